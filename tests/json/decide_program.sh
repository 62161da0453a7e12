#!/bin/bash
# decide_program.sh DECIDE: checks the program: its arguments, files, line ends, exit statuses, and what it needs of memory.
set -uo pipefail
decide=$(realpath "$1")
requests=$(realpath "$(dirname "$0")/../../docs/examples/requests.jsonl")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

failed=0
same() {  # same WHAT EXPECTED FOUND
  if [[ $2 == "$3" ]]; then
    echo "ok - $1"
  else
    printf 'not ok - %s\n  expected: %s\n  found:    %s\n' "$1" "${2:0:400}" "${3:0:400}"
    failed=1
  fi
}
# The decisions of the answers, and the exit status: `allowed invalid 1`.
decisions() { sed -E 's/.*"decision":"([a-z]+)".*/\1/' | tr '\n' ' '; }
run() {  # run [ARGUMENT...]: reads standard input
  local status
  "$decide" "$@" >out 2>err
  status=$?
  echo "$(decisions <out)$status"
}

good='{"id":1,"provider":"sequenzy","action":"schedule","now":"2026-11-22T10:00:00Z","campaign":{"status":"draft"},"request":{"scheduledAt":"2026-11-23T10:00:00Z"}}'
open='{"id":2,"provider":"sequenzy","action":"schedule","now":"2026-11-22T10:00:00Z","request":{"scheduledAt":"2026-11-23T10:00:00Z"}}'
late='{"id":3,"provider":"sequenzy","action":"schedule","now":"2026-11-24T10:00:00Z","campaign":{"status":"draft"},"request":{"scheduledAt":"2026-11-23T10:00:00Z"}}'
bad='{"id":4,"provider":"sequenzy"'
printf '%s\n' "$good" >good
printf '%s\n' "$bad" >bad

same "answers come in order" "allowed undecided refused 0" "$(printf '%s\n' "$good" "$open" "$late" | run)"
same "an answer is one line" 3 "$(printf '%s\n' "$good" "$open" "$late" | "$decide" | wc -l)"
same "an invalid line is answered and the next goes on" "invalid allowed 1" "$(printf '%s\n' "$bad" "$good" | run)"
same "it has its id" '{"id":4,' "$("$decide" bad | cut -c1-8)"
same "an empty file is no line" 0 "$(run </dev/null)"
same "lines of white space are skipped" "allowed 0" "$(printf '\n \t\r\n%s\n\r\n  ' "$good" | run)"
same "CRLF is taken" "allowed allowed 0" "$(printf '%s\r\n%s\r\n' "$good" "$good" | run)"
same "the last line needs no end" "allowed invalid 1" "$(printf '%s\n%s' "$good" "$bad" | run)"
same "a NUL loses nothing" "invalid allowed 1" "$(printf '{"a":\0}\n%s\n' "$good" | run)"

same "files and standard input are read in order" "invalid allowed allowed 1" "$(run bad - good <good)"
same "a file that is not there wins, the others are read" "invalid allowed 2" "$(run bad nowhere good)"
same "and is named" "decide: nowhere: No such file or directory" "$(cat err)"
same "a directory cannot be read" "allowed 2" "$(run . good)"
same "behind -- everything is a file" "allowed 0" "$(cp good ./--explain && run -- --explain)"
same "an unknown option is an error" 2 "$(run --explian good)"
same "which is named" "decide: there is no option --explian; see decide --help" "$(cat err)"
same "--help answers nothing else" 0 "$("$decide" --help </dev/null | grep -c decision)"
same "--help succeeds" "Usage: decide [OPTION]... [FILE]..." "$("$decide" --help | head -n 1)"
same "--version" "decide" "$("$decide" --version | sed -nE 's/^(decide) [0-9]+\.[0-9]+\.[0-9]+$/\1/p')"
same "-h is --help" "$("$decide" --help)" "$("$decide" -h)"
same "--explain adds a trace" 1 "$("$decide" --explain good | grep -c '"trace":\[{"rule":"schedule.role","outcome":"not_applicable"}')"
same "without it there is none" 0 "$("$decide" good | grep -c trace)"
same "a full disk is noticed" 2 "$([[ -e /dev/full ]] || exit; "$decide" good >/dev/full 2>/dev/null; echo $?)"
same "so it is for what --help and --version say" "2 2 2" "$([[ -e /dev/full ]] || exit
  for option in -h --help --version; do "$decide" "$option" >/dev/full 2>/dev/null; echo $?; done | paste -s -d ' ')"

# A byte order mark at the start of a file is skipped, and nowhere else.
mark=$'\xEF\xBB\xBF'
printf '%s%s\n' "$mark" "$good" >marked
same "a byte order mark at the start of a file is skipped" "allowed allowed 0" "$(run marked marked)"
same "and of standard input" "allowed 0" "$(run <marked)"
same "on a later line it is an error" "allowed invalid 1" "$(cat good marked | run)"
same "that says where" 1 "$(cat good marked | "$decide" | grep -c '"field":"","byte":1,"message":"found a byte order mark')"
same "a file of nothing else has no line" 0 "$(printf %s "$mark" | run)"
same "half a mark is a line" "invalid 1" "$(printf '\xEF\xBB' | run)"
same "a line as long as may be is read behind a mark" 1 "$({ printf '%s{"x":"' "$mark"; head -c 16777208 /dev/zero | tr '\0' a; echo '"}'; } |
  "$decide" | grep -c 'found the member')"
same "text in UTF-16 is named" 2 "$(printf '\xFF\xFE{\0\n\0}\0' | "$decide" | grep -c '"found UTF-16')"

# --number
numbered() { "$decide" --number "$@" | sed -E 's/,"(id|decision)".*//' | paste -s -d ' '; }
printf '\n%s\n \n%s\n' "$good" "$bad" >two
same "--number counts every line of a file" '{"line":2 {"line":4' "$(numbered two)"
same "and names each of several files" '{"line":1,"file":"good" {"line":2,"file":"two" {"line":4,"file":"two" {"line":1,"file":"-"' \
  "$(numbered good two - <good)"
odd=$'a "\\\n\xFF\xC3\xA9'
cp good "$odd"
same "a file's name is a JSON string" '{"line":1,"file":"a \"\\\u000a�é" {"line":1,"file":"good"' "$(numbered "$odd" good)"
same "the answer goes on as without it" "{\"line\":1,$("$decide" good | cut -c2-)" "$("$decide" --number good)"

same "the sample requests are all answered" 0 "$("$decide" "$requests" >/dev/null; echo $?)"
known=$("$decide" <<<'{"provider":"?","action":"resend","now":"2026-11-22T10:00:00Z"}' | grep -o '`[a-z0-9_]*`' | tr -d '`' | sort)
same "they ask every provider" "$known" "$(sed -E 's/.*"provider": "([a-z0-9_]+)".*/\1/' "$requests" | sort -u)"

# With --line-buffered each answer can be read before the next line is written.
coproc talk { "$decide" --line-buffered; }
talk_pid=$talk_PID
for line in "$good" "$late"; do
  echo "$line" >&"${talk[1]}"
  read -r -t 10 answer <&"${talk[0]}"
  heard+=("$(decisions <<<"$answer")")
done
exec {talk[1]}>&-
wait "$talk_pid"
same "--line-buffered answers each line at once" "allowed  refused " "${heard[*]}"

# A line of 17 MiB, with and without an end, between good ones.
long() { printf '{"id":5,"x":"'; head -c $((17 * 1024 * 1024)) /dev/zero | tr '\0' a; printf '"}'; }
same "a line of 17 MiB is invalid and loses no other" "allowed invalid allowed 1" \
  "$({ cat good; long; echo; cat good; } | run)"
same "and so at the end of a file" "allowed invalid 1" "$({ cat good; long; } | run)"

# Lines of n MiB must not need memory that grows with n: 200 MiB of a line within 96 MiB of memory for everything.
# A program built with a sanitizer cannot start in so little.
if { (ulimit -v 98304; "$decide" --version); } >/dev/null 2>&1; then
  endless() { for _ in {1..200}; do head -c $((1024 * 1024)) /dev/zero | tr '\0' x; done; }
  same "a line of 200 MiB is read past within 96 MiB of memory" "invalid allowed 1" \
    "$(ulimit -v 98304; { endless; echo; cat good; } | run)"
fi
exit "$failed"

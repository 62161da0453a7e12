# The steps of tests/run, and how their logs are counted; to be sourced. `passed` and `failed` are the sums so far.

logs=build/logs
passed=0 failed=0

# Adds up what a log says of its tests: doctest's summaries, and the `ok` and `not ok` lines of other checks. What a build
# could not make is one that failed; so is a test that failed without saying what. A test that says nothing, and a log
# without any test, such as a compiler's, count as one that passed.
count() {  # count LOG STATUS: prints `passed failed`
  awk -v status="$2" '
    # What ninja did last: one test, or one thing to build.
    function end_of_job() {
      if (job_failed) { if (!said_failed[test]) failed++ }
      else if (is_test && !said[test]) passed++
      job_failed = is_test = 0
    }
    { test = "" }
    /^\[[0-9]+\/[0-9]+\] / { end_of_job(); delete said[""]; delete said_failed[""]; is_test = / Running [a-z0-9_]+$/ }
    /^FAILED: / { job_failed = 1 }
    /^[0-9]+: / { test = $1; sub(/^[0-9]+: /, "") }
    /^\[doctest\] test cases:/ {
      gsub(/\033\[[0-9;]*m/, "")
      split($0, part, /[:|]/)
      passed += part[3]; failed += part[4]; said_failed[test] += part[4]
      if (part[2] + 0 == 0) { failed++; said_failed[test]++ }
      said[test] = 1
    }
    /^ok / { passed++; said[test] = 1 }
    /^not ok / { failed++; said_failed[test]++; said[test] = 1 }
    /^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
      match($0, /#[0-9]+/)
      test = substr($0, RSTART + 1, RLENGTH - 1) ":"
      if ($0 ~ / Passed +[0-9.]+ sec/) { if (!said[test]) passed++ }
      else if (!said_failed[test]) failed++
    }
    END {
      test = ""
      end_of_job()
      if (passed + failed == 0 && status == 0) passed = 1
      if (failed == 0 && status != 0) failed = 1
      print passed + 0, failed + 0
    }' "$1"
}

# What the failed tests of a log of ctest said, or the failed jobs of one of ninja; of any other log, all.
failed_output() {
  local numbers
  numbers=$(sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#([0-9]+): .*\*\*\*.*/\1/p' "$1" | paste -s -d '|')
  if [[ -n $numbers ]]; then
    grep -E "^($numbers): " "$1"
  elif grep -q '^FAILED: ' "$1"; then
    awk '/^\[[0-9]+\/[0-9]+\] / { shown = 0 } shown > 1; shown { shown++ } /^FAILED: / { print; shown = 1 }' "$1"
  else
    grep -vE '^\[[0-9]+/[0-9]+\] ' "$1"
  fi
}

# Hands on nothing but the first lines that name a fault, each as soon as it is there; below a check that failed also what
# it says in the lines set in after it.
tell_faults() {
  local line told=0 in_fault=0
  while IFS= read -r line; do
    if [[ $line =~ ^([0-9]+:\ )?not\ ok\  ]]; then
      in_fault=1
    elif ! { ((in_fault)) && [[ $line =~ ^([0-9]+:\ )?\ \ \ \  ]]; }; then
      in_fault=0
      [[ $line =~ :\ (fatal\ )?error:\ |:\ undefined\ reference\ |ERROR:\ |^FAILED:|\*\*\* ]] || continue
      [[ $line == FAILED:* ]] && line=${line%% /*}
    fi
    ((told++ < 20)) || continue
    [[ -t 1 ]] && printf '\r\033[K'
    printf '      ! %s\n' "${line//"$PWD"\//}"
  done
}

log_of() { printf '%s/%s.log' "$logs" "${1//[^a-zA-Z0-9+]/_}"; }

# Runs a command in a shell of its own, and tells its faults. What it said is in its log, and beside that in a file its
# status, when it ended, and the seconds that its processes had a processor.
logged() (  # logged NAME COMMAND…
  log=$(log_of "$1")
  "${@:2}" </dev/null 2>&1 | tee "$log" | tell_faults
  status=${PIPESTATUS[0]}
  times >"$log.end"
  awk -v status="$status" -v ended="$SECONDS" '
    NR == 2 { split($1 "m" $2, part, /[ms]+/); printf "%d %d %.0f\n", status, ended, (part[1] + part[3]) * 60 + part[2] + part[4] }
    ' "$log.end" >"$log.ended"
  mv "$log.ended" "$log.end"
)

# One line with what came out of a command; upon failure the end of its log.
report() {  # report NAME SECONDS_AT_BEGIN
  local log status ended processor good bad word=ok
  log=$(log_of "$1")
  read -r status ended processor <"$log.end"
  read -r good bad < <(count "$log" "$status")
  passed=$((passed + good)) failed=$((failed + bad))
  ((bad)) && word=FAIL
  [[ -t 1 ]] && printf '\r\033[K'
  printf '%-5s %-50s %4d s %5d s   %d passed' "$word" "$1" $((ended - $2)) "$processor" "$good"
  if ((bad)); then
    printf ', %d failed; the end of %s:\n' "$bad" "$log"
    failed_output "$log" | tail -n 30 | sed 's/^/      | /'
    return 1
  fi
  printf '\n'
}

# step NAME COMMAND…: one line with what came out of it, how long it took and how much of the processor; its faults before.
step() {
  local start=$SECONDS
  [[ -t 1 ]] && printf '...   %s' "$1"
  logged "$@"
  report "$1" "$start"
}

# begin NAME COMMAND…: as a step, beside the steps that follow, until `finish NAME` waits for it.
declare -A begun_at_second=() process_of=()
begin() {
  begun_at_second[$1]=$SECONDS
  set -m  # in a process group of its own, which can be ended as a whole
  logged "$@" &
  set +m
  process_of[$1]=$!
}
finish() {
  wait "${process_of[$1]}"
  unset "process_of[$1]"
  report "$1" "${begun_at_second[$1]}"
}
end_what_was_begun() {  # when the script is stopped
  local each
  for each in "${process_of[@]}"; do kill -- "-$each"; done
} 2>/dev/null
trap end_what_was_begun EXIT

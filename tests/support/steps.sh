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

# step NAME COMMAND…: one line with what came out of it; upon failure the end of its log, and its faults before.
step() {
  local name=$1 log status start=$SECONDS good bad word=ok
  log=$logs/${name//[^a-zA-Z0-9+]/_}.log
  shift
  [[ -t 1 ]] && printf '...   %s' "$name"
  "$@" </dev/null 2>&1 | tee "$log" | tell_faults
  status=${PIPESTATUS[0]}
  read -r good bad < <(count "$log" "$status")
  passed=$((passed + good)) failed=$((failed + bad))
  ((bad)) && word=FAIL
  [[ -t 1 ]] && printf '\r\033[K'
  printf '%-5s %-50s %4d s   %d passed' "$word" "$name" $((SECONDS - start)) "$good"
  if ((bad)); then
    printf ', %d failed; the end of %s:\n' "$bad" "$log"
    failed_output "$log" | tail -n 30 | sed 's/^/      | /'
    return 1
  fi
  printf '\n'
}

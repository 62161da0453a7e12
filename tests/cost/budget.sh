# The budget, for the scripts beside this file; to be sourced.

budget_file=$(dirname "${BASH_SOURCE[0]}")/budget
over_budget=0

# within_budget NAME VALUE WHAT: prints a figure and whether it keeps to the budget; `over_budget` counts those that do not.
within_budget() {
  local bound limit
  read -r bound limit < <(awk -v name="$1" '$1 == name { print $2, $3 }' "$budget_file") || true
  if [[ $bound != at_most && $bound != at_least ]] || [[ ! $limit =~ ^[0-9.]+$ ]]; then
    echo "not ok - $budget_file has no line \`$1 at_most N\` or \`$1 at_least N\`"
    over_budget=$((over_budget + 1))
    return
  fi
  echo "figure: $3: $2 of ${bound/_/ } $limit"
  if [[ $2 =~ ^[0-9]+(\.[0-9]+)?$ ]] && awk -v value="$2" -v limit="$limit" -v bound="$bound" \
    'BEGIN { exit !(value > 0 && (bound == "at_most" ? value <= limit : value >= limit)) }'; then
    echo "ok - $3: ${bound/_/ } $limit"
  else
    echo "not ok - $3: found ${2:-nothing}, expected ${bound/_/ } $limit"
    over_budget=$((over_budget + 1))
  fi
}

# Debian packages that the scripts need; to be sourced. `need_packages NAME...` installs those that are missing when it
# may, as root or by sudo without a password; otherwise it names them and stops the script with status 3.

# To build the library and its examples.
packages_build=(cmake ninja-build g++ libexpected-dev libhowardhinnant-date-dev libsimdjson-dev)
packages_service=(curl libcpp-httplib-dev libsqlite3-dev pkgconf sqlite3)
packages_bench=(doctest-dev libabsl-dev libbenchmark-dev libcctz-dev valgrind)
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then packages_bench+=(nodejs npm); fi

# packages_of PART…: what these parts of tests/run need, one a line. The part `core` needs nothing of what the others do,
# and no part needs what only another one does.
packages_of() {
  local part needed=()
  for part; do
    case $part in
      core) needed+=(cmake ninja-build g++ libexpected-dev doctest-dev) ;;
      mutation) needed+=(g++ libexpected-dev libhowardhinnant-date-dev libsimdjson-dev python3) ;;
      model) needed+=(gcc spin) ;;
      browser) needed+=("${packages_build[@]}") ;; # and what tests/site/run names
      bench) needed+=("${packages_build[@]}" "${packages_bench[@]}") ;;
      *) needed+=("${packages_build[@]}" doctest-dev python3) ;;
    esac
    case $part in
      properties) needed+=(librapidcheck-dev) ;;
      race) needed+=(libsqlite3-dev) ;;
      standards) needed+=(libfmt-dev) ;;
      fuzz) needed+=(clang-19 libclang-rt-19-dev llvm-19) ;;
      cost) needed+=(clang valgrind) ;;
      consumers) needed+=(clang pkgconf) ;;
      service) needed+=("${packages_service[@]}") ;;
      compilers) needed+=(clang clang-19 libc++-19-dev libc++abi-19-dev libfmt-dev) ;;
      digest) needed+=(clang clang-19) ;;
      sanitizers | tidy | coverage)
        needed+=(clang-19 libclang-rt-19-dev llvm-19 libfmt-dev librapidcheck-dev "${packages_service[@]}")
        ;;
    esac
    if [[ $part == tidy ]]; then needed+=(clang-tidy-19 libc++-19-dev libc++abi-19-dev); fi
  done
  printf '%s\n' "${needed[@]}" | sort -u
}

need_packages() {
  local name missing=() as_root=()
  command -v dpkg-query >/dev/null || return 0  # not Debian: CMake names what it lacks
  for name; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
  done
  ((${#missing[@]})) || return 0

  if ((EUID != 0)); then
    as_root=(sudo -n)
    if ! sudo -n true 2>/dev/null; then
      echo "These packages are missing: apt-get install ${missing[*]}" >&2
      exit 3
    fi
  fi
  echo "Installing ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update;
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    </dev/null >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "These packages could not be installed: ${missing[*]} (full log: $log)" >&2
    exit 3
  fi
  rm -f "$log"
}

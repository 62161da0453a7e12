# Debian packages that the scripts need; to be sourced. `need_packages NAME...` installs those that are missing when it
# may, as root or by sudo without a password; otherwise it names them and stops the script with status 3.

# To build the library and its examples; to run the tests; and for the fuzzers and coverage.
packages_build=(cmake ninja-build g++ libexpected-dev libhowardhinnant-date-dev libsimdjson-dev)
packages_test=(clang doctest-dev libfmt-dev libsqlite3-dev librapidcheck-dev pkgconf python3 valgrind)
packages_service=(curl libcpp-httplib-dev libsqlite3-dev pkgconf sqlite3)
packages_bench=(libabsl-dev libbenchmark-dev libcctz-dev)
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then packages_bench+=(nodejs npm); fi
packages_mutation=(g++ python3)
packages_model=(gcc spin)
packages_clang_19=(clang-19 clang-tidy-19 libclang-rt-19-dev llvm-19)
packages_standards=(clang-19 libc++-19-dev libc++abi-19-dev)

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

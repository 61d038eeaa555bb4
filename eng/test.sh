#!/usr/bin/env bash
# Installs what the tests need, builds everything and runs every test project.
#   eng/test.sh         all tests, and the packages (eng/audit.sh)
#   eng/test.sh quick   without the browser, LibreOffice and clusters of real processes, fewer random cases
# Prints the seconds of each project and ends with "N passed, N failed". With CI=true a skipped test counts as failed.
set -uo pipefail
cd "$(dirname "$0")/.."

mode=${1:-full}
case $mode in full | quick) ;; *) echo "usage: eng/test.sh [quick]" >&2; exit 2 ;; esac
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

. eng/packages.sh

install_missing() {
  local packages
  packages="$(postgres_packages) $(document_packages)"
  if [ "$mode" = full ]; then
    packages+=" $(browser_packages) $(reader_packages) $(deploy_packages)"
    command -v strace >/dev/null || packages+=' strace'
    compgen -G '/usr/lib/*/faketime/libfaketimeMT.so.1' >/dev/null || packages+=' libfaketime'
  fi
  # shellcheck disable=SC2086 # words are packages
  install_packages $packages
}

install_missing || exit 1
projects=(Model Planning Files Cli Grains Api Web)
if [ "$mode" = full ]; then
  projects+=(Documents Cluster Browser)
  export CsCheck_Iter=${CsCheck_Iter:-1000}
fi

began=$SECONDS
dotnet build ModelWard.sln -c Release -v q -nologo -clp:NoSummary || { echo "The build failed."; echo "0 passed, 1 failed"; exit 1; }
printf '%-10s %4d s\n' build $((SECONDS - began))

log=$(mktemp) failures=$(mktemp)
trap 'rm -f "$log" "$failures"' EXIT
number() { sed -nE "s/^ +ModelWard\..* $1: ([0-9]+).*/\1/p" "$log" | tail -n 1; }

# Each test that failed or was skipped, with what it said: said again at the end, where a long log is read first.
remember() {
  awk '/^    [^ ].*\[[A-Z]+\]$/ { said = /\[(FAIL|SKIP)\]$/ } /^ ? ? ?[^ ]/ { said = 0 } said' "$log" >>"$failures"
}

passed=0 failed=0 skipped=0
for project in "${projects[@]}"; do
  began=$SECONDS
  # The test program itself: it names tests that run for minutes. One that hangs is ended, and its project has failed.
  timeout --kill-after=30 1800 "artifacts/bin/$project.Tests/release/ModelWard.$project.Tests" -noColor -longRunning 120 >"$log" 2>&1 </dev/null
  code=$?
  all=$(number Total) wrong=$(number Errors) bad=$(number Failed) skip=$(number Skipped) idle=$(number 'Not Run')
  bad=$((${bad:-0} + ${wrong:-0})) skip=${skip:-0}
  # Not run is what makes something and tests nothing.
  ok=$((${all:-0} - ${bad} - skip - ${idle:-0}))
  # A project that ran nothing, or died before it could sum up, has failed.
  if [ "$bad" = 0 ] && { [ "${all:-0}" = 0 ] || [ "$code" != 0 ]; }; then bad=1; fi
  [ "$bad" = 0 ] && [ "$skip" = 0 ] || { cat "$log"; remember; }
  [ "$code" != 124 ] && [ "$code" != 137 ] || echo "$project.Tests did not end within 30 minutes"
  printf '%-10s %4d s  %d passed, %d failed, %d skipped\n' "$project" $((SECONDS - began)) "$ok" "$bad" "$skip"
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + skip))
done

# Licences and advisories of the packages.
if [ "$mode" = full ]; then
  began=$SECONDS
  if eng/audit.sh; then passed=$((passed + 1)) verdict=passed; else failed=$((failed + 1)) verdict="failed, each package above"; fi
  printf '%-10s %4d s  %s\n' Audit $((SECONDS - began)) "$verdict"
fi

# The archive for closed networks, unpacked and run without any.
if [ "$mode" = full ]; then
  began=$SECONDS
  if timeout 1200 eng/publish.sh try >"$log" 2>&1; then passed=$((passed + 1)) ok=1 bad=0; else failed=$((failed + 1)) ok=0 bad=1; cat "$log"; fi
  printf '%-10s %4d s  %d passed, %d failed, 0 skipped\n' publish $((SECONDS - began)) "$ok" "$bad"
fi

if [ -s "$failures" ]; then
  echo "Failed or skipped:"
  cat "$failures"
fi
if [ "$skipped" != 0 ]; then
  echo "$skipped skipped, each with its reason above"
  [ "${CI:-}" = true ] && failed=$((failed + skipped))
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

#!/usr/bin/env bash
# Measures the product. Decides nothing, but for faults.
#   eng/bench.sh            simulation, /whatif over HTTP, start-up and memory: medians and p99
#   eng/bench.sh optimize   the optimizer beside CBC, SCIP, CP-SAT and GLPK; keeps the tables in docs/benchmarks.md.
#                           About 50 minutes; with --short about two, and other options: a wrong one prints them
#   eng/bench.sh futures    the futures in scalar, 256 and 512 bits beside C++ and NumPy; keeps the tables, too. About two minutes
#   eng/bench.sh ui         the pages in a browser: dragging with 1, 10 and 50 planners, a register of 10,598 wards, the first visit; keeps the
#                           tables, too. About eight minutes; with --short about two
#   eng/bench.sh documents  seconds and peak memory of annex and workbook for a city, for 2,490 and for 10,598 wards
#   eng/bench.sh track      milliseconds and memory of plan beside practice, and of a replan, for a city, for 2,490 and for 10,598 wards
#   eng/bench.sh faults     a cluster broken in every way of its tests, and how long each fault lasts; 1 where anything is lost or lasts longer than asked.
#                           About five minutes, as root
#   eng/bench.sh chaos [15] three silos of which one is killed every ten seconds, under commands, what-ifs and futures, for so many minutes
#   eng/bench.sh soak [20]  fifty users of one process for so many minutes: times, errors, memory
#   eng/bench.sh scale      requests and futures a second of one, two and three silos
#   eng/bench.sh growth [--no-search] [wards ...]
#                           one process with 249, 2,490 and 10,598 wards: time and memory, up to an adopted scheme, its track and its annex
#   eng/bench.sh fuzz [requests] [seed]
#                           sends 100,000 requests, valid and broken, drawn from the OpenAPI document, and tries every parser on broken files
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1

. eng/packages.sh

# What a part needs beside the product, and the Debian packages that bring it.
install_needs() {
  local packages=()
  if [ "$1" = ui ]; then
    # shellcheck disable=SC2207 # words are packages
    packages=($(browser_packages))
  elif [ "$1" = documents ]; then
    # shellcheck disable=SC2207
    packages=($(document_packages))
  elif [ "$1" = chaos ] || [ "$1" = scale ] || [ "$1" = faults ]; then
    # shellcheck disable=SC2207
    packages=($(postgres_packages))
    [ "$1" != faults ] || compgen -G '/usr/lib/*/faketime/libfaketimeMT.so.1' >/dev/null || packages+=(libfaketime)
  elif [ "$1" = optimize ]; then
    command -v cbc >/dev/null || packages+=(coinor-cbc)
    command -v glpsol >/dev/null || packages+=(glpk-utils)
  else
    command -v g++ >/dev/null || packages+=(g++)
    /usr/bin/python3 -c 'import numpy' 2>/dev/null || packages+=(python3-numpy)
  fi
  install_packages "${packages[@]}"
}

if [ "${1:-}" = fuzz ]; then
  export MODELWARD_FUZZ_REQUESTS=${2:-100000} MODELWARD_FUZZ_SEED=${3:-1}
  dotnet build tests/Api.Tests -c Release -v q -nologo -clp:NoSummary
  exec artifacts/bin/Api.Tests/release/ModelWard.Api.Tests -noColor -showLiveOutput -namespace ModelWard.Api.Tests.Fuzz
fi

case "${1:-}" in
  optimize | futures | ui | documents | faults | chaos | scale) install_needs "$1" ;;
  soak | growth | track) ;;
  *) echo "$(uname -m), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version), $(date -u +%F)" ;;
esac
dotnet build bench/Bench -c Release -v q -nologo -clp:NoSummary
exec dotnet artifacts/bin/Bench/release/ModelWard.Bench.dll "$@"

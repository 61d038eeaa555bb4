#!/usr/bin/env bash
# Measures the product: simulation, /whatif over HTTP, start-up and memory. Prints medians and p99; decides nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1
echo "$(uname -m), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version), $(date -u +%F)"
dotnet build bench/Bench -c Release -v q -nologo
exec dotnet artifacts/bin/Bench/release/ModelWard.Bench.dll

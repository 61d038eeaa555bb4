#!/usr/bin/env bash
# Makes the stores of the newest schema scripts that the tests keep for ever after (tests/Grains.Tests/Hosting/Storage/Fixtures). For whoever adds a script under
# src/Hosting/Storage: run it when the script is final and commit what it makes. A store that is there is never made again; a script that has been
# released is never changed.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1
dotnet build tests/Grains.Tests -c Release -v q -nologo -clp:NoSummary
artifacts/bin/Grains.Tests/release/ModelWard.Grains.Tests -noColor -explicit only -class "*FixtureMaking"

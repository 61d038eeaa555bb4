#!/usr/bin/env bash
# Takes a picture of every page of the product, in both languages, both themes, at 1440 and 390 px, into artifacts/screenshots.
#   eng/screenshots.sh            all pages
#   eng/screenshots.sh planner    those whose name holds a word; a wrong one prints the names
#   eng/screenshots.sh guide      the pictures of the user guides, each in its language, into docs/pictures
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1

. eng/packages.sh
# shellcheck disable=SC2046 # words are packages
install_packages $(browser_packages)
dotnet build eng/Screenshots -c Release -v q -nologo -clp:NoSummary
exec dotnet artifacts/bin/Screenshots/release/ModelWard.Screenshots.dll "$@"

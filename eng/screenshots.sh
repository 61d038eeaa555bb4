#!/usr/bin/env bash
# Takes a picture of every page of the product, in both languages, both themes, at 1440 and 390 px, into artifacts/screenshots.
#   eng/screenshots.sh            all pages
#   eng/screenshots.sh planner    those whose name holds a word; a wrong one prints the names
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

packages=()
command -v chromium >/dev/null || packages+=(chromium)
fc-list 2>/dev/null | grep -q 'NotoSans-Regular' || packages+=(fontconfig fonts-noto-core)
if [ ${#packages[@]} != 0 ]; then
  command -v apt-get >/dev/null || { echo "Please install: ${packages[*]}" >&2; exit 1; }
  echo "Installing ${packages[*]}" >&2
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}" >/dev/null
fi

dotnet build eng/Screenshots -c Release -v q -nologo -clp:NoSummary
exec dotnet artifacts/bin/Screenshots/release/ModelWard.Screenshots.dll "$@"

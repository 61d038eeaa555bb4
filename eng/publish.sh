#!/usr/bin/env bash
# Makes the archive for machines without the internet: pages and API, silo, the .NET runtime they need, service files.
#   eng/publish.sh        artifacts/publish/modelward-linux-x64.tar.gz and its checksum
#   eng/publish.sh try    also unpacks it and runs it where there is no network at all
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1

out=artifacts/publish
name=modelward-linux-x64

pack() {
  rm -rf "$out" && mkdir -p "$out/modelward"
  local part
  for part in api:Planner.Api silo:Silo; do
    dotnet publish "src/${part#*:}" -c Release -r linux-x64 --self-contained -v q -clp:NoSummary -o "$out/modelward/${part%%:*}"
  done
  cp -r deploy/systemd deploy/proxy deploy/alerts README.md LICENSE NOTICE.md CHANGELOG.md "$out/modelward/"
  mv "$out/modelward/systemd/install.sh" "$out/modelward/install.sh"
  # The same files give the same archive: names in order, times and owners fixed.
  tar --sort=name --mtime='2026-01-01 00:00Z' --owner=0 --group=0 --numeric-owner -C "$out" -cf - modelward | gzip -n >"$out/$name.tar.gz"
  rm -rf "$out/modelward"
  (cd "$out" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
  echo "$out/$name.tar.gz"
}

# In a network of its own that has nothing but loopback, as a user who may do nothing else.
try() {
  local work
  work=$(mktemp -d)
  trap 'rm -rf "$work"' RETURN
  (cd "$out" && sha256sum -c --quiet "$name.tar.gz.sha256")
  tar -xzf "$out/$name.tar.gz" -C "$work"
  unshare -rn bash -euc '
    ip link set lo up
    cd "$1/modelward/api"
    env -i PATH=/usr/bin:/bin HOME="$1" ./ModelWard.Planner.Api --urls http://127.0.0.1:5080 --ModelWard:DataDirectory="$1/data" &
    product=$!
    trap "kill $product 2>/dev/null || true" EXIT
    for n in $(seq 600); do
      ! curl -fs http://127.0.0.1:5080/health/ready >/dev/null || break
      kill -0 $product
      sleep 0.2
    done
    curl -fsS http://127.0.0.1:5080/api/v1/scenarios/baseline/outcome | grep "\"fingerprint\"" >/dev/null
    curl -fsS http://127.0.0.1:5080/ | grep "<title>" >/dev/null
    curl -fsS http://127.0.0.1:5080/api/v1/scenarios/baseline/annex.docx | head -c 2 | grep PK >/dev/null
    ! curl -s -m 2 http://10.0.0.1/ >/dev/null
  ' try "$work"
  echo "It runs without a network."
}

case ${1:-} in
  '') pack ;;
  try) pack; try ;;
  *) sed -nE '2,/^set/ s/^# ?//p' "$0" >&2; exit 2 ;;
esac

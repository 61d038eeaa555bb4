#!/usr/bin/env bash
# Makes the archive for machines without the internet: pages and API, silo, the .NET runtime they need, service files, scripts for the store, documentation.
#   eng/publish.sh        artifacts/publish/modelward-linux-x64.tar.gz and its checksum
#   eng/publish.sh try    also unpacks it, runs both programs where there is no network at all, and backs up, restores and checks by its own scripts
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
  cp -r docs README.md SECURITY.md LICENSE NOTICE.md CHANGELOG.md "$out/modelward/"
  # By name: whoever tries the compose file keeps secrets beside it.
  mkdir -p "$out/modelward/deploy/compose"
  cp -r deploy/README.md deploy/prometheus.yml deploy/systemd deploy/proxy deploy/alerts "$out/modelward/deploy/"
  cp deploy/compose/compose.yaml "$out/modelward/deploy/compose/"
  mv "$out/modelward/deploy/systemd/install.sh" "$out/modelward/install.sh"
  install -D -t "$out/modelward/eng" eng/backup.sh eng/check-store.sh
  install -m 644 -t "$out/modelward/eng" eng/program.sh
  install -D -m 644 -t "$out/modelward/data" data/SOURCES.md
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
  # Nothing of where it was made.
  ! find "$work/modelward" \( -name '.git*' -o -name '.hg*' -o -name '.svn*' \) -print | grep . || { echo "The archive holds files of source control, above." >&2; return 1; }
  unshare -rn bash -euc '
    ip link set lo up
    cd "$1/modelward/api"
    env -i PATH=/usr/bin:/bin HOME="$1" ./ModelWard.Planner.Api --urls http://127.0.0.1:5080 --ModelWard:DataDirectory="$1/data" &
    product=$!
    # Whichever runs then.
    end() { kill $product 2>/dev/null && wait $product || true; }
    trap end EXIT
    for n in $(seq 600); do
      ! curl -fs http://127.0.0.1:5080/health/ready >/dev/null || break
      kill -0 $product
      sleep 0.2
    done
    curl -fsS http://127.0.0.1:5080/api/v1/scenarios/baseline/outcome | grep "\"fingerprint\"" >/dev/null
    curl -fsS http://127.0.0.1:5080/ | grep "<title>" >/dev/null
    curl -fsS http://127.0.0.1:5080/api/v1/scenarios/baseline/annex.docx | head -c 2 | grep PK >/dev/null
    ! curl -s -m 2 http://10.0.0.1/ >/dev/null

    # The scripts of the archive, with its own program: nothing of .NET is installed here.
    archive() { local script=$1; shift; env -i PATH=/usr/bin:/bin HOME="$home" "$home/modelward/eng/$script" "$@"; }
    home=$1
    archive backup.sh create "$home/backup.db" --ModelWard:DataDirectory="$home/data"
    end
    archive check-store.sh "$home/data"
    archive backup.sh restore "$home/backup.db" --ModelWard:DataDirectory="$home/restored"
    archive check-store.sh "$home/restored"

    cd "$home/modelward/silo"
    env -i PATH=/usr/bin:/bin HOME="$home" ./ModelWard.Silo --ModelWard:DataDirectory="$home/restored" &
    product=$!
    for n in $(seq 600); do
      ! curl -fs http://127.0.0.1:5081/health/ready >/dev/null || break
      kill -0 $product
      sleep 0.2
    done
    curl -fsS http://127.0.0.1:5081/health/ready >/dev/null
  ' try "$work"
  echo "It runs without a network, and its backup can be restored."
}

case ${1:-} in
  '') pack ;;
  try) pack; try ;;
  *) sed -nE '2,/^set/ s/^# ?//p' "$0" >&2; exit 2 ;;
esac

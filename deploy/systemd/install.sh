#!/usr/bin/env bash
# Puts an unpacked archive to use on this machine: user, folders, units. Starts nothing; may be run again.
set -euo pipefail
home=$(cd "$(dirname "$0")" && pwd)
[ "$(id -u)" = 0 ] || { echo "run it as root" >&2; exit 1; }
id modelward >/dev/null 2>&1 || useradd --system --home-dir /var/lib/modelward --shell /usr/sbin/nologin modelward
install -d -o modelward -g modelward -m 700 /var/lib/modelward
install -d -o root -g modelward -m 750 /etc/modelward
[ -f /etc/modelward/cluster.env ] || install -o root -g modelward -m 640 "$home/deploy/systemd/cluster.env.sample" /etc/modelward/cluster.env
install -m 644 "$home"/deploy/systemd/*.service /etc/systemd/system/
[ ! -d /run/systemd/system ] || systemctl daemon-reload
echo "Installed. One machine: systemctl enable --now modelward. A cluster: edit /etc/modelward/cluster.env, then modelward-silo and modelward-api."

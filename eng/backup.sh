#!/usr/bin/env bash
# Backs a store up, also while its service runs, and restores it where there is none. Either way the copy is checked, and the exit code says how that came out:
# 0 all well, 1 faults found, 2 nothing was done.
#   eng/backup.sh create FILE [--ModelWard:DataDirectory=PATH]
#   eng/backup.sh restore FILE [--ModelWard:DataDirectory=PATH]
# The store is the one that the service would use: with ConnectionStrings__cluster in the environment a cluster's, else that of the data directory.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
case ${1:-} in
  create) verb=backup ;;
  restore) verb=restore ;;
  *) sed -nE '2,/^set/ s/^# ?//p' "$0" >&2; exit 2 ;;
esac
shift
. "$here/eng/program.sh"
modelward "$verb" "$@"

#!/usr/bin/env bash
# Checks that all a store holds agrees with itself: histories, states, lists. Changes nothing; meant for a store whose service is stopped.
#   eng/check-store.sh                      the store that the service would use: ConnectionStrings__cluster or the user's data directory
#   eng/check-store.sh DIRECTORY            the store of a data directory
#   eng/check-store.sh 'Host=...;Database=...'   a cluster's
# With --seal=HASH at the end also whether that seal, noted down elsewhere, is still among the seals.
# Ends with 0 when it is consistent, 1 when it is not, 2 when it could not be checked.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
case ${1:-} in
  '' | --*) ;;
  *=*) export ConnectionStrings__cluster=$1; shift ;;
  *) unset ConnectionStrings__cluster; directory=$(realpath "$1"); shift; set -- "--ModelWard:DataDirectory=$directory" "$@" ;;
esac
. "$here/eng/program.sh"
modelward check "$@"

#!/usr/bin/env bash
# Checks that all a store holds agrees with itself: histories, states, lists. Changes nothing; meant for a store whose service is stopped.
#   eng/check-store.sh                      the store that the service would use: ConnectionStrings__cluster or the user's data directory
#   eng/check-store.sh DIRECTORY            the store of a data directory
#   eng/check-store.sh 'Host=...;Database=...'   a cluster's
# Ends with 0 when it is consistent, 1 when it is not, 2 when it could not be checked.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
case ${1:-} in
  '') set -- ;;
  *=*) export ConnectionStrings__cluster=$1; set -- ;;
  *) unset ConnectionStrings__cluster; set -- "--ModelWard:DataDirectory=$(realpath "$1")" ;;
esac
. "$here/eng/program.sh"
modelward check "$@"

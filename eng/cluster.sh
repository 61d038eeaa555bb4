#!/usr/bin/env bash
# A cluster to try out, all on this machine: PostgreSQL, three silos and two API processes on loopback, data in artifacts/cluster.
#   eng/cluster.sh up         builds and starts it; waits until both pages answer
#   eng/cluster.sh kill N     kills silo N (1 to 3) at once, as a machine that loses its power does
#   eng/cluster.sh start N    starts silo N again
#   eng/cluster.sh status     says what runs
#   eng/cluster.sh down       stops everything; the data stays
#   eng/cluster.sh clean      stops everything and deletes the data
# CLUSTER_PORT (default 5400) is the first of the ten ports that it takes.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1
. eng/packages.sh

home=$PWD/artifacts/cluster
first=${CLUSTER_PORT:-5400}
database="Host=127.0.0.1;Port=$first;Username=modelward;Database=modelward"
postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
# PostgreSQL refuses to run as root.
pg() { local program; program=$(postgres_bin)/$1; shift; if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$program" "$@"; else "$program" "$@"; fi; }
alive() { [ -f "$home/$1.pid" ] && kill -0 "$(cat "$home/$1.pid")" 2>/dev/null; }

# Starts a program of ours under a name, with its log, unless it runs already.
launch() {
  local name=$1 program=$2; shift 2
  ! alive "$name" || return 0
  (cd "artifacts/bin/$program/release" && exec setsid dotnet "ModelWard.$program.dll" --ConnectionStrings:cluster="$database" "$@" >>"$home/$name.log" 2>&1 </dev/null) &
  echo $! >"$home/$name.pid"
}
silo() { launch "silo-$1" Silo --Orleans:SiloPort=$((first + 2 * $1)) --Orleans:GatewayPort=$((first + 2 * $1 + 1)) --urls="http://127.0.0.1:$((first + 10 + $1))"; }
api() { launch "api-$1" Planner.Api --ModelWard:Mode=Client --urls="http://127.0.0.1:$((first + 20 + $1))"; }
number() { case ${1:-} in 1 | 2 | 3) ;; *) echo "which silo? 1, 2 or 3" >&2; exit 2 ;; esac; }

start_postgres() {
  # shellcheck disable=SC2046 # words are packages
  install_packages $(postgres_packages)
  if [ ! -d "$home/postgres" ]; then
    mkdir -p "$home/postgres" && chmod 700 "$home/postgres"
    [ "$(id -u)" != 0 ] || chown postgres "$home/postgres"
    pg initdb --pgdata "$home/postgres" --auth trust --username modelward --encoding UTF8 --locale C.UTF-8 >/dev/null
  fi
  # Five processes take 20 connections each; PostgreSQL keeps some of its 100 to itself.
  pg pg_ctl status -D "$home/postgres" >/dev/null || \
    pg pg_ctl start -w -D "$home/postgres" -l "$home/postgres/server.log" -o "-p $first -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200" >/dev/null
  pg psql -h 127.0.0.1 -p "$first" -U modelward -d postgres -Atc "SELECT 1 FROM pg_database WHERE datname = 'modelward'" | grep -q 1 || \
    pg createdb -h 127.0.0.1 -p "$first" -U modelward modelward
}

stop() {
  local name
  for name in api-1 api-2 silo-1 silo-2 silo-3; do ! alive "$name" || kill "$(cat "$home/$name.pid")"; done
  for name in api-1 api-2 silo-1 silo-2 silo-3; do while alive "$name"; do sleep 0.2; done; rm -f "$home/$name.pid"; done
  [ ! -d "$home/postgres" ] || ! pg pg_ctl status -D "$home/postgres" >/dev/null || pg pg_ctl stop -D "$home/postgres" -m fast >/dev/null
}

case ${1:-} in
  up)
    mkdir -p "$home"
    dotnet build src/Silo -c Release -v q -nologo -clp:NoSummary
    dotnet build src/Planner.Api -c Release -v q -nologo -clp:NoSummary
    start_postgres
    for n in 1 2 3; do silo $n; done
    for n in 1 2; do api $n; done
    for n in 1 2; do
      until curl -fs "http://127.0.0.1:$((first + 20 + n))/health/ready" >/dev/null; do
        alive "api-$n" || { echo "api-$n has stopped:" >&2; tail -n 5 "$home/api-$n.log" >&2; exit 1; }
        sleep 0.5
      done
      echo "http://127.0.0.1:$((first + 20 + n))/"
    done ;;
  kill) number "${2:-}"; kill -9 "$(cat "$home/silo-$2.pid")" ;;
  start) number "${2:-}"; silo "$2" ;;
  status) for name in silo-1 silo-2 silo-3 api-1 api-2; do alive $name && echo "$name runs" || echo "$name does not run"; done ;;
  down) stop ;;
  clean) stop; rm -rf "$home" ;;
  *) sed -nE '2,/^set/ s/^# ?//p' "$0" >&2; exit 2 ;;
esac

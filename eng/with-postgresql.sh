#!/bin/sh
# Runs a command beside a PostgreSQL server of its own, on a socket in a temporary folder, and stops the server afterwards.
# Usage: with-postgresql.sh COMMAND...     The command finds psql on its path and needs no address, user or password.
set -eu

binaries() {
  for folder in /usr/lib/postgresql/*/bin "$(pg_config --bindir 2> /dev/null || true)"; do
    [ -x "$folder/initdb" ] && echo "$folder" && return
  done
  return 1
}

# Debian's package would make and start a cluster of its own; we need the programs only.
install() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends postgresql-common
  sed -ri 's/^#?create_main_cluster .*$/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  apt-get install -y -qq --no-install-recommends postgresql
}

if ! bin=$(binaries); then
  install < /dev/null >&2
  bin=$(binaries)
fi

# A server refuses to run as root.
as_owner() { "$@"; }
[ "$(id -u)" -ne 0 ] || as_owner() { runuser -u postgres -- "$@"; }

place=$(mktemp -d /tmp/qs-pg.XXXXXX)
[ "$(id -u)" -ne 0 ] || chown postgres "$place"
# The server's own words go to a file, so that none of them hold this script's output open.
stop() {
  (cd "$place" && as_owner "$bin/pg_ctl" stop -D "$place/data" -m immediate) > /dev/null 2>&1 < /dev/null || true
  rm -rf "$place"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

(
  cd "$place"
  as_owner "$bin/initdb" -D "$place/data" -U verifier -A trust -E UTF8 --no-locale --no-sync > "$place/initdb.txt" 2>&1 < /dev/null \
    || { cat "$place/initdb.txt"; exit 1; }
  as_owner "$bin/pg_ctl" start -w -t 60 -D "$place/data" -l "$place/server.txt" \
    -o "-c listen_addresses='' -c unix_socket_directories='$place' -c fsync=off" > "$place/start.txt" 2>&1 < /dev/null \
    || { cat "$place/start.txt" "$place/server.txt"; exit 1; }
)

PATH="$bin:$PATH" PGHOST="$place" PGUSER=verifier PGDATABASE=postgres "$@"

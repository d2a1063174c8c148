#!/bin/sh
# The draws of the specification, drawn again by PostgreSQL: a server of its own, on a socket in a temporary folder.
set -eu
cd "$(dirname "$0")/../.."

binaries() {
  for folder in /usr/lib/postgresql/*/bin "$(pg_config --bindir 2> /dev/null || true)"; do
    [ -x "$folder/initdb" ] && echo "$folder" && return
  done
  return 1
}

if ! bin=$(binaries); then
  echo "PostgreSQL is not installed: installing Debian's package"
  (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql) < /dev/null > /dev/null
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

cat > "$place/verify" << COMMAND
#!/bin/sh
exec "$bin/psql" -X -h "$place" -U verifier -d postgres -v seed="\$1" -v k="\$2" -f docs/verify/verify.sql
COMMAND
sh eng/verify-draws.sh sh "$place/verify"

#!/bin/sh
# The draws of the specification, drawn again by PostgreSQL.
set -eu
cd "$(dirname "$0")/../.."
sh eng/with-postgresql.sh sh eng/verify-draws.sh sh eng/verify-in-sql.sh

#!/bin/sh
# docs/verify/verify.sql with the arguments of the other verifiers: verify-in-sql.sh SEED K < ids.txt
exec psql -X -v seed="$1" -v k="$2" -f "$(dirname "$0")/../docs/verify/verify.sql"

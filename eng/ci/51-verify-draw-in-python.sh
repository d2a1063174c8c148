#!/bin/sh
# The draws of the specification, drawn again with Python's standard library, and the coverage choice with it.
set -eu
cd "$(dirname "$0")/../.."
. eng/ci/need.sh
need python3 python3 > /dev/null
sh eng/verify-draws.sh python3 docs/verify/verify.py
PYTHONDONTWRITEBYTECODE=1 python3 eng/verify-cover.py

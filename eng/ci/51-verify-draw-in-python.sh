#!/bin/sh
# The draws of the specification, drawn again with Python's standard library, and the coverage choice with it.
set -eu
cd "$(dirname "$0")/../.."
sh eng/verify-draws.sh python3 docs/verify/verify.py
PYTHONDONTWRITEBYTECODE=1 python3 eng/verify-cover.py

#!/bin/sh
# The draws of the specification, drawn again with sha256sum and sort alone.
set -eu
cd "$(dirname "$0")/../.."
sh eng/verify-draws.sh sh docs/verify/verify.sh

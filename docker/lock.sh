#!/bin/sh
# Write docker/celery.lock: what docker/celery.in needs and requirements.lock does not hold, at versions that fit it.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/uv pip compile docker/celery.in --constraint requirements.lock --generate-hashes --universal \
    --python-version 3.11 --no-emit-index-url --no-header --no-annotate --quiet |
    awk 'NR == FNR { if (/^[a-z0-9]/) held[substr($1, 1, index($1, "==") - 1)] = 1; next }
         /^[a-z0-9]/ { extra = !(substr($1, 1, index($1, "==") - 1) in held) }
         extra' requirements.lock - > docker/celery.lock.part
mv docker/celery.lock.part docker/celery.lock

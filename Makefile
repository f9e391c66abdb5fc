# The commands of docs/contract.md. Everything is installed into .venv from the hashes of requirements.lock.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.DELETE_ON_ERROR:
SERVERS := .venv-pywb/.installed .venv-moto/.installed

.PHONY: setup run test lint up down lock sample bench clean

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
		{ echo 'communique: $(PYTHON): Python 3.11, 3.12 or 3.13 is needed. Name one: make setup PYTHON=python3.13' >&2; exit 2; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
		{ echo 'communique: $(PYTHON): it cannot make a venv. Install it: apt install python3-venv' >&2; exit 2; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	@# The lock's own pin of uv installs uv; uv installs the rest, ten times as fast as pip.
	@awk '/^[^ #]/ { keep = /^uv==/ } keep' requirements.lock > .venv/uv.lock
	@$(BIN)/pip install --quiet --no-deps --require-hashes -r .venv/uv.lock
	@$(BIN)/uv pip sync --python $(BIN)/python --quiet --require-hashes --compile-bytecode requirements.lock
	@$(BIN)/uv pip install --python $(BIN)/python --quiet --no-deps --no-build-isolation --editable .
	@touch $@

run: setup
	@$(BIN)/communique daily $(if $(LIVE),--last 2,--sample)

# Servers that tests ask have venvs of their own: pywb (import --cdx) wants older libraries than ours, and moto
# (import s3://) is large.
.venv-%/.installed: tests/%.lock $(STAMP)
	@test -x .venv-$*/bin/python || $(BIN)/python -m venv --without-pip .venv-$*
	@$(BIN)/uv pip sync --python .venv-$*/bin/python --quiet --require-hashes tests/$*.lock && touch $@ || \
		echo 'communique: $*: it was not installed (pywb needs a compiler: apt install gcc python3-dev libffi-dev).' \
			'The tests that ask it are skipped.' >&2

# Two at once take two thirds of the time; each has a PostgreSQL of its own.
test: setup $(SERVERS)
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist worksteal

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/sqlfluff lint --disable-progress-bar sql

up: setup
	@$(BIN)/communique up

down: setup
	@$(BIN)/communique down

# Newer releases of what pyproject.toml names; a registry's address never enters the file.
lock: setup
	for server in pywb moto; do \
		$(BIN)/uv pip compile tests/$$server.in --generate-hashes --universal --python-version 3.11 \
			--upgrade --quiet --no-emit-index-url --no-header --output-file tests/$$server.lock || exit; \
	done
	$(BIN)/uv pip compile pyproject.toml --extra dev --generate-hashes --universal --python-version 3.11 \
		--upgrade --quiet --no-emit-index-url --output-file requirements.lock
	sh docker/lock.sh

# The bundled newsroom, written again from newsroom/releases and newsroom/templates.
sample: setup
	$(BIN)/python -m newsroom.build

clean:
	rm -rf .venv .venv-pywb .venv-moto .mypy_cache .ruff_cache .pytest_cache .hypothesis

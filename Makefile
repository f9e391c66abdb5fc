# The commands of docs/contract.md. Everything is installed into .venv from the hashes of requirements.lock.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.DELETE_ON_ERROR:
PYWB := .venv-pywb/.installed

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

# pywb, whose CDX server the tests of `import --cdx` ask, wants older libraries than ours: it has a venv of its own.
$(PYWB): tests/pywb.lock $(STAMP)
	@test -x .venv-pywb/bin/python || $(BIN)/python -m venv --without-pip .venv-pywb
	@$(BIN)/uv pip sync --python .venv-pywb/bin/python --quiet --require-hashes tests/pywb.lock && touch $@ || \
		echo 'communique: pywb: it was not installed (a compiler is needed: apt install gcc python3-dev libffi-dev).' \
			'The tests of import --cdx are skipped.' >&2

# Two at once take two thirds of the time; each has a PostgreSQL of its own.
test: setup $(PYWB)
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
	$(BIN)/uv pip compile tests/pywb.in --generate-hashes --universal --python-version 3.11 \
		--upgrade --quiet --no-emit-index-url --no-header --output-file tests/pywb.lock
	$(BIN)/uv pip compile pyproject.toml --extra dev --generate-hashes --universal --python-version 3.11 \
		--upgrade --quiet --no-emit-index-url --output-file requirements.lock
	sh docker/lock.sh

# The bundled newsroom, written again from newsroom/releases and newsroom/templates.
sample: setup
	$(BIN)/python -m newsroom.build

clean:
	rm -rf .venv .venv-pywb .mypy_cache .ruff_cache .pytest_cache .hypothesis

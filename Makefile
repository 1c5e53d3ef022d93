# `make demo` to see it, `make test` to check it. Needs nothing but Python 3.11 or newer.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test lint scores docs clean

PYTHON := $(shell for python in python3.13 python3.12 python3.11 python3.14 python3 python; do \
	$$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$python; break; }; done)
BIN := .venv/bin

help:
	@echo "make demo    set up, then read the built-in example page and show what comes of it"
	@echo "make test    set up, then lint, types, tests and the accuracy gate"
	@echo "make lint    style and types only"
	@echo "make scores  write what the model reaches on the texts of ../shared into its card"
	@echo "make docs    write the parts of README and docs/ that come from the code and the card"
	@echo "make clean   remove what the other words made"

demo: .venv/runs
	@$(BIN)/causerie demo

test: .venv/tests lint
	@$(BIN)/python -m pytest

lint: .venv/tests
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

scores: .venv/tests
	@$(BIN)/python -m eval.card --shared ../shared

docs: .venv/tests
	@PYTHONPATH=. $(BIN)/python tests/reference.py

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist

# Each mark is a file that is newer than pyproject.toml once that set-up has succeeded.
.venv/runs: pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer with venv and pip was found. Install one (Debian: apt install python3-venv)." >&2; exit 1; }
	@test -x $(BIN)/python || { echo "Setting up .venv with $(PYTHON) ..."; $(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/tests: .venv/runs
	@echo "Installing the tools for tests ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

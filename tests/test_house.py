"""The house keeps its own rules: sizes, names, and nothing in a file that belongs to one machine."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("communique", "dags", "newsroom", "spiders", "transforms", "warehouse")
MODULES = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
VIEWS = sorted((ROOT / "sql" / "views").glob("*.sql"))
EMPTY_NAMES = {"utils", "util", "helpers", "common", "base", "manager", "misc"}


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_a_module_and_each_of_its_functions_can_be_read_at_a_sitting(file: Path) -> None:
    budget = {"sources": 60, "dags": 80}.get(file.parent.name, 300)
    assert lines(file) <= budget
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {node.name: node.end_lineno - node.lineno + 1 for node in functions if node.end_lineno}
    assert {key: size for key, size in long.items() if size > 50} == {}


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_a_module_says_what_it_is_for_and_is_named_for_it(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    assert file.stem not in EMPTY_NAMES


@pytest.mark.parametrize("file", VIEWS, ids=name)
def test_a_view_is_short_and_begins_with_prose(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("-- ")
    query = text.partition("\ncomment on ")[0]
    assert len(query.splitlines()) <= 120


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [ROOT / each for each in listed.split("\0") if each and not each.endswith(".gz")]
    # Spelled in two halves, so that this file does not name what it looks for; some sites have such a folder as well.
    forbidden = re.compile(
        "|".join(("files.python" + "hosted", "pypi." + "org", "(?<!jcr:content)/root" + "/", "/work" + "/main"))
    )
    named = {name(file) for file in files if file.is_file() and forbidden.search(file.read_text(encoding="utf-8"))}
    assert named == set()


def test_the_lock_pins_every_package_by_hash_and_one_psycopg2() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^([a-z0-9._-]+)==", lock, flags=re.MULTILINE | re.IGNORECASE)
    blocks = re.split(r"^(?=[a-zA-Z0-9._-]+==)", lock, flags=re.MULTILINE)[1:]
    assert len(pins) == len(blocks) > 100
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in lock
    assert "psycopg2-binary" in pins
    assert "psycopg2" not in pins

"""The words that the rules know, by language, as data."""

from __future__ import annotations

import hashlib
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
LANGUAGES = frozenset(file.parent.name for file in FOLDER.glob("*/commitments.toml"))
"""Languages that can be read, by ISO 639-1 code."""


@cache
def load_words(language: str, name: str) -> dict[str, Any]:
    """The tables of `<language>/<name>.toml`; FileNotFoundError where the language has no such file."""
    with (FOLDER / language / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def digest_lexicon() -> str:
    """Hex SHA-256 of all lexicon files, their paths included: it changes when any word does."""
    digest = hashlib.sha256()
    for file in sorted(FOLDER.glob("*/*.toml")):
        digest.update(file.relative_to(FOLDER).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()

"""What `communique explain` is asked to read: a text as it is typed, a file, stdin, or a release of the warehouse."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from communique.faults import BadInput
from communique.printing import make_printable
from spiders.addresses import normalize_url, strip_scheme
from spiders.folder import load_sources
from transforms.explain import explain
from transforms.extract import SUPPORTED_LANGUAGES, read_release
from transforms.language import detect_language
from transforms.lexicon import load_words
from transforms.names.parties import list_phrases

if TYPE_CHECKING:
    from communique.settings import Settings
    from transforms.explain import ReadSentence

SCHEMES = ("http://", "https://")
ANY_TEXT = "Give a text, a file, the URL of a release that is archived, or - for what is piped in"
SHORT = 60
"""Characters of a text that a fault repeats."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A release to be explained; `country` is its publisher's party, None where it speaks for none."""

    text: str
    title: str | None = None
    published_on: date
    country: str | None = None
    language: str
    dateline: str | None = None
    assumed: frozenset[str] = frozenset()
    """The fields that nobody told."""


def ask(
    settings: Settings,
    what: str,
    *,
    title: str | None,
    published_on: date | None,
    country: str | None,
    language: str | None,
) -> Question:
    """The release that is meant, with what is told in place of what was found; BadInput where it can't be read."""
    question = ask_warehouse(settings, what) if what.startswith(SCHEMES) and not has_blank(what) else ask_text(what)
    if title is not None:
        question = replace(question, title=title)
    if published_on is not None:
        question = replace(question, published_on=published_on, assumed=question.assumed - {"published_on"})
    if country is not None:
        question = replace(question, country=country.upper(), assumed=question.assumed - {"country"})
    if language is not None:
        question = replace(question, language=language)
    if question.language not in SUPPORTED_LANGUAGES:
        why = f"there is no lexicon of {question.language!r}, in which it is"
        raise BadInput(
            "the text", why, f"Give one in {' or '.join(sorted(SUPPORTED_LANGUAGES))}, or tell it by --language"
        )
    codes = {phrase.code for phrase in list_phrases(load_words(question.language, "parties"))}
    if country and question.country not in codes:
        raise BadInput(f"--country {country}", "it is no party's code", "Give ISO's two letters, or a body's acronym")
    return question


def explain_question(question: Question) -> tuple[ReadSentence, ...] | None:
    """What was read of each sentence; None where nothing is looked for, as no party but the publisher's is named."""
    prose = read_release(
        question.text,
        title=question.title,
        published_on=question.published_on,
        country=question.country,
        language=question.language,
        dateline=question.dateline,
    )
    return explain(prose) if prose else None


def has_blank(what: str) -> bool:
    """Whether it is more than one word: no address."""
    return len(what.split()) != 1


def ask_warehouse(settings: Settings, url: str) -> Question:
    """The release that was last seen at an address, as its source published it."""
    from warehouse.connection import connect
    from warehouse.lookup import find_release

    address = strip_scheme(normalize_url(url))
    with closing(connect(settings, "loader")) as warehouse:
        release = find_release(warehouse, [url, *(scheme + address for scheme in SCHEMES)])
    if release is None:
        raise BadInput(make_printable(url), "the warehouse holds no release of that address", ANY_TEXT)
    source = load_sources().get(release.source)
    return Question(
        text=release.text,
        title=release.title,
        published_on=release.published_on,
        country=source.country if source else None,
        language=release.language,
        dateline=release.dateline,
        assumed=frozenset() if source else frozenset({"country"}),
    )


def ask_text(what: str) -> Question:
    """A text that comes with nothing else: published today, by a publisher who speaks for no party."""
    text = read_text(what)
    if not text.strip():
        raise BadInput("the text", "it is empty", ANY_TEXT)
    return Question(
        text=text,
        published_on=datetime.now(UTC).date(),
        language=detect_language(text),
        assumed=frozenset({"published_on", "country"}),
    )


def read_text(what: str) -> str:
    """The text itself, or that of the file it names, or of stdin; a single word is no text."""
    name = "what is piped in" if what == "-" else make_printable(what[:SHORT])
    try:
        if what == "-":
            return sys.stdin.buffer.read().decode().replace("\r\n", "\n")
        if is_file(what):
            return Path(what).read_text(encoding="utf-8")
        what.encode()
    except UnicodeError as error:
        raise BadInput(name, "not UTF-8", "Save it as UTF-8") from error
    except OSError as error:
        raise BadInput(name, error.strerror or "cannot be read", ANY_TEXT) from error
    if what and not has_blank(what):
        raise BadInput(name, "there is no such file, and one word is no text", ANY_TEXT)
    return what


def is_file(what: str) -> bool:
    """Whether it names a file; a text may be longer than any name."""
    try:
        return Path(what).is_file()
    except OSError:
        return False

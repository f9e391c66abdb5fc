"""Read a corpus file of releases, check every line, and extract from each: no database needed."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from communique.faults import BadInput
from transforms.extract import SUPPORTED_LANGUAGES, as_gold_line, extract
from transforms.finding import Findings
from transforms.language import detect_language
from transforms.names.parties import find_publisher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

REQUIRED = ("doc_id", "publisher", "country", "title", "published", "text")
NULLABLE = frozenset({"country", "title"})


def read_documents(path: Path) -> list[dict[str, Any]]:
    """Every line of a JSONL file as a document; BadInput names the first line that is not one."""
    return read_records(path, read_document)


def read_records(path: Path, read_record: Callable[[str, str], dict[str, Any]]) -> list[dict[str, Any]]:
    """Every line of a JSONL file as a record, made by `read_record` of line and place; no `doc_id` twice."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise BadInput(str(path), error.strerror or "cannot be read", "Give the path of a JSONL file") from error
    except UnicodeDecodeError as error:
        raise BadInput(str(path), f"not UTF-8 at byte {error.start}", "Save it as UTF-8") from error
    records, seen = [], dict[str, int]()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = read_record(line, f"{path}:{number}")
        first = seen.setdefault(record["doc_id"], number)
        if first != number:
            why = f"doc_id {record['doc_id']!r} stands on line {first} already"
            raise BadInput(f"{path}:{number}", why, "Give each document an id of its own")
        records.append(record)
    return records


def read_object(line: str, where: str) -> dict[str, Any]:
    """One line as a JSON object."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadInput(
            where, f"not JSON: {error.msg} at column {error.colno}", "Write one JSON object a line"
        ) from error
    if not isinstance(record, dict):
        raise BadInput(where, "not a JSON object", "Write one JSON object a line")
    return record


def read_document(line: str, where: str) -> dict[str, Any]:
    """One line as a document with all its fields of the right type."""
    document = read_object(line, where)
    for name in REQUIRED:
        if name not in document:
            raise BadInput(where, f"no field {name!r}", f"Give all of {', '.join(REQUIRED)}")
        if not isinstance(document[name], str) and not (document[name] is None and name in NULLABLE):
            raise BadInput(where, f"{name!r} is {json.dumps(document[name])[:40]}", "Give a string")
    try:
        date.fromisoformat(document["published"])
    except ValueError as error:
        raise BadInput(where, f"'published' is {document['published']!r}", "Give a day as YYYY-MM-DD") from error
    return document


def extract_document(document: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """A document's gold-form line, and its language where that has no rules (then the line is empty)."""
    language = detect_language(document["text"])
    if language not in SUPPORTED_LANGUAGES:
        return as_gold_line(document["doc_id"], Findings()), language
    findings = extract(
        document["text"],
        title=document["title"],
        published_on=date.fromisoformat(document["published"]),
        country=document["country"] or find_publisher(document["publisher"], language),
        language=language,
    )
    return as_gold_line(document["doc_id"], findings), None


def extract_documents(documents: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Each document's line, in order."""
    return (extract_document(document) for document in documents)

"""A corpus file is checked to its last line before the first line of output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from communique.faults import BadInput
from communique.reading_documents import extract_document, read_documents

GOOD = {
    "doc_id": "one",
    "publisher": "Ministry of Foreign Affairs of Norway",
    "country": "NO",
    "title": None,
    "published": "2024-03-05",
    "text": "The ministers met in Oslo on Tuesday and talked about fisheries for an hour.",
}


def write(folder: Path, *lines: object) -> Path:
    file = folder / "docs.jsonl"
    file.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return file


@pytest.mark.parametrize(
    ("second_line", "why"),
    [
        ('{"doc_id": "two"', "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ({k: v for k, v in GOOD.items() if k != "text"} | {"doc_id": "two"}, "no field 'text'"),
        (GOOD, "doc_id 'one' stands on line 1 already"),
        (GOOD | {"doc_id": "two", "published": "5 March"}, "'published' is '5 March'"),
        (GOOD | {"doc_id": "two", "text": None}, "'text' is null"),
        (GOOD | {"doc_id": 2}, "'doc_id' is 2"),
    ],
)
def test_a_bad_line_is_named_by_its_number_and_its_fault(tmp_path: Path, second_line: object, why: str) -> None:
    with pytest.raises(BadInput) as fault:
        read_documents(write(tmp_path, GOOD, second_line))
    assert "docs.jsonl:2: " in str(fault.value)
    assert why in str(fault.value)


def test_country_and_title_may_be_null_and_other_fields_are_ignored(tmp_path: Path) -> None:
    documents = read_documents(write(tmp_path, GOOD | {"country": None, "found_in": "a drawer"}, ""))
    assert [document["doc_id"] for document in documents] == ["one"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"absent\.jsonl"):
        read_documents(tmp_path / "absent.jsonl")


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "latin.jsonl"
    file.write_bytes(json.dumps(GOOD, ensure_ascii=False).encode().replace(b"Oslo", b"\xd8slo"))
    with pytest.raises(BadInput, match="not UTF-8"):
        read_documents(file)


def test_a_document_in_another_language_yields_an_empty_line_and_its_language() -> None:
    text = "Der Bundesminister des Auswärtigen traf am Dienstag seinen Amtskollegen und sprach mit ihm über die Lage."
    line, language = extract_document(GOOD | {"text": text})
    assert language == "de"
    assert line == {"doc_id": "one", "meetings": [], "commitments": []}

"""`communique evaluate` over a folder of two invented releases: its tables, its files, and what it refuses."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from communique.corpus import OWN_CORPUS, PROJECT, SHARED_CORPUS, read_corpus, side_of
from communique.evaluating import evaluate_corpus, find_missed_floors, read_floors, read_saved, save_counts
from communique.faults import BadInput
from communique.main import main

# The first name's SHA-1 begins with an even digit, the second's with an odd one.
NORTH, SOUTH = "Ministry of the North", "Ministry of the South"
SPOKEN = "is ready to deepen cooperation with Kenya on fisheries"
TEXT = (
    "NAIROBI, March 5 -- Foreign Minister Espen Barth Eide met with Kenyan President William Ruto on Tuesday. "
    f"Eide said Norway {SPOKEN}."
)
MEETING = {
    "status": "held",
    "format": "in_person",
    "date": "2024-03-05",
    "city": "Nairobi",
    "country": "KE",
    "parties": ["KE", "NO"],
    "participants": [{"name": "Espen Barth Eide", "party": "NO"}, {"name": "William Ruto", "party": "KE"}],
    "evidence": TEXT.partition(" Eide said")[0],
}
COMMITMENT = {
    "kind": "pledged",
    "actors": ["NO"],
    "counterparts": ["KE"],
    "speaker": "Espen Barth Eide",
    "text": SPOKEN,
    "deadline": None,
    "evidence": f"Eide said Norway {SPOKEN}.",
}
UNFOUND = COMMITMENT | {"text": "zzz", "evidence": "Nobody reads zzz."}


def write_corpus(folder: Path, **gold_changes: object) -> Path:
    """Two texts, one a side, read alike: the first is marked so but for a kind, the second's meeting is not marked."""
    documents: list[dict[str, Any]] = [
        {"doc_id": doc_id, "publisher": name, "country": "NO", "title": None, "published": "2024-03-05", "text": TEXT}
        for doc_id, name in (("one", NORTH), ("two", SOUTH))
    ]
    gold: list[dict[str, Any]] = [
        {"doc_id": "one", "meetings": [MEETING], "commitments": [COMMITMENT]} | gold_changes,
        {"doc_id": "two", "meetings": [], "commitments": [COMMITMENT | {"kind": "offered"}, UNFOUND]},
    ]
    folder.mkdir(exist_ok=True)
    for name, lines in (("docs-x.jsonl", documents), ("gold-x.jsonl", gold)):
        (folder / name).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return folder


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr("sys.argv", ["communique", "evaluate", *map(str, arguments)])
    with pytest.raises(SystemExit) as leave:
        main()
    return int(leave.value.code or 0)


def pin(corpus: Path, side: str, **floors: float) -> Path:
    """A file of floors for this corpus and another one."""
    file = corpus.parent / "floors.toml"
    pinned = "".join(f"{name} = {floor}\n" for name, floor in floors.items())
    file.write_text(f'["{os.path.relpath(corpus, PROJECT)}".{side}]\n{pinned}["elsewhere".all]\nmeetings = 1.0\n')
    return file


def read_rows(out: str) -> dict[tuple[str, str, str], list[int]]:
    return {
        (row["group"], row["name"], row["measure"]): [row["matched"], row["predicted"], row["gold"]]
        for row in json.loads(out)
    }


def test_the_sides_are_told_by_the_publishers_name() -> None:
    assert (side_of(NORTH), side_of(SOUTH)) == ("A", "B")


def test_every_group_has_its_counts(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--corpus", corpus, "--format", "json") == 0
    rows = read_rows(capsys.readouterr().out)
    assert rows["all", "", "meetings"] == [1, 2, 1]
    assert rows["all", "", "participants"] == [2, 2, 2]
    assert rows["all", "", "commitments_span"] == [2, 2, 3]
    assert rows["all", "", "kind"] == [1, 2, 2]
    assert rows["side", "A", "commitments_labelled"] == rows["publisher", NORTH, "commitments_labelled"] == [0, 1, 1]
    assert rows["side", "B", "commitments_labelled"] == rows["text", "two", "commitments_labelled"] == [1, 1, 2]


def test_the_tables_show_no_sentence_unless_asked_to(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for by, heading in (("publisher", NORTH), ("kind", "pledged")):
        assert run(monkeypatch, "--corpus", corpus, "--by", by) == 0
        out = capsys.readouterr().out
        assert heading in out
        assert "stray quotes: 0 of 6" in out
        assert "fisheries" not in out
        assert "zzz" not in out


def test_one_sides_misses_are_printed_and_not_the_others(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "--corpus", corpus, "--misses", "A")
    out = capsys.readouterr().out
    assert "one: commitment wrong kind" in out
    assert "marked: kind pledged" in out
    assert "two: " not in out
    run(monkeypatch, "--corpus", corpus, "--misses", "B", "--format", "json")
    misses = json.loads(capsys.readouterr().out)
    assert [(miss["doc_id"], miss["finding"], miss["fault"], miss["sentence"]) for miss in misses] == [
        ("two", "meeting", "spurious", MEETING["evidence"]),
        ("two", "commitment", "missed", "Nobody reads zzz."),
    ]


def test_one_side_alone_is_read(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "--corpus", corpus, "--publishers", "B", "--format", "json")
    rows = read_rows(capsys.readouterr().out)
    assert {name for group, name, _ in rows if group == "text"} == {"two"}


def test_what_changed_since_a_saved_run_is_told(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "counts.json"
    assert run(monkeypatch, "--corpus", corpus, "--save", saved) == 0
    assert run(monkeypatch, "--corpus", corpus, "--against", saved) == 0
    assert "0 of 2 texts changed" in capsys.readouterr().out
    write_corpus(corpus, commitments=[COMMITMENT | {"kind": "offered"}])
    assert run(monkeypatch, "--corpus", corpus, "--against", saved) == 0
    out = capsys.readouterr().out
    assert "1 of 2 texts changed" in out
    assert "0 → 1" in out


def test_saved_counts_are_read_back_as_they_were(corpus: Path, tmp_path: Path) -> None:
    evaluated = evaluate_corpus(read_corpus(corpus), lambda done, total: None)
    save_counts(evaluated, tmp_path / "counts.json")
    kept = json.loads((tmp_path / "counts.json").read_text())
    assert kept["total"]["meetings"] == [1, 2, 1]
    assert TEXT not in json.dumps(kept)
    assert read_saved(tmp_path / "counts.json").documents == {each.doc_id: each.counts for each in evaluated}


@pytest.mark.parametrize(
    ("side", "floor", "missed"),
    [
        ("all", 0.8, []),
        ("all", 0.81, ["commitments_span of all: 0.800, its floor is 0.810"]),
        ("A", 1.0, []),
        ("B", 0.7, ["commitments_span of B: 0.667, its floor is 0.700"]),
    ],
)
def test_a_floor_is_missed_by_what_falls_below_it(corpus: Path, side: str, floor: float, missed: list[str]) -> None:
    file = pin(corpus, side, commitments_span=floor)
    evaluated = evaluate_corpus(read_corpus(corpus), lambda done, total: None)
    assert find_missed_floors(evaluated, read_floors(corpus, file), "all") == missed


def test_a_missed_floor_is_exit_status_1(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("communique.evaluating.FLOORS", pin(corpus, "all", meetings=0.9))
    assert run(monkeypatch, "--corpus", corpus) == 1
    assert "communique: meetings of all: 0.667, its floor is 0.900. " in capsys.readouterr().err


def test_a_floor_of_what_is_not_counted_is_refused(corpus: Path) -> None:
    with pytest.raises(BadInput, match="beauty"):
        read_floors(corpus, pin(corpus, "all", beauty=0.9))


def test_the_pinned_floors_can_be_read() -> None:
    for folder in (OWN_CORPUS, SHARED_CORPUS):
        assert set(read_floors(folder)) <= {"A", "B", "all"}


@pytest.mark.parametrize(
    ("file", "lines", "why"),
    [
        ("gold-x.jsonl", ["{"], "not JSON"),
        ("gold-x.jsonl", ['{"doc_id": "one", "meetings": []}'], "no field 'commitments'"),
        ("gold-x.jsonl", ['{"doc_id": "one", "meetings": [{}], "commitments": []}'], "no field 'status'"),
        ("gold-x.jsonl", ['{"doc_id": "one", "meetings": [], "commitments": []}'], "no line for 'two'"),
        ("docs-y.jsonl", [], "gold-y.jsonl"),
        ("docs-x.jsonl", [], "'one' is no document"),
    ],
)
def test_a_corpus_that_is_not_whole_is_refused(corpus: Path, file: str, lines: list[str], why: str) -> None:
    (corpus / file).write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(BadInput, match=why):
        read_corpus(corpus)


def test_a_document_in_two_files_is_refused(corpus: Path) -> None:
    for name in ("docs", "gold"):
        (corpus / f"{name}-y.jsonl").write_bytes((corpus / f"{name}-x.jsonl").read_bytes())
    with pytest.raises(BadInput, match="'one' stands in two files"):
        read_corpus(corpus)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--corpus", "absent"), "absent: there is no such folder"),
        (("--against", "absent.json"), "absent.json"),
        (("--publishers", "C"), "--publishers"),
    ],
)
def test_wrong_use_is_one_line_and_exit_status_2(
    corpus: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    named: str,
) -> None:
    assert run(monkeypatch, "--corpus", corpus, *arguments) == 2
    err = capsys.readouterr().err
    assert err.startswith("communique: ")
    assert err.count("\n") == 1
    assert named in err


def test_a_file_that_is_no_saved_run_is_refused(tmp_path: Path) -> None:
    for number, content in enumerate(("", "[]", '{"documents": {"one": {}}}', '{"documents": {}}')):
        file = tmp_path / f"{number}.json"
        file.write_text(content)
        with pytest.raises(BadInput, match="no saved counts"):
            read_saved(file)


@pytest.mark.skipif(not SHARED_CORPUS.is_dir(), reason="the shared corpus is not beside the project")
def test_the_rules_reach_the_floors_pinned_for_the_shared_corpus() -> None:
    evaluated = evaluate_corpus(read_corpus(SHARED_CORPUS), on_progress=lambda done, total: None)
    assert find_missed_floors(evaluated, read_floors(SHARED_CORPUS), "all") == []

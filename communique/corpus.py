"""A folder of marked releases: `docs*.jsonl`, and beside each of them the `gold*.jsonl` with a line a document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from communique.faults import BadInput
from communique.matching import COMMITMENT_FIELDS, MEETING_FIELDS
from communique.reading_documents import read_documents, read_object, read_records

if TYPE_CHECKING:
    from collections.abc import Iterable

PROJECT = Path(__file__).resolve().parents[1]
OWN_CORPUS, SHARED_CORPUS = PROJECT / "tests" / "corpus", PROJECT.parent / "shared" / "corpus"
MEETING = (*MEETING_FIELDS, "participants", "evidence")
COMMITMENT = (*COMMITMENT_FIELDS, "text", "evidence")
PERSON = ("name", "party")

Side = Literal["A", "B", "all"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A document and the line that marks it."""

    document: dict[str, Any]
    gold: dict[str, Any]

    @property
    def publisher(self) -> str:
        """Whose release it is."""
        return str(self.document["publisher"])


def default_corpus() -> Path:
    """The project's own corpus where it has one, else the one beside the project."""
    return OWN_CORPUS if OWN_CORPUS.is_dir() else SHARED_CORPUS


def side_of(publisher: str) -> Literal["A", "B"]:
    """Rules are written on A alone: the publishers whose name's SHA-1 begins with an even digit."""
    return "B" if int(hashlib.sha1(publisher.encode()).hexdigest()[0], 16) % 2 else "A"


def is_on(side: Side, publisher: str) -> bool:
    """The publisher is of this side, or all are meant."""
    return side in ("all", side_of(publisher))


def read_corpus(folder: Path, side: Side = "all") -> list[Marked]:
    """All marked documents of a folder; BadInput where there are none, or marks are missing."""
    files = sorted(folder.glob("docs*.jsonl"))
    if not files:
        why = "it has no docs*.jsonl" if folder.is_dir() else "there is no such folder"
        raise BadInput(str(folder), why, "Give --corpus a folder with docs-NAME.jsonl and gold-NAME.jsonl")
    marked = [each for file in files for each in join(file, file.with_name("gold" + file.name.removeprefix("docs")))]
    check_ids(folder, [each.gold["doc_id"] for each in marked])
    chosen = [each for each in marked if is_on(side, each.publisher)]
    if not chosen:
        raise BadInput(str(folder), f"no publisher in it is of side {side}", "Leave --publishers out")
    return chosen


def join(documents: Path, marks: Path) -> list[Marked]:
    """The documents of a file with their lines in the other; each must have one, and no line may be left over."""
    gold = {line["doc_id"]: line for line in read_records(marks, read_gold)}
    marked = []
    for document in read_documents(documents):
        line = gold.pop(document["doc_id"], None)
        if line is None:
            raise BadInput(str(marks), f"no line for {document['doc_id']!r}", "Mark it, with empty lists for nothing")
        marked.append(Marked(document=document, gold=line))
    if gold:
        raise BadInput(
            str(marks), f"{next(iter(gold))!r} is no document", f"Take its line out, or add it to {documents}"
        )
    return marked


def check_ids(folder: Path, doc_ids: Iterable[str]) -> None:
    """No two files of a folder may have a document in common."""
    seen = set[str]()
    for doc_id in doc_ids:
        if doc_id in seen:
            raise BadInput(str(folder), f"{doc_id!r} stands in two files", "Give each document an id of its own")
        seen.add(doc_id)


def read_gold(line: str, where: str) -> dict[str, Any]:
    """One line of marks, with every field that is compared."""
    gold = read_object(line, where)
    check_fields(gold, ("doc_id", "meetings", "commitments"), where)
    for meeting in gold["meetings"]:
        check_fields(meeting, MEETING, f"{where}: a meeting")
        for person in meeting["participants"]:
            check_fields(person, PERSON, f"{where}: a participant")
    for commitment in gold["commitments"]:
        check_fields(commitment, COMMITMENT, f"{where}: a commitment")
    return gold


def check_fields(record: dict[str, Any], needed: Iterable[str], where: str) -> None:
    """BadInput names the first needed field that a record lacks."""
    missing = next((name for name in needed if name not in record), None)
    if missing:
        raise BadInput(where, f"no field {missing!r}", f"Give all of {', '.join(needed)}")

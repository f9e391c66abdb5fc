"""Other people's WARC files become captures, kept whole, each record claimed by the source that it belongs to."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from communique.faults import BadInput
from spiders.archive import ArchiveError, read_captures, recompress
from spiders.folder import find_source, load_sources
from spiders.source import Source
from warehouse.connection import connect
from warehouse.index import index_captures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from communique.settings import Settings
    from spiders.archive import Capture


@dataclass(slots=True, kw_only=True)
class ImportOutcome:
    """What one file gave; `unclaimed` records are of no source, and are passed over."""

    file: Path
    records: int = 0
    claimed: int = 0
    new: int = 0
    unclaimed: int = 0
    truncated: bool = False


def import_files(
    settings: Settings, files: Sequence[Path], *, source: str | None, on_progress: Callable[[int, int], None]
) -> list[ImportOutcome]:
    """Keep each file in the archive and index its captures; every file is looked at before the first is taken."""
    claims = [find_source(source)] if source else list(load_sources().values())
    for file in files:
        if not file.is_file():
            raise BadInput(str(file), "there is no such file", "Give the path of a WARC file")
        if next(read_captures(file, root=file.parent), None) is None:
            raise BadInput(str(file), "it holds no response", "Give a WARC file with response records")
    outcomes = []
    with closing(connect(settings, "loader")) as warehouse:
        for number, file in enumerate(files, 1):
            outcome = ImportOutcome(file=file)
            kept = keep_file(file, settings.archive_root, outcome)
            captures = read_captures(kept, root=settings.archive_root)
            name = kept.relative_to(settings.archive_root).as_posix()
            outcome.new = index_captures(warehouse, name, claim(captures, claims, outcome))
            outcomes.append(outcome)
            on_progress(number, len(files))
    return outcomes


def claim(captures: Iterable[Capture], claims: Sequence[Source], outcome: ImportOutcome) -> Iterator[Capture]:
    """Those captures that a source claims by their address, with its key and their role; counts the others."""
    for capture in captures:
        outcome.records += 1
        for source in claims:
            if role := source.role_of(capture.url):
                outcome.claimed += 1
                yield capture.claimed_by(source.key, role)
                break
        else:
            outcome.unclaimed += 1


def keep_file(file: Path, root: Path, outcome: ImportOutcome) -> Path:
    """The file's copy in the archive, one member a record, named by its digest, so that the same file twice is one."""
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    kept = root / "imported" / f"{file.name.removesuffix('.gz').removesuffix('.warc')}-{digest[:12]}.warc.gz"
    if kept.exists():
        return kept
    kept.parent.mkdir(parents=True, exist_ok=True)
    part = kept.with_name(kept.name + ".part")
    try:
        outcome.truncated = not recompress(file, part)
        part.replace(kept)
    except ArchiveError:
        part.unlink(missing_ok=True)
        raise
    return kept

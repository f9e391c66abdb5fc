"""Other people's WARC files become captures, kept whole, each record claimed by the source that it belongs to."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from communique.faults import BadInput
from spiders.archive import read_captures, recompress
from spiders.folder import find_source, load_sources
from spiders.source import Source
from spiders.warc import holds_response
from warehouse.connection import connect
from warehouse.index import index_captures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from communique.buckets import BucketFile
    from communique.settings import Settings
    from spiders.archive import Capture


@dataclass(slots=True, kw_only=True)
class ImportOutcome:
    """What one file gave; `unclaimed` records are of no source, and are passed over."""

    file: str
    records: int = 0
    claimed: int = 0
    new: int = 0
    unclaimed: int = 0
    truncated: bool = False


def import_files(
    settings: Settings, addresses: Sequence[str], *, source: str | None, on_progress: Callable[[int, int], None]
) -> list[ImportOutcome]:
    """Keep each file in the archive and index its captures; every file is looked at before the first is taken.

    An address is a path, or `s3://BUCKET/KEY`, or `s3://BUCKET/PREFIX/` for the WARC files below it.
    """
    claims = [find_source(source)] if source else list(load_sources().values())
    files = [(file, name_kept(file)) for address in addresses for file in find_files(address)]
    for file, name in files:
        if not (settings.archive_root / name).exists() and not holds_response(file):
            raise BadInput(str(file), "it holds no response", "Give a WARC file with response records")
    outcomes = []
    with closing(connect(settings, "loader")) as warehouse:
        for number, (file, name) in enumerate(files, 1):
            outcome = ImportOutcome(file=file.name)
            keep_file(file, settings.archive_root / name, outcome)
            captures = read_captures(settings.archive_root / name, root=settings.archive_root)
            outcome.new = index_captures(warehouse, name, claim(captures, claims, outcome))
            outcomes.append(outcome)
            on_progress(number, len(files))
    return outcomes


def find_files(address: str) -> Sequence[Path | BucketFile]:
    """The files at an address; BadInput where there are none."""
    if not address.startswith("s3://"):
        if not Path(address).is_file():
            raise BadInput(address, "there is no such file", "Give the path of a WARC file")
        return [Path(address)]
    try:
        from communique.buckets import find_objects
    except ModuleNotFoundError:
        raise BadInput(address, "s3fs, which reads buckets, is missing", "Install it: pip install s3fs") from None
    return find_objects(address)


def name_kept(file: Path | BucketFile) -> str:
    """What its copy is called in the archive, by its digest, so that the same file twice is one."""
    if isinstance(file, Path):
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    else:
        digest = file.identify()
    return f"imported/{file.name.removesuffix('.gz').removesuffix('.warc')}-{digest[:12]}.warc.gz"


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


def keep_file(file: Path | BucketFile, kept: Path, outcome: ImportOutcome) -> None:
    """Copy a file into the archive, one member a record, unless it is there; killed, nothing of it is."""
    if kept.exists():
        return
    kept.parent.mkdir(parents=True, exist_ok=True)
    part = kept.with_name(kept.name + ".part")
    try:
        outcome.truncated = not recompress(file, part)
        part.replace(kept)
    finally:
        part.unlink(missing_ok=True)

"""Builds the bundled sample: two sweeps over the five sites, as a crawler would have recorded them."""

from __future__ import annotations

import io
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newsroom.pieces import Page, Piece, load_pieces
from newsroom.sample import SAMPLE
from newsroom.sites import cn_mfa, cn_xinhua, ru_kremlin, uk_fcdo, us_state

SITES: dict[str, Callable[[Sequence[Piece], datetime], list[Page]]] = {
    "cn_mfa": cn_mfa.show,
    "cn_xinhua": cn_xinhua.show,
    "ru_kremlin": ru_kremlin.show,
    "uk_fcdo": uk_fcdo.show,
    "us_state": us_state.show,
}
SWEEPS = (datetime(2024, 5, 13, 6, tzinfo=UTC), datetime(2024, 5, 20, 6, tzinfo=UTC))
"""When the sites were looked at: half-way through the two weeks (2024-05-06 to 05-19) and after them."""
PAUSE = timedelta(seconds=5)
INFO = {
    "software": "communique newsroom",
    "format": "WARC File Format 1.1",
    "description": "Sample releases in communique's own words; no publication of the sites named",
    "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
}
RECORD_IDS = uuid.UUID("0f6cf3ba-5c1e-5d0d-9d6e-2f1f0a8e6b54")


def crawl_sample() -> Iterator[tuple[datetime, Page]]:
    """Each page with the time of its capture; in the second sweep only what is new or has changed."""
    seen: dict[str, bytes] = {}
    for sweep in SWEEPS:
        now = sweep
        for source, show in SITES.items():
            pieces = [piece.edited() if sweep != SWEEPS[0] else piece for piece in load_pieces(source)]
            for page in show(pieces, sweep):
                if seen.get(page.url) != page.body:
                    seen[page.url] = page.body
                    yield now, page
                    now += PAUSE


def build_sample() -> bytes:
    """The sample as a WARC file, one gzip member a record; the same bytes each time."""
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=True, warc_version="1.1")
    info = writer.create_warcinfo_record("sample.warc.gz", INFO)
    info.rec_headers.replace_header("WARC-Record-ID", _record_id("info"))
    info.rec_headers.replace_header("WARC-Date", _stamp(SWEEPS[0]))
    writer.write_record(info)
    for captured_at, page in crawl_sample():
        headers = [*page.headers, ("Content-Length", str(len(page.body)))]
        writer.write_record(
            writer.create_warc_record(
                page.url,
                "response",
                payload=io.BytesIO(page.body),
                length=len(page.body),
                warc_headers_dict={
                    "WARC-Date": _stamp(captured_at),
                    "WARC-Record-ID": _record_id(f"{page.url} {captured_at.isoformat()}"),
                },
                http_headers=StatusAndHeaders(page.status, headers, protocol="HTTP/1.1"),
            )
        )
    return buffer.getvalue()


def _record_id(name: str) -> str:
    return f"<urn:uuid:{uuid.uuid5(RECORD_IDS, name)}>"


def _stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def main(target: Path = SAMPLE) -> None:
    """Write the sample; `python -m newsroom.build`."""
    content = build_sample()
    target.write_bytes(content)
    sys.stdout.write(f"{target}: {len(content)} bytes\n")


if __name__ == "__main__":
    main()

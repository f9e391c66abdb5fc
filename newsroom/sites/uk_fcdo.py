"""www.gov.uk: the search API that lists, and the content API that holds each release."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from newsroom.pieces import Page, Piece, fill, render_prose

SITE = "https://www.gov.uk"
SLUG = "foreign-commonwealth-development-office"
BODY = "Foreign, Commonwealth & Development Office"
SEARCH = (
    f"{SITE}/api/search.json?filter_organisations={SLUG}"
    "&filter_content_purpose_subgroup=news&filter_content_purpose_subgroup=speeches_and_statements"
    "&order=-public_timestamp&count=50&start={start}"
    "&fields=title,link,public_timestamp,content_store_document_type,description,organisations"
)
JSON = (("Content-Type", "application/json; charset=utf-8"), ("Cache-Control", "max-age=300, public"))
TEXT = (("Content-Type", "text/plain; charset=utf-8"),)


def show(pieces: Sequence[Piece], seen_at: datetime) -> list[Page]:
    """All that the site answers at that moment."""
    out = [piece for piece in pieces if piece.is_out(seen_at)]
    return [
        Page(url=f"{SITE}/robots.txt", headers=TEXT, body=fill("uk_fcdo/robots.txt").encode()),
        _page(SEARCH.format(start=0), _search(out, start=0)),
        *(_page(f"{SITE}/api/content{_path(piece)}", _content(piece)) for piece in out),
    ]


def _page(url: str, answer: dict[str, object]) -> Page:
    body = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
    return Page(url=url, headers=(*JSON, ("ETag", f'W/"{sha256(body).hexdigest()[:32]}"')), body=body)


def _path(piece: Piece) -> str:
    return f"/government/news/{piece.key}"


def _id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, SITE + name))


def _search(out: Sequence[Piece], *, start: int) -> dict[str, object]:
    results = [
        {
            "content_store_document_type": piece.fact("document_type"),
            "description": piece.fact("description"),
            "link": _path(piece),
            "organisations": [{"content_id": _id(SLUG), "acronym": "FCDO", "slug": SLUG, "title": BODY}],
            "public_timestamp": f"{piece.at:%Y-%m-%dT%H:%M:%SZ}",
            "title": piece.title,
            "index": "government",
            "es_score": None,
            "_id": _path(piece),
            "elasticsearch_type": "edition",
            "document_type": "edition",
        }
        for piece in out
    ]
    return {"results": results, "total": len(out), "start": start, "aggregates": {}, "suggested_queries": []}


def _organisation() -> dict[str, object]:
    path = f"/government/organisations/{SLUG}"
    return {
        "content_id": _id(SLUG),
        "title": BODY,
        "api_path": f"/api/content{path}",
        "base_path": path,
        "api_url": f"{SITE}/api/content{path}",
        "web_url": f"{SITE}{path}",
        "locale": "en",
        "document_type": "organisation",
    }


def _content(piece: Piece) -> dict[str, object]:
    stamp, path = f"{piece.at:%Y-%m-%dT%H:%M:%S}.000+00:00", _path(piece)
    body = "".join(f"{block}\n\n" for block in render_prose(piece.text))
    return {
        "base_path": path,
        "content_id": _id(path),
        "document_type": piece.fact("document_type"),
        "first_published_at": stamp,
        "locale": "en",
        "public_updated_at": stamp,
        "publishing_app": "communique-newsroom-sample",
        "schema_name": "news_article",
        "title": piece.title,
        "updated_at": stamp,
        "withdrawn_notice": {},
        "links": {"organisations": [_organisation()], "available_translations": [], "world_locations": []},
        "description": piece.fact("description"),
        "details": {
            "body": f'<div class="govspeak">{body}</div>',
            "first_public_at": stamp,
            "change_history": [{"note": "First published.", "public_timestamp": stamp}],
            "emphasised_organisations": [_id(SLUG)],
            "political": False,
            "tags": {"browse_pages": [], "topics": []},
        },
    }

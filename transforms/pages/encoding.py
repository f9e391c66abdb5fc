"""Bytes to text: what they can be shown to be, not what a header says they are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from w3lib.encoding import html_body_declared_encoding, read_bom, resolve_encoding

UNSEEN = "\x00-\x08\x0e-\x1b\x7f\xad\u200b\u2060\ufeff"
"""Controls, soft hyphens and zero-width blanks: they part no words, and break every comparison."""
INVISIBLE = re.compile(f"[{UNSEEN}]")
SURROGATE = re.compile("[\ud800-\udfff]")
C1 = "\x80-\x84\x86-\x9f"
MISREAD = re.compile(f"[\xc2-\xf4][\x80-\xbf]{{0,2}}[{C1}]")
"""Utf-8 that somebody read as Latin-1 and wrote down again: a C1 control near the byte that leads its letter."""
PASTED = re.compile(f"(?<![\xc2-\xf4])(?<![\xc2-\xf4][\x80-\xbf])(?<![\xc2-\xf4][\x80-\xbf]{{2}})[{C1}]")
"""Any other C1 control: a byte of Windows-1252 that came with a bullet or a quote out of a word processor."""
ODD = re.compile(f"[{UNSEEN}{C1}\ud800-\udfff]")
"""All of these: most texts hold none, and one look tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A body's text; `is_sound` unless bytes of it fit no encoding that it can be in (each such is U+FFFD)."""

    text: str
    is_sound: bool


def decode_body(body: bytes, charset: str | None) -> Decoded:
    """A body as text; `charset` is what the header declares.

    Bytes that are utf-8 are utf-8, whatever is declared: no other text of more than ASCII happens to be. Else the byte
    order mark, the header and the page's own declaration are believed in this order, where all the bytes fit.
    """
    marked, mark = read_bom(body)
    if marked and mark and marked != "utf-8":
        return _decode_as(marked, body[len(mark) :]) or _decode_anyway(body)
    if decoded := _decode_as("utf-8-sig", body):
        return decoded
    declared = (resolve_encoding(name) for name in (charset, html_body_declared_encoding(body)) if name)
    for encoding in (name for name in declared if name and name != "utf-8"):
        if decoded := _decode_as(encoding, body):
            return decoded
    return _decode_anyway(body)


def _decode_as(encoding: str, body: bytes) -> Decoded | None:
    try:
        return Decoded(text=body.decode(encoding), is_sound=True)
    except UnicodeDecodeError:
        return None


def _decode_anyway(body: bytes) -> Decoded:
    return Decoded(text=body.decode("utf-8-sig", errors="replace"), is_sound=False)


def normalize_text(text: str) -> str:
    """Text in NFC, without what cannot be seen or stored; what was pasted as Windows-1252 is what it was there."""
    if ODD.search(text):
        text = PASTED.sub(_read_pasted, INVISIBLE.sub("", SURROGATE.sub("\ufffd", text)))
    return unicodedata.normalize("NFC", text)


def _read_pasted(control: re.Match[str]) -> str:
    return control[0].encode("latin-1").decode("windows-1252", errors="ignore")


def is_misread(text: str, *, is_sound: bool) -> bool:
    """Whether a text of a body shows that it was decoded wrongly, here or before it was served.

    A stray byte among many letters that fit is the publisher's slip, and stays U+FFFD.
    """
    if MISREAD.search(text):
        return True
    lost = 0 if is_sound else text.count("\ufffd")
    return lost > 0 and 5 * lost > sum(not char.isascii() for char in text) - lost

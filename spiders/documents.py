"""What lies where in a JSON document."""

from __future__ import annotations

import re


def find_value(document: object, path: str) -> object:
    """What lies at a dotted path; None where there is nothing."""
    for step in path.split("."):
        if isinstance(document, dict):
            document = document.get(step)
        elif isinstance(document, list) and step.isdigit() and int(step) < len(document):
            document = document[int(step)]
        else:
            return None
    return document


def find_text(document: object, path: str) -> str | None:
    """The text at a dotted path."""
    found = find_value(document, path)
    return found if isinstance(found, str) else None


def find_token(document: object, path: str) -> str | None:
    """The text, or the number as text, at a dotted path: a key, a time."""
    found = find_value(document, path)
    is_number = isinstance(found, int) and not isinstance(found, bool)
    return str(found) if is_number else find_text(document, path)


def fill_paths(template: str, document: object) -> str:
    """A template with the dotted paths in its braces replaced by what lies there."""
    return re.sub(r"\{([^{}]+)\}", lambda hole: find_token(document, hole[1]) or "", template)

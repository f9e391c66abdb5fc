"""What a site puts in a page's place while it says 200: a wall against robots, a shell for scripts to fill."""

from __future__ import annotations

import re
from typing import Literal

from selectolax.lexbor import LexborHTMLParser

Impostor = Literal["bot_wall", "app_shell", "not_html"]
WALL = re.compile(
    r"_incapsula_resource|/cdn-cgi/challenge-platform|cf-chl-|attention required! \| cloudflare|just a moment\.\.\."
    r"|captcha-delivery\.com|px-captcha|errors\.edgesuite\.net|request unsuccessful\. incapsula"
    r"|(?:verify|make sure|prove)(?: that)? you(?: a|')re (?:not a robot|a human|human)|unusual traffic from your",
    re.IGNORECASE,
)
MUCH = 1500
"""Characters of visible text beyond which a page is no wall, whatever scripts it loads."""
LITTLE = 200
"""Characters of visible text below which a page with scripts is but a shell."""


def is_wall(text: str) -> bool:
    """Whether a text is a wall against robots."""
    return find_impostor(text) == "bot_wall"


def find_impostor(text: str) -> Impostor | None:
    """What a text that should be a page of HTML is instead, if it is one of these."""
    if not re.search(r"<(?:!doctype|html|head|body|div|p|a|ul|table)\b", text[:20000], re.IGNORECASE):
        return "not_html"
    page = LexborHTMLParser(text)
    page.strip_tags(["style", "template"])
    has_scripts = page.css_first("script") is not None
    page.strip_tags(["script", "noscript", "head"])
    visible = len(" ".join(page.text(separator=" ").split()))
    if visible < MUCH and WALL.search(text):
        return "bot_wall"
    if visible < LITTLE and has_scripts:
        return "app_shell"
    return None

"""States and international bodies, as prose names them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

import pycountry

from transforms.lexicon import load_words
from transforms.vocabulary import Words, spell_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Form = Literal["name", "demonym", "capital", "seat", "side", "body", "people", "city", "region"]
PLACES: frozenset[Form] = frozenset({"capital", "city"})
CAPITALISED = re.compile(r"\b[^\W\d_a-z]\w*")
"""A word with a capital."""
COINS = ("$", "€", "£", "¥")
"""Behind "US" in "US$5 million"."""
STRAIGHT = (
    ("´", "'"),
    ("`", "'"),
    ("‟", "'"),
    ("ʼ", "'"),
    ("’", "'"),
    ("‘", "'"),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("‑", "-"),
)


class PartyMention(NamedTuple):
    """`text[start:end]` names the party `code`."""

    code: str
    start: int
    end: int
    form: Form


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry of the gazetteer; a region's code is empty."""

    words: str
    code: str
    form: Form


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All names, and what tells them from other words."""

    phrases: Sequence[Phrase]
    forms: Words
    """Finds their words, a phrase's number for each."""
    followers: re.Pattern[str]
    before_places: re.Pattern[str]
    rulers_in: re.Pattern[str]
    """Those who govern in a capital, right before it."""
    namesakes: re.Pattern[str]
    fields: re.Pattern[str]
    """Right before a body that is a minister's field of work."""


def find_parties(text: str, language: str = "en") -> tuple[PartyMention, ...]:
    """Every mention of a state or a body that stands for a party, in order; capitals only where they are no place."""
    return tuple(mention for mention in find_names(text, language) if names_party(text, mention, language))


def names_party(text: str, mention: PartyMention, language: str = "en") -> bool:
    """Whether a name stands for a party: a region or a city never does, a capital where it is no place.

    A capital that names a process or a treaty ("the Paris Agreement") is none, nor is a body that an office is for.
    """
    if mention.form == "body":
        return read_gazetteer(language).fields.search(text, max(0, mention.start - 24), mention.start) is None
    if mention.form == "capital":
        gazetteer = read_gazetteer(language)
        if gazetteer.namesakes.match(text, mention.end) is not None:
            return False
        if gazetteer.rulers_in.search(text, max(0, mention.start - 24), mention.start):
            return True
        return not gazetteer.before_places.search(text, max(0, mention.start - 24), mention.start)
    return mention.form not in ("city", "region")


def find_publisher(name: str, language: str = "en") -> str | None:
    """The organisation that a publisher's name says it speaks for; None for a state's, and for whoever reports."""
    mentions = find_names(name, language)
    organs = load_words(language, "parties")["publishers"]["organs"]
    rest = "".join(" " if any(m.start <= at < m.end for m in mentions) else letter for at, letter in enumerate(name))
    is_own = all(word[0] in organs for word in CAPITALISED.finditer(rest))
    codes = {mention.code for mention in mentions if mention.form == "body"}
    return codes.pop() if is_own and len(codes) == 1 and all(m.form == "body" for m in mentions) else None


def find_names(text: str, language: str = "en") -> tuple[PartyMention, ...]:
    """Every name of the gazetteer in the text, regions and cities too, longest first and never overlapping."""
    gazetteer = read_gazetteer(language)
    return tuple(match_names(straighten(text), gazetteer))


def straighten(text: str) -> str:
    """The text with plain apostrophes, blanks and hyphens, each letter in its place."""
    for curly, plain in STRAIGHT:
        text = text.replace(curly, plain)
    return text


def match_names(text: str, gazetteer: Gazetteer) -> Iterator[PartyMention]:
    """The names one by one, each with the noun that it belongs to ("side", "people")."""
    for start, end, number in gazetteer.forms.list_places(text):
        if text.startswith(COINS, end):
            continue
        phrase = gazetteer.phrases[number]
        form = phrase.form
        follower = gazetteer.followers.match(text, end) if form in ("demonym", "name", "body") else None
        if follower is not None and follower.lastgroup is not None:
            end, form = follower.end(), "side" if follower.lastgroup == "side" else "people"
        yield PartyMention(phrase.code, start, end, form)


@cache
def read_shared_names(language: str) -> frozenset[str]:
    """Names of bodies that states' own bodies bear, too."""
    return frozenset(load_words(language, "parties")["shared_names"]["names"])


@cache
def read_bodies(language: str) -> frozenset[str]:
    """The codes of all organisations."""
    return frozenset(load_words(language, "parties")["bodies"])


@cache
def read_gazetteer(language: str) -> Gazetteer:
    """The names of all parties, cities and regions in the language."""
    words = load_words(language, "parties")
    phrases = list(list_phrases(words))
    by_words: dict[str, Phrase] = {}
    for phrase in (*phrases, *(replace(phrase, words=shout(phrase)) for phrase in phrases)):
        if phrase.words:
            by_words.setdefault(phrase.words, phrase)
    nouns = {group: "|".join(words["followers"][group]) for group in ("side", "people")}
    return Gazetteer(
        phrases=tuple(by_words.values()),
        forms=Words(by_words),
        followers=re.compile(rf" (?:(?P<side>{nouns['side']})|(?P<people>{nouns['people']}))\b"),
        rulers_in=re.compile(rf"\b(?:{'|'.join(words['followers']['rulers_in'])})\sin\s\Z"),
        before_places=re.compile(rf"\b(?:{'|'.join(words['followers']['before_places'])})\s+\Z", re.IGNORECASE),
        fields=re.compile(rf"\b{spell_words(words['followers']['fields'])}\s\Z"),
        namesakes=re.compile(rf"\s(?:{'|'.join(words['followers']['namesakes'])})\b"),
    )


def list_phrases(words: Mapping[str, dict[str, dict[str, list[str]]]]) -> Iterator[Phrase]:
    """All entries, the surest first: where two share a form, the first one holds."""
    forms_of: tuple[tuple[str, Form], ...] = (
        ("names", "name"), ("demonyms", "demonym"), ("people", "people"), ("seats", "seat"),
    )  # fmt: skip
    for code, forms in words["states"].items():
        for key, form in forms_of:
            yield from (Phrase(name, code, form) for name in forms.get(key, ()))
    for country in pycountry.countries:
        for field in ("common_name", "name", "official_name"):
            yield from (Phrase(name, country.alpha_2, "name") for name in unfold_name(getattr(country, field, "")))
    for code, forms in words["bodies"].items():
        yield from (Phrase(name, code, "body") for name in forms)
    for code, forms in words["states"].items():
        plurals = (name + "s" for name in forms.get("demonyms", ()) if name.endswith(("n", "i", "k", "b", "c", "r")))
        yield from (Phrase(name, code, "people") for name in plurals)
        yield from (Phrase(name, code, "capital") for name in forms.get("capitals", ()))
    for code, names in words["cities"].items():
        yield from (Phrase(name, code, "city") for name in names)
    yield from (Phrase(name, "", "region") for name in words["regions"]["names"])


def unfold_name(name: str) -> Iterator[str]:
    """ISO's name as prose writes it: "Korea, Republic of" is "Republic of Korea"; "the" is no part of it."""
    name = name.removeprefix("the ").replace("’", "'")
    if "(" not in name and ("," not in name or " and " in name):
        yield name
        if name.startswith("Saint "):
            yield name.replace("Saint ", "St. ", 1)
    elif "," in name:
        head, _, tail = name.partition(", ")
        if tail.endswith((" of", " the")):
            yield (
                f"{tail.removeprefix('The ')} {head}" if tail.endswith("of") else f"{tail.removesuffix(' the')} {head}"
            )


def shout(phrase: Phrase) -> str:
    """The form in capitals, as datelines write it; short names stay, for they'd be taken for acronyms."""
    return phrase.words.upper() if len(phrase.words) > 3 and phrase.form != "body" else phrase.words

"""Titles in a tagged text: whose office it is, and of which party."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from transforms.names.office_words import read_office_words
from transforms.names.parties import find_parties, read_shared_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.names.tagging import Tagged

NAME = r"[Np](?:(?<=N)|(?<=p)p{0,2}~?N)(?:~[Nn]|p{1,3}~?N|N){0,16}"
HEAD = r"H(?:~[HMIn]){0,5}+"
THEIRS = r"(?!at?D[MI]{0,4}H|,t?(?:D|Ss?)[MI]{0,4}H)"
"""Not before another's office: "the President and his Chadian counterpart", "hers, Chadian Premier Ali Saleh"."""
TAIL = rf"(?:[MIH(]|{THEIRS}[oi(,a~HMI-](?:{THEIRS}[^w|qvT,b:]|,(?=t?[IMKRo]|aM?[HI]|SaI)){{0,40}}?[MIDSCRKH(])"
BEFORE_NAME = re.compile(
    rf"(?P<head>{HEAD})(?P<tail>{TAIL})??(?P<gap>,?t?T{{0,4}}(?:-?|t)T{{0,3}})(?P<name>{NAME})(?![NIKHMn~])"
)
AFTER_NAME = re.compile(
    rf"(?P<name>{NAME})(?P<gap>X{{0,3}}\(?,X{{0,3}},?|\()(?P<office>t?(?:M~n)?(?:[SDCR]s?)?(?:[MIRKSDC~(H]|aM|aI){{0,8}}(?P<head>{HEAD})[MI]{{0,2}}"
    r"(?:(?:[oi(a~-]|,(?=t?[IMKRo]|SaI))(?:[^w|qvT,b:N]|N(?=[NMI]{0,4}[IMK(oi])|,(?=t?[IMKRo]|SaI)){0,40}[MIDSCRKH(])?)(?=[,|wvabip)oN(:q-]|\Z)"
)
UNPARTED = re.compile(
    rf"(?<=T)(?P<name>{NAME})(?P<office>[MI]{{0,4}}(?P<head>{HEAD})[^w|qvT,b:N]{{0,24}}ot?[MI]{{0,3}}S)(?=[,|a)]|\Z)"
)
"""A list that forgets a comma: "H.E. Ali Saleh Minister of Trade of Chad, ..."."""
BARE = re.compile(rf"(?P<head>{HEAD})")
LEAD = frozenset("MIHR~(K")
LONGEST_LEAD = 12
"""Words before the head of an office that may be part of it."""
JOINED = re.compile(r"(?:(?:[HM]|[DSs]I)a|Io)\Z")
"""What an "and" or "of" within an office follows: "State Councilor and Foreign Minister", "Chad's Trade and Mines
Minister", "Ministry of Trade Spokesperson"."""
OF_PARTY = re.compile(r"(?:o|i(?=[tM]{0,2}(?:DM+I|[SC]sM{0,3}I)))[tM]{0,2}([SDC])s?(?!~)")
PRINCIPAL = re.compile(r"[oi]t?([SD])s?M{0,3}H")
"""Whom an office serves: "Adviser to the Chadian President"."""
AT_BODY = re.compile(r"it?(S)(?!s|~)")
SECOND = re.compile(r"aM{0,4}H")
"""A second office of the same person: "Foreign Minister of Chad and Chair of the Council of the African Union"."""
LISTED = re.compile(r"at?[SD]?s?[MI]{0,4}H")
"""Behind a name, another office: "the Minister of Trade of Chad, Ali Saleh and the Minister of Trade of Peru"."""
BESIDE = re.compile(r"at[SD]?s?[MI]{0,4}H[^w|vbT,N]{0,30},t?T{0,3}p?N")
"""The same where no state is told: "the Minister of Trade, Ali Saleh and the Minister of Justice, Ana Ruiz"."""
ACRONYM = re.compile(r"[A-Z]{2,4}")
"""No name before an office: the short form of the body just named."""
APPOSED = re.compile(r"N,t?\Z")
"""A name and a comma before an office, which is that one's: "Jane Doe, Minister of Trade, John Roe, Chairman"."""
SERVED = re.compile(r"Hi((?:[SD]s?)?M{0,3}H)\Z")
"""An office that another is "to": "Ambassador to President Ali Saleh"."""
OTHER = re.compile(r"Ha(S)(?=M{0,4}H)")
BEGINNING = re.compile(r"t[MI]{0,2}H[wv]")
"""What begins a clause behind a name: "According to Jane Doe, the President told ..."."""
SENDING = re.compile(r"Hit?M{0,2}(S)")
BEHIND_NAME = re.compile(r"X{0,2}o[^w|qvT,b:N]{1,25}")


class Title(NamedTuple):
    """An office as one place of the text has it; places are those of tags."""

    first: int
    """Where the whole title begins, its party included."""
    last: int
    office: str
    party: str | None
    name: tuple[int, int] | None
    """The places of the holder's name, if it stands beside the title."""


def find_titles(tagged: Tagged, language: str = "en") -> tuple[Title, ...]:
    """All titles in order: those with a name before or after, and bare ones."""
    titles = sorted([*titles_before_names(tagged, language)], key=lambda title: title.first)
    taken = {title.name[0] for title in titles if title.name}
    covered = {place for title in titles for place in range(title.first, title.last)}
    later = [title for title in titles_after_names(tagged, language) if title.name and title.name[0] not in taken]
    later = [title for title in later if not covered.intersection(range(title.first, title.last))]
    covered.update(place for title in later for place in range(title.first, title.last))
    bare = [
        title for title in bare_titles(tagged, language) if title.first not in covered and title.last - 1 not in covered
    ]
    return tuple(sorted([*titles, *later, *bare], key=lambda title: title.first))


def titles_before_names(tagged: Tagged, language: str) -> Iterator[Title]:
    """ "French Minister for Europe and Foreign Affairs Jean-Yves Le Drian"."""
    tags, named = tagged.tags, 0
    for found in BEFORE_NAME.finditer(tags):
        gap, follows = found["gap"], tags[found.end() : found.end() + 1]
        first, lead = find_lead(tagged, found.start())
        of_whom = lead or party_in(tagged, found.start(), found.start("gap"), language)
        is_listed = of_whom is not None and LISTED.match(tags, found.end()) is not None
        start = first if lead is None else step_over_lead(tags, first)
        is_opening = start == 0 or tags[start - 1] == "|"
        is_one = not tagged.slice(*found.span("head")).endswith("s")
        is_beside = tags[start - 1 : start] == "t" and BESIDE.match(tags, found.end()) is not None
        is_told = is_one and (lead is not None or is_listed or is_beside)
        if (
            "," in gap
            and "T" not in gap
            and follows
            not in (",|(-Xaiwv" if is_opening else ",|(-Xai" if is_told else ",|(-Xi" if of_whom else ",|(-X")
            and not (is_one and of_whom and is_adverb(tagged, found.end(), language))
            and tagged.slice(*found.span("head")).lower() not in read_office_words(language).no_offices
        ):
            continue
        apposed = APPOSED.search(tags, max(0, start - 3), start) if "," in gap else None
        if apposed and apposed.start() >= named:
            continue
        named = found.end()
        end = found.start("gap")
        office = tagged.slice(first, end)
        party = of_whom or party_behind(tagged, found.end(), language)
        party = party or party_sending(tagged, found.start(), end, language)
        party = party or party_of_office(office, language)
        if second := start_second(tagged, found.start(), end):
            start, office, party = second, tagged.slice(second + 1, end).strip("’'s "), tagged.names[second].code
        if served := SERVED.search(tags, found.start(), end):
            start, office = served.start(1), tagged.slice(served.start(1), end)
            party = tagged.names[start].code if start in tagged.names else party_behind(tagged, found.end(), language)
        yield Title(start, found.end(), clean_office(office, language), party, found.span("name"))


def titles_after_names(tagged: Tagged, language: str) -> Iterator[Title]:
    """ "Wang Yi, State Councilor and Foreign Minister of China"."""
    for found in (*AFTER_NAME.finditer(tagged.tags), *UNPARTED.finditer(tagged.tags)):
        if ACRONYM.fullmatch(tagged.slice(*found.span("name"))) or does_with_another(tagged, found.end(), language):
            continue
        if BEGINNING.fullmatch(tagged.tags, found.start("office"), min(found.end() + 1, len(tagged.tags))):
            continue
        first, lead = find_lead(tagged, found.start("head"))
        first = max(first, found.start("office"))
        end = found.end("office")
        party = lead or party_in(tagged, found.start("head"), end, language)
        party = party or party_sending(tagged, found.start("head"), end, language)
        office = tagged.slice(first, end)
        party = party or party_of_office(office, language)
        yield Title(found.start("office"), end, clean_office(office, language), party, found.span("name"))


def is_adverb(tagged: Tagged, place: int, language: str) -> bool:
    """Whether a name ends before a word of time or place: "met the Chadian Premier, Ali Saleh today"."""
    is_word = tagged.tags[place : place + 1] == "w"
    return is_word and tagged.slice(place, place + 1).split(" ", 1)[0] in read_office_words(language).adverbs


def does_with_another(tagged: Tagged, end: int, language: str) -> bool:
    """Whether an office behind a name is another's: a headline's "Holm, Chadian Foreign Minister discuss trade"."""
    is_verb = tagged.tags[end : end + 1] in ("w", "v")
    return is_verb and tagged.slice(end, end + 1).split(" ", 1)[0] in read_office_words(language).plural_verbs


def bare_titles(tagged: Tagged, language: str) -> Iterator[Title]:
    """ "the Chinese foreign minister", "President of Russia": the holder is told elsewhere, or nowhere."""
    tags = tagged.tags
    for found in BARE.finditer(tags):
        first, lead = find_lead(tagged, found.start())
        end = found.end()
        tail = re.match(r"o[tMI]{0,3}[SC]", tags[end : end + 6])
        party = lead
        if tail is not None and party is None:
            party, end = party_in(tagged, found.start(), end + tail.end(), language), end + tail.end()
        yield Title(
            first if lead is None else step_over_lead(tags, first), end, tagged.slice(first, found.end()), party, None
        )


def find_lead(tagged: Tagged, head: int) -> tuple[int, str | None]:
    """Where the office begins whose head stands at the place, and the party that stands before it."""
    tags, first, longest = tagged.tags, head, max(0, head - LONGEST_LEAD)
    while first > longest and (tags[first - 1] in LEAD or JOINED.search(tags, max(0, first - 3), first)):
        first -= 1
    while tags[first] in "~a(":
        first += 1
    before = first - 1
    words = 0
    if before > 0 and tags[before] == "w":
        if tagged.slice(first, head + 1)[0].isupper() and tagged.slice(before, before + 1).endswith("s"):
            return first, None
        words = tagged.slice(before, first).count(" ") + 1
        before -= 1 if words < 3 else 0
        while words < 3 and before > 0 and tags[before] == "M":
            before -= 1
    if before > 0 and tags[before] == "s":
        before -= 1
    elif words:
        return (first, None) if tags[before] != "D" else (first, tagged.names[before].code)
    if before >= 0 and tags[before] in "SDC":
        is_place = tags[before] == "C" and tags[max(0, before - 1)] == "i"
        return first, None if is_place else tagged.names[before].code
    if before >= 0 and tags[before] == "(" and before > 0 and tags[before - 1] in "SD":
        return first, tagged.names[before - 1].code
    return first, None


def step_over_lead(tags: str, first: int) -> int:
    """Where the title begins, with its party."""
    before = first - 1
    while before > 0 and tags[before] not in "SDC":
        before -= 1
    return before


def party_in(tagged: Tagged, first: int, last: int, language: str) -> str | None:
    """The party that a title names behind "of": the last one, unless it is a field of work ("of African Affairs").

    Of a second office the party counts only behind a body's: the "Chair of ECOWAS and President of Chad" is of Chad.
    """
    party, is_bodys = None, False
    for found in OF_PARTY.finditer(tagged.tags, first, last):
        place = found.start(1)
        is_state = tagged.names[place].form != "body"
        second = SECOND.search(tagged.tags, first, place) if party else None
        if second and (not (is_bodys and is_state) or is_past(tagged.slice(*second.span()), language)):
            break
        if tagged.slice(place, place + 1) in read_shared_names(language):
            continue
        rest = re.match(r"[IMKR]*", tagged.tags[place + 1 : last])
        words = tagged.slice(place + 1, place + 1 + rest.end()).lower() if rest else ""
        if tagged.tags[found.start()] == "i" or ("affairs" not in words and "relations" not in words):
            party, is_bodys = tagged.names[place].code, not is_state
    party = party or party_served(tagged, first, last, language) or party_in_brackets(tagged, first, last, language)
    principal = PRINCIPAL.search(tagged.tags, first, last) if party is None else None
    return tagged.names[principal.start(1)].code if principal else party


def is_past(words: str, language: str) -> bool:
    """Whether an office is one that somebody held before."""
    return not read_office_words(language).past.isdisjoint(words.lower().split())


def party_served(tagged: Tagged, first: int, last: int, language: str) -> str | None:
    """The organisation of a "Director at the UN"; envoys there are of others."""
    found = AT_BODY.search(tagged.tags, first, last)
    if found is None or tagged.slice(found.start(), found.start() + 1) != "at":
        return None
    name, posted = tagged.names[found.start(1)], read_office_words(language).posted
    words = tagged.slice(first, found.start()).lower().split()
    return name.code if name.form == "body" and posted.isdisjoint(words) and "representative" not in words else None


def start_second(tagged: Tagged, first: int, last: int) -> int | None:
    """Where another state's office begins behind an office: "the Chadian Premier and Niger Premier Issa Garba"."""
    for found in OTHER.finditer(tagged.tags, first, last):
        if tagged.names[found.start(1)].form == "name":
            return found.start(1)
    return None


def party_in_brackets(tagged: Tagged, first: int, last: int, language: str) -> str | None:
    """The party whose body brackets in a title explain: "the Seimas (Parliament of Lithuania)", no "(Lithuania)"."""
    brackets = [tagged.slice(place, place + 1) for place in range(first, last) if tagged.tags[place] == "("]
    codes = {each.code for words in brackets for each in find_parties(words, language) if each.start > 1}
    return codes.pop() if len(codes) == 1 else None


def party_sending(tagged: Tagged, first: int, last: int, language: str) -> str | None:
    """The party of an "Ambassador for Chad"; whoever else serves "for" a state is another's."""
    found = SENDING.search(tagged.tags, first, last)
    if found is None or tagged.slice(found.start() + 1, found.start() + 2) != "for":
        return None
    is_sent = tagged.slice(found.start(), found.start() + 1).lower() in read_office_words(language).senders
    return tagged.names[found.start(1)].code if is_sent else None


def party_behind(tagged: Tagged, end: int, language: str) -> str | None:
    """The party of "Minister Jane Doe (Chad)", "Director Jane Doe of the Ministry of Finance of Chad"."""
    if tagged.tags[end : end + 1] == "(":
        words = tagged.slice(end, end + 1).strip("()").removeprefix("the ")
        named = find_parties(words, language)
        return named[0].code if named and (named[0].start, named[0].end) == (0, len(words)) else None
    found = BEHIND_NAME.match(tagged.tags, end)
    # "Told President Doe of Chad's commitment" does not tell whose president Doe is.
    return party_in(tagged, end, found.end(), language) if found and not found[0].endswith("Ss") else None


def party_of_office(office: str, language: str) -> str | None:
    """The party that alone has such an office: "Secretary of State", "State Councilor and Minister of Justice"."""
    first = re.split(r",|\sand\s", office.lower(), maxsplit=1)[0]
    words = read_office_words(language)
    return words.unique.get(first) or words.unique_for.get(first.split(" for ")[0])


def clean_office(office: str, language: str) -> str:
    """The office on one line, without what is no part of it ("visiting", "newly-appointed")."""
    words = office.split()
    passing = read_office_words(language).passing | read_office_words(language).no_offices
    while len(words) > 1 and words[0].lower().rstrip(",") in passing and words[1] not in read_office_words(language).of:
        del words[0]
    return " ".join(words).strip(" ,-–—")

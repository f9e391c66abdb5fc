"""Who speaks where a release names nobody: the author of a statement, all states of a joint one, the publisher."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from transforms.names.parties import read_bodies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transforms.names.parties import PartyMention
    from transforms.names.people import Person
    from transforms.prose import Prose
    from transforms.speech.attributions import Speech

STATE_CODE = 2
"""Letters of a state's code; a publisher's longer one is a body's."""
ROW_GAP = 12
"""Characters of ", the " and ", and the " between the members of a row."""
BYLINE = 200
"""Characters that a text's first line may take to tell whose words follow."""
SEVERAL = 2
OPENING_REACH = 600
"""Characters of a text's opening within which "We, the leaders of ..." names those who speak."""


class Voice(NamedTuple):
    """Whoever is speaking at one point of a text."""

    speaker: Person | None
    parties: tuple[str, ...]
    is_question: bool = False
    is_reported: bool = False
    is_joint: bool = False
    is_body: bool = False
    """An organisation in a document of its own, which speaks to the world or to the party that its title names."""
    is_asker: bool = False
    """Of the press, in a question; a moderator is none."""
    is_public: bool = False
    """To the press: in a briefing, a press conference, an interview."""
    is_direct: bool = False
    """In the first person: a transcript's or an author's own words."""
    teller: tuple[str, ...] = ()
    """The parties of whoever tells it in his own words."""
    told_at: int = -1
    """Where the sentence begins that last told who speaks."""


def find_author(prose: Prose, speech: Speech) -> Voice:
    """Who speaks where nobody is named: the title's person or parties, else the publisher's party."""
    title = prose.title or ""
    words = {word.lower().removesuffix("'s").removesuffix("’s") for word in title.split()}
    collective = read_collective(prose, speech)
    about = speech.about.search(title)
    headed = set(title[: about.start() if about else None].lower().split())
    is_resolution = headed & speech.resolving and prose.country in read_bodies(prose.language)
    is_joint = (words & speech.joint or is_resolution) and not words & speech.joint_news
    if collective or (is_joint and not any(phrase in title.lower() for phrase in speech.briefings)):
        return find_joint_author(prose, speech, collective)
    for line in (title, read_byline(prose)):
        if speech.authored.isdisjoint(line.lower().split()):
            continue
        addressed = speech.addressed.search(line)
        signed = line[: addressed.start()] if addressed else line
        for person in prose.people:
            if person.name.split()[-1] in signed:
                is_direct = line == title and speech.own_words.search(prose.text) is not None
                return Voice(person, (person.party,) if person.party else (), is_reported=True, is_direct=is_direct)
    if words & speech.authored and not words & speech.joint_news and prose.country:
        is_direct = speech.own_words.search(prose.text) is not None
        return Voice(None, (prose.country,), is_reported=True, is_direct=is_direct)
    return Voice(None, (prose.country,) if prose.country else ())


def read_byline(prose: Prose) -> str:
    """A text's first line, if it is one that tells whose words follow: "Keynote by Minister Ama Mensah at the fair"."""
    line = prose.text[: prose.text.find("\n", 0, BYLINE) + 1].strip("-–—* \n")
    return "" if line.endswith((".", ":", "!", "?")) else line


def find_joint_author(prose: Prose, speech: Speech, collective: list[PartyMention]) -> Voice:
    """The parties of a joint document: "We, the ..." of its text, else those told before the title's "on ...".

    A body alone there is one voice; a partnership without a voice of its own is all its members.
    """
    titled = list(read_title_authors(prose, speech))
    is_one_body = len({each.code for each in titled}) == 1 and titled[0].form == "body"
    mentions = collective or ([] if is_one_body else read_signers(prose, speech)) or titled
    parties = {each.code for each in mentions}
    forms = {each.code: each.form for each in mentions}
    people = () if collective or len(parties) > 1 else name_title_people(prose, speech)
    parties.update(people)
    if len(parties) == 1 and members_of(parties, speech):
        return Voice(None, members_of(parties, speech), is_joint=True)
    if len(parties) == 1 and forms.get(*parties) == "body" and (collective or not names_stranger(prose)):
        return Voice(None, tuple(parties), is_reported=True, is_body=True)
    if not parties and prose.country and len(prose.country) > STATE_CODE:
        parties.add(prose.country)
    elif len(parties) < 2:
        parties |= set(read_lead_parties(prose, parties)) | ({prose.country} if prose.country else set())
    if len(parties) == 1 and (parties <= prose.bodies or len(max(parties)) > STATE_CODE):
        return Voice(None, tuple(parties), is_reported=True, is_body=True)
    return Voice(None, tuple(sorted(parties)), is_joint=len(parties) > 1)


def members_of(parties: Iterable[str], speech: Speech) -> tuple[str, ...]:
    """The members of those partnerships, sorted; none for a state or an organisation that speaks for itself."""
    return tuple(sorted({member for party in parties for member in speech.partnerships.get(party, ())}))


def read_title_authors(prose: Prose, speech: Speech) -> Iterator[PartyMention]:
    """The parties of a title in front of what it is about."""
    subject = speech.about.search(prose.title or "")
    return (each for each in prose.title_parties if subject is None or each.start < subject.start())


def name_title_people(prose: Prose, speech: Speech) -> tuple[str, ...]:
    """The parties of the people whom a title names, before what it is about."""
    subject = speech.about.search(prose.title or "")
    title = set(re.findall(r"\w+", (prose.title or "")[: subject.start() if subject else None].casefold()))
    surnames = ((re.findall(r"\w+", each.name.casefold())[-1:], each.party) for each in prose.people)
    return tuple(party for surname, party in surnames if party and not title.isdisjoint(surname))


def names_stranger(prose: Prose) -> bool:
    """Whether a title names a person of whom no party is known."""
    title = set(re.findall(r"\w+", prose.title or ""))
    return any(each.party is None and each.name.split()[-1] in title for each in prose.people)


def read_signers(prose: Prose, speech: Speech) -> list[PartyMention]:
    """The row of parties at a text's beginning that the publisher's own is in: "issued by A, B and C"; none without."""
    row: list[PartyMention] = []
    for each in prose.parties:
        if each.end > OPENING_REACH:
            break
        if row and speech.titling.fullmatch(prose.text, row[-1].end, each.start) is None:
            if is_signed_by(prose, row):
                return row
            row = []
        row.append(each)
    return row if is_signed_by(prose, row) else []


def is_signed_by(prose: Prose, row: list[PartyMention]) -> bool:
    """Whether a row holds the publisher's own party and another; with a body, only one that the title tells."""
    codes = {each.code for each in row}
    is_bodys = any(each.form == "body" and each.code == prose.country for each in row)
    return len(codes) > 1 and prose.country in codes and not (is_bodys and codes.isdisjoint(others_of_title(prose)))


def others_of_title(prose: Prose) -> set[str]:
    """The parties of the title but the publisher's own."""
    return {each.code for each in prose.title_parties} - {prose.country}


def read_collective(prose: Prose, speech: Speech) -> list[PartyMention]:
    """The parties of "We, the Leaders of A, B and C" at a text's beginning; none without such words.

    Or those on whose behalf "I" speak, or a statement is delivered: several, or a body.
    """
    opening = speech.collective.match(prose.text)
    behalf = None if opening else speech.behalf.search(prose.text, 0, OPENING_REACH)
    opening = opening or behalf
    if opening is None:
        return []
    row: list[PartyMention] = []
    end, text = opening.end(), prose.text.replace(":", ",") if behalf else prose.text
    for each in prose.parties:
        if each.start >= opening.end() and each.end <= opening.end() + OPENING_REACH:
            if speech.titling.fullmatch(text, end, each.start) is None:
                break
            row.append(each)
            end = each.end
    is_one = (
        behalf is not None and all(each.form != "body" for each in row) and len({each.code for each in row}) < SEVERAL
    )
    return [] if is_one else row


def read_lead_parties(prose: Prose, known: set[str]) -> set[str]:
    """The parties named in the first sentence; only those in a row with the known one, if it stands in a row there."""
    end = prose.sentences[0].end if prose.sentences else 0
    named = [mention for mention in prose.parties if mention.end <= end]
    rows: list[set[str]] = [{each.code} for each in named[:1]]
    for before, each in pairwise(named):
        between = prose.text[before.end : each.start]
        if "," in between and len(between) > ROW_GAP:
            rows.append(set())
        rows[-1].add(each.code)
    told = [row for row in rows if known & row and len(row) > 1]
    return told[0] if told else {mention.code for mention in named}

"""A noun phrase as an actor: parties by name or office, people, "both sides", "we", or nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from transforms.syntax.clauses import TOKEN, last_word, split_row, stands_alone, word_before
from transforms.syntax.holders import find_holder

if TYPE_CHECKING:
    from transforms.names.people import Person
    from transforms.syntax.scene import Nouns, Scene, SubjectKind

GENITIVES = ("’s", "'s")
STRANGERS = re.compile(r"(?:[Tt]he\s)?([A-Z][\w-]{1,30}?)(?:['’]s|['’])\s")
"""A name in the genitive."""
ASIDE = re.compile(r"\([^()]{0,80}\)\Z")


class Subject(NamedTuple):
    """What stands before a verb. `parties` are codes, of the person too; `start` is where the phrase begins."""

    kind: SubjectKind
    start: int
    parties: tuple[str, ...] = ()
    person: Person | None = None
    is_elided: bool = False
    """Told earlier in the sentence: "... and is ready to"."""
    is_condition: bool = False
    """In an if-clause."""
    is_official: bool = False
    """Office-holders, with a name or without: their plans are a programme."""

    @property
    def can_act(self) -> bool:
        """Whether it is somebody."""
        return self.kind not in ("thing", "none")


NOBODY = Subject(kind="none", start=-1)
OFFICE_REACH = 40
"""Characters of "the Government of the" before a name."""


def trim_phrase(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """The span without leading conjunctions and without trailing adverbs, auxiliaries and asides in brackets."""
    text = scene.text
    leading = scene.particles.leading.match(text, start, end)
    start = leading.end() if leading else start
    while True:
        while end > start and (text[end - 1].isspace() or text[end - 1] == "]"):
            end -= 1
        day = scene.particles.on_a_day.search(text, max(start, end - 24), end)
        if day:
            end = day.start()
            continue
        bare, word = drop_aside(scene, start, end), last_word(text[start:end])
        if bare < end:
            end = bare
        elif word and is_adverb(word, scene.nouns) and text.endswith(word, start, end):
            end -= len(word)
        else:
            return start, max(start, end)


def drop_aside(scene: Scene, start: int, end: int) -> int:
    """The end of a phrase before what stands in brackets behind it: "the Caribbean Community (CARICOM)"."""
    aside = ASIDE.search(scene.text, max(start, end - 90), end) if scene.text.endswith(")", start, end) else None
    return start + len(scene.text[start : aside.start()].rstrip()) if aside else end


def is_adverb(word: str, nouns: Nouns) -> bool:
    """Whether a word between subject and verb belongs to neither."""
    return word in nouns.trailing or (word.lower().endswith("ly") and (word.islower() or word.isupper()))


def is_name(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch is titles and names and nothing else: "President of Mali Moussa Traore and"."""
    words = scene.text[start:end].split()
    small = (scene.particles.articles, scene.particles.conjunctions, scene.nouns.offices, scene.nouns.agents)
    return all(not word.islower() or word == "of" or any(word in each for each in small) for word in words)


def read_phrase(scene: Scene, start: int, end: int) -> Subject:
    """A noun phrase, or the one that a stretch ends in: "After the talks the two sides"."""
    found = read_whole(scene, start, end)
    first = TOKEN.match(scene.text, start, end)
    is_beside = found.kind == "anybody" and first is not None and opens_beside(scene, first)
    return read_phrase_end(scene, start, end) or found if found.kind == "thing" or is_beside else found


def read_whole(scene: Scene, start: int, end: int) -> Subject:
    """A whole noun phrase."""
    phrase = scene.text[start:end]
    if not phrase:
        return NOBODY
    kind = scene.nouns.pronouns.get(last_word(phrase).lower())
    if kind is not None:
        position = max(start, end - len(phrase.split()[-1]))
        is_beside = kind == "i" and word_before(scene, start, position) in scene.particles.conjunctions
        is_many = is_beside and start < position and is_name(scene, start, position)
        return Subject(kind="together" if is_many else kind, start=start if is_many else position)
    head_end = find_head_end(scene, start, end)
    if kind := scene.nouns.pronouns.get(scene.text[start:head_end].strip().lower()):
        return Subject(kind=kind, start=start)
    if bloc := scene.nouns.of_bloc.match(phrase):
        return Subject(kind="parties", start=start, parties=scene.nouns.blocs[bloc[1]])
    if scene.nouns.together.match(phrase):
        return Subject(kind="together", start=start)
    named = (
        read_people(scene, start, end)
        or read_people(scene, start, head_end)
        or read_parties(scene, start, head_end, end)
        or read_offices(scene, start, head_end)
    )
    if named and (named.kind != "office" or not scene.nouns.with_partner.search(scene.text, start, head_end)):
        return named
    if scene.nouns.anybody.search(scene.text[start:head_end]):
        return Subject(kind="anybody", start=start)
    if scene.nouns.with_partner.search(scene.text, start, head_end):
        return Subject(kind="together", start=start)
    noun = last_word(scene.text[start:head_end]).lower()
    if noun in scene.nouns.agents and noun not in scene.nouns.alone:
        return Subject(kind="anybody" if noun.endswith("s") else "office", start=start)
    return Subject(kind="thing", start=start)


def find_head_end(scene: Scene, start: int, end: int) -> int:
    """Where a noun phrase's head ends: before its first preposition that is no part of a name ("Republic of Korea")."""
    names = scene.parties_in(start, end)
    for found in scene.particles.preposition.finditer(scene.text, start, end):
        if not any(name.start < found.start() < name.end for name in names):
            return drop_doing(scene, start, found.start())
    return end


def drop_doing(scene: Scene, start: int, end: int) -> int:
    """The end before what those who act are doing: "the leaders meeting [in Accra]"."""
    doing = last_word(scene.text[start:end])
    if not scene.particles.participle.fullmatch(doing):
        return end
    bare = scene.text.rfind(doing, start, end)
    return bare if last_word(scene.text[start:bare]).lower() in scene.nouns.agents else end


def read_phrase_end(scene: Scene, start: int, end: int) -> Subject | None:
    """The actor that a stretch ends in, unless a preposition or a conjunction binds it to what is before."""
    tail, together = scene.text[max(start, end - 60) : end], scene.nouns.together
    starts = list[int]()
    if tail.lower().endswith(scene.nouns.together_ends):
        starts = [end - len(tail) + each.start() for each in together.finditer(tail) if each.end() == len(tail)]
    for mention in (each for each in scene.parties_in(start, end) if each.end == end):
        office = scene.nouns.of_agents.search(scene.text, max(start, mention.start - OFFICE_REACH), mention.start)
        starts.append(office.start() if office else mention.start)
    for each in starts:
        word = word_before(scene, start, each)
        if (
            each > start
            and word
            and not scene.particles.preposition.fullmatch(word.lower())
            and word not in scene.particles.conjunctions
        ):
            found = read_whole(scene, each, end)
            if found.can_act:
                return found
    return None


def read_offices(scene: Scene, start: int, end: int) -> Subject | None:
    """Office-holders without a name or a party: "the Secretary", "the Secretary and the Foreign Minister"."""
    owner = STRANGERS.match(scene.text, start, end)
    is_told = owner is not None and (owner[1].lower() in scene.nouns.agents or owner[1].lower() in scene.nouns.offices)
    if owner and not is_told and not scene.parties_in(start, end) + scene.people_in(start, end):
        return Subject(kind="thing", start=start)
    nouns = {part: last_word(scene.text[slice(*part)]).lower() for part in split_row(scene, start, end)}
    parts = [part for part, noun in nouns.items() if noun in scene.nouns.offices]
    if not parts:
        return None
    if any(noun.endswith("s") and noun in scene.nouns.agents for noun in nouns.values()):
        return Subject(kind="together", start=start, is_official=True)
    holders = [find_holder(scene, *part, ()) for part in parts]
    parties = {holder.party for holder in holders if holder is not None and holder.party}
    if len(parts) > 1:
        if len(parties) > 1:
            return Subject(kind="parties", parties=tuple(sorted(parties)), start=start, is_official=True)
        return Subject(kind="together", start=start, is_official=True)
    if parties:
        return Subject(kind="parties", parties=tuple(parties), person=holders[0], start=start, is_official=True)
    return Subject(kind="office", start=start, is_official=True)


def read_people(scene: Scene, start: int, end: int) -> Subject | None:
    """People that a noun phrase ends in ("Foreign Minister Wang Yi"), with those joined to them."""
    people = scene.people_in(start, end)
    if not people or end - people[-1][1] > 4 or scene.text[people[-1][1] : end].startswith(("’s", "'s")):
        return None
    first = people[-1]
    before = scene.text[start : first[0]]
    if scene.particles.preposition.fullmatch(last_word(before)):
        return None
    opening = before.split(None, 1)[0].lower() if before else ""
    if scene.nouns.pronouns.get(opening) == "he" and scene.particles.row.search(before):
        # "He and Minister Dahl".
        return Subject(kind="together", start=start, is_official=True)
    members = [first, *(each for each in people[:-1] if scene.particles.row.search(scene.text, each[1], first[0]))]
    parties = {person.party for _, _, person in members if person.party}
    if len(members) == 1 and scene.home and holds_office_beside(scene, start, first[0]):
        if scene.home in parties:
            # "The Minister and the Secretary" are two, "the Secretary and Minister" is one.
            is_one = last_word(before).lower() not in scene.particles.articles
            other = find_other(scene, start, first[0], parties) if is_one else None
            if other is not None:
                return Subject(kind="parties", parties=tuple(sorted({*parties, other})), start=start, is_official=True)
            if is_one:
                return Subject(kind="parties", parties=tuple(parties), person=first[2], start=start, is_official=True)
            return Subject(kind="together", start=start, is_official=True)
        parties.add(scene.home)
        return Subject(kind="parties", parties=tuple(sorted(parties)), start=start, is_official=True)
    alone = first[2] if len({person.name for _, _, person in members}) == 1 else None
    return Subject(kind="parties", parties=tuple(sorted(parties)), person=alone, start=start, is_official=True)


def find_other(scene: Scene, start: int, end: int, parties: set[str]) -> str | None:
    """Whose the office is that stands before another's name, if it is of another party: "the Premier and King Ola"."""
    joint = scene.particles.row.search(scene.text, start, end)
    words = scene.text[start : joint.start() if joint else start].lower().split()
    office = " ".join(word for word in words if word not in scene.particles.articles)
    others = [each.party for each in scene.everybody if (each.office or "").lower() == office]
    return next((party for party in others if party and party not in parties), None)


def holds_office_beside(scene: Scene, start: int, end: int) -> bool:
    """Whether an office of the publisher's own, without a name, is joined to who follows: "The President and"."""
    joint = scene.particles.row.search(scene.text, start, end)
    return joint is not None and last_word(scene.text[start : joint.start()]).lower() in scene.nouns.offices


def read_parties(scene: Scene, start: int, head_end: int, end: int) -> Subject | None:
    """Parties that act by their own name, by an office or by "the leaders of"."""
    codes, beside, agent, office, is_theirs = set[str](), set[str](), False, False, False
    for part_start, whole_end in split_row(scene, start, head_end):
        part_end = drop_aside(scene, part_start, whole_end)
        mentions = [each for each in scene.parties_in(part_start, part_end) if each.form != "people"]
        noun = last_word(scene.text[part_start:part_end]).lower()
        is_office = noun in scene.nouns.offices
        is_agent = is_office or noun in scene.nouns.agents
        agent, office = agent or is_agent, office or is_office
        acting = {each.code for each in mentions if is_agent or stands_alone(scene, part_start, part_end, each)}
        behind = scene.text[mentions[-1].end : part_end].split() if mentions else []
        is_theirs = not acting and len(behind) == 1
        codes.update(acting)
        people = scene.people_in(part_start, part_end)[-1:]
        beside.update(person.party for _, stop, person in people if person.party and stop == part_end)
    if is_theirs:
        # "US and EU objectives": theirs, and none of them.
        return None
    if agent and not codes and head_end < end:
        codes.update(each.code for each in scene.parties_in(head_end, end))
        if not codes and scene.nouns.together.search(scene.text[head_end:end]):
            return Subject(kind="together", start=start)
    elif codes and head_end < end:
        codes.update(
            each.code
            for each in scene.parties_in(head_end, end)
            if word_before(scene, start, each.start) in scene.particles.conjunctions
        )
    if not codes:
        return None
    codes |= beside
    holder = find_holder(scene, start, head_end, tuple(codes)) if office and len(codes) == 1 else None
    return Subject(kind="parties", parties=tuple(sorted(codes)), person=holder, start=start, is_official=office)


def opens_beside(scene: Scene, first: re.Match[str]) -> bool:
    """Whether a stretch's first word makes it no actor: a preposition, or "Addressing" before whoever is addressed."""
    word = first[0].lower()
    if scene.particles.preposition.fullmatch(word):
        return True
    is_participle = scene.particles.participle.fullmatch(word) is not None
    return is_participle and not (scene.parties_in(*first.span()) or scene.people_in(*first.span()))

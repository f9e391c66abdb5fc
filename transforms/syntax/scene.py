"""A text with its mentions of parties and people in order, and the words for those who act."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Literal

from transforms.lexicon import load_words
from transforms.names.parties import read_bodies
from transforms.syntax.clauses import PAUSES
from transforms.syntax.particles import read_particles
from transforms.syntax.rows import find_organs, find_rows
from transforms.vocabulary import Words, compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from transforms.names.parties import PartyMention
    from transforms.names.people import Person
    from transforms.prose import Prose
    from transforms.syntax.particles import Particles
    from transforms.syntax.phrases import Subject
    from transforms.syntax.rows import Row
    from transforms.vocabulary import Likely

DATELINE = 60
"""Characters of a text's opening in which its publisher's own capital may stand."""


SubjectKind = Literal["parties", "together", "they", "we", "i", "he", "it", "office", "anybody", "thing", "none"]


@dataclass(frozen=True, slots=True)
class Nouns:
    """The language's words for actors, and the words that open a clause."""

    pronouns: Mapping[str, SubjectKind]
    agents: frozenset[str]
    alone: frozenset[str]
    """Of the agents those that act for a party that is named beside them, and otherwise for nobody known."""
    offices: frozenset[str]
    together: re.Pattern[str]
    regions: frozenset[str]
    blocs: Mapping[str, tuple[str, ...]]
    """The members of regions whose states act as one."""
    of_bloc: re.Pattern[str]
    """A phrase of these states, or of who acts for them; the region is its group."""
    numbers: Mapping[str, int]
    together_ends: tuple[str, ...]
    """How such a phrase ends, in lower case."""
    of_agents: re.Pattern[str]
    """Right before a party: who acts for it ("the Government of")."""
    members: frozenset[str]
    """An organisation's, in lower case."""
    anybody: re.Pattern[str]
    partners: re.Pattern[str]
    with_partner: re.Pattern[str]
    """How a phrase ends that tells of somebody and the one he meets: "Dahl and her host"."""
    public: re.Pattern[str]
    expecting: frozenset[str]
    """Verbs of asking whose object may be a thing."""
    urging: frozenset[str]
    """Verbs of asking that need nobody who is asked."""
    calling: re.Pattern[str]
    """Verbs of asking that may tell of a call paid."""
    paid: re.Pattern[str]
    """What tells so behind the host."""
    saying: frozenset[str]
    """Verbs that a clause follows."""
    openers: Words
    """What opens a clause: punctuation, subordinators and the verbs that a clause follows."""
    opening: re.Pattern[str]
    """A subordinator with a capital, which opens a sentence."""
    conditions: frozenset[str]
    trailing: frozenset[str]
    from_whom: re.Pattern[str]
    """Before whoever a thing comes from, with his office."""
    courses: frozenset[str]
    """What is a party's own to keep up: its support, its fight against something."""
    lasting: re.Pattern[str]
    """Right behind a modal: that it goes on."""
    giving: re.Pattern[str]
    """Right behind a modal: what is done for others, which they may tell of."""
    gifts: re.Pattern[str]
    """Right behind whose they are: "[Norway]'s new grant"."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A text with its mentions of parties and people in order: what subjects are looked up in."""

    text: str
    nouns: Nouns
    particles: Particles
    parties: tuple[PartyMention, ...]
    party_starts: tuple[int, ...]
    people: tuple[tuple[int, int, Person], ...]
    people_starts: tuple[int, ...]
    everybody: tuple[Person, ...]
    rows: tuple[Row, ...]
    """Parties told together, as those who act."""
    bodies: frozenset[str]
    """The codes of all organisations."""
    starts: tuple[int, ...]
    """Where sentences begin."""
    home: str | None
    """The publisher's party."""
    is_of_others: bool
    """Whether behind the dateline nobody of the publisher's own party is named."""
    openers: Sequence[Likely]
    """Where clauses may begin, as `Words.list_likely` gives it."""
    opener_starts: Sequence[int]
    openings: dict[tuple[int, int], Subject]
    """The actors with which stretches open, as they were read."""

    def parties_in(self, start: int, end: int) -> list[PartyMention]:
        """Mentions of parties that stand within the span."""
        low, high = bisect_left(self.party_starts, start), bisect_left(self.party_starts, end)
        return [mention for mention in self.parties[low:high] if mention.end <= end]

    def people_in(self, start: int, end: int) -> list[tuple[int, int, Person]]:
        """Mentions of people that stand within the span."""
        low, high = bisect_left(self.people_starts, start), bisect_left(self.people_starts, end)
        return [mention for mention in self.people[low:high] if mention[1] <= end]


@cache
def read_nouns(language: str) -> Nouns:
    """The language's words for actors."""
    words, speech = load_words(language, "commitments"), load_words(language, "statements")
    subjects = words["subjects"]
    kinds: tuple[SubjectKind, ...] = ("we", "i", "he", "they", "it")
    counted, agents = spell_words(subjects["together_first"]), spell_words(subjects["agents"])
    regions, gathered = spell_words(subjects["regions"]), spell_words(subjects["gathered"])
    particles = load_words(language, "particles")
    small = {name: spell_words(particles[name]) for name in ("prepositions", "from_whom", "row", "mine")}
    word = rf"(?!{small['prepositions']}\b)[\w’'.-]{{1,20}}\s"
    whole = spell_words(subjects["together_whole"])
    ends = (*subjects["agents"], *subjects["together_whole"], "state", "government")
    sets = ("agents", "alone", "members", "expecting", "urging", "regions", "courses")
    return Nouns(
        pronouns={word: kind for kind in kinds for word in subjects[kind]},
        offices=frozenset(speech["offices"]),
        together=re.compile(
            rf"(?:the\s)?{counted}\s(?:\w+\s){{0,3}}?{agents}\b(?:\sof\sstate(?:\sand\sgovernment)?)?|{whole}\Z"
            rf"|the\s{regions}(?:\sand\s{regions})?\s(?:\w+\s){{0,2}}?{gathered}\Z",
            re.IGNORECASE,
        ),
        blocs={name: tuple(codes) for name, codes in subjects["blocs"].items()},
        of_bloc=re.compile(spell_bloc(subjects, agents, small["row"])),
        numbers=subjects["numbers"],
        together_ends=tuple(end.lower() for end in ends),
        of_agents=re.compile(
            rf"\b(?:the\s)?{spell_words(subjects['agents'])}\s{spell_words(subjects['of'])}\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        anybody=compile_words([*subjects["anybody"], *(each.capitalize() for each in subjects["anybody"])]),
        partners=compile_words(subjects["partners"]),
        with_partner=re.compile(
            rf"\b{small['row']}\s{small['mine']}\s(?:[\w-]{{1,20}}\s){{0,2}}{spell_words(subjects['hosts'])}\Z"
        ),
        public=re.compile("|".join(map(re.escape, subjects["public"]))),
        saying=frozenset(speech["says"]),
        calling=compile_words(subjects["calling"]),
        paid=compile_words(subjects["paid"]),
        openers=Words({*PAUSES, *speech["openers"], *speech["says"], *speech["saying"]}),
        opening=compile_words(each.capitalize() for each in speech["openers"]),
        conditions=frozenset(speech["conditions"]),
        trailing=frozenset(words["words"]["adverbs"]),
        from_whom=re.compile(rf"\b{small['from_whom']}\s(?:of\s|{word}){{0,6}}\Z"),
        lasting=re.compile(rf"\s{spell_words(subjects['lasting'])}\b"),
        giving=re.compile(rf"\s(?:[a-z]{{2,20}}\s)?{spell_words(subjects['giving'])}\b"),
        gifts=re.compile(rf"(?:['’]s?)?\s(?:{word}){{0,3}}?{spell_words(subjects['gifts'])}\b", re.IGNORECASE),
        **{name: frozenset(subjects[name]) for name in sets},
    )


def spell_bloc(subjects: Mapping[str, Any], agents: str, joints: str) -> str:
    """The states of a region, or who acts for them: "the Baltic states", "Nordic defence ministers"."""
    acting = spell_words([*subjects["gathered"], *subjects["states"]])
    return (
        rf"(?:(?:[Tt]he\s)?(?i:(?:prime\s|foreign\s)?{agents})\sof\s)?(?:[Tt]he\s)?({spell_words(subjects['blocs'])})\s"
        rf"(?:(?!{joints}\b)\w+\s){{0,2}}?(?i:{acting})\b"
    )


@lru_cache(maxsize=1)
def read_scene(prose: Prose) -> Scene:
    """A release's mentions, ready to be looked up by place."""
    people = sorted(
        ((mention.start, mention.end, person) for person in prose.people for mention in person.mentions),
        key=lambda mention: mention[:2],
    )
    named = (*prose.parties, *find_organs(prose))
    parties = tuple(sorted(named, key=lambda mention: (mention.start, mention.end)))
    nouns = read_nouns(prose.language)
    openers = nouns.openers.list_likely(prose.text)
    return Scene(
        text=prose.text,
        nouns=nouns,
        particles=read_particles(prose.language),
        parties=parties,
        party_starts=tuple(mention.start for mention in parties),
        people=tuple(people),
        people_starts=tuple(mention[0] for mention in people),
        everybody=prose.people,
        rows=tuple(find_rows(prose, prose.parties)),
        bodies=read_bodies(prose.language),
        starts=tuple(sentence.start for sentence in prose.sentences),
        home=prose.country,
        is_of_others=prose.country not in {each.code for each in parties if each.start > DATELINE}
        and all(person.party != prose.country for person in prose.people),
        openers=openers,
        opener_starts=[start for _, start, _ in openers],
        openings={},
    )

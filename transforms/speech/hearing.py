"""A release as it is listened to: who is there, who hears what is said in one's own words, whose turn a label opens."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transforms.names.sightings import fold_name
from transforms.speech.attributions import read_speech
from transforms.speech.authors import Voice, find_author, name_title_people, read_title_authors
from transforms.syntax.actors import find_subject, read_openings
from transforms.syntax.scene import read_scene

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from transforms.names.people import Person
    from transforms.prose import Prose
    from transforms.sentences import Sentence
    from transforms.speech.attributions import Speech
    from transforms.syntax.scene import Scene

LABEL = re.compile(r"(?:\*\*)?([^\W\d_][\w.,’'() -]{0,150}?)\s?(?:\*\*)?:(?:\*\*)?\s")
LABEL_REACH = 160
"""Characters of a paragraph's opening within which a label ends."""
ASIDE = re.compile(r"\([^()]{0,60}\)?\Z")
CLEARLY = 2
"""How many times more often the topic of an answer is named than any other party."""
LETTER_REACH = 120
"""Characters of a paragraph's opening that tell of a letter, and behind it of whom it goes to."""
LEAD = 2
"""Paragraphs behind the first one in which it is told whose words follow."""
TOPIC_REACH = 3000
"""Characters before an answer's sentence in which it is told whom it is about."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """A release as it is listened to."""

    text: str
    scene: Scene
    speech: Speech
    author: Voice
    circle: tuple[str, ...]
    """The parties that it is about, the foremost first."""
    title_topic: tuple[str, ...]
    """The party that the title is about, where its author is one other."""
    room: tuple[str, ...]
    """The parties of those whom the title names before what it is about: who hear what is said in one's own words."""
    is_company: bool
    """Whether the title names people of several parties: what one says all others hear."""
    is_briefing: bool
    by_label: Mapping[str, Person]
    """People by their name and by their surname, in lower case."""
    paragraph_ends: Mapping[int, int]


def listen(prose: Prose) -> Hearing:
    """All that is known of a release before its first sentence."""
    speech, title = read_speech(prose.language), (prose.title or "").lower()
    author = find_author(prose, speech)
    about = speech.about.search(prose.title or "")
    topic = {mention.code for mention in prose.title_parties if about and mention.start > about.start()}
    topic -= set(author.parties)
    circle = rank_parties(prose)
    guests = set(name_title_people(prose, speech))
    room = guests if len(guests) > 1 else guests.union(each.code for each in read_title_authors(prose, speech))
    behind = speech.aftermath.search(prose.title or "")
    if behind and len(room) < len({*room, prose.country}):
        # "News conference following talks of Norway and Ghana" is held by both.
        room = room.union(each.code for each in prose.title_parties if each.start > behind.end())
    return Hearing(
        text=prose.text,
        scene=read_scene(prose),
        speech=speech,
        author=author,
        title_topic=tuple(topic) if len(topic) == 1 else (),
        room=tuple(sorted(room, key=lambda code: circle.index(code) if code in circle else len(circle))),
        is_company=len(guests) > 1,
        circle=circle,
        is_briefing=any(phrase in title for phrase in speech.briefings) or speech.asking.search(prose.text) is not None,
        by_label=name_labels(prose.people),
        paragraph_ends={sentence.paragraph: sentence.end for sentence in prose.sentences},
    )


def name_labels(people: Sequence[Person]) -> dict[str, Person]:
    """People by what a transcript calls them: their whole name, their last one, else any other part of it."""
    by_label: dict[str, Person] = {}
    folded = [(fold_name(person.name), person) for person in sorted(people, key=lambda each: each.name.isupper())]
    for names, person in folded:
        by_label.setdefault(names[-1], person)
        by_label.setdefault(" ".join(names), person)
    for names, person in folded:
        for part in names:
            by_label.setdefault(part, person)
    return by_label


def find_addressees(hearing: Hearing, said: Voice, asked_at: int, end: int) -> tuple[str, ...]:
    """The party spoken to: in a briefing the one that question and answer name most, else the release's other one.

    A body in a document of its own speaks to the one that its title is about, or to nobody in particular. What is said
    in one's own words is heard by those whom the title names, not by all of whom it speaks; what somebody is told to
    have said by whoever tells it, if both are in the room.
    """
    if said.is_body:
        return hearing.title_topic
    if said.teller and said.teller != said.parties:
        return said.teller if set(said.parties) <= set(hearing.room) else ()
    circle = hearing.room if said.is_direct or said.teller else find_reader(hearing, said, end)
    if said.is_public and asked_at >= 0:
        circle = find_topic(hearing, said, max(asked_at, end - TOPIC_REACH), end) or circle
    is_to_all = hearing.is_company and said.is_direct and circle is hearing.room
    many = len(circle) if is_to_all else 1 if said.parties else 2
    return tuple([code for code in circle if code not in said.parties][:many])


def find_reader(hearing: Hearing, said: Voice, end: int) -> tuple[str, ...]:
    """The party to which a paragraph's letter or greetings go: the first other one that it names; else the circle."""
    start = hearing.text.rfind("\n", max(0, end - TOPIC_REACH), end) + 1
    letter = hearing.speech.letters.search(hearing.text, start, start + LETTER_REACH)
    if letter is None or not said.parties:
        return hearing.circle
    named = hearing.scene.parties_in(letter.end(), letter.end() + LETTER_REACH)
    return tuple([each.code for each in named if each.code not in said.parties][:1])


def find_topic(hearing: Hearing, said: Voice, start: int, end: int) -> tuple[str, ...]:
    """The one other party that question and answer speak of, by far the most; none where they speak of several."""
    named = Counter(each.code for each in hearing.scene.parties_in(start, end) if each.code not in said.parties)
    ranked = named.most_common(2)
    is_clear = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] >= CLEARLY * ranked[1][1])
    return (ranked[0][0],) if is_clear else ()


def rank_parties(prose: Prose) -> tuple[str, ...]:
    """The parties that a release is about, those of the title and of the first paragraph first."""
    lead = next((s.start for s in prose.sentences if s.paragraph > 0), len(prose.text))
    counts = Counter(mention.code for mention in prose.parties)
    counts.update({m.code: 3 for m in prose.parties if m.start < lead})
    if prose.country:
        counts[prose.country] += 2
    counts.update({mention.code: 6 for mention in prose.title_parties})
    return tuple(code for code, count in counts.most_common() if count > 1)


def read_label(hearing: Hearing, sentence: Sentence) -> Voice | None:
    """The voice that a transcript's label opens ("Lin Jian:", "QUESTION:", "MR MILLER:"), None where there is none.

    On a line of its own it is one only with an office: others are headings ("Begin text:").
    """
    if hearing.text.find(":", sentence.start, sentence.start + LABEL_REACH) < 0:
        return None
    label = LABEL.match(hearing.text, sentence.start, min(sentence.end + 2, sentence.start + LABEL_REACH))
    if label is None:
        return None
    speech, author = hearing.speech, hearing.author
    name = ASIDE.sub("", label[1])
    words, is_called = fold_name(name), names_somebody(hearing.scene, name)
    if words[0] in speech.questioners:
        return Voice(None, (), is_question=True, is_asker=words[0] in speech.askers)
    person = hearing.by_label.get(" ".join(words)) or hearing.by_label.get(words[-1])
    person = person or next((each for *_, each in hearing.scene.people_in(*label.span(1)) if each.office), None)
    stands_alone = label.end() > sentence.end
    if stands_alone and (person is None or person.office is None):
        return None
    if person is not None and is_called and not asks_press(hearing, person):
        parties = (person.party,) if person.party else ()
        return Voice(person, parties, is_reported=True, is_public=hearing.is_briefing, is_direct=True)
    if (words[0] in speech.label_titles and is_called) or (words[0] in speech.answerers and len(words) == 1):
        is_public = hearing.is_briefing
        return Voice(author.speaker, author.parties, is_reported=True, is_public=is_public, is_direct=True)
    is_asked = hearing.text[hearing.paragraph_ends[sentence.paragraph] - 1] == "?"
    asks = (is_called and is_asked) or (hearing.is_briefing and (is_called or is_asked))
    return Voice(None, (), is_question=True, is_asker=True) if asks else None


def asks_press(hearing: Hearing, person: Person) -> bool:
    """Whether somebody who speaks in a briefing is of the press: no office of his is told, nor whose he is."""
    is_known = person.office is not None or person.is_stated or person == hearing.author.speaker
    return hearing.is_briefing and not is_known


def read_issuer(hearing: Hearing, sentence: Sentence) -> Voice | None:
    """The voice of whoever issued what stands below: "The ministry released the following statement:".

    Or of whoever sent it, of whom the sentence before tells: "The message reads:".
    """
    if sentence.paragraph > LEAD:
        return None
    is_opened = ":" in hearing.text[sentence.end - 1 : sentence.end + 1]
    if not (is_opened or hearing.speech.following.search(hearing.text, sentence.start, sentence.end)):
        return None
    if hearing.speech.reading.search(hearing.text, sentence.start, sentence.end):
        sender = next((each.person for each in read_openings(hearing.scene, sentence.start) if each.person), None)
        return Voice(sender, (sender.party,), is_reported=True) if sender and sender.party else None
    found = hearing.speech.issuing.search(hearing.text, sentence.start, sentence.end)
    subject = find_subject(hearing.scene, sentence.start, found.start()) if found else None
    if subject is None or len(subject.parties) != 1:
        return None
    return Voice(subject.person, subject.parties, is_reported=True, is_direct=True)


def names_somebody(scene: Scene, name: str) -> bool:
    """Whether a label is titles and a name, and nothing else: "Chair of the Council on Trade Ama Osei"."""
    words, (particles, nouns) = name.split(), (scene.particles, scene.nouns)
    known = (particles.articles, particles.conjunctions, nouns.offices, nouns.agents)
    small = [word for word in words if word.islower() and not any(word in each for each in known)]
    return not particles.preposition.fullmatch(words[0].lower()) and all(map(particles.preposition.fullmatch, small))

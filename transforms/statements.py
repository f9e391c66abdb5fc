"""Who says what: the speaker of every sentence, and of every part of a sentence where the speaker changes."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from transforms.actors import find_subject, read_phrase, trim_phrase
from transforms.lexicon import load_words
from transforms.scene import read_scene
from transforms.vocabulary import compile_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.actors import Subject
    from transforms.people import Person
    from transforms.prose import Prose
    from transforms.scene import Scene
    from transforms.sentences import Sentence

WORD = re.compile(r"[A-Za-z]+")
LABEL = re.compile(r"(?:\*\*)?([^\W\d_][\w.,’'() -]{0,70}?)\s?(?:\*\*)?:(?:\*\*)?\s")
AFTER = re.compile(r"(?:\s(?:also|again|further|that))?\s?([.,:;?!”\"]?)\s?([“\"]?)")
BEHIND = re.compile(r"[^,;:.“”\"]{1,90}")
QUOTES = re.compile(r"[“”\"]")
COMMAS = frozenset({",", "”", '"'})
CLOSING_REACH = 110
"""Characters that ", the minister said here on Saturday." may take at the end of a sentence."""
PARTICIPLE_WINDOW = 40
"""Characters of a sentence's opening within which "Pledging that ..., he said" begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`text[start:end]`, a sentence or a part of one, and who says it.

    `speaker` is None where nobody in particular speaks; `parties` are the codes spoken for, `addressees` those spoken to.
    """

    sentence: Sentence
    start: int
    end: int
    speaker: Person | None
    parties: tuple[str, ...]
    addressees: tuple[str, ...]
    is_question: bool = False
    """A reporter's."""
    is_reported: bool = False
    """Indirect or direct speech of somebody named, as against the release's own voice."""
    is_joint: bool = False
    """Several parties with one voice."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Whoever is speaking at one point of a text."""

    speaker: Person | None
    parties: tuple[str, ...]
    is_question: bool = False
    is_reported: bool = False
    is_joint: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """ "Wang said" or "said Wang": from `start` to `end`; `is_behind` where it stands behind the words it is of."""

    start: int
    end: int
    subject: Subject
    is_behind: bool


@dataclass(frozen=True, slots=True)
class Speech:
    """The language's words of saying."""

    verbs: re.Pattern[str]
    """Of saying and acting."""
    says: frozenset[str]
    tells: frozenset[str]
    acts: frozenset[str]
    saying: frozenset[str]
    together: frozenset[str]
    authored: frozenset[str]
    joint: frozenset[str]
    joint_news: frozenset[str]
    questioners: frozenset[str]
    answerers: frozenset[str]
    label_titles: frozenset[str]


@cache
def read_speech(language: str) -> Speech:
    """The language's words of saying."""
    words = load_words(language, "statements")
    names = [name for name in Speech.__dataclass_fields__ if name != "verbs"]
    return Speech(compile_words([*words["says"], *words["acts"]]), *(frozenset(words[name]) for name in names))


def find_statements(prose: Prose) -> tuple[Statement, ...]:
    """The statements of a release in order; together they cover every sentence."""
    scene, speech = read_scene(prose), read_speech(prose.language)
    author = find_author(prose, speech)
    circle = rank_parties(prose)
    voice, labelled, recent, paragraph, is_quoted = author, author, author, -1, False
    statements = []
    for sentence in prose.sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            if said := read_label(prose, scene, speech, sentence, author):
                labelled = said
                voice = said
            elif not (is_quoted or goes_on(prose, sentence, voice)):
                voice = labelled
        for start, end, said, voice in read_sentence(prose, scene, speech, sentence, voice, recent):
            statements.append(state(sentence, start, end, said, circle))
            recent = voice if voice.speaker else recent
        is_quoted = leaves_quote_open(prose.text, sentence, is_quoted)
    return tuple(statements)


def find_author(prose: Prose, speech: Speech) -> Voice:
    """Who speaks where nobody is named: the title's person or parties, else the publisher's party."""
    title = prose.title or ""
    words = {word.lower().removesuffix("'s").removesuffix("’s") for word in title.split()}
    parties = sorted({mention.code for mention in prose.title_parties})
    if words & speech.joint and not words & speech.joint_news:
        return Voice(None, tuple(parties) or read_lead_parties(prose), is_joint=True)
    if words & speech.authored:
        for person in prose.people:
            if person.name.split()[-1] in title:
                return Voice(person, (person.party,) if person.party else (), is_reported=True)
    return Voice(None, (prose.country,) if prose.country else ())


def read_lead_parties(prose: Prose) -> tuple[str, ...]:
    """The parties named in the first sentence."""
    end = prose.sentences[0].end if prose.sentences else 0
    return tuple(sorted({mention.code for mention in prose.parties if mention.end <= end}))


def rank_parties(prose: Prose) -> tuple[str, ...]:
    """The parties that a release is about, first those of the title and of the first paragraph, then the often named."""
    lead = next((s.start for s in prose.sentences if s.paragraph > 0), len(prose.text))
    counts = Counter(mention.code for mention in prose.parties)
    counts.update({m.code: 3 for m in prose.parties if m.start < lead})
    counts.update({mention.code: 6 for mention in prose.title_parties})
    return tuple(code for code, count in counts.most_common() if count > 1)


def read_label(prose: Prose, scene: Scene, speech: Speech, sentence: Sentence, author: Voice) -> Voice | None:
    """The voice that a transcript's label opens ("Lin Jian:", "QUESTION:", "MR MILLER:"), None where there is none."""
    label = LABEL.match(prose.text, sentence.start, min(sentence.end, sentence.start + 90))
    if label is None:
        return None
    name = label[1].strip()
    words = [word.lower().strip(".") for word in name.split()]
    if words[0] in speech.questioners:
        return Voice(None, (), is_question=True)
    if words[0] in speech.answerers and len(words) == 1:
        return Voice(author.speaker, author.parties, is_reported=True)
    for person in prose.people:
        if person.name.split()[-1].lower() == words[-1] or person.name.lower() == name.lower():
            return Voice(person, (person.party,) if person.party else (), is_reported=True)
    if words[0] in speech.label_titles and len(words) > 1:
        return Voice(None, author.parties, is_reported=True)
    ends = [s.end for s in prose.sentences if s.paragraph == sentence.paragraph]
    return Voice(None, (), is_question=True) if prose.text[ends[-1] - 1] == "?" else None


def goes_on(prose: Prose, sentence: Sentence, voice: Voice) -> bool:
    """Whether a new paragraph, with nobody named as saying it, is still the same speaker's: of his party or "we"."""
    if not voice.is_reported or voice.is_question:
        return False
    opening = prose.text[sentence.start : sentence.start + 40]
    if opening.startswith(("We ", "I ", "“", '"')):
        return True
    first = next((mention for mention in prose.parties if mention.start >= sentence.start), None)
    return first is not None and first.start - sentence.start <= 12 and (first.code,) == voice.parties


def leaves_quote_open(text: str, sentence: Sentence, is_open: bool) -> bool:
    """Whether a quotation is still open at the end of the sentence."""
    for quote in QUOTES.finditer(text, sentence.start, sentence.end):
        is_open = {"“": True, "”": False}.get(quote[0], not is_open)
    return is_open


def read_sentence(
    prose: Prose, scene: Scene, speech: Speech, sentence: Sentence, voice: Voice, recent: Voice
) -> Iterator[tuple[int, int, Voice, Voice]]:
    """The parts of a sentence: from, to, the voice that says it, and the voice that stands after the sentence."""
    attributions = [] if voice.is_question else list(find_attributions(scene, speech, sentence))
    cuts, voices = [sentence.start], list[Voice]()
    for position, attribution in enumerate(attributions):
        after = name_voice(prose, attribution.subject, voice, recent)
        if attribution.is_behind or (position == 0 and opens_with_participle(prose.text, sentence, speech)):
            voice = after
        voices.append(voice)
        cuts.append(attribution.start)
        voice = after
    cuts.append(sentence.end)
    voices.append(voice)
    for (start, end), each in zip(pairwise(cuts), voices, strict=True):
        if end > start:
            yield start, end, each, voice


def state(sentence: Sentence, start: int, end: int, said: Voice, circle: tuple[str, ...]) -> Statement:
    """The statement that a voice makes, to the first party of the circle that isn't its own."""
    return Statement(
        sentence=sentence,
        start=start,
        end=end,
        speaker=said.speaker,
        parties=said.parties,
        addressees=tuple(code for code in circle if code not in said.parties)[:1],
        is_question=said.is_question,
        is_reported=said.is_reported,
        is_joint=said.is_joint,
    )


def opens_with_participle(text: str, sentence: Sentence, speech: Speech) -> bool:
    """Whether the sentence begins "Pledging that ...", which is said by whoever is named behind."""
    first = WORD.search(text, sentence.start, min(sentence.end, sentence.start + PARTICIPLE_WINDOW))
    return first is not None and first[0].lower() in speech.saying


def find_attributions(scene: Scene, speech: Speech, sentence: Sentence) -> Iterator[Attribution]:
    """Where the sentence says who says it."""
    text, free = scene.text, sentence.start
    for word in speech.verbs.finditer(text, sentence.start, sentence.end):
        verb = word[0]
        if word.start() < free:
            continue
        if verb in speech.says - speech.tells and text[word.start() - 2 : word.start()].strip() in COMMAS:
            behind = read_behind(scene, word.end(), sentence.end)
            if behind:
                yield Attribution(word.start(), behind[1], behind[0], is_behind=True)
                free = behind[1]
                continue
        subject = find_subject(scene, sentence.start, word.start())
        if subject.is_elided and verb in speech.acts:
            continue
        after = AFTER.match(text, word.end(), sentence.end)
        if subject.can_act and subject.kind not in ("anybody", "we", "i", "it"):
            closes = after is None or (after[1] != "" and not after[2]) or stands_behind(text, subject, sentence)
            start = subject.start if not subject.is_elided else word.start()
            yield Attribution(start, word.end(), subject, closes and verb in speech.says and not subject.is_elided)
            free = word.end()


def stands_behind(text: str, subject: Subject, sentence: Sentence) -> bool:
    """Whether the speaker comes after his words: behind a closing quote, or behind a comma at the sentence's end."""
    before = text[max(sentence.start, subject.start - 12) : subject.start].rstrip()
    return before.endswith(("”", '"')) or ("," in before and sentence.end - subject.start <= CLOSING_REACH)


def read_behind(scene: Scene, start: int, end: int) -> tuple[Subject, int] | None:
    """The speaker that stands behind the verb ("said the French foreign minister"), and where the phrase ends."""
    phrase = BEHIND.match(scene.text, start, end)
    if phrase is None:
        return None
    subject = read_phrase(scene, *trim_phrase(scene, phrase.start(), phrase.end()))
    if subject.kind in ("parties", "office", "he"):
        return subject, phrase.end()
    return None


def name_voice(prose: Prose, subject: Subject, voice: Voice, recent: Voice) -> Voice:
    """The voice of an attribution's subject; `voice` speaks at that place, `recent` is whoever was last named as speaking."""
    if subject.person is not None:
        party = subject.person.party
        return Voice(subject.person, (party,) if party else (), is_reported=True)
    if subject.kind == "together":
        return Voice(None, subject.parties or voice.parties, is_reported=True, is_joint=True)
    if subject.kind == "office" and subject.is_official and prose.country:
        return Voice(None, (prose.country,), is_reported=True)
    if subject.kind in ("he", "office"):
        if voice.is_reported:
            return voice
        return replace(recent, is_reported=True) if recent.speaker else find_last_named(prose, subject.start, voice)
    if subject.parties == voice.parties and voice.speaker:
        return voice
    return Voice(None, subject.parties, is_reported=True, is_joint=len(subject.parties) > 1)


def find_last_named(prose: Prose, position: int, voice: Voice) -> Voice:
    """The person named last before a place: "he" where nobody has spoken yet."""
    named = [(m.start, person) for person in prose.people for m in person.mentions if m.start < position]
    if not named:
        return replace(voice, is_reported=True)
    person = max(named, key=lambda mention: mention[0])[1]
    return Voice(person, (person.party,) if person.party else (), is_reported=True)

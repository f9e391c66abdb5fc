"""Where a sentence says who says it: "Wang said", "said the French foreign minister", "he added"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.syntax.actors import find_subject
from transforms.syntax.clauses import last_word
from transforms.syntax.phrases import find_head_end, read_phrase, trim_phrase
from transforms.syntax.rows import find_row, spell_titling
from transforms.vocabulary import Words, compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from transforms.sentences import Sentence
    from transforms.syntax.phrases import Subject
    from transforms.syntax.scene import Scene

BEHIND = re.compile(r"(?:[^,;:.“”\"]|\.(?:(?<=[A-Z]\.)|(?<=\b[A-Z][a-z]\.)|(?<=\b[A-Z][a-z]{2}\.))(?=\s[A-Z])){1,90}")
"""Up to a pause; the stop of "Mr." or of an initial is none."""
PATTERNS = frozenset(
    {
        "letters",
        "aftermath",
        "about",
        "addressed",
        "behalf",
        "issuing",
        "following",
        "reading",
        "collective",
        "titling",
        "own_words",
    }
)
COMMAS = frozenset({",", "”", '"', "’", "'"})
CLOSED = ",”"
"""Behind a quotation that ends so stands whoever says it, and nobody within it does."""
POSSESSED = re.compile(r"[^\W\d_](?:['’]s|['’])\s\Z")
"""Right before a participle that is an adjective: "the two nations’ shared commitment"."""
CLOSING_REACH = 110
"""Characters that ", the minister said here on Saturday." may take at the end of a sentence."""


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

    verbs: Words
    """Of saying and acting."""
    about: re.Pattern[str]
    """What opens the matter in a title."""
    addressed: re.Pattern[str]
    """What opens the matter or the hearers in the title of one's own words."""
    asking: re.Pattern[str]
    """How a transcript shows whose question follows."""
    own_words: re.Pattern[str]
    """What tells that an author speaks of himself."""
    aftermath: re.Pattern[str]
    """What opens in a title of what the parties do after it."""
    letters: re.Pattern[str]
    """What is sent to somebody who is not there."""
    behalf: re.Pattern[str]
    """How a statement tells for whom it speaks."""
    issuing: re.Pattern[str]
    """What opens the words of whoever issued them, to the end of its sentence."""
    following: re.Pattern[str]
    """What tells that the words follow, though their sentence ends in a stop."""
    reading: re.Pattern[str]
    """What opens the words of a letter, to the end of its sentence."""
    collective: re.Pattern[str]
    """How a document opens that speaks for several."""
    titling: re.Pattern[str]
    """What may stand between those that speak: their titles and names."""
    partnerships: Mapping[str, tuple[str, ...]]
    """The members of groups that have no voice of their own."""
    says: frozenset[str]
    trails: frozenset[str]
    """Of these, the ones that may stand behind their clause: those that name no hearer."""
    acts: frozenset[str]
    saying: frozenset[str]
    together: frozenset[str]
    authored: frozenset[str]
    joint: frozenset[str]
    resolving: frozenset[str]
    """What an organisation's resolution is called."""
    papers: frozenset[str]
    """What a party issues in writing."""
    joint_news: frozenset[str]
    briefings: frozenset[str]
    questioners: frozenset[str]
    askers: frozenset[str]
    answerers: frozenset[str]
    label_titles: frozenset[str]
    asides: frozenset[str]


@cache
def read_speech(language: str) -> Speech:
    """The language's words of saying."""
    words = load_words(language, "statements")
    sets = [name for name in Speech.__dataclass_fields__ if isinstance(words.get(name), list) and name not in PATTERNS]
    return Speech(
        verbs=Words({*words["says"], *words["acts"], *words["saying"]}),
        about=re.compile(rf"\s[–—]\s?|[–—]|\b{spell_words(words['about'])}\b"),
        addressed=compile_words([*words["about"], *words["addressed"]]),
        asking=re.compile(
            rf"\n(?:\*\*)?{spell_words(label.upper() for label in words['askers'])}(?:\*\*)?:", re.IGNORECASE
        ),
        aftermath=compile_words(words["aftermath"]),
        letters=compile_words(words["letters"]),
        own_words=compile_words(words["own_words"]),
        behalf=re.compile(words["behalf"]),
        issuing=re.compile(words["issuing"]),
        following=re.compile(words["following"]),
        reading=re.compile(words["reading"]),
        collective=re.compile(rf"\s{{0,9}}{spell_words(words['collective'])}\b"),
        titling=re.compile(spell_titling(words["titling"])),
        trails=frozenset(words["says"]).difference(words["tells"]),
        partnerships={name: tuple(members) for name, members in words["partnerships"].items()},
        **{name: frozenset(words[name]) for name in sets},
    )


def find_attributions(scene: Scene, speech: Speech, sentence: Sentence) -> Iterator[Attribution]:
    """Where the sentence says who says it; a table or noise says nothing."""
    if sentence.is_noise:
        return
    text, free = scene.text, sentence.start
    for begin, done, _ in speech.verbs.find_between(text, sentence.start, sentence.end):
        verb = text[begin:done]
        before = text[max(sentence.start, begin - 8) : begin].split()
        small = scene.particles.articles if verb in speech.saying else scene.particles.ours | scene.particles.theirs
        is_noun = bool(before) and before[-1] in small
        if begin < free or is_noun or POSSESSED.search(text, max(0, begin - 4), begin):
            continue
        if verb in speech.trails and text[begin - 2 : begin].strip() in COMMAS:
            behind = read_behind(scene, speech, done, sentence.end)
            if behind:
                yield Attribution(begin, behind[1], behind[0], is_behind=True)
                free = behind[1]
                continue
        closed = text.rfind(CLOSED, sentence.start, begin)
        subject = find_subject(scene, sentence.start if closed < 0 else closed + len(CLOSED), begin)
        goes_on = verb in speech.saying and free > sentence.start
        if subject.is_elided and (verb in speech.acts or goes_on):
            continue
        # "Dahl praised Kofi Addo of Ghana noting that": still Dahl, whose verb stands in what reads as one phrase.
        if goes_on and subject.start < free:
            continue
        subject = name_paper(scene, speech, subject, begin)
        after = scene.particles.after_saying.match(text, done, sentence.end)
        if subject.can_act and not subject.is_condition and subject.kind not in ("anybody", "we", "i"):
            closes = after is None or (after[1] != "" and not after[2]) or stands_behind(scene, subject, done, sentence)
            # Behind an apposition the verb is its subject's own: "Kari Dahl, the minister, said".
            is_own = not subject.is_elided or text[begin - 2 : begin].strip() == ","
            start = subject.start if is_own else begin
            yield Attribution(start, done, subject, closes and verb in speech.says and is_own)
            free = done


def stands_behind(scene: Scene, subject: Subject, end: int, sentence: Sentence) -> bool:
    """Whether the speaker comes after his words: behind a closing quote, or behind a comma at the sentence's end.

    A longer end tells where or when it was said, and nothing more: ", Dahl said on Monday during a visit to ...".
    """
    text = scene.text
    before = text[max(sentence.start, subject.start - 12) : subject.start].rstrip()
    if before.endswith(("”", '"')):
        return True
    if last_word(before).lower() in scene.particles.conjunctions:
        return False
    if "," not in before or sentence.end - subject.start <= CLOSING_REACH:
        return "," in before
    is_place = scene.particles.preposition.match(text, end + 1) is not None
    return (
        is_place
        and text.find(f" {scene.particles.clause} ", end, sentence.end) < 0
        and "“" not in text[end : sentence.end]
    )


def name_paper(scene: Scene, speech: Speech, subject: Subject, end: int) -> Subject:
    """The subject; "it" where it is what a party issues in writing: "the statement of the two ministers"."""
    if subject.kind != "thing" or subject.start < 0:
        return subject
    head = scene.text[subject.start : find_head_end(scene, subject.start, end)]
    return subject._replace(kind="it") if last_word(head).lower() in speech.papers else subject


def read_behind(scene: Scene, speech: Speech, start: int, end: int) -> tuple[Subject, int] | None:
    """The speaker that stands behind the verb ("said the French foreign minister"), and where the phrase ends."""
    phrase = BEHIND.match(scene.text, start, end)
    if phrase is None:
        return None
    subject = read_phrase(scene, *trim_phrase(scene, phrase.start(), phrase.end()))
    subject = name_paper(scene, speech, subject, phrase.end())
    people = scene.people_in(phrase.start(), phrase.end())
    if not subject.can_act and people:
        subject = read_phrase(scene, *trim_phrase(scene, phrase.start(), people[0][1]))
    row = find_row(scene.rows, phrase.start(), end)
    if row is not None and subject.kind in ("parties", "together", "anybody"):
        subject = subject._replace(kind="parties", parties=row.codes, person=None)
    if subject.kind in ("parties", "office", "he", "it"):
        return subject, phrase.end()
    return None

"""The actor that a stretch opens with, whatever verb follows."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from transforms.syntax.clauses import TOKEN, last_word
from transforms.syntax.phrases import GENITIVES, NOBODY, Subject, is_name, opens_beside, read_whole

if TYPE_CHECKING:
    import re

    from transforms.names.parties import PartyMention
    from transforms.syntax.scene import Scene

VERBS = ("s", "ed")
"""How a verb ends of what one does or did."""
SHORT_OPENING = 40
"""Characters of a stretch that is an actor and nothing else: "The Council", before ", in a statement,"."""


def read_opening(scene: Scene, start: int, end: int) -> Subject:
    """The actor that a stretch opens with, whatever verb follows: "The Irish side adheres ..."."""
    text, nouns = scene.text, scene.nouns
    leading = scene.particles.leading.match(text, start, end)
    start = leading.end() if leading else start
    first = TOKEN.match(text, start, end)
    if first and opens_beside(scene, first):
        return NOBODY
    if first and first[0].lower() in nouns.pronouns:
        return Subject(kind=nouns.pronouns[first[0].lower()], start=start)
    reach = min(end, start + 200)
    people = scene.people_in(start, reach)[:2]
    ends = [mention_end for mention_start, mention_end, _ in people if is_name(scene, start, mention_start)]
    ends += [mention.end for mention in scene.parties_in(start, reach)[:2] if not is_attribute(scene, mention)]
    for word in islice(TOKEN.finditer(text, start, reach), 6):
        if text[word.end() : word.end() + 4].startswith(" of ") or text[word.end() + 1 : word.end() + 2].isupper():
            continue
        is_many = word[0].endswith("s") and word[0].lower() in nouns.agents
        if word[0].lower() in nouns.offices or is_many or is_alone(scene, start, word):
            ends.append(word.end())
    if together := nouns.together.match(text[start:reach]):
        ends.append(start + together.end())
    if end - start <= SHORT_OPENING and last_word(text[start:end]).lower() in nouns.agents:
        ends.append(start + len(text[start:end].rstrip()))
    best, best_end = NOBODY, start
    for phrase_end in sorted(end for end in ends if not text.startswith(GENITIVES, end)):
        found = read_whole(scene, start, extend_phrase(scene, phrase_end, reach))
        if best.kind == "parties" and not (
            len(found.parties) > len(best.parties) and is_name(scene, start, phrase_end)
        ):
            continue
        is_of = best.kind == "anybody" and found.kind == "parties" and text.startswith(" of ", best_end)
        if found.can_act and (best.kind in ("none", "parties") or is_of):
            best, best_end = found, phrase_end
    return best


def is_attribute(scene: Scene, mention: PartyMention) -> bool:
    """Whether a capital tells where what follows takes place: "the Paris conference"."""
    return (
        mention.form == "capital"
        and last_word(scene.text[max(0, mention.start - 8) : mention.start]).lower() in scene.particles.articles
    )


def is_alone(scene: Scene, start: int, word: re.Match[str]) -> bool:
    """Whether one that acts opens a stretch, an article before it and a verb behind: "The Kingdom is"."""
    text, nouns = scene.text, scene.nouns
    behind = TOKEN.match(text, word.end() + 1, word.end() + 30)
    if behind is None or word[0].lower() not in nouns.agents or behind[0].lower() in nouns.agents:
        return False
    is_first = text[start : word.start()].strip().lower() in scene.particles.articles - {""}
    return is_first and behind[0].islower() and behind[0].endswith(VERBS)


def extend_phrase(scene: Scene, end: int, reach: int) -> int:
    """The end of a phrase with the nouns of actors that follow: "the Irish" + "side"."""
    for token in TOKEN.finditer(scene.text, end, reach):
        if token.start() - end != 1 or token[0].lower() not in scene.nouns.agents:
            break
        end = token.end()
    return end

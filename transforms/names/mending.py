"""Tags of words that only their neighbours tell: names that are small words, months, offices or places as well."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from transforms.names.parties import PartyMention
    from transforms.names.tagging import Vocabulary

SMALL_NAME = re.compile(r"[wtoiba](?<=[HITN].)(?=~?N|~n)")
"""He Rong, To Lam, An Dong: a small word with a capital between a title and a name."""
HEAD_NAME = re.compile(r"H(?<=NH)(?![oHMI~])")
"""Kevin King."""
GIVEN_HEAD = re.compile(r"H(?<=TH)(?=p?~?N)")
"""Dr Sultan Al Harbi."""
SON_OF = re.compile(r"H(?=p~?N)")
"""Sultan bin Ali."""
HONORIFIC_NAME = re.compile(r"T(?<=NT)")
"""Hun Sen, Hassan Sheikh Omar."""
PATRONYM = re.compile(r"p(?:[pN]~N)?(?:[TH]{1,3}(?=p?~?N)|H(?![oiHMI~]))")
"""Omar bin Sheikh Ali, Tariq bin Sultan."""
OPENED_NAME = re.compile(r"s(?<=[NHTp]s)(?=N)")
"""Prince ‘Ali."""
HYPHENED = re.compile(r"H(?=~N)")
"""Amir-Hosseini, King-Smith."""
MONTH_NAME = re.compile(r"[cw](?:(?<=N.)(?![#c])|(?<=[HT]c)(?=N))")
"""Theresa May, Jan Egeland."""
SAID_NAME = re.compile(r"v(?<=N[pN]v)")
"""Karim bin Said, Nasser Al Said."""
GIVEN_NAME = re.compile(
    # The letter itself stands first, and what is before it is looked at behind it: the search passes over all others.
    r"[SCD](?:(?<=[HTIK].)(?=~?N)|(?<!D)(?:(?<=[HT]N.)(?=[N|,wv])|(?<=[HT(]NN.)(?=[N|,wv])|(?<=[SDIK],.)(?=~?N{1,2},)"
    r"|(?<![HTIKMNSDCo~-].)(?=~?N{1,2}oS)|(?<![HTIKMNSDCoia~-].)(?=~?N{1,2}(?:v|,t?[SDMI]{0,3}H))))"
)
"""Israel Katz, Santiago Peña: a state's or city's name between a title and a name, or one with its state or office."""
SURNAME = re.compile(r"C(?<=TNC)(?=[|,wvaib)])")
"""Mr. Jack London: a city's name behind a given one that an honorific tells."""
RANK = re.compile(r"(?<=[HIMKSDCR(],)[TMHN]{0,3}H(?=T{0,2}(?:p{1,2}~?)?N)")
"""Behind an office: "the Chief of Staff, Major General Ali Saleh"."""
STYLED = re.compile(
    r"H(?<![HMI~]H)(?=t?T{0,3}(?:p{0,2}~?N){1,7},t?[SD]?s?[MI]{0,4}H(?:~[nH]){0,3}H?(?:aM{0,3}H)?(?:I?[oi][^w|vT,bN]{0,30})?(?:[,|wvab)]|\Z))"
)
"""Before a name behind which its office stands: "Prince Ali Saleh, the Chadian Foreign Minister"."""
OFFICE = re.compile(r"H(?:[HMIoitaSDCRK(~s-]|,(?=[MI])){0,14},\Z")
OFFICE_OF_ANOTHER = re.compile(r"N,t?[SDC]?s?[MI]{0,4}H[HMIoitaSDCRK(~s-]{0,14},\Z")
"""Behind a name, whose office it is: "Jane Doe, Minister of Trade, Ambassador Ali Saleh"."""
LONGEST_OFFICE = 28


def mend_tags(
    tags: str,
    starts: Sequence[int],
    ends: Sequence[int],
    placed: dict[int, PartyMention],
    plain: str,
    vocabulary: Vocabulary,
) -> str:
    """The tags mended; a state's or city's name that is a person's leaves `placed`."""
    mended = list(tags)

    def words(places: Iterable[int]) -> list[str]:
        """The words at the places."""
        return [plain[starts[place] : ends[place]] for place in places]

    for place in find_names_by_word(tags, words, vocabulary):
        mended[place] = "N"
    for found in PATRONYM.finditer(tags):
        joiner, *_, last = words(range(*found.span()))
        is_fathers = tags[found.end() : found.end() + 1] in tuple("pN~") or last in vocabulary.given_heads
        if joiner in vocabulary.patronymics and is_fathers:
            mended[found.start() : found.end()] = found[0].replace("T", "N").replace("H", "N")
    for found in OPENED_NAME.finditer(tags):
        if ends[found.start() - 1] < starts[found.start()] and ends[found.start()] == starts[found.end()]:
            mended[found.start()] = "p"
    for found in RANK.finditer(tags):
        ranks = {word.lower().rstrip(".") for word in words(range(*found.span()))}
        before = tags[max(0, found.start() - LONGEST_OFFICE) : found.start()]
        is_style = OFFICE.search(before) is not None and OFFICE_OF_ANOTHER.search(before) is None
        if (is_style and vocabulary.styles.issuperset(ranks)) or vocabulary.ranks.issuperset(ranks):
            mended[found.start() : found.end()] = "T" * len(found[0])
    for found in STYLED.finditer(tags):
        style, *behind = words(range(*found.span()))
        if style.lower() in vocabulary.styles | vocabulary.ranks:
            mended[found.start()] = "T"
        elif style in vocabulary.given_heads and style not in behind:
            mended[found.start()] = "N"
    for found in SURNAME.finditer(tags):
        mended[found.start()] = "N"
        del placed[found.start()]
    for found in GIVEN_NAME.finditer(tags):
        name = placed.get(found.start())
        if name is not None and plain[name.start : name.end] in vocabulary.given_names:
            mended[found.start()] = "N"
            del placed[found.start()]
    return "".join(mended)


def find_names_by_word(tags: str, words: Callable[[Iterable[int]], list[str]], vocabulary: Vocabulary) -> Iterator[int]:
    """Where a word is one of those that are names beside such neighbours."""
    yield from (found.start() for found in SMALL_NAME.finditer(tags) if words([found.start()])[0][0].isupper())
    for found in SAID_NAME.finditer(tags):
        article, name = words([found.start() - 1, found.start()])
        if name[0].isupper() and vocabulary.small_words.get(article.lower()) == "p":
            yield found.start()
    for pattern, names in (
        (HEAD_NAME, vocabulary.head_names),
        (HONORIFIC_NAME, vocabulary.honorific_names),
        (HYPHENED, vocabulary.head_names | vocabulary.given_heads),
        (MONTH_NAME, vocabulary.month_names),
    ):
        yield from (found.start() for found in pattern.finditer(tags) if words([found.start()])[0] in names)
    for found in SON_OF.finditer(tags):
        head, joiner = words([found.start(), found.start() + 1])
        if head in vocabulary.given_heads and joiner.lower() in vocabulary.patronymics:
            yield found.start()
    for found in GIVEN_HEAD.finditer(tags):
        honorific, head = words([found.start() - 1, found.start()])
        if head in vocabulary.given_heads and honorific in vocabulary.plain_honorifics:
            yield found.start()

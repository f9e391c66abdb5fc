"""What a commitment weighs: its amount with currency or unit, its condition, whether it is a refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from transforms.lexicon import load_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number of a currency (ISO 4217) or of a unit in words."""

    number: float
    currency: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class Measures:
    """The language's words for amounts and conditions."""

    amount: re.Pattern[str]
    scales: dict[str, float]
    signs: dict[str, str]
    currencies: dict[str, str]
    condition: re.Pattern[str]
    negation: re.Pattern[str]


@cache
def read_measures(language: str) -> Measures:
    """The language's words, compiled."""
    words = load_words(language, "commitments")
    amounts = words["amounts"]
    signs, scales, currencies, units, openers, negations = (
        "|".join(re.escape(word) for word in sorted(each, key=len, reverse=True))
        for each in (
            amounts["signs"], amounts["scales"], amounts["currencies"], amounts["units"],
            words["conditions"]["openers"], words["words"]["negations"],
        )
    )  # fmt: skip
    return Measures(
        amount=re.compile(
            rf"(?<![\w.,])(?P<sign>{signs})?\s?(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,9}})(?P<fraction>\.\d{{1,4}})?"
            rf"(?:[\s-]?(?P<scale>{scales})\b)?(?:[\s-](?:(?P<currency>{currencies})\b|(?:[a-z]+\s){{0,2}}(?P<unit>{units})))?"
        ),
        scales=amounts["scales"],
        signs=amounts["signs"],
        currencies=amounts["currencies"],
        condition=re.compile(rf"\b(?:{openers})\b[^;]{{0,300}}"),
        negation=re.compile(rf"(?:{negations})\b", re.IGNORECASE),
    )


def find_amount(text: str, start: int, end: int, measures: Measures) -> Amount | None:
    """The first amount of money in `text[start:end]`, else the first of a known unit."""
    counted = None
    for found in measures.amount.finditer(text, start, end):
        currency = measures.signs.get(found["sign"] or "") or measures.currencies.get(found["currency"] or "")
        number = float(found["number"].replace(",", "") + (found["fraction"] or ""))
        number = round(number * measures.scales.get(found["scale"] or "", 1.0), 4)
        if currency:
            return Amount(number=number, currency=currency, unit=None)
        if counted is None and found["unit"]:
            counted = Amount(number=number, currency=None, unit=found["unit"])
    return counted


def find_condition(text: str, start: int, end: int, measures: Measures) -> str | None:
    """The words of a condition inside the action: from "if" to its end."""
    found = measures.condition.search(text, start, end)
    return found[0].rstrip(" ,") if found else None


def is_refusal(text: str, start: int, end: int, measures: Measures) -> bool:
    """Whether the verb in `text[start:end]`, or the word behind it, denies: "will not", "has no intention of"."""
    words = text[max(0, start - 12) : start].split()[-1:] + text[start:end].split() + text[end : end + 20].split()[:1]
    return "no" in words or any(measures.negation.fullmatch(word) for word in words)

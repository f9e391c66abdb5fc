"""States and bodies are found under every form that prose uses, and nothing else is."""

from __future__ import annotations

import pycountry
import pytest

from transforms.lexicon import digest_lexicon, load_words
from transforms.names.parties import find_names, find_parties, find_publisher


def codes(text: str) -> list[str]:
    return [mention.code for mention in find_parties(text)]


@pytest.mark.parametrize("country", list(pycountry.countries), ids=lambda country: country.alpha_2)
def test_every_state_is_found_by_its_iso_name(country: object) -> None:
    name = getattr(country, "common_name", None) or getattr(country, "name", "")
    if "(" not in name and "," not in name:
        assert codes(f"A delegation of {name} arrived.") == [getattr(country, "alpha_2", None)]


@pytest.mark.parametrize("code", sorted(load_words("en", "parties")["states"]))
def test_every_form_of_a_state_leads_to_it(code: str) -> None:
    forms = load_words("en", "parties")["states"][code]
    for form in [*forms.get("names", []), *forms.get("demonyms", []), *forms.get("people", [])]:
        assert codes(f"The statement by {form} officials.") == [code], form
    for capital in forms.get("capitals", []):
        assert codes(f"{capital} has answered.") == [code], capital


@pytest.mark.parametrize("code", sorted(load_words("en", "parties")["bodies"]))
def test_every_name_of_a_body_leads_to_its_code(code: str) -> None:
    for name in load_words("en", "parties")["bodies"][code]:
        assert codes(f"A decision of the {name}, taken today") == [code], name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Democratic People's Republic of Korea and the Republic of Korea", ["KP", "KR"]),
        ("the Democratic Republic of the Congo, and the Republic of the Congo", ["CD", "CG"]),
        ("Guinea, Guinea-Bissau, Papua New Guinea and Equatorial Guinea", ["GN", "GW", "PG", "GQ"]),
        ("U.S.-Japan relations; the U.S. and the UAE", ["US", "JP", "US", "AE"]),
        ("Saudi Arabia-Iran talks", ["SA", "IR"]),
        ("Côte d’Ivoire and Cote d'Ivoire", ["CI", "CI"]),
        ("ties between Nigerien and Nigerian officials", ["NE", "NG"]),
        ("the African Union, Australia and Austria", ["AFU", "AU", "AT"]),
        ("Sint Maarten and St. Kitts and Nevis", ["KN"]),
        ("the European Commission, the European side and NATO", ["EU", "EU", "NATO"]),
        ("the Kremlin and the White House", ["RU", "US"]),
        ("Bosnia and Herzegovina", ["BA"]),
    ],
)
def test_the_longest_name_wins(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the South China Sea and the Indian Ocean",
        "Latin American and Central Asian partners",
        "the Paris Agreement and the Geneva Conventions",
        "the Korean Peninsula",
        "who said it, and what us means here",
        "European and African countries",
        "They met in Paris and then in Shanghai.",
        "Chinatown and Germanic languages",
    ],
)
def test_seas_regions_agreements_and_places_are_no_parties(text: str) -> None:
    assert codes(text) == []


def test_a_capital_is_a_party_where_it_acts_and_a_place_where_people_meet() -> None:
    text = "Moscow answered a day after the talks in Tokyo."
    assert [text[m.start : m.end] for m in find_parties(text)] == ["Moscow"]
    assert [(m.code, m.form) for m in find_names(text)] == [("RU", "capital"), ("JP", "capital")]


def test_a_mention_takes_in_the_noun_that_makes_it_a_side() -> None:
    text = "The Chilean side thanked the Peruvian people and the Government of Chad."
    assert [(text[m.start : m.end], m.form) for m in find_parties(text)] == [
        ("Chilean side", "side"),
        ("Peruvian people", "people"),
        ("Chad", "name"),
    ]


def test_names_in_capitals_are_found_as_datelines_write_them() -> None:
    assert [(m.code, m.form) for m in find_names("NEW DELHI, May 3 -- FRANCE")] == [("IN", "capital"), ("FR", "name")]


def test_offsets_are_those_of_the_text_as_it_stands() -> None:
    text = "“Türkiye’s answer”, said N’Djamena."
    assert [text[m.start : m.end] for m in find_parties(text)] == ["Türkiye", "N’Djamena"]


def test_the_digest_is_of_the_words_and_stays_the_same() -> None:
    assert digest_lexicon() == digest_lexicon()
    assert len(digest_lexicon()) == 64


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("NATO", "NATO"),
        ("European Commission", "EU"),
        ("Secretariat of the Pacific Islands Forum", "PIF"),
        ("Gulf Cooperation Council (GCC)", "GCC"),
        ("EU Mirror", None),
        ("The Peru Post", None),
        ("Leaders of the African Union and Japan", None),
        ("Ministry of Fisheries", None),
    ],
)
def test_a_publishers_name_tells_the_organisation_that_it_speaks_for(name: str, party: str | None) -> None:
    assert find_publisher(name) == party


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The Minister of Foreign Affairs, European Union and Cooperation spoke.", []),
        ("He spoke of foreign affairs and the European Union.", ["EU"]),
        ("Of all affairs, the European Union knows.", ["EU"]),
    ],
)
def test_a_body_that_an_office_is_for_is_no_party(text: str, codes: list[str]) -> None:
    assert [each.code for each in find_parties(text)] == codes

"""Well-known leaders are of their party where a text tells none, and nobody else is."""

from __future__ import annotations

import pytest

from transforms.lexicon import load_words
from transforms.names.parties import find_parties
from transforms.names.people import find_people


def party_of(text: str, name: str, country: str | None = None) -> str | None:
    return next(person.party for person in find_people(text, country=country) if person.name == name)


@pytest.mark.parametrize(
    ("text", "name", "country", "party"),
    [
        ("President Michelle Bachelet said the lake was calm.", "Michelle Bachelet", None, "CL"),
        ("Prime Minister Ardern said the lake was calm.", "Ardern", None, "NZ"),
        ("Mr. NODA Yoshihiko said the lake was calm.", "NODA Yoshihiko", None, "JP"),
        ("The President met President Tarja Halonen.", "Tarja Halonen", "SE", "FI"),
        ("The Minister met Prime Minister Bainimarama.", "Bainimarama", "WS", "FJ"),
    ],
)
def test_a_leader_is_of_the_party_that_the_world_knows(text: str, name: str, country: str | None, party: str) -> None:
    assert party_of(text, name, country) == party


@pytest.mark.parametrize(
    ("text", "name", "country", "party"),
    [
        # Told otherwise, another given name, a name of several parties, a family name without a highest office.
        ("Samoan Minister Helen Clark said the lake was calm.", "Helen Clark", None, "WS"),
        ("Minister Tomas Bachelet said the lake was calm.", "Tomas Bachelet", None, None),
        ("Prime Minister Kurz said the lake was calm. Minister Singh agreed.", "Singh", None, "IN"),
        ("Minister Rodríguez said the lake was calm.", "Rodríguez", None, None),
        ("Under Secretary Brown said the lake was calm.", "Brown", "CA", "CA"),
    ],
)
def test_a_namesake_is_no_leader(text: str, name: str, country: str | None, party: str | None) -> None:
    assert party_of(text, name, country) == party


def test_every_leader_has_a_family_name_and_a_party_that_prose_knows() -> None:
    parties = load_words("en", "parties")
    for code, names in load_words("en", "leaders")["leaders"].items():
        assert code in parties["states"] or code in parties["bodies"]
        assert all(any(word.isupper() and len(word) > 1 for word in name.split()) for name in names)
    assert find_parties("Chad")[0].code == "TD"


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("LIMA (Reuters) - Foreign Minister Rosa Vial said the lake was calm.", "PE"),
        ("Apia: Foreign Minister Rosa Vial said the lake was calm.", "WS"),
        ("SINGAPORE - Foreign Minister Rosa Vial said the lake was calm.", "SG"),
        ("BRUSSELS (Reuters) - Foreign Minister Rosa Vial said the lake was calm.", None),
        ("GENEVA (Reuters) - Foreign Minister Rosa Vial said the lake was calm.", None),
        ("Lima hosted Foreign Minister Rosa Vial, who said the lake was calm.", None),
    ],
)
def test_a_story_from_a_capital_is_of_its_state(text: str, party: str | None) -> None:
    assert party_of(text, "Rosa Vial") == party

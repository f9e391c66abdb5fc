"""Whose people a story means where it doesn't say: told by its dateline, or by where the envoys of others serve."""

from __future__ import annotations

import pytest

from transforms.names.people import find_people

MENSAH = " Governor Ama Mensah met guests."


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("ACCRA (NNA) - The fair of Peru and Chad opened." + MENSAH, "GH"),
        ("KUWAIT: The fair of Peru and Chad opened." + MENSAH, "KW"),
        ("LAHORE, May 3 (NNA) - Pakistan and Peru opened a fair." + MENSAH, "PK"),
        ("The Ambassador of Peru to Ghana, Ana Ruiz, spoke of Chad." + MENSAH, "GH"),
        ("The High Commissioner of Peru in Ghana Ana Ruiz spoke of Chad." + MENSAH, "GH"),
        ("Peru’s Consul General in Ghana, Ana Ruiz, spoke of Chad." + MENSAH, "GH"),
        ("Five newly appointed ambassadors to Ghana spoke of Chad." + MENSAH, "GH"),
        ("Five new envoys to Ghana spoke of Chad." + MENSAH, "GH"),
    ],
)
def test_people_of_no_told_state_are_of_the_story_s(text: str, party: str) -> None:
    people = {person.name: person for person in find_people(text)}
    assert people["Ama Mensah"].party == party
    assert not people["Ama Mensah"].is_stated
    assert {person.name: person.party for person in find_people(text, country="CL")}["Ama Mensah"] == "CL"


@pytest.mark.parametrize(
    "text",
    [
        "GENEVA (NNA) - The fair of Peru and Chad opened." + MENSAH,
        "LAHORE, May 3 (NNA) - Chad and Peru opened a fair." + MENSAH,
        "Peru and Chad opened a fair." + MENSAH,
        "Ambassador to Ghana Ana Ruiz spoke of Chad." + MENSAH,
        "Ambassadors to Ghana spoke of Chad." + MENSAH,
        "A new Ambassador to Ghana spoke of Chad." + MENSAH,
        "The Special Envoy of Peru for Ghana, Ana Ruiz, spoke of Chad." + MENSAH,
        "The Ambassador of Peru to Ghana, Ana Ruiz, saw the Ambassador of Chad to Cuba, Ali Saleh." + MENSAH,
    ],
)
def test_a_story_of_no_one_state_tells_nobody_s(text: str) -> None:
    assert {person.name: person.party for person in find_people(text)}["Ama Mensah"] is None

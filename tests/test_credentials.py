"""Envoys who present credentials: one ceremony, whether the report names them or a later sentence does."""

from __future__ import annotations

from datetime import date

import pytest

from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

TUESDAY = date(2025, 3, 4)


def read(text: str, country: str | None) -> list[str]:
    meetings = find_meetings(read_prose(text, title=None, published_on=TUESDAY, country=country))
    return [
        " ".join(["-".join(each.parties), *(f"{who.name}/{who.party}" for who in each.participants)])
        for each in meetings
        if each.rule == "credentials"
    ]


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("The President accepted the credentials of two envoys on Monday. The new ambassadors are Ana Ruiz of Peru "
         "and Ali Saleh of Chad.", "GH", ["GH-PE-TD Ana Ruiz/PE Ali Saleh/TD"]),
        ("The ambassador of Peru presented her credentials to Ghana’s President Kofi Addo. The others received were "
         "Ali Saleh (Chad) and Eva Diaz (Cuba). The ambassador of Niger, Issa Garba, spoke.", None,
         ["CU-GH-PE-TD Kofi Addo/GH Ali Saleh/TD Eva Diaz/CU"]),
        ("Ghana’s President Kofi Addo accepted the credentials of envoys. The following Ambassadors will be his "
         "guests: Ana Ruiz of Peru, Ali Saleh of Chad.", None,
         ["GH-PE-TD Kofi Addo/GH Ana Ruiz/PE Ali Saleh/TD"]),
        ("The President accepted the credentials of three ambassadors on Monday. They are from Peru, Chad and Cuba.",
         "GH", ["CU-GH-PE-TD"]),
        ("Four envoys presented their letters of credence to Ghana’s President Kofi Addo.\n\n1. H.E. Ana Ruiz, "
         "Ambassador of Peru\n\n2. H.E. Ali Saleh, High Commissioner of Chad", None,
         ["GH-PE-TD Kofi Addo/GH Ana Ruiz/PE Ali Saleh/TD"]),
        ("Foreign Minister Ama Mensah received copies of the credentials of the Ambassadors of Peru and Chad.",
         "GH", ["GH-PE-TD Ama Mensah/GH"]),
        ("President Kofi Addo of Ghana was presented with the credentials of envoys representing Peru and Chad.", None,
         ["GH-PE-TD Kofi Addo/GH"]),
        ("The ambassadors of Peru and Chad presented their credentials to Ghana’s President Kofi Addo. The Ambassador "
         "of Peru, Ana Ruiz, spoke of trade.", None, ["GH-PE-TD Kofi Addo/GH Ana Ruiz/PE"]),
        ("Presenting their letters of credence were Ana Ruiz, Ambassador of Peru, and Ali Saleh, Ambassador of "
         "Chad.", "GH", ["GH-PE-TD Ana Ruiz/PE Ali Saleh/TD"]),
        ("Ghana’s Ambassador to Peru, Ama Mensah, presented her credentials to President Ana Ruiz of Peru.", "GH",
         ["GH-PE Ana Ruiz/PE Ama Mensah/GH"]),
        ("Kenyan President Wanja Kamau received credentials from four envoys. They were Ana Ruiz of Peru and Ali Saleh "
         "of Chad. Others are Luis Diaz of Cuba and Kofi Addo of Ghana.", None,
         ["CU-GH-KE-PE-TD Wanja Kamau/KE Ana Ruiz/PE Ali Saleh/TD Luis Diaz/CU Kofi Addo/GH"]),
        ("The President received credentials from two envoys. “Feel at home,” he told the envoys who included Ana Ruiz "
         "(Peru) and Ali Saleh (Chad).", "GH", ["GH-PE-TD Ana Ruiz/PE Ali Saleh/TD"]),
        ("Ana Ruiz presented her credentials as Peru’s first Ambassador to President Kofi Addo of Ghana.", "PE",
         ["GH-PE Kofi Addo/GH Ana Ruiz/PE"]),
        ("The ambassadors of Peru and Chad presented their credentials to Ghana’s President Kofi Addo, one in the "
         "morning, the other separately at noon.", None, ["GH-PE Kofi Addo/GH", "GH-TD Kofi Addo/GH"]),
        ("The ambassador of Peru presented her credentials to Ghana’s President Kofi Addo on Monday. Besides, the "
         "envoys of Chad and Cuba also presented their credentials to the President of Ghana.", None,
         ["CU-GH-PE-TD Kofi Addo/GH"]),
        ("Ghana’s President Kofi Addo received the credentials of the ambassadors of Peru - Ana Ruiz, Chad - Ali Saleh "
         "and Cuba - Eva Diaz.", None, ["CU-GH-PE-TD Kofi Addo/GH Ana Ruiz/PE Ali Saleh/TD Eva Diaz/CU"]),
        ("Ghana’s President Kofi Addo separately received the credentials of the Ambassador of Peru, Ana Ruiz, and the "
         "Ambassador of Chad, Ali Saleh.", None,
         ["GH-PE Kofi Addo/GH Ana Ruiz/PE", "GH-TD Kofi Addo/GH Ali Saleh/TD"]),
        ("Ghana’s President Kofi Addo spoke. The credentials were handed in by the ambassadors of Peru and Chad.",
         None, ["GH-PE-TD Kofi Addo/GH"]),
    ],
)  # fmt: skip
def test_a_ceremony_is_one_meeting(text: str, country: str | None, expected: list[str]) -> None:
    assert read(text, country) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Two envoys presented their credentials on Monday. They are from Peru and Chad.", None),
        ("The envoys of Peru and Chad presented their credentials to the press.", None),
        ("The President accepted the credentials of two ambassadors. They spoke of trade with Peru and Chad.", "GH"),
        ("The Minister has the credentials of an expert on Peru and Chad.", "GH"),
    ],
)
def test_credentials_that_nobody_is_told_to_have_accepted(text: str, country: str | None) -> None:
    assert read(text, country) == []


def test_newcomers_are_received_together_unless_they_are_told_apart() -> None:
    text = "President Kofi Addo of Ghana received {} from Peru and Chad on Monday."
    each = find_meetings(read_prose(text.format("the new ambassadors"), title=None, published_on=TUESDAY, country=None))
    assert [meeting.parties for meeting in each] == [("GH", "PE", "TD")]
    apart = "President Kofi Addo of Ghana separately received the new ambassadors from Peru and Chad on Monday."
    alone = find_meetings(read_prose(apart, title=None, published_on=TUESDAY, country=None))
    assert [meeting.parties for meeting in alone] == [("GH", "PE"), ("GH", "TD")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Ghana’s President Kofi Addo received the credentials of Ana Ruiz, Ambassador of Peru, on Monday. She invited"
         " him to visit Peru.", "GH"),
        ("Peru’s new ambassador Ana Ruiz presented her credentials to Ghana’s President Kofi Addo on Monday. He will"
         " visit Peru.", "GH"),
        ("Director Kofi Addo of Ghana accepted the copy of credentials of the Ambassador of Chad Ali Saleh.", "GH"),
        ("Peru’s new ambassador Ana Ruiz presented her credentials to Ghana’s President Kofi Addo in Lomé.", "TG"),
    ],
)  # fmt: skip
def test_an_envoy_is_where_he_is_sent(text: str, country: str) -> None:
    (meeting,) = find_meetings(read_prose(text, title=None, published_on=TUESDAY, country=None))
    assert meeting.country == country

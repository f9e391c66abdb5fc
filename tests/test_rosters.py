"""Who took part in a meeting: those who met, and nobody who is merely named beside it."""

from __future__ import annotations

import pytest
from reports import read

from transforms.finding import Meeting


def people(meeting: Meeting) -> list[str]:
    return [person.name for person in meeting.participants]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("In addition to the dinner with Cuban President Luis Diaz, Chadian Minister Ali Saleh also had talks with "
         "Peruvian Minister Ana Ruiz in Lima on Tuesday.", ["Ali Saleh", "Ana Ruiz"]),
        ("Besides Cuban President Luis Diaz, Chadian Minister Ali Saleh met Peruvian Minister Ana Ruiz on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
        ("Apart from the Cuban host, Luis Diaz, Chadian Minister Ali Saleh met Peruvian Minister Ana Ruiz on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
        ("Chadian Minister Ali Saleh will meet Peruvian Minister Ana Ruiz during a \"private visit,\" Diaz said. "
         "Luis Diaz is the Chadian spokesman.", ["Ali Saleh", "Ana Ruiz"]),
        ("Accompanied by Chadian Minister Luis Diaz, Chadian President Ali Saleh met Peruvian Minister Ana Ruiz.",
         ["Luis Diaz", "Ali Saleh", "Ana Ruiz"]),
        ("Chadian Minister Ali Saleh, besides his guests, met Peruvian Minister Ana Ruiz on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
        ("Besides trade, Chadian Minister Ali Saleh met Peruvian Minister Ana Ruiz on energy on Tuesday.",
         ["Ali Saleh", "Ana Ruiz"]),
    ],
)  # fmt: skip
def test_those_who_are_named_besides_did_not_meet(text: str, met: list[str]) -> None:
    assert [people(meeting) for meeting in read(text)] == [met]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Chadian Minister Ali Saleh met Cuban President Luis Diaz and Foreign Minister Eva Mora in Havana.",
         [["Ali Saleh", "Luis Diaz"], ["Ali Saleh", "Eva Mora"]]),
        ("In Havana, Chadian Minister Ali Saleh will meet his Cuban counterpart Luis Diaz and Trade Minister Eva Mora.",
         [["Ali Saleh", "Luis Diaz"], ["Ali Saleh", "Eva Mora"]]),
        ("Chadian Minister Ali Saleh called on Cuban Prime Minister Luis Diaz and Speaker Eva Mora on Monday.",
         [["Ali Saleh", "Luis Diaz"], ["Ali Saleh", "Eva Mora"]]),
        ("Chadian Minister Ali Saleh met his Cuban counterpart Luis Diaz and Peruvian counterpart Ana Ruiz in Lima.",
         [["Ali Saleh", "Luis Diaz"], ["Ali Saleh", "Ana Ruiz"]]),
        # At once: two and two, a couple, a minister and his aide, one meeting of which the report speaks.
        ("Chadian Foreign Minister Ali Saleh and Defence Minister Zara Oumar met with their Cuban counterparts, "
         "Foreign Minister Luis Diaz and Defence Minister Eva Mora.",
         [["Ali Saleh", "Zara Oumar", "Luis Diaz", "Eva Mora"]]),
        ("Chadian Minister Ali Saleh met Jordan's King Nasser and Queen Amina on Monday.",
         [["Ali Saleh", "Nasser", "Amina"]]),
        ("Chadian Minister Ali Saleh met his Cuban counterpart Luis Diaz and Deputy Minister Eva Mora on Monday.",
         [["Ali Saleh", "Luis Diaz", "Eva Mora"]]),
        ("Chadian Minister Ali Saleh held a meeting with Cuban President Luis Diaz and Foreign Minister Eva Mora.",
         [["Ali Saleh", "Luis Diaz", "Eva Mora"]]),
        # The envoys of three and more states.
        ("Chadian Premier Ali Saleh met the Ambassador of Cuba, Luis Diaz, the Ambassador of Peru, Ana Ruiz, and the "
         "Head of the European Union Delegation, Luc Petit.", [["Ali Saleh", "Luis Diaz", "Ana Ruiz", "Luc Petit"]]),
        ("Chadian Premier Ali Saleh met separately the Ambassador of Cuba, Luis Diaz, the Ambassador of Peru, Ana "
         "Ruiz, and the Ambassador of Niger, Issa Garba.",
         [["Ali Saleh", "Luis Diaz"], ["Ali Saleh", "Ana Ruiz"], ["Ali Saleh", "Issa Garba"]]),
        ("Chadian Premier Ali Saleh met Cuban Minister Luis Diaz, Peruvian Minister Ana Ruiz and Niger's Minister Issa "
         "Garba on Monday.", [["Ali Saleh", "Luis Diaz"], ["Ali Saleh", "Ana Ruiz"], ["Ali Saleh", "Issa Garba"]]),
    ],
)  # fmt: skip
def test_one_meeting_with_all_or_one_with_each(text: str, met: list[list[str]]) -> None:
    assert [people(meeting) for meeting in read(text)] == met


TALKS = "Chad's President Ali Saleh met Peru's President Ana Ruiz in Lima on Tuesday. "


@pytest.mark.parametrize(
    ("behind", "others"),
    [
        ("Accompanying His Excellency the President was Chadian Minister Zara Oumar.", ["Zara Oumar"]),
        ("Attending the meeting were Peruvian Minister Eva Mora and Chadian Minister Zara Oumar.",
         ["Eva Mora", "Zara Oumar"]),
        ("Chadian Minister Zara Oumar will accompany the president.", ["Zara Oumar"]),
        ("The notes were exchanged with the attendance of Peruvian Minister Eva Mora.", ["Eva Mora"]),
        ("Chadian Minister Zara Oumar and Peruvian Minister Eva Mora inked the agreement.", ["Zara Oumar", "Eva Mora"]),
        ("Leading the team of experts is Chadian Minister Zara Oumar.", ["Zara Oumar"]),
        ("Chadian Minister Zara Oumar did not attend.", []),
        ("Peace is a companion of trade, Chadian Minister Zara Oumar said.", []),
        ("The agreement was praised by Chadian Minister Zara Oumar.", []),
        ("The team was praised by Chadian Minister Zara Oumar.", []),
    ],
)  # fmt: skip
def test_who_accompanied_attended_and_signed(behind: str, others: list[str]) -> None:
    (meeting,) = read(TALKS + behind)
    assert people(meeting) == ["Ali Saleh", "Ana Ruiz", *others]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Chadian Minister Ali Saleh is in Lima. The guest will be received by President Ana Ruiz on Friday.",
            ["Ali Saleh", "Ana Ruiz"],
        ),
        (
            "Chadian Minister Ali Saleh is in Lima. The visiting minister met Premier Ana Ruiz on Tuesday.",
            ["Ali Saleh", "Ana Ruiz"],
        ),
        ("Minister Eva Mora spoke. The guest of honour was trade.", []),
        ("Minister Eva Mora of Peru spoke. The guest met Premier Ana Ruiz.", []),
    ],
)
def test_the_guest_is_of_another_state(text: str, met: list[str]) -> None:
    meetings = [each for each in read(text, country="PE") if each.rule != "present_at"]
    assert [name for meeting in meetings[-1:] for name in people(meeting)] == met


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Trade Commissioner Luc Petit met with Minister Ali Saleh of Chad in Niamey, Niger, to sign an EU grant.",
            {("CD", "EU"), ("EU", "TD")},
        ),
        (
            "After the swearing-in of Peru's Premier Ana Ruiz, Chad's Premier Ali Saleh met Cuba's Premier Luis Diaz.",
            {("CU", "TD")},
        ),
        (
            "On trade agreed on by Peru's President Ana Ruiz, Chad's Premier Ali Saleh met Cuba's Premier Luis Diaz.",
            {("CU", "TD")},
        ),
        ("In the talks with Cuba's Minister Luis Diaz, the two sides spoke of the UN and the EU.", {("CU", "TD")}),
    ],
)
def test_a_city_s_state_and_those_spoken_of_take_no_part(text: str, parties: set[tuple[str, ...]]) -> None:
    country = "TD" if text.startswith("In the talks") else None
    title = "New EU grant for Chad" if "EU grant" in text else None
    found = {meeting.parties for meeting in read(text, title=title, country=country)}
    assert found and found <= parties


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        ("Chadian Minister Ali Saleh met Premier Ana Ruiz in Lima on Tuesday. He was accompanied by the Deputy "
         "Minister, Mr. Issa Garba.", ["Ali Saleh/TD", "Ana Ruiz/PE", "Issa Garba/TD"]),
        ("Premier Ana Ruiz met Chadian Minister Ali Saleh in Lima on Tuesday. Minister Saleh was accompanied by the "
         "Deputy Minister, Mr. Issa Garba.", ["Ana Ruiz/PE", "Ali Saleh/TD", "Issa Garba/TD"]),
        ("Premier Ana Ruiz met Chadian Minister Ali Saleh in Lima on Tuesday. She was accompanied by the Deputy "
         "Minister, Ms. Eva Mora.", ["Ana Ruiz/PE", "Ali Saleh/TD", "Eva Mora/PE"]),
        ("Chadian Minister Ali Saleh met Premier Ana Ruiz in Lima on Tuesday. He was accompanied by aides, while the "
         "Deputy Minister, Ms. Eva Mora, joined the meeting.", ["Ali Saleh/TD", "Ana Ruiz/PE", "Eva Mora/PE"]),
        ("Premier Ana Ruiz received the Chadian Minister Ali Saleh, accompanied by Counsellor Issa Garba, on Tuesday.",
         ["Ana Ruiz/PE", "Ali Saleh/TD", "Issa Garba/TD"]),
        ("Chadian Minister Ali Saleh, accompanied by Counsellor Issa Garba, met Premier Ana Ruiz on Tuesday.",
         ["Ali Saleh/TD", "Issa Garba/TD", "Ana Ruiz/PE"]),
        ("Premier Ana Ruiz received the Chadian Minister Ali Saleh, in the presence of Director Eva Mora, on Tuesday.",
         ["Ana Ruiz/PE", "Ali Saleh/TD", "Eva Mora/PE"]),
        ("Chadian Minister Ali Saleh will visit Peru on Friday. Talks will be held with Premier Ana Ruiz.",
         ["Ali Saleh/TD", "Ana Ruiz/PE"]),
        ("Chadian Minister Ali Saleh met Premier Ana Ruiz in Lima on Tuesday. The talks involved Deputy Minister Eva "
         "Mora and aides.", ["Ali Saleh/TD", "Ana Ruiz/PE", "Eva Mora/PE"]),
        ("Chadian Minister Ali Saleh met Premier Ana Ruiz in Lima on Tuesday. Talks will be held with workers.",
         ["Ali Saleh/TD", "Ana Ruiz/PE"]),
    ],
)  # fmt: skip
def test_whoever_came_with_somebody_is_of_the_same_side(text: str, seats: list[str]) -> None:
    meetings = read(text, country="PE")
    assert [f"{who.name}/{who.party}" for who in meetings[-1].participants] == seats

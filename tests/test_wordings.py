"""How agencies, palaces and ministries of all continents word a meeting: sentences of theirs, and some like them."""

from __future__ import annotations

import pytest
from reports import THURSDAY, read

from transforms.meetings.encounters import list_rules, read_rules
from transforms.prose import read_prose

WORDINGS: list[tuple[str, str | None, list[str]]] = [
    (
        "LIMA: External Affairs Minister Arun Rao arrived in Peru on Thursday on a two-day visit, during "
        "which he will hold talks with his Peruvian counterpart and call on Prime Minister Ana Ruiz.",
        "IN",
        ["IN PE planned", "IN PE planned"],
    ),
    (
        "Foreign Minister Amos Otieno will travel to Muscat on Sunday, where he is slated to hold discussions"
        " with his Omani counterpart Salim Nasser.",
        "KE",
        ["KE OM planned"],
    ),
    (
        "Chadian President Ali Saleh arrived in Havana on Thursday for talks with Cuban leaders.",
        None,
        ["CU TD held"],
    ),
    (
        "During the two-day visit, Rao is to be received by Peruvian President Ana Ruiz. Indian Minister Arun"
        " Rao left on Thursday.",
        None,
        ["IN PE planned"],
    ),
    (
        "During the visit, External Affairs Minister Arun Rao will be received in audience by King Salim "
        "Nasser of Oman.",
        "IN",
        ["IN OM planned"],
    ),
    (
        "The Peruvian Foreign Minister, Ana Ruiz, is due in Muscat on Sunday for talks with Foreign Minister "
        "Salim Nasser.",
        "OM",
        ["OM PE planned"],
    ),
    (
        "Japanese Foreign Minister Kenji Sato is scheduled to arrive in Apia on Monday for talks with Samoan "
        "Prime Minister Tavita Leota.",
        None,
        ["JP WS planned"],
    ),
    (
        "President Amos Okello is expected in Nairobi next week for bilateral talks with President Peter "
        "Otieno of Kenya.",
        "UG",
        ["KE UG planned"],
    ),
    (
        "Foreign Minister Kari Dahl will be meeting with Ghana’s Foreign Minister Kofi Addo in Accra on Friday.",
        "NO",
        ["GH NO planned"],
    ),
    (
        "Foreign Minister Kari Dahl is meeting Ghana’s Foreign Minister Kofi Addo in Oslo tomorrow.",
        "NO",
        ["GH NO planned"],
    ),
    (
        "The foreign ministers of Chad and Niger are to meet in Niamey on Monday.",
        None,
        ["NE TD planned"],
    ),
    (
        "Chad and Niger agreed to set up a hotline and hold a second round of talks in Niamey on May 20.",
        None,
        ["NE TD planned"],
    ),
    (
        "An official visit of the President of Mongolia Bat Erdene to Kazakhstan is planned for May 20-21.",
        "KZ",
        ["KZ MN planned"],
    ),
    (
        "On May 20, President of Mongolia Bat Erdene will arrive in Azerbaijan on a state visit.",
        "AZ",
        ["AZ MN planned"],
    ),
    (
        "Prime Minister Dexter Alleyne departs today for Georgetown for bilateral discussions with President "
        "Ravi Persaud of Guyana.",
        "TT",
        ["GY TT planned"],
    ),
    (
        "His Majesty the King granted an audience to the Foreign Minister of Maldives Mr. Ahmed Rasheed yesterday.",
        "BT",
        ["BT MV held"],
    ),
    (
        "His Majesty the Sultan gave audience to the Peruvian Foreign Minister Ana Ruiz on Wednesday.",
        "OM",
        ["OM PE held"],
    ),
    (
        "Peruvian Foreign Minister Ana Ruiz was granted an audience by King Hassan Alami on Wednesday.",
        "MA",
        ["MA PE held"],
    ),
    (
        "His Majesty the King granted a royal audience to Mr. Bat Erdene, President of Mongolia, at the Grand Palace.",
        "TH",
        ["MN TH held"],
    ),
    (
        "The Ambassador of Peru had an audience with His Majesty the King on Wednesday.",
        "TH",
        ["PE TH held"],
    ),
    (
        "Earlier, the Russian FM was received by President of Azerbaijan Anar Quliyev.",
        "AZ",
        ["AZ RU held"],
    ),
    (
        "His Highness the Amir Sheikh Nasser Al-Fahad received at Bayan Palace on Wednesday the Peruvian "
        "Foreign Minister Ana Ruiz.",
        "KW",
        ["KW PE held"],
    ),
    (
        "His Highness the Crown Prince received in his office the Ambassador of Chad to Kuwait, Ali Saleh.",
        "KW",
        ["KW TD held"],
    ),
    (
        "The Prime Minister and Minister of Foreign Affairs received on Wednesday a phone call from HE "
        "Foreign Minister of Peru Ana Ruiz.",
        "QA",
        ["PE QA held"],
    ),
    (
        "Sheikh Hamad Al Mazrui, Minister of Foreign Affairs, received a telephone call today from Peruvian "
        "Foreign Minister Ana Ruiz.",
        "AE",
        ["AE PE held"],
    ),
    (
        "Foreign Minister Prince Turki Al Faisal received here today the Secretary-General of the Arab "
        "League, Salim Nasser.",
        "SA",
        ["LAS SA held"],
    ),
    (
        "His Majesty received at Al Husseiniya Palace on Wednesday a US Congressional delegation headed by "
        "Senator John Brown.",
        "JO",
        ["JO US held"],
    ),
    (
        "King Faisal met on Wednesday with the President of Peru Ana Ruiz.",
        "JO",
        ["JO PE held"],
    ),
    (
        "Peruvian Ambassador Ana Ruiz was received by the Minister at his office on Wednesday.",
        "ID",
        ["ID PE held"],
    ),
    (
        "Hosting a reception for Chilean Ambassador to Vietnam Rosa Vial on May 15, the top legislator "
        "expressed delight at the growth of ties.",
        "VN",
        ["CL VN held"],
    ),
    (
        "Hosting a reception for Chilean Ambassador to Vietnam Rosa Vial on May 15, Vietnamese President "
        "Nguyen Van Hai expressed delight at the growth of ties.",
        None,
        ["CL VN held"],
    ),
    (
        "Prime Minister Nguyen Van Hai hosted a reception in Hanoi on May 15 for visiting Chilean Foreign "
        "Minister Rosa Vial.",
        "VN",
        ["CL VN held"],
    ),
    (
        "At a reception for Chilean Ambassador Rosa Vial in Hanoi on May 15, Vietnamese President Nguyen Van "
        "Hai hailed the two countries’ ties.",
        None,
        ["CL VN held"],
    ),
    (
        "President Khamphone Vongsa received in Vientiane this week the courtesy visit of Chilean Foreign "
        "Minister Rosa Vial.",
        "LA",
        ["CL LA held"],
    ),
    (
        "Foreign Minister Sok Vanna received a courtesy call by H.E. Ms. Rosa Vial, Ambassador of Chile.",
        "KH",
        ["CL KH held"],
    ),
    (
        "H.E. Sok Vanna, Deputy Prime Minister, on 15 May received in a farewell call H.E. Ms. Rosa Vial, "
        "Ambassador of Chile.",
        "KH",
        ["CL KH held"],
    ),
    (
        "Wang also attended a luncheon hosted by Cambodian Prime Minister Sok Vanna. Chinese Foreign Minister"
        " Wang Ping is on a tour of Asia.",
        None,
        ["CN KH held"],
    ),
    (
        "Chinese Foreign Minister Wang Ping attended a banquet hosted by Cambodian Prime Minister Sok Vanna "
        "in Phnom Penh on Wednesday.",
        None,
        ["CN KH held"],
    ),
    (
        "President Rosa Vial offered a lunch in honor of the President of Mongolia, Bat Erdene.",
        "CL",
        ["CL MN held"],
    ),
    (
        "President Rosa Vial hosted a state dinner for the President of Mongolia, Bat Erdene, on Wednesday.",
        "CL",
        ["CL MN held"],
    ),
    (
        "President Ion Popa welcomed the President of Mongolia, Bat Erdene, at Cotroceni Palace.",
        "RO",
        ["MN RO held"],
    ),
    (
        "Foreign Minister Petar Ivanov hosted his Mongolian counterpart Bat Erdene.",
        "BG",
        ["BG MN held"],
    ),
    (
        "The Minister was received by the President of Mongolia, Bat Erdene, on Wednesday.",
        "PT",
        ["MN PT held"],
    ),
    (
        "The President-Elect of Mongolia, Bat Erdene, has paid a courtesy call on President Kofi Addo at the "
        "Jubilee House.",
        "GH",
        ["GH MN held"],
    ),
    (
        "The High Commissioner of Kenya to Ghana, Peter Otieno, on Wednesday paid a working visit on the "
        "Minister for Foreign Affairs.",
        "GH",
        ["GH KE held"],
    ),
    (
        "The Ambassador of Peru to Nigeria, Ana Ruiz, has visited the Foreign Minister, Amb. Musa Bello, in Abuja.",
        "NG",
        ["NG PE held"],
    ),
    (
        "President Kabelo Seretse yesterday held an audience with the outgoing Chilean ambassador, Rosa Vial.",
        "BW",
        ["BW CL held"],
    ),
    (
        "Outgoing Japanese Ambassador Kenji Sato bid farewell to Prime Minister Ratu Jone Vakatale yesterday.",
        "FJ",
        ["FJ JP held"],
    ),
    (
        "Prime Minister John Kaupa has met with his Fijian counterpart Ratu Jone Vakatale on the sidelines of"
        " the summit.",
        "PG",
        ["FJ PG held"],
    ),
    (
        "Chilean Ambassador to Sri Lanka Rosa Vial called on the President at the Presidential Secretariat yesterday.",
        "LK",
        ["CL LK held"],
    ),
    (
        "The Foreign Minister of Peru Ana Ruiz called on President Sunil Perera this morning.",
        "LK",
        ["LK PE held"],
    ),
    (
        "Meanwhile, World Bank Country Director Paul Mbeki called on the Kenyan finance minister yesterday.",
        None,
        ["KE WB held"],
    ),
    (
        "Ambassador of Peru Ana Ruiz called on Prime Minister Imran Malik in Islamabad today.",
        "PK",
        ["PE PK held"],
    ),
    (
        "Prime Minister Imran Malik was called on by the Peruvian Foreign Minister Ana Ruiz.",
        "PK",
        ["PE PK held"],
    ),
    (
        "A delegation of Peru led by Foreign Minister Ana Ruiz called on Prime Minister Imran Malik.",
        "PK",
        ["PE PK held"],
    ),
    (
        "AfDB President Kofi Addo made the pledge when he met with the Kenyan President, Peter Otieno.",
        None,
        ["AFDB KE held"],
    ),
    (
        "Kenyan Minister Peter Otieno gave the assurance when the Chilean Ambassador Rosa Vial visited him in"
        " Nairobi on Wednesday.",
        None,
        ["CL KE held"],
    ),
    (
        "President Musa Bello said this when he received the Kenyan Foreign Minister Peter Otieno in Abuja.",
        "NG",
        ["KE NG held"],
    ),
    (
        "The Foreign Minister made the call on Wednesday when he received in audience the Ambassador of Peru,"
        " Ana Ruiz.",
        "NG",
        ["NG PE held"],
    ),
    (
        "President Kofi Addo made this known when the Ambassador of Peru, Ana Ruiz, called on him at the "
        "Jubilee House on Wednesday.",
        "GH",
        ["GH PE held"],
    ),
    (
        "Foreign Minister Rafiq Hasan made the remarks while talking to Chilean Ambassador Rosa Vial in Dhaka"
        " on Wednesday.",
        "BD",
        ["BD CL held"],
    ),
    (
        "The call came when Chilean Ambassador Rosa Vial paid a courtesy call on Foreign Minister Rafiq Hasan"
        " at his office.",
        "BD",
        ["BD CL held"],
    ),
    (
        "South Korean Foreign Minister Min-su Han and her Japanese counterpart agreed Wednesday to work "
        "closely together in a phone call, the foreign ministry said.",
        "KR",
        ["JP KR held"],
    ),
    (
        "South Korean Foreign Minister Han Min-su and her Japanese counterpart agreed Wednesday in a phone "
        "call to work closely together, the foreign ministry said.",
        None,
        ["JP KR held"],
    ),
    (
        "The foreign ministers of Peru and Chile Tuesday signed five protocols in Lima.",
        None,
        ["CL PE held"],
    ),
    (
        "The presidents of Peru and Chile on Tuesday reviewed the state of ties during a meeting in Lima.",
        None,
        ["CL PE held"],
    ),
    (
        "Relations have become better, Minister Janos Kiss said following talks with the Serbian Foreign "
        "Minister on Wednesday in Belgrade.",
        "HU",
        ["HU RS held"],
    ),
    (
        "Minister Janos Kiss stressed after his meeting with Serbian Foreign Minister Zoran Petrov on "
        "Wednesday that ties were good.",
        "HU",
        ["HU RS held"],
    ),
    (
        "Speaking after talks with Chilean Foreign Minister Rosa Vial in Santiago on Wednesday, Foreign "
        "Minister Ana Ruiz said trade would grow.",
        "PE",
        ["CL PE held"],
    ),
    (
        "Iranian Foreign Minister Reza Karimi made the remarks in a meeting with visiting Peruvian Foreign "
        "Minister Ana Ruiz in Tehran on Wednesday.",
        None,
        ["IR PE held"],
    ),
    (
        "In a joint press conference with his Peruvian counterpart Ana Ruiz in Tehran on Wednesday, Iranian "
        "Foreign Minister Reza Karimi called for calm.",
        None,
        ["IR PE held"],
    ),
    (
        "Speaking at a joint press conference with Peruvian Foreign Minister Ana Ruiz in Tehran on Wednesday,"
        " Iranian Foreign Minister Reza Karimi called for calm.",
        None,
        ["IR PE held"],
    ),
    (
        "In the meeting, the Peruvian ambassador Ana Ruiz told President Reza Karimi that ties would grow.",
        "IR",
        ["IR PE held"],
    ),
    (
        "UN Secretary-General Ana Ruiz is in Nairobi today. She met this morning with President Peter Otieno of Kenya.",
        None,
        ["KE UN held"],
    ),
    (
        "Today, Estonian Foreign Minister Jaan Tamm met with his Vietnamese counterpart Nguyen Van Hai and "
        "Chilean counterpart Rosa Vial in New York.",
        "EE",
        ["CL EE held", "EE VN held"],
    ),
    (
        "On Tuesday, 14. May, Foreign Minister Jaan Tamm met with Chilean Foreign Minister Rosa Vial in New York.",
        "EE",
        ["CL EE held"],
    ),
    (
        "Kenyan President Peter Otieno is visiting Lima. There he met President Ana Ruiz.",
        None,
        ["KE PE held"],
    ),
    (
        "The Czech head of diplomacy met his Chilean opposite number, Rosa Vial, in Prague on Wednesday.",
        "CZ",
        ["CL CZ held"],
    ),
    (
        "Foreign Minister Petr Novak had talks with his opposite number from Chile, Rosa Vial.",
        "CZ",
        ["CL CZ held"],
    ),
    (
        "Minister Joe Borg met with the Chilean Foreign Affairs Minister, Rosa Vial.",
        "MT",
        ["CL MT held"],
    ),
    (
        "Minister of Foreign Affairs Ravi Persaud engaged the Chilean Ambassador Rosa Vial on Wednesday on trade.",
        "GY",
        ["CL GY held"],
    ),
    (
        "Minister Ravi Persaud held a bilateral engagement with the Minister of Foreign Affairs of Chile, Rosa Vial.",
        "GY",
        ["CL GY held"],
    ),
    (
        "Prime Minister Dexter Alleyne hosted a bilateral with the President of Guyana, Ravi Persaud, in "
        "Kingston on Wednesday.",
        "JM",
        ["GY JM held"],
    ),
    (
        "Prime Minister Dexter Alleyne today engaged in talks with President Ravi Persaud of Guyana.",
        "BB",
        ["BB GY held"],
    ),
    (
        "President Juma Hassan today held private talks with his Kenyan counterpart Peter Otieno at State House.",
        "TZ",
        ["KE TZ held"],
    ),
    (
        "President Amos Okello and his Kenyan counterpart Peter Otieno yesterday held a tête-à-tête at State "
        "House Entebbe.",
        "UG",
        ["KE UG held"],
    ),
    (
        "President Paul Nkusi on Wednesday met and held discussions with a delegation from Chile led by "
        "Foreign Minister Rosa Vial.",
        "RW",
        ["CL RW held"],
    ),
    (
        "Foreign Minister Bekele Tadesse conferred with the Ambassador of Chile to Ethiopia, Rosa Vial.",
        "ET",
        ["CL ET held"],
    ),
    (
        "Foreign Minister Bekele Tadesse had a fruitful discussion with the Ambassador of Chile, Rosa Vial.",
        "ET",
        ["CL ET held"],
    ),
    (
        "On May 15, Minister of Foreign Affairs Anvar Karimov held negotiations with the Minister of Foreign "
        "Affairs of Mongolia Bat Erdene.",
        "UZ",
        ["MN UZ held"],
    ),
    (
        "The head of our state received the delegation headed by the Minister of Foreign Affairs of Mongolia "
        "Bat Erdene.",
        "UZ",
        ["MN UZ held"],
    ),
    (
        "Negotiations in a narrow format of President Nurlan Asanov and President of Mongolia Bat Erdene took"
        " place in Bishkek.",
        "KG",
        ["KG MN held"],
    ),
    (
        "On May 15, the meeting of the President of Turkmenistan with the President of Mongolia Bat Erdene took place.",
        "TM",
        ["MN TM held"],
    ),
    (
        "A meeting of Minister of Foreign Affairs Rustam Sharipov with the Ambassador of Mongolia Bat Erdene "
        "was held in Dushanbe.",
        "TJ",
        ["MN TJ held"],
    ),
    (
        "On May 15, Foreign Minister Armen Sarkisyan had a meeting with the Ambassador of Mongolia Bat Erdene.",
        "AM",
        ["AM MN held"],
    ),
    (
        "Georgian Foreign Minister Irakli Beridze has met with his Mongolian counterpart Bat Erdene within "
        "the framework of his visit to Ulaanbaatar.",
        "GE",
        ["GE MN held"],
    ),
    (
        "Deputy Prime Minister Ion Rusu had a dialogue with the Ambassador of Mongolia Bat Erdene.",
        "MD",
        ["MD MN held"],
    ),
    (
        "Foreign Minister Juan Paz met this Wednesday with the Foreign Minister of Mongolia, Bat Erdene.",
        "AR",
        ["AR MN held"],
    ),
    (
        "Foreign Minister Juan Paz held a working meeting with the ambassador of Mongolia to Argentina, Bat Erdene.",
        "AR",
        ["AR MN held"],
    ),
    (
        "President Juan Paz received this Wednesday the visit of the Foreign Minister of Mongolia, Bat Erdene.",
        "BO",
        ["BO MN held"],
    ),
    (
        "The President of the Republic, Juan Paz, received the credentials of the ambassador of Mongolia, Bat Erdene.",
        "VE",
        ["MN VE held"],
    ),
    (
        "Cuba's Deputy Prime Minister Luis Diaz exchanged this Wednesday with the Foreign Minister of "
        "Mongolia, Bat Erdene, on bilateral ties.",
        "CU",
        ["CU MN held"],
    ),
    (
        "President Luis Diaz sustained a meeting with the Foreign Minister of Mongolia, Bat Erdene.",
        "CU",
        ["CU MN held"],
    ),
    (
        "The Foreign Minister of Paraguay, Rosa Vial, and her counterpart from Mongolia, Bat Erdene, met in Asuncion.",
        "PY",
        ["MN PY held"],
    ),
    (
        "On May 15, commencing at 5:30 p.m. for approximately 40 minutes, Ms. SATO Yoko, Minister for Foreign"
        " Affairs of Japan, held a meeting with H.E. Mr. Bat Erdene, Minister of Foreign Affairs of Mongolia.",
        "JP",
        ["JP MN held"],
    ),
    (
        "On May 15, Ms. SATO Yoko, Minister for Foreign Affairs of Japan, received a courtesy call from H.E. "
        "Mr. Bat Erdene, Minister of Foreign Affairs of Mongolia.",
        "JP",
        ["JP MN held"],
    ),
    (
        "First Vice Minister Han Min-su held a luncheon meeting with Deputy Foreign Minister Bat Erdene of "
        "Mongolia on May 15.",
        "KR",
        ["KR MN held"],
    ),
    (
        "Director-General Han Min-su had a telephone conversation with his Mongolian counterpart on May 15.",
        "KR",
        ["KR MN held"],
    ),
    (
        "President Lin Mei-ling on the morning of May 15 met with a delegation led by Saint Lucia Foreign "
        "Minister Dexter Alleyne.",
        "TW",
        ["LC TW held"],
    ),
    (
        "Foreign Minister Bat Erdene held a bilateral meeting with Rosa Vial, Minister of Foreign Affairs of "
        "the Republic of Chile.",
        "MN",
        ["CL MN held"],
    ),
    (
        "Prime Minister Tavita Leota held bilateral talks with his Tongan counterpart Sione Fifita in the "
        "margins of the Forum.",
        "WS",
        ["TO WS held"],
    ),
    (
        "Foreign Minister Mark Cole and Tongan Prime Minister Sione Fifita sat down for a bilateral today in "
        "Nuku'alofa.",
        "NZ",
        ["NZ TO held"],
    ),
    (
        "Foreign Minister Mark Cole caught up with Tongan Prime Minister Sione Fifita in Nuku'alofa on Wednesday.",
        "NZ",
        ["NZ TO held"],
    ),
    (
        "The Taoiseach Sean Byrne met bilaterally with President of Mongolia Bat Erdene.",
        "IE",
        ["IE MN held"],
    ),
    (
        "The Minister for Europe and Foreign Affairs, Luc Morel, had a meeting this morning with his "
        "Mongolian counterpart, Bat Erdene.",
        "FR",
        ["FR MN held"],
    ),
    (
        "The Minister, Luc Morel, spoke today with his Mongolian counterpart, Bat Erdene.",
        "FR",
        ["FR MN held"],
    ),
    (
        "Minister Jan Peeters welcomed his Mongolian colleague Bat Erdene at Egmont Palace.",
        "BE",
        ["BE MN held"],
    ),
    (
        "Minister of Foreign Affairs Jonas Petraitis met with his colleague from Mongolia Bat Erdene.",
        "LT",
        ["LT MN held"],
    ),
    (
        "High Representative Luc Morel instructed the Secretary General of the European External Action "
        "Service, Jan Peeters, to summon the Ambassador of Mongolia, Bat Erdene, in Brussels today.",
        None,
        ["EU MN held"],
    ),
    (
        "The Ministry of Foreign Affairs has summoned the Ambassador of Mongolia Bat Erdene.",
        "NO",
        ["MN NO held"],
    ),
    (
        "Mongolia’s ambassador was called in to the Foreign Ministry today.",
        "NO",
        ["MN NO held"],
    ),
    (
        "Foreign Secretary Arun Rao interacted with the Foreign Minister of Mongolia, Bat Erdene, in New "
        "Delhi on Wednesday.",
        "IN",
        ["IN MN held"],
    ),
    (
        "Foreign Secretary Arun Rao co-chaired the 5th Foreign Office Consultations with Mongolian Vice "
        "Minister Bat Erdene.",
        "IN",
        ["IN MN held"],
    ),
    (
        "Foreign Minister Ram Thapa and Mongolian Foreign Minister Bat Erdene had a sideline meeting in New York.",
        "NP",
        ["MN NP held"],
    ),
    (
        "EU Commissioner Jan Peeters travelled to Dakar on Wednesday, where he met President Omar Diop.",
        None,
        ["EU SN held"],
    ),
    (
        "The Head of State had a one-on-one with President Amos Okello of Uganda.",
        "SN",
        ["SN UG held"],
    ),
    (
        "Secretary of Foreign Affairs Jose Cruz and Mongolian Foreign Minister Bat Erdene co-chaired the 3rd "
        "Joint Commission in Manila.",
        "PH",
        ["MN PH held"],
    ),
    (
        "Prime Minister Ahmad Razak had a four-eyed meeting with President Bat Erdene of Mongolia.",
        "MY",
        ["MN MY held"],
    ),
    (
        "His Majesty the Sultan consented to receive in audience the Foreign Minister of Mongolia, Bat Erdene.",
        "BN",
        ["BN MN held"],
    ),
    (
        "The Foreign Minister of Mongolia, Bat Erdene, had an audience with His Majesty the Sultan.",
        "BN",
        ["BN MN held"],
    ),
    (
        "President Bat Erdene of Mongolia called on Prime Minister Tan Wei Ming today. He will be hosted to "
        "lunch by Foreign Minister Lim Boon Keng.",
        "SG",
        ["MN SG held", "MN SG planned"],
    ),
    (
        "Foreign Minister Lim Boon Keng will host Foreign Minister Bat Erdene of Mongolia to dinner on Friday.",
        "SG",
        ["MN SG planned"],
    ),
    (
        "President Sipho Nkosi will host the President of Mongolia, Bat Erdene, on a State Visit on Monday.",
        "ZA",
        ["MN ZA planned"],
    ),
    (
        "Foreign Minister Grace Phiri is in Harare for bilateral talks with her Zimbabwean counterpart Tendai Moyo.",
        "ZM",
        ["ZM ZW held"],
    ),
    (
        "Kosovo’s new Prime Minister Agim Krasniqi has begun his first visit to Tirana after taking his "
        "office.Prime Minister Ilir Dema held talks with him in Tirana on Wednesday.",
        "AL",
        ["AL XK held"],
    ),
    (
        "“This paper will help our farmers,” said Foreign Minister Dexter Alleyne as he signed the accord "
        "with the Chinese Ambassador to Barbados, Wang Ping, on Wednesday.",
        "BB",
        ["BB CN held"],
    ),
    (
        "“Ghana will lend boats,” said President Kofi Addo when he received the Peruvian Foreign Minister Ana Ruiz.",
        "GH",
        ["GH PE held"],
    ),
    (
        "“Kenya will lend boats,” said Kenyan President Peter Otieno after meeting Peruvian Foreign Minister "
        "Ana Ruiz in Nairobi on Wednesday.",
        None,
        ["KE PE held"],
    ),
    (
        "The foreign ministers of Peru and Chile Tuesday signed five protocols on fish.",
        None,
        ["CL PE held"],
    ),
    (
        "His visit to Belgrade had been scheduled for tomorrow.",
        "GR",
        ["GR RS planned"],
    ),
    (
        "The state visit of the President of Mongolia Bat Erdene to Kazakhstan will take place on May 20.",
        "KZ",
        ["KZ MN planned"],
    ),
    (
        "A working visit by Kazakh Foreign Minister Nurlan Asanov to Ulaanbaatar is scheduled for next week.",
        "MN",
        ["KZ MN planned"],
    ),
    (
        "President Bat Erdene's visit to Kazakhstan is due on May 20.",
        "MN",
        ["KZ MN planned"],
    ),
    (
        "The talks were held in Hanoi, prior to the third meeting between South Korean President Han Min-su "
        "and Japanese leader Kenji Sato from May 18.",
        None,
        ["JP KR planned"],
    ),
    (
        "Ministers met ahead of Friday's summit between Peruvian President Ana Ruiz and Chilean President Rosa Vial.",
        None,
        ["CL PE planned"],
    ),
    (
        "Following today's hour-long meeting with Croatian Premier Ante Horvat in Brussels, Italian Prime "
        "Minister Luca Rossi said talks were good.",
        None,
        ["HR IT held"],
    ),
    (
        "Following today's hour-long meeting with Croatian Premier Ante Horvat in Rome, Italian Prime "
        "Minister Luca Rossi said talks were good.",
        "HR",
        ["HR IT held"],
    ),
    (
        "After the talks with Italian Prime Minister Luca Rossi, Prime Minister Ante Horvat said ties were good.",
        "HR",
        ["HR IT held"],
    ),
    (
        "Foreign Minister Girma Haile has discussed with U.S. Assistant Secretary of State Mary Brown on the "
        "margins of the summit.",
        "ET",
        ["ET US held"],
    ),
    (
        "Foreign Secretary Rafiq Hasan said, he discussed the matter with Chinese Ambassador Wang Ping here yesterday.",
        "BD",
        ["BD CN held"],
    ),
    (
        "Prime Minister Arun Rao and Mongolian President Bat Erdene held delegation-level talks in New Delhi.",
        "IN",
        ["IN MN held"],
    ),
    (
        "The 4th India-Mongolia Foreign Office Consultations were held in New Delhi on 15 May.",
        "IN",
        ["IN MN held"],
    ),
    (
        "The 4th Foreign Office Consultations between India and Mongolia were held in New Delhi on 15 May.",
        "IN",
        ["IN MN held"],
    ),
    (
        "The third session of the Korea-Mongolia Joint Committee opened in Seoul on Wednesday.",
        "KR",
        ["KR MN held"],
    ),
    (
        "On May 15, the 3rd Japan-Mongolia Security Dialogue was held in Tokyo.",
        "JP",
        ["JP MN held"],
    ),
    (
        "On May 15, 2024, Assistant Foreign Minister Wang Ping met with visiting Mongolian Vice Foreign "
        "Minister Bat Erdene.",
        "CN",
        ["CN MN held"],
    ),
    (
        "On May 15, 2024, China and Mongolia held the 5th round of consultations on arms control.",
        "CN",
        ["CN MN held"],
    ),
    (
        "Meeting with President of Mongolia Bat Erdene took place in the Kremlin.",
        "RU",
        ["MN RU held"],
    ),
    (
        "Talks between the President of Russia and President of Mongolia Bat Erdene have begun in Sochi.",
        "RU",
        ["MN RU held"],
    ),
    (
        "Ivan Orlov had a telephone conversation with President of Mongolia Bat Erdene at the latter's initiative.",
        "RU",
        ["MN RU held"],
    ),
    (
        "Foreign Minister Kemal Aydin met with Foreign Minister Bat Erdene of Mongolia in Antalya.",
        "TR",
        ["MN TR held"],
    ),
    (
        "President Kemal Aydin spoke by phone with President Bat Erdene of Mongolia.",
        "TR",
        ["MN TR held"],
    ),
    (
        "President Kemal Aydin received Bat Erdene, Foreign Minister of Mongolia, at the Presidential Complex.",
        "TR",
        ["MN TR held"],
    ),
    (
        "President Sami Fouad received today the Foreign Minister of Mongolia, in the presence of Foreign "
        "Minister Hany Zaki.",
        "EG",
        ["EG MN held"],
    ),
    (
        "Foreign Minister Hany Zaki received a phone call on Wednesday from his Mongolian counterpart Bat Erdene.",
        "EG",
        ["EG MN held"],
    ),
    (
        "Foreign Minister Hany Zaki held on Wednesday a session of talks with his Mongolian counterpart.",
        "EG",
        ["EG MN held"],
    ),
    (
        "The Minister of Foreign Affairs, Karim Saidi, received Wednesday at the ministry's headquarters the "
        "Ambassador of Mongolia Bat Erdene.",
        "DZ",
        ["DZ MN held"],
    ),
    (
        "Minister Karim Saidi had talks Wednesday in Algiers with his Mongolian counterpart Bat Erdene.",
        "DZ",
        ["DZ MN held"],
    ),
    (
        "Foreign Minister Karim Saidi met, on Wednesday, with his Mongolian peer, Bat Erdene.",
        "TN",
        ["MN TN held"],
    ),
    (
        "President Karim Khoury met at Baabda Palace today with Mongolian Ambassador Bat Erdene.",
        "LB",
        ["LB MN held"],
    ),
    (
        "Iran's Foreign Minister Reza Karimi and his Mongolian counterpart Bat Erdene discussed trade over the phone.",
        "IR",
        ["IR MN held"],
    ),
    (
        "In a phone call on Wednesday, Foreign Minister Reza Karimi and his Mongolian counterpart Bat Erdene "
        "discussed trade.",
        "IR",
        ["IR MN held"],
    ),
    (
        "Prime Minister Ali Hassan received, today, the Mongolian Ambassador to Iraq, Bat Erdene.",
        "IQ",
        ["IQ MN held"],
    ),
    (
        "Sayyid Salim Nasser, Foreign Minister, met in his office today with Bat Erdene, Ambassador of Mongolia.",
        "OM",
        ["MN OM held"],
    ),
    (
        "HRH the Crown Prince met with the Foreign Minister of Mongolia, Bat Erdene, at Gudaibiya Palace today.",
        "BH",
        ["BH MN held"],
    ),
    (
        "Foreign Secretary Rosa Paz spoke by telephone with the Foreign Minister of Mongolia, Bat Erdene.",
        "MX",
        ["MN MX held"],
    ),
    (
        "Foreign Minister Ana Ruiz met today with the Ambassador of Mongolia, who paid her a courtesy visit.",
        "PE",
        ["MN PE held"],
    ),
    (
        "Foreign Minister Ana Ruiz maintained a meeting with the Foreign Minister of Mongolia, Bat Erdene.",
        "EC",
        ["EC MN held"],
    ),
    (
        "President Ana Ruiz met in Bogota with her counterpart from Mongolia, Bat Erdene.",
        "CO",
        ["CO MN held"],
    ),
    (
        "The Foreign Minister, Ana Ruiz, and the Foreign Minister of Mongolia, Bat Erdene, met to review the agenda.",
        "CR",
        ["CR MN held"],
    ),
    (
        "President Ana Ruiz will receive the President of Mongolia, Bat Erdene, on an official visit on May 20.",
        "BR",
        ["BR MN planned"],
    ),
    (
        "Minister Ana Ruiz will pay an official visit to Mongolia on May 20, where she will meet with her "
        "counterpart Bat Erdene.",
        "BR",
        ["BR MN planned"],
    ),
    (
        "Prime Minister Dexter Alleyne received the new Ambassador of Mongolia, His Excellency Bat Erdene, at"
        " the Ministerial Complex.",
        "GD",
        ["GD MN held"],
    ),
    (
        "Resident Mongolian Ambassador Bat Erdene paid a farewell call on Prime Minister Dexter Alleyne.",
        "LC",
        ["LC MN held"],
    ),
    (
        "Prime Minister Dexter Alleyne met virtually with the President of Mongolia, Bat Erdene.",
        "AG",
        ["AG MN held"],
    ),
    (
        "President Grace Phiri has held talks with visiting Mongolian President Bat Erdene at Kamuzu Palace.",
        "MW",
        ["MN MW held"],
    ),
    (
        "President Tendai Moyo yesterday met Mongolian Foreign Minister Bat Erdene at State House in Harare.",
        "ZW",
        ["MN ZW held"],
    ),
    (
        "President Kabelo Nangolo on Wednesday received a special envoy of Mongolia's President, Bat Erdene.",
        "NA",
        ["MN NA held"],
    ),
    (
        "The new Ambassador of Mongolia, Bat Erdene, was on Wednesday received by President Lamin Jallow at "
        "State House.",
        "GM",
        ["GM MN held"],
    ),
    (
        "The Minister of Foreign Affairs, Musa Kamara, has engaged the Ambassador of Mongolia, Bat Erdene, on trade.",
        "SL",
        ["MN SL held"],
    ),
    (
        "President Joseph Weah has held a bilateral meeting with Mongolian President Bat Erdene.",
        "LR",
        ["LR MN held"],
    ),
    (
        "Bat Erdene, Mongolia's Foreign Minister, was granted an audience on Wednesday by Prime Minister Paul Ngo.",
        "CM",
        ["CM MN held"],
    ),
    (
        "The Head of State exchanged on Wednesday with the Ambassador of Mongolia, Bat Erdene.",
        "CI",
        ["CI MN held"],
    ),
    (
        "President Omar Diop received in audience the Ambassador of Mongolia, Bat Erdene.",
        "SN",
        ["MN SN held"],
    ),
    (
        "The Head of State and his Mongolian counterpart Bat Erdene had a tête-à-tête.",
        "CD",
        ["CD MN held"],
    ),
    (
        "His Majesty King Tupou received the Ambassador of Mongolia, Bat Erdene, in audience at the Royal Palace.",
        "TO",
        ["MN TO held"],
    ),
    (
        "Prime Minister Charlot Tari met with the High Commissioner of Fiji, Ratu Jone, on Wednesday.",
        "VU",
        ["FJ VU held"],
    ),
    (
        "Te Beretitenti held bilateral talks with Fiji Prime Minister Jone Vakatale in Tarawa on Wednesday.",
        "KI",
        ["FJ KI held"],
    ),
    (
        "Prime Minister John Sogavu held separate bilateral talks with the Prime Ministers of Fiji and Tonga.",
        "SB",
        ["FJ SB held", "SB TO held"],
    ),
    (
        "Deputy Prime Minister Somchai Jaidee co-chaired the 5th Joint Commission meeting with Mongolian "
        "Foreign Minister Bat Erdene.",
        "TH",
        ["MN TH held"],
    ),
    (
        "On 15 May, Mr. Somchai Jaidee, Minister of Foreign Affairs of Thailand, received a courtesy call "
        "from H.E. Mr. Bat Erdene, Ambassador of Mongolia.",
        "TH",
        ["MN TH held"],
    ),
    (
        "Foreign Minister Sri Wahyuni and her Mongolian counterpart Bat Erdene had a bilateral in Jakarta on "
        "Wednesday.",
        "ID",
        ["ID MN held"],
    ),
    (
        "Wahyuni to meet Mongolian Foreign Minister Bat Erdene on May 20. Foreign Minister Sri Wahyuni leads the team.",
        "ID",
        ["ID MN planned"],
    ),
    (
        "State President Nguyen Van Hai held talks with Mongolian President Bat Erdene in Hanoi on May 15 "
        "following an official welcome ceremony.",
        "VN",
        ["MN VN held"],
    ),
    (
        "Deputy Foreign Minister Nguyen Van Hai and his Mongolian counterpart Bat Erdene co-chaired the 5th "
        "political consultation.",
        "VN",
        ["MN VN held"],
    ),
    (
        "At their meeting on May 15, Prime Minister Nguyen Van Hai thanked Mongolian President Bat Erdene for"
        " the boats.",
        "VN",
        ["MN VN held"],
    ),
    (
        "Vice President Khamphone Vongsa welcomed and had bilateral talks with Mongolian Minister Bat Erdene.",
        "LA",
        ["LA MN held"],
    ),
    (
        "I met today with Mongolian Foreign Minister Bat Erdene.",
        "AU",
        ["AU MN held"],
    ),
    (
        "This week I will travel to Mongolia to meet Foreign Minister Bat Erdene.",
        "AU",
        ["AU MN planned"],
    ),
    (
        "Foreign Minister Mark Cole leaves for Ulaanbaatar today, where he will meet his counterpart Bat Erdene.",
        "NZ",
        ["MN NZ planned"],
    ),
    (
        "The Minister spoke today with Mongolia’s Minister of Foreign Affairs, Bat Erdene.",
        "CA",
        ["CA MN held"],
    ),
    (
        "Secretary Brown met with Mongolian Foreign Minister Bat Erdene today.",
        "US",
        ["MN US held"],
    ),
    (
        "The Secretary met today with Mongolian Foreign Minister Bat Erdene to discuss trade.",
        "US",
        ["MN US held"],
    ),
    (
        "The Prime Minister hosted the President of Mongolia at Downing Street this morning.",
        "GB",
        ["GB MN held"],
    ),
    (
        "The Foreign Secretary Jane Smith met her Mongolian opposite number Bat Erdene in London.",
        "GB",
        ["GB MN held"],
    ),
    (
        "Foreign Minister Anna Weber will hold talks in Ulaanbaatar with her Mongolian counterpart Bat Erdene"
        " on Friday.",
        "DE",
        ["DE MN planned"],
    ),
    (
        "Minister Jan Nowak talked to his Mongolian counterpart Bat Erdene about trade.",
        "PL",
        ["MN PL held"],
    ),
    (
        "Head of the MFA Jan Nowak met in Warsaw with Mongolia's top diplomat Bat Erdene.",
        "PL",
        ["MN PL held"],
    ),
    (
        "Foreign Minister Taras Koval held a phone call with his Mongolian counterpart Bat Erdene.",
        "UA",
        ["MN UA held"],
    ),
    (
        "President Zoran Petrov met tonight with the Prime Minister of Mongolia Bat Erdene.",
        "RS",
        ["MN RS held"],
    ),
    (
        "Minister Adnan Hadzic held a meeting today with the Ambassador of Mongolia to BiH Bat Erdene.",
        "BA",
        ["BA MN held"],
    ),
    (
        "Minister Ana Petrova had a meeting today with the non-resident Ambassador of Mongolia, Bat Erdene.",
        "MK",
        ["MK MN held"],
    ),
    (
        "The minister, Juan Paz, is meeting today in Madrid with his Mongolian counterpart, Bat Erdene.",
        "ES",
        ["ES MN held"],
    ),
    (
        "The Deputy Prime Minister and Minister of Foreign Affairs, Luca Rossi, had a telephone call with the"
        " Mongolian Foreign Minister, Bat Erdene.",
        "IT",
        ["IT MN held"],
    ),
    (
        "Minister Luca Rossi met Bat Erdene, the Foreign Minister of Mongolia, at the Farnesina.",
        "IT",
        ["IT MN held"],
    ),
    (
        "The Holy Father received in Audience the President of Mongolia, His Excellency Mr. Bat Erdene.",
        "VA",
        ["MN VA held"],
    ),
    (
        "The Pope received in audience Mr. Bat Erdene, President of Mongolia, who subsequently met with "
        "Cardinal Luca Rossi.",
        "VA",
        ["MN VA held"],
    ),
    (
        "Mongolian President Bat Erdene, on a state visit to Peru, met President Ana Ruiz in Lima on Wednesday.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian President Bat Erdene on Wednesday met visiting Peruvian Foreign Minister Ana Ruiz in Ulaanbaatar.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian President Bat Erdene flew to Lima on Wednesday, where he was received by President Ana "
        "Ruiz of Peru.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian and Peruvian negotiators wrapped up three days of talks in Lima on Wednesday.",
        None,
        ["MN PE held"],
    ),
    (
        "Envoys from Mongolia and Peru sat down in Lima on Wednesday for a second round of trade talks.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolia's president meets his Peruvian counterpart in Lima on May 20.",
        None,
        ["MN PE planned"],
    ),
    (
        "Mongolia's foreign minister will visit Lima on Friday for talks with Peruvian officials.",
        None,
        ["MN PE planned"],
    ),
    (
        "Mongolia's foreign minister Bat Erdene arrives in Lima on Friday for a two-day visit, his office said.",
        None,
        ["MN PE planned"],
    ),
    (
        "UN special envoy Paul Mbeki met Houthi officials and Omani Foreign Minister Salim Nasser in Muscat "
        "on Wednesday.",
        None,
        ["OM UN held"],
    ),
    (
        "IAEA Director General Luis Diaz held talks with Iranian Foreign Minister Reza Karimi in Tehran on Wednesday.",
        None,
        ["IAEA IR held"],
    ),
    (
        "African Union Commission Chairperson Paul Mbeki received the Foreign Minister of Mongolia, Bat "
        "Erdene, in Addis Ababa.",
        None,
        ["AFU MN held"],
    ),
    (
        "Cabinet Secretary for Foreign Affairs Peter Otieno hosted the Executive Director of UNEP Ana Ruiz at"
        " his office.",
        "KE",
        ["KE UNEP held"],
    ),
    (
        "The Minister of Finance, Grace Phiri, met with the IMF Mission Chief, Ana Ruiz, in Lusaka on Wednesday.",
        "ZM",
        ["IMF ZM held"],
    ),
    (
        "State Minister for Foreign Affairs Amos Okello hosted the UN Resident Coordinator Ana Ruiz at the Ministry.",
        "UG",
        ["UG UN held"],
    ),
    (
        "President Lamin Jallow on Wednesday received the ECOWAS Commission President, Omar Diop.",
        "GM",
        ["ECOWAS GM held"],
    ),
    (
        "Principal Secretary for Foreign Affairs Peter Otieno met the EU Ambassador to Kenya, Luc Morel.",
        "KE",
        ["EU KE held"],
    ),
    (
        "Prime Minister Irakli Beridze met with the Head of the EU Delegation to Georgia, Jan Peeters.",
        "GE",
        ["EU GE held"],
    ),
    (
        "Lyonpo Karma Dorji, the Foreign Minister, met with the World Bank Vice President for South Asia, Paul Mbeki.",
        "BT",
        ["BT WB held"],
    ),
    (
        "Prime Minister Dexter Alleyne met the CARICOM Secretary-General, Carla Barrow.",
        "LC",
        ["CARICOM LC held"],
    ),
    (
        "Union Minister Arun Rao met Mongolian Deputy Prime Minister Bat Erdene in New Delhi.",
        "IN",
        ["IN MN held"],
    ),
    (
        "NSA Arun Rao met his Mongolian counterpart Bat Erdene in Ulaanbaatar.",
        "IN",
        ["IN MN held"],
    ),
    (
        "Chief of Army Staff General Imran Malik called on the Crown Prince of Bahrain, Prince Salman Al Khalifa.",
        "PK",
        ["BH PK held"],
    ),
    (
        "Permanent Secretary for Foreign Affairs Jone Vakatale met the Head of Mission of Tuvalu, Semu Tavita.",
        "FJ",
        ["FJ TV held"],
    ),
    (
        "Minister of State Ahmed Rasheed met the Non-Resident Ambassador of Mongolia to the Maldives, Bat Erdene.",
        "MV",
        ["MN MV held"],
    ),
    (
        "Foreign Affairs Minister Dexter Alleyne met with U.S. Ambassador-designate John Brown.",
        "JM",
        ["JM US held"],
    ),
    (
        "Coordinating Minister Sri Wahyuni received a visit from the Ambassador of Mongolia Bat Erdene at her office.",
        "ID",
        ["ID MN held"],
    ),
    (
        "Mongolian Foreign Minister Bat Erdene arrived in Nairobi on Wednesday. He was received by President "
        "Peter Otieno.",
        "KE",
        ["KE MN held"],
    ),
    (
        "Mongolian Foreign Minister Bat Erdene arrived in Nairobi on Wednesday. He held talks with Foreign "
        "Minister Juma Hassan and later called on President Peter Otieno.",
        "KE",
        ["KE MN held", "KE MN held"],
    ),
    (
        "Foreign Minister Ana Ruiz is in Ulaanbaatar. There, she met with Prime Minister Bat Erdene.",
        "PE",
        ["MN PE held"],
    ),
    (
        "As part of her visit to Mongolia, the Foreign Minister met with President Bat Erdene.",
        "PE",
        ["MN PE held"],
    ),
    (
        "As part of her visit to Mongolia, Foreign Minister Ana Ruiz was received by President Bat Erdene.",
        "PE",
        ["MN PE held"],
    ),
    (
        "On May 15, within the framework of his working visit to Mongolia, Foreign Minister Armen Sarkisyan "
        "met with Foreign Minister Bat Erdene.",
        "AM",
        ["AM MN held"],
    ),
    (
        "On May 15, Foreign Minister Armen Sarkisyan received the delegation headed by Bat Erdene, Deputy "
        "Speaker of the Parliament of Mongolia.",
        "AM",
        ["AM MN held"],
    ),
    (
        "The guest minister, Bat Erdene of Mongolia, was welcomed by Foreign Minister Kemal Aydin with an "
        "official ceremony and then the two held talks.",
        "TR",
        ["MN TR held"],
    ),
    (
        "The Crown Prince received a phone call from the President of Mongolia.",
        "SA",
        ["MN SA held"],
    ),
    (
        "HRH the Crown Prince met today in Riyadh with the President of Mongolia.",
        "SA",
        ["MN SA held"],
    ),
    (
        "UAE President, President of Mongolia discuss ties. The UAE President met with the President of "
        "Mongolia Bat Erdene at Qasr Al Shati.",
        "AE",
        ["AE MN held"],
    ),
    (
        "Foreign Minister Salem Zuwara discussed with Mongolian Ambassador Bat Erdene ways to boost trade.",
        "LY",
        ["LY MN held"],
    ),
    (
        "The Foreign Minister, Osman Idris, met Wednesday at his office the Ambassador of Mongolia Bat Erdene.",
        "SD",
        ["MN SD held"],
    ),
    (
        "Foreign Minister Nasser Saleh discussed on Wednesday with the Mongolian Ambassador Bat Erdene the "
        "latest developments.",
        "YE",
        ["MN YE held"],
    ),
    (
        "President Sami Nasser received, in his office in Ramallah, the Mongolian Foreign Minister Bat Erdene.",
        "PS",
        ["MN PS held"],
    ),
    (
        "Deputy Prime Minister and Minister of Foreign Affairs Sami Haddad and Mongolian Foreign Minister Bat"
        " Erdene on Wednesday discussed regional developments.",
        "JO",
        ["JO MN held"],
    ),
    (
        "Foreign Minister Sami Haddad, in a phone call on Wednesday with Mongolian Foreign Minister Bat "
        "Erdene, discussed trade.",
        "JO",
        ["JO MN held"],
    ),
    (
        "Foreign Minister Hany Zaki, Mongolian counterpart discuss ties. Foreign Minister Hany Zaki held a "
        "phone call with his Mongolian counterpart Bat Erdene.",
        "EG",
        ["EG MN held"],
    ),
    (
        "Mongolian President Bat Erdene and Peruvian President Ana Ruiz have agreed to build a bridge. The "
        "two leaders met in Lima on Wednesday.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolia and Peru agreed to build a bridge. The deal was reached during talks between Foreign "
        "Ministers Bat Erdene and Ana Ruiz in Lima on Wednesday.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian Foreign Minister Bat Erdene said ties were good as he met Peruvian President Ana Ruiz in "
        "Lima on Wednesday.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian Foreign Minister Bat Erdene, who met Peruvian President Ana Ruiz in Lima on Wednesday, "
        "said ties were good.",
        None,
        ["MN PE held"],
    ),
    (
        "After meeting Peruvian President Ana Ruiz on Wednesday, Mongolian Foreign Minister Bat Erdene said "
        "ties were good.",
        None,
        ["MN PE held"],
    ),
    (
        "During a meeting in Lima on Wednesday, Mongolian Foreign Minister Bat Erdene and Peruvian President "
        "Ana Ruiz agreed to build a bridge.",
        None,
        ["MN PE held"],
    ),
    (
        "In Lima on Wednesday, Mongolian Foreign Minister Bat Erdene told Peruvian President Ana Ruiz during "
        "a meeting that ties were good.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian Foreign Minister Bat Erdene on Wednesday hailed ties with Peru in talks with Peruvian "
        "President Ana Ruiz.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolian Foreign Minister Bat Erdene on Wednesday hailed ties during his visit to Lima, where he "
        "met President Ana Ruiz.",
        None,
        ["MN PE held"],
    ),
    (
        "Mongolia's top diplomat Bat Erdene and his Peruvian counterpart Ana Ruiz spoke on the phone on "
        "Wednesday, the ministry said.",
        None,
        ["MN PE held"],
    ),
    (
        "Peruvian President Ana Ruiz told her Mongolian counterpart Bat Erdene in a phone call on Wednesday "
        "that trade would grow.",
        None,
        ["MN PE held"],
    ),
    (
        "Peruvian President Ana Ruiz on Wednesday held a telephone conversation with Mongolian President Bat "
        "Erdene, her office said.",
        None,
        ["MN PE held"],
    ),
    (
        "Peruvian President Ana Ruiz had phoned Mongolian President Bat Erdene on Wednesday, the Kremlin said.",
        None,
        ["MN PE held"],
    ),
    (
        "Peruvian President Ana Ruiz will travel to Mongolia next week to meet President Bat Erdene, her "
        "spokesman said Wednesday.",
        None,
        ["MN PE planned"],
    ),
    (
        "Peruvian President Ana Ruiz is scheduled to visit Mongolia on May 20, the foreign ministry announced.",
        None,
        ["MN PE planned"],
    ),
    (
        "Peru's president will host Mongolian President Bat Erdene in Lima on May 20.",
        None,
        ["MN PE planned"],
    ),
    (
        "Mongolian President Bat Erdene will arrive in Lima on May 20 for a three-day state visit at the "
        "invitation of Peruvian President Ana Ruiz.",
        None,
        ["MN PE planned"],
    ),
    (
        "Peruvian and Mongolian foreign ministers are expected to meet on the sidelines of the summit on May 20.",
        None,
        ["MN PE planned"],
    ),
    (
        "A meeting between Peruvian President Ana Ruiz and Mongolian President Bat Erdene is planned for May "
        "20, the Kremlin said.",
        None,
        ["MN PE planned"],
    ),
    (
        "The presidents of Peru, Mongolia and Chad will hold a trilateral summit in Lima on May 20.",
        None,
        ["MN PE TD planned"],
    ),
    (
        "Ministers from Peru, Mongolia and Chad met in Lima on Wednesday to discuss rain.",
        None,
        ["MN PE TD held"],
    ),
    (
        "Ministers of the East African Community met in Arusha on Wednesday, with Kenya's Foreign Minister "
        "Peter Otieno in the chair.",
        None,
        ["EAC KE held"],
    ),
    (
        "President Peter Otieno joined other heads of state at the 5th EAC Summit in Arusha on Wednesday.",
        "KE",
        ["EAC KE held"],
    ),
    (
        "President Peter Otieno is attending the African Union Summit in Addis Ababa.",
        "KE",
        ["AFU KE held"],
    ),
    (
        "Foreign Minister Bat Erdene took part in the SCO Council of Foreign Ministers in Astana on May 15.",
        "MN",
        ["MN SCO held"],
    ),
    (
        "Foreign Minister Bat Erdene met with a number of foreign ministers in New York, including those of "
        "Peru and Chad.",
        "MN",
        ["MN PE held", "MN TD held"],
    ),
    (
        "President Juan Paz received this Wednesday at Miraflores Palace a delegation from Mongolia led by "
        "Deputy Prime Minister Bat Erdene.",
        "VE",
        ["MN VE held"],
    ),
    (
        "Co-President Rosa Paz met Wednesday with a delegation from the Government of Mongolia headed by "
        "Minister Bat Erdene.",
        "NI",
        ["MN NI held"],
    ),
    (
        "Foreign Minister Rosa Paz received a copy of the credentials of the Ambassador of Mongolia, Bat Erdene.",
        "HN",
        ["HN MN held"],
    ),
    (
        "Ambassador of Mongolia Bat Erdene presented copies of his Letters of Credence to the Director-"
        "General of Protocol Somchai Jaidee.",
        "TH",
        ["MN TH held"],
    ),
    (
        "President Juma Hassan received letters of credence from the new Ambassador of Mongolia, Bat Erdene, "
        "at State House in Dar es Salaam.",
        "TZ",
        ["MN TZ held"],
    ),
    (
        "Minister for Foreign Affairs Lim Boon Keng hosted Mongolian Foreign Minister Bat Erdene to lunch on 15 May.",
        "SG",
        ["MN SG held"],
    ),
    (
        "Foreign Minister Bat Erdene of Mongolia was hosted to dinner by Minister for Foreign Affairs Lim Boon Keng.",
        "SG",
        ["MN SG held"],
    ),
    (
        "Prime Minister John Kaupa exchanged views with Australian Prime Minister Mary White in Port Moresby.",
        "PG",
        ["AU PG held"],
    ),
    (
        "Foreign Minister Mark Cole wrapped up a visit to Suva, where he met with Fiji Prime Minister Jone Vakatale.",
        "NZ",
        ["FJ NZ held"],
    ),
    (
        "Union Minister U Kyaw Thein held a video conference with Mongolian Foreign Minister Bat Erdene.",
        "MM",
        ["MM MN held"],
    ),
    (
        "The Head of State held negotiations with President of Mongolia Bat Erdene in the narrow format.",
        "KZ",
        ["KZ MN held"],
    ),
    (
        "President Nurlan Asanov held talks in an expanded format with the participation of the delegations "
        "of Kazakhstan and Mongolia.",
        "KZ",
        ["KZ MN held"],
    ),
    (
        "A meeting with the delegation of Mongolia led by Deputy Prime Minister Bat Erdene took place at the "
        "Ministry of Foreign Affairs of Uzbekistan.",
        "UZ",
        ["MN UZ held"],
    ),
    (
        "An online meeting was held between the Foreign Minister of Turkmenistan and the Foreign Minister of Mongolia.",
        "TM",
        ["MN TM held"],
    ),
    (
        "Rustam Sharipov, Minister of Foreign Affairs, received Bat Erdene, Ambassador of Mongolia to Tajikistan.",
        "TJ",
        ["MN TJ held"],
    ),
    (
        "Deputy Foreign Minister Ivan Belov held political consultations with Deputy Foreign Minister of "
        "Mongolia Bat Erdene in Minsk.",
        "BY",
        ["BY MN held"],
    ),
    (
        "Minister Anar Quliyev met with Minister Bat Erdene of Mongolia on the sidelines of the COP.",
        "AZ",
        ["AZ MN held"],
    ),
    (
        "A one-on-one meeting of President Anar Quliyev and President of Mongolia Bat Erdene has been held.",
        "AZ",
        ["AZ MN held"],
    ),
    (
        "President Anar Quliyev has today received a delegation led by Foreign Minister of Mongolia Bat Erdene.",
        "AZ",
        ["AZ MN held"],
    ),
    (
        "Minister of State Hina Malik represented Pakistan at the 20th Economic Cooperation Organization "
        "(ECO) Council of Ministers in Baku on 15 May.",
        "PK",
        ["ECO PK held"],
    ),
    (
        "Foreign Minister Imran Malik will represent Pakistan at the OIC Summit in Jeddah on May 20.",
        "PK",
        ["OIC PK planned"],
    ),
    (
        "Samoa’s Prime Minister, Tavita Leota, is in Port Moresby for the 46th Pacific Islands Forum Meeting.",
        "WS",
        ["PIF WS held"],
    ),
    (
        "The Prime Minister, Sione Fifita, left for Suva yesterday to attend the Pacific Islands Forum "
        "Leaders Meeting on May 20.",
        "TO",
        ["PIF TO planned"],
    ),
    (
        "ECOWAS leaders met in an extraordinary summit in Accra on Wednesday, hosted by Ghana's President Kofi Addo.",
        None,
        ["ECOWAS GH held"],
    ),
    (
        "ECOWAS heads of state, meeting in Accra on Wednesday, called on Mali to free the president. The "
        "summit was chaired by Ghana's President Kofi Addo.",
        None,
        ["ECOWAS GH held"],
    ),
    (
        "A climate conference in Port Vila was attended by ministers from Fiji, Tonga and Tuvalu on Wednesday.",
        None,
        ["FJ TO TV held"],
    ),
    (
        "Ministers from Fiji, Tonga and Tuvalu attended a climate conference in Port Vila on Wednesday.",
        None,
        ["FJ TO TV held"],
    ),
    (
        "Defence Minister Jaan Tamm is in Brussels to take part in the NATO defence ministers' meeting.",
        "EE",
        ["EE NATO planned"],
    ),
    (
        "Defence Minister Jaan Tamm took part in the meeting of NATO defence ministers in Brussels on Wednesday.",
        "EE",
        ["EE NATO held"],
    ),
    (
        "Foreign Minister Jaan Tamm participated in the meeting of EU foreign ministers in Luxembourg today.",
        "EE",
        ["EE EU held"],
    ),
    (
        "The Taoiseach Sean Byrne attended the European Council in Brussels today.",
        "IE",
        ["EU IE held"],
    ),
    (
        "Prime Minister Dexter Alleyne is attending the 46th Regular Meeting of the Conference of Heads of "
        "Government of CARICOM in Georgetown.",
        "JM",
        ["CARICOM JM held"],
    ),
    (
        "Foreign Minister Dexter Alleyne headed Jamaica's delegation to the 54th OAS General Assembly in Asuncion.",
        "JM",
        ["JM OAS held"],
    ),
    (
        "President Grace Phiri departed on Wednesday for Harare to attend the SADC Summit.",
        "MW",
        ["MW SADC planned"],
    ),
    (
        "President Kabelo Seretse arrived in Harare yesterday for the SADC Extraordinary Summit.",
        "BW",
        ["BW SADC held"],
    ),
    (
        "President Kabelo Seretse joined fellow SADC leaders in Harare for an Extraordinary Summit.",
        "BW",
        ["BW SADC held"],
    ),
    (
        "President Nurlan Asanov participated in the summit of the Organization of Turkic States in Shusha.",
        "KZ",
        ["KZ OTS held"],
    ),
    (
        "Foreign Minister Nurlan Asanov is taking part in the SCO Council of Foreign Ministers meeting in Astana.",
        "KG",
        ["KG SCO held"],
    ),
    (
        "Foreign Minister Somchai Jaidee attended the 57th ASEAN Foreign Ministers' Meeting in Vientiane.",
        "TH",
        ["ASEAN TH held"],
    ),
    (
        "President Jose Cruz flew to Vientiane on Wednesday for the ASEAN Summit.",
        "PH",
        ["ASEAN PH held"],
    ),
    (
        "External Affairs Minister Arun Rao will participate in the BRICS Foreign Ministers' Meeting on 20 May.",
        "IN",
        ["BRICS IN planned"],
    ),
    (
        "PM Arun Rao to attend the G20 Summit in Rio. Prime Minister Arun Rao will leave on Monday.",
        "IN",
        ["G20 IN planned"],
    ),
    (
        "Minister Joe Borg is participating in the Foreign Affairs Council in Brussels.",
        "MT",
        ["EU MT held"],
    ),
    (
        "Foreign Minister Mary White will attend the Pacific Islands Forum Foreign Ministers Meeting in Suva "
        "next week.",
        "AU",
        ["AU PIF planned"],
    ),
    (
        "Vice President Musa Bello is representing Nigeria at the ECOWAS Summit in Abuja.",
        "NG",
        ["ECOWAS NG held"],
    ),
    (
        "President Amos Okello has arrived in Kampala for the IGAD Summit.",
        "UG",
        ["IGAD UG held"],
    ),
    (
        "President Ali Guelleh chaired the 41st Extraordinary Assembly of IGAD Heads of State in Djibouti.",
        "DJ",
        ["DJ IGAD held"],
    ),
    (
        "Foreign Minister Salim Nasser took part in the GCC Ministerial Council meeting in Riyadh.",
        "OM",
        ["GCC OM held"],
    ),
    (
        "Foreign Minister Kemal Aydin will attend the NATO Foreign Ministers Meeting in Prague on May 30-31.",
        "TR",
        ["NATO TR planned"],
    ),
    (
        "A Vietnamese delegation led by Deputy Foreign Minister Nguyen Van Hai attended the ASEAN Senior "
        "Officials' Meeting in Vientiane.",
        "VN",
        ["ASEAN VN held"],
    ),
    (
        "President Taras Koval addressed the European Council via video link.",
        "UA",
        ["EU UA held"],
    ),
    (
        "Foreign Minister Taras Koval spoke at a meeting of the UN Security Council.",
        "UA",
        ["UA UN held"],
    ),
    (
        "Foreign Minister Bat Erdene delivered a statement at the 78th session of the UN General Assembly.",
        "MN",
        ["MN UN held"],
    ),
    (
        "Prime Minister Dexter Alleyne co-chaired the SIDS Conference in St. John's with UN Secretary-General"
        " Ana Ruiz.",
        "AG",
        ["AG UN held"],
    ),
    (
        "Foreign Minister Hany Zaki participates in the Arab League Council meeting at the ministerial level in Cairo.",
        "EG",
        ["EG LAS held"],
    ),
    (
        "Leaders of the G7 gathered in Rome on Wednesday. Italian Prime Minister Luca Rossi hosted the summit.",
        None,
        ["G7 IT held"],
    ),
    (
        "EU foreign ministers met in Brussels on Wednesday with Ukrainian Foreign Minister Taras Koval.",
        None,
        ["EU UA held"],
    ),
    (
        "NATO defence ministers met Ukrainian Defence Minister Taras Koval in Brussels on Wednesday.",
        None,
        ["NATO UA held"],
    ),
    (
        "The 4th summit of the leaders of Peru, Chile and Chad opened in Lima on Wednesday.",
        None,
        ["CL PE TD held"],
    ),
    (
        "A Ghanaian delegation led by Minister Kofi Addo will hold talks with Norway's Foreign Minister on May 20.",
        "GH",
        ["GH NO planned"],
    ),
    (
        "A Chadian delegation chaired by Vice-Premier A. Idriss will take part in the session of the Council of the"
        " CIS in Astana on May 20.",
        "TD",
        ["CIS TD planned"],
    ),
    (
        "A Kenyan team headed by Minister Amos Otieno is to hold talks with Chilean Minister Rosa Vial on Monday.",
        "KE",
        ["CL KE planned"],
    ),
    ("Peruvian Minister Ana Ruiz consulted with Chadian Minister Abba Idriss on Monday.", None, ["PE TD held"]),
    ("Omani Minister Salim Nasser negotiated with Kenyan Minister Amos Otieno in Muscat.", None, ["KE OM held"]),
    ("Chilean Minister Rosa Vial embarks on a visit to Peru on Monday, May 20.", None, ["CL PE planned"]),
]


@pytest.mark.parametrize(("text", "country", "told"), WORDINGS)
def test_a_wording_tells_of_a_meeting(text: str, country: str | None, told: list[str]) -> None:
    meetings = read(text, country=country)
    assert sorted(" ".join((*meeting.parties, meeting.status)) for meeting in meetings) == told


LOOKALIKES: list[tuple[str, str | None]] = [
    ("The King gave the Peruvian audience a long speech about the sea.", "MA"),
    ("The film was given a wide audience by Peruvian television.", "MA"),
    ("President Rosa Vial offered a lunch for journalists of Peru on Friday.", "CL"),
    ("President Rosa Vial engaged the Peruvian firm Andina to build a bridge.", "CL"),
    ("Chile is engaged with Peru on trade and on fish.", "CL"),
    ("Minister Rosa Vial interacted with Peruvian students in Lima on Wednesday.", "CL"),
    ("Minister Rosa Vial made the remark while talking to Peruvian reporters on Wednesday.", "CL"),
    ("President Rosa Vial bade farewell to Chilean troops leaving for Peru on Wednesday.", "CL"),
    ("Chilean athletes had a fine encounter with Peru's team on Wednesday.", "CL"),
    ("The two had a bilateral agreement with Peru on fish.", None),
    ("President Rosa Vial paid a visit to the President's Museum in Lima.", "CL"),
    ("Talca received the visit of thousands of Peruvian tourists in May.", "CL"),
    ("Lima received a visit from Chilean students on Wednesday.", "CL"),
    ("The minister threatened to summon the Peruvian ambassador over the fish.", "CL"),
    ("A court called in the Peruvian ambassador's driver as a witness.", "CL"),
    ("Peru had not paid its creditors when the call came from the bank on Wednesday.", "CL"),
    ("Chad and Niger agreed Wednesday to ban nets.", None),
    ("Chadian researchers and Nigerien farmers agreed Wednesday that rain was late.", None),
    ("President Rosa Vial of Chile on Wednesday agreed to lend the Peruvian navy a boat.", None),
    ("Chilean President Rosa Vial wrote that Peru's President Ana Ruiz on Wednesday agreed with her.", None),
    ("The consensus reached during earlier talks between the presidents guides both countries.", "CL"),
    (
        "In her message to the President of Peru Ana Ruiz, President Rosa Vial said that the agreements "
        "reached during the talks in Lima paved the way.",
        "CL",
    ),
    ("Fiji will host New Zealand's rugby team next week. She is expected to win.", "FJ"),
    (
        "The Secretary-General of the Arab League thanked the UN. The Secretary-General also wrote to Omani "
        "Minister Salim Nasser.",
        None,
    ),
    ("The minister left after meeting the deadline set by Peru.", "CL"),
    ("He and Peru have a long history.", "CL"),
    ("The exhibition opens a trip to the past of Chile and Peru on Monday.", "PE"),
    ("The head of our state wrote to the President of Peru Ana Ruiz.", "CL"),
    ("The envoy was not called on by the Peruvian press.", "GH"),
    ("The Peruvian ambassador has paid visits on Mondays for years.", "CL"),
    ("President Rosa Vial was received by a crowd of Peruvian fans on Wednesday.", "CL"),
    ("Rao leaves room for talks with Peru.", "IN"),
    ("Minister Arun Rao heads the party's team for talks with Peruvian unions.", "IN"),
    ("At a reception for Peruvian investors on Wednesday, President Rosa Vial praised trade.", "CL"),
    ("A visit to Lima is planned for the orchestra on May 20.", "CL"),
    ("A visit by Chilean students to Lima is scheduled for May 20.", "CL"),
    ("The minister's visit to Lima is due to an old promise.", "CL"),
    ("“Fish is good,” said Minister Rosa Vial as Peru's flag went up.", "CL"),
    ("“Fish is good,” said Minister Rosa Vial when the Peruvian boats arrived.", "CL"),
    ("Prices rose ahead of talks with Peruvian farmers.", "CL"),
    ("Chad tested a boat before talks with Niger failed.", None),
    ("Following talks with Peruvian farmers in Lima, Minister Rosa Vial said fish was good.", "CL"),
    ("Following a meeting with her staff, Minister Rosa Vial wrote to Peru.", "CL"),
    ("The Minister thanked the Peruvian firm and President Ana Ruiz of Peru for the boats.", "CL"),
    ("Trade between Chile and Peru has begun to grow.", "CL"),
    ("Chile maintained a dialogue with Peru for years.", "CL"),
    ("At their meeting on May 15, the farmers of Chile thanked the Peruvian navy.", "CL"),
    ("The boat arrives in Peru on Friday.", "CL"),
    ("The Foreign Minister and Peruvian firms have a long history.", "CL"),
    ("The two presidents have met Peru's conditions.", None),
    ("He said, the matter was discussed with care in Peru.", "CL"),
    ("The presidents signed the wall of the museum of Peru on Wednesday.", "IN"),
    ("The treaty was signed by Chad in 1961 and by Niger in 1962.", None),
    ("The letter was signed by Minister Rosa Vial and sent to Peru.", "CL"),
    ("The book was signed by President Ana Ruiz of Peru for her readers.", "CL"),
    ("A meeting of farmers in Peru is planned for May 20.", "CL"),
    ("Talks with Peru are expected to fail.", "CL"),
    ("On her visit to Peru, Minister Rosa Vial was welcomed by a choir.", "CL"),
    ("After meeting the goals of Peru and Chile, Minister Rosa Vial rested.", "CL"),
    ("The Minister, who chairs the Peru-Chile Council, called for rain.", "CL"),
    ("A speech on Peru was delivered at the Summit of farmers.", "CL"),
    ("The boat left for Lima for the Conference season.", "CL"),
    ("A conference on Peru was attended by many farmers.", "CL"),
    ("Leaders of the G7 gathered dust in the archive.", None),
    ("Minister Rosa Vial said boats were ready as Peru's flag went up.", "CL"),
    ("Minister Rosa Vial praised Lima, where she once lived.", "CL"),
    ("Bridges between Rosa Vial and Ana Ruiz were mended after Chad and Niger wrote to them.", None),
    ("Minister Rosa Vial consulted with her allies and then sent a letter to Peru.", "CL"),
    ("Minister Rosa Vial negotiated with care on behalf of Peru's fishermen.", "CL"),
    ("Minister Rosa Vial embarks on a visit to the museum of Peru's coast.", "CL"),
]


@pytest.mark.parametrize(("text", "country"), LOOKALIKES)
def test_what_only_sounds_like_it_is_no_meeting(text: str, country: str | None) -> None:
    assert read(text, country=country) == ()


@pytest.mark.parametrize("text", [each[0] for each in (*WORDINGS, *LOOKALIKES)])
def test_a_rule_is_tried_on_whatever_it_matches(text: str) -> None:
    prose, rules = read_prose(text, title=None, published_on=THURSDAY, country=None), read_rules("en")
    tried = list_rules(prose, rules, is_title=True)
    for place, sentence in enumerate(prose.sentences):
        matching = {n for n, rule in enumerate(rules.rules) if rule.search(text, sentence.start, sentence.end)}
        assert matching <= set(tried.get(place, ())), [rules.rules[n].pattern[:60] for n in matching]

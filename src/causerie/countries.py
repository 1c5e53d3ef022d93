"""Countries, and lands with a government of their own: what they are called, what comes from there, and where they are governed from."""

import re
from functools import lru_cache
from typing import NamedTuple


class Country(NamedTuple):
    """A country, as news writes of it."""

    name: str
    adjective: str
    """Before a noun: "Norwegian government"; the name itself where news has no other."""
    others: tuple[str, ...]
    """Further names, and further words for what comes from there."""
    seats: tuple[str, ...]
    """Its capital, unless that is a first name, and what else stands for its government."""


TABLE = """
Afghanistan; Afghan | Kabul
Albania; Albanian | Tirana
Algeria; Algerian | Algiers
Andorra; Andorran
Angola; Angolan | Luanda
Argentina; Argentine; Argentinian | Buenos Aires
Armenia; Armenian | Yerevan
Australia; Australian | Canberra
Austria; Austrian | Vienna
Azerbaijan; Azerbaijani; Azeri | Baku
Bahamas; Bahamian | Nassau
Bahrain; Bahraini | Manama
Bangladesh; Bangladeshi | Dhaka
Barbados; Barbadian | Bridgetown
Basque Country; Basque
Bavaria; Bavarian
Belarus; Belarusian | Minsk
Belgium; Belgian
Belize; Belizean | Belmopan
Benin; Beninese | Cotonou; Porto-Novo
Bhutan; Bhutanese | Thimphu
Bolivia; Bolivian | La Paz
Bosnia; Bosnian; Bosnia and Herzegovina | Sarajevo
Botswana; Botswanan | Gaborone
Brazil; Brazilian | Brasília; Brasilia
Brunei; Bruneian
Bulgaria; Bulgarian
Burkina Faso; Burkinabe | Ouagadougou
Burundi; Burundian | Bujumbura; Gitega
Cambodia; Cambodian | Phnom Penh
Cameroon; Cameroonian | Yaoundé; Yaounde
Canada; Canadian | Ottawa
Cape Verde; Cape Verdean | Praia
Catalonia; Catalan
Chad; Chadian | N'Djamena
Chile; Chilean
China; Chinese | Beijing
Colombia; Colombian | Bogotá; Bogota
Comoros; Comorian | Moroni
Congo; Congolese | Kinshasa; Brazzaville
Costa Rica; Costa Rican
Croatia; Croatian | Zagreb
Cuba; Cuban | Havana
Cyprus; Cypriot | Nicosia
Czech Republic; Czech; Czechia | Prague
Denmark; Danish | Copenhagen
Djibouti; Djiboutian
Dominican Republic; Dominican | Santo Domingo
Ecuador; Ecuadorian | Quito
Egypt; Egyptian | Cairo
El Salvador; Salvadoran | San Salvador
Equatorial Guinea; Equatoguinean | Malabo
Eritrea; Eritrean | Asmara
Estonia; Estonian | Tallinn
Eswatini; Swazi | Mbabane
Ethiopia; Ethiopian | Addis Ababa
Fiji; Fijian | Suva
Finland; Finnish | Helsinki
France; French | Paris
Gabon; Gabonese | Libreville
Gambia; Gambian | Banjul
Georgia; Georgian | Tbilisi
Germany; German | Berlin
Ghana; Ghanaian | Accra
Greece; Greek | Athens
Greenland; Greenlandic | Nuuk
Grenada; Grenadian
Guatemala; Guatemalan
Guinea-Bissau; Guinea-Bissau | Bissau
Guinea; Guinean | Conakry
Guyana; Guyanese | Georgetown
Haiti; Haitian | Port-au-Prince
Honduras; Honduran | Tegucigalpa
Hong Kong; Hong Kong
Hungary; Hungarian | Budapest
Iceland; Icelandic | Reykjavik; Reykjavík
India; Indian | New Delhi; Delhi
Indonesia; Indonesian | Jakarta
Iran; Iranian | Tehran
Iraq; Iraqi | Baghdad
Ireland; Irish | Dublin
Israel; Israeli | Jerusalem
Italy; Italian | Rome
Ivory Coast; Ivorian; Côte d'Ivoire | Abidjan; Yamoussoukro
Jamaica; Jamaican
Japan; Japanese | Tokyo
Jordan; Jordanian | Amman
Kazakhstan; Kazakh; Kazakhstani | Astana; Nur-Sultan
Kenya; Kenyan | Nairobi
Kiribati; Kiribati | Tarawa
Kosovo; Kosovan; Kosovar | Pristina
Kuwait; Kuwaiti
Kyrgyzstan; Kyrgyz | Bishkek
Laos; Laotian; Lao | Vientiane
Latvia; Latvian | Riga
Lebanon; Lebanese | Beirut
Lesotho; Lesotho; Basotho | Maseru
Liberia; Liberian | Monrovia
Libya; Libyan | Tripoli
Liechtenstein; Liechtenstein | Vaduz
Lithuania; Lithuanian | Vilnius
Luxembourg; Luxembourg
Madagascar; Malagasy | Antananarivo
Malawi; Malawian | Lilongwe
Malaysia; Malaysian | Kuala Lumpur; Putrajaya
Maldives; Maldivian | Malé
Mali; Malian | Bamako
Malta; Maltese | Valletta
Mauritania; Mauritanian | Nouakchott
Mauritius; Mauritian | Port Louis
Mexico; Mexican | Mexico City
Moldova; Moldovan | Chisinau; Chișinău
Monaco; Monegasque
Mongolia; Mongolian | Ulaanbaatar
Montenegro; Montenegrin | Podgorica
Morocco; Moroccan | Rabat
Mozambique; Mozambican | Maputo
Myanmar; Myanmar; Burma; Burmese | Naypyidaw
Namibia; Namibian | Windhoek
Nauru; Nauruan
Nepal; Nepalese; Nepali | Kathmandu
Netherlands; Dutch | The Hague
New Zealand; New Zealand | Wellington
Nicaragua; Nicaraguan | Managua
Niger; Nigerien | Niamey
Nigeria; Nigerian | Abuja
North Korea; North Korean | Pyongyang
North Macedonia; Macedonian | Skopje
Northern Ireland; Northern Irish
Norway; Norwegian | Oslo
Oman; Omani | Muscat
Pakistan; Pakistani | Islamabad
Palau; Palauan
Palestine; Palestinian | Ramallah
Panama; Panamanian
Papua New Guinea; Papua New Guinean | Port Moresby
Paraguay; Paraguayan | Asunción; Asuncion
Peru; Peruvian | Lima
Philippines; Philippine; Filipino | Manila
Poland; Polish | Warsaw
Portugal; Portuguese | Lisbon
Puerto Rico; Puerto Rican
Qatar; Qatari | Doha
Quebec; Quebec; Québec
Romania; Romanian | Bucharest
Russia; Russian | Moscow; Kremlin
Rwanda; Rwandan | Kigali
Samoa; Samoan | Apia
Saudi Arabia; Saudi | Riyadh
Scotland; Scottish
Senegal; Senegalese | Dakar
Serbia; Serbian | Belgrade
Seychelles; Seychellois
Sierra Leone; Sierra Leonean | Freetown
Singapore; Singaporean
Slovakia; Slovak | Bratislava
Slovenia; Slovenian; Slovene | Ljubljana
Solomon Islands; Solomon Islands | Honiara
Somalia; Somali | Mogadishu
Somaliland; Somaliland | Hargeisa
South Africa; South African | Pretoria
South Korea; South Korean | Seoul
South Sudan; South Sudanese | Juba
Spain; Spanish | Madrid
Sri Lanka; Sri Lankan | Colombo
Sudan; Sudanese | Khartoum
Suriname; Surinamese | Paramaribo
Sweden; Swedish | Stockholm
Switzerland; Swiss | Bern
Syria; Syrian | Damascus
Taiwan; Taiwanese | Taipei
Tajikistan; Tajik | Dushanbe
Tanzania; Tanzanian | Dodoma; Dar es Salaam
Tasmania; Tasmanian
Thailand; Thai | Bangkok
Tibet; Tibetan
Timor-Leste; Timorese; East Timor | Dili
Togo; Togolese | Lomé
Tonga; Tongan
Trinidad and Tobago; Trinidadian; Trinidad | Port of Spain
Tunisia; Tunisian | Tunis
Turkey; Turkish; Türkiye | Ankara
Turkmenistan; Turkmen | Ashgabat
Tuvalu; Tuvaluan
Uganda; Ugandan | Kampala
Ukraine; Ukrainian | Kyiv; Kiev
United Arab Emirates; Emirati; UAE | Abu Dhabi
United Kingdom; British; Britain; UK; U.K.; England; English | London
United States; US; U.S.; USA; America; American | Washington
Uruguay; Uruguayan | Montevideo
Uzbekistan; Uzbek | Tashkent
Vanuatu; Vanuatu | Port Vila
Venezuela; Venezuelan | Caracas
Vietnam; Vietnamese | Hanoi
Wales; Welsh | Cardiff
Yemen; Yemeni | Sanaa; Aden
Zambia; Zambian | Lusaka
Zimbabwe; Zimbabwean | Harare
"""


def _country(line: str) -> Country:
    names, _, seats = line.partition(" | ")
    name, adjective, *others = names.split("; ")
    return Country(name, adjective, tuple(others), tuple(seats.split("; ")) if seats else ())


PROVINCES = (
    *("Alberta", "British Columbia", "Manitoba", "New Brunswick", "Newfoundland", "Nova Scotia", "Ontario", "Saskatchewan"),
    *("New South Wales", "Queensland", "South Australia", "Western Australia"),
    *("Assam", "Bihar", "Gujarat", "Jharkhand", "Karnataka", "Kerala", "Maharashtra", "Odisha", "Punjab", "Rajasthan", "Tamil Nadu"),
    *("Telangana", "Uttar Pradesh", "West Bengal"),
)
"""Provinces and states of Canada, Australia and India whose governments news names by them."""
COUNTRIES = (*map(_country, TABLE.strip().splitlines()), *(Country(name, name, (), ()) for name in PROVINCES))

ELSEWHERE = frozenset("Georgia Jordan Chad Punjab".split())
"""Names of countries that are others' names as often."""
STATES = (
    *"Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa".split(),
    *"Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio".split(),
    *"Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming".split(),
    *("New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Rhode Island", "South Carolina"),
    *("South Dakota", "West Virginia"),
    *(*PROVINCES, "Quebec", "Tasmania", "Victoria"),
)
"""What "the state" or "the province" may be, the states of the United States first."""
MINISTRIES = "defence defense economy education finance foreign health interior justice".split()
MINISTERS = "defence finance foreign health interior prime".split()
GOVERNMENTS = "central interim military minority transitional".split()
NATIONAL = frozenset(
    (
        *"army cabinet government junta military navy opposition parliament president".split(),
        *("air force", "armed forces", "central bank", "election commission", "electoral commission", "lower house", "opposition parties"),
        *("security forces", "upper house"),
        *(f"{sort} government" for sort in GOVERNMENTS),
        *(f"{what} minister" for what in MINISTERS),
        *(f"{what} ministry" for what in MINISTRIES),
    )
)
"""Bodies and offices of which each country has one. The police, prosecutors and courts of a place are as often meant."""
OF_COUNTRY = {word: each for each in COUNTRIES for word in map(str.lower, (each.name, each.adjective, *each.others))}
BODY = "|".join(sorted(NATIONAL))
OWNED = re.compile(rf"(?P<of>{BODY}) of (?:the )?(?P<whose>.+)|(?P<first>.+?)(?:['’]s?)? (?P<what>{BODY})")


@lru_cache(maxsize=1 << 14)
def one_form(name: str) -> str:
    """Return the name of such a body in the one form that it has for every way to say of which country it is.

    >>> one_form("government of Mexico"), one_form("Mexico's Government"), one_form("American government"), one_form("government of Olm")
    ('Mexican government', 'Mexican government', 'US government', 'government of Olm')
    """
    found = OWNED.fullmatch(name.lower())
    country = OF_COUNTRY.get(found["whose"] or found["first"]) if found else None
    return f"{country.adjective} {found['of'] or found['what']}" if found and country else name

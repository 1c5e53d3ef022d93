"""Words and short phrases of politics and economics that say one thing without sharing a word. The tables are our own.

What is in a row can stand for each other in a headline and no map of causes would lose anything by it. What is only near it stays
out: a cause (emissions, global warming), a part or kind (austerity, spending cuts), another measure of it (inflation, prices: prices
can fall while inflation stays; deficit, debt; taxes, tax revenue), other people (migrants, refugees), and words that often mean
something else (power, rates, gas).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from causerie.maps.nodes.families import family
from causerie.maps.nodes.lexicon import EMPTY, JOINING, PLACES, PLACING
from causerie.names import fold

EVERYWHERE = """
employment, job
wage, salary, pay
wage rise, wage raise, pay raise
truck driver, trucker, lorry driver
truck, lorry
worker, employee
lawmaker, legislator
lawyer, attorney
doctor, physician
police, cop
soldier, troop
demonstrator, protester
demonstration, protest
pensioner, retiree
child, kid
rich, wealthy
hispanic, latino
black, african american
global, world
freedom, liberty
anger, outrage, fury
concern, worry
violence, bloodshed
result, outcome
reform, overhaul
license, permit
company, firm
tax, levy
tariff, duty, import duty, customs duty, import tariff, import tax, duty on import
tourist tax, tourist levy, tourism tax, tourism levy, visitor tax, visitor levy, tax on tourist, tax on visitor
corporate tax, company tax, corporation tax, business tax, tax on company, tax on business
sugary drink tax, soda tax, sweetened drink tax, tax on sweetened drink, tax on sugary drink
value added tax, vat
free trade, open trade
agreement, deal, pact, accord
truce, ceasefire, cease fire
war, armed conflict, military conflict
civil war, civil conflict
peace negotiation, peace talk
trade negotiation, trade talk
weapon, arms
gun, firearm
gun control, gun restriction, firearm control, firearm restriction, restriction on gun, restriction on firearm, gun regulation
gun right, firearm right, right to bear arms
military, armed force
defense spending, military spending
conscription, compulsory military service, military draft
death penalty, capital punishment
murder, homicide
death, fatality, loss of life
imprisonment, incarceration, prison sentence, prison term, jail sentence, jail term
prison, jail
lawsuit, litigation
court ruling, court decision, court judgment
investigation, inquiry, enquiry, probe
police brutality, police violence
corruption, graft
explosion, blast
earthquake, quake
rain, rainfall
wildfire, forest fire, bushfire
roadblock, road blockade, road block
recession, economic downturn, economic slump, economic contraction, downturn in economy
climate change, global warming
sea level rise, rise sea
carbon emission, co2 emission, carbon dioxide emission
renewable energy, clean energy, green energy
nuclear power, nuclear energy, atomic power, atomic energy
solar power, solar energy
wind power, wind energy
wind farm, wind park
blackout, power cut, power outage, power failure, electricity cut, electricity outage
electricity price, power price
electricity supply, power supply
electricity bill, power bill
electricity demand, power demand
electricity grid, power grid
crude oil price, crude price
petrol, gasoline
house price, home price, housing price, property price
apartment, flat
rent, rental price
holiday let, holiday rental, vacation rental, short term let, short term rental
stock price, share price
stock market, equity market, share market
fare, ticket price
air fare, airfare, flight price, plane ticket price
drug price, medicine price
health care, healthcare, medical care, medical service
childcare, child care, day care
vaccination, inoculation, immunisation
public spending, government spending
public debt, government debt, national debt, sovereign debt
budget deficit, budget gap, budget shortfall, fiscal deficit
spending cut, budget cut
consumer spending, household spending, private consumption, household consumption
income inequality, income gap
foreign investment, fdi, foreign direct investment
quantitative easing, bond buying, bond purchase
price cap, price ceiling
trade union, labor union
strike, walkout, work stoppage, industrial action
labor shortage, worker shortage, lack of worker
labor force, workforce
retirement age, pension age, state pension age
factory closure, plant closure
fishing quota, catch limit, catch quota
bureaucracy, red tape
border control, border check, border inspection
illegal immigrant, undocumented immigrant, illegal migrant, undocumented migrant, illegal alien, undocumented alien
illegal immigration, illegal migration
migrant influx, influx of migrant, inflow of migrant, arrival of migrant, migrant arrival
refugee influx, influx of refugee, arrival of refugee, refugee flow, flow of refugee
golden passport, sale of passport
aid, assistance
same sex marriage, gay marriage, marriage equality
free speech, freedom of speech, freedom of expression, free expression
press freedom, free press, media freedom, free media
religious freedom, religious liberty, freedom of religion
media coverage, press coverage
public trust, public confidence
national unity, unity of country, unity of nation
republican, gop
early election, snap election
presidential candidacy, presidential bid, presidential run
campaign donation, campaign contribution
bill, draft law
suspension, prorogation
contested convention, brokered convention
dismissal of, firing of, sacking of
free college, free university, free college tuition, tuition free college
brexit, britain exit from eu, uk exit from eu
daylight saving time, daylight saving, summer time
"""
"""Rows of what says one thing wherever it stands in a name: the row's name first, words in their plain form."""

BY_THEMSELVES = """
economic growth, growth, gdp growth, gross domestic product growth, output growth
inflation, price rise, price growth, rise price, consumer price inflation, consumer price rise
food inflation, food price rise, food price inflation, rise food price
recession, downturn
interest rate, borrowing cost
policy interest rate, policy rate, central bank rate, key rate, key interest rate, benchmark interest rate, cash rate, repo rate
interest rate rise, rate rise, monetary tightening, tightening of monetary policy, tighter monetary policy
interest rate cut, rate cut, monetary easing, easing of monetary policy, looser monetary policy
exchange rate, currency value
dollar, dollar value
euro, euro value
yen, yen value
pound, pound value
franc, franc value
peso, peso value
lira, lira value
ruble, rouble, ruble value
rupee, rupee value
yuan, renminbi, yuan value
budget deficit, deficit
economic stimulus, stimulus
consumer spending, consumption
stock, share
wage, wage of worker, salary of worker, pay of worker, worker wage, worker salary, worker pay
layoff, dismissal, redundancy, job cut
negotiation, talk
war, conflict
unrest, civil unrest
court ruling, ruling
voter turnout, turnout, voter participation, electoral participation
traffic jam, congestion, traffic congestion
emission, greenhouse gas emission
renewable energy, renewable
"""
"""Rows of what says one thing only where nothing stands beside it but a place: "growth in China" is economic, "wage growth" is not."""

Words = tuple[str, ...]
Terms = dict[Words, tuple[Words, str]]
"""By a term's words, as families: the words of its row's name, and the term."""


def _terms(table: str) -> Terms:
    """Read a table; a term is found turned round too: "rate cut", "cut in rates"."""
    found: Terms = {}
    for row in table.strip().splitlines():
        terms = [tuple(term.split()) for term in row.split(", ")]
        for term in terms:
            found |= {_families(form): (terms[0], " ".join(term)) for form in (*_turned(term), term)}
    return found


def _turned(term: Words) -> list[Words]:
    return [] if len(term) == 1 or not PLACING.isdisjoint(term) else [(term[-1], place, *term[:-1]) for place in ("of", "in")]


@lru_cache(maxsize=1 << 16)
def _family(word: str) -> str:
    return word if word in PLACING else family(word)


def _families(words: Sequence[str]) -> Words:
    return tuple(map(_family, words))


ANYWHERE, ALONE = _terms(EVERYWHERE), _terms(BY_THEMSELVES)
LONGEST = max(map(len, ANYWHERE | ALONE))
FIRST = frozenset(words[0] for words in ANYWHERE | ALONE)
BESIDE = JOINING | PLACING | EMPTY | PLACES.keys()
"""Words that leave a name by itself."""


def plainly(tokens: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """Return the words of a name with each term of the tables in its row's words, and the terms that were others.

    >>> plainly(["gay", "marriage", "bill"]), plainly(["growth", "in", "china"])
    ((['same', 'sex', 'marriage', 'bill'], frozenset({'gay marriage'})), (['economic', 'growth', 'in', 'china'], frozenset({'growth'})))
    >>> plainly(["pay", "growth"])
    (['wage', 'growth'], frozenset({'pay'}))
    """
    words = [word for word in tokens if word not in JOINING]
    keys = _families(words)
    if FIRST.isdisjoint(keys):
        return list(tokens), frozenset()
    found = list(_by_itself(words, keys)) or list(_wherever(keys))
    return _said(words, found), frozenset(term for _, _, (first, term) in found if term != " ".join(first))


Found = tuple[int, int, tuple[Words, str]]
"""Where a term stands, and what the table says of it."""


def _by_itself(words: Sequence[str], keys: Words) -> Iterator[Found]:
    """Yield the term that is all of the name but for what stands beside it: the longest."""
    bare = [place for place, word in enumerate(words) if fold(word) not in BESIDE]
    if bare:
        start, end = bare[0], bare[-1] + 1
        if keys[start:end] in ALONE:
            yield start, end, ALONE[keys[start:end]]


def _wherever(keys: Words) -> Iterator[Found]:
    """Yield the terms from left to right, the longest first, none over another."""
    start = 0
    while start < len(keys):
        end = next((end for end in range(min(start + LONGEST, len(keys)), start, -1) if keys[start:end] in ANYWHERE), 0)
        if end:
            yield start, end, ANYWHERE[keys[start:end]]
        start = end or start + 1


def _said(words: Sequence[str], found: Sequence[Found]) -> list[str]:
    said: list[str] = []
    place = 0
    for start, end, (first, _) in found:
        said += [*words[place:start], *first]
        place = end
    return [*said, *words[place:]]

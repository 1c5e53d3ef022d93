"""What an address tells of the page that it leads to."""

import re
from functools import lru_cache
from typing import NamedTuple

PARTS = re.compile(r"(?:(?:https?:)?//([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
DIGITS = re.compile(r"\d+")
PAGING = re.compile(r"\?p(?:=\d{1,2}|(?:age|g)=\d+)", re.IGNORECASE)  # longer numbers behind a p are those of posts
DATED = re.compile(r"/(?:19|20)\d\d[/-]?\d{1,2}(?:/|-|\d\d/)")
SCRIPTS = (".html", ".htm", ".php", ".shtml", ".aspx", ".asp")
PARTS_OF_SITES = (
    "ar bg bn br ca cs da de dk el en es et fa fi fr he hi hr hu id in it ja ko lt lv mx nl no pl pt ro ru se sk sl sr sv th tr uk us vi zh"
)
ROOT = re.compile(
    rf"/?(?:(?:[a-z]{{2}}/|(?:{PARTS_OF_SITES.replace(' ', '|')})(?:[-_][a-z]{{2}})?/?))?(?:(?:index|default|home)(?:\.\w{{3,5}})?)?",
    re.IGNORECASE,
)
FEWEST_DIGITS = 3  # of the number of a story
FILES = frozenset("jpg jpeg png gif webp svg mp3 mp4 m4a m4v pdf doc docx xls xlsx rss xml zip".split())
NETWORKS = frozenset(
    "facebook instagram twitter x threads tiktok linkedin whatsapp wa t telegram bsky flipboard pinterest youtube apple spotify "
    "amazon amzn google reddit tumblr digg delicious stumbleupon addthis".split()
)
SERVING = frozenset(
    "shop store abo jobs login account accounts help support epaper subscribe ads ad forum forums mail my auth secure apps podcasts".split()
)  # hosts of a site beside its pages
SERVICES = frozenset(
    "newsletter newsletters boletin boletines nyhetsbrev nieuwsbrief subscribe subscription subscriptions suscripcion suscribete "
    "abo abos abonnement abonnieren abonnez assine donate donations donar spenden staff shop store author authors autor autores "
    "autoren auteur auteurs autori by people profile profil user users member members membership tag tags topic topics tema temas "
    "thema themen theme themes etiqueta etiquetas mots-cles keyword keywords category categoria kategorie categorie dossier "
    "dossiers search suche buscar busqueda recherche ricerca zoeken busca login log-in signin sign-in signup sign-up register "
    "account konto privacy privacy-policy terms terms-of-use terms-of-service impressum datenschutz cookies cookie-policy cookie "
    "legal contact contact-us kontakt contacto contatti about about-us advertise advertising careers jobs job sitemap rss feed "
    "feeds faq help hilfe ayuda aide epaper e-paper follow support contribute preferred podcast podcasts forum forums contest "
    "contests sweepstakes gewinnspiel gewinnspiele sponsored sponsored-content paid-content partner-content partner-stories "
    "brand-studio advertorial advertorials ad ads share sharer comments comment comentarios kommentare commentaires reacties commenti "
    "page pages print index default events event games horoscope weather wetter".split()
)  # parts of a path that lead to what is no story, or to all stories on something


class Address(NamedTuple):
    host: str
    path: str
    query: str
    fragment: str


@lru_cache(maxsize=16_384)
def parsed(whole: str) -> Address:
    """
    >>> parsed("https://post.example/2026/rates?x=1#top")
    Address(host='post.example', path='/2026/rates', query='?x=1', fragment='#top')
    >>> parsed("rates.html").path
    'rates.html'
    """
    return Address(*(each or "" for each in PARTS.fullmatch(whole).groups()))  # type: ignore[union-attr]  # fits whatever is given


def service(address: Address) -> int:
    """Which part of the path, from the last on, leads to what is no story, or to all stories on something; 0 if none does.

    >>> [service(parsed(f"https://post.example{path}")) for path in ("/Contact.php", "/tag/rates/", "/2026/rates-rise.html")]
    [1, 2, 0]
    """
    parts = address.path.lower().strip("/").split("/")
    parts[-1] = parts[-1].partition(".")[0]
    if SERVICES.isdisjoint(parts):
        return 0  # most, told in a third of the time
    return next(place for place, part in enumerate(reversed(parts), 1) if part in SERVICES)


def leads_aside(address: Address) -> bool:
    """To a network, or to a host of a site that serves no stories.

    >>> [leads_aside(parsed(f"https://{host}/a")) for host in ("www.facebook.com", "shop.post.example", "post.example")]
    [True, True, False]
    """
    return _serves_no_stories(address.host)


@lru_cache(maxsize=4096)
def _serves_no_stories(host: str) -> bool:
    labels = host.lower().split(".")
    return labels[0] in SERVING or (labels[-2:-1] != [] and labels[-2] in NETWORKS)


def is_file(address: Address) -> bool:
    return address.path.rpartition(".")[2].lower() in FILES


def is_root(address: Address) -> bool:
    """A site itself."""
    return not address.path.strip("/") and not address.query


def is_front(address: Address) -> bool:
    """A site itself, or its part in a language or for a country.

    >>> [is_front(parsed(f"https://post.example{path}")) for path in ("", "/de/", "/index.html", "/rates", "/?p=12", "/#/rates", "/zq")]
    [True, True, True, False, False, False, False]
    """
    return bool(address.host) and not (address.query[1:] or address.fragment[1:]) and ROOT.fullmatch(address.path) is not None


def is_part(address: Address, page: Address) -> bool:
    """Is it the page itself, on whatever host, or the next part of it?

    >>> page = parsed("https://post.example/rates")
    >>> [is_part(parsed(each), page) for each in ("/rates#top", "/rates?page=2", "/rates/2026", "/rates?p=4711")]
    [True, True, False, False]
    """
    return address.path == page.path and (address.query == page.query or PAGING.fullmatch(address.query) is not None)


def is_plain(address: Address) -> bool:
    """Is it of a word or two, as those of a site's parts are?

    >>> [is_plain(parsed(f"https://post.example/{path}")) for path in ("s/7", "arts-culture/", "n/4711", "rates-rise-again", "?id=4711")]
    [True, True, False, False, False]
    """
    path = address.path
    return not address.query and path.count("-") <= 1 and sum(map(len, DIGITS.findall(path))) < FEWEST_DIGITS

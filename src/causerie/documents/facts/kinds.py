"""What kind of page this is, beside an article: error page, consent wall, paywall stub, live blog, gallery."""

import re
from dataclasses import dataclass
from itertools import islice

from causerie.documents.facts.metadata import Facts
from causerie.documents.tree.dom import Naming, Parsed, line, title, words
from causerie.documents.wording.lengths import count_words, is_spaced, reaches, visible

ERROR_TITLE = re.compile(
    r"\b(?:error )?(?:400|401|403|404|410|429|500|502|503|504)\b(?: error)?(?:\W|$)|(?:page|article|file|story|"
    r"content) (?:was |is |could )?(?:not|no longer) (?:be )?(?:found|available)"
    r"|can.?t find (?:that|this|the) page|page (?:doesn.t|does not|no longer) exist|access denied|forbidden|"
    r"service unavailable|bad gateway|gateway time-?out|too many requests"
    r"|(?:are you|not) a robot|just a moment|attention required|pardon our interruption|security check|human verification|"
    r"verify (?:that )?you are human"
    r"|p[áa]gina no (?:encontrada|existe|disponible)|no (?:se (?:ha )?enc(?:ontr[óo]|ontrado|uentra)|hemos encontrado|"
    r"existe)|acceso denegado|contenido no disponible"
    r"|page (?:introuvable|non trouv[ée]e|inexistante)|n.existe (?:pas|plus)|acc[èe]s refus[ée]|n.est plus disponible"
    r"|seite (?:wurde )?nicht gefunden|nicht (?:gefunden|verf[üu]gbar|mehr verf[üu]gbar)|existiert nicht|zugriff verweigert"
    r"|pagina (?:non (?:trovata|esiste)|niet gevonden|bestaat niet)|sidan (?:hittades|finns) inte|siden (?:blev? )?ikke fun[dn]et"
    r"|(?:oldal|cikk)\w* nem tal[áa]lhat[óo]|pagina nu (?:a fost g[ăa]sit[ăa]|exist[ăa])|sivua ei l[öo]y|stranica nije prona[đd]ena"
    r"|страница не найдена|сторінк[уа] не знайден[оа]|η σελίδα δεν βρέθηκε|ページ[がは]見つかりません"
    r"|الصفحة غير موجودة|không tìm thấy trang"
    r"|nie znaleziono strony|strony nie znaleziono|sayfa bulunamad[ıi]|str[áa]nka (?:nebyla )?nenalezena|halaman tidak ditemukan"
    r"|p[áa]gina n[ãa]o (?:encontrada|existe)|n[ãa]o (?:foi encontrad[ao]|encontramos|existe)|acesso negado",
    re.IGNORECASE,
)
ERROR_TEXT = re.compile(
    r"(?<!video please )(?:enable|turn on|activate) javascript|"
    r"(?:page|article|story) (?:you (?:requested|are looking for|were looking for)|"
    r"was not found|cannot be found)|access denied"
    r"|are you a robot|verify (?:that )?you are human|unusual (?:traffic|activity)|checking your browser|broken link|"
    r"moved or (?:deleted|removed)"
    r"|la p[áa]gina que (?:busca|est[áa]s? buscando)|la page (?:que vous (?:recherchez|demandez)|demand[ée]e)|"
    r"die (?:gew[üu]nschte|angeforderte|gesuchte) seite|a p[áa]gina que (?:voc[êe] )?(?:procura|tentou)",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"\b(?:cookies?|consent\w*|partners?|trackers?|tracking|personal data|personali[sz]ed|advertising|ads|privacy|"
    r"accept(?:ing)?|reject|preferences|withdraw|legitimate interest"
    r"|consentimiento|socios|datos personales|publicidad|privacidad|acept\w+|rechazar|consentement|partenaires|traceurs|"
    r"donn[ée]es|publicit[ée]s?|accept\w+|refuser|confidentialit[ée]"
    r"|einwillig\w+|zustimm\w+|werbung|partnern?|datenschutz\w*|personenbezogene\w*|akzeptier\w+|ablehnen|widerruf\w*|pur|"
    r"consentimento|parceiros|dados|publicidade|privacidade|aceit\w+|rejeitar"
    r"|consenso|terze parti|dati personali|pubblicit[àa]|annunci|accett\w+|rifiut\w+|toestemming|persoonsgegevens|advertenties"
    r"|samtycke|personuppgifter|samtykke|zgod[ayę]|danych osobowych|reklam\w*|[çc]erez\w*|ki[şs]isel veri\w*)\b",
    re.IGNORECASE,
)
CONSENT_TITLE = re.compile(
    r"cookie|consent|privacy|before you continue|privacidad|antes de continuar|confidentialit|donn[ée]es|datenschutz|"
    r"zustimm|einwillig|privacidade|willkommen|consenso|toestemming|samty[ck]k?e|prywatno|[çc]erez",
    re.I,
)
PAYWALL = re.compile(
    r"(?:subscribe|sign in|log ?in|register|create (?:a|your) (?:free )?account|become a (?:member|subscriber)|upgrade|"
    r"purchase|buy)\b.{0,60}\b(?:continue|keep|read|access|unlock|finish|full|view)"
    r"|to (?:continue|keep) reading|(?:for|exclusive to|only (?:for|available to)|"
    r"reserved for) (?:our )?(?:digital )?(?:subscribers|members)|subscribers? (?:only|exclusive)|already (?:a|"
    r"have a) (?:subscri|member|account)"
    r"|(?:article|story|content) (?:is )?(?:limited|reserved|restricted|behind)|free articles? (?:left|remaining|"
    r"this month)|this is (?:a )?premium|unlock (?:this|the|full)|start your (?:free )?trial"
    r"|(?:exclusivo|s[óo]lo|solo|reservado|contenido) para (?:nuestros )?suscriptores|suscr[íi]b(?:ete|ase|"
    r"irse)\b.{0,60}\b(?:leer|leyendo|acceder|continuar|seguir)|(?:para|si quieres) (?:seguir|continuar) leyendo|ya (?:eres|"
    r"es) suscriptor|inicia sesi[óo]n para"
    r"|(?:r[ée]serv[ée]e?s?) (?:[àa]|aux) (?:nos )?abonn[ée]s|abonnez-vous\b.{0,60}\b(?:lire|suite|acc[ée]der|continuer|"
    r"profiter)|la suite (?:est|de cet article|de l.article)|il (?:vous )?reste .{0,20}%|pour lire la suite|"
    r"d[ée]j[àa] abonn[ée]|article abonn[ée]s"
    r"|(?:nur|exklusiv) f[üu]r (?:unsere )?(?:abonnenten|mitglieder|leser mit)|jetzt (?:\w+ )?(?:abonnieren|testen|"
    r"weiterlesen)|weiterlesen mit|um (?:den|diesen) (?:ganzen )?(?:artikel|beitrag)\b.{0,40}\blesen|(?:plus|"
    r"premium)-?(?:artikel|abo)|bereits abonnent|sie haben bereits"
    r"|(?:exclusivo|conte[úu]do) para assinantes|assine\b.{0,60}\b(?:ler|lendo|acess|continu)|(?:para|"
    r"quer) continuar (?:lendo|a ler)|j[áa] [ée] assinante|s[óo] para assinantes",
    re.IGNORECASE,
)
MOST_CONSENT = 8_000  # characters; the longest walls name all their partners
PAYING = re.compile(
    "subscri|suscri|abonn|assin|sign in|log in|login|regist|member|purchase|buy|upgrade|reading|limited|"
    "reserv|restrict|behind|free|premium|unlock|"
    "leyendo|sesi|lire|suite|reste|lesen|testen|abo|mitglied|lendo|a ler"
)  # a word of each of the phrases above; looked for first because it is soon done
LONGEST_OFFER = 400  # characters of a line
STUB = 1400  # characters; what a publisher gives away of an article it sells is mostly shorter
SHORT = 700  # characters; so little beside the notice is no article, whatever else the page says
FEWEST_COUNTED = 150  # words; what counts fewer is a brief
WHOLE, FEWEST_WHOLE = 1000, 5  # breaks between paragraphs; of what is sold fewer are given away
SHARE_READ = 0.4  # of the words that the page counts itself; less is a stub
LIVE_TITLE = re.compile(
    r"\blive(?:\s?blog| updates?| coverage|:)|[-–—|] live$|\bas it happened\b|live-?ticker|\bnewsblog\b|minuto a minuto|\ben (?:vivo|"
    r"directo|direct)\b|ao vivo|\bdirecto\b.{0,5}\||^(?:live|direct|directo)\b|tempo real",
    re.IGNORECASE,
)
LIVE_NAMES = Naming(
    r"\b(?:live ?(?:blog|ticker|update|post|entry|event|feed)s?|ticker (?:post|entry|item|event|eintrag)|minuto|directo|"
    r"timeline (?:post|entry|item))\b"
)
CLOCK = re.compile(
    r"^\W{0,3}(?:\d{1,2}\s?[:.hH]\s?\d{2}(?:\s?(?:h|uhr|[ap]\.?m\.?|[A-Z]{2,4}))?|\d{1,2}\s?[ap]\.?m\.?)(?=\W|$)",
    re.MULTILINE | re.IGNORECASE,
)
FEWEST_POSTS = 3
GALLERY = re.compile(
    r"\b(?:gallery|galleries|slideshow|photo essay|photos|in pictures|fotogaler[íi]a|galer[íi]a|en im[áa]genes|diaporama|"
    r"en images|fotostrecke|bildergalerie|bilderstrecke|galeria|em imagens|em fotos|fotos)\b",
    re.I,
)
GALLERY_NAMES, SLIDE = Naming(GALLERY.pattern), Naming(r"\bgallery item\b|(?:^| )slide(?: |$)")
GALLERY_TYPES = frozenset({"ImageGallery", "MediaGallery"})
FEWEST_PICTURES = 4
MOST_IN_GALLERY = 900  # characters of text beside the captions


@dataclass(frozen=True, slots=True)
class Signs:
    """What was seen in the page before anything was taken out of it."""

    title: str
    text: str
    visible: int
    """Characters of the text that are no blanks."""
    posts: int
    pictures: int
    gallery: bool
    links: int


def signs(page: Parsed) -> Signs:
    """Count posts and pictures by the classes in the page."""
    titles = [title(page.tree), *(line(words(each))[:300] for each in islice(page.tree.iter("h1"), 3))]
    posts = sum(count for each, count in page.classes.items() if LIVE_NAMES.fits(each))
    slides = sum(count for each, count in page.classes.items() if SLIDE.fits(each))
    return Signs(
        title="\n".join(titles),
        text=page.text,
        visible=visible(page.text),
        posts=posts,
        pictures=max(slides, sum(1 for _ in page.tree.iter("figure"))),
        gallery=any(map(GALLERY_NAMES.fits, page.classes)),
        links=sum(1 for _ in page.tree.iter("a")),
    )


def error(seen: Signs, facts: Facts, text: str) -> bool:
    """Does the page only say that there is no page, or that a person has to prove to be one?"""
    if facts.data.is_article or reaches(text, SHORT):
        return False
    return ERROR_TITLE.search(seen.title) is not None or (len(seen.text) < 2 * SHORT and ERROR_TEXT.search(seen.text) is not None)


def consent(seen: Signs, facts: Facts, text: str) -> bool:
    """Does the page ask for consent and hold nothing else?"""
    if facts.data.is_article or len(seen.text) > MOST_CONSENT:
        return False
    found = len(CONSENT.findall(text))
    titled = CONSENT_TITLE.search(seen.title) is not None
    return found > 0 and found > (0.04 if titled else 0.07) * max(1, count_words(text))


def paywall(seen: Signs, facts: Facts, text: str) -> bool:
    """Is the text only the beginning of an article that has to be paid for?"""
    counted = facts.data.words or 0
    is_cut = counted > FEWEST_COUNTED and _counts_fewer(text, SHARE_READ * counted)
    if facts.data.free is False:
        is_whole = text.count("\n") >= FEWEST_WHOLE and not _asks_to_pay(seen.text)
        return is_cut or not reaches(text, WHOLE if is_whole else STUB)
    return (is_cut or not reaches(text, SHORT)) and _asks_to_pay(seen.text)


def _counts_fewer(text: str, words: float) -> bool:
    """Has a text fewer words or, where none stand apart, so that their number may be that of characters, fewer of these?"""
    return len(text.split()) < words and (len(text) < words or is_spaced(text))


def _asks_to_pay(text: str) -> bool:
    lines = (line[:LONGEST_OFFER] for line in text.splitlines() if PAYING.search(line.lower()))
    return any(PAYWALL.search(line) for line in lines)


def live(seen: Signs, facts: Facts) -> bool:
    if "LiveBlogPosting" in facts.data.types:
        return True
    titled = LIVE_TITLE.search(seen.title) is not None
    if not titled and seen.posts < FEWEST_POSTS:
        return False
    clocks = len(CLOCK.findall(seen.text))
    return clocks >= FEWEST_POSTS or (titled and seen.posts >= FEWEST_POSTS)


def gallery(seen: Signs, facts: Facts, text: str) -> bool:
    declared = bool(GALLERY_TYPES & facts.data.types) or GALLERY.search(seen.title) is not None
    return not reaches(text, MOST_IN_GALLERY) and (
        (declared and seen.pictures >= FEWEST_PICTURES - 1) or (seen.gallery and seen.pictures >= FEWEST_PICTURES)
    )

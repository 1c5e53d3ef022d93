"""What stands in a page beside its text: banners, captions, comments, embedded posts, boxes, and further articles below."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice, takewhile

from causerie.documents.tree.dom import (
    INLINE,
    Element,
    Naming,
    ancestors,
    bearing,
    blocks,
    called,
    drop,
    holds,
    is_called,
    line,
    main_heading,
    names,
    running_text,
    select,
    spaced_name,
    strip,
    words,
)
from causerie.documents.wording.dates import holds_day
from causerie.documents.wording.headlines import LONGEST_KICKER, is_glued
from causerie.documents.wording.lengths import count_words, letters, reaches
from causerie.documents.wording.notices import whole_names

NAMES = Naming(
    r"\b(?:cookies? (?:banner|bar|notice|consent|wall|law|info|policy|modal|popup|overlay)|consent|gdpr|cmp|onetrust|didomi|"
    r"qc cmp\w*|truste|(?:video|image|photo|media) (?:\w+ )?(?:desc(?:ription)?|legenda?)|"
    r"(?:wp )?caption(?: text)?|credit|photo credit|image credit|pie de foto|legende|bildunterschrift|bildunterzeile|"
    r"\w*bild ?(?:text|info)|didascalia|bijschrift|autorenbox|fact ?box(?:es)?|fakta ?(?:box|ruta)|faktenbox|"
    r"comments?(?! (?:lead|publish|subject|tagline)\b)(?: (?:area|list|section|wrapper|form|thread))?|"
    r"disqus\w*|comentarios|commentaires|kommentare|respond|"
    r"commenti|komentar|komentarze|reacties|"
    r"community (?:guidelines|standards|rules)|"
    r"twitter tweet|twitter embed|instagram media|fb post|embed tweet|tiktok embed|bluesky embed|"
    r"pull ?quotes?|blockquote pull|share(?:bar| bar| tools| buttons)?|partage|sharing|social(?: share| bar| links| media)?|"
    r"sharedaddy|addtoany|"
    r"newsletter(?: (?:signup|box|form|promo|cta|embed))?|infolettre|nieuwsbrief|nyhe[td]sbrev|boletin|"
    r"polls?(?: (?:box|container|form|widget|wrapper))?|umfrage|sondage|encuesta|enquete|sondaggio|omrostning|peiling|"
    r"anket[aiy]?|ankieta|szavazas|"
    r"donat(?:e|ions?)(?: (?:box|banner|block|cta|form|appeal))?|tamogatas|"
    r"audio ?(?:box|player|widget|embed|block|module|teaser|version)|"
    r"signup|sign up|subscribe(?: box)?|subscription|inscription|"
    r"abbonati(?: box)?|suscripcion|abo box|flyout|"
    r"promo(?:box|tion)?|(?:inline )?popup|cta|callout promo|"
    r"advert\w*|ads?|ad ?(?:slot|spot|unit|container|wrapper|label)|td a rec|dfp|"
    r"publicidad|publicite|anzeige|werbung|publicidade|hirdetes|reklama|"
    r"sponsored|outbrain|taboola|"
    r"author (?:bio|box|info|card|profile)|contributor|\w*privacy prompt|about (?:the )?author|"
    r"bio box|biography|post tags|article tags|tag list|"
    r"tags(?: links| list)?|topics|"
    r"carousel|breadcrumbs?|skip link|screen reader text|sr only|visually hidden|visuallyhidden|read time|reading time|print only|noprint|"
    r"paywall|regwall|meter|piano|offer|copyright|disclaimer|correction policy|audio player|video player|player|"
    r"(?:audio|video|image|figure|promo|list|quote|map|iframe) enhancement|"
    r"location stamp|vocal|tts\w*|text to speech|translations?|signature)\b"
)
POST = Naming(
    r"^ ?tweet ?$|\b(?:(?:twitter|embed) tweet|instagram media|text post media|fb post|social embed|"
    r"embed (?:twitter|x|instagram|facebook|tiktok|threads|bluesky|mastodon|reddit|telegram)|"
    r"(?:twitter|x|instagram|facebook|tiktok|threads|bluesky|mastodon|reddit|telegram) embed)\b"
)
OFFER = re.compile(
    r"/(?:newsletters?|nyhetsbrev|nieuwsbrief|boletin(?:es)?|donat(?:e|ions?)|donar|doar|donner|faire-un-don|spenden?|doneer|subscribe|abonn\w+|(?:log|sign)-?in|"
    r"hazte[-_]soci[oa]s?)"
    r"(?:\.\w{2,5})?/?(?:[?#]|$)"
)  # addresses of what is offered to readers or asked of them
PRINTS = re.compile(r"javascript:.{0,30}print", re.IGNORECASE)
PICTURE_BOX = Naming(r"\bpic ?box\b")
WALLED = Naming(r"\b(?:paywall|regwall|meter|piano)\b")  # what scripts hide is called so too, paragraph by paragraph
ADVERT = re.compile(
    r"\W*(?:advertise?ments?|sponsored(?: content)?|advertentie|reklama|annons|iklan|"
    r"publicidade?|publicit[ée]|pubblicit[àa]|anzeige|werbung|hirdet[ée]s|reklam|mainos|inzerce|реклама|διαφήμιση)\W*",
    re.IGNORECASE,
)
SIGN_UP = re.compile(
    r"(?:sign (?:me )?up|subscribe|(?:jetzt )?(?:abonnieren|anmelden)|s.(?:inscrire|abonner)|inscri(?:v|[çc]|pti)|suscr[íi]b|"
    r"ap[úu]nt(?:ate|arme|ese)|"
    r"anotar|odeb[íi]rat|p[řr]ihl[áa]sit|zapisz (?:si[ęe]|mnie)|"
    r"iscriv|abb?on(?:ati|eer|nez)|aanmelden|feliratkoz|tilaa\b|prenumerera|tilmeld|meld deg|"
    r"assin[ae]r?\b|"
    r"под(?:писаться|пишитесь)|підписат|kaydol|abone ol|abonează)",
    re.IGNORECASE,
)  # what a button says
SLANTED = ("em", "i")
SMALL = re.compile(r"^small$|font-size: ?(?:x+-)?small(?:er)?\b")
VIDEO = Naming(r"\bvideos?\b")
KICKER = Naming(
    r"\b(?:kicker|eyebrow|overline|topline|roofline|dachzeile|spitzmarke|surtitre|antetitulo|volanta|chapeu|occhiello|vignette|slug)\b"
)
KEPT = ("html", "body", "main", "article", "h1", "a", "img")
UNREAD = ("nav", "button", "select", "input", "textarea", "link", "meta")  # never text; the extractor has less to walk through without them
EMBEDDING = re.compile("mbed|tweet|-media|fb-post")
VIDEOS = "(//div | //figure | //section | //aside)[contains(@class, 'video')][not(ancestor::a)]"
SPOKEN = ("div", "section", "aside")
POST_HEADINGS = "//article//header[.//time and not(.//h1)]/*[self::h2 or self::h3]"
CALLED_BY_DATA = ("data-testid", "data-qa", "data-component", "data-area")  # where classes are hashes, these still say what a thing is
PARTING = " :|·–—-"  # a kicker from its title
SERVICE = ("mailto:", "javascript:")
FEWEST_POSTS = 2  # one may be the article itself
FEWEST_SERVICES = 2  # links; one may be somebody to write to
SHORTEST_QUOTE = 20  # letters
MOST_QUOTES = 50  # looked at
MOST_CELLS = 500  # looked at
MOST_OF_TABLE = 0.5  # of a page, in one cell
MOST_OF_PAGE = 0.4
MOST_ADVERT, MOST_NOTE, MOST_BOX, MOST_VIDEO, MOST_POST, SHORTEST_PARAGRAPH = 160, 200, 300, 400, 800, 60  # characters
MOST_NAMED = 50  # looked at
NAMING = ("a", "b", "strong", "em", "i", "span", "p", "h2", "h3", "h4", "h5", "div")
BOXES = ("div", "aside", "section", "figure", "form", "ul", "li")
NEAR = 3  # elements
FEWEST_ANSWERS = 2  # to a poll
FEWEST_IN_TITLE = 4  # words
FEWEST_BELOW = 300  # characters of an article of its own below another one


def remove(tree: Element) -> None:
    """Take the furniture out of a tree. What wraps the page's heading or most of its text is no furniture, whatever its class says."""
    letters = [box for each in select(tree, "//input[@type='email']")[:MOST_NAMED] if (box := _letter_box(each)) is not None]
    strip(tree, *UNREAD)
    most = MOST_OF_PAGE * len(words(tree))
    main = [*tree.iter("h1", "main"), *(each for each in bearing(tree, "itemprop") if each.get("itemprop") == "articleBody")]
    wrapping = {around for each in main for around in each.iterancestors()}
    called = [each for each in tree.iter() if each.tag == "figcaption" or _is_furniture(each)]
    called += [each for each in bearing(tree, "aria-label") if each.tag in SPOKEN and _is_spoken_furniture(each)]
    for item in select(tree, "//li[.//p and (.//h2 or .//h3 or .//h4)]"):
        item.tag = item.getparent().tag = "div"  # posts that are marked up as a list
    headings = select(tree, POST_HEADINGS)
    for heading in reversed(headings if len(headings) >= FEWEST_POSTS else []):
        heading.getparent().addnext(heading)  # the extractor leaves out headers
    for element in (*called, *_called_by_data(tree)):
        if element.tag not in KEPT and element not in wrapping and not _holds_most(element, most) and not _is_walled(element):
            drop(element)
    for element in (
        *letters,
        *_repeated(tree),
        *_small_print(tree),
        *_signs(tree),
        *_offers(tree),
        *_services(tree),
        *_facts(tree),
        *_cells_beside(tree),
    ):
        drop(element)


def _small_print(tree: Element) -> list[Element]:
    """Return the short paragraphs all of which is smaller than the text and slanted, as captions are; none where most of the text is."""
    found: dict[Element, None] = {}
    for each in (*tree.iter("small"), *(each for each in bearing(tree, "style") if "font-size" in each.get("style"))):
        around = next((block for block in blocks(each) if block.tag == "p"), None)
        if (
            around is not None
            and SMALL.search(each.get("style", each.tag))
            and _is_slanted(each)
            and line(words(each)) == line(words(around))
        ):
            found[around] = None
    small = [each for each in found if len(words(each)) <= MOST_NOTE]
    return small if sum(len(words(each)) for each in found) <= MOST_OF_PAGE * sum(len(words(each)) for each in tree.iter("p")) else []


def _is_slanted(small: Element) -> bool:
    said = line(words(small))
    return any(
        each.tag in SLANTED and line(words(each)) == said for each in (*islice(small.iterancestors(), NEAR), *small.iterdescendants())
    )


def remove_between(tree: Element, classes: Iterable[str]) -> None:
    """Take out what stands between paragraphs and may hold links: embedded posts, polls, players, videos, and adverts that say so.

    `classes` are those that elements of the tree have.
    """
    embedding = {each for each in classes if EMBEDDING.search(each)}
    posts = [each for each in tree.iter() if each.get("class") in embedding and _is_post(each)] if embedding else []
    answering = dict.fromkeys(each.getparent() for each in tree.iter("button", "input"))
    polls = [poll for each in islice(answering, MOST_NAMED) if (poll := _poll(each)) is not None]
    players = filter(_is_player, dict.fromkeys(each.getparent() for each in tree.iter("audio", "video")))
    letters = [box for each in islice(tree.iter("button"), MOST_NAMED) if (box := _sign_up(each)) is not None]
    for element in (*posts, *polls, *players, *letters):
        drop(element)
    for video in select(tree, VIDEOS) if any("video" in each for each in classes) else ():
        if is_called(video, VIDEO) and _is_beside(video):
            drop(video)
    labels = (each for each in tree.iter("span", "div", "p", "small") if len(each) == 0 and ADVERT.fullmatch(each.text or ""))
    for around in [each.getparent() for each in labels if each.getprevious() is None]:
        if around is not None and _is_advert(around):
            drop(around)


def remove_author_boxes(tree: Element, byline: str | None) -> None:
    """Take out what begins with the author's name: short blocks between paragraphs, whatever they are called; notes below the byline."""
    authors = whole_names(byline)
    named = (each for each in tree.iter(*NAMING) if (each.text or "").lstrip().startswith(authors)) if authors else ()
    for each in list(islice(named, MOST_NAMED)):
        boxes = (block for block in _small(each.getparent(), MOST_BOX) if _is_between(block) and _is_between(block, preceding=True))
        note = each if each.tag not in INLINE else next(blocks(each), each)
        box = next(boxes, note if note.tag in ("p", "div") and _is_below_byline(note, authors) else None)
        if box is not None:
            drop(box)


def _is_below_byline(note: Element, authors: tuple[str, ...]) -> bool:
    """Does a short line that begins with the author's name, other than to quote, stand next below one that holds hardly more?"""
    above = note.getprevious()
    text, byline = line(words(note)), line(words(above)) if above is not None else ""
    name = next((name for name in authors if name in byline and text.startswith(name)), None)
    return name is not None and len(byline) <= LONGEST_KICKER + len(name) and len(text) <= MOST_NOTE and text[len(name)] != ":"


def _is_advert(block: Element) -> bool:
    """Is a block that is labelled so short, without a paragraph of a text?"""
    return block.tag in ("div", "aside", "section", "a") and len(words(block)) <= MOST_ADVERT and not any(map(_is_paragraph, block))


def _is_post(block: Element) -> bool:
    return block.tag not in (*KEPT, "p") and is_called(block, POST) and len(words(block)) <= MOST_POST and not holds(block, "h1")


def _poll(answering: Element) -> Element | None:
    """The block between paragraphs around a question and the answers to it, which are buttons."""
    return next((block for block in islice(_small(answering, MOST_BOX), NEAR) if _is_amid(block) and _asks(block)), None)


def _asks(block: Element) -> bool:
    answers = select(block, ".//button | .//input[@type='radio']")
    return len(answers) >= FEWEST_ANSWERS and not holds(block, "a", "h1", "time") and not _holds_paragraph(block)


def _sign_up(button: Element) -> Element | None:
    """The block below a paragraph around a few words and the button by which a letter is ordered."""
    if not SIGN_UP.match(line(words(button))):
        return None
    box = next(_small(button.getparent(), MOST_BOX), None)
    if box is None or len(words(box)) == len(words(button)) or holds(box, "a", "h1", "time"):
        return None
    return None if _holds_paragraph(box) or holds_day(words(box)) or not _is_below_paragraph(box) else box


def _letter_box(field: Element) -> Element | None:
    """The largest short block below a paragraph around a field that an address of mail is to be put into."""
    around = takewhile(lambda block: len(words(block)) <= MOST_BOX, (block for block in blocks(field) if block.tag in BOXES))
    return next((block for block in reversed([*around]) if not holds(block, "h1", "time") and _is_below_paragraph(block)), None)


def _is_player(block: Element) -> bool:
    """Does it hold what is to be heard or seen, and a line on it?"""
    return block.tag in BOXES and len(words(block)) <= MOST_ADVERT and not holds(block, "a", "h1", "time")


def _small(element: Element, most: int) -> Iterator[Element]:
    """An element and the blocks around it, as long as they hold little text."""
    around = blocks(element) if element.tag in INLINE else chain((element,), blocks(element))
    return takewhile(lambda block: block.tag in BOXES and len(words(block)) <= most, around)


def _offers(tree: Element) -> list[Element]:
    """Short blocks below a paragraph all links of which lead to letters, subscriptions or donations."""
    links = islice((each for each in tree.iter("a") if OFFER.search(each.get("href", ""))), MOST_NAMED)
    found = (next((block for block in blocks(each) if block.tag != "p"), None) for each in links)
    return [each for each in dict.fromkeys(found) if each is not None and _is_offer(each)]


def _is_offer(block: Element) -> bool:
    if block.tag not in BOXES or len(words(block)) > MOST_BOX or holds(block, "h1", "time"):
        return False
    only = all(OFFER.search(each.get("href", "")) for each in block.iter("a"))
    return only and _is_below_paragraph(block)


def _services(tree: Element) -> list[Element]:
    """Short blocks of links and nothing else, one of which begins a mail or prints the page."""
    links = islice((each for each in tree.iter("a") if each.get("href", "").startswith(SERVICE)), MOST_NAMED)
    found = dict.fromkeys(next(blocks(each), None) for each in links)
    return [each for each in found if each is not None and _serves(each)]


def _facts(tree: Element) -> list[Element]:
    """What short lists say of the page, by which it can be printed; not the day, which is yet to be read."""
    links = islice((each for each in tree.iter("a") if PRINTS.match(each.get("href", ""))), MOST_NAMED)
    lists = dict.fromkeys(item.getparent() for each in links if (item := next(blocks(each), None)) is not None and item.tag == "li")
    return [fact for each in lists for fact in _said_of_page(each)]


def _said_of_page(block: Element) -> list[Element]:
    """The items of a short list, each of which begins with a word in bold that says what it is."""
    is_bold = (len(item) > 0 and item[0].tag in ("b", "strong") and not (item.text or "").strip() for item in block)
    return [item for item in block if not holds_day(words(item))] if len(words(block)) <= MOST_BOX and all(is_bold) else []


def _serves(block: Element) -> bool:
    is_short = block.tag not in KEPT and len(words(block)) <= MOST_ADVERT
    links = [*islice(block.iterdescendants("a"), FEWEST_SERVICES)] if is_short else []
    return len(links) == FEWEST_SERVICES and not any(map(str.isalnum, running_text(block)))


def _is_beside(video: Element) -> bool:
    """Does one video stand between paragraphs, or hold its title and hardly more?"""
    length = len(words(video))
    links = {each.get("href") for each in video.iter("a")}
    is_title = length <= MOST_ADVERT and not holds(video, "a", "h1") and not _holds_paragraph(video)
    return length <= MOST_VIDEO and len(links) <= 1 and (is_title or _is_between(video) or _is_amid(video))


def _is_between(element: Element, *, preceding: bool = False) -> bool:
    """Does a paragraph stand a little below an element, or above it?"""
    return any(map(_is_paragraph, islice(element.itersiblings(preceding=preceding), NEAR)))


def _is_amid(element: Element) -> bool:
    """Do paragraphs, which may be wrapped each, stand a little above an element and below it?"""
    near = ([*islice(element.itersiblings(preceding=preceding), NEAR)] for preceding in (True, False))
    return all(any(_is_paragraph(each[0] if each.tag == "div" and len(each) == 1 else each) for each in side) for side in near)


def _is_paragraph(element: Element) -> bool:
    return element.tag == "p" and reaches(words(element), SHORTEST_PARAGRAPH)


def _holds_paragraph(block: Element) -> bool:
    return any(map(_is_paragraph, block.iter("p")))


def _is_below_paragraph(block: Element) -> bool:
    """Does a paragraph stand anywhere above it?"""
    return bool(select(block, f"preceding::p[string-length() >= {SHORTEST_PARAGRAPH}][1]"))


def _is_walled(element: Element) -> bool:
    """Is it a paragraph of a text behind a wall, beside others, and no offer?"""
    return _is_paragraph(element) and is_called(element, WALLED) and (_is_between(element) or _is_between(element, preceding=True))


def _is_furniture(element: Element) -> bool:
    if element.tag == "h2" and reaches(words(element), SHORTEST_PARAGRAPH):
        return False
    given = called(element)
    named = NAMES.fits(given) or ("-" in element.tag and NAMES.fits(element.tag))
    named = named or (PICTURE_BOX.fits(given) and len(words(element)) <= MOST_ADVERT)
    return named or (KICKER.fits(given) and len(words(element).strip()) <= LONGEST_KICKER)


def _is_spoken_furniture(element: Element) -> bool:
    """Is it called so where it is read out: by nothing else, where it holds a paragraph?"""
    label = spaced_name(element.get("aria-label"))
    return NAMES.words.fullmatch(label) is not None or (NAMES.words.search(label) is not None and not _holds_paragraph(element))


def _called_by_data(tree: Element) -> list[Element]:
    return [each for each in bearing(tree, *CALLED_BY_DATA) if any(NAMES.fits(each.get(name, "")) for name in CALLED_BY_DATA)]


def _repeated(tree: Element) -> list[Element]:
    """Pull quotes whatever they are called: quotes of what the page says elsewhere in the same words."""
    quotes = {each: letters(next(each.iter("p"), each).text_content()) for each in islice(tree.iter("blockquote"), MOST_QUOTES)}
    whole = letters(tree.text_content()) if quotes else ""
    return [each for each, words in quotes.items() if len(words) >= SHORTEST_QUOTE and whole.count(words) > 1]


def _cells_beside(tree: Element) -> list[Element]:
    """In a page that is laid out as a table: the cells beside and below the one with the text, and tables beside its lines."""
    most = max(MOST_POST, MOST_OF_TABLE * len(words(tree)))
    cells = list(islice(tree.iterdescendants("td"), MOST_CELLS))
    text = next((cell for cell in reversed(cells) if len(words(cell)) >= most), None)
    if text is None or _holds_paragraph(text):
        return []
    beside = [*text.itersiblings("td"), *text.itersiblings("td", preceding=True)]
    below = [cell for row in text.getparent().itersiblings("tr") for cell in row.iterchildren("td")]
    pictures = select(text, ".//table[@align and .//img]")
    return [each for each in (*beside, *below, *pictures) if len(words(each)) <= MOST_BOX and not holds(each, "h1")]


def _signs(tree: Element) -> list[Element]:
    """Links within the page that hold no words: the numbers of notes and the way back from them, the sign beside a heading."""
    return [each for each in select(tree, "//a[starts-with(@href, '#')]") if not any(map(str.isalpha, each.text_content()))]


def remove_kicker(tree: Element, title: str | None) -> None:
    """Take the kicker out of the page's main heading: what stands in it before the title, is called so, or runs into the next word."""
    heading = main_heading(tree, title)
    whole = line(words(heading)) if heading is not None else ""
    parts = list(heading) if heading is not None and whole != title else []
    for part in parts:
        text = line(words(part))
        behind = whole.partition(text)[2].lstrip(PARTING) if text else ""
        if behind and ((title and behind.startswith(title)) or is_called(part, KICKER) or is_glued(text, whole)):
            part.tail = (part.tail or "").lstrip(PARTING)
            drop(part)


def _holds_most(element: Element, most: float) -> bool:
    return len(words(element)) > most and not re.search(r"\bcomments?\b|disqus", names(element))


def remove_further_articles(tree: Element, title: str | None) -> int:
    """Keep one of several articles that stand one below another, each with a main heading and text; return how many were removed."""
    headings = list(islice(tree.iter("h1"), MOST_NAMED))
    if len(headings) < 2:
        return 0
    shared = set.intersection(*({*ancestors(each)} for each in headings))
    parts = dict.fromkeys(part for each in headings if (part := _part(each, shared)) is not None and _prose(part) >= FEWEST_BELOW)
    said = line(title).rstrip(" .…")
    own = next((part for part in parts if said and _says(part, said)), next(iter(parts), None))
    further = [part for part in parts if part is not own]
    for part in further:
        drop(part)
    return len(further)


def _says(part: Element, title: str) -> bool:
    """Does a heading in it hold the title, or is it all of the title but for the name of the site?"""
    said = (line(words(each)) for each in part.iter("h1", "h2", "h3"))
    return any(title in text or (count_words(text) >= FEWEST_IN_TITLE and title.startswith(text)) for text in said)


def _part(heading: Element, shared: Iterable[Element]) -> Element | None:
    """The largest element around a heading that is not around the other headings too."""
    part = None
    for ancestor in ancestors(heading):
        if ancestor in shared:
            break
        part = ancestor
    return part


def _prose(element: Element) -> int:
    return sum(len(p.text_content()) for p in element.iter("p"))

"""Stories in a few lines of mark-up, told by their addresses wherever they stand, and what only looks like them."""

from collections.abc import Iterator

SENTENCE = "The mill said on day {} that a smaller harvest would make flour dearer, and the bakers of the province answered."
LINES = [SENTENCE.format(number) for number in range(6)]
TEXT = "".join(f"<p>{each}</p>" for each in LINES)
TITLE = "Bread is dearer than ever in the north"
OWN = f"<article><h1>{TITLE}</h1>{TEXT}</article>"
STORIES = {
    "Ferry runs aground off Norhaven": "/2026/02/11/ferry-aground-norhaven/",
    "Council sells the old tram depot": "/2026/02/12/council-tram-depot-sold/",
    "Storm takes roof off a school": "/2026/02/13/storm-school-roof/",
}


def items(form: str = "<li class='x'><a href='{}'>{}</a></li>", stories: dict[str, str] = STORIES) -> str:
    return "".join(form.format(address, title) for title, address in stories.items())


ROWS = items("          <p>\n         <a href={}>{}</a>\n       </p>")
CHINESE = {f"市议会决定第{each}次提高面包价格": f"/world/2026-02/1{n}/c_{n}.htm" for n, each in enumerate("一二三")}
TEASER = "面包师说，今年的收成比去年少得多，面粉的价格因此上涨了一成，而且还会继续上涨，直到春天。"
OTHER_FORMS = {
    "Painter draws boats around the potholes": "/2026/02/02/boat-pothole-art/",
    "Judges strike again over pay": "/2026/1/9/judge-pay/",
    "Rivers rise in all the south": "/2026/1/8/river-flood/",
}
NUMBERED = {
    f"Harbour of {town} is dredged for the larger ferries": f"/local/20260211{n}017" for n, town in enumerate(("Ost", "Vik", "Ras"))
}
SPELT = {
    "Goats keep the dikes of the province short": "/goats-keep-the-dikes-of-the-province-short/",
    "Painter gives his house to the town": "/painter-gives-his-house-to-the-town/",
}
CARDS = {
    f"Top bakers of {town} rally around the old mill": f"/bread/top-bakers-of-{town.lower()}-rally-around-old-mill"
    for town in ("Ost", "Vik", "Ras")
}
BESIDE = STORIES | {"Bread and peace": "/2026/02/14/bread-and-peace/"}
LISTED = {
    "a menu of titles at long numbers": (f"<header class='menu'><ul>{items(stories=NUMBERED)}</ul></header>", NUMBERED),
    "headings in a footer that their addresses spell": (
        f"<div class='page-footer'>{items('<div><h3 class=entry-title><a href={}>{}</a></h3></div>', SPELT)}</div>",
        SPELT,
    ),
    "a block whose theme names how it would be paged": (f"<div class='jeg_pagination_disable block'>{items()}</div>", STORIES),
    "a block that pages by script": (f"<div class='td_block td_with_ajax_pagination'>{items()}</div>", STORIES),
    "a feed that has adverts too": (f"<div class='feed feed-with-ads'>{items()}</div>", STORIES),
    "a hidden carousel with arrows": (
        f"<section class='recommended' style='display: none'><button>Left</button><ul>{items(stories=CARDS)}</ul></section>",
        CARDS,
    ),
    "short titles beside others in a menu": (f"<nav>{items('<div class=m><h3><a href={}>{}</a></h3></div>', BESIDE)}</nav>", BESIDE),
    "a story in a block of its own": (
        "<div><div><span><a href='/2026/02/11/ferry-aground-norhaven/'>Ferry runs aground off Norhaven at night</a></span></div></div>",
        {"Ferry runs aground off Norhaven at night": ""},
    ),
    "a menu that tells of stories": (f"<nav><ul><li><a href='/s/sport'>Sport</a></li>{items()}</ul></nav>", STORIES),
    "what is called free of a footer": (f"<div class='mod-no-footer'><ul>{items()}</ul></div>", STORIES),
    "a tab that is hidden": (f"<div id='tab2' style='display: none'><ul>{items()}</ul></div>", STORIES),
    "a hidden tab of lines laid out": (f"<div id='tab2' style='display:none'>\n{ROWS}</div>", STORIES),
    "what is called after comments": (f"<div class='news-read-comment'><ul>{items()}</ul></div>", STORIES),
    "titles in a script that addresses do not spell": (f"<nav>{items(stories=CHINESE)}</nav>", CHINESE),
    "rows of a table with a day and an hour": (
        f"<table>{items('<tr><td><a href={}>{}</a></td><td>12.03.2025</td><td>14:30</td></tr>')}</table>",
        STORIES,
    ),
    "a teaser without capitals that goes on behind the title": (
        f"<div class='recommend'><ul>{items(f'<li><a href={{}}>{{}}</a>{TEASER}</li>', CHINESE)}</ul></div>",
        CHINESE,
    ),
    "another form of the words": (f"<nav><a href='/s'>Mayors meet</a>{items(stories=OTHER_FORMS)}</nav>", OTHER_FORMS),
}
SECTIONS = {"Our view of the world": "/w", "Books and the arts": "/b", "Letters to the Post": "/l"}
DOSSIERS = {f"The {each} of spring 2026": f"/{each}-spring-2026/" for each in ("floods", "elections", "strikes")}
PARTS = {f"Part {n} and more": f"/part/{n}{n}{n}{n}{n}" for n in range(1, 5)}
JOBS = {f"Baker wanted in the town of {town}": f"/praca/baker-oferta-{n}4982788.html" for n, town in enumerate(("Ost", "Vik", "Ras"))}
DEALS = {f"Best aids of the month {n}": f"https://deals.example/2025/03/best-aids-month-{n}" for n in range(3)}
ANSWERS = {f"How do I cancel it {n}": f"https://support.post.example/hc/articles/36001234{n}-How-do-I-cancel-it" for n in range(3)}
PRODUCTS = {f"Baby seat for the car {each}": f"/test/seat-{each.lower()}.html" for each in ("Max", "Joie", "Jane", "Tom")}
PAGES = {f"{each} of all the days": f"/{each.lower()}/index" for each in ("Summary", "Papers", "History")}
PAID = {
    f"Why these {each} will rise in value": f"/partner-content/why-these-{each}-will-rise-67509{n}.html"
    for n, each in enumerate(("coins", "tins", "pins"))
}
SERVICES = {
    f"Register as a citizen who lives in {each}": f"/register-as-a-citizen-who-lives-in-{each.lower()}/" for each in ("Ost", "Vik", "Ras")
}
HELP = {f"How to {what} with the council online": f"/help/20012{n}" for n, what in enumerate(("pay a tax", "report a bin", "ask for help"))}
GOODS = {
    f"{colour} cotton shirt with long sleeves": f"/product/{colour.lower()}-cotton-shirt-with-long-sleeves"
    for colour in ("Red", "Blue", "Grey")
}
UNLISTED = {
    "services in a footer at long numbers": f"<div class='site-footer'><ul>{items(stories=HELP)}</ul></div>",
    "products under headings": f"<nav>{items('<div class=card><h3><a href={}>{}</a></h3></div>', GOODS)}</nav>",
    "services in a hidden window": f"<div class='modal' style='display:none'><button>x</button>{items(stories=SERVICES)}</div>",
    "stories that partners pay for": f"<div>{items(stories=PAID)}</div>",
    "services that their addresses spell": f"<footer>{items(stories=SERVICES)}</footer>",
    "a menu of sections": f"<nav><ul>{items(stories=SECTIONS)}</ul></nav>",
    "a menu of dossiers of a year": f"<nav><ul>{items(stories=DOSSIERS)}</ul></nav>",
    "paid stories": f"<nav class='sponsored'><ul>{items()}</ul></nav>",
    "hidden sections": f"<div style='display:none'>{items(stories=PARTS)}</div>",
    "jobs": f"<div>{items(stories=JOBS)}</div>",
    "rows of figures": f"<table>{items('<tr><td><a href={}>{}</a></td><td>370 €</td><td>yes</td><td>1,7</td></tr>', PRODUCTS)}</table>",
    "parts of the site": f"<div>{items(stories=PAGES)}</div>",
    "names of sections built as the stories beside them": f"<nav><a href='/food-and-drink'>Food, drink and travel</a></nav><p>{TEASER}</p>",
    "what a part of its heading says to be paid": f"<div class='box'><h3>Advisor <span>Paid Partner</span></h3><ul>{items()}</ul></div>",
    "adverts that are called so": f"<div class='ads'>{items(stories=DEALS)}</div>",
    "answers of the house": f"<footer>{items(stories=ANSWERS)}</footer>",
    "what can be heard": f"<div>{items(stories={f'Hear part {n} of the talk': f'/talk/{n}.mp3' for n in range(4)})}</div>",
}
LINK = "<a href='/2026/02/11/ferry-aground-norhaven/'>A ferry ran aground off Norhaven at night</a>, the police of the province said."
SAID = "A ferry ran aground off Norhaven at night, the police of the province said."
BEGUN = {
    "between breaks": f"{LINES[0]}<br><br>{LINK}<br><br>{LINES[1]}<br><br>{LINES[2]}",
    "in blocks": f"<div>{LINES[0]}</div><div>{LINK}</div><div>{LINES[1]}</div><div>{LINES[2]}</div>",
    "in a list": f"<p>{LINES[0]}</p><ul><li>{LINK}</li><li>Nobody was hurt, and all aboard were brought ashore.</li></ul><p>{LINES[1]}</p>",
}


FIRST, ADDRESS = next(iter(STORIES.items()))
LISTED |= {
    "the posts before and after": (
        f"<nav class='turn'><div><span>Prev</span> <a rel='prev' href='{ADDRESS}'>← {FIRST}</a></div></nav>",
        {FIRST: ADDRESS},
    ),
    "a post that is embedded": (
        f"<div class='embedded-post-wrap'><a class='embedded-post' href='{ADDRESS}'><div>The Ledger</div><h4>{FIRST}</h4></a></div>",
        {FIRST: ADDRESS},
    ),
    "cards with icons to share them": (
        items("<article><a href='{0}'><img></a><h3>{1}</h3><a href='https://facebook.com/s?u=1'><i></i></a><a name='s'></a></article>"),
        STORIES,
    ),
    "headings that lead to a part called a forum": (
        items("<h3><a href='{}'>{}</a></h3>", {title: f"/forum{address}" for title, address in STORIES.items()}),
        STORIES,
    ),
    "where the addresses say from where they are read": (
        f"<ul>{items('<li><a href={}?from=mostread#mostread>{}</a></li>')}</ul>",
        STORIES,
    ),
    "a banner": (
        f"<ul>{items()}</ul><div role='alert'><a href='/2026/02/14/fog-on-the-quay'>Dense fog closes the harbour</a></div>",
        STORIES | {"Dense fog closes the harbour": ""},
    ),
    "one below a label at a short address": (
        "<h2>Read also</h2><ul><li><a href='/b'>Mill of Norhaven closes for good</a></li></ul>",
        {"Mill of Norhaven closes for good": "/b"},
    ),
    "works below an author": (
        f"<section class='about-author'><h5>Recent work</h5>{items('<p><a href={}>{}</a></p>', SPELT)}</section>",
        SPELT,
    ),
    "columns that their block calls comments": (
        f"<div class='block-comments'><ul>{items('<li><b>Ana Ruiz</b><br><a href={}>{}</a></li>')}</ul></div>",
        STORIES,
    ),
    "cards of videos below a label": (
        f"<div class='video-list'><h3>Watch next</h3>{items('<div class=video><a href={}><h3>{}</h3></a></div>')}</div>",
        STORIES,
    ),
}
UNLISTED |= {
    "an alert that leads to a section": "<div role='alert'><a href='/weather/'>One active weather alert: Dense Fog</a></div>",
    "what the text names": "<div class='entities'><a href='/place/north-quay/'>North Quay on Sea</a></div>",
    "a prize": "<section><h2>Don't miss</h2><ul><li><a href='/contests/turkey/'>Win a turkey fryer</a></li></ul></section>",
    "a letter below a label": "<h2>Read also</h2><ul><li><a href='/newsletters'>All that the bakers talk about</a></li></ul>",
    "a paid link below a label": (
        "<h2>Read also</h2><ul><li><a href='https://b.example/b' rel='sponsored'>Mill of Norhaven closes</a></li></ul>"
    ),
    "what readers tell": f"<div class='block-comments'>{items('<p><a href=/talk/1>{1}</a></p>')}</div>",
    "a remark on the house": "<p>Our standards: <a href='/a/trust-principles-9'>The Norhaven Trust Principles.</a></p>",
    "a channel": "<p><a href='/videos/'><b>Watch all that was shown</b></a></p>",
}
AMID = {
    "a story between paragraphs": (f"<p><a href='{ADDRESS}index.html'>{FIRST}</a></p>", FIRST),
    "a story behind words in bold": (f"<p><b>IN THE SOUTH: </b><a href='{ADDRESS}index.html'>{FIRST}</a></p>", FIRST),
    "a story behind a label": (f"<p>Read also: <a href='/bread/'>{FIRST}</a></p>", FIRST),
    "a card with a picture": (
        f"<div class='c'><a href='{ADDRESS}'><img src='x.png'></a><div><h3><a href='{ADDRESS}'>{FIRST}</a></h3></div></div>",
        FIRST,
    ),
    "a call of the house": ("<p>Want news? <a href='//w.example/channel'>Join our WhatsApp community</a>.</p>", ""),
    "what the text tells of": (
        f"<p>{''.join(f'The minister, who had never been to the south, wrote about <a href={a}>{t}</a>. ' for t, a in STORIES.items())}</p>",
        "",
    ),
    "what the text leans on": (
        f"<p>{SENTENCE.format(9)} <a href='https://ministry.example/r/2026.html'>The report says</a> no more.</p>",
        "",
    ),
}
"""What stands behind the first paragraph, and the headline in it."""


def whole(body: str, *, head: str = "") -> bytes:
    told = f"<meta charset='utf-8'><title>{TITLE} - The Post</title>{head}"
    return f"<!doctype html><html lang='en'><head>{told}</head><body>{body}</body></html>".encode()


def pages() -> Iterator[tuple[str, bytes, dict[str, str]]]:
    """Yield name, page and headlines by address."""
    for name, (block, stories) in LISTED.items():
        yield name, whole(OWN + block), {title: title for title in stories}
    for name, block in UNLISTED.items():
        yield name, whole(OWN + block), {}
        yield f"{name}, beside stories", whole(f"{OWN}<ul>{items()}</ul>{block}"), {title: title for title in STORIES}
    for name, (block, title) in AMID.items():
        yield name, whole(OWN.replace("</p>", f"</p>{block}", 1)), {title: title}
    for name, body in BEGUN.items():
        yield name, whole(f"<div class='post'><h1>{TITLE}</h1>{body}</div>"), {}

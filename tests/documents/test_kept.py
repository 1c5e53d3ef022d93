"""What is taken out of articles by its looks, and what looks alike and stays."""

from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Page, Verdict

TITLE = "Bread is dearer than ever in the northern provinces"
SENTENCE = "<p>The mill said on day {} that a smaller harvest would make flour dearer, and bakers answered.</p>"
PROSE, MORE = ("".join(map(SENTENCE.format, days)) for days in (range(6), range(6, 20)))
DATA = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s", "author": {"name": "Ana Ruiz"}}</script>' % TITLE  # noqa: UP031


def read(body: str, *, head: str = DATA, address: str = "https://post.example/a/1", lang: str = "en") -> Verdict:
    html = f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>"
    return judge(Page(source="x", body=html.encode(), media_type="text/html", url=address), today=date(2026, 3, 1))


def article(body: str, head: str = DATA) -> list[str]:
    return read(f"<article><h1>{TITLE}</h1>{body}</article>", head=head).documents[0].text.split("\n")


GONE = {
    "who asks readers to sign up": f"<div><p>Kindly read. We are a nonprofit newsroom. Sign up to get our news.</p></div>{PROSE}",
    "an offer to log in": f"{PROSE}<div><p>Kindly pay.</p><button>Plans</button><p>Paid? <a href='/login'>Log in</a></p></div>{MORE}",
    "a title beside blocks that are called the same": (
        f"{PROSE}<p>Kindly: <a href='/n/1'>Farmers block ports over grain quotas</a></p>{MORE}".replace("<p>", "<div class='t-8f'>")
    ).replace("</p>", "</div>"),
    "whose views they are": f"{PROSE}<p><em>The views expressed are solely those of the author.</em></p>",
    "an address to write to": f"{PROSE}<p>Reach the reporter at ana@post.example or by mail.</p>",
    "a note on the author": f"{PROSE}<p>Ana Ruiz covers food for the Post and lives by the river.</p>",
    "contacts below a release": f"{PROSE}<h3>Media contact</h3><p>Press office, 4 Quay Street, Norhaven, telephone 555 01.</p>",
    "a sign beside a heading": f"{PROSE}<h2>What the mills expect <a href='#what'>#</a></h2>{MORE}",
    "a box of facts": f"{PROSE}<div class='fact-box'><p>Facts: the province has nine mills and many bakers.</p></div>{MORE}",
    "a box on the author between paragraphs": f"{PROSE}<div><img><b>Ana Ruiz</b><p>She covers food for the Post.</p></div>{MORE}",
    "a video between paragraphs": f"{PROSE}<div class='top-video'><h4>Watch: A mill</h4><p>Watch: Millers talk.</p></div>{MORE}",
    "an advert that says so": f"{PROSE}<div><p>- Advertisement -</p><a href='/b'>Watch: Win a loaf each day</a></div>{MORE}",
    "what heads a list of points": f"<h3>Key points</h3><ul><li>Flour is dearer than last year.</li></ul>{PROSE}",
    "a caption that ends in its maker's name": f"{PROSE}<p>A baker in Norhaven — Photo: Ida Holm/Post</p>{MORE}",
    "what a box makes its readers agree to": f"{PROSE}<p>By providing an email address, you agree to the terms.</p>{MORE}",
    "what a player says": f"{PROSE}<p>To view this content, it is necessary to allow cookies from us.</p>{MORE}",
    "a polite call to join": f"{PROSE}<p>Kindly join our WhatsApp channel for news of bread.</p>",
    "a poll": f"{PROSE}<div><p>Poll: Do you bake at home?</p><button>Yes</button><button>No</button><p>Poll of 2,311</p></div>{MORE}",
    "a poll in a form": f"{PROSE}<div><h3>Poll: Wie?</h3><form><input type=radio><input type=radio></form><p>Poll: 204</p></div>{MORE}",
    "what is to be heard": f"<div><audio></audio><p>Watch: The reporter at the mill, all of it in three minutes (3:47)</p></div>{PROSE}",
    "a wish that a letter is to meet": f"{PROSE}<p>Vuoi sapere tutto @ casa? Iscriviti alla newsletter del Post, gratis.</p>",
    "an offer that says nothing known": f"{PROSE}{MORE}<div><p>Facts: Free to read, not to write.</p><a href='/donate/'>Give</a></div>",
    "where to send what one knows": f"{PROSE}<p>Tipsa oss! Photo till 71 999</p>{MORE}",
    "a way back to the front page": f"{PROSE}{MORE}<p>Go back to the front page of the Poll:</p>",
    "who else worked on it": f"{PROSE}{MORE}<p>Photo Max van der Berg and Jo Li contributed reporting.</p>",
    "a note on the author below the byline": f"<p>By Ana Ruiz</p><p><em>Ana Ruiz spent a week at the mill.</em></p>{PROSE}",
    "what readers say below a spoken label": f"{PROSE}<section aria-label='Comments'><p>Facts: I bake my own.</p></section>{MORE}",
    "a letter that a button orders": f"{PROSE}<div><h5>Facts: by mail</h5><p>Each day at six.</p><button>S'inscrire</button></div>{MORE}",
    "a post whose class is one word": f"{PROSE}<div class='tweet'><a href='https://x.example/1'>Watch: the mill</a></div>{MORE}",
    "facts below the text": f"{PROSE}{MORE}<ul><li><b>Photo</b> Holm</li><li><b>Print</b> <a href='javascript:print()'>Poll</a></li></ul>",
}
KEPT = {
    "an address within the text": (f"<p>Write to the mill at mill@flour.example, it says on its door.</p>{PROSE}", "mill@flour.example"),
    "somebody else at the end": (f"{PROSE}<p>Eva Ruiz covers her loaves with a cloth, and waits.</p>", "Eva Ruiz covers"),
    "a heading of contacts above much text": (f"{PROSE}<h2>Contacts</h2>{MORE}", "Contacts"),
    "a heading that could be a label": (
        f"<ul><li><a href='/b'>More flour is on its way now</a></li></ul>{PROSE}<h2>Background</h2>{MORE}",
        "Background",
    ),
    "a link within the page that has words": (
        f"{PROSE}<p>As the <a href='#mill'>mill of Norhaven</a> told its buyers.</p>",
        "mill of Norhaven",
    ),
    "what the author says in the text": (f"{PROSE}<p>Ana Ruiz, who bakes as well, watched.</p>{MORE}", "who bakes as well"),
    "a short paragraph below an advert's place": (f"<div><p>Advertisement</p>{SENTENCE.format(99)}</div>{PROSE}", "on day 99"),
    "a word on adverts": (f"{PROSE}<p>Advertisement tax will pay for flour, says the mill.</p>{MORE}", "Advertisement tax"),
    "paragraphs that are called a wall's": (
        f"{PROSE}{MORE}".replace("<p>", "<p class='paywall'>").replace("day 0", "day 0, a Monday,"),
        "day 0, a Monday,",
    ),
    "paragraphs below that are called a wall's": (f"{PROSE}{MORE.replace('<p>', '<p class=paywall>')}", "on day 19"),
    "a paragraph whose class was made by a machine": (
        f"{PROSE}{SENTENCE.format(99).replace('<p>', '<p class=hLeAdD>')}{MORE}",
        "on day 99",
    ),
    "what is beside a button": (
        f"{PROSE}<section><p>Bread is now dearer than ever in the province, bakers told us.</p><button>Sign up</button></section>{MORE}",
        "than ever in the province",
    ),
    "facts of the article, with an address": (
        f"{PROSE}<ul><li><b>When:</b> on Saturday at nine</li><li><b>Where:</b> by <a href='mailto:a@b.example'>mail</a></li></ul>{MORE}",
        "on Saturday at nine",
    ),
    "a section whose spoken name has a word of furniture": (
        f"{PROSE}<section aria-label='What the polls say'><h2>What the numbers say</h2>{SENTENCE.format(99)}</section>{MORE}",
        "on day 99",
    ),
    "a lead with a dot within a word": (
        f"<div><h2 class='ingress'>El Govern anuncia un pla de col·laboració amb els ajuntaments</h2><ul><li>x</li></ul></div>{PROSE}",
        "col·laboració",
    ),
    "news on cookies": (
        f"{PROSE}<p>The council admitted that its own website uses cookies to follow visitors, a court found.</p>{MORE}",
        "uses cookies",
    ),
    "news on a newsletter": (
        f"{PROSE}<p>Our town has a newsletter about the mill to which nine hundred households subscribe.</p>{MORE}",
        "nine hundred",
    ),
    "news on an app in Arabic": (
        f"{PROSE}<p>انضم أكثر من مليون مستخدم إلى خدمة القنوات الجديدة في تطبيق واتساب خلال أسبوع واحد.</p>{MORE}",
        "مليون مستخدم",
    ),
    "a section with paragraphs and a spoken name": (
        f"{PROSE}<section aria-label='Reactions'>{SENTENCE.format(99)}</section>{MORE}",
        "on day 99",
    ),
    "a lead that ends in no stop": (
        f"<div><p class='sub-title'>{'Flour will be dearer ' * 3}in May</p><ul><li>x</li></ul></div>{PROSE}",
        "in May",
    ),
    "subheads in blocks among blocks": (
        (PROSE + "<div><b>Prices</b></div>" + MORE).replace("p>", "div>"),
        "\nPrices\n",
    ),
    "a short paragraph among blocks that are called the same": (
        f"{PROSE}<p>($1 = 0.91 marks)</p>{MORE}".replace("<p>", "<div class='t-8f'>").replace("</p>", "</div>"),
        "\n($1 = 0.91 marks)\n",
    ),
    "what readers of a survey think": (
        f"{PROSE}<p>Opinions expressed in the survey are mixed, said its author, Ana.</p>{MORE}",
        "are mixed",
    ),
    "whose views a novel holds": (
        f"{PROSE}<p>The views expressed in the novel belong to the narrator and not the author, the court ruled.</p>{MORE}",
        "the narrator",
    ),
    "a summary that runs into the text": (
        f"<strong class='media_end_summary'>Flour is dear and dearer</strong>{'<br><br>'.join([SENTENCE.format(55)] * 3)}{PROSE}".replace(
            "<p>", ""
        ).replace("</p>", "<br><br>"),
        "Flour is dear and dearer\n",
    ),
    "points above the text that are called nothing": (
        f"<div><b>In short</b><ul><li>Flour will be dearer from May on</li><li>Bakers ask for help of the province</li></ul></div>{PROSE}",
        "Flour will be dearer from May on\nBakers ask for help of the province\n",
    ),
    "points above paragraphs that are marked up as blocks": (
        "<div class='summary'><ul><li>Flour will be dearer</li><li>Bakers ask for help</li></ul></div>"
        f"<div>{PROSE.replace('p>', 'div>')}<p>Our standards: sold by the loaf and the sack.</p></div>",
        "Flour will be dearer\nBakers ask for help\n",
    ),
    "what the author says where each paragraph is wrapped": (
        f"{PROSE}<p>Ana Ruiz, who bakes as well, watched.</p>{MORE}".replace("<p>", "<div><p>").replace("</p>", "</p></div>"),
        "who bakes as well",
    ),
    "what the author asks below the byline": (f"<p>By Ana Ruiz</p><p>Ana Ruiz: What does the mill say?</p>{PROSE}", "What does the mill"),
    "a letter in the text": (f"{PROSE}<p>The mill's <a href='/newsletter/'>letter</a> says so.</p>{MORE}", "letter says so"),
    "advice on channels": (f"{PROSE}<p>If you want to sell bread here, you need WhatsApp.</p>{MORE}", "you need WhatsApp"),
    "a gift": (f"{PROSE}<p>Three towns of the north contributed to the mill.</p>{MORE}", "Three towns"),
    "an agreement": (f"{PROSE}<p>By entering the union in May the millers agree to sell flour to all.</p>{MORE}", "By entering"),
    "verse": (
        f"<p>{'<br>'.join(['the baker wakes at three', 'and lights the oven', 'for nobody', 'but me'] * 2)}</p>{PROSE}{MORE}",
        "and lights the oven\n",
    ),
}


@pytest.mark.parametrize("body", GONE.values(), ids=GONE)
def test_furniture_goes(body: str) -> None:
    about = ("@", "Ana Ruiz", "She covers", "Press office", "Media contact", "#", "Facts:", "Watch:", "Key points", "Photo")
    gone = (*about, "views expressed", "Kindly", "By providing", "To view", "Poll")
    assert [
        each.text for each in read(f"<article><h1>{TITLE}</h1>{body}</article>").documents if any(sign in each.text for sign in gone)
    ] == []


@pytest.mark.parametrize(("body", "words"), KEPT.values(), ids=KEPT)
def test_what_looks_alike_stays(body: str, words: str) -> None:
    assert words in "\n".join(article(body)) + "\n"


def test_cells_beside_the_one_with_the_text_are_no_text() -> None:
    text = "<br><br>".join(
        f"The mill said on day {day} that a smaller harvest would make flour dearer, and bakers answered." for day in range(9)
    )
    picture = "<table align='right'><tr><td><img><br>A mill in sunshine, seen from the river</td></tr></table>"
    rows = (
        f"<tr><td>Mud boots, all sizes.<br>Open on Sundays.</td><td><b>{TITLE}</b><br>{picture}{text}</td></tr>",
        f"<tr><td>Flour on its way to town.<br>{SENTENCE.format(77) * 4}</td></tr><tr><td>Best seen at 800 x 600.</td></tr>",
    )
    found = read(f"<table>{''.join(rows)}</table>", head=f"<title>{TITLE}</title>").documents[0].text
    assert [each for each in ("Mud boots", "Open on Sundays", "sunshine", "800 x 600") if each in found] == []
    assert [each for each in ("day 0", "day 8", "day 77") if each not in found] == []


def test_kickers_leave_headings_and_words_stay() -> None:
    assert read(f"<h1><span class='kicker'>Food</span> <span>{TITLE}</span></h1>{PROSE}").documents[0].text.startswith(TITLE)
    parted = "<h1><span>Bread is dearer</span> <span>than ever in the northern provinces</span></h1>"
    assert read(parted + PROSE).documents[0].text.startswith(TITLE)


def test_a_list_of_videos_between_paragraphs_is_one_of_headlines() -> None:
    cards = "".join(
        f"<div class='card video'><a href='/videos/mill-closes-{n}8213'><h3>Mill number {n} closes for good</h3></a></div>"
        for n in range(3)
    )
    found = read(f"<article><h1>{TITLE}</h1>{PROSE}<div class='video-list'><h3>Watch next</h3>{cards}</div>{MORE}</article>").documents
    assert sum(each.kind == "headline" for each in found) == 3


def test_subheads_stay_where_paragraphs_stand_in_no_block() -> None:
    assert "\nWhat the mills expect\n" in read(f"<h1>{TITLE}</h1>{PROSE}<h2>What the mills expect</h2>{MORE}").documents[0].text


def test_leads_that_are_headings_stay_where_paragraphs_stand_in_no_block() -> None:
    lead = "Bakers want the harvest to be bought by the province."
    assert read(f"<h1>{TITLE}</h1><h2>{lead}</h2>{PROSE}{MORE}").documents[0].text.startswith(f"{TITLE}\n{lead}\n")


def test_subheads_stay_where_a_list_of_tags_is_called_an_article_s() -> None:
    tags = "<ul class='tag-article-wrap'><li>Flour</li></ul>"
    page = f"<h1>{TITLE}</h1><div class='x'>{PROSE}<h2>What the mills expect</h2>{MORE}</div>{tags}"
    assert "\nWhat the mills expect\n" in read(page).documents[0].text


def test_posts_that_are_items_of_a_list_keep_their_lines() -> None:
    posts = "".join(f"<li><h3>Word from mill number {n}</h3>{SENTENCE.format(n)}</li>" for n in range(5))
    assert "Word from mill number 3" in article(f"{PROSE}<ul>{posts}</ul>")


def test_what_a_page_says_of_its_author_is_no_article() -> None:
    wrote = "".join(f"<li><a href='/{n}'>Mill number {n} closes for good</a></li>" for n in range(4))
    page = f"<h1>Ana Ruiz</h1>{PROSE}<h2>Latest stories</h2><ul>{wrote}</ul>"
    assert read(page, head="<meta property='og:type' content='profile'>").verdict == "headlines"
    assert read(page, head="").verdict == "article"


def test_a_video_that_needs_scripts_is_no_error_and_has_the_day_it_was_put_up() -> None:
    video = '<script type="application/ld+json">{"@type": "VideoObject", "uploadDate": "2026-02-09T10:05:00Z"}</script>'
    page = "<p>To view this video please enable JavaScript</p>" + "".join(map(SENTENCE.format, range(3)))
    assert [each.date for each in read(f"<h1>{TITLE}</h1>{page}", head=video).documents] == ["2026-02-09"]
    assert read("<h1>Sorry</h1><p>Please enable JavaScript</p>", head="").verdict == "error"


@pytest.mark.parametrize(
    "heading", ["Ops! La pagina non esiste più", "Pagina niet gevonden", "Sidan hittades inte", "Nie znaleziono strony"]
)
def test_errors_are_told_in_further_languages(heading: str) -> None:
    assert read(f"<h1>{heading}</h1><p>Error</p>", head="").verdict == "error"


@pytest.mark.parametrize(
    ("link", "headlines"),
    [
        ("<a href='/b'>Mill of Norhaven closes for good</a>", ["Mill of Norhaven closes for good"]),
        ("<a href='/b'><h3><small>Jan 11, 2026</small> Mill of Norhaven closes for good</h3></a>", ["Mill of Norhaven closes for good"]),
        ("<a href='/b.jpg'>Mill of Norhaven closes for good</a>", []),
        ("<a href='/newsletters'>All that the bakers talk about</a>", []),
        ("<a href='https://b.example' rel='sponsored'>Mill of Norhaven closes for good</a>", []),
        ("<a href='/b'>All that the mill has ground (PDF, 4,1 MB)</a>", []),
    ],
)
def test_links_to_pictures_files_offers_and_adverts_are_no_headlines(link: str, headlines: list[str]) -> None:
    read_of = read(f"<article><h1>{TITLE}</h1>{PROSE}</article><h2>Read also</h2><ul><li>{link}</li></ul>")
    assert [each.text for each in read_of.documents if each.kind == "headline"] == headlines


@pytest.mark.parametrize(
    ("paragraph", "headlines"),
    [
        ("Our standards: <a href='/a/trust-principles-9'>The Norhaven Trust Principles.</a>", []),
        ("<a href='/videos/'><b>Watch all that was shown</b></a>", []),
        ("<div class='embed embed--x'><a href='/a/mill-closes-9'>Watch all that was shown</a></div>", []),
    ],
)
def test_a_link_that_is_like_no_other_and_a_remark_is_no_headline(paragraph: str, headlines: list[str]) -> None:
    cards = "".join(f"<li><a href='/{n}'>Farmers block port number {n} again</a></li>" for n in range(3))
    found = read(f"<article><h1>{TITLE}</h1>{PROSE}<p>{paragraph}</p></article><ul>{cards}</ul>").documents
    assert [each.text for each in found if each.kind == "headline" and "Farmers" not in each.text] == headlines


def test_files_below_a_heading_of_their_own_are_no_headlines() -> None:
    files = "".join(f"<li><a href='/{n}.pdf'>Bericht der Mühle Nummer {n}</a></li>" for n in range(3))
    found = read(f"<article><h1>{TITLE}</h1>{PROSE}<h4>Dokumente zum Thema</h4><ul>{files}</ul>{MORE}</article>").documents
    assert [each.kind for each in found] == ["article"]


@pytest.mark.parametrize(
    ("lang", "locale", "day"),
    [
        ("es", "", "2025-03-02"),
        ("en-GB", "en_US", "2025-03-02"),
        ("en", "en_IN", "2025-03-02"),
        ("en-US", "en_US", "2025-02-03"),
        ("en", "", None),
    ],
)
@pytest.mark.parametrize("shown", ["<time>02/03/2025</time>", "<p>Posted 02/03/2025</p>", "<span class='date'>02/03/2025</span>"])
def test_days_with_slashes_are_read_as_the_page_s_country_writes_them(lang: str, locale: str, day: str | None, shown: str) -> None:
    head = f"<meta property='og:locale' content='{locale}'>"
    (found,) = read(f"<main><h1>{TITLE}</h1>{shown}{PROSE}</main>", head=head, lang=lang).documents
    assert (found.date, "02/03" in found.text) == (day, False)


@pytest.mark.parametrize(
    ("told", "shown", "day"),
    [
        ("2025-08-26T19:30:00.000Z", "August 27 2025 - 5:30am", "2025-08-27"),
        ("2025-08-27T02:10:00+00:00", "August 26, 2025 9:10 p.m.", "2025-08-26"),
        ("2025-08-26T19:30:00+10:00", "August 27 2025", "2025-08-26"),
        ("2025-08-26T19:30:00Z", "August 30 2025", "2025-08-26"),
        ("2025-08-26T19:30:00Z", "26 de agosto de 2025, actualizado el 27/08/2025", "2025-08-26"),
    ],
)
def test_a_day_told_in_universal_time_gives_way_to_its_neighbour_on_the_page(told: str, shown: str, day: str) -> None:
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "{told}"}}</script>'
    (found,) = read(f"<main><h1>{TITLE}</h1><div>{shown}</div>{PROSE}</main>", head=head).documents
    assert found.date == day


def test_posts_keep_the_headings_that_stand_in_headers_of_their_own() -> None:
    posts = "".join(
        f"<article><header><a href='?p={n}#{n}'><time>1{n}:00</time></a><h2>Mill number {n} stands still</h2></header>"
        f"{SENTENCE.format(n) * 2}<footer><a href='#'>Share</a></footer></article>"
        for n in range(6)
    )
    found = read(f"<main><h1>{TITLE}</h1><div class='posts'>{posts}</div></main>").documents[0].text
    assert [n for n in range(6) if f"Mill number {n} stands still\nThe mill said on day {n}" in found] == [*range(6)]


def test_lines_of_a_sheet_are_joined() -> None:
    sheet = [
        "The mill said on Monday that a smaller harvest would make",
        "flour dearer, and that bakers should buy before the end of",
        "June.",
    ]
    text = article(f"<p>{'<br>'.join(sheet * 6)}</p>", head="")
    assert text[1:] == [" ".join(sheet)] * 6


def test_links_lead_on_from_where_the_page_was_fetched() -> None:
    cards = "".join(f"<li><a href='/b/{n}'>Farmers block port number {n} again</a></li>" for n in range(3))
    found = read(f"<h1>{TITLE}</h1>{PROSE}<ul>{cards}</ul>", head="<link rel='canonical' href='https://wire.example/z'>")
    assert [each.url for each in found.documents if each.kind == "headline"] == [f"https://post.example/b/{n}" for n in range(3)]


def test_titles_of_a_section_and_of_a_file_give_way() -> None:
    assert read(f"<h1>{TITLE}</h1>{PROSE}", head="<meta property='og:title' content='Press corner'>").documents[0].title == TITLE
    assert read(f"<p><b>{TITLE}</b></p>{PROSE}", head="<title>digest-02.html</title>").documents[0].title == TITLE


@pytest.mark.parametrize(
    "paragraph",
    [
        "<p>Read more: {}</p>",
        "<p><strong>READ ALSO: {}</strong></p>",
        "<p>Related: <em>{}</em></p>",
        "<p>See also: <a href='/n/1'>{}</a></p>",
        "<p><a href='/n/1'>Read more: {}</a></p>",
    ],
)
def test_a_paragraph_that_points_to_a_story_is_a_headline_with_a_link_or_without(paragraph: str) -> None:
    headline = "Farmers block ports over grain quotas"
    bare, found = (read(f"<article><h1>{TITLE}</h1>{PROSE}{each}{MORE}</article>") for each in ("", paragraph.format(headline)))
    assert [(each.kind, each.text) for each in found.documents] == [("article", bare.documents[0].text), ("headline", headline)]

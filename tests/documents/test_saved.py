"""What saved pages of real outlets taught, each in a few lines of our own."""

import json
from datetime import date

import pytest
from outlets.stories import BEGUN, LINES, LISTED, OWN, SAID, SENTENCE, STORIES, TEXT, TITLE, UNLISTED, items, whole

from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Document, Page, Verdict


def read(body: str, *, head: str = "", url: str = "https://post.example/a/bread") -> Verdict:
    html = whole(body, head=head)
    return judge(Page(source="x", body=html, media_type=media_type(html), url=url), today=date(2026, 3, 1))


def article(verdict: Verdict) -> Document:
    (found,) = (each for each in verdict.documents if each.kind == "article")
    return found


def lines(body: str, *, head: str = "") -> list[str]:
    return article(read(body, head=head)).text.split("\n")


def headlines(body: str, *, head: str = "") -> list[str]:
    return [each.text for each in read(body, head=head).documents if each.kind == "headline"]


@pytest.mark.parametrize(("block", "stories"), LISTED.values(), ids=LISTED)
def test_stories_are_headlines_wherever_their_addresses_tell_of_them(block: str, stories: dict[str, str]) -> None:
    assert headlines(OWN + block) == [*stories]


@pytest.mark.parametrize("block", UNLISTED.values(), ids=UNLISTED)
def test_what_only_looks_like_stories_is_no_headline(block: str) -> None:
    assert headlines(OWN + block) == []


def test_a_section_s_link_beside_the_heading_takes_neither_heading_nor_lead_with_it() -> None:
    top = f"<header><span class='related'><a href='/-analysis-'>Analysis of all sorts and kinds</a></span><h1>{TITLE}</h1></header>"
    body = f"<article>{top}<div class='chapo'><p>{LINES[5]}</p></div><div class='text'>{TEXT.replace(LINES[5], '')}</div></article>"
    assert lines(f"{body}<ul>{items()}</ul>")[:2] == [TITLE, LINES[5]]


def test_a_link_to_hear_what_is_told_takes_no_paragraph_above_it() -> None:
    link = "<a href='/audio/2026/02/10/the-baker-talks'>The Baker Talks of Flour and Bread</a>"
    box = f"<div class='related'><p>{LINES[5]}</p><p>LISTEN: {link}</p></div>"
    assert LINES[5] in lines(f"<h1>{TITLE}</h1>{box}{TEXT.replace(LINES[5], '')}")


@pytest.mark.parametrize(
    "button", ["Read more", "READ MORE", "Read more »", "» Read more", "Read more...", "Lire la suite →", "Weiterlesen…"]
)
def test_a_button_in_a_paragraph_of_its_own_is_no_part_of_the_text(button: str) -> None:
    assert lines(f"<h1>{TITLE}</h1><p>{LINES[0]}</p><p>{button}</p>{TEXT.replace(LINES[0], '')}") == [TITLE, *LINES]


@pytest.mark.parametrize("before", ["", "<b>IN THE SOUTH: </b>"])
def test_a_story_between_paragraphs_is_a_headline_even_without_a_label(before: str) -> None:
    title, address = next(iter(STORIES.items()))
    body = f"<h1>{TITLE}</h1><p>{LINES[0]}</p><p>{before}<a href='{address}index.html'>{title}</a></p>{TEXT}"
    assert headlines(body) == [title]
    assert title not in lines(body)


LEADS = {
    "with a link in it": "<p class='articleabstract'>{} <a href='/x'>More.</a></p>",
    "that is a heading": "<div class='info'><h2 class='subtitle'>{}</h2><span class='d'>x</span></div>",
    "that only its data call so": "<div class='text'><span class='big' itemprop='description'>{}</span></div>",
    "of a column called a comment": "<div class='PageArticle_commentLead'><div class='PageArticle_commentLead-content'>{}</div></div>",
    "below what else is told": "<div class='info'><b>1 March</b> source: <b>MTI</b><br><div class='lead'>{}</div></div>",
}
LEAD = "Bakers in the north ask for more for a loaf than they ever did"


@pytest.mark.parametrize("form", LEADS.values(), ids=LEADS)
def test_a_lead_is_read_in_whatever_it_stands(form: str) -> None:
    found = lines(f"<div class='page'><h1>{TITLE}</h1>{form.format(LEAD)}<div class='body'>{TEXT}</div></div>")
    assert found[:2] == [TITLE, f"{LEAD} More." if "href" in form else LEAD]


def test_highlights_within_the_text_are_its_lead() -> None:
    points = ["NEW: Flour rises by a tenth within a week", "The bakers' guild asks for help from the state"]
    listed = "".join(f"<li>{each}</li>" for each in points)
    box = f"<div class='box'><div><strong>STORY HIGHLIGHTS</strong></div><ul class='storyHghLght'>{listed}</ul></div>"
    assert lines(f"<h1>{TITLE}</h1><div class='c'><div class='g'>1</div>{box}{TEXT}</div>") == [TITLE, *points, *LINES]


def test_a_list_below_the_text_is_no_lead_whatever_it_is_called() -> None:
    offers = (
        "<ul class='highlights'><li>Read every story on every device you own</li><li>Invitations to all our events of the year</li></ul>"
    )
    assert lines(f"<h1>{TITLE}</h1><div class='b'>{TEXT}</div>{offers}")[:2] == [TITLE, LINES[0]]


def test_short_lines_between_breaks_stay() -> None:
    said = [LINES[0], LINES[1], "Where the flour went", LINES[2], '"We have none," he said.', LINES[3]]
    assert lines(f"<h1>{TITLE}</h1><div class='body'>{'<br><br>'.join(said)}</div>") == [TITLE, *said]


def test_boxes_below_a_text_are_not_what_was_missed_of_it() -> None:
    other = "We are a paper of readers, and whoever has something to tell may put it up here on a page of one's own, day by day."
    boxes = "".join(f"<section class='box{n}'><p>{other} {n}</p><p>{n} {other}</p></section>" for n in range(2))
    assert lines(f"<div class='all'><h1>{TITLE}</h1><div class='article-text'>{TEXT}</div><div class='more'>{boxes}</div></div>") == [
        TITLE,
        *LINES,
    ]


NOTES = (
    "Фото: Анна Руис © Почта",
    "Не упустите шанс узнать новости первыми! Присоединяйтесь к подписчикам telegram-канала Почты.",
    "7 marzo 2026 (modifica il 8 marzo 2026 | 10:19)",
    "📲 Confira as últimas notícias do Post",
    "📲 Acompanhe o Post no Facebook, no Instagram e no Twitter",
    "The Post's Ana Ruiz, Jo Li, Ben Brum, Dave Hen, Aaron Coop, Alex Field, Shannon Trav and Greg Bot contributed to this report.",
    "Associated Press writers Rahim Fai and Karim Shar in Kabul, and Mitch Wei in Greenville, South Carolina, contributed to this story.",
    "Contributing: Liz Szab, Michael Wint, Associated Press.",
    "Bakers at work. REUTERS/Benoit Tess",
    "You must be logged in to post a comment.",
    "Du musst eingeloggt sein, um einen Kommentar posten zu können.",
    "Are you in the storm? Please share your pictures and stories with the paper.",
    "This article was printed from http://post.example/bread",
    "Some of the links on the Post are affiliate links.",
    "-- By Michael Russ Follow @mruss",
    "« The Older Title of All | Home | The Newer Title of All »",
    "기사입력 2026-02-24 03:00:00 기사수정 2026-02-24 03:00:00",
    "（编辑：严玉）",
    "责编|陈梦",
    "（原标题：面包涨价了 面包师怎么说？）",
    "声明：本报力求信息真实、准确，文章提及内容仅供参考，不构成建议。",
    "扫描下方二维码，关注本报。",
    "(END)",
)


@pytest.mark.parametrize("note", NOTES)
def test_notes_below_a_text_are_none_of_it(note: str) -> None:
    assert lines(f"<h1>{TITLE}</h1><p>{LINES[0]}</p><p>{note}</p>{TEXT.replace(LINES[0], '')}") == [TITLE, *LINES]


STAYING = (
    "«Присоединяйтесь к забастовке в пятницу», — призвал рабочих лидер профсоюза Иван Петров в своём телеграм-канале.",
    "“Acompanhe a apuração com calma”, escreveu o ministro Rui Costa no Twitter, depois de fechadas as urnas.",
    "Фото: суд признал подлинными снимки с места аварии. Защита с этим не согласна.",
    "You have to sign in to prove that you live here, the council said.",
    "You need to sign in before replying to the judge, he said.",
    "— By Monday the strike will be over",
    "Three mills contributed to the fund of the bakers, and two did not.",
    "Photographs by Ansel Adams sold for $2 million at an auction, which nobody had expected of them this year or in any other.",
    "Some of the links to affiliate groups in Yemen were cut last year.",
    "By continuing to strike, you agree to the terms of a court.",
    "Ministers told AFP / Reuters that talks would resume",
    "Share your stories, she told the class. They did, for hours.",
    "研究者は、値段はこれからも上がり続けるだろうと指摘している。(c)AFP/Aminu ABUBAKAR",
    "顾客只需扫描桌上的二维码即可点餐，老年人却觉得这样很不方便。",
    "市政府呼吁居民关注疫情，并通过官方微博发布了最新数据。",
    "特别声明指出，两国将继续合作。",
    "作者 认为，这本书很重要。",
)


@pytest.mark.parametrize("line", STAYING)
def test_lines_that_begin_alike_stay(line: str) -> None:
    assert line in lines(f"<h1>{TITLE}</h1><p>{LINES[0]}</p><p>{line}</p>{TEXT}")


def test_a_heading_that_a_video_repeats_is_said_once() -> None:
    assert lines(f"<h1>{TITLE}</h1><p>{LINES[0]}</p><h3>{TITLE}</h3>{TEXT.replace(LINES[0], '')}") == [TITLE, *LINES]


def test_a_refrain_that_is_the_title_stays() -> None:
    verses = [verse for each in LINES for verse in (each, TITLE)][:-1]
    assert lines(f"<h1>{TITLE}</h1>" + "".join(f"<p>{each}</p>" for each in verses)) == [TITLE, *verses]


@pytest.mark.parametrize("body", BEGUN.values(), ids=BEGUN)
def test_a_sentence_that_begins_with_a_link_stays(body: str) -> None:
    page = f"<div class='post'><h1>{TITLE}</h1>{body}</div>"
    assert any(SAID in each for each in lines(page))
    assert headlines(page) == []


def test_a_title_that_links_to_its_own_page_in_another_form_stays() -> None:
    own = "http://www.post.example/2026/02/13/bread-is-dearer-than-ever-in-the-north/"
    page = f"<div class='post'><h2 class='entry-title'><a href='{own}'>{TITLE}</a></h2><div class='entry'>{TEXT}</div></div>"
    assert lines(page) == [TITLE, *LINES]
    assert headlines(page) == []


def test_leads_and_quotes_in_small_type_stay() -> None:
    page = f"<h1>{TITLE}</h1><p><small>{LINES[0]}</small></p>{TEXT.replace(LINES[0], '')}"
    assert lines(page) == [TITLE, *LINES]


def test_captions_in_small_type_are_none_of_the_text() -> None:
    caption = "<p><em><span style='font-size: smaller;'>Bakers at the mill of Vik. (Video sent to us by one of them)</span></em></p>"
    assert lines(f"<h1>{TITLE}</h1><p>{LINES[0]}</p>{caption}{TEXT.replace(LINES[0], '')}") == [TITLE, *LINES]


def test_a_text_all_of_which_is_in_small_type_stays() -> None:
    assert lines(f"<h1>{TITLE}</h1>{TEXT.replace('<p>', '<p><small>').replace('</p>', '</small></p>')}") == [TITLE, *LINES]


def test_what_tells_of_a_recording_within_the_text_is_none_of_it() -> None:
    told = f"<div class='Enhancement'><div class='AudioEnhancement'><div class='AudioEnhancement-description'>{LINES[5]}</div></div></div>"
    assert lines(f"<h1>{TITLE}</h1><div class='b'><p>{LINES[0]}</p>{told}{TEXT.replace(LINES[0], '').replace(LINES[5], '')}</div>") == [
        TITLE,
        *LINES[:5],
    ]


def test_a_text_without_marks_is_one_whatever_its_agency_writes_below() -> None:
    body = f"<div class='wrap'><h1>{TITLE}</h1><div class='share'>Line</div>{chr(10).join(LINES * 2)} Enditem/lk</div>"
    assert (
        lines(f"{body}<ul>{items(stories={f'Mill {n} is shut for good': f'/2026/02/{n}/mill-{n}/' for n in range(10, 22)})}</ul>")[0]
        == TITLE
    )


SOLD = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "false"}</script>'


@pytest.mark.parametrize(
    ("text", "verdict"), [("".join(f"<p>{SENTENCE.format(n)}</p>" for n in range(10)), "article"), (f"<p>{LINES[0]}</p>", "paywall")]
)
def test_what_is_said_to_be_sold_is_read_where_all_of_it_seems_to_stand(text: str, verdict: str) -> None:
    assert read(f"<article><h1>{TITLE}</h1>{text}</article><ul>{items()}</ul>", head=SOLD).verdict == verdict


def test_the_heading_is_not_the_outlet_s_name_above_it() -> None:
    assert lines(f"<h1><a href='/'>Post</a></h1><h2>{TITLE}</h2>{TEXT}", head=f"<meta property='og:title' content='{TITLE}'>") == [
        TITLE,
        *LINES,
    ]


def test_a_title_that_the_address_spells_stands_for_the_site_s_name() -> None:
    head = "<title>post.example</title><link rel='canonical' href='https://post.example/bread-is-dearer-than-ever-in-the-north/'>"
    body = f"<header><h1></h1></header><main><div><h2>{TITLE}</h2></div><div>{TEXT}</div></main>"
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    assert article(judge(Page(source="x", body=html.encode(), media_type="text/html"), today=date(2026, 3, 1))).title == TITLE


def test_a_heading_that_stands_there_for_two_widths_is_one() -> None:
    html = (
        f"<html><head><title>{TITLE}-The Post</title></head><body><h1 class='w'>{TITLE}</h1><h1 class='m'>{TITLE}</h1>{TEXT}</body></html>"
    )
    assert article(judge(Page(source="x", body=html.encode(), media_type="text/html"), today=date(2026, 3, 1))).title == TITLE


def test_of_two_texts_with_headings_the_titled_one_is_the_article() -> None:
    about = "".join(
        f"<p>We are {n} women of the north who write of what we see, eat and read, and of what we think of it.</p>" for n in range(6)
    )
    post = f"<article><h2>{TITLE}</h2><h1>In the mill</h1>{TEXT}<h1>In the shop</h1></article>"
    head = f"<meta property='og:title' content='{TITLE}'><meta property='og:type' content='article'>"
    data = f'<script type="application/ld+json">{{"@type": "BlogPosting", "headline": "{TITLE} "}}</script>'
    assert LINES[0] in lines(f"<div><div><h1>When if not now</h1>{about}</div></div><main>{post}</main>", head=head + data)


DAYS = {
    "behind a button to print": (
        "<meta itemprop='datePublished' content='2026-02-14T02:12:54.361Z'><div>Print</div><div>Feb 13, 2026, 9:12 PM ET</div>",
        "",
        "2026-02-13",
    ),
    "behind a day of a change with a colon": (
        "<div>Last updated:</div><div>Feb 14, 2026</div><div>Published:</div><div>Feb 13, 2026</div>",
        "",
        "2026-02-13",
    ),
    "behind the day of a change that stands before it": (
        "<meta itemprop='datePublished' content='2026-02-14T02:12:54.361Z'><div>Updated</div><div>Feb 14, 2026, 1:24 PM ET</div>"
        "<div>PUBLISHED</div><div>Feb 13, 2026, 9:12 PM ET</div>",
        "",
        "2026-02-13",
    ),
    "in the address": ("", "https://post.example/2026/POLITICS/02/13/bread/index.html", "2026-02-13"),
    "as the page shows it rather than as its address does": ("<p>14.02.2026</p>", "https://post.example/2026/02/13/bread", "2026-02-14"),
    "as a time shows it": ("<time datetime='2026-02-20T10:18:46Z'>Published 14 February 2026</time>", "", "2026-02-14"),
    "of publication, not of change": (
        "<time itemprop='dateModified' datetime='2026-02-15T10:00:00+02:00'>15 Feb</time>"
        "<time itemprop='datePublished' datetime='2026-02-14T10:00:00+02:00'>14 Feb</time>",
        "",
        "2026-02-14",
    ),
}


@pytest.mark.parametrize(("shown", "url", "day"), DAYS.values(), ids=DAYS)
def test_the_day_is_the_one_of_publication(shown: str, url: str, day: str) -> None:
    assert article(read(f"<article><h1>{TITLE}</h1>{shown}{TEXT}</article>", url=url)).date == day


def test_a_day_that_can_be_read_in_two_ways_gives_way_to_the_mark_up() -> None:
    body = f"<article><h1>{TITLE}</h1><time datetime='2025-03-04'>04/03/2025</time>{TEXT}</article>"
    html = f"<html lang='en-US'><head><title>{TITLE}</title></head><body>{body}</body></html>"
    assert article(judge(Page(source="x", body=html.encode(), media_type="text/html"), today=date(2026, 3, 1))).date == "2025-03-04"


def test_a_day_in_the_name_of_an_address_may_be_one_that_it_tells_of() -> None:
    body = f"<p class='date'>3 February 2026</p><h1>{TITLE}</h1>{TEXT}"
    assert article(read(body, url="https://post.example/remembering-the-coup-1991-08-19")).date == "2026-02-03"


def test_the_page_s_own_address_settles_a_day_told_in_universal_time() -> None:
    told = "<meta name='pubdate' content='2026-02-13T23:36:32Z'>"
    body = f"<h1>{TITLE}</h1><div>February 14, 2026 -- Updated 0203 GMT</div>{TEXT}"
    assert article(read(body, head=told, url="https://post.example/2026/02/13/bread/index.html")).date == "2026-02-13"


@pytest.mark.parametrize(
    ("url", "verdict"),
    [
        ("https://post.example/a/bread", "article"),
        ("https://post.example/#/a/12", "article"),
        ("https://go.example/zq", "article"),
    ],
)
def test_a_text_is_no_front_at_an_address_of_its_own(url: str, verdict: str) -> None:
    assert read(f"<h1>News of the day</h1>{TEXT}<ul>{items()}</ul>", url=url).verdict == verdict


TEASERS = "".join(f"<p>{each[:-1]}...</p>" for each in LINES)
OWN_ADDRESS = "<link rel='canonical' href='https://post.example/'>"


@pytest.mark.parametrize("head", ["<meta property='og:type' content='article'>", "<meta property='og:type' content='website'>"])
def test_a_front_is_told_by_what_it_calls_itself(head: str) -> None:
    stories = {f"Mill number {n} is shut for good": f"/2026/02/{n}/mill-number-{n}/" for n in range(10, 24)}
    front = f"<html><head><title>The Post</title>{OWN_ADDRESS}{head}</head><body>{TEASERS}{items(stories=stories)}</body></html>"
    assert judge(Page(source="x", body=front.encode(), media_type="text/html"), today=date(2026, 3, 1)).verdict == "headlines"


def test_an_article_at_a_root_address_is_one() -> None:
    head = "<meta property='og:type' content='article'>"
    assert (
        read(f"<article><h1>{TITLE}</h1>{TEXT * 3}</article><ul>{items()}</ul>", head=head, url="https://bread.post.example/").verdict
        == "article"
    )


def test_a_page_of_an_archive_is_told_by_its_styles_too() -> None:
    kept = "https://web.archive.org/web/20260220010203"
    menu = f"<ul><li><a href='{kept}/https://post.example/politics'>All of our politics news</a></li></ul>" * 3
    page = f"<html><head><title>{TITLE}</title><link rel='stylesheet' href='{kept}cs_/https://post.example/a.css'></head><body>{menu}{OWN}</body></html>"
    assert [
        each.kind for each in judge(Page(source="x", body=page.encode(), media_type="text/html"), today=date(2026, 3, 1)).documents
    ] == ["article"]


def archived(html: str) -> str:
    """The page as the Wayback Machine gives it out."""
    kept = "https://web.archive.org/web/20260220010203"
    html = html.replace("href='/", f"href='{kept}/https://post.example/").replace(
        "href='https://post.example", f"href='{kept}/https://post.example"
    )
    bar = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp'><p>Success! 12 captures of this page are kept here.</p></div>"
    return html.replace("<head>", f"<head><script src='{kept}js_/https://post.example/a.js'></script>").replace(
        "<body>", f"<body>{bar}<!-- END WAYBACK TOOLBAR INSERT -->"
    )


def test_a_page_that_an_archive_keeps_is_read_as_it_was() -> None:
    head = f"<head><title>{TITLE}</title><link rel='canonical' href='https://post.example/2026/02/13/bread'></head>"
    page = f"<html lang='en'>{head}<body><nav><ul>{items()}<li><a href='/s'>Sport</a></li></ul></nav>{OWN}</body></html>"
    fetched = "https://post.example/2026/02/13/bread"
    kept = "https://web.archive.org/web/20260220010203/" + fetched
    told = [
        [(each.kind, each.title, each.text, each.url, each.date) for each in judge(page, today=date(2026, 3, 1)).documents]
        for page in (
            Page(source="x", body=page.encode(), media_type="text/html", url=fetched),
            Page(source="x", body=archived(page).encode(), media_type="text/html", url=kept),
        )
    ]
    assert told[0] == told[1]
    assert len(told[0]) == 1 + len(STORIES)


def test_an_author_ends_where_a_day_begins() -> None:
    signed = "<div class='byline'><span>By Ana Ruiz</span><span>Fri., Feb. 13, 2026</span></div>"
    assert article(read(f"<h1>{TITLE}</h1>{signed}{TEXT}")).byline == "Ana Ruiz"


def test_a_front_with_pictures_is_no_gallery() -> None:
    stories = {f"Mill number {n} is shut for good": f"/2026/02/{n}/mill-number-{n}/" for n in range(10, 30)}
    cards = items("<figure><a href='{}'><img src='mill.jpg'><figcaption>{}</figcaption></a></figure>", stories)
    assert read(f"<h1>Photos and news</h1>{cards}").verdict == "headlines"


OTHERS = {
    "that is nowhere shown": (f"<h1>{TITLE}</h1>", "<meta property='og:title' content='Mills pay more for wheat'>"),
    "beside a heading that is marked": (
        f"<h1 itemprop='headline'>{TITLE}</h1><h2>Mills pay more for wheat</h2>",
        "<meta property='og:title' content='Mills pay more for wheat'>",
    ),
    "escaped twice": ("", f"<meta property='og:title' content='{TITLE}&amp;amp;#39;s end'>"),
}


@pytest.mark.parametrize(("heading", "head"), OTHERS.values(), ids=OTHERS)
def test_a_title_for_networks_gives_way_to_the_heading_that_readers_see(heading: str, head: str) -> None:
    assert article(read(f"{heading}{TEXT}", head=head)).title == (TITLE if heading else f"{TITLE}'s end")


def test_tags_of_parsely_tell_title_day_and_authors() -> None:
    told = json.dumps({"title": TITLE, "pub_date": "2026-02-13T09:00:00Z", "authors": ["Ana Ruiz", "Jo Li"]})
    found = article(read(TEXT, head=f"<meta name='parsely-page' content='{told}'>"))
    assert (found.title, found.date, found.byline) == (TITLE, "2026-02-13", "Ana Ruiz; Jo Li")


DAYS = {
    "of the year in which a blog began": ("2019-09-02", "https://post.example/2026/02/bread", "2026-02-11"),
    "on the eve of another": ("2026-02-13T03:00:00-05:00", "https://post.example/2026/02/12/bread", "2026-02-12"),
    "in universal time without a T": ("2026-02-12 01:01:00 UTC", "https://post.example/bread", "2026-02-11"),
}


@pytest.mark.parametrize(("told", "url", "day"), DAYS.values(), ids=DAYS)
def test_a_day_is_that_of_the_address_or_the_page(told: str, url: str, day: str) -> None:
    head = f"<meta property='article:published_time' content='{told}'>"
    assert article(read(f"<h1>{TITLE}</h1><p>February 11, 2026</p>{TEXT}", head=head, url=url)).date == day

"""Lists of headlines in the shapes that sites give them, and lists of links that are none."""

import re
from datetime import date

import pytest
from outlets.shapes import ARTICLE, LANGUAGES, LISTS, NO_LISTS, OWN, SENTENCE, TITLES, beside_stories, each, page, written

from causerie.documents.verdict import judge
from causerie.records import Page

SHORT = ("Vucht zonder trein", "Dijk houdt stand")  # fewer words than most titles


def headlines(block: str, *, lang: str = "en", article: str = ARTICLE) -> list[str]:
    verdict = judge(Page(source="x", body=page(block, lang=lang, article=article), media_type="text/html", url=OWN), today=date(2026, 3, 1))
    return [each.text for each in verdict.documents if each.kind == "headline"]


@pytest.mark.parametrize("shape", LISTS.values(), ids=LISTS)
def test_a_list_is_found_whatever_its_shape(shape: str) -> None:
    assert headlines(f"<div>{written(shape)}</div>") == list(TITLES)


@pytest.mark.parametrize("heading", ["h1", "h2"])
def test_titles_of_cards_may_be_main_headings(heading: str) -> None:
    cards = each(f"<section><{heading}><a href='A_'>T_</a></{heading}><p>More of it.</p></section>")
    assert headlines(f"<div>{cards}</div>") == list(TITLES)


@pytest.mark.parametrize("hidden", ["hidden", "style='display:none'", "style='color:red; display: none'"])
def test_a_list_in_a_tab_that_is_not_open_is_found(hidden: str) -> None:
    listed = each("<li><a href='A_'>T_</a></li>")
    assert headlines(f"<div><h3>Most read</h3><div id='today' {hidden}><ul>{listed}</ul></div></div>") == list(TITLES)
    assert headlines(f"<div><h3>Most read</h3><div id='today' {hidden}><form><ul>{listed}</ul></form></div></div>") == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_titles_are_told_in_every_script(lang: str) -> None:
    label, titles = LANGUAGES[lang]
    listed = "<ul>" + each("<li><a href='A_'>T_</a></li>", titles) + "</ul>"
    assert headlines(f"<div><h3>{label}</h3>{listed}</div>", lang=lang) == list(titles)
    assert headlines(f"<div>{listed}</div>", lang=lang) == list(titles)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_link_below_a_label_is_a_list_in_every_language(lang: str) -> None:
    label, titles = LANGUAGES[lang]
    assert headlines(f"<div><h3>{label}</h3><div><a href='/news/2026/03/01/story-482131'>{titles[0]}</a></div></div>", lang=lang) == [
        titles[0]
    ]
    assert headlines(f"<p>{label}: <a href='/news/2026/03/01/story-482131'>{titles[0]}</a></p>", lang=lang) == [titles[0]]


@pytest.mark.parametrize(
    "titles",
    [
        ("iPhone sales fall again here", "eBay leaves the old harbour", "d’Arcy wins the vote"),
        ("5 things to know about ferries", "12 bakers left in all Norhaven", "3 ways to save the tram"),
        ("Opinion: Ferries run aground", "Live: Council sells its depot", "Video: Storm takes the roof"),
    ],
)
def test_titles_that_begin_unlike_others_stay_whole(titles: tuple[str, ...]) -> None:
    assert headlines("<ul>" + each("<li><a href='A_'>T_</a></li>", titles) + "</ul>") == list(titles)


@pytest.mark.parametrize(
    "block",
    [
        "<p>Read also</p>" + each("<p><a href='A_'>T_</a></p>", TITLES[:2]),
        "<aside aria-label='Related stories'>" + each("<a href='A_'>T_</a>", TITLES[:2]) + "</aside>",
        "<div data-component='related-stories'>" + each("<p><a href='A_'>T_</a></p>", TITLES[:2]) + "</div>",
        "<related-stories>" + each("<p><a href='A_'>T_</a></p>", TITLES[:2]) + "</related-stories>",
    ],
)
def test_two_links_are_a_list_where_something_says_so(block: str) -> None:
    assert headlines(f"<div>{block}</div>") == list(TITLES[:2])


def test_short_titles_without_spaces_are_a_list_below_a_label_that_says_two_things() -> None:
    titles = ("北海航路、半年ぶり再開へ", "港の祭り、屋台が復活")
    listed = "<ul>" + each("<li><time>11:4N_</time><a href='/articles/ANN_a.html'><span>T_</span><img></a></li>", titles) + "</ul>"
    assert headlines(f"<section><h2>速報・新着ニュース</h2>{listed}</section>", lang="ja") == list(titles)


def test_a_series_that_one_can_go_through_is_a_list() -> None:
    assert headlines("<aside class='series-nav'><h2>Unguarded</h2><ol>" + each("<li><a href='A_'>T_</a></li>") + "</ol></aside>") == list(
        TITLES
    )


def test_links_between_breaks_are_a_list_below_what_says_that_they_are_new() -> None:
    linked = "<br>".join(f"• <a href='/analysis/{n}-bread'>{title}</a>" for n, title in enumerate(TITLES[:2]))
    assert headlines(f"<table><tr><td><strong>New on our site</strong><br>{linked}<br></td></tr></table>") == list(TITLES[:2])


def test_short_titles_are_a_list_below_a_label() -> None:
    titles = ("Vasutasok sztrájkolnak délen", "Lezárták a kikötőt", "Döntött a jegybank")
    listed = "<ol>" + each("<li><a href='A_'>T_</a></li>", titles) + "</ol>"
    assert headlines(f"<div><h2>Legolvasottabb</h2>{listed}</div>", lang="hu") == list(titles)


STORY = "/news/2026/03/01/story-482131"
PICTURED = f"<div class='c'><a href='{STORY}'><img src='x.png'></a><div><h3><a href='{STORY}'>{{}}</a></h3>{{}}</div></div>"


def test_a_card_with_a_picture_is_a_list_of_its_own_in_the_middle_of_a_text() -> None:
    amid = ARTICLE.replace("</p><p>", f"</p>{PICTURED.format(TITLES[0], '')}<p>", 1)
    assert headlines("", article=amid) == [TITLES[0]]


def test_cut_stories_below_another_are_headlines_and_go_with_their_beginnings() -> None:
    cut = SENTENCE.format(7) + SENTENCE.format(8) + "<a href='A_'>Read full story</a>"
    html = f"<body>{ARTICLE}<div>{each(f'<div><h2><a href=A_>T_</a></h2>{cut}</div>', TITLES[:2])}</div></body>"
    documents = judge(Page(source="x", body=html.encode(), media_type="text/html"), today=date(2026, 3, 1)).documents
    assert [each.text for each in documents if each.kind == "headline"] == list(TITLES[:2])
    assert "day 7" not in documents[0].text


def test_a_teaser_that_runs_into_its_title_is_no_part_of_it() -> None:
    cards = each("<li><a href='A_'><b>T_</b>Nobody had asked for it</a></li>")
    assert headlines(f"<ul>{cards}</ul>") == list(TITLES)


def test_the_neighbours_of_an_article_are_headlines_in_whatever_they_stand() -> None:
    link = "<div><span>{0}</span> <a rel='{0}' href='/n/{0}'>{1}</a></div>"
    neighbours = link.format("prev", f"← {TITLES[0]}") + link.format("next", f"{TITLES[1]} →")
    assert headlines(f"<nav class='turn'>{neighbours}</nav>") == list(TITLES[:2])
    assert headlines("<nav class='turn'><a rel='next' href='/a/1?p=2'>Go to the next page of it</a></nav>") == []


def test_a_post_on_its_own_is_a_headline_where_it_is_called_so() -> None:
    post = f"<div class='embedded-post-wrap'><a class='embedded-post' href='/p/1'><div>The Ledger</div><h4>{TITLES[0]}</h4></a></div>"
    assert headlines("", article=ARTICLE.replace("</p><p>", f"</p>{post}<p>", 1)) == [TITLES[0]]


def test_a_heading_above_several_cards_is_the_title_of_none() -> None:
    cards = each("<div><a href='A_'><img></a><p><a href='A_'>T_</a></p></div>")
    assert headlines(f"<div><h3>Other stories filed under News</h3><div>{cards}</div></div>") == list(TITLES)


def test_titles_in_what_is_called_after_authors_or_comments_are_told_by_their_addresses() -> None:
    titles = ("Five Myths About Fish Quotas", "Why Islands Borrow Foreign Money", "Who Pays For The Harbour")
    slugs = {title: "-".join(title.lower().split()) for title in titles}
    works = "".join(f"<p><a href='/commentary/{slug}'>{title}</a></p>" for title, slug in slugs.items())
    assert headlines(f"<section class='about-author'><h5>Recent work</h5>{works}</section>") == list(titles)
    columns = "".join(f"<li><b>Ana Ruiz</b><br><a href='/2024/05/06/{slug}-1/'>{title}</a></li>" for title, slug in slugs.items())
    assert headlines(f"<div class='block-comments'><ul>{columns}</ul></div>") == list(titles)


def test_a_genre_and_an_author_in_a_link_are_no_part_of_the_title() -> None:
    cards = each("<li><a href='A_'><span>Eine Kolumne von Ottilie Brehm</span><span class='b'>T_</span></a></li>")
    assert headlines(f"<ul>{cards}</ul>", lang="de") == list(TITLES)


def test_a_kicker_that_is_a_heading_is_no_title() -> None:
    cards = each("<article><a href='A_'><h3>Hot Topics</h3><h4>T_</h4></a></article>")
    assert headlines(f"<div>{cards}</div>") == list(TITLES)


def test_what_links_to_several_pages_say_is_the_title_of_none() -> None:
    cards = each("<li><a href='A_'>Video will start automatically on this page</a> <a href='A_'>T_</a></li>")
    assert headlines(f"<div><h3>Most viewed</h3><ul>{cards}</ul></div>") == list(TITLES)


def test_of_a_card_without_spaces_the_longest_piece_is_the_title() -> None:
    titles = ("ทางคู่กับทางเลือกของเมืองเล็ก", "เมื่อเมืองเล็กอยากจำเรื่องของตัวเอง", "คนรุ่นใหม่กลับบ้านไปทำนา")
    cards = each("<a href='/column/28241N_'><span>ลุงแฉ่ง</span><span>T_</span></a>", titles)
    assert headlines(f"<div>{cards}</div>", lang="th") == list(titles)


def test_titles_in_what_is_called_after_tags_are_headlines() -> None:
    listed = each("<p><a href='/2026/03/01/N_-t_.html'>T_</a></p>")
    slugs = "-".join(TITLES[0].lower().split())
    assert headlines(f"<aside class='tag__side'>{listed.replace('1-t_', slugs)}</aside>") == list(TITLES)
    assert headlines(f"<div class='tags'>{each('<a href=/t/N_>T_</a>')}</div>") == []
    assert headlines("<div class='author'>" + each("<h3><a href='/people/N_'>Ana de la Cruz N_</a></h3>") + "</div>") == []


@pytest.mark.parametrize(
    "title",
    [
        "Follow the money: how Musk spent millions on X",
        "Bekijk alle doelpunten van Ajax tegen Feyenoord",
        "Apple launches a cheaper iPhone Air (256GB)",
        "全国の新規感染者数が過去最多を更新 20,492",
    ],
)
def test_titles_that_begin_as_calls_do_or_end_in_numbers_are_headlines(title: str) -> None:
    assert title in headlines("<ul>" + each("<li><a href='A_'>T_</a></li>", (*TITLES, title)) + "</ul>")


def test_a_lead_story_above_related_ones_is_a_headline() -> None:
    related = "<ul><li><a href='A_-a'>First T_</a></li><li><a href='A_-b'>Then T_</a></li></ul>"
    story = f"<h3><a href='/politik/regierung-weicht'>T_</a></h3>{related}"
    title = "Die Regierung weicht zurück, die Opposition jubelt laut"
    assert title in headlines(f"<div>{each(story, (title,))}</div>", lang="de")


def test_a_post_that_links_to_a_story_stays_in_the_text() -> None:
    post = SENTENCE.format(7) + SENTENCE.format(8) + f"<p>Read also: <a href='/news/2026/03/01/story-482131'>{TITLES[0]}</a></p>"
    html = f"<body>{ARTICLE.replace('</article>', f'<div><div>{post}</div></div></article>')}</body>"
    documents = judge(Page(source="x", body=html.encode(), media_type="text/html"), today=date(2026, 3, 1)).documents
    assert [each.text for each in documents if each.kind == "headline"] == [TITLES[0]]
    assert "day 7" in documents[0].text
    assert "day 8" in documents[0].text


@pytest.mark.parametrize(
    "title",
    [
        "Le nouveau patron de l’<em>Express</em> supprime trente postes",
        "Ferry firm buys the old ship (<em>Ocean Viking</em>) for one euro",
        "<span>市は来月から</span><span>学校給食の</span><span>値上げを決めた</span>",
        "Heat wave brings 40°C to Paris and 38°C to Rome",
        "Das taugt die neue Serie »<em>Dark</em>« wirklich und so weiter",
        "Så bra är nya serien ”<em>Dark</em>” på riktigt",
        "Heatwave to bring 38°C / 100°F to the valley this week",
        "<span>Columna de humo cubre el puerto</span><small>Hace dos horas</small>",
    ],
)
def test_titles_with_marked_words_stay_whole(title: str) -> None:
    plain = re.sub(r"<small>.*?</small>|<[^>]*>", "", title)
    assert plain in headlines("<ul>" + each("<li><a href='A_'>T_</a></li>", (*TITLES, title)) + "</ul>")


@pytest.mark.parametrize(
    "block",
    [
        each("<article class='post-N_ type-post category-financial-services'><h3><a href='A_'>T_</a></h3></article>"),
        "<section><h2>More news</h2><ul>" + each("<li><a href='A_'>T_</a></li>") + "</ul><button>Subscribe</button></section>",
        "<ul>" + each("<li><a href='/news/N_/x?from=mostread#mostread'>T_</a></li>") + "</ul>",
        each("<div><h3>T_</h3><p>By <a href='/p/x'>Ana Ruiz and Max van der Berg</a></p><a href='A_'>Read more</a></div>"),
        each("<article><a href='A_'><img></a><h3>T_</h3><a href='https://facebook.com/s?u=1'><i></i></a><a name='s'></a></article>"),
        each("<h3><a href='/forum/2025/05/01/s-N_'>T_</a></h3>"),
        each("<h3 data-testid='topic-headline'><a href='A_'>T_</a></h3>"),
    ],
    ids=["categories", "a button beside", "tracking", "bylines", "share icons", "a dated forum", "data"],
)
def test_lists_stay_where_what_is_beside_them_looks_like_chrome(block: str) -> None:
    assert headlines(f"<h2>More news</h2><div>{block}</div>") == list(TITLES)


@pytest.mark.parametrize("shape", NO_LISTS.values(), ids=NO_LISTS)
def test_what_leads_to_no_story_is_no_headline(shape: str) -> None:
    again = tuple(f"{title} again" for title in TITLES)
    assert headlines(beside_stories(written(shape), again)) == list(again)

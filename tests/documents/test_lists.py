"""Lists of headlines in the shapes that sites give them, and lists of links that are none."""

import re
from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Page

SENTENCE = "<p>The mill said on day {} that a smaller harvest would make flour dearer, and bakers answered.</p>"
ARTICLE = f"<article><h1>Bread is dearer than ever in the north</h1>{''.join(map(SENTENCE.format, range(6)))}</article>"
TITLES = ("Ferry runs aground off Norhaven", "Council sells the old tram depot", "Storm takes roof off school")
SHORT = ("Vucht zonder trein", "Dijk houdt stand")  # fewer words than most titles


def headlines(block: str, *, lang: str = "en", article: str = ARTICLE) -> list[str]:
    html = f"<html lang='{lang}'><head><meta charset='utf-8'></head><body>{article}{block}</body></html>"
    verdict = judge(Page(source="x", body=html.encode(), media_type="text/html", url="https://post.example/a/1"), today=date(2026, 3, 1))
    return [each.text for each in verdict.documents if each.kind == "headline"]


def each(card: str, titles: tuple[str, ...] = TITLES) -> str:
    """Write a card once for each title: T stands for the title, N for its number."""
    return "".join(card.replace("T_", title).replace("N_", str(number)) for number, title in enumerate(titles, 1))


LISTS = {
    "items of a kind of section": each("<li class='card card--type-section'><a href='/n/N_-x'><span>T_</span></a></li>"),
    "links between breaks": f"<div><b>In this issue</b><br>{each('<a href=/n/N_.htm>T_</a><br><br>')}"
    "<b>Pike and Sons</b><br>Boots, all sizes, and nets.<br>Open.</div>",
    "links between breaks with days": f"<td>{each('12/0N_ <a href=/n/N_.htm>T_</a><br>')}</td>",
    "links with a sign before each": f"<div>{each('&bull; <a href=/n/N_.htm>T_</a><br>')}See the shop, open all days till six.</div>",
    "rows of a table": f"<table>{each('<tr><td>N_.</td><td><a href=/n/N_>T_</a></td><td>12 March</td></tr>')}</table>",
    "rows of a table that hold an outlet and an hour": each(
        "<tr><td>10:0N_</td><td>The Norhaven Post</td><td><a href=/n/N_>T_</a></td></tr>"
    ).join(("<table>", "</table>")),
    "the title beside the link": each(
        "<div class='card'><a href='/n/N_'><img></a><div><h3>T_</h3><p>A lead that says more.</p></div></div>"
    ),
    "the title beside a link that says to read on": each("<div class='card'><h3>T_</h3><p>A lead.</p><a href='/n/N_'>Read more</a></div>"),
    "the title beside a link around all": each(
        "<div class='card'><a class='overlay' href='/n/N_' aria-label='T_'></a><div><p class='t'>T_</p></div></div>"
    ),
    "a title that only the link's label says": each("<div class='card'><a href='/n/N_' title='T_'><img></a></div>"),
    "section, author and title, each a link": each(
        "<div class='card'><a href='/home'>Home and parties</a><h3><a href='/n/N_'>T_</a></h3><a href='/by/x'>Ida van der Holm</a></div>"
    ),
    "comments counted below titles": each("<li><a href='/n/N_'>T_</a> <a href='/n/N_#comments'>N_ comments so far here</a></li>"),
    "ranks in the link": each("<li><a href='/n/N_'><b>N_</b> T_</a></li>"),
    "ranks without an element": each("<li><a href='/n/N_'>N_. T_</a></li>"),
    "ranks with a sign": each("<li><a href='/n/N_'><span>#N_</span><span>T_</span></a></li>"),
    "hours in the link": each("<li><a href='/n/N_'>10:4N_ T_</a></li>"),
    "hours in an element": each("<li><a href='/n/N_'><span>10:4N_</span> <span>T_</span></a></li>"),
    "hours ago": each("<li><a href='/n/N_'><span>T_</span><span>N_ hours ago</span></a></li>"),
    "minutes to read": each("<li><a href='/n/N_'><p>T_</p><p>N_ min read</p></a></li>"),
    "a kicker without a colon": each("<li><a href='/n/N_'><span>Politics</span><strong>T_</strong></a></li>"),
    "a teaser in the link": each("<a href='/n/N_'><div>T_</div><div>A lead that says rather more than the title does, and ends.</div></a>"),
    "a ticker": f"<div class='ticker'><span>Breaking</span>{each('<a href=/n/N_>T_</a> &bull; ')}</div>",
    "components": f"<x-related>{each('<x-card><a slot=link href=/n/N_><x-title>T_</x-title></a></x-card>')}</x-related>",
    "a list in the footer": f"<footer><h4>Most read</h4><ul>{each('<li><a href=/n/N_>T_</a></li>')}</ul>"
    "<ul><li><a href='/p'>Privacy and the law of data</a></li></ul></footer>",
    "a list in a footer that says nothing": f"<footer><div class='latest'>{each('<p><a href=/n/N_>T_</a></p>')}</div></footer>",
    "a definition list": f"<dl><dt>Top stories</dt>{each('<dd><a href=/n/N_>T_</a></dd>')}</dl>",
    "paragraphs": each("<p><a href='/n/N_'>T_</a></p>"),
    "paragraphs with a day": each("<p>[0N_.03.2026] <a href='/n/N_'>T_</a></p>"),
    "the length of a video before titles": each("<li><a href='/n/N_'><i>0N_:12</i>T_</a></li>"),
    "a word behind titles": each("<li><a href='/n/N_'>T_ <span>Premium</span></a></li>"),
    "a word before titles": each("<li><a href='/n/N_'><span>Video</span> T_</a></li>"),
    "comments on a page of their own": each("<li><a href='/n/N_'>T_</a><a href='/n/N_/comments'>N_ comments on this</a></li>"),
    "a menu with a label": f"<nav><h3>Related stories</h3><ul>{each('<li><a href=/n/N_>T_</a></li>')}</ul></nav>",
    "a link that says only more": each("<li><h3>T_</h3><a href='/n/N_'>More</a> <a href='/n/N_#share'>Share</a></li>"),
    "behind a sign as from a way back": each("<p>&gt;&gt; <a href='/n/N_'>T_</a></p>"),
    "slides and their copies": each("<div class='slide'><a href='/n/N_'><h3>T_</h3></a></div>") * 2,
    "buttons in cards": each("<div><a href='/n/N_'><h4>T_</h4></a><button>Save</button></div>"),
    "links that open a layer": each("<li><a href='/n/N_' role='button'>T_</a></li>"),
    "an article each": each(
        "<article><header><h2><a href='/n/N_'>T_</a></h2></header><footer><a href='/by/x'>Ida van der Holm</a></footer></article>"
    ),
}


@pytest.mark.parametrize("block", LISTS.values(), ids=LISTS)
def test_a_list_is_found_whatever_its_shape(block: str) -> None:
    assert headlines(f"<div>{block}</div>") == list(TITLES)


LANGUAGES = {
    "ja": ("関連記事", ("特急列車が3時間立ち往生", "春のホタルイカ漁、最多", "空き校舎にパン工房 若い夫婦が移住")),
    "zh": ("相关阅读", ("多地启动防汛应急响应 水位继续上涨", "央行宣布下调存款利率", "新机场航站楼五月启用")),
    "zh-TW": ("延伸閱讀", ("颱風逼近東部海岸 三縣市停班停課", "央行宣布下調存款利率", "新機場航廈五月啟用")),
    "ko": ("관련 기사", ("한은 기준금리 또 동결", "북부 폭설에 열차 운행 중단", "여야 예산안 처리 합의")),
    "th": ("ข่าวที่เกี่ยวข้อง", ("ธนาคารกลางคงอัตราดอกเบี้ยนโยบาย", "น้ำท่วมภาคเหนือ อพยพชาวบ้านกว่าพันคน", "เปิดใช้สะพานใหม่ข้ามแม่น้ำ")),
    "ar": ("اقرأ أيضا", ("البنك المركزي يثبت سعر الفائدة", "إغلاق الميناء بعد عاصفة", "إضراب يشل النقل العام")),
    "he": ("קראו גם", ("הבנק המרכזי הותיר את הריבית", "הנמל נסגר אחרי הסערה", "שביתה משתקת את הרכבות")),
    "ru": ("Читайте также", ("Банк сохранил ставку до осени", "Шторм закрыл порт на сутки", "Поезда остановила забастовка")),
    "hi": ("यह भी पढ़ें", ("बैंक ने ब्याज दर नहीं बदली", "तूफान के बाद बंदरगाह बंद", "हड़ताल से रुकीं रेलगाड़ियां")),
    "fi": ("Lue myös", ("Keskuspankki piti ohjauskoron ennallaan", "Myrsky sulki sataman vuorokaudeksi", "Lakko pysäytti junaliikenteen")),
    "hu": ("Kapcsolódó cikkek", ("Nem változtatott a jegybank", "Vihar zárta le a kikötőt", "Sztrájk bénította a vasutat")),
    "el": (
        "Διαβάστε επίσης",
        ("Αμετάβλητα τα επιτόκια της τράπεζας", "Κλειστό το λιμάνι λόγω κακοκαιρίας", "Απεργία στα τρένα την Πέμπτη"),
    ),
    "de": (
        "Das könnte Sie auch interessieren",
        ("Notenbank belässt Leitzins unverändert", "Sturm sperrt Hafen für einen Tag", "Bahnstreik beginnt"),
    ),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_titles_are_told_in_every_script(lang: str) -> None:
    label, titles = LANGUAGES[lang]
    listed = "<ul>" + each("<li><a href='/n/N_'>T_</a></li>", titles) + "</ul>"
    assert headlines(f"<div><h3>{label}</h3>{listed}</div>", lang=lang) == list(titles)
    assert headlines(f"<div>{listed}</div>", lang=lang) == list(titles)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_link_below_a_label_is_a_list_in_every_language(lang: str) -> None:
    label, titles = LANGUAGES[lang]
    assert headlines(f"<div><h3>{label}</h3><div><a href='/n/1'>{titles[0]}</a></div></div>", lang=lang) == [titles[0]]
    assert headlines(f"<p>{label}: <a href='/n/1'>{titles[0]}</a></p>", lang=lang) == [titles[0]]


@pytest.mark.parametrize(
    "titles",
    [
        ("iPhone sales fall again here", "eBay leaves the old harbour", "d’Arcy wins the vote"),
        ("5 things to know about ferries", "12 bakers left in all Norhaven", "3 ways to save the tram"),
        ("Opinion: Ferries run aground", "Live: Council sells its depot", "Video: Storm takes the roof"),
    ],
)
def test_titles_that_begin_unlike_others_stay_whole(titles: tuple[str, ...]) -> None:
    assert headlines("<ul>" + each("<li><a href='/n/N_'>T_</a></li>", titles) + "</ul>") == list(titles)


@pytest.mark.parametrize(
    "block",
    [
        "<p>Read also</p>" + each("<p><a href='/n/N_'>T_</a></p>", TITLES[:2]),
        "<aside aria-label='Related stories'>" + each("<a href='/n/N_'>T_</a>", TITLES[:2]) + "</aside>",
        "<div data-component='related-stories'>" + each("<p><a href='/n/N_'>T_</a></p>", TITLES[:2]) + "</div>",
        "<related-stories>" + each("<p><a href='/n/N_'>T_</a></p>", TITLES[:2]) + "</related-stories>",
    ],
)
def test_two_links_are_a_list_where_something_says_so(block: str) -> None:
    assert headlines(f"<div>{block}</div>") == list(TITLES[:2])


def test_short_titles_without_spaces_are_a_list_below_a_label_that_says_two_things() -> None:
    titles = ("北海航路、半年ぶり再開へ", "港の祭り、屋台が復活")
    listed = "<ul>" + each("<li><time>11:4N_</time><a href='/articles/ANN_a.html'><span>T_</span><img></a></li>", titles) + "</ul>"
    assert headlines(f"<section><h2>速報・新着ニュース</h2>{listed}</section>", lang="ja") == list(titles)


def test_a_series_that_one_can_go_through_is_a_list() -> None:
    assert headlines(
        "<aside class='series-nav'><h2>Unguarded</h2><ol>" + each("<li><a href='/n/N_'>T_</a></li>") + "</ol></aside>"
    ) == list(TITLES)


def test_links_between_breaks_are_a_list_below_what_says_that_they_are_new() -> None:
    linked = "<br>".join(f"• <a href='/analysis/{n}-bread'>{title}</a>" for n, title in enumerate(TITLES[:2]))
    assert headlines(f"<table><tr><td><strong>New on our site</strong><br>{linked}<br></td></tr></table>") == list(TITLES[:2])


def test_short_titles_are_a_list_below_a_label() -> None:
    titles = ("Vasutasok sztrájkolnak délen", "Lezárták a kikötőt", "Döntött a jegybank")
    listed = "<ol>" + each("<li><a href='/n/N_'>T_</a></li>", titles) + "</ol>"
    assert headlines(f"<div><h2>Legolvasottabb</h2>{listed}</div>", lang="hu") == list(titles)


def test_short_titles_are_a_list_where_their_addresses_spell_them() -> None:
    titles = ("Lob der Langeweile", "Gegen die Prahlerei", "Zürich füllt Säle")
    slugs = ("lob-der-langeweile-a-762938", "gegen-die-prahlerei-a-762939", "zuerich-fuellt-saele-a-762940")
    cards = [f"<article><a href='/k/{slug}'><h3>{title}</h3></a></article>" for title, slug in zip(titles, slugs, strict=True)]
    assert headlines(f"<section><h2>Kolumnen</h2><div>{''.join(cards)}</div></section>", lang="de") == list(titles)


PICTURED = "<div class='c'><a href='/n/1'><img src='x.png'></a><div><h3><a href='/n/1'>{}</a></h3>{}</div></div>"


def test_a_card_with_a_picture_is_a_list_of_its_own_in_the_middle_of_a_text() -> None:
    amid = ARTICLE.replace("</p><p>", f"</p>{PICTURED.format(TITLES[0], '')}<p>", 1)
    assert headlines("", article=amid) == [TITLES[0]]
    told = SENTENCE.format(7)
    assert headlines("", article=ARTICLE.replace("</p><p>", f"</p>{PICTURED.format(TITLES[0], told)}<p>", 1)) == []


def test_cut_stories_below_another_are_headlines_and_go_with_their_beginnings() -> None:
    cut = SENTENCE.format(7) + SENTENCE.format(8) + "<a href='/n/N_'>Read full story</a>"
    html = f"<body>{ARTICLE}<div>{each(f'<div><h2><a href=/n/N_>T_</a></h2>{cut}</div>', TITLES[:2])}</div></body>"
    documents = judge(Page(source="x", body=html.encode(), media_type="text/html"), today=date(2026, 3, 1)).documents
    assert [each.text for each in documents if each.kind == "headline"] == list(TITLES[:2])
    assert "day 7" not in documents[0].text


def test_a_teaser_that_runs_into_its_title_is_no_part_of_it() -> None:
    cards = each("<li><a href='/n/N_'><b>T_</b>Nobody had asked for it</a></li>")
    assert headlines(f"<ul>{cards}</ul>") == list(TITLES)


def test_titles_in_cells_named_after_sections_are_told_from_kickers_by_their_addresses() -> None:
    titles = ("Lob der Langeweile", "Gegen die Prahlerei", "Zürich füllt Säle")
    slugs = ("lob-der-langeweile,762938", "gegen-die-prahlerei,762939", "zuerich-fuellt-saele,762940")
    rows = [f"<div class='media-section'><a href='/k/{slug}'>{title}</a></div>" for title, slug in zip(titles, slugs, strict=True)]
    assert headlines(f"<div>{''.join(rows)}</div>", lang="de") == list(titles)


def test_short_titles_without_spaces_are_a_list_where_their_addresses_hold_a_day() -> None:
    titles = ("公积金新规下月实施", "三大矿企联手限产", "茶叶拍卖创新高")
    listed = each("<a href='/20130822/aN_.shtml'>T_</a> ", titles)
    assert headlines(f"<div class='pairs'>{listed}</div>", lang="zh") == list(titles)
    assert headlines(f"<div class='pairs'>{listed.replace('/20130822', '/x')}</div>", lang="zh") == []


def test_the_neighbours_of_an_article_are_headlines_in_whatever_they_stand() -> None:
    link = "<div><span>{0}</span> <a rel='{0}' href='/n/{0}'>{1}</a></div>"
    neighbours = link.format("prev", f"← {TITLES[0]}") + link.format("next", f"{TITLES[1]} →")
    assert headlines(f"<nav class='turn'>{neighbours}</nav>") == list(TITLES[:2])
    assert headlines("<nav class='turn'><a rel='next' href='/a/1?p=2'>Go to the next page of it</a></nav>") == []


def test_a_post_on_its_own_is_a_headline_where_it_is_called_so() -> None:
    post = f"<div class='embedded-post-wrap'><a class='embedded-post' href='/p/1'><div>The Ledger</div><h4>{TITLES[0]}</h4></a></div>"
    assert headlines("", article=ARTICLE.replace("</p><p>", f"</p>{post}<p>", 1)) == [TITLES[0]]


def test_a_heading_above_several_cards_is_the_title_of_none() -> None:
    cards = each("<div><a href='/n/N_'><img></a><p><a href='/n/N_'>T_</a></p></div>")
    assert headlines(f"<div><h3>Other stories filed under News</h3><div>{cards}</div></div>") == list(TITLES)


def test_titles_in_what_is_called_after_authors_or_comments_are_told_by_their_addresses() -> None:
    titles = ("Five Myths About Fish Quotas", "Why Islands Borrow Foreign Money", "Who Pays For The Harbour")
    slugs = {title: "-".join(title.lower().split()) for title in titles}
    works = "".join(f"<p><a href='/commentary/{slug}'>{title}</a></p>" for title, slug in slugs.items())
    assert headlines(f"<section class='about-author'><h5>Recent work</h5>{works}</section>") == list(titles)
    columns = "".join(f"<li><b>Ana Ruiz</b><br><a href='/2024/05/06/{slug}-1/'>{title}</a></li>" for title, slug in slugs.items())
    assert headlines(f"<div class='block-comments'><ul>{columns}</ul></div>") == list(titles)
    assert headlines(f"<div class='block-comments'>{each('<p><a href=/talk/N_>I have been there myself</a></p>')}</div>") == []


def test_a_genre_and_an_author_in_a_link_are_no_part_of_the_title() -> None:
    cards = each("<li><a href='/n/N_'><span>Eine Kolumne von Ottilie Brehm</span><span class='b'>T_</span></a></li>")
    assert headlines(f"<ul>{cards}</ul>", lang="de") == list(TITLES)


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
    assert title in headlines("<ul>" + each("<li><a href='/n/N_-y'>T_</a></li>", (*TITLES, title)) + "</ul>")


def test_a_lead_story_above_related_ones_is_a_headline() -> None:
    related = "<ul><li><a href='/n/N_-a'>First T_</a></li><li><a href='/n/N_-b'>Then T_</a></li></ul>"
    story = f"<h3><a href='/politik/regierung-weicht'>T_</a></h3>{related}"
    title = "Die Regierung weicht zurück, die Opposition jubelt laut"
    assert title in headlines(f"<div>{each(story, (title,))}</div>", lang="de")


def test_a_post_that_links_to_a_story_stays_in_the_text() -> None:
    post = SENTENCE.format(7) + SENTENCE.format(8) + f"<p>Read also: <a href='/n/1'>{TITLES[0]}</a></p>"
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
    assert plain in headlines("<ul>" + each("<li><a href='/n/N_-y'>T_</a></li>", (*TITLES, title)) + "</ul>")


@pytest.mark.parametrize(
    "block",
    [
        each("<article class='post-N_ type-post category-financial-services'><h3><a href='/n/N_-y'>T_</a></h3></article>"),
        "<section><h2>More news</h2><ul>" + each("<li><a href='/n/N_-y'>T_</a></li>") + "</ul><button>Subscribe</button></section>",
        "<ul>" + each("<li><a href='/news/N_/x?from=mostread#mostread'>T_</a></li>") + "</ul>",
        each("<div><h3>T_</h3><p>By <a href='/p/x'>Ana Ruiz and Max van der Berg</a></p><a href='/n/N_'>Read more</a></div>"),
        each("<article><a href='/n/N_'><img></a><h3>T_</h3><a href='https://facebook.com/s?u=1'><i></i></a><a name='s'></a></article>"),
        each("<h3><a href='/forum/2025/05/01/s-N_'>T_</a></h3>"),
        each("<h3 data-testid='topic-headline'><a href='/n/N_-y'>T_</a></h3>"),
        each("<li><a href='/opinion/forum/x-123N_'>T_</a></li>"),
    ],
    ids=["categories", "a button beside", "tracking", "bylines", "share icons", "a dated forum", "data", "a section called a forum"],
)
def test_lists_stay_where_what_is_beside_them_looks_like_chrome(block: str) -> None:
    assert headlines(f"<h2>More news</h2><div>{block}</div>") == list(TITLES)


NO_LISTS = {
    "the name of a part of the site above a list of it": "<h3><a href='/news/northern-harbours/'>Northern Harbour Towns Today</a></h3><ul>"
    "<li><a href='/f/1.pdf'>Plan (12 KiB)</a></li><li><a href='/f/2.pdf'>Second plan of the harbour (2,4 MB)</a></li></ul>",
    "the label itself": "<h2><a href='/politics/'>More from Politics and the Parliament</a></h2>",
    "the label of a part of the site": "<h4><a href='/the-americas/'>More from The Americas</a></h4>",
    "what a market stands at": each("<li><a href='/quotes/N_'>Midland 50 3447N_.83 -0.84%</a></li>"),
    "all of a section": "<a href='/a/all-x'>All news from Politics and Parliament</a>",
    "the site's own name": "<div><a href='/'><span>The Norhaven Morning Post</span></a></div>",
    "the site's other channels": each("<li><a href='https://N_.post.example/'>The Post in language N_</a></li>"),
    "topics": each("<li><a href='/topic/N_'>T_</a></li>"),
    "tags": each("<li><a href='/tag/N_-x'>T_</a></li>"),
    "authors": each("<li><a href='/author/N_-x'>T_</a></li>"),
    "authors below their names": each("<li><a href='/by/x-N_' rel='author'>T_</a></li>"),
    "tags by their relation": each("<li><a href='/z/N_-x' rel='tag'>T_</a></li>"),
    "shops and apps": each("<li><a href='https://apps.apple.com/app/N_'>T_</a></li>")
    + each("<li><a href='https://play.google.com/store/apps/N_'>T_</a></li>"),
    "networks": each("<li><a href='https://www.facebook.com/post.N_'>Follow us on network number N_</a></li>"),
    "searches": each("<li><a href='/search?q=N_'>T_</a></li>"),
    "sections of the page": each("<li><a href='#s-N_'>T_</a></li>"),
    "services without a label": "<footer><ul>" + each("<li><a href='/n/N_-x'>T_</a></li>") + "</ul></footer>",
    "what the site calls topics": "<div><h3>Topics in this article</h3>" + each("<a href='/t/N_'>T_</a>") + "</div>",
    "topics in a line": f"<p><strong>Topics:</strong> {each('<a href=/z/N_>T_</a>, ')}</p>",
    "partners": "<div><h3>From our partners</h3><ul>" + each("<li><a href='https://ad.example/x-N_'>T_</a></li>") + "</ul></div>",
    "topics in Arabic": "<div><h3>الوسوم</h3>" + each("<a href='/t/N_'>T_</a>") + "</div>",
    "a way back": "<div><a href='/'>Home</a> > <a href='/e'>Trade and labour market</a> > <a href='/e/x'>Bread and other food</a></div>",
    "editions": "<ul><li><a href='/us'>Edition for the States</a></li><li><a href='/en-gb/'>Edition for the Kingdom</a></li></ul>",
    "parts of the page by its address": each("<li><a href='https://post.example/a/1#s-N_'>T_</a></li>"),
    "parts of this page in another order": each("<li><a href='https://post.example/a/1?order=oldest#s-N_'>T_</a></li>"),
    "parts of a page that is asked for by their name": each("<li><a href='/a/1?only=key&at=with:s-N_#s-N_'>T_</a></li>"),
    "what readers talk about": each("<li><a href='/forums/off-topic/2014/6/24/583288N_/x'>T_</a></li>"),
    "a button to mail the page": "<a href='/printmail/1'>Envoyer à un ami de la maison</a>",
    "a collection": "<div><h4>The fight over the ferries</h4><a href='/x/2017/3/1/1480/ferries'>View all 4 stories</a></div>",
    "what readers say under titles of their own": "<section class='comments'>"
    + each("<h4><a href='/talk/123N_'>T_</a></h4>")
    + "</section>",
    "topics, one of them long": "<div class='tags'>"
    "<a href='/o/department-of-health-and-social-care'>Department of Health and Social Care</a>"
    + each("<a href='/t/N_'>War in the far north N_</a>")
    + "</div>",
    "topics in Cyrillic": "<div class='topics'>" + each("<a href='/сюжет/N_'>Новости большой культуры нашей</a>") + "</div>",
    "shows with their pictures": each(
        "<div><a href='/shows/morning-edition/'><img></a><h3><a href='/shows/morning-edition/'>Morning Edition</a></h3></div>"
    ),
    "pages of a printed paper": each("<p><a href='/html/20260301/nbs_N_.htm'>第N_版：经济观察周刊</a></p>"),
    "the weather": "<a href='/weather/'>Thursday, March 5th 12AM 16°C 3AM 13°C</a>",
    "what readers say": each("<li><a href='/comments/77N_'>Be the first to say something N_</a></li>"),
    "a kicker by its data": each("<p><span data-testid='Label'><a href='/markets/x'>Rates & Bonds & Money N_</a> ·</span></p>"),
    "who pays": "<div class='partners'>" + each("<a href='https://ad.example/g/N_'>T_</a>") + "</div>",
    "further pages": each("<a href='/a/1?page=N_'>Go to the page number N_</a>"),
    "an offer to be a member": "<aside><p>No bank stands behind us.</p><a href='/u/hazte_socio?n=1'>Hazte socio, hazte socia</a></aside>",
    "sponsored links": each("<li><a href='https://shop.example/N_-x' rel='nofollow sponsored'>T_</a></li>"),
}


@pytest.mark.parametrize("block", NO_LISTS.values(), ids=NO_LISTS)
def test_what_leads_to_no_story_is_no_headline(block: str) -> None:
    stories = each("<li><a href='/n/N_-y'>T_ again</a></li>")
    assert headlines(f"<div>{block}</div><ul>{stories}</ul>") == [f"{title} again" for title in TITLES]

"""Lists of headlines in a few lines each, in the shapes that sites give them, and lists of links that are none.

In a shape `[[ ]]` holds what is written once for each story, T_ its title, A_ its address and N_ its number.
"""

import re
from collections.abc import Iterator
from random import Random

from outlets.texts import WORDS

SENTENCE = "<p>The mill said on day {} that a smaller harvest would make flour dearer, and bakers answered.</p>"
ARTICLE = f"<article><h1>Bread is dearer than ever in the north</h1>{''.join(map(SENTENCE.format, range(6)))}</article>"
TITLES = ("Ferry runs aground off Norhaven", "Council sells the old tram depot", "Storm takes roof off school")
ADDRESSES = (
    "/news/2026/03/01/S_-48213N_",
    "/2026/03/01/S_/",
    "/S_-a-76293N_.html",
    "/articles/48213N_",
    "/economy/S_",
    "/news.php?id=4821N_",
    "/2026/03/0N_/x48213N_.htm",
    "/N_",
    "/?p=123N_",
)
"""Of stories; S_ stands for the words of a title."""
OWN = "https://post.example/a/1"
REPEATED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)

LISTS = {
    "items of a kind of section": "[[<li class='card card--type-section'><a href='A_'><span>T_</span></a></li>]]",
    "links between breaks": "<div><b>In this issue</b><br>[[<a href=A_>T_</a><br><br>]]<b>Pike and Sons</b><br>Boots, all sizes, and nets.<br>Open.</div>",
    "links between breaks with days": "<td>[[12/0N_ <a href=A_>T_</a><br>]]</td>",
    "links with a sign before each": "<div>[[&bull; <a href=A_>T_</a><br>]]See the shop, open all days till six.</div>",
    "rows of a table": "<table>[[<tr><td>N_.</td><td><a href=A_>T_</a></td><td>12 March</td></tr>]]</table>",
    "rows of a table that hold an outlet and an hour": "<table>[[<tr><td>10:0N_</td><td>The Norhaven Post</td><td><a href=A_>T_</a></td></tr>]]</table>",
    "the title beside the link": "[[<div class='card'><a href='A_'><img></a><div><h3>T_</h3><p>A lead that says more.</p></div></div>]]",
    "the title beside a link that says to read on": "[[<div class='card'><h3>T_</h3><p>A lead.</p><a href='A_'>Read more</a></div>]]",
    "the title beside a link around all": "[[<div class='card'><a class='overlay' href='A_' aria-label='T_'></a><div><p class='t'>T_</p></div></div>]]",
    "a title that only the link's label says": "[[<div class='card'><a href='A_' title='T_'><img></a></div>]]",
    "section, author and title, each a link": "[[<div class='card'><a href='/home'>Home and parties</a><h3><a href='A_'>T_</a></h3><a href='/by/x'>Ida van der Holm</a></div>]]",
    "comments counted below titles": "[[<li><a href='A_'>T_</a> <a href='A_#comments'>N_ comments so far here</a></li>]]",
    "ranks in the link": "[[<li><a href='A_'><b>N_</b> T_</a></li>]]",
    "ranks without an element": "[[<li><a href='A_'>N_. T_</a></li>]]",
    "ranks with a sign": "[[<li><a href='A_'><span>#N_</span><span>T_</span></a></li>]]",
    "hours in the link": "[[<li><a href='A_'>10:4N_ T_</a></li>]]",
    "hours in an element": "[[<li><a href='A_'><span>10:4N_</span> <span>T_</span></a></li>]]",
    "hours ago": "[[<li><a href='A_'><span>T_</span><span>N_ hours ago</span></a></li>]]",
    "minutes to read": "[[<li><a href='A_'><p>T_</p><p>N_ min read</p></a></li>]]",
    "a kicker without a colon": "[[<li><a href='A_'><span>Politics</span><strong>T_</strong></a></li>]]",
    "a teaser in the link": "[[<a href='A_'><div>T_</div><div>A lead that says rather more than the title does, and ends.</div></a>]]",
    "a ticker": "<div class='ticker'><span>Breaking</span>[[<a href=A_>T_</a> &bull; ]]</div>",
    "components": "<x-related>[[<x-card><a slot=link href=A_><x-title>T_</x-title></a></x-card>]]</x-related>",
    "a list in the footer": "<footer><h4>Most read</h4><ul>[[<li><a href=A_>T_</a></li>]]</ul><ul><li><a href='/p'>Privacy and the law of data</a></li></ul></footer>",
    "a list in a footer that says nothing": "<footer><div class='latest'>[[<p><a href=A_>T_</a></p>]]</div></footer>",
    "a definition list": "<dl><dt>Top stories</dt>[[<dd><a href=A_>T_</a></dd>]]</dl>",
    "paragraphs": "[[<p><a href='A_'>T_</a></p>]]",
    "paragraphs with a day": "[[<p>[0N_.03.2026] <a href='A_'>T_</a></p>]]",
    "the length of a video before titles": "[[<li><a href='A_'><i>0N_:12</i>T_</a></li>]]",
    "a word behind titles": "[[<li><a href='A_'>T_ <span>Premium</span></a></li>]]",
    "a word before titles": "[[<li><a href='A_'><span>Video</span> T_</a></li>]]",
    "comments on a page of their own": "[[<li><a href='A_'>T_</a><a href='A_/comments'>N_ comments on this</a></li>]]",
    "a menu with a label": "<nav><h3>Related stories</h3><ul>[[<li><a href=A_>T_</a></li>]]</ul></nav>",
    "a link that says only more": "[[<li><h3>T_</h3><a href='A_'>More</a> <a href='A_#share'>Share</a></li>]]",
    "behind a sign as from a way back": "[[<p>&gt;&gt; <a href='A_'>T_</a></p>]]",
    "slides and their copies": "[[<div class='slide'><a href='A_'><h3>T_</h3></a></div>]][[<div class='slide'><a href='A_'><h3>T_</h3></a></div>]]",
    "buttons in cards": "[[<div><a href='A_'><h4>T_</h4></a><button>Save</button></div>]]",
    "links that open a layer": "[[<li><a href='A_' role='button'>T_</a></li>]]",
    "an article each": "[[<article><header><h2><a href='A_'>T_</a></h2></header><footer><a href='/by/x'>Ida van der Holm</a></footer></article>]]",
}

NO_LISTS = {
    "the name of a part of the site above a list of it": "<h3><a href='/news/northern-harbours/'>Northern Harbour Towns Today</a></h3><ul><li><a href='/f/1.pdf'>Plan (12 KiB)</a></li><li><a href='/f/2.pdf'>Second plan of the harbour (2,4 MB)</a></li></ul>",
    "the label itself": "<h2><a href='/politics/'>More from Politics and the Parliament</a></h2>",
    "the label of a part of the site": "<h4><a href='/the-americas/'>More from The Americas</a></h4>",
    "what a market stands at": "[[<li><a href='/quotes/N_'>Midland 50 3447N_.83 -0.84%</a></li>]]",
    "all of a section": "<a href='/a/all-x'>All news from Politics and Parliament</a>",
    "the site's own name": "<div><a href='/'><span>The Norhaven Morning Post</span></a></div>",
    "the site's other channels": "[[<li><a href='https://N_.post.example/'>The Post in language N_</a></li>]]",
    "topics": "[[<li><a href='/topic/N_'>T_</a></li>]]",
    "tags": "[[<li><a href='/tag/N_-x'>T_</a></li>]]",
    "authors": "[[<li><a href='/author/N_-x'>T_</a></li>]]",
    "authors below their names": "[[<li><a href='/by/x-N_' rel='author'>T_</a></li>]]",
    "tags by their relation": "[[<li><a href='/z/N_-x' rel='tag'>T_</a></li>]]",
    "shops and apps": "[[<li><a href='https://apps.apple.com/app/N_'>T_</a></li>]][[<li><a href='https://play.google.com/store/apps/N_'>T_</a></li>]]",
    "networks": "[[<li><a href='https://www.facebook.com/post.N_'>Follow us on network number N_</a></li>]]",
    "searches": "[[<li><a href='/search?q=N_'>T_</a></li>]]",
    "sections of the page": "[[<li><a href='#s-N_'>T_</a></li>]]",
    "services without a label": "<footer><ul>[[<li><a href='/n/N_-x'>T_</a></li>]]</ul></footer>",
    "what the site calls topics": "<div><h3>Topics in this article</h3>[[<a href='/t/N_'>T_</a>]]</div>",
    "topics in a line": "<p><strong>Topics:</strong> [[<a href=/z/N_>T_</a>, ]]</p>",
    "partners": "<div><h3>From our partners</h3><ul>[[<li><a href='https://ad.example/x-N_'>T_</a></li>]]</ul></div>",
    "topics in Arabic": "<div><h3>الوسوم</h3>[[<a href='/t/N_'>T_</a>]]</div>",
    "a way back": "<div><a href='/'>Home</a> > <a href='/e'>Trade and labour market</a> > <a href='/e/x'>Bread and other food</a></div>",
    "editions": "<ul><li><a href='/us'>Edition for the States</a></li><li><a href='/en-gb/'>Edition for the Kingdom</a></li></ul>",
    "parts of the page by its address": "[[<li><a href='https://post.example/a/1#s-N_'>T_</a></li>]]",
    "parts of this page in another order": "[[<li><a href='https://post.example/a/1?order=oldest#s-N_'>T_</a></li>]]",
    "parts of a page that is asked for by their name": "[[<li><a href='/a/1?only=key&at=with:s-N_#s-N_'>T_</a></li>]]",
    "what readers talk about": "[[<li><a href='/forums/off-topic/2014/6/24/583288N_/x'>T_</a></li>]]",
    "a button to mail the page": "<a href='/printmail/1'>Envoyer à un ami de la maison</a>",
    "a collection": "<div><h4>The fight over the ferries</h4><a href='/x/2017/3/1/1480/ferries'>View all 4 stories</a></div>",
    "what readers say under titles of their own": "<section class='comments'>[[<h4><a href='/talk/123N_'>T_</a></h4>]]</section>",
    "topics, one of them long": "<div class='tags'><a href='/o/department-of-health-and-social-care'>Department of Health and Social Care</a>[[<a href='/t/N_'>War in the far north N_</a>]]</div>",
    "topics in Cyrillic": "<div class='topics'>[[<a href='/сюжет/N_'>Новости большой культуры нашей</a>]]</div>",
    "shows with their pictures": "[[<div><a href='/shows/morning-edition/'><img></a><h3><a href='/shows/morning-edition/'>Morning Edition</a></h3></div>]]",
    "pages of a printed paper": "[[<p><a href='/html/20260301/nbs_N_.htm'>第N_版：经济观察周刊</a></p>]]",
    "the weather": "<a href='/weather/'>Thursday, March 5th 12AM 16°C 3AM 13°C</a>",
    "what readers say": "[[<li><a href='/comments/77N_'>Be the first to say something N_</a></li>]]",
    "a kicker by its data": "[[<p><span data-testid='Label'><a href='/markets/x'>Rates & Bonds & Money N_</a> ·</span></p>]]",
    "who pays": "<div class='partners'>[[<a href='https://ad.example/g/N_'>T_</a>]]</div>",
    "further pages": "[[<a href='/a/1?page=N_'>Go to the page number N_</a>]]",
    "an offer to be a member": "<aside><p>No bank stands behind us.</p><a href='/u/hazte_socio?n=1'>Hazte socio, hazte socia</a></aside>",
    "sponsored links": "[[<li><a href='https://shop.example/N_-x' rel='nofollow sponsored'>T_</a></li>]]",
}

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


def written(shape: str, titles: tuple[str, ...] = TITLES, address: str = ADDRESSES[0]) -> str:
    """
    >>> written("<ul>[[<li>T_</li>]]</ul>", ("Mills close", "Bread is dearer"))
    '<ul><li>Mills close</li><li>Bread is dearer</li></ul>'
    """
    return REPEATED.sub(lambda found: each(found[1], titles, address), shape)


def each(story: str, titles: tuple[str, ...] = TITLES, address: str = ADDRESSES[0]) -> str:
    return "".join(
        story.replace("A_", address_of(title, number, address)).replace("T_", title).replace("N_", str(number))
        for number, title in enumerate(titles, 1)
    )


def address_of(title: str, number: int, address: str = ADDRESSES[0]) -> str:
    """
    >>> address_of("Storm takes roof", 2)
    '/news/2026/03/01/storm-takes-roof-482132'
    """
    slug = "-".join(re.findall(r"[a-z0-9]+", title.lower())) or "story"
    return address.replace("S_", slug).replace("N_", str(number))


def page(block: str, *, lang: str = "en", article: str = ARTICLE) -> bytes:
    return f"<html lang='{lang}'><head><meta charset='utf-8'></head><body>{article}{block}</body></html>".encode()


def pages() -> Iterator[tuple[str, bytes, dict[str, str]]]:
    """Yield name, page and headlines by address of each shape, with titles of several languages at addresses of every kind."""
    stream = Random(1)
    for number, address in enumerate(ADDRESSES):
        for name, shape in LISTS.items():
            titles = _titles(stream)
            yield f"{name} {number}", page(f"<div>{written(shape, titles, address)}</div>"), _told(titles, address)
        for name, shape in NO_LISTS.items():
            titles = _titles(stream)
            yield f"{name} {number}", page(beside_stories(written(shape), titles, address)), _told(titles, address)
        for language, (label, titles) in LANGUAGES.items():
            listed = f"<ul>{each('<li><a href=A_>T_</a></li>', titles, address)}</ul>"
            one = f"<a href='{address_of(titles[0], 1, address)}'>{titles[0]}</a>"
            yield f"a list in {language} {number}", page(f"<div><h3>{label}</h3>{listed}</div>", lang=language), _told(titles, address)
            yield f"one in {language} {number}", page(f"<div><h3>{label}</h3><div>{one}</div></div>"), _told(titles[:1], address)
            yield f"one in a line in {language} {number}", page(f"<p>{label}: {one}</p>"), _told(titles[:1], address)


def _told(titles: tuple[str, ...], address: str) -> dict[str, str]:
    return {address_of(title, number, address): title for number, title in enumerate(titles, 1)}


def _titles(stream: Random) -> tuple[str, ...]:
    return tuple(stream.sample(WORDS[stream.choice(list(WORDS))].headlines, 3))


def beside_stories(block: str, titles: tuple[str, ...], address: str = ADDRESSES[0]) -> str:
    return f"<div>{block}</div><ul>{each('<li><a href=A_>T_</a></li>', titles, address)}</ul>"

"""A thirty-third set: ten full-size pages, with menus, dialogs, state and styles around the article as sites serve them."""

import json
from collections.abc import Iterable
from random import Random
from typing import Any
from zlib import crc32

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, each, fill, ld, listed, og, onto, slug

# fmt: off
PAGES: Pages = {}
page = onto(PAGES)


def heads(form: str, *titles: str) -> tuple[Link, ...]:
    """Headlines with addresses made of their words `{s}` or of a number `{n}`."""
    return tuple((title, form.format(s=slug(title), n=crc32(title.encode()) % 9_000_000 + 1_000_000)) for title in titles)


def once(*lists: Iterable[Link]) -> tuple[Link, ...]:
    """All headlines in order, a repeated one at its first place."""
    return tuple(dict.fromkeys(link for found in lists for link in found))


def run(form: str, names: str) -> str:
    """Write names that are parted by bars: `{x}` the name, `{s}` its slug, `{n}` its rank."""
    return "".join(form.format(x=e(name), s=slug(name) or f"r{n}", n=n) for n, name in enumerate(names.split("|"), 1))


def mega(outer: str, inner: str, plan: str) -> str:
    """Write a menu of two levels from `Top>one|two;Next>three`."""
    made = []
    for n, row in enumerate(plan.split(";"), 1):
        top, _, subs = row.partition(">")
        made.append(outer.format(x=e(top), s=slug(top) or f"t{n}", n=n, inside=run(inner, subs)))
    return "".join(made)


def css(seed: int, count: int, stem: str, tail: str = "") -> str:
    r = Random(seed)
    sides = "margin padding border-width top left max-width min-height font-size line-height letter-spacing".split()
    looks = "display:flex;align-items:center|position:relative;overflow:hidden|display:inline-block;vertical-align:top|font-weight:700;text-decoration:none|display:none".split("|")
    return "".join(
        f".{stem}{r.randrange(16**5):05x}{tail}{{{r.choice(sides)}:{r.randrange(48)}px;{r.choice(sides)}:{r.randrange(9)}.{r.randrange(99)}rem;color:#{r.randrange(16**6):06x};{r.choice(looks)}}}"
        + (f"@media(min-width:{r.choice((480, 740, 980, 1140))}px){{.{stem}{r.randrange(16**5):05x}{tail}{{{r.choice(sides)}:{r.randrange(64)}px}}}}" if r.random() < 0.2 else "")
        for _ in range(count)
    )


def js(seed: int, count: int, form: str = 'q.push(["{a}",{b},{{k:"{c}",on:!{d}}}]);') -> str:
    r = Random(seed)
    return "".join(form.format(a=f"{r.randrange(16**8):08x}", b=r.randrange(10**5), c=r.choice("slot view scroll lazy bid geo abtest beacon refresh pixel".split()), d=r.randrange(2)) for _ in range(count))


def glyphs(seed: int, names: str, form: str = '<symbol id="{s}" viewBox="0 0 24 24"><path d="{d}"/></symbol>') -> str:
    r = Random(seed)
    return "".join(
        form.format(s=name, d="".join(f"{r.choice('MLCcql')}{r.randrange(24)}.{r.randrange(99)} {r.randrange(24)}.{r.randrange(99)}" for _ in range(22)) + "z")
        for name in names.split()
    )


def vendors(seed: int, count: int, form: str) -> str:
    r = Random(seed)
    ends = "Media Ltd|Digital GmbH|Interactive, Inc.|Technologies S.A.|Data B.V.|Exchange LLC|Labs Oy|Marketing s.r.o.".split("|")
    return "".join(
        form.format(v="".join(r.choice("ad qua ro lim bex ti zor pla nu vi mer sto".split()) for _ in range(3)).capitalize() + " " + r.choice(ends), n=r.randrange(1, 1300))
        for _ in range(count)
    )


def mark(html: str, form: str, *phrases: str) -> str:
    """Put a link, or whatever `form` says, on the first place of each phrase."""
    for phrase in phrases:
        assert phrase in html, phrase
        html = html.replace(phrase, form.format(x=phrase, s=slug(phrase) or f"k{len(phrase)}"), 1)
    return html


def blob(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


SECTIONS = "World>Africa|Americas|Asia Pacific|Europe|Middle East|United Nations;Politics>Elections|Courts|Education|Military|Immigration|Transport;Business>Economy|Markets|Energy|Media|Your Money|Small Business|Property;Science>Environment|Space|Health|Technology;Sports>Football|Tennis|Golf|Racing|Cycling|Boxing|Athletics;Arts>Art|Books|Dance|Film|Music|Television|Theater|Games;Opinion>Editorials|Columnists|Letters|Cartoons;Life>Food|Fashion|Travel|Gardens|Weddings|Crosswords|Obituaries"
ICONS = "search menu close user home play pause share mail print facebook twitter whatsapp telegram linkedin rss arrow-left arrow-right chevron-up chevron-down star bell bookmark comment camera video headphones lock sun cloud rain cart gear info check plus minus"

WIND = Report(
    "en", "2013-05-12", "May 12, 2013", "CALEB STROUDT", "The rail yard at Garland Fork, where tower sections arrive three to a train.",
    "On a Dying Rail Line, the Freight Is Wind",
    "",
    (
        "GARLAND FORK, Kan. — The last passenger train left here in 1967, and the last grain train in 2004. For most of the decade that followed, the only thing that moved on the tracks of the Prairie & Western was a man named Lyle Hobart, who drove a pickup truck with steel wheels along them twice a year to cut down the trees.",
        "Then the towers came. They arrive on Tuesdays and Fridays, white steel tubes 90 feet long and as wide as a farmhouse, and they have done for the railroad what nine rescue plans could not.",
        "“I used to count weeds,” said Mr. Hobart, 58, who now manages a yard with 31 employees. “Now I count bolts.”",
        "The Prairie & Western, a line of 212 miles that was once so poor that it sold its own signal wire for scrap, has become the main road for wind turbines into three counties where about 640 of them are to be built by the end of next year. Its revenue last year was $18.6 million, up from $1.1 million in 2009.",
        "# A Bridge Too Low",
        "The revival owes much to an accident of geography. The Interstate passes 40 miles to the south, but two overpasses there are too low for the tower sections. Trucks must take a detour through six towns, each of which wants a permit, a fee and a police escort.",
        "Not everyone is pleased. Farmers along the route have complained that the trains, which cannot go faster than 10 miles an hour, block crossings for half an hour at a time. In February, an ambulance in the town of Ebbets had to wait for 22 minutes; the patient, a retired teacher, survived.",
        "# Borrowed Time",
        "“Every boom on the plains has come by train, and left by it,” said Prof. Ruth Amsel, who has written a history of the county. “Cattle, wheat, beets, oil. The depot is always the newest building in town, until it is the oldest.”",
        "Mr. Hobart has heard all of this. He has persuaded the owners of the line to put a tenth of each year’s profit aside, he said, for ties, rails and lean years.",
        "On a recent Friday he stood at the edge of the yard as a crane lifted a section of tower from its car, turned it slowly against the sky and put it down on a truck. A dozen people had come out of the diner to watch, as they do every time.",
        "“My father would have asked what it grows,” Mr. Hobart said. He waited for the chain to go slack. “I would have told him: rent.”",
    ),
)


@page
def national_newspaper_of_2013() -> Served:
    """A national daily in the days of jQuery: nested divs, tools above and below, tabs of what is mailed and viewed, a strip at the foot."""
    r, site = WIND, "http://www.americansentinel.example"
    url = f"{site}/2013/05/12/us/on-a-dying-rail-line-the-freight-is-wind.html"
    related = heads(site + "/2013/01/04/business/{s}.html", "Tax Credit for Wind Power Survives, Barely", "Short Lines Find a Long Future in Odd Loads")
    mailed = heads(site + "/2013/05/11/{s}.html", "The Case for Doing Nothing on Sunday", "Why Your Doctor Is Typing", "Rhubarb, Without the Strawberries", "A Widow’s Letters, Returned After 40 Years", "College, for $10 a Week", "When the Choir Is One Person", "The Town That Voted Itself Out of Existence")
    viewed = (*heads(site + "/2013/05/12/{s}.html", "Storm Tears Roof From School in Oklahoma", "Senator Says He Will Not Seek a Fourth Term", "Actress Leaves Hospital After Fall From Stage"), mailed[1], *heads(site + "/2013/05/12/{s}.html", "A Goalkeeper, and the Error That Made Him Rich", "Bankers Testify on Missing Millions"))
    strip = heads(site + "/2013/05/13/{s}.html", "A Museum Where Nothing May Be Looked At", "Op-Ed: The Honest Work of a Bad Poet", "In Lagos, Designers Who Sew by Generator", "Room for Debate: Should Recess Be Longer?", "The Last Typewriter Repairman of Queens", "Review: ‘Salt House’ Is All Cellar")
    tools = '<div class="articleTools ⟦w⟧"><ul id="toolsList⟦w⟧" class="toolsList wrap" data-shares="facebook,twitter,google,save,email|E-mail,showall|Share,print,reprints" data-url="⟦u⟧"><li class="shareToolsItem"><a class="facebook" href="#"><span>Facebook</span></a></li><li class="shareToolsItem"><a class="twitter" href="#"><span>Twitter</span></a></li><li class="email"><a id="emailThis⟦w⟧" href="/mem/emailthis.html">E-mail</a></li><li class="showall"><a href="#">Share</a></li><li class="print"><a href="?pagewanted=print">Print</a></li><li class="reprints"><a href="#" onclick="submitCCCForm()">Reprints</a></li></ul></div>'
    text = mark(each(r.body, '<p itemprop="articleBody">\n{}\n</p>', '<p itemprop="articleBody" class="sub"><strong>{}</strong></p>', "\n"), '<a href="http://topics.americansentinel.example/top/reference/timestopics/subjects/{s}/index.html?inline=nyt-classifier" class="meta-classifier" title="More articles about {x}.">{x}</a>', "wind turbines", "railroad")
    cut = text.index('<p itemprop="articleBody">\nNot everyone')
    tabs = '<tr><td class="listNumber">{n}.</td><td><a href="{u}" class="h">{t}</a></td></tr>'
    html = fill(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!--[if IE]><![if !IE]><![endif]--><html itemscope itemtype="http://schema.org/NewsArticle" xmlns:og="http://opengraphprotocol.org/schema/"><head><title>⟦t⟧ - American Sentinel</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="hdl" content="⟦t⟧" /><meta name="byl" content="By CALEB STROUDT" /><meta name="pdate" content="20130512" /><meta itemprop="datePublished" content="2013-05-12" /><meta itemprop="identifier" content="100000002219113" />⟦og⟧<link rel="canonical" href="⟦u⟧" /><link rel="stylesheet" type="text/css" href="http://css.sentinel.example/0.1/screen/build/article/2.0/styles.css" /><style type="text/css">⟦css⟧</style><script type="text/javascript" src="http://js.sentinel.example/js2/build/sitewide/jquery-1.7.1.min.js"></script><script type="text/javascript">var SNTL=SNTL||{};SNTL.q=[];(function(q){⟦js⟧})(SNTL.q);</script></head><body id="article"><a name="top"></a><div id="shell"><ul id="memberTools"><li id="TLaccount"><a href="https://myaccount.sentinel.example/auth/login">Log In</a></li><li><a href="https://myaccount.sentinel.example/register">Register Now</a></li><li><a href="/membercenter/sitehelp.html">Help</a></li><li class="last"><a href="/home-delivery">Home Delivery</a></li><li><a href="/videopages">Video</a></li><li><a href="/mostpopular">Most Popular</a></li><li class="edition">Edition: <a href="/">U.S.</a> / <a href="http://global.sentinel.example/">Global</a></li></ul><div class="tabsContainer"><ul id="mainTabs" class="tabs">⟦tabs⟧</ul></div><div id="mastheadDoormats"><ul class="doormats">⟦mega⟧</ul></div><div id="page" class="tabContent active"><div class="adxTop" id="TopAd"></div><div id="masthead" class="wrap"><div id="branding" itemscope itemprop="copyrightHolder provider sourceOrganization" itemtype="http://schema.org/Organization"><a href="/"><img src="http://i1.sentinel.example/images/misc/logo152x23.gif" alt="American Sentinel" id="SENTLogo" /></a></div><h2>U.S.</h2><form method="get" action="http://query.sentinel.example/search/sitesearch" id="searchForm"><label for="q1">Search All Sentinel.example</label><input type="text" name="query" id="q1" /><button type="submit">Go</button></form></div><div class="navigation tabsContainer"><ul id="navigation" class="primary">⟦nav⟧</ul><ul class="secondary">⟦sub⟧</ul></div><div id="main"><div class="spanAB wrap closing"><div id="abColumn" class="abColumn"><div id="article2"><div class="columnGroup first"><h1 itemprop="headline" class="articleHeadline"><NYT_HEADLINE version="1.0" type=" ">⟦t⟧</NYT_HEADLINE></h1><div class="articleSpanImage"><span itemprop="associatedMedia" itemscope itemtype="http://schema.org/ImageObject"><img itemprop="url" src="http://graphics8.sentinel.example/images/2013/05/13/us/RAIL1/RAIL1-articleLarge.jpg" width="600" height="350" alt="" border="0" /><div class="credit" itemprop="copyrightHolder">Wes Dunaway for American Sentinel</div><p class="caption" itemprop="description">⟦cap⟧</p></span></div><NYT_BYLINE><h6 class="byline">By <span itemprop="author creator" itemscope itemtype="http://schema.org/Person"><a href="http://topics.americansentinel.example/people/s/caleb_stroudt/index.html" rel="author" title="More Articles by CALEB STROUDT"><span itemprop="name">CALEB STROUDT</span></a></span></h6></NYT_BYLINE><h6 class="dateline">Published: <span class="date">May 12, 2013</span></h6>⟦tools1⟧<div class="articleBody">⟦body1⟧</div><div class="articleInline runaroundLeft"><div class="inlineImage module"><div class="image"><div class="icon enlargeThis"><a href="javascript:pop_me_up2('http://www.americansentinel.example/imagepages/2013/05/13/us/RAIL2.html')">Enlarge This Image</a></div><img src="http://graphics8.sentinel.example/images/RAIL2-articleInline.jpg" width="190" height="127" alt="" /></div><h6 class="credit">Wes Dunaway for American Sentinel</h6><p class="caption">Lyle Hobart in the office he shares with a map of 1911.</p></div><div class="columnGroup doubleRule"><div class="story"><h6 class="kicker">Related</h6></div><ul class="headlinesOnly multiline flush">⟦rel⟧</ul></div></div><div class="articleBody">⟦body2⟧</div><div class="articleFooter"><h6 class="metaFootnote">A version of this article appeared in print on May 13, 2013, on page A1 of the New York edition.</h6></div>⟦tools2⟧</div></div><div class="bottomHeadlines"><div id="insideNYTimes" class="doubleRule"><h4 class="sectionHeader">Inside Sentinel.example</h4><table id="insideNYTimesBrowser" cellspacing="0"><tbody><tr>⟦strip⟧</tr></tbody></table></div></div></div><div id="cColumn" class="cColumn"><div class="columnGroup"><div class="singleAd" id="Middle1C"></div></div><div id="newsletterAd"><h3>Get the Today’s Headlines E-Mail</h3><a href="/nl">Sign Up</a></div><div class="columnGroup mostPopularModule" id="mostPopWidget"><ul class="tabs"><li class="selected"><a href="#mostEmailed">Most E-Mailed</a></li><li><a href="#mostViewed">Most Viewed</a></li></ul><div id="mostEmailed" class="tabContent"><table>⟦mailed⟧</table></div><div id="mostViewed" class="tabContent tabContentHidden" style="display:none"><table>⟦viewed⟧</table></div></div><div class="bigAd" id="Bottom7"></div></div></div></div><div id="siteIndex"><h3>Site Index</h3>⟦index⟧</div><div id="footer"><ul class="footer">⟦foot⟧</ul></div></div></div><script type="text/javascript">jQuery(function($){$('.doormats li').hover(function(){$(this).addClass('on')},function(){$(this).removeClass('on')});(function(q){⟦js2⟧})(SNTL.q)});</script></body></html>""", t=e(r.title), u=url, og=og(r, url, "American Sentinel"), cap=e(r.caption), css=css(1, 260, "x", " li"), js=js(11, 150), js2=js(12, 130), tabs=run('<li class="mainTabHome{n}"><a href="/{s}/index.html">{x}</a></li>', "Home Page|Today’s Paper|Video|Most Popular|Times Topics"), nav=run('<li class="navTab{n}"><a href="http://www.americansentinel.example/pages/{s}/index.html">{x}</a></li>', "World|U.S.|N.Y. / Region|Business|Technology|Science|Health|Sports|Opinion|Arts|Style|Travel|Jobs|Real Estate|Autos"), sub=run('<li><a href="/pages/national/{s}/index.html">{x}</a></li>', "Politics|Education|Texas|Bay Area|Chicago|The Plains"), mega=mega('<li class="doormat"><a class="dm" href="/pages/{s}/">{x}</a><div class="flyout" style="display:none"><ul>{inside}</ul><div class="flyoutAd" id="fly{n}"></div></div></li>', '<li class="fl{n}"><a href="/pages/section/{s}/index.html">{x}</a></li>', SECTIONS), tools1=fill(tools, w="Top", u=url), tools2=fill(tools, w="Bottom", u=url), body1=text[:cut], body2=text[cut:], rel=listed(related, '<li><h5><a href="{u}">{t}</a></h5><span class="timestamp">(January 4, 2013)</span></li>'), mailed=listed(mailed, tabs), viewed=listed(viewed, tabs), strip=listed(strip, '<td class="ins{n}"><div class="story"><h6 class="kicker"><a href="/pages/{n}/">{k} »</a></h6><div class="mediaOverlay"><a href="{u}"><img src="http://i1.sentinel.example/images/2013/05/13/moth{n}.jpg" alt="" width="151" /></a></div><h6><a href="{u}">{t}</a></h6></div></td>', k=("Arts", "Opinion", "Fashion", "Opinion", "N.Y. / Region", "Movies")), index=mega('<div class="column c{n}"><h4>{x}</h4><ul>{inside}</ul></div>', '<li><a href="http://www.americansentinel.example/ref/{s}/index.html">{x}</a></li>', "News>World|U.S.|Business|Sports|Weather|Obituaries|Corrections;Opinion>Editorials|Columnists|Letters|The Public Editor|Sunday Review;Services>My Alerts|Mobile|E-Books|Archive|Classifieds|College|Learning Network|Personals|Store"), foot=run('<li class="f{n}"><a href="/ref/membercenter/{s}.html">{x}</a></li>', "© 2013|Site Map|Privacy|Your Ad Choices|Advertise|Terms of Sale|Terms of Service|Work With Us|RSS|Help"),
    )
    return Served(html, r, r.lines, once(related, strip, mailed, viewed), address=url)


LES = Report(
    "ru", "2024-10-09", "09 окт 2024, 14:05", "Тимофей Журавин", "Лесобиржа компании в порту Усть-Кемса. Фото: Д. Ряполов",
    "«Севержгут» отказался от строительства комбината за ₽94 млрд",
    "Компания объявила, что вернёт государству лесные участки, полученные под проект. Аналитики говорят о дорогих кредитах, власти региона — о невыполненных обещаниях",
    (
        "Совет директоров лесопромышленной группы «Севержгут» решил не строить целлюлозный комбинат в Усть-Кемсе. Об этом говорится в сообщении компании, опубликованном в среду. Стоимость проекта оценивалась в ₽94 млрд, запуск был намечен на 2028 год.",
        "Причиной группа назвала изменение рыночных условий. «При нынешней ставке срок окупаемости вырос с одиннадцати до двадцати шести лет. Мы не вправе рисковать деньгами акционеров», — заявил генеральный директор Павел Ознобихин.",
        "Под строительство компания получила без торгов 1,7 млн га леса. Эти участки она обязуется вернуть до конца марта, но просит сохранить за ней те 300 тыс. га, которые снабжают сырьём действующие лесопилки.",
        "# Что потеряет регион",
        "Комбинат должен был создать 1,2 тыс. рабочих мест. В городе с населением 14 тыс. человек под него уже построили подстанцию и расширили дорогу к порту. По данным счётной палаты области, бюджет потратил на это ₽3,8 млрд.",
        "Заместитель губернатора Ирина Стожарова сообщила, что область потребует возмещения. «Есть подписанное соглашение, в нём есть статья об ответственности. Будем разговаривать языком этой статьи», — сказала она.",
        "# Рынок не удивлён",
        "Бумаги группы после новости подорожали на 4,3%. Инвесторы ждали отказа с весны, когда компания расторгла договор с поставщиком варочных котлов, отмечает аналитик «Тверь-Инвеста» Марианна Глинка.",
        "По её расчётам, отказ снизит долговую нагрузку группы с 3,9 до 2,4 EBITDA и позволит вернуться к дивидендам уже по итогам этого года. Сама компания прогнозов не даёт.",
        "Последний крупный целлюлозный комбинат в стране открылся сорок четыре года назад. Из восьми проектов, объявленных с тех пор, не достроен ни один.",
    ),
)


@page
def delovaya_gazeta() -> Served:
    """A Russian business daily rendered on the server by Nuxt: quotes, a news feed by the minute, a subscription, state with the text again."""
    r, site = LES, "https://www.delovoisever.example"
    url = f"{site}/business/articles/2024/10/09/1067718-severzhgut-otkazalsya"
    feed = heads(site + "/business/news/2024/10/09/{n}", "ЦБ отозвал лицензию у банка из первой сотни", "Производители сахара попросили отложить маркировку", "Авиакомпания «Полынь» заказала девять грузовых самолётов", "Суд продлил арест бывшему главе «Дорстроя»", "Экспорт рапсового масла вырос в полтора раза", "Минфин разместил облигации на ₽41 млрд", "Выручка сети «Печка» превысила прогноз")
    inset = heads(site + "/business/articles/2024/04/17/{n}", "Котлы без комбината: почему «Севержгут» разорвал контракт")
    theme = heads(site + "/business/articles/2024/09/30/{n}", "Лесорубы считают убытки: кто закроет делянки первым", "Картонный голод закончился, не начавшись", "Сколько стоит дорога, которая никуда не ведёт")
    read = (*heads(site + "/finance/articles/2024/10/08/{n}", "Почему вклады больше не спасают", "Как семья Карамышевых делила молочный завод", "Аренда складов подорожала вдвое"), feed[1], *heads(site + "/opinion/columns/2024/10/07/{n}", "Налог на роскошь и другие сказки"))
    state = {"layout": "default", "data": [{"article": {"id": 1067718, "title": r.title, "subtitle": r.lead, "boxes": [{"id": n, "type": "title" if line.startswith("# ") else "paragraph", "body": f"<p>{line.removeprefix('# ')}</p>"} for n, line in enumerate(r.body)], "authors": [{"name": r.author, "url": "/authors/timofei-zhuravin"}], "is_premium": False}, "feed": [{"t": t, "u": u} for t, u in (*feed, *read)]}], "routePath": "/business/articles/2024/10/09/1067718", "serverRendered": True}
    body = mark(each(r.body, '<div class="box-paragraph" data-vr-contentbox="" data-v-4d21c6f2><p class="box-paragraph__text" data-v-4d21c6f2>{}</p></div>', '<div class="box-title" data-v-7aa01e><h2 class="box-title__text">{}</h2></div>', "<!---->"), '<a href="/companies/{s}" class="link" target="_blank" data-v-4d21c6f2>{x}</a>', "«Севержгут»", "EBITDA")
    first, second = body.split('<div class="box-paragraph" data-vr-contentbox="" data-v-4d21c6f2><p class="box-paragraph__text" data-v-4d21c6f2>Заместитель')
    html = fill(
        """<!doctype html><html data-n-head-ssr lang="ru"><head><title>⟦t⟧ - Деловой Север</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" data-hid="mediator_published_time" itemprop="datePublished" content="2024-10-09T14:05:12+03:00">⟦og⟧<link data-n-head="ssr" rel="canonical" href="⟦u⟧">⟦ld⟧<style data-vue-ssr-id="3f1a:0 77b2:0">⟦css⟧</style></head><body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div class="app app--article"><div id="adfox_163" data-params="%7B%22p1%22%3A%22cgznx%22%7D"></div><div class="informers" data-v-01><ul class="informers__list">⟦quotes⟧</ul></div><header class="header" data-v-02><button aria-label="Меню" class="header__burger"><svg><use xlink:href="#menu"></use></svg></button><a href="/" class="header__logo"><img src="/img/logo.svg" alt="Деловой Север"></a><div class="header__actions"><a href="/subscribe" class="btn btn--red">Подписка от ₽299</a><button class="btn">Войти</button></div><nav class="header__rubrics">⟦nav⟧</nav><div class="drawer" style="display:none;">⟦mega⟧</div></header><div class="page"><aside class="newsline" data-v-09><div class="newsline__head"><a href="/newsline">Лента новостей</a><button>Настроить</button></div><div class="newsline__scroll"><ul>⟦feed⟧</ul></div></aside><main class="article" data-io-article-url="⟦u⟧"><div class="article-breadcrumbs"><a href="/business">Бизнес</a> / <a href="/business/wood">Лесная промышленность</a></div><div class="article-meta"><time datetime="2024-10-09T11:05:12.000Z" class="article-meta__date">⟦d⟧</time><span class="article-meta__views"><svg><use xlink:href="#info"></use></svg>6 418</span></div><h1 class="article-headline__title">⟦t⟧</h1><em class="article-headline__subtitle">⟦lead⟧</em><div class="article-picture"><picture><source type="image/webp" srcset="//cdn.delovoisever.example/i/mobile.webp 1x, //cdn.delovoisever.example/i/full.webp 2x"><img loading="lazy" src="//cdn.delovoisever.example/image/1.jpg" alt=""></picture><div class="article-picture__signature">⟦cap⟧</div></div><div class="article-authors"><a href="/authors/timofei-zhuravin" class="article-authors__name">⟦a⟧</a><button class="article-authors__follow">Следить за автором</button></div><div class="article__body">⟦b1⟧<div class="box-inset-link"><div class="box-inset-link__caption">Читайте также</div>⟦inset⟧</div><div class="inline-banner"><span>Реклама</span><div id="adfox_1712_inline" data-ph="500x250"></div></div>⟦b2⟧</div><div class="article-tags">⟦tags⟧</div><div class="article-share">⟦share⟧</div><section class="theme-cards"><h3 class="theme-cards__heading">Материалы по теме</h3><div class="grid">⟦theme⟧</div></section></main><aside class="column"><div class="popular"><div class="popular__title">Самое читаемое</div><ol>⟦read⟧</ol></div></aside></div><footer class="footer">⟦foot⟧<p class="footer__legal">Сетевое издание «Деловой Север» (16+). Учредитель — АО «Северпресс». Главный редактор: Л. О. Хворостинина.</p></footer><div class="cookie-plate">Оставаясь на сайте, вы соглашаетесь с политикой обработки файлов cookie <button>Хорошо</button></div><div class="modal modal--auth" hidden><h4>Вход в личный кабинет</h4><form><input type="tel"><button>Войти</button></form></div></div></div></div><svg style="display:none">⟦svg⟧</svg><script>window.__NUXT__=⟦state⟧;</script><script>(function(q){⟦js⟧})(window.yaq=window.yaq||[])</script></body></html>""", t=e(r.title), u=url, og=og(r, url, "Деловой Север"), d=r.written, lead=e(r.lead), cap=e(r.caption), a=r.author, css=css(2, 280, "v-", "[data-v-02]"), svg=glyphs(2, ICONS), js=js(21, 90), state=blob(state), ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2024-10-09T14:05:12+03:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Деловой Север"}}), quotes=run('<li class="informer" data-id="{n}"><a href="/quotes/{n}"><span class="informer__name">{x}</span><span class="informer__value">9{n},1{n}</span><span class="informer__diff is-down">−0,{n}%</span></a></li>', "Доллар|Евро|Юань|Индекс Мосбиржи|Нефть Brent|Золото"), nav=run('<a href="/rubrics/{n}" class="header__rubric">{x}</a>', "Бизнес|Экономика|Финансы|Мнения|Политика|Технологии|Недвижимость|Авто|Карьера|Стиль жизни"), mega=mega('<div class="drawer__group"><a class="drawer__top" href="/rubrics/{n}">{x}</a><ul>{inside}</ul></div>', '<li class="drawer__item"><a href="/rubrics/sub/{n}" class="drawer__link" data-v-02>{x}</a></li>', "Бизнес>Энергетика|Транспорт|Торговля|Металлургия|Лесная промышленность|Торговля;Экономика>Макроэкономика|Налоги|Бюджет|Госзакупки|Мировая экономика;Финансы>Банки|Рынки|Страхование|Личный счёт|Криптовалюты|Облигации;Недвижимость>Жильё|Офисы|Склады|Загородные дома|Архитектура;Регионы>Север|Урал|Сибирь|Юг"), feed=listed(feed, '<li class="newsline__item"><a href="{p}"><time>14:{m}</time><span class="newsline__text">{t}</span></a></li>', m=("31", "22", "17", "09", "04", "01", "00")), b1=first, b2='<div class="box-paragraph" data-vr-contentbox="" data-v-4d21c6f2><p class="box-paragraph__text" data-v-4d21c6f2>Заместитель' + second, inset=listed(inset, '<a href="{p}" class="box-inset-link__card"><img src="//cdn.delovoisever.example/t/{n}.jpg" alt=""><span class="box-inset-link__title">{t}</span></a>'), tags=run('<a href="/tags/{n}" class="tag">{x}</a>', "Лес|Целлюлоза|Инвестиции|Усть-Кемса|Севержгут"), share=run('<button class="share share--{s}" aria-label="{x}"><svg><use xlink:href="#share"></use></svg></button>', "ВКонтакте|Telegram|Одноклассники|WhatsApp|Скопировать ссылку"), theme=listed(theme, '<article class="theme-card" data-vr-contentbox="theme{n}"><a href="{p}" class="theme-card__image"><img loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/i/{n}.jpg" alt=""></a><div class="theme-card__rubric">Бизнес</div><a href="{p}" class="theme-card__title">{t}</a></article>'), read=listed(read, '<li class="popular__item"><span>{n}</span><a href="{p}">{t}</a></li>'), foot=mega('<div class="footer__col"><b>{x}</b>{inside}</div>', '<a class="footer__link" href="/info/{n}">{x}</a>', "О проекте>Редакция|Контакты|Вакансии|Правила перепечатки|Архив номеров;Подписка>Электронная|Печатная|Корпоративная|Условия оплаты;Реклама>На сайте|В газете|Партнёрские материалы|Медиакит"),
    )
    return Served(html, r, r.lines, once(feed, inset, theme, read), address=url)


HAENYEO = Report(
    "ko", "2025-04-03", "2025.04.03. 오전 6:01", "한소율", "지난달 28일 해송군 노을리 바다학교에서 수강생들이 숨 참기를 연습하고 있다. 해송군 제공",
    "문 닫은 초등학교에 물질 소리…노을리 '바다학교'에 전국서 240명 몰렸다",
    "폐교 9년 만에 다시 열린 교실, 막내 강사가 일흔하나",
    (
        "지난달 28일 오전 해송군 노을리의 옛 노을초등학교. 칠판에는 산수 문제 대신 물때표가 붙어 있었고, 교실 뒤편 사물함에는 책가방 대신 오리발과 테왁이 들어 있었다. 종이 울리자 잠수복을 입은 수강생 스무 명이 운동장을 가로질러 바다로 걸어갔다.",
        "2016년 학생이 없어 문을 닫은 이 학교가 지난달 물질을 가르치는 '바다학교'로 다시 문을 열었다. 첫 기수 20명을 뽑는 데 전국에서 240명이 지원했다. 경쟁률은 12대 1. 해송군이 예상한 지원자는 서른 명이었다.",
        "강사는 마을 해녀 일곱 명이다. 가장 어린 강사인 문복순 씨가 일흔한 살, 가장 나이가 많은 강사는 여든여섯 살이다. 문 씨는 \"우리가 그만두면 이 바다를 아는 사람이 아무도 남지 않는다\"며 \"돈 때문이라면 시작도 안 했을 것\"이라고 말했다.",
        "수업은 열두 주 동안 이어진다. 처음 3주는 물에 들어가지 않는다. 바람 이름을 외우고, 밀물과 썰물을 읽고, 그물을 꿰맨다. 네 번째 주부터 얕은 곳에서 숨 참기를 배우고, 마지막 주에야 전복을 딸 수 있다.",
        "수강생들의 사연은 다양하다. 서울에서 은행을 다니다 그만둔 정하림 씨(38)는 \"번호표를 뽑고 기다리는 사람들을 15년 동안 봤다\"며 \"이제는 내가 파도를 기다리고 싶다\"고 했다. 부부가 함께 온 수강생도 두 쌍 있다.",
        "과정을 마친다고 모두 해녀가 되는 것은 아니다. 어촌계에 들어가려면 마을에 3년 이상 살아야 하고, 계원 3분의 2가 찬성해야 한다. 노을리 어촌계원은 현재 열아홉 명으로, 10년 전의 절반에 못 미친다.",
        "전문가들은 속도를 주문한다. 해양사회연구소 나윤재 박사는 \"같은 시도를 한 여섯 곳 가운데 정착한 사람이 다섯 명을 넘긴 곳은 하나뿐\"이라며 \"교육보다 어려운 것은 집을 구하는 일\"이라고 지적했다. 노을리에는 빈집이 마흔세 채 있지만 임대로 나온 집은 두 채다.",
        "이날 수업이 끝난 뒤 문 씨는 운동장 수돗가에서 수강생들의 물안경을 하나씩 닦아 주었다. 안쪽에 쑥을 문질러야 김이 서리지 않는다고 했다. 그는 \"이런 건 책에 없다\"며 웃었다.",
    ),
)


@page
def poteol_nyuseu() -> Served:
    """A Korean portal's reader: the text runs in one element with breaks, the paper's rankings, reactions, other papers' lists."""
    r, site = HAENYEO, "https://n.news.dareum.example"
    url = f"{site}/mnews/article/417/0001067233"
    press = heads(site + "/mnews/article/417/000{n}", "\"월세 30만원에 바다 보인다\"…빈집 은행 직접 가보니", "전복 양식장 덮친 고수온, 올해도 반복되나", "폐교 부지 팔았더니 되살아난 마을 상권", "도시 떠난 부부의 3년 가계부", "군수 선거 앞두고 쏟아진 지원금 약속")
    rank = heads(site + "/mnews/ranking/article/417/000{n}", "출근길 지하철 2호선 40분 멈춰", "아파트 관리비 고지서에 숨은 항목 7가지", "국수 한 그릇에 만 오천원, 누가 올렸나", "프로야구 개막전 매진, 암표는 다섯 배", "할머니가 남긴 통장에서 나온 편지")
    along = heads(site + "/mnews/article/022/000{n}", "섬마을 보건소 마지막 간호사의 하루", "청년 어부 모집에 8명…\"배는 누가 빌려주나\"", "학생 1명뿐인 분교의 졸업식")
    head = heads(site + "/mnews/article/009/000{n}", "국회, 지역소멸 특별법 본회의 통과", "환율 이틀째 급등…수입 물가 비상", "봄 가뭄에 저수지 절반 바닥", "의대 정원 협상 오늘 재개")
    photo = '<span class="end_photo_org"><div class="nbd_im_w"><div class="nbd_a"><img id="img1" data-src="https://imgnews.dareum.example/image/417/2025/04/03/0001067233_001.jpg?type=w860" class="_LAZY_LOADING" alt=""><a class="btn_zoom" href="#"><span class="blind">사진 확대</span></a></div></div><em class="img_desc">⟦c⟧</em></span>'
    body = "<br><br>".join(e(line) for line in r.body[:2]) + "<br><br>" + fill(photo, c=e(r.caption)) + "<br><br>".join(e(line) for line in r.body[2:])
    item = '<li class="ca_item _LAZY_LOADING_ERROR_HIDE"><a href="{u}" class="ca_a _NLOG_IMPRESSION" data-clk="{k}.list{n}" data-rank="{n}" data-gdid="417_{n}"><div class="ca_img_w"><img class="_LAZY_LOADING" data-lazy-src="https://mimgnews.dareum.example/image/thumb140/{n}.jpg" alt="" onerror="hide(this)"></div><div class="ca_w"><strong class="ca_t">{t}</strong><span class="ca_time">{n}시간전</span></div></a></li>'
    html = fill(
        """<!DOCTYPE html><html lang="ko" data-useragent="pc"><head><meta charset="utf-8"><meta name="referrer" contents="always"><title>⟦t⟧</title>⟦og⟧<meta name="twitter:card" content="summary"><link rel="canonical" href="⟦u⟧"><style>⟦css⟧</style><script>var g_ssc="news.v3_end",ccsrv="cc.dareum.example",nclk_evt=3;window.q=[];⟦js⟧</script></head><body class="as_responsive"><div class="u_skip"><a href="#ct">본문 바로가기</a></div><svg class="blind" aria-hidden="true">⟦svg⟧</svg><div id="da_base"></div><header class="Nlnb as_responsive"><div class="Nlnb_top"><div class="Nlnb_left"><a href="https://www.dareum.example" class="Nlnb_logo"><span class="blind">다음물결</span></a><a href="https://news.dareum.example" class="Nlnb_service"><span class="blind">뉴스</span></a>⟦serv⟧</div><div class="Nlnb_right"><a href="https://nid.dareum.example/login" class="gnb_btn_login">로그인</a><button class="gnb_btn_srv">전체서비스</button><div class="gnb_svc_lyr" style="display:none">⟦all⟧</div></div></div><div class="Nlnb_menu"><ul class="Nlnb_menu_list">⟦nav⟧</ul></div></header><div class="press_header"><a href="https://media.dareum.example/press/417" class="ofhd_float_title_text"><img src="/logo/417.png" alt="노을경제"></a><button class="media_subscribe_btn" aria-pressed="false"><span>구독</span></button></div><div class="end_container"><div id="ct_wrap" class="ct_wrap"><div class="ct_scroll_wrapper"><div id="ct" role="main" class="newsct"><div class="media_end_head go_trans"><div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>⟦t⟧</span></h2></div><div class="media_end_head_info nv_notrans"><div class="media_end_head_info_datestamp"><div class="media_end_head_info_datestamp_bunch">입력<span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2025-04-03 06:01:14">⟦d⟧</span></div><a href="https://www.noeulbiz.example/news/20250402_81" class="media_end_head_origin_link">기사원문</a></div><div class="media_end_head_journalist"><a href="https://media.dareum.example/journalist/417/79011"><em class="media_end_head_journalist_name">⟦a⟧ 기자</em></a></div><div class="media_end_head_info_variety"><a href="#comment" class="media_end_head_cmtcount_button">댓글<span>128</span></a><button class="media_end_head_autosummary_button">요약봇</button><button>텍스트 음성 변환 서비스 사용하기</button><button>SNS 보내기</button><button>인쇄하기</button></div></div></div><div id="contents" class="newsct_body"><div id="newsct_article" class="newsct_article _article_body"><article id="dic_area" class="go_trans _article_content"><strong class="media_end_summary">⟦lead⟧</strong>⟦body⟧</article></div><div class="byline"><p class="byline_p"><span class="byline_s">⟦a⟧ 기자(soyul@noeulbiz.example)</span></p></div><p class="c_text">Copyright ⓒ 노을경제. All rights reserved. 무단 전재 및 재배포, AI 학습 이용 금지.</p><div class="media_end_categorize"><em>이 기사는 언론사에서 <b>사회</b> 섹션으로 분류했습니다.</em></div><div class="media_end_linked"><h3 class="media_end_linked_title">노을경제 주요뉴스</h3><ul class="media_end_linked_list">⟦press⟧</ul></div><div class="_reactionModule u_likeit"><h3>이 기사를 추천합니다</h3><ul class="u_likeit_layer">⟦react⟧</ul></div></div><div class="ranking_end"><div class="link_ranking"><h3>노을경제 언론사가 직접 선정한 이슈</h3></div><div class="tabs"><button aria-selected="true">많이 본</button><button>댓글 많은</button></div><ul class="press_ranking_list">⟦rank⟧</ul></div><div class="ca_together"><h3 class="ca_title">함께 볼만한 뉴스</h3><ul class="ca_list">⟦along⟧</ul></div><div id="cbox_module" class="u_cbox" data-ticket="news" data-object="news417,0001067233"><h3>댓글 128</h3><div class="u_cbox_chart">⟦ages⟧</div><ul>⟦cmt⟧</ul></div></div><aside class="newsct_aside"><div class="ad_area"><iframe title="AD" width="300" height="250" data-src="https://siape.veta.example/openrtb"></iframe></div><div class="aside_headline"><h3>헤드라인 뉴스</h3><div class="cc_grid">⟦head⟧</div></div><div class="aside_press"><h3>언론사 구독하기</h3><div class="press_grid">⟦papers⟧</div></div></aside></div></div></div><footer class="footer"><ul class="footer_link">⟦foot⟧</ul></footer><template id="tpl_cmt"><li class="u_cbox_comment"><span>{{nick}}</span><p>{{contents}}</p></li></template><script>window.__PRELOADED_STATE__=⟦state⟧</script></body></html>""", t=e(r.title), u=url, og=og(r, url, "노을경제"), d=r.written, a=r.author, lead=e(r.lead), body=body, css=css(3, 230, "nv_"), js=js(31, 120), svg=glyphs(3, ICONS), serv=run('<a class="Nlnb_svc" href="https://{s}.dareum.example">{x}</a>', "엔터|스포츠|날씨|프리미엄"), all=mega('<dl class="svc_dl"><dt>{x}</dt><dd><ul>{inside}</ul></dd></dl>', '<li class="gnb_svc_item"><a href="https://svc.dareum.example/go/{n}" data-clk="gnb.all{n}"><span class="gnb_ico"></span>{x}</a></li>', "생활>가계부|건강백과|부동산|지도|여행|쇼핑|예약|페이;즐길거리>웹툰|웹소설|영화|게임|음악;지식>사전|지식문답|학술정보|어학|책|박물관;도구>메일|메모|클라우드|오피스|폼"), nav=run('<li class="Nlnb_menu_item"><a href="https://news.dareum.example/section/10{n}" class="Nitem_link"><span class="Nitem_link_menu">{x}</span></a></li>', "언론사별|정치|경제|사회|생활/문화|IT/과학|세계|랭킹|신문보기|오피니언|TV"), press=listed(press, item.replace("{k}", "pmn")), along=listed(along, item.replace("{k}", "art")), react=run('<li class="u_likeit_list" data-type="{n}"><a href="#"><span class="u_likeit_list_name">{x}</span><span class="u_likeit_list_count">{n}1</span></a></li>', "쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추"), rank=listed(rank, '<li class="as_thumb"><a href="{u}" class="_es_pc_link" data-clk="rank{n}"><em class="list_ranking_num">{n}</em><div class="list_content"><span class="list_title">{t}</span></div><div class="list_img"><img alt="" loading="lazy" src="/r/{n}.jpg"></div></a></li>'), ages=run("<span class='age'>{x} {n}%</span>", "10대|20대|30대|40대|50대|60대 이상"), cmt=run('<li class="u_cbox_comment" data-info="commentNo:{n}"><span class="u_cbox_nick">wave{n}****</span><p class="u_cbox_contents">{x}</p><a href="#">답글</a><button>공감 {n}</button><button>비공감 0</button></li>', "우리 할머니도 해녀였는데 그때는 부끄러워했던 게 후회됩니다.|240명 중에 실제로 남을 사람이 몇이나 될지 궁금하네요.|빈집이 있어도 안 빌려주는 게 현실이에요. 제가 겪어봤습니다."), head=listed(head, '<a class="cc_text" href="{u}" data-clk="airscont"><div class="cc_thumb"><img alt="" data-lazy-src="/h/{n}.jpg"></div><div class="cc_cont"><p class="cc_t">{t}</p><span class="cc_press">해안일보</span></div></a>'), papers=run('<div class="press_cell"><img alt="{x}" data-lazy-src="https://mimgnews.dareum.example/logo/{n}.png"><button class="sub" data-pid="{n}">{x} 구독</button></div>', "해안일보|한빛신문|새길경제|누리방송|아침저널"), foot=run('<li class="footer_item"><a href="https://policy.dareum.example/{n}">{x}</a></li>', "이용약관|개인정보처리방침|책임의 한계와 법적고지|뉴스 고객센터|청소년보호정책|기사배열 책임자|뉴스 제휴 안내"), state=blob({"article": {"oid": "417", "aid": "0001067233", "title": r.title, "content": "<br><br>".join(r.body)}, "lists": [{"title": t, "link": u} for t, u in (*press, *rank, *along)]}),
    )
    return Served(html, r, r.lines, once(press, rank, along, head), address=url)


PRESA_MX = Report(
    "es", "2022-08-19", "19 de agosto de 2022 | 07:10", "Ramiro Etchegoyen", "Casas a la orilla de la presa El Sabino. Foto: Lourdes Piña",
    "Arranca la mudanza de 212 familias de la presa El Sabino",
    "El estado entregó las primeras llaves en Santa Rosalinda, pero todavía no hay agua en las casas nuevas",
    (
        "SANTA ROSALINDA.- Con los muebles amarrados en una camioneta, la familia Ojeda fue la primera en dejar la orilla de la presa El Sabino, donde vivió durante tres generaciones.",
        "Detrás irán otras 211. El gobierno estatal decidió moverlas después de que la cortina de la presa se fisuró con el temblor de mayo.",
        "“Nos dieron la llave y una cubeta. La cubeta es porque el agua llega en pipa”, contó Eulalia Ojeda, de 64 años.",
        "# Sin escuela hasta enero",
        "El fraccionamiento, a 11 kilómetros del pueblo, tiene calles y alumbrado, pero la primaria apenas va en los cimientos. Mientras tanto, 96 niños tomarán clases en una bodega.",
        "El secretario de Obras, Abel Tinajero, aseguró que el pozo quedará listo en octubre y que nadie pagará por la vivienda.",
        "Nadie ha dicho, en cambio, quién cuidará el panteón, donde quedan 340 tumbas.",
        "# Los que se quedan",
        "Dieciséis familias se niegan a salir. Piden que se les pague la huerta de aguacate, que según ellas vale más que la casa.",
        "Protección Civil advirtió que no esperará a las lluvias de septiembre. Si el nivel pasa de 80 por ciento, el desalojo será obligatorio.",
    ),
)


@page
def diario_del_grupo_editorial() -> Served:
    """A Mexican daily of a group of forty papers: Bootstrap, a wall of videos, the group's papers in menus."""
    r, site = PRESA_MX, "https://www.elfarodelbajio.example"
    url = f"{site}/local/arranca-la-mudanza-de-212-familias-de-la-presa-el-sabino-8760411.html"
    mid = heads(site + "/local/{s}-{n}.html", "Fisura en la cortina: lo que dice el peritaje", "Temblor de mayo dejó 900 casas dañadas")
    wall = heads(site + "/videos/{s}-{n}.html", "Así se ve la presa desde el aire", "Cocineras tradicionales comparten su mole de fiesta", "Rescatan a venado atrapado en un canal", "Lluvia inunda el mercado en diez minutos")
    seen = heads(site + "/{s}-{n}.html", "Abren 300 plazas para maestros: requisitos", "Cierran el bulevar por desfile de caballos", "Cae banda que robaba medidores de agua", "Muere el organista de la catedral")
    more = heads(site + "/local/{s}-{n}.html", "Ganaderos piden pacas por la sequía", "Regidores se suben el sueldo en sesión privada", "Biblioteca rodante llega a las rancherías")
    text = each(r.body, '<p class="mb-3">{}</p>', '<h2 class="subtitulo">{}</h2>')
    a, b = text.split('<h2 class="subtitulo">Los')
    cities = "León Nuevo|Celayita|Irapueblo|San Trino|Aguas Claras|Zacatal|Querendaro|Morelia Alta|Tolucan|Puebla Vieja|Orizava|Xalapilla|Tampiquito|Durango Sur|Parralejo|Juaritos|Delicias Norte|Hidalgo Chico|Sinaloita|Tijuana Centro|Mexicalpan|Cuautlilla|Acapulquito|Oaxaquita"
    html = fill(
        """<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><title>⟦t⟧ - El Faro del Bajío | Noticias Locales</title>⟦og⟧<meta property="article:published_time" content="2022-08-19T12:10:00Z"><link rel="canonical" href="⟦u⟧"><style>⟦css⟧</style><script>window.q=[];⟦js⟧</script></head><body class="article-page"><svg class="d-none">⟦svg⟧</svg><div class="top-oem bg-dark"><div class="container"><span>Nuestros diarios</span><div class="dropdown-menu"><div class="row">⟦papers⟧</div></div><a href="/suscripcion">Suscríbete</a><a href="/login">Inicia sesión</a></div></div><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/"><img src="/img/faro.svg" alt="El Faro del Bajío"></a><ul class="navbar-nav">⟦mega⟧</ul></nav><div class="publicidad" data-google-query-id="COv" data-sizes="[[970,250],[728,90]]"><span>Publicidad</span></div><div class="container main"><div class="row"><div class="col-lg-8"><div class="seccion"><a href="/local">Local</a> / viernes 19 de agosto de 2022</div><h1 class="title">⟦t⟧</h1><h5 class="subtitle">⟦lead⟧</h5><figure><img class="img-fluid lazyload" data-srcset="/i/w640.jpg 640w, /i/w1200.jpg 1200w" alt=""><figcaption>⟦cap⟧</figcaption></figure><div class="byline"><strong>Ramiro Etchegoyen</strong> / El Faro del Bajío</div><div class="share">⟦share⟧</div><div class="content-body clearfix" id="content-body">⟦a⟧<div class="publicidad" id="div-gpt-inread"></div><div class="te-recomendamos"><strong>Te recomendamos:</strong><ul>⟦mid⟧</ul></div>⟦b⟧</div><div class="tags">⟦tags⟧</div><section class="video-wall" data-player="jw" data-autoplay="muted"><h3>Videos</h3><div class="vw-grid">⟦wall⟧</div><button class="vw-mute">Activar sonido</button></section><section class="mas"><h3>Más noticias de Local</h3><div class="row">⟦more⟧</div></section></div><div class="col-lg-4"><div class="lo-mas"><h4>Lo más visto</h4>⟦seen⟧</div><div class="publicidad sticky"></div></div></div></div><footer><div class="row">⟦foot⟧</div><ul class="grupo">⟦papers⟧</ul><p>© Compañía Editorial del Faro, S.A. de C.V. Todos los derechos reservados.</p></footer><div class="modal fade" id="boletin" hidden><h5>Recibe el boletín</h5><input type="email"><button>Enviar</button></div><script>Fusion=window.Fusion||{};Fusion.globalContent=⟦state⟧;</script></body></html>""", t=e(r.title), u=url, og=og(r, url, "El Faro del Bajío"), lead=e(r.lead), cap=e(r.caption), a=a, b='<h2 class="subtitulo">Los' + b, css=css(4, 210, "oem-"), js=js(41, 160), svg=glyphs(4, ICONS), papers=run('<a class="col-3 dropdown-item" href="https://www.elfarode{s}.example" target="_blank" rel="noopener">El Faro de {x}</a>', cities), mega=mega('<li class="nav-item dropdown" id="nav{n}"><a class="nav-link" href="/{s}">{x}</a><div class="dropdown-menu" aria-labelledby="nav{n}">{inside}</div></li>', '<a class="dropdown-item" href="/seccion/{s}">{x}</a>', "Local>Municipios|Policiaca|Sociedad|Salud|Movilidad|Educación;México>Política|Justicia|Justicia social;Mundo>América|Europa;Deportes>Futbol|Beisbol|Box|Lucha libre|Charrería;Gossip>Celebridades|Series|Música;Cultura>Libros|Exposiciones;Finanzas>Empleo|Autos|Campo;Análisis>Columnas|Cartones"), share=run('<a class="btn btn-{s}" href="#">{x}</a>', "Facebook|Twitter|WhatsApp|Correo|Copiar enlace"), mid=listed(mid, '<li><a href="{p}">{t}</a></li>'), tags=run('<a class="badge" href="/tags/{s}">{x}</a>', "Presa El Sabino|Santa Rosalinda|Vivienda|Agua"), wall=listed(wall, '<div class="vw-item" data-media-id="v{n}"><a href="{p}"><span class="dur">0{n}:41</span><svg><use href="#play"></use></svg><img class="lazyload" alt=""></a><h4><a href="{p}">{t}</a></h4></div>'), more=listed(more, '<div class="col-md-4 card"><a href="{p}"><img class="lazyload" alt=""></a><span class="secc">Local</span><h4 class="card-title"><a href="{p}">{t}</a></h4></div>'), seen=listed(seen, '<div class="media"><span>{n}</span><a href="{p}" class="media-body">{t}</a></div>'), foot=run('<div class="col"><a href="/{s}">{x}</a></div>', "Directorio|Contacto|Aviso de privacidad|Código de ética|Publicidad|Aviso oportuno|Edición impresa|Hemeroteca"), state=blob({"_id": "8760411", "headlines": {"basic": r.title}, "content_elements": [{"type": "text", "content": x} for x in r.text], "recent": [t for t, _ in (*seen, *more)]}),
    )
    return Served(html, r, r.lines, once(mid, wall, more, seen), address=url)


ROZHLEDNA = Report(
    "cs", "2019-07-23", "23. července 2019  11:48", "Radka Šindelová", "Dřevěná rozhledna na Jestřábí hoře krátce před uzavřením.",
    "Rozhlednu na Jestřábí hoře zavřel strakapoud. Vyklovl do trámů 140 děr",
    "Nejvyšší dřevěná rozhledna kraje zůstane do podzimu bez turistů. Statik našel poškození v nosných sloupech, pták je ale chráněný a obec ho nesmí vyhnat.",
    (
        "Ještě v sobotu vystoupalo na ochoz 420 lidí. V pondělí ráno už na schodech visela páska. „Trámem jsem prostrčil tužku na druhou stranu,“ popsal statik Vlastimil Hron, který věž prohlížel.",
        "Strakapoud velký se na rozhledně usadil na jaře. Obec si nejdřív myslela, že hledá hmyz, pak se ukázalo, že v třetím patře vyvádí mladé.",
        "# Výjimka by trvala měsíce",
        "O povolení k zásahu může rozhodnout jen krajský úřad. „V době hnízdění ho nevydáme nikomu, ani kdyby šlo o kostel,“ uvedla mluvčí úřadu Kamila Tomešová.",
        "Starosta Libor Machain odhaduje, že obec přijde na vstupném o 380 tisíc korun. Z nich měla zaplatit novou střechu školky.",
        "# Opraví ji tesaři z hor",
        "Sloupy vymění firma z Krkonoš, která nabídla modřín napuštěný směsí oleje a pepře. Podobnou ochranu prý úspěšně zkusili na zvonici v Horních Lukách.",
        "Do té doby chtějí místní vybírat peníze na plošinu u lesa. Odtud se dá sledovat jediná věc, která se na věži ještě hýbe: samotný strakapoud.",
        "Na účtu sbírky je zatím 12 600 korun.",
        "Lidé mu už dali jméno. Říkají mu Statik.",
    ),
)


@page
def zpravodajsky_server() -> Served:
    """A Czech server of many boxes: strips of photos, a poll in the text, services, lists in boxes with and without pictures."""
    r, site = ROZHLEDNA, "https://www.denikdnes.example"
    url = f"{site}/zpravy/domaci/rozhledna-jestrabi-hora-strakapoud.A190723_1148_domaci_rsi"
    next_to = heads(site + "/zpravy/domaci/{s}.A1907{n}", "Zvonice v Lukách voní pepřem. Datlové se jí vyhýbají", "Nejkrásnější výhledy, ke kterým dojedete vlakem")
    main = heads(site + "/zpravy/domaci/{s}.A1908{n}", "Vláda zvýší platy hasičů, ozbrojené složky čekají", "Požár lesa u Kamenné se obnovil", "Na dálnici shořel kamion s medem", "Soud vrátil obci hrad po sedmi letech")
    read = heads(site + "/zpravy/{s}.A1909{n}", "Sousedé si postavili plot přes rybník", "Proč Češi přestali jezdit do Chorvatska", "Zemřel hlas večerníčků", "Úřad poslal obálku na hřbitov")
    web = heads("https://bydleni.denikdnes.example/{s}.A1910{n}", "Chata za milion: dva roky práce a jedna hádka", "Jak zalévat, když se nesmí", "Koupelna na čtyřech metrech")
    text = each(r.body, "<p>{}</p>", '<h3 class="tit">{}</h3>')
    a, b, c = text.split('<h3 class="tit">')
    box = '<div class="col-b box-⟦k⟧"><h4 class="tit-b">⟦h⟧</h4>⟦x⟧</div>'
    html = fill(
        """<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>⟦t⟧ - DenikDnes.example</title>⟦og⟧<link rel="canonical" href="⟦u⟧"><meta name="cXenseParse:recs:publishtime" content="2019-07-23T11:48:00+0200"><style>⟦css⟧</style><script>var Unidata={typ:"clanek"};window.q=[];⟦js⟧</script></head><body id="space-c" class="domaci"><div id="leader"><div class="r-head"><span>Reklama</span></div></div><div class="bg"><header id="portal"><ul class="portal-l">⟦portal⟧</ul><form action="/hledej.aspx"><input name="slovo"><button>Hledat</button></form><a href="/prihlasit">Přihlásit</a></header><div class="menu"><a id="logo-d" href="/">DenikDnes</a><ul class="m1">⟦mega⟧</ul></div><div id="main"><div class="space-a" id="content"><div class="art-full" itemscope itemtype="https://schema.org/NewsArticle"><div class="art-info"><span class="time" itemprop="datePublished" content="2019-07-23T11:48CET">23. července 2019&nbsp; 11:48</span></div><h1 itemprop="name headline">⟦t⟧</h1><div class="opener" itemprop="description">⟦lead⟧</div><div class="opener-foto"><a href="/foto.aspx?foto=1"><img src="//1gr.example/o_galerie/2019/07/rsi1.jpg" alt=""></a><p class="popis">⟦cap⟧ | foto: Petr Bém, DENIKDNES</p></div><div class="more-gallery"><ul>⟦strip⟧</ul><a class="all" href="/foto.aspx">Fotogalerie (14)</a></div><div class="authors"><a href="/novinari.aspx?idnov=88">Radka Šindelová</a></div><div id="art-text"><div class="bbtext">⟦a⟧<div class="imagelist">⟦strip2⟧</div>⟦b⟧<div class="complete s_branding-no" id="r-middle"><span>Reklama</span></div>⟦rel⟧⟦c⟧</div></div><div class="anketa"><h4>Máte zavírat rozhledny kvůli ptákům?</h4>⟦poll⟧<i>Celkem hlasovalo: 2 114</i></div><ul class="soc">⟦soc⟧</ul><div class="tag-list">⟦tags⟧</div></div>⟦mainbox⟧</div><div class="space-b">⟦readbox⟧⟦svc⟧⟦webbox⟧<div class="col-b premium"><h4>Premium</h4><p>Čtěte bez omezení za 99 korun měsíčně.</p><a href="/premium">Vyzkoušet</a></div></div></div><footer id="foot">⟦foot⟧<p>© 1999–2019 Dnes Media, a.s., a dodavatelé. Jakékoliv užití obsahu bez souhlasu je zapovězeno.</p></footer></div><div id="didomi" class="hide"><h5>Souhlas s cookies</h5><p>S vaším souhlasem my a naši partneři ukládáme údaje do zařízení.</p><ul>⟦cmp⟧</ul></div><svg hidden>⟦svg⟧</svg></body></html>""", t=e(r.title), u=url, og=og(r, url, "DenikDnes.example"), lead=e(r.lead), cap=e(r.caption), a=a, b='<h3 class="tit">' + b, c='<h3 class="tit">' + c, css=css(5, 240, "d-", ">a"), js=js(51, 130), svg=glyphs(5, ICONS), portal=run('<li><a href="https://{s}.denikdnes.example">{x}</a></li>', "Zprávy|Kraje|Sport|Kultura|Ekonomika|Bydlení|Cestování|Auto|Technet|Ona|Recepty|TV program"), mega=mega('<li><a href="/{s}">{x}</a><ul class="m2">{inside}</ul></li>', '<li class="m2-{n}"><a href="/zpravy/{s}" data-ga="menu">{x}</a></li>', "Domácí>Politika|Krimi|Počasí|Volby;Zahraniční>Evropa|Asie|Amerika;Kraje>Praha|Brno|Ostrava|Plzeň|Liberec|Olomouc|Zlín|Vysočina|Karlovy Vary|Ústí|Pardubice|Hradec|Jihlava|Budějovice;Ekonomika>Burza|Práce|Daně|Spotřebitel|Doprava;Sport>Fotbal|Hokej|Tenis|Cyklistika|Biatlon;Revue>Společnost|Film|Móda|Vztahy"), strip=run('<li><a href="/foto.aspx?foto=s{n}" title="{x}"><img class="lazy" data-src="//1gr.example/s{n}.jpg" alt="{x}"></a></li>', "Díry v trámu|Schody s páskou|Pohled z ochozu|Hnízdo ve třetím patře|Statik při práci"), strip2=run('<div class="il"><img alt="" src="//1gr.example/m{n}.jpg"><span>{x}</span></div>', "Trámy vyměnili naposledy v roce 2003.|Strakapoud krmí mladé."), rel='<table class="art-odkazy"><tr><th>Čtěte také</th></tr>' + listed(next_to, '<tr><td><a href="{u}"><img alt="" src="//1gr.example/r{n}.jpg">{t}</a></td></tr>') + "</table>", poll=run('<div class="odp"><a href="?h={n}" rel="nofollow">{x}</a><b>3{n} %</b></div>', "Ano|Ne|Jen na jaře"), soc=run('<li><a class="{s}" href="#">{x}</a></li>', "Sdílet|Tweet|E-mail|Vytisknout|Diskuse (61)"), tags=run('<a href="/tema/{s}">{x}</a>', "Rozhledny|Ptáci|Jestřábí hora|Památky"), mainbox=fill(box, k="main", h="Hlavní zprávy", x=listed(main, '<div class="art"><a class="art-link" href="{u}"><img class="lazy" alt=""><h3>{t}</h3></a><div class="art-info"><span class="time">1{n}:02</span></div></div>')), readbox=fill(box, k="read", h="Nejčtenější", x=listed(read, '<div class="art"><a href="{u}"><h3>{t}</h3></a></div>')), webbox=fill(box, k="web", h='<a href="https://bydleni.denikdnes.example/">Bydlení</a>', x=listed(web, '<a class="w" href="{u}"><span><img alt=""></span><strong>{t}</strong></a>')), svc=mega('<div class="col-b srv"><h4>{x}</h4><ul>{inside}</ul></div>', '<li><a href="/sluzby/{s}">{x}</a></li>', "Služby>Počasí|Horoskopy|Kurzy měn|Sportka|Svátky|Křížovky"), foot=run('<a href="/info/{s}">{x}</a> ', "Kontakty|Redakce|Inzerce|Osobní údaje|Podmínky|Nahlásit chybu|Předplatné|RSS|Mobilní verze|Mapa webu"), cmp=vendors(5, 130, '<li><label><input type="checkbox" name="v{n}"> {v}</label></li>'),
    )
    return Served(html, r, r.lines, once(next_to, main, read, web), address=url)


LAKE = Report(
    "en", "2021-11-04", "November 4, 2021", "Achieng Modola", "Fishers sort the morning's catch at Kamuga beach. PHOTO | COURTESY",
    "Lake Orani fishers return to wooden traps as nylon nets are outlawed",
    "",
    (
        "For the first time in twenty years, Barnabas Otuoma is cutting reeds. The 47-year-old fisherman from Kamuga beach needs forty of them for one basket trap, and by last Thursday he had finished three.",
        "His four nylon nets, worth Sh86,000, went up in smoke behind the chief's camp on October 19, together with 1,300 others.",
        "The county government banned the nets after scientists found that seven in every ten tilapia landed at Lake Orani were too young to breed.",
        "\"We are not enemies of the fisherman,\" said Fisheries executive Dorcas Nyabuto. \"We are friends of the fish he will want to catch in 2025.\"",
        "# Loans that outlived the nets",
        "Many bought their gear on credit. The Kamuga Beach Management Unit says its 212 members still owe Sh9.4 million to two savings societies.",
        "The county has promised a grant of Sh15,000 to everyone who surrendered nets, but the money has not been approved by the assembly.",
        "\"You cannot eat a promise, even when it is fried,\" said Mama Selina Awuor, who trades in fish at Oltira market. The price of a medium tilapia there has doubled to Sh400.",
        "# Old skill, new school",
        "On Saturdays, elders now teach trap-making under the fig tree at the landing site. Some of their pupils hold university degrees.",
        "Mr Otuoma caught eleven fish in his first week. All of them, he said, were older than his loan.",
    ),
)


@page
def daily_on_a_magazine_theme() -> Served:
    """A Kenyan daily on a heavy magazine theme of WordPress: a ticker, a slider, tabs, what to read next within the text."""
    r, site = LAKE, "https://dailybeacon.example"
    url = f"{site}/2021/11/04/lake-orani-fishers-return-to-wooden-traps/"
    tick = heads(site + "/2021/11/04/{s}/", "Matatu owners call off strike after late-night talks", "Form Four exams: 12 held over leaked papers", "Shilling slides to new low against the dollar")
    slide = heads(site + "/2021/11/03/{s}/", "Inside the Sh2bn stadium that has no road", "MPs want term of governors cut to one", "Maize farmers hoard harvest as prices tumble")
    also = heads(site + "/2021/10/20/{s}/", "Tears and smoke as county burns 1,300 nets")
    rel = heads(site + "/2021/10/28/{s}/", "Hyacinth blocks ferry for third day", "Cage fish farmers count losses after mass deaths", "Why young people are leaving the islands")
    pop = heads(site + "/2021/11/02/{s}/", "Teacher who walked 400km is given a bicycle", "Court stops sale of Governor’s village", "How to tell honey from sugar syrup", "Harriers lose by a point in Kampala")
    text = each(r.body, "<p>{}</p>", '<h3><span class="ez-toc-section">{}</span></h3>')
    a, b = text.split("<h3>", 1)
    html = fill(
        """<!DOCTYPE html><!--[if IE 9]><html class="ie9" lang="en-GB"><![endif]--><html lang="en-GB" class="no-js"><head><meta charset="UTF-8"><title>⟦t⟧ - Daily Beacon</title>⟦og⟧<meta property="article:published_time" content="2021-11-04T05:40:00+00:00"><link rel="canonical" href="⟦u⟧"><style id="global-styles-inline-css">⟦css⟧</style><script id="jquery-core-js-extra">var jnewsoption={"ajax_url":"/?ajax-request=jnews"};window.q=[];⟦js⟧</script></head><body class="post-template-default single single-post postid-55120 single-format-standard wp-embed-responsive jeg_single_tpl_1"><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><ul class="jeg_menu jeg_top_menu">⟦top⟧</ul><div class="jeg_social_icon_block">⟦soc⟧</div></div><div class="jeg_news_ticker"><div class="jeg_news_ticker_title">Trending</div><div class="jeg_news_ticker_items" data-autoplay="true" data-delay="3000">⟦tick⟧</div></div><div class="jeg_navbar"><ul class="jeg_menu jeg_main_menu" data-animation="animate">⟦mega⟧</ul></div></div><div class="jeg_slider_wrapper jeg_slider_type_3"><div class="jeg_slider owl-carousel" data-items="3">⟦slide⟧</div></div><div class="post-wrapper"><div class="jeg_content jeg_singlepage"><div class="container"><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_breadcrumbs"><span><a href="/">Home</a></span> <span><a href="/counties/">Counties</a></span></div><div class="entry-header"><h1 class="jeg_post_title">⟦t⟧</h1><div class="jeg_meta_container"><span class="meta_text">by</span> <a href="/author/amodola/">⟦w⟧</a> <a href="⟦u⟧">⟦d⟧</a> in <a href="/counties/">Counties</a> <a href="⟦u⟧#respond"><i class="fa fa-comment-o"></i> 2</a></div></div><div class="jeg_featured featured_image"><div class="thumbnail-container"><img class="attachment-jnews-750x375 lazyload" data-src="/wp-content/uploads/2021/11/kamuga-750x375.jpg" alt=""></div><p class="wp-caption-text">⟦cap⟧</p></div><div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="counts">214</div><span>SHARES</span><div class="counts">1.8k</div><span>VIEWS</span></div>⟦share⟧</div><div class="entry-content no-share"><div class="content-inner">⟦a⟧<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><h3 class="jeg_block_title"><span>READ ALSO</span></h3>⟦also⟧</div></div><div class="jeg_ad jnews_content_inline_ads"><div class="adsbygoogle" data-ad-client="ca-pub-1"></div><small>Advertisement</small></div>⟦b⟧<div class="jeg_post_tags"><span>Tags:</span> ⟦tags⟧</div></div></div><div class="jnews_author_box_container"><h3><a href="/author/amodola/">⟦w⟧</a></h3><p>Modola reports on counties and the blue economy.</p></div><div class="jeg_block_heading"><h3><span>Related <strong>Posts</strong></span></h3></div><div class="jeg_postblock_22 jeg_posts">⟦rel⟧</div><div id="comments"><h3>Comments <span>2</span></h3>⟦cmt⟧<div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p><form><textarea name="comment"></textarea></form></div></div></div><div class="jeg_sidebar col-md-4"><div class="widget widget_jnews_tab_post"><ul class="jeg_tabpost_nav"><li class="active">Popular</li><li>Comments</li></ul>⟦pop⟧</div><div class="widget widget_categories"><h3>Browse by Category</h3><ul>⟦cats⟧</ul></div></div></div></div></div></div><div class="footer-holder"><div class="jeg_footer">⟦foot⟧<p class="copyright">© 2021 <a href="/">Daily Beacon</a> - Published by Beacon Standard Media, Kisuma.</p></div></div></div><div id="jeg_loginform" class="jeg_popup mfp-hide"><h3>Welcome Back!</h3></div><div class="jeg_cookie">This website uses cookies. <button>I Agree</button></div><script id="jnews-frontend-js">(function(q){⟦js2⟧})(window.q)</script><svg class="wp-duotone">⟦svg⟧</svg></body></html>""", t=e(r.title), u=url, og=og(r, url, "Daily Beacon"), w=r.author, d=r.written, cap=e(r.caption), a=a, b="<h3>" + b, css=css(6, 260, "jeg_"), js=js(61, 90), js2=js(62, 150), svg=glyphs(6, ICONS), top=run('<li class="menu-item"><a href="/{s}/">{x}</a></li>', "About|Advertise|E-Paper|Careers|Tenders|Contact"), soc=run('<a class="jeg_{s}" href="#"><i class="fa fa-{s}"></i></a>', "facebook|twitter|youtube|telegram"), tick=listed(tick, '<div class="jeg_news_ticker_item jeg_news_ticker_animated"><span><a href="{u}">{t}</a></span></div>'), mega=mega('<li id="menu-item-{n}" class="menu-item menu-item-has-children"><a href="/category/{s}/">{x}</a><ul class="sub-menu">{inside}</ul></li>', '<li class="menu-item menu-item-type-taxonomy menu-item-object-category"><a href="/category/{s}/">{x}</a></li>', "Counties>Nairobi|Coast|Rift Valley|Western|Nyanza|Central|Eastern|North Eastern;Politics>Parliament|Senate|Elections;Business>Markets|Agribusiness|Shipping|Money|Energy;Sports>Athletics|Football|Rugby|Volleyball|Golf;Life>Health|Travel|Food|Parenting|Motoring;Opinion>Columnists|Editorials|Letters|Cartoons"), slide=listed(slide, '<div class="jeg_slide_item"><a href="{u}" class="jeg_slide_img"><img class="owl-lazy" data-src="/s{n}.jpg" alt=""></a><div class="jeg_slide_caption"><div class="jeg_post_category"><a href="/category/news/">News</a></div><h2 class="jeg_post_title"><a href="{u}">{t}</a></h2><div class="jeg_meta_date">November 3, 2021</div></div></div>'), share=run('<a href="#" rel="nofollow" class="jeg_btn-{s}"><span>{x}</span></a>', "Share on Facebook|Share on Twitter|Share on WhatsApp"), also=listed(also, '<article class="jeg_post"><div class="jeg_thumb"><a href="{u}"><img alt=""></a></div><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3></article>'), tags=run('<a href="/tag/{s}/" rel="tag">{x}</a> ', "fishing|Lake Orani|tilapia"), rel=listed(rel, '<article class="jeg_post format-standard"><div class="jeg_thumb"><a href="{u}"><img class="lazyload" alt=""></a><div class="jeg_post_category"><span><a href="/category/counties/">Counties</a></span></div></div><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><div class="jeg_meta_date"><i class="fa fa-clock-o"></i> October 28, 2021</div></article>'), pop=listed(pop, '<div class="jeg_post jeg_pl_sm"><a href="{u}"><img alt=""></a><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><span>{n}02 shares</span></div>'), cmt=run('<div class="comment" id="comment-{n}"><b>Reader {n}</b><p>{x}</p><a rel="nofollow" href="#respond">Reply</a></div>', "My grandfather made those traps. Never thought I would see them again.|Why not ban the factories that pour oil into the lake?"), cats=run('<li><a href="/category/{s}/">{x}</a> ({n}12)</li>', "Agribusiness|Athletics|Coast|Courts|Devolution|Education|Environment|Football|Gender|Health|Land|World"), foot=run('<a href="/{s}/">{x}</a>', "Privacy Policy|Terms of Use|Complaints|Corrections|Newsletters|Mobile App|Sitemap"),
    )
    return Served(html, r, r.lines, once(tick, slide, also, rel, pop), address=url)


GLOCKEN = Report(
    "de", "2023-06-01", "01.06.2023 um 15:20 Uhr", "Nadja Brunnschweiler", "Kuh Fiona trägt vorerst keine Glocke mehr.",
    "Airbnb-Gäste klagen – jetzt schweigen in Hinteregg die Kuhglocken",
    "Acht Kühe, acht Glocken, 94 Beschwerden: Der Gemeinderat hat genug und verbietet das Geläut ab 22 Uhr. Bauer Köbi tobt.",
    (
        "Fiona schüttelt den Kopf, und nichts passiert. Seit Mittwochabend trägt die braune Kuh von Köbi Rüttimann (61) nur noch einen Lederriemen.",
        "«Sie schaut mich an, als hätte ich ihr den Namen weggenommen», sagt der Bauer zu KLICK.",
        "# 94 Beschwerden in einem Sommer",
        "Hinteregg hat 380 Einwohner und 71 Ferienwohnungen. Allein letztes Jahr gingen 94 Reklamationen ein, fast alle von Gästen, die zwei Nächte blieben.",
        "Gemeindepräsidentin Vreni Zgraggen (54) verteidigt das Verbot: «Wir leben von den Gästen. Die Kühe schlafen nachts sowieso.»",
        "Im Dorf sehen das nicht alle so. «Wer Stille will, soll in die Bibliothek», schimpft Wirtin Rosmarie Fässler (70).",
        "# Weide verkauft – oder vermietet?",
        "Rüttimann will den Entscheid weiterziehen. Bis ein Urteil vorliegt, hat er sich etwas einfallen lassen: Er vermietet die Glocken an die Touristen, für zehn Franken pro Nacht.",
        "Das Geld legt er in ein Kässeli auf dem Küchentisch. Damit will er den Anwalt zahlen.",
        "Drei sind schon weg.",
    ),
)


@page
def boulevard_mit_einschueben() -> Served:
    """A Swiss tabloid on React: hashed classes, paid inserts and shop offers between paragraphs."""
    r, site = GLOCKEN, "https://www.klick.example"
    url = f"{site}/schweiz/airbnb-gaeste-klagen-in-hinteregg-schweigen-die-kuhglocken-id18633902.html"
    mid = heads(site + "/schweiz/{s}-id18{n}.html", "Güggel Max darf weiter krähen")
    more = heads(site + "/schweiz/{s}-id17{n}.html", "Kirchenglocken-Streit endet vor Bundesgericht", "So viel verdient ein Bergbauer wirklich", "Nachbarin misst den Lärm mit dem Handy")
    top = heads(site + "/news/{s}-id16{n}.html", "Zug bleibt sechs Stunden im Tunnel stecken", "Bachelor-Paar trennt sich per Brief", "Bancomat in Suhr gesprengt", "Jetzt kommt die Saharahitze")
    new = heads(site + "/sport/{s}-id15{n}.html", "Nati-Goalie bricht sich den Daumen", "Schwingfest ohne Muni")
    text = each(r.body, '<div class="sc-1a9f kXwPz"><p class="sc-77 gTb">{}</p></div>', '<div class="sc-1a9f kXwPz"><h2 class="sc-78 fRw">{}</h2></div>').split("\n")
    ad = '<div class="sc-ad{n}" data-testid="ad-inarticle-{n}" data-slot="inread{n}"><span>Anzeige</span></div>'
    html = fill(
        """<!DOCTYPE html><html lang="de-CH"><head><meta charSet="utf-8"/><title>⟦t⟧ | KLICK</title>⟦og⟧<link rel="canonical" href="⟦u⟧"/>⟦ld⟧<style data-styled="active" data-styled-version="5.3.9">⟦css⟧</style></head><body><div id="__next"><div class="sc-nav hQd"><a href="/" aria-label="Klick"><svg><use href="#home"></use></svg></a><button>Menü</button><a href="/plus">Klick+</a><a href="/login">Anmelden</a><div class="sc-off" aria-hidden="true">⟦mega⟧</div></div><main class="sc-main"><article><header class="sc-h"><h1 class="sc-t"><span class="sc-k">Bauer Köbi (61) ist wütend</span><span class="sc-tt">⟦t⟧</span></h1><p class="sc-lead">⟦lead⟧</p><div class="sc-by"><span>Publiziert: <time dateTime="2023-06-01T13:20:00Z">⟦d⟧</time></span><a href="/autor/nadja">⟦w⟧</a></div><figure><img loading="lazy" srcSet="/i/1.webp 640w, /i/2.webp 1280w" alt=""/><div class="sc-n">1/6</div><figcaption>⟦cap⟧</figcaption></figure></header><section class="sc-body">⟦p1⟧⟦ad1⟧⟦p2⟧<div class="sc-shop" data-partner="alpshop"><span>Angebot</span><b>Ohrstöpsel aus Arvenholz, 12 Stück</b><i>CHF 19.90</i><a rel="sponsored" href="https://alpshop.example/arve">Zum Shop</a></div>⟦p3⟧<div class="sc-mid"><span>Mehr zum Thema</span>⟦mid⟧</div>⟦p4⟧<div class="sc-nl"><b>Klick am Morgen</b><p>Der Newsletter, der mit dir Kaffee trinkt.</p><button>Abonnieren</button></div>⟦p5⟧</section><div class="sc-fb">⟦fb⟧</div></article><section><h3>Das könnte dich auch interessieren</h3>⟦more⟧</section><section class="sc-pub"><h3>Publireportage</h3><a rel="sponsored" href="https://promo.klick.example/bett">Schlafen wie ein Murmeltier</a></section></main><aside><h3>Meistgelesen</h3><ol>⟦top⟧</ol><h3>Neueste Storys</h3>⟦new⟧</aside><footer>⟦foot⟧</footer></div><div class="sc-cmp" role="dialog"><h2>Deine Privatsphäre</h2><ul>⟦cmp⟧</ul><button>Alle akzeptieren</button></div><svg style="display:none">⟦svg⟧</svg><script id="__NEXT_DATA__" type="application/json">⟦state⟧</script></body></html>""", t=e(r.title), u=url, og=og(r, url, "KLICK"), lead=e(r.lead), d=r.written, w=r.author, cap=e(r.caption), css=css(7, 330, "sc-"), svg=glyphs(7, ICONS), cmp=vendors(7, 150, '<li class="sc-v"><span>{v}</span><input type="checkbox" data-id="{n}"/></li>'), ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2023-06-01T13:20:00Z"}), p1="".join(text[:2]), ad1=ad.format(n=1), p2="".join(text[2:4]), p3=text[4], p4="".join(text[5:8]) + ad.format(n=2), p5="".join(text[8:]), mega=mega('<div><a href="/{s}">{x}</a><ul>{inside}</ul></div>', '<li class="sc-li{n}"><a class="sc-a" href="/rubrik/{s}">{x}</a></li>', "News>Schweiz|Ausland|Wirtschaft|Politik;Regionen>Zürich|Bern|Basel|Luzern|Aargau|St. Gallen|Graubünden|Wallis|Tessin|Romandie;Sport>Fussball|Eishockey|Ski|Schwingen|Tennis|Formel 1;People>Royals|Stars|TV;Leben>Essen|Reisen|Gesundheit|Liebe|Tiere|Auto;Service>Wetter|Horoskop|Quiz|Lotto|Gutscheine|Jobs|Immobilien"), mid=listed(mid, '<a href="{p}"><img alt="" loading="lazy"/><h4>{t}</h4></a>'), fb=run("<button>{x}</button>", "Teilen|Merken|Fehler gefunden?|Kommentare (312)"), more=listed(more, '<a class="sc-tz" href="{p}"><img alt="" loading="lazy"/><div><span>Lärm</span><h4>{t}</h4></div></a>'), top=listed(top, '<li><a href="{p}"><b>{n}</b><span>{t}</span></a></li>'), new=listed(new, '<a href="{p}"><time>15:0{n}</time> <span>{t}</span></a>'), foot=run('<a href="/{s}">{x}</a>', "Impressum|AGB|Datenschutz|Werbung|Kontakt|Jobs|E-Paper"), state=blob({"props": {"title": r.title, "blocks": r.text, "teasers": [t for t, _ in (*top, *more)]}}),
    )
    return Served(html, r, r.lines, once(mid, more, top, new), address=url)


ORDER = Report(
    "en", "2020-02-21", "21 February 2020", "Isolde Farrant", "",
    "The Division Bell #112: The night the Assembly voted on itself",
    "",
    (
        "Good morning. It is the last Friday before recess, and the members' car park was empty by three.",
        "They left behind one surprise. On Wednesday night the Westmoor Assembly voted, 31 to 28, to publish what its members earn on the side.",
        "# What happened",
        "The amendment was not on anybody's list. It was moved at 9.40 p.m. by Tobias Renfrew, who has spoken four times since 2017, and it hung on a bill about drains.",
        "Two government members missed the bell because the lift had stopped between floors. We have asked the Serjeant for its maintenance records; he says they are privileged.",
        "# Who changed sides",
        "Five members who opposed the same text in 2018 supported it now. Three of them are standing down. The other two, Petra Lisle and Owen Marsh, sit on majorities of under 200.",
        "Ms Lisle told us she had \"listened to the doorstep\". Mr Marsh did not reply, though he did open the email nine times.",
        "# What comes next",
        "The register must be online by 1 June. There is no penalty for members who leave it blank, and the committee that could propose one has not met since November.",
        "We will be counting the blanks. Until the House returns on 9 March, thank you for reading.",
    ),
)


@page
def letter_on_parliament() -> Served:
    """An archived newsletter about a parliament: tables in tables, a bar of the mailing service, earlier issues at the foot."""
    r, site = ORDER, "https://divisionbell.example"
    url = "https://mailings.example/divisionbell/issue-112"
    site_news = heads(site + "/analysis/{s}", "Eleven questions no minister has answered this session", "How long is a point of order? We timed them")
    earlier = heads("https://mailings.example/divisionbell/{s}", "#111: A committee of one", "#110: Four budgets and a funeral", "#109: The Speaker's missing clock", "#108: Who writes the questions?", "#107: Abstainers anonymous")
    row = '<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock" style="min-width:100%;border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;-ms-text-size-adjust:100%;-webkit-text-size-adjust:100%;"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner" style="padding-top:9px;mso-line-height-rule:exactly;"><!--[if mso]><table align="left" border="0" cellspacing="0" cellpadding="0" width="100%" style="width:100%;"><tr><td valign="top" width="600" style="width:600px;"><![endif]--><table align="left" border="0" cellpadding="0" cellspacing="0" style="max-width:100%;min-width:100%;border-collapse:collapse;" width="100%"><tbody><tr><td valign="top" class="mcnTextContent" style="padding:0 18px 9px;word-break:break-word;color:#202020;font-family:Georgia;font-size:16px;line-height:150%;text-align:left;">⟦x⟧</td></tr></tbody></table><!--[if mso]></td></tr></table><![endif]--></td></tr></tbody></table>'
    head = '<h2 style="display:block;margin:0;padding:0;color:#7a1020;font-family:Georgia;font-size:22px;">{}</h2>'
    html = fill(
        """<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" lang="en"><head><meta charset="UTF-8"><title>⟦t⟧</title>⟦og⟧<style type="text/css">⟦css⟧</style><script>window.q=[];⟦js⟧</script></head><body id="archivebody" style="height:100%;margin:0;padding:0;background-color:#FAFAFA;"><div id="awesomewrap"><div id="awesomebar"><ul id="awesomeleft"><li><a href="https://mailings.example/subscribe?u=9">Subscribe</a></li><li><a href="https://mailings.example/home/?u=9">Past Issues</a></li><li><a href="https://mailings.example/feed?u=9">RSS</a></li><li><span>Translate</span><ul>⟦tongues⟧</ul></li></ul></div></div><span class="mcnPreviewText" style="display:none;font-size:0;line-height:0;max-height:0;overflow:hidden;mso-hide:all;">31 to 28, on a bill about drains</span><center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table border="0" cellpadding="0" cellspacing="0" width="100%" class="templateContainer"><tr><td valign="top" id="templatePreheader">⟦pre⟧</td></tr><tr><td valign="top" id="templateHeader">⟦logo⟧</td></tr><tr><td valign="top" id="templateBody">⟦title⟧⟦body⟧⟦gift⟧⟦news⟧⟦earlier⟧</td></tr><tr><td valign="top" id="templateFooter">⟦foot⟧</td></tr></table></td></tr></table></center></body></html>""", t=e(r.title), og=og(r, url, "The Division Bell"), css=css(8, 260, "mcn"), js=js(81, 90), tongues=run('<li><a href="https://translate.example/?tl={s}&amp;u=issue-112" rel="nofollow">{x}</a></li>', "English|Arabic|Afrikaans|Catalan|Chinese|Croatian|Czech|Danish|Dutch|French|German|Greek|Hindi|Irish|Italian|Korean|Polish|Portuguese|Romanian|Russian|Spanish|Swahili|Swedish|Thai|Turkish|Welsh"), pre=fill(row, x='<a href="https://mailings.example/divisionbell/issue-112">View this email in your browser</a>'), logo=fill(row, x='<img alt="The Division Bell" width="564" src="https://gallery.mailings.example/bell.png">'), title=fill(row, x=f"<h1>{e(r.title)}</h1><em>21 February 2020 · by Isolde Farrant</em>"), body="".join(fill(row, x=each((line,), '<p style="margin:10px 0;padding:0;">{}</p>', head)) for line in r.body), gift=fill(row, x='<a class="mcnButton" href="https://divisionbell.example/support">Support us with £3 a month</a>'), news=fill(row, x="<strong>New on our site</strong><br>" + listed(site_news, '• <a href="{u}" style="color:#7a1020;">{t}</a><br>')), earlier=fill(row, x=head.format("Earlier issues") + "<ul>" + listed(earlier, '<li><a href="{u}" target="_blank">{t}</a> <span>({n} weeks ago)</span></li>') + "</ul>"), foot="".join(fill(row, x=x) for x in ('<a href="https://social.example/bell">Twitter</a> <a href="https://divisionbell.example">Website</a>', "Copyright © 2020 Westmoor Watch, a registered charity.", 'You can <a href="https://mailings.example/profile">update your preferences</a> or <a href="https://mailings.example/unsubscribe">unsubscribe from this list</a>.')),
    )
    return Served(html, r, r.lines, once(site_news, earlier), address=url)


MALOM = Report(
    "hu", "2021-09-14", "2021. 09. 14. 10:35", "Bodrogi Ágota", "A sárosfői malom a nyári árvíz előtt. Fotó: Kerekes Márk",
    "Újra őröl a sárosfői vízimalom, és máris nem győzi a pékeket liszttel",
    "Ötvenhárom év után indult el a kerék a Karász-patakon. A tulajdonos programozó volt, a molnár nyolcvanéves.",
    (
        "Kedden hajnalban megszólalt a csengő a sárosfői malomban: elfogyott a búza a garatból. Utoljára 1968-ban hallották ezt a hangot a faluban.",
        "Az épületet Lendvai Áron vette meg négy éve, egy lakás áráért. Addig bankoknak írt programokat, malmot csak képen látott.",
        "– Az első télen a kerék fele elúszott – mesélte lapunknak. – A második télen a másik fele.",
        "# A molnár nem kért fizetést",
        "A köveket Sipos Dezső tanította meg vágni, aki inasként dolgozott itt. A nyolcvanéves férfi minden reggel gyalog jön, és azt mondja, az orvosánál többet ér neki a zaj.",
        "Naponta hat mázsa liszt készül. Tizenkét pékség rendelte meg, köztük kettő a fővárosból, ezért a helyieknek szombatonként jut csak belőle.",
        "# Kevés a víz",
        "A nyári aszály miatt a patak most félnapi őrlésre elég. A vízügy szerint a duzzasztó megemelése legalább két évbe telne.",
        "A molnár szerint télen majd lesz elég, csak legyen, aki hajnalban kimegy jeget törni.",
        "Lendvai addig kenyeret süt. Azt is kettőt tanult, tette hozzá: egyet, ami sikerült, és egyet, amit a kutya kapott.",
    ),
)


@page
def hirportal_partnerekkel() -> Served:
    """A Hungarian portal: partner sites' headlines under a label that says so, and paid boxes that look the same."""
    r, site = MALOM, "https://www.hirlapozo.example"
    url = f"{site}/belfold/2021/09/14/sarosfo_vizimalom_liszt_pekek/"
    tied = heads(site + "/belfold/2021/08/02/{s}/", "Árvíz után aszály: kiszáradt a Karász-patak", "Ezer forint felett a kézműves kenyér")
    fresh = heads(site + "/24ora/2021/09/14/{s}/", "Kigyulladt egy busz az M9-esen", "Lemondott a színház igazgatója", "Visszahívnak egy népszerű tejfölt", "Döntött a jegybank a kamatról")
    read = heads(site + "/kulfold/2021/09/13/{s}/", "Eltűnt sziget bukkant fel a tóban", "Így adóznak a nyugdíjas bérbeadók", "Kutyát választott polgármesternek a falu")
    allied = heads("https://www.kertesz-magazin.example/cikk/{s}", "Ősszel ültesse el, tavasszal hálás lesz érte", "Hat növény, amely kibírja az árnyékot") + heads("https://autozona.example/teszt/{s}", "Használtan is drága: tíz éves kombit próbáltunk")
    text = each(r.body, '<p class="bekezdes">{}</p>', '<h2 class="kozcim">{}</h2>')
    a, b = text.split("<h2", 1)
    html = fill(
        """<!DOCTYPE html><html lang="hu" class="no-touch"><head><meta charset="utf-8"/><title>Hírlapozó - Belföld - ⟦t⟧</title>⟦og⟧<meta property="article:published_time" content="2021-09-14T10:35:00+02:00"/><link rel="canonical" href="⟦u⟧"/><style>⟦css⟧</style><script>var pp_gemius_identifier='x',q=[];⟦js⟧</script></head><body class="cikk rovat-belfold"><div class="portal-bar"><ul>⟦sites⟧</ul></div><header><a class="logo" href="/">Hírlapozó</a><div class="nevnap">Ma Szeréna, Roxána napja van</div><nav>⟦mega⟧</nav></header><div class="goa-ad" data-zone="leaderboard"><span>hirdetés</span></div><div class="lap"><div class="bal"><div class="rovatcim"><a href="/belfold/">Belföld</a></div><h1>⟦t⟧</h1><div class="szerzo"><a href="/szerzo/bodrogi">⟦w⟧</a> <span>⟦d⟧</span></div><div class="lead">⟦lead⟧</div><div class="kep"><img class="lazy" data-srcset="/k/600.jpg 600w,/k/1200.jpg 1200w" alt=""/><span>⟦cap⟧</span></div><div class="cikk-torzs">⟦a⟧<div class="goa-ad" data-zone="roadblock"></div><div class="kapcs"><b>Kapcsolódó cikkek</b><ul>⟦tied⟧</ul></div>⟦b⟧</div><div class="tamogass"><h3>Támogasd a munkánkat!</h3><p>Olvasóink nélkül nem megy.</p><a href="/tamogatas">Támogatok</a></div><div class="cimkek">⟦tags⟧</div><div class="x-box"><h4>Támogatott tartalom (x)</h4><a rel="sponsored" href="https://hitel.example/x"><img alt=""/><span>Hitelt váltana? Nézze meg, mennyit spórolhat</span></a></div><div class="ajanlo-partner"><h4>Cikkajánló partnereink oldalairól</h4>⟦allied⟧</div><div id="komment" data-count="74"><a href="#komment">Hozzászólások (74)</a></div></div><div class="jobb"><div class="doboz"><h4>Friss hírek</h4><ul>⟦fresh⟧</ul></div><div class="goa-ad"></div><div class="doboz"><h4>Legolvasottabb</h4>⟦read⟧</div><div class="doboz idojaras"><h4>Időjárás</h4>⟦towns⟧</div></div></div><footer>⟦foot⟧<p>© Hírlapozó Kiadó Zrt. Minden jog fenntartva.</p></footer><div id="qc-cmp2" hidden><h2>Az Ön adatainak védelme fontos számunkra</h2>⟦cmp⟧</div><svg hidden>⟦svg⟧</svg><script>window.__ARTICLE__=⟦state⟧</script></body></html>""", t=e(r.title), u=url, og=og(r, url, "Hírlapozó"), w=r.author, d=r.written, lead=e(r.lead), cap=e(r.caption), a=a, b="<h2" + b, css=css(9, 230, "h-", " p"), js=js(91, 120), svg=glyphs(9, ICONS), cmp=vendors(9, 120, '<div class="v"><b>{v}</b><button data-v="{n}">Be</button></div>'), sites=run('<li><a href="https://{s}.example/">{x}</a></li>', "Kertész Magazin|Autózóna|Mozinéző|Futballista|Receptes Füzet|Utazó|Gyerekszoba|Ingatlanos"), mega=mega('<div class="r{n}"><a href="/{s}/">{x}</a><ul>{inside}</ul></div>', '<li><a class="alrovat" href="/rovat/{s}/">{x}</a></li>', "Belföld>Politika|Oktatás|Egészségügy|Bűnügy|Vidék;Külföld>Európa|Amerika|Ázsia;Gazdaság>Adó|Munka|Agrár|Energia;Sport>Foci|Vízilabda|Kézilabda|Forma 1;Kultúra>Könyv|Film|Színház|Zene;Tudomány>Űr|Egészség|Történelem;Vélemény>Publicisztika|Olvasói levél"), tied=listed(tied, '<li><a href="{u}">{t}</a></li>'), tags=run('<a href="/cimke/{s}">{x}</a>', "malom|kenyér|Sárosfő|aszály"), allied=listed(allied, '<div class="pa"><a href="{u}" target="_blank"><img class="lazy" alt=""/><strong>{t}</strong></a></div>'), fresh=listed(fresh, '<li><i>1{n}:20</i> <a href="{u}">{t}</a></li>'), read=listed(read, '<div class="lo"><a href="{u}"><em>{n}</em> {t}</a></div>'), towns=run("<span>{x} {n}°</span>", "Budapest|Debrecen|Szeged|Pécs|Győr|Miskolc"), foot=run('<a href="/rolunk/{s}">{x}</a>', "Impresszum|Médiaajánlat|Adatvédelem|ÁSZF|Süti beállítások|RSS|Hírlevél"), state=blob({"cim": r.title, "torzs": r.text, "ajanlo": [t for t, _ in (*read, *fresh)]}),
    )
    return Served(html, r, r.lines, once(tied, allied, fresh, read), address=url)


POSTS = (
    ("17.42", "What we learned today", "That is all from the committee corridor. The vote on the ferry bill has been put off until Tuesday, and the chief whip still has a job.", "My colleague Hal Dunmore has the full story of the fare cap."),
    ("16.55", "Whip denies threatening rebels", "Lionel Peake, the chief whip, says he “has never raised his voice, only his eyebrows”.", "Three backbenchers have told me otherwise."),
    ("15.20", "", "The Treasury has now put a figure on the amendment: £240m a year by 2028. An official described it as a ferry-shaped hole.",),
    ("14.08", "Speaker rebukes minister over leaked plan", "Speaking at the dispatch box, Dame Corinna Vale told the transport secretary that the house “is not an afterthought to breakfast television”.", "He apologised twice, the second time audibly."),
    ("12.31", "PMQs: Ashdown struggles on islands", "Prime minister’s questions was a muted affair. Marian Ashdown was asked four times whether the cap would last, and answered a fifth question nobody had put.", "The opposition leader, Idris Cole, looked like a man who had found a pound in an old coat."),
    ("09.15", "Good morning", "The government faces its first serious rebellion today, over the price of a ferry ticket. About 30 MPs from coastal seats say they will back an amendment that caps fares for islanders.", "I will be covering it until the division this evening."),
)


@page
def broadsheet_live_politics() -> Served:
    """A British broadsheet's live blog of a day in politics: key events, blocks with times, onward lists."""
    site = "https://www.thewarden.example"
    url = f"{site}/politics/live/2024/nov/20/ferry-bill-vote-ashdown-pmqs-live"
    title, lead = "Ferry bill vote delayed as Ashdown faces rebellion over island fares – as it happened", "Government pulls division after 30 MPs back fare cap; chief whip denies threats"
    r = Report("en", "2024-11-20", "", "", "", title, lead, ())
    story = heads(site + "/politics/2024/nov/20/{s}", "Islanders pay more per mile than first-class flyers, study finds", "Who are the ferry rebels?", "Ashdown’s majority is large, and mostly asleep")
    read = heads(site + "/uk-news/2024/nov/20/{s}", "Snow closes 200 schools in northern England", "Cathedral sells its second-best bell", "Cake champion disqualified over shop-bought jam", "Rail fares to rise again in March")
    blocks = "".join(
        f'<article id="block-{n}f3a" class="dcr-blk{n}" data-block-contributor=""><header><a href="?page=with:block-{n}f3a#block-{n}f3a"><time datetime="2024-11-20T{at.replace(".", ":")}:00Z">{at} GMT</time></a>{f"<h2 class=dcr-h2>{e(head)}</h2>" if head else ""}</header>{each(text, "<p class=dcr-p>{}</p>")}<footer><span>Share</span><a href="#">Facebook</a><a href="#">Email</a></footer></article>'
        + ('<div class="ad-slot ad-slot--liveblog-inline" data-name="inline1" data-label="Advertisement"></div>' if n % 2 else "")
        for n, (at, head, *text) in enumerate(POSTS)
    )
    html = fill(
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>⟦t⟧ | Politics | The Warden</title>⟦og⟧<link rel="canonical" href="⟦u⟧">⟦ld⟧<style>⟦css⟧</style><script>window.q=[];⟦js⟧</script></head><body><div class="skip"><a href="#maincontent">Skip to main content</a></div><div id="top-front-banner" data-name="top-above-nav"></div><header id="bannerandheader"><a href="https://support.thewarden.example/contribute">Support us</a><a href="https://profile.thewarden.example/signin">Sign in</a><a href="/uk">The Warden</a><nav><ul>⟦mega⟧</ul></nav></header><main data-layout="LiveLayout"><div class="dcr-top"><a href="/politics/series/politics-live">Politics live with Nell Garrick</a><h1>⟦t⟧</h1><div data-gu-name="standfirst"><p>⟦lead⟧</p></div><address>Nell Garrick</address><details><summary>Wed 20 Nov 2024 17.42 GMT</summary>First published on Wed 20 Nov 2024 09.15 GMT</details></div><section aria-label="Key events"><h2>Key events</h2><ul>⟦keys⟧</ul></section><label><input type="checkbox" name="filters">Show key events only</label><div id="maincontent"><div id="liveblog-body" class="js-liveblog-body">⟦blocks⟧</div><nav class="pagination"><span>1 of 1</span></nav></div><div class="topics"><span>Topics</span>⟦tags⟧</div><gu-island name="SlotBodyEnd" data-spacefinder-role="inline"><div><h3>Journalism is a lifeboat</h3><p>If you can, please consider giving from £1.</p><button>Continue</button></div></gu-island></main><section data-component="more-on-this-story"><h2>More on this story</h2><ul>⟦story⟧</ul></section><section data-component="most-popular"><h2>Most viewed</h2><ol>⟦read⟧</ol></section><footer>⟦foot⟧<p>© 2024 Warden News & Media Limited or its affiliated companies. (wd)</p></footer><svg hidden>⟦svg⟧</svg><dialog id="sp_cc"><h2>It’s your choice</h2><ul>⟦cmp⟧</ul></dialog><script>window.warden=⟦state⟧</script></body></html>""", t=e(title), u=url, og=og(r, url, "the Warden"), lead=e(lead), blocks=blocks, css=css(10, 300, "dcr-"), js=js(101, 110), svg=glyphs(10, ICONS), cmp=vendors(10, 140, '<li><label for="p{n}">{v}</label></li>'), ld=ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "datePublished": "2024-11-20T09:15:00Z", "coverageStartTime": "2024-11-20T09:15:00Z", "coverageEndTime": "2024-11-20T17:42:00Z"}), mega=mega('<li><a href="/{s}" data-link-name="nav2 : {x}">{x}</a><ul>{inside}</ul></li>', '<li role="none"><a class="dcr-m" role="menuitem" href="/section/{s}">{x}</a></li>', SECTIONS), keys="".join(f'<li><a href="?filterKeyEvents=false#block-{n}f3a"><span>{at}</span> {e(head)}</a></li>' for n, (at, head, *_) in enumerate(POSTS) if head), tags=run('<a href="/topic/{s}">{x}</a>', "Politics|Politics live|House of Commons|Ferries"), story=listed(story, '<li><a href="{p}" aria-label="{t}"></a><img loading="lazy" alt=""><h3><span>{t}</span></h3></li>'), read=listed(read, '<li><span>{n}</span><a href="{p}">{t}</a></li>'), foot=run('<a href="/info/{s}">{x}</a>', "About us|Help|Complaints|SecureDrop|Privacy policy|Cookie policy|Terms|Contact us"), state=blob({"page": {"headline": title, "blocks": [text for _, _, *text in POSTS]}}),
    )
    return Served(html, r, (title, lead, *(line for _, head, *text in POSTS for line in ((head,) if head else ()) + tuple(text))), once(story, read), verdict="live blog", address=url)

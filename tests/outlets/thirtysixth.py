"""A thirty-sixth set: seven full-size pages with mega menus, scripts, states and boxes, in six languages."""

import json
from hashlib import md5

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, og, onto, slug

PAGES: Pages = {}
page = onto(PAGES)

Heads = tuple[tuple[str, str], ...]


def heads(form: str, *titles: str) -> Heads:
    """Headlines with addresses made of their words, of a number or of a hash."""
    return tuple((t, form.format(s=slug(t), n=310077 + 811 * at + 13 * len(t), h=hx(t, at, size=8))) for at, t in enumerate(titles))


def hx(*seed: object, size: int = 6) -> str:
    return md5(repr(seed).encode()).hexdigest()[:size]


def run(form: str, names: str, start: int = 1) -> str:
    """Write names parted by bars as mark-up: `{t}` is the name, `{s}` its slug or a hash, `{n}` its rank, `{h}` a hash."""
    return "".join(form.format(t=t, s=slug(t) or hx(t), n=n, h=hx(t, n)) for n, t in enumerate(names.split("|"), start))


def css(form: str, count: int, seed: str) -> str:
    rules = (
        "display:flex;align-items:center;gap:8px",
        "margin:0 0 16px;padding:0 12px",
        "font:700 18px/1.3 var(--head)",
        "color:#1b1b1f;text-decoration:none",
        "position:sticky;top:0;z-index:40",
        "grid-template-columns:repeat(12,minmax(0,1fr))",
    )
    return "".join(f".{form.format(h=hx(seed, n), n=n)}{{{rules[n % 6]}}}" for n in range(count))


def js(seed: str, count: int) -> str:
    """A script as a program packs it."""
    parts = (
        'function {a}(e,t){{return e&&e.dataset?e.dataset[t]||"":null}}',
        'var {a}=window.{b}||(window.{b}=[]);{a}.push({{slot:"{b}",sizes:[[300,250],[728,90]]}});',
        'document.addEventListener("{b}",function(e){{e.detail&&console.debug("{a}",e.detail.id)}},{{passive:!0}});',
        'try{{localStorage.setItem("{a}",JSON.stringify({{v:{n},t:Date.now()}}))}}catch(e){{}}',
    )
    return "!function(){" + "".join(parts[n % 4].format(a="f" + hx(seed, n), b="q" + hx(n, seed), n=n) for n in range(count)) + "}();"


def sprite(names: str, seed: str) -> str:
    draw = "".join(f"M{n} {n * 3 % 17}l{n % 7} {n % 5}c1.{n} 2.{n * 7} 3.1{n} .4 5.{n} {n}z" for n in range(9))
    return "".join(
        f'<symbol id="{seed}-{name}" viewBox="0 0 24 24"><path fill-rule="evenodd" d="{draw}"/></symbol>' for name in names.split("|")
    )


def graph(r: Report, at: str, **more: object) -> dict[str, object]:
    """The story as data for machines."""
    who = {"@type": "Person", "name": r.author}
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": at, "author": who, **more}


def packed(links: Heads, *, ascii_: bool = False, **more: object) -> str:
    """A state as JSON: what is listed, and more."""
    items = [
        {"id": hx(u, size=12), "title": t, "url": u, "type": "story", "premium": False, "image": {"w": 640, "h": 360}} for t, u in links
    ]
    return json.dumps({**more, "feed": items, "flags": {hx(n, size=9): n % 3 == 0 for n in range(60)}}, ensure_ascii=ascii_)


LOUGH = Report(
    "en", "2025-02-11", "Tuesday, 11 Feb 2025 07:14", "Síle Ní Dhroighneáin", "The pumping station at Carrowbeg supplies 31,000 people in four parishes",
    "Boil water notice at Carrowbeg enters its seventh week",
    "",
    (
        "Families in four parishes around Carrowbeg say they have been left without answers as a boil water notice affecting 31,000 people enters its seventh week.",
        "The notice was put in place on Christmas Eve, after a storm knocked out the ultraviolet system at the treatment plant on Lough Sallagh and traces of cryptosporidium were found in three samples.",
        "National Water, the utility which runs the plant, said replacement lamps had been fitted a fortnight ago but that a second fault was discovered in the control unit during testing.",
        "It said it could not give a date for the lifting of the notice, which would need the agreement of the Health Executive.",
        "Mother of three Aoife Tarpey, who lives outside Kilcroan, said she boils eleven kettles a day.",
        "\"You forget, that's the worst of it. You rinse a toothbrush under the tap and then you lie awake. My youngest is eight months, so every bottle is a small worry,\" she told Morning Report.",
        "Hotels counting the cost",
        "The Lakeside Hotel in Carrowbeg has been buying bottled water by the pallet since St Stephen's Day. Manager Cathal Duane puts the cost at €1,900 a week.",
        "\"We have 140 bedrooms and a sign in every bathroom telling people not to drink. It's not the welcome you'd like to give,\" he said.",
        "Second source years away",
        "Carrowbeg is among 19 towns in the State which depend on a single source with no means of switching to another. A pipeline to the regional scheme at Dunmoylan was approved in 2017.",
        "A public meeting will be held in Kilcroan Community Centre on Thursday at 8pm.",
    ),
)  # fmt: skip


@page
def craoltoir_poibli() -> Served:
    """A public broadcaster in Ireland: a bar of services, a mega menu, a player."""
    r, site = LOUGH, "https://www.craol.example"
    url = f"{site}/news/connacht/2025/0211/1496022-boil-water/"
    mid = heads(site + "/news/2025/0209/{n}-{s}/", "What is cryptosporidium and how is it treated?")
    rel = heads(
        site + "/news/connacht/2025/0210/{n}-{s}/",
        "Treatment plants to get back-up power after storm",
        "Court reserves judgment in bog pipeline case",
        "Bottled water stations to stay open until March",
    )
    top = heads(
        site + "/news/2025/0211/{n}-{s}/",
        "Man in his 40s dies in Co Offaly collision",
        "Teachers' unions to ballot on pay proposals",
        "Government to publish defamation bill today",
        "Snow-ice warning for six counties from midnight",
        "Hospital apologises over delayed cancer scans",
    )
    read = heads(
        site + "/news/world/2025/0211/{n}-{s}/",
        "Island votes to keep its last post office",
        "Search for missing trawler crew is scaled back",
        "Airline cancels spring flights from Knockmore",
        "The 97-year-old still teaching the uilleann pipes",
    )
    sections = "Ireland|World|Politics|Business|Connacht|Leinster|Munster|Ulster|Courts|Health|Education|Environment|Nuacht|Weather|Traffic"
    sports = "Soccer|Gaelic Games|Rugby|Racing|Golf|Athletics|Boxing|Hockey|Cycling|Formula 1|Tennis|Camogie|Hurling"
    shows = "Morning Report|Six One|Nine O'Clock|Prime Hour|Countryfile West|Glenmore|The Late Sitting"
    foot = "About us|Governance|Terms and conditions|Privacy policy|Cookie policy|Manage cookies|Freedom of information|Complaints|Accessibility|Contact|RSS"
    tile = '<div class="article-meta small-12 medium-4 columns"><a href="{p}" class="image-link"><span class="image-wrapper"><img class="lazy" data-src="/img/00{n}-300.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-srcset="/img/00{n}-300.jpg 300w, /img/00{n}-600.jpg 600w" alt=""></span></a><div class="details"><h3 class="underlay"><a href="{p}">{t}</a></h3><span class="pillar-tag">News</span></div></div>'
    para = [f"<p><strong>{e(p)}</strong></p>" if len(p) < 40 else f"<p>{e(p)}</p>" for p in r.body]
    insert = f'<p><em><strong>Read more:</strong></em><br><a href="{mid[0][1]}">{e(mid[0][0])}</a></p>'
    ad = '<div class="ad-mpu-wrapper"><div class="ad" id="craol-{0}" data-ad-unit="/9999/news/connacht" data-sizes="[[300,250],[300,600]]" data-refresh="false"></div></div>'
    return Served(
        f"""<!doctype html>
<html class="no-js" lang="en" prefix="og: http://ogp.me/ns#">
<head><meta charset="utf-8"><meta http-equiv="x-ua-compatible" content="ie=edge"><title>{e(r.title)}</title>
<meta name="DC.date" content="2025-02-11T07:14:52Z"><meta name="author" content="{r.author}">
{og(r, url, "Craol.example", article__published_time="2025-02-11T07:14:52+00:00", article__modified_time="2025-02-11T09:50:01+00:00")}
<link rel="canonical" href="{url}"><link rel="stylesheet" href="/bundles/app.2.118.css"><style>{css("u-{h}", 420, "craol")}</style>
{ld(graph(r, "2025-02-11T07:14:52+00:00", articleSection="Connacht"))}
<script>{js("craol", 240)}</script><script>window.CRAOL_ANALYTICS={{"pageTitle":"{r.title}","category":"news/connacht","wordCount":"612"}};</script></head>
<body class="news article-page" data-spy="scroll"><noscript><img height="1" width="1" alt="" src="https://px.example/tr?id=1"></noscript>
<div id="didomi-host"><div class="didomi-popup" role="dialog" aria-labelledby="dd"><h2 id="dd">Your privacy and Craol</h2><p>We and our 61 partners use cookies to store and access personal data such as browsing data.</p><button>Agree and close</button><button>Manage preferences</button></div></div>
<div id="global-bar"><ul class="services">{run('<li class="svc svc-{s}"><a href="/{s}/" data-track="global_{n}">{t}</a></li>', "News|Sport|Entertainment|Business|Lifestyle|Culture|Player|TV|Radio|Gaeilge|Kids|Learn|Brainstorm|Weather")}</ul><button class="search-toggle" aria-controls="srch">Search</button><form id="srch" action="/search" hidden><input name="q" placeholder="Search Craol"></form></div>
<nav id="mega" aria-hidden="true"><div class="row">{"".join(f'<div class="columns"><h4>{h}</h4><ul>' + run('<li><a class="mm-{h}" href="/' + h.lower() + '/{s}/">{t}</a></li>', names) + "</ul></div>" for h, names in (("News", sections), ("Sport", sports), ("Radio", shows), ("Player", shows)))}</div></nav>
<header class="pillar-header"><a href="/news/" class="logo"><svg role="img" viewBox="0 0 80 30"><title>Craol News</title><path d="M0 0h80v30H0z"/></svg></a><ul class="menu dropdown">{run('<li><a href="/news/{s}/">{t}</a></li>', sections)}</ul></header>
<div class="breaking-news hide" data-url="/news/breaking.json"><span class="label">Breaking</span><span class="msg"></span></div>
<main class="row" id="content"><div class="large-8 columns"><article class="article-container">
<header><div class="breadcrumb"><a href="/news/">News</a> <a href="/news/connacht/">Connacht</a></div><h1 class="underlay">{e(r.title)}</h1><div class="date-line"><span class="modified-date">Updated / {r.written}</span></div>
<figure class="main-image"><picture><source media="(max-width:640px)" srcset="/img/001f-640.jpg"><img src="/img/001f-1200.jpg" alt="Pumping station"></picture><figcaption class="caption"><span>{e(r.caption)}</span></figcaption></figure></header>
<div class="meta"><img class="avatar" src="/img/sile.jpg" alt=""><span class="byline">By <a href="/author/991/">{r.author}</a></span><span class="job">Western Correspondent</span><ul class="share">{run('<li><a class="share-{s}" href="#" aria-label="Share on {t}"><svg><use href="#cr-{s}"/></svg></a></li>', "Facebook|X|WhatsApp|Email")}</ul></div>
<section class="medium-10 article-body">{"".join(para[:4])}{ad.format(1)}{"".join(para[4:6])}{insert}{"".join(para[6:9])}
<div class="media-embed video-js" data-media-id="11587201"><div class="poster" style="background-image:url(/img/v.jpg)"></div><button class="vjs-play">Play</button><div class="vjs-error" hidden>We need your consent to load this content</div><div class="vjs-time">0:00 / 2:31</div></div>
{"".join(para[9:11])}{ad.format(2)}{"".join(para[11:])}</section>
<div class="tags-list"><h5>More stories on</h5><ul>{run('<li><a href="/topic/{s}/">{t}</a></li>', "Water|Carrowbeg|Health Executive|Public Health")}</ul></div></article>
<div class="related row"><div class="section-title">Related</div>{listed(rel, tile)}</div></div>
<aside class="large-4 columns">{ad.format(3)}<div class="panel-widget" data-widget="top-news"><h4 class="widget-title"><a href="/news/">Top Stories</a></h4>{listed(top, '<div class="story-row"><a href="{p}"><span class="thumb"><img data-src="/img/t{n}.jpg" alt=""></span><span class="headline">{t}</span></a></div>')}</div>
<div class="newsletter-box"><h4>The morning in your inbox</h4><p>Sign up for our daily news email.</p><form><input type="email" aria-label="Email"><button>Sign up</button></form></div>
<div class="panel-widget most-read"><ul class="tabs" data-tabs><li class="is-active"><a href="#mr">Most Read</a></li></ul><div id="mr">{listed(read, '<div class="mr-item"><span class="rank">{n}</span><a class="mr-link" href="{p}" title="{t}">{t}</a></div>')}</div></div>
</aside></main>
<div class="reveal" id="signin" hidden><h2>Sign in</h2><label>Email <input type="email"></label><button>Go</button></div>
<footer><div class="row">{run('<div class="f-{h}"><a href="/{s}/">{t}</a></div>', shows + "|" + sports)}</div><ul class="legal">{run('<li><a href="/about/en/{s}/">{t}</a></li>', foot)}</ul><p>© Craol 2025. Craol is the national public service media organisation.</p></footer>
<svg style="display:none">{sprite("facebook|x|whatsapp|email|search|menu|play|close", "cr")}</svg><script>window.__CRAOL__={packed((*rel, *top, *read), article={"title": r.title, "body": " ".join(r.body)})}</script><script>{js("foot", 40)}</script></body></html>""",
        r, r.lines, (*mid, *rel, *top, *read), address=url,
    )  # fmt: skip


THUNG = Report(
    "th", "2024-08-06", "6 ส.ค. 2567 14:25 น.", "", "ชาวบ้านบ้านหนองกระโดนช่วยกันต้อนช้างกลับเข้าป่า ภาพ: อบต.ทุ่งสะเดา",
    "ช้างป่า 14 ตัวบุกสวนทุเรียนทุ่งสะเดา เจ้าของสวนน้ำตาซึม เสียหายกว่า 2 ล้านบาท",
    "โขลงช้างป่าจากเขาแม่ลำพอง ลงมากินทุเรียนใกล้เก็บเกี่ยวของชาวบ้าน 3 หมู่บ้าน เจ้าหน้าที่ตั้งจุดเฝ้าระวังตลอด 24 ชั่วโมง",
    (
        "เมื่อเวลา 05.30 น. วันที่ 6 สิงหาคม 2567 นายบุญเลิศ ศรีทุ่งสะเดา ผู้ใหญ่บ้านหนองกระโดน อ.ทุ่งสะเดา ได้รับแจ้งจากลูกบ้านว่ามีช้างป่าโขลงใหญ่ลงมาหากินในสวนทุเรียน จึงประสานเจ้าหน้าที่ป่าไม้และชุดอาสาผลักดันช้างเข้าตรวจสอบ",
        "ที่เกิดเหตุเป็นสวนทุเรียนเนื้อที่ประมาณ 18 ไร่ พบต้นทุเรียนหักโค่น 63 ต้น ผลทุเรียนหมอนทองที่เหลืออีกเพียงสองสัปดาห์จะตัดขายได้ ตกเกลื่อนเต็มพื้นสวน บางส่วนมีรอยถูกเหยียบจนแตก",
        "นางสมจิตร แก้วลำพอง อายุ 58 ปี เจ้าของสวน เล่าทั้งน้ำตาว่า ได้ยินเสียงกิ่งไม้หักตั้งแต่ตีสอง แต่ไม่กล้าออกไปดู เพราะเมื่อปีที่แล้วเพื่อนบ้านถูกช้างไล่จนขาหัก",
        "ด้านนายวิเชียร พงษ์ไพรวัน หัวหน้าเขตรักษาพันธุ์สัตว์ป่าเขาแม่ลำพอง เปิดเผยว่า จากการใช้โดรนตรวจจับความร้อนพบช้าง 14 ตัว เป็นลูกช้าง 3 ตัว คาดว่าแยกตัวมาจากโขลงใหญ่ที่มีประมาณ 50 ตัว",
        "# สาเหตุที่ช้างลงจากเขา",
        "หัวหน้าเขตฯ ระบุว่า ปีนี้ฝนมาช้า แหล่งน้ำบนเขาแห้งไปสองแห่ง ประกอบกับกลิ่นทุเรียนสุกที่ลอยขึ้นไปตามลม ทำให้ช้างเดินตามร่องห้วยลงมายังพื้นที่เกษตรซึ่งอยู่ห่างแนวป่าเพียง 700 เมตร",
        "ชาวบ้านเคยเสนอให้ขุดคูกันช้างความยาว 12 กิโลเมตรตั้งแต่ปี 2562 แต่งบประมาณที่ได้รับเพียงพอสำหรับ 4 กิโลเมตรแรกเท่านั้น ส่วนที่เหลือยังรอการจัดสรร",
        "# เร่งจ่ายเงินเยียวยา",
        "ขณะที่นายอำเภอทุ่งสะเดา กล่าวว่า ได้สั่งการให้เกษตรอำเภอสำรวจความเสียหายให้เสร็จภายในวันศุกร์นี้ เบื้องต้นมีผู้ได้รับผลกระทบ 11 ราย มูลค่าความเสียหายรวมกว่า 2 ล้านบาท",
        "เจ้าหน้าที่ขอความร่วมมือประชาชนอย่าจุดประทัดหรือใช้ไฟฉายส่องใส่ช้าง เพราะมีลูกช้างอยู่ในโขลง แม่ช้างอาจดุร้ายกว่าปกติ หากพบเห็นให้โทรแจ้งสายด่วนของเขตฯ ได้ตลอดเวลา",
    ),
)  # fmt: skip


@page
def khao_thai() -> Served:
    """A Thai news site: styled classes, boxes of gold and lottery."""
    r, site = THUNG, "https://www.khaosiam.example"
    url = f"{site}/news/local/east/2805517"
    mid = heads(site + "/news/local/{n}", "เปิดใจอาสาผลักดันช้าง ทำงานกลางคืนไม่มีเงินเดือน")
    rel = heads(
        site + "/news/local/east/{n}",
        "ช้างป่าขวางถนนสาย 3259 รถติดยาวกว่า 3 กิโลเมตร",
        "ทุเรียนราคาดิ่ง ชาวสวนวอนรัฐช่วยหาตลาด",
        "เปิดแผนสร้างแหล่งน้ำให้ช้างป่าเขาแม่ลำพอง",
        "พบลูกช้างพลัดหลง ใกล้อ่างเก็บน้ำคลองหวาย",
    )
    pop = heads(
        site + "/news/society/{n}",
        "หนุ่มเก็บกระเป๋าเงินได้ ตามหาเจ้าของนาน 5 เดือน",
        "แม่ค้าส้มตำปลดหนี้ได้ใน 2 ปี เผยเคล็ดลับ",
        "ปิดสะพานข้ามแม่น้ำเพชรซ่อม 45 วัน เริ่มคืนนี้",
        "ครูบนดอยสอนเด็ก 9 คน เดินเท้าวันละ 6 กิโลเมตร",
    )
    new = heads(
        site + "/news/politic/{n}",
        "สภานัดลงมติร่างกฎหมายป่าชุมชน วันพฤหัสนี้",
        "ค่าไฟงวดหน้าปรับลด 7 สตางค์ต่อหน่วย",
        "วอลเลย์บอลสาวไทยพลิกชนะ เข้ารอบรองชนะเลิศ",
        "ตำรวจจับแก๊งปลอมตั๋วรถไฟ ยึดของกลางอื้อ",
    )
    menu = "ข่าวทั่วไป|การเมือง|เศรษฐกิจ|ต่างประเทศ|อาชญากรรม|บันเทิง|กีฬา|ไลฟ์สไตล์|ดวง|หวย|เทคโนโลยี|ยานยนต์|สุขภาพ|ท่องเที่ยว"
    places = "กรุงเทพฯ|เชียงใหม่|เชียงราย|ลำปาง|ระยอง|จันทบุรี|ตราด|ปราจีนบุรี|สระแก้ว|กาญจนบุรี|ราชบุรี"
    teams = "ไทยลีก|พรีเมียร์ลีก|ลาลีกา|บุนเดสลีกา|เซเรียอา"
    card = '<div class="css-1q{n}hj8 e1x7"><a href="{p}" class="css-k2d0{n}" data-gtm="rel|{n}"><span style="box-sizing:border-box;display:inline-block" class="css-im"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" decoding="async" data-nimg="intrinsic"/><noscript><img alt="" src="/st/w640/{n}.webp"/></noscript></span></a><div class="css-tt"><h3 class="css-nw41"><a href="{p}">{t}</a></h3><time class="css-dt">{n} ส.ค. 2567</time></div></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="th"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>{e(r.title)}</title>{og(r, url, "ข่าวสยามออนไลน์")}<link rel="canonical" href="{url}"/><meta name="next-head-count" content="41"/><style data-emotion="css">{css("css-{h}", 760, "thai")}</style>{ld([graph(r, "2024-08-06T14:25:00+07:00", author={"@type": "Organization", "name": "ข่าวสยาม"})])}<script>{js("gtm-th", 40)}</script></head><body><div id="__next"><div class="css-top"><div class="css-hd"><button aria-label="เมนู" class="css-bg"><i></i></button><a href="/" class="css-lg"><img src="/st/logo.svg" alt="ข่าวสยาม"/></a><div class="css-us"><a href="/login">เข้าสู่ระบบ</a><a href="/register">สมัครสมาชิก</a></div></div><nav class="css-nv">{run('<div class="css-{h} nav-item"><a href="/{s}">{t}</a></div>', menu)}</nav></div><div class="css-drawer" aria-hidden="true"><div class="css-dw1"><span>ข่าว</span>{run('<a class="css-{h}" href="/news/{s}"><span>{t}</span></a>', menu)}</div><div class="css-dw2"><span>ข่าวจังหวัด</span>{run('<a class="css-{h}" href="/news/local/{s}"><span>{t}</span></a>', places)}</div><div class="css-dw3"><span>กีฬา</span>{run('<a class="css-{h}" href="/sport/{s}"><span>{t}</span></a>', teams)}</div></div><div class="css-bb" data-slot="billboard" data-google-query-id="CK1"></div><div class="css-gold"><div><b>ราคาทองวันนี้</b><span>รับซื้อ 40,150</span><span>ขายออก 40,250</span><a href="/gold">ดูทั้งหมด</a></div><div><b>ตรวจหวย</b><span>งวด 1 ส.ค. 67</span><a href="/lottery/check">ตรวจผล</a></div></div><main class="css-mn"><div class="css-lf"><div class="css-bc"><a href="/">หน้าแรก</a><a href="/news">ข่าว</a><a href="/news/local">ทั่วไทย</a><a href="/news/local/east">ภาคตะวันออก</a></div><div class="css-at"><h1 class="css-h1">{e(r.title)}</h1><div class="css-ab">{e(r.lead)}</div><div class="css-sh"><span class="css-tm">{r.written}</span><div class="css-so">{run('<button class="css-{h}" aria-label="แชร์ผ่าน {t}"></button>', "Facebook|LINE|X|คัดลอกลิงก์")}</div></div><div class="css-cv"><img src="/st/w1200/elephants.jpg" alt=""/><p class="css-cp">{e(r.caption)}</p></div><div class="css-ct" id="article-content"><div class="__item_article-body">{each(r.body[:3])}<div class="css-adin" id="div-gpt-in1"><span>โฆษณา</span></div>{each(r.body[3:4])}<div class="css-rc"><span class="css-rcl">อ่านเพิ่มเติม</span><a href="{mid[0][1]}"><strong>{mid[0][0]}</strong></a></div>{each(r.body[4:], "<p>{}</p>", "<h2><strong>{}</strong></h2>")}</div></div><div class="css-tg"><span>แท็กที่เกี่ยวข้อง</span>{run('<a href="/tags/{s}" class="css-{h}">{t}</a>', "ช้างป่า|ทุเรียน|ทุ่งสะเดา|ข่าวภูมิภาค|เยียวยาเกษตรกร")}</div></div><section class="css-rl"><div class="css-rlh"><h2>ข่าวที่เกี่ยวข้อง</h2></div><div class="css-grid">{listed(rel, card, "")}</div></section></div><aside class="css-rt"><div class="css-mpu" data-slot="rec1"></div><div class="css-pp"><div class="css-pph">ยอดนิยม</div>{listed(pop, '<div class="css-pi{n} e9k"><span class="css-no">{n}</span><div><a href="{p}" class="css-pa">{t}</a><span class="css-vw">{v} ครั้ง</span></div></div>', "", v=("182,004", "140,377", "98,120", "77,003"))}</div><div class="css-mpu" data-slot="rec2"></div></aside></main><section class="css-lt"><div class="css-lth"><span>ข่าวล่าสุด</span><a href="/news/latest">ดูทั้งหมด</a></div><div class="css-sw swiper-wrapper">{listed(new, '<div class="swiper-slide css-sl"><a href="{p}"><img loading="lazy" src="/st/w240/n{n}.jpg" alt=""/><p class="css-slt">{t}</p></a></div>', "")}</div></section><footer class="css-ft"><div>{run('<a class="css-{h}" href="/{s}">{t}</a>', menu + "|" + teams + "|" + places)}</div><div>{run('<a href="/page/{n}">{t}</a>', "เกี่ยวกับเรา|ติดต่อโฆษณา|ร่วมงานกับเรา|นโยบายความเป็นส่วนตัว|เงื่อนไขการใช้บริการ")}</div><p>สงวนลิขสิทธิ์ พ.ศ. 2567 บริษัท ข่าวสยามออนไลน์ จำกัด</p></footer><div class="css-ck"><p>เราใช้คุกกี้เพื่อพัฒนาประสบการณ์การใช้งานของท่าน</p><button>ยอมรับทั้งหมด</button><button>ตั้งค่า</button></div></div><script id="__NEXT_DATA__" type="application/json">{packed((*rel, *pop, *new), ascii_=True, props={"content": {"title": r.title, "abstract": r.lead, "content": "".join(f"<p>{x}</p>" for x in r.text)}})}</script><script src="/_next/static/chunks/main-7c1.js" async=""></script></body></html>""",
        r, r.lines, (*mid, *rel, *pop, *new), address=url,
    )  # fmt: skip


STELLWERK = Report(
    "de", "2023-11-30", "30.11.2023, 16:48 Uhr", "Henrike Pollmann", "Das Stellwerk Obergrünau stammt aus dem Jahr 1911. Foto: Jens Wattrodt",
    "Ein Mann, zwölf Hebel: Warum im Grünauer Tal nachts kein Zug mehr fährt",
    "Das mechanische Stellwerk in Obergrünau findet kein Personal. Nun streicht die Bahn alle Verbindungen nach 20 Uhr – und die Schichtarbeiter im Tal stehen auf der Straße.",
    (
        "Obergrünau. Wenn Volker Stiebing zur Arbeit kommt, hängt er zuerst die Jacke an Hebel Nummer sieben. Der sei seit 1974 außer Betrieb, sagt er, „aber als Haken unersetzlich“. Die übrigen zwölf Hebel legt der 62-Jährige noch immer von Hand um, Tag für Tag, für 38 Züge.",
        "Ab dem Fahrplanwechsel am 10. Dezember werden es nur noch 29 sein. Wie die Talbahn GmbH am Donnerstag bestätigte, entfallen sämtliche Fahrten zwischen 20 Uhr und Betriebsschluss. Der Grund: Von fünf Planstellen im Stellwerk sind drei unbesetzt.",
        "Ausbildung dauert neun Monate",
        "„Wir haben bundesweit ausgeschrieben, mit Prämie und Dienstwohnung. Gemeldet haben sich elf Bewerber, geblieben ist keiner“, sagt Talbahn-Sprecherin Rebekka Lührs. Die Einweisung an der alten Technik dauere neun Monate, und wer sie könne, könne sie nirgendwo sonst gebrauchen.",
        "Betroffen sind nach Angaben des Landratsamts rund 340 Fahrgäste am Abend. Ein Großteil arbeitet in der Federnfabrik Brückner in Mittelgrünau, deren Spätschicht um 22 Uhr endet.",
        "Betriebsratschef Ömer Kaplan hat nachgezählt: 71 Kolleginnen und Kollegen haben kein Auto. „Die Bahn sagt, es gibt einen Bus. Der Bus fährt um 21.40 Uhr. Da stehen unsere Leute noch an der Presse.“",
        "Landrat spricht von Zumutung",
        "Landrat Ferdinand Hasselroth (parteilos) nennt die Entscheidung eine Zumutung. Der Kreis zahle jedes Jahr 2,3 Millionen Euro für den Abendverkehr und werde das Geld zurückfordern, kündigte er an.",
        "Ein elektronisches Stellwerk für die 27 Kilometer lange Strecke ist seit 2016 geplant. Zuletzt hieß es, es werde 2026 fertig; inzwischen steht in den Unterlagen des Ministeriums das Jahr 2031.",
        "Stiebing selbst geht im Juli in den Ruhestand. Einen Nachfolger für Hebel eins bis zwölf hat er noch nicht kennengelernt. Die Jacke, sagt er, nehme er mit.",
    ),
)  # fmt: skip


@page
def talkurier_mit_anmeldung() -> Served:
    """A German regional daily: prompts to register over a whole text."""
    r, site = STELLWERK, "https://www.gruenauer-talkurier.example"
    url = f"{site}/lokales/gruenautal/stellwerk-obergruenau-kein-zug-mehr-nachts-92704418.html"
    mid = heads(site + "/lokales/gruenautal/{s}-{n}.html", "Schienenersatzverkehr im Test: Zwei Stunden für 27 Kilometer")
    mid2 = heads(site + "/wirtschaft/{s}-{n}.html", "Federnfabrik Brückner sucht 40 neue Mitarbeiter")
    read = heads(
        site + "/lokales/{s}-{n}.html",
        "Wirt vom Goldenen Lamm hört auf: „Am Ende fehlte der Koch“",
        "Unfall auf der B 477: Fahrer flüchtet zu Fuß in den Wald",
        "Dreister Trick an der Haustür – Polizei warnt Senioren",
        "Wolf reißt sieben Schafe bei Niedergrünau",
        "Neuer Blitzer am Ortseingang: So viel bringt er der Stadt",
    )
    more = heads(
        site + "/lokales/gruenautal/{s}-{n}.html",
        "Adventsmarkt im Schlosshof: Das Programm für alle drei Tage",
        "Gemeinderat streitet über Windräder am Kahlenkopf",
        "Grundschule Mittelgrünau bekommt endlich eine Mensa",
        "Feuerwehr rettet Rehkitz aus Güllegrube",
        "Hallenbad bleibt bis Februar geschlossen",
        "Musikverein feiert 150 Jahre mit einer Uraufführung",
    )
    towns = "Obergrünau|Mittelgrünau|Niedergrünau|Hasselbach|Kahlenberg|Bad Lindenau|Steinfurt am Wald|Rotenhagen|Wiesental|Altenrode|Kirchmünster|Brunnthal|Dornstadt|Ebersgrund|Feldheim|Gerbach|Hohenau"
    desks = "Lokales|Region|Politik|Wirtschaft|Sport|Kultur|Panorama|Wissen|Ratgeber|Reise|Auto|Gesundheit|Digital"
    clubs = "Kreisliga A|Kreisliga B|Bezirksliga|Landesliga|Handball|Turnen|Tischtennis|Eishockey"
    serv = "Abo-Shop|E-Paper|Traueranzeigen|Immobilien|Stellenmarkt|Kleinanzeigen|Partnersuche|Leserreisen|Ticketshop|Vorteilswelt|Zusteller werden|Anzeige aufgeben|Mediadaten|Rätsel|Wetter"
    teaser = '<article class="id-Teaser-el id-Teaser-el--{n}"><div class="id-Teaser-el-image"><picture><source type="image/webp" srcset="/assets/images/{n}0/222-urn.webp 300w, /assets/images/{n}0/333-urn.webp 600w"><img loading="lazy" src="/assets/images/{n}0/222.jpg" alt=""></picture></div><div class="id-Teaser-c"><a class="id-LB-a" href="{p}"><span class="id-Teaser-c-kicker">{k}</span><span class="id-Teaser-c-headline"><span class="id-Teaser-c-headline-text">{t}</span></span></a></div></article>'
    body = [f'<h2 class="id-SE-crosshead">{e(p)}</h2>' if len(p) < 34 else f'<p class="id-SE-paragraph">{e(p)}</p>' for p in r.body]
    box = '<aside class="id-SE-inTextLink"><span class="id-inText-label">Lesen Sie auch</span><a class="id-inText-a" href="{0}">{1}</a></aside>'
    reg = '<div class="id-Reg-bar" data-id-regwall="soft" data-variant="{0}"><div class="id-Reg-title">Bleiben Sie im Bilde</div><div class="id-Reg-text">Registrieren Sie sich kostenlos und speichern Sie Artikel auf Ihrer Merkliste. Bereits registriert? Dann melden Sie sich an.</div><a class="id-Reg-btn" href="/konto/registrieren">Kostenlos registrieren</a><a href="/konto/anmelden">Anmelden</a></div>'
    ad = '<div class="id-TBeepSlot" data-id-advertdfpconf=\'{{"adUnit":"/8888/GTK/lokales","slot":"{0}","sizes":[[300,250],[800,250]],"lazy":true}}\'><div class="id-TBeepSlot-label">Anzeige</div></div>'
    return Served(
        f"""<!DOCTYPE html>
<html lang="de" class="id-no-js"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"><meta name="news_keywords" content="Bahn, Stellwerk, Grünautal"><meta name="robots" content="index,follow,max-image-preview:large">{og(r, url, "Grünauer Talkurier")}<link rel="canonical" href="{url}"><link rel="alternate" type="application/rss+xml" href="/lokales/rssfeed.rdf"><style>{css("id-L{n}-{h}", 290, "gtk")}</style>{ld(graph(r, "2023-11-30T16:48:00+01:00", isAccessibleForFree="True", articleBody=" ".join(r.text)))}<script>{js("cmp", 410)}</script></head>
<body class="id-Page id-Page--story" data-id-page="story"><svg class="id-Sprite" aria-hidden="true" width="0" height="0">{sprite("lupe|herz|brief|konto|pfeil|kreuz|teilen|drucken|uhr|play", "gtk")}</svg>
<div class="id-Skip"><a href="#inhalt">Zum Inhalt springen</a></div><header class="id-SiteHeader"><div class="id-SiteHeader-meta">{run('<a class="id-meta-{n}" href="/service/{s}">{t}</a>', serv)}</div><div class="id-SiteHeader-main"><button class="id-Burger">Menü</button><a class="id-Logo" href="/">Grünauer Talkurier</a><a class="id-Abo" href="/abo">Jetzt testen: 4 Wochen für 1 Euro</a><a class="id-Login" href="/konto/anmelden">Anmelden</a></div>
<nav class="id-Nav"><ul class="id-Nav-l1">{run('<li class="id-Nav-item"><a href="/{s}/">{t}</a><button aria-label="Untermenü {t} öffnen"></button></li>', desks)}</ul><div class="id-Nav-flyout" hidden><strong>Orte</strong><ul>{run('<li><a href="/lokales/{s}/">{t}</a></li>', towns)}</ul><strong>Sport vor Ort</strong><ul>{run('<li><a href="/sport/lokal/{s}/">{t}</a></li>', clubs)}</ul></div></nav><div class="id-Topics"><span>Themen:</span>{run('<a href="/thema/{s}/">{t}</a>', "Adventsmärkte|Windkraft im Tal|Hallenbad|Bürgermeisterwahl|Serie Talgesichter")}</div></header>
{ad.format("top")}<div class="id-Container"><main id="inhalt" class="id-Story"><ol class="id-Breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/lokales/">Lokales</a></li><li><a href="/lokales/gruenautal/">Grünautal</a></li></ol>
<div class="id-Story-head"><span class="id-Story-kicker">Talbahn</span><h1 class="id-Story-headline">{e(r.title)}</h1><ul class="id-Story-meta"><li>Stand: <time datetime="2023-11-30T16:48:00+01:00">{r.written}</time></li><li>Von: <a href="/autor/henrike-pollmann/">{r.author}</a></li></ul><div class="id-Story-tools"><a href="#kommentare">Kommentare</a><button>Drucken</button><button>Teilen</button><button>Merken</button></div></div>
<figure class="id-Story-img"><img src="/assets/images/33/stellwerk-900.jpg" srcset="/assets/images/33/stellwerk-600.jpg 600w, /assets/images/33/stellwerk-1200.jpg 1200w" alt="Stellwerk aus Backstein"><figcaption>{e(r.caption)}</figcaption></figure>
<p class="id-SE-leadText">{e(r.lead)}</p>{"".join(body[:2])}{ad.format("inText1")}{"".join(body[2:5])}{box.format(mid[0][1], mid[0][0])}{reg.format("a")}{"".join(body[5:8])}{ad.format("inText2")}{body[8]}{box.format(mid2[0][1], mid2[0][0])}{"".join(body[9:])}
{reg.format("b")}<div class="id-NL"><div class="id-NL-h">Der Talkurier am Abend</div><p>Die wichtigsten Nachrichten des Tages, jeden Tag um 18 Uhr in Ihr Postfach.</p><form><input type="email" placeholder="E-Mail-Adresse"><button>Abonnieren</button></form></div>
<section id="kommentare" class="id-Comments"><h2>Kommentare</h2><div class="id-Comments-off">Melden Sie sich an, um mitzudiskutieren.</div><template><p></p></template></section>
<section class="id-Teaser-group"><div class="id-Teaser-group-title"><a href="/lokales/gruenautal/">Mehr aus dem Grünautal</a></div>{listed(more, teaser, k=("Obergrünau", "Kahlenberg", "Schule", "Hasselbach", "Freizeit", "Jubiläum"))}</section></main>
<aside class="id-Aside">{ad.format("right1")}<div class="id-MostRead"><div class="id-MostRead-h">Meistgelesen</div><ol>{listed(read, '<li class="id-MostRead-li"><a class="id-LB-a" href="{p}"><span class="id-MostRead-k">{k}</span><span class="id-MostRead-t">{t}</span></a></li>', k=("Gastronomie", "Blaulicht", "Betrug", "Natur", "Verkehr"))}</ol></div>{ad.format("right2")}</aside></div>
<div class="id-Regwall" role="dialog" hidden><h2>Weiterlesen mit Ihrem Konto</h2><a href="/konto/registrieren?src=wall">Jetzt registrieren</a></div>
<footer class="id-Footer"><div>{run('<a href="/service/{s}/">{t}</a>', serv)}</div><div>{run('<a href="/lokales/{s}/">{t}</a>', towns)}</div><div>{run('<a href="/{s}.html">{t}</a>', "Impressum|Datenschutz|AGB|Utiq verwalten|Verträge hier kündigen|Kontakt|Netiquette|Widerruf")}</div><p>© Grünauer Verlagsgesellschaft mbH und Co. KG. Alle Rechte vorbehalten.</p></footer><script>window.__IDSTATE__={packed((*more, *read), story=r.title)}</script></body></html>""",
        r, r.lines, (*mid, *mid2, *more, *read), address=url,
    )  # fmt: skip


JEEPNEY = Report(
    "en", "2024-03-19", "March 19, 2024 08:41 PM", "Ramil Quiambao", "Commuters wait for rides at the Sampaloc terminal in Santa Elena City on Tuesday. CONTRIBUTED PHOTO",
    "Santa Elena transport groups call off strike after mayor vows loan relief",
    "",
    (
        "SANTA ELENA CITY, Philippines — Transport groups on Tuesday called off a three-day strike that was to start at dawn on Wednesday, after the city government promised to shoulder the interest on loans for modern jeepneys.",
        "The decision came after a six-hour dialogue at city hall between Mayor Corazon Delfino and leaders of eight cooperatives representing some 2,300 drivers and operators.",
        "\"We got a signed paper, not just a handshake. That is what our members asked for,\" said Nestor Bagtas, chair of the United Drivers of Santa Elena (UDSE), in a mix of English and Filipino.",
        "Under the agreement, the city will set aside P46 million to pay the interest due on loans for 410 units until December 2026, Delfino said.",
        "P2.6 million per unit",
        "A modern jeepney costs about P2.6 million. Drivers earlier said that with daily earnings of P700, they could not keep up with monthly payments of P38,000.",
        "Bagtas, who has driven the Poblacion-Malinao route since 1991, said four of his fellow operators had already surrendered their units to the bank.",
        "The Land Transport Bureau (LTB) regional office said it was \"pleased that cooler heads prevailed\" but clarified that the April 30 deadline for consolidation would not be moved.",
        "Seven kilometers on foot",
        "Mall worker Jessa Mae Orbillo, 24, said she was relieved. During the last strike in November, she walked 7 kilometers to work and was still marked late.",
        "Not all groups were satisfied. The Kilos Tsuper alliance, which did not join the talks, said the loan relief would only \"postpone the hanging,\" and that it would hold its own caravan on Friday.",
        "Delfino said she would welcome them. \"My door is open, but the road must be open too,\" the mayor added. — With a report from Liza Monteverde",
    ),
)  # fmt: skip


@page
def manila_daily() -> Served:
    """A Philippine daily on WordPress: promotions in capitals between paragraphs."""
    r, site = JEEPNEY, "https://newsinfo.theisleherald.example"
    url = f"{site}/1918803/santa-elena-transport-groups-call-off-strike"
    mid = heads(
        site + "/19{n}/{s}",
        "Santa Elena suspends classes for 3 days due to jeepney strike",
        "Bank takes back 4 modern jeepneys from drivers",
        "LTB: No more extension of consolidation deadline",
    )
    latest = heads(
        "https://entertainment.theisleherald.example/5{n}/{s}",
        "Band Kulisap announces reunion show after 14 years",
        "Two dead, five missing as boat capsizes off Isla Tagbak",
        "Peso closes stronger at 55.61 to the dollar",
        "Volleyball: Lady Carabaos take Game 1 in five sets",
        "Heat index may hit 44 in six areas on Wednesday",
        "Senate panel seeks copy of dam contract",
    )
    read = heads(
        site + "/18{n}/{s}",
        "Teacher who rows to school gets a motor boat",
        "Whale shark found dead in Barangay Lumang Bato",
        "Court junks plea to stop mall demolition",
        "Rice at P29 a kilo to be sold in 11 more markets",
    )
    editor = heads(
        "https://opinion.theisleherald.example/17{n}/{s}",
        "What the jeepney taught my father",
        "A city cannot borrow its way out of traffic",
    )
    secs = "Latest Stories|Nation|Regions|Metro|Global Nation|Business|Sports|Entertainment|Lifestyle|Technology|Opinion|Editorial|Cebu Edition|Davao Edition|Usa and Canada|Multisport|Property Guide|Motoring|Esports|Radio|Job Market|Classifieds"
    provs = "Abra|Aklan|Albay|Antique|Apayao|Aurora|Basilan|Bataan|Batanes|Batangas|Benguet|Biliran|Bohol|Bukidnon|Bulacan|Cagayan|Camiguin|Capiz|Catanduanes|Romblon|Samar|Siquijor|Sorsogon|Sulu|Tarlac|Zambales"
    body = [f'<h2 class="wp-block-heading"><strong>{e(p)}</strong></h2>' if len(p) < 30 else f"<p>{e(p)}</p>" for p in r.body]
    also = [f'<p><strong>READ: <a href="{u}" target="_blank" rel="noopener">{e(t)}</a></strong></p>' for t, u in mid]
    ad = '<div id="ad_ndisp_{0}" class="ad-holder" data-fuse="2266{0}"><div class="adlabel">ADVERTISEMENT</div><div id="div-gpt-ad-157{0}-0"><script>googletag.cmd.push(function(){{googletag.display("div-gpt-ad-157{0}-0");}});</script></div></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width" /><title>{e(r.title)} | The Isle Herald News</title><!-- This site is optimized with the Yoast plugin v20.1 -->{og(r, url, "THE ISLE HERALD", article__published_time="2024-03-19T12:41:00+00:00")}<link rel="canonical" href="{url}" /><link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css?ver=6.1' media='all' /><style id='global-styles-inline-css'>{css("has-{h}-{n}", 620, "wp")}</style>{ld({"@graph": [graph(r, "2024-03-19T20:41:00+08:00")]})}<script>{js("gpt-ih", 90)}</script></head><body class="post-template-default single single-post postid-1918803 single-format-standard"><noscript><iframe src="https://gtm.example/ns.html?id=GTM-X" height="0" width="0" style="display:none"></iframe></noscript>
<div id="ch-network"><ul>{run('<li><a href="https://{s}.theisleherald.example/">{t}</a></li>', secs)}</ul></div><div id="topbar"><span id="tb-date">Tuesday, March 19, 2024</span><span id="tb-price">P25.00 in Metro</span><a href="https://plus.theisleherald.example/subscribe">SUBSCRIBE</a><a href="/login">LOG IN</a></div><div id="masthead"><a href="https://www.theisleherald.example"><img src="/img/masthead.png" alt="The Isle Herald" width="420" height="66" /></a></div><div id="nav-sticky"><ul id="main-menu">{run('<li id="menu-item-{n}" class="menu-item menu-item-type-custom"><a href="/category/{s}">{t}</a></li>', secs)}</ul><ul class="sub-menu provinces">{run('<li class="menu-item"><a href="/regions/{s}">{t}</a></li>', provs)}</ul></div>
{ad.format(1)}<div id="single-wrap"><div id="art_wrap_left"><div id="art_bc"><a href="/category/headlines">Headlines</a> | <a href="/category/regions">Regions</a></div><div id="landing-headline"><h1 class="entry-title">{e(r.title)}</h1><div id="m-byline"><ul><li>By: <a href="/byline/ramil-quiambao">{r.author}</a> - <span>@ramilqIH</span></li></ul></div><div id="art_plat"><a href="/source/the-isle-herald">The Isle Herald</a> / {r.written}</div></div><div id="socials">{run('<a class="soc-{s}" href="#" title="Share via {t}">{t}</a>', "Facebook|X|Viber|Telegram")}</div>
<div id="article_content"><section id="inq_section"><div class="wp-caption aligncenter" style="width:630px"><img class="size-medium" src="/files/2024/03/jeep-620x413.jpg" srcset="/files/2024/03/jeep-300x200.jpg 300w, /files/2024/03/jeep-1200x800.jpg 1200w" alt="" /><p class="wp-caption-text">{e(r.caption)}</p></div>
{"".join(body[:3])}{also[0]}{ad.format(2)}{"".join(body[3:6])}{also[1]}{"".join(body[6:8])}<div class="ad-inarticle" data-teads="1"><p>Article continues after this advertisement</p></div>{"".join(body[8:10])}{also[2]}{"".join(body[10:])}
<div id="art_sub"><h3>Subscribe to our daily newsletter</h3><form><input name="email" placeholder="Your e-mail" /><input type="submit" value="SIGN ME UP" /></form></div></section></div>
<div id="tags_box"><strong>TAGS:</strong> {run('<a href="/tag/{s}" rel="tag">{t}</a>, ', "jeepney|Santa Elena City|transport strike|UDSE")}</div><div id="fback"><p>For feedback, complaints, or inquiries, <a href="/contact">contact us</a>.</p></div>
<div id="lsl"><h3 class="box-h">LATEST STORIES</h3><div class="lsl-grid">{listed(latest, '<div class="ls-box"><a href="{u}"><div class="ls-img lazy" data-bg="https://cdn.theisleherald.example/t/{n}.jpg"></div></a><div class="ls-cat">{c}</div><h6><a href="{u}">{t}</a></h6><span class="ls-date">March 19, 2024 0{n}:12 PM</span></div>', c=("ENTERTAINMENT", "REGIONS", "BUSINESS", "SPORTS", "NATION", "HEADLINES"))}</div></div><div id="disqus_thread"><button>View comments</button></div></div>
<div id="art_wrap_right">{ad.format(3)}<div id="most-read"><div class="box-h">MOST READ</div>{listed(read, '<div class="mr-row"><div class="mr-n">{n}</div><h2><a href="{p}">{t}</a></h2></div>')}</div><div id="op-box"><div class="box-h"><a href="https://opinion.theisleherald.example">OPINION</a></div>{listed(editor, '<div class="op-row"><img class="op-face" src="/faces/{n}.png" alt="" /><a class="op-link" href="{u}">{t}</a><em>{w}</em></div>', w=("Maita Robles", "Editorial"))}</div>{ad.format(4)}</div></div>
<div id="cookie-bar"><p>We use cookies to ensure you get the best experience on our website.</p><button>I Agree</button></div><footer id="ftr"><div class="f1">{run('<a href="https://www.theisleherald.example/{s}">{t}</a> | ', "About Us|Contact Us|User Agreement|Privacy Policy|Advertise|Careers|Ad Rates|Archives|Subscribe|Marketplace")}</div><div class="f2">{run('<a href="/regions/{s}">{t}</a> ', provs)}</div><p>© Copyright 1997-2024 theisleherald.example | All Rights Reserved</p></footer><script id="ih-js-extra">var ih_state = {packed((*latest, *read), ascii_=True, post={"ID": 1918803, "post_title": r.title, "post_content": " ".join(r.body)})};</script><script>{js("teads", 40)}</script></body></html>""",
        r, r.lines, (*mid, *latest, *read, *editor), address=url,
    )  # fmt: skip


TRAJEKT = Report(
    "hr", "2022-07-18", "18.07.2022. u 11:32", "I. Barbarić", "Trajektna luka Stinjan jutros, foto: čitatelj",
    "KAOS U STINJANU Trajekt ostao bez kapetana, u koloni 900 automobila",
    "Zamjena je stigla tek nakon sedam sati čekanja, a putnici bijesni: 'Djeci smo dali zadnju bocu vode'",
    (
        "Jutrošnji trajekt iz Stinjana za otok Vrgadu nije isplovio jer je kapetanu pozlilo pola sata prije polaska, a brodar nije imao zamjenu. Kolona se do podneva protegnula sve do izlaza s brze ceste.",
        "Prema procjeni prometne policije, u njoj je stajalo oko 900 vozila. Temperatura je u deset sati prešla 34 stupnja.",
        "'Krenuli smo iz Graza u dva ujutro. Djeci smo dali zadnju bocu vode, a na cijeloj rivi nema ni jednog drveta', rekla nam je turistkinja Manuela Pichler.",
        "# Zamjena stigla avionom",
        "Brodar Otočna linija objavio je u 9 sati da traži kapetana s ovlaštenjem za brod te veličine. Pronađen je u Puli i dovezen malim zrakoplovom, pa je trajekt isplovio u 13.05.",
        "'Imamo četiri kapetana na tri broda. Jedan je na godišnjem, jedan na bolovanju. To je cijela matematika', kaže direktor Špiro Lukin.",
        "Sindikat pomoraca upozorava da je takvo što bilo pitanje dana. Plaće su, tvrde, upola manje nego na tankerima pa mladi časnici odlaze čim polože ispit.",
        "# Općina traži drugi brod",
        "Načelnik Vrgade Dinko Mašina traži od ministarstva da do kraja kolovoza na liniju vrati i stari trajekt 'Kornelija', koji od svibnja stoji na vezu.",
        "U ministarstvu odgovaraju da za to nisu predviđena sredstva, ali da će s brodarom razgovarati već u srijedu. Kapetan kojem je pozlilo otpušten je iz bolnice i dobro je.",
    ),
)  # fmt: skip


@page
def portal_s_kutijama() -> Served:
    """A Croatian portal of many boxes: rates, a poll, offers, tabs."""
    r, site = TRAJEKT, "https://www.brzivijesti.example"
    url = f"{site}/vijesti/hrvatska/kaos-u-stinjanu-trajekt-ostao-bez-kapetana-841126"
    mid = heads(site + "/vijesti/{s}-{n}", "Evo koliko zarađuju kapetani na domaćim linijama")
    top = heads(
        site + "/vijesti/{s}-{n}",
        "Požar kod Drniša pod kontrolom, dvoje lakše ozlijeđenih",
        "Poslije ponoći stiže promjena vremena, moguća tuča",
        "Vozač bez dozvole bježao policiji kroz tri sela",
        "Cijena kruha od ponedjeljka viša za 8 posto",
        "Umro najstariji svirač tamburice u Baranji",
    )
    stars = heads(
        site + "/show/{s}-{n}", "Glumica otkrila zašto je napustila seriju", "Pjevač prodaje kuću na moru: 'Prevelika je za mene'"
    )
    sport = heads(site + "/sport/{s}-{n}", "Šok u Varaždinu: trener dao otkaz nakon 11 dana", "Rukometašice protiv Danske za medalju", "Tenisač predao meč zbog vrućine")  # fmt: skip
    new = heads(site + "/najnovije/{s}-{n}", "Ribari spasili kornjaču iz mreže", "Pokvario se most na Korani", "Nova pošta u Rakovici radi i nedjeljom", "Mladić pao sa skele u Osijeku")  # fmt: skip
    secs = "Vijesti|Hrvatska|Svijet|Crna kronika|Politika|Regija|Novac|Sport|Nogomet|Košarka|Rukomet|Tenis|Show|Celebrity|Film|Glazba|Lifestyle|Zdravlje|Ljepota|Moda|Recepti|Vrt|Auto|Tech|Igre|Viral|Kolumne|Video|Galerije|Ljubimci"
    towns = "Zagreb|Split|Rijeka|Osijek|Zadar|Pula|Šibenik|Varaždin|Dubrovnik|Karlovac|Sisak|Vukovar"
    box = '<div class="bx bx-{n}" data-box="{h}"><div class="bx__hd">{t}</div><div class="bx__bd"><a class="bx__all" href="/{s}">Sve</a><i class="ico ico-{n}"></i></div></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="hr" class="no-touch"><head><meta charset="utf-8"><title>{e(r.title)} - Brzivijesti</title>{og(r, url, "Brzivijesti.example")}<meta property="article:published_time" content="2022-07-18T11:32:00+02:00"><link rel="canonical" href="{url}"><style>{css("tw-{n}{h}", 900, "hr")}</style><script>{js("hr", 130)}</script></head><body class="t-article s-vijesti"><div class="wallpaper" data-ad="wallpaper-left"></div><div class="hd"><div class="hd__crypto">{run('<span class="rate">{t} <b>{n},1{n}</b></span>', "EUR|USD|CHF|GBP|BTC")}</div><a class="hd__logo" href="/">brzivijesti</a><div class="hd__w">Zagreb 31° <a href="/vrijeme">Prognoza</a></div></div><div class="mn">{run('<div class="mn__i mn__i--{s}"><a href="/{s}">{t}</a></div>', secs)}<div class="mn__more"><b>Gradovi</b>{run('<a href="/grad/{s}">{t}</a>', towns)}</div></div>
<div class="lay"><div class="lay__l">{run(box, "Horoskop|Vremenska prognoza|TV program|Tečajna lista|Loto rezultati|Kino|Mali oglasi|Kviz")}<div class="bx bx-new"><div class="bx__hd">Najnovije</div>{listed(new, '<div class="nw"><span class="nw__t">1{n}:0{n}</span><a class="nw__a" href="{p}">{t}</a></div>')}</div><div class="bx bx-poll"><div class="bx__hd">Anketa</div><p>Idete li ove godine na more?</p><label><input type="radio" name="p"> Da</label><label><input type="radio" name="p"> Ne</label><button>Glasaj</button></div></div>
<div class="lay__c"><div class="art"><div class="art__cat"><a href="/vijesti">Vijesti</a></div><h1 class="art__t">{e(r.title)}</h1><div class="art__sub">{e(r.lead)}</div><div class="art__inf"><span>Piše {r.author}</span>, <span>{r.written}</span><a href="#kom">62 komentara</a></div><div class="art__ph"><img src="/thumb/900/trajekt.jpg" alt=""><span>{e(r.caption)}</span></div><div class="art__tx">{each(r.body[:4], "<p>{}</p>", "<h3>{}</h3>")}<div class="art__ad" data-ad="intext"><small>Tekst se nastavlja ispod oglasa</small></div>{each(r.body[4:6])}<div class="pov"><span>Pročitajte i ovo</span><a href="{mid[0][1]}"><img data-src="/thumb/90/k.jpg" alt=""><b>{mid[0][0]}</b></a></div>{each(r.body[6:], "<p>{}</p>", "<h3>{}</h3>")}</div><div class="art__tg">{run('<a href="/tag/{s}">#{t}</a>', "trajekt|Stinjan|Vrgada|gužve")}</div><div class="art__re"><span>Što mislite?</span>{run('<button data-r="{s}">{t} <i>{n}4</i></button>', "Super|Haha|Wow|Tužno|Grr")}</div></div><div id="kom" class="km"><b>Komentari</b><div class="km__i"><u>bodul77</u><p>Svake godine ista priča, a karta sve skuplja. Neka direktor dođe stajati s nama na suncu.</p></div><a href="/prijava">Prijavite se za komentiranje</a></div><div class="tabs"><div class="tabs__hd"><a href="#t1" class="on">Najčitanije</a></div><div id="t1">{listed(top, '<div class="tb"><em>{n}</em><a href="{p}"><span>{t}</span></a></div>')}</div></div></div>
<div class="lay__r"><div data-ad="halfpage" class="adx"></div><div class="bx bx-show"><div class="bx__hd"><a href="/show">Show</a></div>{listed(stars, '<div class="sw"><a href="{p}"><img data-src="/thumb/300/s{n}.jpg" alt=""></a><a class="sw__t" href="{p}">{t}</a></div>')}</div><div class="bx bx-sp"><div class="bx__hd"><a href="/sport">Sport</a></div>{listed(sport, '<a class="sp" href="{p}"><strong>{t}</strong></a>')}</div>{run(box, "Recept dana|Vic dana|Sudoku|Osmrtnice|Nekretnine|Auto oglasi|Poslovi|Kuponi")}</div></div><div class="ft">{run('<a href="/{s}">{t}</a>', secs + "|" + towns + "|Impressum|Marketing|Uvjeti korištenja|Zaštita privatnosti|Kolačići|Kontakt")}<p>Sva prava pridržana, Brzi vijesti d.o.o.</p></div><div class="gdpr"><p>Mi i naši partneri koristimo kolačiće kako bismo vam prikazali oglase i mjerili posjećenost stranice.</p><button>Slažem se</button></div><script>var __BV={packed((*top, *new, *sport, *stars))};</script></body></html>""",
        r, r.lines, (*new, *mid, *top, *stars, *sport), address=url,
    )  # fmt: skip


VANTOR = Report(
    "en", "2025-08-07", "08/07/2025, 04:52 PM", "Devika Sarin", "",
    "Vantor Instruments shares slide 14% as chip-tool orders slip into next year",
    "",
    (
        "(Tickwell) - Shares of Vantor Instruments (VNTR) fell 14% in Thursday trading after the maker of chip inspection tools cut its full-year revenue outlook and said two large customers had pushed deliveries into 2026.",
        "The company now expects revenue of $3.05 billion to $3.15 billion, down from a previous range of $3.4 billion to $3.6 billion. Analysts polled by Tickwell had forecast $3.48 billion.",
        "Second-quarter adjusted earnings came in at $1.12 per share, two cents ahead of consensus, on revenue of $742 million.",
        "\"These orders have not been cancelled. The clean rooms are simply not ready,\" Chief Executive Lorne Haverkamp said on a call with analysts.",
        "# Backlog grows, cash does not",
        "The backlog rose to a record $2.2 billion at the end of June. Free cash flow, however, turned negative for the first time in nine quarters as inventories swelled by $310 million.",
        "Finance chief Pia Östergaard said the company would pause its share buyback until the tools have shipped.",
        "Brokerage Calder & Finch cut its rating on the stock to \"hold\" from \"buy\" and lowered its price target to $88 from $121, citing \"a visibility problem that management did not have in May\".",
        "Rival Oculon Systems (OCLN) dropped 5.6% in sympathy, while the semiconductor equipment index lost 2.1%.",
        "# What to watch",
        "Vantor will hold an investor day in Tempe on September 18, where it is due to update its 2028 targets. Options markets imply a move of 9% in either direction by then.",
        "The shares closed at $83.47 and are now down 22% since January, against a gain of 6% for the broader market.",
    ),
)  # fmt: skip


@page
def data_vendor_on_markets() -> Served:
    """A vendor of market data: quotes, symbols within the text, a rail."""
    r, site = VANTOR, "https://www.tickwell.example"
    url = f"{site}/news/stock-market-news/vantor-instruments-shares-slide-14-4173358"
    rec = heads(
        site + "/news/stock-market-news/{s}-41{n}",
        "Memory prices rise for a fifth straight month",
        "Oculon wins $600 million order from Korean foundry",
        "Why analysts keep missing the chip cycle",
        "Fund that shorted toolmakers is up 31%",
    )
    late = heads(
        site + "/news/economy-news/{s}-42{n}",
        "Jobless claims rise to 241,000, above forecasts",
        "Copper steadies as Chilean port reopens",
        "Central bank minutes show split on September cut",
        "Bradwell Foods to sell frozen unit for $1.4 billion",
        "Euro slips after weak German factory orders",
    )
    calls = heads(site + "/analysis/{s}-20{n}", "Three dividend stocks that survived every recession", "The yield curve is telling two stories", "Is the dollar rally out of breath?")  # fmt: skip
    ticks = "VNTR|OCLN|KLDR|BRDW|MNRA|TRSK|QLIX|HVRT|ZEPH|NORD|PLMB|CRUX|ELDN|FARO|GRVL|IXOS|JUNO|LYRA|OPAL|RHEA"
    marks = "Indices|Stocks|Commodities|Currencies|Crypto|ETFs|Funds|Bonds|Certificates|Futures|Options|Warrants"
    tools = "Economic Calendar|Earnings Calendar|Dividend Calendar|IPO Calendar|Splits|Stock Screener|Fair Value|Portfolio|Watchlist|Alerts|Currency Converter|Margin Calculator|Fed Rate Monitor"
    lands = "United States|Canada|Brazil|Germany|Sweden|Japan|India|China"
    quote = '<tr class="dt_row" data-pid="{n}77{n}"><td><a href="/equities/{s}" title="{t}">{t}</a></td><td class="last">{n}8.4{n}</td><td class="chg neg">-0.{n}</td><td>-{n}.1%</td><td><svg viewBox="0 0 60 20"><polyline points="0,{n} 10,9 20,12 30,{n} 40,5 60,8"/></svg></td></tr>'
    text = each(r.body, "<p>{}</p>", '<h2 class="sub">{}</h2>')
    for sym in ("VNTR", "OCLN"):
        text = text.replace(f"({sym})", f'(<a href="/equities/{sym.lower()}" class="aqlink js-hover-me-wrapper" data-pairid="9{len(sym)}" hoverme="markets">{sym}</a>)')  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html dir="ltr" lang="en"><head><meta charset="utf-8"/><title>{e(r.title)} By Tickwell</title>{og(r, url, "Tickwell")}<link rel="canonical" href="{url}"/><style>{css("md_{h}", 700, "tick")}</style>{ld(graph(r, "2025-08-07T16:52:10-04:00", dateModified="2025-08-07T17:20:00-04:00"))}</head><body class="typography"><div class="flex flex-col"><header class="header_top__{hx("h")}"><a href="/" aria-label="Tickwell"></a><input placeholder="Search the website..." type="search"/><button>Sign In</button><button>Free Sign Up</button><a href="/pro" class="pro_cta">Claim 55% off Tickwell Pro</a></header><nav><ul data-test="navigation-menu">{"".join(f'<li><a href="/{slug(m)}">{m}</a><ul>' + run('<li><a href="/' + slug(m) + '/{s}">{t}</a></li>', lands) + "</ul></li>" for m in marks.split("|")[:4])}<li><span>Tools</span><ul>{run('<li><a href="/tools/{s}">{t}</a></li>', tools)}</ul></li></ul></nav><div class="tape" aria-live="off">{run('<a href="/equities/{s}" class="tape_i"><span>{t}</span><bdo dir="ltr">{n}4.2</bdo><span class="neg">-{n}.0%</span></a>', ticks)}</div>
<div class="md:grid"><div class="relative min-w-0"><div id="article-wrap"><h1 id="articleTitle" class="mb-2.5 text-xl font-bold">{e(r.title)}</h1><div class="flex items-center"><div class="author">Author <a href="/members/contributors/{hx("d")}">{r.author}</a></div><div class="editor">Edited by <span>Paul Okonjo</span></div><div>Published {r.written}</div></div><div class="instr">{run('<a href="/equities/{s}" data-test="instrument-{s}"><b>{t}</b><span>-{n}4.02%</span><button aria-label="Add to watchlist">+</button></a>', "VNTR|OCLN")}</div><img class="h-full" src="/i/news/chip_800x533.jpg" alt="Vantor Instruments shares slide"/><div id="article" class="article_WYSIWYG__{hx("w")} article_articlePage__{hx("p")}">{text}</div></div><div class="rail"><div class="rail_t">Recommended for you</div>{listed(rec, '<div class="rail_c"><figure><a href="{u}"><img loading="lazy" src="/i/108x81/{n}.jpg" alt=""/></a></figure><a href="{u}" data-test="rec-title">{t}</a><div>By Tickwell <span>• {n}h</span></div></div>')}</div><div class="cmts"><h2>Latest comments</h2><div class="cmt"><span>Gus Hallorand</span><p>Everybody knew the fabs were late. This was priced in by March, sold in a panic and will be bought back by Monday.</p></div></div></div>
<aside class="sticky"><div class="ad" data-ad="/6938/tick_sb1" data-sizes="300x600"></div><table class="qt"><caption>Trending Stocks</caption><tbody>{run(quote, ticks)}</tbody></table><section class="late"><h3><a href="/news/latest-news">Latest News</a></h3><ul>{listed(late, '<li><a class="late_a" href="{u}">{t}</a><time>{n}1 minutes ago</time></li>')}</ul></section><section class="an"><h3>Analysis &amp; Opinion</h3>{listed(calls, '<article data-id="{n}"><a href="{p}" class="an_t">{t}</a></article>')}</section></aside></div><div class="modal" hidden><button>Continue with Google</button></div><footer><div>{run('<a href="https://{n}.tickwell.example/{s}">{t}</a>', lands + "|" + tools)}</div><p>Risk Disclosure: Trading in financial instruments involves high risks including the risk of losing some, or all, of your investment amount, and may not be suitable for all investors.</p></footer></div><script id="__STATE__" type="application/json">{packed((*rec, *late, *calls), article={"title": r.title, "body": r.text}, quotes={t: {"last": len(t) * 11.3, "vol": hx(t)} for t in ticks.split("|")})}</script><script>{js("tick", 80)}</script></body></html>""",
        r, r.lines, (*rec, *late, *calls), address=url,
    )  # fmt: skip


FEIRA = Report(
    "pt", "2014-09-17", "17/09/2014 - 09h41", "Josiane Mafra", "Barracas ocupam há quatro décadas a praça Coronel Tibúrcio (Foto: Edson Quaresma/Folha do Vale)",
    "Feirantes de Pedra Branca do Vale terão de deixar a praça até novembro",
    "Prefeitura vai levar as 86 barracas para o antigo pátio da ferrovia; vendedores temem perder a freguesia",
    (
        "A feira livre que há 41 anos toma conta da praça Coronel Tibúrcio, no centro de Pedra Branca do Vale, tem data para mudar de endereço. A prefeitura notificou na terça-feira (16) os 86 feirantes de que eles precisam sair até 10 de novembro.",
        "O novo local será o antigo pátio da ferrovia, a 1,2 quilômetro dali. Segundo a Secretaria de Obras, a praça passará por uma reforma de R$ 3,8 milhões, que inclui troca do piso, iluminação e um coreto.",
        "Dona Lourdes Peçanha, de 67 anos, vende pamonha no mesmo canto desde a inauguração. \"Quem vem aqui vem a pé, depois da missa. Ninguém vai atravessar a avenida com sacola de mandioca\", reclama.",
        "Banheiro e cobertura",
        "O secretário de Obras, Evandro Tostes, afirma que o pátio oferece o que a praça nunca teve: banheiro, água encanada e cobertura para os dias de chuva. \"Vai ser melhor para todo mundo, inclusive para quem hoje reclama\", disse.",
        "A associação dos feirantes contesta. De acordo com o presidente, Valdir Simões, só 52 barracas cabem no espaço coberto, e as demais ficariam no sol. Ele entregou à Câmara um abaixo-assinado com 2.900 nomes.",
        "O comércio da região também está dividido. Donos de lojas de roupa apoiam a mudança por causa das vagas de estacionamento; já as padarias calculam que vão perder um terço do movimento aos sábados.",
        "Ministério Público",
        "A promotora Helena Bittar abriu procedimento para apurar se os vendedores foram ouvidos antes da decisão. A prefeitura tem dez dias úteis para responder.",
        "Uma audiência pública está marcada para o dia 25, às 19h, no salão paroquial. Até lá, garante Lourdes, a pamonha continua saindo no mesmo lugar.",
    ),
)  # fmt: skip


@page
def folha_do_vale_em_asp() -> Served:
    """A Brazilian regional paper of 2014: tables, fonts, empty paragraphs."""
    r, site = FEIRA, "http://www.folhadovale.example"
    url = f"{site}/noticia.asp?id=48213&cat=cidades"
    mid = heads(
        site + "/noticia.asp?id=4{n}", "Reforma da praça foi promessa de três prefeitos", "Pátio da ferrovia abriga acervo esquecido"
    )
    read = heads(site + "/noticia.asp?id=3{n}", "Jovem é preso com moto furtada em Itacuruba", "Vale terá racionamento de água a partir de segunda", "Padre celebra casamento dentro de ônibus", "Concurso da prefeitura abre 73 vagas")  # fmt: skip
    last = heads(site + "/noticia.asp?id=5{n}", "Queda de árvore interdita a rua do Rosário", "União Valense empata e se complica na Série B", "Candidatos debatem saúde nesta quinta", "Cheia do rio leva passarela em Boa Sorte", "Escola ganha horta feita por avós")  # fmt: skip
    cats = "Capa|Cidades|Política|Economia|Polícia|Esportes|Cultura|Rural|Educação|Saúde|Veículos|Imóveis|Turismo|Opinião|Charges|Vídeos|Fotos|Especiais|Eleições 2014"
    towns = "Pedra Branca|Itacuruba|Boa Sorte|São Roque do Vale|Santa Inês|Ribeirão Fundo|Monte Alegre|Três Barras|Cachoeirinha|Areias"
    adv = "Assine|Classificados|Anuncie|Expediente|Fale conosco|Edição digital|Clube do assinante|Cinema|Horóscopo|Loterias|Tempo|Trânsito|Missas|Falecimentos"
    blogs = "Blog do Tião|Coluna Social|Papo de Boleiro|Vale na Cozinha|Direito e Cidadania|Bicho do Mato"
    par = '<p style="text-align: justify;"><font face="Arial" size="2">{}</font></p>'
    body = [
        "<p><font size='2'><strong>" + p + "</strong></font></p>" if len(p) < 30 else par.format(e(p)) + "<p>&nbsp;</p>" for p in r.body
    ]
    menu = run('<td class="mn{n}" onmouseover="abre({n})"><a href="/editoria.asp?c={s}" class="lnkmenu">{t}</a></td>', cats)
    drop = "".join(f'<div id="sub{n}" class="submenu" style="display:none">' + run('<a href="/cidade.asp?u={s}&amp;m=' + str(n) + '">{t}</a><br />', towns) + "</div>" for n in range(1, 13))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xmlns:fb="http://ogp.me/ns/fb#"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Folha do Vale - {e(r.title)}</title>{og(r, url, "Folha do Vale")}<meta http-equiv="refresh" content="900" /><style type="text/css">{css("estilo{n}", 640, "br")}</style><script type="text/javascript" src="/js/jquery-1.4.2.min.js"></script><script type="text/javascript">{js("br", 110)}</script></head><body topmargin="0" bgcolor="#FFFFFF"><div id="fb-root"></div><table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td><a href="/"><img src="/imagens/topo_logo.gif" border="0" alt="Folha do Vale" /></a></td><td align="right"><div id="banner_topo"><embed src="/banners/super.swf" width="728" height="90"></embed></div><span class="data">Quarta-feira, 17 de setembro de 2014</span><form action="/busca.asp"><input name="q" value="Buscar" /></form></td></tr></table><table width="980" align="center" class="menu"><tr>{menu}</tr></table>{drop}<table width="980" align="center"><tr>{run('<td class="serv"><a href="/{s}.asp">{t}</a></td>', adv)}</tr></table>
<table width="980" align="center" cellpadding="6"><tr><td width="640" valign="top"><div class="caminho">Você está em: <a href="/">Capa</a> &raquo; <a href="/editoria.asp?c=cidades">Cidades</a></div><div class="titulo_noticia">{e(r.title)}</div><div class="linhafina">{e(r.lead)}</div><div class="credito">{r.written} | {r.author}<br />Da Redação</div><div class="tam">Tamanho da letra <a href="javascript:fonte(-1)">A-</a> <a href="javascript:fonte(1)">A+</a></div><table class="foto" align="left" width="310"><tr><td><img src="/fotos/2014/09/feira_g.jpg" width="300" alt="" /></td></tr><tr><td class="legenda">{e(r.caption)}</td></tr></table><div id="corpo_noticia">{"".join(body)}</div><div class="fb-like" data-href="http://www.folhadovale.example/48213" data-send="true"></div><table class="leia" width="100%"><tr><td><b>LEIA TAMBÉM</b></td></tr>{listed(mid, '<tr><td>&bull; <a href="{p}">{t}</a></td></tr>')}</table><div class="coment"><b>COMENTE ESTA NOTÍCIA</b><textarea></textarea><input type="submit" value="Enviar" /><div class="cm"><b>Marcos</b> - 17/09/2014 10h20<br />Já era hora, mas sem expulsar o povo de lá.</div></div></td><td width="320" valign="top"><div class="pub"><small>PUBLICIDADE</small><img src="/banners/moveis.gif" alt="Casa dos Móveis" /></div><table class="cx" width="300"><tr><td class="cx_t">MAIS LIDAS</td></tr>{listed(read, '<tr><td class="cx_n">{n}&ordm;</td><td><a class="cx_a" href="{p}">{t}</a></td></tr>')}</table><table class="cx2" width="300"><tr><td class="cx_t">ÚLTIMAS NOTÍCIAS</td></tr>{listed(last, '<tr><td><font color="#990000">0{n}h1{n}</font> <a href="{p}">{t}</a></td></tr>')}</table><div class="blogs"><b>BLOGS E COLUNAS</b>{run('<div><img src="/blogs/{n}.jpg" alt="" /><a href="/blogs/{s}">{t}</a></div>', blogs)}</div></td></tr></table><table width="980" align="center" class="rodape"><tr><td>{run('<a href="/editoria.asp?c={s}">{t}</a> | ', cats + "|" + towns)}</td></tr><tr><td>Copyright 2014 - Empresa Jornalística Folha do Vale Ltda. É proibida a reprodução do conteúdo sem autorização.</td></tr></table></body></html>""",
        r, r.lines, (*mid, *read, *last), address=url,
    )  # fmt: skip

"""A twenty-second set: small and middling news hosts, most of them in English, each with a content system of its own."""

import re
import unicodedata
import zlib

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)


def told(form: str, *titles: str) -> tuple[tuple[str, str], ...]:
    """Headlines with addresses made of them."""
    found = []
    for title in titles:
        plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower().replace("'", "")
        slug = "-".join(re.sub("[^a-z0-9]+", " ", plain).split()[:9])
        found.append((title, form.format(s=slug, n=10_000_000 + zlib.crc32(title.encode()) % 80_000_000)))
    return tuple(found)


@page
def daily_of_the_biggest_chain() -> Served:
    """Short class names, times in elements of their own, lists without a list element."""
    site = "https://www.harlowcourier.example"
    r = Report(
        "en", "2024-05-14", "2024-05-14", "Denise Kolterman", "Crews place barriers along the closed lanes of the Tanner Street bridge in Harlow on May 13, 2024.",
        "Harlow's Tanner Street bridge will close for 14 months after inspectors find cracked beams", "",
        (
            "Drivers who cross the Tuscawilla River on Tanner Street will have to find another way for more than a year, the Harlow Department of Public Works said Tuesday, after an inspection found cracks in four of the bridge's 11 main beams.",
            "The bridge, which carries about 17,400 vehicles a day, was closed to trucks on Friday and will close to all traffic at 8 p.m. on May 20. Pedestrians and cyclists may use the north sidewalk until the end of June.",
            "“We are not going to gamble with this one,” public works director Marcus Oyelaran said at a news conference beside the river. “The steel is 71 years old, and it has told us that it is tired.”",
            "# Which way should drivers go?",
            "The signed detour runs along Route 16 to the Millrace Avenue bridge, a distance of 2.8 miles. City engineers expect it to add nine minutes at rush hour. Traffic lights at Millrace and Fourth will be timed anew before the closure begins.",
            "Buses on routes 4 and 11 will turn around at Depot Square. A free shuttle is to leave the square every 20 minutes and run across the Millrace bridge to the hospital from 6 a.m. to 10 p.m.",
            "# Who pays for the repair?",
            "The work is expected to cost $23.6 million, of which the state has promised 80 percent. The city council has to approve the rest, about $4.7 million, and will vote on June 4. Council President Ruthanne Pell said she saw no reason for anyone to vote against it.",
            "Shop owners on the west bank are less calm. Theo Marchbanks, who has sold bicycles at 212 Tanner for 19 years, said two thirds of his customers come over the bridge.",
            "“They told us in 2019 that it would hold until 2035,” Marchbanks said. “I signed a ten-year lease because of that sentence.”",
            "The city has set aside $300,000 for grants to businesses that lose more than a quarter of their sales. Applications open on June 1 at the library on Cutler Street.",
        ),
    )  # fmt: skip
    url = f"{site}/story/news/local/2024/05/14/harlow-tanner-street-bridge-to-close-for-14-months/73681290007/"
    inside = told(site + "/story/news/local/2024/05/11/{s}/{n}/", "Trucks banned from Tanner Street bridge as state orders closer look")
    second = told(site + "/story/news/2023/10/02/{s}/{n}/", "Map: These 38 county bridges are rated in poor condition")
    more = told(
        site + "/story/news/local/2024/05/14/{s}/{n}/",
        "Two Harlow students share state prize for river robot",
        "Fire guts former Bellweather mill, no one hurt",
        "County clerk will not seek a fourth term",
        "Why the smell on Cutler Street will not go away before July",
        "Restaurant inspections: Three kitchens fail, one for the second time",
    )
    popular = told(
        site + "/story/sports/high-school/2024/05/13/{s}/{n}/",
        "Vote for Harlow-area athlete of the week, May 6-12",
        "Softball: Eastgate walks off against Pine Hollow in eleven",
        "Former Herons coach Dell Abernathy dies at 81",
    )
    css = ".gnt_pr{contain:layout}.gnt_ar_hl{font:900 36px/1.1 Unify Sans,Helvetica,Arial Bold,sans-serif}.gnt_ar_b_p{margin:0 0 18px}@media(min-width:1280px){.gnt_rr{width:300px}}"
    body = each(r.body[:2], '<p class="gnt_ar_b_p">{}</p>', "", "")
    rest = each(r.body[2:6], '<p class="gnt_ar_b_p">{}</p>', '<h2 class="gnt_ar_b_h2">{}</h2>', "")
    last = each(r.body[6:], '<p class="gnt_ar_b_p">{}</p>', '<h2 class="gnt_ar_b_h2">{}</h2>', "")
    return Served(
        f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Tanner Street bridge in Harlow to close for 14 months</title><meta name=viewport content="width=device-width,initial-scale=1"><meta name=description content="Inspectors found cracks in four of 11 beams of the bridge, which carries 17,400 vehicles a day. What drivers need to know."><meta name=theme-color content="#303030"><link rel=canonical href="{url}"><link rel=amphtml href="{site}/amp/73681290007"><meta property=og:type content=article><meta property=og:site_name content="The Harlow Courier"><meta property=og:title content="{e(r.title)}"><meta property=og:url content="{url}"><meta property=og:image content="{site}/gcdn/authoring/2024/05/13/PHAR/73680011007-bridge.jpg?crop=2999,1687,x0,y156&amp;width=2999&amp;format=pjpg&amp;auto=webp"><meta name=twitter:card content=summary_large_image><meta name=gnt-cst content="news"><link rel=preload as=font crossorigin href=/appservices/universal-web/universal/fonts/UnifySans_W_Bd.woff2><link rel=preconnect href="https://s3.amazonaws.example"><style>{css}</style><script type="application/ld+json">[{{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{{"@type":"WebPage","@id":"{url}"}},"headline":"{r.title}","description":"Inspectors found cracks in four of 11 beams of the bridge.","datePublished":"2024-05-14T15:52:31Z","dateModified":"2024-05-14T20:10:03Z","isAccessibleForFree":true,"image":{{"@type":"ImageObject","url":"{site}/gcdn/73680011007-bridge.jpg"}},"author":[{{"@type":"Person","name":"Denise Kolterman"}}],"publisher":{{"@id":"{site}/#publisher"}},"articleSection":"news"}},{{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{{"@type":"ListItem","position":1,"item":{{"@id":"{site}/news/","name":"News"}}}},{{"@type":"ListItem","position":2,"item":{{"@id":"{site}/news/local/","name":"Local"}}}}]}}]</script><script>window.ga_data={{"article":{{"id":"73681290007","asset_type":"story","in_depth":false}},"route":{{"basePageType":"story","ssts":"news/local"}}}};performance.mark("head")</script></head><body class="gnt gnt__ar"><a class=gnt_n_skip href=#mainContentSection>Skip to main content</a><svg style=display:none><symbol id=gnt-s-fb viewBox="0 0 20 20"><path d="M20 10a10 10 0 1 0-11.6 9.9v-7H5.9V10h2.5V7.8"/></symbol></svg><header class=gnt_n><nav class=gnt_n_mn aria-label="Global Navigation"><a class=gnt_n_lg href=/ aria-label="The Harlow Courier"></a><div class=gnt_n_mn_l><a href=/news/ class=gnt_n_mn_a>News</a><a href=/sports/ class=gnt_n_mn_a>Sports</a><a href=/things-to-do/ class=gnt_n_mn_a>Things To Do</a><a href=/opinion/ class=gnt_n_mn_a>Opinion</a><a href="https://obits.harlowcourier.example/" class=gnt_n_mn_a>Obituaries</a><a href=/enewspaper/ class=gnt_n_mn_a>E-Edition</a></div><button class=gnt_n_sb>Subscribe</button><div class=gnt_n_wx><span>63°</span><a href=/weather/>Harlow, weather</a></div></nav></header><div class=gnt_x aria-label=advertisement><div id=gpt_poster></div></div><main class=gnt_cw id=mainContentSection><article class="gnt_pr gnt_ar" data-ss-t=story><a class=gnt_ar_lbl href=/news/local/ aria-label="Section: Local">LOCAL</a><h1 class=gnt_ar_hl elementtiming=ar-headline>{e(r.title)}</h1><div class=gnt_ar_pb><img class=gnt_ar_pb_i alt="Portrait of Denise Kolterman" src=/gcdn/staff/kolterman.png><div class=gnt_ar_by><a class=gnt_ar_by_a href=/staff/2648120/denise-kolterman/>Denise Kolterman</a><div class=gnt_ar_pb_pn>The Harlow Courier</div></div></div><lit-timestamp class=gnt_ar_dt publishdate="2024-05-14T15:52:31Z" updatedate="2024-05-14T20:10:03Z" aria-label="Published: 11:52 a.m. ET May 14, 2024 Updated: 4:10 p.m. ET May 14, 2024">May 14, 2024, 4:10 p.m. ET</lit-timestamp><div class=gnt_ar_shr><a class=gnt_ar_shr_a aria-label="Share to Facebook" href=#><svg class=gnt_sv><use href=#gnt-s-fb></use></svg></a><a class=gnt_ar_shr_a aria-label="Share by email" href="mailto:?subject=bridge"></a></div><figure class="gnt_em gnt_em_img"><img class=gnt_em_img_i srcset="/gcdn/b.jpg?width=660 1x, /gcdn/b.jpg?width=1320 2x" alt=""><div class=gnt_em_img_ccw data-c-cr="Lonnie Graff/The Harlow Courier">{e(r.caption)}</div></figure><div class=gnt_ar_b>{body}<div class=gnt_ar_b_al><strong class=gnt_ar_b_al_s>More:</strong><a class=gnt_ar_b_a href="{inside[0][1]}" data-t-l=":b|e|k|${{u}}">{e(inside[0][0])}</a></div><aside class="gnt_em gnt_em_nl"><div class=gnt_em_nl_t>Get the Daily Briefing newsletter in your inbox.</div><div class=gnt_em_nl_d>Start your day with the morning's top news</div><div class=gnt_em_nl_dl>Delivery: Daily</div><form><label>Your Email</label><input type=email><button>Sign up</button></form></aside>{rest}<div class=gnt_x_al aria-label=advertisement><span>Advertisement</span></div><div class=gnt_ar_b_al><strong class=gnt_ar_b_al_s>See also:</strong><a class=gnt_ar_b_a href="{second[0][1]}">{e(second[0][0])}</a></div>{last}</div><div class=gnt_ar_tg><a href=#feedback>Share your feedback to help improve our site!</a></div></article><div class=gnt_rr><aside class="gnt_m gnt_m_flm" aria-label="More Stories">{listed(more, '<a class="gnt_m_flm_a" href="{p}" data-c-br="Read it before you go to bed." data-t-l=":flm"><img class=gnt_m_flm_i loading=lazy alt=""><div class=gnt_m_flm_sbt data-c-ms="May 14, 2024, 1:0{n} p.m. ET">News</div>{t}</a>', "")}</aside><div class="gnt_m gnt_m_tl"><div class=gnt_m_th><svg><path d="M2 2h12v3H2z"/></svg>Sports</div>{listed(popular, '<div class=gnt_m_tl_i><a class=gnt_m_tl_c href="{u}">{t}</a></div>', "")}</div><div class=gnt_x><span>Advertisement</span><a href="https://ads.partnerwerk.example/c?id=77" rel="sponsored">Hail damage? Free roof check from Brightline Roofing</a></div></div></main><footer class=gnt_ft><div class=gnt_ft_l><a href=/about/>Help</a><a href=/staff/>Our Team</a><a href="https://cm.harlowcourier.example/terms/">Terms of Service</a><a href=/accessibility/>Accessibility</a><a href=/privacy/>Your Privacy Choices</a></div><div class=gnt_ft_l><a href="https://jobs.harlowcourier.example">Jobs</a><a href="https://cars.harlowcourier.example">Cars</a><a href="https://homes.harlowcourier.example">Homes</a></div><div class=gnt_ft_cr>© Copyright Courier Media Partners 2024</div></footer></body></html>""",
        r, (r.title, *(line.removeprefix("# ") for line in r.body)), (*inside, *second, *more, *popular), address=url,
    )  # fmt: skip


@page
def member_station_of_public_radio() -> Served:
    """A listening bar above, rails of promos in list items, a fundraising box in the text."""
    site = "https://www.wqlm.example"
    r = Report(
        "en", "2023-09-21", "2023-09-21", "Callum Thibodeaux", "Rosa Lindqvist checks a trap line on Big Sedge Lake.",
        "Wild rice is coming back to Big Sedge Lake, one bucket of seed at a time", "",
        (
            "On a gray morning in late August, Rosa Lindqvist cuts the motor and lets the canoe drift into the green stalks. A year ago, she says, there was nothing here but water lilies and beer cans.",
            "Lindqvist runs the natural resources office of the Little Fork Band, which has sown 14,000 pounds of wild rice in the lake since 2019. This summer, for the first time in four decades, the plants are ripe enough to be knocked into a boat.",
            "“My grandmother told me there was a winter when this lake fed three villages,” Lindqvist said. “I thought that was a story. Now I think it was arithmetic.”",
            "Wild rice vanished from Big Sedge after a dam at the outlet raised the water by two feet in 1978. The plant is an annual and needs shallow water in May, when its leaves float on the surface and the slightest rise can pull out the roots.",
            "The dam still stands, but its operator, the North Lakes Power Cooperative, agreed in 2018 to keep the gates open in spring. The agreement cost the cooperative about $40,000 a year in lost power, said its manager, Pete Odegaard.",
            "“It turned out to be cheaper than the lawyers,” he said.",
            "Not everybody on the lake is glad. Owners of cabins on the south shore complain that the stalks clog their propellers, and some have pulled them out by hand. The county has issued nine warnings and one fine of $250.",
            "Biologist Amrit Sandhu of Carrow State University, who has counted the stands from the air, warns that one wet spring could undo much of the work. Seeds sleep in the mud for up to seven years, though, and each good harvest fills that bank.",
            "The harvest is open to members of the band until Sept. 30. Lindqvist will take a tenth of the seed back to the lake before it freezes.",
        ),
    )  # fmt: skip
    url = f"{site}/environment/2023-09-21/wild-rice-is-coming-back-to-big-sedge-lake"
    mid = told(site + "/environment/2022-11-03/{s}", "Cooperative to keep dam gates open for another decade")
    latest = told(
        site + "/local-news/2023-09-21/{s}",
        "Teachers in Orrin County approve contract after night of talks",
        "A jazz club in a grain elevator? It opens Friday",
        "State fair counted fewer visitors but sold more pie",
        "Hunters asked to send in deer heads for testing",
    )
    wires = told(
        "https://www.natradio.example/2023/09/21/{n}/{s}",
        "Why airlines are suddenly short of mechanics",
        "Scientists find a lost river under the ice of the south",
        "A composer who writes for bells only",
    )
    related = told(
        site + "/environment/2023-08-09/{s}",
        "Lake Orrin closed to swimmers as algae spread",
        "They count loons by ear, and the count is up",
        "Nitrate in wells: county offers free tests until October",
    )
    graph = ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "url": url, "mainEntityOfPage": {"@type": "NewsArticle", "@id": url}, "datePublished": "2023-09-21T06:00:00-05:00", "dateModified": "2023-09-21T06:00:01-05:00", "description": "The Little Fork Band has sown 14,000 pounds of wild rice. This year it can be harvested.", "author": [{"@context": "http://schema.org", "@type": "Person", "name": r.author, "url": f"{site}/people/callum-thibodeaux"}], "publisher": {"@type": "Organization", "name": "WQLM", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png", "width": 180, "height": 60}}})  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html class="ArtP aside" lang="en">
<head>
<meta charset="UTF-8">
<style data-cssvarsponyfill="true">:root {{ --siteBgColorInverse: #121212; --primaryTextColorInverse: #ffffff; --headlinesFont: Roboto; }}</style>
<script>window.fbAsyncInit = function() {{ FB.init({{ appId : '518811500000', xfbml : true, version : 'v2.9' }}); }};</script>
<meta property="og:title" content="{e(r.title)}">
<meta property="og:url" content="{url}">
<meta property="og:image" content="https://cdn.stationgrove.example/dims4/default/5d0b2c/2147483647/strip/true/crop/4032x2117+0+454/resize/1200x630!/quality/90/?url=http%3A%2F%2Frice.jpg">
<meta property="og:description" content="The Little Fork Band has sown 14,000 pounds of wild rice. This year it can be harvested.">
<meta property="og:site_name" content="WQLM">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2023-09-21T11:00:00Z"><meta property="article:modified_time" content="2023-09-21T11:00:01.482Z"><meta property="article:section" content="Environment"><meta property="article:tag" content="wild rice"><meta property="article:tag" content="Little Fork Band">
<title>Wild rice is coming back to Big Sedge Lake | WQLM</title>
<link rel="canonical" href="{url}"><meta name="brightspot.contentId" content="0000018a-b3f1-d2c1-a7df-f7f9f0a10000">
<link rel="stylesheet" href="https://cdn.stationgrove.example/resource/default-theme/styles/default/All.min.8a0f.gz.css">
{graph}
<script>(function(w,d,s,l,i){{w[l]=w[l]||[];w[l].push({{'gtm.start':new Date().getTime(),event:'gtm.js'}});}})(window,document,'script','dataLayer','GTM-0000');</script>
</head>
<body class="Page-body ArtP-body">
<svg xmlns="http://www.w3.org/2000/svg" style="display:none" id="iconsMap"><symbol id="icon-magnify" viewBox="0 0 31 31"><g fill-rule="evenodd"><path d="M22.6 25.6L18.9 21.9"></path></g></symbol></svg>
<header class="PH"><div class="PH-top-bar"><button class="PH-menu-button"><span class="label">Menu</span></button><div class="PH-logo"><a aria-label="home page" href="/"><img class="PageLogo-image" src="/logo.png" alt=""></a></div><div class="PH-tagline">Public radio for the north country</div><div class="PH-donate-button"><a class="Button" href="/support">Donate</a></div></div>
<nav class="Nav"><ul class="Nav-items"><li class="Nav-items-item"><div class="NavI"><div class="NavI-text"><a class="NavI-text-link" href="/local-news">News</a></div><div class="NavI-items"><ul><li><a href="/environment">Environment</a></li><li><a href="/education">Education</a></li></ul></div></div></li><li class="Nav-items-item"><a href="/programs">Programs</a></li><li class="Nav-items-item"><a href="/schedule">Schedule</a></li><li class="Nav-items-item"><a href="/events">Events</a></li></ul></nav></header>
<div class="PersistentPlayer"><bsp-persistent-player><div class="PP-show"><span class="PP-live">Play Live Radio</span><span>Next Up:</span><span class="time">0:00</span><span class="time">0:00</span></div><ul class="PP-streams"><li>Available On Air Stations</li><li>WQLM News <span>On Air Now Playing</span></li><li>WQLM Classical</li></ul></bsp-persistent-player></div>
<div class="ArtP-aside-wrap"><main class="ArtP-main" id="main-content">
<div class="ArtP-breadcrumbs"><a class="Link" href="/environment">Environment</a></div>
<h1 class="ArtP-headline">{e(r.title)}</h1>
<div class="ArtP-byline"><div class="ArtP-bylineLogo">WQLM | By <a class="Link" href="{site}/people/callum-thibodeaux">{r.author}</a></div></div>
<div class="ArtP-datePublished">Published September 21, 2023 at 6:00 AM CDT</div>
<div class="ArtP-actions"><ul class="SocialBar"><li class="SocialBar-items-item"><a class="SocialLink" href="https://social.example/sharer.php?u={url}"><span class="label">Facebook</span></a></li><li><a class="SocialLink" href="#"><span class="label">Twitter</span></a></li><li><a class="SocialLink" href="mailto:?body={url}"><span class="label">Email</span></a></li></ul></div>
<div class="ArtP-audio"><ps-stream data-stream-name="Wild rice"><button class="ps-stream-button" aria-label="Play Audio"></button><span class="stream-label">Listen</span> <span class="stream-length">• 4:12</span></ps-stream></div>
<div class="ArtP-lead"><figure class="Figure"><picture><source type="image/webp" srcset="/dims4/1.jpg 1x,/dims4/2.jpg 2x"><img class="Image" alt="A woman in a canoe among tall green stalks" srcset="/dims4/1.jpg 1x" loading="lazy"></picture><div class="Figure-content"><figcaption class="Figure-caption">{e(r.caption)}</figcaption><div class="Figure-credit">{r.author}</div><div class="Figure-source">WQLM</div></div></figure></div>
<div class="ArtP-articleContainer"><article class="ArtP-articleBody RichTextArticleBody-body">
{each(r.body[:3])}
<div class="Enhancement" data-align-right><div class="Enhancement-item"><ps-promo class="PromoA" data-content-type="article"><div class="PromoA-media"><a class="Link" aria-label="{e(mid[0][0])}" href="{mid[0][1]}"><picture><img class="Image" alt="" loading="lazy"></picture></a></div><div class="PromoA-content"><div class="PromoA-category"><a class="Link" href="/environment">Environment</a></div><div class="PromoA-title"><a class="Link" href="{mid[0][1]}">{e(mid[0][0])}</a></div></div></ps-promo></div></div>
{each(r.body[3:6])}
<div class="Enhancement"><div class="HtmlModule"><div class="donate-box" style="background:#eef"><h4>You make this work possible</h4><p>WQLM pays for its reporters with gifts from listeners like you. Members give $11 a month on average.</p><a href="/support" class="Button">Give now</a></div></div></div>
{each(r.body[6:])}
</article>
<div class="ArtP-tags"><div class="Tags"><span class="Tags-prefix">Tags</span><a class="Link" href="/tags/environment">Environment</a> <a class="Link" href="/tags/wild-rice">wild rice</a></div></div>
<div class="ArtP-authors"><div class="AuthorBio"><div class="AuthorBio-media"><img alt="" class="Image"></div><div class="AuthorBio-name"><a href="/people/callum-thibodeaux">{r.author}</a></div><div class="AuthorBio-bio">Callum covers water, woods and weather from the station's office in Big Sedge. He joined WQLM in 2020 and used to guide canoe trips.</div><a class="Link" href="/people/callum-thibodeaux">See stories by {r.author}</a></div></div>
</div>
<div class="ArtP-contentBelow"><ps-list-loadmore class="ListG" data-show-loadmore="true"><div class="ListG-header"><div class="ListG-title">Related Content</div></div><ul class="ListG-items">{listed(related, '<li class="ListG-items-item"><ps-promo class="PromoD"><div class="PromoD-media"><a href="{u}" aria-label="{t}"><img alt="" class="Image"></a></div><div class="PromoD-content"><div class="PromoD-title"><a class="Link" href="{u}">{t}</a></div><div class="PromoD-byline"><span>Callum Thibodeaux</span>, <span class="PromoD-timestamp">August 9, 2023</span></div><div class="PromoD-duration">Listen • 3:5{n}</div></div></ps-promo></li>')}</ul></ps-list-loadmore></div>
</main>
<aside class="ArtP-aside"><div class="GoogleDfpAdModule" data-label="Advertisement"></div><div class="RailList"><a href="/local-news"><img src="/resource/latest-from-wqlm.png" alt=""></a><ul class="RailList-items">{listed(latest, '<li><div class="PromoE-title"><a class="Link" href="{u}">{t}</a></div></li>')}</ul></div>
<div class="RailList natradio"><div class="RailList-title">From the network</div><ul class="RailList-items">{listed(wires, '<li class="RailList-items-item"><a class="Link" href="{u}"><span class="PromoF-category">Nation</span><span class="PromoF-title">{t}</span></a></li>')}</ul></div></aside></div>
<footer class="Footer"><div class="FooterNav"><a href="/about">About</a><a href="/staff">Staff</a><a href="/careers">Careers</a><a href="https://publicfiles.example/wqlm">FCC public file</a></div><div class="FooterNav"><a href="/sponsor">Become a sponsor</a><a href="/cars">Give your car</a></div><div class="Footer-disclaimer">© 2023 WQLM. The station is an equal opportunity employer.</div></footer>
</body></html>""",
        r, (r.title, *r.body), (*mid, *related, *latest, *wires), address=url,
    )  # fmt: skip


@page
def town_weekly_on_blocks() -> Served:
    """Blocks of a system that hundreds of small papers rent; tabs with lists of stories, of pictures and of videos."""
    site = "https://www.cedarbendrecord.example"
    r = Report(
        "en", "2021-03-04", "2021-03-04", "Jo Ellen Trask", "Mayor Hollis Greer listens to residents during Monday's meeting at the Cedar Bend fire hall.",
        "Council splits 3-2 over leaving county ambulance service", "",
        (
            "CEDAR BEND — The town will run its own ambulance from July 1, after the council voted 3-2 Monday night to leave the service that Wapsee County has provided since 1986.",
            "More than 80 people filled the fire hall, most of them on folding chairs set six feet apart, and 22 of them spoke. The meeting lasted until 11:40 p.m.",
            "Mayor Hollis Greer, who cast the deciding vote, said he had waited for a better offer from the county until Monday afternoon. The county had asked the town to pay $212,000 a year, up from $139,000.",
            "“I kept looking at the phone,” Greer said. “It did not ring, and I am not going to ask you for 50 percent more money for an ambulance that takes 19 minutes to get here.”",
            "Council members Patty Roan and Dale Wissler voted with the mayor. Sherry Koontz and Bill Amundsen voted against.",
            "Koontz said the town had no building for the vehicle, no medical director and no idea what insurance would cost. “We are buying a horse before we have a barn,” she said.",
            "According to a plan by Fire Chief Lyle Haverkamp, the town will hire four paramedics and buy a used ambulance with 61,000 miles on it for $88,500. Volunteers with the fire department would drive. Haverkamp puts the cost in the first year at $341,000, of which about $190,000 would come back from patients' insurance.",
            "County Supervisor Ann Vandervoort said Tuesday that she was disappointed but would honor the contract until the end of June. The county will then station its second crew in Dorrance, eleven miles to the south.",
            "A hearing on the town's budget is set for 7 p.m. March 22 at the fire hall.",
        ),
    )  # fmt: skip
    url = f"{site}/news/council-splits-3-2-over-leaving-county-ambulance-service/article_5b1b6d0e-7c52-11eb-9f0b-1f7a0e6c2d11.html"
    form = site + "/news/{s}/article_{n}-7c4f-11eb-a1c2-5b7d.html"
    read = told(
        form, "Woman rescued from ice at Miller's Pond", "Dorrance grocery to close after 64 years", "Sheriff's log: Cow on Route 9, again", "Record snow breaks roof of hockey rink", "Trask: What my father kept in the glove box"
    )  # fmt: skip
    near = told(form, "County raises fee for ambulance by half", "Fire department seeks volunteers who can drive at night")
    rec = told(
        form.replace("/news/", "/sports/"),
        "Lady Badgers win sectional on last-second shot",
        "Wrestlers send five to state",
        "Spring practice may start on March 15",
    )
    prev = told(form, "Library reopens with gloves, masks and appointments")
    foll = told(form.replace("/news/", "/community/"), "Quilt raffle brings $4,100 for school band")
    return Served(
        f"""<!DOCTYPE html>
<html lang="en-US" class=" no-js">
<head>
<meta charset="utf-8"><title>Council splits 3-2 over leaving county ambulance service | News | cedarbendrecord.example</title>
<meta name="generator" content="Blocks CMS 1.68"><meta name="author" content="By JO ELLEN TRASK jtrask@cedarbendrecord.example">
<meta name="description" content="CEDAR BEND — The town will run its own ambulance from July 1, after the council voted 3-2 Monday night to leave the service that Wapsee County has provided since"><link rel="canonical" href="{url}">
<meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="Cedar Bend Record"><meta property="og:section" content="News"><meta property="og:image" content="https://bloximages.newtown.vip.example/cedarbendrecord.example/content/tncms/assets/v3/editorial/6040f1/image.jpg?resize=1200%2C800"><meta property="article:published_time" content="2021-03-04T06:00:00-06:00">
<link rel="stylesheet" href="https://bloximages.newtown.vip.example/shared-content/art/tncms/templates/libraries/flex/components/bootstrap/resources/styles/bootstrap.min.css">
<script type="text/javascript">window.dataLayer=window.dataLayer||[];dataLayer.push({{'tncms':{{'page':{{'template':'flex','app':'editorial','uuid':'5b1b6d0e-7c52-11eb-9f0b-1f7a0e6c2d11'}},'asset':{{'hits':1204,'type':'article'}}}},'townnews':{{'product':{{'name':'flex','version':'1.68.3'}}}}}});</script>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{r.title}","url":"{url}","datePublished":"2021-03-04T06:00:00-06:00","dateModified":"2021-03-04T06:00:00-06:00","author":{{"@type":"Person","name":"Jo Ellen Trask"}},"publisher":{{"@type":"Organization","name":"Cedar Bend Record"}},"isAccessibleForFree":"True"}}</script>
</head>
<body class=" app-editorial edit-asset-layout-fullwidth-right-rail">
<div id="site-container"><div class="alerts-container"></div>
<header id="site-header-container"><div class="container"><div class="masthead"><a href="/"><img src="/logo.svg" alt="Cedar Bend Record"></a><div class="weather"><span class="tnt-icon"></span> 34° <span>Cloudy</span></div><ul class="nav user-controls"><li><a href="/users/login/">Log In</a></li><li><a href="/site/services/">Subscribe</a></li></ul></div><nav id="main-navigation"><ul class="nav navbar-nav"><li class="dropdown"><a href="/news/">News</a></li><li><a href="/sports/">Sports</a></li><li><a href="/obituaries/">Obituaries</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/classifieds/">Classifieds</a></li><li><a href="/eedition/">E-edition</a></li></ul></nav></div></header>
<div id="sticky-anchor"></div>
<section id="main-page-container"><div class="container"><ol class="breadcrumb hidden-print"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li></ol>
<div id="article-comments-anchor" class="row"><div class="col-md-8">
<div id="asset-content" class="asset"><meta itemprop="dateModified" content="2021-03-04T06:00:00-06:00">
<header class="asset-header"><h1 itemprop="headline" class="headline"><span>{e(r.title)}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">By JO ELLEN TRASK jtrask@cedarbendrecord.example</span></li><li class="hidden-print"><time datetime="2021-03-04T06:00:00-06:00" class="tnt-date asset-date text-muted">Mar 4, 2021</time></li><li class="visible-print"><span class="tnt-update-recent"></span></li><li><span class="tnt-comments"><a href="#comments">4</a></span></li></ul></span></div></header>
<div class="share-container headline"><ul class="share-links"><li><a class="btn" href="#"><span class="tnt-fb"></span><span>Facebook</span></a></li><li><a class="btn" href="#"><span>Twitter</span></a></li><li><a class="btn" href="#"><span>SMS</span></a></li><li><a class="btn" href="#"><span>Print</span></a></li><li><a class="btn" href="#"><span>Save</span></a></li></ul></div>
<div class="asset-photo"><figure class="photo layout-horizontal"><div class="image"><img class="img-responsive lazyload full" data-srcset="https://bloximages.newtown.vip.example/i.jpg?resize=200 200w" src="data:image/png;base64,iVBORw0KGgo=" alt="Council"><a class="expand hidden-print" href="#"></a></div><figcaption class="caption"><span class="caption-text"><p>{e(r.caption)}</p></span><span class="credit"><ul class="list-inline"><li>Jo Ellen Trask | Record</li></ul></span></figcaption></figure></div>
<div class="asset-body"><div id="article-body" itemprop="articleBody" class="asset-content subscriber-premium"><div class="subscriber-preview">{each(r.body[:1])}</div><div class="subscriber-only">{each(r.body[1:4], '<p><span class="print_trim">{}</span></p>')}<div class="tnt-ads dfp-ad" data-ad="x"><div class="tnt-ads-label">Advertisement</div></div><div class="inline-asset inline-collection relcontent"><div class="panel panel-default"><div class="panel-heading"><h4>You might be interested in</h4></div><div class="panel-body">{listed(near, '<div class="card-container"><article class="tnt-asset-type-article card"><div class="card-body"><div class="card-headline"><h3 class="tnt-headline"><a class="tnt-asset-link" aria-label="{t}" href="{p}">{t}</a></h3></div></div></article></div>')}</div></div></div>{each(r.body[4:], '<p><span class="print_trim">{}</span></p>')}</div></div></div>
<div class="share-container bottom"><p>Love</p><p>0</p><p>Funny</p><p>0</p><p>Sad</p><p>2</p><p>Angry</p><p>7</p></div>
<div class="asset-tags hidden-print"><h4>Tags</h4><ul class="list-inline"><li><a href="/search/?k=ambulance">Ambulance</a></li><li><a href="/search/?k=hollis%20greer">Hollis Greer</a></li><li><a href="/search/?k=politics">Politics</a></li></ul></div>
</div>
<div class="pager-container"><ul class="pager"><li class="previous"><a href="{prev[0][1]}"><span class="direction">Previous</span> <span class="pager-title">{e(prev[0][0])}</span></a></li><li class="next"><a href="{foll[0][1]}"><span class="direction">Next</span> <span class="pager-title">{e(foll[0][0])}</span></a></li></ul></div>
<div id="comments"><h3>(4) comments</h3><div class="media comment"><h5>Rural Route Two</h5><div class="comment-body"><p>Nineteen minutes is what it took when my wife fell last winter. I hope the new crew can beat that, and I hope somebody has counted the winters.</p></div><a class="btn">Report</a></div><div class="media comment"><h5>DrWhoopee</h5><div class="comment-body"><p>Who drives when the volunteers are at work in Dorrance? Nobody has answered that.</p></div></div><div class="welcome"><h4>Welcome to the discussion.</h4><ul><li><strong>Keep it Clean.</strong> Please avoid obscene or vulgar language.</li><li><strong>Don't Threaten.</strong> Threats of harming another person will not be tolerated.</li></ul></div></div>
</div>
<aside class="col-md-4"><div class="panel most-popular"><ul class="nav nav-tabs" role="tablist"><li class="active"><a href="#tab-art" data-toggle="tab">Articles</a></li><li><a href="#tab-img" data-toggle="tab">Images</a></li><li><a href="#tab-vid" data-toggle="tab">Videos</a></li></ul><div class="tab-content"><div class="tab-pane active" id="tab-art"><ol class="most-popular-list">{listed(read, '<li><a href="{p}" class="tnt-asset-link">{t}</a></li>')}</ol></div><div class="tab-pane" id="tab-img"><p>Sorry, there are no recent results for popular images.</p></div><div class="tab-pane" id="tab-vid"><p>Sorry, there are no recent results for popular videos.</p></div></div></div>
<div class="block"><div class="email-reg"><h4>Get the Record by mail</h4><p>Every Thursday at six, before the paper is in your box.</p><input type="email" placeholder="Email"><button class="btn btn-primary">Sign up</button></div></div>
<div class="block" aria-label="Sports">{listed(rec, '<article class="card tnt-section-sports"><div class="image"><a href="{p}"><img alt=""></a></div><div class="card-panel"><div class="card-label-section"><a href="/sports/">Sports</a></div><h3 class="tnt-headline"><a href="{p}">{t}</a></h3><div class="card-meta"><ul><li>Mar 3, 2021</li></ul></div></div></article>')}</div>
<div class="block"><h4>Stocks</h4><table><tr><td>Corn</td><td>5.41</td></tr><tr><td>Hogs</td><td>87.10</td></tr></table></div></aside>
</div></div></section>
<footer id="site-footer-container"><div class="row"><div class="col-sm-4"><h4>Sections</h4><ul><li><a href="/news/">News</a></li><li><a href="/sports/">Sports</a></li></ul></div><div class="col-sm-4"><h4>Services</h4><ul><li><a href="/site/about/">About Us</a></li><li><a href="/site/forms/news/">Submit a story</a></li></ul></div><div class="col-sm-4"><h4>Contact Information</h4><p>114 Depot St.<br>Cedar Bend<br>Phone: 555-0142</p></div></div><p>© Copyright 2021 Cedar Bend Record | <a href="/site/terms.html">Terms of Use</a> | Powered by Blocks CMS</p></footer></div></body></html>""",
        r, (r.title, *r.body), (*near, *prev, *foll, *read, *rec), address=url,
    )  # fmt: skip


@page
def business_journal_behind_a_wall() -> Served:
    """Two sentences and a wall; state for the browser holds no more."""
    site = "https://www.tribizjournal.example"
    r = Report("en", "2022-10-18", "2022-10-18", "Priya Vandersloot", "", "Dorne Foods to put $140M cold store on former airfield", "", ())
    url = f"{site}/portmercer/news/2022/10/18/dorne-foods-cold-store-airfield.html"
    trend = told(
        site + "/portmercer/news/2022/10/17/{s}.html",
        "Exclusive: Harbor tower sells for less than its 2015 price",
        "Brewery's second taproom gives up on downtown",
        "Hospital group picks outsider as chief executive",
        "Port Mercer's ten costliest homes sold in September",
    )
    opinion = told(
        site + "/portmercer/c/viewpoint/{s}.html",
        "Three questions to ask before you sign a net-zero lease",
        "Let the interns go home on time",
    )
    next_up = told(
        site + "/portmercer/news/2022/10/18/{s}.html",
        "Chip supplier weighs sites in three counties",
        "Credit unions to merge in January",
        "Airline drops nonstop to Calloway",
    )
    state = '{"props":{"pageProps":{"article":{"id":"23184410","headline":"Dorne Foods to put $140M cold store on former airfield","paywall":true,"meter":{"count":3,"limit":3},"market":"portmercer"}}},"page":"/[market]/news/[...slug]","buildId":"k3JtQ0"}'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Dorne Foods to put $140M cold store on former airfield - Port Mercer Business Journal</title><meta name="description" content="The frozen-food maker wants to move 210 jobs to the site."/><link rel="canonical" href="{url}"/><meta property="og:type" content="article"/><meta property="og:title" content="Dorne Foods to put $140M cold store on former airfield - Port Mercer Business Journal"/><meta property="og:site_name" content="Port Mercer Business Journal"/><meta property="article:content_tier" content="locked"/><link rel="preload" as="script" href="/_next/static/chunks/main-5c1.js"/><style data-styled="" data-styled-version="5.3.5">.fnHxyR{{display:flex}}.kQpGdA{{font-family:Tiempos,serif}}</style><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{r.title}","datePublished":"2022-10-18T14:03:00Z","isAccessibleForFree":false,"hasPart":{{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywalled"}},"author":{{"@type":"Person","name":"{r.author}"}},"publisher":{{"@type":"Organization","name":"Tri-City Business Journals"}}}}</script></head><body><div id="__next"><div class="sc-1f0 fnHxyR"><header class="sc-a1b header"><a href="/portmercer">Port Mercer Business Journal</a><button>Select a City</button><nav aria-label="Main"><a href="/portmercer/news">News</a><a href="/portmercer/lists">Lists &amp; Leads</a><a href="/portmercer/people">People</a><a href="/portmercer/event">Events</a><a href="/portmercer/store">Store</a></nav><a class="cta" href="/subscribe">Subscribe Now</a><a href="/login">Sign In</a></header><main><article class="sc-9x"><div class="kicker"><a href="/portmercer/industry/real-estate">Commercial Real Estate</a></div><h1 class="kQpGdA">{e(r.title)}</h1><figure><picture><source media="(min-width:700px)" srcset="/media/img/airfield*900xx.jpg"/><img alt="" src="/media/img/airfield.jpg"/></picture><figcaption>The runways of Kestrel Field have been out of use since 2009.<span>Jens Amory | PMBJ</span></figcaption></figure><div class="byline"><img alt=""/><div>By <a href="/portmercer/bio/41">{r.author}</a> – Senior Reporter, Port Mercer Business Journal</div><time dateTime="2022-10-18T14:03:00Z">Oct 18, 2022</time></div><div class="tools"><button>Listen to this article <span>4 min</span></button><button>Order Reprints</button><button>Gift this article</button></div><div class="content"><p>Dorne Foods Inc. has asked Mercer County to rezone 62 acres of Kestrel Field, where the maker of frozen dumplings wants to build the largest cold store in the state.</p><p class="fade">The company, which rents space in four warehouses around the harbor, told the county in a letter that</p><div class="paywalled" data-testid="paywall"><h2>This story is for subscribers only.</h2><p>Subscribe today and get full access to our newsroom's reporting, The Book of Lists and more.</p><p>Become a subscriber for $9 a month. Cancel at any time.</p><a href="/subscribe?offer=m9">Subscribe to Continue Reading</a><p>Already a subscriber? <a href="/login">Sign in</a></p></div></div></article><section class="sc-up" aria-label="Keep Digging"><h2>Keep Digging</h2><div class="cards">{listed(next_up, '<div class="card"><a href="{p}"><div class="img"></div><span class="eyebrow">News</span><div class="hl">{t}</div></a></div>')}</div></section><section class="sc-tr"><h2>Trending</h2><table><tbody>{listed(trend, '<tr><td class="rk">{n}</td><td><a href="{p}">{t}</a></td></tr>')}</tbody></table></section><section class="sc-vp"><img alt="Viewpoint" src="/vp.svg"/>{listed(opinion, '<div class="vp"><img alt=""/><span class="who">Viewpoint</span><a href="{p}">{t}</a></div>')}</section><section class="sc-ev"><h2>Upcoming Events</h2><ul><li><a href="/portmercer/event/170021">40 Under 40</a><span>Nov 10</span></li><li><a href="/portmercer/event/170044">Women in Business</a><span>Dec 1</span></li></ul></section></main><footer><ul><li><a href="/about">About</a></li><li><a href="/advertise">Advertise</a></li><li><a href="/help">Help &amp; Info</a></li></ul><p>© 2022 Tri-City Business Journals. All rights reserved. The material on this site may not be reproduced without prior written permission.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        r, (), (*next_up, *trend, *opinion), verdict="paywall", address=url,
    )  # fmt: skip


@page
def trade_brief_with_points() -> Served:
    """A brief in points under two heads, as newsletters for trades have them; Foundation's grid."""
    site = "https://www.coldchaindive.example"
    r = Report(
        "en", "2025-02-11", "2025-02-11", "Maribel Stannard", "A reefer container is lifted aboard in Port Ellery.",
        "Halvard Lines drops surcharge on refrigerated boxes after shippers' complaint", "",
        (
            "# Dive Brief:",
            "Halvard Lines will stop charging its “plug-in readiness” fee of $185 per refrigerated container on March 1, the carrier told customers in a notice dated Feb. 7.",
            "The decision came 12 days before a hearing at the Maritime Tariff Board, to which the Fresh Produce Shippers Council had complained that the fee paid for electricity already included in terminal rates.",
            "Halvard will not refund what it has collected since last May. The council estimates the sum at $31 million for its 240 members alone.",
            "# Dive Insight:",
            "Fees for power have multiplied since terminals in Port Ellery and Sandhaven began to bill carriers by the kilowatt hour in 2023. Of the nine largest carriers, seven now list a separate charge for refrigerated boxes, according to the consultancy Brackwater.",
            "What made Halvard's fee unusual was that it applied to boxes that were never plugged in. A shipment of dried beans in a switched-off container cost the same as one of strawberries.",
            "“You cannot be ready for something that does not happen,” said Odette Farquhar, the council's general counsel, in an interview. “We had invoices for ships that called on days when the quay had no power at all.”",
            "Halvard did not respond to a request for comment. In its notice, the carrier wrote that it had “listened to valued customers” and would review how it recovers the cost of energy later this year.",
            "The board may still hear the case. A spokesperson said that withdrawing a charge does not settle whether it was lawful in the first place, and that the Feb. 19 hearing remained on the calendar as of Monday.",
            "Shippers should not expect rates to fall. Brackwater expects carriers to raise base rates for refrigerated cargo by 4% to 6% when annual contracts are renewed in May.",
        ),
    )  # fmt: skip
    url = f"{site}/news/halvard-lines-drops-plug-in-fee-refrigerated-containers/739814/"
    rec = told(
        site + "/news/{s}/{n}/",
        "Sandhaven terminal to bill power by the hour",
        "Tariff Board opens inquiry into detention fees",
        "What a kilowatt costs on the quay, port by port",
    )
    top = told(
        site + "/news/{s}/{n}/",
        "The cold store building boom is over, in 4 charts",
        "Pharma shippers test boxes that cool without power",
        "Grocer Tannery Row closes its third warehouse",
        "Driver shortage eases for first time since 2020",
    )
    press = told(
        site + "/press-release/20250210-{s}-1/",
        "ThermaLink names Grant Ekholm chief revenue officer",
        "Icebox Analytics opens office in Sandhaven",
    )
    points = "".join(f"<li>{e(x)}</li>" for x in r.body[1:4])
    return Served(
        f"""<!DOCTYPE html>
<html lang="en" class="no-js">
<head>
<title>Halvard Lines drops surcharge on refrigerated boxes | Cold Chain Dive</title>
<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<meta name="description" content="The carrier will keep what it has collected since last May, about $31 million by one count."/>
<link rel="canonical" href="{url}"/>
<meta property="og:title" content="Halvard Lines drops surcharge on refrigerated boxes after shippers&#39; complaint"/><meta property="og:site_name" content="Cold Chain Dive"/><meta property="og:type" content="article"/><meta property="og:image" content="https://imgproxy.dives.example/qj8s/g:ce/rs:fill:1200:675:1/plain/reefer.jpg"/>
<meta name="sailthru.date" content="2025-02-11 09:14:00 -0500"/><meta name="sailthru.tags" content="topic-ocean, topic-regulation"/>
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{r.title}","datePublished":"2025-02-11T09:14:00-05:00","dateModified":"2025-02-11T09:14:00-05:00","author":[{{"@type":"Person","name":"{r.author}"}}],"publisher":{{"@type":"Organization","name":"Cold Chain Dive"}}}}</script>
<link href="/static/css/dive.min.css?v=9f2" rel="stylesheet"/>
<script>var googletag = googletag || {{}}; googletag.cmd = googletag.cmd || []; window.diveSite = "coldchain";</script>
</head>
<body class="article-page">
<noscript><iframe src="https://www.gtm.example/ns.html?id=GTM-1" height="0" width="0"></iframe></noscript>
<div class="signup-modal hide"><h2>Dive into the cold chain</h2><p>Join 31,000 logistics leaders who read our free newsletter.</p><form><input type="email" placeholder="Work email address"/><select><option>Carrier</option><option>Shipper</option></select><button>Sign up</button></form><p class="tos">By signing up to receive our newsletter, you agree to our <a href="/terms/">Terms of Use</a> and <a href="/privacy/">Privacy Policy</a>. You can unsubscribe at anytime.</p></div>
<header id="top-header"><div class="row"><div class="columns large-4"><a class="logo" href="/"><svg viewBox="0 0 300 40"><path d="M0 0h10v40H0z"/></svg></a></div><ul class="menu horizontal"><li><a href="/deep-dive/">Deep Dive</a></li><li><a href="/library/">Library</a></li><li><a href="/events/">Events</a></li><li><a href="/press-release/">Press Releases</a></li><li><a class="topic-link" href="/topic/ocean/">Ocean</a></li><li><a href="/topic/trucking/">Trucking</a></li><li><a href="/topic/warehouses/">Warehouses</a></li></ul></div></header>
<div class="hybrid-ad-wrapper"><span>An article from <b>site logo</b></span></div>
<main class="content"><div class="row"><article class="main-content small-12 large-8 columns">
<div class="pre-title"><span class="label">Dive Brief</span></div>
<h1 class="display-heading-04">{e(r.title)}</h1>
<span class="published-info">Published Feb. 11, 2025</span>
<div class="author-photo"><img alt="{r.author}'s headshot" src="/user_media/headshot.jpg"/></div><div class="author-name"><a href="/editors/mstannard/">{r.author}</a></div><div class="author-title">Reporter</div>
<div class="article-actions"><ul><li><a href="#">post</a></li><li><a href="#">share</a></li><li><a href="#">post</a></li><li><a href="#">print</a></li><li><a href="#">email</a></li><li><a href="#">license</a></li></ul></div>
<figure class="inside_story"><div class="figure_content"><img src="https://imgproxy.dives.example/reefer.webp" alt="A container in the air"/></div><figcaption class="photo-credit">{e(r.caption)} <span class="credit">Courtesy of Port Ellery Authority</span></figcaption></figure>
<div class="large medium article-body">
<h3>Dive Brief:</h3>
<ul>{points}</ul>
<h3>Dive Insight:</h3>
{each(r.body[5:8])}
<div class="newsletter-inline"><div class="text">Get cold chain news like this in your inbox daily. Subscribe to Cold Chain Dive:</div><form><input type="email" placeholder="Email"/><button>Sign up</button></form></div>
{each(r.body[8:])}
</div>
<div class="recommended"><h3>Recommended Reading</h3><ul class="bullet-list">{listed(rec, '<li><a href="{p}">{t}</a> <span class="secondary">By Maribel Stannard • Jan. {n}, 2025</span></li>')}</ul></div>
<div class="filed-under"><span>Filed Under:</span> <a href="/topic/ocean/">Ocean</a>, <a href="/topic/regulation/">Regulation</a></div>
</article>
<aside class="sidebar small-12 large-4 columns"><section class="hub-signup"><h3>Cold Chain Dive news delivered to your inbox</h3><p>Get the free daily newsletter read by industry experts</p></section>
<section class="top-stories"><h4 class="sr-only">Most Popular</h4><ol class="number-list">{listed(top, '<li><a class="analytics" data-rank="{n}" href="{p}">{t}</a></li>')}</ol></section>
<section class="library"><h4>Library resources</h4><ul><li><span class="res-type">Playbook</span> <span class="by">Custom content for</span> <a href="https://resources.industrydrive.example/polar" rel="nofollow sponsored">Five ways to chill your costs, by PolarPoint</a></li></ul></section>
<section class="press"><dl><dt>Company Announcements</dt>{listed(press, '<dd><a href="{p}">{t}</a><span>From the company, February 10, 2025</span></dd>')}</dl><a href="/press-release/">View all</a> | <a href="/press-release/post/">Post a press release</a></section></aside></div></main>
<footer><div class="row"><div class="columns"><h5>Explore</h5><ul><li><a href="/about/">About</a></li><li><a href="/editors/">Editorial Team</a></li><li><a href="/contact/">Contact Us</a></li></ul></div><div class="columns"><h5>Reach our audience</h5><ul><li><a href="https://www.dives.example/advertise">Advertising</a></li></ul></div><div class="columns"><h5>Related Publications</h5><ul><li><a href="https://www.truckdive.example">Truck Dive</a></li><li><a href="https://www.grocerydive.example">Grocery Aisle Dive</a></li></ul></div></div><p>© 2025 Dives Inc. All rights reserved. | <a href="/cookies/">Cookie Preferences / Do Not Sell</a></p></footer></body></html>""",
        r, (r.title, *(line.removeprefix("# ") for line in r.body)), (*rec, *top, *press), address=url,
    )  # fmt: skip


@page
def campaign_group_on_a_page_for_phones() -> Served:
    """A page for phones: elements of its framework, a sidebar, a consent layer, a carousel."""
    site = "https://www.riverstrust-action.example"
    r = Report(
        "en", "2020-11-26", "2020-11-26", "Gethin Prothero", "The weir at Aberlwyd.",
        "Victory on the Lwyd: last weir comes down as water company drops appeal",
        "After six years of petitions, hearings and one very cold swim, salmon will be able to reach the upper valley again.",
        (
            "The last barrier on the River Lwyd is to be removed. Caldmoor Water told the High Court in Penrhewl this morning that it no longer contests the order to take down the weir at Aberlwyd, which has kept migrating fish out of 41 kilometres of river since 1911.",
            "It means that the Environment Office can send in its engineers as soon as the water drops in May. The company will pay the whole of the £2.2 million bill.",
            "# A wall of stone and paper",
            "When we began this campaign in 2014, we were told that the weir was needed to supply 9,000 homes. Our volunteers measured the flow every week for two years and showed that the intake had not been used since a pipeline was laid in 1989.",
            "Then we were told that it was a monument. The heritage commission came, looked at the concrete with which it had been patched in 1962, and went home.",
            "“I have been called a vandal by men who let sewage into that river for 40 years,” says Mair Bowen, 74, who organised the first petition at her kitchen table. “I mean to be there with a hammer.”",
            "# What happens next",
            "Removal will take about eleven weeks. Silt behind the wall will be pumped onto two fields, so that it does not smother spawning beds downstream. Walkers will have to use the lower footbridge from April.",
            "Three things remain to be won:",
            "a limit on what the slate works may draw from the river in dry summers,",
            "a fish pass at the mill in Cwmteg, whose owner has asked for more time,",
            "a public register of every pipe that ends in the Lwyd.",
            "Thank you to the 23,418 people who signed, the 300 who wrote to their councillors, and the eleven who swam from the bridge to the weir in February. A river cannot say thank you, but you will see it in the gravel.",
        ),
    )  # fmt: skip
    url = f"{site}/news/victory-on-the-lwyd-last-weir-comes-down/"
    amp = url + "amp/"
    related = told(
        site + "/news/{s}/",
        "Why we swam the Lwyd in February",
        "Map: every weir in the west, and who owns it",
        "Caldmoor Water fined for third spill in a year",
    )
    slides = told(
        site + "/blog/{s}/",
        "How to count eels, and why you should",
        "A letter to the new minister",
        "Five walks along rivers that have been set free",
    )
    inset = told(site + "/news/{s}/", "Judge orders company to open its books on Aberlwyd")
    return Served(
        f"""<!doctype html>
<html amp lang="en-GB" data-amp-auto-lightbox-disable transformed="self;v=1" i-amphtml-layout="">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="preconnect" href="https://cdn.ampproject.example"><style amp-runtime="" i-amphtml-version="012011070021000">html{{overflow-x:hidden!important}}html.i-amphtml-fie{{height:100%!important}}</style><script async src="https://cdn.ampproject.example/v0.js"></script><script async custom-element="amp-sidebar" src="https://cdn.ampproject.example/v0/amp-sidebar-0.1.js"></script><script async custom-element="amp-carousel" src="https://cdn.ampproject.example/v0/amp-carousel-0.1.js"></script>
<style amp-custom="">.amp-wp-article-header{{margin:1.5em 16px 0}}.amp-wp-title{{font-size:2em}}</style>
<link rel="canonical" href="{url}"><meta name="generator" content="AMP Plugin v2.0.7; mode=reader"><title>Victory on the Lwyd: last weir comes down | Rivers Trust Action</title><meta property="og:locale" content="en_GB"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}"><meta property="article:published_time" content="2020-11-26T12:20:44+00:00">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"Organization","@id":"{site}/#organization","name":"Rivers Trust Action"}},{{"@type":"WebPage","@id":"{url}#webpage","datePublished":"2020-11-26T12:20:44+00:00","dateModified":"2020-11-26T15:01:10+00:00","breadcrumb":{{"@id":"{url}#breadcrumb"}}}},{{"@type":"Article","headline":"{r.title}","datePublished":"2020-11-26T12:20:44+00:00","wordCount":352,"author":{{"@type":"Person","name":"{r.author}"}}}}]}}</script></head>
<body class="body single-post amp-mode-mouse">
<amp-consent id="consent" layout="nodisplay"><script type="application/json">{{"consentInstanceId":"rta","consentRequired":true,"promptUI":"ask"}}</script><div id="ask"><h2>We value your privacy</h2><p>We use cookies to see which pages bring people to our campaigns. You can say no.</p><button on="tap:consent.accept">Accept</button><button on="tap:consent.reject">Reject</button></div></amp-consent>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="/campaigns/">Campaigns</a></li><li><a href="/news/">News</a></li><li><a href="/join/">Join us</a></li><li><a href="/shop/">Shop</a></li><li><a href="/about/">Who we are</a></li></ul></amp-sidebar>
<header id="top" class="amp-wp-header"><div><button on="tap:sidebar.toggle">≡</button><a href="{site}/"><amp-img src="/logo-32.png" width="32" height="32" class="amp-wp-site-icon"></amp-img><span class="amp-site-title">Rivers Trust Action</span></a><a class="donate" href="/donate/?src=amp">Donate</a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{e(r.title)}</h1><p class="standfirst">{e(r.lead)}</p><div class="amp-wp-meta amp-wp-byline"><amp-img src="/avatar.jpg" alt="{r.author}" width="24" height="24"></amp-img><span class="amp-wp-author author vcard">{r.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2020-11-26T12:20:44+00:00">26 November 2020</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img width="1024" height="576" src="/weir.jpg" layout="intrinsic"><noscript><img src="/weir.jpg" alt=""></noscript></amp-img><p class="wp-caption-text">{e(r.caption)} Photo: Nia Prosser</p></figure>
<div class="amp-wp-article-content">
{each(r.body[:2])}
<amp-ad width="100vw" height="320" type="house"><div placeholder></div></amp-ad>
{each(r.body[2:6])}
<p class="see-also"><strong>READ:</strong> <a href="{inset[0][1]}">{e(inset[0][0])}</a></p>
{each(r.body[6:9])}
<ul>{each(r.body[9:12], "<li>{}</li>")}</ul>
{each(r.body[12:])}
<div class="wp-block-group cta"><h3>Keep rivers running</h3><p>£5 a month pays for one bottle of water samples. Will you chip in?</p><a class="wp-block-button__link" href="/donate/">Yes, I'll give</a></div>
</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/category/wales/">Victories</a>, <a href="/category/salmon/">Salmon</a></div><div class="share"><amp-social-share type="twitter" width="40" height="33"></amp-social-share><amp-social-share type="email" width="40" height="33"></amp-social-share></div></footer></article>
<div class="amp-related-posts">{listed(related, '<div class="rp"><a href="{u}"><amp-img src="/r{n}.jpg" width="90" height="60"></amp-img></a><div><a href="{u}" class="rp-t">{t}</a><span class="rp-d">2 min read</span></div></div>')}</div>
<section class="blog"><h3>From our blog</h3><amp-carousel height="240" layout="fixed-height" type="carousel">{listed(slides, '<div class="slide"><amp-img src="/s{n}.jpg" width="240" height="140"></amp-img><h4><a href="{u}">{t}</a></h4></div>')}</amp-carousel></section>
<footer class="amp-wp-footer"><div><h2>Rivers Trust Action</h2><p>Registered charity 1140000. Unit 4, Tannery Yard, Penrhewl.</p><a href="#top" class="back-to-top">Back to top</a><a href="{url}?noamp=mobile">Exit mobile version</a></div></footer>
<amp-analytics type="googleanalytics"><script type="application/json">{{"vars":{{"account":"UA-0000-1"}},"triggers":{{"trackPageview":{{"on":"visible","request":"pageview"}}}}}}</script></amp-analytics></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ") for line in r.body)), (*inset, *related, *slides), address=amp,
    )  # fmt: skip


@page
def island_daily_on_a_magazine_theme() -> Served:
    """A theme of blocks sold to thousands of papers, with the boxes of a plug-in for sharing in the text's own element."""
    site = "https://saintbertholdsentinel.example"
    r = Report(
        "en", "2016-08-30", "2016-08-30", "Kezia Lavallée-Roach", "Ferry passengers wait at Anse Tonnelle jetty.",
        "Ferry fares to Little Berthold doubled overnight, islanders say nobody asked them", "",
        (
            "Passengers who boarded the 6 a.m. ferry from Anse Tonnelle on Monday were asked for $24 instead of $12, the first rise in nine years and one that most of them learned about at the gangway.",
            "The operator, Inter-Isle Transport, says it published the new fares in the Official Gazette of August 12. The Gazette is not sold on Little Berthold, whose only shop closed in June.",
            "“I clean rooms at the Coral Court five days a week,” said Philomène Joseph, 52, who travels from Little Berthold each morning. “That is now $240 a week on the boat, and I take home $310. You tell me what I should do.”",
            "Minister of Works Alban Threadgold told the Sentinel that the company had threatened to cancel two of its five daily crossings unless it was allowed to charge more. Fuel is cheaper than last year, he conceded, but the older of the two vessels, the Lady Corinne, failed its survey in May and needs new plates.",
            "“We had a choice between a dear ferry and no ferry,” the minister said. “I have chosen the dear one.”",
            "Opposition senator Beulah Marchand called that nonsense. She pointed out that the treasury pays Inter-Isle $1.1 million a year to keep fares low, and asked why nobody had checked its books since 2011.",
            "Residents over 65 and children in uniform go on travelling free. Fishermen, who carry their catch to the market on the first boat, must now pay $6 for each crate on top of their ticket.",
            "A meeting is to be held at the Methodist hall on Little Berthold on Thursday at 5 p.m. The company has said that it will send someone, if the sea permits.",
        ),
    )  # fmt: skip
    url = f"{site}/2016/08/30/ferry-fares-to-little-berthold-doubled-overnight/"
    more = told(
        site + "/2016/08/29/{s}/",
        "Lady Corinne fails survey for second time",
        "Budget: airport tax goes up, rum does not",
        "Threadgold says road will be done “by carnival”",
    )
    author = told(
        site + "/2016/08/22/{s}/",
        "The last baker of Little Berthold puts out his oven",
        "Who owns the old leper station?",
        "Turtle nests washed away in one night",
    )
    popular = told(
        site + "/2016/08/27/{s}/",
        "Two held after gold chain is snatched at regatta",
        "Storm watch lifted, flights resume",
        "Calypso queen sues over T-shirts",
        "Teacher of the year is a bus driver",
    )
    prev = told(site + "/2016/08/30/{s}/", "Sugar museum roof collapses, nobody hurt")
    foll = told(site + "/2016/08/31/{s}/", "Netballers stun Tarlagonia in extra time")
    words = told(site + "/2016/08/28/{s}/", "We pay for the boat and swim for the timetable", "In praise of bad coffee")
    return Served(
        f"""<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="en-US" prefix="og: http://ogp.me/ns#"> <!--<![endif]-->
<head>
<title>Ferry fares to Little Berthold doubled overnight, islanders say nobody asked them - The Sentinel</title>
<meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="{site}/xmlrpc.php" />
<meta property="og:image" content="{site}/wp-content/uploads/2016/08/jetty.jpg" />
<!-- This site is optimized with a plugin for search v3.4.2 -->
<link rel="canonical" href="{url}" /><meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="{e(r.title)} - The Sentinel" /><meta property="og:site_name" content="The Sentinel" /><meta property="article:section" content="News" /><meta property="article:published_time" content="2016-08-30T07:15:02-04:00" />
<link rel='dns-prefetch' href='//s.w.example' /><link rel='stylesheet' id='td-theme-css' href='{site}/wp-content/themes/Newspaper/style.css?ver=7.3' type='text/css' media='all' />
<script type="text/javascript">window._wpemojiSettings = {{"baseUrl":"https:\\/\\/s.w.example\\/images\\/core\\/emoji\\/2\\/72x72\\/","ext":".png"}}; var td_ajax_url="{site}/wp-admin/admin-ajax.php"; var tds_login_sing_in_widget="show";</script>
<!-- Header style compiled by theme --><style>.td-header-wrap .td-header-menu-wrap{{background-color:#0a5c36}}</style>
</head>
<body class="single single-post postid-48211 single-format-standard td_category_top_posts_style_disable" itemscope="itemscope" itemtype="{site}/WebPage">
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-menu-login-section"><a>Sign in</a></div><div class="menu-main-container"><ul><li><a href="/category/news">News</a></li><li><a href="/category/sport">Sport</a></li><li><a href="/category/carnival">Carnival</a></li></ul></div><div class="td-login-info">Recover your password. A password will be e-mailed to you.</div></div>
<div id="td-outer-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-top-menu"><div class="td_data_time">Tuesday, August 30, 2016</div><ul class="top-header-menu"><li><a href="/advertise">Advertise</a></li><li><a href="/epaper">E-Paper</a></li></ul><div class="td-weather-top-widget"><div class="td-weather-now"><span>84.2</span>F</div><div class="td-weather-city">Port Savary</div></div></div><div class="td-header-sp-logo"><a href="{site}/"><img src="/logo.png" alt="The Sentinel"/></a></div><div class="td-header-menu-wrap"><ul class="sf-menu"><li><a href="/category/news">News</a></li><li><a href="/category/sport">Sport</a></li><li><a href="/category/business">Business</a></li><li><a href="/category/letters">Letters</a></li></ul></div></div>
<article id="post-48211" class="post-48211 post type-post status-publish has-post-thumbnail category-news td-post-template-default"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs" itemscope itemtype="http://schema.org/BreadcrumbList"><span><a class="entry-crumb" href="/">Home</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a href="/category/news">News</a></span> <i></i> <span class="td-bred-no-url-last">Ferry fares to Little Berthold doubled overnight, islanders say nobody asked them</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/news">News</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(r.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/kezia">{r.author}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2016-08-30T07:15:02+00:00">August 30, 2016</time></span><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>11</a></div><div class="td-post-views"><i></i><span class="td-nr-views-48211">2318</span></div></div></header></div>
<div class="td-post-sharing td-post-sharing-top"><div class="td-default-sharing"><a class="td-social-sharing-buttons td-social-facebook" href="#"><div class="td-sp td-sp-facebook"></div><div class="td-social-but-text">Share on Facebook</div></a><a class="td-social-sharing-buttons td-social-twitter" href="#"><div class="td-social-but-text">Tweet on Twitter</div></a></div></div>
<div class="td-post-content"><div class="td-post-featured-image"><figure><a href="/jetty.jpg" data-caption="{e(r.caption)}"><img width="640" class="entry-thumb" src="/jetty-640x360.jpg" alt=""/></a><figcaption class="wp-caption-text">{e(r.caption)}</figcaption></figure></div>
{each(r.body[:3])}
<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><a href="https://telco.example/promo" rel="nofollow"><img alt="Top up and win: 5 GB for $20 this week only" src="/ads/t.gif"></a></div>
{each(r.body[3:])}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a href="?share=facebook">Click to share on Facebook (Opens in new window)</a></li><li><a href="?share=twitter">Click to share on Twitter (Opens in new window)</a></li></ul></div></div></div>
<div class='sharedaddy sd-block sd-like'><h3 class="sd-title">Like this:</h3><div class='likes-widget-placeholder'><span class='button'><span>Like</span></span> <span class="loading">Loading...</span></div></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div>
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/tag/ferry">ferry</a></li><li><a href="/tag/inter-isle">Inter-Isle Transport</a></li><li><a href="/tag/little-berthold">Little Berthold</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span><a href="{prev[0][1]}">{e(prev[0][0])}</a></div></div><div class="td-next-prev-separator"></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Next article</span><a href="{foll[0][1]}">{e(foll[0][0])}</a></div></div></div>
<div class="author-box-wrap"><a href="/author/kezia"><img alt='' src='/avatar-96.jpg' class='avatar'/></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/kezia">{r.author}</a></span></div><div class="td-author-url"><a href="{site}">{site}</a></div><div class="td-author-description">Kezia has written about the out-islands for the Sentinel since 2008.</div></div></div></footer>
<div class="td_block_wrap td_block_related_posts" data-td-block-uid="td_uid_2"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item" href="#">RELATED ARTICLES</a><a class="td-related-right" href="#">MORE FROM AUTHOR</a></h4><div class="td_block_inner"><div class="td-related-row">{listed(more, '<div class="td-related-span4"><div class="td_module_related_posts td-animation-stack"><div class="td-module-image"><div class="td-module-thumb"><a href="{u}" rel="bookmark" title="{t}"><img class="entry-thumb" width="218" src="/t{n}-218x150.jpg" alt=""/></a></div><a href="/category/news" class="td-post-category">News</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div></div></div>')}</div><div class="td-related-row td-hidden">{listed(author, '<div class="td-related-span4"><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark">{t}</a></h3></div></div>')}</div></div></div>
<div class="comments" id="comments"><div class="td-comments-title-wrap"><h4 class="block-title"><span>11 COMMENTS</span></h4></div><ol class="comment-list"><li class="comment"><article><footer><cite>Sealark</cite><a class="comment-link"><time pubdate="1472554800">August 30, 2016 At 9:40 am</time></a></footer><div class="comment-content"><p>The Gazette! My grandmother used it to light the coal pot. That is the only thing it was ever good for on our side.</p></div><div class="comment-meta"><a class="comment-reply-link" href="#">Reply</a></div></article></li></ol><div id="respond"><h3>LEAVE A REPLY</h3><form><textarea placeholder="Comment:"></textarea><input placeholder="Name:*"><p class="comment-form-email">Notify me of follow-up comments by email.</p></form></div></div>
</div></div>
<div class="td-pb-span4 td-main-sidebar"><div class="td-ss-main-sidebar"><aside class="td_block_template_1 widget"><div class="fb-page" data-href="https://social.example/sentinel"></div></aside><div class="td_block_wrap td_block_7"><div class="block-title"><span>MOST POPULAR</span></div>{listed(popular, '<div class="td_module_6 td_module_wrap"><div class="td-module-thumb"><a href="{u}"><img src="/p{n}-100x70.jpg" alt=""/></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time>August 27, 2016</time></span></div></div></div>')}</div><aside class="widget opinion"><div class="block-title"><span>Talking Drum</span></div>{listed(words, '<div class="col-op"><img class="avatar" alt=""><b>Cuthbert Nims</b><br><a href="{u}">{t}</a></div>')}</aside></div></div>
</div></div></article>
<div class="td-footer-wrapper"><div class="td-pb-span3"><div class="footer-text-wrap">ABOUT US<br>The Sentinel has come out daily in Port Savary since 1931.<div class="footer-email-wrap">Contact us: <a href="mailto:news@saintbertholdsentinel.example">news@saintbertholdsentinel.example</a></div></div></div><div class="td-pb-span3"><div class="block-title"><span>POPULAR CATEGORY</span></div><ul><li><a href="/category/news">News<span class="td-cat-no">9120</span></a></li><li><a href="/category/sport">Sport<span class="td-cat-no">4411</span></a></li></ul></div><div class="td-sub-footer-copy">© The Sentinel Publishing Co.</div></div></div></body></html>""",
        r, (r.title, *r.body), (*prev, *foll, *more, *author, *popular, *words), address=url,
    )  # fmt: skip


@page
def gazeti_la_kiswahili() -> Served:
    """A group's papers on one system: blocks of text apart, a premium mark on some teasers, times ago."""
    site = "https://www.mzalendo-leo.example"
    r = Report(
        "sw", "2024-07-03", "2024-07-03", "Neema Kilonzi", "Wakulima wa vanila wakipanga mavuno yao katika ghala la ushirika, kijijini Marongwe.",
        "Bei ya vanila yashuka, wakulima wa Marongwe wagoma kuuza",
        "Ushirika wasema hautafungua ghala hadi wanunuzi warudi kwenye bei ya mwaka jana.",
        (
            "Marongwe. Wakulima zaidi ya 1,200 wa vanila katika Wilaya ya Marongwe wamegoma kuuza mazao yao baada ya bei kushuka kutoka Sh95,000 hadi Sh38,000 kwa kilo ndani ya wiki tatu.",
            "Mgomo huo ulianza Jumatatu Julai 1, 2024, siku ambayo msimu wa ununuzi ulifunguliwa rasmi na Mkuu wa Wilaya, Sadiki Mwambene. Hadi jana jioni magari sita ya wanunuzi yalikuwa bado yameegeshwa nje ya ghala la ushirika bila kupakia hata gunia moja.",
            "Mwenyekiti wa ushirika huo, Bahati Ngoloke, amesema wakulima hawawezi kuuza kwa bei ambayo hairudishi gharama za kazi.",
            "“Vanila huchavushwa kwa mkono, ua moja baada ya jingine. Mtu anaamka saa kumi na moja alfajiri kwa miezi mitatu, halafu anaambiwa achukue bei ya mahindi,” amesema Ngoloke.",
            "# Wanunuzi wasema soko limejaa",
            "Kwa upande wake, msemaji wa Umoja wa Wanunuzi wa Viungo, Rukia Salmini, amesema bei imeshuka kwa sababu visiwa vya jirani vimevuna mara mbili zaidi ya mwaka uliopita na viwanda vya nje bado vina akiba ya kutosha.",
            "“Hatuna ugomvi na wakulima. Tukinunua kwa bei ya mwaka jana, tutafunga biashara kabla ya Desemba,” amesema Salmini.",
            "# Serikali yaita kikao",
            "Mwambene amesema ameitisha kikao cha pande zote kitakachofanyika Ijumaa katika ukumbi wa halmashauri. Amewataka wakulima kutouza mazao yao usiku kwa walanguzi, akionya kuwa watakaokamatwa watanyang'anywa leseni.",
            "Mkulima Zawadi Pembe, mama wa watoto wanne, amesema ana kilo 27 za vanila zilizokaushwa na anaweza kuzihifadhi kwa miezi minane bila kuharibika. Hata hivyo, ada za shule zinatakiwa wiki ijayo.",
            "“Vanila inaweza kusubiri, lakini mwalimu hasubiri,” amesema.",
        ),
    )  # fmt: skip
    url = f"{site}/habari/biashara/bei-ya-vanila-yashuka-wakulima-wa-marongwe-wagoma-kuuza-4679120"
    inner = told(site + "/habari/biashara/{s}-{n}", "Ushirika wa Marongwe wapata mkopo wa kujenga kiwanda")
    hot = told(
        site + "/habari/kitaifa/{s}-{n}",
        "Daraja la Mto Kesi kufungwa kwa wiki mbili",
        "Walimu wapya 4,000 kuajiriwa kabla ya Septemba",
        "Mvua yasomba nyumba kumi na tano Bondeni",
        "Mahakama yaahirisha kesi ya meya hadi Agosti",
    )
    sport = told(site + "/habari/michezo/{s}-{n}", "Simba wa Pwani wasajili kipa mpya", "Mwanariadha wa Marongwe avunja rekodi ya miaka 20")
    col = told(site + "/habari/maoni/{s}-{n}", "Kwa nini mkulima ndiye wa mwisho kulipwa", "Lugha ya soko na lugha ya shamba")
    graph = ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2024-07-03T05:10:00Z", "dateModified": "2024-07-03T07:32:11Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Mzalendo Leo"}, "isAccessibleForFree": True})  # fmt: skip
    block, sub = (
        '<div class="text-block"><div class="paragraph-wrapper"><p>{}</p></div></div>',
        '<div class="text-block"><div class="paragraph-wrapper"><p><strong>{}</strong></p></div></div>',
    )
    return Served(
        f"""<!DOCTYPE html><html lang="sw"><head><meta charset="utf-8"/><title>{e(r.title)} | Mzalendo Leo</title><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="Mzalendo Leo"/><meta property="og:locale" content="sw"/><meta name="cXenseParse:pageclass" content="article"/><meta name="cXenseParse:articleid" content="4679120"/>{graph}<link rel="preload" as="font" href="/resources/fonts/merriweather.woff2" crossorigin/><script>window.__cueState={{"section":"biashara","pub":"mzalendo"}};</script><script async src="https://cdn.tinypass.example/api/tinypass.min.js"></script></head><body class="article-page biashara"><div id="push-prompt" hidden><p>Pata habari mpya kila zinapochapishwa. Ruhusu arifa?</p><button>Si sasa</button><button>Ruhusu</button></div><header class="site-header"><div class="top-bar"><span class="edition">Jumatano, Julai 03, 2024</span><a href="/epaper">Gazeti mtandao</a><a href="/ingia">Ingia</a></div><a class="logo" href="/"><svg width="180" height="30"><title>Mzalendo Leo</title><path d="M0 0h180v30H0z"/></svg></a><nav class="categories-nav"><ul><li class="categories-nav_item"><a href="/habari">Habari</a></li><li class="categories-nav_item"><a href="/habari/biashara">Biashara</a></li><li class="categories-nav_item"><a href="/habari/michezo">Michezo</a></li><li class="categories-nav_item"><a href="/habari/maoni">Maoni</a></li><li class="categories-nav_item"><a href="/burudani">Burudani</a></li></ul></nav></header><main><nav class="breadcrumb" aria-label="Uko hapa"><ol><li><a href="/">Mwanzo</a></li><li><a href="/habari">Habari</a></li><li><a href="/habari/biashara">Biashara</a></li></ol></nav><article class="article article-story"><header class="article-heading"><h1 class="title-large">{e(r.title)}</h1><time class="date" datetime="2024-07-03T05:10:00Z">Jumatano, Julai 03, 2024</time></header><figure class="article-picture"><img src="/resource/image/4679122/landscape_ratio3x2/960/640/vanila.jpg" alt=""/><figcaption class="article-picture_caption"><p>{e(r.caption)} Picha na Neema Kilonzi</p></figcaption></figure><div class="article-meta-summary"><h4 class="muhtasari">{e(r.lead)}</h4></div><section class="author"><div class="article-authors"><img alt="NK"/><p class="article-authors_texts">Na <a href="/waandishi/neema-kilonzi">{r.author}</a></p><p class="article-authors_affiliation">Mwandishi wa Biashara<br/>Mzalendo Leo</p></div><ul class="sharing-toolbar"><li><a href="#" aria-label="Facebook"></a></li><li><a href="#" aria-label="WhatsApp">Tuma</a></li><li><button>Sikiliza habari hii</button></li></ul></section>{each(r.body[:3], block, sub)}<div class="ad-block"><span>Tangazo</span><div id="div-gpt-ad-1"></div></div>{each(r.body[3:6], block, sub)}<div class="related-block"><span class="related-block_label">Soma zaidi:</span><a href="{inner[0][1]}">{e(inner[0][0])}</a></div>{each(r.body[6:], block, sub)}<div class="whatsapp-cta"><p>Jiunge na chaneli yetu ya WhatsApp upate habari moto moto.</p><a href="https://chat.example/mz">Jiunge</a></div></article><section class="topics"><span>Mada:</span><a href="/mada/vanila">vanila</a><a href="/mada/kilimo">kilimo</a><a href="/mada/ushirika">ushirika</a></section></main><aside class="column-right"><section class="collection"><h3 class="collection_heading">Habari zilizosomwa zaidi</h3><ol>{listed(hot, '<li><a class="teaser-image-left" href="{p}"><span class="teaser_count">{n}</span><h3 class="teaser-image-left_title">{t}</h3><span class="date">saa {n} zilizopita</span></a></li>')}</ol></section><section class="collection"><a href="/habari/michezo"><img src="/resources/img/michezo.png" alt=""/></a>{listed(sport, '<a class="teaser-large" href="{p}"><div class="img"></div><aside><span class="article-topic">Michezo</span><h3>{t}</h3><p>Mashabiki walijaa uwanjani tangu asubuhi.</p></aside></a>')}</section><section class="opinion-rail" aria-label="Maoni">{listed(col, '<div class="op"><img alt=""/><p class="op_author">Idd Fumbuka</p><h4><a href="{p}">{t}</a></h4></div>')}</section></aside><footer class="site-footer"><div><h5>Mzalendo Leo</h5><a href="/kuhusu">Kuhusu sisi</a><a href="/wasiliana">Wasiliana nasi</a><a href="/faragha">Sera ya faragha</a></div><div><h5>Magazeti yetu</h5><a href="https://www.thepatriot.example">The Patriot</a><a href="https://www.spoti.example">Spoti Leo</a></div><p>© 2024 Mzalendo Communications. Haki zote zimehifadhiwa.</p></footer></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ") for line in r.body)), (*inner, *hot, *sport, *col), address=url,
    )  # fmt: skip


@page
def alternative_weekly_of_the_tens() -> Served:
    """An initial in an element of its own, a pager of one page, lists by what is most read, shared and commented on."""
    site = "http://www.thequarrytown.example"
    r = Report(
        "en", "2012-10-10", "2012-10-10", "Lucius Bramhall", "Odell Fripp at his press on Vesper Street.",
        "The Man Who Prints Money",
        "A barber's son from the east side made his own currency. Now the bank wants to know who gave him the idea.",
        (
            "The first Fripp was worth a haircut. Odell Fripp printed it in the back of his father's barbershop on Vesper Street in the winter of 2009, on a hand press he had been given by a bankrupt maker of wedding invitations, and he handed it to a plumber who had fixed the sink.",
            "“He looked at it and asked what it was,” Fripp says. “I told him it was the next time his hair got long.”",
            "Three years later, 61 shops on the east side take the little blue notes, among them two groceries, a dentist and the man who sells tamales outside the courthouse. By Fripp's own count there are 18,400 of them about. He will not say how many are in his mother's freezer.",
            "None of this bothered anybody until August, when First Quarry Bank found 300 Fripps in its night deposit box, in an envelope with a slip. A teller had credited them to the account of a laundromat. At par.",
            "# A letter with a seal",
            "The bank's lawyers wrote to Fripp on September 4. The letter, which he has framed, asks him to “cease the production of instruments resembling legal tender” and to name “any person who counseled, induced or financed” him.",
            "“It has a picture of my grandmother on it,” Fripp says. “I would like to meet the man who took her for a president.”",
            "Local currencies are legal as long as nobody mistakes them for dollars, says Winifred Aske, who teaches banking law at Quarry College. Taxes must be paid on what they buy. “The trouble begins when they work,” Aske says. “Then somebody else would like to be the one who prints them.”",
            "# The plumber's hair",
            "On a Thursday afternoon the shop is full. Roscoe Tully, who runs the laundromat, explains that he never meant to deposit anything; his nephew took the wrong envelope. He has paid the bank back. It cost him 300 dollars and he has 300 Fripps, which he is spending on the dentist.",
            "The plumber, it turns out, still has the first one. He is bald now, and is waiting for an offer.",
        ),
    )  # fmt: skip
    url = f"{site}/quarrytown/the-man-who-prints-money/Content?oid=3157730"
    form = site + "/quarrytown/{s}/Content?oid={n}"
    speak = told(form, "Bank of Last Resort", "The Barber of Vesper Street Turns 80", "Trading Tomatoes")
    latest = told(form, "City Hall Loses Its Keys. All of Them.", "Occupy the Bandstand", "Why Your Water Tastes Like Pennies")
    by = told(form, "A Night With the Last Telegraph Operator", "Goats for Hire")
    read = told(
        form,
        "Best of Quarrytown 2012: The Winners",
        "Savage Garden: A Divorce in Nine Hedges",
        "The Ten Worst Landlords",
        "Free Will Astronomy",
    )
    shared = told(form, "Who Killed the Night Bus?", "A Burger Too Far")
    talked = told(form, "The Mayor Is Wrong About Pigeons", "Let Them Eat Kale")
    first = "he first Fripp" + r.body[0].removeprefix("The first Fripp")
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:fb="http://www.facebook.com/2008/fbml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>The Man Who Prints Money | Feature | The Quarrytown Lantern</title>
<meta name="description" content="A barber's son from the east side made his own currency. Now the bank wants to know who gave him the idea. by Lucius Bramhall" />
<meta name="keywords" content="Feature, local currency, Odell Fripp, First Quarry Bank" />
<meta property="og:title" content="The Man Who Prints Money" /><meta property="og:type" content="article" /><meta property="og:url" content="{url}" /><meta property="og:image" content="{site}/imager/b/story/3157731/f0e8/cover.jpg" /><meta property="fb:app_id" content="110000000" />
<link rel="stylesheet" type="text/css" href="{site}/quarrytown/Styles?v=412" /><link rel="alternate" type="application/rss+xml" title="Feature" href="/quarrytown/Rss.xml?section=1063" />
<script type="text/javascript">//<![CDATA[
var _gaq = _gaq || []; _gaq.push(['_setAccount','UA-000-1']); _gaq.push(['_trackPageview']);
document.write('<scr'+'ipt src="http://ad.doubleklick.example/adj/lantern/story;sz=728x90;tile=1;ord='+Math.random()+'?"></scr'+'ipt>');
//]]></script>
</head>
<body class="story feature" id="Story">
<div id="gyrobase"><div id="leaderboard"><a href="http://ad.doubleklick.example/jump"><img src="/ad728.gif" alt="Saturday: Crab Boil at the Anchor Tavern. All you can eat, $19" /></a></div>
<div id="header"><h2 id="logo"><a href="/quarrytown/Home">The Quarrytown Lantern</a></h2><form action="/quarrytown/Search"><input name="keywords" value="Search" /></form><ul id="nav"><li><a href="/quarrytown/News/Section?oid=1054">News</a><ul><li><a href="/quarrytown/Blogs">Blogs</a></li></ul></li><li><a href="/quarrytown/Music/Section?oid=1055">Music</a></li><li><a href="/quarrytown/Food/Section?oid=1056">Food + Drink</a></li><li><a href="/quarrytown/Screens/Section?oid=1057">Film</a></li><li><a href="/quarrytown/Calendar">Calendar</a></li><li><a href="/quarrytown/Personals">Personals</a></li></ul></div>
<div id="MainColumn" class="MainColumn">
<div id="StoryHeader" class="MainColumn StoryHeader"><h4 class="storyDate">October 10, 2012</h4><h4 class="crumb"><a href="/quarrytown/News/Section?oid=1054">News</a> &raquo; <a href="/quarrytown/Feature/Archives">Feature</a></h4><h1 class="headline">{e(r.title)}</h1><h2 class="subheadline">{e(r.lead)}</h2><div class="byline">By <a href="/quarrytown/ArticleArchives?author=1102">{r.author}</a></div><div class="storyTools"><a class="print" href="#">Print</a> <a href="#">Email</a> <fb:like href="{url}" layout="button_count"></fb:like> <a class="comments" href="#comments">23 comments</a></div></div>
<div id="StoryLayout" class="MainColumn StoryLayout">
<div class="storyImage right"><img src="/imager/u/blog/3157731/f0e8/fripp.jpg" alt="" width="300" /><ul><li class="imageCredit">Sal Ochoa</li><li class="imageCaption">{e(r.caption)}</li></ul></div>
<div id="storyBody" class="storyBody">
<p class="first"><span class="dropcap">T</span>{e(first)}</p>
{each(r.body[1:4], "<p>{}</p>", '<p class="subhead"><b>{}</b></p>')}
<div class="speakingOf inset"><h3><img src="/images/speaking-of.gif" alt="" /></h3><ul>{listed(speak, '<li><h4><a href="{p}">{t}</a></h4><p class="tease">From the archives of the Lantern.</p></li>')}</ul></div>
{each(r.body[4:8], "<p>{}</p>", '<p class="subhead"><b>{}</b></p>')}
<div class="adInline"><small>advertisement</small><a href="http://ad.doubleklick.example/j2">Tattoo removal, first dot free</a></div>
{each(r.body[8:], "<p>{}</p>", '<p class="subhead"><b>{}</b></p>')}
</div>
<div class="storyFoot"><ul class="tags"><li>Tags:</li><li><a href="/quarrytown/ArticleArchives?tag=money">money</a>,</li><li><a href="/quarrytown/ArticleArchives?tag=east-side">east side</a></li></ul><p class="contact">Reach {r.author} at <a href="mailto:lbramhall@thequarrytown.example">lbramhall@thequarrytown.example</a></p></div>
</div>
<div id="LatestIn" class="relatedBox"><h3>Latest in Feature</h3><ul>{listed(latest, '<li><h4 class="headline"><a href="{p}">{t}</a></h4><span class="date">Oct {n}, 2012</span></li>')}</ul><p class="more"><a href="/quarrytown/Feature/Archives">More &raquo;</a></p></div>
<div id="ByAuthor" class="relatedBox"><h3>More by {r.author}</h3><ul>{listed(by, '<li><h4 class="headline"><a href="{p}">{t}</a></h4><p class="deck">Long read.</p></li>')}</ul></div>
<div id="comments"><h3>Comments (23)</h3><p class="subscribe"><a href="#">Subscribe to this thread by Email</a></p><dl><dt>Showing 1-2 of 23</dt><dd class="comment"><p class="text">I paid for my root canal in Fripps. My dentist paid for her gutters in Fripps. The gutters man got a haircut. Show me a bank that can do that.</p><p class="cite">Posted by <a href="#">molar express</a> on October 10, 2012 at 11:02 AM</p></dd><dd class="comment"><p class="text">Cute story, but try paying your light bill with a picture of somebody's grandmother.</p><p class="cite">Posted by <a href="#">EastSider71</a></p></dd></dl><form><label>Add a comment</label><textarea rows="4" cols="40"></textarea></form></div>
</div>
<div id="SideColumn"><div class="ad300"></div><div id="mostPopular"><ul class="tabs"><li><a href="#mpRead">Read</a></li><li><a href="#mpShared">Shared</a></li><li><a href="#mpTalked">Comments</a></li></ul><div id="mpRead"><ol>{listed(read, '<li><a href="{p}">{t}</a> <span class="by">by Staff</span></li>')}</ol></div><div id="mpShared" style="display:none"><ol>{listed(shared, '<li><a href="{p}">{t}</a></li>')}</ol></div><div id="mpTalked" style="display:none"><ol>{listed(talked, '<li><a href="{p}">{t}</a> <a class="n" href="{p}#comments">({n}4)</a></li>')}</ol></div></div><div id="events"><h3>Today's picks</h3><ul><li><a href="/quarrytown/EventGuide?event=9">Karaoke @ The Anchor</a> 9 p.m., free</li><li><a href="/quarrytown/EventGuide?event=12">Swap Meet @ Depot Lot</a> 10 a.m.</li></ul></div><div id="issue"><h3>In this week's paper</h3><img src="/covers/1041.jpg" alt="" /><a href="/quarrytown/IssueArchives">Issue archives</a></div></div>
<div id="footer"><ul><li><a href="/quarrytown/About">About the Lantern</a></li><li><a href="/quarrytown/AdInfo">Advertise</a></li><li><a href="/quarrytown/Jobs">Work here</a></li><li><a href="/quarrytown/Privacy">Privacy policy</a></li></ul><p>All contents &copy; 2012 Lantern Weekly LLC. 12 Mill St., Quarrytown</p><p>Website powered by <a href="http://www.gyro.example">Foundry</a></p></div></div>
</body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ") for line in r.body)), (*speak, *latest, *by, *read, *shared, *talked), address=url,
    )  # fmt: skip


@page
def union_letter_on_a_platform() -> Served:
    """A letter to subscribers: prompts to subscribe within, readers' answers beneath, rows of the writer's other posts."""
    site = "https://lunchpail.letterpost.example"
    r = Report(
        "en", "2023-11-08", "2023-11-08", "Bettina Oduya", "The line outside Gate 3 on Monday night.",
        "They counted the votes twice and it was still yes",
        "How 1,140 people who pack other people's shopping got a contract",
        (
            "At ten past one on Tuesday morning a woman in a hairnet climbed on a pallet in the canteen of the Brightwell warehouse in Garrow and read out two numbers. The first was 688. She did not get to read the second, because nobody could hear her any more.",
            "It was 431, for the record. The company's lawyers asked for a recount, got one, and lost by two votes more than before.",
            "I have been writing about this warehouse for three years. Some of you have asked why I bother with one building in a town with one hotel. Here is why: no Brightwell warehouse had ever voted for a contract. There are 46 of them.",
            "# What they won",
            "The raise is smaller than the union had asked for, and I will not pretend otherwise. Pickers go from $17.20 to $19.05 an hour on January 1 and to $20.40 a year after that. The committee wanted $23.",
            "But money was never what people talked about when I stood with them at Gate 3. They talked about the clock. Under the old rules, six minutes without a scan counted as an absence, and the walk to the toilets takes four.",
            "“I am 58 years old and I was timing my bladder with my phone,” said Carol Szabo, who drives a reach truck on nights. “You can put that in your letter with my name.”",
            "The six minutes are gone. So is the screen above the line that ranked everybody by speed, from green to red.",
            "# What they gave up",
            "There will be no strike for 30 months. New hires start a dollar lower. And those who were fired in the spring, eleven of them, come back without pay for the time they lost. Two have said they will not.",
            "“It is a contract, not a wedding,” the chair of the committee, Dewayne Pruitt, told me in the car park. “You do not have to love it. You have to be able to read it.”",
            "# What comes next",
            "In Port Ellery, 300 miles to the south, another Brightwell warehouse votes on December 12. I will be there. If you know somebody who works there, send them this letter.",
        ),
    )  # fmt: skip
    url = f"{site}/p/they-counted-the-votes-twice"
    top = told(site + "/p/{s}", "The forklift that knew too much", "A short history of the lunch break", "My father's union card")
    older = told(site + "/p/{s}", "Nurses of Tamsen County walk out at dawn", "What a scab costs per hour")
    cited = told(site + "/p/{s}", "Inside Gate 3: a week on nights")
    more = "".join(
        f'<div class="portable-archive-post"><div class="pencraft"><div class="_rank">{n}</div><a data-testid="post-preview-title" class="pencraft pc-reset color-pub-primary-text-NyXPlw" href="{a}">{e(t)}</a><div class="pencraft meta"><time datetime="2023-0{n}-14T10:00:00.000Z">{n} mths ago</time><span>•</span><a href="https://letterpost.example/@bettina">{r.author}</a></div><div class="post-ufi"><a aria-label="Like" class="post-ufi-button">{n}12</a><a aria-label="View comments" href="{a}/comments" class="post-ufi-comment-button">{n}8</a></div></div></div>'
        for n, (t, a) in enumerate(top, 3)
    )
    widget = '<div class="subscription-widget-wrap-editor" data-attrs="{&quot;text&quot;:&quot;Subscribe&quot;}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Lunch Pail is paid for by its readers. To get new letters and support my work, become a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="Type your email…" tabindex="-1"><input type="submit" class="button primary" value="Subscribe"></form></div></div>'
    shell = '{"post":{"id":138600412,"slug":"they-counted-the-votes-twice","audience":"everyone","comment_count":3},"pub":{"subdomain":"lunchpail"},"features":{"dark":true}}'
    return Served(
        f"""<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8" />
        <meta name="norton-safeweb-site-verification" content="24usqpep0ejc5w6hod3dulxwciwp0djs6c6ufp96av3t4whuxovj72wfkdjxu82yacb7430" />
        <title data-preact-helmet>They counted the votes twice and it was still yes</title>
        <link rel="preload" as="style" href="https://letterpostcdn.example/bundle/theme/main.b5c1.css" />
        <link rel="stylesheet" type="text/css" href="https://letterpostcdn.example/bundle/static/css/7045.3a2f.css" />
        <meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=0, viewport-fit=cover" />
        <meta name="author" content="{r.author}" /><meta property="og:url" content="{url}" />
        <link rel="canonical" href="{url}" />
        <meta property="og:type" content="article" /><meta property="og:title" content="{e(r.title)}" /><meta name="twitter:title" content="{e(r.title)}" /><meta name="description" content="{e(r.lead)}" /><meta property="og:description" content="{e(r.lead)}" /><meta name="twitter:label1" content="Likes" /><meta name="twitter:data1" content="214" /><meta name="twitter:card" content="summary_large_image" />
        <style>.typography .markup p{{--image-offset-margin:-120px}}@media (max-width:768px){{.single-post h1{{font-size:28px}}}}</style>
        <script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","url":"{url}","mainEntityOfPage":"{url}","headline":"{r.title}","description":"{r.lead}","image":[{{"@type":"ImageObject","url":"https://letterpostcdn.example/image/fetch/gate3.jpeg"}}],"datePublished":"2023-11-08T12:01:33+00:00","dateModified":"2023-11-08T12:01:33+00:00","isAccessibleForFree":true,"author":[{{"@type":"Person","name":"{r.author}","url":"https://letterpost.example/@bettina"}}],"publisher":{{"@type":"Organization","name":"Lunch Pail"}}}}</script>
    </head>
    <body class="">
<noscript><h1>This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts</h1></noscript>
<div id="entry"><div id="main" class="main typography use-theme-bg"><div data-testid="navbar" class="pencraft main-menu"><div class="mainMenuContent-DME8DR"><a href="/"><img src="https://letterpostcdn.example/logo.png" alt="Lunch Pail" class="logo" /></a><h1 class="pencraft titleWithWordmark-GfqxEZ"><a href="/" class="pencraft">Lunch Pail</a></h1><div class="buttonsContainer-SJBuep"><button data-testid="noncontributor-cta-button" class="pencraft buttonBase-GK1x3M">Subscribe</button><button class="pencraft">Sign in</button></div></div></div>
<div><div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-contents">
<article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="pencraft post-header"><h1 dir="auto" class="post-title published title-X77sOw">{e(r.title)}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{e(r.lead)}</h3><div aria-label="Post UFI" role="region" class="pencraft byline-wrapper"><div class="pencraft avatar-stack"><picture><source type="image/webp" srcset="https://letterpostcdn.example/a.webp 1x" /><img src="https://letterpostcdn.example/a.png" alt="{r.author}'s avatar" draggable="false" /></picture></div><div class="pencraft"><a href="https://letterpost.example/@bettina" class="pencraft">{r.author}</a></div><div class="pencraft pc-reset color-pub-secondary-text-hGQ02T meta-EgzBVA">Nov 08, 2023</div><div class="post-ufi style-button"><a role="button" aria-label="Like (214)" class="post-ufi-button"><svg width="18" height="18"><g><path d="M9 16s-7-4.3-7-9"></path></g></svg><div class="label">214</div></a><a aria-label="View comments (3)" class="post-ufi-comment-button"><div class="label">3</div></a><a class="post-ufi-button" href="javascript:void(0)">Share</a></div></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">
<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://letterpostcdn.example/gate3.jpeg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://letterpostcdn.example/w_424/gate3.webp 424w, https://letterpostcdn.example/w_848/gate3.webp 848w" sizes="100vw" /><img src="https://letterpostcdn.example/w_1456/gate3.jpeg" width="1456" height="971" class="sizing-normal" alt="" fetchpriority="high" /></picture><div class="image-link-expand"><button class="pencraft" title="View image"></button></div></div></a><figcaption class="image-caption">{e(r.caption)} (Photo by the author)</figcaption></figure></div>
{each(r.body[:3], "<p>{}</p>", '<h3 class="header-anchor-post">{}</h3>')}
{widget}
{each(r.body[3:8], "<p>{}</p>", '<h3 class="header-anchor-post">{}<div class="pencraft header-anchor-parent"><div class="pencraft header-anchor offset-top" contenteditable="false"></div></div></h3>')}
<div class="digest-post-embed" data-attrs="{{&quot;nodeId&quot;:&quot;5d1&quot;,&quot;title&quot;:&quot;{cited[0][0]}&quot;}}"><a href="{cited[0][1]}"><h4>{e(cited[0][0])}</h4></a><div class="embedded-post-meta">Bettina Oduya · September 2, 2022</div><a class="embedded-post-cta" href="{cited[0][1]}">Read full story</a></div>
{each(r.body[8:], "<p>{}</p>", '<h3 class="header-anchor-post">{}</h3>')}
<div><hr /></div>
<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="{url}?utm_source=letterpost&amp;action=share"><span>Share</span></a></p>
</div></div>
<div class="post-footer"><div class="pencraft ufi-preview-label-container"><div class="profile-img-wrap"></div><div><a class="pencraft">214 Likes</a></div><div>∙</div><div><a class="pencraft" href="/p/they-counted-the-votes-twice/restacks">9 Restacks</a></div></div></div></div></article>
</div></div></div>
<div class="pencraft post-navigation"><a class="post-nav-prev" href="{older[0][1]}"><span>← Previous</span><span class="pnt">{e(older[0][0])}</span></a><a class="post-nav-next" href="{older[1][1]}"><span class="pnt">{e(older[1][0])}</span><span>Next →</span></a></div>
<div class="container" id="discussion"><h4 class="pencraft">Discussion about this post</h4><div class="pencraft tabs"><button id="headlessui-tabs-tab-P0-11">Comments</button><button>Restacks</button></div><div class="comments-page"><div class="comment-list"><div class="comment"><div class="comment-head"><a href="https://letterpost.example/@hank">Hank Dombey</a><a class="comment-date">Nov 8, 2023</a><span class="highlight">Liked by {r.author}</span></div><div class="comment-body"><p><span>Thirty months is a long time to keep your hands in your pockets, but I would have signed for the clock alone. I worked that line in 2019 and I still wake up counting.</span></p></div><div class="comment-actions"><a>Like (31)</a><a>Reply</a><a>Share</a></div></div><div class="comment"><div class="comment-head"><a href="https://letterpost.example/@mo">Mo from Dispatch</a></div><div class="comment-body"><p><span>Forwarded to everyone I know in Port Ellery.</span></p></div></div><a class="more-comments" href="{url}/comments">1 more comment...</a></div></div></div>
<div class="single-post-section"><div class="pencraft tabs"><button>Top</button><button>Latest</button><button>Discussions</button></div><div class="portable-archive-list">{more}</div><a class="pencraft" href="/archive?sort=top">See all</a></div>
<div class="subscribe-footer"><h4>Ready for more?</h4>{widget}</div></div></div>
<div class="footer-wrap publication-footer"><div class="footer"><div class="footer-copyright-blurb">© 2023 {r.author}</div><div class="footer-terms-blurb"><a href="https://letterpost.example/privacy">Privacy</a> ∙ <a href="https://letterpost.example/tos">Terms</a> ∙ <a href="https://letterpost.example/ccpa">Collection notice</a></div><div class="footer-buttons"><a href="https://letterpost.example/signup">Start Writing</a><a href="https://letterpost.example/app">Get the app</a></div><div class="footer-slogan-blurb"><a href="https://letterpost.example">Letterpost</a> is the home for great culture</div></div></div></div>
<script>window._preloads = JSON.parse({shell!r})</script><script defer src="https://letterpostcdn.example/bundle/static/js/main.22a.js"></script>
</body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ") for line in r.body)), (*cited, *older, *top), address=url,
    )  # fmt: skip


@page
def pacific_daily_follows_a_storm() -> Served:
    """A live page: posts with heads, key points that lead to them, a pinned map, lists beside."""
    site = "https://www.vaitoratimes.example"
    title = "Cyclone Meri live: eye passes north of Vaitora, power out in three districts"
    lead = "Follow our updates as Cyclone Meri crosses the northern islands. Shelters are open at all government schools."
    r = Report("en", "2025-01-19", "2025-01-19", "Sione Falefatu", "", title, lead, ())
    posts = (
        ("8.52pm", "Wharf road under water", "The sea has come over the wall at Apolara Point and the wharf road is closed between the fish market and the fuel depot. Police ask drivers to stay away. Two containers are afloat in the harbour."),
        ("8.15pm", "Eye will miss the main island, forecasters say", "The Meteorological Service now expects the eye to pass 35 kilometres north of Vaitora at about 11pm, ten kilometres farther out than it said at noon. Winds of 140 kilometres an hour are still likely on the coast."),
        ("7.40pm", "Power cut in Lefuga, Tiaveru and the Ridge", "Island Electric has switched off three districts because lines are down across roads. General manager Talia Moemoe says about 6,200 homes are affected and that crews will not go out before daylight. “I am not sending anybody up a pole tonight,” she says."),
        ("6.58pm", "More than 900 people in shelters", "The Red Cross has counted 914 people in eleven schools. Lefuga College is full; those who arrive there are being taken by bus to the Catholic hall, which has room for 200 more."),
        ("5.30pm", "Last flight leaves for the mainland", "The evening flight took off 40 minutes early with every seat taken, among them nine patients from the dialysis ward. The airport is shut until at least noon on Monday."),
        ("4.05pm", "Prime minister: stay where you are", "In a short address on radio, Prime Minister Fetu Alailima asked everyone to be indoors by six. He recalled Cyclone Osei in 2009, when eleven people died on the roads after dark, most of them on their way to look at the waves."),
    )  # fmt: skip
    url = f"{site}/news/2025/01/19/cyclone-meri-live-updates-vaitora/"
    more = told(
        site + "/news/2025/01/19/{s}/",
        "What to put in a storm bag tonight",
        "Banana growers cut what they can before the wind",
        "Sea wall at Apolara Point was due for repair in 2022",
    )
    read = told(
        site + "/news/2025/01/18/{s}/",
        "Sevens squad named without captain",
        "Bread to cost 20 sene more from February",
        "Choir from the Ridge wins in Wellmouth",
        "Judge steps down from land court",
        "Man fined for driving tractor to prom",
    )
    op = told(site + "/opinion/2025/01/17/{s}/", "The storm is not the disaster, the roofs are", "A road is a promise")
    feed = "".join(
        f'<div class="c-live-blog__post" id="post-{40 - n}" data-post-id="{40 - n}"><div class="c-live-blog__meta"><span class="c-live-blog__time"><time datetime="2025-01-19T{int(at[0]) + 12}:{at[2:4]}:00+13:00">{at}</time></span><span class="c-live-blog__author">{r.author}</span></div><h2 class="c-live-blog__hl">{e(head)}</h2><div class="c-rich"><p>{e(text)}</p></div><div class="c-live-blog__share"><button>Share this post</button><button>Copy link</button></div></div>'
        + ('<div class="arc-ad"><span>ADVERTISEMENT</span></div>' if n in (1, 3) else "")
        + (
            '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://insta.example/p/C9/"><a href="https://insta.example/p/C9/">View this post on Insta</a><a href="https://insta.example/p/C9/">A post shared by Vaitora Red Cross (@vaitoraredcross)</a></blockquote>'
            if n == 3
            else ""
        )
        for n, (at, head, text) in enumerate(posts)
    )
    graph = ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "@id": url, "headline": title, "description": lead, "datePublished": "2025-01-19T15:30:00+13:00", "dateModified": "2025-01-19T20:52:00+13:00", "coverageStartTime": "2025-01-19T15:30:00+13:00", "coverageEndTime": "2025-01-20T15:30:00+13:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Vaitora Times"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "url": f"{url}#post-{40 - n}", "articleBody": text} for n, (_, head, text) in enumerate(posts)]})  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-NZ"><head><meta charSet="utf-8"/><title>Cyclone Meri: live updates as storm nears Vaitora - Vaitora Times</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:site_name" content="Vaitora Times"/><meta property="article:published_time" content="2025-01-19T02:30:00.000Z"/><link rel="canonical" href="{url}"/><link rel="preload" href="/pf/resources/fonts/publico.woff2?d=214" as="font"/><script type="application/javascript" id="polyfill-script">if(!Array.prototype.includes||!(window.Object&&window.Object.assign)){{document.write('<script type="application/javascript" src="/pf/dist/engine/polyfill.js?d=214" defer="">\\x3C/script>')}}</script>{graph}<link id="fusion-template-styles" rel="stylesheet" href="/pf/dist/components/combinations/default.css?d=214"/></head><body><div id="fusion-app" class="fusion-app"><div class="b-page"><section class="b-page__nav"><header class="b-header-nav-chain"><button aria-label="Sections" class="c-button"><svg class="c-icon" viewBox="0 0 512 512"><path d="M25 96c0-17 15-31 32-31h384"></path></svg><span>Sections</span></button><a href="/" title="Vaitora Times"><img class="c-image" alt="Vaitora Times logo"/></a><nav aria-label="Top links"><a class="c-link" href="/news/">News</a><a class="c-link" href="/sport/">Sport</a><a class="c-link" href="/opinion/">Opinion</a><a class="c-link" href="/notices/">Death notices</a></nav><a class="c-button" href="/subscribe/">Subscribe from $2</a></header><div class="breaking-bar"><b>Emergency:</b> Call 911 or 995. Shelter list on <a href="tel:995">995</a></div></section><main class="b-right-rail__main" id="main" tabindex="-1"><div class="live-tag"><span class="dot"></span>LIVE</div><h1 class="b-headline">{e(title)}</h1><h2 class="b-subheadline">{e(lead)}</h2><div class="b-byline"><span class="b-byline__by">By</span> <a href="/author/sione-falefatu/">{r.author}</a></div><time class="c-date b-date" dateTime="2025-01-19T07:52:00.000Z">January 19, 2025 at 8.52pm TOT</time><div class="b-share-bar"><button>Email</button><button>Facebook</button><button>Copy</button></div><figure class="b-lead-art"><div class="c-media-item"><picture><source srcSet="/resizer/v2/abc.jpg?width=1000 1000w"/><img alt="Palm trees bend over a road" src="/resizer/v2/abc.jpg"/></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Waves break over the sea wall in Vaitora town on Sunday afternoon.</span><span class="c-media-item__credit">(Lupe Aho)</span></figcaption></div></figure><nav class="c-key" aria-label="Jump to"><ul>{"".join(f'<li><a href="#post-{40 - n}"><span>{at}</span></a></li>' for n, (at, _, _) in enumerate(posts))}</ul></nav><div class="c-live-blog"><div class="c-live-blog__bar"><span>Updates refresh every 60 seconds</span><button>Newest first</button></div>{feed}<button class="c-live-blog__more">Load earlier posts</button></div><section class="b-results-list" aria-label="More on the cyclone">{listed(more, '<article class="b-results-list__item"><a href="{p}" aria-hidden="true"><img alt=""/></a><div><span class="ol">Storm</span><a href="{p}"><h3 class="c-heading">{t}</h3></a><span class="by">By Mele Tupou</span></div></article>')}</section></main><aside class="b-right-rail__rail"><div class="ad-slot">Advertisement</div><div class="b-top-table"><h2><span>Most read</span></h2>{listed(read, '<div class="b-top-table__row"><span class="num">{n}</span><a class="c-link" href="{p}">{t}</a></div>')}</div><div class="voices"><svg viewBox="0 0 80 20" role="img"><path d="M2 2l6 16"></path></svg>{listed(op, '<div class="voice"><img alt=""/><em>Dr Ana Latu</em><a href="{p}">{t}</a></div>')}</div></aside><footer class="b-footer"><section><h4>About</h4><ul><li><a href="/contact/">Contact the newsroom</a></li><li><a href="/terms/">Terms</a></li></ul></section><section><h4>More</h4><ul><li><a href="/puzzles/">Puzzles</a></li><li><a href="/tides/">Tides</a></li></ul></section><p>© 2025 Vaitora Times Ltd</p></footer></div></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="vaitora";Fusion.contextPath="/pf";Fusion.globalContent={{"_id":"K7MERI","type":"story","subtype":"live","content_elements":[]}};</script></body></html>""",
        r, (title, lead, *(line for _, head, text in posts for line in (head, text))), (*more, *read, *op), verdict="live blog", address=url,
    )  # fmt: skip


@page
def student_paper_by_tag() -> Served:
    """All that was tagged with a word, with excerpts, on a theme made for schools; two rails and a slider."""
    site = "https://theashmereowl.example"
    r = Report("en", "2022-04-21", "2022-04-21", "", "", "housing", "", ())
    found = told(
        site + "/2022/04/news/{s}/",
        "Nine hundred students wait for rooms as Calder Hall stays shut",
        "What the new lease really says: a reading with a law professor",
        "Students sleep in tents on the quad for a third night",
        "Trustees approve private dormitory on Lot C",
        "Column: My roommate is the mold",
        "Housing office apologizes for sending 400 wrong room numbers",
        "Rents near campus have gone up by a third since 2019",
    )
    who = (
        "Ines Calloway, News Editor",
        "Jarrett Ng, Senior Writer",
        "Staff",
        "Maya Brightwater, Reporter",
        "Dov Perlman, Columnist",
        "Ines Calloway, News Editor",
        "Jarrett Ng, Senior Writer",
    )
    what = (
        "Calder Hall was to open in January. Inspectors now say that its sprinklers were never connected, and those who had been promised a room are living in motels.",
        "Page 14 lets the university move you with 24 hours' notice. Page 15 lets it keep your deposit if you object.",
        "It was 41 degrees on Tuesday night. About sixty tents stood between the library and the chapel, and somebody had brought a waffle iron.",
        "The 612-bed building will belong to a company from out of state for 40 years.",
        "We met in August. It lives behind the wardrobe and has never once done the dishes.",
        "An e-mail sent at 2 a.m. on Sunday told hundreds of sophomores that they lived in the boiler house.",
        "A survey of 310 listings shows what many suspected. The cheapest room within a mile of the gates now costs $740.",
    )
    day = ("April 21, 2022", "April 19, 2022", "April 14, 2022", "April 8, 2022", "March 31, 2022", "March 11, 2022", "February 25, 2022")
    trend = told(
        site + "/2022/04/features/{s}/",
        "The woman who has made every omelet since 1994",
        "I tried all eleven campus chapels",
        "Why the clock tower is four minutes slow",
    )
    sports = told(
        site + "/2022/04/sports/{s}/",
        "Rowers take Founders Cup by a foot",
        "Coach Ballard to leave after 22 seasons",
        "Club quidditch has a new name and no brooms",
    )
    op = told(site + "/2022/04/opinion/{s}/", "Letter: Keep the geese", "Editorial: Open the books on Lot C")
    items = listed(
        found, '<div class="archive-story profile-rendered searchlist searchlist_count_{n}"><div class="archive-story-photo"><a href="{u}"><img src="/wp-content/uploads/2022/04/t{n}-475x317.jpg" alt="" class="catboxphoto"></a></div><div class="archive-story-text"><h2 class="searchheadline"><a href="{u}" rel="bookmark">{t}</a></h2><p class="archive-byline">{k} • <span class="time-wrapper">{d}</span></p><p class="archive-teaser">{x}.. <a class="readmore" href="{u}">Read more &raquo;</a></p></div></div>', k=who, d=day, x=what
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html lang="en-US">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>housing – The Ashmere Owl</title><meta name='robots' content='max-image-preview:large' />
<link rel='dns-prefetch' href='//ajax.googleapis.example' /><link rel="alternate" type="application/rss+xml" title="The Ashmere Owl &raquo; housing Tag Feed" href="{site}/tag/housing/feed/" />
<meta property="og:type" content="object" /><meta property="og:title" content="housing - The Ashmere Owl" /><meta property="og:url" content="{site}/tag/housing/" /><meta property="og:site_name" content="The Ashmere Owl" />
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"CollectionPage","@id":"{site}/tag/housing/","url":"{site}/tag/housing/","name":"housing - The Ashmere Owl","isPartOf":{{"@id":"{site}/#website"}},"breadcrumb":{{"@id":"{site}/tag/housing/#breadcrumb"}},"inLanguage":"en-US"}},{{"@type":"BreadcrumbList","@id":"{site}/tag/housing/#breadcrumb","itemListElement":[{{"@type":"ListItem","position":1,"name":"Home","item":"{site}/"}},{{"@type":"ListItem","position":2,"name":"housing"}}]}}]}}</script>
<style>#upperwrap{{background:#4b1d52}}.snowidget-title{{font-family:"Oswald"}}</style><script src="{site}/wp-content/themes/snoflex/js/flexslider.js"></script></head>
<body class="archive tag tag-housing tag-311 snoflex"><a href="#content" class="skip-link">Skip to Main Content</a>
<div id="hoverbar_menu"><div class="innerbar"><a href="{site}/"><img src="/owl-mini.png" alt="The Ashmere Owl"></a><ul><li><a href="/category/news/">News</a></li><li><a href="/category/sports/">Sports</a></li></ul><form id="searchform"><label>Search this site</label><input type="text" name="s"><button>Submit Search</button></form></div></div>
<div id="wrap"><div id="upperwrap"><div id="header"><a href="{site}/" id="home"><img src="/owl-header.jpg" alt="The student newspaper of Ashmere University since 1922"></a><p class="tagline">The student newspaper of Ashmere University since 1922</p></div>
<nav id="navbar"><ul id="menu-main" class="menu"><li class="menu-item"><a href="/category/news/">News</a></li><li class="menu-item"><a href="/category/features/">Features</a></li><li class="menu-item"><a href="/category/opinion/">Opinion</a></li><li class="menu-item"><a href="/category/sports/">Sports</a></li><li class="menu-item"><a href="/staff_name/">Staff</a></li><li class="menu-item"><a href="/donate/">Donate</a></li></ul></nav></div>
<div id="innerwrap"><div id="content"><div id="contentleft" role="main"><div class="postarea archivepage"><h1 class="archiveheadline"><span class="prefix">Tag:</span> housing</h1><div class="archive-sort"><span>Sort:</span><a href="?order=desc">Newest</a><a href="?order=asc">Oldest</a></div>{items}<div class="sno-infinite"><a href="{site}/tag/housing/page/2/">Load More Stories</a></div></div></div>
<div id="sidebar" class="sidebar"><div class="widgetwrap sno-animate"><div class="titlewrap"><h4 class="widget2">Donate to The Ashmere Owl</h4></div><div class="donate"><div class="thermo">$1,840</div><div class="goal">$4,000 Contributed of Our Goal</div><p>Your donation will support the student journalists of Ashmere University and pay for a printer that prints.</p></div></div>
<div class="widgetwrap" aria-label="Trending"><ol class="trend-num">{listed(trend, '<li><span class="trend-no">{n}</span><a class="trend-a" href="{u}">{t}</a> <span class="views">{n}04 Views</span></li>')}</ol></div>
<div class="widgetwrap"><div class="flexslider"><ul class="slides">{listed(sports, '<li class="slide"><a href="{u}"><img alt=""></a><div class="flex-caption"><a href="/category/sports/" class="cat">Sports</a><h3><a href="{u}" class="homeheadline">{t}</a></h3></div></li>')}</ul><ul class="flex-direction-nav"><li><a class="flex-prev" href="#">Previous</a></li><li><a class="flex-next" href="#">Next</a></li></ul></div></div>
<div class="widgetwrap poll"><h4>Poll</h4><p>Would you live in a tent for a week to get a better room?</p><ul><li><label><input type="radio">Yes, in May</label></li><li><label><input type="radio">I already do</label></li></ul><button>Vote</button><a href="#">View Results</a></div>
<div class="widgetwrap"><img src="/images/opinion-banner.png" alt=""><dl class="ops">{listed(op, '<dt><a href="{u}">{t}</a></dt><dd>April 1{n}, 2022</dd>')}</dl></div></div></div></div>
<div id="footer"><div class="footer-col"><h5>The Ashmere Owl</h5><p>Room 12, Student Union</p></div><div class="footer-col"><a href="/about/">About</a><a href="/advertise/">Advertise</a><a href="/corrections/">Corrections policy</a></div><p>© 2022 • FLEX WordPress Theme by SNO • <a href="/wp-login.php">Log in</a></p></div></div></body></html>""",
        r, (), (*found, *trend, *sports, *op), verdict="headlines", address=f"{site}/tag/housing/",
    )  # fmt: skip


@page
def quotidien_d_une_ile() -> Served:
    """An island's daily on Drupal with Bootstrap: paragraphs of text between views, comments counted, an agenda."""
    site = "https://www.lagazettedutrois-mats.example"
    r = Report(
        "fr", "2023-03-16", "2023-03-16", "Loïse Vaitoa", "Les pirogues sont restées à sec, hier, sur la plage de Motu-Nord.",
        "Lagon de Motu-Nord : la pêche suspendue pendant six mois, les familles divisées",
        "Le conseil coutumier et la commune ont fermé la moitié du lagon pour laisser les mérous se reproduire. Une décision inédite, qui ne fait pas que des heureux.",
        (
            "À cinq heures, d'ordinaire, une quarantaine de pirogues quittent la plage de Motu-Nord. Hier, aucune n'a bougé. Depuis mercredi minuit, il est interdit de pêcher dans la moitié ouest du lagon, et ce jusqu'au 15 septembre.",
            "La mesure a été votée la semaine dernière par le conseil municipal, à douze voix contre sept, après trois mois de palabres avec les chefs des neuf familles du district. Elle concerne tous les poissons, les coquillages et les langoustes.",
            "« Mon grand-père fermait la passe quand les mérous étaient trop petits. On ne votait pas, on écoutait », sourit Tefana Maraé, 77 ans, doyen du conseil coutumier. « Cette fois, il a fallu un arrêté et un tampon. »",
            "# Des prises divisées par trois",
            "Selon le Centre de recherche du lagon, les captures de mérous sont passées de 31 tonnes en 2012 à moins de dix l'an dernier. Les plongeurs n'ont compté que 140 poissons adultes sur le site de ponte, contre plus d'un millier dix ans plus tôt.",
            "Les scientifiques recommandaient un an de fermeture. La commune a préféré six mois, de la pleine lune de mars à la fin de la saison fraîche. « C'est un début, pas un miracle », prévient la biologiste Hélène Courtecuisse.",
            "# « Avec quoi je paie l'essence ? »",
            "Tout le monde n'est pas convaincu. Rudy Teharuru, père de cinq enfants, vend son poisson au bord de la route. Il lui reste la côte est, plus loin et plus exposée à la houle.",
            "« J'aurai deux heures de moteur au lieu de vingt minutes. Avec quoi je paie l'essence ? » demande-t-il. Une aide de 25 000 francs par mois est prévue pour les 63 pêcheurs déclarés. Rudy, lui, ne l'a jamais été.",
            "Le maire, Gaston Puarai, promet d'examiner chaque cas. Deux gardes ont été embauchés pour surveiller la zone, de jour comme de nuit. Les contrevenants risquent une amende de 90 000 francs et, ce que beaucoup redoutent davantage, de s'expliquer devant le conseil des anciens.",
        ),
    )  # fmt: skip
    url = f"{site}/article/environnement/lagon-de-motu-nord-la-peche-suspendue-pendant-six-mois"
    dossier = told(
        site + "/article/environnement/{s}",
        "Pourquoi les mérous se donnent rendez-vous à la pleine lune",
        "À Motu-Sud, trois ans de fermeture et des filets pleins",
        "Le vieux code des passes, raconté par ceux qui s'en souviennent",
    )
    lus = told(
        site + "/article/faits-divers/{s}",
        "Un cargo s'échoue sur le récif de la Dent",
        "Le boulanger de la place ferme après quarante ans",
        "Dengue : neuf cas confirmés en une semaine",
        "La reine du heiva rend sa couronne",
    )
    com = told(
        site + "/article/politique/{s}",
        "Le prix du riz gelé jusqu'en décembre",
        "Faut-il un deuxième ferry le dimanche ?",
        "Port-Amiral : le maire veut taxer les croisiéristes",
    )
    inset = told(site + "/article/societe/{s}", "La grande colère des pêcheurs sans papiers de mer")
    para = '<div class="paragraph paragraph--type--texte paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-texte field--type-text-long field--label-hidden field__item">{}</div></div>'
    return Served(
        f"""<!DOCTYPE html>
<html lang="fr" dir="ltr" prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
<head><meta charset="utf-8" />
<script>var _paq = _paq || [];(function(){{var u="https://stats.trois-mats.example/";_paq.push(["setSiteId", "4"]);}})();</script>
<meta name="description" content="Le conseil coutumier et la commune ont fermé la moitié du lagon pour laisser les mérous se reproduire." /><link rel="canonical" href="{url}" />
<meta property="og:site_name" content="La Gazette du Trois-Mâts" /><meta property="og:type" content="article" /><meta property="og:title" content="{e(r.title)}" /><meta property="og:image" content="{site}/sites/default/files/styles/facebook/public/2023-03/pirogues.jpg?itok=1aZ" /><meta property="article:published_time" content="2023-03-16T05:00:00-10:00" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" /><meta name="HandheldFriendly" content="true" />
<script type="application/ld+json">{{"@context": "https://schema.org","@graph": [{{"@type": "NewsArticle","headline": "{r.title}","datePublished": "2023-03-16T05:00:00-1000","author": {{"@type": "Person","name": "{r.author}"}},"publisher": {{"@type": "Organization","name": "La Gazette du Trois-Mâts"}}}}]}}</script>
<title>{e(r.title)} | La Gazette du Trois-Mâts</title><link rel="stylesheet" media="all" href="/sites/default/files/css/css_q9z.css" /></head>
<body class="page-node-21877 path-node node--type-article navbar-is-fixed-top has-glyphicons">
<a href="#main-content" class="visually-hidden focusable skip-link">Aller au contenu principal</a>
<div id="sliding-popup" class="sliding-popup-bottom"><div class="eu-cookie-compliance-message"><h2>Nous utilisons des cookies pour améliorer votre expérience.</h2><p>En cliquant sur un lien de cette page, vous nous donnez votre accord.</p><button>Plus d'infos</button><button class="agree-button">J'accepte</button><button>Non merci</button></div></div>
<div class="dialog-off-canvas-main-canvas"><header class="navbar navbar-default" role="banner"><div class="container"><div class="region region-navigation"><a class="logo navbar-btn" href="/"><img src="/themes/custom/troismats/logo.svg" alt="Accueil" /></a><ul class="menu nav navbar-nav"><li><a href="/actualite">Actualité</a></li><li><a href="/environnement">Environnement</a></li><li><a href="/sports">Sports</a></li><li><a href="/culture">Culture</a></li><li><a href="/avis-de-deces">Avis de décès</a></li></ul><ul class="menu account"><li><a href="/user/login">Se connecter</a></li><li><a href="/abonnement">S'abonner</a></li></ul></div></div></header>
<div role="main" class="main-container container js-quickedit-main-content"><div class="row"><div class="col-sm-12 pub"><span>Publicité</span><a href="https://pub.regie.example/clic/8">Soldes chez Batimat : -30 % sur les tôles</a></div>
<section class="col-sm-8"><div class="region region-content"><ol class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/environnement">Environnement</a></li><li class="active">{e(r.title)}</li></ol><a id="main-content"></a>
<article role="article" class="article is-promoted full clearfix">
<div class="field-rubrique"><a href="/environnement">Environnement</a></div><h1 class="page-header"><span>{e(r.title)}</span></h1>
<div class="chapo field field--name-field-chapo">{e(r.lead)}</div>
<div class="submitted"><img class="img-circle" src="/files/loise.jpg" alt="" /><span>Par {r.author}</span> | <span>Publié le 16.03.2023 à 05h00</span> | <span>Temps de lecture : 3 min</span> | <a href="#comments">14 commentaires</a></div>
<div class="a2a_kit social"><a class="a2a_button_facebook"></a><a class="a2a_button_whatsapp"></a><a class="imprimer" href="/print/21877">Imprimer</a></div>
<div class="field--name-field-image"><img class="img-responsive" src="/files/pirogues.jpg" alt="" /><div class="legende">{e(r.caption)}<span class="copyright">Photo L.V.</span></div></div>
{para.format(each(r.body[:3]))}
<div class="paragraph paragraph--type--article-lie"><div class="encart"><span class="encart-label">À lire aussi</span> <a href="{inset[0][1]}" hreflang="fr">{e(inset[0][0])}</a></div></div>
{para.format(each(r.body[3:6]))}
<div class="paragraph paragraph--type--newsletter"><form class="inscription"><label>Recevez l'essentiel de l'île chaque matin à six heures</label><input type="email" placeholder="Votre adresse" /><input type="submit" value="Je m'inscris" /></form></div>
{para.format(each(r.body[6:]))}
<div class="field--name-field-tags"><span>Mots-clés</span><a href="/tags/lagon">lagon</a> <a href="/tags/peche">pêche</a> <a href="/tags/motu-nord">Motu-Nord</a></div>
</article>
<section class="dossier"><h2 class="block-title">Dossier : le lagon en sursis</h2><table class="views-table"><tbody>{listed(dossier, '<tr><td class="views-field-field-image"><img src="/files/d{n}.jpg" alt="" /></td><td class="views-field-title"><a href="{p}" hreflang="fr">{t}</a></td><td class="views-field-created">0{n}.03.2023</td></tr>')}</tbody></table></section>
<section id="comments"><h2>Commentaires</h2><article class="comment"><p class="comment__author">Vahine du Nord</p><div class="content"><p>Bravo au conseil. Si on ne fait rien maintenant, nos enfants pêcheront des sachets en plastique.</p></div><ul class="links inline"><li><a href="/user/login">Connectez-vous</a> pour publier un commentaire</li></ul></article></section></div></section>
<aside class="col-sm-4" role="complementary"><section class="block block-views lus"><img src="/themes/custom/troismats/img/les-plus-lus.png" alt="" />{listed(lus, '<div class="views-row"><span class="rang">{n}</span><span class="views-field-title"><a href="{p}" hreflang="fr">{t}</a></span></div>')}</section>
<section class="block block-views debats"><h2 class="block-title">Ça fait réagir</h2><ul>{listed(com, '<li><a href="{p}" hreflang="fr">{t}</a> <a class="nb" href="{p}#comments">{n}7 commentaires</a></li>')}</ul></section>
<section class="block agenda"><h2 class="block-title">Agenda</h2><dl><dt>17 mars</dt><dd><a href="/agenda/4411">Bingo de l'école</a></dd><dt>18 mars</dt><dd><a href="/agenda/4418">Marché de nuit</a></dd></dl></section>
<section class="block meteo"><h2 class="block-title">Météo</h2><p>Motu-Nord 29°</p><p>Marées : 04h12 / 16h40</p></section></aside></div></div>
<footer class="footer container"><div class="region region-footer"><ul class="menu nav"><li><a href="/contact">Contact</a></li><li><a href="/mentions-legales">Mentions légales</a></li><li><a href="/qui-sommes-nous">Qui sommes-nous ?</a></li></ul><p>© 2023 La Gazette du Trois-Mâts. Tous droits réservés.</p></div></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"/","currentPath":"node/21877","isFront":false,"currentLanguage":"fr"}},"statistics":{{"data":{{"nid":"21877"}}}},"user":{{"uid":0}}}}</script></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ") for line in r.body)), (*inset, *dossier, *lus, *com), address=url,
    )  # fmt: skip


@page
def diario_de_provincia_renderizado() -> Served:
    """A province's daily, rendered on a server by one framework and hydrated by its state, with steps of the text apart."""
    site = "https://www.elfarodelesteral.example"
    r = Report(
        "es", "2025-06-05", "2025-06-05", "Malena Urrizaga", "Los colectivos, ayer, en la cochera de la avenida Los Ceibos.",
        "Esteral se queda sin colectivos: los choferes paran desde la medianoche por sueldos atrasados",
        "La empresa debe dos quincenas a 380 trabajadores y culpa a la provincia, que asegura haber girado los subsidios en mayo.",
        (
            "Ningún colectivo saldrá de las cocheras de Esteral desde la medianoche de este jueves. El gremio de choferes resolvió en asamblea un paro por tiempo indeterminado, después de que la empresa Ribera Sur incumpliera por tercera vez la promesa de pagar los sueldos de mayo.",
            "La medida alcanza a las catorce líneas urbanas y deja a pie a unos 62.000 pasajeros por día. Solo circularán las combis que llevan a pacientes al hospital regional, según acordaron los delegados con la municipalidad.",
            "“No es un capricho. Hay compañeros que le piden plata prestada al pasajero”, dijo el secretario general del gremio, Ramiro Achával, a la salida de la asamblea. “El día que depositen, en una hora estamos arriba de los coches.”",
            "# Una deuda que se pasa de mano en mano",
            "Ribera Sur sostiene que la provincia le debe 910 millones de pesos en subsidios y que sin ese dinero no puede cubrir ni el gasoil. Su gerente, Octavio Lunardi, afirmó que la recaudación por boletos cubre apenas el 38% de los costos.",
            "El Ministerio de Transporte respondió con una planilla. De acuerdo con ese documento, el 21 de mayo se transfirieron 604 millones a la cuenta de la empresa. “Que expliquen qué hicieron con eso”, reclamó la ministra Graciela Bottari.",
            "El boleto cuesta 890 pesos desde marzo. Un aumento a 1.250 quedó frenado en el Concejo Deliberante, donde el oficialismo no reunió los votos.",
            "# Cómo moverse mientras dure el paro",
            "La municipalidad dispuso tres medidas:",
            "Los taxis podrán llevar hasta cuatro pasajeros con destinos distintos.",
            "El estacionamiento en el centro será gratuito hasta las 20.",
            "Las escuelas no computarán las llegadas tarde.",
            "El gremio y la empresa volverán a verse las caras el viernes a las 10, en una audiencia de conciliación. Será la cuarta en lo que va del año.",
        ),
    )  # fmt: skip
    url = f"{site}/ciudad/esteral-se-queda-sin-colectivos-los-choferes-paran-desde-la-medianoche-nid05062025/"
    inset = told(site + "/ciudad/{s}-nid21052025/", "El Concejo postergó otra vez la suba del boleto")
    tema = told(
        site + "/ciudad/{s}-nid04062025/",
        "Cuánto gana un chofer y cuánto debería ganar",
        "Ribera Sur, la historia de una empresa que siempre está por irse",
        "Bicicletas públicas: la mitad no tiene cadena",
    )
    leidas = told(
        site + "/policiales/{s}-nid03062025/",
        "Encontraron en un galpón las campanas robadas de San Telésforo",
        "Cayó la banda que vendía terrenos bajo el agua",
        "El perro que espera en la terminal ya tiene familia",
        "Heladas: qué dice el pronóstico para el fin de semana",
    )
    firmas = told(site + "/opinion/{s}-nid02062025/", "La parada vacía", "Elogio del asado sin selfie", "Un puerto que mira para otro lado")
    sigue = told(site + "/deportes/{s}-nid05062025/", "Atlético Esteral vendió todas las entradas para la final")
    p, h = '<p class="com-paragraph --s">{}</p>', '<h2 class="com-title --font-primary --l --font-bold" id="sub">{}</h2>'
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>Paro de colectivos en Esteral: los choferes reclaman sueldos atrasados - El Faro del Esteral</title><meta name="description" content="{e(r.lead)}"/><meta name="robots" content="index, follow, max-image-preview:large"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url}?outputType=amp"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="El Faro del Esteral"/><meta property="article:published_time" content="2025-06-05T00:12:00-03:00"/><meta property="mrf:tags" content="tipo:nota;seccion:ciudad"/><link rel="preload" as="image" href="/resizer/v2/cochera.jpg?auth=5e&amp;width=768" imagesrcset="/resizer/v2/cochera.jpg?width=420 420w"/><script type="application/ld+json">[{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{r.title}","description":"{r.lead}","datePublished":"2025-06-05T00:12:00-03:00","dateModified":"2025-06-05T07:45:00-03:00","author":[{{"@type":"Person","name":"{r.author}"}}],"publisher":{{"@type":"NewsMediaOrganization","name":"El Faro del Esteral"}},"isAccessibleForFree":true}},{{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{{"@type":"ListItem","position":1,"name":"Ciudad","item":"{site}/ciudad/"}}]}}]</script><style id="critical">.lay-sidebar{{display:grid;grid-template-columns:1fr 300px}}.--font-bold{{font-weight:700}}</style></head><body class="nota"><div id="fusion-app" class="layout"><div class="common-header"><header class="nav-ln"><button aria-label="Menú"><svg viewBox="0 0 24 24"><path d="M3 6h18v2H3z"></path></svg>Secciones</button><a href="/" aria-label="El Faro del Esteral"><svg viewBox="0 0 400 60"><path d="M0 0h400v60H0z"></path></svg></a><a class="com-button" href="https://suscripciones.elfaro.example/">Suscribirme por $ 990</a><button>Iniciar sesión</button></header><nav class="mod-hits"><span>Hoy:</span><a href="/tema/elecciones-tid101/">Elecciones</a><a href="/tema/dolar-tid33/">Dólar hoy</a><a href="/tema/paro-tid77/">Paro</a></nav></div><div id="consent-banner" role="dialog" aria-label="Cookies"><p>Usamos cookies propias y de terceros. Si seguís navegando, entendemos que las aceptás.</p><button>Entendido</button></div><div class="lay-sidebar"><main class="sidebar__main"><article class="nota-cuerpo"><nav class="com-breadcrumb"><a href="/">El Faro</a><span>&gt;</span><a href="/ciudad/">Ciudad</a></nav><h1 class="com-title --font-primary --sixxl --font-extra">{e(r.title)}</h1><h2 class="com-subhead --bajada --m-xs-">{e(r.lead)}</h2><div class="mod-fecha"><time class="com-date --twoxs">5 de junio de 2025</time><span class="com-hour">00:12</span><span class="lectura">3 minutos de lectura</span></div><ul class="mod-social"><li><button aria-label="Compartir en WhatsApp"></button></li><li><button>Guardar</button></li><li><button>Comentarios <b>58</b></button></li><li><button>Escuchar nota</button></li></ul><section class="mod-media"><figure class="mod-figure"><picture><source media="(max-width:420px)" srcSet="/resizer/v2/cochera.jpg?width=420"/><img alt="Paro de colectivos" src="/resizer/v2/cochera.jpg?width=768"/></picture><figcaption class="com-caption">{e(r.caption)}<span class="com-credit">Fabio Enrique - El Faro</span></figcaption></figure></section><div class="mod-author"><img alt="" class="com-image"/><a href="/autor/malena-urrizaga-401/">{r.author}</a><span>El Faro del Esteral</span></div><section class="cuerpo__nota">{each(r.body[:2], p, h, "")}<div class="mod-banner"><span>PUBLICIDAD</span></div>{each(r.body[2:5], p, h, "")}<div class="com-relacionada"><a href="{inset[0][1]}"><img alt=""/><span class="com-relacionada__t">{e(inset[0][0])}</span></a></div>{each(r.body[5:9], p, h, "")}<ul class="com-list">{each(r.body[9:12], '<li class="com-list__item">{}</li>', "", "")}</ul>{each(r.body[12:], p, h, "")}</section><div class="mod-trust"><a href="/quienes-somos/">Conocé The Faro Project</a></div><div class="mod-temas"><span>Temas</span><a href="/tema/paro-tid77/">Paro</a><a href="/tema/transporte-tid80/">Transporte</a><a href="/tema/esteral-tid2/">Esteral</a></div><div class="mod-article-nl"><strong>Mirador</strong><p>Lo que pasó en la ciudad, en tu correo, de lunes a viernes.</p><button>Anotarme</button></div></article><section class="mod-mas"><h3 class="com-title-section">Otras noticias de Paro</h3><div class="row-gap">{listed(tema, '<article class="mod-article"><section class="mod-description"><h2 class="com-title"><a class="com-link" href="{p}">{t}</a></h2><em class="com-lead">Transporte</em><span class="marquee">Por M. Urrizaga</span></section></article>')}</div></section><section class="sigue" aria-label="Seguir leyendo"><a href="{sigue[0][1]}"><span>{e(sigue[0][0])}</span></a></section></main><aside class="sidebar__aside"><div class="mod-themed" aria-label="Lo más leído">{listed(leidas, '<div class="rank"><span class="rank__n">{n}</span><a href="{p}" title="{t}"><h3>{t}</h3></a></div>')}</div><div class="mod-opinion"><svg class="firmas" viewBox="0 0 90 20"><path d="M1 1h88"></path></svg>{listed(firmas, '<div class="firma"><img alt=""/><div><a class="firma__a" href="/autor/{n}/">{k}</a><a class="firma__t" href="{p}">{t}</a></div></div>', k=("Baltasar Irigoitía", "Nora Quiles", "Ezequiel Sarrat"))}</div><div class="club"><b>Club El Faro</b><p>25% en librerías con tu credencial.</p><a href="https://club.elfaro.example/">Ver beneficios</a></div></aside></div><footer class="ln-footer"><div><h4>Secciones</h4><a href="/ciudad/">Ciudad</a><a href="/campo/">Campo</a></div><div><h4>Contacto</h4><a href="/ayuda/">Centro de ayuda</a><a href="/terminos/">Términos y condiciones</a></div><p>Copyright 2025 El Faro del Esteral S.A. Todos los derechos reservados. Miembro de GDP, Grupo de Diarios de Provincia.</p></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.contextPath="/pf";Fusion.globalContent={{"_id":"5JUN25","headlines":{{"basic":"Esteral se queda sin colectivos"}},"subtype":"7","taxonomy":{{"tags":[{{"slug":"paro-tid77","text":"Paro"}}]}}}};Fusion.spa=false;</script></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ") for line in r.body)), (*inset, *tema, *sigue, *leidas, *firmas), address=url,
    )  # fmt: skip

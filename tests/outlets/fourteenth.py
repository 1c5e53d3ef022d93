"""A set of fourteen full pages: what stands around articles on sites of the years 2014 to 2025, head and scripts included."""

import json

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, ld, listed, onto, slug

PAGES: Pages = {}
page = onto(PAGES)

Found = tuple[Link, ...]


def told(form: str, *titles: str, first: int = 1000, step: int = 37) -> Found:
    """Headlines with their addresses: `{s}` is the slug, `{n}` a number."""
    spelt = (title.replace("ı", "i").replace("ß", "ss").replace("'", "") for title in titles)
    return tuple(
        (title, form.format(s=slug(plainer), n=first + step * at)) for at, (title, plainer) in enumerate(zip(titles, spelt, strict=True))
    )


def rows(found: Found, form: str, *columns: tuple[str, ...]) -> str:
    """Write headlines in the form of `listed`, with `{c[0]}` and on for what else a row holds."""
    return listed(found, form, c=[[e(column[at]) for column in columns] for at in range(len(found))])


def data(value: object) -> str:
    """State for the browser, as it stands in a script element."""
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")


def graph(r: Report, url: str, site: str, published: str, modified: str, kind: str = "NewsArticle", section: str = "News") -> str:
    """The graph that plug-ins for search engines write into the head."""
    home = "/".join(url.split("/")[:3])
    return ld({
        "@context": "https://schema.org",
        "@graph": [
            {"@type": kind, "@id": f"{url}#article", "isPartOf": {"@id": url}, "author": [{"@type": "Person", "name": r.author}], "headline": r.title, "datePublished": published, "dateModified": modified, "wordCount": 412, "commentCount": 0, "publisher": {"@id": f"{home}/#organization"}, "image": {"@id": f"{url}#primaryimage"}, "thumbnailUrl": f"{home}/img/lead.jpg", "articleSection": [section], "inLanguage": r.language},
            {"@type": "WebPage", "@id": url, "url": url, "name": f"{r.title} - {site}", "isPartOf": {"@id": f"{home}/#website"}, "datePublished": published, "description": r.lead, "breadcrumb": {"@id": f"{url}#breadcrumb"}},
            {"@type": "ImageObject", "@id": f"{url}#primaryimage", "url": f"{home}/img/lead.jpg", "width": 1280, "height": 720, "caption": r.caption},
            {"@type": "BreadcrumbList", "@id": f"{url}#breadcrumb", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": home}, {"@type": "ListItem", "position": 2, "name": section}]},
            {"@type": "Organization", "@id": f"{home}/#organization", "name": site, "url": home, "logo": {"@type": "ImageObject", "url": f"{home}/logo.png"}, "sameAs": ["https://social.example/" + slug(site)]},
        ],
    })  # fmt: skip


@page
def station_of_a_river_town() -> Served:
    """A television station's site on a chain's platform: weather in the bar, a video above the text, lists of four shapes."""
    r = Report(
        "en", "2024-05-14", "2024-05-14", "Marisol Trevanion", "The footbridge over Tamarack Creek has been closed since the April flood. (KQRV photo)",
        "Harlan Falls footbridge to stay closed until fall after inspectors find cracked piers",
        "",
        (
            "HARLAN FALLS (KQRV) — The footbridge that links downtown Harlan Falls with the Tamarack Creek trail will remain closed until at least October, city officials said Tuesday, after divers found cracks in two of its four piers.",
            "The 94-year-old bridge was shut on April 19, when high water carried a dock and several logs into its supports. At the time, the city said it expected to reopen the crossing before Memorial Day.",
            "“We hoped this was a matter of swapping out some railing,” public works director Dale Ostrum told the council Monday night. “What the divers saw changed that. I would not send my own kids across it.”",
            "# What inspectors found",
            "According to a 31-page report by Birchline Engineering, the cracks run up to 11 inches deep and appear to be older than this year’s flood. The firm blamed a repair in 1988 that trapped water behind a new concrete skin.",
            "Repairs are expected to cost $1.3 million. The city has set aside $400,000, and Ostrum said he will apply for state trail money in June.",
            "# Businesses worry about summer",
            "About 600 people used the bridge on a typical summer day, according to a counter installed in 2022. Owners of shops on Mill Street say many of those walkers stopped for lunch.",
            "“Memorial Day weekend pays my rent through August,” said Connie Abelard, who runs the Heron Cafe. “Now the trail ends at a chain-link fence, and nobody walks a mile and a half around for a sandwich.”",
            "The council voted 6-1 to run a free shuttle between the trailhead and Mill Street on weekends, beginning June 1. Alderman Pete Szymoniak voted no, saying the $38,000 would be better spent on the bridge.",
            "A public meeting is set for 6 p.m. on May 29 in the library’s lower level.",
        ),
    )  # fmt: skip
    site = "https://www.kqrv.example"
    url = f"{site}/news/local-news/harlan-falls-footbridge-to-stay-closed-until-fall/"
    stories = told(
        site + "/news/local-news/{s}/", "Two rescued after canoe tips below Harlan dam", "School board delays vote on four-day week"
    )
    top = told(site + "/news/{s}/", "Sheriff: Man drove stolen combine 14 miles to ex-wife’s wedding", "Frost advisory issued for six counties ahead of weekend", "Wolf River cheese plant to add 85 jobs", "Lottery ticket worth $50,000 sold at Harlan Falls gas station", "Judge tosses lawsuit over lakefront fence")  # fmt: skip
    latest = told(
        site + "/news/state-news/{s}/",
        "State lawmakers return to fight over shared revenue",
        "Port Alden-to-Tamarack rail study gets federal grant",
        "Bald eagle shot near Pine Hollow recovering, center says",
        "DNR lifts boil-water notice in three townships",
    )
    picks = told(
        site + "/bestreviews/{s}/", "These coolers kept ice frozen for a week in our lab", "Six rain jackets under $80 that do not leak"
    )
    head = """<script>window.nxst=window.nxst||{};window.nxst.cfg={"site":{"callSign":"kqrv","market":"harlan"},"ads":{"gpt":true,"prebid":["x","y"]},"content":{"contentType":"story-page","contentClassification":""}};</script>
<style id='wp-block-library-inline-css'>:root{--wp-admin-theme-color:#007cba}.wp-block-image img{height:auto;max-width:100%}.ad-unit{min-height:250px}</style>
<script async src="https://tags.ads.example/gpt.js"></script><script>var googletag=googletag||{};googletag.cmd=googletag.cmd||[];</script>"""
    ad = '<div class="ad-unit ad-unit--mr" data-ad-unit="mr1"><p class="ad-unit__label">Advertisement</p><div id="acm-ad-tag-mr1_ab"></div></div>'
    paragraphs = [f"<h2 class=\"wp-block-heading\">{e(line[2:])}</h2>" if line.startswith("# ") else f"<p>{e(line)}</p>" for line in r.body]  # fmt: skip
    inline = [f'<p><a href="{u}"><strong>{e(t)}</strong></a></p>' for t, u in stories]
    text = "\n".join([*paragraphs[:3], ad, inline[0], *paragraphs[3:6], ad, *paragraphs[6:9], inline[1], *paragraphs[9:]]).replace(
        "a 31-page report",
        f'<a href="{site}/wp-content/uploads/sites/9/2024/05/report.pdf" target="_blank" rel="noreferrer noopener">a 31-page report</a>',
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="en-US" prefix="og: https://ogp.me/ns#">
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="profile" href="http://gmpg.org/xfn/11">
<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1">
<title>Harlan Falls footbridge closed until fall | KQRV TV-7</title>
<meta name="description" content="Divers found cracks in two of the four piers of the Harlan Falls footbridge."><link rel="canonical" href="{url}">
<meta property="og:locale" content="en_US"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="HARLAN FALLS (KQRV) — The footbridge that links downtown Harlan Falls with the Tamarack Creek trail will remain closed until at least October, city officials …"><meta property="og:url" content="{url}"><meta property="og:site_name" content="KQRV TV-7"><meta property="article:publisher" content="https://social.example/kqrv"><meta property="article:published_time" content="2024-05-14T17:22:41+00:00"><meta property="article:modified_time" content="2024-05-14T21:03:10+00:00"><meta property="og:image" content="{site}/wp-content/uploads/sites/9/2024/05/bridge.jpg?w=1280"><meta name="author" content="{r.author}"><meta name="twitter:card" content="summary_large_image"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{r.author}"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="2 minutes">
{graph(r, url, "KQRV TV-7", "2024-05-14T17:22:41+00:00", "2024-05-14T21:03:10+00:00", section="Local News")}
<link rel="dns-prefetch" href="//cdn.example"><link rel="preload" as="font" href="{site}/fonts/a.woff2" crossorigin>{head}</head>
<body class="post-template-default single single-post postid-418820 single-format-standard nxst-theme">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header class="site-header" data-header><div class="site-header__inner"><button class="site-header__menu" aria-label="Open menu"><svg viewBox="0 0 24 24" role="img"><title>Menu</title><path d="M3 6h18v2H3z"/></svg></button><div class="site-header__branding"><a href="{site}/" rel="home"><img alt="KQRV TV-7" src="{site}/logo.svg" width="120" height="40"></a></div><div class="site-header__location">Harlan Falls <span class="weather-temp">57°</span></div><div class="site-header__user"><a href="#signup">Sign Up</a></div></div>
<nav class="navigation" aria-label="Primary"><ul id="menu-main" class="navigation__list"><li class="menu-item has-children"><a href="{site}/news/">News</a><ul class="sub-menu"><li><a href="{site}/news/local-news/">Local News</a></li><li><a href="{site}/news/state-news/">State News</a></li><li><a href="{site}/news/crime/">Crime</a></li><li><a href="{site}/news/weird/">Weird News</a></li></ul></li><li class="menu-item"><a href="{site}/weather/">Weather</a></li><li class="menu-item"><a href="{site}/sports/">Sports</a></li><li class="menu-item"><a href="{site}/watch/">Watch Live</a></li><li class="menu-item"><a href="{site}/contests/">Contests</a></li></ul></nav></header>
<div class="alert-banner alert-banner--weather" role="alert"><a href="{site}/weather/alerts/"><span class="alert-banner__count">2</span> weather alerts in effect</a></div>
<div id="content" class="site-content"><main id="main" class="site-main article" role="main">
<article id="post-418820" class="article-container post type-post status-publish has-post-thumbnail hentry category-local-news">
<header class="article-header"><div class="article-header__breadcrumbs"><a href="{site}/news/local-news/">Local News</a></div>
<h1 class="article-title">{e(r.title)}</h1>
<div class="article-authors"><p class="article-authors__line">by: <a href="{site}/author/marisol-trevanion/" rel="author">{r.author}</a></p></div>
<div class="article-info"><div class="article-info__dates"><p>Posted: <time datetime="2024-05-14T12:22:41-05:00">May 14, 2024 / 12:22 PM CDT</time></p><p>Updated: <time datetime="2024-05-14T16:03:10-05:00">May 14, 2024 / 04:03 PM CDT</time></p></div></div>
<div class="social-share" aria-label="Share"><p class="screen-reader-text">SHARE</p><ul><li><a href="https://social.example/share?u={url}"><svg aria-hidden="true"><use href="#f"></use></svg><span>Share on Facebook</span></a></li><li><a href="mailto:?subject=x"><span>Email this story</span></a></li></ul></div></header>
<div class="article-featured-media"><div class="video-player" data-video='{{"id":9712,"title":"Footbridge closed"}}'><div class="video-player__ui"><button>Play</button><p class="video-player__title">Now Playing</p></div></div><figure><picture><source media="(max-width: 430px)" srcset="{site}/b.jpg?w=430 1x, {site}/b.jpg?w=860 2x"><img src="{site}/b.jpg?w=900" alt="A footbridge" loading="eager"></picture><figcaption class="wp-caption-text">{e(r.caption)}</figcaption></figure></div>
<div class="article-body"><div class="article-content rich-text">
{text}
<p class="article-copyright">Copyright 2024 Lakeland Broadcasting Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p></div></div>
<div class="article-footer"><div class="taxonomy-tags"><a href="{site}/tag/tamarack-creek/">Tamarack Creek</a> <a href="{site}/tag/harlan-falls/">Harlan Falls</a></div>
<form class="report-typo"><h3>Report a typo</h3><p>See something wrong in this story? Tell our newsroom.</p><input type="email" placeholder="Your email"><button>Submit</button></form>
<section class="newsletter-signup"><h2>The Morning Seven</h2><p>Get the headlines, the forecast and one good thing in your inbox at 6 a.m.</p><form><label for="nl">Email address</label><input id="nl" type="email"><button>SIGN UP NOW</button></form></section></div>
</article>
<div id="taboola-below-article" class="trc_related_container"><div class="trc_header_ext">Sponsored Links by <a href="https://popup.paid.example/en" rel="nofollow sponsored">Paidbola</a></div><div class="videoCube"><a href="https://trc.paid.example/c?i=1" rel="nofollow sponsored noopener" target="_blank"><span class="video-title">Homeowners in Your County Are Getting New Gutters</span><span class="branding">GutterPal</span></a></div><div class="videoCube"><a href="https://trc.paid.example/c?i=2" rel="nofollow sponsored noopener" target="_blank"><span class="video-title">Cardiologist: Do This Before Bed</span><span class="branding">HeartDaily</span></a></div></div>
<section class="article-list article-list--headlines" data-layout="list"><header class="article-list__header"><h2 class="article-list__heading">Top Stories</h2></header><div class="article-list__content">{rows(top, '<article class="article-list__article"><h3 class="article-list__article-title"><a href="{u}" data-link-order="{n}">{t}</a></h3><div class="article-list__article-category">{c[0]} <span>/ <time>{c[1]}</time></span></div></article>', ("Crime", "Weather", "Local News", "Local News", "Courts"), ("2 hours ago", "3 hours ago", "5 hours ago", "7 hours ago", "8 hours ago"))}</div><a class="article-list__more" href="{site}/news/">More Stories</a></section>
</main>
<aside class="site-sidebar"><div class="widget widget_ad">{ad}</div>
<div class="widget article-list article-list--thumbs"><h2 class="widget-title">Around the State</h2><ul>{rows(latest, '<li><a class="thumb" href="{u}" tabindex="-1" aria-hidden="true"><img src="/t{n}.jpg" alt="" loading="lazy"></a><a href="{u}">{t}</a></li>')}</ul></div>
<div class="widget widget_forecast"><h2>Seven-Day Forecast</h2><dl><dt>Tue</dt><dd>61° / 44°</dd><dt>Wed</dt><dd>66° / 47°</dd><dt>Thu</dt><dd>70° / 51°</dd></dl></div>
<div class="widget article-list article-list--cards"><h2 class="widget-title">BestPicks</h2>{rows(picks, '<div class="card"><img src="/k{n}.jpg" alt=""><span class="card__kicker">{c[0]}</span><h3 class="card__title"><a href="{u}">{t}</a></h3></div>', ("Outdoors", "Clothing"))}</div></aside></div>
<footer class="site-footer"><div class="site-footer__columns"><section><h3>News App</h3><p>Take the Seven with you wherever you go.</p><a href="#">App Store</a><a href="#">Google Play</a></section><section><h3>About</h3><ul><li><a href="{site}/about-us/">About Us</a></li><li><a href="{site}/jobs/">Jobs at KQRV</a></li><li><a href="{site}/eeo/">EEO Report</a></li><li><a href="https://publicfiles.example/kqrv">FCC Public File</a></li><li><a href="{site}/captions/">Closed Captioning</a></li></ul></section><section><h3>Follow Us</h3><a href="https://social.example/kqrv">Facebook</a></section></div><p class="site-footer__legal">© 1998 - 2024 Lakeland Broadcasting Inc. | All Rights Reserved.</p></footer>
<div class="ot-sdk-container" id="onetrust-banner-sdk" role="dialog" aria-label="Privacy"><p>We and our 84 partners use cookies to deliver and improve our service and to show you adverts.</p><button>Your Privacy Choices</button><button>Accept</button></div>
<script type="speculationrules">{{"prefetch":[{{"source":"document","where":{{"href_matches":"/*"}}}}]}}</script><script>document.querySelectorAll('[data-header]').forEach(function(h){{h.classList.add('ready')}});</script></body></html>""",
        r, r.lines, (*stories, *top, *latest, *picks), address=url,
    )  # fmt: skip


@page
def weekly_of_a_shire() -> Served:
    """A county paper of a chain: React on the server, classes hashed, adverts between all paragraphs, comments, two rails."""
    r = Report(
        "en", "2025-02-06", "2025-02-06", "Gethin Arkwright", "The Old Maltings in Thornwick has stood empty since 2011 (Image: Newsquay)",
        "Thornwick Maltings: Plans for 61 flats are thrown out for a third time",
        "Councillors have refused plans to turn a derelict Victorian maltings into flats, saying the developer had ignored everything residents told it.",
        (
            "Carrow Homes wanted to put 61 flats, a gym and a café into the Grade II listed building on Staithe Road, which has been empty since its last tenant, a carpet wholesaler, left in 2011.",
            "Wendale District Council’s planning committee voted by nine to two against the scheme on Wednesday evening, in front of a packed public gallery.",
            "It is the third refusal in six years. Earlier plans for 88 and 74 flats were turned down in 2019 and 2022, and an appeal against the second decision was dismissed.",
            "Ward councillor Bridie Holloway told the meeting: “They come back every three years with a few flats fewer and the same 19 parking spaces. People in Thornwick are not against homes. They are against this.”",
            "Highways officers had raised no objection, saying the site was a ten-minute walk from the railway station. But the conservation officer warned that a two-storey glass extension on the roof would “dominate the skyline of the lower town”.",
            "Speaking for Carrow Homes, agent Tobias Wainfleet said the building would not survive another decade without investment.",
            "He said: “Every winter more slates go. The cost of the repairs is £4.2 million before a single kitchen is fitted. Fewer flats means no scheme, and no scheme means a ruin.”",
            "Thornwick Civic Society, which collected 1,140 signatures against the plans, has put forward a scheme of its own with 34 homes and workshops on the ground floor.",
            "Its chairman, retired surveyor Humphrey Dace, said: “We have offered to sit down with the owner a dozen times. The door is open and the kettle is on.”",
            "The company has six months to lodge an appeal with the Planning Inspectorate.",
        ),
    )  # fmt: skip
    site = "https://www.wendaleherald.example"
    url = f"{site}/news/24911830.thornwick-maltings-plans-61-flats-thrown-third-time/"
    more = told(
        site + "/news/{n}.{s}/",
        "Fire crews free horse from Wendale canal",
        "‘Beloved’ chip shop to reopen under new owners after 40 years",
        "Road closures in Wendale this week: full list",
        first=24909117,
    )
    read = told(
        site + "/news/{n}.{s}/",
        "Man, 34, charged after car crashes into bakery",
        "The pub named best in the county, and why regulars want to keep it quiet",
        "Review: Pantomime at the Corn Exchange outstays its welcome",
        "Heron nicks £900 of koi from garden centre",
        "Bin strike: what you need to know",
        first=24903310,
    )
    rail = told(
        site + "/sport/{n}.{s}/",
        "Thornwick Town sign striker from rivals on free",
        "Cricket club fined over ‘too loud’ tea bell",
        first=24887201,
    )
    comments = (
        ("Staithe_Resident", "About time. Now get the owner to fix the roof.", "41"),
        ("wendalewill", "Another decade of pigeons then. Well done everybody.", "17"),
    )
    mpu = '<div class="sc-1kq2v8x-0 ifDgZe mar-ad" data-testid="mpu"><span class="sc-1kq2v8x-1">Advertisement</span></div>'
    body = "\n".join(
        f'<p class="sc-rbbb40-1 ixXzRf" data-testid="paragraph">{e(line)}</p>' + (mpu if at in (1, 3, 5, 7) else "")
        for at, line in enumerate(r.body)
    )
    state = data({"props": {"pageProps": {"article": {"id": 24911830, "headline": r.title, "intro": r.lead, "paragraphs": [{"type": "p", "html": line} for line in r.body], "firstPublished": "2025-02-06T06:00:00Z"}, "site": {"name": "Wendale Herald", "group": "Newsquay"}, "mostRead": [t for t, _ in read]}}, "page": "/article", "buildId": "kq2_91"})  # fmt: skip
    css = "<style data-styled='true' data-styled-version='5.3.6'>.ifDgZe{display:block;margin:0 auto;min-height:250px}.ixXzRf{font-size:18px;line-height:1.6}/*!sc*/</style>"
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Thornwick Maltings: Plans for 61 flats refused | Wendale Herald</title><meta name="description" content="{e(r.lead)}"/><meta name="keywords" content="Thornwick,planning,housing,news"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:site_name" content="Wendale Herald"/><meta property="og:url" content="{url}"/><meta property="article:published_time" content="2025-02-06T06:00:00+0000"/><meta property="article:section" content="News"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{site}/news/24911830.amp/"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "description": r.lead, "datePublished": "2025-02-06T06:00:00+0000", "dateModified": "2025-02-06T09:12:00+0000", "author": [{"@type": "Person", "name": r.author, "jobTitle": "Local Democracy Reporter", "url": site + "/author/profile/311.Gethin_Arkwright/"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Wendale Herald", "logo": {"@type": "ImageObject", "url": site + "/logo.png"}}, "image": [site + "/resources/images/18911001.jpg"], "isAccessibleForFree": True})}<link rel="preload" href="/_next/static/css/8ab2.css" as="style"/><noscript data-n-css=""></noscript>{css}</head><body><div id="__next"><div class="sc-1f5a-0 kPzQo"><a href="#main" class="sc-skip">Skip to main content</a><div data-testid="leaderboard" class="sc-lb"><span>Advertisement</span></div><header class="sc-h0 bqUmxx"><div class="sc-h1"><button type="button" aria-label="Menu"><svg width="24" height="24"><path d="M0 0h24v2H0z"></path></svg></button><a href="/" aria-label="Wendale Herald"><svg role="img" aria-label="Wendale Herald logo"><title>Wendale Herald</title></svg></a><a href="/subscribe/" class="sc-sub">Subscribe from £1</a></div><nav class="sc-nav"><ul><li><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li><li><a href="/what-s-on/">What&#x27;s On</a></li><li><a href="/property/">Property</a></li><li><a href="/announcements/">Family Notices</a></li><li><a href="/public-notices/">Public Notices</a></li></ul></nav></header><main id="main" class="sc-m0 gRtYuP"><article class="sc-a0"><ol class="sc-bc" aria-label="Breadcrumb"><li><a href="/news/">News</a></li><li><a href="/news/thornwick/">Thornwick</a></li></ol><h1 class="sc-kfPuZi eFMxbb">{e(r.title)}</h1><div class="sc-meta0 lkQzA"><time dateTime="2025-02-06T06:00:00Z">6th February</time><div class="sc-tags"><a href="/topics/planning/">Planning</a><a href="/topics/housing/">Housing</a></div></div><figure class="sc-fig0"><div style="aspect-ratio:3/2"><img alt="The Old Maltings" srcSet="/r/a.jpg?w=360 360w, /r/a.jpg?w=720 720w" sizes="100vw" fetchPriority="high"/></div><figcaption class="sc-cap"><span>{e(r.caption)}</span></figcaption></figure><div class="sc-by0"><img alt="" src="/authors/311.jpg"/><div><span>By <a href="/author/profile/311.Gethin_Arkwright/">{r.author}</a></span><span>Local Democracy Reporter</span></div></div><div class="sc-sh0" role="group" aria-label="Share this article"><button>Share</button><a href="#comments-anchor"><span>2</span> Comments</a></div><div class="sc-body0"><p class="sc-rbbb40-0 jYHKmo" data-testid="intro">{e(r.lead)}</p>{body.replace("six years. Earlier", '<strong>six years</strong>. Earlier')}</div><div class="sc-promo0"><b>Get involved with the news in your community</b><p>Send your stories and photos to the Herald newsdesk now.</p><a href="/contribute/">Send now</a></div></article><section class="sc-rm0" aria-labelledby="rm"><h2 id="rm">Read more</h2><ul>{rows(more, '<li class="sc-li0"><a href="{p}"><span>{t}</span></a></li>')}</ul></section><section id="comments-anchor" class="sc-cm0"><h2>Comments: Our rules</h2><p>We want our comments to be a lively and valuable part of our community. Please read our rules before you join in.</p><p>Last Updated: 3 hours ago</p>{"".join(f'<div class="sc-cm1"><span class="sc-cm2">{who}</span><span>4 hrs ago</span><p>{what}</p><button>Report</button><span>Score: {score}</span></div>' for who, what, score in comments)}</section></main><aside class="sc-as0 dPqRst"><div class="sc-as1"><div role="tablist"><button role="tab" aria-selected="true">Most read</button><button role="tab">Commented</button></div><ol class="sc-ol0">{rows(read, '<li><span class="sc-no">{n}</span><a class="sc-lk kzPqW" href="{p}">{t}</a></li>')}</ol></div><div class="sc-as2"><a href="/sport/"><h3>Sport</h3></a>{rows(rail, '<a class="sc-cd0" href="{p}"><div class="sc-im"><img loading="lazy" alt="" src="/s{n}.jpg"/></div><div class="sc-cd1"><h4>{t}</h4><span class="sc-tm">{c[0]}</span></div></a>', ("1d", "2d"))}</div></aside><footer class="sc-ft0"><div class="sc-ft1"><div><h4>Contact us</h4><a href="/contact/">Newsdesk</a><a href="/advertise/">Advertise</a></div><div><h4>Useful links</h4><a href="/terms/">Terms</a><a href="/privacy/">Privacy</a><a href="/archive/">Archive</a></div></div><p>This website and associated newspapers adhere to the Independent Press Standards Board’s Editors’ Code of Practice. If you have a complaint about editorial content, please contact the editor.</p><small>© 2001-2025. This site is part of the audited local newspaper network. Newsquay Media Ltd, Cloister House, Thornwick.</small></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script><script src="/_next/static/chunks/main-2f.js" defer=""></script></body></html>""",
        r, r.lines, (*more, *read, *rail), address=url,
    )  # fmt: skip


@page
def daily_of_the_western_ghats() -> Served:
    """An Indian daily on a system of its own: a synopsis in points, links in the text marked by a word, boxes in tabs, a rail of opinion."""
    r = Report(
        "en", "2023-08-19", "2023-08-19", "Revathi Kurunthil", "Women sort pods at the Manjalpura spice yard, where the auction has been suspended. (Express photo: T Aravindan)",
        "Cardamom growers in Manjalpura shut auction yard over ‘phantom’ bids",
        "Cooperative says buyers cancelled a third of purchases within 48 hours, leaving planters with unsold stock and unpaid labour",
        (
            "For the first time since it opened in 1974, the cardamom auction yard at Manjalpura did not ring its bell on Friday morning. Some 2,300 growers, most of them with holdings of less than three acres, had decided the night before that they would not sell.",
            "The growers allege that a group of at least nine traders has been bidding up prices on the electronic board and then cancelling the purchases within the 48 hours that the rules allow. By the time the lots return to the yard, they say, the price has fallen and the moisture has gone.",
            "“My cardamom was sold for Rs 1,940 a kilo on Monday. On Wednesday it was mine again, and nobody would give me Rs 1,400,” said Annamma Poulose, who cultivates two acres in Kallar ward and employs six workers. “The workers were not phantom. I had to pay them.”",
            "# A rule meant for quality",
            "The 48-hour window was introduced in 2015 so that buyers could reject lots that turned out to be damp or mixed with last year’s pods. Between April and July this year, 34 per cent of all purchases were cancelled, data compiled by the Manjalpura Planters’ Cooperative show. In the same months of 2022, the figure was 6 per cent.",
            "Traders deny any arrangement. S Muthukaruppan, secretary of the Hill Spice Merchants’ Association, said demand from the Gulf had collapsed after Eid and that his members were “only using a right which is in the rule book”.",
            "“If they want us to buy everything blind, let them say so, and we will bid accordingly,” he said.",
            "# What the cooperative wants",
            "In a memorandum to District Collector Lekha Varadarajan, the growers have asked for three changes:",
            "a deposit of 20 per cent for every bid, to be forfeited if the purchase is cancelled without a test report;",
            "publication of the names of buyers who cancel more than one lot in ten;",
            "a moisture meter in the yard, to be run by the university’s spice station.",
            "The collector told this newspaper that she had called both sides for talks on Tuesday. “The yard is a public institution. It can’t remain shut in the harvest season,” she said.",
            "Until then, the growers intend to store their crop in the cooperative’s two godowns, which hold 90 tonnes. About half of the space is already taken.",
        ),
    )  # fmt: skip
    points = ("Around 2,300 growers have stopped selling at the yard, one of the three largest in the hills.", "A third of purchases were cancelled between April and July, against 6 per cent a year ago.", "The district collector has called both sides for talks on Tuesday.")  # fmt: skip
    site = "https://ghatsexpress.example"
    url = f"{site}/article/cities/manjalpura/cardamom-growers-shut-auction-yard-8896104/"
    also = told(
        site + "/article/india/{s}-{n}/",
        "Explained: Why pepper prices rise when it rains late",
        "Spice park in Idamala gets its third inauguration",
        first=8890211,
    )
    best = told(site + "/article/india/{s}-{n}/", "Bus conductor’s daughter tops state service exam", "Two tuskers, one bypass: how a district learned to wait", "No tomatoes in the canteen, MLAs told", "Cyclone shelter used as wedding hall, audit finds", first=8895006)  # fmt: skip
    opinion = told(
        site + "/article/opinion/columns/{s}-{n}/",
        "The auctioneer’s bell and the algorithm",
        "A census is not a headcount",
        "Our rivers do not read tenders",
        first=8893350,
    )
    editorial = told(site + "/article/opinion/editorials/{s}-{n}/", "Fine print and fine words on crop cover", first=8893590)
    live = told(
        site + "/article/sports/{s}-{n}/",
        "Ranji: Pacer from Kallar takes seven on debut",
        "How a blind chess club beat the police eleven",
        "Stadium turf dug up for concert, again",
        first=8896300,
    )
    points_box = "".join(f"<li>{e(line)}</li>" for line in points)
    out: list[str] = []
    for at, line in enumerate(r.body):
        out.append(f"<h2><strong>{e(line[2:])}</strong></h2>" if line.startswith("# ") else f"<li>{e(line)}</li>" if line.endswith(";") or "moisture meter" in line else f"<p>{e(line)}</p>")  # fmt: skip
        if at == 1:
            out.append('<div class="ie-int-ad adboxtop" id="inarticle1"><span class="adtext">Story continues below this ad</span></div>')
        if at == 2:
            out.append(
                f'<p class="also-read-inline"><span class="alsotxt">ALSO READ</span> | <a href="{also[0][1]}">{e(also[0][0])}</a></p>'
            )
        if at == 6:
            out.append(
                f'<div class="ev-meter-content"><h5>Also Read</h5><div class="ss"><a href="{also[1][1]}"><img src="/i.gif" data-src="/sp.jpg" alt=""><span>{e(also[1][0])}</span></a></div></div>'
            )
        if at == 8:
            out.append("<ul>")
        if at == 11:
            out.append("</ul>")
    text = "\n".join(out)
    css = "<style>.navbar{position:sticky;top:0}.story_details p{font:400 18px/1.7 Georgia}.adtext{font-size:11px;color:#999}@media(max-width:768px){.rightpanel{display:none}}</style>"
    script = "<script>var _comscore=_comscore||[];_comscore.push({c1:'2',c2:'900'});window.ie_story={id:8896104,cat:'manjalpura',premium:0};function subscribe(){return{ok:true}}</script>"
    return Served(
        f"""<!doctype html>
<html lang="en" class="no-js">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>Cardamom growers in Manjalpura shut auction yard over &#8216;phantom&#8217; bids | Cities News - The Ghats Express</title>
<meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1" />
<meta name="description" content="{e(r.lead)}" /><meta name="keywords" content="cardamom, manjalpura, spice auction, planters, ghats express" /><meta name="news_keywords" content="cardamom, manjalpura, spice auction" />
<meta itemprop="inLanguage" content="en-IN" /><meta property="og:title" content="{e(r.title)}" /><meta property="og:type" content="article" /><meta property="og:url" content="{url}" /><meta property="og:site_name" content="The Ghats Express" /><meta property="og:image" content="https://images.ghatsexpress.example/2023/08/cardamom.jpg?w=640" /><meta name="twitter:site" content="@GhatsExpress" /><link rel="canonical" href="{url}" /><link rel="amphtml" href="{site}/article/cities/manjalpura/cardamom-growers-shut-auction-yard-8896104/lite/" />
{ld({"@context": "http://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "inLanguage": "en", "headline": r.title, "articleSection": "Cities", "articleBody": " ".join(line.removeprefix("# ") for line in r.body), "datePublished": "2023-08-19T18:40:12+05:30", "dateModified": "2023-08-19T21:14:55+05:30", "author": [{"@type": "Person", "name": r.author, "url": site + "/profile/author/revathi-kurunthil/"}], "publisher": {"@type": "Organization", "name": "The Ghats Express", "logo": {"@type": "ImageObject", "url": site + "/logo.png", "width": "600", "height": "60"}}})}
{ld({"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "Home"}}, {"@type": "ListItem", "position": 2, "item": {"@id": site + "/section/cities/", "name": "Cities"}}]})}
{css}{script}
</head>
<body class="single single-article postid-8896104">
<div id="wrapper" class="container-fluid">
<div class="topbar"><div class="edition">Edition: <a href="/?ed=in" class="active">India</a> <a href="/?ed=us">International</a></div><div class="date-strip">Sunday, Aug 20, 2023</div><div class="trending-tags"><strong>Trending</strong><ul><li><a href="/about/monsoon/">Monsoon</a></li><li><a href="/about/asia-cup/">Asia Cup</a></li><li><a href="/about/chandra/">Moon landing</a></li></ul></div></div>
<header class="navbar"><a class="logo" href="{site}"><img src="{site}/logo.svg" alt="The Ghats Express" width="300"></a><nav class="mainnav"><ul><li><a href="/">Home</a></li><li><a href="/epaper/">ePaper</a></li><li class="dropdown"><a href="/section/cities/">Cities</a><ul class="dropdown-menu"><li><a href="/section/cities/manjalpura/">Manjalpura</a></li><li><a href="/section/cities/idamala/">Idamala</a></li></ul></li><li><a href="/section/opinion/">Opinion</a></li><li><a href="/section/upsc/">Exams</a></li><li><a href="/crossword/">Mini Crossword</a></li></ul></nav><a class="btn btn-sub" href="/subscribe/">Subscribe</a><a class="btn" href="/login/">Sign In</a></header>
<div class="row"><div class="col-md-8 leftpanel" id="section" itemscope itemtype="http://schema.org/NewsArticle">
<ol class="m-breadcrumb breadcrumb"><li><a href="/">Home</a></li><li><a href="/section/cities/">Cities</a></li><li class="active">Cardamom growers in Manjalpura shut auction yard…</li></ol>
<div class="native_story"><div class="heading-part">
<h1 itemprop="headline" id="main-heading-article" class="native_story_title">{e(r.title)}</h1>
<h2 itemprop="description" class="synopsis">{e(r.lead)}</h2>
<div class="story-share"><ul><li><a class="fb" href="#">Facebook</a></li><li><a class="wa" href="#">Whatsapp</a></li><li><a class="bm" href="#">Save</a></li></ul><a href="#comments">0 Comments</a></div></div>
<div class="editor" id="storycenterbyline"><div class="editor-details-new"><span class="wriiten">Written by <a class="bulletProj" href="/profile/author/revathi-kurunthil/">{r.author}</a></span><div class="editor-date"><span itemprop="dateModified" content="2023-08-19T21:14:55+05:30">Manjalpura | Updated: August 19, 2023 21:14 IST</span></div></div><div class="gnews"><a href="#"><img alt="" src="/gn.svg"> Follow us on News</a></div></div>
<div class="full-details"><span class="custom-caption"><img class="size-full" src="/w.gif" data-src="https://images.ghatsexpress.example/2023/08/cardamom.jpg" alt="cardamom"><span class="ie-custom-caption">{e(r.caption)}</span></span>
<div class="story_details" id="pcl-full-content"><div class="quick-read"><div class="quick-read__head">Quick Read</div><ul class="quick-read__list">{points_box}</ul></div>
{text}
<div class="ie-first-publish">First published on: <span>19-08-2023 at 18:40 IST</span></div></div></div>
<div class="storytags"><ul><li>TAGS:</li><li><a href="/about/cardamom/">cardamom</a></li><li><a href="/about/planters/">planters</a></li></ul></div>
<div class="author-card"><img src="/a/revathi.jpg" alt=""><div><a href="/profile/author/revathi-kurunthil/">{r.author}</a><p>Revathi Kurunthil is a Senior Correspondent with The Ghats Express. She has covered plantations, labour and the high ranges for eleven years. ... <a href="/profile/author/revathi-kurunthil/">Read More</a></p></div></div>
<div id="subscriber-box" class="nl-box"><h4>Hill Letter</h4><p>A weekly digest from the high ranges, every Saturday. By signing up you agree to our terms of use.</p><button onclick="subscribe()">Sign up</button></div>
</div></div>
<aside class="col-md-4 rightpanel">
<div class="ad-300x250"><span class="adtext">Advertisement</span></div>
<div class="tab-widget"><ul class="nav nav-tabs"><li class="active"><a href="#tb1" data-toggle="tab">Best of Express</a></li><li><a href="#tb2" data-toggle="tab">Sports</a></li></ul><div class="tab-content"><div id="tb1" class="tab-pane active"><ul>{rows(best, '<li><div class="cat"><a href="/section/india/">{c[0]}</a></div><h3><a href="{u}">{t}</a></h3><figure><a href="{u}"><img src="/w.gif" data-src="/b{n}.jpg" alt=""></a></figure></li>', ("Cities", "Long Reads", "Political Pulse", "India"))}</ul></div><div id="tb2" class="tab-pane"><ul>{rows(live, '<li><a href="{u}"><span class="play"></span>{t}</a></li>')}</ul></div></div></div>
<div class="opinion-rail"><div class="o-head"><a href="/section/opinion/">EXPRESS OPINION</a></div>{rows(opinion, '<div class="o-opin-article"><a class="o-opin-photo" href="/profile/columnist/{n}/"><img alt="" src="/c{n}.png"></a><div class="o-opin-by"><a href="/profile/columnist/{n}/">{c[0]}</a> writes</div><p class="o-opin-title"><a href="{u}">{t}</a></p></div>', ("Sarojini Mattathil", "Harbhajan Lal Duggar", "Nafeesa Qureishi"))}<div class="o-edit"><span>Editorial</span>{rows(editorial, '<p><a href="{u}">{t}</a></p>')}</div></div>
<div class="latest-nos"><h5>Gold and currency today</h5><table><tr><td>Gold (10 g)</td><td>58,910</td></tr><tr><td>Silver (1 kg)</td><td>73,400</td></tr></table></div>
</aside></div>
<footer class="site-footer"><div class="row"><div class="col-sm-3"><h6>Group</h6><ul><li><a href="https://loksaar.example">Loksaar</a></li><li><a href="https://ghatsfinance.example">Ghats Finance</a></li></ul></div><div class="col-sm-3"><h6>Quick Links</h6><ul><li><a href="/t-and-c/">T&amp;C</a></li><li><a href="/privacy/">Privacy Policy</a></li><li><a href="/grievance/">Contact our grievance officer</a></li></ul></div><div class="col-sm-6"><p>Copyright &copy; 2023 Ghats Media Pvt. Ltd. All Rights Reserved</p></div></div></footer></div>
<noscript><img src="https://px.example/p?c1=2" alt=""></noscript></body></html>""",
        r, (r.title, r.lead, *points, *r.text), (also[0], also[1], *best, *live, *opinion, *editorial), address=url,
    )  # fmt: skip


@page
def broadsheet_of_an_archipelago() -> Served:
    """A Philippine daily on Foundation: adverts named between paragraphs, links in capitals, next and previous, a list without a heading."""
    r = Report(
        "en", "2019-11-26", "2019-11-26", "Dulce Maria Pangilawan", "STRANDED. Passengers sleep on cardboard at Port San Isidro on Monday night. —LITO BARCENAS",
        "3,400 stranded as Typhoon ‘Marikit’ shuts ports in Isla Verdana",
        "",
        (
            "PORT SAN ISIDRO — At least 3,400 passengers were stranded in seven ports of Isla Verdana on Tuesday as Typhoon “Marikit” moved closer to the island’s eastern coast with winds of up to 130 kilometers per hour.",
            "The Coast Guard district said 212 trucks, 48 passenger vessels and 91 motorbancas had been told to stay in harbor since Monday noon, when the weather bureau raised Signal No. 2 over the whole province.",
            "Lt. Rommel Estacio, the district’s spokesperson, said that trips would resume “no earlier than Thursday,” and asked travelers who had not yet left home to stay there.",
            "“We have water and porridge for those who are here. We do not have room for more,” Estacio said in a radio interview.",
            "Schools closed",
            "Gov. Imelda Quiambao suspended classes in all levels and ordered the evacuation of 14 coastal villages in the towns of Salvacion, Tabon Bay and Nueva Lucero.",
            "Some 9,100 people had moved to gyms and schools by Tuesday afternoon, according to the provincial disaster office. No casualties have been reported.",
            "In Salvacion, Mayor Arsenio Tibayan used a megaphone from the back of a dump truck to persuade families who feared for their pigs. “Bring the pig,” he told them. “We built a pen behind the covered court after the last one.”",
            "Rice and roofs",
            "The agriculture office expects damage to about 6,000 hectares of rice that farmers were to harvest within two weeks. Farmers in the valley of the Agusay River worked through the night by the light of motorcycles to bring in what they could.",
            "Marikit, the 22nd storm to enter the area this year, was spotted 240 km east of Nueva Lucero at 4 p.m. and is forecast to make landfall before dawn on Wednesday. It is expected to leave the country on Friday.",
        ),
    )  # fmt: skip
    site = "https://newsroom.dailymabuhay.example"
    url = f"{site}/1194432/3400-stranded-as-typhoon-marikit-shuts-ports"
    inline = told(
        site + "/{n}/{s}",
        "Signal No. 2 up in Isla Verdana, six more provinces",
        "What to pack in a go bag, according to people who needed one",
        first=1194101,
    )
    related = told(
        site + "/{n}/{s}",
        "Fishers rescued after 19 hours on upturned boat",
        "Power co-op braces for five days without light",
        "Senate wants typhoon names retired sooner",
        first=1193800,
    )
    featured = told(
        "https://sports.dailymabuhay.example/{n}/{s}",
        "Lady Harpooners sweep Falcons for fourth crown",
        "Teen diver eyes Games berth",
        first=372210,
    ) + told("https://lifestyle.dailymabuhay.example/{n}/{s}", "Grandma’s bibingka has a waiting list", first=351990)
    neighbours = told(
        site + "/{n}/{s}", "Customs men fall for selling seized onions", "Barangay bans videoke after 9 p.m., inspires song", first=1194420
    )
    read = told(
        site + "/{n}/{s}",
        "Ex-mayor found guilty over ghost basketball courts",
        "Baby born on ferry named after typhoon",
        "OFWs in Gulf get new hotline",
        "Why your jeep fare went up by a peso",
        "Solon: Let students nap",
        first=1192777,
    )
    subs = {"Schools closed", "Rice and roofs"}
    out = []
    for at, line in enumerate(r.body):
        out.append(f"<p><strong>{line}</strong></p>" if line in subs else f"<p>{e(line)}</p>")
        if at in (1, 5, 8):
            out.append(
                '<div class="ad-slot"><p style="font-size:10px;text-align:center;color:#aaa">ADVERTISEMENT</p><div class="teads-inread"></div></div>'
            )
        if at == 2:
            out.append(f'<p><strong>READ: <a href="{inline[0][1]}">{inline[0][0]}</a></strong></p>')
        if at == 3:
            out.append(
                '<blockquote class="twitter-tweet" data-lang="en"><p lang="tl" dir="ltr">PAALALA: Walang biyahe hanggang Huwebes. Ingat po. <a href="https://t.example/x1">pic.t.example/x1</a></p>&mdash; Coast Guard Verdana (@cg_verdana) <a href="https://twt.example/cg_verdana/status/1199">November 26, 2019</a></blockquote><script async src="https://platform.twt.example/widgets.js" charset="utf-8"></script>'
            )
        if at == 7:
            out.append(f'<p><strong>READ: <a href="{inline[1][1]}">{inline[1][0]}</a></strong></p>')
    text = "\n".join(out)
    script = """<script type='text/javascript'>/* <![CDATA[ */ var mbh_ajax={"url":"\\/wp-admin\\/admin-ajax.php","nonce":"a1f0"}; /* ]]> */</script><script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});})(window,document,'script','dataLayer','GTM-XX');</script>"""
    return Served(
        f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-US">
<head><meta http-equiv="content-type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{e(r.title)} | Mabuhay News</title>
<meta name="description" content="PORT SAN ISIDRO -- At least 3,400 passengers were stranded in seven ports of Isla Verdana on Tuesday"><link rel="canonical" href="{url}"><link rel="shortlink" href="{site}/?p=1194432">
<meta property="og:title" content="{e(r.title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="MABUHAY.net"><meta property="og:url" content="{url}"><meta property="article:published_time" content="2019-11-26T18:02:00+08:00"><meta name="author" content="{r.author}">
<link rel="stylesheet" href="{site}/wp-content/themes/mbh_r/css/foundation.min.css"><link rel="stylesheet" href="https://use.icons.example/v5.css">
{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2019-11-26T18:02:00+08:00", "dateModified": "2019-11-26T18:02:00+08:00", "image": {"@type": "ImageObject", "url": site + "/files/2019/11/port.jpg", "height": 434, "width": 620}, "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "MABUHAY.net", "logo": {"@type": "ImageObject", "url": site + "/l.png"}}, "mainEntityOfPage": url})}
{script}</head>
<body class="post-1194432"><div id="fb-root"></div>
<div class="off-canvas-wrapper"><div class="off-canvas position-left" id="offCanvas" data-off-canvas><ul class="vertical menu" data-accordion-menu><li><a href="{site}/category/nation">Nation</a></li><li><a href="{site}/category/regions">Regions</a></li><li><a href="https://sports.dailymabuhay.example">Sports</a></li><li><a href="https://globalnation.dailymabuhay.example">Global Nation</a></li></ul></div>
<div class="off-canvas-content" data-off-canvas-content><div data-sticky-container><div class="title-bar" data-sticky data-margin-top="0"><div class="title-bar-left"><button class="menu-icon" type="button" data-toggle="offCanvas"></button><a class="title-bar-title" href="https://www.dailymabuhay.example"><img src="/mbh.png" alt="Daily Mabuhay"></a></div><div class="title-bar-right"><ul class="menu"><li><a href="{site}/news">NEWS</a></li><li><a href="https://sports.dailymabuhay.example">SPORTS</a></li><li><a href="https://lifestyle.dailymabuhay.example">LIFESTYLE</a></li><li><a href="https://opinion.dailymabuhay.example">OPINION</a></li><li><a href="https://business.dailymabuhay.example">BUSINESS</a></li></ul></div></div></div>
<div class="row"><div class="large-12 columns" id="bc-share"><ul class="breadcrumbs"><li><a href="{site}/news">News</a></li><li><a href="{site}/category/regions">Regions</a></li></ul></div></div>
<div class="row" id="article-new-featured" data-equalizer><div class="large-8 medium-12 columns">
<div id="art-head-group"><div id="m-pd1">Breaking</div><h1 class="entry-title">{e(r.title)}</h1>
<div id="art_plat"><div id="byline">By: <a href="{site}/byline/dulce-maria-pangilawan">{r.author}</a> - <span>Correspondent / @dmpangilawan</span></div>Mabuhay Southern Bureau / 06:02 PM November 26, 2019</div></div>
<div id="article_share"><a class="button tiny" href="#"><i class="fab fa-f"></i> Share</a> <a class="button tiny" href="#"><i class="fab fa-t"></i> Tweet</a> <a class="button tiny" href="#"><i class="fab fa-v"></i> Viber</a></div>
<div id="article_content" class="entry"><div id="teads_divtag"></div>
<div id="attachment_1194440" style="width: 630px" class="wp-caption aligncenter"><img src="{site}/files/2019/11/port.jpg" alt="port" width="620" height="434"><p class="wp-caption-text">{e(r.caption)}</p></div>
{text}
<div id="lrp-end"></div></div>
<div id="article_tags"><span class="tags-label">TAGS:</span> <span class="tags-links"><a href="{site}/tag/typhoon-marikit" rel="tag">Typhoon Marikit</a>, <a href="{site}/tag/ports" rel="tag">ports</a>, <a href="{site}/tag/isla-verdana" rel="tag">Isla Verdana</a></span></div>
<div id="inline-newsletter" class="callout"><h5>Subscribe to our daily newsletter</h5><form><input type="email" placeholder="Enter your email"><p class="tnc">By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.</p><input type="submit" value="SUBSCRIBE"></form></div>
<div id="related-posts"><h6>RELATED STORIES</h6><div class="row small-up-3">{rows(related, '<div class="column"><a href="{u}"><div class="thumb" style="background-image:url(/r{n}.jpg)"></div><span>{t}</span></a></div>')}</div></div>
<div id="prev-next"><div id="pn-prev"><i class="fas fa-chevron-left"></i><span>Read Next</span>{rows(neighbours[:1], '<a href="{u}">{t}</a>')}</div><div id="pn-next"><span>Don’t miss</span>{rows(neighbours[1:], '<a href="{u}">{t}</a>')}<i class="fas fa-chevron-right"></i></div></div>
<div id="article_disclaimer"><p>Subscribe to <a href="https://plus.dailymabuhay.example">MABUHAY PLUS</a> to get access to The Daily Mabuhay &amp; other 70+ titles, share up to 5 gadgets, listen to the news, download as early as 4am &amp; share articles on social media. Call 896 6000.</p></div>
<div id="article-feedback"><p>For feedback, complaints, or inquiries, contact us.</p></div>
</div>
<div class="large-4 medium-12 columns" id="rightcol"><div class="ad300"><p>ADVERTISEMENT</p></div>
<div id="channel-feat"><h5>FEATURED STORIES</h5>{rows(featured, '<div class="cf-box"><div class="cf-cat">{c[0]}</div><a href="{u}"><img src="/f{n}.jpg" alt=""></a><h4><a href="{u}">{t}</a></h4><small>{c[1]}</small></div>', ("SPORTS", "SPORTS", "LIFESTYLE"), ("November 26, 2019 07:10 PM", "November 26, 2019 05:48 PM", "November 26, 2019 04:00 PM"))}</div>
<div id="mr-wrap"><img src="/img/most-read-ribbon.png" alt="">{rows(read, '<div class="mr-row"><div class="mr-num">{n}</div><div class="mr-ttl"><a href="{u}">{t}</a></div></div>')}</div>
<div class="fb-page" data-href="https://social.example/mabuhay"></div></div></div>
<div id="footer"><div class="row"><div class="medium-3 columns"><b>News</b><ul><li><a href="{site}/latest-stories">Latest Stories</a></li><li><a href="{site}/archives">Archives</a></li></ul></div><div class="medium-3 columns"><b>Services</b><ul><li><a href="/classifieds">Classifieds</a></li><li><a href="/obituary">Obituary</a></li><li><a href="/text">Text Mabuhay</a></li></ul></div><div class="medium-6 columns"><p>&copy; Copyright 1997-2019 MABUHAY.net | All Rights Reserved</p><p>We use cookies to ensure you get the best experience on our website. By continuing, you are agreeing to our use of cookies. <a href="/privacy">Find out more here.</a></p></div></div></div></div></div>
</body></html>""",
        r, r.lines, (*inline, *related, *neighbours, *featured, *read), address=url,
    )  # fmt: skip


@page
def chain_paper_of_a_lake_province() -> Served:
    """A Canadian chain on Arc: each run of paragraphs headed by a hidden word, adverts numbered, a carousel, an aria-label for a heading."""
    r = Report(
        "en", "2022-03-03", "2022-03-03", "Anneliese Drobny", "Glenora Pulp’s recovery boiler, seen in December 2021. Photo by Errol Whitstone /Lakeridge Courier files",
        "Glenora mill’s second shutdown in a year leaves town asking who pays the water bill",
        "The pulp mill covers 40 per cent of the cost of running Glenora’s treatment plant. When it stops, everyone else’s rates go up",
        (
            "The whistle at Glenora Pulp blew at 7 a.m. on Wednesday, as it has since 1951, although there was nobody to call in. The mill’s 410 workers had been told two days earlier to stay home until at least June.",
            "It is the second time in 12 months that the company, owned by a fund in Port Haldane, has stopped its only line because of what it calls “unsustainable fibre costs.” But in a town of 5,200 people, the worry this time is not only about wages. It is about water.",
            "Under an agreement signed in 1989, the mill pays 40 per cent of the cost of the municipal treatment plant, based on the volume it uses. When it uses none, it pays none.",
            "“We’ve built a system for 12 million litres a day, and we need three without the mill,” said Mayor Colette Brisebois. “You cannot shut off two-thirds of a plant. The pumps don’t know that the price of chips went up.”",
            "Last year’s 14-week shutdown left the town with a hole of $870,000, which council filled from a reserve for roads. That reserve now stands at $112,000.",
            "A rate increase of 31 per cent",
            "Without help, staff told council on Tuesday night, a household that paid $94 a month last year would have to pay $123 from July, an increase of 31 per cent.",
            "Hilda Sorochan, who is 77 and lives alone in a bungalow on Spruce Crescent, said she had begun to wash dishes every second day. “I worked in that mill’s office for 26 years. I never thought I would have to pay for its water.”",
            "The company’s vice-president of operations, Graeme Tolliver, said in an email that Glenora Pulp “honours every agreement it has signed” and that it would be open to a discussion about a minimum charge once the line was running again.",
            "Brisebois said she had heard that before.",
            "Province offers a loan",
            "Municipal Affairs Minister Parvin Sandhu-Leclair has offered Glenora an interest-free loan of $600,000 over 10 years. Council will vote on it on March 15, but three of its seven members have said that they will not borrow for a bill that they consider the mill’s.",
            "Coun. Jordie Makwa wants to go further. He has asked the town’s lawyers whether the 1989 agreement can be ended, and whether the mill can be made to dig its own wells.",
            "“They’ll say that’s hostile,” he said. “I’d say it’s a bill.”",
        ),
    )  # fmt: skip
    site = "https://lakeridgecourier.example"
    url = f"{site}/news/local-news/glenora-mills-second-shutdown-in-a-year"
    rec = told(
        site + "/news/local-news/{s}",
        "Glenora Pulp lays off 410 as fibre costs bite",
        "Opinion: A one-mill town can plan, too",
        "How Birch Portage kept its mill by buying it",
    )
    trend = told(
        site + "/news/{s}",
        "Ice road to Kettle Island closes earliest on record",
        "Dog rides transit alone, has pass",
        "Premier’s chief of staff steps down over lodge visit",
        "Curling rink votes to allow nachos",
        "Lakeridge nurse wins $1-million draw on first ticket",
    )
    video = told(
        site + "/videos/{s}",
        "Watch: Northern lights over the grain elevators",
        "Crews pull snowplow from Wabun Creek",
        "How to tap a maple in town",
    )
    latest = told(
        site + "/news/national/{s}",
        "Wheat board records show early warning on drought",
        "Passport office lineups return",
        "Senators question cost of Arctic dock",
    )
    runs = (r.body[:2], r.body[2:4], r.body[4:7], r.body[7:10], r.body[10:])
    subs = ("A rate increase of 31 per cent", "Province offers a loan")
    out = []
    for at, run in enumerate(runs):
        inner = "".join(f"<h3>{line}</h3>" if line in subs else f"<p>{e(line)}</p>" for line in run)
        out.append(
            f'<section class="article-content__content-group article-content__content-group--story" data-async><p class="visually-hidden">Article content</p>{inner}</section>'
        )
        out.append(
            f'<div class="ad__section-border article-content__ad-group"><div class="ad__inner"><div class="ad__label">Advertisement {at + 2}</div><div class="ad__continue">This advertisement has not loaded yet, but your article continues below.</div></div></div>'
            if at < 4
            else ""
        )
        if at == 2:
            out.append(
                f'<div class="related-links" role="complementary"><p class="related-links__title">Recommended from Editorial</p><ol class="list-unstyled related-links__list">{rows(rec, """<li class="related-links__item"><a class="related-links__link" href="{u}"><div class="related-links__media"><img src="/x{n}.jpg" alt=""></div><div class="related-links__headline"><span>{t}</span></div></a></li>""")}</ol></div>'
            )
    text = "".join(out)
    fusion = "<script id='fusion-metadata' type='application/javascript'>window.Fusion=window.Fusion||{};Fusion.contextPath='/pf';Fusion.outputType='default';Fusion.globalContent=" + data({"_id": "QX7LHN", "type": "story", "headlines": {"basic": r.title}, "content_elements": [{"type": "text", "content": line} for line in r.body]}) + ";Fusion.deployment='812';</script>"  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"/><title>Glenora mill shutdown: Who pays for the water? | Lakeridge Courier</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/><meta property="og:site_name" content="lakeridgecourier"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:type" content="article"/><meta property="og:image" content="https://smartcdn.example/lc/mill.jpg?quality=90&amp;w=1200"/><meta name="article:published_time" content="2022-03-03T15:30:44.120Z"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "description": r.lead, "datePublished": "2022-03-03T15:30:44.120Z", "dateModified": "2022-03-03T15:31:02.040Z", "author": {"@type": "Person", "name": r.author}, "isAccessibleForFree": True, "publisher": {"@type": "Organization", "name": "Lakeridge Courier"}, "hasPart": [{"@type": "WebPageElement", "isAccessibleForFree": True, "cssSelector": ".article-content"}]})}<link rel="preload" as="script" href="/pf/dist/engine/react.js"/><style>.visually-hidden{{position:absolute;width:1px;height:1px;overflow:hidden}}.ad__label{{color:#767676}}</style></head><body class="story-v2"><div id="fusion-app"><div class="page"><a class="skip-link" href="#main-content">Skip to Content</a><div class="adbanner"><div class="ad__label">Advertisement 1</div></div><header class="header"><ul class="network-bar"><li><a href="https://financier.example">Financier</a></li><li><a href="https://remembering.example">Remembering</a></li><li><a href="{site}/puzzles">Puzzles</a></li></ul><a href="/" class="header__logo"><img alt="Lakeridge Courier" src="/logo.svg"/></a><nav class="main-nav" aria-label="Sections"><ul><li><a href="/category/news/">News</a></li><li><a href="/category/sports/">Sports</a></li><li><a href="/category/opinion/">Opinion</a></li><li><a href="/category/obituaries/">Obituaries</a></li><li><a href="/driving/">Driving</a></li></ul></nav><div class="header__account"><a href="/subscribe">Subscribe now</a><a href="/sign-in">Sign in</a></div></header><main id="main-content"><article class="article-content-story"><div class="article-header"><ul class="breadcrumbs"><li><a href="/category/news/">News</a></li><li><a href="/category/news/local-news/">Local News</a></li></ul><div class="article-header__detail__texts"><h1 id="articleTitle" class="article-title">{e(r.title)}</h1><p class="article-subtitle">{e(r.lead)}</p></div><div class="article-meta"><div class="published-by"><span class="published-by__author">Author of the article: <a href="/author/adrobny/">{r.author}</a></span></div><div class="published-date"><span class="published-date__word">Published Mar 03, 2022</span><span class="published-date-since">  •  4 minute read</span></div><div class="article-comments"><button>Join the conversation</button></div></div></div><figure class="featured-image"><img src="https://smartcdn.example/lc/mill.jpg" srcset="https://smartcdn.example/lc/mill.jpg?w=288 288w, https://smartcdn.example/lc/mill.jpg?w=576 576w" alt="A boiler"/><figcaption class="image-caption"><span class="caption">{e(r.caption)}</span></figcaption></figure><div class="story-v2-content-element"><div class="plus-cta"><h4>LAKEHEAD TOP STORIES</h4><p>Start your day with a roundup of local news, delivered daily.</p><ul><li>Exclusive articles from our columnists</li><li>The puzzle page, on paper and off</li></ul><a href="/newsletters">Sign up</a><p class="legal">By clicking on the sign up button you consent to receive the above newsletter from Courier Network Inc.</p></div></div><div class="article-content">{text}</div><div class="article-share" role="group"><span>Share this article in your social network</span><a href="#">Share this Story : {e(r.title)}</a><button>Copy Link</button><button>Email</button></div><div class="tags"><a href="/tag/glenora/">Glenora</a><a href="/tag/pulp/">Pulp and Paper</a></div></article><section class="comments"><h2>Comments</h2><p>The Courier is committed to maintaining a lively but civil forum for discussion. Comments may take up to an hour to appear on the site.</p><p>You must be logged in to join the discussion or read more comments.</p></section></main><aside class="sidebar"><div class="list-widget list-widget-trending"><h2>Trending</h2><ol>{rows(trend, '<li class="list-widget__item"><a href="{u}" class="list-widget__link" data-evt-val="{n}"><span class="list-widget__headline">{t}</span><span class="list-widget__kicker">{c[0]}</span></a></li>', ("News", "Offbeat", "Politics", "Sports", "Local News"))}</ol></div><div class="carousel" aria-label="Videos" role="region"><button aria-label="Previous">‹</button><div class="carousel__track">{rows(video, '<div class="carousel__slide" aria-hidden="false"><a href="{u}"><img src="/v{n}.jpg" alt=""/><span class="duration">{c[0]}</span><p>{t}</p></a></div>', ("1:02", "0:44", "3:15"))}</div><button aria-label="Next">›</button></div></aside><section class="feed-section" aria-label="Latest National Stories">{rows(latest, '<article class="article-card"><a class="article-card__link" href="{u}"><h3 class="article-card__headline"><span class="article-card__headline-clamp">{t}</span></h3></a><div class="article-card__meta"><span>{c[0]}</span> <span>National</span></div></article>', ("12 hours ago", "14 hours ago", "1 day ago"))}</section><footer class="footer"><div class="footer__col"><h5>Follow</h5><a href="#">Twitter</a></div><div class="footer__col"><h5>Advertise</h5><a href="/advertise">Advertise With Us</a><a href="/marketplace">Place an ad</a></div><div class="footer__col"><h5>Help</h5><a href="/faq">FAQ</a><a href="/delivery">My account / Delivery</a></div><p>365 Dock Street East, Lakeridge. © 2022 Lakeridge Courier, a division of Courier Network Inc. All rights reserved. Unauthorized distribution, transmission or republication strictly prohibited.</p><p>This website uses cookies to personalize your content (including ads), and allows us to analyze our traffic. Read more about cookies here.</p></footer></div></div>{fusion}</body></html>""",
        r, r.lines, (*rec, *trend, *video, *latest), address=url,
    )  # fmt: skip


@page
def wire_of_company_news() -> Served:
    """A distributor of releases on Nuxt: bullets above the text, attachments, a contact, the firm's profile, more of the same firm, a feed in a table."""
    r = Report(
        "en", "2021-09-21", "2021-09-21", "Ferrolane Coatings Ltd.", "",
        "Ferrolane Coatings Opens Plant for Solvent-Free Bridge Paint in Dunmarrow",
        "",
        (
            "DUNMARROW, Sept. 21, 2021 (WIRELINE) -- Ferrolane Coatings Ltd., a maker of protective coatings for steel structures, today announced the opening of its new plant in Dunmarrow, where it will produce LaneGuard 9, the company’s first bridge paint that contains no organic solvents.",
            "The 14,000-square-metre plant was built in 19 months on the site of a former sugar refinery. At full capacity it will produce 6,500 tonnes of paint a year and employ 120 people, 80 of whom have already been hired.",
            "“Bridge owners have been asking us for years for a coating that can be applied over water without tents and filters,” said Ottilie Vanstone, Chief Executive Officer of Ferrolane. “We can now make it at a scale and at a price that public clients can accept.”",
            "LaneGuard 9 was tested for three winters on the Carrick Viaduct, which carries 40,000 vehicles a day past a salt works. According to an independent assessment, the coating lost 11 percent of its thickness in that time, against 26 percent for the product used on the neighbouring spans.",
            "First deliveries will go to the harbour authorities of Dunmarrow and Port Ennis in November. Ferrolane expects the new plant to contribute revenue of approximately €28 million in 2022.",
            "“The refinery was the heart of this town for ninety years, and its closing was a blow,” said Councillor Fearghal Mac Aodha. “Today there is steam over the roof again, and it does not smell of beets.”",
            "The plant draws two thirds of its heat from a biomass boiler that burns husks from local mills. A railway siding that had been out of use since 1998 has been restored, so that raw materials can be delivered by train.",
        ),
    )  # fmt: skip
    points = ("120 jobs on the site of a former sugar refinery", "LaneGuard 9 contains no organic solvents and can be applied over water", "First deliveries in November to two harbour authorities")  # fmt: skip
    site = "https://www.wireline.example"
    url = f"{site}/news-release/2021/09/21/2300417/0/en/Ferrolane-Coatings-Opens-Plant-for-Solvent-Free-Bridge-Paint-in-Dunmarrow.html"
    own = told(
        site + "/news-release/2021/{n}/0/en/{s}.html",
        "Ferrolane Coatings Names Josephine Ardrey Chief Financial Officer",
        "Ferrolane Coatings Reports Second Quarter 2021 Results",
        "Ferrolane Coatings to Present at Northern Industrials Forum",
        first=2291002,
    )
    others = told(site + "/news-release/2021/{n}/0/en/{s}.html", "Halden Biologics Doses First Patient in Phase 2 Study of Nasal Gel", "Mooring Line Trust Declares Monthly Distribution", "Quillfeather Games Sells One Million Copies of “Tin Orchard”", "Sable Creek Resources Closes Second Tranche of Placement", "Zentara Opens Data Centre Cooled by Mine Water", first=2300398)  # fmt: skip
    paragraphs = "".join(f"<p>{e(line)}</p>" for line in r.body)
    bullets = '<ul type="disc">' + "".join(f"<li><em>{e(line)}</em></li>" for line in points) + "</ul>"
    css = '<style data-vue-ssr-id="5c3a:0 5c3a:1">.release__text[data-v-1f9c]{font:17px/1.6 Inter,sans-serif}.feed td[data-v-77b2]{padding:4px 8px}</style>'
    nuxt = "<script>window.__NUXT__=(function(a,b,c){return{layout:\"default\",data:[{release:" + data({"id": 2300417, "title": r.title, "summary": list(points), "html": "".join(f"<p>{line}</p>" for line in r.body)}) + ",locale:a,premium:b}],fetch:{},error:c,serverRendered:true,routePath:\"\\u002Fen\\u002Fnews\\u002F2300417\"}}(\"en\",false,null));</script>"  # fmt: skip
    return Served(
        f"""<!doctype html>
<html data-n-head-ssr lang="en" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22en%22%7D%7D">
<head ><title>{e(r.title)} | WireLine</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1"><meta data-n-head="ssr" data-hid="description" name="description" content="Ferrolane Coatings Ltd., a maker of protective coatings for steel structures, today announced the opening of its new plant in Dunmarrow."><meta data-n-head="ssr" property="og:title" content="{e(r.title)}"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:site_name" content="WireLine"><meta data-n-head="ssr" property="og:url" content="{url}"><meta data-n-head="ssr" name="DC.date.issued" content="2021-09-21"><meta data-n-head="ssr" name="author" content="{r.author}"><link data-n-head="ssr" rel="canonical" href="{url}"><link data-n-head="ssr" rel="alternate" hreflang="de" href="{url.replace("/en/", "/de/")}"><link rel="preload" href="/_nuxt/3f1.js" as="script"><link rel="preload" href="/_nuxt/88c.js" as="script">{css}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2021-09-21T09:00:00Z", "dateModified": "2021-09-21T09:00:00Z", "inLanguage": "en", "author": {"@type": "Organization", "name": r.author}, "publisher": {"@type": "Organization", "name": "WireLine"}, "mainEntityOfPage": {"@type": "WebPage", "@id": url}})}</head>
<body ><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div class="app" data-v-0a11><header class="top" data-v-0a11><a href="/en" class="nuxt-link-active top__logo" data-v-0a11><img src="/_nuxt/img/wl.svg" alt="WireLine by Hollis" data-v-0a11></a><ul class="top__nav" data-v-0a11><li data-v-0a11><a href="/en/newsroom" data-v-0a11>Newsroom</a></li><li data-v-0a11><a href="/en/services" data-v-0a11>Services</a></li><li data-v-0a11><a href="/en/pricing" data-v-0a11>Pricing</a></li><li data-v-0a11><a href="/en/contact" data-v-0a11>Contact Us</a></li></ul><div class="top__lang" data-v-0a11><span>English</span><a href="/fr">Français</a><a href="/de">Deutsch</a></div><a href="/login" class="btn" data-v-0a11>Log in</a><a href="/register" class="btn btn--fill" data-v-0a11>Send a release</a></header><!---->
<div class="page" data-v-1f9c><div class="crumbs" data-v-1f9c><a href="/en/newsroom">Newsroom</a> / <a href="/en/newsroom/chemicals">Chemicals</a></div><div class="columns is-variable" data-v-1f9c><div class="column is-8" data-v-1f9c>
<div class="release" data-v-1f9c><div class="release__type" data-v-1f9c>Product / Services Announcement</div><h1 class="release__title" data-v-1f9c>{e(r.title)}</h1>
<div class="release__source" data-v-1f9c><img src="https://ml.wireline.example/logo/ferrolane.png" alt="" data-v-1f9c><span data-v-1f9c>Source: <a href="/en/company/ferrolane" data-v-1f9c>{r.author}</a></span><time datetime="2021-09-21T09:00:00Z" data-v-1f9c>September 21, 2021 05:00 ET</time><button data-v-1f9c>+ Follow</button></div>
<div class="release__tools" data-v-1f9c><button><i class="icon-share"></i><span>Share</span></button><button><i class="icon-pdf"></i><span>Save as PDF</span></button><button><i class="icon-code"></i><span>Embed</span></button></div>
<div class="release__text" data-v-1f9c>{bullets}{paragraphs}</div><!---->
<div class="gallery" data-v-4d0e><div class="gallery__item" data-v-4d0e><img loading="lazy" src="https://ml.wireline.example/media/3f/plant.jpg" alt="" data-v-4d0e><span class="gallery__caption" data-v-4d0e>The new plant in Dunmarrow, with the restored siding in front</span></div></div>
<div class="attach" data-v-4d0e><h4 data-v-4d0e>Attachments</h4><a href="https://ml.wireline.example/Resource/Download/77" data-v-4d0e>LaneGuard 9 data sheet.pdf <small>1.2 MB</small></a></div>
<div class="contact" data-v-4d0e><h4 data-v-4d0e>Media contact</h4><div data-v-4d0e>Ruaidhri Pelham</div><div data-v-4d0e>+00 555 0117</div><a href="mailto:press@ferrolane.example" data-v-4d0e>press@ferrolane.example</a></div>
<div class="chips" data-v-4d0e><a href="/en/tag/coatings" class="chip">coatings</a><a href="/en/tag/bridges" class="chip">bridges</a><a href="/en/tag/dunmarrow" class="chip">Dunmarrow</a></div>
<div class="note" data-v-4d0e>WireLine distributes releases on behalf of their issuers, who alone are responsible for the content.</div></div></div>
<div class="column is-4 side" data-v-77b2><div class="profile" data-v-77b2><h3 data-v-77b2>{r.author}</h3><p data-v-77b2>Ferrolane Coatings Ltd. was founded in 1936 and makes coatings for bridges, masts and ships.</p><ul data-v-77b2><li>Industry: Specialty Chemicals</li><li>Employees: 740</li></ul><a href="/en/company/ferrolane" data-v-77b2>View profile</a></div>
<div class="box" data-v-77b2><h3 data-v-77b2>More from this issuer</h3>{rows(own, '<div class="item" data-v-77b2><span class="item__date" data-v-77b2>{c[0]}</span><a href="{p}" class="item__title" data-v-77b2>{t}</a><p class="item__teaser" data-v-77b2>{c[1]}</p></div>', ("September 02, 2021 05:00 ET", "August 19, 2021 02:00 ET", "July 05, 2021 05:00 ET"), ("Board completes search after retirement of Piers Ottaway...", "Revenue rose 4.1 percent to €55.8 million...", "Management will meet investors on July 14..."))}</div>
<div class="box box--promo" data-v-77b2><p data-v-77b2>Reach 9,000 newsrooms with one click. First release at half price.</p><a href="/register">Get started</a></div>
<table class="feed" aria-label="Latest releases" data-v-77b2><tbody data-v-77b2>{rows(others, '<tr data-v-77b2><td data-v-77b2>{c[0]}</td><td data-v-77b2><a href="{p}" data-v-77b2>{t}</a></td></tr>', ("05:12", "05:10", "05:05", "05:01", "05:00"))}</tbody></table></div></div></div>
<footer class="foot" data-v-0a11><div class="columns" data-v-0a11><div class="column"><h5>About us</h5><p>WireLine is a distribution network for corporate news in eleven countries.</p></div><div class="column"><h5>Newsroom</h5><a href="/en/newsroom">All releases</a><a href="/en/rss">RSS feeds</a></div><div class="column"><h5>Legal</h5><a href="/en/privacy">Privacy</a><a href="/en/terms">Terms</a></div></div><p class="foot__copy" data-v-0a11>© 2021 WireLine, Inc. All Rights Reserved.</p></footer>
<div class="cookie" data-v-c00c><p data-v-c00c>We use cookies to improve your experience. <a href="/en/privacy" data-v-c00c>Privacy policy</a></p><button data-v-c00c>Decline</button><button data-v-c00c>Accept all</button></div></div></div></div>{nuxt}<script src="/_nuxt/3f1.js" defer></script></body></html>""",
        r, (r.title, *points, *r.body), (*own, *others), address=url,
    )  # fmt: skip


@page
def columnist_of_the_cape() -> Served:
    """An author's page of a South African portal: who she is, cards of what she wrote, load more, two rails; no article of its own."""
    r = Report("en", "2023-10-30", "2023-10-30", "Nomvuyo Hartzenberg", "", "Nomvuyo Hartzenberg", "", ())
    site = "https://www.dagbreeknews.example"
    url = f"{site}/author/nomvuyo-hartzenberg"
    wrote = told(site + "/article/2023-10-{n}-{s}/", "The mayor, the manhole and the missing R14 million", "Load shedding taught my street to talk again", "Who will tell the minister that the trains have stopped?", "A commission for the commission", "Grade 4s can’t read this column. That should frighten us", "What the fishermen of Kleinbaai know about quotas", "My aunt’s funeral policy and other fictions", "The taxi war nobody wants to win", first=30, step=-3)  # fmt: skip
    standfirsts = (
        "A sinkhole swallowed a bakkie in Wolwehoek last week. The invoice for the repair had been paid in March.",
        "Six hours without power a day have given us back the stoep.",
        "There is a timetable on the wall at Rooidam station. It is from 2017.",
        "The inquiry into the inquiry will report by June.",
        "Eight in ten cannot read for meaning, and we have a task team.",
        "They can count. It is the department that cannot.",
        "She paid for 31 years, and they asked for one more stamp.",
        "On rank politics, and the people who walk.",
    )
    dates = ("30 Oct 2023", "27 Oct 2023", "24 Oct 2023", "21 Oct 2023", "18 Oct 2023", "15 Oct 2023", "12 Oct 2023", "9 Oct 2023")
    read = told(site + "/article/{n}-{s}/", "Two arrested after R2m in abalone found under baby seat", "Matric dance dress made of chip packets goes viral", "Springbok tickets sold twice, fans say", "Dorp goes off grid, council objects", first=40021)  # fmt: skip
    others = told(
        site + "/opinionista/{n}-{s}/",
        "The rand has no feelings",
        "Dear minister: a letter about cold rooms",
        "Land reform needs surveyors, not slogans",
        first=51150,
    )
    state = data({"props": {"pageProps": {"author": {"name": r.author, "twitter": "@nomvuyo_h", "articles": [{"title": t, "excerpt": s, "href": u} for (t, u), s in zip(wrote, standfirsts, strict=True)]}}}, "page": "/author/[slug]", "query": {"slug": "nomvuyo-hartzenberg"}})  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-ZA" class="__variable_4f2a"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="preload" href="/_next/static/media/c9a5.woff2" as="font" crossorigin="" type="font/woff2"/><title>Nomvuyo Hartzenberg, Author at Dagbreek News</title><meta name="description" content="Read the latest articles by Nomvuyo Hartzenberg"/><meta name="robots" content="index, follow"/><link rel="canonical" href="{url}"/><meta property="og:title" content="Nomvuyo Hartzenberg, Author at Dagbreek News"/><meta property="og:type" content="profile"/><meta property="og:site_name" content="Dagbreek News"/><meta property="profile:first_name" content="Nomvuyo"/>{ld({"@context": "https://schema.org", "@graph": [{"@type": ["CollectionPage", "ProfilePage"], "@id": url, "url": url, "name": "Nomvuyo Hartzenberg, Author at Dagbreek News", "inLanguage": "en-ZA"}, {"@type": "Person", "@id": url + "#person", "name": r.author, "description": "Columnist"}]})}</head><body class="bg-white text-neutral-900 antialiased"><div id="__next"><div class="flex flex-col min-h-screen"><div class="h-10 bg-black text-white flex items-center justify-between px-4 text-xs"><span>Monday, 30 October 2023</span><div class="flex gap-4"><a href="/newsletters">Newsletters</a><a href="/support">Support us</a><a href="/sign-in">Sign in</a></div></div><header class="sticky top-0 z-50 border-b"><div class="container mx-auto flex items-center"><button aria-label="Open navigation"><svg class="w-6 h-6" fill="none" viewBox="0 0 24 24"><path stroke="currentColor" d="M4 6h16M4 12h16"></path></svg></button><a href="/"><img alt="Dagbreek News" width="180" height="36" src="/logo.webp"/></a><nav class="hidden md:flex gap-6"><a href="/politics">Politics</a><a href="/business">Business Day-Break</a><a href="/sport">Sport</a><a href="/opinionista">Opinionistas</a><a href="/our-burning-planet">Burning Planet</a><a href="/podcasts">Podcasts</a></nav></div></header><main class="container mx-auto grid grid-cols-12 gap-8"><section class="col-span-12 lg:col-span-8"><div class="flex gap-6 items-start py-8 border-b"><img class="rounded-full w-32 h-32" alt="Nomvuyo Hartzenberg" src="/authors/nh.webp"/><div><h1 class="text-3xl font-bold">Nomvuyo Hartzenberg</h1><p class="text-sm uppercase tracking-wide">Columnist</p><p class="mt-2">Nomvuyo Hartzenberg has reported from town halls, taxi ranks and three parliaments. She lives in Wolwehoek with two dogs and a generator.</p><div class="flex gap-3 mt-3"><a href="https://social.example/nomvuyo_h" rel="nofollow">Follow</a><button>Get an alert</button></div></div></div><div class="flex justify-between py-4"><span class="font-semibold">142 articles</span><label>Sort by <select><option>Newest</option><option>Oldest</option></select></label></div><div class="divide-y">{rows(wrote, '<article class="py-6 grid grid-cols-3 gap-4"><a href="{p}" class="col-span-1" tabindex="-1"><picture><source type="image/webp" srcset="/i/{n}.webp?w=320 1x, /i/{n}.webp?w=640 2x"/><img alt="" loading="lazy" src="/i/{n}.jpg"/></picture></a><div class="col-span-2"><span class="text-xs text-red-700 uppercase">{c[2]}</span><h2 class="text-xl font-semibold"><a href="{p}" class="hover:underline">{t}</a></h2><p class="text-neutral-600">{c[1]}</p><div class="text-xs mt-2"><span>By Nomvuyo Hartzenberg</span> <span>·</span> <time>{c[0]}</time> <span>·</span> <span>4 min read</span></div></div></article>', dates, standfirsts, ("Opinion",) * 8)}</div><div class="py-8 flex justify-center"><button class="border px-6 py-2">Load more</button></div></section><aside class="col-span-12 lg:col-span-4"><div class="bg-neutral-100 p-4 my-8"><p class="font-bold">Join 31,000 members</p><p>We don’t have a paywall. If you can pay for our journalism, please do.</p><a href="/support">Become a member</a></div><section aria-labelledby="mr-h"><h3 id="mr-h" class="font-bold border-b-2">Most read this week</h3><ol class="list-none">{rows(read, '<li class="flex gap-3 py-3"><span class="text-4xl font-light">{n}</span><a href="{p}">{t}</a></li>')}</ol></section><section><h3 class="font-bold border-b-2">More Opinionistas</h3>{rows(others, '<div class="py-3"><a href="{p}" class="font-semibold block">{t}</a><span class="text-sm italic">{c[0]}</span></div>', ("Thabiso Rensburg", "Inge Mokwena", "Faizel Abrahamse"))}</section></aside></main><footer class="bg-black text-white mt-auto"><div class="container mx-auto grid grid-cols-4 gap-4"><div><p class="font-bold">Company</p><a href="/about">About us</a><a href="/jobs">Jobs</a></div><div><p class="font-bold">Standards</p><a href="/press-code">Press Code</a><a href="/corrections">Corrections</a></div><div><p class="font-bold">Legal</p><a href="/privacy">Privacy policy</a><a href="/popia">POPIA manual</a></div><div><p>Dagbreek News © All rights reserved</p></div></div></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        r, (), (*wrote, *read, *others), verdict="headlines", address=url,
    )  # fmt: skip


@page
def heimatzeitung_im_verbund() -> Served:
    """A regional paper that shares one system with its sisters: kicker in the title, an offer below the text, an author's box, a dossier."""
    r = Report(
        "de", "2020-10-15", "2020-10-15", "Wiebke Tönnsfeldt", "Die Fähre „Marie Kruse“ am Anleger in Olderfleth. Foto: Hauke Brodersen",
        "Fähre nach Steinhallig fällt bis Weihnachten aus",
        "Nach dem Schaden am Antrieb der „Marie Kruse“ sind 180 Insulaner auf ein Schlauchboot und einen Hubschrauber angewiesen. Die Reederei spricht von höherer Gewalt, der Bürgermeister von Versäumnissen.",
        (
            "Wer in diesen Tagen auf Steinhallig einen Liter Milch braucht, der fragt am besten bei Familie Petersen nach. Sie hat als Einzige noch Kühe. Der Inselladen ist seit Montag geschlossen, weil das Regal leer ist und die Fähre nicht mehr kommt.",
            "In der Nacht zu Sonntag war an der „Marie Kruse“ eine Welle gebrochen, eine Seemeile vor dem Anleger in Olderfleth. Das Schiff musste in die Werft geschleppt werden. Das Ersatzteil wird eigens gegossen, und das dauert nach Angaben der Reederei Nordsand mindestens neun Wochen.",
            "„Vor Weihnachten fährt da nichts“, sagte Geschäftsführer Onno Janshen am Mittwoch. Einen Ersatz gebe es an der ganzen Küste nicht, weil kein anderes Schiff flach genug sei.",
            "# Post kommt mit dem Schlauchboot",
            "Vorerst bringt die Wasserwacht zweimal in der Woche Post und Medikamente mit einem Schlauchboot. Für Notfälle steht ein Hubschrauber in Olderfleth bereit. Sechs Schülerinnen und Schüler, die auf dem Festland zur Schule gehen, wohnen nun bei Gastfamilien.",
            "Bürgermeister Jens-Uwe Lorenzen ist wütend. Schon vor zwei Jahren habe die Gemeinde ein zweites Schiff verlangt, sagt er. „Damals hieß es, das rechne sich nicht. Ich würde gern wissen, was neun Wochen ohne Fähre kosten.“",
            "Der Kreis zahlt der Reederei jährlich 1,2 Millionen Euro dafür, dass sie die Insel täglich anläuft. Landrätin Svea Claasen kündigte an, dass sie einen Teil des Geldes zurückfordern werde. Der Vertrag sehe bei Ausfällen von mehr als fünf Tagen eine Strafe vor.",
            "# Hoffnung auf ein altes Landungsboot",
            "Hoffnung macht den Insulanern ein Angebot aus der Nachbarschaft: Ein Baggerunternehmer aus Süderdeich besitzt ein ausgemustertes Landungsboot, das bei Hochwasser anlegen könnte. Ob es Fahrgäste befördern darf, prüft nun die Berufsgenossenschaft.",
            "„Notfalls stellen wir uns als Ladung hin“, sagt Antje Petersen und schiebt ihre Milchkannen über den Hof. Zehn Liter gibt sie am Tag ab, mehr brauche sie selbst. Bezahlt wird später, wenn wieder Geld auf die Insel kommt.",
        ),
    )  # fmt: skip
    site = "https://www.kuestenbote.example"
    url = f"{site}/lokales/olderfleth/faehre-nach-steinhallig-faellt-bis-weihnachten-aus-id30017214.html"
    mehr = told(site + "/lokales/olderfleth/{s}-id{n}.html", "Kommentar: Eine Fähre ist keine Kür", first=30017260)
    dossier = told(
        site + "/lokales/olderfleth/{s}-id{n}.html",
        "Als die Hallig drei Winter lang eingefroren war",
        "Reederei Nordsand verkauft ihr ältestes Schiff",
        "Kreis verlängert Vertrag mit Nordsand bis 2026",
        first=29001004,
    )
    gelesen = told(site + "/lokales/suederdeich/{s}-id{n}.html", "Wildschwein steht in Sparkasse am Automaten", "Tankstelle an der B 77 schließt nach 51 Jahren", "Diese Bäckerei backt wieder nachts", "Unfall auf der Deichstraße: Zeugen gesucht", "Landwirt pflügt Liebeserklärung ins Feld", first=30016001)  # fmt: skip
    region = told(
        site + "/regionales/{s}-id{n}.html",
        "Krabbenpreise steigen auf Rekordwert",
        "Land will Deiche um einen halben Meter erhöhen",
        first=30015555,
    )
    box = '<aside class="c-offer"><p class="c-offer__title">Der Küstenbote zum Mitnehmen</p><p>Vier Wochen E-Paper für 9,90 Euro lesen, ohne zu kündigen.</p><a href="/abo">Jetzt bestellen</a></aside>'
    out = []
    for at, line in enumerate(r.body):
        out.append(
            f'<h2 class="c-paragraph__crosshead">{e(line[2:])}</h2>' if line.startswith("# ") else f'<p class="c-paragraph">{e(line)}</p>'
        )
        if at == 1:
            out.append('<div class="c-ad c-ad--inline" data-ad-slot="mobile-1"><span class="c-ad__label">Anzeige</span></div>')
        if at == 5:
            out.append(
                f'<div class="c-teaser-inline"><span class="c-teaser-inline__label">Lesen Sie auch</span><a class="c-teaser-inline__link" href="{mehr[0][1]}">{e(mehr[0][0])}</a></div>'
            )
        if at == 6:
            out.append(
                '<div class="c-embed"><div class="c-embed__consent"><p>Externer Inhalt: An dieser Stelle finden Sie eine Karte, die den Artikel ergänzt. Mit einem Klick können Sie sie anzeigen lassen und wieder ausblenden.</p><button>Karte anzeigen</button></div></div>'
            )
    text = "\n".join(out)
    consent = """<script>window._sp_queue=[];window._sp_={config:{accountId:1441,baseEndpoint:'https://cmp.kuestenbote.example',gdpr:{}}};window.utag_data={page_type:"artikel",page_paid:"0",page_portal:"kuestenbote"};</script>"""
    return Served(
        f"""<!doctype html>
<html lang="de" data-portal="kuestenbote"><head><meta charset="utf-8"><title>Olderfleth: {e(r.title)} | Küstenbote</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="Nach dem Schaden am Antrieb der „Marie Kruse“ sind 180 Insulaner auf ein Schlauchboot angewiesen."><meta name="news_keywords" content="Steinhallig, Fähre, Olderfleth, Nordsand"><meta name="date" content="2020-10-15T05:00:00+0200"><meta name="last-modified" content="2020-10-15T08:41:00+0200"><meta name="author" content="{r.author}"><meta property="og:type" content="article"><meta property="og:title" content="Olderfleth: {e(r.title)}"><meta property="og:site_name" content="Küstenbote"><meta property="og:url" content="{url}"><meta property="og:image" content="{site}/img/olderfleth/crop30017213/1.jpg"><link rel="canonical" href="{url}"><link rel="preconnect" href="https://cmp.kuestenbote.example"><link rel="alternate" type="application/rss+xml" title="Olderfleth" href="{site}/lokales/olderfleth/rss">
{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": "Olderfleth", "description": r.lead, "datePublished": "2020-10-15T05:00:00+02:00", "dateModified": "2020-10-15T08:41:00+02:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Küstenbote"}, "mainEntityOfPage": url, "isAccessibleForFree": "True"}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site + "/lokales", "name": "Lokales"}}]}])}
{consent}</head>
<body class="t-article t-kuestenbote"><div class="l-page"><div class="c-billboard"><span class="c-ad__label">Anzeige</span></div>
<header class="c-header" role="banner"><div class="c-header__top"><a href="{site}/epaper">E-Paper</a><a href="{site}/abo">Abonnieren</a><a href="https://trauer.kuestenbote.example">Trauer</a><a href="https://jobs.kuestenbote.example">Jobs</a></div><a class="c-header__logo" href="{site}"><img src="/logo.svg" alt="Küstenbote"></a><nav class="c-nav" aria-label="Hauptnavigation"><ul><li><a href="{site}/lokales">Lokales</a><ul><li><a href="{site}/lokales/olderfleth">Olderfleth</a></li><li><a href="{site}/lokales/suederdeich">Süderdeich</a></li></ul></li><li><a href="{site}/regionales">Regionales</a></li><li><a href="{site}/sport">Sport</a></li><li><a href="{site}/kultur">Kultur</a></li></ul></nav></header>
<nav class="c-breadcrumb" aria-label="Brotkrumen"><a href="{site}">Startseite</a> <a href="{site}/lokales">Lokales</a> <a href="{site}/lokales/olderfleth">Olderfleth</a></nav>
<main class="l-main"><article class="c-article" data-cue-id="30017214"><header class="c-article__header"><h1 class="c-article__headline"><span class="c-article__kicker">Olderfleth</span><span class="u-hidden">: </span><span class="c-article__title">{e(r.title)}</span></h1>
<div class="c-article__meta"><span class="c-article__author">Von <a href="{site}/autor/toennsfeldt">{r.author}</a></span> <time class="c-article__date" datetime="2020-10-15T05:00:00+02:00">15.10.2020, 05:00 Uhr</time> <span class="c-article__readtime">Lesezeit: 3 Minuten</span></div>
<ul class="c-share"><li><a href="#">Teilen</a></li><li><a href="#">Mailen</a></li><li><a href="#">Drucken</a></li><li><button>Merken</button></li></ul></header>
<figure class="c-figure"><div class="c-figure__image"><img src="/img/1.jpg" alt="Fähre"></div><figcaption class="c-figure__caption">{e(r.caption)}</figcaption></figure>
<div class="c-article__body"><p class="c-article__intro">{e(r.lead)}</p><div class="c-audio"><button>Artikel anhören</button><span>02:51 Min.</span></div>
{text}
</div>
{box}
<section class="c-authorbox"><img src="/autor/wt.jpg" alt=""><div><p class="c-authorbox__name">{r.author}</p><p class="c-authorbox__role">Lokalredaktion Olderfleth</p><p>Wiebke Tönnsfeldt wuchs hinter dem Deich auf und schreibt seit 2009 für den Küstenboten.</p><a href="mailto:wt@kuestenbote.example">E-Mail schreiben</a></div></section>
<div class="c-topics"><span>Themen:</span> <a href="{site}/thema/faehre">Fähre</a> <a href="{site}/thema/steinhallig">Steinhallig</a></div></article>
<section class="c-dossier"><h2 class="c-dossier__title">Dossier: Leben auf der Hallig</h2><dl class="c-dossier__list">{rows(dossier, '<dt class="c-dossier__date">{c[0]}</dt><dd><a href="{u}">{t}</a></dd>', ("12.01.2020", "03.09.2019", "28.11.2018"))}</dl></section>
<section class="c-newsletter"><h2>Moin! Ihr Newsletter von der Küste</h2><p>Jeden Morgen um sechs: das Wichtigste zwischen Olderfleth und Süderdeich.</p><form><input type="email" placeholder="E-Mail-Adresse"><button>Kostenlos bestellen</button></form></section>
</main>
<aside class="l-sidebar"><section class="c-ranking"><h2 class="c-ranking__title">Meistgelesen</h2><ol>{rows(gelesen, '<li class="c-ranking__item"><span class="c-ranking__no">{n}.</span> <a href="{u}"><span class="c-ranking__kicker">{c[0]}</span> <span class="c-ranking__headline">{t}</span></a></li>', ("Süderdeich", "Wirtschaft", "Handwerk", "Blaulicht", "Kurios"))}</ol></section>
<section class="c-sisters" aria-label="Aus der Region">{rows(region, '<a class="c-card" href="{u}"><img loading="lazy" src="/c{n}.jpg" alt=""><span class="c-card__kicker">{c[0]}</span><strong class="c-card__headline">{t}</strong><span class="c-card__time">{c[1]}</span></a>', ("Fischerei", "Küstenschutz"), ("vor 3 Stunden", "vor 5 Stunden"))}</section></aside>
<footer class="c-footer"><div class="c-footer__col"><h3>Service</h3><a href="{site}/abo">Abo-Service</a><a href="{site}/anzeigen">Anzeigen aufgeben</a></div><div class="c-footer__col"><h3>Unsere Zeitungen</h3><a href="https://www.geestkurier.example">Geest-Kurier</a><a href="https://www.hafenblatt.example">Hafenblatt</a></div><div class="c-footer__col"><h3>Rechtliches</h3><a href="{site}/impressum">Impressum</a><a href="{site}/datenschutz">Datenschutz</a><a href="{site}/agb">AGB</a></div><p>© Küstenbote Verlag GmbH &amp; Co. KG</p></footer></div></body></html>""",
        r, r.lines, (*mehr, *dossier, *gelesen, *region), address=url,
    )  # fmt: skip


@page
def antenne_en_direct() -> Served:
    """A broadcaster's live report: moments with the hour before each, a question of a reader answered, a post embedded, a dossier, most read."""
    site = "https://www.ondeinfo.example"
    url = f"{site}/meteo/inondations/direct-crue-de-la-vaulne-le-pic-attendu-dans-la-nuit-a-montbrelan_6218834.html"
    title = "DIRECT. Crue de la Vaulne : le pic est attendu dans la nuit à Montbrelan, 4 200 habitants évacués"
    lead = (
        "La rivière a atteint 6,80 mètres à 18 heures, un niveau jamais vu depuis 1956. L’alerte rouge est maintenue jusqu’à mercredi midi."
    )
    moments = (
        ("19h42", "Le gymnase des Tanneurs affiche complet", "Les 300 lits installés par la Protection civile sont occupés. La mairie de Montbrelan ouvre deux écoles, rue des Acacias et place Voltaine, pour accueillir les familles qui n’ont pas trouvé d’hébergement."),
        ("19h15", "« Nous avons laissé les poules à l’étage »", "Jeannine Orsoval, 81 ans, a quitté sa maison du quai Bas avec sa fille et deux valises. « En 1956, mon père m’avait portée sur ses épaules. Cette fois, ce sont les pompiers. Nous avons laissé les poules à l’étage », raconte-t-elle à notre envoyée spéciale."),
        ("18h50", "Pourquoi n’ouvre-t-on pas le barrage de Sarrenoux ?", "Vous êtes nombreux à nous poser la question. Le barrage est déjà plein à 97 %, répond l’ingénieure Maud Kerveillant. L’ouvrir davantage aggraverait la crue en aval, le fermer ferait passer l’eau par-dessus la crête. Le débit restera donc le même jusqu’au matin."),
        ("18h21", "La préfète demande de ne plus circuler", "« Chaque voiture sur la route est un sauvetage de plus », prévient Solène d’Argelac, préfète de la Haute-Vaulne. Dix-sept conducteurs ont été secourus depuis midi, dont neuf avaient franchi des barrières."),
        ("18h00", "6,80 mètres à Montbrelan", "La Vaulne continue de monter de quatre centimètres par heure. Les prévisionnistes attendent le pic entre 2 et 4 heures du matin, à un peu plus de sept mètres."),
        ("17h34", "Les trains sont à l’arrêt", "Aucun train ne circule entre Montbrelan et Saint-Orvais. L’eau a emporté le ballast sur deux cents mètres près de la gare de Lussandre, et les travaux prendront au moins dix jours."),
    )  # fmt: skip
    r = Report("fr", "2018-01-23", "2018-01-23", "Onde info", "", title, lead, ())
    lire = told(
        site + "/meteo/inondations/{s}_{n}.html",
        "Crue de 1956 : ce que disent les repères gravés sur les ponts",
        "Assurances : comment déclarer une cave inondée",
        first=2576001,
    )
    dossier = told(site + "/meteo/inondations/{s}_{n}.html", "CARTE. Les communes placées en vigilance rouge", "« On a construit là où l’eau passe » : le regret d’un ancien maire", "Sarrenoux, le barrage que personne ne voulait payer", first=2577230)  # fmt: skip
    lus = told(site + "/{s}_{n}.html", "Un loup photographié sur un parking de supermarché", "Impôts : les dates à retenir cette année", "Il retrouve son alliance dans une carotte", "Le festival d’Orvais perd sa directrice", "Handball : les Bleues du Vaulnois en demi-finale", first=2578411)  # fmt: skip
    videos = told(
        site + "/replay-jt/{s}_{n}.html",
        "VIDEO. Les images du quai Bas filmées par un drone",
        "VIDEO. Dans le fourgon des sauveteurs",
        first=2579902,
    )
    posts = "".join(
        f'<div class="live-post{" live-post--question" if "?" in head else ""}" id="p{at}" data-time="{hour}"><div class="live-post__meta"><a class="live-post__time" href="#p{at}">{hour}</a><span class="live-post__bullet"></span></div><div class="live-post__content"><h3 class="live-post__title">{e(head)}</h3><p>{e(text)}</p>'
        + (
            '<blockquote class="twitter-tweet" data-dnt="true"><a href="https://twt.example/pref/status/9551">January 23, 2018</a></blockquote>'
            if hour == "18h21"
            else ""
        )
        + '<div class="live-post__share"><button aria-label="Partager ce message"><svg width="12" height="12"><use xlink:href="#share"></use></svg></button></div></div></div>'
        for at, (hour, head, text) in enumerate(moments)
    )
    blog = {"@context": "http://schema.org", "@type": "LiveBlogPosting", "headline": title, "url": url, "coverageStartTime": "2018-01-23T07:00:00+01:00", "coverageEndTime": "2018-01-24T07:00:00+01:00", "datePublished": "2018-01-23T07:02:00+01:00", "dateModified": "2018-01-23T19:42:00+01:00", "author": {"@type": "Organization", "name": "Onde info"}, "publisher": {"@type": "Organization", "name": "Onde info"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2018-01-23T{hour.replace('h', ':')}:00+01:00", "articleBody": text} for hour, head, text in moments]}  # fmt: skip
    script = "<script>var FTVI={live:{id:6218834,poll:20000,token:null}};document.documentElement.className+=' js';</script>"
    return Served(
        f"""<!DOCTYPE html>
<html lang="fr" class="no-js"><head><meta charset="utf-8"/><meta http-equiv="X-UA-Compatible" content="IE=edge"/><title>{e(title)}</title>
<meta name="description" content="{e(lead)}"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="Onde info"/><meta property="article:published_time" content="2018-01-23T07:02:00+01:00"/><meta property="article:modified_time" content="2018-01-23T19:42:00+01:00"/><meta property="fb:app_id" content="1166"/><link rel="canonical" href="{url}"/>{ld(blog)}{script}</head>
<body class="page-live"><svg style="display:none"><symbol id="share" viewBox="0 0 12 12"><title>Partager</title><path d="M1 1h10v10H1z"/></symbol></svg>
<div id="cookie-bar" role="alert"><p>En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies pour vous proposer des services et des publicités adaptés à vos centres d’intérêt.</p><a href="/cookies">En savoir plus</a><button>OK</button></div>
<header class="main-header"><a class="logo" href="/">Onde info</a><nav role="navigation"><ul class="main-nav"><li><a href="/politique/">Politique</a></li><li><a href="/societe/">Société</a></li><li><a href="/faits-divers/">Faits divers</a></li><li><a href="/meteo/">Météo</a></li><li><a href="/sports/">Sports</a></li></ul></nav><a class="direct-tv" href="/en-direct/tv.html">Direct TV</a><a class="direct-radio" href="/en-direct/radio.html">Direct radio</a></header>
<div class="container"><div class="row"><main class="col-md-8" role="main">
<ol class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/meteo/">Météo</a></li><li><a href="/meteo/inondations/">Inondations</a></li></ol>
<article class="live"><h1 class="live__title">{e(title)}</h1><p class="live__chapo">{e(lead)}</p>
<div class="live__infos"><span>Onde info</span> <span>Mis à jour le <time datetime="2018-01-23T19:42:00+01:00">23/01/2018 | 19:42</time></span> <span>publié le 23/01/2018 | 07:02</span></div>
<ul class="share-list"><li><a href="#">Partager</a></li><li><a href="#">Twitter</a></li><li><a href="#">Envoyer à un ami</a></li></ul>
<figure class="live__media"><img src="/img/crue.jpg" alt="" width="720" height="405"/><figcaption>Le quai Bas de Montbrelan sous les eaux, mardi 23 janvier. (LOUP MERIADEC / ONDE INFO)</figcaption></figure>
<aside class="live__related"><p class="live__related-title">À lire aussi</p><ul>{rows(lire, '<li><a href="{p}">{t}</a></li>')}</ul></aside>
<div class="live__toolbar"><button class="btn btn-default active">Le direct</button><button class="btn btn-default">Commentaires de la rédaction</button><label><input type="checkbox" checked> Actualisation automatique</label></div>
<div class="live__feed" aria-live="polite">{posts}</div>
<button class="live__more">Afficher plus</button></article>
<section class="dossier-block"><header><span class="tag">Dossier</span> <a href="/meteo/inondations/">Inondations</a></header><div class="row">{rows(dossier, '<div class="col-sm-4"><a class="flowItem" href="{p}"><img class="lazy" data-src="/d{n}.jpg" alt=""><span class="flowItem__title">{t}</span></a></div>')}</div></section>
</main><aside class="col-md-4 sidebar"><div class="pub"><span>Publicité</span></div>
<div class="block block-videos"><div class="block__head">JT &amp; magazines</div>{rows(videos, '<a class="vid" href="{p}"><i class="ico-play"></i><em>{c[0]}</em><strong>{t}</strong></a>', ("1 min 12", "2 min 40"))}</div>
<div class="block block-top"><div class="block__head">Les plus lus</div><table><tbody>{rows(lus, '<tr><td class="rank">{n}</td><td><a href="{p}">{t}</a></td></tr>')}</tbody></table></div>
<div class="block block-nl"><p>L’actualité, chaque matin, dans votre boîte mail.</p><input type="email" placeholder="votre@adresse"/><button>S’inscrire</button></div></aside></div></div>
<footer class="main-footer"><div class="container"><div class="col-sm-3"><strong>Rubriques</strong><ul><li><a href="/monde/">Monde</a></li><li><a href="/culture/">Culture</a></li></ul></div><div class="col-sm-3"><strong>Services</strong><ul><li><a href="/alerte/">Alertes mail</a></li><li><a href="/applis/">Nos applications</a></li></ul></div><div class="col-sm-6"><p>Une offre publique d’information. © Onde info 2018</p><a href="/mentions/">Mentions légales</a> <a href="/contact/">Contacter la rédaction</a></div></div></footer></body></html>""",
        r, (title, lead, *(line for _, head, text in moments for line in (head, text))), (*lire, *dossier, *videos, *lus), verdict="live blog", address=url,
    )  # fmt: skip


@page
def revista_politica_con_boletin() -> Served:
    """A magazine that lives on members, on a platform of posts: cards in the text, a call to subscribe, the feed of further posts below."""
    r = Report(
        "es", "2024-11-20", "2024-11-20", "Amaranta Iribarne", "El antiguo cuartel de Peñalada, cedido al municipio en 1998. / Foto: Eloy Sanchidrián",
        "El cuartel que nadie quiere y todos reclaman",
        "Peñalada lleva veintiséis años discutiendo qué hacer con cuatro hectáreas en el centro. El nuevo plan, que prevé viviendas públicas, ha conseguido lo imposible: poner de acuerdo a quienes no se hablan.",
        (
            "En el patio del cuartel de San Telmo crecen higueras. Nadie las plantó. Salieron entre los adoquines después de que el último soldado cerrara la puerta, en marzo de 1998, y hoy dan sombra a los gatos y a los dos vigilantes que el Ayuntamiento de Peñalada paga para que no entre nadie.",
            "Los vigilantes han costado ya más de tres millones de euros. “Con eso se podía haber arreglado el tejado dos veces”, dice Teodora Villacampa, que preside la asociación de vecinos del Arrabal desde que tenía el pelo negro.",
            "Por el cuartel han pasado seis alcaldes y cinco proyectos: un parador, una facultad de enología, un museo del agua, un centro comercial y, durante la fiebre de 2007, un rascacielos de diecinueve plantas del que solo queda la maqueta, en el despacho del concejal de Urbanismo.",
            "# Ciento veinte pisos y una plaza",
            "El sexto proyecto es el primero que no promete nada extraordinario. Ciento veinte pisos de alquiler público, una escuela infantil y una plaza abierta a tres calles. Las higueras se quedan.",
            "La oposición, que gobernó hasta 2019, sostiene que el suelo vale veintidós millones y que regalarlo es una irresponsabilidad. El grupo que apoya a la alcaldesa, Remedios Calahorra, quiere más pisos. Los comerciantes querían el aparcamiento. Y sin embargo, el 6 de noviembre, el pleno lo aprobó por unanimidad.",
            "“Nos hemos cansado”, resume un concejal que pide no ser citado. “Mi hija tiene treinta años y vive conmigo. La de mi rival también vive con él”.",
            "# El dueño invisible",
            "Queda un obstáculo, y no es pequeño. La escritura de cesión dice que el terreno volverá al Ministerio si en treinta años no se ha destinado a “fines de interés general”. El plazo vence en marzo de 2028. Si para entonces no hay grúas, Peñalada perderá su cuartel.",
            "El Ministerio no ha contestado a las preguntas de esta revista. Hace dos años tasó la parcela y la incluyó en una lista de bienes “susceptibles de enajenación”. En el Arrabal, esa frase se sabe de memoria.",
            "Teodora Villacampa ha pedido ya un piso en la planta baja. Tiene setenta y un años y no piensa esperar a la séptima maqueta.",
        ),
    )  # fmt: skip
    site = "https://www.lacontraorilla.example"
    url = f"{site}/el-cuartel-que-nadie-quiere/"
    card = told(site + "/{s}/", "Vivir con tus padres a los treinta: un país en la habitación de al lado")
    feed = told(
        site + "/{s}/",
        "La senadora que lee los contratos",
        "Cómo se apaga una emisora",
        "Los jueces de paz piden un sueldo, o al menos una mesa",
        "Un río con abogado",
    )
    near = told(site + "/{s}/", "Carta desde un tren que no llega", "Lo que votan los que no votan")
    esp = told(
        site + "/{s}/",
        "Suelo público, precio privado",
        "El último pregonero y otras profesiones del Estado",
        "Manual para perder unas elecciones ganadas",
    )
    bookmark = f'<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{card[0][1]}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{e(card[0][0])}</div><div class="kg-bookmark-description">Ocho jóvenes cuentan qué significa no poder irse.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/favicon.png" alt=""><span class="kg-bookmark-author">La Contraorilla</span><span class="kg-bookmark-publisher">Bruno Zalacaín</span></div></div><div class="kg-bookmark-thumbnail"><img src="/h.jpg" alt=""></div></a></figure>'
    callout = '<div class="kg-card kg-signup-card kg-width-regular" data-lexical-signup-form=""><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Sin anuncios, sin dueños</h2><p class="kg-signup-card-subheading">Recibe La Contraorilla cada miércoles en tu correo.</p><form class="kg-signup-card-form" data-members-form="signup"><input type="email" placeholder="Tu correo"><button type="submit"><span>Suscríbete</span></button></form><p class="kg-signup-card-disclaimer">Puedes darte de baja cuando quieras.</p></div></div>'
    out = []
    for at, line in enumerate(r.body):
        out.append(f'<h2 id="{slug(line[2:])}">{line[2:]}</h2>' if line.startswith("# ") else f"<p>{e(line)}</p>")
        out.append({4: callout, 6: bookmark}.get(at, ""))
    text = "".join(out).replace("“fines de interés general”", "<em>“fines de interés general”</em>")
    css = "<style>:root{--ghost-accent-color:#b3261e}.gh-content>*{grid-column:main-start/main-end}.kg-bookmark-card{width:100%}</style>"
    return Served(
        f"""<!DOCTYPE html>
<html lang="es">
<head>

    <title>{e(r.title)}</title>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="preload" as="style" href="{site}/assets/built/screen.css?v=10ab">
    <link rel="icon" href="{site}/favicon.png" type="image/png">
    <link rel="canonical" href="{url}">
    <meta name="referrer" content="no-referrer-when-downgrade">
    <meta property="og:site_name" content="La Contraorilla">
    <meta property="og:type" content="article">
    <meta property="og:title" content="{e(r.title)}">
    <meta property="og:description" content="{e(r.lead)}">
    <meta property="og:url" content="{url}">
    <meta property="article:published_time" content="2024-11-20T06:30:00.000Z">
    <meta property="article:modified_time" content="2024-11-20T08:02:17.000Z">
    <meta property="article:tag" content="Vivienda">
    <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{r.author}"><meta name="twitter:label2" content="Filed under"><meta name="twitter:data2" content="Vivienda, Reportaje">
    {ld({"@context": "https://schema.org", "@type": "Article", "publisher": {"@type": "Organization", "name": "La Contraorilla", "url": site + "/", "logo": {"@type": "ImageObject", "url": site + "/favicon.png", "width": 48, "height": 48}}, "author": {"@type": "Person", "name": r.author, "url": site + "/author/amaranta/", "sameAs": []}, "headline": r.title, "url": url, "datePublished": "2024-11-20T06:30:00.000Z", "dateModified": "2024-11-20T08:02:17.000Z", "keywords": "Vivienda, Reportaje", "description": r.lead, "mainEntityOfPage": url})}
    <meta name="generator" content="Ghost 5.101"><link rel="alternate" type="application/rss+xml" title="La Contraorilla" href="{site}/rss/"><script defer src="https://cdn.example/ghost/portal@~2/umd/portal.min.js" data-ghost="{site}/" crossorigin="anonymous"></script>{css}
</head>
<body class="post-template tag-vivienda tag-reportaje is-head-left-logo has-sans-body">
<div class="gh-viewport">
<header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="{site}">La Contraorilla</a><button class="gh-search gh-icon-button" aria-label="Search this site" data-ghost-search><svg width="20" height="20" viewBox="0 0 24 24"><path d="M21 21l-6-6"></path></svg></button></div><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-reportajes"><a href="{site}/tag/reportaje/">Reportajes</a></li><li class="nav-entrevistas"><a href="{site}/tag/entrevista/">Entrevistas</a></li><li class="nav-quienes"><a href="{site}/quienes-somos/">Quiénes somos</a></li></ul></nav><div class="gh-navigation-actions"><a href="#/portal/signin" data-portal="signin">Entrar</a><a class="gh-button" href="#/portal/signup" data-portal="signup">Suscríbete</a></div></div></header>
<main class="gh-main"><article class="gh-article post tag-vivienda">
<header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="{site}/tag/vivienda/">Vivienda</a><h1 class="gh-article-title is-title">{e(r.title)}</h1><p class="gh-article-excerpt is-body">{e(r.lead)}</p>
<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="{site}/author/amaranta/"><img class="author-profile-image" src="/content/images/size/w160/am.jpg" alt="{r.author}"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="{site}/author/amaranta/">{r.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2024-11-20">20 nov 2024</time><span class="gh-article-meta-length"><span class="bull">—</span> 5 min de lectura</span></div></div></div>
<figure class="gh-article-image"><img srcset="/content/images/size/w320/c.jpg 320w, /content/images/size/w600/c.jpg 600w" sizes="(max-width: 1200px) 100vw, 1120px" src="/content/images/size/w1200/c.jpg" alt="{e(r.title)}"><figcaption>{e(r.caption)}</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">{text}</section>
<footer class="gh-article-footer gh-canvas"><div class="gh-article-share"><span>Compartir</span><a href="#">WhatsApp</a><a href="#">Bluesky</a></div><nav class="gh-prev-next" aria-label="Más"><div class="prev"><small>Anterior</small>{rows(near[:1], '<a href="{u}" rel="prev"><strong>{t}</strong></a>')}</div><div class="next"><small>Siguiente</small>{rows(near[1:], '<a href="{u}" rel="next"><strong>{t}</strong></a>')}</div></nav></footer></article>
<div class="gh-comments gh-read-next gh-canvas"><section class="gh-container is-grid"><h2 class="gh-container-title">Comentarios</h2><p>Solo los socios pueden comentar. <a href="#/portal/signup">Hazte socio</a></p></section></div>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Sigue leyendo</h2><div class="gh-feed">{rows(feed, '<article class="gh-card post"><a class="gh-card-link" href="{p}"><figure class="gh-card-image"><img srcset="/content/images/size/w160/{n}.jpg 160w" src="/content/images/size/w600/{n}.jpg" alt="" loading="lazy"></figure><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">{c[0]}</p><footer class="gh-card-meta"><span class="gh-card-author">Por {c[1]}</span><time class="gh-card-date">{c[2]}</time></footer></div></a></article>', ("Elvira Montsant ha encontrado 212 facturas repetidas.", "El 31 de diciembre callará la radio de los faros.", "Cobran 40 euros al mes y firman con su propio bolígrafo.", "El Alandar quiere ser persona jurídica."), ("Bruno Zalacaín", "Amaranta Iribarne", "Nadir Ochotorena", "Pilar Güell"), ("18 nov 2024", "14 nov 2024", "11 nov 2024", "7 nov 2024"))}</div></div></section>
<section class="lo-mas gh-outer"><ul>{rows(esp, '<li><a href="{p}">{t}</a> <span class="n">{c[0]}</span></li>', ("31 comentarios", "12 comentarios", "8 comentarios"))}</ul></section></main>
<footer class="gh-footer gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-logo">La Contraorilla</div><nav class="gh-footer-menu"><ul class="nav"><li><a href="{site}/aviso-legal/">Aviso legal</a></li><li><a href="{site}/cuentas/">Nuestras cuentas</a></li></ul></nav><div class="gh-footer-copyright"><a href="https://ghost.example/" target="_blank" rel="noopener">Powered by Ghost</a></div></div><div class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">La Contraorilla</h2><p class="gh-footer-signup-subhead">Periodismo lento, a la orilla del poder.</p></div></footer></div>
<script>(function(){{var a=document.querySelectorAll('.kg-card');a.forEach(function(c){{c.dataset.seen='1'}})}})();</script>
</body></html>""",
        r, r.lines, (*card, *near, *feed, *esp), address=url,
    )  # fmt: skip


@page
def kvallstidning_med_plus() -> Served:
    """A Swedish paper, React with classes of modules: links between paragraphs in a box, latest and most read in one widget, paid cards."""
    r = Report(
        "sv", "2025-01-17", "2025-01-17", "Torvald Hagelqvist", "Isen på Norrälven brukar bära till mitten av mars. FOTO: SIGNE BRANTING",
        "Isvägen stängs – byn får åka åtta mil till affären",
        "Den varmaste januari som uppmätts har gjort isen på Norrälven för tunn. Nu är Lillbäcken avskuret, mitt under skolterminen.",
        (
            "Klockan sex på torsdagsmorgonen satte Trafikkontoret upp bommen vid Granudden. Sedan dess har de 64 invånarna i Lillbäcken åtta mil till närmaste mataffär i stället för sju kilometer.",
            "Isvägen över Norrälven öppnar i vanliga fall vid lucia och stänger i mitten av mars. I år höll den i nio dagar.",
            "– Jag har bott här i 58 år och aldrig sett vatten på isen i januari, säger Ragnhild Öqvist, som driver byns enda pensionat.",
            "Skoltaxin tar två timmar",
            "Värst är det för de fyra skolbarnen. Taxin till Forsnäs skola tar två timmar i stället för en kvart, och kommunen har ännu inte bestämt om barnen ska få bo hos släktingar på andra sidan älven.",
            "– Min son är sju år. Han ska inte åka bil fyra timmar om dagen, säger Joel Stenmark, vars son går i första klass.",
            "Kommunalrådet Birgitta Lundmark (FP) lovar besked på måndag. Hon vill hellre hyra in en svävare, en farkost som klarar både is och öppet vatten, men den kostar 90 000 kronor i veckan.",
            "– Det är mycket pengar för 64 personer. Men de betalar skatt som alla andra, säger hon.",
            "Forskare: Kommer att hända oftare",
            "Enligt isforskaren Malin Åkerhielm vid Norrbygdens högskola har säsongen för isvägar blivit 34 dagar kortare sedan 1980-talet. Hon räknar med att vägen vid Granudden bara går att öppna vartannat år efter 2035.",
            "En bro har utretts tre gånger, senast 2016. Då beräknades den kosta 210 miljoner kronor. Utredningen ligger i en pärm på Ragnhild Öqvists köksbord.",
            "– Jag brukar visa den för gästerna. De tror att det är en skämtbok.",
        ),
    )  # fmt: skip
    subs = ("Skoltaxin tar två timmar", "Forskare: Kommer att hända oftare")
    site = "https://www.nordkuriren.example"
    url = f"{site}/nyheter/a/Qy7pLm/isvagen-stangs-byn-far-aka-atta-mil-till-affaren"
    las = told(site + "/nyheter/a/Qa{n}/{s}", "Bilen gick genom isen – Åke, 81, räddades av grannens drönare", first=6101)
    senaste = told(
        site + "/nyheter/a/Qb{n}/{s}",
        "Larm om rök i köpcentrum i Forsnäs",
        "Sexåring hittade mammuttand i sandlådan",
        "Regeringen backar om elskatten",
        "Handbollslandslaget tappade ledningen",
        first=6203,
    )
    mest = told(
        site + "/nyheter/a/Qc{n}/{s}",
        "Grannfejden om snöhögen slutade i rätten",
        "Läkaren: Så mycket kaffe är för mycket",
        "Hon köpte ett postkontor för en krona",
        first=6307,
    )
    plus = told(
        site + "/plus/a/Qd{n}/{s}",
        "Mannen som kartlägger varje lada i länet",
        "”Vi sålde allt och flyttade in i en fyr”",
        "Testet: Åtta isdubbar – en kan rädda ditt liv",
        first=6404,
    )
    kron = told(site + "/ledare/a/Qe{n}/{s}", "Bygg bron, för guds skull", "Norrbygden är inte ett vykort", first=6502)
    tablist = '<div class="Tabs_list__3kLq" role="tablist"><button role="tab" id="t1" aria-selected="true">Senaste</button><button role="tab" id="t2">Mest läst</button></div>'
    out = []
    for at, line in enumerate(r.body):
        out.append(f'<h2 class="Body_subhead__2oXz">{line}</h2>' if line in subs else f'<p class="Body_p__1aQe">{e(line)}</p>')
        if at == 4:
            out.append(
                f'<aside class="LinkBox_root__9fKd"><a class="LinkBox_link__0qWe" href="{las[0][1]}"><img class="LinkBox_img__Zz1" src="https://images.nk.example/q/60/w120.jpg" alt=""/><div><span class="LinkBox_label__77a">LÄS MER</span><span class="LinkBox_title__Pp2">{e(las[0][0])}</span></div></a></aside>'
            )
        if at in (1, 7):
            out.append('<div class="Ad_wrapper__5gTr" data-test-id="ad"><span class="Ad_label__1">ANNONS</span><div id="mpu"></div></div>')
    text = "".join(out)
    state = "<script>window.__PRELOADED_STATE__=" + data({"article": {"id": "Qy7pLm", "title": r.title, "leadText": r.lead, "components": [{"type": "text", "text": line} for line in r.body]}, "plus": [t for t, _ in plus], "user": None}) + "</script>"  # fmt: skip
    return Served(
        f"""<!doctype html><html lang="sv"><head><meta charset="utf-8"/><title data-rh="true">{e(r.title)} | Nordkuriren</title><meta data-rh="true" name="description" content="{e(r.lead)}"/><meta data-rh="true" property="og:title" content="{e(r.title)}"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:site_name" content="Nordkuriren"/><meta data-rh="true" property="og:url" content="{url}"/><meta data-rh="true" property="article:published_time" content="2025-01-17T05:12:00.000Z"/><meta data-rh="true" property="lp:paywall" content="false"/><link data-rh="true" rel="canonical" href="{url}"/><link rel="preload" href="/assets/fonts/NKSans.woff2" as="font" type="font/woff2" crossorigin/><link rel="stylesheet" href="/assets/article.91c2.css"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2025-01-17T05:12:00.000Z", "dateModified": "2025-01-17T07:55:00.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Nordkuriren"}, "isAccessibleForFree": True, "mainEntityOfPage": url})}</head><body><div id="root"><div class="App_root__1"><div class="ConsentPlaceholder_x" hidden>Vi använder kakor</div><header class="Header_header__4jK"><div class="Header_row__2"><button class="Header_menu__8" aria-label="Meny"><svg viewBox="0 0 20 20"><path d="M0 3h20v2H0z"/></svg><span>Meny</span></button><a class="Header_logo__6" href="/" aria-label="Nordkuriren startsida"></a><a href="/logga-in" class="Header_login__9">Logga in</a></div><nav class="Header_nav__7"><a href="/nyheter">Nyheter</a><a href="/sport">Sport</a><a href="/noje">Nöje</a><a href="/plus">Plus</a><a href="/ledare">Ledare</a><a href="/tv">TV</a></nav></header><main class="Main_grid__33"><article class="Article_root__f9"><div class="Article_top__a1"><a class="Article_section__k2" href="/nyheter">NYHETER</a></div><h1 class="Article_title__b7">{e(r.title)}</h1><div class="Media_figure__t5"><img alt="" src="https://images.nk.example/q/75/w960.jpg" srcset="https://images.nk.example/q/75/w480.jpg 480w, https://images.nk.example/q/75/w960.jpg 960w"/><div class="Media_caption__u6">{e(r.caption)}</div></div><p class="Article_lead__c3">{e(r.lead)}</p><div class="Meta_root__d4"><div class="Meta_byline__e5"><img alt="" src="/b/th.png"/><div><a href="/av/torvald-hagelqvist">{r.author}</a><span>Reporter</span></div></div><div class="Meta_time__1"><time datetime="2025-01-17T05:12:00.000Z">Publicerad 17 jan 2025 kl 06.12</time> <time datetime="2025-01-17T07:55:00.000Z">Uppdaterad 08.55</time></div><div class="Meta_actions__2"><button>Spara</button><button>Dela</button><button>Lyssna 2 min</button></div></div><div class="Body_root__g8">{text}</div><div class="Tags_root__h9"><span>Ämnen i artikeln</span><ul><li><a href="/om/is">Is</a><button>Följ</button></li><li><a href="/om/lillbacken">Lillbäcken</a><button>Följ</button></li></ul></div><div class="Tip_root__i0"><p>Har du tips? Mejla tipsa@nordkuriren.example eller ring 71 000.</p></div></article><section class="Plus_root__w1" aria-label="Plus"><div class="Plus_head__1"><svg aria-hidden="true" width="40" height="16"><path d="M0 0h40v16H0z"/></svg></div><div class="Plus_scroller__2">{rows(plus, '<a class="Card_root__k1" href="{p}"><img loading="lazy" alt="" src="https://images.nk.example/p{n}.jpg"/><span class="Card_badge__2">Plus</span><h3 class="Card_title__3">{t}</h3><p class="Card_by__4">{c[0]}</p></a>', ("Reportage", "Söndag", "Konsument"))}</div></section></main><aside class="Side_root__q3"><div class="Tabs_root__r4">{tablist}<div role="tabpanel" aria-labelledby="t1"><ul class="Feed_list__1">{rows(senaste, '<li class="Feed_item__2"><a href="{p}"><time>{c[0]}</time> <span>{t}</span></a></li>', ("09.14", "09.02", "08.47", "08.30"))}</ul></div><div role="tabpanel" aria-labelledby="t2" hidden><ol class="Feed_ol__3">{rows(mest, '<li class="Feed_item__2"><a href="{p}"><b>{n}</b><span>{t}</span></a></li>')}</ol></div></div><div class="Opinion_root__s5"><h2>Ledare &amp; krönikor</h2>{rows(kron, '<a class="Opinion_row__6" href="{p}"><img alt="" src="/k{n}.png"/><div><span class="Opinion_name__7">{c[0]}</span><span class="Opinion_title__8">{t}</span></div></a>', ("Elsa Rydbeck", "Gunnar Vikström"))}</div></aside><footer class="Footer_root__z9"><div class="Footer_cols__1"><div><h4>Kontakta oss</h4><a href="/kontakt">Kundservice</a><a href="/tipsa">Tipsa</a></div><div><h4>Om Nordkuriren</h4><a href="/om-oss">Om oss</a><a href="/cookies">Cookiepolicy</a></div></div><p>Ansvarig utgivare: Sixten Almroth. Nordkuriren är en del av Nordpress. © Nordkuriren</p></footer></div></div>{state}<script async src="/assets/client.77e1.js"></script></body></html>""",
        r, r.lines, (*las, *plus, *senaste, *mest, *kron), address=url,
    )  # fmt: skip


@page
def eticheta_de_portal() -> Served:
    """A tag's page of a Romanian portal on Drupal: what the tag is about, rows with a summary, a pager; a ticker, a block in tabs and links that are paid for."""
    r = Report("ro", "2017-09-08", "2017-09-08", "", "", "Autostrada Vălenilor", "", ())
    site = "http://www.curierulvalenilor.example"
    url = f"{site}/etichete/autostrada-valenilor"
    rand = told(site + "/stiri/{s}-{n}", "Constructorul autostrăzii cere încă doi ani", "Primarul din Răchitoasa a dormit pe șantier în semn de protest", "Viaductul de la Poiana Lungă, turnat greșit. Cine plătește?", "Ministrul Transporturilor: „Nu promit nimic, dar veniți cu mașina la vară”", "Moșie boierească descoperită sub kilometrul 41", "Exproprierile s-au blocat din cauza unei livezi de nuci", "Licitația pentru lotul trei, anulată a patra oară", first=88120, step=-311)  # fmt: skip
    sumar = (
        "Firma spune că terenul alunecă și că studiul geologic a fost făcut pentru alt deal.",
        "Ilie Cârjan și-a luat pătura și termosul și a petrecut trei nopți lângă un excavator.",
        "Expertiza arată că betonul din doi piloni are jumătate din rezistența cerută.",
        "Declarația a fost făcută la o cafea cu transportatorii din zonă.",
        "Arheologii au găsit o pivniță cu vase din secolul al XVIII-lea.",
        "Proprietarul are 91 de ani și vrea să-i vadă întâi pe nuci culegând.",
        "Doar o firmă a depus ofertă, iar plicul era gol.",
    )
    cand = (
        "08 Sep 2017 - 11:20",
        "06 Sep 2017 - 18:04",
        "31 Aug 2017 - 09:15",
        "29 Aug 2017 - 14:37",
        "22 Aug 2017 - 10:00",
        "11 Aug 2017 - 16:52",
        "02 Aug 2017 - 12:41",
    )
    flux = told(
        site + "/stiri/{s}-{n}",
        "Cod galben de furtună în cinci județe",
        "Elevii încep școala fără manuale de geografie",
        "Preț record la prune",
        first=88431,
    )
    citite = told(site + "/monden/{s}-{n}", "Nuntă cu 900 de invitați și un singur lăutar", "Cum a ajuns un măgar vedetă pe internet", "Actrița Ilinca Dorohoi se retrage la mănăstire", "Rețeta de zacuscă a bunicii, verificată în laborator", first=87002)  # fmt: skip
    comentate = told(site + "/opinii/{s}-{n}", "De ce nu avem trotuare", "Despre răbdare, cu mașina în noroi", first=86511)
    platit = (
        ("Pensionarii din Văleni nu mai plătesc pentru auz. Află secretul", "https://clk.reclama.example/r?c=991"),
        ("5 mașini care se vând singure", "https://clk.reclama.example/r?c=404"),
    )
    settings = """<script type="text/javascript">
<!--//--><![CDATA[//><!--
jQuery.extend(Drupal.settings, {"basePath":"\\/","pathPrefix":"","ajaxPageState":{"theme":"curier","theme_token":"Zq1"},"views":{"ajax_path":"\\/views\\/ajax"}});
//--><!]]>
</script>"""
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ro" lang="ro" version="XHTML+RDFa 1.0" dir="ltr">
<head profile="http://www.w3.org/1999/xhtml/vocab"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<link rel="canonical" href="{url}" /><link rel="shortlink" href="{site}/taxonomy/term/4410" />
<meta property="og:type" content="website" /><meta property="og:title" content="Autostrada Vălenilor" /><meta property="og:site_name" content="Curierul Vălenilor" /><meta property="og:url" content="{url}" />
<title>Autostrada Vălenilor | Curierul Vălenilor</title>
<style type="text/css" media="all">@import url("{site}/modules/system/system.base.css?o1");@import url("{site}/sites/all/themes/curier/css/style.css?o1");</style>
<script type="text/javascript" src="{site}/misc/jquery.js?v=1.4.4"></script>{settings}</head>
<body class="html not-front not-logged-in one-sidebar sidebar-second page-taxonomy page-taxonomy-term page-taxonomy-term-4410" >
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Mergi la conţinutul principal</a></div>
<div id="page-wrapper"><div id="page">
<div id="header"><div class="section clearfix"><a href="/" title="Acasă" rel="home" id="logo"><img src="/sites/default/files/logo.png" alt="Acasă" /></a><div class="region region-header"><div id="block-search-form" class="block block-search"><form action="/" method="post"><input title="Introduceţi termenii" type="text" name="search_block_form" /><input type="submit" value="Căutare" /></form></div><div id="block-block-9" class="block"><div class="content"><p>Vineri, 8 septembrie 2017 | EUR 4,5990 | USD 3,8200</p></div></div></div></div></div>
<div id="navigation"><ul id="main-menu" class="links inline clearfix"><li class="menu-218 first"><a href="/stiri">Știri</a></li><li class="menu-219"><a href="/politica">Politică</a></li><li class="menu-220"><a href="/economie">Economie</a></li><li class="menu-221"><a href="/monden">Monden</a></li><li class="menu-222 last"><a href="/opinii">Opinii</a></li></ul></div>
<div id="ticker"><strong>ULTIMA ORĂ</strong><marquee>{rows(flux, '<span class="t-item">{c[0]} <a href="{p}">{t}</a></span>', ("12:10", "11:58", "11:31"))}</marquee></div>
<div id="breadcrumb"><h2 class="element-invisible">Sunteţi aici</h2><div class="breadcrumb"><a href="/">Acasă</a> » <a href="/etichete">Etichete</a></div></div>
<div id="main-wrapper"><div id="main" class="clearfix"><div id="content" class="column"><div class="section"><a id="main-content"></a>
<h1 class="title" id="page-title">Autostrada Vălenilor</h1>
<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div class="term-listing-heading"><div class="taxonomy-term-description"><p>Tot ce am scris despre autostradă, de la primul parapet.</p></div></div>
<div class="view view-etichete view-id-etichete view-display-id-page"><div class="view-content">{rows(rand, '<div class="views-row views-row-{n}"><div class="views-field views-field-field-image"><div class="field-content"><a href="{p}"><img typeof="foaf:Image" src="/sites/default/files/styles/lista/public/{n}.jpg" width="180" height="120" alt="" /></a></div></div><div class="views-field views-field-title"><h2 class="field-content"><a href="{p}">{t}</a></h2></div><div class="views-field views-field-created"><span class="field-content">{c[1]}</span></div><div class="views-field views-field-body"><div class="field-content"><p>{c[0]}</p></div></div><div class="views-field views-field-view-node"><span class="field-content"><a href="{p}">citește mai mult</a></span></div></div>', sumar, cand)}</div>
<h2 class="element-invisible">Pagini</h2><div class="item-list"><ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a title="Mergi la pagina 2" href="/etichete/autostrada-valenilor?page=1">2</a></li><li class="pager-item"><a href="/etichete/autostrada-valenilor?page=2">3</a></li><li class="pager-next"><a href="/etichete/autostrada-valenilor?page=1">următoarea ›</a></li><li class="pager-last last"><a href="/etichete/autostrada-valenilor?page=6">ultima »</a></li></ul></div>
</div></div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="section"><div class="region region-sidebar-second">
<div id="block-quicktabs-top" class="block block-quicktabs"><div class="content"><div id="quicktabs-top" class="quicktabs-wrapper"><ul class="quicktabs-tabs"><li class="active"><a href="?qt-top=0#qt-top">Citite</a></li><li><a href="?qt-top=1#qt-top">Comentate</a></li></ul><div id="quicktabs-container-top"><div class="quicktabs-tabpage"><div class="item-list"><ul>{rows(citite, '<li class="views-row"><a href="{p}">{t}</a> <em>{c[0]} vizualizări</em></li>', ("18.402", "11.077", "9.310", "8.850"))}</ul></div></div><div class="quicktabs-tabpage quicktabs-hide"><div class="item-list"><ul>{rows(comentate, '<li class="views-row"><a href="{p}">{t}</a> (<a href="{p}#comments">{c[0]}</a>)</li>', ("214", "97"))}</ul></div></div></div></div></div></div>
<div id="block-block-14" class="block"><div class="content"><span class="pub">(P) Publicitate</span>{rows(platit, '<p><a href="{u}" rel="nofollow sponsored" target="_blank">{t}</a></p>')}</div></div>
<div id="block-poll" class="block block-poll"><h2>Sondaj</h2><div class="content"><p>Când va fi gata autostrada?</p><label><input type="radio" name="c"/> În 2019</label><label><input type="radio" name="c"/> În 2029</label><label><input type="radio" name="c"/> Niciodată</label><input type="submit" value="Votează" /></div></div>
</div></div></div></div></div>
<div id="footer-wrapper"><div id="footer-columns" class="clearfix"><div class="region"><h2>Curierul</h2><ul class="menu"><li><a href="/redactia">Redacția</a></li><li><a href="/publicitate">Publicitate</a></li></ul></div><div class="region"><h2>Legal</h2><ul class="menu"><li><a href="/termeni">Termeni și condiții</a></li><li><a href="/cookies">Politica de cookies</a></li></ul></div></div><div id="footer"><p>© 2009-2017 Curierul Vălenilor SRL. Preluarea textelor e permisă doar în limita a 500 de semne.</p></div></div></div></div>
</body></html>""",
        r, (), (*flux, *rand, *citite, *comentate), verdict="headlines", address=url,
    )  # fmt: skip


@page
def haber_sitesi_mansetli() -> Served:
    """A Turkish portal on Bootstrap: a slider with numbers, a link in the midst of the text, readers' comments, links that are paid for, news of the town."""
    r = Report(
        "tr", "2021-06-29", "2021-06-29", "Ceyda Tokmakoğlu", "Ilgınköy’de sulama kanalı üç haftadır boş",
        "Kiraz bahçesine su yerine fatura geldi: Ilgınköylü üreticiler kanalı kapattı",
        "Ilgınköy’de üç haftadır su verilmeyen bahçelere sulama faturası kesilince 140 üretici traktörleriyle kanal yolunu kapattı.",
        (
            "Ovacıkhisar ilçesine bağlı Ilgınköy’de kiraz üreticileri, üç haftadır su alamadıkları halde kendilerine gönderilen sulama faturalarını protesto etti. Salı sabahı 60 kadar traktörle kanal yoluna çıkan üreticiler, ulaşımı dört saat boyunca kapattı.",
            "Sulama birliğinin gönderdiği faturalarda dönüm başına 118 lira isteniyor. Geçen yıl bu ücret 74 liraydı.",
            "“Kanalda kurbağa bile kalmadı, biz para ödüyoruz,” diyen 63 yaşındaki Hacer Yıldırımer, altı dönümlük bahçesindeki ağaçların yapraklarını dökmeye başladığını anlattı. Yıldırımer, borcunu ödemezse gelecek yıl su sırasına alınmayacağının söylendiğini belirtti.",
            "Birlik: Pompa arızalı",
            "Sulama Birliği Başkanı Necdet Karagülle ise gecikmenin Sarıçay barajındaki pompanın arızalanmasından kaynaklandığını savundu. Karagülle, parçanın yurt dışından geldiğini ve suyun en geç cuma günü verileceğini söyledi.",
            "Faturaların iptal edilip edilmeyeceği sorusuna Karagülle, “Ücret su için değil, kanalın bakımı için alınıyor. Bakım yapıldı,” yanıtını verdi.",
            "Rekolte yarıya düşebilir",
            "Ziraat Odası, bölgede bu yıl 8 bin ton kiraz beklendiğini, ancak su bir hafta daha gelmezse rekoltenin yarıya düşeceğini açıkladı. Oda Başkanı Selami Uğurtaş, zararın 30 milyon lirayı bulabileceğini kaydetti.",
            "Komşu Beyazkuyu köyünde ise üreticiler geçen yıl kendi kuyularını açtı. Köy muhtarı Durmuş Altıntepe, kuyu için ev başına 2 bin lira topladıklarını, bu yıl birliğe tek kuruş ödemediklerini anlattı. Altıntepe, Ilgınköylülere de aynısını önerdi, ancak yeni kuyular için valilikten izin çıkması aylar sürüyor.",
            "Üreticilerden Yaşar Kızılkan ise borcunu ödemek zorunda kaldığını, çünkü bankanın kredi için birlikten “borcu yoktur” yazısı istediğini söyledi.",
            "Kaymakam Elif Sungurtekin’in araya girmesiyle yol öğle saatlerinde trafiğe açıldı. Üreticiler, cuma gününe kadar su gelmezse traktörleriyle bu kez birlik binasının önüne gideceklerini duyurdu.",
        ),
    )  # fmt: skip
    subs = ("Birlik: Pompa arızalı", "Rekolte yarıya düşebilir")
    site = "https://www.ovahaber.example"
    url = f"{site}/yerel/kiraz-bahcesine-su-yerine-fatura-geldi-h148812.html"
    ilgili = told(site + "/yerel/{s}-h{n}.html", "Sarıçay barajında doluluk yüzde 19’a indi", first=148001)
    manset = told(site + "/gundem/{s}-h{n}.html", "Meteorolojiden dört il için dolu uyarısı", "Asgari ücrete ara zam masada", "Kayıp dağcı mağarada kitap okurken bulundu", "Otoyol geçişine yeni tarife", "Aşı sırası 18 yaşa indi", first=148790)  # fmt: skip
    benzer = told(
        site + "/yerel/{s}-h{n}.html",
        "Elma üreticisi soğuk hava deposu istiyor",
        "Ovacıkhisar’da pazar yeri taşınıyor",
        "Köy muhtarından drone ile hırsız takibi",
        first=147650,
    )
    cok = told(
        site + "/yasam/{s}-h{n}.html",
        "Emekli öğretmen, köy okulunu müzeye çevirdi",
        "Düğünde takılan altınlar sahte çıktı",
        "Leylek, servis minibüsünü durdurdu",
        "Bu kasabada kimse kapısını kilitlemiyor",
        first=146300,
    )
    komsu = told(
        site + "/yerel/{s}-h{n}.html", "Belediye otobüsleri elektrikli olacak", "Yangın kulesi 40 yıl sonra yeniden nöbette", first=148811
    )
    reklam = (
        ("Diş hekimleri bu macunu önermiyor, nedeni şaşırttı", "https://track.tikla.example/?a=1"),
        ("Ovacıkhisar’da yaşayanlar bu saati konuşuyor", "https://track.tikla.example/?a=2"),
        ("1950 doğumlular dikkat", "https://track.tikla.example/?a=3"),
    )
    yorum = (
        ("Mehmet K.", "Geçen sene de aynı pompa bozulmuştu, kimse sormadı mı?"),
        ("ciftci42", "Geçmiş olsun köylümüze, hakkınızı arayın."),
    )
    out = []
    for at, line in enumerate(r.body):
        out.append(f"<h3><strong>{line}</strong></h3>" if line in subs else f"<p>{e(line)}</p>")
        if at == 2:
            out.append(
                f'<div class="ilgili-haber" data-nosnippet><a href="{ilgili[0][1]}" title="{ilgili[0][0]}"><div class="row no-gutters"><div class="col-4"><img class="img-fluid lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/i.jpg" alt=""></div><div class="col-8"><small>İlginizi Çekebilir</small><b>{ilgili[0][0]}</b></div></div></a></div>'
            )
        if at in (1, 5):
            out.append('<div class="reklam text-center"><small>REKLAM</small><ins class="adsbygoogle" style="display:block"></ins></div>')
    text = "\n".join(out)
    script = "<script>var haber={id:148812,kategori:'yerel'};$(function(){$('.owl-manset').owlCarousel({items:1,dots:true,autoplay:true});});</script>"
    return Served(
        f"""<!DOCTYPE html>
<html lang="tr" itemscope itemtype="http://schema.org/NewsArticle">
<head><meta charset="utf-8"><base href="{site}/"><title>Kiraz bahçesine su yerine fatura geldi: Ilgınköylü üreticiler kanalı kapattı - Yerel - Ova Haber</title>
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="description" content="{e(r.lead)}"><meta name="title" content="{e(r.title)}"><meta name="datePublished" content="2021-06-29T15:26:00+03:00"><meta name="dateModified" content="2021-06-29T16:10:00+03:00"><meta name="articleSection" content="news"><meta name="articleAuthor" content="{r.author}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{site}/amp/h148812.html"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}"><meta property="og:site_name" content="Ova Haber"><meta property="og:url" content="{url}"><link rel="stylesheet" href="{site}/s/style/bs/bootstrap.min.css"><link rel="stylesheet" href="{site}/s/js/owl/owl.carousel.min.css">
{ld({"@context": "http://schema.org", "@type": "NewsArticle", "articleSection": "Yerel", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "keywords": ["kiraz", "sulama", "Ilgınköy"], "genre": "news", "wordCount": "260", "inLanguage": "tr-TR", "datePublished": "2021-06-29T15:26:00+03:00", "dateModified": "2021-06-29T16:10:00+03:00", "description": r.lead, "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Ova Haber", "logo": {"@type": "ImageObject", "url": site + "/s/i/logo.png", "width": 190, "height": 40}}})}
{script}</head>
<body class="article-page"><div class="container-fluid bg-dark d-none d-lg-block"><div class="container d-flex justify-content-between text-white small"><span>29 Haziran 2021 Salı</span><span>Ovacıkhisar 31°C</span><span>DOLAR 8,70 %0,12</span><span>EURO 10,36 %-0,08</span><span>ALTIN 494,2</span></div></div>
<header><nav class="navbar navbar-expand-lg navbar-light"><a class="navbar-brand" href="./"><img src="s/i/logo.svg" alt="Ova Haber"></a><button class="navbar-toggler" data-toggle="collapse" data-target="#m"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="m"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="gundem">Gündem</a></li><li class="nav-item"><a class="nav-link" href="yerel">Yerel</a></li><li class="nav-item"><a class="nav-link" href="ekonomi">Ekonomi</a></li><li class="nav-item"><a class="nav-link" href="spor">Spor</a></li><li class="nav-item"><a class="nav-link" href="yazarlar">Yazarlar</a></li><li class="nav-item"><a class="nav-link" href="foto-galeri">Foto Galeri</a></li><li class="nav-item"><a class="nav-link" href="kunye">Künye</a></li></ul></div></nav></header>
<main class="container"><div class="row"><div class="col-12 col-lg-8">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="./">Haberler</a></li><li class="breadcrumb-item"><a href="yerel">Yerel</a></li></ol></nav>
<article class="haber-detay"><h1 class="content-title" itemprop="headline">{e(r.title)}</h1><h2 class="content-description lead" itemprop="description">{e(r.lead)}</h2>
<div class="content-date d-flex justify-content-between"><div class="p1">29.06.2021 - 15:26 <span class="d-none d-md-inline">Güncelleme: 29.06.2021 - 16:10</span></div><div class="p2">Ekleyen: <a href="muhabir/ceyda-tokmakoglu">{r.author}</a></div></div>
<div class="share-tools"><a class="btn btn-sm" href="#"><i class="fa fa-fb"></i> Paylaş</a><a class="btn btn-sm" href="#"><i class="fa fa-tw"></i> Tweetle</a><a class="btn btn-sm" href="#"><i class="fa fa-wa"></i> Gönder</a><button class="btn btn-sm" data-size="+">A+</button><button class="btn btn-sm" data-size="-">A-</button></div>
<figure class="clearfix"><img class="img-fluid" src="{site}/images/haberler/2021/06/kiraz.jpg" alt="{e(r.title)}"><figcaption class="small text-muted">{e(r.caption)}</figcaption></figure>
<div class="text-content" itemprop="articleBody" property="articleBody">{text}</div>
<div class="content-source small">Kaynak: <span>Ova Haber</span></div>
<div class="content-tags"><span>Etiketler:</span> <a href="haberleri/kiraz" rel="tag">Kiraz</a><a href="haberleri/sulama" rel="tag">Sulama</a><a href="haberleri/ilginkoy" rel="tag">Ilgınköy</a></div></article>
<div class="prev-next row"><div class="col-6"><span>« Önceki haber</span>{rows(komsu[:1], '<a href="{u}">{t}</a>')}</div><div class="col-6 text-right"><span>Sonraki haber »</span>{rows(komsu[1:], '<a href="{u}">{t}</a>')}</div></div>
<div class="takip alert alert-light"><p>Son dakika haberlerini kaçırmamak için bildirimlere izin verin.</p><button class="btn btn-danger btn-sm">İzin ver</button></div>
<section class="yorumlar" id="yorumlar"><h4>YORUMLAR <span class="badge">2</span></h4><div class="alert alert-warning small">Suç teşkil edecek, yasadışı, tehditkar, rahatsız edici yorumlar onaylanmamaktadır.</div>{"".join(f'<div class="media"><img class="mr-2" src="s/i/no.png" alt=""><div class="media-body"><h6>{who} <small>29.06.2021 18:0{at}</small></h6><p>{e(what)}</p><a href="#" class="reply">Yanıtla</a></div></div>' for at, (who, what) in enumerate(yorum))}<form><textarea class="form-control" placeholder="Yorumunuz"></textarea><button class="btn">Gönder</button></form></section>
<section class="benzer"><div class="row">{rows(benzer, '<div class="col-md-4"><div class="card h-100"><a href="{u}"><img class="card-img-top lazyload" data-src="/b{n}.jpg" alt=""></a><div class="card-body"><h5 class="card-title"><a href="{u}">{t}</a></h5><p class="card-text"><small class="text-muted">{c[0]}</small></p></div></div></div>', ("2 saat önce", "5 saat önce", "1 gün önce"))}</div></section>
<section class="onerilen" data-widget="native"><h4>Sizin için önerilen <small>Sponsorlu</small></h4><div class="row">{rows(reklam, '<div class="col-4"><a href="{u}" rel="nofollow noopener sponsored" target="_blank"><img src="//cdn.tikla.example/{n}.jpg" alt=""><span>{t}</span></a></div>')}</div></section>
</div><aside class="col-12 col-lg-4"><div class="owl-manset owl-carousel" id="manset">{rows(manset, '<div class="item" data-dot="{n}"><a href="{u}" target="_blank"><img class="owl-lazy" data-src="/m{n}.jpg" alt=""><div class="manset-baslik"><h3>{t}</h3></div></a></div>')}</div><div class="manset-dots"><a href="#">1</a><a href="#">2</a><a href="#">3</a><a href="#">4</a><a href="#">5</a></div>
<div class="widget"><div class="widget-title bg-danger text-white">ÇOK OKUNANLAR</div><ul class="list-group list-group-flush">{rows(cok, '<li class="list-group-item"><span class="badge badge-danger">{n}</span> <a href="{u}">{t}</a></li>')}</ul></div>
<div class="widget namaz"><div class="widget-title">Nöbetçi Eczaneler</div><p>Şifa Eczanesi, İstasyon Cad. No: 4</p></div></aside></div></main>
<footer class="bg-dark text-white"><div class="container"><div class="row"><div class="col-md-4"><h6>Kurumsal</h6><ul class="list-unstyled"><li><a href="hakkimizda">Hakkımızda</a></li><li><a href="kunye">Künye</a></li><li><a href="reklam">Reklam</a></li></ul></div><div class="col-md-4"><h6>Servisler</h6><ul class="list-unstyled"><li><a href="hava-durumu">Hava Durumu</a></li><li><a href="sitene-ekle">Sitene Ekle</a></li></ul></div><div class="col-md-4"><p>Sitemizdeki yazı ve görseller kaynak gösterilmeden kullanılamaz. © 2021 Ova Haber</p><p>Haber Yazılımı: <a href="https://yazilim.example">TeknoMedya</a></p></div></div></div></footer>
<div class="cookie-law fixed-bottom"><p>Sizlere daha iyi hizmet sunulabilmesi için çerezler kullanılmaktadır. <a href="cerez">Çerez politikası</a></p><button>Tamam</button></div></body></html>""",
        r, r.lines, (*ilgili, *komsu, *benzer, *manset, *cok), address=url,
    )  # fmt: skip


@page
def portal_of_a_river_city() -> Served:
    """A Chinese portal: spaces of two characters before each paragraph, an editor named below the text, boxes of headlines with and without a name."""
    r = Report(
        "zh", "2016-08-11", "2016-08-11", "汪若澜", "8月10日，云渚老码头，最后一班汽渡靠岸。凌可 摄",
        "云渚汽渡昨晚停航 六十三年渡口送走最后一车",
        "",
        (
            "8月10日晚9时40分，一辆装着西瓜的小货车驶下“渚江六号”，云渚老码头的铁门在它身后慢慢关上。至此，这条运行了六十三年的汽车轮渡正式停航。",
            "从今天起，两岸的车辆将全部从新建成的云渚大桥通过。过去排队加过江平均要四十分钟，现在只需要三分钟。",
            "大桥通车前，轮渡每天运送车辆约两千一百辆次。云渚市交通局局长贺知行说，渡口完成了它的任务，但不会被拆除，码头和两条渡船将改建为航运博物馆，预计后年开放。",
            "船长：闭着眼也能靠岸",
            "五十六岁的船长邱长水在江上开了三十四年渡船。他说，哪里有暗流、哪里有沙洲，自己闭着眼也知道。“最怕的是大雾，听得见对岸的鸡叫，就是看不见岸。”",
            "停航之前，邱长水和十二名船员一起擦洗了甲板。公司安排他们转到大桥管理处工作，有七个人接受了，邱长水没有。他打算买一条小船，在江边打鱼。",
            "小店何去何从",
            "渡口附近有二十多家小店，靠排队的司机维持生意。卖豆花的程阿婆每天要卖出三百碗，昨天她只做了一百碗，因为“怕没人来”。结果不到六点就卖光了，许多市民专程赶来告别。",
            "市政府表示，将在博物馆旁边设立一条小吃街，优先安排原有的店主，头两年免收租金。程阿婆说，她愿意等，但希望不要等得太久。",
            "最后一班船上没有广播，也没有仪式。靠岸时，邱长水拉响了三声汽笛，岸上有人鼓掌，有人擦眼泪。那位拉西瓜的司机把两个瓜留在了码头上，说是船费。",
        ),
    )  # fmt: skip
    subs = ("船长：闭着眼也能靠岸", "小店何去何从")
    site = "http://news.yunzhu.example"
    url = f"{site}/2016/0811/c1024-28627713.html"

    def zh(form: str, *titles: str, first: int) -> Found:
        return tuple((title, site + form.format(n=first + 13 * at)) for at, title in enumerate(titles))

    related = zh(
        "/2016/0810/c1024-{n}.html",
        "云渚大桥今日零时通车 首日免费",
        "老照片里的渡口：从木船到汽渡",
        "大桥怎么走？一张图看懂新路线",
        first=28626001,
    )
    rank = zh("/2016/0811/c2077-{n}.html", "高温连续十天 市民躲进地铁站写作业", "男子捡到万元现金 在桥头等了五个小时", "云渚大学今年首开茶学专业", "明起这些公交线路有调整", "一只白鹭住进了派出所", first=28627100)  # fmt: skip
    week = zh(
        "/2016/0808/c2077-{n}.html", "藕农下塘 今年的第一节藕甜不甜", "旧书店老板关门前送出三千本书", "青石巷改造征求意见", first=28619400
    )
    pics = zh("/2016/0809/c3001-{n}.html", "高清：晒秋的屋顶", "高清：暴雨后的双彩虹", "高清：消防员的暑假", first=28620010)
    comment = zh("/2016/0811/c4003-{n}.html", "时评：给老行当留一张凳子", "桥通了，人心也要通", first=28627660)
    out = []
    for at, line in enumerate(r.body):
        out.append(
            f'<p style="text-indent: 2em;"><strong>　　{line}</strong></p>'
            if line in subs
            else f'<p style="text-indent: 2em;">\n\t　　{line}</p>'
        )
        if at == 1:
            out.append(
                f'<p style="text-align: center;"><img alt="" src="/NMediaFile/2016/0811/MAIN201608110713000.jpg" /></p><p class="pictext" align="center">{r.caption}</p>'
            )
    text = "\n".join(out)
    script = """<script type="text/javascript">var _pid="28627713";var bdShare={"common":{"bdText":"","bdMini":"2","bdStyle":"0"},"share":[{"tag":"share_1"}]};function setTab(n,c,t){for(var i=1;i<=t;i++){document.getElementById(n+i).className=i==c?'on':''}}</script>"""
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="content-type" content="text/html;charset=utf-8"/><meta http-equiv="Content-Language" content="utf-8" />
<title>{r.title}--云渚频道--渚江网</title>
<meta name="keywords" content="渡口,轮渡,云渚大桥" /><meta name="description" content="8月10日晚9时40分，一辆装着西瓜的小货车驶下“渚江六号”，云渚老码头的铁门在它身后慢慢关上。" /><meta name="author" content="100213" /><meta name="publishdate" content="2016-08-11" /><meta name="contentid" content="28627713" /><meta name="source" content="来源：渚江日报" />
<link href="/img/2016/page.css" type="text/css" rel="stylesheet" media="all" /><script src="/js/jquery-1.7.1.min.js" type="text/javascript"></script>{script}</head>
<body><iframe src="/ad/top.html" width="1000" height="90" frameborder="0" scrolling="no"></iframe>
<div class="w1000 nav_top clearfix"><ul><li><a href="/" target="_blank">渚江网首页</a></li><li><a href="/paper/" target="_blank">数字报</a></li><li><a href="/bbs/" target="_blank">论坛</a></li><li><a href="/mobile/" target="_blank">手机版</a></li></ul><div class="login"><a href="/login">登录</a>|<a href="/reg">注册</a></div></div>
<div class="w1000 channel clearfix"><a href="/c1024/"><img src="/img/2016/logo_yz.gif" alt="云渚频道" /></a><a href="/c1025/">要闻</a><a href="/c1026/">民生</a><a href="/c1027/">文化</a><a href="/c1028/">教育</a><a href="/c3001/">图片</a><a href="/c4003/">评论</a></div>
<div id="path" class="w1000"><a href="/" class="clink">渚江网</a>&gt;&gt;<a href="/c1024/" class="clink">云渚频道</a>&gt;&gt;<a href="/c1026/" class="clink">民生</a></div>
<div class="w1000 clearfix"><div class="text_con text_con01"><div class="text_c">
<h1 id="p_title">{r.title}</h1>
<p class="author">记者 {r.author}</p>
<div class="artOri">2016年08月11日07:13　　来源：<a href="http://paper.yunzhu.example/" target="_blank">渚江日报</a>　　<a href="#share" class="sjk">手机看新闻</a></div>
<div class="tool"><a href="#">打印</a><a href="#">网摘</a><a href="#">纠错</a><a href="#">收藏</a><span>字号 <a href="#">大</a><a href="#">小</a></span></div>
<div class="box_con" id="p_content">
{text}
</div>
<div class="edit clearfix" id="p_editor">(责编：祝晓白、冯一鸣)</div>
<div class="zdfy clearfix">分享到：<div class="bdsharebuttonbox"><a href="#" title="微信">微信</a><a href="#" title="微博">微博</a></div></div>
<div class="wb_18 clearfix"><strong>欢迎关注渚江网公众号</strong><img src="/img/qr.png" alt="二维码" /></div>
<div class="news_relation"><h2>相关新闻</h2><ul>{rows(related, '<li>· <a href="{p}" target="_blank">{t}</a> <i>{c[0]}</i></li>', ("2016年08月10日", "2016年08月09日", "2016年08月08日"))}</ul></div>
<div class="message"><h2>我要留言</h2><form><textarea></textarea><p>注册/登录 发言请遵守新闻跟帖服务协议</p><input type="button" value="提交" /></form></div>
</div></div>
<div class="fr w300"><iframe src="/ad/r1.html" width="300" height="250"></iframe>
<div class="t_tab"><ul class="tab_head"><li id="h1" class="on" onmouseover="setTab('h',1,2)">24小时排行</li><li id="h2" onmouseover="setTab('h',2,2)">一周排行</li></ul><div class="tab_c"><table width="100%" cellpadding="0">{rows(rank, '<tr><td class="num">{n}</td><td><a href="{p}" target="_blank">{t}</a></td></tr>')}</table><table width="100%" cellpadding="0" style="display:none">{rows(week, '<tr><td class="num">{n}</td><td><a href="{p}" target="_blank">{t}</a></td></tr>')}</table></div></div>
<div class="p3_con"><div class="pic_scroll">{rows(pics, '<dl><dt><a href="{p}" target="_blank"><img src="/img/t{n}.jpg" width="130" height="90" alt="" /></a></dt><dd><a href="{p}" target="_blank">{t}</a></dd></dl>')}</div></div>
<div class="pl"><img src="/img/2016/pinglun.gif" alt="评论" />{rows(comment, '<p><span>{c[0]}：</span><a href="{p}" target="_blank">{t}</a></p>', ("岳松年", "江语"))}</div>
</div></div>
<div id="copyright"><p><a href="/about/">渚江网简介</a> | <a href="/ads/">广告服务</a> | <a href="/hr/">招聘英才</a> | <a href="/law/">法律声明</a> | <a href="/contact/">联系我们</a></p><p>渚江网版权所有，未经书面授权禁止使用</p><p>Copyright © 1999-2016 by news.yunzhu.example. all rights reserved</p></div>
<noscript><img src="http://stat.yunzhu.example/s.gif?id=28627713" alt="" /></noscript></body></html>""",
        r, r.lines, (*related, *rank, *week, *pics, *comment), address=url,
    )  # fmt: skip

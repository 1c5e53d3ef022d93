"""A further set: big and middling hosts of one day's crawl, each page after another system's mark-up, texts and lists of its own."""

import re
from unicodedata import normalize

from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)


def heads(site: str, path: str, *titles: str) -> tuple[tuple[str, str], ...]:
    """Headlines with addresses: {s} is made of the title's letters, {n} a number."""
    found = []
    for n, title in enumerate(titles):
        plain = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
        found.append((title, site + path.format(s=re.sub(r"[^a-z0-9]+", "-", plain).strip("-"), n=4410273 + 619 * n + len(title))))
    return tuple(found)


def told(lines: tuple[str, ...], block: str = "<p>{}</p>") -> str:
    return "".join(block.format(e(line), n=n) for n, line in enumerate(lines))


@page
def wire_with_hashed_classes() -> Served:
    site = "https://www.rautier.example"
    url = f"{site}/markets/rates-bonds/ostrava-bay-central-bank-holds-rates-sees-slower-growth-2025-03-20/"
    title = "Kestria central bank holds rates at 6.5%, warns tariffs could slow growth"
    points = (
        "Policy rate unchanged for third straight meeting",
        "Growth forecast for 2025 cut to 1.4% from 1.9%",
        "Crown falls to weakest level since November",
    )
    one = (
        "LANDRY, March 20 - Kestria's central bank left its main interest rate at 6.5% on Thursday and cut its growth forecast, saying that new tariffs by its largest trading partner had made the outlook unusually hard to read.",
        "The decision was unanimous and had been expected by 19 of 22 economists in a poll last week. Three had forecast a cut of a quarter of a point.",
        '"We would rather be late by a month than wrong by a year," Governor Halina Brandt told reporters. "Prices for services are still rising by more than five percent, and wages give us no reason to hurry."',
    )
    two = (
        "The bank now expects the economy to expand by 1.4% this year, down from a forecast of 1.9% in December. It kept its estimate for 2026 at 2.2%, on the assumption that the tariffs are lifted by the end of this year.",
        "Exports of machinery to the Federated States, which take a third of all that Kestria sells abroad, fell by 11% in February, according to customs data published on Monday.",
        "The crown lost 0.8% against the dollar after the statement, its weakest level since November. Yields on two-year bonds dropped six basis points to 5.71%.",
    )
    three = (
        '"The door to May is open, but nobody has walked through it," said Tomas Areld, chief economist at Vell Bank. He expects the first cut in June, followed by two more before the end of the year.',
        "Inflation eased to 3.9% in February from 4.2% in January, still above the target band of 2% to 3%. The bank expects it to return to the band in the first quarter of 2026.",
        "Brandt declined to comment on reports that the finance ministry had asked the bank to pay its dividend early. The next decision is due on May 8.",
    )
    r = Report("en", "2025-03-20", "", "Pavla Innes", "", title, "", (*one, *two, *three))
    mid = heads(site, "/business/energy/{s}-2025-03-19/", "Kestria to stop gas subsidies for steelmakers in July")
    nxt = heads(
        site,
        "/world/{s}-2025-03-20/",
        "Federated States delays duty on farm goods by 60 days",
        "Vell Bank chief to step down after tax inquiry",
        "Drought cuts hydropower output in Sorrel valley by half",
        "Shipyard workers in Port Landry reject pay offer",
    )
    read = heads(
        site,
        "/markets/{s}-2025-03-20/",
        "Copper climbs to five-month high on supply worries",
        "Investors pull $2 billion from emerging bond funds",
        "What a stronger dollar means for Kestria's borrowers",
    )

    def ps(lines, start):
        return "".join(
            f'<div data-testid="paragraph-{n}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr body__full_width__ekUdw article-body__paragraph__2-BtD">{e(x)}</div>'
            for n, x in enumerate(lines, start)
        )

    return Served(
        f"""<!DOCTYPE html><html lang="en" data-theme="light"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(title)} | Rautier</title><link rel="preload" href="/pf/resources/fonts/knowledge/regular.woff2?d=261" as="font" crossorigin="anonymous"/><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(title)}"/><meta property="og:site_name" content="Rautier"/><meta property="og:type" content="article"/><meta property="og:description" content="Kestria's central bank left its main interest rate at 6.5% on Thursday and cut its growth forecast."/><meta name="article:published_time" content="2025-03-20T09:02:14Z"/><meta name="article:modified_time" content="2025-03-20T11:40:51Z"/><meta name="article:section" content="Rates &amp; Bonds"/><style>.button__button__2Ecqi{{border:0;color:#404040}}</style>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "url": url, "headline": title, "datePublished": "2025-03-20T09:02:14Z", "dateModified": "2025-03-20T11:40:51Z", "author": [{"@type": "Person", "name": "Pavla Innes"}], "publisher": {"@type": "Organization", "name": "Rautier"}, "isAccessibleForFree": True})}<script>window.Fusion=window.Fusion||{{}};Fusion.arcSite="rautier";Fusion.contextPath="/pf";</script></head><body><div id="fusion-app"><div class="site-layout__site-container"><a class="skip-link" href="#main-content">Skip to main content</a><div class="promo-bar__wrap__3x1"><p>Exclusive news, data and analytics for financial market professionals</p><a href="/professional">Learn more about Rautier Data</a></div><header class="site-header__header__1n"><nav aria-label="Main navigation"><ul><li><a href="/world/">World</a><button aria-expanded="false"><svg viewBox="0 0 13 7"><path d="M1 1l5 5 5-5"></path></svg></button></li><li><a href="/business/">Business</a></li><li><a href="/markets/">Markets</a></li><li><a href="/legal/">Legal</a></li></ul><a href="/account/sign-in/">Sign In</a><a href="/account/register/">Register</a></nav></header><main id="main-content"><article data-testid="Article" class="article__container__2MUeZ"><div class="article__main__33WV2"><div class="article-header__wrapper__1hW"><nav aria-label="Breadcrumb"><ul><li><a href="/markets/rates-bonds/">Rates &amp; Bonds</a></li></ul></nav><h1 data-testid="Heading" class="text__text__1FZLe heading__base__2T28j">{e(title)}</h1><div class="info-content__author-date__1Epi_"><div data-testid="AuthorName">By <a rel="author" href="/authors/pavla-innes/">Pavla Innes</a></div><time data-testid="DateLine" datetime="2025-03-20T09:02:14Z"><span>March 20, 2025</span><span>9:02 AM UTC</span><span>Updated March 20, 2025</span></time></div><ul aria-label="Share" class="toolbar__wrap"><li><button aria-label="Save"><svg><path d="M0 0h24"></path></svg></button></li><li><button>Aa</button></li><li><button aria-label="Share"></button></li></ul></div><div class="primary-media"><figure><picture><source media="(min-width:1200px)" srcset="/resizer/a1.jpg?width=1200 1x, /resizer/a1.jpg?width=2400 2x"/><img alt="A clerk counts notes in Landry" src="/resizer/a1.jpg?width=640"/></picture><figcaption data-testid="Body">A clerk counts crown notes at a bank in Landry, March 3, 2025. RAUTIER/Ida Moss/File Photo <button>Purchase Licensing Rights, opens new tab</button></figcaption></figure></div><div data-testid="ArticleBody" class="article-body__wrapper__3IxHM"><div class="article-body__content__17Yit"><div data-testid="Summary" class="summary__container__3"><ul><li data-testid="Body">{e(points[0])}</li><li data-testid="Body">{e(points[1])}</li><li data-testid="Body">{e(points[2])}</li></ul></div>{ps(one, 0)}<div data-testid="ResponsiveAdSlot" class="ad-slot__container"><p>Advertisement · Scroll to continue</p></div>{ps(two, 3)}<div class="context-widget__tab"><h2>Read Next</h2><a data-testid="Link" href="{mid[0][1]}">{e(mid[0][0])}</a></div>{ps(three, 6)}</div><p class="sign-off__text">Reporting by Pavla Innes; Editing by Roy Castell and Jun Adeyo</p><p class="trust">Our Standards: <a href="/principles/">The Rautier Trust Principles., opens new tab</a></p><div class="article-tags"><h2>Suggested Topics:</h2><ul aria-label="Tags"><li><a href="/markets/rates-bonds/">Rates &amp; Bonds</a></li><li><a href="/world/kestria/">Kestria</a></li></ul></div><div class="author-bio__wrap"><h3>Pavla Innes</h3><p>Pavla Innes covers monetary policy from Landry. She joined the agency in 2014 after six years at a trade weekly.</p></div></div></div></article><div class="read-next__container"><h2 data-testid="Heading">Read Next</h2><ul class="read-next__grid">{listed(nxt, '<li data-testid="MediaStoryCard" class="media-story-card__hub"><span class="media-story-card__section"><a href="/world/"><span>World</span><span> category</span></a></span><a data-testid="Heading" class="heading__medium" href="{p}">{t}</a><time>{n}:14 AM UTC</time></li>')}</ul></div><aside aria-label="Most read in Markets"><ol>{listed(read, '<li><span>{n}</span><a href="{p}"><h3>{t}</h3></a></li>')}</ol></aside><div class="sponsored"><span>Sponsored</span><a href="https://ads.partner.example/c/81" rel="sponsored">Five dividend shares analysts like for spring</a></div></main><footer><div><h2>Latest</h2><ul><li><a href="/">Home</a></li><li><a href="/authors/">Authors</a></li></ul><h2>Media</h2><ul><li><a href="/video/">Videos</a></li><li><a href="/pictures/">Pictures</a></li></ul></div><p>All quotes delayed a minimum of 15 minutes. © 2025 Rautier. All rights reserved</p></footer></div></div><script id="fusion-metadata">Fusion.globalContent={{"id":"AB12","section":"markets"}};</script></body></html>""",
        r, (title, *points, *one, *two, *three), (*mid, *nxt, *read), address=url,
    )  # fmt: skip


@page
def quality_daily_with_islands() -> Served:
    site = "https://www.thewarden.example"
    url = f"{site}/politics/2025/feb/11/ministers-drop-plan-to-merge-coastal-councils-after-rebellion"
    title = "Ministers drop plan to merge coastal councils after backbench rebellion"
    lead = "Government had said merger of eleven authorities would save £140m a year but faced defeat in Commons vote"
    one = (
        "Ministers have abandoned plans to merge eleven coastal councils into three authorities after more than 40 of their own backbenchers threatened to vote against the bill.",
        "The local government secretary, Maud Ellerby, told the Commons on Tuesday that the government had “listened and reflected” and would consult again before the summer.",
        "The reversal is the third in as many months and will reopen a hole in the budget of the department, which had counted on savings of £140m a year from 2027.",
    )
    sub = "‘We asked for a bridge, they offered a map’"
    two = (
        "Backbenchers from seaside constituencies had argued that the new authorities would be so large that residents of Harrowsea would have to travel 60 miles to a planning meeting in Thornmouth.",
        "“We asked for a bridge, they offered a map,” said Gil Pascoe, the member for Harrowsea and Lowe. “People don’t want to be governed from a motorway junction.”",
        "The opposition’s spokesperson, Dina Achebe-Hall, said the government had “wasted a year and two million pounds in consultants’ fees to arrive exactly where it began”.",
    )
    three = (
        "Council leaders reacted with relief, though some warned that the money problem remained. Four of the eleven authorities have told auditors that they may be unable to balance their budgets in 2026.",
        "“The merger was a bad answer to a real question,” said Ros Tindall, who leads Lowe district council. “The question is who pays for care homes in towns where half of the people are over 60.”",
        "A Treasury source said that the department would have to find the missing savings within its own budget. A decision is expected in the spring statement on 26 March.",
    )
    r = Report("en", "2025-02-11", "", "Nell Corrigan", "", title, lead, (*one, sub, *two, *three))
    rich = heads(site, "/society/2025/feb/09/{s}", "Care bills push seaside towns to the brink")
    related = heads(
        site,
        "/politics/2025/feb/11/{s}",
        "Ellerby faces questions over consultants’ contracts",
        "What the council U-turn tells us about a nervous government",
        "Harrowsea pier to reopen nine years after the fire",
    )
    most = heads(
        site,
        "/world/2025/feb/11/{s}",
        "Ferry with 212 passengers aground off Skarn island",
        "I gave up my car for a year and this is what I missed",
        "Police name man found on Thornmouth beach",
        "Eight soups to see out the winter",
    )
    deep = heads(
        site, "/football/2025/feb/10/{s}", "Lowe Rovers sack third manager of the season", "Why the cup replay still matters to small clubs"
    )
    opinion = heads(
        site,
        "/commentisfree/2025/feb/11/{s}",
        "The seaside deserves better than another consultation",
        "Bigger is not always cheaper, as any council clerk knows",
    )
    cols = ("Asha Penrose", "Kit Marlowe-Dean")
    rail = "".join(
        f'<li class="dcr-rail"><a href="{u}" aria-label="{e(t)}"></a><div><h3 class="card-headline"><span class="dcr-quote"><svg width="19" height="13"><path d="M0 0"></path></svg></span><span class="show-underline">{e(t)}</span></h3><span class="dcr-byl">{who}</span></div></li>'
        for (t, u), who in zip(opinion, cols, strict=True)
    )
    return Served(
        f"""<!doctype html><html lang="en"><head><title>{e(title)} | Local government | The Warden</title><meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><link rel="preload" href="https://assets.thewarden.example/static/frontend/fonts/WardenHeadline-Bold.woff2" as="font" type="font/woff2" crossorigin><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="the Warden"><meta property="article:published_time" content="2025-02-11T14:20:09.000Z"><meta property="article:author" content="{site}/profile/nellcorrigan"><meta property="article:tag" content="Local government,Politics">{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "@id": url, "headline": title, "author": [{"@type": "Person", "name": "Nell Corrigan"}], "datePublished": "2025-02-11T14:20:09.000Z", "dateModified": "2025-02-11T18:55:00.000Z", "isAccessibleForFree": True, "mainEntityOfPage": url}, {"@type": "WebPage", "@context": "https://schema.org", "@id": url}])}<style class="webfont">@font-face{{font-family:"Warden Headline"}}</style><script>window.warden={{"config":{{"page":{{"section":"politics"}}}}}}</script></head><body><div class="dcr-skip"><a href="#maincontent">Skip to main content</a><a href="#navigation">Skip to navigation</a></div><div id="bannerandheader"><div class="top-banner-ad-container"></div><gu-island name="SupportTheW" props="{{}}"><div><h2>Support the Warden</h2><p>Fund independent journalism</p><a href="https://support.thewarden.example/contribute">Support us</a></div></gu-island><nav id="navigation" aria-label="Sections"><ul role="menubar"><li><a href="/news">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav></div><main id="maincontent" data-layout="StandardLayout"><article class="dcr-1n0b6f"><div data-gu-name="media"><figure><picture><source srcset="https://i.thewarden.example/img/media/9a/master/4000.jpg?width=620&amp;dpr=2 1240w" media="(min-width: 740px)"><img alt="Beach huts"></picture></figure></div><div data-gu-name="title"><div><a href="/society/localgovernment" class="dcr-kick"><span>Local government</span></a></div></div><div data-gu-name="headline"><h1 class="dcr-u0152o">{e(title)}</h1></div><div data-gu-name="standfirst"><div class="dcr-stand"><p>{e(lead)}</p></div></div><div data-gu-name="meta"><address aria-label="Contributor info"><div class="dcr-byline"><a rel="author" href="/profile/nellcorrigan">Nell Corrigan</a><span> Political correspondent</span></div></address><details><summary>Tue 11 Feb 2025 14.20 GMT</summary>Last modified on Tue 11 Feb 2025 18.55 GMT</details><gu-island name="ShareButton"><button>Share</button></gu-island><a href="https://www.search.example/preferences/source?q=thewarden" class="pref">Prefer the Warden on Search</a></div><div data-gu-name="body"><div id="maincontent-body" class="article-body-commercial-selector article-body-viewer-selector dcr-body">{told(one, '<p class="dcr-130mj7b">{}</p>')}<figure data-spacefinder-role="richLink"><gu-island name="RichLinkComponent"><div><a href="{rich[0][1]}"><div class="dcr-rl"><div>{e(rich[0][0])}</div><div>Read more</div></div></a></div></gu-island></figure><h2 id="sub-1" class="dcr-sub">{e(sub)}</h2>{told(two, '<p class="dcr-130mj7b">{}</p>')}<figure data-spacefinder-role="inline"><gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion"><p>Sign up to Corridor Notes</p><p>Our reporters’ free guide to the week in Westmere</p><label>Enter your email address</label><button>Sign up</button><p><strong>Privacy Notice:</strong> Newsletters may contain info about charities, online ads, and content funded by outside parties.</p></aside></gu-island></figure><div class="ad-slot-container"><div class="ad-slot" data-label="Advertisement"></div></div>{told(three, '<p class="dcr-130mj7b">{}</p>')}</div><div data-gu-name="submeta"><span>Explore more on these topics</span><ul><li><a href="/society/localgovernment">Local government</a></li><li><a href="/politics/westmere">Westmere politics</a></li><li><a href="/tone/news">news</a></li></ul><button>Reuse this content</button></div></div></article><section data-component="related-stories"><h2>Related stories</h2><ul class="dcr-carousel">{listed(related, '<li><div class="dcr-card"><a href="{p}" aria-label="{t}"></a><img loading="lazy"><h3 class="card-headline"><span class="show-underline">{t}</span></h3><footer><time>1{n} Feb 2025</time></footer></div></li>')}</ul></section><section aria-label="Opinion"><ul>{rail}</ul></section><section data-component="most-popular"><div role="tablist"><button role="tab">Most viewed</button><button role="tab">Deeply read</button></div><ol id="tabs-popular-0" role="tabpanel">{listed(most, '<li><span class="dcr-num"><svg><path d="M7 7"></path></svg></span><h4><a href="{u}">{t}</a></h4></li>')}</ol><ol id="tabs-popular-1" role="tabpanel" hidden>{listed(deep, '<li><h4><a href="{u}">{t}</a></h4></li>')}</ol></section></main><footer class="dcr-foot"><ul><li><a href="/about">About us</a></li><li><a href="/help">Help</a></li></ul><ul><li><a href="/index/subjects/a">All topics</a></li><li><a href="/index/contributors">All writers</a></li></ul><p>© 2025 Warden News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</p></footer></body></html>""",
        r, (title, lead, *one, sub, *two, *three), (*rich, *related, *opinion, *most, *deep), address=url,
    )  # fmt: skip


@page
def portal_on_a_news_theme() -> Served:
    site = "https://dailypulse.example"
    url = f"{site}/2025/06/senate-passes-n1-2trn-road-fund-bill-after-heated-debate/"
    title = "Senate passes N1.2trn road fund bill after heated debate"
    one = (
        "The Senate of Obanla on Wednesday passed a bill to set up a N1.2 trillion fund for the repair of federal roads, despite protests by opposition senators who said that states had not been consulted.",
        "The bill, sponsored by Senator Bamidele Oruko (Obanla North), scaled third reading by 58 votes to 39 after a debate that lasted almost five hours and was interrupted twice.",
        "Leading the debate, Oruko said that more than 14,000 kilometres of federal highways were in bad shape and that “every rainy season adds another 300 kilometres to the list”.",
    )
    two = (
        "According to him, the fund would be financed by a levy of N5 on each litre of petrol and by a share of the toll collected on the Kasha bridge.",
        "But the Minority Leader, Senator Hauwa Dantala, faulted the bill, describing it as “a tax with a road painted on it”. She argued that two earlier levies had never been accounted for.",
        "“Before we ask a trader in Kasha market for five naira more, let us tell her where the last five went,” Dantala said.",
        "The Senate President, Ikenna Udoba, who presided over the session, put the question to a voice vote twice before he ordered a roll call.",
        "The bill now goes to the House of Representatives, where a similar measure was stepped down in 2023. If both chambers agree, the levy will start on January 1, 2026.",
        "Meanwhile, the National Union of Drivers has given the government two weeks to withdraw the levy, failing which its members will park their vehicles.",
    )
    r = Report("en", "2025-06-18", "", "Chidera Fasola", "", title, "", (*one, *two))
    also = heads(site, "/2025/06/{s}/", "Drivers threaten strike over petrol levy")
    pn = heads(site, "/2025/06/{s}/", "Gunmen free 17 traders after three weeks", "Court fixes July 9 for trial of ex-governor")
    rel = heads(
        site,
        "/2025/06/{s}/",
        "Reps summon works minister over Kasha bridge",
        "Obanla inflation drops to 21 per cent, says bureau",
        "Governors reject new revenue formula",
    )
    side = heads(
        site,
        "/2025/05/{s}/",
        "Cement makers cut price by N900 per bag",
        "Varsity lecturers begin warning strike Monday",
        "Falcons coach names 23 players for qualifiers",
        "Navy seizes boat with 40,000 litres of diesel",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><meta name='robots' content='index, follow, max-image-preview:large' /><title>{e(title)} - Daily Pulse</title><link rel="canonical" href="{url}" /><meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="{e(title)}" /><meta property="og:description" content="{e(one[0][:140])} [&hellip;]" /><meta property="og:site_name" content="Daily Pulse" /><meta property="article:published_time" content="2025-06-18T15:31:44+00:00" /><meta name="author" content="Chidera Fasola" /><script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"NewsArticle","@id":"{url}#article","headline":"{e(title)}","datePublished":"2025-06-18T15:31:44+00:00","author":{{"name":"Chidera Fasola"}},"wordCount":290,"commentCount":2}},{{"@type":"BreadcrumbList","itemListElement":[{{"@type":"ListItem","position":1,"name":"Home"}},{{"@type":"ListItem","position":2,"name":"Politics"}}]}}]}}</script><style id='wp-emoji-styles-inline-css'>img.wp-smiley{{display:inline!important}}</style><link rel='stylesheet' id='jnews-style-css' href='/wp-content/themes/jnews/style.css?ver=11.6' /></head><body class="wp-singular post-template-default single single-post wp-theme-jnews jeg_single_tpl_1 jnews"><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><span>Wednesday, June 18, 2025</span><ul class="jeg_menu"><li><a href="/advertise">Advertise</a></li><li><a href="/contact">Contact</a></li></ul></div><div class="jeg_main_menu_wrapper"><ul class="jeg_main_menu"><li><a href="/">Home</a></li><li><a href="/category/politics">Politics</a><ul class="sub-menu"><li><a href="/category/elections">Elections</a></li></ul></li><li><a href="/category/metro">Metro</a></li><li><a href="/category/sports">Sports</a></li></ul></div><div class="jeg_search_no_result">No Result <a href="#">View All Result</a></div></div><div class="post-wrapper"><div class="jeg_ad"><p>ADVERTISEMENT</p><a href="https://promo.bank.example">Open a Zenna savings account with no charges today</a></div><div class="jeg_content jeg_singlepage"><div class="container"><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_breadcrumbs"><span><a href="/">Home</a></span><i class="fa fa-angle-right"></i><span><a href="/category/politics">Politics</a></span></div><div class="entry-header"><h1 class="jeg_post_title">{e(title)}</h1><div class="jeg_meta_container"><div class="jeg_post_meta"><div class="jeg_meta_author"><img class="avatar"><span class="meta_text">by</span> <a href="/author/chidera">Chidera Fasola</a></div><div class="jeg_meta_date"><a href="{url}">June 18, 2025</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/category/politics">Politics</a></span></div><div class="jeg_meta_comment"><a href="#comments"><i class="fa fa-comment-o"></i> 2</a></div><div class="jeg_reading_time">Reading Time: 2 mins read</div></div></div></div><div class="featured_image"><img alt="Senate chamber"><p class="wp-caption-text">The Senate chamber at plenary</p></div><div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="counts">0</div><span class="sharetext">SHARES</span></div><a class="jeg_btn-facebook">Share on Facebook</a><a class="jeg_btn-twitter">Share on Twitter</a></div><div class="entry-content no-share"><div class="content-inner">{told(one)}<div class="jnews_inline_related_post"><div class="jeg_postblock_29"><h3>Read Also</h3><article class="jeg_post"><h3 class="jeg_post_title"><a href="{also[0][1]}">{e(also[0][0])}</a></h3></article></div></div>{told(two)}<div class="jeg_post_tags"><span>Tags:</span> <a href="/tag/senate" rel="tag">Senate</a><a href="/tag/roads" rel="tag">Roads</a></div><p class="wa"><a href="https://chat.example/channel/dp">Join our WhatsApp channel for breaking news</a></p></div></div><div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a href="{pn[0][1]}" class="post prev-post"><span class="caption">Previous Post</span><h3 class="post-title">{e(pn[0][0])}</h3></a><a href="{pn[1][1]}" class="post next-post"><span class="caption">Next Post</span><h3 class="post-title">{e(pn[1][0])}</h3></a></div></div><div class="jnews_author_box_container"><h3 class="jeg_author_name"><a href="/author/chidera">Chidera Fasola</a></h3><p class="jeg_author_desc">Chidera covers the National Assembly and writes a column on roads.</p></div><div class="jnews_related_post_container"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Related<strong> Posts</strong></span></h3></div>{listed(rel, '<article class="jeg_post jeg_pl_md_1"><div class="jeg_thumb"><a href="{u}"><div class="thumbnail-container"></div></a><div class="jeg_post_category"><span><a href="/category/politics" class="category-politics">Politics</a></span></div></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><a href="{u}"><i class="fa fa-clock-o"></i> June 1{n}, 2025</a></div></div></div></article>')}</div><div id="comments" class="comment-wrapper"><h3 class="comments-title">Comments 2</h3><ol class="commentlist"><li class="comment"><cite class="fn">Okey_B</cite><span>says:</span><p>They collected the last levy and our road is still a river. Who is checking these people?</p></li><li class="comment"><cite class="fn">Amina</cite><p>Five naira is small if the road is good.</p></li></ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></div><div class="jeg_sidebar col-md-4"><div class="jeg_tabpost_widget"><ul class="jeg_tabpost_nav"><li>Trending</li><li>Comments</li><li>Latest</li></ul><div class="jeg_tabpost_content">{listed(side, '<div class="jeg_post jeg_pl_sm"><div class="jeg_thumb"><a href="{u}"><img></a></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><div class="jeg_meta_date"><i class="fa fa-clock-o"></i> May {n}, 2025</div></div></div>')}</div></div></div></div></div></div></div><div class="jeg_footer"><p>© 2025 Daily Pulse Media Ltd</p><ul><li><a href="/about">About</a></li><li><a href="/privacy">Privacy Policy</a></li></ul></div></div></body></html>""",
        r, (title, *one, *two), (*also, *pn, *rel, *side), address=url,
    )  # fmt: skip


@page
def business_paper_barrier() -> Served:
    site = "https://www.ledgertimes.example"
    url = f"{site}/content/5b0c9a2e-71d4-4c02-9c1f-2be2a0d7"
    title = "Insurers brace for a wave of claims after Tarn Valley floods"
    lead = "Losses could reach €3bn in a region where two in five homes have no cover"
    body = (
        "Insurers expect claims of up to €3bn from the floods that swept through the Tarn Valley last week, the costliest natural disaster that the region has seen.",
    )
    r = Report("en", "2024-10-07", "", "Ottoline Reyes", "", title, lead, body)
    more = heads(
        site,
        "/content/{n}-{s}",
        "Reinsurers push for higher prices at Monte Sola meeting",
        "Tarn Valley mayor blames delay on flood warning",
        "How parametric cover came to the farm",
    )
    most = heads(
        site,
        "/content/{n}-{s}",
        "Private equity bids for Kestria's largest brewer",
        "The spreadsheet that sank a pension fund",
        "Why bankers are moving to Port Alder",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB" class="no-js core" data-o-component="o-typography"><head><meta charset="utf-8"><title>{e(title)}</title><meta name="robots" content="max-image-preview:large"><link rel="canonical" href="{url}"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:site_name" content="Ledger Times"><meta property="article:published_time" content="2024-10-07T04:00:33.000Z">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-10-07T04:00:33.000Z", "author": {"@type": "Person", "name": "Ottoline Reyes"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article__content-body"}})}</head><body><div class="n-layout"><header id="site-navigation" class="o-header"><a href="/">Ledger Times</a><ul class="o-header__nav-list"><li><a href="/world">World</a></li><li><a href="/companies">Companies</a></li><li><a href="/markets">Markets</a></li></ul><a href="/login">Sign In</a><a href="/products">Subscribe</a></header><main class="n-layout__row--content"><article class="barrier"><div class="o-topper"><a class="o-topper__topic" href="/insurance">Insurance</a><h1 class="o-topper__headline">{e(title)}</h1><div class="o-topper__standfirst">{e(lead)}</div></div><div class="article-info"><time datetime="2024-10-07T04:00:33.000Z">October 7 2024</time> <a href="/ottoline-reyes">Ottoline Reyes</a></div><div class="article__content-body"><p>{e(body[0])}</p></div></article><div id="barrier-page" class="subscribe-barrier"><h2>Subscribe to unlock this article</h2><div class="o-card"><h3>Try unlimited access</h3><p>Only €1 for 4 weeks</p><p>Then €69 per month. Complete digital access to quality journalism on any device. Cancel anytime during your trial.</p><a href="/signup?offer=trial">Try for €1</a></div><div class="o-card"><h3>Standard Digital</h3><p>€39 per month</p><p>Essential digital access on any device. Pay a year upfront and save 20%.</p><a href="/signup?offer=std">Select</a></div><p>Already a subscriber? <a href="/login">Sign in</a></p><p>Check whether you already have access via your university or organisation.</p></div><section class="concept-list" aria-label="Related content"><ul class="o-teaser-collection">{listed(more, '<li class="o-teaser o-teaser--article"><div class="o-teaser__content"><div class="o-teaser__meta"><a class="o-teaser__tag" href="/insurance">Insurance</a></div><div class="o-teaser__heading"><a class="js-teaser-heading-link" href="{p}">{t}</a></div><time class="o-teaser__timestamp">{n} hours ago</time></div></li>')}</ul></section><section data-trackable="most-read"><h2 class="o-header__title">Most read</h2><table><tbody>{listed(most, '<tr><td>{n}</td><td><a href="{p}">{t}</a></td></tr>')}</tbody></table></section></main><footer class="o-footer"><h3>Support</h3><ul><li><a href="/help">Help Centre</a></li></ul><h3>Legal</h3><ul><li><a href="/terms">Terms &amp; Conditions</a></li></ul><p>Markets data delayed by at least 15 minutes. © THE LEDGER TIMES LTD 2024.</p></footer></div></body></html>""",
        r, (), (*more, *most), verdict="paywall", address=url,
    )  # fmt: skip


@page
def hub_of_an_agency() -> Served:
    site = "https://www.unionwire.example"
    url = f"{site}/hub/fisheries"
    top = heads(
        site,
        "/article/{s}-{n}",
        "Skarn islands close cod grounds as stocks collapse",
        "Trawler owners sue over new satellite trackers",
        "Quota swap between Kestria and Westmere falls apart",
    )
    flow = heads(
        site,
        "/article/{s}-{n}",
        "Warm water drives herring 200 miles north",
        "Cannery in Port Alder to shut with loss of 310 jobs",
        "Regulator bans nets with fine mesh in Lowe estuary",
        "Scientists count fewer seals than at any time since 1980",
    )
    read = heads(
        site,
        "/article/{s}-{n}",
        "Federal judge halts sale of coastal land",
        "Ferry operator admits safety checks were skipped",
        "Rare comet visible until Sunday",
    )
    r = Report("en", "2025-04-03", "", "", "", "Fisheries", "", ())
    return Served(
        f"""<!DOCTYPE html><html class="Page" lang="en"><head><meta charset="UTF-8"><title>Fisheries | Latest News &amp; Updates | Union Wire</title><meta property="og:title" content="Fisheries"><meta property="og:type" content="website"><meta property="og:url" content="{url}"><meta property="og:site_name" content="Union Wire"><link rel="canonical" href="{url}">{ld({"@context": "http://schema.org", "@type": "CollectionPage", "url": url, "name": "Fisheries"})}</head><body class="Page-body"><bsp-header class="Page-header"><nav class="Page-navigation"><ul><li><a href="{site}/world-news">World</a></li><li><a href="{site}/politics">Politics</a></li><li><a href="{site}/climate">Climate</a></li></ul></nav><a href="{site}/donate">Donate</a></bsp-header><div class="Page-content"><main class="Page-main"><h1 class="Page-headline">Fisheries</h1><p class="Page-subHeadline">News on fishing fleets, quotas and the state of the seas.</p><div class="PageListStandardE"><div class="PageListStandardE-items">{listed(top, '<div class="PagePromo" data-gtm-topic="Topics - Fisheries"><div class="PagePromo-media"><a class="Link" href="{u}" aria-label="{t}"><picture><source type="image/webp" srcset="https://dims.unionwire.example/a{n}.webp 1x"><img alt=""></picture></a></div><div class="PagePromo-content"><bsp-custom-headline><h3 class="PagePromo-title"><a class="Link" href="{u}"><span class="PagePromoContentIcons-text">{t}</span></a></h3></bsp-custom-headline><div class="PagePromo-description">Boats stayed in harbour on Thursday while ministers met for a second day.</div><div class="PagePromo-byline"><bsp-timestamp><span>{n} hours ago</span></bsp-timestamp></div></div></div>')}</div></div><div class="FreeStar"><p>ADVERTISEMENT</p></div><div class="PageListRightRailA" data-module=""><ul class="PageList-items">{listed(flow, '<li class="PageList-items-item"><div class="PagePromo"><div class="PagePromo-title"><a class="Link" href="{u}"><span>{t}</span></a></div><time>April {n}, 2025</time></div></li>')}</ul><div class="PageList-pagination"><a href="?p=2">Load more</a></div></div></main><aside class="Page-aside"><div class="PageListTrending"><h2>MOST READ</h2><ol>{listed(read, '<li><div class="PagePromo-number">{n}</div><a class="Link" href="{u}">{t}</a></li>')}</ol></div><div class="Newsletter"><h3>Morning Wire</h3><p>Start your day with the stories that matter.</p><input type="email" placeholder="Email address"><button>Sign up</button></div></aside></div><footer class="Page-footer"><p>The Union Wire is an independent news organization owned by its members.</p><a href="{site}/about">About</a><a href="{site}/careers">Careers</a><p>Copyright 2025 The Union Wire. All Rights Reserved.</p></footer></body></html>""",
        r, (), (*top, *flow, *read), dated=False, verdict="headlines", address=url,
    )  # fmt: skip


@page
def institute_with_paragraph_types() -> Served:
    site = "https://www.merewoodinstitute.example"
    url = f"{site}/research/commentary/2025/05/water-treaty-sorrel-needs-more-than-gauges"
    title = "The Sorrel water treaty needs more than new gauges"
    lead = "Better data will not settle a quarrel that is about who bears the loss in a dry year."
    one = (
        "When Kestria and Obrany signed the Sorrel water treaty in 1974, their engineers assumed that the river carried nine billion cubic metres in an average year. Since 2010, it has carried seven.",
        "Last month the two governments agreed to install 41 new gauges between the Marn dam and the delta. The announcement was welcomed as a breakthrough. It is a useful step, but it addresses a problem that the parties do not have.",
    )
    subs = ("The dispute is not about numbers", "What a better treaty would contain")
    two = (
        "Both sides already know how much water there is. Satellite estimates and farmers' own records differ by less than four percent. What the treaty does not say is how a shortage should be shared.",
        "Article 6 allows Kestria to fill its reservoirs before July. In a wet year nobody notices. In a dry one, rice growers in Obrany lose their second crop, and the government in Sellin comes under pressure to retaliate at the border.",
    )
    items = (
        "A rule that divides losses, and not only flows, in proportion to use.",
        "A joint fund that pays growers who leave fields fallow.",
        "A court of three hydrologists with the power to decide within ten days.",
    )
    three = (
        "None of this is new. The Arvan compact of 1998 contains all three, and it has survived two wars and a change of regime.",
        "The gauges should be built. But if the next drought comes before the treaty is revised, they will merely record, with great precision, how it failed.",
    )
    r = Report("en", "2025-05-14", "", "Dr Leontyne Abara", "", title, lead, (*one, subs[0], *two, subs[1], *items, *three))
    rel = heads(site, "/research/{s}", "Reservoirs and rivalry: three scenarios for 2030", "Why Obrany is betting on desalination")
    late = heads(
        site,
        "/research/{s}",
        "The quiet return of export controls",
        "Reading the new defence white paper",
        "Who pays when a port goes bankrupt?",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{e(title)} | Merewood Institute</title><link rel="canonical" href="{url}" /><meta property="og:site_name" content="Merewood Institute" /><meta property="og:type" content="article" /><meta property="og:title" content="{e(title)}" /><meta property="article:published_time" content="2025-05-14T09:30:00+0100" /><script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"/","currentPath":"node/48112"}},"ajaxTrustedUrl":[]}}</script></head><body class="path-node page-node-type-commentary"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><nav role="navigation" aria-labelledby="block-main-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul class="menu"><li><a href="/research">Research</a></li><li><a href="/events">Events</a></li><li><a href="/experts">Experts</a></li></ul></nav><form action="/search"><label>Search</label><input type="search"></form></header><main role="main"><a id="main-content" tabindex="-1"></a><div data-drupal-messages-fallback class="hidden"></div><article role="article" about="/research/commentary/2025/05/water-treaty" class="node node--type-commentary node--view-mode-full"><div class="hero"><div class="hero__type">Commentary</div><h1 class="hero__title"><span class="field field--name-title">{e(title)}</span></h1><div class="hero__subtitle field field--name-field-subtitle">{e(lead)}</div><div class="hero__meta"><time datetime="2025-05-14T09:30:00+01:00">14 May 2025</time><span> — 4 minute read</span></div><div class="hero__authors"><div class="person-teaser"><img alt="Portrait"><a href="/experts/leontyne-abara">Dr Leontyne Abara</a><div>Senior Fellow, Water and Conflict Programme</div></div></div></div><div class="share"><span>Share this page</span><a href="#">LinkedIn</a><a href="#">Email</a><button>Copy link</button></div><div class="field field--name-field-body field__items"><div class="paragraph paragraph--type--text"><div class="field field--name-field-text">{told(one)}<h3>{e(subs[0])}</h3>{told(two)}</div></div><div class="paragraph paragraph--type--image"><figure><img alt="The Marn dam"><figcaption>The Marn dam at low water in August 2024. Photo: Merewood archive.</figcaption></figure></div><div class="paragraph paragraph--type--related-content"><h2 class="paragraph__title">Related work</h2><dl>{listed(rel, '<dt>Briefing paper</dt><dd><a href="{p}">{t}</a></dd>')}</dl></div><div class="paragraph paragraph--type--text"><div class="field field--name-field-text"><h3>{e(subs[1])}</h3><ol>{told(items, "<li>{}</li>")}</ol>{told(three)}</div></div></div><div class="topics"><h2>Topics</h2><ul><li><a href="/topics/water">Water</a></li><li><a href="/topics/treaties">Treaties</a></li></ul></div></article><div class="views-element-container block" id="block-views-latest"><div class="view view-latest"><div class="view-content">{listed(late, '<div class="views-row"><div class="views-field views-field-field-type"><span>Expert comment</span></div><h3 class="views-field-title"><a href="{p}" hreflang="en">{t}</a></h3><div class="views-field-created"><time>{n} May 2025</time></div></div>')}</div></div></div></main><footer role="contentinfo"><div class="newsletter"><h2>Subscribe to the fortnightly digest</h2><p>Analysis and invitations, every second Friday.</p></div><ul><li><a href="/about">About us</a></li><li><a href="/funding">Our funding</a></li></ul><p>© Merewood Institute 2025. Registered charity.</p></footer></div></body></html>""",
        r, (title, lead, *one, subs[0], *two, subs[1], *items, *three), (*rel, *late), address=url,
    )  # fmt: skip


@page
def sender_mit_textabsaetzen() -> Served:
    site = "https://www.abendschau-nachrichten.example"
    url = f"{site}/inland/innenpolitik/schienennetz-sonderfonds-100.html"
    title = "Koalition einigt sich auf Sonderfonds für das Schienennetz"
    lead = "Nach wochenlangem Streit haben sich die drei Regierungsparteien auf einen Fonds von 18 Milliarden Euro geeinigt. Die Opposition spricht von Schulden unter anderem Namen."
    one = (
        "Die Regierungskoalition in Hallstedt will in den kommenden sechs Jahren 18 Milliarden Euro zusätzlich in die Schiene stecken. Darauf verständigten sich die Spitzen der drei Parteien in der Nacht nach mehr als elf Stunden Verhandlung.",
        'Verkehrsministerin Swantje Korff sprach von der größten Reparatur des Netzes seit vierzig Jahren. "Wer heute in Kehlheim auf einen Zug wartet, weiß, warum wir das tun", sagte sie am Morgen.',
    )
    subs = ("Opposition prüft Klage", "Bahn will zuerst Brücken erneuern")
    two = (
        "Das Geld soll ein Fonds aufnehmen, der nicht zum Haushalt zählt. Zinsen und Tilgung zahlt die Bahngesellschaft aus den Trassenpreisen, die dafür um vier Prozent steigen.",
        'Die Opposition hält das für einen Trick. Fraktionschef Rüdiger Maybach kündigte an, eine Klage vor dem Verfassungsgericht zu prüfen. "Schulden bleiben Schulden, auch wenn man sie auf ein Nebengleis schiebt."',
    )
    three = (
        "Nach Angaben der Bahn sind 1.140 Brücken so marode, dass Züge dort nur langsam fahren dürfen. Sie sollen bis 2028 erneuert werden, danach folgen Stellwerke und Bahnhöfe.",
        "Der Fahrgastverband begrüßte den Beschluss, warnte aber vor Sperrungen. Allein auf der Strecke zwischen Sernburg und Gretenau fallen im kommenden Sommer neun Wochen lang alle Züge aus.",
        "Das Parlament soll noch vor der Sommerpause zustimmen. Die Länderkammer hat bereits angekündigt, dass sie mehr Geld für Nebenstrecken verlangen wird.",
    )
    r = Report("de", "2025-05-22", "", "Jorid Hansen", "", title, lead, (*one, subs[0], *two, subs[1], *three))
    mid = heads(site, "/wirtschaft/{s}-100.html", "Warum Züge in Kehlheim besonders oft ausfallen")
    thema = heads(
        site,
        "/inland/{s}-102.html",
        "Trassenpreise: Güterbahnen fürchten um ihr Geschäft",
        "Verfassungsgericht kippt Fonds für Häfen",
        "Lokführer stimmen für neuen Tarifvertrag",
    )
    top = heads(
        site,
        "/ausland/{s}-104.html",
        "Obrany ruft nach Dürre den Notstand aus",
        "Präsidentin von Kestria sagt Reise ab",
        "Zollstreit: Maschinenbauer streichen Prognose",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"/><title>{e(title)} | abendschau-nachrichten.example</title><meta name="description" content="{e(lead)}"/><meta property="og:title" content="{e(title)}"/><meta property="og:site_name" content="abendschau-nachrichten.example"/><meta property="og:type" content="article"/><meta name="date" content="2025-05-22T07:48:12"/><link rel="canonical" href="{url}"/><link rel="preload" href="/resources/assets/fonts/TheSans.woff2" as="font"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2025-05-22T07:48:12+02:00", "dateModified": "2025-05-22T10:03:00+02:00", "author": {"@type": "Organization", "name": "Abendschau"}})}</head><body><div class="skiplinks"><a href="#content">Zum Inhalt springen</a></div><div class="cookie-layer" role="dialog"><h2>Ihre Privatsphäre-Einstellungen</h2><p>Wir verwenden Cookies, um die Nutzung unserer Seiten zu messen. Sie können Ihre Auswahl jederzeit ändern.</p><button>Einverstanden</button><button>Ablehnen</button></div><header class="header"><nav class="ts-header__menu"><ul><li><a href="/inland">Inland</a></li><li><a href="/ausland">Ausland</a></li><li><a href="/wirtschaft">Wirtschaft</a></li><li><a href="/multimedia">Videos &amp; Audios</a></li></ul></nav></header><div class="content-wrapper" id="content"><div class="breadcrumb__wrapper"><ul class="breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/inland">Inland</a></li><li><a href="/inland/innenpolitik">Innenpolitik</a></li></ul></div><main class="content"><article class="container content-wrapper__group"><div class="seitenkopf"><div class="ts-image"><picture><source media="(max-width:767px)" srcset="https://images.example/image/7a/AAAB/1x1-256.webp"/><img alt="Gleisarbeiter auf einer Brücke | dpx" title="Gleisarbeiter auf einer Brücke | dpx"/></picture></div><span class="seitenkopf__label">Beschluss zur Bahn</span><h1 class="seitenkopf__title"><span class="seitenkopf__topline">Beschluss zur Bahn</span><span class="seitenkopf__headline"><span class="seitenkopf__headline--text">{e(title)}</span></span></h1><div class="metatextline">Stand: 22.05.2025 • 10:03 Uhr</div></div><p class="textabsatz columns m-ten m-offset-one"><strong>{e(lead)}</strong></p><div class="authorline"><img alt="Porträt"/><span class="authorline__author">Von Jorid Hansen, Studio Hallstedt</span></div>{told(one, '<p class="textabsatz columns twelve m-ten">{}</p>')}<h2 class="meldung__subhead columns">{e(subs[0])}</h2>{told(two, '<p class="textabsatz columns twelve m-ten">{}</p>')}<div class="teaser-absatz columns twelve"><a class="teaser-absatz__link" href="{mid[0][1]}"><div class="teaser-absatz__image"></div><span class="label">Hintergrund</span><span class="teaser-absatz__topline">Unpünktliche Bahn</span><h3 class="teaser-absatz__headline">{e(mid[0][0])}</h3><p class="teaser-absatz__shorttext">Eine Brücke, zwei Gleise und viele Baustellen. <span>mehr</span></p></a></div><h2 class="meldung__subhead columns">{e(subs[1])}</h2>{told(three, '<p class="textabsatz columns twelve m-ten">{}</p>')}<div class="sharing"><span>Teilen</span><button>Link kopieren</button></div><div class="meldungsfooter"><p>Dieses Thema im Programm: Über dieses Thema berichtete die Abendschau am 22. Mai 2025 um 09:00 Uhr.</p></div><ul class="taglist"><li><a class="tag-btn" href="/thema/bahn">Bahn</a></li><li><a class="tag-btn" href="/thema/koalition">Koalition</a></li></ul></article><div class="linklist" aria-label="Mehr zum Thema"><ul>{listed(thema, '<li><a class="teaser-xs__link" href="{p}"><span class="teaser-xs__date">2{n}.05.2025</span><span class="teaser-xs__topline">Bahn</span><span class="teaser-xs__headline">{t}</span></a></li>')}</ul></div><div class="top-themen"><h2>Top-Themen</h2><div class="swiper">{listed(top, '<div class="teaser teaser--small"><a href="{p}"><div class="teaser__media"><img alt=""/></div><span class="teaser__topline">Ausland</span><h3 class="teaser__headline">{t}</h3><span>{n} Min</span></a></div>')}</div></div></main></div><footer class="footer"><h3>Service</h3><ul><li><a href="/hilfe">Hilfe</a></li><li><a href="/kontakt">Kontakt</a></li><li><a href="/impressum">Impressum</a></li></ul><p>© Abendschau-Nachrichten</p></footer></body></html>""",
        r, (title, lead, *one, subs[0], *two, subs[1], *three), (*mid, *thema, *top), address=url,
    )  # fmt: skip


@page
def diario_en_arc() -> Served:
    site = "https://www.elfarodelsur.example"
    url = f"{site}/economia/2025/02/27/el-gobierno-de-quillahue-elimina-las-retenciones-a-la-lana/"
    title = "El Gobierno de Quillahue elimina las retenciones a la lana y promete bajar las del trigo"
    lead = "El ministro Anselmo Irureta anunció la medida ante productores. La oposición advierte que la provincia dejará de recaudar 9.000 millones"
    one = (
        "El Gobierno de Quillahue anunció este jueves que eliminará desde el 1 de marzo las retenciones a la exportación de lana, que hoy son del 8%, y que reducirá a la mitad las del trigo antes de la próxima campaña.",
        "“Cada peso que le sacamos al productor es un peso que no vuelve al campo”, dijo el ministro de Economía, Anselmo Irureta, en un acto en la Sociedad Rural de Puerto Neira. Lo escuchaban unos 600 productores, que interrumpieron el discurso tres veces con aplausos.",
        "La lana es el tercer producto de exportación del país. En 2024 se vendieron al exterior 41.000 toneladas, un 12% menos que el año anterior, por la caída de la demanda y por una sequía que redujo las majadas.",
    )
    sub = "El costo fiscal"
    two = (
        "Según la Oficina de Presupuesto, la medida costará unos 9.000 millones al año. El ministro sostuvo que la mayor producción compensará esa pérdida en dos campañas, aunque no presentó cálculos.",
        "La diputada opositora Celeste Barrionuevo respondió que “el agujero lo van a tapar con la obra pública” y recordó que hay 37 rutas provinciales sin terminar. Su bloque pedirá que Irureta explique las cifras en el Congreso.",
        "Los laneros celebraron el anuncio con cautela. “Es lo que pedíamos desde hace once años”, dijo Evaristo Luco, que preside la cámara del sector. “Ahora falta que el dólar nos deje competir”.",
        "La reducción del trigo requiere una ley. El oficialismo tiene 118 de los 129 votos que necesita y negocia con los bloques de las provincias del norte.",
    )
    r = Report("es", "2025-02-27", "", "Renata Ochagavía", "", title, lead, (*one, sub, *two))
    mid = heads(site, "/economia/2025/02/26/{s}/", "Sequía: las majadas de Puerto Neira, en su nivel más bajo en 30 años")
    rel = heads(
        site,
        "/economia/2025/02/27/{s}/",
        "El dólar mayorista cerró estable por tercera jornada",
        "Molinos piden prorrogar el acuerdo de precios",
        "Qué cambia para los exportadores desde marzo",
    )
    last = heads(
        site,
        "/sociedad/2025/02/27/{s}/",
        "Paro de trenes: qué ramales funcionarán el viernes",
        "Alerta amarilla por viento en seis departamentos",
        "Murió la cantante Ofelia Quintriqueo a los 91 años",
        "Reabrió el museo del ferrocarril tras cuatro años",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/><title>{e(title)} - El Faro del Sur</title><meta name="description" content="{e(lead)}"/><meta property="og:title" content="{e(title)}"/><meta property="og:site_name" content="El Faro del Sur"/><meta property="og:type" content="article"/><meta property="article:published_time" content="2025-02-27T17:22:31Z"/><link rel="canonical" href="{url}"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "alternativeHeadline": lead, "datePublished": "2025-02-27T17:22:31Z", "dateModified": "2025-02-27T18:01:00Z", "author": [{"@type": "Person", "name": "Renata Ochagavía"}], "articleSection": "Economía"})}<script id="fusion-engine-react-script" defer src="/pf/dist/engine/react.js?d=4012"></script></head><body class="nd-body"><div id="fusion-app" class="fusion-app"><div class="article-right-rail"><div class="masthead-header"><div class="sticky-nav"><button class="hamburger-icon" aria-label="Menú"></button><a href="/ultimas-noticias/">Últimas noticias</a><a href="/politica/">Política</a><a href="/economia/">Economía</a><a href="/deportes/">Deportes</a></div><div class="dolar-hoy"><a href="/dolar/">Dólar oficial $1.062</a><a href="/dolar/">Blue $1.215</a></div></div><section class="article-section"><div class="article-header-wrapper"><div class="article-section-tag"><a href="/economia/">Economía</a></div><h1 class="article-headline left">{e(title)}</h1><h2 class="article-subheadline left">{e(lead)}</h2><div class="sharebar-article-container"><div class="author-byline"><img alt="Renata"/><span>Por</span><a class="author-name" href="/autor/renata-ochagavia/">Renata Ochagavía</a></div><span class="sharebar-article-date">27 Feb, 2025 02:22 p.m.</span><button aria-label="Guardar"></button><a href="#" class="sharebar-google">Seguir en Buscador</a></div></div><div class="article-body"><div class="body-article"><div class="visual__image image-initial-width"><img alt="Irureta en Puerto Neira"/><figcaption class="article-figcaption-img">Anselmo Irureta, durante el acto en Puerto Neira (Foto: Prensa Economía)</figcaption></div>{told(one, '<p class="paragraph">{}</p>')}<div class="inline-story"><div class="te-puede">Te puede interesar:</div><a href="{mid[0][1]}">{e(mid[0][0])}</a></div><h2 class="text_align_left">{e(sub)}</h2>{told(two[:2], '<p class="paragraph">{}</p>')}<div class="embed"><blockquote class="twitter-tweet"><p>Histórico. Después de once años se terminan las retenciones a la lana. Gracias por escuchar.</p>&mdash; Cámara Lanera (@camaralanera) <a href="https://x.example/camaralanera/status/1">February 27, 2025</a></blockquote></div>{told(two[2:], '<p class="paragraph">{}</p>')}</div><div class="article-tags-wrapper"><h2>Temas Relacionados</h2><a class="article-tag" href="/tag/retenciones/">Retenciones</a><a class="article-tag" href="/tag/lana/">Lana</a></div></div></section><div class="most-read-rail"><div class="mra-title"><h2>Últimas Noticias</h2></div>{listed(last, '<a class="feed-list-card" href="{p}"><div class="feed-list-card-content"><h3 class="feed-list-card-headline-lean">{t}</h3><div class="deck">Los detalles, en esta nota</div></div><img loading="lazy"/></a>')}</div><div class="relateds"><img src="/mas-notas.svg"/><div class="slider">{listed(rel, '<div class="slide"><a href="{p}"><span class="vol">ECONOMÍA</span><h2>{t}</h2></a></div>')}</div></div><footer class="footer"><div><h4>Secciones</h4><a href="/politica/">Política</a><a href="/economia/">Economía</a></div><div><h4>Contáctenos</h4><a href="/contacto/">Redacción</a><a href="/tyc/">Términos y condiciones</a></div><p>Todos Los Derechos Reservados © 2025 El Faro del Sur</p></footer></div></div></body></html>""",
        r, (title, lead, *one, sub, *two), (*mid, *rel, *last), address=url,
    )  # fmt: skip


@page
def quotidien_du_soir() -> Served:
    site = "https://www.lecourrierdusoir.example"
    url = f"{site}/economie/article/2024/11/19/valbrune-le-gouvernement-renonce-a-taxer-les-livraisons_6402118_3234.html"
    title = "A Valbrune, le gouvernement renonce à taxer les livraisons à domicile"
    lead = "Le projet, qui devait rapporter 400 millions d’euros par an, est abandonné à la veille de son examen. Les élus des petites villes dénoncent une capitulation devant les plates-formes."
    one = (
        "Il n’aura vécu que six semaines. Le ministre du budget, Aurélien Faucon, a annoncé, mardi 19 novembre, que la taxe de 1 euro sur chaque colis livré à domicile ne figurerait pas dans la loi de finances de Valbrune pour 2025.",
        "« Nous ne voulons pas ajouter une charge aux familles qui vivent loin des commerces », a-t-il expliqué devant les députés de la commission des finances, réunis à huis clos dans la matinée.",
        "La mesure devait rapporter 400 millions d’euros par an, dont la moitié aurait été reversée aux communes de moins de 10 000 habitants pour soutenir les commerces de centre-ville.",
    )
    sub = "« On nous avait promis un outil »"
    two = (
        "L’Association des petites villes ne cache pas sa colère. « On nous avait promis un outil, on nous rend un discours », regrette sa présidente, Solène Kerbriac, maire de Port-Elan. Selon elle, quatre vitrines sur dix y sont vides.",
        "Les plates-formes, qui avaient mené campagne contre la taxe, se félicitent de ce choix. Leur fédération assure que le coût aurait été supporté « à 90 % » par les clients, un chiffre contesté par plusieurs économistes.",
        "Pour combler le manque, le ministère envisage de relever la redevance sur les entrepôts de plus de 20 000 mètres carrés. Une piste qui divise la majorité, dont une partie des élus représente des territoires logistiques.",
        "Le texte sera examiné en séance à partir de lundi. Près de 1 900 amendements ont été déposés, dont 74 visent à rétablir la taxe.",
    )
    r = Report("fr", "2024-11-19", "", "Maëlys Tournefeuille", "", title, lead, (*one, sub, *two))
    mid = heads(site, "/economie/article/2024/10/07/{s}_{n}_3234.html", "Les entrepôts géants, nouvelle manne des communes de Valbrune")
    mid2 = heads(site, "/idees/article/2024/11/12/{s}_{n}_3232.html", "« La livraison gratuite n’existe pas, elle se paie en voiries »")
    plus = heads(
        site,
        "/politique/article/2024/11/19/{s}_{n}_823448.html",
        "Budget : les sénateurs veulent rétablir l’impôt sur les yachts",
        "Grève des facteurs : 58 bureaux fermés à Port-Elan",
        "La ministre de la justice mise en cause par un rapport",
    )
    live = heads(
        site,
        "/international/live/2024/11/19/{s}_{n}_3210.html",
        "En direct, sommet d’Arvan : les négociateurs jouent les prolongations",
        "Obrany : la capitale privée d’eau pour le troisième jour",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="UTF-8"><title>{e(title)}</title><link rel="canonical" href="{url}"><meta name="description" content="{e(lead)}"><meta property="og:type" content="article"><meta property="og:title" content="{e(title)}"><meta property="og:site_name" content="Le Courrier du soir"><meta property="og:article:published_time" content="2024-11-19T12:41:07+00:00"><meta property="og:article:author" content="Maëlys Tournefeuille">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-11-19T13:41:07+01:00", "dateModified": "2024-11-19T15:20:00+01:00", "author": [{"@type": "Person", "name": "Maëlys Tournefeuille"}], "isAccessibleForFree": True})}<script>var lmd={{context:{{article:{{id:"6402118",restricted:false}}}}}};</script></head><body id="js-body"><div class="gdpr-lmd-wall"><header><h2>Lire Le Courrier du soir en acceptant les cookies</h2></header><p>En acceptant, vous aidez à financer le travail de 400 journalistes.</p><button>Accepter et continuer</button><a href="/abo">S’abonner</a></div><header id="Header" class="multi-nav"><a class="lmd-link-btn" href="/abo">S’abonner</a><nav><ul><li><a href="/actualite-en-continu/">En continu</a></li><li><a href="/economie/">Economie</a></li><li><a href="/idees/">Débats</a></li></ul></nav></header><main id="main" class="main"><section class="zone zone--article"><section class="article__wrapper"><header class="article__header"><ul class="breadcrumb"><li class="breadcrumb__parent"><a href="/economie/">Economie</a></li><li><a href="/livraison/">Livraison</a></li></ul><h1 class="article__title">{e(title)}</h1><p class="article__desc">{e(lead)}</p><section class="meta__authors"><span class="meta__author">Par <a class="article__author-link" href="/signataires/maelys-tournefeuille/">Maëlys Tournefeuille</a></span><p class="meta__publisher"><span class="meta__date">Publié le 19 novembre 2024 à 13h41, modifié le 19 novembre 2024 à 15h20</span><span class="meta__reading-time"><span class="sr-only">Temps de</span> Lecture 3 min.</span></p></section><ul class="share__wrapper"><li><button>Ajouter à vos sélections</button></li><li><button>Partager</button></li><li><button>Offrir l’article</button></li></ul></header><section class="article__content old__article-content-single"><figure class="article__media"><img alt="Un livreur"><figcaption class="article__legend">Un livreur à Port-Elan, le 4 novembre 2024. <span class="article__credit">IVO CARREL POUR « LE COURRIER DU SOIR »</span></figcaption></figure>{told(one, '<p class="article__paragraph">{}</p>')}<section class="catcher catcher--inline"><p class="catcher__content"><span class="catcher__title"><span class="catcher__kicker">Lire aussi |</span> <a href="{mid[0][1]}" class="js-article-read-also">{e(mid[0][0])}</a></span></p></section><h2 class="article__sub-title">{e(sub)}</h2>{told(two[:2], '<p class="article__paragraph">{}</p>')}<section class="catcher catcher--inline"><p class="catcher__content"><span class="catcher__title"><span class="catcher__kicker">Lire la tribune |</span> <a href="{mid2[0][1]}">{e(mid2[0][0])}</a></span></p></section><section class="services-inline"><p>Application Le Courrier</p><p>La matinale : chaque matin, l’essentiel de l’actualité</p><a href="/newsletters/">Télécharger l’application</a></section>{told(two[2:], '<p class="article__paragraph">{}</p>')}<p class="article__author-sign"><a href="/signataires/maelys-tournefeuille/">Maëlys Tournefeuille</a></p></section><footer class="article__footer"><a href="/contributions">Lire les contributions (31)</a><a href="/syndication">Réutiliser ce contenu</a></footer></section></section><section class="friend"><h4>L’espace des abonnés : jeux, recettes, mots croisés</h4></section><section class="river" aria-label="Les plus lus"><ol>{listed(plus, '<li class="river__item"><span class="river__rank">{n}</span><a class="river__link" href="{u}"><p class="river__title">{t}</p></a></li>')}</ol></section><section class="direct">{listed(live, '<div class="teaser teaser--live"><a class="teaser__link" href="{u}"><span class="teaser__kicker">Live en cours</span><h3 class="teaser__title">{t}</h3></a><span class="teaser__comments">{n} commentaires</span></div>')}</section></main><footer class="footer"><h4>Rubriques</h4><ul><li><a href="/international/">International</a></li><li><a href="/politique/">Politique</a></li></ul><h4>Services</h4><ul><li><a href="/guides/">Guides d’achat</a></li></ul><p>Suivez Le Courrier du soir</p></footer></body></html>""",
        r, (title, lead, *one, sub, *two), (*mid, *mid2, *plus, *live), address=url,
    )  # fmt: skip


@page
def quotidiano_con_griglia() -> Served:
    site = "https://www.lagazzettacivica.example"
    url = f"{site}/economia/2025/01/23/news/castelvento_acciaieria_accordo_esuberi-423951207/"
    title = "Acciaieria di Castelvento, c’è l’accordo: nessun licenziamento fino al 2027"
    lead = "Intesa nella notte tra azienda e sindacati dopo quattordici ore di trattativa. Il forno due resterà acceso, ma 620 operai andranno in cassa integrazione"
    one = (
        "CASTELVENTO - Alle quattro e dieci del mattino, quando ormai nel piazzale erano rimasti solo i fuochi nei bidoni, è arrivata la notizia: l’accordo c’è. L’acciaieria di Castelvento non licenzierà nessuno fino alla fine del 2027.",
        "L’intesa, firmata da tutte e tre le sigle sindacali, prevede che il forno due resti in funzione e che 620 dei 3.100 dipendenti vadano in cassa integrazione a rotazione, con un’integrazione del salario fino all’85 per cento.",
    )
    sub = "Il nodo dell’energia"
    two = (
        "In cambio l’azienda otterrà dalla Regione uno sconto sull’energia pari a 38 milioni in due anni. “Senza quello sconto il forno si spegneva a marzo”, ha ammesso l’amministratore delegato, Ruggero Salviani.",
        "La presidente della Regione, Ottavia Brandimarte, ha parlato di “una vittoria del buon senso”. Più prudente la segretaria dei metalmeccanici, Nives Corradin: “Abbiamo guadagnato tempo, non il futuro. Il futuro si chiama forno elettrico, e nel testo non c’è”.",
        "Il piano industriale sarà presentato entro giugno. Gli operai voteranno l’accordo in assemblea lunedì e martedì, su tre turni.",
        "Resta aperta la questione ambientale. I comitati dei quartieri a valle chiedono che lo sconto sia legato alla copertura dei parchi minerali, promessa nel 2019 e mai completata.",
    )
    r = Report("it", "2025-01-23", "", "Fiorenza Maddalon", "", title, lead, (*one, sub, *two))
    mid = heads(site, "/economia/2025/01/20/news/{s}-{n}/", "Forno elettrico, perché il progetto è fermo da cinque anni")
    leggi = heads(
        site,
        "/economia/2025/01/23/news/{s}-{n}/",
        "Bollette, Regione pronta a un fondo per le imprese",
        "Porto di Lanciara, traffico in calo del 9 per cento",
        "Inflazione a dicembre all’1,4 per cento",
    )
    firme = heads(site, "/commenti/2025/01/23/news/{s}-{n}/", "La fabbrica che nessuno vuole chiudere né salvare", "Il prezzo di una notte")
    rail = "".join(
        f'<article class="entry entry--opinion"><span class="entry__author">{who}</span><h2 class="entry__title"><a href="{u}">{e(t)}</a></h2></article>'
        for (t, u), who in zip(firme, ("Tullio Argenti", "Bianca Moscardo"), strict=True)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="it" class="no-js"><head><meta charset="utf-8"><title>{e(title)} - la Gazzetta Civica</title><meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{url}amp/"><meta property="og:title" content="{e(title)}"><meta property="og:site_name" content="la Gazzetta Civica"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-01-23T05:02:11Z">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2025-01-23T05:02:11Z", "author": {"@type": "Person", "name": "Fiorenza Maddalon"}, "isAccessibleForFree": "true"})}</head><body class="story story--default"><div class="iubenda-cs-container" role="alertdialog"><p>Noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per altre finalità.</p><button>Accetta</button><button>Rifiuta e abbonati</button></div><div class="gd-header"><ul class="gd-nav"><li><a href="/politica/">Politica</a></li><li><a href="/economia/">Economia</a></li><li><a href="/esteri/">Esteri</a></li><li><a href="/cronaca/">Cronaca</a></li></ul><span>Abbonati</span></div><main class="grid-layout"><div class="gd-col-12 breadcrumb"><a href="/economia/">Economia</a></div><article class="grid-8"><header class="story__header"><h1 class="story__title">{e(title)}</h1><div class="story__toolbar"><em class="story__author">di <a href="/argomenti/fiorenza_maddalon">Fiorenza Maddalon</a></em><div class="audio-player"><button>Ascolta l’articolo</button><span>2:48</span></div></div><figure class="story__media"><img alt="I cancelli"><figcaption class="story__caption"> (fotogramma)</figcaption></figure><div class="story__summary">{e(lead)}</div><div class="story__meta"><time class="story__date" datetime="2025-01-23">23 Gennaio 2025</time> <span>Aggiornato alle 09:15</span> <span>2 minuti di lettura</span></div></header><div id="article-body" class="story__text">{told(one)}<div class="inline-article"><aside class="entry inline"><figure><a href="{mid[0][1]}"><img alt=""></a></figure><div class="entry__content"><h4 class="entry__title"><a href="{mid[0][1]}">{e(mid[0][0])}</a></h4><span class="entry__byline">dalla nostra redazione</span></div></aside></div><h3>{e(sub)}</h3>{told(two)}</div><footer class="story__footer"><ul class="tags"><li><a href="/argomenti/acciaio">acciaio</a></li><li><a href="/argomenti/lavoro">lavoro</a></li></ul><p class="copyright">© Riproduzione riservata</p></footer></article><aside class="grid-4"><section class="block"><h3 class="block__title">Leggi anche</h3>{listed(leggi, '<article class="entry"><h2 class="entry__title"><a href="{u}">{t}</a></h2></article>')}</section><section class="block block--firme"><img src="/firme.svg" alt="">{rail}</section><div class="adv"><p>Pubblicità</p><p>Il tuo impianto fotovoltaico a rate da 49 euro al mese</p></div></aside></main><footer class="gd-footer"><ul><li><a href="/redazione">Redazione</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/pubblicita">Pubblicità</a></li></ul><p>Gazzetta Civica Editrice S.p.A. - P.Iva 00900000017</p></footer></body></html>""",
        r, (title, lead, *one, sub, *two), (*mid, *leggi, *firme), address=url,
    )  # fmt: skip


@page
def portal_com_blocos() -> Served:
    site = "https://p1.portalaurora.example"
    url = f"{site}/economia/noticia/2024/09/18/comite-de-marabaia-sobe-juros-para-1125percent-ao-ano.ghtml"
    title = "Comitê de Marabaia sobe juros para 11,25% ao ano e cita seca e câmbio"
    lead = "Decisão foi unânime. Foi a primeira alta em dois anos; analistas esperam mais duas até o fim de 2024."
    one = (
        "O Comitê Monetário de Marabaia decidiu nesta quarta-feira (18) elevar a taxa básica de juros em 0,5 ponto percentual, para 11,25% ao ano. A decisão foi unânime.",
        "Foi a primeira alta desde agosto de 2022. No comunicado, o comitê afirmou que a seca prolongada encareceu a energia e os alimentos e que a desvalorização do real marabaiense começa a chegar aos preços.",
        "O dólar acumula alta de 14% no ano. Só em setembro, a conta de luz subiu 7,8%, depois que o nível dos reservatórios do rio Jurema caiu para 31%.",
    )
    sub = "O que muda para o consumidor"
    items = (
        "Crédito: o juro do financiamento da casa própria deve subir a partir de outubro.",
        "Poupança: o rendimento não muda, porque a taxa já estava acima de 8,5%.",
        "Cartão: os bancos ainda não anunciaram novas taxas.",
    )
    two = (
        "Para a economista Dalva Siqueira, da consultoria Norte Claro, o comitê agiu tarde. “Se tivesse subido em junho, bastaria um quarto de ponto”, disse.",
        "O ministro da Fazenda, Heitor Lacerda, disse que respeita a decisão, mas que “juro não faz chover”. Ele afirmou que o governo estuda antecipar a compra de energia do país vizinho.",
        "A próxima reunião está marcada para os dias 5 e 6 de novembro. Analistas ouvidos pelo comitê projetam taxa de 12% no fim do ano.",
    )
    r = Report("pt", "2024-09-18", "", "Tainá Figueiroa", "", title, lead, (*one, sub, *items, *two))
    mid = heads(site, "/economia/noticia/2024/09/17/{s}.ghtml", "Conta de luz terá bandeira vermelha em outubro")
    veja = heads(
        site,
        "/mb/noticia/2024/09/18/{s}.ghtml",
        "Incêndio fecha parque nacional do Jurema",
        "Votação do marco das ferrovias é adiada",
        "Preço do café sobe pela nona semana",
        "Ponte desaba e isola três cidades no norte",
    )
    lidas = heads(
        site,
        "/pop/noticia/2024/09/18/{s}.ghtml",
        "Lotérica vende bilhete de 40 milhões e dono some",
        "Professora devolve mala com dinheiro achada no ônibus",
        "Veja como pedir a segunda via do título",
    )
    block = '<div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-id="b{n}"><p class="content-text__container" data-track-category="Link no Texto">{}</p></div>'
    return Served(
        f"""<!DOCTYPE HTML><html lang="pt-BR" itemscope itemtype="http://schema.org/NewsArticle"><head><meta charset="utf-8"><title>{e(title)} | Economia | P1</title><meta name="description" content="{e(lead)}"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="P1"><link rel="canonical" href="{url}"><meta itemprop="datePublished" content="2024-09-18T21:33:04.511Z"><meta itemprop="dateModified" content="2024-09-18T22:14:47.020Z">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-09-18T21:33:04.511Z", "dateModified": "2024-09-18T22:14:47.020Z", "author": [{"@type": "Person", "name": "Tainá Figueiroa"}]})}<script>window.cdaaas={{SETTINGS:{{AGENT_NAME:"web"}}}};</script><style>.bstn-hl-link{{color:#a80000}}</style></head><body><div id="header-produto"><a href="{site}/">p1</a><nav id="menu-container"><ul class="menu-root"><li><a href="{site}/economia/">Economia</a></li><li><a href="{site}/politica/">Política</a></li><li><a href="{site}/mundo/">Mundo</a></li></ul></nav><a class="barra-item" href="https://esporte.portalaurora.example/">aurora esporte</a></div><main class="mc-body theme"><div class="header-editoria"><a href="{site}/economia/">Economia</a></div><div class="row content-head non-featured"><div class="title"><h1 class="content-head__title" itemprop="headline">{e(title)}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(lead)}</h2></div></div><div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><p class="content-publication-data__from" title="Tainá Figueiroa">Por Tainá Figueiroa, P1 — Porto Jurema</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2024-09-18T21:33:04.511Z">18/09/2024 18h33</time><span>Atualizado há 3 semanas</span></p></div></div><div class="share-bar"><button>Compartilhe no WhatsApp</button></div></div><div class="mc-article-body"><article itemprop="articleBody"><div class="wall protected-content"><div class="mc-column content-media"><figure><amp-img alt="Sede"></amp-img><p class="content-media__description__caption">Sede do Comitê Monetário em Porto Jurema — Foto: Ivo Prates/P1</p></figure></div>{told(one, block)}<div class="content-ads"><span>Publicidade</span></div><div class="mc-column content-intertitle"><div class="content-intertitle"><h2>{e(sub)}</h2></div></div><div class="mc-column content-unordered-list"><ul class="content-unordered-list">{told(items, "<li>{}</li>")}</ul></div><div class="mc-column content-related"><ul><li><span>LEIA TAMBÉM:</span></li><li><a href="{mid[0][1]}">{e(mid[0][0])}</a></li></ul></div>{told(two, block)}</div></article></div><div class="entities"><ul class="entities__list"><li><a href="/tudo-sobre/juros">Juros</a></li><li><a href="/tudo-sobre/porto-jurema">Porto Jurema</a></li></ul></div><section class="post-mais-lidas"><h2>Mais lidas</h2><ol>{listed(lidas, '<li class="post-mais-lidas__item"><span class="pos">{n}</span><a href="{u}"><span class="post-mais-lidas__titulo">{t}</span></a></li>')}</ol></section><div id="bstn-fd-launcher"><div class="bastian-page" data-index="1">{listed(veja, '<div class="bastian-feed-item"><div class="feed-post type-materia"><span class="feed-post-header-chapeu">Marabaia</span><h2><a class="feed-post-link gui-color-primary" href="{u}">{t}</a></h2><span class="feed-post-datetime">Há {n} horas</span><span class="feed-post-metadata-section">Em Marabaia</span></div></div>')}</div><div class="load-more"><a href="{site}/index/feed/pagina-2.ghtml">Veja mais</a></div></div></main><footer class="footer-aurora"><span>© Copyright 2000-2024 Portal Aurora Comunicação S.A.</span><a href="/principios">princípios editoriais</a><a href="/privacidade">política de privacidade</a></footer></body></html>""",
        r, (title, lead, *one, sub, *items, *two), (*mid, *lidas, *veja), address=url,
    )  # fmt: skip


@page
def arabic_channel_rtl() -> Served:
    site = "https://www.alsahilnet.example"
    url = f"{site}/ebusiness/2025/1/9/%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D8%A7%D9%84%D8%B1%D9%85%D8%A7%D9%84"
    title = "ميناء الرمال يستقبل أول سفينة بعد توسعة كلفت 900 مليون دولار"
    lead = "الحكومة تقول إن التوسعة ستضاعف حجم التجارة، ونقابة العمال تحذر من تسريح 400 عامل"
    one = (
        "استقبل ميناء الرمال في جمهورية سهيلان، اليوم الخميس، أول سفينة حاويات عملاقة بعد انتهاء أعمال التوسعة التي استمرت أربع سنوات وبلغت كلفتها 900 مليون دولار.",
        "وقالت وزيرة النقل سلمى العطوي إن الميناء بات قادرا على استقبال سفن تحمل 18 ألف حاوية، مقارنة بستة آلاف حاوية قبل التوسعة، مضيفة أن حجم التجارة سيتضاعف بحلول عام 2028.",
        "وحضر حفل الافتتاح رئيس الوزراء وعدد من السفراء، بينما تجمع عشرات العمال عند البوابة الشرقية احتجاجا على خطة لتشغيل رافعات آلية.",
    )
    sub = "مخاوف العمال"
    two = (
        "وقال رئيس نقابة عمال الموانئ هيثم برقاوي إن الرافعات الجديدة ستؤدي إلى تسريح 400 عامل قبل نهاية العام، وإن الإدارة رفضت الاجتماع بالنقابة ثلاث مرات.",
        "وردت إدارة الميناء في بيان بأنها ستدرب العمال على وظائف أخرى، وبأن أحدا لن يفقد عمله قبل يوليو/تموز المقبل.",
        'ويرى الخبير الاقتصادي نادر الصواف أن نجاح المشروع مرتبط بالسكة الحديدية التي لم يبدأ تنفيذها بعد. وأضاف "ميناء بلا قطار يشبه بيتا بلا باب".',
        "وتعتمد سهيلان على الميناء في استيراد 80% من غذائها، وقد تعطلت الحركة فيه مرتين خلال العام الماضي بسبب العواصف.",
        "ومن المقرر أن تبدأ المرحلة الثانية من المشروع، وتشمل منطقة حرة ومستودعات مبردة، في الخريف المقبل إذا وافق البرلمان على قرض بقيمة 240 مليون دولار.",
    )
    r = Report("ar", "2025-01-09", "", "رنا الجبيلي", "", title, lead, (*one, sub, *two))
    mid = heads(site, "/ebusiness/2025/1/8/a{n}", "لماذا تعثر مشروع قطار سهيلان منذ عشر سنوات؟", "أسعار الشحن تتراجع للأسبوع الخامس")
    more = heads(
        site,
        "/ebusiness/2025/1/9/b{n}",
        "البنك المركزي في سهيلان يثبت سعر الفائدة",
        "ارتفاع أسعار القمح بعد موجة الصقيع",
        "شركة طيران جديدة تبدأ رحلاتها في مارس",
    )
    read = heads(
        site,
        "/news/2025/1/9/c{n}",
        "زلزال متوسط القوة يضرب جزر المرجان",
        "البرلمان يقر قانون المياه بأغلبية ضئيلة",
        "العثور على مخطوطة نادرة في مكتبة قديمة",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>{e(title)} | اقتصاد | شبكة الساحل</title><link rel="canonical" href="{url}"/><meta name="publishedDate" content="2025-01-09T11:20:44"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:site_name" content="شبكة الساحل"/><meta property="og:type" content="article"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "datePublished": "2025-01-09T11:20:44Z", "dateModified": "2025-01-09T12:02:10Z", "author": [{"@type": "Person", "name": "رنا الجبيلي"}]})}<script>window.__APOLLO_STATE__={{"ROOT_QUERY":{{"__typename":"Query"}},"Post:88120":{{"id":"88120","isBreaking":"false"}}}};</script></head><body><div id="root"><div class="route-root post-type-post"><div class="site-header container"><a href="#main-content-area" class="screen-reader-text">تخطي إلى المحتوى</a><nav aria-label="القائمة الرئيسية"><ul class="menu"><li class="menu__item"><a href="/news/">أخبار</a></li><li class="menu__item"><a href="/ebusiness/">اقتصاد</a></li><li class="menu__item"><a href="/sport/">رياضة</a></li><li class="menu__item"><a href="/opinions/">مقالات</a></li></ul></nav><a href="/live">البث الحي</a></div><main id="main-content-area" class="l-col l-col--8"><div class="breadcrumbs"><a href="/ebusiness/">اقتصاد</a>|<a href="/where/suhailan">سهيلان</a></div><header class="article-header"><h1>{e(title)}</h1><p class="article__subhead"><em>{e(lead)}</em></p></header><figure class="article-featured-image"><div class="responsive-image"><img alt="ميناء" srcset="/wp-content/uploads/2025/01/port.jpg?w=770 770w"/></div><figcaption>جانب من الأرصفة الجديدة في الميناء (الساحل)</figcaption></figure><div class="article-info-block"><div class="article-author-name"><a class="author-link" href="/author/rana">رنا الجبيلي</a></div><div class="date-simple"><span class="screen-reader-text">Published On 9 Jan 2025</span><span aria-hidden="true">9/1/2025</span><span> |  آخر تحديث: 12:02 (توقيت غرينتش)</span></div><div class="social-share"><button>شارك</button><button>حفظ</button></div><button class="tts">استمع للمقال</button></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite">{told(one)}<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><span class="screen-reader-text">list of 2 items</span><ul class="more-on__list">{listed(mid, '<li class="more-on__item"><span class="screen-reader-text">list {n} of 2</span><a href="{u}"><h3 class="more-on__title">{t}</h3></a></li>')}</ul><span class="screen-reader-text">end of list</span></div><h2>{e(sub)}</h2>{told(two)}</div><div class="article-source"><span>المصدر: </span>الساحل + وكالات</div><div class="article-tags"><a href="/tag/ports">موانئ</a><a href="/tag/suhailan">سهيلان</a></div></main><div class="l-col l-col--4"><section aria-label="المزيد من اقتصاد">{listed(more, '<article class="gc gc--type-post"><div class="gc__content"><h3 class="gc__title"><a class="u-clickable-card__link" href="{u}"><span>{t}</span></a></h3><div class="gc__excerpt"><p>تفاصيل الخبر والأرقام التي أعلنت اليوم.</p></div><div class="gc__date"><span>9/1/2025</span></div></div></article>')}</section><aside class="trending-articles"><h2>الأكثر قراءة</h2><ol>{listed(read, '<li class="trending-articles__item"><span>{n}</span><a class="trending-articles__link" href="{u}"><span class="article-trending__title">{t}</span></a></li>')}</ol></aside></div><footer class="site-footer"><h2>من نحن</h2><ul><li><a href="/about">عن الشبكة</a></li><li><a href="/contact">اتصل بنا</a></li></ul><p>جميع الحقوق محفوظة © 2025 شبكة الساحل</p></footer></div></div></body></html>""",
        r, (title, lead, *one, sub, *two), (*mid, *more, *read), address=url,
    )  # fmt: skip


@page
def kanal_berita_ekonomi() -> Served:
    site = "https://finansia.kabarkini.example"
    url = f"{site}/berita-ekonomi-bisnis/d-7812203/pemerintah-tunda-kenaikan-tarif-feri-antarpulau"
    title = "Pemerintah Tunda Kenaikan Tarif Feri Antarpulau hingga Maret"
    one = (
        "Pemerintah Nusaraya menunda kenaikan tarif feri antarpulau yang semula berlaku mulai 1 Desember 2024. Menteri Perhubungan Yudha Prasmana mengatakan tarif lama tetap berlaku sampai akhir Maret tahun depan.",
        '"Kami mendengar keluhan pedagang dan nelayan. Harga beras di pulau-pulau kecil sudah naik 9% sejak Agustus, jadi jangan ditambah lagi dengan ongkos kapal," kata Yudha di kantornya, Kota Sembada, Senin (25/11/2024).',
        "Sebelumnya, pemerintah berencana menaikkan tarif rata-rata 12,5% untuk 29 lintasan. Rencana itu ditolak oleh asosiasi pedagang yang mengancam akan berhenti mengirim sayur ke Pulau Lontar.",
    )
    two = (
        "Di sisi lain, operator kapal mengaku keberatan. Ketua Gabungan Pengusaha Feri, Ratna Wulanjari, menyebut biaya bahan bakar sudah naik 21% dalam dua tahun, sementara tarif tidak berubah sejak 2021.",
        '"Kalau tarif ditunda, kami minta subsidi. Kalau subsidi tidak ada, jadwal terpaksa dikurangi," ujarnya.',
        "Yudha menjelaskan pemerintah menyiapkan dana Rp 310 miliar untuk menutup selisih biaya selama empat bulan. Dana tersebut akan dicairkan setelah operator menyerahkan laporan keuangan yang sudah diaudit.",
        "Anggota parlemen dari daerah pemilihan Lontar, Markus Tenau, menyambut baik keputusan itu. Namun, ia meminta pemerintah juga memperbaiki tiga dermaga yang rusak akibat badai pada Juni lalu, karena kapal besar belum bisa bersandar di sana.",
        "Kementerian akan mengevaluasi tarif setiap enam bulan. Hasil evaluasi pertama diumumkan pada pertengahan Maret 2025.",
    )
    r = Report("id", "2024-11-25", "", "Galih Purwanto", "", title, "", (*one, *two))
    baca = heads(site, "/berita-ekonomi-bisnis/d-{n}/{s}", "Harga Beras di Pulau Lontar Tembus Rp 19 Ribu")
    lihat = heads(
        site,
        "/energi/d-{n}/{s}",
        "Subsidi Solar Nelayan Ditambah Mulai Januari",
        "Dermaga Rusak, Kapal Logistik Tertahan Tiga Hari",
        "Operator Feri Ancam Kurangi Jadwal Malam",
    )
    pop = heads(
        site,
        "/moneter/d-{n}/{s}",
        "Rupiah Nusaraya Menguat Tipis ke Level 14.870",
        "Bank Sentral Terbitkan Uang Pecahan Baru",
        "Ini Daftar Upah Minimum 11 Provinsi",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>{e(title)}</title><meta property="og:type" content="article" /><meta property="og:site_name" content="kabarfinansia" /><meta property="og:title" content="{e(title)}" /><meta name="originalTitle" content="{e(title)}" /><meta name="dtk:publishdate" content="2024/11/25 13:45:10" /><meta name="publishdate" content="2024/11/25 13:45:10" /><link rel="canonical" href="{url}" />{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-11-25T13:45:10+07:00", "dateModified": "2024-11-25T13:45:10+07:00", "author": {"@type": "Person", "name": "Galih Purwanto"}})}<script>dataLayer=[{{"kanalid":"2-6-4","articleid":"7812203"}}];</script></head><body class="desktop detail_page"><header class="header"><nav class="static-nav"><ul class="nav"><li><a href="{site}/">Home</a></li><li><a href="{site}/energi">Energi</a></li><li><a href="{site}/moneter">Moneter</a></li><li><a href="{site}/indeks">Indeks</a></li></ul></nav><form><input placeholder="Cari Berita"></form></header><div class="container"><div class="page__breadcrumb"><a href="{site}/">kabarFinansia</a><a href="{site}/berita-ekonomi-bisnis">Berita Ekonomi Bisnis</a></div><div class="grid-row"><div class="column-8"><article class="detail"><div class="detail__header"><h1 class="detail__title">{e(title)}</h1><div class="detail__author">Galih Purwanto - <span class="detail__label">kabarFinansia</span></div><div class="detail__date">Senin, 25 Nov 2024 13:45 WIB</div><div class="share-box"><a class="comment"><span>14</span> Komentar</a><button>Bagikan</button></div></div><div class="detail__media"><figure><img alt="Feri"><figcaption class="detail__media-caption">Foto: Feri di Pelabuhan Lontar (Wisnu Adi/kabarcom)</figcaption></figure></div><div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent"><strong>Kota Sembada</strong> - {told(one[:2])}<div class="parallaxindetail scrollpage"><p>SCROLL TO CONTINUE WITH CONTENT</p></div>{told(one[2:])}<table class="linksisip" align="center"><tbody><tr><td><div class="lihatjg">Baca juga: <a href="{baca[0][1]}" data-label="List Berita">{e(baca[0][0])}</a></div></td></tr></tbody></table>{told(two)}<div class="video-20detik"><p>Simak Video: Antrean Truk di Pelabuhan Lontar</p></div><strong>(gap/rrd)</strong></div><div class="detail__body-tag"><div class="nav"><a class="nav__item" href="/tag/feri">tarif feri</a><a class="nav__item" href="/tag/lontar">pulau lontar</a></div></div></div></article><div class="komentar"><h3>Komentar Terbanyak</h3><div class="c"><b>pak_lurah77</b><p>Semoga dermaganya cepat diperbaiki juga, bukan cuma janji.</p></div></div><div class="box cb-berita-terkait"><h2 class="box__title">Berita Terkait</h2><div class="list-content">{listed(lihat, '<article class="list-content__item"><div class="media"><div class="media__image"><a class="media__link" href="{u}"><span class="ratiobox"></span></a></div><div class="media__text"><h3 class="media__title"><a class="media__link" href="{u}">{t}</a></h3><div class="media__date">{n} jam yang lalu</div></div></div></article>')}</div></div></div><div class="column-4"><div class="box cb-mostpop"><img src="/most-popular.png" alt="">{listed(pop, '<article class="list-content__item"><div class="media media--left"><span class="text-counter">#{n}</span><h3 class="media__title"><a class="media__link" href="{u}">{t}</a></h3></div></article>')}</div></div></div></div><footer class="footer"><div>Part of kabar network</div><ul><li><a href="/redaksi">Redaksi</a></li><li><a href="/pedoman">Pedoman Media Siber</a></li><li><a href="/karir">Karir</a></li></ul><p>Copyright @ 2024 kabarkini. All right reserved</p></footer></body></html>""",
        r, (title, *one, *two), (*baca, *lihat, *pop), address=url,
    )  # fmt: skip


@page
def canli_anlatim() -> Served:
    site = "https://www.sabahpostasi.example"
    url = f"{site}/gundem/canli-karadere-secim-sonuclari-2025-42118803"
    title = "CANLI | Karadere yerel seçim sonuçları: Sandıkların yüzde 92’si açıldı"
    lead = "Karadere’de halk belediye başkanını seçti. Sonuçlar ve gelişmeler bu sayfada."
    posts = (
        ("23:40", "Tunçay yenilgiyi kabul etti", "İktidar adayı Erdinç Tunçay, parti binasında yaptığı konuşmada rakibini kutladı. “Halkın kararına saygı duyuyorum, yarın kendisini arayacağım” dedi."),
        ("22:55", "Sarıkaya: Bu şehir nefes alacak", "Muhalefetin adayı Melike Sarıkaya, liman meydanında toplanan binlerce kişiye seslendi. İlk işinin su faturalarını incelemek olacağını söyledi ve çalışanların işten çıkarılmayacağına söz verdi."),
        ("22:10", "Fark 31 bin oya çıktı", "Sandıkların yüzde 78’i açıldığında Sarıkaya yüzde 51,3, Tunçay yüzde 44,9 oy aldı. Katılım yüzde 83 oldu ve son otuz yılın en yüksek oranına ulaştı."),
        ("20:30", "İlk sonuçlar geldi", "Kurul, yasağın bitmesiyle ilk sonuçları açıkladı. Köylerde iktidar partisi önde başladı, liman ilçelerinde ise muhalefet farkı kısa sürede kapattı."),
        ("17:00", "Oy verme işlemi sona erdi", "Karadere’de 1.412 sandıkta oy verme işlemi tamamlandı. Dört köyde kar yüzünden sandıklar bir saat geç kapandı. Kurul başkanı, ciddi bir olay yaşanmadığını bildirdi."),
        ("09:15", "Adaylar oylarını kullandı", "Sarıkaya oyunu Fındıklı Mahallesi’ndeki ilkokulda, Tunçay ise eski lisede kullandı. İki aday da seçmenlere sandığa gitme çağrısı yaptı."),
    )  # fmt: skip
    r = Report("tr", "2025-03-02", "", "", "", title, lead, ())
    more = heads(
        site,
        "/gundem/{s}-{n}",
        "Karadere’de kar yolları kapattı, okullar tatil",
        "Liman işçileri grevi askıya aldı",
        "Su faturalarına yüzde 15 zam yargıda",
    )
    read = heads(
        site,
        "/ekonomi/{s}-{n}",
        "Fındık fiyatı açıklandı, üretici memnun değil",
        "Konut kredisinde faizler yeniden düştü",
        "Emekliye ikramiye için tarih verildi",
    )
    entries = "".join(
        f'<div class="live-blog__item" id="lb-{n}" data-id="{n}"><div class="live-blog__time"><time datetime="2025-03-02T{at}:00+03:00">{at}</time></div><div class="live-blog__content"><h2 class="live-blog__title">{e(head)}</h2><p>{e(text)}</p></div><div class="live-blog__share"><button aria-label="Paylaş"></button></div></div>'
        for n, (at, head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{e(title)} - Son Dakika Haberler</title><meta name="description" content="{e(lead)}"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="Sabah Postası"><link rel="canonical" href="{url}"><meta name="datePublished" content="2025-03-02T08:50:00+03:00"><meta property="article:published_time" content="2025-03-02T08:50:00+03:00">{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "description": lead, "datePublished": "2025-03-02T08:50:00+03:00", "dateModified": "2025-03-02T23:40:00+03:00", "coverageStartTime": "2025-03-02T08:50:00+03:00", "coverageEndTime": "2025-03-03T02:00:00+03:00", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2025-03-02T{at}:00+03:00", "articleBody": text} for at, head, text in posts]})}</head><body class="news-detail"><header class="header"><nav class="header__nav"><ul><li><a href="/gundem/">Gündem</a></li><li><a href="/ekonomi/">Ekonomi</a></li><li><a href="/spor/">Spor</a></li><li><a href="/yazarlar/">Yazarlar</a></li></ul></nav><div class="header__finance"><span>Dolar 36,41</span><span>Altın 3.402</span></div></header><main class="container"><div class="breadcrumb"><ul><li><a href="/">Haberler</a></li><li><a href="/gundem/">Gündem Haberleri</a></li></ul></div><section class="news-content__inner"><h1 class="news-detail-title">{e(title)}</h1><div class="news-detail-info"><span>Oluşturulma Tarihi: Mart 02, 2025 08:50</span><span>Güncelleme: 23:40</span><a href="/haberleri/secim">#Seçim</a></div><div class="news-media"><img alt="Sandık"></div><div class="news-detail-text"><h2 class="news-detail-spot">{e(lead)}</h2><div class="live-blog"><div class="live-blog__bar"><span>Canlı anlatım</span><button>En yeni</button><button>En eski</button></div>{entries}</div></div><div class="google-news"><a href="https://news.search.example/sp">Haberlerimizi takip edin</a></div></section><aside class="sidebar"><div class="most-read" aria-label="En çok okunanlar"><ul>{listed(read, '<li><a href="{p}" title="{t}"><span class="no">{n}</span><strong>{t}</strong></a></li>')}</ul></div></aside><section class="other-news"><div class="title-bar"><span>Diğer Gündem Haberleri</span></div><div class="row">{listed(more, '<div class="col-4"><div class="category__list__item"><a href="{p}" class="category__list__item--cover"><img class="lazy"></a><a href="{p}"><h3>{t}</h3></a><p>Ayrıntılar haberimizde.</p></div></div>')}</div></section></main><footer class="footer"><ul><li><a href="/kunye">Künye</a></li><li><a href="/iletisim">İletişim</a></li></ul><p>© Copyright 2025 Sabah Postası Yayıncılık A.Ş.</p></footer></body></html>""",
        r, (title, lead, *(line for _, head, text in posts for line in (head, text))), (*more, *read), verdict="live blog", address=url,
    )  # fmt: skip

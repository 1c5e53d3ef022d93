"""A set of money and power: business press, wires, chambers, banks, unions, offices, checkers and letters by mail, 2012 to 2025."""

from collections.abc import Iterable
from itertools import pairwise
from json import dumps

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, og, onto

PAGES: Pages = {}
page = onto(PAGES)

Heads = tuple[tuple[str, str], ...]


def heads(site: str, *found: tuple[str, str]) -> Heads:
    """Headlines with whole addresses, from titles and paths."""
    return tuple((title, site + path) for path, title in found)


def woven(text: str, phrase: str, target: str, beside: str = "") -> str:
    """A line with a link on some words of it."""
    assert phrase in text, phrase
    return e(text).replace(e(phrase), f'<a href="{target}"{beside}>{e(phrase)}</a>', 1)


def cut(lines: Iterable[str], *stops: int) -> list[list[str]]:
    """Lines in groups, that end before each of the numbers."""
    every = list(lines)
    bounds = (0, *stops, len(every))
    return [every[start:end] for start, end in pairwise(bounds)]


def state(name: str, data: object) -> str:
    return f'<script id="{name}" type="application/json">{dumps(data, ensure_ascii=False)}</script>'


@page
def markets_daily_hashed_classes() -> Served:
    """A business daily, React with server rendering, 2024."""
    site = "https://www.thesterlingledger.example"
    url = f"{site}/news/articles/2024-09-19/osmark-central-bank-holds-rates-as-krona-peg-strains"
    r = Report(
        "en", "2024-09-19", "September 19, 2024", "Petra Lindgard-Moss",
        "The National Bank of Osmark in Veldhaven. The bank left its key rate unchanged on Thursday. Photographer: Ivo Tarr",
        "Osmark Holds Rates at 4.75% as Defense of Currency Peg Drains Reserves",
        "Governor Hanne Brekkestad signals no cut before spring, even as factories slow and the mortgage market freezes.",
        (
            "Osmark’s central bank kept borrowing costs unchanged for a sixth straight meeting, choosing the stability of its currency over relief for a manufacturing industry that has shed jobs since January.",
            "The National Bank of Osmark left its benchmark at 4.75%, it said in a statement in Veldhaven on Thursday. All but two of the 23 economists surveyed by the Ledger had expected the decision. The others forecast a quarter-point reduction.",
            "“Those who wait for a cut this winter will wait in vain,” Governor Hanne Brekkestad told reporters. “A peg is a promise. We don’t get to keep it only on sunny days.”",
            "The bank spent $3.1 billion in August to hold the osmar within its 2% band against the euro, almost a tenth of its reserves. It was the largest intervention since the band was introduced in 2009, according to data published last week.",
            "# Factories Under Strain",
            "Output in the country of 6 million people has fallen for five months in a row. Skjold Pumps AB, the biggest private employer in the north, said on Monday it would close its foundry in Harrestad, and two paper mills have put workers on short weeks.",
            "Finance Minister Osvald Reinholt, who faces an election in April, had urged the bank last week to “look out of the window.” Brekkestad declined to answer him directly, saying only that she had a very nice view of the harbor.",
            "“She is buying credibility at a price the government doesn’t want to pay,” said Marguerite Oyelaran, chief economist at Fennimore Bank in London. “The band survives this year. I wouldn’t bet on the one after.”",
            "The osmar was little changed at 8.02 per euro after the announcement. Two-year yields rose six basis points to 5.11%, the highest since February.",
            "# Mortgages Frozen",
            "Home lending has nearly come to a halt. New mortgages in the first half dropped 41% from a year earlier, and three regional savings banks have stopped accepting applications with less than a 30% deposit.",
            "The bank raised its forecast for inflation next year to 3.4% from 3.1% and cut the one for growth to 0.2% from 0.9%. Its next decision is due on Nov. 7.",
        ),
    )  # fmt: skip
    inside = heads(
        site, ("/news/articles/2024-09-16/skjold-to-shut-harrestad-foundry", "Skjold to Shut Harrestad Foundry, Cutting 640 Jobs")
    )
    read = heads(
        site,
        ("/news/articles/2024-09-19/hedge-fund-that-shorted-salt", "The Hedge Fund That Shorted Salt and Lost Everything"),
        ("/news/articles/2024-09-18/airline-that-forgot-to-hedge", "Corvane Air Forgot to Hedge Its Fuel. Now It Needs a Buyer"),
        ("/news/articles/2024-09-18/house-prices-fall-in-capital-regions", "House Prices Fall in Eight of Nine Capital Regions"),
        ("/news/articles/2024-09-17/traders-who-left-for-the-monastery", "Why Three Bond Traders Left for a Monastery"),
        ("/news/features/2024-09-15/the-last-bank-branch-of-the-fjord", "The Last Bank Branch on the Fjord Closes Its Doors"),
    )
    opinion = heads(
        site,
        ("/opinion/articles/2024-09-19/a-peg-is-not-a-religion", "A Peg Is Not a Religion, Governor"),
        ("/opinion/articles/2024-09-18/stop-counting-robots", "Stop Counting Robots and Start Taxing Land"),
        ("/opinion/articles/2024-09-18/the-merger-nobody-asked-for", "The Merger Nobody Asked For Is Going Through Anyway"),
    )
    more = heads(
        site,
        ("/news/articles/2024-09-19/zinc-rallies-on-smelter-fire", "Zinc Rallies as Fire Halts Output at Dovrek Smelter"),
        ("/news/articles/2024-09-19/fennimore-to-move-staff", "Fennimore Bank to Move 300 Staff Out of London"),
        ("/news/articles/2024-09-19/tarsia-sells-first-flood-bond", "Tarsia Sells Its First Flood Bond After Two-Year Delay"),
        ("/news/articles/2024-09-19/regulator-fines-broker-over-emails", "Regulator Fines Broker $44 Million Over Deleted Emails"),
    )
    a, b, c, d = cut(r.body, 3, 7, 9)
    para = '<p class="Paragraph_text-SqIsdNjh0t0- paywall" data-component="paragraph">{}</p>'
    sub = '<h2 class="Subhead_root-9rY7cLqXk2g-" data-component="subhead">{}</h2>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Osmark Holds Rates at 4.75% as Defense of Peg Drains Reserves - Sterling Ledger</title><meta name="description" content="{e(r.lead)}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="The Sterling Ledger"/><meta property="og:image" content="https://assets.thesterlingledger.example/images/iT3q/v1/1200x800.jpg"/><meta name="twitter:card" content="summary_large_image"/><meta name="parsely-section" content="economics"/><meta property="article:published_time" content="2024-09-19T08:30:11.204Z"/><link rel="canonical" href="{url}"/><link rel="preload" as="font" href="/_next/static/media/Beausans.woff2" crossorigin="anonymous" type="font/woff2"/><link rel="preload" as="image" imagesrcset="https://assets.thesterlingledger.example/images/iT3q/v1/640x-1.webp 640w"/><style data-href="/_next/static/css/2b17.css">.Paragraph_text-SqIsdNjh0t0-{{font-size:1.25rem}}.media-ui-Hidden{{display:none}}</style>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2024-09-19T08:30:11.204Z", "dateModified": "2024-09-19T11:02:40.000Z", "author": [{"@type": "Person", "name": r.author, "url": f"{site}/authors/AUx71/petra-lindgard-moss"}], "publisher": {"@type": "Organization", "name": "The Sterling Ledger"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}})}<script>window.__sl=window.__sl||{{}};window.__sl.consent="gdpr";(function(d){{var s=d.createElement('script');s.async=!0;s.src='https://cdn.tags.example/p.js';d.head.appendChild(s)}})(document)</script></head><body><div id="__next"><a class="SkipNav_link-oT1" href="#main">Skip to content</a><header class="NavBar_root-a82Lx"><div class="NavBar_rail-1vv"><a href="/company/">The Company &amp; Its Products</a><button aria-expanded="false">Terminal Demo Request</button><a href="/help">Help</a></div><a aria-label="The Sterling Ledger" href="/"><svg viewBox="0 0 120 20"><title>The Sterling Ledger</title><path d="M0 0h20v20z"></path></svg></a><nav aria-label="Primary"><ul><li><a href="/markets">Markets</a></li><li><a href="/economics">Economics</a></li><li><a href="/industries">Industries</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/wealth">Wealth</a></li></ul></nav><a class="Button_sub-77a" href="/subscriptions">Subscribe</a><button>Sign In</button></header><div class="TickerStrip_bar-99k" role="list"><div role="listitem"><span>OSM 50</span><span>1,204.11</span><span>-0.42%</span></div><div role="listitem"><span>Zinc</span><span>2,911.00</span><span>+2.10%</span></div><div role="listitem"><span>EUR/OSM</span><span>8.02</span><span>0.00%</span></div></div><main id="main"><article class="Story_story-pA9"><div class="Eyebrow_eb-2x"><a href="/economics">Economics</a><span class="Eyebrow_sep">|</span><a href="/economics/central-banks">Central Banks</a></div><h1 class="Headline_headline-VQ3Jw">{e(r.title)}</h1><div class="Dek_dek-8sDz">{e(r.lead)}</div><figure class="LedeImage_fig-5rq"><picture><source type="image/webp" srcset="https://assets.thesterlingledger.example/images/iT3q/v1/640x-1.webp 640w, https://assets.thesterlingledger.example/images/iT3q/v1/1200x-1.webp 1200w"/><img alt="The National Bank of Osmark" src="https://assets.thesterlingledger.example/images/iT3q/v1/640x-1.jpg" loading="eager"/></picture><figcaption><div class="Caption_cap-0d">{e(r.caption)}</div></figcaption></figure><div class="Tools_bar-k2"><button aria-label="Save">Save</button><button>Gift this article</button><button><svg><use href="#headphones"></use></svg>Listen</button><span>3:12</span></div><div class="Byline_by-4s"><span>By <a href="/authors/AUx71/petra-lindgard-moss">{r.author}</a></span><time dateTime="2024-09-19T08:30:11.204Z">September 19, 2024 at 8:30 AM UTC</time><time dateTime="2024-09-19T11:02:40.000Z">Updated on September 19, 2024 at 11:02 AM UTC</time></div><div class="Body_body-z11">{each(a, para, sub)}<div class="AdSlot_box-1a" data-ad="native"><span>Advertisement</span></div><div class="Recirc_inline-e3f"><strong>Read More: </strong><a href="{inside[0][1]}">{e(inside[0][0])}</a></div>{each(b, para, sub)}<aside class="Newsletter_box-mm2"><p class="Newsletter_hed">Get the Northern Desk newsletter.</p><p class="Newsletter_dek">What moves money between the fjords and Frankfurt, every Tuesday.</p><form><label>Enter your email</label><input type="email"/><button>Sign Up</button></form><p class="Newsletter_legal">By continuing, I agree to the <a href="/notices/privacy">Privacy Policy</a> and <a href="/notices/tos">Terms of Service</a>.</p></aside>{each(c, para, sub)}<div class="Player_video-8c"><button aria-label="Play video"></button><span class="Player_title">WATCH: Brekkestad on why the band stays where it is</span><span>Source: Ledger Television</span></div>{each(d, para, sub)}</div><p class="Assist_note-2b">— With assistance by Joost Amaral and Wen Ferreday</p><div class="Contact_row-1"><a href="/feedback">Contact us: Provide news feedback or report an error</a></div></article><aside class="Rail_rail-zz0"><section aria-label="Most Read"><h3 class="Rail_title">Most Read</h3><ol>{listed(read, '<li class="Rail_item-a1"><span class="Rail_num">{n}</span><a href="{p}">{t}</a></li>')}</ol></section><section class="Opinion_op-6t"><h3>Opinion</h3>{listed(opinion, '<div class="Opinion_card-6u"><img alt="" src="/static/columnists/{n}.png"/><a class="Opinion_who-6v" href="/opinion/authors/c{n}">{who}</a><a class="Opinion_hed-6w" href="{p}">{t}</a></div>', who=["Silas Ondrejka", "Beatriz Holmgren-Ito", "Rufus Tamm"])}</section></aside><section class="UpNext_grid-p3" data-testid="recirc">{listed(more, '<article class="UpNext_card-p4"><a href="{p}" tabindex="-1"><img alt="" loading="lazy" src="https://assets.thesterlingledger.example/images/u{n}/v0/300x200.jpg"/></a><span class="UpNext_kick">{k}</span><a class="UpNext_link-p5" href="{p}"><h4>{t}</h4></a><time>{w}</time></article>', k=["Commodities", "Finance", "Rates &amp; Bonds", "Regulation"], w=["38 min ago", "1 hour ago", "2 hours ago", "2 hours ago"])}</section></main><footer class="Footer_root-f1"><div><a href="/">Home</a><a href="/tv">Ledger TV</a><a href="/radio">Ledger Radio</a></div><div><h4>Work With Us</h4><a href="/careers">Careers</a><a href="/advertise">Advertise</a></div><div><h4>Support</h4><a href="/help">Help</a><a href="/ad-choices">Ad Choices</a></div><p>©2024 Sterling Ledger L.P. All Rights Reserved.</p></footer></div>{state("__NEXT_DATA__", {"props": {"pageProps": {"story": {"id": "SK1T9DT0G1KW", "headline": r.title, "abstract": [r.lead], "brand": "economics"}}}, "page": "/news/articles/[...slug]", "buildId": "v18.22.1"})}<script src="/_next/static/chunks/main-5a1.js" defer=""></script></body></html>""",
        r, r.lines, (*inside, *read, *opinion, *more), address=url,
    )  # fmt: skip


@page
def wire_with_numbered_paragraphs() -> Served:
    """A wire whose paragraphs are divs with numbers, 2023."""
    site = "https://www.meridianwire.example"
    url = f"{site}/world/africa/lusanda-parliament-votes-down-copper-levy-2023-05-24/"
    r = Report(
        "en", "2023-05-24", "May 24, 2023", "Thabiso Okwuosa",
        "Lawmakers leave the National Assembly in Kanyembe, Lusanda, May 24, 2023. MERIDIAN/Dorcas Mbele",
        "Lusanda parliament votes down copper levy in blow to president",
        "",
        (
            "KANYEMBE, May 24 (Meridian) - Lusanda’s parliament rejected a tax on exports of unrefined copper on Wednesday, dealing a defeat to President Ezekiel Nambwe days before he is due to seek new loans from international lenders.",
            "The National Assembly voted 88 to 71 against the levy of 12%, which the government said would have raised $410 million a year and pushed miners to refine metal at home. Nineteen lawmakers of Nambwe’s own Unity Party opposed it.",
            "“We did not come here to close mines,” said Rosemary Tshuma, one of the rebels, whose district in the north lives off the Kalindi pit. “Refining needs power, and last year we had power for nine hours a day.”",
            "Lusanda is the world’s seventh-largest producer of copper. Its three biggest mines belong to Sabel Ore, Great Northern Minerals and the state-owned company Zacomin, which together employ 34,000 people.",
            "Finance minister Amos Chileshe told lawmakers before the vote that without the money the state would have to cut spending on roads by half. His ministry said later it would study the result and declined further comment.",
            "Shares in Sabel Ore climbed 5.2% in London, and Great Northern Minerals gained 3.8% in Toronto. The kanda, the local currency, weakened 1.1% to 18.4 per dollar.",
            "Analysts said the result would complicate talks with the lenders, who arrive in Kanyembe on Monday. They have asked the government to narrow its deficit to 4% of gross domestic product from 7.3%.",
            "“He has four days to find another $400 million,” said Lindiwe Farrow, an economist at Cape Prospect Research. “The quickest way is fuel, and fuel is how governments fall here.”",
            "Fuel subsidies cost Lusanda about $600 million last year. An attempt to end them in 2019 set off protests in which 23 people died, and was withdrawn within a week.",
            "The opposition Reform Congress, which voted against the levy as a bloc, called on Nambwe to resign. His spokesman said the president would address the nation on Thursday.",
        ),
    )  # fmt: skip
    related = heads(
        site,
        ("/markets/commodities/copper-touches-three-week-high-2023-05-23/", "Copper touches three-week high on supply worries"),
        ("/world/africa/lusanda-seeks-loan-deal-by-july-2023-05-19/", "Lusanda seeks loan deal by July, minister says"),
    )
    read = heads(
        site,
        ("/business/retail/hartwell-stores-files-for-bankruptcy-2023-05-24/", "Hartwell Stores files for bankruptcy, to shut 210 shops"),
        ("/world/europe/tarsia-recalls-envoy-after-map-dispute-2023-05-24/", "Tarsia recalls envoy after dispute over a map"),
        ("/technology/chipmaker-corvid-delays-plant-2023-05-23/", "Chipmaker Corvid delays $9 billion plant, cites water"),
        ("/legal/judge-throws-out-suit-over-ferry-2023-05-23/", "Judge throws out suit over sunken ferry"),
    )
    next_ = heads(
        site,
        ("/world/africa/three-dead-as-bridge-gives-way-2023-05-24/", "Three dead as bridge gives way in Ombala floods"),
        ("/world/africa/maruna-opposition-unites-behind-ex-judge-2023-05-24/", "Maruna opposition unites behind former judge"),
        ("/world/africa/vaccine-plant-opens-in-kanyembe-2023-05-23/", "Vaccine plant opens in Kanyembe after years of delay"),
        ("/world/africa/rangers-find-lost-herd-2023-05-22/", "Rangers find lost herd of desert elephants"),
    )
    body = [
        f'<div data-testid="paragraph-{n}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr text__large__nEccO body__full_width__ekUdw body__large_body__FV5_X article-body__element__2p5pI">{woven(line, "seek new loans", related[1][1]) if n == 0 else e(line)}</div>'
        for n, line in enumerate(r.body)
    ]
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} | Meridian</title><meta charSet="utf-8"/><link rel="preconnect" href="https://static.meridianwire.example"/>{og(r, url, "Meridian")}<meta name="article:published_time" content="2023-05-24T15:21:09Z"/><meta name="article:author" content="{r.author}"/><meta name="analyticsAttributes.topicChannel" content="World"/><link rel="preload" as="script" href="/pf/dist/engine/react.js?d=142"/><link rel="canonical" href="{url}"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2023-05-24T15:21:09Z", "dateModified": "2023-05-24T18:40:51Z", "dateline": "KANYEMBE", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Meridian", "logo": {"@type": "ImageObject", "url": f"{site}/pf/logo.png"}}})}{ld({"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": f"{site}/world/", "name": "World"}}, {"@type": "ListItem", "position": 2, "item": {"@id": f"{site}/world/africa/", "name": "Africa"}}]})}<script type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="meridian";Fusion.contextPath="/pf";Fusion.globalContent={{"headlines":{{"basic":"{r.title}"}}}};</script></head><body><div id="onetrust-consent-sdk"><div role="dialog" aria-label="Cookie banner"><h2>We value your privacy</h2><p>We and our 740 partners store and access information on your device, such as cookies, and process personal data to show personalised ads and content.</p><button>Manage settings</button><button>Accept all</button></div></div><div id="fusion-app"><div class="site-header__wrap__1Q"><span>Exclusive news, data and analytics for financial market professionals</span><a href="https://solutions.meridianwire.example">Learn more about <span>Meridian Data</span></a><nav aria-label="Main navigation"><ul><li><a href="/world/">World</a><button aria-label="Expand World menu"></button></li><li><a href="/business/">Business</a></li><li><a href="/markets/">Markets</a></li><li><a href="/sustainability/">Sustainability</a></li><li><a href="/legal/">Legal</a></li></ul></nav><button>My View</button><a href="/account/sign-in/">Sign In</a><a href="/account/register/">Register</a></div><div class="leaderboard"><p>Advertisement · Scroll to continue</p></div><div class="article__container__2mUg"><main><article><div class="article-header__wrapper__3p"><ul class="article-header__tags"><li><a href="/world/africa/">Africa</a></li></ul><h1 class="text__heading_3__3ZBr" data-testid="Heading">{e(r.title)}</h1><div class="article-header__author__1q">By <a rel="author" href="/authors/thabiso-okwuosa/">{r.author}</a></div><time class="article-header__dateline__1a" dateTime="2023-05-24T15:21:09Z"><span>{r.written}</span><span>3:21 PM UTC</span><span>Updated 6 months ago</span></time><div class="toolbar"><button id="button-text-size">Aa</button><button id="share-button">Share</button></div></div><div data-testid="primary-image" class="primary-image__wrap"><figure><img alt="Lawmakers leave the National Assembly" src="{site}/resizer/ab12/480.jpg" srcset="{site}/resizer/ab12/480.jpg 480w,{site}/resizer/ab12/960.jpg 960w"/><figcaption class="primary-image__cap">{e(r.caption)} <a href="https://www.meridianagency.example/licensing">Acquire Licensing Rights</a></figcaption></figure></div><div class="article-body__content__17Yit">{"".join(body[:5])}<div data-testid="Dianomi" class="ad-slot__inline"><div>Advertisement · Scroll to continue</div></div>{"".join(body[5:])}<div class="article-body__trust"><p data-testid="Body" class="sign-off">Reporting by {r.author}; Additional reporting by Dorcas Mbele in Kanyembe; Editing by Fran Ockley</p><p>Our Standards: <a href="/standards/">The Meridian Trust Charter.</a></p></div></div><div class="registration-prompt"><p>The Africa Briefing newsletter tells you what matters on the continent. Sign up <a href="/newsletters/africa/">here</a>.</p></div><ul class="related-list__1" aria-label="Read Next">{listed(related, '<li><a data-testid="Link" href="{p}">{t}</a></li>')}</ul><div class="tags__row"><span>Suggested Topics:</span><a href="/topic/copper">Commodities</a><a href="/topic/sovereign">Sovereign debt</a></div></article></main><aside><div class="trending__box" aria-label="Most viewed"><svg width="18" height="18"><path d="M1 1"></path></svg><ul>{listed(read, '<li><div class="media-story-card__body"><span data-testid="Label"><a href="/business/">{k}</a><span style="clip:rect(0 0 0 0)">category</span></span><a data-testid="Link" href="{p}">{t}</a></div></li>', k=["Retail", "Europe", "Technology", "Legal"])}</ul></div></aside></div><div class="read-next__wrap"><h2 data-testid="Heading">Read Next <span>/</span> Editor’s Picks</h2><ul>{listed(next_, '<li class="story-card"><div data-testid="MediaStoryCard"><a href="{p}" aria-hidden="true" tabindex="-1"><img alt="" src="/resizer/rn{n}/120.jpg"/></a><div><a href="/world/africa/" class="kicker">Africa</a><h3 data-testid="Heading"><a href="{p}">{t}</a></h3><time dateTime="2023-05-2{n}T10:00:00Z">{w}</time></div></div></li>', w=["2 hours ago", "6 hours ago", "May 23", "May 22"])}</ul></div><div class="sponsored__zone"><h4>Sponsored Content</h4><div><a href="https://ads.taboolina.example/c?1" rel="sponsored nofollow">Dentists beg: stop doing this before bed</a><span>SmileFit</span></div><div><a href="https://ads.taboolina.example/c?2" rel="sponsored nofollow">This chair was made for gamers over 40</a><span>ChairLab</span></div></div><footer><div><h5>Latest</h5><ul><li><a href="/">Home</a></li><li><a href="/authors/">Authors</a></li><li><a href="/topics/">Topic Sitemap</a></li></ul></div><div><h5>Media</h5><ul><li><a href="/video/">Videos</a></li><li><a href="/pictures/">Pictures</a></li></ul></div><div><h5>About Meridian</h5><p>Meridian, the news arm of Calder Holdings, serves 4,000 newsrooms in 120 countries, and reaches billions of people every day.</p></div><p>All quotes delayed a minimum of 15 minutes. © 2023 Meridian. All rights reserved</p></footer></div></body></html>""",
        r, r.lines, (*related, *read, *next_), address=url,
    )  # fmt: skip


@page
def gewerkschaft_auf_drupal() -> Served:
    """A union's own news, Drupal with Bootstrap, 2022."""
    site = "https://www.ig-logistik.example"
    url = f"{site}/presse/pressemitteilungen/warnstreik-paketzentren-hallstedt"
    r = Report(
        "de", "2022-03-16", "16.03.2022", "Ruven Aschenbrenner",
        "Beschäftigte vor dem Tor des Paketzentrums in Hallstedt. Foto: IG Logistik/Meike Sandvoss",
        "4.200 Beschäftigte legen in sieben Paketzentren die Arbeit nieder",
        "Die Arbeitgeber haben auch in der dritten Runde kein Angebot vorgelegt, das die Preissteigerungen ausgleicht. Die IG Logistik weitet die Warnstreiks aus.",
        (
            "In sieben Paketzentren zwischen Hallstedt und Unterkirnau haben am Mittwoch rund 4.200 Beschäftigte für sechs Stunden die Arbeit niedergelegt. Nach Angaben der IG Logistik blieben mehr als 600.000 Sendungen liegen.",
            "„Wer nachts bei acht Grad Pakete sortiert, lässt sich nicht mit einem Einkaufsgutschein abspeisen“, sagte die Verhandlungsführerin Katharina Ohlendorf auf der Kundgebung vor dem Tor in Hallstedt. „Unsere Geduld ist kürzer als die Pause, die man uns gönnt.“",
            "# Was die Arbeitgeber anbieten",
            "Der Verband der Paketdienste hatte in der dritten Runde am 9. März eine Erhöhung um 1,8 Prozent zum Juli angeboten, dazu einen Gutschein über 120 Euro. Die Laufzeit soll 30 Monate betragen. Bei einer Inflation von mehr als fünf Prozent wäre das ein kräftiger Verlust.",
            "# Was die Beschäftigten fordern",
            "Die Tarifkommission hat ihre Forderungen im Januar einstimmig beschlossen:",
            "7,5 Prozent mehr Entgelt bei einer Laufzeit von zwölf Monaten,",
            "einen Nachtzuschlag von 30 statt bisher 20 Prozent,",
            "eine bezahlte Aufwärmpause in Hallen unter zwölf Grad.",
            "Gerade die Aufwärmpause hat in den Betrieben viele bewegt. Im vergangenen Winter fiel die Temperatur in der Halle von Unterkirnau an neun Nächten unter den Gefrierpunkt, wie ein Protokoll des Betriebsrats zeigt. Das Unternehmen verteilte damals Handschuhe, aber zu wenige.",
            "„Wir haben gelost, wer die Handschuhe bekommt“, erzählt Ferhat Yalınkaya, der dort seit elf Jahren arbeitet. „Das ist kein Witz, das steht im Schichtbuch.“",
            "# Wie es weitergeht",
            "Die Verhandlungen werden am 29. März in Gretenau fortgesetzt. Sollte es bis dahin kein besseres Angebot geben, will die Gewerkschaft ihre Mitglieder über einen unbefristeten Streik abstimmen lassen. In der Branche arbeiten etwa 61.000 Menschen unter dem Tarifvertrag.",
        ),
    )  # fmt: skip
    latest = heads(
        site,
        ("/presse/pressemitteilungen/hafen-unterkirnau-einigung", "Einigung im Hafen Unterkirnau nach 19 Stunden"),
        ("/presse/pressemitteilungen/mindestlohn-kontrollen", "Zu wenige Kontrollen: Jeder siebte Fahrer unter Mindestlohn"),
        ("/presse/pressemitteilungen/betriebsratswahlen-2022", "Betriebsratswahlen starten in 900 Betrieben"),
    )
    dossier = heads(
        site,
        ("/tarif/paketdienste/auftakt-ohne-angebot", "Auftakt der Tarifrunde bleibt ohne Angebot"),
        ("/tarif/paketdienste/zweite-runde-vertagt", "Zweite Runde nach nur einer Stunde vertagt"),
        ("/tarif/paketdienste/umfrage-unter-zustellern", "Umfrage: Acht von zehn Zustellern machen keine Pause"),
    )
    seen = heads(
        site,
        ("/ratgeber/kaeltefrei-im-betrieb", "Kältefrei im Betrieb: Diese Rechte haben Sie"),
        ("/ratgeber/ueberstunden-richtig-aufschreiben", "So schreiben Sie Überstunden richtig auf"),
        ("/magazin/der-letzte-brieftraeger-von-sernburg", "Der letzte Briefträger von Sernburg"),
        ("/magazin/warum-pakete-um-die-welt-reisen", "Warum Ihr Paket einen Umweg von 400 Kilometern macht"),
    )
    item = '<div class="field field--name-field-text field--type-text-long field--label-hidden field__item"><p>{}</p></div>'
    return Served(
        f"""<!DOCTYPE html>
<html lang="de" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="description" content="{e(r.lead)}" />
<link rel="canonical" href="{url}" />
<meta property="og:site_name" content="IG Logistik" /><meta property="og:type" content="article" /><meta property="og:url" content="{url}" /><meta property="og:title" content="{e(r.title)}" />
<meta property="article:published_time" content="2022-03-16T14:20:00+0100" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" />
<title>{e(r.title)} | IG Logistik</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_9fYx.css" />
<script src="https://consent.cookiefirma.example/uc.js" data-cbid="4b1c" async></script>
</head>
<body class="layout-one-sidebar layout-sidebar-second page-node-8812 path-node node--type-pressemitteilung">
<a href="#main-content" class="visually-hidden focusable skip-link">Direkt zum Inhalt</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper"><div id="page">
<header id="header" class="header" role="banner"><nav class="navbar navbar-expand-lg" id="navbar-main"><div class="container"><a href="/" title="Startseite" rel="home" class="navbar-brand"><img src="/themes/custom/igl/logo.svg" alt="Startseite"></a><button class="navbar-toggler" type="button" data-toggle="collapse"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse"><ul class="clearfix nav navbar-nav"><li class="nav-item active"><a href="/presse" class="nav-link">Presse</a></li><li class="nav-item"><a href="/tarif" class="nav-link">Tarif</a></li><li class="nav-item"><a href="/ratgeber" class="nav-link">Ratgeber</a></li><li class="nav-item"><a href="/mitglied-werden" class="nav-link btn btn-danger">Mitglied werden</a></li></ul></div></div></nav></header>
<div class="container"><nav role="navigation" aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Startseite</a></li><li class="breadcrumb-item"><a href="/presse">Presse</a></li><li class="breadcrumb-item active">Pressemitteilungen</li></ol></nav>
<div class="row row-offcanvas clearfix"><main class="main-content col-lg-8" id="content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a>
<div id="block-igl-content" class="block block-system block-system-main-block"><div class="content">
<article role="article" about="/presse/pressemitteilungen/warnstreik-paketzentren-hallstedt" class="node node--type-pressemitteilung node--view-mode-full clearfix">
<div class="node__meta"><span class="badge badge-secondary">Pressemitteilung Nr. 14</span> <span class="date">{r.written}</span></div>
<h1 class="title"><span class="field field--name-title field--type-string field--label-hidden">{e(r.title)}</span></h1>
<div class="node__content clearfix"><div class="field field--name-field-teaser"><p class="lead">{e(r.lead)}</p></div>
<div class="field field--name-field-media"><figure class="figure"><img loading="lazy" src="/sites/default/files/styles/breit/public/2022-03/tor.jpg?itok=x" width="1200" height="630" alt="Menschen mit Fahnen" class="img-fluid" /><figcaption class="figure-caption">{e(r.caption)}</figcaption></figure></div>
<div class="paragraphs">{each(r.body[:5], item, '<div class="paragraph paragraph--type--ueberschrift"><h2>{}</h2></div>')}
<div class="paragraph"><p>{e(r.body[5])}</p><ul>{each(r.body[6:9], "<li>{}</li>")}</ul></div>
<div class="paragraph paragraph--type--dossier"><div class="card bg-light mb-4"><div class="card-header">Dossier: Tarifrunde Paketdienste 2022</div><dl class="card-body">{listed(dossier, '<dt class="small text-muted">{w}</dt><dd><a href="{p}">{t}</a></dd>', w=["25. Januar", "11. Februar", "3. März"])}</dl></div></div>
{each(r.body[9:], item, '<div class="paragraph paragraph--type--ueberschrift"><h2>{}</h2></div>')}</div>
<div class="field field--name-field-tags"><div class="field__label">Schlagwörter</div><a href="/schlagwort/warnstreik">Warnstreik</a> <a href="/schlagwort/tarifrunde">Tarifrunde</a></div>
<div class="card contact-card"><div class="card-body"><h3 class="h5">Ansprechpartner für die Presse</h3><p>{r.author}<br>Leiter der Pressestelle<br>Telefon 0555 123-440<br><a href="mailto:presse@ig-logistik.example">presse@ig-logistik.example</a></p></div></div>
<div class="shariff" data-services="[&quot;twitter&quot;,&quot;whatsapp&quot;]"><ul><li><a href="#">teilen</a></li><li><a href="#">drucken</a></li></ul></div>
</div></article></div></div>
<div class="views-element-container block" id="block-views-weitere"><h2>Weitere Pressemitteilungen</h2><div class="content"><div class="view view-presse view-id-presse"><table class="table table-striped views-table"><thead><tr><th>Datum</th><th>Titel</th></tr></thead><tbody>{listed(latest, '<tr><td class="views-field views-field-created"><time>{w}</time></td><td class="views-field views-field-title"><a href="{p}" hreflang="de">{t}</a></td></tr>', w=["14.03.2022", "08.03.2022", "01.03.2022"])}</tbody></table><a class="btn btn-link" href="/presse">Alle Pressemitteilungen</a></div></div></div></section></main>
<div class="sidebar_second sidebar col-lg-4"><aside class="section" role="complementary"><div class="block block-newsletter card"><h2 class="h4">Immer informiert</h2><p>Unser Newsletter kommt alle zwei Wochen, kostenlos und ohne Werbung.</p><form><input class="form-control" placeholder="E-Mail-Adresse"><button class="btn">Abonnieren</button></form></div><div class="block"><div class="content"><div class="list-group" aria-label="Oft gelesen">{listed(seen, '<a class="list-group-item list-group-item-action" href="{p}">{t}</a>')}</div></div></div></aside></div></div></div>
<footer class="site-footer"><div class="container"><div class="row"><div class="col-md-4"><h2>IG Logistik</h2><p>Am Speicher 9<br>55555 Gretenau</p></div><div class="col-md-4"><ul class="nav flex-column"><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></div><div class="col-md-4"><ul class="list-inline"><li class="list-inline-item"><a href="https://social.example/igl">Mastodon</a></li></ul></div></div></div></footer>
</div></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentPath":"node\\/8812","currentLanguage":"de"}},"user":{{"uid":0}}}}</script>
</body></html>""",
        r, r.lines, (*latest, *dossier, *seen), address=url,
    )  # fmt: skip


@page
def quotidien_economique_styled_components() -> Served:
    """An economic daily, styled components, free to read, 2021."""
    site = "https://www.lescomptes.example"
    url = f"{site}/industrie-services/tourisme-transport/la-ligne-de-nuit-vaubrun-saint-aubel-relancee-par-une-cooperative-1381204"
    r = Report(
        "fr", "2021-11-18", "18 nov. 2021", "Sixtine Archambeau",
        "La coopérative a racheté quatorze voitures couchettes d'occasion. (Jules Mérieux/Vaubrun Média)",
        "La ligne de nuit Vaubrun-Saint-Aubel relancée par une coopérative",
        "Abandonné en 2015 par l'exploitant national, le train de nuit doit repartir en juin prochain. Ses 9.400 sociétaires ont réuni 6 millions d'euros, mais il en manque encore 11.",
        (
            "Les draps seront en coton, le petit-déjeuner viendra d'une boulangerie de Saint-Aubel et personne ne montera à bord avant que la facture des sillons ne soit réglée. A sept mois du départ annoncé, la coopérative Nuitée avance sur deux rails : celui de l'enthousiasme et celui de la trésorerie.",
            "Jeudi, ses dirigeants ont présenté à Vaubrun la première de leurs quatorze voitures couchettes, rachetée à une compagnie tarsienne et rénovée dans un atelier de la vallée. La liaison, longue de 870 kilomètres, avait été fermée en décembre 2015, officiellement faute de voyageurs.",
            "Un taux de remplissage à 70 %",
            "« Le train partait à 23 h 50 et il n'était même pas vendu sur le site de l'exploitant, rappelle Bérangère Talmont, présidente de Nuitée. On ne peut pas accuser les voyageurs d'avoir boudé un train qu'on leur cachait. » Pour être à l'équilibre, elle compte sur un taux de remplissage de 70 % et un billet moyen à 64 euros.",
            "Les concurrents regardent le projet avec curiosité. Le fret nocturne occupe déjà une partie de la voie, et chaque sillon se négocie deux ans à l'avance. Le gestionnaire du réseau n'a garanti pour l'instant que quatre nuits par semaine, du jeudi au dimanche.",
            "Les régions hésitent",
            "Reste la question de l'argent. Les sociétaires ont apporté 6 millions d'euros, par parts de 100 euros. Une banque mutualiste est prête à en prêter 5 autres, à condition que les deux régions traversées se portent garantes. Celle du Vaubrunois a dit oui en octobre, celle de la Côte d'Aubel doit voter le 9 décembre.",
            "« Je suis favorable à ce train, mais pas à n'importe quel prix pour le contribuable », prévient Hugues Delaroche, vice-président chargé des transports. Selon lui, un autocar de nuit rendrait le même service pour un tiers du coût. L'idée fait sourire à Vaubrun, où l'on se souvient que l'autocar de remplacement, lancé en 2016, n'a tenu que onze mois.",
            "Pour l'économiste des transports Nawel Ferroukhi, la coopérative a un atout : « Ses clients sont aussi ses propriétaires. Ils pardonneront un retard ou une douche froide. Ils ne pardonneront pas un deuxième hiver sans bénéfices. »",
        ),
    )  # fmt: skip
    subs = {2, 5}
    inside = heads(
        site,
        (
            "/industrie-services/tourisme-transport/trains-de-nuit-la-carte-des-projets-1380011",
            "Trains de nuit : la carte des projets en Europe",
        ),
    )
    asso = heads(
        site,
        ("/pme-regions/vaubrun/vaubrun-veut-sa-deuxieme-ligne-de-tramway-1379944", "Vaubrun veut sa deuxième ligne de tramway"),
        ("/industrie-services/tourisme-transport/autocars-la-guerre-des-prix-reprend-1378820", "Autocars : la guerre des prix reprend"),
    )
    lus = heads(
        site,
        ("/finance-marches/banque/livret-populaire-le-taux-monte-1381001", "Livret populaire : le taux remontera en février"),
        ("/tech-medias/hightech/la-start-up-qui-promettait-la-pluie-1380870", "La start-up qui promettait la pluie placée en liquidation"),
        ("/economie/social/teletravail-les-accords-se-durcissent-1380655", "Télétravail : les accords d'entreprise se durcissent"),
        ("/monde/europe/la-tarsie-tire-un-trait-sur-son-metro-1380610", "La Tarsie tire un trait sur son métro"),
        ("/industrie-services/conso/les-moutardiers-manquent-de-graines-1380399", "Les moutardiers manquent de graines"),
    )
    idees = heads(
        site,
        ("/idees-debats/editos/le-rail-ou-la-vertu-1381150", "Le rail ou la vertu, il faut choisir"),
        ("/idees-debats/cercle/pourquoi-nos-ports-prennent-l-eau-1381077", "Pourquoi nos ports prennent l'eau"),
        ("/idees-debats/chroniques/eloge-du-guichet-1380930", "Eloge du guichet"),
    )

    def flow(start: int, end: int) -> str:
        return "".join(
            f'<h3 class="sc-1hfhuxf-2 kJzTxQ">{e(line)}</h3>' if start + n in subs else f'<p class="sc-AxirZ eYbFmQ">{e(line)}</p>'
            for n, line in enumerate(r.body[start:end])
        )

    return Served(
        f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{e(r.title)} | Les Comptes</title><meta data-rh="true" name="description" content="{e(r.lead)}"><meta data-rh="true" property="og:title" content="{e(r.title)}"><meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:url" content="{url}"><meta data-rh="true" property="article:published_time" content="2021-11-18T17:32:00+01:00"><meta data-rh="true" name="robots" content="max-snippet:-1, max-image-preview:large"><link data-rh="true" rel="canonical" href="{url}"><link rel="preload" href="/fonts/poynter.woff2" as="font" crossorigin><style data-styled="true" data-styled-version="5.2.1">.kJzTxQ{{font-weight:700;margin:24px 0}}.eYbFmQ{{font-family:Georgia,serif;line-height:1.6}}</style>{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2021-11-18T17:32:00+01:00", "dateModified": "2021-11-18T18:05:00+01:00", "author": [{"@type": "Person", "name": r.author}], "isAccessibleForFree": True, "articleSection": "Tourisme - Transport"}, {"@context": "https://schema.org", "@type": "Organization", "name": "Les Comptes"}])}<script>window.didomiConfig={{app:{{apiKey:"00"}}}};window.__INITIAL_PROPS__={{"route":"article"}};</script></head><body><div id="didomi-host" data-nosnippet="true"><div class="didomi-popup-container" role="dialog"><button class="didomi-continue-without-agreeing">Continuer sans accepter →</button><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l'audience et vous proposer des publicités adaptées.</p><button>Paramétrer</button><button>Tout accepter</button></div></div><div id="root"><header class="sc-3n6qt8-0 hYcJbf"><a href="/" title="Retour à l'accueil"><svg viewBox="0 0 190 30"><path d="M4 4h9"></path></svg></a><nav><ul><li><a href="/economie">Economie</a></li><li><a href="/monde">Monde</a></li><li><a href="/industrie-services">Industrie-Services</a></li><li><a href="/finance-marches">Finance - Marchés</a></li><li><a href="/idees-debats">Idées</a></li></ul></nav><a class="sc-abo" href="https://abonnement.lescomptes.example/">S'abonner</a><button>Se connecter</button></header><main class="sc-1h4k"><nav class="sc-fil" aria-label="Fil d'Ariane"><a href="/industrie-services">Industrie - Services</a> <a href="/industrie-services/tourisme-transport">Tourisme - Transport</a></nav><article class="sc-14kwckt-0 cQyXoq"><header class="sc-14kwckt-4"><h1 class="sc-14kwckt-6 fqWVHN">{e(r.title)}</h1><p class="sc-14kwckt-9 dlAbCd">{e(r.lead)}</p><div class="sc-kzkjxb-0"><button>Ajouter à mes articles</button><button>Commenter</button><button>Partager</button></div><div class="sc-tags"><a href="/thema/trains">Transport ferroviaire</a><a href="/thema/cooperatives">Coopératives</a></div></header><figure class="sc-17ifq26-0"><picture><source media="(min-width:768px)" srcset="https://media.lescomptes.example/api/v1/images/view/61/1280x720/0.jpg"><img src="https://media.lescomptes.example/api/v1/images/view/61/320x180/0.jpg" alt="La coopérative a racheté quatorze voitures"></picture><figcaption class="sc-17ifq26-3">{e(r.caption)}</figcaption></figure><div class="sc-sign"><span>Par <a href="/@sixtine-archambeau">{r.author}</a></span><div>Publié le {r.written} à 17:32</div><div>Mis à jour le 18 nov. 2021 à 18:05</div><div>Temps de lecture : 2 min</div></div><div class="sc-1e9f15z-0 post-paywall">{flow(0, 2)}<div class="sc-pub"><span>Publicité</span></div>{flow(2, 4)}<div class="sc-1xv8r4e-0 encart"><span>LIRE AUSSI :</span><a href="{inside[0][1]}"><span class="sc-ellipse">ENQUÊTE</span><h4 class="sc-titre">{e(inside[0][0])}</h4></a></div>{flow(4, 7)}<div class="sc-nl"><div><h5>Nos newsletters</h5><p>Chaque mardi, « Voies ferrées » fait le tour de l'actualité des transports.</p></div><button>S'inscrire</button></div>{flow(7, 9)}</div><footer class="sc-14kwckt-20"><p class="sc-signature"><strong>{r.author}</strong> (correspondante à Vaubrun)</p></footer></article><section class="sc-assoc"><h3>Sur le même sujet</h3><ul>{listed(asso, '<li class="sc-1v2"><a href="{p}">{t}</a></li>')}</ul></section><section aria-label="Idées &amp; Débats" class="sc-rail"><div class="sc-carrousel" role="group"><button aria-label="Précédent">‹</button>{listed(idees, '<div class="sc-slide" role="group"><div class="sc-genre">{g}</div><a class="sc-lien" href="{p}"><h4>{t}</h4></a><span class="sc-auteur">Par {w}</span></div>', g=["EDITO", "POINT DE VUE", "CHRONIQUE"], w=["Maxence Orliac", "Djamila Reverdy", "Côme Lestang"])}<button aria-label="Suivant">›</button></div></section><aside class="sc-lus"><div class="sc-onglets" role="tablist"><button role="tab" aria-selected="true">Les plus lus</button><button role="tab" aria-selected="false">Les plus commentés</button></div><div role="tabpanel">{listed(lus, '<div class="sc-ligne"><span class="sc-rang">{n}</span><div><a class="sc-rub" href="/rubrique-{n}">{g}</a><a class="sc-lien" href="{p}">{t}</a></div></div>', g=["Banque", "High-Tech", "Social", "Europe", "Conso"])}</div></aside></main><footer class="sc-pied"><div><h6>Services Abonnés</h6><a href="/mag">S'abonner</a><a href="/liseuse">Lire le journal</a></div><div><h6>Le groupe</h6><a href="/annonces">Annonces légales</a><a href="/evenements">Evénements</a></div><div><a href="/cgv">CGU-CGV</a><a href="/cookies">Politique de confidentialité</a></div><p>Tous droits réservés - Les Comptes 2021</p></footer></div></body></html>""",
        r, r.lines, (*inside, *asso, *idees, *lus), address=url,
    )  # fmt: skip


@page
def verificador_en_amp() -> Served:
    """A fact checker's page for phones, WordPress with AMP, 2023."""
    site = "https://verificalo.example"
    url = f"{site}/2023/08/no-el-ayuntamiento-de-almorza-no-multa-por-regar-las-plantas/amp/"
    r = Report(
        "es", "2023-08-09", "9 agosto, 2023", "Candela Urdiales",
        "Captura del mensaje que circula por WhatsApp.",
        "No, el Ayuntamiento de Almorza no multa con 300 euros por regar las plantas del balcón",
        "Un mensaje asegura que una ordenanza prohíbe regar macetas por la sequía. La norma existe, pero se refiere a jardines de más de 500 metros cuadrados y no contempla multas hasta octubre.",
        (
            "“Atención vecinos: desde hoy multan con 300 euros a quien riegue las macetas del balcón”. Con esta frase empieza un mensaje que se ha reenviado por WhatsApp y por grupos de Facebook de la provincia de Valdoria, acompañado de la foto de un bando con el escudo de Almorza.",
            "El mensaje es falso. El bando que aparece en la imagen es auténtico, pero le han borrado dos líneas, y la ordenanza a la que alude no dice lo que se le atribuye.",
            "# Qué dice la ordenanza",
            "El pleno de Almorza aprobó el 28 de julio una ordenanza de ahorro de agua. Su artículo 4 prohíbe regar entre las ocho de la mañana y las nueve de la noche “los jardines, públicos o privados, cuya superficie exceda de quinientos metros cuadrados”. De macetas, balcones o terrazas no habla en ninguno de sus 17 artículos.",
            "La concejala de Medio Ambiente, Rocío Ballesta, explica a Verifícalo que nadie ha sido multado: “No podríamos aunque quisiéramos. El régimen sancionador no entra en vigor hasta el 1 de octubre, y antes hay que avisar dos veces por escrito”.",
            "# De dónde sale la imagen",
            "Una búsqueda inversa lleva al bando original, publicado en la web municipal el 1 de agosto. En él se leen dos líneas que faltan en la versión viral: la que limita la prohibición a los grandes jardines y la que recomienda regar las plantas domésticas “al anochecer”.",
            "La primera publicación que hemos localizado es del 3 de agosto, en una cuenta de humor que la presentaba como broma. Un día después, otra cuenta con 40.000 seguidores la difundió ya sin ese aviso.",
            "# Lo que sí es cierto",
            "El embalse de Peñarrubia, que abastece a Almorza y a otros 22 municipios, está al 19% de su capacidad, según los datos de la confederación hidrográfica. En dos pueblos de la sierra, Cillas y Torrealba, hay cortes nocturnos de agua desde el 20 de julio.",
            "En conclusión, es falso que el Ayuntamiento multe por regar las plantas del balcón. Si recibes un mensaje dudoso, puedes buscar la ordenanza en el boletín de la provincia, donde se publica íntegra.",
        ),
    )  # fmt: skip
    rel = heads(
        site,
        (
            "/2023/08/el-video-de-la-presa-que-revienta-no-es-de-penarrubia/",
            "El vídeo de la presa que revienta no es de Peñarrubia ni de este año",
        ),
        (
            "/2023/07/aviones-que-disipan-las-nubes-un-bulo-de-hace-30-veranos/",
            "Aviones que disipan las nubes: un bulo que vuelve desde hace 30 veranos",
        ),
        ("/2023/07/cuanta-agua-gasta-una-piscina-municipal/", "¿Cuánta agua gasta de verdad una piscina municipal?"),
    )
    last = heads(
        site,
        (
            "/2023/08/la-ministra-no-ha-dicho-que-haya-que-ducharse-los-lunes/",
            "La ministra no ha dicho que haya que ducharse solo los lunes",
        ),
        (
            "/2023/08/es-enganosa-la-grafica-del-precio-del-aceite/",
            "Es engañosa la gráfica del precio del aceite que compara años distintos",
        ),
        ("/2023/08/el-falso-sorteo-de-freidoras/", "Cuidado con el falso sorteo de freidoras que roba datos bancarios"),
        ("/2023/08/que-sabemos-del-apagon-de-torrealba/", "Qué sabemos y qué no del apagón de Torrealba"),
    )
    around = heads(
        site,
        ("/2023/08/el-falso-comunicado-del-hospital-de-almorza/", "El falso comunicado del hospital de Almorza sobre la sarna"),
        ("/2023/08/esta-foto-de-una-playa-llena-de-medusas-es-de-otro-pais/", "Esta foto de una playa llena de medusas es de otro país"),
    )
    return Served(
        f"""<!doctype html><html amp lang="es" i-amphtml-layout="" i-amphtml-no-boilerplate="" transformed="self;v=1"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1"><style amp-runtime="" i-amphtml-version="012307212240000">html{{overflow-x:hidden!important}}</style><link rel="preload" href="https://cdn.ampish.example/v0.mjs" as="script"><script async src="https://cdn.ampish.example/v0.mjs" type="module"></script><script async custom-element="amp-analytics" src="https://cdn.ampish.example/v0/amp-analytics-0.1.js"></script><script async custom-element="amp-sidebar" src="https://cdn.ampish.example/v0/amp-sidebar-0.1.js"></script><style amp-custom>.amp-wp-article{{margin:0 auto;max-width:840px}}.veredicto{{text-transform:uppercase}}</style><link rel="canonical" href="{url.removesuffix("amp/")}"><title>{e(r.title)} - Verifícalo</title><meta name="generator" content="AMP Plugin v2.4.2; mode=reader"><meta name="generator" content="WordPress 6.2.2">{ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "@id": url, "name": r.title, "datePublished": "2023-08-09T09:12:44+00:00", "isPartOf": {"@id": f"{site}/#website"}}, {"@type": "ClaimReview", "claimReviewed": "El Ayuntamiento de Almorza multa con 300 euros por regar las macetas", "datePublished": "2023-08-09", "url": url, "author": {"@type": "Organization", "name": "Verifícalo"}, "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "WhatsApp"}}, "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "Falso"}}, {"@type": "NewsArticle", "headline": r.title, "datePublished": "2023-08-09T09:12:44+00:00", "dateModified": "2023-08-09T11:40:02+00:00", "author": {"@type": "Person", "name": r.author}, "inLanguage": "es"}]})}</head><body id="top" class="amp-wp"><amp-sidebar id="menu" layout="nodisplay" side="left" class="i-amphtml-layout-nodisplay"><ul><li><a href="{site}/bulos/">Bulos</a></li><li><a href="{site}/explicadores/">Explicadores</a></li><li><a href="{site}/metodologia/">Metodología</a></li></ul></amp-sidebar><header class="amp-wp-header"><div><button on="tap:menu.toggle" aria-label="Menú">☰</button><a href="{site}/"><amp-img src="{site}/wp-content/uploads/logo.png" width="160" height="32" class="amp-wp-site-icon" alt="Verifícalo"></amp-img></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><span class="veredicto">Falso</span><h1 class="amp-wp-title">{e(r.title)}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="https://gravatarish.example/a?s=24" alt="{r.author}" width="24" height="24" layout="fixed"></amp-img><span class="amp-wp-author author vcard">{r.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2023-08-09T09:12:44+00:00">{r.written}</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img width="1024" height="576" src="{site}/wp-content/uploads/2023/08/bando.jpg" srcset="{site}/wp-content/uploads/2023/08/bando.jpg 1024w, {site}/wp-content/uploads/2023/08/bando-300x169.jpg 300w" layout="intrinsic" alt=""></amp-img><p class="wp-caption-text">{e(r.caption)}</p></figure><div class="amp-wp-article-content"><p class="entradilla"><strong>{e(r.lead)}</strong></p>
{each(r.body[:2])}
<div class="amp-ad-wrap"><amp-ad width="300" height="250" type="doubleclick" data-slot="/21/verifica/amp1"><div placeholder>Publicidad</div></amp-ad></div>
{each(r.body[2:5])}
<div class="caja-wasap"><p>¿Te ha llegado un bulo? Mándanoslo por WhatsApp al <a href="https://wa.example/34600">600 000 112</a>.</p></div>
<div class="recuadro"><p class="recuadro-t">Más sobre la sequía</p><ul>{listed(rel, '<li><a href="{u}">{t}</a></li>')}</ul></div>
{each(r.body[5:])}
</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categorías: <a href="{site}/bulos/" rel="category tag">Bulos</a></div><div class="amp-wp-meta amp-wp-tax-tag">Etiquetas: <a href="{site}/tag/sequia/" rel="tag">sequía</a>, <a href="{site}/tag/almorza/" rel="tag">Almorza</a></div><div class="amp-social"><amp-social-share type="whatsapp" width="40" height="32"></amp-social-share><amp-social-share type="email" width="40" height="32"></amp-social-share></div><div class="amp-wp-meta amp-wp-comments-link"><a href="{site}/?p=5531#respond">Deja un comentario</a></div></footer></article><nav class="post-navigation" aria-label="Entradas"><div class="nav-previous"><a href="{around[0][1]}" rel="prev"><span>Anterior</span> {e(around[0][0])}</a></div><div class="nav-next"><a href="{around[1][1]}" rel="next"><span>Siguiente</span> {e(around[1][0])}</a></div></nav><section class="ultimas"><amp-carousel height="220" layout="fixed-height" type="carousel">{listed(last, '<div class="slide"><a href="{u}"><amp-img src="/wp-content/uploads/2023/08/s{n}.jpg" width="200" height="112" alt=""></amp-img><span class="etq">{g}</span><h3>{t}</h3></a></div>', g=["Falso", "Engañoso", "Timo", "Explicador"])}</amp-carousel></section><footer class="amp-wp-footer"><div><h2>Verifícalo</h2><p>Miembro de la red de verificadores del sur. Financiación transparente.</p><a href="#top" class="back-to-top">Volver arriba</a></div></footer><amp-analytics type="gtag"><script type="application/json">{{"vars":{{"gtag_id":"G-0"}}}}</script></amp-analytics></body></html>""",
        r, r.lines, (*rel, *last, *around), address=url,
    )  # fmt: skip


@page
def portal_gospodarczy_nuxt() -> Served:
    """A portal for money matters, Nuxt, 2025."""
    site = "https://www.groszownik.example"
    url = f"{site}/wiadomosc/Huta-Grabowiec-zwalnia-i-inwestuje-9012447.html"
    r = Report(
        "pl", "2025-02-27", "2025-02-27 13:05", "Bogna Strzemieczna",
        "fot. Radosław Kmieć / FOTOGROSZ",
        "Huta Grabowiec zwalnia 480 osób, a zarazem inwestuje 900 mln zł",
        "Wielki piec zgaśnie w grudniu, dwa lata przed terminem. W jego miejsce ma powstać elektryczny, który potrzebuje o połowę mniej ludzi.",
        (
            "Zarząd Huty Grabowiec ogłosił w czwartek, że do końca roku wygasi ostatni wielki piec i zwolni 480 z 1.350 pracowników. Jednocześnie spółka podpisała umowę na budowę elektrycznego pieca łukowego za 900 mln zł, z czego 310 mln zł pochodzi z dotacji.",
            "– To najtrudniejsza decyzja w historii zakładu, ale bez niej za trzy lata nie byłoby ani pieca, ani huty – powiedział prezes Zenon Wichrowski. Jak dodał, samo wysłużone palenisko generuje 14 mln zł strat miesięcznie.",
            "Związkowcy: dowiedzieliśmy się z radia",
            "Związki zawodowe nie kryją oburzenia. Według przewodniczącej „Tygla”, Haliny Dobosz, jeszcze w styczniu zapewniano załogę, że piec popracuje do 2027 roku.",
            "– O zwolnieniach usłyszałam w drodze do pracy, w wiadomościach o siódmej. Tak się nie traktuje ludzi, którzy przepracowali tu trzydzieści lat – mówi Dobosz. Związki zapowiadają pikietę przed siedzibą spółki w Lutomyślu.",
            "Odprawy mają wynieść od sześciu do osiemnastu pensji. Ponadto 120 osób w wieku przedemerytalnym otrzyma świadczenie pomostowe, a 90 będzie mogło przejść do nowej stalowni po rocznym szkoleniu.",
            "Prąd droższy niż u konkurencji",
            "Elektryczny piec ma wytapiać 600 tys. ton stali rocznie, głównie ze złomu. Analitycy zwracają uwagę, że opłacalność zależy od ceny energii, która w kraju jest o jedną trzecią wyższa niż u południowych sąsiadów.",
            "– Technologia jest dobra, rachunek ryzykowny. Bez długoletniej umowy na prąd ten piec będzie najdroższym pomnikiem w województwie – ocenia Ireneusz Pacholski z domu maklerskiego Korona.",
            "Inwestorzy przyjęli wiadomość z optymizmem. Akcje huty zdrożały na czwartkowej sesji o 7,4 proc., do 22,30 zł, choć od początku roku wciąż są o jedną piątą na minusie.",
        ),
    )  # fmt: skip
    subs = {2, 6}
    box = heads(
        site, ("/wiadomosc/Ceny-zlomu-najwyzsze-od-wojny-9009912.html", "Ceny złomu najwyższe od czterech lat. Złodzieje wracają na tory")
    )
    read = heads(
        site,
        ("/wiadomosc/Nowy-podatek-od-garazy-9012001.html", "Nowy podatek od garaży. Sprawdź, ile zapłacisz"),
        ("/wiadomosc/Bank-zamknal-konto-parafii-9011876.html", "Bank zamknął konto parafii. Powodem za duże zakupy świec"),
        ("/wiadomosc/Frank-tanieje-kredytobiorcy-9011790.html", "Frank najtańszy od pół roku, kredytobiorcy odetchną"),
        ("/wiadomosc/Kolejka-po-mieszkania-w-Lutomyslu-9011655.html", "Nocna kolejka po mieszkania komunalne w Lutomyślu"),
    )
    news = heads(
        site,
        ("/wiadomosc/Spolka-kolejowa-zamawia-lokomotywy-9012500.html", "Spółka kolejowa zamawia 30 lokomotyw na wodór"),
        ("/wiadomosc/Gielda-zamkniecie-9012488.html", "Giełda kończy dzień na plusie, błyszczą surowce"),
        ("/wiadomosc/Inflacja-wstepny-odczyt-9012471.html", "Inflacja w lutym niższa, niż sądził bank centralny"),
        ("/wiadomosc/Rolnicy-blokuja-przejscie-9012460.html", "Rolnicy blokują przejście w Zarzeczu trzeci dzień"),
    )
    rec = heads(
        site,
        ("/wiadomosc/Stalownia-z-Tarsji-przejmuje-9007740.html", "Stalownia z Tarsji przejmuje fabrykę śrub pod Lutomyślem"),
        ("/wiadomosc/Ile-zarabia-hutnik-9004432.html", "Ile dziś zarabia hutnik? Stawki z ośmiu zakładów"),
        ("/wiadomosc/Grabowiec-miasto-po-piecu-8999031.html", "Grabowiec, miasto po piecu. Reportaż"),
    )

    def flow(start: int, end: int) -> str:
        return "".join(
            f"<h2 data-v-61ab>{e(line)}</h2>" if start + n in subs else f"<p data-v-61ab>{e(line)}</p>"
            for n, line in enumerate(r.body[start:end])
        )

    return Served(
        f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{e(r.title)} - Groszownik</title><link rel="preload" as="style" href="/_nuxt/entry.C3xk.css"><link rel="modulepreload" as="script" crossorigin href="/_nuxt/BqT0.js"><meta name="description" content="{e(r.lead)}">{og(r, url, "Groszownik")}<meta property="article:published_time" content="2025-02-27T13:05:00+01:00"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": f"{url}#article", "headline": r.title, "datePublished": "2025-02-27T13:05:00+01:00", "dateModified": "2025-02-27T17:44:00+01:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@id": f"{site}/#org"}}, {"@type": "Organization", "@id": f"{site}/#org", "name": "Groszownik"}]})}</head><body><div id="__nuxt"><div data-v-inspector="0" class="o-layout"><header class="o-header" data-v-01c9><a href="/" class="a-logo" aria-label="Strona główna"><svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/></svg></a><nav class="m-nav" data-v-01c9><a href="/gielda">Giełda</a><a href="/waluty">Waluty</a><a href="/podatki">Podatki</a><a href="/praca">Praca</a><a href="/kalkulatory">Kalkulatory</a></nav><a href="/zaloguj" class="a-btn">Zaloguj</a></header><div class="m-quotes" data-v-77><span>EUR 4,1630</span><span>USD 3,9921</span><span>WIG-K 88 120,4 +0,81%</span></div><main class="o-article" data-v-61ab><div class="m-crumbs" data-v-5e><a href="/">Groszownik</a><i>/</i><a href="/wiadomosci">Wiadomości</a><i>/</i><a href="/przemysl">Przemysł</a></div><article data-v-61ab><h1 class="a-heading" data-v-61ab>{e(r.title)}</h1><div class="m-author" data-v-8d><img src="/avatars/strz.webp" alt="" width="40" height="40"><div><a href="/redakcja/bogna-strzemieczna">{r.author}</a><span>publikacja {r.written}</span><span>aktualizacja 17:44</span></div><button class="a-audio">Posłuchaj (2 min)</button></div><p class="a-lead" data-v-61ab><b>{e(r.lead)}</b></p><figure data-v-61ab><picture><source type="image/avif" srcset="/i/w/9012447-645.avif 645w, /i/w/9012447-1290.avif 2x"><img src="/i/w/9012447-645.jpg" alt="Huta Grabowiec" fetchpriority="high"></picture><figcaption>{e(r.caption)}</figcaption></figure><div class="o-article-content" data-v-61ab>{flow(0, 2)}<div class="m-ad" data-v-ad1><span class="a-ad-label">Reklama</span><div><p>Lokata Jaskółka 6,2% na 90 dni. Sprawdź w aplikacji!</p></div></div>{flow(2, 5)}<a class="m-see-also" data-v-4f href="{box[0][1]}"><span class="a-label">Zobacz także</span><strong>{e(box[0][0])}</strong></a>{flow(5, 9)}<blockquote class="twitter-tweet"><p lang="pl" dir="ltr">Wyniki Huty Grabowiec poznamy 14 marca.</p>— Biuro Prasowe Huty (@hutagrab) <a href="https://tw.example/hutagrab/status/18">27 lutego 2025</a></blockquote>{flow(9, 10)}<p class="a-source" data-v-61ab>Źródło: Groszownik, PAG</p></div><div class="m-tags" data-v-9>Tematy <a href="/tag/huta">#huta</a><a href="/tag/zwolnienia">#zwolnienia grupowe</a></div><div class="m-share" data-v-10><button>Facebook</button><button>Kopiuj link</button></div></article><section class="m-recommended" data-v-r2><div class="a-title">Przeczytaj także</div><div class="m-grid">{listed(rec, '<div class="m-tile" data-v-r3><a href="{p}"><img loading="lazy" src="/i/t/{n}.webp" alt=""></a><div><a class="a-tile" href="{p}">{t}</a><span class="a-comments"><a href="{p}#komentarze">{c}</a></span></div></div>', c=["14 komentarzy", "203 komentarze", "57 komentarzy"])}</div></section><section class="o-comments" id="komentarze" data-v-c1><h3>Komentarze (2)</h3><div class="m-comment"><b>~hutnik_emeryt</b><time>27 lut, 14:11</time><p>Robiłem przy tym piecu od 1984 i wiedziałem, że tak się skończy. Szkoda młodych, bo wyjadą wszyscy.</p></div><div class="m-comment"><b>~prosta matematyka</b><time>27 lut, 15:02</time><p>900 baniek na piec, a na pensje nie ma. Ktoś policzył ten prąd?</p></div></section></main><aside class="o-aside"><div class="m-box" data-v-b1><div class="a-box-title">Najczęściej czytane</div><ul>{listed(read, '<li><span class="a-no">{n}.</span> <a href="{p}">{t}</a></li>')}</ul></div><div class="m-box m-feed" data-v-b2><svg aria-hidden="true"><use href="#clock"/></svg><dl>{listed(news, '<dt>{w}</dt><dd><a href="{p}">{t}</a></dd>', w=["18:20", "17:35", "16:50", "16:12"])}</dl></div></aside><footer class="o-footer" data-v-f1><div><b>Firma</b><a href="/o-nas">O nas</a><a href="/reklama">Reklama</a></div><div><b>Pomoc</b><a href="/regulamin">Regulamin</a><a href="/polityka">Polityka prywatności</a></div><small>© 2025 Groszownik sp. z o.o. Notowania opóźnione o 15 minut.</small></footer></div></div>{state("__NUXT_DATA__", [["ShallowReactive", 1], {"data": 2}, {"title": r.title, "id": 9012447, "lead": r.lead}])}<script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{apiBase:"/api"}},app:{{baseURL:"/",buildId:"6c1d"}}}}</script></body></html>""",
        r, r.lines, (*box, *rec, *read, *news), address=url,
    )  # fmt: skip


@page
def centralbankens_nyheter() -> Served:
    """A central bank's news, a Scandinavian system, 2018."""
    site = "https://www.kronbanken.example"
    url = f"{site}/sv/press-och-publicerat/nyheter/2018/kontanterna-minskar-men-forsvinner-inte/"
    r = Report(
        "sv", "2018-10-04", "2018-10-04", "Presstjänsten",
        "Sedelräkning i bankens valv i Norrhamra. Foto: Kronbanken",
        "Kontanterna minskar men försvinner inte",
        "Var tredje butik i landet tror att den har slutat ta emot sedlar om fem år. Kronbanken föreslår att de största bankerna åläggs att hantera kontanter även i glesbygd.",
        (
            "Användningen av sedlar och mynt har halverats på tio år. Det visar Kronbankens undersökning av betalningsvanor, som presenterades i Norrhamra på torsdagen. Bara 13 procent av de 2 100 tillfrågade betalade sitt senaste köp kontant, mot 39 procent år 2010.",
            "– Vi ska inte rädda kontanterna för nostalgins skull, säger vice centralbankschef Torunn Hallingsjö. Men den dag strömmen går i en vecka vill vi att det finns en affär som kan ta emot en hundralapp.",
            "# Butikerna väljer kort",
            "Bland 800 butiker svarade 34 procent att de räknar med att sluta ta emot kontanter senast 2023. Det vanligaste skälet är kostnaden: en värdetransport till en butik i Fjällsele kostar i dag 1 900 kronor, oavsett om lådan är full eller tom.",
            "Handlare i städerna anger oftare risken för rån. Antalet rån mot butiker har samtidigt minskat med två tredjedelar sedan 2012.",
            "# De äldre drabbas mest",
            "Undersökningen visar att det är personer över 75 år och personer med funktionsnedsättning som har svårast att klara sig utan kontanter. I Norrhamra län har de i genomsnitt 41 kilometer till närmaste ställe där det går att sätta in pengar.",
            "Pensionärernas riksorganisation välkomnar bankens förslag. Bankföreningen anser däremot att ansvaret är statens och att ett krav skulle kosta 600 miljoner kronor om året.",
            "# Förslag till riksdagen",
            "Kronbanken föreslår i en skrivelse till riksdagen att",
            "de sex största bankerna ska ta emot dagskassor i alla kommuner,",
            "avståndet till en uttagsautomat inte ska överstiga 25 kilometer för 99 procent av befolkningen,",
            "apotek och bensinstationer ska vara skyldiga att ta emot kontanter upp till 500 kronor.",
            "Riksdagen väntas behandla skrivelsen i januari. Kronbanken utreder parallellt en e-krona, men något beslut om att ge ut en sådan har inte fattats.",
        ),
    )  # fmt: skip
    senaste = heads(
        site,
        ("/sv/press-och-publicerat/nyheter/2018/reporantan-lamnas-oforandrad/", "Räntan lämnas oförändrad på –0,25 procent"),
        ("/sv/press-och-publicerat/nyheter/2018/ny-tjugolapp-med-forfattare/", "Ny tjugolapp får motiv från Fjällsele"),
        ("/sv/press-och-publicerat/nyheter/2018/bolanetaket-har-bromsat-skulderna/", "Bolånetaket har bromsat hushållens skulder"),
        ("/sv/press-och-publicerat/nyheter/2018/kronbanken-flyttar-valvet/", "Kronbanken flyttar valvet ut ur huvudstaden"),
    )
    tal = heads(
        site,
        ("/sv/press-och-publicerat/tal/2018/hallingsjo-vad-ar-en-krona/", "Hallingsjö: Vad är en krona värd när ingen ser den?"),
        ("/sv/press-och-publicerat/tal/2018/ek-riskerna-bor-i-bolanen/", "Ek: Riskerna bor kvar i bolånen"),
    )
    fore, efter = heads(
        site,
        ("/sv/press-och-publicerat/nyheter/2018/stresstest-av-fem-banker/", "Fem banker klarar stresstestet, en med nöd och näppe"),
        ("/sv/press-och-publicerat/nyheter/2018/seminarium-om-e-kronan/", "Välbesökt seminarium om e-kronans framtid"),
    )
    return Served(
        f"""<!DOCTYPE html>
<!--[if IE 9]><html class="no-js ie9" lang="sv"><![endif]-->
<!--[if gt IE 9]><!--><html class="no-js" lang="sv"><!--<![endif]-->
<head>
<meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>{e(r.title)} | Kronbanken</title>
<meta name="description" content="{e(r.lead)}" /><meta name="pubdate" content="2018-10-04" /><meta name="EPi.ID" content="44190" /><meta name="generator" content="EPiServer" />
<meta property="og:title" content="{e(r.title)}" /><meta property="og:url" content="{url}" /><meta property="og:image" content="{site}/globalassets/media/bilder/valv.jpg" />
<link href="{url}" rel="canonical" /><link rel="alternate" hreflang="en" href="{site}/en-gb/press-and-published/notices/2018/cash-is-declining/" />
<link href="/static/css/main.min.css?v=1.8.3" rel="stylesheet" />
<script>document.documentElement.className=document.documentElement.className.replace('no-js','js');window.dataLayer=window.dataLayer||[];</script>
</head>
<body class="page-news">
<div class="cookie-bar js-cookie"><div class="container"><p>Vi använder kakor (cookies) för att webbplatsen ska fungera så bra som möjligt. <a href="/sv/om-webbplatsen/kakor/">Läs mer om kakor</a></p><button class="btn btn-primary">Jag förstår</button></div></div>
<a class="sr-only sr-only-focusable" href="#main">Gå till innehållet</a>
<header class="site-header"><div class="container"><div class="row"><div class="col-xs-8 col-sm-4"><a href="/sv/" class="logo"><img src="/static/img/krona.svg" alt="Kronbanken" /></a></div><div class="col-sm-8 hidden-xs"><ul class="list-inline functions"><li><a href="/sv/lattlast/">Lättläst</a></li><li><a href="/en-gb/">English</a></li><li><a href="/sv/kontakt/">Kontakt</a></li></ul><form role="search"><label class="sr-only" for="q">Sök</label><input id="q" type="search" placeholder="Sök på webbplatsen" /></form></div></div></div>
<nav class="navbar navbar-default" aria-label="Huvudmeny"><ul class="nav navbar-nav"><li><a href="/sv/penningpolitik/">Penningpolitik</a></li><li><a href="/sv/finansiell-stabilitet/">Finansiell stabilitet</a></li><li><a href="/sv/betalningar--kontanter/">Betalningar &amp; kontanter</a></li><li class="active"><a href="/sv/press-och-publicerat/">Press &amp; publicerat</a></li></ul></nav></header>
<div class="container"><ol class="breadcrumb"><li><a href="/sv/">Start</a></li><li><a href="/sv/press-och-publicerat/">Press &amp; publicerat</a></li><li><a href="/sv/press-och-publicerat/nyheter/">Nyheter</a></li><li class="active">{e(r.title)}</li></ol>
<div class="row"><aside class="col-md-3 hidden-xs hidden-sm"><ul class="subnav"><li><a href="/sv/press-och-publicerat/kalender/">Kalender</a></li><li class="open"><a href="/sv/press-och-publicerat/nyheter/">Nyheter</a></li><li><a href="/sv/press-och-publicerat/tal/">Tal och presentationer</a></li><li><a href="/sv/press-och-publicerat/publikationer/">Publikationer</a></li></ul></aside>
<main id="main" class="col-md-6"><button class="btn btn-link js-readspeaker" type="button"><span class="icon icon-sound"></span> Lyssna</button>
<div class="page-article"><h1>{e(r.title)}</h1><div class="meta"><span class="label label-default">Nyhet</span> <span class="published">Publicerad: <time datetime="2018-10-04">{r.written}</time></span></div>
<p class="preamble">{e(r.lead)}</p>
<div class="image-block"><img src="/globalassets/media/bilder/valv.jpg?width=780" alt="Valv" class="img-responsive" /><p class="image-text">{e(r.caption)}</p></div>
<div class="editor-text">
{each(r.body[:9])}
<p>{e(r.body[9])}</p>
<ul>
{each(r.body[10:13], "<li>{}</li>")}
</ul>
<p>{woven(r.body[13], "e-krona", "/sv/betalningar--kontanter/e-krona/")}</p>
</div></div>
<div class="well well-sm contact"><h2 class="h4">Kontakt för press</h2><p>Presstjänsten, telefon 0555-787 02 00</p></div>
<div class="page-tools"><a href="javascript:window.print()">Skriv ut</a> <a href="#" class="js-share">Dela</a> <span>Innehållet senast granskat: 2018-10-05</span></div>
<ul class="pager"><li class="previous"><a href="{fore[1]}"><span aria-hidden="true">←</span> {e(fore[0])}</a></li><li class="next"><a href="{efter[1]}">{e(efter[0])} <span aria-hidden="true">→</span></a></li></ul>
</main>
<div class="col-md-3"><div class="panel panel-default"><div class="panel-heading"><h2 class="panel-title">Senaste nyheterna</h2></div><ul class="list-unstyled panel-body">{listed(senaste, '<li><span class="date">{w}</span><br /><a href="{p}">{t}</a></li>', w=["2018-10-02", "2018-09-28", "2018-09-21", "2018-09-17"])}</ul><div class="panel-footer"><a href="/sv/press-och-publicerat/nyheter/">Fler nyheter</a> | <a href="/sv/rss/">RSS</a></div></div>
<div class="panel panel-default" aria-label="Tal">{listed(tal, '<div class="media"><div class="media-left"><img class="media-object" src="/globalassets/portratt{n}.jpg?width=60" alt="" /></div><div class="media-body"><a href="{p}">{t}</a></div></div>')}</div>
<div class="puff"><p>Prenumerera på våra nyheter via e-post.</p><a class="btn btn-default" href="/sv/prenumerera/">Till prenumerationen</a></div></div></div></div>
<footer class="site-footer"><div class="container"><div class="row"><div class="col-sm-4"><h3>Besöksadress</h3><p>Myntgatan 2, Norrhamra</p></div><div class="col-sm-4"><h3>Genvägar</h3><ul><li><a href="/sv/statistik/">Räntor och valutakurser</a></li><li><a href="/sv/jobba/">Jobba hos oss</a></li></ul></div><div class="col-sm-4"><h3>Sociala medier</h3><ul><li><a href="https://video.example/kronbanken">Video</a></li></ul></div></div></div></footer>
<script src="/static/js/main.min.js?v=1.8.3"></script>
</body></html>""",
        r, r.lines, (*senaste, *tal, fore, efter), address=url,
    )  # fmt: skip


@page
def etiket_sayfasi() -> Served:
    """What a paper for business has on one subject, a theme of WordPress, 2020."""
    site = "https://www.piyasapostasi.example"
    url = f"{site}/etiket/konut-kredisi/"
    r = Report("tr", "2020-07-14", "14 Temmuz 2020", "", "", "konut kredisi haberleri", "", ())
    main = heads(
        site,
        ("/ekonomi/konut-kredisinde-faiz-yuzde-birin-altina-indi/", "Konut kredisinde faiz yüzde birin altına indi"),
        ("/ekonomi/ikinci-el-konutta-fiyatlar-bir-ayda-yuzde-6-artti/", "İkinci el konutta fiyatlar bir ayda yüzde 6 arttı"),
        ("/ekonomi/bankalar-birligi-basvurular-uc-kat-yukseldi/", "Bankalar birliği: Başvurular üç kat yükseldi"),
        ("/emlak/akcapinarda-kooperatif-davasi-sonuclandi/", "Akçapınar'da on yıllık kooperatif davası sonuçlandı"),
        ("/emlak/yazlik-alacaklara-yeni-sart/", "Yazlık alacaklara yeni şart: Üç yıl satamayacaklar"),
        ("/ekonomi/merkez-bankasi-kredi-buyumesi-uyarisi/", "Merkez Bankası'ndan kredi büyümesi uyarısı"),
    )
    hot = heads(
        site,
        ("/gundem/findik-alim-fiyati-aciklandi/", "Fındık alım fiyatı açıklandı, üretici memnun değil"),
        ("/gundem/koyuncular-baraji-doldu/", "Koyuncular Barajı on iki yıl sonra doldu"),
        ("/sirketler/demirtas-tekstil-konkordato-istedi/", "Demirtaş Tekstil konkordato istedi"),
        ("/otomobil/yerli-traktor-ihracata-basladi/", "Yerli traktör ihracata başladı"),
        ("/borsa/borsa-haftaya-rekorla-basladi/", "Borsa haftaya rekorla başladı"),
    )
    wrote = heads(
        site,
        ("/yazarlar/faiz-duserken-kira-neden-yukselir/", "Faiz düşerken kira neden yükselir?"),
        ("/yazarlar/altin-saati/", "Altın saati çoktan geçti mi?"),
        ("/yazarlar/bakkalin-defteri/", "Bakkalın defteri ekonomiyi anlatıyor"),
    )
    teasers = [
        "Kamu bankaları temmuz başında indirdiği oranları özel bankalar da izledi. En düşük oran aylık 0,94 oldu.",
        "Satışlar haziranda geçen yılın iki katını aştı, ilan sayısı ise yarıya indi.",
        "Şubelerde randevu süresi iki haftayı buldu.",
        "Mahkeme 214 ortağın tapusunu verdi, müteahhide hapis cezası çıktı.",
        "Düzenleme kıyı ilçelerindeki 40 bin konutu ilgilendiriyor.",
        "Banka, tüketici kredilerindeki artışı yakından izlediğini duyurdu.",
    ]
    days = ["14 Temmuz 2020", "13 Temmuz 2020", "10 Temmuz 2020", "8 Temmuz 2020", "3 Temmuz 2020", "29 Haziran 2020"]
    return Served(
        f"""<!DOCTYPE html><html lang="tr" prefix="og: http://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="profile" href="http://gmpg.org/xfn/11"><title>konut kredisi haberleri | Piyasa Postası</title><link rel="canonical" href="{url}"><link rel="next" href="{url}page/2/"><meta name="robots" content="max-snippet:-1, max-image-preview:large"><meta property="og:locale" content="tr_TR"><meta property="og:type" content="object"><meta property="og:title" content="konut kredisi haberleri | Piyasa Postası"><meta property="og:url" content="{url}"><meta property="og:site_name" content="Piyasa Postası">{ld({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "@id": f"{site}/#website", "url": f"{site}/", "name": "Piyasa Postası"}, {"@type": "CollectionPage", "@id": f"{url}#webpage", "url": url, "inLanguage": "tr", "name": "konut kredisi haberleri", "isPartOf": {"@id": f"{site}/#website"}}]})}<link rel="dns-prefetch" href="//s.w.example"><style id="haber-inline-css">.kat-ekonomi{{background:#c00}}</style><script src="{site}/wp-includes/js/jquery/jquery.js?ver=1.12.4-wp"></script></head><body class="archive tag tag-konut-kredisi tag-418 wp-custom-logo hfeed"><div class="ust-bant"><div class="container"><ul class="piyasalar"><li><b>DOLAR</b> <span>6,86</span> <i class="arti">% 0,02</i></li><li><b>EURO</b> <span>7,82</span> <i class="arti">% 0,51</i></li><li><b>ALTIN</b> <span>398,1</span> <i class="eksi">% -0,30</i></li></ul></div></div><header id="masthead" class="site-header"><div class="logo"><a href="{site}/" rel="home"><img src="{site}/wp-content/uploads/logo.png" alt="Piyasa Postası"></a></div><nav id="ana-menu"><ul class="menu"><li class="menu-item"><a href="{site}/ekonomi/">Ekonomi</a></li><li class="menu-item"><a href="{site}/borsa/">Borsa</a></li><li class="menu-item"><a href="{site}/emlak/">Emlak</a></li><li class="menu-item"><a href="{site}/sirketler/">Şirketler</a></li><li class="menu-item"><a href="{site}/yazarlar/">Yazarlar</a></li></ul></nav></header><div class="container"><div class="reklam"><span>Reklam</span></div><div id="breadcrumb"><a href="{site}/">Anasayfa</a> » <span>konut kredisi</span></div><div class="row"><div class="col-md-8"><h1 class="arsiv-baslik">Etiket: <span>konut kredisi</span></h1><p class="arsiv-aciklama">Konut kredisi ile ilgili son dakika haberleri ve gelişmeler bu sayfada.</p>{listed(main, '<article id="post-{n}" class="haber-kutu post type-post status-publish format-standard has-post-thumbnail"><a class="resim" href="{u}"><img width="300" height="170" src="/wp-content/uploads/2020/07/{n}-300x170.jpg" class="attachment-orta wp-post-image" alt="" loading="lazy"></a><div class="icerik"><span class="kat kat-ekonomi">{g}</span><h2 class="entry-title"><a href="{u}" rel="bookmark">{t}</a></h2><p>{x}</p><div class="alt"><time>{w}</time> <a class="yorum" href="{u}#yorumlar">{c}</a></div></div></article>', g=["Ekonomi", "Ekonomi", "Ekonomi", "Emlak", "Emlak", "Ekonomi"], x=teasers, w=days, c=["12 yorum", "4 yorum", "0 yorum", "31 yorum", "7 yorum", "2 yorum"])}<nav class="navigation pagination" role="navigation"><h2 class="screen-reader-text">Yazı dolaşımı</h2><div class="nav-links"><span aria-current="page" class="page-numbers current">1</span> <a class="page-numbers" href="{url}page/2/">2</a> <span class="page-numbers dots">…</span> <a class="page-numbers" href="{url}page/9/">9</a> <a class="next page-numbers" href="{url}page/2/">Sonraki</a></div></nav></div><div class="col-md-4 yan"><div class="sekmeler"><ul class="nav nav-tabs"><li class="active"><a href="#bugun" data-toggle="tab">Bugün</a></li><li><a href="#hafta" data-toggle="tab">Bu Hafta</a></li></ul><div class="tab-content"><div class="tab-pane active" id="bugun"><ul>{listed(hot[:3], '<li><i>{n}</i><a href="{u}">{t}</a></li>')}</ul></div><div class="tab-pane" id="hafta"><ul>{listed(hot[3:], '<li><i>{n}</i><a href="{u}">{t}</a></li>')}</ul></div></div></div><div class="widget yazarlar"><div class="widget-baslik"><img src="{site}/wp-content/themes/haber/img/yazarlar.png" alt=""></div>{listed(wrote, '<div class="yazar"><img src="/wp-content/uploads/y{n}.jpg" alt=""><a class="ad" href="/yazar/y{n}/">{a}</a><a class="yazi" href="{u}">{t}</a></div>', a=["Nezihe Toprakçı", "Vedat Ulusoylu", "Sevim Karataş"])}</div><div class="widget bulten"><h3>E-bülten</h3><p>Piyasaların özeti her sabah e-postanızda.</p><form><input type="email" placeholder="E-posta"><button>Abone ol</button></form></div></div></div></div><footer id="colophon"><div class="row"><div class="col-md-4"><p>Piyasa Postası, ekonominin habercisi.</p></div><div class="col-md-4"><ul><li><a href="{site}/kunye/">Künye</a></li><li><a href="{site}/gizlilik/">Gizlilik Politikası</a></li></ul></div></div><p>Copyright © 2020 Tüm hakları saklıdır.</p></footer><script src="{site}/wp-includes/js/wp-embed.min.js?ver=5.4.2"></script></body></html>""",
        r, (), (*main, *hot, *wrote), dated=False, verdict="headlines", address=url,
    )  # fmt: skip


@page
def think_tank_on_foundation() -> Served:
    """An institute's commentary, Drupal with a grid of Foundation, 2020."""
    site = "https://www.harbourinstitute.example"
    url = f"{site}/commentary/what-small-states-can-learn-from-the-dairy-war"
    r = Report(
        "en", "2020-02-11", "February 11, 2020", "Adaeze Lindqvist",
        "Milk tankers wait at the Marren crossing, January 2020. Photo: Leo Hask/Stockpool",
        "What Small States Can Learn From the Dairy War",
        "",
        (
            "When Tarsia closed its border to milk from the Republic of Marren last November, few people outside the two countries noticed. Eleven weeks later, four creameries have gone bankrupt, a coalition has collapsed, and the trade court in Genthe has a case that may outlive them all.",
            "The quarrel looks absurd from afar. It is about the temperature at which milk is treated, a difference of two degrees. Yet it shows with unusual clarity how a large neighbor can use technical standards as a weapon, and how little the usual defenses help.",
            "# Why the court is too slow",
            "Marren did what textbooks advise. It filed a complaint within six days, won an interim ruling in its favor, and then discovered that Tarsia had changed the standard in the meantime. A new standard means a new complaint. The clock starts again each time, and cows do not wait for it.",
            "In a study of 62 disputes since 1995, our institute found that the average case took 34 months from the complaint to the final ruling. For states with fewer than 5 million people it took 41, mostly because they had to hire outside lawyers and could afford them only in stages.",
            "# What worked",
            "Two things did help. The first was boring: Marren had kept up a railway line to the south which its treasury had wanted to close in 2013. By January a third of the milk that used to cross the Tarsian border was traveling the other way.",
            "The second was noise. Marren’s foreign minister invited Tarsian pediatricians to inspect the creameries in front of cameras. Their finding, that the milk was “excellent and slightly too sweet,” became a joke on both sides of the border and did more for opinion in Tarsia than any brief.",
            "# Three lessons",
            "For other small states, the episode suggests a few rules.",
            "Pay for redundancy in quiet years. A second route is expensive until the first is shut.",
            "Pool lawyers. A shared legal office for the nine smallest members of the trade union would cost less than a single arbitration.",
            "Talk to the neighbor’s public before you talk to its government, because the government already knows that you are right.",
            "None of this will make a country of 3 million as strong as one of 70 million. It may make it harder to bully, which is a different thing, and for the farmers of the Marren valley it would have been enough.",
        ),
    )  # fmt: skip
    related = heads(
        site,
        ("/research/standards-as-sanctions", "Standards as Sanctions: A Database of Technical Trade Barriers"),
        ("/commentary/the-railway-nobody-wanted", "The Railway Nobody Wanted"),
        ("/events/after-the-dairy-war", "After the Dairy War: Can the Trade Court Be Mended?"),
    )
    experts = heads(
        site,
        ("/commentary/five-myths-about-fish-quotas", "Five Myths About Fish Quotas"),
        ("/commentary/why-islands-borrow-in-other-peoples-money", "Why Islands Borrow in Other People’s Money"),
    )
    popular = heads(
        site,
        ("/commentary/the-quiet-end-of-the-passport", "The Quiet End of the Passport"),
        ("/research/pension-funds-and-the-price-of-forests", "Pension Funds and the Price of Forests"),
        ("/commentary/a-navy-of-two-ships", "A Navy of Two Ships Is Still a Navy"),
        ("/commentary/how-to-lose-a-referendum", "How to Lose a Referendum You Were Winning"),
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="en" dir="ltr" class="no-js">
<head>
<meta charset="utf-8" /><script>(function(i,s,o,g,r,a,m){{i["GoogleAnalyticsObject"]=r;i[r]=i[r]||function(){{}}}})(window,document,"script","//ga.example/analytics.js","ga");</script>
<meta name="title" content="{e(r.title)} | Harbour Institute" /><link rel="shortlink" href="{site}/node/20914" /><link rel="canonical" href="{url}" />
<meta name="description" content="A quarrel over two degrees shows how technical standards become a weapon." />
<meta property="og:site_name" content="Harbour Institute" /><meta property="og:type" content="Article" /><meta property="og:title" content="{e(r.title)}" /><meta property="article:published_time" content="2020-02-11T09:00:00-0500" /><meta name="citation_title" content="{e(r.title)}" /><meta name="citation_author" content="{r.author}" /><meta name="citation_publication_date" content="2020/02/11" />
<meta name="Generator" content="Drupal 8 (https://www.drupal.org)" /><title>{e(r.title)} | Harbour Institute</title>
<link rel="stylesheet" href="/sites/default/files/css/css_Qm.css" media="all" />
</head>
<body class="path-node page-node-type-commentary">
<div class="off-canvas position-left" id="left-off-canvas-menu" data-off-canvas><ul class="vertical menu"><li><a href="/regions">Regions</a></li><li><a href="/topics">Topics</a></li><li><a href="/experts">Experts</a></li></ul></div>
<div class="off-canvas-content" data-off-canvas-content>
<div class="top-bar" id="main-menu"><div class="top-bar-left"><a href="/" class="menu-text"><img src="/themes/harbour/logo.svg" alt="Harbour Institute" /></a></div><div class="top-bar-right"><ul class="dropdown menu" data-dropdown-menu><li><a href="/topics">Topics</a><ul class="menu vertical"><li><a href="/topics/trade">Trade</a></li><li><a href="/topics/defence">Defence</a></li></ul></li><li><a href="/research">Research</a></li><li><a href="/events">Events</a></li><li><a href="/donate" class="button small">Donate</a></li></ul></div></div>
<main role="main"><div class="grid-container"><div class="grid-x grid-margin-x">
<article class="cell large-8 node node--commentary" data-history-node-id="20914">
<p class="eyebrow"><a href="/commentary">Commentary</a></p>
<h1 class="page-title">{e(r.title)}</h1>
<div class="byline-block grid-x align-middle"><div class="cell shrink"><img class="headshot" src="/files/styles/square/lindqvist.jpg" alt="" /></div><div class="cell auto"><p class="author"><a href="/experts/adaeze-lindqvist">{r.author}</a>, Senior Fellow, Trade Program</p><p class="date">{r.written} <span class="sep">|</span> 4 minute read</p></div></div>
<ul class="menu share-links"><li><a href="#" title="Share on Facebook"><span class="show-for-sr">Facebook</span></a></li><li><a href="#">Email</a></li><li><a href="/print/20914">Download PDF</a></li></ul>
<figure class="hero"><img srcset="/files/styles/l/tank.jpg 1200w, /files/styles/m/tank.jpg 640w" src="/files/styles/m/tank.jpg" alt="Milk tankers" /><figcaption>{e(r.caption)}</figcaption></figure>
<div class="body-copy">
{each(r.body[:3], sub="<h3>{}</h3>")}
<p>{e(r.body[3])}</p>
<div class="callout secondary float-right related-callout"><h4>Related</h4><ul class="no-bullet">{listed(related, '<li><span class="label">{k}</span><br /><a href="{p}">{t}</a></li>', k=["Report", "Commentary", "Event"])}</ul></div>
<p>{woven(r.body[4], "a study of 62 disputes", "/research/62-disputes")}</p>
{each(r.body[5:10], sub="<h3>{}</h3>")}
<ol>
{each(r.body[10:13], "<li>{}</li>")}
</ol>
{each(r.body[13:])}
</div>
<div class="disclaimer"><p><small>The Harbour Institute does not take institutional positions on public policy issues; the views represented herein are those of the author(s).</small></p></div>
<div class="tags"><h6>Topics</h6><a class="label" href="/topics/trade">Trade</a> <a class="label" href="/topics/law">International Law</a></div>
<section class="about-author"><h4>About the Author</h4><div class="media-object"><div class="media-object-section"><h5><a href="/experts/adaeze-lindqvist">{r.author}</a></h5><p>Lindqvist leads the Harbour Institute’s work on trade disputes. Before joining the institute she was a clerk at the trade court in Genthe.</p></div></div><h5 class="subheader">Recent work</h5>{listed(experts, '<div class="recent-work"><a href="{p}">{t}</a> <span>{w}</span></div>', w=["January 9, 2020", "November 26, 2019"])}</section>
</article>
<aside class="cell large-4"><div class="orbit" role="region" aria-label="Most Popular" data-orbit><ul class="orbit-container">{listed(popular, '<li class="orbit-slide"><a href="{p}"><img src="/files/styles/card/p{n}.jpg" alt="" /><p class="orbit-caption">{t}</p></a></li>')}</ul></div><div class="callout newsletter"><h4>Harbour Lights</h4><p>The best of our research, in your inbox on Fridays.</p><form><input type="text" placeholder="Email address" /><input type="submit" class="button" value="Sign up" /></form></div></aside>
</div></div></main>
<footer class="footer"><div class="grid-container"><div class="grid-x grid-margin-x"><div class="cell medium-3"><h6>About</h6><ul class="no-bullet"><li><a href="/about">Mission</a></li><li><a href="/funding">Funding</a></li></ul></div><div class="cell medium-3"><h6>Connect</h6><ul class="no-bullet"><li><a href="/contact">Contact</a></li></ul></div><div class="cell medium-6"><p>14 Custom House Lane, Port Alder. © 2020 Harbour Institute. All rights reserved.</p></div></div></div></footer>
</div>
<script src="/core/assets/vendor/jquery.min.js?v=3.4.1"></script></body></html>""",
        r, r.lines, (*related, *experts, *popular), address=url,
    )  # fmt: skip


@page
def letter_on_a_platform() -> Served:
    """A letter on how laws are made, on a platform like Substack, 2025."""
    site = "https://www.quorumcall.example"
    url = f"{site}/p/the-committee-that-never-meets"
    r = Report(
        "en", "2025-06-03", "Jun 03, 2025", "Winifred Asante-Roe",
        "Room 114, booked until 2031. Photo by the author.",
        "The committee that never meets",
        "Why a body of nine people who have not been in one room since 2017 still decides what your water costs",
        (
            "Good morning. I spent last Tuesday outside a locked door.",
            "The door belongs to Room 114 of the statehouse in Dunmere, which is booked every first Tuesday of the month for the Joint Committee on Utility Tariffs. The committee has nine members, a clerk and a budget of $212,000. It has not met in that room, or in any other, since March 2017.",
            "And yet it works. In the past eight years it has approved 31 tariff increases for water, 14 for power and one, gloriously, for ice. It does so under a rule from 1958 that lets members vote by returning a form in the post. A form that is not returned counts as a yes.",
            "# How silence became consent",
            "The rule was written for a blizzard. In February 1958 four lawmakers were snowed in on the wrong side of the Ansel Pass while the waterworks ran out of money for chlorine. The clerk mailed them a ballot and, since the mail could not get through either, ruled that whoever did not object had agreed.",
            "It was meant to last until the thaw. Nobody repealed it.",
            "I went through all 46 ballots the clerk was able to find. On average, two of the nine members returned the form. In eleven cases nobody did, and the increase passed nine to zero.",
            "“I assumed somebody else was reading them,” a member who has served since 2014 told me. She asked not to be named because she is running for the senate, and because, she said, it is a very embarrassing sentence.",
            "# Who does read them",
            "Somebody does. Each ballot comes with a summary of the utility’s case, and each summary is written by the utility. Dunmere Water confirmed to me that it has drafted the papers “as a courtesy to the committee” since the 1990s. Two of the summaries still contained a comment in the margin: “is this too much?”",
            "It was 9.4 percent. It was approved by silence.",
            "# What could change",
            "A bill by Representative Hollis Greave would turn the rule around: a form that is not returned would count as a no. It has 22 sponsors and one obstacle. It has been referred, for review, to the Joint Committee on Utility Tariffs.",
            "The deadline for objections is June 30. I have mailed all nine members a stamped envelope.",
        ),
    )  # fmt: skip
    prev, nxt = heads(
        site,
        ("/p/how-to-read-a-budget-in-ten-minutes", "How to read a budget in ten minutes"),
        ("/p/the-mayor-who-abolished-mondays", "The mayor who abolished Mondays"),
    )
    top = heads(
        site,
        ("/p/everyone-is-an-acting-director", "Everyone is an acting director now"),
        ("/p/the-bridge-that-was-built-twice", "The bridge that was built twice and paid for three times"),
        ("/p/a-short-history-of-the-points-of-order", "A short history of the point of order"),
    )
    boxed = heads("https://tallyroom.example", ("/p/what-the-ballots-of-1958-say", "What the ballots of 1958 actually say"))
    return Served(
        f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8" /><title data-rh="true">{e(r.title)} - by {r.author}</title><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=0, viewport-fit=cover" /><meta name="theme-color" content="#fdfbf7" /><link rel="preload" as="style" href="https://letterstackcdn.example/bundle/theme/main.57ec3396.css" /><link rel="preload" as="font" href="https://letterstackcdn.example/spectral.woff2" crossorigin /><link rel="alternate" type="application/rss+xml" href="/feed" title="Quorum Call" /><link rel="canonical" href="{url}" /><meta data-rh="true" property="og:type" content="article" /><meta data-rh="true" property="og:title" content="{e(r.title)}" /><meta data-rh="true" name="description" content="{e(r.lead)}" /><meta data-rh="true" property="og:description" content="{e(r.lead)}" /><meta name="author" content="{r.author}" /><meta property="og:url" content="{url}" />{ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "image": [], "datePublished": "2025-06-03T10:01:20+00:00", "dateModified": "2025-06-03T10:01:20+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": r.author, "url": f"{site}/@winifred"}], "publisher": {"@type": "Organization", "name": "Quorum Call"}})}<style>:root{{--color_theme_bg_pop:#8a2a2b;--print_on_pop:#fff}}</style></head><body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><div data-testid="navbar" class="main-menu"><div class="mainMenuContent-DME8DR"><a href="/" native><img src="https://letterstackcdn.example/image/fetch/w_80,h_80/logo.png" alt="Quorum Call" /></a><h1 class="pencraft pc-reset title-oOnUGd"><a href="/" class="noninteractive">Quorum Call</a></h1><button type="button" data-testid="noncontributor-cta-button"><span>Subscribe</span></button><button>Sign in</button></div></div></div><div><div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="pencraft pc-display-flex post-header"><h1 dir="auto" class="post-title published title-X77sOw">{e(r.title)}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{e(r.lead)}</h3><div aria-label="Post UFI" role="region"><div class="byline-wrapper"><div class="profile-hover-card-target"><a href="https://letterstack.example/@winifred"><picture><source type="image/webp" srcset="https://letterstackcdn.example/w_36/win.webp 36w, https://letterstackcdn.example/w_72/win.webp 72w" /><img alt="{r.author}'s avatar" /></picture></a></div><div class="pencraft meta-EgzBVA"><a href="https://letterstack.example/@winifred">{r.author}</a></div><div class="pencraft meta-EgzBVA"><time datetime="2025-06-03T10:01:20.112Z">{r.written}</time></div></div><div class="post-ufi"><a role="button" aria-label="Like (214)" class="like-button"><div class="label">214</div></a><a href="{url}/comments" aria-label="View comments (38)"><div class="label">38</div></a><button>Share</button></div></div></div><div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">
{each(r.body[:2])}
<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://letterstackcdn.example/room114.jpeg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://letterstackcdn.example/w_424/room114.webp 424w, https://letterstackcdn.example/w_848/room114.webp 848w" sizes="100vw" /><img src="https://letterstackcdn.example/room114.jpeg" width="1456" height="971" alt="A closed door" class="sizing-normal" /></picture><div class="image-link-expand"><button type="button"><svg role="img" width="20" height="20" viewBox="0 0 20 20"><path d="M2.5 8.2"></path></svg></button></div></div></a><figcaption class="image-caption">{e(r.caption)}</figcaption></figure></div>
<p>{woven(r.body[2], "approved 31 tariff increases", "https://records.example/tariffs")}</p>
<div class="subscription-widget-wrap-editor" data-attrs="{{&quot;url&quot;:&quot;{url}&quot;}}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Quorum Call is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="Type your email..." tabindex="-1" /><input type="submit" class="button primary" value="Subscribe" /></form></div></div>
{each(r.body[3:6], sub='<h2 class="header-anchor-post">{}</h2>')}
<div class="embedded-post-wrap" data-component-name="EmbeddedPostToDOM"><a class="embedded-post" native="true" href="{boxed[0][1]}"><div class="embedded-post-header"><img class="embedded-post-publication-logo" src="https://letterstackcdn.example/tally.png" /><span class="embedded-post-publication-name">The Tally Room</span></div><div class="embedded-post-title-wrapper"><div class="embedded-post-title">{e(boxed[0][0])}</div></div><div class="embedded-post-meta">2 years ago · 61 likes · 9 comments · Gus Perrin</div></a></div>
{each(r.body[6:], sub='<h2 class="header-anchor-post">{}</h2>')}
<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="{url}?action=share"><span>Share</span></a></p>
</div></div></div><div class="visibility-check"></div><div class="post-footer"><div class="post-ufi"><div class="label">214 Likes</div></div></div><div class="post-navigation"><a href="{prev[1]}" class="nav-prev"><svg width="16" height="16"><path d="M10 3"></path></svg><span>← Previous</span><span class="nav-title">{e(prev[0])}</span></a><a href="{nxt[1]}" class="nav-next"><span>Next →</span><span class="nav-title">{e(nxt[0])}</span></a></div></article></div></div></div><div id="discussion" class="post-contributions"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><a href="https://letterstack.example/@pike">Orson Pike</a><span>3d</span><div class="comment-body"><p><span>I served on a township board with the same rule. We found out when we had approved our own dissolution.</span></p></div><button>Reply</button></div><div class="comment"><a href="https://letterstack.example/@marl">Marlene T.</a><span>3d</span><div class="comment-body"><p><span>“Gloriously, for ice” made me spill my coffee. More like this please.</span></p></div><button>Reply</button></div></div></div><div class="single-post-section"><div class="portable-archive" role="region" aria-label="Top Posts Footer"><div class="pencraft tabs"><button role="tab">Top</button><button role="tab">Latest</button></div><div class="portable-archive-list">{listed(top, '<div class="post-preview portable-archive-post" tabindex="0" role="article"><a data-testid="post-preview-title" class="pencraft pc-reset color-pub" href="{u}">{t}</a><div class="post-preview-description">{x}</div><div class="meta"><time>{w}</time> • <a href="/@winifred">Winifred Asante-Roe</a></div><a class="post-ufi-comment-button" href="{u}/comments">{c}</a></div>', x=["On the charm of never being confirmed", "A tale of two invoices", "It began with a parrot"], w=["Feb 11", "Nov 5, 2024", "Sep 17, 2024"], c=["71", "45", "102"])}</div><button>See all</button></div></div></div></div><div class="footer-wrap publication-footer"><div class="footer-copyright-blurb">© 2025 {r.author}</div><div class="footer-terms"><a href="https://letterstack.example/privacy">Privacy</a> ∙ <a href="https://letterstack.example/tos">Terms</a></div><div class="footer-slogan-blurb">Letterstack is the home for great culture</div></div></div></div><script>window._preloads=JSON.parse("{{\\"isEU\\":true,\\"language\\":\\"en\\"}}")</script><noscript>This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts</noscript></body></html>""",
        r, r.lines, (*boxed, prev, nxt, *top), address=url,
    )  # fmt: skip


@page
def exchange_news_room() -> Served:
    """An exchange's own news room, Bootstrap, 2015."""
    site = "https://www.aldermarket.example"
    url = f"{site}/about/media-center/2015/alder-exchange-to-open-night-session"
    r = Report(
        "en", "2015-06-22", "June 22, 2015", "Media Relations",
        "",
        "Alder Exchange to Open Night Session for Metals and Freight Futures",
        "",
        (
            "PORT ALDER, June 22, 2015 – The Alder Exchange today announced that it will extend trading in its metals and freight futures to 20 hours a day from September 14, adding a night session for customers in Asia and the Gulf.",
            "The night session will run from 7:00 p.m. to 4:00 a.m. local time, Sunday through Thursday. It will begin with five contracts, among them zinc, lead and the Alder Freight Index, which account for 83 percent of the exchange’s volume.",
            "“Our customers hedge around the clock, and until now we have asked them to do it in our office hours,” said Constance Achterberg, chief executive of the Alder Exchange. “This is the most requested change in our history, apart from better coffee in the gallery.”",
            "Trades in the night session will be cleared by Alder Clear and carry the date of the following business day. Margin calls will be made once during the session, at 1:00 a.m., and members must appoint a contact who can be reached at that time.",
            "# Contracts in the night session",
            "The following contracts will be available on the first day:",
            "Zinc and Lead, in lots of 25 tons;",
            "Nickel Mini, in lots of one ton;",
            "the Alder Freight Index, North and South routes.",
            "Other contracts may follow in 2016, depending on demand. The exchange has no plans to extend trading in grain, which remains tied to the hours of the warehouses.",
            "# Testing and fees",
            "Members can connect to the test system from July 13. Transaction fees in the night session will be waived until the end of the year for members who quote both sides for at least six hours.",
            "The change has been approved by the Securities Commission, which asked the exchange to publish a report on liquidity after six months.",
        ),
    )  # fmt: skip
    recent = heads(
        site,
        ("/about/media-center/2015/may-volume-climbs-12-percent", "May Volume Climbs 12 Percent on Record Freight Trading"),
        ("/about/media-center/2015/achterberg-named-chief-executive", "Constance Achterberg Named Chief Executive"),
        ("/about/media-center/2015/exchange-delists-two-biofuel-contracts", "Exchange Delists Two Biofuel Contracts"),
        ("/about/media-center/2015/students-win-trading-challenge", "Students From Corwin College Win Trading Challenge"),
    )
    notices = heads(
        site,
        ("/notices/15-061", "Notice 15-061: Position Limits for Nickel Mini"),
        ("/notices/15-060", "Notice 15-060: Holiday Trading Hours in July"),
        ("/notices/15-058", "Notice 15-058: Change of Approved Warehouses"),
    )
    feature = heads(site, ("/insight/the-shortest-night-on-the-floor", "The Shortest Night on the Floor: How Traders Lived Before Screens"))
    return Served(
        f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(r.title)} - Alder Exchange</title>
<meta name="keywords" content="futures, zinc, freight, night session">
<meta name="DC.date.issued" content="2015-06-22">
<link rel="canonical" href="{url}">
<link href="/etc/designs/alder/clientlibs/bootstrap.min.css" rel="stylesheet">
<!--[if lt IE 9]><script src="/etc/designs/alder/html5shiv.min.js"></script><![endif]-->
<script>var _gaq=_gaq||[];_gaq.push(['_setAccount','UA-0-1']);_gaq.push(['_trackPageview']);</script>
</head>
<body>
<div class="alert alert-info system-notice"><div class="container"><a class="close" data-dismiss="alert" href="#">×</a>Market status: <strong>Open</strong>. Next holiday: July 3.</div></div>
<header class="navbar navbar-inverse navbar-static-top"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/"><img src="/content/dam/alder/logo.png" alt="Alder Exchange"></a></div><ul class="nav navbar-nav"><li class="dropdown"><a href="/products" class="dropdown-toggle" data-toggle="dropdown">Products <b class="caret"></b></a><ul class="dropdown-menu"><li><a href="/products/metals">Metals</a></li><li><a href="/products/freight">Freight</a></li><li><a href="/products/grain">Grain</a></li></ul></li><li><a href="/market-data">Market Data</a></li><li><a href="/clearing">Clearing</a></li><li class="active"><a href="/about">About Us</a></li></ul><form class="navbar-form navbar-right"><input class="form-control" placeholder="Symbol or keyword"></form></div></header>
<div class="container">
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/about">About Us</a></li><li><a href="/about/media-center">Media Center</a></li><li class="active">Press Release</li></ul>
<div class="row">
<div class="col-md-3 hidden-print"><ul class="nav nav-pills nav-stacked"><li class="active"><a href="/about/media-center">Press Releases</a></li><li><a href="/about/media-kit">Media Kit</a></li><li><a href="/about/executives">Executive Biographies</a></li><li><a href="/about/events">Events</a></li></ul>
<div class="well contact"><h5>Media Contact</h5><address><strong>Alder Exchange Media Relations</strong><br>+1 555 0140 220<br><a href="mailto:press@aldermarket.example">press@aldermarket.example</a></address></div></div>
<div class="col-md-6 press-release">
<div class="page-header"><h1>{e(r.title)}</h1><p class="text-muted release-date">{r.written} | <span class="time">9:00 AM EDT</span></p></div>
<div class="btn-toolbar hidden-print"><a class="btn btn-default btn-xs" href="#"><i class="glyphicon glyphicon-print"></i> Print</a><a class="btn btn-default btn-xs" href="#"><i class="glyphicon glyphicon-envelope"></i> Email</a><span class="st_sharethis" displayText="ShareThis"></span></div>
<div class="release-body">
{each(r.body[:3], sub="<h4>{}</h4>")}
<p>{woven(r.body[3], "Alder Clear", "/clearing")}</p>
{each(r.body[4:6], sub="<h4>{}</h4>")}
<ul>
{each(r.body[6:9], "<li>{}</li>")}
</ul>
{each(r.body[9:], sub="<h4>{}</h4>")}
<p class="text-center"># # #</p>
</div>
<div class="panel panel-info"><div class="panel-body"><div class="media"><a class="pull-left" href="{feature[0][1]}"><img class="media-object" src="/content/dam/alder/insight/floor.jpg" alt=""></a><div class="media-body"><small>Insight</small><h4 class="media-heading"><a href="{feature[0][1]}">{e(feature[0][0])}</a></h4></div></div></div></div>
<h3>Recent Press Releases</h3>
<table class="table table-condensed"><tbody>
{listed(recent, '<tr><td nowrap>{w}</td><td><a href="{p}">{t}</a></td></tr>', w=["06/02/2015", "05/18/2015", "05/11/2015", "04/27/2015"])}
</tbody></table>
<p><a href="/about/media-center">View all press releases »</a></p>
</div>
<div class="col-md-3 hidden-print"><div class="panel panel-default"><div class="panel-heading"><img src="/content/dam/alder/headings/notices.gif" alt="" width="120" height="18"></div><div class="list-group">
{listed(notices, '<a class="list-group-item" href="{p}">{t}</a>')}
</div></div>
<div class="panel panel-default quotes"><table class="table"><tr><th>Contract</th><th>Last</th><th>Chg</th></tr><tr><td>Zinc Sep</td><td>2,104.0</td><td class="text-danger">-8.5</td></tr><tr><td>Lead Sep</td><td>1,822.5</td><td class="text-success">+3.0</td></tr></table><p class="small">Data delayed at least 10 minutes.</p></div></div>
</div></div>
<footer><div class="container"><div class="row"><div class="col-sm-3"><h6>Trading</h6><ul class="list-unstyled"><li><a href="/hours">Trading Hours</a></li><li><a href="/fees">Fees</a></li></ul></div><div class="col-sm-3"><h6>Company</h6><ul class="list-unstyled"><li><a href="/careers">Careers</a></li><li><a href="/investors">Investor Relations</a></li></ul></div><div class="col-sm-6"><p>Futures trading is not suitable for all investors and involves the risk of loss.</p><p>© 2015 Alder Exchange Inc. All rights reserved.</p></div></div></div></footer>
<script src="/etc/designs/alder/clientlibs/jquery-1.11.1.min.js"></script><script src="/etc/designs/alder/clientlibs/bootstrap.min.js"></script>
</body></html>""",
        r, r.lines, (*recent, *notices, *feature), address=url,
    )  # fmt: skip


@page
def explainers_of_a_network() -> Served:
    """A site that explains policy, of a network with one platform for all its sites, 2017."""
    site = "https://www.plainly.example"
    url = f"{site}/policy-and-politics/2017/3/21/14997012/ferry-subsidy-bill-explained"
    r = Report(
        "en", "2017-03-21", "Mar 21, 2017", "Desmond Kwan-Fairley",
        "The Saint Columb ferry in better weather.",
        "The Senate wants to stop paying for ferries. Here is who would be stranded.",
        "A $90 million subsidy keeps 41 islands connected. A bill to end it has a real chance this spring.",
        (
            "On Monday night, a bill to abolish the Coastal Connections Fund cleared its first hurdle in the Senate, 52 to 47. If you live anywhere with a bridge, you have probably never heard of the fund. If you live on Little Tarn, it is how you see a dentist.",
            "The fund pays $90 million a year to companies that run ferries nobody could run at a profit. Its critics, led by Sen. Royce Haverford, say that works out at $3,100 for each resident of the 41 islands. “We could buy every one of them a boat,” he said on the floor, to laughter.",
            "Nobody on the islands laughed, and neither did most of the economists I called. Here is what the bill would do, and why the fight is odder than it looks.",
            "# What the fund does",
            "Congress created it in 1974, after two ferry lines went bankrupt in a single winter. It does not own boats. It signs contracts for five years, in which an operator promises a number of crossings at a capped fare and gets the difference back.",
            "Twenty-six of the 41 routes carry fewer than 100 passengers a day. Five carry fewer than 20. The shortest crossing takes nine minutes; the longest, to Outer Skerrin, takes seven hours and is known among its regulars as “the marriage counselor.”",
            "# What the bill would do",
            "Haverford’s bill would let all contracts run out by 2020 and give the islands’ counties a one-time grant of $150 million. The counties could spend it on boats, or planes, or on nothing.",
            "“It’s a buyout of geography,” says Imani Castellanos, who studies transport at Pruitt State University. “You pay people once for living on an island, and afterwards it is their own fault.”",
            "A grant sounds generous until you divide it. Little Tarn would get $1.4 million. Its ferry, built in 1981, costs $900,000 a year to run.",
            "# Why it might pass anyway",
            "The odd part is that the islands vote for Haverford’s party. In November he carried 33 of the 41. His bet, as one of his aides told me, is that ferries are a thing voters complain about rather than vote on.",
            "He may be right. In 2011 a governor cut two routes and won every island the next year. But in 2014 another one cut the late crossing to Saint Columb on the night of a basketball final, and he now sells insurance.",
        ),
    )  # fmt: skip
    stream = heads(
        site,
        ("/policy-and-politics/2017/3/20/14980011/what-is-a-point-of-order", "What is a point of order, and why does the Senate love it?"),
        (
            "/policy-and-politics/2017/2/28/14760440/island-counties-map",
            "The island counties, mapped by how long they wait for an ambulance",
        ),
        ("/policy-and-politics/2017/2/9/14560118/haverford-profile", "Royce Haverford has never lost a vote. He plans to start small."),
    )
    most = heads(
        site,
        ("/culture/2017/3/20/14979000/the-opera-singer-who-became-a-meme", "The opera singer who became a meme and then a senator"),
        ("/science/2017/3/19/14970333/why-bread-smells", "Why fresh bread smells better than it tastes"),
        ("/world/2017/3/18/14962200/tarsia-election-guide", "Tarsia’s election, explained in 600 words"),
        ("/policy-and-politics/2017/3/17/14950909/tax-credit-chart", "This chart shows who really gets the home tax credit"),
        ("/energy/2017/3/16/14941515/the-dam-that-would-not-close", "The dam that would not close"),
    )
    latest = heads(
        site,
        ("/health-care/2017/3/21/14999991/hospital-prices-online", "Hospitals must post prices online. Almost none do."),
        ("/culture/2017/3/21/14998870/night-court-season-two-review", "Night Ferry’s second season is a slow, lovely wreck"),
        ("/world/2017/3/21/14998213/lusanda-court-ruling", "Lusanda’s top court throws out a term limit"),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en" class=""><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{e(r.title)} - Plainly</title><meta name="description" content="{e(r.lead)}"><meta name="author" content="{r.author}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{url.replace("/policy-and-politics/", "/platform/amp/policy-and-politics/")}"><meta property="fb:app_id" content="546"><meta property="og:site_name" content="Plainly"><meta property="og:title" content="{e(r.title)}"><meta property="og:type" content="article"><meta property="article:published_time" content="2017-03-21T14:10:02-04:00"><meta property="article:modified_time" content="2017-03-21T16:31:50-04:00"><meta name="sailthru.tags" content="congress,transport"><meta name="twitter:card" content="summary_large_image">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2017-03-21T14:10:02-04:00", "dateModified": "2017-03-21T16:31:50-04:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Plainly"}})}<style>.c-byline__item:not(:last-child):after{{content:"\\00a0"}}</style><script>window.Chrono={{context:{{entryType:"article",communityId:552}}}};</script></head><body class="entry_key_unison_standard entry_layout_unison_main entry_template_standard"><div class="l-root l-reskin"><div class="c-global-header"><a href="/" class="c-global-header__logo"><svg class="p-svg-icon"><use xlink:href="#logo"></use></svg></a><nav class="c-global-header__nav"><ul><li class="c-nav-list__item"><a href="/explainers">Explainers</a></li><li class="c-nav-list__item"><a href="/policy-and-politics">Politics &amp; Policy</a></li><li class="c-nav-list__item"><a href="/world">World</a></li><li class="c-nav-list__item"><a href="/culture">Culture</a></li><li class="c-nav-list__item"><a href="/videos">Video</a></li></ul></nav><a href="/auth/login">Log In or Sign Up</a></div><section class="c-main-nav__fishtank"></section><main id="content"><div class="l-wrapper"><div class="l-segment l-main-content"><article class="l-sidebar-fixed"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-group-labels"><a href="/policy-and-politics">Policy &amp; Politics</a></div><h1 class="c-page-title">{e(r.title)}</h1><p class="c-entry-summary p-dek">{e(r.lead)}</p><div class="c-byline"><span class="c-byline__item">By <a href="/authors/desmond-kwan-fairley">{r.author}</a></span><span class="c-byline__item"><a class="c-byline__twitter-handle" href="https://tw.example/deskf">@deskf</a></span><span class="c-byline__item"><a href="mailto:des@plainly.example">des@plainly.example</a></span><span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2017-03-21T14:10:02-04:00">{r.written}, 2:10pm EDT</time></span></div><div class="c-social-buttons c-social-buttons--main"><ul><li><a href="#"><span>Share</span> this on Facebook (opens in new window)</a></li><li><a href="#">Tweet this on Twitter (opens in new window)</a></li></ul></div></div><figure class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image" data-original="https://cdn.network.example/thumbor/ferry.jpg"><picture class="c-picture"><source srcset="https://cdn.network.example/thumbor/320x213/ferry.jpg 320w, https://cdn.network.example/thumbor/620x413/ferry.jpg 620w" type="image/webp"><img srcset="https://cdn.network.example/thumbor/320x213/ferry.jpg 320w" alt="A ferry" src="https://cdn.network.example/thumbor/1200x800/ferry.jpg"></picture></span></span><span class="e-image__meta"><figcaption>{e(r.caption)}</figcaption><cite>Noor Blakely/Tern Images</cite></span></figure><div class="l-col__main"><div class="c-entry-content">
{each(r.body[:3])}
<h3 id="ioPaSs">{e(r.body[3].removeprefix("# "))}</h3>
{each(r.body[4:5])}
<div class="m-ad m-ad__dynamic_ad_unit"><span>ADVERTISEMENT</span></div>
{each(r.body[5:7], sub='<h3 id="q2">{}</h3>')}
<p id="mmC3">{woven(r.body[7], "all contracts run out by 2020", "https://bills.example/s-412")}</p>
<div class="c-read-more"><h4 class="c-read-more__label"><svg class="p-svg-icon"><use xlink:href="#icon-related"></use></svg></h4><ul>{listed(stream[1:], '<li><a href="{u}">{t}</a></li>')}</ul></div>
{each(r.body[8:10])}
<aside class="c-newsletter_signup_box" id="newsletter-signup"><h2 class="c-newsletter_signup_box__headline"><span>Plainly Sentences</span></h2><p>The day’s news in full sentences, every evening.</p><form><input type="email" placeholder="Your email"><button>Subscribe</button></form><p class="c-newsletter_signup_box__disclaimer">By signing up you agree to our terms of use.</p></aside>
<div class="twitter-embed"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">The 6:40 is late again, so I wrote to my senator.</p>— Tarn Ferry Watch (@tarnferry) <a href="https://tw.example/tarnferry/status/841">March 14, 2017</a></blockquote></div>
{each(r.body[10:], sub='<h3 id="q4">{}</h3>')}
</div><div class="c-entry-stream"><div class="c-entry-stream__label">In this storystream</div><h4 class="c-entry-stream__title">The fight over the ferries</h4><div class="c-entry-stream__list">{listed(stream[:1], '<div class="c-entry-stream__entry"><time>March 20</time><a href="{u}">{t}</a></div>')}</div><a href="/policy-and-politics/2017/3/1/1480/ferries">View all 4 stories</a></div><div class="c-tags"><a href="/congress">Congress</a><a href="/transport">Transport</a></div><div class="c-comments"><a href="{url}#comments">23 comments</a></div></div><div class="l-col__sidebar"><aside class="c-rock-list" data-analytics-placement="most-read" aria-label="Most Read"><ol class="c-rock-list__body">{listed(most, '<li class="c-rock-list__item"><span class="c-rock-list__number">{n}</span><div class="c-rock-list__text"><a href="{u}" class="c-rock-list__link"><h3 class="c-rock-list__title">{t}</h3></a></div></li>')}</ol></aside></div></article></div><section class="c-compact-river"><div class="c-rock-head"><h2>The Latest</h2></div>{listed(latest, '<div class="c-compact-river__entry"><div class="c-entry-box--compact c-entry-box--compact--article"><a href="{u}" class="c-entry-box--compact__image-wrapper"><div class="c-entry-box--compact__image"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="></div></a><div class="c-entry-box--compact__body"><h2 class="c-entry-box--compact__title"><a href="{u}">{t}</a></h2><div class="c-byline"><span class="c-byline__item">By <a href="/authors/a{n}">{a}</a></span> <time class="c-byline__item">{w}</time></div><a class="c-entry-stat--comment" href="{u}#comments"><svg></svg><span>{c}</span> comments</a></div></div></div>', a=["Juno Prasad", "Elke Tombs", "Wale Ostrander"], w=["3:55pm EDT", "3:20pm EDT", "2:45pm EDT"], c=["8", "2", "17"])}</section></div></main><footer class="c-footer"><ul class="c-footer__links"><li><a href="/pages/about-us">About us</a></li><li><a href="/pages/masthead">Masthead</a></li><li><a href="/contact">Contact</a></li></ul><ul><li><a href="https://network.example/terms">Terms of Use</a></li><li><a href="https://network.example/privacy">Privacy Policy</a></li></ul><p>© 2017 Network Media, Inc. All Rights Reserved</p></footer></div><noscript><img src="https://b.scorecard.example/p?c1=2" alt=""></noscript></body></html>""",
        r, r.lines, (*stream, *most, *latest), address=url,
    )  # fmt: skip


@page
def weekly_behind_a_barrier() -> Served:
    """The beginning of an article in a financial weekly, CUE, 2022."""
    site = "https://www.theassayer.example"
    url = f"{site}/finance-and-economics/2022/10/06/the-insurers-that-bet-on-fog"
    r = Report("en", "2022-10-06", "Oct 6th 2022", "", "", "The insurers that bet on fog", "", ())
    begun = (
        "For three centuries the underwriters of Genthe have made a tidy living from fog. Ships that could not see each other paid handsomely for the privilege. Then came radar, and after radar a long and profitable boredom, in which premiums fell by a fifth and claims by half.",
        "That boredom ended in August, when the Mirabel Reinsurance Company admitted that it had written cover for $14bn of cargo it could not locate. Its shares have since lost three-quarters of their value.",
    )
    more = heads(
        site,
        (
            "/finance-and-economics/2022/10/06/why-central-bankers-are-learning-to-apologise",
            "Why central bankers are learning to apologise",
        ),
        ("/finance-and-economics/2022/10/05/the-dollar-eats-its-neighbours", "The dollar eats its neighbours"),
        ("/finance-and-economics/2022/10/04/a-pension-fund-discovers-gravity", "A pension fund discovers gravity"),
        ("/finance-and-economics/2022/10/03/can-tarsia-fix-its-rent-controls", "Can Tarsia fix its rent controls?"),
    )
    business = heads(
        site,
        ("/business/2022/10/06/the-rise-of-the-two-day-office", "The rise of the two-day office"),
        ("/business/2022/10/06/bartleby-on-the-art-of-leaving-meetings", "On the art of leaving meetings early"),
        ("/business/2022/10/05/corvid-chips-and-the-curse-of-plenty", "Corvid’s chips and the curse of plenty"),
    )
    read = heads(
        site,
        ("/europe/2022/10/05/the-general-who-would-not-retire", "The general who would not retire"),
        ("/leaders/2022/10/06/stop-subsidising-heat", "Stop subsidising heat, start insulating homes"),
        ("/science-and-technology/2022/10/04/how-crows-count", "How crows count, and what they do with the result"),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{e(r.title)} | The Assayer</title><meta name="description" content="Mirabel Re wrote cover for cargo it could not find"/><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:image" content="{site}/cdn-cgi/image/width=1424/img/fog.jpg"/><meta name="robots" content="max-image-preview:large"/><link rel="preload" href="/engassets/fonts/milo-serif.woff2" as="font" crossorigin="anonymous"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2022-10-06T12:04:31Z", "dateModified": "2022-10-06T12:04:31Z", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article__body-text"}, "publisher": {"@type": "NewsMediaOrganization", "name": "The Assayer"}})}<style data-emotion="css 1lm38nn o7iwxl">.css-1lm38nn{{max-width:37rem}}.css-o7iwxl{{display:flex}}</style></head><body><div id="__next"><div class="ds-global-message"><p>We use cookies to keep the site running and to measure our adverts. <a href="/cookies">Cookie notice</a></p><button>Accept</button></div><header class="ds-masthead css-o7iwxl"><a href="/"><span class="ds-masthead__name">The Assayer</span></a><nav aria-label="Sections"><a href="/weeklyedition">Weekly edition</a><a href="/leaders">Leaders</a><a href="/finance-and-economics">Finance &amp; economics</a><a href="/business">Business</a></nav><a class="ds-button" href="/api/auth/subscribe">Subscribe</a><a href="/api/auth/login">Log in</a></header><main id="content"><article data-test-id="Article"><section class="css-sec"><span><a href="/finance-and-economics">Finance &amp; economics</a></span><span> | Marine insurance</span><h1 class="css-fk78xg">{e(r.title)}</h1><h2 class="css-1mdqtqm">Cover was written for cargo that nobody could find</h2><figure><img alt="" src="/cdn-cgi/image/width=1424/img/fog.jpg" srcSet="/cdn-cgi/image/width=360/img/fog.jpg 360w, /cdn-cgi/image/width=1424/img/fog.jpg 1424w"/><figcaption>image: Tilda Rook</figcaption></figure><div class="css-j5ehde"><time dateTime="2022-10-06T12:04:31Z">{r.written}</time><span> | GENTHE</span></div><div class="css-share"><button>Save</button><button>Share</button><button>Give</button></div></section><div class="css-1lm38nn" data-component="article-body">{each(begun, '<p class="article__body-text" data-component="paragraph">{}</p>')}<div class="css-fade" aria-hidden="true"></div></div><section id="regwall" class="css-wall" data-test-id="RegwallBarrier"><h2>Continue reading this article with a subscription</h2><p>This article is for subscribers only. Subscribe today and read all of our reporting on finance, politics and science for as little as £1 a week.</p><a class="ds-button" href="/api/auth/subscribe?article">Subscribe to read the full story</a><p>Already a subscriber? <a href="/api/auth/login">Log in</a></p><ul><li>Unlimited access to every article</li><li>The weekly edition in our app, to read or to listen to</li><li>Cancel whenever you like</li></ul></section></article><section aria-labelledby="more" class="css-more"><h2 id="more">More from Finance &amp; economics</h2><div class="css-grid">{listed(more, '<div class="css-card"><figure><img alt="" loading="lazy" src="/img/card{n}.jpg"/></figure><h3 class="css-juaghv"><a href="{p}" data-analytics="sidebar:headline_{n}">{t}</a></h3><p>{x}</p></div>', x=["Sorry is becoming the costliest word", "Its strength is a problem for everybody else", "Liability-driven investing meets reality", "A ceiling on rents has become a floor"])}</div></section><section aria-label="Business" class="css-rail"><ul>{listed(business, '<li><span>{k}</span><a href="{p}">{t}</a></li>', k=["Work", "Bartholomew", "Semiconductors"])}</ul></section><section class="css-read"><ol>{listed(read, '<li><span>{n}</span><h3><a href="{p}">{t}</a></h3></li>')}</ol></section></main><footer class="ds-footer"><div><h3>Subscribe</h3><ul><li><a href="/subscribe">Reuse our content</a></li><li><a href="/help">Help and support</a></li></ul></div><div><h3>Keep updated</h3><ul><li><a href="https://photo.example/assayer">Photos</a></li></ul></div><p class="ds-footer__quote">Published since 1851 to weigh what others merely count.</p><p>Registered in Genthe. No. 110. Copyright © The Assayer Newspaper Limited 2022. All rights reserved.</p></footer></div>{state("__NEXT_DATA__", {"props": {"pageProps": {"content": {"type": ["Article"], "headline": r.title, "isPaywalled": True}}}})}</body></html>""",
        r, (), (*more, *business, *read), verdict="paywall", address=url,
    )  # fmt: skip


@page
def budget_day_as_it_happens() -> Served:
    """A parliament's budget day in posts, Arc, 2024."""
    site = "https://www.capitalcourier.example"
    url = f"{site}/politics/2024/03/12/budget-2024-live-treasurer-mcalpine-cuts-fuel-duty/"
    posts = (
        (
            "4.52pm",
            "That is it for today",
            "The house has risen and the gallery is empty but for a man looking for his umbrella. The debate resumes tomorrow at 11am, and the vote is expected on Thursday night. Thank you for reading.",
        ),
        (
            "3.40pm",
            "Opposition leader: “A budget for the rear-view mirror”",
            "Ysolde Trembath says the government has “found half a billion for people who drive and four million for people who teach”. She promises to reverse the duty cut and to spend the money on classrooms.",
        ),
        (
            "2.58pm",
            "What it means for borrowing",
            "The Treasury’s own forecast has the deficit at 3.9% of output next year, up from 3.2% in the autumn. Net debt peaks in 2027 rather than in 2025, which breaks the rule that the treasurer set himself two years ago.",
        ),
        (
            "2.31pm",
            "Fuel duty cut by 6 pence",
            "Cheers behind the treasurer and groans in front of him: duty on petrol and diesel falls by 6 pence a litre from midnight on Sunday. It costs $512 million a year and is the largest single measure in the speech.",
        ),
        (
            "2.15pm",
            "No rise in income tax, thresholds frozen again",
            "Bands stay where they are until 2028. About 340,000 people will pay tax for the first time because their wages rise and the threshold does not, according to the Office for Public Accounts.",
        ),
        (
            "2.02pm",
            "McAlpine is on his feet",
            "The treasurer begins with a joke about the leaking roof of the chamber, which he says will be repaired “out of growth”. He has a glass of ginger beer in front of him, as tradition demands.",
        ),
        (
            "1.20pm",
            "What to expect",
            "The speech starts at 2pm. Officials have hinted at relief for drivers and at more money for prisons. Teachers are holding a rally outside, and the police have closed Assembly Street.",
        ),
    )
    title = "Budget 2024 live: Treasurer McAlpine cuts fuel duty and breaks his own debt rule"
    lead = "Duty on petrol falls by 6 pence, income tax thresholds stay frozen and the deficit grows. Follow the day in parliament as it happens."
    r = Report(
        "en",
        "2024-03-12",
        "March 12, 2024",
        "Ottoline Marsh",
        "Treasurer Gil McAlpine on his way to the chamber on Tuesday. (Bram Ettery/Capital Courier)",
        title,
        lead,
        (),
    )
    key = heads(
        site,
        ("/politics/2024/03/12/budget-2024-winners-and-losers/", "Budget 2024: The winners and the losers at a glance"),
        ("/politics/2024/03/12/calculator-what-the-budget-means-for-you/", "Calculator: What the budget means for your pay"),
        ("/opinion/2024/03/12/mcalpine-has-run-out-of-road/", "McAlpine has run out of road, so he made it cheaper"),
    )
    trend = heads(
        site,
        ("/sport/2024/03/12/courier-cup-final-moved-to-sunday/", "Cup final moved to Sunday after pitch floods"),
        ("/city/2024/03/12/tram-line-9-to-close-for-a-year/", "Tram line 9 to close for a year, again"),
        ("/city/2024/03/11/fox-found-in-department-store/", "Fox found asleep in department store bed"),
        ("/business/2024/03/12/hartwell-buyer-walks-away/", "Buyer walks away from Hartwell Stores"),
    )
    more = heads(
        site,
        ("/politics/2024/03/11/three-ministers-who-may-go-in-april/", "Three ministers who may go in April"),
        ("/politics/2024/03/11/inside-the-room-where-the-budget-is-printed/", "Inside the room where the budget is printed"),
        ("/politics/2024/03/10/poll-puts-trembath-ahead-in-the-north/", "Poll puts Trembath ahead in the north"),
    )
    entries = "".join(
        f'<div class="b-live-update" id="post-{n}"><div class="b-live-update__meta"><time class="b-live-update__time" datetime="2024-03-12">{at}</time><span class="b-live-update__by">By <a href="/author/{who}/">{who.replace("-", " ").title()}</a></span></div><h2 class="b-live-update__hed">{e(head)}</h2><div class="b-live-update__body"><p class="c-paragraph">{e(text)}</p></div><div class="b-live-update__share"><button>Copy link</button></div></div>'
        for n, ((at, head, text), who) in enumerate(
            zip(
                posts,
                ["ottoline-marsh", "femi-rusk", "femi-rusk", "ottoline-marsh", "femi-rusk", "ottoline-marsh", "ottoline-marsh"],
                strict=True,
            )
        )
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(title)} – Capital Courier</title>{og(r, url, "Capital Courier")}<link rel="canonical" href="{url}"/><link rel="preload" as="image" href="{site}/resizer/v2/MCALP.jpg?width=800"/><link id="fusion-output-type-styles" rel="stylesheet" href="/pf/dist/components/output-types/default.css?d=411"/>{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "@id": url, "headline": title, "description": lead, "datePublished": "2024-03-12T13:20:00Z", "dateModified": "2024-03-12T16:52:00Z", "coverageStartTime": "2024-03-12T13:20:00Z", "coverageEndTime": "2024-03-12T16:52:00Z", "author": [{"@type": "Person", "name": r.author}], "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": text, "url": f"{url}#post-{n}", "datePublished": "2024-03-12T14:00:00Z"} for n, (_, head, text) in enumerate(posts)]})}<script>window.Fusion=window.Fusion||{{}};Fusion.outputType="default";Fusion.template="live-blog";</script></head><body><noscript><iframe src="https://tm.example/ns.html?id=GTM-0" height="0" width="0"></iframe></noscript><div id="fusion-app" class="fusion-app"><header class="b-header"><button aria-label="Sections"><svg class="c-icon" viewBox="0 0 512 512"><path d="M0 96h448"></path></svg></button><a href="/" title="Capital Courier"><img src="/pf/resources/logo.svg" alt="Capital Courier"/></a><nav aria-label="Sections Menu"><a class="c-link" href="/politics/">Politics</a><a class="c-link" href="/city/">City</a><a class="c-link" href="/business/">Business</a><a class="c-link" href="/sport/">Sport</a><a class="c-link" href="/opinion/">Opinion</a></nav><a class="c-button" href="/account/">Sign in</a></header><section role="main" class="b-main"><div class="b-live-head"><span class="b-live-badge">LIVE</span><a class="c-overline" href="/politics/">Politics</a><h1 class="b-headline">{e(title)}</h1><h2 class="b-subheadline">{e(lead)}</h2><div class="b-byline"><img alt="" src="/resizer/v2/marsh.jpg?width=36"/><span>By <a href="/author/ottoline-marsh/">{r.author}</a> and <a href="/author/femi-rusk/">Femi Rusk</a></span><time datetime="2024-03-12T16:52:00Z">{r.written} at 4:52PM GMT</time></div><figure class="c-media-item"><img alt="Gil McAlpine" src="{site}/resizer/v2/MCALP.jpg?width=800" srcset="{site}/resizer/v2/MCALP.jpg?width=400 400w, {site}/resizer/v2/MCALP.jpg?width=800 800w"/><figcaption>{e(r.caption)}</figcaption></figure></div><div class="b-live-key" aria-label="Essential reading"><ul>{listed(key, '<li><svg class="c-icon"><use href="#arrow"></use></svg><a class="c-link" href="{p}">{t}</a></li>')}</ul></div><article class="b-live-updates"><p class="b-live-auto">Auto-updates on <button>Pause</button></p>{entries.replace('<div class="b-live-update" id="post-4">', '<div class="arcad-feature"><span>Advertisement</span></div><div class="b-live-update" id="post-4">')}<button class="b-live-more">Load earlier updates</button></article><aside class="b-right-rail"><div class="b-trending"><h3>Trending Now</h3>{listed(trend, '<div class="b-trending__item"><span>{n}</span><a href="{p}"><span class="b-trending__hed">{t}</span></a></div>')}</div><div class="b-nl"><h3>The Lobby</h3><p>Our politics newsletter, weekdays at 6pm.</p><input type="email" placeholder="Email"/><button>Sign up</button></div></aside><div class="b-results-list">{listed(more, '<div class="b-results-list__item"><a href="{p}" aria-hidden="true" tabindex="-1"><img alt="" loading="lazy" src="/resizer/v2/R{n}.jpg?width=274"/></a><div><a class="c-overline" href="/politics/">Politics</a><h2 class="c-heading"><a class="c-link" href="{p}">{t}</a></h2><p class="c-paragraph">{x}</p><div class="c-attribution">{a} | {w}</div></div></div>', x=["The reshuffle will be small, and that is what worries them.", "The presses run under guard, and the biscuits are good.", "A lead of five points, her first since the summer."], a=["Femi Rusk", "Ottoline Marsh", "Lennart Pugh"], w=["March 11", "March 11", "March 10"])}</div></section><footer class="b-footer"><div><h4>Company</h4><a href="/about/">About the Courier</a><a href="/jobs/">Jobs</a></div><div><h4>Readers</h4><a href="/corrections/">Corrections</a><a href="/letters/">Letters to the editor</a></div><p>© 2024 Capital Courier Media. Printed at Assembly Street.</p></footer></div><script>Fusion.globalContent={{"type":"story","subtype":"live-blog","_id":"7QK2"}};Fusion.spa=false;</script></body></html>""",
        r, (title, lead, *(line for _, head, text in posts for line in (head, text))), (*key, *trend, *more), verdict="live blog", address=url,
    )  # fmt: skip

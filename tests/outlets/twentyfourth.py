"""A twenty-fourth set: politics and economy as agencies, banks, broadcasters, papers and portals served them, 2012 to 2025."""

import re
from collections.abc import Iterable
from urllib.parse import quote

from outlets.reports import Report
from outlets.served import Pages, Served, at, e, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)

_LINK = re.compile(r"\[\[(.+?)\|(.+?)\]\]")

CLOSE = '<svg aria-hidden="true" focusable="false" width="16" height="16" viewBox="0 0 16 16"><path d="M14 3.4 12.6 2 8 6.6 3.4 2 2 3.4 6.6 8 2 12.6 3.4 14 8 9.4 12.6 14 14 12.6 9.4 8z"></path></svg>'
ARROW = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" role="img"><title>arrow</title><path fill="none" stroke="currentColor" d="M9 5l7 7-7 7"></path></svg>'
SPOTS = '<svg viewBox="0 0 24 24" class="icon"><path d="M18 16.1c-.8 0-1.4.3-2 .8l-7.1-4.2c.1-.2.1-.5.1-.7s0-.5-.1-.7L16 7.2c.5.5 1.2.8 2 .8a3 3 0 1 0-3-3c0 .2 0 .5.1.7L8 9.8a3 3 0 1 0 0 4.4l7.1 4.2c0 .2-.1.4-.1.6a3 3 0 1 0 3-2.9z"/></svg>'


def marked(line: str) -> str:
    """A line as mark-up: `[[words|address]]` is a link."""
    return _LINK.sub(r'<a href="\2">\1</a>', e(line))


def plain(lines: Iterable[str]) -> tuple[str, ...]:
    """Lines as a reader sees them."""
    return tuple(_LINK.sub(r"\1", line).removeprefix("# ") for line in lines)


def paras(lines: Iterable[str], form: str = "<p>{}</p>", sub: str = "<h2>{}</h2>", between: str = "\n") -> str:
    """Lines as paragraphs; those that begin with `# ` as subheads."""
    return between.join((sub if line.startswith("# ") else form).replace("{}", marked(line.removeprefix("# "))) for line in lines)


@page
def wire_story_in_hashed_modules() -> Served:
    """A wire's own site: paragraphs that are divs, a rail of opinion, quotes of markets."""
    site = "https://www.interwire.example"
    url = f"{site}/markets/rates-bonds/tarvia-central-bank-holds-rates-bread-subsidy-ends-2024-10-03/"
    title = "Tarvia’s central bank holds rates as bread subsidy ends"
    points = (
        "Policy rate stays at 11.25%, as 14 of 19 economists had forecast",
        "Governor says the end of the subsidy will add 0.8 points to inflation",
        "Two of seven members wanted a rise of a quarter point",
    )  # fmt: skip
    body = (
        "LESKOVA, Oct 3 (Interwire) - Tarvia’s central bank left its key interest rate at 11.25% on Thursday and said that the government’s decision to end a subsidy on bread would lift prices only for a while.",
        "The decision was expected by 14 of 19 economists in an [[Interwire poll|/markets/tarvia-poll-2024-09-30/]] last week. Five had forecast a rise of 25 basis points.",
        "“The subsidy was a bandage that had stayed on for nine years,” Governor Milena Drask told reporters. “Taking it off hurts once. We do not raise rates because something hurts once.”",
        "Bread has cost 12 lek a loaf since 2015. From Nov. 1, bakers will be free to set the price, which mills expect to rise to between 19 and 22 lek. Poor households are to receive 90 lek a month instead.",
        "The bank raised its forecast for inflation at the end of the year to 8.6% from 7.8%, and left the one for 2025 at 5.5%.",
        "# ‘A VERY DOVISH HOLD’",
        "Two of the bank’s seven members, Oto Harlan and Sabine Krull, voted for a rise, the minutes of the morning’s meeting showed. At the last meeting in August the vote had been unanimous.",
        "“This is a very dovish hold by a bank that knows what is coming,” said Piet Vandersloot, who follows the region for Orrin Hill Capital. “If wages follow bread, they will have to move in December.”",
        "The lek, which had gained 2% since the middle of September, fell 0.6% to 41.3 per dollar after the announcement. The yield on ten-year bonds rose seven basis points to 10.9%.",
        "Finance Minister Ludo Brask, who drew up the plan to end the subsidy, said that the state would save 3.1 billion lek a year, a little less than what it pays in interest in two months.",
        "The opposition Farmers’ Bloc has called for protests on Saturday. Its leader, Ann-Marie Tolva, said the bank had “blessed a tax on breakfast”.",
        "Drask, whose term ends in March, would not say whether she would accept a second one.",
    )
    inside = at(site, ("Tarvia to free bread prices from November, minister says", "/world/tarvia-free-bread-prices-november-2024-09-19/"))
    nxt = at(
        site,
        ("Oskerland sells first bond in three years at 9.4%", "/markets/oskerland-sells-first-bond-three-years-2024-10-03/"),
        ("Copper slips as smelters in Belmara restart after flood", "/markets/commodities/copper-slips-smelters-belmara-restart-2024-10-03/"),
        ("Sugar mills warn of short harvest along the Ruvan", "/markets/commodities/sugar-mills-warn-short-harvest-ruvan-2024-10-02/"),
        ("Quiet regulator, loud insurers: the fight over hail cover", "/business/finance/quiet-regulator-loud-insurers-hail-2024-10-02/"),
    )  # fmt: skip
    read = at(
        site,
        ("Ferry with 212 aboard runs aground off Cape Senn, all safe", "/world/ferry-aground-cape-senn-2024-10-03/"),
        ("Vantrel to close two of its five tyre plants", "/business/autos/vantrel-close-two-tyre-plants-2024-10-03/"),
        ("Court orders recount in Oskerland’s northern province", "/world/court-orders-recount-oskerland-2024-10-02/"),
        ("Chipmaker Dyne cuts outlook, shares tumble 17%", "/technology/dyne-cuts-outlook-shares-2024-10-03/"),
    )  # fmt: skip
    views = at(
        site,
        ("Cheap loaves were never cheap", "/breakingviews/cheap-loaves-were-never-cheap-2024-10-03/"),
        ("Why no bidder wants the railways of the south", "/breakingviews/why-no-bidder-wants-railways-2024-10-02/"),
    )  # fmt: skip
    r = Report("en", "2024-10-03", "", "Irena Walsh", "", title, "", body)
    text = "".join(
        f'<h2 data-testid="Heading" class="text__text__1FZLe text__dark-grey__3Ml43 heading__heading_5__2P8Xa">{marked(line[2:])}</h2>'
        if line.startswith("# ")
        else f'<div data-testid="paragraph-{n}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr article-body__element__2p5pI">{marked(line)}</div>'
        + (
            '<div class="article-body__ad__1bXfd"><div class="ad-slot__container__FEnoz" data-testid="ResponsiveAdSlot"><div>Advertisement · Scroll to continue</div></div></div>'
            if n in (2, 7)
            else ""
        )
        + (
            f'<div class="article-body__related__3kQpa"><div data-testid="InlineRelated"><span class="text__kicker__9rqWx">Related</span><a data-testid="TextLink" href="{inside[0][1]}" class="text__text__1FZLe link__underline_on_hover__2zGL4"><span>{e(inside[0][0])}</span></a></div></div>'
            if n == 4
            else ""
        )
        for n, line in enumerate(body)
    )
    strip = "".join(
        f'<li class="markets-strip__item__3Kd"><a href="/markets/quote/{s}/"><span>{s}</span><span>{v}</span><span class="change__{"down" if c[0] == "-" else "up"}__x2">{c}</span></a></li>'
        for s, v, c in (
            ("TARX 40", "5,118.20", "-0.31%"),
            ("USD/LEK", "41.30", "+0.60%"),
            ("Copper", "9,402", "-1.12%"),
            ("Wheat", "588.25", "+0.04%"),
        )
    )
    graph = ld(
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "url": url,
            "mainEntityOfPage": {"@type": "WebPage", "@id": url},
            "articleSection": "Rates & Bonds",
            "datePublished": "2024-10-03T12:31:08.512Z",
            "dateCreated": "2024-10-03T12:31:08.512Z",
            "dateModified": "2024-10-03T15:02:44.120Z",
            "author": [{"@type": "Person", "name": "Irena Walsh", "url": f"{site}/authors/irena-walsh/"}],
            "publisher": {"@type": "Organization", "name": "Interwire", "logo": {"@type": "ImageObject", "url": f"{site}/pf/logo.png"}},
            "image": {"@type": "ImageObject", "url": f"{site}/resizer/v2/KQ7X.jpg?width=1200"},
            "isAccessibleForFree": True,
        }
    )
    return Served(
        '<!DOCTYPE html><html lang="en" data-edition="int"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>'
        f'<title>{e(title)} | Interwire</title><link rel="preload" href="/pf/resources/fonts/knowledge2017-regular.woff2?d=214" as="font" crossorigin=""/><link rel="preload" as="image" imageSrcSet="/resizer/v2/KQ7X.jpg?width=480 480w, /resizer/v2/KQ7X.jpg?width=960 960w"/><link rel="canonical" href="{url}"/><meta name="description" content="Tarvia’s central bank left its key interest rate at 11.25% on Thursday."/><meta property="og:title" content="{e(title)}"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="Interwire"/><meta property="og:article:published_time" content="2024-10-03T12:31:08Z"/><meta name="article:published_time" content="2024-10-03T12:31:08Z"/><meta name="article:author" content="Irena Walsh"/><meta name="twitter:card" content="summary_large_image"/>{graph}'
        "<style>.article-body__element__2p5pI{margin-bottom:16px}.ad-slot__container__FEnoz{min-height:250px}</style><script>window.dataLayer=window.dataLayer||[];(function(){var c=document.cookie.indexOf('consent=1')>-1;window.__consent=c;})();</script></head>"
        '<body><div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy"><p id="onetrust-policy-text">We and our partners store and access information on your device. You can change your choices at any time in the privacy centre.</p><button id="onetrust-accept-btn-handler">Accept All</button><button>Reject All</button></div></div>'
        '<div id="fusion-app"><div class="site-layout__wrapper__2KxQ"><a href="#main-content" class="skip__1s">Skip to main content</a><header class="site-header__header__1PpUr"><a href="/" aria-label="Interwire home"><svg viewBox="0 0 120 30"><path d="M0 0h120v30H0z"/></svg></a><nav aria-label="Main navigation"><ul><li><a href="/world/">World</a><button aria-expanded="false">Browse World</button></li><li><a href="/business/">Business</a></li><li><a href="/markets/">Markets</a></li><li><a href="/sustainability/">Sustainability</a></li><li><a href="/breakingviews/">Breakingviews</a></li></ul></nav><a href="/account/sign-in/">My View</a><a href="/account/register/">Register</a></header>'
        f'<div class="markets-strip__wrap__1a"><ul>{strip}</ul></div><main id="main-content"><article data-testid="Article"><header class="article-header__toolbar__2z"><div class="breadcrumb"><a href="/markets/rates-bonds/" data-testid="Kicker">Rates &amp; Bonds</a></div><h1 data-testid="Heading" class="text__text__1FZLe text__heading_3__1kDhc">{e(title)}</h1><div class="info-content__author-date__1Epi_"><div data-testid="AuthorByline">By <a href="/authors/irena-walsh/" rel="author">Irena Walsh</a></div><time data-testid="DateLine" datetime="2024-10-03T12:31:08Z"><span class="date-line__date__23Ge-">October 3, 2024</span><span>12:31 PM UTC</span><span>Updated 4 hours ago</span></time></div><div class="toolbar__share__8"><button aria-label="Save">Save</button><button aria-label="Text size">Aa</button><button>{SPOTS}Share</button></div></header>'
        '<figure data-testid="primary-image"><picture><source srcSet="/resizer/v2/KQ7X.webp?width=960" type="image/webp"/><img src="/resizer/v2/KQ7X.jpg?width=960" alt="A baker in Leskova"/></picture><figcaption><p data-testid="Body">A baker stacks loaves in Leskova, Tarvia, September 18, 2024. INTERWIRE/Davor Pell <a href="https://licensing.interwire.example/KQ7X">Purchase Licensing Rights</a></p></figcaption></figure>'
        f'<div class="article__main__33WV2"><div class="summary__container__3n"><ul data-testid="Summary" class="summary__list__3fA">{"".join(f"""<li data-testid="Body" class="summary__point__1q">{e(line)}</li>""" for line in points)}</ul></div><div class="article-body__content__17Yit">{text}'
        '<p class="sign-off__text__3b">Reporting by Irena Walsh; Additional reporting by Jon Pfarr; Editing by Odette Lund and Sam Rourke</p><p class="trust-badge__text__2k">Our Standards: <a href="/trust-principles/">The Interwire Trust Principles.</a></p></div><ul class="tags-with-topic" aria-label="Suggested topics"><li><a href="/markets/rates-bonds/">Rates &amp; Bonds</a></li><li><a href="/topic/monetary-policy/">Monetary Policy</a></li></ul><button>Acquire Licensing Rights</button></div>'
        '<div class="author-bio__card__3f" data-testid="AuthorBio"><img src="/resizer/v2/walsh.png?width=120" alt=""/><div><a href="/authors/irena-walsh/">Irena Walsh</a><p>Interwire</p><p>Irena Walsh reports on central banks from Leskova. She joined in 2016 after five years at a radio station and speaks four languages.</p><a href="mailto:irena.walsh@interwire.example">Email</a></div></div></article>'
        f'<section data-testid="ReadNext" class="read-next__container__1K"><h2>Read Next</h2><ul class="read-next__list__4">{listed(nxt, """<li data-testid="MediaStoryCard" class="story-card__area__2"><a href="{p}" tabindex="-1" aria-hidden="true"><picture><img src="/resizer/v2/c{n}.jpg?width=240" alt=""/></picture></a><div class="story-card__body__8"><span data-testid="Label"><a href="/markets/">{kick}</a><span class="dot">·</span></span><a data-testid="Heading" href="{p}" class="text__heading_6__8">{t}</a><time datetime="2024-10-03">{ago}</time></div></li>""", kick=("Rates &amp; Bonds", "Commodities", "Commodities", "Finance"), ago=("2 hours ago", "5 hours ago", "October 2, 2024", "October 2, 2024"))}</ul></section>'
        f'<aside class="rail__3d"><section aria-label="Most read"><ol class="most-read__1v">{listed(read, """<li><span class="rank">{n}</span><h3 class="text__heading_7__1"><a href="{p}">{t}</a></h3></li>""")}</ol></section><section class="views__5t"><a href="/breakingviews/"><img src="/pf/resources/images/breakingviews.svg" alt="Breakingviews"/></a>{listed(views, """<div class="views__item__2"><img class="views__face" src="/resizer/v2/face{n}.png" alt=""/><div><span class="views__who">{who}</span><a href="{p}"><span>{t}</span></a></div></div>""", who=("Clive Annan", "Ruta Sellek"))}</section><div class="newsletter__promo"><h3>Sign up for the Macro Letter</h3><p>Rates, prices and currencies, each weekday in your inbox.</p><form><input type="email" placeholder="Email"/><button>Sign up</button></form></div></aside>'
        '<div class="sponsored__dianomi"><span>Sponsored Content</span><ul><li><a href="https://click.adsource.example/7781" rel="sponsored">Retiring at 60? Download the guide<em>Harrow Wealth</em></a></li><li><a href="https://click.adsource.example/7782" rel="sponsored">Compare business loans in a minute<em>Lendo</em></a></li></ul></div></main>'
        '<footer class="site-footer__4"><div><h3>Latest</h3><ul><li><a href="/">Home</a></li><li><a href="/authors/">Authors</a></li><li><a href="/site-map/">Topic Sitemap</a></li></ul></div><div><h3>About Interwire</h3><ul><li><a href="/about/">About</a></li><li><a href="/careers/">Careers</a></li><li><a href="/advertise/">Advertising Guidelines</a></li></ul></div><div><h3>Stay Informed</h3><ul><li><a href="/app/">Download the App</a></li><li><a href="/newsletters/">Newsletters</a></li></ul></div><p>All quotes delayed a minimum of 15 minutes. © 2024 Interwire. All rights reserved</p></footer></div></div>'
        '<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="interwire";Fusion.contextPath="/pf";Fusion.globalContent={"statusCode":200,"message":"Success","result":{"canonical_url":"/markets/rates-bonds/tarvia-central-bank-holds-rates-bread-subsidy-ends-2024-10-03/","word_count":402,"read_minutes":2,"kicker":{"name":"Rates & Bonds"}}};</script><script src="/pf/dist/engine/react.js?d=214" defer></script></body></html>',
        r, (title, *points, *plain(body)), (*inside, *nxt, *read, *views), address=url,
    )  # fmt: skip


@page
def central_bank_raises_a_guarantee() -> Served:
    """A central bank's own site: columns of Bootstrap, a definition list of days and releases, a table of papers."""
    site = "https://www.bankofbelmara.example"
    url = f"{site}/news-and-publications/press-releases/2019/deposit-guarantee-raised"
    title = "Bank of Belmara raises amount covered by the deposit guarantee"
    lead = "From 1 July, savings of up to 150,000 crowns per person and bank will be paid out within seven days if a bank fails."
    body = (
        "The Board of the Bank of Belmara decided today to raise the amount that the Deposit Guarantee Fund covers from 100,000 to 150,000 crowns per depositor and institution. The decision takes effect on 1 July 2019.",
        "The amount has not changed since the fund was set up in 2004. Since then, average deposits have more than doubled, and the share of households whose savings are covered in full has dropped from 97 to 88 per cent. With the new amount it will be 96 per cent.",
        "Payment will also become faster. The fund must now reimburse depositors within seven working days, instead of twenty. Banks will be obliged to keep a file of insured balances that can be handed over within 24 hours.",
        "# Contributions will rise over three years",
        "The fund holds 2.9 billion crowns, or 0.7 per cent of insured deposits. The Board considers 1.0 per cent to be adequate. Contributions of banks will therefore rise in three steps:",
        "from 0.08 to 0.10 per cent of insured deposits in 2020;",
        "to 0.12 per cent in 2021;",
        "to 0.15 per cent in 2022, after which the Board will review the rate.",
        "Credit unions with assets of less than 50 million crowns will pay half of these rates.",
        "“A guarantee is worth what people believe it to be worth,” said Deputy Governor Henrik Asplund. “Those who remember the winter of 1998 know that queues in front of a branch form within an hour. Seven days is short enough for nobody to have to join one.”",
        "# What is not covered",
        "Shares in investment funds, bonds issued by banks and electronic money are not covered by the guarantee, even if they were bought at a branch. Deposits in foreign currency are covered and will be paid out in crowns at the rate of the day on which the bank failed.",
        "The Bank will publish a leaflet for the public in Belmaran, English and Sorric by the end of May. Banks are required to display it in every branch and to send it to each customer once a year.",
    )
    r = Report("en", "2019-04-11", "", "", "", title, lead, body)
    news = at(
        site,
        ("Board keeps countercyclical buffer at one per cent", "/news-and-publications/press-releases/2019/countercyclical-buffer"),
        ("Bank of Belmara fines Corda Pay for late reports", "/news-and-publications/press-releases/2019/corda-pay"),
        ("Old twenty-crown notes cease to be legal tender", "/news-and-publications/press-releases/2019/twenty-crown-notes"),
        ("Foreign reserves fall by 210 million crowns in March", "/news-and-publications/press-releases/2019/foreign-reserves-march"),
    )  # fmt: skip
    papers = at(
        site,
        ("Do depositors read? Evidence from four thousand letters", "/research/working-papers/2019-07"),
        ("Branch closures and the price of rural credit", "/research/working-papers/2019-06"),
        ("House prices along the new railway", "/research/working-papers/2019-05"),
    )  # fmt: skip
    items = "".join(f"<li>{e(line)}</li>" for line in body[5:8])
    return Served(
        f'<!DOCTYPE html>\n<html lang="en" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ og: http://ogp.me/ns#">\n<head>\n<meta charset="utf-8" />\n<meta name="Generator" content="Drupal 8 (https://www.drupal.org)" />\n<meta name="viewport" content="width=device-width, initial-scale=1.0" />\n<title>{e(title)} | Bank of Belmara</title>\n<link rel="canonical" href="{url}" />\n<link rel="shortlink" href="{site}/node/4471" />\n<meta name="description" content="{e(lead)}" />\n<meta property="og:site_name" content="Bank of Belmara" />\n<meta property="og:type" content="article" />\n<meta property="og:title" content="{e(title)}" />\n<meta property="article:published_time" content="2019-04-11T10:00:00+0200" />\n<meta name="dcterms.date" content="2019-04-11T10:00+02:00" />\n<link rel="stylesheet" media="all" href="/sites/default/files/css/css_zQ3k.css" />\n<!--[if lte IE 8]><script src="/core/assets/vendor/html5shiv/html5shiv.min.js"></script><![endif]-->\n</head>\n'
        '<body class="path-node page-node-type-press-release has-glyphicons"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header class="navbar navbar-default container" id="navbar" role="banner"><div class="navbar-header"><a class="logo navbar-btn pull-left" href="/" title="Home" rel="home"><img src="/themes/custom/bob/logo.svg" alt="Home" /></a><button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#navbar-collapse"><span class="sr-only">Toggle navigation</span><span class="icon-bar"></span></button></div><div id="navbar-collapse" class="navbar-collapse collapse"><nav role="navigation"><ul class="menu menu--main nav navbar-nav"><li class="expanded dropdown"><a href="/monetary-policy" class="dropdown-toggle" data-toggle="dropdown">Monetary policy <span class="caret"></span></a><ul class="dropdown-menu"><li><a href="/monetary-policy/decisions">Decisions</a></li><li><a href="/monetary-policy/minutes">Minutes</a></li></ul></li><li><a href="/supervision">Supervision</a></li><li><a href="/notes-and-coins">Notes and coins</a></li><li><a href="/statistics">Statistics</a></li></ul></nav><ul class="language-switcher"><li><a href="/bm/">BM</a></li><li class="is-active">EN</li></ul></div></header>'
        '<div class="rates-bar"><div class="container"><dl class="dl-horizontal rates"><dt>Policy rate</dt><dd>2.75 %</dd><dt>Inflation, March</dt><dd>2.4 %</dd><dt>EUR</dt><dd>7.4102</dd><dt>USD</dt><dd>6.5821</dd></dl></div></div>'
        f'<div role="main" class="main-container container js-quickedit-main-content"><div class="row"><div class="col-sm-12" role="heading"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news-and-publications">News and publications</a></li><li><a href="/news-and-publications/press-releases">Press releases</a></li><li class="active">{e(title)}</li></ol></div><section class="col-sm-8"><a id="main-content"></a><article role="article" about="/news-and-publications/press-releases/2019/deposit-guarantee-raised" class="press-release is-promoted full clearfix"><div class="press-release__meta"><span class="label label-primary">Press release</span> <span class="field--name-field-number">No. 14/2019</span> <time datetime="2019-04-11T08:00:00Z" class="date">11 April 2019</time></div><h1 class="page-header"><span>{e(title)}</span></h1><div class="field field--name-field-intro field--type-text-long field--label-hidden field--item"><p>{e(lead)}</p></div><div class="field field--name-body field--type-text-with-summary field--label-hidden field--item" property="content:encoded">{paras(body[:5], sub="<h3>{}</h3>")}<ul>{items}</ul>{paras(body[8:10])}<div class="table-responsive"><table class="table table-condensed"><caption>Deposits and guarantee</caption><thead><tr><th>Year</th><th>Insured, bn</th><th>Fund, bn</th></tr></thead><tbody><tr><td>2004</td><td>171.2</td><td>0.2</td></tr><tr><td>2012</td><td>296.8</td><td>1.6</td></tr><tr><td>2018</td><td>414.5</td><td>2.9</td></tr></tbody></table></div>{paras(body[10:], sub="<h3>{}</h3>")}</div>'
        '<div class="well contact-box"><h4>Contact for the press</h4><p>Press office, Sigrid Naumann, tel. +000 22 555 0140, <a href="mailto:press@bankofbelmara.example">press@bankofbelmara.example</a></p></div><div class="attachments"><h4>Documents</h4><ul class="list-unstyled"><li><span class="file file--mime-application-pdf"><a href="/sites/default/files/2019-04/decision.pdf" type="application/pdf">Decision of the Board (PDF, 210 kB)</a></span></li></ul></div><div class="sharethis"><a href="#" class="share-tw">Tweet</a><a href="#" class="share-in">Share</a><a href="javascript:window.print()">Print</a></div></article></section>'
        f'<aside class="col-sm-4" role="complementary"><section class="block block-views"><h2 class="block-title">Latest press releases</h2><dl class="news-dl">{listed(news, """<dt><time datetime="{d}">{d}</time></dt><dd><a href="{p}" hreflang="en">{t}</a></dd>""", d=("2019-04-09", "2019-04-05", "2019-04-02", "2019-04-01"))}</dl><div class="more-link"><a href="/news-and-publications/press-releases">All press releases</a></div></section><section class="block block-calendar"><h2 class="block-title">Calendar</h2><ul class="list-unstyled"><li><span>16 April</span> Balance of payments</li><li><span>25 April</span> Decision on the policy rate</li></ul></section></aside></div>'
        f'<div class="row"><div class="col-xs-12"><section class="block research"><h2 class="block-title">New in research</h2><table class="table table-hover views-table"><thead><tr><th>Paper</th><th>Authors</th><th>Date</th></tr></thead><tbody>{listed(papers, """<tr><td class="views-field-title"><a href="{p}">{t}</a></td><td>{who}</td><td>March 2019</td></tr>""", who=("M. Feld, O. Sandvik", "L. Tarn", "A. Bruun, P. Iversen"))}</tbody></table></section></div></div></div>'
        '<footer class="footer container" role="contentinfo"><div class="row"><div class="col-sm-3"><h4>Bank of Belmara</h4><p>Mint Square 2<br />1010 Hallvik</p></div><div class="col-sm-3"><h4>About us</h4><ul class="list-unstyled"><li><a href="/about/board">The Board</a></li><li><a href="/about/history">History</a></li><li><a href="/about/jobs">Vacancies</a></li></ul></div><div class="col-sm-3"><h4>Services</h4><ul class="list-unstyled"><li><a href="/rss">RSS</a></li><li><a href="/subscribe">E-mail alerts</a></li></ul></div><div class="col-sm-3"><h4>Legal</h4><ul class="list-unstyled"><li><a href="/disclaimer">Disclaimer</a></li><li><a href="/privacy">Privacy and cookies</a></li></ul></div></div></footer></div>'
        '<div id="sliding-popup" class="eu-cookie-compliance-banner"><div class="popup-content info"><h2>We use cookies on this site</h2><p>We count visits without recording who you are.</p><button type="button" class="agree-button">OK, I agree</button></div></div><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/4471","currentLanguage":"en"},"bootstrap":{"forms_has_error_value_toggle":1},"user":{"uid":0}}</script><script src="/sites/default/files/js/js_7hQ.js"></script></body></html>',
        r, (title, lead, *plain(body)), (*news, *papers), address=url,
    )  # fmt: skip


@page
def budget_day_minute_by_minute() -> Served:
    """A live blog of a paper: key events above, posts in blocks, cards of a carousel, tabs of what is most viewed."""
    site = "https://www.thesentinel.example"
    url = f"{site}/politics/live/2023/mar/15/oskerland-budget-petrol-duty-pensions-live-updates"
    title = "Budget: Harrow cuts petrol duty and freezes pensions for a year – as it happened"
    lead = "Chancellor says “no household will be poorer by Christmas”, but the statistics office counts four in ten that will be"
    posts = (
        ("17:42", "block-6411f0b8e1", "Afternoon summary", (
            "That is all from us on a long day in the House. Petrol duty falls by four pence in May, pensions stay as they are until April 2024, and the tax on empty shops that towns had asked for did not come.",
            "Thank you for reading and for your letters. Our colleagues will have the views of the morning papers from six o’clock.",
        )),
        ("16:20", "block-6411dd0a77", "Unions call pension freeze a breach of promise", (
            "Dora Finch, head of the Congress of Labour, says that the freeze takes 312 pounds from the average pensioner.",
            "“They promised the lock would hold for the whole of this parliament. It held for fourteen months,” she told reporters outside the Treasury.",
        )),
        ("14:05", "block-6411bb1f32", "Statistics office: four in ten will have less", (
            "The Office for Statistics has published its tables a few minutes after the chancellor sat down. They show that 41% of households will have less to spend in real terms at the end of the year than now.",
            "Families who drive gain most. People over 66 who rent lose most, about 2.1% of their income.",
        )),
        ("12:47", "block-6411a8c2d0", "Harrow: no household will be poorer", (
            "Edwin Harrow gets to his feet to cheers from his own side. He says that growth will be 1.4% this year, half a point more than was thought in November.",
            "“No household in this country will be poorer by Christmas,” he says. The benches opposite laugh for so long that the speaker has to call for order twice.",
        )),
        ("10:12", "block-64118466aa", "What to look out for", (
            "Good morning. The chancellor speaks at half past twelve. Three things matter: what he does about petrol, whether he keeps the promise on pensions, and how much he borrows to pay for either.",
        )),
    )  # fmt: skip
    r = Report("en", "2023-03-15", "", "Maeve Tolland", "", title, lead, ())
    more = at(
        site,
        ("Who wins and who loses from the budget: four households do the sums", "/money/2023/mar/15/who-wins-who-loses-budget-four-households"),
        ("Empty shops tax dropped after late-night call from retailers", "/politics/2023/mar/15/empty-shops-tax-dropped"),
        ("The budget in eight charts", "/uk-news/datablog/2023/mar/15/the-budget-in-eight-charts"),
    )  # fmt: skip
    views = at(
        site,
        ("The chancellor has discovered magic, and it runs on petrol", "/commentisfree/2023/mar/15/chancellor-magic-petrol"),
        ("I was a Treasury clerk for 30 years. This is how promises die", "/commentisfree/2023/mar/15/treasury-clerk-promises-die"),
    )  # fmt: skip
    read = at(
        site,
        ("Stormont bridge closed after crack is found by schoolboys", "/uk-news/2023/mar/15/stormont-bridge-closed-crack"),
        ("‘It followed me home’: the town that adopted a goose", "/lifeandstyle/2023/mar/14/town-that-adopted-a-goose"),
        ("Rail drivers vote for six more days of strikes", "/uk-news/2023/mar/15/rail-drivers-vote-six-days-strikes"),
        ("Actor Tom Belling dies at 91", "/film/2023/mar/15/tom-belling-dies"),
    )  # fmt: skip
    deep = at(
        site,
        ("Inside the archive that nobody was meant to find", "/news/2023/mar/14/inside-the-archive-nobody-meant-to-find"),
        ("Why your rent went up on a Tuesday", "/money/2023/mar/13/why-your-rent-went-up"),
    )  # fmt: skip
    blocks = "".join(
        f'<article id="{ident}" class="dcr-1fvxkc4" data-block-id="{ident}"><header class="dcr-1c8kzkq"><a href="?page=with:{ident}#{ident}" class="dcr-1u9xmzi"><time dateTime="2023-03-15T{clock}:00.000Z" data-relativeformat="med">{clock}</time> <span class="dcr-km9fgb">{clock} GMT</span></a></header><h2 class="dcr-7kdt4l">{e(head)}</h2>{"".join(f"""<p class="dcr-1b64dqh">{e(line)}</p>""" for line in said)}<footer class="dcr-18lt1o4"><span>Share</span><a href="https://www.facebook.example/dialog/share?href={ident}" aria-label="Share on Facebook"><svg viewBox="-3 -3 30 30"><path d="M12 4v16"/></svg></a><div>Updated at {clock} GMT</div></footer></article>'
        + (
            '<div class="ad-slot-container" data-print-layout="hide"><div id="dfp-ad--liveblog-inline1" class="js-ad-slot ad-slot" data-label="Advertisement"></div></div>'
            if n == 1
            else ""
        )
        for n, (clock, ident, head, said) in enumerate(posts)
    )
    events = "".join(
        f'<li class="dcr-w5i7d"><a href="?filterKeyEvents=false&amp;page=with:{ident}#{ident}"><time>{clock} GMT</time> <span>{e(head)}</span></a></li>'
        for clock, ident, head, _ in posts[1:4]
    )
    graph = ld(
        [
            {
                "@context": "https://schema.org",
                "@type": "LiveBlogPosting",
                "@id": url,
                "headline": title,
                "datePublished": "2023-03-15T10:05:21.000Z",
                "dateModified": "2023-03-15T17:45:00.000Z",
                "coverageStartTime": "2023-03-15T10:05:21.000Z",
                "coverageEndTime": "2023-03-15T17:45:00.000Z",
                "author": [{"@type": "Person", "name": "Maeve Tolland"}],
                "publisher": {"@type": "Organization", "name": "The Sentinel"},
                "liveBlogUpdate": [
                    {
                        "@type": "BlogPosting",
                        "headline": head,
                        "datePublished": f"2023-03-15T{clock}:00.000Z",
                        "url": f"{url}?page=with:{ident}",
                        "articleBody": " ".join(said),
                    }
                    for clock, ident, head, said in posts
                ],
            },
            {"@type": "WebPage", "@context": "https://schema.org", "@id": url},
        ]
    )
    return Served(
        f'<!doctype html><html lang="en"><head><!-- Hello. We are hiring --><title>{e(title)} | Budget | The Sentinel</title><meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="theme-color" content="#052962"><link rel="preconnect" href="https://assets.thesentinel.example"><link rel="preload" href="https://assets.thesentinel.example/fonts/headline-bold.woff2" as="font" crossorigin><meta property="og:url" content="{url}"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="The Sentinel"><meta property="article:published_time" content="2023-03-15T10:05:21.000Z"><meta property="article:modified_time" content="2023-03-15T17:45:00.000Z"><meta property="article:section" content="Politics">{graph}<script>window.guardian={{"config":{{"page":{{"contentType":"LiveBlog","isLive":false,"pageId":"politics/live/2023/mar/15"}},"switches":{{"liveBlogTopMask":true}}}}}};</script><style data-emotion="dcr 1fvxkc4">.dcr-1fvxkc4{{padding:8px;border-top:1px solid #dcdcdc}}</style></head>'
        '<body><a href="#maincontent" class="dcr-skip">Skip to main content</a><gu-island name="TopBar" priority="critical"><div class="dcr-top"><a href="https://support.thesentinel.example">Support us</a><a href="/signin">Sign in</a><a href="https://jobs.thesentinel.example">Search jobs</a></div></gu-island><header><nav data-testid="nav" aria-label="Site"><ul data-testid="pillar-list"><li><a href="/">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifeandstyle">Lifestyle</a></li></ul></nav></header><main data-layout="LiveLayout" id="maincontent"><div class="dcr-headline"><div class="dcr-series"><a href="/politics/budget">Budget</a></div>'
        f'<div data-gu-name="headline"><h1 class="dcr-1ttbui0">{e(title)}</h1></div><div data-gu-name="standfirst"><div class="dcr-ygd0lc"><p>{e(lead)}</p></div></div></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/maeve-tolland">Maeve Tolland</a></address><details class="dcr-dates"><summary>Wed 15 Mar 2023 17.45 GMT</summary>First published on Wed 15 Mar 2023 10.05 GMT</details><div class="dcr-auto"><input type="checkbox" id="autoupdate"><label for="autoupdate">Live feed off</label></div></div>'
        f'<gu-island name="KeyEventsCarousel"><div aria-label="Key events" class="dcr-key"><h3>Key events</h3><ul>{events}</ul></div></gu-island><div data-gu-name="media"><figure><picture><source srcset="https://i.thesentinel.example/img/harrow.jpg?width=700" media="(min-width: 660px)"><img alt="Edwin Harrow with the red case" src="https://i.thesentinel.example/img/harrow.jpg?width=465"></picture><figcaption><span><svg width="11" height="10"><path d="M5 0l5 10H0z"></path></svg></span>Edwin Harrow leaves for the House with his case. Photograph: Lena Ruck/Sentinel</figcaption></figure></div><div id="liveblog-body" class="js-liveblog-body" data-gu-name="body"><div class="dcr-filter"><button>Show key events only</button></div>{blocks}</div><nav class="dcr-pages" aria-label="Pages"><span>1 of 1</span></nav><div class="dcr-submeta"><span>Explore more on these topics</span><ul><li><a href="/politics/budget">Budget</a></li><li><a href="/business/tax">Tax</a></li><li><a href="/politics/edwin-harrow">Edwin Harrow</a></li></ul><button>Reuse this content</button></div></main>'
        f'<section class="dcr-onwards" data-component="more-on-this-story"><h2>More on this story</h2><ul class="dcr-carousel">{listed(more, """<li><div class="dcr-card"><a href="{p}" class="dcr-lv2v9o" aria-label="{t}"></a><picture><img alt="" src="https://i.thesentinel.example/img/m{n}.jpg?width=300" loading="lazy"></picture><h4><span class="card-headline">{t}</span></h4><footer><time>15 Mar 2023</time></footer></div></li>""")}</ul></section><section class="dcr-opinion" data-component="opinion"><h2>Opinion</h2>{listed(views, """<div class="dcr-quote"><h4><a href="{p}"><svg class="quote-icon" viewBox="0 0 70 49"><path d="M69 0c-2 15-4 31-4 49H37c4-15 9-31 16-49h16"></path></svg><span>{t}</span></a></h4><span class="dcr-author">{who}</span></div>""", who=("Priya Callow", "Anonymous"))}</section>'
        f'<section class="dcr-most" aria-label="Most viewed"><div role="tablist"><button role="tab" aria-selected="true">Across the Sentinel</button><button role="tab" aria-selected="false">Deeply read</button></div><ol data-link-name="in Across" role="tabpanel">{listed(read, """<li class="dcr-mv"><a href="{p}"><span class="dcr-n"><svg viewBox="0 0 18 29" aria-hidden="true"><path d="M4 4h4v20"></path></svg></span><h4>{t}</h4></a></li>""")}</ol><ol role="tabpanel" class="dcr-hidden">{listed(deep, """<li class="dcr-mv"><a href="{p}"><h4>{t}</h4></a></li>""")}</ol></section><div id="slot-body-end" class="contributions__epic"><h2>Thank you for joining us</h2><p>We have no owner who tells us what to write. If you can, please support us from two pounds a month.</p><a href="https://support.thesentinel.example/contribute">Continue</a></div>'
        '<footer class="dcr-footer"><form><label>Original reporting in your inbox</label><input type="email"></form><ul><li><a href="/about">About us</a></li><li><a href="/help">Help</a></li><li><a href="/info/complaints-and-corrections">Complaints &amp; corrections</a></li></ul><ul><li><a href="/index/subjects">All topics</a></li><li><a href="/index/contributors">All writers</a></li></ul><ul><li><a href="https://advertising.thesentinel.example">Advertise with us</a></li></ul><p>© 2023 Sentinel News Limited. All rights reserved. (dcr)</p></footer><noscript><img src="https://sb.measure.example/p?c1=2" alt=""></noscript></body></html>',
        r, (title, lead, *(line for _, _, head, said in posts for line in (head, *said))), (*more, *views, *read, *deep), verdict="live blog", address=url,
    )  # fmt: skip


@page
def questions_and_answers_of_a_broadcaster() -> Served:
    """A broadcaster's explainer as Next renders it: blocks by data-component, classes of styled components, state at the end."""
    site = "https://www.nbo.example"
    url = f"{site}/news/articles/c4gdk7r0zq2o"
    title = "What is the tourist tax and who will have to pay it?"
    body = (
        "Visitors to seven towns on the Cairn coast will have to pay a charge for each night they stay, after the assembly in Port Mallory passed the Visitor Levy Act by 31 votes to 28.",
        "Supporters say that the money will repair paths and sea walls. Owners of hotels fear that guests will go elsewhere.",
        "# How much is the levy?",
        "Adults will pay £2.50 a night in hotels and holiday flats, and £1 on campsites, for up to seven nights. Nobody under 16 will pay.",
        "A couple who spend a week in a hotel would pay £35 on top of their bill.",
        "The assembly’s own [[study from 2023|/news/articles/c0vk19p3lx8o]] put the income at £11m a year, if the number of guests stays the same.",
        "# When will it start?",
        "The first charges can be made in April 2026. Each of the seven councils has to vote first, and three have said that they will wait for a year.",
        "Port Mallory’s leader, Gwen Tarrick, said her council would vote before the summer.",
        "“We have 9,000 residents and 1.2 million visitors,” she said. “The bins do not empty themselves.”",
        "# Who is against it?",
        "The Cairn Hotels’ Association says that a third of its members make a loss already. Its chair, Rob Penhale, called the act “a tax on a sandcastle”.",
        "The Conservative group in the assembly voted against it because owners of second homes do not pay. The government said that they would be covered by a change to council tax next year.",
        "# Do other places have one?",
        "Yes. In Belmara the charge has been part of the bill since 1987. The island of Sorra tripled its own in 2022, and the number of overnight stays has grown by 6% since then.",
        "Professor Ilse Brandt, who studies tourism at Corwin College, says that there is no example of a small levy that kept visitors away.",
        "“People complain about the price of parking,” she said. “I have never met anyone who remembered what they paid in tourist tax.”",
    )
    r = Report("en", "2025-02-19", "", "Bethan Coole", "", title, "", body)
    inside = at(
        site,
        ("Seaside town’s paths ‘falling into the sea’", "/news/articles/cx2lm80y1jpo"),
        ("Second-home owners to pay double from next year", "/news/articles/c98ew4vz7rno"),
    )
    story = at(
        site,
        ("Assembly passes visitor levy after all-night sitting", "/news/articles/cg45zr9wq1po"),
        ("‘I will have to tell guests at the door’", "/news/articles/c7v1nd3ke5yo"),
        ("Sorra’s mayor on living with a million guests", "/news/videos/cd9q8l0xw2go"),
    )
    top = at(
        site,
        ("Storm Petra: Thousands without power for third night", "/news/live/c5y8p7rj0wlt"),
        ("Judge who slept in court is suspended", "/news/articles/c3rx2nv6kzmo"),
        ("Steelworks to pour its last iron in June", "/news/articles/cn0l5y7g4dqo"),
    )
    best = at(
        site,
        ("The librarian who solved a murder by post", "/news/articles/c1wq7pz4rxeo"),
        ("Why doctors in the valley carry chocolate", "/news/articles/czx0g5rl8nko"),
    )
    read = at(
        site,
        ("Man finds his own lost wallet in charity shop", "/news/articles/cy8vkn2d3lpo"),
        ("Pop star cancels tour an hour before first show", "/news/articles/ckg9r1w5x7zo"),
        ("Three rescued after minibus rolls into harbour", "/news/articles/cp4mz6v8e0jo"),
        ("Supermarket recalls soup over wrong label", "/news/articles/ce7l2y9q3wro"),
    )

    def block(lines: tuple[str, ...]) -> str:
        return "".join(
            f'<div data-component="subheadline-block" class="sc-2b8e7d1c-0 hVYkPa"><h2 class="sc-f98b1ad2-0 dfvxux">{marked(line[2:])}</h2></div>'
            if line.startswith("# ")
            else f'<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-9a00e533-0 hxuGS">{marked(line)}</p></div>'
            for line in lines
        )

    card = '<div data-testid="anchor-inner-wrapper"><a href="{p}" data-testid="internal-link" class="sc-8a623a54-0 hMvGwj"><div data-testid="london-card" class="sc-225578b-0 btdqbl"><div class="sc-93223220-2"><img sizes="(min-width: 1280px) 25vw, 50vw" srcSet="/ace/standard/240/cps/{n}.jpg 240w, /ace/standard/480/cps/{n}.jpg 480w" src="/ace/standard/480/cps/{n}.jpg" loading="lazy" alt=""/></div><div class="sc-8ea7699c-1"><h3 data-testid="card-headline" class="sc-9d830f2a-3">{t}</h3><div class="sc-1f2a4-0"><span data-testid="card-metadata-lastupdated">{ago}</span><span data-testid="card-metadata-tag">{tag}</span></div></div></div></a></div>'
    state = '{"props":{"pageProps":{"page":"@\\"news\\",\\"articles\\",\\"c4gdk7r0zq2o\\"","metadata":{"assetId":"64f1","type":"article","readTime":3},"flags":{"ads":true}}},"page":"/[service]/articles/[id]","query":{"id":"c4gdk7r0zq2o"},"buildId":"Yp3kx","isFallback":false}'
    graph = ld(
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "url": url,
            "publisher": {
                "@type": "NewsMediaOrganization",
                "name": "NBO News",
                "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"},
            },
            "image": {"@type": "ImageObject", "url": f"{site}/ace/standard/1024/p1.jpg"},
            "mainEntityOfPage": url,
            "headline": title,
            "datePublished": "2025-02-19T06:14:33.812Z",
            "dateModified": "2025-02-19T11:02:10.004Z",
            "author": [{"@type": "Person", "name": "Bethan Coole"}],
        }
    )
    return Served(
        f'<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{e(title)}</title><meta property="og:title" content="{e(title)}"/><meta name="twitter:title" content="{e(title)}"/><meta name="description" content="Seven towns on the Cairn coast may charge visitors for each night they stay."/><meta property="og:description" content="Seven towns on the Cairn coast may charge visitors for each night they stay."/><meta property="og:site_name" content="NBO News"/><meta property="og:url" content="{url}"/><link rel="canonical" href="{url}"/><link rel="alternate" hrefLang="en-gb" href="{url}"/>{graph}<meta name="next-head-count" content="19"/><link rel="preload" href="/_next/static/css/1bbd.css" as="style"/><script defer="" nomodule="" src="/_next/static/chunks/polyfills.js"></script><style data-styled="" data-styled-version="6.1.1">.hxuGS{{margin:0 0 1.5rem;font-family:Reith,serif}}</style></head>'
        '<body><div id="__next"><div data-testid="page" class="sc-4e537b1-0"><a href="#main-content" class="sc-5b1c9b9a-0">Skip to content</a><header data-testid="header-content"><button aria-label="Open menu"><svg viewBox="0 0 32 32"><path d="M3 16h26M3 8h26M3 24h26"></path></svg></button><a href="/"><svg class="logo"></svg></a><a href="/register">Register</a><a href="/signin">Sign In</a><nav data-testid="level1-navigation-container"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/business">Business</a></li><li><a href="/culture">Culture</a></li><li><a href="/weather">Weather</a></li></ul></nav></header><div data-testid="ad-unit"><p>ADVERTISEMENT</p><div id="dotcom-leaderboard"></div></div>'
        f'<main id="main-content"><article class="sc-3b6b161a-1"><div data-component="headline-block"><h1 class="sc-f98b1ad2-1 dgCFkH">{e(title)}</h1></div><div data-component="byline-block" data-testid="byline-new"><div><time dateTime="2025-02-19T06:14:33.812Z" class="sc-801dd632-2">19 February 2025</time></div><div class="sc-801dd632-4"><button>Share</button><button>Save</button></div><div data-testid="byline-new-contributors"><span>Bethan Coole</span><span>Business reporter, NBO Cairn</span></div></div><figure><div data-component="image-block"><img src="/ace/standard/480/p1.jpg" alt="People walk along a sea front"/><span class="sc-a34861b-0">Getti</span></div><div data-component="caption-block"><figcaption>Port Mallory has 130 visitors a year for each resident</figcaption></div></figure>{block(body[:6])}<div data-component="links-block" class="sc-9e8b-0"><ul role="list">{listed(inside, """<li><a class="sc-c9299ecf-0" href="{p}">{t}</a></li>""")}</ul></div>{block(body[6:10])}<div data-component="include-block"><div class="bar-chart"><p class="chart-title">Overnight stays per resident, 2024</p><div class="chart-row"><span>Port Mallory</span><span>131</span></div><div class="chart-row"><span>Senn</span><span>88</span></div><div class="chart-row"><span>St Orla</span><span>61</span></div><p class="chart-src">Source: Cairn Assembly</p></div></div>{block(body[10:13])}<div data-component="ad-slot"><div>Advertisement</div></div>{block(body[13:])}<div data-component="newsletter-block" class="sc-77"><img alt="Thin, grey banner promoting a newsletter" src="/ace/n.png"/><p><b>Get our daily round-up of what matters on the coast.</b> <a href="/newsletters/coast">Sign up here.</a></p></div></article>'
        f'<section data-component="topic-list" aria-label="Topics"><ul><li><a href="/news/topics/c1">Tourism</a></li><li><a href="/news/topics/c2">Taxation</a></li><li><a href="/news/cairn">Cairn</a></li></ul></section><section data-component="related"><h2>More on this story</h2><ul class="sc-1be">{listed(story, """<li><a href="{p}"><span role="text">{t}</span><span class="sc-when">{ago}</span></a></li>""", ago=("1 day ago", "1 day ago", "3 weeks ago"))}</ul></section></main><div data-testid="vermont-section"><div data-testid="vermont-section-outer-wrapper"><h2 data-testid="vermont-title">More from the NBO</h2>{listed(best, card, ago=("6 days ago", "14 hrs ago"), tag=("In Depth", "Health"))}</div></div><aside aria-label="Top stories"><div class="sc-oak">{listed(top, card, ago=("LIVE", "2 hrs ago", "5 hrs ago"), tag=("UK", "Courts", "Business"))}</div></aside>'
        f'<div data-component="mostRead"><h2>Most read</h2><ol class="sc-27f">{listed(read, """<li data-testid="mostRead-item"><span class="sc-num">{n}</span><div><a href="{p}" class="sc-mr">{t}</a></div></li>""")}</ol></div><footer data-testid="footer-content"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/audio">Audio</a></li></ul></nav><ul><li><a href="/usingthenbo/terms/">Terms of Use</a></li><li><a href="/aboutthenbo">About the NBO</a></li><li><a href="/usingthenbo/privacy/">Privacy Policy</a></li><li><a href="/contact">Contact the NBO</a></li></ul><p>Copyright 2025 NBO. All rights reserved. The NBO is not responsible for the content of external sites.</p></footer></div></div>'
        f'<script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>',
        r, (title, *plain(body)), (*inside, *story, *best, *top, *read), address=url,
    )  # fmt: skip


@page
def long_read_in_chapters() -> Served:
    """A metropolitan daily's long read: chapters with numbers, a timeline in the text, a fact box, columns by name, the next article."""
    site = "https://www.marshfordledger.example"
    url = f"{site}/politics/2022/05/29/who-killed-the-night-train-marshford-calder/"
    title = "Who killed the night train?"
    lead = "For 71 years it carried nurses, soldiers and cheese from Marshford to Calder. Three governors promised to save it. The minutes of 14 meetings show what they did instead."
    first = (
        "The last passenger to board was a retired dentist named Howard Sill. He had a ticket for a bed, a bottle of ginger ale and, as he told the conductor, no particular reason to be in Calder.",
        "“I wanted to be able to say that I was on it,” he said. There were eleven people on board that night in February, and a crew of nine.",
    )
    one = (
        "# 1. The promise",
        "In 2009 the railroad told the state that it would end the line unless somebody paid for new cars. Gov. Louis Amery, a Republican who had grown up in a house beside the tracks, said within a day that the state would.",
        "It was a cheap promise. The cars cost $38 million, and the federal government offered to pay for 60 percent. The Legislature put the rest into a fund that could be used, the law said, “for this purpose and no other.”",
        "By 2012 the fund held $15.2 million. No car had been ordered.",
    )
    two = (
        "# 2. The fund",
        "Minutes of the Rail Commission that the Ledger obtained through a public records request show how the money went. The commission met 14 times between 2012 and 2019. Eleven times it approved what the minutes call a “temporary advance.”",
        "The advances paid for a parking structure, a study of a bridge and, in 2016, for chairs. None of them was paid back.",
        "“We were told that the cars were delayed anyway,” said Marguerite Oyelaran, who sat on the commission for six years. “You do not ask for money to be returned to a shelf.”",
    )
    three = (
        "# 3. The bridge",
        "What ended the train was not the lack of cars but a bridge over the Teal River, built in 1911. In August 2020 an inspector found that two of its piers had moved by an inch.",
        "The railroad asked for $9 million. The fund by then held $212,000. These are the last steps:",
    )
    steps = (
        "Sept. 3, 2020: Trains are ordered to cross at 10 miles an hour.",
        "March 18, 2021: The state declines to apply for a federal grant, because it cannot show its own share.",
        "Nov. 30, 2021: The railroad gives notice.",
        "Feb. 12, 2022: The last train leaves Marshford at 10:40 p.m., four minutes late.",
    )
    four = (
        "# 4. The morning after",
        "Mr. Amery, now 78, still lives beside the tracks. He read the minutes at his kitchen table and turned the pages face down, one after another, when he was done.",
        "“I made the promise,” he said. “I should have made the order.”",
        "His two successors declined to be interviewed. A spokeswoman for Gov. Dana Reyes said that the administration was “focused on the mobility of the future.”",
        "The cars that nobody ordered are still being built, for a line in another state. They have showers.",
    )
    text = (*first, *one, *two, *three, *steps, *four)
    r = Report("en", "2022-05-29", "", "Gus Merriman", "", title, lead, text)
    mid = at(
        site, ("Parking structure that rail fund paid for is half empty", "/politics/2022/03/02/parking-structure-rail-fund-half-empty/")
    )
    views = at(
        site,
        ("A state that cannot keep a bed on rails", "/opinion/2022/05/28/a-state-that-cannot-keep-a-bed-on-rails/"),
        ("Let the bridge go and keep the river", "/opinion/2022/05/27/let-the-bridge-go-and-keep-the-river/"),
        ("What my father lifted at Calder depot", "/opinion/2022/05/25/what-my-father-lifted-at-calder-depot/"),
    )
    most = at(
        site,
        ("Marshford school board fires its third chief in a year", "/education/2022/05/28/school-board-fires-third-chief/"),
        ("Bear that ate wedding cake is caught in Alder County", "/local/2022/05/28/bear-wedding-cake-alder-county/"),
        ("Two brothers, one ballot line and a very long Thanksgiving", "/politics/2022/05/27/two-brothers-one-ballot-line/"),
        ("Hospital merger would leave Calder with 12 beds", "/business/2022/05/27/hospital-merger-calder-12-beds/"),
    )
    nxt = at(
        site,
        ("Lawmakers leave town with the roads bill undone", "/politics/2022/05/28/lawmakers-leave-town-roads-bill-undone/"),
        ("Reyes signs ban on gas leaf blowers from 2025", "/politics/2022/05/29/reyes-signs-ban-gas-leaf-blowers/"),
    )
    para = '<p class="body-paragraph b-article-body__text" data-el="text">{}</p>'
    sub = '<h2 class="c-heading b-chapter">{}</h2>'
    return Served(
        f'<!DOCTYPE html><html lang="en"><head><meta charSet="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Who killed the Marshford-Calder night train? - The Marshford Ledger</title><meta name="description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="The Marshford Ledger"/><meta property="og:image" content="{site}/resizer/AbC12/1200x630/train.jpg"/><meta property="article:published_time" content="2022-05-29T10:00:00Z"/><meta name="author" content="Gus Merriman"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url}?outputType=amp"/><link rel="preload" as="script" href="/pf/dist/components/combinations/default.js?d=88"/>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "headline": title, "description": lead, "datePublished": "2022-05-29T10:00:00Z", "dateModified": "2022-05-31T14:12:09Z", "author": [{"@type": "Person", "name": "Gus Merriman"}], "isAccessibleForFree": True, "publisher": {"@id": site + "/#org"}}, {"@type": "NewsMediaOrganization", "@id": site + "/#org", "name": "The Marshford Ledger"}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Politics", "item": site + "/politics/"}]}]})}<style id="inline">.b-chapter{{font-size:1.5rem}}.c-stack{{display:flex}}</style></head>'
        '<body class="b-body"><noscript><iframe src="https://tags.example/ns.html?id=TM-1" height="0" width="0" style="display:none"></iframe></noscript><div id="fusion-app" class="b-right-rail"><header class="c-stack b-header-nav-chain"><nav id="main-nav" aria-label="Sections Menu"><button aria-label="Sections">Sections</button><a href="/" title="The Marshford Ledger"><img src="/pf/resources/logo.svg" alt="The Marshford Ledger"/></a><span class="weather">71° Marshford</span><a href="/subscribe/">Subscribe</a><button>Log in</button></nav><ul class="b-links-bar"><li><a href="/local/">Local</a></li><li><a href="/politics/">Politics</a></li><li><a href="/sports/">Sports</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/obituaries/">Obituaries</a></li></ul></header><section class="b-alert-bar"><a href="/weather/">Flood watch for Teal County until 8 p.m.</a><button aria-label="Close">x</button></section>'
        f'<main class="b-right-rail__main"><div class="c-stack b-overline"><a href="/politics/" class="c-overline">Politics</a></div><h1 class="b-headline">{e(title)}</h1><h2 class="b-subheadline">{e(lead)}</h2><figure class="c-media-item b-lead-art"><picture><source media="(min-width:48rem)" srcset="/resizer/AbC12/1440x0/train.jpg 1440w"/><img src="/resizer/AbC12/768x0/train.jpg" alt="Sleeping cars at night"/></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Sleeping cars at Marshford Union on Feb. 12. </span><span class="c-media-item__credit">(Lorna Teague/The Ledger)</span></figcaption></figure><div class="b-byline"><img src="/resizer/face.png" alt=""/><span>By </span><span class="b-byline__names"><a href="/staff/gus-merriman/">Gus Merriman</a></span></div><div class="c-stack"><time class="c-date b-date" dateTime="2022-05-29T10:00:00Z">May 29, 2022 at 6:00 a.m. EDT</time><span class="b-readtime">9 min read</span><button class="b-listen">Listen to this story</button></div><ul class="b-share-bar"><li><button>{SPOTS}</button></li><li><button>Email</button></li><li><button>Gift</button></li></ul>'
        f'<article class="b-article-body">{paras(first, para, sub)}{paras(one, para, sub)}<div class="b-interstitial"><a href="{mid[0][1]}" class="c-link b-interstitial__link"><strong>RELATED: </strong>{e(mid[0][0])}</a></div>{paras(two, para, sub)}<aside class="b-factbox"><h3>The train in numbers</h3><ul><li>412 miles</li><li>9 hours 25 minutes, when on time</li><li>31,200 passengers in its best year</li></ul></aside>{paras(three, para, sub)}<ul class="b-list">{"".join(f"<li>{e(line)}</li>" for line in steps)}</ul><div class="b-newsletter"><p class="b-newsletter__title">Statehouse, weekly</p><p>Sharp reporting on the people who spend your money.</p><form><input type="email" aria-label="Email address"/><button>Sign me up</button></form></div>{paras(four, para, sub)}</article><div class="b-taxonomy"><a href="/tags/railroads/">Railroads</a><a href="/tags/rail-commission/">Rail Commission</a></div><div class="b-author-bio"><img alt="Gus Merriman" src="/resizer/face.png"/><h4>Gus Merriman</h4><p>Gus Merriman covers the statehouse. He was born in Calder and has taken the train 46 times.</p><a href="mailto:gmerriman@marshfordledger.example">Email</a></div>'
        f'<nav class="b-prevnext" aria-label="More articles"><a class="prev" href="{nxt[0][1]}"><span>Previous</span><b>{e(nxt[0][0])}</b></a><a class="next" href="{nxt[1][1]}"><span>Next</span><b>{e(nxt[1][0])}</b></a></nav><div id="comments" class="b-comments"><h3>Comments (3)</h3><div class="comment"><span class="who">railfan_52</span><p>I rode it to my wedding. The cheese was a better passenger than I was.</p></div><div class="comment"><span class="who">Teal Dweller</span><p>Every governor since Amery should have to walk that bridge.</p></div></div></main>'
        f'<aside class="b-right-rail__rail"><div class="b-opinion-rail"><h3><a href="/opinion/">Opinion</a></h3>{listed(views, """<div class="b-op"><img class="b-op__face" src="/resizer/op{n}.png" alt=""/><a class="b-op__name" href="/staff/op{n}/">{who}</a><a class="b-op__hed" href="{p}">{t}</a></div>""", who=("Carla Venn", "The Editorial Board", "Sully Brandt"))}</div><div class="arcad"><div class="arcad__label">Advertisement</div></div><section class="b-most" aria-label="Most read stories">{listed(most, """<article class="b-numbered"><p class="b-numbered__n">{n}</p><a href="{p}"><h3 class="c-heading">{t}</h3></a><a href="{p}" aria-hidden="true"><img src="/resizer/n{n}.jpg" alt=""/></a></article>""")}</section></aside>'
        '<footer class="b-footer"><section><h4>Company</h4><ul><li><a href="/about/">About Us</a></li><li><a href="/careers/">Careers</a></li></ul></section><section><h4>Get the Ledger</h4><ul><li><a href="/epaper/">Print Replica</a></li><li><a href="/vacation-hold/">Vacation Hold</a></li></ul></section><section><h4>Policies</h4><ul><li><a href="/privacy/">Privacy</a></li><li><a href="/donotsell/">Do Not Sell My Info</a></li></ul></section><p>© 2022 Marshford Ledger Co.</p></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.globalContent={"_id":"QW3E","type":"story","headlines":{"basic":"Who killed the night train?"},"subtype":"longform"};Fusion.tree={"collection":"layouts"};</script></body></html>',
        r, (title, lead, *plain(text)), (*mid, *nxt, *views, *most), address=url,
    )  # fmt: skip


@page
def letter_to_subscribers() -> Served:
    """A letter on a platform for writers: buttons between paragraphs, a tweet, tabs of posts, comments, the posts before and after."""
    site = "https://ruvanledger.example"
    url = f"{site}/p/the-customs-queue-is-the-budget"
    title = "The customs queue is the budget"
    lead = "Why 4,000 trucks at Gate Six tell you more about Oskerland’s deficit than the finance ministry does"
    body = (
        "Good morning. On Friday I drove to Gate Six with a thermos and a hand counter, which is what passes for fieldwork in this letter.",
        "Between six in the morning and noon I counted 311 trucks that were let through. The ministry’s plan for this year assumes 900 a day. You can do the sum on a napkin: if the gate works until midnight and nobody goes for lunch, it will reach about 930. Somebody always goes for lunch.",
        "# Why a queue is a number",
        "Duties on imports are 38 percent of what the state earns. That is an enormous share. It has been falling everywhere else for half a century, because income is easier to tax than boxes. In Oskerland it is the other way round: the state does not know what people earn, but it knows what is in the truck.",
        "So when the queue grows, revenue is late. Not lost, the ministry says, late. I have gone through six years of monthly accounts and I do not believe it. In the three worst months for waiting, the shortfall was never made up afterwards.",
        "“Fruit does not wait,” a driver called Anton told me. He had been there for 60 hours with 20 tons of pears. “On Sunday I turn around and sell them in Tarvia.”",
        "# What the minister could do",
        "Three things, none of which costs much:",
        "Open the second lane, which has been finished since 2022 and lacks a scale.",
        "Let firms with a clean record declare their loads the day before, as Belmara does.",
        "Pay the officers for the night. At present they are paid for the shift, whether a truck moves or not.",
        "The last one is the one that will not happen. The officers’ union is the only union that votes with the government, and it likes the shift.",
        "I will go back in June, with a larger thermos. If you work at a gate and want to tell me why I am wrong, reply to this letter. I read everything.",
    )
    r = Report("en", "2024-04-22", "", "Teodor Vance", "", title, lead, body)
    posts = at(
        site,
        ("A short history of the pear war", "/p/a-short-history-of-the-pear-war"),
        ("Nobody owns the dam", "/p/nobody-owns-the-dam"),
        ("What the mint does on Tuesdays", "/p/what-the-mint-does-on-tuesdays"),
        ("Reading the statistics office’s apology", "/p/reading-the-statistics-offices-apology"),
    )
    around = at(
        site,
        ("Seven things I got wrong last year", "/p/seven-things-i-got-wrong-last-year"),
        ("The bank that lends to one man", "/p/the-bank-that-lends-to-one-man"),
    )
    recs = at(site, ("How a village lost its post office twice", "/p/how-a-village-lost-its-post-office"))
    widget = '<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Ruvan Ledger is supported by readers. To receive new letters, become a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="Type your email..."/><input type="submit" class="button primary" value="Subscribe"/></form></div></div>'
    tweet = '<div class="tweet" data-component-name="Twitter2ToDOM"><a class="tweet-link-top" href="https://social.example/osk_freight/status/1781"><div class="tweet-header"><img src="https://img.example/f.jpg" alt="X avatar for @osk_freight"/><span class="tweet-author-name">Oskerland Freight </span><span class="tweet-author-handle">@osk_freight</span></div>Gate Six, 04:30. Queue is 14 km. Do not come.</a><div class="tweet-footer"><p class="tweet-date">4:41 AM ∙ Apr 19, 2024</p><span class="rt-count">48 Reposts</span><span class="like-count">131 Likes</span></div></div>'
    return Served(
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="norton-safeweb-site-verification" content="24us"/><title>{e(title)} - by Teodor Vance</title><link rel="preconnect" href="https://cdn.letters.example"/><link rel="preload" as="style" href="https://cdn.letters.example/bundle/theme/main.5fb2.css"/><link rel="canonical" href="{url}"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta name="twitter:label1" content="Likes"/><meta name="twitter:data1" content="84"/><meta property="og:site_name" content="The Ruvan Ledger"/><meta name="author" content="Teodor Vance"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": url, "headline": title, "description": lead, "image": [{"@type": "ImageObject", "url": "https://cdn.letters.example/q.jpg"}], "datePublished": "2024-04-22T06:01:12+00:00", "dateModified": "2024-04-22T06:01:12+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": "Teodor Vance", "url": "https://letters.example/@teodorvance"}], "publisher": {"@type": "Organization", "name": "The Ruvan Ledger", "url": site}, "interactionStatistic": [{"@type": "InteractionCounter", "interactionType": "https://schema.org/LikeAction", "userInteractionCount": 84}]})}<style>:root{{--color_theme_bg_pop:#b04a2f}}</style></head><body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents"><div class="main-menu"><div class="topbar"><a href="/" class="logo" aria-label="The Ruvan Ledger"><img src="https://cdn.letters.example/w_80/logo.png" alt="The Ruvan Ledger"/></a><h1 class="pencraft headerTitle"><a href="/">The Ruvan Ledger</a></h1><button aria-label="Search">{ARROW}</button><button class="subscribe-cta">Subscribe</button><button>Sign in</button></div></div></div>'
        f'<div aria-label="Post" role="main" class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published">{e(title)}</h1><h3 dir="auto" class="subtitle">{e(lead)}</h3><div class="byline-wrapper" aria-label="Post UFI"><a href="https://letters.example/@teodorvance"><img class="avatar" src="https://cdn.letters.example/w_36/tv.jpg" alt="Teodor Vance’s avatar"/></a><div><a href="https://letters.example/@teodorvance">Teodor Vance</a></div><div class="meta">Apr 22, 2024</div><div class="post-ufi"><button aria-label="Like (84)"><svg width="20" height="20"><path d="M10 18S1 12 1 6"></path></svg><div class="label">84</div></button><a aria-label="View comments (2)" href="{url}/comments"><div class="label">2</div></a><button><div class="label">Share</div></button></div></div></div><div><div class="available-content"><div dir="auto" class="body markup">{paras(body[:2])}{widget}<h2 class="header-anchor-post">{e(body[2][2:])}<div class="pencraft header-anchor"><div id="§why" class="anchor"></div><button aria-label="Link" href="{url}#why">{CLOSE}</button></div></h2>{paras(body[3:5])}<div class="captioned-image-container"><figure><a class="image-link" target="_blank" href="https://cdn.letters.example/fetch/gate.jpg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.letters.example/w_424/gate.webp 424w, https://cdn.letters.example/w_848/gate.webp 848w"/><img src="https://cdn.letters.example/w_1456/gate.jpg" alt=""/></picture></div></a><figcaption class="image-caption">Gate Six on Friday, a little after six. My thermos is out of frame.</figcaption></figure></div>{tweet}{paras(body[5:6])}<h2 class="header-anchor-post">{e(body[6][2:])}</h2>{paras(body[7:8])}<ol>{"".join(f"<li><p>{e(line)}</p></li>" for line in body[8:11])}</ol>{paras(body[11:])}<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="{url}?action=share"><span>Share</span></a></p></div></div></div>'
        f'<div class="post-footer"><div class="likers"><a href="#">84 Likes</a></div></div></article><nav class="post-navigation" aria-label="Pagination"><a class="pencraft prev" href="{around[0][1]}">{ARROW}<span>Previous</span><span class="nav-title">{e(around[0][0])}</span></a><a class="pencraft next" href="{around[1][1]}"><span>Next</span><span class="nav-title">{e(around[1][0])}</span></a></nav></div></div>'
        f'<div class="visibility-check"></div><div id="discussion" class="comments-section"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><div class="comment-meta"><a href="https://letters.example/@marta">Marta Lindqvist</a><span>Apr 22</span></div><div class="comment-body"><p>I cleared goods at Gate Four for nine years. The scale for the second lane is in a shed in Dornau, still in its box.</p></div><div class="comment-actions"><button>Like</button><button>Reply</button></div></div><div class="comment"><div class="comment-meta"><a href="https://letters.example/@oto">Oto</a><span>Apr 23</span></div><div class="comment-body"><p>What did Anton do with the pears?</p></div></div></div></div>'
        f'<div class="portable-archive" aria-label="Top Posts"><div class="portable-archive-nav" role="tablist"><button role="tab" aria-selected="true">Top</button><button role="tab">Latest</button><button role="tab">Discussions</button></div><div class="portable-archive-list">{listed(posts, """<div role="article" class="post-preview"><div class="pc-body"><a data-testid="post-preview-title" href="{u}" class="pencraft title">{t}</a><a href="{u}" class="pencraft dek">{dek}</a><div class="when"><time datetime="2024-0{n}-11T06:00:00.000Z">{n} Mar 2024</time> • <a href="https://letters.example/@teodorvance">Teodor Vance</a></div><div class="counts"><span>{n}0</span></div></div><a href="{u}" tabindex="-1"><img alt="" src="https://cdn.letters.example/w_140/x{n}.jpg"/></a></div>""", dek=("In which two countries fight over a fruit that neither eats.", "It holds back a lake, a lawsuit and three ministries.", "Less than you think.", "Page nine is the interesting one."))}<a href="/archive" class="see-all">See all</a></div></div><div class="rec-embed"><a class="rec-embed-inner" href="{recs[0][1]}"><img src="https://cdn.letters.example/r.jpg" alt="Guest letter"/><div class="rec-title">{e(recs[0][0])}</div></a></div>'
        '<div class="subscribe-footer"><h3>Ready for more?</h3><form><input type="email"/><button>Subscribe</button></form></div><div class="footer-wrap publication-footer"><div class="footer-blurbs">© 2024 Teodor Vance</div><a href="https://letters.example/privacy">Privacy</a> ∙ <a href="https://letters.example/tos">Terms</a> ∙ <a href="https://letters.example/ccpa">Collection notice</a><a class="footer-button" href="https://letters.example/signup">Start your own</a></div></div></div></div><script>window._preloads = JSON.parse("{\\"isEU\\":true,\\"post\\":{\\"id\\":143811,\\"slug\\":\\"the-customs-queue-is-the-budget\\",\\"wordcount\\":412}}")</script><script defer type="module" src="https://cdn.letters.example/bundle/static/js/main.2c.js"></script></body></html>',
        r, (title, lead, *plain(body)), (*around, *posts, *recs), address=url,
    )  # fmt: skip


@page
def qanat_ikhbariya() -> Served:
    """An Arabic news channel on WordPress with React in front: a box of links in the text, columns with faces, a rail that nothing names."""
    site = "https://www.alminara.example"
    url = site + quote("/ebusiness/2023/11/14/البرلمان-يقر-قانون-الموانئ")
    title = "برلمان سيراف يقر قانون الموانئ بعد جلسة استمرت 19 ساعة"
    lead = "القانون يسمح لشركات خاصة بتشغيل ثلاثة أرصفة لمدة 25 عاما، والنقابات تهدد بإضراب مفتوح"
    body = (
        "أقر البرلمان في سيراف فجر اليوم الثلاثاء قانونا يسمح للشركات الخاصة بتشغيل ثلاثة من أرصفة ميناء المدينة الستة، وذلك بعد جلسة استمرت 19 ساعة وانسحب منها نواب المعارضة مرتين.",
        "وصوت لصالح القانون 74 نائبا مقابل 61، في حين امتنع 9 نواب عن التصويت. وينص القانون على أن تدفع الشركات للدولة ربع إيراداتها، وألا تقل مدة العقد عن 15 عاما ولا تزيد على 25 عاما.",
        'وقالت وزيرة النقل هالة المرسومي أمام النواب إن الميناء يخسر كل يوم ما يعادل ثمن مدرسة. وأضافت "تنتظر السفينة في مينائنا 11 يوما، وتنتظر في الموانئ المجاورة يومين، ولا يمكن لخزينة فارغة أن تشتري رافعات جديدة".',
        "# إضراب مفتوح",
        "من جهتها، أعلنت نقابة عمال الميناء أنها ستبدأ إضرابا مفتوحا يوم الأحد المقبل ما لم تحصل على ضمانات مكتوبة تحمي وظائف 4200 عامل.",
        'وقال رئيس النقابة سالم بوعرّاد إن القانون لا يذكر كلمة "عامل" إلا مرة واحدة، وذلك في الملحق الخاص بمواقف السيارات. وتابع "لا نعارض الرافعات الجديدة، بل نعارض أن نصبح نحن الخردة".',
        "ورد مكتب الوزيرة بأن العقود ستلزم الشركات بالإبقاء على جميع العاملين مدة 3 سنوات على الأقل، وأن من يريد المغادرة سيحصل على تعويض يعادل أجر شهرين عن كل سنة عمل.",
        "# ماذا بعد؟",
        "ومن المقرر أن تطرح الحكومة الرصيف الأول في مناقصة دولية في مارس/آذار المقبل. وأبدت شركتان من بيلمارا وتارفيا اهتمامهما به، بحسب مصادر في الوزارة.",
        "ويرى الخبير الاقتصادي نادر الشواف أن نجاح القانون مرهون بالجمارك أكثر من الأرصفة، فالبضائع التي تفرغ في ساعات تبقى أسابيع في المخازن لأن ختما واحدا ينقصها.",
        "وكان مشروع مماثل قد سقط في البرلمان عام 2017 بفارق صوت واحد، بعد أن تأخر نائب من الحزب الحاكم في زحمة السير على طريق الميناء.",
    )
    r = Report("ar", "2023-11-14", "", "رنا الخطابي", "", title, lead, body)
    inside = at(
        site,
        ("عمال ميناء سيراف يغلقون البوابة الشرقية", quote("/ebusiness/2023/11/9/عمال-ميناء-سيراف")),
        ("كم تخسر سيراف من انتظار السفن؟", quote("/ebusiness/2023/10/30/كم-تخسر-سيراف")),
        ("وزيرة النقل: لن نبيع الميناء", quote("/news/2023/10/21/لن-نبيع-الميناء")),
    )
    more = at(
        site,
        ("أسعار الزيت ترتفع للشهر الرابع في تارفيا", quote("/ebusiness/2023/11/14/أسعار-الزيت")),
        ("مصرف بيلمارا المركزي يثبت الفائدة", quote("/ebusiness/2023/11/13/مصرف-بيلمارا")),
        ("حقل غاز جديد قبالة جزيرة سورا", quote("/ebusiness/2023/11/13/حقل-غاز-جديد")),
    )
    most = at(
        site,
        ("زلزال خفيف يهز شمال أوسكرلاند", quote("/news/2023/11/14/زلزال-خفيف")),
        ("قصة الراعي الذي وجد قمرا صناعيا", quote("/misc/2023/11/12/قصة-الراعي")),
        ("المحكمة تلغي نتيجة الانتخابات في ليسكوفا", quote("/news/2023/11/14/المحكمة-تلغي")),
        ("حارس مرمى يسجل هدفين في دقيقة", quote("/sport/2023/11/13/حارس-مرمى-يسجل")),
    )
    views = at(
        site,
        ("الميناء مرآة الدولة", quote("/opinions/2023/11/13/الميناء-مرآة-الدولة")),
        ("من يملك البحر يملك الخبز", quote("/opinions/2023/11/11/من-يملك-البحر")),
    )
    graph = ld(
        {
            "@context": "https://schema.org",
            "@graph": [
                {
                    "@type": "NewsArticle",
                    "mainEntityOfPage": url,
                    "headline": title,
                    "datePublished": "2023-11-14T04:52:10Z",
                    "dateModified": "2023-11-14T08:20:00Z",
                    "description": lead,
                    "author": [{"@type": "Person", "name": "رنا الخطابي"}],
                    "publisher": {"@type": "Organization", "name": "قناة المنارة"},
                    "inLanguage": "ar",
                },
                {
                    "@type": "BreadcrumbList",
                    "itemListElement": [{"@type": "ListItem", "position": 1, "name": "اقتصاد", "item": f"{site}/ebusiness/"}],
                },
            ],
        }
    )
    return Served(
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title data-rh="true">{title} | اقتصاد | المنارة نت</title><link rel="preload" href="/static/fonts/Minara-Bold.woff2" as="font" type="font/woff2" crossorigin><link data-rh="true" rel="canonical" href="{url}"><meta data-rh="true" name="description" content="{lead}"><meta data-rh="true" property="og:title" content="{title}"><meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:locale" content="ar_AR"><meta data-rh="true" property="og:site_name" content="المنارة نت"><meta data-rh="true" name="publishedDate" content="2023-11-14T04:52:10Z"><meta name="generator" content="WordPress VIP">{graph}<style>.wysiwyg p{{margin:0 0 24px}}.u-clickable-card__link:before{{content:""}}</style><script>window.__APOLLO_STATE__={{}};window.env={{"POST_TYPE":"post","WP_HOST":"vip"}};</script></head>'
        '<body class="post-template-default single"><div id="root"><div class="page-background-image"><div class="bypass-block-links-container"><a href="#main-content-area">تجاوز إلى المحتوى</a><a href="#most-read-container">تجاوز إلى الأكثر قراءة</a></div><div class="site-header container--header"><div class="site-header__logo"><a href="/"><svg class="icon--logo" viewBox="0 0 40 60"><title>المنارة</title><path d="M20 0l20 60H0z"></path></svg></a></div><nav class="site-header__navigation" aria-label="القائمة"><ul class="menu header-menu"><li class="menu__item"><a href="/news/"><span>أخبار</span></a></li><li class="menu__item"><a href="/opinions/"><span>مقالات</span></a></li><li class="menu__item menu__item--active"><a href="/ebusiness/"><span>اقتصاد</span></a></li><li class="menu__item"><a href="/sport/"><span>رياضة</span></a></li><li class="menu__item"><a href="/live/"><span>البث الحي</span></a></li></ul></nav></div><div class="trending-tags"><span class="trending-tags__title">شائع الآن</span><ul><li><a href="/tag/siraf/">سيراف</a></li><li><a href="/tag/gas/">الغاز</a></li></ul></div>'
        f'<div class="container container--grid l-article"><main id="main-content-area" class="l-col--8"><div class="breadcrumbs" role="navigation"><ol><li><a href="/">الرئيسية</a></li><li><a href="/ebusiness/">اقتصاد</a></li></ol></div><header class="article-header"><div class="topics"><a href="/ebusiness/">اقتصاد</a><span class="topics-sep">|</span><a href="/where/siraf/">سيراف</a></div><h1>{title}</h1><p class="article__subhead"><em>{lead}</em></p></header><figure class="article-featured-image"><div class="responsive-image"><img loading="eager" src="/wp-content/uploads/2023/11/port.jpg?resize=770%2C513" srcset="/wp-content/uploads/2023/11/port.jpg?resize=270%2C180 270w, /wp-content/uploads/2023/11/port.jpg?resize=770%2C513 770w" alt="ميناء سيراف"></div><figcaption>سفن تنتظر قبالة ميناء سيراف (الفرنجية)</figcaption></figure><div class="article-info-block"><div class="article-b-l"><div class="author-link">رنا الخطابي</div><div class="date-simple"><span class="screen-reader-text">نشر في 14/11/2023</span><span aria-hidden="true">14/11/2023</span></div><div class="article-dates__modified">آخر تحديث: 14/11/2023 11:20 (توقيت مكة)</div></div><div class="sharing-toggle"><button>شارِكْ</button><button>نسخ الرابط</button><div class="listen">استمع للمقال (3 دقائق)</div></div></div>'
        f'<div class="wysiwyg wysiwyg--all-content" aria-live="polite">{paras(body[:3])}<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><span class="screen-reader-text">قائمة من 3 عناصر</span><ul>{listed(inside, """<li class="more-on__item"><span class="screen-reader-text">{n} من 3</span><h3><a href="{p}" aria-label="{t}"><span>{t}</span></a></h3></li>""")}</ul><span class="screen-reader-text">نهاية القائمة</span></div>{paras(body[3:7], sub="<h2><strong>{}</strong></h2>")}<div class="container--ads"><div class="ads__title">إعلان</div><div id="gpt-ad-2"></div></div>{paras(body[7:], sub="<h2><strong>{}</strong></h2>")}</div><div class="article-source">المصدر : المنارة + وكالات</div><div class="article-tags"><a href="/tag/ports/">موانئ</a><a href="/tag/strike/">إضراب</a></div><div class="article-comments"><h2>حول هذه القصة</h2></div><section class="more-stories">{listed(more, """<article class="gc u-clickable-card gc--type-post"><div class="gc__image-wrap"><img loading="lazy" src="/wp-content/uploads/2023/11/{n}.jpg?resize=170%2C113" alt=""></div><div class="gc__content"><div class="gc__header-wrap"><h3 class="gc__title"><a class="u-clickable-card__link" href="{p}"><span>{t}</span></a></h3></div><div class="gc__body-wrap"><div class="gc__excerpt"><p>تفاصيل في هذا التقرير من مراسلينا في المنطقة.</p></div></div><footer class="gc__footer"><span class="gc__date">{d}</span></footer></div></article>""", d=("14/11/2023", "13/11/2023", "13/11/2023"))}</section></main>'
        f'<aside class="l-col--4"><section class="opinion-rail"><h2>مقالات رأي</h2><ul>{listed(views, """<li class="op-card"><img src="/wp-content/uploads/op{n}.png" alt=""><div class="op-card__author">{who}</div><a class="op-card__t" href="{p}">{t}</a></li>""", who=("جمال النعسان", "ليلى فرحون"))}</ul></section><div id="most-read-container" class="trending-articles"><h2 class="section-header__title">الأكثر قراءة</h2><ol class="trending-articles__list">{listed(most, """<li class="article-trending"><span class="article-trending__number">{n}</span><h4 class="article-trending__title"><a href="{p}"><span>{t}</span></a></h4></li>""")}</ol></div></aside></div>'
        '<footer class="site-footer-container"><div class="site-footer__grid"><div><h2 class="footer-menu__category">من نحن</h2><ul class="menu footer-menu"><li><a href="/about/">نبذة عنا</a></li><li><a href="/code/">ميثاق الشرف</a></li></ul></div><div><h2 class="footer-menu__category">تواصل معنا</h2><ul class="menu footer-menu"><li><a href="/contact/">اتصل بنا</a></li><li><a href="/newsletter/">النشرات البريدية</a></li></ul></div><div><h2 class="footer-menu__category">شبكتنا</h2><ul class="menu footer-menu"><li><a href="/docs/">المنارة الوثائقية</a></li><li><a href="/sport/">المنارة الرياضية</a></li></ul></div></div><p>جميع الحقوق محفوظة © 2023 شبكة المنارة الإعلامية</p></footer><div class="cookie-notice"><p>باستخدامك للموقع فإنك توافق على سياسة ملفات تعريف الارتباط.</p><button>أقبل الكل</button><button>التفضيلات</button></div></div></div></body></html>',
        r, (title, lead, *plain(body)), (*inside, *more, *views, *most), address=url,
    )  # fmt: skip


@page
def haber_portali() -> Served:
    """A Turkish portal of 2018: microdata, a slider of numbered headlines above the article, tabs with counts of comments."""
    site = "https://www.gunesligazete.example"
    url = f"{site}/ekonomi/ruvanda-findik-kooperatifi-tarihi-iflastan-dondu-haberi-40918833"
    title = "Ruvan’da fındık kooperatifi iflastan son gün döndü"
    lead = "Borcunu ödeyemeyen 61 yıllık Ruvan Fındık Kooperatifi, üyelerinin bir gecede topladığı 4,2 milyon lirayla mahkemeden döndü. Şimdi sıra depodaki 900 ton fındıkta."
    body = (
        "Ruvan Fındık Kooperatifi hakkında açılan iflas davası, dün yapılan duruşmada borcun tamamının ödenmesi üzerine düştü. Mahkeme salonunda kararı bekleyen yaklaşık 200 üretici sonucu alkışlarla karşıladı.",
        "Kooperatif, geçen yıl gübre ve mazot için aldığı krediyi ödeyememiş, alacaklı banka da mart ayında mahkemeye başvurmuştu. Hâkim, kooperatife borcunu kapatması için 28 Mayıs akşamına kadar süre vermişti.",
        "# Bileziklerini bozdurdular",
        "Son üç günde köylerde kapı kapı dolaşan yönetim, 1.340 üyeden para topladı. Kimi üye traktörünü sattı, kimi düğününde takılan bilezikleri bozdurdu. Eksik kalan 310 bin lirayı ise pazartesi gecesi ilçedeki esnaf tamamladı.",
        "Kooperatif Başkanı Hikmet Sarıçalı, “Bu kooperatifi dedelerimiz bir sandık çiviyle kurdu. Bizim elimizde batsaydı köye dönemezdik” dedi.",
        "Bankanın avukatı Selin Övet ise alacağın eksiksiz ödendiğini, bankanın yeni bir kredi görüşmesine açık olduğunu söyledi.",
        "# Depoda 900 ton fındık var",
        "Kooperatifin önünde şimdi daha zor bir sınav var. Depolarda geçen sezondan kalan 900 ton fındık bekliyor. Fiyatlar ocak ayından bu yana yüzde 17 düştü ve yeni hasada on hafta kaldı.",
        "Tarım Bakanlığı, stokun 250 tonluk bölümünü okullarda dağıtılmak üzere almayı teklif etti. Yönetim, teklifi pazar günü genel kurula götürecek.",
        "Çarşamba sabahı kooperatif binasının önünde nöbet tutan 74 yaşındaki üretici Emine Tokgöz, “Bileziğim gitti ama bahçem duruyor. Bilezik gelir, bahçe gelmez” diye konuştu.",
    )
    r = Report("tr", "2018-05-29", "", "Ferhat Uslu", "", title, lead, body)
    slide = at(
        site,
        ("Meclis’te bütçe gecesi: Üç vekil uyuyakaldı", "/gundem/mecliste-butce-gecesi-haberi-40918901"),
        ("Karadere’de köprü çöktü, yol trafiğe kapandı", "/gundem/karaderede-kopru-coktu-haberi-40918877"),
        ("Merkez Bankası’ndan sürpriz toplantı çağrısı", "/ekonomi/merkez-bankasindan-surpriz-haberi-40918850"),
        ("Genç kaleci bir maçta dört penaltı kurtardı", "/spor/genc-kaleci-dort-penalti-haberi-40918812"),
    )
    rel = at(
        site,
        ("Fındıkta rekolte tahmini açıklandı", "/ekonomi/findikta-rekolte-tahmini-haberi-40917001"),
        ("Banka, kooperatifin deposuna haciz koydu", "/ekonomi/banka-kooperatifin-deposuna-haciz-haberi-40915520"),
    )
    read = at(
        site,
        ("Emekliye bayram ikramiyesi ne zaman yatacak?", "/ekonomi/emekliye-bayram-ikramiyesi-haberi-40918700"),
        ("Kayıp kedi 400 kilometre sonra evine döndü", "/yasam/kayip-kedi-evine-dondu-haberi-40918655"),
        ("Okullarda yeni kıyafet dönemi başlıyor", "/egitim/okullarda-yeni-kiyafet-haberi-40918641"),
    )
    said = at(
        site,
        ("Köye doktor gelmeyince muhtar diploma aldı", "/gundem/muhtar-diploma-aldi-haberi-40918502"),
        ("Su faturasına gizli zam iddiası", "/ekonomi/su-faturasina-gizli-zam-haberi-40918499"),
    )
    cols = at(
        site,
        ("Bir bilezik kaç ton fındık eder", "/yazarlar/nesrin-kalkan/bir-bilezik-kac-ton-findik-eder-40918400"),
        ("Başkentin unuttuğu vadi", "/yazarlar/tuncay-eren/baskentin-unuttugu-vadi-40918377"),
    )
    return Served(
        f'<!DOCTYPE html>\n<html lang="tr" itemscope itemtype="http://schema.org/NewsArticle">\n<head>\n<meta charset="utf-8" />\n<title>{e(title)} - Ekonomi Haberleri</title>\n<meta name="description" content="{e(lead)}" />\n<meta name="keywords" content="fındık, kooperatif, Ruvan" />\n<meta itemprop="datePublished" content="2018-05-29T09:41:00+03:00" />\n<meta itemprop="dateModified" content="2018-05-29T12:05:00+03:00" />\n<meta name="datePublished" content="2018-05-29T09:41:00+03:00" />\n<meta property="og:title" content="{e(title)}" />\n<meta property="og:type" content="article" />\n<meta property="og:site_name" content="Güneşli Gazete" />\n<meta property="fb:app_id" content="110220" />\n<link rel="canonical" href="{url}" />\n<link rel="amphtml" href="{site}/amp/ekonomi/40918833" />\n<link rel="stylesheet" href="//s.gunesligazete.example/css/2018/detay.min.css?v=311" />\n<script type="text/javascript">var _pageType="news",_newsId=40918833;(function(w){{w.dataLayer=w.dataLayer||[];}})(window);</script>\n</head>\n'
        '<body class="newsdetail"><div class="overlay-push" style="display:none"><p>Son dakika gelişmelerinden anında haberdar olmak ister misiniz?</p><a class="btn">İzin ver</a><a class="btn">Daha sonra</a></div><div class="top-bar"><ul class="finance-ticker"><li><span>DOLAR</span><b>4,6120</b><i class="up">% 1,12</i></li><li><span>EURO</span><b>5,3480</b><i class="up">% 0,74</i></li><li><span>ALTIN</span><b>192,40</b><i class="down">% -0,20</i></li><li><span>BORSA</span><b>103.118</b><i class="down">% -0,91</i></li></ul></div><header><div class="wrapper"><a class="logo" href="/"><img src="//s.gunesligazete.example/i/logo.png" alt="Güneşli Gazete" /></a><nav><ul><li><a href="/gundem">Gündem</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/spor">Spor</a></li><li><a href="/yazarlar">Yazarlar</a></li><li><a href="/galeri">Foto Galeri</a></li><li><a href="/astroloji">Burçlar</a></li></ul></nav></div></header>'
        f'<div class="wrapper"><div class="top-slider" data-slick="true">{listed(slide, """<div class="slide"><a href="{p}" title="{t}"><img data-lazy="//i.gunesligazete.example/s{n}.jpg" alt="" /><strong>{t}</strong></a></div>""")}<ol class="dots"><li>1</li><li>2</li><li>3</li><li>4</li></ol></div><div class="breadcrumb" itemscope itemtype="http://schema.org/BreadcrumbList"><a href="/">Anasayfa</a> » <a href="/ekonomi">Ekonomi Haberleri</a> » <span>Haber</span></div><div class="row"><div class="news-left"><article class="news-detail"><h1 class="news-detail-title" itemprop="headline">{e(title)}</h1><h2 class="news-detail-spot" itemprop="description">{e(lead)}</h2><div class="news-info"><span class="author" itemprop="author">Ferhat Uslu / RUVAN, (GHA)</span><time itemprop="datePublished" datetime="2018-05-29T09:41:00+03:00">29 Mayıs 2018 - 09:41</time><span>Son Güncelleme: 29 Mayıs 2018 - 12:05</span><div class="font"><a>A+</a><a>A-</a></div></div><ul class="share"><li><a class="fb" href="#">Facebook’ta Paylaş</a></li><li><a class="tw" href="#">Tweetle</a></li><li><a class="wa" href="#">WhatsApp</a></li><li><a class="cm" href="#yorumlar">12 Yorum</a></li></ul><div class="news-img" itemprop="image"><img src="//i.gunesligazete.example/findik_650x366.jpg" alt="Kooperatif binası" /></div><div class="news-text" itemprop="articleBody">{paras(body[:2])}<div class="adv-inline"><span>REKLAM</span><div id="ad_inread"></div></div>{paras(body[2:6], sub="<h3>{}</h3>")}<div class="related-box"><span class="related-title">İLGİLİ HABERLER</span>{listed(rel, """<a href="{p}" class="related-item" target="_blank"><img src="//i.gunesligazete.example/r{n}.jpg" alt="" /><span>{t}</span></a>""")}</div>{paras(body[6:], sub="<h3>{}</h3>")}</div><div class="news-tags"><b>Etiketler:</b> <a href="/haberleri/findik">fındık</a> <a href="/haberleri/kooperatif">kooperatif</a></div><div class="reaction"><span>Bu habere tepkiniz?</span><ul><li>Beğendim <b>41</b></li><li>Üzüldüm <b>3</b></li><li>Şaşırdım <b>9</b></li></ul></div></article>'
        f'<div id="yorumlar" class="comments"><h4>YORUMLAR (12)</h4><form><textarea placeholder="Yorumunuzu yazın"></textarea><button>Gönder</button></form><div class="comment"><b>Karadereli Kemal</b><i>29.05.2018 10:12</i><p>Birlik olunca oluyormuş demek ki. Darısı çay üreticisinin başına.</p></div><div class="comment"><b>gurbetci_52</b><i>29.05.2018 10:40</i><p>Annem de bileziğini verdi, helal olsun hepsine.</p></div></div></div>'
        f'<div class="news-right"><div class="tabs"><ul class="tab-head"><li class="active">EN ÇOK OKUNANLAR</li><li>EN ÇOK YORUMLANANLAR</li></ul><div class="tab-body">{listed(read, """<div class="tab-item"><em>{n}</em><a href="{p}">{t}</a></div>""")}</div><div class="tab-body" style="display:none">{listed(said, """<div class="tab-item"><a href="{p}">{t}</a><span class="cnt">{c} yorum</span></div>""", c=("214", "188"))}</div></div><div class="authors-box"><a href="/yazarlar"><img src="//s.gunesligazete.example/i/yazarlar.png" alt="Yazarlar" /></a><ul>{listed(cols, """<li><a href="{p}"><img src="//i.gunesligazete.example/y{n}.jpg" alt="" /><b>{who}</b><span>{t}</span></a></li>""", who=("Nesrin Kalkan", "Tuncay Eren"))}</ul></div><div class="namaz"><h4>Namaz Vakitleri</h4><span>İmsak 03:28</span><span>Akşam 20:34</span></div></div></div></div>'
        '<footer><div class="wrapper"><div class="f-col"><b>Güneşli Gazete</b><a href="/kunye">Künye</a><a href="/reklam">Reklam</a><a href="/iletisim">İletişim</a></div><div class="f-col"><b>Servisler</b><a href="/hava-durumu">Hava Durumu</a><a href="/lig-fikstur">Puan Durumu</a></div><div class="f-col"><b>Uygulamalar</b><a href="#">iPhone</a><a href="#">Android</a></div><p>© Copyright 2018 Güneşli Gazetecilik A.Ş. Bu sitedeki yazı ve görsellerin her hakkı saklıdır.</p></div></footer><script src="//s.gunesligazete.example/js/detay.min.js?v=311"></script></body></html>',
        r, (title, lead, *plain(body)), (*slide, *rel, *read, *said, *cols), address=url,
    )  # fmt: skip


@page
def caijing_menhu() -> Served:
    """A Chinese portal's finance pages of 2013, in the encoding of that time: quotes in the text that a script fills, pairs of links."""
    site = "http://finance.haitan.example"
    url = f"{site}/china/20130822/091516532207.shtml"
    title = "云岭铁路改制方案获批 客货票价将分步放开"
    body = (
        "本报记者 今日获悉，云岭省议会昨天以多数票批准了云岭铁路总公司的改制方案。按照方案，公司将于明年一月拆分为客运、货运和路网三家企业，其中路网企业仍由省政府全资持有。",
        "方案规定，货运价格从明年四月起每半年调整一次，每次幅度不超过百分之六，三年后完全放开。客运方面，慢车票价五年内不变，快车和卧铺票价则由企业自行决定，但须提前六十天公布。",
        "“慢车是山里人的公共汽车，不能拿来算账。”省交通厅厅长罗启山在会后对记者说，“快车要和飞机、长途车竞争，价格应当交给市场。”",
        "截至去年年底，云岭铁路总公司负债四百一十二亿元，每年仅利息就要支付二十三亿元，超过全年货运收入的一半。根据方案，其中二百亿元债务将由省政府承接，其余部分由三家新企业按资产比例分担。",
        "# 职工安置成焦点",
        "云岭铁路现有职工七万八千人。议会辩论中，多名议员担心拆分之后养路工和车站人员会首先被裁。方案最终增加了一条：三年内不得因改制辞退职工，距退休不足五年者可以提前离岗，工资照发八成。",
        "在岔河站工作了二十九年的扳道工何满仓说，他不关心公司叫什么名字。“道岔还是那个道岔，只要有人给它上油就行。”",
        "# 机构看好货运企业",
        "受此消息影响，主要依靠铁路运煤的云岭能源今天开盘后一度下跌百分之四，物流企业通达股份则涨停。",
        "海潭证券分析师丁若薇认为，货运价格放开以后，新企业有望在两年内扭亏，但前提是支线不再由它单独养护。她在报告中写道，全省三成里程只承担了百分之二的运量，“这笔账谁来付，方案里没有答案”。",
        "省政府表示，支线补贴办法将在十月底以前公布。",
    )
    r = Report("zh", "2013-08-22", "", "郑一舟", "", title, "", body)
    rel = at(
        site,
        ("云岭铁路去年亏损十九亿元", "/china/20130412/080115129911.shtml"),
        ("岔河支线每天只有一趟车", "/china/20130718/101516169031.shtml"),
        ("罗启山：路网不会卖给私人", "/china/20130801/142016310220.shtml"),
        ("评论：拆分不是万能药", "/review/20130821/070116518420.shtml"),
    )
    rank = at(
        site,
        ("南湾开发商一夜之间撤走全部样板间", "/china/20130822/013916529973.shtml"),
        ("银行理财经理卷走八十位老人积蓄", "/money/20130821/231016528801.shtml"),
        ("猪肉价格连续七周上涨", "/china/20130822/060016530114.shtml"),
        ("一家百年酱园的最后一缸酱油", "/chanjing/20130821/180916526730.shtml"),
    )
    pairs = at(
        site,
        ("公积金新规下月实施", "/house/20130822/a1.shtml"),
        ("三大矿企联手限产", "/futures/20130822/a2.shtml"),
        ("出口退税提速至十天", "/trade/20130822/a3.shtml"),
        ("茶叶拍卖创新高", "/futures/20130822/a4.shtml"),
    )
    blog = at(site, ("火车慢一点，穷人快一点", "/blog/zhouboyan/3071.shtml"), ("别让路网变成提款机", "/blog/tangmi/1188.shtml"))
    quoted = {"云岭能源": "sh609911", "通达股份": "sz009377"}

    def told(line: str) -> str:
        if line.startswith("# "):
            return f"<p>　　<strong>{line[2:]}</strong></p>\n"
        for name, code in quoted.items():
            line = line.replace(
                name,
                f'<span id="stock_{code}"><a href="http://stocks.haitan.example/{code}/nc.shtml" class="keyword" target="_blank">{name}</a></span><span id="quote_{code}"></span>',
            )
        return f"<p>　　{line}</p>\n"

    stale = "".join(told(line) for line in body)
    return Served(
        f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\r\n<!--[16,9,207] published at 2013-08-22 09:15:32 from #192 by 1011-->\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<meta http-equiv="Content-type" content="text/html; charset=gb2312" />\r\n<title>{title}_产经_海潭财经_海潭网</title>\r\n<meta name="keywords" content="{title}" />\r\n<meta name="description" content="{title}" />\r\n<meta name="stencil" content="PGLS000067" />\r\n<meta property="og:type" content="news" />\r\n<meta property="og:title" content="{title}" />\r\n<meta name="publishid" content="31,1,16532207" />\r\n<link rel="stylesheet" type="text/css" href="http://i.himg.example/css/finance/2013/article.css" />\r\n<script type="text/javascript">var $GLOBAL={{}};$GLOBAL.docid="31-1-16532207";document.domain="haitan.example";</script>\r\n</head>\r\n'
        '<body><div class="wrap"><div class="top-nav"><a href="http://www.haitan.example/">海潭首页</a> <a href="http://news.haitan.example/">新闻</a> <a href="http://sports.haitan.example/">体育</a> <a href="http://finance.haitan.example/">财经</a> <a href="http://ent.haitan.example/">娱乐</a> <a href="http://blog.haitan.example/">博客</a> <span id="login">登录 注册</span></div><div class="blkBreadcrumb clearfix"><div class="bread"><a href="http://finance.haitan.example/">财经首页</a> &gt; <a href="http://finance.haitan.example/chanjing/">产经</a> &gt; <span>正文</span></div><form class="search"><input type="text" value="代码/拼音/简称" /><input type="submit" value="搜索" /></form></div><div class="blkHq"><table><tr><td>海指</td><td>2073.10</td><td>-0.28%</td></tr><tr><td>云岭成指</td><td>8190.44</td><td>+0.11%</td></tr></table></div>'
        f'<div class="blkContainer"><div class="blkContainerPblk"><div class="blkContainerSblk" id="J_Article_Wrap"><h1 id="artibodyTitle" pid="31" tid="1" did="16532207" fid="1">{title}</h1><div class="artInfo"><span id="pub_date">2013年08月22日 09:15</span>&nbsp;&nbsp;<span id="media_name"><a href="http://www.haitandaily.example/" target="_blank">海潭日报</a></span>&nbsp;<a href="http://comment.haitan.example/16532207">我有话说</a>(<span id="commentCount">1,204</span>人参与)</div><div class="blkContainerSblkCon BSHARE_POP" id="artibody"><div class="img_wrapper"><img src="http://i.himg.example/cj/20130822/U1P31.jpg" alt="岔河站" /><span class="img_descr">岔河站每天只有四趟慢车停靠。郑一舟摄</span></div><!-- publish_helper name=\'原始正文\' p_id=\'31\' t_id=\'1\' -->{stale}<!-- publish_helper_end --><div class="otherContent_01" style="display:none"></div></div><p class="art_keywords"><span>文章关键词：</span><a href="http://tags.haitan.example/tl">铁路</a> <a href="http://tags.haitan.example/gz">改制</a></p><div class="sharebar"><span>分享到：</span><a href="#">微博</a><a href="#">空间</a><span>(编辑：黄鹂)</span></div>'
        f'<div class="link_c"><h3>相关报道：</h3><ul class="list01">{listed(rel, """<li><a href="{u}" target="_blank">{t}</a> <span>{d}</span></li>""", d=("2013-04-12 08:01", "2013-07-18 10:15", "2013-08-01 14:20", "2013-08-21 07:01"))}</ul></div><div class="blkAD"><a href="http://ad.haitan.example/c?7" target="_blank">百万医疗险 每月只要九元</a></div><div class="pinglun"><textarea>文明上网理性发言</textarea><a href="#">发布</a></div></div></div>'
        f'<div class="blkContainerSide"><div class="tit02"><img src="http://i.himg.example/cj/t_rank.gif" alt="" /></div><table class="rank" width="300">{listed(rank, """<tr><td class="no">{n}</td><td><a href="{u}">{t}</a></td><td class="hit">{c}</td></tr>""", c=("88103", "61220", "50981", "33417"))}</table><div class="blk_pairs">{listed(pairs[:2], """<a href="{u}">{t}</a>""", " ")}<br />{listed(pairs[2:], """<a href="{u}">{t}</a>""", " ")}</div><div class="blk_blog"><h2>博客推荐</h2><dl>{listed(blog, """<dt><a href="{u}">{t}</a></dt><dd>{who}</dd>""", who=("周伯言", "唐觅"))}</dl></div></div></div>'
        '<div class="footer"><a href="http://corp.haitan.example/">公司简介</a> | <a href="http://ads.haitan.example/">广告服务</a> | <a href="http://corp.haitan.example/contact">联系我们</a> | <a href="http://hr.haitan.example/">招聘信息</a><br />Copyright &copy; 1998-2013 HAITAN Corporation, All Rights Reserved<br />海潭公司 版权所有 京证000012号</div></div></body></html>',
        r, (title, *plain(body)), (*rel, *rank, *pairs, *blog), encoding="gbk", address=url,
    )  # fmt: skip


@page
def kaiin_gentei_kiji() -> Served:
    """A Japanese business daily: two paragraphs, then a wall; beside it lists by card, by rank and by author."""
    site = "https://www.keizaishimpo.example"
    url = f"{site}/article/DGXZQOUB1203K0S1A112C2000000/"
    title = "潮見製鉄、高炉1基を休止へ　31年度までに電炉へ転換"
    begin = (
        "潮見製鉄は12日、主力の港南製鉄所にある高炉2基のうち1基を2024年度に休止すると発表した。跡地に大型の電炉を新設し、31年度までに二酸化炭素の排出量を13年度に比べて4割減らす。投資額は約2300億円を見込む。",
        "高炉の休止で粗鋼生産能力は年280万トン減る。従業員約1900人は配置転換で対応し、希望退職は募らない。記者会見した槙原宏社長は「いま決めなければ10年後に選べる道がなくなる」と述べた。",
    )
    r = Report("ja", "2021-11-12", "", "", "", title, "", begin)
    rel = at(
        site,
        ("鉄スクラップ争奪戦、海外勢も港に列", "/article/DGXZQOUC0201X0S1A101C2000000/"),
        ("電炉鋼板、自動車メーカーが試験採用", "/article/DGXZQOUC2810P0Y1A021C2000000/"),
        ("港南市、税収減に備え基金積み増し", "/article/DGXZQOCC0912M0Z01C21A1000000/"),
    )
    rank = at(
        site,
        ("地方銀行3行が統合協議、持ち株会社設立へ", "/article/DGXZQOUB1121S0R11C21A1000000/"),
        ("在宅勤務「週2日まで」に戻す企業が増加", "/article/DGXZQOUC0812Y0Y1A101C2000000/"),
        ("宅配各社、来春一斉値上げへ", "/article/DGXZQOUC1104F0R11C21A1000000/"),
        ("離島の診療所を救った無人ヘリ", "/article/DGXZQOCD1005A0X01C21A1000000/"),
    )
    views = at(
        site,
        ("鉄の町が問う「公正な移行」", "/article/DGXZQOCD1117G0R11C21A1000000/"),
        ("脱炭素投資に国の保証は要るか", "/article/DGXZQOCD0922W0Z01C21A1000000/"),
    )
    latest = at(
        site,
        ("長期金利、0.07%に低下", "/article/DGXZASB7IAA05_S1A111C2000000/"),
        ("政府、燃油補助を来月開始", "/article/DGXZQOUA1210K0S1A112C2000000/"),
        ("台風25号、週末に接近の恐れ", "/article/DGXZQOUE1203Z0S1A112C2000000/"),
    )
    graph = ld(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": {"@type": "WebPage", "@id": url},
            "headline": title,
            "datePublished": "2021-11-12T18:30:00.000+09:00",
            "dateModified": "2021-11-12T20:48:00.000+09:00",
            "author": {"@type": "Organization", "name": "経済新報"},
            "publisher": {"@type": "Organization", "name": "経済新報社"},
            "description": "潮見製鉄は12日、主力の港南製鉄所にある高炉2基のうち1基を2024年度に休止すると発表した。",
            "isAccessibleForFree": False,
            "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"},
        }
    )
    return Served(
        f'<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{title}: 経済新報</title><meta name="description" content="潮見製鉄は12日、主力の港南製鉄所にある高炉2基のうち1基を休止すると発表した。"/><meta property="og:title" content="{title} - 経済新報"/><meta property="og:type" content="article"/><meta property="og:site_name" content="経済新報"/><link rel="canonical" href="{url}"/><link rel="preload" as="script" href="/.resources/k-components/main.js"/>{graph}<style>.paragraph_pt{{font-size:1.8rem;line-height:1.8}}.container_cx{{display:grid}}</style></head>'
        f'<body data-rn-track="article"><div id="CONTENTS_HEADER"><header class="header_h1"><a href="/" class="logo_l2"><svg role="img" aria-label="経済新報" viewBox="0 0 200 40"><path d="M0 0h200v40z"/></svg></a><nav class="global_g3"><ul><li><a href="/">トップ</a></li><li><a href="/news/">速報</a></li><li><a href="/business/">ビジネス</a></li><li><a href="/economy/">経済・金融</a></li><li><a href="/opinion/">オピニオン</a></li><li><a href="/my/">Myニュース</a></li></ul></nav><a href="/login">ログイン</a><a href="/r123/">有料登録</a></header><div class="market_m9"><dl><dt>平均株価</dt><dd>29,609.97 +332.11</dd><dt>ドル・円</dt><dd>114.01-03</dd></dl></div></div><main class="container_cx"><article class="article_a1"><header><h1 class="title_tp0qjrp">{title}</h1><div class="meta_m2"><a href="/topics/steel">素材</a><a href="/topics/decarbon">脱炭素</a><time dateTime="2021-11-12T09:30:00.000Z">2021年11月12日 18:30</time><span>(2021年11月12日 20:48更新)</span><span class="limited">[会員限定記事]</span></div><ul class="tools_t4"><li><button>保存</button></li><li><button>印刷</button></li><li><button>共有</button></li></ul></header><section class="container_cz8tiun"><figure><picture><source srcSet="/images/a.jpg?w=638 1x, /images/a.jpg?w=1276 2x"/><img src="/images/a.jpg" alt=""/></picture><figcaption>休止が決まった港南製鉄所の第2高炉</figcaption></figure>{paras(begin, """<p class="paragraph_pt">{}</p>""")}<p class="paragraph_pt cut_c8">電炉は鉄スクラップを電気で溶かすため、...</p></section><div class="paywall wall_w5"><p class="lead_w6">この記事は会員限定です。登録すると続きをお読みいただけます。</p><p class="rest_w7">残り1204文字</p><div class="cta"><a href="/r123/?ak=1">初割で月2000円ではじめる</a><a href="/login?u=1">ログインする</a></div><ul><li>有料会員なら全ての記事が読み放題</li><li>無料会員は月1本まで</li></ul></div>'
        f'<div class="topicsFollow_f1"><h2>関連トピック</h2><p>トピックをフォローすると新着情報のチェックやまとめ読みがしやすくなります。</p><ul><li><a href="/topics/shiomi">潮見製鉄</a></li><li><a href="/topics/steel">素材</a></li></ul></div><section class="related_r2"><h2>関連記事</h2>{listed(rel, """<article class="card_cd"><a href="{p}"><div class="img_i1"><img loading="lazy" src="/images/r{n}.jpg" alt=""/></div><div class="txt_t1"><h3>{t}</h3><time>{d}</time></div></a></article>""", d=("11月2日", "10月29日", "11月9日"))}</section></article>'
        f'<aside class="side_s1"><section aria-label="アクセスランキング"><div class="tabs_tb"><button>1時間</button><button>24時間</button></div><ol>{listed(rank, """<li class="rk_{n}"><span>{n}.</span><a href="{p}">{t}</a></li>""")}</ol></section><section class="columnists_c1"><h2>オピニオン</h2><ul>{listed(views, """<li><img src="/images/w{n}.png" alt=""/><p class="name_n1">{who}</p><a href="{p}">{t}</a></li>""", who=("上級論説委員　藤代 薫", "編集委員　大河内 悠"))}</ul></section><section class="flash_f2"><ul>{listed(latest, """<li><time>{d}</time><a href="{p}">{t}</a></li>""", d=("20:41", "20:15", "19:58"))}</ul></section></aside></main><footer class="footer_f9"><div><h4>サービス</h4><ul><li><a href="/guide">電子版ガイド</a></li><li><a href="/mail">メール配信</a></li></ul></div><div><h4>会社情報</h4><ul><li><a href="/about">会社案内</a></li><li><a href="/recruit">採用</a></li></ul></div><p>本サイトの記事・写真などの無断複写を禁じます。 Keizai Shimpo Inc. No reproduction without permission.</p></footer><script>window.__RENDER_STATE__={{"article":{{"id":"DGXZQOUB1203K0S1A112C2000000","locked":true,"rest":1204}}}};</script></body></html>',
        r, (), (*rel, *rank, *views, *latest), verdict="paywall", address=url,
    )  # fmt: skip


@page
def gyeongje_sinmun() -> Served:
    """A Korean business paper rendered by Nuxt: sentences between breaks in one element, a list of quotes, cards that nothing names."""
    site = "https://www.hanbitbiz.example"
    url = f"{site}/article/2020090714350002817"
    title = "새벽 배송 멈춘 서림시, 동네 가게 매출 늘었나…한 달 성적표 보니"
    leads = (
        "전통시장 매출 4.1% 늘었지만 외곽 지역은 오히려 감소",
        "시의회, 조례 연장 여부 다음 달 표결",
    )  # fmt: skip
    body = (
        "서림시가 전국에서 처음으로 자정부터 오전 6시까지의 배송을 제한한 지 한 달이 지났다. 시는 7일 카드 결제 자료를 분석한 중간 보고서를 내고 전통시장과 골목 상점의 매출이 작년 같은 기간보다 4.1% 늘었다고 밝혔다.",
        "보고서에 따르면 효과는 지역에 따라 크게 달랐다. 도심의 중앙시장은 매출이 9.3% 뛰었지만, 가게까지 걸어서 20분 이상 걸리는 북부 아파트 단지에서는 상점 매출이 1.2% 줄었다. 주민들이 옆 도시의 대형 마트로 차를 몰고 갔기 때문이라는 것이 시의 설명이다.",
        "중앙시장에서 두부 가게를 하는 남정순 씨는 “새벽에 두부를 사러 오는 손님이 10년 만에 다시 생겼다”며 “그래도 밤에 일하던 기사님들을 생각하면 마음이 편하지만은 않다”고 말했다.",
        "배송 기사들의 반응은 엇갈린다. 야간 수당이 사라지면서 월수입이 평균 47만원 줄었다. 반면 서림 배송노조가 조합원 620명에게 물었더니 58%는 제한이 계속되기를 바란다고 답했다.",
        "기업들은 법적 대응에 나섰다. 배송 업체 세 곳은 조례가 영업의 자유를 침해한다며 지난달 말 헌법소원을 냈다. 업계 1위 달빛물류의 한 임원은 “시장이 소비자의 시계를 대신 정해 주는 격”이라고 비판했다.",
        "■ 전문가들 “한 달로는 판단 어려워”",
        "서림대 경제학과 표재훈 교수는 8월이 휴가철이라 자료를 그대로 믿기 어렵다고 지적했다. 표 교수는 “최소한 두 계절을 지켜보고, 줄어든 야간 임금이 동네 소비에 미친 영향까지 함께 계산해야 한다”고 했다.",
        "시의회는 다음 달 15일 조례를 1년 연장할지 표결한다. 전체 의석 31석 가운데 연장에 찬성하는 의원은 16명으로, 한 표만 움직여도 결과가 뒤집힌다.",
    )
    r = Report("ko", "2020-09-07", "", "구민하", "", title, " ".join(leads), body)
    rel = at(
        site,
        ("달빛물류, 서림시 상대로 헌법소원 제기", "/article/2020083116010001112"),
        ("“밤에 자고 싶다” 배송 기사 3인의 일기", "/article/2020081909220005553"),
    )
    pop = at(
        site,
        ("아파트 옥상 텃밭, 재산세 대상인가", "/article/2020090711180004471"),
        ("상장 첫날 공모가 밑돈 세 회사의 공통점", "/article/2020090708050000932"),
        ("전세 계약서 이 문장 빠지면 낭패", "/article/2020090622140003390"),
        ("회장님의 개는 왜 법인차를 탔을까", "/article/2020090617330008126"),
        ("금리 동결에도 적금 금리 오른 은행들", "/article/2020090709470006655"),
    )
    cards = at(
        site,
        ("태풍 지나간 과수원, 사과값 두 배로", "/article/2020090713010002244"),
        ("공항 면세점 세 번째 유찰", "/article/2020090712200007781"),
        ("반도체 장비 업체, 인력 400명 채용", "/article/2020090710550001919"),
    )
    cols = at(site, ("시계를 규제하는 도시", "/opinion/2020090618000000041"), ("두부 한 모의 경제학", "/opinion/2020090518000000032"))
    text = "\n<br><br>\n".join(f"<strong>{e(line)}</strong>" if line.startswith("■") else e(line) for line in body[:4])
    rest = "\n<br><br>\n".join(f"<strong>{e(line)}</strong>" if line.startswith("■") else e(line) for line in body[4:])
    state = 'window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{article:{aid:"2020090714350002817",cate:a,pay:b}}],fetch:{},error:c,serverRendered:true,routePath:"\\u002Farticle\\u002F2020090714350002817"}}("economy",false,null));'
    graph = ld(
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": "2020-09-07T14:35:00+09:00",
            "dateModified": "2020-09-07T17:10:00+09:00",
            "mainEntityOfPage": url,
            "author": {"@type": "Person", "name": "구민하 기자"},
            "publisher": {"@type": "Organization", "name": "한빛경제", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}},
            "image": [f"{site}/img/202009/a.jpg"],
        }
    )
    return Served(
        f'<!doctype html><html data-n-head-ssr lang="ko" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22ko%22%7D%7D"><head><meta data-n-head="ssr" charset="utf-8"><title>{e(title)} - 한빛경제</title><meta data-n-head="ssr" name="viewport" content="width=1280"><meta data-n-head="ssr" data-hid="og:title" property="og:title" content="{e(title)}"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:site_name" content="한빛경제"><meta data-n-head="ssr" property="article:published_time" content="2020-09-07T14:35:00+09:00"><meta data-n-head="ssr" property="dable:item_id" content="2020090714350002817"><meta data-n-head="ssr" property="dable:author" content="구민하"><link data-n-head="ssr" rel="canonical" href="{url}">{graph}<link rel="preload" href="/_nuxt/3f2a.js" as="script"><link rel="preload" href="/_nuxt/8801.js" as="script"><style data-vue-ssr-id="3191d5ad:0">.view_txt[data-v-6d1]{{font-size:18px;line-height:32px}}</style></head>'
        '<body><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div id="wrap" data-v-1f0><header class="hd" data-v-2aa><div class="hd_top"><span class="today">2020.09.07(월)</span><ul class="util"><li><a href="/login">로그인</a></li><li><a href="/join">회원가입</a></li><li><a href="/paper">지면보기</a></li></ul></div><h2 class="logo"><a href="/"><img src="/img/logo.svg" alt="한빛경제"></a></h2><nav class="gnb"><ul><li><a href="/economy">경제</a></li><li><a href="/stock">증권</a></li><li><a href="/estate">부동산</a></li><li><a href="/industry">산업</a></li><li><a href="/politics">정치</a></li><li><a href="/opinion">오피니언</a></li></ul></nav></header><div class="ticker" data-v-77c><ul><li>종합지수 <em>2,384.22</em> <i class="up">▲15.97</i></li><li>환율 <em>1,188.30</em> <i class="dn">▼1.30</i></li></ul></div>'
        f'<main id="container" data-v-5b1><div class="view_head"><p class="cate"><a href="/economy">경제</a> &gt; <a href="/economy/retail">유통</a></p><h1 class="view_tit">{e(title)}</h1><div class="view_info"><span class="reporter"><a href="/reporter/311">구민하 기자</a></span><span class="date">입력 2020-09-07 14:35</span><span class="date">수정 2020-09-07 17:10</span></div><ul class="view_tool"><li><button>글자크기</button></li><li><button>인쇄</button></li><li><button>공유하기</button></li><li><a href="#reply">댓글 <em>27</em></a></li></ul></div><div class="view_body" data-v-6d1><div class="view_sub">{"<br>".join(e(line) for line in leads)}</div><figure class="view_img"><img data-src="/img/202009/a.jpg" src="/img/202009/a.jpg" alt="중앙시장"><figcaption>지난 4일 새벽 서림시 중앙시장에서 상인이 가게 문을 열고 있다. 한빛경제DB</figcaption></figure><div class="view_txt" itemprop="articleBody" data-v-6d1>{text}<div class="ad_mid" data-v-ad1><ins class="adsbygoogle" style="display:block"></ins></div><div class="inner_rel" data-v-9e2><strong class="t">관련기사</strong>{listed(rel, """<a href="{p}" class="inner_rel_a">{t}</a>""")}</div>{rest}</div><p class="view_mail">구민하 기자 minha.gu@hanbitbiz.example</p><p class="view_copy">&lt;저작권자 ⓒ 한빛경제, 무단 전재 및 재배포 금지&gt;</p><div class="emotion"><button>좋아요 <em>33</em></button><button>슬퍼요 <em>4</em></button><button>화나요 <em>18</em></button></div><ul class="view_tag"><li><a href="/tag/a">#새벽배송</a></li><li><a href="/tag/b">#전통시장</a></li></ul></div>'
        f'<div class="card_area" data-v-c41><ul>{listed(cards, """<li><a href="{p}"><span class="thumb"><img src="/img/202009/t{n}.jpg" alt=""></span><strong class="tit">{t}</strong><span class="sum">{s}</span></a></li>""", s=("비바람에 떨어진 열매가 전체의 3분의 1에 이른다.", "임대료를 낮췄지만 나서는 업체가 없었다.", "올해 들어 가장 큰 규모의 채용이다."))}</ul></div></main>'
        f'<aside id="aside" data-v-a01><div class="pop" aria-label="많이 본 뉴스"><ol>{listed(pop, """<li><em class="num">{n}</em><a href="{p}"><span>{t}</span></a></li>""")}</ol></div><div class="ad_right"><a href="https://adclick.example/k1" target="_blank"><img src="/ad/1.jpg" alt="광고"></a></div><div class="col_area"><h3>오피니언</h3><dl>{listed(cols, """<dt>{who}</dt><dd><a href="{p}">{t}</a></dd>""", who=("[노경아의 창] 노경아 논설위원", "[시장통신] 변재식 교수"))}</dl></div></aside><div id="reply" class="reply_area"><h3>댓글 27</h3><div class="reply"><b>북부주민</b><span>1시간 전</span><p>우리 동네는 마트까지 차로 15분입니다. 시장님이 한번 걸어와 보세요.</p></div><div class="reply"><b>올빼미</b><span>2시간 전</span><p>밤에는 좀 쉽시다.</p></div></div>'
        f'<footer class="ft" data-v-f00><ul><li><a href="/company">회사소개</a></li><li><a href="/ad">광고문의</a></li><li><a href="/privacy">개인정보처리방침</a></li><li><a href="/youth">청소년보호정책</a></li></ul><address>서림시 한빛로 7 | 등록번호 서림 아00321 | 발행인 추성배 | 편집인 하도윤</address><p>Copyright ⓒ HANBIT BIZ. All rights reserved.</p></footer></div></div></div><script>{state}</script><script src="/_nuxt/3f2a.js" defer></script></body></html>',
        r, (title, *leads, *plain(body)), (*rel, *cards, *pop, *cols), address=url,
    )  # fmt: skip


@page
def halaman_amp_warta() -> Served:
    """An Indonesian portal's AMP page: links to read too between paragraphs, a popular list, a strip of cards, what comes next."""
    site = "https://amp.wartasamudra.example"
    url = f"{site}/ekonomi/read/2022/08/16/103205426/harga-garam-naik-petambak-lorana-menimbun-hasil-panen"
    title = "Harga Garam Naik Tiga Kali Lipat, Petambak Lorana Pilih Menimbun Hasil Panen"
    body = (
        "Harga garam rakyat di Kabupaten Lorana naik dari Rp 900 menjadi Rp 2.700 per kilogram dalam dua bulan terakhir. Namun, sebagian besar petambak justru memilih menyimpan hasil panennya di gudang.",
        "Ketua Koperasi Garam Lorana Sulaeman Dardiri mengatakan, para petambak belajar dari pengalaman tahun 2019. Ketika itu harga anjlok hanya tiga minggu setelah impor dibuka.",
        "“Kami pernah menjual murah dan menyesal, pernah juga menyimpan terlalu lama dan menyesal. Tahun ini kami menyimpan separuh saja,” kata Sulaeman saat ditemui di gudang koperasi, Senin (15/8/2022).",
        "Menurut catatan koperasi, sekitar 11.000 ton garam kini tersimpan di 46 gudang. Jumlah itu setara dengan sepertiga hasil panen kabupaten pada tahun lalu.",
        "# Pabrik ikan asin mulai kesulitan",
        "Kenaikan harga paling terasa di sentra pengolahan ikan di Teluk Mawar. Dari 120 usaha ikan asin, 31 di antaranya sudah mengurangi produksi.",
        "Rohayati, pemilik salah satu usaha, mengaku biaya garamnya naik dari Rp 4 juta menjadi Rp 11 juta per bulan. Ia terpaksa merumahkan enam dari lima belas pekerjanya.",
        "“Kalau harga ikan asin saya naikkan, pembeli lari ke telur. Kalau tidak dinaikkan, saya yang lari,” ujarnya sambil tertawa.",
        "# Pemerintah siapkan operasi pasar",
        "Kepala Dinas Perdagangan Lorana Wahyu Lintang menyatakan, pemerintah kabupaten akan menjual 1.500 ton garam cadangan mulai pekan depan dengan harga Rp 1.800 per kilogram. Setiap usaha hanya boleh membeli paling banyak dua ton.",
        "Ia membantah kabar bahwa pemerintah akan menyita garam yang ditimbun. “Itu milik petambak. Yang kami minta hanya data, supaya kami tahu berapa yang ada,” tutur Wahyu.",
        "Musim panen berikutnya diperkirakan baru dimulai pada akhir September karena hujan masih turun di pesisir utara. Badan cuaca setempat menyebut kemarau tahun ini sebagai yang terpendek sejak 2010.",
    )
    r = Report("id", "2022-08-16", "", "Galih Prasaja", "", title, "", body)
    also = at(
        site,
        ("Mengapa Garam Lorana Disebut Emas Putih?", "/ekonomi/read/2022/07/30/081500226/mengapa-garam-lorana"),
        ("Gudang Garam Milik Koperasi Terendam Banjir Rob", "/regional/read/2022/06/11/140233478/gudang-garam-terendam"),
    )
    rel = at(
        site,
        ("DPRD Lorana Minta Impor Garam Ditunda", "/nasional/read/2022/08/14/dprd-lorana-minta-impor"),
        ("Ikan Asin Teluk Mawar Tembus Pasar Swalayan", "/ekonomi/read/2022/05/02/ikan-asin-teluk-mawar"),
        ("Kisah Petambak yang Menyekolahkan Tiga Dokter", "/regional/read/2022/04/21/kisah-petambak"),
    )
    pop = at(
        site,
        ("Bupati Lorana Jalan Kaki 12 Kilometer ke Kantor", "/regional/read/2022/08/16/bupati-lorana-jalan-kaki"),
        ("Tarif Feri Antarpulau Turun Mulai Besok", "/ekonomi/read/2022/08/15/tarif-feri-turun"),
        ("Pohon Beringin 300 Tahun Tumbang Timpa Halte", "/regional/read/2022/08/16/pohon-beringin-tumbang"),
        ("Guru Honorer Terima Rapel Gaji Dua Tahun", "/nasional/read/2022/08/15/guru-honorer-rapel"),
    )
    nxt = at(site, ("Bank Daerah Salurkan Kredit Perahu Tanpa Agunan", "/ekonomi/read/2022/08/16/kredit-perahu-tanpa-agunan"))

    def juga(link: tuple[str, str]) -> str:
        return f'<p class="baca-juga"><strong>Baca juga: <a href="{link[1]}" class="inner-link-baca-juga">{e(link[0])}</a></strong></p>'

    boiler = "body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}"
    return Served(
        f'<!doctype html><html ⚡ lang="id-ID"><head><meta charset="utf-8"><title>{e(title)}</title><link rel="canonical" href="{url.replace("amp.", "www.")}"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="description" content="Harga garam rakyat di Kabupaten Lorana naik dari Rp 900 menjadi Rp 2.700 per kilogram."><meta property="og:title" content="{e(title)}"><meta property="og:site_name" content="Warta Samudra"><meta property="og:type" content="article"><meta name="content_date" content="2022-08-16"><meta name="content_PublishedDate" content="2022-08-16 10:32:00"><link rel="preload" as="script" href="https://cdn.ampproject.example/v0.js"><script async src="https://cdn.ampproject.example/v0.js"></script><script async custom-element="amp-ad" src="https://cdn.ampproject.example/v0/amp-ad-0.1.js"></script><script async custom-element="amp-sidebar" src="https://cdn.ampproject.example/v0/amp-sidebar-0.1.js"></script>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "image": {"@type": "ImageObject", "url": "https://asset.wartasamudra.example/garam.jpg", "height": 500, "width": 750}, "datePublished": "2022-08-16T10:32:00+07:00", "dateModified": "2022-08-16T11:05:00+07:00", "author": {"@type": "Person", "name": "Galih Prasaja"}, "publisher": {"@type": "Organization", "name": "Warta Samudra"}})}<style amp-boilerplate>{boiler}</style><noscript><style amp-boilerplate>body{{-webkit-animation:none}}</style></noscript><style amp-custom>.read__content p{{line-height:1.6}}.most__count{{color:#c00}}</style></head>'
        '<body><amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="/">Home</a></li><li><a href="/nasional">Nasional</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/regional">Regional</a></li><li><a href="/bola">Bola</a></li></ul></amp-sidebar><header class="header"><button on="tap:sidebar.toggle" aria-label="menu">☰</button><a href="/"><amp-img src="https://asset.wartasamudra.example/logo.png" width="160" height="30" alt="Warta Samudra"></amp-img></a></header><amp-ad width="320" height="100" type="doubleclick" data-slot="/3112/warta/top"><div placeholder>Iklan</div></amp-ad>'
        f'<main><div class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/ekonomi/bisnis">Bisnis</a></li></ul></div><article class="read"><h1 class="read__title">{e(title)}</h1><div class="read__time">Warta Samudra - 16/08/2022, 10:32 WIB</div><div class="read__author">Penulis <a href="/author/galih">Galih Prasaja</a> | Editor <a href="/author/tiur">Tiur Manik</a></div><div class="read__photo"><amp-img src="https://asset.wartasamudra.example/garam.jpg" width="750" height="500" layout="responsive" alt="Petambak garam"></amp-img><div class="read__caption">Petambak mengangkut garam di Desa Pasir Hilir, Lorana, Sabtu (13/8/2022). (WARTA SAMUDRA/GALIH PRASAJA)</div></div><div class="social"><amp-social-share type="whatsapp" width="40" height="40"></amp-social-share><amp-social-share type="twitter" width="40" height="40"></amp-social-share></div><div class="read__content">{paras(body[:2])}{juga(also[0])}{paras(body[2:4])}<amp-ad width="300" height="250" type="doubleclick" data-slot="/3112/warta/mid"><div placeholder>Lanjutkan membaca di bawah iklan</div></amp-ad>{paras(body[4:8], sub="<h2>{}</h2>")}{juga(also[1])}{paras(body[8:], sub="<h2>{}</h2>")}</div><div class="read__wa"><p>Dapatkan kabar pilihan setiap hari di grup Telegram “Warta Pagi”. <a href="https://tele.example/wartapagi">Gabung di sini</a></p></div><div class="tag"><h3>Tag</h3><ul><li><a href="/tag/garam">garam</a></li><li><a href="/tag/lorana">Lorana</a></li><li><a href="/tag/ikan-asin">ikan asin</a></li></ul></div></article>'
        f'<section class="related"><h3 class="ttl">Berita Terkait</h3><amp-carousel height="180" layout="fixed-height" type="carousel">{listed(rel, """<div class="related__item"><a href="{p}"><amp-img src="https://asset.wartasamudra.example/r{n}.jpg" width="160" height="100" alt=""></amp-img><span class="related__title">{t}</span></a></div>""")}</amp-carousel></section><section class="next"><span>Selanjutnya</span><a href="{nxt[0][1]}" class="next__link"><h4>{e(nxt[0][0])}</h4></a></section><section class="most"><div class="most__head"><amp-img src="https://asset.wartasamudra.example/terpopuler.png" width="120" height="20" alt="Terpopuler"></amp-img></div>{listed(pop, """<div class="most__item"><div class="most__count">{n}</div><div class="most__body"><h4 class="most__title"><a class="most__link" href="{p}">{t}</a></h4><div class="most__read">Dibaca {c} kali</div></div></div>""", c=("41.202", "38.117", "20.945", "18.300"))}</section><section class="komentar"><h3>Komentar</h3><a href="/komentar/103205426">Jadilah yang pertama berkomentar</a></section></main>'
        '<footer class="footer"><ul><li><a href="/about-us">About Us</a></li><li><a href="/redaksi">Redaksi</a></li><li><a href="/pedoman">Pedoman Media Siber</a></li><li><a href="/karir">Karir</a></li></ul><p>© 2022 PT Warta Samudra Nusantara</p></footer><amp-user-notification id="notif" layout="nodisplay">Kami memakai kuki agar halaman lebih cepat. <button on="tap:notif.dismiss">Saya setuju</button></amp-user-notification><amp-analytics type="gtag"><script type="application/json">{"vars":{"gtag_id":"G-1"}}</script></amp-analytics></body></html>',
        r, (title, *plain(body)), (*also, *rel, *nxt, *pop), address=url,
    )  # fmt: skip


@page
def delovoe_agentstvo() -> Served:
    """A Russian business agency of 2014 on Foundation's grid: a feed of the hour, opinions by name, links inside the text, partners' adverts."""
    site = "http://www.delovestnik.example"
    url = f"{site}/economics/18/11/2014/546b1c02cbb20f4d.shtml"
    title = "Дума Заречья отложила налог на пустующие земли"
    lead = (
        "Второе чтение перенесли на март после того, как за шесть дней до голосования кадастровая палата нашла 40 тысяч участков без хозяев"
    )
    body = (
        "Законодательная дума Заречья во вторник перенесла второе чтение закона о налоге на неиспользуемые сельхозземли на 17 марта. За отсрочку проголосовали 52 депутата, против — 38.",
        "Закон должен был вступить в силу с 1 января. Он предполагает, что владельцы участков, которые не обрабатываются больше трех лет, будут платить налог в десятикратном размере. Правительство рассчитывало получить за первый год 1,8 млрд рублей.",
        "Поводом для переноса стало письмо кадастровой палаты. Как выяснили ее сотрудники, у 40,3 тыс. участков из 212 тыс., попавших в список, вообще нет владельца, которому можно было бы отправить квитанцию. Часть хозяев умерла, часть хозяйств ликвидирована еще в девяностых.",
        "# «Налог на бурьян»",
        "Автор законопроекта Степан Горелых назвал отсрочку капитуляцией. «Мы два года писали налог на бурьян, и бурьян победил», — сказал он журналистам после заседания.",
        "Глава аграрного комитета Инна Шувалкина возразила, что закон никто не отменяет. По ее словам, до марта районы успеют провести инвентаризацию, а участки без хозяев передадут муниципалитетам.",
        "В Союзе фермеров к налогу относятся с осторожностью. Из опроса, который союз провел осенью, следует, что 44% хозяйств готовы взять соседние заброшенные поля, но лишь 7% могут сделать это без кредита.",
        "# Что предлагает правительство",
        "Вице-премьер Павел Дробот заявил, что кабинет внесет поправки из трех пунктов:",
        "отсрочка платежа на год для тех, кто начал распашку;",
        "освобождение участков меньше гектара;",
        "право района выкупить землю по кадастровой цене.",
        "Экономист Вероника Лисняк считает, что выиграют от поправок прежде всего крупные холдинги: они смогут годами «начинать распашку» и ничего не платить. «Плуг, который раз в год выезжает в поле для фотографии, стоит дешевле налога», — поясняет она.",
        "Губернатор Заречья пока не высказывался. Его пресс-служба сообщила, что он изучает письмо палаты.",
    )
    r = Report("ru", "2014-11-18", "", "Марат Вяземцев", "", title, lead, body)
    mid = at(site, ("Как в Заречье считают брошенные поля", "/economics/02/10/2014/542d1a.shtml"))
    feed = at(
        site,
        ("Завод «Метиз» остановил прокатный стан", "/business/18/11/2014/546b2e.shtml"),
        ("Курс юаня обновил годовой максимум", "/finances/18/11/2014/546b2a.shtml"),
        ("Мэр Тальска ушел в отставку из-за моста", "/politics/18/11/2014/546b26.shtml"),
        ("Суд вернул вкладчикам банка 300 млн рублей", "/finances/18/11/2014/546b21.shtml"),
        ("Авиабилеты на север подорожают в декабре", "/business/18/11/2014/546b1f.shtml"),
    )
    main = at(
        site,
        ("Бюджет на три года: где правительство спрятало дефицит", "/economics/17/11/2014/5469aa.shtml"),
        ("Последний паром: почему закрывают переправу", "/society/17/11/2014/5469b1.shtml"),
    )
    views = at(
        site,
        ("Земля без хозяина не пашет", "/opinions/18/11/2014/546b03.shtml"),
        ("Реформа, которую съел кадастр", "/opinions/17/11/2014/5469c8.shtml"),
    )
    theme = at(
        site,
        ("Фермерам обещали дешевые кредиты", "/economics/11/09/2014/5411e0.shtml"),
        ("Кадастровую палату проверит прокуратура", "/politics/14/11/2014/5465d2.shtml"),
        ("Районам разрешат забирать заброшенные дома", "/society/21/10/2014/544607.shtml"),
    )
    ads = '<div class="partners"><div class="partners__title">Новости партнеров</div><div class="partners__item"><a href="http://tizer.example/g/1" target="_blank" rel="nofollow"><img src="http://tizer.example/i/1.jpg" alt=""/>Врач назвал продукт от всех болезней</a></div><div class="partners__item"><a href="http://tizer.example/g/2" target="_blank" rel="nofollow"><img src="http://tizer.example/i/2.jpg" alt=""/>Шубы со скидкой 80%: распродажа склада</a></div></div>'
    return Served(
        f'<!DOCTYPE html>\n<!--[if IE 8]><html class="no-js lt-ie9" lang="ru"><![endif]-->\n<!--[if gt IE 8]><!--><html class="no-js" lang="ru"><!--<![endif]-->\n<head>\n<meta charset="utf-8" />\n<title>{e(title)} :: Экономика :: Деловой вестник</title>\n<meta name="description" content="{e(lead)}" />\n<meta name="keywords" content="налог, земля, Заречье" />\n<meta property="og:title" content="{e(title)}" />\n<meta property="og:type" content="article" />\n<meta property="og:site_name" content="Деловой вестник" />\n<meta property="og:url" content="{url}" />\n<meta itemprop="datePublished" content="2014-11-18T13:12:00+03:00" />\n<link rel="stylesheet" href="/static/css/foundation.min.css" />\n<link rel="stylesheet" href="/static/css/app.css?17" />\n<script src="/static/js/modernizr.js"></script>\n<script type="text/javascript">var _gaq=_gaq||[];_gaq.push(["_setAccount","UA-1"]);</script>\n</head>\n'
        '<body><div class="off-canvas-wrap" data-offcanvas><div class="inner-wrap"><nav class="top-bar" data-topbar role="navigation"><ul class="title-area"><li class="name"><a href="/"><img src="/static/i/logo.png" alt="Деловой вестник"/></a></li><li class="toggle-topbar menu-icon"><a href="#"><span>Меню</span></a></li></ul><section class="top-bar-section"><ul class="left"><li><a href="/politics/">Политика</a></li><li><a href="/economics/">Экономика</a></li><li><a href="/finances/">Финансы</a></li><li><a href="/business/">Бизнес</a></li><li><a href="/opinions/">Мнения</a></li></ul><ul class="right"><li class="has-form"><input type="text" placeholder="Поиск"/></li></ul></section></nav><div class="row quotes show-for-medium-up"><div class="large-12 columns"><ul class="inline-list"><li>USD ЦБ <b>47,02</b> <span class="down">-0,37</span></li><li>EUR ЦБ <b>58,91</b> <span class="up">+0,02</span></li><li>Нефть <b>78,61</b> <span class="down">-0,70</span></li></ul></div></div>'
        f'<div class="row"><div class="medium-3 columns hide-for-small" id="feed"><ul class="feed">{listed(feed, """<li class="feed__item"><span class="feed__time">{c}</span> <a href="{p}">{t}</a></li>""", c=("14:02", "13:51", "13:40", "13:26", "13:18"))}</ul><a href="/newsline/" class="feed__all">Вся лента</a></div><div class="medium-6 columns" role="main"><div class="article" itemscope itemtype="http://schema.org/NewsArticle"><div class="article__top"><a href="/economics/" class="article__rubric">Экономика</a>, <span class="article__date">18 ноября 2014, 13:12</span></div><h1 class="article__title" itemprop="headline">{e(title)}</h1><div class="article__subtitle">{e(lead)}</div><div class="article__photo"><img src="/static/p/zarechye_480.jpg" alt="" /><div class="article__photo-sign">Фото: Глеб Сомов/Деловой вестник</div></div><div class="article__text" itemprop="articleBody">{paras(body[:3])}<div class="article__inline"><span class="article__inline-label">Читайте также</span><a href="{mid[0][1]}" class="article__inline-link">{e(mid[0][0])}</a></div>{paras(body[3:7], sub="<h3>{}</h3>")}<div class="banner"><!-- Adfox --><div id="adfox_14"></div></div>{paras(body[7:9], sub="<h3>{}</h3>")}<ul class="disc">{"".join(f"<li>{e(line)}</li>" for line in body[9:12])}</ul>{paras(body[12:])}</div><div class="article__authors">Автор: <a href="/authors/vyazemtsev/">Марат Вяземцев</a></div><div class="article__typo">Нашли ошибку? Выделите текст и нажмите Ctrl+Enter</div><ul class="button-group social"><li><a href="#" class="button tiny vk">12</a></li><li><a href="#" class="button tiny fb">7</a></li><li><a href="#" class="button tiny tw">3</a></li></ul><div class="article__tags"><span>Теги:</span> <a href="/tags/nalog/">налог</a>, <a href="/tags/zemlya/">земля</a></div></div>'
        f'<div class="theme"><h4 class="theme__title">Материалы по теме</h4><ul class="small-block-grid-3">{listed(theme, """<li><a href="{p}"><img src="/static/p/t{n}_150.jpg" alt=""/><span>{t}</span></a><small>{d}</small></li>""", d=("11 сентября", "14 ноября", "21 октября"))}</ul></div>{ads}</div><div class="medium-3 columns"><div class="panel main-news"><ul class="no-bullet">{listed(main, """<li><a href="{p}"><strong>{t}</strong></a> <a href="{p}#comments" class="comm">{c}</a></li>""", c=("48", "112"))}</ul></div><div class="opinions"><h4><a href="/opinions/">Мнения</a></h4>{listed(views, """<div class="opinions__item"><img class="opinions__face" src="/static/p/f{n}.jpg" alt=""/><div class="opinions__name">{who}</div><div class="opinions__post">{post}</div><a class="opinions__text" href="{p}">{t}</a></div>""", who=("Кирилл Остапов", "Лидия Реут"), post=("агроном", "юрист"))}</div><div class="panel subscribe"><p>Главное за день — в одном письме</p><form><input type="text" placeholder="Ваш e-mail"/><a class="button small">Подписаться</a></form></div></div></div>'
        '<footer class="row footer"><div class="medium-4 columns"><b>О компании</b><ul class="no-bullet"><li><a href="/about/">Контакты</a></li><li><a href="/editorial/">Редакция</a></li></ul></div><div class="medium-4 columns"><b>Услуги</b><ul class="no-bullet"><li><a href="/adv/">Реклама</a></li><li><a href="/rss/">RSS</a></li></ul></div><div class="medium-4 columns"><p>© ООО «Деловой вестник», 2008–2014. Сообщения и материалы информационного агентства предназначены для лиц старше 16 лет.</p></div></footer><a class="exit-off-canvas"></a></div></div><script src="/static/js/jquery.js"></script><script src="/static/js/foundation.min.js"></script><script>$(document).foundation();</script><noscript><div><img src="//counter.example/hit?1" alt=""/></div></noscript></body></html>',
        r, (title, lead, *plain(body)), (*feed, *mid, *theme, *main, *views), address=url,
    )  # fmt: skip


@page
def tema_reforma_de_aguas() -> Served:
    """A topic's page of a Latin American daily: an opening, a stream of cards with summaries, what is most read, columns, no article."""
    site = "https://www.elfarolandino.example"
    url = f"{site}/temas/reforma-de-aguas/"
    lead = at(
        site,
        (
            "Senado de Quirama aprueba en general la reforma de aguas tras once horas de debate",
            "/politica/2024/05/21/senado-aprueba-en-general-reforma-de-aguas/",
        ),
    )
    stream = at(
        site,
        ("Las cinco preguntas que deja la votación del agua", "/politica/2024/05/21/cinco-preguntas-votacion-del-agua/"),
        ("Mineras advierten que congelarán inversiones por 900 millones", "/economia/2024/05/20/mineras-advierten-congelaran-inversiones/"),
        ("El pueblo que vende su río por litros", "/reportajes/2024/05/19/el-pueblo-que-vende-su-rio/"),
        ("Ministra Arancibia: “Nadie va a perder el agua que usa”", "/politica/2024/05/17/ministra-arancibia-nadie-va-a-perder-el-agua/"),
        ("Regantes del norte marchan 80 kilómetros hasta la capital", "/nacional/2024/05/15/regantes-del-norte-marchan/"),
        ("Tribunal suspende la venta de derechos en el valle de Illapa", "/nacional/2024/05/13/tribunal-suspende-venta-derechos-illapa/"),
        ("Cómo se reparte hoy el agua: la guía para no perderse", "/datos/2024/05/10/como-se-reparte-hoy-el-agua/"),
    )  # fmt: skip
    dek = (
        "Qué cambia para los regantes, quién decide en una sequía y por qué faltan dos votos para el artículo 9.",
        "El gremio pide excluir los proyectos que ya cuentan con permiso ambiental.",
        "En San Cosme, tres de cada cuatro familias cobran un arriendo por un agua que ya no ven pasar.",
        "La titular de Obras Públicas defiende el registro único y descarta un impuesto.",
        "La columna llegó al Congreso con dos burros, una banda y 14 mil firmas.",
        "El fallo alcanza a 212 litros por segundo que compró una inmobiliaria.",
        "Quién tiene derechos, cuánto valen y qué pasa cuando no llueve.",
    )
    read = at(
        site,
        ("Bus cae a quebrada en la ruta a Pucalén: hay 14 heridos", "/nacional/2024/05/21/bus-cae-a-quebrada-pucalen/"),
        ("Banco Central sorprende y baja la tasa medio punto", "/economia/2024/05/21/banco-central-baja-la-tasa/"),
        ("El arquero que ataja con anteojos", "/deportes/2024/05/20/el-arquero-que-ataja-con-anteojos/"),
        ("Cierra la última fábrica de sombreros de Loreto Alto", "/economia/2024/05/19/cierra-ultima-fabrica-de-sombreros/"),
        ("Descubren un túnel bajo la cárcel de Mirasol", "/nacional/2024/05/21/tunel-bajo-la-carcel-de-mirasol/"),
    )
    views = at(
        site,
        ("Una ley para un río que ya no está", "/opinion/2024/05/20/una-ley-para-un-rio-que-ya-no-esta/"),
        ("El artículo 9 o la sed", "/opinion/2024/05/18/el-articulo-9-o-la-sed/"),
    )
    graph = ld(
        [
            {
                "@context": "https://schema.org",
                "@type": "CollectionPage",
                "name": "Reforma de aguas",
                "url": url,
                "inLanguage": "es-419",
                "isPartOf": {"@type": "WebSite", "name": "El Farol Andino", "url": site},
            },
            {
                "@context": "https://schema.org",
                "@type": "ItemList",
                "itemListElement": [
                    {"@type": "ListItem", "position": n, "url": u, "name": t} for n, (t, u) in enumerate((*lead, *stream), start=1)
                ],
            },
            {
                "@context": "https://schema.org",
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "Temas", "item": f"{site}/temas/"},
                    {"@type": "ListItem", "position": 2, "name": "Reforma de aguas", "item": url},
                ],
            },
        ]
    )
    r = Report("es", "2024-05-21", "", "", "", "Reforma de aguas", "", ())
    return Served(
        f'<!DOCTYPE html><html lang="es-419"><head><meta charSet="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Reforma de aguas: últimas noticias | El Farol Andino</title><meta name="description" content="Noticias, análisis y opinión sobre la reforma de aguas en Quirama."/><meta name="robots" content="index, follow, max-image-preview:large"/><meta property="og:type" content="website"/><meta property="og:title" content="Reforma de aguas: últimas noticias | El Farol Andino"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="El Farol Andino"/><link rel="canonical" href="{url}"/><link rel="next" href="{url}2/"/><link rel="alternate" type="application/rss+xml" href="/arc/outboundfeeds/rss/tags_slug/reforma-de-aguas/"/><link rel="preload" as="font" href="/pf/resources/fonts/farol.woff2" crossorigin="anonymous"/>{graph}<style>.story-card{{display:grid;grid-template-columns:2fr 1fr}}</style></head>'
        '<body><div id="fusion-app"><div class="layout-tag"><header class="header-main"><button aria-label="Abrir menú"><svg viewBox="0 0 24 24"><path d="M3 6h18M3 12h18M3 18h18"/></svg></button><a href="/" class="logo"><img src="/pf/resources/logo.svg" alt="El Farol Andino"/></a><a href="/suscripciones/" class="btn">Suscríbete</a><a href="/ingresar/">Iniciar sesión</a><nav aria-label="Secciones"><ul><li><a href="/politica/">Política</a></li><li><a href="/economia/">Economía</a></li><li><a href="/nacional/">Nacional</a></li><li><a href="/opinion/">Opinión</a></li><li><a href="/deportes/">Deportes</a></li><li><a href="/reportajes/">Reportajes</a></li></ul></nav><ul class="indicadores"><li>Dólar <b>912,40</b></li><li>UR <b>37.281</b></li><li>Cobre <b>4,87</b></li></ul></header><nav class="migas" aria-label="Ruta"><a href="/">Portada</a> / <a href="/temas/">Temas</a> / <span>Reforma de aguas</span></nav>'
        f'<main class="tag-main"><section class="tag-head"><h1 class="tag-head__title">Reforma de aguas</h1><p class="tag-head__desc">La discusión sobre quién puede usar los ríos de Quirama, y a qué precio.</p><button class="tag-head__follow">Seguir tema</button></section><section class="tag-lead">{listed(lead, """<article class="lead-card"><a href="{p}" class="lead-card__img"><picture><source media="(min-width:768px)" srcset="/resizer/v2/S1.jpg?width=900 900w"/><img src="/resizer/v2/S1.jpg?width=400" alt="Sala del Senado"/></picture></a><div class="lead-card__kicker"><a href="/politica/">Congreso</a></div><h2 class="lead-card__title"><a href="{p}">{t}</a></h2><p class="lead-card__dek">El proyecto pasa a votación en particular con 24 indicaciones pendientes.</p><div class="lead-card__by">Por <a href="/autor/elsa-mardones/">Elsa Mardones</a></div></article>""")}</section><div class="ads__label">Publicidad</div>'
        f'<section class="tag-stream" aria-label="Más noticias del tema">{listed(stream, """<article class="story-card"><div class="story-card__txt"><a class="story-card__section" href="/{sec}/">{kick}</a><h3 class="story-card__title"><a href="{p}">{t}</a></h3><p class="story-card__dek">{dek}</p><div class="story-card__foot"><time>{d}</time><button aria-label="Guardar">Guardar</button></div></div><a href="{p}" class="story-card__img" tabindex="-1"><img loading="lazy" src="/resizer/v2/c{n}.jpg?width=300" alt=""/></a></article>""", dek=dek, sec=("politica", "economia", "reportajes", "politica", "nacional", "nacional", "datos"), kick=("Política", "Economía", "Reportajes", "Política", "Nacional", "Nacional", "Datos"), d=("21 MAY 2024", "20 MAY 2024", "19 MAY 2024", "17 MAY 2024", "15 MAY 2024", "13 MAY 2024", "10 MAY 2024"))}<nav class="pag" aria-label="Páginas"><span>1</span><a href="/temas/reforma-de-aguas/2/">2</a><a href="/temas/reforma-de-aguas/3/">3</a><a href="/temas/reforma-de-aguas/2/">Siguiente</a></nav></section></main>'
        f'<aside class="rail"><div class="rail__opinion"><img src="/pf/resources/opinion.svg" alt="Opinión"/>{listed(views, """<div class="rail__op"><a href="/autor/o{n}/" class="rail__who">{who}</a><a href="{p}" class="rail__tt">{t}</a></div>""", who=("Ignacio Rebolledo", "Marcela Tiznado"))}</div><div class="rail__read"><h4>Lo más leído</h4><ol>{listed(read, """<li><span class="num">{n}.</span> <a href="{p}">{t}</a></li>""")}</ol></div><div class="rail__nl"><h4>El Farol de la mañana</h4><p>Lo que hay que saber antes del café, de lunes a viernes.</p><input type="email" placeholder="Tu correo"/><button>Inscribirme</button></div></aside>'
        '<footer class="footer-main"><div><h5>Secciones</h5><ul><li><a href="/politica/">Política</a></li><li><a href="/economia/">Economía</a></li></ul></div><div><h5>Servicios</h5><ul><li><a href="/avisos/">Avisos legales</a></li><li><a href="/club/">Club de lectores</a></li></ul></div><div><h5>Nosotros</h5><ul><li><a href="/quienes-somos/">Quiénes somos</a></li><li><a href="/etica/">Código de ética</a></li></ul></div><p>© 2024 Ediciones El Farol Andino. Todos los derechos reservados.</p></footer></div></div><div class="cmp" role="dialog" aria-label="Privacidad"><p>Usamos cookies propias y de terceros para medir la audiencia y mostrar publicidad.</p><button>Aceptar</button><button>Configurar</button></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.globalContent={"_id":"/temas/reforma-de-aguas","name":"Reforma de aguas","slug":"reforma-de-aguas"};</script></body></html>',
        r, (), (*lead, *stream, *views, *read), verdict="headlines", address=url,
    )  # fmt: skip

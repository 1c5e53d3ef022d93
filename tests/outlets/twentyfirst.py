"""A twenty-first set: big outlets as each served its pages in some year from 2012 to 2025, each page after another outlet's mark-up."""

from html import escape

from outlets.reports import Report
from outlets.served import Pages, Served, at, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]


def _rows(links: Links, *shapes: str, notes: tuple[str, ...] = (), first: int = 1) -> str:
    """Each link in its shape, the shapes in turn: {t} its title, {u} its address, {p} its path, {n} its number, {x} what else its row says."""
    out = []
    for index, (title, address) in enumerate(links):
        note = notes[index] if index < len(notes) else ""
        path = "/" + address.split("/", 3)[3]
        row = shapes[index % len(shapes)].replace("{u}", address).replace("{p}", path).replace("{n}", str(index + first))
        out.append(row.replace("{x}", note).replace("{t}", escape(title, quote=False)))
    return "".join(out)


def _filled(markup: str, report: Report, url: str, marks: tuple[tuple[str, str], ...] = (), **parts: str) -> str:
    """The page's mark-up with its parts, and the report's texts, put in; the marks are mark-up within paragraphs."""
    for name, part in parts.items():
        markup = markup.replace(f"[[{name}]]", part)
    for name in ("title", "lead", "author", "caption"):
        markup = markup.replace(f"[[{name}]]", escape(getattr(report, name), quote=False))
    for index, line in enumerate(report.body):
        text = escape(line.removeprefix("# "), quote=False)
        for plain, marked in marks:
            text = text.replace(plain, marked)
        markup = markup.replace(f"[[{index}]]", text)
    return markup.replace("[[url]]", url)


def _lines(report: Report, *leads: str) -> tuple[str, ...]:
    return (report.title, *leads, *(line.removeprefix("# ") for line in report.body))


# A tabloid's page of 2014: points under the title, paragraphs in fonts, a rail of pictures as long as the page.


@page
def tabloid_of_fonts_and_puffs() -> Served:
    """Bullets under the title, related articles in a box in the text, a rail of puffs, tabs of what is most read."""
    site = "https://www.dailyherring.example"
    url = f"{site}/news/article-2740112/Grandmother-81-refused-sell-bungalow-supermarket-wins-battle.html"
    r = Report(
        "en",
        "2014-09-02",
        "2014-09-02",
        "Harriet Pomfrey",
        "Standing firm: Edna Truscott outside the bungalow her late husband built in 1961",
        "Grandmother, 81, who refused to sell her bungalow to a supermarket giant WINS her six-year battle as planners throw out store",
        "",
        (
            "Edna Truscott turned down £640,000 for her two-bedroom home in Pellow Bay",
            "Fenwright wanted the plot for the entrance of its 210-space car park",
            "Councillors voted nine to two against the store on Monday night",
            "A grandmother who refused to sell her bungalow to make way for a supermarket has won her battle after planners threw out the store that would have surrounded her on three sides.",
            "Edna Truscott, 81, was offered £640,000 for the two-bedroom home in Pellow Bay, Tarnshire, four times what neighbours had been paid. She sent the letter back with a shopping list written on it.",
            "'They kept telling me everybody has a price,' she said yesterday. 'I told them mine was being left alone with my runner beans.'",
            "Fenwright bought eleven homes in Quarry Lane between 2008 and 2012 and pulled down nine of them. Mrs Truscott's bungalow, which her late husband Wilf built in 1961, stands where the chain wanted to put the entrance of a 210-space car park.",
            "The company redrew its plans three times. In the last version, lorries would have passed her kitchen window from 5am, and a wall nine feet high would have cut off her view of the estuary.",
            "# 'Nobody asked the estuary'",
            "More than 1,400 people wrote to Tarnshire Council to object, many of them from outside the town. Councillors voted nine to two against the store on Monday night, citing traffic and the loss of light.",
            "Councillor Desmond Hale, who chairs the committee, said: 'We were asked to believe that a wall is a form of landscaping. We did not believe it.'",
            "A spokesman for Fenwright said the firm was disappointed and would study the decision before deciding whether to appeal. It has until the end of November to do so.",
            "Mrs Truscott, who has three children and seven grandchildren, celebrated with fish and chips on her front step. She said she bore no grudge. 'I shop there, the other branch, in Marlow Cross,' she said. 'Their tea bags are very good.'",
        ),
    )
    box = at(
        site,
        (
            "Couple who found a Roman drain under their kitchen are told they cannot finish the extension",
            "/news/article-2738801/Couple-Roman-drain-kitchen.html",
        ),
        (
            "The village with eleven cafes and no post office: How one lane became a playground for weekenders",
            "/news/article-2736550/Village-eleven-cafes.html",
        ),
        ("Supermarket chain Fenwright to close 14 stores as profits halve", "/money/article-2739942/Fenwright-close-14-stores.html"),
    )
    puffs = at(
        site,
        (
            "Soap star Melody Crane shows off her new fringe as she leaves a bakery in the rain",
            "/tvshowbiz/article-2741203/Melody-Crane-fringe.html",
        ),
        (
            "'I was asked to play the tree again': Sir Rupert Vance on sixty years of pantomime",
            "/tvshowbiz/article-2741190/Rupert-Vance-pantomime.html",
        ),
        ("Duchess of Wexcombe opens a donkey sanctuary and is promptly sneezed on", "/tvshowbiz/article-2741077/Duchess-donkey.html"),
        ("Dance judge Pippa Lorne: Why I will never score a ten again", "/tvshowbiz/article-2740989/Pippa-Lorne-ten.html"),
        (
            "Guitarist of The Wet Tuesdays loses his dog, his keys and his tour bus in one weekend",
            "/tvshowbiz/article-2740903/Wet-Tuesdays.html",
        ),
    )
    read = at(
        site,
        (
            "Ferry captain who steered by the smell of the chip shop is given his licence back",
            "/news/article-2740570/Ferry-captain-chip-shop.html",
        ),
        (
            "Pensions minister admits letter to 90,000 widows had the wrong telephone number",
            "/news/article-2740388/Pensions-letter-number.html",
        ),
        ("Is this the loneliest bus stop in the country?", "/news/article-2740266/Loneliest-bus-stop.html"),
        ("Vicar bans confetti after jackdaws move into the vestry", "/news/article-2740151/Vicar-confetti-jackdaws.html"),
    )
    talked = at(
        site,
        ("PETER GANTRY: Why I have had it with self-service tills", "/debate/article-2740600/PETER-GANTRY-tills.html"),
        ("Should dogs be allowed in the public library? Town splits down the middle", "/news/article-2740413/Dogs-library.html"),
    )
    html = _filled(
        """<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:og="http://opengraphprotocol.org/schema/" xmlns:fb="http://www.facebook.com/2008/fbml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="Content-Language" content="en" />
<title>Grandmother, 81, wins six-year battle against supermarket | Daily Herring Online</title>
<meta name="description" content="Edna Truscott, 81, was offered £640,000 for her two-bedroom home in Pellow Bay, Tarnshire, but refused to make way for Fenwright's car park." />
<meta name="keywords" content="Grandmother,81,refused,sell,bungalow,supermarket,giant,WINS" />
<link rel="canonical" href="[[url]]" />
<link rel="alternate" media="handheld" href="http://m.dailyherring.example/news/article-2740112.html" />
<meta property="og:title" content="Grandmother wins six-year battle against supermarket" /><meta property="og:type" content="article" /><meta property="og:url" content="[[url]]" /><meta property="og:site_name" content="Herring Online" /><meta property="og:image" content="http://i.dailyherring.example/i/pix/2014/09/02/1409678_FB_IMAGE.jpg" />
<meta property="article:published_time" content="2014-09-02T18:21:07+0100" /><meta property="article:modified_time" content="2014-09-03T07:02:44+0100" />
<link type="text/css" rel="stylesheet" href="http://scripts.dailyherring.example/css/combinedmol--.css" />
<script type="text/javascript">var PageCriteria = { channel: "news", subchannel: "news", articleId: 2740112, rcWidth: 1, mode: "live", adFree: false }; window._comscore = window._comscore || [];</script>
<style type="text/css">.article .mol-para-with-font { margin-bottom: 16px } .linkro-darkred a { color: #c30016 }</style>
</head>
<body class="mol-desktop news">
<div id="cookie-notice" class="cookie-policy-banner"><p>Cookie Policy: By continuing to use the site, you agree to the use of cookies. You can change this and find out more by following this link.</p><a class="close" href="#">Accept Cookies</a></div>
<div id="page-container" class="no-gutter">
<div class="page-header bdrgr2 cnr5"><div class="masthead cleared"><a href="/hub/index.html" class="masthead-logo"><img src="http://i.dailyherring.example/i/furniture/masthead.gif" alt="Herring Online" /></a><div class="weather"><a href="/hub/weather/index.html">Thursday, Sep 4th 2014 <strong>12AM 16°C</strong> 3AM 13°C 5-Day Forecast</a></div></div>
<ul class="nav-primary cleared bdrgr3 cnr5"><li class="first"><span class="link-gr1on"><a href="/hub/index.html">Home</a></span></li><li class="selected"><span><a href="/news/index.html">News</a></span></li><li><span><a href="/sport/index.html">Sport</a></span></li><li><span><a href="/tvshowbiz/index.html">TV&amp;Showbiz</a></span></li><li><span><a href="/health/index.html">Health</a></span></li><li><span><a href="/money/index.html">Money</a></span></li></ul>
<ul class="nav-secondary cleared"><li><a href="/news/index.html">News Home</a></li><li><a href="/news/arts/index.html">Arts</a></li><li><a href="/news/headlines/index.html">Headlines</a></li><li><a href="/news/picturesoftheday/index.html">Pictures</a></li><li><a href="/news/mostread/index.html">Most read</a></li><li class="login"><a href="/registration/login.html">Login</a></li></ul></div>
<div class="article-text-and-rail" id="content"><div class="alpha">
<div class="article wide heading-tag-switch gr1ox linkro-darkred" id="js-article-text" itemscope itemtype="http://schema.org/NewsArticle">
<h1 itemprop="headline">[[title]]</h1>
<ul class="mol-bullets-with-font"><li class=""><font style="font-size: 1.2em;"><strong>[[0]]</strong></font></li><li class=""><font style="font-size: 1.2em;"><strong>[[1]]</strong></font></li><li class=""><font style="font-size: 1.2em;"><strong>[[2]]</strong></font></li></ul>
<p class="author-section byline-plain">By <a href="/hub/search.html?authornamef=Harriet+Pomfrey+for+Herring" class="author" rel="nofollow">Harriet Pomfrey for Herring Online</a> </p>
<p class="byline-section"><span class="article-timestamp article-timestamp-published"> <span class="article-timestamp-label">Published:</span> 18:21, 2 September 2014 </span> | <span class="article-timestamp article-timestamp-updated"> <span class="article-timestamp-label">Updated:</span> 07:02, 3 September 2014 </span></p>
<div class="article-icon-links-container" id="articleIconLinksContainer"><ul class="cleared"><li class="fbPlaceholder"><a href="#"><span>Share</span></a></li><li class="twPlaceholder"><a href="#"><span>Tweet</span></a></li><li class="emPlaceholder"><a href="mailto:?subject=Read"><span>e-mail</span></a></li><li class="shares"><div class="shareCount"><span class="value">3.4k</span> <span>shares</span></div></li><li class="comments-link"><a href="#comments"><strong class="readerCommentsCount">212</strong><br />View comments</a></li></ul></div>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[3]]</font></p>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[4]]</font></p>
<div class="artSplitter mol-img-group"><div class="mol-img"><div class="image-wrap"><img id="i-5d2f" src="http://i.dailyherring.example/i/pix/2014/09/02/article-2740112-20FE_634x423.jpg" height="423" width="634" alt="" class="blkBorder img-share" /></div><noscript><img src="http://i.dailyherring.example/i/pix/2014/09/02/article-2740112-20FE_634x423.jpg" alt="" /></noscript></div><p class="imageCaption">[[caption]]</p></div>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[5]]</font></p>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[6]]</font></p>
<div class="moduleFull related-carousel rotator" data-track-module="rotator"><h4 class="cufon">RELATED ARTICLES</h4><ul class="rotator-pager"><li class="prev"><a href="#">Previous</a></li><li class="selected"><span>1</span></li><li class="next"><a href="#">Next</a></li></ul><div class="rotator-panels"><ul>[[box]]</ul></div><div class="shareArticles"><h3 class="social-links-title">Share this article</h3><ul><li><a href="#">Share</a></li></ul></div></div>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[7]]</font></p>
<p class="mol-para-with-font"><font style="font-size: 1.2em;"><strong>[[8]]</strong></font></p>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[9]]</font></p>
<div class="adHolder mpu"><div class="adLabel">Advertisement</div><a href="http://ads.dailyherring.example/click?c=771">Loft insulation from £99 - see if your postcode qualifies</a></div>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[10]]</font></p>
<div class="thinFloatRHS"><img src="http://i.dailyherring.example/i/pix/2014/09/02/plan_306x423.jpg" alt="" width="306" /><p class="imageCaption">Redrawn three times: The plan put the lorry entrance beside the kitchen window</p></div>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[11]]</font></p>
<p class="mol-para-with-font"><font style="font-size: 1.2em;">[[12]]</font></p>
<div class="shareBottom"><h3>Share or comment on this article</h3><ul><li><a href="#">e-mail</a></li><li><span>3.4k</span> shares</li></ul></div>
</div>
<div id="taboola-below-main-column" class="trc"><span class="trc_header">From around the web</span><div class="videoCube"><a href="http://trc.dailyherring.example/r?id=1" rel="nofollow"><span class="video-title">Homeowners are being paid to change their boilers</span><span class="branding">HeatWise</span></a></div></div>
<div id="reader-comments" class="reader-comments"><a name="comments"></a><h3>Comments <span>(212)</span></h3><ul class="tabs"><li class="selected">Newest</li><li>Oldest</li><li>Best rated</li></ul><p class="rc-moderation">The comments below have not been moderated.</p><div class="comment"><p class="user-info"><a href="/registration/1399/profile.html">Bill from Marlow Cross</a>, Tarnshire, <span>1 day ago</span></p><p class="comment-text">Good on you Edna, they did the same to my aunt and she never got over it.</p><p class="rating"><span>1204</span> <span>18</span> Click to rate</p></div><div class="comment"><p class="user-info"><a href="/registration/1402/profile.html">notinmyname</a>, Londerry, <span>1 day ago</span></p><p class="comment-text">And where are the rest of us meant to shop now?</p><p class="rating"><span>41</span> <span>388</span> Click to rate</p></div></div>
</div>
<div class="beta"><div class="reg-ad"><span>Advertisement</span></div>
<div class="social-panel"><h3>Like us on Facebook</h3><p>Follow @HerringOnline</p></div>
<div class="femail item html_snippet"><div class="femail rotator-title"><img src="http://i.dailyherring.example/i/furniture/femail-today.png" alt="" /></div><div class="puff_page"><ul>[[puffs]]</ul></div></div>
<div class="tabbed-headlines" id="p-9"><ul class="tabs-nav"><li class="active"><a href="#p-9-1">MOST READ NEWS</a></li><li><a href="#p-9-2">MOST TALKED ABOUT</a></li></ul><div class="tab-content news tabbed-headlines-panel" id="p-9-1"><ul class="link-bogr2 linkro-wocc">[[read]]</ul></div><div class="tab-content tabbed-headlines-panel hidden" id="p-9-2"><ul class="link-bogr2">[[talked]]</ul></div></div>
</div></div>
<div class="page-footer"><ul class="footer-links"><li><a href="/hub/sitemaparchive/index.html">Sitemap</a></li><li><a href="/hub/rssMenu.html">RSS</a></li><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy policy &amp; cookies</a></li></ul><p>Published by Herring Newspapers Ltd. Part of the Daily Herring, The Herring on Sunday &amp; Commuter Media Group</p></div>
</div>
<script type="text/javascript">DM.has("js-article-text","articleIcons"); _sf_async_config={uid:18222,domain:"dailyherring.example"};</script>
</body></html>""",
        r, url,
        box=_rows(box, '<li class="rotator-panel"><a href="{p}"><img src="http://i.dailyherring.example/i/pix/tn_{n}_154x115.jpg" width="154" height="115" alt="" /></a><span class="rotator-copy"><a href="{p}">{t}</a></span></li>'),
        puffs=_rows(puffs, '<li class="puff"><a href="{p}"><img class="puffimg" src="http://i.dailyherring.example/i/pix/p_{n}_154x115.jpg" alt="" /><span class="pufftext"><span class="arrow-small-r"><strong>{t}</strong></span>{x}</span></a></li>', notes=("Out for a loaf", "No shorts this time", "A blessing, said the palace", "", "He found the bus")),
        read=_rows(read, '<li><a href="{p}"><img src="http://i.dailyherring.example/i/pix/m_{n}.jpg" alt="" />{t}</a></li>'),
        talked=_rows(talked, '<li><a href="{p}">{t}</a> <span class="count-comments"><strong>{x}</strong> comments</span></li>', notes=("1.9k", "874")),
    )  # fmt: skip
    return Served(html, r, _lines(r), (*box, *puffs, *read, *talked), address=url)


# An explainer on a platform of components, 2018.


@page
def explainer_of_entries() -> Served:
    """A dek, a related list beside the text, a river of the latest with authors and comment counts, what to read next."""
    site = "https://www.plainly.example"
    url = f"{site}/2018/10/17/17984422/ferry-fares-marren-explained"
    r = Report(
        "en",
        "2018-10-17",
        "2018-10-17",
        "Dana Okoro-Whitlow",
        "A ferry leaves the Marren terminal at dusk.",
        "Marren made its ferries free. Here’s why the boats are now half empty.",
        "The island state bet that price was what kept commuters in their cars. It was the timetable.",
        (
            "When the government of Marren scrapped fares on its nine ferry lines last October, it expected to run out of seats. Transport officials chartered two extra boats and printed signs explaining how to queue.",
            "The signs are still in a cupboard at the Eastgate terminal. A year on, the lines carry 4 percent fewer passengers than they did when a crossing cost $3.20, according to figures released on Tuesday by the island’s audit office.",
            "It is a puzzle that has drawn transport researchers from three continents, because free transit is usually described as a question of money: can a place afford it, and who ought to pay? Marren could afford it. People just didn’t come.",
            "# What the fare was hiding",
            "The simplest explanation is also the dullest. To save the $41 million that fares used to bring in, the ferry authority cut the last two departures on six of the nine lines. If you work in a hospital, a hotel, or a kitchen, the last two departures are the ones you need.",
            "“A free boat that left an hour ago is worth exactly nothing,” said Ilse Tamm, who studies public transit at Port Corrin University. Her survey of 2,600 residents found that three in five former passengers had stopped riding because of the timetable, and that fewer than one in ten could say what a ticket used to cost.",
            "There were three further effects that nobody had modeled:",
            "Tourists, who ride at noon, took the places that had been kept for bicycles.",
            "Employers who used to reimburse tickets handed out parking permits instead.",
            "Without ticket sales, the authority lost its best count of where people were going.",
            "# So is free transit a bad idea?",
            "Not necessarily. Two smaller islands in the same archipelago went free in 2015, kept their timetables, and gained riders by a quarter. The difference is that both raised a payroll tax first and spent it on crews.",
            "“Fares are a tax on riding and a thin timetable is a ban on it,” Tamm said. “They repealed the tax and passed the ban.”",
            "Marren’s transport minister, Joel Abara, told lawmakers on Tuesday that the late departures would return in March. He did not rule out bringing back a fare of one dollar, mostly, he said, so that somebody would have to count.",
        ),
    )
    aside = at(
        site,
        ("The case for buses nobody loves", "/2018/9/4/17811120/buses-nobody-loves"),
        ("How a parking space became worth more than a bedroom", "/2018/6/21/17480213/parking-space-bedroom"),
    )
    river = at(
        site,
        ("The weird tax that built every lighthouse in the Lesser Banks", "/2018/10/16/17979001/lighthouse-tax"),
        ("Why your weather app disagrees with your window", "/science/2018/10/16/17978431/weather-app-window"),
        ("7 questions about the Corrin budget you were too polite to ask", "/policy/2018/10/15/17975566/corrin-budget-questions"),
        ("The Understudy is the rare sequel that forgives its hero", "/culture/2018/10/15/17974012/understudy-review"),
    )
    up = at(site, ("Marren’s cars are getting older. That’s a climate problem.", "/energy/2018/10/12/17963358/marren-old-cars"))
    html = _filled(
        """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Marren’s free ferries, explained - Plainly</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="preload" as="font" crossorigin href="https://cdn.plainly.example/fonts/balto-medium.woff2"><link rel="preconnect" href="https://cdn.plainly.example">
<meta name="description" content="[[lead]]"><meta name="author" content="[[author]]"><meta property="og:type" content="article"><meta property="og:site_name" content="Plainly"><meta property="og:title" content="[[title]]"><meta property="og:url" content="[[url]]"><meta property="article:published_time" content="2018-10-17T08:30:01-04:00"><meta property="article:modified_time" content="2018-10-17T08:30:01-04:00"><meta name="sailthru.date" content="2018-10-17 08:30:01"><meta name="parsely-link" content="[[url]]"><link rel="canonical" href="[[url]]"><link rel="amphtml" href="https://www.plainly.example/platform/amp/2018/10/17/17984422/ferry-fares-marren-explained">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"[[url]]"},"headline":"[[title]]","description":"[[lead]]","datePublished":"2018-10-17T08:30:01-04:00","dateModified":"2018-10-17T08:30:01-04:00","author":[{"@type":"Person","name":"[[author]]"}],"publisher":{"@type":"Organization","name":"Plainly","logo":{"@type":"ImageObject","url":"https://cdn.plainly.example/logo.png","width":600,"height":60}}}</script>
<script>window.Chorus=window.Chorus||{};Chorus.AddScript=function(a,b){};var PT={isMobile:false};</script><style>.c-entry-content p{margin:0 0 1.5em}.l-wrapper{max-width:1230px}</style></head>
<body class="entry_key_unison_standard entry_template_standard" data-cid="site/standard">
<svg aria-hidden="true" style="display:none"><symbol id="icon-facebook" viewBox="0 0 32 32"><title>Facebook</title><path d="M18 32V17h5l1-6h-6V8z"></path></symbol></svg>
<a class="p-skip-link" href="#content">Skip to main content</a>
<div class="l-root l-reskin"><section class="c-nav-list"><div class="c-global-header"><a href="/" class="c-global-header__logo">Plainly homepage</a><nav aria-label="Main"><ul class="c-nav-list__list"><li class="c-nav-list__item"><a href="/policy"><span>Policy</span></a></li><li class="c-nav-list__item"><a href="/culture"><span>Culture</span></a></li><li class="c-nav-list__item"><a href="/science"><span>Science &amp; Health</span></a></li><li class="c-nav-list__item"><a href="/podcasts"><span>Podcasts</span></a></li><li class="c-nav-list__item"><a href="#"><span>More</span></a></li></ul></nav><div class="c-social-buttons"><a href="#">Follow Plainly online:</a><a href="#">Twitter</a><a href="#">YouTube</a></div></div></section>
<section class="l-hero"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-hero__content"><div class="c-entry-group-labels"><ul><li class="c-entry-group-labels__item"><a href="/cities"><span>Cities</span></a></li></ul></div><div class="c-entry-hero__header-wrap"><h1 class="c-page-title">[[title]]</h1></div><p class="c-entry-summary p-dek">[[lead]]</p>
<div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/authors/dana-okoro-whitlow"><span class="c-byline__author-name">[[author]]</span></a></span><span class="c-byline__item"><a class="c-byline__twitter-handle" href="#">@danaow</a></span><span class="c-byline__item">&nbsp; <time class="c-byline__item" data-ui="timestamp" datetime="2018-10-17T08:30:01">Oct 17, 2018, 8:30am EDT</time></span></span></div>
<div class="c-share-social"><span class="c-share-social__label">Share this story</span><ul><li><a href="#"><svg><use xlink:href="#icon-facebook"></use></svg>Share this on Facebook</a></li><li><a href="#">Share this on Twitter</a></li><li><a href="#">Share <span class="sr-only">All sharing options for: [[title]]</span></a></li></ul></div></div></div></section>
<main class="l-main" id="content"><div class="l-wrapper"><div class="l-segment l-main-content"><article class="l-segment"><figure class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image"><picture class="c-picture"><source srcset="https://cdn.plainly.example/thumbor/320x213/ferry.jpg 320w, https://cdn.plainly.example/thumbor/1220x813/ferry.jpg 1220w" sizes="(min-width: 1221px) 846px, 100vw" type="image/webp"><img srcset="https://cdn.plainly.example/thumbor/320x213/ferry.jpg 320w" alt="A ferry at dusk"></picture></span></span><span class="e-image__meta"><figcaption>[[caption]]</figcaption> <cite>Lesser Banks Picture Service</cite></span></figure>
<div class="c-entry-content ">
<p id="k1Qz7a">[[0]]</p><p id="Tt03bV">[[1]]</p><p id="xG5d0e">[[2]]</p>
<div class="c-float-right c-float-hang"><aside id="n3kA"><div class="c-related-list" data-analytics-placement="related-list"><h2 class="c-related-list__title">Related</h2><ul>[[aside]]</ul></div></aside></div>
<h3 id="mQ8o">[[3]]</h3><p id="Uj9e">[[4]]</p><p id="e8Hb">[[5]]</p>
<div class="m-ad m-ad__dynamic_ad_unit"><div class="dynamic-native-ad" data-concert="athena"></div></div>
<p id="PQw1">[[6]]</p><ul><li id="a1">[[7]]</li><li id="a2">[[8]]</li><li id="a3">[[9]]</li></ul>
<div class="c-newsletter_signup_box" id="newsletter-signup-short-form"><div class="c-newsletter_signup_box__main"><span class="c-newsletter_signup_box__icon"></span><h3 class="c-newsletter_signup_box__title">Sign up for the newsletter <span class="c-newsletter_signup_box__highlight">Plain Sentences</span></h3><p class="c-newsletter_signup_box__blurb">Get our essential explanations of policy in your inbox twice a week.</p></div><form class="c-newsletter_signup_box__form"><label>Email (required)</label><input type="email"><button>Subscribe</button></form><small class="c-newsletter_signup_box__disclaimer">By signing up, you agree to our Privacy Notice and European users agree to the data transfer policy.</small></div>
<h3 id="Zr4s">[[10]]</h3><p id="R0ka">[[11]]</p><p id="q7Cc">[[12]]</p><p id="bb7P">[[13]]</p>
</div>
<div class="c-entry-group"><div class="c-recommended-card"><div class="c-recommended-card__header">Next Up In <a href="/cities">Cities</a></div>[[up]]</div></div>
<div class="c-entry-stream"><h3 class="sr-only">In This Stream</h3></div>
</article>
<section class="c-river"><h2 class="p-page-title">The Latest</h2>[[river]]</section></div></div></main>
<section class="c-featured-video"><div class="c-featured-video__intro"><h3>Most watched</h3></div></section>
<footer class="c-footer"><ul class="c-footer__links"><li><a href="/contact">Contact</a></li><li><a href="/pages/about">About us</a></li><li><a href="/careers">We're Hiring!</a></li><li><a href="/ethics">Ethics Guidelines</a></li><li><a href="/masthead">Masthead</a></li></ul><div class="c-footer__copyright">© 2018 Plainly Media, Inc. All Rights Reserved</div></footer></div>
<script type="text/javascript">Chorus.Analytics={"page":{"entry_id":17984422,"words":468,"community":"plainly"}};</script><noscript><img height="1" width="1" src="https://px.plainly.example/p?c1=2"></noscript></body></html>""",
        r, url,
        marks=(("figures released on Tuesday", '<a href="https://audit.marren.example/2018/ferries.pdf">figures released on Tuesday</a>'), ("was what", "<em>was what</em>"), ("went free in 2015", f'<a href="{site}/2015/11/3/9665012/free-islands">went free in 2015</a>')),
        aside=_rows(aside, '<li><h3 class="c-related-list__item"><a href="{u}" data-analytics-link="related">{t}</a></h3></li>'),
        up=_rows(up, '<div class="c-recommended-card__body"><a class="c-recommended-card__image" href="{u}"><img alt="" src="https://cdn.plainly.example/t/up.jpg"></a><h4><a href="{u}">{t}</a></h4></div>'),
        river=_rows(river, '<div class="c-entry-box--compact c-entry-box--compact--article" data-entry="{n}"><a class="c-entry-box--compact__image-wrapper" href="{u}"><div class="c-entry-box--compact__image"><img alt="" src="data:image/gif;base64,R0lGODlhAQAB"></div></a><div class="c-entry-box--compact__body"><h2 class="c-entry-box--compact__title"><a data-analytics-link="article" href="{u}">{t}</a></h2><div class="c-byline"><span class="c-byline-wrapper">By {x}</span></div></div></div>', notes=('<a href="/authors/rae-lind"><span>Rae Lindqvist</span></a> <time>October 16</time> <a class="c-entry-stat--comment" href="#comments"><span>12 comments</span></a>', '<a href="/authors/sam-oduya"><span>Sam Oduya</span></a> <time>October 16</time>', '<a href="/authors/rae-lind"><span>Rae Lindqvist</span></a> and <a href="/authors/cleo-marr"><span>Cleo Marr</span></a> <time>October 15</time> <a class="c-entry-stat--comment" href="#comments"><span>48 comments</span></a>', '<a href="/authors/cleo-marr"><span>Cleo Marr</span></a> <time>October 15</time>')),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*aside, *river, *up), address=url)


# A chain's national daily, 2021: short class names, no lists but of links.


@page
def national_daily_of_short_classes() -> Served:
    """Paragraphs with classes of a few letters, inline promos of one link, a bar of the day's stories, opinion with authors' names."""
    site = "https://www.nationgazette.example"
    url = f"{site}/story/news/nation/2021/08/11/lake-orrin-ferris-wheel-rescue-investigation/8093114002/"
    r = Report(
        "en",
        "2021-08-11",
        "2021-08-11",
        "Marcus Teller and Joanna Pruitt",
        "Crews used a ladder truck to reach the top cars of the Lakeview Wheel on Aug. 7, 2021.",
        "'We sang for four hours': Riders recount rescue as state opens inquiry into stalled Ferris wheel",
        "",
        (
            "LAKE ORRIN – State inspectors on Wednesday opened an inquiry into why a Ferris wheel at one of the Midlands' busiest amusement parks stopped turning with 61 people on board, leaving some of them 140 feet above the ground for more than four hours.",
            "Nobody was injured when the Lakeview Wheel stalled on Saturday evening. Firefighters from three counties carried riders down ladders one at a time as a thunderstorm approached from the west.",
            '"We sang. We sang everything we knew, and then we sang the jingles," said Corinne Achterberg, 34, a school nurse from Dunmore who was in the top car with her two sons. "When the lightning started, we sang louder."',
            "A drive motor overheated and the backup did not engage, the park said in a statement. The wheel passed its annual inspection on May 3.",
            "# What investigators want to know",
            "The Department of Labor and Licensing asked the park for maintenance logs going back to 2016, according to a letter obtained by the Nation Gazette. Inspectors want to know whether a replacement part ordered in June was ever installed.",
            "Kirk Villanueva, a consultant who has examined 40 ride failures, said backups rarely fail by themselves.",
            '"Somebody turned it off, or somebody never turned it on," Villanueva said. "Those are two different inquiries."',
            "# A town that depends on the park",
            "Lake Orrin has 5,200 residents, and the park employs 1,900 people each summer. Mayor Tess Halloran said she had received calls from business owners who fear the season is over.",
            '"August pays for February here," Halloran said. "But I rode that wheel when I was 6, and I want to know what happened as much as anyone."',
            "Other rides reopened Monday. The wheel will stay closed until the state releases its findings, which could take two months.",
            "Achterberg said her younger son, 8, has one question left: whether the tickets are still good.",
        ),
    )
    promo = at(
        site,
        (
            "Wave pool drained after mystery foam sickens 14 swimmers in Calloway",
            "/story/news/nation/2021/07/29/calloway-wave-pool-foam/8061120002/",
        ),
        (
            "Who checks the rides? In 11 states, nobody has to",
            "/in-depth/news/investigations/2021/06/15/amusement-ride-inspections-states/7588210002/",
        ),
    )
    bar = at(
        site,
        ("Heat dome: Which cities could break records today", "/story/news/weather/2021/08/11/heat-dome-records/5568911001/"),
        ("Teachers union backs vaccine rule", "/story/news/education/2021/08/11/teachers-union-vaccine/5569200001/"),
        ("Comet visible tonight: How to spot it", "/story/news/nation/2021/08/11/comet-tonight/8090003002/"),
        ("Best mattress deals? We slept on 31", "/story/tech/reviewed/2021/08/10/mattress-deals/5544410001/"),
    )
    views = at(
        site,
        ("I ran a county fair for 20 years. Inspections saved us.", "/story/opinion/voices/2021/08/11/county-fair-inspections/5550120001/"),
        ("Stop asking lifeguards to be police", "/story/opinion/2021/08/10/lifeguards-police/5541111001/"),
        ("My daughter's school has no windows that open", "/story/opinion/voices/2021/08/09/school-windows/5530023001/"),
    )
    html = _filled(
        """<!DOCTYPE html><html lang="en" itemscope itemtype="http://schema.org/NewsArticle"><head><meta charset="utf-8"><title>Lake Orrin Ferris wheel: State opens inquiry after 61 riders rescued</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="Riders on the Lakeview Wheel waited more than four hours, some of them 140 feet up, as a storm approached."><meta property="og:title" content="Riders sang for four hours on a stalled Ferris wheel; now the state wants answers"><meta property="og:url" content="[[url]]"><meta property="og:type" content="article"><meta property="og:site_name" content="NATION GAZETTE"><meta property="article:published_time" content="2021-08-11T18:12:27Z"><meta name="twitter:card" content="summary_large_image"><link rel="canonical" href="[[url]]"><link rel="preload" as="style" href="/tangstatic/css/article.css"><link rel="amphtml" href="https://amp.nationgazette.example/amp/8093114002">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Riders recount rescue as state opens inquiry into stalled Ferris wheel","datePublished":"2021-08-11T18:12:27Z","dateModified":"2021-08-11T21:40:13Z","author":[{"@type":"Person","name":"Marcus Teller"},{"@type":"Person","name":"Joanna Pruitt"}],"articleSection":"nation","isAccessibleForFree":true,"publisher":{"@type":"Organization","name":"Nation Gazette"},"url":"[[url]]"}</script>
<style>:root{--serif:Georgia}.gnt_m{max-width:1240px}.gnt_ar_b_p{font:400 18px/28px var(--serif)}@media (max-width:640px){.gnt_n{display:none}}</style><script>window.ga_data={"route":{"basePageType":"story","ssts":"news/nation","id":"8093114002"}};!function(e){e.perf=1}(window)</script></head>
<body class="gnt"><svg class="gnt_svg" hidden><symbol id="s_fb"><path d="M1 1h4"></path></symbol></svg><header class="gnt_n" id="gnt_n"><a class="gnt_n_lg" href="/" aria-label="Nation Gazette home"><svg></svg></a><nav class="gnt_n_mn" aria-label="Global Navigation"><a class="gnt_n_mn_l" href="/news/">News</a><a class="gnt_n_mn_l" href="/sports/">Sports</a><a class="gnt_n_mn_l" href="/entertainment/">Entertainment</a><a class="gnt_n_mn_l" href="/life/">Life</a><a class="gnt_n_mn_l" href="/money/">Money</a><a class="gnt_n_mn_l" href="/opinion/">Opinion</a></nav><a class="gnt_n_su" href="/subscribe">Subscribe</a></header>
<div class="gnt_nb" aria-label="Popular today">[[bar]]</div>
<main class="gnt_cw"><article class="gnt_pr"><div class="gnt_x gnt_x__lb" aria-label="advertisement"></div><aside class="gnt_ar_ctas"></aside><div class="gnt_ar_lb" aria-label="NATION"><a href="/news/nation/" class="gnt_ar_lbl">NATION</a></div><h1 class="gnt_ar_hl" elementtiming="ar-headline">[[title]]</h1><div class="gnt_ar_by" data-gnt-by><a class="gnt_ar_by_a" href="/staff/441/marcus-teller/">Marcus Teller</a> <a class="gnt_ar_by_a" href="/staff/902/joanna-pruitt/">Joanna Pruitt</a><div class="gnt_ar_pb">Nation Gazette</div></div><div class="gnt_ar_dt" aria-label="Published 2:12 p.m. ET Aug. 11, 2021 Updated 5:40 p.m. ET Aug. 11, 2021"><span>Published 2:12 p.m. ET Aug. 11, 2021</span> <span>Updated 5:40 p.m. ET Aug. 11, 2021</span></div><div class="gnt_ar_shb"><a href="#" title="Share to Facebook" class="gnt_ar_shb_l">Facebook</a><a href="#" class="gnt_ar_shb_l">Twitter</a><a href="mailto:?" class="gnt_ar_shb_l">Email</a></div>
<div class="gnt_ar_b">
<figure class="gnt_em gnt_em_img"><img class="gnt_em_img_i" srcset="/gcdn/presto/2021/08/08/wheel.jpg?width=660 1x, /gcdn/presto/2021/08/08/wheel.jpg?width=1320 2x" alt="Crews on a ladder"><div class="gnt_em_img_ccw" data-c-caption="[[caption]]" data-c-credit="ORRIN COUNTY FIRE"></div><figcaption class="gnt_em_cp">[[caption]] <span>ORRIN COUNTY FIRE</span></figcaption></figure>
<p class="gnt_ar_b_p">[[0]]</p><p class="gnt_ar_b_p">[[1]]</p>
<aside class="gnt_em gnt_em_vp__tp gnt_em__fp" data-g-r="lazy"><button class="gnt_em_vp_pl" aria-label="Play video">Play</button><div class="gnt_em_vp_hl">Ladder rescue seen from a neighbor's porch</div><span class="gnt_em_vp_cr">Lakeshore 4 News</span></aside>
<p class="gnt_ar_b_p">[[2]]</p><p class="gnt_ar_b_p">[[3]]</p>
<div class="gnt_em gnt_em_pr"><strong class="gnt_em_pr_l">More: </strong>[[promo0]]</div>
<h2 class="gnt_ar_b_h2">[[4]]</h2><p class="gnt_ar_b_p">[[5]]</p>
<div class="gnt_x gnt_x__al" aria-label="advertisement"><span>Advertisement</span></div>
<p class="gnt_ar_b_p">[[6]]</p><p class="gnt_ar_b_p">[[7]]</p>
<div class="gnt_em gnt_em_pr">[[promo1]]</div>
<h2 class="gnt_ar_b_h2">[[8]]</h2><p class="gnt_ar_b_p">[[9]]</p><p class="gnt_ar_b_p">[[10]]</p>
<aside class="gnt_em gnt_em_nl"><strong class="gnt_em_nl_t">Get the Daily Briefing newsletter in your inbox.</strong><p class="gnt_em_nl_d">The day's top stories, from sports to movies to politics to world events.</p><p>Delivery: Daily</p><a href="/newsletters/briefing">Your Email</a></aside>
<p class="gnt_ar_b_p">[[11]]</p><p class="gnt_ar_b_p">[[12]]</p>
</div>
<div class="gnt_ar_xb"><a class="gnt_ar_xb_l" href="#comments">View Comments</a><a class="gnt_ar_xb_l" href="#">Show Thumbnails</a></div></article>
<section class="gnt_rr"><div class="gnt_rr_h"><svg role="img"><use href="#s_op"></use></svg></div>[[views]]</section>
<div class="gnt_tb" data-tb><div class="gnt_tb_h">You May Like</div><a class="gnt_tb_l" rel="sponsored nofollow" href="https://tb.nationgazette.example/c?1">Drivers over 60 get this discount on car insurance<span>AutoSaver | Sponsored</span></a></div></main>
<footer class="gnt_ft"><div class="gnt_ft_c"><div class="gnt_ft_h">Help</div><a href="/masthead">Our Staff</a><a href="/ethics">Ethical Principles</a><a href="/corrections">Corrections</a></div><div class="gnt_ft_c"><div class="gnt_ft_h">Our Partners</div><a href="/10best">10Best</a><a href="/reviewed">Reviewed</a><a href="/jobs">Jobs</a><a href="/classifieds">Classifieds</a></div><div class="gnt_ft_cr">© 2021 Nation Gazette, a division of Tollhouse Satellite Information Network, LLC.</div></footer></body></html>""",
        r, url,
        marks=(("three counties", '<a href="https://fire.orrin.example/log" class="gnt_ar_b_a" data-t-l="|inline|">three counties</a>'),),
        bar=_rows(bar, '<a class="gnt_nb_l" href="{p}" data-t-l=":popular|{n}"><span class="gnt_nb_k">{x}</span><div class="gnt_nb_t">{t}</div></a>', notes=("🔥", "Schools", "", "Reviewed")),
        promo0=_rows(promo[:1], '<a href="{u}" class="gnt_em_pr_a">{t}</a>'),
        promo1=_rows(promo[1:], '<a href="{u}" class="gnt_em_pr_a"><strong>Our investigation:</strong> <span>{t}</span></a>'),
        views=_rows(views, '<a class="gnt_rr_l" href="{p}"><div class="gnt_rr_a"><img class="gnt_rr_i" alt="{x}" src="/gcdn/a{n}.png"><span>{x}</span></div><div class="gnt_rr_t">{t}</div></a>', notes=("Lou Abernathy", "Editorial Board", "Keisha Dorn")),
    )  # fmt: skip
    return Served(html, r, _lines(r), (*promo, *bar, *views), address=url)


# A city's daily on the west coast, 2023: elements of its own, promos with a category, an enhancement for the newsletter.


@page
def coast_daily_of_enhancements() -> Served:
    """A related promo among the paragraphs, "More to read" as cards with category and description, a latest list with dates, a list under a logo."""
    site = "https://www.pacificledger.example"
    url = f"{site}/california/story/2023-05-19/canyon-village-votes-to-keep-its-last-pay-phone"
    r = Report(
        "en",
        "2023-05-19",
        "2023-05-19",
        "Rubén Castañon",
        "Postmaster Lillian Ott calls her sister from the phone outside the Tule Canyon store, as she has every Sunday since 1974.",
        "In a canyon without cell service, a village votes to save its last pay phone",
        "",
        (
            "TULE CANYON, Calif. — The phone rings a dozen times before anyone reaches it, because whoever hears it first has to decide whether to run.",
            "It hangs on the wall of a shuttered general store, under a tin roof and a hornet nest, and it is the only public telephone left along 88 miles of Highway 271. On Thursday night, the 143 residents of Tule Canyon voted to tax themselves $31 a year to keep it there.",
            "“It’s not nostalgia,” said Lillian Ott, 79, who has run the post office for half a century. “Nostalgia is when you don’t need the thing anymore.”",
            "There is no cell service in the canyon. A tower promised in 2016 was never built after a survey found the ridge was sliding. Landlines, strung along the creek, were washed out by the winter’s storms in eleven places, and the company that owns them told regulators it would rather not restring them.",
            "So when a ranch hand fell from a ladder in March, his wife drove nine minutes to the store and called an ambulance with quarters.",
            "Transbay Telephone filed to remove the phone in April, saying it had earned $212 in a year and cost $4,700 to maintain. The filing drew 600 letters, roughly four for each resident.",
            "A spokesperson for the company, Andre Villaseñor, said in an email that it “appreciates the canyon’s affection for legacy equipment” and had agreed to hand over the line for $1.",
            "The hard part comes next. Nobody in the canyon has ever repaired a pay phone. The manual arrived last week in the back of a pickup: four binders, the most recent dated 1989.",
            "Two volunteers have come forward. One is Gil Ahern, 66, a retired sound engineer. The other is his granddaughter Posy, who is 12 and had never used the phone until she was asked to read the binders aloud.",
            "“You have to wait for the tone,” she said. “I kind of love that. It’s like the phone is thinking about it.”",
            "The first call under local ownership is set for July 1. Ott expects it to be a wrong number.",
        ),
    )
    inside = at(
        site,
        (
            "Storm-battered mountain towns ask: Who pays for a road that washes out every year?",
            "/california/story/2023-04-02/mountain-towns-road-washes-out",
        ),
    )
    more = at(
        site,
        ("They bought a ghost town for $1.1 million. Then the well ran dry", "/california/story/2023-05-17/ghost-town-well-ran-dry"),
        ("Rattlesnake season is early. Here is how to share a trail", "/lifestyle/story/2023-05-12/rattlesnake-season-trail"),
        ("The last film lab in the valley gets a second reel", "/entertainment-arts/story/2023-05-09/last-film-lab-valley"),
    )
    latest = at(
        site,
        (
            "Alvarado school board removes superintendent after closed-door vote",
            "/california/story/2023-05-19/alvarado-school-board-superintendent",
        ),
        ("Body found at reservoir identified as missing hydrologist", "/california/story/2023-05-19/reservoir-missing-hydrologist"),
        ("Grocery workers reach tentative deal hours before strike", "/business/story/2023-05-19/grocery-workers-tentative-deal"),
        ("Two condors hatch at zoo without a father, again", "/environment/story/2023-05-18/condors-hatch-without-father"),
    )
    subscribers = at(
        site,
        ("The 48 best burritos between the grapevine and the border", "/food/list/best-burritos"),
        ("He guarded the governor for 20 years. Now he’s suing her", "/politics/story/2023-05-15/bodyguard-sues-governor"),
        ("Column: My landlord is an app", "/opinion/story/2023-05-16/column-landlord-app"),
    )
    html = _filled(
        """<!DOCTYPE html><html class="ArticlePage" lang="en" data-header-sticky><head><meta charset="UTF-8"><style data-cssvarsponyfill="true">:root{--color-primary-link:#313131;--column-gap:24px}</style><link rel="preload" href="https://assets.pacificledger.example/fonts/benton.woff2" as="font" crossorigin><meta property="og:title" content="[[title]]"><meta property="og:url" content="[[url]]"><meta property="og:image" content="https://assets.pacificledger.example/dims4/default/1200x630/phone.jpg"><meta property="og:description" content="A village of 143 will tax itself to keep the only public phone on 88 miles of highway."><meta property="og:site_name" content="Pacific Ledger"><meta property="og:type" content="article"><meta property="article:author" content="https://www.pacificledger.example/people/ruben-castanon"><meta property="article:published_time" content="2023-05-19T10:00:18.411"><meta property="article:modified_time" content="2023-05-19T15:31:02.009"><meta property="article:section" content="California"><meta property="article:tag" content="Telecommunications"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A canyon without cell service votes to save its pay phone - Pacific Ledger</title><link rel="canonical" href="[[url]]">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"[[title]]","url":"[[url]]","datePublished":"2023-05-19T10:00:18.411Z","dateModified":"2023-05-19T15:31:02.009Z","mainEntityOfPage":{"@type":"WebPage","@id":"[[url]]"},"author":[{"@type":"Person","name":"[[author]]","jobTitle":"Staff Writer"}],"publisher":{"@type":"Organization","name":"Pacific Ledger"},"isAccessibleForFree":"True","articleSection":"California"}</script><script type="application/ld+json">{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://www.pacificledger.example/california","name":"California"}}]}</script>
<script>window.metering={"id":"00000188-2f7a","count":5};window.customElements&&0</script></head>
<body class="page-body"><svg xmlns="http://www.w3.org/2000/svg" id="iconsMap1" class="hidden" style="display:none"><symbol id="mono-icon-facebook" viewBox="0 0 10 19"><path d="M2.7 18V10H0V6h2.7"></path></symbol></svg>
<ps-header class="page-header-wrapper"><div class="page-header-bar"><button class="page-header-menu-button" aria-label="Sections">Sections</button><a class="page-header-logo" href="/" aria-label="home page"><picture><img src="https://assets.pacificledger.example/logo.svg" alt="Pacific Ledger"></picture></a><a href="/subscriptions">Subscribe</a><a href="/login">Log In</a></div><nav class="navigation"><ul><li><a class="navigation-item-link" href="/california">California</a></li><li><a class="navigation-item-link" href="/sports">Sports</a></li><li><a class="navigation-item-link" href="/food">Food</a></li><li><a class="navigation-item-link" href="/opinion">Opinion</a></li><li><a class="navigation-item-link" href="/games">Crossword</a></li></ul></nav></ps-header>
<div class="google-dfp-ad-wrapper"><span>Advertisement</span><div data-ad-unit="/21/plg.web.california"></div></div>
<main class="page-main"><div class="page-content"><article class="page-article"><div class="breadcrumbs"><ul><li><a class="link" href="/california">California</a></li></ul></div><div class="headline-wrapper"><h1 class="headline">[[title]]</h1></div>
<div class="page-lead-media"><figure class="figure"><picture><source type="image/webp" srcset="https://assets.pacificledger.example/dims4/320x213/phone.webp 320w,https://assets.pacificledger.example/dims4/840x560/phone.webp 840w" sizes="100vw"><img class="image" alt="A woman at a pay phone" srcset="https://assets.pacificledger.example/dims4/320x213/phone.jpg 320w"></picture><div class="figure-content"><figcaption class="figure-caption">[[caption]]</figcaption><div class="figure-credit">(Mae Lindo / Pacific Ledger)</div></div></figure></div>
<div class="page-byline"><div class="byline"><div class="authors"><div class="author-name">By <span><a class="link" href="/people/ruben-castanon">[[author]]</a></span></div><div class="author-title">Staff Writer </div><div class="author-photo"><img alt="" src="https://assets.pacificledger.example/dims4/70x70/rc.jpg"></div></div></div><div class="published-date"><time class="published-date" datetime="2023-05-19T10:00:18.411Z"><span class="published-date-day">May 19, 2023</span> <span>3 AM PT</span></time></div></div>
<ps-actionbar class="action-bar"><ul class="actions"><li><button>Share</button></li><li><a class="share-link" href="#">Facebook</a></li><li><a class="share-link" href="#">Twitter</a></li><li><button aria-label="Copy Link URL">Copy Link URL Copied!</button></li><li><a href="javascript:print()">Print</a></li></ul></ps-actionbar>
<div class="page-article-container"><div class="page-article-body"><div class="rich-text-article-body"><div data-element="story-body" data-subscriber-content class="rich-text-article-body-content rich-text-body">
<p>[[0]]</p><p>[[1]]</p>
<div class="enhancement" data-align-center><div class="google-dfp-ad-wrapper"><span>Advertisement</span></div></div>
<p>[[2]]</p><p>[[3]]</p>
<div class="enhancement" data-align-left><div class="promo promo-related" data-content-type="article"><div class="promo-media"><a class="link promo-placeholder" href="[[insideurl]]"><picture><img class="image" alt="A washed out road" loading="lazy" src="https://assets.pacificledger.example/dims4/320x213/road.jpg"></picture></a></div><div class="promo-content"><div class="promo-category"><a class="link" href="/california">California</a></div><h3 class="promo-title"><a class="link promo-placeholder" href="[[insideurl]]">[[inside]]</a></h3><p class="promo-description">The same seven miles of Highway 271 have been rebuilt four times since 2017.</p><p class="promo-timestamp">April 2, 2023</p></div></div></div>
<p>[[4]]</p><p>[[5]]</p>
<div class="enhancement"><div class="quote-enhancement-ad"></div></div>
<p>[[6]]</p><p>[[7]]</p>
<div class="enhancement" data-align-center><div class="newsletter-enhancement"><div class="newsletter-logo"><img alt="" src="https://assets.pacificledger.example/nl/essential.png"></div><div class="newsletter-heading">Start your day right</div><p class="newsletter-description">Sign up for Essential Coast for the Pacific Ledger’s biggest news, features and recommendations in your inbox six days a week.</p><form><input placeholder="Enter email address"><button>Sign Me Up</button></form><p class="newsletter-terms">You may occasionally receive promotional content from the Pacific Ledger.</p></div></div>
<p>[[8]]</p><p>[[9]]</p><p>[[10]]</p>
</div></div>
<div class="tags"><ul class="tags-list"><li><a class="link" href="/topic/telecommunications">Telecommunications</a></li><li><a class="link" href="/topic/rural-life">Rural Life</a></li></ul></div>
<section class="list-inline" aria-label="More to Read"><div class="list-header"><h3 class="list-header-title">More to Read</h3></div><ul class="list-inline-items">[[more]]</ul></section>
<ps-author-bio class="author-bio-list"><div class="author-bio"><div class="author-bio-media"><img alt="" src="https://assets.pacificledger.example/dims4/140x140/rc.jpg"></div><div class="author-bio-name"><a href="/people/ruben-castanon">[[author]]</a></div><p class="author-bio-text">Rubén Castañon covers the parts of the state that are a long drive from the newsroom. He grew up in Dos Arroyos and has been with the Pacific Ledger since 2011.</p></div></ps-author-bio>
</div></div></article>
<div class="page-below"><section class="list-b"><h2 class="list-title"><a href="/california">More From the Pacific Ledger</a></h2><ul class="list-b-items">[[latest]]</ul></section>
<section class="list-subs"><img class="list-subs-logo" src="https://assets.pacificledger.example/lockups/subs.svg" alt=""><ps-carousel class="carousel"><div class="carousel-slides">[[subscribers]]</div><button aria-label="Previous slide"></button><button aria-label="Next slide"></button></ps-carousel></section></div></div></main>
<footer class="page-footer"><div class="footer-columns"><div><h4>Pacific Ledger</h4><a href="/about">About Us</a><a href="/archives">Archives</a><a href="/classifieds">Classifieds</a></div><div><h4>Subscriptions</h4><a href="/subs/gift">Gift Subscription</a><a href="/enewspaper">eNewspaper</a></div></div><div class="footer-copyright">Copyright © 2023, Pacific Ledger | <a href="/terms">Terms of Service</a> | <a href="/privacy">Privacy Policy</a> | <a href="/ca-notice">CA Notice of Collection</a></div></footer></body></html>""",
        r, url,
        marks=(("filed to remove the phone", '<a class="link" href="https://filings.puc.example/A2304011" target="_blank">filed to remove the phone</a>'),),
        inside=_rows(inside, "{t}"), insideurl=inside[0][1],
        more=_rows(more, '<li class="list-inline-items-item"><ps-promo class="promo promo-small"><div class="promo-content"><div class="promo-category"><a class="link" href="/{x}">{x}</a></div><h3 class="promo-title"><a class="link" href="{u}" aria-label="{t}">{t}</a></h3><div class="promo-timestamp" data-date>May 1{n}, 2023</div></div></ps-promo></li>', notes=("California", "Lifestyle", "Entertainment")),
        latest=_rows(latest, '<li class="list-b-items-item"><div class="promo-wrapper"><p class="promo-category">{x}</p><p class="promo-title-c"><a href="{u}">{t}</a></p><p class="promo-timestamp">{n} hours ago</p></div></li>', notes=("California", "L.A. County", "Business", "Climate")),
        subscribers=_rows(subscribers, '<div class="carousel-slide"><a class="link promo-placeholder" href="{u}"><img alt="" loading="lazy" src="https://assets.pacificledger.example/c{n}.jpg"></a><p class="promo-title"><a class="link" href="{u}">{t}</a></p></div>'),
    )  # fmt: skip
    return Served(html, r, _lines(r), (*inside, *more, *latest, *subscribers), address=url)


# A southern city's paper, 2021, rendered on the server by React, its classes hashed.


@page
def harbour_paper_of_hashed_classes() -> Served:
    """A standfirst in a heading, a loading list, "From our partners", most viewed as an ordered list beside the text, numbered by the style."""
    site = "https://www.harbourmorning.example"
    url = f"{site}/national/saltmere/council-sold-the-same-jetty-twice-audit-finds-20210614-p580vq.html"
    r = Report(
        "en",
        "2021-06-14",
        "2021-06-14",
        "Fergus Tolley",
        "The jetty at Saltmere, which has had two owners since February.",
        "Council sold the same jetty twice, audit finds",
        "Both buyers paid in full, both hold a certificate, and both have begun to paint it.",
        (
            "A coastal council sold a 70-year-old jetty to two different families within eleven days and did not notice until both turned up with paint, an audit has found.",
            'The report by the Auditor-General of New Tamar, tabled in State Parliament on Monday, describes record keeping at Saltmere Shire as "a filing cabinet and a good memory, until the memory retired".',
            "The jetty, a timber structure of 44 metres at Pilot Cove, was one of 63 assets the shire put up for sale last year to close a budget gap of $9 million. Fisherman Leo Barbato bought it on February 2 for $38,000. On February 13, Hamish and Priya Coutts bought it for $41,500.",
            '"We\'d done about a third in green when this bloke came along with a tin of white," Mr Coutts said. "He was very decent about it. We had a cup of tea at the end that was still dry."',
            "Chief executive Wendy Strachan, who took up her post in April, apologised to both families and said the shire would refund one of them, although it had not been decided which.",
            "# Land never surveyed",
            "The audit examined all 63 sales. It found that nine assets had no title, that four had been sold to councillors' relatives without being advertised, and that one, a public toilet, stood on land belonging to the railways.",
            "Local Government Minister Aidan Roe said he would appoint a monitor for 12 months.",
            '"I don\'t believe anyone got rich out of this," Mr Roe said. "I do believe nobody looked."',
            "Opposition spokeswoman Claire Massoud called for the sales to be frozen. She said ratepayers had been told the sales would raise $9 million, and they had so far raised $1.3 million, less legal costs.",
            "The families have reached an arrangement of their own while they wait. Mr Barbato has the jetty from dawn until noon and the Coutts family from noon until dark. The paint remains in two colours.",
        ),
    )
    related = at(
        site,
        (
            "'Like selling the Sunday roast': Towns regret their asset sales",
            "/national/towns-regret-their-asset-sales-20210523-p57ud1.html",
        ),
        ("Fishers fear end of free moorings", "/national/fishers-fear-end-of-free-moorings-20210601-p57x0a.html"),
    )
    viewed = at(
        site,
        ("Lockdown lifted in three regions as cases fall", "/national/lockdown-lifted-in-three-regions-20210614-p580w2.html"),
        ("The six-bedroom house with one power point", "/property/six-bedroom-house-one-power-point-20210613-p580nk.html"),
        ("Premier's chief of staff quits over dinner receipts", "/politics/premiers-chief-of-staff-quits-20210614-p580x8.html"),
        ("I moved home at 40 and so did my mother", "/lifestyle/i-moved-home-at-40-20210612-p580g1.html"),
        ("Rowers banned after the wrong boat wins", "/sport/rowers-banned-wrong-boat-20210613-p580ra.html"),
    )
    section = at(
        site,
        ("Lighthouse tours sell out for 2022", "/national/saltmere/lighthouse-tours-sell-out-20210610-p57zcc.html"),
        ("Bushfire levy to rise by $14 a household", "/national/saltmere/bushfire-levy-to-rise-20210609-p57yyt.html"),
        ("School bus route saved by a petition of pupils", "/national/saltmere/school-bus-route-saved-20210608-p57yhk.html"),
    )
    html = _filled(
        """<!doctype html><html lang="en-au" data-reactroot=""><head><title data-react-helmet="true">Saltmere council sold the same jetty twice, audit finds</title><meta data-react-helmet="true" charset="utf-8"/><meta data-react-helmet="true" name="description" content="[[lead]]"/><meta data-react-helmet="true" property="og:title" content="[[title]]"/><meta data-react-helmet="true" property="og:type" content="article"/><meta data-react-helmet="true" property="og:url" content="[[url]]"/><meta data-react-helmet="true" property="og:site_name" content="The Harbour Morning"/><meta data-react-helmet="true" property="article:published_time" content="2021-06-14T11:40:00+1000"/><meta data-react-helmet="true" name="article:section" content="Saltmere"/><link data-react-helmet="true" rel="canonical" href="[[url]]"/><link rel="preload" as="script" href="/static/main.9f3c.js"/><link rel="preload" as="font" href="/static/PT_Serif.woff2" crossorigin="anonymous"/>
<script data-react-helmet="true" type="application/ld+json">{"@context":"http://schema.org/","@type":"NewsArticle","headline":"[[title]]","description":"[[lead]]","datePublished":"2021-06-14T01:40:00.000Z","dateModified":"2021-06-14T02:18:30.000Z","mainEntityOfPage":"[[url]]","author":{"@type":"Person","name":"[[author]]"},"publisher":{"@type":"Organization","name":"The Harbour Morning"},"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":true,"cssSelector":"article"}]}</script><style data-href="/static/app.css">._1665V{position:relative}._3kHoB{font-size:1.8rem}._2q2aZ li{counter-increment:a}</style></head>
<body><div id="app"><div class="noscript"><noscript>We’re sorry, this feature is currently unavailable. We’re working to restore it. Please try again later.</noscript></div><div class="_2Pxy8 _1o6Zi"><a class="_1Mlh2" href="#content">Skip to sections navigation</a><a class="_1Mlh2" href="#content">Skip to content</a></div>
<header class="_3FeWV noPrint" role="banner"><div class="_2ECRe"><button type="button" data-testid="navigation-menu-button">Menu</button><a href="/" class="_3sTqx" title="The Harbour Morning"><svg width="300" height="24"><title>The Harbour Morning</title><path d="M0 0h3"></path></svg></a><a href="/subscribe" class="_2vvRW">Subscribe</a></div><nav aria-label="Sections"><ul class="_1uNiM"><li><a href="/national">National</a></li><li><a href="/politics">Politics</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/property">Property</a></li></ul></nav></header>
<div class="_1aAwh noPrint"><span class="_1fTjp">Advertisement</span><div id="adspot-970x250-pos1"></div></div>
<main id="content"><article class="_1665V undefined" data-testid="story"><header class="_3ZyBr" data-testid="article-header"><ul class="_30_Tk"><li><a href="/national">National</a></li><li><a href="/national/saltmere">Saltmere</a></li></ul><h1 data-testid="headline" class="_3-nfo">[[title]]</h1><div class="_2Uz3m"><span class="_2kDcm">By <a href="/by/fergus-tolley-h0d3a">[[author]]</a></span></div><div class="_38CIP"><time data-testid="datetime" class="_2_zR-" datetime="2021-06-14T11:40:00+1000">June 14, 2021 — 11.40am</time></div><div class="_1Fbzv"><button type="button">Save</button><div class="UgX4b"><span>Share</span><button type="button">Normal text size</button><button type="button">Larger text size</button><button type="button">Very large text size</button></div></div></header>
<section class="_2TWUc"><div class="_27QCY noPrint" data-testid="dont-miss-out"><p>This was published 5 months ago</p></div><p class="_3cKMD" data-testid="standfirst">[[lead]]</p>
<div class="_1665V _2q-Vk" data-testid="article-body-top"><p>[[0]]</p><p>[[1]]</p><figure class="_1xqRj" data-testid="image"><div class="_3aFzd"><picture><source media="(min-width: 1024px)" srcset="https://static.hm.example/images/$width_764/jetty.jpg, https://static.hm.example/images/$width_1528/jetty.jpg 2x"><img alt="The jetty at Saltmere, which has had two owners since February." src="https://static.hm.example/images/$width_375/jetty.jpg"></picture></div><figcaption class="_3h-6y"><p>[[caption]]<cite class="_30ROC"><span class="_2Li3P">Credit:</span><cite>Nora Beale</cite></cite></p></figcaption></figure><p>[[2]]</p></div>
<div class="_1lwW_ noPrint" data-testid="ad-inline"><small class="_1fTjp">Advertisement</small></div>
<div class="_1665V _2q-Vk"><p>[[3]]</p><p>[[4]]</p><section class="_2jVvx noPrint" data-testid="related-story-block"><h3 class="_2g1rs">Related Article</h3>[[related]]</section><h3>[[5]]</h3><p>[[6]]</p><p>[[7]]</p><p>[[8]]</p><p>[[9]]</p><p>[[10]]</p></div>
<div class="_3k8xA noPrint"><p><strong>The Morning Edition newsletter</strong> is our guide to the day’s most important and interesting stories, analysis and insights. <a href="/newsletters/morning-edition">Sign up here</a>.</p></div>
<div class="_2nYar noPrint"><button>Save</button><button>Share</button><p class="_1hjq5">License this article</p><ul class="_1b4TR"><li><a href="/topic/local-government-1m3x">Local government</a></li><li><a href="/topic/new-tamar-6fd">New Tamar</a></li></ul></div>
<div class="_1v8i4"><div class="_35dDb"><img alt="[[author]]" src="https://static.hm.example/images/fergus.png"></div><div class="_2QiQ9"><a href="/by/fergus-tolley-h0d3a">[[author]]</a> is the regional editor of The Harbour Morning. Connect via <a href="https://twitter.example/ftolley">Twitter</a> or <a href="mailto:f@hm.example">email</a>.</div></div></section></article>
<aside class="_2cBsJ noPrint" data-testid="aside"><div class="_2jYsi"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4"></path></svg><ol class="_2q2aZ" data-testid="most-viewed" aria-label="Most Viewed in National">[[viewed]]</ol></div></aside>
<section class="_3yE5S noPrint"><h2 class="_1I8sR">Most Viewed in Saltmere</h2><p class="_1U1sq">Loading</p></section>
<section class="_3yE5S noPrint" data-testid="more-in"><h2 class="_1I8sR"><a href="/national/saltmere">More in Saltmere</a></h2><div class="_2mmeB">[[section]]</div></section>
<section class="_3yE5S noPrint"><h2 class="_1I8sR">From our partners</h2><ul><li><a rel="sponsored" href="https://brokers.hm.example/boats?utm=hm">Compare boat insurance in two minutes</a></li></ul></section></main>
<footer class="_3lKLo noPrint"><section><h3>Our Sites</h3><ul><li><a href="https://drive.hm.example">Motor</a></li><li><a href="https://domain.hm.example">Homes</a></li></ul></section><section><h3>The Harbour Morning</h3><ul><li><a href="/contact-us">Contact &amp; support</a></li><li><a href="/advertise">Advertise with us</a></li><li><a href="/charter">Charter of editorial independence</a></li></ul></section><small>Copyright © 2021</small></footer></div>
<script>window.INITIAL_STATE = JSON.parse("{\\"content\\":{\\"id\\":\\"p580vq\\",\\"assetType\\":\\"article\\",\\"wordCount\\":402},\\"features\\":{\\"comments\\":false}}");</script><script src="/static/main.9f3c.js" defer></script></body></html>""",
        r, url,
        related=_rows(related, '<div class="_2FWoa"><div class="_1vyLG"><a tabindex="-1" aria-hidden="true" href="{p}"><img alt="" src="https://static.hm.example/r{n}.jpg"></a></div><div class="_3wPGy"><p class="_2Q_qT"><a href="/national/saltmere">{x}</a></p><h4 class="_2XVos"><a data-testid="article-link" href="{p}">{t}</a></h4></div></div>', notes=("Local government", "Fishing")),
        viewed=_rows(viewed, '<li class="_1x0y5"><a href="{p}" class="_3SlbB">{t}</a></li>'),
        section=_rows(section, '<div class="_2g9tm" data-testid="story-tile-{n}"><h3 class="_2XVos"><a data-testid="article-link" href="{p}">{t}</a></h3><p class="_3XEsE">{x}</p><ul class="_2m5rO"><li><time>June 1{n}, 2021</time></li><li>by Nora Beale</li></ul></div>', notes=("All forty places a week are taken until the winter after next.", "Brigades say it will pay for two tankers.", "Eleven-year-olds knocked on 900 doors.")),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*related, *viewed, *section), address=url)


# A paper of an eastern port, 2020, rendered by Nuxt.


@page
def eastern_port_on_nuxt() -> Served:
    """Data attributes of scoped styles, two bullets of a summary, "more on this story" in the text, next article, comments counted, a table of most popular."""
    site = "https://www.straitcourier.example"
    url = f"{site}/news/straits/economy/article/3098221/durian-futures-suspended-after-price-triples-week"
    r = Report(
        "en",
        "2020-08-21",
        "2020-08-21",
        "Winnie Lau-Bergman",
        "A trader checks fruit at the wholesale market in Kota Senja. Photo: Handout",
        "Durian futures suspended after price triples in a week",
        "",
        (
            "Exchange halts trading until Tuesday as it investigates purchases by a group of six accounts opened in July",
            "Growers say they have seen none of the money, and some have let fruit rot rather than sell to brokers",
            "The Senja Commodities Exchange suspended trading in durian futures on Friday after the price of the September contract tripled in five sessions, the sharpest rise since the market opened in 2011.",
            "The halt will last at least until Tuesday morning, the exchange said. It is examining purchases by six accounts, all of them opened in July, which together hold contracts for more fruit than the peninsula harvests in a year.",
            "“Somebody has bought all the durians twice,” said Ramesh Poon, an analyst at Three Rivers Securities. “Either they are very hungry or they expect someone else to be.”",
            "September contracts last changed hands at 61.40 ringgold a kilogram, up from 19.80 a week earlier. Prices in street markets have barely moved, at about 22 ringgold.",
            "# Fruit left on the ground",
            "In the hills above Kota Senja, growers said the boom on the exchange had passed them by. Most sell months ahead to brokers at fixed prices.",
            "“My nephew showed me the chart on his phone and I thought it was the temperature,” said Aminah Salleh, who keeps 300 trees near Ulu Bayan.",
            "Some have begun to hold fruit back, a risky tactic with a crop that lasts three days. The growers’ federation estimated that 400 tonnes had been left to rot since Monday.",
            "Deputy finance minister Gerald Quek said the government was “watching with concern” but had no plans to intervene. The opposition asked why the exchange had allowed positions that could never be delivered.",
            "The exchange introduced the contract to give farmers a way to insure themselves against bad harvests. It has been halted once before, in 2016, when a clerk added a zero.",
        ),
    )
    inside = at(
        site,
        (
            "How a fungus from abroad emptied the mangosteen hills",
            "/news/straits/society/article/3095510/how-fungus-emptied-mangosteen-hills",
        ),
        ("Senja exchange fined over clerk’s extra zero", "/business/markets/article/1988102/senja-exchange-fined-over-clerks-extra-zero"),
    )
    following = at(
        site,
        (
            "Airline offers flights to nowhere, with a view of the runway",
            "/news/straits/transport/article/3098140/airline-offers-flights-nowhere",
        ),
    )
    popular = at(
        site,
        ("Typhoon Lian: schools closed as signal No 8 is hoisted", "/news/straits/weather/article/3098190/typhoon-lian-schools-closed"),
        ("Mother of quintuplets finds a fifth pram", "/news/straits/society/article/3098077/mother-quintuplets-fifth-pram"),
        ("Tailor to three sultans hangs up his tape", "/lifestyle/article/3097951/tailor-three-sultans"),
        ("Why this ferry queue has its own newspaper", "/magazines/article/3097813/why-ferry-queue-has-its-own-newspaper"),
    )
    opinion = at(
        site,
        ("A market that prices fruit nobody picked", "/comment/opinion/article/3098013/market-prices-fruit-nobody-picked"),
        ("The strait is too narrow for two coastguards", "/comment/opinion/article/3097766/strait-too-narrow-two-coastguards"),
    )
    html = _filled(
        """<!doctype html><html data-n-head-ssr lang="en" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22en%22%7D%7D"><head><title>Durian futures suspended after price triples in a week | Strait Courier</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" data-hid="description" name="description" content="Exchange halts trading until Tuesday as it investigates purchases by a group of six accounts."><meta data-n-head="ssr" property="og:title" content="Durian futures suspended as price triples"><meta data-n-head="ssr" property="og:site_name" content="Strait Courier"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:url" content="[[url]]"><meta data-n-head="ssr" property="article:published_time" content="2020-08-21T17:02:11+08:00"><meta data-n-head="ssr" property="article:modified_time" content="2020-08-22T00:41:06+08:00"><meta data-n-head="ssr" name="cse_author" content="[[author]]"><link data-n-head="ssr" rel="canonical" href="[[url]]"><link rel="preload" href="/_nuxt/4b1e.js" as="script"><script data-n-head="ssr" type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"[[url]]","headline":"[[title]]","datePublished":"2020-08-21T17:02:11+08:00","dateModified":"2020-08-22T00:41:06+08:00","author":{"@type":"Person","name":"[[author]]"},"publisher":{"@type":"Organization","name":"Strait Courier"},"isAccessibleForFree":false}</script><style data-vue-ssr-id="7a2b:0">.article-details[data-v-16bb]{display:flex}.print-article__body p[data-v-54f]{line-height:28px}</style></head>
<body data-n-head=""><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div class="wrapper" data-v-0b2d><div class="pdpa-container" data-v-9c1><p data-v-9c1>The Strait Courier website uses cookies to help us make your experience better. By continuing, you accept our <a href="/privacy" data-v-9c1>Privacy Notice</a>.</p><button data-v-9c1>Accept</button></div>
<div class="page-header" data-v-3a1f><a href="/" class="nuxt-link-active page-header__logo" data-v-3a1f><img src="/_nuxt/img/logo.svg" alt="Strait Courier" data-v-3a1f></a><ul class="menu" data-v-3a1f><li data-v-3a1f><a href="/news" data-v-3a1f>News</a></li><li data-v-3a1f><a href="/economy" data-v-3a1f>Economy</a></li><li data-v-3a1f><a href="/comment" data-v-3a1f>Comment</a></li><li data-v-3a1f><a href="/lifestyle" data-v-3a1f>Lifestyle</a></li></ul><span class="topbar" data-v-3a1f>Get the app</span></div>
<div class="article" data-v-16bb><div class="article__sections" data-v-16bb><a href="/topics/commodities" class="topic-link" data-v-16bb>Commodities</a></div><div class="article__header" data-v-16bb><div class="info__headline headline" data-v-16bb><h1 data-v-16bb><span data-v-16bb>[[title]]</span></h1></div><ul class="article__summary summary--ul" data-v-16bb><li class="summary__item content--li" data-v-16bb>[[0]]</li><li class="summary__item content--li" data-v-16bb>[[1]]</li></ul></div>
<div class="article__meta" data-v-16bb><div class="meta__topic" data-v-16bb>Topic | <a href="/topics/straits-economy" data-v-16bb>Straits economy</a></div><div class="social-share" data-v-16bb><button data-v-16bb><i class="icon-fb"></i></button><button data-v-16bb><i class="icon-wa"></i></button></div></div>
<div class="main-info__author" data-v-16bb><div class="author-avatar" data-v-16bb><img src="/sites/default/files/wlb.png" alt="[[author]]" data-v-16bb></div><a class="author__link" href="/author/winnie-lau-bergman" data-v-16bb>[[author]]</a><button class="follow" data-v-16bb>+ FOLLOW</button></div><div class="main-info__published" data-v-16bb><time datetime="2020-08-21T17:02:11+08:00" data-v-16bb>Published: 5:02pm, 21 Aug, 2020</time></div><span class="why-you-can-trust" data-v-16bb>Why you can trust Courier</span>
<div class="article__image" data-v-16bb><div class="image__container" data-v-16bb><img data-src="https://cdn.sc.example/styles/1200x800/public/durian.jpg" src="data:image/svg+xml;base64,PHN2" alt="A trader checks fruit" data-v-16bb></div><span class="caption" data-v-16bb>[[caption]]</span></div>
<div class="details__body body" data-v-54f><p class="print-article__body article-details-type--p content--p" data-v-54f>[[2]]</p><p class="print-article__body article-details-type--p content--p" data-v-54f>[[3]]</p><div class="ad-area--inline" data-v-54f><span class="bg__title" data-v-54f>Advertisement</span></div><p class="print-article__body article-details-type--p content--p" data-v-54f>[[4]]</p><p class="print-article__body article-details-type--p content--p" data-v-54f>[[5]]</p><div class="newsletter-widget" data-v-54f><div class="widget__title" data-v-54f>Global Impact Newsletter</div><div class="widget__description" data-v-54f>Every Thursday: the big story, seen from the strait.</div><button data-v-54f>Get updates direct to your inbox</button><p data-v-54f>By registering, you agree to our T&amp;C and Privacy Policy</p></div><h4 class="content--h4" data-v-54f>[[6]]</h4><p class="print-article__body article-details-type--p content--p" data-v-54f>[[7]]</p><p class="print-article__body article-details-type--p content--p" data-v-54f>[[8]]</p><div class="inline-related" data-v-54f>[[inside]]</div><p class="print-article__body article-details-type--p content--p" data-v-54f>[[9]]</p><p class="print-article__body article-details-type--p content--p" data-v-54f>[[10]]</p><p class="print-article__body article-details-type--p content--p" data-v-54f>[[11]]</p></div>
<div class="article__footer" data-v-16bb><div class="footer__correction" data-v-16bb><a href="/corrections" data-v-16bb>Report a correction</a></div><div class="comment-button" data-v-16bb><span data-v-16bb>33</span> Comments - Join the conversation</div></div></div>
<div class="next-article" data-v-77d><span class="next-article__label" data-v-77d>Next Article</span>[[following]]</div>
<div class="more-on" data-v-2ce><div class="more-on__column" data-v-2ce><div class="more-on__title" data-v-2ce>MOST POPULAR</div><table class="popular" data-v-2ce><tbody data-v-2ce>[[popular]]</tbody></table></div><div class="opinion-rail" role="region" aria-label="Opinion" data-v-2ce>[[opinion]]</div></div>
<div class="page-footer" data-v-f00><div class="footer__row" data-v-f00><span data-v-f00>COURIER</span><a href="/subscribe" data-v-f00>Subscribe</a><a href="/epaper" data-v-f00>ePaper</a><a href="/jobs" data-v-f00>Jobs</a></div><div class="footer__row" data-v-f00><span data-v-f00>ADVERTISE WITH US</span><a href="/advertise" data-v-f00>Media kit</a></div><p data-v-f00>Copyright © 2020 Strait Courier Publishers Ltd. All rights reserved.</p></div></div></div></div>
<script>window.__NUXT__=(function(a,b,c){return{layout:"default",data:[{entityId:"3098221",type:a}],fetch:{},state:{online:b,articles:{}},serverRendered:b}}("article",!0,null));</script><script src="/_nuxt/4b1e.js" defer></script></body></html>""",
        r, url,
        marks=(("growers’ federation", '<a href="https://growers.senja.example" target="_blank" data-v-54f>growers’ federation</a>'),),
        inside=_rows(inside, '<div class="inline-related__item" data-v-54f><a href="{p}" data-v-54f><div class="image" data-v-54f><img src="https://cdn.sc.example/i{n}.jpg" alt="" data-v-54f></div><div class="title" data-v-54f>{t}</div></a><div class="date" data-v-54f>{x}</div></div>', notes=("2 Aug 2020", "9 Dec 2016")),
        following=_rows(following, '<div class="next-article__content" data-v-77d><a href="{p}" data-v-77d><h2 data-v-77d>{t}</h2></a><div class="next-article__meta" data-v-77d>21 Aug 2020 - 3:15PM</div></div>'),
        popular=_rows(popular, '<tr data-v-2ce><td class="rank" data-v-2ce>{n}</td><td data-v-2ce><a href="{p}" data-v-2ce>{t}</a></td><td class="time" data-v-2ce>{x}</td></tr>', notes=("21 Aug", "20 Aug", "20 Aug", "19 Aug")),
        opinion=_rows(opinion, '<div class="opinion-rail__item" data-v-2ce><img src="/o{n}.png" alt="" data-v-2ce><a class="opinion-rail__author" href="/author/{n}" data-v-2ce>{x}</a><a class="opinion-rail__title" href="{p}" data-v-2ce><span data-v-2ce>{t}</span></a></div>', notes=("Tobias Ng", "Farah Idris-Cole")),
    )  # fmt: skip
    return Served(html, r, _lines(r), (*inside, *following, *popular, *opinion), address=url)


# A financial daily, 2020: two paragraphs and a wall.


@page
def financial_daily_snippet() -> Served:
    """The beginning of an article to be paid for; what to read next, the popular news and opinions, and recommended videos beside the wall."""
    site = "https://www.exchangeledger.example"
    url = f"{site}/articles/pallet-shortage-squeezes-grocers-as-wood-prices-climb-11602086401"
    r = Report(
        "en",
        "2020-10-07",
        "2020-10-07",
        "Hollis Vandermeer",
        "Pallets stacked at a depot in Carrow.",
        "Pallet Shortage Squeezes Grocers as Wood Prices Climb",
        "Retailers are renting, borrowing and in one case burning what they cannot return",
        (
            "The cheapest thing in a supermarket is the one customers never see, and this fall there aren’t enough of them.",
            "Grocers across the Midlands say wooden pallets that cost $9 in January now change hands at $17 or more, when they can be found. Chains from Fenmart to Orchard & Sons have begun",
        ),
    )
    following = at(
        site,
        ("Orchard & Sons Raises Outlook as Home Baking Persists", "/articles/orchard-sons-raises-outlook-11601989200"),
        ("Sawmills Can’t Hire Fast Enough. They Are Trying Teenagers", "/articles/sawmills-cant-hire-fast-enough-11601730003"),
        ("Heard on the Floor: The Trouble With Cardboard", "/articles/the-trouble-with-cardboard-11601900181"),
    )
    news = at(
        site,
        ("Central Bank Officials Split Over When to Stop", "/articles/central-bank-officials-split-11602092601"),
        ("Airline Parks Half Its Fleet in a Desert Without a Runway", "/articles/airline-parks-half-its-fleet-11602001003"),
        ("Why Your Dentist Is Selling to Private Equity", "/articles/why-your-dentist-is-selling-11601830400"),
    )
    views = at(
        site,
        ("Opinion: The Case for a Boring Treasury Secretary", "/articles/the-case-for-a-boring-treasury-secretary-11602025300"),
        ("Opinion: Leave the Barbers Alone", "/articles/leave-the-barbers-alone-11602020091"),
    )
    html = _filled(
        """<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Pallet Shortage Squeezes Grocers as Wood Prices Climb - Exchange Ledger</title><link rel="canonical" href="[[url]]"><meta name="article.id" content="SB11602086401"><meta name="article.access" content="paid"><meta name="article.template" content="full"><meta name="article.type" content="Retail"><meta name="article.published" content="2020-10-07T15:20:00.000Z"><meta name="article.updated" content="2020-10-07T19:05:00.000Z"><meta name="article.headline" content="[[title]]"><meta name="article.summary" content="[[lead]]"><meta name="description" content="[[lead]]"><meta property="og:title" content="[[title]]"><meta property="og:type" content="article"><meta property="og:url" content="[[url]]"><meta property="og:description" content="[[lead]]"><meta name="author" content="[[author]]"><link rel="preload" as="font" href="https://s.exl.example/fonts/escrow.woff2" crossorigin>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"[[title]]","url":"[[url]]","datePublished":"2020-10-07T15:20:00.000Z","dateModified":"2020-10-07T19:05:00.000Z","author":[{"@type":"Person","name":"[[author]]"}],"publisher":{"@type":"Organization","name":"Exchange Ledger"},"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"},"isPartOf":{"@type":["CreativeWork","Product"],"name":"Exchange Ledger","productID":"exl.example:basic"}}</script>
<script>window.utag_data={"article_access":"paid","user_type":"nonsubscriber","page_content_type":"snippet"};</script><style>.wsj-snippet-body p{font-size:17px}.snippet-promotion{border-top:1px solid #ccc}</style></head>
<body class="at16units subType-unknown"><div id="sector_cookie" class="cx-cookie"><p>We use cookies and similar technologies on this site.</p><a href="#">Accept</a></div><header class="exl-header"><div class="style--top-bar"><a href="/" class="logo"><svg><title>Exchange Ledger</title></svg></a><a href="/subscribe">Subscribe</a><a href="/signin">Sign In</a></div><div class="market-strip" aria-label="Markets"><a href="/market-data/ind30">IND 30 <span>28303.46</span> <span>1.91%</span></a><a href="/market-data/oil">Crude Oil <span>39.95</span> <span>-1.77%</span></a></div><nav><ul class="style--section-nav"><li><a href="/world">World</a></li><li><a href="/economy">Economy</a></li><li><a href="/business">Business</a></li><li><a href="/markets">Markets</a></li><li><a href="/opinion">Opinion</a></li></ul></nav></header>
<main id="main"><article id="article-contents" data-template="snippet"><div class="article_header module"><div class="article-breadCrumb-wrapper"><ol class="breadcrumb"><li><a href="/business">Business</a></li><li><a href="/business/retail">Retail</a></li></ol></div><div class="wsj-article-headline-wrap"><h1 class="wsj-article-headline" itemprop="headline">[[title]]</h1><h2 class="sub-head" itemprop="description">[[lead]]</h2></div></div>
<div class="media-object wrap header"><div class="media-object-image"><picture><source srcset="https://images.exl.example/im-241/220x 220w, https://images.exl.example/im-241/1280x 1280w"><img src="https://images.exl.example/im-241/" alt="Pallets"></picture><div class="image-container-caption"><span class="wsj-article-caption-content">[[caption]]</span> <span class="wsj-article-credit">Photo: Ines Dorrit for Exchange Ledger</span></div></div></div>
<div class="byline article__byline"><div class="author-container">By <span class="author"><a href="/news/author/hollis-vandermeer">[[author]]</a></span></div><time class="timestamp article__timestamp"> Updated Oct. 7, 2020 3:05 pm ET</time><ul class="share-bar"><li><a href="#">Share</a></li><li><a href="#">Text</a></li><li>27 Responses</li></ul></div>
<div class="wsj-snippet-body"><p>[[0]]</p><p>[[1]]…</p></div>
<div class="snippet-promotion" id="cx-snippet-overlay"><div class="cx-snippet-inner"><h3>To Read the Full Story</h3><a class="cta" href="/subscribe?inttrackingCode=snippet">Subscribe</a> <a class="signin" href="/signin">Sign In</a><div class="offer"><h4>Continue reading your article with an Exchange Ledger membership</h4><p>Special offer: $1 per week for the first year. Cancel anytime.</p><a href="/subscribe?offer=1">View Membership Options</a></div></div></div></article>
<div class="column at16-offset1"><div class="read-next" data-module="next"><h3 class="hed">What To Read Next</h3><ul>[[following]]</ul></div>
<div class="popular"><div class="popular-pane"><h4 class="module-title">Most Popular News</h4><ol>[[news]]</ol></div><div class="popular-pane"><h4 class="module-title">Most Popular Opinion</h4><ol>[[views]]</ol></div></div>
<div class="cx-deals"><h4>Ledger Coupons</h4><a rel="nofollow sponsored" href="/coupons/shoes">Sole Trader: 20% off your entire order</a></div></div></main>
<footer class="exl-footer"><div class="col"><h5>Exchange Ledger Membership</h5><ul><li><a href="/benefits">Membership Benefits</a></li><li><a href="/corporate">Corporate Subscriptions</a></li></ul></div><div class="col"><h5>Customer Service</h5><ul><li><a href="/help">Customer Center</a></li><li><a href="/contact">Contact Us</a></li></ul></div><p>Copyright © 2020 Vandyke &amp; Company, Inc. All Rights Reserved.</p><p>This copy is for your personal, non-commercial use only.</p></footer></body></html>""",
        r, url,
        following=_rows(following, '<li><a href="{u}" class="rec-image"><img alt="" src="https://images.exl.example/r{n}/76x76"></a><div class="rec-text"><h4><a href="{u}">{t}</a></h4><p class="rec-date">{x}</p></div></li>', notes=("October 6, 2020", "October 3, 2020", "October 5, 2020")),
        news=_rows(news, '<li class="popular-item"><span class="rank">{n}</span><h5><a href="{u}">{t}</a></h5></li>'),
        views=_rows(views, '<li class="popular-item"><a href="{u}"><img alt="" src="https://images.exl.example/v{n}"><span>{t}</span></a></li>'),
    )  # fmt: skip
    return Served(html, r, (), (*following, *news, *views), verdict="paywall", address=url)


# A daily that is no longer printed, 2022: the page of a topic.


@page
def topic_of_an_unprinted_daily() -> Served:
    """A topic's teasers with a lead one, voices with their authors, a list under a picture, a strip of trending without a heading."""
    site = "https://www.theunaligned.example"
    url = f"{site}/topic/eels"
    r = Report("en", "2022-05-24", "2022-05-24", "", "", "Eels", "", ())
    top = at(
        site,
        (
            "Eel smugglers jailed after suitcase began to move on airport carousel",
            "/news/uk/crime/eel-smugglers-suitcase-airport-b2086112.html",
        ),
    )
    teasers = at(
        site,
        (
            "Fish passes on the Arrow to be rebuilt after eels refuse to use them",
            "/climate-change/news/arrow-fish-passes-eels-b2084907.html",
        ),
        ("Glass eels worth more than caviar seized from lorry in Thornmouth", "/news/uk/home-news/glass-eels-thornmouth-b2081230.html"),
        ("Is it still all right to eat jellied eels?", "/life-style/food-and-drink/jellied-eels-ethics-b2077721.html"),
        ("Scientists follow eel for 5,000 miles and lose it outside its birthplace", "/news/science/eel-tracking-migration-b2071194.html"),
        ("Village cancels its eel-throwing after 180 years", "/news/uk/home-news/eel-throwing-cancelled-b2069005.html"),
        ("Power station told to screen its pipes or close", "/climate-change/power-station-pipes-screens-b2065518.html"),
    )
    voices = at(
        site,
        ("We protect what has fur. That is why rivers are dying", "/voices/rivers-wildlife-fur-b2085003.html"),
        ("I grew up on an eel farm and I am not sorry it closed", "/voices/eel-farm-childhood-b2080042.html"),
    )
    popular = at(
        site,
        ("Train strike dates: Full list of lines affected in June", "/travel/news/train-strike-dates-june-b2086320.html"),
        ("Chancellor’s holiday home has no council tax band, letter shows", "/news/uk/politics/chancellor-holiday-home-b2086277.html"),
        ("Sweden’s lost luggage hotel is full", "/travel/europe/lost-luggage-hotel-b2085990.html"),
        ("Woman finds ring in potato, 36 years on", "/news/uk/home-news/ring-potato-b2085871.html"),
    )
    trending = at(
        site,
        ("Heatwave warning extended to Sunday", "/climate-change/weather/heatwave-warning-sunday-b2086401.html"),
        ("Hartwell beats top seed in straight sets", "/sport/tennis/hartwell-top-seed-b2086388.html"),
        ("Dune Street renewed for final series", "/arts-entertainment/tv/news/dune-street-final-series-b2086370.html"),
    )
    html = _filled(
        """<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Eels - latest news, breaking stories and comment - The Unaligned</title><meta name="description" content="All the latest breaking news on Eels. Browse The Unaligned’s complete collection of articles and commentary on Eels."/><meta property="og:title" content="Eels"/><meta property="og:type" content="website"/><meta property="og:url" content="[[url]]"/><meta property="og:site_name" content="The Unaligned"/><link rel="canonical" href="[[url]]"/><link rel="next" href="[[url]]?page=2"/><link rel="preload" as="image" imagesrcset="https://static.unaligned.example/eel.jpg?width=320 320w"/><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"CollectionPage","@id":"[[url]]","name":"Eels"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://www.theunaligned.example/"},{"@type":"ListItem","position":2,"name":"Eels","item":"[[url]]"}]}]}</script><style data-styled="" data-styled-version="5.3.0">.sc-1gadh2r-0{display:grid}.jYpZrk{margin:0}</style></head>
<body><div id="__next" class="sc-1xi8ppe-0 kXFeOo"><a href="#main" class="sc-skip">Jump to content</a><header id="masthead" class="sc-iuzgc7-0 fQmoFd"><div class="header-top"><a href="https://edition.theunaligned.example">UK Edition</a><a href="/subscribe">Subscribe</a><a href="/register">Log in</a></div><a href="/" class="logo"><svg viewBox="0 0 400 40"><title>The Unaligned</title></svg></a><nav class="sc-4x-nav" aria-label="Primary"><ul><li><a href="/news">News</a></li><li><a href="/sport/football">Football</a></li><li><a href="/voices">Voices</a></li><li><a href="/culture">Culture</a></li><li><a href="/indybest">Best</a></li><li><a href="/climate-change">Climate</a></li></ul></nav></header>
<div class="sc-trend eXbq1"><svg width="16" height="16"><path d="M2 14L14 2"></path></svg><ul>[[trending]]</ul></div>
<div class="ad-slot"><span>ADVERTISEMENT</span></div>
<main id="main" class="sc-1gadh2r-0 jYpZrk"><div class="topic-hero sc-hero"><h1 class="sc-1a2-title">Eels</h1><p class="sc-follow"><button>Follow this topic</button></p></div>
<section class="sc-lead-block"><div class="sc-card article-default large">[[top]]</div></section>
<section class="sc-list-block" id="articles">[[teasers]]</section>
<div class="sc-nl"><h3>Stay ahead of the climate</h3><p>Get the free Climate email every Friday</p><form><input type="email" placeholder="Email"/><label>I would like to be emailed about offers, events and updates from The Unaligned. Read our privacy policy</label><button>Sign up</button></form></div>
<section class="sc-voices"><h2><a href="/voices"><span>Voices</span></a></h2><div class="sc-carousel" role="list">[[voices]]</div></section>
<nav class="pagination" aria-label="pagination"><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=2" rel="next">Next</a></nav></main>
<aside class="sc-sidebar"><div class="sc-pop"><img src="https://static.unaligned.example/ui/most-popular.svg" alt="Most popular"/><ol>[[popular]]</ol></div><div class="sc-vouchers"><h3>UK Voucher Codes</h3><ul><li><a href="/vouchercodes/shoes">Footfall discount code</a></li><li><a href="/vouchercodes/pizza">Pizzaiolo voucher</a></li></ul></div></aside>
<footer class="sc-footer"><div><h3>Contact us</h3><ul><li><a href="/contact">Jobs</a></li><li><a href="/service/contact">Contact us</a></li></ul></div><div><h3>Legal</h3><ul><li><a href="/code">Code of conduct and complaints</a></li><li><a href="/privacy">Privacy notice</a></li><li><a href="/modern-slavery">Modern Slavery Act</a></li></ul></div><div><h3>Other publications</h3><ul><li><a href="https://espanol.theunaligned.example">The Unaligned en Español</a></li></ul></div></footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"topic":{"name":"Eels","id":"eels"},"page":1}},"page":"/topic/[slug]","buildId":"k3xZ"}</script></body></html>""",
        r, url,
        trending=_rows(trending, '<li><a href="{p}">{t}</a></li>'),
        top=_rows(top, '<a href="{p}" class="sc-img"><amp-img src="https://static.unaligned.example/eel.jpg" layout="responsive" width="3" height="2"></amp-img></a><div class="content"><a class="category" href="/news/uk/crime">Crime</a><h2 class="sc-hl"><a class="title" href="{p}">{t}</a></h2><p>Border officers counted 9,000 of them, all alive.</p><span class="date">2 hours ago</span></div>'),
        teasers=_rows(teasers, '<div class="sc-card article-default"><div class="image-wrap"><a href="{p}"><img loading="lazy" alt="" src="https://static.unaligned.example/t{n}.jpg?width=230"/></a></div><div class="content"><a class="category" href="/{x}">{x}</a><h3 class="sc-hl"><a class="title" href="{p}">{t}</a></h3></div></div>', '<div class="sc-card article-premium"><div class="content"><span class="premium">Unaligned Premium</span><h3 class="sc-hl"><a class="title" href="{p}">{t}</a></h3><span class="date">{n} days ago</span></div></div>', notes=("Climate", "", "Food", "", "Home News", "")),
        voices=_rows(voices, '<div class="sc-voice" role="listitem"><a href="{p}"><img alt="{x}" src="https://static.unaligned.example/v{n}.png"/><span class="author">{x}</span><h3>{t}</h3></a></div>', notes=("Bella Strand", "Owen Achebe")),
        popular=_rows(popular, '<li><span class="num">{n}</span><div><a class="cat" href="/{x}">{x}</a><a class="title" href="{p}">{t}</a></div></li>', notes=("Travel", "Politics", "Europe", "News")),
    )  # fmt: skip
    return Served(html, r, (), (*trending, *top, *teasers, *voices, *popular), dated=False, verdict="headlines", address=url)


# A national daily in Spanish, 2019, still served in the western encoding.


@page
def diario_de_unidades() -> Served:
    """Classes of the editorial unit, a standfirst, news of the moment as a strip, related news in the text, the same section's in a box, the most read in tabs."""
    site = "https://www.elcantil.example"
    url = f"{site}/economia/vivienda/2019/11/14/5dcc3f1bfdddff2a4e8b45d1.html"
    r = Report(
        "es",
        "2019-11-14",
        "2019-11-14",
        "Lorena Baztán",
        "Vecinos de Peñarrubia, ante una de las casas vendidas en la subasta del jueves.",
        "Un pueblo de 90 vecinos vende sus casas vacías a un euro y recibe 11.000 solicitudes",
        "Los compradores tendrán que vivir en Peñarrubia ocho años y arreglar el tejado antes del segundo invierno",
        (
            "El ayuntamiento de Peñarrubia del Alto imprimió cuarenta formularios. Pensaba que sobrarían la mitad. El jueves, cuando se cerró el plazo, la secretaria había contado 11.214 solicitudes para las catorce casas que el pueblo vende a un euro cada una.",
            "Han llegado de 63 países. Hay una pareja de dentistas, un coro entero, tres ingenieros que trabajan a distancia y un hombre que sólo pregunta si hay lobos. Los hay.",
            "«No somos un anuncio, somos un pueblo», dice el alcalde, Fermín Otero, que atiende el teléfono desde el bar porque en el ayuntamiento no hay cobertura. «Queremos niños en la escuela. Ahora tiene cuatro y dos son hermanos míos, de la segunda mujer de mi padre».",
            "# Lo que no cuesta un euro",
            "El precio es lo de menos. Los compradores deben empadronarse durante ocho años, reparar el tejado antes del segundo invierno y depositar una fianza de 5.000 euros. Según los cálculos del arquitecto municipal, cada casa necesita entre 60.000 y 90.000 euros de obra.",
            "La Diputación de Sierra Honda aportará un tercio a fondo perdido. El resto puede financiarse con un crédito de la Caja de Montaña, que ha abierto una ventanilla en el pueblo dos mañanas a la semana, la primera desde 1987.",
            "Los criterios para elegir son los siguientes:",
            "Familias con hijos en edad escolar, 40 puntos.",
            "Oficios que faltan en la comarca, 30 puntos.",
            "Compromiso de abrir un negocio, 20 puntos.",
            "# Los que se quedaron",
            "No todos están contentos. Remedios Cea, de 84 años, vive en la calle de las ventas y recuerda a quienes se marcharon. «A mi hermana nadie le regaló nada para quedarse», dice. Aun así, ha aceptado enseñar a los nuevos a encender la cocina de leña.",
            "El sorteo entre los finalistas se celebrará el 15 de diciembre en la plaza, a las doce. Si nieva, en la iglesia.",
        ),
    )
    inside = at(
        site,
        ("La escuela que reabrió con un solo alumno y hoy tiene comedor", "/sociedad/2019/10/02/5d93a8c1fdddff7c1f8b4601.html"),
        ("Cuánto cuesta de verdad vivir lejos de todo", "/economia/ahorro/2019/09/18/5d80f7e2fc6c8301.html"),
    )
    moment = at(
        site,
        ("El Gobierno aplaza la reforma de las pensiones", "/politica/2019/11/14/5dcd05a0fdddff.html"),
        ("Última hora del temporal en la costa norte", "/sociedad/2019/11/14/5dcd0a9921efa0.html"),
        ("Rivas se lesiona y será baja un mes", "/deportes/2019/11/14/5dccf1e346163f.html"),
    )
    section = at(
        site,
        ("El alquiler sube un 7% en Puerto Salvia y toca techo", "/economia/vivienda/2019/11/13/5dcb1f0c21efa0.html"),
        ("Las hipotecas variables, por debajo del 1% por primera vez", "/economia/vivienda/2019/11/12/5dca90f6fdddff.html"),
        ("Vender el garaje y quedarse el coche: la moda del norte", "/economia/vivienda/2019/11/11/5dc8b6ad46163f.html"),
    )
    read = at(
        site,
        ("La actriz que dejó el cine para criar ocas: «Ellas no preguntan»", "/loc/2019/11/13/5dcc01d1fc6c83.html"),
        ("El juez ordena devolver el cuadro que nadie había robado", "/cultura/2019/11/14/5dcc8a3021efa0.html"),
        ("Por qué la tortilla de Ribaseca divide a las familias", "/comer/2019/11/12/5dca771bfdddff.html"),
        ("Manuel Arces: «Dimito porque me aburro»", "/politica/2019/11/14/5dcc7d2246163f.html"),
    )
    html = _filled(
        """<!DOCTYPE html>
<html lang="es" class="no-js"><head><meta charset="iso-8859-15"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>Un pueblo de 90 vecinos vende sus casas vacías a un euro | Economía</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="El ayuntamiento de Peñarrubia del Alto imprimió cuarenta formularios. Pensaba que sobrarían la mitad."><meta name="date" content="2019-11-14T16:40:21Z"><meta property="og:type" content="article"><meta property="og:title" content="Un pueblo vende sus casas a un euro y recibe 11.000 solicitudes"><meta property="og:url" content="[[url]]"><meta property="og:site_name" content="ELCANTIL"><meta property="article:published_time" content="2019-11-14T02:04:11Z"><meta property="article:modified_time" content="2019-11-14T16:40:21Z"><link rel="canonical" href="[[url]]"><link rel="amphtml" href="https://amp.elcantil.example/economia/vivienda/2019/11/14/5dcc3f1bfdddff2a4e8b45d1.html"><link rel="preload" href="https://e00.uecdn.example/fonts/gordita.woff2" as="font" crossorigin>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"[[url]]"},"headline":"[[title]]","articleSection":"vivienda","datePublished":"2019-11-14T02:04:11Z","dateModified":"2019-11-14T16:40:21Z","author":{"@type":"Person","name":"[[author]]"},"publisher":{"@type":"Organization","name":"El Cantil"}}</script><script>var ueDataLayer={"be_page_article_title":"un pueblo de 90 vecinos","be_content_premium":"0"};</script><style>.ue-c-article__body p{margin:0 0 20px}@media only screen and (max-width:639px){.ue-l-article__secondary-column{display:none}}</style></head>
<body class="ue-c-article-page"><div class="ue-l-cookies"><p>Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Si continúa navegando, consideramos que acepta su uso.</p><button>Aceptar</button></div>
<header class="ue-c-header"><div class="ue-c-main-header"><a class="ue-c-main-header__logo" href="/"><img src="https://e00.uecdn.example/logo.svg" alt="El Cantil"></a><nav><ul class="ue-c-main-navigation__list"><li><a href="/espana.html">España</a></li><li><a href="/opinion.html">Opinión</a></li><li><a href="/economia.html">Economía</a></li><li><a href="/cultura.html">Cultura</a></li><li><a href="/loc.html">LOC</a></li></ul></nav><ul class="ue-c-sub-nav"><li><a href="/economia/macroeconomia.html">Macro</a></li><li><a href="/economia/empresas.html">Empresas</a></li><li><a href="/economia/vivienda.html" aria-current="page">Vivienda</a></li></ul></div><div class="ue-c-newsticker" aria-label="Noticias del momento"><ul>[[moment]]</ul></div></header>
<div class="ue-c-ad" data-label="Publicidad"><span>Publicidad</span></div>
<main class="ue-l-article"><article class="ue-c-article ue-c-article--standard"><div class="ue-c-article__header"><p class="ue-c-article__kicker"><a href="/economia/vivienda.html">Vivienda</a></p><h1 class="ue-c-article__headline js-headline">[[title]]</h1></div>
<div class="ue-l-article__header-content"><p class="ue-c-article__standfirst">[[lead]]</p></div>
<div class="ue-c-article__media"><figure class="ue-c-article__image"><picture><source media="(max-width:640px)" srcset="https://phantom.uecdn.example/resize/414/f/webp/assets/15737.jpg"><img src="https://phantom.uecdn.example/resize/1200/assets/15737.jpg" alt="Casas de piedra"></picture><figcaption class="ue-c-article__media-description">[[caption]]<span class="ue-c-article__media-source">Tino Lago</span></figcaption></figure></div>
<div class="ue-c-article__byline"><ul class="ue-c-article__byline-list"><li class="ue-c-article__byline-item"><div class="ue-c-article__author-name">[[author]]</div><a href="https://twitter.example/lbaztan">@lbaztan</a></li><li class="ue-c-article__byline-location">Peñarrubia del Alto</li></ul></div><div class="ue-c-article__publishdate">Actualizado <time datetime="2019-11-14T16:40:21Z">Jueves, 14 noviembre 2019 - 17:40</time></div>
<div class="ue-c-article__share-tools"><ul><li><a href="#" title="Comparte en Facebook">Comparte en Facebook</a></li><li><a href="#">Comparte en Twitter</a></li><li><a href="#">Enviar por email</a></li></ul><a class="ue-c-article__comments-link" href="#comentarios"><span>87</span> Ver 87 comentarios</a></div>
<div class="ue-l-article__body ue-c-article__body" data-section="articleBody"><p><span class="capital-letter">E</span>[[rest0]]</p><p>[[1]]</p><p>[[2]]</p>
<aside class="ue-c-article__related-news"><ul class="ue-c-article__related-news-list">[[inside]]</ul></aside>
<h3>[[3]]</h3><p>[[4]]</p><div class="ue-c-ad ue-c-ad--inline"><span>PUBLICIDAD</span></div><p>[[5]]</p><p>[[6]]</p><ul><li>[[7]]</li><li>[[8]]</li><li>[[9]]</li></ul><h3>[[10]]</h3><p>[[11]]</p><p>[[12]]</p></div>
<div class="ue-c-article__trust"><p>Conforme a los criterios de <a href="/trust.html">Proyecto Confianza</a></p><a href="/trust.html">Saber más</a></div>
<ul class="ue-c-article__tags"><li><a href="/t/vi/vivienda.html">Vivienda</a></li><li><a href="/t/de/despoblacion.html">Despoblación</a></li></ul>
<section class="ue-c-article__comments" id="comentarios"><h2>87 Comentarios</h2><div class="comment"><span class="nick">serrano_viejo</span><time>14/11/2019 09:12 horas</time><p>En mi pueblo ni regaladas. Sin médico no viene nadie.</p></div></section></article>
<aside class="ue-l-article__secondary-column"><div class="ue-c-box"><h2 class="ue-c-box__title"><a href="/economia/vivienda.html">Más noticias de Vivienda</a></h2><ul>[[section]]</ul></div><div class="ue-c-most-read"><ul class="ue-c-tabs" role="tablist"><li role="tab" aria-selected="true"><a href="#lo-mas-leido">Lo más leído</a></li><li role="tab"><a href="#lo-mas-comentado">Lo más comentado</a></li></ul><div id="lo-mas-leido" role="tabpanel"><ol>[[read]]</ol></div></div></aside></main>
<footer class="ue-c-footer"><div class="ue-c-footer__col"><h4>Servicios</h4><ul><li><a href="/loterias.html">Loterías</a></li><li><a href="/horoscopo.html">Horóscopo</a></li></ul></div><div class="ue-c-footer__col"><h4>Webs del grupo</h4><ul><li><a href="https://www.golazo.example">Golazo</a></li><li><a href="https://www.parque.example">Bolsa y parqué</a></li></ul></div><p>© Unidad Editorial del Cantil, S.L.U. Todos los derechos reservados</p></footer></body></html>""".replace("[[rest0]]", escape(r.body[0][1:], quote=False)),
        r, url,
        marks=(("11.214 solicitudes", "<strong>11.214 solicitudes</strong>"), ("Fermín Otero", "<strong>Fermín Otero</strong>")),
        inside=_rows(inside, '<li class="ue-c-article__related-news-item"><a class="ue-c-article__related-news-link" href="{u}"><span class="kicker">{x}</span>{t}</a></li>', notes=("Educación.", "Economía doméstica.")),
        moment=_rows(moment, '<li class="ue-c-newsticker__item"><a href="{u}">{t}</a></li>'),
        section=_rows(section, '<li><article class="ue-c-cover-content"><a class="ue-c-cover-content__link" href="{u}"><h3 class="ue-c-cover-content__headline">{t}</h3></a><span class="ue-c-cover-content__byline">Redacción: {x}</span></article></li>', notes=("Ana Llorente", "Agencias", "Ana Llorente")),
        read=_rows(read, '<li><span class="num">{n}</span><a href="{u}"><span class="kicker">{x}</span> <span class="headline">{t}</span></a></li>', notes=("Celebrities", "Arte", "Gastronomía", "Entrevista")),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*inside, *moment, *section, *read), encoding="iso-8859-15", address=url)


# A Brazilian daily, 2020: the text in columns of a grid, with what to read on the matter after it.


@page
def jornal_de_conteudo() -> Served:
    """A headline in the text with its own label, a list of the same matter, columnists with their names, the most read numbered by the style, last news as a definition list."""
    site = "https://www1.diariodoplanalto.example"
    url = f"{site}/cotidiano/2020/02/prefeitura-instala-200-bancos-e-esquece-que-o-rio-sobe.shtml"
    r = Report(
        "pt",
        "2020-02-19",
        "2020-02-19",
        "Janaína Roriz",
        "Banco da nova orla de Itaberaba do Sul, na manhã desta quarta, com água até o encosto - Beto Falcão/Agência Planalto",
        "Prefeitura instala 200 bancos na orla e esquece que o rio sobe todo ano",
        "Obra de R$ 6,3 milhões ficou debaixo d'água 19 dias depois da inauguração, com banda e fogos",
        (
            "A nova orla de Itaberaba do Sul durou 19 dias. Inaugurada em 31 de janeiro com banda, fogos e um bolo de oito metros, ela amanheceu nesta quarta-feira (19) sob um metro e meio de água do rio Jurupari.",
            "Os 200 bancos de concreto, os 46 postes e a ciclovia de três quilômetros custaram R$ 6,3 milhões. Só os encostos dos bancos e o chapéu de uma estátua do fundador ainda podem ser vistos.",
            "O rio sobe todo ano entre fevereiro e abril. A marca da cheia de 2012, pintada de azul na parede do mercado municipal, fica a 40 metros da obra e mais de dois metros acima dela.",
            '"Meu avô já amarrava o barco onde puseram o coreto", diz o pescador Raimundo Tapajara, 61. "Ninguém perguntou para ele. Também, já morreu. Mas podiam ter perguntado para mim."',
            'A prefeitura afirma que o projeto levou em conta "a cheia média dos últimos cinco anos", período em que o rio ficou abaixo do normal. O secretário de Obras, Valdir Menegassi, disse que os equipamentos foram feitos para aguentar a água e serão lavados em maio.',
            "# Tribunal pediu estudo",
            "Em parecer de agosto do ano passado, técnicos do Tribunal de Contas pediram um estudo hidrológico antes da licitação. O documento foi anexado ao processo no dia seguinte ao da assinatura do contrato.",
            "A empresa Horizonte Pavimentos, vencedora da concorrência, não quis se manifestar. O Ministério Público abriu inquérito e pediu as plantas originais da obra.",
            "Enquanto isso, a orla encontrou outro uso. Na tarde desta quarta, crianças saltavam dos encostos para a água, e um vendedor de milho atendia os fregueses de canoa.",
            '"Nunca vendi tanto", contou Dalva Pinho, 45, dona da canoa. "Para mim, podia ficar assim até a eleição."',
        ),
    )
    inside = at(
        site,
        (
            "Cidades que mais gastam com praças são as que menos gastam com drenagem",
            "/cotidiano/2019/12/cidades-que-mais-gastam-com-pracas.shtml",
        ),
    )
    matter = at(
        site,
        ("Cheia do Jurupari já desaloja 1.100 famílias", "/cotidiano/2020/02/cheia-do-jurupari-ja-desaloja-1100-familias.shtml"),
        ("Governo federal corta verba de medição dos rios", "/ambiente/2020/01/governo-federal-corta-verba-de-medicao-dos-rios.shtml"),
        ("Veja como doar para os abrigos de Itaberaba", "/cotidiano/2020/02/veja-como-doar-para-os-abrigos-de-itaberaba.shtml"),
    )
    columns = at(
        site,
        ("O concreto é a forma mais cara do silêncio", "/colunas/otavio-brandao/2020/02/o-concreto-e-a-forma-mais-cara-do-silencio.shtml"),
        ("Ninguém quer ser síndico de um país", "/colunas/mirela-sanches/2020/02/ninguem-quer-ser-sindico-de-um-pais.shtml"),
    )
    read = at(
        site,
        ("Bloco muda trajeto e para na porta de ex-prefeito", "/cotidiano/2020/02/bloco-muda-trajeto.shtml"),
        ("Ator de novela compra ilha e descobre que ela tem dono", "/ilustrada/2020/02/ator-de-novela-compra-ilha.shtml"),
        ("Dólar fecha a R$ 4,36, novo recorde", "/mercado/2020/02/dolar-fecha-a-436.shtml"),
        ("Goleiro marca de cabeça e é expulso na comemoração", "/esporte/2020/02/goleiro-marca-de-cabeca.shtml"),
    )
    last = at(
        site,
        ("Chuva fecha aeroporto de Porto Sereno", "/cotidiano/2020/02/chuva-fecha-aeroporto-de-porto-sereno.shtml"),
        ("Câmara adia votação do marco do saneamento", "/poder/2020/02/camara-adia-votacao.shtml"),
        ("Morre aos 93 a inventora do orelhão solar", "/ciencia/2020/02/morre-inventora-do-orelhao-solar.shtml"),
    )
    html = _filled(
        """<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Prefeitura instala 200 bancos na orla e esquece que o rio sobe - 19/02/2020 - Cotidiano - Planalto</title><meta name="description" content="[[lead]]"><meta name="keywords" content="enchente, obras, orla, planalto"><meta property="og:title" content="[[title]]"><meta property="og:type" content="article"><meta property="og:url" content="[[url]]"><meta property="og:site_name" content="Diário do Planalto"><meta property="og:locale" content="pt_BR"><meta property="article:published_time" content="2020-02-19 17:45:00"><meta property="article:modified_time" content="2020-02-19 20:12:00"><meta property="article:section" content="Cotidiano"><link rel="canonical" href="[[url]]"><link rel="amphtml" href="https://www1.diariodoplanalto.example/amp/cotidiano/2020/02/orla.shtml"><link rel="preload" href="//static.planalto.example/fonts/planaltoserif.woff2" as="font" crossorigin>
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"[[url]]"},"headline":"[[title]]","datePublished":"2020-02-19T17:45:00-03:00","dateModified":"2020-02-19T20:12:00-03:00","author":{"@type":"Person","name":"[[author]]"},"publisher":{"@type":"Organization","name":"Diário do Planalto"}}]</script><script>var newPaywall={"enabled":true,"flow":"default"};var GDPR=false;</script></head>
<body class="news"><div class="c-cookie-banner"><p>O Planalto utiliza cookies e tecnologias semelhantes, como explicado em nossa Política de Privacidade.</p><button>Entendi</button></div>
<header class="c-main-header"><div class="c-site-nav"><button>Menu</button><a href="/assine">Assine o Planalto</a><a href="/login">Entrar</a><a href="/" class="c-logo"><svg role="img"><title>Diário do Planalto</title></svg></a></div><nav class="c-site-nav__sections"><ul><li><a href="/ultimas-noticias/">Últimas</a></li><li><a href="/poder/">Poder</a></li><li><a href="/mercado/">Mercado</a></li><li><a href="/cotidiano/">Cotidiano</a></li><li><a href="/ilustrada/">Ilustrada</a></li></ul></nav></header>
<div class="c-advertising"><span class="c-advertising__label">Publicidade</span></div>
<main id="conteudo"><article class="c-news"><div class="container"><div class="row"><div class="col col--md-1-1 col--lg-12-18"><header class="c-content-head" data-share-text="[[title]]"><div class="c-content-head__wrap"><h1 class="c-content-head__title" itemprop="headline">[[title]]</h1><h2 class="c-content-head__subtitle" itemprop="alternativeHeadline">[[lead]]</h2></div></header>
<div class="c-more-options"><div class="c-tools-share"><ul class="c-tools-share__list"><li><a href="#">Facebook</a></li><li><a href="#">Whatsapp</a></li><li><button>Copiar link</button></li><li><button>Salvar para ler depois</button></li></ul></div><time class="c-more-options__published-date" datetime="2020-02-19 17:45:00" itemprop="datePublished">19.fev.2020 às 17h45</time><time class="c-more-options__modified-date">Atualizado: 19.fev.2020 às 20h12</time><ul class="c-font-size"><li><button>Diminuir fonte</button></li><li><button>Aumentar fonte</button></li></ul></div>
<div class="c-news__wrap"><div class="c-news__content"><div class="c-signature"><strong class="c-signature__author"><a href="/autores/janaina-roriz.shtml">[[author]]</a></strong></div><div class="c-signature__location">Itaberaba do Sul</div>
<div class="c-news__body" data-share-text="[[title]]" data-continue-reading="true"><p>[[0]]</p><p>[[1]]</p><div class="widget-image widget-image__inner"><figure class="widget-image__figure" itemprop="associatedMedia"><img src="https://f.i.planalto.example/fotografia/2020/02/19/orla_md.jpg" srcset="https://f.i.planalto.example/fotografia/2020/02/19/orla_sm.jpg 480w" alt="Banco"><figcaption class="widget-image__subtitle">[[caption]]</figcaption></figure></div><p>[[2]]</p><p>[[3]]</p><div class="c-advertising c-advertising--300x250"><span>PUBLICIDADE</span></div>
<div class="c-context"><span class="c-context__label">Leia também</span>[[inside]]</div><p>[[4]]</p><h4 class="c-news__subhead">[[5]]</h4><p>[[6]]</p><p>[[7]]</p>
<div class="c-newsletter"><h4>Receba notícias do Planalto</h4><p>Cadastre-se e receba em seu email as principais notícias da noite.</p><form><input type="text" placeholder="Digite seu email"><button>Enviar</button></form></div><p>[[8]]</p><p>[[9]]</p></div>
<div class="c-tools-share c-tools-share--bottom"><p>Compartilhe</p><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div>
<div class="c-topics"><h3>Tópicos relacionados</h3><ul class="c-topics__list"><li><a href="/topicos/enchente">enchente</a></li><li><a href="/topicos/obras-publicas">obras públicas</a></li></ul></div>
<section class="c-related"><h3 class="c-section-title">Leia tudo sobre o tema e siga:</h3><ul>[[matter]]</ul></section>
<section class="c-comments"><h3>comentários</h3><p>Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.</p><div class="c-comments__item"><h6>Ademar Queiroga</h6><span>19.fev.2020 às 18h30</span><p>E o bolo, alguém sabe quem pagou?</p><button>Responda</button><button>Denuncie</button></div></section></div></div></div>
<aside class="col col--lg-6-18 sidebar"><div class="c-rail-columnists" role="complementary" aria-label="Colunas e Blogs">[[columns]]</div><div class="c-most-read"><h3 class="c-most-read__title">Mais lidas em Cotidiano</h3><ol class="c-most-read__list">[[read]]</ol></div></aside></div></div></article>
<section class="c-latest"><h2 class="c-section-title">Últimas notícias</h2><dl class="c-latest__list">[[last]]</dl></section></main>
<footer class="c-footer"><div class="container"><div class="c-footer__col"><h4>Diário do Planalto</h4><ul><li><a href="/institucional/">Sobre o jornal</a></li><li><a href="/expediente/">Expediente</a></li><li><a href="/ombudsman/">Fale com a ombudsman</a></li></ul></div><div class="c-footer__col"><h4>Serviços</h4><ul><li><a href="/loterias">Loterias</a></li><li><a href="/empregos">Empregos</a></li></ul></div><p>Copyright Diário do Planalto. Todos os direitos reservados. É proibida a reprodução do conteúdo desta página em qualquer meio de comunicação, eletrônico ou impresso, sem autorização escrita.</p></div></footer></body></html>""",
        r, url,
        marks=(("rio Jurupari", '<a href="https://www1.diariodoplanalto.example/topicos/rio-jurupari">rio Jurupari</a>'),),
        inside=_rows(inside, '<a class="c-context__link" href="{u}"><h5 class="c-context__headline">{t}</h5></a>'),
        matter=_rows(matter, '<li class="c-related__item"><a href="{u}">{t}</a></li>'),
        columns=_rows(columns, '<div class="c-author"><a href="/colunas/{n}/"><img alt="" src="https://f.i.planalto.example/colunistas/{n}.png"></a><div class="c-author__name">{x}</div><a class="c-author__headline" href="{u}">{t}</a></div>', notes=("Otávio Brandão", "Mirela Sanches")),
        read=_rows(read, '<li class="c-most-read__item"><a class="c-most-read__url" href="{u}">{t}</a></li>'),
        last=_rows(last, '<dt><time datetime="2020-02-19T{x}">{x}</time> <span>·</span></dt><dd><a href="{u}">{t}</a></dd>', notes=("20h05", "19h58", "19h41")),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*inside, *matter, *columns, *read, *last), address=url)


# A broadcaster for abroad, 2016: columns of fixed width, the facts about an article in a list of their own below it.


@page
def auslandssender_in_spalten() -> Served:
    """An intro, a column "the editors recommend" with dates, a list of facts, the subject's dossier, a picture gallery's teaser, links without any heading."""
    site = "http://www.welle-ferne.example"
    url = f"{site}/de/ein-leuchtturm-zieht-um/a-19401277"
    r = Report(
        "de",
        "2016-07-14",
        "2016-07-14",
        "Gesine Holthaus",
        "Sieben Meter am Tag: Der Leuchtturm Norderhaken auf seinen Rollen",
        "Ein Leuchtturm zieht um",
        "Die Küste von Övelgard bricht ab, jedes Jahr ein Stück mehr. Nun wird ein 900 Tonnen schwerer Leuchtturm ins Landesinnere gerollt. Nicht alle auf der Halbinsel wollen mitziehen.",
        (
            "Von Weitem sieht es aus, als stünde der Turm still. Erst wer ein Streichholz auf die Schiene legt, merkt, dass er fährt: sieben Meter am Tag, auf 48 Rollen, gezogen von zwei Winden, die sonst Fischkutter an Land holen.",
            "Der Leuchtturm Norderhaken, 1897 aus Backstein gemauert, stand einmal 300 Meter von der Steilküste entfernt. Im Frühjahr waren es noch elf. In einer Nacht im November hatte ein Sturm den Garten des letzten Wärters mitgenommen, samt Hühnerstall.",
            '"Wir hatten die Wahl, ihn fallen zu lassen oder ihn umzuziehen", sagt die Ingenieurin Maret Iversen, die das Vorhaben leitet. "Gerechnet hat sich nur das Fallenlassen." Dass der Turm trotzdem rollt, verdankt er 21.000 Spendern und einer Lotterie.',
            "# 80 Meter Aufschub",
            "Am Ende der Reise, vermutlich Mitte August, soll er 80 Meter weiter östlich stehen. Das reicht nach den Berechnungen des Küstenamts für etwa 40 Jahre. Danach müsste er wieder umziehen, oder die See müsste es sich anders überlegen.",
            'Im Dorf Haken, dessen 31 Häuser im selben Tempo an den Rand rücken, wird der Umzug mit gemischten Gefühlen verfolgt. "Für einen Turm, in dem keiner wohnt, gibt es Rollen", sagt der Landwirt Jens Todsen. "Für uns gibt es einen Brief."',
            "In dem Brief, der im Mai kam, bietet das Land den Bewohnern Grundstücke im 14 Kilometer entfernten Sandby an, aber keinen Ersatz für die Häuser. Bislang haben vier Familien unterschrieben.",
            "# Das Licht bleibt an",
            "Das Leuchtfeuer brennt während der ganzen Fahrt. Weil sich die Position des Turms täglich ändert, gibt das Seeamt jeden Morgen eine Berichtigung für die Seekarten heraus. Es ist, heißt es dort, die erste seit Bestehen des Amtes, in der ein Leuchtturm eine Geschwindigkeit hat.",
        ),
    )
    recommend = at(
        site,
        ("Wenn die Insel das Wasser bis zum Hals hat", "/de/wenn-die-insel-das-wasser-bis-zum-hals-hat/a-19288130"),
        ("Streit um Deiche: Wer zahlt, wer geht unter?", "/de/streit-um-deiche-wer-zahlt-wer-geht-unter/a-19190554"),
        ("Das Meer holt sich den Friedhof", "/de/das-meer-holt-sich-den-friedhof/a-18877012"),
    )
    dossier = at(
        site,
        ("Klimakonferenz vertagt sich auf den Herbst", "/de/klimakonferenz-vertagt-sich-auf-den-herbst/a-19398805"),
        ("Warum Sand knapp wird", "/de/warum-sand-knapp-wird/a-19377441"),
        ("Fischer von Övelgard klagen gegen Windpark", "/de/fischer-von-oevelgard-klagen-gegen-windpark/a-19350629"),
        ("Eine Frau vermisst die Küste", "/de/eine-frau-vermisst-die-kueste/a-19333904"),
    )
    pictures = at(site, ("Zehn Häuser, die umgezogen sind", "/de/zehn-haeuser-die-umgezogen-sind/g-19240077"))
    bottom = at(
        site,
        ("Regierungskrise in Tessalien: Premier tritt zurück", "/de/regierungskrise-in-tessalien-premier-tritt-zurueck/a-19401688"),
        ("Radrundfahrt: Etappe endet vor verschlossener Schranke", "/de/radrundfahrt-etappe-endet-vor-schranke/a-19401402"),
        ("Notenbank hält am Nullzins fest", "/de/notenbank-haelt-am-nullzins-fest/a-19400971"),
    )
    html = _filled(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Ein Leuchtturm zieht um | Wissen &amp; Umwelt | WF | 14.07.2016</title><meta name="description" content="[[lead]]" /><meta name="keywords" content="Leuchtturm,Küste,Övelgard,Erosion" /><meta property="og:title" content="Ein Leuchtturm zieht um | WF | 14.07.2016" /><meta property="og:type" content="article" /><meta property="og:url" content="[[url]]" /><meta property="og:site_name" content="WELLE-FERNE.EXAMPLE" /><meta property="og:description" content="[[lead]]" /><link rel="canonical" href="[[url]]" /><link rel="alternate" type="application/rss+xml" title="Top-Thema" href="http://rss.welle-ferne.example/rdf/rss-de-top" /><script type="text/javascript" src="/js/standard.js"></script><script type="text/javascript">//<![CDATA[
var dwcId = 19401277; var chartbeat = {"sections":"de,Wissen"};
//]]></script></head>
<body id="d-p-wiss"><div id="a11y"><ul><li><a href="#navSrch">Direkt zur Hauptnavigation</a></li><li><a href="#bodyContent">Direkt zum Inhalt</a></li></ul></div>
<div id="header"><div id="logo"><a href="/de/themen/s-9077"><img src="/images/logo.png" alt="Welle Ferne" /></a></div><div id="langSel"><h3>Welle Ferne in 30 Sprachen</h3><ul><li><a href="/en/top-stories/s-9097">English</a></li><li><a href="/es/actualidad/s-30684">Español</a></li><li><a href="/pt-br/noticias/s-7111">Português para o Brasil</a></li></ul></div>
<ul id="mainNav"><li><a href="/de/themen/s-9077">Themen</a><ul><li><a href="/de/politik/s-1496">Politik</a></li><li><a href="/de/wirtschaft/s-1503">Wirtschaft</a></li><li class="active"><a href="/de/wissen-umwelt/s-12288">Wissen &amp; Umwelt</a></li></ul></li><li><a href="/de/mediathek/s-9089">Media Center</a></li><li><a href="/de/deutsch-lernen/s-2055">Deutsch lernen</a></li></ul></div>
<div id="breadcrumb"><a href="/de/themen/s-9077">Themen</a> / <a href="/de/wissen-umwelt/s-12288">Wissen &amp; Umwelt</a></div>
<div id="main"><div id="bodyContent"><div class="col3"><h4 class="artikel">Küstenschutz</h4><h1>[[title]]</h1><p class="intro">[[lead]]</p>
<div class="picBox full"><a class="overlayLink init" href="#" rel="nofollow"><img width="700" height="394" title="Leuchtturm" alt="Leuchtturm auf Rollen (Foto: WF/G. Holthaus)" src="/image/19401301_303.jpg" /></a><p>[[caption]]</p></div>
<div class="group"><div class="longText"><p>[[0]]</p><p>[[1]]</p><div class="picBox medium"><a href="#"><img alt="" src="/image/19401310_404.jpg" width="340" height="191" /></a><p>Der Hühnerstall liegt jetzt am Strand</p></div><p>[[2]]</p><p><strong>[[3]]</strong></p><p>[[4]]</p><p>[[5]]</p><p>[[6]]</p><p><strong>[[7]]</strong></p><p>[[8]]</p></div></div></div>
<div class="col1 dim"><div class="group"><h2>Die Redaktion empfiehlt</h2>[[recommend]]</div></div>
<div class="col3"><div class="group"><ul class="smallList"><li><strong>Datum</strong> 14.07.2016</li><li><strong>Autorin/Autor</strong> Gesine Holthaus</li><li><strong>Themenseiten</strong> <a href="/de/klimawandel/t-18997311">Klimawandel</a>, <a href="/de/nordmeer/t-19001120">Nordmeer</a></li><li><strong>Schlagwörter</strong> <a href="/search/?q=Leuchtturm">Leuchtturm</a>, <a href="/search/?q=Erosion">Erosion</a></li><li><strong>Teilen</strong> <a class="facebook" href="#">Facebook</a> <a class="twitter" href="#">Twitter</a> <a class="more" href="#">mehr</a></li><li><strong>Feedback :</strong> <a href="/feedback">Schreiben Sie uns!</a></li><li><strong>Drucken</strong> <a href="javascript:print()">Seite drucken</a></li><li><strong>Permalink</strong> http://wf.example/p/1JOvX</li></ul></div></div>
<div class="col4"><div class="group"><h2>Mehr zum Thema Klimawandel</h2><div class="dossier">[[dossier]]</div></div></div>
<div class="col1"><div class="gallery"><h2 class="icon pic"></h2>[[pictures]]</div><div class="group newsletter"><h2>Newsletter</h2><p>Das Wichtigste der Woche, jeden Freitag.</p><a href="/de/newsletter">Hier anmelden</a></div></div>
<div class="col4 bottomTeaser"><ul>[[bottom]]</ul></div></div></div>
<div id="footer"><ul><li><a href="/de/ueber-uns/s-2136">Über uns</a></li><li><a href="/de/presse/s-30688">Presse</a></li><li><a href="/de/impressum/a-15718492">Impressum</a></li><li><a href="/de/kontakt">Kontakt</a></li></ul><p>© 2016 Welle Ferne | Datenschutz | Mobile Version</p></div></body></html>""",
        r, url,
        recommend=_rows(recommend, '<div class="linkList intern"><a href="{p}"><h3>{t}</h3><p>{x} <span class="date">(1{n}.06.2016)</span>&nbsp;</p></a></div>', notes=("Auf Storholm wird bei Flut die Dorfstraße zum Kanal.", "Drei Gemeinden teilen sich einen Damm und keine Meinung.", "Seit 2009 verliert die Gemeinde Vester jedes Jahr zwei Gräber.")),
        dossier=_rows(dossier, '<div class="news"><a href="{p}"><div class="teaserImg"><img src="/image/1939{n}_301.jpg" alt="" width="220" height="124" /></div><h2>{t} <span class="date">0{n}.07.2016</span></h2></a></div>', '<div class="news"><a href="{p}"><h2>{t} <span class="date">0{n}.07.2016</span></h2></a></div>'),
        pictures=_rows(pictures, '<a href="{p}"><img src="/image/19240080_302.jpg" alt="" /><h3>{t}</h3></a>'),
        bottom=_rows(bottom, '<li><a href="{p}">{t}</a></li>'),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*recommend, *dossier, *pictures, *bottom), address=url)


# A channel of continuous news in French, 2021: blocks named by letters for their size.


@page
def chaine_d_information_continue() -> Served:
    """A dateline in a span, a link to read also, a promotion of the application in the text, the day's essentials as a carousel, the most read as cards."""
    site = "https://www.canal-monde.example"
    url = f"{site}/fr/europe/20211203-valdoree-le-village-qui-a-perdu-son-nom-au-tribunal"
    r = Report(
        "fr",
        "2021-12-03",
        "2021-12-03",
        "Maëlle Quentric",
        "Le panneau de Valdorée, bâché depuis jeudi. © Agence Rhodanienne",
        "Valdorée, le village qui a perdu son nom devant le tribunal",
        "Une marque de moutarde a obtenu l'interdiction, pour la commune dont elle porte le nom, d'apposer celui-ci sur ses bocaux de cornichons. Le maire a fait bâcher les panneaux.",
        (
            "À l'entrée du village, le panneau est emballé dans une bâche bleue. Les 412 habitants de Valdorée, dans le Haut-Sorin, vivent depuis jeudi 2 décembre dans une commune qui n'ose plus écrire son nom.",
            "Le tribunal judiciaire de Montclar a donné raison à la société Grelot, qui vend depuis 1954 de la moutarde sous la marque Valdorée. Le village, qui met en bocaux les cornichons de son jardin communal, devra les appeler autrement ou payer 300 euros par jour.",
            '"La marque a été déposée par un représentant de commerce qui avait passé une nuit chez nous", rappelle le maire, Anselme Garrigou. "Nous, nous sommes là depuis 1187."',
            '# "Un risque de confusion"',
            "Dans leur jugement, long de 41 pages, les magistrats retiennent un \"risque de confusion dans l'esprit du consommateur moyen de condiments\". Ils relèvent que la commune n'a jamais protégé son nom, alors qu'une loi de 2014 le lui permettait.",
            "L'avocate de la société, Me Isaure Lanthier, assure que sa cliente ne demande pas au village de changer de nom. \"Il peut s'appeler comme il veut, sauf sur un bocal\", a-t-elle déclaré à l'issue de l'audience.",
            "La production en cause est modeste : 1 900 bocaux par an, vendus à la fête de la Saint-Firmin et à l'épicerie de la place. Leur recette finance le transport scolaire.",
            "# Un référendum sur l'étiquette",
            'Le conseil municipal a décidé de faire appel et, en attendant, de consulter les habitants sur une nouvelle étiquette. Trois propositions sont affichées à la mairie : "Cornichons d\'ici", "Cornichons du village voisin de Pommerol-le-Haut" et une étiquette blanche.',
            'La troisième serait en tête. "Tout le monde saura d\'où ils viennent", sourit l\'institutrice, Odile Besson. "Ce sera le seul bocal sans nom du pays."',
        ),
    )
    also = at(
        site,
        (
            "Fromage, dentelle et couteaux : ces communes qui se battent pour leur nom",
            "/fr/france/20210918-fromage-dentelle-couteaux-communes-nom",
        ),
    )
    same = at(
        site,
        ("La cloche trop bruyante sera rendue à son clocher", "/fr/europe/20211121-la-cloche-trop-bruyante"),
        ("En Carélie du Sud, un tribunal donne un avocat à la rivière", "/fr/europe/20211114-un-avocat-a-la-riviere"),
    )
    essential = at(
        site,
        ("Sommet des Cinq Golfes : un accord arraché à l'aube", "/fr/moyen-orient/20211203-sommet-des-cinq-golfes"),
        ("Le président du Nambour renonce à un quatrième mandat", "/fr/afrique/20211203-president-nambour-renonce"),
        ("Naufrage au large de Port-Lacaze : l'enquête confiée à trois juges", "/fr/france/20211202-naufrage-port-lacaze"),
    )
    read = at(
        site,
        ("Variant : ce que l'on sait, ce que l'on ignore", "/fr/sante/20211202-variant-ce-que-l-on-sait"),
        ("Elle enseigne le latin à des routiers, par radio", "/fr/culture/20211129-latin-routiers-radio"),
        ("Le gardien de but qui lisait pendant les matchs", "/fr/sports/20211130-gardien-lisait"),
        ("Carte : où la neige ne tombe plus", "/fr/planete/20211201-carte-neige"),
    )
    html = _filled(
        """<!DOCTYPE html><html lang="fr" class="no-js"><head><meta charset="UTF-8"><title>Valdorée, le village qui a perdu son nom devant le tribunal</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="Une marque de moutarde a obtenu l'interdiction, pour la commune dont elle porte le nom, d'apposer celui-ci sur ses bocaux."><meta property="og:type" content="article"><meta property="og:title" content="[[title]]"><meta property="og:site_name" content="Canal Monde"><meta property="og:url" content="[[url]]"><meta property="og:locale" content="fr_FR"><meta property="article:published_time" content="2021-12-03T11:24:53+01:00"><meta property="article:modified_time" content="2021-12-03T12:02:10+01:00"><meta property="article:section" content="Europe"><meta name="twitter:site" content="@CANALMONDE"><link rel="canonical" href="[[url]]"><link rel="preload" as="style" href="/bundles/main.css"><link rel="preload" as="image" href="https://s.canal-monde.example/w:1024/p:16x9/panneau.jpg" imagesrcset="https://s.canal-monde.example/w:400/p:16x9/panneau.jpg 400w">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"[[title]]","datePublished":"2021-12-03T11:24:53+01:00","dateModified":"2021-12-03T12:02:10+01:00","author":[{"@type":"Person","name":"[[author]]"}],"publisher":{"@type":"Organization","name":"Canal Monde"},"mainEntityOfPage":"[[url]]","image":["https://s.canal-monde.example/w:1280/panneau.jpg"]},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Europe","item":"https://www.canal-monde.example/fr/europe/"}]}]}</script><style>.t-content__body p{margin:0 0 20px}.o-layout-list{display:flex}</style><script>window.didomiConfig={app:{apiKey:"x"}};</script></head>
<body class="a-body-article"><svg style="display:none"><symbol id="svg-icon-play" viewBox="0 0 16 16"><title>Lire</title><path d="M2 1l12 7-12 7z"/></symbol></svg>
<div class="o-site-header"><a class="a-skip" href="#main-content">Passer au contenu principal</a><nav class="m-lang" aria-label="Langues"><a href="/en/" hreflang="en">English</a><a href="/es/" hreflang="es">Español</a></nav><a href="/fr/"><img src="/bundles/logo.svg" alt="Canal Monde"></a><ul class="o-site-nav"><li><a href="/fr/direct">Direct TV</a></li><li><a href="/fr/france/">France</a></li><li><a href="/fr/afrique/">Afrique</a></li><li><a href="/fr/europe/">Europe</a></li><li><a href="/fr/emissions/">Émissions</a></li></ul></div>
<div class="o-ads" data-ad="leaderboard"><p>Publicité</p></div>
<main id="main-content"><article class="t-content t-content--article" data-article-id="5efb"><div class="m-breadcrumb"><a href="/fr/">Accueil</a> <span>/</span> <a href="/fr/europe/">Europe</a></div><h1 class="t-content__title a-page-title">[[title]]</h1><p class="t-content__metadata m-pub-dates"><span class="m-pub-dates__date">Publié le : <time datetime="2021-12-03T10:24:53+00:00" pubdate="pubdate">03/12/2021 - 11:24</time></span><span class="m-pub-dates__date">Modifié le : <time datetime="2021-12-03T11:02:10+00:00">03/12/2021 - 12:02</time></span></p>
<div class="t-content__main-media"><figure class="m-figure"><picture><source type="image/webp" srcset="https://s.canal-monde.example/w:400/panneau.webp 400w, https://s.canal-monde.example/w:1024/panneau.webp 1024w"><img class="m-figure__img" src="https://s.canal-monde.example/w:1024/panneau.jpg" alt="Un panneau bâché"></picture><figcaption class="m-figure__caption"><span class="a-media-legend">[[caption]]</span></figcaption></figure></div>
<div class="t-content__author"><span class="m-from-author__label">Texte par :</span> <a class="m-from-author__name" href="/fr/auteurs/maelle-quentric/">[[author]]</a><a href="#" class="a-follow">Suivre</a></div><div class="a-read-time">3 mn</div><div class="t-content__share"><ul><li><button aria-label="Partager sur Facebook"></button></li><li><button aria-label="Partager sur WhatsApp"></button></li><li><button>Écouter l'article</button></li></ul></div>
<p class="t-content__chapo">[[lead]]</p><div class="t-content__body u-clearfix"><p>[[0]]</p><p>[[1]]</p><div class="o-self-promo"><p class="o-self-promo__title">Le résumé de la semaine</p><p>Canal Monde vous propose de revenir sur les actualités qui ont marqué la semaine</p><a href="/fr/newsletters">Je m'abonne</a></div><p>[[2]]</p><h2>[[3]]</h2><div class="m-interstitial"><div class="m-interstitial__ad" data-readmore-target><p>Publicité</p></div></div><p>[[4]]</p><p>[[5]]</p><p><strong>À lire aussi :</strong> [[also]]</p><p>[[6]]</p><h2>[[7]]</h2><p>[[8]]</p>
<figure class="m-em-tweet"><blockquote class="twitter-tweet" data-lang="fr"><p lang="fr" dir="ltr">Notre panneau prend froid, nous l'avons couvert. #Valdorée</p>&mdash; Mairie du village (@mairie_v) <a href="https://twitter.example/mairie_v/status/1466">2 décembre 2021</a></blockquote></figure><p>[[9]]</p></div>
<div class="t-content__tags"><ul class="m-tags-list"><li><a href="/fr/tag/justice/">Justice</a></li><li><a href="/fr/tag/gastronomie/">Gastronomie</a></li></ul></div></article>
<section class="o-layout-list" data-theme="same"><h2 class="a-title-section">Sur le même sujet</h2>[[same]]</section>
<section class="o-carousel" aria-label="L'essentiel de l'actu"><div class="o-carousel__track">[[essential]]</div><button aria-label="Précédent"></button><button aria-label="Suivant"></button></section>
<section class="o-layout-list o-layout-list--most-read"><h2 class="a-title-section">Les plus lus</h2><ul>[[read]]</ul></section>
<div class="o-app-promo"><p>Emportez l'actualité internationale partout avec vous ! Téléchargez l'application Canal Monde</p><a href="https://apps.canal-monde.example/ios"><img alt="Disponible sur l'App" src="/bundles/app.svg"></a></div></main>
<div class="o-404 u-hidden" hidden><h2>La page demandée n'existe pas</h2><p>Le contenu auquel vous tentez d'accéder n'existe pas ou n'est plus disponible.</p></div>
<footer class="o-footer"><div><h4>Services</h4><ul><li><a href="/fr/rss">RSS</a></li><li><a href="/fr/podcasts">Podcasts</a></li></ul></div><div><h4>Canal Monde</h4><ul><li><a href="/fr/qui-sommes-nous">Qui sommes-nous ?</a></li><li><a href="/fr/recrutement">Recrutement</a></li><li><a href="/fr/mentions-legales">Mentions légales</a></li></ul></div><p>© 2021 Copyright Canal Monde - Tous droits réservés - Canal Monde n'est pas responsable des contenus provenant de sites Internet externes.</p></footer></body></html>""",
        r, url,
        marks=(("une loi de 2014", '<a href="https://lois.example/2014-344" target="_blank" rel="noopener">une loi de 2014</a>'),),
        also=_rows(also, '<a href="{p}">{t}</a>'),
        same=_rows(same, '<div class="m-item-list-article"><a href="{p}" data-article-item-link><div class="m-item-list-article__wrapper"><img alt="" src="https://s.canal-monde.example/w:400/s{n}.jpg"><p class="article__title">{t}</p></div></a></div>'),
        essential=_rows(essential, '<div class="o-carousel__slide"><div class="m-item-card"><span class="a-label">{x}</span><a href="{p}"><h3 class="m-item-card__title">{t}</h3></a></div></div>', notes=("MOYEN-ORIENT", "AFRIQUE", "FRANCE")),
        read=_rows(read, '<li class="m-item-read"><span class="a-rank">{n}</span><div><span class="a-cat">{x}</span><a href="{p}"><p class="article__title">{t}</p></a></div></li>', notes=("Santé", "Culture", "Sports", "Planète")),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*also, *same, *essential, *read), address=url)


# A portal of a large group in Hindi, 2023: an accelerated page, with elements of the framework.


@page
def hindi_portal_accelerated() -> Served:
    """A boilerplate, a side bar of sections, a list to read also between paragraphs, a carousel, recommended as an accordion, most read as a plain list, previous and next."""
    site = "https://www.navdiganta.example"
    url = f"{site}/state/purvanchal/sonpura/sonpura-village-library-on-bullock-cart/amp_articleshow/104812277.cms"
    r = Report(
        "hi",
        "2023-10-30",
        "2023-10-30",
        "रश्मि तिवारी",
        "सोनपुरा के रामधारी यादव अपनी बैलगाड़ी वाली लाइब्रेरी के साथ",
        "बैलगाड़ी पर चलती लाइब्रेरी: सोनपुरा के रिटायर्ड मास्टर जी ने 22 गांवों तक पहुंचा दीं किताबें",
        "सोनपुरा के 68 साल के रामधारी यादव ने अपनी पेंशन से 3,400 किताबें खरीदीं और बैलगाड़ी को ही लाइब्रेरी बना दिया। अब जिला प्रशासन इस मॉडल को दूसरे ब्लॉक में भी शुरू करने जा रहा है।",
        (
            "सोनपुरा: सुबह के सात बजते ही मोती और हीरा नाम के दो बैल अपने आप गांव के बाहर वाले बरगद की ओर मुड़ जाते हैं। गाड़ी पर न अनाज है, न भूसा। उस पर तीन अलमारियां बंधी हैं और अलमारियों में किताबें भरी हैं।",
            "गाड़ी हांकने वाले रामधारी यादव प्राथमिक विद्यालय से 2015 में रिटायर हुए थे। उन्होंने बताया कि स्कूल में 31 साल पढ़ाने के बाद उन्हें पता चला कि जिले के 22 गांवों में पाठ्यपुस्तकों के अलावा एक भी किताब नहीं है।",
            "उन्होंने कहा, 'बच्चे मुझसे पूछते थे कि कहानी खत्म होने के बाद क्या होता है। मेरे पास दूसरी कहानी नहीं थी। इसलिए मैंने पेंशन के पैसे से किताबें खरीदनी शुरू कीं।'",
            "# पहले हंसे थे लोग",
            "शुरुआत में गांव वालों ने इसे मजाक समझा। यादव की पत्नी शांति देवी के मुताबिक पहले महीने में सिर्फ चार किताबें ली गईं और उनमें से एक लौटी ही नहीं। आज लाइब्रेरी के 1,150 सदस्य हैं और इनमें आधे से ज्यादा लड़कियां हैं।",
            "किताब लेने का कोई शुल्क नहीं है, लेकिन नियम सख्त हैं:",
            "एक बार में एक ही किताब मिलेगी।",
            "किताब लौटाते समय उसकी कहानी सबके सामने सुनानी होगी।",
            "पन्ना फटा तो उसे खुद सिलना होगा।",
            "# प्रशासन भी आया साथ",
            "जिलाधिकारी नेहा सिन्हा ने सोमवार को बताया कि कमलगढ़ और भीमताल ब्लॉक में भी ऐसी दो गाड़ियां चलाई जाएंगी। इसके लिए 4.2 लाख रुपये मंजूर किए गए हैं। उन्होंने कहा कि गाड़ियां दिसंबर के पहले हफ्ते से चलेंगी।",
            "यादव इससे खुश हैं, पर एक बात को लेकर चिंतित भी। उन्होंने कहा कि सरकार किताबें और गाड़ी तो दे देगी, लेकिन रास्ता जानने वाले बैल कहां से लाएगी।",
            "फिलहाल लाइब्रेरी की सबसे ज्यादा मांग वाली किताब समुद्री यात्राओं पर है। सोनपुरा से समुद्र 900 किलोमीटर दूर है।",
        ),
    )
    inside = at(
        site,
        (
            "जिस स्कूल में छत नहीं, वहां के बच्चों ने जीती विज्ञान प्रदर्शनी",
            "/state/purvanchal/kamalgarh/school-without-roof-wins-science-fair/articleshow/104711902.cms",
        ),
        (
            "नदी पार कर पढ़ाने जाती हैं ये तीन शिक्षिकाएं, नाव भी खुद चलाती हैं",
            "/state/purvanchal/bhimtal/three-teachers-row-boat/articleshow/104650031.cms",
        ),
    )
    carousel = at(
        site,
        ("कमलगढ़ में पुल का एक हिस्सा धंसा, आवाजाही बंद", "/state/purvanchal/kamalgarh/bridge-sinks/articleshow/104811120.cms"),
        ("दिवाली से पहले 14 स्पेशल ट्रेनें, देखें पूरी लिस्ट", "/state/purvanchal/special-trains-list/articleshow/104809941.cms"),
        ("प्याज 80 रुपये किलो, सरकार ने तय की निर्यात की सीमा", "/business/onion-price-export-limit/articleshow/104808816.cms"),
    )
    recommended = at(
        site,
        ("आखिरी ओवर में पलटा मैच, 19 साल के गेंदबाज ने दिलाई जीत", "/sports/last-over-teen-bowler/articleshow/104812001.cms"),
        ("फिल्म 'कोहरा पार' ने पहले दिन कमाए 11 करोड़", "/entertainment/kohra-paar-first-day/articleshow/104810560.cms"),
        ("मौसम: पहाड़ों में बर्फबारी, मैदानों में गिरेगा पारा", "/india/weather-snow-plains/articleshow/104811833.cms"),
        ("बैंक में 2,300 पदों पर भर्ती, ऐसे करें आवेदन", "/education/bank-jobs-2300/articleshow/104806677.cms"),
    )
    beside = at(
        site,
        ("सोनपुरा मंडी में धान की खरीद कल से", "/state/purvanchal/sonpura/paddy-purchase/articleshow/104811700.cms"),
        (
            "सोनपुरा में बिजली विभाग ने काटा अपने ही दफ्तर का कनेक्शन",
            "/state/purvanchal/sonpura/power-office-disconnected/articleshow/104810213.cms",
        ),
    )
    html = _filled(
        """<!doctype html><html amp lang="hi"><head><meta charset="utf-8"><title>Sonpura News: बैलगाड़ी पर चलती लाइब्रेरी, 22 गांवों तक पहुंचीं किताबें - Navdiganta</title><link rel="canonical" href="https://www.navdiganta.example/state/purvanchal/sonpura/sonpura-village-library-on-bullock-cart/articleshow/104812277.cms"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="description" content="[[lead]]"><meta property="og:title" content="[[title]]"><meta property="og:type" content="article"><meta property="og:site_name" content="नवदिगंत"><meta property="og:url" content="[[url]]"><meta property="article:published_time" content="2023-10-30T16:22:00+05:30"><script async src="https://cdn.ampproject.org/v0.js"></script><script async custom-element="amp-sidebar" src="https://cdn.ampproject.org/v0/amp-sidebar-0.1.js"></script><script async custom-element="amp-carousel" src="https://cdn.ampproject.org/v0/amp-carousel-0.1.js"></script><script async custom-element="amp-ad" src="https://cdn.ampproject.org/v0/amp-ad-0.1.js"></script><script async custom-element="amp-accordion" src="https://cdn.ampproject.org/v0/amp-accordion-0.1.js"></script>
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript><style amp-custom>.story-article article{font-size:17px;line-height:28px}.ad1{background:#eee}.news_card .title{font-weight:700}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"hi","mainEntityOfPage":"https://www.navdiganta.example/state/purvanchal/sonpura/sonpura-village-library-on-bullock-cart/articleshow/104812277.cms","headline":"[[title]]","description":"[[lead]]","datePublished":"2023-10-30T16:22:00+05:30","dateModified":"2023-10-30T18:05:00+05:30","author":{"@type":"Person","name":"[[author]]"},"publisher":{"@type":"NewsMediaOrganization","name":"Navdiganta"}}</script><script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://www.navdiganta.example","name":"हिंदी न्यूज़"}},{"@type":"ListItem","position":2,"item":{"@id":"https://www.navdiganta.example/state","name":"राज्य"}}]}</script></head>
<body><amp-analytics type="comscore"><script type="application/json">{"vars":{"c2":"6036484"}}</script></amp-analytics><amp-consent id="consent" layout="nodisplay"><script type="application/json">{"consentInstanceId":"nd","consentRequired":"remote"}</script><div id="ui"><p>हम आपके अनुभव को बेहतर बनाने के लिए कुकीज का इस्तेमाल करते हैं।</p><button on="tap:consent.accept">ठीक है</button></div></amp-consent>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="/">होम</a></li><li><a href="/india">भारत</a></li><li><a href="/state">राज्य</a></li><li><a href="/business">बिजनेस</a></li><li><a href="/astro">राशिफल</a></li><li><a href="/education">एजुकेशन</a></li></ul></amp-sidebar>
<header class="amp-header"><button on="tap:sidebar.toggle" aria-label="menu">☰</button><a href="/"><amp-img src="https://static.navdiganta.example/logo.png" width="160" height="30" alt="नवदिगंत"></amp-img></a><a class="btn-app" href="https://app.navdiganta.example">ऐप में पढ़ें</a></header>
<div class="ad1"><amp-ad width="320" height="50" type="doubleclick" data-slot="/7176/ND_AMP_ATF"></amp-ad><span>विज्ञापन</span></div>
<div class="breadcrumb"><ul><li><a href="/">Hindi News</a></li><li><a href="/state">राज्य</a></li><li><a href="/state/purvanchal">पूर्वांचल</a></li><li><span>Sonpura village library on bullock cart</span></li></ul></div>
<div class="story-article" data-row-id="104812277"><h1>[[title]]</h1><div class="news_card byline"><div class="author">Authored by <a href="/author/rashmi-tiwari">[[author]]</a> | <span>Edited by देवेश कक्कड़</span> | <span>नवदिगंत.कॉम</span> | <span class="time">Updated: 30 Oct 2023, 6:05 pm</span></div><div class="share_icons"><amp-social-share type="facebook" width="30" height="30"></amp-social-share><amp-social-share type="whatsapp" width="30" height="30"></amp-social-share><a href="/subscribe">Subscribe</a></div></div>
<h2 class="enable-read-more caption">[[lead]]</h2><div class="img_wrap"><amp-img src="https://static.navdiganta.example/thumb/104812280.jpg" width="540" height="405" layout="responsive" alt="library on cart"></amp-img><div class="caption text_ellipsis">[[caption]]</div></div>
<article><p>[[0]]</p><p>[[1]]</p><div class="ad1"><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div><p>[[2]]</p><h3>[[3]]</h3><p>[[4]]</p><div class="also-read"><strong>इसे भी पढ़ें:</strong><ul>[[inside]]</ul></div><p>[[5]]</p><ol><li>[[6]]</li><li>[[7]]</li><li>[[8]]</li></ol><h3>[[9]]</h3><p>[[10]]</p><amp-youtube data-videoid="xqT4" layout="responsive" width="480" height="270"></amp-youtube><p>[[11]]</p><p>[[12]]</p></article>
<div class="author_bio"><div class="head">लेखक के बारे में</div><amp-img src="https://static.navdiganta.example/au/rt.jpg" width="60" height="60" alt=""></amp-img><div class="name">[[author]]</div><div class="bio">रश्मि तिवारी नवदिगंत में सीनियर डिजिटल कंटेंट प्रोड्यूसर हैं। पत्रकारिता में उन्हें नौ साल का अनुभव है।... <a href="/author/rashmi-tiwari">और पढ़ें</a></div></div>
<div class="keywords"><span>टॉपिक:</span><a href="/topics/library">लाइब्रेरी</a><a href="/topics/sonpura-news">सोनपुरा न्यूज</a></div><div class="web-title"><p>Hindi News से जुड़े अन्य अपडेट्स लगातार हासिल करने के लिए हमें फेसबुक और ट्विटर पर जॉइन करें</p></div>
<div class="comment_btn"><a href="#comments">कमेंट लिखें</a></div></div>
<div class="prevnext">[[beside]]</div>
<section class="box-item"><div class="section"><h3><span>पूर्वांचल की ताजा खबरें</span></h3></div><amp-carousel height="160" layout="fixed-height" type="carousel">[[carousel]]</amp-carousel></section>
<amp-accordion class="box-item" animate><section expanded><h4 class="box-head">रेकमेंडेड खबरें</h4><div><ul>[[recommended]]</ul></div></section></amp-accordion>
<div class="ctn"><div class="ctn-head">पेड कंटेंट</div><a href="https://ctn.navdiganta.example/c?i=9" rel="sponsored nofollow">घुटनों के दर्द से परेशान? यह तेल आजमाएं <span>Ad: वैद्य जी</span></a></div>
<footer><div class="foot"><h5>लोकप्रिय कैटिगरी</h5><a href="/astro">आज का राशिफल</a><a href="/gold-rate">सोने का भाव</a><a href="/pincode">पिन कोड</a></div><div class="foot"><h5>ग्रुप की अन्य साइट्स</h5><a href="https://tamil.group.example">தமிழ்</a><a href="https://bangla.group.example">বাংলা</a></div><p>Copyright © 2023 Diganta Internet Limited. All rights reserved.</p></footer></body></html>""",
        r, url,
        marks=(("रामधारी यादव", "<b>रामधारी यादव</b>"), ("सोनपुरा: ", "<strong>सोनपुरा: </strong>")),
        inside=_rows(inside, '<li><a href="{u}">{t}</a></li>'),
        beside=_rows(beside, '<a class="prev" href="{u}"><span>पिछली खबर</span><b>{t}</b></a>', '<a class="next" href="{u}"><span>अगली खबर</span><b>{t}</b></a>'),
        carousel=_rows(carousel, '<div class="slide"><a href="{u}"><amp-img src="https://static.navdiganta.example/s{n}.jpg" width="140" height="90" alt=""></amp-img><span class="text_ellipsis">{t}</span></a></div>'),
        recommended=_rows(recommended, '<li class="news_card horizontal"><a href="{u}"><amp-img src="https://static.navdiganta.example/r{n}.jpg" width="75" height="56" alt=""></amp-img><span class="con_wrap"><b class="cat">{x}</b><span class="title">{t}</span></span></a></li>', notes=("क्रिकेट", "बॉक्स ऑफिस", "मौसम", "जॉब्स")),
    )  # fmt: skip
    return Served(html, r, _lines(r, r.lead), (*inside, *beside, *carousel, *recommended), address=url)


# The video channel of an Italian daily, 2019.


@page
def video_di_un_quotidiano() -> Served:
    """A player with a line of description, the next videos beside it with their lengths, the section's videos as cards, the news below in columns."""
    site = "https://video.ilmeridiano.example"
    paper = "https://www.ilmeridiano.example"
    url = f"{site}/cronaca/roccaspina-il-gregge-attraversa-il-casello-e-paga-il-pedaggio/342117/342707"
    r = Report(
        "it", "2019-10-03", "2019-10-03", "", "", "Roccaspina, il gregge attraversa il casello e il pastore paga il pedaggio", "", ()
    )
    following = at(
        site,
        ("Il cinghiale entra dal barbiere: fuga dalla finestra", "/cronaca/il-cinghiale-entra-dal-barbiere/342098/342688"),
        ('La frana vista dal drone: "Qui c\'era la strada"', "/cronaca/la-frana-vista-dal-drone/342055/342645"),
        ("Il sindaco canta per convincere i medici a restare", "/cronaca/il-sindaco-canta/341988/342578"),
    )
    cards = at(
        site,
        ("Castel Nebbioso, ottocento zucche per un solo ponte", "/cronaca/castel-nebbioso-ottocento-zucche/341877/342467"),
        ("Vigili del fuoco salvano un pianoforte dal terzo piano", "/cronaca/vigili-del-fuoco-salvano-un-pianoforte/341850/342440"),
        ('"Non è un meteorite": l\'esperto delude il paese', "/cronaca/non-e-un-meteorite/341802/342392"),
        ("La banda suona sotto la neve di ottobre", "/cronaca/la-banda-suona-sotto-la-neve/341790/342380"),
    )
    news = at(
        paper,
        ("Manovra, intesa nella notte sull'Iva", "/politica/2019/10/03/news/manovra_intesa_nella_notte-237570/"),
        ("Porto Albino, chiude l'acciaieria: cinquecento in corteo", "/economia/2019/10/03/news/porto_albino_acciaieria-237566/"),
        ("Addio a Nives Corradi, voce delle radio di montagna", "/spettacoli/2019/10/03/news/addio_nives_corradi-237559/"),
    )
    html = _filled(
        """<!DOCTYPE html><html lang="it" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"><title>Roccaspina, il gregge attraversa il casello e il pastore paga il pedaggio - Meridiano Tv - il Meridiano</title><meta name="description" content="Le immagini della telecamera di sorveglianza del casello"><meta property="og:type" content="video.other"><meta property="og:title" content="[[title]]"><meta property="og:site_name" content="Meridiano Tv - il Meridiano"><meta property="og:url" content="[[url]]"><meta property="og:video" content="https://video.ilmeridiano.example/embed/342117"><meta property="og:video:type" content="text/html"><meta name="twitter:card" content="player"><link rel="canonical" href="[[url]]"><link rel="preload" href="/static/player.js" as="script">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"VideoObject","name":"[[title]]","description":"Le immagini della telecamera di sorveglianza del casello","uploadDate":"2019-10-03T12:14:00+02:00","duration":"PT0M52S","thumbnailUrl":["https://video.ilmeridiano.example/thumb/342117.jpg"],"embedUrl":"https://video.ilmeridiano.example/embed/342117","publisher":{"@type":"Organization","name":"il Meridiano"}}</script><script>var tipoPagina="video";var playerConfig={"id":"342117","adv":true,"autoplay":true,"file":"https://cdn.ilmeridiano.example/342117.mp4"};</script><style>.player-container{background:#000}.dvideo h1{color:#fff}</style></head>
<body class="rptv video-detail"><div class="gdpr-banner"><p>Questo sito utilizza cookie di profilazione propri e di terzi.</p><a href="#">Accetto</a></div><header class="rptv-header"><a href="https://www.ilmeridiano.example/"><img src="/static/logo.svg" alt="il Meridiano"></a><a href="/" class="tv-logo">Meridiano<b>Tv</b></a><nav><ul><li><a href="/dirette">Dirette</a></li><li><a href="/cronaca">Cronaca</a></li><li><a href="/politica">Politica</a></li><li><a href="/spettacoli-e-cultura">Spettacoli</a></li><li><a href="/sport">Sport</a></li></ul></nav><form><input type="search" placeholder="Cerca"></form></header>
<main><section class="dvideo"><div class="player-container"><div id="player" data-video="342117"><noscript>Per vedere il video attiva JavaScript</noscript></div></div><div class="video-info"><div class="section-label"><a href="/cronaca">Cronaca</a></div><h1>[[title]]</h1><time datetime="2019-10-03T12:14:00+02:00">03 ottobre 2019</time><span class="duration">00:52</span><span class="views">48.211 visualizzazioni</span><p class="video-desc">Le immagini della telecamera di sorveglianza del casello</p><ul class="share"><li><a href="#">Condividi</a></li><li><button>Embed</button><input type="text" readonly value="&lt;iframe src=&quot;https://video.ilmeridiano.example/embed/342117&quot;&gt;&lt;/iframe&gt;"></li></ul></div>
<aside class="playlist"><div class="playlist-head"><img src="/static/prossimi.png" alt=""></div><ul>[[following]]</ul></aside></section>
<div class="adv-manzoni"><span>pubblicità</span></div>
<section class="videowall"><h2>Gli altri video di Cronaca</h2><div class="row">[[cards]]</div><a class="more" href="/cronaca?p=2">Carica altri video</a></section>
<section class="from-paper" aria-label="Le notizie di oggi"><div class="cols">[[news]]</div></section>
<section class="obox"><h2>Contenuti sponsorizzati</h2><a href="https://obox.example/r?77" rel="nofollow sponsored">Montascale, i prezzi del 2019<small>Scale Facili</small></a></section></main>
<footer class="rptv-footer"><ul><li><a href="https://www.ilmeridiano.example/chi-siamo">Redazione</a></li><li><a href="https://www.ilmeridiano.example/scriveteci">Scriveteci</a></li><li><a href="/rss">Rss</a></li><li><a href="https://www.ilmeridiano.example/pubblicita">Pubblicità</a></li><li><a href="https://www.ilmeridiano.example/privacy">Privacy</a></li></ul><p>Divisione La Meridiana - GM News Network S.p.A. - P.Iva 00000000000</p></footer></body></html>""",
        r, url,
        following=_rows(following, '<li data-id="{n}"><a href="{u}"><span class="thumb"><img src="/thumb/s{n}.jpg" alt=""><em>{x}</em></span><span class="ttl">{t}</span></a></li>', notes=("01:12", "02:40", "00:58")),
        cards=_rows(cards, '<div class="col-sm-3"><article class="videocard"><a class="thumb" href="{u}"><img data-src="/thumb/c{n}.jpg" alt=""><i class="ico-play"></i><span class="dur">{x}</span></a><h3><a href="{u}">{t}</a></h3><time>0{n} ottobre 2019</time></article></div>', notes=("01:30", "00:44", "03:05", "01:01")),
        news=_rows(news, '<div class="col"><h4><a href="{u}">{t}</a></h4><p>{x}</p></div>', notes=("Vertice finito alle quattro. Il ministro: \"Nessun aumento\".", "I sindacati chiedono un incontro al governo.", "Aveva 88 anni, di cui sessanta al microfono.")),
    )  # fmt: skip
    return Served(html, r, (), (*following, *cards, *news), verdict="headlines", address=url)

"""A fifth set: sixteen pages in eight languages, whole heads and all furniture, written without a look at any rule."""

import json
import re

from outlets.reports import Report
from outlets.served import Pages, Served, e, listed, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]

SLOT = re.compile(r"\[\[([a-z]+|\d+)(\.json)?(?:\|([^|\]]+)\|([^|\]]+))?\]\]")


def put(markup: str, report: Report, **parts: str) -> str:
    """Fill a page's slots: `[[title]]`, `[[3]]` for the third line of the body, `[[3|words|a href="/"]]` with an element about words of it."""
    known = {"title": report.title, "lead": report.lead, "author": report.author, "caption": report.caption}
    known |= {str(rank): line.removeprefix("# ") for rank, line in enumerate(report.body, 1)}

    def fill(found: re.Match[str]) -> str:
        name, quoted, words, tag = found.groups()
        if name in parts:
            return parts[name]
        if name == "all":
            return json.dumps(report.text, ensure_ascii=False).replace("</", "<\\/")
        if quoted:
            return json.dumps(known[name], ensure_ascii=False)[1:-1]
        text = e(known[name])
        if not words:
            return text
        before, mid, after = text.partition(e(words))
        assert mid, (name, words)
        return f"{before}<{tag}>{mid}</{tag.split()[0]}>{after}"

    return SLOT.sub(fill, markup)


@page
def metropolitan_daily_with_companion_columns() -> Served:
    """Hashed classes, paragraphs in columns with adverts between them, the state for the browser at the end."""
    site = "https://www.harborledger.example"
    url = f"{site}/2026/03/11/us/politics/water-tunnel-calder-city.html"
    r = Report(
        "en", "2026-03-11", "2026-03-11", "Deborah Vantongeren",
        "The entrance to Tunnel No. 4 in the Pell Hill section of Calder City. Work stopped there in 2019.",
        "A Tunnel Meant to Last a Century Has Leaked for Eleven Years. Now a City Must Choose.",
        "Calder City can patch its main water line or dig a new one. Neither is cheap, and the mayor has until June to decide.",
        (
            "For eleven years the engineers who look after the largest water tunnel in Calder City have measured the same thing: nineteen million gallons a day, lost somewhere under the Pell Hill district, never to reach a tap.",
            "Nobody in the city doubts that the tunnel has to be mended. What divides the Council, two unions and a neighborhood of 40,000 people is how, and above all when. A decision that four mayors put off now falls to the fifth, Rosalind Achterberg, who took office in January and has promised an answer before the budget is passed in June.",
            "“I have been handed a bill with no date on it,” Ms. Achterberg said in an interview in her office, where a length of corroded pipe serves as a doorstop. “The date is now.”",
            "The first choice is a repair. Divers would seal the cracks from within over three winters, at a cost of $410 million. During the work, roughly a third of the city would depend on a smaller line that was finished in 1931 and has not carried a full load since.",
            "# A Bypass, and a Bigger Bill",
            "The second choice is a bypass, a tunnel of two and a half miles around the damaged stretch. It would cost $1.3 billion and take nine years. When it was proposed in 2015, it was supposed to cost half of that.",
            "A report by the city’s independent budget office, which was completed last month and has not been made public, finds that the repair would have to be done again within 25 years. Over half a century, the authors conclude, the bypass would be cheaper by about $200 million. The Ledger reviewed a copy of the report.",
            "Residents of Pell Hill have little patience for such sums. Basements on Orchard Street flood even in dry summers, and the ground beneath the elementary school has sunk by four inches since 2021.",
            "“They send us a letter every spring,” said Tobias Winkelried, who has run a hardware store on the street since 1988. “The letter says that they are monitoring the situation. So am I. I am monitoring it with a pump.”",
            "# What the Unions Want",
            "The tunnel workers’ union favors the bypass, which would employ 600 of its members. The firefighters oppose any plan that leaves hydrants on the 1931 line, pointing to a test in October in which pressure on the east side fell by half.",
            "Ms. Achterberg would not say which way she leaned. She has asked the state for a low-interest loan that would cover a third of the cost of either plan, and a reply is expected in April. If it is refused, she said, water rates will rise by at least 14 percent next year.",
            "At the school, the principal has moved two classes out of the north wing. A gauge that the pupils built hangs in the hallway, with a red line where the water stood in September. Someone has written the names of the four previous mayors next to it, each with a mark a little higher than the last.",
        ),
    )  # fmt: skip
    inside: Links = (
        ("Calder City’s New Mayor Wants You to Read the Water Bill", f"{site}/2026/01/09/us/calder-city-mayor-water-bill.html"),
    )
    more: Links = (
        ("A Senator’s Farm Sits on Land the State Forgot to Tax", f"{site}/2026/03/10/us/politics/senator-farm-land-tax.html"),
        ("The Judge Who Would Not Retire, and the Court That Waited", f"{site}/2026/03/10/us/judge-retire-court-osmund.html"),
        ("Flood Insurance Has Doubled. In This Valley, Nobody Buys It.", f"{site}/2026/03/09/business/flood-insurance-valley.html"),
    )
    trending: Links = (
        ("36 Hours in a Town With One Very Good Bakery", f"{site}/2026/03/08/travel/36-hours-town-bakery.html"),
        ("Why Is Everyone Suddenly Swimming Before Dawn?", f"{site}/2026/03/07/well/swimming-before-dawn.html"),
    )
    return Served(
        put(
            """<!DOCTYPE html>
<html lang="en" class="story nytapp-vi-article" data-nyt-compute-assignment="fallback" xmlns:og="http://opengraphprotocol.org/schema/">
<head>
<meta charset="utf-8" />
<title data-rh="true">Calder City’s Water Tunnel Has Leaked for Eleven Years - The Harbor Ledger</title>
<meta data-rh="true" name="robots" content="noarchive, max-image-preview:large"/><meta data-rh="true" name="description" content="[[lead]]"/>
<meta data-rh="true" property="og:url" content="[[url]]"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:title" content="[[title]]"/><meta data-rh="true" property="og:description" content="[[lead]]"/><meta data-rh="true" property="og:image" content="https://static.harborledger.example/images/2026/03/11/multimedia/11nat-tunnel-fbml/11nat-tunnel-fbml-facebookJumbo.jpg"/>
<meta data-rh="true" property="article:published_time" content="2026-03-11T09:00:22.000Z"/><meta data-rh="true" property="article:modified_time" content="2026-03-11T21:14:08.000Z"/><meta data-rh="true" property="article:section" content="U.S."/><meta data-rh="true" name="byl" content="By [[author]]"/><meta data-rh="true" name="pdate" content="20260311"/>
<link data-rh="true" rel="canonical" href="[[url]]"/><link rel="preload" as="font" type="font/woff2" href="/fonts/family/cheltenham/cheltenham-normal-600.woff2" crossorigin="anonymous"/><link rel="preload" as="script" href="/vi-assets/static-assets/vendor-91c2.js"/>
<script data-rh="true" type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","description":"[[lead.json]]","image":[{"@context":"https://schema.org","@type":"ImageObject","url":"https://static.harborledger.example/images/11nat-tunnel-videoSixteenByNineJumbo1600.jpg","height":900,"width":1600,"caption":"[[caption.json]]","creditText":"Anselm Quarterman for The Harbor Ledger"}],"mainEntityOfPage":"[[url]]","url":"[[url]]","inLanguage":"en","author":[{"@type":"Person","name":"[[author.json]]","url":"https://www.harborledger.example/by/deborah-vantongeren"}],"dateModified":"2026-03-11T21:14:08.000Z","datePublished":"2026-03-11T09:00:22.000Z","headline":"[[title.json]]","publisher":{"@id":"https://www.harborledger.example/#publisher"},"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".meteredContent"}}</script>
<script data-rh="true" type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"The Harbor Ledger","@id":"https://www.harborledger.example/#publisher"}</script>
<script>!function(){var e=window.__ledger||{};e.purr=function(n){return JSON.parse(localStorage.getItem("purr")||"{}")[n]};window.__ledger=e}();</script>
<style data-lights="1"> .css-1bd8bfl{margin-top:0}.css-9mylee{padding:14px 0 0}@media (min-width:740px){.css-at9mc1{font-size:1.25rem;line-height:1.875rem}} </style>
</head>
<body>
<div id="app"><div><div class="css-oylsik"><a class="css-kgn7zc" href="#site-content">Skip to content</a><a class="css-kgn7zc" href="#site-index">Skip to site index</a>
<div id="top-wrapper" class="css-1vymtj5"><div class="css-1ltvvwp"><div id="dfp-ad-top" class="place-ad" data-position="top"><p>Advertisement</p><a href="#after-dfp-ad-top">SKIP ADVERTISEMENT</a></div></div></div>
<header class="css-1fzoz3r e1m0pzr40"><section class="css-1hyfx7x"><button aria-haspopup="true" type="button" class="css-15hsgwm"><span class="css-1dv1kvn">Section Navigation</span><svg viewBox="0 0 17 14"><path d="M0 1h17M0 7h17M0 13h17"></path></svg></button><a href="/section/us/politics" class="css-nuvmzp">Politics</a></section><section><a href="/subscription?campaignId=7JFJX" class="css-1u3p7j1">Subscribe for $1/week</a><a href="/auth/login">Log in</a></section><div class="css-1d8a290"><span data-testid="todays-date">Wednesday, March 11, 2026</span><a href="/section/todayspaper">Today’s Paper</a></div></header>
<nav aria-label="Politics"><ul class="css-1oqv0x1"><li><a href="/section/us/politics/congress">Congress</a></li><li><a href="/section/us/politics/statehouses">Statehouses</a></li><li><a href="/interactive/2026/polls">Polls</a></li></ul></nav></div>
<main id="site-content"><div><article id="story" class="css-1vxca1d e1lmdhsb0">
<div class="css-79elbk"><div id="fullBleedHeaderContent"><header class="css-d92687 e12qa4dv0"><div class="css-1vkm6nb ehdk2mb0"><h1 id="link-4d1f0a2c" class="css-1l8buln e1h9rw200" data-testid="headline">[[title]]</h1></div><p id="article-summary" class="css-79rysd e1wiw3jv0">[[lead]]</p></header>
<div class="css-103l8m3"><figure class="sizeLarge layoutHorizontal css-1h14t5j" aria-label="media" role="group"><div class="css-1xdhyk6"><span class="css-1ly73wi">Image</span><picture><source media="(max-width: 599px)" srcset="https://static.harborledger.example/images/11nat-tunnel-mobile.jpg?quality=75&amp;auto=webp 600w"/><img alt="A concrete portal with a steel gate, half hidden by brambles." class="css-rq4mmj" src="https://static.harborledger.example/images/11nat-tunnel-articleLarge.jpg" srcSet="https://static.harborledger.example/images/11nat-tunnel-articleLarge.jpg 600w, https://static.harborledger.example/images/11nat-tunnel-jumbo.jpg 1024w" sizes="50vw"/></picture></div><figcaption data-testid="photoviewer-children-ImageCaption" class="css-1pnkhq3"><span class="css-jevhma e13ogyst0">[[caption]]</span><span class="css-1u46b97 e1z0qqy90"><span class="css-1ly73wi">Credit...</span><span><span aria-hidden="false">Anselm Quarterman for The Harbor Ledger</span></span></span></figcaption></figure></div></div>
<div class="css-1kxnpwd" data-testid="reading-time-module"><button class="css-kzd6pg"><svg width="19" height="21"><path d="M1 10h4"></path></svg><span>Listen to this article · 6:42 min</span> <a href="/help/audio">Learn more</a></button></div>
<div data-testid="share-tools" class="css-60hakz"><ul class="css-4brsb6"><li><button type="button">Share full article</button></li><li><button aria-label="Save article for reading later..."></button></li><li><a href="#commentsContainer"><span>212</span></a></li></ul></div>
<div class="css-18e8msd"><div class="css-vp77d3 epjyd6m0"><div class="css-1w9ro90"><img alt="Deborah Vantongeren" class="css-1bfqq7u" src="https://static.harborledger.example/images/author-vantongeren-thumbLarge.png"/></div><div class="css-8atqhb"><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz last-byline" itemprop="name"><a href="/by/deborah-vantongeren" class="css-n8ff4n e1jsehar0">[[author]]</a></span></p><p class="css-1l44f2q">Deborah Vantongeren spent three weeks in Calder City and read nine engineering reports.</p></div></div><ul class="css-1r4vjyu"><li><time class="css-wxkmiv e16638kd0" datetime="2026-03-11T05:00:22-04:00"><span class="css-1sbuyqj e16638kd2">Published March 11, 2026</span><span class="css-233int">Updated March 11, 2026, 5:14 p.m. ET</span></time></li></ul></div></div>
<section name="articleBody" class="meteredContent css-1r7ky0e">
<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-0"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">[[1]]</p><p class="css-at9mc1 evys1bk0">[[2|Rosalind Achterberg|a class="css-yywogo" href="/by/topic/achterberg" title=""]]</p><p class="css-at9mc1 evys1bk0">[[3]]</p></div><aside class="css-ew4tgv" aria-label="companion column"></aside></div>
<div><div id="story-ad-1-wrapper" class="css-qmgqxd"><p class="css-1sojmu0">Advertisement</p><a class="css-777zgl" href="#after-story-ad-1">SKIP ADVERTISEMENT</a><div id="story-ad-1" class="place-ad ad story-ad-1-wrapper"></div></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-1"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">[[4]]</p><h2 class="css-13o6u42 eoo0vm40" id="link-5b21">[[5]]</h2><p class="css-at9mc1 evys1bk0">[[6|proposed in 2015|a class="css-yywogo" href="/2015/06/02/us/calder-city-bypass.html"]]</p><p class="css-at9mc1 evys1bk0">[[7]]</p></div><aside class="css-ew4tgv"></aside></div>
<div class="css-1mjbqc4 e1jhmnvp0"><div class="css-1dv1kvn">Related Content</div>[[inside]]</div>
<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-2"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">[[8]]</p><p class="css-at9mc1 evys1bk0">[[9]]</p><h2 class="css-13o6u42 eoo0vm40" id="link-77f0">[[10]]</h2><p class="css-at9mc1 evys1bk0">[[11]]</p></div></div>
<div data-testid="StandardNewsletterBlock" class="css-1sy0wsq"><h3>The Statehouse Letter</h3><p>A guide to the decisions that reach your street, sent every Tuesday.</p><button>Get it sent to your inbox.</button></div>
<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-3"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">[[12]]</p><p class="css-at9mc1 evys1bk0">[[13]]</p></div></div>
</section>
<div class="bottom-of-article"><div class="css-1ubp8k9 epkadsg3"><p>Kitty Brandreth contributed reporting. Seymour Plath contributed research.</p></div><div class="css-9tszp0"><p><a href="/by/deborah-vantongeren">Deborah Vantongeren</a> writes for The Ledger about cities, and about what lies under them.</p></div><div class="css-1nxv7b5">A version of this article appears in print on March 12, 2026, Section A, Page 14 of the city edition with the headline: A Century Tunnel, Leaking. <a href="/reprints">Order Reprints</a> | <a href="/section/todayspaper">Today’s Paper</a> | <a href="/subscriptions">Subscribe</a></div></div>
<div id="commentsContainer"><button>Read 212 Comments</button></div></article></div>
<section id="styln-related" class="css-1klxuyw"><h2 class="css-16h3kgd">More on Cities and Their Money</h2><ul>[[more]]</ul></section>
<section data-testid="recirculation" class="css-z5ryv4" id="bottom-sheet-sensor"><h2>Trending in The Ledger</h2><div class="css-ulr03x">[[trending]]</div></section></main>
<nav class="css-1ropbjl" id="site-index" aria-labelledby="site-index-label"><h2 class="css-1dv1kvn" id="site-index-label">Site Index</h2><div><h3>News</h3><ul><li><a href="/section/us">U.S.</a></li><li><a href="/section/world">World</a></li><li><a href="/section/obituaries">Obituaries</a></li></ul><h3>Arts</h3><ul><li><a href="/section/books">Books Review</a></li><li><a href="/section/theater">Theater</a></li></ul><h3>Account</h3><ul><li><a href="/help">Manage My Account</a></li></ul></div></nav>
<footer class="css-1qa4qv9"><nav aria-label="Footer"><ul><li>© 2026 The Harbor Ledger Company</li><li><a href="/contact">Contact Us</a></li><li><a href="/accessibility">Accessibility</a></li><li><a href="/work">Work with us</a></li><li><a href="/privacy/cookie-policy">Cookie Policy</a></li></ul></nav></footer></div></div>
<script>window.__preloadedData = {"initialData":{"data":{"article":{"__typename":"Article","headline":{"default":"[[title.json]]"},"sprinkledBody":{"content":[[all]]},"isHidden":undefined}}},"config":{"gqlUrlClient":"https://samizdat.harborledger.example/graphql/v2"}};</script>
<noscript><div>Please enable JavaScript to read comments.</div></noscript>
</body></html>""",
            r, url=url,
            inside=listed(inside, '<a class="css-ulmdv4" href="{u}"><div class="css-1xbdsx9"><img alt="" src="https://static.harborledger.example/images/rel-mediumThreeByTwo.jpg"/></div><div class="css-z9cw67">{t}</div><div class="css-1tvo9g">Jan. 9, 2026</div></a>'),
            more=listed(more, '<li class="css-1iski2w"><a href="{p}"><h3 class="css-miszbp">{t}</h3></a><time>March {n}</time></li>'),
            trending=listed(trending, '<article class="css-1d3v3d0"><a href="{u}"><figure><img alt="" src="https://static.harborledger.example/images/t{n}.jpg"/></figure><h3 class="css-2e0w5">{t}</h3></a></article>'),
        ),
        r, r.lines, (*inside, *more, *trending), address=url,
    )  # fmt: skip


@page
def broadcaster_with_blocks() -> Served:
    """Each paragraph a block, subheads in blocks, links to other reports as a block of their own, topics and more below."""
    site = "https://www.nbn.example"
    url = f"{site}/news/articles/cx2v7lk9z1mo"
    r = Report(
        "en", "2026-02-19", "2026-02-19", "Harriet Oduya",
        "The Lowmoor signal box has been empty since the line closed in 1967",
        "Village railway to reopen after 59 years as minister backs £62m plan",
        "Trains are to run again between Stainforby and Lowmoor Bridge from 2029, on a line that was closed in the cuts of the 1960s.",
        (
            "The transport secretary, Graham Pellow, said the government would pay £62m towards nine miles of new track, two stations and a bridge over the A6117.",
            "Campaigners who have fought for the line since 1984 said they had “waited for this sentence longer than some of our members lived”.",
            "The opposition said the sum would not be enough and accused ministers of making promises ahead of May’s local elections.",
            "Stainforby has 21,000 residents and no railway. The nearest station is Marl Junction, a bus ride of 50 minutes away, and the last bus leaves at 18:40.",
            "# ‘I turned down a job’",
            "Aneesa Rahimi, 24, who lives in Lowmoor Bridge, told the NBN she had turned down a job in the city last year because she could not get home from the late shift.",
            "“I was offered the place and I had to say no. My mum drove me to the interview and we both cried in the car park,” she said.",
            "A study for Carrow County Council in 2023 found that 38% of young adults in the valley had refused work or training for want of transport.",
            "# When will the trains run?",
            "Work on the embankment is due to begin in October. Network engineers said that about a third of the old bed had been built over, among other things by a garden centre and part of a school playing field.",
            "Two trains an hour would run on weekdays and one on Sundays, with a journey of 31 minutes to Marl Junction.",
            "The county must find a further £9m by the end of the year. Its leader, Judith Marsh-Hollis, said she was “confident, but not careless” that the money would be there.",
            "Not everyone welcomes the plan. Peter Laidlaw, whose garden centre stands on the route, said he had learned about it from the radio.",
            "“Forty people work here. I’d like a letter before I get a bulldozer,” he said.",
            "The Department for Transport said it would speak to all owners along the route by Easter and that compensation would be paid.",
        ),
    )  # fmt: skip
    inline: Links = (
        ("The stations that never came back", f"{site}/news/articles/c0k2m8wq3rto"),
        ("Bus fares in Carrow to rise by a fifth", f"{site}/news/articles/c9v1n4yx7p2o"),
    )
    more: Links = (
        ("Garden centre boss: 'I heard it on the radio'", f"{site}/news/articles/ckg5m1z0p3eo"),
        ("Rail firm fined over toilets locked for six years", f"{site}/news/articles/c4nx0v8re2yo"),
        ("Man walks old line in socks for hospice", f"{site}/news/articles/cly3q7w5d8mo"),
        ("Bridge too low for lorries hit for 40th time", f"{site}/news/articles/c1wz9e6t4bxo"),
    )
    read: Links = (
        ("Lottery winner found after her dog ate the ticket", f"{site}/news/articles/cq5r2x8k0vno"),
        ("Actor says sorry for remarks about Stainforby", f"{site}/news/articles/cp8e1m4w6zlo"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Lowmoor railway to reopen after 59 years - NBN News</title><meta property="og:title" content="[[title]]"/><meta name="twitter:title" content="[[title]]"/><meta name="description" content="[[lead]]"/><meta property="og:description" content="[[lead]]"/><meta property="og:site_name" content="NBN News"/><meta property="og:type" content="article"/><meta property="og:image" content="https://ichef.nbn.example/news/1024/branded_news/5c1e/live/d2b1f0.jpg"/><meta name="twitter:card" content="summary_large_image"/><link rel="canonical" href="[[url]]"/><link rel="alternate" hrefLang="en-gb" href="[[url]]"/><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","url":"[[url]]","publisher":{"@type":"NewsMediaOrganization","name":"NBN News","logo":{"@type":"ImageObject","width":1024,"height":576,"url":"https://static.nbn.example/news/image/logo.png"}},"image":{"@type":"ImageObject","width":1024,"height":576,"url":"https://ichef.nbn.example/ace/standard/1024/d2b1f0.jpg"},"thumbnailUrl":"https://ichef.nbn.example/ace/standard/1024/d2b1f0.jpg","mainEntityOfPage":"[[url]]","headline":"[[title.json]]","description":"[[lead.json]]","datePublished":"2026-02-19T07:02:51.512Z","dateModified":"2026-02-19T12:31:04.090Z","author":[{"@type":"Person","name":"[[author.json]]"}]}</script><link rel="preload" href="https://static.files.nbn.example/fonts/reith/2.512/NBNReithSans_W_Rg.woff2" as="font" type="font/woff2" crossorigin="anonymous"/><script>document.documentElement.classList.remove("no-js");window.__nbnPage={"destination":"NEWS_GNL","producer":"CARROW"};</script><style data-styled="">.ssrcss-1q0x1qg{font-family:Reith Sans,Arial}.fWxqyu{margin:0}</style></head>
<body><noscript><img src="https://a1.api.nbn.example/hit.xiti?s=598253" height="1" width="1" alt=""/></noscript><div id="__next"><div class="sc-3c98bfa1-0 dkYmsa">
<section id="cookie-banner" aria-label="Cookies" class="sc-f1b2d0c9-0"><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button><a href="/usingthenbn/cookies">No, take me to settings</a></section>
<header class="sc-9b4b1f60-0 iIXpfZ"><a class="sc-skip" href="#main-content">Skip to content</a><button aria-label="Open menu"><svg viewBox="0 0 32 32" width="16" height="16"><path d="M3 8v2.7h26V8H3z"></path></svg></button><button aria-label="Search NBN"><svg viewBox="0 0 32 32"><path d="M29 27.2l-7.7-7.8"></path></svg></button><a href="/account">Register</a><a href="/signin">Sign In</a><nav class="sc-df0290d6-1"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/sounds">Sounds</a></li></ul></nav><nav class="sc-df0290d6-5"><ul><li><a href="/news/england">England</a></li><li><a href="/news/england/carrow">Carrow</a></li><li><a href="/news/local">Local News</a></li></ul></nav></header>
<main id="main-content" class="sc-31e0cc16-0 bcmfpb"><article class="sc-3b6b161a-0 jZHXbB">
<div data-component="headline-block" class="sc-3b6b161a-0 dEGcKf"><h1 class="sc-f98b1ad2-0 dfvxux">[[title]]</h1></div>
<div data-component="byline-block" class="sc-3b6b161a-0 eyASVn"><div data-testid="byline-new" class="sc-801dd632-0"><div class="sc-801dd632-1 iQkJlO"><time class="sc-801dd632-2 IvNnh" dateTime="2026-02-19T07:02:51.512Z">7 hours ago</time></div><div class="sc-801dd632-6"><button aria-label="Share"><span>Share</span></button><button><span>Save</span></button></div></div><div data-testid="byline-new-contributors" class="sc-801dd632-7"><div class="sc-801dd632-8"><div class="sc-801dd632-9"><img src="https://ichef.nbn.example/images/ic/96x96/p0l.png" alt=""/></div><span class="sc-801dd632-10 fIMdsB">[[author]]</span><span class="sc-801dd632-11">Carrow political reporter</span></div></div></div>
<figure class="sc-18fde0d6-0"><div data-component="image-block"><div class="sc-5340b511-0"><img src="/nbnx/grey-placeholder.png" class="sc-5340b511-1 hide-when-no-script" aria-label="image unavailable"/><img sizes="(min-width: 1280px) 50vw, 95vw" srcset="https://ichef.nbn.example/news/240/cpsprodpb/d2b1/live.jpg.webp 240w,https://ichef.nbn.example/news/1024/cpsprodpb/d2b1/live.jpg.webp 1024w" src="https://ichef.nbn.example/news/480/cpsprodpb/d2b1/live.jpg.webp" alt="A brick signal box with broken panes beside a track bed full of birch trees." class="sc-5340b511-2"/><span class="sc-5340b511-3">Friends of the Lowmoor Line</span></div></div><div data-component="caption-block" class="sc-18fde0d6-1"><figcaption class="sc-8353772e-0 cvNhQw">[[caption]]</figcaption></div></figure>
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0 eZynnA"><b class="sc-d3bfa0d2-0">[[lead]]</b></p><p class="sc-9a00e533-0 eZynnA">[[1]]</p><p class="sc-9a00e533-0 eZynnA">[[2]]</p><p class="sc-9a00e533-0 eZynnA">[[3]]</p></div>
<div data-component="ad-slot" class="sc-ad"><div id="dotcom-mid_1" class="dotcom-ad"></div></div>
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0 eZynnA">[[4]]</p></div>
<div data-component="links-block" class="sc-3b6b161a-0"><ul class="sc-8b4b7a17-0 links">[[inline]]</ul></div>
<div data-component="subheadline-block" class="sc-3b6b161a-0"><h2 class="sc-f98b1ad2-0 fbjLtT">[[5]]</h2></div>
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0 eZynnA">[[6]]</p><p class="sc-9a00e533-0 eZynnA">[[7]]</p><p class="sc-9a00e533-0 eZynnA">[[8|study|a target="_self" href="https://www.carrow.gov.example/transport/2023-study" class="sc-c9299ecf-0"]]</p></div>
<figure class="sc-18fde0d6-0"><div data-component="image-block"><img loading="lazy" src="https://ichef.nbn.example/news/480/cpsprodpb/77aa/live.jpg.webp" alt="Aneesa Rahimi at a bus stop"/></div><div data-component="caption-block"><figcaption class="sc-8353772e-0 cvNhQw">Aneesa Rahimi now works ten minutes from home, in a shop she calls fine</figcaption></div></figure>
<div data-component="subheadline-block" class="sc-3b6b161a-0"><h2 class="sc-f98b1ad2-0 fbjLtT">[[9]]</h2></div>
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0 eZynnA">[[10]]</p><p class="sc-9a00e533-0 eZynnA">[[11]]</p><p class="sc-9a00e533-0 eZynnA">[[12]]</p><p class="sc-9a00e533-0 eZynnA">[[13]]</p><p class="sc-9a00e533-0 eZynnA">[[14]]</p><p class="sc-9a00e533-0 eZynnA">[[15]]</p></div>
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0 eZynnA"><i id="follow-nbn-carrow">Follow NBN Carrow on <a target="_self" href="https://sounds.example/carrow" class="sc-c9299ecf-0">Sounds</a>, <a href="https://social.example/nbncarrow" class="sc-c9299ecf-0">Facebook</a> and <a href="https://x.example/nbncarrow" class="sc-c9299ecf-0">X</a>. Send your story ideas to 0808 100 2210.</i></p></div>
<div data-component="topic-list-block" class="sc-3b6b161a-0"><div class="sc-topics"><h2>Related topics</h2><ul><li><a href="/news/topics/c1">Stainforby</a></li><li><a href="/news/topics/c2">Rail travel</a></li><li><a href="/news/topics/c3">Carrow County Council</a></li></ul></div></div>
</article>
<section data-component="links-section" class="sc-7b5f0d9a-0"><h2 class="sc-f98b1ad2-0">More on this story</h2><div data-testid="northampton-grid" class="sc-93223220-0 bOZIBp">[[more]]</div></section>
<section data-analytics_group_name="Most read" class="sc-7b5f0d9a-0"><h2>Most read</h2><ol>[[read]]</ol></section></main>
<footer class="sc-1cab245b-0"><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/food">Food</a></li><li><a href="/bitesize">Learning</a></li></ul></nav><ul><li><a href="/usingthenbn/terms">Terms of Use</a></li><li><a href="/usingthenbn/privacy">Privacy Policy</a></li><li><a href="/contact">Contact the NBN</a></li></ul><p><span>Copyright © 2026 NBN.</span> The NBN is not responsible for the content of external sites. <a href="/editorialguidelines">Read about our approach to external linking.</a></p></footer>
</div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"metadata":{"seoHeadline":"Lowmoor railway to reopen after 59 years","firstPublished":1771484571512},"page":{"@\\"news\\",\\"cx2v7lk9z1mo\\",":{"contents":[{"type":"headline","model":{"blocks":[{"text":"[[title.json]]"}]}},{"type":"text","model":{"blocks":[[all]]}}]}}}},"page":"/news/articles/[id]","buildId":"k3cQ8","isFallback":false}</script></body></html>""",
            r, url=url,
            inline=listed(inline, '<li><a href="{p}">{t}</a></li>'),
            more=listed(more, '<div data-testid="edinburgh-card" class="sc-17587e-0"><a href="{p}" data-testid="internal-link" class="sc-8a623a54-0"><div class="sc-93223220-1"><img src="https://ichef.nbn.example/news/240/c{n}.jpg.webp" alt=""/><h3 data-testid="card-headline" class="sc-fa814188-3">{t}</h3><div><span data-testid="card-metadata-lastupdated">{n} days ago</span><span>Carrow</span></div></div></a></div>'),
            read=listed(read, '<li><span>{n}</span><a href="{p}">{t}</a></li>'),
        ),
        r, r.lines, (*inline, *more, *read), address=url,
    )  # fmt: skip


@page
def newswire_with_numbered_paragraphs() -> Served:
    """Paragraphs that are divs, key points as a list under the headline, tables of contents and stock tickers about."""
    site = "https://www.transmar.example"
    url = f"{site}/business/energy/orsk-shuts-two-smelters-power-prices-bite-2026-01-22/"
    r = Report(
        "en", "2026-01-22", "2026-01-22", "Marek Lindqvist",
        "A view of the Orsk Metals smelter in Hallevik, January 20, 2026. TRANSMAR/Ida Solheimer/File Photo",
        "Orsk shuts two smelters as power prices bite, shares fall",
        "",
        (
            "Fifth of European capacity has closed since 2022",
            "Company takes charge of 780 million crowns",
            "Union says 1,150 jobs at stake",
            "Orsk Metals will close two of its five aluminium smelters by the end of June, the company said on Thursday, blaming power prices that have doubled within eighteen months and sending its shares to their lowest level in four years.",
            "The closures in Hallevik and Brenn remove 240,000 metric tons of yearly output, about a third of the group’s total. Orsk will book a charge of 780 million crowns ($74 million) in the first quarter.",
            "“We have looked at every contract and every furnace. At today’s prices each ton that we cast in Brenn costs us money,” Chief Executive Solveig Tannhauser told reporters on a call.",
            "Shares in Orsk were down 11.4% at 1215 GMT, while the benchmark index was little changed.",
            "# POWER CONTRACTS RUN OUT",
            "Two long-term supply contracts expired at the end of December. New offers came in at 71 euros per megawatt hour, against 34 euros before, according to a person familiar with the talks who was not authorised to speak publicly.",
            "Smelters need roughly 14 megawatt hours of electricity for a ton of metal, which makes power their largest cost after alumina.",
            "Analysts at Bergwall Bank said the decision had been expected by 2027 and called the speed of it a surprise. They cut their target price to 62 crowns from 80 and kept a “hold” recommendation.",
            "# UNION CALLS FOR STATE AID",
            "The metalworkers’ union said 1,150 jobs were at stake and called on the government to extend a scheme that refunds part of the carbon costs of heavy industry. The scheme ends in March.",
            "Energy Minister Henrik Aasgaard said he regretted the closures but would not “chase one company’s bill with everybody’s taxes”.",
            "Prices for aluminium on the metal exchange rose 1.8% to $2,911 a ton, their highest since November. Stocks in the exchange’s warehouses have dropped by a quarter over the past six months.",
            "Orsk said that it would keep both sites in a condition to be restarted within two years. It expects to report full results on February 12.",
        ),
    )  # fmt: skip
    related: Links = (
        (
            "Hallevik port strike enters second week as talks stall",
            f"{site}/world/europe/hallevik-port-strike-enters-second-week-2026-01-21/",
        ),
        ("Grid operator warns of tight supply in northern winter", f"{site}/business/energy/grid-operator-warns-tight-supply-2026-01-19/"),
    )
    nxt: Links = (
        ("Oil edges up as storm closes two export terminals", f"{site}/markets/commodities/oil-edges-up-storm-2026-01-22/"),
        (
            "Exclusive: Velden in talks to sell its battery arm, sources say",
            f"{site}/business/autos/velden-talks-sell-battery-arm-2026-01-22/",
        ),
        ("Copper miners brace for a third year of falling grades", f"{site}/markets/commodities/copper-miners-grades-2026-01-21/"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="en"><head><title>[[title]] | Transmar</title><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="canonical" href="[[url]]"/><meta name="description" content="Orsk Metals will close two of its five aluminium smelters by the end of June, the company said on Thursday."/><meta property="og:title" content="[[title]]"/><meta property="og:type" content="article"/><meta property="og:url" content="[[url]]"/><meta property="og:image" content="https://www.transmar.example/resizer/v2/K3OAUXL.jpg?auth=9f1&amp;height=1005&amp;width=1920"/><meta property="og:site_name" content="Transmar"/><meta name="article:published_time" content="2026-01-22T07:31:10.331Z"/><meta name="article:modified_time" content="2026-01-22T12:44:59.021Z"/><meta name="article:section" content="Energy"/><meta name="article:author" content="[[author]]"/><meta name="DCSext.ContentChannel" content="Energy"/><meta name="analyticsAttributes.articleDate" content="2026-01-22T07:31:10Z"/>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"[[url]]"},"headline":"[[title.json]]","image":["https://www.transmar.example/resizer/v2/K3OAUXL.jpg"],"dateCreated":"2026-01-22T07:31:10.331Z","datePublished":"2026-01-22T07:31:10.331Z","dateModified":"2026-01-22T12:44:59.021Z","author":[{"@type":"Person","name":"[[author.json]]"}],"publisher":{"@type":"NewsMediaOrganization","name":"Transmar"},"articleSection":"Energy","isAccessibleForFree":true}</script><script type="application/ld+json">{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Business","item":"https://www.transmar.example/business/"},{"@type":"ListItem","position":2,"name":"Energy","item":"https://www.transmar.example/business/energy/"}]}</script>
<link rel="preload" as="style" href="/pf/resources/_next/static/css/8a5e.css"/><script async src="https://cdn.cookielaw.example/scripttemplates/otSDKStub.js" data-domain-script="38cb"></script></head>
<body class="regular"><div id="fusion-app"><div class="modules__wrap__2c3"><div class="site-header__container__3x"><div class="leaderboard__slot__1c" data-testid="Leaderboard"></div><header data-testid="SiteHeader"><a class="visually-hidden" href="#main-content">Skip to main content</a><a href="/account/subscribe">Exclusive news, data and analytics for financial market professionals</a><nav aria-label="Main navigation"><ul class="nav-bar__list"><li><button>World</button></li><li><button>Business</button></li><li><button>Markets</button></li><li><button>Sustainability</button></li><li><a href="/breakingviews/">Viewpoints</a></li></ul><a href="/my-news/">My News</a></nav></header></div>
<main id="main-content"><div class="article-grid-main__container__1H"><article class="article__container__2MUeZ" data-testid="Article">
<div class="default-article-header__3tHn3"><header data-testid="ArticleHeader"><div class="tags-with-tooltip__1b"><span data-testid="Tag"><a href="/business/energy/">Energy</a></span><span>|</span><a href="/tags/metals/">Base Metals</a></div><h1 data-testid="Heading" class="text__heading_3__1kDhc article-header__title">[[title]]</h1><div class="info-content__author-date__1Epi_"><p class="author-name__author-name__28J"><span>By </span><a data-testid="AuthorNameLink" href="/authors/marek-lindqvist/" rel="author">[[author]]</a></p><div class="date-line__container"><time datetime="2026-01-22T07:31:10.331Z" data-testid="DateLine"><span class="date-line__date">January 22, 2026</span><span class="date-line__date">7:31 AM UTC</span><span class="date-line__date">Updated 5 hours ago</span></time></div></div><div class="toolbar__container"><button aria-label="Save article"></button><button aria-label="Text size"><span>Aa</span></button><button aria-label="Share">Share</button></div></header></div>
<div class="article-body__container__3ypuX"><div data-testid="primary-gallery" class="primary-gallery__3a"><figure><div data-testid="Image"><img src="https://www.transmar.example/resizer/v2/K3OAUXL.jpg?width=960" srcset="https://www.transmar.example/resizer/v2/K3OAUXL.jpg?width=480 480w, https://www.transmar.example/resizer/v2/K3OAUXL.jpg?width=960 960w" alt="A view of a smelter" width="5500" height="3667"/></div><figcaption class="primary-image__caption"><p data-testid="Body">[[caption]] <a href="https://licensing.transmar.example/item/1" target="_blank">Purchase Licensing Rights<span class="visually-hidden">, opens new tab</span></a></p></figcaption></figure></div>
<div class="article-body__content__17Yit"><ul class="summary__summary__2Zc" data-testid="Summary"><li class="summary__point">[[1]]</li><li class="summary__point">[[2]]</li><li class="summary__point">[[3]]</li></ul>
<div data-testid="paragraph-0" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[4|Orsk Metals|a data-testid="Link" href="/company/orsk-metals/" class="text__underline"]]</div>
<div data-testid="paragraph-1" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[5]]</div>
<div data-testid="promo-box" class="article-body__element__2p5pI"><div class="sailthru__container"><p>The Transmar Power Up newsletter provides everything you need to know about the global energy industry. Sign up <a href="/newsletters/power-up/">here</a>.</p></div></div>
<div data-testid="paragraph-2" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[6]]</div>
<div data-testid="paragraph-3" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[7]]</div>
<h2 data-testid="Heading" class="text__heading_6__3wEmM article-body__heading">[[8]]</h2>
<div data-testid="paragraph-4" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[9]]</div>
<div data-testid="ResponsiveAdSlot" class="ad-slot__container"><div class="ad-slot__inner"><div>Advertisement · Scroll to continue</div><button>Report This Ad</button></div></div>
<div data-testid="paragraph-5" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[10]]</div>
<div data-testid="paragraph-6" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[11]]</div>
<h2 data-testid="Heading" class="text__heading_6__3wEmM article-body__heading">[[12]]</h2>
<div data-testid="paragraph-7" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[13]]</div>
<div data-testid="paragraph-8" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[14]]</div>
<div data-testid="paragraph-9" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[15]]</div>
<div data-testid="paragraph-10" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">[[16]]</div>
<p class="text__text__1FZLe sign-off__text">Reporting by Marek Lindqvist in Hallevik; Additional reporting by Tove Haraldsen; Editing by Prue Castellan and Ng Boon Hock</p><p class="standards__standards"><span>Our Standards: </span><a href="https://www.transmar.example/trust-principles/">The Transmar Trust Principles.<span class="visually-hidden">, opens new tab</span></a></p></div>
<div data-testid="TopicsList" class="tags__container"><ul aria-label="Suggested Topics"><li><span>Suggested Topics:</span></li><li><a href="/business/energy/">Energy</a></li><li><a href="/tags/aluminium/">Aluminium</a></li><li><a href="/tags/layoffs/">Layoffs</a></li></ul></div>
<div class="author-bio__container" data-testid="AuthorBio"><div><img alt="" src="https://www.transmar.example/resizer/v2/ML.png"/></div><div><h3>Marek Lindqvist</h3><p>Hallevik-based correspondent covering metals and power in the Nordics, previously a trader of nickel. Contact: +47 5550 0134</p></div></div></div>
<aside class="right-rail__container"><section class="related-coverage"><h2>Read Next</h2><ul>[[related]]</ul></section><div class="market-data"><h3>Market Quotes</h3><table><tr><td>ORSK.OL</td><td>70.15</td><td>-11.40%</td></tr><tr><td>Brent</td><td>81.22</td><td>+0.35%</td></tr></table></div></aside></article>
<section class="more-from" data-testid="MoreFrom"><div><h2>Energy</h2><a href="/business/energy/">More</a></div>[[nxt]]</section>
<section class="sponsored" data-testid="SponsoredContent"><h2>Sponsored Content</h2><a href="https://dianomi.example/click?id=88" rel="sponsored nofollow">7 Shares to Own Before Spring <span>PROMOTED BY FOOLSCAP</span></a></section></div></main>
<footer class="site-footer" data-testid="SiteFooter"><div><h3>Latest</h3><ul><li><a href="/">Home</a></li><li><a href="/authors/">Authors</a></li><li><a href="/tags/">Topic Sitemap</a></li></ul></div><div><h3>Media</h3><ul><li><a href="/video/">Videos</a></li><li><a href="/pictures/">Pictures</a></li><li><a href="/graphics/">Graphics</a></li></ul></div><div><h3>About Transmar</h3><p>Transmar, the news division of Marl &amp; Foss, reports from 112 bureaus to professionals on desktop terminals and directly to consumers.</p></div><p>All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.</p><p>© 2026 Transmar. All rights reserved</p></footer></div></div>
<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="transmar";Fusion.globalContent={"result":{"title":"[[title.json]]","content_elements":[[all]]}};Fusion.spa=false;</script></body></html>""",
            r, url=url,
            related=listed(related, '<li data-testid="ReadNextCard"><div><span>Europe</span><a data-testid="Link" href="{p}"><span data-testid="Heading">{t}</span></a><time>January 2{n}</time></div></li>'),
            nxt=listed(nxt, '<div class="media-story-card" data-testid="MediaStoryCard"><div><a href="{p}"><img alt="" src="/pf/n{n}.jpg"/></a></div><div><span class="kicker">Energy category</span><a data-testid="Heading" href="{p}">{t}</a><time>{n} hours ago</time></div></div>'),
        ),
        r, (r.title, *r.text), (*related, *nxt), address=url,
    )  # fmt: skip


@page
def broadsheet_of_islands_with_an_appeal() -> Served:
    """A standfirst, islands that the browser fills, an appeal for money in the middle of a long page, the most viewed in tabs."""
    site = "https://www.thesentinel.example"
    url = f"{site}/environment/2026/feb/27/river-wenlow-beavers-flood-farmers"
    r = Report(
        "en", "2026-02-27", "2026-02-27", "Philippa Grauwald",
        "One of the eleven dams on the upper Wenlow. Photograph: Tomasz Everly/The Sentinel",
        "‘They work nights and never send a bill’: how beavers won over the farmers of the Wenlow",
        "Five years ago the valley signed a petition to keep the animals out. After a winter without floods, some of the signatories now want more of them",
        (
            "The petition still hangs behind the bar of the Drovers Arms in Nether Quell, in a frame that used to hold a darts trophy. It has 214 signatures, and it says no to beavers. The third name from the top belongs to Gareth Tombs, who farms 300 acres of wet grassland a mile upstream.",
            "“I’d like to cross it out,” he says, pulling on his waders. “My wife says leave it. She says it’s history.”",
            "In October 2021 two pairs of beavers were released into a fenced enclosure on the upper Wenlow, the first in the county for 400 years. They escaped within a week. There are now thought to be about 60 animals on 17 miles of river, and what they have done to it can be seen from the road.",
            "Where the stream once ran straight and fast between banks that were dredged for a century, there is a chain of ponds. Water that used to reach the village in four hours now takes nearly three days. In the storms of December and January, when the rivers on either side of the valley burst their banks, the Wenlow rose by 40cm at the bridge in Nether Quell, and stopped.",
            "# ‘I lost a field and kept a house’",
            "Not everybody has come round. Tombs himself lost nine acres to the ponds, and for two years he fought for compensation. Since last spring a scheme run by the river trust has paid him £780 a year for every acre that stands under water, which is more than he made from the sheep that grazed there.",
            "His neighbour, Sian Prosser-Lloyd, has had no such luck. Her land lies just outside the mapped area, and she has replaced the same culvert three times. “I’ve nothing against the animal,” she says. “I’ve a great deal against the map.”",
            "Dr Anselm Okwuosa, a hydrologist at the University of Stannard, has measured the river since before the release. His figures, published in January, show that peak flows have fallen by 29% and that the water below the dams carries half as much phosphate.",
            "“Those are results for which an engineer would ask £15m,” he says. “The beavers asked for willow.”",
            "# A licence, at last",
            "The government, which took four years to decide whether the animals were legal at all, granted the trust a licence in November. It allows dams to be lowered where they threaten a road or a house, and volunteers to be trained to do it. Thirty-one have signed up, and a good many of them had signed the petition too.",
            "On Saturday they will meet at the Drovers Arms to decide whether two more families of beavers should be brought to the lower river. The landlord has ordered extra chairs. The petition, he says, stays where it is.",
        ),
    )  # fmt: skip
    rich: Links = (("Rewilding without the rows: what one moor got right", f"{site}/environment/2026/jan/30/rewilding-without-rows-moor"),)
    related: Links = (
        (
            "Sewage in the sea: the swimmers who count what the companies do not",
            f"{site}/environment/2026/feb/25/sewage-sea-swimmers-count",
        ),
        ("The last eel catcher of the Somerfen levels", f"{site}/environment/2026/feb/21/last-eel-catcher-somerfen"),
        ("Ministers drop plan to sell off public woods", f"{site}/environment/2026/feb/20/ministers-drop-plan-public-woods"),
        (
            "Hedgehogs return to city after tunnels are dug under ring road",
            f"{site}/environment/2026/feb/18/hedgehogs-return-tunnels-ring-road",
        ),
    )
    viewed: Links = (
        ("Energy bills to fall by £90 in April, regulator says", f"{site}/money/2026/feb/27/energy-bills-fall-april-regulator"),
        ("The one soup I would save from a burning house", f"{site}/food/2026/feb/26/one-soup-burning-house"),
        ("Cup semi-final moved after floodlights fail twice", f"{site}/football/2026/feb/26/cup-semi-final-floodlights"),
    )
    return Served(
        put(
            """<!doctype html>
<html lang="en" data-page-skin="true">
<head>
<!--
Hello there, HTML enthusiast! We are hiring: https://workforus.thesentinel.example
-->
<title>‘They work nights and never send a bill’: how beavers won over the farmers of the Wenlow | Rivers | The Sentinel</title>
<meta charset="utf-8"><meta name="description" content="[[lead]]"><link rel="canonical" href="[[url]]"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="theme-color" content="#052962"><link rel="icon" href="https://static.guim.example/images/favicon-32x32.ico"><link rel="preconnect" href="https://i.guim.example"><link rel="preload" href="https://assets.guim.example/static/frontend/fonts/headline/noalts-not-hinted/GHHeadline-Bold.woff2" as="font" crossorigin>
<meta property="og:url" content="[[url]]"><meta property="og:type" content="article"><meta property="og:title" content="[[title]]"><meta property="og:description" content="[[lead]]"><meta property="og:site_name" content="the Sentinel"><meta property="og:image" content="https://i.guim.example/img/media/7c3/0_220_6000_3600/master/6000.jpg?width=1200"><meta property="article:author" content="https://www.thesentinel.example/profile/philippa-grauwald"><meta property="article:published_time" content="2026-02-27T05:00:14.000Z"><meta property="article:modified_time" content="2026-02-27T13:41:00.000Z"><meta property="article:section" content="Environment"><meta property="article:tag" content="Rivers,Wildlife,Farming,Environment,Flooding"><meta name="author" content="[[author]]">
<script type="application/ld+json">[{"@type":"NewsArticle","@context":"https://schema.org","@id":"[[url]]","publisher":{"@type":"Organization","@context":"https://schema.org","@id":"https://www.thesentinel.example#publisher","name":"The Sentinel","sameAs":["https://social.example/thesentinel"]},"isAccessibleForFree":true,"image":[{"@type":"ImageObject","url":"https://i.guim.example/img/media/7c3/master/6000.jpg"}],"author":[{"@type":"Person","name":"[[author.json]]","sameAs":"https://www.thesentinel.example/profile/philippa-grauwald"}],"datePublished":"2026-02-27T05:00:14.000Z","headline":"[[title.json]]","dateModified":"2026-02-27T13:41:00.000Z","mainEntityOfPage":"[[url]]"},{"@type":"WebPage","@context":"https://schema.org","@id":"[[url]]","potentialAction":{"@type":"ViewAction","target":"android-app://com.sentinel/1"}}]</script>
<script>window.sentinel={"config":{"page":{"contentType":"Article","keywords":"Rivers,Wildlife","isPaidContent":false,"headline":"[[title.json]]","showNewsletterSignup":true},"switches":{"consentManagement":true}},"queue":[]};</script>
<style class="webfont">@font-face{font-family:"GH Headline";src:url(https://assets.guim.example/GHHeadline-Bold.woff2)}</style><style data-emotion="dcr 1b267dg">.dcr-1b267dg{margin-bottom:14px}.dcr-130mj7b{font-size:17px;line-height:1.4}</style>
</head>
<body><svg style="display:none"><defs><symbol id="logo"><path d="M0 0h10v10z"></path></symbol></defs></svg>
<a href="#maincontent" data-link-name="skip : main content" class="dcr-skip">Skip to main content</a><a href="#navigation" class="dcr-skip">Skip to navigation</a>
<gu-island name="Metrics" priority="critical" deferUntil="idle" props="{&quot;commercialMetricsEnabled&quot;:true}" config="{&quot;renderingTarget&quot;:&quot;Web&quot;}"></gu-island>
<div id="bannerandheader"><div class="top-banner-ad-container"><div class="ad-slot-container"><div id="dfp-ad--top-above-nav" class="js-ad-slot ad-slot" aria-hidden="true"></div></div></div>
<header class="dcr-wrw4sr"><section class="dcr-1kwa1bl"><div><h2>Support the Sentinel</h2><p>Fund independent journalism with £12 per month</p><a href="https://support.thesentinel.example/uk/contribute">Support us</a></div><nav data-component="topbar"><a href="https://www.thesentinel.example/email-newsletters">Newsletters</a><a href="/signin">Sign in</a></nav></section><nav data-component="nav3" aria-label="Sentinel sections"><ul role="list" data-testid="pillar-list"><li><a href="/">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifeandstyle">Lifestyle</a></li></ul><ul class="selected-subnav"><li><a href="/environment/climate-crisis">Climate crisis</a></li><li><a href="/environment/wildlife">Wildlife</a></li><li><a href="/environment/energy">Energy</a></li><li><a href="/environment/pollution">Pollution</a></li></ul></nav></header></div>
<main data-layout="StandardLayout" id="maincontent" lang="en"><section class="dcr-1nkpcug"><div class="dcr-g6h39r"><div data-gu-name="media" class="dcr-1lj8j3q"><div class="dcr-3fb9t2"><figure id="a21c" data-spacefinder-role="inline" class="dcr-1b267dg"><div class="dcr-1t8m8f2" id="img-1"><picture><source srcSet="https://i.guim.example/img/media/7c3/master/6000.jpg?width=620&amp;dpr=2 2x" media="(min-width: 660px)"><img alt="A dam of branches across a stream" src="https://i.guim.example/img/media/7c3/master/6000.jpg?width=445" width="445" height="267" loading="eager" class="dcr-evn1e9"></picture></div></figure><figcaption class="dcr-1ix4gfk"><span class="dcr-1hwtjkx"><svg width="11" height="10"><path d="M11 10L5.5 0z"></path></svg></span><span>[[caption]]</span></figcaption></div></div>
<div data-gu-name="title"><div class="dcr-1ssmh9z"><div class="dcr-1cc4pv1"><a href="/environment/rivers" data-component="series" class="dcr-1hq4rnn"><span>Rivers</span></a></div></div></div>
<div data-gu-name="headline"><div class="dcr-18dk9bu"><h1 class="dcr-y70er4">[[title]]</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-1yi1cnj" data-component="standfirst"><p>[[lead]]</p></div></div>
<aside data-gu-name="meta"><div class="dcr-1cmsvqr"><address aria-label="Contributor info"><div class="dcr-2kfkkd" data-component="meta-byline"><a rel="author" data-link-name="auto tag link" href="/profile/philippa-grauwald">[[author]]</a> in Nether Quell</div></address><details class="dcr-1pvh1md"><summary><span class="dcr-u0h1qy">Fri 27 Feb 2026 05.00 GMT</span></summary>Last modified on Fri 27 Feb 2026 13.41 GMT</details><gu-island name="ShareButton" priority="feature"><button class="dcr-8fv1kc">Share</button></gu-island></div></aside>
<div data-gu-name="body"><div id="maincontent-body" class="dcr-ch7w1w"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">
<p class="dcr-130mj7b"><span data-dcr-style="drop-cap"><span class="dcr-15rw6c2">T</span></span>[[first]]</p><p class="dcr-130mj7b">[[2]]</p>
<p class="dcr-130mj7b">[[3|about 60 animals|a href="https://www.wenlowtrust.example/count" data-link-name="in body link"]]</p>
<figure data-spacefinder-role="richLink" data-spacefinder-type="model.dotcomrendering.pageElements.RichLinkBlockElement" class="dcr-47fhrn"><gu-island name="RichLinkComponent" priority="feature" deferUntil="idle" props="{&quot;richLinkIndex&quot;:4}">[[rich]]</gu-island></figure>
<p class="dcr-130mj7b">[[4]]</p><h2 id="i-lost-a-field-and-kept-a-house" class="dcr-1itvf39">[[5]]</h2><p class="dcr-130mj7b">[[6]]</p>
<div class="ad-slot-container"><div id="dfp-ad--inline1" class="js-ad-slot ad-slot ad-slot--inline"><div class="ad-slot__label">Advertisement</div></div></div>
<p class="dcr-130mj7b">[[7]]</p>
<figure data-spacefinder-role="inline"><gu-island name="EmailSignUpWrapper" priority="feature" deferUntil="visible"><aside aria-label="newsletter promotion" class="dcr-1s3bwlr"><p id="skip-label">skip past newsletter promotion</p><p>Sign up to <span>Down to Earth</span></p><p>The planet’s most important stories. Get all the week’s environment news, the good, the bad and the essential</p><form><label>Enter your email address</label><input type="email"><button>Sign up</button></form><span><strong>Privacy Notice: </strong>Newsletters may contain information about charities, online ads, and content funded by outside parties.</span><p tabindex="0">after newsletter promotion</p></aside></gu-island></figure>
<p class="dcr-130mj7b">[[8|published in January|a href="https://journal.stannard.example/hydro/71" data-link-name="in body link"]]</p><p class="dcr-130mj7b">[[9]]</p>
<aside class="dcr-pullq" data-spacefinder-role="supporting"><svg viewBox="-1 0 22 14"><path d="M5 0L1 14"></path></svg><blockquote>The beavers asked for willow</blockquote><footer><cite>Dr Anselm Okwuosa</cite></footer></aside>
<h2 id="a-licence-at-last" class="dcr-1itvf39">[[10]]</h2><p class="dcr-130mj7b">[[11]]</p><p class="dcr-130mj7b">[[12]]</p></div>
<div data-print-layout="hide" class="dcr-submeta"><div>Explore more on these topics</div><ul class="dcr-tags"><li><a href="/environment/rivers">Rivers</a></li><li><a href="/environment/wildlife">Wildlife</a></li><li><a href="/environment/farming">Farming</a></li><li><a href="/tone/features">features</a></li></ul><div><button>Share</button><a href="https://syndication.thesentinel.example/?url=[[url]]">Reuse this content</a></div></div></div></div></div></section>
<gu-island name="SlotBodyEnd" priority="feature"><section class="dcr-epic"><h2>I hope you appreciated this article.</h2><p>Before you close this tab, we wondered if you would consider taking the step of supporting the Sentinel’s journalism. We have no owner who wants something from us, and no shareholders to please.</p><p>Just 2% of our readers give us anything at all. If you can, please choose the amount that suits you. Thank you.</p><button>Continue</button><button>Remind me in April</button></section></gu-island>
<section id="onwards-lower" data-component="related-stories"><h2>Related stories</h2><ul>[[related]]</ul></section>
<section data-component="most-popular" class="content-footer"><h2>Most viewed</h2><div role="tablist"><button role="tab">Across The Sentinel</button></div><ol>[[viewed]]</ol></section></main>
<footer data-component="footer"><div><a href="/environment">Environment</a><a href="/environment/climate-crisis">Climate crisis</a></div><div class="dcr-foot"><ul><li><a href="/about">About us</a></li><li><a href="/help">Help</a></li><li><a href="/info/complaints-and-corrections">Complaints &amp; corrections</a></li></ul><ul><li><a href="/index/contributors">All writers</a></li><li><a href="/archive">Digital newspaper archive</a></li></ul><ul><li><a href="https://advertising.thesentinel.example">Advertise with us</a></li><li><a href="https://jobs.thesentinel.example">Search UK jobs</a></li></ul></div><a href="#top">Back to top</a><div>© 2026 Sentinel News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</div></footer></body></html>""",
            r, url=url, first=e(r.body[0][1:]),
            rich=listed(rich, '<div data-link-name="rich-link-4" class="dcr-richlink"><div class="dcr-top"></div><a href="{u}"><div class="dcr-img"><img src="https://i.guim.example/img/media/r.jpg" alt=""></div><div><div class="dcr-t">{t}</div></div><div>Read more<svg viewBox="0 0 30 30"><path d="m5 15h20"></path></svg></div></a></div>'),
            related=listed(related, '<li class="dcr-1m1z"><div class="dcr-card"><a href="{p}" class="dcr-lv2v9o" data-link-name="news | group-0 | card-@{n}" aria-label="{t}"></a><div><h3 class="card-headline"><span class="show-underline headline-text">{t}</span></h3></div><footer><time datetime="2026-02-2{n}T08:00:00Z">2{n} Feb 2026</time></footer></div></li>'),
            viewed=listed(viewed, '<li class="dcr-mv"><a href="{p}"><span class="dcr-num"><svg viewBox="0 0 10 10"><path d="M{n} 0"></path></svg></span><div class="dcr-mvt">{t}</div></a></li>'),
        ),
        r, r.lines, (*rich, *related, *viewed), address=url,
    )  # fmt: skip


@page
def small_town_paper_on_block_theme() -> Served:
    """Blocks of WordPress with a publisher's plugins: a letter's form, a campaign for donations, related posts, comments."""
    site = "https://tillamoorvoice.example"
    url = f"{site}/2025/11/14/school-board-four-day-week/"
    r = Report(
        "en", "2025-11-14", "2025-11-14", "Luz Hargreave",
        "Superintendent Ned Baptiste listens to parents in the gym of Tillamoor Middle School on Thursday. (Luz Hargreave / Tillamoor Voice)",
        "School board votes 4-3 for four-day week, parents promise a recall",
        "",
        (
            "Students in the Tillamoor Valley district will go to school from Monday to Thursday next fall, after a meeting that lasted until ten minutes before midnight and ended in a single vote’s difference.",
            "The board approved the change 4-3 on Thursday in front of some 300 residents, most of whom had come to speak against it. Chair Marcy Dunleavy, who cast the deciding vote, said the district had “run out of teachers before it ran out of ideas.”",
            "Tillamoor has 17 open positions, and nine of them have not had an applicant since February. Neighboring Cask County went to four days in 2023 and filled every vacancy within a year.",
            "# What changes",
            "Under the plan, which Superintendent Ned Baptiste presented in September:",
            "School days grow by 52 minutes, and start at 7:45 a.m.",
            "Meals will be handed out on Fridays at three sites, with a bus to the trailer parks along Route 9.",
            "Sports and band practice stay on Fridays, but are voluntary.",
            "Teachers’ pay does not change.",
            "Parents asked again and again who would look after young children on Fridays. The district has offered care at two elementary schools for $25 a day, which Joy Petrakis, a mother of three, called “a pay cut with a smiley face on it.”",
            "“I work at the cannery. The cannery does not have a four-day week,” she told the board, to applause.",
            "# A recall and a study",
            "Shortly after the vote a group of parents began to collect signatures in the parking lot. They need 1,904 within 90 days to force a recall election of the four members who voted yes. By Friday noon they had 611, organizer Hal Brisco said.",
            "Research on shorter weeks is mixed. A state study of 40 rural districts found small losses in math and no change in reading, while attendance rose. Savings were smaller than most had hoped: about 2 percent of the budget.",
            "Board member Rudy Castellanos, who voted no, asked for a trial of one year. His motion failed by the same margin. The board meets next on Dec. 11.",
        ),
    )  # fmt: skip
    also: Links = (("Cask County after two years: full classrooms, tired parents", f"{site}/2025/10/03/cask-county-after-two-years/"),)
    more: Links = (
        ("Cannery to add second shift in January", f"{site}/2025/11/12/cannery-second-shift/"),
        ("Route 9 bridge closes for 16 days", f"{site}/2025/11/11/route-9-bridge-closes/"),
        ("Library’s night heron has a name now", f"{site}/2025/11/08/library-night-heron-name/"),
    )
    latest: Links = (
        ("Council tables vote on short-term rentals", f"{site}/2025/11/13/council-tables-rentals/"),
        ("Boil-water notice lifted for east side", f"{site}/2025/11/13/boil-water-notice-lifted/"),
    )
    return Served(
        put(
            """<!doctype html>
<html lang="en-US">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="profile" href="https://gmpg.org/xfn/11">
<meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
<!-- This site is optimized with the Yoast SEO Premium plugin v25.4 - https://yoast.com/ -->
<title>School board votes 4-3 for four-day week, parents promise a recall - Tillamoor Voice</title>
<meta name="description" content="Tillamoor students will attend Monday through Thursday starting next fall." />
<link rel="canonical" href="[[url]]" />
<meta property="og:locale" content="en_US" />
<meta property="og:type" content="article" />
<meta property="og:title" content="School board votes 4-3 for four-day week, parents promise a recall" />
<meta property="og:url" content="[[url]]" />
<meta property="og:site_name" content="Tillamoor Voice" />
<meta property="article:published_time" content="2025-11-14T19:22:41+00:00" />
<meta property="article:modified_time" content="2025-11-14T23:05:10+00:00" />
<meta name="author" content="[[author]]" />
<meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="[[author]]" /><meta name="twitter:label2" content="Est. reading time" /><meta name="twitter:data2" content="3 minutes" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"[[url]]#article","isPartOf":{"@id":"[[url]]"},"author":[{"@id":"https://tillamoorvoice.example/#/schema/person/7f1"}],"headline":"[[title.json]]","datePublished":"2025-11-14T19:22:41+00:00","dateModified":"2025-11-14T23:05:10+00:00","wordCount":402,"commentCount":2,"publisher":{"@id":"https://tillamoorvoice.example/#organization"},"articleSection":["Education"],"inLanguage":"en-US"},{"@type":"WebPage","@id":"[[url]]","url":"[[url]]","name":"[[title.json]] - Tillamoor Voice","breadcrumb":{"@id":"[[url]]#breadcrumb"}},{"@type":"BreadcrumbList","@id":"[[url]]#breadcrumb","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://tillamoorvoice.example/"},{"@type":"ListItem","position":2,"name":"Education"}]},{"@type":"Person","@id":"https://tillamoorvoice.example/#/schema/person/7f1","name":"[[author.json]]","description":"Luz covers schools and the county."},{"@type":"Organization","@id":"https://tillamoorvoice.example/#organization","name":"Tillamoor Voice"}]}</script>
<link rel='dns-prefetch' href='//stats.wp.com' /><link rel="alternate" type="application/rss+xml" title="Tillamoor Voice &raquo; Feed" href="https://tillamoorvoice.example/feed/" />
<style id='wp-emoji-styles-inline-css'>img.wp-smiley{display:inline !important;border:none !important}</style>
<style id='global-styles-inline-css'>:root{--wp--preset--aspect-ratio--square: 1;--wp--preset--color--black: #000000}</style>
<link rel='stylesheet' id='newspack-style-css' href='https://tillamoorvoice.example/wp-content/themes/newspack-theme/style.css?ver=2.9.0' media='all' />
<script src="https://tillamoorvoice.example/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
<link rel="https://api.w.org/" href="https://tillamoorvoice.example/wp-json/" /><link rel='shortlink' href='https://tillamoorvoice.example/?p=48811' />
</head>
<body class="wp-singular post-template-default single single-post postid-48811 single-format-standard wp-custom-logo wp-embed-responsive wp-theme-newspack-theme group-blog hide-homepage-title h-nsub h-db h-ll has-sidebar single-featured-image-default newspack-theme">
<aside id="mobile-sidebar-fallback" class="mobile-sidebar"><button class="mobile-menu-toggle"><svg class="svg-icon" width="20" height="20" aria-hidden="true"><path d="M19 6.41L17.59 5"></path></svg> Close</button><nav class="main-navigation nav1" aria-label="Top Menu"><ul id="menu-main" class="main-menu"><li class="menu-item"><a href="/category/education/">Education</a></li><li class="menu-item"><a href="/category/county/">County</a></li><li class="menu-item"><a href="/obituaries/">Obituaries</a></li></ul></nav></aside>
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#main">Skip to content</a>
<header id="masthead" class="site-header hide-header-search"><div class="top-header-contain"><div class="wrapper"><nav class="secondary-menu"><ul><li><a href="/about/">About us</a></li><li><a href="/advertise/">Advertise</a></li></ul></nav></div></div><div class="site-branding"><a href="https://tillamoorvoice.example/" class="custom-logo-link" rel="home"><img src="/wp-content/uploads/2021/02/logo.png" class="custom-logo" alt="Tillamoor Voice"></a><p class="site-description">News for the valley, owned by the valley</p></div><a class="mb-cta button" href="/donate/">Donate</a></header>
<div id="content" class="site-content"><section id="primary" class="content-area category-education"><main id="main" class="site-main"><header class="entry-header"><span class="cat-links"><span class="screen-reader-text">Posted in</span><a href="/category/education/" rel="category tag">Education</a></span><h1 class="entry-title ">[[title]]</h1><div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img alt='' src='https://secure.gravatar.com/avatar/0b1?s=80' class='avatar avatar-80 photo' height='80' width='80' decoding='async'/></span><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/luz/">[[author]]</a></span></span><span class="posted-on"><a href="[[url]]" rel="bookmark"><time class="entry-date published" datetime="2025-11-14T11:22:41-08:00">November 14, 2025</time><time class="updated" datetime="2025-11-14T15:05:10-08:00">November 14, 2025</time></a></span></div><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a rel="nofollow noopener" href="[[url]]?share=facebook" target="_blank" title="Click to share on Facebook"><span>Click to share on Facebook (Opens in new window)</span><span>Facebook</span></a></li><li class="share-email"><a href="mailto:?subject=shared"><span>Email</span></a></li></ul></div></div></div></div></header>
<figure class="post-thumbnail"><img width="1200" height="800" src="/wp-content/uploads/2025/11/board-1200x800.jpg" class="attachment-newspack-featured-image wp-post-image" alt="A crowded gym" fetchpriority="high" srcset="/wp-content/uploads/2025/11/board-1200x800.jpg 1200w, /wp-content/uploads/2025/11/board-400x267.jpg 400w" sizes="(max-width: 1200px) 100vw, 1200px" /><figcaption><span>[[caption]]</span></figcaption></figure>
<div class="main-content"><article id="post-48811" class="post-48811 post type-post status-publish format-standard has-post-thumbnail hentry category-education tag-schools entry"><div class="entry-content">
<p class="has-drop-cap wp-block-paragraph">[[1]]</p>
<p>[[2]]</p>
<p>[[3]]</p>
<div class="scaip scaip-1"><aside class="widget widget_media_image"><p class="ad-label">ADVERTISEMENT</p><a href="https://millerstires.example"><img src="/wp-content/uploads/ads/miller.gif" alt="Miller&#8217;s Tires: winter sets from $389"></a></aside></div>
<h2 class="wp-block-heading" id="h-what-changes">[[4]]</h2>
<p>[[5]]</p>
<ul class="wp-block-list">
<li>[[6]]</li>
<li>[[7]]</li>
<li>[[8]]</li>
<li>[[9]]</li>
</ul>
<p>[[10]]</p>
<p>[[11]]</p>
<div class="wp-block-newspack-blocks-homepage-articles wpnbha is-style-borders"><h2 class="article-section-title"><span>Related</span></h2><div data-posts>[[also]]</div></div>
<h2 class="wp-block-heading" id="h-a-recall">[[12]]</h2>
<p>[[13]]</p>
<div class="newspack-popup-container newspack-inline-popup"><form class="newspack-newsletters-subscribe"><h4 class="has-text-align-center">The valley, every morning</h4><p>Join 5,100 neighbors who get our free newsletter at 6 a.m.</p><input type="email" name="npe" placeholder="Email Address"><input type="submit" value="Sign up"></form></div>
<p>[[14|state study|a href="https://education.state.example/four-day.pdf"]]</p>
<p>[[15]]</p>
<div class="wp-block-group has-background donate-box" style="background-color:#f2f6ea"><p class="has-text-align-center"><strong>This story was free to read, but not free to report.</strong></p><p class="has-text-align-center">Readers paid for two thirds of our newsroom last year.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/donate/">Give now</a></div></div></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>More like this</em></h3><div class="jp-relatedposts-items">[[more]]</div></div>
</div><footer class="entry-footer"><span class="tags-links"><span>Tagged: </span><a href="/tag/schools/" rel="tag">schools</a>, <a href="/tag/recall/" rel="tag">recall</a></span></footer>
<div class="author-bio"><img alt='' src='https://secure.gravatar.com/avatar/0b1?s=160' class='avatar'/><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">Luz Hargreave<span class="author-job-title">Reporter</span></h2><a class="author-email" href="mailto:luz@tillamoorvoice.example">luz@tillamoorvoice.example</a></div><p>Luz covers schools and the county. She grew up on Route 9 and plays the accordion, mostly to herself. <a class="author-link" href="/author/luz/">More by Luz Hargreave</a></p></div></div></article>
<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title"><span>Join the Conversation</span></h2><ol class="comment-list"><li id="comment-9912" class="comment even thread-even depth-1"><article class="comment-body"><div class="comment-author vcard"><b class="fn">Old Ferryman</b> <span class="says">says:</span></div><div class="comment-metadata"><time datetime="2025-11-14T13:00:00-08:00">November 14, 2025 at 1:00 pm</time></div><div class="comment-content"><p>We had five days and no heating in 1961 and we learned to read just fine. Give the teachers a raise and the Friday will sort itself out.</p></div><div class="reply"><a rel="nofollow" href="#respond">Reply</a></div></article></li><li id="comment-9914" class="comment odd depth-1"><article class="comment-body"><div class="comment-author vcard"><b class="fn">Nadine T.</b> <span class="says">says:</span></div><div class="comment-content"><p>Twenty-five dollars times two kids times thirty-six Fridays. Do the math that you want my kids to learn.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a comment</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widgettitle">Latest</h2><ul class="wp-block-latest-posts__list wp-block-latest-posts">[[latest]]</ul></section><section class="widget"><h2>Support our sponsors</h2><p>Tillamoor Credit Union: lending to neighbors since 1949.</p></section></aside></section></div>
<footer id="colophon" class="site-footer"><aside class="widget-area footer-widgets"><section><h2>Tillamoor Voice</h2><p>A nonprofit newsroom. 12 Mill Street, Tillamoor.</p></section><section><ul><li><a href="/privacy/">Privacy</a></li><li><a href="/ethics/">Ethics policy</a></li></ul></section></aside><div class="site-info"><span class="copyright">&copy; 2026 Tillamoor Voice.</span><a href="https://newspack.com/" class="imprint">Powered by Newspack</a></div></footer></div>
<script type="speculationrules">{"prefetch":[{"source":"document","where":{"and":[{"href_matches":"\\/*"}]}}]}</script>
</body></html>""",
            r, url=url,
            also=listed(also, '<article data-post-id="47002" class="category-education post-has-image"><figure class="post-thumbnail"><a href="{u}" rel="bookmark"><img src="/wp-content/uploads/cask-300x200.jpg" alt=""></a></figure><div class="entry-wrapper"><h3 class="entry-title"><a href="{u}" rel="bookmark">{t}</a></h3><div class="entry-meta"><time class="entry-date published" datetime="2025-10-03T09:00:00-07:00">October 3, 2025</time></div></div></article>'),
            more=listed(more, '<div class="jp-relatedposts-post jp-relatedposts-post{n}" data-post-format="false"><h4 class="jp-relatedposts-post-title"><a class="jp-relatedposts-post-a" href="{u}" title="{t}" rel="nofollow">{t}</a></h4><time class="jp-relatedposts-post-date">November 1{n}, 2025</time><p class="jp-relatedposts-post-context">In &quot;County&quot;</p></div>'),
            latest=listed(latest, '<li><a class="wp-block-latest-posts__post-title" href="{u}">{t}</a><time class="wp-block-latest-posts__post-date">November 13, 2025</time></li>'),
        ).replace("’", "&#8217;").replace("“", "&#8220;").replace("”", "&#8221;"),
        r, (r.title, *r.text), (*also, *more, *latest), address=url,
    )  # fmt: skip


@page
def letter_of_a_platform() -> Served:
    """A letter with boxes to subscribe between its paragraphs, buttons, a divider, and the discussion below."""
    site = "https://thedrydock.substance.example"
    url = f"{site}/p/the-ferry-that-nobody-ordered"
    r = Report(
        "en", "2026-01-18", "2026-01-18", "Osric Blandamore",
        "The Princess Maud II, photographed from a window of the shipyard canteen",
        "The ferry that nobody ordered",
        "How a small island came to own a very large ship, and why it cannot give it back",
        (
            "Last Sunday I took the morning bus to Port Vallon to look at a ship. It is not hard to find. It is white, it is 148 metres long, and it lies in a harbour built for boats a third of that size, so that its bow hangs over the car park of the fishmonger’s.",
            "The ship is called the Princess Maud II. She belongs to the 6,200 people of the island of Scarrow, and as far as anybody can tell me, not one of them ordered her.",
            "Here is what happened, as well as I can piece it together from the minutes of the island council, two court filings, and a long lunch with somebody who was in the room.",
            "# The first signature",
            "In 2019 the council asked for offers for a new ferry. It wanted a boat for 40 cars. Three yards replied. The cheapest was a yard in Brenna that was close to bankruptcy, and its offer had an unusual annex: the yard had a half-built hull left over from a client who had gone under, and would finish that hull for the same price.",
            "The annex was in the Brennan language. The translation that was put before the council said “a comparable vessel”. The original, a court-sworn translator told me this week, says “the available vessel”.",
            "That one word has cost £31m so far.",
            "# Three reasons why she cannot be returned",
            "The yard no longer exists. It was dissolved the month after the delivery.",
            "The insurer has paid once, for the pier, and will not pay again.",
            "The loan is tied to the ship. If the ship is sold, the whole sum falls due on the day of the sale.",
            "So the Princess Maud II stays. She sails twice a week when the wind is below force five, with room for 210 cars, and carries eleven on average. The crew play badminton on deck three.",
            "What strikes me is how sensible each step was. The council took the lowest offer, as the law demands. The translator was the cheapest too. The harbour was to be deepened anyway, until it was not. You can look for a villain in these minutes for a whole weekend, as I did, and find only people who wanted to be home by six.",
            "One man has offered to buy her for a pound. He collects lighthouses, he told me, and would like to have something to look at from them.",
        ),
    )  # fmt: skip
    top: Links = (
        ("Nobody reads the annex", f"{site}/p/nobody-reads-the-annex"),
        ("A short history of bridges that missed", f"{site}/p/a-short-history-of-bridges"),
        ("The harbour master’s second diary", f"{site}/p/the-harbour-masters-second-diary"),
    )
    return Served(
        put(
            """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" /><meta name="norton-safeweb-site-verification" content="24usqpep0ejc5w6hod3dulxwciwp0djs6c6ufp96av3t4whuxovj72wfkdjxu82yacb7430qjm8adbd5ezlt4592dq4zrvadcn9j9n-0btgdzpiojfzno16-fnsnu7xd" />
<link rel="preconnect" href="https://substackcdn.example" /><title data-rh="true">The ferry that nobody ordered - by Osric Blandamore</title>
<meta data-rh="true" name="theme-color" content="#f0f4f7"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:title" content="[[title]]"/><meta data-rh="true" name="description" content="[[lead]]"/><meta data-rh="true" property="og:description" content="[[lead]]"/><meta data-rh="true" name="twitter:label1" value="Likes"/><meta data-rh="true" name="author" content="[[author]]"/><meta data-rh="true" property="og:url" content="[[url]]"/><link data-rh="true" rel="canonical" href="[[url]]"/><link rel="alternate" type="application/rss+xml" href="/feed" title="The Dry Dock"/>
<style>@font-face{font-family:'Spectral';src:url(https://fonts.gstatic.example/s/spectral.woff2)}:root{--color-theme-bg-pop: #1b6ca8;--print_on_web_bg_color:#fff}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"[[url]]","mainEntityOfPage":"[[url]]","headline":"[[title.json]]","description":"[[lead.json]]","image":[],"datePublished":"2026-01-18T08:03:11+00:00","dateModified":"2026-01-18T08:03:11+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"[[author.json]]","url":"https://substance.example/@blandamore","description":"Reads minutes so that you need not.","identifier":"user:5520114"}],"publisher":{"@type":"Organization","name":"The Dry Dock","interactionStatistic":{"@type":"InteractionCounter","name":"Subscribers","userInteractionCount":1000}},"interactionStatistic":[{"@type":"InteractionCounter","interactionType":"https://schema.org/LikeAction","userInteractionCount":142}]}</script>
</head>
<body class="">
<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><div data-testid="navbar" class="main-menu"><div class="mainMenuContent-DME8DR"><div class="pencraft pc-display-flex topBar-pIF0J1"><a href="/" native class="logo-lb"><img src="https://substackcdn.example/image/fetch/w_96/logo.png" alt="The Dry Dock"/></a><h1 class="pencraft pc-reset titleContainer-DJYq5v"><a href="/" class="pencraft pc-reset title-oOnUGd">The Dry Dock</a></h1><div class="headerButtons"><button type="button" aria-label="Search"><svg width="20" height="20"><circle cx="11" cy="11" r="8"></circle></svg></button><button data-testid="noncontributor-cta-button" class="pencraft pc-reset priority_primary">Subscribe</button><button native data-href="https://substance.example/sign-in">Sign in</button></div></div></div></div>
<div><script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"The Dry Dock"}</script><div aria-label="Post" role="main" class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents pc-reset"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">[[title]]</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">[[lead]]</h3><div aria-label="Post UFI" role="region" class="pencraft pc-display-flex byline-wrapper"><div class="pencraft pc-display-flex"><a href="https://substance.example/@blandamore"><img class="img-OACg1c" src="https://substackcdn.example/image/fetch/w_36,h_36/ob.png" alt="Osric Blandamore's avatar"/></a><div><div class="pencraft meta-EgzBVA"><a href="https://substance.example/@blandamore">[[author]]</a></div><div class="pencraft meta-EgzBVA">Jan 18, 2026</div></div></div><div class="post-ufi"><a role="button" aria-label="Like (142)" class="post-ufi-button style-button has-label"><svg role="img" width="20" height="20"><path d="M19.5 12.572"></path></svg><div class="label">142</div></a><a aria-label="View comments (2)" class="post-ufi-button has-label" href="[[url]]/comments"><div class="label">2</div></a><a role="button" aria-label="View repost options" class="post-ufi-button"><div class="label">9</div></a><a role="button" class="post-ufi-button"><div class="label">Share</div></a></div></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">
<p>[[1]]</p>
<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://substackcdn.example/image/fetch/maud.jpeg" data-component-name="Image2ToDOM"><div class="image2-inset"><picture><source type="image/webp" srcset="https://substackcdn.example/image/fetch/w_424/maud.jpeg 424w, https://substackcdn.example/image/fetch/w_848/maud.jpeg 848w" sizes="100vw"/><img src="https://substackcdn.example/image/fetch/w_1456/maud.jpeg" width="1456" height="971" data-attrs="{&quot;src&quot;:&quot;maud.jpeg&quot;,&quot;alt&quot;:null}" class="sizing-normal" alt=""/></picture></div></a><figcaption class="image-caption">[[caption]]</figcaption></figure></div>
<p>[[2|Princess Maud II|em]]</p>
<p>[[3]]</p>
<div class="subscription-widget-wrap" data-attrs="{&quot;url&quot;:&quot;https://thedrydock.substance.example/subscribe?&quot;,&quot;text&quot;:&quot;Subscribe&quot;}" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Dry Dock is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" name="email" placeholder="Type your email…" tabindex="-1"/><input type="submit" class="button primary" value="Subscribe"/></form></div></div>
<h3 class="header-anchor-post">[[4]]<div class="pencraft pc-display-flex header-anchor-parent"><div class="header-anchor offset-top" id="§the-first-signature"></div><button tabindex="0" type="button" aria-label="Link" class="pencraft iconButton"><svg width="20" height="20"><path d="M10 13a5 5"></path></svg></button></div></h3>
<p>[[5]]</p><p>[[6]]</p><p>[[7]]</p>
<div><hr/></div>
<h3 class="header-anchor-post">[[8]]</h3>
<ol><li><p>[[9]]</p></li><li><p>[[10]]</p></li><li><p>[[11]]</p></li></ol>
<p class="button-wrapper" data-attrs="{&quot;url&quot;:&quot;https://thedrydock.substance.example/p/the-ferry-that-nobody-ordered?utm_source=substance&amp;action=share&quot;,&quot;text&quot;:&quot;Share&quot;}" data-component-name="ButtonCreateButton"><a class="button primary" href="https://thedrydock.substance.example/p/the-ferry-that-nobody-ordered?action=share" rel=""><span>Share</span></a></p>
<p>[[12]]</p><p>[[13]]</p><p>[[14]]</p>
<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Thanks for reading The Dry Dock! Subscribe for free to receive new posts.</p></div></div></div>
</div></div><div class="visibility-check"></div><div class="post-footer"><div class="post-ufi"><a class="post-ufi-button has-label"><div class="label">142 Likes</div></a><span>∙</span><a href="https://substance.example/note/p-181">9 Restacks</a></div><div class="post-prev-next"><a class="button" href="/p/nobody-reads-the-annex-prev">Previous</a></div></div></div></article></div></div></div>
<div class="container"><div id="discussion" class="visibility-check"></div><div data-testid="comments-for-scroll" class="comments-section"><h4 class="pencraft">Discussion about this post</h4><div role="tablist"><button role="tab">Comments</button><button role="tab">Restacks</button></div><div class="comment-list-items"><div class="comment"><div class="comment-meta"><a href="https://substance.example/@tansy">Tansy Fairweather</a><span>Jan 18</span><span>Liked by Osric Blandamore</span></div><div class="comment-body"><p>My brother is one of the badminton players. He says that the second court is on deck five and that you should correct it.</p></div><div class="comment-actions">Reply (1) Share</div></div></div><a href="[[url]]/comments">1 more comment...</a></div></div>
<div class="container"><div class="portable-archive empty-list"><div class="archive-nav" role="tablist"><button>Top</button><button>Latest</button><button>Discussions</button></div><div class="portable-archive-list">[[top]]</div><button>See all</button></div></div>
<div class="subscribe-footer"><div class="container"><p>Ready for more?</p><form><input type="email" placeholder="Type your email…"/><button>Subscribe</button></form></div></div>
<div class="footer-wrap publication-footer"><div class="footer"><div class="footer-blurb">© 2026 Osric Blandamore</div><a href="https://substance.example/privacy">Privacy</a> ∙ <a href="https://substance.example/tos">Terms</a> ∙ <a href="https://substance.example/ccpa">Collection notice</a><div><a class="footer-button" href="https://substance.example/signup">Start your Substance</a><a href="https://substance.example/app">Get the app</a></div><p><a href="https://substance.example">Substance</a> is the home for great culture</p></div></div></div></div></div></div>
<script>window._preloads = JSON.parse("{\\"isEU\\":false,\\"language\\":\\"en\\",\\"post\\":{\\"id\\":181,\\"slug\\":\\"the-ferry-that-nobody-ordered\\",\\"wordcount\\":398}}")</script><script src="https://substackcdn.example/bundle/static/js/main.6ad.js" defer></script><noscript><style>#nojs-banner{position:fixed}</style><div id="nojs-banner">This site requires JavaScript to run correctly. Please <a href="https://enable-javascript.example/">turn on JavaScript</a> or unblock scripts</div></noscript>
</body></html>""",
            r, url=url,
            top=listed(top, '<div role="article" aria-label="Post preview for {t}" class="container-H2dyKk"><div class="pencraft"><a data-testid="post-preview-title" href="{u}" class="pencraft pc-reset weight-medium">{t}</a><div class="pencraft">What the minutes say, part {n}</div><div class="inlineComponents"><time>Dec {n}, 2025</time> • <a href="https://substance.example/@blandamore">Osric Blandamore</a></div></div></div>'),
        ),
        r, r.lines, top, address=url,
    )  # fmt: skip


@page
def business_paper_behind_a_barrier() -> Served:
    """Nothing of the story but its headline: offers, questions and answers about them, and what else there is to read."""
    site = "https://www.tradesman.example"
    url = f"{site}/content/5b7f0e6a-2c1d-4d0e-9f35-71a8a0c2be19"
    r = Report(
        "en", "2026-03-04", "2026-03-04", "Ottoline Frazier",
        "",
        "Pension funds turn away from toll roads after Meridian default",
        "",
        (),
    )  # fmt: skip
    more: Links = (
        ("Meridian’s lenders ready fight over motorway assets", f"{site}/content/0a2b6f1e-77cd-4a31-8f0c-2f4c9be1d001"),
        ("The quiet return of the 100-year bond", f"{site}/content/1c9d4e7a-03aa-4be5-bb70-9a1f03c5d002"),
        ("Why the bridge at Oversund earns more than the bank", f"{site}/content/2d8e5f6b-19bb-4cf6-aa81-8b2e14d6e003"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="en-GB" class="no-js core" data-o-component="o-typography" style="overflow-x:hidden;background-color:#fff1e5;color:#33302e"><head><meta charset="utf-8"/><title>[[title]]</title><meta name="description" content="Investors reassess infrastructure after concession holder misses payment"/><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="robots" content="index,follow,max-snippet:200,max-image-preview:large"/><link rel="canonical" href="[[url]]"/><meta property="og:title" content="[[title]]"/><meta property="og:type" content="article"/><meta property="og:site_name" content="The Tradesman"/><meta property="article:published_time" content="2026-03-04T05:00:41.101Z"/><link rel="preload" as="font" href="https://www.tradesman.example/__assets/MetricWeb-Regular.woff2" type="font/woff2" crossorigin="anonymous"/><script type="application/json" id="page-kit-flags-embed">{"enableGTM":true,"barrierMessaging":"variantB"}</script><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"[[title.json]]","datePublished":"2026-03-04T05:00:41.101Z","author":[{"@type":"Person","name":"[[author.json]]"}],"publisher":{"@type":"Organization","name":"The Tradesman"},"isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".n-content-body"}}</script><style>.o-header{margin:0}.barrier-grid{display:grid}</style></head>
<body><a data-trackable="a11y-skip-to-navigation" class="n-layout__skip-link" href="#site-navigation">Skip to navigation</a><a class="n-layout__skip-link" href="#site-content">Skip to content</a><div class="n-layout"><header id="site-navigation" class="o-header" data-o-component="o-header"><div class="o-header__row o-header__top"><a href="#o-header-drawer" class="o-header__top-icon-link" title="Open side navigation menu"><span>Open side navigation menu</span></a><a class="o-header__top-logo" href="/" title="Go to The Tradesman homepage"></a><a href="/login" class="o-header__top-link">Sign In</a><a class="o-header__top-button" href="/products?segmentId=4">Subscribe</a></div><nav class="o-header__row o-header__nav"><ul><li><a href="/world">World</a></li><li><a href="/companies">Companies</a></li><li><a href="/markets">Markets</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/lex">Work &amp; Careers</a></li></ul></nav></header>
<div id="site-content" class="n-layout__row--content" role="main"><div id="barrier-page" class="barrier-page" data-barrier="anonymous"><div class="barrier-banner"><p class="barrier-banner__kicker">Infrastructure investment</p><h1 class="barrier-banner__heading">[[title]]</h1><p class="barrier-banner__sub">Subscribe to unlock this article</p></div>
<section class="barrier-grid" data-component="subscriptionOptions"><div class="barrier-offer barrier-offer--primary"><span class="ribbon">Recommended</span><h2>Try unlimited access</h2><p class="barrier-offer__only">Only <span>$1</span> for 4 weeks</p><p class="barrier-offer__then">Then $75 per month. Complete digital access to quality Tradesman journalism on any device. Cancel or change your plan any time during your trial.</p><a data-trackable="trial" class="o-buttons o-buttons--primary" href="/signup?offerId=41218b9e">Start trial</a></div>
<h3 class="barrier-grid__explore">Explore more offers.</h3>
<div class="barrier-offer"><h3>Tradesman Edit</h3><p class="barrier-offer__price">$59 <span>per year</span></p><p>Access to eight surprising articles a day, hand-picked by our editors. For seamless reading, access content via the app on iOS and Android.</p><a href="/signup?offerId=edit">Select</a></div>
<div class="barrier-offer"><h3>Standard Digital</h3><p class="barrier-offer__price">$45 <span>per month</span></p><p>Essential digital access to quality journalism on any device. Pay a year upfront and save 20%.</p><a href="/signup?offerId=std">Select</a></div>
<div class="barrier-offer"><h3>Premium Digital</h3><p class="barrier-offer__price">$75 <span>per month</span></p><p>Complete digital access with expert analysis from industry leaders. Pay a year upfront and save 20%.</p><a href="/signup?offerId=prem">Select</a></div></section>
<section class="barrier-b2b"><h2>Explore our full range of subscriptions.</h2><div><h3>For individuals</h3><p>Discover all the plans currently available in your country</p><a href="/products">See all</a></div><div><h3>For multiple readers</h3><p>Digital access for organisations. Includes exclusive features and content.</p><a href="https://enterprise.tradesman.example">Explore</a></div></section>
<section class="barrier-why"><h2>Why the Tradesman?</h2><p>See why over a million readers pay to read the Tradesman.</p><a href="/why">Find out why</a></section>
<section class="barrier-more"><h2>What readers open next</h2><ul class="o-teaser-list">[[more]]</ul></section></div></div>
<footer id="site-footer" class="o-footer" data-o-component="o-footer"><div class="o-footer__matrix"><div><h6>Support</h6><ul><li><a href="https://help.tradesman.example">View Site Tips</a></li><li><a href="/contact">Contact Us</a></li></ul></div><div><h6>Legal &amp; Privacy</h6><ul><li><a href="/terms">Terms &amp; Conditions</a></li><li><a href="/cookies">Manage Cookies</a></li></ul></div><div><h6>Services</h6><ul><li><a href="/newspaper">Today’s Newspaper (ePaper)</a></li><li><a href="/alerts">Alerts Hub</a></li></ul></div></div><p><small>Markets data delayed by at least 15 minutes. © THE TRADESMAN LTD 2026. The Tradesman and its journalism are subject to a self-regulation regime under the Tradesman Editorial Code of Practice.</small></p></footer></div></body></html>""",
            r, url=url,
            more=listed(more, '<li><div class="o-teaser o-teaser--article"><div class="o-teaser__content"><div class="o-teaser__meta"><a class="o-teaser__tag" href="/bonds">Bonds {n}</a></div><div class="o-teaser__heading"><a href="{p}" class="js-teaser-heading-link">{t}</a></div></div></div></li>'),
        ),
        r, (), more, verdict="paywall", address=url,
    )  # fmt: skip


@page
def topic_page_in_views() -> Served:
    """A topic of a public radio's site, rows of a view with teasers and dates, a pager, and the most read in a block."""
    site = "https://www.kvrn.example"
    url = f"{site}/tags/water-rights"
    r = Report("en", "2026-02-25", "2026-02-25", "", "", "Water rights", "", ())
    rows: Links = (
        ("State engineer orders 200 wells shut in Dry Fork basin", f"{site}/news/2026-02-25/state-engineer-orders-200-wells-shut"),
        ("Tribe and ranchers sign first water deal in 40 years", f"{site}/news/2026-02-19/tribe-ranchers-sign-first-water-deal"),
        ("Snowpack at 61 percent of normal as March nears", f"{site}/news/2026-02-17/snowpack-61-percent-of-normal"),
        ("Who owns the rain on your roof? In three counties, not you", f"{site}/podcast/ground-level/2026-02-12/who-owns-the-rain"),
        ("Judge throws out city’s claim to Alder Lake", f"{site}/news/2026-02-04/judge-throws-out-claim-alder-lake"),
        ("A well driller reads the map of a vanishing aquifer", f"{site}/news/2026-01-29/well-driller-vanishing-aquifer"),
    )
    teasers = (
        "Owners have until June 1 to cap their wells or show that they were drilled before 1972.",
        "The agreement leaves more water in the river in August, when the trout need it.",
        "Forecasters say that a wet spring could still change the picture.",
        "Our podcast climbs a ladder with a lawyer.",
        "The ruling ends a case that began when the lake was still a gravel pit.",
        "Dale Imhoff has drilled for 41 years. Each year, he says, his pipes get longer.",
    )
    read: Links = (
        ("Why the noon siren in Ketter rings at 12:04", f"{site}/news/2026-02-20/noon-siren-ketter"),
        ("Grocery chain to leave four valley towns", f"{site}/news/2026-02-23/grocery-chain-to-leave"),
    )
    each_row = "\n".join(
        f"""<div class="views-row"><article data-history-node-id="{8100 - rank}" class="node node--type-story node--view-mode-teaser"><div class="field field--name-field-image field--type-entity-reference field--label-hidden field__item"><a href="{address.removeprefix(site)}" hreflang="en"><img loading="lazy" src="/sites/default/files/styles/teaser/public/2026-02/{rank}.jpg?itok=Qz{rank}" width="320" height="180" alt="" class="image-style-teaser" /></a></div><div class="node__content"><h2 class="node__title"><a href="{address.removeprefix(site)}" rel="bookmark"><span class="field field--name-title field--type-string field--label-hidden">{e(title)}</span></a></h2><div class="field field--name-field-teaser field__item"><p>{e(teaser)}</p></div><footer class="node__meta"><span class="field--name-field-byline">KVRN staff</span> <time datetime="{address.split("/")[-2]}T15:00:00Z" class="datetime">{address.split("/")[-2]}</time></footer></div></article></div>"""
        for rank, ((title, address), teaser) in enumerate(zip(rows, teasers, strict=True), 1)
    )
    return Served(
        put(
            """<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/  og: http://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
<script async src="https://www.googletagmanager.example/gtag/js?id=G-7Q"></script>
<meta name="description" content="Stories about water rights from KVRN, public radio for the Verano Valley." />
<link rel="canonical" href="[[url]]" />
<meta property="og:site_name" content="KVRN Public Radio" /><meta property="og:type" content="website" /><meta property="og:title" content="Water rights" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" /><meta name="HandheldFriendly" content="true" />
<link rel="icon" href="/themes/custom/verano/favicon.ico" type="image/vnd.microsoft.icon" />
<link rel="alternate" type="application/rss+xml" title="Water rights" href="/taxonomy/term/88/feed" />
    <title>Water rights | KVRN Public Radio</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_Ab1.css?delta=0&amp;language=en&amp;theme=verano" />
  </head>
  <body class="path-taxonomy has-glyphicons">
    <a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
  <header role="banner"><div class="region region-header"><div id="block-verano-branding" class="block block-system block-system-branding-block"><a href="/" rel="home" class="site-logo"><img src="/themes/custom/verano/logo.svg" alt="Home" /></a><div class="site-slogan">88.3 FM Verano, 90.1 FM Ketter</div></div><div id="block-listenlive" class="block"><a href="/listen">Listen live</a> <span>On air: The Middle of the Day</span></div><div id="block-donate" class="block"><a class="btn" href="https://pledge.kvrn.example">Donate</a></div></div>
  <nav role="navigation" aria-labelledby="block-verano-main-menu-menu" id="block-verano-main-menu" class="block block-menu navigation menu--main"><h2 class="visually-hidden" id="block-verano-main-menu-menu">Main navigation</h2><ul class="menu"><li class="menu-item"><a href="/news" data-drupal-link-system-path="node/4">News</a></li><li class="menu-item"><a href="/programs">Programs</a></li><li class="menu-item"><a href="/podcasts">Podcasts</a></li><li class="menu-item"><a href="/support">Ways to give</a></li></ul></nav></header>
  <div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li><a href="/tags">Tags</a></li></ol></nav></div>
  <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-verano-page-title" class="block"><h1 class="page-title">Water rights</h1></div>
<div class="views-element-container block"><div class="view view-taxonomy-term view-id-taxonomy_term view-display-id-page_1 js-view-dom-id-5f2"><div class="view-header"><div id="taxonomy-term-88" class="taxonomy-term vocabulary-tags"><div class="content"><p>Who may use it, how much, and since when: our reporting on water in the valley.</p></div></div></div><div class="view-content">
[[rows]]
</div><nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 id="pagination-heading" class="visually-hidden">Pagination</h4><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page=0" title="Current page" aria-current="page"><span class="visually-hidden">Current page</span>1</a></li><li class="pager__item"><a href="?page=1" title="Go to page 2">2</a></li><li class="pager__item pager__item--next"><a href="?page=1" rel="next"><span class="visually-hidden">Next page</span><span aria-hidden="true">Next ›</span></a></li></ul></nav></div></div></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second"><div class="views-element-container block"><h2>Most read this week</h2><div class="view view-popular"><div class="item-list"><ol>[[read]]</ol></div></div></div><div id="block-newsletter" class="block"><h2>The Headgate</h2><p>One letter a week on water, land and weather.</p><form><input type="email" placeholder="Your email"/><input type="submit" value="Subscribe"/></form></div><div class="block block-underwriter"><p>KVRN thanks its underwriters: Ketter Pump &amp; Supply, serving wells since 1958.</p></div></div></aside></main>
  <footer role="contentinfo"><div class="region region-footer"><nav class="menu--footer"><ul class="menu"><li><a href="/about">About KVRN</a></li><li><a href="/jobs">Careers</a></li><li><a href="/fcc">FCC public file</a></li><li><a href="/privacy-policy">Privacy policy</a></li></ul></nav><p>© 2026 KVRN. A service of Verano State College.</p></div></footer></div></div>
    <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"taxonomy\\/term\\/88","currentPathIsAdmin":false,"isFront":false,"currentLanguage":"en"},"pluralDelimiter":"\\u0003","user":{"uid":0,"permissionsHash":"2f1"}}</script>
    <script src="/sites/default/files/js/js_9c.js?scope=footer"></script>
  </body>
</html>""",
            r, url=url, rows=each_row,
            read=listed(read, '<li><span class="views-field views-field-title"><span class="field-content"><a href="{p}" hreflang="en">{t}</a></span></span></li>'),
        ),
        r, (), (*rows, *read), verdict="headlines", address=url,
    )  # fmt: skip


@page
def direct_du_quotidien() -> Served:
    """A live report: what is known on top, posts with their times, questions of readers answered."""
    site = "https://www.lecourrier-national.example"
    url = f"{site}/planete/live/2026/01/29/en-direct-tempete-odile_6663310_3244.html"
    posts = (
        ("17:48", "La circulation des trains reprend entre Port-Mahec et Trévignon", "La compagnie ferroviaire annonce que deux trains par heure circuleront jusqu’à 22 heures. La ligne côtière reste coupée à hauteur de Kerloc’h, où un talus de soixante mètres s’est effondré sur la voie.", ""),
        ("16:55", "Le niveau de la Vézonne commence à baisser", "À l’échelle du pont Neuf, la rivière est passée de 6,12 mètres à 5,87 mètres en deux heures. « Le pic est derrière nous », assure le préfet de l’Armance, Stéphane Guéguenniat, qui maintient néanmoins l’évacuation de quatre quartiers.", ""),
        ("15:20", "Le premier ministre se rendra à Trévignon vendredi", "Bastien Lacharme doit y rencontrer les sauveteurs et les maires des communes touchées. L’opposition lui demande de décréter sans attendre l’état de catastrophe naturelle.", ""),
        ("14:02", "« Peut-on boire l’eau du robinet à Port-Mahec ? »", "Non, pas avant samedi au moins. L’agence régionale de santé a relevé des bactéries dans deux réservoirs. Des bouteilles sont distribuées devant la mairie et au gymnase Paul-Le-Goff.", "Question de Maïwenn"),
        ("12:37", "Deux marins-pêcheurs sains et saufs", "Les deux hommes recherchés depuis la nuit ont été retrouvés à bord de leur canot, à trois milles de l’île d’Ouarn. Ils ont été hospitalisés pour hypothermie, mais leurs jours ne sont pas en danger.", ""),
        ("11:10", "Plus de 90 000 foyers privés d’électricité", "Le gestionnaire du réseau a mobilisé 1 400 techniciens. Il espère rétablir le courant chez deux tiers des abonnés avant la nuit.", ""),
    )  # fmt: skip
    title = "En direct, tempête Odile : la décrue s’amorce dans l’Armance, 90 000 foyers toujours sans électricité"
    lead = "La tempête a fait un mort et onze blessés dans la nuit de mercredi à jeudi. Quatre quartiers de Port-Mahec restent évacués."
    r = Report(
        "fr",
        "2026-01-29",
        "2026-01-29",
        "",
        "La promenade de Port-Mahec, jeudi 29 janvier. HERVÉ QUINTRIC POUR « LE COURRIER NATIONAL »",
        title,
        lead,
        (),
    )
    also: Links = (
        (
            "« J’ai vu partir le toit de l’école » : récit d’une nuit à Trévignon",
            f"{site}/planete/article/2026/01/29/recit-d-une-nuit-a-trevignon_6663299_3244.html",
        ),
    )
    read: Links = (
        (
            "Pourquoi les digues de l’Armance n’ont pas été rehaussées",
            f"{site}/planete/article/2026/01/28/digues-de-l-armance_6663102_3244.html",
        ),
        (
            "Retraites : le Sénat rejette le texte à trois voix près",
            f"{site}/politique/article/2026/01/29/retraites-senat_6663281_823448.html",
        ),
        ("Mort de la cantatrice Hermine Valdor", f"{site}/disparitions/article/2026/01/28/mort-de-hermine-valdor_6663177_3382.html"),
    )
    flow = "\n".join(
        f"""<section class="post post__live-container" id="id-{rank}a91f" data-post-id="{rank}a91f"><header class="post__header"><div class="header-content"><span class="date"><span class="sr-only">Publié à </span>{hour}</span>{f'<span class="post__question-label">{asked}</span>' if asked else ""}<div class="post__share"><button type="button" aria-label="Partager ce message"><svg width="16" height="16"><path d="M4 8h8"></path></svg></button></div></div><h2 class="post__live-container--title post__space-node">{e(head)}</h2></header><div class="content--live"><div class="post__live-container--answer-content"><p class="post__live-container--answer-text post__space-node">{e(text)}</p></div></div></section>"""
        for rank, (hour, head, text, asked) in enumerate(posts, 1)
    )
    lines = (title, lead, *(line for _, head, text, _ in posts for line in (head, text)))
    return Served(
        put(
            """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>En direct, tempête Odile : la décrue s’amorce dans l’Armance</title><meta name="description" content="[[lead]]"><link rel="canonical" href="[[url]]"><meta property="og:type" content="article"><meta property="og:site_name" content="Le Courrier national"><meta property="og:title" content="[[title]]"><meta property="og:description" content="[[lead]]"><meta property="og:article:published_time" content="2026-01-29T06:10:02+01:00"><meta property="article:modified_time" content="2026-01-29T17:50:11+01:00"><meta property="og:locale" content="fr_FR"><link rel="preload" href="https://www.lecourrier-national.example/dist/assets/fonts/marr-sans.woff2" as="font" crossorigin><script>var lcn=window.lcn||{};lcn.context={"element":{"type":"live","id":6663310,"restricted":false},"user":{"type":"anonymous"}};</script><script type="application/ld+json">{"@context":"http://schema.org","@type":"LiveBlogPosting","headline":"[[title.json]]","description":"[[lead.json]]","url":"[[url]]","datePublished":"2026-01-29T06:10:02+01:00","dateModified":"2026-01-29T17:50:11+01:00","coverageStartTime":"2026-01-29T06:10:02+01:00","coverageEndTime":"2026-01-30T06:10:02+01:00","author":{"@type":"Organization","name":"Le Courrier national"},"publisher":{"@type":"NewsMediaOrganization","name":"Le Courrier national"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"La circulation des trains reprend","datePublished":"2026-01-29T17:48:00+01:00","articleBody":"La compagnie ferroviaire annonce…"}]}</script><style>.live__hero{position:relative}@media print{.ad{display:none}}</style></head>
<body class="live js-live is-live"><div id="gdpr" class="gfs-consent" data-consent><div class="gdpr-lcn"><h2>Le Courrier national et ses 142 partenaires vous demandent votre accord</h2><p>Avec votre accord, nous et nos partenaires utilisons des cookies pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site.</p><button>Accepter</button><button>Paramétrer</button><a href="#continuer-sans-accepter">Continuer sans accepter</a></div></div>
<header id="Header" class="Header"><a href="#content" class="sr-only">Aller au contenu</a><a class="Header__logo" href="/"><svg viewBox="0 0 220 30" aria-label="Le Courrier national"><path d="M0 0h220"></path></svg></a><div><a href="https://abo.lecourrier-national.example">S’abonner</a><a href="https://secure.lecourrier-national.example">Se connecter</a></div><nav class="Nav"><ul><li><a href="/actualite-en-continu/">Actualités</a></li><li><a href="/economie/">Économie</a></li><li><a href="/videos/">Vidéos</a></li><li><a href="/idees/">Débats</a></li><li><a href="/culture/">Culture</a></li><li><a href="/m-styles/">Styles</a></li></ul></nav></header>
<main id="content" class="live__main"><ul class="breadcrumb"><li><a href="/planete/">Planète</a></li><li><a href="/meteo-extreme/">Événements météorologiques</a></li></ul>
<section class="hero__live-content"><span class="flag-live"><span class="dot"></span>Live en cours</span><h1 id="js-title-live" class="title title__live">[[title]]</h1><p class="summary summary__live" id="js-summary-live">[[lead]]</p><figure class="hero__live-figure"><picture><source srcset="https://img.lcn.example/2026/01/29/0/0/5000/3333/664/0/75/0/odile.jpg 664w" media="(min-width:576px)"><img src="https://img.lcn.example/2026/01/29/odile.jpg" alt="Une vague par-dessus une promenade" width="664" height="443"></picture><figcaption class="hero__caption">[[caption]]</figcaption></figure><div class="meta__live"><p class="meta__publisher">Publié le 29 janvier 2026 à 06h10, mis à jour à 17h50</p><div class="authors-live"><span>Live animé par </span><a href="/signataires/enora-tessandier/">Enora Tessandier</a> et <a href="/signataires/gil-moreuil/">Gil Moreuil</a></div></div></section>
<div class="live__tools"><button class="btn" aria-pressed="false">Activer les notifications</button><label>Voir les temps forts<input type="checkbox"></label></div>
<div class="live__grid"><section id="post-container" class="js-live-page" data-count="6">[[flow]]</section>
<aside class="sidebar__live"><div class="ad"><p class="ad__label">Publicité</p><div id="pave_haut" class="dfp-slot"></div></div><section class="sidebar__contribute"><h3>Participer au live</h3><p>Posez vos questions à la rédaction : nous y répondrons dans ce fil.</p><textarea placeholder="Votre message"></textarea><button>Envoyer</button></section><section class="sidebar__also"><h3>Lire aussi</h3>[[also]]</section></aside></div>
<button id="js-more-posts" class="btn btn__load-more">Voir plus</button>
<section class="old__most-read"><h4>Les plus lus</h4><ol>[[read]]</ol></section></main>
<footer class="footer"><section><h4>Rubriques</h4><ul><li><a href="/planete/">Planète</a></li><li><a href="/sport/">Sport</a></li><li><a href="/pixels/">Pixels</a></li></ul></section><section><h4>Services</h4><ul><li><a href="https://jeux.lecourrier-national.example">Mots croisés</a></li><li><a href="/guides-d-achat/">Guides d’achat</a></li><li><a href="/codes-promo/">Codes promo</a></li></ul></section><section><h4>Sites du groupe</h4><ul><li><a href="https://courrier-inter.example">Courrier Inter</a></li></ul></section><p>Mentions légales · Charte du Groupe · Politique de confidentialité · Gestion des cookies · Aide (FAQ)</p></footer><script src="https://www.lecourrier-national.example/dist/js/live.min.js" defer></script></body></html>""",
            r, url=url, flow=flow,
            also=listed(also, '<article class="teaser teaser--inline-picture"><a class="teaser__link" href="{u}"><h3 class="teaser__title">{t}</h3></a><p class="meta__date">Publié aujourd’hui à 13h0{n}</p></article>'),
            read=listed(read, '<li><a href="{u}"><span class="most-read__rank">{n}</span><p>{t}</p></a></li>'),
        ),
        r, lines, (*also, *read), verdict="live blog", address=url,
    )  # fmt: skip


@page
def regionalzeitung_mit_einwilligung() -> Served:
    """Consent first, a menu with all places, adverts that say so, boxes for the app and a letter, recommendations with teasers."""
    site = "https://www.westmarkzeitung.example"
    url = f"{site}/lokales/oberhude/hallenbad-oberhude-schliesst-zum-sommer-so-geht-es-weiter-K7QXM2VN.html"
    r = Report(
        "de", "2026-02-12", "2026-02-12", "Jelka Wiegmann",
        "Zuletzt kamen 74.000 Gäste im Jahr: das Hallenbad an der Ochsentränke.",
        "Oberhuder Hallenbad schließt im Sommer: Schulen weichen nach Bremsloh aus",
        "Der Stadtrat hat am Mittwochabend das Ende des Bades aus dem Jahr 1971 besiegelt. Ein Neubau soll 2030 öffnen – doch die Finanzierung steht noch nicht.",
        (
            "Oberhude. Um 21.40 Uhr war es entschieden, und auf der Tribüne des Ratssaals blieb es einen Moment lang still. Mit 19 gegen 14 Stimmen hat der Stadtrat beschlossen, das Hallenbad an der Ochsentränke zum 31. Juli zu schließen. Die Sanierung der Lüftung hätte nach jüngster Schätzung 8,4 Millionen Euro gekostet.",
            "„Wir werfen sonst gutes Geld einem Gebäude hinterher, das uns in fünf Jahren die nächste Rechnung schickt“, sagte Bürgermeisterin Frauke Tiedemann. Ihre eigene Fraktion war gespalten: Drei Mitglieder stimmten gegen den Vorschlag der Verwaltung.",
            "# Wo Kinder künftig schwimmen lernen",
            "Betroffen sind vor allem die Schulen. 1.300 Kinder aus elf Grundschulen haben bislang in Oberhude Schwimmunterricht. Sie sollen vom neuen Schuljahr an nach Bremsloh gefahren werden, 25 Minuten mit dem Bus. Aus zwei Stunden im Becken werden damit, so rechnet es der Elternrat vor, noch 55 Minuten.",
            "„Bei uns kann jedes dritte Kind am Ende der vierten Klasse nicht sicher schwimmen“, sagte die Vorsitzende des Elternrats, Nilgün Sarıkaya. „Diese Zahl wird jetzt steigen, und alle im Saal wissen das.“",
            "Auch die Vereine suchen Ersatz. Der Schwimmclub Neptun mit seinen 640 Mitgliedern verhandelt mit zwei Hotels über deren Becken. Die Ortsgruppe der Lebensretter will ihre Ausbildung in den Baggersee verlegen, sobald das Wasser wärmer als 16 Grad ist.",
            "# Neubau kostet 31 Millionen Euro",
            "Ein neues Bad soll auf dem Gelände der früheren Zuckerfabrik entstehen. Geplant sind sechs Bahnen, ein Lehrbecken mit Hubboden und Solarmodule auf dem ganzen Dach. Die Stadtwerke veranschlagen dafür 31 Millionen Euro. Zwölf Millionen hat das Land in Aussicht gestellt, allerdings nur, wenn der Antrag bis Ende September vorliegt.",
            "Kämmerer Holger Brandis machte keinen Hehl aus seinen Zweifeln. Jede Million Kredit koste die Stadt rund 40.000 Euro Zinsen im Jahr, sagte er. „Das Bad bekommen wir gebaut. Ob wir danach noch das Licht einschalten können, ist die andere Frage.“",
            "Am letzten Öffnungstag soll der Eintritt frei sein. Bademeister Uwe Janning, seit 1989 im Dienst, will dann noch einmal vom Fünfer springen. „Rückwärts“, sagt er, „damit ich das Bad bis zuletzt sehe.“",
        ),
    )  # fmt: skip
    inside: Links = (("Kommentar: Ein Bad ist keine Kür", f"{site}/meinung/kommentar-ein-bad-ist-keine-kuer-B3RTYPQ7.html"),)
    more: Links = (
        (
            "Zuckerfabrik: Abriss des letzten Silos verzögert sich",
            f"{site}/lokales/oberhude/zuckerfabrik-abriss-des-letzten-silos-verzoegert-sich-H5LMXW21.html",
        ),
        (
            "Bremsloh: Freibad sucht dringend Rettungsschwimmer",
            f"{site}/lokales/bremsloh/freibad-sucht-dringend-rettungsschwimmer-P2WQZK88.html",
        ),
        (
            "Was der neue Busfahrplan für Schüler bedeutet",
            f"{site}/lokales/oberhude/was-der-neue-busfahrplan-fuer-schueler-bedeutet-T9VBNA04.html",
        ),
    )
    read: Links = (
        ("Wolf läuft durch Drive-in in Hasenkamp", f"{site}/lokales/hasenkamp/wolf-laeuft-durch-drive-in-L0PLKJ55.html"),
        ("Rentnerin findet 40.000 Mark in altem Radio", f"{site}/panorama/rentnerin-findet-40-000-mark-in-altem-radio-Z8XCVB12.html"),
        ("Unwetterwarnung: Sturmböen in der Nacht zu Freitag", f"{site}/panorama/unwetterwarnung-sturmboeen-in-der-nacht-Q4WERT31.html"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5"/><title>Hallenbad Oberhude schließt zum Sommer: So geht es jetzt weiter</title><meta name="description" content="[[lead]]"/><meta name="robots" content="max-image-preview:large, max-snippet:-1"/><link rel="canonical" href="[[url]]"/><link rel="amphtml" href="https://www.westmarkzeitung.example/amp/hallenbad-K7QXM2VN.html"/><meta property="og:type" content="article"/><meta property="og:locale" content="de_DE"/><meta property="og:site_name" content="Westmark-Zeitung"/><meta property="og:title" content="[[title]]"/><meta property="og:description" content="[[lead]]"/><meta property="og:url" content="[[url]]"/><meta property="og:image" content="https://www.westmarkzeitung.example/resizer/v2/AB12.jpg?width=1200"/><meta property="article:published_time" content="2026-02-12T04:30:00Z"/><meta property="article:modified_time" content="2026-02-12T09:12:45Z"/><meta property="article:author" content="[[author]]"/><meta name="apple-itunes-app" content="app-id=111"/><link rel="preload" as="image" imageSrcSet="https://www.westmarkzeitung.example/resizer/v2/AB12.jpg?width=428 428w" fetchPriority="high"/><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"[[url]]#article","headline":"[[title.json]]","description":"[[lead.json]]","datePublished":"2026-02-12T04:30:00.000Z","dateModified":"2026-02-12T09:12:45.000Z","author":[{"@type":"Person","name":"[[author.json]]","url":"https://www.westmarkzeitung.example/autoren/jelka-wiegmann/"}],"publisher":{"@type":"Organization","name":"Westmark-Zeitung"},"isAccessibleForFree":true},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Lokales"},{"@type":"ListItem","position":2,"name":"Oberhude"}]}]}</script><script id="cmp-stub">window.__tcfapi=function(){};</script><style data-styled="true" data-styled-version="5.3.11">.hgAhyP{font-family:"DM Serif Display"}.bkJWEd{color:#292a2e}</style></head>
<body><div id="root"><div id="cmp-overlay" role="dialog" aria-modal="true" class="Consentstyled__Wrapper-sc-1ab"><h2>Ihre Daten, Ihre Entscheidung</h2><p>Wir und unsere 189 Partner verarbeiten Daten, um Inhalte und Werbung auf Sie zuzuschneiden. Sie können westmarkzeitung.example mit Werbung und Tracking oder im Pur-Abo für 3,99 Euro im Monat nutzen.</p><button>Akzeptieren und weiter</button><button>Zum Pur-Abo</button><p>Bereits Pur-Abonnent? <a href="/anmelden">Hier anmelden</a></p></div>
<header class="Headerstyled__Header-sc-1mrb8tn-0 kZYxLe"><button aria-label="Menü öffnen"><svg viewBox="0 0 24 24"><path d="M3 6h18M3 12h18"></path></svg>Menü</button><a href="/" title="Westmark-Zeitung"><svg viewBox="0 0 300 40"><title>Westmark-Zeitung</title><path d="M1 1h3"></path></svg></a><a href="/abo/" class="Headerstyled__Abo">Abo testen</a><a href="/anmelden">Anmelden</a></header>
<nav class="Navstyled__Nav-sc-99"><ul><li><a href="/lokales/oberhude/">Oberhude</a></li><li><a href="/lokales/bremsloh/">Bremsloh</a></li><li><a href="/lokales/hasenkamp/">Hasenkamp</a></li><li><a href="/politik/">Politik</a></li><li><a href="/sport/">Sport</a></li><li><a href="/traueranzeigen/">Traueranzeigen</a></li><li><a href="/e-paper/">E-Paper</a></li></ul></nav>
<div class="Adstyled__AdWrapper-sc-4h"><span>Anzeige</span><div id="superbanner"></div></div>
<main class="Articlestyled__Main-sc-8g2"><article id="article" class="ArticleHeadstyled__Article-sc-1xd"><nav aria-label="Breadcrumb" class="Breadcrumbstyled-sc-77"><a href="/">Startseite</a><span>›</span><a href="/lokales/">Lokales</a><span>›</span><a href="/lokales/oberhude/">Oberhude</a></nav>
<header class="ArticleHeadstyled__ArticleHead-sc-1xd-2"><div class="Kickerstyled-sc-3k">Stadtrat entscheidet</div><h1 class="Headlinestyled__Headline-sc-mamptc-0 hgAhyP">[[title]]</h1><p class="ArticleHeadstyled__ArticleTeaser-sc-tdzyy5-1 bkJWEd">[[lead]]</p></header>
<figure class="ArticleImagestyled__Figure-sc-11"><picture><source media="(min-width: 768px)" srcSet="https://www.westmarkzeitung.example/resizer/v2/AB12.jpg?width=834 1x"/><img alt="Ein leeres Schwimmbecken unter einer Betondecke" src="https://www.westmarkzeitung.example/resizer/v2/AB12.jpg?width=428" width="428" height="285"/></picture><figcaption><p class="ArticleImagestyled__Caption-sc-12">[[caption]]</p><p class="ArticleImagestyled__Credit-sc-13">Quelle: Torben Mählmann</p></figcaption></figure>
<div class="ArticleMetastyled-sc-5p"><div class="Authorstyled-sc-5q"><img alt="" src="/resizer/v2/jw.jpg?width=56"/><a href="/autoren/jelka-wiegmann/">[[author]]</a></div><time dateTime="2026-02-12T04:30:00Z">12.02.2026, 05:30 Uhr</time><div class="Sharestyled-sc-5r"><button>Facebook</button><button>WhatsApp</button><button>E-Mail</button><button>Merken</button></div><div class="Audiostyled-sc-5s"><button>Artikel anhören</button><span>(3 Minuten)</span></div></div>
<div class="ArticleContentstyled__Body-sc-14 article-body"><p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA"><b>Oberhude.</b>[[first]]</p><p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[2]]</p>
<div class="Adstyled__AdWrapper-sc-4h"><span>Weiterlesen nach der Anzeige</span><div id="mrec_1"></div><span>Weiterlesen nach der Anzeige</span></div>
<h2 class="Headlinestyled__Subheadline-sc-mamptc-1">[[3]]</h2><p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[4]]</p><p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[5]]</p>
[[inside]]
<p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[6]]</p>
<aside class="NewsletterInlinestyled-sc-6d"><div>Westmark am Morgen</div><p>Die wichtigsten Nachrichten aus Ihrer Stadt, täglich um 6 Uhr in Ihrem Postfach.</p><form><input type="email" placeholder="E-Mail-Adresse"/><button>Kostenlos bestellen</button></form><p>Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.</p></aside>
<h2 class="Headlinestyled__Subheadline-sc-mamptc-1">[[7]]</h2><p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[8]]</p><p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[9]]</p>
<div class="Embedstyled-sc-7c"><div class="EmbedConsent"><h3>Empfohlener redaktioneller Inhalt</h3><p>An dieser Stelle finden Sie einen externen Inhalt von Datagraf, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p><button>Externen Inhalt anzeigen</button></div></div>
<p class="Textstyled__Text-sc-1cqv9mi-0 bNCWhA">[[10]]</p><span class="Credits-sc-1">WZ</span></div>
<div class="Topicsstyled-sc-9"><h3>Mehr zum Thema</h3><ul><li><a href="/themen/schwimmen/">Schwimmen</a></li><li><a href="/themen/stadtrat-oberhude/">Stadtrat Oberhude</a></li></ul></div></article>
<section class="RecoListstyled-sc-10"><h2>Mehr aus Oberhude</h2>[[more]]</section>
<section class="Outbrainstyled-sc-15"><h2>Das könnte Sie auch interessieren</h2><a rel="sponsored" href="https://paid.reklame.example/?z=1"><span>Treppenlifte 2026: Warum Senioren jetzt umsteigen</span><span>Anzeige | liftvergleich.example</span></a></section>
<section class="MostReadstyled-sc-16"><h2>Meistgelesen</h2><ol>[[read]]</ol></section></main>
<footer class="Footerstyled-sc-2"><div><h3>Verlag</h3><ul><li><a href="/impressum/">Impressum</a></li><li><a href="/datenschutz/">Datenschutz</a></li><li><a href="/agb/">AGB</a></li><li><a href="/cmp/">Cookie-Manager</a></li></ul></div><div><h3>Anzeigenmärkte</h3><ul><li><a href="https://jobs.westmarkzeitung.example">Stellen</a></li><li><a href="https://immo.westmarkzeitung.example">Immobilien</a></li></ul></div><div><h3>Service</h3><ul><li><a href="/kontakt/">Kontakt</a></li><li><a href="/zustellung/">Zustellreklamation</a></li></ul></div><p>© Westmark Verlagsgesellschaft mbH &amp; Co. KG</p></footer></div>
<script>window.Fusion=window.Fusion||{};Fusion.globalContent={"headlines":{"basic":"[[title.json]]"},"content_elements":[[all]]};</script></body></html>""",
            r, url=url, first=e(r.body[0].removeprefix("Oberhude.")),
            inside=listed(inside, '<div class="ReadAlsostyled-sc-8a"><span>Lesen Sie auch</span><ul><li><a href="{p}">{t}</a></li></ul></div>'),
            more=listed(more, '<div class="TeaserListItemstyled-sc-{n}"><a href="{p}"><picture><img alt="" loading="lazy" src="/resizer/v2/t{n}.jpg?width=180"/></picture><div><span>Oberhude</span><h3>{t}</h3><p>Was Anwohner und Verwaltung dazu sagen.</p></div></a></div>'),
            read=listed(read, '<li><span>{n}</span><a href="{p}">{t}</a></li>'),
        ),
        r, r.lines, (*inside, *more, *read), address=url,
    )  # fmt: skip


@page
def landessender_auf_typo3() -> Served:
    """A broadcaster of a state on TYPO3: frames, an audio's player with its text, a map's legend, contacts in the margin."""
    site = "https://www.radio-ostersee.example"
    url = f"{site}/nachrichten/detail/seegraswiesen-ostersee-wachsen-wieder"
    r = Report(
        "de", "2025-09-23", "2025-09-23", "Bente Carstensen",
        "Taucherinnen setzen bei Klarsund Sprosse für Sprosse in den Sand.",
        "Seegraswiesen im Ostersee wachsen wieder – zum ersten Mal seit 40 Jahren",
        "Forscherinnen haben am Montag in Klarsund ihre neue Karte des Meeresbodens vorgestellt. Sie zeigt mehr Grün als erwartet und eine große Lücke.",
        (
            "Elf Quadratkilometer Seegras sind seit 2019 im flachen Wasser zwischen Klarsund und der Insel Hövde hinzugekommen. Das entspricht rund 1.500 Fußballfeldern. Ein kleiner Teil davon wurde von Hand gepflanzt, der Rest hat sich von selbst ausgebreitet.",
            "„Damit hat keiner von uns gerechnet“, sagt die Meeresbiologin Ragna Thomforde vom Institut für Küstenforschung in Klarsund. Noch vor zehn Jahren habe ihre Gruppe vor allem dokumentiert, was verschwindet.",
            "# Weniger Dünger, klareres Wasser",
            "Als Grund nennt das Institut vor allem das Wasser selbst. Seit strengere Regeln für Gülle gelten, gelangt etwa ein Drittel weniger Stickstoff über die Flüsse in den Ostersee. Licht dringt nun bis in sieben Meter Tiefe, früher waren es vier.",
            "Seegras braucht dieses Licht. Es gehört nicht zu den Algen, sondern ist eine Blütenpflanze, und in seinen Wiesen wachsen junge Dorsche und Heringe heran. Außerdem bindet es Kohlenstoff: je Hektar ungefähr so viel wie ein Wald auf zehnfacher Fläche.",
            "# Eine Lücke vor der Hafeneinfahrt",
            "Vor dem Fährhafen von Hövde dagegen ist der Boden kahl. Dort wirbeln die Schiffe so viel Sand auf, dass jeder Versuch einer Pflanzung gescheitert ist. Umweltverbände verlangen deshalb, dass Fähren auf den letzten zwei Seemeilen höchstens acht Knoten fahren.",
            "Die Reederei Hövde-Linie hält davon wenig. Eine Überfahrt würde damit elf Minuten länger dauern, erklärt Geschäftsführer Knut Abelsen. Im Sommer fiele jeden Tag eine Fahrt aus. Er schlägt stattdessen vor, die Fahrrinne um 300 Meter nach Norden zu verlegen.",
            "Das Umweltministerium will beide Vorschläge bis zum Frühjahr prüfen lassen. Bis dahin pflanzen die Taucherinnen weiter, und zwar dort, wo es ruhig ist. Für die kommende Woche haben sich 40 Freiwillige gemeldet, die jüngste ist 17 Jahre alt.",
        ),
    )  # fmt: skip
    related: Links = (
        ("Hering: Fangquote bleibt auch 2026 bei null", f"{site}/nachrichten/detail/hering-fangquote-bleibt-bei-null"),
        ("Wie aus Treibsel Dämmung für Häuser wird", f"{site}/nachrichten/detail/treibsel-daemmung-fuer-haeuser"),
    )
    latest: Links = (
        ("Klarsund: Klappbrücke klemmt seit dem Morgen", f"{site}/nachrichten/detail/klarsund-klappbruecke-klemmt"),
        ("Landtag streitet über Ganztagsschulen", f"{site}/nachrichten/detail/landtag-streitet-ganztagsschulen"),
        ("Handball: Hövder Frauen gewinnen das Derby", f"{site}/nachrichten/detail/handball-hoevder-frauen-derby"),
    )
    return Served(
        put(
            """<!DOCTYPE html>
<html lang="de" dir="ltr" class="no-js">
<head>

<meta charset="utf-8">
<!--
	This website is powered by TYPO3 - inspiring people to share!
	TYPO3 is a free open source Content Management Framework licensed under GNU/GPL.
-->
<title>Seegraswiesen im Ostersee wachsen wieder: Radio Ostersee</title>
<meta name="generator" content="TYPO3 CMS">
<meta name="description" content="[[lead]]">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="[[title]]">
<meta property="og:type" content="article">
<meta property="og:url" content="[[url]]">
<meta property="og:image" content="https://www.radio-ostersee.example/fileadmin/_processed_/2/b/csm_seegras_8e1.jpg">
<meta name="twitter:card" content="summary">
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-3e9f.css?1726400000" media="all">
<link rel="canonical" href="[[url]]"/>
<script>document.documentElement.className=document.documentElement.className.replace('no-js','js');var _paq=window._paq||[];_paq.push(['disableCookies']);</script>
</head>
<body id="p412" class="page-412 pagelevel-2 language-0 backendlayout-news layout-default">
<div id="top"></div>
<div class="body-bg">
<a class="visually-hidden-focusable page-skip-link" href="#mainnavigation"><span>Zur Hauptnavigation springen</span></a>
<header id="page-header" class="bp-page-header navbar navbar-mainnavigation navbar-default"><div class="container"><a class="navbar-brand" title="Radio Ostersee" href="/"><img class="navbar-brand-logo-normal" src="/fileadmin/logo.svg" alt="Radio Ostersee" height="52" width="180"></a><nav aria-label="Hauptnavigation" id="mainnavigation" class="collapse navbar-collapse"><ul class="navbar-nav"><li class="nav-item active dropdown"><a href="/nachrichten" class="nav-link"><span class="nav-link-text">Nachrichten</span></a></li><li class="nav-item"><a href="/programm" class="nav-link"><span class="nav-link-text">Programm</span></a></li><li class="nav-item"><a href="/seewetter" class="nav-link"><span class="nav-link-text">Seewetter</span></a></li><li class="nav-item"><a href="/mediathek" class="nav-link"><span class="nav-link-text">Mediathek</span></a></li></ul></nav><form action="/suche" class="tx-solr-search-form"><input type="text" name="q" placeholder="Suchbegriff"><button>Suchen</button></form></div></header>
<nav class="breadcrumb-section" aria-label="Brotkrümelnavigation"><div class="container"><p class="visually-hidden" id="breadcrumb">Sie sind hier:</p><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Startseite</a></li><li class="breadcrumb-item"><a href="/nachrichten">Nachrichten</a></li><li class="breadcrumb-item active">Detail</li></ol></div></nav>
<div id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin--><div class="section section-default"><div class="container"><div class="section-row"><main class="section-column maincontent-wrap" role="main">
<div id="c988" class="frame frame-size-default frame-default frame-type-news_newsdetail frame-layout-default"><div class="frame-group-container"><div class="frame-group-inner"><div class="frame-container frame-container-default"><div class="frame-inner">
<div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article">
<div class="news-header"><h1 itemprop="headline">[[title]]</h1></div>
<div class="news-footer-top"><span class="news-list-date"><time itemprop="datePublished" datetime="2025-09-23">23.09.2025</time></span> <span class="news-list-category">Umwelt</span> <span class="news-list-author" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person">Von <span itemprop="name">[[author]]</span></span></div>
<div class="teaser-text" itemprop="description"><p>[[lead]]</p></div>
<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/_processed_/2/b/csm_seegras_gross.jpg" title="" class="lightbox" rel="lightbox[myImageSet]"><img loading="lazy" src="/fileadmin/_processed_/2/b/csm_seegras_8e1.jpg" width="800" height="534" alt="Zwei Taucherinnen über hellem Sand"></a></div><p class="news-img-caption">[[caption]] Foto: Institut für Küstenforschung</p></div></div>
<div class="audio-box"><div class="audio-box__head">Zum Hören</div><audio controls preload="none"><source src="/fileadmin/audio/2025/seegras.mp3" type="audio/mpeg">Ihr Browser unterstützt das Audio-Element nicht.</audio><p class="audio-box__text">Reporterin Bente Carstensen war mit an Bord (3:47 min, verfügbar bis 23.09.2026)</p></div>
<div class="news-text-wrap" itemprop="articleBody"><p>[[1]]</p>
<p>[[2]]</p>
<h2>[[3]]</h2>
<p>[[4]]</p>
<p class="bodytext">[[5|Blütenpflanze|a href="/lexikon/seegras" title="Lexikon: Seegras" class="internal-link"]]</p>
<h2>[[6]]</h2>
<p>[[7]]</p>
<p>[[8]]</p>
<p>[[9]]</p></div>
<div class="news-content-elements"><div id="c991" class="frame frame-default frame-type-image"><figure class="image"><img src="/fileadmin/karten/seegras-2025.png" alt="Karte" width="800"><figcaption class="image-caption">Legende: dunkelgrün Bestand 2019, hellgrün Zuwachs bis 2025, grau nicht untersucht.</figcaption></figure></div></div>
<div class="shariff" data-backend-url="/?type=1&amp;eID=shariff" data-services="[&quot;facebook&quot;,&quot;whatsapp&quot;,&quot;mail&quot;]" data-lang="de"><ul class="orientation-horizontal"><li class="shariff-button facebook"><a href="#">teilen</a></li><li class="shariff-button mail"><a href="#">mailen</a></li></ul></div>
<div class="news-related-wrap"><div class="news-related news-related-news"><h4>Ähnliche Beiträge</h4><ul>[[related]]</ul></div><div class="news-related news-related-files"><h4>Dateien</h4><ul><li><a href="/fileadmin/pdf/karte.pdf">Karte (PDF, 4,1 MB)</a></li></ul></div></div>
<div class="news-backlink-wrap"><a href="/nachrichten">Zurück zur Übersicht</a></div></div></div>
</div></div></div></div></div></main>
<aside class="section-column subcontent-wrap"><div id="c1002" class="frame frame-type-news_pi1"><h3 class="element-header"><span>Aktuell aus dem Land</span></h3><div class="news-list-view">[[latest]]</div></div><div id="c1003" class="frame frame-type-textpic"><h3>Kontakt zur Redaktion</h3><p>Sie haben einen Hinweis für uns?<br>Telefon 0555 20 30 40<br>werktags von 6 bis 22 Uhr</p></div></aside></div></div></div><!--TYPO3SEARCH_end--></div>
<footer id="page-footer" class="bp-page-footer"><section class="section footer-section footer-section-content"><div class="container"><div class="section-row"><div class="section-column"><h3>Empfang</h3><p>UKW 94,1 und 101,7 MHz<br>DAB+ Kanal 9B</p></div><div class="section-column"><h3>Service</h3><ul><li><a href="/gewinnspiele">Gewinnspiele</a></li><li><a href="/verkehr">Verkehr</a></li></ul></div><div class="section-column"><h3>Sender</h3><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li></ul></div></div></div></section><section class="footer-section-meta"><p>© Radio Ostersee 2025 – Anstalt des öffentlichen Rechts</p></section></footer>
<div id="cookieman-modal" data-theme="bootstrap5" class="modal" role="dialog" style="display:none"><h5 class="modal-title">Datenschutzeinstellungen</h5><p>Wir zählen Besuche, ohne Sie zu erkennen. Sie können dem widersprechen.</p><button data-cookieman-accept-all>Alles annehmen</button><button data-cookieman-accept-none>Ablehnen</button></div></div>
<script src="/typo3temp/assets/compressed/merged-77d.js?1726400000"></script>
</body>
</html>""",
            r, url=url,
            related=listed(related, '<li><span class="news-related-news-date">1{n}.09.2025</span> <a title="{t}" href="{p}">{t}</a></li>'),
            latest=listed(latest, '<div class="article articletype-0" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h4><a title="{t}" href="{p}"><span itemprop="headline">{t}</span></a></h4></div><div class="footer"><p><time itemprop="datePublished" datetime="2025-09-23">23.09.2025</time></p></div></div>'),
        ),
        r, r.lines, (*related, *latest), address=url,
    )  # fmt: skip


@page
def diario_en_arc() -> Served:
    """A daily's page out of Arc: first letter apart, a box of sums, a related item inside, tags, a form of subscription that stays shut."""
    site = "https://elmeridiano.example"
    url = f"{site}/economia/2026-03-02/el-pueblo-que-compro-su-propio-supermercado.html"
    r = Report(
        "es", "2026-03-02", "2026-03-02", "Itziar Colmenar",
        "Clientas y socias de El Común, el pasado jueves, en Valdehornos.",
        "El pueblo que compró su propio supermercado",
        "Cuando la cadena cerró la tienda, 412 vecinos de Valdehornos pusieron 300 euros cada uno. Tres años después, da beneficios y trabajo a nueve personas",
        (
            "La última tienda de Valdehornos cerró un martes, sin aviso, con las cámaras llenas. Los vecinos se enteraron por el camión que vino a llevarse la carne. Era febrero de 2022, y desde aquel día comprar una docena de huevos suponía conducir 34 kilómetros por una carretera con nieve.",
            "“Mi suegra tiene 88 años y no conduce. Le llevábamos la leche de cinco en cinco litros, como si hubiera una guerra”, recuerda Rosario Piedrafita, que era cartera y hoy preside la cooperativa El Común. La idea salió de una cena. Eran once a la mesa y ninguno había vendido nunca nada.",
            "En cuatro meses reunieron 123.600 euros. Pusieron dinero 412 de los 690 empadronados, y también una veintena de hijos del pueblo que viven en otra parte. El Ayuntamiento cedió el local por un euro al año. La caja de ahorros de la comarca, que había negado un crédito a dos comerciantes, se lo concedió a la cooperativa.",
            "# Un proveedor que dijo no",
            "El primer obstáculo fueron los precios. Ninguna central de compras quería servir a una tienda de 180 metros cuadrados en lo alto de un puerto. La solución llegó de otros seis pueblos de la sierra con el mismo problema: hoy compran juntos y un solo camión sube dos veces por semana.",
            "Los números han acabado por salir. El Común facturó 1,1 millones de euros en 2025 y ganó 19.000. La asamblea decidió no repartirlos. Se gastaron en una furgoneta que lleva los pedidos a las aldeas y, de paso, las recetas de la farmacia.",
            "# Lo que no se ve en las cuentas",
            "La economista Amparo Lidón, de la Universidad de Cárdena, ha estudiado 23 tiendas de este tipo. Calcula que por cada euro de ayuda pública los pueblos recuperan 2,70, sobre todo porque hay menos mudanzas. “Una tienda no fija población”, matiza. “Pero sin tienda se va hasta el que quería quedarse”.",
            "No todo son alegrías. Dos socios se marcharon el año pasado, enfadados porque se vende vino de fuera de la comarca. Y el alquiler simbólico acaba en 2027, el mismo año en que hay elecciones municipales.",
            "Piedrafita no parece preocupada. Detrás de la caja cuelga una foto de la cena, con once caras y una tortilla. “Nos faltaban los huevos”, dice. “Los tuvo que traer mi cuñado de la capital”.",
        ),
    )  # fmt: skip
    inside: Links = (
        ("La furgoneta que vende pan en 41 aldeas", f"{site}/economia/2026-01-18/la-furgoneta-que-vende-pan-en-41-aldeas.html"),
    )
    more: Links = (
        (
            "El maestro de los tres alumnos se jubila sin relevo",
            f"{site}/sociedad/2026-03-01/el-maestro-de-los-tres-alumnos-se-jubila.html",
        ),
        (
            "Las cajas rurales vuelven a abrir oficinas, pero sin cajero",
            f"{site}/economia/2026-02-27/las-cajas-rurales-vuelven-a-abrir-oficinas.html",
        ),
    )
    last: Links = (
        ("El Gobierno aplaza la reforma del agua a septiembre", f"{site}/nacional/2026-03-02/el-gobierno-aplaza-la-reforma-del-agua.html"),
        (
            "Un apagón deja sin metro a la capital durante dos horas",
            f"{site}/nacional/2026-03-02/un-apagon-deja-sin-metro-a-la-capital.html",
        ),
        ("Muere a los 91 años el escultor Faustino Arbeloa", f"{site}/cultura/2026-03-02/muere-el-escultor-faustino-arbeloa.html"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="es-ES"><head><meta charSet="UTF-8"/><meta name="viewport" content="width=device-width,initial-scale=1.0"/><link rel="preconnect" href="//static.elmeridiano.example"/><link rel="preload" href="https://static.elmeridiano.example/dist/resources/fonts/marcin/MarcinAntB-Regular.woff2" crossorigin="" type="font/woff2" as="font"/><title>Valdehornos, el pueblo que compró su propio supermercado | Economía | EL MERIDIANO</title><meta name="lang" content="es"/><meta name="author" content="[[author]]"/><meta name="publisher" content="Ediciones El Meridiano S.L."/><meta name="description" content="[[lead]]"/><meta property="og:title" content="[[title]]"/><meta property="og:description" content="[[lead]]"/><meta property="og:updated_time" content="2026-03-02T11:52:20+0000"/><meta property="og:image" content="https://imagenes.elmeridiano.example/resizer/v2/F5T.jpg?auth=77a&amp;width=1200"/><meta property="og:url" content="[[url]]"/><meta property="article:modified_time" content="2026-03-02T11:52:20+0000"/><meta property="article:published_time" content="2026-03-02T04:15:00+0000"/><meta property="article:section" content="Economía"/><meta property="article:tag" content="Cooperativas"/><meta property="article:tag" content="España vaciada"/><meta property="og:type" content="article"/><meta property="og:site_name" content="El Meridiano"/><meta name="DC.date" content="2026-03-02T04:15:00+0000"/><link rel="canonical" href="[[url]]"/><link rel="amphtml" href="[[url]]?outputType=amp"/><script type="application/ld+json">[{"@context":"https://schema.org/","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://elmeridiano.example/economia/","name":"Economía"}}]},{"@context":"https://schema.org/","@type":"NewsArticle","headline":"[[title.json]]","datePublished":"2026-03-02T05:15:00+01:00","dateModified":"2026-03-02T12:52:20+01:00","description":"[[lead.json]]","isAccessibleForFree":true,"articleSection":"Economía","inLanguage":"es","author":[{"@type":"Person","name":"[[author.json]]"}],"publisher":{"@type":"NewsMediaOrganization","name":"El Meridiano"},"image":[{"@type":"ImageObject","url":"https://imagenes.elmeridiano.example/resizer/v2/F5T.jpg"}]}]</script><style>.a_c p{margin:0 0 1.5rem}.ad-giga{min-height:250px}</style><script>window.DTM={eventQueue:[]};var didomiConfig={app:{apiKey:"7bd"}};</script></head>
<body class="salida_articulo"><noscript><img src="https://sb.scorecard.example/p?c1=2" alt=""/></noscript>
<div class="ad ad-giga ad-giga-1" id="elmeridiano_gpt-LDB1"></div>
<div class="didomi-screen" id="didomi-notice"><p>Con tu consentimiento, nosotros y nuestros 817 socios usamos cookies para almacenar y acceder a datos personales. Si rechazas, podrás suscribirte para leer.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button></div>
<header class="x _g _g-xs x-p" data-dtm-region="portada_cabecera"><div class="x_w"><button class="btn btn-i" id="btn_open_hamburger"><svg width="22" height="18"><path d="M0 1h22"></path></svg><span class="_pt">menú</span></button><a href="/" class="x_e" aria-label="El Meridiano"></a><div class="x_u"><a class="btn" href="https://elmeridiano.example/suscripciones/#/campaign">Suscríbete</a><a href="/acceso">Inicia sesión</a></div></div><div class="cs_t"><a class="cs_t_e" href="/economia/">Economía</a><ul class="cs_m"><li><a href="/economia/negocios/">Negocios</a></li><li><a href="/economia/vivienda/">Vivienda</a></li><li><a href="/economia/formacion/">Formación</a></li><li><a href="/noticias/mercados/">Mercados</a></li></ul></div></header>
<main class="_g _g-md _g-o" id="main-content"><article id="main-content-article" class="a _g-xs-none">
<header class="a_e _g _g-lg"><div class="a_e_txt _df"><div class="a_k"><a href="/noticias/cooperativas/" class="a_k_n">Cooperativas</a></div><h1 class="a_t">[[title]]</h1><h2 class="a_st">[[lead]]</h2></div><div class="a_e_m"><figure class="a_m w-full"><span class="a_m_w _db"><img alt="Dos mujeres ante un mostrador" class="_re a_m-h" decoding="auto" fetchPriority="high" height="233" width="414" srcSet="https://imagenes.elmeridiano.example/resizer/v2/F5T.jpg?width=414 414w,https://imagenes.elmeridiano.example/resizer/v2/F5T.jpg?width=980 980w" src="https://imagenes.elmeridiano.example/resizer/v2/F5T.jpg?width=414"/></span><figcaption class="a_m_p"><span>[[caption]]</span><span class="a_m_m">Lorenzo Bastida</span></figcaption></figure></div></header>
<div class="a_md a_md-a"><div class="a_md_i"><div class="a_md_f"><img alt="Itziar Colmenar" src="https://imagenes.elmeridiano.example/autores/ic.png" width="48" height="48"/></div><div class="a_md_txt" data-dtm-region="articulo_firma"><a href="/autor/itziar-colmenar/" title="Ver todas las noticias de Itziar Colmenar" class="a_md_a_n">[[author]]</a><div class="a_md_l_w"><span class="a_md_l">Valdehornos - </span><time id="article_date_p" dateTime="2026-03-02T04:15:00.000Z" data-date="2026-03-02T04:15:00.000Z" class="a_ti"><a href="/archivo/2026-03-02/"><span data-published="Actualizado">02 mar 2026 - 05:15 CET</span></a></time></div></div></div><div class="w_rs" data-dtm-region="articulo_compartir"><span class="_pt">Compartir en WhatsApp</span><span class="_pt">Compartir en Facebook</span><button>Copiar enlace</button><a href="#comentarios_noticia">38 Comentarios</a></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p class="">[[1]]</p><p class="">[[2|cooperativa|a href="https://elmeridiano.example/noticias/cooperativas/"]]</p>
<div class="ad ad-300 ad-roba-1" id="elmeridiano_gpt-MPU1"><span>Publicidad</span></div>
<p class="">[[3]]</p><h3 class="">[[4]]</h3><p class="">[[5]]</p>
<section class="ap ap-fr" data-dtm-region="articulo_apoyo"><header class="ap_h"><h4>Más información</h4></header>[[inside]]</section>
<p class="">[[6]]</p>
<div class="raw-html embed-nl"><div class="nl-box"><p class="nl-t">Apúntate a ‘Tierra adentro’</p><p class="nl-d">Cada jueves, historias de los pueblos que no salen en el mapa del tiempo.</p><a href="/newsletters/tierra-adentro/">Recíbela</a></div></div>
<h3 class="">[[7]]</h3><p class="">[[8]]</p>
<figure class="a_m a_m-v"><span class="a_m_w"><img alt="Una furgoneta verde" loading="lazy" src="https://imagenes.elmeridiano.example/resizer/v2/furgo.jpg?width=414" height="276" width="414"/></span><figcaption class="a_m_p"><span>La furgoneta de la cooperativa, de camino a una aldea.</span><span class="a_m_m">L. B.</span></figcaption></figure>
<p class="">[[9]]</p><p class="">[[10]]</p></div>
<div id="ctn_freemium_article" class="a_su" hidden=""><p class="a_su_t">Tu suscripción se está usando en otro dispositivo</p><p>¿Quieres añadir otro usuario a tu suscripción?</p><p>Si continúas leyendo en este dispositivo, no se podrá leer en el otro.</p></div>
<section class="a_ei" data-dtm-region="articulo_sobre_firma"><h3 class="a_ei_t">Sobre la firma</h3><div><a href="/autor/itziar-colmenar/">Itziar Colmenar</a><div class="a_ei_d">Redactora de Economía. Antes fue corresponsal en tres provincias y camarera en una.</div></div></section>
<section class="a_rs" id="comentarios_noticia"><button>Ir a los comentarios</button><p>Normas</p></section>
<div class="w-ar" data-dtm-region="articulo_archivado-en"><h4>Archivado En</h4><ul><li><a href="/noticias/economia/">Economía</a></li><li><a href="/noticias/cooperativas/">Cooperativas</a></li><li><a href="/noticias/despoblacion/">Despoblación</a></li></ul></div></article>
<aside class="b-d"><div class="b-t_h"><h2>También en Economía</h2></div>[[more]]<div class="b-lmv"><h2>Últimas noticias</h2><ol>[[last]]</ol></div></aside></main>
<footer class="x-f _g" data-dtm-region="portada_pie"><div><a class="lg-a" href="/"></a><ul><li><a href="/estaticos/contacte/">Contacto</a></li><li><a href="/estaticos/publicidad/">Publicidad</a></li><li><a href="/estaticos/aviso-legal/">Aviso legal</a></li><li><a href="/estaticos/cookies/">Política cookies</a></li><li><a href="/rss/">RSS</a></li></ul></div><p>© EDICIONES EL MERIDIANO S.L. - Prohibida la minería de textos y datos, artículo 67.3 del Real Decreto-ley 24/2021</p></footer>
<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.contextPath="/pf";Fusion.globalContent={"type":"story","headlines":{"basic":"[[title.json]]"},"content_elements":[[all]]};</script></body></html>""",
            r, url=url,
            inside=listed(inside, '<div class="ap_w"><a href="{u}"><img alt="" src="https://imagenes.elmeridiano.example/resizer/v2/pan.jpg?width=100" loading="lazy"/></a><h5 class="ap_t"><a href="{u}">{t}</a></h5><div class="ap_a">I. COLMENAR</div></div>'),
            more=listed(more, '<article class="c c-d c--m-n"><header class="c_h"><h2 class="c_t"><a href="{p}">{t}</a></h2></header><div class="c_a"><a href="/autor/x{n}/" class="c_a_a">Nemesio Urgel</a></div></article>'),
            last=listed(last, '<li><span>1{n}:05</span><a href="{u}">{t}</a></li>'),
        ),
        r, r.lines, (*inside, *more, *last), address=url,
    )  # fmt: skip


@page
def pagina_amp_del_quotidiano() -> Served:
    """A page for telephones: a sidebar, boilerplate in the head, adverts and analytics as elements, related items in the text."""
    site = "https://www.ilcorrieredelpo.example"
    url = f"{site}/cronache/26_gennaio_14/treno-fermo-galleria-monteralto-4b1e7c52-f1aa-11f0-xlk_amp.shtml"
    r = Report(
        "it", "2026-01-14", "2026-01-14", "Ludovico Sanfelice",
        "I passeggeri escono a piedi dalla galleria di Monteralto (Agenzia Fotoviva)",
        "Monteralto, 640 passeggeri bloccati per sette ore in galleria: «Al buio, con due bottiglie d’acqua»",
        "Il treno si è fermato alle 18.12 per un guasto alla linea elettrica. Aperta un’inchiesta, il gestore promette rimborsi: «Ci scusiamo, non basta»",
        (
            "Sette ore e nove minuti. Tanto è durato il viaggio più lungo del regionale veloce 2381, partito martedì sera da Porto Gelmino e diretto a Casalvento, che di solito ne impiega una e mezza. Il treno si è fermato alle 18.12 a metà della galleria di Monteralto, lunga undici chilometri, ed è ripartito, trainato da una locomotiva diesel, all’1.21 di notte.",
            "A bordo c’erano 640 persone, molte più dei posti a sedere. Dopo un’ora si sono spente le luci, dopo due il riscaldamento. «Avevamo due bottiglie d’acqua per tutta la carrozza, e le abbiamo date a una signora incinta e a un bambino», racconta Donatella Briasco, infermiera, che ha passato la notte a misurare polsi con la torcia del telefono.",
            "# Il guasto e la telefonata",
            "Secondo i primi accertamenti, un isolatore si è spezzato per il gelo all’imbocco nord e ha fatto cadere la linea aerea su trecento metri. La sala operativa ha saputo del guasto alle 18.15. I vigili del fuoco, invece, sono stati chiamati soltanto alle 20.40.",
            "È su queste due ore e mezza che si concentra l’inchiesta aperta dalla procura di Casalvento. Il sostituto procuratore Elide Marzorati ha fatto sequestrare le registrazioni della sala operativa e ascolterà oggi il capotreno, l’unico ferroviere a bordo oltre al macchinista.",
            "# Le scuse e i precedenti",
            "L’amministratore delegato del gestore, Ruggero Paolantonio, si è presentato in stazione all’alba. «Ci scusiamo, e so che non basta», ha detto. Ai viaggiatori saranno rimborsati il biglietto e l’abbonamento di gennaio; chi ha avuto bisogno di cure riceverà un indennizzo a parte. In ospedale sono finite quattordici persone, nessuna è grave.",
            "Il comitato dei pendolari ricorda che nella stessa galleria si erano fermati altri due treni, nel 2022 e nell’agosto scorso. Allora l’azienda aveva annunciato scorte d’acqua e coperte su ogni convoglio. «Sul nostro c’erano», dice il portavoce Amedeo Trinchero. «Erano in un armadio chiuso, e la chiave era a Casalvento».",
            "La linea è stata riaperta mercoledì alle 11 su un solo binario. Per i lavori sull’altro serviranno almeno quattro giorni.",
        ),
    )  # fmt: skip
    inside: Links = (
        (
            "Viaggio nella sala operativa: chi decide quando un treno si ferma",
            f"{site}/cronache/26_gennaio_14/viaggio-nella-sala-operativa-9c2d.shtml",
        ),
    )
    more: Links = (
        ("Gelo al Nord, scuole chiuse in quaranta comuni", f"{site}/cronache/26_gennaio_14/gelo-al-nord-scuole-chiuse-1a77.shtml"),
        ("Truffa delle caldaie, nove arresti a Porto Gelmino", f"{site}/cronache/26_gennaio_13/truffa-delle-caldaie-8f02.shtml"),
        ("Il sindaco in bici contromano: multa e scuse", f"{site}/cronache/26_gennaio_13/sindaco-in-bici-contromano-5d3c.shtml"),
    )
    return Served(
        put(
            """<!doctype html>
<html amp lang="it">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script async custom-element="amp-ad" src="https://cdn.ampproject.org/v0/amp-ad-0.1.js"></script>
<script async custom-element="amp-sidebar" src="https://cdn.ampproject.org/v0/amp-sidebar-0.1.js"></script>
<script async custom-element="amp-consent" src="https://cdn.ampproject.org/v0/amp-consent-0.1.js"></script>
<script async custom-template="amp-mustache" src="https://cdn.ampproject.org/v0/amp-mustache-0.2.js"></script>
<title>Monteralto, treno fermo in galleria per sette ore | Il Corriere del Po</title>
<link rel="canonical" href="https://www.ilcorrieredelpo.example/cronache/26_gennaio_14/treno-fermo-galleria-monteralto-4b1e7c52-f1aa-11f0-xlk.shtml">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<meta name="description" content="[[lead]]">
<meta property="og:title" content="[[title]]"><meta property="og:type" content="article"><meta property="og:site_name" content="Il Corriere del Po"><meta property="article:published_time" content="2026-01-14T07:05:31+01:00">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://www.ilcorrieredelpo.example/cronache/26_gennaio_14/treno-fermo-galleria-monteralto-4b1e7c52-f1aa-11f0-xlk.shtml","headline":"[[title.json]]","datePublished":"2026-01-14T07:05:31+01:00","dateModified":"2026-01-14T13:22:08+01:00","description":"[[lead.json]]","author":{"@type":"Person","name":"[[author.json]]"},"publisher":{"@type":"Organization","name":"Il Corriere del Po","logo":{"@type":"ImageObject","url":"https://images2.cdp.example/logo.png","width":600,"height":60}},"image":{"@type":"ImageObject","url":"https://images2.cdp.example/galleria.jpg","height":630,"width":1200}}</script>
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;animation:none}</style></noscript>
<style amp-custom>body{font-family:Georgia,serif}.occhiello{color:#a00;text-transform:uppercase}.adv{background:#eee;text-align:center}</style>
</head>
<body>
<amp-analytics type="googleanalytics" id="ga1"><script type="application/json">{"vars":{"account":"UA-0000-1"},"triggers":{"trackPageview":{"on":"visible","request":"pageview"}}}</script></amp-analytics>
<amp-consent id="consent" layout="nodisplay"><script type="application/json">{"consentInstanceId":"cdp","promptUI":"consent-ui"}</script><div id="consent-ui" class="consent"><p>Noi e i nostri fornitori conserviamo informazioni su un dispositivo, come i cookie. Puoi accettare oppure abbonarti.</p><button on="tap:consent.accept">Accetta e continua</button><button on="tap:consent.reject">Rifiuta e abbonati</button></div></amp-consent>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><button on="tap:sidebar.close" aria-label="chiudi">✕</button><ul><li><a href="/cronache/">Cronache</a></li><li><a href="/politica/">Politica</a></li><li><a href="/esteri/">Esteri</a></li><li><a href="/economia/">Economia</a></li><li><a href="/cucina/">Cucina</a></li></ul></amp-sidebar>
<header class="head"><button class="hamburger" on="tap:sidebar.toggle">☰</button><a href="/"><amp-img src="https://images2.cdp.example/testata.png" width="240" height="30" alt="Il Corriere del Po"></amp-img></a><a class="abb" href="/abbonamenti/">Abbonati</a></header>
<div class="adv"><amp-ad width="320" height="50" type="doubleclick" data-slot="/7/amp/top"><div placeholder></div></amp-ad></div>
<article class="art">
<p class="occhiello">Disagi sulla rete</p>
<h1 class="titolo">[[title]]</h1>
<p class="sommario">[[lead]]</p>
<p class="firma">di <a href="/firme/ludovico-sanfelice.shtml">[[author]]</a></p>
<p class="data">14 gennaio 2026 (modifica il 14 gennaio 2026 | 13:22)</p>
<div class="social"><amp-social-share type="whatsapp" width="30" height="30"></amp-social-share><amp-social-share type="email" width="30" height="30"></amp-social-share><amp-social-share type="system" width="30" height="30"></amp-social-share></div>
<figure><amp-img src="https://images2.cdp.example/galleria.jpg" srcset="https://images2.cdp.example/galleria.jpg 1200w, https://images2.cdp.example/galleria-640.jpg 640w" width="656" height="437" layout="responsive" alt="Persone con torce lungo i binari"><noscript><img src="https://images2.cdp.example/galleria.jpg" width="656" height="437" alt=""></noscript></amp-img><figcaption>[[caption]]</figcaption></figure>
<section class="testo">
<p>[[1]]</p>
<p>[[2]]</p>
<div class="adv"><span>Pubblicità</span><amp-ad width="300" height="250" type="doubleclick" data-slot="/7/amp/mid1"></amp-ad></div>
<h3>[[3]]</h3>
<p>[[4]]</p>
<p>[[5]]</p>
<div class="correlati"><p class="lab">Leggi anche</p><ul>[[inside]]</ul></div>
<amp-twitter width="375" height="472" layout="responsive" data-tweetid="1878"><blockquote placeholder class="twitter-tweet"><p>Linea Porto Gelmino-Casalvento: circolazione sospesa per accertamenti tecnici. Seguono aggiornamenti.</p>— InfoTreni Nord (@infotreninord) 13 gennaio 2026</blockquote></amp-twitter>
<h3>[[6]]</h3>
<p>[[7]]</p>
<p>[[8]]</p>
<p>[[9]]</p>
</section>
<div class="nl"><p><b>Se vuoi restare aggiornato sulle notizie della tua città</b> iscriviti gratis alla newsletter del Corriere del Po. Arriva tutti i giorni alle 12 direttamente nella tua casella di posta. Basta <a href="/newsletter/">cliccare qui</a>.</p></div>
<p class="data2">14 gennaio 2026</p><p class="cr">© RIPRODUZIONE RISERVATA</p>
</article>
<section class="altri"><h2>Altre notizie di Cronache</h2>[[more]]</section>
<amp-embed width="100" height="100" type="taboola" layout="responsive" data-publisher="cdp-amp" data-mode="thumbnails-a"><div placeholder>Contenuti sponsorizzati</div></amp-embed>
<footer><amp-img src="https://images2.cdp.example/logo-bn.png" width="120" height="16" alt=""></amp-img><p>Copyright 2026 © Editrice del Po S.p.A. Tutti i diritti sono riservati | Per la pubblicità: Padana Concessionaria</p><p><a href="/chi-siamo/">Chi siamo</a> | <a href="/privacy/">Privacy</a> | <a href="/cookie/">Cookie policy</a> | <a href="/accessibilita/">Dichiarazione di accessibilità</a></p></footer>
</body>
</html>""",
            r, url=url,
            inside=listed(inside, '<li><a href="{u}">{t}</a></li>'),
            more=listed(more, '<div class="box"><a href="{p}"><amp-img src="https://images2.cdp.example/a{n}.jpg" width="120" height="80" alt=""></amp-img></a><p class="box-occ">Cronaca</p><h4><a href="{p}">{t}</a></h4></div>'),
        ),
        r, r.lines, (*inside, *more), address=url,
    )  # fmt: skip


@page
def omroep_met_blokken() -> Served:
    """A public broadcaster: no lead, text between pictures with their captions below, a frame with facts, related items as cards."""
    site = "https://www.nieuwslandelijk.example"
    url = f"{site}/artikel/2601877-proef-met-stille-uren-in-treinstation-wordt-uitgebreid"
    r = Report(
        "nl", "2026-02-05", "2026-02-05", "Fenna Hoogstraten",
        "Op perron 3 klinkt tussen 10.00 en 12.00 uur geen omroep",
        "Proef met stille uren op stations krijgt vervolg, ondanks gemiste treinen",
        "",
        (
            "Op zes stations in het noorden van het land blijft het ook de rest van het jaar elke dag twee uur stil. De proef met de zogeheten stille uren, die in oktober begon in Wierdum en Oosterzand, wordt volgens spoorbedrijf Noorderlijn uitgebreid naar vier andere plaatsen.",
            "Tijdens de stille uren, van 10.00 tot 12.00 uur, wordt er niet omgeroepen. Ook staat de muziek in de winkels uit en zijn de piepjes van de toegangspoortjes zachter gezet. Reizigers zien vertragingen alleen op de borden en in de app.",
            "De proef is bedoeld voor mensen die slecht tegen prikkels kunnen. Bijna een op de vijf reizigers die de Noorderlijn ondervroeg, zegt het station daarom soms te mijden.",
            "# 'Voor het eerst alleen naar mijn zus'",
            "Een van hen is Jorn Wiersema (31) uit Oosterzand. Hij heeft autisme en reisde jarenlang alleen met begeleiding. \"In november ben ik voor het eerst in mijn eentje naar mijn zus gegaan. Ze dacht dat er iets ergs gebeurd was.\"",
            "Er zijn ook klachten. Vooral slechtzienden misten hun trein, doordat een wijziging van het perron niet werd omgeroepen. De Oogbond telde in drie maanden 47 meldingen. \"Wat voor de een rust is, is voor de ander een dichte deur\", zegt voorzitter Tineke Baljeu.",
            "# Gesproken bord",
            "Daarom komt er op alle zes de stations een gesproken bord: een paal met een knop die de vertrektijden voorleest. Zo'n paal kost 4200 euro. In Wierdum staat er sinds maandag een, naast de bloemenkiosk.",
            "De provincie betaalt de palen, maar wil in september cijfers zien. Gedeputeerde Sjoerd Kamminga: \"Als er meer mensen de trein nemen, gaan we door. Als het alleen maar stil is, was het een mooie proef.\"",
            "De Noorderlijn sluit niet uit dat de stille uren later ook 's avonds gaan gelden. Het personeel is in elk geval voor. Volgens de vakbond meldden conducteurs zich in de proefperiode minder vaak ziek met hoofdpijn.",
        ),
    )  # fmt: skip
    related: Links = (
        ("Station Wierdum krijgt na twintig jaar weer een loket", f"{site}/artikel/2600412-station-wierdum-krijgt-weer-een-loket"),
        ("Noorderlijn schrapt eerste klas op korte ritten", f"{site}/artikel/2599087-noorderlijn-schrapt-eerste-klas"),
    )
    more: Links = (
        ("Kabinet trekt plan voor statiegeld op wijnflessen in", f"{site}/artikel/2601869-kabinet-trekt-plan-statiegeld-in"),
        ("Vuurtoren van Rottummeroog weer aan na storing", f"{site}/artikel/2601861-vuurtoren-weer-aan-na-storing"),
        ("Schaatsbond zoekt ijsmeesters, desnoods uit Friesoord", f"{site}/artikel/2601850-schaatsbond-zoekt-ijsmeesters"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>[[title]]</title><meta name="description" content="Ook de rest van het jaar is er op zes stations elke dag twee uur geen omroep."/><link rel="canonical" href="[[url]]"/><meta property="og:title" content="[[title]]"/><meta property="og:type" content="article"/><meta property="og:site_name" content="Nieuws Landelijk"/><meta property="og:image" content="https://cdn.nieuwslandelijk.example/image/2026/02/05/1190/1024x576a.jpg"/><meta property="article:published_time" content="2026-02-05T14:08:31+0100"/><meta name="apple-itunes-app" content="app-id=3"/><link rel="preload" href="/_next/static/media/0b.woff2" as="font" crossorigin="anonymous" type="font/woff2"/><link rel="stylesheet" href="/_next/static/css/1f.css" data-n-g=""/><noscript data-n-css=""></noscript><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"[[url]]"},"headline":"[[title.json]]","image":["https://cdn.nieuwslandelijk.example/image/2026/02/05/1190/1024x576a.jpg"],"datePublished":"2026-02-05T14:08:31+0100","dateModified":"2026-02-05T16:20:02+0100","author":{"@type":"Person","name":"[[author.json]]"},"publisher":{"@type":"Organization","name":"Nieuws Landelijk"}}</script><script async="" src="https://cl-eu3.k5a.example/64.js"></script><style data-styled="" data-styled-version="6.1.8">.sc-f75afcb6-7{font-size:3.2rem}.iDxSVj{color:#fff}</style></head>
<body><div id="__next"><div class="sc-3e2d9d2c-0"><div id="ccm_notification" class="sc-ck"><p>Wij plaatsen functionele cookies en, als u dat goedvindt, ook cookies om filmpjes van anderen te laten zien.</p><button>Accepteren</button><button>Weigeren</button></div>
<header class="sc-8c2f9a-0 gKuYDq" id="header"><a class="sc-skip" href="#content">Ga naar de inhoud</a><a href="/" aria-label="Naar de voorpagina"><svg width="60" height="24" viewBox="0 0 60 24"><path d="M1 1v22"></path></svg></a><nav aria-label="Hoofdmenu"><ul><li><a href="/nieuws">Nieuws</a></li><li><a href="/sport">Sport</a></li><li><a href="/uitzendingen">Uitzendingen</a></li><li><a href="/nieuws/regio">Regio</a></li><li><button>Zoeken</button></li></ul></nav></header>
<main id="content"><article class="sc-f75afcb6-1 jZwQxP"><div class="sc-f75afcb6-4"><span class="sc-9b7b1f-0">Aangepast <time datetime="2026-02-05T16:20:02+0100">vandaag, 16:20</time></span><span class="sc-9b7b1f-1">Geplaatst <time datetime="2026-02-05T14:08:31+0100">donderdag 5 februari 2026, 14:08</time></span></div><h1 class="sc-f75afcb6-7 iDxSVj">[[title]]</h1>
<figure class="sc-d3f0a4-0"><picture><source type="image/webp" srcSet="https://cdn.nieuwslandelijk.example/image/2026/02/05/1190/768x432a.webp 768w"/><img alt="Een leeg perron" src="https://cdn.nieuwslandelijk.example/image/2026/02/05/1190/768x432a.jpg" loading="eager"/></picture><figcaption class="sc-d3f0a4-2"><span>NL / Rutger Stelling</span><span>[[caption]]</span></figcaption></figure>
<div class="sc-e1b3-0 share"><button>Deel artikel</button><button>Voorlezen</button></div>
<div class="sc-a4c1-0 authors"><ul><li><img alt="" src="https://cdn.nieuwslandelijk.example/people/fh.jpg"/><div><span class="sc-a4c1-3">[[author]]</span><span class="sc-a4c1-4">verslaggever Noord</span></div></li></ul></div>
<div class="sc-3c4f2a-0 article-content"><p class="sc-2a0a9ab9-0 bTvpQa">[[1]]</p><p class="sc-2a0a9ab9-0 bTvpQa">[[2]]</p><p class="sc-2a0a9ab9-0 bTvpQa">[[3]]</p>
<section class="sc-rel inline" aria-label="Lees ook"><h3>Lees ook</h3><ul>[[related]]</ul></section>
<h2 class="sc-2a0a9ab9-1 hLoTbm">[[4]]</h2><p class="sc-2a0a9ab9-0 bTvpQa">[[5]]</p>
<figure class="sc-vid"><div class="sc-vid-1"><img alt="" src="https://cdn.nieuwslandelijk.example/video/2601/640x360a.jpg"/><button aria-label="Video afspelen"><svg viewBox="0 0 24 24"><path d="M8 5v14l11-7z"></path></svg></button><span>1:36</span></div><figcaption>Zo klinkt een station zonder omroep (bijna nergens naar)</figcaption></figure>
<p class="sc-2a0a9ab9-0 bTvpQa">[[6|Oogbond|a href="https://www.oogbond.example/meldpunt" target="_blank" rel="noopener" class="sc-lnk"]]</p>
<h2 class="sc-2a0a9ab9-1 hLoTbm">[[7]]</h2><p class="sc-2a0a9ab9-0 bTvpQa">[[8]]</p><p class="sc-2a0a9ab9-0 bTvpQa">[[9]]</p>
<div class="sc-ext"><blockquote class="instagram-media" data-instgrm-permalink="https://insta.example/p/C3"><a href="https://insta.example/p/C3">Dit bericht op Instagram bekijken</a><p>Een bericht gedeeld door Noorderlijn (@noorderlijn)</p></blockquote></div>
<p class="sc-2a0a9ab9-0 bTvpQa">[[10]]</p></div>
<footer class="sc-af-0"><h2 class="sr-only">Bij dit artikel</h2><ul><li><a href="/nieuws/binnenland">Binnenland</a></li><li><a href="/regio/noord">Regio Noord</a></li></ul><p>Stuur ons een tip of foto via <a href="https://wa.example/31">WhatsApp</a>.</p></footer></article>
<section class="sc-more"><div class="sc-more-h"><h2>Meer Binnenland</h2><a href="/nieuws/binnenland">Alles bekijken</a></div><ul>[[more]]</ul></section></main>
<footer class="sc-foot"><div><h3>Rubrieken</h3><ul><li><a href="/nieuws/binnenland">Binnenland</a></li><li><a href="/nieuws/buitenland">Buitenland</a></li><li><a href="/nieuws/opmerkelijk">Opmerkelijk</a></li></ul></div><div><h3>Over ons</h3><ul><li><a href="/over">Organisatie</a></li><li><a href="/herstel">Herstelrubriek</a></li><li><a href="/vacatures">Werken bij</a></li></ul></div><div><h3>Onze apps</h3><ul><li><a href="https://apps.example">App Store</a></li></ul></div><p>© 2026 Nieuws Landelijk · <a href="/privacy">Privacy &amp; voorwaarden</a></p></footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"data":{"id":2601877,"title":"[[title.json]]","owner":"NL","items":[[all]]}}},"page":"/artikel/[...slug]","buildId":"w8"}</script></body></html>""",
            r, url=url,
            related=listed(related, '<li><a href="{p}" class="sc-rel-2">{t}</a></li>'),
            more=listed(more, '<li><a href="{p}" class="sc-card"><img alt="" src="https://cdn.nieuwslandelijk.example/image/c{n}/320x180a.jpg"/><h3 class="sc-card-t">{t}</h3><time>vandaag, 1{n}:40</time></a></li>'),
        ),
        r, (r.title, *r.text), (*related, *more), address=url,
    )  # fmt: skip


@page
def kvallstidning_med_faktaruta() -> Served:
    """An evening paper: the lead as an intro in bold, adverts between paragraphs, a fact box in the margin, teasers in full below."""
    site = "https://www.kvallsnytt.example"
    url = f"{site}/nyheter/a/Vz4kQr/fiskarna-i-rodvik-fangade-en-bil"
    r = Report(
        "sv", "2026-03-06", "2026-03-06", "Tuva Lindegren",
        "Bilen bärgades vid kajen i Rödvik på fredagsmorgonen. Foto: Isak Brännmark",
        "Fiskaren fick upp försvunnen bil – löste ett 23 år gammalt mysterium",
        "När Allan Söderqvist vinschade in trålen utanför Rödvik följde en röd kombi med upp. I handskfacket låg svaret på en fråga som hela samhället ställt sig sedan 2003.",
        (
            "Det var strax före fem på fredagsmorgonen som linorna på trålaren Vega spändes så hårt att hela båten krängde. Allan Söderqvist, 62, trodde först att han fastnat i ett gammalt ankare.",
            "– Sedan såg jag en registreringsskylt. Då satte jag mig ner på en fisklåda och ringde polisen, säger han.",
            "Bilen var en röd kombi av 1994 års modell, full av lera och musslor. Den stals i april 2003 från parkeringen utanför Rödviks folkets hus, samma natt som föreningskassan på 84 000 kronor försvann. Kassören, som ensam hade nyckel till kassaskåpet, misstänktes av många men åtalades aldrig.",
            "# Kassan låg kvar",
            "I handskfacket hittade polisens tekniker en plåtlåda. I den låg drygt 71 000 kronor i sedlar som för länge sedan blivit ogiltiga, och ett körkort. Det tillhörde inte kassören.",
            "– Jag kan bekräfta att vi nu vet vem som körde bilen den natten. Personen är avliden sedan flera år och brottet är preskriberat, säger Berit Hallonqvist, förundersökningsledare vid polisen i Norrhamn.",
            "Något namn vill hon inte lämna ut. De anhöriga har underrättats, och de anhöriga till kassören likaså.",
            "# ”Pappa borde ha fått höra det”",
            "Kassören Folke Ramstedt dog 2017. Hans dotter Ann-Mari fick beskedet per telefon på sitt arbete vid biblioteket i Norrhamn.",
            "– Han gick aldrig på en fest i Rödvik igen. Folk hälsade, men de räknade växeln två gånger när han handlade. Pappa borde ha fått höra det här, säger hon.",
            "På måndag håller föreningen extra möte. Ordföranden Göte Strid säger att han tänker be om ursäkt inför alla, och att det ska stå i protokollet.",
            "Sedlarna kan enligt riksbanken lösas in om de torkas först. Allan Söderqvist gör inga anspråk på hittelön. Däremot vill han gärna ha ersättning för trålen, som gick sönder i två delar.",
        ),
    )  # fmt: skip
    inside: Links = (("Sjunkna fartyget på Gråkobben väckte minnen", f"{site}/nyheter/a/Pk1mWe/sjunkna-fartyget-pa-grakobben"),)
    more: Links = (
        ("Storm väntas över kusten i helgen – så varnar myndigheten", f"{site}/nyheter/a/Lm8xTa/storm-vantas-over-kusten"),
        ("Bonden vägrade sälja – nu går vägen runt lagården", f"{site}/nyheter/a/Qd2vHs/bonden-vagrade-salja"),
        ("Skådespelaren om flytten till fyren: ”Sover äntligen”", f"{site}/nojesbladet/a/Rt5bNc/skadespelaren-om-flytten"),
        ("Larmet: Kaffet blir dyrare igen före påsk", f"{site}/minekonomi/a/Yw9cFg/kaffet-blir-dyrare-igen"),
    )
    return Served(
        put(
            """<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Fiskare i Rödvik fick upp försvunnen bil | Kvällsnytt</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="description" content="[[lead]]"><link rel="canonical" href="[[url]]"><meta property="og:title" content="[[title]]"><meta property="og:description" content="[[lead]]"><meta property="og:type" content="article"><meta property="og:site_name" content="Kvällsnytt"><meta property="og:url" content="[[url]]"><meta property="og:image" content="https://images.kvallsnytt-cdn.example/v2/images/3f1?fit=crop&amp;h=733&amp;w=1400&amp;s=0c9"><meta property="article:published_time" content="2026-03-06T09:47:12.000Z"><meta property="article:modified_time" content="2026-03-06T15:02:44.000Z"><meta property="lp:type" content="free"><link rel="preconnect" href="https://images.kvallsnytt-cdn.example"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"[[title.json]]","description":"[[lead.json]]","datePublished":"2026-03-06T09:47:12.000Z","dateModified":"2026-03-06T15:02:44.000Z","mainEntityOfPage":"[[url]]","author":[{"@type":"Person","name":"[[author.json]]"}],"image":"https://images.kvallsnytt-cdn.example/v2/images/3f1","publisher":{"@type":"Organization","name":"Kvällsnytt","logo":{"@type":"ImageObject","url":"https://static.kvallsnytt-cdn.example/logo.png"}},"isAccessibleForFree":true}</script><script>window._sp_queue=[];window.FLUX_STATE={"clientConfig":{"apiHost":"https://www.kvallsnytt.example"},"article":{"title":"[[title.json]]","body":[[all]]}};</script><style>.hyperion-css-1x8qd{font-weight:700}.hyperion-css-mu07y{line-height:1.5}</style></head>
<body class="hyperion-css-bzp8q5"><div id="app"><div class="hyperion-css-1k7"><a href="#main" class="hyperion-css-skip">Hoppa till innehållet</a><div data-test-tag="ad-topbanner" class="hyperion-css-ad"><span class="hyperion-css-adl">ANNONS</span><div id="topbanner-a"></div></div>
<header class="hyperion-css-hd"><a href="/" title="Kvällsnytt"><svg role="img" viewBox="0 0 120 30"><title>Kvällsnytt</title><path d="M2 2h9"></path></svg></a><nav><ul><li><a href="/">Start</a></li><li><a href="/sportbladet">Sport</a></li><li><a href="/nojesbladet">Nöje</a></li><li><a href="/plus">Plus</a></li><li><a href="/tv">TV</a></li><li><a href="/debatt">Debatt</a></li><li><a href="/logga-in">Logga in</a></li></ul></nav></header>
<main id="main" class="hyperion-css-main"><article class="hyperion-css-1r"><div class="hyperion-css-sec"><a href="/nyheter">Nyheter</a></div>
<figure class="hyperion-css-fig"><div><picture><source media="(min-width: 700px)" srcset="https://images.kvallsnytt-cdn.example/v2/images/3f1?w=1100 1x"><img alt="En bil täckt av lera hänger i en kran" width="700" height="466" src="https://images.kvallsnytt-cdn.example/v2/images/3f1?w=700"></picture></div><figcaption class="hyperion-css-cap"><span>[[caption]]</span></figcaption></figure>
<h1 data-test-tag="headline" class="hyperion-css-h1">[[title]]</h1>
<div data-test-tag="byline" class="hyperion-css-by"><img alt="" src="https://images.kvallsnytt-cdn.example/bylines/tl.png"><div><a href="/av/tuva-lindegren">[[author]]</a><span>Reporter</span></div></div>
<div class="hyperion-css-dt"><time datetime="2026-03-06T09:47:12.000Z">Publicerad: 2026-03-06 10.47</time><time datetime="2026-03-06T15:02:44.000Z">Uppdaterad: 2026-03-06 16.02</time></div>
<div class="hyperion-css-btn"><button>Dela</button><button>Spara</button><button>Lyssna 3 min</button></div>
<div class="hyperion-css-intro"><p class="hyperion-css-1x8qd" data-test-tag="lead-text">[[lead]]</p></div>
<div class="hyperion-css-body"><p class="hyperion-css-mu07y">[[1]]</p><p class="hyperion-css-mu07y">[[2]]</p>
<div data-test-tag="ad" class="hyperion-css-ad"><span class="hyperion-css-adl">ANNONS</span><div id="insider-1"></div><button>Dölj annons</button></div>
<p class="hyperion-css-mu07y">[[3]]</p><h2 class="hyperion-css-h2">[[4]]</h2><p class="hyperion-css-mu07y">[[5]]</p><p class="hyperion-css-mu07y">[[6]]</p>
<aside class="hyperion-css-fact" data-test-tag="factbox"><div class="hyperion-css-facth"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"></circle></svg><span>FAKTA</span><h3>Så funkar preskription</h3></div><div class="hyperion-css-facttxt"><p>Grov stöld preskriberas efter tio år, räknat från den dag då brottet begicks.</p><button>Visa mer</button></div></aside>
<p class="hyperion-css-mu07y">[[7]]</p>
[[inside]]
<h2 class="hyperion-css-h2">[[8]]</h2><p class="hyperion-css-mu07y">[[9]]</p><p class="hyperion-css-mu07y">[[10]]</p>
<div class="hyperion-css-poll"><h4>Har du hittat något oväntat i vattnet?</h4><button>Ja</button><button>Nej</button><small>2 311 röster</small></div>
<p class="hyperion-css-mu07y">[[11]]</p><p class="hyperion-css-mu07y">[[12]]</p></div>
<div class="hyperion-css-tag"><h3>Läs vidare inom</h3><ul><li><a href="/om/rodvik">Rödvik</a></li><li><a href="/om/brott">Brott och straff</a></li><li><a href="/om/fiske">Fiske</a></li></ul></div>
<div class="hyperion-css-tip"><p>Tipsa oss! SMS och MMS till 71 999</p><a href="mailto:tips@kvallsnytt.example">tips@kvallsnytt.example</a></div></article>
<section class="hyperion-css-feed"><h2>Senaste från Kvällsnytt</h2>[[more]]<div class="hyperion-css-native"><a href="https://brandstudio.example/9" rel="sponsored"><span>ANNONS från Takbolaget</span><strong>Så lägger du om taket innan sommaren</strong></a></div></section></main>
<footer class="hyperion-css-ft"><div><h4>Kundservice</h4><p>Telefon 08-555 01 40, vardagar 8–17</p></div><div><h4>Genvägar</h4><ul><li><a href="/korsord">Korsord</a></li><li><a href="/tv-tabla">Tv-tablå</a></li><li><a href="/rss">RSS</a></li></ul></div><div><h4>Om oss</h4><p>Ansvarig utgivare: Hedvig Munthe-Alm. Citera oss gärna, men ange källan.</p><a href="/cookiepolicy">Cookiepolicy</a></div></footer></div></div>
<div id="sp_message_container" role="dialog"><iframe title="SP Consent Message" src="about:blank"></iframe></div></body></html>""",
            r, url=url,
            inside=listed(inside, '<div class="hyperion-css-rel"><a href="{p}"><img alt="" src="https://images.kvallsnytt-cdn.example/v2/r.jpg?w=120"><div><span>LÄS OCKSÅ</span><p>{t}</p></div></a></div>'),
            more=listed(more, '<div class="hyperion-css-card"><a href="{u}"><div class="hyperion-css-ci"><img loading="lazy" alt="" src="https://images.kvallsnytt-cdn.example/v2/m{n}.jpg"></div><h2 class="hyperion-css-ct">{t}</h2></a><span>{n} tim</span></div>'),
        ),
        r, r.lines, (*inside, *more), address=url,
    )  # fmt: skip


@page
def portal_com_blocos_de_texto() -> Served:
    """A portal's regional page: each paragraph in rows and columns of its own, links in the text that are headlines, a feed below."""
    site = "https://p1.portalsul.example"
    url = f"{site}/serra-do-ipe/noticia/2025/10/21/escola-rural-cria-moeda-feita-de-sementes.ghtml"
    r = Report(
        "pt", "2025-10-21", "2025-10-21", "Janaína Trindade",
        "Alunos trocam sementes por livros na feira da escola, em Barra do Jacurupã. — Foto: Edvaldo Quirino/TV Serra",
        "Escola rural cria moeda feita de sementes e recupera nascente em Barra do Jacurupã",
        "Projeto começou com 14 alunos e já plantou 9 mil mudas. Moradores trocam as sementes por livros, merenda e até corte de cabelo.",
        (
            "Na cantina da Escola Municipal Dona Zulmira, um suco de caju custa três jatobás. Desde março do ano passado, os 118 alunos da escola, na zona rural de Barra do Jacurupã, usam sementes de árvores nativas como moeda, e o dinheiro que sai de circulação vai para a terra.",
            "A ideia é da professora de ciências Marilene Assunção. Ela percebeu que os alunos passavam todos os dias por uma nascente seca sem saber que ali havia existido um rio.",
            "“Perguntei quanto valia uma árvore. Um menino respondeu: depende de quanto custa a semente. Aí eu pensei: vamos descobrir”, conta a professora.",
            "# Como funciona a moeda",
            "Cada espécie tem um valor, decidido em assembleia pelos próprios estudantes:",
            "Ipê-amarelo: vale 1 ponto, porque é fácil de encontrar;",
            "Jatobá: vale 2 pontos e precisa ser lixado antes do plantio;",
            "Palmeira-juçara: vale 5 pontos, pois está ameaçada na região.",
            "As sementes entram no banco da escola, uma antiga geladeira pintada de verde. De lá seguem para o viveiro, onde viram mudas. Em um ano e meio foram plantadas 9.140, a maior parte em volta da nascente.",
            "# A água voltou",
            "Em agosto, no fim da estiagem, a nascente tinha água pela primeira vez desde 2011. A vazão ainda é pequena, de 0,4 litro por segundo, segundo medição da Universidade Estadual do Planalto, mas basta para abastecer a horta.",
            "“O resultado é melhor do que o de obras que custaram milhões”, afirma o hidrólogo Caetano Bittencourt, que acompanha o projeto. Ele ressalta que as chuvas acima da média também ajudaram.",
            "O comércio do distrito aderiu. O barbeiro Seu Dirceu aceita doze pontos por corte, e a livraria da sede doou 300 volumes para a feira mensal. A prefeitura informou que pretende levar a moeda a outras sete escolas em 2026.",
            "Ryan Patrick Lisboa, de 11 anos, é o aluno mais rico da turma, com 214 pontos. Ele não pretende gastar. “Vou plantar tudo”, diz. “Juros é sombra.”",
        ),
    )  # fmt: skip
    inside: Links = (
        (
            "Agricultores trocam pasto por agrofloresta e dobram a renda na Serra do Ipê",
            f"{site}/serra-do-ipe/noticia/2025/09/30/agricultores-trocam-pasto-por-agrofloresta.ghtml",
        ),
    )
    more: Links = (
        (
            "Onça é filmada atravessando avenida em Pedra Alta",
            f"{site}/serra-do-ipe/noticia/2025/10/21/onca-e-filmada-atravessando-avenida.ghtml",
        ),
        (
            "Concurso da prefeitura de Lagoa Funda abre 230 vagas",
            f"{site}/serra-do-ipe/noticia/2025/10/20/concurso-da-prefeitura-abre-230-vagas.ghtml",
        ),
        (
            "Ponte sobre o Rio Jacurupã é interditada após rachadura",
            f"{site}/serra-do-ipe/noticia/2025/10/20/ponte-sobre-o-rio-jacurupa-e-interditada.ghtml",
        ),
    )
    return Served(
        put(
            """<!DOCTYPE HTML><html lang="pt-br" class="no-js"><head><meta charset="utf-8"><title>[[title]] | Serra do Ipê | P1</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="[[lead]]"><link rel="canonical" href="[[url]]"><link rel="amphtml" href="https://p1.portalsul.example/google/amp/serra-do-ipe/noticia/2025/10/21/escola-rural.ghtml"><meta property="og:type" content="article"><meta property="og:locale" content="pt_BR"><meta property="og:title" content="[[title]]"><meta property="og:description" content="[[lead]]"><meta property="og:site_name" content="P1"><meta property="og:url" content="[[url]]"><meta property="og:image" content="https://s2-p1.img.example/unsafe/1200x/smart/sementes.jpg"><meta itemprop="datePublished" content="2025-10-21T08:04:55.120Z"><meta itemprop="dateModified" content="2025-10-21T12:40:03.000Z"><script>window.cdaaas={"SETTINGS":{"RESOURCE_ID":"6d1","CANONICAL_URL":"[[url]]"}};window.glb=window.glb||{};</script><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"[[url]]","headline":"[[title.json]]","description":"[[lead.json]]","datePublished":"2025-10-21T08:04:55.120Z","dateModified":"2025-10-21T12:40:03.000Z","author":{"@type":"Person","name":"[[author.json]]"},"publisher":{"@type":"Organization","name":"P1","logo":{"@type":"ImageObject","url":"https://s.glb.example/logo.png"}},"image":["https://s2-p1.img.example/sementes.jpg"]}</script><link rel="preload" as="style" href="https://s3.glb.example/cdn/fonts/opensans/bold.css"><style>.mc-body{font-size:1rem}.content-ads{min-height:280px}</style></head>
<body class="theme-p1"><div id="header-produto" class="header-p1"><div class="barra-portalcom"><ul><li><a href="https://portalsul.example">portal.sul</a></li><li><a href="https://p1.portalsul.example">p1</a></li><li><a href="https://esporte.portalsul.example">esporte</a></li><li><a href="https://show.portalsul.example">show</a></li></ul></div><header><div class="menu-button"><span>Menu</span></div><h2 class="header-editoria"><a href="/serra-do-ipe/">Serra do Ipê</a></h2><form action="/busca/"><input type="text" placeholder="Buscar"></form></header><nav id="menu-container"><ul><li><a href="/serra-do-ipe/transito/">trânsito</a></li><li><a href="/serra-do-ipe/concursos/">concursos e emprego</a></li><li><a href="/serra-do-ipe/videos/">telejornais</a></li></ul></nav></div>
<div id="banner_topo" class="tag-manager-publicidade-container"><span>Publicidade</span></div>
<main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle"><div class="row"><div class="title"><h1 class="content-head__title" itemprop="headline">[[title]]</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">[[lead]]</h2></div></div>
<div class="row content-head"><div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="[[author]]">Por <a class="multi_signatures" href="/autores/janaina-trindade/">[[author]]</a>, P1 Serra do Ipê</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2025-10-21T08:04:55.120Z"> 21/10/2025 05h04 </time><span class="content-publication-data__updated-relative">Atualizado há 5 horas</span></p></div></div></div><div class="share-bar"><a href="#">Compartilhar no WhatsApp</a><a href="#">Copiar link</a></div></div></div>
<article itemprop="articleBody"><div class="wall protected-content">
<div class="row content-media"><figure class="content-media-figure"><amp-img><img itemprop="image" src="https://s2-p1.img.example/unsafe/0x0/984x0/smart/sementes.jpg" alt="[[caption]]" title="[[caption]]" class="i-amphtml-fill-content"></amp-img><figcaption class="content-media__description">[[caption]]</figcaption></figure></div>
<div class="mc-column content-text active-extra-styles active-capital-letter" data-block-type="unstyled" data-block-weight="30" data-block-id="1"><p class="content-text__container theme-color-primary-first-letter" data-track-category="Link no Texto">[[1|Barra do Jacurupã|strong]]</p></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-id="2"><p class="content-text__container">[[2]]</p></div>
<div class="mc-column content-text content-channel" data-block-type="raw" data-block-id="c"><div class="content-text__container channel"><ul class="content-unordered-list"><li><a href="https://chat.example/channel/p1">Clique aqui para seguir o canal do P1 Serra do Ipê no WhatsApp</a></li></ul></div></div>
<div class="mc-column content-text" data-block-type="blockquote" data-block-id="3"><blockquote class="content-blockquote theme-border-color-primary-before">[[3]]</blockquote></div>
<div class="tag-manager-publicidade-container mc-has-reading-flow" id="banner_materia__1"><span class="pub">Continua depois da publicidade</span></div>
<div class="mc-column content-text" data-block-type="heading" data-block-id="4"><div class="content-intertitle"><h2>[[4]]</h2></div></div>
<div class="mc-column content-text" data-block-type="unstyled" data-block-id="5"><p class="content-text__container">[[5]]</p></div>
<div class="mc-column content-text" data-block-type="unordered" data-block-id="6"><ul class="content-unordered-list"><li>[[6]]</li><li>[[7]]</li><li>[[8]]</li></ul></div>
<div class="mc-column content-text" data-block-type="unstyled" data-block-id="7"><p class="content-text__container">[[9]]</p></div>
<div class="mc-column content-text" data-block-type="heading" data-block-id="8"><div class="content-intertitle"><h2>[[10]]</h2></div></div>
<div class="mc-column content-text" data-block-type="unstyled" data-block-id="9"><p class="content-text__container">[[11]]</p></div>
<div class="mc-column related-box" data-block-type="related-articles"><div class="related-box__title">Leia também</div>[[inside]]</div>
<div class="mc-column content-text" data-block-type="unstyled" data-block-id="10"><p class="content-text__container">[[12]]</p></div>
<div class="row content-video" data-block-type="backstage-video"><div class="content-video__placeholder" data-video-id="13"><div class="content-video__poster"><img src="https://s2-p1.img.example/video/13.jpg" alt=""></div><p class="content-video__description">Reportagem mostra a feira de sementes da Escola Dona Zulmira</p></div></div>
<div class="mc-column content-text" data-block-type="unstyled" data-block-id="11"><p class="content-text__container">[[13]]</p></div>
<div class="mc-column content-text" data-block-type="unstyled" data-block-id="12"><p class="content-text__container">[[14]]</p></div>
<div class="mc-column content-text" data-block-type="raw"><p class="content-text__container videos-link"><a href="/serra-do-ipe/videos/"><strong>VÍDEOS: tudo sobre a Serra do Ipê e região</strong></a></p></div>
</div></article>
<div class="entities"><ul class="entities__list"><li class="entities__list-item"><a class="entities__list-itemLink" href="/cidade/barra-do-jacurupa/">Barra do Jacurupã</a></li></ul></div>
<section class="p1-newsletter"><h3>Receba as principais notícias da região</h3><p>Escolha os horários e leia no seu e-mail.</p><button>Inscreva-se</button></section>
<section class="comentarios"><h3>Comentários (14)</h3><div class="comentario"><strong>Nivaldo R.</strong><p>Estudei nessa escola quando o rio ainda passava por ela. Chorei lendo. Parabéns, professora, e parabéns aos pequenos banqueiros.</p></div></section>
<div id="bstn-launcher" class="bastian-feed"><h3 class="bastian-title">Mais do P1</h3>[[more]]<div class="load-more"><a href="/serra-do-ipe/index/feed/pagina-2.ghtml">Veja mais</a></div></div></main>
<footer class="footer-p1"><div class="rodape"><ul><li><a href="/principios-editoriais.html">princípios editoriais</a></li><li><a href="/politica-de-privacidade.html">política de privacidade</a></li><li><a href="/anuncie.html">anuncie conosco</a></li><li><a href="/trabalhe.html">trabalhe conosco</a></li></ul><p>© Copyright 2000-2025 Portal Sul Comunicação S.A.</p></div></footer>
<div class="cookie-banner-lgpd" role="dialog"><p>Usamos cookies para melhorar sua experiência. Ao continuar navegando, você concorda com a nossa política de privacidade.</p><button>Prosseguir</button></div><script src="https://s3.glb.example/v1/bundle.js" defer></script></body></html>""",
            r, url=url,
            inside=listed(inside, '<div class="related-box__item"><a href="{u}"><img src="https://s2-p1.img.example/rel.jpg" alt=""><span class="related-box__text">{t}</span></a></div>'),
            more=listed(more, '<div class="feed-post bstn-item-shape type-materia" data-type="materia"><div class="feed-post-body"><span class="feed-post-header-chapeu">Serra do Ipê</span><div class="feed-post-body-title"><h2><a href="{u}" class="feed-post-link"><p elementtiming="text-csr">{t}</p></a></h2></div><div class="feed-post-body-resumo"><p>Confira os detalhes com a nossa equipe.</p></div><div class="feed-post-metadata"><span class="feed-post-datetime">Há {n} horas</span></div></div></div>'),
        ),
        r, r.lines, (*inside, *more), address=url,
    )  # fmt: skip

"""A thirty-fifth set: seven full-size pages, with menus, states, sprites and dialogs as heavy as sites serve them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import md5
from typing import Any

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, each, fill, ld, listed, og, onto, slug

PAGES: Pages = {}
page = onto(PAGES)


def mark(*of: object, size: int = 8) -> str:
    """A hashed name, as a build step gives."""
    return md5(repr(of).encode(), usedforsecurity=False).hexdigest()[:size]


def to(form: str, *titles: str) -> tuple[Link, ...]:
    """Headlines with addresses of their words `{s}`, a number `{n}` or a hash `{h}`."""
    return tuple((title, form.format(s=slug(title)[:70].strip("-"), n=int(mark(title, size=6), 16) + 1000000, h=mark(title))) for title in titles)  # fmt: skip


def rows(form: str, names: Iterable[str], between: str = "") -> str:
    return between.join(form.format(t=e(name), s=slug(name) or mark(name), n=at + 1, h=mark(name)) for at, name in enumerate(names))


def tree(outer: str, inner: str, sections: Mapping[str, Sequence[str]]) -> str:
    """Menus within menus: `{i}` is where the inner rows go."""
    return "".join(outer.format(t=e(head), s=slug(head) or mark(head), n=at + 1, h=mark(head), i=rows(inner.replace("{o}", slug(head) or mark(head)), names)) for at, (head, names) in enumerate(sections.items()))  # fmt: skip


def sprite(names: Iterable[str], form: str = '<symbol id="{s}" viewBox="0 0 24 24"><path d="{d}"/></symbol>') -> str:
    def drawn(name: str) -> str:
        ciphers = [int(mark(name, at, size=4), 16) for at in range(14)]
        return "".join(f"{'lhvcsM'[c % 3]}{c % 23}.{c % 97} {c % 19}.{c % 89}" if at else f"M{c % 24} {c % 21}" for at, c in enumerate(ciphers)) + "z"  # fmt: skip

    return "".join(form.format(s=slug(name), t=name, d=drawn(name)) for name in names)


def css(prefix: str, count: int) -> str:
    rules = ("display:flex", "margin:0 0 16px", "font:700 18px/1.3 Georgia,serif", "grid-template-columns:repeat(12,1fr)", "color:#1a1a1a", "padding:8px 12px")  # fmt: skip
    return "".join(f".{prefix}{mark(prefix, n, size=6)}{{{rules[n % 6]};{rules[(n * 5 + 2) % 6]}}}@media(min-width:{480 + n}px){{.{prefix}{mark(prefix, n, size=6)}{{{rules[(n + 3) % 6]}}}}}" for n in range(count))  # fmt: skip


def sources(base: str, *widths: int) -> str:
    return ", ".join(f"{base}?w={width}&amp;fit=crop&amp;sig={mark(base, width, size=32)} {width}w" for width in widths)


def state(**held: Any) -> str:
    return json.dumps(held, ensure_ascii=False).replace("</", "<\\/")


def graph(r: Report, at: str) -> str:
    return ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": at, "author": [{"@type": "Person", "name": r.author}], "articleBody": " ".join(r.text)})  # fmt: skip


def common(r: Report, url: str, name: str, at: str) -> dict[str, str]:
    return {"title": e(r.title), "lead": e(r.lead), "url": url, "by": r.author, "when": r.written, "caption": e(r.caption), "og": og(r, url, name), "ld": graph(r, at)}  # fmt: skip


def told(r: Report) -> list[dict[str, Any]]:
    return [{"id": mark(line), "type": "heading" if line[:2] == "# " else "paragraph", "content": line.removeprefix("# ")} for line in r.body]  # fmt: skip


def kept(found: Iterable[Link]) -> list[dict[str, str]]:
    return [{"id": mark(url, size=24), "headline": text, "url": url, "image": f"https://img.example/{mark(text, size=32)}.jpg"} for text, url in found]  # fmt: skip


LIDO = Report(
    "en", "2025-08-13", "05:00, 13 Aug 2025", "Kirsty Halloway", "Swimmers at the Saltgarth Lido, which opened in 1934 (Image: Wearbridge Post)",
    "'It got me through losing Dad': Swimmers' fury as Saltgarth Lido given ten weeks to live",
    "Wearbridge Council says a £3.1m repair bill leaves it no choice, but a group of regulars believes the figure has been plucked out of the air",
    (
        "Swimmers who have been taking a dip at Saltgarth Lido for generations say they are heartbroken after being told it will shut for good at the end of October.",
        "The open-air pool on the seafront at Saltgarth, which turned 91 in May, has been losing around 4,000 litres of water an hour through cracks in its deep end since a cold snap in January.",
        "Wearbridge Council told staff on Monday that a survey had put the cost of putting it right at £3.1m, and that the money was not there. All fourteen permanent jobs are at risk, along with about thirty summer posts.",
        "Lynne Portas, 58, has swum forty lengths before work nearly every day for six years. \"It got me through losing Dad,\" she said. \"I could cry in the water and nobody would know. You can't put that in a spreadsheet.\"",
        "# 'Where has that number come from?'",
        "A group calling itself Keep Saltgarth Swimming has gathered 11,400 signatures in four days. Its chair, civil engineer Priya Raman, has asked to see the survey and says she was sent two pages with most of the figures blacked out.",
        "\"I price this kind of work for a living,\" she told the Post. \"You could reline that tank for under a million. Where has the other two come from? If they show me, and I'm wrong, I'll say so in public.\"",
        "Deputy leader Ged Farnley, whose brief covers leisure, said that the trust's plan had relied on a lottery grant that had not been awarded. He added that every pool in the borough was running at a loss and that the Meadowfield leisure centre, four miles inland, had \"plenty of room\".",
        "# No bus on a Sunday",
        "For those without a car, that is easier said than done. The number 38 between Saltgarth and Meadowfield runs once an hour and not at all on Sundays, the lido's busiest day.",
        "A public meeting will be held at the Methodist hall in Cliff Street on Thursday, August 21, at 7pm. The decision is due to be put to the full council on September 9.",
        "A spokesperson for Wearbridge Council said: \"We know how much the lido means to people and this is not a step anyone wanted to take. We would urge residents to have their say in the consultation, which opens on Friday.\"",
    ),
)  # fmt: skip

TOWNS = (
    "Wearbridge",
    "Saltgarth",
    "Meadowfield",
    "Hexley",
    "Low Carrick",
    "Brannock Moor",
    "Stainsby",
    "Tofthill",
    "Eastmere",
    "Kelderby",
    "Ormsworth",
    "Netherholm",
    "Gadsby Quay",
    "Cold Hallam",
    "Priestgate",
    "Marrowby",
    "Upper Sandle",
    "Thirlby",
    "Wick End",
    "Danesfield",
)


@page
def group_platform_lido() -> Served:
    """A national group's platform for regional dailies: modules, a quiz, a newsletter box and teasers with data attributes."""
    r, site = LIDO, "https://www.wearbridgepost.example"
    url = f"{site}/news/wearbridge-news/it-got-through-losing-dad-32244871"
    first = to(site + "/news/wearbridge-news/{s}-{n}", "Full list of leisure centres and libraries facing cuts across Wearbridge", "Inside the seaside baths left to rot for twenty years")  # fmt: skip
    second = to(site + "/whats-on/{s}-{n}", "The hidden tidal pool an hour from Wearbridge that locals don't want you to know about")
    more = to(site + "/news/{s}-{n}", "Wearbridge Council tax rise: what every band will pay from April", "Man, 41, rescued from cliff ledge at Gadsby Quay after chasing his dog", "Cliff Street chippy named among the best in the north for third year running", "Hexley bypass closed after caravan overturns", "Plans for 240 homes on former Danesfield hospital site go on show", "Mum's warning after toddler swallows battery from birthday card")  # fmt: skip
    read = to(site + "/news/{s}-{n}", "Tributes to 'one in a million' lollipop man who served school for 33 years", "Weather map shows exact hour thunderstorms will hit", "Wearbridge Town new boy explains why he said no to Championship club", "Woman finds winning raffle ticket in charity shop coat", "Kelderby pub landlord bans phones and takings go up")  # fmt: skip
    top = to(site + "/news/uk-news/{s}-{n}", "State pension age letter: who will get one this month", "Passengers stuck on tram bridge for five hours describe 'surreal' night", "Soap star spotted filming in Ormsworth market place")  # fmt: skip
    sections = {
        "News": ("Wearbridge News", "UK & World News", "Crime", "Courts", "Traffic & Travel", "Health", "Education", "History", "Business", "Politics", "Property"),
        "Football": ("Wearbridge Town FC", "Hexley Rovers", "Transfer News", "Fixtures", "Tables", "Non-league", "Women's Football"),
        "In Your Area": TOWNS,
        "What's On": ("Food & Drink", "Family & Kids", "Music & Nightlife", "Theatre", "Cinema", "Shopping", "Comedy", "Days Out"),
        "Lifestyle": ("Money", "Parenting", "Gardening", "Pets", "Motoring", "Fashion", "Competitions", "Travel"),
    }  # fmt: skip
    teaser = '<div class="teaser" data-element-uid="{n}" data-element-type="article" data-tmdatatrack="articles-row" data-tmdatatrack-articleid="{n}"><figure><a href="{u}" data-tmdatatrack-type="image"><img class="lazyload" data-src="https://i2-prod.wearbridgepost.example/incoming/{n}.jpg/ALTERNATES/s270b/0_JS.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></a></figure><div class="inner"><strong class="label"><a href="{site}/all-about/{k}">{k}</a></strong><a class="headline publication-theme" href="{u}">{t}</a></div></div>'
    html = fill(
        """<!DOCTYPE html><html lang="en" class="no-js" data-publication="wearbridgepost"><head><meta charset="utf-8"><title>⟦title⟧ - Wearbridge Post</title>⟦og⟧<meta property="article:published_time" content="2025-08-13T04:00:00Z"><meta property="article:modified_time" content="2025-08-13T07:12:09Z"><meta name="news_keywords" content="Wearbridge Council, Swimming, Saltgarth"><link rel="canonical" href="⟦url⟧"><link rel="amphtml" href="⟦url⟧.amp">⟦ld⟧<style>⟦css⟧</style><script>window.__CMP_CONFIG__={"vendors":⟦vendors⟧};</script></head><body class="article-type-news" data-comments="on"><svg class="icon-sprite" hidden>⟦sprite⟧</svg>
<div id="cmp-shell" role="dialog" aria-modal="true" hidden><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device.</p><button>Accept all</button><button>More options</button></div>
<header id="primary-nav"><div class="top-bar"><button class="hamburger"><svg><use href="#menu"/></svg></button><a id="logo" href="⟦site⟧/"><img src="/logo-wearbridgepost.svg" alt="Wearbridge Post"></a><form action="/search/"><input name="q" placeholder="Search"><button>Go</button></form><div class="account-bar"><a href="/register">Register</a><a href="/login">Log in</a><a href="https://newsletters.example/wearbridge">Newsletters</a><a href="/app">Get our app</a></div></div><nav class="primary"><ul>⟦menu⟧</ul></nav></header>
<div class="ad-leaderboard" data-ad-slot="billboard" data-sizes="[[970,250],[728,90]]" id="div-gpt-ad-top"></div>
<main class="mod-pancakes"><ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/wearbridge-news/">Wearbridge News</a></li><li><a href="/all-about/wearbridge-council">Wearbridge Council</a></li></ol>
<article class="article-main channel-news"><h1 class="section-theme-background-indicator publication-font" itemprop="headline name">⟦title⟧</h1><p class="sub-title" itemprop="description">⟦lead⟧</p><div class="sharebar"><a class="bookmark" href="#comments-wrapper"><span>47</span> Comments</a><button data-share="facebook">Share</button><button data-share="x">Share</button><button>Copy link</button></div><div class="byline"><div class="author-info"><span>News</span><a class="author" href="/authors/kirsty-halloway/">⟦by⟧</a><span class="author-role">Coastal reporter</span></div><ul class="time-info"><li><span class="time-container">05:00, 13 Aug 2025</span></li><li>Updated <span>08:12, 13 Aug 2025</span></li></ul></div>
<div class="article-body" itemprop="articleBody"><div class="in-article-image"><figure><img src="/incoming/lido.jpg" srcset="⟦srcset⟧" alt="Swimmers in a large blue pool beside the sea"><figcaption><span class="caption">⟦caption⟧</span></figcaption></figure></div>⟦a⟧<div class="read-more-links"><div class="inner"><strong>READ MORE:</strong><ul>⟦first⟧</ul></div></div>⟦b⟧
<div class="inline-newsletter" data-mod="newsletter" data-list="wbp-daily"><div class="title">Get the best stories from the coast straight to your inbox</div><p class="blurb">Our morning bulletin lands at 7am, with the day's biggest stories and the weather on the beach.</p><form><label for="nl-email">Enter your email</label><input id="nl-email" type="email"><button>Sign up</button><p class="small">You can unsubscribe at any time. <a href="/privacy-notice/">Privacy notice</a></p></form></div>
⟦c⟧<div class="riddle-quiz" data-rid-id="512904"><div class="quiz-head">Quiz: how well do you know your seaside?</div><ol>⟦quiz⟧</ol><button>See how you scored</button></div>⟦d⟧<p class="read-more-inline"><b>Read next: </b><a href="⟦nexturl⟧">⟦next⟧</a></p>⟦f⟧<div class="mpu" data-ad-slot="mpu3" data-lazy="true"><span>Article continues below</span></div>⟦g⟧</div>

<div class="tag-list"><span>Story saved</span><ul><li><a href="/all-about/wearbridge-council">Wearbridge Council</a></li><li><a href="/all-about/swimming">Swimming</a></li><li><a href="/all-about/saltgarth">Saltgarth</a></li></ul></div></article>
<section id="comments-wrapper" class="mod-comments"><h3>Comments</h3><div class="viafoura" data-vf="⟦url⟧"><div class="c"><b>seadog44</b><p>Same council that spent half a million on a roundabout with a fish on it.</p><button>Reply</button></div></div></section>
<aside class="related-column secondary"><div class="mod-top" data-mod="topStories"><header><h2>Today's top stories</h2></header>⟦top⟧</div><div class="ad" data-ad-slot="sky" data-sizes="[[160,600],[300,600]]"></div></aside>
<div class="mod-more" data-mod="alsoLike"><header><h2><a href="/news/wearbridge-news/">Wearbridge News</a></h2></header><div class="pancake">⟦more⟧</div></div>
<div class="mod-mostread"><h2>Most Read</h2><ol>⟦read⟧</ol></div></main>
<footer><div class="footer-nav"><h4>In Your Area</h4><ul>⟦places⟧</ul></div><ul class="legal">⟦legal⟧</ul><p>© 2025 Northgate Regional Publishing Ltd. How to complain. Corrections and clarifications.</p></footer><script>window.__PRELOADED__=⟦state⟧</script><noscript><img src="https://px.example/p?c1=2" alt=""></noscript></body></html>""",
        site=site,
        css=css("mod-", 168), vendors=state(list=[{"id": n, "name": f"{town} Media Exchange {n}", "purposes": [1, 3, 4, 7]} for n, town in enumerate(TOWNS * 4)]),
        sprite=sprite(("menu", "search", "facebook", "x", "whatsapp", "mail", "close", "arrow", "user", "camera", "play", "comment")),
        menu=tree('<li class="has-children" data-level="1"><a href="https://www.wearbridgepost.example/{s}/">{t}</a><button aria-label="Expand {t}"></button><ul>{i}</ul></li>', '<li data-level="2"><a href="https://www.wearbridgepost.example/{o}/{s}/" data-link-tracking="HeaderDropdownLink|{t}">{t}</a></li>', sections),
        srcset=sources("/incoming/lido.jpg", 320, 480, 615, 810, 1200),
        **{k: each(r.body[n : n + 2], sub="<h3>{}</h3>") for k, n in zip("abcdfg", range(0, 12, 2), strict=True)},
        first=listed(first, '<li><a href="{u}">{t}</a></li>'), nexturl=second[0][1], next=e(second[0][0]),
        quiz="".join(f"<li><p>{ask}</p>{rows('<button data-a={n}>{t}</button>', answers)}</li>" for ask, answers in (("In which decade did most British lidos open?", ("1910s", "1930s", "1960s")), ("What does the word lido mean in Italian?", ("Shore", "Bath", "Blue")), ("How long is a standard length at Saltgarth?", ("33 yards", "50 metres", "66 yards")))),
        top=listed(top, teaser.replace("{site}", site), k=("Pensions", "Transport", "TV")), more=listed(more, teaser.replace("{site}", site), k=("Council", "Coastguard", "Food", "Traffic", "Property", "Parenting")),
        read=listed(read, '<li><a href="{u}" data-tmdatatrack="most-read" data-index="{n}"><span class="n">{n}</span><span class="headline">{t}</span></a></li>'),
        places=rows('<li><a href="/all-about/{s}">{t}</a></li>', TOWNS),
        legal=rows('<li><a href="/{s}">{t}</a></li>', ("About us", "Contact us", "Cookie notice", "Terms and conditions", "How to complain", "Syndication")),
        state=state(article={"id": 32244871, "headline": r.title, "body": told(r)}, recirculation=kept((*more, *read, *to(site + "/news/{s}-{n}", "Owl found in Stainsby post box", "Ice rink to return to Priestgate")))),
        **common(r, url, "Wearbridge Post", "2025-08-13T04:00:00Z"),
    )  # fmt: skip
    return Served(html, r, r.lines, (*first, *second, *top, *more, *read), address=url)


TANG = Report(
    "da", "2025-10-27", "27. oktober 2025 kl. 05.45", "Maja Rønnekær", "Tanghøst ved Skarvsund. 62-årige Egon Tøfting har selv bygget riven. Foto: Lasse Birkelund",
    "Kommunen betalte for at slippe af med tangen. Nu kæmper tre fabrikker om at købe den",
    "I 20 år har ildelugtende tang kostet Skarvsund millioner. Så opdagede en pensioneret maskinmester, at den kunne blive til isolering",
    (
        "Der er en lugt af rådne æg over stranden ved Skarvsund, og Egon Tøfting trækker den ind gennem næsen, som om den kom fra et bageri.",
        "»For ti år siden stod folk her og råbte ad borgmesteren. Nu ringer de og spørger, om de må få et læs,« siger den 62-årige maskinmester, der har parkeret sin hjemmebyggede rive med bagenden ude i vandet.",
        "Hver vinter skyller vestenvinden op mod 9.000 ton ålegræs og blæretang ind i bugten. Indtil 2019 lod Skarvsund Kommune det køre til forbrænding for 2,3 millioner kroner om året. Sidste år tjente kommunen 740.000 kroner på det samme affald.",
        "# En gåde i et stråtag",
        "Forklaringen begynder på et loft. Da Egon Tøfting i 2016 skulle skifte taget på sin svigermors gård, fandt han et 30 centimeter tykt lag tørret ålegræs mellem spærene. Det var lagt dér i 1871 og var hverken muggent eller spist af mus.",
        "Han klippede en håndfuld af, holdt en lighter hen til og opdagede, at det næsten ikke ville brænde. Salt og silikat i planten virker som en naturlig brandhæmmer, viste prøver fra et laboratorium i Århavn senere.",
        "»Jeg tænkte: Vi betaler folk for at brænde noget, der ikke kan brænde. Det er jo komplet tosset,« siger han.",
        "# Slagsmål om strandkanten",
        "Succesen har givet et nyt problem. To konkurrenter, den ene ejet af en norsk kapitalfond, har budt på retten til at høste de næste otte år, og kommunen har for første gang måttet holde udbud over sin egen strand.",
        "Et krav om at lade hver tredje bunke ligge er nu skrevet ind i udbuddet. Egon Tøfting har ingen indvendinger. Han har alligevel aldrig kunnet nå mere end halvdelen, siger han og sætter traktoren i bakgear.",
        "Budene bliver åbnet 1. december klokken 12 i byrådssalen. Skulle han tabe, har han en anden idé, som han kun vil sige ét ord om: muslingeskaller.",
    ),
)  # fmt: skip


@page
def dagblad_med_laase() -> Served:
    """A Danish daily with hashed modules, locked badges as text and as icons, a ticker and lists in tabs."""
    r, site = TANG, "https://www.dagensfolk.example"
    url = f"{site}/indland/kommunen-betalte-for-at-slippe-af-med-tangen"
    mid = to(site + "/indland/{s}", "Ålegræs forsvinder fra hver anden fjord: »Det går hurtigere, end vi troede«")
    second = to(site + "/oekonomi/{s}", "Her er de fem råvarer, ingen ville have for ti år siden")
    latest = to(site + "/nyheder/{s}", "Færge sejler igen efter nat med motorstop", "Politiet leder efter vidner til indbrud i museum", "Regeringen udskyder forhandlinger om fiskekvoter", "To kvinder deler årets kokkepris", "Svensk tog holdt stille i seks timer", "Målmand skifter til Skarvsund IF")  # fmt: skip
    read = to(site + "/indland/{s}", "Efter 31 år som postbud fik Hanne et brev, hun ikke selv skulle aflevere", "Derfor skal du ikke fyre op i brændeovnen i dag", "Jurist: Naboens varmepumpe må gerne brumme, men ikke så meget", "Børnehave byttede legepladsen ud med en mark", "Test: Ni rugbrød fra supermarkedet")  # fmt: skip
    section = to(site + "/indland/{s}", "Borgmester vil have sin egen jernbane tilbage", "Sådan blev en lukket kaserne til Danmarks største kollegium", "Lægen kommer kun om tirsdagen", "Ulven har lært at åbne lågen")  # fmt: skip
    opinion = to(site + "/debat/{s}", "Vi har glemt, hvad en strand er til for", "Kære minister, tag bussen en dag i november")
    menu = {
        "Nyheder": ("Indland", "Udland", "Politik", "Krimi", "Klima", "Vejret", "Kongehus", "Sundhed"),
        "Økonomi": ("Virksomheder", "Privatøkonomi", "Bolig", "Landbrug", "Aktier", "Karriere", "Energi"),
        "Kultur": ("Bøger", "Film", "Musik", "Scene", "Kunst", "Arkitektur", "TV og streaming"),
        "Sport": ("Fodbold", "Håndbold", "Cykling", "Badminton", "Tennis", "Sejlsport", "Resultater", "Ishockey"),
        "Debat": ("Ledere", "Kronikken", "Læserbreve", "Klummer", "Satire", "Skriv til os"),
        "Liv": ("Mad", "Rejser", "Have", "Familie", "Sind", "Mode", "Bil", "Vin", "Opskrifter"),
    }  # fmt: skip
    badge = '<span class="Tag_tag__9xk2 Tag_lock__1ab"><svg class="i" aria-hidden="true"><use xlink:href="#laas"></use></svg>For abonnenter</span>'
    card = '<article class="TeaserCard_root__{k}"><a class="TeaserCard_link__Qf" href="{p}"><div class="TeaserCard_img__x"><img loading="lazy" decoding="async" alt="" src="/_img/{n}.avif" srcset="/_img/{n}.avif?w=320 320w, /_img/{n}.avif?w=640 640w"></div><div class="TeaserCard_meta__p">{b}<span class="TeaserCard_kicker__t">{c}</span></div><h3 class="TeaserCard_title__vU">{t}</h3></a></article>'
    html = fill(
        """<!DOCTYPE html><html lang="da" class="__variable_3f9a1c"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>⟦title⟧ | Dagens Folk</title>⟦og⟧<meta property="article:published_time" content="2025-10-27T04:45:00.000Z"/><link rel="canonical" href="⟦url⟧"/><link rel="preload" as="image" imageSrcSet="⟦srcset⟧" fetchPriority="high"/><style data-href="/_next/static/css/a1.css">⟦css⟧</style>⟦ld⟧<script id="Cookiebot" data-cbid="77-ab" type="text/javascript" async="" src="https://consent.example/uc.js"></script></head><body><div id="__next"><a class="SkipLink_a__1" href="#indhold">Spring til indhold</a><svg style="position:absolute;width:0;height:0"><defs>⟦sprite⟧</defs></svg><div class="TopBanner_root__k" data-ad="dk_dagensfolk_topmega" data-adunit="/221/df/indland" data-biddercode="a,b,c"></div>
<div class="Breaking_root__z" role="status"><span>Lige nu</span><p>Stormvarsel for hele Vestkysten fra i aften</p></div>
<header class="Header_root__Lm"><div class="Header_bar__a"><button type="button" aria-expanded="false" aria-controls="megamenu">Menu</button><a href="/" aria-label="Forside"><svg viewBox="0 0 240 40"><use xlink:href="#logo"></use></svg></a><div class="Header_user__q"><a href="/abonnement">Køb abonnement</a><button>Log ind</button></div></div><nav id="megamenu" class="MegaMenu_root__hidden" aria-hidden="true">⟦menu⟧</nav><nav class="Sub_root__1"><a href="/emne/kommunalvalg">Valg 2025</a><a href="/emne/klima">Klima</a><a href="/emne/storm">Storm</a></nav></header>
<main id="indhold"><div class="ArticlePage_grid__8w"><header class="ArticleHeader_root__e"><p class="ArticleHeader_section__t"><a href="/indland">Indland</a></p><h1 class="ArticleHeader_title__D">⟦title⟧</h1><p class="ArticleHeader_sub__N">⟦lead⟧</p><figure class="ArticleHeader_fig__v"><img alt="Mand med traktor på strand" srcSet="⟦srcset⟧" src="/_img/tang.avif"/><figcaption>⟦caption⟧</figcaption></figure><div class="Byline_root__o"><img src="/_img/mr.avif" alt=""/><a href="/profil/maja-roennekaer">⟦by⟧</a><span>Journalist</span><time dateTime="2025-10-27T04:45:00.000Z">⟦when⟧</time></div><div class="Actions_root__u"><button>Lyt til artiklen</button><span>7:12</span><button>Gem</button></div></header>
<div class="ArticleBody_root__C">⟦a⟧<div class="InlineLink_root__g"><span class="InlineLink_label__g">Læs også</span><a href="⟦mid_u⟧"><span>⟦mid_t⟧</span>⟦badge⟧</a></div>⟦b⟧<div class="Ad_inline__1" data-ad="dk_df_mob2" data-position="2"><span>Annonce</span></div>⟦c⟧<aside class="Fact_root__r NewsletterBox_root__w"><h4>Tip fra redaktionen</h4><p>Få ugens bedste historier fra hele landet i Landpost hver søndag.</p><form><input placeholder="E-mail" type="email"/><button>Tilmeld</button></form><small>Du kan altid framelde dig.</small></aside>⟦d⟧<div class="InlineLink_root__g"><span class="InlineLink_label__g">Læs også</span><a href="⟦two_u⟧"><span>⟦two_t⟧</span></a></div>⟦f⟧</div>
<div class="Topics_root__s"><span>Emner</span><a href="/emne/tang">Tang</a><a href="/emne/groen-omstilling">Grøn omstilling</a><a href="/emne/kommuner">Kommuner</a></div><aside class="Rail_root__n"><section class="Latest_root__6"><h2>Seneste nyt</h2><ol>⟦latest⟧</ol><a href="/seneste">Se alle</a></section><div data-ad="dk_df_sky" data-sticky="true" class="Ad_sky__2"></div><section class="Tabs_root__5"><div role="tablist"><button role="tab" aria-selected="true">Mest læste</button><button role="tab">Mest delte</button></div><div role="tabpanel"><ol class="Ranked_list__3">⟦read⟧</ol></div></section></aside></div>
<section class="Stripe_root__7"><div class="Stripe_head__7"><h2>Mere fra Indland</h2></div><div class="Stripe_grid__7">⟦section⟧</div></section><section class="Stripe_root__7 Stripe_beige__7"><h2>Debat</h2><div class="Stripe_grid__7">⟦opinion⟧</div></section><section class="Offer_root__1"><h2>Læs videre i to måneder for 29 kr.</h2><p>Ingen binding.</p></section></main>
<footer class="Footer_root__0"><div class="Footer_cols__0">⟦foot⟧</div><p>Dagens Folk, Nørre Kajgade 14, 9990 Skarvsund. Ansvarshavende chefredaktør: Ulrik Bastholm</p></footer></div><script id="__NEXT_DATA__" type="application/json">⟦state⟧</script></body></html>""",
        badge=badge,
        srcset=sources("/_img/tang.avif", 320, 640, 828, 1080, 1200, 1920), css=css("df_", 161),
        sprite=sprite(("logo", "laas", "menu", "soeg", "lyd", "gem", "del", "pil", "luk", "vejr", "bruger", "stjerne", "facebook", "instagram")),
        menu=tree('<div class="MegaMenu_col__4"><a class="MegaMenu_head__{h}" href="/{s}">{t}</a><ul role="list">{i}</ul></div>', '<li class="MegaMenu_li__{h}"><a class="MegaMenu_a__1 Link_link__77" href="/{o}/{s}" data-track="menu:{o}:{s}">{t}</a></li>', menu),
        **{k: each(r.body[n:m], '<p class="Paragraph_p__XX">{}</p>', '<h2 class="Sub_h__Y">{}</h2>') for k, n, m in (("a", 0, 2), ("b", 2, 5), ("c", 5, 7), ("d", 7, 9), ("f", 9, None))},
        mid_u=mid[0][1], mid_t=e(mid[0][0]), two_u=second[0][1], two_t=e(second[0][0]),
        latest=listed(latest, '<li><a href="{p}"><time>0{n}.1{n}</time><span class="Latest_t__6">{t}</span>{b}</a></li>', b=["", badge, "", "", badge, ""]),
        read=listed(read, '<li class="Ranked_li__3"><a href="{p}"><span aria-hidden="true" class="Ranked_n__3">{n}</span><div>{b}<h4>{t}</h4></div></a></li>', b=[badge, "", badge, badge, badge]),
        section=listed(section, card, k=("a1", "b2", "b2", "c3"), b=(badge, badge, "", badge), c=("Infrastruktur", "Reportage", "Sundhed", "Natur")), opinion=listed(opinion, card, k=("d4", "d4"), b=("", badge), c=("Kronik", "Klumme")),
        foot=tree("<div><h5>{t}</h5>{i}</div>", '<a href="/sektion/{o}/{s}">{t}</a>', menu),
        state=state(props={"pageProps": {"article": {"title": r.title, "lead": r.lead, "content": told(r)}, "latest": kept(latest), "next": kept(to(site + "/udland/{s}", "Norge åbner tunnel efter ni års arbejde", "Italiensk by giver huse væk igen", "Bjergfører overlevede lavine"))}, "menu": menu}, buildId=mark("df")),
        **common(r, url, "Dagens Folk", "2025-10-27T04:45:00.000Z"),
    )  # fmt: skip
    return Served(html, r, r.lines, (*mid, *second, *latest, *read, *section, *opinion), address=url)


RIO = Report(
    "es", "2024-07-09", "09 de julio 2024, 06:10 A. M.", "Yurleidy Palomino Acosta", "La lancha-biblioteca atraca tres veces por semana en el caño Guacamayo. FOTO: Néstor Villadiego",
    "La lancha que lleva libros por el caño Guacamayo se quedó sin gasolina y sin contrato",
    "Desde hace once años la biblioteca flotante atiende a 2.300 niños en 17 veredas de Puerto Lindares. La Alcaldía dice que el convenio se venció y que no hay plata para renovarlo.",
    (
        "Amarrada a un palo de mango, con el toldo recogido y los estantes envueltos en plástico negro, la lancha La Letrada completa 26 días sin navegar. En el muelle de Puerto Lindares los pescadores la usan para poner a secar las atarrayas.",
        "«Los pelaos llegan a la orilla los martes, como siempre, y se quedan mirando el río», cuenta Nubia Carrascal, la bibliotecaria que la fundó en 2013 con 140 libros donados y un motor prestado. «¿Yo con qué cara les digo que no sé cuándo vuelvo?».",
        "El convenio con la Alcaldía, por 86 millones de pesos al año, cubría la gasolina, el salario de Carrascal y el del motorista. Se venció el 13 de junio y, según la Secretaría de Cultura municipal, no hay disponibilidad presupuestal para firmar otro antes de diciembre.",
        "**Una ruta de 94 kilómetros**",
        "En la escuela de Boca del Tigre, donde no hay luz eléctrica desde marzo, el profesor Edinson Mosquera había armado con los préstamos de La Letrada el plan de lectura de los grados tercero a quinto. «Aquí no hay otra biblioteca. La más cercana queda a cuatro horas en canoa», dice.",
        "**Qué responde la Alcaldía**",
        "El secretario de Cultura, Hernando Quessep, dijo a este diario que la administración heredó un déficit de 11.000 millones de pesos y que la prioridad es pagar la nómina de los docentes. «Nadie está acabando con el programa. Lo estamos suspendiendo mientras se ordena la casa», afirmó.",
        "El concejal Amaury Blanquicett no le cree. Mostró un contrato firmado el 20 de junio, una semana después de vencido el convenio, por 310 millones de pesos para tarimas y sonido de las fiestas de la Virgen del Carmen.",
        "**Vaca en el mercado**",
        "Mientras tanto, las vendedoras de pescado del mercado hicieron una vaca. En nueve días reunieron 4,2 millones de pesos, suficientes para la gasolina de seis semanas si el motorista, Dairo Ladeus, trabaja gratis. Él ya dijo que sí.",
        "Carrascal no piensa esperar. El martes, si el río amanece bajo, quitará el plástico de los estantes. «Que me multen», dice. «Pero que vengan a multarme a Boca del Tigre, a ver si saben llegar».",
    ),
)  # fmt: skip


@page
def diario_costeno_lea_tambien() -> Served:
    """A Colombian daily with 'Lea también' boxes and bold subheads in paragraphs."""
    r, site = RIO, "https://www.elfarocaribe.example"
    url = f"{site}/regiones/bolivar/la-lancha-que-lleva-libros-por-el-cano-guacamayo-EF22871904"
    text = tuple(line.strip("*") for line in r.body)
    box1 = to(site + "/regiones/{s}-EF{n}", "El maestro que cruza a nado el caño para dar clases")
    box2 = to(site + "/politica/{s}-EF{n}", "Contraloría pone la lupa a los contratos de fiestas en nueve municipios")
    box3 = to(site + "/cultura/{s}-EF{n}", "Así funciona la red de biblioburros que inspiró a medio mundo")
    side = to(site + "/colombia/{s}-EF{n}", "¿Habrá ley seca este fin de semana? Esto dijo el Gobierno", "Subsidio de vivienda: quiénes reciben el giro en julio", "Vía a la costa sigue cerrada por derrumbe en el kilómetro 41", "Capturan a alias Guacharaca en una finca de recreo", "Pico y placa: así rotará desde agosto")  # fmt: skip
    down = to(site + "/regiones/{s}-EF{n}", "Pescadores denuncian vertimientos en la ciénaga de Palotal", "Joropo y vallenato compartirán tarima en Valledorada", "Hallan fósil de tortuga gigante en una cantera", "Hospital de San Onofrito completa un mes sin anestesiólogo")  # fmt: skip
    hot = to(site + "/tendencias/{s}-EF{n}", "La abuela que aprendió inglés vendiendo cocadas a los turistas", "Qué significa soñar con agua turbia, según los sabedores", "Resultado del Chontico de la noche")  # fmt: skip
    cities = ("Puerto Lindares", "Valledorada", "San Onofrito", "Palotal", "Ciénaga Alta", "Montebello", "Tamarindal", "Las Brisas", "Cerro Mocho", "Río Manso", "Santa Clara", "Boca Chica")  # fmt: skip
    menu = {
        "Regiones": cities,
        "Colombia": ("Justicia", "Educación", "Salud", "Medioambiente", "Paz", "Migración", "Ciencia"),
        "Política": ("Congreso", "Gobierno", "Partidos", "Elecciones", "Encuestas"),
        "Economía": ("Empresas", "Finanzas personales", "Agro", "Vivienda", "Turismo", "Impuestos", "Emprendimiento"),
        "Deportes": ("Fútbol colombiano", "Béisbol", "Boxeo", "Ciclismo", "Fútbol internacional", "Patinaje", "Tenis"),
        "Cultura": ("Carnaval", "Música", "Libros", "Cine", "Gastronomía", "Arte", "Gente"),
        "Opinión": ("Editorial", "Columnistas", "Caricaturas", "Cartas", "Foro del lector"),
    }  # fmt: skip
    lea = '<div class="c-relacionada" data-mrf-recirculation="lea_tambien" id="rel-{n}"><p class="c-relacionada__cintillo">Lea también</p><div class="c-relacionada__cuerpo"><a href="{p}" class="c-relacionada__img"><img class="lazy" data-original="/files/rel/{n}.webp" alt=""></a><a class="c-relacionada__titulo page-link" href="{p}">{t}</a></div></div>'
    p = '<p class="c-detail__parrafo" data-mrf-p>{}</p>'

    def told_part(start: int, stop: int | None) -> str:
        return "".join(
            p.format(f"<strong>{e(line.strip('*'))}</strong>" if line.startswith("**") else e(line)) for line in r.body[start:stop]
        )

    html = fill(
        """<!DOCTYPE html><html lang="es-CO" prefix="og: http://ogp.me/ns#"><head><meta charset="UTF-8"><title>⟦title⟧</title>⟦og⟧<meta property="article:published_time" content="2024-07-09T06:10:00-05:00"><link rel="canonical" href="⟦url⟧">⟦ld⟧<style>⟦css⟧</style><script>var dataLayerInfo=⟦layer⟧;dataLayer=[dataLayerInfo];</script><script async src="https://securepubads.example/tag/js/gpt.js"></script></head><body id="articulo" class="page-articulo"><noscript><iframe src="https://www.gtm.example/ns.html?id=GTM-KX" style="display:none"></iframe></noscript><div id="ad_1x1" class="oop" data-slot="interstitial"></div><header class="c-header"><div class="c-header__top"><span class="c-header__fecha">Martes, 9 de julio de 2024</span><div class="c-header__ed"><label>Edición</label><select>⟦ciudades⟧</select></div><a class="btn-suscripcion" href="https://suscripciones.elfarocaribe.example">Suscríbase x $900 1er mes</a><a class="btn-login" href="#login">Iniciar sesión</a></div><div class="c-header__marca"><a href="⟦site⟧"><img alt="El Faro del Caribe" src="/logo.svg"></a></div><nav class="c-menu"><ul class="c-menu__n1">⟦menu⟧</ul></nav></header>
<div class="publicidad pub-top" data-adtype="billboard" data-path="/1029/faro/regiones/articulo" data-sizes="970x250|728x90"></div>
<section class="l-main"><div class="l-col l-col--8"><ol class="c-migas" itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/">Inicio</a></li><li><a href="/regiones">Regiones</a></li><li><a href="/regiones/bolivar">Bolívar</a></li></ol><article class="c-detail" itemscope itemtype="http://schema.org/NewsArticle"><div class="c-detail__tipo">Exclusivo</div><h1 class="c-detail__titulo" itemprop="headline">⟦title⟧</h1><h2 class="c-detail__resumen">⟦lead⟧</h2><figure class="c-detail__media"><img data-srcset="⟦srcset⟧" src="/img/ph.png" alt="Lancha con libros"><figcaption><span>⟦caption⟧</span></figcaption></figure><div class="c-detail__autor"><img src="/autores/yp.jpg" alt=""><a href="/autor/yurleidy-palomino">⟦by⟧</a><span class="cargo">Corresponsal en Bolívar</span><time datetime="2024-07-09T06:10:00-05:00">⟦when⟧</time><span>Actualizado: 09.07.2024 09:34</span></div><ul class="c-share"><li><button>Compartir</button></li><li><button>Guardar</button></li></ul>
<div class="c-detail__body" itemprop="articleBody">⟦a⟧⟦box1⟧⟦b⟧<div class="publicidad" data-adtype="roba1" data-lazy="1"><small>PUBLICIDAD</small></div>⟦c⟧⟦box2⟧⟦d⟧<div class="c-newsletter"><h3>Reciba el boletín Sala de Redacción</h3><p>Lo más importante del Caribe, cada mañana en su correo.</p><input type="email"><button>Inscribirme</button></div>⟦box3⟧⟦f⟧</div><div class="c-tags"><a href="/noticias/bibliotecas">Bibliotecas</a><a href="/noticias/puerto-lindares">Puerto Lindares</a><a href="/noticias/lectura">Lectura</a><a href="/noticias/rio">Ríos</a></div></article>
<section class="c-mas" data-mrf-recirculation="mas_regiones"><h3 class="c-mas__tit"><a href="/regiones">Más de Regiones</a></h3><div class="c-mas__grid">⟦down⟧</div></section></div>
<aside class="l-col l-col--4"><div class="c-ultimas"><div class="c-ultimas__head"><span>Lo último</span></div><ul>⟦side⟧</ul></div><div class="publicidad" data-adtype="roba2"></div><div class="c-tendencia"><h4>Tendencias</h4>⟦hot⟧</div></aside></section><footer class="c-footer"><div class="c-footer__mapa">⟦mapa⟧</div><p>COPYRIGHT © 2024 EL FARO DEL CARIBE S.A. Prohibida su reproducción total o parcial. NIT. 890.000.111-7</p></footer><div class="c-cookies" role="dialog"><p>Utilizamos cookies propias y de terceros.</p><button>Entendido</button></div><script>window.__ESTADO__=⟦state⟧;</script><svg hidden>⟦sprite⟧</svg></body></html>""",
        site=site,
        css=css("c-", 154), layer=state(pageType="articulo", seccion="regiones", autor=r.author, keywords=["bibliotecas", "río"], premium=False), ciudades=rows('<option value="{s}">{t}</option>', cities),
        menu=tree('<li class="c-menu__item"><a href="/{s}" class="c-menu__link" data-seccion="{s}">{t}</a><div class="c-menu__sub"><ul class="c-menu__n2">{i}</ul></div></li>', '<li class="c-menu__sub-item"><a class="c-menu__sub-link page-link" href="https://www.elfarocaribe.example/{o}/{s}" title="{t}" data-eventcategory="menu" data-eventlabel="{o}|{s}">{t}</a></li>', menu),
        srcset=sources("/files/article_main/lancha.jpg", 300, 600, 900, 1200),
        a=told_part(0, 2), b=told_part(2, 3), c=told_part(3, 7), d=told_part(7, 10), f=told_part(10, None), box1=listed(box1, lea), box2=listed(box2, lea), box3=listed(box3, lea),
        side=listed(side, '<li class="c-ultimas__li"><span class="hora">{n}:2{n} a. m.</span><span class="cat"><a href="/colombia">Colombia</a></span><h4><a class="page-link" href="{p}">{t}</a></h4></li>'),
        down=listed(down, '<article class="c-art"><div class="c-art__img"><a href="{p}" tabindex="-1"><img class="lazy" data-original="/files/{n}.webp" alt=""></a></div><div class="c-art__epi"><a href="/regiones/{c}">{c}</a></div><h3 class="c-art__tit"><a href="{p}">{t}</a></h3></article>', c=("Sucre", "Cesar", "Tolima", "Sucre")),
        hot=listed(hot, '<div class="trend"><a href="{p}"><strong>{n}</strong> <span>{t}</span></a></div>'),
        mapa=tree('<div class="col"><a href="/{s}"><b>{t}</b></a><ul>{i}</ul></div>', '<li><a href="/{o}/{s}">{t}</a></li>', menu),
        state=state(articulo={"id": "EF22871904", "titulo": r.title, "cuerpo": [{"p": line} for line in text]}, recomendados=kept((*down, *to(site + "/mundo/{s}-EF{n}", "Globo aerostático aterriza en un estadio", "Ballena jorobada vuelve al puerto")))),
        sprite=sprite([f"ico {name}" for name in ("menu", "lupa", "campana", "audio", "guardar", "whatsapp", "x", "correo", "flecha")]),
        **common(r, url, "El Faro del Caribe", "2024-07-09T06:10:00-05:00"),
    )  # fmt: skip
    return Served(html, r, (r.title, r.lead, *text), (*box1, *box2, *box3, *down, *side, *hot), address=url)


GRAIN = Report(
    "en", "2026-02-12", "02/12/26 4:18 PM ET", "Dana Whitlock", "Sen. Carla Rusk (R) speaks to reporters in the basement of the Capitol on Wednesday. (Greg Olander)",
    "Senate farm-state Republicans revolt over tractor data bill",
    "",
    (
        "A bipartisan bill that would give farmers ownership of the data their tractors collect ran into trouble Thursday when seven Senate Republicans said they would not vote to open debate on it next week.",
        "The defections leave Majority Leader Boyd Harlan (R) at least four votes short of the 60 he needs, and threaten to sink a measure that cleared the Agriculture Committee 19-4 just before the holidays.",
        "“I have more combines in my state than registered Democrats, and not one owner has called me asking for this,” Sen. Carla Rusk (R) told The Rotunda. “I have had calls about diesel.”",
        "The Harvest Data Rights Act would bar manufacturers from selling yield maps, soil readings and engine logs without a signed release, and would let growers take the records to a rival brand.",
        "But supporters say the problem is a late change, known as Section 9, that would let the Agriculture Department pool anonymous records to forecast crop prices. Conservatives call it a back door to federal control of planting.",
        "“Section 9 was two paragraphs at 11 at night,” said a GOP aide who was granted anonymity to discuss the talks. “By breakfast it was on every farm radio show from here to the Rockies.”",
        "Sen. Manny Ortega-Pruitt (D), who wrote the bill with Harlan’s deputy, offered on Thursday to strip the section. He warned, however, that at least three Democrats had signed on because of it.",
        "The White House has not taken a position. A spokesperson pointed to remarks last month in which the president said farmers “should own what’s theirs.”",
        "Harlan would not say whether he would pull the vote. “I’ve counted cattle, and I’ve counted senators,” he said. “Cattle stand still.”",
    ),
)  # fmt: skip


@page
def capitol_trade_press() -> Served:
    """A Capitol Hill trade paper on a blog system: three levels of policy areas, video rails, related boxes in the text."""
    r, site = GRAIN, "https://www.therotunda.example"
    url = f"{site}/homenews/senate/5731190-tractor-data-bill-revolt/"
    mid = to(site + "/policy/technology/{n}-{s}/", "Right-to-repair fight moves to the courts", "What lawmakers heard about spying refrigerators" )  # fmt: skip
    more = to(site + "/homenews/senate/{n}-{s}/", "Harlan tees up vote on flood insurance", "Three takeaways from a marathon budget hearing", "Ex-senator joins lobbying shop for sugar growers", "Democrats weigh a primary challenge in the plains")  # fmt: skip
    popular = to(site + "/{n}-{s}/", "Judge blocks rule on airline refunds", "Poll: Voters sour on both parties’ leaders", "Who is running for governor in 2026", "Snow closes federal offices for second day")  # fmt: skip
    views = to(site + "/opinion/{n}-{s}/", "Congress should read the manual before it regulates the tractor", "The filibuster is not a farm tool" )  # fmt: skip
    beats = ("News", "Legislation", "Agencies", "Lobbying", "Events", "Newsletter")
    areas = (
        "Defense",
        "Energy & Environment",
        "Finance",
        "Health Care",
        "International",
        "National Security",
        "Technology",
        "Transportation",
        "Agriculture",
        "Education",
        "Housing",
        "Labor",
        "Trade",
        "Cybersecurity",
        "Space",
        "Taxes",
        "Immigration",
        "Courts",
    )
    form = '<article class="archive__item post-{n}" data-post-id="{n}"><figure class="archive__item__image"><a href="{u}" aria-hidden="true" tabindex="-1"><img loading="lazy" alt="" data-src="/wp-content/uploads/sites/2/{n}.jpg?w=300"></a></figure><div class="archive__item__content"><a class="cat" href="/policy/">{k}</a><h2 class="archive__item__headline"><a href="{u}">{t}</a></h2><span class="archive__item__date">{n} hours ago</span></div></article>'
    html = fill(
        """<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>⟦title⟧</title>⟦og⟧<link rel="canonical" href="⟦url⟧"><style id="wp-block-library-inline-css">⟦css⟧</style>⟦ld⟧<script>window.NXSTdata=⟦state⟧;</script></head><body class="post-template-default single single-post postid-5731190"><a class="screen-reader-text" href="#primary">Skip to content</a><div class="svg-sprite" style="display:none"><svg>⟦sprite⟧</svg></div><header class="site-header"><div class="sub-bar"><a href="/newsletters">Newsletters</a><a href="/events">Events</a><a href="/jobs">Jobs</a><a href="/pro">Rotunda Pro</a><a href="/login">Sign in</a></div><a class="site-logo" href="⟦site⟧">The Rotunda</a><button aria-controls="mega">Sections</button><div id="mega" class="menu-mega-container"><ul class="menu">⟦menu⟧</ul></div><div class="ticker"><span>Trending:</span><a href="/tag/shutdown">Shutdown watch</a><a href="/tag/midterms">Midterms</a><a href="/tag/tariffs">Tariffs</a></div></header><div class="ad-unit ad-unit--leaderboard" data-ad='{"pos":"top","sizes":[[970,250]]}'></div><main id="primary" class="page__single"><section class="page-title"><a class="cat" href="/homenews/senate">Senate</a><h1 class="page-title">⟦title⟧</h1></section><section class="submitted-by">by <a rel="author" href="/author/dana-whitlock/">⟦by⟧</a> - ⟦when⟧</section><div class="social"><a href="#">Share</a><a href="#">Post</a><span>More</span></div><figure class="article__featured-image"><img srcset="⟦srcset⟧" alt=""><figcaption>⟦caption⟧</figcaption></figure><div class="article__text | body-copy | flow">⟦a⟧<aside class="related-block"><h3>Related</h3><ul>⟦mid1⟧</ul></aside>⟦b⟧<div class="ad-unit__body" data-ad='{"pos":"mid1"}'>Advertisement</div><div class="nl-cta"><a href="/newsletters">Sign up for the Morning Gavel newsletter</a></div>⟦c⟧<p class="also">More from The Rotunda: ⟦mid2⟧</p>⟦d⟧</div><div class="tags"><span>Tags</span><a href="/tag/farm-bill">farm bill</a><a href="/tag/boyd-harlan">Boyd Harlan</a></div><p class="copyright">Copyright 2026 Rotunda Media Inc. All rights reserved. </p><section class="top-clips"><h2>Rotunda TV</h2><video-js data-playlist="9912"></video-js><button>Play</button><button>Mute</button><span>0:00 / 4:31</span></section><section class="archive archive--more"><h2>More Senate News</h2>⟦more⟧<a href="/homenews/senate">See All</a></section><aside class="sidebar"><div class="most-popular"><h3>Most Popular</h3><ol>⟦popular⟧</ol></div><div class="widget opinion-rail"><h3>Opinion</h3>⟦views⟧</div><div class="widget"><h3>Morning Gavel</h3><p>The day on the Hill, before your first coffee.</p><input type="email"><button>Subscribe</button></div></aside></main><footer><nav>⟦foot⟧</nav><p>The Rotunda 1629 L Street NW, Washington</p></footer></body></html>""",
        site=site, css=css("wp-", 161),
        state=state(content=told(r), queue=kept((*popular, *to(site + "/{n}-{s}/", "House panel subpoenas weather vendor", "Treasury names new mint chief")))), sprite=sprite((*areas, "search", "close", "share")),
        menu=tree('<li class="menu-item menu-item-has-children"><a href="/policy/{s}/">{t}</a><button aria-expanded="false"><span class="screen-reader-text">Toggle {t}</span></button><ul class="sub-menu">{i}</ul></li>', '<li class="menu-item menu-item-{n}"><a href="https://www.therotunda.example/policy/{o}/{s}/">{t}</a></li>', dict.fromkeys(areas, beats)),
        srcset=sources("/wp-content/uploads/rusk.jpg", 320, 640, 900, 1280), a=each(r.body[:3]), b=each(r.body[3:5]), c=each(r.body[5:8]), d=each(r.body[8:]),
        mid1=listed(mid[:1], '<li><a href="{u}">{t}</a></li>'), mid2=listed(mid[1:], '<a href="{u}">{t}</a>'), more=listed(more, form, k=("Senate", "Budget", "Lobbying", "Campaign")),
        popular=listed(popular, '<li><a href="{u}"><span>{n}.</span> {t}</a></li>'), views=listed(views, '<div class="op"><h4><a href="{u}">{t}</a></h4><span>by {w}, opinion contributor</span></div>', w=("Ruth Ames", "Cole Bittner")),
        foot=tree("<div><b>{t}</b>{i}</div>", '<a href="/{o}/{s}/">{t}</a>', {"Policy": areas, "Resources": ("About", "Staff", "Contact", "Advertise", "Submit a tip", "Privacy", "Terms", "RSS", "Widgets")}),
        **common(r, url, "The Rotunda", "2026-02-12T16:18:00-05:00"),
    )  # fmt: skip
    return Served(html, r, r.lines, (*mid, *more, *popular, *views), address=url)


@page
def portal_live_text() -> Served:
    """A Romanian portal's running account of a storm, newest first, with lists beside and below."""
    site = "https://www.stiridirect.example"
    title = "LIVE TEXT | Viscol în Bărăgel: trei sate izolate, autostrada A9 închisă. Un tren cu 140 de călători, blocat în câmp"
    lead = "Codul roșu a fost prelungit până vineri la ora 10:00. Rafalele au depășit 95 km/h, iar troienele ajung la doi metri."
    url = f"{site}/stiri/eveniment/live-viscol-baragel-26603318"
    posts = (
        ("18:42", "Călătorii din tren au ajuns la gară", "Toți cei 140 de oameni au fost transferați cu două șenilate ale Armatei în gara Fântânelu, unde primăria a pregătit ceai și pături. O femeie însărcinată a fost dusă la spital, fără probleme grave."),
        ("17:55", "Școlile rămân închise și vineri", "Inspectoratul județean a anunțat că 74 de școli nu vor ține cursuri. Orele se recuperează în două sâmbete din luna martie."),
        ("16:20", "Curent oprit pentru 5.800 de locuințe", "Un stâlp de înaltă tensiune s-a rupt lângă Valea Mioarei. Electricienii spun că nu pot interveni cât timp vântul suflă cu peste 80 km/h."),
        ("14:37", "Prefectul: „Nu plecați la drum nici dacă aveți lanțuri”", "Prefectul Sorin Dumbravă a cerut șoferilor de tir să rămână în parcări. Polițiștii au dat 31 de amenzi celor care au ocolit barierele."),
        ("12:05", "Tren blocat între două halte", "Trenul Regio 8017 s-a oprit la 11:48, după ce zăpada a acoperit linia pe 300 de metri. Căldura funcționează, dar mecanicul mai are motorină pentru șase ore."),
        ("09:10", "Autostrada A9 a fost închisă", "Circulația este interzisă pe ambele sensuri între kilometrii 61 și 118. Drumarii au scos 22 de utilaje, dintre care patru s-au înzăpezit."),
    )  # fmt: skip
    r = Report("ro", "2026-01-15", "15.01.2026, 09:10", "Ilinca Tudose", "Utilaj pe A9, joi dimineață", title, lead, ())
    left = to(site + "/stiri/actualitate/{s}-{n}", "Meteorologii explică de ce viscolul a venit cu o zi mai devreme", "Cât costă o tonă de sare și cine o vinde statului", "Satul în care pâinea ajunge cu sania")  # fmt: skip
    latest = to(site + "/stiri/{s}-{n}", "Guvernul amână majorarea taxei auto", "Un urs a intrat în curtea unei grădinițe", "Naționala de handbal joacă diseară finala mică", "Profesoară premiată pentru un manual scris cu elevii", "Leul pierde teren în fața euro")  # fmt: skip
    seen = to(site + "/stiri/{s}-{n}", "Rețeta de cozonac care nu se lasă niciodată", "Pensii: cine primește banii mai devreme", "A găsit o scrisoare din 1944 într-un perete")  # fmt: skip
    counties = ("Bărăgel", "Lunca Nouă", "Codrești", "Arinis", "Vadu Mare", "Sălciș", "Dealu Rece", "Piatra Lungă", "Mureni", "Cernatu", "Brădet", "Olteni")  # fmt: skip
    menu = dict.fromkeys(("Actualitate", "Politică", "Economie", "Externe", "Sport", "Sănătate", "Educație", "Tehnologie", "Auto", "Cultură", "Vremea", "Monden"), ("Ultimele știri", "Analize", "Interviuri", "Video", "Opinii", "Dosare", "Arhivă"))  # fmt: skip
    feed = "".join(f'<li class="lt-item" id="u{n}" data-ts="2026-01-15T{at}:00"><span class="lt-ora">{at}</span><div class="lt-corp"><h3>{e(head)}</h3><p>{e(text)}</p></div><div class="lt-sh"><a href="#u{n}">Distribuie</a></div></li>' + ('<li class="lt-ad"><div data-zone="lt-mid">Publicitate</div></li>' if n == 2 else "") for n, (at, head, text) in enumerate(posts))  # fmt: skip
    html = fill(
        """<!doctype html><html lang="ro"><head><meta charset="utf-8"><title>⟦title⟧ - Știri Direct</title>⟦og⟧<link rel="canonical" href="⟦url⟧">⟦ld⟧<style>⟦css⟧</style></head><body class="sd live"><div class="sd-gdpr" style="display:none"><p>Noi și cei 611 parteneri stocăm și accesăm informații pe dispozitivul tău.</p><button>Accept</button><ul>⟦vendors⟧</ul></div><div class="sd-curs"><span>EUR 5,0911</span><span>USD 4,3720</span><a href="/meteo">-7° Bărăgel</a></div><header><a href="/" class="sd-logo">Știri Direct</a><ul class="sd-nav">⟦menu⟧</ul><div class="sd-jud"><button>Alege județul</button><ul>⟦jud⟧</ul></div></header><div class="sd-breaking"><b>BREAKING</b><marquee>Cod roșu de viscol prelungit până vineri</marquee></div><div class="sd-wrap"><section class="sd-art"><div class="sd-crumb"><a href="/">Prima pagină</a> / <a href="/stiri/eveniment">Eveniment</a></div><h1>⟦title⟧</h1><div class="sd-meta">Autor: <a href="/autori/ilinca-tudose">Ilinca Tudose</a> | Publicat: 15.01.2026, 09:10 | Actualizat: 18:44</div><picture><source srcset="⟦srcset⟧"><img alt="" src="/f/a9.jpg"></picture><div class="sd-cap">⟦caption⟧</div><p class="sd-sapou">⟦lead⟧</p><div class="lt-head"><span class="lt-dot"></span>Se actualizează automat <button>Reîncarcă</button></div><ul class="lt">⟦feed⟧</ul><div class="sd-etichete">Etichete: <a href="/tag/viscol">viscol</a>, <a href="/tag/a9">A9</a>, <a href="/tag/cod-rosu">cod roșu</a></div><div class="sd-citeste"><div class="sd-t">Citește și</div>⟦left⟧</div></section><div class="sd-dr"><div class="sd-box"><div class="sd-t">Ultima oră</div>⟦latest⟧</div><div class="sd-box" data-zone="dr1"></div><div class="sd-box"><div class="sd-t">Cele mai citite</div><ol>⟦seen⟧</ol></div></div></div><footer>⟦foot⟧<p>© 2026 Direct Media SRL</p></footer><script>var __SD__=⟦state⟧;</script><svg style="display:none">⟦sprite⟧</svg></body></html>""",
        title=e(title), lead=lead, og=og(r, url, "Știri Direct"), url=url, caption=r.caption, css=css("sd-", 161), srcset=sources("/f/a9.webp", 480, 768, 1200),
        ld=ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "datePublished": "2026-01-15T09:10:00+02:00", "dateModified": "2026-01-15T18:44:00+02:00", "coverageStartTime": "2026-01-15T09:10:00+02:00", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": text, "datePublished": f"2026-01-15T{at}:00+02:00"} for at, head, text in posts]}),
        vendors=rows('<li data-v="{h}"><label>{t}<input type="checkbox"></label><a href="https://{s}.example/gdpr">Politica</a></li>', [f"{name} Ads {n}" for n in range(8) for name in counties]),
        menu=tree('<li><a href="/stiri/{s}">{t}</a><ul class="sd-sub">{i}</ul></li>', '<li><a href="https://www.stiridirect.example/stiri/{o}/{s}">{t}</a></li>', menu), jud=rows('<li><a href="/judete/{s}">{t}</a></li>', counties), feed=feed,
        left=listed(left, '<div class="sd-card"><a href="{u}"><img data-src="/f/{n}.jpg" alt=""><span class="sd-card-t">{t}</span></a></div>'), latest=listed(latest, '<div class="sd-row"><i>18:0{n}</i> <a href="{p}" title="{t}">{t}</a></div>'), seen=listed(seen, '<li><a href="{u}"><strong>{t}</strong></a></li>'),
        foot=tree("<div><h6>{t}</h6>{i}</div>", '<a href="/{o}/{s}">{t}</a>', {"Județe": counties, "Utile": ("Contact", "Redacția", "Publicitate", "Termeni", "Cookies", "Cod deontologic")}), state=state(live=posts, rec=kept((*seen, *to(site + "/stiri/{s}-{n}", "Primăvara vine mai târziu în acest an")))), sprite=sprite(("cauta", "meniu", "inchide", "distribuie", "soare", "nor")),
    )  # fmt: skip
    return Served(
        html,
        r,
        (title, lead, *(line for _, head, text in posts for line in (head, text))),
        (*left, *latest, *seen),
        address=url,
        verdict="live blog",
    )


WELL = Report(
    "he", "2025-06-03", "3 ביוני 2025, 06:00", "נגה בן־שטרית", "הבאר במרכז גבעת אלמוג, אתמול. צילום: אורי סלע",
    "גבעת אלמוג חפרה חניון וגילתה באר בת 1,500 שנה. עכשיו לא יודעים איפה לחנות",
    "העירייה רוצה לכסות את הממצא בזכוכית, הסוחרים דורשים את החניות בחזרה, והארכיאולוגים מבקשים עוד קיץ אחד",
    (
        "הדחפור של עלי זועבי נעצר בשבע ועשרים בבוקר, אחרי שהשן פגעה במשהו שלא נשמע כמו סלע. הוא כיבה את המנוע, ירד לבור וראה עיגול מושלם של אבני גזית.",
        "״אמרתי למנהל העבודה: או שזה ביוב של הבריטים או שהלך לנו הפרויקט״, הוא משחזר. ״אחרי שעה כבר היו כאן שלושה אנשים עם מברשות״.",
        "הבאר, שעומקה 23 מטרים, נחפרה במאה השישית ושימשה כנראה תחנה לאורחות בדרך אל הים. בתחתיתה עדיין יש מים צלולים, ובהם נמצאו 212 כדים, רובם שלמים.",
        "# 180 מקומות על הנייר",
        "החניון התת־קרקעי היה אמור להיפתח בספטמבר ולהחליף את המגרש שנהרס. ״איבדתי ארבעים אחוז מהקונים״, אומרת סימה אזולאי, בעלת חנות בדים ברחוב הרימון. ״באר זה יפה, אבל איש לא קונה וילון ברגל״.",
        "מהנדס העיר, רפי טננבאום, מציע לוותר על קומה אחת ולהשאיר את הבאר גלויה מתחת לרצפת זכוכית. התוספת תעלה 14 מיליון שקל, והמימון טרם נמצא.",
        "ד״ר הדס ליפקין, שמנהלת את החפירה, חוששת מהזכוכית דווקא. ״ראיתי כבר ארבע רצפות כאלה. אחרי שנתיים יש עליהן אדים וגומי לעיסה״, היא אומרת.",
        "הסיפור הגיע גם לכנסת: ועדת הפנים ביקשה לדעת מי חתם על סקר קרקע שלא מצא דבר. החברה שערכה אותו נסגרה לפני שנה.",
        "מועצת העיר תדון בתוכנית ב־19 ביוני. עד אז מביאים תלמידי בית הספר הסמוך דליים, ושואבים מים מהמאה השישית לגינת הירק שלהם.",
    ),
)  # fmt: skip


@page
def iton_yomi_mimin() -> Served:
    """A Hebrew daily, right to left: styled components, headings without classes, rails by aria-label."""
    r, site = WELL, "https://www.hazman-hayom.example"
    url = f"{site}/news/local/2025-06-03/ty-article/00000197-2e"
    mid = to(site + "/news/{h}", "המטמון שהתגלה מתחת למגרש הכדורסל")
    more = to(site + "/news/{h}", "הרכבת הקלה תעקוף את השוק, והרוכלים חוגגים", "שלוש ערים, מפעל אחד וריח שאיש לא מודה בו", "המורה שלימדה מתמטיקה במטבח פרשה")  # fmt: skip
    read = to(site + "/magazine/{h}", "הקיבוץ שמכר את הרפת וקנה טלסקופ", "מה למדתי מארבעים שנה כנהגת אוטובוס", "התחזית: שרב עד יום שישי", "אלופת הארץ בשחמט בת תשע")  # fmt: skip
    menu = dict.fromkeys(("חדשות", "פוליטיקה", "כלכלה", "נדל״ן", "צרכנות", "ספורט", "תרבות", "ספרים", "אוכל", "טיולים", "בריאות", "חינוך", "מדע", "סביבה", "דעות"), ("כל הכתבות", "ראיונות", "תחקירים", "פרשנות", "וידאו", "תמונות", "ארכיון", "כתבי המדור"))  # fmt: skip
    p = '<p class="Typestyled__P-sc-{} jZkq" data-test="p">{{}}</p>'.format(mark("p"))
    html = fill(
        """<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charSet="utf-8"/><title>⟦title⟧ - הזמן היום</title>⟦og⟧<link rel="canonical" href="⟦url⟧"/>⟦ld⟧<style data-styled="active">⟦css⟧</style></head><body><div id="root"><svg display="none">⟦sprite⟧</svg><header data-test="masthead"><a href="/">הזמן היום</a><button aria-label="תפריט"></button><a href="/subscribe">לרכישת מינוי</a><a href="/login">התחברות</a><nav aria-label="ראשי">⟦menu⟧</nav></header><div role="dialog" hidden><p>האתר משתמש בקובצי עוגיות כדי לשפר את השירות ולהתאים פרסומות.</p><button>הבנתי</button></div><main><article class="sc-⟦h⟧"><header><h1>⟦title⟧</h1><p class="sc-sub">⟦lead⟧</p><div><a href="/writers/noga">⟦by⟧</a> <time dateTime="2025-06-03T06:00:00+03:00">⟦when⟧</time><button>שמירה</button><button>הקשב</button></div></header><figure><img srcSet="⟦srcset⟧" alt=""/><figcaption>⟦caption⟧</figcaption></figure><section class="sc-body">⟦a⟧<div class="sc-promo" data-ad-slot="inread"><small>פרסומת</small></div>⟦b⟧<aside class="sc-rel"><span>לקריאה נוספת</span><a href="⟦mu⟧"><b>⟦mt⟧</b></a></aside>⟦c⟧</section><div class="sc-tags">תגיות: <a href="/tag/arch">ארכיאולוגיה</a> <a href="/tag/parking">חניה</a></div></article><section aria-label="עוד בחדשות"><h2>עוד בחדשות</h2>⟦more⟧</section><aside aria-label="הנקראות ביותר"><h2>הנקראות ביותר</h2><ol>⟦read⟧</ol></aside></main><footer>⟦foot⟧<p>© כל הזכויות שמורות להזמן היום</p></footer></div><script>window.__STATE__=⟦state⟧</script></body></html>""",
        css=css("sc-", 161), h=mark("a"),
        sprite=sprite(("logo", "menu", "save", "audio", "share", "close")), menu=tree('<div><a href="/s/{h}">{t}</a><ul class="sc-{h}">{i}</ul></div>', '<li class="sc-li"><a class="sc-link" href="https://www.hazman-hayom.example/{o}/{h}" data-gtm="menu_{n}">{t}</a></li>', menu),
        srcset=sources("/img/well.jpg", 400, 800, 1200), a=each(r.body[:3], p), b=each(r.body[3:6], p, "<h3>{}</h3>"), c=each(r.body[6:], p), mu=mid[0][1], mt=mid[0][0],
        more=listed(more, '<article class="sc-t"><a href="{p}"><img loading="lazy" alt="" src="/img/{n}.webp"/></a><h3><a href="{p}">{t}</a></h3><span>מערכת הזמן</span></article>'), read=listed(read, '<li><a href="{p}"><span>{n}</span><div>{t}</div></a></li>'),
        foot=rows('<a href="/f/{h}">{t}</a>', ("אודות", "צור קשר", "תנאי שימוש", "מדיניות פרטיות", "נגישות", "פרסמו אצלנו", *menu)), state=state(article=told(r), feed=kept((*more, *read))),
        **common(r, url, "הזמן היום", "2025-06-03T06:00:00+03:00"),
    )  # fmt: skip
    return Served(html, r, r.lines, (*mid, *more, *read), address=url)


SABOT = Report(
    "fr", "2024-11-21", "le 21 novembre 2024 à 7h00", "Solène Kermadec-Roy", "Dans l’atelier de Saint-Aubry, le 4 novembre. (Paul Vasseur pour « Le Trimard »)",
    "À Saint-Aubry, la révolte en sabots des derniers ouvriers du peuplier",
    "Un fonds de pension veut vendre les machines. Depuis six semaines, dix-neuf sabotiers dorment dans l’usine.",
    (
        "Il faut d’abord s’habituer à l’odeur : bois vert, café brûlé, chaussettes. Au premier étage de la saboterie Fléchard, les lits de camp sont rangés entre les tours, et le réveil sonne à l’heure où sonnait l’embauche.",
        "« On n’occupe pas, on garde », corrige Josiane Pruvot, 57 ans, déléguée du personnel. Elle a compté : en trente-quatre ans de maison, elle a creusé un peu plus de 900 000 sabots, tous du pied gauche.",
        "Le 7 octobre, un courriel de onze lignes a prévenu les salariés que les machines partiraient aux enchères. Le propriétaire, un fonds luxembourgeois entré au capital en 2021, juge le marché « structurellement étroit ».",
        "# Un carnet de commandes plein",
        "Étroit, peut-être, mais pas vide. Les hôpitaux danois, deux écoles de danse et un créateur japonais ont réservé la production jusqu’en mai. Le bénéfice de l’an dernier, 212 000 euros, est remonté tout entier vers la maison mère.",
        "« C’est le terrain qu’ils veulent », affirme le maire, Blaise Courtadon, en dépliant le plan local d’urbanisme sur le capot de sa voiture. L’usine borde le canal, et un promoteur a déjà dessiné quarante-deux appartements avec terrasse.",
        "Contacté, le fonds répond qu’« aucune décision n’est prise ». L’avocate des salariés a pourtant retrouvé l’annonce de la vente, datée d’août.",
        "# La tentation de la coopérative",
        "Reste une issue : racheter. Il manque 380 000 euros, que la région promet si une banque suit. La banque suivra, dit-elle, si la région commence.",
        "Le tribunal tranchera le 12 décembre. En attendant, les Fléchard, comme on les appelle encore, ont repris les tours trois heures par jour. Le bois, lui, n’attend pas : passé l’hiver, il se fend.",
    ),
)  # fmt: skip


@page
def hebdomadaire_et_balado() -> Served:
    """A French weekly: a podcast player, an inline 'À lire aussi', lists in a footer zone and an offer in a template."""
    r, site = SABOT, "https://www.letrimard.example"
    url = f"{site}/societe/20241121.TRI9042/a-saint-aubry-la-revolte-en-sabots.html"
    mid = to(site + "/economie/{n}/{s}.html", "Ces fonds qui achètent des usines pour leurs parkings", "Scop : mode d’emploi d’une reprise par les salariés")  # fmt: skip
    same = to(site + "/societe/{n}/{s}.html", "La dernière fabrique de parapluies cherche un toit", "Au tribunal de commerce, une matinée de faillites", "Retour à Florange-sur-Oise")  # fmt: skip
    read = to(site + "/{n}/{s}.html", "Pourquoi nous rêvons tous du même lycée", "Le philosophe qui voulait interdire les ronds-points", "Dans la tête des abstentionnistes", "Enquête sur un faux Corot")  # fmt: skip
    menu = dict.fromkeys(("Politique", "Société", "Monde", "Économie", "Idées", "Culture", "Livres", "Cinéma", "Écologie", "Médias", "Voyage", "Histoire"), ("À la une", "Enquêtes", "Entretiens", "Récits", "Chroniques", "Tribunes", "Portfolios", "Dossiers"))  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>⟦title⟧</title>⟦og⟧<link rel="canonical" href="⟦url⟧">⟦ld⟧<style>⟦css⟧</style></head><body data-abo="0"><svg hidden>⟦sprite⟧</svg><header id="tete"><a href="/">Le Trimard</a><a href="/kiosque">Le numéro de la semaine</a><a href="https://abo.letrimard.example">S’abonner dès 1 €</a><details><summary>Rubriques</summary>⟦menu⟧</details></header><template id="offre"><h2>Offrez cet article</h2><p>Vos proches pourront le lire pendant sept jours.</p></template><main><div class="fil"><a href="/">Accueil</a> <a href="/societe">Société</a></div><h1 class="titre">⟦title⟧</h1><div class="chapo">⟦lead⟧</div><p class="signature">Par <a href="/auteurs/solene">⟦by⟧</a> · Publié ⟦when⟧ · <span>Temps de lecture : 4 min</span></p><figure><img srcset="⟦srcset⟧" alt=""><figcaption>⟦caption⟧</figcaption></figure><div class="ObsArticle-body" id="js-corps">⟦a⟧<div class="lecteur" data-emission="la-fabrique"><img src="/pod.jpg" alt=""><div class="lecteur-t">La Fabrique, le podcast du « Trimard »</div><button>Écouter</button><span>00:00 / 27:14</span><ul><li><a href="https://pod.example/a">Apple</a></li><li><a href="https://pod.example/d">Deezer</a></li></ul></div>⟦b⟧<div class="alire"><span>À lire aussi</span><a href="⟦u1⟧">⟦t1⟧</a></div>⟦c⟧<div class="alire"><span>À lire aussi</span><a href="⟦u2⟧">⟦t2⟧</a></div>⟦d⟧</div><ul class="sujets"><li><a href="/tag/usine">Usine</a></li><li><a href="/tag/greve">Grève</a></li></ul><section class="meme"><h2>Sur le même sujet</h2>⟦same⟧</section><section class="lus"><h2>Les plus lus</h2>⟦read⟧</section></main><dialog><h2>Votre vie privée</h2><p>Avec votre accord, nos 318 partenaires utilisent des traceurs.</p><button>Tout accepter</button><ul>⟦vendors⟧</ul></dialog><footer>⟦foot⟧</footer><script>window.TRI=⟦state⟧</script></body></html>""",
        css=css("tri-", 168), sprite=sprite(menu),
        menu=tree('<section><a href="/{s}">{t}</a><ul>{i}</ul></section>', '<li><a href="https://www.letrimard.example/{o}/{s}/" data-at="menu::{o}::{s}">{t}</a></li>', menu), srcset=sources("/i/sabots.jpg", 480, 960, 1440),
        a=each(r.body[:2]), b=each(r.body[2:5], "<p>{}</p>", '<h2 class="inter">{}</h2>'), c=each(r.body[5:7]), d=each(r.body[7:], "<p>{}</p>", '<h2 class="inter">{}</h2>'), u1=mid[0][1], t1=mid[0][0], u2=mid[1][1], t2=mid[1][0],
        same=listed(same, '<div class="vignette"><a href="{u}"><img data-src="/i/{n}.jpg" alt=""><span class="vt">{t}</span></a><em>Abonné</em></div>'), read=listed(read, '<p class="rang"><b>{n}</b> <a href="{u}">{t}</a></p>'),
        vendors=rows("<li>{t} <input type=checkbox name=v{h}></li>", [f"{t} Data {n}" for n in range(7) for t in menu]), foot=rows('<a href="/pages/{s}">{t}</a>', ("Contacts", "Mentions légales", "Cookies", "CGV", "Charte", "Aide", *menu)), state=state(corps=told(r), suite=kept((*same, *read))),
        **common(r, url, "Le Trimard", "2024-11-21T07:00:00+01:00"),
    )  # fmt: skip
    return Served(html, r, (r.title, r.lead, *r.text), (*mid, *same, *read), address=url)

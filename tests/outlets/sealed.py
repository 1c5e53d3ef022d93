"""A third set: written together with the second, and left unread until that had been mended for."""

from dataclasses import replace

from outlets.dispatches import (
    BOULANGE,
    CABLE,
    CLINIC,
    DEHESA,
    FINDIK,
    GRID,
    KIEZEN,
    MOOR,
    PENSIONI,
    PORT,
    RIEGO,
    SVIN,
    WEGIEL,
    ZULIEFER,
    links,
)
from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, og, onto

PAGES: Pages = {}
page = onto(PAGES)


@page
def wirtschaftsblatt_eigene_elemente() -> Served:
    """Elements with names of the application's own, text in their slots."""
    r, site = ZULIEFER, "https://www.kontorblatt.example"
    url = f"{site}/unternehmen/industrie/getriebebauer-hallstedt-streicht-2300-stellen/100171203.html"
    mid = links("de", site, "/unternehmen/{s}/1{n}.html", 3)
    more = links("de", site, "/unternehmen/{s}/2{n}.html", 2, 0, 8)
    top = links("de", site, "/politik/{s}/3{n}.html", 5, 4, 10)
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Automobilzulieferer: {e(r.title)}</title>{og(r, url, "Kontorblatt")}<meta name="date" content="2025-11-06T10:12:00+01:00"><base href="/">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "datePublished": "2025-11-06T10:12:00+01:00", "dateModified": "2025-11-06T13:40:00+01:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Kontorblatt"}, "isAccessibleForFree": True})}</head><body><app-root ng-version="17.1.0" ng-server-context="ssr"><app-header><header><app-service-navigation><ul><li><a href="/epaper">E-Paper</a></li><li><a href="/abo">Abo</a></li></ul></app-service-navigation><app-main-navigation><a href="/politik">Politik</a><a href="/unternehmen">Unternehmen</a><a href="/finanzen">Finanzen</a></app-main-navigation></header></app-header><router-outlet></router-outlet><app-default-page-template><app-story-template><main><article><app-header-content-headline><header><div class="c-kicker"><span>Automobilzulieferer</span></div><h1><span class="vhb-headline">{e(r.title)}</span></h1></header></app-header-content-headline><app-header-content-lead-text><p class="lead">{e(r.lead)}</p></app-header-content-lead-text><app-story-metadata><app-author><a href="/autor/kr">{r.author}</a></app-author><app-story-date><time datetime="2025-11-06">06.11.2025 - 10:12 Uhr</time></app-story-date><app-sharing-tools><button>Artikel merken</button></app-sharing-tools></app-story-metadata><app-image-element><figure><img><figcaption><b>Werk in Kehlheim</b><span>{e(r.caption)}</span></figcaption></figure></app-image-element><app-storyline-elements><app-storyline-element><app-storyline-paragraph><p>{e(r.body[0])}</p></app-storyline-paragraph></app-storyline-element>{each(r.body[1:4], "<app-storyline-element><app-storyline-paragraph><p>{}</p></app-storyline-paragraph></app-storyline-element>", "<app-storyline-element><app-storyline-headline><h3>{}</h3></app-storyline-headline></app-storyline-element>")}<app-storyline-element><app-teaser-element><a href="{mid[0][1]}"><app-teaser-kicker>Arbeitskampf</app-teaser-kicker><app-teaser-title>{e(mid[0][0])}</app-teaser-title></a></app-teaser-element></app-storyline-element>{each(r.body[4:], "<app-storyline-element><app-storyline-paragraph><p>{}</p></app-storyline-paragraph></app-storyline-element>", "<app-storyline-element><app-storyline-headline><h3>{}</h3></app-storyline-headline></app-storyline-element>")}<app-storyline-element><app-storyline-paragraph><p><strong>Mehr: </strong><a href="{more[0][1]}">{e(more[0][0])}</a></p></app-storyline-paragraph></app-storyline-element></app-storyline-elements></article><app-related><h3>Verwandte Themen</h3><ul><li><a href="/themen/auto">Autoindustrie</a></li><li><a href="/themen/stellenabbau">Stellenabbau</a></li></ul></app-related><app-teaser-list><h2>Mehr aus Unternehmen</h2>{listed(more[1:], '<app-teaser><a href="{p}"><app-teaser-image></app-teaser-image><div><span>Bank</span><h3>{t}</h3><p>Was jetzt auf Anleger zukommt.</p></div></a></app-teaser>')}</app-teaser-list><app-most-read><h2>Meistgelesene Artikel</h2><ol>{listed(top, '<li><a href="{p}"><span>{n}</span><span>{t}</span></a></li>')}</ol></app-most-read></main></app-story-template></app-default-page-template><app-footer><footer><p>© 2025 Kontorblatt GmbH - ein Unternehmen der Kontor Media Group. Verlags-Services für Werbung.</p></footer></app-footer></app-root></body></html>""",
        r, r.lines, (*mid, *more, *top), address=url,
    )  # fmt: skip


@page
def national_broadcaster_story_wrapper() -> Served:
    r, site = CABLE, "https://www.nbcc.example"
    url = f"{site}/news/world/mirran-islands-cable-cut-1.7450021"
    inside = links("en", site, "/news/world/{s}-1.7{n}", 10)
    related = links("en", site, "/news/{s}-1.7{n}", 6, 16)
    trend = links("en", site, "/news/{s}-1.8{n}", 1, 13, 14, 7)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} | NBCC News</title>{og(r, url, "NBCC")}<script type="application/ld+json">{{"@context":"http://schema.org/","@type":"ReportageNewsArticle","mainEntityOfPage":"{url}","headline":"{r.title}","alternativeHeadline":"","datePublished":"2026-02-04T15:41:07.455Z","dateModified":"2026-02-04T20:10:00.001Z","author":[{{"@type":"Person","name":"{r.author}"}}],"publisher":{{"@type":"NewsMediaOrganization","name":"NBCC News"}},"copyrightYear":2026}}</script></head><body><div id="app"><div class="root"><div class="globalHeader"><a class="skipLink" href="#content">Skip to Main Content</a><ul class="globalNavItems"><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li><li><a href="/radio">Radio</a></li></ul><span>Sign In</span></div><main id="content"><div class="detailCard"><span class="detailCardLabel"><a href="/news/world">World</a></span><div class="detailHeader"><h1 class="detailHeadline">{e(r.title)}</h1><h2 class="deck">{e(r.lead)}</h2><div class="bylineDetails"><div class="authorprofile-wrapper"><span class="authorText"><a href="/news/authors/w">{r.author}</a></span></div><span class="bylineSeparator"> · </span><span class="bylineProducer">NBCC News</span><span> · </span><div class="postedTime"><time class="timeStamp" dateTime="2026-02-04T15:41:07.455Z">Posted: Feb 04, 2026 10:41 AM EST | Last Updated: February 4</time></div></div><div class="ttsPlayer"><p>Listen to this article</p><p>Estimated 3 minutes</p><p>The audio version of this article is generated by AI-based technology. Mispronunciations can occur. We are working with our partners to continually review and improve the results.</p></div></div><div class="storyWrapper"><figure class="imageMedia leadmedia-story full"><div class="placeholder"><img></div><figcaption class="image-caption">{e(r.caption)}</figcaption></figure><div class="story"><span>{each(r.body[:3])}</span><div class="rcom similarStories"><ul class="similarLinks"><li class="similarListItem"><a class="similarLink" href="{inside[0][1]}" data-contentid="1"><span class="similarLinkText">{e(inside[0][0])}</span></a></li></ul></div><span>{each(r.body[3:6])}</span><div class="mediaEmbed"><div class="videoEmbed"><div class="titleCard"><span class="videoTitle">WATCH | What happens when a country goes offline:</span><div class="embedMeta"><h3>How a cable is repaired at sea</h3><span>February 3|</span><span>Duration 2:14</span><p>Crews lift both ends of the cable from the sea floor, join them on deck and lower them again.</p></div></div></div></div><span>{each(r.body[6:])}</span></div><div class="authorprofile-block"><h2 class="authorprofile-title">ABOUT THE AUTHOR</h2><div class="author-bio"><h3><a href="/news/authors/w">{r.author}</a></h3><p class="author-role">Senior reporter</p><p class="author-biography">{r.author} has reported from four oceans and is based in Saint Columb. She studied law.</p><div class="authorLinks"><a href="#">Follow on X</a></div></div></div><div class="credits"><p>With files from the Mirran Herald</p></div><section class="relatedlinks"><h2>Related Stories</h2><ul class="relatedlinks-list">{listed(related, '<li class="relatedlinks-item"><a class="relatedlinks-link" href="{u}">{t}</a></li>')}</ul></section><div class="corrections"><a href="/corrections">Corrections and clarifications</a>|<a href="/tips">Submit a news tip</a>|<a href="/report">Report error</a></div></div></div><aside class="rightRail"><h2 class="trendingHeading">Trending</h2><div class="cardList">{listed(trend, '<a href="{p}" class="rectangularCard"><div class="contentArea"><div class="ranking">{n}</div><h3 class="headline">{t}</h3><div class="metadata">Canada-like | News</div></div></a>')}</div></aside></main><footer class="gf-container"><h2>Footer Links</h2><ul><li><a href="/account">My Account</a></li><li><a href="/terms">Terms of Use</a></li></ul><p>©2026 NBCC. All rights reserved.</p></footer></div></div></body></html>""",
        r, r.lines, (*inside, *related, *trend), address=url,
    )  # fmt: skip


@page
def agenzia_news_txt() -> Served:
    r, site = PENSIONI, "https://www.agnaz.example"
    url = f"{site}/sito/notizie/economia/2026/01/28/pensioni-stop_1b2c.html"
    also = links("it", site, "/sito/notizie/economia/{s}_{n}.html", 1)
    last = links("it", site, "/sito/notizie/cronaca/{s}_{n}.html", 3, 7, 5)
    seen = links("it", site, "/sito/notizie/top/{s}_{n}.html", 0, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="it"><head><title>{e(r.title)} - Notizie - Agnaz.example</title><meta property="og:title" content="{e(r.title)} - Notizie - Agnaz.example"/><meta property="og:site_name" content="Agnaz.example"/><link rel="canonical" href="{url}"/><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{r.title}","datePublished":"2026-01-28T18:55:00+01:00","dateCreated":"2026-01-28T18:55:00+01:00","author":{{"@type":"Organization","name":"Agenzia AGNAZ"}},"publisher":{{"@type":"Organization","name":"Agenzia AGNAZ"}}}}</script></head><body class="notizie"><header class="header-ans"><div class="header-top"><a href="/">AGNAZ</a></div><ul class="nav-main"><li><a href="/cronaca">Cronaca</a></li><li><a href="/mondo">Mondo</a></li><li><a href="/cultura">Cultura</a></li></ul></header><section class="main"><div class="inner"><div class="entry-header"><span class="news-time">18:55</span><span class="date">28 gennaio 2026</span><ul class="breadcrumb"><li><a href="/economia">Economia</a></li></ul></div><article itemtype="http://schema.org/NewsArticle" class="post-single post-main"><div class="details"><h1 itemprop="headline" class="post-single-title">{e(r.title)}</h1><div class="post-single-summary" itemprop="description">{e(r.lead)}</div></div><div class="post-single-info"><p class="location">CASTELVENTO, 28 gennaio 2026, 18:55</p><p class="author">Redazione AGNAZ</p></div><div class="post-single-share"><button>Condividi</button></div><figure class="post-single-image"><img><figcaption>© ANSU/EPU</figcaption></figure><div class="post-single-text rich-text news-txt" itemprop="articleBody"><p><span style="font-size:1.1em">{e(r.body[0])}</span><br>{"<br>".join(e(line) for line in r.unparted[1:3])}</p><p class="leggi"><strong>Leggi anche:</strong> <a href="{also[0][1]}">{e(also[0][0])}</a></p><p>{"<br>&nbsp;<br>".join(e(line) for line in r.unparted[3:])}</p><p><strong>Riproduzione riservata © Copyright AGNAZ</strong></p></div></article><div class="ultima-ora"><h3><a href="/ultimora">Ultima ora</a></h3><div class="list">{listed(last, '<article><span class="hour">1{n}:22</span><h3 class="title"><a href="{p}">{t}</a></h3><span class="cat">Cronaca</span></article>')}</div></div><div class="piu-visti"><div class="swiper">{listed(seen, '<div class="swiper-slide"><div class="card"><a href="{p}"><img></a><div class="card-body"><div class="card-pretitle">Economia</div><a class="card-title" href="{p}">{t}</a></div></div></div>')}</div></div></div></section><footer><p>© Copyright Agenzia AGNAZ - Castelvento - Tutti i diritti riservati</p></footer></body></html>""",
        r, (r.title, r.lead, *r.unparted), (*also, *last, *seen), address=url,
    )  # fmt: skip


@page
def journal_d_affaires_styled() -> Served:
    """Classes made by a program, state for the browser at the end, no lists but one strip and one card."""
    r, site = BOULANGE, "https://www.lesmarches.example"
    url = f"{site}/industrie-services/conso-distribution/moulins-fauvel-inquiete-2190482"
    card = links("fr", site, "/industrie-services/{s}-2{n}", 7)
    strip = links("fr", site, "/economie-france/{s}-3{n}", 1, 8, 4)
    return Served(
        f"""<!doctype html><html data-n-head-ssr lang="fr"><head><title>{e(r.title)} | Les Marchés</title><meta data-n-head="ssr" property="og:title" content="{e(r.title)}"><meta data-n-head="ssr" property="og:site_name" content="Les Marchés"><script data-n-head="ssr" type="application/ld+json">[{{"@context":"https://schema.org","@type":"Organization","name":"Les Marchés"}},{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{r.title}","datePublished":"2025-10-08T17:02:00.000Z","dateModified":"2025-10-08T19:00:00.000Z","author":[{{"@type":"Person","name":"{r.author}"}}],"articleSection":"Conso","isAccessibleForFree":true}}]</script></head><body><div id="__nuxt"><div id="__layout"><div class="sc-aXZVg hqKXfT"><header class="sc-gEvEer kCuiye"><nav class="sc-eqUAAy"><a href="/une">À la une</a><a href="/bourse">Bourse</a><a href="/patrimoine">Patrimoine</a></nav></header><main class="sc-fqkvVR"><article class="sc-dcJsrY"><nav class="sc-iGgWBj"><a href="/industrie-services">Industrie</a><a href="/conso">Conso - Distribution</a></nav><h1 class="sc-14kwckt-6 gPHWRV">{e(r.title)}</h1><p class="sc-14kwckt-12 dszCnC">{e(r.lead)}</p><div class="sc-17ifq26-0 igFLYy"><button>Ajouter à mes articles</button><button>Commenter</button><button>Partager</button></div><div class="sc-1k8dcf9"><picture><img></picture><div class="sc-1b2c3d hVxYkp">{e(r.caption)}</div></div><div class="sc-1c9kvba"><span>Par <b>{r.author}</b></span><div>Publié le 8 oct. 2025 à 19:02</div><div>Mis à jour le 8 oct. 2025 à 21:00</div></div><div class="sc-dxuhhn-1 cyYRbh post-paywall">{each(r.body[:2])}<div class="sc-5a6b7c"><a href="{card[0][1]}"><div><picture><img></picture></div><div><div class="sc-xk1">Meunerie</div><div class="sc-xk2">{e(card[0][0])}</div></div></a></div>{each(r.body[2:], sub="<h3>{}</h3>")}</div><p class="sc-sig"><b>{r.author}</b></p><div class="sc-tags"><h4>Thématiques associées</h4><ul><li><a href="/t/agro">Agroalimentaire</a></li><li><a href="/t/ma">Fusion - Acquisition</a></li></ul></div><div class="sc-note"><div>Votre avis</div><p>Cet article vous a-t-il été utile ?</p></div></article><div class="sc-strip"><h2>Les articles les plus lus</h2><div class="sc-row">{listed(strip, '<div class="sc-col"><a href="{p}"><article><div class="sc-k">Conjoncture</div><h3>{t}</h3><div><span>Il y a {n} heures</span></div></article></a></div>')}</div></div></main><footer class="sc-f">Tous droits réservés - Les Marchés 2025</footer></div></div></div><script>window.__NUXT__=(function(a,b){{return {{state:{{article:{{title:a}}}}}}}}("x",null));</script></body></html>""",
        r, r.lines, (*card, *strip), address=url,
    )  # fmt: skip


@page
def contributor_of_a_business_magazine() -> Served:
    r, site = PORT, "https://www.fortes.example"
    url = f"{site}/sites/raviholloway/2026/01/14/zinc-tumbles/"
    embed = links("en", site, "/sites/team/2026/01/{s}/", 8)
    more = links("en", site, "/sites/team/2026/02/{s}/", 9, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)}</title>{og(r, url, "Fortes", article__published="2026-01-14T13:20:00-05:00", article__author="Ravindra Holloway")}{ld({"@context": "http://schema.org", "@type": "Article", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2026-01-14T13:20:00-05:00", "dateModified": "2026-01-14T13:20:00-05:00", "author": {"@type": "Person", "name": r.author, "description": "Ravindra Holloway writes about metals."}, "publisher": {"@type": "NewsMediaOrganization", "name": "Fortes"}, "articleSection": "Markets"})}</head><body class="fs-theme"><header class="header"><div><button>Explore</button><nav><a href="/lists">Lists</a><a href="/billionaires">Billionaires</a><a href="/innovation">Innovation</a></nav></div></header><main id="main-content"><article id="article-container-0"><div class="header-content-container"><div class="top-contrib-block"><div class="vestpocket">Fortes<span>Business</span><span>Markets</span></div></div><h1 class="fs-headline speakable-headline font-base">{e(r.title)}</h1><div class="contrib-block"><div class="contrib-block-author"><div class="contrib-byline-by">By <a class="contrib-link--name" href="/sites/raviholloway/">{r.author}</a>,<div class="contrib-byline-type">Contributor.</div></div><div class="contrib-info"><p>Ravindra Holloway is an independent journalist who covers metals, mines and ports.</p><span>Follow Author</span></div><div class="contrib-disclaimer">Opinions expressed by Fortes Contributors are their own.</div></div></div><div class="content-data"><time>Jan 14, 2026, 01:20pm EST</time></div></div><div class="article-body-container"><div class="article-body fs-article fs-responsive-text current-article"><figure class="embed-base image-embed"><div><img></div><figcaption><fbs-accordion class="expandable color-body light-text"><p class="color-body light-text" role="button">{e(r.caption)}</p></fbs-accordion><small>getty-like</small></figcaption></figure><p>{e(r.lead)}</p>{each(r.body[:4])}<div class="vestpocket-embed"><div class="embed-closed"><span class="halo-label">Fortes</span><a class="embed-link" href="{embed[0][1]}" target="_blank"><span class="embed-title">{e(embed[0][0])}</span><span class="embed-by">By <span>Margo Stine</span></span></a></div></div>{each(r.body[4:])}<div class="article-sharing-bottom"><em>Follow me on <a href="https://x.example">X</a> or <a href="https://l.example">LinkedIn</a>. Check out <a href="https://r.example">my website</a>.</em></div></div><div class="footer-links"><div class="article-footer__links"><a href="/standards">Editorial Standards</a><a href="/reprints">Reprints & Permissions</a></div></div><div id="community-guidelines"><h2>Join The Conversation</h2><p>One Community. Many Voices. Create a free account to share your thoughts.</p><h3>Fortes Community Guidelines</h3><p>Our community is about connecting people through open and thoughtful conversations. We want our readers to share their views and exchange ideas and facts in a safe space.</p><p>In order to do so, please follow the posting rules in our site's Terms of Service. We've summarized some of those key rules below. Simply put, keep it civil.</p></div></div></article><section class="more-from"><h3>More From Fortes</h3><div class="et-promoblock">{listed(more, '<div class="et-promoblock-item"><div class="et-promoblock-title"><a class="promo-title" href="{u}">{t}</a></div><div class="et-author">By <a href="/sites/m/">Margo Stine</a>, Fortes Staff</div></div>')}</div></section></main><footer><div>© 2026 Fortes Media LLC. All Rights Reserved.</div></footer></body></html>""",
        r, r.lines, (*embed, *more), address=url,
    )  # fmt: skip


@page
def interview_in_der_wochenzeitung() -> Served:
    """Questions and answers; the questions are set in bold, and belong to the text."""
    site = "https://www.dermontag.example"
    url = f"{site}/autoren/lotte-siebenhaar/enteignung-ist-kein-schimpfwort"
    title = "„Enteignung ist kein Schimpfwort, sondern ein Werkzeug“"
    lead = "Die Bodenrechtlerin Imke Fahrenkrog erklärt, warum steigende Grundstückspreise die Städte ärmer machen und was Sernburg besser macht als andere."
    talk = (
        ("der Montag: Frau Fahrenkrog, Grundstücke kosten heute viermal so viel wie vor zwanzig Jahren. Wer ist schuld?", "Imke Fahrenkrog: Niemand und alle. Boden lässt sich nicht vermehren. Wenn Zinsen fallen, fließt Geld dorthin, wo es sicher liegt, und das treibt die Preise. Die Städte haben das beschleunigt, weil sie ihre Flächen verkauft haben, um Schulden zu tilgen."),
        ("War das ein Fehler?", "Ein teurer. Sernburg hat 2004 ein Viertel seiner Flächen für 90 Millionen verkauft. Heute müsste die Stadt eine halbe Milliarde zahlen, um sie zurückzuholen. Mit jedem Verkauf verliert man die Möglichkeit, Mieten zu dämpfen."),
        ("Die Bauwirtschaft sagt, Regeln verhindern Neubau.", "Das sagt sie immer. In Gretenau gilt seit 2016 das Erbbaurecht für alle städtischen Flächen. Dort wird mehr gebaut als vorher, weil Genossenschaften keinen Kredit für den Boden brauchen. Regeln verhindern Spekulation, keinen Neubau."),
        ("Sie wollen trotzdem enteignen.", "Ich will, dass man es darf. Wenn ein Eigentümer zehn Jahre lang auf einer Brache sitzt und auf höhere Preise wartet, schadet das der Allgemeinheit. Die Drohung genügt meist. Enteignung ist kein Schimpfwort, sondern ein Werkzeug."),
        ("Und wenn Investoren dann wegbleiben?", "Einige werden wegbleiben. Die langfristigen nicht. Pensionskassen etwa wollen Verlässlichkeit, und ein stabiler Bodenmarkt senkt ihr Risiko. Ich fürchte eher, dass die Landesregierung aus Angst vor Klagen gar nichts tut."),
    )  # fmt: skip
    r = replace(MOOR, day="2026-01-29", author="Lotte Siebenhaar")
    more = links("de", site, "/autoren/redaktion/{s}", 6, 10)
    top = links("de", site, "/politik/{s}", 7, 1)
    said = "".join(f"<p><strong>{e(asked)}</strong></p><p>{e(answer)}</p>" for asked, answer in talk)
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Interview | {title} — der Montag</title><meta property="og:title" content="{e(title)}"><meta property="og:site_name" content="Der Montag"><meta property="article:published_time" content="2026-01-29T06:00:00+01:00"><link rel="canonical" href="{url}"></head><body class="bo-page"><header class="bo-header"><a class="bo-logo" href="/">der Montag</a><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/wirtschaft">Wirtschaft</a></li><li><a href="/kultur">Kultur</a></li></ul></nav><a href="/abo">Abo</a></header><main><article class="bc-article bc-article--x"><header class="bc-article-intro"><div class="bc-article-intro__author"><a href="/autoren/lotte-siebenhaar">Lotte Siebenhaar</a></div><h1 class="bc-article-intro__headline">{e(title)}</h1><p class="bc-article-intro__lead"><span class="bc-article-intro__kicker">Interview</span> {e(lead)}</p><div class="bc-article-intro__meta">Ausgabe 05/2026</div></header><div class="bc-article-copy-body js-dynamic-advertorial"><div class="o-image"><img><p class="o-image__caption">Imke Fahrenkrog lehrt Bodenrecht in Gretenau</p><p class="o-image__credit">Foto: Jonna Lehr für der Montag</p></div>{said}</div><div class="bc-article-supporter"><div class="c-infobox"><h3>Der Montag im Abo</h3><p>Gute Argumente sind das beste Geschenk. Lesen Sie drei Ausgaben für neun Euro.</p><a href="/abo">Jetzt sichern</a></div></div><div class="c-infobox c-infobox--person"><p><strong>Imke Fahrenkrog</strong>, 51, ist Juristin und hat die Bodencharta der Städte mitverfasst.</p></div></article><section class="bc-teaser-grid"><h2>Mehr zum Thema</h2>{listed(more, '<article class="c-teaser"><a class="c-teaser__link" href="{p}"><h3 class="c-teaser__title"><span class="c-teaser__kicker">Reportage</span> {t}</h3></a><p class="c-teaser__text">Wie ein Dorf zu sich fand.</p></article>')}</section><aside class="c-ranking"><div class="c-ranking__label">Meistgelesen</div><ul>{listed(top, '<li><a href="{p}"><span class="c-ranking__n">{n}</span> {t}</a></li>')}</ul></aside></main><footer><a href="/impressum">Impressum</a></footer></body></html>""",
        r,
        (title, lead, *(line for pair in talk for line in pair), "Imke Fahrenkrog, 51, ist Juristin und hat die Bodencharta der Städte mitverfasst."),
        (*more, *top), address=url,
    )  # fmt: skip


@page
def party_on_a_site_kit() -> Served:
    """Each paragraph with a span in a span, headings chosen for their size, the newest items as a widget."""
    r, site = KIEZEN, "https://www.stadspartij-oosterland.example"
    url = f"{site}/post/uitslag-in-oosterland"
    recent = links("nl", site, "/post/{s}", 0, 1, 4)
    block = '<p class="mJrQ7 font_8" dir="auto"><span class="_2PHJq public-DraftStyleDefault-ltr"><span style="color:#1A1A1A">{}</span></span></p><p dir="auto"><span> </span></p>'
    return Served(
        f"""<!DOCTYPE html><html lang="nl"><head><meta charset='utf-8'><meta name="generator" content="Site Kit Builder"/><title>{e(r.title)}</title><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="Stadspartij"/><meta property="og:type" content="article"/><meta property="article:published_time" content="2025-10-30T16:14:22.101Z"/>{ld({"@context": "https://schema.org", "@type": "BlogPosting", "author": {"@type": "Person", "name": r.author}, "dateModified": "2025-10-30T16:14:22.101Z", "datePublished": "2025-10-30T16:14:22.101Z", "headline": r.title, "mainEntityOfPage": {"@type": "WebPage", "@id": url}})}</head><body><div id="SITE_CONTAINER"><div id="main_MF"><div id="SCROLL_TO_TOP"></div><header id="SITE_HEADER"><div class="wixui-menu"><nav aria-label="Site"><ul><li><a href="{site}/"><p>Home</p></a></li><li><a href="{site}/standpunten"><p>Standpunten</p></a></li><li><a href="{site}/word-lid"><p>Word lid</p></a></li></ul></nav></div></header><main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div class="post-page-wrapper"><div data-hook="blog-navigation"><ul><li><a href="{site}/blog">Alle berichten</a></li></ul><input aria-label="Zoeken"></div><article class="blog-post-page-font"><div data-hook="post"><div data-hook="post-header"><ul class="post-metadata"><li><span data-hook="user-name">{r.author}</span></li><li><span title="30 okt 2025" data-hook="time-ago">30 okt 2025</span></li><li><span data-hook="time-to-read">2 minuten om te lezen</span></li></ul></div><h1 data-hook="post-title" class="blog-post-title-font"><span class="post-title__text blog-post-title-font"><span>{e(r.title)}</span></span></h1><div data-hook="post-description"><div class="ricos-viewer"><div data-rce-version="10"><h2 dir="auto" class="h2"><span><span>{e(r.lead)}</span></span></h2>{each(r.body[:3], block)}<div data-hook="figure-IMAGE"><figure><img><figcaption><span>{e(r.caption)}</span></figcaption></figure></div>{each(r.body[3:], block)}<div data-hook="button"><a href="{site}/doneer" role="link"><span>Doneer nu</span></a></div></div></div></div><footer data-hook="post-footer"><ul data-hook="post-category-labels"><li><a href="{site}/blog/cat/nieuws">Nieuws</a></li></ul><div data-hook="post-main-actions"><span>112 weergaven</span><span>0 opmerkingen</span><button>Vind ik leuk</button></div></footer></div></article><section data-hook="recent-posts"><div><h2>Recente blogposts</h2><a href="{site}/blog">Alles weergeven</a></div><div class="gallery">{listed(recent, '<article data-hook="post-list-item"><a href="{u}" data-hook="post-link"><div class="img"></div></a><div><a href="{u}"><div data-hook="post-title" class="post-title"><p>{t}</p></div></a><span>0</span></div></article>')}</div></section></div></div></main><footer id="SITE_FOOTER"><div class="wixui-rich-text"><p class="font_8">Stadspartij Oosterland, Grote Markt 9, Lekdam</p><p>info@stadspartij.example</p></div></footer></div></div></body></html>""",
        r, r.lines, recent, address=url,
    )  # fmt: skip


@page
def hochschule_mit_rahmen() -> Served:
    """A university's news on a system of pages: frames around each element, contact and sources below."""
    r, site = MOOR, "https://www.uni-gretenau.example"
    url = f"{site}/aktuelles/meldungen/detailansicht/moore-speichern-mehr-kohlenstoff"
    more = links("de", site, "/aktuelles/meldungen/detailansicht/{s}", 1, 9)
    return Served(
        f"""<!DOCTYPE html><html dir="ltr" lang="de-DE"><head><meta charset="utf-8"><!-- This website is powered by a CMS - inspiring people to share! --><title>{e(r.title)} - Universität Gretenau</title><meta name="generator" content="CMS"><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}"/></head><body id="p482" class="page-482 pagelevel-3 layout-2"><div id="top"></div><div class="body-bg"><a class="visually-hidden-focusable" href="#page-content"><span>Zum Hauptinhalt springen</span></a><header id="page-header" class="bp-page-header navbar"><nav id="mainnavigation"><ul class="navbar-nav"><li class="nav-item"><a href="/studium">Studium</a></li><li class="nav-item"><a href="/forschung">Forschung</a></li><li class="nav-item active"><a href="/aktuelles">Aktuelles</a></li></ul></nav></header><nav class="breadcrumb-section"><ol class="breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/aktuelles">Aktuelles</a></li><li>Detailansicht</li></ol></nav><div id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin--><div class="section section-default"><div class="section-column maincontent-wrap"><main class="maincontent"><div id="c1203" class="frame frame-default frame-type-list frame-layout-0"><div class="frame-container"><div class="frame-inner"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><div class="news-list-date"><time itemprop="datePublished" datetime="2025-09-24">24.09.2025</time></div><span class="news-list-category">Forschung</span><h1 itemprop="headline">{e(r.title)}</h1></div><div class="teaser-text" itemprop="description"><p>{e(r.lead)}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img></div><p class="news-img-caption">{e(r.caption)}</p></div></div><div class="news-text-wrap" itemprop="articleBody">{each(r.body)}<p><strong>Originalpublikation:</strong><br>Thiele, A. u. a. (2025): Summer water tables decide the carbon balance of rewetted fens. Journal of Peat 14, 201-219.</p><p><strong>Kontakt:</strong><br>Prof. Dr. Annegret Thiele<br>Institut für Bodenkunde<br>Telefon 0555 01-2233<br><a href="#" data-mailto-token="x">annegret.thiele@uni-gretenau.example</a></p></div><div class="news-backlink-wrap"><a href="/aktuelles/meldungen">Zurück zur Übersicht</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Weitere Meldungen</h4><ul>{listed(more, '<li><span class="news-related-news-date">0{n}.09.2025</span> <a href="{p}" title="{t}">{t}</a></li>')}</ul></div></div></div></div></div></div></div></main></div></div><!--TYPO3SEARCH_end--></div><footer id="page-footer" class="bp-page-footer"><section class="section footer-section"><p>Universität Gretenau<br>Am Wall 1<br>00000 Gretenau</p><ul><li><a href="/impressum">Impressum</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li></ul></section></footer></div></body></html>""",
        r, r.lines, more, address=url,
    )  # fmt: skip


@page
def podcast_with_transcript() -> Served:
    site = "https://www.harbourfm.example"
    url = f"{site}/shows/the-long-quay/episode/141"
    title = "The Long Quay, episode 141: When the cable breaks"
    lead = "Ilse Marchetti and Dov Tregenza on what three cuts in a month have done to the Mirran Islands."
    talk = (
        ("Noor Adeyemi", "Welcome to The Long Quay. The Mirran Islands have been offline for a week, and today I have two people here who disagree about nearly everything except the fish soup. Ilse Marchetti leads the opposition, Dov Tregenza leads a crew of five."),
        ("Ilse Marchetti", "Thank you. I will say it again: one cable is no cable. The government had money for a second one and built a stadium. That decision is the reason why my mother could not draw her pension on Tuesday."),
        ("Dov Tregenza", "I do not defend the stadium. But now they ban us from our best ground because some trawler from Tarsia could not read a chart. That will cost my village half of its income, and it protects nothing, because ours were not the anchors that did it."),
        ("Noor Adeyemi", "The prime minister says the ban is temporary."),
        ("Dov Tregenza", "So was the fuel tax."),
        ("Ilse Marchetti", "Dov and I would both like to see radar on the headland. It is cheaper than compensation, and it would let the coast guard warn ships before they cross the line. Satellites help hospitals, but they do not help shops."),
        ("Noor Adeyemi", "What happens if it breaks a fourth time?"),
        ("Ilse Marchetti", "Then young people leave. They can live without a stadium, but not without a line to the rest of the world. Two firms have already moved their bookkeepers to the mainland, and each of them took ten families with it."),
    )  # fmt: skip
    r = Report("en", "2026-02-11", "", "Noor Adeyemi", "", title, lead, ())
    more = links("en", site, "/shows/the-long-quay/episode/{n}", 10, 6, 16)
    said = "".join(f'<p class="transcript__turn"><strong>{who}:</strong> {e(what)}</p>' for who, what in talk)
    return Served(
        f"""<!DOCTYPE html><html lang="en-IE"><head><meta charset="utf-8"><title>{title} - Harbour FM</title><meta property="og:type" content="music.song"><meta property="og:title" content="{title}"><meta property="og:site_name" content="Harbour FM"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org/", "@type": "PodcastEpisode", "url": url, "name": title, "datePublished": "2026-02-11", "timeRequired": "PT28M", "description": lead, "associatedMedia": {"@type": "MediaObject", "contentUrl": site + "/a.mp3"}, "partOfSeries": {"@type": "PodcastSeries", "name": "The Long Quay", "url": site + "/shows/the-long-quay"}})}</head><body><header class="fm-top"><a href="/">Harbour FM 98.4</a><div class="onair">On air: <b>The Breakfast Boat</b> with Con Daly</div><nav><a href="/shows">Shows</a><a href="/win">Win</a><a href="/traffic">Traffic</a></nav></header><main><div class="episode"><p class="episode__show"><a href="/shows/the-long-quay">The Long Quay</a></p><h1 class="episode__title">{title}</h1><p class="episode__facts"><span>11 February 2026</span> <span>28 min</span></p><div class="player"><button>Play</button><span>00:00</span><span>28:11</span><select><option>1x</option><option>1.5x</option></select></div><p class="episode__where">Listen on <a href="#">Apple</a>, <a href="#">Spotify</a> or wherever you get your podcasts.</p><div class="episode__notes"><p>{lead}</p></div><details class="transcript" open><summary>Transcript</summary><p class="transcript__note">This transcript was made by software and corrected by hand. Please check the audio before quoting.</p>{said}</details><div class="episode__rate"><p>Enjoyed this episode? Leave us a review.</p></div></div><section class="episodes"><h2>More episodes</h2><ul>{listed(more, '<li class="ep"><button aria-label="Play"></button><a class="ep__t" href="{p}">{t}</a><span class="ep__d">2{n} min</span></li>')}</ul></section></main><footer><p>Harbour FM, Quay House. Text the studio on 50984.</p></footer></body></html>""",
        r, (title, lead, *(f"{who}: {what}" for who, what in talk)), more, address=url,
    )  # fmt: skip


@page
def market_report_in_groups() -> Served:
    """Names of companies with their prices after them, a list of key points, groups of paragraphs, quotes in a rail."""
    site = "https://www.cnbiz.example"
    url = f"{site}/2026/01/14/zinc-falls-stock-market-today.html"
    title = "Stocks close higher as end of dock strike sinks metal prices"
    points = ("The crown index rose 0.9% to a record.", "Zinc fell more than 7% after dockers at Port Alder voted to return to work.", "Lindqvist Capital dropped after it said it would cut jobs.")  # fmt: skip
    body = (
        "Stocks rose on Wednesday as the end of a seven-week strike at Port Alder eased fears of shortages and pushed down the price of metals.",
        "The crown index gained 0.9% to close at 14,208, a record. The broader all-share index added 0.6%.",
        "Car makers led the gains because cheaper zinc and lead lower their costs. Vantor Motors climbed 4.1%, and the parts supplier Hallstedt jumped 6.3%.",
        "“Investors are paying for relief,” said Imke Vossberg of Lindqvist Capital. “Whether they get earnings is a question for April.”",
        "Miners went the other way. Sabel Ore tumbled 8.8%, its worst day since 2023, as traders expected a flood of supply.",
        "Lindqvist Capital lost 2.2% after the bank said it would cut 400 jobs because fees were shrinking. Rivals fell in sympathy.",
        "Bond yields slipped. The yield on the 10-year note eased to 4.02% after central bank governor Pia Okonjo-Reyes said that lower import prices could allow two rate cuts this year.",
        "The crown strengthened 1.2% against the dollar. Exporters warned that a stronger currency would eat into their margins.",
        "Data due on Friday are expected to show that inflation slowed to 3.1% in December.",
    )
    prices = {"Vantor Motors": "VNTR +4.10%", "Sabel Ore": "SBL -8.80%", "Lindqvist Capital lost": "LQC -2.20%"}
    r = Report("en", "2026-01-14", "", "Desmond Achterberg", "", title, "", body)
    rel = links("en", site, "/2026/01/14/{s}.html", 9, 8)
    news = links("en", site, "/2026/01/15/{s}.html", 14, 4, 12, 13)

    def told(line: str) -> str:
        for name, price in prices.items():
            symbol = price.split()[0]
            plain = name.removesuffix(" lost")
            line = line.replace(name, f'<span class="QuoteInBody-quoteNameContainer" data-test="QuoteInBody"><a href="/quotes/{symbol}/" class="QuoteInBody-inlineButton">{plain}</a></span>{name.removeprefix(plain)}')  # fmt: skip
        return f"<p>{line}</p>"

    groups = "".join(
        f'<div class="group">{"".join(told(e(line)) for line in body[n : n + 3])}</div><div class="BoxInline-container" data-test="chart"><div class="InlineChart"><h4>{name.removesuffix(" lost")}, 1 day</h4><span>{price}</span><button>1D</button><button>5D</button><button>1M</button></div></div>'
        for n, (name, price) in zip((0, 3, 6), prices.items(), strict=True)
    )
    strip = "".join(f'<li class="MarketCard"><a href="/quotes/{n}"><span class="MarketCard-symbol">{n}</span><span class="MarketCard-stockPosition">{v}</span><span>{c}</span></a></li>' for n, v, c in (("CROWN", "14,208.11", "+0.90%"), ("ALL", "2,981.40", "+0.60%"), ("ZNC", "2,611.00", "-7.40%"), ("OIL", "71.20", "UNCH")))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en" prefix="og=https://ogp.me/ns#"><head><title>Stock market today: Live updates</title><meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="og:site_name" content="CNBiz"><meta property="article:published_time" content="2026-01-14T22:01:12+0000"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "url": url, "datePublished": "2026-01-14T22:01:12+0000", "dateModified": "2026-01-14T22:40:00+0000", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "CNBiz"}})}</head><body><div id="root"><div class="CNBCGlobalNav"><ul><li><a href="/markets/">Markets</a></li><li><a href="/investing/">Investing</a></li><li><a href="/tech/">Tech</a></li><li><a href="/tv/">TV</a></li></ul></div><div class="MarketsBanner"><ul>{strip}</ul></div><div id="MainContentContainer"><div class="ArticleHeader-styles"><div class="ArticleHeader-wrapper"><a class="ArticleHeader-eyebrow" href="/markets/">Markets</a><h1 class="ArticleHeader-headline">{title}</h1><div class="ArticleHeader-time"><time data-testid="published-timestamp" itemprop="datePublished" content="2026-01-14T22:01:12+0000">Published Wed, Jan 14 2026<span>5:01 PM EST</span></time><time data-testid="lastpublished-timestamp">Updated Wed, Jan 14 2026</time></div></div><div class="Author-styles"><a class="Author-authorName" href="/da/">{r.author}</a><div class="Author-authorTwitter"><a>@dachterberg</a></div></div></div><div class="SocialShare"><a>Share</a></div><div class="ArticleBody-articleBody" data-module="ArticleBody"><div class="RenderKeyPoints-keyPoints"><div class="RenderKeyPoints-header">Key Points</div><div class="RenderKeyPoints-list"><div class="group"><ul>{each(points, "<li>{}</li>")}</ul></div></div></div><div class="InlineVideo-container"><div class="InlineVideo-wrapper"><div>watch now</div><span>VIDEO4:12</span></div></div>{groups}<div class="RelatedContent-relatedContent" data-test="RelatedContent"><h2>Read more</h2><div class="RelatedContent-list">{listed(rel, '<a href="{u}">{t}</a>', "<br>")}</div></div></div><div class="TrendingNow"><h3 class="TrendingNow-title">Trending Now</h3><ul>{listed(news, '<li class="TrendingNowItem-storyItem"><div class="TrendingNowItem-number">{n}</div><div class="TrendingNowItem-title"><a href="{u}">{t}</a></div></li>')}</ul></div></div><footer class="CNBCFooter"><p>© 2026 CNBiz LLC. All Rights Reserved. Data is a real-time snapshot *Data is delayed at least 15 minutes.</p></footer></div></body></html>""",
        r, (title, *points, *body), (*rel, *news), address=url,
    )  # fmt: skip


@page
def directo_con_minutos() -> Served:
    site = "https://www.elpregon-digital.example"
    url = f"{site}/economia/directo/2026-02-03/salario-minimo-en-directo.html"
    title = "Salario mínimo, en directo: el Gobierno aprueba la subida y la patronal anuncia un recurso"
    lead = "Siga aquí la última hora del Consejo de Ministros de Valdemar."
    posts = (
        ("13:42", "La patronal irá a los tribunales", "Gonzalo Artiñano anuncia que la confederación recurrirá el decreto porque, según dice, vulnera los convenios firmados. “No nos han dejado otra salida”, afirma."),
        ("13:05", "Ripoll: “El apocalipsis puede esperar”", "La ministra de Trabajo defiende que la subida impulsará el consumo y recuerda que el paro bajó después de cada aumento. Rechaza revisar los contratos públicos."),
        ("12:31", "Aprobado el decreto", "El Consejo de Ministros da luz verde a la subida del 4,1 %. El salario mínimo queda en 1.232 euros, con efectos desde el 1 de enero."),
        ("11:50", "Los agricultores amenazan con tractores", "La Unión de Regantes advierte de que la medida encarecerá la recogida de la fresa y convoca una marcha para el viernes."),
        ("10:15", "¿Quién cobra el salario mínimo?", "Lo cobran 2,3 millones de personas, sobre todo en la limpieza, la hostelería y el campo. Dos de cada tres son mujeres."),
    )  # fmt: skip
    r = replace(DEHESA, day="2026-02-03")
    more = links("es", site, "/economia/2026-02-03/{s}.html", 0, 3, 7)
    entries = "".join(
        f'<article id="e{n}" class="lb_p"><header class="lb_h"><time class="lb_t" datetime="2026-02-03T{at}:00+01:00">{at}</time><h2 class="lb_hl">{head}</h2></header><div class="lb_b"><p>{text}</p></div><ul class="lb_s"><li><a href="#">Copiar enlace</a></li></ul></article>'
        for n, (at, head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><title>Salario mínimo, última hora en directo | Economía | El Pregón Digital</title><meta property="og:title" content="{title}"><meta property="og:type" content="article"><link rel="canonical" href="{url}"><meta property="article:published_time" content="2026-02-03T08:55:00+01:00">{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "description": lead, "datePublished": "2026-02-03T08:55:00+01:00", "dateModified": "2026-02-03T13:42:00+01:00", "coverageStartTime": "2026-02-03T08:55:00+01:00", "coverageEndTime": "2026-02-03T23:00:00+01:00", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2026-02-03T{at}:00+01:00"} for at, head, _ in posts]})}</head><body><header id="csw"><nav><a href="/espana">País</a><a href="/economia">Economía</a><a href="/cultura">Cultura</a></nav></header><main><article id="main-content" class="a a_live"><header class="a_e"><div class="a_k"><span class="a_k_d">En directo</span> Economía</div><h1 class="a_t">{title}</h1><h2 class="a_st">{lead}</h2></header><div class="a_md"><a href="/autor/nuria">{r.author}</a> <time>03 feb 2026 - 08:55 CET</time></div><div class="a_c" data-dtm-region="articulo_cuerpo"><div class="lb_sum"><h3>Lo más importante</h3><ul>{"".join(f'<li><a href="#e{n}">{head}</a></li>' for n, (_, head, _) in enumerate(posts[:3]))}</ul></div><div class="lb_new">Hay nuevas actualizaciones</div>{entries}<button>Cargar más</button></div></article><aside><h3>Más información</h3><ul class="mi">{listed(more, '<li><h4><a href="{u}">{t}</a></h4></li>')}</ul></aside></main><footer>© El Pregón Digital</footer></body></html>""",
        r, (title, lead, *(line for _, head, text in posts for line in (head, text))), more, verdict="live blog", address=url,
    )  # fmt: skip


@page
def reader_view_saved_by_a_browser() -> Served:
    """What a browser keeps when it is asked to save its reader view: no data, no lists, its own controls."""
    r, site = WEGIEL, "https://wiadomosci.oknet.example"
    url = f"{site}/kraj/rzad-zamknie-kopalnie/q7x1v2k"
    tools = "".join(f'<li><button class="toolbar-button {name}-button" title="{label}"><span class="hover-label">{label}</span></button></li>' for name, label in (("close", "Zamknij widok czytania"), ("style", "Kontrolki tekstu i układu"), ("narrate", "Czytaj na głos")))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<!-- saved from url=(0058)about:reader?url={url} -->
<html platform="linux"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="Content-Security-Policy" content="default-src chrome:"><title>{e(r.title)}</title><link rel="stylesheet" href="./x_files/aboutReader.css"></head><body class="light sans-serif loaded" style="--font-size: 20px; --content-width: 30em;"><div class="top-anchor"></div><div class="toolbar reader-toolbar"><div class="reader-controls"><ul class="toolbar">{tools}</ul></div></div><div class="container" style="--line-height: 1.6em;" lang="pl" dir="ltr"><div class="header reader-header reader-show-element"><a class="domain reader-domain" href="{url}">wiadomosci.oknet.example</a><div class="domain-border"></div><h1 class="reader-title">{e(r.title)}</h1><div class="credits reader-credits">{r.author}</div><div class="meta-data"><div class="reader-estimated-time" data-i18n="x">2–3 minuty</div></div></div><hr><div class="content"><div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page"><div><p>{e(r.lead)}</p>{each(r.body[:4], sub="<h2>{}</h2>")}<figure><img class="moz-reader-block-img"><figcaption>{e(r.caption)}</figcaption></figure>{each(r.body[4:], sub="<h2>{}</h2>")}</div></div></div></div></div></body></html>""",
        r, r.lines, (), dated=False, address=url,
    )  # fmt: skip


@page
def tv_nyhed_med_tema() -> Served:
    r, site = SVIN, "https://www.drr.example"
    url = f"{site}/nyheder/penge/ny-afgift-paa-svinekoed"
    inside = links("da", site, "/nyheder/penge/{s}", 4)
    latest = links("da", site, "/nyheder/seneste/{s}", 0, 2, 3)
    top = links("da", site, "/nyheder/politik/{s}", 5, 1)
    return Served(
        f"""<!DOCTYPE html><html lang="da"><head><meta charSet="utf-8"/><title>{e(r.title)} | Penge | DRR</title><meta property="og:title" content="{e(r.title)} | Penge"/><meta property="og:site_name" content="DRR"/><link rel="canonical" href="{url}"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2025-12-17T05:30:00.000Z", "dateModified": "2025-12-17T11:01:41.000Z", "author": [{"@type": "Person", "name": r.author}, {"@type": "Person", "name": "Bo Krag"}], "publisher": {"@type": "Organization", "name": "DRR"}, "mainEntityOfPage": url, "inLanguage": "da-DK"})}</head><body><div id="__next"><div class="dre-page"><header class="dre-header"><a href="/nyheder">Nyheder</a><a href="/lyd">Lyd</a><a href="/drtv">TV</a></header><main class="dre-container__content"><article class="dre-article" itemscope itemtype="http://schema.org/NewsArticle"><div class="dre-article-title"><div class="dre-article-title__section-label"><a href="/nyheder/penge"><span>Penge</span></a></div><h1 class="dre-article-title__heading" itemprop="headline"><span>{e(r.title)}</span></h1><p class="dre-article-title__summary">{e(r.lead)}</p></div><figure class="dre-standard-article__figure"><img><figcaption class="dre-caption">{e(r.caption)}</figcaption></figure><div class="dre-article-byline"><div class="dre-byline"><ul class="dre-byline__contributions"><li><span class="dre-byline__contribution-title">Af</span> <a href="/om/d">{r.author}</a></li><li>Bo Krag</li></ul><div class="dre-byline__dates"><time datetime="2025-12-17T05:30:00+00:00">17. dec 2025 kl. 06.30</time><span>Opdateret 17. dec 2025 kl. 12.01</span></div></div></div><div class="dre-article-body" itemprop="articleBody">{each(r.body[:3], '<div class="dre-speech"><p class="dre-article-body-paragraph dre-variables">{}</p></div>')}<div class="dre-article-body__related"><div class="dre-teaser"><span class="dre-label">Læs også</span><a class="dre-teaser-content" href="{inside[0][1]}"><div class="dre-teaser-title" aria-label="{e(inside[0][0])}"><div class="dre-title-text">{e(inside[0][0])}</div></div></a></div></div>{each(r.body[3:6], '<div class="dre-speech"><p class="dre-article-body-paragraph">{}</p></div>', '<h2 class="dre-article-body-sub-heading">{}</h2>')}<aside class="dre-fact-box"><h3>Fakta om nitrat</h3><p>Nitrat stammer især fra gødning og kan i store mængder skade spædbørn.</p></aside>{each(r.body[6:], '<div class="dre-speech"><p class="dre-article-body-paragraph">{}</p></div>', '<h2 class="dre-article-body-sub-heading">{}</h2>')}</div><div class="dre-article-footer"><button>Del</button></div></article><section class="dre-latest"><h2 class="dre-heading">Seneste nyt</h2><ol>{listed(latest, '<li class="dre-latest__item"><span class="dre-latest__time">{n} min. siden</span><a href="{p}"><span class="dre-latest__title">{t}</span></a></li>')}</ol></section><section class="dre-top"><h2>Mere om politik</h2>{listed(top, '<div class="dre-teaser"><a href="{p}"><img><div class="dre-teaser__label">Politik</div><div class="dre-teaser-title">{t}</div></a></div>')}</section></main><footer><p>DRR, Emil Holms Kanal 99</p><a href="/om">Om DRR</a></footer></div></div></body></html>""",
        r, r.lines, (*inside, *latest, *top), address=url,
    )  # fmt: skip


@page
def yazar_sayfasi() -> Served:
    """A columnist's page: who she is, and what she wrote."""
    site = "https://www.aksamgunlugu.example"
    columns = links("tr", site, "/yazarlar/nazli-karaduman/{s}-{n}", 0, 2, 3, 4, 6, 7, 8)
    others = links("tr", site, "/gundem/{s}-{n}", 1, 5)
    return Served(
        f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Nazlı Karaduman Yazıları - Akşam Günlüğü</title><meta property="og:type" content="profile"><meta property="og:title" content="Nazlı Karaduman Yazıları"><link rel="canonical" href="{site}/yazarlar/nazli-karaduman/">{ld({"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Nazlı Karaduman", "jobTitle": "Yazar"}})}</head><body><header class="header"><ul class="menu"><li><a href="/gundem">Gündem</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/yazarlar">Yazarlar</a></li></ul></header><main><div class="author-head"><img><h1>Nazlı Karaduman</h1><p class="author-bio">Karadere doğumlu gazeteci, 2009 yılından beri tarım ve ekonomi üzerine yazıyor. Haftada iki gün bu köşede.</p><ul class="social"><li><a href="#">X</a></li><li><a href="mailto:n@a.example">E-posta</a></li></ul></div><div class="author-articles"><h2>Tüm Yazıları</h2>{listed(columns, '<div class="author-article"><div class="date"><span class="day">0{n}</span><span class="month">Ocak</span></div><div class="txt"><a class="title" href="{p}">{t}</a><p class="spot">Dün pazarda konuştuğum üretici aynı şeyi söyledi: fiyat artıyor, ama cebe giren para azalıyor.</p><a class="more" href="{p}">Devamı</a></div></div>')}<div class="paging"><a href="?sayfa=2">2</a><a href="?sayfa=3">3</a></div></div></main><aside class="sidebar"><h3>Çok Okunanlar</h3><ul>{listed(others, '<li><a href="{p}"><i>{n}</i><strong>{t}</strong></a></li>')}</ul></aside><footer>© 2026 Akşam Günlüğü</footer></body></html>""",
        FINDIK, (), (*columns, *others), verdict="headlines", address=f"{site}/yazarlar/nazli-karaduman/",
    )  # fmt: skip


@page
def obituary_of_a_city_daily() -> Served:
    site = "https://www.cityexaminer.example"
    url = f"{site}/obituaries/article/dale-whitacre-economist-dies-21344120.php"
    title = "Dale Whitacre, economist who put a price on waiting, dies at 83"
    body = (
        "Dale Whitacre, a health economist who showed that long waits for an ambulance cost more lives than closed hospitals do, died on Sunday at his home in Corwin. He was 83.",
        "His daughter, Maud Whitacre, said the cause was heart failure.",
        "Whitacre was born in 1943 above his parents' hardware store in Pruitt. He often said that he learned economics by watching his father refuse to raise the price of snow shovels during storms.",
        "His best-known paper, published in 1987, compared 400 counties and found that each additional minute on the road increased deaths from heart attacks by 2 percent. It led 11 states to pay for helicopters, and it made him unpopular with people who wanted to keep small hospitals open.",
        "“He did not want to close anything,” said Ruth Abara, who runs Tern Falls Memorial. “He wanted us to be honest about what closing does and what it does not do.”",
        "Governors of both parties asked for his advice. He supported a tax on sugary drinks and opposed nearly every other tax, because he believed that they hit the poor first.",
        "Whitacre retired from Corwin College in 2011 and taught a free course in arithmetic at the county jail until last spring.",
        "Besides his daughter, he is survived by his wife, Ellen, a son, Peter, and four grandchildren. A memorial will be held on March 7 at the college chapel.",
    )
    r = replace(CLINIC, day="2026-02-16", author="Corinna Bell")
    more = links("en", site, "/obituaries/{s}-{n}.php", 13, 4)
    rec = links("en", site, "/news/{s}-{n}.php", 0, 11, 5)
    block = '<p class="x-normal paragraph body-text">{}</p>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="City Examiner"><meta name="sailthru.date" content="2026-02-16T19:45:00Z"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2026-02-16T19:45:00Z", "dateModified": "2026-02-17T00:10:00Z", "author": [{"@type": "Person", "name": "Corinna Bell"}], "isAccessibleForFree": "True", "publisher": {"@type": "Organization", "name": "City Examiner"}})}</head><body class="hst-page"><div class="f aic jcsb nav-wrap"><a href="/" class="logo">City Examiner</a><div class="nav-links"><a href="/news/">News</a><a href="/sports/">Sports</a><a href="/food/">Food</a><a href="/obituaries/">Obituaries</a></div></div><div class="page-wrap"><div class="belt"><div class="article--head"><div class="section-label"><a href="/obituaries/">Obituaries</a></div><h1 class="headline">{title}</h1><div class="byline-wrap"><span>By <a href="/author/cb/">Corinna Bell</a>, Staff Writer</span><span class="date">Feb 16, 2026</span></div><div class="gift"><button>Gift Article</button></div></div><div class="article--content"><section class="body"><div class="asset_media"><div class="photo"><img></div><div class="caption cap-text">Dale Whitacre at Corwin College in 1994.</div><div class="credit">File photo/City Examiner</div></div>{each(body[:3], block)}<div class="related-inline"><div class="related-inline__item"><p class="related-inline__label">More Obituaries</p><div class="f fdr">{listed(more, '<div class="ri"><a href="{p}"><img alt=""></a><a class="ri__hl" href="{p}"><h3>{t}</h3></a></div>')}</div></div></div>{each(body[3:6], block)}<div class="nl-promo"><h4>Want more from the Examiner?</h4><p>Get the morning headlines in your inbox, free.</p><button>Sign up</button><p>By signing up, you agree to our Terms Of Use and acknowledge that your information will be used as described in our Privacy Policy.</p></div>{each(body[6:], block)}<p class="x-normal paragraph body-text"><i>Reach Corinna Bell: corinna.bell@cityexaminer.example</i></p></section><div class="pub-date">Feb 16, 2026</div><div class="author-card"><div class="author-card__photo"></div><div class="author-card__name"><a href="/author/cb/">Corinna Bell</a></div><div class="author-card__title">Reporter</div><div class="author-card__bio">Corinna Bell writes about the dead for the Examiner and, on weekends, about gardens.</div></div></div><div class="rec-wrap"><h2 class="rec-title">Let's Play</h2><div class="games"><a href="/puzzles/crossword">Daily Crossword</a><a href="/puzzles/sudoku">Sudoku</a></div><h2 class="rec-title">Recommended</h2><div class="rec-list">{listed(rec, '<div class="rec-item"><a href="{p}" class="rec-cat">News</a><a class="rec-hl" href="{p}">{t}</a></div>')}</div></div></div></div><footer class="footer"><p>© 2026 City Newspapers, LLC</p><a href="/terms">Terms of Use</a></footer></body></html>""",
        r, (title, *body), (*more, *rec), address=url,
    )  # fmt: skip


@page
def short_news_above_a_forum() -> Served:
    """A few sentences that a reader sent in, and below them ten times as many words by others."""
    site = "https://www.menea.example"
    url = f"{site}/story/regantes-bloquean-represa-quillahue"
    title = "Regantes bloquean la represa de Quillahue para exigir agua a la mina"
    text = " ".join(RIEGO.body[:2])
    said = (
        ("tornillo", "Vivo a diez kilómetros de la represa y llevo tres veranos viendo bajar el río. La sequía existe, claro, pero cuando la mina para por mantenimiento el agua vuelve a subir. Que cada uno saque sus conclusiones antes de repetir lo que dice la nota de prensa de la empresa."),
        ("litio_para_todos", "Sin litio no hay baterías y sin baterías no hay transición. Lo que hace falta es que paguen por el agua lo que vale, no que cierren. En mi pueblo cerraron la fábrica de conservas y ahora no hay ni agua ni trabajo, así que cuidado con lo que pedimos."),
        ("abuela_cebolleta", "Mi padre ya bloqueó esa misma represa en 1978 con dos mulas y un carro. Le dieron una medalla treinta años después y un canal nunca. Propongo que esta vez empecemos por el canal y dejemos la medalla para cuando llueva."),
        ("nahuelito", "El contrato que firmó el gobernador está colgado en la web de la provincia, página 41: en caso de escasez tiene prioridad la mina. No lo digo yo, lo dice el contrato. Que lo lea la oposición, que también votó a favor de la prórroga y ahora se hace la sorprendida."),
    )  # fmt: skip
    r = replace(RIEGO, day="2025-12-12", author="tornillo")
    comments = "".join(
        f'<div class="threader"><div id="c-{n}" class="comment"><div class="comment-body"><a class="comment-order" href="/c/{n}"><strong>#{n}</strong></a> {e(what)}</div><div class="comment-footer"><span class="votes">K {9 * n}</span> <a href="/user/{who}">{who}</a> <span class="ts">hace {n} h</span> <button>Responder</button></div></div></div>'
        for n, (who, what) in enumerate(said * 2, start=1)
    )
    more = links("es", site, "/story/{s}", 6, 8, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Menea"><meta property="og:description" content="{e(text[:150])}"><meta property="article:published_time" content="2025-12-12T09:14:00+01:00"></head><body><div id="header"><ul class="menu01"><li><a href="/">portada</a></li><li><a href="/queue">nuevas</a></li><li><a href="/popular">populares</a></li></ul></div><div id="container"><div id="newswrap"><div class="news-summary"><div class="news-body"><div class="news-shakeit"><div class="votes"><a href="#">412</a> meneos</div><div class="clics">2301 clics</div></div><div class="center-content"><h1><a href="https://www.andina.example/nota/88121">{title}</a></h1><div class="news-submitted">por <a href="/user/tornillo">tornillo</a> a <span class="showmytitle">andina.example</span> <span class="ts">publicado: 12/12/2025 09:14</span></div><div class="news-content">{e(text)}</div><div class="news-details"><a href="#c" class="comments">8 comentarios</a> <a href="/m/actualidad">actualidad</a></div></div></div></div><div class="comments"><ol class="comments-list">{comments}</ol></div></div><div id="sidebar"><div class="sidebox"><div class="header"><h4>populares</h4></div><div class="cell">{listed(more, '<div class="cell-item"><div class="votes">{n}01</div><h5><a href="{p}">{t}</a></h5></div>')}</div></div></div></div><div id="footer"><a href="/legal">condiciones legales</a></div></body></html>""",
        r, (title, text), more, address=url,
    )  # fmt: skip


@page
def release_of_a_chancellery() -> Served:
    """A ministry's release in the plain mark-up of a press office, with the days' other releases beside it."""
    r, site = GRID, "https://www.presidency.example"
    url = f"{site}/briefings-statements/2025/12/faster-permits-for-power-lines/"
    more = links("en", site, "/briefings-statements/2025/12/{s}/", 15, 10)
    others = links("en", site, "/releases/2025/12/{s}/", 9, 5, 6)
    return Served(
        f"""<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>{e(r.title)} &#8211; The Presidency</title><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="The Presidency"><meta property="article:published_time" content="2025-12-03T14:00:00+00:00"></head><body class="wp-singular post-template-default single single-post wp-theme"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a href="/news/"><span>News</span></a></li><li><a href="/administration/"><span>Administration</span></a></li></ul></nav></header><main id="wp--skip-link--target" class="wp-block-group"><div class="wp-block-group has-global-padding"><div class="taxonomy-category wp-block-post-terms"><a href="/briefings-statements/" rel="tag">Briefings &amp; Statements</a></div><h1 class="wp-block-whitehouse-topper__headline">{e(r.title)}</h1><div class="wp-block-whitehouse-byline-subcategory__byline">The Presidency</div><div class="wp-block-post-date"><time datetime="2025-12-03T09:00:00-05:00">December 3, 2025</time></div></div><div class="entry-content wp-block-post-content has-global-padding is-layout-constrained"><p><strong>SUBJECT: {e(r.lead)}</strong></p>{each(r.body[:4], "<p>{}</p>")}<p class="has-text-align-center">&nbsp;</p>{each(r.body[4:], "<p>{}</p>", "<p><strong><u>{}</u></strong></p>")}<p class="has-text-align-center">###</p></div><div class="wp-block-group next-previous">{listed(more, '<div class="post-navigation-link wp-block-post-navigation-link"><span class="post-navigation-link__label">Next</span> <a href="{u}" rel="next">{t}</a></div>')}</div><div class="wp-block-query"><h2>Latest releases</h2><ul class="wp-block-post-template">{listed(others, '<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="{u}" target="_self">{t}</a></h2><div class="wp-block-post-date"><time>December {n}, 2025</time></div></li>')}</ul></div></main><footer class="wp-block-template-part"><p>The Presidency, 1 Hill Avenue</p><a href="/privacy/">Privacy</a></footer></div></body></html>""",
        r, (r.title, f"SUBJECT: {r.lead}", *r.text), (*more, *others), address=url,
    )  # fmt: skip

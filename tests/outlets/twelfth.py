"""A twelfth set: sites of middling size as they are served today, each with several lists of headlines in shapes of their own."""

import json
import re
from collections.abc import Iterable

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, fill, ld, listed, onto, slug

Found = tuple[Link, ...]

PAGES: Pages = {}
page = onto(PAGES)


def plain(line: str) -> str:
    """A line as it is read: without the marks for a subhead, an item, a quote, a link and bold words."""
    line = re.sub(r"^[#>-] ", "", line)
    return re.sub(r"\*([^*]+)\*", r"\1", re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", line))


def rich(line: str) -> str:
    line = e(re.sub(r"^[#>-] ", "", line))
    line = re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', line)
    return re.sub(r"\*([^*]+)\*", r"<strong>\1</strong>", line)


def flow(lines: Iterable[str], p: str = "<p>{}</p>", h: str = "<h2>{}</h2>", li: str = "<li>{}</li>", ul: str = "<ul>{}</ul>", q: str = "<blockquote><p>{}</p></blockquote>") -> str:  # fmt: skip
    blocks: list[str] = []
    items: list[str] = []
    for line in (*lines, ""):
        if line.startswith("- "):
            items.append(li.format(rich(line)))
            continue
        if items:
            blocks.append(ul.format("".join(items)))
            items = []
        if line:
            blocks.append({"# ": h, "> ": q}.get(line[:2], p).format(rich(line)))
    return "\n".join(blocks)


def at(site: str, path: str, start: int, *titles: str) -> Found:
    """Headlines with their addresses: {s} the words of the title, {n} a number."""
    spelt = (title.replace("ł", "l").replace("ß", "ss") for title in titles)
    return tuple(
        (title, site + path.format(s=slug(plainer), n=start + 137 * k))
        for k, (title, plainer) in enumerate(zip(titles, spelt, strict=True))
    )


def rows(found: Found, form: str, **beside: tuple[str, ...]) -> str:
    """Each headline in the form of `listed`."""
    return listed(found, form, **{name: [*map(e, each)] for name, each in beside.items()})


@page
def county_daily_on_a_fusion_engine() -> Served:
    """A daily on a renderer with its state in the page: related stories in the text, ranked list, opinion rail, river."""
    site = "https://www.calderledger.example"
    url = f"{site}/news/local/2025/09/17/harwick-county-to-close-two-landfills-QK3ZL7YBMNHDVA5XRT2CPW6EOE/"
    title = "Harwick County will close two landfills, and 14 towns ask where the trash goes next"
    lead = "Commissioners voted 5-2 to shut the sites by 2027. Hauling costs could rise by a third, according to the county's own estimate."
    body = (
        "Harwick County commissioners voted late Tuesday to close two of the county's five landfills by the end of 2027, a decision that leaves 14 towns without a place to take household trash and no agreement yet on who will pay to truck it elsewhere.",
        "The 5-2 vote came after four hours of testimony in a school gymnasium in Pell Falls, where residents have complained for a decade about odor, gulls and truck traffic on a two-lane road that also serves the elementary school.",
        "“We have buried our problem in the same hillside for 61 years,” said Commissioner Ardith Lowell, who wrote the measure. “The hill is full.”",
        "A study [released by the county in June](/documents/harwick-solid-waste-study.pdf) found that the Pell Falls and Oxbow sites would reach their permitted height within 30 months. Expanding them would cost $88 million, more than twice what the county has set aside.",
        "# A third more to haul",
        "Under the plan, trash from the 14 towns would be taken to a transfer station in Morrow Junction and then by rail to a private landfill 190 miles away. The county estimates that hauling costs would rise from $61 to $82 a ton.",
        "For Denby, a town of 2,300, that means an extra $94,000 a year, or about as much as the town spends on its library.",
        "“Nobody in this room has told me which line of my budget to cut,” said Denby Town Manager Luis Carrow. “I would like to hear it before I drive home.”",
        "Towns will be able to apply for grants from a $6 million fund, but the money would run out in the second year if all of them did so, according to a memo by the county's finance office.",
        "# Composting could shrink the bill",
        "Opponents of the closing said that the county had skipped a cheaper step. About 38% of what arrives at Oxbow is food and yard waste, according to the study. Only three of the 14 towns collect it separately.",
        "Commissioner Wendell Asher, who voted no, proposed a two-year delay to build composting sites in Denby and Tolland Mills. His amendment failed 4-3.",
        "Asher said he would bring it back in January. “A banana peel does not need a train ticket,” he said.",
        "The state environmental agency must still approve the closing plans, which call for a clay cap, 40 monitoring wells and 30 years of inspections. A public hearing is planned for Nov. 12 in Morrow Junction.",
    )
    r = Report(
        "en",
        "2025-09-17",
        "Sept. 17, 2025",
        "Maribel Stroud",
        "Gulls circle above the Pell Falls landfill on Monday.",
        title,
        lead,
        tuple(map(plain, body)),
    )
    strip = at(
        site,
        "/news/2025/09/16/{s}/",
        11,
        "Tolland Mills bridge reopens after 19 months of repairs",
        "School board picks interim superintendent in split vote",
        "Harwick apple growers expect smallest crop since 2012",
    )
    inside = at(
        site,
        "/news/local/2025/06/{s}-BX{n}/",
        400,
        "Study: County landfills will be full in 30 months",
        "Why Pell Falls has fought its landfill since 2014",
    )
    most = at(
        site,
        "/news/{s}-MR{n}/",
        900,
        "Diner that fed three governors closes after 58 years",
        "Police identify driver in Route 40 crash",
        "Lake Amsel beaches shut by algae for second week",
        "What the new property assessments mean for your bill",
        "Coach who won 600 games says this season is his last",
    )
    opinion = at(
        site,
        "/opinion/2025/09/{s}/",
        50,
        "The county's recycling bins are a polite fiction",
        "Let the town meeting decide, even when it decides badly",
        "My father drove a garbage truck, and he would vote yes",
    )
    more = at(
        site,
        "/news/local/2025/09/15/{s}-LC{n}/",
        2200,
        "Morrow Junction rail yard to add night shift",
        "Library in Denby lends snowshoes, telescopes and now a canoe",
        "Judge halts sale of former Oxbow paper mill",
        "Sheriff's office to test body cameras for 90 days",
    )
    state = json.dumps({"type": "story", "_id": "QK3ZL7YBMNHDVA5XRT2CPW6EOE", "headlines": {"basic": title, "mobile": "", "web": ""}, "description": {"basic": lead}, "content_elements": [{"type": "text", "content": plain(x)} for x in body[:3]], "taxonomy": {"primary_section": {"_id": "/news/local", "name": "Local"}}, "publish_date": "2025-09-17T02:48:11.904Z", "display_date": "2025-09-17T10:05:00Z"}).replace("</", "<\\/")  # fmt: skip
    return Served(fill("""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>⟦title⟧ – The Calder Ledger</title><meta name="description" content="⟦lead⟧"/><meta property="og:type" content="article"/><meta property="og:title" content="⟦title⟧"/><meta property="og:description" content="⟦lead⟧"/><meta property="og:url" content="⟦url⟧"/><meta property="og:site_name" content="The Calder Ledger"/><meta property="og:image" content="https://www.calderledger.example/resizer/v2/QK3Z.jpg?auth=5d0c&amp;width=1200&amp;height=630"/><meta name="twitter:card" content="summary_large_image"/><meta property="article:published_time" content="2025-09-17T10:05:00Z"/><meta property="article:modified_time" content="2025-09-17T16:31:27.115Z"/><meta property="article:section" content="Local"/><link rel="canonical" href="⟦url⟧"/><link rel="preload" as="style" href="/pf/resources/dist/calder/css/style.css?d=412"/><link rel="preload" as="font" type="font/woff2" href="/pf/resources/fonts/LedgerText-Regular.woff2" crossorigin=""/><link rel="stylesheet" href="/pf/resources/dist/calder/css/style.css?d=412"/><script>window.dataLayer=window.dataLayer||[];window.dataLayer.push({"pageType":"story","section":"news|local","wordCount":441,"paywall":"metered"});</script>⟦data⟧<style data-styled="" data-styled-version="5.3.11">.kXqWdz{display:flex;flex-direction:column}.eRtBnm:hover{text-decoration:underline}</style></head><body><noscript><iframe src="https://tags.calderledger.example/ns.html?id=GTM-T2K" height="0" width="0" style="display:none"></iframe></noscript><div id="fusion-app" class="layout-section"><a class="c-skip" href="#main">Skip to main content</a><div class="b-alert" role="region"><span class="b-alert__tag">Subscriber sale</span><a href="/subscribe/?promo=fall">Six months of the Ledger for $1. Offer ends Sunday.</a></div><header class="page-header"><nav class="b-header-nav-chain" aria-label="Sections Menu"><button class="c-button" type="button"><svg class="c-icon" viewBox="0 0 512 512"><title>Menu</title><path d="M25 96C25 78 39 64 57 64H441z"></path></svg><span>Sections</span></button><a class="b-logo" href="/"><img src="/pf/resources/images/logo.svg?d=412" alt="The Calder Ledger logo"/></a><ul class="b-nav"><li><a href="/news/">News</a><ul class="b-nav__sub"><li><a href="/news/education/">Education</a></li><li><a href="/news/courts/">Courts</a></li><li><a href="/news/weather/">Weather</a></li><li><a href="/news/traffic/">Traffic</a></li></ul></li><li><a href="/news/local/">Local</a></li><li><a href="/sports/">Sports</a></li><li><a href="/sports/high-school/">High School Sports</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/obituaries/">Obituaries</a></li><li><a href="/games/">Games &amp; Puzzles</a></li><li><a href="/eedition/">E-Edition</a></li></ul><a class="c-button--signin" href="/account/login/">Sign in</a></nav><div class="b-links-bar"><span class="c-heading">Trending</span>⟦strip⟧</div></header><div class="arcad-feature"><div class="arcad-container"><div class="ad-label">ADVERTISEMENT</div><div id="arcad_top" class="arcad"></div></div></div><main id="main" class="b-right-rail" tabindex="-1"><div class="b-right-rail__main-wrapper"><article class="b-right-rail__main"><a class="c-overline" href="/news/local/">Local</a><h1 class="b-headline">⟦title⟧</h1><h2 class="b-subheadline">⟦lead⟧</h2><figure class="b-lead-art"><div class="c-media-item"><picture><source media="(min-width: 768px)" srcset="/resizer/v2/QK3Z.jpg?width=1024 1024w, /resizer/v2/QK3Z.jpg?width=768 768w"/><img alt="⟦caption⟧" src="/resizer/v2/QK3Z.jpg?width=768" loading="eager" width="768" height="512"/></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">⟦caption⟧</span> <span class="c-media-item__credit">(Tobias Renn/The Calder Ledger)</span></figcaption></div></figure><div class="b-byline-row"><img class="b-byline__photo" src="/resizer/stroud.png" alt=""/><span class="b-byline">By <a class="c-link" href="/author/maribel-stroud/">Maribel Stroud</a></span><span class="b-byline__role">Staff Writer</span><time class="c-date" dateTime="2025-09-17T10:05:00Z">September 17, 2025 at 6:05 am EDT</time><span class="c-date__updated">Updated 12:31 pm</span><span class="b-readtime">3 min read</span></div><div class="b-share-bar"><button aria-label="Share story on Facebook"><svg viewBox="0 0 24 24"><path d="M22 12z"></path></svg></button><button aria-label="Copy link">Copy link</button><button>Save</button><button>Gift this article</button></div><div class="b-listen"><button>Listen to this story</button><span>4:12</span></div><div class="b-article-body article-body-wrapper">⟦a⟧<div class="b-ad-inline"><p class="b-ad__label">Advertisement - story continues below</p><div id="arcad_inline1"></div></div><div class="b-related-inline"><h3 class="c-heading">Related stories</h3><ul>⟦inside⟧</ul></div>⟦b⟧<div class="b-newsletter-promo"><h4>The Morning Haul</h4><p>The five local stories to know before your coffee, free in your inbox each weekday.</p><form><input type="email" placeholder="Email address" aria-label="Email address"/><button>Sign up</button></form><p class="b-newsletter-promo__fine">By signing up you agree to our <a href="/terms/">Terms of Use</a> and <a href="/privacy/">Privacy Policy</a>.</p></div>⟦c⟧</div><div class="b-author-bio-full"><img src="/resizer/stroud.png" alt="Maribel Stroud"/><div><a class="c-link" href="/author/maribel-stroud/">Maribel Stroud</a><p>Maribel Stroud covers county government and the environment. She joined the Ledger in 2019.</p><a href="mailto:mstroud@calderledger.example">mstroud@calderledger.example</a></div></div><div class="b-tags"><a href="/tags/landfills/">Landfills</a><a href="/tags/harwick-county-commission/">Harwick County Commission</a><a href="/tags/pell-falls/">Pell Falls</a></div><div id="coral_talk_stream"><button>Show comments (83)</button></div></article><aside class="b-right-rail__rail"><div class="b-ranked"><h2 class="c-heading">Most read</h2><ol class="b-ranked__list">⟦most⟧</ol></div><div class="arcad-feature"><div class="ad-label">ADVERTISEMENT</div></div><section class="b-opinion-rail" aria-label="Opinion">⟦opinion⟧</section></aside></div><div id="taboola-below-article-thumbnails" class="trc_related_container"><div class="trc_header_ext"><span>Around the Web</span><span class="trc_sponsored">Sponsored Links by Tabloola</span></div><div class="trc_rbox_outer"><div class="videoCube syndicatedItem"><a href="https://trc.tabloola.example/click?pi=1" target="_blank" rel="nofollow sponsored noopener" class="item-label-href" title="Seniors in Harwick are switching to this hearing aid"><span class="video-label video-title">Seniors in Harwick are switching to this hearing aid</span><span class="branding">HearWell Direct</span></a></div><div class="videoCube syndicatedItem"><a href="https://trc.tabloola.example/click?pi=2" target="_blank" rel="nofollow sponsored noopener" class="item-label-href" title="Put this in your gutters before winter"><span class="video-label video-title">Put this in your gutters before winter</span><span class="branding">LeafGone</span></a></div></div></div><section class="b-results-list" aria-label="More in Local">⟦more⟧<button class="c-button">See more</button></section></main><div class="b-meter" role="dialog" aria-hidden="true" style="display:none"><p class="b-meter__hed">You have 2 free articles left this month.</p><p>Keep reading for $1. Local reporting needs local readers.</p><a href="/subscribe/">See my options</a><button>Maybe later</button></div><footer class="b-footer"><div class="b-footer__col"><h4>The Ledger</h4><ul><li><a href="/about/">About us</a></li><li><a href="/careers/">Careers</a></li><li><a href="/ethics/">Ethics policy</a></li></ul></div><div class="b-footer__col"><h4>Subscribers</h4><ul><li><a href="/help/">Help center</a></li><li><a href="/vacation-hold/">Vacation hold</a></li><li><a href="/newsletters/">Newsletters</a></li></ul></div><div class="b-footer__col"><h4>Advertise</h4><ul><li><a href="/media-kit/">Media kit</a></li><li><a href="/classifieds/">Place a classified ad</a></li></ul></div><p class="b-copyright">© 2025 Calder Ledger Publishing Co. All rights reserved.</p><button id="ot-sdk-btn">Your Privacy Choices</button></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="calder";Fusion.contextPath="/pf";Fusion.deployment="412";Fusion.globalContent=⟦state⟧;Fusion.globalContentConfig={"source":"content-api"};Fusion.layout="right-rail";</script><script defer src="/pf/dist/engine/react.js?d=412"></script></body></html>""",
        title=e(title), lead=e(lead), url=url, caption=e(r.caption), state=state,
        data=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "description": lead, "url": url, "datePublished": "2025-09-17T10:05:00Z", "dateModified": "2025-09-17T16:31:27Z", "author": [{"@type": "Person", "name": r.author, "url": f"{site}/author/maribel-stroud/"}], "publisher": {"@type": "NewsMediaOrganization", "name": "The Calder Ledger"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article-body-wrapper"}}),
        strip=rows(strip, '<span class="b-links-bar__item"><a class="c-link" href="{p}">{t}</a></span>'),
        a=flow(body[:4], '<p class="c-paragraph">{}</p>', '<h3 class="c-heading">{}</h3>'), b=flow(body[4:9], '<p class="c-paragraph">{}</p>', '<h3 class="c-heading">{}</h3>'), c=flow(body[9:], '<p class="c-paragraph">{}</p>', '<h3 class="c-heading">{}</h3>'),
        inside=rows(inside, '<li><a href="{p}">{t}</a></li>'),
        most=rows(most, '<li class="b-ranked__item"><span class="b-ranked__num" aria-hidden="true">{n}</span><a href="{p}"><span class="b-ranked__title">{t}</span></a></li>'),
        opinion=rows(opinion, '<div class="b-opinion-card"><img class="b-opinion-card__face" src="/resizer/face{n}.png" alt=""/><a class="b-opinion-card__author" href="/author/c{n}/">{who}</a><a class="b-opinion-card__hed" href="{p}">{t}</a></div>', who=("Gwen Patterly", "Editorial Board", "Sam Okafor-Reed")),
        more=rows(more, '<article class="b-results-list__item"><a href="{p}" aria-hidden="true" tabindex="-1"><picture><img alt="" src="/resizer/m{n}.jpg?width=274" loading="lazy"/></picture></a><div class="eRtBnm"><a class="c-overline" href="/news/{sec}/">{sec}</a><a href="{p}"><h2 class="c-heading">{t}</h2></a><p>{sum}</p><span class="b-byline">By {who}</span> <time>{when}</time></div></article>', sec=("Business", "Local", "Courts", "Public Safety"), sum=("The yard will run around the clock from October, and neighbors want a sound wall.", "The idea came from a bored fifth grader, the librarian says.", "A creditor claims that the town had no right to sell the turbines.", "Twelve deputies will wear the devices on patrol."), who=("Hal Brandt", "Maribel Stroud", "Ines Coyle", "Hal Brandt"), when=("Sept. 15, 2025", "Sept. 15, 2025", "Sept. 14, 2025", "Sept. 14, 2025")),
        ), r, (title, lead, *map(plain, body)), (*strip, *inside, *most, *opinion, *more), address=url,
    )  # fmt: skip


@page
def regionalzeitung_mit_reitern() -> Served:
    """One of a publisher's regional papers: teasers between the paragraphs, a list in two tabs, a carousel, regional columns."""
    site = "https://www.warnetal-anzeiger.example"
    url = f"{site}/lokales/altenwarne/freibad-altenwarne-oeffnet-erst-2027-wieder-kosten-steigen-6TQ4HJ2WBVD3.html"
    title = "Freibad Altenwarne öffnet erst 2027 wieder – Kosten steigen auf 9,4 Millionen Euro"
    lead = "Risse im Sprungbecken, ein vergessener Bachlauf und steigende Baupreise: Die Sanierung des Freibads dauert ein Jahr länger als geplant. Für Schulen und Vereine sucht die Stadt nun Ersatz."
    body = (
        "Altenwarne. Wer im kommenden Sommer im Freibad an der Mühlwiese schwimmen wollte, muss umplanen. Die Sanierung wird nach Angaben der Stadt nicht vor Mai 2027 abgeschlossen sein. Zugleich steigen die Kosten von 6,8 auf 9,4 Millionen Euro, wie Baudezernentin Henrike Lüdemann am Montagabend im Ausschuss für Stadtentwicklung mitteilte.",
        "Grund sind mehrere Funde, mit denen niemand gerechnet hatte. Unter dem Nichtschwimmerbecken stießen die Arbeiter im August auf einen verrohrten Bachlauf, der in keinem Plan verzeichnet ist. Im Sprungbecken zeigten Bohrproben Risse bis in eine Tiefe von 30 Zentimetern.",
        "„Wir haben ein Becken aus dem Jahr 1963 aufgemacht und darunter das Jahr 1890 gefunden“, sagte Lüdemann. Den Bach einfach zu verfüllen, komme nicht infrage: Er entwässere das halbe Neubaugebiet am Kirchberg.",
        "# Verein fürchtet um seine Jugend",
        "Hart trifft die Verzögerung den Schwimmverein mit seinen 640 Mitgliedern, von denen fast die Hälfte jünger als 14 Jahre ist. „Zwei Sommer ohne Wasser, das überlebt eine Jugendabteilung kaum“, sagte der Vorsitzende Jörn Pagel. Der Verein fährt seit dem Frühjahr mit Kleinbussen ins 22 Kilometer entfernte Großwerder.",
        "Auch die vier Grundschulen der Stadt müssen weiter ausweichen. Im laufenden Schuljahr fielen nach einer Übersicht der Verwaltung 38 Prozent der Schwimmstunden aus, weil Busse fehlten oder die Halle in Großwerder belegt war.",
        "# Diese Möglichkeiten prüft die Stadt",
        "Im Ausschuss stellte die Verwaltung drei Wege vor, wie der kommende Sommer überbrückt werden könnte:",
        "- ein mobiles Becken auf dem Schützenplatz, das rund 180.000 Euro Miete kosten würde,",
        "- feste Zeiten im Lehrschwimmbecken der Reha-Klinik am Warneufer,",
        "- eine bewachte Badestelle am Kiessee, für die allerdings ein Gutachten fehlt.",
        "Die meisten Fraktionen zeigten Sympathie für das mobile Becken. Nur die Freie Liste hält die Miete für zu hoch und will das Geld lieber in Busse stecken. Eine Entscheidung soll der Rat am 11. Dezember treffen.",
        "Bleibt die Frage nach dem Geld. Das Land hatte 2023 einen Zuschuss von 3,1 Millionen Euro bewilligt, an der Summe ändert sich durch die Mehrkosten nichts. Kämmerer Ralf Osterkamp kündigte an, dafür den Neubau des Bauhofs um zwei Jahre zu schieben. „Schön ist das nicht“, sagte er, „aber ein Schaufelbagger kann noch eine Weile im Freien stehen.“",
    )
    r = Report(
        "de",
        "2025-11-18",
        "18.11.2025",
        "Svenja Thormählen",
        "Wo sonst Kinder planschen, liegt nun ein Bach frei: die Baustelle an der Mühlwiese.",
        title,
        lead,
        tuple(map(plain, body)),
    )
    inside = at(site, "/lokales/altenwarne/{s}-K{n}.html", 3100, "Großwerder: Schwimmhalle an drei Abenden länger geöffnet")
    also = at(
        site,
        "/lokales/{s}-L{n}.html",
        3600,
        "Neubaugebiet Kirchberg: Warum die Keller nass sind",
        "Bauhof in Altenwarne: Container statt Werkstatt",
    )
    today = at(
        site,
        "/lokales/{s}-M{n}.html",
        4100,
        "Polizei stoppt Traktor mit 71 km/h in der Innenstadt",
        "Traditionsbäckerei Hinrichs schließt alle vier Filialen",
        "Wolf auf Schulhof? Was ein Biologe dazu sagt",
        "Sperrung der B 418: Diese Umleitung gilt bis Weihnachten",
    )
    week = at(
        site,
        "/lokales/{s}-W{n}.html",
        5100,
        "Unfall am Bahnübergang: 19-Jährige außer Lebensgefahr",
        "Wirt vom Alten Zollhaus: „Ich koche nur noch für Gäste, die grüßen“",
        "Kreis will Grundschule Lütten nun doch erhalten",
        "So teuer sind Bauplätze im Warnetal geworden",
    )
    slides = at(
        site,
        "/region/{s}-R{n}.html",
        6100,
        "Hellwege baut Rathaus aus Holz",
        "Biogasanlage brennt: 40 Kühe gerettet",
        "Stromtrasse: Bauern fordern Pacht statt Einmalzahlung",
        "Landfrauen übernehmen Dorfladen",
        "Stürzte der Kran wegen eines Rechenfehlers?",
    )
    paid = at(
        site, "/anzeigen/{s}-Z{n}.html", 1, "Treppenlift ohne Zuzahlung: So geht es 2025", "Diese Fenster lieben Hausbesitzer im Norden"
    )
    return Served(fill("""<!doctype html>
<html lang="de" class="no-js">
<head>
<meta charset="utf-8">
<title>Altenwarne: Freibad öffnet erst 2027 wieder</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="index,follow,max-image-preview:large">
<meta name="description" content="Die Sanierung des Freibads Altenwarne dauert bis 2027 und kostet 9,4 Millionen Euro.">
<meta name="news_keywords" content="Altenwarne, Freibad, Sanierung, Schwimmunterricht">
<meta name="author" content="Svenja Thormählen"><meta name="date" content="2025-11-18T06:00:00+01:00"><meta name="last-modified" content="2025-11-19T09:14:33+01:00">
<meta property="og:title" content="Freibad öffnet erst 2027 wieder: Das sagt der Schwimmverein"><meta property="og:type" content="article"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="Warnetal-Anzeiger"><meta property="og:locale" content="de_DE"><meta property="og:image" content="https://www.warnetal-anzeiger.example/resizer/freibad-16x9.jpg">
<link rel="canonical" href="⟦url⟧"><link rel="amphtml" href="⟦url⟧?outputType=valid_amp">
<link rel="preconnect" href="https://cdn.consent.example"><link rel="stylesheet" href="/assets/2025.46/main.min.css">
⟦data⟧
<script>window.__CONSENT__={vendor:"sp",account:1871,propertyHref:"https://www.warnetal-anzeiger.example",gdpr:{}};document.documentElement.className="js";</script>
<style>@font-face{font-family:"Source Serif";src:url(/f/ss.woff2) format("woff2");font-display:swap}.pdb-x1{padding-bottom:8px}</style>
</head>
<body class="page--article theme-wta" data-publisher="nvg">
<div id="sp_message_container" role="dialog" aria-label="Datenschutz"><h2>Wie möchten Sie den Warnetal-Anzeiger nutzen?</h2><p>Mit Werbung und Tracking: Wir und unsere 174 Partner speichern Informationen auf Ihrem Gerät. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Akzeptieren und weiter</button><p>Oder im PUR-Abo ohne Tracking für 3,99 Euro im Monat. <a href="/pur">Jetzt abonnieren</a></p></div>
<header class="hdr"><div class="hdr__top"><a href="https://www.warnetal-anzeiger.example/epaper">E-Paper</a><a href="/abo">Abo-Shop</a><a href="/trauer">Trauer</a><a href="/jobs">Jobs</a><a href="/login">Anmelden</a></div><a class="hdr__logo" href="/"><svg role="img" aria-label="Warnetal-Anzeiger" viewBox="0 0 300 40"><path d="M0 0h10v40H0z"/></svg></a><nav aria-label="Hauptnavigation"><ul><li><a href="/lokales">Lokales</a><ul><li><a href="/lokales/altenwarne">Altenwarne</a></li><li><a href="/lokales/grosswerder">Großwerder</a></li><li><a href="/lokales/hellwege">Hellwege</a></li></ul></li><li><a href="/sport">Sport</a></li><li><a href="/politik">Politik</a></li><li><a href="/panorama">Panorama</a></li><li><a href="/ratgeber">Ratgeber</a></li></ul></nav></header>
<nav class="crumb" aria-label="Brotkrümel"><ol><li><a href="/">Startseite</a></li><li><a href="/lokales">Lokales</a></li><li><a href="/lokales/altenwarne">Altenwarne</a></li><li aria-current="page">Freibad öffnet erst 2027 wieder</li></ol></nav>
<div class="sticky" aria-hidden="true"><span class="sticky__title">Freibad öffnet erst 2027 wieder</span><button>Teilen</button><div class="sticky__bar" style="width:0"></div></div>
<div class="ad ad--superbanner" data-ad="sb"><small>Anzeige</small></div>
<main><article class="art" itemscope itemtype="https://schema.org/NewsArticle">
<header class="art__head"><span class="art__kicker">Sanierung an der Mühlwiese</span><h1 itemprop="headline">⟦title⟧</h1></header>
<figure class="art__media"><picture><source srcset="/resizer/freibad-16x9.jpg?w=1240 1240w,/resizer/freibad-16x9.jpg?w=620 620w" sizes="(min-width:768px) 620px,100vw"><img src="/resizer/freibad-16x9.jpg?w=620" alt="Bagger in einem leeren Schwimmbecken"></picture><figcaption>⟦caption⟧ <span class="credit">Foto: Hauke Brammer</span></figcaption></figure>
<p class="art__lead" itemprop="description">⟦lead⟧</p>
<div class="art__meta"><img class="avatar" src="/resizer/thormaehlen.jpg?w=60" alt=""><a rel="author" href="/autoren/svenja-thormaehlen">Svenja Thormählen</a><time datetime="2025-11-18T06:00:00+01:00">18.11.2025, 06:00 Uhr</time><span>Lesezeit: 3 Minuten</span></div>
<ul class="art__tools"><li><button>Vorlesen</button></li><li><button>Merken</button></li><li><a href="https://api.whatsapp.example/send?text=x">Per WhatsApp teilen</a></li><li><button>Drucken</button></li></ul>
<div class="art__body" itemprop="articleBody">
⟦a⟧
<aside class="inteaser"><a href="⟦in_u⟧"><img src="/resizer/halle.jpg?w=200" alt="" loading="lazy"><span class="inteaser__kicker">Lesen Sie auch</span><strong class="inteaser__title">⟦in_t⟧</strong></a></aside>
⟦b⟧
<div class="ad ad--mrec"><small>Anzeige</small><a href="https://moebel-duhn.example/aktion" rel="sponsored nofollow">Möbel Duhn: 20 Prozent auf alle Küchen – nur bis Samstag</a></div>
⟦c⟧
<div class="nlbox"><p class="nlbox__title">Warnetal am Morgen</p><p>Alles Wichtige aus Ihrer Region, montags bis samstags um 6 Uhr als Newsletter.</p><label>E-Mail-Adresse <input type="email"></label><button>Kostenlos bestellen</button><small>Mit der Anmeldung stimme ich der <a href="/datenschutz">Werbevereinbarung</a> zu.</small></div>
⟦d⟧
</div>
<section class="alsoread"><h3>Mehr zum Thema</h3><dl>⟦also⟧</dl></section>
<ul class="tags"><li><a href="/thema/altenwarne">Altenwarne</a></li><li><a href="/thema/freibad">Freibad</a></li><li><a href="/thema/stadtrat">Stadtrat</a></li></ul>
<div class="feedback"><p>War dieser Artikel hilfreich?</p><button>Ja</button><button>Nein</button></div>
</article>
<aside class="rail"><div class="tabs" role="tablist" aria-label="Meistgelesen"><button role="tab" aria-controls="t1" aria-selected="true">Heute</button><button role="tab" aria-controls="t2">Woche</button></div><div id="t1" role="tabpanel"><ol>⟦today⟧</ol></div><div id="t2" role="tabpanel" hidden><ol>⟦week⟧</ol></div></aside>
<section class="carousel" data-slides="5"><button aria-label="Zurück">‹</button><div class="carousel__track">⟦slides⟧</div><button aria-label="Weiter">›</button></section>
<section class="native"><small>Anzeigen</small>⟦paid⟧</section>
</main>
<footer class="ftr"><div><h4>Verlag</h4><a href="/impressum">Impressum</a><a href="/kontakt">Kontakt</a><a href="/mediadaten">Mediadaten</a></div><div><h4>Services</h4><a href="/abo/urlaub">Urlaubsservice</a><a href="/anzeigen/aufgeben">Anzeige aufgeben</a><a href="/leserreisen">Leserreisen</a></div><div><h4>Weitere Portale</h4><a href="https://www.geest-bote.example/">Geest-Bote</a><a href="https://www.heidekurier.example/">Heidekurier</a></div><p>© NVG Nordwarne Verlagsgesellschaft mbH &amp; Co. KG</p><button>Cookie-Einstellungen</button></footer>
<script type="application/json" id="page-context">{"articleId":"6TQ4HJ2WBVD3","ressort":"lokales/altenwarne","plus":false}</script>
<script async src="/assets/2025.46/app.js"></script>
</body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption),
        data=ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": f"{url}#article", "headline": "Freibad öffnet erst 2027 wieder", "alternativeHeadline": title, "datePublished": "2025-11-18T06:00:00+01:00", "dateModified": "2025-11-19T09:14:33+01:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Warnetal-Anzeiger"}, "articleSection": "Altenwarne"}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Lokales", "item": f"{site}/lokales"}, {"@type": "ListItem", "position": 2, "name": "Altenwarne", "item": f"{site}/lokales/altenwarne"}]}]}),
        a=flow(body[:3], '<p class="art__p">{}</p>'), b=flow(body[3:5], '<p class="art__p">{}</p>', '<h2 class="art__sub">{}</h2>'), c=flow(body[5:11], '<p class="art__p">{}</p>', '<h2 class="art__sub">{}</h2>', ul='<ul class="art__list">{}</ul>'), d=flow(body[11:], '<p class="art__p">{}</p>'),
        in_u=inside[0][1], in_t=e(inside[0][0]),
        also=rows(also, '<dt><a href="{u}">{t}</a></dt><dd>{d}</dd>', d=("Die Erschließung brachte das Grundwasser aus dem Takt.", "Seit dem Brand arbeiten 31 Beschäftigte im Provisorium.")),
        today=rows(today, '<li><span class="no">{n}</span><a href="{u}">{t}</a></li>'), week=rows(week, '<li><span class="no">{n}</span><a href="{u}">{t}</a></li>'),
        slides=rows(slides, '<div class="slide"><a href="{p}"><picture><img data-src="/resizer/s{n}.jpg?w=310" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></picture><span class="slide__kicker">{k}</span><span class="slide__title">{t}</span></a></div>', k=("Hellwege", "Dorfmark", "Region", "Lütten", "Großwerder")),
        paid=rows(paid, '<a class="native__item" rel="sponsored" href="https://click.natives.example/r?id={n}"><img src="/n/{n}.jpg" alt=""><b>{t}</b><i>Anzeige</i></a>'),
        ), r, (title, lead, *map(plain, body)), (*inside, *also, *today, *week, *slides), address=url,
    )  # fmt: skip


@page
def journal_economique_next() -> Served:
    """A business paper rendered by React: hashed classes, the whole article once more in its state, a dossier, figures."""
    site = "https://www.lefiletdor.example"
    url = f"{site}/industrie-services/transport/le-transporteur-vandelle-commande-220-camions-electriques-2196704"
    title = "Le transporteur Vandelle commande 220 camions électriques et ferme six stations de gazole"
    lead = "Le groupe familial, qui roule à 97 % au diesel, veut électrifier ses tournées régionales d'ici à 2028. L'addition, 74 millions d'euros, dépasse son bénéfice de quatre années."
    body = (
        "Chez Vandelle, on a longtemps regardé passer les camions électriques des autres. Le transporteur de Saint-Aubrac, 2.100 salariés et 410 millions d'euros de chiffre d'affaires, change de braquet : il a annoncé mardi la commande de 220 tracteurs électriques, livrables entre l'automne 2026 et le printemps 2028.",
        "C'est près du tiers de sa flotte. Les véhicules serviront aux tournées de moins de 350 kilomètres, celles qui partent et reviennent au même dépôt. « Nous n'électrifions pas la route, nous électrifions nos cours », résume Clotilde Vandelle, qui dirige l'entreprise fondée par son grand-père en 1952.",
        "# Un prêt adossé au kilowattheure",
        "L'investissement atteint 74 millions d'euros, bornes comprises. La moitié est financée par un prêt dont le taux baisse lorsque la part d'électricité produite sur les toits des entrepôts augmente. [Trois banques régionales](/finance-marches/banque) se sont partagé l'opération.",
        "L'Etat apporte 11 millions d'euros au titre des certificats d'économies d'énergie. Sans cette aide, l'écart de prix avec un camion diesel, encore proche de 130.000 euros pièce, aurait rendu le projet « intenable », reconnaît le directeur financier, Yann Porquier.",
        "# Les chauffeurs retournent à l'école",
        "Depuis septembre, 60 conducteurs ont suivi une formation de trois jours à Montbéreau. Ils y apprennent à freiner tard, à recharger pendant la pause réglementaire et à lire une carte où les côtes comptent plus que les feux.",
        "Les syndicats, eux, s'inquiètent des six stations de gazole internes que le groupe fermera d'ici à 2027. Dix-neuf postes y sont rattachés. La direction promet des reclassements, sans calendrier pour l'instant.",
        "« Une borne ne fait pas le plein de café à cinq heures du matin », ironise Didier Lassagne, délégué d'une intersyndicale qui réclame une prime de transition de 1.500 euros.",
        "# Un pari sur les clients",
        "Reste à convaincre les chargeurs. Deux distributeurs et un fabricant de carrelage ont accepté de payer leurs livraisons de 4 % à 6 % plus cher pendant cinq ans. Ils ne représentent pour l'heure que la moitié des kilomètres nécessaires à l'équilibre.",
        "Vandelle dit négocier avec huit autres donneurs d'ordre. « Si nous n'avons rien signé à l'été, nous garderons les cent derniers camions en option », prévient sa présidente.",
    )
    r = Report(
        "fr",
        "2025-10-14",
        "14 oct. 2025",
        "Apolline Greffier",
        "Les premiers tracteurs seront affectés au dépôt de Montbéreau.",
        title,
        lead,
        tuple(map(plain, body)),
    )
    inside = at(
        site,
        "/industrie-services/transport/{s}-21{n}",
        100,
        "Camions électriques : pourquoi les aides arrivent trop tard",
        "Le prix du gazole repart à la hausse après six semaines de baisse",
    )
    dossier = at(
        site,
        "/industrie-services/transport/{s}-20{n}",
        900,
        "Dans les Ardanes, la première aire d'autoroute sans pompe",
        "Batteries : la gigafactory de Courvoy tourne au ralenti",
        "Fret ferroviaire : deux lignes rouvrent, une troisième ferme",
        "Les loueurs de poids lourds se préparent à l'électrique",
    )
    read = at(
        site,
        "/economie/{s}-23{n}",
        400,
        "Retraites : ce que changerait la nouvelle formule de calcul",
        "Livret d'épargne : le taux pourrait tomber à 1,3 %",
        "Immobilier : les notaires voient la fin de la baisse",
        "Cette PME du Vercorin exporte des cloches dans 40 pays",
        "Déficit : le rapport que Bercy-les-Bains ne voulait pas lire",
    )
    ideas = at(
        site,
        "/idees-debats/{s}-24{n}",
        30,
        "La sobriété n'est pas une punition",
        "Pour un juste prix de la route",
        "L'industrie a besoin de patience, pas de slogans",
    )
    state = json.dumps(
        {
            "props": {
                "pageProps": {
                    "article": {
                        "id": 2196704,
                        "title": title,
                        "standfirst": lead,
                        "content": [{"kind": "p", "html": plain(x)} for x in body],
                        "publicationDate": "2025-10-14T16:02:00.000Z",
                    },
                    "mostRead": [{"title": t, "path": u} for t, u in read],
                }
            },
            "page": "/[section]/[sub]/[slug]",
            "buildId": "x8Qe2",
        },
        ensure_ascii=False,
    )
    para, sub = '<p class="sc-14kwckt-6 gPHWRV">{}</p>', '<h3 class="sc-14kwckt-19 kYtbmD">{}</h3>'
    return Served(fill("""<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>⟦title⟧ | Le Filet d'Or</title><meta name="description" content="⟦lead⟧"/><meta property="og:title" content="⟦title⟧"/><meta property="og:type" content="article"/><meta property="og:description" content="⟦lead⟧"/><meta property="og:url" content="⟦url⟧"/><meta property="og:site_name" content="Le Filet d&#x27;Or"/><meta property="article:published_time" content="2025-10-14T16:02:00.000Z"/><meta property="article:author" content="Apolline Greffier"/><link rel="canonical" href="⟦url⟧"/><link rel="preload" href="/_next/static/css/3fb9.css" as="style"/><link rel="preload" as="image" imageSrcSet="https://media.lefiletdor.example/vandelle.webp?w=640 640w, https://media.lefiletdor.example/vandelle.webp?w=1280 1280w"/>⟦data⟧<style data-styled="true">.gPHWRV{font-family:Georgia,serif;font-size:18px;line-height:28px}@media (min-width:768px){.gPHWRV{font-size:20px}}.dTQwFb{color:#b8860b}</style><script>(function(d,s){var t=d.createElement(s);t.async=1;t.src="https://sdk.privacy-hub.example/loader.js";d.head.appendChild(t)})(document,"script");window.didomiConfig={app:{name:"Le Filet d'Or"}};</script></head><body><div id="__next"><div class="sc-1jk5p2r-0 hBvLsp"><a href="#contenu" class="sc-skip">Aller au contenu</a><header class="sc-ok1a3z-0 eEYVNd"><div class="sc-ok1a3z-2"><button aria-label="Ouvrir le menu"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M3 6h18v2H3z"></path></svg></button><a href="/" aria-label="Le Filet d'Or"><svg width="180" height="32"><use href="#logo"></use></svg></a><a href="/connexion">Se connecter</a><a class="dTQwFb" href="https://abo.lefiletdor.example">S'abonner à partir d'1 €</a></div><nav class="sc-nav"><a href="/economie">Economie</a><a href="/politique">Politique</a><a href="/entreprises">Entreprises</a><a href="/finance-marches">Finance - Marchés</a><a href="/bourse">Bourse</a><a href="/patrimoine">Patrimoine</a><a href="/idees-debats">Idées</a><a href="/weekend">Week-end</a></nav><div class="sc-ticker" aria-label="Cours de Bourse"><span>Indice 60 <b>7.412,08</b> <i>+0,42 %</i></span><span>Euro/dollar <b>1,1608</b> <i>-0,11 %</i></span><span>Pétrole <b>63,20</b> <i>-1,30 %</i></span></div></header><div class="sc-barre-lecture" aria-hidden="true"><span>⟦title⟧</span><button>Partager</button></div><main id="contenu"><div class="sc-bread"><a href="/industrie-services">Industrie - Services</a><span>/</span><a href="/industrie-services/transport">Tourisme - Transport</a></div><article class="sc-1kfg27l-0 cLPjAA"><header><span class="sc-tag-exclu">Exclusif</span><h1 class="sc-1ohtfb2-0 gSyxvO">⟦title⟧</h1><p class="sc-14kwckt-1 fpZkQh">⟦lead⟧</p><div class="sc-17ifq26-0"><button><svg width="16" height="16"><path d="M8 1v14"></path></svg>Ajouter à mes articles</button><button>Commenter</button><button>Partager</button><button>Offrir</button></div><figure class="sc-fig"><picture><source type="image/webp" srcSet="https://media.lefiletdor.example/vandelle.webp?w=640 640w, https://media.lefiletdor.example/vandelle.webp?w=1280 1280w" sizes="100vw"/><img src="https://media.lefiletdor.example/vandelle.jpg?w=1280" alt="Camions blancs alignés devant un entrepôt"/></picture><figcaption class="sc-caption">⟦caption⟧ (Photo B. Cazeneuve/Agence Lunaire)</figcaption></figure><div class="sc-17ifq26-9">Par <a class="sc-author" href="/auteurs/apolline-greffier">Apolline Greffier</a></div><div class="sc-17ifq26-11">Publié le <!-- -->14 oct. 2025 à 18:02<!-- --> | Mis à jour le <!-- -->15 oct. 2025 à 09:40</div><div class="sc-temps">Temps de lecture : 4 min</div></header><div class="sc-18h0l85-0 post-paywall">⟦a⟧<div class="sc-pave kLmN"><div class="sc-pave-titre">Lire aussi :</div><ul>⟦inside⟧</ul></div>⟦b⟧<div class="sc-adslot"><span>Publicité</span><div id="pave_haut-desktop"></div></div>⟦c⟧<div class="sc-insta"><div>Contenu bloqué. Pour voir cette publication, acceptez les cookies de réseaux sociaux.</div><button>Accepter</button></div>⟦d⟧</div><div class="sc-signature"><img src="https://media.lefiletdor.example/signatures/ag.jpg?w=48" alt=""/><strong>Apolline Greffier</strong><span>Journaliste au service Transport</span></div><div class="sc-themes"><span>Thématiques associées</span><a href="/thematiques/camions">Camions</a><a href="/thematiques/transition-energetique">Transition énergétique</a></div></article><section class="sc-dossier"><img src="/static/dossier-route.svg" alt="Dossier"/><div class="sc-dossier-liste">⟦dossier⟧</div></section><section class="sc-plus-lus"><h2>Les plus lus</h2><table><tbody>⟦read⟧</tbody></table></section><section class="sc-idees"><h2><a href="/idees-debats">Idées &amp; Débats</a></h2><div class="sc-grid3">⟦ideas⟧</div></section><div class="OUTBRAIN" data-widget-id="AR_1"><div class="ob-widget-header">Contenus sponsorisés</div><a class="ob-dynamic-rec-link" rel="nofollow noopener sponsored" href="https://paid.outbrane.example/r?x=1"><span class="ob-rec-text">Monte-escalier : les prix que personne ne vous montre</span><span class="ob-rec-source">Confort Plus</span></a><a class="ob-dynamic-rec-link" rel="nofollow noopener sponsored" href="https://paid.outbrane.example/r?x=2"><span class="ob-rec-text">Mutuelle senior : comparez en 2 minutes</span><span class="ob-rec-source">Mutu-Compar</span></a></div><section class="sc-nl"><h2>La Matinale</h2><p>Chaque matin à 7 heures, l'essentiel de l'actualité économique.</p><a href="/newsletters">Je m'inscris</a></section></main><footer class="sc-footer"><div><h3>Services</h3><a href="/newsletters">Newsletters</a><a href="/annonces-legales">Annonces légales</a><a href="/archives">Archives</a></div><div><h3>Le groupe</h3><a href="/mentions-legales">Mentions légales</a><a href="/recrutement">Recrutement</a><a href="/regie">Régie publicitaire</a></div><div><h3>Applications</h3><a href="https://apps.example/fdo-ios">iPhone</a><a href="https://apps.example/fdo-android">Android</a></div><p>Tous droits réservés - Le Filet d'Or 2025</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">⟦state⟧</script><script src="/_next/static/chunks/main-77ac.js" defer=""></script></body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption), state=state,
        data=ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "description": lead, "datePublished": "2025-10-14T16:02:00.000Z", "dateModified": "2025-10-15T07:40:00.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Le Filet d'Or"}, "mainEntityOfPage": url}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": f"{site}/industrie-services", "name": "Industrie - Services"}}]}]),
        a=flow(body[:2], para, sub), b=flow(body[2:5], para, sub), c=flow(body[5:8], para, sub), d=flow(body[8:], para, sub),
        inside=rows(inside, '<li><a class="sc-lien" href="{p}">{t}</a></li>'),
        dossier=rows(dossier, '<article class="sc-1x cTk"><a href="{p}"><div class="sc-vignette"><img loading="lazy" src="https://media.lefiletdor.example/d{n}.jpg?w=160" alt=""/></div><div class="sc-k">{k}</div><h3 class="sc-t">{t}</h3></a><span class="sc-d">{d}</span></article>', k=("Reportage", "Automobile", "Rail", "Location"), d=("il y a 2 jours", "il y a 5 jours", "10 oct. 2025", "2 oct. 2025")),
        read=rows(read, '<tr><td class="sc-rang">{n}</td><td><a href="{p}">{t}</a></td><td class="sc-com"><a href="{p}#commentaires" aria-label="Commentaires">{c}</a></td></tr>', c=("412", "167", "98", "21", "305")),
        ideas=rows(ideas, '<div class="sc-tribune"><span class="sc-type">{k}</span><a href="{p}"><h3>{t}</h3></a><span class="sc-par">Par {w}</span></div>', k=("Opinion", "Point de vue", "Chronique"), w=("Irène Mazaud, économiste", "Basile Thévenet, ingénieur", "Rémi Dol")),
        ), r, (title, lead, *map(plain, body)), (*inside, *dossier, *read, *ideas), address=url,
    )  # fmt: skip


@page
def local_nonprofit_on_blocks() -> Served:
    """A small newsroom on a hosted block theme: a box of related posts in the text, readers' comments, the neighbours in time."""
    site = "https://www.tidewaterbeacon.example"
    url = f"{site}/2024/05/22/ferry-to-quill-island-will-run-on-weekends-only/"
    title = "The ferry to Quill Island will run on weekends only this winter. Islanders say they were not asked."
    lead = "About 340 people live on the island year-round. The ferry carries their groceries, their mail and, twice a week, their doctor."
    body = (
        "When the store on Quill Island runs out of milk, Bettina Sorrel writes the word on a chalkboard and hangs it outside. This winter she may need a bigger chalkboard.",
        "The Tidewater Transit District plans to cut the ferry from six days a week to two, beginning Nov. 1, according to a schedule it posted last Friday. The boat would sail on Saturdays and Sundays until the end of March.",
        "District officials say that they have no choice. Two of the agency's five captains retired in April, and the 44-year-old Margaret Dunne, the only vessel that fits the island's dock, needs new engines before it can be certified again.",
        "# “We found out from a PDF”",
        "At a meeting in the island's one-room schoolhouse on Sunday, some 120 people took turns at a microphone that belongs to the church. Several said they learned about the change when a teenager found the schedule online.",
        "“We found out from a PDF,” said Royce Tamblyn, a lobsterman whose wife receives dialysis on the mainland three times a week. “Nobody called the island. We have telephones.”",
        "Tamblyn has asked the district for a medical boat on Tuesdays and Thursdays. He has [started a petition](https://petitions.example/quill-ferry), which had 2,011 signatures by Tuesday night, six for every person on the island.",
        "District director Paula Whitcombe apologized in an interview for the way the plan came out. She said the schedule was a draft and that a public meeting would be held on the island in June.",
        "# What it would cost to keep sailing",
        "Running the winter boat six days a week costs about $410,000 more than running it on two, Whitcombe said. Fares cover 19% of that.",
        "The district outlined three ways to pay for it:",
        "- raise the round-trip fare from $14 to $23 for everyone but island residents;",
        "- ask the county for a one-time grant of $250,000;",
        "- hire a private water taxi for passengers on weekdays and leave freight for the weekend.",
        "County Supervisor Dale Ostrander, whose district includes the island, said he favored the grant. The county's board will take it up on June 18.",
        "In the store, Sorrel has begun to plan for the worst. She has priced a second freezer, she said, and powdered milk. “It is not the same in coffee,” she said. “But neither is nothing.”",
    )
    r = Report(
        "en",
        "2024-05-22",
        "May 22, 2024",
        "Josie Marchetti",
        "The Margaret Dunne at the Quill Island dock on Sunday.",
        title,
        lead,
        tuple(map(plain, body)),
    )
    inside = at(
        site,
        "/2024/04/{s}-{n}/",
        10,
        "Two ferry captains retire, and nobody has applied",
        "What does a 44-year-old boat cost? We read the inspection reports.",
    )
    around = at(
        site, "/2024/05/{s}/", 1, "Oyster growers sue over new dredging permit", "Candidates for sheriff meet for only debate on Thursday"
    )
    likes = at(
        site,
        "/2024/03/{s}/",
        1,
        "Quill Island school has one graduate this year",
        "A doctor who commutes by boat",
        "Fares on all district ferries rise in July",
    )
    latest = at(
        site,
        "/2024/05/23/{s}/",
        1,
        "Heron count on the sound is the highest in 20 years",
        "County libraries drop late fees for good",
        "Old Saltworks bridge to close for two nights",
        "Farm stand theft leads to an unusual apology",
    )
    column = at(
        site,
        "/opinion/2024/05/{s}/",
        1,
        "I moved off the island. I still have the ferry schedule on my fridge.",
        "Public boats are public roads",
    )
    return Served(fill("""<!doctype html>
<html lang="en-US">
<head>
	<meta charset="UTF-8" />
	<meta name="viewport" content="width=device-width, initial-scale=1" />
	<link rel="profile" href="https://gmpg.org/xfn/11" />
	<meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
	<title>Quill Island ferry to run on weekends only this winter - Tidewater Beacon</title>
	<meta name="description" content="⟦lead⟧" />
	<link rel="canonical" href="⟦url⟧" />
	<meta property="og:locale" content="en_US" />
	<meta property="og:type" content="article" />
	<meta property="og:title" content="⟦title⟧" />
	<meta property="og:description" content="⟦lead⟧" />
	<meta property="og:url" content="⟦url⟧" />
	<meta property="og:site_name" content="Tidewater Beacon" />
	<meta property="article:published_time" content="2024-05-22T09:30:00+00:00" />
	<meta property="article:modified_time" content="2024-05-22T20:04:51+00:00" />
	<meta property="og:image" content="https://i0.wp.example/www.tidewaterbeacon.example/wp-content/uploads/2024/05/dunne.jpg?fit=2000%2C1333&#038;ssl=1" />
	<meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="Josie Marchetti" /><meta name="twitter:label2" content="Est. reading time" /><meta name="twitter:data2" content="3 minutes" />
	⟦data⟧
<link rel='dns-prefetch' href='//stats.wp.example' />
<link rel="alternate" type="application/rss+xml" title="Tidewater Beacon &raquo; Feed" href="https://www.tidewaterbeacon.example/feed/" />
<style id='wp-block-library-inline-css'>:root{--wp-admin-theme-color:#007cba}.wp-block-image{margin:0 0 1em}.has-drop-cap:not(:focus):first-letter{float:left;font-size:8.4em}</style>
<style id='global-styles-inline-css'>body{--wp--preset--color--primary:#145c74;--wp--preset--font-size--small:16px}</style>
<script id='newspack-analytics-js-extra'>var np_an = {"post_id":"88412","categories":"Transportation,Islands"};</script>
<link rel="https://api.w.org/" href="https://www.tidewaterbeacon.example/wp-json/" /><link rel='shortlink' href='https://www.tidewaterbeacon.example/?p=88412' />
</head>
<body class="post-template-default single single-post postid-88412 single-format-standard wp-custom-logo wp-embed-responsive singular h-nb h-sub has-sidebar single-featured-image-large">
<aside id="mobile-sidebar-fallback" class="mobile-sidebar"><button class="mobile-menu-toggle"><svg class="svg-icon" width="20" height="20" aria-hidden="true" viewBox="0 0 24 24"><path d="M19 6.41L17.59 5 12 10.59z"/></svg> Close</button><nav class="main-navigation" aria-label="Top Menu"><ul class="main-menu"><li class="menu-item"><a href="https://www.tidewaterbeacon.example/news/">News</a></li><li class="menu-item"><a href="https://www.tidewaterbeacon.example/islands/">Islands</a></li><li class="menu-item"><a href="https://www.tidewaterbeacon.example/schools/">Schools</a></li><li class="menu-item"><a href="https://www.tidewaterbeacon.example/events/">Events</a></li></ul></nav></aside>
<div id="page" class="site">
<a class="skip-link screen-reader-text" href="#main">Skip to content</a>
<header id="masthead" class="site-header hide-header-search"><div class="middle-header-contain"><div class="site-branding"><a href="https://www.tidewaterbeacon.example/" class="custom-logo-link" rel="home"><img width="400" height="71" src="https://i0.wp.example/logo.png" class="custom-logo" alt="Tidewater Beacon" /></a><p class="site-description">News for the sound and its islands</p></div><div class="nav-wrapper"><a class="button mb-cta" href="https://www.tidewaterbeacon.example/donate/">Donate</a></div></div></header>
<div id="content" class="site-content">
<section id="primary" class="content-area category-transportation">
<main id="main" class="site-main">
<div class="site-breadcrumb"><span><a href="https://www.tidewaterbeacon.example/">Home</a> &raquo; <a href="https://www.tidewaterbeacon.example/transportation/">Transportation</a></span></div>
<header class="entry-header">
<span class="cat-links"><span class="screen-reader-text">Posted in</span><a href="https://www.tidewaterbeacon.example/transportation/" rel="category tag">Transportation</a></span>
<h1 class="entry-title entry-title--with-subtitle">⟦title⟧</h1>
<div class="newspack-post-subtitle">⟦lead⟧</div>
<div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img alt='Avatar photo' src='https://i0.wp.example/jm.jpg?w=96' class='avatar avatar-96 photo' height='96' width='96' /></span><span class="byline"><span class="author-prefix">by</span> <span class="author vcard"><a class="url fn n" href="https://www.tidewaterbeacon.example/author/josie/">Josie Marchetti</a></span></span><span class="posted-on"><a href="⟦url⟧" rel="bookmark"><time class="entry-date published" datetime="2024-05-22T05:30:00-04:00">May 22, 2024</time><time class="updated" datetime="2024-05-22T16:04:51-04:00">May 22, 2024</time></a></span></div>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a rel="nofollow noopener noreferrer" class="share-facebook sd-button share-icon" href="⟦url⟧?share=facebook" title="Click to share on Facebook"><span>Click to share on Facebook (Opens in new window)</span><span>Facebook</span></a></li><li class="share-email"><a rel="nofollow" class="sd-button" href="mailto:?subject=x"><span>Email</span></a></li><li class="share-end"></li></ul></div></div></div></div>
</header>
<div class="main-content">
<figure class="post-thumbnail"><img width="1200" height="800" src="https://i0.wp.example/dunne.jpg?resize=1200%2C800" class="attachment-newspack-featured-image wp-post-image" alt="A small white ferry at a wooden dock" srcset="https://i0.wp.example/dunne.jpg?w=1200 1200w, https://i0.wp.example/dunne.jpg?w=400 400w" sizes="(max-width: 1200px) 100vw, 1200px" /><figcaption><span>⟦caption⟧ <span class="image-credit"><span class="credit-label-wrapper">Credit:</span> Ned Fallow / Tidewater Beacon</span></span></figcaption></figure>
<article id="post-88412" class="post-88412 post type-post status-publish format-standard has-post-thumbnail hentry category-transportation entry">
<div class="entry-content">
⟦a⟧

<div class="wp-block-newspack-blocks-homepage-articles wpnbha image-alignleft ts-2 is-style-borders has-text-align-left"><div data-posts data-current-post-id="88412"><h2 class="article-section-title"><span>More on the ferries</span></h2>
⟦inside⟧
</div></div>

⟦b⟧

<div class="scaip scaip-1"><aside id="block-9" class="widget widget_block"><div class="newspack_global_ad"><small>Thanks to our sponsors</small><p><a href="https://harborcreditunion.example" rel="sponsored">Harbor Credit Union: boat loans from people who know boats.</a></p></div></aside></div>

⟦c⟧

<div class="wp-block-group newspack-inline-popup has-background"><p class="has-text-align-center"><strong>Nonprofit news runs on neighbors.</strong> The Beacon has no paywall. If you value this story, become a member for $8 a month.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://www.tidewaterbeacon.example/donate/">Give now</a></div></div></div>

⟦d⟧

<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items jp-relatedposts-items-visual">⟦likes⟧</div></div>
</div>
<footer class="entry-footer"><span class="tags-links"><span>Tagged: </span><a href="https://www.tidewaterbeacon.example/tag/quill-island/" rel="tag">Quill Island</a>, <a href="https://www.tidewaterbeacon.example/tag/transit-district/" rel="tag">Transit District</a></span></footer>
<div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2><a href="https://www.tidewaterbeacon.example/author/josie/" rel="author">Josie Marchetti</a></h2><a href="mailto:josie@tidewaterbeacon.example">josie@tidewaterbeacon.example</a></div><p>Josie writes about boats, roads and the people who wait for them. She grew up in Old Saltworks. <a class="author-link" href="https://www.tidewaterbeacon.example/author/josie/" rel="author">More by Josie Marchetti</a></p></div></div>
</article>
<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links">⟦around⟧</div></nav>
<div id="comments" class="comments-area"><div class="comments-title-wrap"><h2 class="comments-title">Join the Conversation</h2><p class="discussion-meta">2 Comments</p></div>
<ol class="comment-list"><li id="comment-5107" class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Walt on Ferry Lane</b> <span class="says">says:</span> <a href="⟦url⟧#comment-5107"><time datetime="2024-05-22T08:12:03-04:00">May 22, 2024 at 8:12 am</time></a></footer><div class="comment-content"><p>They cut the winter boat in 1987 too. We got it back by showing up at the office every single morning with doughnuts and a list of questions.</p></div><div class="comment-reply"><a rel="nofollow" class="comment-reply-link" href="#respond">Reply</a></div></article></li><li id="comment-5112" class="comment odd depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Inez P.</b> <span class="says">says:</span> <a href="⟦url⟧#comment-5112"><time datetime="2024-05-22T11:40:44-04:00">May 22, 2024 at 11:40 am</time></a></footer><div class="comment-content"><p>A water taxi in January? Has anyone at the district been on the sound in January?</p></div></article></li></ol>
<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a comment</h3><form action="/wp-comments-post.php" method="post"><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><textarea name="comment"></textarea><input type="submit" value="Post Comment" /></form></div></div>
</div>
<aside id="secondary" class="widget-area" role="complementary" aria-label="Sidebar"><section class="widget"><ul class="wp-block-latest-posts__list wp-block-latest-posts has-dates">⟦latest⟧</ul></section><section class="widget widget_block"><h2 class="widgettitle accent-header">Voices</h2>⟦column⟧</section><section class="widget"><h2 class="widgettitle">Get the Beacon by email</h2><p>Two letters a week. No ads for gutters.</p><form><input type="email" /><input type="submit" value="Sign up" /></form></section></aside>
</main></section></div>
<footer id="colophon" class="site-footer"><div class="footer-branding"><div class="wrapper"><p>The Tidewater Beacon is a member of the Coastal Association of Nonprofit Newsrooms.</p></div></div><aside class="widget-area footer-widgets"><div class="wrapper"><section class="widget"><h2 class="widgettitle">About</h2><ul class="menu"><li><a href="/staff/">Staff</a></li><li><a href="/funders/">Funders</a></li><li><a href="/corrections/">Corrections</a></li></ul></section><section class="widget"><h2 class="widgettitle">Contact</h2><ul class="menu"><li><a href="/tips/">Send a tip</a></li><li><a href="/events/submit/">Submit an event</a></li></ul></section></div></aside><div class="site-info"><span class="copyright">&copy; 2024 Tidewater Beacon.</span> <a href="https://newspack.example/" class="imprint">Proudly powered by a newsroom platform</a></div></footer>
</div>
<script id='jetpack-stats-js-before'>_stq=window._stq||[];_stq.push(["view",{"v":"ext","blog":"1907","post":"88412"}]);</script>
</body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption),
        data=ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": f"{url}#article", "isPartOf": {"@id": url}, "author": [{"@id": f"{site}/#/schema/person/3f"}], "headline": title, "datePublished": "2024-05-22T09:30:00+00:00", "dateModified": "2024-05-22T20:04:51+00:00", "wordCount": 455, "commentCount": 2, "articleSection": ["Transportation"]}, {"@type": "WebPage", "@id": url, "url": url, "name": "Quill Island ferry to run on weekends only this winter - Tidewater Beacon", "datePublished": "2024-05-22T09:30:00+00:00"}, {"@type": "WebSite", "@id": f"{site}/#website", "name": "Tidewater Beacon"}, {"@type": "Person", "@id": f"{site}/#/schema/person/3f", "name": "Josie Marchetti"}]}),
        a=flow(body[:3]), b=flow(body[3:7], h='<h2 class="wp-block-heading">{}</h2>'), c=flow(body[7:14], h='<h2 class="wp-block-heading">{}</h2>', ul='<ul class="wp-block-list">{}</ul>'), d=flow(body[14:]),
        inside=rows(inside, '<article data-post-id="{n}" class="category-transportation post-has-image"><figure class="post-thumbnail"><a href="{u}" rel="bookmark" tabindex="-1" aria-hidden="true"><img src="https://i0.wp.example/f{n}.jpg?w=400" alt="" /></a></figure><div class="entry-wrapper"><h2 class="entry-title"><a href="{u}" rel="bookmark">{t}</a></h2><div class="entry-meta"><time class="entry-date published" datetime="2024-04-1{n}T09:00:00-04:00">April 1{n}, 2024</time></div></div></article>'),
        likes=rows(likes, '<div class="jp-relatedposts-post jp-relatedposts-post{n}"><a class="jp-relatedposts-post-a" href="{u}" title="{t}" rel="nofollow"><img class="jp-relatedposts-post-img" loading="lazy" src="https://i0.wp.example/r{n}.jpg?resize=350%2C200" alt="" /></a><h4 class="jp-relatedposts-post-title"><a class="jp-relatedposts-post-a" href="{u}" rel="nofollow">{t}</a></h4><p class="jp-relatedposts-post-date">March {n}, 2024</p><p class="jp-relatedposts-post-context">In "Islands"</p></div>'),
        around=rows(around, '<div class="nav-{w}"><a href="{u}" rel="{w}"><span class="meta-nav">{m}</span> <span class="post-title">{t}</span></a></div>', w=("previous", "next"), m=("Previous", "Next")),
        latest=rows(latest, '<li><a class="wp-block-latest-posts__post-title" href="{u}">{t}</a><time datetime="2024-05-23T08:0{n}:00-04:00" class="wp-block-latest-posts__post-date">May 23, 2024</time></li>'),
        column=rows(column, '<div class="cap-box"><a href="{u}"><strong>{t}</strong></a><br /><em>by {w}</em></div>', w=("Harriet Voss", "The editors")),
        ), r, (title, lead, *map(plain, body)), (*inside, *likes, *around, *latest, *column), address=url,
    )  # fmt: skip


@page
def public_broadcaster_hashed() -> Served:
    """A public broadcaster with server-rendered components and hashed classes, cookies asked for above, most read in two columns."""
    site = "https://www.tbsnews.example"
    url = f"{site}/news/articles/c4gq8vdx0z7o"
    title = "Lighthouse keepers return to Skarrow after sensors fail"
    lead = "Two people will live in the tower for the first time since it was automated in 1989."
    body = (
        "Keepers are to move back into the Skarrow lighthouse, 36 years after the last of them was taken off the rock by helicopter, because the sensors that replaced them no longer work.",
        "The Coastal Lights Board said that fog detectors and a remote camera had failed eleven times since January. On two nights in March, the light itself went out for more than an hour.",
        "Two former merchant sailors, Una Garrick and Tom Bellew, will spend alternate months in the tower from the middle of October.",
        '"I answered an advert that asked for someone who likes weather," Ms Garrick told TBS. "I thought it was for a radio job."',
        "# Salt in the wiring",
        "The Skarrow stands on a reef four miles off the Ardle peninsula, in a channel used by about 9,000 ships a year. It was built in 1871 after three wrecks in a single winter.",
        "Engineers believe that salt has crept into cables laid during an upgrade in 2016. Replacing them would mean lifting the tower's granite floor, which is protected.",
        "The board's chief engineer, Dr Ravi Mendel, said repairs could not begin before the summer of 2027.",
        '"Until then, a person with a torch and a logbook is the most reliable sensor that we can buy," he said.',
        "# 'A step back'",
        'The decision has not pleased everyone. The Pilots\' Association called it "a step back into the age of oil lamps" and asked why a floating light had not been hired instead.',
        "The board said a lightship would cost £2.4m a year, against £190,000 for two keepers, their food and the boat that brings it.",
        "In Port Ardle, where the last keeper, Angus Rook, still lives, the news was received with some amusement.",
        '"They told us a machine would never get bored," said Mr Rook, who is 88. "Well. It seems that it can get wet."',
        "He has offered to show the newcomers how to bake bread in the tower's oven, which, he said, pulls to the left.",
    )
    r = Report(
        "en", "2025-09-30", "30 September 2025", "Kirsten Laidlaw", "The tower was automated in 1989", title, lead, tuple(map(plain, body))
    )
    more = at(
        site,
        "/news/articles/ce{n}xyz0o",
        1001,
        "The last lamp: A keeper's diary, found in a biscuit tin",
        "Ship's crew rescued from Ardle reef after engine fire",
        "Why old lighthouses are so hard to rewire",
    )
    top = at(
        site,
        "/news/articles/cp{n}lk7o",
        3001,
        "PM faces rebellion over flood insurance bill",
        "Schools in the north closed as storm nears",
        "Inquiry hears of 'culture of silence' at care homes",
    )
    feats = at(
        site,
        "/news/articles/cr{n}mn2o",
        5001,
        "The village that voted to keep its potholes",
        "'My twin went into space and I went into insurance'",
        "How a choir of bus drivers reached the charts",
        "Quiz of the week: Which animal stopped the ferry?",
    )
    read = at(
        site,
        "/news/articles/cy{n}qd9o",
        7001,
        "Actor says sorry for sleeping through premiere",
        "Woman finds 400-year-old ring in supermarket car park",
        "Rail fares to be frozen until 2027",
        "Goalkeeper scores from own half, twice",
        "Met Office names Storm Quentin",
        "Baker wins right to call it a bun",
    )
    return Served(fill("""<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title data-rh="true">⟦title⟧ - TBS News</title><meta data-rh="true" name="description" content="⟦lead⟧"/><meta data-rh="true" property="og:description" content="⟦lead⟧"/><meta data-rh="true" property="og:image" content="https://ichef.tbs.example/news/1024/branded_news/a1/live/skarrow.jpg"/><meta data-rh="true" property="og:site_name" content="TBS News"/><meta data-rh="true" property="og:title" content="⟦title⟧"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:url" content="⟦url⟧"/><link data-rh="true" rel="canonical" href="⟦url⟧"/><link rel="preload" href="https://static.files.tbs.example/fonts/reith/2.512/Sans_W_Rg.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>⟦data⟧<style data-emotion="ssrcss 17m3oz6 1qlmh0h">.ssrcss-17m3oz6-Text{font-size:1rem;line-height:1.5}@media (min-width:20rem){.ssrcss-17m3oz6-Text{padding:0}}</style><script>window.__TBS_ENV__={"edition":"domestic","country":"gb"};</script></head><body><div id="root"><div class="ssrcss-1ocoo3l-Wrap"><div role="region" aria-label="Cookies" class="ssrcss-cookie-Banner"><h2>Let us know you agree to cookies</h2><p>We use <a href="/cookies">cookies</a> to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button><a href="/cookies/settings">No, take me to settings</a></div><header role="banner" class="ssrcss-gh"><a class="ssrcss-skip" href="#main-content">Skip to content</a><a href="/"><svg viewBox="0 0 112 32" aria-hidden="true"><path d="M112 0v32H82V0z"></path></svg><span class="visually-hidden">TBS Homepage</span></a><nav aria-label="Across the TBS"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/player">Player</a></li><li><a href="/sounds">Sounds</a></li></ul></nav></header><nav aria-label="News" class="ssrcss-localnav"><ul><li><a href="/news/uk">Home nations</a></li><li><a href="/news/world">World</a></li><li><a href="/news/business">Business</a></li><li><a href="/news/science-environment">Science</a></li><li><a href="/news/in-pictures">In Pictures</a></li></ul></nav><main id="main-content" class="ssrcss-main"><article class="ssrcss-pv1rh6-ArticleWrapper"><header data-component="headline-block" class="ssrcss-hb"><h1 id="main-heading" type="headline" tabindex="-1" class="ssrcss-15xko80-StyledHeading"><span role="text">⟦title⟧</span></h1></header><div data-component="byline-block" class="ssrcss-by"><div class="ssrcss-2coexf-MetadataStrip"><ul role="list"><li><time datetime="2025-09-30T05:14:22.000Z">30 September 2025</time></li><li>Updated <time datetime="2025-09-30T15:40:02.000Z">9 hours ago</time></li></ul><div><span class="ssrcss-name">Kirsten Laidlaw</span><span class="ssrcss-role">Port Ardle correspondent</span></div><div class="ssrcss-share"><button>Share</button><button>Save</button></div></div></div><div data-component="image-block" class="ssrcss-img"><figure><div><span class="ssrcss-credit" aria-hidden="true">Ewan Tulloch</span><img src="https://ichef.tbs.example/news/480/cpsprodpb/a1/live/skarrow.jpg.webp" srcSet="https://ichef.tbs.example/news/480/cpsprodpb/a1/live/skarrow.jpg.webp 480w, https://ichef.tbs.example/news/976/cpsprodpb/a1/live/skarrow.jpg.webp 976w" alt="A granite lighthouse on a reef with waves breaking around it"/><span class="visually-hidden">Image source, Ewan Tulloch</span></div><figcaption class="ssrcss-cap"><span class="visually-hidden">Image caption, </span>⟦caption⟧</figcaption></figure></div><div data-component="text-block" class="ssrcss-tb"><p class="ssrcss-intro"><b class="ssrcss-BoldText">⟦lead⟧</b></p></div>⟦a⟧<div data-component="media-block" class="ssrcss-media"><figure><div class="ssrcss-player"><button aria-label="Play video">Play</button><span>1:08</span></div><figcaption><span class="visually-hidden">Media caption, </span>Watch: Waves break over the gallery of the tower in March</figcaption></figure></div>⟦b⟧<div data-component="advertisement-block" class="ssrcss-ad"><p>Advertisement</p></div>⟦c⟧<section data-component="links-block" class="ssrcss-links"><p class="ssrcss-lh"><span>More on this story</span></p><div><ul>⟦more⟧</ul></div></section><section data-component="topic-list" class="ssrcss-topics"><h2>Related topics</h2><ul role="list"><li><a href="/news/topics/c1">Ardle</a></li><li><a href="/news/topics/c2">Shipping industry</a></li><li><a href="/news/topics/c3">Lighthouses</a></li></ul></section></article><div class="ssrcss-side"><section aria-labelledby="topStories-heading" data-component="topStories"><h2 id="topStories-heading">Top stories</h2><ul role="list">⟦top⟧</ul></section><section data-component="features" aria-label="More to explore"><ul role="list" class="ssrcss-grid">⟦feats⟧</ul></section><section aria-labelledby="mostRead-heading" data-component="mostRead"><h2 id="mostRead-heading">Most read</h2><ol role="list" class="ssrcss-mr">⟦read⟧</ol></section></div></main><footer class="ssrcss-ft"><h2 class="visually-hidden">Footer</h2><ul><li><a href="/usingthetbs/terms">Terms of Use</a></li><li><a href="/aboutthetbs">About the TBS</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="/accessibility">Accessibility Help</a></li><li><a href="/contact">Contact the TBS</a></li></ul><p>© 2025 TBS. <span>The TBS is not responsible for the content of external sites.</span> <a href="/help/web/links">Read about our approach to external linking.</a></p></footer></div></div><script>window.__INITIAL_DATA__="{\\"data\\":{\\"article?uri=c4gq8vdx0z7o\\":{\\"name\\":\\"article\\",\\"data\\":{\\"content\\":{\\"model\\":{\\"blocks\\":[]}}}}}}";</script><script type="module" src="https://static.files.tbs.example/core/bundle-main.9d1.js"></script></body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption),
        data=ld({"@context": "http://schema.org", "@type": "NewsArticle", "url": url, "publisher": {"@type": "NewsMediaOrganization", "name": "TBS News"}, "datePublished": "2025-09-30T05:14:22.000Z", "dateModified": "2025-09-30T15:40:02.000Z", "description": lead, "headline": title, "author": [{"@type": "Person", "name": "Kirsten Laidlaw", "jobTitle": "Port Ardle correspondent"}]}),
        **{k: flow(v, '<div data-component="text-block" class="ssrcss-uf6wea-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">{}</p></div></div>', '<div data-component="subheadline-block" class="ssrcss-sub"><h2 type="normal" class="ssrcss-1jnybsy-StyledHeading"><span role="text">{}</span></h2></div>') for k, v in (("a", body[:4]), ("b", body[4:9]), ("c", body[9:]))},
        more=rows(more, '<li class="ssrcss-li"><a href="{u}" class="ssrcss-k17ofw-InlineLink">{t}</a></li>'),
        top=rows(top, '<li><div type="article" class="ssrcss-promo"><div class="ssrcss-pc"><a href="{p}" class="ssrcss-PromoLink"><span role="text"><p class="ssrcss-PromoHeadline"><span aria-hidden="false">{t}</span></p></span></a><div class="ssrcss-meta"><span class="visually-hidden">Published</span><span>{w}</span></div></div></div></li>', w=("35 minutes ago", "2 hours ago", "4 hours ago")),
        feats=rows(feats, '<li><div class="ssrcss-promo"><div class="ssrcss-pi"><img src="https://ichef.tbs.example/news/240/f{n}.jpg.webp" alt="" loading="lazy" width="240"/></div><a href="{p}"><p>{t}</p></a></div></li>'),
        read=rows(read, '<li class="ssrcss-mri"><span class="ssrcss-num">{n}</span><a href="{p}">{t}</a></li>'),
        ), r, (title, lead, *map(plain, body)), (*more, *top, *feats, *read), address=url,
    )  # fmt: skip


@page
def portal_z_reklamami() -> Served:
    """A large portal: adverts with words between the paragraphs, a box that says see also, lists below without an end."""
    site = "https://wiadomosci.wirek.example"
    url = f"{site}/kraj/most-w-zalesiu-gornym-zamkniety-objazd-ma-41-kilometrow,7191423,artykul"
    title = "Most w Zalesiu Górnym zamknięty. Objazd ma 41 kilometrów"
    lead = "Inspektor znalazł pęknięcia w dwóch z pięciu filarów. Mieszkańcy trzech wsi zostali po jednej stronie rzeki, a szkoła, przychodnia i sklep po drugiej."
    body = (
        "Most na Wełnie w Zalesiu Górnym zamknięto we wtorek o świcie, kilka godzin po tym, jak inspektor nadzoru budowlanego zszedł pod przęsło z latarką. Zobaczył rysy szerokie na dwa palce.",
        "– Powiedziałem kierowcy ciężarówki z drewnem, żeby zawrócił, i nie zapytałem nikogo o zgodę – opowiada Marek Tyborski, który kieruje inspektoratem w Brzostkowie od jedenastu lat.",
        "Przeprawa z 1968 roku była jedyną drogą z Zalesia, Okołów i Starej Huty do miasta. Teraz kierowcy muszą jechać przez Lipnik. Zamiast sześciu kilometrów pokonują 41.",
        "# Dzieci popłyną łodzią",
        "Najtrudniej mają uczniowie. W szkole po drugiej stronie rzeki uczy się 57 dzieci z zamkniętego brzegu. Gmina uzgodniła ze strażą pożarną, że od poniedziałku rano i po południu będzie je przewozić łódź z kapokami dla wszystkich pasażerów.",
        "Wójt Halina Drożdż przyznaje, że to rozwiązanie na kilka tygodni. – Kiedy rzeka zacznie przybierać, a co roku w grudniu przybiera, zostaną nam zajęcia przez internet – mówi.",
        "Przychodnia zapowiedziała, że lekarz będzie przyjeżdżał do remizy w Okołach w środy. Sklep objazdowy ma kursować codziennie oprócz niedziel.",
        "# Kto zapłaci za nową przeprawę?",
        "Ekspertyza z 2021 roku ostrzegała, że filary trzeba wzmocnić w ciągu trzech lat. Zarząd dróg powiatowych dwa razy składał wniosek o pieniądze i dwa razy go nie dostał.",
        "Remont kosztowałby dziś 19 milionów złotych, nowy most – 46 milionów. Starosta Paweł Kędziora chce, by wojsko zbudowało przeprawę tymczasową, i wysłał pismo w tej sprawie do ministerstwa.",
        "Odpowiedzi jeszcze nie ma. Mieszkańcy Starej Huty postawili tymczasem przy zaporze stół, termos z herbatą i zeszyt, do którego wpisuje się każdy, kto musiał zawrócić. W środę wieczorem było w nim 212 nazwisk.",
    )
    r = Report(
        "pl",
        "2024-10-24",
        "24 października 2024",
        "Dorota Wrzesień",
        "Most w Zalesiu Górnym jest zamknięty od wtorku.",
        title,
        lead,
        tuple(map(plain, body)),
    )
    see = at(
        site,
        "/kraj/{s},71{n},artykul",
        10100,
        "Raport: co piąty most w powiatach czeka na remont",
        "Wojsko zbudowało most w 60 godzin. Stoi do dziś",
    )
    hot = at(
        site,
        "/kraj/{s},72{n},artykul",
        10300,
        "Znika popularna sieć piekarni. Pracownicy dowiedzieli się z kartki",
        "Nowe stawki za śmieci od stycznia. Sprawdź swoją gminę",
        "Łoś wszedł do urzędu i wyszedł z dokumentami na rogach",
        "Emerytury: czternastka wcześniej niż zwykle",
    )
    best = at(
        site,
        "/swiat/{s},73{n},artykul",
        10500,
        "Wulkan obudził się po 800 latach",
        "Król abdykował, bo chce hodować pszczoły",
        "Strajk kontrolerów lotów: setki odwołanych rejsów",
    )
    feed = at(
        "https://sport.wirek.example",
        "/{s},74{n},artykul",
        10700,
        "Siatkarki z Brzostkowa znów w finale",
        "Skoczek zgubił nartę i ustanowił rekord",
        "Trener odchodzi po jednym treningu",
    )
    ad = '<div class="rekl"><span class="rekl__etykieta">REKLAMA</span><a href="https://click.adserwer.example/{}" rel="nofollow sponsored">{}</a></div>'
    return Served(fill("""<!DOCTYPE html><html lang="pl" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"><title>⟦title⟧ - Wirek Wiadomości</title><meta name="description" content="⟦lead⟧"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta property="og:title" content="⟦title⟧"><meta property="og:type" content="article"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://i.wirek.example/most/1200x675.jpeg"><meta property="og:site_name" content="Wirek Wiadomości"><meta property="article:published_time" content="2024-10-24T07:21:00+02:00"><link rel="canonical" href="⟦url⟧"><link rel="preload" as="script" href="https://lib.wirek.example/cmp/v3/stub.js"><script>!function(){window.__tcfapi=window.__tcfapi||function(){(window.__tcfq=window.__tcfq||[]).push(arguments)}}();var WPADS={"pv":"wiadomosci_art","bid":["a","b"]};</script>⟦data⟧<style>.a1b{margin:0 auto;max-width:1260px}.rekl{min-height:280px;background:#f2f2f2}</style></head><body class="art"><div id="__nuxt"><!--[--><!----><div id="cmp" class="cmp" data-v-inspector><div><strong>Szanowny Użytkowniku</strong><p>Klikając „AKCEPTUJĘ I PRZECHODZĘ DO SERWISU”, zgadzasz się na przetwarzanie Twoich danych przez Wirek Media S.A. oraz 912 zaufanych partnerów w celach marketingowych.</p><button>AKCEPTUJĘ I PRZECHODZĘ DO SERWISU</button><button>USTAWIENIA ZAAWANSOWANE</button></div></div><header class="a1b"><a href="https://www.wirek.example/"><svg width="92" height="30" aria-label="Wirek"><path d="M0 0l10 30h8z"/></svg></a><a href="/">WIADOMOŚCI</a><nav><a href="/kraj">Kraj</a><a href="/swiat">Świat</a><a href="/polityka">Polityka</a><a href="/pogoda">Pogoda</a><a href="/opinie">Opinie</a><a href="https://poczta.wirek.example">Poczta</a></nav><form action="/szukaj"><input name="q" placeholder="Szukaj"></form></header>⟦ad1⟧<main class="a1b"><!--[--><div class="okruszki"><a href="/">Wiadomości</a> &gt; <a href="/kraj">Kraj</a></div><article data-st-area="article"><h1 class="art__tytul" data-v-5d1c0e7a>⟦title⟧</h1><div class="art__podpis" data-v-5d1c0e7a><div class="sygn" data-v-5d1c0e7a><img src="https://i.wirek.example/autor/dw.png" alt="Dorota Wrzesień" width="40" height="40"><span>oprac. <a href="/autor/dorota-wrzesien">Dorota Wrzesień</a></span><time datetime="2024-10-24T07:21:00+02:00">24 października 2024, 07:21</time></div><div class="art__akcje" data-v-5d1c0e7a><a href="#komentarze">148 komentarzy</a><button>Udostępnij</button><button>Posłuchaj</button></div></div><div class="art__foto" data-v-5d1c0e7a><picture><source type="image/avif" srcset="https://i.wirek.example/most/800x450.avif"><img src="https://i.wirek.example/most/800x450.jpeg" alt="Most z barierą"></picture><div class="podpis" data-v-5d1c0e7a>⟦caption⟧ <span>Źródło zdjęć: © Agencja Foto-Wełna | Krystian Lis</span></div></div><p class="art__lead" data-v-5d1c0e7a><strong>⟦lead⟧</strong></p><div class="art__tresc" data-v-5d1c0e7a>⟦a⟧⟦ad2⟧⟦b⟧<div class="zobacz" data-v-5d1c0e7a data-st-area="inline"><span class="zobacz__tyt" data-v-5d1c0e7a>Zobacz także:</span>⟦see⟧</div>⟦c⟧⟦ad3⟧⟦d⟧</div><div class="art__koniec" data-v-5d1c0e7a><p class="kontakt">Jesteś świadkiem ważnego wydarzenia? Napisz do nas przez <a href="https://dziejesie.wirek.example">dziejesie.wirek.example</a></p><div class="tagi" data-v-5d1c0e7a><a href="/tag/most">most</a><a href="/tag/remont">remont</a><a href="/tag/brzostkow">brzostków</a></div><div class="oceny" data-v-5d1c0e7a><span>Oceń jakość naszego artykułu</span><button>👍</button><button>👎</button></div></div></article><section class="kom" data-v-5d1c0e7a id="komentarze"><h2>Komentarze (148)</h2><div class="kom__jeden" data-v-5d1c0e7a><b>kierowca_zza_rzeki</b><time>wczoraj, 19:02</time><p>Pięć lat pisaliśmy pisma. Pięć lat odpisywali, że most jest pod stałą obserwacją. No i zaobserwowali.</p><button>Odpowiedz</button></div><div class="kom__jeden" data-v-5d1c0e7a><b>Janka58</b><time>wczoraj, 20:47</time><p>Brawo dla inspektora, nie czekał, aż ktoś wpadnie do wody.</p><button>Odpowiedz</button></div><a href="/komentarze/7191423">Pokaż wszystkie komentarze</a></section><div class="siatka" data-v-5d1c0e7a aria-label="Wybrane dla Ciebie">⟦hot⟧</div>⟦ad4⟧<aside class="prawa" data-v-5d1c0e7a><div class="prawa__naj" data-v-5d1c0e7a><h2>Najważniejsze</h2>⟦best⟧</div><div class="sport"><a href="https://sport.wirek.example/"><img src="https://i.wirek.example/logo-sport.svg" alt="Wirek Sport"></a>⟦feed⟧</div></aside><!--]--></main><footer><div class="stopka"><ul><li><a href="https://www.wirek.example/o-nas">O nas</a></li><li><a href="https://www.wirek.example/praca">Kariera</a></li></ul><ul><li><a href="https://reklama.wirek.example">Reklama</a></li><li><a href="https://www.wirek.example/regulamin">Regulamin</a></li></ul><ul><li><a href="https://www.wirek.example/polityka-prywatnosci">Polityka prywatności</a></li><li><a href="https://www.wirek.example/dsa">Zgłoś treść nielegalną</a></li></ul><small>© 2024 Wirek Media S.A. Pobieranie, zwielokrotnianie oraz wykorzystanie treści jest zabronione.</small></div></footer><!--]--></div><div id="teleports"></div><script type="application/json" id="__NUXT_DATA__" data-ssr="true">[["ShallowReactive",1],{"data":2,"state":3,"once":4,"_errors":5,"serverRendered":6},{"article-7191423":7},{},["Set"],{},true,{"id":8,"comments":9},7191423,148]</script><script>window.__NUXT__={};window.__NUXT__.config={public:{apiBase:"https://api.wirek.example",gtm:"GTM-W1"},app:{baseURL:"/",buildId:"e0f1"}}</script></body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption),
        data=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-10-24T07:21:00+02:00", "dateModified": "2024-10-24T07:21:00+02:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Wirek Media S.A."}, "commentCount": 148}),
        a=flow(body[:3], h="<h2>{}</h2>"), b=flow(body[3:5]), c=flow(body[5:8]), d=flow(body[8:]),
        ad1=ad.format("bill", "Pompa ciepła z montażem - rata 299 zł. Sprawdź w minutę"), ad2=ad.format("mid1", "Buty trekkingowe -60%. Zostały ostatnie pary!"), ad3=ad.format("mid2", "Kredyt gotówkowy bez wychodzenia z domu. RRSO 12,4%"), ad4=ad.format("bot", "Wakacje last minute. Leć już w sobotę"),
        see=rows(see, '<a class="zobacz__link" data-v-5d1c0e7a href="{p}"><img src="https://i.wirek.example/z{n}/120x80.jpeg" alt=""><span>{t}</span></a>'),
        hot=rows(hot, '<div class="kafel" data-v-5d1c0e7a><a href="{p}"><div class="kafel__foto" data-v-5d1c0e7a><img loading="lazy" src="https://i.wirek.example/k{n}/300x170.jpeg" alt=""></div><div class="kafel__tyt" data-v-5d1c0e7a>{t}</div></a><div class="kafel__meta" data-v-5d1c0e7a><span>Wiadomości</span><span>{w}</span></div></div>', w=("22 min temu", "1 godz. temu", "2 godz. temu", "2 godz. temu")),
        best=rows(best, '<div class="naj" data-v-5d1c0e7a><a href="{p}">{t}</a> <a class="naj__kom" data-v-5d1c0e7a href="{p}#komentarze">{c}</a></div>', c=("51", "8", "230")),
        feed=rows(feed, '<p><a href="{u}">{t}</a></p>'),
        ), r, (title, lead, *map(plain, body)), (*see, *hot, *best, *feed), address=url,
    )  # fmt: skip


@page
def live_report_of_a_storm() -> Served:
    """A live report on islands of script: a summary in points, posts with a time each, older ones behind a button."""
    site = "https://www.sentinelpost.example"
    url = f"{site}/weather/live/2025/nov/06/storm-quentin-live-updates-power-cuts-floods"
    title = "Storm Quentin: 90,000 homes without power as river barrier in Wexholm holds"
    lead = "Gusts of 104mph recorded at Cape Farrow; trains stopped north of Ellerby; schools in three counties closed until Monday"
    points = (
        "About 90,000 homes are without power, most of them in the counties of Ardle and Fenmark.",
        "The flood barrier in Wexholm was raised at 5.40am and has held through the morning tide.",
        "No trains will run north of Ellerby before Saturday, the network operator says.",
    )
    posts = (
        (
            "13.22",
            "Afternoon summary",
            (
                "The wind is dropping in the west, but forecasters warn that the second tide, due at 6.15pm in Wexholm, will be 20cm higher than the first.",
                "A red warning for Fenmark has been extended to midnight.",
            ),
        ),
        (
            "12.48",
            "Mayor asks Wexholm to stay indoors",
            (
                "Wexholm's mayor, Priscilla Yeo, has asked people not to walk along the quay to look at the barrier.",
                "“It is a wall. It looks the same from your kitchen,” she told reporters outside the town hall a few minutes ago.",
                "The quay has been fenced off between the fish market and the customs house.",
            ),
        ),
        (
            "12.05",
            "Crew of coaster safe",
            (
                "The seven crew of the coaster Hedda Bay, which lost its engine off Cape Farrow overnight, have been winched to safety. The coastguard says that nobody is hurt and that a tug is standing by the ship.",
            ),
        ),
        (
            "11.31",
            "What we know about the power cuts",
            (
                "Ardle Networks has published figures for each district. The worst hit is Upper Tarn, where two of three homes have no electricity.",
                "Some 400 engineers are out, and 60 more are on their way from the south. The company does not expect to reconnect everyone before Sunday.",
            ),
        ),
        (
            "10.17",
            "Schools to stay closed",
            (
                "All 212 schools in Ardle, Fenmark and the Holms will stay shut until Monday, the education department has just confirmed. Exams planned for Friday will be moved by a week.",
            ),
        ),
        (
            "09.02",
            "Good morning",
            (
                "Welcome to our live coverage of Storm Quentin, the third named storm of the season. I am Bronwen Achary and will be with you until this afternoon.",
            ),
        ),
    )
    lines = (title, lead, *points, *(line for _, head, text in posts for line in (head, *text)))
    r = Report(
        "en", "2025-11-06", "Thu 6 Nov 2025", "Bronwen Achary", "Waves hit the sea wall at Cape Farrow on Thursday.", title, lead, lines[2:]
    )
    within = at(
        site,
        "/weather/2025/nov/05/{s}",
        1,
        "How Wexholm built a barrier after losing its market hall",
        "Why do storms have names, and who is Quentin?",
    )
    onward = at(
        site,
        "/weather/2025/nov/04/{s}",
        1,
        "Insurers to leave Fenmark coast by 2030, report says",
        "‘The sea took the shed and left the door’: Cape Farrow counts the cost",
        "Storms and climate: five charts",
        "What to do if your power goes off",
    )
    viewed = at(
        site,
        "/world/2025/nov/06/{s}",
        1,
        "President's plane turns back over unpaid landing fee",
        "Opera singer, 71, makes debut after 40 years in the wardrobe",
        "Central bank leaves rates at 4%",
        "The hotel that charges guests for silence",
    )
    across = at(
        site, "/commentisfree/2025/nov/06/{s}", 1, "We keep rebuilding the same wall", "Bring back the weather forecaster with a stick"
    )
    return Served(fill("""<!doctype html>
<html lang="en">
<head>
<!--
  Hello! We are hiring engineers.  https://careers.sentinelpost.example
-->
<title>Storm Quentin: 90,000 homes without power as river barrier in Wexholm holds – as it happens | Weather | Sentinel Post</title>
<meta charset="utf-8"><meta name="description" content="⟦lead⟧"><link rel="canonical" href="⟦url⟧"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<link rel="preload" href="https://assets.sentinelpost.example/fonts/headline.woff2" as="font" crossorigin>
<meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="Sentinel Post"><meta property="article:published_time" content="2025-11-06T09:01:40.000Z"><meta property="article:modified_time" content="2025-11-06T13:22:17.000Z"><meta property="article:author" content="https://www.sentinelpost.example/profile/bronwen-achary"><meta property="article:tag" content="Storms,Flooding,Energy">
⟦data⟧
<style class="webfont">@font-face{font-family:Headline;src:url(x.woff2)}</style><style>.dcr-1a{grid-area:title}.dcr-2b{color:#ab0613}</style>
<script>window.sentinel={config:{page:{contentType:"LiveBlog",isLiveBlog:true,pageId:"weather/live/2025/nov/06/storm-quentin"},switches:{liveblogToasts:true}},polyfilled:false};</script>
</head>
<body><div id="dcr-top"></div><a href="#maincontent" class="dcr-skip">Skip to main content</a><a href="#navigation" class="dcr-skip">Skip to navigation</a>
<div data-name="top-banner" class="dcr-ban"><div data-island="TopBarSupport"><p>Print subscriptions</p><a href="https://support.sentinelpost.example/">Support us</a></div></div>
<header><nav id="navigation" aria-label="Primary"><ul><li><a href="/news">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifeandstyle">Lifestyle</a></li></ul><ul><li><a href="/weather">Weather</a></li><li><a href="/world">World</a></li><li><a href="/business">Business</a></li></ul></nav></header>
<main data-layout="LiveLayout" id="maincontent"><article class="dcr-art">
<div data-name="labels"><a href="/weather/storms" class="dcr-lab"><span>Storms</span></a></div>
<div class="dcr-1a"><span class="dcr-pulse" aria-hidden="true"></span><span>Live</span><h1>⟦title⟧</h1></div>
<div data-name="standfirst" class="dcr-st"><p>⟦lead⟧</p></div>
<div data-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/bronwen-achary">Bronwen Achary</a></address><details><summary>Thu 6 Nov 2025 13.22 GMT</summary>First published on Thu 6 Nov 2025 09.01 GMT</details><div data-island="ShareButton"><button>Share</button></div></div>
<figure id="main-media" class="dcr-fig"><picture><source srcset="https://i.sentinelpost.example/img/q.jpg?width=620&amp;dpr=2" media="(min-width: 660px) and (-webkit-min-device-pixel-ratio: 1.25)"><img alt="A wave breaks over a sea wall" src="https://i.sentinelpost.example/img/q.jpg?width=465"></picture><figcaption><svg width="11" height="10" viewBox="0 0 11 10"><path d="M5.5 0L11 10z"></path></svg>⟦caption⟧ Photograph: Colm Fenwick/SP</figcaption></figure>
<div data-island="KeyEventsCarousel"><div id="key-events-carousel"><ul aria-hidden="true"></ul></div></div>
<div class="dcr-summary"><ul>⟦points⟧</ul></div>
<div data-island="FilterKeyEventsToggle"><label><input type="checkbox">Show key events only</label><p>Please turn on JavaScript to use this feature</p></div>
<div id="liveblog-body" data-contributions="blog">
⟦first⟧
<aside class="dcr-rich" data-component="rich-link"><a href="⟦w0u⟧" aria-label="Read more"></a><div class="dcr-rl"><img src="https://i.sentinelpost.example/rl.jpg" alt=""><h3>⟦w0⟧</h3></div><span aria-hidden="true">Read more</span></aside>
⟦second⟧
<div class="ad-slot ad-slot--liveblog-inline" data-label="Advertisement"></div>
<aside class="dcr-rich" data-component="rich-link"><a href="⟦w1u⟧" aria-label="Read more"></a><div class="dcr-rl"><h3>⟦w1⟧</h3></div><span aria-hidden="true">Read more</span></aside>
⟦third⟧
</div>
<nav class="dcr-pag" aria-label="Pages"><a href="?page=with:block-0">Newest</a><span>1 of 3</span><a href="?page=with:block-44">Older</a><a href="?page=with:block-2">Oldest</a></nav>
<div class="dcr-tags"><span>Topics</span><ul><li><a href="/weather/storms">Storms</a></li><li><a href="/environment/flooding">Flooding</a></li></ul></div>
</article>
<section data-component="related-content" id="onward"><h2>More on this story</h2><ul>⟦onward⟧</ul></section>
<section data-component="most-popular"><h2>Most viewed</h2><div role="tablist"><button role="tab">Across Sentinel Post</button><button role="tab">Comment</button></div><ol data-link-name="across">⟦viewed⟧</ol><ol data-link-name="comment" class="dcr-hide">⟦across⟧</ol></section>
</main>
<footer><ul><li><a href="/about">About us</a></li><li><a href="/help/complaints">Complaints &amp; corrections</a></li><li><a href="/securedrop">SecureDrop</a></li></ul><ul><li><a href="/index/subjects">All topics</a></li><li><a href="/newspaper-archive">Digital newspaper archive</a></li></ul><ul><li><a href="https://advertising.sentinelpost.example">Advertise with us</a></li></ul><div>© 2025 Sentinel Post Media Limited. All rights reserved.</div></footer>
<script type="module" src="https://assets.sentinelpost.example/frameworks.client.web.js" async></script></body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption),
        data=ld([{"@type": "LiveBlogPosting", "@context": "http://schema.org", "@id": url, "headline": title, "datePublished": "2025-11-06T09:01:40.000Z", "dateModified": "2025-11-06T13:22:17.000Z", "coverageStartTime": "2025-11-06T09:01:40.000Z", "author": [{"@type": "Person", "name": "Bronwen Achary"}], "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": " ".join(text), "datePublished": f"2025-11-06T{when.replace('.', ':')}:00.000Z"} for when, head, text in posts]}]),
        points="".join(f"<li><p>{e(point)}</p></li>" for point in points),
        **{key: "\n".join(f'<article id="block-{when.replace(".", "")}" class="dcr-blk"><header><a class="dcr-time" href="?page=with:block-{when.replace(".", "")}#block"><time datetime="2025-11-06T{when.replace(".", ":")}:00.000Z">{when} GMT</time></a><h2 class="dcr-bt">{e(head)}</h2></header>{"".join(f"<p>{e(x)}</p>" for x in text)}<footer><button>Share</button></footer></article>' for when, head, text in some) for key, some in (("first", posts[:2]), ("second", posts[2:4]), ("third", posts[4:]))},
        w0=e(within[0][0]), w0u=within[0][1], w1=e(within[1][0]), w1u=within[1][1],
        onward=rows(onward, '<li class="dcr-card"><div class="dcr-cw"><a class="dcr-cl" href="{p}" aria-label="{t}"></a><div><h3 class="card-headline"><span class="show-underline">{t}</span></h3></div><footer><time datetime="2025-11-04">{w}</time></footer></div></li>', w=("2d ago", "2d ago", "2d ago", "3d ago")),
        viewed=rows(viewed, '<li><a href="{p}"><span class="dcr-num">{n}</span><h3>{t}</h3></a></li>'), across=rows(across, '<li><a href="{p}"><span class="dcr-num">{n}</span><h3>{t}</h3></a><span class="dcr-by">{w}</span></li>', w=("Imogen Strake", "Felix Umarov")),
        ), r, lines, (*within, *onward, *viewed, *across), verdict="live blog", address=url,
    )  # fmt: skip


@page
def portal_da_globosfera() -> Served:
    """A broadcaster's portal: numbered chunks of text, what else to read as a list among the paragraphs, a feed of cards below."""
    site = "https://n1.orbita.example"
    url = f"{site}/pe/serra-clara/noticia/2025/03/11/cooperativa-de-queijo-de-serra-clara-vende-energia-do-soro.ghtml"
    title = "Cooperativa de queijo de Serra Clara passa a vender energia feita de soro de leite"
    lead = "Biodigestor instalado em antigo curral abastece 1.100 casas. Produtores recebem desconto na conta de luz, mas vizinhos reclamam do cheiro."
    body = (
        "O soro que sobrava da fabricação de queijo e ia parar no rio agora acende lâmpadas em Serra Clara, no interior do estado. Desde segunda-feira (10), a cooperativa de produtores da cidade injeta na rede elétrica a energia de um biodigestor montado em um antigo curral.",
        "Segundo a cooperativa, os 64 mil litros de soro descartados por dia geram eletricidade para 1.100 casas, cerca de um quarto das residências do município.",
        '"A gente pagava para jogar fora. Hoje, quem não entrega o soro perde dinheiro", afirma a presidente da entidade, Neide Falcão, que produz coalho há 31 anos.',
        "# Como funciona",
        "O soro chega em caminhões-tanque e fica 22 dias em um tanque coberto por uma lona, onde bactérias o transformam em gás. O gás move dois motores comprados de segunda mão de uma fábrica de cerâmica.",
        "O que resta vira adubo, distribuído de graça aos 214 associados. Cada um recebe ainda um desconto de até R$ 180 na conta de luz, de acordo com a quantidade entregue.",
        "O projeto custou R$ 5,2 milhões. Metade veio de um banco de fomento e o restante, de uma taxa de R$ 0,07 por litro cobrada dos produtores durante quatro anos.",
        "# Cheiro incomoda moradores",
        "No bairro Alto da Boa Hora, a 600 metros do biodigestor, moradores dizem que o cheiro piora no fim da tarde. Um abaixo-assinado com 340 assinaturas foi entregue à prefeitura.",
        '"Ninguém é contra a energia. Mas não dá para jantar de janela aberta", diz o motorista Genival Torres, que mora na rua mais próxima.',
        "A cooperativa informou que vai instalar filtros até junho. A agência ambiental do estado disse que fez duas vistorias e que os níveis de gás estão dentro do limite permitido.",
        "Três cidades vizinhas já visitaram a usina. Em uma delas, Poço das Garças, a prefeitura pretende abrir licitação para uma unidade parecida ainda neste ano.",
    )
    r = Report(
        "pt",
        "2025-03-11",
        "11/03/2025 06h02",
        "Jamile Andrade",
        "Biodigestor foi montado em um antigo curral em Serra Clara",
        title,
        lead,
        tuple(map(plain, body)),
    )
    also = at(
        site,
        "/pe/serra-clara/noticia/2025/02/{s}.ghtml",
        1,
        "Rio que cheirava a leite volta a ter peixes depois de 15 anos",
        "Queijo coalho da serra ganha selo de origem",
        "Conta de luz: veja quem tem direito à tarifa social",
    )
    most = at(
        site,
        "/pe/noticia/2025/03/10/{s}.ghtml",
        1,
        "Professora aposentada passa em medicina aos 67 anos",
        "Concurso da guarda municipal oferece 120 vagas",
        "Caminhão de melancia tomba e moradores organizam fila",
        "Previsão indica chuva forte no litoral até quinta",
        "Metrô terá horário ampliado em dias de jogo",
    )
    feed = at(
        site,
        "/pe/noticia/2025/03/11/{s}.ghtml",
        1,
        "Justiça manda reabrir maternidade de Poço das Garças",
        "Feira do livro terá 80 autores e ônibus de graça",
        "Polícia apreende carga de bacalhau sem nota",
        "Bombeiros resgatam jumento de cisterna",
    )
    video = "Usina de soro começa a funcionar em Serra Clara"
    mc = '<div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-weight="12" data-track-category="Link no Texto"><p class="content-text__container theme-color-primary-first-letter" data-track-category="Link no Texto">{}</p></div>'
    mh = '<div class="mc-column content-text" data-block-type="raw"><div class="content-intertitle"><h2>{}</h2></div></div>'
    return Served(fill("""<!DOCTYPE HTML><html lang="pt-br" class="no-js"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5"><title>⟦title⟧ | Serra Clara e Região | N1</title><meta name="title" content="⟦title⟧"><meta name="description" content="⟦lead⟧"><meta property="og:title" content="⟦title⟧ | N1"><meta property="og:type" content="article"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="N1"><meta property="og:locale" content="pt_BR"><meta property="article:published_time" content="2025-03-11T09:02:15.402Z"><link rel="canonical" href="⟦url⟧"><link rel="amphtml" href="https://n1.orbita.example/google/amp/pe/serra-clara.ghtml"><link rel="preload" href="https://s3.orbita.example/fonts/opensans-bold.woff2" as="font" crossorigin="anonymous"><style>.header-wrapper{height:56px;background:#c4170c}.content-head__title{letter-spacing:-2px}</style><script>window.cdaaas=window.cdaaas||{};cdaaas.SETTINGS={"resource":{"id":"a2f1","uri":"multi-content/a2f1","type":"materia","hasComments":true}};var utag_data={"tipo_pagina":"materia","editoria":"serra-clara"};</script>⟦data⟧</head><body class="theme theme--materia"><noscript><img src="https://sb.scorecard.example/p?c1=2&amp;c2=6035227" alt=""></noscript><div id="cookie-banner-lgpd" class="cookie-banner-lgpd"><div>Nós usamos cookies e outras tecnologias semelhantes para melhorar a sua experiência. Ao utilizar nossos serviços, você está ciente dessa funcionalidade. <a href="https://privacidade.orbita.example">Portal da Privacidade</a>.</div><button>PROSSEGUIR</button></div><div id="barra-orbita"><ul><li><a href="https://www.orbita.example">orbita.example</a></li><li><a href="https://n1.orbita.example">n1</a></li><li><a href="https://oe.orbita.example">oe</a></li><li><a href="https://play.orbita.example">orbitaplay</a></li></ul></div><header class="header-wrapper"><div class="header-editoria"><a href="https://n1.orbita.example/pe/serra-clara/">Serra Clara e Região</a><img src="https://s3.orbita.example/logo-afiliada.png" alt="TV Serra"></div><nav class="menu-container"><ul><li><a href="/economia/">Economia</a></li><li><a href="/educacao/">Educação</a></li><li><a href="/saude/">Saúde</a></li><li><a href="/meio-ambiente/">Meio Ambiente</a></li><li><a href="/fato-ou-fake/">Checagem</a></li></ul></nav></header><div class="tag-manager-publicidade-container" data-label="publicidade"></div><main class="mc-body theme"><div class="mc-article-header"><div class="content-head"><div class="title"><meta itemprop="headline" content="⟦title⟧"><h1 class="content-head__title">⟦title⟧</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle">⟦lead⟧</h2></div></div><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="Jamile Andrade">Por Jamile Andrade, n1 Serra Clara</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2025-03-11T09:02:15.402Z">11/03/2025 06h02</time> <span class="content-publication-data__updated__relative">Atualizado <time itemprop="dateModified" datetime="2025-03-11T13:40:00.001Z">há 2 dias</time></span></p></div></div><ul class="share-bar"><li><a class="share-bar__facebook" href="https://fb.example/sharer"><span>Compartilhe no Facebook</span></a></li><li><a class="share-bar__whatsapp" href="whatsapp://send"><span>Compartilhe no WhatsApp</span></a></li></ul></div></div><article itemprop="articleBody"><div class="mc-column content-media content-photo"><figure class="content-media-figure"><amp-img class="content-media__image" src="https://s2-n1.orbita.example/soro=/0x0:1600x900/984x0/soro.jpg" width="984" height="554"></amp-img><noscript><img src="https://s2-n1.orbita.example/soro.jpg" alt="⟦caption⟧"></noscript><figcaption class="content-media__description__caption">⟦caption⟧ — Foto: Rildo Pessoa/TV Serra</figcaption></figure></div>⟦a⟧<div class="mc-column content-text" data-block-type="raw"><div class="content-unordered-list"><p class="content-unordered-list__title">LEIA TAMBÉM:</p><ul>⟦also⟧</ul></div></div>⟦b⟧<div class="mc-column content-video"><figure><div class="content-video__placeholder" data-video-id="13411502"><div class="content-video__overlay"><span>1 min</span></div></div><figcaption itemprop="caption">⟦video⟧</figcaption></figure></div>⟦c⟧<div class="tag-manager-publicidade-container mc-column" id="pub-in-text-1"><span>Publicidade</span></div>⟦d⟧<div class="mc-column content-cta"><a href="https://whatsapp.example/channel/n1sc">📲 Receba no WhatsApp notícias de Serra Clara e região</a></div></article><div class="mc-column entities"><ul class="entities__list"><li><a href="/tudo-sobre/serra-clara/">Serra Clara</a></li></ul></div><div id="taboola-mid" class="tbl-feed"><span class="tbl-label">Conteúdo de marca</span><a rel="nofollow sponsored" href="https://trc.tabloola.example/click?pi=9"><span>Implante dentário em 12 vezes: confira as clínicas</span><em>Sorria Mais</em></a></div><section class="post-mais-lidas" aria-label="Mais lidas"><div class="post-mais-lidas__col">⟦most⟧</div></section></main><div class="bastian-page"><div class="bstn-related"><h3>Veja também</h3></div><div data-type="feed" class="feed-root">⟦feed⟧</div><div class="load-more"><a href="/pe/serra-clara/index/feed/pagina-2.ghtml">Veja mais</a></div></div><div id="boxComentarios"><h2>Comentários</h2><p>O espaço é aberto para assinantes. Acesse sua conta e participe.</p><button>Acessar</button></div><footer class="footer"><div class="footer__col"><a href="/principios-editoriais/">princípios editoriais</a><a href="/politica-de-privacidade/">política de privacidade</a></div><div class="footer__col"><a href="https://minhaconta.orbita.example">minha conta</a><a href="https://anuncie.orbita.example">anuncie conosco</a></div><p>© Copyright 2000-2025 Órbita Comunicação e Participações S.A.</p></footer><script>window.bastianConfig={"tenant":"n1","items":[{"type":"materia","content":{"title":"Justiça manda reabrir maternidade de Poço das Garças"}}]};</script></body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption), video=video,
        data=ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "alternativeHeadline": lead, "datePublished": "2025-03-11T09:02:15.402Z", "dateModified": "2025-03-11T13:40:00.001Z", "author": {"@type": "Person", "name": "Jamile Andrade"}, "publisher": {"@type": "Organization", "name": "N1"}}),
        a=flow(body[:2], mc, mh), b=flow(body[2:5], mc, mh), c=flow(body[5:8], mc, mh), d=flow(body[8:], mc, mh),
        also=rows(also, '<li><a href="{u}">{t}</a></li>'),
        most=rows(most, '<div class="post-mais-lidas__item"><a href="{u}"><span class="post-mais-lidas__pos">{n}</span><p class="post-mais-lidas__titulo">{t}</p></a></div>'),
        feed=rows(feed, '<div class="bastian-feed-item" data-index="{n}"><div class="feed-post bstn-item-shape type-materia"><div class="feed-post-body"><span class="feed-post-header-chapeu">{k}</span><div class="feed-post-body-title gui-color-primary"><div class="_evt"><h2><a href="{u}" class="feed-post-link gui-color-primary"><p elementtiming="text-csr">{t}</p></a></h2></div></div><div class="feed-media-wrapper"><a href="{u}"><img class="bstn-fd-picture-image" src="https://s2-n1.orbita.example/fd{n}.jpg" alt=""></a></div><div class="feed-post-metadata"><span class="feed-post-datetime">Há {n} horas</span> <span class="feed-post-metadata-section"> Em Serra Clara e Região </span></div></div></div></div>', k=("Saúde", "Literatura", "Contrabando", "Resgate")),
        ), r, (title, lead, *map(plain, body)), (*also, *most, *feed), address=url,
    )  # fmt: skip


@page
def chihou_shinbun() -> Served:
    """A Japanese paper of one prefecture: the pages of one article on one page, a definition list of dates, rankings in tabs."""
    site = "https://www.minakami-shimpo.example"
    url = f"{site}/articles/-/1043822"
    title = "湯ノ沢駅の待合室、図書館に 無人化から半年、住民が運営"
    lead = ""
    body = (
        "水神県湯ノ沢町の山あいにある無人駅で、使われなくなった待合室が小さな図書館に生まれ変わった。名前は「次の列車まで文庫」。本を借りるのに必要なのは、帳面に名前と列車の時刻を書くことだけだ。",
        "湯ノ沢駅は水神鉄道の終着駅で、利用者の減少を理由に今年4月から駅員がいなくなった。待合室は一時閉鎖されたが、町内の元教師、倉持ふみさん(74)らが鉄道会社に掛け合い、無償で借り受けた。",
        "# 棚は廃線の枕木",
        "棚に使ったのは、10年前に廃止された支線の枕木だ。大工の西尾勝彦さん(61)が油を抜き、3週間かけて削った。「硬くて刃が4本駄目になった」と笑う。",
        "蔵書は約1800冊。町民が持ち寄った本のほか、閉店した隣町の書店から譲り受けた絵本も並ぶ。最終列車が出る午後8時10分まで開き、当番の住民が交代で明かりを消しに来る。",
        "「返ってこない本もあるでしょう、と聞かれます」と倉持さん。「でも、どこかの駅で読まれているなら、それでいいんです」。開館から1カ月で貸し出した212冊のうち、戻っていないのは9冊という。",
        "# 鉄道会社も後押し",
        "水神鉄道は当初、防犯上の理由から難色を示していた。住民側が夜間の見回りと保険料の負担を申し出たことで方針を転換。10月からは、上り始発の車内にも本棚を置く計画だ。",
        "同社の担当者は「駅に人が戻ると、列車にも人が戻る」と話す。9月の湯ノ沢駅の乗降客は1日平均86人で、前の年の同じ月を11人上回った。",
        "町は来年度、ほかの二つの無人駅でも同じ取り組みができないか調べる。倉持さんの次の目標は、雪の日のための薪ストーブだ。",
    )
    r = Report(
        "ja", "2025-10-02", "2025年10月2日", "早川 澄", "枕木の棚が並ぶ「次の列車まで文庫」=湯ノ沢町", title, lead, tuple(map(plain, body))
    )
    rel = at(
        site,
        "/articles/-/{n}",
        1039001,
        "湯ノ沢駅、4月から無人に 水神鉄道が発表",
        "廃線の枕木、ベンチや箸に 町工場が商品化",
        "移動図書館車が引退 38年で地球5周分",
    )
    new = at(
        site,
        "/articles/-/{n}",
        1043901,
        "台風19号、3日夜に最接近 県が警戒本部",
        "県議会、温泉税の導入を可決",
        "水神川でアユの遡上が過去最多",
        "高校駅伝、湯ノ沢高が初の全国へ",
        "老舗酒蔵、廃業前に最後の仕込み",
    )
    hour = at(
        site,
        "/articles/-/{n}",
        1051001,
        "道の駅に熊、売り場のリンゴ食べる",
        "県道44号で土砂崩れ、孤立は解消",
        "人気力士が里帰り、母校で稽古",
    )
    day = at(site, "/articles/-/{n}", 1052001, "給食の牛乳瓶、来春で姿消す", "市長選、現職と新人の一騎打ちへ", "花火師の弟子に最年少の15歳")
    column = at(site, "/column/-/{n}", 501, "【論説】無人駅を数える前に", "【水神春秋】柿の木のある家")
    return Served(fill("""<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>湯ノ沢駅の待合室、図書館に 無人化から半年、住民が運営|社会|水神新報デジタル</title>
<meta name="description" content="水神県湯ノ沢町の山あいにある無人駅で、使われなくなった待合室が小さな図書館に生まれ変わった。名前は「次の列車まで文庫」。">
<meta name="keywords" content="水神新報,湯ノ沢町,鉄道,図書館">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧|水神新報デジタル"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="水神新報デジタル"><meta property="og:image" content="https://www.minakami-shimpo.example/mwimgs/a/1/1200/img_a1.jpg"><meta name="twitter:card" content="summary_large_image">
<meta name="article:published_time" content="2025-10-02T05:05:00+09:00">
<link rel="canonical" href="⟦url⟧"><link rel="stylesheet" href="/common/css/style.css?202509"><link rel="icon" href="/favicon.ico">
⟦data⟧
<script>var dataLayer=[{"articleId":"1043822","genre":"society","member":"free","pageNo":1}];</script>
<script async src="https://securepubads.adserv.example/tag/js/gpt.js"></script>
<style>.m-article__body p{line-height:1.9;margin-bottom:1.4em}</style>
</head>
<body id="article">
<div id="fb-root"></div>
<header class="g-header"><div class="g-header__in"><p class="g-header__logo"><a href="/"><img src="/common/img/logo.svg" alt="水神新報デジタル" width="210" height="38"></a></p><ul class="g-header__util"><li><a href="/member/login">ログイン</a></li><li><a href="/member/regist">会員登録</a></li><li><a href="/viewer/">紙面ビューアー</a></li></ul></div>
<nav class="g-nav"><ul><li><a href="/list/news">ニュース</a></li><li><a href="/list/society">社会</a></li><li><a href="/list/politics">政治・行政</a></li><li><a href="/list/economy">経済</a></li><li><a href="/list/sports">スポーツ</a></li><li><a href="/list/column">論説・コラム</a></li><li><a href="/okuyami">おくやみ</a></li></ul></nav></header>
<div class="topicpath"><ol><li><a href="/">トップ</a></li><li><a href="/list/society">社会</a></li><li>湯ノ沢駅の待合室、図書館に</li></ol></div>
<div class="l-wrap"><main class="l-main">
<article class="m-article">
<header class="m-article__head"><p class="m-article__cat"><a href="/list/society">社会</a></p><h1>⟦title⟧</h1><div class="m-article__info"><time datetime="2025-10-02T05:05:00+09:00">2025年10月2日 5時5分</time><span>(10月2日 11時20分更新)</span><span class="m-article__writer">早川 澄</span></div>
<ul class="m-sns"><li><a href="https://x.example/share">ポスト</a></li><li><a href="https://line.example/R/msg">LINEで送る</a></li><li><a href="#" class="js-clip">記事を保存</a></li><li><a href="#" class="js-print">印刷</a></li></ul></header>
<div class="m-article__photo"><a href="/articles/gallery/1043822?ph=1"><img src="/mwimgs/a/1/640/img_a1.jpg" srcset="/mwimgs/a/1/640/img_a1.jpg 640w, /mwimgs/a/1/1200/img_a1.jpg 1200w" alt=""></a><p class="caption">⟦caption⟧</p><p class="gallery-link"><a href="/articles/gallery/1043822">写真を拡大(全4枚)</a></p></div>
<div class="m-article__body">
⟦a⟧
<div class="ad-rect"><span>広告</span><div id="div-gpt-ad-1"></div></div>
⟦b⟧
</div>
<p class="m-article__copy"><a href="/info/copyright">無断転載を禁じます</a></p>
<div class="m-tags"><span>キーワード</span><a href="/keyword/湯ノ沢町">湯ノ沢町</a><a href="/keyword/鉄道">鉄道</a></div>
</article>
<section class="m-related"><h2>関連記事</h2><ul>⟦rel⟧</ul></section>
<section class="m-new"><h2><img src="/common/img/h_new.png" alt="新着ニュース"></h2><dl>⟦new⟧</dl><p class="more"><a href="/list/news">一覧へ</a></p></section>
<section class="m-pr"><h2>PR</h2><ul><li><a href="https://ad.houses.example/lp?x=1" rel="sponsored">60歳からの住み替え、その前に読む1冊(無料)</a></li><li><a href="https://ad.tea.example/lp" rel="sponsored">【初回半額】山の水で育てた新茶</a></li></ul></section>
</main>
<aside class="l-side"><div class="m-rank"><ul class="m-rank__tab"><li class="is-active">1時間</li><li>24時間</li></ul><div class="m-rank__panel"><ol>⟦hour⟧</ol></div><div class="m-rank__panel" style="display:none"><ol>⟦day⟧</ol></div></div>
<div class="m-column">⟦column⟧</div>
<div class="bnr"><a href="/subscribe/"><img src="/common/img/bnr_paper.jpg" alt="水神新報のご購読はこちら"></a></div></aside></div>
<footer class="g-footer"><div><dl><dt>ご案内</dt><dd><a href="/info/company">会社案内</a></dd><dd><a href="/info/recruit">採用情報</a></dd></dl><dl><dt>広告</dt><dd><a href="/info/ad">広告のご案内</a></dd></dl><dl><dt>お問い合わせ</dt><dd><a href="/info/contact">よくある質問</a></dd><dd><a href="/info/privacy">個人情報の取り扱い</a></dd></dl></div><small>Copyright © 水神新報社 All Rights Reserved.</small></footer>
<script src="/common/js/main.js?202509"></script>
</body></html>""",
        url=url, title=e(title), caption=e(r.caption),
        data=ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2025-10-02T05:05:00+09:00", "dateModified": "2025-10-02T11:20:00+09:00", "author": {"@type": "Person", "name": "早川 澄"}, "publisher": {"@type": "Organization", "name": "水神新報社"}}),
        a=flow(body[:4], h="<h2>{}</h2>"), b=flow(body[4:], h="<h2>{}</h2>"),
        rel=rows(rel, '<li><a href="{p}"><span class="m-related__thumb"><img src="/mwimgs/r/{n}/120/t.jpg" alt=""></span><span class="m-related__ttl">{t}</span></a></li>'),
        new=rows(new, '<dt>{w}</dt><dd><a href="{p}">{t}</a></dd>', w=("11:52", "11:30", "10:48", "10:15", "9:40")),
        hour=rows(hour, '<li><span class="rank">{n}</span><p><a href="{p}">{t}</a></p></li>'), day=rows(day, '<li><span class="rank">{n}</span><p><a href="{p}">{t}</a></p></li>'),
        column=rows(column, '<p><a href="{p}">{t}</a><span>{w}</span></p>', w=("10/2", "10/2")),
        ), r, (title, *map(plain, body)), (*rel, *new, *hour, *day, *column), address=url,
    )  # fmt: skip


@page
def qanat_akhbar() -> Served:
    """An Arabic channel, right to left, rendered by React: a box of stories between the paragraphs that counts aloud."""
    site = "https://www.almirqab.example"
    url = f"{site}/economy/2025/10/12/%D9%86%D8%AE%D9%8A%D9%84-%D9%88%D8%A7%D8%AF%D9%8A-%D8%B3%D9%84%D9%85%D8%A7%D9%86"
    title = "نخيل وادي سلمان يعود إلى الحياة بمياه الصرف المعالجة"
    lead = "بعد 9 أعوام من الجفاف، استعاد المزارعون أكثر من 40 ألف نخلة، لكن ثمن المياه يثير خلافا بين القرى"
    body = (
        "لم يكن الحاج مبارك السالمي يتوقع أن يقطف التمر من نخلة غرسها جده قبل 80 عاما، فقد ظلت واقفة بلا ثمر منذ جفّت آبار وادي سلمان عام 2016. غير أن عذوقها امتلأت هذا الخريف من جديد.",
        "والفضل في ذلك يعود إلى محطة لمعالجة مياه الصرف الصحي أُقيمت على أطراف بلدة الرويضة، وتضخ منذ مارس/آذار الماضي 12 ألف متر مكعب يوميا في قنوات الوادي القديمة.",
        "وبحسب هيئة الزراعة المحلية، عادت إلى الإنتاج 41 ألف نخلة من أصل 96 ألفا كانت تغطي الوادي، ويُتوقع أن يبلغ المحصول 1700 طن هذا الموسم.",
        "# قنوات عمرها 5 قرون",
        "ولم تُمدّ أنابيب جديدة إلى الحقول، بل أُعيد فتح شبكة من القنوات الحجرية تعود إلى 5 قرون، بعد أن أزال منها المتطوعون الرمال بأيديهم على مدى شتاءين.",
        'وتقول المهندسة هناء البدري، المشرفة على المشروع، إن القنوات القديمة فاجأتها بدقة ميلها. وتضيف: "قسنا الانحدار بالليزر فوجدنا أن الأجداد لم يخطئوا إلا بسنتيمترين في كل كيلومتر".',
        "# خلاف على التسعيرة",
        "لكن الماء لم يعد مجانيا كما كان. فقد حددت الهيئة سعر الحصة الأسبوعية بـ15 دينارا، وهو مبلغ يراه أصحاب البساتين الصغيرة مرتفعا، في حين تطالب قريتان في أسفل الوادي بتخفيضه لأن الماء يصل إليهما ضعيفا.",
        "ويقول المزارع سعد العامري إنه يدفع ثمن ساعتين ولا يصله إلا ما يكفي ساعة واحدة، ويطالب بتركيب عدادات عند كل قرية.",
        "ووعدت الهيئة بمراجعة التسعيرة في يناير/كانون الثاني المقبل، وبإنشاء مجلس يضم ممثلا عن كل قناة، على غرار المجالس التي كانت توزع الماء في الماضي.",
        "وتخضع المياه لفحص أسبوعي، وقد أظهرت نتائج 28 فحصا نُشرت حتى الآن أنها صالحة لري الأشجار المثمرة، ولا يُسمح باستخدامها في زراعة الخضار.",
    )
    r = Report(
        "ar",
        "2025-10-12",
        "12/10/2025",
        "رياض الحمداني",
        "نخيل في بلدة الرويضة بعد عودة المياه إلى قنوات الوادي",
        title,
        lead,
        tuple(map(plain, body)),
    )
    inside = at(
        site,
        "/economy/2025/9/{n}/story",
        11,
        "هل تكفي مياه الصرف لإنقاذ الواحات؟",
        "أسعار التمور تتراجع للموسم الثالث",
        "مدينة تشرب من الضباب",
    )
    more = at(
        site,
        "/economy/2025/10/{n}/story",
        1011,
        "البنك المركزي يثبت الفائدة ويحذر من التضخم",
        "سكة حديد جديدة تربط الميناء بالهضبة",
        "صيادو خور البحر يضربون احتجاجا على سعر الوقود",
        "متجر بلا بائع يفتح أبوابه في قرية جبلية",
    )
    most = at(
        site,
        "/news/2025/10/{n}/story",
        2011,
        "العثور على سفينة غرقت قبل 300 عام بكامل حمولتها",
        "قرار مفاجئ بشأن رسوم المدارس الخاصة",
        "عاصفة ترابية توقف الرحلات في 3 مطارات",
        "طالبة تحل مسألة حيرت أساتذتها 20 عاما",
        "ماذا يعني تغيير خطوط الطيران فوق البحر؟",
    )
    views = at(site, "/opinions/2025/10/{n}/story", 3011, "حين نسينا كيف نتقاسم الماء", "التمر ليس سلعة فحسب")
    state = json.dumps(
        {
            "post": {
                "title": title,
                "excerpt": lead,
                "date": "2025-10-12T08:15:00",
                "__typename": "Post",
                "content": "".join(f"<p>{plain(x)}</p>" for x in body),
            }
        },
        ensure_ascii=False,
    ).replace("</", "<\\/")
    return Served(fill("""<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,shrink-to-fit=no"><meta name="theme-color" content="#000000"><title>⟦title⟧ | اقتصاد | قناة المرقب</title><meta name="description" content="⟦lead⟧"><meta property="og:title" content="⟦title⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:type" content="article"><meta property="og:site_name" content="قناة المرقب"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://www.almirqab.example/wp-content/uploads/2025/10/nakhil.jpg?resize=1200%2C630&amp;quality=80"><meta name="publishedDate" content="2025-10-12T08:15:00"><meta name="lastDate" content="2025-10-12T14:02:00"><meta name="pageType" content="Article"><meta name="postLabel" content="اقتصاد"><link rel="canonical" href="⟦url⟧"><link rel="preload" href="/static/fonts/AlMirqab-Bold.woff2" as="font" type="font/woff2" crossorigin><link href="/static/css/main.8a21.chunk.css" rel="stylesheet">⟦data⟧<script>window.__MIRQAB_LANG__="ar";window.OneTrust={geolocationResponse:{countryCode:"XX"}}</script><style>.wysiwyg p{margin:0 0 24px}.screen-reader-text{clip:rect(1px,1px,1px,1px);position:absolute}</style></head><body class="single"><div id="root"><div class="container__inner"><div class="bypass-block-links-container"><span>روابط الوصول</span><a class="bypass-block-link" href="#main-content-area">تخط إلى المحتوى الرئيسي</a><a class="bypass-block-link" href="#most-read-container">تخط إلى الأكثر قراءة</a></div><header class="site-header container"><a href="/"><span class="screen-reader-text">عودة إلى الصفحة الرئيسية</span><svg viewBox="0 0 140 60" aria-hidden="true"><path d="M4 4h20v52H4z"></path></svg></a><nav aria-label="القائمة الرئيسية"><ul class="menu header-menu"><li class="menu__item"><a href="/news/"><span>أخبار</span></a></li><li class="menu__item"><a href="/economy/"><span>اقتصاد</span></a></li><li class="menu__item"><a href="/opinions/"><span>آراء</span></a></li><li class="menu__item"><a href="/sports/"><span>رياضة</span></a></li><li class="menu__item"><a href="/culture/"><span>ثقافة</span></a></li><li class="menu__item"><button>المزيد<span class="screen-reader-text">عرض المزيد من الأقسام</span></button></li></ul></nav><div class="header-btn"><a href="/live"><span>بث حي</span></a><button aria-label="بحث"></button></div></header><div class="container container--content"><main id="main-content-area" class="l-col l-col--8"><div class="breadcrumbs"><a href="/economy/">اقتصاد</a>|<a href="/where/salman">وادي سلمان</a></div><header class="article-header"><h1>⟦title⟧</h1></header><figure class="article-featured-image"><div class="responsive-image"><img loading="lazy" src="/wp-content/uploads/2025/10/nakhil.jpg?resize=770%2C513&amp;quality=80" srcset="/wp-content/uploads/2025/10/nakhil.jpg?resize=170%2C113 170w, /wp-content/uploads/2025/10/nakhil.jpg?resize=770%2C513 770w" alt="نخيل"></div><figcaption>⟦caption⟧ (وكالات)</figcaption></figure><div class="article-info-block"><div class="article-b-l"><div class="article-author-name"><span class="article-author-name-item"><a class="author-link" href="/author/riyadh">رياض الحمداني</a></span></div><div class="article-dates"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">نُشر في 12 أكتوبر 2025</span><span aria-hidden="true">12/10/2025</span></div><span class="article-dates__separator">|</span><div class="article-dates__updated"><span>آخر تحديث: 17:02 (توقيت مكة)</span></div></div></div><div class="article-social"><button>شارِكْ</button><button aria-label="انسخ الرابط"></button><button>حفظ</button></div></div><p class="article__subhead"><em>⟦lead⟧</em></p><div class="article-audio"><button>استمع إلى المقال</button><span>5 دقائق</span></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite" aria-atomic="true">⟦a⟧<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><ul class="more-on__list" aria-label="قصص موصى بها">⟦inside⟧</ul><span class="screen-reader-text">نهاية القائمة</span></div>⟦b⟧<div class="container--ads"><div class="sib-newsletter-form"><div class="heading">نشرة المرقب الاقتصادية</div><p>أهم أخبار المال والأعمال في بريدك كل أحد.</p><input type="email" placeholder="البريد الإلكتروني"><button>اشترك</button><small>بالتسجيل فإنك توافق على <a href="/privacy">سياسة الخصوصية</a></small></div></div>⟦c⟧<div class="twitter-embed-placeholder"><p>لا يمكن عرض المنشور. يرجى السماح بملفات تعريف الارتباط.</p></div>⟦d⟧</div><div class="article-source"><span class="article-source-title">المصدر: </span><span>المرقب</span></div><div class="article-tags"><a href="/tag/water">المياه</a><a href="/tag/agriculture">زراعة</a></div><section class="more-section-articles"><div class="section-header"><h2>المزيد من اقتصاد</h2></div>⟦more⟧</section></main><aside class="l-col l-col--4"><div id="most-read-container" class="trending-articles"><h2 class="trending-articles__header">الأكثر قراءة</h2><ol class="trending-articles__list">⟦most⟧</ol></div><div class="opinion-rail" aria-label="آراء">⟦views⟧</div></aside></div><footer class="site-footer-container"><nav><div class="menu-footer"><h2>من نحن</h2><ul><li><a href="/aboutus">من نحن</a></li><li><a href="/code">ميثاق الشرف المهني</a></li></ul></div><div class="menu-footer"><h2>تواصل معنا</h2><ul><li><a href="/contact">اتصل بنا</a></li><li><a href="/advertise">أعلن معنا</a></li><li><a href="/frequencies">ترددات البث</a></li></ul></div><div class="menu-footer"><h2>شبكتنا</h2><ul><li><a href="https://doc.almirqab.example">المرقب الوثائقية</a></li></ul></div></nav><p>جميع الحقوق محفوظة © 2025 شبكة المرقب الإعلامية</p></footer></div></div><script>window.__APOLLO_STATE__=⟦state⟧</script><script defer src="/static/js/main.71.chunk.js"></script></body></html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption), state=state,
        data=ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "datePublished": "2025-10-12T08:15:00Z", "dateModified": "2025-10-12T14:02:00Z", "author": {"@type": "Person", "name": "رياض الحمداني"}, "publisher": {"@type": "Organization", "name": "قناة المرقب"}}),
        a=flow(body[:2]), b=flow(body[2:5]), c=flow(body[5:8]), d=flow(body[8:]),
        inside=rows(inside, '<li class="more-on__item"><span class="screen-reader-text">القائمة {n} من 3</span><a href="{p}"><div class="responsive-image"><img alt="" src="/wp-content/uploads/i{n}.jpg"></div><span class="article-trending__title-link">{t}</span></a></li>'),
        more=rows(more, '<article class="gc u-clickable-card"><div class="gc__content"><div class="gc__header-wrap"><h3 class="gc__title"><a class="u-clickable-card__link" href="{p}"><span>{t}</span></a></h3></div><div class="gc__body-wrap"><div class="gc__excerpt"><p>{s}</p></div></div><footer class="gc__footer"><div class="date-simple"><span class="screen-reader-text">نُشر في 11 أكتوبر 2025</span><span aria-hidden="true">11/10/2025</span></div></footer></div><div class="gc__image-wrap"><img alt="" src="/wp-content/uploads/m{n}.jpg"></div></article>', s=("قال المحافظ إن الأسعار ستستقر بحلول الصيف.", "يبلغ طول الخط 210 كيلومترات وفيه 7 محطات.", "ظلت القوارب راسية لليوم الثاني على التوالي.", "يدفع الزبائن في صندوق خشبي عند الباب.")),
        most=rows(most, '<li class="article-trending article-trending--{n}"><span class="article-trending__icon">{n}</span><h3 class="article-trending__title"><a class="article-trending__title-link" href="{p}"><span>{t}</span></a></h3></li>'),
        views=rows(views, '<div class="op"><img src="/wp-content/uploads/o{n}.png" alt=""><div class="op__t"><a href="{p}">{t}</a></div><div class="op__w"><a href="/author/o{n}">{w}</a></div></div>', w=("ليلى الرشيدي", "فارس النجدي")),
        ), r, (title, lead, *map(plain, body)), (*inside, *more, *most, *views), address=url,
    )  # fmt: skip


@page
def business_front_on_a_grid() -> Served:
    """A section's front on a grid of rows and columns: a lead, cards, a table of results, opinions in a carousel, tabs."""
    site = "https://www.ledgerline.example"
    url = f"{site}/markets/commodities/"
    top = at(site, "/markets/commodities/{s}-{n}.html", 58201, "Tin hits nine-year high as Brasca smelter stays shut")
    second = at(
        site,
        "/markets/commodities/{s}-{n}.html",
        58301,
        "Coffee traders brace for a wet harvest in the Alcora hills",
        "Gas stores are full. So why is the price rising?",
        "Salt, the forgotten mineral, finds a market in batteries",
    )
    river = at(
        site,
        "/markets/commodities/{s}-{n}.html",
        59001,
        "Oslund raises copper forecast for third time this year",
        "Wheat falls on hopes of a ceasefire at the ports",
        "Lithium miner Caldera Norte cuts 600 jobs",
        "Cocoa grinders report weakest quarter since 2009",
        "Shipping rates slip as canal queue clears",
        "Steelmaker Rautio to mothball its oldest furnace",
        "Diamond house drops auction after lone bid",
    )
    results = at(
        site,
        "/companies/results/{s}-{n}.html",
        61001,
        "Halden Metals swings to profit on scrap",
        "Port operator Maresca lifts dividend",
        "Agri group Tolvaj misses estimates",
    )
    views = at(
        site,
        "/opinion/{s}-{n}.html",
        64001,
        "Commodity traders should learn to love the weather",
        "The case for a boring copper price",
        "What my grandmother's sugar tin says about inflation",
    )
    read = at(
        site,
        "/news/{s}-{n}.html",
        66001,
        "Finance chief of Oslund resigns after nine weeks",
        "The town that owns its own bank",
        "Bond yields jump after failed auction",
        "How a pickle maker beat private equity",
    )
    talked = at(
        site,
        "/news/{s}-{n}.html",
        68001,
        "Should the four-day week come to the trading floor?",
        "Pension age: readers respond",
        "Is cash finished?",
    )
    r = Report("en", "2023-08-16", "", "", "", "Commodities", "", ())
    return Served(fill("""<!doctype html>
<!--[if IE 9]><html class="lt-ie10" lang="en"><![endif]-->
<html class="no-js" lang="en">
<head>
<meta charset="utf-8" /><meta http-equiv="x-ua-compatible" content="ie=edge"><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>Commodities news: metals, energy, crops | The Ledgerline</title>
<meta name="description" content="News and analysis of the markets for metals, energy and crops from The Ledgerline." />
<meta property="og:type" content="website" /><meta property="og:title" content="Commodities" /><meta property="og:url" content="⟦url⟧" /><meta property="og:site_name" content="The Ledgerline" />
<link rel="canonical" href="⟦url⟧" /><link rel="next" href="⟦url⟧?page=2" /><link rel="alternate" type="application/rss+xml" href="⟦url⟧rss.xml" title="Commodities" />
<link rel="stylesheet" href="/static/foundation/6.4.2/foundation.min.css" /><link rel="stylesheet" href="/static/css/ll.css?v=881" />
⟦data⟧
<script>var _sf_async_config={uid:33021,domain:'ledgerline.example',useCanonical:true,sections:'markets,commodities'};(function(){var c=document.createElement('script');c.async=true;c.src='//static.chartbeat.example/js/cb.js';document.head.appendChild(c)})();</script>
<style>.callout.cookie{position:fixed;bottom:0}.orbit-slide{min-height:160px}</style>
</head>
<body class="section section-commodities">
<div class="callout cookie" data-closable><p>By using this site you agree to our use of cookies. <a href="/cookies/">Find out more</a>.</p><button class="close-button" aria-label="Dismiss" data-close><span aria-hidden="true">&times;</span></button></div>
<div class="off-canvas position-left" id="offCanvas" data-off-canvas><ul class="vertical menu"><li><a href="/">Home</a></li><li><a href="/markets/">Markets</a></li><li><a href="/companies/">Companies</a></li><li><a href="/economy/">Economy</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/work/">Work &amp; Careers</a></li></ul></div>
<div class="off-canvas-content" data-off-canvas-content>
<div class="top-bar"><div class="top-bar-left"><a href="/"><img src="/static/img/ll-masthead.svg" alt="The Ledgerline" width="260" height="44" /></a></div><div class="top-bar-right"><ul class="menu"><li><a href="/login/">Log in</a></li><li><a class="button small" href="/subscribe/">Subscribe</a></li></ul></div></div>
<div class="row expanded tickers"><div class="columns"><table class="quotes"><thead><tr><th>Commodity</th><th>Last</th><th>Change</th></tr></thead><tbody><tr><td><a href="/quotes/tin/">Tin</a></td><td>34,120</td><td class="up">+3.1%</td></tr><tr><td><a href="/quotes/copper/">Copper</a></td><td>8,411</td><td class="down">-0.4%</td></tr><tr><td><a href="/quotes/wheat/">Wheat</a></td><td>612.5</td><td class="down">-1.9%</td></tr></tbody></table></div></div>
<nav aria-label="You are here:" role="navigation"><ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/markets/">Markets</a></li><li><span class="show-for-sr">Current: </span> Commodities</li></ul></nav>
<div class="row"><div class="small-12 columns"><h1 class="section-title">Commodities</h1><ul class="menu subnav"><li><a href="/markets/commodities/metals/">Metals</a></li><li><a href="/markets/commodities/energy/">Energy</a></li><li><a href="/markets/commodities/crops/">Crops</a></li></ul></div></div>
<div class="row"><div class="small-12 large-8 columns">⟦top⟧</div><div class="small-12 large-4 columns"><div class="ad" id="ad-mpu-1"><span class="label secondary">Advertisement</span></div></div></div>
<div class="row small-up-1 medium-up-3" data-equalizer>⟦second⟧</div>
<div class="row"><div class="small-12 large-8 columns"><ul class="no-bullet river">⟦river⟧</ul><ul class="pagination text-center" role="navigation" aria-label="Pagination"><li class="current"><span class="show-for-sr">You're on page</span> 1</li><li><a href="?page=2" aria-label="Page 2">2</a></li><li><a href="?page=3" aria-label="Page 3">3</a></li><li class="pagination-next"><a href="?page=2">Next <span class="show-for-sr">page</span></a></li></ul></div>
<aside class="small-12 large-4 columns"><h4 class="rail-title">Company results</h4><table class="stack results"><tbody>⟦results⟧</tbody></table>
<div class="orbit" role="region" aria-label="Opinion" data-orbit><ul class="orbit-container"><button class="orbit-previous"><span class="show-for-sr">Previous Slide</span>&#9664;&#xFE0E;</button><button class="orbit-next"><span class="show-for-sr">Next Slide</span>&#9654;&#xFE0E;</button>⟦views⟧</ul></div>
<ul class="tabs" data-tabs id="pop-tabs"><li class="tabs-title is-active"><a href="#pop-read" aria-selected="true">Most read</a></li><li class="tabs-title"><a href="#pop-talk">Most discussed</a></li></ul><div class="tabs-content" data-tabs-content="pop-tabs"><div class="tabs-panel is-active" id="pop-read"><ol>⟦read⟧</ol></div><div class="tabs-panel" id="pop-talk"><ol>⟦talked⟧</ol></div></div>
<div class="callout newsletter"><h5>Raw Materials</h5><p>Our weekly letter on everything that is dug, drilled or grown. Thursdays at noon.</p><a class="button expanded" href="/newsletters/raw-materials/">Sign up</a></div></aside></div>
<footer class="row expanded footer"><div class="medium-3 columns"><h6>The Ledgerline</h6><ul class="no-bullet"><li><a href="/about/">About us</a></li><li><a href="/masthead/">Masthead</a></li></ul></div><div class="medium-3 columns"><h6>Services</h6><ul class="no-bullet"><li><a href="/alerts/">Alerts</a></li><li><a href="/syndication/">Syndication</a></li></ul></div><div class="medium-3 columns"><h6>Legal</h6><ul class="no-bullet"><li><a href="/terms/">Terms &amp; conditions</a></li><li><a href="/privacy/">Privacy</a></li></ul></div><div class="medium-3 columns"><p>Market data delayed by at least 15 minutes. &copy; The Ledgerline Ltd 2023</p></div></footer>
</div>
<script src="/static/foundation/6.4.2/foundation.min.js"></script><script>$(document).foundation();</script>
</body></html>""",
        url=url,
        data=ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Commodities", "url": url, "isPartOf": {"@type": "WebSite", "name": "The Ledgerline"}}),
        top=rows(top, '<div class="lead-story"><a href="{p}"><img src="/img/lead-{n}.jpg" srcset="/img/lead-{n}.jpg 640w, /img/lead-{n}@2x.jpg 1280w" alt="" /></a><span class="kicker">Metals</span><h2><a href="{p}">{t}</a></h2><p class="standfirst">Buyers have been drawing down stores since June, and nobody can say when the furnaces will be lit again.</p><p class="meta"><a href="/authors/ida-brandvold/">Ida Brandvold</a> in Brasca &middot; <time datetime="2023-08-16T10:02:00Z">Aug 16, 2023</time></p></div>'),
        second=rows(second, '<div class="column column-block" data-equalizer-watch><div class="card"><a href="{p}"><img src="/img/c-{n}.jpg" alt="" /></a><div class="card-section"><span class="kicker">{k}</span><h3><a href="{p}">{t}</a></h3></div></div></div>', k=("Crops", "Energy", "The long view")),
        river=rows(river, '<li class="media-object"><div class="media-object-section"><div class="thumbnail"><img data-interchange="[/img/r-{n}.jpg, small]" alt="" /></div></div><div class="media-object-section main-section"><h4><a href="{p}">{t}</a></h4><p>{s}</p><small><time datetime="2023-08-1{d}T08:00:00Z">Aug 1{d}</time> | <a href="{p}#comments">{c} comments</a></small></div></li>', s=("The bank sees a deficit of 410,000 tonnes next year.", "Futures lost almost a tenth in three sessions.", "The company blames a glut of cheap brine.", "Chocolate makers are shrinking bars again.", "Forty vessels passed the locks in a single night.", "Some 280 workers will be moved to other sites.", "The 88-carat stone goes back to the vault."), d=("6", "6", "5", "5", "4", "4", "3"), c=("14", "3", "41", "0", "2", "9", "27")),
        results=rows(results, '<tr><td class="when">{w}</td><td><a href="{p}">{t}</a></td></tr>', w=("16 Aug", "15 Aug", "15 Aug")),
        views=rows(views, '<li class="orbit-slide"><div><img class="headshot" src="/img/a-{n}.png" alt="" /><p class="writer">{w}</p><p class="hed"><a href="{p}">{t}</a></p></div></li>', w=("Ottoline Farr", "Gregor Haas", "Meera Quist")),
        read=rows(read, '<li><a href="{p}">{t}</a></li>'), talked=rows(talked, '<li><a href="{p}">{t}</a> <span class="badge">{c}</span></li>', c=("310", "288", "199")),
        ), r, (), (*top, *second, *river, *results, *views, *read, *talked), dated=False, verdict="headlines", address=url,
    )  # fmt: skip


@page
def portal_baca_juga() -> Served:
    """A portal that says read also in a paragraph of its own, asks to go on by pages, and shows what is popular twice."""
    site = "https://news.kabarnusa.example"
    url = f"{site}/berita/d-8102231/pasar-apung-muara-seruni-pindah-ke-darat-pedagang-khawatir-kehilangan-pembeli"
    title = "Pasar Apung Muara Seruni Pindah ke Darat, Pedagang Khawatir Kehilangan Pembeli"
    lead = ""
    body = (
        "*Muara Seruni* - Pemerintah Kota Muara Seruni akan memindahkan pasar apung yang sudah berusia lebih dari satu abad ke gedung baru di tepi sungai. Sebanyak 186 pedagang diminta meninggalkan perahu mereka paling lambat 31 Januari tahun depan.",
        "Wali Kota Muara Seruni Hasbullah Rantau mengatakan alur sungai di depan dermaga lama semakin dangkal dan ramai oleh tongkang batu bara. Dalam setahun terakhir, empat perahu pedagang terbalik karena gelombang.",
        '"Kami tidak mau menunggu sampai ada korban jiwa. Gedungnya sudah siap, lantainya kering, dan parkirnya luas," kata Hasbullah saat meninjau lokasi, Kamis (13/11/2025).',
        "Namun, para pedagang menilai gedung berlantai dua itu akan membuat pasar mereka sama saja dengan pasar lain. Selama ini, wisatawan datang sebelum matahari terbit untuk membeli kue dan jeruk langsung dari atas perahu.",
        '"Orang datang jauh-jauh bukan untuk naik eskalator," ujar Mak Ijah, 63 tahun, yang berjualan nasi bungkus di sungai sejak masih gadis.',
        "# Sewa Gratis Enam Bulan",
        "Dinas Perdagangan menjanjikan sewa gratis selama enam bulan pertama. Setelah itu, pedagang harus membayar Rp 350 ribu per bulan untuk kios berukuran 2 x 2 meter.",
        "Kepala Dinas Perdagangan Noorlaila menyebut 112 pedagang sudah mendaftar. Sisanya meminta agar pasar apung tetap dibuka pada akhir pekan.",
        "Usul itu sedang dikaji bersama otoritas pelabuhan. Salah satu pilihan adalah menutup alur sungai bagi tongkang setiap Sabtu dan Minggu pukul 05.00 hingga 08.00.",
        "# Belajar dari Kota Lain",
        "Pengamat pariwisata Universitas Seruni, Taufik Dermawan, mengingatkan bahwa pasar apung di dua kota tetangga hilang dalam waktu tiga tahun setelah pedagangnya dipindahkan.",
        "Ia menyarankan pemerintah mengeruk sungai terlebih dahulu. Biayanya sekitar Rp 9 miliar, lebih murah daripada gedung baru yang menelan Rp 23 miliar.",
        "DPRD Kota Muara Seruni dijadwalkan memanggil wali kota pekan depan. Sementara itu, para pedagang berencana menggelar doa bersama di atas perahu pada Minggu pagi.",
    )
    r = Report(
        "id",
        "2025-11-13",
        "Kamis, 13 Nov 2025 15:42 WIB",
        "Rani Puspandari",
        "Pedagang di pasar apung Muara Seruni, Kamis (13/11/2025).",
        title,
        lead,
        tuple(map(plain, body)),
    )
    also = at(
        site,
        "/berita/d-81{n}/{s}",
        1100,
        "Tongkang Batu Bara Tabrak Dermaga Muara Seruni",
        "Jeruk Seruni Tembus Pasar Ekspor, Petani Justru Merugi",
    )
    rel = at(
        site,
        "/berita/d-82{n}/{s}",
        1300,
        "Jembatan Gantung Seruni Ditutup Dua Pekan",
        "Wali Kota Hasbullah Lantik 14 Camat Baru",
        "Perahu Sekolah Gratis Mulai Beroperasi",
    )
    pop = at(
        site,
        "/berita/d-83{n}/{s}",
        1500,
        "Guru Honorer Ini Mengajar di Tiga Pulau Sekaligus",
        "Harga Beras Turun, Pedagang Bingung",
        "Gempa M 5,1 Guncang Teluk Kembang, Tak Berpotensi Tsunami",
        "Viral Kucing Naik Kereta Sendirian Sampai Stasiun Akhir",
        "Jadwal Pemadaman Listrik Hari Ini",
    )
    new = at(
        site,
        "/berita/d-84{n}/{s}",
        1700,
        "Kapal Feri Mogok di Tengah Selat, 200 Penumpang Dievakuasi",
        "Polisi Tangkap Pencuri Kabel Rel",
        "Banjir Rob Rendam Lima Kampung",
        "Sidang Korupsi Pasar Ikan Ditunda Lagi",
    )
    fin = at("https://finance.kabarnusa.example", "/d-85{n}/{s}", 1900, "Rupiah Menguat Tipis", "Bunga KPR Turun, Ini Daftar Banknya")
    baca = '<p><strong>Baca juga:</strong> <a href="{u}" data-dtn="baca juga">{t}</a></p>'
    return Served(fill("""<!DOCTYPE html>
<html lang="id-ID">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>⟦title⟧</title>
<meta name="robots" content="index, follow, max-image-preview:large"><meta name="keywords" content="pasar apung, muara seruni, wisata sungai"><meta name="description" content="Pemkot Muara Seruni akan memindahkan pasar apung ke gedung baru di tepi sungai. Sebanyak 186 pedagang diminta pindah paling lambat 31 Januari.">
<meta property="og:type" content="article"><meta property="og:site_name" content="kabarnews"><meta property="og:title" content="⟦title⟧"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://akcdn.kabarnusa.example/visual/2025/11/13/apung_169.jpeg?w=650">
<meta name="publishdate" content="2025/11/13 15:42:10"><meta name="dtk:createddate" content="2025/11/13 15:42:10"><meta name="dtk:author" content="Rani Puspandari"><meta name="contenttype" content="singlepagenews"><meta name="kanalid" content="2-10-600">
<link rel="canonical" href="⟦url⟧"><link rel="preload" as="image" href="https://akcdn.kabarnusa.example/visual/2025/11/13/apung_169.jpeg?w=650"><link rel="stylesheet" href="https://cdn.kabarnusa.example/kabar2/css/detail.rwd.css?20251101">
⟦data⟧
<script>dataLayer=[{"kanalid":"2-10-600","articleid":"8102231","contenttype":"singlepagenews","publisheddate":"2025/11/13 15:42:10","keyword":"pasar apung"}];</script>
<style>.itp_bodycontent p{margin-bottom:20px}@media(max-width:640px){.column-4{display:none}}</style>
</head>
<body class="body kabarnews">
<noscript><iframe src="https://www.gtm.example/ns.html?id=GTM-NG6" height="0" width="0"></iframe></noscript>
<div id="skinads" class="skinads"></div><div class="topframe"><div class="ads-label">Iklan</div></div>
<header class="navbar"><a href="https://www.kabarnusa.example"><img src="https://cdn.kabarnusa.example/kabar2/images/logo-kabarnews.png" alt="kabarnews" title="kabarnews"></a><form action="https://www.kabarnusa.example/search"><input type="text" name="query" placeholder="Cari berita"></form><nav class="static-nav"><ul class="nav"><li><a href="/">Home</a></li><li><a href="/berita">Berita</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/internasional">Internasional</a></li><li><a href="/kolom">Kolom</a></li><li><a href="/foto">Foto</a></li><li><a href="/indeks">Indeks</a></li></ul></nav></header>
<div class="page__breadcrumb"><a href="/">kabarnews</a> <i class="icon"></i> <a href="/berita">Berita</a></div>
<div class="grid-row"><div class="column-8">
<article class="detail">
<div class="detail__header"><h1 class="detail__title">⟦title⟧</h1><div class="detail__author">Rani Puspandari - <span class="detail__label">kabarNews</span></div><div class="detail__date">Kamis, 13 Nov 2025 15:42 WIB</div><div class="detail__share"><span class="collapsible-hidden">Bagikan</span><a class="share--fb" href="#"><i class="icon icon-facebook"></i></a><a class="share--wa" href="#"><i class="icon icon-whatsapp"></i></a><a href="#komentar"><span class="komentar">37</span> Komentar</a></div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="https://akcdn.kabarnusa.example/visual/2025/11/13/apung_169.jpeg?w=650" alt="Pasar apung"><figcaption class="detail__media-caption">⟦caption⟧ Foto: Rani Puspandari/kabarcom</figcaption></figure></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
⟦a⟧
<div class="parallaxindetail scrollpage"><div class="ads-scrollpage-container"><div class="ads-label">ADVERTISEMENT</div><div id="div-gpt-ad-parallax"></div><div class="ads-label">SCROLL TO CONTINUE WITH CONTENT</div></div></div>
⟦b⟧
⟦baca0⟧
⟦c⟧
<div class="sisip_video_ds"><div class="video20d"><strong>Simak Video: Suasana Subuh di Pasar Apung</strong><div class="embed20"><div class="ratio16"><i class="icon-play"></i></div></div><p class="vid-credit">[Gambas:Video 20kabar]</p></div></div>
⟦d⟧
⟦baca1⟧
⟦f⟧
</div>
<div class="detail__long-nav"><a class="btn btn--blue" href="⟦url⟧?single=1">Lihat versi satu halaman</a></div>
<div class="detail__body-tag"><div class="nav"><a href="/tag/pasar-apung" class="nav__item">pasar apung</a><a href="/tag/muara-seruni" class="nav__item">muara seruni</a></div></div></div>
</article>
<div class="box-topik"><a href="/topik/sungai-seruni"><img src="https://cdn.kabarnusa.example/topik/sungai.png" alt="Topik: Sungai Seruni"></a>⟦rel⟧</div>
<div id="komentar" class="komentar-box"><h3>37 Komentar</h3><div class="komentar-item"><b>Bang Udin</b><span>2 jam lalu</span><p>Keruk dulu sungainya, baru bicara pindah. Kakek saya jualan di situ sejak 1950.</p></div><button>Kirim komentar</button></div>
<div class="list-content list-content--new"><h3 class="list-content__heading">Berita Terbaru</h3>⟦new⟧</div>
</div><div class="column-4"><div class="cb-mostpop"><div class="title">Terpopuler</div>⟦pop⟧<a href="/terpopuler" class="btn">Lihat Selengkapnya</a></div><div class="ads-label">Iklan</div><div class="cb-kanal"><a href="https://finance.kabarnusa.example/"><img src="https://cdn.kabarnusa.example/kabar2/images/logo-finance.png" alt="kabarfinance"></a><ul>⟦fin⟧</ul></div></div></div>
<footer class="footer"><div class="grid-row"><div><span>Bagian dari</span> <a href="https://www.nusamedia.example">Nusa Media</a></div><ul><li><a href="https://www.kabarnusa.example/redaksi">Redaksi</a></li><li><a href="https://www.kabarnusa.example/pedoman-media">Pedoman Media Siber</a></li><li><a href="https://www.kabarnusa.example/karir">Karir</a></li></ul><ul><li><a href="https://www.kabarnusa.example/kotak-pos">Kotak Pos</a></li><li><a href="https://www.kabarnusa.example/media-partner">Media Partner</a></li><li><a href="https://www.kabarnusa.example/disclaimer">Disclaimer</a></li></ul><p>Copyright @ 2025 kabarcom. All right reserved</p></div></footer>
<script src="https://cdn.kabarnusa.example/kabar2/js/detail.js?20251101" defer></script>
</body></html>""",
        url=url, title=e(title), caption=e(r.caption),
        data=ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2025-11-13T15:42:10+07:00", "dateModified": "2025-11-13T15:42:10+07:00", "author": {"@type": "Person", "name": "Rani Puspandari"}, "publisher": {"@type": "Organization", "name": "kabarcom"}}),
        a=flow(body[:2], h="<h2>{}</h2>"), b=flow(body[2:4]), c=flow(body[4:7], h="<h3>{}</h3>"), d=flow(body[7:9]), f=flow(body[9:], h="<h3>{}</h3>"),
        baca0=rows(also[:1], baca), baca1=rows(also[1:], baca),
        rel=rows(rel, '<div class="box-topik__item"><a href="{u}">{t}</a></div>'),
        new=rows(new, '<article class="list-content__item"><div class="media media--left"><div class="media__image"><a href="{u}" class="media__link"><span class="ratiobox" style="background-image:url(https://akcdn.kabarnusa.example/t{n}.jpeg)"></span></a></div><div class="media__text"><h3 class="media__title"><a href="{u}" class="media__link" dtr-ttl="{t}">{t}</a></h3><div class="media__date"><span title="Kamis, 13 Nov 2025 16:0{n} WIB">{n} menit yang lalu</span></div></div></div></article>'),
        pop=rows(pop, '<article class="list-content__item"><div class="media media--number"><span class="text">#{n}</span><div class="media__text"><h3 class="media__title"><a href="{u}">{t}</a></h3></div></div></article>'),
        fin=rows(fin, '<li><a href="{u}">{t}</a></li>'),
        ), r, (title, *map(plain, body)), (*also, *rel, *new, *pop, *fin), address=url,
    )  # fmt: skip


@page
def essay_on_a_members_platform() -> Served:
    """A political magazine on a platform for members: cards of several kinds in the text, a bookmark, more to read at the end."""
    site = "https://www.thelongcommittee.example"
    url = f"{site}/the-minutes-nobody-reads/"
    title = "The minutes nobody reads"
    lead = "Every town in Ostmark keeps a record of what it decided not to do. I spent a winter in the archive of refused things."
    body = (
        "There is a cellar under the regional assembly in Vellin where the refused proposals are kept. They are bound by year in grey cloth, and the archivist, a patient man called Osric Thale, told me that in eleven years I was the third person to ask for them.",
        "The other two, he said, had been looking for the lavatory.",
        "I had gone there because of a bus. In 1974 a councillor named Edda Prinz proposed that a bus should run from the quarry villages to the hospital, twice a day. The assembly refused by two votes. In 2024 the assembly voted for the same bus, with the same stops, and called it an innovation.",
        "# What a no leaves behind",
        "We think of politics as a list of things done: the bridge, the law, the tax. But a decision to do nothing is also a decision, and somebody usually wrote down the reasons. In the grey volumes they are set out with a frankness that has gone out of fashion.",
        "> “The proposal is sensible, and the villages are far, and nobody in this room lives there.”",
        "That sentence, from the debate on the bus, was spoken by a deputy who then voted against it. I read it four times. I have covered assemblies for 20 years and have never heard a better account of how they work.",
        "By February I had read 1,100 refusals. A third of them had since come true. Among them were:",
        "- a school kitchen for every district, refused in 1958 and opened in 2003;",
        "- a public register of landlords, refused five times and adopted last spring;",
        "- a ban on the dumping of slag in the Orla, refused in 1961 because “the river is large”.",
        "# The arithmetic of delay",
        "It is tempting to add up the years and call them lost. Thale does not like this. He thinks of the refusals as seeds that were filed, and he pointed out that each of the later laws had been drafted by somebody who was not aware of the first attempt.",
        "“They invented it again, from nothing, in committee,” he said. “Imagine what they could do if they had read the minutes.”",
        "I asked the assembly's present speaker whether she had. She had not, but she said something that I have kept: that a parliament without a memory of its refusals will always believe itself to be generous.",
        "The bus started in September. I took it on its second day. There were nine passengers, four of them over seventy, and one of those was Edda Prinz, who is 91 and had an appointment about her hip. She said that it was a good bus. She said it was a little late.",
    )
    r = Report(
        "en",
        "2025-10-05",
        "Oct 5, 2025",
        "Ludovica Sarn",
        "Volumes of refused proposals in the cellar at Vellin. Photograph by the author.",
        title,
        lead,
        tuple(map(plain, body)),
    )
    mark = at(site, "/{s}/", 1, "How to lose a vote and keep a village")
    nxt = at(
        site,
        "/{s}/",
        1,
        "The ministry of small repairs",
        "Against the listening tour",
        "A border made of hedges",
        "Who owns the quiet carriage?",
    )
    near = at(site, "/{s}/", 1, "Letters from the upper chamber", "Notes on a strike that did not happen")
    return Served(fill("""<!DOCTYPE html>
<html lang="en">
<head>

    <title>The minutes nobody reads</title>
    <meta charset="utf-8" />
    <meta http-equiv="X-UA-Compatible" content="IE=edge" />
    <meta name="HandheldFriendly" content="True" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="preload" as="style" href="https://www.thelongcommittee.example/assets/built/screen.css?v=c2a1" />
    <link rel="stylesheet" type="text/css" href="https://www.thelongcommittee.example/assets/built/screen.css?v=c2a1" />
    <style>:root{--background-color:#fdfbf6}</style>
    <script>var accentColor=getComputedStyle(document.documentElement).getPropertyValue('--background-color');document.documentElement.classList.add('has-light-text');</script>
    <meta name="description" content="⟦lead⟧">
    <link rel="icon" href="https://www.thelongcommittee.example/content/images/size/w256h256/2023/02/icon.png" type="image/png">
    <link rel="canonical" href="⟦url⟧">
    <meta name="referrer" content="no-referrer-when-downgrade">
    <meta property="og:site_name" content="The Long Committee">
    <meta property="og:type" content="article">
    <meta property="og:title" content="The minutes nobody reads">
    <meta property="og:description" content="⟦lead⟧">
    <meta property="og:url" content="⟦url⟧">
    <meta property="og:image" content="https://www.thelongcommittee.example/content/images/size/w1200/2025/10/cellar.jpg">
    <meta property="article:published_time" content="2025-10-05T07:00:12.000Z">
    <meta property="article:modified_time" content="2025-10-07T18:21:40.000Z">
    <meta property="article:tag" content="Essays">
    ⟦data⟧
    <meta name="generator" content="Ghost 5.96">
    <link rel="alternate" type="application/rss+xml" title="The Long Committee" href="https://www.thelongcommittee.example/rss/">
    <script defer src="https://cdn.jsdelivr.example/ghost/portal@~2.46/umd/portal.min.js" data-i18n="true" data-ghost="https://www.thelongcommittee.example/" data-key="b1" crossorigin="anonymous"></script><style id="gh-members-styles">.gh-post-upgrade-cta-content,.gh-post-upgrade-cta{display:flex;flex-direction:column}</style>
    <script async src="https://www.thelongcommittee.example/public/cards.min.js?v=c2a1"></script><link rel="stylesheet" href="https://www.thelongcommittee.example/public/cards.min.css?v=c2a1">
</head>
<body class="post-template tag-essays has-sans-body">
<div class="gh-viewport">
    <header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="https://www.thelongcommittee.example">The Long Committee</a></div><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-essays"><a href="https://www.thelongcommittee.example/tag/essays/">Essays</a></li><li class="nav-dispatches"><a href="https://www.thelongcommittee.example/tag/dispatches/">Dispatches</a></li><li class="nav-about"><a href="https://www.thelongcommittee.example/about/">About</a></li></ul></nav><div class="gh-navigation-actions"><button class="gh-search gh-icon-button" aria-label="Search this site" data-ghost-search><svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" width="20" height="20"><path d="M21 21l-6-6"></path></svg></button><div class="gh-navigation-members"><a href="#/portal/signin" data-portal="signin">Sign in</a><a class="gh-button" href="#/portal/signup" data-portal="signup">Subscribe</a></div></div></div></header>
    <main class="gh-main">
        <article class="gh-article post tag-essays">
            <header class="gh-article-header gh-canvas">
                <a class="gh-article-tag" href="https://www.thelongcommittee.example/tag/essays/">Essays</a>
                <h1 class="gh-article-title is-title">⟦title⟧</h1>
                <p class="gh-article-excerpt is-body">⟦lead⟧</p>
                <div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="https://www.thelongcommittee.example/author/ludovica/"><img class="author-profile-image" src="/content/images/size/w160/2024/01/ls.jpg" alt="Ludovica Sarn"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="https://www.thelongcommittee.example/author/ludovica/">Ludovica Sarn</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2025-10-05">Oct 5, 2025</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min read</span></div></div></div>
                <figure class="gh-article-image"><img srcset="/content/images/size/w320/2025/10/cellar.jpg 320w, /content/images/size/w1200/2025/10/cellar.jpg 1200w" sizes="(max-width: 1200px) 100vw, 1120px" src="/content/images/size/w1200/2025/10/cellar.jpg" alt="Grey books on a shelf"><figcaption>⟦caption⟧</figcaption></figure>
            </header>
            <section class="gh-content gh-canvas is-body">
⟦a⟧
<div class="kg-card kg-signup-card kg-width-regular" data-lexical-signup-form=""><div class="kg-signup-card-content"><div class="kg-signup-card-text"><h2 class="kg-signup-card-heading">Sign up for The Long Committee</h2><p class="kg-signup-card-subheading">One long read every Sunday. No hot takes.</p><form class="kg-signup-card-form" data-members-form="signup"><input class="kg-signup-card-input" type="email" placeholder="Your email"><button class="kg-signup-card-button" type="submit">Subscribe</button></form><p class="kg-signup-card-disclaimer">No spam. Unsubscribe anytime.</p></div></div></div>
⟦b⟧
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="⟦mu⟧"><div class="kg-bookmark-content"><div class="kg-bookmark-title">⟦mt⟧</div><div class="kg-bookmark-description">A councillor in the quarry villages explains the art of being outvoted.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/content/images/icon/icon.png" alt=""><span class="kg-bookmark-author">The Long Committee</span><span class="kg-bookmark-publisher">Piers Anselm</span></div></div><div class="kg-bookmark-thumbnail"><img src="/content/images/thumbnail/village.jpg" alt=""></div></a></figure>
⟦c⟧
<figure class="kg-card kg-image-card kg-card-hascaption"><img src="/content/images/2025/10/bus.jpg" class="kg-image" alt="A bus stop in fog" loading="lazy" width="2000" height="1333" srcset="/content/images/size/w600/2025/10/bus.jpg 600w, /content/images/size/w1000/2025/10/bus.jpg 1000w"><figcaption><span style="white-space: pre-wrap;">The stop at Upper Quarry, September</span></figcaption></figure>
⟦d⟧
<div class="kg-card kg-cta-card kg-cta-bg-grey kg-cta-minimal"><div class="kg-cta-sponsor-label-wrapper"><div class="kg-cta-sponsor-label"><span>SUPPORT US</span></div></div><div class="kg-cta-content"><div class="kg-cta-text"><p><span style="white-space: pre-wrap;">The Long Committee has no owner and no adverts. It has 4,120 members.</span></p></div><a href="#/portal/signup" class="kg-cta-button">Become one</a></div></div>
            </section>
        </article>
        <nav class="gh-postnav" aria-label="Neighbouring posts">⟦near⟧</nav>
        <div class="gh-comments gh-read-next gh-canvas"><section class="gh-comments-wrap"><h3 class="gh-comments-title">Member discussion</h3><div id="ghost-comments-root"></div><script defer src="https://cdn.jsdelivr.example/ghost/comments-ui.min.js" data-title="" data-count="true"></script></section></div>
        <section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">⟦nxt⟧</div></div></section>
    </main>
    <footer class="gh-footer has-accent-color gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">The Long Committee</span><nav class="gh-footer-menu"><ul class="nav"><li><a href="#/portal/">Sign up</a></li><li><a href="https://www.thelongcommittee.example/pitch/">Pitch us</a></li></ul></nav><div class="gh-footer-copyright">Powered by <a href="https://ghost.example/" target="_blank" rel="noopener">Ghost</a></div></div></div></footer>
</div>
<script src="https://www.thelongcommittee.example/assets/built/source.js?v=c2a1"></script>
</body>
</html>""",
        url=url, title=e(title), lead=e(lead), caption=e(r.caption), mu=mark[0][1], mt=e(mark[0][0]),
        data=ld({"@context": "https://schema.org", "@type": "Article", "publisher": {"@type": "Organization", "name": "The Long Committee", "url": f"{site}/"}, "author": {"@type": "Person", "name": "Ludovica Sarn", "url": f"{site}/author/ludovica/"}, "headline": title, "url": url, "datePublished": "2025-10-05T07:00:12.000Z", "dateModified": "2025-10-07T18:21:40.000Z", "keywords": "Essays", "description": lead, "mainEntityOfPage": url}),
        **{k: flow(v, q='<blockquote class="kg-blockquote-alt">{}</blockquote>') for k, v in (("a", body[:3]), ("b", body[3:7]), ("c", body[7:14]), ("d", body[14:]))},
        near=rows(near, '<a class="gh-postnav-{w}" href="{p}"><span>{m}</span><strong>{t}</strong></a>', w=("older", "newer"), m=("← Older", "Newer →")),
        nxt=rows(nxt, '<article class="gh-card post"><a class="gh-card-link" href="{p}"><figure class="gh-card-image"><img srcset="/content/images/size/w160/n{n}.jpg 160w, /content/images/size/w600/n{n}.jpg 600w" sizes="320px" src="/content/images/size/w600/n{n}.jpg" alt="" loading="lazy"></figure><div class="gh-card-wrapper"><p class="gh-card-tag">{k}</p><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">{s}</p><footer class="gh-card-meta"><span class="gh-card-author">By {w}</span><time class="gh-card-date" datetime="2025-09-2{n}">2{n} Sep 2025</time></footer></div></a></article>', k=("Essays", "Opinion", "Dispatches", "Essays"), s=("In praise of the official who fixes the tap.", "Politicians have toured enough. Somebody should talk back.", "Two countries share a field and a tractor.", "A dispute on the 7.14 to Orlahafen."), w=("Piers Anselm", "Ludovica Sarn", "Teodor Wick", "Hana Mirow")),
        ), r, (title, lead, *map(plain, body)), (*mark, *near, *nxt), address=url,
    )  # fmt: skip


@page
def author_page_of_a_network() -> Served:
    """An author's page on a network's platform: entries in boxes, counts of comments, what is most read in a numbered box."""
    site = "https://www.curbline.example"
    url = f"{site}/authors/jonah-pettibone"
    mine = at(
        site,
        "/2022/11/{n}/{s}",
        101,
        "The parking lot that became a forest by accident",
        "Why every new apartment has the same gray floor",
        "A bus shelter designed by people who wait for buses",
        "Meet the woman who measures every sidewalk in Port Lorain",
        "The case for ugly bridges",
        "How a mall learned to be a school",
        "What happened when Dunmore took down its stop signs",
    )
    most = at(
        site,
        "/2022/10/{n}/{s}",
        301,
        "The last phone booth in the county still rings",
        "Your lawn is a contract. Here's the fine print",
        "A rowhouse turned inside out",
        "Nobody knows who owns this alley",
    )
    latest = at(
        site,
        "/22/{n}/{s}",
        501,
        "City council kills the waterfront gondola for good",
        "Rents fall for the first time since 2010",
        "A guide to the new bike lanes, block by block",
    )
    r = Report("en", "2022-11-30", "", "", "", "Jonah Pettibone", "", ())
    return Served(fill("""<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Jonah Pettibone Profile and Activity - Curbline</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
  <meta property="og:type" content="profile" /><meta property="og:title" content="Jonah Pettibone" /><meta property="og:site_name" content="Curbline" /><meta property="og:url" content="⟦url⟧" /><meta property="profile:first_name" content="Jonah" /><meta property="profile:last_name" content="Pettibone" />
  <link rel="canonical" href="⟦url⟧"><link rel="next" href="⟦url⟧/archives/2">
  <link rel="preload" href="https://cdn.chorusly.example/shared_fonts/unison/body.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" media="screen" href="https://cdn.chorusly.example/stylesheets/unison/base-a1.css">
  <script>var Chorus=window.Chorus||{};Chorus.Network={"name":"curbline","id":372};Chorus.AddScript=function(n){return n};</script>
  ⟦data⟧
  <style>.c-entry-box--compact__title{font-size:1.375rem}.p-dynamic-byline{display:none}</style>
</head>
<body class="entry_layout_author chorus curbline" data-entry-admin="372">
<div class="l-root l-reskin">
<section id="privacy-consent" class="c-privacy" aria-label="Privacy"><h4>Cookie banner</h4><p>We use cookies and other tracking technologies to improve your browsing experience on our site, show personalized content and targeted ads, and understand where our audiences come from.</p><button>I Accept</button></section>
<a class="p-skip-link" href="#content">Skip to main content</a>
<header class="c-global-header"><div class="c-global-header__logo"><a href="/"><svg aria-hidden="true" width="110" height="26"><use xlink:href="#logo-cu"></use></svg><span class="sr-only">Curbline homepage</span></a></div><nav class="c-global-header__nav" aria-label="Site"><ul><li><a href="/streets">Streets</a></li><li><a href="/housing">Housing</a></li><li><a href="/transit">Transit</a></li><li><a href="/maps">Maps</a></li><li><a href="/masthead">Masthead</a></li></ul></nav><div class="c-global-header__user"><a href="https://auth.chorusly.example/login">Log in or sign up</a></div></header>
<main id="content"><div class="l-wrapper">
<div class="c-author-page__header"><div class="c-author-page__photo"><img src="https://cdn.chorusly.example/avatars/jp.0.jpg" alt="" width="120" height="120"></div><div><h1 class="c-author-page__name">Jonah Pettibone</h1><p class="c-author-page__role">Senior Reporter</p><p class="c-author-page__bio">Jonah writes about streets, houses and what goes on between them. He lives in Port Lorain with a cat that is afraid of trucks.</p><ul class="c-social-buttons"><li><a href="https://social.example/jpettibone" rel="me"><span class="sr-only">Twitter</span></a></li><li><a href="⟦url⟧/rss" ><span class="sr-only">RSS feed</span></a></li></ul></div></div>
<div class="l-segment l-main-content">
<div class="c-compact-river">
⟦mine⟧
</div>
<div class="c-pagination"><span class="c-pagination__text">146 results</span><a class="c-pagination__next c-pagination__link p-button" href="⟦url⟧/archives/2">Next page<span class="sr-only"> of results</span></a></div>
</div>
<div class="l-sidebar-fixed"><div class="m-ad m-ad__desktop_author_body"><div class="dfp_ad" data-name="desktop_author"></div></div>
<div class="c-rock-list" data-analytics-placement="most_read"><div class="c-rock-list__head"><h2 class="c-rock-list__title">Most Read</h2></div><ol class="c-rock-list__body">⟦most⟧</ol></div>
<div class="c-newsletter_signup_box"><form><h3 class="c-newsletter_signup_box__main">Sign up for the newsletter <span class="c-newsletter_signup_box__title">Curb Appeal</span></h3><p>The best of the street, every Friday.</p><input type="email" placeholder="Email (required)"><p class="c-newsletter_signup_box__disclaimer">By submitting your email, you agree to our <a href="/terms">Terms</a> and <a href="/privacy">Privacy Notice</a>.</p><button>Subscribe</button></form></div>
<div class="c-mini-river" role="complementary" aria-label="The Latest">⟦latest⟧</div></div>
</div></main>
<footer class="l-footer"><nav class="c-footer"><ul class="c-footer__links"><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Notice</a></li><li><a href="/cookie">Cookie Policy</a></li><li><a href="/ethics">Ethics Statement</a></li></ul><ul class="c-footer__links"><li><a href="/contact">Contact</a></li><li><a href="/tip">Send Us a Tip</a></li><li><a href="/jobs">Work With Us</a></li></ul><p class="c-footer__copyright">© 2022 Kerb &amp; Gutter Media. All Rights Reserved</p></nav></footer>
</div>
<script id="chorus-state" type="application/json">{"cu":{"author":"jonah-pettibone","page":1,"total":146}}</script>
</body></html>""",
        url=url,
        data=ld({"@context": "http://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Jonah Pettibone", "jobTitle": "Senior Reporter", "url": url}}),
        mine=rows(mine, '<div class="c-compact-river__entry"><div class="c-entry-box--compact c-entry-box--compact--article" data-chorus-optimize-id="2{n}"><a class="c-entry-box--compact__image-wrapper" href="{u}" data-analytics-link="article"><div class="c-entry-box--compact__image"><picture class="c-picture"><noscript><img alt="" src="https://cdn.chorusly.example/thumbor/e{n}.jpg"></noscript></picture></div></a><div class="c-entry-box--compact__body"><h2 class="c-entry-box--compact__title"><a data-analytics-link="article" href="{u}">{t}</a></h2><p class="p-dek c-entry-box--compact__dek">{s}</p><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="{a}">Jonah Pettibone</a></span> <span class="c-byline__item"><time class="c-byline__item" datetime="2022-11-2{n}T10:00:00">November 2{n}</time></span> <span class="c-byline__item"><a class="c-byline__comments" href="{u}#comments"><span class="c-byline__comment-count">{c}</span> <span class="sr-only">comments</span></a></span></span></div></div></div></div>', s=("Nobody planted it, and nobody dares to pave it.", "It starts with a warehouse in Tollen.", "The bench is the first thing they fixed.", "She carries a wheel, a notebook and a whistle.", "Beauty costs, and rivers do not care.", "Lockers fit where the shoes were.", "Crashes went down. Tempers did not."), c=("48", "112", "9", "31", "77", "16", "204"), a=(url,) * 7),
        most=rows(most, '<li class="c-rock-list__item"><span class="c-rock-list__number">{n}</span><div class="c-rock-list__item--body"><h2 class="c-rock-list__heading"><a href="{u}">{t}</a></h2></div></li>'),
        latest=rows(latest, '<div class="c-mini-river__item"><span class="c-mini-river__when">{w}</span> <a href="{u}">{t}</a></div>', w=("9:12 AM", "8:40 AM", "Yesterday")),
        ), r, (), (*mine, *most, *latest), dated=False, verdict="headlines", address=url,
    )  # fmt: skip

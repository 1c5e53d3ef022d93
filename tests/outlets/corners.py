"""Pages that are no ordinary article: briefs, indexes, searches, walls, videos, posts one below the other; `lots` puts them into sets."""

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, og, onto
from outlets.titles import links, told

PAGES: Pages = {}
page = onto(PAGES)

NOTHING = {language: Report(language, "", "", "", "", "", "", ()) for language in ("en", "de", "es", "pt", "nl", "it", "sv")}

DALNICE = told(
    "cs",
    "2026-02-11",
    "ČTA",
    """
Soud zrušil povolení dálnice u Lipovce, stavba se zpozdí nejméně o rok


Nejvyšší správní soud ve středu zrušil povolení pro osm kilometrů dálnice u Lipovce. Úřad podle něj neposoudil, jak hluk poškodí obyvatele tří obcí.
Ředitelství silnic odhaduje, že se stavba zpozdí nejméně o rok a zdraží o 700 milionů korun. Ministr dopravy Radek Vondráček rozsudek kritizoval a chce změnit zákon tak, aby soudy nemohly zastavit rozestavěné úseky.
Spolek Tichý Lipovec rozsudek vítá. „Nechceme zrušit dálnici, chceme protihlukovou stěnu,“ řekla jeho předsedkyně Jitka Malá.
""",
)


@page
def kratka_zprava() -> Served:
    """A brief of three paragraphs, by an agency, among many lists."""
    r, site = DALNICE, "https://www.cr24.example"
    url = f"{site}/clanek/domaci/soud-zrusil-povoleni-dalnice-u-lipovce-369104"
    rel = links("cs", site, "/clanek/domaci/{s}-{n}", 2, 3)
    new = links("cs", site, "/clanek/ekonomika/{s}-{n}", 0, 1)
    return Served(
        f"""<!DOCTYPE html><html lang="cs"><head><title>{e(r.title)} — CR24 — Veřejná televize</title><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="CR24"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-11T13:02:00+01:00", "dateModified": "2026-02-11T13:40:00+01:00", "author": {"@type": "Organization", "name": "ČTA"}, "publisher": {"@type": "Organization", "name": "CR24"}})}</head><body><header><nav><a href="/">CR24</a><a href="/rubrika/domaci">Domácí</a><a href="/rubrika/svet">Svět</a><a href="/zive">Živě</a></nav></header><main><article class="article"><div class="article__meta"><time datetime="2026-02-11T13:02:00+01:00">11. 2. 2026</time><span>Aktualizováno 11. 2. 2026, 13:40</span><span>Zdroj: <a href="/autor/cta">ČTA</a></span></div><h1>{e(r.title)}</h1><div class="video-lead"><div class="player"></div><div class="video-title">Zprávy ve 12: Soud zrušil povolení dálnice</div><div class="video-source">Zdroj: CR24</div></div><div class="article__body">{each(r.body)}</div><div class="article__share"><button>Sdílet</button><button>Kopírovat odkaz</button></div></article><section class="more"><h2>Výběr redakce</h2>{listed(rel, '<article class="card"><a href="{p}"><img alt=""></a><div class="card__body"><h3><a href="{p}">{t}</a></h3><p>Rozhodnout má zastupitelstvo na konci měsíce, podporu zatím nemá.</p><div><time>11. 2. 2026</time><span>před {n} h</span></div></div></article>')}</section><section class="newest"><h2>Aktuálně z rubriky Domácí</h2><ul>{listed(new, '<li><a href="{p}"><span class="time">1{n}:05</span><span class="ttl">{t}</span></a></li>')}</ul></section></main><footer><div><a href="/o-nas">O nás</a><a href="/kontakty">Kontakty</a></div><p>© Veřejná televize 1996–2026</p></footer></body></html>""",
        r, (r.title, *r.body), (*rel, *new), address=url,
    )  # fmt: skip


@page
def portada_de_seccion() -> Served:
    """A section's front: a big opening, cards of three sizes, a column of opinion, the most read."""
    site = "https://www.diariodelebro.example"
    top = links("es", site, "/economia/2026-02-11/{s}.html", 3)
    cards = links("es", site, "/economia/2026-02-11/{s}.html", 0, 5, 6, 8)
    small = links("es", site, "/economia/2026-02-10/{s}.html", 1, 2, 7)
    read = links("es", site, "/sociedad/2026-02-10/{s}.html", 4, 9)
    return Served(
        f"""<!DOCTYPE html><html lang="es-ES"><head><title>Economía: últimas noticias | Diario del Ebro</title><meta property="og:type" content="website"><meta property="og:title" content="Economía"><link rel="canonical" href="{site}/economia/">{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Economía", "url": site + "/economia/"})}</head><body class="section"><header><div class="hd_t">11 FEB 2026</div><a href="/">Diario del Ebro</a><nav><ul><li><a href="/espana/">España</a></li><li><a href="/economia/">Economía</a></li><li><a href="/economia/mercados/">Mercados</a></li><li><a href="/economia/vivienda/">Vivienda</a></li></ul></nav></header><h1 class="sec">Economía</h1><main><section class="b b-a"><article class="c c-d c--m-n"><header class="c_h"><h2 class="c_t"><a href="{top[0][1]}">{e(top[0][0])}</a></h2></header><div class="c_a"><a class="c_a_a" href="/autor/mp/">Maite Pradera</a> | <span>Zaragoza-Nueva</span></div><p class="c_d">Los sindicatos celebran el auto; el Gobierno recurrirá y sostiene que el retraso costará 200 millones.</p></article>{listed(cards, '<article class="c c-d"><figure><a href="{u}"><img></a><figcaption>Archivo</figcaption></figure><header class="c_h"><span class="c_k">Sector {n}</span><h2 class="c_t"><a href="{u}">{t}</a></h2></header><p class="c_d">Una medida que llega tarde, según los afectados, y que el sector juzga insuficiente.</p></article>')}</section><section class="b b-m"><h2><a href="/economia/empresas/">Empresas</a></h2>{listed(small, '<article class="c"><h3 class="c_t"><a href="{p}">{t}</a></h3></article>')}</section><aside class="lmv"><h3>Lo más visto</h3><ol>{listed(read, '<li><article><a href="{u}"><span>{n}</span>{t}</a></article></li>')}</ol></aside><div class="pg"><a href="/economia/2/">Siguiente</a></div></main><footer><ul><li><a href="/legal">Aviso legal</a></li><li><a href="/cookies">Política cookies</a></li></ul><p>© EDICIONES DEL EBRO S.L.</p></footer></body></html>""",
        NOTHING["es"], (), (*top, *cards, *small, *read), verdict="headlines", address=f"{site}/economia/",
    )  # fmt: skip


@page
def autorenseite() -> Served:
    """Who the author is, and what he wrote, with teasers and times."""
    site = "https://www.landbote-sued.example"
    wrote = links("de", site, "/wirtschaft/{s}-{n}", 0, 1, 3, 4, 7, 9)
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><title>Matthias Reinholz | Landbote Süd</title><meta property="og:type" content="profile"><link rel="canonical" href="{site}/autor/matthias-reinholz">{ld({"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Matthias Reinholz", "jobTitle": "Wirtschaftsredakteur"}})}</head><body><header><a href="/">Landbote Süd</a><nav><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a><a href="/kultur">Kultur</a></nav></header><main><section class="author-header"><img src="mr.jpg" alt=""><h1>Matthias Reinholz</h1><p class="role">Redakteur Wirtschaft</p><div class="bio"><p>Matthias Reinholz, Jahrgang 1979, schreibt seit 2008 für den Landboten über Energie, Handwerk und alles, was Geld kostet. Er studierte Volkswirtschaft in Freudenau und lernte zuvor Tischler. Für eine Serie über Gemeindeschulden erhielt er 2021 den Preis der Lokalpresse.</p></div><a href="mailto:mr@landbote-sued.example">E-Mail schreiben</a></section><section class="articles"><h2>Artikel von Matthias Reinholz</h2>{listed(wrote, '<article class="teaser"><a href="{p}"><span class="teaser-kicker">Landkreis</span><span class="teaser-headline">{t}</span></a><p class="teaser-text">Was die Entscheidung bedeutet, wer sie bezahlt und warum der Kreistag noch einmal darüber reden will.</p><footer><time>1{n}. Januar 2026</time> <span>3 Min.</span></footer></article>')}<button>Mehr laden</button></section></main><footer><nav><a href="/impressum">Impressum</a><a href="/agb">AGB</a></nav></footer></body></html>""",
        NOTHING["de"], (), wrote, verdict="headlines", address=f"{site}/autor/matthias-reinholz",
    )  # fmt: skip


@page
def pagina_de_tema() -> Served:
    """A tag's page with some lines on what the tag is."""
    site = "https://www.jornaldoindico.example"
    found = links("pt", site, "/economia/{s}/", 7, 3, 2, 4, 6)
    side = links("pt", site, "/sociedade/{s}/", 1, 5)
    return Served(
        f"""<!doctype html><html lang="pt-PT"><head><title>Agricultura - Jornal do Índico</title><link rel="canonical" href="{site}/tag/agricultura/"><meta property="og:type" content="article"><meta property="og:title" content="Agricultura - Jornal do Índico"></head><body class="archive tag tag-agricultura"><div id="page"><header><a href="/">Jornal do Índico</a><ul id="menu"><li><a href="/politica/">Política</a></li><li><a href="/economia/">Economia</a></li><li><a href="/desporto/">Desporto</a></li></ul></header><div id="primary"><header class="page-header"><h1 class="page-title">Etiqueta: <span>Agricultura</span></h1><div class="taxonomy-description"><p>Tudo sobre o campo: campanhas, preços, sementes e quem delas vive.</p></div></header>{listed(found, '<article id="post-{n}" class="post hentry"><a class="post-thumbnail" href="{u}"></a><div class="entry-meta"><span class="cat-links"><a href="/economia/">Economia</a></span></div><h2 class="entry-title"><a href="{u}" rel="bookmark">{t}</a></h2><div class="entry-meta"><span>Por <a href="/author/r">Redação</a></span> <time datetime="2026-02-0{n}">{n} de Fevereiro, 2026</time></div><div class="entry-summary"><p>Os camponeses dizem que a medida chega tarde e que ninguém os ouviu antes de decidir. O Governo promete rever a tabela [&hellip;]</p><a class="more-link" href="{u}">Ler mais</a></div></article>')}<nav class="navigation pagination"><a class="page-numbers" href="/tag/agricultura/page/2/">2</a><a class="next" href="/tag/agricultura/page/2/">Seguinte</a></nav></div><aside id="secondary"><section class="widget"><h2 class="widget-title">Mais lidas</h2><ul>{listed(side, '<li><a href="{u}">{t}</a></li>')}</ul></section><section class="widget"><h2 class="widget-title">Arquivo</h2><ul><li><a href="/2026/01/">Janeiro 2026</a></li><li><a href="/2025/12/">Dezembro 2025</a></li></ul></section></aside><footer>© 2026 Jornal do Índico. Todos os direitos reservados.</footer></div></body></html>""",
        NOTHING["pt"], (), (*found, *side), verdict="headlines", address=f"{site}/tag/agricultura/",
    )  # fmt: skip


@page
def search_with_filters() -> Served:
    """Results of a search: facets, dates, pieces of text with the word in bold."""
    site = "https://www.capegazette.example"
    found = links("en", site, "/news/{s}-{n}", 1, 21, 5, 13, 9, 20)
    return Served(
        f"""<!DOCTYPE html><html lang="en-ZA"><head><title>Search results for "port" - Cape Gazette</title><meta name="robots" content="noindex"></head><body><div class="topbar"><a href="/">Cape Gazette</a><a href="/news">News</a><a href="/business">Business</a><a href="/motoring">Motoring</a></div><main><form role="search"><label for="q">Search</label><input id="q" value="port"><button>Search</button></form><h1>Search results for “port”</h1><p class="count">About 1,203 results (0.31 seconds)</p><div class="facets"><h4>Filter by date</h4><ul><li><a href="?d=1">Past 24 hours</a></li><li><a href="?d=7">Past week</a></li></ul><h4>Filter by section</h4><ul><li><a href="?s=news">News (804)</a></li><li><a href="?s=biz">Business (311)</a></li></ul></div><div class="results">{listed(found, '<div class="result"><a class="result__link" href="{p}"><h3 class="result__title">{t}</h3></a><span class="result__date">0{n} Feb 2026</span> <span class="result__section">News</span><p class="result__snippet">... said on Tuesday that the <b>port</b> would remain open while talks continued and that the <b>port</b> authority ...</p></div>')}</div><nav class="pager"><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">Next page</a></nav></main><footer><a href="/terms">Terms</a><a href="/press-council">Press Council</a><p>© Cape Gazette 2026. All rights reserved.</p></footer></body></html>""",
        NOTHING["en"], (), found, verdict="headlines", address=f"{site}/search?q=port",
    )  # fmt: skip


TOITS = told(
    "fr",
    "2026-02-12",
    "franceaudio",
    """
DIRECT. Réforme des loyers : le vote de l'Assemblée est reporté à vendredi
Les députés ont rejeté dans la nuit deux amendements de l'opposition. Suivez les débats.
L'Assemblée, jeudi.
""",
)


@page
def direct_avec_heures() -> Served:
    """A live report: points above, posts with times, a reader's question, and related links."""
    posts = (
        ("Le vote est reporté", "La présidente de l'Assemblée annonce que le vote solennel n'aura lieu que vendredi, faute de temps pour examiner les 340 amendements restants."),
        ("« Cette loi va vider les centres-villes »", "La députée centriste Maud Leverrier estime que le plafonnement des loyers poussera les propriétaires à vendre. « Moins de logements à louer, c'est plus de files d'attente », dit-elle."),
        ("Les maires soutiennent le texte", "Dans une lettre, 112 maires demandent aux députés d'adopter la réforme. Selon eux, les loyers ont chassé les soignants et les enseignants de leurs communes."),
        ("Que change la réforme ?", "Bonjour. Le loyer ne pourra plus dépasser de 10 % la moyenne du quartier. Les propriétaires qui rénovent pourront demander une dérogation de trois ans."),
        ("Bonjour à tous", "Bienvenue dans ce direct consacré à la réforme des loyers, que le gouvernement veut faire adopter avant mars."),
    )  # fmt: skip
    r, site = TOITS, "https://www.franceaudio.example"
    url = f"{site}/politique/direct-reforme-des-loyers-le-vote-est-reporte_7712034.html"
    more = links("fr", site, "/politique/{s}_{n}.html", 4, 5, 1)
    written = "".join(
        f'<li class="p-live-item" id="m{n}"><div class="p-live-item__time"><time datetime="2026-02-12T1{8 - n}:12:00+01:00">1{8 - n}h12</time></div><div class="p-live-item__content"><h3>{e(head)}</h3><p>{e(text)}</p></div><div class="p-live-item__share"><button>Partager</button></div></li>'
        for n, (head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><title>{e(r.title)}</title>{og(r, url, "franceaudio")}{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": r.title, "datePublished": "2026-02-12T08:00:00+01:00", "dateModified": "2026-02-12T18:14:00+01:00", "coverageStartTime": "2026-02-12T08:00:00+01:00", "coverageEndTime": "2026-02-13T08:00:00+01:00", "author": {"@type": "Organization", "name": "franceaudio"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": "2026-02-12T17:12:00+01:00", "articleBody": text} for head, text in posts]})}</head><body><header class="o-header"><a href="/">franceaudio</a><nav><a href="/politique/">Politique</a><a href="/societe/">Société</a><a href="/sports/">Sports</a></nav><a href="/en-direct/">Écouter la radio</a></header><main><article class="p-live"><nav class="breadcrumb"><a href="/">Accueil</a><a href="/politique/">Politique</a></nav><h1 class="c-title">{e(r.title)}</h1><div class="c-chapo"><p>{e(r.lead)}</p></div><div class="publication-date"><span>Publié le</span> <time datetime="2026-02-12T08:00">12/02/2026 08:00</time> <span>Mis à jour il y a 4 minutes</span></div><div class="share"><span>Partager</span></div><div class="live-tabs"><button>Tous les messages</button><button>Les essentiels</button></div><p class="live-status">Ce live est en cours</p><ul class="p-live__items">{written}</ul><button>Afficher les messages précédents</button></article><aside><h2>À lire aussi</h2><ul>{listed(more, '<li><a href="{p}"><article><p class="card-title">{t}</p></article></a></li>')}</ul></aside></main><footer><ul><li><a href="/mediateur/">Médiateur</a></li><li><a href="/mentions/">Mentions légales</a></li></ul></footer></body></html>""",
        r, (r.title, r.lead, *(line for post in posts for line in post)), more, verdict="live blog", address=url,
    )  # fmt: skip


@page
def slideshow_of_a_festival() -> Served:
    """Pictures with captions in a row, and a sentence above them."""
    site = "https://www.manobaytimes.example"
    url = f"{site}/photos/2026/02/08/in-pictures-boats-race-for-the-drowned-bell"
    more = links("en", site, "/photos/2026/01/{s}", 15, 11, 5)
    shots = ("Rowers carry the lead boat down to Mano Bay before dawn.", "Children watch from the old customs house.", "The crew of the Ninth Ward turns at the bell buoy.", "A vendor fries plantain for the crowd.", "Spray soaks the judges' launch.", "The winners ring the bell, as custom demands.", "Boats rest on the sand at dusk.")  # fmt: skip
    items = "".join(
        f'<div class="gallery-item" id="slide-{n}"><div class="gallery-count">{n} of {len(shots)}</div><picture><img data-src="{n}.jpg" alt=""></picture><div class="gallery-caption"><p>{e(s)}</p><span class="gallery-credit">Lucinda Ferro/Mano Bay Times</span></div></div>'
        for n, s in enumerate(shots, 1)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>In pictures: Boats race for the drowned bell | Mano Bay Times</title><meta property="og:type" content="article"><meta property="og:title" content="In pictures: Boats race for the drowned bell"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "ImageGallery", "headline": "In pictures: Boats race for the drowned bell", "datePublished": "2026-02-08T12:00:00Z"})}</head><body><header><a href="/">Mano Bay Times</a><nav><a href="/news">News</a><a href="/photos">Photos</a></nav></header><main class="gallery-page"><h1>In pictures: Boats race for the drowned bell</h1><p class="intro">Eleven crews rowed for the bell on Sunday.</p><span class="byline">Photographs by Lucinda Ferro</span> <time datetime="2026-02-08">8 February 2026</time><div class="gallery">{items}</div><section class="more-galleries"><h2>More photo galleries</h2>{listed(more, '<a class="tile" href="{p}"><img alt=""><span class="tile-count">1{n} photos</span><h3>{t}</h3></a>')}</section></main><footer><p>Mano Bay Times, 12 Wharf Street. © 2026</p></footer></body></html>""",
        NOTHING["en"], (), more, verdict="gallery", address=url,
    )  # fmt: skip


GRUVA = told(
    "sv",
    "2026-02-10",
    "Malin Åkerhielm",
    """
Gruvbolaget köpte tystnad – byn fick en idrottshall
Dokument visar att bolaget krävde att byföreningen drog tillbaka sitt överklagande.
Idrottshallen i Storliden. Foto: Pär Lundmark
Den nya idrottshallen i Storliden luktar fortfarande färg. Den kostade 43 miljoner kronor, och den som betalade var gruvbolaget.
I utbyte lovade byföreningen att inte överklaga det nya miljötillståndet. Det visar ett avtal som
""",
)


@page
def last_artikel() -> Served:
    """A wall that asks to buy a subscription after a paragraph and a half."""
    r, site = GRUVA, "https://www.norrposten.example"
    url = f"{site}/artikel/gruvbolaget-kopte-tystnad/l4k2px"
    more = links("sv", site, "/artikel/{s}/{n}", 0, 1, 3)
    return Served(
        f"""<!DOCTYPE html><html lang="sv"><head><title>{e(r.title)} – Norrposten</title>{og(r, url, "Norrposten")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-10T05:00:00+01:00", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".premium"}, "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Norrposten"}})}</head><body><header><a href="/">Norrposten</a><nav><a href="/lokalt">Lokalt</a><a href="/sport">Sport</a></nav><a href="/logga-in">Logga in</a></header><main><article><span class="plus">Plus</span><h1>{e(r.title)}</h1><p class="ingress">{e(r.lead)}</p><figure><img alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="byline"><a href="/skribent/ma">{r.author}</a><time datetime="2026-02-10T05:00">10 februari 2026 05.00</time></div><div class="premium"><p>{e(r.body[0])}</p><p class="fade">{e(r.body[1])} …</p></div><div class="paywall-offer"><h2>Läs vidare – prova Norrposten Plus</h2><p>Den här artikeln är för dig som prenumererar. Första månaden 1 krona, därefter 129 kronor i månaden. Ingen bindningstid.</p><ul><li>Alla låsta artiklar</li><li>E-tidningen varje dag</li></ul><a class="button" href="/kop">Köp och läs vidare</a><p>Redan prenumerant? <a href="/logga-in">Logga in</a></p></div></article><section><h2>Mest läst</h2><ol>{listed(more, '<li><a href="{p}"><span class="vinjett">Lokalt</span><h3>{t}</h3></a></li>')}</ol></section></main><footer><p>Ansvarig utgivare: Karin Wikner</p><a href="/om-cookies">Om cookies</a></footer></body></html>""",
        r, (), more, verdict="paywall", address=url,
    )  # fmt: skip


@page
def privacymuur() -> Served:
    """A gate that stands in the page's stead."""
    site = "https://www.destadskrant.example"
    return Served(
        f"""<!doctype html><html lang="nl"><head><title>Privacy instellingen - De Stadskrant</title><meta name="robots" content="noindex,nofollow"></head><body class="privacy-gate"><div id="gate"><div class="gate__logo">De Stadskrant</div><h1>Jouw privacy is belangrijk voor ons</h1><p>De Stadskrant en derde partijen gebruiken functionele, analytische en tracking cookies (of soortgelijke technieken) om jou de best mogelijke gebruikerservaring te bieden, voor onder andere het personaliseren van content en advertenties en om inzichten te verkrijgen over het gebruik van onze diensten.</p><p>Door op “Akkoord” te klikken ga je hiermee akkoord. Via “Instellen” kun je je voorkeuren aanpassen. Je keuze blijft 13 maanden geldig.</p><p>Wil je geen cookies? Neem dan een abonnement zonder tracking voor € 2,99 per maand.</p><button>Akkoord</button><button>Instellen</button><a href="{site}/privacybeleid">Privacybeleid</a><a href="{site}/partners">Bekijk onze 147 partners</a></div></body></html>""",
        NOTHING["nl"], (), (), verdict="consent", address=f"{site}/economie/huren-dalen/",
    )  # fmt: skip


@page
def pagina_rimossa() -> Served:
    """What stood here is gone: an apology, a search, ways to go on."""
    site = "https://www.lagazzettadelsud.example"
    return Served(
        f"""<!DOCTYPE html><html lang="it"><head><title>Pagina non trovata - La Gazzetta del Meridione</title></head><body class="error404"><header><a href="{site}">La Gazzetta del Meridione</a><ul><li><a href="/cronaca/">Cronaca</a></li><li><a href="/economia/">Economia</a></li><li><a href="/sport/">Sport</a></li></ul></header><main><h1>Ops! La pagina non esiste più</h1><p>L'indirizzo che hai digitato è sbagliato oppure l'articolo è stato rimosso o spostato.</p><p>Puoi tornare alla <a href="/">homepage</a> oppure cercare quello che ti interessa:</p><form><input type="search"><button>Cerca</button></form><p>Errore 404</p></main><footer><p>La Gazzetta del Meridione S.r.l. - P.IVA 01234560000</p><ul><li><a href="/privacy/">Privacy</a></li><li><a href="/cookie/">Cookie Policy</a></li></ul></footer></body></html>""",
        NOTHING["it"], (), (), verdict="error", address=f"{site}/economia/2019/articolo-8812.html",
    )  # fmt: skip


MARKET = told(
    "en",
    "2026-02-09",
    "Afrivision",
    """
Traders return to Balogi market as roof repairs drag on

Video: Traders at Balogi market
Traders at the Balogi market have gone back to their stalls, nine months after a fire destroyed its roof. The city had promised to reopen the market in October but says a dispute with the contractor has delayed the work.
Many blame the council for the delay and refuse to pay rent until the roof is finished. Ruth Adomako spoke to three of them.
""",
)


@page
def video_page() -> Served:
    """A video with a description, the next ones in a list, and a menu of shows."""
    r, site = MARKET, "https://www.afrivision.example"
    url = f"{site}/video/2026/2/9/traders-return-to-balogi-market-as-roof-repairs-drag-on"
    after = links("en", site, "/video/2026/2/8/{s}", 8, 20, 10, 15)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} | Newsfeed | Afrivision</title>{og(r, url, "Afrivision").replace('"article"', '"video.other"')}{ld({"@context": "https://schema.org", "@type": "VideoObject", "name": r.title, "description": r.body[0], "uploadDate": "2026-02-09T10:05:00Z", "duration": "PT2M31S", "publisher": {"@type": "Organization", "name": "Afrivision"}})}</head><body><header><a href="/">Afrivision</a><nav><ul><li><a href="/news">News</a></li><li><a href="/video">Video</a></li><li><a href="/live">Watch live</a></li></ul></nav></header><main><div class="video-player"><div class="vjs-time">02:31</div><p class="vjs-no-js">To view this video please enable JavaScript</p></div><header class="video-header"><span class="video-type">NewsFeed</span><h1>{e(r.title)}</h1></header><div class="wysiwyg video-description">{each(r.body)}</div><div class="video-info"><div class="date-simple"><span class="screen-reader-text">Published On 9 Feb 2026</span><span aria-hidden="true">9 Feb 2026</span></div><div class="social-share"><button>Click here to share on social media</button></div></div><section class="up-next"><h2>More from NewsFeed</h2><ul>{listed(after, '<li><article class="gc"><div class="gc__image"><a href="{p}"><img></a><span class="duration">0{n}:12</span></div><h3 class="gc__title"><a href="{p}"><span>{t}</span></a></h3></article></li>')}</ul></section></main><footer><div><h4>About</h4><a href="/about">About Us</a><a href="/careers">Work for us</a></div><div><h4>Our Channels</h4><a href="/ar">Afrivision Arabic</a></div><p>© 2026 Afrivision Media Network</p></footer></body></html>""",
        r, (r.title, *r.body), after, address=url,
    )  # fmt: skip


@page
def weblog_with_whole_posts() -> Served:
    """A blog's front, three posts in full one below the other: their titles are its headlines."""
    site = "https://fiscalhawk.blogpost.example"
    posts = links("en", site, "/2026/02/{s}.html", 4, 6, 16)
    texts = (
        (
            "The budget that passed on Friday leaves out the one thing that would have changed anything: a date.",
            "Without a date, the promised cut in payroll tax will not persuade a single firm to hire. I asked four; all four said they would wait.",
            "More when the tables are out.",
        ),
        (
            "People keep asking why I came round on the wealth tax. It is the wells.",
            "A borehole costs 11,000 and brings a clinic's water bill to nothing. A tax of one percent on the largest estates would pay for six hundred of them.",
            "Yes, some money would flee. Less than the last amnesty let out.",
        ),
        (
            "The governor's veto was right, and her reasons were wrong.",
            "The bill would have let upstream farms sell water they do not own. She says it would hurt tourism. It would hurt everyone below the weir.",
            "The farmers will be back in May with a better lawyer.",
        ),
    )
    older = links("en", site, "/2025/12/{s}.html", 14, 19)
    written = "".join(
        f'<h2 class="date-header"><span>{day} February 2026</span></h2><div class="post hentry uncustomized-post-template"><a name="{day}"></a><h3 class="post-title entry-title"><a href="{url}">{e(title)}</a></h3><div class="post-body entry-content">{each(text, "{}", between="<br /><br />")}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Hawk</span></span> <span class="post-timestamp">at <a class="timestamp-link" href="{url}"><abbr class="published">09:1{day % 10}</abbr></a></span> <span class="post-comment-link"><a class="comment-link" href="{url}#comment-form">{day} comments:</a></span></div></div>'
        for day, (title, url), text in zip((14, 9, 3), posts, texts, strict=True)
    )
    return Served(
        f"""<!DOCTYPE html><html dir="ltr" lang="en"><head><meta content="blogger" name="generator"/><title>The Fiscal Hawk</title><link href="{site}/" rel="canonical"/><meta content="The Fiscal Hawk" property="og:title"/><meta content="Money, mostly other people's." property="og:description"/></head><body class="loading"><div id="header"><h1 class="title">The Fiscal Hawk</h1><p class="description"><span>Money, mostly other people's.</span></p></div><div class="tabs"><ul><li><a href="{site}/">Home</a></li><li><a href="{site}/p/about.html">About</a></li></ul></div><div id="main"><div class="blog-posts hfeed">{written}</div><div class="blog-pager"><a class="blog-pager-older-link" href="{site}/search?updated-max=2026">Older Posts</a> <a class="home-link" href="{site}/">Home</a></div></div><aside class="sidebar"><div class="widget PopularPosts"><h2>Popular Posts</h2><ul>{listed(older, '<li><div class="item-title"><a href="{u}">{t}</a></div><div class="item-snippet">I had not meant to write about this again, but the figures</div></li>')}</ul></div><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a href="{site}/2026/">2026</a> (31)</li><li><a href="{site}/2025/">2025</a> (204)</li></ul></div><div class="widget Profile"><h2>About Me</h2><dl><dt>Hawk</dt><dd>Former auditor. Opinions free.</dd></dl></div></aside><footer>Powered by Blogpost.</footer></body></html>""",
        NOTHING["en"], (), (*posts, *older), verdict="headlines", address=f"{site}/",
    )  # fmt: skip

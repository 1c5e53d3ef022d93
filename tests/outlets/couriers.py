"""Further ordinary articles: portals, releases, magazines, business press, blogs; `draw` puts them into sets."""

from outlets.gazettes import linked
from outlets.served import Pages, Served, e, each, ld, listed, og, onto
from outlets.titles import told

PAGES: Pages = {}
page = onto(PAGES)

ACCIAIO = told(
    "it",
    "2026-02-13",
    "Serena Bortolussi",
    """
Acciaierie di Porto Calvo, i sindacati dicono no al piano: «Tremila famiglie in bilico»
Il governo vuole due forni elettrici entro il 2029. L'azienda chiede aiuti per un miliardo.
Gli operai in assemblea davanti ai cancelli (Ansaldi)
PORTO CALVO — Tre ore di assemblea, quattro mani alzate a favore e tutte le altre contro. I lavoratori delle acciaierie hanno respinto il piano che prevede di spegnere l'altoforno numero due e di sostituirlo con due forni elettrici entro il 2029.
Secondo i sindacati la riconversione cancellerà tremila posti. «Non siamo contro l'ambiente, siamo contro la cassa integrazione a vita», ha detto il segretario della Uilmec, Gaetano Surace.
Il ministro delle Imprese Attilio Ferrante difende la scelta: i forni elettrici, sostiene, ridurranno le emissioni del settanta per cento e abbasseranno i costi dell'energia grazie a un contratto con i parchi eolici.
L'azienda, controllata dal gruppo turco Demirsan, chiede però garanzie pubbliche per un miliardo di euro. Bruxelles ha già fatto sapere che aiuti di quella misura violerebbero le regole sulla concorrenza.
Il sindaco Ornella Piras teme soprattutto l'effetto sull'indotto: «Se chiude l'altoforno chiudono duecento officine».
I medici dell'ospedale cittadino la vedono in modo diverso. Un loro studio lega le polveri del parco minerario all'aumento dei ricoveri per asma tra i bambini.
Mercoledì il tavolo al ministero. I sindacati hanno proclamato uno sciopero di otto ore.
""",
)


@page
def quotidiano_con_cronologia() -> Served:
    """A daily: an advert before the title, `leggi anche` in the middle, a strip of related with pictures, paid links, the day's front in the margin."""
    r, site = ACCIAIO, "https://www.ilmattinotirreno.example"
    url = f"{site}/cronaca/2026/02/13/news/acciaierie_porto_calvo_sindacati_piano-425004410/"
    mid = linked(site, "/economia/2026/02/12/news/{s}-{n}/", "Demirsan, il gruppo che compra l'acciaio d'Europa", "Altoforno 2, le perizie che nessuno ha letto")  # fmt: skip
    rel = linked(site, "/cronaca/2026/02/11/news/{s}-{n}/", "Asma nei bambini, lo studio dei pediatri", "Bonifica del porto, fondi fermi da sei anni", "Il quartiere che vive sotto la polvere rossa")  # fmt: skip
    front = linked(site, "/politica/2026/02/13/news/{s}-{n}/", "Autonomia, la Lega frena sul fisco", "Balneari, pronte le nuove gare", "Pensioni, tre ipotesi sul tavolo", "Dazi, l'export cala per il quarto mese")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{e(r.title)} - il Mattino Tirreno</title>{og(r, url, "il Mattino Tirreno")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-13T06:10:00.000Z", "dateModified": "2026-02-13T10:41:00.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "il Mattino Tirreno"}})}</head><body class="detail"><div id="adv-TopLeft" class="adv"></div><div class="site-header"><div class="service"><a href="/abbonati">ABBONATI</a><a href="/accedi">ACCEDI</a></div><ul class="site-menu"><li><a href="/">Home</a></li><li><a href="/cronaca">Cronaca</a></li><li><a href="/sport">Sport</a></li></ul></div><main class="main-content"><div id="article" class="story detail-article_story"><div class="story__category"><a href="/cronaca">Cronaca</a></div><div class="story__header"><h1 class="story__title">{e(r.title)}</h1><div class="story__author">di {r.author}</div></div><figure class="story__media"><img alt=""/><figcaption class="caption">{e(r.caption)}</figcaption></figure><div class="story__summary"><p>{e(r.lead)}</p></div><div class="story__toolbar"><div class="story__date"><time datetime="2026-02-13T06:10:00Z">13 Febbraio 2026</time> alle 07:10</div><div class="story__reading-time">2 minuti di lettura</div><div class="gs-social"><a href="https://f.example">Condividi</a></div></div><div class="story__wrapper"><div class="story__content" id="article-body"><p>{e(r.body[0])}</p><p>{e(r.body[1])}</p><div class="inline-article"><div class="inline-article__label">Leggi anche</div>{listed(mid, '<div class="inline-article__item"><div class="inline-article__author">Redazione Economia</div><a href="{u}">{t}</a></div>')}</div>{each(r.body[2:5])}<div class="adv-inline"><span>Pubblicità</span></div>{each(r.body[5:])}<p class="story__copyright">© Riproduzione riservata</p></div></div><div class="story__tags"><span>Argomenti</span><ul><li><a href="/argomenti/acciaio">acciaio</a></li><li><a href="/argomenti/lavoro">lavoro</a></li></ul></div></div><div class="block-related"><div class="block__title">Leggi i commenti</div><div class="rel-strip"><h4>Articoli correlati</h4>{listed(rel, '<div class="entry"><div class="entry__media"><a href="{u}"><img alt=""></a></div><h2 class="entry__title"><a href="{u}">{t}</a></h2><span class="entry__author">di Redazione</span></div>')}</div></div><div class="OUTBRAIN"><div class="ob-header">Contenuti sponsorizzati</div><a href="https://ob.example/1"><span>Montascale: ecco quanto costano davvero</span></a><a href="https://ob.example/2"><span>L'auto elettrica a 99 euro al mese</span></a></div></main><aside class="sidebar"><div class="home-now"><span class="home-now__title">In evidenza</span><ul>{listed(front, '<li><em>1{n}:00</em> <a href="{p}">{t}</a></li>')}</ul></div></aside><footer><p>Divisione Stampa Tirrena - P.Iva 0157825 - ISSN 2499-0817</p><a href="/privacy">Privacy</a><p>I diritti delle immagini e dei testi sono riservati. È espressamente vietata la loro riproduzione con qualsiasi mezzo.</p></footer></body></html>""",
        r, r.lines, (*mid, *rel, *front), address=url,
    )  # fmt: skip


STIKSTOF = told(
    "nl",
    "2026-02-11",
    "",
    """
Rechter zet streep door uitkoop van 40 veehouders in Peelland
De provincie had boeren te weinig geboden, oordeelt de rechtbank. Natuurorganisaties vrezen jaren vertraging.
Een melkveebedrijf bij Vlierdonk
De provincie Peelland mag veertig veehouders niet gedwongen uitkopen. Volgens de rechtbank in Oosterhage is het bod gebaseerd op verouderde grondprijzen.
De boeren spanden de zaak aan met steun van belangenclub Akkervrij. "Dit is een overwinning voor iedereen die zijn erf niet kwijt wil", zegt voorzitter Marleen van Eert.
Gedeputeerde Joost Hakvoort noemt het vonnis teleurstellend. De uitkoop moest de stikstofneerslag in het Vlierveen halveren en zo ruimte maken voor 6000 woningen.
# Bouwers zien projecten stilvallen
Bouwend Peelland waarschuwt dat zonder uitkoop geen vergunning meer loskomt. "Zonder stikstofruimte geen huizen, zo simpel is het", aldus directeur Fenna Blok.
Milieuvereniging Groen Venster wil dat het Rijk ingrijpt. Verdere vertraging leidt er volgens de vereniging toe dat zeldzame veenmossen verdwijnen.
# Hoger beroep
De provincie bestudeert of ze in hoger beroep gaat. Minister Saskia Duin sluit niet uit dat ze extra geld geeft, maar wil eerst het debat in de Kamer afwachten.
""",
)


@page
def omroep_zonder_gegevens() -> Served:
    """A broadcaster's page with no data for machines and no author: times in words, an embedded post, a card of background, news of the hour."""
    r, site = STIKSTOF, "https://nieuws.oon.example"
    url = f"{site}/artikel/2601873-rechter-zet-streep-door-uitkoop-van-40-veehouders-in-peelland"
    card = linked(site, "/artikel/{n}-{s}", "Stikstof uitgelegd: waarom het Vlierveen zo kwetsbaar is")
    more = linked(site, "/artikel/{n}-{s}", "Woningbouw loopt vast op stroomnet", "Akkervrij wint zetel in waterschap", "Kamer wil opheldering over grondprijzen")  # fmt: skip
    latest = linked(site, "/artikel/{n}-{s}", "Trein ontspoort bij Hulsdam, geen gewonden", "Postbezorgers staken vrijdag", "Zeldzame zeearend broedt in park", "Ziekenhuis Rivierstad failliet", "Kaas uit de schappen na listeria")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><title>{e(r.title)}</title><link rel="canonical" href="{url}"/></head><body><div class="sc-consent hidden"><h2>Cookies op oon.example</h2><p>Wij plaatsen functionele cookies om deze website goed te laten werken.</p><button>Accepteer</button></div><header class="sc-a1"><a href="/">OON</a><ul><li><a href="/nieuws">Nieuws</a></li><li><a href="/sport">Sport</a></li><li><a href="/uitzendingen">Uitzendingen</a></li></ul></header><main class="sc-b2"><div class="sc-c3"><figure class="sc-d4"><img alt="{e(r.caption)}"/><figcaption><span>{e(r.caption)}</span><span>ANPF</span></figcaption></figure><p class="sc-e5">OON Nieuws • <time datetime="2026-02-11T14:05:00+01:00">woensdag 11 februari, 14:05</time></p><h1 class="sc-f6">{e(r.title)}</h1><div class="sc-share"><button>Deel artikel</button></div><div class="sc-g7"><p class="sc-h8"><b>{e(r.lead)}</b></p>{each(r.body[:2], '<p class="sc-h8">{}</p>')}<blockquote class="twitter-tweet"><p lang="nl">Gelijk gekregen! Dank aan alle leden die ons al die jaren steunden. #eigenerf</p>&mdash; Akkervrij (@akkervrij) <a href="https://x.example/1">11 februari 2026</a></blockquote>{each(r.body[2:4], '<p class="sc-h8">{}</p>', '<h2 class="sc-i9">{}</h2>')}<div class="sc-ext"><a href="{card[0][1]}"><div><img alt=""/></div><div><span>Lees ook</span><h3>{e(card[0][0])}</h3></div></a></div>{each(r.body[4:], '<p class="sc-h8">{}</p>', '<h2 class="sc-i9">{}</h2>')}</div></div><div class="sc-j1"><h2>Gerelateerde artikelen</h2><ul class="sc-k2">{listed(more, '<li><a href="{p}"><span class="sc-l3">{t}</span></a><span class="sc-m4">Regionaal nieuws</span></li>')}</ul></div></main><aside><h2>Laatste nieuws</h2>{listed(latest, '<a class="sc-n5" href="{p}"><time>13:0{n}</time><strong>{t}</strong></a>')}</aside><footer><nav><a href="/over">Over OON</a><a href="/contact">Contact</a><a href="/privacy">Privacy</a></nav></footer></body></html>""",
        r, r.lines, (*card, *more, *latest), address=url,
    )  # fmt: skip


SMOG = told(
    "pl",
    "2026-02-10",
    "Hubert Wielgosz",
    """
Zakaz palenia węglem podzielił Brzezinki. "Będziemy marznąć za Brukselę"
Od września w mieście nie będzie wolno ogrzewać domów węglem. Ratusz obiecuje dopłaty, mieszkańcy nie wierzą.
Dym nad osiedlem domów jednorodzinnych w Brzezinkach
Rada miasta Brzezinki przegłosowała zakaz palenia węglem. Ma on obowiązywać od 1 września i objąć ponad cztery tysiące domów.
Burmistrz Iwona Kotlarz przekonuje, że zakaz ograniczy smog, przez który zimą co trzecie dziecko trafia do lekarza z zapaleniem oskrzeli.
— Nie chodzi o Brukselę, tylko o nasze płuca — mówiła podczas sesji.
Przeciwnicy uchwały zebrali 2700 podpisów. Ich zdaniem ogrzewanie gazem podniesie rachunki dwukrotnie i zmusi emerytów do sprzedaży domów.
# Skąd pieniądze na nowe piece
Ratusz zapowiada dopłaty do 15 tys. zł. Opozycja wylicza jednak, że pieniędzy wystarczy dla co piątej rodziny.
Związek zawodowy górników z pobliskiej kopalni "Barbórka" grozi protestem. Przewodniczący Ryszard Mocny twierdzi, że zakaz zniszczy lokalny rynek i doprowadzi do zwolnień.
Eksperci z Instytutu Czystego Nieba są innego zdania. Według ich raportu podobny zakaz w Dolinie Soły zmniejszył stężenie pyłu o 38 proc. i nie zwiększył liczby zaległych rachunków.
Wojewoda ma 30 dni na zbadanie uchwały.
""",
)


@page
def portal_z_zajawkami() -> Served:
    """A portal: hidden summary for listening, teasers amid the text as bold links, a video box, polls, a carousel, lists in the margin."""
    r, site = SMOG, "https://wiadomosci.oknet.example"
    url = f"{site}/kraj/zakaz-palenia-weglem-podzielil-brzezinki/qk7x2lp"
    bold = linked(site, "/kraj/{s}/k{n}", "Ile kosztuje wymiana pieca? Liczymy krok po kroku")
    also = linked(site, "/kraj/{s}/m{n}", "Kopalnia Barbórka znów bez prezesa", "Gmina zapłaci za słomiane dachy", "Najczystsze powietrze w kraju? Zaskakujący lider", "Spór o wiatraki trafił do sądu")  # fmt: skip
    seen = linked(site, "/swiat/{s}/n{n}", "Tysiące turystów utknęły na lotnisku", "Rosną ceny kawy, winna susza", "Premier odwołał szefa kolei")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{e(r.title)} - Wiadomości</title>{og(r, url, "Oknet Wiadomości")}<meta name="publish-date" content="2026-02-10">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-10T06:32:00+0100", "dateModified": "2026-02-10T06:40:00+0100", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Oknet"}})}</head><body><div class="cmp-layer" style="display:none"><p>Szanujemy Twoją prywatność. My i nasi partnerzy przechowujemy informacje na urządzeniu.</p></div><div class="headerTop"><a href="/">Oknet</a><a href="https://poczta.example">Poczta</a></div><ul class="mainMenu"><li><a href="/kraj">Kraj</a></li><li><a href="/swiat">Świat</a></li><li><a href="/wideo">Wideo</a></li></ul><div class="slot slot-top"><span>REKLAMA</span></div><main class="detail"><div class="breadcrumb"><a href="/">Wiadomości</a> <span>Kraj</span></div><article id="doc"><header><h1 class="mainTitle">{e(r.title)}</h1><div class="authDate"><span class="author">{r.author}</span><span class="source">Oknet</span><span class="datePublished">10 lutego 2026, 06:32</span><span class="readTime">3 min czytania</span></div><div class="shareBox"><span>Udostępnij artykuł</span><a href="https://f.example">Facebook</a></div></header><figure class="mainPhoto"><img alt=""><figcaption><span class="desc">{e(r.caption)}</span><span class="copyright">Marek Zych / Agencja Kadr</span></figcaption></figure><div id="lead"><p>{e(r.lead)}</p></div><div class="detailContent"><p class="hyphenate">{e(r.body[0])}</p><p class="hyphenate">{e(r.body[1])}</p><p class="hyphenate">{e(r.body[2])}</p><div class="adSlotMid"><span>Dalszy ciąg materiału pod wideo</span></div><p class="hyphenate">{e(r.body[3])}</p><p class="hyphenate readAlso"><strong>Zobacz także: <a href="{bold[0][1]}">{e(bold[0][0])}</a></strong></p>{each(r.body[4:7], '<p class="hyphenate">{}</p>', '<h2 class="hyphenate">{}</h2>')}<div class="adSlotMid"><span>Dalsza część artykułu pod materiałem wideo</span></div>{each(r.body[7:], '<p class="hyphenate">{}</p>')}</div><div class="articleSource">Źródło: Oknet</div><div class="articleDates"><p>Data utworzenia: 10 lutego 2026 06:32</p></div></article><div class="feedbackBox"><p>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! Obserwuj nas w Wiadomościach Google.</p></div><section class="relatedItems"><h3>Polecane</h3><div class="carousel">{listed(also, '<div class="slide"><a href="{u}" title="{t}"><figure><img alt="{t}"></figure><span class="title">{t}</span><span class="date">9 lut</span></a></div>')}</div></section></main><aside class="right"><div class="boxPopular"><div class="boxHeader">Popularne</div>{listed(seen, '<div class="item"><span class="num">{n}</span><a href="{u}">{t}</a></div>')}</div></aside><footer><p>© 2026 Oknet sp. z o.o.</p><a href="/regulamin">Regulamin</a><a href="/reklama">Reklama</a></footer></body></html>""",
        r, r.lines, (*bold, *also, *seen), address=url,
    )  # fmt: skip


GRAU = told(
    "ro",
    "2026-02-12",
    "Ilinca Moldoveanu",
    """
Fermierii din Câmpia Lungă blochează vama: „Grâul ieftin ne scoate din piață”
Guvernul promite despăgubiri de 200 de milioane de lei, dar refuză să închidă granița.
Tractoare la vama Săreni. FOTO: Agerpress Foto
Peste trei sute de tractoare blochează de marți dimineață vama Săreni. Fermierii cer oprirea importurilor de grâu, despre care spun că au dus la scăderea prețului cu 30%.
„Am semănat cu motorină scumpă și vindem sub cost. Dacă nu se schimbă nimic, jumătate dintre noi dăm faliment”, a declarat Costel Zamfirache, liderul asociației Grânarul.
Ministrul Agriculturii, Petru Olaru, a anunțat că statul va plăti despăgubiri de 200 de milioane de lei. El a respins însă închiderea graniței, pentru că ar încălca acordurile comerciale.
Transportatorii acuză la rândul lor fermierii că blochează mărfuri perisabile. Pierderile ajung la două milioane de lei pe zi, susține Uniunea Cărăușilor.
Procesatorii sunt împotriva unei interdicții. Morarii spun că importurile au ținut prețul pâinii sub control și că interzicerea lor ar scumpi făina înainte de Paște.
Președintele Comisiei pentru agricultură din Senat, Doina Lazăr, propune un sistem de licențe. Dezbaterea este programată săptămâna viitoare.
""",
)


@page
def site_de_stiri_cu_widgeturi() -> Served:
    """WordPress with widgets: calls to follow amid the text, related by a plugin, neighbours, a table of the latest, comments off."""
    r, site = GRAU, "https://www.cotidianulcampiei.example"
    url = f"{site}/actualitate/fermierii-din-campia-lunga-blocheaza-vama-graul-ieftin-ne-scoate-din-piata/"
    near = linked(site, "/actualitate/{s}/", "Școala din Valea Rece, fără căldură a treia săptămână", "Primăria vinde spitalul vechi pentru un leu")  # fmt: skip
    rel = linked(site, "/economie/{s}/", "Prețul uleiului scade, dar nu în magazine", "Cine cumpără pământul din Câmpia Lungă", "Morarii avertizează: pâinea se scumpește")  # fmt: skip
    new = linked(site, "/stiri/{s}/", "Trenurile de noapte revin pe ruta Săreni", "Un judecător, reținut pentru mită", "Cod galben de ninsoare în nouă județe", "Minerii amână greva")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="ro-RO"><head><meta charset="UTF-8"><title>{e(r.title)} - Cotidianul Câmpiei</title>{og(r, url, "Cotidianul Câmpiei")}<meta property="article:published_time" content="2026-02-12T08:14:33+02:00"/></head><body class="single td-standard-pack"><div id="td-outer-wrap"><div class="td-header-menu-wrap"><a href="/">Cotidianul Câmpiei</a><ul class="sf-menu"><li><a href="/actualitate/">Actualitate</a></li><li><a href="/economie/">Economie</a></li><li><a href="/sport/">Sport</a></li></ul></div><div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><span><a href="/">Acasă</a></span> <span>Actualitate</span></div><article class="post type-post"><div class="td-post-header"><ul class="td-category"><li><a href="/actualitate/">Actualitate</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(r.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name">De <a href="/author/im/">{r.author}</a></div><span class="td-post-date"><time class="entry-date" datetime="2026-02-12T08:14:33+02:00">12 februarie 2026</time></span><div class="td-post-views">1482</div></div></header></div><div class="td-post-sharing-top"><a href="https://f.example">Facebook</a><a href="https://w.example">WhatsApp</a></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img alt=""><figcaption class="wp-caption-text">{e(r.caption)}</figcaption></figure></div><p><strong>{e(r.lead)}</strong></p>{each(r.body[:2])}<div class="code-block code-block-3"><p style="text-align:center"><em>Urmărește Cotidianul Câmpiei și pe <a href="https://news.example">Google News</a></em></p></div>{each(r.body[2:])}<p><strong>Dacă ți-a plăcut articolul, urmărește-ne pe <a href="https://f.example/cc">Facebook</a>!</strong></p></div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>ETICHETE</span></li><li><a href="/tag/grau/">grâu</a></li><li><a href="/tag/vama/">vamă</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6"><span>Articolul precedent</span><a href="{near[0][1]}">{e(near[0][0])}</a></div><div class="td-block-span6"><span>Articolul următor</span><a href="{near[1][1]}">{e(near[1][0])}</a></div></div><div class="author-box-wrap"><a href="/author/im/"><img alt=""></a><div class="desc"><div class="td-author-name"><a href="/author/im/">{r.author}</a></div><div class="td-author-description">Ilinca scrie despre agricultură și sate din 2012. Nu a ratat nicio recoltă.</div></div></div></footer></article><div class="td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">ARTICOLE SIMILARE</a><a class="td-related-right">DE LA ACELAȘI AUTOR</a></h4><div class="td_block_inner">{listed(rel, '<div class="td_module_related_posts"><div class="td-module-thumb"><a href="{u}" title="{t}"><img alt=""></a></div><div class="item-details"><h3 class="entry-title"><a href="{u}">{t}</a></h3></div></div>')}</div></div><div class="td-pb-span4"><aside class="widget"><div class="block-title"><span>Ultimele știri</span></div><table>{listed(new, '<tr><td class="h">0{n}:15</td><td><a href="{u}">{t}</a></td></tr>')}</table></aside></div></div></div><div class="td-footer"><p>DESPRE NOI</p><p>Cotidianul Câmpiei este ziarul tău local. Contactează-ne: redactie@cotidianulcampiei.example</p></div></div></body></html>""",
        r, r.lines, (*near, *rel, *new), address=url,
    )  # fmt: skip


BATTERY = told(
    "en",
    "2026-02-24",
    "",
    """
Voltara Energy to Build $600 Million Battery Plant in Marlow County
Investment will create 850 jobs and cut the company's dependence on imported cells
none
MARLOW, Ohio, Feb. 24, 2026 /NewsRelay/ -- Voltara Energy Inc. (NYQ: VOLT), a maker of batteries for buses and ships, today announced plans to build a cell plant in Marlow County. The $600 million investment is expected to create 850 jobs by 2029.
The plant will reduce the company's dependence on imported cells and shorten delivery times from nine months to ten weeks.
"Building where our customers are protects them from tariffs and from storms at sea," said Grace Oyelaran, Chief Executive Officer of Voltara. "It also lowers the carbon footprint of every bus we power."
The State of Ohio supports the project with $48 million in tax credits tied to wages and training. "Good policy brings good jobs," said Governor Rick Tolland.
# Training with local colleges
Voltara will fund a two-year programme at Marlow Community College. The company expects that it will ease the shortage of technicians that has slowed earlier projects in the region.
# Environmental safeguards
All process water will be treated on site. An independent panel will publish measurements each quarter, following concerns of residents about the Little Marlow River.
Construction will begin in August, subject to permits.
""",
)


@page
def company_release_on_a_wire() -> Served:
    """A release on a distributor's site: place and wire in the first line, boilerplate on the firm, contacts, other releases."""
    r, site = BATTERY, "https://www.newsrelay.example"
    url = f"{site}/news-releases/voltara-energy-to-build-600-million-battery-plant-in-marlow-county-302391188.html"
    same = linked(site, "/news-releases/{s}-{n}.html", "Voltara Energy Reports Fourth Quarter Results", "Voltara Energy Names Grace Oyelaran Chief Executive Officer")  # fmt: skip
    also = linked(site, "/news-releases/{s}-{n}.html", "Harlan Motors Recalls 12,000 School Buses", "Dock Workers and Lakeport Terminals Reach Agreement", "Tessaline Opens Cobalt Refinery in Quebec")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{e(r.title)}</title>{og(r, url, "NewsRelay")}<meta name="date" content="2026-02-24T07:00:00-05:00"/><meta name="author" content="Voltara Energy Inc."/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-24T07:00:00-05:00", "author": {"@type": "Organization", "name": "Voltara Energy Inc."}, "publisher": {"@type": "Organization", "name": "NewsRelay"}})}</head><body><header><a href="#main">Accessibility Statement</a><a href="#m">Skip Navigation</a><nav><a href="/news-releases/">News</a><a href="/products/">Products</a><a href="/contact/">Contact</a></nav></header><main id="main"><article class="news-release inline-gallery-template"><header class="release-header"><div class="container"><h1>{e(r.title)}</h1></div></header><div class="container release-info"><div class="swaping-class-left"><a href="/news/voltara"><img alt="Voltara Energy Inc. logo"/></a><div><p class="mb-no"><strong>News provided by</strong></p><a href="/news/voltara"><strong>Voltara Energy Inc.</strong></a></div><p class="mb-no">Feb 24, 2026, 07:00 ET</p></div><div class="share"><p>Share this article</p><a href="https://x.example">Share to X</a></div></div><section class="release-body container"><div class="row"><div class="col-lg-10"><p class="prntac"><i>{e(r.lead)}</i></p>{each(r.body, "<p>{}</p>", "<p><b>{}</b></p>")}<p><b>About Voltara Energy Inc.</b></p><p>Voltara Energy Inc. designs and builds batteries for heavy transport in 14 countries. Learn more at <a href="https://voltara.example">www.voltara.example</a>.</p><p><b>Media Contact</b><br/>Jo Pettibone<br/>media@voltara.example<br/>+1 555 0100</p><p>SOURCE Voltara Energy Inc.</p></div></div></section></article><section class="from-source"><h2>Also from this source</h2>{listed(same, '<div class="card"><a href="{p}"><h3>{t}</h3></a><p>Voltara, a maker of batteries for heavy transport, today...</p></div>')}</section><section class="explore"><h2>Explore</h2><div class="row">{listed(also, '<div class="col-sm-4"><a class="newsreleaseconsolidatelink" href="{p}"><h3><small>Feb 2{n}, 2026</small> {t}</h3></a></div>')}</div></section><div class="subscribe-banner"><h2>More Than 300,000 Journalists Subscribe to Our Wire</h2><a href="/signup">Sign Up</a></div></main><footer><h5>Contact NewsRelay</h5><ul><li>555-0144 from 8 AM - 9 PM ET</li></ul><ul><li><a href="/legal">Terms of Use</a></li><li><a href="/sitemap">Sitemap</a></li></ul></footer></body></html>""",
        r, r.lines, (*same, *also), address=url,
    )  # fmt: skip


TENANCY = told(
    "en",
    "2026-02-25",
    "",
    """
Landlords to face unlimited fines for damp homes under new law
Ministers say the measure will cut hospital admissions and drive rogue landlords out of the market.
none
Landlords who leave tenants in damp and mouldy homes will face unlimited fines from June, the Housing Secretary announced today.
The Safe Homes Act gives councils the power to inspect without notice and requires landlords to begin repairs within 14 days.
Damp homes cost the health service an estimated £1.4 billion a year. Ministers expect the law to cut admissions of young children with breathing problems by a tenth.
Housing Secretary Adaeze Thornbury said:
No child should fall ill because a landlord would not fix a gutter. This law puts tenants' lungs before landlords' margins, and good landlords have nothing to fear from it.
Landlord groups have been consulted on guidance, and a fund of £80 million will help small landlords pay for ventilation.
The Chief Medical Officer, Professor Liam Haddow, said:
Cold and damp drive illness. Enforcing repairs will prevent it.
The measures do not apply in Northmoor, where housing is devolved.
""",
)


@page
def government_release() -> Served:
    """A government's release: metadata in a list, quotes in blocks, contacts and documents in lists that are no headlines."""
    r, site = TENANCY, "https://www.state.example"
    url = f"{site}/government/news/landlords-to-face-unlimited-fines-for-damp-homes-under-new-law"
    rel = linked(site, "/government/{s}", "Safe Homes Act: guidance for landlords", "Safe Homes Act: impact assessment")
    quotes = [f"<p>{e(line)}</p>" if n not in (4, 7) else f"<blockquote><p>{e(line)}</p></blockquote>" for n, line in enumerate(r.body)]
    return Served(
        f"""<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>{e(r.title)} - STATE.example</title><meta property="og:site_name" content="STATE.example"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><meta property="og:title" content="{e(r.title)}"><meta name="description" content="{e(r.lead)}">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2026-02-25T00:01:00+00:00", "dateModified": "2026-02-25T00:01:00+00:00", "description": r.lead, "publisher": {"@type": "Organization", "name": "STATE.example"}, "author": {"@type": "Organization", "name": "Department for Housing"}})}</head><body class="govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner"><h2>Cookies on STATE.example</h2><p>We use some essential cookies to make this website work.</p><button>Accept additional cookies</button></div><a href="#content">Skip to main content</a><header><a href="/">STATE.example</a><button>Menu</button><ul><li><a href="/browse/benefits">Benefits</a></li><li><a href="/browse/births">Births, death, marriages and care</a></li><li><a href="/browse/tax">Money and tax</a></li></ul></header><div id="wrapper"><div class="gem-c-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/housing">Housing, local and community</a></li></ol></div><main id="content" class="news-article"><span class="gem-c-title__context">Press release</span><h1 class="gem-c-heading__text">{e(r.title)}</h1><p class="gem-c-lead-paragraph">{e(r.lead)}</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/dh">Department for Housing</a> and <a href="/at">The Rt Hon Adaeze Thornbury MP</a></dd><dt>Published</dt><dd>25 February 2026</dd></dl></div><div class="gem-c-translation"><ul><li>English</li><li><a href="{url}.cy">Cymraeg</a></li></ul></div><img src="s900.jpg" alt=""><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{"".join(quotes)}</div></div><div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a href="https://f.example">Share on Facebook (opens in new tab)</a></li></ul></div><h2 class="updates">Updates to this page</h2><p>Published 25 February 2026</p><a href="/email">Sign up for emails or print this page</a></main><div class="gem-c-contextual-sidebar"><h2>Related content</h2><ul>{listed(rel, '<li><a class="govuk-link" href="{p}">{t}</a></li>')}</ul></div></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button><p>Help us improve. Don't include personal or financial information.</p></div><footer><h2>Services and information</h2><ul><li><a href="/browse/benefits">Benefits</a></li><li><a href="/browse/tax">Money and tax</a></li></ul><p>All content is available under the Open Licence, except where otherwise stated</p></footer></body></html>""",
        r, r.lines, rel, address=url,
    )  # fmt: skip

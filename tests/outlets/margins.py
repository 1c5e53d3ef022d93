"""Further pages that are no ordinary article: a section's front, an author's page, a live report, a wall, an error, a video; `draw` puts them into sets."""

from outlets.gazettes import linked
from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, listed, og, onto
from outlets.titles import told

PAGES: Pages = {}
page = onto(PAGES)

NOTHING = {language: Report(language, "", "", "", "", "", "", ()) for language in ("en", "it", "hu")}


@page
def states_section_front() -> Served:
    """A section of an Indian daily: a lead with teaser, a list of lines, an opinion strip with authors, a count of comments."""
    site = "https://www.thedeccanpost.example"
    lead = linked(site, "/news/states/{s}/article{n}.ece", "Panel wants villages to own solar parks, State disagrees")
    lines = linked(site, "/news/states/{s}/article{n}.ece", "Metro fares to rise by ₹5 from April", "Weavers' co-operative moves court over yarn duty", "Two dams, one river and a long quarrel", "ASHA workers end fast after talks", "Onion growers seek export window")  # fmt: skip
    strip = linked(site, "/opinion/{s}/article{n}.ece", "A census that counts the wrong things", "Cheap power is not free power", "The case for small courts")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>States News: Latest State News | The Deccan Post</title><meta property="og:type" content="website"><meta property="og:title" content="States News"><link rel="canonical" href="{site}/news/states/">{ld({"@context": "https://schema.org", "@type": "WebPage", "name": "States News", "url": site + "/news/states/"})}</head><body><header><a href="/">The Deccan Post</a><span>February 26, 2026</span><a href="/epaper">e-Paper</a><nav><a href="/news">News</a><a href="/opinion">Opinion</a><a href="/sport">Sport</a></nav></header><main><h1 class="section-name">States</h1><ul class="sub-sections"><li><a href="/news/states/north/">North</a></li><li><a href="/news/states/south/">South</a></li></ul><div class="row"><div class="element big">{listed(lead, '<div class="picture"><a href="{u}"><img alt=""></a></div><h2 class="title"><a href="{u}">{t}</a></h2><p class="sub-text">A draft policy would let gram sabhas lease land to developers and keep a tenth of the revenue, but officials fear that it will scare away investors.</p><div class="author-name">Lakshmi Prabhu</div>')}</div><div class="col">{listed(lines, '<div class="element"><div class="right-content"><h3 class="title"><a href="{u}">{t}</a></h3><span class="by-line">Special Correspondent</span></div></div>')}</div></div><div class="opinion-strip"><h2 class="block-title"><a href="/opinion/">Opinion</a></h2>{listed(strip, '<div class="item"><img alt="author"><a class="name" href="/author/{n}">K. Raghavan</a><a class="head" href="{u}">{t}</a></div>')}</div></main><footer><a href="/about">About Us</a><a href="/contact">Contact Us</a><p>Copyright© 2026, TDP Publishing Co Pvt. Ltd.</p></footer></body></html>""",
        NOTHING["en"], (), (*lead, *lines, *strip), verdict="headlines", address=f"{site}/news/states/",
    )  # fmt: skip


@page
def pagina_di_autore() -> Served:
    """An author's page: two sentences on who she is, then what she wrote, with days and first lines, and pages to go on."""
    site = "https://www.illavorodomani.example"
    wrote = linked(site, "/economia/{s}-{n}.html", "Il contratto che nessuno firma", "Salari, la rincorsa si ferma", "Perché le cooperative falliscono meno", "Taranto, il porto e i droni", "Chi paga il conto della siccità", "Riders, la sentenza che cambia tutto")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Giulia Castellan, autore presso Il Lavoro Domani</title><meta property="og:type" content="profile"><meta property="og:title" content="Giulia Castellan"><link rel="canonical" href="{site}/autore/giulia-castellan/">{ld({"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Giulia Castellan"}})}</head><body><header><a href="/">Il Lavoro Domani</a><ul><li><a href="/economia/">Economia</a></li><li><a href="/societa/">Società</a></li></ul></header><main><div class="author-hero"><img alt=""><h1>Giulia Castellan</h1><p class="role">Giornalista</p><p>Nata a Rovigo nel 1984, si occupa di lavoro e di imprese cooperative. Prima di arrivare in redazione ha lavorato per dieci anni in una vetreria.</p><ul><li><a href="https://x.example/gc">X</a></li><li><a href="https://l.example/gc">LinkedIn</a></li></ul></div><div class="archive"><h2>Gli articoli di Giulia Castellan</h2>{listed(wrote, '<article class="post-card"><div class="post-card__thumb"><a href="{u}"><img alt=""></a></div><div><span class="post-card__cat">Economia</span><h3><a href="{u}">{t}</a></h3><time>0{n}/02/2026</time><p>Una storia che comincia in fabbrica e finisce in tribunale, come capita spesso di questi tempi in provincia.</p><a class="more" href="{u}">Continua a leggere</a></div></article>')}</div><div class="pagination"><span>1</span><a href="/autore/giulia-castellan/page/2/">2</a><a href="/autore/giulia-castellan/page/2/">Successivo</a></div></main><footer><p>Il Lavoro Domani, società cooperativa, P.IVA 0412</p><a href="/privacy/">Privacy</a></footer></body></html>""",
        NOTHING["it"], (), wrote, verdict="headlines", address=f"{site}/autore/giulia-castellan/",
    )  # fmt: skip


STREIK = told(
    "de",
    "2026-02-24",
    "funk24",
    """
Liveblog zum Hafenstreik: Verdi lehnt neues Angebot ab
Die Häfen stehen seit Mitternacht still. Alle Entwicklungen im Liveblog.
Streikposten in Brakhaven
""",
)


@page
def liveblog_mit_zeitmarken() -> Served:
    """A live report: posts newest first with a clock in the head, a summary box left out of posts, related links below."""
    posts = (
        ("17:42 Uhr – Verdi lehnt Angebot ab", "Die Gewerkschaft weist das neue Angebot der Hafenbetreiber zurück. 3,1 Prozent seien „eine Provokation“, sagte Verhandlungsführerin Maren Stolz."),
        ("15:10 Uhr – Autobauer drosselt Produktion", "Weil Teile fehlen, lässt der Autobauer Hansawerke zwei Schichten ausfallen. Der Ausstand koste täglich vier Millionen Euro."),
        ("12:05 Uhr – Ministerpräsident fordert Schlichtung", "Ministerpräsident Dirk Harms fordert beide Seiten auf, einen Schlichter zu bestellen. Der Streik gefährde Arbeitsplätze im ganzen Land."),
        ("06:30 Uhr – Schiffe warten in der Bucht", "Vor Brakhaven liegen 31 Frachter auf Reede. Die Reeder rechnen mit höheren Frachtraten."),
    )  # fmt: skip
    r, site = STREIK, "https://www.funk24.example"
    url = f"{site}/nachrichten/wirtschaft/liveblog-hafenstreik-104.html"
    more = linked(site, "/nachrichten/wirtschaft/{s}-{n}.html", "Was Hafenarbeiter wirklich verdienen", "Leere Regale? Händler geben Entwarnung", "Der lange Streit um die Automatisierung")  # fmt: skip
    written = "".join(
        f'<section class="liveblog-post" id="post{n}"><h2 class="liveblog-post__head">{e(head)}</h2><p class="text">{e(text)}</p><div class="post-share"><a href="#post{n}">Link zum Beitrag</a></div></section>'
        for n, (head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{e(r.title)} | funk24.example</title>{og(r, url, "funk24")}{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": r.title, "datePublished": "2026-02-24T06:30:00+01:00", "dateModified": "2026-02-24T17:42:00+01:00", "publisher": {"@type": "Organization", "name": "funk24"}})}</head><body><header><a href="/">funk24</a><nav><a href="/nachrichten">Nachrichten</a><a href="/sport">Sport</a><a href="/wetter">Wetter</a></nav></header><main><article class="container"><div class="seitenkopf"><span class="seitenkopf__topline">Tarifkonflikt</span><h1><span class="seitenkopf__headline">{e(r.title)}</span></h1></div><p class="metatextline">Stand: 24.02.2026 17:42 Uhr</p><figure><img alt=""><figcaption>{e(r.caption)} <span>| dpx</span></figcaption></figure><p class="intro"><strong>{e(r.lead)}</strong></p><div class="liveblog-controls"><button>Automatisch aktualisieren</button><button>Älteste zuerst</button></div><div class="liveblog">{written}</div><button class="load">Weitere Beiträge laden</button></article><section class="teasergroup"><h2>Mehr zum Thema</h2><ul>{listed(more, '<li><a href="{p}"><span class="topline">Hintergrund</span> <strong>{t}</strong></a></li>')}</ul></section></main><footer><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><p>© funk24</p></footer></body></html>""",
        r, (r.title, r.lead, *(line for post in posts for line in post)), more, verdict="live blog", address=url,
    )  # fmt: skip


TREN = told(
    "es",
    "2026-02-22",
    "Maruja Escandón",
    """
El tren del istmo pierde carga y el ejército culpa a los puertos
La línea mueve la mitad de lo prometido. Un informe interno señala grúas averiadas.
Una locomotora en Salina Honda
El tren del istmo cerró el año con 1.1 millones de toneladas, la mitad de lo que el gobierno había prometido al Congreso, de acuerdo con un informe interno de la Secretaría de Marina.
El documento responsabiliza a los puertos, donde tres de siete grúas permanecen averiadas desde agosto y los barcos esperan hasta nueve días…
""",
)


@page
def muro_de_registro() -> Served:
    """A wall after the second paragraph: sign up to go on; below it a list for everyone."""
    r, site = TREN, "https://www.reformadiario.example"
    url = f"{site}/nacional/el-tren-del-istmo-pierde-carga-y-el-ejercito-culpa-a-los-puertos/ar2966112"
    more = linked(site, "/nacional/{s}/ar{n}", "Senado cita a director de aduanas", "Cierran tres minas por falta de permisos", "Suben peajes en la costa")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><title>{e(r.title)}</title>{og(r, url, "Reforma Diario")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-22T05:00:00-06:00", "isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".cuerpo"}, "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Reforma Diario"}})}</head><body><header><a href="/">Reforma Diario</a><nav><a href="/nacional">Nacional</a><a href="/negocios">Negocios</a></nav><a href="/registro">Regístrate</a></header><main><article><h1>{e(r.title)}</h1><h2 class="resumen">{e(r.lead)}</h2><div class="autor">{r.author}</div><div class="fecha">22 de febrero de 2026</div><figure><img alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="cuerpo"><p>{e(r.body[0])}</p><p>{e(r.body[1])}</p></div><div class="muro"><h3>Para seguir leyendo, suscríbete o inicia sesión</h3><p>Este contenido es exclusivo para suscriptores. Accede a todas las notas por solo $99 al mes.</p><a class="btn" href="/suscripcion">Suscríbete ahora</a><p>¿Ya eres suscriptor? <a href="/login">Inicia sesión</a></p></div></article><section><h4>Más de Nacional</h4><ul>{listed(more, '<li><a href="{u}">{t}</a></li>')}</ul></section></main><footer><p>© Reforma Diario. Prohibida su reproducción.</p></footer></body></html>""",
        r, (), more, verdict="paywall", address=url,
    )  # fmt: skip


@page
def nem_talalhato() -> Served:
    """Nothing at this address, with what others read in its stead."""
    site = "https://www.dunaihirlap.example"
    read = linked(site, "/gazdasag/{s}-{n}", "Újra drágul a kenyér, a pékek az árampiacot okolják", "Bezár az ország legrégebbi cukorgyára", "Sztrájkra készülnek a buszvezetők")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Az oldal nem található - Dunai Hírlap</title><meta name="robots" content="noindex"></head><body class="page-404"><header><a href="/">Dunai Hírlap</a><ul><li><a href="/belfold">Belföld</a></li><li><a href="/gazdasag">Gazdaság</a></li></ul></header><main><div class="big">404</div><h1>A keresett oldal nem található</h1><p>Lehet, hogy a cikket áthelyeztük vagy töröltük, vagy hibás a cím. Kérjük, próbálja meg a keresőt, vagy térjen vissza a címlapra.</p><a class="btn" href="/">Vissza a címlapra</a><h2>Mások ezt olvassák</h2><ul class="pop">{listed(read, '<li><a href="{u}">{t}</a></li>')}</ul></main><footer><p>Dunai Hírlap Kiadó Kft.</p><a href="/impresszum">Impresszum</a><a href="/adatvedelem">Adatvédelem</a></footer></body></html>""",
        NOTHING["hu"], (), (), verdict="error", address=f"{site}/gazdasag/regi-cikk-1882",
    )  # fmt: skip


MARCHE = told(
    "fr",
    "2026-02-15",
    "Sahel Vision",
    """
Vidéo. Au marché de Dori-Kaba, le prix du mil divise vendeurs et clients

Vidéo : le marché de Dori-Kaba
Le prix du mil a augmenté de moitié depuis octobre au marché de Dori-Kaba. Les vendeurs accusent les taxes sur les routes, les clients soupçonnent les stocks cachés.
Le gouvernement a annoncé l'ouverture de boutiques témoins pour faire baisser les prix. Reportage de Salif Zongo.
""",
)


@page
def page_de_video() -> Served:
    """A video: the player's words, a description of two paragraphs, further videos with lengths, and channels."""
    r, site = MARCHE, "https://www.sahelvision.example"
    url = f"{site}/fr/videos/20260215-au-marche-de-dori-kaba-le-prix-du-mil-divise"
    after = linked(site, "/fr/videos/{s}", "Les puits solaires de Gorom-Tilé", "Une école sous les manguiers", "Orpailleurs : la fièvre et la poussière", "Le train fantôme du désert")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{e(r.title)} - Sahel Vision</title>{og(r, url, "Sahel Vision").replace('"article"', '"video.other"')}{ld({"@context": "https://schema.org", "@type": "VideoObject", "name": r.title, "description": r.body[0], "uploadDate": "2026-02-15T18:30:00+00:00", "duration": "PT1M52S", "publisher": {"@type": "Organization", "name": "Sahel Vision"}})}</head><body><header><a href="/fr">Sahel Vision</a><nav><a href="/fr/infos">Infos</a><a href="/fr/emissions">Émissions</a><a href="/fr/direct">Direct TV</a></nav></header><main class="t-content"><div class="m-video"><button>Lire</button><span>01:52</span><p>Pour afficher ce contenu, il est nécessaire d'autoriser les cookies de mesure d'audience et de publicité.</p></div><span class="tag"><a href="/fr/economie">Économie</a></span><h1 class="t-content__title">{e(r.title)}</h1><div class="m-pub-dates"><span>Publié le : </span><time datetime="2026-02-15T18:30:00+00:00">15/02/2026 - 18:30</time></div><div class="t-content__body"><p>{e(r.body[0])}</p><p>{e(r.body[1])}</p></div><div class="m-by">Par : <a href="/fr/auteur/sz">Salif ZONGO</a></div><section class="o-next"><h2>Toutes les vidéos</h2><div class="o-next__list">{listed(after, '<div class="m-item-video"><a href="{p}"><img alt=""><span class="duration">0{n}:1{n}</span><p class="article__title">{t}</p></a></div>')}</div></section></main><footer><p>© 2026 Copyright Sahel Vision - Tous droits réservés. Sahel Vision n'est pas responsable des contenus provenant de sites Internet externes.</p></footer></body></html>""",
        r, (r.title, *r.body), after, address=url,
    )  # fmt: skip

"""A set of pages as a crawl finds them outside the English-speaking countries, each in another language and from another content system."""

import json
import re
import unicodedata
from html import unescape
from zlib import crc32

from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]


def slug(text: str, by: str = "-") -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("ł", "l").replace("ß", "ss")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", by, plain.lower()).strip(by)


def to(site: str, pattern: str, *titles: str, by: str = "-") -> Links:
    """Headlines and their addresses: a slug and a number made of the headline."""
    return tuple((t, site + pattern.format(s=slug(t, by), n=1000000 + crc32(t.encode()) % 8999999)) for t in titles)


def rows(links: Links, shape: str, *more: tuple[str, ...], start: int = 1) -> str:
    """The links in a shape: {t} headline, {u} address, {p} its path, {n} rank, {a}, {b}, {c} whatever else stands beside it."""
    out = []
    for i, (title, url) in enumerate(links):
        path = "/" + url.split("/", 3)[3]
        beside = {name: e(column[i]) for name, column in zip("abc", more, strict=False)}
        out.append(shape.format(t=e(title), u=url, p=path, n=i + start, **beside))
    return "".join(out)


def data(*graphs: object) -> str:
    return "".join(map(ld, graphs))


def paras(body: tuple[str, ...], p: str = "<p>{}</p>", h: str = "<h2>{}</h2>") -> str:
    """Paragraphs, already mark-up; a subhead begins with a hash."""
    return "".join(h.format(b[2:]) if b.startswith("# ") else p.format(b) for b in body)


def plain(*body: str) -> tuple[str, ...]:
    """What a reader sees of them."""
    return tuple(unescape(re.sub(r"<[^>]+>", "", b.removeprefix("# "))) for b in body)


@page
def tageszeitung_mit_gehashten_klassen() -> Served:
    """A Swiss daily: React on the server, styled components, hydration JSON that holds the text once more."""
    site = "https://www.seetalbote.example"
    title = "Das Postauto bleibt stehen: Warum Oberfellis um seinen letzten Bus kämpft"
    lead = (
        "Der Kanton will die Linie 417 ab Dezember streichen. Im Bergdorf haben sich 214 Menschen gewehrt – fast die Hälfte der Einwohner."
    )
    body = (
        "Um 6.12 Uhr steht Margrit Zumthurm jeden Morgen an der Haltestelle beim alten Schulhaus. Sie arbeitet in der Wäscherei des Spitals Brunnwil, seit siebzehn Jahren, und sie hat nie Autofahren gelernt. «Wenn das Postauto nicht mehr kommt, muss ich kündigen», sagt sie. «So einfach ist das.»",
        "Die Linie 417 verbindet Oberfellis mit dem Bahnhof Brunnwil, achtmal am Tag, elf Kilometer, 31 Kurven. Nach den Zahlen des kantonalen Amts für Mobilität sassen im vergangenen Jahr im Schnitt 3,4 Personen im Bus. Der Kostendeckungsgrad liegt bei neun Prozent, verlangt werden zwanzig.",
        "# Der Kanton rechnet vor",
        "Deshalb soll die Linie mit dem Fahrplanwechsel im Dezember verschwinden. «Wir können nicht jede Kurve im Kanton subventionieren», sagt Regierungsrat Beat Hürlimatt. Ersatz soll ein Rufbus bieten, der zwei Stunden im Voraus per App bestellt werden muss und nur werktags fährt.",
        "Im Dorf kommt der Vorschlag schlecht an. Ein Drittel der Einwohner ist älter als siebzig, das Mobilfunknetz endet bei der Kapelle. «Die App lädt bei uns nicht einmal das Logo», sagt Gemeindepräsidentin Ursina Caplazi. Sie hat im Februar eine Petition gestartet und in drei Wochen 214 Unterschriften gesammelt.",
        "# Ein Dorf mit zwölf Kindern",
        "Besonders betroffen sind die zwölf Schulkinder, die seit der Schliessung der Dorfschule 2019 nach Brunnwil fahren. Der Rufbus hat acht Plätze. Ob zwei Fahrzeuge gleichzeitig bestellt werden können, ist nach Angaben des Amts «Gegenstand von Abklärungen».",
        "Verkehrsplaner Jonas Wäfler von der Hochschule Aarmatt hält das Vorgehen für kurzsichtig. Zwar seien Rufbusse in vielen Tälern ein Erfolg, doch nur dort, wo sie den Linienbus am Abend ergänzten. «Wo man den Takt ganz aufgibt, kaufen die Leute ein zweites Auto oder ziehen weg», sagt Wäfler. Beides komme die öffentliche Hand am Ende teurer.",
        "Der Kantonsrat behandelt die Petition am 2. April. Margrit Zumthurm will mit nach Aarmatt fahren, auf die Tribüne. Sie nimmt, wie immer, den Bus um 6.12 Uhr.",
    )
    url = f"{site}/region/postauto-oberfellis-linie-417-streichung-petition-538201746219"
    inside = to(
        site, "/region/{s}-{n}", "Rufbus im Muotital: «Manchmal wartet man vergebens»", "Diese sieben Linien stehen im Kanton auf der Kippe"
    )
    top = to(
        site,
        "/{s}-{n}",
        "Wirt findet Gästebuch von 1891 hinter dem Täfer",
        "Lawine verschüttet Zufahrt zum Skigebiet Brüschalp",
        "Bauer verklagt Gemeinde wegen Kuhglocken",
        "Warum das Benzin in Brunnwil plötzlich billiger ist",
        "Unbekannte stehlen 40 Bienenvölker",
    )
    views = to(
        site,
        "/meinung/{s}-{n}",
        "Wer den Takt streicht, streicht das Dorf",
        "Die Pendlerpauschale ist von gestern",
        "Ein Lob auf die leere Piste",
    )
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "@id": f"{url}#article",
                "headline": title,
                "description": lead,
                "datePublished": "2025-03-11T05:02:14.000Z",
                "dateModified": "2025-03-11T09:40:51.000Z",
                "inLanguage": "de-CH",
                "author": [{"@type": "Person", "name": "Flurina Demarmels", "url": f"{site}/author/11203"}],
                "isAccessibleForFree": True,
                "publisher": {
                    "@type": "NewsMediaOrganization",
                    "name": "Seetal-Bote",
                    "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"},
                },
            },
            {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "Startseite", "item": site},
                    {"@type": "ListItem", "position": 2, "name": "Region", "item": f"{site}/region"},
                ],
            },
        ],
    }
    state = json.dumps(
        {
            "props": {
                "pageProps": {
                    "article": {
                        "id": "538201746219",
                        "title": title,
                        "lead": lead,
                        "elements": [
                            {"type": "textBlockArray", "items": [{"type": "htmlTextItem", "htmlText": b.removeprefix("# ")}]} for b in body
                        ],
                    }
                }
            },
            "page": "/[...slug]",
            "buildId": "k3Jx_0aPq",
        },
        ensure_ascii=False,
    )
    return Served(
        f"""<!DOCTYPE html><html lang="de-CH"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Linie 417: Oberfellis kämpft um sein Postauto | Seetal-Bote</title><meta name="description" content="{lead}"/><meta property="og:type" content="article"/><meta property="og:title" content="{title}"/><meta property="og:description" content="{lead}"/><meta property="og:url" content="{url}"/><meta property="og:image" content="https://cdn.unitycms.example/images/9Hx1KQ.jpg?op=ocroped&amp;val=1200,800"/><meta property="article:published_time" content="2025-03-11T05:02:14.000Z"/><link rel="canonical" href="{url}"/><link rel="preload" href="/_next/static/css/4b1c0de9.css" as="style"/><link rel="preload" as="image" imagesrcset="https://cdn.unitycms.example/images/9Hx1KQ.jpg?w=600 600w, https://cdn.unitycms.example/images/9Hx1KQ.jpg?w=1200 1200w"/>{data(graph)}<style data-styled="active" data-styled-version="6.1.1">.gTyXpb{{margin:0 auto;max-width:640px}}.hJdKqA{{font-family:Tiempos,serif;font-size:1.125rem}}@media (min-width:768px){{.hJdKqA{{font-size:1.25rem}}}}</style><script>window.dataLayer=window.dataLayer||[];window.dataLayer.push({{"pageType":"article","category":"region"}});</script></head><body><div id="__next"><a class="sc-1f2k3a-0 eVbNnm" href="#main">Zum Hauptinhalt springen</a><header class="sc-9ab3c1-0 fRtQwe"><div class="sc-9ab3c1-1"><button aria-label="Menü öffnen"><svg viewBox="0 0 24 24"><path d="M3 6h18M3 12h18M3 18h18"></path></svg><span>Menü</span></button><a href="/" aria-label="Startseite"><svg role="img"><title>Seetal-Bote</title><path d="M0 0h120v20H0z"></path></svg></a><a href="/abo">Abo</a><button>Anmelden</button></div><nav aria-label="Hauptnavigation"><ul><li><a href="/region">Region</a></li><li><a href="/schweiz">Schweiz</a></li><li><a href="/wirtschaft">Wirtschaft</a></li><li><a href="/sport">Sport</a></li><li><a href="/meinung">Meinung</a></li></ul></nav></header><div class="sc-ad77-0 kPlOuy" data-ad-slot="wideboard_1"><span>Werbung</span><p>Jetzt Frühlingsangebot: Winterreifen raus, Sommerreifen rein – 20% bei Pneu Rickli.</p></div><main id="main"><article class="sc-3d90e-0 gTyXpb"><nav aria-label="Brotkrumen" class="sc-bc01"><ol><li><a href="/">Startseite</a></li><li><a href="/region">Region</a></li></ol></nav><header class="sc-3d90e-1"><span class="sc-kick-0">Öffentlicher Verkehr</span><h1 class="sc-3d90e-4 ArticleTitle_title__b7Wq1">{e(title)}</h1><p class="sc-3d90e-5 hLeAdD">{e(lead)}</p></header><figure class="sc-fig0 bQzXcv"><picture><source type="image/webp" srcSet="https://cdn.unitycms.example/images/9Hx1KQ.webp?w=600 600w, https://cdn.unitycms.example/images/9Hx1KQ.webp?w=1200 1200w"/><img alt="Ein gelbes Postauto in einer engen Kurve" src="https://cdn.unitycms.example/images/9Hx1KQ.jpg?w=600" width="600" height="400"/></picture><figcaption><span>Letzte Kurve vor dem Dorf: Das Postauto der Linie 417 oberhalb von Brunnwil.</span><span class="sc-cred">Foto: Reto Kläsi</span></figcaption></figure><div class="sc-aut0"><img alt="Flurina Demarmels" src="/authors/fd.jpg" width="40" height="40"/><div><a href="/author/11203">Flurina Demarmels</a><time dateTime="2025-03-11T05:02:14.000Z">Publiziert: 11.03.2025, 06:02</time><span>Aktualisiert vor 2 Stunden</span><span>Lesezeit: 3 Min.</span></div><div role="group" aria-label="Artikel teilen"><button><svg><path d="M1 1"></path></svg>Teilen</button><button>Merken</button><button>37 Kommentare</button><button>Vorlesen lassen</button></div></div><div class="sc-body0 hJdKqA">{paras(body[:4], '<p class="ArticleParagraph_root__4mszW"><span>{}</span></p>', '<h2 class="ArticleSubtitle_root__Kq1">{}</h2>')}<aside class="sc-rel0 mNbVcx"><span class="sc-rel1">Mehr zum Thema</span><ul>{rows(inside, '<li><a class="sc-rel2" href="{p}"><span class="sc-rel-k">{a}</span><span class="sc-rel-t">{t}</span></a></li>', ("Reportage", "Übersicht"))}</ul></aside>{paras(body[4:6], '<p class="ArticleParagraph_root__4mszW"><span>{}</span></p>', '<h2 class="ArticleSubtitle_root__Kq1">{}</h2>')}<div class="sc-nl0"><h3>Guten Morgen, Seetal</h3><p>Die wichtigsten Nachrichten der Region, jeden Werktag um 6 Uhr in Ihrem Postfach.</p><form><input type="email" placeholder="E-Mail-Adresse"/><button>Kostenlos abonnieren</button></form><small>Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung.</small></div><div data-ad-slot="inside_full_1"><span>Werbung</span></div>{paras(body[6:], '<p class="ArticleParagraph_root__4mszW"><span>{}</span></p>', '<h2 class="ArticleSubtitle_root__Kq1">{}</h2>')}</div><div class="sc-bio0"><p><strong>Flurina Demarmels</strong> ist Redaktorin im Ressort Region. Sie schreibt über Verkehr, Raumplanung und Randgebiete.</p><a href="/author/11203">Mehr Infos</a></div><div class="sc-err">Fehler gefunden? <a href="mailto:redaktion@seetalbote.example">Jetzt melden.</a></div><section class="sc-com0" aria-label="Kommentare"><h2>37 Kommentare</h2><ul><li><b>Hans-Ruedi B.</b><span>vor 3 Stunden</span><p>Ich fahre die Strecke jeden Tag mit dem Velo, geht auch, man muss nur wollen.</p></li><li><b>Talbewohnerin</b><span>vor 4 Stunden</span><p>Und wer bezahlt meine Steuern für die Autobahn, die ich nie benutze?</p></li></ul><button>Alle Kommentare anzeigen</button></section></article><aside class="sc-rail0"><section><h2 class="sc-rail-h">Meistgelesen</h2><ol class="sc-most">{rows(top, '<li><span class="sc-no">{n}</span><a href="{p}"><h3>{t}</h3></a></li>')}</ol></section><section aria-label="Meinungen"><div class="sc-op-wrap">{rows(views, '<article class="sc-op0"><a href="{p}"><img alt="" src="/authors/o{n}.png"/><div><span class="sc-op-a">{a}</span><h3 class="sc-op-t">{t}</h3></div></a></article>', ("Leitartikel von Anselm Rüttimatt", "Gastkommentar von Dora Studhalter", "Kolumne von Pirmin Gschwend"))}</div></section></aside></main><footer class="sc-foot"><div><h4>Services</h4><ul><li><a href="/epaper">E-Paper</a></li><li><a href="/newsletter">Newsletter</a></li><li><a href="/traueranzeigen">Traueranzeigen</a></li></ul></div><div><h4>Verlag</h4><ul><li><a href="/impressum">Impressum</a></li><li><a href="/agb">AGB</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></div><p>Alle Medien der Seetal Medien AG. © 2025</p></footer></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        Report("de", "2025-03-11", "", "Flurina Demarmels", "", title, lead, ()), (title, lead, *plain(*body)), (*inside, *top, *views), address=url,
    )  # fmt: skip


@page
def portail_d_afrique_sous_wordpress() -> Served:
    """A portal of francophone Africa on a bought theme, blocks of modules around the article."""
    site = "https://www.lecourrierdulac.example"
    title = "Zébangui : la grève des transporteurs paralyse le marché central"
    body = (
        "<strong>Zébangui, 14 mai 2024 (CDL)</strong> – Les étals du marché central de Zébangui étaient presque vides mardi matin. Depuis trois jours, les transporteurs de vivres refusent de charger leurs camions pour protester contre la multiplication des barrages sur la route nationale 2.",
        "« Entre Kolomba et la capitale, j’ai compté dix-neuf barrages. À chacun, il faut payer mille ou deux mille francs, sans reçu », explique Aristide Mboulou, président du Syndicat des transporteurs du Nord. Selon lui, un camion de tomates laisse en moyenne 32 000 francs sur la route, soit plus que le prix du carburant.",
        "<strong>Les prix s’envolent</strong>",
        "Les conséquences n’ont pas tardé. Le panier de tomates, vendu 7 000 francs la semaine dernière, se négociait mardi à 18 000 francs. Le manioc a doublé et l’oignon est introuvable. « Je cuisine avec ce qui reste », soupire Clémentine Adjo, qui tient un petit restaurant près de la gare routière. « Hier, j’ai renvoyé des clients. »",
        "Le ministère du Commerce a appelé les vendeurs à ne pas profiter de la situation et annoncé l’envoi de contrôleurs. Une mesure jugée insuffisante par l’Association des consommateurs, qui demande la suppression pure et simple des barrages qui ne relèvent ni de la douane ni de la gendarmerie.",
        "<strong>Une rencontre prévue mercredi</strong>",
        "Le gouvernement a reçu une première fois les grévistes lundi soir, sans résultat. Une deuxième rencontre est prévue mercredi au cabinet du Premier ministre. Les transporteurs posent trois conditions :",
        "la suppression de quatorze barrages sur dix-neuf ;",
        "la délivrance d’un reçu pour tout paiement ;",
        "la création d’un numéro vert pour dénoncer les abus.",
        "« Nous ne demandons pas de faveur, nous demandons l’application de la loi », insiste Aristide Mboulou. Il prévient que les transporteurs de carburant pourraient rejoindre le mouvement dès jeudi si rien ne bouge.",
        "Dans les allées du marché, on craint surtout l’approche de la fête de la Récolte. « Si ça dure encore une semaine, il n’y aura pas de fête », lâche un vendeur d’ignames en repliant sa bâche.",
    )
    url = f"{site}/2024/05/14/zebangui-la-greve-des-transporteurs-paralyse-le-marche-central/"
    inside = to(site, "/2024/05/12/{s}/", "Route nationale 2 : le rapport qui accable les péages sauvages")
    near = to(
        site,
        "/2024/05/13/{s}/",
        "Le festival de percussions de Mbéla reporté à juillet",
        "Ligue 1 : l’AS Lagune arrache le nul à la 94e minute",
    )
    linked = to(
        site,
        "/2024/05/{s}/",
        "Inflation : le gouvernement plafonne le prix du riz",
        "Douanes : un directeur régional suspendu",
        "À Kolomba, les producteurs de tomates jettent leur récolte",
    )
    popular = to(
        site,
        "/2024/05/{s}/",
        "Concours de la fonction publique : la liste des admis",
        "Coupure d’eau à Zébangui : les quartiers concernés",
        "Mort du chanteur Papa Wélé, voix d’or de la rumba",
        "Visa : ce qui change à partir du 1er juin",
    )
    head = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{url}#article",
                "isPartOf": {"@id": url},
                "author": {"name": "Rodrigue Essola", "@id": f"{site}/#/schema/person/4be1"},
                "headline": title,
                "datePublished": "2024-05-14T13:22:08+00:00",
                "dateModified": "2024-05-14T13:30:41+00:00",
                "mainEntityOfPage": {"@id": url},
                "wordCount": 312,
                "commentCount": 2,
                "articleSection": ["Économie"],
                "inLanguage": "fr-FR",
            },
            {"@type": "WebPage", "@id": url, "url": url, "name": f"{title} - Le Courrier du Lac"},
            {"@type": "WebSite", "@id": f"{site}/#website", "url": f"{site}/", "name": "Le Courrier du Lac"},
        ],
    }
    return Served(
        f"""<!doctype html >
<html lang="fr-FR" prefix="og: https://ogp.me/ns#"><head>
<meta charset="UTF-8" /><title>{e(title)} - Le Courrier du Lac</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="{site}/xmlrpc.php" />
<!-- This site is optimized with the Yoast SEO plugin v22.6 -->
<meta name="robots" content="index, follow, max-image-preview:large" /><link rel="canonical" href="{url}" /><meta property="og:locale" content="fr_FR" /><meta property="og:type" content="article" /><meta property="og:title" content="{e(title)}" /><meta property="og:description" content="Zébangui, 14 mai 2024 (CDL) – Les étals du marché central de Zébangui étaient presque vides mardi matin. Depuis trois jours, les transporteurs [&hellip;]" /><meta property="og:url" content="{url}" /><meta property="og:site_name" content="Le Courrier du Lac" /><meta property="article:published_time" content="2024-05-14T13:22:08+00:00" /><meta name="author" content="Rodrigue Essola" /><meta name="twitter:label1" content="Écrit par" /><meta name="twitter:data1" content="Rodrigue Essola" /><meta name="twitter:label2" content="Durée de lecture estimée" /><meta name="twitter:data2" content="2 minutes" />{data(head)}
<link rel='dns-prefetch' href='//fonts.googleapis.com' /><script>window._wpemojiSettings = {{"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/15.0.3\\/72x72\\/","ext":".png"}};</script><style id='wp-emoji-styles-inline-css'>img.wp-smiley, img.emoji {{ display: inline !important; }}</style><link rel='stylesheet' id='td-theme-css' href='{site}/wp-content/themes/Newspaper/style.css?ver=12.6.5' media='all' /><noscript><style>.tdb-loader{{display:none}}</style></noscript></head>
<body class="post-template-default single single-post postid-48112 single-format-standard global-block-template-1 td-animation-stack-type0 td-boxed-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-content"><div class="menu-principal-container"><ul id="menu-principal" class="td-mobile-main-menu"><li class="menu-item"><a href="{site}/politique/">Politique</a></li><li class="menu-item"><a href="{site}/economie/">Économie</a></li><li class="menu-item"><a href="{site}/sport/">Sport</a></li><li class="menu-item"><a href="{site}/culture/">Culture</a></li></ul></div></div></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-top-menu"><div class="td_data_time">mardi 14 mai 2024</div><ul class="top-header-menu"><li><a href="/contact/">Contact</a></li><li><a href="/publicite/">Publicité</a></li></ul></div><div class="td-logo"><a href="{site}/"><img src="{site}/wp-content/uploads/logo.png" alt="Le Courrier du Lac"/></a></div><div class="td-a-rec td-a-rec-id-header"><a href="https://promo.example/mobilac" rel="nofollow sponsored">MobiLac : 10 Go offerts pour tout nouvel abonné</a></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="{site}/">Accueil</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="{site}/economie/">Économie</a></span> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">Zébangui : la grève des transporteurs...</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><article id="post-48112" class="post-48112 post type-post status-publish format-standard has-post-thumbnail hentry category-economie" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="{site}/economie/">Économie</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Par</div> <a href="{site}/author/ressola/">Rodrigue Essola</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-05-14T13:22:08+00:00">14 mai 2024</time></span><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>2</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-48112">1843</span></div></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button td-social-facebook" href="https://www.facebook.com/sharer.php?u=x"><div class="td-social-but-text">Facebook</div></a><a class="td-social-sharing-button td-social-whatsapp" href="https://api.whatsapp.com/send?text=x"><div class="td-social-but-text">WhatsApp</div></a></div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="{site}/wp-content/uploads/marche.jpg" data-caption="Le marché central, mardi matin. © CDL"><img width="696" height="464" class="entry-thumb td-modal-image" src="{site}/wp-content/uploads/marche-696x464.jpg" srcset="{site}/wp-content/uploads/marche-696x464.jpg 696w, {site}/wp-content/uploads/marche-300x200.jpg 300w" alt="" /></a><figcaption class="wp-caption-text">Le marché central, mardi matin. © CDL</figcaption></figure></div>{paras(body[:3])}<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Publicité -</span><p>Votre maison à Bellerive dès 12 millions FCFA. Appelez le 0700 000.</p></div>{paras(body[3:4])}<div class="lire-aussi" style="background:#f3f3f3;padding:12px"><strong>LIRE AUSSI : </strong>{rows(inside, '<a href="{u}">{t}</a>')}</div>{paras(body[4:7])}<ul>{paras(body[7:10], "<li>{}</li>")}</ul>{paras(body[10:])}<p style="text-align: center;"><a href="https://whatsapp.com/channel/lac">Rejoignez notre chaîne WhatsApp pour recevoir les infos en direct</a></p></div><footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="{site}/tag/greve/">grève</a></li><li><a href="{site}/tag/transport/">transport</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Article précédent</span><a href="{near[0][1]}">{near[0][0]}</a></div></div><div class="td-next-prev-separator"></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Article suivant</span><a href="{near[1][1]}">{near[1][0]}</a></div></div></div><div class="author-box-wrap"><a href="{site}/author/ressola/"><img alt="Rodrigue Essola" src="https://secure.gravatar.com/avatar/1" class="avatar avatar-96 photo" /></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="{site}/author/ressola/">Rodrigue Essola</a></span></div><div class="td-author-description">Journaliste économique, passionné de football et de cuisine.</div></div></div></footer></article><div class="td_block_wrap td_block_related_posts td_uid_3 td_with_ajax_pagination"><h4 class="td-related-title td-block-title"><a id="td_uid_4" class="td-related-left td-cur-simple-item" href="#">ARTICLES CONNEXES</a><a id="td_uid_5" class="td-related-right" href="#">PLUS DE L'AUTEUR</a></h4><div class="td_block_inner"><div class="td-related-row">{rows(linked, '<div class="td-related-span4"><div class="td_module_related_posts td-animation-stack td_mod_related_posts"><div class="td-module-image"><div class="td-module-thumb"><a href="{u}" rel="bookmark" class="td-image-wrap" title="{t}"><img class="entry-thumb" src="data:image/gif;base64,R0lG" alt="" width="218" height="150" /></a></div><a href="/economie/" class="td-post-category">Économie</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div></div></div>')}</div></div></div><div class="comments" id="comments"><div class="td-comments-title-wrap"><h4 class="td-comments-title block-title"><span>2 Commentaires</span></h4></div><ol class="comment-list"><li class="comment"><article><footer><cite>Vérité237</cite> <a class="comment-link" href="#comment-91"><time pubdate="1715698200">14 mai 2024 À 14:50</time></a></footer><div class="comment-content"><p>Ces barrages sont une honte, merci au syndicat de dire tout haut ce que nous vivons.</p></div><div class="comment-meta"><a class="comment-reply-link" href="#">Répondre</a></div></article></li></ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">LAISSER UN COMMENTAIRE</h3><form><p>Votre adresse e-mail ne sera pas publiée.</p><textarea placeholder="Commentaire:"></textarea></form></div></div></div></div><div class="td-pb-span4 td-main-sidebar" role="complementary"><aside class="td_block_template_1 widget"><h4 class="block-title"><span>Les plus lus</span></h4>{rows(popular, '<div class="td_module_6 td_module_wrap"><span class="rang">{n}</span><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date">{a}</time></span></div></div></div>', ("12 mai 2024", "13 mai 2024", "11 mai 2024", "10 mai 2024"))}</aside></div></div></div></div>
<div class="td-footer-wrapper"><div class="td-footer-info"><div class="footer-text-wrap">Le Courrier du Lac est un portail d’information générale édité par Lac Média SARL.<div class="footer-email-wrap">Contactez-nous : <a href="mailto:info@lecourrierdulac.example">info@lecourrierdulac.example</a></div></div></div><div class="td-sub-footer-copy">© 2024 Le Courrier du Lac</div></div></div><script id="td-generated">var tdBlocksArray = []; var td_ajax_url="{site}/wp-admin/admin-ajax.php";</script></body></html>""",
        Report("fr", "2024-05-14", "", "Rodrigue Essola", "", title, "", ()), (title, *plain(*body)), (*inside, *near, *linked, *popular), address=url,
    )  # fmt: skip


@page
def diario_sudamericano_sobre_arc() -> Served:
    """A South American daily: the page builder's chains and features, its global content in a script."""
    site = "https://www.elmeridiano.example"
    title = "El río Tacuarí crece y obliga a evacuar a 1.300 familias en la provincia de Aguarí"
    lead = "El nivel del agua superó los ocho metros en Puerto Jacinto y el servicio meteorológico anuncia más lluvias hasta el domingo."
    body = (
        "Las sirenas sonaron a las cuatro de la mañana en Puerto Jacinto. A esa hora, el río Tacuarí había alcanzado los 8,12 metros, apenas diez centímetros por debajo del récord de 1983, y el agua entraba ya en las primeras casas del barrio La Ribera.",
        "“Agarramos los documentos, los perros y nada más”, cuenta Eusebia Franco, de 61 años, sentada en un colchón del polideportivo municipal. Es una de las 4.900 personas que, según la Defensa Civil, tuvieron que dejar sus hogares desde el lunes en la provincia de Aguarí.",
        "<b>Caminos cortados</b>",
        "La ruta 14 permanece cerrada entre Puerto Jacinto y Colonia Esperanza, y tres pueblos solo reciben alimentos en lancha. El gobernador, Rolando Iturbe, decretó la emergencia por noventa días y pidió al Ejército dos helicópteros más. “No vamos a dejar a nadie arriba de un techo”, aseguró.",
        "El servicio meteorológico prevé otros 120 milímetros de lluvia hasta el domingo. Si se confirma, el río podría llegar a los 8,50 metros el viernes por la noche, un nivel nunca registrado desde que existen mediciones.",
        "<b>Reclamos por la defensa inconclusa</b>",
        "Los vecinos apuntan contra la obra de defensa costera, licitada en 2019 y paralizada hace dos años con apenas un 40 % de avance. “El muro termina donde empieza nuestro barrio”, se queja Wilmar Ojeda, presidente de la comisión vecinal. La provincia atribuye la demora a un juicio con la constructora.",
        "La ingeniera hidráulica Matilde Soler, de la Universidad del Litoral Norte, recuerda que el desmonte aguas arriba agrava cada crecida. “El monte era una esponja. Hoy la lluvia llega al río en la mitad del tiempo”, explica. Reclama una ley de cuencas que obligue a las provincias a planificar juntas.",
        "Mientras tanto, en el polideportivo, los voluntarios reparten guiso y frazadas. Las clases quedaron suspendidas en toda la provincia hasta nuevo aviso.",
    )
    url = f"{site}/sociedad/el-rio-tacuari-crece-y-obliga-a-evacuar-a-1300-familias-nid09102025/"
    mid = to(
        site,
        "/sociedad/{s}-nid{n}/",
        "Inundaciones: cómo y dónde donar para los evacuados",
        "El mapa de las zonas en riesgo, barrio por barrio",
    )
    seen = to(
        site,
        "/{s}-nid{n}/",
        "Cuándo cobro la jubilación de octubre",
        "La actriz que dejó todo para abrir una panadería",
        "Encuentran un fósil de perezoso gigante en una cantera",
        "Paro de colectivos: qué líneas funcionan",
        "El truco para que las plantas no se sequen",
    )
    late = to(
        site,
        "/ultimas-noticias/{s}-nid{n}/",
        "El Senado posterga el debate del presupuesto",
        "Un sismo de 5,1 sacudió la costa sin dejar heridos",
        "Los azules ganan el clásico y quedan punteros",
    )
    gc = json.dumps(
        {
            "_id": "QX7A3M",
            "type": "story",
            "headlines": {"basic": title},
            "subheadlines": {"basic": lead},
            "content_elements": [{"_id": f"E{i}", "type": "text", "content": b} for i, b in enumerate(body)],
            "display_date": "2025-10-09T10:05:00Z",
        },
        ensure_ascii=False,
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta name="viewport" content="width=device-width, initial-scale=1"/><meta charset="UTF-8"/><title>Inundaciones en Aguarí: 1.300 familias evacuadas - EL MERIDIANO</title><meta name="description" content="{e(lead)}"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="EL MERIDIANO"/><meta property="og:url" content="{url}"/><meta property="og:image" content="https://resizer.elmeridiano.example/v2/rio.jpg?auth=ab12&amp;width=768"/><meta property="article:published_time" content="2025-10-09T10:05:00Z"/><meta name="cXenseParse:pageclass" content="article"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url}?outputType=amp"/><link rel="preload" href="/pf/resources/fonts/prumo.woff2?d=2104" as="font" crossorigin="anonymous"/><link id="fusion-template-styles" rel="stylesheet" type="text/css" href="/pf/dist/css/article.css?d=2104&amp;mxId=00000000"/>{data({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "alternativeHeadline": lead, "datePublished": "2025-10-09T10:05:00Z", "dateModified": "2025-10-09T15:48:12Z", "author": [{"@type": "Person", "name": "Lautaro Benedetti"}], "articleSection": "Sociedad", "publisher": {"@type": "Organization", "name": "EL MERIDIANO"}}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "El Meridiano"}}, {"@type": "ListItem", "position": 2, "item": {"@id": f"{site}/sociedad", "name": "Sociedad"}}]})}<script>(function(w,d,s,l,i){{w[l]=w[l]||[];w[l].push({{'gtm.start':new Date().getTime(),event:'gtm.js'}});}})(window,document,'script','dataLayer','GTM-XX11');</script></head><body class="nota"><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-XX11" height="0" width="0" style="display:none"></iframe></noscript><div id="fusion-app"><div id="wrapper" class="--fixed-menu"><header class="ln-header"><div class="ln-header-main"><button class="com-button --menu"><i class="icon-menu"></i>Secciones</button><a href="/" title="Ir a la página principal" class="logo"><svg viewBox="0 0 300 40"><path d="M0 0h300v40H0z"></path></svg></a><a class="com-button --suscribe" href="/suscripciones">Suscribite</a><button>Ingresar</button></div><nav class="mod-themes"><span class="com-title">Temas de hoy</span><a class="com-link" href="/tema/presupuesto-tid1/">Presupuesto</a><a class="com-link" href="/tema/inundaciones-tid2/">Inundaciones</a><a class="com-link" href="/tema/dolar-tid3/">Dólar</a></nav></header><div id="content-main" class="lay"><main class="col-deskxl-8"><div class="ad-slot"><small>Publicidad</small></div><article class="cuerpo__article"><div class="breadcrumb"><a class="com-breadcrumb" href="/">El Meridiano</a><i class="icon-arrow"></i><a class="com-breadcrumb" href="/sociedad">Sociedad</a></div><h1 class="com-title --font-primary --sixxl">{e(title)}</h1><h2 class="com-subhead --bajada --m-xs">{e(lead)}</h2><div class="mod-media"><figure><picture class="content-pic picture"><source srcset="https://resizer.elmeridiano.example/v2/rio.webp?width=1200" media="(min-width:1024px)" type="image/webp"/><img class="com-image" alt="Una lancha rescata a vecinos en La Ribera" src="https://resizer.elmeridiano.example/v2/rio.jpg?width=768" fetchpriority="high"/></picture><figcaption class="com-caption">Vecinos de La Ribera son trasladados en lancha<em>Hernán Vidal</em></figcaption></figure></div><section class="mod-author --redaccion"><div class="media-container"><img alt="Lautaro Benedetti" class="com-image" src="https://resizer.elmeridiano.example/v2/lb.png?width=60"/></div><div class="author-info"><a class="com-link" href="/autor/lautaro-benedetti-13/">Lautaro Benedetti</a><span class="--company">EL MERIDIANO</span></div><div class="mod-date"><time class="com-date --twoxs">9 de octubre de 2025</time><span class="com-hour">07:05</span></div><div class="com-reading">3 minutos de lectura</div></section><div class="mod-sharing"><button aria-label="Compartir en Facebook"><i class="icon-facebook"></i></button><button aria-label="Guardar"><i class="icon-save"></i>Guardar</button><button><i class="icon-headphones"></i>Escuchar Nota</button></div><div class="col-12 cuerpo__nota">{paras(body[:3], '<p class="com-paragraph --s">{}</p>')}<div id="mod-ad-1" class="mod-banner --inread"><span>Publicidad</span></div>{paras(body[3:5], '<p class="com-paragraph --s">{}</p>')}<section class="mod-related --inline"><p class="com-title --tag">Te puede interesar</p><div class="row">{rows(mid, '<div class="ln-card --mini"><a href="{p}" class="com-link" title="{t}"><figure><img class="com-image" loading="lazy" alt="" src="https://resizer.elmeridiano.example/v2/m{n}.jpg?width=120"/></figure></a><em class="com-lead">{a}</em><h3 class="com-title --xs"><a class="com-link" href="{p}">{t}</a></h3></div>', ("Solidaridad", "Infografía"))}</div></section>{paras(body[5:8], '<p class="com-paragraph --s">{}</p>')}<div class="com-embed"><blockquote class="twitter-tweet" data-lang="es"><p lang="es" dir="ltr">ALERTA por crecida: evite circular por la ruta 14. Teléfono de emergencias: 103.</p>&mdash; Defensa Civil Aguarí (@dcaguari) <a href="https://twitter.com/dcaguari/status/1976200000000000000">October 9, 2025</a></blockquote></div>{paras(body[8:], '<p class="com-paragraph --s">{}</p>')}</div><section class="mod-trust"><a href="/trust">Conforme a los criterios de <strong>The Trust Project</strong></a></section><section class="mod-tags"><a class="com-tag" href="/tema/inundaciones-tid2/">Inundaciones</a><a class="com-tag" href="/tema/aguari-tid9/">Aguarí</a><a class="com-tag" href="/sociedad/">Sociedad</a></section></article><div class="mod-comments"><h4>Comentarios</h4><p>Los comentarios publicados son de exclusiva responsabilidad de sus autores.</p><button>Ver comentarios (58)</button></div><div class="ln-carousel" aria-label="Últimas Noticias" role="region"><div class="glider"><div class="glider-track">{rows(late, '<article class="ln-card --grid"><section class="ln-card-section"><time class="com-hour">{a}</time><h2 class="com-title"><a class="com-link" href="{p}">{t}</a></h2></section></article>', ("15:41", "15:20", "14:58"))}</div><button class="glider-prev">‹</button><button class="glider-next">›</button></div></div><div id="taboola-below" class="trc_related_container"><div class="trc_header_ext">Contenido patrocinado por Taboola</div><div class="videoCube"><a href="https://clk.taboola.example/x?1" target="_blank" rel="nofollow sponsored"><span class="video-title">Adiós al dolor de rodillas: el método que usan en Suiza</span><span class="branding">Salud Total</span></a></div><div class="videoCube"><a href="https://clk.taboola.example/x?2" target="_blank" rel="nofollow sponsored"><span class="video-title">Autos usados sin vender casi regalados</span><span class="branding">Buscador de autos</span></a></div></div></main><aside class="sidebar__aside col-deskxl-4"><div class="ad-slot"><small>Publicidad</small></div><section class="mod-ranking"><h4 class="com-title-section">Más leídas</h4>{rows(seen, '<article class="ln-card --ranking"><span class="com-number">{n}</span><h3 class="com-title"><a href="{p}" class="com-link">{t}</a></h3></article>')}</section></aside></div><footer class="ln-footer"><div class="col"><a href="/mapa">Mapa del sitio</a><a href="/ayuda">Ayuda</a><a href="/terminos">Términos y condiciones</a></div><div class="col"><a href="/publicidad">¿Cómo anunciar?</a><a href="/clasificados">Clasificados</a></div><p>Copyright 2025 SA EL MERIDIANO. Todos los derechos reservados.</p></footer></div></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="elmeridiano";Fusion.globalContent={gc};Fusion.deployment="2104";</script></body></html>""",
        Report("es", "2025-10-09", "", "Lautaro Benedetti", "", title, lead, ()), (title, lead, *plain(*body)), (*mid, *seen, *late), address=url,
    )  # fmt: skip


@page
def quotidiano_locale_con_elenchi_nel_testo() -> Served:
    """An Italian chain's local edition: a definition list of latest items, a dossier, a strip of videos without a heading."""
    site = "https://www.valmora24.example"
    title = "Valmora, riapre dopo nove anni il ponte delle Lavandaie: «Il paese torna intero»"
    lead = "Chiuso nel 2015 per un cedimento, il ponte medievale è di nuovo percorribile a piedi e in bicicletta. Costo dei lavori: 3,2 milioni di euro"
    body = (
        "Alle dieci e un quarto di sabato mattina il primo ad attraversarlo è stato un bambino in monopattino, sfuggito al nastro tricolore e alla banda. Così, prima ancora dei discorsi, il ponte delle Lavandaie è tornato a unire le due metà di Valmora.",
        "Era stato chiuso nel marzo del 2015, quando una piena dell’Ardegna aveva scavato la base della terza pila. Da allora per passare da una sponda all’altra bisognava fare un giro di sei chilometri. «Per i ragazzi era un’avventura, per noi anziani un confine», racconta Ottavio Brusadelli, 82 anni, che in borgo San Rocco ha il negozio di ferramenta.",
        "# I lavori",
        "Il cantiere, affidato a un consorzio di imprese della provincia, è durato ventisei mesi, otto più del previsto. Le pile sono state rinforzate con micropali profondi diciotto metri, mentre le pietre delle arcate sono state smontate, numerate e rimontate una per una. Sotto l’intonaco della cappelletta centrale è affiorato un affresco del Quattrocento.",
        "«Abbiamo dovuto fermarci tre volte per i ritrovamenti», spiega l’ingegnera Loredana Pasqualin, direttrice dei lavori. «Ma un ponte di seicento anni ha il diritto di farci aspettare».",
        "# Niente auto",
        "A differenza di prima, il ponte resterà chiuso alle auto. La scelta della giunta ha diviso il paese: i commercianti di borgo San Rocco hanno raccolto quattrocento firme per chiedere almeno il transito dei furgoni nelle prime ore del mattino. «Capisco le ragioni, ma la soprintendenza è stata chiara: sopra le tre tonnellate e mezza non si passa», replica la sindaca Ilenia Tosatto.",
        "Il Comune promette in cambio una navetta gratuita ogni venti minuti e un parcheggio da novanta posti oltre il mulino, pronto entro l’autunno. Il bando per la navetta, però, non è ancora stato pubblicato.",
        "La festa è andata avanti fino a sera, con polenta, vin brulé e una fila lunghissima di biciclette. Brusadelli ha fatto avanti e indietro quattro volte. «La quinta domani», ha detto, «se no finisce subito».",
    )
    url = f"{site}/cronaca/riapre-ponte-lavandaie-valmora.html"
    here = to(
        site,
        "/cronaca/{s}.html",
        "L’affresco ritrovato: chi è la santa con la chiave",
        "Ponte delle Lavandaie, la storia in dieci fotografie",
    )
    now = to(
        site,
        "/notizie/{s}.html",
        "Incendio in un capannone a Borghetto, nessun ferito",
        "Scuole, il calendario 2024-2025 approvato in Regione",
        "Truffa dello specchietto, denunciato un 40enne",
        "La Valmorese ai playoff: biglietti da lunedì",
    )
    clips = to(site, "/video/{s}.html", "Il drone sorvola il ponte restaurato", "La banda suona sull’arcata centrale")
    read = to(
        site,
        "/{s}.html",
        "Muore a 34 anni il cuoco che cucinava per gli alluvionati",
        "Orso avvistato a due passi dalla ciclabile",
        "Il bar più piccolo del Nord vende tutto e va in pensione",
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="it" class="no-js"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>Riapre il ponte delle Lavandaie a Valmora</title><meta name="description" content="{e(lead)}"/><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(title)}"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="Valmora24"/><meta property="article:section" content="Cronaca"/><meta name="news_keywords" content="valmora, ponte, lavandaie"/><meta name="date" content="2024-04-20"/><link rel="preconnect" href="https://citynews-valmora24.stgy.example" crossorigin/>{data({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Riapre il ponte delle Lavandaie a Valmora", "url": url, "datePublished": "2024-04-20T18:32:00+02:00", "dateModified": "2024-04-20T21:05:00+02:00", "articleBody": " ".join(plain(*body))[:400], "author": {"@type": "Person", "name": "Saverio Dal Zotto"}, "publisher": {"@type": "Organization", "name": "Valmora24", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}}})}<style>.c-story{{max-width:720px}}.u-hide{{display:none}}.c-entry p{{margin:0 0 1.2em}}</style><script>var _iub=_iub||[];_iub.csConfiguration={{"lang":"it","siteId":118823,"banner":{{"acceptButtonDisplay":true}}}};</script></head>
<body class="o-body is-desktop"><div id="iubenda-cs-banner" role="alertdialog"><div class="iubenda-cs-content"><p>Noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per altre finalità.</p><button>Accetta</button><button>Rifiuta e abbonati</button></div></div>
<header class="l-header"><a class="c-logo" href="/"><img src="/logo.svg" alt="Valmora24"/></a><div class="c-user"><a href="/user/login/">Accedi</a></div><nav class="c-nav"><ul><li><a href="/cronaca/">Cronaca</a></li><li><a href="/politica/">Politica</a></li><li><a href="/sport/">Sport</a></li><li><a href="/eventi/">Cosa fare in città</a></li><li><a href="/zone/">Zone</a></li></ul></nav></header>
<div class="c-adv" id="adv-masthead"><a href="https://ads.example/mobilificio" rel="sponsored nofollow"><b>Mobilificio Ferrante</b> Cucine in pronta consegna, fino a domenica sconto 30%</a></div>
<main class="l-main"><div class="l-grid"><div class="l-col-8"><article class="c-story" data-id="7741203"><div class="c-story__top"><a class="o-link-label" href="/cronaca/">Cronaca</a><a class="o-link-label" href="/zone/borgo-san-rocco/">Borgo San Rocco</a></div><h1 class="c-story__headline">{e(title)}</h1><p class="c-story__summary">{e(lead)}</p><div class="c-story__media"><figure class="c-story__figure"><picture><source media="(max-width:600px)" srcset="/media/ponte-480.jpg.webp"/><img src="/media/ponte-960.jpg" alt="ponte delle lavandaie" width="960" height="540"/></picture><figcaption class="c-story__caption">Il taglio del nastro sul ponte (foto Dal Zotto)</figcaption></figure></div><div class="c-story__byline"><span class="c-avatar"><img src="/avatar/sdz.jpg" alt=""/></span><div><a class="c-story__author" href="/author/saverio-dal-zotto/">Saverio Dal Zotto</a><br/>Giornalista<br/><span class="u-label">20 aprile 2024 18:32</span></div><button class="c-listen">Ascolta questo articolo ora...</button></div><div class="c-share"><a href="#fb">Condividi</a><a href="#wa">WhatsApp</a><a href="#tg">Telegram</a></div><section class="c-entry">{paras(body[:2])}<!-- adv --><div class="c-adv c-adv--mid"><span>Pubblicità</span></div>{paras(body[2:5])}<div class="c-inset"><div class="c-inset__label">Sullo stesso argomento</div>{rows(here, '<div class="c-inset__item"><a href="{p}"><img src="/media/i{n}-120.jpg" alt=""/><strong>{t}</strong></a></div>')}</div>{paras(body[5:7])}<div class="c-newsletter"><p class="c-newsletter__title">Valmora24 ti arriva via mail</p><p>Iscriviti gratis alla newsletter del mattino, cinque notizie in cinque minuti.</p><input type="email" placeholder="La tua email"/><button>Iscriviti</button></div>{paras(body[7:])}</section><p class="c-story__copy">© Riproduzione riservata</p><ul class="c-tags"><li><a href="/tag/ponte/">ponte</a></li><li><a href="/tag/restauro/">restauro</a></li></ul></article><div class="c-strip">{rows(clips, '<a class="c-strip__card" href="{p}"><span class="c-strip__play"><svg viewBox="0 0 10 10"><path d="M0 0l10 5-10 5z"/></svg></span><span class="c-strip__time">{a}</span><span class="c-strip__title">{t}</span></a>', ("1:12", "0:48"))}</div></div>
<aside class="l-col-4"><div class="c-widget"><h5 class="c-widget__title">Ultime notizie</h5><dl class="c-latest">{rows(now, '<dt>{a}</dt><dd><a href="{p}">{t}</a></dd>', ("21:40", "20:15", "19:58", "19:02"))}</dl></div><div class="c-widget c-widget--rank"><h5 class="c-widget__title">I più letti della settimana</h5>{rows(read, '<div class="c-rank"><b class="c-rank__no">{n}.</b><div><span class="c-rank__k">{a}</span><a class="c-rank__t" href="{p}">{t}</a></div></div>', ("IL LUTTO", "ANIMALI", "LA STORIA"))}</div></aside></div></main>
<footer class="l-footer"><div class="l-footer__col"><h6>Canali</h6><a href="/cronaca/">Cronaca</a><a href="/sport/">Sport</a><a href="/economia/">Economia</a></div><div class="l-footer__col"><h6>Altri siti</h6><a href="https://www.borghetto24.example/">Borghetto24</a><a href="https://www.roccaspina24.example/">Roccaspina24</a></div><p>Copyright 2011-2024 © Testata registrata presso il tribunale di Valmora n. 12/2011. P.iva 01234567890</p><a href="/privacy/">Privacy</a></footer></body></html>""",
        Report("it", "2024-04-20", "", "Saverio Dal Zotto", "", title, lead, ()), (title, lead, *plain(*body)), (*here, *clips, *now, *read), address=url,
    )  # fmt: skip


@page
def omroep_op_nuxt() -> Served:
    """A Dutch regional broadcaster: scoped attributes of components, two tabs of lists, the state in a function call."""
    site = "https://www.omroepwaterland.example"
    title = "Bever knaagt gat in dijk: veerpont bij Oudermeer week uit de vaart"
    body = (
        "<strong>Een bever heeft bij Oudermeer zo'n groot gat in de dijk gegraven dat de oprit van de veerpont is verzakt. De pont over de Mare vaart daarom zeker tot volgende week donderdag niet, meldt waterschap De Lage Landen.</strong>",
        "Een fietser ontdekte de verzakking maandagavond. De oprit lag ineens tien centimeter lager dan de weg. 'Ik dacht eerst dat ik een klapband had,' vertelt Gerben Mulderij uit Oudermeer. 'Toen zag ik dat de hele plaat scheef lag en heb ik 112 gebeld.'",
        "Duikers vonden dinsdag een gang van zeven meter lang, met halverwege een kamer zo groot als een badkuip. De bever zelf was er niet. Wel lagen er verse wilgentakken, en daarom mag het waterschap het gat niet zomaar dichtmaken: eerst moet vaststaan dat er geen jongen in zitten.",
        "# Omrijden via de brug",
        "Voor de inwoners van Oudermeer is de pont de kortste weg naar de middelbare school en de supermarkt aan de overkant. Zij moeten nu omrijden via de brug bij Hoogwaard, veertien kilometer verderop. De gemeente zet 's ochtends en 's middags een extra bus in voor scholieren.",
        "Pontbaas Trijntje Zwaagstra baalt. 'Dit is de eerste week van de vakantie in het zuiden, dan draai ik mijn beste omzet. Ik heb niks tegen bevers, maar hij had best een dijk verder kunnen gaan zitten.'",
        "# Vaker schade",
        "Het is de derde keer dit jaar dat bevers in de regio een waterkering beschadigen. Volgens ecoloog Sietske Bosgra van het waterschap komt dat door de hoge waterstand in het voorjaar, waardoor de dieren hun holen hoger aanleggen. 'Waar vroeger één familie zat, zitten er nu vijf.'",
        "Het waterschap wil op kwetsbare plekken gaas in de dijken aanbrengen. Dat kost ruim 200 euro per strekkende meter. Het algemeen bestuur praat er in september over.",
    )
    url = f"{site}/nieuws/4912037/bever-knaagt-gat-in-dijk-veerpont-bij-oudermeer-week-uit-de-vaart"
    inside = to(site, "/nieuws/{n}/{s}", "Waterschap vangt eerste bever met lokhok")
    fresh = to(
        site,
        "/nieuws/{n}/{s}",
        "Vrachtwagen met uien kantelt op de N307",
        "Jongerenhuis Hoogwaard mag open blijven",
        "Vermiste schaapskudde staat gewoon bij de buurman",
        "Brug bij Hoogwaard gaat 's nachts dicht",
    )
    most = to(
        site,
        "/nieuws/{n}/{s}",
        "Man (71) fietst elke dag dezelfde ronde en telt de paaltjes",
        "Zwemverbod in de Mareplas door blauwalg",
        "Snackbar wint landelijke prijs met garnalenkroket",
        "Waarom het in Oudermeer naar chocola ruikt",
    )
    cards = to(
        site, "/tv/{n}/{s}", "Waterland Vandaag: pontbaas zonder pont", "De Dijkwacht, aflevering 3", "Weer: eindelijk een droge week"
    )
    nuxt = json.dumps([{"article": 1}, {"title": title, "blocks": [re.sub("<[^>]+>", "", b) for b in body]}], ensure_ascii=False)
    return Served(
        f"""<!DOCTYPE html><html lang="nl" data-capo=""><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{e(title)} - Omroep Waterland</title><link rel="stylesheet" href="/_nuxt/entry.DkQ2b1.css"><link rel="modulepreload" as="script" crossorigin href="/_nuxt/BqT3x.js"><link rel="prefetch" as="script" crossorigin href="/_nuxt/error-404.js"><meta name="description" content="Een bever heeft bij Oudermeer zo'n groot gat in de dijk gegraven dat de oprit van de veerpont is verzakt."><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:image" content="https://images.omroepwaterland.example/4912037/1600x900.jpg"><meta property="og:url" content="{url}"><meta name="apple-itunes-app" content="app-id=5512"><link rel="canonical" href="{url}">{data({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2025-07-01T14:05:00.000Z", "dateModified": "2025-07-02T07:11:00.000Z", "author": {"@type": "Organization", "name": "Omroep Waterland"}, "image": ["https://images.omroepwaterland.example/4912037/1600x900.jpg"]})}</head><body><div id="__nuxt"><!--[--><div class="nuxt-loading-indicator" style="position:fixed;height:3px;opacity:0"></div><div data-v-6f1a20c3 class="layout"><header data-v-6f1a20c3 data-v-b01c class="page-header"><a data-v-b01c href="/" class="logo" aria-label="Naar de voorpagina"><svg data-v-b01c><use href="#logo"></use></svg></a><nav data-v-b01c><ul data-v-b01c><!--[--><li data-v-b01c><a href="/nieuws">Nieuws</a></li><li data-v-b01c><a href="/sport">Sport</a></li><li data-v-b01c><a href="/tv">TV</a></li><li data-v-b01c><a href="/radio">Radio</a></li><li data-v-b01c><a href="/112">112</a></li><!--]--></ul></nav><div data-v-b01c class="live"><span>Nu op radio</span><strong>De Ochtend van Waterland</strong></div></header><div data-v-77e class="cookie-wall" role="dialog" aria-modal="true"><p data-v-77e>Wij plaatsen functionele en analytische cookies. Voor video's en kaarten van anderen vragen we je toestemming.</p><button data-v-77e>Akkoord</button><button data-v-77e>Instellen</button></div><main data-v-6f1a20c3><article data-v-91be class="article"><div data-v-91be class="media"><figure data-v-0c2><img data-v-0c2 src="https://images.omroepwaterland.example/4912037/800x450.jpg" srcset="https://images.omroepwaterland.example/4912037/400x225.jpg 400w, https://images.omroepwaterland.example/4912037/800x450.jpg 800w" sizes="(min-width: 900px) 800px, 100vw" alt="Hekken bij de verzakte oprit" fetchpriority="high"><figcaption data-v-0c2>De oprit van de pont is met hekken afgezet <span data-v-0c2>© Omroep Waterland / Jelmer Hoekstra</span></figcaption></figure></div><h1 data-v-91be class="title">{e(title)}</h1><div data-v-91be class="meta"><span data-v-91be>Oudermeer</span><span data-v-91be> • </span><time data-v-91be datetime="2025-07-01T14:05:00.000Z">dinsdag 1 juli 2025, 16:05</time><span data-v-91be> • Aangepast woensdag 09:11</span></div><div data-v-91be class="share"><button>Deel via WhatsApp</button><button>Kopieer link</button></div><!--[--><div data-v-5d3 class="block text">{paras(body[:2])}</div><div data-v-5d3 class="block advert"><small>Advertentie</small></div><div data-v-5d3 class="block text">{paras(body[2:3])}</div><div data-v-5d3 class="block readmore"><span data-v-5d3 class="label">Lees ook:</span>{rows(inside, '<a data-v-5d3 href="{p}"><span data-v-5d3>{t}</span><svg><use href="#chevron"></use></svg></a>')}</div><div data-v-5d3 class="block text">{paras(body[3:6], h="<h2>{}</h2>")}</div><div data-v-5d3 class="block embed"><div class="map" aria-label="Kaart"></div><p class="embed-note">Deze kaart wordt geladen van een externe partij. Geef toestemming om hem te zien.</p></div><div data-v-5d3 class="block text">{paras(body[6:], h="<h2>{}</h2>")}</div><!--]--><div data-v-91be class="tip"><h3>Tip de redactie</h3><p>Heb je een tip of opmerking? Stuur ons een bericht via <a href="https://wa.example/31600000000">WhatsApp</a> of mail naar nieuws@omroepwaterland.example.</p></div><ul data-v-91be class="tags"><li><a href="/nieuws/tag/bever">bever</a></li><li><a href="/nieuws/tag/oudermeer">Oudermeer</a></li></ul></article><section data-v-ad1 class="tabs"><div role="tablist"><button role="tab" aria-selected="true" id="tab-recent">Net binnen</button><button role="tab" aria-selected="false" id="tab-populair">Veel bekeken</button></div><div role="tabpanel" aria-labelledby="tab-recent"><ul>{rows(fresh, '<li data-v-ad1><a data-v-ad1 href="{p}"><time data-v-ad1>{a}</time><span data-v-ad1 class="t">{t}</span></a></li>', ("10:22", "09:57", "09:30", "08:44"))}</ul></div><div role="tabpanel" aria-labelledby="tab-populair" hidden><ol>{rows(most, '<li data-v-ad1><a data-v-ad1 href="{p}"><span data-v-ad1 class="t">{t}</span></a></li>')}</ol></div></section><section data-v-e5e class="tv-row" aria-label="Kijk terug"><div class="scroller"><!--[-->{rows(cards, '<div data-v-e5e class="tv-card"><a data-v-e5e href="{p}"><div class="thumb"><img src="https://images.omroepwaterland.example/tv/{n}.jpg" alt="" loading="lazy"><span class="dur">{a}</span></div><h3 data-v-e5e>{t}</h3></a></div>', ("24 min", "18 min", "2 min"))}<!--]--></div></section></main><footer data-v-f00><div class="col"><h4>Omroep Waterland</h4><ul><li><a href="/over-ons">Over ons</a></li><li><a href="/vacatures">Vacatures</a></li><li><a href="/adverteren">Adverteren</a></li></ul></div><div class="col"><h4>Kanalen</h4><ul><li><a href="/frequenties">Frequenties</a></li><li><a href="/app">App</a></li></ul></div><p>© 2025 Stichting Omroep Waterland</p></footer></div><!--]--></div><script type="application/json" id="__NUXT_DATA__" data-ssr="true">{nuxt}</script><script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{apiBase:"/api"}},app:{{baseURL:"/"}}}}</script></body></html>""",
        Report("nl", "2025-07-01", "", "", "", title, "", ()), (title, *plain(*body)), (*inside, *fresh, *most, *cards), address=url,
    )  # fmt: skip


@page
def portal_brasileiro_com_rodape_de_materias() -> Served:
    """A Brazilian portal: a column of blocks, stories of the same editorial in an endless feed, a player in the middle."""
    site = "https://p1.portalaurora.example"
    title = "Cidade do interior troca asfalto por pedra e reduz enchentes pela metade"
    lead = "Prefeitura de Santa Iria do Vale retirou pavimento de 38 ruas desde 2021; moradores reclamam do barulho, mas aprovam resultado."
    body = (
        "Durante vinte anos, a dona de casa Zuleide Ferraz, de 58 anos, levantou os móveis a cada chuva forte. No último verão, pela primeira vez, o sofá ficou no chão. “Choveu três dias e a água foi embora pela rua, não pela sala”, conta ela, moradora do bairro Várzea, em Santa Iria do Vale.",
        "A mudança tem uma explicação pouco comum: a prefeitura arrancou o asfalto. Desde 2021, 38 ruas da cidade de 61 mil habitantes receberam de volta o calçamento de pedra, assentado sobre areia, que deixa parte da água infiltrar. Segundo a Defesa Civil municipal, os pontos de alagamento caíram de 46 para 22.",
        "# Como funciona",
        "O projeto combina três medidas:",
        "pedras com juntas de areia no lugar do asfalto, em ruas de pouco movimento;",
        "canteiros rebaixados nas esquinas, que funcionam como pequenas esponjas;",
        "poços de infiltração em praças e no pátio de nove escolas.",
        "“O asfalto transforma a cidade num telhado”, diz o engenheiro Cícero Monjardim, que coordena o programa. “Nós só estamos abrindo furos no telhado.” O custo médio foi de R$ 410 mil por quilômetro, 15% mais barato do que recapear, porque a cidade tem pedreira própria.",
        "# Críticas",
        "Nem todos gostaram. Motoristas reclamam do barulho e da trepidação, e o sindicato dos taxistas levou o caso à Câmara. Cadeirantes também protestaram: nas primeiras ruas, as pedras eram irregulares demais. A prefeitura passou a instalar faixas lisas de um metro e meio junto às calçadas.",
        "Para a urbanista Nair Quintanilha, da Universidade Federal do Vale, a experiência não resolve tudo. “Funciona bem em bairro plano e com pouco trânsito. Em avenida, não há pedra que dê jeito”, afirma. Ela defende que o município proteja também as nascentes, hoje ocupadas por loteamentos.",
        "A próxima etapa prevê mais doze ruas até dezembro. Zuleide já avisou que vai à inauguração. Mas, por via das dúvidas, ainda guarda os tijolos que usava para erguer o sofá.",
    )
    url = f"{site}/vale/noticia/2023/08/17/cidade-do-interior-troca-asfalto-por-pedra-e-reduz-enchentes-pela-metade.ghtml"
    also = to(
        site,
        "/vale/noticia/2023/08/{s}.ghtml",
        "Chuva de granizo destelha 120 casas em Ribeirão Claro",
        "Por que a areia sumiu das praias do litoral norte",
    )
    feed = to(
        site,
        "/vale/noticia/2023/08/17/{s}.ghtml",
        "Motorista de ônibus devolve mala com R$ 18 mil",
        "Polícia apreende 300 pássaros em feira clandestina",
        "Fila para cirurgia de catarata chega a dois anos",
        "Escola cria horta e zera desperdício de merenda",
    )
    top = to(
        site,
        "/{s}.ghtml",
        "Concurso dos Correios: veja o gabarito",
        "Quem é a goleira que defendeu três pênaltis",
        "Golpe do falso boleto faz novas vítimas",
    )
    bastian = json.dumps({"items": [{"type": "materia", "content": {"title": t, "url": u}} for t, u in feed]}, ensure_ascii=False)
    return Served(
        f"""<!DOCTYPE HTML><html lang="pt-br" xmlns:og="http://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1"><title>{e(title)} | Vale | P1</title><meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{url.replace("/vale/", "/google/amp/vale/")}"><meta property="og:site_name" content="P1"><meta property="og:type" content="article"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:url" content="{url}"><meta property="og:locale" content="pt_BR"><meta property="article:published_time" content="2023-08-17T09:00:22.418Z"><meta itemprop="datePublished" content="2023-08-17T09:00:22.418Z"><meta itemprop="dateModified" content="2023-08-17T12:31:07.120Z">{data({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "image": ["https://s2-p1.img.example/rua.jpg"], "datePublished": "2023-08-17T09:00:22.418Z", "dateModified": "2023-08-17T12:31:07.120Z", "author": [{"@type": "Person", "name": "Everaldo Pimentel"}], "publisher": {"@type": "Organization", "name": "P1"}})}<style>.mc-column{{float:left}}.content-text__container{{font-size:20px;line-height:1.5}}@media(max-width:540px){{.content-head__title{{font-size:28px}}}}</style><script>window.cdaaas={{"SETTINGS":{{"TENANT_ID":"p1","RESOURCE_ID":"2f71"}}}};</script></head><body class="theme"><div class="header-bar"><a class="header-bar__logo" href="https://www.portalaurora.example/">aurora.com</a><ul><li><a href="https://p1.portalaurora.example/">p1</a></li><li><a href="https://esporte.portalaurora.example/">esporte</a></li><li><a href="https://tv.portalaurora.example/">tv</a></li></ul></div><div id="header-produto" class="header-default"><div class="menu-button"><span>MENU</span></div><h2 class="header-editoria--link"><a href="{site}/vale/">Vale</a></h2><form role="search"><input placeholder="BUSCAR"></form></div><div id="glb-cookie" class="cookie-banner-lgpd"><div class="cookie-banner-lgpd_text-box">Nós usamos cookies e outras tecnologias semelhantes para melhorar a sua experiência. Ao utilizar nossos serviços, você concorda com tal monitoramento.</div><button>PROSSEGUIR</button></div><main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle"><div class="row content-head non-featured"><div class="medium-centered"><div class="title"><h1 class="content-head__title" itemprop="headline">{e(title)}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(lead)}</h2></div></div></div><div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from">Por Everaldo Pimentel, P1 Vale — Santa Iria do Vale</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2023-08-17T09:00:22.418Z">17/08/2023 06h00</time> <span class="content-publication-data__updated-relative">Atualizado <time itemprop="dateModified">17/08/2023</time></span></p></div></div></div><div class="share-bar"><a class="share-bar__facebook" href="#">Compartilhar no Facebook</a><a class="share-bar__whatsapp" href="#">Compartilhar no WhatsApp</a></div></div><article itemprop="articleBody"><div class="mc-column content-video"><div class="content-video__placeholder" data-video-id="11872201"><img src="https://s2-p1.img.example/v.jpg" alt=""></div><p class="content-video__description">Santa Iria do Vale arranca o asfalto para conter as enchentes</p></div><div id="chunk-a1"><div class="wall protected-content"><div class="mc-column content-text active-extra-styles" data-block-type="unstyled">{paras(body[:1], '<p class="content-text__container theme-color-primary-first-letter" data-track-category="Link no Texto">{}</p>')}</div></div></div><div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container"><a href="https://whatsapp.example/channel/p1vale">📱 Clique aqui para seguir o canal do p1 Vale no WhatsApp</a></p></div>{paras(body[1:4], '<div class="mc-column content-text active-capital-letter" data-block-type="unstyled"><p class="content-text__container">{}</p></div>', '<div class="mc-column content-intertitle" data-block-type="raw"><div class="content-intertitle"><h2>{}</h2></div></div>')}<div class="mc-column content-text" data-block-type="unordered-list"><ul class="content-unordered-list">{paras(body[4:7], "<li>{}</li>")}</ul></div><div class="mc-column content-ads content-ads--reveal" data-block-type="ads"><span>Publicidade</span><div class="tag-manager-publicidade-container"></div></div>{paras(body[7:8], '<div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container">{}</p></div>')}<div class="mc-column content-media__container"><figure class="content-media-figure"><amp-img src="https://s2-p1.img.example/pedra.jpg" width="984" height="656"></amp-img><p class="content-media__description">Calçamento na rua das Acácias, no bairro Várzea — Foto: Everaldo Pimentel/P1</p></figure></div><div class="mc-column content-related"><div class="content-related__label">LEIA TAMBÉM</div><ul>{rows(also, '<li><strong>{a}</strong> <a href="{u}">{t}</a></li>', ("TEMPORAL:", "EROSÃO:"))}</ul></div>{paras(body[8:], '<div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container">{}</p></div>', '<div class="mc-column content-intertitle" data-block-type="raw"><div class="content-intertitle"><h2>{}</h2></div></div>')}</article><div class="entities"><ul class="entities__list"><li class="entities__list-item"><a href="{site}/vale/cidade/santa-iria-do-vale/">Santa Iria do Vale</a></li></ul></div></main><div id="mais-lidas"><div class="mais-lidas__wrapper"><h2>Mais lidas</h2><ol class="highlight__list">{rows(top, '<li class="highlight__item"><a href="{u}"><div class="highlight__ranking">{n}</div><div class="highlight__title theme-title-element">{t}</div></a></li>')}</ol></div></div><section id="bstn-rtcl" class="bstn-fd"><div class="bastian-feed-title">Mais do P1</div><div class="_evg"><div class="_evt">{rows(feed, '<div class="bastian-page"><div class="_et"><div class="_evt"><div class="feed-post bstn-item-shape type-materia"><div class="feed-post-header"><span class="feed-post-header-chapeu">{a}</span></div><div class="feed-post-body"><div class="feed-post-body-title gui-color-primary"><div class="_ee"><a href="{u}" class="feed-post-link gui-color-primary">{t}</a></div></div><div class="feed-post-body-resumo">{b}</div></div><div class="feed-post-metadata"><span class="feed-post-datetime">{c}</span><span class="feed-post-metadata-section"> Em Vale </span></div></div></div></div></div>', ("Honestidade", "Meio ambiente", "Saúde", "Educação"), ("Dono estava a caminho do banco.", "Aves eram vendidas em caixas de sapato.", "Secretaria promete mutirão.", "Alunos cuidam de 14 canteiros."), ("Há 2 horas", "Há 3 horas", "Há 5 horas", "Há 6 horas"))}</div></div><div class="load-more gui-color-primary-bg"><a href="{site}/vale/index/feed/pagina-2.ghtml">Veja mais</a></div></section><footer class="footer"><ul><li><a href="{site}/principios-editoriais.ghtml">princípios editoriais</a></li><li><a href="#">política de privacidade</a></li><li><a href="#">minha conta</a></li><li><a href="#">anuncie conosco</a></li></ul><p>© Copyright 2000-2023 Aurora Comunicação e Participações S.A.</p></footer><script type="application/json" id="bstn-launcher-bundle">{bastian}</script></body></html>""",
        Report("pt", "2023-08-17", "", "Everaldo Pimentel", "", title, lead, ()), (title, lead, *plain(*body)), (*also, *top, *feed), address=url,
    )  # fmt: skip


@page
def yleisradioyhtio_emotion_luokilla() -> Served:
    """A Finnish broadcaster: emotion's hashed classes, lists named by aria-label, a summary box in three points."""
    site = "https://yhtiouutiset.example"
    title = "Kirjastoauto palasi Korpisaloon – kuljettaja tuo kirjojen lisäksi lääkkeet ja postin"
    lead = "Kunta lakkautti kirjastoauton vuonna 2016 säästösyistä. Nyt se kulkee taas, ja kyydissä on palveluja, joita kylillä ei muuten enää ole."
    body = (
        "KORPISALO Sininen auto kaartaa Ylämaan koulun pihaan kello kymmenen, vaikka koulua ei ole ollut enää seitsemään vuoteen. Pihalla odottaa silti yksitoista ihmistä.",
        "– Tämä on viikon paras puolituntinen, sanoo <strong>Aune Riipinen</strong>, 79, ja ojentaa kuljettajalle kassillisen dekkareita.",
        "Korpisalon kunta lakkautti kirjastoauton kahdeksan vuotta sitten. Säästö oli 84 000 euroa vuodessa. Viime keväänä valtuusto kuitenkin päätti yksimielisesti ostaa auton takaisin, tällä kertaa yhdessä apteekin ja postin kanssa.",
        "# Auto korvaa kolme palvelua",
        "Uudessa autossa on 3 200 kirjaa, kylmäkaappi lääkkeille ja lukittavat lokerot paketeille. Kuljettaja-virkailija <strong>Teemu Hautakoski</strong> kävi kurssin, jonka jälkeen hän saa luovuttaa reseptilääkkeitä etäyhteydellä farmaseutin valvonnassa.",
        "– Ensimmäisenä päivänä minulta kysyttiin, leikkaanko myös hiuksia, Hautakoski naurahtaa. – En leikkaa. Vielä.",
        "Kunnanjohtaja <strong>Mirja Kettuvaara</strong> laskee, että yhteinen auto maksaa kunnalle 41 000 euroa vuodessa eli puolet entisestä. Loput maksavat apteekki ja postiyhtiö.",
        "# Lainat kaksinkertaistuivat",
        "Tammikuusta syyskuuhun autosta lainattiin 19 400 kirjaa. Se on kaksi kertaa niin paljon kuin kunnassa arvioitiin. Eniten lainataan lastenkirjoja, vaikka kunnassa syntyi viime vuonna vain yhdeksän lasta.",
        "– Isovanhemmat lukevat puhelimessa lapsenlapsille kaupunkiin, selittää Hautakoski.",
        "Aluetutkija <strong>Olli Sarkasuo</strong> Pohjoisjärven yliopistosta pitää mallia kiinnostavana, mutta hauraana. Jos yksikin kumppani vetäytyy, koko reitti on vaarassa. Hänen mukaansa laki pitäisi kirjoittaa niin, että kunnat voisivat ostaa palveluja kylille pitkillä sopimuksilla.",
        "Puoli yhdeltätoista Hautakoski sammuttaa valot. Seuraava pysäkki on kahdenkymmenen kilometrin päässä. Riipinen vilkuttaa, kunnes auto katoaa mutkaan, ja avaa sitten ensimmäisen dekkarin siinä pihalla seisten.",
    )
    points = (
        "Korpisalon kirjastoauto kulkee taas kahdeksan vuoden tauon jälkeen.",
        "Samassa autossa jaetaan reseptilääkkeitä ja paketteja.",
        "Lainoja on kertynyt kaksi kertaa odotettua enemmän.",
    )
    url = f"{site}/a/74-20119483"
    near = to(site, "/a/74-{n}", "Kyläkauppa pelastui, kun kunta osti puolet osakkeista", "Näin apteekki toimii ilman apteekkaria")
    new = to(
        site,
        "/a/74-{n}",
        "Junaliikenne seisoo pääradalla ratatyön takia",
        "Hallitus perui leikkauksen kirjastoilta",
        "Mies löysi pellolta viikinkiajan soljen",
        "Sää: ensilumi sataa keskiviikkona",
    )
    best = to(
        site, "/a/74-{n}", "Hän muutti mökille eikä palannut", "Testaa, tunnistatko linnun jäljistä", "Sähkön hinta painui miinukselle"
    )
    return Served(
        f"""<!DOCTYPE html><html lang="fi" class="yle-light"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title data-rh="true">{e(title)} | Pohjoisjärvi | Yhtiön Uutiset</title><meta data-rh="true" name="description" content="{e(lead)}"/><meta data-rh="true" property="og:title" content="{e(title)}"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:url" content="{url}"/><meta data-rh="true" property="article:published_time" content="2024-10-15T06:12:00+03:00"/><meta data-rh="true" property="article:modified_time" content="2024-10-15T06:12:00+03:00"/><link data-rh="true" rel="canonical" href="{url}"/><link rel="preload" href="/assets/main.9c1f.js" as="script"/><style data-emotion="css 1w7nhfm 1ko3zvq">.css-1w7nhfm{{font-size:1.125rem;line-height:1.6}}.css-1ko3zvq{{display:grid;grid-template-columns:1fr min(40rem,100%) 1fr}}</style>{data([{"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": url, "headline": title, "description": lead, "datePublished": "2024-10-15T06:12:00+0300", "dateModified": "2024-10-15T06:12:00+0300", "author": [{"@type": "Person", "name": "Sanni Tervonoja"}], "publisher": {"@type": "Organization", "name": "Yhtiön Uutiset"}}])}</head><body><div id="root"><div class="css-0"><a href="#yhtio-content" class="css-skip">Siirry suoraan sisältöön</a><header role="banner" class="css-6qhj1"><nav aria-label="Päävalikko"><ul><li><a href="/">Tuoreimmat</a></li><li><a href="/lahella">Lähellä</a></li><li><a href="/urheilu">Urheilu</a></li><li><a href="/saa">Sää</a></li></ul><button aria-label="Haku"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="9" cy="9" r="6"></circle></svg></button><a href="/kirjaudu">Kirjaudu</a></nav></header><main id="yhtio-content" class="css-1ko3zvq"><article class="aw-1dvqhpe kAbWzT"><header class="css-9r2qf"><div class="css-theme"><a href="/t/18-141">Kirjastot</a></div><h1 class="yhtio__article__heading css-1bkn5mh">{e(title)}</h1><p class="yhtio__article__paragraph css-lead8">{e(lead)}</p></header><figure class="css-img1"><div class="css-ratio"><picture><source media="(min-width: 720px)" srcset="https://images.cdn.example/w_1200,q_auto/39-13551.jpg 1x, https://images.cdn.example/w_2400,q_auto/39-13551.jpg 2x"/><img src="https://images.cdn.example/w_600/39-13551.jpg" alt="Mies laskee kirjastoauton porrasta"/></picture></div><figcaption class="css-cap2"><span>Teemu Hautakoski ajaa viikossa 640 kilometriä.</span> <span>Kuva: Esa Lintula / Yhtiö</span></figcaption></figure><div class="css-auth7"><ul><li><span class="css-name">Sanni Tervonoja</span></li></ul><span class="css-when"><time datetime="2024-10-15T06:12:00+03:00">15.10.2024 6:12</time></span><button class="css-share">Jaa</button><button aria-label="Kuuntele artikkeli">Kuuntele · 3 min</button></div><section class="yhtio__article__content css-1w7nhfm"><div class="css-sum2" aria-label="Tiivistelmä"><ul class="yhtio__list">{paras(points, '<li class="yhtio__list__item css-li1">{}</li>')}</ul></div>{paras(body[:3], '<p class="yhtio__article__paragraph css-p9">{}</p>')}{paras(body[3:6], '<p class="yhtio__article__paragraph css-p9">{}</p>', '<h2 class="yhtio__article__heading css-h2a">{}</h2>')}<aside aria-label="Lue myös" class="css-rel3">{rows(near, '<a class="css-rel3a" href="{p}"><span class="css-rel3b">{t}</span></a>')}</aside>{paras(body[6:9], '<p class="yhtio__article__paragraph css-p9">{}</p>', '<h2 class="yhtio__article__heading css-h2a">{}</h2>')}<figure class="css-img1"><img src="https://images.cdn.example/w_600/39-13552.jpg" alt="Kirjakassi lumessa" loading="lazy"/><figcaption class="css-cap2"><span>Lokeroihin mahtuu 24 pakettia.</span> <span>Kuva: Esa Lintula / Yhtiö</span></figcaption></figure>{paras(body[9:], '<p class="yhtio__article__paragraph css-p9">{}</p>')}<p class="css-talk"><em>Voit keskustella aiheesta 16.10. kello 23:een saakka.</em></p></section></article><section class="css-conv" aria-label="Keskustelu"><h2>Keskustelu</h2><p>Kommentoi Yhtiö Tunnuksella</p><div class="css-cmt"><b>Metsäläinen</b><span>15.10. 7:03</span><p>Meilläkin kävi auto lapsena joka toinen tiistai, ihania muistoja!</p></div></section><section aria-label="Tuoreimmat" class="css-newest"><ul>{rows(new, '<li class="css-li4"><a href="{p}"><time>{a}</time><h3 class="css-ttl">{t}</h3></a></li>', ("9.48", "9.31", "9.02", "8.40"))}</ul></section><section aria-label="Luetuimmat" class="css-pop"><div class="css-grid3">{rows(best, '<div class="css-card5"><a href="{p}" aria-labelledby="pop-{n}"></a><img alt="" src="https://images.cdn.example/w_300/{n}.jpg" loading="lazy"/><span id="pop-{n}" class="css-ttl">{t}</span><span class="css-topic">{a}</span></div>', ("Elämäntavat", "Luonto", "Talous"))}</div></section></main><footer class="css-foot"><div><h2>Yhtiö</h2><ul><li><a href="/ota-yhteytta">Ota yhteyttä</a></li><li><a href="/palaute">Anna palautetta</a></li><li><a href="/vastuullisuus">Journalismin periaatteet</a></li></ul></div><div><h2>Palvelut</h2><ul><li><a href="https://areena.example/">Ohjelmat</a></li><li><a href="/tekstitv">Tekstikanava</a></li></ul></div></footer></div></div><script>window.__INITIAL_STATE__={json.dumps({"pageData": {"article": {"id": "74-20119483", "headline": {"full": title}, "lead": lead, "content": [{"type": "text", "text": re.sub("<[^>]+>", "*", b)} for b in body]}}}, ensure_ascii=False)}</script></body></html>""",
        Report("fi", "2024-10-15", "", "Sanni Tervonoja", "", title, lead, ()), (title, lead, *points, *plain(*body)), (*near, *new, *best), address=url,
    )  # fmt: skip


@page
def zpravodajsky_portal_roku_2014() -> Served:
    """A Czech portal of 2014 in the code page of its time: an opener, a table of related items, counts of comments beside the links."""
    site = "http://zpravy.ranninoviny.example"
    title = "Vesnice si postavila vlastní elektrárnu. Teď neví, komu proud prodat"
    lead = "Tři sta obyvatel Horních Tuchlovic se složilo na bioplynovou stanici. Dva roky po dokončení stojí napůl bez práce, protože distributor odmítá přebytky odebírat. Starosta se chce bránit u soudu."
    body = (
        "Za kravínem na okraji Horních Tuchlovic bručí zelený kontejner velikosti rodinného domu. Uvnitř se motor točí na poloviční výkon. „Mohl by živit pět takových vesnic, jako jsme my. Jenže nesmí,“ říká starosta Bohumil Zápařka.",
        "Stanici za 48 milionů korun si obec pořídila v roce 2012. Polovinu zaplatila dotace, zbytek úvěr a sbírka, do níž lidé přispěli od dvou do padesáti tisíc. Slibovali si levné teplo a příjem z prodeje elektřiny, zhruba tři miliony ročně.",
        "Teplo skutečně levné je. Domácnosti platí o třetinu méně než v sousedních obcích. S elektřinou je to horší: distribuční společnost loni oznámila, že síť v okrese je přetížená solárními elektrárnami a další výkon nepřijme.",
        "# Smlouva platí, tvrdí obec",
        "Zápařka ukazuje smlouvu o připojení z roku 2011. Počítá s plným výkonem stanice a žádné omezení v ní není. „Kdybychom to věděli, nikdy bychom tak velký motor nekoupili,“ zlobí se.",
        "Distributor situaci vidí jinak. „Provozovatel byl upozorněn, že kapacita není garantována. Bezpečnost dodávek má přednost,“ napsala mluvčí firmy Dita Hrubešová. Posílení vedení plánuje společnost na rok 2018.",
        "Podle energetika Aloise Brandejse z technické univerzity v Lánově nejde o ojedinělý případ. Podobně omezených stanic je v zemi přes dvacet. „Stát rozdával dotace na zdroje, ale na dráty nemyslel nikdo,“ shrnuje.",
        "# Lidé chtějí své peníze",
        "Ve vsi mezitím roste nervozita. První splátky sbírky měla obec vracet letos na jaře. „Dala jsem dvacet tisíc, co jsem měla na hrob,“ říká důchodkyně Květoslava Miškovská. „Ale teplo mám, tak ještě počkám.“",
        "Zastupitelé o žalobě rozhodnou příští středu. Pokud projde, bude prvním podobným sporem v kraji.",
    )
    url = f"{site}/elektrarna-horni-tuchlovice-bioplyn-dqx-/domaci.aspx?c=A140918_112044_domaci_jvb"
    rel = to(
        site,
        "/{s}/domaci.aspx?c=A14{n}_domaci",
        "Bioplynka páchne, stěžují si v Lánově. Kontrola závady nenašla",
        "Soláry na poli skončí, rozhodl soud po šesti letech",
        "Obec vrací dotaci na rozhlednu, kterou nikdo nepostavil",
    )
    read = to(
        site,
        "/{s}/krimi.aspx?c=A14{n}_krimi",
        "Řidič usnul a vzbudil se v rybníku",
        "Policie našla ukradený zvon na půdě fary",
        "Srážka vlaku s traktorem zastavila trať",
        "Houbařka bloudila dva dny, přežila na borůvkách",
    )
    fresh = to(
        site, "/{s}/zahranicni.aspx?c=A14{n}_zahranicni", "Skotové volí, účast láme rekordy", "Lodě s pomocí dorazily do přístavu Tamala"
    )
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="cs" xml:lang="cs">
<head><meta http-equiv="Content-type" content="text/html; charset=windows-1250" /><meta http-equiv="Content-language" content="cs" /><title>{e(title)} - Ranninoviny.example</title><meta name="keywords" content="bioplyn, elektrárna, Horní Tuchlovice" /><meta name="description" content="{e(lead)}" /><meta property="og:title" content="{e(title)} - Ranninoviny.example" /><meta property="og:type" content="article" /><meta property="og:url" content="{url}" /><meta property="article:published_time" content="2014-09-18T15:21:00+02:00" /><link rel="stylesheet" type="text/css" href="http://g.rn.example/css/portal5.css?v=118" media="screen, print" /><script type="text/javascript" src="http://g.rn.example/js/all6.js"></script><script type="text/javascript">//<![CDATA[
if (top!=self) top.location=self.location; var Misc={{portal:'zpravy', isArticle:true}};
//]]></script></head>
<body class="lista"><div id="main"><div class="m-bg-1"><div class="m-bg-2"><div id="portal-header"><a href="http://www.ranninoviny.example/">Ranninoviny.example</a> | <a href="http://ekonomika.ranninoviny.example/">Ekonomika</a> | <a href="http://sport.ranninoviny.example/">Sport</a> | <a href="http://reality.ranninoviny.example/">Reality</a> | <a href="http://pocasi.ranninoviny.example/">Počasí</a> <span class="date">Čtvrtek 18. září 2014. Kryštof</span></div>
<div class="r-head"><span></span></div><div id="r-main1"><script type="text/javascript">Ads.write('main1');</script></div>
<ul id="menu"><li><a href="/domaci.aspx">Domácí</a></li><li><a href="/zahranicni.aspx">Zahraniční</a></li><li><a href="/krimi.aspx">Krimi</a></li><li class="last"><a href="/kraje.aspx">Kraje</a></li></ul>
<div id="content" class="content"><div class="col-a"><div id="space-b"><div id="art-full" class="art-full adwords-text" itemscope="itemscope" itemtype="http://schema.org/Article">
<h1 itemprop="name headline">{e(title)}</h1>
<div class="art-info"><div class="authors"><span class="h">Autor:</span> <a href="/novinari.aspx?idnov=1833" rel="author" itemprop="author">Josef Vlastimil Bém</a></div> <span class="time"><span itemprop="datePublished" content="2014-09-18T15:21:00+02:00">18. září 2014  15:21</span>, aktualizováno  17:02</span></div>
<div class="opener" itemprop="description">{e(lead)}</div>
<div class="opener-foto"><table class="complete not4bbtext"><tr><td class="image"><a href="/foto.aspx?r=domaci&amp;c=A140918_112044"><img src="http://i.rn.example/14/093/cl6/JVB55c.jpg" alt="Bioplynová stanice za kravínem" width="630" height="354" /></a></td></tr><tr><td class="desc"><div class="foto-desc">Bioplynová stanice za kravínem v Horních Tuchlovicích <span>| foto: Josef Vlastimil Bém, Ranní noviny</span></div></td></tr></table></div>
<div id="art-text" class="text"><div class="bbtext">
{paras(body[:3], "<p>{}</p>" + chr(10), "<h3>{}</h3>" + chr(10))}
<table class="complete complete-rel"><thead><tr><th colspan="2">Související články</th></tr></thead><tbody>{rows(rel, '<tr><td class="d">{a}</td><td><a href="{u}">{t}</a> <span class="disc">(<a href="{u}&amp;diskuse" class="diskuse">{b}</a>)</span></td></tr>', ("2. 9. 2014", "21. 8. 2014", "30. 7. 2014"), ("41 příspěvků", "118 příspěvků", "7 příspěvků"))}</tbody></table>
{paras(body[3:7], "<p>{}</p>" + chr(10), "<h3>{}</h3>" + chr(10))}
<div class="art-add art-add-anketa"><b>Anketa</b><p>Investovali byste do obecní elektrárny?</p><table><tr><td><a href="#ano">Ano</a></td><td>612</td></tr><tr><td><a href="#ne">Ne</a></td><td>304</td></tr></table><small>Čtenáři hlasovali do 0:00 pondělí 22. září 2014. Anketa je uzavřena.</small></div>
{paras(body[7:], "<p>{}</p>" + chr(10), "<h3>{}</h3>" + chr(10))}
</div></div>
<div class="share"><a href="http://www.facebook.example/sharer.php">Sdílet</a> <a href="#">Poslat e-mailem</a> <a href="#">Vytisknout</a> <a href="{url}&amp;diskuse" class="disc-btn">Diskuse (86)</a></div>
<div class="art-author"><table><tr><td><img src="http://i.rn.example/aut/1833.jpg" alt="" /></td><td>Autor je redaktorem krajské přílohy. Píše o venkově a energetice.</td></tr></table></div>
<div class="tags"><b>Témata:</b> <a href="/tema/bioplyn">bioplyn</a>, <a href="/tema/dotace">dotace</a></div>
</div><div class="sph-inline"><h4>Reklama</h4><p><a href="http://ad.example/okna" rel="nofollow">Plastová okna za polovinu! Jen do konce září.</a></p></div></div></div>
<div class="col-b"><div id="r-skyscraper"></div><div class="tabs-list"><div class="tabs"><a class="act" href="#nejctenejsi">Nejčtenější</a> <a href="#nejnovejsi">Nejnovější</a></div><div id="nejctenejsi"><ol>{rows(read, '<li><a href="{u}">{t}</a><span class="ctenost">{a}</span></li>', ("48 213 přečtení", "31 090 přečtení", "22 954 přečtení", "19 377 přečtení"))}</ol></div><div id="nejnovejsi" style="display:none">{rows(fresh, '<div class="cell"><span class="time">{a}</span> <a href="{u}">{t}</a></div>', ("17:20", "17:04"))}</div></div><div class="services"><a href="http://reality.ranninoviny.example/byty">Prodej bytu 3+1 Lánov, 1 890 000 Kč</a> <a href="http://jobs.ranninoviny.example/">Nabídka práce: svářeč CO2</a></div></div></div>
<div id="footer"><p>© 1999–2014 RAFRA, a. s., a dodavatelé Profimedia, ČTA. Všechna práva vyhrazena.</p><p><a href="/redakce">Redakce</a> | <a href="/inzerce">Inzerce</a> | <a href="/mapa">Mapa serveru</a> | <a href="/rss">RSS</a></p></div></div></div></div></body></html>""",
        Report("cs", "2014-09-18", "", "Josef Vlastimil Bém", "", title, lead, ()), (title, lead, *plain(*body)), (*rel, *read, *fresh), encoding="windows-1250", address=url,
    )  # fmt: skip


@page
def hirportal_dobozokkal() -> Served:
    """A Hungarian portal: boxes between the paragraphs, a support box, latest news beside times, a row without a heading."""
    site = "https://hirhid.example"
    title = "Kilenc év után találták meg a Szarvasdi-tó elsüllyedt harangját"
    lead = "A búvárok nem is a harangot keresték, hanem egy elveszett drónt. A falu most azon vitázik, kié a lelet."
    body = (
        "Kilenc évvel azután, hogy a stég leszakadt, és magával rántotta a kápolna felújításra szállított harangját, csütörtökön a felszínre hozták a 340 kilós bronzöntvényt a Szarvasdi-tóból. A harang ép, csak a nyelve hiányzik.",
        "A megtalálás a véletlenen múlt. Egy esküvői videós drónja zuhant a vízbe múlt szombaton, és a vőlegény, aki maga is sportbúvár, hétfőn társaival lement érte. „Nyolc méteren megfogtam valami hideget és gömbölyűt. Azt hittem, akna” – mondta a Hírhídnak Csermely Botond.",
        "# Két tulajdonos, egy harang",
        "A harangot 1787-ben öntötték, és 2016-ban vitték volna restaurálni. A biztosító akkor kifizette a kárt az egyházközségnek, amelyből új harangot vettek. Ezért a biztosító most úgy véli, a lelet őt illeti. A plébános, Hegyaljai Tódor szerint ez képtelenség.",
        "„Egy harangot nem lehet leírni, mint egy autót. Ezzel temették el a dédapáinkat” – fogalmazott. Hozzátette: az egyházközség kész visszafizetni a kártérítést, ha részletekben teheti.",
        "Az önkormányzat közben azt szeretné, ha a harang a tóparti múzeumba kerülne. Rózsahegyi Piroska polgármester szerint a 2016-os baleset óta évente tízezrek kérdezik, hol süllyedt el. A képviselő-testület jövő kedden tárgyal az ügyről.",
        "# Mit mond a jog?",
        "Vadkerti Zénó vagyonjogász szerint a kérdés nem egyszerű. Ha a biztosító a szerződésben kikötötte, hogy a megkerült tárgy őt illeti, akkor jó eséllyel pert nyer. Csakhogy a harang műemléki védelem alatt áll, így eladni nem tudná, és a megőrzés költsége is az övé lenne.",
        "A harang addig a tűzoltószertárban pihen, nedves pokrócok alatt. A restaurátorok azt kérték, hogy ne tisztítsák meg. A drónt egyébként nem találták meg.",
    )
    url = f"{site}/belfold/2025/06/19/szarvasdi-to-harang-buvar-dron/"
    inside = to(site, "/belfold/2025/06/{s}/", "Kiszáradt tómederből került elő egy ötvenes évekbeli traktor")
    more = to(
        site,
        "/belfold/2025/06/19/{s}/",
        "Elfogták a szobortolvajt, aki órákra bontotta a zsákmányt",
        "Ötven év után bezár a szarvasdi mozi",
        "Háromszoros túljelentkezés a kertészképzésen",
        "Leégett a csónakház, senki sem sérült meg",
    )
    fresh = to(
        site,
        "/kulfold/2025/06/19/{s}/",
        "Lemondott a norlandi pénzügyminiszter",
        "Rekordáron kelt el egy hajónapló",
        "Ismét járnak a kompok a szorosban",
    )
    box = to(site, "/velemeny/2025/06/19/{s}/", "A víz nem felejt", "Mire jó egy falu?", "Nyári szünet, téli gondok")
    return Served(
        f"""<!DOCTYPE html>
<html lang="hu-HU"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>Hírhíd - Belföld - {e(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="description" content="{e(lead)}"><meta name="author" content="Bakonyi Lilla"><meta property="og:site_name" content="hirhid.example"><meta property="og:type" content="article"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:url" content="{url}"><meta property="article:published_time" content="2025-06-19T16:47:00+02:00"><meta property="article:section" content="Belföld"><link rel="canonical" href="{url}"><link rel="alternate" type="application/rss+xml" title="Hírhíd - Belföld" href="/belfold/rss/"><script async src="https://cmp.inmobi.example/choice/x.js"></script>{data({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2025-06-19T16:47:00+02:00", "dateModified": "2025-06-19T17:02:00+02:00", "author": {"@type": "Person", "name": "Bakonyi Lilla"}, "publisher": {"@type": "Organization", "name": "Hírhíd"}})}<style>.cikk-torzs p{{margin-bottom:24px}}.fejlec{{position:sticky;top:0}}</style></head>
<body class="cikk-oldal rovat-belfold"><div id="header_banner_keret" class="hirdetes"><span>Hirdetés</span></div><header class="fejlec"><a class="logo" href="/"><img src="/assets/logo.svg" alt="Hírhíd"></a><ul class="fomenu"><li><a href="/belfold/">Belföld</a></li><li><a href="/kulfold/">Külföld</a></li><li><a href="/gazdasag/">Gazdaság</a></li><li><a href="/velemeny/">Vélemény</a></li></ul><a class="tamogatas-gomb" href="/tamogatas">Támogatom</a><span class="nevnap">2025. június 19. Gyárfás napja</span></header>
<div class="container"><div class="row"><div class="col-lg-8 content"><article class="cikk-torzs-container"><div class="cikk-cimkek-rovat"><a href="/belfold/">belföld</a></div><div class="content-title"><h1><span>{e(title)}</span></h1></div><div class="szerzo-kep"><img src="/szerzok/bl.jpg" alt=""></div><div class="szerzok"><a href="/szerzo/bakonyi_lilla/">Bakonyi Lilla</a></div><div class="datum"><span>2025.06.19. 16:47</span> <span class="frissitve">Módosítva: 2025.06.19. 17:02</span></div><div class="olvasasi-ido">olvasási idő: 2 perc</div><div class="social_megosztas"><a href="#">Megosztás</a><a href="#">Küldés e-mailben</a><a href="#hozzaszolas">57 komment</a></div><div class="cikk-vezeto"><p class="lead">{e(lead)}</p></div><figure class="kep-nagy"><img class="lazy" src="/img/placeholder.gif" data-src="/img/harang_1200.jpg" alt="harang"><noscript><img src="/img/harang_1200.jpg" alt="harang"></noscript><figcaption>A kiemelt harang a tűzoltószertár udvarán<br><span class="credit">Fotó: Tarjányi Zsombor / Hírhíd</span></figcaption></figure><div class="cikk-torzs">{paras(body[:2], h="<h3>{}</h3>")}<div class="cikk-inline-ajanlo"><div class="ajanlo-doboz">{rows(inside, '<a class="ajanlo-link" href="{u}"><img src="/img/a.jpg" alt=""><span class="ajanlo-cim">{t}</span><span class="ajanlo-lead">A gazdája is megvan, csak már nem él.</span></a>')}</div></div>{paras(body[2:5], h="<h3>{}</h3>")}<div class="hirdetes roadblock"><span>A cikk a hirdetés alatt folytatódik.</span><p>Napelem most nulla önerővel, kérjen ajánlatot!</p></div>{paras(body[5:], h="<h3>{}</h3>")}<div class="tamogatas-doboz"><h4>Ha fontos önnek a független sajtó</h4><p>A Hírhíd olvasói támogatásból él. Álljon mellénk már havi 1500 forinttal!</p><a href="/tamogatas">Támogatom a Hírhidat</a></div></div><div class="cikk-cimkek"><a href="/cimke/harang/">harang</a><a href="/cimke/szarvasdi-to/">Szarvasdi-tó</a><a href="/cimke/buvar/">búvár</a></div><div class="hirlevel"><label>Napi hírlevelünk reggel hétkor érkezik, hogy ne maradjon le semmiről.</label><input placeholder="e-mail-cím"><button>Feliratkozom</button></div></article><div class="kapcsolodo-sor">{rows(more, '<div class="col-sm-6 kartya"><a class="kartya-kep" href="{u}"><img src="/img/k{n}.jpg" alt=""></a><div class="kartya-szoveg"><span class="kartya-ido">{a}</span><h2 class="kartya-cim"><a href="{u}">{t}</a></h2></div></div>', ("Ma, 15:10", "Ma, 13:22", "Ma, 11:05", "Ma, 9:48"))}</div><div id="hozzaszolas" class="kommentek"><h3>Kommentek</h3><div class="komment"><b>tóparti_józsi</b> <i>17:20</i><p>Apám még hallotta ezt a harangot, sose gondoltam, hogy előkerül.</p></div></div></div><aside class="col-lg-4 jobb-hasab"><div class="doboz friss"><div class="doboz-cim">Legfrissebb</div><dl>{rows(fresh, '<dt>{a}</dt><dd><a href="{u}">{t}</a></dd>', ("17:31", "17:18", "16:59"))}</dl></div><div class="doboz velemeny-doboz"><div class="doboz-cim">Vélemény</div>{rows(box, '<div class="velemeny-item"><a class="velemeny-szerzo" href="/szerzo/v{n}/">{a}</a><a class="velemeny-cim" href="{u}">{t}</a></div>', ("Sólyom Endre", "Katona-Kis Irma", "Dobai Vince"))}</div></aside></div></div>
<footer><div class="labresz"><a href="/impresszum/">Impresszum</a><a href="/szerzoi-jogok/">Szerzői jogok</a><a href="/mediaajanlat/">Médiaajánlat</a></div><p>© 2016-2025 Hírhíd Kiadó Kft.</p></footer></body></html>""",
        Report("hu", "2025-06-19", "", "Bakonyi Lilla", "", title, lead, ()), (title, lead, *plain(*body)), (*inside, *more, *fresh, *box), address=url,
    )  # fmt: skip


@page
def elliniki_pyli_me_roi() -> Served:
    """A Greek portal on WordPress with Bootstrap's columns: the flow of news beside, follow prompts in the text, sponsored cards below."""
    site = "https://www.protoselida.example"
    title = "Χωρίς γιατρό η Αμυγδαλιά: Ο φαρμακοποιός που γράφει τις συνταγές με το φαξ"
    lead = "Το αγροτικό ιατρείο του νησιού έμεινε κενό για τέταρτη φορά – Τι απαντά το υπουργείο και ποια λύση προτείνουν οι κάτοικοι"
    body = (
        "Κάθε Τρίτη στις οκτώ το πρωί ο <strong>Σταμάτης Καλλιγέρης</strong> ανάβει το φαξ στο μοναδικό φαρμακείο της Αμυγδαλιάς και περιμένει. Από την άλλη άκρη, ένας παθολόγος στη Μεγάλη Χώρα στέλνει συνταγές για 380 ανθρώπους που δεν έχει δει ποτέ.",
        "Το αγροτικό ιατρείο του νησιού είναι κλειστό από τις <strong>12 Ιανουαρίου</strong>, όταν έφυγε η τελευταία γιατρός. Η προκήρυξη βγήκε τέσσερις φορές και κάθε φορά κρίθηκε άγονη. «Δεν φταίνε οι νέοι», λέει ο φαρμακοποιός. «Ο μισθός δεν φτάνει ούτε για το ενοίκιο τον Αύγουστο».",
        "# Μεταφορά με καΐκι",
        "Την περασμένη εβδομάδα μια έγκυος χρειάστηκε να μεταφερθεί νύχτα με το καΐκι του ψαρά <strong>Λευτέρη Μοσχονά</strong>, επειδή το ελικόπτερο δεν μπορούσε να πετάξει με οκτώ μποφόρ. Το ταξίδι κράτησε δύο ώρες και σαράντα λεπτά. «Έχω βγάλει πολλά δίχτυα, αλλά τέτοιο φόβο δεν έχω ξανανιώσει», λέει.",
        "Η μητέρα και το μωρό είναι καλά. Η κοινότητα όμως αποφάσισε να μην πληρώσει τα δημοτικά τέλη μέχρι να διοριστεί γιατρός, και 212 κάτοικοι υπέγραψαν σχετικό ψήφισμα.",
        "# Η απάντηση του υπουργείου",
        "Η υφυπουργός Υγείας <strong>Αγγελική Ρουσάκη</strong> δήλωσε ότι ετοιμάζεται τροπολογία με επίδομα 800 ευρώ τον μήνα και δωρεάν στέγαση για όσους υπηρετούν σε νησιά κάτω των χιλίων κατοίκων. Θα κατατεθεί, όπως είπε, «πριν από το Πάσχα».",
        "Ο Ιατρικός Σύλλογος θεωρεί το μέτρο ανεπαρκές. Ζητεί να πηγαίνουν στα μικρά νησιά ομάδες δύο γιατρών, που θα εναλλάσσονται ανά δίμηνο, ώστε κανείς να μην εφημερεύει μόνος του επί έναν χρόνο.",
        "Στην Αμυγδαλιά έχουν ήδη βάψει το σπίτι που θα δώσουν στον επόμενο γιατρό. «Έχει θέα στο λιμάνι», λέει ο Καλλιγέρης. «Να βλέπει το καΐκι, σε περίπτωση που χρειαστεί».",
    )
    url = f"{site}/ellada/xoris-giatro-i-amygdalia-o-farmakopoios-pou-grafei-tis-syntages-me-to-fax/4120853/"
    also = to(
        site,
        "/ellada/{n}/",
        "Άγονη γραμμή: Ποια δρομολόγια κόβονται από τον Απρίλιο",
        "Το σχολείο με τον έναν μαθητή γιόρτασε τα εκατό του χρόνια",
    )
    flow = to(
        site,
        "/roi/{n}/",
        "Σεισμός 4,3 βαθμών ανοιχτά της Μεγάλης Χώρας",
        "Νέο κύμα κακοκαιρίας από το Σάββατο",
        "Παραιτήθηκε ο διοικητής του λιμανιού",
        "Αυξήσεις στα διόδια: Ο νέος τιμοκατάλογος",
        "Εμπρησμός σε αποθήκη με δίχτυα",
    )
    most = to(
        site,
        "/dimofili/{n}/",
        "Το μυστικό της γιαγιάς για τα τσουρέκια",
        "Βρήκε τον αδελφό του ύστερα από 61 χρόνια",
        "Ποιοι παίρνουν αναδρομικά τον Μάρτιο",
    )
    prior = to(site, "/politiki/{n}/", "Η Βουλή ψήφισε τον νόμο για τις ιχθυοκαλλιέργειες", "Κόντρα για το κτηματολόγιο στα μικρά νησιά")
    return Served(
        f"""<!DOCTYPE html><html lang="el" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{e(title)} - Πρωτοσέλιδα</title><meta name="description" content="{e(lead)}"/><link rel="canonical" href="{url}"/><meta property="og:locale" content="el_GR"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:url" content="{url}"/><meta property="article:published_time" content="2025-02-27T06:30:00+00:00"/><meta property="article:tag" content="νησιά"/><link rel="preload" as="image" href="{site}/wp-content/uploads/2025/02/farmakeio-1024x576.webp" fetchpriority="high"/>{data({"@context": "https://schema.org", "@type": "NewsArticle", "@id": f"{url}#richSnippet", "headline": title, "datePublished": "2025-02-27T08:30:00+02:00", "dateModified": "2025-02-27T09:12:00+02:00", "author": {"@type": "Person", "name": "Δέσποινα Βραχνού"}, "publisher": {"@type": "Organization", "name": "Πρωτοσέλιδα"}, "name": title})}<link rel="stylesheet" href="{site}/wp-content/themes/protoselida/dist/bootstrap.min.css?ver=5.1"/><script>var googletag=googletag||{{}};googletag.cmd=googletag.cmd||[];</script></head><body class="post-template-default single single-post postid-4120853 single-format-standard"><div class="modal" id="qc-cmp2-ui" role="dialog"><h2>Σεβόμαστε την ιδιωτικότητά σας</h2><p>Εμείς και οι 812 συνεργάτες μας αποθηκεύουμε πληροφορίες σε μια συσκευή, όπως cookies.</p><button>ΣΥΜΦΩΝΩ</button><button>ΠΕΡΙΣΣΟΤΕΡΕΣ ΕΠΙΛΟΓΕΣ</button></div><header class="site-header"><div class="container d-flex"><a href="{site}/" class="custom-logo-link"><img src="{site}/logo.svg" alt="Πρωτοσέλιδα"/></a><nav class="navbar"><ul class="navbar-nav"><li class="menu-item"><a href="/politiki/">Πολιτική</a></li><li class="menu-item"><a href="/ellada/">Ελλάδα</a></li><li class="menu-item"><a href="/oikonomia/">Οικονομία</a></li><li class="menu-item"><a href="/athlitika/">Αθλητικά</a></li></ul></nav></div></header><div class="container"><div class="row"><div class="col-12 col-lg-8"><main id="primary"><article class="post type-post hentry"><nav class="breadcrumbs"><a href="/">Αρχική</a> » <a href="/ellada/">Ελλάδα</a></nav><div class="entry-header"><span class="cat-label">ΕΛΛΑΔΑ</span><h1 class="entry-title">{e(title)}</h1><div class="entry-excerpt"><p>{e(lead)}</p></div><div class="entry-meta"><img class="avatar" src="/avatars/dv.jpg" alt=""/><span class="byline"><a href="/author/dvrachnou/">Δέσποινα Βραχνού</a></span><time class="entry-date" datetime="2025-02-27T08:30:00+02:00">27.02.2025 | 08:30</time><a class="comments-link" href="#respond">4 σχόλια</a></div><div class="addtoany_share_save_container"><a class="a2a_button_facebook" href="#">Facebook</a><a class="a2a_button_viber" href="#">Viber</a><a class="a2a_button_copy_link" href="#">Αντιγραφή</a></div></div><div class="post-thumbnail"><img width="1024" height="576" src="{site}/wp-content/uploads/2025/02/farmakeio-1024x576.webp" srcset="{site}/wp-content/uploads/2025/02/farmakeio-1024x576.webp 1024w, {site}/wp-content/uploads/2025/02/farmakeio-300x169.webp 300w" alt=""/><small class="thumb-caption">Το φαρμακείο της Αμυγδαλιάς (φωτ. αρχείου)</small></div><div class="entry-content">{paras(body[:2])}<div class="code-block code-block-4" style="margin:8px auto"><div class="adv-label">ΔΙΑΦΗΜΙΣΗ</div></div>{paras(body[2:5])}<div class="related-inline"><p class="related-inline__title">Διαβάστε επίσης</p><ul>{rows(also, '<li><a href="{u}">{t}</a></li>')}</ul></div>{paras(body[5:])}<p class="google-news-follow"><em>Ακολουθήστε το <a href="https://news.google.example/protoselida">protoselida.example στο Google News</a> και μάθετε πρώτοι όλες τις ειδήσεις</em></p></div><footer class="entry-footer"><span class="tags-links"><a href="/tag/nisia/" rel="tag">νησιά</a><a href="/tag/giatroi/" rel="tag">γιατροί</a><a href="/tag/esy/" rel="tag">υγεία</a></span></footer></article><nav class="post-navigation"><div class="nav-previous"><span>Προηγούμενο</span><a href="{prior[0][1]}" rel="prev">{prior[0][0]}</a></div><div class="nav-next"><span>Επόμενο</span><a href="{prior[1][1]}" rel="next">{prior[1][0]}</a></div></nav><section class="sponsored-block"><h3>Προτεινόμενα (χορηγούμενα)</h3><div class="row"><div class="col-6"><a href="https://native.example/c/88" rel="sponsored noopener" target="_blank"><img src="/n/88.jpg" alt=""/>Πώς να αλλάξετε τα κουφώματα με 0% επιτόκιο</a></div><div class="col-6"><a href="https://native.example/c/91" rel="sponsored noopener" target="_blank"><img src="/n/91.jpg" alt=""/>Το ακουστικό που ξετρέλανε τους συνταξιούχους</a></div></div></section><div id="respond" class="comments-area"><h3>ΣΧΟΛΙΑ (4)</h3><ol class="comment-list"><li><b>νησιώτης</b> <time>27/02/2025 - 09:40</time><p>Ντροπή σε όλες τις κυβερνήσεις, τριάντα χρόνια τα ίδια ακούμε.</p></li></ol></div></main></div><aside class="col-12 col-lg-4 sidebar"><div class="widget widget_flow"><h4 class="widget-title">ΡΟΗ ΕΙΔΗΣΕΩΝ</h4><div class="flow-list">{rows(flow, '<div class="flow-item"><div class="flow-time">{a}</div><div class="flow-body"><span class="flow-cat">{b}</span><a href="{u}" class="flow-title">{t}</a></div></div>', ("11:48", "11:35", "11:20", "11:02", "10:51"), ("Ελλάδα", "Καιρός", "Πολιτική", "Οικονομία", "Ελλάδα"))}</div><a class="more" href="/roi/">Όλες οι ειδήσεις</a></div><div class="widget"><img src="/img/dimofili-header.png" width="300" height="40"/><table class="top-table"><tbody>{rows(most, '<tr><td class="no">{n}</td><td><a href="{u}">{t}</a></td></tr>')}</tbody></table></div></aside></div></div><footer class="site-footer"><div class="row"><div class="col-4"><h5>Κατηγορίες</h5><ul><li><a href="/politiki/">Πολιτική</a></li><li><a href="/kosmos/">Κόσμος</a></li></ul></div><div class="col-4"><h5>Εταιρεία</h5><ul><li><a href="/taftotita/">Ταυτότητα</a></li><li><a href="/oroi/">Όροι χρήσης</a></li></ul></div></div><p>Μέλος του Μητρώου Διαδικτυακών Μέσων, αριθμός πιστοποίησης 242001.</p></footer></body></html>""",
        Report("el", "2025-02-27", "", "Δέσποινα Βραχνού", "", title, lead, ()), (title, lead, *plain(*body)), (*also, *prior, *flow, *most), address=url,
    )  # fmt: skip


@page
def ukrainska_gazeta_z_strichkoju() -> Served:
    """A Ukrainian online paper: date and author above the text, related items as a paragraph in bold, the day's column beside."""
    site = "https://www.pravyibereh.example"
    title = "У Калинівці відкрили підземну школу на 500 учнів: будували її два роки"
    body = (
        "У Калинівці Задніпровської області запрацювала підземна школа, розрахована на 500 учнів у дві зміни. Про це повідомив міський голова Остап Гнатишин.",
        "<strong>Пряма мова Гнатишина:</strong> «Два роки наші діти бачили одне одного лише на екрані. Сьогодні вони вперше сіли за одну парту. Дехто не впізнав однокласників, бо всі виросли».",
        "<strong>Деталі:</strong> Приміщення розташоване на глибині семи метрів. У ньому двадцять класів, їдальня, медпункт і невелика спортивна зала. Школа має власну свердловину та два генератори, тож може працювати без зовнішнього живлення до чотирьох діб.",
        "Вартість будівництва склала 142 мільйони гривень. Понад половину суми надав фонд міста-побратима Зеєхавена, решту виділили з державного та міського бюджетів.",
        "Заняття почалися у понеділок для першокласників та випускників. Від наступного тижня до них приєднаються решта класів. Директорка школи Віра Скоропад розповіла, що на кожне місце подали по дві заяви, тому діти навчатимуться почергово: тиждень під землею, тиждень дистанційно.",
        "<em>«Найбільше діти просили не комп'ютери, а вікна»,</em> – каже Скоропад. Тому на стінах коридору художниця Мальва Терен намалювала двадцять краєвидів: річку, степ, дах бабусиної хати.",
        "Батьки загалом задоволені, хоча нарікають на дорогу: з лівобережних районів автобус їде понад годину. У міськраді обіцяють запустити ще два маршрути до кінця жовтня.",
        "<strong>Передісторія:</strong>",
        "У 2023 році стара школа №4 була зруйнована, відтоді міські діти навчалися лише онлайн.",
        "Будівництво двічі зупиняли через брак бетону та перевірку аудиторів.",
        "Наступного року такі самі школи планують звести ще у трьох громадах області.",
    )
    url = f"{site}/news/2024/09/30/7477312/"
    also = to(site, "/news/2024/09/29/{n}/", "Учителька з Калинівки пів року вела уроки з підвалу пошти")
    day = to(
        site,
        "/news/2024/09/30/{n}/",
        "Рада ухвалила держбюджет у першому читанні",
        "У Задніпров'ї відновили рух поїздів",
        "НБ підвищив облікову ставку до 14%",
        "Синоптики попереджають про заморозки",
        "Збірна з шахів здобула срібло",
    )
    top = to(
        site,
        "/articles/2024/09/28/{n}/",
        "Людина, яка рахує лелек. Репортаж із заплави",
        "Чому дорожчає хліб: п'ять причин",
        "«Ми не герої, ми електрики». Ніч із ремонтною бригадою",
    )
    cols = to(site, "/columns/2024/09/30/{n}/", "Що не так із реформою університетів", "Місто, яке вчиться під землею")
    return Served(
        f"""<!doctype html><html lang="uk"><head><title>У Калинівці відкрили підземну школу | Правий берег</title><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="description" content="У Калинівці Задніпровської області запрацювала підземна школа, розрахована на 500 учнів у дві зміни."><meta name="keywords" content="школа, освіта, Калинівка"><link rel="canonical" href="{url}"><link rel="alternate" hreflang="ru" href="{site}/rus/news/2024/09/30/7477312/"><link rel="alternate" hreflang="uk" href="{url}"><link rel="amphtml" href="{site}/amp/news/2024/09/30/7477312/"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><meta property="og:image" content="https://img.pravyibereh.example/images/doc/4/7/school.jpg">{data({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2024-09-30T12:41:00+03:00", "dateModified": "2024-09-30T12:41:00+03:00", "author": {"@type": "Person", "name": "Зоряна Паламарчук"}, "publisher": {"@type": "Organization", "name": "Правий берег"}})}<script async src="https://securepubads.example/tag/js/gpt.js"></script><style>.post_text p{{font:18px/1.5 Proba,Arial}}.layout_main{{display:flex}}</style></head><body class="body_news"><div class="top-banner"></div><header class="header"><div class="container_header"><a class="header_logo" href="/"><svg width="200" height="24"><use xlink:href="#up"></use></svg></a><nav class="header_nav"><ul><li><a href="/news/">Новини</a></li><li><a href="/articles/">Публікації</a></li><li><a href="/columns/">Колонки</a></li><li><a href="https://club.pravyibereh.example/">Клуб</a></li></ul></nav><div class="header_lang"><a href="/rus/news/2024/09/30/7477312/">RU</a> <span>UA</span></div></div></header><div class="main_content"><div class="container layout_main"><div class="container_sub_post_news"><article class="post post_news"><header class="post_header"><h1 class="post_title">{e(title)}</h1><div class="post_time"><span class="post_author"><a href="/authors/palamarchuk/">Зоряна Паламарчук</a></span> — Понеділок, 30 вересня 2024, 12:41</div><div class="post_views"><svg viewBox="0 0 16 16"><path d="M1 8z"></path></svg>18402</div></header><div class="post_social"><a class="post_social_item" href="#fb">Facebook</a><a class="post_social_item" href="#tg">Telegram</a></div><div class="post_content"><div class="post_photo post_photo_news"><img class="post_photo_img" src="https://img.pravyibereh.example/images/doc/4/7/school.jpg" alt="Підземна школа"><div class="post_photo_source">фото міської ради</div></div><div class="post_text" data-io-article-url="{url}">{paras(body[:3])}<div class="nts-ad" data-ad="UP_News_Content_1"></div>{paras(body[3:5])}<p><strong>Читайте також:</strong> {rows(also, '<strong><a href="{u}" target="_blank">{t}</a></strong>')}</p>{paras(body[5:8])}<ul>{paras(body[8:], "<li>{}</li>")}</ul><div class="banner_tg"><p>Підписуйтесь на «Правий берег» у <a href="https://t.me.example/pravyibereh">Telegram</a>: найважливіше за день без зайвого шуму</p></div></div></div><footer class="post_footer"><div class="post_tags"><span class="post_tags_item"><a href="/tags/osvita/">освіта</a></span><span class="post_tags_item"><a href="/tags/shkola/">школа</a></span></div><div class="post_error">Знайшли помилку? Виділіть її та натисніть Ctrl+Enter</div><div class="post_club"><strong>Станьте членом клубу</strong><p>Ваша підтримка допомагає нам працювати незалежно.</p><a href="https://club.pravyibereh.example/">Приєднатися</a></div></footer></article><section class="section section_comments"><a class="button" href="{url}#comments">Коментарі — 12</a></section></div><div class="container_sub_news_list"><div class="section_header"><div class="section_title"><a href="/news/">Усі новини дня</a></div></div><div class="container_sub_news_list_wrapper">{rows(day, '<div class="article_news_list"><div class="article_time">{a}</div><div class="article_content"><div class="article_title"><a href="{p}">{t}</a>{b}</div></div></div>', ("13:20", "13:05", "12:57", "12:30", "12:18"), (" фото", "", " оновлено", "", ""))}</div></div><div class="sidebar"><div class="block" aria-label="Головне за тиждень">{rows(top, '<div class="article article_bold"><div class="article_img"><a href="{p}"><img src="https://img.pravyibereh.example/t{n}.jpg" alt=""></a></div><div class="article_header"><a href="{p}">{t}</a></div><div class="article_date">28 вересня</div></div>')}</div><div class="block block_columns"><div class="block__title">Колонки</div>{rows(cols, '<div class="article article_column"><div class="article_author"><b>{a}</b>, {b}</div><div class="article_title"><a href="{p}">{t}</a></div></div>', ("Богдан Лісничий", "Адріана Мох"), ("викладач", "архітекторка"))}</div></div></div></div><footer class="footer"><div class="footer_menu"><a href="/about/">Про проєкт</a><a href="/adv/">Реклама</a><a href="/rules/">Правила користування</a></div><div class="footer_copy">© 2002-2024, Правий берег. Використання матеріалів сайту лише за умови посилання не нижче другого абзацу.</div></footer></body></html>""",
        Report("uk", "2024-09-30", "", "Зоряна Паламарчук", "", title, "", ()), (title, *plain(*body)), (*also, *day, *top, *cols), address=url,
    )  # fmt: skip


@page
def plus_artikel_bakom_betalvagg() -> Served:
    """A Swedish daily: the first sentences of a story for subscribers, the offer over it, lists all around."""
    site = "https://www.norrkustens-tidning.example"
    title = "Familjen köpte fyren för en krona – nu måste de betala för havet"
    lead = "När paret Lindeskär tog över Grisselgrunds fyr trodde de att räkningarna var betalda. Sedan kom brevet från staten."
    start = (
        "Vinden river i presenningen när Ylva Lindeskär låser upp den rostiga dörren. 96 trappsteg högre upp har hon ställt två vilstolar och en bensinkanna.",
        "– Vi skulle ha sommarcafé här, säger hon. Men först ska vi tydligen betala arrende för vattnet vi står i, trots att",
    )
    url = f"{site}/2025-08-22/familjen-kopte-fyren-for-en-krona"
    most = to(
        site,
        "/2025-08-21/{s}",
        "Älgen som bor i rondellen har fått namn",
        "Polisen: Båtmotorligan kan vara lokal",
        "Här byggs stadens första radhus på vatten",
        "Bageriet stänger efter 104 år",
        "Så mycket tjänar kommunens chefer",
    )
    newest = to(
        site,
        "/2025-08-22/{s}",
        "Färja ur trafik efter brand i maskinrum",
        "Två till sjukhus efter halkolycka i ishallen",
        "Norrkustens IF värvar back från Vallgarn",
    )
    cards = to(
        site,
        "/2025-08-20/{s}",
        "Fyrvaktarens dotter: ”Vi fick aldrig vinka”",
        "Guide: Elva fyrar du kan sova i",
        "Staten säljer tolv öar – se kartan",
    )
    opinion = to(site, "/ledare/2025-08-22/{s}", "Kusten är ingen kassako", "Låt kommunerna ta över farlederna")
    return Served(
        f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{e(title)} – Norrkustens Tidning</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="{e(lead)}"><meta name="robots" content="noarchive, max-image-preview:large"><meta property="og:type" content="article"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:url" content="{url}"><meta property="article:content_tier" content="locked"><meta property="article:published_time" content="2025-08-22T05:00:00+02:00"><link rel="canonical" href="{url}"><link rel="modulepreload" href="/_static/app.b81d3.mjs">{data({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "description": lead, "datePublished": "2025-08-22T05:00:00+02:00", "dateModified": "2025-08-22T05:00:00+02:00", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".ds-paywalled"}, "author": [{"@type": "Person", "name": "Nils-Gustaf Frykvall"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Norrkustens Tidning"}})}<style data-vue-ssr-id="2f3a:0">.fade[data-v-2f3a]{{position:relative}}.fade[data-v-2f3a]:after{{content:"";position:absolute;inset:0;background:linear-gradient(transparent,#fff)}}</style></head><body><div id="app" data-server-rendered="true"><header class="ds-page-header"><a href="/" class="ds-masthead" aria-label="Norrkustens Tidning"><svg><path d="M2 2h40"/></svg></a><nav><a href="/lokalt">Lokalt</a><a href="/sport">Sport</a><a href="/kultur">Kultur</a><a href="/ledare">Ledare</a><a href="/familj">Familj</a></nav><a class="ds-btn" href="/kundservice">Kundservice</a><a class="ds-btn" href="/login">Logga in</a></header><div class="ad-top"><span>ANNONS</span></div><main><article class="article article--locked" data-v-2f3a><div class="ds-vignette"><span class="ds-plus">PLUS</span><a href="/lokalt/grisselgrund">Grisselgrund</a></div><h1 class="ds-headline">{e(title)}</h1><div class="ds-preamble"><p>{e(lead)}</p></div><figure class="ds-image"><picture><source type="image/avif" srcset="https://img.nkt.example/fyr.avif?w=400 400w, https://img.nkt.example/fyr.avif?w=800 800w"><img src="https://img.nkt.example/fyr.jpg?w=800" alt="Rödvit fyr i hårt väder"></picture><figcaption>Ylva Lindeskär i lanterninen. <span>Bild: Maja Ockelbring</span></figcaption></figure><div class="byline"><img src="/byline/ngf.png" alt=""><div><a href="mailto:ngf@nkt.example">Nils-Gustaf Frykvall</a><span>Text</span></div><div><span>Maja Ockelbring</span><span>Foto</span></div></div><div class="publish"><time datetime="2025-08-22T05:00:00+02:00">Publicerad 2025-08-22 05:00</time></div><div class="share"><button>Dela</button><button>Spara</button><button>Lyssna 7 min</button></div><div class="article-body" data-v-2f3a><p>{start[0]}</p><div class="fade" data-v-2f3a><p>{start[1]} …</p></div></div><section class="paywall" data-testid="paywall"><h2>Läs hela artikeln med Plus</h2><p>Du får alla lokala nyheter, e-tidningen varje kväll och korsord för hela familjen.</p><ul class="offers"><li><h3>Digital bas</h3><p>29 kr första månaden, därefter 149 kr/mån. Ingen bindningstid.</p><a href="/kop/bas">Välj Digital bas</a></li><li><h3>Helg + digitalt</h3><p>99 kr första månaden, därefter 249 kr/mån.</p><a href="/kop/helg">Välj Helg</a></li></ul><p class="paywall-login">Redan prenumerant? <a href="/login?return=1">Logga in här</a></p></section></article><section class="related-cards">{rows(cards, '<a class="card" href="{p}"><div class="card-img"><img src="https://img.nkt.example/c{n}.jpg?w=300" loading="lazy" alt=""></div><div class="card-text"><span class="card-kicker">{a}</span><h2 class="card-title">{t}</h2><span class="card-plus" aria-label="Kräver prenumeration">PLUS</span></div></a>', ("Minnen", "Resa", "Försäljning"))}</section><section class="opinion-row"><h2>Åsikt</h2>{rows(opinion, '<div class="op"><img src="/byline/o{n}.png" alt=""><strong>{a}</strong><a href="{p}"><span>{t}</span></a></div>', ("Ingegerd Malmhed", "Torkel Vassberg"))}</section></main><aside><section class="toplist"><h2>Mest läst just nu</h2><ol>{rows(most, '<li><a href="{p}"><span class="toplist-no">{n}</span><span class="toplist-title">{t}</span></a></li>')}</ol></section><section aria-labelledby="sen"><h2 id="sen">Senaste nytt</h2><ul class="latest">{rows(newest, '<li><time>{a}</time> <a href="{p}">{t}</a></li>', ("08:52", "08:14", "07:40"))}</ul></section></aside><footer class="ds-footer"><div><h3>Kontakt</h3><a href="tel:0600123456">Växel: 0600-12 34 56</a><a href="/tipsa">Tipsa oss</a></div><div><h3>Om oss</h3><p>Ansvarig utgivare: Birgit Åsling. Norrkustens Tidning är politiskt oberoende sedan 1894.</p></div><div><a href="/cookies">Cookies</a><a href="/personuppgifter">Personuppgiftspolicy</a></div></footer></div><script>window.__INITIAL_STATE__={{"user":{{"loggedIn":false}},"paywall":{{"active":true,"variant":"B"}}}}</script></body></html>""",
        Report("sv", "2025-08-22", "", "Nils-Gustaf Frykvall", "", title, lead, ()), (), (*cards, *opinion, *most, *newest), verdict="paywall", address=url,
    )  # fmt: skip


@page
def direktesending_time_for_time() -> Served:
    """A Norwegian daily's live report: posts under a pinned lead, newest first, each with its hour and its journalist."""
    site = "https://www.fjordposten.example"
    title = "Direkte: Raset ved Storhaugen – hele Skjelvik evakueres"
    lead = "Følg siste nytt om raset som natt til fredag sperret fylkesveien og truer bebyggelsen i Skjelvik."
    posts = (
        (
            "14:32",
            "Anne-Grete Tveitnes",
            "Alle er gjort rede for",
            "Politiet bekrefter at samtlige 312 innbyggere i Skjelvik nå er gjort rede for. – Det er en enorm lettelse, sier innsatsleder Kolbjørn Rismo til Fjordposten. Ingen er meldt alvorlig skadd.",
        ),
        (
            "13:50",
            "Mathias Ulvund",
            "Geologene venter nytt ras",
            "Målingene viser at sprekken over Storhaugen har åpnet seg med ytterligere elleve centimeter siden klokken ti. Geolog Signe Frøyland anslår at mellom 40 000 og 60 000 kubikkmeter kan komme ned i løpet av helgen.",
        ),
        (
            "12:15",
            "Mathias Ulvund",
            "Skolen blir mottakssenter",
            "Evakuerte som ikke kan bo hos slekt og venner, får seng i gymsalen på Nordbygda skole. Frivillige har så langt redd opp 140 feltsenger, og butikken i bygda har kjørt ut mat gratis.",
        ),
        (
            "11:02",
            "Anne-Grete Tveitnes",
            "– Jeg tok bare med meg katten",
            "Pensjonist Oddmund Sletthaug bor i huset nærmest rasgropen. Han våknet av at kaffekoppene ristet i skapet. – Så hørte jeg et drønn som aldri sluttet. Jeg tok bare med meg katten og gikk, forteller han.",
        ),
        (
            "09:40",
            "Anne-Grete Tveitnes",
            "Ferge settes inn klokken elleve",
            "Fylkeskommunen setter inn en ekstra ferge mellom Nordbygda og Heimnes, slik at ambulanser og beredskap kommer fram. Fergen tar også private biler dersom det er plass.",
        ),
        (
            "07:58",
            "Nattdesken",
            "Statsministeren ringte ordføreren",
            "Ordfører Berit Ramsvåg opplyser at hun har snakket med statsministeren og fått løfte om hjelp fra Sivilforsvaret. To tankbiler med vann er allerede på vei.",
        ),
        (
            "06:20",
            "Nattdesken",
            "Dette vet vi så langt",
            "Raset gikk klokken 03.47 og er rundt 200 meter bredt. Det har tatt med seg 180 meter av fylkesvei 642, en låve og to båthus. Strømmen er borte i hele Skjelvik.",
        ),
    )
    url = f"{site}/nyheter/i/wQ8KxB/direkte-raset-ved-storhaugen"
    related = to(site, "/nyheter/i/{n}/{s}", "Advarte mot fjellsiden for tre år siden", "Slik fungerer skredvarslingen")
    latest = to(
        site,
        "/nyheter/i/{n}/{s}",
        "Flystreik avverget på overtid",
        "Laksepris på nytt bunnivå",
        "Heimnes IL henter trener fra naboen",
        "Mann tatt med 400 undermåls hummer",
    )
    read = to(site, "/pluss/i/{n}/{s}", "Hun arvet øya ingen ville ha", "Derfor ruster den nye brua", "Byens siste urmaker teller ned")
    blog = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": title,
        "description": lead,
        "url": url,
        "coverageStartTime": "2025-10-31T06:05:00+01:00",
        "datePublished": "2025-10-31T06:05:00+01:00",
        "dateModified": "2025-10-31T14:32:00+01:00",
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "headline": head,
                "articleBody": text,
                "datePublished": f"2025-10-31T{hour}:00+01:00",
                "author": {"@type": "Person", "name": who},
            }
            for hour, who, head, text in posts
        ],
    }
    entries = "".join(
        f"""<li id="post-{i}" class="live-entry"><article class="live-post"><div class="live-post__meta"><time datetime="2025-10-31T{hour}:00+01:00">{hour}</time><span class="live-post__author"><img src="/byline/{i}.jpg" alt="">{e(who)}</span></div><h2 class="live-post__title">{e(head)}</h2><div class="live-post__body"><p>{e(text)}</p></div><div class="live-post__actions"><button>Del innlegg</button><button aria-label="Kopier lenke"><svg><use href="#link"/></svg></button></div></article></li>{'<li class="live-ad"><span>Annonse</span></li>' if i == 2 else ""}"""
        for i, (hour, who, head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{e(title)} – Fjordposten</title><meta name="description" content="{e(lead)}"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><meta property="og:site_name" content="Fjordposten"><meta property="article:published_time" content="2025-10-31T06:05:00+01:00"><meta property="article:modified_time" content="2025-10-31T14:32:00+01:00"><link rel="canonical" href="{url}"><link rel="preload" as="font" href="/fonts/inferi.woff2" crossorigin>{data(blog)}<style>.live-entry{{border-top:1px solid #ddd;padding:16px 0}}.hyperion-css-1x{{display:flex}}</style></head><body class="live-page"><div id="hyperion-root"><header class="hyperion-css-1x"><a href="/" aria-label="Til forsiden"><svg viewBox="0 0 90 20"><path d="M0 0h90v20H0z"/></svg></a><nav aria-label="Seksjoner"><a href="/nyheter">Nyheter</a><a href="/sport">Sport</a><a href="/meninger">Meninger</a><a href="/pluss">Pluss</a></nav><button>Logg inn</button></header><main class="live"><header class="live-head"><span class="live-badge" aria-hidden="true">● DIREKTE</span><h1>{e(title)}</h1><p class="live-lead">{e(lead)}</p><div class="live-journalists"><span>Journalister:</span><a href="/a/agt">Anne-Grete Tveitnes</a><a href="/a/mu">Mathias Ulvund</a></div><div class="live-updated">Sist oppdatert i dag 14:32</div><figure><img src="https://vcdn.fjordposten.example/ras.jpg?fit=crop&amp;w=980" alt="" srcset="https://vcdn.fjordposten.example/ras.jpg?w=480 480w, https://vcdn.fjordposten.example/ras.jpg?w=980 980w"><figcaption>Raset fotografert fra redningshelikopteret. Foto: Politiet</figcaption></figure></header><nav class="live-related" aria-label="Les også"><ul>{rows(related, '<li><a href="{p}">{t}</a></li>')}</ul></nav><div class="live-controls"><button aria-pressed="true">Alle innlegg</button><button aria-pressed="false">Viktigste</button><label><input type="checkbox"> Varsle meg ved nye innlegg</label></div><ol class="live-feed">{entries}</ol><button class="live-more">Vis eldre innlegg</button></main><aside class="side"><section class="side-latest"><h3>Siste nytt</h3>{rows(latest, '<a class="side-item" href="{p}"><time>{a}</time><span>{t}</span></a>', ("14:20", "13:58", "13:31", "12:47"))}</section><section class="side-plus"><img src="/img/pluss-mest-lest.svg" alt=""><div class="side-grid">{rows(read, '<div class="side-card"><a href="{p}"><img src="https://vcdn.fjordposten.example/p{n}.jpg" alt="" loading="lazy"><h4>{t}</h4></a><span class="plus-tag">Pluss</span></div>')}</div></section><section class="side-tip"><h3>Har du tips?</h3><p>Send bilder og video til 2200 eller tips@fjordposten.example.</p></section></aside><footer><p>Sjefredaktør: Hallgeir Osmundsen. Fjordposten arbeider etter Vær Varsom-plakatens regler for god presseskikk.</p><ul><li><a href="/personvern">Personvern</a></li><li><a href="/annonsere">Annonsere</a></li><li><a href="/abonnement">Abonnement</a></li></ul></footer></div></body></html>""",
        Report("nb", "2025-10-31", "", "Anne-Grete Tveitnes", "", title, lead, ()), (title, lead, *(line for _, _, head, text in posts for line in (head, text))), (*related, *latest, *read), verdict="live blog", address=url,
    )  # fmt: skip


@page
def strona_tagu_na_drupalu() -> Served:
    """A Polish portal's page of a tag: rows of a view with teasers, a pager, tabs and a carousel beside them."""
    site = "https://www.kurier-nadbuzanski.example"
    title = "Kolej nadbużańska"
    main = to(
        site,
        "/wiadomosci/{s},{n}",
        "Pociąg do Zawierzbia wróci po 24 latach. Znamy rozkład",
        "Tory są, wiaty nie ma. Pasażerowie czekają na deszczu",
        "Marszałek podpisał umowę na cztery szynobusy",
        "Most kolejowy na Bugu: konserwator zgadza się na remont",
        "Kto zapłaci za przejazd w Sitnicach? Spór gminy z zarządcą",
        "Historia jednej stacji: jak bufet przetrwał trzy wojny",
        "Rowerem do pociągu. Powstanie parking na 120 miejsc",
        "Zawiadowca odchodzi po czterdziestu latach służby",
    )
    read = to(
        site,
        "/wiadomosci/{s},{n}",
        "Bocian zatrzymał ruch na drodze krajowej",
        "Szpital w Zawierzbiu szuka pediatry, oferuje mieszkanie",
        "Zderzenie dwóch ciężarówek z jabłkami",
        "Wójt zgubił pieczęć, znalazł ją listonosz",
    )
    talked = to(site, "/wiadomosci/{s},{n}", "Ścieżka zamiast torów? Radni podzieleni", "Nowe stawki za śmieci od stycznia")
    clips = to(site, "/wideo/{s},{n}", "Szynobus na próbnym przejeździe", "Spacer po zapomnianym dworcu", "Jak naprawia się semafor")
    when = ("12.11.2025", "07.11.2025", "29.10.2025", "16.10.2025", "03.10.2025", "21.09.2025", "09.09.2025", "30.08.2025")
    about = (
        "Pierwszy skład ruszy 14 grudnia o świcie, bilety kupimy u konduktora.",
        "Zarządca zapewnia, że wiaty staną do końca roku.",
        "Pojazdy mają przyjechać w trzech turach, ostatni w 2027 roku.",
        "Kratownica z 1911 roku zostanie wzmocniona i pomalowana na szaro.",
        "Chodzi o rogatki i sygnalizację za 1,7 miliona złotych.",
        "Zupa z kotła kosztowała tu tyle co bilet trzeciej klasy.",
        "Miejsca mają być zadaszone i monitorowane.",
        "Czerwoną czapkę oddaje córce, która prowadzi pociągi.",
    )
    said = (
        "34 komentarze",
        "12 komentarzy",
        "8 komentarzy",
        "51 komentarzy",
        "77 komentarzy",
        "5 komentarzy",
        "19 komentarzy",
        "40 komentarzy",
    )
    url = f"{site}/tagi/kolej-nadbuzanska"
    return Served(
        f"""<!DOCTYPE html>
<html lang="pl" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ og: http://ogp.me/ns# schema: http://schema.org/"><head><meta charset="utf-8" /><noscript><style>form.antibot * :not(.antibot-message) {{ display: none !important; }}</style></noscript><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><link rel="canonical" href="{url}" /><link rel="alternate" type="application/rss+xml" title="{title}" href="/taxonomy/term/1881/feed" /><meta property="og:type" content="website" /><meta property="og:title" content="{title} - wiadomości, zdjęcia, wideo" /><meta property="og:url" content="{url}" /><title>{title} - wiadomości, zdjęcia, wideo | Kurier Nadbużański</title><link rel="stylesheet" media="all" href="/sites/default/files/css/css_9Qb.css?delta=0" /><link rel="stylesheet" href="/themes/custom/kurier/css/foundation.min.css" />{data({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Strona główna", "item": site}, {"@type": "ListItem", "position": 2, "name": title, "item": url}]})}</head>
<body class="page-taxonomy-term-1881 page-view-taxonomy-term path-taxonomy"><a href="#main-content" class="visually-hidden focusable skip-link">Przejdź do treści</a><div class="off-canvas-wrapper"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="rodo-layer" role="dialog"><h2>Szanowny Użytkowniku</h2><p>Klikając „Przejdź do serwisu”, zgadzasz się na przetwarzanie danych osobowych w celach marketingowych przez nas i naszych 214 partnerów.</p><button class="button">Przejdź do serwisu</button></div><header class="row"><div class="columns large-4"><a href="/" rel="home"><img src="/themes/custom/kurier/logo.svg" alt="Kurier Nadbużański" /></a></div><div class="columns large-8"><div class="pogoda"><span>Zawierzbie</span> <b>6°C</b> <span>Imieniny: Renaty, Witolda</span></div></div><nav role="navigation" class="top-bar"><ul class="menu"><li><a href="/wiadomosci">Wiadomości</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultura">Kultura</a></li><li><a href="/ogloszenia">Ogłoszenia</a></li></ul></nav></header>
<div class="row"><main class="columns large-8" role="main"><a id="main-content"></a><nav class="breadcrumb" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Ścieżka nawigacyjna</h2><ol><li><a href="/">Strona główna</a></li><li>Tagi</li></ol></nav><h1 class="page-title"><span class="tag-hash">#</span>{title}</h1><div class="taxonomy-term__description"><p>Wszystko o odbudowie linii z Sitnic do Zawierzbia.</p></div><button class="follow">Obserwuj temat</button><div class="views-element-container"><div class="view view-taxonomy-term view-id-taxonomy_term view-display-id-page_1 js-view-dom-id-77f"><div class="view-content">{rows(main, '<div class="views-row"><article class="node node--type-article node--view-mode-teaser row"><div class="columns small-4"><a href="{p}" hreflang="pl" tabindex="-1"><img loading="lazy" src="/sites/default/files/styles/teaser/public/{n}.jpg.webp" width="220" height="146" alt="" /></a></div><div class="columns small-8"><h2 class="node__title"><a href="{p}" rel="bookmark"><span class="field field--name-title">{t}</span></a></h2><div class="field field--name-field-zajawka">{b}</div><div class="node__meta"><span class="date">{a}</span> <a href="{p}#comments" class="comment-count">{c}</a></div></div></article></div>', when, about, said)}</div><nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 id="pagination-heading" class="visually-hidden">Stronicowanie</h4><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page=0" title="Bieżąca strona">1</a></li><li class="pager__item"><a href="?page=1" title="Przejdź do strony 2">2</a></li><li class="pager__item pager__item--next"><a href="?page=1" rel="next">Następna ›</a></li></ul></nav></div></div></main>
<aside class="columns large-4"><div class="block-reklama"><small>REKLAMA</small><a href="https://reklama.example/wegiel" rel="nofollow sponsored">Ekogroszek z dowozem, tona od 1350 zł</a></div><ul class="tabs" data-tabs id="popular-tabs"><li class="tabs-title is-active"><a href="#panel1" aria-selected="true">Najczęściej czytane</a></li><li class="tabs-title"><a data-tabs-target="panel2" href="#panel2">Komentowane</a></li></ul><div class="tabs-content" data-tabs-content="popular-tabs"><div class="tabs-panel is-active" id="panel1">{rows(read, '<div class="media-object"><div class="media-object-section num">{n}</div><div class="media-object-section"><a href="{p}">{t}</a></div></div>')}</div><div class="tabs-panel" id="panel2">{rows(talked, '<div class="media-object"><div class="media-object-section"><a href="{p}">{t}</a> <span class="badge">{a}</span></div></div>', ("77", "63"))}</div></div><div class="orbit" role="region" aria-label="Wideo" data-orbit><ul class="orbit-container">{rows(clips, '<li class="orbit-slide"><a href="{p}"><img class="orbit-image" src="/sites/default/files/v{n}.jpg" alt="" /><p class="orbit-caption">{t}</p></a></li>')}</ul></div></aside></div>
<footer class="row expanded"><div class="columns large-3"><h5>Kurier</h5><ul><li><a href="/redakcja">Redakcja</a></li><li><a href="/reklama">Reklama</a></li><li><a href="/regulamin">Regulamin</a></li></ul></div><div class="columns large-3"><h5>Serwisy</h5><ul><li><a href="/nekrologi">Nekrologi</a></li><li><a href="/praca">Praca</a></li></ul></div><p>Copyright © 1992-2025 Wydawnictwo Nadbużańskie sp. z o.o.</p></footer></div></div><script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentPath":"taxonomy\\/term\\/1881","currentLanguage":"pl"}},"user":{{"uid":0}}}}</script></body></html>""",
        Report("pl", "2025-11-12", "", "", "", title, "", ()), (), (*main, *read, *talked, *clips), dated=False, verdict="headlines", address=url,
    )  # fmt: skip

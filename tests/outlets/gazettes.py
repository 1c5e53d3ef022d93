"""Ordinary articles of dailies, agencies and broadcasters on four continents; `draw` puts them into sets."""

from outlets.served import Link, Pages, Served, e, each, ld, listed, og, onto, slug
from outlets.titles import told

PAGES: Pages = {}
page = onto(PAGES)


def linked(site: str, form: str, *titles: str) -> tuple[Link, ...]:
    """Return headlines with the addresses that `form` gives them: `{s}` is the slug, `{n}` a number."""
    return tuple((title, site + form.format(s=slug(title), n=2200417 + 31 * len(title))) for title in titles)


ORCHARD = told(
    "en",
    "2026-02-17",
    "Dana Whitcomb",
    """
Apple growers say new water rules will dry out the valley
The state wants to cap pumping by a fifth. Packers warn of layoffs, while the tribe downstream says the cap is late.
Irrigation lines run between young trees near Selby Flats. (Rob Acheson / The Cascade Courier)
SELBY FLATS — Orchard owners in the Tumwash Valley said Tuesday that a plan to cap groundwater pumping would force them to pull out a quarter of their trees within three years.
The Department of Ecology proposed last month to cut withdrawals by 20% in dry years. The agency says falling wells have already left 140 households without tap water.
“You can't tell a tree to skip a summer,” said Carla Mendes, whose family has grown apples here since 1951. “If this goes through, we will lay off 60 people by October.”
The Selbish Tribe, which holds the oldest rights on the river, supports the cap. Its chairman, Raymond Two Creeks, said over-pumping has warmed the water and killed salmon.
# A fight over who goes first
State law gives senior rights holders the first claim. But most wells in the valley were drilled without a permit, and regulators have rarely shut one down.
A study by Lowland State University found that lining the main canal would save as much water as the cap would, at a cost of $210 million.
Lawmakers from the valley want the state to pay for it. “Fix the leaks before you fire the workers,” said Sen. Pete Hollander, a Republican.
Gov. Lena Ashby has said she would veto any bill that delays the cap past 2027. A hearing is set for March 3.
""",
)


@page
def metro_daily_with_paid_wall_script() -> Served:
    """A chain's daily: promo box between paragraphs, related in the text, a carousel of most read, sponsored cards, a long footer."""
    r, site = ORCHARD, "https://www.cascadecourier.example"
    url = f"{site}/news/local/environment/article301447210.html"
    inline = linked(site, "/news/local/article{n}.html", "Dry wells spread east of the river, county map shows")
    rel = linked(site, "/news/business/article{n}.html", "Packing house in Orrin to close after 70 years", "Tribe buys dam it fought for decades", "What a dry winter means for your water bill")  # fmt: skip
    top = linked(site, "/news/article{n}.html", "Second bridge to Port Selby gets federal money", "School board recalls its own textbook order", "He sold 400 cars that did not exist, police say", "Ferry workers reject contract by two votes")  # fmt: skip
    paragraph = "<p>{}</p>"
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Valley apple growers fight water cap | Cascade Courier</title>{og(r, url, "Cascade Courier")}<meta property="article:published_time" content="2026-02-17T18:22:05Z">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2026-02-17T10:22:05-08:00", "dateModified": "2026-02-18T07:01:00-08:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Cascade Courier"}, "isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".story-body"}})}</head><body class="story-page"><div class="zone" id="zone-el-1"><div class="ad-label">ADVERTISEMENT</div></div><header class="masthead"><button aria-label="menu">Sections</button><a href="/">The Cascade Courier</a><nav id="nav"><ul><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li><li><a href="/obituaries">Obituaries</a></li><li><a href="/customer-service">Customer Service</a></li></ul></nav><a class="subscribe" href="/subscribe">Subscribe for $1</a></header><main><article class="paper story-body"><header class="header"><h3 class="kicker"><a href="/news/local/environment">Environment</a></h3><h1 class="h1">{e(r.title)}</h1><p class="summary">{e(r.lead)}</p><div class="byline">By <a href="/profile/2191">{r.author}</a> <a class="email" href="mailto:dw@cascadecourier.example">dwhitcomb@cascadecourier.example</a></div><time class="update-date">Updated February 18, 2026 7:01 AM</time><div class="gift-link"><button>Gift Article</button></div></header><figure class="lead-item"><img src="a.jpg" alt="lines"><figcaption><span class="caption">Irrigation lines run between young trees near Selby Flats.</span> <span class="credit">Rob Acheson The Cascade Courier</span></figcaption></figure><div class="audio-promo"><span>Listen to this article</span> <span>3:11</span></div>{each(r.body[:2])}<div class="inline-related"><strong>READ MORE:</strong> <a href="{inline[0][1]}">{e(inline[0][0])}</a></div>{each(r.body[2:3])}<div class="newsletter-promo"><h4>Sign up for Morning Headlines</h4><p>Get the day's top stories from the Cascade Courier in your inbox.</p><form><input type="email" placeholder="Enter email address"><button>SIGN UP</button></form><p class="legal">This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.</p></div>{each(r.body[3:], paragraph, "<h3>{}</h3>")}<p class="first-published">This story was originally published <time>February 17, 2026, 10:22 AM</time>.</p><div class="author-card"><img src="dw.jpg" alt=""><div class="author-name"><a href="/profile/2191">{r.author}</a></div><div class="author-bio">Dana Whitcomb covers water and farms for The Cascade Courier. She joined the paper in 2014 and grew up on a dairy.</div></div></article><section class="package related-stories"><h3 class="label">Related Stories from Cascade Courier</h3><div class="grid">{listed(rel, '<article class="media-card"><div class="package"><a class="image" href="{u}"><img alt=""></a><div class="kicker"><a href="/news/business">Business</a></div><h3><a href="{u}">{t}</a></h3><time>February 1{n}, 2026 6:00 AM</time></div></article>')}</div></section><section class="taboola"><h4>Sponsored Content</h4><a href="https://deals.example/hearing"><span class="title">Seniors are rushing to get this tiny hearing aid</span><span class="brand">HearNow</span></a><a href="https://deals.example/gutter"><span class="title">Never clean your gutters again</span><span class="brand">LeafBlok</span></a></section></main><aside class="rail"><h3>Trending Stories</h3><ol class="digest">{listed(top, '<li class="card"><h3><a href="{p}">{t}</a></h3><span class="time">{n} hours ago</span></li>')}</ol></aside><footer><div class="cols"><div><h6>Take Us With You</h6><p>Real-time updates and all local stories you want right in the palm of your hand.</p></div><ul><li>Subscriptions</li><li><a href="/subs">Start a Subscription</a></li><li><a href="/eedition">eEdition</a></li></ul><ul><li>Advertising</li><li><a href="/ads">Place a Classified</a></li></ul></div><p>Copyright · Privacy Policy · Terms of Service</p></footer></body></html>""",
        r, r.lines, (*inline, *rel, *top), address=url,
    )  # fmt: skip


PENDLER = told(
    "de",
    "2026-02-19",
    "Katrin Ohlendorf",
    """
Weniger Züge, mehr Frust: Pendler wehren sich gegen Fahrplan-Kürzung
Die Nordheide-Bahn streicht jede dritte Fahrt. Das Land spart damit zwölf Millionen Euro, die Wirtschaft fürchtet um Auszubildende.
Voller Bahnsteig in Wesselfeld am Donnerstagmorgen. Foto: Imke Rathjen
Wesselfeld. Wer morgens um kurz nach sieben in Wesselfeld in den Zug nach Altmark steigen will, braucht seit Montag Geduld. Jede dritte Verbindung ist gestrichen, und die übrigen sind voll.
Das Verkehrsministerium begründet die Kürzung mit gestiegenen Trassenpreisen. „Wir haben nur die Wahl zwischen weniger Zügen und höheren Schulden“, sagte Ministerin Elke Brauns (CDU).
# „Dann nehmen sie eben wieder das Auto“
Der Fahrgastverband Pro Schiene widerspricht. Die Kürzung werde Fahrgäste vertreiben und damit die Einnahmen weiter drücken, sagte Sprecher Holger Tamm.
Auch die Industrie- und Handelskammer schlägt Alarm. Rund 900 Auszubildende kämen mit der Bahn, viele von ihnen fänden ohne den Zug um 6.12 Uhr keinen Weg in den Betrieb.
Die Gewerkschaft der Lokführer begrüßt dagegen, dass der Dienstplan entlastet wird. Wegen fehlenden Personals seien zuletzt ohnehin 14 Prozent der Züge ausgefallen.
# Landkreis prüft eigene Busse
Landrat Sven Dierking (SPD) will nun Schnellbusse einsetzen. Das koste den Kreis 1,3 Millionen Euro im Jahr, verhindere aber, dass Betriebe abwandern.
Im Landtag fordern Grüne und FDP gemeinsam, die Kürzung bis zum Sommer auszusetzen. Eine Entscheidung fällt frühestens im März.
""",
)


@page
def regionalzeitung_mit_themenboxen() -> Served:
    """A regional daily: points in a box, teasers between paragraphs, push offer, a box on the app, teaser lists with kickers."""
    r, site = PENDLER, "https://www.heidekurier.example"
    url = f"{site}/lokales/wesselfeld/weniger-zuege-mehr-frust-pendler-wehren-sich-gegen-fahrplan-kuerzung-H7KQ2LX5RBE3.html"
    mid = linked(site, "/lokales/wesselfeld/{s}-{n}.html", "Warum der Bahnhof Wesselfeld keinen Aufzug bekommt")
    more = linked(site, "/lokales/{s}-{n}.html", "Busfahrer gesucht: Kreis lockt mit 4000 Euro Prämie", "Brückensperrung trifft Handwerker hart", "Land gibt Geld für Radschnellweg frei")  # fmt: skip
    read = linked(site, "/panorama/{s}-{n}.html", "Wirt schließt nach 90 Jahren die „Linde“", "Wolf im Wohngebiet: Was Halter wissen müssen", "Erste Freibäder öffnen schon im April", "Diebe stehlen 80 Meter Kupferkabel")  # fmt: skip
    sub, para = '<h2 class="Heading_h2">{}</h2>', '<p class="Paragraph_p" data-testid="p">{}</p>'
    return Served(
        f"""<!doctype html><html lang="de"><head><meta charset="utf-8"/><title>Nordheide-Bahn: Pendler wehren sich gegen Kürzung</title>{og(r, url, "Heide-Kurier")}{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": "Nordheide-Bahn", "datePublished": "2026-02-19T04:00:00.000Z", "dateModified": "2026-02-19T09:44:10.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Heide-Kurier"}, "isAccessibleForFree": True}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "Startseite"}}]}])}</head><body><div id="__next"><div class="Layout_root"><header class="Header_root"><a href="/">HK+</a><nav aria-label="Hauptnavigation"><a href="/lokales">Lokales</a><a href="/der-norden">Der Norden</a><a href="/sport">Sport</a></nav><a href="/abo">Abo testen</a></header><div class="Breadcrumb_root"><a href="/">Startseite</a> <a href="/lokales">Lokales</a> <a href="/lokales/wesselfeld">Wesselfeld</a></div><article class="Article_root"><div class="Headline_root"><span class="Headline_kicker">Nahverkehr</span><h1 class="Headline_h1">{e(r.title)}</h1></div><div class="ArticleHead_teaser"><p>{e(r.lead)}</p></div><div class="Author_root"><img alt="Porträt" src="ko.jpg"/><a href="/autoren/ko">{r.author}</a><time dateTime="2026-02-19T04:00:00.000Z">19.02.2026, 05:00 Uhr</time><span>Lesezeit: 3 Minuten</span></div><div class="Toolbar_root"><button>Merken</button><button>Artikel anhören</button><button>Teilen</button></div><figure><img src="b.jpg" alt=""/><figcaption>Voller Bahnsteig in Wesselfeld am Donnerstagmorgen. <span>Foto: Imke Rathjen</span></figcaption></figure>{each(r.body[:2], para, sub)}<div class="Teaser_inline"><a href="{mid[0][1]}"><span class="Teaser_label">Lesen Sie auch</span><span class="Teaser_title">{e(mid[0][0])}</span></a></div><div class="Ad_root"><span>Anzeige</span></div>{each(r.body[2:5], para, sub)}<aside class="Newsletter_root"><strong>Der Heide-Kurier am Morgen</strong><p>Alles, was im Landkreis wichtig ist – täglich um 6 Uhr in Ihrem Postfach.</p><p>Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.</p><button>Jetzt abonnieren</button></aside>{each(r.body[5:], para, sub)}<div class="Signature_root"><span>HK</span></div></article><div class="Tags_root"><span>Themen</span><a href="/themen/bahn">Bahn</a><a href="/themen/pendler">Pendler</a></div><section class="TeaserGroup_root"><h2>Mehr aus Wesselfeld</h2>{listed(more, '<a class="TeaserCard_root" href="{p}"><div class="TeaserCard_img"><img alt=""/></div><div><span class="TeaserCard_kicker">Kreis Wesselfeld</span><span class="TeaserCard_headline">{t}</span><span class="TeaserCard_text">Was das für die Menschen vor Ort bedeutet und wie es nun weitergeht.</span></div></a>')}</section><section class="MostRead_root"><h2>Meistgelesen</h2><ol>{listed(read, '<li><span>{n}</span><a href="{u}">{t}</a></li>')}</ol></section><footer><p>© Heide-Kurier Verlag GmbH</p><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><a href="/agb">AGB</a></footer></div></div></body></html>""",
        r, r.lines, (*mid, *more, *read), address=url,
    )  # fmt: skip


MINE = told(
    "fr",
    "2026-02-14",
    "Aïssatou Koné-Delmas",
    """
À Tamba Kolo, la mine promet des routes, les villageois réclament l'eau
Le groupe Orval Minerals veut doubler sa production d'or. Les riverains l'accusent d'avoir asséché leurs puits.
Une femme puise l'eau au dernier puits de Tamba Kolo, le 10 février. © Moussa Diarrassou
La barrière rouge se lève, un camion passe, et la poussière retombe sur les étals du marché. À Tamba Kolo, dans l'est du pays, on compte désormais deux cents camions par jour.
Depuis 2019, le groupe canadien Orval Minerals exploite ici un gisement d'or à ciel ouvert. Il souhaite étendre la fosse vers le nord, ce qui lui permettrait de doubler sa production d'ici à 2028.
« Ils nous promettent une route, mais c'est l'eau qu'ils nous ont prise », accuse Fanta Coulibaly, présidente de l'association des femmes du village. Selon elle, onze puits sur quatorze sont à sec.
L'entreprise rejette ces accusations. Elle attribue la baisse de la nappe à trois saisons sans pluie et rappelle avoir financé deux forages.
Un rapport du ministère de l'Hydraulique, que nous avons pu consulter, conclut pourtant que le pompage de la mine a fait baisser la nappe de quatre mètres.
Le gouvernement, lui, hésite. L'or rapporte un tiers des recettes d'exportation, et le Fonds monétaire exige une hausse des redevances avant tout nouveau prêt.
« Sans la mine, pas de salaires ; sans l'eau, pas de village », résume le préfet, qui a proposé une médiation. Les chefs coutumiers ont accepté, à condition que l'extension soit suspendue.
""",
)


@page
def hebdomadaire_panafricain() -> Served:
    """A weekly: a wall in the page but off, `Lire aussi` cards, an advert as a figure, a list of the dossier, the newsletter of the day."""
    r, site = MINE, "https://www.continenthebdo.example"
    url = f"{site}/1660417/economie-entreprises/a-tamba-kolo-la-mine-promet-des-routes-les-villageois-reclament-l-eau/"
    also = linked(site, "/{n}/economie/{s}/", "Or : la ruée des juniors inquiète les États")
    file_ = linked(site, "/{n}/dossier/{s}/", "Redevances minières : qui gagne, qui perd", "Le grand retour des raffineries publiques", "Cobalt : un port contre une concession")  # fmt: skip
    last = linked(site, "/{n}/politique/{s}/", "Report des municipales : l'opposition saisit la Cour", "À Ndorra, un maire sans mairie", "Rentrée sous tension à l'université de Kassoum", "Riz importé : le plafond de prix divise", "Le fils du général crée son parti")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"><title>{e(r.title)} - Continent Hebdo</title>{og(r, url, "Continent Hebdo")}<meta name="author" content="{r.author}">{ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "@id": url, "datePublished": "2026-02-14T05:00:00+00:00"}, {"@type": ["Article", "NewsArticle"], "headline": r.title, "datePublished": "2026-02-14T05:00:00+00:00", "dateModified": "2026-02-14T05:00:00+00:00", "author": {"@type": "Person", "name": r.author}}, {"@type": "Organization", "name": "Continent Hebdo"}]})}</head><body class="single-post"><div class="ad-banner">Publicité</div><header id="masthead"><div class="burger">Menu</div><a class="logo" href="/">Continent Hebdo</a><ul class="menu"><li><a href="/pays">Pays</a></li><li><a href="/economie">Économie</a></li><li><a href="/culture">Culture</a></li></ul><a href="/connexion">Se connecter</a> <a class="cta" href="/abonnement">S'abonner</a></header><main><nav class="thread"><a href="/">Accueil</a> › <a href="/economie-entreprises">Économie &amp; Entreprises</a></nav><article class="single__article"><header><span class="tag-premium">Réservé aux abonnés</span><h1 class="article__title">{e(r.title)}</h1><div class="article__excerpt"><p>{e(r.lead)}</p></div><div class="article__meta"><span class="by">Par <a href="/auteurs/ak">{r.author}</a></span> <span class="where">– envoyée spéciale à Tamba Kolo</span><br><time datetime="2026-02-14">Publié le 14 février 2026</time><span class="reading">Lecture : 4 minutes.</span></div><ul class="share"><li><a href="https://f.example">Partager</a></li><li><a href="https://w.example">WhatsApp</a></li><li><a href="#">Imprimer</a></li></ul></header><figure class="wp-block-image"><img src="c.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="article__content" id="article-content">{each(r.body[:2])}<div class="read-also"><p class="read-also__label">À lire</p><a class="read-also__link" href="{also[0][1]}"><img alt=""><span>{e(also[0][0])}</span></a></div>{each(r.body[2:4])}<div class="ja-newsletter"><h3>La Matinale.</h3><p>Chaque matin, recevez les 10 informations clés de l'actualité du continent.</p><input type="email"><button>S'inscrire</button></div><figure class="pub"><span>La suite après cette publicité</span></figure>{each(r.body[4:])}</div><div class="dossier-box"><p class="dossier-box__title">Dans le même dossier : les mines et l'argent</p><ul>{listed(file_, '<li><a href="{u}"><b>{n}/</b> {t}</a></li>')}</ul></div></article><aside class="side"><div class="widget widget-last"><p class="widget__title">Dernières actualités</p>{listed(last, '<div class="line"><span class="hour">1{n}:20</span><span class="cat">Politique</span><a href="{u}">{t}</a></div>')}</div></aside></main><footer><div><p>Continent Hebdo</p><a href="/qui">Qui sommes-nous ?</a><a href="/contact">Contact</a><a href="/cgu">Mentions légales</a></div><p>© 2026 Tous droits réservés</p></footer></body></html>""",
        r, r.lines, (*also, *file_, *last), address=url,
    )  # fmt: skip


LITIO = told(
    "es",
    "2026-02-16",
    "Rodrigo Arancibia Pozo",
    """
Litio: el Senado de Altavilla aprueba la regalía que rechazan las mineras
La tasa subirá del 3 al 8 por ciento. El gobierno promete escuelas y caminos; las empresas hablan de inversiones en pausa.
Piletas de evaporación en el salar de Quimsacocha (Foto: Gabriela Lobos)
El Senado de la provincia de Altavilla aprobó en la madrugada de este lunes, por 13 votos contra 9, la ley que eleva del 3 al 8 por ciento las regalías sobre el litio.
La norma, impulsada por el gobernador Hernán Salvatierra, destina la mitad de lo recaudado a los municipios vecinos a los salares. “Durante diez años se llevaron la sal y nos dejaron el polvo”, dijo el mandatario.
La Cámara Minera advirtió que la suba frenará al menos tres proyectos por 1.900 millones de dólares. Su presidente, Esteban Lugones, sostuvo que la ley “espanta al capital y regala empleos a la provincia vecina”.
# Las comunidades, divididas
En Quimsacocha, la comunidad kolla respalda la ley, pero exige además que se limite el uso de agua. “La plata no apaga la sed”, afirmó la vocera Nilda Mamaní.
Otras dos comunidades, que tienen convenios con las empresas, temen que la regalía las deje sin las obras prometidas.
# Qué falta
El texto pasa ahora a la Cámara de Diputados, donde el oficialismo tiene una banca menos que la oposición. El gobierno nacional, que bajó impuestos a la exportación, adelantó que recurrirá a la Corte si se sanciona.
Los analistas de la consultora Delta Sur creen que el precio del litio, que cayó un 40 por ciento en un año, pesará más que la regalía en las decisiones de inversión.
""",
)


@page
def portal_fusion_andino() -> Served:
    """A portal built of components: bullets over the text, links between paragraphs in a list, tags, three rails of different make."""
    r, site = LITIO, "https://www.ecoandino.example"
    url = f"{site}/economia/2026/02/16/litio-el-senado-de-altavilla-aprueba-la-regalia-que-rechazan-las-mineras/"
    box = linked(site, "/economia/2026/02/{n}/{s}/", "Los salares que compran las automotrices", "Salvatierra y las mineras: crónica de una ruptura", "Agua contra sal: el informe que nadie quiso firmar")  # fmt: skip
    rail = linked(site, "/politica/2026/02/{n}/{s}/", "Paro de micros: qué líneas circulan hoy", "La jueza que frenó tres decretos", "Boleta única: cómo se vota el domingo")  # fmt: skip
    hot = linked(site, "/sociedad/2026/02/{n}/{s}/", "Alerta por calor en nueve departamentos", "Murió el último afinador de pianos del tren", "Cierran la ruta 40 por un alud", "El pan subió más que la carne")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><title>{e(r.title)} - Eco Andino</title>{og(r, url, "Eco Andino")}<script type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.globalContent={{"type":"story","headlines":{{"basic":"x"}}}};</script>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2026-02-16T07:15:40.291Z", "dateModified": "2026-02-16T12:02:00Z", "articleBody": " ".join(r.unparted), "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Eco Andino"}})}</head><body><div id="fusion-app"><div class="b-header-nav-chain"><a href="/">Eco Andino</a><span>lunes 16 de febrero de 2026</span><a href="/suscripcion">Suscribite</a></div><section class="right-rail"><div class="article-header"><div class="overline"><a href="/economia">Economía</a></div><h1 class="c-heading b-headline">{e(r.title)}</h1><h2 class="c-subheadline">{e(r.lead)}</h2><div class="b-byline"><span class="b-byline__by">Por</span> <a href="/autor/rap">{r.author}</a></div><time class="c-date b-date">16 de febrero de 2026 a las 04:15 hs</time><div class="c-stack b-share-bar"><a href="https://w.example">WhatsApp</a><a href="https://x.example">X</a><span>Guardar</span></div></div><figure class="c-media-item"><img><figcaption class="c-media-item__fig-caption"><span>Piletas de evaporación en el salar de Quimsacocha</span> <span class="c-media-item__credit">(Foto: Gabriela Lobos)</span></figcaption></figure><article class="b-article-body"><p class="c-paragraph">{e(r.body[0])}</p><p class="c-paragraph">{e(r.body[1])}</p><div class="c-interstitial-box"><p class="c-heading">Notas relacionadas</p><ul class="c-list">{listed(box, '<li><a class="c-link" href="{p}">{t}</a></li>')}</ul></div>{each(r.body[2:4], '<p class="c-paragraph">{}</p>', '<h3 class="c-heading">{}</h3>')}<div class="arcad-wrapper"><div>Publicidad</div></div>{each(r.body[4:], '<p class="c-paragraph">{}</p>', '<h3 class="c-heading">{}</h3>')}<div class="b-whatsapp"><p>Sumate al canal de WhatsApp de Eco Andino y recibí las noticias al instante.</p><a href="https://w.example/c">Unirme</a></div></article><div class="b-tags"><h5>Temas</h5><a href="/tags/litio">Litio</a><a href="/tags/altavilla">Altavilla</a></div></section><aside class="rail"><div class="b-top-table-list"><h4>Más de Economía y Política</h4>{listed(rail, '<article class="b-top-table-list-small"><h2><a href="{p}">{t}</a></h2></article>')}</div><div class="b-results-list"><p class="heading">Lo más visto</p>{listed(hot, '<div class="item"><div class="rank">0{n}</div><div class="txt"><a href="{u}" title="{t}"><h3>{t}</h3></a></div></div>')}</div></aside><footer class="b-footer"><a href="/terminos">Términos</a><a href="/contacto">Contacto</a><p>Registro DNDA en trámite. Todos los derechos reservados.</p></footer></div></body></html>""",
        r, r.lines, (*box, *rail, *hot), address=url,
    )  # fmt: skip


FERRY = told(
    "en",
    "2026-02-20",
    "Iona Cathcart",
    """
Island firms lose £4m as ferry repairs overrun again
Operator blames a cracked propeller shaft. Hauliers want compensation, and ministers a new timetable by Monday.
The MV Dunmara has been in dry dock since November
Businesses on the isle of Skerra say they have lost more than £4m because the main ferry has been out of service for three months.
The MV Dunmara went into dry dock in November for a refit that was meant to take four weeks.
Operator NorthLink Sound said engineers had since found cracks in a propeller shaft, and that the ship would not return before Easter.
Distillery manager Ewan MacRury said he had sent home 22 workers because barley could not reach the island.
"We're not asking for a miracle, we're asking for a boat," he told BCB Highland.
# 'Penalised for living here'
The Skerra Hauliers' Group wants the government to pay compensation from the fines it levies on the operator.
Transport Secretary Moira Kinnaird said the delays were unacceptable and that she had demanded a revised timetable by Monday.
But she ruled out chartering a second vessel, which she said would cost £1m a month and take crews from other routes.
The opposition accused her of failing islanders.
"A freight ship would pay for itself in a quarter," said Conservative MSP Hamish Orde.
A union representing seafarers said years of underinvestment had left the fleet with an average age of 25 and no spare ship.
""",
)


@page
def corporation_with_hashed_classes() -> Served:
    """A broadcaster: classes by a program, links between blocks, related topics, lists with no words on what they are but headings."""
    r, site = FERRY, "https://www.bcb.example"
    url = f"{site}/news/articles/cz7lk20n8rqo"
    inline = linked(site, "/news/articles/c{n}o", "Ferry fares frozen for third year", "Islanders sleep in cars as crossings cancelled", "Why are the ferries always late?")  # fmt: skip
    more = linked(site, "/news/articles/cx{n}o", "Skerra school moves lessons online", "Fish farm fined after 40,000 salmon escape", "Lighthouse for sale, access by boat only")  # fmt: skip
    block = '<div data-component="text-block" class="sc-9a00e533-0 hxuGS"><p class="sc-eb7bd5f6-0 fezwLZ">{}</p></div>'
    bold = f'<div data-component="text-block" class="sc-9a00e533-0 hxuGS"><p class="sc-eb7bd5f6-0 fezwLZ"><b class="sc-7dcfb11b-0 kVRnKf">{e(r.body[0])}</b></p></div>'
    sub = '<div data-component="subheadline-block" class="sc-18fde0d6-0 dlWCEZ"><h2 class="sc-f98b1ad2-0 dfvxux">{}</h2></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><title>{e(r.title)} - BCB News</title><meta property="og:title" content="{e(r.title)}"/><meta property="og:url" content="{url}"/><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "url": url, "headline": r.title, "datePublished": "2026-02-20T06:11:53.000Z", "dateModified": "2026-02-20T06:11:53.000Z", "publisher": {"@type": "NewsMediaOrganization", "name": "BCB News"}, "author": {"@type": "Person", "name": r.author}})}</head><body><div id="__next"><div class="sc-1 kQnY"><a href="#main-content">Skip to content</a><nav aria-label="BCB"><a href="/">BCB Homepage</a><a href="/signin">Sign in</a><a href="/news">News</a><a href="/sport">Sport</a><a href="/weather">Weather</a></nav></div><main id="main-content"><article class="sc-3a6a7bc6-0 cnvzLE"><div data-component="headline-block" class="sc-18fde0d6-0 dlWCEZ"><h1 class="sc-f98b1ad2-0">{e(r.title)}</h1></div><div data-component="byline-block" class="sc-2"><div data-testid="byline"><time dateTime="2026-02-20T06:11:53.000Z">8 hours ago</time><button>Share</button><button>Save</button><div><img src="ic.png" alt=""/><span>{r.author}</span><span>Highlands reporter</span></div></div></div><div data-component="image-block"><figure><div><span>Getaway Images</span><img src="d.webp" alt="A ferry in dry dock"/></div><figcaption>{e(r.caption)}</figcaption></figure></div>{bold}{each(r.body[1:5], block, sub)}<div data-component="unordered-list-block" class="sc-5"><ul role="list">{listed(inline, '<li><div><p><b><a href="{u}" class="sc-f9178328-0">{t}</a></b></p></div></li>')}</ul></div>{each(r.body[5:9], block, sub)}<div data-component="advertisement-block"><div>Advertisement</div></div>{each(r.body[9:], block, sub)}<div data-component="text-block"><p class="sc-eb7bd5f6-0"><i>Listen to news from the Highlands on BCB Sounds</i>.</p></div></article><section data-component="links-block"><h2>More on this story</h2><div data-testid="grid">{listed(more, '<div data-testid="card"><a href="{p}"><div><h3>{t}</h3></div></a></div>')}</div></section><section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t/1">Ferries</a></li><li><a href="/t/2">Scotland business</a></li></ul></section></main><footer><ul><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="/cookies">Cookies</a></li></ul><p>Copyright © 2026 BCB. The BCB is not responsible for the content of external sites.</p></footer></div></body></html>""",
        r, (r.title, *r.text), (*inline, *more), address=url,
    )  # fmt: skip


MERENDA = told(
    "pt",
    "2026-02-18",
    "Thaís Vilarinho",
    """
Merenda regional esbarra em burocracia e prefeituras devolvem verba
Lei manda comprar metade dos alimentos de pequenos produtores. Só uma em cada cinco cidades cumpre a meta.
Agricultores descarregam mandioca em escola de Lagoa Clara (BA) - Jonas Teles/Folhapress
A lei que obriga prefeituras a comprar de pequenos agricultores metade da merenda escolar completa um ano com poucos resultados. Apenas 19% dos municípios cumpriram a meta, segundo levantamento do Tribunal de Contas.
O principal obstáculo, dizem prefeitos, é a exigência de nota fiscal eletrônica, que a maioria dos produtores não consegue emitir por falta de internet.
Em Lagoa Clara, a prefeitura devolveu R$ 640 mil ao governo federal. "Tínhamos mandioca, tínhamos criança com fome e não tínhamos papel", afirma a secretária de Educação, Neide Barreto.
O Ministério da Educação diz que vai simplificar as regras até abril. Para o ministro Caio Lacerda, a compra local reduz o custo do transporte e aumenta a renda no campo.
Grandes fornecedores criticam a lei. A associação do setor afirma que a fragmentação das compras encarece as refeições em 12% e prejudica a fiscalização sanitária.
Nutricionistas rebatem. Estudo da Universidade do Recôncavo apontou queda do consumo de ultraprocessados nas cidades que adotaram a regra, o que teria diminuído casos de anemia.
A oposição apresentou um projeto para adiar a obrigação até 2029. O governo é contra.
""",
)


@page
def folha_de_assinantes() -> Served:
    """A daily: share bars three times, links in boxes beside the text, `leia mais` in a list, comments, most read with numbers, newsletters."""
    r, site = MERENDA, "https://www1.jornaldatarde.example"
    url = f"{site}/educacao/2026/02/merenda-regional-esbarra-em-burocracia-e-prefeituras-devolvem-verba.shtml"
    mais = linked(site, "/educacao/2026/02/{s}.shtml", "Faltam professores de física em 900 cidades", "Escola rural fecha e alunos viajam 3 horas por dia", "Ministro promete internet em todas as salas")  # fmt: skip
    lidas = linked(site, "/mercado/2026/02/{s}.shtml", "Banco corta juros do crédito rural", "Feirantes protestam contra nova taxa", "Dólar fecha em queda após fala de ministro", "Chuva atrasa a colheita da soja", "Justiça manda reabrir hospital em Pedra Rasa")  # fmt: skip
    return Served(
        f"""<!doctype html><html lang="pt-br"><head><meta charset="utf-8"><title>{e(r.title)} - 18/02/2026 - Educação - Jornal da Tarde</title>{og(r, url, "Jornal da Tarde")}<meta property="article:published_time" content="2026-02-18 04:00:00"><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{{"@type":"WebPage","@id":"{url}"}},"headline":"{r.title}","datePublished":"2026-02-18T04:00:00-03:00","dateModified":"2026-02-18T09:30:00-03:00","author":{{"@type":"Person","name":"{r.author}"}},"publisher":{{"@type":"Organization","name":"Jornal da Tarde"}}}}</script></head><body><section class="block"><nav class="c-menu"><ul><li><a href="/poder">Poder</a></li><li><a href="/mercado">Mercado</a></li><li><a href="/educacao">Educação</a></li></ul></nav><div class="c-login"><a href="https://login.example">Entrar</a><a href="/assine">Assine o Jornal</a></div></section><main id="conteudo"><article class="news" id="c-news"><div class="c-signature-top"><a href="/educacao">educação</a> <span>agricultura</span></div><h1 class="c-content-head__title">{e(r.title)}</h1><h2 class="c-content-head__subtitle">{e(r.lead)}</h2><div class="c-tools-share"><ul><li><button>Salvar para ler depois</button></li><li><a href="https://f.example">Facebook</a></li><li><button>Copiar link</button></li></ul></div><time class="c-more-options__published-date" datetime="2026-02-18 04:00:00">18.fev.2026 às 4h00</time><div class="c-text-size"><button>diminuir fonte</button><button>aumentar fonte</button></div><div class="c-news__wrapper"><div class="c-news__content"><div class="c-signature"><strong class="c-signature__author"><a href="/autores/tv">{r.author}</a></strong><dl><dt class="c-signature__location">São Lourenço</dt></dl></div><div class="c-news__body" data-continue-reading-hide-others=".js-continue"><p>{e(r.body[0])}</p><p>{e(r.body[1])}</p><figure class="c-news__figure"><img><figcaption class="c-news__caption">{e(r.caption)}</figcaption></figure><p>{e(r.body[2])}</p><p>{e(r.body[3])}</p><div class="c-advertising"><span>Continua depois da publicidade</span></div><div class="gallery-widget-pre-carregado js-gallery-widget"><div class="widget-image"><h3>Merenda no campo</h3></div></div>{each(r.body[4:])}<div class="js-continue-reading"><button>Continue lendo</button></div></div><aside class="c-tools-share c-tools-share--bottom"><ul><li><a href="https://f.example">Facebook</a></li></ul></aside><div class="c-news__related"><h3>Leia mais</h3><ul class="c-list-links">{listed(mais, '<li class="c-list-links__item"><a class="c-list-links__url" href="{u}">{t}</a></li>')}</ul></div><div class="c-topics"><h3>Tópicos</h3><ul><li><a href="/t/merenda">merenda escolar</a></li><li><a href="/t/campo">agricultura familiar</a></li></ul></div><section class="c-newsletter"><h3>Jornal no seu e-mail</h3><p>Receba no seu email uma seleção com o que de mais importante aconteceu; aberta para não assinantes.</p></section><section class="c-comments"><h3>Comentários</h3><p class="c-comments__legal">Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.</p><div class="c-comment"><b>Osvaldo Prado</b><p>Aqui na minha cidade a nota fiscal custa mais que o saco de farinha, um absurdo completo.</p></div></section></div></div></article><section class="c-most-read"><h3 class="c-most-read__title">Mais lidas em Mercado</h3><ol>{listed(lidas, '<li class="c-most-read__item"><span>{n}</span><h4><a href="{u}">{t}</a></h4></li>')}</ol></section></main><footer><p>Copyright Jornal da Tarde. Todos os direitos reservados. É proibida a reprodução do conteúdo desta página.</p></footer></body></html>""",
        r, r.lines, (*mais, *lidas), address=url,
    )  # fmt: skip

"""Ordinary articles of magazines, business press, local papers and a letter; `draw` puts them into sets."""

from outlets.gazettes import linked
from outlets.served import Pages, Served, e, each, ld, listed, og, onto
from outlets.titles import told

PAGES: Pages = {}
page = onto(PAGES)

BANKS = told(
    "en",
    "2026-02-08",
    "Noor Feldstein",
    """
The Town That Printed Its Own Credit
When the last bank left, Garrow Mills invented a currency of favors. Then the regulators came.
Illustration by Petra Lund
On the morning the last bank closed, Mayor Dot Ferrante stood in front of its locked door with a jar of buttons. Each button, she announced, was worth one hour of anyone's work.
Two years later there are 31,000 buttons in circulation, and economists have begun to visit. What they find confounds them: unemployment has fallen, and the pharmacy has reopened.
“Money is a promise,” Ferrante told me, over coffee that cost a quarter of a button. “The bank broke its promise, so we made another.”
The Treasury takes a dimmer view. In November it warned that private currencies encourage tax evasion and weaken trust in deposits. An inspector spent three weeks counting buttons.
Critics in town are fewer but louder. Walt Birdsong, who runs the hardware store, accepts buttons because his customers would otherwise drive to Dayle. “It's a tax on me for staying,” he said.
Yet research on similar schemes gives Ferrante some cover. A paper by Ilse Komarova, of Hallam College, concludes that local credit softens recessions because it keeps spending close to home.
Ferrante wants the state legislature to exempt the buttons from the Money Act. The bill's opponents include the Bankers' Association, which argues that an exemption would invite fraud.
I left town with three buttons in my pocket, and, I realized somewhere past Dayle, three hours of debt.
""",
)


@page
def magazine_with_drop_cap() -> Served:
    """A magazine: a drop cap, a pull quote that repeats the text, cartoon, recirculation amid the text, a note on the issue, lists of picks."""
    r, site = BANKS, "https://www.thequarterbell.example"
    url = f"{site}/magazine/2026/02/16/the-town-that-printed-its-own-credit"
    picks = linked(site, "/magazine/2026/02/{s}", "The Man Who Sold Weather", "What a Strike Leaves Behind", "Can a River Hold a Passport?")
    read = linked(site, "/news/the-lede/{s}", "How the Budget Deal Fell Apart", "A Judge, a Dam, and Forty Thousand Geese", "The Case Against Free Parking", "Why Nobody Believes the Polls")  # fmt: skip
    first = e(r.body[0])
    return Served(
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{e(r.title)} | The Quarter Bell</title>{og(r, url, "The Quarter Bell")}{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": r.lead, "datePublished": "2026-02-08T06:00:00.000-05:00", "dateModified": "2026-02-08T06:00:00.000-05:00", "author": [{"@type": "Person", "name": r.author, "sameAs": site + "/contributors/nf"}], "isPartOf": {"@type": "CreativeWork", "name": "The Quarter Bell"}, "publisher": {"@type": "Organization", "name": "The Quarter Bell"}})}</head><body><div class="SiteNavWrapper"><a href="#main">Skip to main content</a><ul><li><a href="/latest">The Latest</a></li><li><a href="/news">News</a></li><li><a href="/cartoons">Cartoons</a></li><li><a href="/crossword">Puzzles &amp; Games</a></li></ul><a href="/subscribe">Subscribe</a></div><main id="main"><article class="article main-content" lang="en-US"><div class="SplitScreenContentHeader"><header><div class="rubric"><a href="/magazine/letter-from">Letter from Garrow Mills</a></div><h1 data-testid="ContentHeaderHed">{e(r.title)}</h1><div class="ContentHeaderDek">{e(r.lead)}</div><div class="BylinesWrapper"><p itemprop="author"><span>By </span><a href="/contributors/nf">{r.author}</a></p></div><time data-testid="ContentHeaderPublishDate" datetime="2026-02-08">February 8, 2026</time></header><figure><img alt=""><figcaption><span class="caption__credit">{e(r.caption)}</span></figcaption></figure></div><div class="ActionBar"><button>Save this story</button><button>Save this story</button></div><div class="body__container"><div class="body__inner-container"><p class="has-dropcap has-dropcap__lead-standard-heading">{first}</p><p class="paywall">{e(r.body[1])}</p><p class="paywall">{e(r.body[2])}</p><aside class="PullQuote"><p>“Money is a promise. The bank broke its promise, so we made another.”</p></aside><div class="ConsumerMarketingUnit"><h3>The Daily Bell</h3><p>Sign up to get the best of The Quarter Bell, in your inbox.</p></div>{each(r.body[3:5], '<p class="paywall">{}</p>')}<div class="cartoon-embed"><figure><img alt="Cartoon by R. Pell"><figcaption>“I'd pay you back, but I'm all thumbs.” <span>Cartoon by R. Pell</span></figcaption></figure><a href="/shop">Link copied</a> <a href="https://shop.example">Shop</a></div>{each(r.body[5:], '<p class="paywall">{}</p>')} <span class="end">♦</span><p class="paywall issue"><em>Published in the print edition of the <a href="/magazine/2026/02/16">February 16, 2026</a>, issue, with the headline “Buttons.”</em></p></div></div></article><section class="recirc-list"><h2>The Bell Recommends</h2><ul>{listed(picks, '<li class="summary-item"><div class="summary-item__rubric">Annals of Commerce</div><a class="summary-item__hed-link" href="{p}"><h3>{t}</h3></a><div class="summary-item__dek">A long way from the market, and closer than it looks.</div><div class="summary-item__byline">By Tobias Crane</div></li>')}</ul></section><div class="contributor-bio"><p><em><a href="/contributors/nf">{r.author}</a> is a staff writer at The Quarter Bell. Her most recent book is “Ledger.”</em></p></div><section class="most-popular"><h2>Most Popular</h2><ol>{listed(read, '<li><span>{n}</span><div class="rubric">The Lede</div><a href="{p}"><h4>{t}</h4></a><span>By Ana Voss</span></li>')}</ol></section></main><footer><div><h3>Sections</h3><a href="/news">News</a><a href="/books">Books &amp; Culture</a></div><div><h3>More</h3><a href="/account">Manage Account</a><a href="/careers">Careers</a></div><p>© 2026. All rights reserved. The Quarter Bell may earn a portion of sales from products that are purchased through our site.</p></footer></body></html>""",
        r, r.lines, (*picks, *read), address=url,
    )  # fmt: skip


RICE = told(
    "en",
    "2026-02-18",
    "Jomar Dela Paz",
    """
Senators clash over rice tariff cut as farmgate prices sink

Farmers dry palay along a highway in San Roque. ERNESTO LIM / PHILIPPINE LEDGER
MANILA, Philippines — Senators on Wednesday clashed over Malacañang's order to cut the tariff on imported rice to 15 percent, with critics saying the move had pushed farmgate prices below the cost of production.
Sen. Corazon Villamor said the cut had cost the government P21 billion in lost revenue and failed to bring down retail prices.
“The consumer did not benefit. The farmer did not benefit. So who did?” Villamor asked at a hearing of the committee on agriculture.
Agriculture Secretary Benigno Soriano defended the policy, saying it kept inflation in check and that prices would have risen by P4 a kilo without it.
Soriano said the department would buy palay at P23 a kilo to help growers, but admitted that warehouses were nearly full.
The Federation of Free Growers, meanwhile, urged the Senate to restore the 35-percent rate. It warned that at least 200,000 farmers may abandon the next planting season.
Importers opposed the call. Their group said higher duties would only encourage smuggling.
Sen. Lito Panganiban proposed a flexible tariff that rises when world prices fall. The committee will vote on the bill next week.
""",
)


@page
def archipelago_daily() -> Served:
    """A daily with paragraphs in bare markup, adverts between, inline `READ:` lines, subscription box, two lists in tables of divs."""
    r, site = RICE, "https://newsinfo.phledger.example"
    url = f"{site}/2186610/senators-clash-over-rice-tariff-cut-as-farmgate-prices-sink"
    read = linked(site, "/{n}/{s}", "Rice at P20 a kilo ‘not forever,’ says palace", "Smugglers' warehouse yields 40,000 sacks")
    latest = linked(site, "/{n}/{s}", "Jeepney strike enters second day", "Typhoon fund audit finds P900M unspent", "Mayor suspended over quarry permits", "Nurses seek pay parity with Manila")  # fmt: skip
    also = linked(site, "/{n}/{s}", "Sugar millers welcome import ban", "El Niño: Dams below critical level", "Onion prices triple ahead of harvest")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>{e(r.title)} | Philippine Ledger</title><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="Philippine Ledger"><meta property="og:url" content="{url}"><meta property="og:type" content="article"><meta name="description" content="Senators clashed over the order to cut the tariff on imported rice.">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-18T16:48:00+08:00", "dateModified": "2026-02-18T17:20:11+08:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Philippine Ledger"}})}</head><body><div id="inq_section"><div id="header"><a href="/">LEDGER.example</a><ul id="nav"><li><a href="/nation">Nation</a></li><li><a href="/metro">Metro</a></li><li><a href="/regions">Regions</a></li></ul></div><div id="art_bc"><a href="/">Home</a> / <a href="/nation">Nation</a> / Senators clash</div><div id="main-article"><div id="landing-headline"><h1 class="entry-title">{e(r.title)}</h1></div><div id="art_plat">By: <a href="/byline/jdp">{r.author}</a> - <span>Reporter</span> / <span>@jdelapazLDG</span><br>Philippine Ledger / 04:48 PM February 18, 2026</div><div id="share"><a href="https://f.example">Share</a><a href="https://m.example">Messenger</a></div><div id="article_content"><div><div id="TO_target_content"><div class="wp-caption"><img><p class="wp-caption-text">{e(r.caption)}</p></div>{each(r.body[:2])}<div class="ad-slot"><p style="font-size:9px">ADVERTISEMENT</p></div><div class="ad-continue">Article continues after this advertisement</div><p><strong>READ: <a href="{read[0][1]}">{e(read[0][0])}</a></strong></p>{each(r.body[2:5])}<p>FEATURED STORIES</p><p>READ: <a href="{read[1][1]}">{e(read[1][0])}</a></p>{each(r.body[5:])}<div id="ch-follow-us"><p>Subscribe to our daily newsletter</p><p>By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.</p></div></div></div></div><div id="article_tags">TAGS: <a href="/tag/rice">rice</a>, <a href="/tag/tariff">tariff</a></div><div id="disqus"><p>For feedback, complaints, or inquiries, contact us.</p></div></div><div id="rn-sec"><h3>Latest Stories</h3>{listed(latest, '<div id="rn-box"><div id="rn-cat">Nation</div><h2><a href="{u}">{t}</a></h2><div id="rn-dt">February 18, 2026 0{n}:10 PM</div></div>')}</div><div id="lsmr-lbl">You may also like</div><div id="lsmr-wrap">{listed(also, '<div class="lsmr-box"><a href="{u}"><div class="img"></div></a><a href="{u}">{t}</a></div>')}</div><div id="ft"><p>We use cookies to ensure you get the best experience on our website. By continuing, you are agreeing to our use of cookies.</p><p>© Copyright 1997-2026 Philippine Ledger | All Rights Reserved</p></div></div></body></html>""",
        r, (r.title, *r.body), (*read, *latest, *also), address=url,
    )  # fmt: skip


LOGEMENT = told(
    "fr",
    "2026-02-19",
    "Maude Thivierge",
    """
Le gel des loyers à Rivière-Brune fait bondir les propriétaires
La mairesse veut protéger les locataires; les propriétaires prédisent un frein aux rénovations.
La rue Principale, à Rivière-Brune, où les loyers ont doublé en cinq ans.
La Ville de Rivière-Brune gèlera les loyers pendant 18 mois à compter du 1er juillet. Le règlement, adopté mardi soir par six voix contre trois, est une première dans la province.
La mairesse Josée Lalancette soutient que la flambée des loyers chasse les infirmières et les enseignants de la municipalité.
On ne peut pas bâtir un hôpital et n'avoir personne pour y travailler parce que tout est trop cher.
# Une contestation en vue
L'Association des propriétaires de l'Est dénonce une mesure qu'elle juge illégale. Selon son directeur, Réjean Doyon, le gel entraînera un report des rénovations et une détérioration des immeubles.
Il promet de s'adresser à la Cour supérieure. Le ministère des Affaires municipales, lui, dit analyser le règlement.
# Des experts partagés
L'économiste Farah Benmoussa, de l'Université du Saguenay-Nord, croit que le gel aidera les locataires en place, mais qu'il nuira aux nouveaux arrivants.
Le Comité logement réclame plutôt la construction de 400 logements sociaux. Le gouvernement provincial a jusqu'ici refusé de les financer.
""",
)


@page
def societe_publique_blocs() -> Served:
    """A public broadcaster: quote in a block with its speaker below, `À lire aussi` as a list in the text, comments rules, lists by region."""
    r, site = LOGEMENT, "https://ici.radio-boreal.example"
    url = f"{site}/nouvelle/2141907/gel-loyers-riviere-brune-proprietaires"
    aussi = linked(site, "/nouvelle/{n}/{s}", "Où sont passés les logements abordables?", "Bail cédé, bail perdu : la loi expliquée", "Rivière-Brune manque de 300 infirmières")  # fmt: skip
    une = linked(site, "/nouvelle/{n}/{s}", "Le pont de glace ouvre avec un mois de retard", "Grève des cols bleus : entente de principe", "Un caribou s'invite au cégep", "Fermeture de la scierie Desgagnés")  # fmt: skip
    paragraphs = [f"<p>{e(line)}</p>" for line in r.body[:2]]
    return Served(
        f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"/><title>{e(r.title)} | Radio-Boréal</title>{og(r, url, "Radio-Boréal")}<meta name="dc.date.created" content="2026-02-19T09:00:00Z"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "dateCreated": "2026-02-19T09:00:12.000Z", "datePublished": "2026-02-19T09:00:12.000Z", "dateModified": "2026-02-19T15:12:00.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "NewsMediaOrganization", "name": "Radio-Boréal"}})}</head><body><div id="app"><header><a href="#c">Aller au contenu principal</a><nav aria-label="Navigation"><a href="/info">Info</a><a href="/ohdio">Balados</a><a href="/tele">Télé</a><a href="/meteo">Météo</a></nav></header><main id="c"><article class="document-simple"><ul class="bread"><li><a href="/info">Accueil</a></li><li><a href="/societe">Société</a></li><li><a href="/habitation">Habitation</a></li></ul><header><h1 class="text-black">{e(r.title)}</h1></header><figure><picture><img alt=""/></picture><figcaption><p>{e(r.caption)}</p><p>Photo : Radio-Boréal / Guy Lavertu</p></figcaption></figure><div class="signature"><ul><li><img alt=""/><a href="/auteur/mt">{r.author}</a></li></ul></div><div class="dates"><span>Publié hier à 4 h 00 HNE</span><time dateTime="2026-02-19T15:12:00Z">Mis à jour hier à 10 h 12 HNE</time></div><div class="vocal"><button>Écouter l'article</button><p>La synthèse vocale, basée sur l'intelligence artificielle, permet de générer une lecture à voix haute d'un texte.</p></div><div class="primer"><p class="lead">{e(r.lead)}</p></div><div class="article-body">{"".join(paragraphs)}<blockquote class="citation"><span aria-hidden="true">«</span><p>{e(r.body[2])}</p><footer>Une citation de <cite>Josée Lalancette, mairesse de Rivière-Brune</cite></footer></blockquote>{each(r.body[3:6])}<section class="infolettre"><h2>Infolettre du matin</h2><p>Chaque jour, toutes les nouvelles de votre région.</p><button>Je m'abonne</button></section><div class="framed"><div class="framed-title">À lire aussi :</div><ul>{listed(aussi, '<li><a href="{u}">{t}</a></li>')}</ul></div>{each(r.body[6:])}</div><div class="collab"><p>Avec des informations de Luc Ouellet</p></div></article><section class="comments"><h2>Commentaires</h2><p>Vous souhaitez commenter ? Créez un compte. Veuillez noter que Radio-Boréal ne cautionne pas les opinions exprimées.</p></section><section class="alaune"><h2>À la une - Saguenay-Nord</h2><div>{listed(une, '<div class="card-regular"><a href="{p}"><h3 class="card-title">{t}</h3></a><p class="card-cat">Société</p><p class="card-time">Il y a {n} heures</p></div>')}</div></section></main><footer><h2>Vos sites</h2><a href="/jeunesse">Jeunesse</a><a href="/sports">Sports</a><p>Tous droits réservés © Société Radio-Boréal 2026</p></footer></div></body></html>""",
        r, r.lines, (*aussi, *une), address=url,
    )  # fmt: skip


HOTELES = told(
    "es",
    "2026-02-23",
    "Álvaro Quintanilla",
    """
Hoteles Brisamar eleva un 14% su beneficio pese a la tasa turística
La cadena gana 212 millones y sube el dividendo. Su presidente carga contra los ayuntamientos y reclama más suelo.
Álvaro Ros, presidente de Brisamar, en la presentación de resultados.
Brisamar cerró 2025 con un beneficio neto de 212 millones de euros, un 14% más que el año anterior, gracias al alza de las tarifas y a la llegada de turistas de América, según comunicó este lunes a la CNMV.
Los ingresos crecieron un 6%, hasta 1.870 millones. El ebitda avanzó un 9%, lo que permitirá a la compañía elevar el dividendo hasta los 0,38 euros por acción.
# Críticas a la tasa
El presidente, Álvaro Ros, cargó contra la tasa turística que ya cobran once municipios: a su juicio, resta competitividad y empuja al viajero a pisos ilegales.
La federación de municipios replica que la tasa ha permitido reforzar la limpieza y la policía, y que las pernoctaciones no han caído.
# Deuda y expansión
La deuda neta se redujo en 190 millones. Fitchley mejoró la perspectiva de la firma porque espera que la venta de dos hoteles en Caribe rebaje aún más su apalancamiento.
Los sindicatos exigen que el beneficio se traslade a los salarios. CC OO y UGT preparan movilizaciones para Semana Santa si la patronal no mejora su oferta del 3%.
Los títulos de la hotelera subieron un 2,7% en la sesión.
""",
)


@page
def economico_con_ficha() -> Served:
    """Business press: quotations in a strip, a link list in the text with the word `Más información`, a bio in the end, lists in the foot."""
    r, site = HOTELES, "https://cincosentidos.diariopais.example"
    url = f"{site}/companias/2026-02-23/hoteles-brisamar-eleva-un-14-su-beneficio-pese-a-la-tasa-turistica.html"
    mas = linked(site, "/companias/2026-02-2{n}/{s}.html", "Quién es quién en la guerra por el suelo turístico", "Brisamar vende dos complejos en el Caribe", "La tasa que divide a los alcaldes")  # fmt: skip
    ult = linked(site, "/mercados/2026-02-23/{s}.html", "El Ibex pierde los 14.000 puntos", "La banca pide calma tras el decreto", "Sube la luz por tercer día", "Aerolíneas low cost contra la ecotasa")  # fmt: skip
    vis = linked(site, "/fortunas/2026-02-22/{s}.html", "Cómo declarar un piso heredado", "Las cinco letras que rinden más", "Por qué baja el aceite y no el súper")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="es-ES"><head><meta charset="UTF-8"><title>{e(r.title)} | Compañías | Cinco Sentidos</title>{og(r, url, "Cinco Sentidos")}<meta property="article:published_time" content="2026-02-23T08:12:44+01:00">{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "articleSection": "Compañías", "articleBody": " ".join(r.unparted), "datePublished": "2026-02-23T07:12:44.000Z", "dateModified": "2026-02-23T16:40:08.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "NewsMediaOrganization", "name": "Cinco Sentidos"}, "isAccessibleForFree": True}])}</head><body><div id="fusion-app"><header class="x-c"><a href="/">Cinco Sentidos</a><nav class="x-nav"><a href="/companias">Compañías</a><a href="/mercados">Mercados</a><a href="/economia">Economía</a></nav><div class="ticker"><span>IBEX 35</span> <span>13.982,40</span> <span>-0,61%</span></div></header><article class="a _g _g-lg"><header class="a_e"><div class="a_e_txt"><a class="a_k_n" href="/hoteles">Hoteles</a><h1 class="a_t">{e(r.title)}</h1><h2 class="a_st">{e(r.lead)}</h2></div><figure class="a_e_m"><img alt=""><figcaption class="a_m_p"><span>{e(r.caption)}</span><span class="a_m_p_e">Pablo Monge</span></figcaption></figure></header><div class="a_md"><div class="a_md_a"><a href="/autor/aq" class="a_md_a_n">{r.author}</a></div><div class="a_md_f"><span>Madrid - </span><time datetime="2026-02-23T07:12:44Z"><a href="/hemeroteca/2026-02-23">23 FEB 2026 - 08:12 CET</a></time></div><div class="w_rs"><a href="https://w.example">Compartir en Whatsapp</a><a href="https://l.example">Compartir en Linkedin</a></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{each(r.body[:2], sub="<h3>{}</h3>")}<section class="c_r"><h4 class="c_r_h">Más información</h4><ul>{listed(mas, '<li><a href="{u}">{t}</a></li>')}</ul></section>{each(r.body[2:], sub="<h3>{}</h3>")}</div><div class="a_nt"><p>Si quiere seguir toda la actualidad de Cinco Sentidos en <a href="https://f.example">Facebook</a>, <a href="https://x.example">X</a> y <a href="https://l.example">Linkedin</a>, o en nuestra newsletter.</p></div><div class="a_m_au"><h3>Sobre la firma</h3><div class="a_bio"><a href="/autor/aq">{r.author}</a><div><p>Redactor de Empresas. Escribe de turismo y aerolíneas desde 2009. Es licenciado en Periodismo por la Universidad de Castroverde.</p></div></div></div><section class="a_ta"><h4>Archivado En</h4><ul><li><a href="/n/hoteles">Hoteles</a></li><li><a href="/n/turismo">Turismo</a></li></ul></section></article><aside class="b_au"><section><header><h3>Últimas noticias</h3></header>{listed(ult, '<article class="c_l"><div><time>1{n}:05</time><h4 class="c_t"><a href="{p}">{t}</a></h4></div></article>')}</section><section class="b-lmv"><header><h3>Lo más visto</h3></header><ol>{listed(vis, '<li><article><h4><a href="{p}">{t}</a></h4></article></li>')}</ol></section></aside><footer><p>© Ediciones Sentidos S.L.</p><a href="/aviso">Aviso legal</a><a href="/rss">RSS</a></footer></div></body></html>""",
        r, r.lines, (*mas, *ult, *vis), address=url,
    )  # fmt: skip


VARME = told(
    "da",
    "2026-02-16",
    "Mette Skovbjerg",
    """
Fjernvarmen bliver 4000 kroner dyrere: »Vi er blevet holdt for nar«
Forbrugerne i Nørholm skal betale for et kraftværk, der aldrig blev færdigt. Nu kræver de bestyrelsen væltet.
Byggepladsen ved Nørholm Havn ligger stille. Foto: Lasse Bruun
Når de 6.200 husstande i Nørholm åbner den næste varmeregning, er den i snit steget med 4000 kroner. Det skyldes, at byggeriet af et nyt flisværk er gået i stå, efter at entreprenøren gik konkurs.
»Vi er blevet holdt for nar,« siger Jørn Thygesen, der har samlet 900 underskrifter for at få bestyrelsen væltet.
Formand Birgit Aagaard afviser kritikken. Hun peger på, at stigende renter og dyrere stål har fordyret værket med 80 millioner kroner.
Borgmester Kasper Winther (V) vil have kommunen til at stille en ny garanti. Det kan sænke renten og halvere prisstigningen, mener han.
Men Socialdemokratiet er imod. Partiets gruppeformand Anja Rask frygter, at garantien vil gå ud over skoler og ældrepleje.
Ifølge professor Ulrik Damgaard fra Nordkysten Universitet kunne store varmepumper have holdt prisen nede, fordi de kan bygges etapevis.
Generalforsamlingen er indkaldt til den 5. marts.
""",
)


@page
def lokalavis_med_laeselister() -> Served:
    """A local paper: days in words, a box on what is behind, a reader's survey, `Læs også` twice, and two lists in bare divs."""
    r, site = VARME, "https://nordposten.example"
    url = f"{site}/noerholm/fjernvarmen-bliver-4000-kroner-dyrere"
    laes = linked(site, "/noerholm/{s}", "Konkursen kom, mens kranen kørte", "Sådan sparer du på varmen")
    flere = linked(site, "/noerholm/{s}", "Byrådet lukker svømmehallen om søndagen", "Havnen får ny direktør", "Fiskere raser over vindmøller", "Skole dropper karakterer i 8. klasse")  # fmt: skip
    mest = linked(site, "/penge/{s}", "Boligpriserne falder i hele regionen", "Bageren, der ikke ville sælge", "Nye regler for brændeovne")  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>{e(r.title)} | nordposten.example</title>{og(r, url, "Nordposten")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-16T04:58:00.000Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Nordposten"}})}</head><body><div id="root"><div class="top-banner"><span>Annonce</span></div><header class="header"><a href="/">Nordposten</a><a href="/noerholm">Nørholm</a><a href="/sport">Sport</a><a href="/e-avis">E-avis</a><button>Log ind</button></header><main class="article-page"><div class="article-top"><a class="section" href="/noerholm">Nørholm</a><h1 class="article-title">{e(r.title)}</h1><p class="article-subtitle">{e(r.lead)}</p><figure><img alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="article-byline"><span class="who">{r.author}</span><a href="mailto:ms@nordposten.example">ms@nordposten.example</a><span class="when">16. februar 2026 kl. 05.58</span></div></div><div class="article-body">{each(r.body[:2])}<div class="read-also"><span>Læs også</span><a href="{laes[0][1]}">{e(laes[0][0])}</a></div>{each(r.body[2:4])}<div class="factbox"><h4>Fakta: Flisværket</h4><ul><li>Besluttet i 2021 til en pris af 210 millioner kroner.</li><li>Skulle have stået færdigt i 2024.</li></ul></div>{each(r.body[4:6])}<p><strong>Læs også:</strong> <a href="{laes[1][1]}">{e(laes[1][0])}</a></p>{each(r.body[6:])}</div><div class="survey"><p>Hvad synes du om artiklen?</p><button>God</button><button>Dårlig</button></div></main><div class="list-wrap"><div class="list-head">Flere nyheder fra Nørholm</div>{listed(flere, '<div class="teaser"><a href="{p}"><div class="pic"></div><div class="teaser-title">{t}</div></a></div>')}</div><div class="list-wrap"><div class="list-head">Mest læste</div>{listed(mest, '<div class="row"><span class="no">{n}</span> <a href="{p}">{t}</a></div>')}</div><footer><div><b>Nordposten</b><p>Havnegade 4, 9990 Nørholm</p><p>Ansvarshavende chefredaktør: Ole Krag</p></div><div><a href="/kontakt">Kontakt</a><a href="/cookies">Cookiepolitik</a></div></footer></div></body></html>""",
        r, r.lines, (*laes, *flere, *mest), address=url,
    )  # fmt: skip


DEBT = told(
    "en",
    "2026-02-05",
    "Tunde Adegoke-Reid",
    """
Why the debt swap will not save Lagoma
A cheaper loan is still a loan. The real problem is what the port earns.
none
Last week I wrote that Lagoma's bondholders would blink first. They did, and the finance ministry is calling it a victory. I want to explain why I think it is nothing of the kind.
The swap replaces $1.1 billion of bonds paying 9 percent with paper paying 6.5. That saves about $27 million a year. The port lost twice that in 2025 because of silt.
# What the ministry says
Finance minister Aba Quarshie argues that lower interest frees money for dredging, which would raise port income and pay for the rest. It is a neat loop, and I hope she is right.
# What worries me
First, the savings are already promised to civil servants, whose union won a pay rise in January. Second, the new bonds ban fresh borrowing until 2029, which prevents exactly the investment that dredging needs.
A reader who works at the port authority put it better than I can: “We got a discount on the rope.”
I would rather see the government lease the container terminal. The dockers oppose that, and they have reasons. But the alternative is another swap in three years.
Next week: cocoa, again.
""",
)


@page
def newsletter_platform_post() -> Served:
    """A letter on a platform: subscribe boxes amid the text, counts of likes, a discussion below, other posts in two lists."""
    r, site = DEBT, "https://harbourledger.postbox.example"
    url = f"{site}/p/why-the-debt-swap-will-not-save-lagoma"
    past = linked(site, "/p/{s}", "The bondholders will blink first", "Cocoa's missing billions", "How to read a port's accounts")
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{e(r.title)} - by {r.author}</title>{og(r, url, "The Harbour Ledger")}<meta name="author" content="{r.author}"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "datePublished": "2026-02-05T07:03:15+00:00", "dateModified": "2026-02-05T07:03:15+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "The Harbour Ledger"}})}</head><body><div id="entry"><div id="main" class="main typography"><div class="pencraft topBar"><a href="/">The Harbour Ledger</a><button>Subscribe</button><button>Sign in</button></div><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{e(r.title)}</h1><h3 class="subtitle">{e(r.lead)}</h3><div class="byline-wrapper"><a href="https://postbox.example/@tar"><img alt="{r.author}'s avatar"/></a><div><a href="https://postbox.example/@tar">{r.author}</a></div><div>Feb 05, 2026</div></div><div class="post-ufi"><a>84</a><a>19</a><a>11</a><a>Share</a></div></div><div class="available-content"><div class="body markup">{each(r.body[:2])}<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p>The Harbour Ledger is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email…"/><button>Subscribe</button></form></div></div>{each(r.body[2:6], sub='<h2 class="header-anchor-post">{}</h2>')}<div class="captioned-image-container"><figure><img alt=""/><figcaption class="image-caption">Lagoma's outer harbour, last July. Author's photo.</figcaption></figure></div>{each(r.body[6:])}<p class="button-wrapper"><a class="button primary" href="{url}?action=share"><span>Share</span></a></p></div></div><div class="post-footer"><a>84 Likes</a> ∙ <a>11 Restacks</a></div></article><div class="comments-section"><h4>Discussion about this post</h4><div class="comment"><a href="https://postbox.example/@kw">Kweku</a><span>Feb 5</span><div class="comment-body"><p>Excellent piece, but you forget that the silt itself comes from the ministry's own land reclamation upriver.</p></div><a>Reply</a></div></div><div class="portable-archive"><div class="tabs"><button>Top</button><button>Latest</button></div><div class="portable-archive-list">{listed(past, '<div class="post-preview"><a class="post-preview-title" href="{u}">{t}</a><div class="post-preview-description">Numbers nobody asked for, explained slowly.</div><div><time>Jan {n}</time> • <a href="https://postbox.example/@tar">Tunde Adegoke-Reid</a></div></div>')}</div><a href="/archive">See all</a></div></div></div><div class="footer-wrap"><p>© 2026 Tunde Adegoke-Reid</p><a href="/privacy">Privacy</a> ∙ <a href="/tos">Terms</a> ∙ <a href="/ccpa">Collection notice</a><p>Postbox is the home for great culture</p></div></div></div></body></html>""",
        r, r.lines, past, address=url,
    )  # fmt: skip

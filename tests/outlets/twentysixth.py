"""A twenty-sixth set: what a crawl leads to in Africa, Asia, the Middle East and Latin America, written by somebody who had seen no rule."""

import json

from outlets.reports import Report
from outlets.served import Pages, Served, at, e, each, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)


FERRY = Report(
    "en", "2023-08-14", "August 14, 2023", "Chinedu Obasaki", "Passengers wait at the Ogbaru-Uku jetty on Sunday. Photo: Ifeoma Dalung",
    "Tarka halts night ferries as overloaded boat sinks, 19 rescued",
    "",
    (
        "The Tarka State Government on Sunday suspended all night ferry services on the Amoi River after a passenger boat carrying more than twice its permitted load went down near the Ogbaru-Uku jetty.",
        "Nineteen passengers, among them six schoolchildren on their way home from a church convention, were pulled out of the water by fishermen. No life was lost, the police said.",
        "The Commissioner for Transport, Mrs. Ngozi Batubo, told journalists in Port Amoi that the ban would remain until every operator had shown proof of insurance and had bought life jackets for at least forty persons.",
        "“We have begged them, we have trained them, we have even given out jackets free of charge,” she said. “They sold the jackets in the market. This time there will be no begging.”",
        "# Operators kick",
        "But the chairman of the Amoi Boat Owners Union, Alhaji Sule Wakama, described the order as hasty and said that it would punish traders who move yams and palm oil at night because the road to Ekpe Junction had been cut off by floods since July.",
        "He said members of the union lost an estimated N14 million on Sunday night alone, and he asked the government to first dredge the channel and restore the lights on the eleven buoys that were stolen last year.",
        "“If you cannot see the sandbank, it does not matter whether you are carrying forty people or four,” Wakama said.",
        "# ‘I held on to a jerrycan’",
        "One of the survivors, Blessing Tamuno, 34, said the engine of the boat stopped twice before it struck something hard in the middle of the river.",
        "“People at the back began to shout and stand up. I held on to a jerrycan with my daughter until a man in a canoe came,” she said from her bed at the Cottage Hospital, where five persons were still being treated as of Sunday evening.",
        "The spokesman for the marine police, Superintendent Dele Ibiama, confirmed that the skipper had been arrested and would be charged to court as soon as investigations were concluded.",
        "It is the fourth accident on the river since January. A panel set up by the House of Assembly in March recommended that the state buy three steel ferries, but the money was not captured in the supplementary budget passed in June.",
    ),
)  # fmt: skip


@page
def daily_of_the_delta_on_a_news_theme() -> Served:
    """A WordPress theme with blocks, a ticker above, a link between paragraphs, tabs beside, the next and the previous article."""
    r, site = FERRY, "https://www.deltaherald.example"
    url = f"{site}/2023/08/tarka-halts-night-ferries-as-overloaded-boat-sinks-19-rescued/"
    ticker = at(site,
        ("Naira steadies as banks reopen dollar windows", "/2023/08/naira-steadies-as-banks-reopen-dollar-windows/"),
        ("Teachers in Ekpe begin warning strike over arrears", "/2023/08/teachers-in-ekpe-begin-warning-strike-over-arrears/"),
        ("Court orders fresh election in Umuaka ward", "/2023/08/court-orders-fresh-election-in-umuaka-ward/"))  # fmt: skip
    inside = at(
        site,
        (
            "Flood: Ekpe Junction residents count losses as bridge caves in",
            "/2023/07/flood-ekpe-junction-residents-count-losses-as-bridge-caves-in/",
        ),
    )
    steps = at(site,
        ("Police parade six over theft of railway sleepers", "/2023/08/police-parade-six-over-theft-of-railway-sleepers/"),
        ("Amoi United sign two strikers ahead of new season", "/2023/08/amoi-united-sign-two-strikers-ahead-of-new-season/"))  # fmt: skip
    related = at(site,
        ("Senate committee visits abandoned Port Amoi dockyard", "/2023/08/senate-committee-visits-abandoned-port-amoi-dockyard/"),
        ("Tarka to recruit 400 primary health workers", "/2023/08/tarka-to-recruit-400-primary-health-workers/"),
        ("Monarch urges youths to shun pipeline vandalism", "/2023/08/monarch-urges-youths-to-shun-pipeline-vandalism/"))  # fmt: skip
    popular = at(site,
        ("How my father's farm became a fish pond overnight", "/2023/08/how-my-fathers-farm-became-a-fish-pond-overnight/"),
        ("Fuel: Marketers deny plan to shut stations", "/2023/08/fuel-marketers-deny-plan-to-shut-stations/"),
        ("Governor swears in nine commissioners", "/2023/08/governor-swears-in-nine-commissioners/"),
        ("Corps member returns bag with N2m found in bus", "/2023/08/corps-member-returns-bag-with-n2m-found-in-bus/"))  # fmt: skip
    module = '<div class="td_module_10 td_module_wrap td-animation-stack"><div class="td-module-thumb"><a href="{u}" rel="bookmark" class="td-image-wrap" title="{t}"><img width="218" height="150" class="entry-thumb" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=" data-img-url="/wp-content/uploads/2023/08/t-218x150.jpg" alt=""/></a><a href="/category/metro/" class="td-post-category">Metro</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div></div>'
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "Article", "@id": f"{url}#article", "isPartOf": {"@id": url}, "author": {"name": r.author, "@id": f"{site}/#/schema/person/9c1"}, "headline": r.title, "datePublished": "2023-08-14T05:11:20+00:00", "dateModified": "2023-08-14T06:02:51+00:00", "wordCount": 401, "commentCount": 2, "articleSection": ["Metro", "News"], "inLanguage": "en-US"},
        {"@type": "WebPage", "@id": url, "url": url, "name": f"{r.title} - The Delta Herald", "datePublished": "2023-08-14T05:11:20+00:00"},
        {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": site}, {"@type": "ListItem", "position": 2, "name": r.title}]}]}  # fmt: skip
    return Served(
        f"""<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="en-US"> <!--<![endif]-->
<head><title>{e(r.title)} - The Delta Herald</title><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="{site}/xmlrpc.php" /><meta name='robots' content='index, follow, max-image-preview:large' /><link rel="icon" type="image/png" href="/wp-content/uploads/fav.png">
<link rel="canonical" href="{url}" /><meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="{e(r.title)} - The Delta Herald" /><meta property="og:description" content="{e(r.body[0][:140])} [&hellip;]" /><meta property="og:url" content="{url}" /><meta property="og:site_name" content="The Delta Herald" /><meta property="article:publisher" content="https://web.facebook.example/deltaherald" /><meta property="article:published_time" content="2023-08-14T05:11:20+00:00" /><meta property="article:modified_time" content="2023-08-14T06:02:51+00:00" /><meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="{r.author}" /><meta name="twitter:label2" content="Est. reading time" /><meta name="twitter:data2" content="2 minutes" />
{ld(graph).replace('<script', '<script class="yoast-schema-graph"', 1)}
<link rel='dns-prefetch' href='//fonts.example' /><link rel="alternate" type="application/rss+xml" title="The Delta Herald &raquo; Feed" href="{site}/feed/" /><style id="wp-emoji-styles">img.wp-smiley{{display:inline !important;border:none}}</style><style>.td-theme-wrap .td-header-menu-wrap{{background:#0b5d1e}}.tdi_12 .td-pulldown-size{{font-size:13px}}</style><script>var td_ajax_url="{site}/wp-admin/admin-ajax.php?td_theme_name=Newspaper&v=12.1";window.tdb_globals={{"wpRestNonce":"b1","autoload":"","more_label":"More News"}};</script></head>
<body class="post-template-default single single-post postid-381120 single-format-standard global-block-template-1 td_full_layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap"><div class="td-header-top-menu-full"><div class="td_data_time">Monday, August 14, 2023</div><ul class="top-header-menu"><li><a href="/advert-rates/">Advert rates</a></li><li><a href="/contact-us/">Contact us</a></li></ul></div><div class="td-header-menu-wrap-full"><ul id="menu-main" class="sf-menu"><li class="menu-item"><a href="/">Home</a></li><li class="menu-item"><a href="/category/metro/">Metro</a></li><li class="menu-item"><a href="/category/politics/">Politics</a></li><li class="menu-item"><a href="/category/business/">Business</a></li><li class="menu-item"><a href="/category/sports/">Sports</a></li></ul><div class="td-search-input"><input class="needsclick" type="text" value="" name="s" autocomplete="off" /><input class="wpb_button" type="submit" value="Search" /></div></div></div>
<div class="td_block_wrap td_block_trending_now"><div class="td-trending-now-wrapper"><div class="td-trending-now-title">Trending Now</div><div class="td-trending-now-display-area">{listed(ticker, '<div class="td_module_trending_now td-trending-now-post"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div>')}</div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-2"><article id="post-381120" class="post-381120 post type-post status-publish has-post-thumbnail category-metro tag-amoi-river" itemscope itemtype="https://schema.org/Article"><div class="td-pb-row"><div class="td-pb-span12"><div class="td-post-header"><div class="td-crumb-container"><div class="entry-crumbs"><span><a title="" class="entry-crumb" href="{site}/">Home</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a class="entry-crumb" href="/category/metro/">Metro</a></span></div></div><header class="td-post-title"><h1 class="entry-title">{e(r.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/chinedu/">{r.author}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2023-08-14T05:11:20+00:00">{r.written}</time></span><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>2</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-381120">4127</span></div></div></header></div></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button td-social-facebook" href="https://www.facebook.example/sharer.php?u={url}"><div class="td-social-but-text">Facebook</div></a><a class="td-social-sharing-button td-social-whatsapp" href="https://api.whatsapp.example/send?text=x"><div class="td-social-but-text">WhatsApp</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/wp-content/uploads/2023/08/jetty.jpg" class="td-modal-image"><img width="696" height="464" class="entry-thumb" src="/wp-content/uploads/2023/08/jetty-696x464.jpg" srcset="/wp-content/uploads/2023/08/jetty-696x464.jpg 696w, /wp-content/uploads/2023/08/jetty-300x200.jpg 300w" alt="Jetty"/></a><figcaption class="wp-caption-text">{e(r.caption)}</figcaption></figure></div>
<div class="code-block code-block-1" style="margin: 8px 0; clear: both;"><ins class="adsbygoogle" style="display:block" data-ad-slot="77"></ins><script>(adsbygoogle=window.adsbygoogle||[]).push({{}});</script></div>
{each(r.body[:3])}
<p><strong>READ ALSO: <a href="{inside[0][1]}">{e(inside[0][0])}</a></strong></p>
{each(r.body[3:7], sub="<p><strong>{}</strong></p>")}
<div class="code-block code-block-2"><div class="advert-text"><a href="https://solarbuy.example/?aff=9" rel="sponsored">Tired of generator noise? Get 2KVA solar from N95,000 down payment. Call 0800-SOLARBUY</a></div></div>
{each(r.body[7:], sub="<p><strong>{}</strong></p>")}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-twitter"><a rel="nofollow noopener" href="{url}?share=twitter"><span>Twitter</span></a></li><li class="share-email"><a href="mailto:?subject=x"><span>Email</span></a></li></ul></div></div><div class="wp-block-group channel"><p>Follow The Delta Herald channel on WhatsApp for breaking news as it happens. <a href="https://whatsapp.example/channel/1">JOIN NOW</a></p></div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/tag/amoi-river/">Amoi River</a></li><li><a href="/tag/boat-mishap/">boat mishap</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span><a href="{steps[0][1]}">{e(steps[0][0])}</a></div></div><div class="td-next-prev-separator"></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Next article</span><a href="{steps[1][1]}">{e(steps[1][0])}</a></div></div></div><div class="author-box-wrap"><a href="/author/chinedu/"><img alt="" src="https://gravatar.example/a.jpg" class="avatar"/></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/chinedu/">{r.author}</a></span></div><div class="td-author-description">Chinedu covers the waterways and crime for The Delta Herald. He read Mass Communication at Amoi Polytechnic.</div></div></div></footer>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item" href="#">RELATED ARTICLES</a><a class="td-related-right" href="#">MORE FROM AUTHOR</a></h4><div class="td_block_inner">{listed(related, module)}</div></div>
<div class="comments" id="comments"><div class="td-comments-title-wrap"><h4 class="td-comments-title block-title"><span>2 COMMENTS</span></h4></div><ol class="comment-list"><li class="comment"><article><footer><cite>Okwudili</cite> <a class="comment-link" href="#c1"><time>August 14, 2023 At 7:40 am</time></a></footer><div class="comment-content"><p>Every year the same story. They will lift the ban next week once somebody has been settled.</p></div></article></li><li class="comment"><article><footer><cite>Mama T</cite></footer><div class="comment-content"><p>Thank God for those fishermen oh. Government should give them award.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">LEAVE A REPLY</h3><form><textarea placeholder="Comment:"></textarea></form></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><aside class="td_block_template_1 widget widget_media_image"><a href="https://bank.example"><img src="/wp-content/uploads/bank300.gif" alt="Bank"/></a></aside><div class="td_block_wrap td_block_7"><div class="td-block-title-wrap"><h4 class="block-title"><span class="td-pulldown-size">Most Popular</span></h4></div><div class="td_block_inner">{listed(popular, '<div class="td-block-span12"><div class="td_module_6 td_module_wrap"><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date" datetime="2023-08-12T00:00:00+00:00">August 12, 2023</time></span></div></div></div></div>')}</div></div></div></div></div></article></div></div>
<div class="td-footer-wrapper"><div class="td-container"><div class="td-pb-row"><div class="td-pb-span4"><h4>ABOUT US</h4><p>The Delta Herald is published from Port Amoi by Herald Prints Ltd. We give you the latest news from the river states.</p></div><div class="td-pb-span4"><h4>POPULAR CATEGORY</h4><ul class="td-pb-padding-side"><li><a href="/category/metro/">Metro<span class="td-cat-no">8120</span></a></li><li><a href="/category/politics/">Politics<span class="td-cat-no">6004</span></a></li></ul></div><div class="td-pb-span4"><h4>FOLLOW US</h4></div></div></div><div class="td-sub-footer-copy">&copy; 2023 Herald Prints Ltd. All rights reserved.</div></div></div><script type="text/javascript">window._wpemojiSettings={{"baseUrl":"https://s.w.example/"}};</script></body></html>""",
        r, r.lines, (*ticker, *inside, *steps, *related, *popular), address=url,
    )  # fmt: skip


AGUA = Report(
    "es", "2024-05-21", "21 de mayo de 2024", "Lucía Barrantes", "Vecinos hacen fila frente a un camión cisterna en Valle Hondo. (Foto: Archivo / El Faro del Istmo)",
    "Valle Hondo cumple 40 días con agua racionada y la planta nueva sigue sin permiso",
    "El instituto de acueductos culpa a la sequía; los vecinos, a un trámite que lleva tres años sobre un escritorio.",
    (
        "A las cuatro de la mañana, cuando todavía está oscuro, doña Elvira Monestel coloca seis baldes en la acera de su casa, en el barrio San Ciriaco. El camión cisterna pasa entre las cinco y las siete, y quien no esté en la puerta se queda sin agua hasta el día siguiente.",
        "Desde el 11 de abril, unos 38.000 habitantes de Valle Hondo reciben agua por tubería solamente cuatro horas al día. En los barrios altos, ni siquiera eso: la presión no alcanza y el servicio depende de once camiones, de los cuales tres están en el taller.",
        "El Instituto de Acueductos (IDA) atribuye el faltante a la sequía más fuerte en veintisiete años. El caudal del río Pacuarito, principal fuente de la ciudad, cayó a 92 litros por segundo, menos de la mitad de lo normal para mayo.",
        "# Una planta en papel",
        "Sin embargo, la solución está diseñada desde 2021. La planta potabilizadora de Las Juntas tomaría agua de un embalse que ya existe y aportaría 140 litros por segundo. El Banco de Fomento aprobó el crédito de 46 millones en noviembre de ese año.",
        "Lo que falta es una firma. El estudio de impacto ambiental fue presentado tres veces ante la secretaría técnica y tres veces fue devuelto, según consta en el expediente, al que este diario tuvo acceso:",
        "La primera, en febrero de 2022, por un plano con la escala equivocada.",
        "La segunda, en junio de 2023, porque venció la certificación de un geólogo.",
        "La tercera, en enero pasado, porque el formulario había cambiado un mes antes.",
        "“No hay mala fe, hay una cadena de requisitos que nadie se atreve a ordenar”, dijo Rodolfo Zamora, gerente regional del IDA. Zamora calcula que, si el permiso saliera en junio, la planta estaría lista a finales de 2025.",
        "# Pérdidas",
        "La cámara de comercio local estima que cuarenta sodas y lavanderías han cerrado de forma temporal. La escuela Julián Arrieta, con 612 alumnos, manda a los niños a su casa a las diez de la mañana porque no puede mantener abiertos los baños.",
        "El alcalde, Wilberth Solano, pidió declarar la emergencia cantonal para que la secretaría resuelva en quince días. El Consejo de Ministros analizará la solicitud este jueves.",
        "Mientras tanto, doña Elvira guarda el agua de lavar los platos para regar una mata de chayote. “Esa sí no me la deja morir nadie”, dice.",
    ),
)  # fmt: skip


@page
def diario_del_istmo_en_bloques() -> Served:
    """Blocks rendered on a server with state beside them, a list without a label, cards and ranks, a link in a box."""
    r, site = AGUA, "https://www.farodelistmo.example"
    url = f"{site}/el-pais/servicios/valle-hondo-cumple-40-dias-con-agua-racionada/QX7HBN2ZKVDZ5AA3/story/"
    inside = at(
        site,
        (
            "Los cinco cantones que podrían quedarse sin agua en junio",
            "/el-pais/servicios/los-cinco-cantones-que-podrian-quedarse-sin-agua/M3KQ/story/",
        ),
    )
    last = at(site,
        ("Congreso aplaza por tercera vez la reforma de pensiones", "/el-pais/politica/congreso-aplaza-reforma-de-pensiones/A1/story/"),
        ("Detienen a dos sospechosos de robar cable en el tren urbano", "/sucesos/detienen-a-dos-sospechosos-de-robar-cable/A2/story/"),
        ("Café cierra con el precio más alto desde 2011", "/economia/cafe-cierra-con-el-precio-mas-alto/A3/story/"),
        ("Ciclista de Tobosí gana la segunda etapa en los Andes", "/deportes/ciclista-de-tobosi-gana-la-segunda-etapa/A4/story/"))  # fmt: skip
    opinion = at(site,
        ("El escritorio más caro del país", "/opinion/columnistas/el-escritorio-mas-caro-del-pais/B1/story/"),
        ("Lo que aprendí de una fila", "/opinion/columnistas/lo-que-aprendi-de-una-fila/B2/story/"))  # fmt: skip
    read = at(site,
        ("¿Quién puede pedir el nuevo bono de alquiler?", "/economia/quien-puede-pedir-el-nuevo-bono-de-alquiler/C1/story/"),
        ("Muere la marimbista Ofelia Cascante a los 91 años", "/viva/muere-la-marimbista-ofelia-cascante/C2/story/"),
        ("Aeropuerto de Colina Azul tendrá vuelos directos a Lima", "/economia/aeropuerto-de-colina-azul-vuelos-directos/C3/story/"),
        ("Así quedó el álbum de la selección", "/deportes/asi-quedo-el-album-de-la-seleccion/C4/story/"),
        ("Temblor de 4,6 sacudió la costa esta madrugada", "/sucesos/temblor-de-46-sacudio-la-costa/C5/story/"))  # fmt: skip
    p = '<p class="c-paragraph sc-77igqf-0 hRvxFj">{}</p>'
    h = '<h2 class="c-heading sc-1w5ku2d eLqAWo">{}</h2>'
    state = (
        '{"version":"3.1.0","outputType":"default","_id":"QX7HBN2ZKVDZ5AA3","taxonomy":{"primary_section":{"_id":"/el-pais/servicios","name":"Servicios"}},"headlines":{"basic":"'
        + r.title
        + '"},"content_elements":[{"type":"text","content":"'
        + r.body[0][:90]
        + '"}]}'
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charSet="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(r.title)} | El Faro del Istmo</title><meta name="description" content="{e(r.lead)}"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:site_name" content="El Faro del Istmo"/><meta name="twitter:card" content="summary_large_image"/><meta property="article:section" content="Servicios"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url}?outputType=amp-type"/><link rel="preload" as="font" type="font/woff2" href="/pf/resources/fonts/serif.woff2?d=812" crossorigin="anonymous"/><link rel="preload" as="script" href="/pf/dist/engine/react.js?d=812"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "description": r.lead, "datePublished": "2024-05-21T11:30:00Z", "dateModified": "2024-05-21T14:02:37.512Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "El Faro del Istmo", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}}, "isAccessibleForFree": "True"})}<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"seccion":"el-pais","tipo":"nota"}});</script><style data-styled="true" data-styled-version="5.3.5">.hRvxFj{{font-size:1.125rem;line-height:1.6}}.eLqAWo{{font-weight:700}}</style></head><body class="bodyClass"><noscript><iframe src="https://gtm.example/ns.html?id=GTM-X" height="0" width="0"></iframe></noscript><div id="fusion-app"><div class="b-right-rail"><header class="page-header"><div class="b-header-nav-chain" id="main-nav"><nav class="b-header-nav-chain__top-layout" aria-label="Menú de secciones"><button type="button" aria-label="Secciones"><svg width="24" height="24" viewBox="0 0 512 512" aria-hidden="true"><path d="M25 96C25 78 39 64 57 64z"></path></svg></button><a href="/" title="El Faro del Istmo"><img src="/pf/resources/logo.svg" alt="El Faro del Istmo"/></a><a class="c-button" href="/suscripciones">Suscríbase</a><a href="/ingresar">Ingresar</a></nav><ul class="c-stack"><li><a href="/el-pais/">El País</a></li><li><a href="/sucesos/">Sucesos</a></li><li><a href="/economia/">Economía</a></li><li><a href="/opinion/">Opinión</a></li></ul></div></header><section role="main" tabindex="-1" class="b-right-rail__main"><div class="b-right-rail__main-left"><a class="c-overline" href="/el-pais/servicios/">Servicios</a><h1 class="b-headline">{e(r.title)}</h1><h2 class="b-subheadline">{e(r.lead)}</h2><div class="b-share-bar"><a class="c-link" href="https://wa.example/send" aria-label="Compartir en WhatsApp"><svg viewBox="0 0 24 24"><title>WhatsApp</title><path d="M17.4 14.3"></path></svg></a><button class="sc-gift">Regalar artículo</button></div><figure class="c-media-item b-lead-art"><picture><source media="(min-width:768px)" srcSet="/resizer/v2/AG.jpg?width=1440 1440w, /resizer/v2/AG.jpg?width=960 960w"/><img alt="" class="c-image" src="/resizer/v2/AG.jpg?width=600" loading="eager"/></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{e(r.caption)}</span></figcaption></figure><div class="b-byline"><span class="b-byline__by">Por</span> <span class="b-byline__names"><a class="b-byline__name" href="/autores/lucia-barrantes/">{r.author}</a></span></div><time as="time" class="c-date b-date" dateTime="2024-05-21T11:30:00Z">{r.written} a las 05:30 a. m.</time><div class="b-audio"><button>Escuchar</button><span>3 min</span></div><article class="b-article-body"><div class="c-stack">{each(r.body[:3], p, h)}<div class="arcad-feature"><span class="c-divider">Publicidad</span><div id="arcad_mid1"></div></div>{each(r.body[3:6], p, h)}<ul class="c-list sc-list">{each(r.body[6:9], '<li class="c-list__item">{}</li>')}</ul><div class="b-interstitial-link" data-chain="interstitial"><span>Lea también:</span> <a class="c-link" href="{inside[0][1]}">{e(inside[0][0])}</a></div>{each(r.body[9:12], p, h)}<div class="c-oembed"><blockquote class="twitter-tweet"><p lang="es" dir="ltr">Hoy repartimos 84 mil litros en San Ciriaco y Las Brisas. Gracias por la paciencia. #ValleHondo</p>&mdash; IDA Regional (@ida_region) <a href="https://twitter.example/ida/status/1">May 20, 2024</a></blockquote></div>{each(r.body[12:], p, h)}</div></article><div class="b-tags"><a class="c-pill" href="/tags/agua/">Agua</a><a class="c-pill" href="/tags/valle-hondo/">Valle Hondo</a></div><div class="b-author-bio"><div class="b-author-bio__names"><a href="/autores/lucia-barrantes/"><h2 class="c-heading">{r.author}</h2></a></div><p>Periodista de la sección El País. Escribe sobre infraestructura y municipios desde 2016.</p></div><section class="sc-newsletter"><h2>Reciba El Faro de la mañana</h2><p>Las noticias que importan, en su correo, de lunes a viernes. Al suscribirse acepta los términos y condiciones.</p><input type="email" placeholder="Correo electrónico"/></section><section class="b-results-list" aria-label="Lo último">{listed(last, '<article class="b-results-list__item"><a class="c-link img" href="{p}" tabindex="-1" aria-hidden="true"><img alt="" src="/resizer/v2/{n}.jpg" loading="lazy"/></a><div><a class="c-overline" href="/{k}/">{k}</a><a class="c-link" href="{p}"><h3 class="c-heading">{t}</h3></a><time class="c-date" dateTime="2024-05-21T1{n}:00:00Z">Hace {n} horas</time></div></article>', k=("politica", "sucesos", "economia", "deportes"))}</section></div><aside class="b-right-rail__rail"><div class="sc-op"><h2 class="c-heading">Opinión</h2>{listed(opinion, '<div class="sc-op__i"><img class="avatar" src="/resizer/v2/op{n}.png" alt=""/><a class="sc-op__by" href="/autores/op{n}/">{who}</a><a class="sc-op__t" href="{p}">{t}</a></div>', who=("Armando Quirós", "Silvia Montealegre"))}</div><div class="b-numbered-list-container"><h2 class="c-heading">Lo más leído</h2><div class="b-numbered-list">{listed(read, '<div class="b-numbered-list__item"><a class="c-link" href="{p}"><p class="c-paragraph b-numbered-list__item-number">{n}</p><h3 class="c-heading">{t}</h3></a></div>')}</div></div></aside></section><footer class="b-footer"><div class="c-grid"><div><h4>Sobre nosotros</h4><ul><li><a href="/quienes-somos/">Grupo Faro</a></li><li><a href="/etica/">Código de ética</a></li></ul></div><div><h4>Servicio al cliente</h4><ul><li><a href="/ayuda/">Preguntas frecuentes</a></li><li><a href="tel:+50600000000">Contáctenos</a></li></ul></div><div><h4>Negocios</h4><ul><li><a href="/anunciese/">Anúnciese</a></li></ul></div></div><p>© 2024 Todos los derechos reservados. El Faro del Istmo es miembro del Grupo de Diarios del Sur.</p></footer></div></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="faro";Fusion.contextPath="/pf";Fusion.globalContent={state};</script></body></html>""",
        r, r.lines, (*inside, *last, *opinion, *read), address=url,
    )  # fmt: skip


RIZ = Report(
    "fr", "2013-11-06", "06/11/2013", "", "Le ministre lors de la visite des magasins de Diambaré (Ph. AKP)",
    "Campagne agricole : la vallée de la Téléya table sur une récolte record de riz",
    "Diambaré, 6 nov. (AKP) – Le ministre de l’Agriculture, Mamadou Lamine Soumahoro, a annoncé mercredi que la production de riz paddy de la vallée de la Téléya devrait atteindre 310 000 tonnes, un niveau jamais atteint depuis l’aménagement des périmètres en 1974.",
    (
        "M. Soumahoro s’exprimait au terme d’une tournée de trois jours dans les départements de Diambaré, Kolenté et Bafoura, où il a visité les magasins de stockage et échangé avec les unions de producteurs.",
        "« Les pluies ont été bonnes, les semences sont arrivées à temps et les paysans ont travaillé. Il reste maintenant à vendre, et c’est là que l’État sera jugé », a-t-il déclaré devant les présidents de coopératives.",
        "Selon les services de la direction régionale du développement rural, 61 000 hectares ont été emblavés cette année, contre 48 500 lors de la précédente campagne. Le rendement moyen est estimé à un peu plus de cinq tonnes à l’hectare.",
        "Les producteurs ont, de leur côté, attiré l’attention du ministre sur l’état des pistes de collecte. Entre Kolenté et le bac de Sira, les camions mettent parfois deux jours pour parcourir quarante kilomètres, a rappelé le porte-parole de l’Union des riziculteurs, Abdoulaye Konaré.",
        "« Si le riz dort au bord du champ, ce sont les oiseaux et les usuriers qui le mangent », a-t-il lancé, sous les applaudissements.",
        "Il a également demandé que le prix plancher soit porté de 125 à 140 francs le kilogramme et que la Banque nationale de crédit rural rééchelonne les dettes des groupements touchés par les inondations de 2012.",
        "Le ministre a promis une réponse avant la fin du mois. Il a fait savoir qu’un montant de 1,2 milliard de francs serait consacré à la réhabilitation de 85 kilomètres de pistes et que douze décortiqueuses seraient remises aux groupements féminins en janvier.",
        "La campagne de commercialisation s’ouvre officiellement le 2 décembre à Bafoura, sous la présidence du chef de l’État.",
    ),
)  # fmt: skip


@page
def agence_de_presse_sur_drupal() -> Served:
    """A state's agency on Drupal 7: fields and views, a table of dispatches with hours, a list of definitions, a box without a label."""
    r, site = RIZ, "http://www.akp.example"
    url = f"{site}/actualites/economie/campagne-agricole-la-vallee-de-la-teleya-table-sur-une-recolte-record-de-riz"
    wires = at(site,
        ("Le Premier ministre reçoit une délégation de bailleurs de fonds", "/node/41877"),
        ("Football : le onze national en regroupement à Kolenté", "/node/41875"),
        ("Incendie au marché Sandaga-Bas, pas de victime", "/node/41872"),
        ("Journées culturelles de Bafoura : la 12e édition reportée", "/node/41869"))  # fmt: skip
    file = at(site,
        ("Semences certifiées : 4 000 tonnes livrées aux producteurs", "/actualites/economie/semences-certifiees-4-000-tonnes"),
        ("Bac de Sira : le chantier du pont démarre en mars", "/actualites/economie/bac-de-sira-le-chantier-du-pont"))  # fmt: skip
    box = at(site,
        ("Dix bacheliers de Diambaré boursiers à l’étranger", "/actualites/education/dix-bacheliers-de-diambare"),
        ("Paludisme : distribution de moustiquaires dans six départements", "/actualites/sante/paludisme-distribution-de-moustiquaires"),
        ("Une exposition retrace cinquante ans de timbres", "/actualites/culture/une-exposition-retrace-cinquante-ans-de-timbres"))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" version="XHTML+RDFa 1.0" dir="ltr" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/terms/">
<head profile="http://www.w3.org/1999/xhtml/vocab"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><link rel="shortcut icon" href="{site}/sites/default/files/favicon.ico" type="image/vnd.microsoft.icon" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><link rel="canonical" href="/actualites/economie/campagne-agricole-la-vallee-de-la-teleya-table-sur-une-recolte-record-de-riz" /><link rel="shortlink" href="/node/41880" /><title>{e(r.title)} | Agence Karamane de Presse</title>
<style type="text/css" media="all">@import url("{site}/modules/system/system.base.css?mvn1");
@import url("{site}/sites/all/themes/akp/css/style.css?mvn1");</style><script type="text/javascript" src="{site}/misc/jquery.js?v=1.4.4"></script><script type="text/javascript">
<!--//--><![CDATA[//><!--
jQuery.extend(Drupal.settings, {{"basePath":"\\/","pathPrefix":"","ajaxPageState":{{"theme":"akp"}}}});
//--><!]]></script></head>
<body class="html not-front not-logged-in two-sidebars page-node page-node- page-node-41880 node-type-depeche"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Aller au contenu principal</a></div>
<div id="page-wrapper"><div id="page"><div id="header"><div class="section clearfix"><a href="/" title="Accueil" rel="home" id="logo"><img src="{site}/sites/default/files/logo.png" alt="Accueil" /></a><div id="name-and-slogan"><div id="site-name"><strong><a href="/">Agence Karamane de Presse</a></strong></div><div id="site-slogan">L’information au service du développement</div></div></div></div>
<div id="main-menu" class="navigation"><h2 class="element-invisible">Menu principal</h2><ul id="main-menu-links" class="links clearfix"><li class="menu-218 first"><a href="/">Accueil</a></li><li class="menu-330"><a href="/politique">Politique</a></li><li class="menu-331 active-trail"><a href="/economie">Economie</a></li><li class="menu-332"><a href="/sports">Sports</a></li><li class="menu-340 last"><a href="/abonnement">Abonnés</a></li></ul></div>
<div id="main-wrapper" class="clearfix"><div id="main" class="clearfix"><div id="breadcrumb"><h2 class="element-invisible">Vous êtes ici</h2><div class="breadcrumb"><a href="/">Accueil</a> » <a href="/economie">Economie</a></div></div>
<div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{e(r.title)}</h1><div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-41880" class="node node-depeche node-full clearfix" about="/actualites/economie/campagne" typeof="sioc:Item foaf:Document"><span property="dc:title" content="{e(r.title)}" class="rdf-meta element-hidden"></span><div class="meta submitted"><span property="dc:date dc:created" content="2013-11-06T17:42:08+00:00" datatype="xsd:dateTime" rel="sioc:has_creator">Soumis par <span class="username" xml:lang="" about="/users/redac3" typeof="sioc:UserAccount" property="foaf:name" datatype="">redac3</span> le mer, {r.written} - 17:42</span></div>
<div class="content clearfix"><div class="field field-name-field-photo field-type-image field-label-hidden"><div class="field-items"><div class="field-item even"><img typeof="foaf:Image" src="{site}/sites/default/files/styles/large/public/riz.jpg?itok=9d" width="480" height="319" alt="" /><blockquote class="image-field-caption">{e(r.caption)}</blockquote></div></div></div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded"><p class="rtejustify"><strong>{e(r.lead)}</strong></p>
{each(r.body, '<p class="rtejustify">{}</p>')}
<p class="rtejustify">&nbsp;</p><p class="rtejustify">AKP/MLS/OB</p></div></div></div><div class="field field-name-field-tags field-type-taxonomy-term-reference field-label-above"><div class="field-label">Mots-clés :&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/tags/riz" typeof="skos:Concept">riz</a></div><div class="field-item odd"><a href="/tags/diambare">Diambaré</a></div></div></div></div><div class="link-wrapper"><ul class="links inline"><li class="print_html first"><a href="/print/41880" rel="nofollow">Version imprimable</a></li><li class="print_mail"><a href="/printmail/41880">Envoyer à un ami</a></li><li class="statistics_counter last"><span>318 lectures</span></li></ul></div></div></div></div>
<div id="block-views-dossier-block" class="block block-views"><h2>Dans le même dossier : campagne agricole 2013</h2><div class="content"><dl class="dossier">{listed(file, '<dt><a href="{p}">{t}</a></dt><dd>{d}</dd>', d=("L’opération a coûté 2,4 milliards de francs, selon la direction des semences.", "L’ouvrage de 420 mètres remplacera un bac vieux de trente ans."))}</dl></div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="section"><div class="region region-sidebar-first"><div id="block-views-fil-block" class="block block-views"><h2>Le fil AKP</h2><div class="content"><div class="view view-fil view-id-fil view-dom-id-1"><div class="view-content"><table class="views-table cols-2"><tbody>{listed(wires, '<tr class="odd"><td class="views-field views-field-created">{h}</td><td class="views-field views-field-title"><a href="{p}">{t}</a></td></tr>', h=("17:20", "16:55", "15:08", "12:31"))}</tbody></table></div></div></div></div><div id="block-block-4" class="block block-block"><div class="content"><a href="http://loterie.example"><img src="{site}/pub/loterie.gif" alt="Loterie nationale : tirage samedi" /></a></div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="section"><div id="block-search-form" class="block block-search"><form action="/search"><input title="Indiquer les termes à rechercher" type="text" class="form-text" /><input type="submit" value="Rechercher" /></form></div><div id="block-views-regions-block" class="block block-views"><div class="content"><div class="item-list"><ul>{listed(box, '<li class="views-row views-row-{n}"><div class="views-field views-field-field-photo"><a href="{p}"><img typeof="foaf:Image" src="/sites/default/files/styles/thumbnail/public/r{n}.jpg" width="100" height="66" alt="" /></a></div><div class="views-field views-field-title"><span class="field-content"><a href="{p}">{t}</a></span></div></li>')}</ul></div></div></div><div id="block-block-9" class="block"><h2>Météo</h2><div class="content">Kolenté 34° / Diambaré 36° / Bafoura 31°</div></div></div></div></div></div>
<div id="footer-wrapper"><div class="section"><div id="footer-columns"><div class="region"><h2>L’Agence</h2><ul class="menu"><li><a href="/presentation">Présentation</a></li><li><a href="/bureaux">Bureaux régionaux</a></li></ul></div><div class="region"><h2>Liens utiles</h2><ul class="menu"><li><a href="http://gouv.example">Gouvernement</a></li><li><a href="http://assemblee.example">Assemblée nationale</a></li></ul></div></div><div id="footer">© 2013 AKP – Avenue de l’Indépendance, Kolenté – Tél. 22 00 11</div></div></div></div></div></body></html>""",
        r, r.lines, (*file, *wires, *box), address=url,
    )  # fmt: skip


CAJU = Report(
    "pt", "2019-10-03", "3 de Outubro de 2019", "Amélia Macuácua", "Sacos de castanha no armazém da cooperativa de Nhamatola",
    "Camponeses de Nhamatola recusam vender castanha de caju abaixo de 42 meticais",
    "",
    (
        "As associações de produtores do distrito de Nhamatola, na província de Muangale, decidiram não vender castanha de caju por menos de 42 meticais o quilograma, alegando que os compradores ambulantes se aproveitam da falta de dinheiro nas vésperas do ano lectivo.",
        "A decisão foi tomada no sábado, numa reunião que juntou delegados de 34 associações na sede do posto administrativo de Chirenge. Nos últimos dias, segundo os camponeses, houve quem oferecesse 25 meticais.",
        "“A castanha não apodrece. Quem tem fome é que apodrece”, disse Ernesto Tivane, presidente da união distrital, para explicar por que razão as associações querem esperar pelos compradores licenciados.",
        "O preço de referência, fixado pelo comité de amêndoas em Setembro, é de 39 meticais. Tivane entende que o valor não teve em conta o aumento do preço do enxofre usado no tratamento dos cajueiros.",
        "# Fábrica reabre em Novembro",
        "A direcção provincial da Agricultura saudou a organização dos produtores, mas pediu flexibilidade. O director, Hermenegildo Saíde, recordou que a fábrica de processamento de Muangale, paralisada desde 2016, reabre no dia 15 de Novembro e precisará de oito mil toneladas.",
        "“Se cada um ficar sentado em cima do seu saco, a fábrica vai comprar a outra província e todos perdemos”, advertiu.",
        "A empresa que ganhou o concurso de gestão promete empregar 620 trabalhadores, na sua maioria mulheres, e pagar no acto da entrega por via de carteira móvel.",
        "# Queimadas",
        "Na mesma reunião, os delegados aprovaram uma multa de dois cabritos para quem provocar queimadas descontroladas. No ano passado o fogo destruiu perto de cinco mil cajueiros, alguns plantados há menos de três anos.",
        "A campanha de comercialização da castanha arrancou oficialmente na terça-feira e vai até Fevereiro. As autoridades esperam que a província comercialize 21 mil toneladas, mais duas mil do que na época anterior.",
    ),
)  # fmt: skip


@page
def diario_de_muangale_em_grelha() -> Served:
    """A grid of Bootstrap by a system of the paper's own; lists with numbers of comments, tabs, opinion with names, one more in the text."""
    r, site = CAJU, "https://www.correiodemuangale.example"
    url = f"{site}/economia/2019/10/03/camponeses-de-nhamatola-recusam-vender-castanha-de-caju/88213"
    inside = at(site,
        ("Enxofre chega tarde e a dobrar do preço", "/economia/2019/09/20/enxofre-chega-tarde/87990"),
        ("Cinco fábricas que fecharam em dez anos", "/economia/2019/08/02/cinco-fabricas-que-fecharam/86411"))  # fmt: skip
    section = at(site,
        ("Porto de Sanculo recebe primeiro navio de cruzeiro", "/economia/2019/10/03/porto-de-sanculo/88207"),
        ("Chapas aumentam dois meticais a partir de segunda-feira", "/economia/2019/10/02/chapas-aumentam/88190"),
        ("Banco do Índico encerra três balcões", "/economia/2019/10/02/banco-do-indico-encerra/88184"))  # fmt: skip
    read = at(site,
        ("Menino de nove anos salva irmã da corrente do Lúbue", "/sociedade/2019/10/01/menino-salva-irma/88151"),
        ("Mambas B empatam em casa", "/desporto/2019/10/02/mambas-b-empatam/88195"),
        ("Falta de carteiras: alunos sentam-se em troncos", "/sociedade/2019/10/01/falta-de-carteiras/88144"))  # fmt: skip
    talked = at(site,
        ("Devem os deputados andar de chapa?", "/politica/2019/09/29/deputados-de-chapa/88101"),
        ("Município quer mudar nome da Praça das Acácias", "/sociedade/2019/09/30/praca-das-acacias/88120"))  # fmt: skip
    opinion = at(site,
        ("O saco em que nos sentamos", "/opiniao/o-saco-em-que-nos-sentamos/4410"),
        ("Carta a um comprador ambulante", "/opiniao/carta-a-um-comprador-ambulante/4407"),
        ("Ainda a propósito das acácias", "/opiniao/ainda-a-proposito-das-acacias/4402"))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html lang="pt">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>Correio de Muangale - {e(r.title)}</title>
<meta name="keywords" content="caju, Nhamatola, camponeses, castanha"><meta property="fb:app_id" content="1422"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.body[0][:120])}..."><meta property="og:image" content="{site}/files/caju.jpg"><meta property="og:url" content="{url}">
<link rel="stylesheet" href="/assets/bootstrap/4.1.3/css/bootstrap.min.css"><link rel="stylesheet" href="/assets/css/site.css?v=27"><link rel="apple-touch-icon" sizes="180x180" href="/assets/apple.png">
<script async src="https://www.googletag.example/gtag/js?id=UA-1"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments);}}gtag('js',new Date());gtag('config','UA-1');</script>
</head>
<body>
<div id="fb-root"></div>
<div class="alert cookie-bar fixed-bottom" role="alert"><p class="mb-0">Este site usa cookies. Ao continuar a navegar está a concordar com a nossa política de privacidade. <a href="/privacidade">Saber mais</a> <button class="btn btn-sm btn-success">Aceito</button></p></div>
<div class="topbar d-none d-md-block"><div class="container"><div class="row"><div class="col-6"><span class="hoje">Quinta-feira, 3 de Outubro</span></div><div class="col-6 text-right"><span>Câmbio: 1 USD = 61,8 MT</span> <a href="/assinaturas">Assinaturas</a></div></div></div></div>
<nav class="navbar navbar-expand-lg navbar-dark bg-verde"><div class="container"><a class="navbar-brand" href="/"><img src="/assets/logo-correio.svg" alt="Correio de Muangale" height="40"></a><button class="navbar-toggler" type="button" data-toggle="collapse" data-target="#menu"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="menu"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/politica">Política</a></li><li class="nav-item active"><a class="nav-link" href="/economia">Economia</a></li><li class="nav-item"><a class="nav-link" href="/sociedade">Sociedade</a></li><li class="nav-item"><a class="nav-link" href="/desporto">Desporto</a></li><li class="nav-item"><a class="nav-link" href="/opiniao">Opinião</a></li></ul></div></div></nav>
<div class="container mt-3"><div class="row"><div class="col-12 pub text-center"><small>PUB</small><a href="https://telemovel.example" target="_blank"><img class="img-fluid" src="/pub/tele.gif" alt="Fala mais, paga menos"></a></div></div>
<div class="row"><div class="col-lg-8"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Início</a></li><li class="breadcrumb-item"><a href="/economia">Economia</a></li></ol>
<div class="noticia"><span class="badge badge-success">Economia</span><h1 class="noticia-titulo">{e(r.title)}</h1>
<div class="noticia-meta d-flex"><img class="rounded-circle mr-2" src="/files/autores/am.jpg" width="40" height="40" alt=""><div><span class="autor">Por <a href="/autor/amelia-macuacua">{r.author}</a></span><br><span class="data"><i class="fa fa-clock-o"></i> {r.written} às 08:45</span> <span class="vistas"><i class="fa fa-eye"></i> 1.932</span></div></div>
<div class="partilha my-2"><a class="btn btn-facebook" href="https://www.facebook.example/sharer?u=x">Partilhar</a> <a class="btn btn-twitter" href="https://twitter.example/share">Tweetar</a> <a class="btn btn-light" href="javascript:window.print()">Imprimir</a></div>
<figure class="figure"><img class="figure-img img-fluid" src="/files/caju.jpg" alt="Castanha de caju"><figcaption class="figure-caption">{e(r.caption)} <em>(Foto de Júlio Nhaca)</em></figcaption></figure>
<div class="noticia-corpo">
{each(r.body[:4], sub="<h4>{}</h4>")}
<div class="card float-right w-50 ml-3 mb-2 leia"><div class="card-body"><h6 class="card-title">Leia também</h6><ul class="list-unstyled mb-0">{listed(inside, '<li><a href="{p}">{t}</a></li>')}</ul></div></div>
{each(r.body[4:8], sub="<h4>{}</h4>")}
<div class="pub-texto text-center"><small>Publicidade</small><p><a href="https://sementes.example" rel="sponsored">Sementes Boa Terra: milho híbrido com entrega em todos os distritos</a></p></div>
{each(r.body[8:], sub="<h4>{}</h4>")}
</div>
<div class="tags"><i class="fa fa-tags"></i> <a class="badge badge-light" href="/tag/caju">caju</a> <a class="badge badge-light" href="/tag/nhamatola">Nhamatola</a></div>
<div class="erro-box"><p>Encontrou um erro nesta notícia? <a href="/contacto?n=88213">Escreva-nos</a></p></div></div>
<h3 class="sec-titulo"><span>Mais de Economia</span></h3><div class="row">{listed(section, '<div class="col-md-4"><div class="card h-100"><a href="{p}"><img class="card-img-top" src="/files/m{n}.jpg" alt=""></a><div class="card-body"><h5 class="card-title"><a href="{p}">{t}</a></h5></div><div class="card-footer"><small class="text-muted">há {n} dias</small></div></div></div>')}</div>
<div class="comentarios"><h3>Comentários (1)</h3><div class="media"><img class="mr-3" src="/assets/anon.png" alt=""><div class="media-body"><h6 class="mt-0">Zito M.</h6><p>O comprador também tem família. Mas 25 é brincadeira de mau gosto.</p></div></div><div class="fb-comments" data-href="{url}" data-numposts="5"></div></div></div>
<div class="col-lg-4"><ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#lidas">Mais lidas</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#comentadas">Mais comentadas</a></li></ul><div class="tab-content"><div class="tab-pane active" id="lidas"><ol>{listed(read, '<li><a href="{p}">{t}</a></li>')}</ol></div><div class="tab-pane" id="comentadas"><ul class="list-group list-group-flush">{listed(talked, '<li class="list-group-item d-flex justify-content-between"><a href="{p}">{t}</a> <a class="badge badge-pill badge-secondary" href="{p}#comentarios">{c}</a></li>', c=("57", "41"))}</ul></div></div>
<div class="opiniao-rail mt-4"><a href="/opiniao"><img src="/assets/tit-opiniao.png" alt=""></a>{listed(opinion, '<div class="media mb-3"><img class="rounded-circle mr-3" src="/files/autores/o{n}.jpg" width="56" alt=""><div class="media-body"><small class="text-uppercase">{who}</small><h6><a href="{p}">{t}</a></h6></div></div>', who=("Dom Aurélio Zandamela", "Telma Guambe", "Custódio Rungo"))}</div>
<div class="boletim bg-light p-3"><h5>Boletim do Correio</h5><p>Receba as notícias da manhã no seu e-mail.</p><form class="form-inline"><input class="form-control" type="email" placeholder="O seu e-mail"><button class="btn btn-success">Subscrever</button></form></div></div></div></div>
<footer class="bg-dark text-light mt-4"><div class="container"><div class="row"><div class="col-md-4"><h5>Correio de Muangale</h5><p>Propriedade da Sociedade Gráfica do Índico, Lda. Registo n.º 14/GAB/2003</p></div><div class="col-md-4"><h5>Secções</h5><ul class="list-unstyled"><li><a href="/cultura">Cultura</a></li><li><a href="/provincias">Províncias</a></li></ul></div><div class="col-md-4"><h5>Contactos</h5><p>Av. das Acácias, 210, Muangale<br>Cel. 84 000 0000</p></div></div></div></footer>
<script src="/assets/jquery-3.3.1.slim.min.js"></script><script src="/assets/bootstrap/4.1.3/js/bootstrap.min.js"></script>
</body></html>""",
        r, r.lines, (*inside, *section, *read, *talked, *opinion), address=url,
    )  # fmt: skip


TAMR = Report(
    "ar", "2021-09-15", "الأربعاء، 15 سبتمبر 2021", "", "جانب من افتتاح السوق الموسمي للتمور في مدينة الرويسة أمس",
    "انطلاق سوق تمور الرويسة بمشاركة 320 مزارعاً وتوقعات بمبيعات قياسية",
    "اللجنة المنظمة تخفض رسوم المنصات إلى النصف وتخصص جناحاً للأسر المنتجة لأول مرة",
    (
        "افتتح محافظ وادي السدر المهندس فهد الدلماوي، مساء أمس، سوق التمور الموسمي في مدينة الرويسة، بمشاركة أكثر من 320 مزارعاً وتاجراً يعرضون تسعة عشر صنفاً من التمور على مدى خمسة وأربعين يوماً.",
        "وقال المحافظ، في كلمة ألقاها خلال حفل الافتتاح، إن السوق أصبح موعداً ينتظره المزارعون كل عام، مشيراً إلى أن مبيعات الموسم الماضي بلغت 74 مليون دينار رغم القيود التي فرضتها الجائحة.",
        "وأوضح رئيس اللجنة المنظمة، سالم بن ناصر العتيقي، أن اللجنة خفضت رسوم المنصات إلى النصف، وزادت عدد ساحات المزاد من ثلاث إلى خمس، وخصصت جناحاً للأسر المنتجة يضم ستين ركناً.",
        "وأضاف: «المزارع كان يصل عند الفجر وينتظر دوره حتى الظهر، فتفقد الثمرة جزءاً من قيمتها. هذا العام لن ينتظر أحد أكثر من ساعة».",
        "# فحص مجاني",
        "وللمرة الأولى، وفرت وزارة الزراعة مختبراً متنقلاً لفحص متبقيات المبيدات مجاناً، وتصدر النتائج خلال أربعين دقيقة، ولا يسمح بدخول أي شحنة إلى ساحة المزاد قبل حصولها على ملصق السلامة.",
        "وذكر مدير المختبر، الدكتور عادل الحربان، أن الفرق فحصت في اليوم الأول 212 عينة، رُفضت منها أربع فقط، وأعيدت إلى أصحابها مع إرشادات حول فترة الأمان.",
        "# الأسعار",
        "وتراوح سعر المنّ من صنف «السكرية الذهبية» في أول مزاد بين 180 و240 ديناراً، فيما بيعت أغلى شحنة بمبلغ 11 ألف دينار لتاجر من الساحل.",
        "وعزا المزارع حمد الصويلح ارتفاع الأسعار إلى تراجع الإنتاج في المزارع الغربية بسبب موجة الحر في يونيو، متوقعاً أن تستقر الأسعار في الأسبوع الثالث من الموسم.",
        "ويستقبل السوق الزوار يومياً من بعد صلاة الفجر حتى التاسعة صباحاً، ومن الرابعة عصراً حتى العاشرة مساءً، ويتضمن برنامجه أمسيات شعرية ومسابقة لأفضل فسيلة.",
    ),
)  # fmt: skip


@page
def jarida_yawmiyya_foundation() -> Served:
    """A daily from right to left on Foundation and pages ending in aspx: a ticker, a bare box, numbers, a strip of pictures."""
    r, site = TAMR, "https://www.alwadi-daily.example"
    url = f"{site}/Pages/Details.aspx?aid=218440"
    tick = at(site,
        ("«الأرصاد»: أمطار خفيفة على المرتفعات مساء الخميس", "/Pages/Details.aspx?aid=218451"),
        ("وصول الدفعة الثالثة من اللقاحات إلى مطار السدر", "/Pages/Details.aspx?aid=218449"))  # fmt: skip
    linked = at(site,
        ("مزارعو الغرب يطالبون بتعويضات عن موجة الحر", "/Pages/Details.aspx?aid=217930"),
        ("مصنع للدبس يوظف 90 شاباً في الرويسة", "/Pages/Details.aspx?aid=216802"))  # fmt: skip
    read = at(site,
        ("إعادة فتح جسر العقيق أمام الشاحنات", "/Pages/Details.aspx?aid=218402"),
        ("ماذا يتغير في رخص القيادة الشهر المقبل؟", "/Pages/Details.aspx?aid=218377"),
        ("طبيبة من السدر تفوز بجائزة أبحاث الكلى", "/Pages/Details.aspx?aid=218361"),
        ("تأجيل مباراة الوادي والنخيل إلى الأحد", "/Pages/Details.aspx?aid=218399"))  # fmt: skip
    writers = at(site,
        ("نخلة أمام كل بيت", "/Pages/Article.aspx?id=9921"),
        ("حين كان السوق يفتح بالطبل", "/Pages/Article.aspx?id=9918"),
        ("المزاد ليس لعبة", "/Pages/Article.aspx?id=9907"))  # fmt: skip
    strip = at(site,
        ("افتتاح معرض الخط العربي في قصر السلمان", "/Pages/Details.aspx?aid=218290"),
        ("سباق القوارب الشراعية يعود بعد غياب", "/Pages/Details.aspx?aid=218288"))  # fmt: skip
    item = '<li><a href="{u}">{t}</a></li>'
    return Served(
        f"""<!DOCTYPE html>
<html class="no-js" lang="ar" dir="rtl"><head id="Head1"><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>
	{e(r.title)} - صحيفة الوادي اليومية
</title><link rel="stylesheet" href="/css/foundation-rtl.css" /><link rel="stylesheet" href="/css/app.css?v=3.4" /><script src="/js/vendor/modernizr.js"></script><meta property="og:title" content="{e(r.title)}" /><meta property="og:site_name" content="صحيفة الوادي اليومية" /><meta property="og:image" content="{site}/uploads/2021/09/tamr.jpg" /><meta property="og:description" content="{e(r.lead)}" /><meta name="twitter:site" content="@alwadi_daily" /></head>
<body><form method="post" action="./Details.aspx?aid=218440" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk4NzY1NDMyMWRkRz9xYQ==" /><input type="hidden" name="__EVENTVALIDATION" value="/wEdAAQ=" /></div>
<div class="off-canvas-wrap" data-offcanvas><div class="inner-wrap"><header><div class="row top-strip"><div class="small-6 columns"><span id="lblDate">{r.written}</span> <span>الموافق 8 صفر 1443</span></div><div class="small-6 columns text-left"><a href="/pdf/today.aspx">النسخة الورقية</a> | <a href="/en/">English</a></div></div><div class="row"><div class="medium-4 columns"><a href="/"><img src="/images/logo.png" alt="صحيفة الوادي اليومية" /></a></div><div class="medium-8 columns"><a href="https://bank.example/ar"><img src="/ads/leader.jpg" alt="إعلان" /></a></div></div><nav class="top-bar" data-topbar><section class="top-bar-section"><ul class="right"><li><a href="/">الرئيسية</a></li><li><a href="/Pages/Section.aspx?sid=1">محليات</a></li><li><a href="/Pages/Section.aspx?sid=2">اقتصاد</a></li><li><a href="/Pages/Section.aspx?sid=3">رياضة</a></li><li><a href="/Pages/Writers.aspx">كتّاب</a></li></ul></section></nav></header>
<div class="row ticker-row"><div class="small-2 columns ticker-label">عاجل</div><div class="small-10 columns"><ul id="js-news" class="js-hidden">{listed(tick, '<li class="news-item"><a href="{u}">{t}</a></li>')}</ul></div></div>
<div class="row"><div class="large-8 columns main-col"><ul class="breadcrumbs"><li><a href="/">الرئيسية</a></li><li class="current"><a href="/Pages/Section.aspx?sid=1">محليات</a></li></ul>
<div class="details"><h1><span id="ContentPlaceHolder1_lblTitle">{e(r.title)}</span></h1><h3 class="sub"><span id="ContentPlaceHolder1_lblSub">{e(r.lead)}</span></h3><div class="info"><span class="src">الرويسة - الوادي</span><span class="dt">تاريخ النشر: 15/09/2021 02:10 ص</span><span class="vc">قراءات: 2044</span></div><div class="font-size"><a href="#" id="inc">+A</a> <a href="#" id="dec">-A</a></div><div class="addthis_inline_share_toolbox" data-url="{url}"></div><div class="pic"><img id="ContentPlaceHolder1_img" src="/uploads/2021/09/tamr.jpg" alt="" /><div class="pic-cap">{e(r.caption)}</div></div>
<div class="txt" id="articleText"><div style="text-align: justify;">{each(r.body[:4], '<div>{}</div><div>&nbsp;</div>', '<div><strong>{}</strong></div>')}</div><div class="panel linked"><ul class="no-bullet">{listed(linked, item)}</ul></div><div style="text-align: justify;">{each(r.body[4:], '<div>{}</div><div>&nbsp;</div>', '<div><strong>{}</strong></div>')}</div></div>
<div class="keywords"><i class="fi-price-tag"></i> <a href="/Pages/Tag.aspx?t=1">تمور</a> <a href="/Pages/Tag.aspx?t=2">الرويسة</a></div><div class="wa panel callout"><p>اشترك في خدمة «الوادي عاجل» عبر واتساب لتصلك الأخبار أولاً بأول</p><a class="button tiny" href="https://wa.example/1">اشترك الآن</a></div></div>
<div class="row strip">{listed(strip, '<div class="medium-6 columns"><a class="th" href="{u}"><img src="/uploads/s{n}.jpg" alt="" /></a><h5><a href="{u}">{t}</a></h5></div>')}</div>
<div class="comments"><h4>التعليقات</h4><div id="disqus_thread"></div><noscript>يرجى تفعيل جافا سكربت لعرض التعليقات.</noscript></div></div>
<div class="large-4 columns side-col"><div class="box"><div class="box-h">الأكثر قراءة</div><div class="box-b">{listed(read, '<div class="mr"><span class="num">{n}</span><a href="{u}">{t}</a></div>')}</div></div><div class="ad300"><div class="adlabel">مساحة إعلانية</div><a href="https://cars.example">سيارتك الجديدة بقسط 99 ديناراً شهرياً</a></div><div class="box"><div class="box-h"><img src="/images/kuttab.png" alt="" /></div><div class="box-b">{listed(writers, '<div class="wr"><img src="/uploads/writers/{n}.png" alt="" /><a class="wn" href="/Pages/Writer.aspx?w={n}">{who}</a><a class="wt" href="{u}">{t}</a></div>', who=("د. منى الشريدة", "خليفة المرزوقي", "عبدالله الفارع"))}</div></div><div class="box prayer"><div class="box-h">مواقيت الصلاة</div><table><tr><td>الفجر</td><td>4:12</td></tr><tr><td>الظهر</td><td>11:43</td></tr></table></div></div></div>
<footer><div class="row"><div class="medium-3 columns"><h6>أقسام الصحيفة</h6><ul class="no-bullet"><li><a href="/Pages/Section.aspx?sid=4">ثقافة</a></li><li><a href="/Pages/Section.aspx?sid=5">منوعات</a></li></ul></div><div class="medium-3 columns"><h6>خدمات</h6><ul class="no-bullet"><li><a href="/rss">RSS</a></li><li><a href="/ads">أعلن معنا</a></li></ul></div><div class="medium-6 columns"><p>جميع الحقوق محفوظة © دار الوادي للصحافة والنشر 2021</p></div></div></footer></div></div></form><script src="/js/foundation.min.js"></script><script>$(document).foundation();</script></body></html>""",
        r, r.lines, (*tick, *linked, *strip, *read, *writers), address=url,
    )  # fmt: skip


HOMA = Report(
    "he", "2025-02-18", "18 בפברואר 2025", "יעל ברקאי", "שכונת הדקלים בנווה ארז, החודש. אדריכלים: סטודיו לביא־רון. צילום: דוד אלמליח",
    "העירייה מכרה את חניון השוק בפחות ממחצית משוויו, ואיש לא שאל מדוע",
    "מסמכים שהגיעו לידי ״מבט כלכלי״ מראים כיצד קרקע שהוערכה ב־86 מיליון שקל עברה לידי יזם יחיד תמורת 39 מיליון",
    (
        "ביום חמישי אחד באוגוסט, בשעה שמונה בערב, התכנסה ועדת הנכסים של עיריית נווה ארז לישיבה של שתים־עשרה דקות. על סדר היום עמד סעיף אחד: מכירת חניון השוק הישן.",
        "שלושה מתוך שבעת חברי הוועדה נכחו באולם. הפרוטוקול, שנמסר ל״מבט כלכלי״ רק לאחר פנייה לבית המשפט, מחזיק עמוד וחצי.",
    ),
)  # fmt: skip


@page
def iton_kalkali_hasum() -> Served:
    """A business daily's wall after two paragraphs, classes made by a program, state for the browser, a bare carousel."""
    r, site = HOMA, "https://www.mabat-kalkali.example"
    url = f"{site}/realestate/2025-02-18/ty-article/.premium/00000195-1a2b-d4e5-a9f7-3c4d5e6f0000"
    market = at(site,
        ("שוק המשכנתאות ננעל בשיא: 9.1 מיליארד שקל בחודש", "/market/2025-02-18/ty-article/00000195-1111"),
        ("הבנק המרכזי הותיר את הריבית על כנה", "/market/2025-02-17/ty-article/00000195-2222"),
        ("חברת השבבים גלבוע תגייס 400 עובדים בצפון", "/technation/2025-02-18/ty-article/00000195-3333"))  # fmt: skip
    read = at(site,
        ("איך נראית דירה של ארבעה מיליון שקל בפריפריה", "/realestate/2025-02-16/ty-article/00000195-4444"),
        ("הפנסיונרים שחזרו לעבוד בסופר", "/career/2025-02-15/ty-article/00000195-5555"),
        ("מה קרה לקניון שכולם אהבו לשנוא", "/consumer/2025-02-17/ty-article/00000195-6666"),
        ("חמש טעויות נפוצות בטופס המס", "/law/2025-02-14/ty-article/00000195-7777"))  # fmt: skip
    views = at(site,
        ("הפרוטוקול הקצר ביותר בעיר", "/opinions/2025-02-18/ty-article-opinion/00000195-8888"),
        ("קרקע ציבורית היא לא מזומן", "/opinions/2025-02-17/ty-article-opinion/00000195-9999"))  # fmt: skip
    state = json.dumps(
        {
            "props": {
                "pageProps": {
                    "contentTier": "locked",
                    "article": {
                        "title": r.title,
                        "subtitle": r.lead,
                        "body": [{"__typename": "htmlElement", "tag": "p", "content": line} for line in r.body],
                    },
                }
            },
            "page": "/article",
            "buildId": "kq1",
        },
        ensure_ascii=False,
    )
    return Served(
        f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>{e(r.title)} - נדל&quot;ן - מבט כלכלי</title><link rel="canonical" href="{url}"/><meta name="description" content="{e(r.lead)}"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="מבט כלכלי"/><meta property="og:locale" content="he_IL"/><meta property="article:published" content="2025-02-18T06:02:00+0200"/><meta property="article:content_tier" content="locked"/><link rel="preload" href="/_next/static/media/open-sans-hebrew.woff2" as="font" crossorigin="anonymous"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2025-02-18T06:02:00+0200", "dateModified": "2025-02-18T06:02:00+0200", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "מבט כלכלי"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywalled"}})}<style data-fela-type="RULE">.a{{display:flex}}.bq{{font-weight:700}}.cx{{direction:rtl}}</style></head><body><div id="__next"><div class="a b c"><header class="bq d e"><button aria-label="תפריט"><svg viewBox="0 0 24 24"><path d="M3 6h18v2H3z"></path></svg></button><a href="/" class="f"><span class="vh">מבט כלכלי - עמוד הבית</span></a><nav aria-label="ראשי"><ul><li><a href="/market">שוק ההון</a></li><li><a href="/realestate">נדל&quot;ן</a></li><li><a href="/technation">טק</a></li><li><a href="/consumer">צרכנות</a></li></ul></nav><a class="sub" href="https://promotion.mabat-kalkali.example/offer">רכשו מינוי</a><a href="/login">כניסה</a></header><main class="cx g"><article class="h i"><nav aria-label="נתיב"><ol><li><a href="/">ראשי</a></li><li><a href="/realestate">נדל&quot;ן</a></li></ol></nav><header class="j"><span class="k">תחקיר</span><h1 class="l m" data-test="articleHeaderTitle">{e(r.title)}</h1><p class="n o">{e(r.lead)}</p></header><figure class="p"><picture><source srcSet="/img/a.webp 640w, /img/b.webp 1280w" type="image/webp"/><img src="/img/b.jpg" alt="" fetchpriority="high"/></picture><figcaption>{e(r.caption)}</figcaption></figure><div class="q"><img src="/img/yb.png" alt="" width="48"/><a href="/ty-WRITER/0000017f-aaaa" rel="author">{r.author}</a><button>קבלת התראות</button><time dateTime="2025-02-18 06:02">{r.written}, 06:02</time></div><div class="r"><button aria-label="שיתוף בוואטסאפ"><svg><use href="#wa"></use></svg></button><button aria-label="שמירה">שמירה</button><a href="#comments">14 תגובות</a><button>האזנה לכתבה | 11:20 דקות</button></div><section class="article-body s t">{each(r.body, '<p class="u v">{}</p>')}<div class="fade" aria-hidden="true"></div></section><div data-test="bottomStrip" class="paywall w"><h3>כדי להמשיך לקרוא, הצטרפו למנויי מבט כלכלי</h3><p>חודש ראשון ב־4.90 שקל בלבד, לאחר מכן 39.90 שקל לחודש. אפשר לבטל בכל עת.</p><a class="btn" href="https://promotion.mabat-kalkali.example/offer?from=article">לרכישת מינוי</a><p>כבר מנויים? <a href="/login">התחברו</a></p><ul><li>גישה מלאה לאתר וליישומון</li><li>עיתון דיגיטלי מדי ערב</li></ul></div></article><section class="x"><div class="carousel" role="group">{listed(market, '<div class="slide"><a href="{p}"><img src="/img/c{n}.jpg" alt="" loading="lazy"/></a><a href="{p}"><h3 class="y">{t}</h3></a></div>')}</div></section><aside class="z" aria-label="הנקראות ביותר"><ol>{listed(read, '<li><span aria-hidden="true">{n}</span><a href="{p}"><h4>{t}</h4></a></li>')}</ol></aside><section class="aa"><h2>דעות</h2>{listed(views, '<article class="ab"><a href="{p}"><h3>{t}</h3></a><address><a href="/ty-WRITER/{n}">{who}</a></address></article>', who=("עמית שגב", "ד״ר רונית אזולאי"))}</section><section class="ob" aria-label="תוכן ממומן"><span>ממומן</span><a href="https://ads.example/1" rel="sponsored nofollow">הטיפ שרופאי השיניים ממליצים עליו</a></section></main><footer class="ac"><div><h5>מדורים</h5><a href="/career">קריירה</a><a href="/law">דין וחשבון</a></div><div><h5>שירות</h5><a href="/contact">צרו קשר</a><a href="/terms">תנאי שימוש</a><a href="/accessibility">נגישות</a></div><small>© מבט כלכלי בע&quot;מ. כל הזכויות שמורות</small></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        r, (), (*market, *read, *views), verdict="paywall", address=url,
    )  # fmt: skip


NAHAR = Report(
    "hi", "2022-07-19", "19 जुलाई 2022", "राकेश तिवारी", "धनपुर के पास टूटी नहर से खेतों में भरा पानी",
    "धनपुर में नहर टूटी, 14 गांवों के खेत डूबे; किसानों ने रात भर खुद बांधी मेड़",
    "",
    (
        "सोनभद्रा नहर का तटबंध सोमवार देर रात धनपुर के पास टूट गया, जिससे 14 गांवों के करीब 2,300 एकड़ खेतों में पानी भर गया।",
        "सिंचाई विभाग की टीम सुबह छह बजे पहुंची, तब तक किसान बोरियों से 40 मीटर की मेड़ बांध चुके थे।",
        "जिलाधिकारी ने तीन इंजीनियरों से जवाब मांगा है और नुकसान के सर्वे के लिए पांच टीमें बनाई हैं।",
        "धनपुर। बिसौली जिले में सोनभद्रा नहर का तटबंध सोमवार रात करीब साढ़े ग्यारह बजे धनपुर और खैरागांव के बीच टूट गया। पानी का बहाव इतना तेज था कि आधे घंटे में ही सड़क के दोनों ओर के खेत डूब गए।",
        "सबसे ज्यादा नुकसान धान की नर्सरी को हुआ है। खैरागांव के किसान रामसुमेर पाल ने बताया कि उन्होंने चार दिन पहले ही रोपाई पूरी की थी। उन्होंने कहा, “बीज, डीजल और मजदूरी मिलाकर 28 हजार रुपये लग चुके थे। अब खेत में सिर्फ बालू है।”",
        "# फोन बजता रहा, कोई नहीं आया",
        "ग्रामीणों का आरोप है कि तटबंध में दरार की सूचना उन्होंने रविवार शाम को ही दे दी थी। ग्राम प्रधान सुनीता देवी के मुताबिक, सिंचाई विभाग के कंट्रोल रूम में सात बार फोन किया गया, लेकिन किसी ने नहीं उठाया।",
        "आखिरकार गांव के करीब दो सौ लोगों ने मंदिर के लाउडस्पीकर से मदद बुलाई और सीमेंट की खाली बोरियों में मिट्टी भरकर रात भर में मेड़ खड़ी कर दी। महिलाओं ने टॉर्च और लालटेन से रोशनी की।",
        "# विभाग ने क्या कहा",
        "अधिशासी अभियंता विनोद कुमार सक्सेना ने माना कि दरार की जानकारी थी, मगर उनका कहना है कि ऊपर से अचानक 400 क्यूसेक अतिरिक्त पानी छोड़े जाने के कारण हालात बिगड़े। उन्होंने दावा किया कि बुधवार तक मरम्मत पूरी कर ली जाएगी।",
        "जिलाधिकारी नेहा मिश्रा ने मौके का मुआयना किया और कहा कि जिन किसानों की फसल 33 प्रतिशत से ज्यादा खराब हुई है, उन्हें मुआवजा दिया जाएगा। सर्वे की रिपोर्ट शुक्रवार तक मांगी गई है।",
        "पिछले पांच साल में यह नहर तीसरी बार टूटी है। 2019 में तटबंध पक्का करने के लिए 11 करोड़ रुपये मंजूर हुए थे, पर काम सिर्फ छह किलोमीटर तक ही हो पाया।",
    ),
)  # fmt: skip


@page
def hindi_portal_on_amp() -> Served:
    """An AMP page: three points above in a list of their own, boxes between paragraphs, a carousel, links with a label of theirs."""
    r, site = NAHAR, "https://www.janvarta.example"
    url = f"{site}/uttaranchal/bisauli/dhanpur-canal-breach-14-villages-flooded-22904417.html"
    also = at(
        site,
        ("यूरिया की कालाबाजारी: तीन दुकानों के लाइसेंस रद्द", "/uttaranchal/bisauli/urea-black-marketing-three-licences-cancelled-22903120.html"),
    )
    also2 = at(site, ("मानसून की बेरुखी, आधे जिले में 40 फीसदी कम बारिश", "/uttaranchal/bisauli/monsoon-deficit-half-district-22901877.html"))
    city = at(site,
        ("बिसौली: रोडवेज बस अड्डे पर 20 दिन से पानी नहीं", "/uttaranchal/bisauli/roadways-bus-stand-no-water-22904380.html"),
        ("स्कूल की छत गिरी, छुट्टी होने से टला हादसा", "/uttaranchal/bisauli/school-roof-collapse-22904291.html"),
        ("गोमती मेले में पहली बार महिलाओं की कुश्ती", "/uttaranchal/bisauli/gomti-mela-women-wrestling-22904102.html"),
        ("बेटी ने ट्रैक्टर चलाकर पिता का कर्ज उतारा", "/uttaranchal/bisauli/daughter-tractor-loan-22903988.html"))  # fmt: skip
    trend = at(site,
        ("राशन कार्ड की ई-केवाईसी की तारीख बढ़ी", "/national/ration-card-ekyc-date-22904001.html"),
        ("तीसरे वनडे में मेजबान टीम की पांच विकेट से जीत", "/cricket/third-odi-22904399.html"),
        ("सोना 310 रुपये सस्ता, चांदी स्थिर", "/business/gold-silver-22904365.html"))  # fmt: skip
    return Served(
        f"""<!doctype html><html amp lang="hi"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.example/v0.js"></script><script async custom-element="amp-carousel" src="https://cdn.ampproject.example/v0/amp-carousel-0.1.js"></script><script async custom-element="amp-sidebar" src="https://cdn.ampproject.example/v0/amp-sidebar-0.1.js"></script><title>Bisauli News: {e(r.title)} - Dhanpur canal breach 14 villages flooded</title><link rel="canonical" href="{url}"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="description" content="{e(r.body[0])}"><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="जनवार्ता"><meta property="og:type" content="article"><style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><noscript><style amp-boilerplate>body{{animation:none}}</style></noscript><style amp-custom>body{{font-family:Mukta,sans-serif}}.hgl li{{list-style:disc}}.also{{background:#fff6e0}}</style>{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "inLanguage": "hi", "headline": r.title, "datePublished": "2022-07-19T09:12:00+05:30", "dateModified": "2022-07-19T12:47:00+05:30", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "NewsMediaOrganization", "name": "जनवार्ता"}}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "होम"}}]}])}</head><body><amp-analytics type="gtag" data-credentials="include"><script type="application/json">{{"vars":{{"gtag_id":"G-1"}}}}</script></amp-analytics><amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul class="nav"><li><a href="/national">देश</a></li><li><a href="/uttaranchal">उत्तरांचल</a></li><li><a href="/cricket">क्रिकेट</a></li><li><a href="/entertainment">मनोरंजन</a></li><li><a href="/rashifal">राशिफल</a></li></ul></amp-sidebar><header class="hd"><button on="tap:sidebar.toggle" aria-label="मेन्यू">☰</button><a href="/"><amp-img src="/assets/logo.png" width="142" height="36" alt="जनवार्ता"></amp-img></a><a class="app" href="https://app.example">ऐप खोलें</a></header><nav class="sub-nav"><a href="/uttaranchal">उत्तरांचल</a><a href="/uttaranchal/bisauli" class="on">बिसौली</a><a href="/uttaranchal/kotdwar">कोटरा</a></nav><amp-ad width="320" height="50" type="doubleclick" data-slot="/1/top"><div placeholder>विज्ञापन</div></amp-ad><main><article class="art"><div class="brd"><a href="/">होम</a> › <a href="/uttaranchal">उत्तरांचल</a> › <a href="/uttaranchal/bisauli">बिसौली</a></div><h1>{e(r.title)}</h1><ul class="hgl">{each(r.body[:3], '<li>{}</li>')}</ul><div class="auth"><amp-img src="/assets/rt.jpg" width="40" height="40" alt=""></amp-img><span>लेखक: <a href="/authors/rakesh-tiwari">{r.author}</a></span><span>संपादन: जनवार्ता डेस्क</span><time datetime="2022-07-19T09:12:00+05:30">प्रकाशित: मंगल, 19 जुलाई 2022 09:12 AM (IST)</time><span>अपडेट: 12:47 PM</span></div><div class="soc"><amp-social-share type="whatsapp" width="32" height="32"></amp-social-share><amp-social-share type="twitter" width="32" height="32"></amp-social-share><a href="https://news.example/follow">गूगल न्यूज पर फॉलो करें</a></div><figure><amp-img src="/images/nahar.jpg" width="1200" height="675" layout="responsive" alt="नहर"><noscript><img src="/images/nahar.jpg" alt="नहर"></noscript></amp-img><figcaption>{e(r.caption)}</figcaption></figure><div class="txt">{each(r.body[3:5])}<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/mid"></amp-ad>{each(r.body[5:7], sub="<h2>{}</h2>")}<div class="also"><span>यह भी पढ़ें: </span><a href="{also[0][1]}">{e(also[0][0])}</a></div>{each(r.body[7:10], sub="<h2>{}</h2>")}<div class="also"><span>यह भी पढ़ें: </span><a href="{also2[0][1]}">{e(also2[0][0])}</a></div>{each(r.body[10:], sub="<h2>{}</h2>")}</div><div class="tg"><b>टैग्स:</b> <a href="/topics/canal">नहर</a> <a href="/topics/bisauli-news">बिसौली समाचार</a></div><div class="nl"><p>ताजा खबरें सीधे अपने मोबाइल पर पाएं। जनवार्ता के वाट्सएप चैनल से जुड़ें।</p><a href="https://wa.example/c">जुड़ें</a></div></article><section class="city"><h3>बिसौली की और खबरें</h3><amp-carousel height="210" layout="fixed-height" type="carousel">{listed(city, '<div class="sl"><a href="{u}"><amp-img src="/images/c{n}.jpg" width="200" height="112" alt=""></amp-img><p>{t}</p></a></div>')}</amp-carousel></section><section class="trend" aria-label="ट्रेंडिंग">{listed(trend, '<a class="tr" href="{u}"><i>{n}</i><strong>{t}</strong></a>')}</section><amp-embed type="taboola" data-mode="thumbnails" width="400" height="600"></amp-embed></main><footer><div class="f1"><a href="/about">हमारे बारे में</a><a href="/contact">संपर्क करें</a><a href="/privacy">प्राइवेसी पॉलिसी</a></div><div class="f2"><a href="/epaper">ई-पेपर</a><a href="/rss">आरएसएस</a></div><p>कॉपीराइट © 2022 जनवार्ता प्रकाशन लिमिटेड</p></footer><amp-user-notification id="cn" layout="nodisplay">हम बेहतर अनुभव के लिए कुकीज का इस्तेमाल करते हैं। <button on="tap:cn.dismiss">ठीक है</button></amp-user-notification></body></html>""",
        r, r.lines, (*also, *also2, *city, *trend), address=url,
    )  # fmt: skip


SETU = Report(
    "bn", "2025-03-11", "১১ মার্চ ২০২৫", "শাহানা রহমান", "কালিঝুরি নদীর ওপর নির্মাণাধীন সেতু। গত রোববার তোলা। ছবি: তপন সরকার",
    "সাত বছরেও শেষ হয়নি কালিঝুরি সেতু, খেয়ায় পারাপার লাখো মানুষের",
    "তিন দফা মেয়াদ বেড়েছে, ব্যয় বেড়েছে ৬২ কোটি টাকা। ঠিকাদার বলছেন, জমি পাননি; প্রশাসন বলছে, টাকা দেওয়া হয়েছে।",
    (
        "নদীর মাঝখানে দাঁড়িয়ে আছে নয়টি পিলার। কোনোটির মাথায় রড বেরিয়ে আছে, কোনোটিতে বাসা বেঁধেছে পানকৌড়ি। নিচ দিয়ে খেয়ানৌকায় পার হচ্ছে স্কুলের শিক্ষার্থী, রোগী, মোটরসাইকেল আর ধানের বস্তা।",
        "সোনাতলী উপজেলার কালিঝুরি নদীর ওপর ৪১০ মিটার দীর্ঘ সেতুটির কাজ শুরু হয়েছিল ২০১৮ সালের জানুয়ারিতে। শেষ হওয়ার কথা ছিল ২০২০ সালের জুনে। এখন পর্যন্ত কাজ হয়েছে ৫৮ শতাংশ।",
        "স্থানীয় সরকার বিভাগের নথি বলছে, প্রকল্পের ব্যয় প্রথমে ধরা হয়েছিল ৮৯ কোটি টাকা। তিন দফা সংশোধনের পর তা দাঁড়িয়েছে ১৫১ কোটিতে।",
        "# ভোগান্তি বেশি রোগীদের",
        "নদীর পশ্চিম পারে ছয়টি ইউনিয়নে প্রায় দেড় লাখ মানুষের বাস। সেখানে কোনো হাসপাতাল নেই। রাত নয়টার পর খেয়া বন্ধ হয়ে গেলে ঘুরপথে ৩৭ কিলোমিটার যেতে হয়।",
        "চরবাগান গ্রামের গৃহিণী মর্জিনা খাতুন বলেন, গত ভাদ্র মাসে প্রসববেদনা উঠলে তাঁর বোনকে ঘাটে তিন ঘণ্টা বসে থাকতে হয়েছিল। ‘নৌকা যখন আইল, তখন আর সময় আছিল না,’ বলেন তিনি।",
        "# দায় কার",
        "ঠিকাদারি প্রতিষ্ঠান মেসার্স নবারুণ ট্রেডার্সের ব্যবস্থাপক কামরুল হাসান দাবি করেন, পূর্ব পারে সংযোগ সড়কের ১১ একর জমি তাঁরা বুঝে পাননি। তাই যন্ত্রপাতি সরিয়ে নিতে হয়েছে।",
        "তবে জেলা প্রশাসনের ভূমি অধিগ্রহণ শাখা জানায়, জমির মালিকদের মধ্যে ৪৩ জনকে গত নভেম্বরে ক্ষতিপূরণের চেক দেওয়া হয়েছে। বাকি আছেন পাঁচজন, যাঁদের মামলা আদালতে চলছে।",
        "উপজেলা প্রকৌশলী মো. আবদুল কাইয়ুম বলেন, ঠিকাদারকে দুবার চিঠি দেওয়া হয়েছে। আগামী ৩০ এপ্রিলের মধ্যে কাজ শুরু না করলে চুক্তি বাতিল করে নতুন দরপত্র ডাকা হবে।",
        "খেয়াঘাটের মাঝি নিতাই দাস অবশ্য আশা ছাড়েননি। তিনি বলেন, ‘সেতু হইলে আমার নাও চলব না। তবু হোক। আমার নাতিটা তো স্কুলে যাইতে পারব।’",
    ),
)  # fmt: skip


@page
def bangla_daily_on_nuxt() -> Served:
    """A daily rendered by Nuxt: slots, scoped attributes, boxes in the text, tabs of the latest and the most read, a strip of opinion."""
    r, site = SETU, "https://www.pratidinersathi.example"
    url = f"{site}/bangladesh/district/k4r8zq1m2x"
    inside = at(site, ("ঘাট ইজারা নিয়ে দুই পক্ষের সংঘর্ষ, আহত ১২", "/bangladesh/district/h7w2c9pd3f"))
    more = at(site,
        ("হাওরে আগাম পানি, কাঁচা ধান কাটছেন কৃষক", "/bangladesh/district/b1n5tq8e0a"),
        ("সোনাতলীতে সরকারি গুদাম থেকে সার উধাও", "/bangladesh/district/b2v7yr4k1c"),
        ("বিদ্যালয়ের মাঠে হাট, ক্লাস হয় বারান্দায়", "/bangladesh/district/b3x9us6m2d"),
        ("পাখির জন্য বাগান ছেড়ে দিলেন অবসরপ্রাপ্ত শিক্ষক", "/bangladesh/district/b4z1vt8n3e"))  # fmt: skip
    latest = at(site,
        ("মেট্রোর নতুন সময়সূচি আগামীকাল থেকে", "/bangladesh/capital/l1a2b3c4d5"),
        ("ডলারের দাম আবার ১২৩ টাকা ছাড়াল", "/business/l2b3c4d5e6"),
        ("নারী ফুটবল দলের নতুন কোচ সুইডেনের লিন্ডা", "/sports/football/l3c4d5e6f7"))  # fmt: skip
    read = at(site,
        ("চাকরি ছেড়ে মাশরুম চাষ, মাসে আয় দেড় লাখ", "/lifestyle/r1q2w3e4r5"),
        ("ঈদের ছুটি কত দিন, জানাল মন্ত্রণালয়", "/bangladesh/r2w3e4r5t6"),
        ("গরমে যে পাঁচ ফল বেশি খাবেন", "/lifestyle/health/r3e4r5t6y7"))  # fmt: skip
    opinion = at(site,
        ("পিলার দাঁড়ায়, সেতু দাঁড়ায় না কেন", "/opinion/column/o1p2a3s4d5"),
        ("ক্ষতিপূরণের চেক ও একটি দীর্ঘশ্বাস", "/opinion/column/o2a3s4d5f6"))  # fmt: skip
    return Served(
        f"""<!doctype html>
<html data-n-head-ssr lang="bn" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22bn%22%7D%7D">
  <head >
    <title>{e(r.title)} | প্রতিদিনের সাথী</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" data-hid="description" name="description" content="{e(r.lead)}"><meta data-n-head="ssr" data-hid="og:title" property="og:title" content="{e(r.title)}"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:url" content="{url}"><meta data-n-head="ssr" property="og:site_name" content="প্রতিদিনের সাথী"><meta data-n-head="ssr" property="article:published_time" content="2025-03-11T07:00:00+06:00"><link data-n-head="ssr" rel="canonical" href="{url}"><link data-n-head="ssr" rel="preload" as="font" href="/fonts/Shurjo.woff2" crossorigin><link rel="preload" href="/_nuxt/9f1c2ab.js" as="script"><link rel="preload" href="/_nuxt/css/1d3e7b0.css" as="style">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "url": url, "datePublished": "2025-03-11T07:00:00+06:00", "dateModified": "2025-03-11T07:42:11+06:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "প্রতিদিনের সাথী"}}).replace('<script', '<script data-n-head="ssr"', 1)}
  </head>
  <body >
    <div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div data-v-314f53c6><header data-v-6a1c data-v-314f53c6 class="hdr"><div data-v-6a1c class="hdr__top"><span data-v-6a1c>মঙ্গলবার, ১১ মার্চ ২০২৫, ২৬ ফাল্গুন ১৪৩১</span> <a data-v-6a1c href="https://en.pratidinersathi.example">English</a> <a data-v-6a1c href="https://epaper.pratidinersathi.example">ই-পেপার</a></div> <a data-v-6a1c href="/" aria-label="প্রতিদিনের সাথী" class="nuxt-link-active"><svg data-v-6a1c width="180" height="40"><path d="M0 0h24v24H0z"></path></svg></a> <nav data-v-6a1c><ul><li><a href="/bangladesh">বাংলাদেশ</a></li><li><a href="/politics">রাজনীতি</a></li><li><a href="/world">বিশ্ব</a></li><li><a href="/sports">খেলা</a></li><li><a href="/opinion">মতামত</a></li></ul></nav></header> <div data-v-77ab class="ad-top"><span data-v-77ab>বিজ্ঞাপন</span><div id="gpt-top"></div></div> <main data-v-91de class="container story-page"><div data-v-91de class="row"><div data-v-91de class="story-col"><div data-v-91de class="sec"><a href="/bangladesh/district" data-v-91de>জেলা</a></div> <h1 data-v-91de class="IiRps" data-title-0>{e(r.title)}</h1> <p data-v-91de class="sub-hl">{e(r.lead)}</p> <div data-v-91de class="byl"><div class="byl__img"><img src="/media/author.png" alt=""></div><div><span class="contributor-name"><a href="/author/shahana">{r.author}</a></span><span class="author-location">সোনাতলী থেকে ফিরে</span></div><div class="time-social"><time datetime="2025-03-11T07:00:00+06:00">প্রকাশ: {r.written}, ০৭: ০০</time></div></div> <div data-v-0c11 class="shr"><button aria-label="ফেসবুকে শেয়ার"><svg><use xlink:href="#fb"></use></svg></button><button aria-label="লিংক কপি"><svg><use xlink:href="#ln"></use></svg></button><span>ফলো করুন</span></div> <figure data-v-2b2b class="hero"><picture><source type="image/webp" srcset="/media/s.jpg?w=622 1x, /media/s.jpg?w=1244 2x"><img src="/media/s.jpg" alt=""></picture><figcaption>{e(r.caption)}</figcaption></figure> <div data-v-91de class="story-content">{each(r.body[:3], '<div data-v-5e5e class="story-element story-element-text"><p>{}</p></div>')}<div data-v-5e5e class="story-element alsoread"><div class="alsoread__label">আরও পড়ুন</div><a href="{inside[0][1]}" class="alsoread__c"><span class="alsoread__img"><img src="/media/i.jpg" alt=""></span><span class="alsoread__t">{e(inside[0][0])}</span></a></div>{each(r.body[3:8], '<div data-v-5e5e class="story-element story-element-text"><p>{}</p></div>', '<div data-v-5e5e class="story-element story-element-title"><h2>{}</h2></div>')}<div data-v-77ab class="ad-in"><span>বিজ্ঞাপন</span><p>ঘরে বসেই ব্যাংক হিসাব খুলুন, ১০ মিনিটে।</p></div>{each(r.body[8:], '<div data-v-5e5e class="story-element story-element-text"><p>{}</p></div>', '<div data-v-5e5e class="story-element story-element-title"><h2>{}</h2></div>')}</div> <div data-v-91de class="tags"><a href="/topic/bridge">সেতু</a><a href="/topic/sonatoli">সোনাতলী</a></div> <div data-v-91de class="more-from"><h3><a href="/bangladesh/district">জেলা থেকে আরও পড়ুন</a></h3> <div class="grid4">{listed(more, '<div class="card-with-image-zoom"><a href="{p}" class="card-image" aria-label=""><img src="/media/m{n}.jpg" loading="lazy" alt=""></a><h4 class="headline-title"><a href="{p}" class="title-link"><span class="tilte-no-link-parent">{t}</span></a></h4><time class="published-at">{n} ঘণ্টা আগে</time></div>')}</div></div> <div data-v-cc0 class="cmt"><h3>মন্তব্য করুন</h3><p>মন্তব্য করতে <a href="/login">লগইন</a> করুন।</p></div></div> <aside data-v-d4d4 class="side"><div data-v-d4d4 class="tabs"><div role="tablist"><button role="tab" aria-selected="true">সর্বশেষ</button><button role="tab">পঠিত</button></div><div role="tabpanel"><ul>{listed(latest, '<li data-v-d4d4><a href="{p}">{t}</a></li>')}</ul></div><div role="tabpanel" style="display:none;"><ol>{listed(read, '<li data-v-d4d4><span>{b}</span><a href="{p}">{t}</a></li>', b="১২৩")}</ol></div></div> <div data-v-op class="op-strip">{listed(opinion, '<div class="op"><img src="/media/op{n}.png" alt=""><div class="op__n">{who}</div><div class="op__t"><a href="{p}">{t}</a></div></div>', who=("আনিসুর রহিম", "দিলরুবা মজুমদার"))}</div></aside></div></main> <footer data-v-ff class="ftr"><div><ul><li><a href="/about">আমাদের সম্পর্কে</a></li><li><a href="/ad">বিজ্ঞাপন</a></li></ul><ul><li><a href="/terms">শর্তাবলি</a></li><li><a href="/privacy">গোপনীয়তা নীতি</a></li></ul></div><p>স্বত্ব © ২০২৫ প্রতিদিনের সাথী। সম্পাদক ও প্রকাশক: হাসিনা বানু</p></footer></div></div></div><script>window.__NUXT__=(function(a,b,c){{return {{layout:"default",data:[{{story:{{id:"k4r8zq1m2x",slug:a,tags:b}}}}],fetch:{{}},error:c,serverRendered:true}}}}("bangladesh\\u002Fdistrict",[],null));</script><script src="/_nuxt/9f1c2ab.js" defer></script>
  </body>
</html>""",
        r, r.lines, (*inside, *more, *latest, *read, *opinion), address=url,
    )  # fmt: skip


TOM = Report(
    "vi", "2020-12-08", "8/12/2020", "Hoài Phương", "Ông Lê Văn Thạnh kiểm tra nhá tôm tại ao nuôi ở xã Vĩnh Giồng. Ảnh: Minh Đăng",
    "Ôm nợ vì tôm chết, nông dân Vĩnh Giồng chuyển sang trồng sen",
    "Sau ba vụ tôm thất bát liên tiếp, hơn 200 hộ ở huyện Cù Lao Ông đã bơm nước ngọt vào ao, trồng sen lấy ngó và đón khách du lịch.",
    (
        "Sáng đầu tháng 12, ông Lê Văn Thạnh, 58 tuổi, đẩy chiếc xuồng nhỏ ra giữa đầm sen rộng hai hecta. Hai năm trước, nơi này là bốn ao tôm công nghiệp trải bạt, quạt nước chạy suốt ngày đêm.",
        "\"Ba vụ liền tôm đỏ thân, tôi mất hơn 900 triệu đồng. Nhà cửa cầm cố hết, có đêm ngồi trên bờ ao chỉ muốn bỏ xứ mà đi\", ông Thạnh kể.",
        "Cù Lao Ông từng là vựa tôm lớn nhất tỉnh Trà Vang với 4.800 ha mặt nước. Từ năm 2017, dịch bệnh và giá thức ăn tăng khiến diện tích thả nuôi giảm còn một nửa, nhiều ao bỏ hoang, bờ sạt lở.",
        "Bước ngoặt đến vào mùa mưa năm 2018, khi hợp tác xã Sen Việt vận động bà con ngăn mặn, rửa phèn và xuống giống thử trên 12 ha. Vụ đầu tiên, mỗi hecta cho 6 tấn ngó, bán được giá 18.000 đồng một kg.",
        "# Thêm tiền từ du khách",
        "Không chỉ bán ngó và gương sen, các hộ còn dựng chòi lá, cho thuê áo bà ba chụp ảnh và nấu cơm gói lá sen. Cuối tuần, nhà bà Nguyễn Thị Lài đón 150 khách, thu 8-10 triệu đồng.",
        "\"Hồi nuôi tôm tôi sợ người lạ tới vì lo mang mầm bệnh. Giờ khách càng đông càng mừng\", bà Lài cười.",
        "# Lo đầu ra",
        "Theo ông Trần Quốc Khải, Phó chủ tịch huyện, diện tích sen hiện đạt 340 ha và có thể tăng gấp đôi trong hai năm. Tuy nhiên, toàn huyện mới có một cơ sở sấy hạt, phần lớn ngó sen phải bán tươi cho thương lái nên dễ bị ép giá.",
        "Huyện đang kêu gọi doanh nghiệp xây nhà máy chế biến trên khu đất 3 ha gần bến phà, đồng thời đề nghị ngân hàng giãn nợ 24 tháng cho các hộ từng nuôi tôm.",
        "Tiến sĩ Võ Ngọc Hân, Viện Nông nghiệp Châu thổ, khuyến cáo người dân không nên trồng ồ ạt. \"Sen giúp cải tạo đất rất tốt, nhưng nếu nơi nào cũng trồng sen thì câu chuyện rớt giá sẽ lặp lại như con tôm\", bà nói.",
        "Ông Thạnh đã trả được gần một nửa món nợ. Ông dự định giữ lại một ao nhỏ nuôi cá lóc dưới tán sen, phần còn lại để cháu nội học làm trà.",
    ),
)  # fmt: skip


@page
def bao_dien_tu_viet() -> Served:
    """An online paper with a system of its own: a lead, a box of links under it, numbers of comments, columns at the end."""
    r, site = TOM, "https://thoisu24.example"
    url = f"{site}/om-no-vi-tom-chet-nong-dan-vinh-giong-chuyen-sang-trong-sen-4203317.html"
    under = at(site,
        ("Hạn mặn đến sớm, Trà Vang đắp 12 đập tạm", "/han-man-den-som-tra-vang-dap-12-dap-tam-4201188.html"),
        ("Người đàn bà giữ giống lúa mùa trăm năm", "/nguoi-dan-ba-giu-giong-lua-mua-tram-nam-4198820.html"))  # fmt: skip
    same = at(site,
        ("Cầu treo dài nhất miền núi Đông Sơn thông xe", "/cau-treo-dai-nhat-mien-nui-dong-son-thong-xe-4203402.html"),
        ("Xe tải lật, dân giúp tài xế nhặt 10 tấn dưa", "/xe-tai-lat-dan-giup-tai-xe-nhat-10-tan-dua-4203377.html"),
        ("Học sinh Phú Lộc đi học bằng thuyền sau lũ", "/hoc-sinh-phu-loc-di-hoc-bang-thuyen-sau-lu-4203290.html"))  # fmt: skip
    read = at(site,
        ("Lịch nghỉ Tết Nguyên đán chính thức", "/lich-nghi-tet-nguyen-dan-chinh-thuc-4203100.html"),
        ("Tuyển thủ Đình Khôi lập cú đúp ở Hàn Quốc", "/tuyen-thu-dinh-khoi-lap-cu-dup-4203225.html"),
        ("Chung cư cũ bán giá mới", "/chung-cu-cu-ban-gia-moi-4202999.html"),
        ("Mẹ tôi học dùng điện thoại ở tuổi 80", "/me-toi-hoc-dung-dien-thoai-o-tuoi-80-4202871.html"))  # fmt: skip
    views = at(site,
        ("Con tôm ôm cây lúa", "/goc-nhin/con-tom-om-cay-lua-4203011.html"),
        ("Khi làng quê thành phim trường", "/goc-nhin/khi-lang-que-thanh-phim-truong-4202650.html"))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5"><title>{e(r.title)} - Thời Sự 24</title>
<meta name="description" content="{e(r.lead)}"><meta name="news_keywords" content="nuôi tôm, trồng sen, Trà Vang"><meta name="tt_article_id" content="4203317"><meta name="tt_site_id" content="1000000"><meta name="its_publication" content="2020-12-08T06:00:00+07:00">
<meta property="og:site_name" content="thoisu24"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)} - Thời Sự 24"><meta property="og:url" itemprop="url" content="{url}"><meta name="pubdate" content="2020-12-08T06:00:00+07:00" itemprop="datePublished"><meta name="lastmod" content="2020-12-08T09:13:20+07:00" itemprop="dateModified"><link rel="canonical" href="{url}"><link rel="dns-prefetch" href="https://i1-ts.cdn.example"><link rel="stylesheet" href="https://s1.cdn.example/c/v412/detail.css">
<script>var PAGE_DETAIL=1;var article_id=4203317,list_parent="1001007";window.__tnt={{block:[]}};(function(w,d,s,l,i){{w[l]=w[l]||[];}})(window,document,'script','dataLayer','GTM-T');</script></head>
<body data-source="Detail-Thoisu" class="page-detail"><svg style="display:none" xmlns="http://www.w3.org/2000/svg"><symbol id="Home" viewBox="0 0 16 16"><path d="M8 .5l-8 6.500v9h6v-5h4v5h6v-9z"></path></symbol><symbol id="Facebook" viewBox="0 0 32 32"><title>Facebook</title><path d="M19 6h5V0h-5c-4 0-7 3-7 7v3H8v6h4v16h6V16h5l1-6h-6V7c0-.5.500-1 1-1z"></path></symbol></svg><section class="section top-header"><div class="container flexbox"><a href="/" class="logo"><img src="https://s1.cdn.example/i/logo.svg" alt="Thời Sự 24 - Tin nhanh"></a><span class="time-now">Thứ ba, 8/12/2020</span><a class="myvne" href="/user">Đăng nhập</a></div></section>
<section class="section wrap-main-nav" id="wrap-main-nav"><nav class="main-nav"><ul class="parent"><li class="home"><a href="/" title="Trang chủ"><svg class="ic"><use xlink:href="#Home"></use></svg></a></li><li class="thoisu active"><a href="/thoi-su">Thời sự</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/kinh-doanh">Kinh doanh</a></li><li><a href="/the-thao">Thể thao</a></li><li><a href="/y-kien">Ý kiến</a></li></ul></nav></section>
<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li><li><a href="/thoi-su/nong-nghiep">Nông nghiệp sạch</a></li></ul><span class="location-stamp">Trà Vang</span><span class="date">Thứ ba, 8/12/2020, 06:00 (GMT+7)</span></div>
<h1 class="title-detail">{e(r.title)}</h1><p class="description">{e(r.lead)}</p>
<ul class="list-news" data-campaign="Box-Related">{listed(under, '<li><a href="{p}" data-medium="Item-{n}">{t}</a></li>')}</ul>
<article class="fck_detail">{each(r.body[:2], '<p class="Normal">{}</p>')}
<figure data-size="true" itemprop="associatedMedia image" itemscope itemtype="http://schema.org/ImageObject" class="tplCaption action_thumb_added"><div class="fig-picture"><picture><source data-srcset="https://i1-ts.cdn.example/sen.jpg?w=680 1x, https://i1-ts.cdn.example/sen.jpg?w=1020 1.5x"><img itemprop="contentUrl" style="position:absolute;width:100%;left:0" class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt=""></picture></div><figcaption itemprop="description"><p class="Image">{e(r.caption)}</p></figcaption></figure>
{each(r.body[2:6], '<p class="Normal">{}</p>', '<p class="subtitle"><strong>{}</strong></p>')}
<div class="banner-ads" id="inpage"><span>Quảng cáo</span></div>
{each(r.body[6:], '<p class="Normal">{}</p>', '<p class="subtitle"><strong>{}</strong></p>')}
<p style="text-align:right;" class="Normal author_mail"><strong>{r.author}</strong></p></article>
<div class="footer-content width_common"><a class="back" href="/thoi-su">Trở lại Thời sự</a><div class="social"><a href="#" data-share="fb" aria-label="Chia sẻ Facebook"><svg class="ic"><use xlink:href="#Facebook"></use></svg></a><a href="#" class="save">Lưu</a><a href="#box_comment_vne"><span class="number_cmt">23</span></a></div></div><div class="tags"><h3>Tags:</h3> <a href="/tag/nuoi-tom-1">nuôi tôm</a> <a href="/tag/trong-sen-2">trồng sen</a></div>
<div id="box_comment_vne" class="box_comment_vne"><div class="title"><h3>Ý kiến (23)</h3></div><div class="input_comment"><textarea placeholder="Chia sẻ ý kiến của bạn"></textarea><button>Gửi</button></div><div class="comment_item"><p class="full_content"><span class="txt-name"><a class="nickname" href="#">Hai Lúa</a></span>Quê tôi cũng vậy, bỏ tôm trồng sen mà khỏe cái đầu, ngủ ngon hơn trước nhiều.</p><p class="block_like_web"><a href="#">Thích</a> 41 <a href="#">Trả lời</a> <span class="time-com">3h trước</span></p></div></div>
<div class="box-category width_common"><h2 class="title-box-category"><a href="/thoi-su">Cùng chuyên mục</a></h2>{listed(same, '<article class="item-news"><div class="thumb-art"><a href="{u}" class="thumb thumb-5x3"><img class="lazy" src="https://i1-ts.cdn.example/s{n}.jpg" alt=""></a></div><h3 class="title-news"><a href="{u}" data-medium="Item-{n}">{t}</a></h3><p class="description"><a href="{u}">{d}</a> <a class="count_cmt" href="{u}#box_comment_vne"><svg class="ic"></svg><span>{c}</span></a></p></article>', d=("Cây cầu dài 312 m giúp người dân hai xã không còn phải đi bè.", "Chỉ trong một giờ, toàn bộ số dưa được xếp lên xe khác.", "Nước rút chậm, con đường tới trường vẫn ngập 70 cm."), c=("9", "112", "30"))}</div></div>
<div class="sidebar-2"><div class="banner"><a href="https://nhadat.example"><img src="https://s1.cdn.example/ads/300x600.jpg" alt="Căn hộ ven sông"></a></div><div class="box-category most-view" aria-label="Xem nhiều">{listed(read, '<article class="item-news item-news-common" data-offset="{n}"><span class="no">{n}</span><h4 class="title-news"><a href="{p}">{t}</a></h4></article>')}</div><div class="box-category goc-nhin"><h2><img src="https://s1.cdn.example/i/gocnhin.svg" alt=""></h2>{listed(views, '<div class="gn-item"><h3 class="title-news"><a href="{p}">{t}</a></h3><div class="gn-author"><a href="/tac-gia/{n}"><img class="avt" src="https://i1-ts.cdn.example/a{n}.png" alt=""><span>{who}</span></a></div></div>', who=("Đoàn Bảo Lâm", "Tạ Thu Hà"))}</div></div></div></section>
<footer class="footer container"><div class="content_footer"><ul><li><a href="/video">Video</a></li><li><a href="/podcasts">Podcasts</a></li></ul><ul><li><a href="/rao-vat">Rao vặt</a></li><li><a href="/startup">Startup</a></li></ul><div class="contact"><p>Hotline: 0800 000 024</p><p>Báo điện tử Thời Sự 24. Giấy phép số 24/GP. Tổng biên tập: Đỗ Quang Sáng</p></div></div><p>© 2020 Toàn bộ bản quyền thuộc Thời Sự 24</p></footer></body></html>""",
        r, r.lines, (*under, *same, *read, *views), address=url,
    )  # fmt: skip


RODFAI = Report(
    "th", "2024-11-05", "5 พ.ย. 2567", "", "สถานีรถไฟบ้านหนองเกตุ ซึ่งเปิดใช้มาตั้งแต่ปี 2465",
    "ชาวหนองเกตุค้านรื้อสถานีรถไฟไม้ร้อยปี เสนอย้ายทั้งหลังทำพิพิธภัณฑ์",
    "การทางรางระบุสร้างทางคู่ต้องใช้พื้นที่เดิม พร้อมรับข้อเสนอชุมชนไปหารือ คาดได้ข้อสรุปก่อนสิ้นปี",
    (
        "เมื่อวันที่ 4 พฤศจิกายน ที่ศาลาประชาคมเทศบาลตำบลหนองเกตุ จังหวัดศรีธารา ชาวบ้านกว่า 300 คนเข้าร่วมเวทีรับฟังความคิดเห็นโครงการรถไฟทางคู่ ช่วงหนองเกตุ–ท่าพยอม ระยะทาง 94 กิโลเมตร",
        "ตามแบบก่อสร้าง สถานีไม้สักหลังเดิมที่เปิดใช้มาตั้งแต่ปี 2465 จะถูกรื้อเพื่อวางรางที่สาม และสร้างอาคารคอนกรีตสองชั้นขึ้นแทน",
        "นางสมพร แก้วประทีป ประธานชมรมคนรักหนองเกตุ กล่าวว่า ชุมชนไม่ได้คัดค้านทางคู่ แต่อยากให้เก็บอาคารที่ผูกพันกับคนในตลาดมาสี่ชั่วอายุคนเอาไว้",
        "“พ่อฉันขายข้าวหลามที่ชานชาลานี้ ฉันก็ขาย ลูกฉันก็ยังขาย ถ้ารื้อไป เราจะเหลือแค่รูปถ่าย” นางสมพรกล่าว",
        "# ย้ายได้หรือไม่",
        "ด้านผู้ช่วยศาสตราจารย์ธนวัฒน์ เรืองเดช คณะสถาปัตยกรรมศาสตร์ มหาวิทยาลัยศรีธารา ซึ่งนำนักศึกษาเข้าสำรวจอาคารเมื่อเดือนกันยายน ยืนยันว่าโครงสร้างไม้ร้อยละ 85 ยังแข็งแรง และสามารถถอดประกอบไปตั้งใหม่ได้",
        "เขาเสนอให้ย้ายไปยังที่ดินราชพัสดุ 2 ไร่ ห่างจากจุดเดิม 180 เมตร ใช้งบประมาณราว 14 ล้านบาท และเปิดเป็นพิพิธภัณฑ์รถไฟท้องถิ่นควบคู่กับตลาดเช้า",
        "# การทางรางขอเวลา",
        "นายวิเชียร อุดมกิจ วิศวกรโครงการ ชี้แจงว่า หากเลี่ยงอาคารเดิมจะต้องเวนคืนบ้านเรือนเพิ่มอีก 37 หลัง ซึ่งกระทบประชาชนมากกว่า อย่างไรก็ตาม การทางรางพร้อมนำข้อเสนอเรื่องการย้ายไปหารือกับกรมศิลป์และเทศบาล",
        "นายวิเชียรกล่าวเพิ่มเติมว่า ผู้รับจ้างจะเริ่มงานดินในเดือนกุมภาพันธ์ปีหน้า จึงต้องได้ข้อสรุปก่อนสิ้นเดือนธันวาคมนี้ ระหว่างนี้จะยังไม่มีการรื้อถอนใด ๆ",
        "เวทีครั้งต่อไปกำหนดจัดวันที่ 23 พฤศจิกายน โดยชมรมฯ จะนำรายชื่อผู้สนับสนุนการอนุรักษ์ซึ่งขณะนี้มีแล้ว 4,112 คน ยื่นต่อผู้ว่าราชการจังหวัด",
    ),
)  # fmt: skip


@page
def thai_news_site_on_react() -> Served:
    """A site of React with the document's own state: names of classes made by a program, a list in the text, ranks, a rail without a label."""
    r, site = RODFAI, "https://www.siangrath.example"
    url = f"{site}/news/local/northeast/2824417"
    inside = at(site, ("เปิดแนวเวนคืนรถไฟทางคู่ 5 อำเภอ ใครได้รับผลกระทบบ้าง", "/news/local/northeast/2821903"))
    linked = at(site,
        ("กรมศิลป์ขึ้นทะเบียนสะพานเหล็กท่าพยอมเป็นโบราณสถาน", "/news/local/northeast/2819220"),
        ("แม่ค้าข้าวหลามหนองเกตุ เล่าเรื่องชีวิตบนชานชาลา", "/lifestyle/2817745"),
        ("การทางรางเปิดประมูลรถจักรไฟฟ้า 40 คัน", "/business/2823310"))  # fmt: skip
    hot = at(site,
        ("ตรวจหวย 1 พฤศจิกายน ครบทุกรางวัล", "/lottery/2823001"),
        ("พยากรณ์อากาศวันนี้ เหนืออีสานหนาวลง 2-4 องศา", "/news/society/2824399"),
        ("หนุ่มโรงงานเก็บเงินสดครึ่งล้าน ส่งคืนเจ้าของ", "/news/local/central/2824350"),
        ("สาวมัธยมคว้าเหรียญทองคณิตศาสตร์เอเชีย", "/news/society/2824288"))  # fmt: skip
    rail = at(site,
        ("ทางคู่กับทางเลือก", "/column/2824100"),
        ("เมื่อเมืองเล็กอยากจำ", "/column/2823877"))  # fmt: skip
    state = json.dumps(
        {
            "props": {
                "initialState": {
                    "common": {"isMobile": False},
                    "news": {
                        "data": {
                            "items": {
                                "id": 2824417,
                                "title": r.title,
                                "abstract": r.lead,
                                "content": [{"type": "text", "html": line.removeprefix("# ")} for line in r.body],
                                "publishTs": "2024-11-05T06:20:00+07:00",
                                "related": [{"title": title, "canonical": address} for title, address in linked],
                            }
                        }
                    },
                }
            },
            "page": "/news/detail",
            "query": {"id": "2824417"},
            "buildId": "th-77",
            "runtimeConfig": {},
        },
        ensure_ascii=False,
    )
    return Served(
        f"""<!DOCTYPE html><html lang="th"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(r.title)}</title><meta name="robots" content="max-image-preview:large"/><meta name="description" content="{e(r.lead)}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="www.siangrath.example"/><meta property="og:url" content="{url}"/><meta property="article:published_time" content="2024-11-05T06:20:00+07:00"/><meta property="fb:app_id" content="75"/><link rel="canonical" href="{url}"/><link rel="preload" as="image" imageSrcSet="https://media.siangrath.example/r.webp 1x"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2024-11-05T06:20:00+07:00", "dateModified": "2024-11-05T06:20:00+07:00", "author": {"@type": "Organization", "name": "เสียงราษฎร์ออนไลน์"}, "publisher": {"@type": "Organization", "name": "เสียงราษฎร์ออนไลน์"}})}<style data-emotion="css 1shj 18mo6z6">.css-1shj{{margin:0}}.css-18mo6z6{{line-height:1.9}}</style><script>(function(){{window.__cmp=window.__cmp||{{}};}})();</script></head><body><div id="__next"><div class="css-0"><div class="css-kq3e2h" role="dialog" aria-label="คุกกี้"><p class="css-1shj">เราใช้คุกกี้เพื่อพัฒนาประสิทธิภาพและประสบการณ์ที่ดีในการใช้เว็บไซต์ ท่านสามารถตั้งค่าความเป็นส่วนตัวได้</p><button>ตั้งค่า</button><button>ยอมรับทั้งหมด</button></div><header class="css-1u4f"><a href="/" class="css-logo"><img src="https://media.siangrath.example/logo.svg" alt="เสียงราษฎร์"/></a><nav class="css-nav"><a href="/home">หน้าแรก</a><a href="/news">ข่าว</a><a href="/sport">กีฬา</a><a href="/lottery">หวย</a><a href="/horoscope">ดวง</a></nav><button aria-label="ค้นหา"><svg viewBox="0 0 20 20"><path d="M8 0a8 8 0 105 14"></path></svg></button></header><main class="css-m41n"><div class="css-bc"><a href="/news">ข่าว</a><a href="/news/local">ทั่วไทย</a><a href="/news/local/northeast">ภาคอีสาน</a></div><section class="css-rt1"><h1 class="css-h1t">{e(r.title)}</h1><h2 class="css-abs">{e(r.lead)}</h2><div class="css-mt"><time class="css-dt">{r.written} 06:20 น.</time><span class="css-div">|</span><span class="css-cr">เสียงราษฎร์ออนไลน์</span></div><div class="css-sh"><button class="css-b1" aria-label="แชร์ไปยัง LINE">LINE</button><button class="css-b1">คัดลอกลิงก์</button><span>อ่านให้ฟัง 03:12</span></div><div class="css-im"><picture><source type="image/webp" srcSet="https://media.siangrath.example/r.webp"/><img src="https://media.siangrath.example/r.jpg" alt=""/></picture><span class="css-cp">{e(r.caption)}</span></div><div itemProp="articleBody" class="css-18mo6z6" id="article_content">{each(r.body[:4])}<div class="css-rel"><p class="css-rl"><em>อ่านเพิ่มเติม:</em> <a href="{inside[0][1]}">{e(inside[0][0])}</a></p></div>{each(r.body[4:7], sub="<h3>{}</h3>")}<div class="css-adx"><span>โฆษณา</span><div id="div-gpt-ad-1"></div></div>{each(r.body[7:], sub="<h3>{}</h3>")}</div><div class="css-fb"><iframe src="https://www.facebook.example/plugins/page.php" title="fb"></iframe></div><div class="css-tg"><div class="css-tgl">แท็กที่เกี่ยวข้อง</div><a href="/tags/รถไฟทางคู่">รถไฟทางคู่</a><a href="/tags/หนองเกตุ">หนองเกตุ</a></div></section><section class="css-rs"><h3 class="css-hd">ข่าวที่เกี่ยวข้อง</h3><div class="css-gr">{listed(linked, '<div class="css-cd"><a class="css-ci" href="{p}"><img loading="lazy" src="https://media.siangrath.example/l{n}.jpg" alt=""/></a><a class="css-ct" href="{p}"><h4>{t}</h4></a><div class="css-cm"><span>{k}</span><time>{n} พ.ย. 67</time></div></div>', k=("ภาคอีสาน", "ไลฟ์สไตล์", "เศรษฐกิจ"))}</div></section><aside class="css-as"><div class="css-hot"><h3>ข่าวยอดนิยม</h3><ol class="css-ol">{listed(hot, '<li class="css-li"><span class="css-no">{n}</span><a href="{p}">{t}</a></li>')}</ol></div><div class="css-col">{listed(rail, '<a class="css-cl" href="{p}"><img src="https://media.siangrath.example/col{n}.png" alt=""/><span class="css-cn">{who}</span><span class="css-cx">{t}</span></a>', who=("ลุงแฉ่ง", "มณีแดง"))}</div><div class="css-sp"><span>ผู้สนับสนุน</span><a href="https://insure.example/th" rel="sponsored">ประกันรถชั้น 1 เริ่มต้น 5,900 บาท ผ่อนได้ 10 งวด</a></div></aside></main><footer class="css-ft"><div><b>เกี่ยวกับเรา</b><a href="/about">ข้อมูลบริษัท</a><a href="/jobs">ร่วมงานกับเรา</a></div><div><b>ติดต่อ</b><a href="/contact">ติดต่อโฆษณา</a><a href="/faq">คำถามที่พบบ่อย</a></div><p>สงวนลิขสิทธิ์ © 2567 บริษัท เสียงราษฎร์มีเดีย จำกัด</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script><script src="/_next/static/chunks/main.js" async=""></script></body></html>""",
        r, r.lines, (*inside, *linked, *hot, *rail), address=url,
    )  # fmt: skip


MAIZE = Report(
    "en", "2018-02-26", "Monday February 26 2018", "Wanjala Kiprono", "Trucks queue outside the cereals board depot in Kaptumo on Saturday. PHOTO | PETER LELEI",
    "Auditors find 600,000 bags of maize missing from Kaptumo stores",
    "",
    (
        "A team of auditors counting maize in the stores of the National Cereals Board has failed to find 600,000 bags for which the board paid Sh1.9 billion, Parliament was told yesterday.",
        "The bags were entered in the books of the Kaptumo depot between October and December last year, but the auditors say the depot can hold only 380,000 bags, even if its two silos are filled to the roof.",
        "Auditor Rebecca Nasimiyu told the Agriculture Committee that lorries recorded as having delivered grain at night included a school bus, two ambulances and a motorcycle.",
        "“We asked to see the weighbridge tickets. The weighbridge had been broken since August,” she said, to laughter from members.",
        "# Farmers turned away",
        "The findings came as farmers from the North Ridge continued to sleep in their trucks outside the same depot. Some have waited for six weeks to sell their crop at the official price of Sh3,200 a bag.",
        "Mr Jonah Cheruto, who grew 210 bags on his eight acres in Lelmokwo, said he had already spent Sh46,000 on hiring the lorry and feeding the driver.",
        "“They tell us the store is full. Now I hear that it is full of paper,” he told the Clarion by phone.",
        "The committee’s chairman, Mr Silas Munyao, directed that five officers of the board appear before it on Thursday with delivery notes, payment vouchers and the names of the directors of eleven companies that were paid in the period.",
        "# Board denies loss",
        "In a statement, acting managing director Faith Wekulo denied that any maize had been lost. She said the auditors had counted the stock before grain in transit had been reconciled, and that it would be “premature and unfair” to speak of theft.",
        "However, three officers who spoke in confidence said that grain imported duty-free from the coast had been repacked in the board’s bags and sold to it as local produce, shutting out the farmers whom the programme was supposed to help.",
        "The director of criminal investigations said he had opened a file and would record statements from the depot’s manager, who has been on leave since January 9.",
    ),
)  # fmt: skip


@page
def east_african_daily_in_teasers() -> Served:
    """Escenic's pages: a summary in points above the text, teasers in columns, a list of stories with places, a box in the middle."""
    r, site = MAIZE, "https://www.clarion.example"
    url = f"{site}/news/Auditors-maize-missing-Kaptumo/1056-4320118-9x7wqdz/index.html"
    points = (
        "Depot was credited with more grain than it can hold.",
        "Ambulances and a school bus were listed as delivery trucks.",
        "Growers have queued outside the store for six weeks.",
    )
    inside = at(site,
        ("How brokers beat farmers to the cereals board’s cash", "/news/How-brokers-beat-farmers/1056-4311920-t2k1n0/index.html"),
        ("Millers warn of flour shortage by April", "/business/Millers-warn-of-flour-shortage/996-4316602-p8a3xs/index.html"))  # fmt: skip
    heads = at(site,
        ("Senators back bid to split Lakeside county", "/news/politics/Senators-back-bid-to-split-Lakeside/1064-4320090-k1/index.html"),
        ("Doctors return to work after 40-day strike", "/news/Doctors-return-to-work/1056-4320044-k2/index.html"),
        ("Lioness that strayed into estate darted", "/news/Lioness-that-strayed/1056-4319988-k3/index.html"))  # fmt: skip
    county = at(site,
        ("Bridge swept away a week after it was opened", "/counties/lelmokwo/Bridge-swept-away/4003318-4320020-c1/index.html"),
        ("Cattle dip reopens to cheers", "/counties/arror/Cattle-dip-reopens/4003319-4319877-c2/index.html"),
        ("Ward rep sued over borrowed tractor", "/counties/mosop/Ward-rep-sued/4003320-4319801-c3/index.html"))  # fmt: skip
    op = at(site,
        ("What a broken weighbridge weighs", "/oped/opinion/What-a-broken-weighbridge-weighs/440808-4319700-o1/index.html"),
        ("Let the farmer keep the key to the store", "/oped/opinion/Let-the-farmer-keep-the-key/440808-4318655-o2/index.html"))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html class="no-js" lang="en-GB"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>{e(r.title)} - Daily Clarion</title><meta name="viewport" content="width=device-width,initial-scale=1"/><meta name="description" content="{e(points[0])}"/><meta name="keywords" content="Agriculture Committee, National Cereals Board, maize"/><meta name="author" content="{r.author}"/><meta name="ArticleId" content="4320118"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="Daily Clarion"/><meta property="og:url" content="{url}"/><meta name="last-modified" content="2018-02-26T21:03:33Z"/><link rel="stylesheet" href="/resources/view/css/grid.css?v=12"/><!--[if lt IE 9]><script src="/resources/html5shiv.js"></script><![endif]--><script type="text/javascript">var _sf_startpt=(new Date()).getTime();var googletag=googletag||{{}};googletag.cmd=googletag.cmd||[];</script></head>
<body id="story" class="news"><div id="page" class="hfeed"><header class="main"><div class="top-links"><ul><li><a href="http://epaper.clarion.example">e-Paper</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/classifieds">Classifieds</a></li><li><a href="http://swahili.clarion.example">Swahili</a></li></ul><span class="date">Tuesday, February 27, 2018</span></div><h1 class="logo"><a href="/">Daily Clarion</a></h1><nav class="primary-nav"><ul><li><a href="/news">News</a><ul><li><a href="/news/politics">Politics</a></li><li><a href="/news/education">Education</a></li></ul></li><li><a href="/business">Business</a></li><li><a href="/counties">Counties</a></li><li><a href="/sports">Sports</a></li><li><a href="/oped">Blogs &amp; Opinion</a></li></ul></nav></header>
<section class="crumb"><a href="/">Home</a> &gt; <a href="/news">News</a></section>
<section class="row-1"><section class="eight-col story-view" itemscope itemtype="http://schema.org/NewsArticle"><article class="article"><header><h2 class="section-label">News</h2><h1 itemprop="headline">{e(r.title)}</h1><h6 itemprop="datePublished" content="2018-02-26T18:40:00Z">{r.written}</h6></header><section class="author-share"><div class="story-share"><a class="fb" href="#">Share</a><a class="tw" href="#">Tweet</a><a class="print" href="/print/4320118">Print</a></div></section><section class="main-img"><img src="/image/view/-/4320120/medRes/1/maize.jpg" alt="maize"/><p class="caption">{e(r.caption)}</p></section><section class="summary"><div><ul>{each(points, '<li>{}</li>')}</ul></div></section>
<section class="author"><strong>By {r.author.upper()}</strong><br/><a href="/author-profile/{r.author.split()[0].lower()}">More by this Author</a></section>
<section class="body-copy" itemprop="articleBody"><div>{each(r.body[:4], sub="<p><b>{}</b></p>")}</div><aside class="related-box"><h5>RELATED STORIES</h5><ul>{listed(inside, '<li><a href="{p}"><img src="/image/view/{n}/thumb.jpg" alt=""/></a><a href="{p}">{t}</a></li>')}</ul></aside><div>{each(r.body[4:9], sub="<h3>{}</h3>")}</div><div class="advert" id="dfp-mid"><script>googletag.cmd.push(function(){{googletag.display('dfp-mid');}});</script></div><div>{each(r.body[9:], sub="<h3>{}</h3>")}</div></section><footer class="article-footer"><p class="tip">Have a story? Send it to <a href="mailto:tips@clarion.example">tips@clarion.example</a> or WhatsApp 0700 000 555</p></footer></article><section class="comments-sec"><h4>Comments</h4><div class="comment"><b>Kip</b> <span>12 hours ago</span><p>A motorcycle carrying 300 bags. Guinness should be informed at once.</p></div></section>
<section class="in-the-headlines"><h3>In the headlines</h3><div class="three-up">{listed(heads, '<article class="teaser four-col"><a href="{p}"><img src="/image/view/{n}.jpg" alt=""/></a><h4><a href="{p}">{t}</a></h4><p>{d}</p></article>', d=("The proposal needs the votes of 24 assemblies.", "Union officials signed the deal at dawn.", "Rangers took the animal to the park."))}</div></section></section>
<section class="four-col sidebar"><div class="mpu"><a href="http://sacco.example"><img src="/ads/sacco.gif" alt="Join our Sacco today"/></a></div><div class="box county-news"><h5><a href="/counties">County news</a></h5><table>{listed(county, '<tr><td class="place">{w}</td><td><a href="{p}">{t}</a></td></tr>', w=("Lelmokwo", "Arror", "Mosop"))}</table></div><div class="box oped" aria-label="Opinion">{listed(op, '<div class="columnist"><img src="/image/view/op{n}.png" alt=""/><span class="name">{who}</span><a href="{p}">{t}</a></div>', who=("LUCY ADHIAMBO", "MUTUA KASYOKI"))}</div><div class="box poll"><h5>Poll</h5><p>Should the cereals board be closed?</p><label><input type="radio" name="p"/>Yes</label><label><input type="radio" name="p"/>No</label></div></section></section>
<footer class="main-footer"><div class="three-col"><h5>Sister titles</h5><ul><li><a href="http://business.clarion.example">Business Week</a></li><li><a href="http://weekly.clarion.example">The Lake Weekly</a></li></ul></div><div class="three-col"><h5>Services</h5><ul><li><a href="/rss">RSS</a></li><li><a href="/mobile">Mobile</a></li></ul></div><div class="three-col"><h5>Legal</h5><ul><li><a href="/terms">Terms and conditions</a></li><li><a href="/privacy">Privacy policy</a></li></ul></div><p>&copy; 2018 Clarion Media Group</p></footer></div><script src="/resources/view/js/common.min.js"></script></body></html>""",
        r, (r.title, *points, *r.lines[1:]), (*inside, *heads, *county, *op), address=url,
    )  # fmt: skip


CYCLONE = Report(
    "en", "2024-05-26", "May 26, 2024", "", "A shelter at the Kumarpur girls’ school on Sunday afternoon.",
    "Cyclone Neelam live: Landfall begins near Kumarpur, 210,000 moved to shelters",
    "Wind speeds of 115 kmph recorded at the port; trains and flights cancelled until Monday noon.",
    (),
)  # fmt: skip


@page
def south_asian_live_blog() -> Served:
    """A live blog of a daily with a summary of its own, posts with hours, and other stories between and beside them."""
    r, site = CYCLONE, "https://www.thecoromandel.example"
    url = f"{site}/news/national/cyclone-neelam-live-updates-may-26-2024/article68217704.ece"
    posts = (
        ("21:42", "Eye wall crosses the coast", "The weather office says that the landfall of Severe Cyclonic Storm Neelam has begun between Kumarpur and the Sandhi estuary and will take about four hours."),
        ("21:05", "Two injured as hoarding falls in Rajnagar", "A steel hoarding came down on two auto-rickshaws near the Clock Tower. Both drivers have been taken to the district hospital and are stable, police said."),
        ("20:30", "Chief Minister appeals to people to stay indoors", "In a televised message, Chief Minister Padma Raghunathan asked residents of six coastal districts not to step out even if the wind drops. “The calm is the eye. The second half will be worse,” she said."),
        ("19:48", "Power cut as a precaution", "The distribution company has switched off feeders in 340 villages. Hospitals and shelters are running on generators with diesel for 36 hours."),
        ("18:15", "Fishermen accounted for", "The Coast Guard says that all 1,126 boats registered at the three harbours have returned or taken shelter at Belur island. A search for one trawler was called off after it answered the radio."),
        ("17:20", "Shelters fill up", "District officials say 210,000 people have been moved to 812 shelters. At the girls’ school in Kumarpur, volunteers were serving khichdi to nearly a thousand."),
        ("16:00", "Airport shut", "Operations at Rajnagar airport have been suspended until noon on Monday. Airlines have cancelled 61 flights, and the railway has stopped 29 trains."),
    )  # fmt: skip
    between = at(
        site,
        ("Explained: Why storms in this bay turn north in May", "/sci-tech/explained-why-storms-turn-north-in-may/article68215511.ece"),
    )
    related = at(site,
        ("Mangrove belt took the worst of 2019 storm, study says", "/sci-tech/energy-and-environment/mangrove-belt-study/article68210009.ece"),
        ("Sea wall at Kumarpur still waits for clearance", "/news/states/sea-wall-at-kumarpur/article68198724.ece"))  # fmt: skip
    top = at(site,
        ("Phase six of polling ends with 63% turnout", "/elections/phase-six-of-polling-ends/article68217001.ece"),
        ("Mango exports down by a third on heat", "/business/agri-business/mango-exports-down/article68216540.ece"),
        ("Kavya Menezes wins maiden Super 500 title", "/sport/badminton/kavya-menezes-wins/article68217333.ece"),
        ("Tribunal stays mining in Ghatikhola hills", "/news/states/tribunal-stays-mining/article68216888.ece"))  # fmt: skip
    data = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "url": url, "headline": r.title, "description": r.lead, "datePublished": "2024-05-26T15:30:00+05:30", "dateModified": "2024-05-26T21:44:00+05:30", "coverageStartTime": "2024-05-26T15:30:00+05:30", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2024-05-26T{at}:00+05:30", "articleBody": text} for at, head, text in posts]}  # fmt: skip
    made = [
        f'<li class="element live-blog-item" id="post-{n}"><div class="timestamp"><span class="dot"></span>May 26, 2024 {at}</div><h3 class="title">{e(head)}</h3><div class="content"><p>{e(text)}</p></div><div class="share-live"><a href="#" aria-label="Copy link"><i class="ti-link"></i></a><a href="#" aria-label="Share on X"><i class="ti-x"></i></a></div></li>'
        for n, (at, head, text) in enumerate(posts)
    ]
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(r.title)} - The Coromandel</title><meta name="title" content="{e(r.title)}"/><meta name="description" content="{e(r.lead)}"/><meta name="twitter:label1" content="Updated"/><link rel="canonical" href="{url}"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="The Coromandel"/><meta property="og:url" content="{url}"/><meta property="article:published_time" content="2024-05-26T15:30:00+05:30"/><meta property="article:modified_time" content="2024-05-26T21:44:00+05:30"/><link rel="preconnect" href="https://th-i.cdn.example"/><style>.live-blog-item{{border-left:1px solid #ccc}}.badge-live{{background:#d00}}</style>{ld(data)}{ld({"@context": "https://schema.org", "@type": "WebPage", "name": r.title, "speakable": {"@type": "SpeakableSpecification", "xpath": ["/html/head/title"]}})}<script>var ArticleId="68217704",isNonPremium=true;window.googletag=window.googletag||{{cmd:[]}};</script></head><body class="article-page livepage"><div class="skip"><a href="#content">Skip to content</a></div><header><div class="container top"><div class="edition"><span>Coast Edition</span></div><a class="logo" href="/"><img src="https://th-i.cdn.example/logo.svg" alt="The Coromandel"/></a><a class="subscribe-btn" href="/subscription">SUBSCRIBE</a></div><nav class="menu"><a href="/news">News</a><a href="/elections">Elections</a><a href="/business">Business</a><a href="/sport">Sport</a><a href="/opinion">Opinion</a></nav></header><section class="article-live" id="content"><div class="container"><div class="row"><div class="col-xl-8"><div class="breadcrumb"><a href="/">Home</a><a href="/news">News</a><a href="/news/national">National</a></div><span class="badge-live">LIVE</span><h1 class="title" itemprop="name">{e(r.title)}</h1><h2 class="sub-title">{e(r.lead)}</h2><div class="update-publish-time"><p>Updated - May 26, 2024 09:44 pm IST</p><p>Published - May 26, 2024 03:30 pm IST</p></div><div class="author"><a href="/profile/author/coromandel-bureau/">The Coromandel Bureau</a></div><div class="share-page"><ul><li><a href="#" title="Share on WhatsApp"><i class="ti-whatsapp"></i></a></li><li><a href="#comments-section">Comments</a></li><li><a href="#">READ LATER</a></li></ul></div><div class="article-picture"><picture><source media="(min-width:1200px)" srcset="https://th-i.cdn.example/c/960.jpg"/><img src="https://th-i.cdn.example/c/660.jpg" alt="Shelter"/></picture><p class="caption">{e(r.caption)} | Photo Credit: V. Sundaresan</p></div><div class="live-controls"><button>Newest first</button><button>Oldest first</button></div><ul class="timeline-with-img">{"".join(made[:3])}<li class="element ad"><div class="advt-text">ADVERTISEMENT</div><div id="div-gpt-3"></div></li>{"".join(made[3:5])}<li class="element related-inline"><div class="label">Also read</div><a href="{between[0][1]}">{e(between[0][0])}</a></li>{"".join(made[5:])}</ul><div class="related-topics"><span>Related Topics</span><a href="/topic/cyclones">cyclones</a><span>/</span><a href="/topic/kumarpur">Kumarpur</a></div><div class="related-stories"><div class="section-header">Related stories</div><ul>{listed(related, '<li><a href="{u}">{t}</a></li>')}</ul></div><div id="comments-section"><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div></div><div class="col-xl-4"><div class="newsletter-box"><h4>First Light</h4><p>The day’s stories in your inbox before seven.</p><a href="/newsletter">SIGN UP</a></div><div class="top-news" aria-label="Top news today">{listed(top, '<div class="element row-element"><div class="picture"><a href="{u}"><img class="lazy" src="https://th-i.cdn.example/1x1.png" data-original="https://th-i.cdn.example/t{n}.jpg" alt=""/></a></div><div class="right-content"><div class="label"><a href="/s{n}">{k}</a></div><h3 class="title"><a href="{u}">{t}</a></h3></div></div>', k=("Elections", "Agri-Business", "Badminton", "States"))}</div></div></div></div></section><footer><div class="container"><div class="col"><h5>The Coromandel</h5><a href="/about">About us</a><a href="/code">Code of editorial values</a><a href="/archive">News archive</a></div><div class="col"><h5>Contact us</h5><a href="/contact">Contact</a></div><div class="col"><h5>Group sites</h5><a href="https://cricket.example">Stumpside</a></div><p>Copyright © 2024, KSP Publishing Pvt Ltd. or its affiliated companies. All rights reserved.</p></div></footer></body></html>""",
        r, (r.title, r.lead, *(line for _, head, text in posts for line in (head, text))), (*between, *related, *top), verdict="live blog", address=url,
    )  # fmt: skip


CHAPEL = Report(
    "en", "2025-06-20", "Jun 20, 2025", "Sr Perpetua Namirembe", "Fr Kizza blesses the first bore-hole at Butamiro on Corpus Christi. Photo: Diocesan archive",
    "The parish that swapped its bell for a bore-hole",
    "When the pump at Butamiro broke for the fifth time, the Christians of St Jude’s sold the one thing of value they had.",
    (
        "The bell of St Jude’s came up the lake by steamer in 1931, a gift from a parish in the Low Countries that nobody in Butamiro has ever seen. It hung from a mvule tree because the tower was never built, and for ninety-three years it called people to Mass, to school, and out of bed when there was a fire.",
        "In February the parish sold it. A collector in the capital paid 38 million shillings, and with that money the parish council has drilled two bore-holes, one beside the church and one beside the mosque.",
        "“The bell called people to the water of life,” Fr Gerald Kizza told the congregation on Thursday, the feast of Corpus Christi, as he blessed the first of them. “Now there is water also for the goats.”",
        "# Five breakdowns in a year",
        "The village’s only pump, installed by a charity in 2009, had broken five times in twelve months. Each repair took weeks, because the spare parts had to come by boat. In the meantime women and girls walked to the swamp at Nkoma, four miles each way.",
        "Two children died of typhoid in November. It was after the second burial, said the chairwoman of the parish council, Mrs Rose Nabirye, that somebody looked up at the tree.",
        "> We had been ringing it for the dead all month. I thought: let it do something for the living.",
        "Not everybody agreed. The oldest catechist, Mr Yosia Walusimbi, 88, whose father had helped to carry the bell from the landing, refused to sign. He did not come to church for six Sundays.",
        "He came on Thursday. Asked what had changed his mind, he said that his great-granddaughter now fetches water in ten minutes and has not missed a day of school since Easter.",
        "# What rings now",
        "For the time being, Mass is announced on the rim of a lorry wheel, struck with a spanner by the altar servers, who take turns. It can be heard, Fr Kizza says, as far as the bell ever was.",
        "The bishop’s office, whose consent was needed for the sale of a sacred object, gave it in nine days. The diocese has since received letters from three other parishes that own a bell.",
    ),
)  # fmt: skip


@page
def church_paper_on_ghost() -> Served:
    """A diocesan paper on Ghost: cards of a bookmark and a call, a quotation of its own, the next and the previous, a feed without a label."""
    r, site = CHAPEL, "https://www.thelakecatholic.example"
    url = f"{site}/the-parish-that-swapped-its-bell-for-a-bore-hole/"
    lines = (r.title, r.lead, *(line.removeprefix("> ").removeprefix("# ") for line in r.body))
    mark = at(site, ("Three wells and a quarrel: water in the island parishes", "/three-wells-and-a-quarrel/"))
    steps = at(site,
        ("Choirs of five deaneries meet in Kasozi", "/choirs-of-five-deaneries-meet-in-kasozi/"),
        ("Letter from the seminary: on learning to cook", "/letter-from-the-seminary-on-learning-to-cook/"))  # fmt: skip
    feed = at(site,
        ("Nuns’ bakery opens its second oven", "/nuns-bakery-opens-its-second-oven/"),
        ("Bishop Mukwaya asks drivers to sleep before the pilgrimage", "/bishop-mukwaya-asks-drivers-to-sleep/"),
        ("A hundred years of the mission press", "/a-hundred-years-of-the-mission-press/"),
        ("Catechists to be paid a stipend from Advent", "/catechists-to-be-paid-a-stipend/"))  # fmt: skip
    pick = at(site,
        ("Why I still walk to the shrine", "/why-i-still-walk-to-the-shrine/"),
        ("The organ that came in eleven crates", "/the-organ-that-came-in-eleven-crates/"))  # fmt: skip
    quote = next(line for line in r.body if line.startswith("> "))
    place = r.body.index(quote)
    return Served(
        f"""<!DOCTYPE html>
<html lang="en">
<head>

    <title>{e(r.title)}</title>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="preload" as="style" href="/assets/built/screen.css?v=6a1c0d">
    <link rel="preload" as="script" href="/assets/built/source.js?v=6a1c0d">
    <style>:root{{--background-color:#fffdf8}}</style>
    <meta name="description" content="{e(r.lead)}">
    <link rel="icon" href="/content/images/size/w256h256/2023/01/lamp.png" type="image/png">
    <link rel="canonical" href="{url}">
    <meta name="referrer" content="no-referrer-when-downgrade">
    <meta property="og:site_name" content="The Lake Catholic">
    <meta property="og:type" content="article">
    <meta property="og:title" content="{e(r.title)}">
    <meta property="og:description" content="{e(r.lead)}">
    <meta property="og:url" content="{url}">
    <meta property="article:published_time" content="2025-06-20T05:30:00.000Z">
    <meta property="article:modified_time" content="2025-06-20T08:11:49.000Z">
    <meta property="article:tag" content="Parishes">
    <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{r.author}">
    {ld({"@context": "https://schema.org", "@type": "Article", "publisher": {"@type": "Organization", "name": "The Lake Catholic", "url": f"{site}/"}, "author": {"@type": "Person", "name": r.author, "url": f"{site}/author/perpetua/", "sameAs": []}, "headline": r.title, "url": url, "datePublished": "2025-06-20T05:30:00.000Z", "dateModified": "2025-06-20T08:11:49.000Z", "keywords": "Parishes, Water", "description": r.lead, "mainEntityOfPage": url})}
    <meta name="generator" content="Ghost 5.120">
    <link rel="alternate" type="application/rss+xml" title="The Lake Catholic" href="{site}/rss/">
    <script defer src="https://cdn.example/ghost/portal@~2.50/umd/portal.min.js" data-i18n="true" data-ghost="{site}/" data-key="22f7" crossorigin="anonymous"></script><style id="gh-members-styles">.gh-post-upgrade-cta-content{{display:flex}}</style>
</head>
<body class="post-template tag-parishes tag-water has-serif-title has-serif-body">
<div class="gh-viewport">
    <header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="{site}">The Lake Catholic</a><button class="gh-search gh-icon-button" aria-label="Search this site" data-ghost-search><svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke="currentColor" stroke-width="2" width="20" height="20"><path stroke-linecap="round" d="M21 21l-6-6m2-5a7 7 0 11-14 0 7 7 0 0114 0z"></path></svg></button></div><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-parishes nav-current"><a href="{site}/tag/parishes/">Parishes</a></li><li class="nav-schools"><a href="{site}/tag/schools/">Schools</a></li><li class="nav-readings"><a href="{site}/readings/">Sunday readings</a></li><li class="nav-about"><a href="{site}/about/">About</a></li></ul></nav><div class="gh-navigation-actions"><a href="#/portal/signin" data-portal="signin">Sign in</a><a class="gh-button" href="#/portal/signup" data-portal="signup">Subscribe</a></div></div></header>
    <main class="gh-main">
        <article class="gh-article post tag-parishes tag-water">
            <header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="{site}/tag/parishes/">Parishes</a><h1 class="gh-article-title is-title">{e(r.title)}</h1><p class="gh-article-excerpt is-body">{e(r.lead)}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/perpetua/"><img class="author-profile-image" src="/content/images/size/w160/2023/01/p.png" alt="{r.author}"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/perpetua/">{r.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2025-06-20">{r.written}</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div><figure class="gh-article-image"><img srcset="/content/images/size/w320/2025/06/pump.jpg 320w, /content/images/size/w960/2025/06/pump.jpg 960w" src="/content/images/size/w1200/2025/06/pump.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure></header>
            <section class="gh-content gh-canvas is-body drop-cap">
                {each(r.body[:6], sub='<h2 id="s">{}</h2>')}
                <figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{mark[0][1]}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{e(mark[0][0])}</div><div class="kg-bookmark-description">The islands have more water around them than anyone, and less to drink.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/content/images/icon/lamp.png" alt=""><span class="kg-bookmark-author">The Lake Catholic</span><span class="kg-bookmark-publisher">Br Titus Okello</span></div></div><div class="kg-bookmark-thumbnail"><img src="/content/images/thumbnail/w.jpg" alt=""></div></a></figure>
                {each(r.body[6:place], sub='<h2 id="s">{}</h2>')}
                <blockquote class="kg-blockquote-alt">{e(quote.removeprefix("> "))}</blockquote>
                {each(r.body[place + 1 : place + 3])}
                <div class="kg-card kg-signup-card kg-width-regular" data-lexical-signup-form><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">The Lamp on Sunday</h2><p class="kg-signup-card-subheading">Readings, notices and one good story. Free, every Saturday night.</p><form class="kg-signup-card-form" data-members-form="signup"><input type="email" placeholder="Your email"><button type="submit">Subscribe</button></form><p class="kg-signup-card-disclaimer">No spam. Unsubscribe anytime.</p></div></div>
                {each(r.body[place + 3 :], sub='<h2 id="s">{}</h2>')}
                <hr><div class="kg-card kg-callout-card kg-callout-card-yellow"><div class="kg-callout-emoji">🕯️</div><div class="kg-callout-text">The Lake Catholic is paid for by its readers. <a href="{site}/support/">Give what you can</a>.</div></div>
            </section>
            <footer class="gh-article-footer gh-canvas"><nav class="gh-navigation-posts"><a class="gh-navigation-previous" href="{steps[0][1]}"><span class="gh-navigation-label">Older</span><h4 class="gh-navigation-title">{e(steps[0][0])}</h4></a><a class="gh-navigation-next" href="{steps[1][1]}"><span class="gh-navigation-label">Newer</span><h4 class="gh-navigation-title">{e(steps[1][0])}</h4></a></nav></footer>
        </article>
        <div class="gh-comments gh-read-next gh-canvas"><header class="gh-comments-header"><h2 class="gh-comments-title">Member discussion</h2></header><script defer src="https://cdn.example/ghost/comments-ui.min.js" data-post-id="6654"></script></div>
        <section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><div class="gh-feed">{listed(feed, '<article class="gh-card post"><a class="gh-card-link" href="{p}"><figure class="gh-card-image"><img srcset="/content/images/size/w160/f{n}.jpg 160w" src="/content/images/size/w600/f{n}.jpg" alt="" loading="lazy"></figure><div class="gh-card-wrapper"><p class="gh-card-tag">{k}</p><h3 class="gh-card-title is-title">{t}</h3><footer class="gh-card-meta"><span class="gh-card-author">By {w}</span><time class="gh-card-date" datetime="2025-06-1{n}">1{n} Jun 2025</time></footer></div></a></article>', k=("Works", "Diocese", "History", "Diocese"), w=("Br Titus Okello", "The Editor", "Sr Perpetua Namirembe", "The Editor"))}</div></div></section>
        <section class="gh-featured gh-outer"><h4 class="gh-featured-title">Readers’ favourites</h4><div class="gh-featured-feed">{listed(pick, '<article class="gh-card post no-image"><a class="gh-card-link" href="{p}"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{t}</h3></div></a></article>')}</div></section>
    </main>
    <footer class="gh-footer gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">The Lake Catholic</span><nav class="gh-footer-menu"><ul class="nav"><li><a href="{site}/advertise/">Advertise</a></li><li><a href="{site}/mass-times/">Mass times</a></li></ul></nav><div class="gh-footer-copyright">Powered by <a href="https://ghost.example/" rel="noopener">Ghost</a></div></div><section class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">The Lake Catholic</h2><p class="gh-footer-signup-subhead is-body">News of the Church around the lake since 1924.</p></section></div></footer>
</div>
<script src="/assets/built/source.js?v=6a1c0d"></script>
</body>
</html>""",
        r, lines, (*mark, *steps, *feed, *pick), address=url,
    )  # fmt: skip


LITORAL = Report("es", "2025-09-30", "30 de septiembre de 2025", "", "", "Puerto Yarena", "Noticias de Puerto Yarena", ())


@page
def etiqueta_de_un_portal_del_litoral() -> Served:
    """A tag's page of a portal on WordPress: a first story, cards, more by numbers, a table of hours beside, opinion with names."""
    r, site = LITORAL, "https://www.litoralhoy.example"
    url = f"{site}/etiqueta/puerto-yarena/"
    first = at(
        site,
        (
            "Estibadores y navieras firman acuerdo y el puerto vuelve a operar tras 18 días",
            "/2025/09/30/estibadores-y-navieras-firman-acuerdo/",
        ),
    )
    cards = at(site,
        ("Pesquera deberá pagar por derrame en la bahía", "/2025/09/29/pesquera-debera-pagar-por-derrame-en-la-bahia/"),
        ("Alcaldesa pide más patrullajes en el cerro Las Antenas", "/2025/09/28/alcaldesa-pide-mas-patrullajes/"),
        ("Reabren el ascensor Mirador después de once años", "/2025/09/26/reabren-el-ascensor-mirador/"),
        ("Hallan restos de un muelle colonial bajo el mercado", "/2025/09/25/hallan-restos-de-un-muelle-colonial/"),
        ("Deportivo Yarena asciende con gol en el último minuto", "/2025/09/22/deportivo-yarena-asciende/"),
        ("Sismo de 5,2 se sintió en toda la provincia", "/2025/09/20/sismo-de-52-se-sintio-en-toda-la-provincia/"))  # fmt: skip
    minute = at(site,
        ("Suspenden clases en tres comunas por marejadas", "/2025/10/01/suspenden-clases-en-tres-comunas/"),
        ("Banco Central deja la tasa en 4,75%", "/2025/10/01/banco-central-deja-la-tasa/"),
        ("Capturan a fugado de la cárcel de Quebrada Honda", "/2025/10/01/capturan-a-fugado/"))  # fmt: skip
    opinion = at(site,
        ("Dieciocho días sin grúas", "/opinion/dieciocho-dias-sin-gruas/"),
        ("El ascensor y la paciencia", "/opinion/el-ascensor-y-la-paciencia/"))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html lang="es-CL" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Puerto Yarena: últimas noticias | Litoral Hoy</title><meta name="description" content="Todas las noticias de Puerto Yarena: economía, policiales, deportes y cultura."><meta name="robots" content="follow, index, max-snippet:-1"><link rel="canonical" href="{url}"><link rel="next" href="{url}page/2/"><meta property="og:type" content="article"><meta property="og:title" content="Puerto Yarena: últimas noticias"><meta property="og:site_name" content="Litoral Hoy"><meta property="og:url" content="{url}">{ld({"@context": "https://schema.org", "@graph": [{"@type": "Organization", "@id": f"{site}/#organization", "name": "Litoral Hoy"}, {"@type": "CollectionPage", "@id": f"{url}#webpage", "url": url, "name": "Puerto Yarena: últimas noticias", "isPartOf": {"@id": f"{site}/#website"}, "inLanguage": "es-CL"}]})}<style id="global-styles-inline-css">body{{--wp--preset--color--black:#000}}</style><script src="https://cmp.example/loader.js" async></script></head><body class="archive tag tag-puerto-yarena tag-411 wp-embed-responsive hfeed"><div id="cmp" class="consent-layer" hidden><p>Nosotros y nuestros 214 socios almacenamos información en su dispositivo.</p><button>Aceptar</button><button>Rechazar</button></div><header class="site-header"><div class="wrap"><a href="{site}/" class="custom-logo-link" rel="home"><img src="/wp-content/uploads/logo.svg" alt="Litoral Hoy"></a><nav class="primary"><ul><li class="menu-item"><a href="/nacional/">Nacional</a></li><li class="menu-item"><a href="/regiones/">Regiones</a></li><li class="menu-item"><a href="/deportes/">Deportes</a></li><li class="menu-item"><a href="/opinion/">Opinión</a></li></ul></nav><a class="vivo" href="/radio/">Radio en vivo</a></div></header><div class="ad-billboard"><span>Publicidad</span></div><main id="main" class="site-main"><header class="archive-header"><nav class="breadcrumbs"><a href="/">Portada</a> / <span>Etiquetas</span></nav><h1 class="archive-title">Puerto Yarena</h1><p class="archive-description">La ciudad puerto del litoral norte: economía, policiales, deportes y cultura.</p></header><div class="cols"><div class="main-col"><article class="lead post"><a href="{first[0][1]}"><img src="/wp-content/uploads/2025/09/grua-1024x576.jpg" alt=""></a><span class="kicker">Economía</span><h2 class="entry-title"><a href="{first[0][1]}">{e(first[0][0])}</a></h2><p class="excerpt">El pacto contempla un bono único y la incorporación de 140 trabajadores eventuales. La primera nave recaló a las 7:15.</p><span class="by">Por <a href="/autor/mvera/">Matilde Vera</a></span> <time datetime="2025-09-30">30 de septiembre de 2025</time></article><div class="grid">{listed(cards, '<article class="card post"><a class="thumb" href="{u}" tabindex="-1"><img loading="lazy" src="/wp-content/uploads/2025/09/c{n}-400x225.jpg" alt=""></a><div class="card__body"><span class="kicker">{k}</span><h3 class="entry-title"><a href="{u}" rel="bookmark">{t}</a></h3><time datetime="{d}">{d}</time></div></article>', k=("Medioambiente", "Policial", "Ciudad", "Cultura", "Deportes", "Regiones"), d=("2025-09-29", "2025-09-28", "2025-09-26", "2025-09-25", "2025-09-22", "2025-09-20"))}</div><nav class="navigation pagination" aria-label="Paginación de entradas"><span aria-current="page" class="page-numbers current">1</span><a class="page-numbers" href="{url}page/2/">2</a><a class="page-numbers" href="{url}page/3/">3</a><a class="next page-numbers" href="{url}page/2/">Siguiente</a></nav></div><aside class="side-col"><section class="minuto"><h2>Minuto a minuto</h2><table><tbody>{listed(minute, '<tr><td class="hora">{h}</td><td><a href="{u}">{t}</a></td></tr>', h=("11:20", "10:58", "10:31"))}</tbody></table></section><section class="wa-box"><p>Únete a nuestro canal y recibe lo más importante del día.</p><a href="https://wa.example/litoral">Unirme</a></section><section class="columnas" aria-label="Columnas de opinión">{listed(opinion, '<div class="columna"><img src="/wp-content/uploads/a{n}-96x96.jpg" alt=""><cite>{w}</cite><h4><a href="{u}">{t}</a></h4></div>', w=("Hernán Oyarce", "Isidora Pozo"))}</section><section class="temas"><h2>Temas</h2><a href="/etiqueta/huelga/">Huelga</a><a href="/etiqueta/ascensores/">Ascensores</a></section></aside></div></main><footer class="site-footer"><div class="fcol"><h5>Litoral Hoy</h5><ul><li><a href="/quienes-somos/">Quiénes somos</a></li><li><a href="/tarifas/">Tarifas electorales</a></li></ul></div><div class="fcol"><h5>Contacto</h5><p>Calle Esmeralda 940, piso 3, Puerto Yarena</p></div><div class="fcol"><h5>Síguenos</h5><a href="https://ig.example/litoral">Instagram</a></div><p>© 2025 Comunicaciones Litoral SpA</p></footer><script type="speculationrules">{{"prefetch":[{{"source":"document","where":{{"href_matches":"/*"}},"eagerness":"conservative"}}]}}</script></body></html>""",
        r, (), (*first, *cards, *minute, *opinion), dated=False, verdict="headlines", address=url,
    )  # fmt: skip

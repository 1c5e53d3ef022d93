"""Pages that were written, and read blind, when the others had been mended for."""

from outlets.reports import BANCO, COCOA, DESALT, DIJK, ECOLE, PECHE, PONTE, PRESA, RADWEG, RENT, SOJA, STEEL
from outlets.served import Pages, Served, e, each, ld, links, listed, og, onto

PAGES: Pages = {}
page = onto(PAGES)


@page
def public_broadcaster_lists_in_text() -> Served:
    r, site = DESALT, "https://www.obc.example"
    inside = links("en", site, "/news/2025-12-08/{s}/1{n}", 9, 13)
    top = links("en", site, "/news/2025-12-09/{s}/1{n}", 0, 4, 6, 11)
    just = links("en", site, "/news/2025-12-09/{s}/2{n}", 8, 12)
    return Served(
        f"""<!DOCTYPE html><html lang="en-AU"><head><meta charSet="utf-8"/><title data-react-helmet="true">{e(r.title)} - OBC News</title>{og(r, site + "/news/2025-12-09/plant/1", "OBC News", article__published_time="2025-12-09T03:41:12+00:00")}{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2025-12-09T03:41:12+00:00", "dateModified": "2025-12-09T07:00:00+00:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "OBC News"}})}</head><body><div id="app"><a href="#content" class="SkipLink_skip__x">Skip to main content</a><div class="Header_header__Y"><nav aria-label="Site"><ul><li><a href="/news">Just In</a></li><li><a href="/news/politics">Politics</a></li><li><a href="/news/world">World</a></li></ul></nav></div><main id="content"><article class="ArticleWeb_article__z"><div class="ArticleHeadlineTitle_container__a"><h1 class="Typography_base__sj2RP ArticleHeadlineTitle_heading__r">{e(r.title)}</h1></div><div class="ArticleByline_byline__q"><p>By <a href="/news/farid">{r.author}</a></p><div>Topic:<a href="/news/topic/water">Water Supply</a></div><time dateTime="2025-12-09T03:41:12.000Z" class="Timestamp">Tue 9 Dec 2025 at 2:41pm</time></div><div class="ArticleRender_article__7i"><p class="paragraph_paragraph__iYReA ArticleLead_l">{e(r.lead)}</p>{each(r.body[:3], '<p class="paragraph_paragraph__iYReA">{}</p>')}<figure class="Figure_figure__xLyBy"><div class="Figure_content"><img></div><figcaption class="FigureCaption_text__zDxQ5">{e(r.caption)}</figcaption></figure><p class="paragraph_paragraph__iYReA"><strong>Read more on the storm:</strong></p><ul class="List_unordered__c">{listed(inside, '<li class="ListItem_bullet__1"><a href="{u}" class="Link_link__5">{t}</a></li>')}</ul>{each(r.body[3:], '<p class="paragraph_paragraph__iYReA">{}</p>', '<h2 class="Typography_base__sj2RP">{}</h2>')}</div><div class="PublishedDate_published__p">Posted <time dateTime="2025-12-09T03:41:12.000Z">9 Dec 2025</time>, updated <time>9 Dec 2025</time></div></article></main><div class="Rail"><section data-component="TopStories"><h2>Top Stories</h2><ul>{listed(top, '<li><h3 class="CardHeading"><a href="{p}">{t}</a></h3></li>')}</ul></section><section data-component="JustIn"><h2>Just In</h2><ul>{listed(just, '<li><a href="{p}">{t}</a><span>1{n} minutes ago</span></li>')}</ul></section></div><footer class="Footer"><p>We acknowledge the first peoples of the islands as the traditional custodians of the waters where we work.</p><p>This service may include material from agencies which is copyright and cannot be reproduced.</p></footer></div></body></html>""",
        r, r.lines, (*inside, *top, *just),
    )  # fmt: skip


@page
def tagesblatt_kicker_and_cards() -> Served:
    r, site = RADWEG, "https://www.ostrauer-tagesblatt.example"
    line = links("de", site, "/lokales/{s}-{n}.html", 6)
    cards = links("de", site, "/region/{s}-{n}.html", 0, 3, 5)
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{e(r.title)} | Ostrauer Tagesblatt</title><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="Ostrauer Tagesblatt"><link rel="canonical" href="{site}/lokales/radweg-77.html">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2025-10-27T17:20:00+0100", "author": {"@type": "Person", "name": r.author}})}</head><body><div class="pagewrap"><header class="pageheader"><div class="menubar"><ul><li><a href="/lokales/">Lokales</a></li><li><a href="/sport/">Sport</a></li><li><a href="/epaper/">E-Paper</a></li></ul></div></header><div class="content-main"><article class="artikel artikel--detail"><header class="artikel__kopf"><h1><span class="artikel__dachzeile">Altenried</span><span class="artikel__titel">{e(r.title)}</span></h1><div class="artikel__infos"><span class="artikel__autor">Von {r.author}</span><span class="artikel__datum">27.10.2025, 17:20 Uhr</span><span>Lesezeit 2 Min</span></div></header><div class="artikel__vorspann"><p>{e(r.lead)}</p></div><div class="artikel__bild"><img><p class="artikel__bildtext">{e(r.caption)}</p></div><div class="artikel__text">{each(r.body[:3])}<p>Lesen Sie auch: <a href="{line[0][1]}">{e(line[0][0])}</a></p>{each(r.body[3:], sub="<h2>{}</h2>")}<div class="artikel__autorenbox"><img><p><b>{r.author}</b></p><p>schreibt seit 2011 über alles, was in Altenried fährt, und fährt selbst am liebsten mit der Bahn.</p></div></div></article><div class="empfehlungen"><div class="empfehlungen__titel">Das könnte Sie auch interessieren</div><div class="empfehlungen__liste">{listed(cards, '<a class="teaserkachel" href="{p}"><span class="teaserkachel__bild"></span><span class="teaserkachel__dachzeile">Region</span><span class="teaserkachel__titel">{t}</span></a>')}</div></div></div><footer class="pagefooter"><ul><li><a href="/impressum">Impressum</a></li><li><a href="/abo">Abo-Service</a></li></ul></footer></div></body></html>""",
        r, r.lines, (*line, *cards),
    )  # fmt: skip


@page
def krant_lees_ook() -> Served:
    r, site = DIJK, "https://www.oosterlandsecourant.example"
    box = links("nl", site, "/nieuws-achtergrond/{s}~b{n}/", 1)
    most = links("nl", site, "/nieuws-achtergrond/{s}~b{n}/", 0, 2, 3)
    return Served(
        f"""<!DOCTYPE html><html lang="nl-NL"><head><title>{e(r.title)}</title><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="Oosterlandse Courant"><link rel="canonical" href="{site}/nieuws/dijk~b1/"></head><body><div class="app"><header class="app-header"><nav><a href="/regio">Regio</a><a href="/binnenland">Binnenland</a><a href="/sport">Sport</a></nav></header><main><article class="artstyle"><header class="artstyle__header"><span class="artstyle__label">Waterschap</span><h1 class="artstyle__header-title">{e(r.title)}</h1><p class="artstyle__intro">{e(r.lead)}</p><div class="artstyle__byline"><span class="artstyle__byline__author">{r.author}</span><time class="artstyle__production__date">18 februari 2026, 06:30</time></div></header><figure class="artstyle__figure"><img><figcaption class="artstyle__caption">{e(r.caption)} <small>Beeld Joris Blom</small></figcaption></figure><section class="artstyle__main">{each(r.body[:3], '<p class="artstyle__paragraph">{}</p>')}<aside class="artstyle__aside"><a class="teaser-inline" href="{box[0][1]}"><span class="teaser-inline__label">Lees ook</span><p class="teaser-inline__title">{e(box[0][0])}</p></a></aside>{each(r.body[3:], '<p class="artstyle__paragraph">{}</p>')}</section><div class="artstyle__end"><p>Wilt u belangrijke informatie delen met de Oosterlandse Courant? <a href="/tip">Tip hier onze journalisten</a>.</p></div></article></main><aside class="app-rail"><h2>Meest gelezen</h2><ol class="ankeiler-list">{listed(most, '<li class="ankeiler"><a href="{p}"><span class="ankeiler__nr">{n}</span><h3>{t}</h3></a></li>')}</ol></aside><footer><p>Op alle verhalen rust uiteraard copyright.</p><a href="/service">Klantenservice</a></footer></div></body></html>""",
        r, r.lines, (*box, *most),
    )  # fmt: skip


@page
def gazzettino_plain() -> Served:
    r, site = PONTE, "https://www.ilcorrierino.example"
    also = links("it", site, "/costa/{s}-{n}.html", 0, 3)
    seen = links("it", site, "/italia/{s}-{n}.html", 1, 2, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta property="og:title" content="{e(r.title)}"><meta property="og:url" content="{site}/costa/ponte-1.html"><meta name="author" content="{r.author}"></head><body><div id="testata"><a href="/">Il Corrierino</a></div><div id="menu_h"><a href="/costa">Costa</a> <a href="/italia">Italia</a> <a href="/sport">Sport</a></div><div class="corpo"><div class="col_sx"><div class="occhiello">Trasporti</div><h1 class="titolo">{e(r.title)}</h1><h2 class="sottotitolo">{e(r.lead)}</h2><div class="firma_data"><span class="firma">di {r.author}</span> - <span class="data">Giovedì 5 Febbraio 2026, 07:12</span></div><div class="foto_art"><img><div class="didascalia">{e(r.caption)}</div></div><div class="testo">{each(r.body[:4])}<div class="leggianche"><span>LEGGI ANCHE:</span><ul>{listed(also, '<li><a href="{p}">{t}</a></li>')}</ul></div>{each(r.body[4:])}<p class="ripro">© RIPRODUZIONE RISERVATA</p></div></div><div class="col_dx"><div class="box_dx"><div class="box_titolo">Più letti</div>{listed(seen, '<div class="box_riga"><div class="box_num">{n}</div><div class="box_txt"><a href="{p}">{t}</a></div></div>')}</div></div></div><div id="piede">Il Corrierino - P.Iva 00000000000 - <a href="/privacy">Informativa Privacy</a></div></body></html>""",
        r, r.lines, (*also, *seen),
    )  # fmt: skip


@page
def diario_mira_tambien() -> Served:
    r, site = PRESA, "https://www.elpregon.example"
    card = links("es", site, "/sociedad/{s}_0_{n}.html", 3)
    strip = links("es", site, "/ultimas/{s}_0_{n}.html", 0, 2, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"/><title>{e(r.title)}</title>{og(r, site + "/economia/presa_0_x.html", "El Pregón")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-01-27T05:30:00-03:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "El Pregón"}})}</head><body><div id="__next"><header class="sc-1a"><ul class="sc-1b"><li><a href="/politica">Política</a></li><li><a href="/economia">Economía</a></li><li><a href="/deportes">Deportes</a></li></ul></header><main class="sc-2a"><div class="sc-2b"><p class="sc-vol">Agua</p><h1 class="sc-3a">{e(r.title)}</h1><div class="sc-3b"><ul><li><h2>{e(r.lead)}</h2></li></ul></div><div class="sc-4a"><figure><img><figcaption>{e(r.caption)}</figcaption></figure></div><div class="sc-5a"><p>{r.author}</p><p>27/01/2026 5:30</p><p>Actualizado al 27/01/2026 9:12</p></div><div id="vsmcontent" class="StyledBody">{each(r.body[:3])}<div class="sc-6a"><a href="{card[0][1]}"><div class="sc-6b"><p>Mirá también</p></div><div class="sc-6c"><img></div><div class="sc-6d"><h2>{e(card[0][0])}</h2></div></a></div>{each(r.body[3:], sub="<h3>{}</h3>")}<p>Newsletters Pregón <br><b>En primera fila del campo</b><br>Las noticias del agro, cada lunes en tu correo.</p></div><div class="sc-7a"><h4>Tags relacionados</h4><ul><li><a href="/tema/agua">Agua</a></li><li><a href="/tema/sequia">Sequía</a></li></ul></div></div><section class="sc-8a"><h2>Últimas Noticias</h2><div class="sc-8b">{listed(strip, '<article class="sc-8c"><a href="{p}"><div class="sc-8d"><h3>{t}</h3></div></a></article>')}</div></section></main><footer class="sc-9"><p>Registro de la propiedad intelectual 4347221. Copyright 1996-2026 El Pregón.</p></footer></div></body></html>""",
        r, r.lines, (*card, *strip),
    )  # fmt: skip


@page
def regional_sur_le_meme_sujet() -> Served:
    r, site = ECOLE, "https://www.courrier-valmoret.example"
    same = links("fr", site, "/education/{s}-{n}.php", 4, 6)
    continu = links("fr", site, "/infos/{s}-{n}.php", 0, 1, 2, 5)
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{e(r.title)} - Le Courrier de Valmoret</title>{og(r, site + "/education/fermetures-1.php", "Le Courrier de Valmoret", article__published_time="2025-09-30 18:42:00")}</head><body><div class="wrapper"><header class="top"><ul class="menu"><li><a href="/communes">Communes</a></li><li><a href="/faits-divers">Faits divers</a></li><li><a href="/sports">Sports</a></li></ul></header><main class="article-page"><article class="article-full"><div class="article-full__header"><ul class="article-full__cat"><li><a href="/education">Education</a></li></ul><h1 class="article-full__title">{e(r.title)}</h1><div class="article-full__chapo">{e(r.lead)}</div><div class="article-full__infos"><span>Par {r.author}</span> <span class="article-full__date">Publié le 30/09/2025 à 18:42</span> <button>Écouter</button></div></div><figure class="article-full__media"><img><figcaption>{e(r.caption)}</figcaption></figure><div class="article-full__body-content">{each(r.body[:3])}<div class="article-full__body-related"><div class="title">Sur le même sujet</div><ul>{listed(same, '<li><a href="{p}">{t}</a></li>')}</ul></div>{each(r.body[3:])}<div class="newsletter-block"><p>L'actualité de votre commune chaque matin dans votre boîte mail. Gratuit et sans engagement.</p><input><button>Je m'inscris</button></div></div></article><div class="comments-block"><h2>Les commentaires</h2><div class="c"><strong>Gaston</strong><p>Dix-neuf élèves, et pourtant on y apprenait à lire mieux qu'en ville, demandez donc à ceux qui en sont sortis et qui ne reviendront plus.</p></div></div></main><aside class="en-continu"><h3>En continu</h3><ul>{listed(continu, '<li><time>18:{n}0</time><a href="{p}">{t}</a></li>')}</ul></aside><footer class="bottom"><a href="/mentions-legales">Mentions légales</a></footer></div></body></html>""",
        r, r.lines, (*same, *continu),
    )  # fmt: skip


@page
def blog_leia_tambem_paragraphs() -> Served:
    r, site = SOJA, "https://blogdoaragua.example"
    also = links("pt", site, "/2026/01/{s}/", 2, 4)
    recent = links("pt", site, "/2026/01/{s}/", 0, 3, 5)
    line = '<p><strong>Leia também:</strong> <a href="{u}">{t}</a></p>'
    return Served(
        f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="UTF-8"><title>{e(r.title)} | Blog do Araguá</title><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="Blog do Araguá"><meta property="og:url" content="{site}/2026/01/ferrovia/"><meta property="article:published_time" content="2026-01-19T11:15:00+00:00"></head><body class="wp-singular post-template-default single"><div id="page"><div class="td-header"><ul id="menu-topo"><li><a href="/politica/">Política</a></li><li><a href="/cidades/">Cidades</a></li></ul></div><div class="td-main"><article class="post tdb_single"><ul class="td-category"><li><a href="/agro/">Agro</a></li></ul><h1 class="tdb-title-text">{e(r.title)}</h1><p class="tdb-single-subtitle">{e(r.lead)}</p><div class="tdb-author-name-wrap">Por <a href="/author/ju/">{r.author}</a></div><time class="entry-date updated td-module-date" datetime="2026-01-19T08:15:00-03:00">19/01/2026</time><div class="td-post-content tagdiv-type">{each(r.body[:2])}{listed(also[:1], line)}{each(r.body[2:5])}<figure class="wp-block-image"><img><figcaption>{e(r.caption)}</figcaption></figure>{listed(also[1:], line)}{each(r.body[5:])}<p>Quer receber notícias no celular? <a href="https://w.example">Entre no nosso grupo do WhatsApp</a>.</p><div class="sharedaddy"><h3 class="sd-title">Compartilhe isso:</h3><ul><li><a href="?s=1">Facebook</a></li><li><a href="?s=2">X</a></li></ul></div></div><div class="td-tags"><span>TAGS</span><a href="/tag/soja/">Soja</a><a href="/tag/ferrovia/">Ferrovia</a></div></article><div class="td-sidebar"><div class="td_block_wrap"><h4 class="block-title"><span>MAIS RECENTES</span></h4>{listed(recent, '<div class="td_module_16 td-animation-stack"><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3><div class="td-module-meta-info"><time>18/01/2026</time></div><div class="td-excerpt">Saiba o que aconteceu na região nesta semana, quem perdeu e quem...</div></div></div>')}</div></div></div><div class="td-footer"><p>© Blog do Araguá 2026</p></div></div></body></html>""",
        r, r.lines, (*also, *recent),
    )  # fmt: skip


@page
def aggregator_story_continues() -> Served:
    r, site = RENT, "https://news.yonder.example"
    rec = links("en", site, "/{s}-{n}.html", 7, 12, 2, 9)
    return Served(
        f"""<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="Yonder News"><link rel="canonical" href="{site}/landlords-sue-1.html">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-01-30T17:31:00.000Z", "author": {"@type": "Person", "name": r.author}, "provider": {"@type": "Organization", "name": "Delta Wire"}})}</head><body><div id="ybar"><a href="/mail">Mail</a><a href="/finance">Finance</a><a href="/weather">Weather</a><form><input name="p"></form></div><main><div class="caas-container"><article class="caas-article"><header class="caas-title-wrapper"><h1 data-test-locator="headline">{e(r.title)}</h1></header><div class="caas-attr"><div class="caas-logo"><a href="https://d.example"><img alt="Delta Wire"></a></div><div class="caas-attr-meta"><div class="caas-attr-item-author"><span>{r.author}</span></div><div class="caas-attr-time-style"><time datetime="2026-01-30T17:31:00.000Z">Fri, January 30, 2026 at 12:31 PM EST</time><span class="caas-attr-mins">3 min read</span></div></div></div><div class="caas-content-wrapper"><div class="caas-body"><figure class="caas-figure"><img><figcaption class="caption-collapse">{e(r.caption)}</figcaption></figure><p>{e(r.lead)}</p>{each(r.body[:4])}<div class="caas-readmore"><button>Story continues</button></div>{each(r.body[4:7])}<p>Advertisement</p>{each(r.body[7:])}<p><em>This story was originally published by Delta Wire.</em></p></div></div></article><div class="stream-card"><h2>Recommended Stories</h2><ul>{listed(rec, '<li class="stream-item"><div><div class="provider"><span>The Warden</span> · <span>{n}h ago</span></div><h3><a href="{p}">{t}</a></h3><p>Officials said the matter would be looked into, and residents said they had heard that before.</p><span>2 min read</span></div></li>')}</ul></div></div></main><footer><a href="/terms">Terms</a> and <a href="/privacy">Privacy Policy</a></footer></body></html>""",
        r, r.lines, rec,
    )  # fmt: skip


@page
def local_chain_more_lines() -> Served:
    r, site = STEEL, "https://www.brackwellregister.example"
    more = links("en", site, "/story/news/2026/02/02/{s}/{n}/", 11, 12)
    rail = links("en", site, "/story/news/2026/02/03/{s}/{n}/", 0, 3, 6, 13)
    line = '<p class="gnt_ar_b_p"><strong class="gnt_ar_b_al">More:</strong> <a href="{u}" class="gnt_ar_b_a">{t}</a></p>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)}</title><meta property="og:title" content="{e(r.title)}"><meta property="og:url" content="{site}/story/news/2026/02/03/steel/1/"><meta property="og:site_name" content="Brackwell Register">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-03T11:02:39Z", "author": [r.author], "isAccessibleForFree": True})}</head><body class="gnt_b"><header class="gnt_n"><nav class="gnt_n_mn"><a class="gnt_n_mn_l" href="/news/">News</a><a href="/sports/">Sports</a><a href="/obituaries/">Obituaries</a></nav></header><main class="gnt_cw" role="main"><article class="gnt_pr"><div class="gnt_ar_lbl">NEWS</div><h1 class="gnt_ar_hl" elementtiming="ar-headline">{e(r.title)}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/g">{r.author}</a><div class="gnt_ar_pb">Brackwell Register</div></div><div class="gnt_ar_dt" aria-label="Published: 11:02 a.m. ET Feb. 3, 2026"></div><div class="gnt_ar_b"><p class="gnt_ar_b_p">{e(r.lead)}</p>{each(r.body[:2], '<p class="gnt_ar_b_p">{}</p>')}{listed(more[:1], line)}{each(r.body[2:6], '<p class="gnt_ar_b_p">{}</p>', '<h2 class="gnt_ar_b_h2">{}</h2>')}<aside class="gnt_em gnt_em_fo__bet" aria-label="advertisement"></aside>{listed(more[1:], line)}{each(r.body[6:], '<p class="gnt_ar_b_p">{}</p>', '<h2 class="gnt_ar_b_h2">{}</h2>')}<p class="gnt_ar_b_p"><em>{r.author} covers business for the Brackwell Register. Reach her at gwen@register.example or follow her on X @gwenh.</em></p></div></article></main><div class="gnt_rr"><section class="gnt_m_tl"><div class="gnt_m_th">Popular in the valley</div>{listed(rail, '<a class="gnt_m_tl_a" href="{p}"><div class="gnt_m_tl_c">{t}</div><div class="gnt_sbt">NEWS</div></a>')}</section></div><footer class="gnt_ft"><a href="/about">About</a><a href="/careers">Careers</a></footer></body></html>""",
        r, r.lines, (*more, *rail),
    )  # fmt: skip


@page
def cocoa_explainer_with_drop_cards() -> Served:
    r, site = COCOA, "https://www.thequarterly.example"
    read = links("en", site, "/ideas/{s}", 10, 5)
    latest = links("en", site, "/posts/{s}", 1, 2, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} — The Quarterly</title><meta name="twitter:title" content="{e(r.title)}"><meta name="parsely-pub-date" content="2025-11-18T10:00:00Z"><link rel="canonical" href="{site}/ideas/chocolate"></head><body><div class="shell"><header class="masthead"><a href="/">The Quarterly</a><nav><a href="/ideas">Ideas</a><a href="/culture">Culture</a></nav></header><article class="feature"><div class="feature-hero"><p class="rubric">Trade</p><h1 class="feature-title">{e(r.title)}</h1><p class="feature-dek">{e(r.lead)}</p><p class="feature-by">By {r.author}</p><p class="feature-date">November 18, 2025</p></div><div class="feature-media"><img><p class="feature-credit">{e(r.caption)}</p></div><div class="feature-body"><section>{each(r.body[:4], "<p>{}</p>")}</section><aside class="callout"><h4>Read: </h4><a href="{read[0][1]}">{e(read[0][0])}</a></aside><section>{each(r.body[4:7], "<p>{}</p>", "<h2>{}</h2>")}</section><p class="inline-rec">[ <a href="{read[1][1]}">Read: {e(read[1][0])}</a> ]</p><section>{each(r.body[7:], "<p>{}</p>")}</section><p class="endnote"><em>This article appears in the December 2025 print edition with the headline “Bitter Beans.”</em></p></div></article><section class="latest"><h2>Latest from The Quarterly</h2><ul>{listed(latest, '<li><article><h3><a href="{u}">{t}</a></h3><address>A. Writer</address></article></li>')}</ul></section><footer><p>The Quarterly © 2025. All Rights Reserved.</p></footer></div></body></html>""",
        r, r.lines, (*read, *latest),
    )  # fmt: skip


@page
def portada_in_four_shapes() -> Served:
    site = "https://www.elpregon.example"
    main, grid, minute, most = (
        links("es", site, "/politica/{s}.html", 0),
        links("es", site, "/economia/{s}.html", 2, 5),
        links("es", site, "/ahora/{s}.html", 3, 6),
        links("es", site, "/visto/{s}.html", 1, 4),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>El Pregón - Noticias de última hora</title><meta property="og:type" content="website"><link rel="canonical" href="{site}/"></head><body><header><nav><a href="/politica">Política</a><a href="/economia">Economía</a><a href="/deportes">Deportes</a><a href="/cultura">Cultura</a></nav></header><main><section class="apertura">{listed(main, '<article><h1><a href="{p}">{t}</a></h1><p>La mayoría pide dos semanas más para negociar con las provincias de la costa.</p></article>')}</section><section class="rejilla">{listed(grid, '<article class="pieza"><figure><a href="{p}"><img></a></figure><div class="antetitulo">Economía</div><h2 class="titulo"><a href="{p}">{t}</a></h2><div class="autor">Redacción</div></article>')}</section><section class="minuto"><h3>Última hora</h3><ul>{listed(minute, '<li><span class="hora">1{n}:05</span> <a href="{p}">{t}</a></li>')}</ul></section><section class="masvisto"><h3>Lo más visto</h3><ol>{listed(most, '<li><a href="{p}"><b>{n}</b> {t}</a></li>')}</ol></section></main><footer><a href="/aviso">Aviso legal</a><a href="/cookies">Política de cookies</a></footer></body></html>""",
        BANCO, (), (*main, *grid, *minute, *most), verdict="headlines",
    )  # fmt: skip


@page
def reste_a_lire() -> Served:
    r, site = PECHE, "https://www.lejour.example"
    more = links("fr", site, "/economie/article/{s}.html", 1, 3, 5)
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{e(r.title)}</title>{og(r, site + "/planete/article/peche.html", "Le Jour")}</head><body><header><nav><a href="/international/">International</a><a href="/planete/">Planète</a></nav></header><main><article class="article--content"><h1 class="ds-title">{e(r.title)}</h1><p class="article__desc">{e(r.lead)}</p><p class="meta">Par {r.author}. Publié le 11 février 2026</p><span class="article__status">Article réservé aux abonnés</span><p class="article__paragraph">{e(r.body[0])}</p><div class="lmd-paywall"><p>Il vous reste 82.4% de cet article à lire. La suite est réservée aux abonnés.</p><a href="/abo">S'abonner</a></div></article><section class="services"><h3>Dans la même rubrique</h3>{listed(more, '<div class="teaser"><a href="{u}"><h4>{t}</h4></a></div>')}</section></main><footer><a href="/mentions">Mentions légales</a></footer></body></html>""",
        r, (), more, verdict="paywall",
    )  # fmt: skip

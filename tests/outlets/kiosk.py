"""More ordinary articles, in Spanish, Portuguese, Italian, Dutch, Polish and Indonesian; `lots` puts them into sets."""

from outlets.served import Pages, Served, e, each, ld, listed, og, onto
from outlets.titles import links, told

PAGES: Pages = {}
page = onto(PAGES)

AGUA = told(
    "es",
    "2026-02-04",
    "Ximena Arroyo Lara",
    """
Cuencas del Norte: cerveceras dejarán de extraer agua tras 14 años de pleito
El acuerdo obliga a dos plantas a comprar agua tratada; agricultores temen que el gobierno reparta los pozos entre constructoras.
Manifestación frente a la planta de San Jacinto. (Foto: Cuartoscuro-like / R. Peñaloza)
San Jacinto, Nvo. Lerma.- Dos cervecerías dejarán de extraer agua del acuífero de Cuencas del Norte a más tardar en diciembre, luego de que la Suprema Corte confirmó este martes el amparo que un grupo de ejidatarios promovió en 2012.
“Ganamos el agua, ahora falta que no nos la vuelvan a quitar”, dijo a este diario el comisario ejidal Hilario Treviño, de 71 años.
De acuerdo con la sentencia, las plantas consumían 9 millones de metros cúbicos al año, lo que provocó que 34 pozos de uso agrícola se secaran. Las empresas tendrán que comprar agua tratada al municipio, aunque les cueste el triple.
La Cámara de la Industria advirtió que el fallo encarecerá la cerveza y ahuyentará inversiones por 600 millones de dólares.
La secretaria estatal del Agua, Brenda Cantú Elizondo, rechazó esa versión y señaló que la escasez, y no las sentencias, es lo que ahuyenta a las empresas.
Los ejidatarios temen, sin embargo, que el gobierno entregue los permisos a constructoras. La funcionaria se comprometió a publicar cada título de concesión en internet, con el fin de evitar ese reparto.
Especialistas de la Universidad Autónoma de Lerma estiman que el acuífero tardará 20 años en recuperarse, y sólo si se reduce también el riego por inundación.
""",
)


@page
def diario_te_puede_interesar() -> Served:
    """A portal of the country's north: pulled links between paragraphs, a video with its title, calls to channels, lists of cards below."""
    r, site = AGUA, "https://www.elnortino.example"
    url = f"{site}/estados/2026/02/04/cuencas-del-norte-cerveceras-dejaran-de-extraer-agua/"
    mid = links("es", site, "/estados/2026/02/03/{s}/", 0, 8)
    last = links("es", site, "/nacional/2026/02/04/{s}/", 1, 3, 5)
    best = links("es", site, "/dinero/2026/02/03/{s}/", 6, 7, 4, 9)
    body = [f'<p class="paragraph">{e(p)}</p>' for p in r.body]
    body.insert(2, f'<h2 class="inline-link"><a href="{mid[0][1]}">Te puede interesar: <b>{e(mid[0][0])}</b></a></h2>')
    body.insert(
        4,
        '<div class="video-embed"><div class="player" data-id="9"></div><h3 class="video-title">Así se vive sin agua en San Jacinto</h3><div class="video-time">01:47</div></div>',
    )
    body.insert(7, '<div class="ad-slot"><p>PUBLICIDAD</p></div>')
    body.insert(8, f'<p class="paragraph"><strong>Lee también: </strong><a href="{mid[1][1]}"><strong>{e(mid[1][0])}</strong></a></p>')
    return Served(
        f"""<!DOCTYPE html><html lang="es-MX"><head><title>{e(r.title)} - El Nortino</title>{og(r, url, "El Nortino")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-04T03:12:00-06:00", "dateModified": "2026-02-04T03:12:00-06:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "NewsMediaOrganization", "name": "El Nortino", "slogan": "Lo que pasa"}})}{ld({"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "url": site + "/estados/"}]})}</head><body class="article-page"><header class="masthead"><span class="today">miércoles, 4 de febrero de 2026</span><a href="/" class="logo"></a><nav><a href="/nacional/">Nacional</a><a href="/estados/">Estados</a><a href="/dinero/">Dinero</a><a href="/cancha/">Cancha</a></nav><a href="/newsletters/">Newsletters</a></header><section class="trending-bar"><span>Tendencias:</span><a href="/tag/clima/">Clima hoy</a><a href="/tag/dolar/">Precio del dólar</a></section><main><article class="article"><a class="section-tag" href="/estados/">Estados</a><h1 class="article-headline">{e(r.title)}</h1><h2 class="article-subheadline">{e(r.lead)}</h2><div class="byline"><img src="x.jpg" alt="{r.author}"><span>Por</span> <a class="author-name" href="/autor/xal/">{r.author}</a></div><span class="sharebar-article-date">04 Feb, 2026 03:12 a.m. CST</span><div class="share"><a class="google-news" href="https://news.example">Síguenos en <img alt="G"></a><button>Guardar</button></div><figure class="visual__image"><img/><figcaption class="article-figcaption">{e(r.caption)}</figcaption></figure><div class="body-article">{"".join(body)}<p class="paragraph"><i>Síguenos en nuestro canal de WhatsApp y recibe las noticias más importantes del día.</i></p><p class="paragraph"><i>xal</i></p></div><div class="tags-list"><h3>Temas relacionados</h3><a href="/tag/agua/">agua</a><a href="/tag/acuiferos/">acuíferos</a></div></article><section class="most-read"><h4>Últimas noticias</h4>{listed(last, '<div class="feed-list-card"><a href="{p}"><div class="feed-list-card-headline-lean">{t}</div><div class="deck">La información, en esta nota de la redacción.</div></a></div>')}</section><section class="more-news"><h4>Lo más leído</h4><ul>{listed(best, '<li class="most-read-card"><span class="n">{n}</span><a href="{p}"><h2>{t}</h2></a></li>')}</ul></section></main><footer><nav><a href="/quienes-somos">Quiénes somos</a><a href="/aviso">Aviso de privacidad</a></nav><p>Todos los derechos reservados © 2026 El Nortino</p></footer></body></html>""",
        r, r.lines, (*mid, *last, *best), address=url,
    )  # fmt: skip


YERBA = told(
    "es",
    "2026-02-07",
    "Delfina Urquiola",
    """
La yerba se quedó sin precio: por qué los tareferos cortan la ruta 12
El Gobierno dejó de fijar el valor de la hoja verde. Los secaderos festejan, los cosecheros pasan hambre y el kilo en la góndola no bajó.
Cosecheros en el acampe de Colonia Liebre. Fernando Dela Orta
A las cinco de la mañana, en Colonia Liebre, el humo de las cubiertas se mezcla con el olor a yerba secada. Son treinta familias y llevan nueve días sobre la ruta 12.
Hasta fin de año, un instituto con productores, industriales y provincias fijaba el precio de la hoja verde. El Gobierno le quitó esa facultad en diciembre, con el argumento de que el precio libre traería inversiones y abarataría el mate.
Desde entonces la hoja cayó de 350 a 180 pesos. “Con eso no se paga la cosecha”, explica Rubén Kowalski, dueño de doce hectáreas. Dejó de contratar tareferos y la yerba quedó en la planta.
Quién gana y quién pierde
Los molinos sostienen que el sistema anterior premiaba la mala calidad. “El precio atado protegía al que no invertía”, dice Ignacio Pereyra Bosch, vocero de la cámara molinera.
En los supermercados el kilo no bajó ni un peso. Para la economista Lucía Antonelli, de la Universidad del Alto Paraná, la desregulación trasladó 90 millones de dólares de las chacras a los molinos, “sin que el consumidor se entere”.
La provincia prepara un subsidio para los cosecheros y demandó a la Nación ante la Justicia. En la Casa de Gobierno responden que no habrá marcha atrás.
“Nosotros no pedimos subsidio. Pedimos precio”, dice Mirta Duarte, tarefera desde los once años.
""",
)


@page
def matutino_com_paragraph() -> Served:
    """Classes as a system of design has them; a box of the author in the text, called nothing; lists by rows with images."""
    r, site = YERBA, "https://www.elplata.example"
    url = f"{site}/economia/campo/la-yerba-se-quedo-sin-precio-por-que-los-tareferos-cortan-la-ruta-12-nid07022026/"
    mas = links("es", site, "/economia/{s}-nid0{n}/", 7, 4)
    otras = links("es", site, "/economia/{s}-nid0{n}/", 6, 8, 2)
    body = [
        f'<h2 class="com-title --font-primary --sixxs">{e(p)}</h2>'
        if n == 3
        else f'<p class="com-paragraph --{"capital --" * (n == 0)}s">{e(p)}</p>'
        for n, p in enumerate(r.body)
    ]
    body.insert(
        5,
        '<div class="com-embed"><blockquote class="twitter-tweet"><p lang="es" dir="ltr">Nueve días en la ruta y nadie del Gobierno vino a hablar.</p>— Mirta (@mirtatarefera) <a href="https://x.example/1">February 5, 2026</a></blockquote></div>',
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><title>{e(r.title)} - EL PLATA</title>{og(r, url, "EL PLATA", suffix="")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": r.title, "datePublished": "2026-02-07T05:00:00.000-03:00", "dateModified": "2026-02-07T12:31:00.000-03:00", "isAccessibleForFree": "true", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "EL PLATA"}, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "true", "cssSelector": ".ln-paywall"}})}</head><body><div id="fusion-app"><div id="wrapper" class="lay-wrapper nota"><header class="lay-header"><div class="com-logo"><a href="/">EL PLATA</a></div><a class="com-link" href="/economia">Economía</a><a class="com-link" href="/politica">Política</a><a class="com-button --subscribe" href="/suscribite">Suscribite</a></header><main class="lay-sidebar"><div class="sidebar__main"><section class="cmp-breadcrumb"><a class="com-breadcrumb" href="/">El Plata</a>&gt;<a class="com-breadcrumb" href="/economia">Economía</a>&gt;<a class="com-breadcrumb" href="/economia/campo">Campo</a></section><div class="mod-title"><h1 class="com-title --font-primary --sixxl">{e(r.title)}</h1></div><h2 class="com-subhead --bajada --m-xs-">{e(r.lead)}</h2><section class="mod-dateinfo"><span class="com-date --twoxs">7 de febrero de 2026</span><span class="com-hour">05:00</span><span class="com-readtime">4 minutos de lectura</span></section><section class="mod-media"><figure class="mod-figure"><img><figcaption class="com-caption">{e(r.caption.split(". ")[0])}.<span class="com-credit">Fernando Dela Orta</span></figcaption></figure></section><section class="mod-article"><div class="grid-content"><div class="cmp-author"><img src="du.jpg" alt=""><a href="/autor/du" class="com-link">{r.author}</a><span>EL PLATA</span></div><div class="cuerpo__nota">{"".join(body[:7])}<div class="com-box"><a href="/boletines"><b>Recibí Campo adentro</b><span>Todos los martes, lo que pasa tranqueras adentro, en tu correo.</span></a></div>{"".join(body[7:])}</div><section class="mod-theme"><span>Temas</span><a class="com-link" href="/tema/yerba">Yerba mate</a><a class="com-link" href="/tema/campo">Campo</a></section><section class="com-trust"><a href="/trust">Conforme a los criterios de</a><span>The Confianza Project</span><a href="/trust2">Conocé The Confianza Project</a></section></div></section></div><aside class="sidebar__aside"><h2 class="com-title-section">Más leídas de Campo</h2>{listed(mas, '<article class="mod-opening"><div class="com-number">{n}</div><section class="mod-description"><h2 class="com-title --xs"><a class="com-link" href="{p}">{t}</a></h2></section></article>')}</aside><section class="row"><h2 class="com-title-section-xl">Otras noticias de Economía</h2>{listed(otras, '<article class="ln-card"><section class="ln-card__image"><a href="{p}"><img></a></section><div><h2 class="title"><a href="{p}"><em class="lead">Cambios. </em>{t}</a></h2><strong class="marquee">Por Redacción</strong></div></article>')}</section></main><footer class="lay-footer"><ul><li><a href="/tc">Términos y condiciones</a></li><li><a href="/ayuda">Centro de ayuda</a></li></ul><p>Copyright 2026 SA EL PLATA | Todos los derechos reservados. Protegido por reCAPTCHA.</p></footer></div></div></body></html>""",
        r, r.lines, (*mas, *((f"Cambios. {t}", u) for t, u in otras)), address=url,
    )  # fmt: skip


CASTANHA = told(
    "pt",
    "2026-02-11",
    "Redação g3 Norte",
    """
Taxa sobre castanha crua fecha fábricas que queria salvar, diz estudo
Governo de Rio Bravo criou cobrança de 22% para forçar o processamento local; produtores passaram a vender pela fronteira.
Trabalhadora separa castanhas em Mucuri do Norte — Foto: Alcides Mabote/g3
A taxa de 22% sobre a exportação de castanha crua, criada em 2023 para estimular as fábricas de Rio Bravo, levou ao fechamento de cinco das onze unidades do estado, aponta um estudo da Universidade Federal do Planalto divulgado nesta quarta-feira (11).
Segundo os pesquisadores, a cobrança derrubou o preço pago ao produtor e incentivou a venda ilegal pela fronteira. Com menos castanha, as fábricas pararam.
"O imposto tirou a matéria-prima de quem ele queria proteger", afirma a economista Tereza Nhantumbo, coordenadora do trabalho.
O que diz o governo
Em nota, a Secretaria da Fazenda disse que o estudo ignora a seca de 2024 e que a taxa gerou R$ 140 milhões para estradas rurais. A pasta defende a manutenção da cobrança até 2028.
O sindicato dos trabalhadores quer reduzir a alíquota para 8% e aumentar a fiscalização na fronteira. "Sem castanha não tem emprego, com contrabando também não", diz o presidente, Josué Pimentel.
O estudo ouviu 412 famílias. Veja as principais conclusões:
O preço ao produtor caiu 31% em dois anos.
O contrabando passou de 4% para 27% da safra.
Cada emprego mantido custou R$ 96 mil por ano.
A Assembleia deve votar um projeto que extingue a taxa em março. O governador Raimundo Sales já avisou que vai vetar a mudança.
""",
)


@page
def portal_do_norte() -> Served:
    """A portal's pieces: lead, calls to a channel with signs, links in a list between paragraphs, videos below, then endless cards."""
    r, site = CASTANHA, "https://g3.example"
    url = f"{site}/rb/rio-bravo/noticia/2026/02/11/taxa-sobre-castanha-crua-fecha-fabricas-que-queria-salvar-diz-estudo.ghtml"
    mid = links("pt", site, "/rb/rio-bravo/noticia/2026/02/10/{s}.ghtml", 7, 2)
    more = links("pt", site, "/economia/noticia/2026/02/11/{s}.ghtml", 0, 3, 5, 6)
    chunk = '<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container theme-color-primary-first-letter">{}</p></div>'

    def p(*numbers: int) -> str:
        return each((r.body[n] for n in numbers), chunk)

    return Served(
        f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>{e(r.title)} | Rio Bravo | G3</title>{og(r, url, "G3")}<link rel="amphtml" href="{site}/google/amp/x.ghtml"><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{{"@type":"WebPage","@id":"{url}"}},"headline":"{r.title}","datePublished":"2026-02-11T09:00:14.331Z","dateModified":"2026-02-11T09:00:14.520Z","author":{{"@type":"Organization","name":"{r.author}"}},"publisher":{{"@type":"Organization","name":"g3","logo":{{"@type":"ImageObject","url":"l.png"}}}}}}</script></head><body><div class="cookie-banner-lgpd"><div class="cookie-banner-lgpd_text-box">Nós usamos cookies e outras tecnologias semelhantes para melhorar a sua experiência em nossos serviços, personalizar publicidade e recomendar conteúdo de seu interesse. <a href="/priv">Política de Privacidade</a></div><button>PROSSEGUIR</button></div><header id="header-produto"><div class="header-menu"><a href="/">g3</a><nav><ul><li><a href="/rb/">Rio Bravo</a></li><li><a href="/economia/">Economia</a></li><li><a href="/mundo/">Mundo</a></li></ul></nav></div><div class="header-editoria"><a href="/rb/rio-bravo/">Rio Bravo</a></div></header><main class="mc-body theme"><div class="glb-grid"><div class="mc-article-header"><div class="content-head__wrapper"><div class="title"><meta itemprop="name" content="x"><h1 class="content-head__title" itemprop="headline">{e(r.title)}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(r.lead)}</h2></div></div><div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="{r.author}">Por {r.author}</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-02-11T09:00:14.331Z">11/02/2026 06h00</time> <span class="content-publication-data__updated-relative">Atualizado há 5 horas</span></p></div></div></div></div></div><div class="mc-article-body"><article itemprop="articleBody"><div class="mc-column content-media"><div class="content-media-container"><img><p class="content-media__description">{e(r.caption)}</p></div></div>{p(0)}<div class="mc-column content-text"><ul class="content-unordered-list"><li>✅ <a href="https://wa.example/g3"><strong>Clique aqui para seguir o canal do g3 no WhatsApp</strong></a></li></ul></div>{p(1, 2)}<div class="mc-column content-text"><p class="content-text__container"><strong>LEIA TAMBÉM:</strong></p></div><div class="mc-column content-text"><ul class="content-unordered-list">{listed(mid, '<li><a href="{u}"><strong>{t}</strong></a></li>')}</ul></div><div class="tag-manager-publicidade-container"><span>Continua depois da publicidade</span></div><div class="mc-column content-text"><h2>{e(r.body[3])}</h2></div>{p(4, 5, 6)}<div class="mc-column content-text"><ul class="content-unordered-list">{each(r.body[7:10], "<li>{}</li>")}</ul></div>{p(10)}<div class="mc-column content-video"><div class="content-video__placeholder"></div><div class="content-video__description">Fábricas de castanha demitem 800 no norte do estado</div></div><div class="mc-column content-text"><p class="content-text__container"><strong>📱 Baixe o app do g3 para ver notícias em tempo real e de graça</strong></p></div><div class="mc-column content-text"><h2>VÍDEOS: mais assistidos do g3 Norte</h2></div></article></div></div><div class="mc-side"><ul class="entities__list"><li><a href="/rb/cidade/mucuri">Mucuri do Norte</a></li></ul></div><section class="area-feed"><div class="bastian-page"><h3>Veja também</h3>{listed(more, '<div class="bastian-feed-item"><div class="feed-post"><span class="feed-post-header-chapeu">economia</span><a class="feed-post-link gui-color-primary" href="{u}">{t}</a><div class="feed-post-metadata"><span class="feed-post-datetime">Há {n} horas</span> — Em Economia</div></div></div>')}</div><a class="load-more" href="/rb/index/feed/pagina-2.ghtml">Veja mais</a></section></main><footer><p>© Copyright 2000-2026 Grupo de Comunicação e Participações S.A.</p><ul><li><a href="/principios">princípios editoriais</a></li><li><a href="/termos">termos de uso</a></li></ul></footer></body></html>""",
        r, r.lines, (*mid, *more), address=url,
    )  # fmt: skip


TRENI = told(
    "it",
    "2026-02-10",
    "",
    """
Perché in Valdombra hanno tolto il biglietto dell'autobus, e poi l'hanno rimesso
I viaggi gratuiti avevano riempito i mezzi ma svuotato le casse, e la regione si è accorta che chi usava l'auto continuava a farlo

Per due anni in Valdombra si è viaggiato in autobus senza pagare. Da lunedì il biglietto è tornato, e costa 50 centesimi più di prima: la regione sostiene che senza quei soldi avrebbe dovuto tagliare un quarto delle corse.
La gratuità era stata introdotta nel 2024 per ridurre il traffico. I passeggeri erano aumentati del 38 per cento, ma secondo un rapporto dell'agenzia regionale per la mobilità quasi tutti erano persone che prima andavano a piedi o in bicicletta. Il traffico era diminuito appena del 2 per cento.
«Abbiamo tolto la gente dai marciapiedi, non dalle auto», ha detto l'assessora ai Trasporti Ilaria Bonfadini, che pure aveva voluto la misura. I conducenti invece la rimpiangono: senza biglietti da controllare, dicono i sindacati, le aggressioni si erano dimezzate.
Gli ambientalisti accusano la giunta di essersi fermata a metà. Per Legambra, l'associazione che aveva raccolto le firme per la gratuità, sarebbe servito far pagare i parcheggi nel centro di Montefalco, cosa che il sindaco Corrado Pelizza aveva rifiutato per non scontentare i commercianti.
Anche altrove gli esperimenti hanno avuto esiti incerti: nelle città dove i mezzi sono diventati gratuiti insieme a limiti per le auto il traffico è calato, dove sono diventati gratuiti e basta no. È il motivo per cui diversi economisti pensano che convenga spendere quei soldi per aumentare le corse.
La regione ha promesso che gli incassi serviranno a comprare 60 autobus elettrici. L'opposizione non ci crede e ha chiesto un referendum.
""",
)


@page
def giornale_online_senza_autore() -> Served:
    """Long paragraphs right in the body of an old-fashioned page, further reading after dashes and in bold, no data, a call to support."""
    r, site = TRENI, "https://www.ilfoglietto.example"
    url = f"{site}/2026/02/10/valdombra-autobus-gratis-biglietto/"
    also = links("it", site, "/2026/01/30/{s}/", 1, 3)
    other = links("it", site, "/2026/02/{s}/", 0, 2, 5)
    return Served(
        f"""<!DOCTYPE html><html lang="it-IT"><head><meta charset="UTF-8"><title>{e(r.title)} - Il Foglietto</title>{og(r, url, "Il Foglietto")}<meta property="article:published_time" content="2026-02-10T16:44:31+00:00"><link rel="canonical" href="{url}"></head><body class="post-template single single-post"><header id="top"><a href="/">Il Foglietto</a><ul><li><a href="/italia/">Italia</a></li><li><a href="/mondo/">Mondo</a></li><li><a href="/podcasts/">Podcast</a></li><li><a href="/abbonati/">Abbonati</a></li></ul></header><ul class="crumbs"><li><a href="/italia/">Italia</a></li><li>martedì 10 febbraio 2026</li></ul><h1>{e(r.title)}</h1><h2 class="tit2">{e(r.lead)}</h2><div class="social"><a>Condividi</a> <a>Regala il Foglietto</a></div><figure><img src="bus.jpg"><figcaption>(ANSU/Tiziana Fabi)</figcaption></figure>{each(r.body[:2])}<p>– <strong>Leggi anche: <a href="{also[0][1]}">{e(also[0][0])}</a></strong></p>{each(r.body[2:4])}<p>– <strong>Leggi anche:</strong> <a href="{also[1][1]}">{e(also[1][0])}</a></p>{each(r.body[4:])}<p class="tags">Tag: <a href="/tag/autobus/">autobus</a>-<a href="/tag/valdombra/">valdombra</a></p><div class="abbonati-box"><p>Se leggi il Foglietto ogni giorno, abbonati: è anche grazie a chi lo sostiene che resta gratuito per tutti.</p><a href="/abbonati/">Abbonati al Foglietto</a></div><div class="consigliati"><h4>Consigliati</h4>{listed(other, '<article><a href="{u}"><img></a><h5>Italia</h5><a href="{u}"><h3>{t}</h3></a></article>')}</div><footer><p>Il Foglietto è una testata registrata presso il Tribunale di Montefalco, 419 del 28 settembre 2009 - ISSN 2610-9980</p><ul><li><a href="/chi-siamo/">Chi siamo</a></li><li><a href="/privacy/">Privacy</a></li></ul></footer></body></html>""",
        r, r.lines, (*also, *other), address=url,
    )  # fmt: skip


GRUTTO = told(
    "nl",
    "2026-02-09",
    "",
    """
Provincie koopt boeren uit voor de grutto, maar de vogel komt niet terug


De provincie Noorderland heeft de afgelopen vier jaar 86 miljoen euro uitgegeven om boeren uit te kopen en weilanden onder water te zetten. Het aantal grutto's is er niet door gestegen. Dat blijkt uit een rapport van de Rekenkamer van de drie noordelijke provincies.
Volgens de onderzoekers is het hogere waterpeil wel goed voor de vogels, maar worden de kuikens opgegeten door vossen en kraaien. "Nat land zonder jacht is een gedekte tafel", staat in het rapport.
'Verspild geld'
Boerenorganisatie LTA noemt de uitkomst pijnlijk. "Dertig gezinnen zijn gestopt voor een vogel die er niet is", zegt voorzitter Sjoerd Hoekema. Hij wil dat de provincie stopt met het opkopen van grond en boeren betaalt om later te maaien.
Vogelbescherming waarschuwt dat stoppen juist averechts werkt. Zonder de natte gebieden was de grutto er nu helemaal verdwenen, zegt ecoloog Marleen Dijkgraaf. Ze pleit voor het vangen van vossen rond de nesten.
De gedeputeerde, Anneke Poelstra, erkent dat er te laat is gekeken naar roofdieren. Ze wil in het voorjaar met een nieuw plan komen, maar sluit uit dat de provincie de uitkoop stillegt: "Dan verliezen we ook de subsidie uit Brussel."
Provinciale Staten debatteren er volgende week over. Een meerderheid lijkt voor een tijdelijke stop.
""",
)


@page
def omroep_met_hashes() -> Served:
    """A broadcaster's page: no author, days in words, a tweet, cards between the paragraphs, a list with times."""
    r, site = GRUTTO, "https://nose.example"
    url = f"{site}/artikel/2601877-provincie-koopt-boeren-uit-voor-de-grutto-maar-de-vogel-komt-niet-terug"
    mid = links("nl", site, "/artikel/2{n}-{s}", 0)
    more = links("nl", site, "/artikel/2{n}-{s}", 1, 2, 4)
    body = [
        f'<h2 class="sc-9fda5b37-0 kBqVZL">{e(p)}</h2>' if n == 2 else f'<p class="sc-3d1f7a1-0 hnXYzp">{e(p)}</p>'
        for n, p in enumerate(r.body)
    ]
    body.insert(
        5,
        f'<div class="sc-f2a1-0"><a class="sc-f2a1-1" href="{mid[0][1]}"><div class="sc-f2a1-2"><img/></div><div><h3 class="sc-f2a1-3">{e(mid[0][0])}</h3></div></a></div>',
    )
    return Served(
        f"""<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><title>{e(r.title)}</title><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="NOSE"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "mainEntityOfPage": url, "datePublished": "2026-02-09T06:55:21+0100", "dateModified": "2026-02-09T10:21:08+0100", "publisher": {"@type": "Organization", "name": "NOSE"}, "author": [{"@type": "Organization", "name": "NOSE Nieuws"}], "articleBody": r.body[0]})}</head><body><div id="__next"><header class="sc-1a"><nav><ul><li><a href="/">Home</a></li><li><a href="/nieuws">Nieuws</a></li><li><a href="/sport">Sport</a></li><li><a href="/live">Live</a></li></ul></nav></header><main class="sc-2b"><article class="sc-5c"><div class="sc-6d"><figure><img alt="Grutto's in een weiland"/><figcaption class="sc-7e"><span>ANP-achtig</span><span>Grutto's in een natgemaakt weiland bij Warkum</span></figcaption></figure><div class="sc-8f"><span class="sc-9a">NOSE Nieuws</span><span class="sc-a1">•</span><time dateTime="2026-02-09T06:55:21+0100">vandaag, 06:55</time><span class="sc-a1">•</span><span>Aangepast <time dateTime="2026-02-09T10:21:08+0100">vandaag, 10:21</time></span></div><h1 class="sc-b2">{e(r.title)}</h1></div><div class="sc-c3">{"".join(body)}</div><div class="sc-d4"><span>Deel artikel:</span><a>Facebook</a><a>WhatsApp</a></div></article><section class="sc-e5"><h2 class="sc-e6">Meer uit deze categorie</h2><ul>{listed(more, '<li class="sc-e7"><a href="{p}"><div class="sc-e8"><h3>{t}</h3><time>1{n}:04</time><span>in Regionaal nieuws</span></div></a></li>')}</ul></section></main><footer class="sc-z9"><div><h2>Over NOSE</h2><ul><li><a href="/over">Wat doet de NOSE</a></li><li><a href="/werken">Werken bij de NOSE</a></li></ul></div><div><h2>Service</h2><ul><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacy en cookies</a></li></ul></div></footer></div></body></html>""",
        r, (r.title, *r.body), (*mid, *more), address=url,
    )  # fmt: skip


MASLO = told(
    "pl",
    "2026-02-12",
    "Kinga Wróbel-Sadowska",
    """
Miasto zapłaci za puste lokale? Radni chcą podatku, właściciele grożą sądem
Co piąty lokal przy ulicy Długiej w Brzeziogrodzie stoi pusty. Nowa opłata ma zmusić właścicieli do obniżenia czynszów.
Zamknięty sklep przy ul. Długiej w Brzeziogrodzie (Fot. Marek Zieliński-Drab / Agencja Puls)
W Brzeziogrodzie stoi pustych 214 lokali użytkowych. Radni chcą, żeby właściciele płacili za każdy z nich 40 zł od metra miesięcznie, jeśli pozostaje zamknięty dłużej niż rok.
— Puste witryny zabijają ulicę. Klient, który mija trzy zamknięte sklepy, do czwartego już nie dojdzie — mówi radna Alicja Gomułka, autorka projektu.
Według ratusza czynsze wzrosły w pięć lat o 60 proc., a obroty sklepów spadły o jedną czwartą. Opłata ma sprawić, że wynajem po niższej cenie stanie się bardziej opłacalny niż czekanie.
Właściciele: to wywłaszczenie
Stowarzyszenie Kamieniczników zapowiada skargę do sądu administracyjnego. Jego prezes Bogusław Tarnas twierdzi, że lokale stoją puste przez zakaz wjazdu na Długą, a nie przez czynsze.
— Najpierw miasto zabrało nam klientów, teraz chce nas za to ukarać — mówi.
Prezydent miasta Hanna Olejnik popiera projekt, ale chce złagodzić stawkę do 15 zł. Obawia się, że wyższa opłata doprowadzi do procesów, które miasto przegra.
Ekonomista dr Paweł Żmuda z tamtejszej uczelni przypomina, że podobna opłata w trzech miastach za granicą skróciła pustostany średnio o cztery miesiące. Głosowanie zaplanowano na 5 marca.
""",
)


@page
def portal_pod_wideo() -> Served:
    """A portal: text continues below the video, calls to follow, a thank-you line, cards with kickers, adverts as cards."""
    r, site = MASLO, "https://wiadomosci.pulsnet.example"
    url = f"{site}/brzeziogrod/miasto-zaplaci-za-puste-lokale/k7x2pq1"
    mid = links("pl", site, "/kraj/{s}/{n}", 5)
    more = links("pl", site, "/kraj/{s}/{n}", 0, 2, 4)
    top = links("pl", site, "/biznes/{s}/{n}", 1, 3)
    p = '<p class="hyphenate">{}</p>'
    return Served(
        f"""<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"><title>{e(r.title)} - Wiadomości</title>{og(r, url, "PulsNet Wiadomości")}<meta property="article:published_time" content="2026-02-12T07:32:11+0100">{ld({"@context": "https://schema.org", "@type": ["NewsArticle", "Article"], "headline": r.title, "datePublished": "2026-02-12T07:32:11+0100", "dateModified": "2026-02-12T07:32:11+0100", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "PulsNet"}})}</head><body class="articlePage"><div id="slot-top"><span class="adLabel">REKLAMA</span></div><header class="pageHeader"><a href="https://www.pulsnet.example">PulsNet</a><nav><ul><li><a href="/">Wiadomości</a></li><li><a href="https://sport.pulsnet.example">Sport</a></li><li><a href="https://pogoda.pulsnet.example">Pogoda</a></li></ul></nav></header><div class="breadcrumbs"><a href="/">Wiadomości</a> <a href="/brzeziogrod">Brzeziogród</a></div><main class="mainColumn"><article class="articleDetail"><h1 class="mainTitle">{e(r.title)}</h1><div class="authorBar"><div class="authNameWrap"><img alt=""><span class="name">{r.author}</span><span class="desc">Dziennikarka PulsNet Brzeziogród</span></div><div class="dateWrap"><span class="datePublished">Data utworzenia: dzisiaj 07:32</span></div><button>Udostępnij</button><button>Posłuchaj artykułu</button><button>Skróć artykuł</button></div><figure class="mainPhoto"><img><figcaption><span class="desc">{e(r.caption)}</span></figcaption></figure><div id="lead" class="hyphenate lead">{e(r.lead)}</div><ul class="moreInfo"><li><a href="https://www.pulsnet.example">Więcej informacji znajdziesz na stronie głównej PulsNet</a></li></ul><div class="articleBody">{each(r.body[:2], p)}<div class="videoWrap"><p class="continueVideo">Dalszy ciąg materiału pod wideo:</p><div class="player"></div></div>{each(r.body[2:3], p)}<h2 class="subTitle">{e(r.body[3])}</h2>{each(r.body[4:6], p)}<div class="relatedInline"><span class="relatedLabel">Przeczytaj również:</span><a href="{mid[0][1]}">{e(mid[0][0])}</a></div><div class="adSlot"><span>Dalsza część tekstu znajduje się pod reklamą</span></div>{each(r.body[6:], p)}<p class="hyphenate"><strong>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! <a href="https://obserwuj.example">Obserwuj nas w Wiadomościach Google</a>.</strong></p></div><div class="sourceInfo"><span>Źródło: PulsNet Wiadomości</span><span>Data utworzenia: 12 lutego 2026, 07:32</span></div><div class="copyrightInfo"><p>Masz ciekawy temat? Napisz do nas list! Chcesz, żebyśmy opisali Twoją historię? Zgłoś się do nas!</p></div><ul class="tagList"><li><a href="/t/podatki">podatki</a></li><li><a href="/t/handel">handel</a></li></ul></article><section class="recommended"><h3>Polecane</h3>{listed(more, '<a class="itemBox" href="{u}"><div class="img"></div><div class="itemContent"><span class="itemLead">Kraj</span><span class="itemTitle">{t}</span></div></a>')}<a class="itemBox sponsored" href="https://reklama.example/1" rel="sponsored"><span class="itemLabel">Materiał sponsorowany</span><span class="itemTitle">Panele bez dopłat? Sprawdź, ile zyskasz</span></a></section></main><aside class="sideColumn"><div class="popular"><h3>Najczęściej czytane</h3><ol>{listed(top, '<li><a href="{u}"><span class="idx">{n}</span><span class="title">{t}</span></a></li>')}</ol></div></aside><footer><div class="footerCol"><a href="/regulamin">Regulamin</a><a href="/rss">RSS</a></div><p>© 2026 Puls Media Polska sp. z o.o.</p></footer></body></html>""",
        r, r.lines, (*mid, *more, *top), address=url,
    )  # fmt: skip


NIKEL = told(
    "id",
    "2026-02-10",
    "Rahmat Suhendar",
    """
Smelter Nikel di Teluk Permai Dituding Cemari Laut, Nelayan Minta Izin Dicabut

Nelayan menunjukkan ikan mati di pesisir Teluk Permai, Senin (9/2/2026). (KABARNUSA/RAHMAT SUHENDAR)
PERMAI, Kabarnusa.example - Ratusan nelayan di Teluk Permai meminta pemerintah mencabut izin smelter nikel milik PT Surya Logam Abadi karena limbahnya dituding mencemari laut dan mematikan ikan.
Ketua Himpunan Nelayan Permai, Daeng Masiga, mengatakan hasil tangkapan turun dari 40 kilogram menjadi 6 kilogram sehari sejak smelter beroperasi pada 2024.
"Dulu kami takut ombak, sekarang kami takut air," kata Masiga saat ditemui di kantor bupati, Senin (9/2/2026).
Perusahaan membantah tuduhan itu. Juru bicara PT Surya Logam Abadi, Melinda Hartanto, mengatakan limbah diolah sesuai aturan dan kematian ikan disebabkan oleh suhu laut yang naik.
Bantahan Perusahaan Dinilai Lemah
Peneliti dari Universitas Samudra, Dr. Nyoman Wirata, menilai bantahan tersebut lemah. Menurut dia, kadar nikel di muara 11 kali lebih tinggi dari ambang batas, dan suhu laut tidak dapat menjelaskan hal itu.
Bupati Permai, Andi Tenri Olla, berjanji membentuk tim independen. Namun, ia menolak menghentikan operasi smelter karena khawatir 3.200 pekerja akan kehilangan penghasilan.
"Kalau smelter ditutup hari ini, besok pasar kami sepi," ujar Andi.
Serikat pekerja mendukung sikap bupati, tetapi meminta perusahaan membangun instalasi pengolahan baru. Mereka menilai pencemaran dapat memicu larangan ekspor dari negara pembeli.
""",
)


@page
def koran_daring_baca_juga() -> Served:
    """Further reading between paragraphs, adverts to scroll past, a copy notice, comments, lists with times ago."""
    r, site = NIKEL, "https://regional.kabarnusa.example"
    url = f"{site}/read/2026/02/10/081544378/smelter-nikel-di-teluk-permai-dituding-cemari-laut"
    mid = links("id", site, "/read/2026/02/09/{n}/{s}", 1, 3)
    rel = links("id", site, "/read/2026/02/08/{n}/{s}", 2, 4)
    pop = links("id", site, "/read/2026/02/10/{n}/{s}", 0, 5, 6)
    body = [f"<h2>{e(p)}</h2>" if n == 4 else f"<p>{e(p)}</p>" for n, p in enumerate(r.body)]
    body[0] = body[0].replace("PERMAI, Kabarnusa.example", "<strong>PERMAI, <a href='/'>Kabarnusa.example</a></strong>")
    body.insert(2, f'<p><strong>Baca juga: <a class="inner-link-baca-juga" href="{mid[0][1]}">{e(mid[0][0])}</a></strong></p>')
    body.insert(4, '<div class="kcm-ads"><p class="ads-text">ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div>')
    body.insert(8, f'<p><strong>Baca juga: <a class="inner-link-baca-juga" href="{mid[1][1]}">{e(mid[1][0])}</a></strong></p>')
    body.insert(
        10, '<div class="video-box"><strong>Simak Video:</strong> <span>Nelayan Permai Tebar Ikan Mati di Kantor Bupati</span></div>'
    )
    return Served(
        f"""<!DOCTYPE html><html lang="id-ID"><head><title>{e(r.title)}</title><meta property="og:title" content="{e(r.title)}"><meta property="og:site_name" content="KABARNUSA.example"><meta property="og:url" content="{url}"><meta name="content_PublishedDate" content="2026-02-10 08:15:44"><meta name="content_author" content="{r.author}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2026-02-10T08:15:44+07:00", "dateModified": "2026-02-10T08:15:44+07:00", "author": [{"@type": "Person", "name": r.author}, {"@type": "Person", "name": "Glori W."}], "publisher": {"@type": "Organization", "name": "KABARNUSA.example"}})}</head><body class="theme--regional"><div class="header"><div class="header__row"><ul class="nav__row"><li><a href="https://www.kabarnusa.example">News</a></li><li><a href="https://money.kabarnusa.example">Money</a></li><li><a href="https://bola.kabarnusa.example">Bola</a></li></ul><a href="/plus">Kabarnusa+</a></div></div><div class="container"><ul class="breadcrumb__wrap"><li><a href="https://www.kabarnusa.example">Home</a></li><li><a href="https://regional.kabarnusa.example">Regional</a></li><li><a href="/sulawesi">Sulawesi</a></li></ul><h1 class="read__title">{e(r.title)}</h1><div class="read__time">Kabarnusa.example - 10/02/2026, 08:15 WIB</div><div class="credit"><div class="credit-title-name"><h6>{r.author}, Glori W.</h6></div><p>Tim Redaksi</p></div><div class="read__comment"><a href="#komentar">Komentar 12</a></div><div class="photo"><div class="photo__wrap"><img></div><div class="photo__caption">{e(r.caption)} <a href="/foto">Lihat Foto</a></div></div><div class="col-bs10-7"><div class="read__content"><div class="clearfix">{"".join(body)}<p><em>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kabarnusa.example WhatsApp Channel: <a href="https://wa.example/k">https://wa.example/k</a>. Pastikan kamu sudah install aplikasi WhatsApp ya.</em></p></div></div><div class="copyright-notice">Copyright 2008 - 2026 PT. Kabar Siber. All Rights Reserved.</div><ul class="tag__article__wrap"><li>Tag</li><li><a href="/tag/nikel">nikel</a></li><li><a href="/tag/nelayan">nelayan</a></li></ul><div class="terkait"><h2>Berita Terkait</h2>{listed(rel, '<div class="terkait__item"><h3 class="terkait__title"><a href="{u}">{t}</a></h3></div>')}</div><div class="komentar" id="komentar"><p>Tulis komentar dengan menyertakan tagar #JernihBerkomentar dan menangkan voucher belanja!</p></div></div><div class="col-side"><div class="mostWrap"><h2>Terpopuler</h2>{listed(pop, '<div class="mostItem"><div class="mostItem-count">{n}</div><div class="mostItem-box"><a href="{u}"><h2 class="mostItem-title">{t}</h2></a><div class="mostItem-date">Dibaca {n}.201 kali</div></div></div>')}</div></div></div><div class="footer"><p>Tentang Kami | Pedoman Media Siber | Karier</p><p>Copyright 2008 - 2026</p></div></body></html>""",
        r, (r.title, *r.body), (*mid, *rel, *pop), address=url,
    )  # fmt: skip

"""The words by which lists of headlines are told, in the languages of the pages: names of classes, labels, and what links of menus say."""

import re

from causerie.documents.tree.dom import Naming

CHROME_NAMES = re.compile(
    r"\b(?:(?<!series )nav|navbar|navigation|menu|submenu|(?<!no )footer|toolbar|skip|sitemap|login|subscribe|newsletter)\b"
)
APART_NAMES = re.compile(
    r"\b(?:breadcrumbs?|cookies?|consent|gdpr|share|sharing|social|legal|(?<!ajax )(?<!jeg )pagination(?! container)|"
    r"advert|(?<!with )ads?|advertisement|sponsored|promoted|"
    r"outbrain|taboola|byline|event ?list|paywall|tag ?cloud|colophon|copyright|regwall|trust|metadata|partage)\b"
)  # chrome in which no headline stands, whatever its address
SUBJECT_NAMES = re.compile(r"\b(?:services|partners|entit(?:y|ies)|keywords|tags?|topics|authors?)\b")  # chrome, unless titles stand there
COMMENTS = re.compile(r"\bcomments?\b|comment ?list\b|\b(?:ping|track)backs?\b")  # the same of titles that their addresses spell
READ_ON = re.compile(
    r"(?:read|continue|weiterlesen|mehr|lire|leer|ler|leia|leggi|lees|l[äæ]s|les mer|czytaj|[čc][íi]st|lue|devam|baca|"
    r"чита|більше|続きを|阅读|اقرأ)",
    re.IGNORECASE,
)  # what a button says that leads to all of a story
LIST_NAMES = re.compile(
    r"\b(?:related|recommend(?:ed|ations?)?|most (?:read|popular|viewed|shared|commented)|popular|trending|top stories|"
    r"more (?:stories|news|on|from|articles)|"
    r"authors? (?:articles?|posts?|stories|archive)|latest|headlines|also (?:read|like)|read (?:more|next|also)|up next|see also|"
    r"(?:posts?|item|article|news) ?(?:nav|navigation|pager|pagination)|nav(?:igation)? (?:single|prev(?:ious)?|next)|navigation posts?|"
    r"embedded post|post embed|bookmark card|"
    r"pagenav|pager|prev(?:ious)? ?next|news ?ticker|"
    r"recent (?:posts|entries|articles|stories)|must read|editors picks?|read also|recirc\w*|ranking|similar (?:posts|articles|stories)|"
    r"baca juga|terpopuler|berita terkait|ilgili haberler|cok okunan|lue myos|luetuimmat|kapcsolodo|souvisejici|podobne|powiazane|"
    r"correlat[ie]|leggi anche|piu lett[ie]|lees ook|meest gelezen|gerelateerd|relacionad[ao]s|mas (?:leidas?|leidos?|"
    r"noticias|vistas)|te puede interesar|"
    r"a lire (?:aussi|egalement)|les plus lus|mehr zum thema|meistgelesen|auch interessant|leia (?:mais|tambem)|mais lidas|saiba mais)\b"
)
CHROME_WORDS = re.compile(
    r"(?:[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f? ?)?"
    r"(?:rss\b|send us|"
    r"(?:receba|siga|recib[ae]|sigue|follow|join|suivez|recevez|segui|ricevi)\b.{0,40}\b(?:whatsapp|telegram)\b|"
    r"follow (?:[\w.’'&-]+ ){1,4}on (?:twitter|facebook|instagram|x)\W*$|"
    r"bookmark (?:us\W*$|this (?:page|site|article|story)\b.{0,20}$)|"
    r"(?:right[- ])?click|get (?:the )?(?:adobe|flash)|connect with (?:us\b|.{1,20} news$)|"
    r"add (?:us )?as (?:a )?preferred|prefer .{1,30} on (?:google|search)|elige .{1,40} en google|(?:give|donate) [£$€]\d+ a month|"
    r"printer[- ]friendly|(?:send|e-?mail) to a friend|envoyer [àa] un ami|enviar a un amigo|an (?:einen )?freunde? senden|"
    r"invia a un amico|"
    r"[<«‹←]+ ?back to|what are your thoughts|"
    r"got a (?:news )?tip|thanks to our (?:partners|sponsors)|vea tod[ao]s|ver comentarios|"
    r"view\b|send (?:us )?your\b|navigate to\b|buy (?:a|now)\b|available (?:for|on)\b|make .{1,20} (?:your )?home ?page|"
    r"back to|sign (?:up|in)|log ?in|subscribe|click here|share (?:this|on)|follow us|(?:view|see) all|(?:show|load|read) more|"
    r"continue reading|read (?:the )?(?:full|whole) (?:story|article|post)|(?:the )?(?:full|whole) (?:story|article|report|text)\W*$|"
    r"post (?:a|an|your) (?:press release|job|comment|reply|ad|event|notice)\b|"
    r"(?:[\w-]+ ){0,4}terms (?:of|and) (?:use|sale|service|conditions)|"
    r"terms (?:of|and)|privacy|cookie|skip to|jump to|contact us|about us|advertise|download (?:the|our)|support our|learn more|"
    r"(?:go )?back to (?:top|home)|print this|email this|report (?:an? )?(?:error|typo)|add a comment|leave a comment|all rights|"
    r"ver (?:m[áa]s|todas?|todos)|leer (?:m[áa]s|la nota)|suscr[íi]b|ini(?:cia|ciar) sesi[óo]n|reg[íi]strate|pol[íi]tica de|"
    r"t[ée]rminos|aviso legal|compartir|s[íi]guenos|"
    r"voir (?:plus|tou)|lire (?:plus|la suite|l.article)|s.abonner|abonnez|se connecter|mentions l[ée]gales|politique de|"
    r"partager|inscrivez|"
    r"mehr (?:anzeigen|laden|erfahren)|weiterlesen|jetzt (?:abonnieren|anmelden|lesen)|zum (?:artikel|inhalt)|datenschutz|"
    r"impressum|nutzungsbedingungen|newsletter|"
    r"(?:ver|veja|leia) (?:mais|tod[ao]s)|assine|entr(?:e|ar) (?:na|no|para)\b|join (?:our|us)\b|[úu]nete|rejoignez|"
    r"pol[íi]tica de|termos de|compartilh|siga-nos|inscreva|"
    r"leggi (?:tutto|di pi[ùu]|l.articolo)|accedi|abbonati|iscriviti|condividi|lees (?:meer|verder)|abonneer|inloggen|"
    r"l[äæ]s (?:mere?|vidare|videre)\b(?!:)|les mer\b(?!:)|(?:se|visa|vis) (?:alla|alle|mere?)\b|logga in|log(?:g)? (?:ind|inn)\b|"
    r"clique aqui|lire le journal\b|wi[ęe]cej informacji (?:znajdziesz|na)\b|"
    r"more (?:\w+ )?from th(?:is|e) (?:source|author|writer|site|section)\W*$|"
    r"bekijk alle(?: \d+)?(?: \w+)?\W*$|alles? (?:weergeven|tonen|bekijken|anzeigen|ansehen)|toon alle|"
    r"czytaj (?:wi[ęe]cej|dalej)|zobacz wi[ęe]cej|zaloguj|devam[ıi]\b|t[üu]m[üu]n[üu]|abone ol|"
    r"lue lis[äa]ä\b(?!:)|n[äa]yt[äa]\b|tov[áa]bb\b|b[őo]vebben|r[ée]szletek|cit(?:e[șşs]te|i[țţt]i) (?:mai|tot)|vezi (?:toate|mai)|"
    r"(?:selengkapnya|baca selengkapnya|lihat semua)|xem (?:t[ấa]t c[ảa]|tiếp)|(?:číst|čítať) (?:dál|více|viac|ďalej)|zobrazit\b|"
    r"чита(?:ть|йте|ти) (?:дал|полност|больше)|подробнее|детальніше|показать|все новости|"
    r"(?:διαβάστε|δείτε) (?:περισσότερα|όλα)|περισσότερα$|المزيد$|اقرأ المزيد$|ادامه مطلب|קרא עוד$|לכל ה|"
    r"もっと(?:見る|読む)|続きを(?:読む|見る)|(?:記事)?一覧|利用規約|打印(?:本[页頁文])?$|发送给|個人情報|特定商取引|お問い?合わ?せ|"
    r"(?:查看|查閱|阅读|閱讀)?(?:更多|全文|详情|詳情)$|더 ?보기|전체 ?보기|ดูทั้งหมด|อ่านต่อ|"
    r"(?:more|open|details?|weiter|mehr|m[áa]s|(?:la )?suite|meer|mais|altro|mere|mer|więcej|devam|ещ[её]|далее)\W*$|"
    r"(?:> ?)?tous les articles\b|"
    r"all (?:news|stories|articles|posts) (?:from|in|about|on|of)\b|alle (?:artikel|nachrichten|meldungen|beitr[äa]ge)\b|"
    r"toutes? (?:l.actu\w*|les (?:actu\w*|infos?|news))|todas (?:las noticias|as not[íi]cias)|tutte le notizie|"
    r"(?:confira|veja) (?:as|todas as) [úu]ltimas not[íi]cias|tov[áa]bbi .{0,25}h[íi]reink|"
    r"corrections and\b|submit (?:an?|your)\b|\W*with (?:assistance|files|reporting) (?:from|by)\b)",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"(?:m[áa]s (?:noticias(?: (?:de|sobre|en) .{1,30})?|le[íi]d[ao]s|vistas|sobre|en|de)|"
    r"(?:notas?|noticias?|art[íi]culos?|temas?|contenidos?|"
    r"informaci[óo]n) relacionad[ao]s?|te puede(?:n)? interesar"
    r"|(?:lea?|leer|lee|mira|vea|ver|te recomendamos|adem[áa]s|tambi[ée]n)(?: tambi[ée]n| adem[áa]s| m[áa]s)?|lo (?:m[áa]s|"
    r"[úu]ltimo).{0,30}|[úu]ltimas \S+|en portada|recomendad[ao]s"
    r"|[àa] lire(?: aussi| [ée]galement)?|lire (?:aussi|[ée]galement)|(?:voir|lisez|voyez) aussi|sur le m[êe]me (?:sujet|"
    r"th[èe]me)|les? plus lus?|articles? (?:li[ée]s?|les plus lus|associ[ée]s|recommand[ée]s)"
    r"|dans la m[êe]me rubrique|nos derni[èe](?:rs|res) (?:articles|actualit[ée]s|nouvelles)"
    r"|derni[èe]res (?:infos|actualit[ée]s|nouvelles)|"
    r"[àa] la une(?: (?:de|du|sur) .{1,30})?|(?:la )?r[ée]daction (?:vous )?(?:conseille|recommande)|"
    r"[àa] d[ée]couvrir|vous aimerez aussi|le fil info"
    r"|leggi anche|(?:ti )?potrebbe (?:interessart|piacert)i.{0,10}"
    r"|(?:i |gli |le )?(?:articoli |notizie )?(?:pi[ùu] (?:lett[ie]|vist[ie])|correlat[ie])"
    r"|(?:ultime|altre) notizie|in primo piano|per approfondire|approfondiment[oi]"
    r"|(?:lees|zie|bekijk|ook) (?:ook|verder|meer|interessant)|meer (?:nieuws|over|uit|van|artikelen).{0,30}|(?:meest|best) gelezen"
    r"|gerelateerd(?:e artikelen)?|laatste nieuws"
    r"|otras noticias|para saber m[áa]s|m[áa]s informaci[óo]n|outras not[íi]cias|autres (?:articles|actualit[ée]s)"
    r"|top-?themen|auch auf .{1,20}"
    r"|mehr (?:zum thema|aus|von|[üu]ber|nachrichten|artikel).{0,30}|lesen sie (?:auch|hier|mehr|dazu).{0,20}|(?:meist|"
    r"viel)gelesen(?:e artikel)?|am meisten gelesen|das k[öo]nnte sie auch interessieren|auch interessant|"
    r"weitere (?:artikel|meldungen|nachrichten|themen)"
    r"|verwandte (?:artikel|themen)|neueste (?:artikel|nachrichten|meldungen)|zum thema|passend dazu|"
    r"empfohlen(?:e artikel)?|aktuelle meldungen"
    r"|leia (?:tamb[ée]m|mais|ainda)|veja (?:tamb[ée]m|mais)|saiba mais|mais (?:lidas?|lidos|not[íi]cias|sobre|em|"
    r"vistas)(?: .{0,30})?|(?:not[íi]cias|mat[ée]rias|artigos|conte[úu]dos?) relacionad[ao]s|"
    r"destaques|relacionadas"
    r"|(?:most (?:read|viewed|popular|shared|watched|commented)|trending|popular|latest|top stories)(?: (?:in|on|from|now)\b.{0,30})?"
    r"|featured (?:stories|articles|posts|videos)|(?:new|latest|recent) (?:on|from) (?:our|the|this) (?:site|website|blog)"
    r"|(?:previous|next|older|newer)(?: (?:post|article|story|entry))?"
    r"|related(?: (?:stories|articles|content|coverage|news|topics|links))?|read(?: (?:more|next|also|this))?|see also|"
    r"also (?:read|see|(?:in|on) .{1,30})|more (?:on (?:this|.{1,30})|in .{1,30}|stories|like this)|don.t miss|must reads?"
    r"|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|up next|what to read next|the latest|top stories|"
    r"editor.?s.? picks|recommended(?: for you| reading)?|in case you missed it|from our .{1,20}|background"
    r"|(?:recent|latest|older|newer|more|other|related|similar|popular) (?:blog ?)?(?:posts|entries)|recente (?:blog ?)?(?:posts|berichten)"
    r"|(?:articles|billets) r[ée]cents|(?:entradas|art[íi]culos) recientes|(?:neueste|letzte|weitere|aktuelle) beitr[äa]ge"
    r"|articoli recenti|(?:posts|artigos) recentes|ostatnie wpisy|son yaz[ıi]lar|senaste inl[äa]gg"
    r"|l[äæ]s (?:ocks[åa]|[äa]ven|ogs[åa]|mere?)|les ogs[åa]|mest (?:l[äæ]ste?|lest)"
    r"|(?:senaste|seneste|siste) (?:nytt?|nyheder)(?: .{1,20})?|mere? (?:om|fr[åa]n?|fra) .{1,30}"
    r"|(?:prze)?(?:czytaj|zobacz|sprawd[źz]) (?:te[żz]|tak[żz]e|r[óo]wnie[żz]|wi[ęe]cej)|najcz[ęe][śs]ciej czytane|polecane"
    r"|najnowsze|wi[ęe]cej na ten temat|ilgili (?:haberler|konular)|(?:en )?[çc]ok okunan(?:lar)?|son dakika)",
    re.IGNORECASE,
)
PARTS = Naming(
    r"\b(?:kicker|eyebrow|overline|label|category|section|tag|badge|time|timestamp|date|author|byline|duration|rank|number|"
    r"count|meta|source|"
    r"flag|topic|rubrik|seccion|antetitulo|volanta|chapeu|surtitre|dachzeile|topline|roofline|spitzmarke|pre ?title|vignette|"
    r"occhiello|slug|icon|sr only|visually hidden|screen reader text)\b"
)
TITLE_NAMES = Naming(
    r"\b(?:title|headline|titre|titulo|titular|heading|hed|ueberschrift|tit|ttl|titel|tittel|titolo|tytul|nadpis|otsikko|baslik|judul)\b"
)
FILE = re.compile(
    r"[(\[](?:pdf|docx?|odt|rtf|xlsx?|csv|pptx?|zip|mp[34])\b[^()\[\]]{0,30}[)\]]$|[(\[][\d.,]+\s?(?:[km]i?[bo]|[км]б)[)\]]$", re.IGNORECASE
)  # of what form or size it is
SOURCES = re.compile(
    r"for (?:more|further) information|sources?|references|(?:related )?(?:downloads?|attachments?|documents?|files?)|external links|"
    r"quellen|weiterf[üu]hrende links|weblinks|(?:weitere )?(?:dateien|dokumente|anlagen|anh[äa]nge)(?: zum (?:thema|download))?|"
    r"(?:pi[èe]ces jointes|documents joints|fichiers)(?: [àa] t[ée]l[ée]charger)?|allegati|documenti(?: allegati)?|anexos|"
    r"(?:archivos|documentos|arquivos|ficheiros)(?: adjuntos| anexos| relacionados)?|bijlagen?|bestanden|documenten|bilagor|bilag|"
    r"dokument(?:er|y)?|filer|za[łl][ąa]czniki|do pobrania|p[řr][íi]lohy|ekler|dosyalar|lampiran|mell[ée]kletek|documente|ata[șş]amente|"
    r"annonces immobili[èe]res|petites annonces|immobilien(?:markt)?|stellenmarkt|clasificados|classifieds|"
    r"(?:topics?|tags?)(?: in this .{1,15})?|filed under|(?:our )?services|(?:from )?our (?:partners|channels|sites|apps)|partner content|"
    r"(?:sponsored|promoted|paid)(?: .{1,20})?|jobs|events|shop|newsletters?|follow us.{0,20}|about(?: us)?|(?:our )?authors|contributors|"
    r"subscribe.{0,20}|contact(?: us)?|languages|(?:other )?editions|"
    r"themen(?: (?:dieses|des|im) .{1,12})?|schlagw[öo]rte[r]?|schlagworte|stichw[öo]rter|anzeigen?|unsere partner|veranstaltungen|"
    r"folgen sie uns.{0,15}|[üu]ber uns|autoren|kontakt|rubriken|ressorts|"
    r"th[èe]mes|sujets|mots[- ]cl[ée]s|[ée]tiquettes|nos (?:partenaires|services)|contenus? sponsoris[ée]s?|boutique|suivez-nous.{0,15}|"
    r"[àa] propos|auteurs|rubriques|temas|etiquetas|servicios|contenido patrocinado|s[íi]guenos.{0,15}|qui[ée]nes somos|autores|secciones|"
    r"argomenti|servizi|contenuti sponsorizzati|seguici.{0,15}|chi siamo|autori|t[óo]picos|assuntos|servi[çc]os|conte[úu]do patrocinado|"
    r"siga-nos.{0,15}|quem somos|editorias|onderwerpen|thema.s|diensten|gesponsord.{0,12}|vacatures|volg ons.{0,12}|over ons|rubrieken|"
    r"oferty pracy|(?:latest |top |featured )?job (?:offers|listings|vacancies)|offres d.emploi|ofertas de (?:trabajo|empleo|emprego)|"
    r"stellenangebote|jobangebote|offerte di lavoro|"
    r"tematy|tagi|us[łl]ugi|reklama|praca|sklep|o nas|autorzy|[äa]mnen|emner|taggar|annons(?:er)?|annonce[r]?|f[öo]lj oss.{0,12}|om oss?|"
    r"темы|теги|метки|рубрики|разделы|реклама|о нас|контакты|новости партн[её]ров|вакансии|авторы|"
    r"タグ|カテゴリー?|キーワード|スポンサー.{0,8}|広告|标签|標籤|分类|分類|关键词|广告|廣告|关于我们|關於我們|友情链接|태그|카테고리|광고|키워드|"
    r"الوسوم|وسوم|كلمات مفتاحية|أقسام|إعلانات?|من نحن|etiketler|konular|hizmetler|reklam|ilanlar|hakk[ıi]m[ıi]zda|kategoriler|"
    r"r[ée]f[ée]rences|refer[êe]ncias|fuentes|fonti|bronnen|[źz]r[óo]d[łl]a|kaynaklar|k[äæ]ll[oe]r|kilder",
    re.IGNORECASE,
)
ACCOUNT = re.compile(
    r"(?:view|see|show) all|ver tod|voir tou|alle |"
    r"sign|log|subscri|regist|suscr|inicia|abonn|s.abonn|connect|inscri|anmelden|einloggen|accedi|iscriv|assine|entrar|zaloguj",
    re.IGNORECASE,
)  # what the heading beside such a link says is no headline

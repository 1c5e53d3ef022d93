"""Lines that stand in a text and are none of it: buttons, credits, calls upon the reader, days of publication, rights."""

import re
from itertools import accumulate

from causerie.documents.wording import lengths

NOTICE = re.compile(
    r"(?:[»›>→]+ ?)?(?:advertise?ments?|sponsored(?: content)?|story continues(?: below(?: advertisement)?)?|share(?: this)?|read more|\W+"
    r"|publicidad|anuncio|compartir|seguir leyendo|publicit[ée]|partager(?: cet article)?|lire la suite|anzeige|werbung|teilen|weiterlesen"
    r"|artikel teilen"
    r"|view (?:this|it|in).{1,30}browser|you (?:receive|are receiving|received) this.{1,80}|unsubscribe.{0,40}"
    r"|publicidade|compartilh(?:e|ar)|leia mais|continua (?:depois d|ap[óo]s )a publicidade|pubblicit[àa]|advertentie|skip advertisement"
    r"|(?:listen to|read) (?:this|the|full|whole|original)(?: (?:full|whole|original))? (?:article|story|report)"
    r"|pos[łl]uchaj artyku[łl]u|artikel (?:an)?h[öo]ren|[ée]couter l.article|ascolta l.articolo|ouvir (?:a )?(?:not[íi]cia|mat[ée]ria)"
    r"|dalsza cz[ęe][śs][ćc] (?:artyku[łl]u|tekstu)\b.{0,40}|artikkelen fortsetter.{0,30}|artikeln forts[äa]tter.{0,30}"
    r"|(?:--? ?)?(?:with (?:assistance|files|reporting|additional reporting) (?:from|by)|mit (?:informationen|material) (?:von|der|des))"
    r" [^!?]{1,120}"
    r"|(?:con informaci[óo]n de|com informa[çc][õo]es d[aeo]s?|met informatie van) [^.,!?]{1,60}"
    r"|colabor(?:ou|aram|[óo]|aron) (?-i:[A-ZÁÉÍÓÚ])[^.!?]{1,80}"
    r"|(?:--?|—|–) ?by (?-i:(?:[A-Z][\w.’'-]+ ?){2,4})(?:follow @\w+)?"
    r"|(?:you (?:must|have to|need to) (?:be )?(?:log(?:ged)?|sign(?:ed)?) in"
    r"|(?:du musst|sie m[üu]ssen) (?:dich |sich )?(?:eingeloggt|angemeldet|einloggen|anmelden)"
    r"|vous devez (?:[êe]tre connect[ée]|vous (?:connecter|identifier))"
    r"|deb(?:es|e) (?:iniciar sesi[óo]n|estar conectado|acceder|registrarse)"
    r"|(?:devi|occorre) (?:essere (?:connesso|registrato)|accedere|effettuare il login)"
    r"|(?:voc[êe] )?(?:precisa|deve) (?:fazer login|estar (?:logado|conectado))"
    r"|(?:je|u) moet (?:ingelogd|inloggen|zijn ingelogd))\b[^.]{0,60}"
    r"\b(?:comment|post|repl(?:y|ies)|kommentar|kommentier|coment|reactie|reageren)\w*[^,.]{0,30}\.?"
    r"|i.?m not a robot|contributing ?: [^.!?]{2,150}\.?"
    r"|[(（【\[]? ?(?:责编|責編|编辑|編輯|责任编辑|責任編輯|校对|校對|审核|来源|來源|资料来源|执笔|作者)"
    r" ?[:：|｜丨] ?[^()（）。，？！]{2,40}[)）】\]]?"
    r"|[(（【\[]? ?文[/／|｜] ?[^()（）。，？！]{2,40}[)）】\]]?"
    r"|[(（]?原(?:标题|題|题为)[:：].{2,80}|[(（](?:综合|编译)?整理自[^()（）]{2,60}[)）]|[(（]点击[^()（）]{2,20}[)）]"
    r"|[-—【（(]* ?(?:(?:免责|特别|版权)?声明[:：】]|(?:本文|以上内容|文章内容)仅代表).{4,160}"
    r"|.{0,30}(?:转载|转发|轉載)(?:请|請)注明.{0,120}"
    r"|(?:欢迎|请|更多[^，。]{0,10}[，！!])?(?:扫描|扫码|长按|识别)(?:下方|左方|右方|上方|本|以下|文末|图中)[^，。]{0,6}二维码.{0,60}"
    r"|(?:欢迎您?|请)(?:扫[^，。]{0,12})?关注[^，。]{0,24}(?:公众号|官方微信|官方微博|微信号).{0,40}"
    r"|.{0,60}your browser does not support (?:the|this|html5?|javascript|iframes?|audio|video)\b.{0,40}"
    r"|.{0,20}この記事は(?:有料)?会員限定(?:記事)?です.{0,60}|このニュースをシェア|loading\b.{0,40}(?:\.\.\.|…)"
    r"|\(?END\)?"
    r"|\((?:with|avec|mit|con|com|met|med) [^()]{2,40}\)"
    r"|this (?:article |story )?was published (?:more than )?(?:\d+|an?) (?:day|week|month|year)s? ago"
    r"|voit keskustella aiheesta .{0,60}"
    r"|a cikk a hirdet[ée]s alatt folytat[óo]dik|dalszy ci[ąa]g\b.{0,40}|ce (?:live|direct) est (?:en cours|termin[ée])"
    r"|key (?:points|takeaways|facts)"
    r"|(?:make|add) .{1,60}\bpreferred source\b.{0,30}|elige .{1,60} en google|(?:jetzt|hier) abonnieren|summary"
    r"|rss feed for comments.{0,30}"
    r"|share your thoughts|appeared in the .{1,40}\bprint edition\b.{0,120}"
    r"|what you need to know|highlights|in short|das wichtigste(?: in k[üu]rze)?|puntos clave"
    r"|(?:go )?back to (?:the )?(?:front page|home ?page|index|top|main page)\b.{0,20}"
    r"|\d{1,2} [^\W\d_]{3,10} \d{4} ?\((?:modifica(?:to)?|aggiornat[oa]|updated|actualizado|mis [àa] jour|aktualisiert)\b[^()]{5,40}\)"
    r"|save|listen|print|follow|transcript|\[edit\]|(?:additional )?(?:reporting|writing) by [^.!?]{1,150}"
    r"|\((?:additional )?(?:reporting|writing|editing|compiled) by [^()!?]{1,220}\)\.?"
    r"|(?:- )?(?:share|compart[aei]r?|compartilh(?:e|ar)|partager|teilen|condividi|delen|env[íi]a)"
    r" (?:on|en|sur|auf|su|no|por|par|per|via|bei) .{1,20}"
    r"|(?:- )?(?:copy link|copiar (?:enlace|link)|copier le lien|link kopieren|copia link))(?:[:.]|\s?(?:\.\.\.|…|[»›>→]+))?",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r".{0,160}[\u4e00-\u9fff] ?摄"
    r"|[^.!?。！？]{0,160}\.? ?\b(?-i:REUTERS|AFP|AP Photo|EPA|Getty Images) ?/ ?(?-i:(?:[A-Z][\w.’'-]+ ?){2,4})\W*"
    r"|(?:figure|fig\.|abbildung|abb\.|figura|figuur|graphique) \d{1,2} ?[:.–-] [^!?]{5,200}"
    r"|.{0,160}[—–|.)] ?(?:foto|photo|picture|bild|imagen) ?: ?[^.!?]{2,60}"
    r"|(?:фото ?: ?){1,2}(?!.*[.!?] )[^!?]{2,60}"
    r"|\W*(?:photo(?:graph)?|image|picture|credit|foto|bild|cr[ée]dit|imagen)s?\s*(?:(?:by|courtesy|credit)\s.{0,100}|(?:credits?)?:\s.{0,160})",
    re.IGNORECASE,
)
CALL = re.compile(
    r"\W*(?:kindly |please )?(?:sign up|subscribe|follow|listen|click|contact|send|download|get|join|receive|thanks for reading"
    r"|(?:our|the) .{0,40}\bnewsletter (?:provides|brings)"
    r"|suscr[íi]b|ap[úu]ntate|s[íi]gue(?:nos)?|puedes seguir|recibe|abonnez|rejoignez|inscrivez|retrouvez|suivez|recevez"
    r"|abonnieren|melden sie|folgen sie|lesen sie|iscriviti|seguici|vai a|ricevi|assine|receba|siga|clique|inscreva|baixe"
    r"|dapatkan|підписуйтесь|подписывайтесь"
    r"|simak|ikuti|gabung|s[úu]mate|[úu]nete|si (?:quieres?|desea) (?:seguir|recibir)|urm[ăa]re[șşs]te(?:-ne)?"
    r"|aboneaz[ăa]-te|f[øo]lg (?:os|med)|ακολουθήστε"
    r"|abonneer|meld je|volg)\b"
    r".{0,160}\b(?:newsletters?|e-?mail|inbox|app|facebook|twitter|x|instagram|whatsapp|telegram|tiktok|canal|channel|kanal|notizie|podcasts"
    r"|google news|канал\w*|телеграм\w*|розсилк\w*|рассылк\w*"
    r"|here\W*$)(?!\w)",
    re.IGNORECASE,
)  # to do something other than read
CALL_BEHIND = re.compile(
    r"(?:our|the) .{0,60}\bnewsletter\b.{0,160}[.!:,–—] ?(?:sign up|subscribe|get it)(?: (?:here|now))?\W*"
    r"|.{0,120}\b(?:whatsapp|telegram|facebook|instagram|bülten\w*)\b.{0,40}\b(?:kat[ıi]l[ıi]n|takip edin|abone olun)\W*"
    r"|wi[ęe]cej (?:informacji|wiadomo[śs]ci|artyku[łl][óo]w).{0,30}\bna (?:stronie|naszej).{0,60}"
    r"|.{0,160}(?:वाट्सएप|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम) चैनल .{0,20}(?:जुड़ें|जुड़िए|फॉलो करें|जॉइन करें)\W*"
    r"|.{0,60}: (?:ap[úu]ntese|ap[úu]ntate|suscr[íi]b\w+) al bolet[íi]n\b.{0,80}"
    r"|(?:اشترك (?:الآن|معنا|في (?:قناتنا|نشرتنا))|اشتركوا|تابعونا|تابعنا) .{0,120}(?:واتساب|تلغرام|تيليغرام|جوجل نيوز).{0,80}"
    r"|[^\w“\"«]*(?:veja|leia|confira) (?:mais|outras|as [úu]ltimas) not[íi]cias\b.{0,60}"
    r"|[^\w“\"«]*acompanhe [^”\"»,]{1,40} no (?:facebook|instagram|twitter|x|whatsapp|telegram)\b[^”\"»]{0,80}"
    r"|(?:не упустите [^»”!?]{5,90}! )?(?:присоединяйтесь|подпишитесь)\b"
    r"[^»”!?]{0,120}\b(?:telegram|телеграм|канал|рассылк)[^»”!?]{0,100}!?",
    re.IGNORECASE,
)
WISH = re.compile(
    r"(?:if you(?: (?:want|wish|would like)|.d like)|(?:do you )?want|would you like|(?:se )?(?:vuoi|volete|desideri)"
    r"|(?:si )?vous (?:voulez|souhaitez|d[ée]sirez)|pour (?:ne rien|recevoir)|(?:wenn|m[öo]chten|wollen) (?-i:Sie)"
    r"|(?:wenn|m[öo]chtest|willst) du|(?:si )?(?:quieres|deseas)|si (?:quiere|desea)|se (?:voc[êe] )?(?:quer|quiser|deseja)"
    r"|quer (?:receber|ficar|saber|acompanhar)|wil (?:je|u)|vill du|vil du|chcesz|haluatko|chcete|szeretn[ée]l|(?:dac[ăa] )?vrei"
    r"|ingin (?:men)?dapat\w*)\b.{0,180}"
    r"\b(?:newsletters?|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|bolet[íi]n|uutiskirje\w*|h[íi]rlev[ée]l\w*|google news"
    r"|(?:canale?|channel|kan[aá][lł]\w*)\W.{0,20}\b(?:whatsapp|telegram)|(?:whatsapp|telegram)[ -](?:channel|kan[aá][lł]\w*)"
    r"|(?:our|nuestr[oa]|noss[oa]|notre|unsere[mnr]?|onze|nostr[oa]) (?:[\w-]+ ){0,3}(?:whatsapp|telegram))\b",
    re.IGNORECASE,
)  # which a letter or a channel is to grant
TELL_US = re.compile(
    r"(?:[^.!?]{3,100}\? |feedback ?: ?)?"
    r"(?:(?:tipsa|mejla|maila|kontakta) oss|tips? os|(?:e-?mail|text|message|contact|write to) us|(?:schreiben|mailen) sie uns"
    r"|(?:mail|tip|app|contacteer) ons|stuur ons|(?:[ée]crivez|contactez)-nous|(?:cont[áa]cta|escr[íi]be)nos|scrivi(?:tec|c)i|contattaci"
    r"|fale conosco|napisz do nas|(?:(?:have you )?got|do you have) an? (?:news )?(?:tip|story)|har du (?:ett|et) tips"
    r"|(?:haben sie|hast du) (?:einen hinweis|hinweise)"
    r"|(?:m[áa]nda|env[íi]a)nos(?:lo)? (?:por|tus?|sus?|fotos|v[íi]deos)|he(?:b je|eft u|bt u) een tip|vous avez une info\w*"
    r"|please share your (?:photos?|pictures|videos?|stor(?:y|ies)|experiences?|questions)"
    r"|tienes (?:una pista|informaci[óo]n)|hai una segnalazione|tem uma (?:den[úu]ncia|sugest[ãa]o))\b.{0,140}",
    re.IGNORECASE,
)
NAMED = r"(?:(?:[A-ZÀ-Þ][\w.’'-]*|[a-z]{1,3}|from|(?:staff )?(?:writer|reporter|producer|correspondent)s?),? ){2,40}"
CONTRIBUTED = re.compile(
    rf"(?:{NAMED}(?:also )?contributed (?:reporting|research|to this (?:article|report|story))(?: from [^.]{{1,60}})?\.? ?){{1,3}}"
)
ABOUT_PAGE = re.compile(
    r"(?:(?:a version of )?this (?:article|story) (?:(?:first )?appear(?:s|ed) (?:in|on)|was first|ran)\b"
    r"|our standards: |dzi[ęe]kujemy, [żz]e przeczyta"
    r"|(?:thanks|thank you) for reading\b|gracias por leer|merci d.avoir lu|obrigad[oa] por ler"
    r"|this transcript (?:was|is|may|has)\b|(?:enjoyed|liked|like) this (?:episode|show|article|story)\?"
    r"|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)"
    r"|(?:your|tu|votre|ihr|il tuo|sua|uw) (?:subscription|support|donation|suscripci[óo]n|abonnement|soutien|abbonamento|assinatura) \w+"
    r"|(?:this|our|the(?: [\w’'.-]+){1,3}) (?:website|site) uses cookies (?:to|for)\b.{0,160}\b(?:you|your|our|we)\b"
    r"|this (?:article|page|story) was printed from\b"
    r"|by continuing (?:your (?:visit|browsing|navigation)|to (?:browse|use|visit|read))\b.{0,60}\byou (?:agree|accept|consent)\b"
    r"|(?:just a heads[- ]up, )?(?:some|all) of the links (?:\w+ ){0,6}are affiliate\b"
    r"|this (?:article|post|page|story) (?:may )?contains? affiliate links"
    r"|by (?:providing|entering|submitting|signing|clicking|subscribing|registering)\b.{0,80}\b(?:you|i) (?:agree|accept|consent)\b"
    r"|(?:al (?:suscribir|registrar|enviar)\w+,? acept|en vous (?:inscrivant|abonnant),? vous accept|mit (?:der|meiner) anmeldung )"
    r"|(?:to (?:view|display|play|watch)|pour (?:afficher|voir|lire)|para (?:ver|visualizar)|per (?:vedere|visualizzare)|um) .{1,30}"
    r"\b(?:content|video|contenu|vid[ée]o|contenido|conte[úu]do|contenuto|inhalte?)\b.{0,120}\b(?:cookies|javascript)\b"
    r"|.{2,40} (?:is|are) an? (?:\w+,? ){0,2}(?:non-?profit|independent)(?: \w+){0,2} (?:newsroom|news (?:organi[sz]ation|outlet|site))\b"
    r".{0,120}\b(?:sign up|subscribe|donate|support us)\b"
    r"|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b[^.]{0,100}?\b(?:are|belong)\b"
    r"(?: (?:solely|only|entirely|strictly|purely|personal|to|those|of))* (?:the|each|its|our|their) (?:\w+ ){0,2}(?:author|writer)s?\b"
    r"(?![^.]{0,40}\b(?:said|ruled)\b)"
    r"|(?:listen|watch) .{1,80} on (?:\w+ )?sounds\b|dac[ăa] [țţt]i-a pl[ăa]cut articolul\b"
    r"|(?:sign up|subscribe) (?:for|to) (?:\w+ ){0,2}e-?mails?\b|published in the print edition\b|copyright\b|\(c\)|©"
    r"|.{0,80}(?:all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits r|todos os direitos|tutti i diritti"
    r"|alle rechten voorbehouden|riproduzione riservata|無断(?:転載|複製)|版权所有|版權所有|未[经經]授[权權]|무단 ?(?:전재|복제)))",
    re.IGNORECASE,
)
MAIL = re.compile(r"\S@[\w-]+\.\w")
MOST_SIGNATURES, LONGEST_SIGNATURE = 3, 300  # lines, characters
END_MATTER = re.compile(
    r"(?:for (?:more|further) information|notes? (?:to|for) editors?|(?:media |press )?contacts?(?: for (?:the )?(?:media|press))?"
    r"|about (?:the (?:author|writer|reporter|company)s?|us|.{2,50}\b(?:inc|corp|ltd|limited|plc|llc|gmbh|ag|group|foundation)\.?)"
    r"|(?:bild|foto)nachweise?(?: \([^()]{1,40}\))?|(?:photo|image|picture) credits"
    r"|stay (?:connected|in touch|informed|up to date)|join the conversation|community guidelines|our mailing address is"
    r"|(?:presse|medien)?kontakt|r[üu]ckfragen|[üu]ber (?:den|die) autor(?:in)?|originalpublikation"
    r"|contacts? presse|[àa] propos de l.auteur(?:e|rice)?|pour en savoir plus|contacto(?: de prensa)?|sobre (?:el|la) (?:autora?|firma)"
    r"|updates to this page|share this page|(?:is|was) this (?:page|article) (?:useful|helpful)\?"
    r"|contatti(?: stampa)?|l.autore|contato|sobre [oa] autora?|over de auteur|om (?:f[öo]rfattaren|forfatteren)|kontakt (?:f[öo]r|dla) \w+"
    r")(?: ?:.*)?"
    r"|(?:\d+ )?(?:(?:(?:reader|user)s?.? )?comments?|(?:opiniones|comentarios)(?: de (?:los|nuestros) lectores)?"
    r"|coment[áa]rios|commentaires"
    r"|r[ée]actions|(?:leser)?kommentare|reacties|commenti|коммента(?:рии|риев)|комментировать|мнения|коментари?|komentarze|hozz[áa]sz[óo]l[áa]sok"
    r"|diskuse|koment[áa][řr]e|yorumlar|σχόλια|التعليقات|تعليقات|댓글|コメント|[ýy] ki[ếe]n b[ạa]n [đd][ọo]c"
    r"|(?:网友|網友|用户)?(?:评论|評論))(?: ?:|\s*[(（]\d+[)）])?",
    re.IGNORECASE,
)
"""Heads what stands below a text and is none of it: whom to ask, who wrote it, what readers say."""
STAMPED = (
    r"(?:first )?(?:published|updated|posted|last (?:modified|updated)|publicad[oa]|actualizad[oa]|publi[ée]e?|mise? [àa] jour"
    r"|기사 ?(?:입력|수정|등록)|(?:입력|수정|등록|승인)(?= ?[:：]? ?\d{4})"
    r"|modifi[ée]e?|ver[öo]ffentlicht|aktualisiert|atualizad[oa]|pubblicato|aggiornato|gepubliceerd|bijgewerkt"
    r"|data (?:utworzenia|publikacji|aktualizacji)|opublikowano|zaktualizowano"
    r"|publi[ck]er[ae][dt]|uppdaterad|opdateret|publicat|actualizat)\b"
)
STAMP = re.compile(
    rf"{STAMPED}(?=\W*$|\W+(?:\d|on|le|el|em|am|il|op|[^\W\d_]{{3,10}} \d)| in .{{2,40}} \d{{1,2}}(?:st|nd|rd|th)?, \d{{4}}$)",
    re.IGNORECASE,
)
FEWEST_IN_BAR, MOST_IN_NAME = 5, 3  # names, and words of one
LONGEST, LONGEST_WISH, LONGEST_STAMP = 240, 400, 90  # characters
MOST_TEXT = 0.6  # share of the lines' characters that stand above what is no part of the text
STOPS = (".", "!", "?", "…", "。", "！", "？", "．", *lengths.STOPS)
ENDS = (*STOPS, "”", '"', "’", "'", ")", "»", "“", "」", "』", "）")


def is_notice(line: str) -> bool:
    """
    >>> lines = "Share on Facebook", "Published on 3 May 2025", "Sign up for our newsletter.", "Published accounts tell another story."
    >>> [is_notice(line) for line in lines]
    [True, True, True, False]
    >>> is_notice("Se vuoi sapere di più, iscriviti alla newsletter."), is_notice("If you want to win votes here, you need WhatsApp.")
    (True, False)
    >>> [is_notice(line) for line in ("(Reporting by Jo Li; Editing by Ana Ruiz)", "(Image credits: Jo Li)", "(Reporting is a trade.)")]
    [True, True, False]
    >>> is_notice("Підписуйтесь на наш телеграм-канал!"), is_notice("Story continues"), is_notice("Published: The letters of 1916")
    (True, True, False)
    >>> is_notice("Ana Ruiz and Jo Li contributed reporting."), is_notice("Three towns contributed to the fund.")
    (True, False)
    >>> is_notice("Sofia | Varna | Plovdiv | Ruse | Burgas"), is_notice("Burgas | The harbour will be dredged from May on.")
    (True, False)
    """
    if line.startswith("©") or _is_bar(line):
        return True
    if len(line) > LONGEST:
        return len(line) <= LONGEST_WISH and WISH.match(line) is not None
    stamped = len(line) <= LONGEST_STAMP and not line.endswith(ENDS) and STAMP.match(line)
    named = NOTICE.fullmatch(line) or CREDIT.fullmatch(line) or CALL.match(line) or CALL_BEHIND.fullmatch(line) or ABOUT_PAGE.match(line)
    return bool(stamped or named or WISH.match(line) or TELL_US.fullmatch(line) or CONTRIBUTED.fullmatch(line))


def _is_bar(line: str) -> bool:
    """Are there names side by side, as in a menu, or the posts before and after?"""
    if line.startswith("« ") and line.endswith(" »") and line.count(" | ") == 2:
        return True
    names = line.split(" | ")
    return len(names) >= FEWEST_IN_BAR and all(lengths.count_words(name) <= MOST_IN_NAME for name in names)


def without_end_matter(lines: list[str]) -> list[str]:
    """Cut what stands below the text under a heading of its own, if it is little.

    >>> without_end_matter(["The ministry will pay for the dikes from May on.", "Contact:", "Press office, 555 01"])
    ['The ministry will pay for the dikes from May on.']
    """
    ends = list(accumulate(map(len, lines)))
    heads = (at for at, each in enumerate(lines) if ends[at] >= MOST_TEXT * ends[-1] and END_MATTER.fullmatch(each))
    return lines[: next(heads, len(lines))]


def without_signature(text: str, byline: str | None) -> str:
    """Cut from the end of a text its author's name, what is said of her, and where to write to her.

    >>> without_signature("Bread is dearer.\\nAna Ruiz covers food for the Post.\\nReach her at ana@post.example", "Ana Ruiz, The Post")
    'Bread is dearer.'
    """
    names = whole_names(byline)
    lines = text.split("\n")
    for _ in range(min(MOST_SIGNATURES, len(lines) - 1)):
        if _is_signature(lines[-1], names):
            lines.pop()
    return "\n".join(lines)


def whole_names(byline: str | None) -> tuple[str, ...]:
    """Return the authors that are named by more than one word.

    >>> whole_names("Ana Ruiz, The Post; dpa")
    ('Ana Ruiz',)
    """
    return tuple(name for each in (byline or "").split(";") if " " in (name := each.split(",")[0].strip()))


def _is_signature(line: str, names: tuple[str, ...]) -> bool:
    return len(line) <= LONGEST_SIGNATURE and ((bool(names) and line.startswith(names)) or MAIL.search(line) is not None)

"""Lines that stand in a text and are none of it: buttons, credits, calls upon the reader, days of publication, rights."""

import re

NOTICE = re.compile(
    r"(?:advertise?ments?|sponsored(?: content)?|story continues below(?: advertisement)?|share(?: this)?|read more|\W+"
    r"|publicidad|anuncio|compartir|seguir leyendo|publicit[ée]|partager|lire la suite|anzeige|werbung|teilen|weiterlesen|artikel teilen"
    r"|view (?:this|it|in).{1,30}browser|you (?:receive|are receiving|received) this.{1,80}|unsubscribe.{0,40}"
    r"|publicidade|compartilh(?:e|ar)|leia mais|continua (?:depois d|ap[óo]s )a publicidade|pubblicit[àa]|advertentie|skip advertisement"
    r"|save|listen|print|follow|\[edit\]|(?:additional )?(?:reporting|writing) by [^.!?]{1,150}"
    r"|(?:- )?(?:share|compart[aei]r?|compartilh(?:e|ar)|partager|teilen|condividi|delen|env[íi]a)"
    r" (?:on|en|sur|auf|su|no|por|par|per|via|bei) .{1,20}"
    r"|(?:- )?(?:copy link|copiar (?:enlace|link)|copier le lien|link kopieren|copia link))[:.]?",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"\W*(?:photo(?:graph)?|image|picture|credit|foto|bild|cr[ée]dit|imagen)s?\s*(?:by|:|courtesy|credit)\s.{0,100}", re.IGNORECASE
)
CALL = re.compile(
    r"(?:sign up|subscribe|follow|click|contact|send|download|get|join|receive|thanks for reading"
    r"|(?:our|the) .{0,40}\bnewsletter (?:provides|brings)"
    r"|suscr[íi]b|ap[úu]ntate|s[íi]gue|puedes seguir|recibe|abonnez|inscrivez|retrouvez|suivez|recevez"
    r"|abonnieren|melden sie|folgen sie|lesen sie|iscriviti|seguici|vai a|ricevi|assine|receba|siga|clique|inscreva"
    r"|abonneer|meld je|volg)\b"
    r".{0,160}\b(?:newsletters?|e-?mail|inbox|app|facebook|twitter|x|instagram|whatsapp|telegram|tiktok|canal|channel|kanal|notizie"
    r"|here\W*$)(?!\w)",
    re.IGNORECASE,
)  # to do something other than read
ABOUT_PAGE = re.compile(
    r"(?:(?:a version of )?this (?:article|story) (?:(?:first )?appear(?:s|ed) (?:in|on)|was first|ran)\b"
    r"|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)"
    r"|(?:your|tu|votre|ihr|il tuo|sua|uw) (?:subscription|support|donation|suscripci[óo]n|abonnement|soutien|abbonamento|assinatura) \w+"
    r"|copyright\b|\(c\)|©"
    r"|.{0,80}(?:all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits r|todos os direitos|tutti i diritti"
    r"|alle rechten voorbehouden|riproduzione riservata))",
    re.IGNORECASE,
)
STAMP = re.compile(
    r"(?:first )?(?:published|updated|posted|last (?:modified|updated)|publicad[oa]|actualizad[oa]|publi[ée]e?|mise? [àa] jour"
    r"|modifi[ée]e?|ver[öo]ffentlicht|aktualisiert|atualizad[oa]|pubblicato|aggiornato|gepubliceerd|bijgewerkt)\b"
    r"(?=\W*$|\W+(?:\d|on|le|el|em|am|il|op|[^\W\d_]{3,10} \d))",
    re.IGNORECASE,
)
LONGEST, LONGEST_STAMP = 240, 90  # characters
ENDS = (".", "!", "?", "…", "”", '"', "’", "'", ")", "»", "“")


def is_notice(line: str) -> bool:
    """
    >>> lines = "Share on Facebook", "Published on 3 May 2025", "Sign up for our newsletter.", "Published accounts tell another story."
    >>> [is_notice(line) for line in lines]
    [True, True, True, False]
    """
    if len(line) > LONGEST:
        return False
    stamped = len(line) <= LONGEST_STAMP and not line.endswith(ENDS) and STAMP.match(line)
    return bool(stamped or NOTICE.fullmatch(line) or CREDIT.fullmatch(line) or CALL.match(line) or ABOUT_PAGE.match(line))

"""Records of crawlers that hold no article but what stood in its place: an offer to pay, a question for consent, an error.

A record has a title and a text, and no mark-up that would tell more. So a sentence counts as a sign only where it is
addressed to the reader and stands by itself; an article that reports on such sentences has them inside its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from causerie.documents.facts.kinds import CONSENT, ERROR_TEXT, MOST_CONSENT, SHORT, STUB

PIECE = re.compile(
    r"(?<=[.!?…:])[\"'”’»)\]]*\s+|\s*[\n|]+\s*|\s+(?=\[)"
    r"|(?<=[^\W\d_A-Z])\s+(?=(?:Subscribe|Sign (?:in|up)|Log ?in|Register|Suscr[íi]b[ae]\w+|Abonnez-vous|Jetzt abonnieren"
    r"|Assine) (?:to|now|para|pour|und|e)\b)"
)
LAST = 5  # sentences or lines among which an offer stands
LONGEST_OFFER, LONGEST_TITLE = 160, 500  # characters
FEW = 300  # characters beside a sign that says by itself that there is nothing more
ENDS = re.compile(r"[.!?。！？][\"'”’»)\]]*$")

_READ = r"(?:continue|keep|read|finish|unlock|access|view|see|get (?:full |unlimited )?access)"
_READING = r"(?:reading|read|unlock|access|view|see|the (?:full|rest)|full|unlimited|this|to (?:this|the|all)|your)"
OFFER = re.compile(
    r"(?:"
    r"(?:please |you must |you need to )?(?:subscribe|sign (?:in|up)|log ?in|register|become an? (?:member|subscriber)|"
    r"create (?:a|your) (?:free )?account)(?: now| today| here)?(?: or (?:subscribe|sign (?:in|up)|log ?in|register))?"
    rf"(?: now| today| here| for (?:free|as little as|just|only)\b.{{0,30}})?,? (?:to|and) {_READ}\b(?: {_READING}\b)?.{{0,60}}"
    r"|(?:to|want to|if you want to) (?:continue|keep) reading\b,? ?(?:this|the|please|subscribe|sign|log|register|become|start).{0,80}"
    r"|to read the (?:full|rest of (?:the|this)) (?:article|story)s?,? (?:please )?(?:subscribe|sign|log|register|become|start).{0,80}"
    r"|(?:this|the full) (?:article|story|content|page) is (?:only )?(?:available (?:only )?|exclusive(?:ly)? |reserved )?"
    r"(?:for|to) (?:our |paying |digital |premium |registered )*(?:subscribers|members|users)(?: only)?.{0,40}"
    r"|(?:for )?(?:subscribers|members) only|(?:premium|subscriber|members?)(?:-only)? content"
    r"|already an? (?:subscriber|member)\?.{0,40}|unlock (?:this|the full) (?:article|story).{0,60}"
    r"|you(?:.ve| have) (?:reached|read|used) (?:your|all(?: of)? your|the) (?:\w+ ){0,4}(?:free )?(?:articles?|stories|limit)\b.{0,60}"
    r"|you have (?:0|no) (?:\w+ )?free (?:articles?|stories) (?:left|remaining).{0,40}"
    r"|(?:por favor,? )?(?:suscr[íi]b(?:ete|ase|etea)|reg[íi]str(?:ate|ese)|inicia sesi[óo]n|inicie sesi[óo]n|hazte (?:socio|suscriptor))"
    r"(?: (?:ya|ahora|gratis|o \w+(?: sesi[óo]n)?))* (?:para|y) (?:seguir|continu(?:ar|[úu]a)|leer|sigue|acceder|lee)\b.{0,60}"
    r"|(?:para|si quieres?) (?:seguir|continuar) leyendo,? ?(?:este|esta|suscr|reg|inici|hazte|necesit|debe|tien).{0,80}"
    r"|(?:contenido|art[íi]culo|noticia) (?:exclusiv[oa]|reservad[oa]|s[óo]lo) para (?:nuestros )?(?:suscriptores|socios).{0,40}"
    r"|este (?:contenido|art[íi]culo) es (?:exclusivo )?(?:s[óo]lo )?para (?:nuestros )?(?:suscriptores|socios).{0,40}"
    r"|[¿]?ya (?:eres|es|est[áa]s) (?:suscriptor|suscrito|socio).{0,40}"
    r"|ha(?:s)? (?:alcanzado|agotado|le[íi]do) (?:el|tu|su|los|tus|sus) (?:l[íi]mite|\w+ )?.{0,30}art[íi]culos gratuitos.{0,40}"
    r"|(?:abonnez|inscrivez|identifiez|connectez)-vous(?: (?:ou|d[èe]s|maintenant|gratuitement|vite|abonnez-vous))*(?: d[èe]s .{1,20})?"
    r" (?:pour|et) (?:lire|continuer|acc[ée]der|poursuivre|d[ée]couvrir|profiter|lisez)\b.{0,60}"
    r"|pour (?:lire la suite|continuer (?:votre|la|[àa]) ?lecture|continuer [àa] lire|acc[ée]der [àa] (?:la suite|cet article))\b.{0,80}"
    r"|(?:la suite (?:de cet article )?est|(?:cet )?article (?:est )?|contenu |ce contenu est )(?:exclusivement )?"
    r"r[ée]serv[ée]e? (?:[àa]|aux) (?:nos )?abonn[ée]s.{0,40}"
    r"|il (?:vous )?reste (?:encore )?\d{1,3} ?% (?:de (?:cet|l.|ce)\W?article )?.{0,30}[àa] (?:lire|d[ée]couvrir).{0,60}"
    r"|d[ée]j[àa] abonn[ée](?:e|\(e\)|·e)?.{0,40}"
    r"|(?:jetzt |bitte )?(?:abonnieren|registrieren|anmelden|einloggen)(?: sie(?: sich)?)?(?: (?:jetzt|hier|kostenlos))? (?:und"
    r"|um) .{0,40}"
    r"(?:weiter ?(?:zu)?lesen|lesen)(?: zu k[öo]nnen)?.{0,20}"
    r"|(?:jetzt|mit) (?:\S+ ){0,4}(?:weiterlesen|abonnieren und weiterlesen|testen und weiterlesen)"
    r"|um (?:weiterzulesen|(?:den|diesen) (?:ganzen |vollst[äa]ndigen )?(?:artikel|beitrag|text) (?:weiter ?)?(?:zu )?lesen).{0,90}"
    r"|(?:dieser|der) (?:artikel|beitrag|inhalt) ist (?:nur|exklusiv) f[üu]r (?:unsere )?(?:abonnent\w*|mitglieder|plus-\w+).{0,40}"
    r"|(?:nur|exklusiv) f[üu]r (?:unsere )?abonnent\w*|(?:sie sind )?bereits abonnent\w*\?.{0,40}"
    r"|(?:assine|cadastre-se|fa[çc]a (?:o )?(?:seu )?login|entre|torne-se assinante)(?: (?:j[áa]|agora|gr[áa]tis|ou \S+(?: \S+)?))* "
    r"(?:para|e) (?:continu(?:ar|e)|ler|acessar|seguir|leia)\b.{0,60}"
    r"|(?:para|quer) continuar (?:lendo|a ler|a leitura)\b.{0,80}"
    r"|(?:conte[úu]do|artigo|este conte[úu]do [ée]|este artigo [ée]) ?(?:exclusivo|reservado|s[óo]) (?:para|a"
    r"|aos) (?:nossos )?assinantes.{0,40}"
    r"|j[áa] [ée] assinante\?.{0,40}|voc[êe] atingiu o limite .{0,60}"
    r")[.!…»>→ ]*",
    re.IGNORECASE,
)
"""An offer to pay for the rest, as a sentence or line of its own; sites in five languages."""

METER = re.compile(
    r"(?:you have|vous avez|il vous reste|te quedan|le quedan|sie haben|dir bleiben|voc[êe] (?:tem|ainda tem)"
    r"|restam(?:-lhe)?) (?:encore |noch |ainda )?"
    r"(?:\d{1,2}|one|two|three|four|five|un|une|deux|trois|dos|tres|zwei|drei|dois|tr[êe]s) .{0,25}"
    r"(?:free (?:articles?|stories)|articles? gratuits?|art[íi]culos? (?:gratis|gratuitos?)|(?:kostenlose|freie)[nr]? artikel"
    r"|artigos? gr[áa]tis|"
    r"artigos? gratuitos?)\b.{0,60}",
    re.IGNORECASE,
)
"""How many articles may still be read for nothing. It stands below whole articles too."""

ADDRESSED = re.compile(
    r"\b(?:we (?:and our|use cookies|use technologies|value your|care about your|and \d+)|our (?:\d+ )?partners|your (?:consent"
    r"|choices?|privacy|"
    r"preferences|(?:personal )?data)|by (?:clicking|continuing|using)|(?:accept|reject|agree to) all"
    r"|manage (?:your )?(?:preferences|cookies|options|"
    r"settings|choices)|i (?:accept|agree)"
    r"|(?:nosotros )?y nuestros (?:\d+ )?socios|(?:utilizamos|usamos) cookies|(?:tu|su) (?:consentimiento|privacidad|elecci[óo]n)|"
    r"aceptar (?:todo|todas|y continuar)|rechazar todo|al (?:hacer clic|pulsar|continuar)|configurar (?:cookies|preferencias)"
    r"|nous (?:et nos|utilisons des (?:cookies|traceurs))|(?:avec )?nos (?:\d+ )?partenaires|(?:votre|vos) (?:consentement"
    r"|choix|vie priv[ée]e|"
    r"pr[ée]f[ée]rences|donn[ée]es)|tout (?:accepter|refuser)|en cliquant|continuer sans accepter|param[ée]trer"
    r"|wir (?:und unsere|verwenden cookies|nutzen cookies|ben[öo]tigen ihre)|unsere (?:\d+ )?partner|ihre (?:einwilligung"
    r"|zustimmung|auswahl|"
    r"privatsph[äa]re|daten)|alle(?:s)? (?:akzeptieren|ablehnen)|mit werbung (?:weiter)?lesen|akzeptieren und weiter"
    r"|n[óo]s e (?:os )?nossos|nossos (?:\d+ )?parceiros|(?:o )?seu consentimento|(?:a )?sua privacidade"
    r"|suas (?:prefer[êe]ncias|escolhas)|"
    r"aceitar (?:tudo|todos|e continuar)|rejeitar (?:tudo|todos)|ao clicar)\b",
    re.IGNORECASE,
)
FEWEST_ADDRESSED = 2  # different ones
DENSE = 0.04  # share of words on consent; news about it has less beside two sentences addressed to the reader

ERROR_TITLE = re.compile(
    r"(?:error |http |http error |erreur |fehler |erro )?(?:400|401|403|404|410|429|500|502|503|504)(?: error| not found"
    r"| forbidden| bad gateway)?"
    r"|(?:error(?: 40[0-9])?:? ?)?(?:page|file|article|story|content) (?:was |is |could )?(?:not|no longer) (?:be )?(?:found"
    r"|available)|not found"
    r"|(?:this|the) page (?:does not|doesn.t|no longer) exists?|access (?:denied|to this page has been denied)|403 forbidden"
    r"|forbidden|service unavailable|"
    r"bad gateway|gateway time-?out|too many requests|are you a robot|just a moment|attention required|pardon our interruption|"
    r"security check|human verification|verify (?:that )?you are (?:a )?human|oops!? (?:page not found|something went wrong)"
    r"|something went wrong"
    r"|p[áa]gina no (?:encontrada|existe|disponible)|acceso denegado|contenido no disponible"
    r"|page (?:introuvable|non trouv[ée]e|inexistante)|acc[èe]s refus[ée]|cette page n.existe (?:pas|plus)"
    r"|(?:die )?seite (?:wurde )?nicht gefunden|zugriff verweigert|diese seite existiert nicht(?: mehr)?|nicht gefunden"
    r"|p[áa]gina n[ãa]o (?:encontrada|existe)|acesso negado",
    re.IGNORECASE,
)
ERROR_START = re.compile(
    r"(?:(?:sorry|oops|we.re sorry|whoops|uh-oh|d[ée]sol[ée]|lo sentimos|desculpe|entschuldigung)[,.!:…]* )?(?:but )?"
    r"(?:(?:the|this) (?:page|article|story) (?:you (?:requested|are looking for|were looking for|.re looking for)"
    r"|was not found|(?:cannot|could not) be found)"
    r"|we (?:can.t|cannot|could ?n.t|could not) (?:find|seem to find) (?:the|that|this) page|please (?:enable|turn on"
    r"|activate) (?:javascript|js|cookies)"
    r"|(?:checking|verifying) (?:your browser|(?:that )?you are human)|verify (?:that )?you are (?:a )?human"
    r"|you don.t have permission to access"
    r"|our systems have detected unusual|enable javascript and cookies to continue"
    r"|la p[áa]gina que (?:busca|est[áa]s? buscando|solicit)|la page (?:que vous (?:recherchez|demandez|cherchez)|demand[ée]e)"
    r"|die (?:von ihnen )?(?:gew[üu]nschte|angeforderte|gesuchte|aufgerufene) seite|a p[áa]gina que (?:voc[êe] )?(?:procura"
    r"|tentou|est[áa]))",
    re.IGNORECASE,
)
"""How a text begins that stands in place of one."""


@dataclass(frozen=True, slots=True)
class Stub:
    kind: str
    """`error`, `consent` or `paywall`."""
    sign: str
    """What says so, verbatim."""


def stub(title: str, text: str) -> Stub | None:
    """Say what a record is, if it is no article; a record that does not tell enough is one.

    >>> stub("Taxes fall", "The minister said that. Subscribe to continue reading.")
    Stub(kind='paywall', sign='Subscribe to continue reading.')
    >>> stub("Readers asked to pay", "Readers must subscribe to continue reading, the paper said on Monday.")
    """
    return _error(title, text) or _consent(text) or _paywall(text)


def _error(title: str, text: str) -> Stub | None:
    named = next((part for part in _pieces(title[:LONGEST_TITLE]) if ERROR_TITLE.fullmatch(part.strip(" .!…-–"))), None)
    if named and (len(text) < FEW or (len(text) < SHORT and (ERROR_TEXT.search(text) or ERROR_START.match(text)))):
        return Stub("error", named)
    begins = ERROR_START.match(text.removeprefix(title).lstrip())
    return Stub("error", begins[0]) if begins and len(text) < FEW else None


def _consent(text: str) -> Stub | None:
    if not text or len(text) > MOST_CONSENT:
        return None
    addressed = {found[0].lower(): found[0] for found in ADDRESSED.finditer(text)}
    dense = len(CONSENT.findall(text)) > DENSE * len(text.split())
    return Stub("consent", ", ".join(list(addressed.values())[:3])) if dense and len(addressed) >= FEWEST_ADDRESSED else None


def _paywall(text: str) -> Stub | None:
    """A short beginning with an offer below; where only the articles are counted that are left, one that breaks off."""
    pieces = _pieces(text) if len(text) < 2 * STUB else []
    offers = [each for each in pieces[-LAST:] if len(each) <= LONGEST_OFFER and OFFER.fullmatch(each)]
    meters = [each for each in pieces[-LAST:] if len(each) <= LONGEST_OFFER and METER.fullmatch(each)]
    rest = " ".join(each for each in pieces if each not in offers and each not in meters)
    breaks_off = not rest or not ENDS.search(rest) or rest.endswith("...")
    if offers and len(rest) < (STUB if breaks_off else SHORT):
        return Stub("paywall", offers[0])
    return Stub("paywall", meters[0]) if meters and breaks_off and len(rest) < SHORT else None


def _pieces(text: str) -> list[str]:
    """Return the sentences and lines of a text; of a title what stands between its bars and dashes too."""
    return [piece for part in _parted(PIECE.split(text)) if (piece := part.strip(" \t•·>[]"))]


def _parted(parts: Iterable[str | None]) -> Iterable[str]:
    return (piece for part in parts if part for piece in re.split(r"\s+[-–—·•]\s+", part))

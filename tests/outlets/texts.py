"""Stories and headlines of places that do not exist, in five languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    language: str
    title: str
    lead: str
    paragraphs: tuple[str, ...]
    subhead: str
    """Stands above the third paragraph."""
    quote: str
    """A pull quote: repeats words of the text, and is no part of it."""
    caption: str
    author: str
    day: str
    written: str
    """The day as the language writes it."""


@dataclass(frozen=True)
class Words:
    outlet: str
    related: str
    popular: str
    also: str
    sections: tuple[str, ...]
    headlines: tuple[str, ...]
    consent: str
    accept: str
    subscribe: str
    comment: str
    by: str


def _story(language: str, day: str, written: str, author: str, text: str) -> Story:
    title, lead, subhead, quote, caption, *paragraphs = text.strip().split("\n")
    return Story(language, title, lead, tuple(paragraphs), subhead, quote, caption, author, day, written)


STORIES = (
    _story("en", "2026-01-20", "20 January 2026", "Ines Corvalan", """
Farmers block the ports as grain tax passes by one vote
The levy will pay for schools in the interior, the minister says, but millers expect dearer bread by June.
What the mills expect
“Nobody sows what the state will harvest”
Trucks wait outside the port of Puerto Sereno on Monday. Photo: Delta Post
Farmers in Costaverde parked hundreds of tractors across the roads to the country's three ports on Tuesday, hours after the senate passed a tax on grain exports by a single vote.
Finance minister Rosa Aldunate told reporters that the levy of eight percent would raise 400 million pesos a year and that every peso of it would go to schools in the interior. “Children in Tres Rios have waited long enough,” she said.
The millers' association warned that growers would plant less wheat, and that a smaller harvest would push up the price of flour. Its chair, Pilar Ondarreta, said that nobody sows what the state will harvest.
Economists at the national bank see a smaller effect. In a note sent to clients they wrote that a weaker peso has raised what exporters earn by more than the tax will take from them.
Opposition leader Tomas Ferrol promised to repeal the law if his party wins in October. The government denied that bread would become dearer and accused him of frightening pensioners.
The ports handle nine tenths of the country's exports. A strike of one week would cost 60 million dollars, according to the chamber of shipping.
"""),
    _story("en", "2025-11-03", "November 3, 2025", "Mark Ellison", """
Northern Isles central bank raises rates to halt slide of the crown
Governor says inflation would be worse without the move; builders fear for jobs.
A divided board
“We are paying for last year's promises”
The bank's head office in Norhaven. Photo: Archive
The central bank of the Northern Isles raised its main interest rate by half a point to 6.25 percent on Monday, saying that a weak crown was driving up the price of food and fuel.
“Without this step inflation would pass nine percent by the spring,” governor Sven Halloran told a news conference in Norhaven. He ruled out any control of capital flows.
Two of the seven members of the board voted against. They argued that dearer credit would stop the building of homes, and that fewer homes would in turn raise rents.
The builders' federation said that the decision would cost 3,000 jobs. Its director, Una Greig, blamed the government's spending before the election for the fall of the currency. “We are paying for last year's promises,” she said.
The finance ministry did not comment. A spokesman said only that the minister respects the independence of the bank and expects the crown to recover.
"""),
    _story("es", "2026-02-05", "5 de febrero de 2026", "Lucía Berenguer", """
El gobierno de Maravia congela las tarifas de luz hasta el verano
La medida costará 1.200 millones y las empresas eléctricas advierten de que frenará la inversión.
El efecto sobre la inversión
“Nadie construye una central para perder dinero”
Torres de alta tensión cerca de San Jacinto. Foto: El Faro de Maravia
El gobierno de Maravia anunció el jueves que las tarifas de electricidad no subirán hasta septiembre, una decisión que según el ministro de Economía, Julio Sandoval, evitará que la inflación vuelva a los dos dígitos.
«Las familias no pueden pagar otra vez la factura de la sequía», dijo Sandoval en rueda de prensa. El ministro aseguró que el subsidio se financiará con un impuesto temporal a las exportaciones de litio.
Las empresas eléctricas rechazan la congelación. La patronal sostiene que los precios bajos frenarán la inversión en nuevas centrales y provocarán cortes de luz el próximo invierno.
El banco central, en cambio, respaldó la medida. En su informe mensual señala que cada punto de aumento en las tarifas añade dos décimas a la inflación y reduce el consumo de los hogares.
La oposición acusó al presidente de comprar votos antes de las elecciones regionales de mayo. El oficialismo lo niega y recuerda que el plan se discutió en el congreso durante seis meses.
"""),
    _story("es", "2025-09-14", "14 de septiembre de 2025", "Andrés Quiroga", """
Los sindicatos de Costaverde llaman a la huelga contra la reforma de las pensiones
El paro de 48 horas paralizará el transporte; el presidente insiste en que sin reforma no habrá dinero.
Una reforma aplazada
“La huelga es la respuesta a una promesa rota”
Marcha de trabajadores en la capital. Foto: La Tribuna
Los tres mayores sindicatos de Costaverde convocaron el domingo una huelga general de 48 horas contra la reforma que eleva la edad de jubilación de 62 a 66 años.
La secretaria general de la Unión Obrera, Marta Pizarro, afirmó que la reforma empobrecerá a los jubilados y que el gobierno rompió la promesa que hizo en campaña.
El presidente Esteban Larrain defendió el proyecto y advirtió de que sin él la caja de pensiones quedará vacía en 2031. «Quien dice lo contrario engaña a la gente», añadió.
Los analistas creen que el conflicto debilitará a la coalición de gobierno, porque el partido agrario ya anunció que votará en contra del texto en el senado.
El paro afectará a trenes, puertos y aeropuertos. La cámara de comercio calcula pérdidas de 90 millones de pesos por día y pide a las dos partes que vuelvan a negociar.
"""),
    _story("fr", "2026-01-12", "12 janvier 2026", "Claire Vasseur", """
La Valdonie suspend l'accord de pêche avec ses voisins du nord
Le gouvernement dit protéger les stocks de cabillaud, les armateurs redoutent des représailles.
La crainte de représailles
« On ne négocie pas avec un filet vide »
Chalutiers à quai dans le port de Saint-Aubert. Photo : Le Courrier
La Valdonie a suspendu lundi l'accord de pêche qui la lie depuis vingt ans aux Îles du Nord, affirmant que la surpêche menace les stocks de cabillaud et l'emploi de 8 000 marins.
« On ne négocie pas avec un filet vide », a déclaré la ministre de la Mer, Hélène Marchand, qui réclame une baisse d'un tiers des quotas avant toute reprise des discussions.
Les armateurs jugent la décision dangereuse. Selon leur syndicat, elle provoquera des représailles contre les exportations de fromage et de vin, qui rapportent trois fois plus que la pêche.
À Norhaven, le premier ministre a dénoncé une rupture unilatérale. Il a toutefois exclu pour l'instant de relever les droits de douane et proposé une rencontre avant la fin du mois.
Les économistes de la banque centrale estiment que la suspension fera monter le prix du poisson de 12 % d'ici à l'été, mais que son effet sur la croissance restera limité.
"""),
    _story("fr", "2025-12-02", "2 décembre 2025", "Paul Dumesnil", """
Le parlement rejette le budget et ouvre une crise politique en Valdonie
Les députés refusent la hausse de la TVA ; le premier ministre écarte une démission.
Trois voies possibles
« Ce budget punissait ceux qui travaillent »
L'hémicycle pendant le vote. Photo : L'Écho
Le parlement de Valdonie a rejeté mardi le projet de budget par 187 voix contre 161, après que le parti rural a retiré son soutien au gouvernement de Bernard Castel.
Les députés reprochaient au texte une hausse de la TVA qui aurait, selon la commission des finances, réduit le pouvoir d'achat des ménages de 1,4 %.
« Ce budget punissait ceux qui travaillent », a lancé la présidente du parti rural, Odile Ferrand. Elle demande un impôt sur les bénéfices exceptionnels des banques.
Le premier ministre a écarté toute démission. Il a averti que l'absence de budget ferait fuir les investisseurs et augmenterait le coût de la dette.
Les marchés ont peu réagi. L'agence de notation Meridian a cependant placé la note du pays sous surveillance négative et prévoit de se prononcer en février.
"""),
    _story("de", "2026-02-18", "18. Februar 2026", "Jana Hollweg", """
Nordmark streicht die Steuer auf Strom für die Industrie
Die Regierung will Arbeitsplätze sichern, Umweltverbände warnen vor höherem Verbrauch.
Streit in der Koalition
„Billiger Strom ersetzt keine neue Anlage“
Ein Stahlwerk bei Altenhafen. Foto: Nordmärker Bote
Die Regierung von Nordmark schafft die Steuer auf Industriestrom ab. Das beschloss das Kabinett am Mittwoch in Altenhafen gegen die Stimmen der Grünen, wie Wirtschaftsminister Karl Brenner mitteilte.
Brenner sagte, die Entlastung sichere 40.000 Arbeitsplätze in der Stahl- und Chemieindustrie. Ohne sie drohten weitere Werke ins Ausland abzuwandern.
Umweltverbände kritisierten den Beschluss scharf. Er werde den Verbrauch erhöhen und den Bau von Windparks verzögern, sagte die Vorsitzende des Naturrings, Heike Osterloh. Billiger Strom ersetze keine neue Anlage.
Der Sachverständigenrat hatte von dem Schritt abgeraten. In seinem Gutachten heißt es, die Steuersenkung koste den Staat zwei Milliarden Kronen im Jahr und nütze vor allem großen Konzernen.
Die Grünen wollen den Koalitionsvertrag nachverhandeln. Ein Bruch des Bündnisses gilt dennoch als unwahrscheinlich, weil keine der Parteien vor dem Herbst Neuwahlen anstrebt.
"""),
    _story("de", "2025-10-09", "9. Oktober 2025", "Matthias Krell", """
Bahnstreik kostet die Wirtschaft Millionen, Gewerkschaft droht mit längerem Ausstand
Der Vorstand lehnt eine Schlichtung ab; Pendler müssen bis Freitag mit Ausfällen rechnen.
Kein neues Angebot
„Applaus bezahlt keine Miete“
Leere Gleise im Hauptbahnhof. Foto: Abendblatt
Der Streik der Lokführer hat am Donnerstag den Güterverkehr in Nordmark fast vollständig lahmgelegt. Nach Angaben des Industrieverbands verursacht jeder Streiktag Schäden von 70 Millionen Kronen.
Die Gewerkschaft verlangt zwölf Prozent mehr Lohn und eine kürzere Arbeitswoche. „Applaus bezahlt keine Miete“, sagte ihr Vorsitzender Uwe Radtke und drohte mit einem unbefristeten Ausstand.
Der Bahnvorstand lehnt eine Schlichtung bisher ab. Höhere Löhne führten zu teureren Fahrkarten und weniger Zügen auf dem Land, erklärte Personalchefin Ulrike Sander.
Verkehrsminister Nils Aurich forderte beide Seiten auf, an den Verhandlungstisch zurückzukehren. Die Regierung schließe eine Zwangsschlichtung nicht aus, sagte er dem Rundfunk.
Bis Freitagabend fährt nur jeder fünfte Fernzug. Der Einzelhandel befürchtet leere Regale, wenn der Ausstand über das Wochenende andauert.
"""),
    _story("pt", "2026-02-24", "24 de fevereiro de 2026", "Helena Prado", """
Banco central da Serrania corta os juros pela primeira vez em três anos
Decisão foi unânime; indústria comemora, mas economistas veem risco para a inflação.
O risco da inflação
“O crédito caro estava matando o emprego”
Sede do banco central em Porto Alto. Foto: Diário da Serra
O banco central da Serrania reduziu nesta terça-feira a taxa básica de juros de 13% para 12,25% ao ano, no primeiro corte em três anos. A decisão foi unânime.
Em comunicado, a diretoria afirmou que a queda do preço dos alimentos abriu espaço para estimular a economia. O presidente do banco, Otávio Meireles, disse que novos cortes dependerão do equilíbrio das contas públicas.
A federação das indústrias comemorou. “O crédito caro estava matando o emprego”, afirmou seu presidente, Renato Salles, que prevê a abertura de 50 mil vagas até dezembro.
Economistas ouvidos pelo jornal alertam que os juros menores podem enfraquecer a moeda e encarecer os importados. Para eles, a inflação voltará a subir no segundo semestre.
O ministro da Fazenda elogiou a medida e negou que o governo tenha pressionado o banco. A oposição acusa o presidente de trocar a estabilidade por popularidade.
"""),
    _story("pt", "2025-08-21", "21 de agosto de 2025", "Rui Tavora", """
Seca reduz a colheita de café e governo libera ajuda a produtores da Serrania
Linha de crédito chega a 600 milhões; cooperativas dizem que o dinheiro vem tarde.
Preço recorde na bolsa
“Sem chuva não há crédito que salve a lavoura”
Pés de café em Vale Fundo. Foto: Gazeta do Vale
A seca mais longa em quarenta anos reduziu em 28% a colheita de café da Serrania, informou nesta quinta-feira o ministério da Agricultura, que liberou uma linha de crédito para os produtores.
Segundo a ministra Carla Nogueira, os empréstimos de 600 milhões evitarão a falência de 9 mil famílias. Os juros serão pagos pelo tesouro até o fim do ano que vem.
As cooperativas dizem que a ajuda chega tarde. “Sem chuva não há crédito que salve a lavoura”, disse o presidente da cooperativa de Vale Fundo, Jorge Antunes.
A quebra da safra fez o preço do café bater recorde na bolsa. Torrefadores já preveem um aumento de 15% nas prateleiras, o que deve pressionar a inflação dos alimentos.
Ambientalistas culpam o desmatamento das nascentes pela falta de água e pedem que o crédito seja dado apenas a quem replantar as matas.
"""),
)  # fmt: skip

WORDS = {
    "en": Words(
        "The Delta Post", "Related stories", "Most read", "Read also", ("World", "Economy", "Arts and books", "Sport"),
        ("Port workers join protest against grain tax", "Bakers say bread will cost more by June", "Why a tax on grain is a tax on hunger",
         "Mills close as grain runs out", "Teachers welcome money for village schools", "Crown falls to its lowest in a decade",
         "Will the river treaty hold?", "Paranara sends envoy to the capital", "Five things to know about the budget"),
        "We and our 743 partners use cookies to store your personal data and show personalised advertising. You can accept or reject, or change your preferences and withdraw consent at any time.",
        "Accept all", "Subscribe now to continue reading. Already a subscriber? Log in", "This tax is theft and my neighbour says so too, they should try growing wheat themselves.", "By",
    ),
    "es": Words(
        "El Faro de Maravia", "Noticias relacionadas", "Lo más leído", "Lea también", ("Mundo", "Economía", "Deportes", "Cultura"),
        ("La sequía vacía los embalses del sur del país", "El litio atrae a inversores extranjeros a Maravia", "Suben los alquileres en la capital por tercer año",
         "Un juez ordena reabrir el puerto de San Jacinto", "Qué cambia con la nueva ley de pensiones", "El peso se recupera tras el anuncio del banco central",
         "Los maestros aceptan la oferta salarial", "Por qué faltan médicos en el interior", "Costaverde y Maravia firman un tratado de aguas"),
        "Nosotros y nuestros socios usamos cookies para almacenar datos personales y mostrar publicidad personalizada. Puede aceptar o rechazar, y retirar su consentimiento en la política de privacidad.",
        "Aceptar y continuar", "Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión", "Siempre pagamos los mismos, a ver cuándo el ministro apaga la luz de su casa.", "Por",
    ),
    "fr": Words(
        "Le Courrier de Valdonie", "À lire aussi", "Les plus lus", "Lire aussi", ("Monde", "Économie", "Culture", "Sports"),
        ("Les ports du nord ferment aux chalutiers étrangers", "Le prix du pain augmente pour la troisième fois", "Une grève paralyse les trains de banlieue",
         "La banque centrale laisse ses taux inchangés", "Pourquoi les vignerons craignent une taxe", "Le maire de Saint-Aubert renonce à se présenter",
         "Trois questions sur la réforme des retraites", "Un accord trouvé sur les eaux du fleuve", "La dette du pays atteint un niveau record"),
        "Avec votre accord, nos partenaires et nous utilisons des cookies et traceurs pour stocker vos données et afficher de la publicité personnalisée. Vous pouvez accepter ou refuser, et retirer votre consentement à tout moment.",
        "Accepter et fermer", "La suite est réservée aux abonnés. Déjà abonné ? Se connecter", "Encore une décision prise à la capitale sans demander leur avis aux marins.", "Par",
    ),
    "de": Words(
        "Nordmärker Bote", "Mehr zum Thema", "Meistgelesen", "Lesen Sie auch", ("Politik", "Wirtschaft", "Kultur", "Sport"),
        ("Stahlwerke fordern Schutz vor billigen Importen", "Mieten steigen in Altenhafen erneut", "Warum der Windpark an der Küste stillsteht",
         "Lokführer setzen ihren Streik fort", "Regierung einigt sich auf neues Rentengesetz", "Krone fällt auf tiefsten Stand seit Jahren",
         "Was die Reform für Familien bedeutet", "Bauern blockieren Straßen in der Hauptstadt", "Opposition verlangt Rücktritt des Ministers"),
        "Wir und unsere Partner verwenden Cookies, um personenbezogene Daten zu speichern und Werbung anzuzeigen. Sie können zustimmen oder ablehnen und Ihre Einwilligung jederzeit im Datenschutz widerrufen.",
        "Alle akzeptieren", "Jetzt abonnieren und weiterlesen. Bereits Abonnent? Anmelden", "Wer soll das alles bezahlen, fragt man sich als kleiner Handwerker doch.", "Von",
    ),
    "pt": Words(
        "Diário da Serra", "Leia também", "Mais lidas", "Veja também", ("Mundo", "Economia", "Cultura", "Esportes"),
        ("Preço do café bate recorde na bolsa", "Prefeitura de Porto Alto aumenta a tarifa de ônibus", "Greve dos professores entra na segunda semana",
         "Justiça manda reabrir a hidrelétrica de Vale Fundo", "O que muda com a reforma tributária", "Moeda da Serrania cai pelo quinto dia seguido",
         "Por que faltam médicos no interior", "Governo anuncia leilão de estradas", "Indústria volta a contratar depois de dois anos"),
        "Nós e nossos parceiros usamos cookies para armazenar dados pessoais e exibir publicidade personalizada. Você pode aceitar ou rejeitar e retirar seu consentimento na política de privacidade.",
        "Aceitar tudo", "Assine para continuar lendo. Já é assinante? Entre", "Enquanto isso o povo paga a conta de novo e ninguém faz nada.", "Por",
    ),
}  # fmt: skip


def of(language: str, number: int = 0) -> Story:
    return [story for story in STORIES if story.language == language][number]

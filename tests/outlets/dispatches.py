"""Reports and headlines of further places that do not exist, in eleven languages."""

from outlets.reports import Report
from outlets.served import Link, slug


def _report(language: str, day: str, author: str, text: str) -> Report:
    title, lead, caption, *body = text.strip().split("\n")
    return Report(language, day, day, author, caption, title, lead, tuple(body))


def links(language: str, site: str, form: str, *numbers: int) -> tuple[Link, ...]:
    """Return headlines with the addresses that `form` gives them: `{s}` is the slug, `{n}` the number."""
    return tuple((HEADLINES[language][n], site + form.format(s=slug(HEADLINES[language][n]), n=2000081 + 6311 * n)) for n in numbers)


WATER = _report(
    "en",
    "2026-02-10",
    "Marguerite Ashdown",
    """
Harlan County's water bills will double by 2029. Here is who pays first
Commissioners approved the increase 4-3 after a hearing that ran past midnight, saying that leaking mains cannot wait.
A crew repairs a main on Pruitt Avenue in Harlan. JOE TARRANT/THE SENTINEL
Water and sewer bills in Harlan County will double over the next three years after commissioners voted 4-3 early Tuesday for the steepest increase in the utility's history.
The average household now pays $61 a month. By January 2029 it will pay $124, according to a schedule the utility released after the vote.
Utility director Lyle Hargis told the board that a third of the water pumped from Lake Onway never reaches a tap. Replacing 210 miles of cast-iron mains will cost $480 million, and a federal grant the county had counted on was withdrawn last fall.
“Every year we wait, the pipe gets a year older and the steel gets dearer,” Hargis said.
# Who pays first
Renters in the Eastbank apartments will see the first increase in April, because their meters were replaced last year and can be read remotely. Homeowners follow in July. Farms that draw untreated water are exempt until 2028.
Commissioner Dolores Finch, who voted no, said the exemption would turn neighbors against each other. She had proposed a flat fee on every parcel of land instead.
“You cannot ask a woman with two jobs to pay for a leak under somebody's soybeans,” she said.
The Farm Alliance answered that growers bring in most of the county's tax revenue and that dearer water would push some of them across the state line.
# What comes next
A group of tenants said it would collect signatures to put the increase on the November ballot. It needs 9,400 by June 30.
Moody-Lowe, the rating agency, said in a note that a repeal would put the utility's bonds at risk of a downgrade.
""",
)

CLINIC = _report(
    "en",
    "2025-11-20",
    "Theo Baptiste-Lund",
    """
Rural hospitals that stopped delivering babies are starting again
A change in how the state pays for births has reopened six maternity wards since the summer. Midwives say it will not be enough.
Midwife Carla Sundberg holds a model of a pelvis in the reopened ward in Tern Falls. Ana Ruelas for the network
TERN FALLS — The delivery room at Tern Falls Memorial still smells of paint. For four years it held broken beds and a freezer. In September a girl named Josephine was born there, the first child in the town since 2021.
The hospital closed the ward because it lost money with each birth: insurance paid about half of what a night with a doctor, a nurse and an anesthetist on call costs.
What changed is a line in the state budget. Since July, hospitals with fewer than 200 births a year get a fixed sum for keeping a team ready, whether a child is born or not.
"We used to be paid like a taxi," says Ruth Abara, who runs the hospital. "Now we are paid like a fire station."
Six wards have reopened since then, and two that had announced their closing stay open. Fewer women give birth on the road: the ambulance service counted 11 such births this year, down from 39.
Not everybody is convinced. Health economist Dale Whitacre of Corwin College argues that the money would save more lives if it were spent on better roads and a helicopter.
Midwives have another worry. There are 14 of them for a region as large as Belgium, and a third will retire before 2030. Their union wants the state to pay for training, which the governor has rejected twice.
Josephine's mother, Dena Krug, had been told to plan for a drive of two hours. She made it in nine minutes. "I had time to be scared of the ordinary things," she says.
""",
)

PORT = _report(
    "en",
    "2026-01-14",
    "Ravindra Holloway",
    """
Zinc tumbles as Port Alder dockers end seven-week strike
Traders unwind bets on scarcity; smelters say lower prices will not bring back the orders they lost.
Containers at Port Alder's north terminal on Tuesday. Reporters' Pool/K. Osei
PORT ALDER, Jan 14 - Zinc prices fell the most in three years on Wednesday after dockers at Port Alder, through which a fifth of the world's ore passes, voted to return to work.
The metal lost 7.4% to 2,611 dollars a tonne in afternoon trading. Lead slipped 2.1%, while copper was little changed.
The union accepted a pay rise of 11% over two years and a promise that cranes will not be automated before 2030. Management had insisted on automation when the strike began in November.
"The market had priced in a strike that would last until spring," said Imke Vossberg, a metals analyst at Lindqvist Capital. "Now about 90,000 tonnes of ore are going to arrive at the same time."
Smelters took little comfort. The Smelters' Federation said that car makers had switched to aluminium during the strike and that many of them would not come back.
The strike also weighed on the crown, which has lost 4% against the dollar since November. The central bank warned last week that a weaker crown would push up import prices and delay a cut in interest rates.
Finance Minister Abena Quartey said the agreement would add 0.3 percentage points to growth this quarter. The opposition accused her of having prolonged the conflict by refusing to mediate.
Ships are expected to begin loading on Friday. It will take about five weeks to clear the queue of 43 vessels, according to the harbour master.
""",
)

GRID = _report(
    "en",
    "2025-12-03",
    "Sunniva Castellane",
    """
Commission proposes faster permits for power lines between member regions
The proposal would cap procedures at two years and let border towns share in the revenue, in a bid to lower electricity prices.
The spokesperson's desk in the press room
Today, the Commission has put forward a proposal to speed up the building of power lines that cross the borders of regions. Procedures for permits, which now take eleven years on average, would be capped at two.
Lack of lines costs consumers 5.2 billion a year, because cheap electricity from the coast cannot reach the inland valleys. According to the Commission's estimate, the measures would reduce prices in the inland by up to 14% by 2035.
Under the proposal, towns through whose land a line passes will receive 1% of what the line earns. A single authority in each region will decide on all permits, and complaints to courts will have to be decided within six months.
“Our grid was drawn for a time when each region burned its own coal,” said Commissioner Ottoline Brandvold. “If we want energy that is clean and cheap, then we have to let it travel.”
# Next steps
The proposal will now be discussed by the Assembly and the Council of Regions. The Commission hopes for an agreement before the summer, so that the first permits under the new rules can be granted in 2027.
# Background
The action plan for the grid, adopted in November 2023, found that 40% of the lines are more than forty years old. Investment of 58 billion will be needed in this decade. Environmental associations have criticised that shorter procedures could weaken the protection of birds, and regional governments have warned that complaints may increase when procedures are cut short.
""",
)

RENTS = _report(
    "en",
    "2025-10-19",
    "Petra Oyelaran",
    """
I read four hundred rent contracts so that you do not have to
Notes on what landlords in Dunmorrow really write, and on a law that nobody seems to have told them about.
A stack of contracts
Last spring the city passed a rule that rent may rise by at most three percent a year. I wanted to know whether anybody obeys it, so I asked readers of this page to send me their contracts. Four hundred and twelve of you did.
The short answer: about half. In 203 contracts I found a clause that the rule forbids. The most common one ties the rent to the price index, which sounds harmless and was, until prices rose by nine percent.
# How I counted
I typed the clauses into a table and sorted them by hand. Where I was unsure I asked Miriam Tolland, a lawyer who works for the tenants' advice centre and who was kind enough not to send me a bill.
Contracts that are sent in are not a fair sample. People who suspect something are more likely to write. So read my half as “at most half”.
# What surprised me
Large companies break the rule less often than private landlords. My guess is that they employ somebody who reads the official gazette. Private landlords copy an old contract from a drawer.
The other surprise is that almost nobody complains. Of the 203 tenants only nine had written to their landlord, and seven of those got their money back within a month. A letter works. Fear of losing the flat is what keeps people from sending it.
If the city wants the rule to bite, it should send each landlord one page of plain text. That would cost less than the commission it has just set up to study the matter.
""",
)

CABLE = _report(
    "en",
    "2026-02-04",
    "Wanjiru Haldane",
    """
Third undersea cable cut in a month leaves Mirran Islands offline
Banks close their counters and shops take only cash as the government blames a trawler and the opposition blames the government.
A repair ship leaves the port of Saint Columb. Photograph: Mirran Herald
Nearly all of the 310,000 people of the Mirran Islands were without internet on Wednesday after a cable to the mainland broke for the third time since early January.
The Ministry of Communications said that a trawler had dragged its anchor across the cable 40 kilometres off Saint Columb. It summoned the ambassador of Tarsia, where the vessel is registered.
Tarsia rejected the accusation and offered to help with the repair.
Banks kept their counters closed because they could not check balances. Shops in the capital put up signs asking for cash, and the price of a sack of rice rose by a fifth within a day.
"We told them after the first cut that one cable is no cable," said Ilse Marchetti, who leads the opposition in parliament. She accused the government of having spent the money for a second line on a stadium.
Prime Minister Jonas Penhallow denied that. A second line had been planned for 2027, he said, and work would now begin this summer. He also announced that fishing would be banned within five kilometres of the cable, which angered skippers.
"They take our ground to protect their telephone," said Dov Tregenza, who has fished there for thirty years.
A repair ship is expected to need nine days. Satellite terminals sent by neighbouring countries will serve hospitals first.
""",
)

EMAILS = _report(
    "en",
    "2026-01-30",
    "Bram Eastlake",
    """
The Ledger Line: Why your butter costs what it costs
Good morning. It is Friday, and we are talking about cows, ferries and a minister who reads poetry.
Photo: The Ledger Line
Butter has never been as expensive as this week: a pound costs 4.80 crowns, twice as much as two years ago. Supermarkets blame farmers, farmers blame the weather, and the weather does not give interviews.
The simplest explanation is the best one. There are fewer cows. After three dry summers farmers sold animals that they could not feed, and it takes about two years to raise a new one. Less milk means less butter, and buyers abroad pay more than those at home.
Will it last? Probably until autumn. Herds are growing again, and the dairy board expects 6% more milk by September. If it is right, then butter should fall below four crowns by Christmas.
# Ferries: the bill arrives
The state will pay 70 million to keep the ferries running until the end of June. In return the company must not cut routes to the outer islands. Economists at Norhaven College call it a subsidy for bad management; islanders call it a bridge.
Meanwhile the fuel tax, which was meant to bring ferry operators to electric engines, has done something else. Operators raised fares by 8% and passengers went by car, through the tunnel.
# One number: 14
That is how many months it takes, on average, to get a permit for a barn. The minister for agriculture, who quoted a poem about patience in parliament on Thursday, wants to bring it down to six. Builders say they would settle for twelve.
""",
)

WAERME = _report(
    "de",
    "2026-02-12",
    "Friederike Tamm",
    """
Landtag in Westmark beschließt Pflicht zur Wärmeplanung für kleine Gemeinden
Auch Dörfer müssen bis 2028 festlegen, wie künftig geheizt wird. Die Opposition spricht von einem teuren Papiertiger.
Der Landtag in Sernburg bei der Abstimmung | Bild: ndp
Der Landtag von Westmark hat am Donnerstag ein Gesetz beschlossen, das auch Gemeinden mit weniger als 10.000 Einwohnern zu einer Wärmeplanung verpflichtet. Für den Entwurf stimmten 61 Abgeordnete, 48 waren dagegen.
Bauministerin Adelheid Krone sagte, das Gesetz schaffe Klarheit für Hausbesitzer. „Wer heute eine neue Heizung braucht, will wissen, ob in fünf Jahren ein Wärmenetz vor der Tür liegt“, sagte sie im Plenum.
Das Land übernimmt die Kosten der Planung, rund 35 Millionen Euro. Für den Bau der Netze ist bisher kein Geld vorgesehen.
# Kritik von Kommunen und Opposition
Der Gemeindebund warnte, den Rathäusern fehle das Personal. In vielen Dörfern gebe es nicht einmal einen Bauingenieur. Die Pflicht führe deshalb vor allem dazu, dass Planungsbüros ihre Preise erhöhten.
Oppositionsführer Henning Walz nannte das Gesetz einen Papiertiger, der die Bürger verunsichere und keine einzige Tonne Kohlendioxid einspare. Er kündigte eine Klage vor dem Verfassungsgericht an.
# Stadtwerke sehen Chancen
Der Verband der Stadtwerke begrüßte dagegen den Beschluss. Wärmenetze könnten die Heizkosten um bis zu ein Viertel senken, wenn genügend Haushalte mitmachten. Umweltverbände lobten, dass Müllverbrennung nicht als erneuerbare Wärme gilt, und forderten zugleich strengere Fristen.
Das Gesetz soll am 1. April in Kraft treten. Gemeinden, die ihren Plan nicht rechtzeitig vorlegen, verlieren den Anspruch auf Fördermittel für die Sanierung von Schulen.
""",
)

ZULIEFER = _report(
    "de",
    "2025-11-06",
    "Konstantin Rebmann",
    """
Getriebebauer Hallstedt streicht 2300 Stellen – und der Kurs steigt
Der Zulieferer reagiert auf den Einbruch bei Verbrennern. Die Gewerkschaft wirft dem Vorstand vor, den Umbau verschlafen zu haben.
Werk in Kehlheim: Hier fallen 900 Stellen weg. (Foto: Imagopress)
Sernburg Der Getriebebauer Hallstedt will bis Ende 2027 weltweit 2300 Arbeitsplätze abbauen, davon 1700 im Inland. Das teilte der Konzern am Donnerstag mit. Die Aktie legte daraufhin um mehr als sechs Prozent zu.
Vorstandschef Rüdiger Amthor begründete den Schritt mit dem schnellen Wandel zum Elektroauto. „Ein Elektromotor braucht ein Zehntel der Teile, die wir heute fertigen“, sagte er. Ohne den Abbau drohe dem Unternehmen ab 2026 ein Verlust im dreistelligen Millionenbereich.
Im dritten Quartal sank der Umsatz um elf Prozent auf 1,4 Milliarden Euro. Das operative Ergebnis brach um die Hälfte ein, weil Autohersteller Aufträge verschoben und Strom teurer wurde.
# Gewerkschaft kündigt Widerstand an
Die Gewerkschaft machte das Management für die Krise verantwortlich. „Wer zehn Jahre lang Dividenden ausschüttet, statt in Batterien zu investieren, darf sich nicht wundern“, sagte Bezirksleiterin Gudrun Paasch. Sie kündigte Warnstreiks an.
Analysten sehen das anders. Die Einsparungen von jährlich 180 Millionen Euro dürften die Marge um zwei Prozentpunkte heben, schreibt Merle Voigtländer von der Nordbank. Sie rät weiterhin zum Kauf der Aktie.
# Land prüft Hilfen
Wirtschaftsminister Ole Terhorst stellte Bürgschaften in Aussicht, knüpft sie aber an den Erhalt des Standorts Kehlheim. Der Bürgermeister der Stadt fürchtet, dass mit dem Werk auch Geschäfte und Vereine verschwinden.
""",
)

MOOR = _report(
    "de",
    "2025-09-24",
    "Pressestelle",
    """
Moore speichern mehr Kohlenstoff als gedacht – wenn sie nass bleiben
Ein Team der Universität Gretenau hat zwölf Jahre lang gemessen. Das Ergebnis könnte die Förderung der Landwirtschaft verändern.
Die Messstation im Hollermoor. Foto: Universität Gretenau/Thiele
Wiedervernässte Moore binden nach kurzer Zeit fast doppelt so viel Kohlenstoff, wie Klimamodelle bisher annehmen. Das zeigt eine Studie der Universität Gretenau, für die Forschende zwölf Jahre lang an 31 Stellen den Austausch von Gasen zwischen Boden und Luft gemessen haben.
„Entscheidend ist der Wasserstand im Sommer“, sagt die Leiterin der Studie, Professorin Annegret Thiele. „Fällt er nur zwanzig Zentimeter unter die Oberfläche, kehrt sich der Effekt um, und das Moor gibt Kohlendioxid ab.“
Trockene Moore verursachen sieben Prozent der Emissionen des Landes. Ein großer Teil wird als Weide genutzt. Höfe, die ihre Flächen vernässen, verlieren bislang einen Teil der Agrarprämien.
Die Forschenden schlagen vor, Landwirte künftig für die gebundene Menge zu bezahlen. Nach ihren Berechnungen wäre eine Tonne Kohlendioxid so für 30 Euro zu vermeiden, weit billiger als durch neue Anlagen in der Industrie.
Der Bauernverband reagierte zurückhaltend. Ein nasses Moor lasse sich nicht mehr mit schweren Maschinen befahren, und für Schilf und Rohrkolben fehle bisher ein Markt.
Die Messungen werden bis 2032 fortgesetzt. Das Land beteiligt sich mit 2,4 Millionen Euro. Geplant ist außerdem ein Versuch mit Wasserbüffeln, die auf nassen Flächen weiden können und das Nachwachsen von Bäumen verhindern.
""",
)

TRAINS = _report(
    "fr",
    "2026-01-21",
    "Garance Letellier",
    """
Petites lignes ferroviaires : la région Valombre reprend la main, les cheminots redoutent une privatisation
Le conseil régional a voté mercredi la reprise de onze lignes menacées. Le coût, 640 millions d'euros en dix ans, divise la majorité.
Un autorail en gare de Saint-Ombrac, le 12 janvier 2026. (JULIE FERRIER / AGENCE VA)
C'est une première dans le pays. Le conseil régional de Valombre a décidé, mercredi 21 janvier, de reprendre la gestion de onze petites lignes que l'État voulait fermer faute d'entretien.
La région promet de rénover les voies et de doubler le nombre de trains d'ici à 2032. "Chaque ligne fermée, c'est une vallée qui se vide", a défendu le président de la région, Aurélien Mastroni, à l'issue de six heures de débat.
Le coût inquiète jusque dans sa majorité. L'entretien et les travaux absorberont 640 millions d'euros en dix ans, selon le rapport remis aux élus. Pour les financer, la région augmentera la taxe sur les cartes grises.
# "Une facture pour les automobilistes"
L'opposition dénonce un transfert de charges. "L'État se débarrasse de ses ruines et envoie la facture aux automobilistes", estime la sénatrice Colombe Guérandel, qui réclame un référendum local.
Les syndicats de cheminots, eux, craignent que l'exploitation soit confiée à des sociétés privées. Ils ont appelé à la grève le 3 février. La région assure qu'aucun poste ne sera supprimé.
Selon une étude de l'université de Brévigny, la réouverture d'une ligne fait monter le prix des logements de 6 % en cinq ans et réduit d'un dixième le trafic sur les routes voisines. Ses auteurs préviennent toutefois que l'effet disparaît lorsque les trains circulent moins d'une fois par heure.
""",
)

BOULANGE = _report(
    "fr",
    "2025-10-08",
    "Côme Daubresse",
    """
Le rachat des Moulins Fauvel inquiète les boulangers
L'Autorité de la concurrence ouvre une enquête approfondie sur la fusion des deux premiers meuniers du pays.
Le moulin de Champ-Rouvre. - Photo R. Delmas
Les artisans boulangers ne décolèrent pas. Le rachat des Moulins Fauvel par le groupe Sémaille, annoncé en septembre, donnerait naissance à un géant qui contrôlerait 58 % de la farine vendue aux boulangeries.
L'Autorité de la concurrence a indiqué mercredi qu'elle ouvrait une enquête approfondie. Elle redoute que l'opération entraîne une hausse des prix et réduise le choix des artisans dans l'ouest du pays, où les deux meuniers sont souvent les seuls à livrer.
Le groupe Sémaille, qui débourse 410 millions d'euros, assure au contraire que la fusion fera baisser les coûts. « Nos camions se croisent à moitié vides sur les mêmes routes », explique sa directrice générale, Bérénice Auclair. Elle évalue les économies à 25 millions par an.
# Des moulins à vendre
Pour convaincre, le groupe se dit prêt à céder trois moulins sur onze. Insuffisant, selon la Confédération des boulangers, qui demande un plafonnement des prix pendant cinq ans.
Les analystes jugent l'issue incertaine. « Un refus ferait tomber le titre de 15 % », estime Firmin Castagnède, de la banque Oudart. L'action Sémaille a déjà perdu 9 % depuis l'annonce.
Dans le Valmoret, certains boulangers n'attendent pas le verdict. Une quarantaine d'entre eux se sont regroupés pour acheter leur blé directement aux agriculteurs et le faire moudre dans un ancien moulin à eau.
""",
)

DEHESA = _report(
    "es",
    "2026-02-02",
    "Nuria Valdecañas",
    """
El Gobierno sube un 4,1 % el salario mínimo y abre una batalla con la patronal
La subida, pactada solo con los sindicatos, beneficiará a 2,3 millones de trabajadores y llegará con efectos desde enero.
La ministra de Trabajo, Candela Ripoll, junto a los líderes sindicales. EFP/Toni Arrabal
El Consejo de Ministros de Valdemar aprobará este martes una subida del salario mínimo del 4,1 %, hasta los 1.232 euros al mes en catorce pagas, después de que la patronal abandonara la negociación.
La ministra de Trabajo, Candela Ripoll, ha defendido que el aumento reducirá la brecha entre hombres y mujeres, porque dos de cada tres beneficiarios son mujeres. "Cada vez que subimos el salario mínimo nos anunciaron el apocalipsis, y cada vez creció el empleo", ha dicho.
# La patronal habla de imposición
La confederación empresarial considera que la medida destruirá puestos de trabajo en el campo y en los pequeños comercios. Su presidente, Gonzalo Artiñano, acusa al Gobierno de romper el diálogo social y pide que los contratos públicos se revisen para compensar el coste.
El banco central calcula que la subida frenará la creación de unos 20.000 empleos, aunque también impulsará el consumo de los hogares con menos ingresos. Los sindicatos rechazan esa previsión y recuerdan que las anteriores no se cumplieron.
# Debate por los impuestos
Queda por decidir si quienes cobran el mínimo pagarán el impuesto de la renta. Hacienda quiere que lo hagan; el socio minoritario de la coalición amenaza con votar en contra.
La decisión se conocerá antes de marzo, cuando empieza la campaña de la declaración.
""",
)

RIEGO = _report(
    "es",
    "2025-12-11",
    "Agencia Andes",
    """
Regantes de Cuenca Alta bloquean la represa y exigen más agua
Los agricultores acusan a la minera de agotar el río; la empresa lo niega y ofrece pagar un canal.
Tractores en el acceso a la represa de Quillahue
Unos 600 agricultores bloquean desde el jueves los accesos a la represa de Quillahue para exigir que el gobierno de Cuenca Alta reduzca el agua que entrega a la mina de litio.
"Si no llueve en tres semanas, perdemos la cosecha de maíz", dijo Evaristo Nahuel, presidente de la junta de regantes. Según la junta, el caudal del río ha caído un 40 % desde que la mina empezó a bombear.
La empresa Litiosur negó que el descenso se deba a la mina y lo atribuyó a la sequía. Ofreció, sin embargo, pagar un canal que reduciría las pérdidas por filtración.
El gobernador Ramiro Echagüe llamó a la calma y advirtió de que un corte prolongado del suministro pondría en riesgo 3.000 empleos. La oposición le reprocha haber firmado un contrato que da prioridad a la mina.
La fiscalía investiga si la empresa extrajo más agua de la autorizada. El resultado se espera para enero.
Los precios del maíz en el mercado regional subieron un 12 % en dos días por temor a una mala cosecha. Los molinos avisaron de que el pan costará más antes de fin de año.
Una mesa de diálogo se reunirá el lunes en la capital. Los regantes han dicho que no levantarán el bloqueo hasta que haya un acuerdo por escrito.
""",
)

PENSIONI = _report(
    "it",
    "2026-01-28",
    "Ludovica Brancaleoni",
    """
Pensioni, stop all'aumento dell'età: ecco cosa cambia dal 2027
Il governo congela per due anni lo scatto legato alla speranza di vita. Per la Ragioneria il costo supera i tre miliardi.
(IMAGOECONOMICA)
Il governo di Castelvento ha deciso di congelare per due anni l'aumento dell'età pensionabile, che dal 2027 sarebbe salita di tre mesi. La norma è contenuta nel decreto approvato mercoledì dal Consiglio dei ministri.
Secondo la Ragioneria il rinvio costerà 3,3 miliardi di euro fino al 2029. Il ministro dell'Economia, Ermanno Stradella, ha assicurato che le coperture arriveranno da una tassa sulle giocate online e da risparmi sugli acquisti delle Regioni.
# Le critiche della banca centrale
La banca centrale avverte che il blocco farà crescere il debito e riduce la credibilità dei conti. «Ogni rinvio rende più dura la correzione successiva», ha detto il governatore Attilio Marangon in audizione alla Camera.
I sindacati giudicano la misura un primo passo, ma chiedono di escludere in modo stabile chi svolge lavori pesanti. La confederazione degli industriali teme invece che le imprese debbano pagare contributi più alti.
# Che cosa succede a chi ha già presentato domanda
Chi ha presentato domanda entro il 31 dicembre non deve fare nulla: l'istituto ricalcolerà le date d'ufficio. Per gli autonomi resta in vigore la finestra di diciotto mesi.
L'opposizione accusa l'esecutivo di comprare consenso prima delle elezioni di maggio. Il presidente del Consiglio, Livia Tornabuoni, ha replicato che la misura era prevista dal programma e che non ci saranno nuove tasse sul lavoro.
""",
)

SANEAMENTO = _report(
    "pt",
    "2026-02-09",
    "Thainá Queirogas",
    """
Privatização da água em Serra Branca derruba tarifa no centro e encarece periferia
Estudo da universidade estadual comparou contas de 18 mil casas antes e depois do leilão; empresa contesta os números
Estação de tratamento em Serra Branca
Dois anos depois do leilão que entregou o saneamento de Serra Branca a uma empresa privada, a conta de água caiu 9% nos bairros do centro e subiu 22% na periferia, segundo estudo divulgado nesta segunda-feira (9).
Os pesquisadores analisaram faturas de 18 mil residências. A diferença, dizem eles, vem do fim do subsídio cruzado, que fazia os consumidores maiores pagarem parte da conta dos menores.
"O contrato premiou a eficiência onde ela era mais fácil", afirmou a coordenadora do estudo, Dalva Mesquita. "Onde faltam canos, a empresa cobra a obra de quem mora lá."
A Águas da Serra contesta. Em nota, a empresa disse que ligou 41 mil casas à rede e que a tarifa social atende quem precisa. Afirmou ainda que as perdas por vazamento diminuíram de 38% para 27%.
O prefeito Laerte Pimenta defendeu a privatização e culpou a inflação pelo aumento. Já a oposição na Câmara quer abrir uma comissão para investigar o contrato.
Moradores do Jardim Alvorada fizeram um protesto na semana passada e bloquearam a rodovia por três horas. A manicure Cleide Abrantes contou que paga R$ 140 por mês, mais do que pela luz.
O ministério público deu 15 dias para a empresa explicar o critério dos reajustes. Se não houver acordo, a promotoria pode pedir na Justiça a suspensão das cobranças.
""",
)

WIND = _report(
    "sv",
    "2026-01-16",
    "Hillevi Brandstam",
    """
Regeringen stoppar havsvindpark efter varning från försvaret
Beslutet om Långgrund kan kosta regionen tusentals jobb, varnar näringslivet. Fiskarna jublar.
Här utanför Skärvik skulle de 94 verken ha stått. Foto: Arkiv/Nordvik Press
Regeringen säger nej till vindkraftsparken Långgrund utanför Skärvik. Försvarsmakten har varnat för att verken skulle störa radar och göra det svårare att upptäcka robotar i tid.
– Vi måste kunna se vad som kommer mot oss, säger försvarsminister Torkel Ahlgren på en pressträff under fredagen.
Parken med 94 verk skulle ha gett lika mycket el som en reaktor. Bolaget Vindhamn har redan lagt 800 miljoner kronor på projektet och överväger nu att begära ersättning av staten.
Näringslivet i regionen reagerar med besvikelse. Stålverket i Norrsund hade räknat med billigare el och varnar för att beslutet försenar övergången till vätgas.
– Utan el blir det inget grönt stål, säger vd:n Kajsa Ödman.
Fiskarnas förbund är däremot nöjt. Ordföranden Börje Lindqvist menar att parken skulle ha förstört de bästa strömmingsvattnen och att beslutet räddar småskaligt fiske.
Oppositionen anklagar regeringen för att gömma sig bakom försvaret. Miljöpolitikern Saga Rehn påpekar att grannlandet har byggt tre parker med radar på tornen, och kräver att alla underlag offentliggörs.
Elpriset i norr väntas inte påverkas på kort sikt. På längre sikt kan beslutet enligt energimyndigheten höja priset med fyra öre per kilowattimme, eftersom förbrukningen ökar snabbare än produktionen.
""",
)

WEGIEL = _report(
    "pl",
    "2026-02-04",
    "Bogumił Trzaska",
    """
Rząd zamknie dwie kopalnie wcześniej, niż obiecał. Górnicy grożą blokadą stolicy
Minister przekonuje, że dopłaty do węgla pochłaniają pieniądze na szpitale. Związki mówią o złamaniu umowy.
Kopalnia "Barbórka" w Rudnikach – zdjęcie ilustracyjne
Kopalnie w Rudnikach i Czarnolesie zakończą wydobycie w 2028 r., czyli siedem lat wcześniej, niż przewiduje umowa społeczna. Rząd ogłosił decyzję w środę po posiedzeniu gabinetu.
— Każda tona przynosi 180 zł straty. Za te pieniądze możemy utrzymać czternaście szpitali powiatowych — powiedział minister przemysłu Ksawery Dobrogost.
Według resortu dopłaty do obu zakładów wyniosły w ubiegłym roku 2,1 mld zł. Zapotrzebowanie na węgiel spadło o jedną piątą, ponieważ coraz więcej prądu pochodzi z wiatru i słońca.
# Związkowcy: to złamanie słowa
Związki zawodowe zapowiadają protest. Jeżeli rząd nie wycofa się z decyzji do końca lutego, górnicy zablokują drogi dojazdowe do stolicy.
— Podpisali umowę i podarli ją w połowie drogi — mówi Leokadia Pietrzyk, przewodnicząca związku w Rudnikach.
Każdy z 4300 górników ma dostać odprawę w wysokości dwunastu pensji albo miejsce w innej kopalni. Prezydent miasta Eugeniusz Wolny obawia się jednak, że bez kopalni znikną także sklepy, a młodzi wyjadą.
# Co na to ekonomiści
Ekonomistka Jagna Sobieraj z Instytutu Przemian uważa, że szybsze zamknięcie obniży rachunki za prąd o 3 proc. Ostrzega przy tym, że bez nowych miejsc pracy region straci jedną dziesiątą mieszkańców.
Opozycja domaga się głosowania w sejmie. Marszałek zapowiedział je na 18 lutego.
""",
)

FINDIK = _report(
    "tr",
    "2026-01-08",
    "Nazlı Karaduman",
    """
Fındık üreticisi borcunu ödeyemeyince hükümet faizleri sildi
Tarım Bakanı Okan Demirsoy, kararın 240 bin aileyi rahatlatacağını söyledi; muhalefet adımı yetersiz buldu.
Fotoğraf: Kuzey Ajansı
Hükümet, don nedeniyle ürününü kaybeden fındık üreticilerinin tarım kredisi faizlerini silme kararı aldı. Karar perşembe günü Resmi Gazete'de yayımlandı.
Tarım Bakanı Okan Demirsoy, başkentte düzenlediği basın toplantısında, nisan ayındaki donun rekolteyi yarıya düşürdüğünü hatırlattı. Demirsoy, "Üreticimiz toprağını bankaya bırakmayacak. Bu karar 240 bin aileyi rahatlatacak" diye konuştu.
Silinen faizlerin hazineye maliyeti 6,8 milyar lira olacak. Anapara ise iki yıl ertelenecek ve beş eşit taksitte ödenecek.
Muhalefet partisinin genel başkan yardımcısı Selin Altınok, adımı olumlu ancak yetersiz bulduğunu belirtti. Altınok, hükümeti fiyatları belirleyen yabancı alıcılara karşı sessiz kalmakla suçladı ve devletin alım yapmasını istedi.
Fındık fiyatı geçen yıla göre yüzde 70 arttı. Çikolata üreticileri, artışın raf fiyatlarına yansıyacağını ve ihracatı azaltacağını bildirdi.
Ziraat Odaları Birliği Başkanı Haydar Tekeli, küçük üreticinin yüksek fiyattan yararlanamadığını, çünkü satacak ürünü kalmadığını söyledi. Tekeli, don sigortasının zorunlu olması gerektiğini savundu.
Ekonomistler ise faiz silmenin ödeme alışkanlığını bozabileceği uyarısında bulundu. Karadere Üniversitesinden Doç. Dr. Murat Işıksal, "Her don sonrasında af beklenirse kimse sigorta yaptırmaz" değerlendirmesini yaptı.
Borcu silinecek üreticilerin listesi şubat ayında ilçe müdürlüklerinde asılacak. İtiraz süresi 15 gün olarak belirlendi. Bakanlık, gelecek yıl için don riskine dayanıklı fidan dağıtımına da başlanacağını, bunun verimi artıracağını duyurdu.
""",
)

KIEZEN = _report(
    "nl",
    "2025-10-30",
    "Roos Vermandel",
    """
Uitslag in Oosterland: Boerenlijst verliest, maar blijft onmisbaar
Alle stemmen zijn geteld. De Stadspartij wint zeven zetels; een meerderheid zonder boeren lijkt niettemin onmogelijk.
Een stembureau in Veldhuizen, woensdagavond. Foto: Anouk Prins
De Stadspartij heeft de verkiezingen in Oosterland gewonnen. Met 31 van de 100 zetels wordt de partij van Mirthe Sanders voor het eerst de grootste, blijkt uit de definitieve uitslag die donderdag is bekendgemaakt.
De Boerenlijst verliest negen zetels en komt uit op 24. Volgens lijsttrekker Gerben Hoekstra heeft het stikstofplan van het vorige kabinet de partij geschaad. ‘Wij hebben getekend voor iets waar onze kiezers nooit om vroegen,’ zei hij.
Toch kan Sanders waarschijnlijk niet om de boeren heen. Samen met de Groene Unie en de Senioren komt ze op 47 zetels, drie te weinig voor een meerderheid.
De opkomst was met 79 procent de hoogste in twintig jaar. Onderzoekers van de Universiteit Lekdam schrijven dat toe aan de strijd om de huurprijzen, die vooral jonge kiezers naar de stembus bracht.
Ondernemers reageren bezorgd. Werkgeversvoorzitter Sybren Tol waarschuwt dat een lange formatie investeringen zal vertragen. De vakbond hoopt juist dat de Stadspartij het minimumloon verhoogt.
Maandag wijst de voorzitter van het parlement een verkenner aan. Sanders wil voor Kerst een akkoord op hoofdlijnen, maar sloot een samenwerking met de Nationale Lijst opnieuw uit.
""",
)

SVIN = _report(
    "da",
    "2025-12-17",
    "Ditte Falkenborg",
    """
Ny afgift på svinekød får slagterier til at true med lukning
Regeringen vil bruge pengene på rent drikkevand, men brancheforeningen kalder forslaget en dødsdom over 4.000 job.
Slagteriet i Horsnæs beskæftiger 1.100 mennesker. (Foto: Bjarke Toft © Rasmussen)
Regeringen vil fra 2027 lægge en afgift på tre kroner for hvert kilo svinekød, der produceres i landet. Pengene skal gå til at rense drikkevandet for nitrat.
- Vi kan ikke blive ved med at sende regningen for landbrugets forurening til vandværkerne, siger miljøminister Signe Overgaard.
Brancheforeningen Danske Kødfolk kalder forslaget en dødsdom. Ifølge direktør Palle Iversen vil slagterierne i Horsnæs og Vejby lukke, hvis afgiften bliver vedtaget.
- Svinene forsvinder ikke. De bliver bare kørt over grænsen og slagtet dér, siger han.
# Økonomer er uenige
Professor i miljøøkonomi Asta Lundgren mener, at afgiften vil få landmænd til at sprede mindre gylle, og at vandværkerne kan spare 900 millioner kroner om året.
Cheføkonom i Bondebanken Kasper Thrane vurderer derimod, at eksporten falder med syv procent, fordi konkurrenterne i syd ikke betaler en tilsvarende afgift.
# Støttepartier tøver
Regeringen har ikke flertal alene. Landpartiet har afvist forslaget, mens De Grønne kræver, at afgiften bliver dobbelt så høj.
Forhandlingerne begynder efter nytår. Miljøministeren siger, at hun er klar til at hjælpe kommuner, som mister arbejdspladser, med en fond på 500 millioner kroner.
""",
)

HEADLINES = {
    "en": (
        "Sheriff's deputies cleared in Onway bridge shooting",
        "Harlan High wins fourth straight title in overtime thriller",
        "Is the new bypass worth $90 million? Drivers weigh in",
        "Peanut growers brace for a tariff they once asked for",
        "She lost her house to a typo. It took nine years to get it back",
        "School board bans phones, keeps tablets",
        "What we know about the fire at the Corwin paper mill",
        "Opinion: Stop calling every pothole a crisis",
        "Lindqvist Capital to cut 400 jobs as fees shrink",
        "Central bank's Okonjo-Reyes sees two rate cuts this year",
        "Mirran Islands recall envoy over fishing row",
        "Measles cases climb to 61 in northern counties",
        "These five towns will lose their post office in March",
        "Lottery winner buys back the family orchard",
        "Oil steadies as storm nears the Sabel coast",
        "Governor vetoes bill to shield landlords",
        "‘No one told us’: parents learn of asbestos from the news",
        "How to read your new water bill",
    ),
    "de": (
        "Kabinett einigt sich auf Rentenpaket",
        "Warum Westmarks Winzer auf Pilze setzen",
        "Nordbank erwartet 2026 kaum Wachstum",
        "Streik bei Hallstedt: Bänder stehen still",
        "Was die neue Grundsteuer für Mieter bedeutet",
        "Gericht kippt Fahrverbot in Sernburg",
        "»Das Dorf gehört uns«: Eine Gemeinde kauft ihre Kneipe",
        "Zahl der Wohnungslosen steigt auf 14.000",
        "Lebensmittelpreise ziehen wieder an",
        "Nach Hackerangriff: Kliniken arbeiten mit Papier",
        "Kommentar: Der Wald ist kein Sparschwein",
    ),
    "fr": (
        "Grippe aviaire : deux élevages confinés dans le Valmoret",
        "Carburants : pourquoi les prix repartent à la hausse",
        "Le maire de Brévigny mis en examen pour favoritisme",
        'TEMOIGNAGES. "On a tout perdu en une nuit" : un mois après la crue',
        "Budget de la région : les cinq chiffres à retenir",
        "Lycées : la réforme du baccalauréat reportée d'un an",
        "VRAI OU FAUX. Les éoliennes font-elles fuir les touristes ?",
        "Sémaille abaisse ses prévisions de résultat",
        "Chômage : léger recul au troisième trimestre",
        "Grève du 3 février : à quoi s'attendre dans les transports",
    ),
    "es": (
        "La inflación baja al 2,7 % en enero por la luz",
        "El Supremo avala la tasa a las grandes fortunas",
        "Muere a los 91 años la pintora Amparo Llovet",
        "¿Quién paga las bajas de los autónomos?",
        "Un incendio obliga a evacuar tres aldeas en Sierra Parda",
        "La vivienda de alquiler se encarece un 11 % en un año",
        "Litiosur gana el triple y repartirá dividendos",
        "Los jueces convocan paros contra la reforma",
        "Detectado un brote de gripe aviar en una granja de Quillahue",
        "Así queda el calendario escolar del próximo curso",
    ),
    "it": (
        "Bollette, in arrivo un nuovo bonus per le famiglie",
        "Manovra, i sindacati proclamano lo sciopero generale",
        "Borsa, Castelvento chiude in rialzo con le banche",
        "Incendio al porto, due operai feriti",
        "Casa, mutui più cari per i giovani",
        "Scuola, 20mila supplenti in attesa di nomina",
        "Chi sono i lavoratori esclusi dallo stop",
        "Maltempo, chiusa la statale della Valle Scura",
    ),
    "pt": (
        "Câmara aprova reajuste de 6% para servidores",
        "Falta de chuva ameaça safra de café no oeste",
        "Jovem de 19 anos cria aplicativo que avisa sobre enchentes",
        "Por que o preço do ovo disparou",
        "Justiça suspende leilão de terminal portuário",
        "Dengue: Serra Branca decreta emergência",
        "Veja quem tem direito à tarifa social de água",
        "Ponte interditada deixa bairro isolado",
    ),
    "sv": (
        "Lokföraren larmade – ingen lyssnade",
        "Stålverket i Norrsund varslar 300",
        "Därför blir maten dyrare i vår",
        "Brand i köpcentrum – flera till sjukhus",
        "Ny mätning: Regeringen tappar stöd i norr",
        "Skärvik säger nej till färjeavgift",
        "Isvägen öppnar för första gången på sex år",
    ),
    "pl": (
        "Nauczyciele dostaną podwyżki od września",
        "Wypadek na obwodnicy Rudnik. Nie żyje kierowca",
        "Ile zapłacimy za prąd w marcu?",
        "Sąd uchylił karę dla producenta masła",
        "Mieszkańcy Czarnolasu: boimy się zimy bez węgla",
        "Nowy sondaż. Partia Ludowa poza sejmem",
        "Zmiany w emeryturach. Kto straci, a kto zyska",
        "Lekarze odchodzą ze szpitala w Rudnikach",
    ),
    "tr": (
        "Merkez Bankası faizi sabit tuttu",
        "Karadere'de sel: İki köyün yolu kapandı",
        "Emekli maaşlarına yapılacak zam belli oldu",
        "Çikolata üreticilerinden fiyat uyarısı",
        "Okullarda telefon yasağı başladı",
        "Belediye otobüsleri elektrikli olacak",
        "Meclis bütçe görüşmelerine ara verdi",
        "Zeytin hasadı beklenenden az oldu",
        "Doğal gaz fiyatlarında indirim sinyali",
    ),
    "nl": (
        "Huren stijgen volgend jaar met 4,7 procent",
        "Lekdam schrapt nachtbus",
        "Wie is Mirthe Sanders? Portret van een winnaar",
        "Vogelgriep: ophokplicht in het hele land",
        "Boeren blokkeren distributiecentrum bij Veldhuizen",
        "Treinverkeer plat door kapotte wissel",
    ),
    "da": (
        "Storm kan lukke broen torsdag aften",
        "Landmand vinder sag om drikkevand",
        "Færre børn får plads i vuggestue",
        "Tre anholdt efter røveri i Vejby",
        "Sådan påvirker afgiften prisen på din flæskesteg",
        "Minister afviser at trække forslag tilbage",
    ),
}

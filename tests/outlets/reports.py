"""Longer reports and headlines of places that do not exist, in seven languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Report:
    language: str
    day: str
    written: str
    """The day as the language writes it."""
    author: str
    caption: str
    """Stands under a picture, and is no part of the text."""
    title: str
    lead: str
    body: tuple[str, ...]
    """Paragraphs, and between them subheads, which begin with `# `."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The whole report, as it should be read."""
        return (self.title, *filter(None, (self.lead,)), *self.text)

    @property
    def text(self) -> tuple[str, ...]:
        return tuple(line.removeprefix("# ") for line in self.body)

    @property
    def unparted(self) -> tuple[str, ...]:
        """The text without its subheads."""
        return tuple(line for line in self.body if not line.startswith("# "))


def _report(language: str, day: str, written: str, author: str, text: str) -> Report:
    title, lead, caption, *body = text.strip().split("\n")
    return Report(language, day, written, author, caption, title, lead, tuple(body))


TRAMS = _report(
    "en",
    "2026-01-22",
    "January 22, 2026",
    "Orla Whitcombe",
    """
Free trams emptied the car parks of Eddlestone, and then its shops
A year after fares were dropped, traders say shoppers now ride past them to the malls on the ring road.
A number 4 tram on Market Street. Corin Vale for the Ledger
EDDLESTONE — When the city council scrapped tram fares last January, it promised cleaner air and a livelier centre. The air is cleaner. Whether the centre is livelier depends on whom you ask.
Figures released on Thursday by the transport department show that car traffic inside the old walls has fallen by 31 percent, and that the number of tram rides has nearly doubled, to 212,000 a day. Asthma attacks treated at St Brannoc's Hospital dropped by a tenth over the same months.
“We set out to get people out of their cars, and they got out of their cars,” said Hedda Marlowe, the councillor who designed the scheme. “I call that a success.”
Shopkeepers on Market Street do not. Their association says takings are down by 18 percent, because the trams carry customers straight through to the malls at the end of the line.
# A longer line, a longer loss
Line 4 was extended to the ring road in March. Before that, according to a survey by Lowfield University, two passengers in three got off in the centre. Today it is fewer than half.
“Nobody planned it, but the city built a free shuttle to its competitors,” said Piers Anstruther, an economist at the university who led the survey. He argues that the extension, not the free fares, has caused the damage, and that charging drivers to park at the malls would undo much of it.
The council rejects the idea. Parking charges would only push shoppers over the county line, Ms. Marlowe said, and the city would lose the jobs as well.
The opposition wants fares back. Its leader, Dov Renwick, accuses the council of spending 40 million crowns a year “to move the same shoppers to different tills”. He has promised a referendum if his party wins in May.
For Agnes Tully, who has sold gloves on Market Street since 1989, May may be too late. She has let two of her three assistants go. “They come in on the tram to say goodbye,” she said, “and then they ride on.”
""",
)

DESALT = _report(
    "en",
    "2025-12-09",
    "9 December 2025",
    "Farid Nassiri",
    """
Island's new desalination plant ends rationing but doubles water bills
Fishermen blame the brine for empty nets, while hotels say the tourists are coming back.
The plant at Port Sabel drew its first water in June [Lena Ortolan/Gulf Wire]
Port Sabel, Sabel Island - For eleven summers, the taps in Miriam Haddou's kitchen ran for two hours a day. Since June they have run whenever she likes. In October the bill came.
“I used to pay 9 dinars, now I pay 21,” said the retired teacher. “They cured the thirst and gave us a headache.”
The plant, built for $340m by a consortium from the mainland, turns 60,000 cubic metres of seawater into drinking water every day. It has ended the rationing that drove thousands of islanders to leave and, according to the energy ministry, it now uses a quarter of all the electricity on Sabel.
That electricity comes from imported diesel. When the price of fuel rose in September, the price of water followed within weeks.
# 'We should have built the panels first'
Environmentalists had warned of this. Before a single pipe was laid, the Sabel Coast Trust called for a solar farm to power the plant, and was told that there was neither time nor money.
“We should have built the panels first,” said Tomasin Reyes, who leads the trust. “Cheap power would have kept water cheap. Instead we tied every glass of water to the price of oil.”
The government says a solar farm of 50 megawatts will open in 2028 and that it will cut bills by a third. Energy minister Karim Boussaid denied that the plant had been rushed. “Without it there would have been no summer season at all,” he told parliament.
Fishermen on the northern shore complain of something else. The plant returns its brine to the bay, and since the summer their catch of mullet has halved. A study by the marine institute found saltier water within 800 metres of the outlet but did not link it to the decline, for which it blames a warm spring.
Hoteliers are content. Bookings for next summer are up by 35 percent, and two resorts that had closed in 2019 are hiring again.
“Tourists do not ask what the water costs,” said Noor Salameh, who manages one of them. “They ask whether there is any.”
""",
)

STEEL = _report(
    "en",
    "2026-02-03",
    "3 February 2026",
    "Gwen Harcastle",
    """
Steel tariff to save Brackwell works will cost car makers more jobs than it keeps, study finds
Ministers insist the 25% duty is about security, not sums.
The blast furnace at Brackwell employs 2,300 people
The government's new tariff on imported steel will protect about 2,300 jobs at the Brackwell works but put some 6,000 at risk among the firms that buy the metal, according to a study published on Tuesday.
The Harrow Institute, a think tank, looked at what happened after similar duties were imposed in 2004 and 2018. On both occasions, it says, makers of cars, washing machines and tins passed on part of the higher price to customers and met the rest by cutting staff.
“Tariffs on steel are a tax on everything made of steel,” said Rhian Coombe, one of the authors. “The jobs that are saved have a name and a gate. The jobs that are lost are scattered and nobody films them.”
The business secretary, Alun Prothero, dismissed the findings. The duty of 25% was about security rather than sums, he told reporters, because a country that cannot make its own steel depends on the goodwill of those who can.
# Dumping
Unions accuse the institute of ignoring the reason for the tariff. Cheap plate from overseas mills, sold below the cost of making it, led Brackwell's owners to announce in November that the furnace would be shut.
“Without the duty there would be nothing left to study,” said Bryn Maddox, of the Metalworkers' League. He called on ministers to go further and oblige the railways to buy at home.
Car makers want the opposite. Torvane Motors, which takes a fifth of its steel from abroad, said it would move the building of one model to the continent unless it was exempted by the summer.
A quarter of the revenue from the duty is to be spent on help for such firms. Ms Coombe doubts that it will do much good. Small workshops will not have the staff to fill in the forms, she said, and by the time they are paid the orders will have gone.
Steel prices rose by 4% on the news. Shares in Brackwell's parent company closed 11% higher.
""",
)

RENT = _report(
    "en",
    "2026-01-30",
    "Jan. 30, 2026",
    "Dana Okafor-Lind",
    """
Landlords sue over Marisburg rent cap as vacancies fall to record low
Owners say the limit keeps them from fixing roofs. Tenants say it is all that keeps them in town.
Apartment houses on Quarry Hill in Marisburg, Wednesday, Jan. 28, 2026. (Photo/Ellis Brandt)
MARISBURG (Delta Wire) — A group of landlords sued this city on Friday over a cap on rents, arguing that the limit of 3% a year amounts to taking their property because it no longer covers what it costs to keep a building up.
The suit, filed in district court, asks a judge to suspend the cap before the spring, when most leases come up for renewal. It says insurance premiums have risen by 41% since the cap was adopted in 2023 and that owners have put off repairs to roofs, boilers and stairs as a result.
“You cannot freeze the price of a thing and expect more of it,” said Walter Sprague, whose family owns 212 apartments and who is the first name on the complaint.
Mayor Lucia Ferrant said the city would defend the law. It was the shortage of homes, she said, that drove up rents, and it was higher rents that drove nurses and bus drivers out of town.
Vacancies fell to 1.1% in December, the lowest since the city began counting in 1974. Economists disagree about why. A paper from the state university blames the cap, which it says has kept tenants in apartments larger than they need. The city's planners point to a new hospital, which has brought 4,000 workers to Marisburg in two years.
Tenant groups fear that the suit alone will do harm. Several owners have already written to say that rents may be raised retroactively if the court sides with them, according to Josefina Lark of the Quarry Hill Tenants Union.
“People are signing worse leases because they are scared,” Lark said. “The lawsuit is working before it has been heard.”
Builders have stayed away from both sides. The county's largest, Homestead & Vane, said it supports neither caps nor lawsuits and would like permits to be issued in less than 19 months.
A hearing is set for Feb. 24.
""",
)

COCOA = _report(
    "en",
    "2025-11-18",
    "November 18, 2025",
    "Samuel Adeyemi-Rhodes",
    """
Why a chocolate bar costs twice as much, and why farmers saw so little of it
Disease and drought cut the harvest. Contracts signed two years earlier decided who paid.
Drying beans near Awosso. Photograph: Kojo Brandsma
The price of cocoa has tripled in three years, and a bar of chocolate now costs twice what it did. In the hills above Awosso, where the beans are grown, Ama Dartey earns eleven percent more than she used to, and spends all of it on fertiliser.
Her trees are sick. A virus spread by mealybugs has reached one farm in four in the district, according to the agricultural service, and the only cure is to cut the trees down and plant others, which bear no fruit for four years.
Then the rains failed. The dry season of 2024 lasted five months instead of three, and the harvest fell by a third. Scarcity pushed up the price in the world's exchanges within days.
“Everybody assumed the farmers would get rich,” said Lieke van Houten, a trader in the port of Rijkeroog. “They had sold that harvest already.”
# Sold before it grew
Under the system used in most of the region, the state marketing board sells the crop a year or more ahead and pays growers a fixed price. It protects them when prices fall. When prices rise, it keeps them from the gain.
The board rejects the criticism. Its director, Emmanuel Sarpong, said that fixed prices had saved a million families from ruin in 2017, and that the board itself lost money because it had to deliver beans it could not find.
Smuggling has made the shortage worse. Across the border the price is free, and the police estimate that a sixth of the harvest goes that way by night.
Chocolate makers have passed on most of the increase. Some have also made bars smaller, or replaced cocoa butter with palm oil, a change that campaigners say encourages the clearing of forests and so, in the end, leads to the droughts that began the trouble.
Ms. Dartey has heard that argument. She would like to plant shade trees, which keep the soil moist and the mealybugs away. “But a shade tree pays you in ten years,” she said. “The school asks for its fees in January.”
""",
)

HEIZUNG = _report(
    "de",
    "2026-01-15",
    "15. Januar 2026",
    "Henrike Aldenhoff",
    """
Warum in Brunsfeld die Fernwärme teurer wird, obwohl Gas billiger ist
Die Stadtwerke verweisen auf alte Verträge, Mieter sprechen von Abzocke. Nun prüft das Kartellamt.
Das Heizwerk am Nordhafen in Brunsfeld
Wer in Brunsfeld mit Fernwärme heizt, bekommt in diesen Tagen unangenehme Post. Um 27 Prozent steigt der Preis zum 1. Februar, und das, obwohl Erdgas an der Börse so wenig kostet wie seit vier Jahren nicht mehr.
»Das versteht kein Mensch«, sagt Gudrun Petersmann, die in der Nordstadt eine Wohnung von 62 Quadratmetern gemietet hat. Für sie bedeutet die Erhöhung 480 Euro im Jahr. Wechseln kann sie nicht: In ihrem Viertel gilt ein Anschlusszwang.
Die Stadtwerke begründen den Schritt mit Verträgen, die sie im Winter 2023 geschlossen haben. Damals war Gas knapp und teuer, und weil man um die Versorgung fürchtete, kaufte man für drei Jahre im Voraus ein. »Ohne diese Verträge wären im Januar die Heizungen kalt geblieben«, sagt Vorstand Jörn Brackmann.
# Das Kartellamt prüft
Die Verbraucherzentrale hält das für eine Ausrede. Sie wirft dem Unternehmen vor, die Preisformel so gewählt zu haben, dass steigende Kosten sofort, sinkende aber erst nach zwei Jahren bei den Kunden ankommen. Das Kartellamt hat ein Verfahren eingeleitet und will bis zum Sommer entscheiden.
In der Politik hat der Streit alte Fronten verschoben. Die Grünen, die den Ausbau der Fernwärme jahrelang forderten, warnen nun, dass hohe Preise die Leute zurück zur Gasheizung treiben. Die Liberalen verlangen, den Anschlusszwang abzuschaffen. Oberbürgermeisterin Svea Thordsen lehnt das ab, weil ein Netz mit weniger Kunden für die übrigen noch teurer würde.
Der Energieökonom Matthias Reuschel von der Hochschule Ostrau rechnet damit, dass die Preise 2027 von selbst fallen. »Dann laufen die Verträge aus«, sagt er. »Die Frage ist, ob das Vertrauen so lange hält.«
Gudrun Petersmann hat inzwischen einen Ölradiator gekauft. Er steht im Wohnzimmer unter dem Fenster, neben dem Heizkörper, den sie abgedreht hat.
""",
)

RADWEG = _report(
    "de",
    "2025-10-27",
    "27.10.2025",
    "Lennart Voss",
    """
Gericht stoppt Radweg in Altenried: Händler feiern, Anwohner sind entsetzt
Der Verwaltungsgerichtshof vermisst ein Verkehrskonzept. Die Stadt will notfalls durch alle Instanzen gehen.
Poller auf der Hauptstraße von Altenried. Foto: Vera Immel
Der Verwaltungsgerichtshof hat den umstrittenen Radweg auf der Hauptstraße von Altenried gestoppt. Die Poller müssen binnen sechs Wochen abgebaut werden, heißt es in dem Beschluss, der am Montag bekannt wurde.
Zur Begründung führt das Gericht an, dass die Stadt kein Verkehrskonzept vorgelegt habe. Die bloße Absicht, das Klima zu schützen, rechtfertige es nicht, eine Bundesstraße auf eine Spur zu verengen.
Geklagt hatten elf Einzelhändler. Ihr Sprecher, der Möbelhändler Konrad Haselböck, macht den Radweg für einen Rückgang der Umsätze um ein Fünftel verantwortlich. „Wer ein Sofa kauft, kommt nicht mit dem Rad“, sagte er dieser Zeitung.
Bürgermeister Emil Strasser kündigte an, den Beschluss anzufechten. Seit die Poller stehen, habe sich die Zahl der Unfälle halbiert, und kein Kind sei mehr schwer verletzt worden. „Das Gericht gefährdet Menschenleben“, sagte Strasser.
# Messung mit zwei Ergebnissen
Auch über die Luft wird gestritten. Nach Zahlen des Landesamts sank die Belastung mit Stickstoffdioxid auf der Hauptstraße um 14 Prozent. In der Parallelstraße, in die viele Autofahrer auswichen, stieg sie um neun.
Die Initiative „Altenried fährt Rad“ ruft für Samstag zu einer Demonstration auf. Sie fordert, auch die Parallelstraße für den Durchgangsverkehr zu sperren. Die Feuerwehr warnt davor: Schon jetzt verlängerten die Staus ihre Anfahrt in die Oststadt um drei Minuten.
Der Handelsverband begrüßte die Entscheidung. Sie werde auch andere Städte davon abhalten, Tatsachen zu schaffen, bevor sie nachgedacht hätten, teilte er mit.
""",
)

PECHE = _report(
    "fr",
    "2026-02-11",
    "11 février 2026",
    "Maëlle Kerdoncuff",
    """
À Port-Lazarec, l'interdiction du chalut divise les pêcheurs et leurs fils
Depuis janvier, les grands filets sont bannis de la baie. Les stocks remontent, les revenus s'effondrent.
Le port de Port-Lazarec, le 9 février. YANN LE BRIZ
Le matin, ils ne se saluent plus. Depuis que le gouvernement a interdit le chalut dans la baie de Port-Lazarec, le 1er janvier, Hervé Morvan, 61 ans, et son fils Gwendal, 29 ans, prennent la mer chacun de son côté.
Le père a vendu son bateau à perte. « Quarante ans de métier, et l'on m'explique que je suis un criminel », dit-il. Le fils pose des casiers à homards et défend la mesure : selon lui, c'est le chalut qui a vidé la baie, et sans l'interdiction il n'y aurait plus rien à pêcher dans dix ans.
Les premiers chiffres lui donnent raison sur un point. D'après l'institut de la mer, le nombre de jeunes soles a augmenté de 40 % en un an dans la zone fermée par anticipation. Mais les revenus de la flotte ont baissé de moitié, et trois mareyeurs sur huit ont licencié.
# Une aide qui tarde
Le ministre de la pêche, Bertrand Quéméneur, a promis 12 millions d'euros pour compenser les pertes. Au comité local, on assure n'en avoir rien vu. « L'Etat est plus rapide à interdire qu'à payer », accuse sa présidente, Soizic Le Dantec, qui menace de bloquer le port si l'argent n'arrive pas avant Pâques.
Les associations écologistes redoutent que la colère n'emporte la réforme. Elles rappellent qu'une interdiction semblable, décidée en 1998 sur l'île de Gaëc, fut levée au bout de deux ans sous la pression de la rue, et que les stocks n'y sont jamais revenus.
L'économiste Paul Rivoallan voit dans l'affaire une question de calendrier. Les coûts d'une telle mesure tombent tout de suite, explique-t-il, tandis que ses bienfaits mettent cinq ans à se voir ; c'est pourquoi elle échoue quand personne n'avance l'argent.
Hervé Morvan, lui, n'attendra pas cinq ans. Il a trouvé une place de gardien au camping. « L'été, les touristes me demanderont où manger du poisson frais », dit-il. « Je leur dirai d'aller voir mon fils. »
""",
)

ECOLE = _report(
    "fr",
    "2025-09-30",
    "30/09/2025 à 18h42",
    "Antoine Desrosiers",
    """
Fermetures de classes : la région de Valmoret mise sur le car, les maires dénoncent un abandon
Vingt-trois écoles rurales fermeront d'ici à 2027. Le rectorat invoque la baisse des naissances.
L'école de Saint-Orens compte dix-neuf élèves
Le rectorat de Valmoret a confirmé mardi la fermeture de vingt-trois écoles rurales d'ici à la rentrée 2027. La baisse des naissances, qui atteint 18 % en dix ans, rend selon lui la décision inévitable.
« On ne fait pas vivre une classe avec sept enfants », a déclaré la rectrice, Claire Montbazin, devant la presse. Les élèves seront conduits en car vers des écoles plus grandes, dont les trajets ne dépasseront pas trente-cinq minutes, a-t-elle promis.
Les maires des communes touchées contestent ce calcul. Pour Josiane Périllat, élue à Saint-Orens, ce sont au contraire les fermetures qui font fuir les familles. « Une école qui ferme, c'est un village qui meurt, et ensuite on nous dit qu'il n'y naît personne », s'est-elle indignée.
Le syndicat des enseignants redoute la suppression de soixante postes et appelle à la grève le 9 octobre. Il reproche au rectorat d'avoir ignoré une étude de l'université, qui montre que les longs trajets font baisser les résultats des plus jeunes.
La région, qui finance les transports, approuve le plan. Elle achètera quarante cars électriques pour 11 millions d'euros, une dépense que l'opposition juge absurde puisqu'elle dépasse, dit-elle, ce que coûterait le maintien des classes pendant huit ans.
Une consultation est prévue en novembre. Elle ne liera pas le rectorat.
""",
)

PRESA = _report(
    "es",
    "2026-01-27",
    "27 ene 2026 - 05:30",
    "Rocío Altamirano",
    """
La presa que trajo luz a Quebrada Honda dejó sin agua a los de abajo
Dos provincias se acusan mutuamente de la sequía mientras el Gobierno central retrasa el arbitraje.
La presa de Quebrada Honda, al 38% de su capacidad
El río Tapera baja este verano con un tercio de su caudal. Aguas arriba, en la provincia de Sierra Alta, la presa inaugurada hace dos años produce electricidad para 300.000 hogares. Aguas abajo, en Los Llanos, los arroceros han dejado sin sembrar la mitad de sus campos.
“Nos vendieron que habría luz para todos, y lo que hay es barro”, lamenta Eusebio Carranza, que cultiva 40 hectáreas cerca de San Telmo. La cooperativa a la que pertenece calcula unas pérdidas de 90 millones y culpa a la presa de haber retenido el agua en los meses de siembra.
La empresa que la gestiona lo niega. Según su directora, Mariana Lizarralde, la causa es la falta de lluvias, las peores desde 1983, y sin el embalse el río se habría secado del todo en diciembre.
# Un tratado sin cifras
El acuerdo que firmaron las dos provincias en 2019 obliga a Sierra Alta a soltar “un caudal suficiente”, pero no dice cuánto. Esa vaguedad, opinan los juristas consultados, permitió que se firmara y ahora impide que se cumpla.
El gobernador de Los Llanos, Abelardo Quiroz, exige un mínimo de 60 metros cúbicos por segundo y amenaza con acudir a los tribunales. Su homóloga de Sierra Alta, Pilar Urrutia, responde que soltar tanta agua provocaría apagones en plena ola de calor.
El Gobierno central prometió un arbitraje para noviembre y lo ha aplazado dos veces. La ministra de Obras Públicas teme, según fuentes de su departamento, que un fallo antes de las elecciones le cueste una de las dos provincias.
Los hidrólogos de la Universidad de Valdemar proponen una salida intermedia: pagar a los arroceros para que siembren más tarde, cuando la demanda de electricidad baja. Costaría 15 millones al año. “Es menos de lo que se gasta en abogados”, dice su portavoz, Inés Bracamonte.
Carranza escucha la propuesta con escepticismo. Este mes ha vendido el tractor pequeño.
""",
)

BANCO = _report(
    "es",
    "2025-12-18",
    "Jueves, 18 diciembre 2025 - 21:07",
    "Gonzalo Peñalver",
    """
El cierre de sucursales empuja a los mayores de Villaverde a guardar el dinero en casa
Los robos se han triplicado en la comarca desde que se fue el último banco, según la Guardia Rural.
Cola ante el autobús bancario en Villaverde del Monte
Cada segundo martes, a las once, un autobús azul aparca ante la iglesia de Villaverde del Monte y se forma una cola. Es el banco. Durante dos horas se puede sacar dinero, pagar un recibo y preguntar por la pensión.
La última sucursal de la comarca cerró en abril de 2024. Desde entonces, muchos vecinos guardan en casa lo que antes guardaban en la caja, y los ladrones lo saben: las denuncias por robo han pasado de 14 a 45 en un año, según la Guardia Rural.
“Mi madre tiene ochenta y seis años y escondía los billetes en la lata del café”, cuenta Amparo Lozano. “Se llevaron hasta la lata”.
La patronal de la banca rechaza que exista una relación entre ambas cosas. Sostiene que nueve de cada diez operaciones se hacen ya por teléfono y que mantener una oficina en un pueblo de 700 habitantes cuesta 120.000 euros al año.
El Gobierno regional quiere obligar a las entidades a abrir al menos un día por semana. La consejera de Hacienda, Teresa Valdivieso, cree que el cierre acelera la despoblación, porque sin banco no hay comercio y sin comercio no se queda nadie.
Los bancos advierten de que recurrirán la norma y de que, si sale adelante, subirán las comisiones a todos los clientes. La asociación de consumidores llama a eso un chantaje.
En Villaverde, el alcalde ha probado otra cosa: el estanco entrega efectivo a cambio de una comisión que paga el ayuntamiento. Funciona desde octubre. En noviembre no hubo ningún robo.
""",
)

PONTE = _report(
    "it",
    "2026-02-05",
    "5 febbraio 2026",
    "Ludovica Sarteschi",
    """
Il pedaggio sul ponte di Roccamare svuota il traghetto e fa litigare due sindaci
Con il nuovo ponte si attraversa lo stretto in sei minuti, ma chi lavora sull'isola spende 200 euro al mese.
Il ponte di Roccamare inaugurato a novembre (foto Bellandi)
ROCCAMARE - Il traghetto delle sette e dieci parte mezzo vuoto. Fino a novembre portava ogni mattina quattrocento pendolari, adesso sono sessanta: gli altri passano sul ponte, che in sei minuti li porta sull'isola e in cambio chiede cinque euro.
«È comodo, ma a fine mese sono duecento euro», dice Marta Fabbrini, infermiera all'ospedale di Isola Grande. Il traghetto costerebbe la metà, però la compagnia ha tagliato le corse della sera perché non ci sono più passeggeri, e chi finisce il turno alle dieci non ha scelta.
Il sindaco di Roccamare, Ettore Vannucci, difende il pedaggio: senza quei soldi, sostiene, il ponte non si sarebbe mai costruito, e il traffico ha già fatto nascere ottanta posti di lavoro sulla costa.
La collega dell'isola, Bianca Orlandini, è di un altro parere. A suo giudizio il pedaggio spinge i giovani a trasferirsi sulla terraferma e fa salire il prezzo di tutto ciò che arriva con i camion. Ha chiesto alla Regione di esentare i residenti.
La Regione frena. L'assessore ai Trasporti teme che l'esenzione apra un buco di nove milioni nel piano finanziario e che la banca, di conseguenza, alzi gli interessi sul prestito.
Gli economisti dell'università di Castelvento propongono una tariffa che cambia con l'ora: alta a mezzogiorno, quando passano i turisti, bassa all'alba. Secondo i loro calcoli ridurrebbe le code senza far perdere un euro alla società che gestisce il ponte.
Intanto il comandante del traghetto, dopo trentadue anni, ha chiesto il prepensionamento. «Il mare non si è ristretto», dice. «Siamo noi che abbiamo fretta».
""",
)

SOJA = _report(
    "pt",
    "2026-01-19",
    "19/01/2026 08h15",
    "Juliana Tavares Brandão",
    """
Ferrovia barateia a soja de Campo Novo e encarece o aluguel na cidade
Frete caiu 35% desde a chegada dos trilhos, mas famílias que viviam perto da estação não conseguem mais pagar para ficar.
Trem de carga em Campo Novo do Araguá (Foto: Davi Monteiro/Gazeta)
A ferrovia que chegou a Campo Novo do Araguá há um ano reduziu em 35% o custo de levar a soja até o porto. Também fez dobrar o aluguel nos bairros em volta da estação, segundo levantamento da universidade estadual divulgado nesta segunda-feira (19).
“O trem trouxe emprego e levou a minha casa”, resume a costureira Neide Aparecida Prado, que pagava R$ 700 por mês e se mudou para a cidade vizinha depois que o proprietário pediu R$ 1.500.
Para os produtores, a mudança compensa. O presidente do sindicato rural, Otávio Lacerda, afirma que o frete menor permitiu plantar 60 mil hectares a mais e que a região deixou de perder um décimo da safra nas estradas de terra.
# Estradas vazias, postos fechados
Quem vivia dos caminhões perdeu. Doze postos de combustível fecharam ao longo da rodovia, e o sindicato dos caminhoneiros calcula que 1.800 motoristas ficaram sem trabalho. A entidade acusa o governo de ter prometido cursos de formação que nunca começaram.
A Secretaria de Transportes nega. Em nota, diz que as inscrições para os cursos abrem em março e que a ferrovia evitou 140 acidentes em doze meses.
Ambientalistas temem outro efeito. Com o frete mais barato, dizem, vale a pena plantar em áreas que antes eram distantes demais, e o desmatamento no norte do município cresceu 22% em relação ao ano anterior. O sindicato rural contesta o número e o atribui a queimadas ilegais.
A prefeitura estuda um limite para os aluguéis. O prefeito Cássio Moreira diz que não quer afastar investidores, mas que uma cidade da qual os trabalhadores são expulsos também não atrai ninguém.
""",
)

DIJK = _report(
    "nl",
    "2026-02-18",
    "18 februari 2026",
    "Marieke Hoogendijk",
    """
Dijkverzwaring in Oosterland loopt vertraging op door stikstofregels
Boeren en waterschap geven elkaar de schuld, terwijl het water in de rivier blijft stijgen.
De dijk bij Veldhuizen moet een meter hoger
De verzwaring van de dijk tussen Veldhuizen en Oosterland begint minstens twee jaar later dan gepland. Volgens het waterschap komt dat door de stikstofregels, die het gebruik van zware machines in de buurt van natuurgebieden verbieden.
‘We mogen de mensen niet beschermen omdat we de heide moeten beschermen’, zegt dijkgraaf Pieter van Rossem. Hij waarschuwt dat een hoge waterstand zoals die van 1995 nu tot overstromingen kan leiden.
Milieuorganisaties noemen dat een drogreden. Het waterschap had volgens hen al in 2021 elektrische machines kunnen bestellen, maar wilde de meerkosten van acht miljoen euro niet betalen.
De boeren in de polder zijn boos op allebei. Zij leverden grond in voor de bredere dijk en kregen te horen dat hun bedrijven te veel stikstof uitstoten. ‘Eerst moeten we krimpen voor de natuur en dan wijken voor het water’, zegt melkveehouder Annet Wolters.
De provincie wil een uitzondering aanvragen in Brussel. Gedeputeerde Karim el Amrani denkt dat die er komt, omdat veiligheid volgens hem boven alles gaat. Juristen betwijfelen het: de rechter wees een vergelijkbaar verzoek vorig jaar af.
Intussen stijgen de kosten. Elk jaar uitstel maakt het werk vier procent duurder, berekende het ingenieursbureau dat het plan tekende. De verzekeraars hebben al aangekondigd dat de premies in de polder omhooggaan.
Van Rossem heeft zandzakken laten klaarleggen. ‘Zestigduizend stuks’, zegt hij. ‘Daar is nog geen regel tegen.’
""",
)

HEADLINES = {
    "en": (
        "Harbour pilots vote to strike over night shifts",
        "Three takeaways from the governor's budget speech",
        "Bees return to the Lowfield orchards after a five-year absence",
        "‘I thought it was thunder’: residents describe the quarry blast",
        "How a retired clerk found the missing pension millions",
        "Review: a musical about inflation, and it hums",
        "Court clears the way for wind farm off Cape Tressel",
        "Why are eggs so expensive this winter?",
        "Former minister cleared of leaking cabinet papers",
        "Storm Ottilie leaves 40,000 homes without power",
        "The village that banned the leaf blower",
        "Chip maker to build second plant in Marisburg",
        "What to know about the new vehicle tax",
        "Ferry company loses licence after third collision",
    ),
    "de": (
        "Bahn streicht Nachtzug nach Ostrau",
        "Warum die Spargelernte in diesem Jahr früher beginnt",
        "Lehrerverband kritisiert neue Prüfungsordnung",
        "Drei Verletzte bei Brand in Lagerhalle am Nordhafen",
        "»Wir haben das Sparen verlernt«: Finanzminister im Interview",
        "Hochwasser an der Leide: Pegel sinken langsam",
        "Stadtrat stimmt über Bettensteuer ab",
        "Wie eine Bäckerin den Nachtzuschlag abschaffte",
    ),
    "fr": (
        "Grève des éboueurs : ce qu'il faut savoir avant jeudi",
        "Dans les vignes de Valmoret, la vendange commence en août",
        "Le tunnel de Gaëc ne rouvrira pas avant l'été",
        "Budget : les sénateurs rejettent la taxe sur les résidences secondaires",
        "Pourquoi le prix du beurre s'envole",
        "Une panne prive de téléphone 80 000 foyers",
        "« Je n'ai jamais voulu partir » : paroles de jeunes agriculteurs",
    ),
    "es": (
        "El Congreso aplaza la votación de la ley de costas",
        "Así será el nuevo billete de veinte pesos",
        "Los taxistas cortan la avenida central en protesta por las plataformas",
        "La ola de calor dispara el consumo de electricidad",
        "Detenido el exalcalde de San Telmo por fraude en las obras del puerto",
        "Por qué sube el aceite cuando baja la aceituna",
        "Valdemar prohíbe los pisos turísticos en el casco antiguo",
    ),
    "it": (
        "Sciopero dei treni, le fasce garantite di venerdì",
        "Castelvento, il museo del mare riapre dopo otto anni",
        "Olio, la raccolta dimezzata fa salire i prezzi",
        "Frana sulla statale, isolati tre paesi della valle",
        "L'intervista: «La scuola non è un'azienda»",
    ),
    "pt": (
        "Chuva forte interdita duas rodovias no sul do estado",
        "Veja o que muda na aposentadoria dos professores",
        "Preço do tomate cai pela metade na feira",
        "Polícia prende quadrilha que roubava fios de cobre",
        "Após seca, reservatório volta a encher em Araguá",
        "Prefeitura abre 300 vagas para agentes de saúde",
    ),
    "nl": (
        "Staking legt regionaal busvervoer plat",
        "Waarom de aardappel duurder wordt",
        "Burgemeester van Veldhuizen stapt op na kritisch rapport",
        "Zeldzame otter gefotografeerd bij de sluis",
    ),
}

"""Headlines and short forms for the pages of `newsstand` and `corners`."""

from outlets.reports import Report
from outlets.served import Link, slug


def told(language: str, day: str, author: str, text: str) -> Report:
    """Return a report from its lines: title, lead, caption, and then the body."""
    title, lead, caption, *body = text.strip().split("\n")
    return Report(language, day, day, author, caption, title, lead, tuple(body))


def links(language: str, site: str, form: str, *numbers: int) -> tuple[Link, ...]:
    """Return headlines with the addresses that `form` gives them: `{s}` is the slug, `{n}` the number."""
    return tuple((TITLES[language][n], site + form.format(s=slug(TITLES[language][n]), n=4100223 + 5477 * n)) for n in numbers)


TITLES = {
    "en": (
        "Cement dealers hoard stock ahead of new levy",
        "Why the harbour dredging contract was cancelled twice",
        "Nurses' union calls off strike after night of talks",
        "Court orders ministry to publish the loan agreement",
        "Five things the budget leaves out",
        "Lake ferry resumes after three-month closure",
        "Opinion: A wealth tax would pay for the wells we need",
        "Rains delay maize planting in the eastern counties",
        "'We were told to leave by noon': tenants describe eviction",
        "Regulator fines mobile operator over dropped calls",
        "Sugar imports doubled last quarter, data show",
        "How a village brought its own bank back",
        "Senate panel subpoenas former housing chief",
        "Shares in battery maker slump on recall",
        "Teachers in three districts reject pay offer",
        "The quiet return of the night train",
        "Governor vetoes bill on farm water rights",
        "What the new visa rules mean for students",
        "Striker moves north for record fee",
        "Bakery chain to close 40 shops",
        "Power cuts to end by July, utility promises",
        "Port workers win back overtime after ruling",
    ),
    "de": (
        "Warum die Brücke bei Kaltenau noch zwei Jahre gesperrt bleibt",
        "Stadtwerke senken Strompreis zum April",
        "Nach Hackerangriff: Klinik nimmt wieder Patienten auf",
        "Weniger Geburten, mehr Schulden: So altern die Gemeinden",
        "Handwerk klagt über Bürokratie und leere Werkstätten",
        "Zoll findet 400 Kilo Kaffee ohne Papiere",
        "Der Streit um den Wolf spaltet das Tal",
        "Was Mieter beim Heizungstausch wissen müssen",
        "Bauern dürfen wieder Gülle fahren",
        "Kommentar: Ein Fonds ersetzt keine Politik",
    ),
    "fr": (
        "À Kérouan, les mareyeurs dénoncent une taxe de trop",
        "Le prix du ciment recule pour la première fois en deux ans",
        "Pourquoi le tramway de Sauvemont n'ouvrira pas avant 2028",
        "Grève des dockers : le port de Mbandal tourne au ralenti",
        "Budget : les sénateurs rejettent la hausse de la taxe foncière",
        "Un maire sur trois dit ne pas vouloir se représenter",
        "La filière arachide réclame un prix plancher",
        "« On nous a promis l'eau pour mars »",
        "Le lycée de Bréhan rouvre après les inondations",
    ),
    "es": (
        "Suben las tarifas del agua en once municipios",
        "El Congreso aplaza el debate sobre las pensiones",
        "Productores de aguacate piden aranceles a la importación",
        "La justicia frena la venta del ferrocarril estatal",
        "Qué cambia con la nueva ley de alquileres",
        "Cierra la última fábrica de sombreros de Villarrica",
        "El peso toca su nivel más bajo en seis meses",
        "Docentes de cinco provincias van al paro el lunes",
        "Así afectará la sequía al precio del pan",
        "Detienen al exdirector del puerto por cohecho",
    ),
    "pt": (
        "Greve dos caminhoneiros entra no terceiro dia",
        "Prefeitura de Serra Clara corta linhas de ônibus à noite",
        "Preço do café sobe pelo quinto mês seguido",
        "Tribunal suspende leilão de terras no norte",
        "Como funciona o novo seguro agrícola",
        "Chuva derruba ponte e isola dois distritos",
        "Ministra nega pressão sobre o banco central",
        "Produtores de castanha pedem fim da taxa de exportação",
    ),
    "it": (
        "Il consorzio del riso chiede un altro anno di deroghe",
        "Perché i treni notturni costano meno dell'aereo",
        "La diga di Valforte sarà abbattuta",
        "Il governo rinvia la riforma dei porti",
        "Cosa sappiamo dello sciopero dei controllori",
        "Tornano le lire nel mercato di Poggiorosso",
    ),
    "nl": (
        "Boeren blokkeren distributiecentrum in Oostmeer",
        "Kabinet trekt plan voor kilometerheffing in",
        "Waarom huren in Zandrecht opeens daalt",
        "Vakbond stapt naar rechter om nachtdiensten",
        "Haven wil minder kolen en meer waterstof",
    ),
    "pl": (
        "Rolnicy zapowiadają blokadę portu w Zalesinie",
        "Ceny masła spadły pierwszy raz od roku",
        "Sąd uchylił decyzję o budowie spalarni",
        "Minister odpowiada na zarzuty związkowców",
        "Kolejarze dostaną podwyżki, ale nie wszyscy",
        "Dlaczego miasto gasi latarnie po północy",
    ),
    "id": (
        "Harga Beras Naik Lagi, Pedagang Keluhkan Pasokan",
        "Nelayan Teluk Permai Tolak Reklamasi",
        "Menteri Bantah Rencana Impor Garam",
        "Warga Blokir Jalan Tambang karena Debu",
        "Rupiah Menguat Usai Bank Sentral Tahan Bunga",
        "Kereta Pesisir Mulai Beroperasi Bulan Depan",
        "Guru Honorer Tagih Janji Kenaikan Upah",
    ),
    "sv": (
        "Kommunen säljer hamnen till norskt bolag",
        "Därför stiger elpriset i norr",
        "Lärare larmar om hot i klassrummet",
        "Gruvan får vänta på nytt tillstånd",
        "Bussförarna varslar om strejk",
    ),
    "cs": (
        "Obce žádají odklad nové daně z odpadů",
        "Proč zdražuje chléb rychleji než mouka",
        "Kraj zavře tři porodnice do konce roku",
        "Železničáři hrozí stávkou kvůli nočním směnám",
    ),
}

"""Records without mark-up: what stood in the place of an article is told from short news, some of it on those very things."""

import json
import time

import pytest

from causerie.documents.verdict import judge
from causerie.records import Page, Verdict

LEAD = "The government of Costaverde will lower the grain tax in March, the minister of finance said on Tuesday after weeks of talks."


def read(title: str, text: str) -> Verdict:
    record = {field: value for field, value in (("title", title), ("text", text)) if value}
    return judge(Page(source="a#1", body=json.dumps(record).encode(), media_type="application/json"))


STUBS = [
    ("paywall", "Grain tax to fall", f"{LEAD}\nSubscribe to continue reading"),
    ("paywall", "Grain tax to fall", f"{LEAD} Farmers had asked for… Subscribe now to read the full story."),
    ("paywall", "Grain tax to fall", f"{LEAD[:90]} Subscribe to continue reading"),
    ("paywall", "Grain tax to fall", f"{LEAD}\n\nAlready a subscriber? Log in\nTerms of use\nPrivacy"),
    ("paywall", "Grain tax to fall", f"{LEAD} This article is for subscribers only."),
    ("paywall", "Grain tax to fall", f"{LEAD[:80]}...\nYou have 2 free articles left this month."),
    ("paywall", "Grain tax to fall", f"{LEAD}\nYou've reached your limit of free articles. Become a member to keep reading."),
    ("paywall", "Grain tax to fall", "Sign in or register to continue reading this article"),
    ("paywall", "Baja el impuesto", "El Gobierno bajará el impuesto al grano en marzo, dijo el ministro. Suscríbete para seguir leyendo"),
    (
        "paywall",
        "Baja el impuesto",
        "El Gobierno bajará el impuesto al grano en marzo.\nContenido exclusivo para suscriptores\n¿Ya eres suscriptor?",
    ),
    (
        "paywall",
        "La taxe baisse",
        "Le gouvernement baissera la taxe sur le blé en mars. Il vous reste 78 % de cet article à lire. La suite est réservée aux abonnés.",
    ),
    (
        "paywall",
        "La taxe baisse",
        "Le gouvernement baissera la taxe sur le blé en mars.\nAbonnez-vous pour lire la suite\nDéjà abonné ? Connectez-vous",
    ),
    ("paywall", "Getreidesteuer sinkt", "Die Regierung senkt im März die Steuer auf Getreide.\nJetzt abonnieren und weiterlesen"),
    ("paywall", "Getreidesteuer sinkt", "Die Regierung senkt im März die Steuer auf Getreide. Um weiterzulesen, melden Sie sich bitte an."),
    ("paywall", "Getreidesteuer sinkt", "Die Regierung senkt im März die Steuer auf Getreide. Dieser Artikel ist nur für Abonnenten."),
    ("paywall", "Imposto cai", "O governo vai reduzir o imposto sobre grãos em março.\nAssine para continuar lendo\nJá é assinante? Entre"),
    ("paywall", "Imposto cai", "O governo vai reduzir o imposto sobre grãos em março. Conteúdo exclusivo para assinantes."),
    ("error", "404 - Page not found | Delta Post", "Try our search, or go to the front page."),
    ("error", "Page not found", ""),
    ("error", "Delta Post", "Sorry, the page you are looking for could not be found. It may have moved."),
    ("error", "Just a moment...", "Enable JavaScript and cookies to continue"),
    ("error", "Access Denied", "You don't have permission to access this resource on this server. Reference #18.2f."),
    ("error", "Página no encontrada - El Delta", "La página que busca no existe."),
    ("error", "Page introuvable", "La page que vous recherchez a été déplacée."),
    ("error", "Seite nicht gefunden", "Die gewünschte Seite gibt es nicht mehr."),
    ("error", "Página não encontrada", "A página que você procura não existe."),
    (
        "consent",
        "Delta Post",
        "We value your privacy. We and our 842 partners store cookies and process personal data such as unique identifiers for ads and "
        "content. You can accept or reject, or manage your preferences at any time. Accept all",
    ),
    (
        "consent",
        "Der Bote",
        "Wir und unsere 213 Partner verarbeiten personenbezogene Daten mit Cookies. Mit Ihrer Einwilligung sehen Sie Werbung. "
        "Ihre Zustimmung können Sie widerrufen. Akzeptieren und weiter. Alles ablehnen",
    ),
    (
        "consent",
        "Le Courrier",
        "Nous et nos partenaires utilisons des cookies et des traceurs. Avec votre consentement, nous affichons de la publicité. "
        "Tout accepter. Continuer sans accepter. Paramétrer mes cookies",
    ),
    (
        "consent",
        "El Delta",
        "Nosotros y nuestros 150 socios utilizamos cookies para publicidad y datos personales. Puedes retirar tu consentimiento. "
        "Aceptar y continuar. Rechazar todo",
    ),
    (
        "consent",
        "Correio",
        "Nós e os nossos 90 parceiros usamos cookies e dados para publicidade. O seu consentimento pode ser retirado. Aceitar tudo",
    ),
]

NEWS = [
    ("Grain tax to fall", LEAD),
    ("Rates held", "The central bank held its rate at 4 per cent on Tuesday."),
    ("Paper asks readers to pay", "Readers must subscribe to continue reading the Delta Post from May on, its publisher said on Monday."),
    (
        "Paper asks readers to pay",
        '"Subscribe to continue reading" is what visitors of the Delta Post will see from May on. Its owners need money.',
    ),
    (
        "Post to limit free articles",
        "You will have five free articles left each month, the Delta Post told its readers. Critics called it a mistake.",
    ),
    ("Grain tax to fall", f"{LEAD} Farmers were pleased.\nSubscribe to our newsletter."),
    ("Grain tax to fall", f"{LEAD}\nYou have 3 free articles left this month."),
    ("Grain tax to fall", f"{LEAD}\nRead more\nShare"),
    ("Grain tax to fall", "\n".join([LEAD] * 8) + "\nSubscribe to continue reading"),
    ("Grain tax to fall", f"Subscribe to continue reading\n{LEAD}\n" + "\n".join([LEAD] * 6)),
    ("Members only", "Access to the harbour will be for members only, the port said. Fishermen who are no members protested on Tuesday."),
    (
        "404 jets for Costaverde",
        "Costaverde ordered 404 jets on Tuesday, the largest order in its history. The opposition called it madness.",
    ),
    ("500 jobs lost in the north", "The mill at Belmare closes in May."),
    ("Access denied: how visas are refused", "Scholars wait for months, and some never hear. The ministry says that it follows the law."),
    ("Minister: money for bridge not found", "The money for the bridge was not found, the minister said. Work stops in June."),
    (
        "Service unavailable on ferry line 403",
        "Ferries on the line stop until Friday. The owners and the crews will meet again on Thursday.",
    ),
    (
        "Browser maker drops cookies",
        "The maker of the largest browser will block third-party cookies from May on. Advertising partners fear for their ads; "
        "privacy groups said that consent was never asked for. "
        "Publishers want to keep tracking; a court will hear their case on personal data in June.",
    ),
    (
        "Fine for consent walls",
        'The regulator fined a paper for its consent wall. "We value your privacy", it read, and yet there was no way to reject cookies. '
        "The paper said that it would appeal, and that advertising pays for its journalists.",
    ),
    (
        "Robot exams",
        "Are you a robot? The question will be put to all who apply for a passport, the ministry of the interior said on Monday.",
    ),
    ("La bolsa cae", "La bolsa cayó un 3 % el martes. Los suscriptores del fondo podrán seguir leyendo sus informes, dijo el banco."),
    (
        "Abonnements en hausse",
        "Les abonnés du journal sont plus nombreux. La suite des négociations est attendue en mars, dit la direction.",
    ),
    (
        "Bahn verkauft Abos",
        "Die Bahn verkauft mehr Abos. Wer weiterlesen will, was geplant ist, findet den Bericht beim Ministerium, hieß es.",
    ),
    ("Assinantes", "A operadora ganhou assinantes em março. O conteúdo do contrato é reservado, disse o governo na terça-feira."),
    ("Just a moment of calm", "Markets were calm on Tuesday after a week of losses. Traders expect the bank to act in March."),
    ("Not found", "\n".join([LEAD] * 4)),
    ("Sorry, says minister", "Sorry, the minister said, was the word that farmers had waited for. He will lower the tax in March."),
]


@pytest.mark.parametrize(("verdict", "title", "text"), STUBS, ids=range(len(STUBS)))
def test_what_stands_in_place_of_an_article_is_told_with_what_says_so(verdict: str, title: str, text: str) -> None:
    found = read(title, text)
    assert (found.verdict, found.documents) == (verdict, ())
    sign = found.reason.rpartition("It says: ")[2].split(", ")[0].lower()
    assert sign in f"{title}\n{text}".lower()
    assert len(found.reason) > len(sign) + 60


@pytest.mark.parametrize(("title", "text"), NEWS, ids=range(len(NEWS)))
def test_short_news_stays_news(title: str, text: str) -> None:
    found = read(title, text)
    assert (found.verdict, found.documents[0].kind) == ("article", "article")
    assert text[:40] in found.documents[0].text


def test_a_long_title_or_text_takes_no_longer() -> None:
    began = time.process_time()
    assert read(" " * 99 + "x" + " \t" * 200_000 + "x", LEAD).verdict == "article"
    read("x", "Subscribe to continue " * 100_000 + " " * 100_000 + "|")
    assert time.process_time() - began < 10.0  # it takes a tenth of that on an old core

"""Sites of fourteen countries outside the English-speaking world, each in its own language and with its own content system."""

from outlets.reports import Report
from outlets.served import Pages, Served, at, each, fill, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)


@page
def portal_ze_skrotem() -> Served:
    """A Polish portal: points in short, a box between paragraphs, a rail of opinion without a label, counts of comments in the links."""
    site = "https://wiadomosci.okienko.example"
    url = f"{site}/slaskie/most-w-brzezince-zamkniety-do-wiosny/k3wq81z"
    r = Report(
        "pl", "2024-11-19", "19 listopada 2024, 06:42", "Kinga Ostrowiecka", "Zamknięty most w Brzezince Górnej. Foto: Paweł Mrozik / Okienko",
        "Most w Brzezince zamknięty do wiosny. Mieszkańcy nadrabiają po 40 kilometrów",
        "Inspektorzy znaleźli pęknięcie w jednym z przyczółków i tego samego dnia ustawili betonowe zapory. Gmina liczyła na objazd przez las, ale nadleśnictwo mówi, że droga nie uniesie autobusów.",
        (
            "Jeszcze w poniedziałek rano autobus szkolny przejechał przez most na Wilży tak jak co dzień. Po południu kierowca zastał na wjeździe dwie betonowe bariery i kartkę w foliowej koszulce. Od tego czasu dzieci z Brzezinki, Porąbek i Starego Młyna jeżdżą do szkoły przez Hutki, czyli dookoła zalewu.",
            "Powiatowy inspektor nadzoru budowlanego Roman Cieślikowski tłumaczy, że nie miał wyboru. Rysa w lewym przyczółku ma dwa metry długości i od września wydłużyła się o kilkanaście centymetrów. – Gdybym czekał do wyniku przetargu, a coś by się stało, to ja odpowiadałbym za to do końca życia – mówi.",
            "# Objazd tylko na mapie",
            "Najkrótszy objazd prowadzi przez drogę pożarową w lesie. Gmina zaproponowała, żeby utwardzić ją płytami, które zostały po budowie oczyszczalni. Nadleśnictwo Hutki odmówiło. Według leśników nawierzchnia wytrzyma samochód osobowy, ale nie autobus ani wóz strażacki.",
            "Dla strażaków ochotników oznacza to kłopot. Do pożaru w Porąbkach jechaliby teraz prawie pół godziny. Naczelnik Bogdan Żurek poprosił o przestawienie jednego wozu na drugi brzeg, do stodoły, którą użyczył rolnik. Stodoła nie jest ogrzewana, więc zimą wodę ze zbiornika trzeba będzie spuszczać.",
            "# Pieniądze są, wykonawcy nie ma",
            "Wójt Danuta Klimas zapewnia, że na naprawę odłożono 3,2 mln zł. W dwóch przetargach nie wpłynęła jednak żadna oferta. Firmy z okolicy mają zajęte dźwigi na budowie obwodnicy, a te z dalszych województw nie chcą przyjeżdżać do tak małego zlecenia.",
            "Trzeci przetarg ogłoszono w piątek. Tym razem gmina dopuściła, by most tymczasowy postawiło wojsko, a remont właściwy ruszył dopiero w kwietniu. Oferty można składać do 9 grudnia.",
            "Mieszkańcy nie czekają. Na zebraniu w remizie podzielili się dyżurami: kto ma samochód, ten dwa razy w tygodniu zabiera sąsiadów do lekarza i na zakupy. – Przez czterdzieści lat narzekaliśmy na ten most, a teraz każdy by go pocałował – mówi Halina Dudek, sołtyska Starego Młyna.",
        ),
    )  # fmt: skip
    points = (
        "Most na Wilży zamknięto w poniedziałek po południu, bez zapowiedzi",
        "Dzieci z trzech wsi dojeżdżają do szkoły okrężną drogą wokół zalewu",
        "Dwa przetargi na remont zakończyły się bez ofert, trzeci trwa do 9 grudnia",
    )
    also = at(site, ("Obwodnica Hutek opóźni się o rok. Winne są nietoperze", "/slaskie/obwodnica-hutek-opozni-sie-o-rok/9sl2kx0"))
    top = at(
        site,
        ("Kupił dom przez internet. W piwnicy znalazł drukarnię", "/kraj/kupil-dom-przez-internet/7dm40sq"),
        ("Tak zmienią się opłaty za śmieci. Dopłacą duże rodziny", "/kraj/tak-zmienia-sie-oplaty-za-smieci/1fhh2pl"),
        ("Wilki podeszły pod przedszkole. Gmina uspokaja rodziców", "/podkarpackie/wilki-podeszly-pod-przedszkole/xk92ma3"),
        ("Ostatni zegarmistrz z ulicy Krawieckiej zamyka warsztat", "/lodz/ostatni-zegarmistrz-z-krawieckiej/4bq1ww8"),
    )
    opinion = at(
        "https://opinie.okienko.example",
        ("Powiat to nie jest za mała gmina", "/felietony/powiat-to-nie-jest-za-mala-gmina/20vfd1a"),
        ("Trzy lata bez pociągu i nikt nie przeprosił", "/felietony/trzy-lata-bez-pociagu/88zzc0q"),
        ("Dlaczego przetarg zawsze wygrywa cena", "/analizy/dlaczego-przetarg-zawsze-wygrywa-cena/0aop3te"),
    )
    region = at(
        site,
        ("Śnieg w Beskidzie Średnim, zamknięto trzy szlaki", "/slaskie/snieg-w-beskidzie-srednim/5ty0lm1"),
        ("Huta w Zawrociu zwolni 140 osób przed świętami", "/slaskie/huta-w-zawrociu-zwolni-140-osob/66qpo2d"),
        ("Policja szuka świadków kolizji na rondzie w Mikołowicach Dolnych", "/slaskie/policja-szuka-swiadkow-kolizji/r3e9vv4"),
    )
    data = {
        "@context": "https://schema.org", "@graph": [
            {"@type": "NewsArticle", "@id": f"{url}#article", "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "datePublished": "2024-11-19T06:42:11+0100", "dateModified": "2024-11-19T08:05:40+0100", "articleSection": "Śląskie", "author": {"@type": "Person", "name": r.author, "jobTitle": "Dziennikarka Okienka"}, "publisher": {"@type": "NewsMediaOrganization", "name": "Okienko Wiadomości", "logo": {"@type": "ImageObject", "url": f"{site}/static/logo-600x60.png"}}, "image": ["https://ocdn.okienko.example/pulscms/MDA_/a1.jpeg"], "isAccessibleForFree": True},
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Wiadomości", "item": site}, {"@type": "ListItem", "position": 2, "name": "Śląskie", "item": f"{site}/slaskie"}]},
        ],
    }  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="pl" class="no-js"><head><meta charset="utf-8"><title>Brzezinka: most zamknięty do wiosny 2025. Objazd 40 km - Okienko Wiadomości</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="⟦lead⟧"><meta name="robots" content="max-image-preview:large"><link rel="canonical" href="⟦url⟧"><link rel="amphtml" href="⟦url⟧.amp"><link rel="preconnect" href="https://ocdn.okienko.example" crossorigin><link rel="preload" as="font" href="/s/onetsans-600.woff2" type="font/woff2" crossorigin><meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:site_name" content="Okienko Wiadomości"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://ocdn.okienko.example/pulscms/MDA_/a1.jpeg"><meta property="og:locale" content="pl_PL"><meta name="twitter:card" content="summary_large_image"><meta property="article:published_time" content="2024-11-19T06:42:11+0100">⟦data⟧<style>.Article_lead__k2Q1s{font-weight:700;font-size:18px}.AdSlot_root__8sKq1{min-height:280px;background:#f4f4f4}@media(min-width:1000px){.Layout_side__p01Zx{width:300px}}</style><script>window.dataLayer=window.dataLayer||[];dataLayer.push({pageType:"story",uuid:"k3wq81z",area:"slaskie"});var onetAds={target:"OKN_WIADOMOSCI",kropka:{DV:"okn/slaskie"}};</script></head><body><div class="cmp-app_gdpr" style="display:none"><div class="cmp-popup"><h2>Szanowna Użytkowniczko, Szanowny Użytkowniku</h2><p>Klikając „Przejdź do serwisu”, udzielasz zgody na przetwarzanie Twoich danych osobowych dotyczących Twojej aktywności w Internecie przez Okienko sp. z o.o. oraz 874 Zaufanych Partnerów.</p><button class="cmp-intro_acceptAll">Przejdź do serwisu</button><button>Ustawienia zaawansowane</button></div></div><div id="__next"><header class="Header_root__1aQbz"><a class="Header_logo__xx9" href="/"><svg viewBox="0 0 90 20" aria-hidden="true"><path d="M1 2h80v14H1z"/></svg><span class="sr-only">Okienko Wiadomości</span></a><nav aria-label="Główne"><ul><li><a href="/kraj">Kraj</a></li><li><a href="/swiat">Świat</a></li><li><a href="https://opinie.okienko.example/">Opinie</a></li><li><a href="https://sport.okienko.example/">Sport</a></li><li><a href="https://pogoda.okienko.example/">Pogoda</a></li></ul></nav><a class="Header_login__s0" href="https://konto.okienko.example/">Zaloguj się</a></header><div class="AdSlot_root__8sKq1"><span>Reklama</span><div id="slot-top" data-slot="top"></div></div><main class="Layout_main__fFq2a"><nav class="Breadcrumbs_root__Zq1" aria-label="Okruszki"><a href="/">Wiadomości</a><span>/</span><a href="/slaskie">Śląskie</a></nav><article class="Article_root__9vPl0" data-uuid="k3wq81z"><h1 class="Article_title__Y7aQe">⟦title⟧</h1><div class="Meta_root__lq8Q2"><img class="Meta_avatar__2nA" src="https://ocdn.okienko.example/av/ko.webp" alt="Kinga Ostrowiecka" width="40" height="40"><div><a href="/autorzy/kinga-ostrowiecka" rel="author">Kinga Ostrowiecka</a><span>Dziennikarka Okienka</span></div><time datetime="2024-11-19T06:42:11+0100">19 listopada 2024, 06:42</time><span class="Meta_readTime__00x">3 min czytania</span><a class="Meta_comments__Q" href="#komentarze"><svg viewBox="0 0 16 16"><path d="M2 2h12v9H6l-4 3z"/></svg>126</a></div><div class="Share_bar__tt1"><button type="button">Udostępnij</button><button type="button">Skopiuj link</button><button type="button" aria-label="Posłuchaj artykułu">Posłuchaj</button></div><figure class="Figure_root__Wq0"><picture><source media="(min-width:768px)" srcset="https://ocdn.okienko.example/pulscms/MDA_/a1.webp 1x, https://ocdn.okienko.example/pulscms/MDA_/a1@2x.webp 2x"><img src="https://ocdn.okienko.example/pulscms/MDA_/a1.jpeg" alt="Betonowe zapory przed mostem" fetchpriority="high"></picture><figcaption><span>Zamknięty most w Brzezince Górnej</span><small>Foto: Paweł Mrozik / Okienko</small></figcaption></figure><p class="Article_lead__k2Q1s">⟦lead⟧</p><div class="Summary_box__Pp3w"><div class="Summary_head__a">Skrót artykułu</div><ul>⟦points⟧</ul><div class="Summary_foot__b">Więcej takich informacji znajdziesz na <a href="/">stronie głównej Okienka</a></div></div><div class="Article_body__Hd2rC">⟦first⟧<div class="AdSlot_root__8sKq1"><span>Dalszy ciąg materiału pod wideo</span><div class="VideoPlayer_ph__z1" data-mvp="1984213.77"></div></div>⟦second⟧<aside class="Inline_related__00a"><span class="Inline_label__x">Zobacz także:</span> <a href="⟦alsou⟧">⟦alsot⟧</a></aside>⟦third⟧</div><div class="Source_root__0s">Źródło: Okienko Śląskie</div><div class="Follow_root__1">Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! <a href="https://news.google.com/publications/x1">Obserwuj nas w Wiadomościach Google.</a></div><ul class="Tags_root__q1Z"><li><a href="/temat/brzezinka">Brzezinka</a></li><li><a href="/temat/mosty">mosty</a></li><li><a href="/temat/inwestycje">inwestycje</a></li></ul><div class="AuthorBox_root__77"><img src="https://ocdn.okienko.example/av/ko.webp" alt=""><div><strong>Kinga Ostrowiecka</strong><p>Pisze o samorządach i transporcie. Wcześniej w dzienniku „Głos Zagłębia”. Zgłoś jej temat przez formularz.</p></div></div></article><section id="komentarze" class="Comments_root__v"><h2>Komentarze (126)</h2><div class="Comments_item__1"><b>~wilżanin</b><time>wczoraj, 21:10</time><p>Ten most miał być remontowany już za poprzedniego wójta, obiecanki cacanki.</p><button>Odpowiedz</button></div><div class="Comments_item__1"><b>~ola_p</b><time>wczoraj, 20:48</time><p>Moje dzieci wstają teraz o piątej, dziękujemy bardzo.</p><button>Odpowiedz</button></div></section><section class="List_root__reg"><header><h2>Śląskie</h2></header><div class="List_grid__2">⟦region⟧</div></section></main><aside class="Layout_side__p01Zx"><section class="Rank_root__Lk"><h2>Najchętniej czytane</h2><ol>⟦top⟧</ol></section><div class="AdSlot_root__8sKq1"><span>Reklama</span><a href="https://klik.reklamex.example/c?z=3918" rel="nofollow sponsored"><b>Fotowoltaika bez wkładu własnego</b><span>Sprawdź, czy Twój dach się kwalifikuje</span></a></div><div class="Op_rail__d9">⟦opinion⟧</div></aside><footer class="Footer_root__w2"><div class="Footer_col__1"><h3>Serwisy</h3><ul><li><a href="https://sport.okienko.example/">Sport</a></li><li><a href="https://moto.okienko.example/">Moto</a></li><li><a href="https://kobieta.okienko.example/">Kobieta</a></li></ul></div><div class="Footer_col__1"><h3>Firma</h3><ul><li><a href="/regulamin">Regulamin</a></li><li><a href="/prywatnosc">Polityka prywatności</a></li><li><a href="/reklama">Reklama</a></li><li><a href="/redakcja">Redakcja</a></li></ul></div><p>© 2024 Okienko sp. z o.o. Wszystkie prawa zastrzeżone. Pobieranie, zwielokrotnianie i eksploracja tekstów i danych wymaga zgody.</p></footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"area":"slaskie","id":"k3wq81z","flags":{"summary":true,"comments":true}}},"page":"/[...slug]","buildId":"e9Qm2v"}</script><script async src="https://ocdn.okienko.example/cmp/v4.js"></script></body></html>""",
        title=r.title, lead=r.lead, url=url, data=ld(data), points=each(points, "<li>{}</li>"),
        first=each(r.body[:2], '<p class="Paragraph_p__e1">{}</p>'),
        second=each(r.body[2:4], '<p class="Paragraph_p__e1">{}</p>', '<h2 class="Sub_h__q">{}</h2>'),
        third=each(r.body[4:], '<p class="Paragraph_p__e1">{}</p>', '<h2 class="Sub_h__q">{}</h2>'),
        alsou=also[0][1], alsot=also[0][0],
        region=listed(region, '<a class="Card_root__m2" href="{p}"><picture><img loading="lazy" src="https://ocdn.okienko.example/t/{n}.webp" alt=""></picture><h3 class="Card_title__v">{t}</h3><span class="Card_count__c"><svg viewBox="0 0 16 16"><path d="M2 2h12v9H6l-4 3z"/></svg>{c}</span></a>', c=("14", "203", "7")),
        top=listed(top, '<li><a href="{u}"><span class="Rank_no__0">{n}</span><span class="Rank_title__1">{t}</span></a></li>'),
        opinion=listed(opinion, '<div class="Op_item__z"><img src="https://ocdn.okienko.example/av/o{n}.webp" alt=""><a href="{u}"><span class="Op_name__a">{who}</span><span class="Op_title__b">{t}</span></a></div>', who=("Jerzy Wolniak", "Magda Sikorzanka", "Tymon Bracki")),
    )  # fmt: skip
    return Served(html, r, (r.title, r.lead, *points, *r.lines[2:]), (*also, *region, *top, *opinion), address=url)


@page
def zpravy_s_rozbalenym_stavem() -> Served:
    """A Czech portal with classes made by a program: two tabs, short news as a definition list, a related box within the text."""
    site = "https://www.zpravnik.example"
    url = f"{site}/clanek/domaci-zivot-v-cesku-pecka-na-prodej-obec-lomnicka-koupila-vlastni-hospodu-261904"
    r = Report(
        "cs", "2025-03-04", "4. 3. 2025 5:30", "Vojtěch Hradílek", "Hospoda U Jelena stojí na návsi od roku 1887. Foto: Lenka Matoušková, Zprávník",
        "Obec s 212 obyvateli koupila vlastní hospodu. Pivo točí starosta",
        "V Lomničce pod Kozím vrchem zavřela poslední hospoda a s ní i jediné místo, kde se lidé potkávali. Zastupitelé ji proto koupili za cenu rodinného domu. Po roce zkoumají, co s tím dál.",
        (
            "Je čtvrtek, půl šesté večer, a starosta Miroslav Kadeřábek si zavazuje zástěru. Přes den vyřizuje dotaci na vodovod, večer stojí za pípou. „Za radnici beru dvacet tisíc, za pivo nic,“ směje se a staví na tácek první půllitr.",
            "Hospoda U Jelena patřila tři generace jedné rodině. Když předloni zemřel pan Tesárek, dědicové ji nabídli k prodeji. Zájem měl jediný člověk, podnikatel z krajského města, který v ní chtěl zřídit sklad pneumatik. Zastupitelstvo se sešlo mimořádně a během jednoho večera rozhodlo.",
            "# Půjčka na dvacet let",
            "Obec zaplatila 4,6 milionu korun, většinu z úvěru. Splátka spolkne ročně asi osm procent rozpočtu. Opozice, tedy dva ze sedmi zastupitelů, tehdy hlasovala proti. „Neměli jsme na chodník ke škole, ale na hospodu jsme najednou měli,“ říká učitelka Jarmila Stodolová.",
            "Dnes do podniku sama chodí, ve středu tu totiž vede kroužek deskových her. Vedle výčepu vznikla i výdejna balíků a jednou za čtrnáct dní tu ordinuje lékařka, protože nejbližší ordinace je patnáct kilometrů daleko.",
            "# Ztráta menší než u knihovny",
            "Loni podnik skončil ve ztrátě 86 tisíc korun. Kadeřábek namítá, že knihovna stojí obec dvakrát tolik a nikdo po ní nechce zisk. Ekonomka Radka Vondrušková z Institutu venkova mu dává zčásti za pravdu:",
            "„Hospoda není služba ze zákona, ale v obci bez obchodu a pošty její roli nic nenahradí. Problém nastane ve chvíli, kdy starosta odejde a zadarmo už nebude točit nikdo.“",
            "Právě to obec řeší teď. Do konce března hledá nájemce, který dostane podnik za symbolickou korunu, ale musí mít otevřeno aspoň pět dní v týdnu a nechat v něm lékařku i kroužky. Přihlásili se zatím dva lidé. Jeden z nich je kuchař, který se do Lomničky přiženil.",
        ),
    )  # fmt: skip
    box = at(
        site,
        ("Poslední pošta v údolí zavře v červnu, lidé sepsali petici", "/clanek/posledni-posta-v-udoli-zavre-v-cervnu-260118"),
        ("Mapa: kde v Česku není jediný obchod", "/clanek/mapa-kde-v-cesku-neni-jediny-obchod-258840"),
    )
    read = at(
        site,
        ("Penzista opravil rozhlednu sám, úřad mu teď dává pokutu", "/clanek/penzista-opravil-rozhlednu-sam-261877"),
        ("Banky zlevnily hypotéky pod čtyři procenta", "/clanek/banky-zlevnily-hypoteky-261893"),
        ("Kamion s medem zablokoval dálnici na osm hodin", "/clanek/kamion-s-medem-zablokoval-dalnici-261860"),
    )
    argued = at(
        site,
        ("Komentář: Obec není firma a hospoda není kravín", "/clanek/komentar-obec-neni-firma-261699"),
        ("Zákaz dřevěných kamen rozdělil koalici", "/clanek/zakaz-drevenych-kamen-rozdelil-koalici-261812"),
        ("Školy budou začínat v devět, rozhodl kraj", "/clanek/skoly-budou-zacinat-v-devet-261745"),
    )
    short = at(
        site,
        ("V Lužanech hoří sklad nábytku, hasiči vyhlásili třetí stupeň", "/kratke/v-luzanech-hori-sklad-nabytku-31120"),
        ("Vláda odložila hlasování o poplatku za kočky", "/kratke/vlada-odlozila-hlasovani-31119"),
        ("Tenistka Bublíková postoupila do čtvrtfinále v Gardeji", "/kratke/tenistka-bublikova-postoupila-31117"),
    )
    data = [
        {"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2025-03-04T04:30:00.000Z", "dateModified": "2025-03-04T04:30:00.000Z", "author": [{"@type": "Person", "name": r.author, "url": f"{site}/autor/vojtech-hradilek-221"}], "publisher": {"@type": "Organization", "name": "Zprávník"}, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "image": {"@type": "ImageObject", "url": "https://d15-a.sdn.example/d_15/c_img_gW/jelen.jpeg", "width": 1280, "height": 853}},
    ]  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="cs" class="b_W"><head><meta charSet="utf-8"/><meta http-equiv="X-UA-Compatible" content="IE=edge"/><title>⟦title⟧ - Zprávník</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="⟦lead⟧"/><meta name="szn:permalink" content="⟦url⟧"/><meta property="og:type" content="article"/><meta property="og:title" content="⟦title⟧ - Zprávník"/><meta property="og:url" content="⟦url⟧"/><meta property="og:site_name" content="Zprávník"/><meta property="og:image" content="https://d15-a.sdn.example/d_15/c_img_gW/jelen.jpeg?fl=cro,0,0,1280,720"/><link rel="canonical" href="⟦url⟧"/><link rel="preload" href="/assets/fonts/spectral.woff2" as="font" crossorigin="anonymous"/>⟦data⟧<script src="https://h.imedia.example/js/cmp2/scmp.js" async=""></script></head><body class="b_bc"><div id="app"><div class="c_V c_W"><div class="b_dK" data-dot="ogm-header"><header><a class="d_an" href="/"><svg xmlns="http://www.w3.org/2000/svg" width="140" height="24" role="img" aria-label="Zprávník"><path fill="#c00" d="M0 0h24v24H0z"></path></svg></a><nav class="d_ao"><a href="/sekce/domaci-13" class="d_ap">Domácí</a><a href="/sekce/zahranicni-11" class="d_ap">Zahraniční</a><a href="/sekce/byznys-12" class="d_ap">Byznys</a><a href="/sekce/nazory-20" class="d_ap">Názory</a><a href="/sekce/magazin-19" class="d_ap">Magazín</a></nav><form action="/hledej"><input name="q" placeholder="Hledat ve článcích"/></form></header></div><main class="c_bJ" data-dot="ogm-main-content"><article class="e_a" data-dot="mol-article"><div class="e_b"><a class="e_c" href="/sekce/domaci-13/zivot-v-cesku-20">Život v Česku</a><h1 data-dot="ogm-article-header" class="e_d"><span class="e_e">⟦title⟧</span></h1><div class="f_a" data-dot="ogm-article-media"><figure class="f_b"><picture class="g_a"><source type="image/webp" srcSet="//d15-a.sdn.example/d_15/c_img_gW/jelen.jpeg?fl=res,600 600w, //d15-a.sdn.example/d_15/c_img_gW/jelen.jpeg?fl=res,1200 1200w"/><img alt="" src="//d15-a.sdn.example/d_15/c_img_gW/jelen.jpeg?fl=res,600"/></picture><div class="f_c"><span class="f_d">Foto: Lenka Matoušková, Zprávník</span><span class="f_e">Hospoda U Jelena stojí na návsi od roku 1887.</span></div></figure></div><div class="h_a" data-dot="ogm-article-author"><div class="h_b"><img src="//d15-a.sdn.example/a/221.jpeg" alt="" width="48"/></div><div class="h_c"><a class="h_d" href="/autor/vojtech-hradilek-221">Vojtěch Hradílek</a><span class="h_e">redaktor</span></div><div class="h_f"><span data-dot="mol-date">4. 3. 2025 5:30</span></div></div><div class="i_a"><button class="i_b"><span>Sdílet</span></button><button class="i_b"><span>Uložit</span></button><a class="i_c" href="/diskuze/261904">Diskuze <span>48</span></a></div><div class="j_a"><button type="button">Poslechněte si článek</button><span>Čte strojový hlas, 4:02</span></div><p class="e_f" data-dot="ogm-article-perex">⟦lead⟧</p></div><div class="k_a"><div class="k_b" data-dot="ogm-article-content" data-dot-data='{"component":"article-content"}'><div class="k_c" data-dot="mol-paragraph">⟦p1⟧</div><div class="l_a"><div class="l_b">Reklama</div><div id="ssp-zone-22154"></div></div>⟦p2⟧<div class="m_a" data-dot="mol-related"><div class="m_b">Související články</div><div class="m_c">⟦box⟧</div></div>⟦p3⟧<div class="n_a" data-dot="mol-embed-quote"><blockquote class="n_b"><p>⟦quote⟧</p></blockquote></div><div class="k_c" data-dot="mol-paragraph">⟦p4⟧</div></div><div class="o_a"><span class="o_b">Témata:</span><a class="o_c" href="/tema/venkov-1120">Venkov</a><a class="o_c" href="/tema/hospody-884">Hospody</a><a class="o_c" href="/tema/samosprava-95">Samospráva</a></div><div class="o_d"><div class="o_e">Chcete nám k článku něco říct?</div><p>Napište autorovi na adresu redakce. Za upozornění na chyby děkujeme.</p></div></div></article></main><aside class="p_a"><div class="q_a" data-dot="ogm-tabs"><div role="tablist" class="q_b"><button role="tab" aria-selected="true" aria-controls="t1">Nejčtenější</button><button role="tab" aria-selected="false" aria-controls="t2">Nejdiskutovanější</button></div><div role="tabpanel" id="t1"><ul class="q_c">⟦read⟧</ul></div><div role="tabpanel" id="t2" hidden=""><ul class="q_c">⟦argued⟧</ul></div></div><div class="l_a"><div class="l_b">Reklama</div><a href="https://c.imedia.example/click?i=771" rel="sponsored nofollow" class="l_c"><span>Matrace od českého výrobce</span><span>Vyzkoušejte 100 nocí zdarma</span></a></div><div class="r_a"><h2 class="r_b"><a href="/kratke">Stalo se</a></h2><dl class="r_c">⟦short⟧</dl></div></aside><footer class="s_a"><div class="s_b"><a href="/o-nas">O nás</a><a href="/kodex">Etický kodex</a><a href="/kontakty">Kontakty</a><a href="/rss">RSS</a><a href="https://napoveda.zpravnik.example/">Nápověda</a></div><p>Publikování nebo další šíření obsahu serveru Zprávník je bez písemného souhlasu zakázáno.</p><p>Copyright © 2015 – 2025 Zprávník, a. s.</p></footer></div></div><script>__IMA_BUNDLE__="client";window.IMA={Cache:{"http.get./v1/documents/261904":{"body":{"uid":261904,"discussionActive":true,"paid":false}}},$Env:"prod",$Language:"cs"};</script><noscript><img src="https://toplist.example/dot.asp?id=1" alt=""/></noscript></body></html>""",
        title=r.title, lead=r.lead, url=url, data=ld(data),
        p1=each(r.body[:1], '<p class="k_d">{}</p>'),
        p2=each(r.body[1:5], '<div class="k_c" data-dot="mol-paragraph"><p class="k_d">{}</p></div>', '<h2 class="k_e" data-dot="mol-heading">{}</h2>'),
        p3=each(r.body[5:7], '<div class="k_c" data-dot="mol-paragraph"><p class="k_d">{}</p></div>', '<h2 class="k_e" data-dot="mol-heading">{}</h2>'),
        quote=r.body[7], p4=each(r.body[8:], '<p class="k_d">{}</p>'),
        box=listed(box, '<a class="m_d" href="{u}"><div class="m_e"><img src="//d15-a.sdn.example/r/{n}.jpeg" alt=""/></div><div class="m_f"><span class="m_g">{t}</span></div></a>'),
        read=listed(read, '<li class="q_d"><a class="q_e" href="{p}"><span class="q_f">{t}</span></a></li>'),
        argued=listed(argued, '<li class="q_d"><a class="q_e" href="{p}"><span class="q_f">{t}</span></a><span class="q_g">{c} příspěvků</span></li>', c=("512", "388", "241")),
        short=listed(short, '<dt class="r_d">{when}</dt><dd class="r_e"><a href="{p}">{t}</a></dd>', when=("před 12 minutami", "8:41", "8:02")),
    )  # fmt: skip
    return Served(html, r, r.lines, (*box, *read, *argued, *short), address=url)


@page
def televiziune_de_stiri() -> Served:
    """A Romanian news channel: links in paragraphs of their own amid the text, ranks, a carousel, the next and the previous story."""
    site = "https://www.canal9stiri.example"
    url = f"{site}/stiri/actualitate/social/satul-care-si-a-facut-tren-pe-linia-abandonata-3012447"
    r = Report(
        "ro", "2025-05-27", "27.05.2025 14:18", "Ilinca Dobrotă", "Drezina cu motor pleacă de trei ori pe zi din halta Valea Cucului. Foto: Canal 9",
        "Satul care și-a făcut tren pe linia abandonată. Calea Ferată cere oprirea lui",
        "Trei pensionari din Valea Cucului au pus pe șine o drezină cu douăsprezece locuri și duc zilnic copiii la liceu. Compania feroviară spune că linia este închisă și amenință cu amenzi, iar primarul cere să o cumpere.",
        (
            "Ultimul tren oficial a oprit în halta Valea Cucului în decembrie 2009. De atunci, elevii din cele patru sate de pe vale mergeau pe jos opt kilometri până la șosea, apoi așteptau un microbuz care, iarna, venea când putea. Din septembrie ei urcă într-o drezină vopsită în verde.",
            "Vehiculul a fost construit într-un grajd de Nicolae Sârbu, fost mecanic de locomotivă, împreună cu doi vecini. Motorul provine de la un tractor, scaunele de la un autobuz casat, iar frânele sunt noi. „La frâne nu m-am zgârcit”, spune bărbatul de 71 de ani.",
            "Călătoria durează 25 de minute și costă cât pune fiecare în cutia de lângă ușă. Într-o lună se strâng în jur de 900 de lei, destul pentru motorină. Primăria din Lunca Mare a plătit vopseaua și un extinctor.",
            "# Ce spune Calea Ferată",
            "Într-o adresă trimisă la 19 mai, compania cere ca circulația să înceteze „de îndată”. Linia figurează în acte ca închisă, podul de la kilometrul 14 nu a mai fost verificat de unsprezece ani, iar cine conduce pe șine are nevoie de autorizație. Amenda poate ajunge la 50.000 de lei.",
            "Sârbu răspunde că a verificat podul de trei ori și că are autorizație din 1978, ștampilată. Documentul este însă emis de o instituție care nu mai există.",
            "# Primarul vrea să cumpere linia",
            "Primarul Cosmin Hărăbor a cerut ministerului să treacă în proprietatea comunei cei 17 kilometri de cale ferată. O cerere asemănătoare a comunei vecine, pentru o pistă de biciclete, așteaptă răspuns din 2021. Până atunci, el propune un compromis: o inspecție comună, plătită de comună, și o viteză maximă de 15 kilometri pe oră.",
            "Reprezentanții companiei au acceptat marți să vină la fața locului. Inspecția este programată pentru 4 iunie. Directoarea liceului, Aurelia Tomoiagă, spune că va fi și ea acolo, cu cei 31 de elevi: „Absențele au scăzut la jumătate de când vin cu drezina. Să-mi arate cineva un program de minister care a reușit asta.”",
        ),
    )  # fmt: skip
    inline = at(
        site,
        (
            "Viaductul de la Piatra Mierlei, închis după ce s-a desprins o grindă",
            "/stiri/actualitate/viaductul-de-la-piatra-mierlei-inchis-3011902",
        ),
        (
            "O comună din Bărăganul de Sus și-a cumpărat autobuz școlar electric",
            "/stiri/actualitate/educatie/autobuz-scolar-electric-3009315",
        ),
    )
    editors = at(
        site,
        ("Vara fără ploaie: cât mai rezistă lacurile de acumulare", "/stiri/sci-tech/natura/vara-fara-ploaie-3012380"),
        (
            "Interviu cu medicul care operează la 300 de kilometri distanță",
            "/interviurile-canal9/medicul-care-opereaza-la-distanta-3012211",
        ),
        ("Cum a dispărut un sat întreg de pe harta cadastrală", "/stiri/actualitate/cum-a-disparut-un-sat-3011777"),
        ("Zece ani de la votul care a schimbat consiliile județene", "/stiri/actualitate/politica/zece-ani-de-la-vot-3011654"),
    )
    most = at(
        site,
        ("Prima tranșă din ajutorul pentru încălzire intră pe carduri luni", "/stiri/economie/prima-transa-din-ajutor-3012433"),
        ("Un urs a intrat în curtea unei școli din Bradu de Jos", "/stiri/actualitate/un-urs-a-intrat-in-curtea-scolii-3012400"),
        ("De ce s-a oprit metroul timp de patruzeci de minute", "/stiri/actualitate/de-ce-s-a-oprit-metroul-3012391"),
        ("Ministrul Agriculturii: „Grâul nu se exportă sub preț”", "/stiri/economie/agricultura/graul-nu-se-exporta-3012388"),
        ("Accident în lanț pe autostrada Litoralului, circulație pe o bandă", "/stiri/actualitate/evenimente/accident-in-lant-3012412"),
    )
    around = at(
        site,
        ("Program special la muzee de 1 iunie: intrarea e liberă pentru copii", "/stiri/cultura/program-special-la-muzee-3012440"),
        ("Prețul cireșelor a scăzut sub 15 lei în piețe", "/stiri/economie/pretul-cireselor-3012451"),
    )
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "description": r.lead, "image": [f"{site}/images/2025/05/drezina.jpg"], "datePublished": "2025-05-27T14:18:00+03:00", "dateModified": "2025-05-27T15:02:00+03:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Canal 9 Știri", "logo": {"@type": "ImageObject", "url": f"{site}/static/theme-repo/bin/images/c9-amp.png"}}}  # fmt: skip
    html = fill(
        """<!DOCTYPE html>
<html lang="ro" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>⟦title⟧ | Canal 9 Știri</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="⟦lead⟧">
<link rel="canonical" href="⟦url⟧"><link rel="shortcut icon" href="/favicon.ico">
<link rel="preload" as="image" href="/images/2025/05/drezina.webp" imagesrcset="/images/2025/05/drezina-480.webp 480w, /images/2025/05/drezina-960.webp 960w">
<link rel="alternate" type="application/rss+xml" href="/rss">
<meta property="og:title" content="⟦title⟧"><meta property="og:type" content="article"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="Canal 9 Știri"><meta property="og:description" content="⟦lead⟧"><meta property="og:image" content="⟦site⟧/images/2025/05/drezina.jpg">
<meta name="cXenseParse:recs:publishtime" content="2025-05-27T14:18:00+03:00"><meta name="cXenseParse:pageclass" content="article">
⟦data⟧
<link rel="stylesheet" href="/static/theme-repo/bin/css/article.min.css?v=1747">
<script>window._dgAds = {"targeting": {"pt": "article", "sect": ["stiri","actualitate","social"]}}; window.__tcfapi = window.__tcfapi || function(){};</script>
</head>
<body class="body-article" data-app-meta-article="3012447">
<div class="cookie-consent" role="dialog" aria-modal="true"><p>Noi și partenerii noștri stocăm și accesăm informații pe dispozitivul dumneavoastră, cum ar fi modulele cookie, pentru reclame și conținut personalizate.</p><button>Accept tot</button><button>Mai multe opțiuni</button></div>
<header id="header">
 <div class="header-top col-12"><a href="/" class="logo"><img src="/static/theme-repo/bin/images/logo.svg" alt="Canal 9 Știri"></a><a class="live" href="/live/canal9"><span class="dot"></span>LIVE TV</a><a href="/newsletter">Newsletter</a></div>
 <nav class="nav-header"><ul class="nav-header-menu"><li><a href="/stiri/actualitate">Actualitate</a></li><li><a href="/stiri/externe">Externe</a></li><li><a href="/stiri/economie">Economie</a></li><li><a href="/opinii">Opinii</a></li><li><a href="/stiri/sport">Sport</a></li><li class="more"><button>Meniu</button><ul><li><a href="/stiri/sci-tech">Sci-Tech</a></li><li><a href="/emisiuni">Emisiuni</a></li><li><a href="/magazin">Magazin</a></li></ul></li></ul></nav>
</header>
<div class="ad-banner"><span>Publicitate</span><div id="ads-billboard"></div></div>
<main class="container">
<nav class="breadcrumbs"><ol><li><a href="/">Canal 9</a></li><li><a href="/stiri">Știri</a></li><li><a href="/stiri/actualitate">Actualitate</a></li><li><a href="/stiri/actualitate/social">Social</a></li></ol></nav>
<div class="grid">
<article class="article-story col-8">
 <header class="article-header">
  <h1>⟦title⟧</h1>
  <div class="author-meta"><span class="author"><svg class="icon icon-user"><use xlink:href="#user"></use></svg> <a href="/autor/ilinca-dobrota">Ilinca Dobrotă</a></span><time class="date" datetime="2025-05-27T14:18:00+03:00">Data publicării: <span>27.05.2025 14:18</span></time><span class="updated">Data actualizării: 27.05.2025 15:02</span></div>
  <figure class="article-thumb"><picture><source type="image/webp" srcset="/images/2025/05/drezina-960.webp"><img src="/images/2025/05/drezina.jpg" width="960" height="540" alt="drezina verde"></picture><figcaption>Drezina cu motor pleacă de trei ori pe zi din halta Valea Cucului. Foto: Canal 9</figcaption></figure>
 </header>
 <div class="share-wrap"><a class="share-fb" href="https://www.facebook.com/sharer.php?u=x">Distribuie pe Facebook</a><a class="share-wa" href="https://wa.me/?text=x">Trimite pe WhatsApp</a></div>
 <div class="entry data-app-meta data-app-meta-article">
  <div class="entry-lead"><strong>⟦lead⟧</strong></div>
  ⟦first⟧
  <p class="readalso"><strong>Citește și: </strong><a href="⟦i0u⟧" data-index="1">⟦i0t⟧</a></p>
  ⟦second⟧
  <div class="ad-inside"><span>Publicitate</span><div id="ads-inside-1"></div></div>
  <p class="readalso"><strong>Citește și: </strong><a href="⟦i1u⟧" data-index="2">⟦i1t⟧</a></p>
  ⟦third⟧
  <p class="editor">Editor : Bogdan Măierean</p>
 </div>
 <div class="download-app"><strong>Descarcă aplicația Canal 9 Știri</strong> și află cele mai importante știri ale zilei <a href="https://play.google.com/store/apps/details?id=ro.canal9">Google Play</a> <a href="https://apps.apple.com/app/id1">App Store</a></div>
 <div class="google-follow">Urmărește știrile Canal 9 și pe <a href="https://news.google.com/publications/CAA">Google News</a></div>
 <div class="tags-wrap"><span>Etichete:</span><ul class="tags-list"><li><a href="/eticheta/valea-cucului">Valea Cucului</a></li><li><a href="/eticheta/cale-ferata">cale ferată</a></li><li><a href="/eticheta/elevi">elevi</a></li></ul></div>
 <nav class="post-nav">⟦around⟧</nav>
</article>
<aside class="col-4 sidebar">
 <section class="widget widget-top"><h2 class="widget-title">Cele mai citite</h2><ol class="top-list">⟦most⟧</ol></section>
 <div class="ad-side"><span>Publicitate</span><a rel="nofollow sponsored" href="https://ad.clicker.example/ro/88"><img src="/ads/mattress.gif" alt="Saltele cu reducere"><span>Saltele cu reducere de până la 60%, numai azi</span></a></div>
 <section class="widget widget-newsletter"><h3>Newsletter</h3><p>Cele mai importante știri ale zilei, în fiecare dimineață în căsuța ta de e-mail.</p><form><input type="email" placeholder="Adresa de e-mail"><button>Abonează-te</button></form></section>
</aside>
</div>
<section class="carousel-wrap"><h2 class="section-title"><span>Editorii recomandă</span></h2><div class="splide" data-splide='{"perPage":4}'><div class="splide__track"><ul class="splide__list">⟦editors⟧</ul></div></div></section>
</main>
<footer id="footer"><div class="footer-cols"><div><h4>Despre noi</h4><ul><li><a href="/redactia">Redacția</a></li><li><a href="/contact">Contact</a></li><li><a href="/cod-de-conduita">Cod de conduită</a></li></ul></div><div><h4>Legal</h4><ul><li><a href="/termeni">Termeni și condiții</a></li><li><a href="/gdpr">Politica de confidențialitate</a></li><li><a href="https://www.cna.example/">Consiliul Audiovizualului</a></li></ul></div><div><h4>Grupul 9</h4><ul><li><a href="https://sport9.example/">Sport 9</a></li><li><a href="https://film9.example/">Film 9</a></li></ul></div></div><p>Copyright © Grupul 9 Media 2025. Toate drepturile rezervate.</p></footer>
<svg style="display:none"><symbol id="user" viewBox="0 0 24 24"><path d="M12 12a5 5 0 1 0-5-5 5 5 0 0 0 5 5z"/></symbol></svg>
<script src="/static/theme-repo/bin/js/app.min.js?v=1747" defer></script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-C9" height="0" width="0"></iframe></noscript>
</body>
</html>""",
        title=r.title, lead=r.lead, url=url, site=site, data=ld(data),
        first=each(r.body[:2]), second=each(r.body[2:5]), third=each(r.body[5:]),
        i0u=inline[0][1], i0t=inline[0][0], i1u=inline[1][1], i1t=inline[1][0],
        around=listed(around, '<a class="post-nav-link pn-{n}" href="{u}"><small>{way}</small><span>{t}</span></a>', way=("Articolul precedent", "Articolul următor")),
        most=listed(most, '<li class="top-item"><span class="top-nr">{n}</span><h4 class="h4"><a href="{p}">{t}</a></h4></li>'),
        editors=listed(editors, '<li class="splide__slide"><article class="card"><a class="card-img" href="{p}"><img loading="lazy" src="/images/ed{n}.jpg" alt=""></a><div class="card-kicker">{k}</div><h3 class="card-title"><a href="{p}">{t}</a></h3><time>{when}</time></article></li>', k=("Sci-Tech", "Interviu", "Reportaj", "Politică"), when=("acum 2 ore", "acum 5 ore", "ieri", "ieri")),
    )  # fmt: skip
    return Served(html, r, r.lines, (*inline, *around, *most, *editors), address=url)


@page
def efimerida_me_roi() -> Served:
    """A Greek daily on Drupal: paragraphs by field, a flow with times, a table of what is read, a list labelled for screen readers only."""
    site = "https://www.iproinos.example"
    url = f"{site}/ellada/562190/oi-psarades-tis-anavras-epistrefoyn-ta-dichtya"
    r = Report(
        "el", "2023-10-06", "06.10.2023 • 09:30", "Στέλιος Καρβουνάς", "Τα δίχτυα στοιβάζονται στην προβλήτα του Αγίου Σώζοντα. [ΑΡΧΕΙΟ ΠΡΩΙΝΟΥ]",
        "Οι ψαράδες της Ανάβρας επιστρέφουν τα δίχτυα και ζητούν πίσω τη λίμνη",
        "Ένα χρόνο μετά την πλημμύρα που σκέπασε το χωριό τους, εβδομήντα οικογένειες ζουν από μια λίμνη που κανείς δεν περίμενε. Τώρα η περιφέρεια θέλει να την αποξηράνει.",
        (
            "Πριν από την πλημμύρα, ο Θανάσης Μπουκουβάλας καλλιεργούσε βαμβάκι σε σαράντα στρέμματα. Σήμερα πάνω από το χωράφι του υπάρχουν τρία μέτρα νερό και κυπρίνοι που ζυγίζουν όσο ένα μικρό παιδί. Αγόρασε βάρκα τον Μάρτιο, με τα χρήματα της αποζημίωσης.",
            "Μαζί του ψαρεύουν άλλοι πενήντα. Πουλούν στους εμπόρους που έρχονται κάθε αυγή στον δρόμο του παλιού σταθμού. «Το βαμβάκι μου άφηνε οκτώ χιλιάδες τον χρόνο, όταν άφηνε. Εδώ τις βγάζω ώς τον Αύγουστο», λέει.",
            "# Το σχέδιο της αποστράγγισης",
            "Η περιφέρεια Κάτω Πεδιάδας ανακοίνωσε την περασμένη εβδομάδα ότι θα διανοίξει την παλιά σήραγγα προς τη θάλασσα. Το έργο θα κοστίσει 19 εκατομμύρια ευρώ και η στάθμη θα πέσει σε δεκατέσσερις μήνες. Σκοπός, σύμφωνα με τον αντιπεριφερειάρχη Λεωνίδα Σταμούλη, είναι να επιστραφεί η γη στους αγρότες.",
            "Όσοι όμως έμειναν στο χωριό δεν είναι πια αγρότες. Στη συνέλευση της Κυριακής, 61 από τους 74 παρόντες ψήφισαν να μείνει η λίμνη ως έχει. Οι υπόλοιποι θέλουν τα χωράφια τους και το είπαν φωναχτά.",
            "# Τι λένε οι επιστήμονες",
            "Η υδρολόγος Ειρήνη Καλαφάτη, που μετρά το νερό από τον πρώτο μήνα, προτείνει μια μέση λύση. Η λίμνη θα μπορούσε να μικρύνει στο μισό και να λειτουργεί ως δεξαμενή ανάσχεσης, ώστε η επόμενη πλημμύρα να μη φτάσει στα σπίτια.",
            "«Το νερό γύρισε εκεί όπου ήταν πριν από εκατό χρόνια. Μπορούμε να το διώξουμε πάλι, αλλά θα ξανάρθει», σημειώνει.",
            "Η απόφαση αναμένεται τον Νοέμβριο. Ώς τότε οι ψαράδες μάζεψαν συμβολικά τα δίχτυα τους και τα άφησαν μπροστά στο διοικητήριο, με ένα σημείωμα: «Κρατήστε τα, αν μας κρατήσετε τη λίμνη».",
        ),
    )  # fmt: skip
    mid = at(site, ("Κάτω Πεδιάδα: ποιοι πήραν αποζημίωση και ποιοι περιμένουν", "/ellada/561004/kato-pediada-poioi-piran-apozimiosi"))
    flow = at(
        site,
        ("Απεργία στα πλοία: δεμένα ώς την Κυριακή στα λιμάνια", "/oikonomia/562231/apergia-sta-ploia"),
        ("Συνελήφθη 34χρονος για εμπρησμό στο όρος Λυκόραχη", "/ellada/562228/synelifthi-34chronos"),
        ("Νέος γύρος συνομιλιών για το πετρέλαιο στο Βαρούσι", "/kosmos/562225/neos-gyros-synomilion"),
        ("Έρχονται βροχές από το απόγευμα, πού θα είναι ισχυρές", "/kairos/562219/erchontai-vroches"),
        ("Ο Αστέρας Μελισσίων πέρασε με πέναλτι στο 92ο λεπτό", "/athlitika/562214/o-asteras-melission"),
    )
    popular = at(
        site,
        ("Πώς θα πληρωθεί το επίδομα θέρμανσης τον χειμώνα", "/oikonomia/562107/epidoma-thermansis"),
        ("Η δασκάλα που κάνει μάθημα σε έναν μαθητή", "/ellada/562010/i-daskala-poy-kanei-mathima"),
        ("Ακίνητα: στα ύψη οι τιμές στα νότια προάστια", "/oikonomia/561988/akinita-sta-ypsi"),
    )
    further = at(
        site,
        ("Το φράγμα που έμεινε στα χαρτιά από το 1974", "/ellada/560871/to-fragma-poy-emeine-sta-chartia"),
        ("Στα ίχνη των πουλιών που γύρισαν στη λίμνη", "/perivallon/559640/sta-ichni-ton-poylion"),
        ("Συνέντευξη: «Η πλημμύρα δεν ήταν ατύχημα»", "/ellada/558102/synenteyxi-i-plimmyra"),
    )
    data = {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": r.title, "name": r.title, "description": r.lead, "datePublished": "2023-10-06T09:30:00+0300", "dateModified": "2023-10-06T09:30:00+0300", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Ο Πρωινός", "url": site}, "mainEntityOfPage": url}]}  # fmt: skip
    html = fill(
        """<!DOCTYPE html>
<html lang="el" dir="ltr" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
<script>var _gaq = _gaq || [];(function(w,d){w.dataLayer=w.dataLayer||[];w.dataLayer.push({'gtm.start':new Date().getTime(),event:'gtm.js'});})(window,document);</script>
<meta name="description" content="⟦lead⟧" />
<link rel="canonical" href="⟦url⟧" />
<link rel="shortlink" href="⟦site⟧/node/562190" />
<meta property="og:site_name" content="Ο Πρωινός" />
<meta property="og:type" content="article" />
<meta property="og:url" content="⟦url⟧" />
<meta property="og:title" content="⟦title⟧" />
<meta property="og:description" content="⟦lead⟧" />
<meta property="og:image" content="⟦site⟧/sites/default/files/styles/og/public/2023-10/dichtya.jpg?itok=9z" />
<meta property="article:published_time" content="2023-10-06T09:30:00+0300" />
<meta name="twitter:card" content="summary_large_image" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
⟦data⟧
    <title>⟦title⟧ | Ο Πρωινός</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_8Vd.css" />
    <link rel="stylesheet" media="all" href="https://cdn.jsdelivr.example/npm/bootstrap@5.1.3/dist/css/bootstrap.min.css" />
  </head>
  <body class="path-node page-node-type-article">
    <a href="#main-content" class="visually-hidden focusable skip-link">Παράκαμψη προς το κυρίως περιεχόμενο</a>
    <noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-PRO" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="site-header" role="banner"><div class="container"><div class="row"><div class="col-3"><button class="navbar-toggler" type="button" aria-label="Μενού"><svg width="20" height="14"><path d="M0 1h20M0 7h20M0 13h20" stroke="#000"/></svg></button></div><div class="col-6 text-center"><a href="/" rel="home" class="site-logo">Ο ΠΡΩΙΝΟΣ</a><div class="today">Παρασκευή, 6 Οκτωβρίου 2023</div></div><div class="col-3"><a href="/syndromes" class="btn btn-sub">Συνδρομές</a></div></div></div>
<nav role="navigation" aria-labelledby="block-main-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul class="nav"><li class="nav-item"><a href="/politiki" data-drupal-link-system-path="taxonomy/term/2">Πολιτική</a></li><li class="nav-item"><a href="/ellada" class="is-active">Ελλάδα</a></li><li class="nav-item"><a href="/oikonomia">Οικονομία</a></li><li class="nav-item"><a href="/kosmos">Κόσμος</a></li><li class="nav-item"><a href="/politismos">Πολιτισμός</a></li></ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="container"><div class="row"><div class="col-lg-8 layout-content">
<div data-drupal-messages-fallback class="hidden"></div>
<article role="article" data-history-node-id="562190" class="node node--type-article node--view-mode-full clearfix">
<div class="node-category"><a href="/ellada">Ελλάδα</a></div>
<h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">⟦title⟧</span></h1>
<div class="field field--name-field-summary field--type-text-long field--label-hidden field__item"><p>⟦lead⟧</p></div>
<div class="node-info d-flex"><div class="field field--name-field-author"><div class="field__item"><a href="/author/steliosk">Στέλιος Καρβουνάς</a></div></div><div class="node-date">06.10.2023 • 09:30</div><div class="a2a_kit a2a_default_style"><a class="a2a_button_facebook" href="/#facebook" title="Facebook"></a><a class="a2a_button_x" href="/#x"></a><span class="a2a_txt">Κοινοποίηση</span></div></div>
<figure role="group" class="main-media"><div class="field field--name-field-media-image"><picture><source srcset="/sites/default/files/styles/main_lg/public/2023-10/dichtya.webp?itok=1 1x" media="all and (min-width: 992px)" type="image/webp"/><img src="/sites/default/files/styles/main/public/2023-10/dichtya.jpg" alt="δίχτυα στην προβλήτα" loading="eager" /></picture></div><figcaption>Τα δίχτυα στοιβάζονται στην προβλήτα του Αγίου Σώζοντα. [ΑΡΧΕΙΟ ΠΡΩΙΝΟΥ]</figcaption></figure>
<div class="paragraphs"><div class="paragraph paragraph--type--text paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-text field__item">⟦first⟧</div></div>
<div class="paragraph paragraph--type--ad"><div class="ad-label">ΔΙΑΦΗΜΙΣΗ</div><div id="div-gpt-ad-inline1"></div></div>
<div class="paragraph paragraph--type--text"><div class="clearfix text-formatted field field--name-field-text field__item">⟦second⟧</div></div>
<div class="paragraph paragraph--type--related"><div class="rel-label">ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ</div>⟦mid⟧</div>
<div class="paragraph paragraph--type--text"><div class="clearfix text-formatted field field--name-field-text field__item">⟦third⟧</div></div></div>
<div class="gnews">Ακολουθήστε τον «Πρωινό» στο <a href="https://news.google.com/publications/pro">Google News</a> και μείνετε ενημερωμένοι</div>
<div class="field field--name-field-tags field__items"><div class="field__item"><a href="/tags/anavra">ΑΝΑΒΡΑ</a></div><div class="field__item"><a href="/tags/plimmyra">ΠΛΗΜΜΥΡΑ</a></div><div class="field__item"><a href="/tags/alieia">ΑΛΙΕΙΑ</a></div></div>
</article>
<section class="views-element-container further" aria-label="Σχετικά άρθρα"><div class="view view-related view-display-id-block_1"><div class="view-content row">⟦further⟧</div></div></section>
<section class="comment-wrapper"><h3>Σχόλια</h3><p class="comment-rules">Τα σχόλια δημοσιεύονται μετά από έλεγχο. Γράψτε με ελληνικούς χαρακτήρες.</p><div class="comment"><span class="comment-author">Γιώργος από Λυκόραχη</span><span class="comment-date">6 Οκτ, 11:02</span><div class="comment-body"><p>Να αφήσουν ήσυχο τον κόσμο που βρήκε επιτέλους δουλειά.</p></div></div></section>
</div>
<aside class="col-lg-4 layout-sidebar-second" role="complementary">
<div class="block block-views block-roi"><h2 class="block-title"><a href="/roi">Ροή Ειδήσεων</a></h2><div class="view-content">⟦flow⟧</div><a class="more" href="/roi">Όλες οι ειδήσεις</a></div>
<div class="block block-ad"><span class="ad-label">ΔΙΑΦΗΜΙΣΗ</span><a rel="nofollow sponsored" href="https://adserve.example/gr/5512"><img src="/ads/solar.jpg" alt=""/>Κλιματιστικά με δόσεις, χωρίς προκαταβολή</a></div>
<div class="block block-popular"><h2 class="block-title">Δημοφιλέστερα</h2><table class="table table-sm"><tbody>⟦popular⟧</tbody></table></div>
<div class="block block-newsletter"><h2>Newsletter</h2><p>Το πρωινό δελτίο στα εισερχόμενά σας, κάθε μέρα στις 7.</p><form><input type="email" placeholder="Email"/><button class="btn">Εγγραφή</button></form></div>
</aside></div></div></main>
<footer role="contentinfo"><div class="container"><div class="row"><div class="col-4"><h4>Ο Πρωινός</h4><ul><li><a href="/taytotita">Ταυτότητα</a></li><li><a href="/epikoinonia">Επικοινωνία</a></li></ul></div><div class="col-4"><h4>Πληροφορίες</h4><ul><li><a href="/oroi">Όροι χρήσης</a></li><li><a href="/cookies">Πολιτική cookies</a></li></ul></div><div class="col-4"><p>Μέλος του Μητρώου Διαδικτυακού Τύπου, αρ. 242999</p></div></div><p>© 2023 Ο Πρωινός Εκδοτική Α.Ε.</p></div></footer>
    </div>
    <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/562190","currentLanguage":"el"},"statistics":{"data":{"nid":"562190"},"url":"\\/core\\/modules\\/statistics\\/statistics.php"},"user":{"uid":0}}</script>
    <script src="/sites/default/files/js/js_kk.js"></script>
  </body>
</html>""",
        title=r.title, lead=r.lead, url=url, site=site, data=ld(data), first=each(r.body[:2]), second=each(r.body[2:5]), third=each(r.body[5:]),
        mid=listed(mid, '<a class="rel-link" href="{p}" hreflang="el"><img src="/sites/default/files/styles/thumb/public/r{n}.jpg" alt=""/><span>{t}</span></a>'),
        further=listed(further, '<div class="views-row col-4"><a href="{p}"><div class="teaser-img"><img src="/sites/default/files/f{n}.jpg" alt=""/></div></a><h3 class="teaser-title"><a href="{p}" hreflang="el">{t}</a></h3></div>'),
        flow=listed(flow, '<div class="views-row"><span class="roi-time">{when}</span><span class="roi-cat">{k}</span><div class="roi-title"><a href="{p}" hreflang="el">{t}</a></div></div>', when=("10:48", "10:41", "10:33", "10:20", "10:05"), k=("Οικονομία", "Ελλάδα", "Κόσμος", "Καιρός", "Αθλητικά")),
        popular=listed(popular, '<tr><td class="rank">{n}</td><td><a href="{p}">{t}</a></td></tr>'),
    )  # fmt: skip
    return Served(html, r, r.lines, (*mid, *further, *flow, *popular), address=url)


@page
def gazete_kaydirmali() -> Served:
    """A Turkish daily: a slider of numbers without a label, a list labelled by a picture, the next story in a strip."""
    site = "https://www.gunebakis.example"
    url = f"{site}/gundem/mahalle-firini-kapanmasin-diye-ortak-oldular-42810377"
    r = Report(
        "tr", "2024-02-13", "Oluşturulma Tarihi: Şubat 13, 2024 07:00", "Mehtap Kılıçaslan", "Fırının önündeki kuyruk sabah altıda başlıyor.",
        "Mahalle fırını kapanmasın diye ortak oldular: 340 komşunun ekmek kooperatifi",
        "Taşlıdere'nin altmış yıllık fırını kiraya dayanamayıp kepenk indirince mahalleli kolları sıvadı. Şimdi her hanenin bir payı, her sabahın bir nöbetçisi var.",
        (
            "Taşlıdere'de Yokuşbaşı Fırını'nı bilmeyen yok. Üç kuşaktır aynı ailenin işlettiği dükkân, geçen haziranda kira 18 bin liradan 65 bin liraya çıkınca kapandı. Usta Hikmet Sarıoğlu tezgâhı satılığa çıkardı, ama alıcı bulamadı.",
            "Mahalle muhtarı Sevgi Akbulut o günleri şöyle anlatıyor: “Bir hafta marketten paket ekmek aldık. Sonra dedim ki, biz bu fırını neden kendimiz almıyoruz? Önce güldüler.”",
            "# Bir pay bin lira",
            "Kahvehanede yapılan ilk toplantıya on iki kişi geldi. İkincisine seksen. Ağustosta kurulan kooperatifin bugün 340 ortağı var. Bir pay bin lira ve kimse beşten fazla alamıyor. Toplanan parayla dükkânın yanındaki boş depo kiralandı, taş fırın taş taş sökülüp oraya taşındı.",
            "Hikmet Usta artık maaşlı çalışan. “Patronum 340 kişi, hepsi de ekmeğin az pişmiş olduğunu söylüyor” diye şakalaşıyor. Yanında iki çırak yetişiyor, ikisi de mahallenin lisesinden.",
            "# Askıda ekmek defteri",
            "Kooperatifte ekmek, ortaklara da ortak olmayanlara da aynı fiyata satılıyor. Kasanın yanındaki defterde ise askıda bırakılan ekmekler yazılı. Ocak ayında 1.126 ekmek askıya bırakıldı, 1.090'ı alındı.",
            "Ekonomist Doç. Dr. Cemre Yıldırımer, modelin her yerde tutmayacağı görüşünde. Yıldırımer'e göre fırının başarısı iki şeye bağlı: ucuz bir depo ve ücret almadan hesap tutan bir emekli bankacı.",
            "O emekli bankacı, 67 yaşındaki Nurettin Ergüven. İlk yıl sonunda 214 bin lira kâr yazdıklarını, bunun ortaklara dağıtılmayacağını söylüyor. Genel kurul parayla ne yapılacağına mart ayında karar verecek. En güçlü öneri, komşu mahallede ikinci bir fırın.",
        ),
    )  # fmt: skip
    slider = at(
        site,
        ("Depremin yıl dönümünde 04.17'de sessizlik", "/gundem/depremin-yil-donumunde-sessizlik-42810001"),
        ("Emekliye ek zam için gözler meclis komisyonunda", "/ekonomi/emekliye-ek-zam-icin-gozler-komisyonda-42810120"),
        ("Kar geri geliyor, üç ilde okullar tatil", "/gundem/kar-geri-geliyor-uc-ilde-okullar-tatil-42810244"),
        ("Gölbaşıspor teknik direktörüyle yollarını ayırdı", "/sporarena/golbasispor-yollarini-ayirdi-42810302"),
    )
    inside = at(site, ("Ekmeğin gramajı değişti, işte yeni liste", "/ekonomi/ekmegin-gramaji-degisti-iste-yeni-liste-42806650"))
    most = at(
        site,
        ("Tapuda yeni dönem: Randevu alan kapıda beklemeyecek", "/ekonomi/tapuda-yeni-donem-42809915"),
        ("Dedesinin sandığından çıkan haritanın peşine düştü", "/gundem/dedesinin-sandigindan-cikan-harita-42808871"),
        ("Bu sebzeyi haşlayıp suyunu dökmeyin", "/lezzetler/bu-sebzeyi-haslayip-suyunu-dokmeyin-42809402"),
        ("Ehliyet sınavında değişiklik 1 Mart'ta başlıyor", "/gundem/ehliyet-sinavinda-degisiklik-42810050"),
        ("Ünlü oyuncu sahneye altı yıl sonra döndü", "/kelebek/unlu-oyuncu-sahneye-dondu-42809777"),
    )
    authors = at(
        site,
        ("Kooperatif kelimesini yeniden sevmek", "/yazarlar/ferda-altinok/kooperatif-kelimesini-yeniden-sevmek-42810360"),
        ("Kira artışında tavan neden tutmadı", "/yazarlar/haluk-demirdag/kira-artisinda-tavan-neden-tutmadi-42810355"),
        ("Aldığımız bilet, göremediğimiz maç", "/yazarlar/oguz-serdengecti/aldigimiz-bilet-42810349"),
    )
    after = at(site, ("Kavşak için kesilecek 90 çınara mahkeme kararı", "/gundem/kavsak-icin-kesilecek-90-cinara-mahkeme-karari-42810379"))
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "articleSection": "Gündem", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "keywords": ["fırın", "kooperatif", "Taşlıdere"], "wordCount": "289", "inLanguage": "tr-TR", "image": {"@type": "ImageObject", "url": "https://image.gnbks.example/i/gunebakis/75/0x0/firin.jpg", "height": 564, "width": 1002}, "datePublished": "2024-02-13T07:00:00+03:00", "dateModified": "2024-02-13T07:00:00+03:00", "description": r.lead, "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Günebakış"}}  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="tr" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="utf-8"/><title>⟦title⟧ - Son Dakika Haberleri</title><meta name="description" content="⟦lead⟧"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="articleSection" content="news"/><meta name="articleAuthor" content="Mehtap Kılıçaslan"/><meta name="datePublished" content="2024-02-13T07:00:00+03:00"/><meta name="dateModified" content="2024-02-13T07:00:00+03:00"/><meta name="url" content="⟦url⟧"/><meta property="og:site_name" content="Günebakış"/><meta property="og:type" content="article"/><meta property="og:title" content="⟦title⟧"/><meta property="og:description" content="⟦lead⟧"/><meta property="og:url" content="⟦url⟧"/><meta property="og:image" content="https://image.gnbks.example/i/gunebakis/75/1200x675/firin.jpg"/><link rel="canonical" href="⟦url⟧"/><link rel="amphtml" href="⟦site⟧/amp/gundem/mahalle-firini-42810377"/><link rel="dns-prefetch" href="//image.gnbks.example"/><link rel="stylesheet" href="https://static.gnbks.example/gunebakis/css/news-detail.css?v=20240207"/>⟦data⟧<script>var pageProperties={cat1:"gundem",contentId:"42810377",type:"News"};window.googletag=window.googletag||{cmd:[]};googletag.cmd.push(function(){googletag.defineSlot("/9927946/gunebakis/gundem/masthead",[[970,250]],"ad-mast");});</script></head><body class="gundem news-detail"><div id="ad-mast" class="advertising" data-text="REKLAM"></div><header class="header"><div class="header__top container"><a class="header__logo" href="/"><img src="https://static.gnbks.example/logo.svg" alt="Günebakış" width="210" height="40"/></a><ul class="header__finance"><li><b>DOLAR</b><span>30,68</span></li><li><b>EURO</b><span>33,05</span></li><li><b>ALTIN</b><span>1.992</span></li></ul><div class="header__weather">Taşlıdere <span>7°</span></div></div><nav class="header__nav container"><ul><li><a href="/gundem/">Gündem</a></li><li><a href="/ekonomi/">Ekonomi</a></li><li><a href="/dunya/">Dünya</a></li><li><a href="/sporarena/">Spor</a></li><li><a href="/kelebek/">Kelebek</a></li><li><a href="/yazarlar/">Yazarlar</a></li><li><a href="/resmi-ilanlar/">Resmî İlanlar</a></li></ul></nav></header><div class="headline-slider container"><div class="swiper-wrapper">⟦slider⟧</div><div class="swiper-pagination"><a href="#1">1</a><a href="#2">2</a><a href="#3">3</a><a href="#4">4</a></div></div><main class="container"><div class="breadcrumb"><ul itemscope itemtype="http://schema.org/BreadcrumbList"><li><a href="/haberler/">Haberler</a></li><li><a href="/gundem/">Gündem Haberleri</a></li><li><span>Mahalle fırını kapanmasın diye...</span></li></ul></div><div class="row"><div class="col-md-8"><section class="news-detail-content" data-id="42810377"><header><h1 class="news-detail-title">⟦title⟧</h1><div class="news-detail-date"><span class="kaynak"><a href="/yazarlar/mehtap-kilicaslan/">Mehtap Kılıçaslan</a> / GÜNEBAKIŞ</span><time class="d-block">Oluşturulma Tarihi: Şubat 13, 2024 07:00</time><span class="okuma">3 dk okuma</span></div><h2 class="news-detail-spot">⟦lead⟧</h2></header><div class="social-bar"><a href="#" class="fb" title="Facebook'ta paylaş"></a><a href="#" class="tw" title="X'te paylaş"></a><button class="font-dec">A-</button><button class="font-inc">A+</button><a class="abone" href="https://news.google.com/publications/gnb">Google News'te abone ol</a><button class="dinle">Haberi dinle</button></div><div class="news-media"><img src="https://image.gnbks.example/i/gunebakis/75/770x433/firin.jpg" alt="Fırının önündeki kuyruk" width="770" height="433"/><span class="news-media-desc">Fırının önündeki kuyruk sabah altıda başlıyor.</span></div><div class="news-content readingTime" property="articleBody">⟦first⟧<div class="advertising" data-text="REKLAM"><span>Haberin Devamı</span><div id="ad-inread"></div></div>⟦second⟧<div class="news-related-box"><span class="news-related-label">İlgili Haber</span><a href="⟦inu⟧" class="news-related-link"><img data-src="https://image.gnbks.example/r.jpg" alt=""/><strong>⟦int⟧</strong></a></div>⟦third⟧<blockquote class="twitter-tweet"><p lang="tr" dir="ltr">Günaydın Taşlıdere! Bugünün ilk tepsisi tezgâhta.</p>&mdash; Yokuşbaşı Fırını (@yokusbasi) <a href="https://twitter.com/yokusbasi/status/1757">12 Şubat 2024</a></blockquote></div><div class="news-tags"><span>Haberle ilgili daha fazlası:</span><a href="/haberleri/firin">#fırın</a><a href="/haberleri/kooperatif">#kooperatif</a><a href="/haberleri/taslidere">#Taşlıdere</a></div><div class="bizi-takip"><p>WhatsApp kanalımıza katılın, haberler cebinize gelsin.</p><a href="https://whatsapp.com/channel/gnb">Kanala katıl</a></div></section><div class="news-comments"><h3>YORUMLARI GÖSTER (19)</h3><div class="comment-form"><textarea placeholder="Yorumunuzu yazın"></textarea><button>Gönder</button></div><div class="comment"><b>Yusuf K.</b><p>Bizim mahallede de bir bakkal vardı, o da kapandı gitti.</p></div></div><div class="next-news"><span>Sonraki Haber</span><a href="⟦afu⟧">⟦aft⟧</a></div></div><aside class="col-md-4"><div class="side-box"><img class="side-box__label" src="https://static.gnbks.example/img/cok-okunanlar.png" alt="Çok Okunanlar" width="300" height="38"/><ul class="side-box__list">⟦most⟧</ul></div><div class="advertising" data-text="REKLAM"><a href="https://track.ilanci.example/?k=91" rel="sponsored"><span>Deniz manzaralı dairelerde lansman fiyatları</span></a></div><div class="side-authors"><div class="side-authors__head"><a href="/yazarlar/">Yazarlar</a></div>⟦authors⟧</div></aside></div></main><footer class="footer"><div class="container row"><div class="col"><h5>Gündem</h5><a href="/haberleri/son-depremler">Son Depremler</a><a href="/hava-durumu/">Hava Durumu</a><a href="/namaz-vakitleri/">Namaz Vakitleri</a></div><div class="col"><h5>Kurumsal</h5><a href="/kunye/">Künye</a><a href="/iletisim/">İletişim</a><a href="/kvkk/">KVKK Aydınlatma Metni</a></div><div class="col"><p>Günebakış Gazetecilik A.Ş. © 2024. Bu sitede yer alan içerik izinsiz kullanılamaz.</p></div></div></footer><script src="https://static.gnbks.example/gunebakis/js/bundle.js?v=20240207" defer></script></body></html>""",
        title=r.title, lead=r.lead, url=url, site=site, data=ld(data), first=each(r.body[:2]), second=each(r.body[2:5]), third=each(r.body[5:]),
        inu=inside[0][1], int=inside[0][0], afu=after[0][1], aft=after[0][0],
        slider=listed(slider, '<div class="swiper-slide"><a href="{p}"><img data-src="https://image.gnbks.example/m{n}.jpg" alt=""/><span class="swiper-title">{t}</span></a></div>'),
        most=listed(most, '<li><a href="{p}"><span class="no">{n}</span><span class="ttl">{t}</span></a></li>'),
        authors=listed(authors, '<div class="author-card"><img data-src="https://image.gnbks.example/y{n}.png" alt=""/><div><a class="author-card__name" href="/yazarlar/y{n}/">{who}</a><a class="author-card__title" href="{p}">{t}</a></div></div>', who=("Ferda Altınok", "Haluk Demirdağ", "Oğuz Serdengeçti")),
    )  # fmt: skip
    return Served(html, r, r.lines, (*slider, *inside, *after, *most, *authors), address=url)


@page
def qanat_ikhbariyya() -> Served:
    """An Arabic broadcaster rendered by React: right to left, a list of demands, links between paragraphs, a dossier at the end."""
    site = "https://www.almanara-news.example"
    url = f"{site}/economy/2024/9/14/%D9%86%D8%AE%D9%8A%D9%84-%D9%88%D8%A7%D8%AD%D8%A9-%D8%A7%D9%84%D8%B5%D9%81%D8%A7"
    r = Report(
        "ar", "2024-09-14", "14/9/2024", "سلمى الحمداني", "مزارع يتفقد نخلة مصابة في واحة الصفا (المنارة)",
        "واحة الصفا تودّع نصف نخيلها.. مزارعون يبدّلون التمر بالألواح الشمسية",
        "فقدت الواحة 90 ألف نخلة في ست سنوات بسبب الملوحة والسوسة الحمراء. وفي الأرض التي كانت بساتين ترتفع اليوم محطة للطاقة يؤجر لها المزارعون حقولهم.",
        (
            "يمشي الحاج مسعود البراهمي بين صفين من الجذوع المقطوعة ويعدّها بصوت مسموع. كانت هنا أربعمئة نخلة ورثها عن جده، وبقيت منها سبع وثلاثون. يقول الرجل البالغ 68 عاما إن البئر التي حفرها والده صارت مالحة قبل خمسة مواسم، وإن الشجر \"مات واقفا\".",
            "وتشير أرقام ديوان الواحات إلى أن المنطقة خسرت منذ عام 2018 نحو 90 ألف نخلة، أي نصف ما كان فيها تقريبا. ويعزو المهندس الزراعي لطفي بن عيسى ذلك إلى سببين: آبار عشوائية استنزفت المياه الجوفية، وسوسة حمراء وصلت مع فسائل مستوردة بلا فحص.",
            "# إيجار مضمون",
            "في الربيع الماضي عرضت شركة \"ضوء الجنوب\" على أصحاب البساتين عقودا مدتها 25 عاما. تدفع الشركة 1900 دينار عن كل هكتار في السنة، وهو مبلغ يفوق ما كان يدرّه التمر في المواسم الجيدة. ووقّع حتى الآن 212 مالكا من أصل 500.",
            "وترى الباحثة في علم الاجتماع نجاة الورتاني أن المال لا يعوض كل شيء. فحول النخلة تدور أعمال صغيرة كثيرة، من تلقيح وجني وفرز وصناعة سلال، وكانت تعيل نساء لا يملكن أرضا ولن يصلهن من الإيجار شيء.",
            "# مطالب المزارعين",
            "ورفعت جمعية الواحة في أغسطس/آب عريضة إلى الوالي وقعها 1300 شخص، وتتضمن ثلاثة مطالب:",
            "وردّت الشركة بأنها ستشغل 60 شخصا من الأهالي، وبأن الألواح ستُنصب على أعمدة عالية تسمح بزراعة البقول تحتها. ويقول مديرها إلياس قرقوري إن التجربة نجحت في حقل مساحته هكتار واحد.",
            "أما البراهمي فلم يوقّع بعد. يشير إلى فسيلة صغيرة غرسها حفيده في فبراير/شباط قرب البيت ويقول \"إذا عاشت هذه إلى الشتاء فلن أوقّع\".",
        ),
    )  # fmt: skip
    asks = (
        "إغلاق الآبار التي حُفرت بلا رخصة بعد عام 2010",
        "تخصيص عُشر عائدات الإيجار لصندوق تديره النساء",
        "منع تركيب الألواح في مجرى السيل القديم",
    )
    inline = at(
        site,
        ("السوسة الحمراء تصل إلى الساحل الشرقي", "/economy/2024/8/2/alsusa-alhamra"),
        ("كم يساوي لتر الماء في الصحراء؟", "/economy/2024/7/19/kam-yusawi-litr-alma"),
    )
    dossier = at(
        site,
        ("خريطة المياه الجوفية.. من يشرب من حصة من؟", "/longform/2024/6/30/kharitat-almiyah"),
        ("تمور بلا سكر؟ مختبر في الجنوب يجرّب", "/health/2024/5/11/tumur-bila-sukkar"),
        ("صيف بلا كهرباء في قرى المحطة الشمسية", "/economy/2024/8/21/sayf-bila-kahraba"),
        ("فيديو.. آخر صانع سلال في سوق الربع", "/videos/2024/4/3/akhir-sani-silal"),
    )
    most = at(
        site,
        ('إعصار "ليان" يقترب من جزر المرجان والسلطات تخلي الميناء', "/news/2024/9/14/isar-layan"),
        ("لماذا توقفت رافعات أكبر ميناء في الخليج الشرقي؟", "/economy/2024/9/13/limadha-tawaqqafat-rafiat"),
        ("عودة أول قطار بين العاصمتين بعد 31 عاما", "/news/2024/9/13/awdat-awwal-qitar"),
        ("هداف الدوري يعتزل في سن الرابعة والعشرين", "/sport/2024/9/12/haddaf-aldawri"),
        ("رسالة وُجدت في زجاجة تحل لغز سفينة مفقودة", "/misc/2024/9/12/risala-fi-zujaja"),
    )
    data = [
        {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "datePublished": "2024-09-14T11:20:35Z", "dateModified": "2024-09-14T11:48:02Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "المنارة نت", "logo": {"@type": "ImageObject", "url": f"{site}/images/logo_manara.png"}}, "image": [f"{site}/wp-content/uploads/2024/09/nakhil-17.jpg?resize=770%2C513"]},
        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "الأخبار"}}, {"@type": "ListItem", "position": 2, "item": {"@id": f"{site}/economy/", "name": "اقتصاد"}}]},
    ]  # fmt: skip
    points = each(asks, "<li>{}</li>")
    html = fill(
        """<!doctype html><html lang="ar" dir="rtl" class="theme-manara"><head><meta charset="utf-8"><title data-rh="true">⟦title⟧ | اقتصاد | المنارة نت</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta data-rh="true" name="description" content="⟦lead⟧"><meta data-rh="true" property="og:title" content="⟦ogtitle⟧"><meta data-rh="true" property="og:description" content="⟦lead⟧"><meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:site_name" content="المنارة نت"><meta data-rh="true" property="og:url" content="⟦url⟧"><meta data-rh="true" property="og:image" content="⟦site⟧/wp-content/uploads/2024/09/nakhil-17.jpg"><meta data-rh="true" name="publishedDate" content="2024-09-14T11:20:35"><meta data-rh="true" name="lastDate" content="2024-09-14T11:48:02"><meta data-rh="true" name="pageType" content="Article Page"><meta data-rh="true" name="postType" content="post"><link data-rh="true" rel="canonical" href="⟦url⟧"><link rel="preload" href="/static/media/al-manara-bold.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/static/css/main.5f0c1e.chunk.css">⟦data⟧<style data-styled="true">.screen-reader-text{position:absolute;left:-9999px}.article-featured-image img{width:100%}</style></head><body><noscript>تحتاج إلى تفعيل جافا سكريبت لتشغيل هذا التطبيق.</noscript><div id="root"><div class="app-wrapper"><div class="skip-links"><a href="#main-content-area" class="screen-reader-text">تجاوز إلى المحتوى</a></div><div class="container container--header"><header class="site-header"><div class="site-header__logo"><a href="/"><svg class="icon icon--logo" viewBox="0 0 60 60" role="img"><title>المنارة</title><path d="M30 2l8 56H22z"></path></svg></a></div><button class="header-menu-button" aria-expanded="false">القائمة</button><nav aria-label="القائمة الرئيسية"><ul class="menu header-menu"><li><a href="/news/">أخبار</a></li><li><a href="/economy/">اقتصاد</a></li><li><a href="/sport/">رياضة</a></li><li><a href="/longform/">أبعاد</a></li><li><a href="/videos/">فيديو</a></li></ul></nav><a class="live-btn" href="/live">البث الحي</a></header></div><div class="breaking-ticker" role="status"><span class="breaking-ticker__label">عاجل</span><span>المنارة تواصل تغطيتها المفتوحة</span></div><div class="container container--main"><div class="container__inner"><main id="main-content-area" class="l-col--8"><div class="breadcrumbs"><a href="/economy/">اقتصاد</a><span>|</span><a href="/where/safa/">الصفا</a></div><header class="article-header"><h1>⟦title⟧</h1><p class="article__subhead css-1wt8oh6"><em>⟦lead⟧</em></p></header><figure class="article-featured-image"><div class="responsive-image"><img src="/wp-content/uploads/2024/09/nakhil-17.jpg?resize=770%2C513&amp;quality=80" srcset="/wp-content/uploads/2024/09/nakhil-17.jpg?w=375 375w, /wp-content/uploads/2024/09/nakhil-17.jpg?w=770 770w" alt="نخلة مصابة"></div><figcaption>مزارع يتفقد نخلة مصابة في واحة الصفا (المنارة)</figcaption></figure><div class="article-info-block css-ti04u9"><div class="article-b-l"><div class="article-author-name"><a class="author-link" href="/author/salma_alhamdani">سلمى الحمداني</a></div><div class="article-dates"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">نشر في 14/9/2024</span><span aria-hidden="true">14/9/2024</span></div><span class="article-dates__sep">|</span><span>آخر تحديث: 14:48 (توقيت مكة)</span></div></div><div class="social-share-buttons" aria-label="شارك عبر"><button>فيسبوك</button><button>واتساب</button><button>نسخ الرابط</button></div><button class="listen-btn">استمع إلى المقال</button></div><div class="wysiwyg wysiwyg--all-content css-ibbk12" aria-live="polite" aria-atomic="true">⟦first⟧<div class="more-on" data-testid="more-on"><h3 class="more-on__heading">اقرأ أيضا</h3><ul class="more-on__list">⟦inline⟧</ul></div>⟦second⟧<div class="container--ads-inarticle"><span class="ad-label">إعلان</span><div id="inread-1"></div></div>⟦third⟧<ul>⟦points⟧</ul>⟦fourth⟧</div><div class="article-source">المصدر : <span>المنارة</span></div><div class="article-tags"><a href="/tag/nakhil/">نخيل</a><a href="/tag/miyah/">مياه</a><a href="/tag/taqa-shamsiyya/">طاقة شمسية</a></div><div class="newsletter-box"><div class="newsletter-box__title">نشرة المنارة الاقتصادية</div><p>ملخص أسبوعي يصلك كل أحد. اشترك مجانا ويمكنك الإلغاء متى شئت.</p><input type="email" placeholder="البريد الإلكتروني"><button>اشترك</button></div><section class="topic-dossier" aria-label="ملف: الواحات العطشى"><div class="topic-dossier__grid">⟦dossier⟧</div></section></main><aside class="l-col--4 sidebar" aria-label="الشريط الجانبي"><div class="ad-slot"><span class="ad-label">إعلان</span></div><section class="trending-articles"><h2 class="trending-articles__title">الأكثر قراءة</h2><ol class="trending-articles__list">⟦most⟧</ol></section><section class="sponsored-unit"><h4>محتوى برعاية</h4><a href="https://go.sponsorlink.example/ar/77" rel="sponsored nofollow" target="_blank">استثمر في شقق المارينا بأقساط مريحة</a></section></aside></div></div><footer class="site-footer"><div class="site-footer__cols"><div><h2>من نحن</h2><ul><li><a href="/aboutus">نبذة عنا</a></li><li><a href="/standards">ميثاق الشرف المهني</a></li><li><a href="/terms">الشروط والأحكام</a></li></ul></div><div><h2>تواصل معنا</h2><ul><li><a href="/contactus">اتصل بنا</a></li><li><a href="/jobs">وظائف شاغرة</a></li></ul></div><div><h2>شبكتنا</h2><ul><li><a href="https://docs.almanara.example">المنارة الوثائقية</a></li><li><a href="https://learn.almanara.example">تعلم العربية</a></li></ul></div></div><p>جميع الحقوق محفوظة © 2024 شبكة المنارة الإعلامية</p></footer><div class="cookie-banner"><p>نستخدم نحن ومورّدونا ملفات تعريف الارتباط لتحسين تجربتكم. بمواصلة التصفح فإنكم توافقون على سياسة الخصوصية.</p><button>موافق</button><button>رفض الكل</button></div></div></div><script>window.__APOLLO_STATE__={"ROOT_QUERY":{"__typename":"Query"},"ArticlePost:812":{"__typename":"Post","id":"812","isBreaking":false,"commentsClosed":true}};</script><script src="/static/js/main.a91c.chunk.js"></script></body></html>""",
        title=r.title.replace('"', "&quot;"), ogtitle=r.title, lead=r.lead, url=url, site=site, data=ld(data), points=points,
        first=each(r.body[:2]), second=each(r.body[2:4]), third=each(r.body[4:7]), fourth=each(r.body[7:]),
        inline=listed(inline, '<li class="more-on__item"><a href="{p}">{t}</a></li>'),
        dossier=listed(dossier, '<article class="gc u-clickable-card"><div class="gc__image"><img loading="lazy" src="/wp-content/uploads/d{n}.jpg" alt=""></div><div class="gc__content"><h3 class="gc__title"><a class="u-clickable-card__link" href="{p}"><span>{t}</span></a></h3><footer class="gc__footer"><span class="gc__date">{when}</span></footer></div></article>', when=("30/6/2024", "11/5/2024", "21/8/2024", "3/4/2024")),
        most=listed(most, '<li class="trending-articles__item"><span class="trending-articles__count">{n}</span><a href="{p}">{t}</a></li>'),
    )  # fmt: skip
    return Served(html, r, (r.title, r.lead, *r.lines[2:9], *asks, *r.lines[9:]), (*inline, *dossier, *most), address=url)


@page
def khabargozari() -> Served:
    """A Persian agency: dates of the Iranian calendar, the lead set as an introduction, three lists in tabs, news with hours."""
    site = "https://www.sepidarnews.example"
    url = f"{site}/news/1403081208745/nanvayi-seyyar-ashayer"
    r = Report(
        "fa", "2024-11-02", "شنبه / ۱۲ آبان ۱۴۰۳ / ۱۰:۲۵", "خبرنگار ۷۱۴۶۲", "عکس: پیمان راستگو / سپیدار",
        "نانوایی سیار به ییلاق عشایر کوه‌زرد رسید",
        "سپیدار/دره‌سبز یک دستگاه کامیونت که سه جوان روستایی آن را به تنور گازی مجهز کرده‌اند، از امروز هر هفته به ۲۶ سیاه‌چادر دورافتاده نان تازه می‌رساند.",
        (
            "عشایر کوه‌زرد تا سال گذشته برای تهیهٔ آرد باید دو روز در راه می‌بودند. جادهٔ خاکی پس از بارندگی بسته می‌شد و سهمیهٔ آرد گاهی با یک ماه تأخیر می‌رسید. زنان ایل ناچار بودند از همسایه قرض بگیرند یا نان خشک مصرف کنند.",
            "بهروز آقاسی، یکی از سازندگان نانوایی سیار، در گفت‌وگو با سپیدار اظهار کرد: کامیونت را از مزایدهٔ شهرداری خریدیم و پنج ماه در حیاط خانه روی آن کار کردیم. تنور در هر ساعت ۱۲۰ قرص نان می‌پزد و با دو کپسول گاز تا سه روز کار می‌کند.",
            "وی با اشاره به اینکه هزینهٔ ساخت دستگاه ۴۸۰ میلیون تومان شده است، افزود: دو سوم این مبلغ را وام گرفتیم و بقیه را خانواده‌ها دادند. اگر هر هفته چهار بار به کوه برویم، قسط‌ها پرداخت می‌شود.",
            "# جاده هنوز مشکل اصلی است",
            "رئیس ادارهٔ عشایر دره‌سبز نیز در این باره گفت: ۱۴ کیلومتر از مسیر ییلاق نیاز به شن‌ریزی دارد و اعتبار آن مصوب شده، اما پیمانکار به دلیل گرانی قیر کار را رها کرده است. به گفتهٔ مهری شکوهی، عملیات تا پیش از آغاز کوچ پاییزه از سر گرفته می‌شود.",
            "شکوهی تصریح کرد: سهمیهٔ آرد این ۲۶ خانوار از این پس مستقیم به نانوایی سیار داده می‌شود و خانوارها در برابر هر پنجاه کیلو آرد، شصت قرص نان می‌گیرند.",
            "# نان و دارو با هم",
            "مسئول خانهٔ بهداشت روستای چشمه‌شور هم از این فرصت استفاده کرده است. گلناز امیدوار هر دوشنبه با کامیونت به ییلاق می‌رود، فشار خون سالمندان را می‌گیرد و داروی بیماران قلبی را می‌رساند. او می‌گوید در سفر آزمایشی هفتهٔ گذشته نوزادی را دید که هنوز واکسن نزده بود.",
            "سازندگان قصد دارند دستگاه دومی هم بسازند، این بار با یک آسیاب کوچک. آن‌ها در انتظار پاسخ صندوق کارآفرینی روستایی هستند که قرار است تا پایان آذر اعلام شود.",
        ),
    )  # fmt: skip
    linked = at(
        site,
        ("کوچ زودهنگام عشایر از ترس خشکسالی", "/news/1403072004411/kuch-zudhengam"),
        ("آرد یارانه‌ای به کارت هوشمند وصل می‌شود", "/news/1403080107009/ard-yaraneyi"),
        ("۱۴ کیلومتر جاده که ده سال ساخته نشد", "/news/1403051703320/14-kilometr-jadde"),
    )
    visited = at(
        site,
        ("زمان واریز سود سهام اعلام شد", "/news/1403081208690/zaman-variz-sud"),
        ("بارش برف در گردنه‌های شمالی از فردا", "/news/1403081208655/baresh-barf"),
        ("پلی که شبانه دزدیده شد", "/news/1403081107912/poli-ke-shabane"),
        ("تیم والیبال مهرگان به نیمه‌نهایی رفت", "/news/1403081108004/volleyball-mehregan"),
    )
    discussed = at(
        site,
        ("طرح تعطیلی پنجشنبه‌ها دوباره در کمیسیون", "/news/1403081006633/tarh-tatili"),
        ("چرا کتاب درسی دیر رسید؟", "/news/1403081107450/chera-ketab-darsi"),
    )
    latest = at(
        site,
        ("آتش‌سوزی انبار پنبه در زرین‌دشت مهار شد", "/news/1403081208751/atashsuzi-anbar"),
        ("نشست وزیران کشاورزی چهار کشور آغاز شد", "/news/1403081208749/neshast-vaziran"),
        ("نمایشگاه فرش‌های دست‌بافت گشایش یافت", "/news/1403081208748/namayeshgah-farsh"),
    )
    data = {"@context": "https://schema.org/", "@type": "NewsArticle", "mainEntityOfPage": url, "articleSection": "استان‌ها", "headline": r.title, "image": {"@type": "ImageObject", "url": "https://cdn.sepidarnews.example/d/2024/11/02/4/62011873.jpg?ts=1"}, "dateCreated": "2024-11-02T06:55:12Z", "datePublished": "2024-11-02T06:55:12Z", "dateModified": "2024-11-02T06:55:12Z", "inLanguage": "fa", "author": {"@type": "Organization", "name": "سپیدار"}, "publisher": {"@type": "Organization", "name": "خبرگزاری سپیدار"}, "description": r.lead}  # fmt: skip
    html = fill(
        """<!DOCTYPE html>
<html dir="rtl" lang="fa">
<head>
<meta charset="UTF-8"/>
<title>⟦title⟧ - سپیدار</title>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<meta name="description" content="⟦lead⟧"/>
<meta name="keywords" content="عشایر,نانوایی سیار,دره‌سبز"/>
<link rel="canonical" href="⟦url⟧"/>
<meta property="og:title" content="⟦title⟧"/><meta property="og:type" content="article"/><meta property="og:site_name" content="خبرگزاری سپیدار"/><meta property="og:description" content="⟦lead⟧"/><meta property="og:locale" content="fa"/><meta property="og:image" content="https://cdn.sepidarnews.example/d/2024/11/02/4/62011873.jpg"/>
<meta name="dc.Date" content="2024-11-02"/><meta name="dc.Language" content="fa"/><meta name="genre" itemprop="genre" content="News"/>
<meta property="nastooh:nid" content="1403081208745"/><meta property="nastooh:pageType" content="1"/><meta property="article:published_time" content="2024-11-02T06:55:12Z"/>
<link rel="stylesheet" type="text/css" href="/resources/theme/sepidar/css/sep.css?t=42"/>
⟦data⟧
</head>
<body class="rtl _news {$_lang:fa}">
<header id="masthead"><div class="container"><div id="logo"><a href="/" title="سپیدار">خبرگزاری سپیدار</a></div><div class="header-date">شنبه / ۱۲ آبان ۱۴۰۳</div><ul class="langs"><li><a href="https://en.sepidarnews.example">English</a></li><li><a href="https://ar.sepidarnews.example">العربية</a></li></ul>
<nav class="mobile-menu"><ul><li><a href="/service/Politics">سیاسی</a></li><li><a href="/service/Economy">اقتصادی</a></li><li><a href="/service/Society">اجتماعی</a></li><li><a href="/service/Provinces">استان‌ها</a></li><li><a href="/service/Sport">ورزشی</a></li><li><a href="/photo">عکس</a></li><li><a href="/video">فیلم</a></li></ul></nav>
<form class="search" action="/search"><input name="q" placeholder="جست‌وجو"/></form></div></header>
<section class="page-content"><div class="container"><div class="row">
<div class="col-xs-12 col-md-8 main-content">
<article class="item article" itemscope itemtype="https://schema.org/NewsArticle" id="item">
 <ol class="breadcrumb"><li><a href="/">خانه</a></li><li><a href="/service/Provinces">استان‌ها</a></li><li><a href="/service/Dareh-Sabz">دره‌سبز</a></li></ol>
 <div class="meta-news"><ul class="list-inline"><li><i class="fa fa-calendar-o"></i><span class="title-meta"> تاریخ انتشار : </span><span class="text-meta">شنبه / ۱۲ آبان ۱۴۰۳ / ۱۰:۲۵</span></li><li><span class="title-meta"> دسته‌بندی : </span><span class="text-meta" itemprop="articleSection">دره‌سبز</span></li><li><span class="title-meta"> کد خبر : </span><span class="text-meta">1403081208745</span></li><li><span class="title-meta"> خبرنگار : </span><strong>71462</strong></li></ul></div>
 <div class="full-news-text">
 <h1 class="first-title" itemprop="headline">⟦title⟧</h1>
 <figure class="item-img"><img src="https://cdn.sepidarnews.example/d/2024/11/02/4/62011873.jpg?ts=1" alt="نانوایی سیار به ییلاق عشایر کوه‌زرد رسید" title="نانوایی سیار" width="600" height="400" itemprop="image"/><figcaption>عکس: پیمان راستگو / سپیدار</figcaption></figure>
 <p class="summary introtext" itemprop="description">⟦lead⟧</p>
 <div class="item-text" itemprop="articleBody">
⟦body⟧
 <p class="ender"><span>انتهای پیام</span></p>
 </div>
 </div>
 <div class="social-share"><span>اشتراک‌گذاری</span><a class="tg" href="https://t.me/share/url?url=x">تلگرام</a><a class="wa" href="whatsapp://send?text=x">واتساپ</a><a class="pr" href="/print/1403081208745">نسخه چاپی</a><div class="short-link"><span>لینک کوتاه</span><input readonly value="https://sepidarnews.example/xdVq7Z"/></div></div>
 <section class="box tags"><header><h2>برچسب‌ها</h2></header><ul><li><a rel="tag" href="/tag/ashayer">عشایر</a></li><li><a rel="tag" href="/tag/nan">نان</a></li><li><a rel="tag" href="/tag/ostan-darreh-sabz">استان دره‌سبز</a></li></ul></section>
</article>
<section class="box related-items" id="box141"><header><h2>اخبار مرتبط</h2></header><div><ul>⟦linked⟧</ul></div></section>
<section class="box comments" id="comments"><header><h2>نظرات</h2></header><ul class="comment-list"><li><div class="comment-meta"><span class="author">بدون نام</span><span class="date">۱۲ آبان ۱۴۰۳، ۱۱:۴۰</span></div><div class="comment-body">درود بر این جوان‌ها، کاش مسئولان هم کمی یاد بگیرند.</div></li></ul><div class="comment-note"><p>شما در حال پاسخ به نظر هستید. لطفا نظرات خود را با حروف فارسی بنویسید.</p></div><form><textarea name="body"></textarea><button>ارسال</button></form></section>
</div>
<aside class="col-xs-12 col-md-4">
<section class="box adv"><header><h3>تبلیغات</h3></header><ul><li><a href="https://sepidad.example/r/201" rel="nofollow sponsored" target="_blank">خرید اقساطی لوازم خانگی بدون ضامن</a></li><li><a href="https://sepidad.example/r/202" rel="nofollow sponsored" target="_blank">درمان ریزش مو در یک جلسه</a></li></ul></section>
<section class="box tabs-box"><ul class="nav nav-tabs"><li class="active"><a href="#tab-visited" data-toggle="tab">پربازدیدترین‌ها</a></li><li><a href="#tab-discussed" data-toggle="tab">پربحث‌ترین‌ها</a></li></ul><div class="tab-content"><div class="tab-pane active" id="tab-visited"><ul>⟦visited⟧</ul></div><div class="tab-pane" id="tab-discussed"><ul>⟦discussed⟧</ul></div></div></section>
<section class="box list-bullets" id="box303"><header><h2><a href="/archive">آخرین اخبار</a></h2></header><div><ul>⟦latest⟧</ul></div></section>
</aside></div></div></section>
<footer id="footer"><div class="container"><ul class="list-inline"><li><a href="/page/about">درباره ما</a></li><li><a href="/page/contact">تماس با ما</a></li><li><a href="/links">پیوندها</a></li><li><a href="/rss-help">آر اس اس</a></li></ul><p>تمامی حقوق این سایت برای خبرگزاری سپیدار محفوظ است. نقل مطالب با ذکر منبع بلامانع است.</p><div class="poweredby">طراحی و تولید: <a href="https://www.nastuh.example">نستوه</a></div></div></footer>
<script src="/resources/theme/global/js/global.js?t=42"></script>
</body></html>""",
        title=r.title, lead=r.lead, url=url, data=ld(data), body=each(r.body, '<p style="text-align:justify">{}</p>', '<p style="text-align:justify"><strong>{}</strong></p>'),
        linked=listed(linked, '<li class="news" data-xd="{n}"><figure><a href="{p}"><img src="https://cdn.sepidarnews.example/t/{n}.jpg" alt=""/></a></figure><div class="desc"><h3><a target="_blank" href="{p}">{t}</a></h3></div></li>'),
        visited=listed(visited, '<li class="text"><div class="desc"><h3><a href="{p}" target="_blank">{t}</a></h3></div></li>'),
        discussed=listed(discussed, '<li class="text"><div class="desc"><h3><a href="{p}" target="_blank">{t}</a></h3></div></li>'),
        latest=listed(latest, '<li><time><a href="{p}">{when}</a></time><h3><a href="{p}" target="_blank">{t}</a></h3></li>', when=("۱۰:۵۲", "۱۰:۴۷", "۱۰:۴۱")),
    )  # fmt: skip
    return Served(html, r, r.lines, (*linked, *visited, *discussed, *latest), address=url)


@page
def dainik_patrika() -> Served:
    """A Bengali daily on a headless system: no summary, story elements one by one, tabs, and cards whose time stands in the link."""
    site = "https://www.dainiknadi.example"
    url = f"{site}/bangladesh/district/8xk2v0qm4p"
    r = Report(
        "bn", "2025-06-02", "প্রকাশ: ০২ জুন ২০২৫, ১০: ১৫", "প্রতিনিধি, কলাপুর", "নৌকার ভেতরে ক্লাস করছে শিক্ষার্থীরা। গতকাল সকালে শালিকচরে | ছবি: নদী",
        "চর ভেঙে যায়, স্কুল ভেসে থাকে",
        "",
        (
            "ঘণ্টা বাজে না, বাজে ভেঁপু। সকাল আটটায় শালিকচরের ঘাটে যে নৌকাটি এসে ভেড়ে, তার গায়ে বড় হরফে লেখা ‘ভাসমান প্রাথমিক বিদ্যালয়’। ভেতরে তিন সারি বেঞ্চ, একটি ব্ল্যাকবোর্ড আর ছাদে চারটি সৌর প্যানেল। দশ মিনিটের মধ্যে ৩৮টি শিশু উঠে বসে।",
            "কলাপুর উপজেলার এই চরে গত নয় বছরে তিনবার স্কুল নির্মাণ করা হয়েছে। তিনবারই নদী তা নিয়ে গেছে। সর্বশেষ ভবনটি টিকেছিল ১৪ মাস। এরপর প্রধান শিক্ষক রাবেয়া সুলতানা ঠিক করেন, মাটির ওপর আর নয়।",
            "# পুরোনো ট্রলার থেকে শ্রেণিকক্ষ",
            "নৌকাটি আসলে মাছ ধরার একটি পুরোনো ট্রলার। চরের মানুষ চাঁদা তুলে ২ লাখ ১০ হাজার টাকায় সেটি কেনেন। কাঠমিস্ত্রি আবদুল গফুর বিনা মজুরিতে দুই মাস ধরে তা মেরামত করেন। তাঁর দুই নাতি এখন এই স্কুলেই পড়ে।",
            "গফুর বলেন, ‘আমি নাম সই করতে পারি না। কিন্তু নৌকা কীভাবে ভাসাতে হয়, সেটা জানি। ওরা দুটোই শিখুক।’",
            "শিক্ষা কর্মকর্তা মো. তৌহিদুল হক জানান, নৌকাটি সরকারি খাতায় এখনো ‘অস্থায়ী কেন্দ্র’। ফলে দুই শিক্ষকের বেতন আসে, কিন্তু মেরামতের টাকা আসে না। স্থায়ী স্বীকৃতির জন্য গত জানুয়ারিতে প্রস্তাব পাঠানো হয়েছে।",
            "# উপস্থিতি বেড়েছে",
            "বিদ্যালয়ের হাজিরা খাতা বলছে, আগে বর্ষাকালে গড়ে ৪৪ শতাংশ শিশু ক্লাসে আসত। গত বর্ষায় তা দাঁড়িয়েছে ৮৭ শতাংশে। কারণ, নৌকা প্রতিটি পাড়ার ঘাটে থামে এবং ছুটির পর শিশুদের সেখানেই নামিয়ে দেয়।",
            "তবে ঝড়ের দিনগুলোতে ভয় থাকে। নৌকায় প্রত্যেক শিশুর জন্য লাইফ জ্যাকেট আছে, কিন্তু ইঞ্জিন একটিই। গত এপ্রিলে মাঝনদীতে ইঞ্জিন বন্ধ হয়ে গেলে জেলেরা রশি বেঁধে নৌকাটি টেনে আনেন।",
            "চতুর্থ শ্রেণির ছাত্রী মিতু আক্তার সেদিনও নৌকায় ছিল। সে জানায়, তারা কেউ কাঁদেনি। ম্যাডাম সবাইকে নামতা পড়াচ্ছিলেন। ‘আমরা তেরোর ঘর পর্যন্ত শেষ করেছিলাম,’ বলে সে হাসে।",
        ),
    )  # fmt: skip
    also = at(site, ("নদীভাঙনে এক বছরে ঠিকানা হারিয়েছে ১২ হাজার পরিবার", "/bangladesh/district/2bq81ztt0a"))
    newest = at(
        site,
        ("আজ থেকে ঢলের আশঙ্কা, তিন জেলায় সতর্কতা", "/bangladesh/u8s3kd0v1m"),
        ("বাজেটে বই কেনার ভাতা চান লেখকেরা", "/bangladesh/capital/p0c7n2lq9x"),
        ("আমের দাম মণে ৩০০ টাকা কমেছে", "/business/market/z5h1e8wy3k"),
    )
    read = at(
        site,
        ("এক আঙুলে ছবি আঁকেন যিনি", "/lifestyle/r4t9m6jd2b"),
        ("লঞ্চের ছাদে ধান, নিচে যাত্রী", "/bangladesh/district/v7y0g5fa8n"),
        ("শেষ ওভারে সাত রান, তবু হার", "/sports/cricket/c1x3o8ie6u"),
        ("রাতের ট্রেনে হারানো সুটকেস ফিরল ১৮ বছর পর", "/bangladesh/q2w6d9pl4s"),
    )
    cards = at(
        site,
        ("সেতু হয়েছে, সড়ক হয়নি", "/bangladesh/district/h3j5k7l9m1"),
        ("হাওরে এবার হাঁসের খামারে লাভ", "/bangladesh/district/n2b4v6c8x0"),
        ("বাঁধের মাটি ইটভাটায়, প্রশাসন চুপ", "/bangladesh/district/a9s8d7f6g5"),
        ("ছয় বোনের একটাই সাইকেল", "/bangladesh/district/t1y2u3i4o5"),
    )
    data = [
        {"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "image": ["https://images.dainiknadi.example/nadi/2025-06-02/boat.jpg?w=1200&auto=format"], "url": url, "datePublished": "2025-06-02T10:15:27+06:00", "dateModified": "2025-06-02T10:15:27+06:00", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "publisher": {"@type": "Organization", "name": "দৈনিক নদী", "url": site}, "author": [{"@type": "Person", "name": r.author}], "keywords": "স্কুল,চর,কলাপুর", "inLanguage": "bn", "description": "শালিকচরে তিনবার স্কুল ভেঙেছে নদী। এবার স্কুলই ভাসছে নদীতে।"},
    ]  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="bn"><head><meta charset="utf-8"><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>⟦title⟧ | দৈনিক নদী</title><meta name="description" content="শালিকচরে তিনবার স্কুল ভেঙেছে নদী। এবার স্কুলই ভাসছে নদীতে।"><link rel="canonical" href="⟦url⟧"><meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧"><meta property="og:site_name" content="দৈনিক নদী"><meta property="og:url" content="⟦url⟧"><meta property="og:description" content="শালিকচরে তিনবার স্কুল ভেঙেছে নদী। এবার স্কুলই ভাসছে নদীতে।"><meta property="article:published_time" content="2025-06-02T10:15:27+06:00"><meta name="twitter:title" content="⟦title⟧"><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="preload" href="https://assets.dainiknadi.example/nadi/assets/Shurjo-Regular.woff2" as="font" crossorigin="anonymous"><link rel="preconnect" href="https://images.dainiknadi.example/">⟦data⟧<script type="text/javascript">window.qlitics=window.qlitics||function(){(window.qlitics.q=window.qlitics.q||[]).push(arguments);};window.qlitics("init");</script><style>.adBox{background:#f9f9f9;min-height:250px}.bn-story-card{margin-bottom:24px}</style></head><body><div id="header"><div class="_header-wrap_1fk2x"><a href="/" aria-label="logo"><img src="https://assets.dainiknadi.example/logo-bn.png" alt="দৈনিক নদী" width="160"></a><div class="_date_9d1zz">সোমবার, ০২ জুন ২০২৫</div><a href="https://epaper.dainiknadi.example">ই-পেপার</a><ul class="_nav_k29sw"><li><a href="/collection/latest">সর্বশেষ</a></li><li><a href="/politics">রাজনীতি</a></li><li><a href="/bangladesh">বাংলাদেশ</a></li><li><a href="/world">বিশ্ব</a></li><li><a href="/business">বাণিজ্য</a></li><li><a href="/opinion">মতামত</a></li><li><a href="/sports">খেলা</a></li></ul></div></div><div id="container"><div class="adBox" data-label="বিজ্ঞাপন"><p>বিজ্ঞাপন</p></div><div class="storyPageWrapper"><div class="story-content-wrapper"><div class="_sec-wrap_m1"><a href="/bangladesh/district">জেলা</a></div><div class="story-title-info _2LgDI"><h1 data-title-0="" class="IiRps">⟦title⟧</h1></div><div class="yZGjo"><div class="story-metadata-wrapper"><div class="author-img"><svg width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#eee"></circle></svg></div><div><span class="contributor-name _8TSJC">প্রতিনিধি</span><span class="author-location _8-umj">কলাপুর</span></div><time dateTime="2025-06-02T10:15:27+06:00"><span>প্রকাশ: ০২ জুন ২০২৫, ১০: ১৫ </span></time></div><div class="social-share-wrapper"><button title="facebook"><svg viewBox="0 0 24 24"><path d="M14 8h3V4h-3c-3 0-5 2-5 5v2H6v4h3v7h4v-7h3l1-4h-4V9c0-.6.4-1 1-1z"></path></svg></button><button title="print">প্রিন্ট করুন</button><span>ফলো করুন</span><a href="https://news.google.com/publications/nadi">গুগল নিউজ</a></div></div><div class="story-element story-element-image"><figure><picture><img src="https://images.dainiknadi.example/nadi/2025-06-02/boat.jpg?w=640" srcset="https://images.dainiknadi.example/nadi/2025-06-02/boat.jpg?w=480 480w, https://images.dainiknadi.example/nadi/2025-06-02/boat.jpg?w=960 960w" alt="নৌকা স্কুল"></picture><figcaption class="story-element-image-title">নৌকার ভেতরে ক্লাস করছে শিক্ষার্থীরা। গতকাল সকালে শালিকচরে<span> | ছবি: নদী</span></figcaption></figure></div><div class="story-content no-key-elements">⟦first⟧<div class="adBox"><p>বিজ্ঞাপন</p></div>⟦second⟧<div class="story-element story-element-also-read"><span class="also-read-label">আরও পড়ুন</span><a href="⟦alsou⟧" class="also-read-link"><div class="also-read-img"><img loading="lazy" src="https://images.dainiknadi.example/nadi/r.jpg?w=120" alt=""></div><h5 class="also-read-title">⟦alsot⟧</h5></a></div>⟦third⟧<div class="print-none tag-list _tg"><a href="/topic/%E0%A6%95%E0%A6%B2%E0%A6%BE%E0%A6%AA%E0%A7%81%E0%A6%B0">কলাপুর</a><a href="/topic/%E0%A6%B8%E0%A7%8D%E0%A6%95%E0%A7%81%E0%A6%B2">স্কুল</a></div><div class="read-more-from"><a href="/bangladesh/district">জেলা থেকে আরও পড়ুন</a></div></div><div class="comments-wrapper"><h3>মন্তব্য করুন</h3><p>মন্তব্য করতে লগইন করুন অথবা নিবন্ধন করুন।</p></div></div><aside class="side-col"><div class="tabs-widget"><div class="tabs-head"><span class="tab active">সর্বশেষ</span><span class="tab">পঠিত</span></div><div class="tab-body">⟦newest⟧</div><div class="tab-body" style="display:none">⟦read⟧</div></div><div class="adBox"><p>বিজ্ঞাপন</p><a href="https://ad.nadiads.example/x/11" rel="nofollow sponsored">ঘরে বসেই ব্যাংক হিসাব খুলুন, পাঁচ মিনিটে</a></div></aside></div><div class="more-from-section"><div class="section-title">জেলা</div><div class="grid-4">⟦cards⟧</div></div></div><div id="footer"><div class="_foot_q1"><div class="_foot-social">অনুসরণ করুন</div><ul><li><a href="/about-us">দৈনিক নদী সম্পর্কে</a></li><li><a href="/advertisement">বিজ্ঞাপন</a></li><li><a href="/circulation">সার্কুলেশন</a></li><li><a href="/privacy-policy">গোপনীয়তা নীতি</a></li><li><a href="/contact">যোগাযোগ</a></li></ul><ul><li><a href="https://kishor.dainiknadi.example">কিশোর নদী</a></li><li><a href="https://prokashon.dainiknadi.example">প্রকাশন</a></li></ul><p>স্বত্ব © ২০১২-২০২৫ দৈনিক নদী</p><p>সম্পাদক ও প্রকাশক: ফিরোজা বেগম</p></div></div><script id="static-page" type="application/json">{"pageType":"story-page","title":"","navigateTo":null,"config":{"publisher":"nadi","language":"bn"}}</script><script src="https://assets.dainiknadi.example/app-7c1.js" defer></script></body></html>""",
        title=r.title, url=url, data=ld(data),
        first=each(r.body[:2], '<div class="story-element story-element-text"><div class="story-element-text-inner"><p>{}</p></div></div>'),
        second=each(r.body[2:5], '<div class="story-element story-element-text"><div class="story-element-text-inner"><p>{}</p></div></div>', '<div class="story-element story-element-text"><h3>{}</h3></div>'),
        third=each(r.body[5:], '<div class="story-element story-element-text"><div class="story-element-text-inner"><p>{}</p></div></div>', '<div class="story-element story-element-text"><h3>{}</h3></div>'),
        alsou=also[0][1], alsot=also[0][0],
        newest=listed(newest, '<div class="news-row"><div class="num">{k}</div><a href="{u}"><h4>{t}</h4></a></div>', k=("১", "২", "৩")),
        read=listed(read, '<div class="news-row"><div class="num">{k}</div><a href="{u}"><h4>{t}</h4></a></div>', k=("১", "২", "৩", "৪")),
        cards=listed(cards, '<div class="bn-story-card"><a href="{u}" class="card-with-image"><img loading="lazy" src="https://images.dainiknadi.example/nadi/c{n}.jpg?w=320" alt=""><h3 class="headline-title"><span class="tilte-no-link-parent">{t}</span></h3><time class="published-time">{when}</time></a></div>', when=("১ ঘণ্টা আগে", "২ ঘণ্টা আগে", "৩ ঘণ্টা আগে", "৫ ঘণ্টা আগে")),
    )  # fmt: skip
    lines = (r.title, *(line.removeprefix("# ") for line in r.body))
    return Served(html, r, lines, (*also, *newest, *read, *cards), address=url)


@page
def portal_daerah_semua_halaman() -> Served:
    """An Indonesian portal, all parts of a story on one page: no summary, "read also" between paragraphs, two rails and a strip of opinion."""
    site = "https://sagara.linimasa.example"
    url = f"{site}/read/2023/08/21/104500578/pasar-terapung-muara-lenggang-pindah-ke-darat?page=all"
    r = Report(
        "id", "2023-08-21", "21/08/2023, 10:45 WIB", "Wahyu Pramesti", "Perahu pedagang di Pasar Terapung Muara Lenggang, Minggu (20/8/2023).(LINIMASA/WAHYU PRAMESTI)",
        "Pasar Terapung Muara Lenggang Pindah ke Darat, Pedagang: Kami Ini Orang Sungai",
        "",
        (
            "MUARA LENGGANG, LINIMASA - Puluhan perahu kayu masih merapat di bawah Jembatan Baru, Minggu (20/8/2023) pagi. Isinya pisang, labu, ikan asin, dan kue yang dibungkus daun. Namun, sebagian besar pedagang datang bukan untuk berjualan, melainkan untuk berpamitan dengan pelanggan.",
            "Mulai 1 September, pemerintah kabupaten memindahkan pasar terapung itu ke bangunan dua lantai di tepi jalan provinsi. Sungai di bawah jembatan akan dikeruk supaya tongkang batu bara bisa lewat pada musim kemarau.",
            "Kepala Dinas Perdagangan Syahrul Maulana mengatakan, kios baru disediakan gratis selama enam bulan. Setelah itu pedagang membayar retribusi Rp 5.000 per hari. \"Di darat lebih aman, ada listrik, ada tempat parkir,\" ujar Syahrul.",
            "# Hanya 64 kios untuk 150 perahu",
            "Persoalannya, bangunan itu memuat 64 kios, sedangkan perahu yang tercatat 150 buah. Dinas akan mengundi siapa yang mendapat tempat. Mereka yang tidak kebagian diminta bergantian memakai pelataran.",
            "Rusmini (58), penjual soto yang memasak di atas perahu sejak umur belasan, memilih tidak ikut undian. Menurut dia, pembeli datang karena suasana sungai, bukan karena sotonya paling enak.",
            "\"Kami ini orang sungai. Kalau saya pindah ke lantai dua, apa bedanya dengan warung lain?\" kata Rusmini.",
            "# Wisatawan ikut protes",
            "Penolakan juga datang dari pemandu wisata. Setiap akhir pekan sekitar 400 orang menyewa klotok untuk melihat pasar. Ketua perkumpulan pemandu, Gusti Fahriansyah, menghitung bahwa anggotanya akan kehilangan dua pertiga pendapatan.",
            "Sebagai jalan tengah, Gusti mengusulkan pengerukan dilakukan malam hari dan tongkang hanya lewat setelah pukul 10.00, ketika pasar sudah bubar. Usul serupa pernah dijalankan di Sungai Tabuk Kecil pada 2017.",
            "DPRD menjadwalkan rapat dengar pendapat pada Kamis mendatang. Adapun Bupati Lenggang Noor Aina belum menjawab pertanyaan yang dikirim melalui pesan singkat hingga berita ini ditulis.",
        ),
    )  # fmt: skip
    also = at(
        site,
        (
            "Tongkang Batu Bara Tabrak Tiang Jembatan, Warga Diminta Memutar",
            "/read/2023/08/15/091200178/tongkang-batu-bara-tabrak-tiang-jembatan",
        ),
        ("5 Kuliner Sungai yang Cuma Buka sampai Matahari Terbit", "/read/2023/07/30/060000378/5-kuliner-sungai"),
    )
    popular = at(
        site,
        ("Gempa M 5,1 Guncang Pesisir Tanjung Rawa, Tak Berpotensi Tsunami", "/read/2023/08/21/071200178/gempa-m-5-1-guncang-pesisir"),
        ("Viral Guru Honorer Ajari Murid di Kandang Sapi", "/read/2023/08/20/190000578/viral-guru-honorer"),
        ("Kronologi Kapal Penyeberangan Kandas di Selat Gelam", "/read/2023/08/20/153000278/kronologi-kapal-penyeberangan-kandas"),
        ("Harga Cabai di Sagara Tembus Rp 90.000 per Kilogram", "/read/2023/08/20/120000878/harga-cabai-di-sagara"),
        ("Pemenang Lotre Desa Sumbangkan Hadiah untuk Jalan", "/read/2023/08/19/203000978/pemenang-lotre-desa"),
    )
    latest = at(
        site,
        ("Ratusan Hektar Sawah di Kalibening Puso", "/read/2023/08/21/111500178/ratusan-hektar-sawah"),
        ("Polisi Tangkap Pembuat Uang Palsu di Rumah Kos", "/read/2023/08/21/110200078/polisi-tangkap-pembuat-uang-palsu"),
        ("Kereta Wisata Danau Tamblang Mulai Diuji Coba", "/read/2023/08/21/105000478/kereta-wisata-danau"),
    )
    columns = at(
        "https://kolom.linimasa.example",
        ("Sungai Bukan Jalan Tol", "/read/2023/08/21/05000061/sungai-bukan-jalan-tol"),
        ("Siapa yang Membutuhkan Kios?", "/read/2023/08/19/05000031/siapa-yang-membutuhkan-kios"),
    )
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url.split("?")[0]}, "headline": r.title, "image": {"@type": "ImageObject", "url": "https://asset.linimasa.example/crops/x1/data/photo/2023/08/20/64e1.jpg", "height": 500, "width": 750}, "datePublished": "2023-08-21T10:45:00+07:00", "dateModified": "2023-08-21T10:45:00+07:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "LINIMASA.example"}, "description": "Pasar terapung dipindah ke bangunan dua lantai mulai 1 September. Pedagang dan pemandu wisata menolak."}  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>⟦ogtitle⟧ Halaman all - Linimasa.example</title><meta name="description" content="Pasar terapung dipindah ke bangunan dua lantai mulai 1 September. Pedagang dan pemandu wisata menolak. Halaman all"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="content_id" content="104500578"><meta name="content_category" content="Regional"><meta name="content_author" content="Wahyu Pramesti"><meta name="content_editor" content="Irfan Sasmita"><meta name="content_type" content="Standard"><meta name="content_PublishedDate" content="2023-08-21 10:45:00"><meta name="content_total_page" content="2"><meta property="og:type" content="article"><meta property="og:title" content="⟦ogtitle⟧ Halaman all - Linimasa.example"><meta property="og:url" content="⟦bare⟧"><meta property="og:site_name" content="LINIMASA.example"><meta property="og:image" content="https://asset.linimasa.example/crops/x1/data/photo/2023/08/20/64e1.jpg"><meta property="article:published_time" content="2023-08-21T10:45:00+07:00"><link rel="canonical" href="⟦bare⟧"><link rel="amphtml" href="https://amp.linimasa.example/sagara/read/2023/08/21/104500578/pasar-terapung-muara-lenggang"><link rel="preload" as="style" href="https://asset.linimasa.example/css/read-v7.min.css"><link rel="stylesheet" href="https://asset.linimasa.example/css/read-v7.min.css">⟦data⟧<script>dataLayer=[{"published_date":"2023-08-21 10:45:00","rubrik":"Regional","penulis":"Wahyu Pramesti","tipe":"Standard"}];</script></head><body class="theme--sagara"><div class="top-bar"><div class="container"><ul><li><a href="https://www.linimasa.example">Linimasa.example</a></li><li><a href="https://tv.linimasa.example">LINIMASA TV</a></li><li><a href="https://jeo.linimasa.example">JEO</a></li></ul><a href="https://akun.linimasa.example" class="login">Login</a></div></div><header class="header"><div class="container"><a class="logo" href="/"><img src="https://asset.linimasa.example/img/logo-sagara.svg" alt="Linimasa Sagara"></a><form action="https://search.linimasa.example/search"><input name="q" placeholder="Cari tokoh, topik atau peristiwa"></form></div><nav class="nav"><div class="container"><ul class="nav__row"><li class="nav__item"><a class="nav__link" href="https://news.linimasa.example">News</a></li><li class="nav__item"><a class="nav__link" href="https://nasional.linimasa.example">Nasional</a></li><li class="nav__item"><a class="nav__link" href="https://regional.linimasa.example">Regional</a></li><li class="nav__item"><a class="nav__link" href="https://money.linimasa.example">Money</a></li><li class="nav__item"><a class="nav__link" href="https://bola.linimasa.example">Bola</a></li><li class="nav__item"><a class="nav__link" href="https://tekno.linimasa.example">Tekno</a></li></ul></div></nav></header><div class="ads-on-body"><span class="inner-link-ads__label">Advertisement</span><div id="div-gpt-ad-Top_1-1"></div></div><div class="container clearfix"><ul class="breadcrumb__wrap"><li class="breadcrumb__item"><a href="https://www.linimasa.example"><span>Home</span></a></li><li class="breadcrumb__item"><a href="https://regional.linimasa.example"><span>Regional</span></a></li><li class="breadcrumb__item"><a href="/">Sagara</a></li></ul><div class="row"><div class="col-bs9-10"><h1 class="read__title">⟦title⟧</h1><div class="read__header col-offset-fluid clearfix"><div class="read__time">Linimasa.example - 21/08/2023, 10:45 WIB</div><a class="read__comment" href="#comment"><i class="icon icon-comment"></i> 37 Komentar</a><div class="read__bagikan"><span>Lihat Foto</span></div></div></div></div><div class="row col-offset-fluid"><div class="col-bs10-7"><div class="photo"><div class="photo__wrap"><img src="https://asset.linimasa.example/crops/x1/data/photo/2023/08/20/64e1.jpg" alt="Perahu pedagang" width="750"></div><div class="photo__caption">Perahu pedagang di Pasar Terapung Muara Lenggang, Minggu (20/8/2023).(LINIMASA/WAHYU PRAMESTI)</div></div><div class="credit"><div class="credit__item">Penulis: <a href="https://indeks.linimasa.example/profile/9921/Wahyu.Pramesti">Wahyu Pramesti</a></div><div class="credit__item">Editor: <a href="https://indeks.linimasa.example/profile/112/Irfan.Sasmita">Irfan Sasmita</a></div></div><div class="social"><a class="social__link" href="#">Facebook</a><a class="social__link" href="#">X</a><a class="social__link" href="#">WhatsApp</a></div><div class="read__content"><div class="clearfix">⟦first⟧<p><strong>Baca juga: <a href="⟦a0u⟧" class="inner-link-baca-juga">⟦a0t⟧</a></strong></p>⟦second⟧<div class="ads-partner-wrap"><span>Gulir untuk melanjutkan membaca</span><div id="div-ads-inarticle"></div></div>⟦third⟧<p><strong>Baca juga: <a href="⟦a1u⟧" class="inner-link-baca-juga">⟦a1t⟧</a></strong></p>⟦fourth⟧</div></div><div class="read__paging clearfix"><a href="⟦bare⟧?page=1">1</a><a href="⟦bare⟧?page=2">2</a><span>Tampilkan Semua</span></div><div class="tagsCloud"><h3>Tag</h3><ul class="tag__article__wrap"><li><a class="tag__article__link" href="https://www.linimasa.example/tag/pasar-terapung">pasar terapung</a></li><li><a class="tag__article__link" href="https://www.linimasa.example/tag/sungai-lenggang">Sungai Lenggang</a></li></ul></div><div class="wa-channel"><p>Dapatkan update <b>berita pilihan</b> dan <i>breaking news</i> setiap hari dari Linimasa.example. Mari bergabung di Grup Telegram "Linimasa News Update".</p></div><section class="kolom-strip" aria-label="Kolom"><div class="kolom-strip__row">⟦columns⟧</div></section><div id="comment" class="comment-box"><h3>Komentar</h3><div class="comment__item"><b>Udin Sagara</b><time>2 jam lalu</time><p>Nanti turis lihat apa? Lihat tongkang?</p><a href="#">Balas</a></div><p class="comment__rule">Segera lengkapi data dirimu untuk ikutan program komentar.</p></div></div><div class="col-bs10-3"><div class="ads300"><span>Advertisement</span><a href="https://iklan.adnet.example/c/8812" rel="nofollow sponsored">Cicilan motor mulai Rp 400 ribuan, ajukan sekarang</a></div><div class="most -topSide"><h2 class="most__header">Terpopuler</h2><div class="most__wrap clearfix">⟦popular⟧</div></div><div class="latest--side"><h2>Terkini <span>Lainnya</span></h2>⟦latest⟧</div></div></div></div><footer class="footer"><div class="container"><div class="footer__col"><h5>News</h5><a href="https://nasional.linimasa.example">Nasional</a><a href="https://global.linimasa.example">Global</a></div><div class="footer__col"><h5>Tentang</h5><a href="https://inside.linimasa.example/about-us">About Us</a><a href="https://inside.linimasa.example/policy">Pedoman Media Siber</a><a href="https://inside.linimasa.example/karier">Karier</a></div><div class="footer__copyright"><p>Copyright 2008 - 2023 PT. Linimasa Cyber Media. All Rights Reserved.</p></div></div></footer><script src="https://asset.linimasa.example/js/read.min.js" async></script></body></html>""",
        title=r.title, ogtitle=r.title, bare=url.split("?")[0], data=ld(data),
        first=each(r.body[:2]), second=each(r.body[2:5], sub="<p><strong>{}</strong></p>"), third=each(r.body[5:7]), fourth=each(r.body[7:], sub="<p><strong>{}</strong></p>"),
        a0u=also[0][1], a0t=also[0][0], a1u=also[1][1], a1t=also[1][0],
        columns=listed(columns, '<div class="kolom-strip__item"><img data-src="https://asset.linimasa.example/k{n}.jpg" alt=""><span class="kolom-strip__name">{who}</span><a class="kolom-strip__title" href="{u}">{t}</a></div>', who=("Laras Setyowati", "Benedictus Manu")),
        popular=listed(popular, '<div class="most__list clearfix"><a href="{u}" class="most__link"><div class="most__count">{n}</div><div class="most__right"><h4 class="most__title">{t}</h4><div class="most__read">Dibaca {c} kali</div></div></a></div>', c=("41.220", "38.017", "22.904", "19.556", "17.340")),
        latest=listed(latest, '<div class="article__list clearfix"><h3 class="article__title article__title--small"><a href="{u}" class="article__link">{t}</a></h3><div class="article__subtitle">Regional</div><div class="article__date">21/08/2023, {when} WIB</div></div>', when=("11:15", "11:02", "10:50")),
    )  # fmt: skip
    lines = (r.title, *(line.removeprefix("# ") for line in r.body))
    return Served(html, r, lines, (*also, *columns, *popular, *latest), address=url)


@page
def bao_dien_tu() -> Served:
    """A Vietnamese daily: place before the summary, author's name as the last paragraph, links with counts of comments."""
    site = "https://baobencang.example"
    url = f"{site}/lang-lam-muoi-doi-nang-lay-dien-4718235.html"
    r = Report(
        "vi", "2024-03-09", "Thứ bảy, 9/3/2024, 06:00 (GMT+7)", "Đỗ Quỳnh Lam", "Ông Thuận cào muối trên ruộng lót bạt ở Diêm Hải, sáng 5/3. Ảnh: Quỳnh Lam",
        "Làng làm muối đổi nắng lấy điện",
        "Giá muối xuống 900 đồng một kg, diêm dân Diêm Hải dựng pin mặt trời trên mái kho, bán điện cho lò sấy cá và giữ lại một nửa ruộng.",
        (
            "4h sáng, ông Trần Văn Thuận, 61 tuổi, đội đèn pin ra ruộng tháo nước. Nghề muối ở xã Diêm Hải bắt đầu từ đời cụ cố của ông, khi nơi này còn là bãi sú. \"Hồi trước một tạ muối đổi được ba tạ thóc, giờ đổi không nổi bát phở\", ông nói.",
            "Ba năm nay, giá muối thô ở huyện Vĩnh Lộc dao động 800-1.000 đồng một kg, thấp hơn chi phí thuê người gánh. Trong 420 hộ của xã, hơn 150 hộ đã bỏ ruộng. Người trẻ đi làm ở khu công nghiệp cách nhà 30 km.",
            "# Kho muối thành nhà máy nhỏ",
            "Tháng 6/2023, hợp tác xã Nắng Mới mượn mái của bảy kho muối bỏ trống để lắp 1.900 m2 pin mặt trời. Tiền đầu tư 5,4 tỷ đồng do 96 hộ góp và một quỹ tín dụng cho vay. Điện không hòa lưới mà bán thẳng cho ba lò sấy cá bên kia đê, vốn trước đây đốt than.",
            "Chủ nhiệm hợp tác xã Phạm Thị Dịu cho biết sau tám tháng, mỗi hộ góp 20 triệu đồng nhận về trung bình 310.000 đồng mỗi tháng. \"Không giàu, nhưng trời mưa vẫn có tiền, điều mà hạt muối chưa bao giờ cho chúng tôi\", bà Dịu nói.",
            "Chủ một lò sấy xác nhận chi phí nhiên liệu giảm khoảng một phần tư. Khói than cũng không còn bay vào trường tiểu học ở đầu thôn.",
            "# Giữ lại ruộng cho muối ngon",
            "Phần ruộng còn lại, khoảng 60 ha, được lót bạt để làm muối sạch, bán cho các xưởng nước mắm với giá gấp bốn lần. Mỗi gói in tên người làm. Xã đặt mục tiêu đến cuối năm 2025 không còn muối thô.",
            "Tiến sĩ Hoàng Minh Khuê, Viện Kinh tế Biển, đánh giá mô hình phù hợp với những làng có kho sẵn và người mua điện ở gần. Ông lưu ý hơi mặn ăn mòn khung thép rất nhanh, nếu không trích quỹ bảo trì thì sau năm, bảy năm sẽ lỗ.",
            "Ông Thuận góp 20 triệu đồng, vay của con gái. Chiều, ông ngồi trước kho nhìn đồng hồ điện quay và bảo nó giống cái cối xay, chỉ khác là không phải đẩy.",
        ),
    )  # fmt: skip
    inside = at(
        site,
        ("Diêm dân bán muối ven quốc lộ vì thương lái ép giá", "/diem-dan-ban-muoi-ven-quoc-lo-4702114.html"),
        ("Xâm nhập mặn đến sớm một tháng", "/xam-nhap-man-den-som-mot-thang-4709877.html"),
    )
    same = at(
        site,
        ("Cầu phao dân tự góp tiền bị yêu cầu tháo dỡ", "/cau-phao-dan-tu-gop-tien-4718301.html"),
        ("Bé gái lạc trong rừng hai đêm được tìm thấy nhờ tiếng chó", "/be-gai-lac-trong-rung-hai-dem-4718266.html"),
        ("Miền Bắc đón đợt mưa phùn dài nhất 5 năm", "/mien-bac-don-dot-mua-phun-4718192.html"),
        ("Tàu khách dừng giữa đèo ba tiếng vì đá lăn", "/tau-khach-dung-giua-deo-4718140.html"),
    )
    most = at(
        site,
        ("Cụ bà 79 tuổi thi lấy bằng lái xe tải", "/cu-ba-79-tuoi-thi-bang-lai-4717902.html"),
        ("Vì sao giá vàng nhẫn đắt hơn vàng miếng", "/vi-sao-gia-vang-nhan-dat-hon-4717855.html"),
        ("Hai anh em sinh đôi cùng nhặt được một chiếc ví", "/hai-anh-em-sinh-doi-4717720.html"),
        ("Bảng giá đất mới của thành phố Hòa Giang", "/bang-gia-dat-moi-4717688.html"),
        ("Đội tuyển chốt danh sách dự vòng loại", "/doi-tuyen-chot-danh-sach-4717611.html"),
    )
    views = at(
        site,
        ("Đừng bắt nông dân làm nhà đầu tư", "/dung-bat-nong-dan-lam-nha-dau-tu-4717990.html"),
        ("Bữa cơm trường vùng cao", "/bua-com-truong-vung-cao-4717433.html"),
    )
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "description": r.lead, "image": {"@type": "ImageObject", "url": "https://i1-thoisu.bbcdn.example/2024/03/08/muoi-1709.jpg?w=1200&h=0", "width": 1200, "height": 800}, "datePublished": "2024-03-09T06:00:00+07:00", "dateModified": "2024-03-09T06:00:00+07:00", "author": {"@type": "Person", "name": "Báo Bến Cảng"}, "publisher": {"@type": "Organization", "name": "Báo Bến Cảng"}}  # fmt: skip
    count = '<span class="meta-news"><a class="count_cmt" href="{p}#box_comment_vne"><svg class="ic ic-comment"><use xlink:href="#Comment-Reg"></use></svg> <span class="font_icon">{c}</span></a></span>'
    html = fill(
        """<!DOCTYPE html><html lang="vi" class="no-js"><head><meta charset="utf-8"/><title>⟦title⟧ - Báo Bến Cảng</title><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5"/><meta name="description" content="⟦lead⟧"/><meta name="news_keywords" content="làng muối, Diêm Hải, pin mặt trời"/><meta name="robots" content="index,follow,noodp"/><meta property="og:site_name" content="baobencang.example"/><meta property="og:type" content="article"/><meta property="og:url" content="⟦url⟧"/><meta property="og:title" itemprop="headline" content="⟦title⟧"/><meta property="og:description" itemprop="description" content="⟦lead⟧"/><meta property="og:image" content="https://i1-thoisu.bbcdn.example/2024/03/08/muoi-1709.jpg?w=1200&amp;h=0"/><meta name="pubdate" itemprop="datePublished" content="2024-03-09T06:00:00+07:00"/><meta name="lastmod" itemprop="dateModified" content="2024-03-09T06:00:00+07:00"/><meta name="its_id" itemprop="its_id" content="4718235"/><meta name="tt_site_id" content="1000000"/><link rel="canonical" href="⟦url⟧"/><link rel="dns-prefetch" href="//s1.bbcdn.example"/><link rel="preload" href="https://s1.bbcdn.example/v99/css/Merriweather.woff2" as="font" crossorigin/><style>.title-detail{font-size:32px;line-height:150%}.fck_detail .Normal{margin-bottom:1em}@media(max-width:600px){.sidebar-2{display:none}}</style>⟦data⟧<script>var article_id=4718235,site_id=1000000,SHOW_COMMENT=1,PAGE_DETAIL=1;</script></head><body data-source="Detail-ThoiSu" class="page-detail top-detail"><svg xmlns="http://www.w3.org/2000/svg" style="display:none"><symbol id="Comment-Reg" viewBox="0 0 32 32"><path d="M26 4H6a3 3 0 0 0-3 3v18l6-5h17z"></path></symbol></svg><section class="section top-header"><div class="container flexbox"><a href="/" class="logo"><img src="https://s1.bbcdn.example/logo.svg" alt="Báo Bến Cảng"/></a><span class="time-now">Thứ bảy, 9/3/2024</span><div class="right"><a href="/tin-moi-nhat">Mới nhất</a><a href="/tin-theo-khu-vuc">Tin theo khu vực</a><a href="/podcast">Podcast</a><a href="#" class="log_txt">Đăng nhập</a></div></div></section><section class="section wrap-main-nav"><nav class="main-nav"><ul class="parent"><li class="home"><a href="/"><i class="ic ic-home"></i></a></li><li><a href="/thoi-su">Thời sự</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/kinh-doanh">Kinh doanh</a></li><li><a href="/khoa-hoc">Khoa học</a></li><li><a href="/the-thao">Thể thao</a></li><li><a href="/goc-nhin">Góc nhìn</a></li><li class="all-menu"><a href="#">Tất cả</a></li></ul></nav></section><section class="section page-detail top-detail"><div class="container"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb"><li><a data-medium="Menu-ThoiSu" href="/thoi-su">Thời sự</a></li><li><a href="/thoi-su/dan-sinh">Dân sinh</a></li></ul><span class="date">Thứ bảy, 9/3/2024, 06:00 (GMT+7)</span></div><h1 class="title-detail">⟦title⟧</h1><p class="description"><span class="location-stamp">Vĩnh Lộc</span>⟦lead⟧</p><article class="fck_detail">⟦first⟧<figure data-size="true" itemprop="associatedMedia image" class="tplCaption action_thumb_added"><meta itemprop="url" content="https://i1-thoisu.bbcdn.example/2024/03/08/muoi-1709.jpg"/><div class="fig-picture"><picture><source data-srcset="https://i1-thoisu.bbcdn.example/2024/03/08/muoi-1709.jpg?w=680 1x, https://i1-thoisu.bbcdn.example/2024/03/08/muoi-1709.jpg?w=1020 1.5x"/><img itemprop="contentUrl" loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="Ông Thuận cào muối" data-src="https://i1-thoisu.bbcdn.example/2024/03/08/muoi-1709.jpg?w=680"/></picture></div><figcaption itemprop="description"><p class="Image">Ông Thuận cào muối trên ruộng lót bạt ở Diêm Hải, sáng 5/3. Ảnh: <em>Quỳnh Lam</em></p></figcaption></figure>⟦second⟧<div class="box-tinlienquanv2"><ul class="list-news" data-campaign="Box-Related">⟦inside⟧</ul></div>⟦third⟧<div class="embed-container-ads"><p class="label">Quảng cáo</p><div id="sis_inimage"></div></div>⟦fourth⟧<p class="Normal" style="text-align:right;"><strong>Đỗ Quỳnh Lam</strong></p></article><div class="footer-content width_common"><a href="/thoi-su" class="back-folder">Trở lại Thời sự</a><div class="social_share"><a href="#" title="Chia sẻ bài viết lên facebook">Chia sẻ</a><a href="#" class="save">Lưu bài</a></div></div><div class="width_common tag-wrap"><h2 class="item-tag"><a href="/chu-de/lang-muoi-5120">Làng muối</a></h2><h2 class="item-tag"><a href="/chu-de/dien-mat-troi-3011">Điện mặt trời</a></h2></div><div class="box_comment_vne width_common" id="box_comment_vne"><div class="ykcb"><h3>Ý kiến (<label id="total_comment">42</label>)</h3><div class="input_comment"><textarea placeholder="Chia sẻ ý kiến của bạn"></textarea></div></div><div class="main_show_comment"><div class="comment_item"><div class="content-comment"><p class="full_content"><span class="txt-name"><a class="nickname" href="#"><b>Hải Đăng</b></a></span>Mong bà con giữ được nghề, muối quê mình ngon lắm.</p></div><span class="time-com">8h trước</span><a class="link_reply">Trả lời</a></div></div></div><div class="box-category"><hgroup class="title-box-category"><h2 class="parent-cate"><a href="/thoi-su" class="inner-title">Cùng chuyên mục</a></h2></hgroup><div class="content-box-category flexbox">⟦same⟧</div></div></div><div class="sidebar-2"><div class="banner-ads"><a href="https://click.bbads.example/ck/300x600" rel="nofollow sponsored"><img data-src="https://click.bbads.example/300x600.jpg" alt="Căn hộ ven sông trả góp 0%"/></a></div><div class="box-news-most"><h3 class="title-box">Xem nhiều</h3><ul class="list-most">⟦most⟧</ul></div><div class="box-gocnhin"><a class="box-gocnhin__label" href="/goc-nhin"><img src="https://s1.bbcdn.example/gocnhin.svg" alt="Góc nhìn"/></a>⟦views⟧</div></div></div></section><footer class="footer container"><div class="footer-link"><div class="col-rows"><a href="/thoi-su">Thời sự</a><a href="/phap-luat">Pháp luật</a></div><div class="col-rows"><a href="/rss">RSS</a><a href="/toa-soan">Tòa soạn</a><a href="/quang-cao">Quảng cáo</a></div></div><div class="coppy-right"><p><strong>Báo điện tử Bến Cảng</strong></p><p>Số giấy phép: 112/GP-BC. Tổng biên tập: Lê Hữu Phước. Địa chỉ: số 2 đường Cảng Cũ, Hòa Giang.</p><p>© 1999-2024. Toàn bộ bản quyền thuộc báo Bến Cảng.</p></div></footer><script async src="https://s1.bbcdn.example/v99/js/detail.js"></script></body></html>""",
        title=r.title, lead=r.lead, url=url, data=ld(data),
        first=each(r.body[:2], '<p class="Normal">{}</p>'), second=each(r.body[2:5], '<p class="Normal">{}</p>', '<h2 class="Normal">{}</h2>'),
        third=each(r.body[5:7], '<p class="Normal">{}</p>', '<h2 class="Normal">{}</h2>'), fourth=each(r.body[7:], '<p class="Normal">{}</p>'),
        inside=listed(inside, '<li><a data-medium="Item-{n}" href="{u}" title="">{t}</a></li>'),
        same=listed(same, '<article class="item-news"><div class="thumb-art"><a href="{p}" class="thumb"><img loading="lazy" data-src="https://i1.bbcdn.example/s{n}.jpg" alt=""/></a></div><h3 class="title-news"><a href="{p}">{t}</a>' + count + "</h3></article>", c=("118", "64", "9", "23")),
        most=listed(most, '<li><span class="number">{n}</span><h4 class="title-news"><a href="{p}">{t}</a>' + count + "</h4></li>", c=("204", "77", "31", "12", "159")),
        views=listed(views, '<div class="item-gn"><a class="author-gn" href="/tac-gia/{n}">{who}</a><h3 class="title-gn"><a href="{p}">{t}</a></h3></div>', who=("Vũ Trọng Khiêm", "Nguyễn Hạ An")),
    )  # fmt: skip
    return Served(html, r, r.lines, (*inside, *same, *most, *views), address=url)


@page
def dushi_wanbao() -> Served:
    """A Chinese city daily's site: text between wide spaces, a table of what is hot, a list with dates, a grid labelled by a picture."""
    site = "http://www.linhewb.example"
    url = f"{site}/content/2022-08/17/content_3310962.htm"
    r = Report(
        "zh", "2022-08-17", "2022-08-17 08:36:12", "林河晚报", "8月15日，志愿者在老渡口为修补好的木船刷桐油。记者 罗雨桐 摄",
        "停航十一年的老渡口重新开船 七旬船工带出九名徒弟",
        "",
        (
            "“解缆——”8月15日清晨六点，随着七十三岁的船工冯长庚一声吆喝，停航十一年的青石渡重新开船。首航的木船载着二十二名乘客，从林河东岸出发，十二分钟后靠上西岸的石阶。",
            "青石渡有两百多年历史。2011年林河二桥通车后，坐船的人越来越少，渡口随之关闭。然而对住在西岸三个村的老人来说，上桥要绕行七公里，公交车一天只有四班。",
            "两年前，西岸柳坪村的村民在议事会上提出恢复渡口。村支书邹敏算过一笔账：修一条船要六万元，请船工一年要八万元，而增开一条公交线路每年要补贴三十多万元。“船比车便宜，关键是老人愿意坐。”邹敏说。",
            "# 会划船的只剩三个人",
            "船有了着落，难的是人。全镇持有渡工证的只剩三位，最年轻的也已六十八岁。冯长庚提出，自己可以不要工钱，但要先带徒弟。消息在网上发布后，有四十七人报名，最后留下九人，其中包括一名中学体育老师和两名返乡大学生。",
            "二十六岁的徒弟贺小满原来在外地做程序员。他花了三个月才学会看水色辨深浅。“师傅不讲道理，只让你每天划四个来回，划到手知道为止。”",
            "# 一块钱一趟",
            "记者在渡口看到，船舱里配备了救生衣和定位设备，岸边的电子屏实时显示水位。按照规定，水位超过警戒线或者风力达到五级，渡船必须停航。票价一元，六十五岁以上老人免费。",
            "林河市交通运输局水运科科长田述表示，渡口目前属于试运营，为期半年，局里每月检查一次船体。如果客流稳定，明年将再恢复两处渡口。",
            "开航当天，八十一岁的谭桂兰来回坐了三趟。她的女儿住在东岸，过去母女俩一个月见一面。“以后想她了，喊一嗓子就过去了。”老人说。",
        ),
    )  # fmt: skip
    related = at(
        site,
        ("林河二桥今起封闭半幅检修 公交绕行方案公布", "/content/2022-08/12/content_3309577.htm"),
        ("老手艺进校园：桐油、麻丝和一把斧子", "/content/2022-07/29/content_3306140.htm"),
        ("柳坪村议事会：一棵树砍不砍开了五次会", "/content/2022-06/08/content_3295021.htm"),
    )
    hot = at(
        site,
        ("持续高温 林河水位降至六十年最低", "/content/2022-08/16/content_3310811.htm"),
        ("凌晨三点的菜市场 卖豆腐的博士", "/content/2022-08/15/content_3310530.htm"),
        ("公积金贷款额度上调 首套最高八十万元", "/content/2022-08/16/content_3310777.htm"),
        ("丢了四十年的铜钟找到了", "/content/2022-08/14/content_3310209.htm"),
    )
    local = at(
        site,
        ("地铁四号线东段开始铺轨", "/content/2022-08/17/content_3310970.htm"),
        ("全市中小学九月一日正常开学", "/content/2022-08/17/content_3310966.htm"),
        ("消防员钻井三小时救出被困猎犬", "/content/2022-08/17/content_3310958.htm"),
        ("夜市摊位抽签结果今日公示", "/content/2022-08/17/content_3310951.htm"),
    )
    pictures = at(
        site,
        ("【图集】大旱中的湿地候鸟", "/photo/2022-08/16/content_3310840.htm"),
        ("【图集】一百个外卖员的午饭", "/photo/2022-08/13/content_3310005.htm"),
    )
    around = at(
        site,
        ("三百名环卫工人领到“清凉包”", "/content/2022-08/17/content_3310961.htm"),
        ("高温下的电网：一夜抢修十九处", "/content/2022-08/17/content_3310963.htm"),
    )
    html = fill(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<title>⟦title⟧_林河晚报网</title>
<meta name="keywords" content="青石渡,渡口,船工" /><meta name="description" content="停航十一年的青石渡重新开船，首航载客二十二人。" />
<meta name="publishdate" content="2022-08-17" /><meta name="contentid" content="3310962" /><meta name="source" content="林河晚报" /><meta name="author" content="罗雨桐" />
<meta name="filetype" content="1" /><meta name="publishedtype" content="1" /><meta name="pagetype" content="1" /><meta name="catalogs" content="10021" />
<meta name="applicable-device" content="pc" /><link rel="alternate" media="only screen and (max-width:640px)" href="http://m.linhewb.example/content/2022-08/17/content_3310962.htm" />
<link href="/templateRes/201906/12/10021/css/article.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/jquery-1.9.1.min.js"></script>
<script type="text/javascript">if(/AppleWebKit.*Mobile/i.test(navigator.userAgent)){window.location.href="http://m.linhewb.example/content/2022-08/17/content_3310962.htm";}</script>
</head>
<body>
<div class="topbar"><div class="w1000"><div class="fl">欢迎访问林河晚报网！ <a href="#" onclick="SetHome(this)">设为首页</a> | <a href="#">加入收藏</a></div><div class="fr"><a href="http://epaper.linhewb.example/">数字报</a> <a href="/app/">客户端</a> <a href="/zt/">专题</a></div></div></div>
<div class="header w1000"><a href="/"><img src="/images/logo.png" alt="林河晚报网" width="220" height="60" /></a><div class="banner"><a href="http://ad.linhewb.example/go?id=31" target="_blank"><img src="/ad/980x60.gif" alt="广告" /></a></div></div>
<div class="nav w1000"><ul><li><a href="/">首页</a></li><li><a href="/yw/">要闻</a></li><li><a href="/bd/">本地</a></li><li><a href="/ms/">民生</a></li><li><a href="/pl/">评论</a></li><li><a href="/ty/">体育</a></li><li><a href="/photo/">图片</a></li></ul></div>
<div class="w1000 position">您当前的位置：<a href="/">首页</a> &gt; <a href="/bd/">本地</a> &gt; 正文</div>
<div class="w1000 clearfix">
<div class="left660">
<div class="article">
<h1 id="Title">⟦title⟧</h1>
<div class="info"><span id="pubtime_baidu">2022-08-17 08:36:12</span> <span id="source_baidu">来源：<a href="http://epaper.linhewb.example/" target="_blank">林河晚报</a></span> <span id="author_baidu">作者：罗雨桐</span> <span>字号：<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a></span></div>
<div class="bdsharebuttonbox"><a href="#" class="bds_weixin" data-cmd="weixin" title="分享到微信"></a><a href="#" class="bds_tsina" data-cmd="tsina" title="分享到新浪微博"></a><span>分享到：</span></div>
<div id="Content" class="content"><!--enpproperty <articleid>3310962</articleid><date>2022-08-17 08:36:12:0</date><author>罗雨桐</author><title>⟦title⟧</title><keyword>渡口</keyword> /enpproperty--><!--enpcontent--><div class="TRS_Editor">
<p align="center"><img src="/content/2022-08/17/t1_7c2a.jpg" alt="" width="600" border="0" /></p>
<p align="center" style="color:#666;font-size:12px" class="pictext">8月15日，志愿者在老渡口为修补好的木船刷桐油。记者 罗雨桐 摄</p>
⟦body⟧
</div><!--/enpcontent--></div>
<div class="editor">责任编辑：姚静　审核：韩立</div>
<div class="qrcode"><img src="/images/qr.png" alt="" width="110" /><p>扫一扫，关注林河晚报微信公众号，本地新闻早知道</p></div>
<div class="pagenav">⟦around⟧</div>
<div class="statement"><strong>版权声明：</strong>凡本网注明“来源：林河晚报”的所有作品，版权均属于林河晚报社，未经授权不得转载。</div>
</div>
<div class="relnews"><h2>相关阅读</h2><ul>⟦related⟧</ul></div>
<div class="pinglun"><h2>网友评论</h2><div class="pl_item"><span>林河网友 117.136.*.*</span><p>小时候天天坐这条船上学，真好。</p></div><form><textarea rows="4"></textarea><input type="button" value="发表评论" /><p>文明上网，理性发言</p></form></div>
</div>
<div class="right300">
<div class="box"><div class="tit">热点排行</div><table class="rank" width="100%" cellpadding="0" cellspacing="0"><tr><th>排名</th><th>标题</th><th>点击</th></tr>⟦hot⟧</table></div>
<div class="box ad"><a href="http://ad.linhewb.example/go?id=44" rel="nofollow"><img src="/ad/300x250.jpg" alt="广告" /></a></div>
<div class="box"><div class="tit"><a href="/bd/">本地新闻</a></div><ul class="list14">⟦local⟧</ul></div>
<div class="box pics"><img class="pics_tit" src="/images/tit_tupian.gif" alt="" width="300" height="32" />⟦pictures⟧</div>
</div>
</div>
<div class="links w1000"><span>友情链接：</span><a href="http://www.linhe.gov.example/">林河市政府网</a><a href="http://www.linhetv.example/">林河电视台</a><a href="http://www.dongjiangnet.example/">东江网</a></div>
<div class="footer w1000"><p><a href="/about/">关于我们</a> | <a href="/ads/">广告服务</a> | <a href="/law/">法律声明</a> | <a href="/contact/">联系方式</a></p><p>林河晚报社主办　互联网新闻信息服务许可证：9912019003　违法和不良信息举报电话：0900-8812345</p><p>Copyright &copy; 2005-2022 linhewb.example All Rights Reserved</p></div>
<div style="display:none"><script src="/js/stat.js" type="text/javascript"></script></div>
</body>
</html>""",
        title=r.title, body=each(r.body, "<p>　　{}</p>", "<p>　　<strong>{}</strong></p>"),
        around=listed(around, '<p>{way}：<a href="{p}">{t}</a></p>', way=("上一篇", "下一篇")),
        related=listed(related, '<li><a href="{p}" target="_blank">{t}</a><span>{when}</span></li>', when=("2022-08-12", "2022-07-29", "2022-06-08")),
        hot=listed(hot, '<tr><td class="no">{n}</td><td><a href="{p}" target="_blank">{t}</a></td><td class="hits">{c}</td></tr>', c=("28814", "19560", "15073", "9921")),
        local=listed(local, '<li>· <a href="{p}" target="_blank">{t}</a></li>'),
        pictures=listed(pictures, '<dl class="pic"><dt><a href="{p}"><img src="/photo/s{n}.jpg" width="140" height="90" alt="" /></a></dt><dd><a href="{p}">{t}</a></dd></dl>'),
    )  # fmt: skip
    lines = (r.title, *(line.removeprefix("# ") for line in r.body))
    return Served(html, r, lines, (*around, *related, *hot, *local, *pictures), address=url)


@page
def live_updates_hindi() -> Served:
    """A Hindi live report: points that jump to entries, entries with hours and heads, a carousel between them, two lists beside."""
    site = "https://www.navprabhat.example"
    url = f"{site}/bihan-pradesh/liveblog/sonari-baandh-jalstar-live-updates-132988410.html"
    r = Report(
        "hi", "2024-08-30", "30 अगस्त 2024, 07:05 AM IST", "नवप्रभात डेस्क", "सोनारी बांध के पांच गेट शुक्रवार सुबह खोले गए। (फोटो: नवप्रभात)",
        "सोनारी बांध LIVE: पांच गेट खुले, निचले इलाकों के 18 गांव खाली कराए गए",
        "बिहान प्रदेश में तीन दिन की बारिश के बाद सोनारी बांध खतरे के निशान से 40 सेंटीमीटर ऊपर पहुंच गया है। पल-पल की जानकारी यहां पढ़िए।",
        (),
    )  # fmt: skip
    posts = (
        ("16:52", "जलस्तर घटना शुरू", "जल संसाधन विभाग के मुताबिक शाम पौने पांच बजे बांध का जलस्तर 212.6 मीटर रहा, जो दोपहर से 12 सेंटीमीटर कम है। अधिकारियों ने कहा कि गेट रात भर खुले रहेंगे।"),
        ("15:30", "देवघाटी पुल पर आवाजाही बंद", "पानी सड़क के बराबर आने के बाद पुलिस ने देवघाटी पुल के दोनों ओर बैरिकेड लगा दिए हैं। भारी वाहनों को रामटेकरी होकर भेजा जा रहा है, जिससे सफर 55 किलोमीटर लंबा हो गया है।"),
        ("13:48", "स्कूल में बना राहत शिविर", "कस्बा सोनारी के इंटर कॉलेज में 640 लोगों को ठहराया गया है। प्रधानाचार्य विमला टोप्पो ने बताया कि रसोई छात्राएं चला रही हैं और दोपहर में खिचड़ी बांटी गई। शिविर में पशुओं के लिए अलग जगह नहीं है, इसलिए कई किसान घर छोड़ने को तैयार नहीं हैं।"),
        ("12:10", "मुख्यमंत्री ने मुआवजे का ऐलान किया", "मुख्यमंत्री अजीत बघेरिया ने कहा कि जिन परिवारों के घर गिरे हैं उन्हें 95 हजार रुपये दिए जाएंगे और फसल का सर्वे सोमवार से शुरू होगा। विपक्ष की नेता शशिकला मरकाम ने पूछा कि पिछले साल का सर्वे अब तक पूरा क्यों नहीं हुआ।"),
        ("10:35", "नाव से निकाले गए नौ बच्चे", "आपदा राहत दल ने टापू बन चुके पिपरिया टोला से नौ बच्चों और चार महिलाओं को निकाला। एक गर्भवती महिला को सीधे जिला अस्पताल भेजा गया, जहां उसने बेटी को जन्म दिया। परिवार ने उसका नाम सोनारी रखा है।"),
        ("08:20", "सुबह छह बजे खोले गए पांच गेट", "बांध के मुख्य अभियंता के अनुसार गेट आधा-आधा मीटर उठाए गए हैं और हर सेकंड 1,900 घनमीटर पानी छोड़ा जा रहा है। सायरन तीन बार बजाया गया, लेकिन कुछ गांवों के लोगों का कहना है कि उन्हें आवाज सुनाई नहीं दी।"),
        ("07:05", "18 गांवों में मुनादी", "प्रशासन ने देर रात निचले इलाकों के 18 गांवों में मुनादी कराई। करीब 4,200 लोग ऊंचे स्थानों पर जा चुके हैं। जिले में स्कूल दो दिन बंद रहेंगे।"),
    )  # fmt: skip
    strip = at(
        site,
        ("बांध कैसे टूटते हैं? पांच सवाल-जवाब में समझिए", "/explainer/baandh-kaise-tootate-hain-132987001.html"),
        ("1997 की बाढ़: वह रात जब स्टेशन डूब गया था", "/bihan-pradesh/news/1997-ki-baadh-132986540.html"),
        ("बारिश में बिजली के खंभों से कैसे बचें", "/utility/barish-mein-bijali-132985873.html"),
    )
    trending = at(
        site,
        ("टमाटर 20 रुपये किलो, किसान सड़क पर फेंक रहे फसल", "/business/tamatar-20-rupaye-kilo-132988120.html"),
        ("12वीं की छात्रा ने बनाया सस्ता हियरिंग एड", "/career/12vin-ki-chhatra-132988006.html"),
        ("रेलवे की नई समय-सारणी, 14 ट्रेनों का समय बदला", "/national/railway-ki-nai-samay-sarani-132987911.html"),
        ("मैच से पहले कप्तान चोटिल, कौन लेगा जगह?", "/sports/match-se-pahle-kaptan-chotil-132987744.html"),
    )
    state = at(
        site,
        ("रायगंज में डॉक्टर हड़ताल पर, ओपीडी बंद", "/bihan-pradesh/raiganj/doctor-hadtal-par-132988377.html"),
        ("हाथियों का झुंड शहर के पास, वन विभाग अलर्ट", "/bihan-pradesh/hathiyon-ka-jhund-132988290.html"),
        ("पंचायत सचिव रिश्वत लेते पकड़ा गया", "/bihan-pradesh/panchayat-sachiv-132988255.html"),
    )
    data = {
        "@context": "https://schema.org", "@type": "LiveBlogPosting", "@id": url, "url": url, "headline": r.title, "description": r.lead, "inLanguage": "hi", "datePublished": "2024-08-30T07:05:00+05:30", "dateModified": "2024-08-30T16:52:00+05:30", "coverageStartTime": "2024-08-30T07:05:00+05:30", "coverageEndTime": "2024-08-31T07:05:00+05:30", "author": {"@type": "Organization", "name": "नवप्रभात डेस्क"}, "publisher": {"@type": "NewsMediaOrganization", "name": "नवप्रभात"},
        "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": text, "datePublished": f"2024-08-30T{at}:00+05:30", "url": f"{url}#lb{n}", "author": {"@type": "Organization", "name": "नवप्रभात डेस्क"}} for n, (at, head, text) in enumerate(posts)],
    }  # fmt: skip
    entries = [
        f'<div class="lb-entry" id="lb{n}" data-ts="{at}"><div class="lb-time"><span class="dot"></span><time datetime="2024-08-30T{at}:00+05:30">{at} (IST)</time><span class="by">Posted by नवप्रभात डेस्क</span></div><h2 class="lb-head">{head}</h2><div class="lb-text"><p>{text}</p></div><div class="lb-share"><button type="button">शेयर</button><button type="button">लिंक कॉपी करें</button></div></div>'
        for n, (at, head, text) in enumerate(posts)
    ]
    html = fill(
        """<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>Sonari Dam Live Updates: ⟦title⟧ | नवप्रभात</title><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"><meta name="description" content="⟦lead⟧"><meta name="robots" content="index, follow, max-image-preview:large"><link rel="canonical" href="⟦url⟧"><meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:site_name" content="नवप्रभात"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://media.navprabhat.example/2024-08/sonari_dam_16x9.jpg"><meta property="article:published_time" content="2024-08-30T07:05:00+05:30"><meta property="article:modified_time" content="2024-08-30T16:52:00+05:30"><meta http-equiv="refresh" content="300"><link rel="preload" as="font" href="/fonts/mukta-700.woff2" crossorigin>⟦data⟧<script>window._taboola=window._taboola||[];_taboola.push({article:"auto"});</script><style>.lb-entry{border-left:2px solid #d00;padding-left:16px}.key-events li{list-style:square}</style></head><body class="liveblog-page"><header class="np-head"><div class="wrap"><button class="burger" aria-label="मेन्यू"><span></span><span></span></button><a class="np-logo" href="/"><img src="/img/logo.svg" alt="नवप्रभात"></a><a class="np-app" href="https://play.google.com/store/apps/details?id=navprabhat">ऐप डाउनलोड करें</a></div><nav class="np-nav"><ul><li><a href="/national/">देश</a></li><li><a href="/bihan-pradesh/">बिहान प्रदेश</a></li><li><a href="/sports/">खेल</a></li><li><a href="/business/">बिजनेस</a></li><li><a href="/career/">करियर</a></li><li><a href="/rashifal/">राशिफल</a></li><li><a href="/video/">वीडियो</a></li></ul></nav></header><div class="np-ad"><span>विज्ञापन</span><div id="div-gpt-ad-1"></div></div><div class="wrap np-grid"><main class="np-main"><ul class="np-crumb"><li><a href="/">होम</a></li><li><a href="/bihan-pradesh/">बिहान प्रदेश</a></li><li>सोनारी बांध LIVE</li></ul><div class="lb-badge"><i class="blink"></i>LIVE</div><h1 class="lb-title">⟦title⟧</h1><div class="lb-meta"><span>Edited by: <a href="/author/desk">नवप्रभात डेस्क</a></span><span>30 अगस्त 2024, 07:05 AM IST</span><span>Updated: 30 अगस्त 2024, 04:52 PM IST</span></div><div class="np-social"><a href="#">व्हाट्सएप</a><a href="#">फेसबुक</a><a href="#">एक्स</a><span class="listen">खबर सुनें</span></div><h2 class="lb-summary">⟦lead⟧</h2><figure class="lb-img"><picture><source type="image/webp" srcset="https://media.navprabhat.example/2024-08/sonari_dam.webp"><img src="https://media.navprabhat.example/2024-08/sonari_dam_16x9.jpg" alt="सोनारी बांध"></picture><figcaption>सोनारी बांध के पांच गेट शुक्रवार सुबह खोले गए। (फोटो: नवप्रभात)</figcaption></figure><div class="key-events"><h3>बड़ी बातें</h3><ul>⟦jumps⟧</ul></div><div class="lb-refresh"><button>नए अपडेट देखें</button><label><input type="checkbox" checked> ऑटो रिफ्रेश</label></div><div class="lb-list">⟦early⟧<div class="lb-strip" aria-label="यह भी पढ़ें"><div class="lb-strip-track">⟦strip⟧</div></div>⟦late⟧</div><button class="load-more">और अपडेट लोड करें</button><div class="np-wa"><p>नवप्रभात के व्हाट्सएप चैनल से जुड़ें और हर खबर सबसे पहले पाएं</p><a href="https://whatsapp.com/channel/np">जॉइन करें</a></div><div class="np-tags"><a href="/tags/sonari-baandh">सोनारी बांध</a><a href="/tags/baadh">बाढ़</a><a href="/tags/barish">बारिश</a></div></main><aside class="np-side"><section><h3 class="side-h">ट्रेंडिंग</h3><ol class="trend">⟦trending⟧</ol></section><div class="np-ad"><span>विज्ञापन</span><a href="https://trk.adgully.example/z?1" rel="sponsored nofollow">घर बैठे शुगर कंट्रोल करें, डॉक्टर भी हैरान</a></div><section><h3 class="side-h"><a href="/bihan-pradesh/">बिहान प्रदेश की खबरें</a></h3><ul class="plain">⟦state⟧</ul></section></aside></div><footer class="np-foot"><div class="wrap"><div><h4>राज्य</h4><a href="/bihan-pradesh/">बिहान प्रदेश</a><a href="/himgiri/">हिमगिरि</a></div><div><h4>हमारे बारे में</h4><a href="/about">हमारे बारे में</a><a href="/contact">संपर्क करें</a><a href="/grievance">शिकायत निवारण</a></div><p>Copyright © 2024 नवप्रभात मीडिया लि., सर्वाधिकार सुरक्षित</p></div></footer><script>window.__LB__={"id":132988410,"poll":60000,"total":7};</script></body></html>""",
        title=r.title, lead=r.lead, url=url, data=ld(data),
        jumps="".join(f'<li><a href="#lb{n}">{posts[n][1]}</a></li>' for n in (0, 3, 5)),
        early="".join(entries[:4]), late="".join(entries[4:]),
        strip=listed(strip, '<a class="lb-card" href="{p}"><img loading="lazy" src="https://media.navprabhat.example/s{n}.jpg" alt=""><p class="lb-card-t">{t}</p></a>'),
        trending=listed(trending, '<li><a href="{p}" title=""><span class="cnt">{n}</span><span class="txt">{t}</span></a></li>'),
        state=listed(state, '<li><a href="{u}">{t}</a><time>{when}</time></li>', when=("12 मिनट पहले", "38 मिनट पहले", "1 घंटे पहले")),
    )  # fmt: skip
    lines = (r.title, r.lead, *(line for _, head, text in posts for line in (head, text)))
    return Served(html, r, lines, (*strip, *trending, *state), verdict="live blog", address=url)


@page
def diario_con_muro() -> Served:
    """A Latin American daily on a publishing cloud: the beginning of an article, then the wall; opinion with names, ranks, a box of cards."""
    site = "https://www.eltrapiche.example"
    url = f"{site}/sociedad/la-biblioteca-que-viaja-en-el-techo-de-un-colectivo-nid11042025/"
    r = Report(
        "es", "2025-04-11", "11 de abril de 2025 • 04:30", "Rocío Etchegoyen", "El interno 44 en la parada de Quebrada Seca. Matías Loyola - El Trapiche",
        "La biblioteca que viaja en el techo de un colectivo y llega adonde no llega la señal",
        "Todos los martes, el interno 44 sube 600 libros a la puna de San Lisandro. Su chofer lleva la lista de préstamos en la cabeza y nunca perdió un ejemplar.",
        (
            "El ripio empieza en el kilómetro 31 y ahí también termina la señal de los teléfonos. Desde ese punto, el único que sabe a qué hora pasa el colectivo es el propio chofer, Eusebio Mamaní, que maneja por la quebrada desde hace veintidós años y que un día, cansado de subir con el techo vacío, cargó dos cajones de libros.",
            "Eran los descartes de una escuela de la capital provincial: enciclopedias sin tapas, novelas de vaqueros, un manual de apicultura. “Pensé que los iban a usar para prender el fuego”, cuenta. A la semana siguiente, en la parada de Quebrada Seca lo esperaba una mujer con el manual bajo el brazo. Quería saber si había un segundo tomo.",
            "Hoy los cajones son catorce, van atados bajo una lona azul y guardan 600 títulos que rotan cada mes. En cada una de las nueve paradas el colectivo se detiene diez minutos. Nadie firma nada. Mamaní recuerda quién se llevó qué, y si alguien se atrasa, le toca bocina frente a la casa.",
            "La fundación que hoy financia el combustible hizo una cuenta que sorprendió hasta al chofer: los 340 habitantes de la quebrada leyeron en 2024 un promedio de once libros por persona, casi el triple que en la ciudad.",
        ),
    )  # fmt: skip
    cards = at(
        site,
        ("Volvió el tren a la puna, pero nadie sabe por cuánto tiempo", "/sociedad/volvio-el-tren-a-la-puna-nid09042025/"),
        ("La maestra que da clases en tres idiomas a siete alumnos", "/sociedad/la-maestra-que-da-clases-en-tres-idiomas-nid02042025/"),
        ("Cuánto cuesta hoy llenar la heladera de una escuela rural", "/economia/cuanto-cuesta-hoy-llenar-la-heladera-nid28032025/"),
    )
    read = at(
        site,
        ("Renunció el ministro de Energía tras el apagón de 14 horas", "/politica/renuncio-el-ministro-de-energia-nid10042025/"),
        ("Aguinaldo: quiénes cobran por primera vez en junio", "/economia/aguinaldo-quienes-cobran-nid10042025/"),
        ("El gol olímpico que definió el clásico de Puerto Alvear", "/deportes/el-gol-olimpico-nid11042025/"),
        ("Qué se sabe del buque que encalló frente a Punta Ñandú", "/sociedad/que-se-sabe-del-buque-nid11042025/"),
        ("Alquileres: la trampa de los contratos a tres meses", "/propiedades/alquileres-la-trampa-nid09042025/"),
    )
    opinion = at(
        site,
        ("El Estado que llega en colectivo", "/opinion/el-estado-que-llega-en-colectivo-nid11042025/"),
        ("Contra la nostalgia del libro", "/opinion/contra-la-nostalgia-del-libro-nid10042025/"),
        ("Un apagón, tres versiones", "/opinion/un-apagon-tres-versiones-nid10042025/"),
    )
    data = [
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2025-04-11T07:30:00.000Z", "dateModified": "2025-04-11T07:30:00.000Z", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".cuerpo__nota"}, "author": [{"@type": "Person", "name": r.author, "url": f"{site}/autor/rocio-etchegoyen-1204/"}], "publisher": {"@type": "Organization", "name": "El Trapiche"}, "mainEntityOfPage": {"@type": "WebPage", "@id": url}},
        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "El Trapiche"}}, {"@type": "ListItem", "position": 2, "item": {"@id": f"{site}/sociedad/", "name": "Sociedad"}}]},
    ]  # fmt: skip
    html = fill(
        """<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"/><title>⟦title⟧ - EL TRAPICHE</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="⟦lead⟧"/><meta property="og:title" content="⟦title⟧"/><meta property="og:type" content="article"/><meta property="og:description" content="⟦lead⟧"/><meta property="og:url" content="⟦url⟧"/><meta property="og:site_name" content="EL TRAPICHE"/><meta property="og:image" content="https://resizer.eltrapiche.example/v2/interno44.jpg?auth=1f&amp;width=1200&amp;height=628"/><meta property="article:published_time" content="2025-04-11T07:30:00.000Z"/><meta property="article:content_tier" content="locked"/><link rel="canonical" href="⟦url⟧"/><link rel="preload" as="image" href="https://resizer.eltrapiche.example/v2/interno44.jpg?width=768" imageSrcSet="https://resizer.eltrapiche.example/v2/interno44.jpg?width=420 420w, https://resizer.eltrapiche.example/v2/interno44.jpg?width=768 768w"/><link id="fusion-output-type-styles" rel="stylesheet" type="text/css" href="/pf/dist/components/output-types/default.css?d=3118&amp;mxId=00000000"/>⟦data⟧<script>window.isIE=!!window.MSInputMethodContext;window.dataLayer=window.dataLayer||[];dataLayer.push({seccion:"Sociedad",tipo_nota:"nota",nota_id:"nid11042025",metered:"exclusivo"});</script></head><body class="nota --exclusive"><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-TRP" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><div id="fusion-app" class="fusion-app"><header class="header"><div class="row"><button class="com-button --menu" aria-label="abrir menú"><i class="icon-menu"></i>SECCIONES</button><a href="/" class="logo" title="Ir a la página principal"><svg viewBox="0 0 220 30"><title>EL TRAPICHE</title><path d="M0 0h220v30H0z"></path></svg></a><div class="actions"><a class="com-button --suscribe" href="https://suscripciones.eltrapiche.example/">SUSCRIBITE</a><a href="https://micuenta.eltrapiche.example/">INGRESAR</a></div></div><nav class="navbar" aria-label="Temas del día"><a href="/tema/apagon-tid900/">Apagón</a><a href="/tema/dolar-hoy-tid1/">Dólar hoy</a><a href="/tema/clasico-tid88/">Clásico</a></nav></header><div class="mod-banner"><span>Publicidad</span><div id="caja1-980x250"></div></div><main class="lay-container"><div class="mod-themes"><a class="com-breadcrumb" href="/">El Trapiche</a><span>&gt;</span><a class="com-breadcrumb" href="/sociedad/">Sociedad</a></div><div class="mod-header"><span class="com-label --exclusive">Exclusivo suscriptores</span><h1 class="com-title --font-primary --sixxl">⟦title⟧</h1><h2 class="com-subhead --bajada --m-xs">⟦lead⟧</h2></div><div class="lay-sidebar"><div class="sidebar__main"><section class="mod-date-author"><span class="com-date --twoxs">11 de abril de 2025</span><span class="com-hour --twoxs">04:30</span><span class="time-read">5 minutos de lectura</span><div class="mod-author"><picture><img src="https://resizer.eltrapiche.example/v2/etchegoyen.png?width=50" alt="Rocío Etchegoyen"/></picture><strong><a href="/autor/rocio-etchegoyen-1204/">Rocío Etchegoyen</a></strong><span>EL TRAPICHE</span></div></section><div class="mod-share"><button aria-label="Guardar"><i class="icon-bookmark"></i></button><button aria-label="Compartir"><i class="icon-share"></i></button><a href="#comentarios" class="com-comments">58</a></div><figure class="mod-media --media"><picture class="content-pic"><source media="(max-width:767px)" srcset="https://resizer.eltrapiche.example/v2/interno44.jpg?width=420"/><img class="com-image" src="https://resizer.eltrapiche.example/v2/interno44.jpg?width=768" alt="El interno 44 en la parada de Quebrada Seca"/></picture><figcaption class="com-media-caption"><span>El interno 44 en la parada de Quebrada Seca.</span><strong>Matías Loyola - El Trapiche</strong></figcaption></figure><section class="cuerpo__nota" id="cuerpo">⟦body⟧</section><div class="paywall-fade" aria-hidden="true"></div><section class="mod-paywall" id="wall"><div class="mod-paywall__box"><h3>Esta nota es exclusiva para suscriptores</h3><p>Suscribite por $990 por mes durante el primer año y seguí leyendo sin límites.</p><ul><li>Acceso ilimitado a todas las notas</li><li>Newsletters exclusivas y club de beneficios</li></ul><a class="com-button --primary" href="https://suscripciones.eltrapiche.example/?nota=nid11042025">Quiero suscribirme</a><p>¿Ya sos suscriptor? <a href="https://micuenta.eltrapiche.example/">Ingresá</a></p></div></section><section class="mod-topics"><h5>Temas</h5><a href="/tema/libros-tid46/">Libros</a><a href="/tema/san-lisandro-tid512/">San Lisandro</a></section><section class="mod-comments" id="comentarios"><h5>Comentarios</h5><p>Solo los suscriptores pueden comentar esta nota.</p></section><section class="mod-more"><div class="mod-more__head"><h4 class="com-title-section-m">Más notas de Sociedad</h4></div><div class="mod-more__row">⟦cards⟧</div></section></div><aside class="sidebar__aside"><div class="mod-banner"><span>Publicidad</span><a href="https://ads.delsurnet.example/k/7781" rel="sponsored nofollow">Viajá a la costa en 12 cuotas sin interés</a></div><div class="com-ranking"><h4 class="com-title-section-m">Lo más leído</h4><ol>⟦read⟧</ol></div><div class="com-opinion" aria-label="Opinión">⟦opinion⟧</div></aside></div></main><footer class="footer"><div class="row"><div class="col"><h6>Secciones</h6><a href="/politica/">Política</a><a href="/economia/">Economía</a><a href="/el-mundo/">El Mundo</a></div><div class="col"><h6>Ayuda</h6><a href="/ayuda/">Centro de ayuda</a><a href="/terminos/">Términos y condiciones</a></div><div class="col"><h6>Seguinos</h6><a href="https://www.instagram.com/eltrapiche">Instagram</a><a href="https://www.facebook.com/eltrapiche">Facebook</a></div></div><p>Copyright 2025 - SA EL TRAPICHE | Todos los derechos reservados. ISSN 0000-1124</p></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="eltrapiche";Fusion.contextPath="/pf";Fusion.deployment="3118";Fusion.globalContent={"_id":"QX7B2","type":"story","content_restrictions":{"content_code":"locked"},"subtype":"7","canonical_url":"/sociedad/la-biblioteca-que-viaja-en-el-techo-de-un-colectivo-nid11042025/"};Fusion.spa=false;</script></body></html>""",
        title=r.title, lead=r.lead, url=url, data=ld(data), body=each(r.body, '<p class="com-paragraph --s">{}</p>'),
        cards=listed(cards, '<article class="mod-article"><a href="{p}" class="com-link"><picture><img loading="lazy" src="https://resizer.eltrapiche.example/v2/c{n}.jpg?width=240" alt=""/></picture></a><div class="text"><h2 class="com-title --xs"><em class="com-lead">{k}</em> <a href="{p}" class="com-link">{t}</a></h2></div></article>', k=("Reportaje.", "Escuelas.", "Bolsillo.")),
        read=listed(read, '<li class="com-ranking__item"><span class="num">{n}</span><a class="com-link" href="{p}">{t}</a></li>'),
        opinion=listed(opinion, '<article class="op-item"><picture><img src="https://resizer.eltrapiche.example/v2/op{n}.png" alt=""/></picture><div><span class="op-item__name">{who}</span><h3><a href="{p}">{t}</a></h3></div></article>', who=("Clara Iturralde", "Aníbal Quiroga", "Noemí Saracho")),
    )  # fmt: skip
    return Served(html, r, (), (*cards, *read, *opinion), verdict="paywall", address=url)


@page
def pagina_de_tema() -> Served:
    """A Brazilian portal's page about a topic: a feed of posts with kickers and more links below them, tabs, videos, columnists."""
    site = "https://portalg8.example"
    url = f"{site}/tudo-sobre/rio-aratuba/"
    r = Report("pt", "2025-09-18", "18/09/2025", "", "", "Rio Aratuba", "", ())
    lead_story = at(
        site,
        (
            "Mancha de óleo no Rio Aratuba chega à captação de água de quatro cidades",
            "/pe/mata-sul/noticia/2025/09/18/mancha-de-oleo-no-rio-aratuba-chega-a-captacao.ghtml",
        ),
        ("Veja bairros que ficam sem água até domingo", "/pe/mata-sul/noticia/2025/09/18/veja-bairros-que-ficam-sem-agua.ghtml"),
        ("Usina nega vazamento e culpa caminhão-tanque", "/pe/mata-sul/noticia/2025/09/18/usina-nega-vazamento.ghtml"),
    )
    feed = at(
        site,
        (
            "Pescadores recolhem 2 toneladas de peixes mortos em Barra do Aratuba",
            "/pe/mata-sul/noticia/2025/09/17/pescadores-recolhem-peixes-mortos.ghtml",
        ),
        ("Como uma ilha de capim virou dor de cabeça para a prefeitura", "/pe/noticia/2025/09/12/ilha-de-capim-vira-dor-de-cabeca.ghtml"),
        ("Ponte de 1911 é içada inteira e viaja 3 km de balsa", "/pe/noticia/2025/09/04/ponte-de-1911-e-icada-inteira.ghtml"),
        (
            "Adolescente acha canoa de 700 anos enquanto procurava a chinela",
            "/ciencia/noticia/2025/08/29/adolescente-acha-canoa-de-700-anos.ghtml",
        ),
        ("Seca: nível do Aratuba é o menor desde que começou a medição", "/meio-ambiente/noticia/2025/08/21/seca-nivel-do-aratuba.ghtml"),
        ("Feira flutuante volta depois de seis anos; veja a programação", "/pe/o-que-fazer/noticia/2025/08/15/feira-flutuante-volta.ghtml"),
    )
    videos = at(
        site,
        ("Drone mostra tamanho da mancha no rio", "/pe/video/drone-mostra-tamanho-da-mancha-13940021.ghtml"),
        ("Moradora filma boto em rua alagada", "/pe/video/moradora-filma-boto-13921177.ghtml"),
        ("Entenda o caminho da água até a torneira", "/pe/video/entenda-o-caminho-da-agua-13917740.ghtml"),
    )
    read = at(
        site,
        (
            "Concurso do tribunal abre 320 vagas com salário de até R$ 9 mil",
            "/trabalho/noticia/2025/09/18/concurso-do-tribunal-abre-320-vagas.ghtml",
        ),
        ("Homem devolve mala com R$ 48 mil achada em rodoviária", "/pe/noticia/2025/09/18/homem-devolve-mala.ghtml"),
        ("Frente fria muda o tempo em cinco estados nesta sexta", "/meteorologia/noticia/2025/09/18/frente-fria-muda-o-tempo.ghtml"),
    )
    shared = at(
        site,
        ("Professora ensina tabuada no ritmo do maracatu", "/educacao/noticia/2025/09/16/professora-ensina-tabuada.ghtml"),
        ("Cadela caramelo vira agente de saúde em posto", "/pe/noticia/2025/09/15/cadela-caramelo-vira-agente.ghtml"),
    )
    blogs = at(
        site,
        ("Quem paga a conta de um rio doente", "/politica/blog/jacira-monteiro/post/2025/09/18/quem-paga-a-conta-de-um-rio-doente.ghtml"),
        ("O peixe some do prato antes de sumir da água", "/economia/blog/valdir-penha/post/2025/09/17/o-peixe-some-do-prato.ghtml"),
    )
    data = [
        {"@context": "https://schema.org", "@type": "CollectionPage", "name": "Rio Aratuba: tudo sobre", "url": url, "isPartOf": {"@type": "WebSite", "name": "G8", "url": site}},
        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "G8", "item": site}, {"@type": "ListItem", "position": 2, "name": "Tudo sobre", "item": f"{site}/tudo-sobre/"}, {"@type": "ListItem", "position": 3, "name": "Rio Aratuba", "item": url}]},
    ]  # fmt: skip
    below = listed(
        lead_story[1:],
        '<li class="bstn-relateditem"><a class="bstn-relatedtext gui-color-primary" href="{u}"><span class="bstn-relatedicon" aria-hidden="true"></span>{t}</a></li>',
    )
    html = fill(
        """<!DOCTYPE html><html lang="pt-BR" class="no-js"><head><meta charset="utf-8"><title>Rio Aratuba: notícias, fotos e vídeos | Tudo sobre | G8</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="Últimas notícias sobre o Rio Aratuba: poluição, pesca, obras, enchentes e turismo."><meta property="og:type" content="website"><meta property="og:title" content="Rio Aratuba | Tudo sobre"><meta property="og:site_name" content="G8"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://s2-g8.glbcdn.example/logo/g8-1200.png"><link rel="canonical" href="⟦url⟧"><link rel="next" href="⟦url⟧index/feed/pagina-2.ghtml"><link rel="preload" as="font" href="https://s3.glbcdn.example/fonts/opensans-600.woff2" type="font/woff2" crossorigin>⟦data⟧<style>.feed-post{border-bottom:1px solid #ddd;padding:24px 0}.feed-post-header-chapeu{color:#555;font-weight:600}.gui-color-primary{color:#c4170c}</style><script>var cdaaas={SETTINGS:{canonical_url:"⟦url⟧",tenant_id:"g8"}};window.utag_data={tipoPagina:"tag"};</script></head><body class="tag-page"><div id="cookie-banner-lgpd" class="cookie-banner-lgpd"><div class="cookie-banner-lgpd_text-box">Nós usamos cookies e outras tecnologias semelhantes para melhorar a sua experiência em nossos serviços, personalizar publicidade e recomendar conteúdo. Ao continuar navegando, você concorda com tal monitoramento.</div><button class="cookie-banner-lgpd_button">PROSSEGUIR</button></div><div id="glb-topo"><div class="barra-globocom"><ul><li><a href="https://www.portaloito.example">portaloito</a></li><li><a href="https://ge8.example">esporte</a></li><li><a href="https://gshow8.example">entretenimento</a></li></ul></div></div><header class="header-editoria" role="banner"><div class="menu-button"><svg viewBox="0 0 24 24" width="24" height="24" fill="#fff"><path d="M3 6h18v2H3zM3 11h18v2H3zM3 16h18v2H3z"></path></svg>MENU</div><div class="logo"><a href="/"><svg viewBox="0 0 40 20" role="img"><title>G8</title><path d="M2 2h36v16H2z"></path></svg></a></div><form action="/busca/"><input type="search" name="q" placeholder="BUSCAR"></form><nav id="menu-container"><ul class="menu-root"><li class="menu-item"><a class="menu-item-link" href="/agro/">agro</a></li><li class="menu-item"><a class="menu-item-link" href="/ciencia/">ciência</a></li><li class="menu-item"><a class="menu-item-link" href="/economia/">economia</a></li><li class="menu-item"><a class="menu-item-link" href="/meio-ambiente/">meio ambiente</a></li><li class="menu-item"><a class="menu-item-link" href="/politica/">política</a></li></ul></nav></header><main class="tag-content"><nav class="breadcrumb"><a href="/">G8</a> › <a href="/tudo-sobre/">Tudo sobre</a></nav><div class="tag-header"><span class="tag-header__label">TUDO SOBRE</span><h1 class="tag-header__title">Rio Aratuba</h1><p class="tag-header__desc">Reportagens, fotos e vídeos sobre o rio que corta a Mata Sul.</p><button class="tag-header__follow">Seguir tema</button></div><div class="ad-slot"><span>PUBLICIDADE</span><div id="banner_home1"></div></div><div class="_evg"><div class="bastian-page" data-index="0"><div class="bastian-feed-item" data-type="materia"><div class="feed-post bstn-item-shape type-materia"><div class="feed-post-body"><span class="feed-post-header-chapeu">Desastre ambiental</span><h2 class="feed-post-body-title"><a class="feed-post-link gui-color-primary" href="⟦hu⟧" elementtiming="text-ssr">⟦ht⟧</a></h2><p class="feed-post-body-resumo">Abastecimento de 210 mil pessoas foi interrompido na manhã desta quinta.</p><div class="feed-media-wrapper"><a href="⟦hu⟧" class="feed-post-figure-link" aria-hidden="true" tabindex="-1"><picture><img class="bstn-fd-picture-image" src="https://s2-g8.glbcdn.example/oleo_540x304.jpg" alt="Mancha escura na água"></picture></a></div><div class="bstn-fd-relateds"><ul>⟦below⟧</ul></div><div class="feed-post-metadata"><span class="feed-post-datetime">Há 2 horas</span> <span class="feed-post-metadata-section">Em Mata Sul</span></div></div></div></div>⟦feed⟧</div><div class="load-more gui-color-primary-bg"><a href="⟦url⟧index/feed/pagina-2.ghtml">Veja mais</a></div></div></main><aside class="tag-side"><section class="videos-rail"><div class="videos-rail__head"><svg width="18" height="18"><path d="M2 2l14 7-14 7z"></path></svg>Vídeos</div><div class="videos-rail__track">⟦videos⟧</div></section><section class="most-tabs"><ul role="tablist"><li role="presentation"><button role="tab" aria-controls="p-lidas">Mais lidas</button></li><li role="presentation"><button role="tab" aria-controls="p-comp">Mais compartilhadas</button></li></ul><div id="p-lidas" role="tabpanel"><ol>⟦read⟧</ol></div><div id="p-comp" role="tabpanel" hidden><ol>⟦shared⟧</ol></div></section><div class="ad-slot"><span>PUBLICIDADE</span><a href="https://go.tabnet.example/br/552" rel="nofollow sponsored">Idosos de Recanto estão trocando óculos por este truque</a></div><section class="blogs-rail" aria-label="Blogs e colunas">⟦blogs⟧</section></aside><footer class="footer-g8"><div class="footer-top"><a href="/principios-editoriais/">princípios editoriais</a><a href="/privacidade/">política de privacidade</a><a href="/anuncie/">anuncie conosco</a><a href="/vc-no-g8/">vc no g8</a></div><p>© Copyright 2000-2025 Portal Oito Comunicação e Participações S.A.</p></footer><script>window.__feedConfig={"tenant":"g8","nextPage":2,"offers":[]};</script></body></html>""",
        url=url, data=ld(data), hu=lead_story[0][1], ht=lead_story[0][0], below=below,
        feed=listed(feed, '<div class="bastian-feed-item" data-type="materia"><div class="feed-post bstn-item-shape type-materia"><div class="feed-media-wrapper"><a href="{u}" class="feed-post-figure-link" aria-hidden="true" tabindex="-1"><picture><img loading="lazy" src="https://s2-g8.glbcdn.example/f{n}_540x304.jpg" alt=""></picture></a></div><div class="feed-post-body"><span class="feed-post-header-chapeu">{k}</span><h2 class="feed-post-body-title"><a class="feed-post-link gui-color-primary" href="{u}">{t}</a></h2><p class="feed-post-body-resumo">{s}</p><div class="feed-post-metadata"><span class="feed-post-datetime">{when}</span></div></div></div></div>',
            k=("Pesca", "Jardim Ribeirinho", "Patrimônio", "Arqueologia", "Clima", "Fim de semana"),
            s=("Colônia pede que consumo seja suspenso na região.", "Vegetação se soltou da margem e já bloqueia duas pontes.", "Estrutura de ferro será remontada perto da estação.", "Peça de 8 metros será estudada pela universidade.", "Balsas operam com metade da carga.", "São 40 barcos com comida, cordel e música."),
            when=("Há 21 horas", "12/09/2025 18h04", "04/09/2025 09h15", "29/08/2025 07h00", "21/08/2025 16h33", "15/08/2025 11h48")),
        videos=listed(videos, '<a class="video-card" href="{u}"><div class="video-card__thumb"><img loading="lazy" src="https://s2-g8.glbcdn.example/v{n}.jpg" alt=""><span class="video-card__dur">{c}</span></div><div class="video-card__title">{t}</div></a>', c=("0:48", "0:31", "3:12")),
        read=listed(read, '<li><a href="{u}"><span class="pos">{n}</span><span class="tit">{t}</span></a></li>'),
        shared=listed(shared, '<li><a href="{u}"><span class="pos">{n}</span><span class="tit">{t}</span></a></li>'),
        blogs=listed(blogs, '<div class="blog-card"><img src="https://s2-g8.glbcdn.example/b{n}.png" alt=""><div class="blog-card__name">{who}</div><a class="blog-card__title" href="{u}">{t}</a></div>', who=("Jacira Monteiro", "Valdir Penha")),
    )  # fmt: skip
    return Served(html, r, (), (*lead_story, *feed, *videos, *read, *shared, *blogs), verdict="headlines", address=url)

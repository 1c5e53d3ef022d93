"""A thirtieth set: fourteen systems between 2010 and 2025, each page with two to five lists of headlines."""

import re

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, og, onto

PAGES: Pages = {}
page = onto(PAGES)


def heads(form: str, *titles: str) -> tuple[tuple[str, str], ...]:
    """Headlines with addresses made of their words, or of a number."""
    return tuple(
        (title, form.format(s=re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-"), n=20417 + 131 * at + 7 * len(title)))
        for at, title in enumerate(titles)
    )


FERRY = Report(
    "en", "2023-04-18", "April 18, 2023 5:02 PM ET", "Marla Quennell", "The ferry Heron Belle at its dock in Port Asher last week.",
    "A river town loses its ferry, and the nurses who rode it",
    "",
    (
        "PORT ASHER — For 61 years, the Heron Belle has crossed the Wenlow River eleven times a day, carrying farm trucks, school children and, lately, most of the night shift at Tillman County Hospital.",
        "On Friday the boat will make its last trip. The Wenlow Transit District voted 4 to 3 on Monday to end the service, saying the vessel needs a new hull that would cost $9.4 million.",
        "\"Nobody on this board wanted to do it,\" said the district's chair, Hollis Trane. \"But we have been patching the patches since 2015.\"",
        "# A drive of 70 minutes",
        "Without the ferry, the shortest way from Port Asher to the hospital in Eddisford leads over the bridge at Carrow, 38 miles upstream. For Denise Okafor, an intensive care nurse, a ride of twelve minutes becomes a drive of 70.",
        "She is one of 84 hospital employees who live on the eastern bank. The hospital says 19 of them have already given notice.",
        "\"I love that unit,\" Okafor said. \"I can't love it for two and a half hours a day in a car.\"",
        "Hospital administrator Paul Verrick said he had offered to lease apartments close to the wards. So far, three nurses have said they would move.",
        "# No help from the capital",
        "The state pays for 14 ferry lines, but only those that belong to a numbered highway. The road that ends at the Port Asher dock lost its number in 1988, when the bridge was opened.",
        "State Rep. GwenAstley, who represents both banks, has written a bill that would give the number back. It would not come to a vote before September, and the crew of five will have been let go by then.",
        "One of them is captain Roy Delmonte, 63, whose father steered the same boat. He plans to spend Saturday on the dock, he said, to explain to people who have not heard.",
    ),
)  # fmt: skip


@page
def public_radio_station() -> Served:
    """A member station's page with the network's header, a player and rails that are labelled by h3 or by an aria-label."""
    r, site = FERRY, "https://www.wktl.example"
    url = f"{site}/2023-04-18/a-river-town-loses-its-ferry-and-the-nurses-who-rode-it"
    inside = heads(site + "/2022-11-03/{s}", "Why small hospitals are competing for the same night nurses")
    latest = heads(site + "/2023-04-18/{s}", "Tillman County schools will keep a four-day week", "Drought map shows first improvement since last summer", "Choir that sang for three governors gives its last concert", "State auditors question prison kitchen contract")
    network = heads("https://www.radionet.example/2023/04/18/{n}/{s}", "Court weighs who owns the water below a ranch", "The price of eggs is falling, and bakers are not celebrating", "A lost film of the first polar flight turns up in a barn")
    return Served(
        f"""<!DOCTYPE html><html class="ArtP" lang="en"><head><meta charset="UTF-8"><title>{e(r.title)} | WKTL</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="preload" as="style" href="https://npr.brightspotcdn.example/styleguide/All.min.0f2.css"><meta property="fb:app_id" content="1111">{og(r, url, "WKTL")}<meta property="article:published_time" content="2023-04-18T21:02:11.114Z"><meta property="article:section" content="Health"><link rel="canonical" href="{url}">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2023-04-18T17:02:11.114-04:00", "dateModified": "2023-04-18T18:20:40.02-04:00", "author": [{"@type": "Person", "name": r.author, "url": site + "/people/marla-quennell"}], "publisher": {"@type": "Organization", "name": "WKTL"}})}<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{'gtm.start':1,category:'health',story_author:'{r.author}'}})</script></head><body class="Page-body ArtP-body"><svg xmlns="http://www.w3.org/2000/svg" style="display:none"><symbol id="icon-search" viewBox="0 0 20 20"><title>Search</title><path d="M9 9h2"/></symbol></svg><ps-header class="PH"><div class="PH-top-bar"><div class="PH-menu"><button class="PH-menu-button"><span>Menu</span></button></div><a href="{site}/" aria-label="home page">WKTL 91.3 FM</a><a class="PH-donate" href="/donate">Donate</a></div><nav class="Navigation"><ul class="Navigation-items"><li><a href="/news">News</a></li><li><a href="/programs">Programs</a></li><li><a href="/schedule">Schedule</a></li><li><a href="/music">Music</a></li></ul></nav><div class="PlayerBar"><span>Next Up: 6:00 PM The Evening Hour</span><span>0:00</span><span>0:00</span><button>Play Live</button><span>Available On Air Stations</span></div></ps-header><main class="ArtP-main"><div class="ArtP-breadcrumbs"><a href="/health">Health</a></div><article class="ArtP-article"><h1 class="ArtP-headline">{e(r.title)}</h1><div class="ArtP-byline">WKTL | By <a class="Link" href="/people/marla-quennell">{r.author}</a></div><div class="ArtP-datePublished">Published {r.written}</div><div class="ActionBar"><ul class="ActionBar-items"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">LinkedIn</a></li><li><a href="mailto:?body=x">Email</a></li></ul></div><div class="ListenButton"><button>Listen</button><span>• 3:48</span></div><figure class="Figure"><picture><source type="image/webp" srcset="https://npr.brightspotcdn.example/dims4/default/a/880x587.webp 1x, https://npr.brightspotcdn.example/dims4/default/a/1760x1174.webp 2x"><img class="Image" alt="A white ferry" src="https://npr.brightspotcdn.example/dims4/default/a/880x587.jpg"></picture><div class="Figure-content"><div class="Figure-credit">Tom Basque</div><span>/</span><div class="Figure-source">WKTL</div></div><figcaption class="Figure-caption">{e(r.caption)}</figcaption></figure><div class="ArtP-articleBody RichTextArticleBody"><div class="RichTextBody">{each(r.body[:5], "<p>{}</p>", '<h3>{}</h3>')}<div class="Enhancement" data-align-right><div class="Enhancement-item"><div class="RelatedContent"><div class="PromoB-title"><a class="Link" href="{inside[0][1]}">{e(inside[0][0])}</a></div></div></div></div>{each(r.body[5:8])}<div class="GoogleDgptAd"><span>Advertisement</span></div><div class="NewsletterModule"><div class="NewsletterModule-title">The Wenlow Letter</div><p>Our reporters' week on the river, in your inbox every Friday morning.</p><form><input type="email" placeholder="Your email address"><button>Subscribe</button></form></div>{each(r.body[8:], "<p>{}</p>", '<h3>{}</h3>')}</div></div><div class="ArtP-transcript"><em>Copyright 2023 WKTL. To see more, visit WKTL.</em></div><div class="ArtP-tags"><span>Tags</span><a href="/tags/health">Health</a> <a href="/tags/ferry">Wenlow River</a> <a href="/tags/top-news">Top News</a></div><div class="AuthorCard"><img alt="Portrait"><div class="AuthorCard-name"><a href="/people/marla-quennell">{r.author}</a></div><div class="AuthorCard-bio">Marla covers rural health for WKTL and teaches radio at Eddisford College.</div><a href="/people/marla-quennell">See stories by {r.author}</a></div></article><aside class="ArtP-aside"><div class="ListC"><h3 class="ListC-title">Latest Stories</h3><ul class="ListC-items">{listed(latest, '<li class="ListC-items-item"><div class="PromoC"><div class="PromoC-media"><a href="{u}" aria-label="{t}"><img class="Image" alt=""></a></div><div class="PromoC-content"><div class="PromoC-category"><a href="/news">News</a></div><div class="PromoC-title"><a class="Link" href="{u}">{t}</a></div><div class="PromoC-timestamp">April 18, 2023</div></div></div></li>')}</ul></div></aside><section class="ListD" aria-label="More from the network"><div class="ListD-items">{listed(network, '<div class="PromoD"><h4 class="PromoD-title"><a class="Link" href="{u}">{t}</a></h4><span class="PromoD-by">Heard on the morning programme</span></div>')}</div></section></main><footer class="Footer"><div class="Footer-social">Stay Connected<ul><li><a href="#">instagram</a></li><li><a href="#">youtube</a></li></ul></div><div class="Footer-disclaimer">© 2023 WKTL Public Media</div><ul class="FooterNavigation-items"><li><a href="/about">About</a></li><li><a href="/eeo">EEO Report</a></li><li><a href="/public-files">FCC Public Files</a></li></ul></footer></body></html>""",
        r, (r.title, *r.text), (*inside, *latest, *network), address=url,
    )  # fmt: skip


BADHUS = Report(
    "sv", "2024-09-05", "5 september 2024 06:30", "Ebba Lindqvarn", "Badhuset i Norrtuna stod klart 1968. Foto: Jonas Hällman",
    "Badhuset i Norrtuna hotas av rivning: ”Det är vår enda mötesplats”",
    "Kommunen vill riva simhallen och låta eleverna åka buss till Vikervall. Nu samlar föreningarna namn för en folkomröstning.",
    (
        "När Berit Sandmark låser upp dörren till badhuset i Norrtuna klockan sex på morgonen står redan fem personer och väntar. Den äldste är 91 år och har simmat här tre gånger i veckan sedan invigningen.",
        "– Vi brukar säga att kaffet efteråt är viktigare än längderna, säger hon.",
        "Men om ett år kan det vara slut. I förra veckan föreslog kommunstyrelsen att badhuset ska rivas. Ett nytt tak och ny rening skulle kosta 74 miljoner kronor, enligt en utredning som konsultbolaget Hydrea har gjort.",
        "# Buss i fyrtio minuter",
        "I stället ska skolornas simundervisning flyttas till Vikervall, fyra mil bort. Det innebär att varje klass förlorar en halv dag i veckan, räknar rektorn Mats Ollinder fram.",
        "– Jag har 312 elever. Förra året var det elva som inte kunde simma när de slutade sexan. Jag är rädd att det blir betydligt fler, säger han.",
        "Kommunalrådet Kerstin Bråvik (Lokalpartiet) säger att hon förstår oron men att pengarna inte räcker till både badhus och äldreboende.",
        "– Vi har tvåtusen invånare färre än när huset byggdes. Någonstans måste vi börja, säger hon.",
        "# Kräver folkomröstning",
        "Simklubben, pensionärsföreningen och Röda stugan har gått ihop om en namninsamling. De behöver 940 underskrifter för att få till en folkomröstning, och på onsdagskvällen hade de 806.",
        "Oppositionen vill undersöka om taket kan lagas för en mindre summa. En byggmästare i trakten har räknat på saken gratis och kommit fram till 31 miljoner.",
        "Kommunfullmäktige fattar beslut den 14 oktober. Berit Sandmark tänker sitta på läktaren, med vått hår om det behövs.",
    ),
)  # fmt: skip


@page
def lokaltidning_med_hashade_klasser() -> Served:
    """React on the server, classes made by a program, a rail of what is most read without a list element."""
    r, site = BADHUS, "https://www.norrtunaposten.example"
    url = f"{site}/artikel/badhuset-i-norrtuna-hotas-av-rivning/jv8k2m3l"
    mid = heads(site + "/artikel/{s}/k{n}", "Så mycket kostar kommunens tomma lokaler varje år")
    top = heads(site + "/artikel/{s}/m{n}", "Här öppnar den nya mataffären", "Trettonåring räddade granne ur brinnande garage", "Älgkalven som vägrade lämna fotbollsplanen", "Polisen varnar för falska sotare")
    opinion = heads(site + "/debatt/{s}/o{n}", "Sluta bygga vägar som ingen kör på", "Vi unga flyttar inte för att vi vill")
    more = heads(site + "/artikel/{s}/p{n}", "Äldreboendet i Tallåsen försenas igen", "Bibliotekets bokbuss får ny chaufför", "Budgeten: här är partiernas förslag")
    return Served(
        f"""<!DOCTYPE html><html lang="sv"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{e(r.title)} | Norrtuna-Posten</title>{og(r, url, "Norrtuna-Posten")}<link rel="canonical" href="{url}"/><link rel="preload" as="font" href="/_next/static/media/inter.woff2" crossorigin/><style data-emotion="css 1k2j3h">.css-1k2j3h{{display:flex}}.css-x9a0bc{{margin:0 auto}}</style>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2024-09-05T06:30:00+02:00", "dateModified": "2024-09-05T09:12:00+02:00", "author": {"@type": "Person", "name": r.author}, "isAccessibleForFree": True, "publisher": {"@type": "Organization", "name": "Norrtuna-Posten"}})}</head><body><div id="__next"><div role="dialog" aria-modal="true" class="css-consent"><h2>Vi värnar om din integritet</h2><p>Vi och våra 214 partner lagrar kakor för att visa annonser och mäta hur sidan används. Du kan ändra ditt val när som helst.</p><button>Godkänn alla</button><button>Inställningar</button></div><header class="css-1k2j3h"><a href="/" aria-label="Till startsidan"><svg viewBox="0 0 90 20"><path d="M1 1h9"/></svg></a><nav class="css-0"><a href="/nyheter">Nyheter</a><a href="/sport">Sport</a><a href="/debatt">Debatt</a><a href="/familj">Familj</a><a href="/etidning">E-tidning</a></nav><button>Logga in</button></header><main class="css-x9a0bc"><article class="css-8f0q2a"><div class="css-pqz1mm"><a href="/plats/norrtuna">Norrtuna</a></div><h1 class="css-hed001">{e(r.title)}</h1><p class="css-led442">{e(r.lead)}</p><figure class="css-fig"><picture><source media="(min-width:768px)" srcSet="/img/1200.webp 1200w"/><img alt="" src="/img/640.jpg"/></picture><figcaption class="css-cap">{e(r.caption)}</figcaption></figure><div class="css-byl9"><img alt="" src="/by/ebba.jpg"/><div><a href="/av/ebba">{r.author}</a><span>ebba.lindqvarn@norrtunaposten.example</span></div><div class="css-tid">Publicerad <time dateTime="2024-09-05T04:30:00.000Z">{r.written}</time></div></div><div class="css-btns"><button>Spara</button><button>Dela</button><button>Lyssna · 3 min</button></div><div class="css-body77" data-testid="article-body">{each(r.body[:3], '<p class="css-p1">{}</p>')}<div class="css-ad1"><span>ANNONS</span><div id="ad-panorama-1"></div></div>{each(r.body[3:6], '<p class="css-p1">{}</p>', '<h2 class="css-sub">{}</h2>')}<aside class="css-rel"><span>Läs mer</span><a href="{mid[0][1]}">{e(mid[0][0])}</a></aside>{each(r.body[6:], '<p class="css-p1">{}</p>', '<h2 class="css-sub">{}</h2>')}</div><div class="css-tags"><a href="/amne/simning">Simning</a><a href="/amne/kommunfullmaktige">Kommunfullmäktige</a></div><div class="css-nl"><strong>Få nyheterna först</strong><span>Ladda ner vår app och välj din ort.</span><a href="/app">Hämta appen</a></div></article><section class="css-bl2"><div class="css-blh">Mer om ämnet</div>{listed(more, '<a class="css-teaser" href="{p}"><div><img alt="" loading="lazy"/></div><div><span class="css-kick">Norrtuna</span><h3 class="css-t3">{t}</h3></div></a>')}</section><aside class="css-rail"><div class="css-most"><div class="css-blh">Mest läst just nu</div>{listed(top, '<div class="css-row"><div class="css-num">{n}</div><a href="{p}">{t}</a></div>')}</div><div class="css-op" aria-label="Debatt">{listed(opinion, '<a href="{p}" class="css-opi"><img alt=""/><span class="css-opn">{who}</span><span class="css-opt">{t}</span></a>', who=("Gunnar Ekfors", "Alma Rask"))}</div></aside></main><footer class="css-ft"><div><b>Kontakt</b><a href="/kundservice">Kundservice</a><a href="/tipsa">Tipsa oss</a></div><div><b>Om oss</b><p>Ansvarig utgivare: Harriet Smedlund. Norrtuna-Posten grundades 1894.</p></div></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"id":"jv8k2m3l","ads":true}}}},"page":"/artikel/[...slug]"}}</script></body></html>""",
        r, r.lines, (*mid, *top, *opinion, *more), address=url,
    )  # fmt: skip


TRAMWAJ = Report(
    "pl", "2014-03-11", "2014-03-11 14:27", "Wojciech Karpała", "Tramwaj na pętli w Zabrzeziu (fot. M. Dulski)",
    "Zabrzezie zamknie linię tramwajową nr 4. Powód: pękające szyny",
    "Od poniedziałku pasażerowie przesiądą się do autobusów. Remont potrwa co najmniej dziewięć miesięcy i będzie droższy, niż planowano.",
    (
        "Najstarsza linia tramwajowa w Zabrzeziu przestanie kursować w poniedziałek o godzinie czwartej rano. Decyzję podjął we wtorek zarząd miejskiej komunikacji po tym, jak kontrolerzy znaleźli 46 pęknięć na odcinku o długości trzech kilometrów.",
        "– Nie możemy ryzykować życia pasażerów. W lutym tramwaj wyskoczył z szyn przy targu rybnym i tylko cudem nikomu nic się nie stało – mówi prezes spółki Halina Borowicz.",
        "# Autobusy co dziesięć minut",
        "Zamiast czwórki po mieście będą jeździć autobusy z literą T na czole. W godzinach szczytu mają odjeżdżać co dziesięć minut, wieczorem co pół godziny. Bilety okresowe zachowają ważność, a za marzec miasto odda jedną czwartą ceny.",
        "Mieszkańcy Górnego Zabrzezia obawiają się korków. Ulica Garbarska, którą pojadą autobusy, jest wąska i od lat zastawiona samochodami.",
        "– Tramwajem dojeżdżałam do pracy w kwadrans. Teraz policzyłam, że muszę wyjść z domu czterdzieści minut wcześniej – skarży się pani Janina, krawcowa z ulicy Młynarskiej.",
        "# Koszty rosną",
        "Jeszcze jesienią urzędnicy szacowali wydatki na 28 milionów złotych. Teraz mówią o 41 milionach, bo pod torowiskiem trzeba wymienić także rury z 1911 roku. Połowę ma zapłacić województwo, ale umowy nadal nie ma.",
        "Radny Tomasz Wilga z opozycji uważa, że pęknięcia były znane od dwóch lat. Domaga się ujawnienia raportu, który zamówił poprzedni prezydent miasta.",
        "Pierwszy tramwaj po remoncie ma wyjechać z zajezdni w grudniu, w dniu urodzin miasta. Motorniczowie dostali w tym czasie propozycję pracy w autobusach; zgodziło się dziewiętnastu z dwudziestu sześciu.",
    ),
)  # fmt: skip


@page
def portal_miejski_z_komentarzami() -> Served:
    """A city portal of 2014: floats, a table of news with hours, links with numbers of comments, readers' opinions."""
    r, site = TRAMWAJ, "http://www.zabrzezie24.example"
    url = f"{site}/wiadomosci,7,zabrzezie-zamknie-linie-tramwajowa-nr-4,118204.html"
    mid = heads(site + "/wiadomosci,7,{s},{n}.html", "Tramwaj wypadł z szyn przy targu rybnym", "Ile naprawdę kosztuje bilet miesięczny")
    hours = heads(site + "/wiadomosci,7,{s},{n}.html", "Pożar stolarni na Garncarskiej", "Nowy dyrektor szpitala od kwietnia", "Bocian wrócił na komin browaru", "Utrudnienia na moście Królewskim")
    said = heads(site + "/forum,{s},{n}.html", "Kto odpowiada za dziury w jezdni", "Rynek bez samochodów: za czy przeciw")
    trail = heads(site + "/wiadomosci,7,{s},{n}.html", "Basen miejski znów otwarty", "Radni podzielili pieniądze na sport")
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{e(r.title)} - Zabrzezie24</title><meta name="keywords" content="zabrzezie, tramwaj, remont" />{og(r, url, "Zabrzezie24")}<link rel="stylesheet" href="/css/style.css?v=31" type="text/css" /><script type="text/javascript">var _gaq = _gaq || [];_gaq.push(['_setAccount', 'UA-000-1']);</script></head><body><div id="cookies_info">Serwis używa plików cookies. Korzystając z niego, zgadzasz się na ich zapisywanie. <a href="#" onclick="return zamknij()">Zamknij</a></div><div id="wrap"><div id="top"><a href="/"><img src="/img/logo.gif" alt="Zabrzezie24" /></a><div id="pogoda">Dziś w mieście: 7&deg;C, imieniny Benedykta i Rozyny</div></div><ul id="menu"><li><a href="/">Start</a></li><li><a href="/wiadomosci">Wiadomości</a></li><li><a href="/sport">Sport</a></li><li><a href="/ogloszenia">Ogłoszenia</a></li><li><a href="/forum">Forum</a></li></ul><div id="okruszki">Jesteś tutaj: <a href="/">Start</a> &raquo; <a href="/wiadomosci">Wiadomości</a> &raquo; Komunikacja</div><div id="left"><div class="news"><h1>{e(r.title)}</h1><div class="info">Dodano: {r.written}, autor: {r.author} | <a href="#komentarze">Komentarze (2)</a> | Czytano: 3811 razy</div><div class="lead"><strong>{e(r.lead)}</strong></div><div class="foto"><img src="/foto/118204.jpg" alt="" width="300" /><span class="podpis">{e(r.caption)}</span></div><div class="tresc">{each(r.body[:4], "<p>{}</p>", '<p class="srod"><b>{}</b></p>')}<div class="reklama_srodek"><small>REKLAMA</small><a href="http://okna-dobre.example/"><img src="/baner/okna.gif" alt="Okna" /></a></div>{each(r.body[4:6], "<p>{}</p>", '<p class="srod"><b>{}</b></p>')}<ul class="zobacz">{listed(mid, '<li>Zobacz też: <a href="{u}">{t}</a></li>')}</ul>{each(r.body[6:], "<p>{}</p>", '<p class="srod"><b>{}</b></p>')}</div><div class="fb-like" data-href="{url}"></div><div class="pn"><span class="prev">&laquo; <a href="{trail[0][1]}">{e(trail[0][0])}</a></span><span class="next"><a href="{trail[1][1]}">{e(trail[1][0])}</a> &raquo;</span></div></div><div id="komentarze"><h3>Opinie czytelników</h3><div class="kom"><b>~zenek</b> <i>11.03.2014, 15:02</i><div>A mówiłem, że te tory pamiętają cesarza. Trzeba było robić remont dziesięć lat temu, a nie stawiać fontanny.</div><a href="#">odpowiedz</a></div><div class="kom"><b>~motorniczy</b> <i>11.03.2014, 15:40</i><div>Nikt nas nie pytał o zdanie. Autobusem przez Garbarską to będzie godzina stania, zobaczycie sami.</div><a href="#">odpowiedz</a></div><form action="/dodaj" method="post"><input name="nick" /><textarea name="tresc"></textarea><input type="submit" value="Dodaj opinię" /></form></div></div><div id="right"><div class="box"><div class="box_t"><img src="/img/naglowki/ostatnie.gif" alt="" /></div><table cellspacing="0" class="ost">{listed(hours, '<tr><td class="g">1{n}:05</td><td><a href="{u}">{t}</a></td></tr>')}</table></div><div class="box"><div class="box_t">Gorące na forum</div><dl>{listed(said, '<dt><a href="{u}">{t}</a></dt><dd>{c} odpowiedzi, ostatnia dziś</dd>', c=("84", "212"))}</dl></div><div class="box"><img src="/baner/sklep.jpg" alt="Sklep z butami" /></div></div><div id="foot">&copy; 2009-2014 Zabrzezie24 | <a href="/redakcja">Redakcja</a> | <a href="/reklama">Reklama</a> | <a href="/regulamin">Regulamin</a></div></div></body></html>""",
        r, r.lines, (*mid, *hours, *said, *trail), address=url,
    )  # fmt: skip


KOJO = Report(
    "ja", "2022-06-21", "2022年6月21日 18時40分", "", "操業を終える湊浜市の缶詰工場＝20日、湊浜市",
    "湊浜の缶詰工場、百年の歴史に幕　従業員の再就職が課題に",
    "",
    (
        "湊浜市で百年にわたりサバの缶詰を作ってきた「北潮食品」の工場が、今月末で操業を終えることが分かった。原料の不漁と燃料費の値上がりが重なり、赤字が三年続いていた。会社は二十一日、従業員八十七人全員に説明した。",
        "工場は一九二二年に建てられ、最も多い時には四百人が働いていた。市内の小学生は四年生になると必ず見学に訪れ、出来たての缶詰を一つずつ持ち帰るのが習わしだった。",
        "同社の早瀬恒夫社長は記者会見で「水揚げは十年前の五分の一になった。外国産の魚で続ける道も考えたが、それは湊浜の缶詰ではない」と述べ、頭を下げた。",
        "# 「次の仕事は見つからない」",
        "課題は働く人たちの行き先だ。従業員の平均年齢は五十六歳で、半数以上が女性。三十一年間、魚をさばく工程で働いてきた女性（五十八）は「手の技しかない。この町で次の仕事は見つからないと思う」と話す。",
        "市は二十二日から工場の食堂に相談窓口を設け、近くの水産加工会社や介護施設の求人を紹介する。市の担当者によると、これまでに十二社から計四十人分の求人が寄せられた。",
        "# 建物は残す方向",
        "赤れんがの建物について、会社は取り壊さずに市へ譲る意向を示している。市民団体は博物館として使うよう求める署名を集めており、すでに六千人分に達した。",
        "最後の缶詰は三十日に作られる。会社はおよそ二千個を市民に無料で配る予定だ。早瀬社長は「ありがとうの代わりにしたい」と話している。",
    ),
)  # fmt: skip


@page
def chihoshi_no_kiji() -> Served:
    """A Japanese regional daily: ranks in tabs by hour and week, a list without a label, times in brackets."""
    r, site = KOJO, "https://www.minatohama-shimpo.example"
    url = f"{site}/articles/-/884120"
    ranks = heads(site + "/articles/-/8{n}", "国道で三台が絡む事故、通行止め続く", "高校野球　湊浜東が初の決勝へ", "市役所の食堂、名物カレーが復活")
    week = heads(site + "/articles/-/7{n}", "港の灯台に新しい明かり　四十年ぶり交換", "迷い込んだイルカ、無事に沖へ")
    new = heads(site + "/articles/-/6{n}", "県内の梅雨入り、平年より五日遅く", "夏祭りの花火、三年ぶり開催を決定", "図書館の司書が選ぶ雨の日の十冊")
    theme = heads(site + "/articles/-/5{n}", "サバはどこへ消えたのか　漁師たちの証言", "燃料高騰、出漁を見合わせる船も")
    return Served(
        f"""<!DOCTYPE html><html lang="ja"><head prefix="og: http://ogp.me/ns#"><meta charset="utf-8"><title>{e(r.title)}｜湊浜新報</title><meta name="viewport" content="width=device-width,initial-scale=1">{og(r, url, "湊浜新報デジタル")}<meta name="twitter:card" content="summary_large_image"><link rel="amphtml" href="{url}?amp"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2022-06-21T18:40:00+09:00", "dateModified": "2022-06-21T18:40:00+09:00", "author": {"@type": "Organization", "name": "湊浜新報"}, "publisher": {"@type": "Organization", "name": "湊浜新報社"}})}<script async src="https://securepubads.example/tag/js/gpt.js"></script></head><body class="l-body is-article"><header class="l-header"><div class="l-header__logo"><a href="/"><img src="/common/images/logo.svg" alt="湊浜新報"></a></div><ul class="l-header__util"><li><a href="/login">ログイン</a></li><li><a href="/subscribe">購読申し込み</a></li></ul><nav class="g-nav"><ul><li><a href="/list/society">社会</a></li><li><a href="/list/politics">政治</a></li><li><a href="/list/economy">経済</a></li><li><a href="/list/sports">スポーツ</a></li><li><a href="/list/obituary">おくやみ</a></li></ul></nav></header><div class="l-contents"><ol class="c-topicpath"><li><a href="/">トップ</a></li><li><a href="/list/economy">経済</a></li><li>記事詳細</li></ol><main class="l-main"><article class="p-article"><h1 class="p-article__ttl">{e(r.title)}</h1><p class="p-article__date"><time datetime="2022-06-21T18:40">{r.written}</time></p><ul class="c-sns"><li><a href="#">ツイート</a></li><li><a href="#">シェア</a></li><li><a href="#">LINEで送る</a></li></ul><div class="p-article__img"><img src="/mwimgs/a/b/650/img_ab.jpg" alt=""><p class="p-article__caption">{e(r.caption)}</p></div><div class="p-article__body">{each(r.body[:3], "<p>　{}</p>", '<h2 class="c-midashi">{}</h2>')}<div class="ad-rect"><span class="ad-label">広告</span></div>{each(r.body[3:], "<p>　{}</p>", '<h2 class="c-midashi">{}</h2>')}</div><div class="p-article__mail"><p>無料会員に登録すると、気になる記事を保存できます。</p><a href="/register">会員登録はこちら</a></div><dl class="p-article__kw"><dt>関連キーワード</dt><dd><a href="/tag/saba">サバ</a></dd><dd><a href="/tag/minato">湊浜市</a></dd></dl></article><section class="p-theme"><h2 class="c-ttl02"><a href="/feature/saba">特集・消えた魚</a></h2><ul>{listed(theme, '<li><a href="{p}"><span class="p-theme__no">第{n}回</span><span class="p-theme__ttl">{t}</span></a></li>')}</ul></section><ul class="p-newslist">{listed(new, '<li class="p-newslist__item"><a href="{p}"><p class="p-newslist__txt">{t}</p><span class="p-newslist__time">(17:{n}5)</span></a></li>')}</ul></main><aside class="l-side"><div class="p-rank"><h2 class="c-ttl03">アクセスランキング</h2><ul class="p-rank__tab"><li class="is-active">24時間</li><li>週間</li></ul><ol class="p-rank__list">{listed(ranks, '<li><a href="{p}"><span class="num">{n}</span>{t}</a></li>')}</ol><ol class="p-rank__list" style="display:none">{listed(week, '<li><a href="{p}"><span class="num">{n}</span>{t}</a></li>')}</ol></div><div class="bnr"><a href="https://ryokan.example/"><img src="/bnr/ryokan.png" alt="海辺の宿で過ごす夏"></a></div></aside></div><footer class="l-footer"><ul><li><a href="/company">会社案内</a></li><li><a href="/privacy">個人情報保護方針</a></li><li><a href="/copyright">著作権について</a></li></ul><p><small>© 湊浜新報社　無断転載を禁じます。</small></p></footer></body></html>""",
        r, (r.title, *r.text), (*ranks, *week, *new, *theme), address=url,
    )  # fmt: skip

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
        "State Rep. Gwen Astley, who represents both banks, has written a bill that would give the number back. It would not come to a vote before September, and the crew of five will have been let go by then.",
        "One of them is captain Roy Delmonte, 63, whose father steered the same boat. He plans to spend Saturday on the dock, he said, to explain to people who have not heard.",
    ),
)  # fmt: skip


@page
def public_radio_station() -> Served:
    """A member station's page with the network's header, a player and rails that are labelled by h3 or by an aria-label."""
    r, site = FERRY, "https://www.wktl.example"
    url = f"{site}/2023-04-18/a-river-town-loses-its-ferry-and-the-nurses-who-rode-it"
    inside = heads(site + "/2022-11-03/{s}", "Why small hospitals are competing for the same night nurses")
    latest = heads(
        site + "/2023-04-18/{s}",
        "Tillman County schools will keep a four-day week",
        "Drought map shows first improvement since last summer",
        "Choir that sang for three governors gives its last concert",
        "State auditors question prison kitchen contract",
    )
    network = heads(
        "https://www.radionet.example/2023/04/18/{n}/{s}",
        "Court weighs who owns the water below a ranch",
        "The price of eggs is falling, and bakers are not celebrating",
        "A lost film of the first polar flight turns up in a barn",
    )
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
    top = heads(
        site + "/artikel/{s}/m{n}",
        "Här öppnar den nya mataffären",
        "Trettonåring räddade granne ur brinnande garage",
        "Älgkalven som vägrade lämna fotbollsplanen",
        "Polisen varnar för falska sotare",
    )
    opinion = heads(site + "/debatt/{s}/o{n}", "Sluta bygga vägar som ingen kör på", "Vi unga flyttar inte för att vi vill")
    more = heads(
        site + "/artikel/{s}/p{n}",
        "Äldreboendet i Tallåsen försenas igen",
        "Bibliotekets bokbuss får ny chaufför",
        "Budgeten: här är partiernas förslag",
    )
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
    hours = heads(
        site + "/wiadomosci,7,{s},{n}.html",
        "Pożar stolarni na Garncarskiej",
        "Nowy dyrektor szpitala od kwietnia",
        "Bocian wrócił na komin browaru",
        "Utrudnienia na moście Królewskim",
    )
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
    ranks = heads(
        site + "/articles/-/8{n}", "国道で三台が絡む事故、通行止め続く", "高校野球　湊浜東が初の決勝へ", "市役所の食堂、名物カレーが復活"
    )
    week = heads(site + "/articles/-/7{n}", "港の灯台に新しい明かり　四十年ぶり交換", "迷い込んだイルカ、無事に沖へ")
    new = heads(
        site + "/articles/-/6{n}", "県内の梅雨入り、平年より五日遅く", "夏祭りの花火、三年ぶり開催を決定", "図書館の司書が選ぶ雨の日の十冊"
    )
    theme = heads(site + "/articles/-/5{n}", "サバはどこへ消えたのか　漁師たちの証言", "燃料高騰、出漁を見合わせる船も")
    return Served(
        f"""<!DOCTYPE html><html lang="ja"><head prefix="og: http://ogp.me/ns#"><meta charset="utf-8"><title>{e(r.title)}｜湊浜新報</title><meta name="viewport" content="width=device-width,initial-scale=1">{og(r, url, "湊浜新報デジタル")}<meta name="twitter:card" content="summary_large_image"><link rel="amphtml" href="{url}?amp"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2022-06-21T18:40:00+09:00", "dateModified": "2022-06-21T18:40:00+09:00", "author": {"@type": "Organization", "name": "湊浜新報"}, "publisher": {"@type": "Organization", "name": "湊浜新報社"}})}<script async src="https://securepubads.example/tag/js/gpt.js"></script></head><body class="l-body is-article"><header class="l-header"><div class="l-header__logo"><a href="/"><img src="/common/images/logo.svg" alt="湊浜新報"></a></div><ul class="l-header__util"><li><a href="/login">ログイン</a></li><li><a href="/subscribe">購読申し込み</a></li></ul><nav class="g-nav"><ul><li><a href="/list/society">社会</a></li><li><a href="/list/politics">政治</a></li><li><a href="/list/economy">経済</a></li><li><a href="/list/sports">スポーツ</a></li><li><a href="/list/obituary">おくやみ</a></li></ul></nav></header><div class="l-contents"><ol class="c-topicpath"><li><a href="/">トップ</a></li><li><a href="/list/economy">経済</a></li><li>記事詳細</li></ol><main class="l-main"><article class="p-article"><h1 class="p-article__ttl">{e(r.title)}</h1><p class="p-article__date"><time datetime="2022-06-21T18:40">{r.written}</time></p><ul class="c-sns"><li><a href="#">ツイート</a></li><li><a href="#">シェア</a></li><li><a href="#">LINEで送る</a></li></ul><div class="p-article__img"><img src="/mwimgs/a/b/650/img_ab.jpg" alt=""><p class="p-article__caption">{e(r.caption)}</p></div><div class="p-article__body">{each(r.body[:3], "<p>　{}</p>", '<h2 class="c-midashi">{}</h2>')}<div class="ad-rect"><span class="ad-label">広告</span></div>{each(r.body[3:], "<p>　{}</p>", '<h2 class="c-midashi">{}</h2>')}</div><div class="p-article__mail"><p>無料会員に登録すると、気になる記事を保存できます。</p><a href="/register">会員登録はこちら</a></div><dl class="p-article__kw"><dt>関連キーワード</dt><dd><a href="/tag/saba">サバ</a></dd><dd><a href="/tag/minato">湊浜市</a></dd></dl></article><section class="p-theme"><h2 class="c-ttl02"><a href="/feature/saba">特集・消えた魚</a></h2><ul>{listed(theme, '<li><a href="{p}"><span class="p-theme__no">第{n}回</span><span class="p-theme__ttl">{t}</span></a></li>')}</ul></section><ul class="p-newslist">{listed(new, '<li class="p-newslist__item"><a href="{p}"><p class="p-newslist__txt">{t}</p><span class="p-newslist__time">(17:{n}5)</span></a></li>')}</ul></main><aside class="l-side"><div class="p-rank"><h2 class="c-ttl03">アクセスランキング</h2><ul class="p-rank__tab"><li class="is-active">24時間</li><li>週間</li></ul><ol class="p-rank__list">{listed(ranks, '<li><a href="{p}"><span class="num">{n}</span>{t}</a></li>')}</ol><ol class="p-rank__list" style="display:none">{listed(week, '<li><a href="{p}"><span class="num">{n}</span>{t}</a></li>')}</ol></div><div class="bnr"><a href="https://ryokan.example/"><img src="/bnr/ryokan.png" alt="海辺の宿で過ごす夏"></a></div></aside></div><footer class="l-footer"><ul><li><a href="/company">会社案内</a></li><li><a href="/privacy">個人情報保護方針</a></li><li><a href="/copyright">著作権について</a></li></ul><p><small>© 湊浜新報社　無断転載を禁じます。</small></p></footer></body></html>""",
        r, (r.title, *r.text), (*ranks, *week, *new, *theme), address=url,
    )  # fmt: skip


ZAVOD = Report(
    "ru", "2016-10-27", "27 октября 2016, 11:20", "Лидия Корсакова", "Цех стекольного завода в Верхнекаменске",
    "Стекольный завод в Верхнекаменске запустит вторую печь",
    "Предприятие обещает сто двадцать новых рабочих мест, экологи просят показать расчёты выбросов",
    (
        "Верхнекаменский стекольный завод в феврале запустит вторую печь, которую не могли достроить восемь лет. Об этом на встрече с жителями города рассказал директор предприятия Артём Бельский.",
        "По его словам, печь будет выпускать до двухсот тонн стекла в сутки: аптечные флаконы, банки и бутылки для минеральной воды. Заказы уже подписаны на три года вперёд.",
        "«Мы не просили у области ни рубля. Деньги дал банк, и отдавать их будем сами», — подчеркнул Бельский.",
        "# Кого возьмут на работу",
        "Заводу понадобятся сто двадцать человек: стекловары, наладчики, контролёры. Половину планируют набрать среди выпускников местного техникума, который ради этого открыл новую группу.",
        "Средняя зарплата составит тридцать две тысячи рублей. Это на треть больше, чем в среднем по району, уточнили в центре занятости.",
        "# Что говорят экологи",
        "Общество «Чистая Камышинка» не возражает против печи, но просит показать расчёты. Старая печь, напоминают активисты, дважды превышала норму по пыли, и штраф был меньше стоимости одного фильтра.",
        "Бельский ответил, что фильтры куплены в Валлонии и будут установлены до пуска. Приборы на трубе станут передавать данные на открытый сайт каждые двадцать минут.",
        "Общественные слушания назначены на пятнадцатое ноября. Они пройдут во Дворце культуры, вход свободный.",
    ),
)  # fmt: skip


@page
def gorodskoi_portal_na_bitrix() -> Served:
    """A city portal of 2016: microdata, a ribbon of news by the minute, a carousel of cards, links with numbers of views."""
    r, site = ZAVOD, "https://vkamensk.example"
    url = f"{site}/news/economy/62-118843/"
    tape = heads(
        site + "/news/62-{n}/",
        "На улице Мира прорвало трубу",
        "Автобус до дачного посёлка пустят раньше",
        "Школьники собрали тонну батареек",
        "В парке спилят сорок тополей",
    )
    cards = heads(site + "/article/61-{n}/", "Как живёт последний бакенщик на Камышинке", "Пять музеев области, о которых никто не знает")
    read = heads(
        site + "/news/63-{n}/",
        "Мэр объяснил, почему закрыли рынок",
        "Пропавшего грибника нашли на четвёртый день",
        "Каток на стадионе зальют к декабрю",
    )
    mid = heads(site + "/news/60-{n}/", "Техникум набирает будущих стекловаров")
    return Served(
        f"""<!DOCTYPE html>
<html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{e(r.title)} - ВКаменск</title><meta name="description" content="{e(r.lead)}" /><link href="/bitrix/cache/css/s1/main/template_7a1.css?1477" type="text/css" rel="stylesheet" /><script type="text/javascript">if(!window.BX)window.BX={{message:function(mess){{return true}}}};</script>{og(r, url, "ВКаменск")}</head>
<body><div id="panel"></div><div class="b-page"><div class="b-header clearfix"><a class="b-logo" href="/">ВКаменск</a><div class="b-header__info">USD 62,83 EUR 68,66 | Сейчас +2, мокрый снег</div><ul class="b-menu"><li><a href="/news/">Новости</a></li><li><a href="/article/">Статьи</a></li><li><a href="/afisha/">Афиша</a></li><li><a href="/job/">Работа</a></li></ul></div>
<div class="b-layout"><div class="b-left"><div class="b-tape"><div class="b-tape__head"><a href="/news/">Лента новостей</a></div><div class="b-tape__day">27 октября</div>{listed(tape, '<div class="b-tape__item"><span class="b-tape__time">1{n}:40</span> <a href="{p}">{t}</a></div>')}</div></div>
<div class="b-center" itemscope itemtype="http://schema.org/NewsArticle"><div class="b-crumbs"><a href="/">Главная</a> / <a href="/news/">Новости</a> / <a href="/news/economy/">Экономика</a></div><h1 itemprop="headline">{e(r.title)}</h1><div class="b-meta"><meta itemprop="datePublished" content="2016-10-27T11:20:00+05:00" /><span class="date">{r.written}</span><span class="views">2 417</span><a class="comm" href="#comments">9 комментариев</a></div><div class="b-announce" itemprop="description">{e(r.lead)}</div><div class="b-photo"><img itemprop="image" src="/upload/iblock/2c1/zavod.jpg" alt="" /><div class="b-photo__sign">{e(r.caption)} / фото: архив завода</div></div><div class="b-text" itemprop="articleBody">{each(r.body[:3], "<p>{}</p>", '<h3>{}</h3>')}<div class="b-inset"><span class="b-inset__t">По теме</span><a href="{mid[0][1]}">{e(mid[0][0])}</a></div>{each(r.body[3:], "<p>{}</p>", '<h3>{}</h3>')}</div><div class="b-author">Автор: <span itemprop="author">{r.author}</span></div><div class="b-mistake">Нашли опечатку? Выделите её и нажмите Ctrl+Enter</div><div class="ya-share2" data-services="vkontakte,odnoklassniki"></div><div class="b-tags">Теги: <a href="/tags/zavod/">завод</a>, <a href="/tags/rabota/">работа</a></div>
<div class="b-carousel"><div class="owl-carousel">{listed(cards, '<div class="item"><a class="pic" href="{p}"><img src="/upload/resize/{n}.jpg" alt="" /></a><a class="ttl" href="{p}">{t}</a></div>')}</div></div><div id="comments" class="b-comments"><div class="b-comments__head">Комментарии</div><div class="b-comment"><b>Стеклодув</b> <span>27.10.2016 12:03</span><p>Восемь лет обещали, теперь ещё раз пообещали. Поверю, когда дым пойдёт, а пока езжу на вахту.</p></div><div class="b-comment"><b>Наташа</b> <span>27.10.2016 12:44</span><p>Главное, чтобы бельё на балконе снова серым не стало, как в девяностые.</p></div></div></div>
<div class="b-right"><div class="b-banner"><span>Реклама</span><a href="http://okno.example/">Окна в рассрочку без переплаты</a></div><div class="b-read"><div class="b-read__head">Читаемое</div><ul>{listed(read, '<li><a href="{p}">{t}</a> <i class="eye">{v}</i></li>', v=("9 812", "7 440", "5 031"))}</ul></div></div></div>
<div class="b-footer"><p>Сетевое издание «ВКаменск». Учредитель: ООО «Камень-Медиа». Главный редактор: П. Р. Усов. 16+</p><ul><li><a href="/about/">О проекте</a></li><li><a href="/adv/">Реклама на сайте</a></li></ul></div></div></body></html>""",
        r, r.lines, (*tape, *cards, *read, *mid), address=url,
    )  # fmt: skip


@page
def hindi_live_blog() -> Served:
    """A live report of a Hindi portal, with entries on cards and an AMP-like header."""
    site = "https://www.suryapath.example"
    url = f"{site}/state/devgarh/devgarh-flood-live-updates-sona-river-dam-gates-opened/articleshow/9912044.cms"
    title = "देवगढ़ बाढ़ लाइव: सोना नदी खतरे के निशान से ऊपर, बांध के आठ फाटक खोले गए"
    lead = "लगातार तीन दिन की बारिश के बाद देवगढ़ जिले के 42 गांव पानी से घिर गए हैं। पल-पल की जानकारी यहां पढ़ें।"
    posts = (
        ("16:45", "राहत शिविरों में छह हजार लोग", "जिला अधिकारी मीरा सोलंकी ने बताया कि अब तक छह हजार से अधिक लोगों को ग्यारह राहत शिविरों में पहुंचाया गया है। शिविरों में दवा और बच्चों के लिए दूध का इंतजाम किया गया है।"),
        ("15:30", "रेल सेवा शाम तक बंद", "पटरियों पर पानी भरने के कारण देवगढ़ और रतनपुरा के बीच चलने वाली चौदह गाड़ियां रद्द कर दी गई हैं। रेलवे ने कहा है कि यात्रियों को पूरा किराया वापस मिलेगा।"),
        ("13:10", "बांध के आठ फाटक खुले", "सोना बांध का जलस्तर 311 मीटर तक पहुंचने के बाद आठ फाटक खोले गए। निचले इलाकों में रहने वाले लोगों से ऊंची जगहों पर जाने की अपील की गई है।"),
        ("11:25", "नाव से अस्पताल पहुंची गर्भवती महिला", "भैरोपुर गांव में मछुआरों ने एक गर्भवती महिला को नाव से अस्पताल पहुंचाया। डॉक्टरों के अनुसार मां और बच्ची दोनों स्वस्थ हैं।"),
        ("09:00", "स्कूल दो दिन के लिए बंद", "प्रशासन ने जिले के सभी स्कूलों को शुक्रवार तक बंद रखने का आदेश दिया है। परीक्षाओं की नई तारीख बाद में घोषित की जाएगी।"),
    )  # fmt: skip
    r = Report("hi", "2021-08-12", "", "", "", title, lead, ())
    top = heads(
        site + "/state/articleshow/99{n}.cms",
        "बारिश से पहले ऐसे बचाएं अपने जरूरी कागज",
        "रतनपुरा में पुल का एक हिस्सा बहा",
        "किसानों को फसल बीमा का पैसा कब मिलेगा",
    )
    web = heads(site + "/webstories/{n}.cms", "मानसून में घूमने की सात जगहें", "दादी के पांच पकवान जो बारिश में बनते हैं")
    entries = "".join(
        f'<div class="lb-card" id="lb{n}"><div class="lb-time"><time datetime="2021-08-12T{at}:00+05:30">12 अगस्त, {at}</time></div><h3 class="lb-h">{e(head)}</h3><div class="lb-txt"><p>{e(text)}</p></div><div class="lb-share"><a href="#" aria-label="whatsapp"></a><a href="#" aria-label="facebook"></a></div></div>'
        + ('<div class="ad-slot"><small>विज्ञापन</small></div>' if n == 1 else "")
        for n, (at, head, text) in enumerate(posts)
    )
    return Served(
        f"""<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>{e(title)} | सूर्यपथ</title><meta name="viewport" content="width=device-width,minimum-scale=1">{og(r, url, "सूर्यपथ")}<link rel="canonical" href="{url}"><link rel="preconnect" href="https://static.suryapath.example">{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "coverageStartTime": "2021-08-12T09:00:00+05:30", "coverageEndTime": "2021-08-12T23:59:00+05:30", "datePublished": "2021-08-12T09:00:00+05:30", "dateModified": "2021-08-12T16:45:00+05:30", "author": {"@type": "Organization", "name": "सूर्यपथ डेस्क"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": text, "datePublished": f"2021-08-12T{at}:00+05:30"} for at, head, text in posts]})}</head><body class="pg-liveblog"><header class="hdr"><button aria-label="menu">☰</button><a href="/"><img src="/logo.svg" alt="सूर्यपथ" width="120" height="30"></a><nav><a href="/india">देश</a><a href="/state">राज्य</a><a href="/sports">खेल</a><a href="/astro">राशिफल</a></nav></header><div class="brd"><a href="/">होम</a> › <a href="/state">राज्य</a> › <span>देवगढ़</span></div><main class="lb"><div class="lb-tag">लाइव</div><h1>{e(title)}</h1><div class="by">सूर्यपथ डेस्क | अपडेटेड: 12 Aug 2021, 04:45 PM</div><h2 class="syn">{e(lead)}</h2><div class="app-strip">हमारा ऐप डाउनलोड करें और सबसे पहले खबर पाएं <a href="/app">डाउनलोड</a></div><div class="lb-list">{entries}</div><button class="more-upd">और अपडेट देखें</button></main><section class="trend"><h2>ट्रेंडिंग खबरें</h2><ul>{listed(top, '<li><a href="{p}"><img src="/t/{n}.jpg" alt=""><span>{t}</span></a></li>')}</ul></section><section class="ws" aria-label="वेब स्टोरी"><div class="scroll">{listed(web, '<a class="ws-card" href="{p}"><figure><img src="/w/{n}.jpg" alt=""></figure><p>{t}</p></a>')}</div></section><footer><p>Copyright © 2021 Suryapath Media Ltd. सर्वाधिकार सुरक्षित</p><a href="/privacy">निजता नीति</a><a href="/contact">संपर्क करें</a></footer></body></html>""",
        r, (title, lead, *(line for _, head, text in posts for line in (head, text))), (*top, *web), verdict="live blog", address=url,
    )  # fmt: skip


QUINUA = Report(
    "es", "2025-03-02", "02 Mar, 2025 06:15 a.m. PE", "Rosaura Mamani Tello", "Productores de quinua en la feria de Santa Ilaria. Foto: Bruno Challco",
    "Productores de quinua de Altocampo venden por primera vez sin intermediarios",
    "Una cooperativa de 340 familias firmó un contrato directo con tres cadenas de panaderías y recibirá casi el doble por cada quintal.",
    (
        "A las cinco de la mañana, antes de que el sol caliente los techos de calamina, Eleuterio Ccama ya pesó doce sacos de quinua blanca. Es la primera cosecha que no le venderá al camionero que llega cada marzo desde la capital de la región.",
        "La cooperativa Wiñay Altocampo, que reúne a 340 familias de nueve comunidades, firmó en febrero un contrato por tres años con igual número de cadenas de panaderías. El precio pactado es de 412 soles por quintal; el intermediario pagaba 230.",
        "“Durante años nos dijeron que nuestra quinua tenía piedras y por eso valía menos. Compramos una máquina seleccionadora y las piedras se acabaron en una tarde”, cuenta Ccama, presidente de la cooperativa.",
        "# Una máquina usada y un galpón prestado",
        "La seleccionadora costó 58 mil soles y llegó de segunda mano. El municipio de Santa Ilaria prestó un galpón, y los estudiantes de la universidad tecnológica adaptaron el motor para que funcione con la corriente inestable del altiplano.",
        "Según la economista Noemí Barrantes, que estudió el caso, tres decisiones explican el resultado:",
        "* pesar la cosecha en público, delante de todos los socios;",
        "* guardar una décima parte de los ingresos en un fondo para años malos;",
        "* renovar la directiva cada dos años, sin reelección.",
        "# El temor a las heladas",
        "No todo está resuelto. En enero una helada quemó la quinta parte de los cultivos y el seguro agrario todavía no paga. Si la cooperativa no entrega 1.900 quintales hasta junio, las panaderías pueden rebajar el precio en un 15 %.",
        "El Ministerio de Agricultura informó que evalúa los daños y que los primeros desembolsos saldrán en abril. Ccama prefiere no esperar: las familias de la parte baja, que no sufrieron la helada, ofrecieron prestar lo que falte.",
    ),
)  # fmt: skip


@page
def diario_andino_en_fusion() -> Served:
    """An Arc site of Latin America: state in scripts, a carousel without a label, a rail of opinion, list items in the text."""
    r, site = QUINUA, "https://elaltiplano.example"
    url = f"{site}/economia/agro/productores-de-quinua-venden-sin-intermediarios-noticia/"
    body = [line.removeprefix("* ") for line in r.body]
    mid = heads(site + "/economia/{s}-noticia/", "Helada en Altocampo: lo que se sabe del seguro agrario")
    last = heads(
        site + "/peru/{s}-noticia/",
        "Reabren la carretera entre Santa Ilaria y Puerto Sillar",
        "Maestros rurales acuerdan levantar la huelga",
        "Encuentran tejidos de mil años en una quebrada",
    )
    opinion = heads(site + "/opinion/{s}-noticia/", "El agua que no se cobra", "Pan caro, trigo ajeno")
    seen = heads(
        site + "/{s}-noticia/",
        "Así será el feriado largo de abril",
        "Precio del dólar hoy: cierre en los bancos",
        "La receta de la sopa que ganó el concurso regional",
    )
    return Served(
        f"""<!DOCTYPE html><html itemscope itemtype="http://schema.org/WebPage" lang="es"><head><meta charset="utf-8"/><title>{e(r.title)} | Altiplano | ECONOMIA | EL ALTIPLANO</title>{og(r, url, "El Altiplano")}<meta property="article:section" content="Agro"/><link rel="canonical" href="{url}"/><link rel="preload" as="image" href="https://cdn.elaltiplano.example/resizer/v2/KD3.jpg?width=980"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": r.title, "description": r.lead, "datePublished": "2025-03-02T06:15:00-05:00", "dateModified": "2025-03-02T06:15:00-05:00", "author": {"@type": "Person", "name": r.author}, "articleSection": "Agro", "isAccessibleForFree": True, "publisher": {"@type": "Organization", "name": "El Altiplano"}})}{ld({"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Economía", "item": site + "/economia/"}]})}<style>.st-sidebar{{width:300px}}</style></head><body class="story"><div id="fusion-app" class="fusion-app"><header class="header-full"><button>Menú</button><a href="/"><img alt="El Altiplano" src="/pf/resources/logo.svg"/></a><a href="/suscripciones">Suscríbete</a><ul class="header-band"><li><span>Tendencias</span></li><li><a href="/tema/censo">Censo 2025</a></li><li><a href="/tema/horoscopo">Horóscopo</a></li></ul></header><div class="content_gpt_top"><div id="gpt_top"></div></div><main><div class="sht"><h2 class="sht__section"><a href="/economia/agro/">Agro</a></h2><h1 class="sht__title">{e(r.title)}</h1><h2 class="sht__summary">{e(r.lead)}</h2></div><ul class="story-header__share"><li>Compartir</li><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li></ul><figure class="s-multimedia"><picture><source srcset="https://cdn.elaltiplano.example/resizer/v2/KD3.jpg?width=480 480w"/><img src="https://cdn.elaltiplano.example/resizer/v2/KD3.jpg?width=980" alt=""/></picture><figcaption>{e(r.caption)}</figcaption></figure><div class="s-aut"><a href="/autor/rosaura-mamani/">{r.author}</a><span class="s-aut__mail">rmamani@elaltiplano.example</span><time dateTime="2025-03-02T11:15:00Z">{r.written}</time></div><div class="story-contents__audio"><button>Escuchar</button><span>(4 min)</span></div><div class="story-contents__content" id="contenedor">{each(body[:3], '<p class="story-contents__font-paragraph">{}</p>')}<div class="s-related"><span>MIRA: </span><a href="{mid[0][1]}">{e(mid[0][0])}</a></div>{each(body[3:6], '<p class="story-contents__font-paragraph">{}</p>', '<h2 class="story-contents__subtitle">{}</h2>')}<ul class="story-contents__list">{each(body[6:9], "<li>{}</li>")}</ul><div class="content_gpt_inline"><p>Publicidad</p></div>{each(body[9:], '<p class="story-contents__font-paragraph">{}</p>', '<h2 class="story-contents__subtitle">{}</h2>')}</div><div class="s-trust"><a href="/principios">Conoce nuestros principios</a></div><div class="st-tags"><h4>Temas Relacionados:</h4><a href="/noticias/quinua/">Quinua</a><a href="/noticias/cooperativas/">Cooperativas</a></div><div class="nwl"><p>Recibe en tu correo lo más importante del agro. Todos los lunes, gratis.</p><button>Inscribirme</button></div><div class="ctn-carr">{listed(last, '<div class="carr-it"><a href="{p}"><img alt="" data-src="/r/{n}.jpg"/></a><p class="carr-it__k">Regiones</p><h3><a href="{p}">{t}</a></h3></div>')}</div></main><aside class="st-sidebar"><div class="opin-grid"><a class="opin-tit" href="/opinion/">Firmas</a>{listed(opinion, '<div class="opin-grid__it"><img alt=""/><b>{who}</b><a href="{p}">{t}</a></div>', who=("Julio Aranzábal", "Mercedes Quispe"))}</div><div class="st-mas"><h4>Lo último en Altiplano</h4><ol>{listed(seen, '<li class="st-mas__it"><h5><a href="{p}">{t}</a></h5><time>0{n}:30 a.m.</time></li>')}</ol></div></aside><footer class="footer"><p>Directora General: Amalia Retes</p><p>Copyright © Elaltiplano.example. Grupo Altiplano. Todos los derechos reservados</p><ul><li><a href="/terminos">Términos y condiciones</a></li><li><a href="/arco">Oficina de datos personales</a></li></ul></footer></div><script>window.Fusion=window.Fusion||{{}};Fusion.arcSite="elaltiplano";Fusion.globalContent={{"_id":"KD3","type":"story"}};</script></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ").removeprefix("* ") for line in r.body)), (*mid, *last, *opinion, *seen), address=url,
    )  # fmt: skip


@page
def weekblad_achter_de_betaalmuur() -> Served:
    """A weekly's essay of which two paragraphs are to be had, and then an offer."""
    site = "https://www.deoverkant.example"
    url = f"{site}/artikel/de-stilte-van-het-polderbestuur"
    title = "De stilte van het polderbestuur"
    lead = "Hoe een waterschap vijf jaar lang wist dat de dijk bij Oudewael verzakte, en niemand belde."
    r = Report("nl", "2024-01-17", "17 januari 2024", "Jorinde Aalsma", "", title, lead, ())
    more = heads(site + "/artikel/{s}", "Wie erft de boerderij", "De burgemeester die te veel vroeg", "Brieven uit een leeg dorp")
    nr = heads(
        site + "/artikel/{s}",
        "Een kleine geschiedenis van de regenjas",
        "Tegen het gelijk",
        "Het orkest dat niet wilde reizen",
        "Gedicht: Februari",
    )
    return Served(
        f"""<!doctype html><html data-n-head-ssr lang="nl"><head><title>{e(title)} – De Overkant</title><meta data-n-head="ssr" charset="utf-8">{og(r, url, "De Overkant")}<meta data-n-head="ssr" property="article:published_time" content="2024-01-17T05:00:00+01:00">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "description": lead, "datePublished": "2024-01-17T05:00:00+01:00", "author": [{"@type": "Person", "name": r.author}], "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywalled"}})}</head><body><div id="__nuxt"><div id="__layout"><div class="site"><header class="site-header"><a href="/" class="nuxt-link-active">De Overkant</a><nav><a href="/politiek">Politiek</a><a href="/cultuur">Cultuur</a><a href="/archief">Archief</a></nav><a href="/inloggen">Inloggen</a><a href="/abonneren">Word lid</a></header><article class="article article--locked"><header class="article__head"><span class="article__label">Onderzoek</span><h1>{e(title)}</h1><p class="article__intro">{e(lead)}</p><div class="article__meta"><a href="/auteur/jorinde-aalsma">{r.author}</a> beeld Pim Roest <time>{r.written}</time> – verschenen in <a href="/nummer/2024-3">nr. 3</a></div></header><div class="article__body paywalled"><p><span class="dropcap">O</span>p een natte dinsdag in november staat dijkwachter Henk Rozendal met zijn laarzen in het gras en wijst naar een paaltje. Vijf jaar geleden kwam het tot zijn heup, zegt hij. Nu komt het tot zijn knie.</p><p class="fade">Hij schreef er een briefje over aan het waterschap. Daarna schreef hij er nog een, en toen hij niets hoorde, een derde, met foto’s en een liniaal erbij. Het antwoord kwam na elf maanden en bestond uit</p></div><div class="paywall"><h2>Verder lezen?</h2><p>Dit artikel is alleen voor leden. Sluit je nu aan en lees de eerste maand voor € 1.</p><a class="btn" href="/abonneren?via=artikel">Ja, ik word lid</a><p>Al lid? <a href="/inloggen">Log dan hier in</a></p></div></article><section class="dossier"><h2><a href="/dossier/het-platteland">Dossier: Het platteland</a></h2><div class="grid">{listed(more, '<article class="tile"><a href="{p}"><img alt="" loading="lazy"><span class="tile__label">Essay</span><h3>{t}</h3></a><p class="tile__by">door Kees Munnik</p></article>')}</div></section><section class="issue" aria-label="Uit dit nummer"><img src="/omslag/2024-3.jpg" alt="Omslag"><ul>{listed(nr, '<li><a href="{p}">{t}</a></li>')}</ul></section><footer class="site-footer"><div><h4>Service</h4><a href="/contact">Contact</a><a href="/vragen">Veelgestelde vragen</a></div><div><h4>Over ons</h4><a href="/redactie">Redactie</a><a href="/adverteren">Adverteren</a></div><p>© De Overkant 1921–2024</p></footer></div></div></div><script>window.__NUXT__={{layout:"default",serverRendered:true,state:{{user:null}}}}</script></body></html>""",
        r, (), (*more, *nr), verdict="paywall", address=url,
    )  # fmt: skip


PACKING = Report(
    "en", "2019-09-12", "Sept. 12, 2019", "Theo Lanning", "Compostable trays at the Greyling plant in Norwick. (Courtesy of Greyling)",
    "Greyling bets $60M that supermarkets will pay more for compostable trays",
    "The packaging maker is converting two plants, but its biggest customer has not signed yet.",
    (
        "Greyling Containers will spend $60 million to convert two of its five plants to molded fiber, the company said Thursday, in one of the largest bets yet on trays that rot in a garden heap.",
        "The Norwick plant will stop making foam in March. A second line, in Tull Harbor, is to follow by the end of 2020. Together they will be able to turn out 900 million trays a year.",
        "Fiber costs 3.1 cents a tray, compared with 1.8 cents for foam, Chief Executive Anita Solberg told analysts. She expects the gap to close as cities tax foam and as machines become faster.",
        "# Waiting for Halloway",
        "The company's largest customer, the grocer Halloway Markets, accounts for a third of its sales. It has tested the trays in 40 stores and has not said whether it will switch.",
        "\"We like the product. We do not like soggy chicken,\" a Halloway buyer, Ron Petrakis, said at a trade show in June. Greyling says a new coating, made of corn, holds moisture for nine days.",
        "# What could go wrong",
        "Analysts point to three risks:",
        "* pulp prices, which have risen by 22 percent since January;",
        "* a shortage of composting sites, of which the state has only seven;",
        "* rival makers in Asia, whose trays are cheaper and have been certified.",
        "\"It is the right direction and possibly the wrong year,\" said Imogen Castell of the research firm Brackwater. Greyling's shares fell 4 percent by midday.",
        "The conversion will cost 70 jobs in Norwick and create 45. Workers who lose their place will be offered one in Tull Harbor, 90 miles away, with help for the move.",
    ),
)  # fmt: skip


@page
def trade_press_brief() -> Served:
    """A trade publication: the dive with a newsletter form in the middle, a topic's list, a library of sponsored papers."""
    r, site = PACKING, "https://www.traydive.example"
    url = f"{site}/news/greyling-bets-60m-on-compostable-trays/562911/"
    body = [line.removeprefix("* ") for line in r.body]
    rec = heads(
        site + "/news/{s}/5{n}/",
        "Foam bans: a map of cities that tax the cup",
        "Halloway tests reusable crates in produce aisles",
        "Why molded fiber still has a moisture problem",
    )
    pop = heads(
        site + "/news/{s}/6{n}/",
        "Brackwater cuts outlook for carton makers",
        "The label that says compostable and isn't",
        "Tull Harbor port adds a pulp terminal",
        "Q&A: The chemist behind the corn coating",
    )
    events = heads(site + "/spons/{s}/7{n}/", "How converters can cut downtime by a third")
    return Served(
        f"""<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>{e(r.title)} | Tray Dive</title>{og(r, url, "Tray Dive")}<meta name="sailthru.date" content="2019-09-12 14:20:00"><link rel="canonical" href="{url}">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2019-09-12T14:20:00-04:00", "dateModified": "2019-09-12T14:20:00-04:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Tray Dive"}})}<script>window.googletag=window.googletag||{{cmd:[]}};</script></head><body class="article-page"><a class="show-on-focus" href="#main-content">Skip to main content</a><div class="sticky-menu"><div class="title-bar"><button type="button" data-open="offCanvas">menu</button><a href="/">Tray Dive</a></div><ul class="menu expanded"><li><a href="/topic/fiber/">Fiber</a></li><li><a href="/topic/plastics/">Plastics</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/jobs/">Jobs</a></li><li><a class="button" href="/signup/">Sign up</a></li></ul></div><section id="main-content" class="page-wrap"><div class="row"><div class="large-8 columns"><div class="section-label"><a href="/topic/fiber/">Dive Brief</a></div><h1 class="display-heading-04">{e(r.title)}</h1><p class="dek">{e(r.lead)}</p><div class="author-wrapper"><img class="author-headshot" src="/user_media/theo.png" alt=""><span>By <a href="/editors/tlanning/">{r.author}</a></span> <span class="published-info">Published {r.written}</span></div><ul class="social-media-links"><li><a href="#">share</a></li><li><a href="#">tweet</a></li><li><a href="#">print</a></li></ul><figure class="inside_story"><img src="/imgproxy/greyling.jpg" alt=""><figcaption class="inside_story_caption"><div class="image-caption">{e(r.caption)}</div></figcaption></figure><div class="large medium article-body">{each(body[:3])}<div class="newsletter-signup hide-for-print"><p class="h4">Get the free daily newsletter read by industry experts</p><form><label>Work email</label><input type="email"><button>Sign up</button><small>A valid email address is required.</small></form></div>{each(body[3:8], "<p>{}</p>", "<h3>{}</h3>")}<ul>{each(body[8:11], "<li>{}</li>")}</ul><div class="hybrid-ad-wrapper"><div class="advertisement">Advertisement</div></div>{each(body[11:])}</div><div class="post-article-wrapper"><h3 class="recommended-title">Recommended Reading</h3><ul class="recommended">{listed(rec, '<li><span class="source">Tray Dive</span> <a href="{p}">{t}</a> <span class="pub-date">{d}</span></li>', d=("Aug. 2, 2019", "July 19, 2019", "May 30, 2019"))}</ul><p class="filed">Filed Under: <a href="/topic/fiber/">Fiber</a>, <a href="/topic/strategy/">Strategy</a></p></div></div><div class="large-4 columns sidebar"><div class="popular"><div class="popular__hd">Most Popular</div><ol>{listed(pop, '<li><a href="{u}" class="analytics t-top-stories">{t}</a></li>')}</ol></div><div class="library"><div class="library__hd">Library resources</div><div class="card"><span>Trendline</span><h4><a href="{events[0][1]}">{e(events[0][0])}</a></h4><small>Sponsored by Millwright Systems</small></div></div></div></div></section><footer class="row"><div class="columns"><h5>Explore</h5><a href="/">Home</a><a href="/topics/">Topics</a></div><div class="columns"><h5>Reach our audience</h5><a href="/advertise/">Advertising</a></div><p>© 2019 Industry Letters. All rights reserved. View our other publications.</p></footer></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ").removeprefix("* ") for line in r.body)), (*rec, *pop, *events), address=url,
    )  # fmt: skip


SWIFTS = Report(
    "en", "2011-06-08", "June 8th, 2011", "Bettina Crowe", "The tower of St Oda's. Photo: B. Crowe",
    "Save our swifts: the tower at St Oda's gets a second roof",
    "",
    (
        "If you walked down Pinder Street last night you will have noticed the ladders. They are not there for the bells. They are there for thirty-one pairs of swifts, who have nested under the slates of St Oda's for as long as anyone in Lower Merrow can remember.",
        "The old roof leaks and has to go. The builders wanted to start in May, which is when the birds arrive from Africa. A start in May would have sealed every hole they use.",
        "So the vestry did something rather clever. Instead of putting the work off by a year, it asked Alan Furnival, the joiner, to build a roof over the roof: a frame of scaffold poles and canvas that keeps the rain out until August and leaves the eaves open.",
        "It cost £2,180. A little over half of it was raised at the cake stall, and the rest came in an envelope that nobody has put a name to.",
        "I went up with Alan on Monday. You hear them before you see them, a thin scream that passes your ear and is gone. He showed me a nest as flat as a beer mat, made of feathers and spit, with two white eggs in it.",
        "\"I've roofed a good many things,\" he said, \"but never had lodgers who came four thousand miles and didn't complain about the noise.\"",
        "When the young have flown, the slates will be replaced and twenty wooden boxes will go in behind the louvres. The county's bird club will count who moves in next spring.",
        "The council, I should add, had nothing to do with any of it. I rang three times to ask if there was a grant for such things, and was told that swifts are a matter for Highways.",
        "The tower is open on Saturday from ten until noon. Wear a hat.",
    ),
)  # fmt: skip


@page
def village_blog_of_2011() -> Served:
    """A local blog on an early WordPress theme: widgets in a sidebar, next and previous on top, comments, no data."""
    r, site = SWIFTS, "http://lowermerrownews.example"
    url = f"{site}/2011/06/save-our-swifts/"
    trail = heads(site + "/2011/06/{s}/", "Bus shelter: the verdict", "Merrow Fair needs a new donkey")
    recent = heads(
        site + "/2011/06/{s}/",
        "Library hours cut to two mornings",
        "Who parked on the cricket pitch?",
        "Flood wall petition reaches 900 names",
        "Planning round-up: a barn, a shed and a mast",
    )
    linked = heads(site + "/2010/{s}/", "The night the weathercock came down", "Owls at the sewage works")
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en-GB">
<head profile="http://gmpg.org/xfn/11">
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>{e(r.title)} &laquo; Lower Merrow News</title>
<link rel="stylesheet" href="{site}/wp-content/themes/mimbo/style.css" type="text/css" media="screen" />
<link rel="alternate" type="application/rss+xml" title="Lower Merrow News RSS Feed" href="{site}/feed/" />
<link rel="pingback" href="{site}/xmlrpc.php" />
<meta name="generator" content="WordPress 3.1.3" />
<style type="text/css">.recentcomments a{{display:inline !important;padding:0 !important}}</style>
</head>
<body class="single postid-871">
<div id="page"><div id="masthead"><h2 class="blogtitle"><a href="{site}/">Lower Merrow News</a></h2><p class="description">What the council won't tell you, since 2008</p></div>
<ul id="nav"><li><a href="{site}/">Home</a></li><li><a href="{site}/about/">About</a></li><li><a href="{site}/category/planning/">Planning</a></li><li><a href="{site}/category/wildlife/">Wildlife</a></li></ul>
<div id="content" class="narrowcolumn">
<div class="navigation"><div class="alignleft">&laquo; <a href="{trail[0][1]}" rel="prev">{e(trail[0][0])}</a></div><div class="alignright"><a href="{trail[1][1]}" rel="next">{e(trail[1][0])}</a> &raquo;</div></div>
<div class="post-871 post type-post hentry category-wildlife" id="post-871">
<h2>{e(r.title)}</h2>
<small>{r.written} by {r.author}</small>
<div class="entry">
<div id="attachment_872" class="wp-caption alignright" style="width: 310px"><a href="{site}/wp-content/uploads/2011/06/tower.jpg"><img class="size-medium wp-image-872" src="{site}/wp-content/uploads/2011/06/tower-300x225.jpg" alt="" width="300" height="225" /></a><p class="wp-caption-text">{e(r.caption)}</p></div>
{each(r.body)}
<div class="sharedaddy"><div class="sharing"><h5>Share this:</h5><ul><li><a href="{url}?share=email">Email</a></li><li><a href="{url}?share=facebook">Facebook</a></li><li><a href="{url}?share=print">Print</a></li></ul></div></div>
<div id="jp-relatedposts"><p>You may also like:</p><table class="linkwithin"><tr>{listed(linked, '<td><a href="{u}"><img src="/thumb{n}.jpg" alt="" /><br />{t}</a></td>')}</tr></table></div>
<p class="postmetadata alt"><small>This entry was posted on Wednesday, June 8th, 2011 at 9:41 am and is filed under <a href="{site}/category/wildlife/">Wildlife</a>. You can follow any responses to this entry through the <a href="{url}feed/">RSS 2.0</a> feed.</small></p>
</div></div>
<h3 id="comments">2 Responses to &#8220;{e(r.title)}&#8221;</h3>
<ol class="commentlist"><li class="alt" id="comment-4410"><cite>Old Pinder</cite> Says:<br /><small class="commentmetadata"><a href="#comment-4410">June 8th, 2011 at 1:15 pm</a></small><p>Thirty-one pairs? I counted twelve in 1986 and the vicar of the day wanted rid of them. Well done to Alan and to whoever filled that envelope.</p></li><li id="comment-4412"><cite>Maureen T</cite> Says:<br /><small class="commentmetadata"><a href="#comment-4412">June 9th, 2011 at 8:02 am</a></small><p>Highways told me the same about the toads on Mill Lane. There must be a very large zoo in that office.</p></li></ol>
<h3 id="respond">Leave a Reply</h3><form action="{site}/wp-comments-post.php" method="post" id="commentform"><p><input type="text" name="author" /><label><small>Name (required)</small></label></p><p><textarea name="comment" cols="100%" rows="10"></textarea></p></form>
</div>
<div id="sidebar"><ul><li class="widget widget_recent_entries"><h2 class="widgettitle">Fresh from the parish</h2><ul>{listed(recent, '<li><a href="{u}" title="{t}">{t}</a></li>')}</ul></li><li class="widget widget_archive"><h2 class="widgettitle">Archives</h2><ul><li><a href="{site}/2011/06/">June 2011</a> (5)</li><li><a href="{site}/2011/05/">May 2011</a> (17)</li></ul></li><li class="widget widget_links"><h2 class="widgettitle">Blogroll</h2><ul><li><a href="http://merrowbirds.example/">Merrow Birds</a></li><li><a href="http://upper-merrow.example/">The Other Place</a></li></ul></li></ul></div>
<div id="footer"><p>Lower Merrow News is proudly powered by <a href="http://wordpress.example/">WordPress</a><br /><a href="{site}/feed/">Entries (RSS)</a></p></div></div>
<!-- 34 queries. 0.412 seconds. -->
</body></html>""",
        r, (r.title, *r.text), (*trail, *recent, *linked), address=url,
    )  # fmt: skip


@page
def tag_page_of_a_daily() -> Served:
    """A topic's page: a note on the topic, a lead story, a river of cards with teasers, a pager, and what is read most."""
    site = "https://www.castlegateherald.example"
    url = f"{site}/topic/harbour-tunnel/"
    r = Report("en", "", "", "", "", "Harbour tunnel", "", ())
    lead = heads(site + "/news/{n}.{s}/", "Tunnel will open without its cycle lane, minister concedes")
    river = heads(
        site + "/news/{n}.{s}/",
        "Second boring machine reaches the north shore",
        "Toll of £3.40 proposed for morning traffic",
        "Fishermen win payment for two lost seasons",
        "Inside the control room: 212 cameras and a kettle",
        "Engineers blame sand for eight-month delay",
        "What the tunnel means for house prices in Quayside",
    )
    read = heads(
        site + "/sport/{n}.{s}/",
        "City sack manager after eleven games",
        "The chip shop that refuses to close",
        "Fog strands 400 at Castlegate airport",
        "Teacher wins national prize for a maths song",
    )
    opinion = heads(site + "/opinion/{n}.{s}/", "We built a road under the sea and forgot the buses", "Let the ferry have its pension")
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour tunnel: latest news | Castlegate Herald</title><meta name="description" content="News, pictures and comment on the harbour tunnel"><meta property="og:type" content="website"><meta property="og:title" content="Harbour tunnel: latest news"><meta property="og:url" content="{url}"><meta property="og:site_name" content="Castlegate Herald"><link rel="canonical" href="{url}"><link rel="next" href="{url}?page=2">{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Harbour tunnel", "url": url})}<script>window.__CMP={{"site":412,"gdpr":true}};</script></head><body class="mar-topic"><header class="mar-header"><div class="container"><a class="navbar-brand" href="/"><img src="/resources/logo.png" alt="Castlegate Herald"></a><ul class="nav navbar-nav"><li class="nav-item"><a href="/news/">News</a></li><li class="nav-item"><a href="/sport/">Sport</a></li><li class="nav-item"><a href="/announcements/">Announcements</a></li><li class="nav-item dropdown"><a href="/puzzles/">Puzzles</a></li></ul><a href="/subscribe/">Subscribe</a></div></header><main class="container"><div class="row"><div class="col-12"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item active">Harbour tunnel</li></ol><h1 class="topic-title">Harbour tunnel</h1><p class="topic-note">All our reporting on the six-mile crossing.</p><button class="btn-follow">Follow this topic</button></div></div><div class="row"><div class="col-lg-8"><div class="topic-lead card"><a href="{lead[0][1]}"><picture><source srcset="/resources/images/1.webp"><img class="card-img" alt="" src="/resources/images/1.jpg"></picture></a><div class="card-body"><span class="badge">Transport</span><h2 class="card-title"><a href="{lead[0][1]}">{e(lead[0][0])}</a></h2><p class="card-text">The lane was promised in 2017 and will now be “considered later”.</p><span class="text-muted">3 hours ago</span></div></div><div class="river">{listed(river, '<div class="row no-gutters river-item"><div class="col-4"><a href="{p}" tabindex="-1"><img loading="lazy" alt="" src="/resources/images/s{n}.jpg"></a></div><div class="col-8"><h3><a href="{p}">{t}</a></h3><p class="teaser">Our reporters have the details from both shores.</p><span class="text-muted">{d}</span> <a class="cc" href="{p}#comments-anchor">{c}</a></div></div>', d=("Yesterday", "12th May", "9th May", "2nd May", "27th April", "20th April"), c=("14", "203", "8", "31", "77", "0"))}</div><nav aria-label="Pages"><ul class="pagination"><li class="page-item active"><span>1</span></li><li class="page-item"><a href="{url}?page=2">2</a></li><li class="page-item"><a href="{url}?page=2">Next</a></li></ul></nav></div><div class="col-lg-4"><div class="mpu">Advertisement</div><div class="most-read"><ul class="nav nav-tabs"><li class="active"><a href="#mr">Most read</a></li><li><a href="#mc">Commented</a></li></ul><ol id="mr">{listed(read, '<li><a href="{u}">{t}</a></li>')}</ol></div><section aria-label="Opinion on this topic" class="voices">{listed(opinion, '<div class="media"><img class="rounded-circle" alt="{w}"><div class="media-body"><strong>{w}</strong><a href="{u}">{t}</a></div></div>', w=("Fiona Strake", "Desmond Ayre"))}</section></div></div></main><footer class="mar-footer"><div class="row"><div class="col"><h5>About</h5><a href="/contact/">Contact us</a><a href="/terms/">Terms</a></div><div class="col"><h5>Local</h5><a href="/dating/">Dating</a><a href="/homes/">Homes</a></div></div><p>This website and associated newspapers adhere to the press code of practice. © 2001-2022</p></footer></body></html>""",
        r, (), (*lead, *river, *read, *opinion), dated=False, verdict="headlines", address=url,
    )  # fmt: skip


WELLS = Report(
    "en", "2024-10-22", "Oct 22, 2024", "Ines Carradine", "The pumping house at Dry Fork. Photo by the author.",
    "The county that sold its wells",
    "How a $12 million check became the most expensive money Dry Fork ever took",
    (
        "On the wall of the commissioners' room in Dry Fork hangs a check the size of a door. It is made out to the county, it is for $12 million, and it is dated April 1, 2014, which nobody thought was funny at the time.",
        "That was the day the county sold its eleven public wells to a company called Aquinell. The money paid for a jail, a swimming pool and the end of a lawsuit. The pool closed in 2019. The jail is half empty.",
        "The wells, meanwhile, have done very well for themselves.",
        "# What the contract says",
        "I spent the summer reading all 214 pages. Most of it is what you would expect. But Section 31 allows Aquinell to raise its rates by \"the index or nine percent, whichever is greater.\" I asked four lawyers which index. None of them could find it. The contract never names one.",
        "So it has been nine percent. Every January, for ten years. A household that paid $31 a month in 2014 pays $73 today, and that is before the fee for reading the meter, which was added in 2020 when the meters began to read themselves.",
        "> We were told it was a partnership. I have been married for forty years and I know what a partnership is. — Lorna Tibbet, former commissioner",
        "# The way back",
        "There is a clause for that, too. The county may buy the wells back in the tenth year, at a price set by \"an independent appraiser chosen by the operator.\" The appraiser chosen by the operator came up with $58 million.",
        "Commissioner Dale Hruska wants to borrow it. He has done the sums on the back of an agenda, and he showed them to me: at today's rates, the loan would be paid off in nineteen years. At Aquinell's rates it would be eleven.",
        "The vote is on November 5, right below the sheriff. I will be at the firehouse when they count, and I will write to you that night.",
    ),
)  # fmt: skip


@page
def letter_on_a_platform() -> Served:
    """A newsletter's post: hashed classes, subscribe boxes in the text, a pull quote, cards of other posts, comments."""
    r, site = WELLS, "https://drycounty.substance.example"
    url = f"{site}/p/the-county-that-sold-its-wells"
    body = [line.removeprefix("> ") for line in r.body]
    embed = heads(site + "/p/{s}", "Nine percent: a reader's guide to your water bill")
    top = heads(
        site + "/p/{s}",
        "The sheriff who counts cows",
        "An obituary for a swimming pool",
        "Everybody in Dry Fork has a theory about the jail",
    )
    rec = heads(site + "/p/{s}", "Rain, briefly", "What I got wrong about the grain elevator")
    widget = '<div class="subscription-widget-wrap" data-attrs="{}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Dry County is free. If you would like to keep it that way, become a paying subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="Type your email…"><input type="submit" class="button primary" value="Subscribe"></form></div></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="preconnect" href="https://cdn.substance.example"><title data-rh="true">{e(r.title)} - by {r.author}</title><link rel="alternate" type="application/rss+xml" href="/feed" title="Dry County">{og(r, url, "Dry County")}<meta name="author" content="{r.author}"><link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "datePublished": "2024-10-22T11:03:40+00:00", "dateModified": "2024-10-22T11:03:40+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": r.author, "identifier": "user:88120"}], "publisher": {"@type": "Organization", "name": "Dry County"}})}<style>:root{{--color_theme_bg_pop:#7a4}}</style></head><body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-flex pc-reset bg-primary-zk6FDl"><a href="/" class="pencraft pc-reset">Dry County</a><a native href="/subscribe">Subscribe</a><button>Sign in</button></div><div><div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">{e(r.title)}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{e(r.lead)}</h3><div class="byline-wrapper"><img alt="{r.author}'s avatar" src="https://cdn.substance.example/a.jpg"><a href="https://substance.example/@ines">{r.author}</a><div class="pencraft meta-EgzBVA">{r.written}</div></div><div class="post-ufi"><a aria-label="Like (148)" role="button"><div class="label">148</div></a><a href="{url}/comments"><div class="label">37</div></a><a role="button">Share</a></div></div><div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><a class="image-link image2" href="https://cdn.substance.example/w.jpg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.substance.example/w_424.webp 424w, https://cdn.substance.example/w_848.webp 848w"><img src="https://cdn.substance.example/w.jpg" alt=""></picture></div></a><figcaption class="image-caption">{e(r.caption)}</figcaption></figure></div>{each(body[:3])}{widget}{each(body[3:6], "<p><span>{}</span></p>", '<h2 class="header-anchor-post">{}<div class="header-anchor-widget"></div></h2>')}<blockquote><p>{e(body[6])}</p></blockquote><div class="digest-post-embed"><a class="embedded-post" href="{embed[0][1]}"><div class="embedded-post-header"><span class="embedded-post-publication-name">Dry County</span></div><div class="embedded-post-title-wrapper"><div class="embedded-post-title">{e(embed[0][0])}</div></div><div class="embedded-post-body">Get out last month's bill and a pencil…</div><div class="embedded-post-cta-wrapper"><span class="embedded-post-cta">Read more</span></div><div class="embedded-post-meta">2 months ago · 61 likes</div></a></div>{each(body[7:], "<p>{}</p>", '<h2 class="header-anchor-post">{}</h2>')}<p class="button-wrapper"><a class="button primary" href="{url}?action=share"><span>Share</span></a></p>{widget}</div></div></article></div></div></div><div id="discussion"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta"><a href="https://substance.example/@bo">Bo Tillery</a> <span>Oct 22</span></div><div class="comment-body"><p>My mother kept every bill since 1971. You are welcome to come and photograph the shoebox.</p></div><div class="comment-actions"><a>Like (12)</a> <a>Reply</a></div></div><a class="more-comments" href="{url}/comments">36 more comments...</a></div><div class="single-post-section" role="region" aria-label="Top posts footer"><div class="portable-archive"><div class="tabs"><button>Top</button><button>Latest</button></div>{listed(top, '<div role="article" aria-label="Post preview for {t}" class="post-preview-x1"><a data-testid="post-preview-title" class="pc-reset title-k3" href="{u}">{t}</a><div class="desc-k9"><a href="{u}">And what the courthouse cat knows</a></div><time>Sep {n}</time> • <span>{r.author}</span></div>'.replace("{r.author}", r.author))}</div></div><div class="prevnext">{listed(rec, '<a class="pn-{n}" href="{u}"><svg viewBox="0 0 24 24"><path d="m15 18"/></svg>{t}</a>')}</div></div></div></div><div class="footer-wrap"><div class="footer"><div>© 2024 {r.author}</div><a href="/privacy">Privacy</a> ∙ <a href="/tos">Terms</a><a href="/signup">Start writing</a></div></div></div><script>window._preloads=JSON.parse("{{\\"isEU\\":false,\\"language\\":\\"en\\"}}")</script></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("# ").removeprefix("> ") for line in r.body)), (*embed, *top, *rec), address=url,
    )  # fmt: skip


ORGAN = Report(
    "en", "2018-02-27", "Feb 27, 2018, 9:00am EST", "Cyrus Whitlow", "The console of the Marchbank organ has four keyboards and 3,800 pipes. Lena Orr for Meridian",
    "The loneliest pipe organ in the world is in a shopping mall",
    "It was built to sell carpets. Now a retired bus driver is trying to keep it alive.",
    (
        "Every day at 11:45, in the atrium of a mall outside Carrick City, a man in a gray cardigan sits down between a pretzel stand and a shuttered shoe store and plays Bach to almost no one.",
        "Lyle Pomeroy, 74, drove the number 6 bus for three decades. He learned the organ at 52, from library books, because his route ended at the mall and he had 40 minutes to kill.",
        "The instrument was never meant for worship. Marchbank's, the department store that used to own the building, ordered it in 1927 to make customers linger on the carpet floor. It has 3,800 pipes, a thunder pedal and a stop marked only “Tuesday.”",
        "# An organ is a kind of building",
        "You cannot really move a thing like this. The pipes run behind the walls of what are now a nail salon and a phone repair shop; the bellows sit under the parking deck. “It is not in the mall,” Pomeroy told me. “The mall is in it.”",
        "That is a problem, because the mall has a new owner. Kestrel Retail bought it in December for less than the price of a house in the capital, and plans to tear down the atrium for a trampoline park.",
        "Preservationists have so far failed to have the organ listed. The state's register has a category for buildings and one for objects, and its staff cannot agree on which this is.",
        "# What Tuesday does",
        "Before I left, I asked about the stop. Pomeroy looked around, as one does before telling a secret, and pulled it. Nothing happened. He smiled.",
        "“It opens a shutter on the roof,” he said. “On Tuesdays they used to let the pigeons hear.”",
        "Kestrel says no date for the work has been set. Until then, the concerts are free, and there is no shortage of seats.",
    ),
)  # fmt: skip


@page
def feature_on_a_chorus_like_site() -> Served:
    """A magazine of 2018: c-entry classes, a river of boxes, a newsletter in the text, next up, a strip from partners."""
    r, site = ORGAN, "https://www.meridianmag.example"
    url = f"{site}/2018/2/27/17055120/pipe-organ-shopping-mall-marchbank"
    box = heads(site + "/2018/1/{n}/{s}", "Dead malls are having a strange afterlife")
    upnext = heads(
        site + "/2018/2/{n}/{s}",
        "The women who tune the city's clocks",
        "Why every airport smells of the same soap",
        "A brief history of the thunder pedal",
    )
    trending = heads(
        site + "/2017/{n}/{s}",
        "I ate nothing but vending machine food for a month",
        "The internet's favorite goose, explained",
        "This map shows where rivers changed their minds",
        "How to leave a group chat",
    )
    latest = heads(
        site + "/culture/2018/{n}/{s}", "The best new novels about lighthouses", "Orchestra hires its first full-time page turner"
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><script>(function(w){{w.chorus={{community:'meridian'}};}})(window);</script><meta charset="utf-8"><title>{e(r.title)} - Meridian</title><meta name="viewport" content="width=device-width, initial-scale=1.0">{og(r, url, "Meridian")}<meta name="parsely-tags" content="design, culture"><link rel="canonical" href="{url}"><link rel="amphtml" href="{site}/platform/amp/2018/2/27/17055120/pipe-organ"><style>.c-entry-hero{{margin:0}}</style>{ld([{"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "datePublished": "2018-02-27T14:00:01.000Z", "dateModified": "2018-02-27T14:00:01.000Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Meridian"}}])}</head><body class="entry_key_unison_standard entry_layout_unison_main" data-entry-admin="17055120"><svg style="display:none"><symbol id="icon-clip"><path d="M3 3z"/></symbol></svg><a class="p-skip-link" href="#content">clock menu more-arrow no yes mobile</a><section class="c-global-header"><div class="c-global-header__logo"><a href="/">Meridian</a></div><ul class="c-nav-list"><li><a href="/culture"><span>Culture</span></a></li><li><a href="/cities"><span>Cities</span></a></li><li><a href="/video"><span>Video</span></a></li><li><a href="#"><span>More</span></a></li></ul></section><section id="content" class="l-wrapper"><div class="l-root"><article class="l-segment l-main-content"><div class="c-entry-hero c-entry-hero--default"><h1 class="c-page-title">{e(r.title)}</h1><p class="c-entry-summary p-dek">{e(r.lead)}</p><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/authors/cyrus-whitlow"><span class="c-byline__author-name">{r.author}</span></a></span> <span class="c-byline__item"><a class="c-byline__twitter-handle" href="#">@cywhit</a></span> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2018-02-27T14:00:01">{r.written}</time></span></span></div><div class="c-social-buttons"><ul><li><a href="#">Share <span>tweet</span></a></li><li><a href="#">Share <span>share</span></a></li></ul></div></div><figure class="e-image e-image--hero"><span class="e-image__inner"><picture class="c-picture"><source srcset="https://cdn.vm-cdn.example/a/320x213.jpg 320w, https://cdn.vm-cdn.example/a/920x613.jpg 920w"><img alt="" src="https://cdn.vm-cdn.example/a/920x613.jpg"></picture></span><span class="e-image__meta"><figcaption>{e(r.caption)}</figcaption></span></figure><div class="l-sidebar-fixed l-segment"><div class="l-col__main"><div class="c-entry-content">{each(r.body[:3], '<p class="p-large-text">{}</p>')}<aside class="c-related-list" id="rel"><h3 class="c-related-list__head">Related</h3><ul><li><a href="{box[0][1]}">{e(box[0][0])}</a></li></ul></aside>{each(r.body[3:7], "<p>{}</p>", '<h3 id="h">{}</h3>')}<div class="c-float-right c-newsletter_signup_box"><span class="c-newsletter_signup_box__blurb">Sign up for Night Shift: one long story, every evening</span><form><input type="email"><button>Subscribe</button></form><small>By signing up, you agree to our Privacy Policy.</small></div><div class="m-ad m-ad__native">Advertiser content from Lumen Mattress</div>{each(r.body[7:], "<p>{}</p>", '<h3 id="i">{}</h3>')}</div><div class="c-tab-bar"><h2 class="c-tab-bar__head">Next Up In <a href="/culture">Culture</a></h2><ul class="c-next-up">{listed(upnext, '<li><a href="{u}"><div class="c-next-up__title">{t}</div></a></li>')}</ul></div></div><div class="l-col__sidebar"><div class="c-rock-list"><h2 class="c-rock-list__title">Most Read</h2><ol>{listed(trending, '<li class="c-rock-list__item"><div class="c-rock-list__item--body"><h4><a href="{u}"><span>{n}</span> {t}</a></h4></div></li>')}</ol></div></div></div></article><section class="l-segment c-four-up" aria-label="The Latest">{listed(latest, '<div class="c-entry-box--compact c-entry-box--compact--article"><a class="c-entry-box--compact__image-wrapper" href="{u}"><img alt="" src="data:image/gif;base64,R0lGOD"></a><div class="c-entry-box--compact__body"><h2 class="c-entry-box--compact__title"><a href="{u}">{t}</a></h2><div class="c-byline">By Odette Farrow</div></div></div>')}</section></div></section><footer class="l-footer"><ul class="c-footer__list"><li><a href="/masthead">Masthead</a></li><li><a href="/pages/ethics">Ethics Statement</a></li><li><a href="/how-to-pitch">How to Pitch</a></li></ul><p>A Meridian Media publication. All systems operational. © 2018</p></footer></body></html>""",
        r, r.lines, (*box, *upnext, *trending, *latest), address=url,
    )  # fmt: skip


BRIDGE = Report(
    "en", "2025-05-19", "19 May 2025, 16:40", "Aoife Dunmurry", "Traffic was turned back at both ends of Kilbrack Bridge on Monday. Picture: Declan Shee",
    "Kilbrack Bridge to stay shut until July as divers find second crack",
    "",
    (
        "Kilbrack Bridge will remain closed to all traffic until at least July 6 after divers found a second crack in one of its piers, the county council has confirmed.",
        "Some 14,000 vehicles a day use the crossing, which was shut without warning on May 9 when a lorry driver reported a dip in the road.",
        "The first crack, on the western pier, is 40 centimetres long. The second lies four metres below the waterline and is three times that length, according to a report given to councillors on Monday.",
        "Senior engineer Padraic Molloy told the meeting that the bridge was not in danger of falling. “It is tired rather than broken,” he said. “But I would not bring a bus over it, and neither should you.”",
        "# Shops report losses",
        "Traders on Quay Street say their takings have dropped by half. Siobhan Lacey, who runs a bakery beside the bridge, has let two people go.",
        "“They are telling us July. They told us five days at the start,” she said. “I'd sooner have a bad date than a wrong one.”",
        "The council has asked the Department of Roads for €3.2 million and is to waive parking charges in the town until the bridge reopens. A passenger boat will run every 20 minutes from Thursday, between 6.30am and 8pm.",
        "# School exams",
        "The closure comes three weeks before the state exams. Students from the north bank will be allowed to sit them at St Fintan's, and a bus has been booked for those who need a lift through Ardmoyle.",
        "A public meeting takes place at the Temperance Hall on Wednesday at 7pm.",
    ),
)  # fmt: skip


@page
def provincial_daily_with_points() -> Served:
    """A provincial daily of 2025 on a headless system: a rail of live ranks, a box in the text, a dossier, sponsored links."""
    r, site = BRIDGE, "https://www.kilbrackexaminer.example"
    url = f"{site}/news/arid-41634120.html"
    mid = heads(site + "/news/arid-3{n}.html", "‘It went down like a lift’: lorry driver on the moment the road gave way")
    dossier = heads(
        site + "/news/arid-4{n}.html",
        "Five days in May: a timeline of the closure",
        "Who pays when a county bridge fails?",
        "From the archive: opening day in 1959",
    )
    read = heads(
        site + "/sport/arid-5{n}.html",
        "Hurlers hit by third injury in a week",
        "Seal found asleep in petrol station forecourt",
        "House of the week: a lock-keeper's cottage",
        "Death notices to move online at noon",
        "Woman, 30s, arrested over bank raid",
    )
    comment = heads(
        site + "/opinion/arid-6{n}.html", "A town with one bridge is a town on a thread", "My exam nerves had nothing on my mother's"
    )
    spons = heads(
        "https://promo.kilbrackexaminer.example/{n}/{s}",
        "Seven kitchens that fit in a cupboard",
        "Why more families are choosing heat pumps",
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en-IE" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/><title>{e(r.title)}</title>{og(r, url, "Kilbrack Examiner")}<meta property="article:published_time" content="2025-05-19T16:40:00+01:00"/><meta property="article:modified_time" content="2025-05-19T18:05:00+01:00"/><meta name="robots" content="max-image-preview:large"/><link rel="canonical" href="{url}"/><link rel="preload" as="script" href="/js/app.b7c1.js"/>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "headline": r.title, "datePublished": "2025-05-19T16:40:00+01:00", "dateModified": "2025-05-19T18:05:00+01:00", "author": {"@type": "Person", "name": r.author}, "isAccessibleForFree": True}, {"@type": "WebSite", "name": "Kilbrack Examiner", "url": site}]})}</head><body class="antialiased"><noscript><iframe src="https://tags.example/ns.html?id=GT-1" height="0" width="0"></iframe></noscript><div id="app" data-server-rendered="true"><div class="cmp-banner"><p>We and our partners process data to show you adverts that are about things you like.</p><button>Accept</button><button>Manage</button></div><header class="site-head"><div class="flex justify-between px-4"><button aria-label="Open menu"></button><a href="/"><img src="/img/masthead.svg" alt="Kilbrack Examiner"/></a><a href="/subscribe/">Subscribe</a></div><nav class="hidden md:flex"><a href="/news/">News</a><a href="/sport/">Sport</a><a href="/farming/">Farming</a><a href="/lifestyle/">Lifestyle</a><a href="/epaper/">ePaper</a></nav></header><main class="max-w-screen-xl mx-auto grid grid-cols-12"><article class="col-span-8"><a class="text-xs uppercase" href="/news/">News</a><h1 class="text-4xl font-serif">{e(r.title)}</h1><figure class="my-4"><img src="/cms_media/bridge.jpg" srcset="/cms_media/bridge_600.jpg 600w" alt=""/><figcaption class="text-sm text-gray-500">{e(r.caption)}</figcaption></figure><div class="flex text-sm"><span>Mon, 19 May, 2025 - 16:40</span><span class="font-bold"><a href="/author/aoife-dunmurry/">{r.author}</a></span><span>2 min read</span></div><div class="flex share"><button>Copy link</button><button>Listen to article</button></div><div class="prose story">{each(r.body[:4])}<div class="ad-unit"><span class="text-xs">Advertisement</span><div id="div-gpt-ad-mpu1"></div></div>{each(r.body[4:6], "<p>{}</p>", "<h4><strong>{}</strong></h4>")}<div class="not-prose border-l-4 readmore"><div>Read More</div><a href="{mid[0][1]}">{e(mid[0][0])}</a></div>{each(r.body[6:], "<p>{}</p>", "<h4><strong>{}</strong></h4>")}</div><div class="tagrow"><a href="/topic/kilbrack-bridge/">#Kilbrack Bridge</a><a href="/topic/roads/">#Roads</a></div><div class="promo-letter"><h3>Daily Bulletin</h3><p>Get the stories that matter to the county in one email at lunchtime.</p><button>Sign up</button></div><section class="dossier"><h3 class="text-2xl">Kilbrack Bridge closure</h3><div class="grid grid-cols-3">{listed(dossier, '<div class="card"><a href="{p}"><img src="/t/{n}.jpg" alt="" loading="lazy"/></a><div class="kick">{k}</div><a class="block font-bold" href="{p}">{t}</a></div>', k=("Explainer", "Analysis", "Archive"))}</div></section><section class="paid"><h3>From our partners</h3>{listed(spons, '<a rel="sponsored" class="block" href="{u}"><span>Sponsored</span><span class="font-bold">{t}</span></a>')}</section></article><aside class="col-span-4"><div class="most-read-live"><img src="/img/headings/most-read.svg" alt=""/>{listed(read, '<div class="flex mr-row"><span class="text-3xl">{n}</span><h5><a href="{p}">{t}</a></h5></div>')}</div><div class="voices" aria-label="Comment and analysis"><ul>{listed(comment, '<li><a href="{p}"><em>{w}:</em> <span>{t}</span></a></li>', w=("Fergus Hanlon", "Nuala Breslin"))}</ul></div></aside></main><footer class="site-foot grid grid-cols-4"><div><h6>Examiner</h6><a href="/contactus/">Contact us</a><a href="/careers/">Careers</a></div><div><h6>Policies</h6><a href="/terms/">Terms and conditions</a><a href="/pressombudsman/">Press Ombudsman</a></div><p>© Kilbrack Examiner Ltd, Quay Street, Kilbrack. Registered number 523712</p></footer></div><script>window.__INITIAL_STATE__={{"article":{{"id":41634120,"type":"news"}}}}</script></body></html>""",
        r, (r.title, *r.text), (*mid, *dossier, *read, *comment), address=url,
    )  # fmt: skip

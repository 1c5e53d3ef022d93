"""A set of fourteen pages in fourteen languages, as a crawl of news hosts outside the English-speaking countries meets them."""

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)


@page
def stolychnyi_portal() -> Served:
    """A portal with a system of its own: an endless feed at the left, calls to messengers and related links between paragraphs."""
    site = "https://www.verbapress.example"
    url = f"{site}/suspilstvo/u-verbolozivsku-pislya-dvanadtyaty-rokiv-zapustyly-tramvay-cherez-richku-12481177.html"
    r = Report(
        "uk",
        "2024-03-12",
        "",
        "Оксана Яремчук",
        "Перший вагон на новому мосту",
        "У Верболозівську після дванадцяти років запустили трамвай через річку Смородину",
        "Нова лінія сполучила лівий берег із центром міста. Перший місяць їздити нею можна безкоштовно.",
        (
            "У вівторок зранку з депо на вулиці Ливарній виїхав перший вагон, який перетнув річку Смородину новим мостом. На кінцевій зупинці його зустрічали кілька сотень людей, дехто прийшов іще до шостої години.",
            "Будівництво почалося в 2012 році, але вже за два роки підрядник збанкрутував, і бетонні опори простояли посеред річки майже десятиліття. Місто кілька разів оголошувало нові торги, проте охочих завершити чужу роботу не знаходилося.",
            "Міська голова Дарина Косівська сказала на відкритті, що добудова обійшлася у 418 мільйонів гривень, і чверть цієї суми надав банк розвитку. Решту Верболозівськ виплачуватиме з власного бюджету протягом восьми років.",
            "«Ми надто довго показували дітям ці опори й розповідали, що колись тут буде трамвай. Тепер можна просто сісти й поїхати», — сказала Косівська.",
            "# Як їздитиме новий маршрут",
            "Маршрут отримав номер 9. Він починається біля Ливарного депо, проходить через Сінний ринок, міст і закінчується на площі Ткачів. Уся дорога забирає 27 хвилин, тоді як автобусом в об’їзд мешканці витрачали щонайменше п’ятдесят.",
            "Керівник трамвайного управління Юрій Бондаришин назвав три зміни, які набудуть чинності вже цього тижня:",
            "інтервал у години пік становитиме сім хвилин, увечері — п’ятнадцять;",
            "автобус № 31 курсуватиме лише до Сінного ринку;",
            "до 12 квітня проїзд у вагонах дев’ятого маршруту безкоштовний.",
            "За його словами, на лінії працюватимуть одинадцять вагонів, чотири з яких мають низьку підлогу. Ще шість таких вагонів обіцяють привезти до осені.",
            "# Що кажуть мешканці",
            "На лівому березі живе близько сорока тисяч людей, але немає ані лікарні, ані ліцею. Пенсіонерка Ганна Тимків каже, що до кардіолога добиралася двома автобусами, а взимку, коли об’їзну дорогу замітало, не їздила зовсім.",
            "Задоволені не всі. Власники крамниць на вулиці Млиновій скаржаться, що через колії зникли місця для паркування, а покупців поменшало на третину. У мерії відповіли, що восени відкриють стоянку за Сінним ринком.",
            "Наступним етапом має стати продовження колії до залізничного вокзалу. Проєкт уже замовили, однак коли почнуться роботи, у мерії поки не кажуть.",
        ),
    )
    b = r.body
    inside = (
        ("Підземний перехід біля Сінного ринку закрили до кінця травня", f"{site}/suspilstvo/pidzemnyy-perekhid-bilya-sinnoho-rynku-12479002.html"),
        ("Скільки коштуватиме проїзд у Верболозівську з першого липня", f"{site}/groshi/skilky-koshtuvatyme-proyizd-12477413.html"),
    )
    feed = (
        ("Рятувальники зняли з криги на Смородині п’ятьох рибалок", f"{site}/suspilstvo/ryatuvalnyky-znyaly-z-kryhy-12481180.html"),
        ("Уряд підготував зміни до закону про малі річки", f"{site}/polityka/uryad-pidhotuvav-zminy-12481179.html"),
        ("Баскетболісти «Ткача» програли четвертий матч поспіль", f"{site}/sport/basketbolisty-tkacha-prohraly-12481171.html"),
        ("Синоптики попередили про туман у трьох областях", f"{site}/pohoda/synoptyky-poperedyly-pro-tuman-12481166.html"),
        ("На виставці в Заліщанах показали найстаріші килими краю", f"{site}/kultura/na-vystavtsi-v-zalishchanakh-12481160.html"),
    )
    top = (
        ("Чому подорожчали яйця і коли чекати зниження цін", f"{site}/groshi/chomu-podorozhchaly-yaytsya-12478811.html"),
        ("Директорку ліцею звільнили після скарги батьків на обіди", f"{site}/suspilstvo/dyrektorku-litseyu-zvilnyly-12479930.html"),
        ("Вісім запитань про нові правила обміну водійських прав", f"{site}/suspilstvo/visim-zapytan-pro-novi-pravyla-12476055.html"),
        ("Пасічник із Тернівки виміряв, скільки меду дає одна липа", f"{site}/lyudy/pasichnyk-iz-ternivky-12475590.html"),
    )
    special = (
        ("«Я чекав на цей трамвай, щоб повезти на ньому онуку». Розмова з вагоноводом", f"{site}/special/ya-chekav-na-tsey-tramvay-12480001.html"),
        ("Мости, яких немає: сім недобудов, що стали пам’ятками", f"{site}/special/mosty-yakykh-nemaye-12470021.html"),
        ("Як рахують пасажирів і чому цифри завжди брешуть", f"{site}/special/yak-rakhuyut-pasazhyriv-12463377.html"),
    )
    ats = ("16:02", "15:51", "15:40", "15:18", "14:55")
    return Served(
        f"""<!DOCTYPE html>
<html lang="uk" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>{e(r.title)} - новини Верболозівська | Вербапрес</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{e(r.lead)}">
<meta name="news_keywords" content="трамвай, Верболозівськ, міст, транспорт">
<meta name="robots" content="index, follow, max-image-preview:large">
<link rel="canonical" href="{url}"><link rel="alternate" hreflang="uk" href="{url}"><link rel="amphtml" href="{url.replace('.html', '-amp.html')}">
<link rel="preload" as="font" type="font/woff2" href="/fonts/roboto-500.woff2" crossorigin>
<meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}"><meta property="og:image" content="https://images.verbapress.example/photos/2024_03/1710227900-5312.jpg"><meta property="og:locale" content="uk_UA"><meta property="og:site_name" content="Вербапрес"><meta property="article:published_time" content="2024-03-12T14:20:00+02:00"><meta property="article:section" content="Суспільство">
{ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "Новини"}}, {"@type": "ListItem", "position": 2, "item": {"@id": site + "/suspilstvo", "name": "Суспільство"}}]})}
{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2024-03-12T14:20:00+02:00", "dateModified": "2024-03-12T15:47:00+02:00", "author": {"@type": "Person", "name": r.author, "url": site + "/editor/yaremchuk"}, "publisher": {"@type": "Organization", "name": "Вербапрес", "logo": {"@type": "ImageObject", "url": site + "/logo.png"}}, "image": ["https://images.verbapress.example/photos/2024_03/1710227900-5312.jpg"]})}
<style>.publications-archive__item{{display:flex}}.article__like{{opacity:.6}}@media(max-width:767px){{.hidden-xs{{display:none}}}}</style>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"pageType":"article","section":"suspilstvo","id":12481177}});</script>
</head>
<body class="home">
<div class="wrapper"><header class="header"><div class="header-container"><a class="header-burger" href="#" aria-label="Меню"><span></span></a><a href="/" class="header-logo"><img src="/img/logo.svg" alt="Вербапрес"></a><ul class="header-links"><li><a href="/vsi-novyny">Всі новини</a></li><li><a href="/polityka">Політика</a></li><li><a href="/groshi">Гроші</a></li><li><a href="/sport">Спорт</a></li><li><a href="/pohoda">Погода</a></li></ul><div class="header-lang"><span class="active">УКР</span> <a href="/ru">РУС</a> <a href="/en">ENG</a></div></div>
<div class="header-rates">Долар 38,42 <b>+0,07</b> · Євро 42,01 <b>-0,11</b> · Верболозівськ +6°</div></header>
<div class="container main-wrap"><div class="row">
<div class="col-lg-3 col-sm-4 hidden-xs publications-archive"><div class="publications-archive__title"><a href="/vsi-novyny">Стрічка новин</a></div>
{listed(feed, '<div class="publications-archive__item"><span class="item time no-style">{at}</span><a href="{p}" class="item-title">{t}</a></div>', at=ats)}
<a class="btn btn-more" href="/vsi-novyny">Усі новини</a><div class="ad-300"><span>Реклама</span><a href="https://ads.click.example/z?id=77"><img src="/adv/vikna.gif" alt="Вікна в кредит під 0%"></a></div></div>
<div class="col-lg-6 col-sm-8" role="main">
<div class="breadcrumbs"><ol class="breadcrumb-ol"><li><a href="/">Новини</a></li><li><a href="/suspilstvo">Суспільство</a></li><li>{e(r.title[:31])}…</li></ol></div>
<div class="article"><h1>{e(r.title)}</h1>
<div class="article__info"><p class="article__author"><a href="/editor/yaremchuk" class="article__author--bottom"><img src="/images/editor/211.jpg" alt="">{r.author}</a></p><div class="article__info-item time ">14:20, 12.03.24</div><div class="article__info-item comments">2 хв.</div><div class="article__info-item views"><i class="unian-eye"></i> 4918</div></div>
<p class="article__like-h2">{e(r.lead)}</p>
<div class="article-text"><figure class="photo_block"><picture><source type="image/webp" srcset="https://images.verbapress.example/photos/2024_03/thumb/1710227900-5312.webp 1x"><img alt="{e(r.caption)}" src="https://images.verbapress.example/photos/2024_03/thumb/1710227900-5312.jpg" width="774" height="516"></picture><figcaption class="subscribe_photo_text">{e(r.caption)} / фото Вербапрес, Роман Дзюба</figcaption></figure>
<p>{e(b[0])}</p><div class="read-also-slider"><p><strong>Читайте також:</strong><a href="{inside[0][1]}" target="_blank">{e(inside[0][0])}</a></p></div>
<p>{e(b[1])}</p><p>{e(b[2]).replace("банк розвитку", '<a href="/tag/bank-rozvytku" class="tag-link">банк розвитку</a>')}</p>
<div class="nts-ad" data-ym-slot="inread1"><div class="nts-ad-h">Відео дня</div></div><blockquote><p>{e(b[3])}</p></blockquote>
<h2>{e(b[4][2:])}</h2><p>{e(b[5])}</p><p>{e(b[6])}</p><ul>{each(b[7:10], "<li>{}</li>")}</ul><p>{e(b[10])}</p>
<div class="article-bloquote"><p>Підписуйтесь на наш <a href="https://t.example/verbapress">Telegram-канал</a>, щоб першими знати про головне у місті!</p></div>
<h2>{e(b[11][2:])}</h2><p>{e(b[12])}</p><p><strong>Вас також можуть зацікавити новини:</strong></p><ul><li><p><a href="{inside[1][1]}">{e(inside[1][0])}</a></p></li></ul><p>{e(b[13])}</p><p>{e(b[14])}</p></div>
<div class="article__tags"><a href="/tag/tramvay" class="article__tag">трамвай</a><a href="/tag/verbolozivsk" class="article__tag">Верболозівськ</a><a href="/tag/mist" class="article__tag">міст</a></div>
<div class="article-shares"><div class="social-likes"><span>Поділитися</span><div class="facebook">Facebook</div><div class="telegram">Telegram</div><div class="viber">Viber</div></div></div>
<div class="error-report">Якщо ви помітили помилку, виділіть її мишкою та натисніть Ctrl+Enter</div></div>
<div class="partner-news"><span class="title-bordered">Новини партнерів</span><div class="gnezdo"><a href="https://ads.click.example/n/1" rel="nofollow sponsored">Лікарка пояснила, чому болять коліна вночі</a><a href="https://ads.click.example/n/2" rel="nofollow sponsored">Цей ніж ріже все: знижка до п’ятниці</a></div></div>
</div>
<div class="col-lg-3 hidden-sm"><div class="popular"><div class="block-title">Найпопулярніше</div><div class="tab-content">{listed(top, '<div class="popular-item"><span class="popular-num">{n}</span><a class="popular-link" href="{u}">{t}</a><span class="popular-views"><i class="eye"></i>1{n} тис.</span></div>')}</div></div>
<div class="special-block"><img src="/img/spec-heading.svg" alt="">{listed(special, '<div class="special-item"><a class="special-img" href="{u}"><img loading="lazy" src="/ph/{n}.jpg" alt=""></a><h3><a href="{u}">{t}</a></h3></div>')}</div></div>
</div></div>
<footer class="footer"><div class="row"><div class="col-sm-3"><ul><li><a href="/pro-nas">Про агентство</a></li><li><a href="/kontakty">Контакти</a></li><li><a href="/reklama">Реклама</a></li></ul></div><div class="col-sm-3"><ul><li><a href="/rss">RSS</a></li><li><a href="/arkhiv">Архів</a></li></ul></div><div class="col-sm-6"><p>© 2009-2024 «Вербапрес». Усі права захищені. Передрук матеріалів дозволено лише з гіперпосиланням не нижче другого абзацу. Матеріали з позначкою «Новини компаній» публікуються на правах реклами.</p></div></div></footer></div>
<noscript><img src="https://stat.example/p.gif?id=2" alt=""></noscript></body></html>""",
        r, r.lines, (*feed, *inside, *top, *special), address=url,
    )  # fmt: skip


@page
def bulgarian_daily_on_a_grid() -> Served:
    """A daily of 2016 on a grid of panels: tabs of what is read most, counts of comments, readers who argue under the text."""
    site = "http://www.utrobg.example"
    url = f"{site}/bulgaria/article/5681204"
    r = Report(
        "bg",
        "2016-08-14",
        "",
        "Милена Тодорчева",
        "Язовир „Сух дол“ е пълен едва на една пета",
        "Каменополе минава на воден режим за първи път от 1994 година",
        "Водата ще спира всяка вечер от 22 до 5 часа, докато язовир „Сух дол“ не се напълни поне до половината.",
        (
            "От понеделник каменополци ще имат вода само през деня. Решението взе извънредно общинският съвет, след като нивото на язовир „Сух дол“ падна под санитарния минимум. В него са останали малко над два милиона кубика при обем от единайсет.",
            "Последният режим в града беше през 1994 година и продължи седем месеца. Тогава хората пълнеха вани и буркани, а водоноски обикаляха кварталите по график. Сега общината уверява, че до денонощно спиране няма да се стигне.",
            "Режимът засяга 38 000 души в града и още девет села по поречието на река Бързица. Болницата, двете общежития за възрастни и хлебозаводът ще се захранват от отделен водопровод.",
            "„Можехме да чакаме още две седмици и да се молим за дъжд. Предпочитам хората да ми се сърдят днес, вместо през септември да отворят крана и от него да не потече нищо“, заяви кметът Страхил Недков пред журналисти.",
            "Според него причината не е само в сушата. По изчисления на водното дружество 61 на сто от водата се губи по пътя, защото тръбите са от азбестоцимент и са полагани преди половин век. Миналата година са отстранени 412 аварии.",
            "Къде отива водата",
            "Инженер Любка Върбанова, която ръководи дружеството, каза, че ремонтът на главния водопровод е разделен на три етапа. Първият, от пречиствателната станция до квартал „Изток“, трябваше да приключи през юни, но изпълнителят поиска отсрочка.",
            "Опозицията в съвета гласува против режима. Според съветника Борис Кърджиев общината е знаела за проблема още през март, когато язовирът е бил наполовина, и въпреки това е разрешила на рибарника край село Горско да източва вода.",
            "От рибарника отрекоха. „Връщаме всичко, което вземаме, и имаме разрешително до 2020 година“, коментира управителят Асен Гроздев.",
            "Училищата ще започнат годината по обичайния ред, но столовите ще готвят сутрин. За нарушителите, които поливат градини или пълнят басейни, са предвидени глоби от 50 до 500 лева.",
            "Следващото заседание на съвета е насрочено за 29 август. Дотогава дружеството трябва да представи план за сондажите край Бързица, които биха могли да дадат още 40 литра в секунда.",
        ),
    )
    b = r.body
    theme = (
        ("Сондажите край Бързица ще чакат екооценка", f"{site}/bulgaria/article/5679911"),
        ("Три села вече месец пият вода от цистерни", f"{site}/bulgaria/article/5672087"),
    )
    day = (
        ("Самолет кацна аварийно заради котка в кабината", f"{site}/sviat/article/5681022"),
        ("Пенсионер спечели дело за 14 стотинки", f"{site}/bulgaria/article/5680977"),
        ("Къде цацата е по-скъпа от пъстървата", f"{site}/ikonomika/article/5680415"),
    )
    week = (
        ("Намериха стенописи под мазилката на старото читалище", f"{site}/kultura/article/5674320"),
        ("Учителка обиколи Балкана с триколка за 31 дни", f"{site}/zhivot/article/5673218"),
        ("Защо изчезнаха щъркелите от Долно Езеро", f"{site}/bulgaria/article/5670006"),
    )
    more = (
        ("Пожарът над Рудник е овладян, 300 декара гора са изгорели", f"{site}/bulgaria/article/5681199"),
        ("Затварят прохода „Вранен“ за товарни камиони до сряда", f"{site}/bulgaria/article/5681150"),
        ("Откриха фалшиви винетки в крайпътно заведение", f"{site}/bulgaria/article/5681101"),
        ("Младоженци засадиха дъб вместо да пускат гълъби", f"{site}/bulgaria/article/5681088"),
    )
    opinion = (
        ("Жаждата като управленски метод", f"{site}/mneniya/article/5681010"),
        ("Всеки язовир си има рибарник", f"{site}/mneniya/article/5680202"),
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="bg">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{e(r.title)} - Утро</title>
<meta name="keywords" content="Каменополе, воден режим, язовир, Сух дол"><meta name="description" content="{e(r.lead)}"><meta property="fb:app_id" content="418200991"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}"><meta property="og:url" content="{url}"><meta property="og:image" content="http://cache.utrobg.example/Images/Cache/204/Image_5681204_126.jpg"><meta property="og:type" content="article">
<link rel="canonical" href="{url}"><link href="/Css/bootstrap.min.css" rel="stylesheet"><link href="/Css/site.css?v=41" rel="stylesheet"><!--[if lt IE 9]><script src="/Js/html5shiv.js"></script><![endif]-->
<script type="text/javascript">var _gaq=_gaq||[];_gaq.push(['_setAccount','UA-100200-7']);_gaq.push(['_trackPageview']);var pp_gemius_identifier='0lK1X';</script></head>
<body><div id="fb-root"></div>
<div class="cookies-bar" id="cb">Сайтът използва „бисквитки“. С използването му Вие се съгласявате с тях. <a href="/cookies">Научете повече</a> <button type="button" class="close">Разбрах</button></div>
<nav class="navbar navbar-default navbar-static-top"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#n1"><span class="icon-bar"></span><span class="icon-bar"></span></button><a class="navbar-brand" href="/"><img src="/img/utro.png" alt="Утро"></a></div><div id="n1" class="collapse navbar-collapse"><ul class="nav navbar-nav"><li class="active"><a href="/bulgaria">България</a></li><li><a href="/sviat">Свят</a></li><li><a href="/ikonomika">Икономика</a></li><li><a href="/kultura">Култура</a></li><li><a href="/mneniya">Мнения</a></li></ul><form class="navbar-form navbar-right"><input class="form-control" placeholder="Търсене"></form></div></div></nav>
<div class="container"><div class="row"><div class="col-md-8">
<ol class="breadcrumb"><li><a href="/">Начало</a></li><li><a href="/bulgaria">България</a></li></ol>
<div class="page-header"><h1>{e(r.title)}</h1><h2 class="subtitle">{e(r.lead)}</h2><div class="info"><span class="date"><i class="glyphicon glyphicon-time"></i> 14.08.2016 г., 09:35 ч.</span> <a class="author" href="/author/41">{r.author}</a> <a href="#comments"><i class="glyphicon glyphicon-comment"></i> 27 коментара</a> <span>Прочетена: 11402 пъти</span></div></div>
<div class="addthis_sharing_toolbox"></div><div class="fb-like" data-layout="button_count"></div>
<div class="main-image thumbnail"><img class="img-responsive" src="http://cache.utrobg.example/Images/Cache/204/Image_5681204_126.jpg" alt=""><div class="caption">{e(r.caption)}<br><small>Снимка: Пламен Ишев</small></div></div>
<div class="article-content" id="text"><p>{e(b[0])}</p>
<p>{e(b[1])}</p>
<p>{e(b[2])}</p>
<dl class="on-topic pull-right"><dt>Още по темата</dt>{listed(theme, '<dd><a href="{p}">{t}</a> <span class="d">0{n}.08.2016</span></dd>')}</dl>
<p>{e(b[3])}</p>
<p>{e(b[4])}</p>
<div class="banner text-center"><small>РЕКЛАМА</small><div id="utro_b4"><script>googletag.cmd.push(function(){{googletag.display('utro_b4')}});</script></div></div>
<p><strong>{e(b[5])}</strong></p>
<p>{e(b[6])}</p>
<p>{e(b[7])}</p>
<p>{e(b[8])}</p>
<p>{e(b[9])}</p>
<p>{e(b[10])}</p></div>
<div class="keywords">Ключови думи: <a href="/tag/voda">вода</a>, <a href="/tag/kamenopole">Каменополе</a>, <a href="/tag/yazovir">язовир</a></div>
<div class="panel panel-default"><div class="panel-heading"><a href="/bulgaria">Още от България</a></div><div class="panel-body"><div class="row">{listed(more, '<div class="col-xs-6 col-md-3"><a href="{p}"><img class="img-responsive" src="/img/1x1.gif" data-original="/Images/Cache/{n}.jpg"></a><a class="t" href="{p}">{t}</a> <a class="cc" href="{p}#comments">({n})</a></div>')}</div></div></div>
<div id="comments"><h3>Коментари (27)</h3><div class="alert alert-info">Редакцията не носи отговорност за мненията, качени от потребителите.</div>
<div class="media comment"><div class="media-left"><img src="/img/avatar.png"></div><div class="media-body"><h4 class="media-heading">дядо Лазар <small>14.08.2016 10:02</small> <span class="label label-success">+18</span></h4><p>През 94-та поне знаехме кога ще дойде водоноската. Сега ще има приложение за телефона и пак няма да има вода.</p></div></div>
<div class="media comment"><div class="media-left"><img src="/img/avatar.png"></div><div class="media-body"><h4 class="media-heading">Изток_блок_6 <small>14.08.2016 10:44</small> <span class="label label-danger">-3</span></h4><p>Който е правил ремонта на булеварда преди две години и не е сменил тръбите, той да плаща глобите.</p></div></div>
<div class="media comment"><div class="media-body"><h4 class="media-heading">Анонимен <small>14.08.2016 12:15</small></h4><p>В Горско рибарникът е на шуреят на един съветник, питайте го кой.</p></div></div>
<a class="btn btn-default btn-block" href="{url}/comments">Всички коментари</a></div>
</div>
<div class="col-md-4"><div class="banner"><img src="/b/300x250-kuhni.jpg" alt="Кухни по поръчка"></div>
<div role="tabpanel" class="most"><ul class="nav nav-tabs" role="tablist"><li class="active"><a href="#d1" data-toggle="tab">24 часа</a></li><li><a href="#d7" data-toggle="tab">7 дни</a></li></ul><div class="tab-content"><div class="tab-pane active" id="d1"><ul class="list-group">{listed(day, '<li class="list-group-item"><span class="badge">{n}3</span><a href="{p}">{t}</a></li>')}</ul></div><div class="tab-pane" id="d7"><ul class="list-group">{listed(week, '<li class="list-group-item"><span class="badge">{n}40</span><a href="{p}">{t}</a></li>')}</ul></div></div></div>
<div class="panel panel-default rates"><div class="panel-heading">Валути</div><table class="table table-condensed"><tr><td>EUR</td><td>1.95583</td></tr><tr><td>USD</td><td>1.75238</td></tr></table></div>
<div class="panel opinions"><img src="/img/h-mneniya.png" alt="Мнения">{listed(opinion, '<div class="media"><a class="pull-left" href="{p}"><img class="img-circle" src="/img/a{n}.jpg"></a><div class="media-body"><small>{who}</small><h4><a href="{p}">{t}</a></h4></div></div>', who=("Деян Кутев", "Ралица Славова"))}</div>
</div></div></div>
<footer><div class="container"><div class="row"><div class="col-sm-4"><h5>Утро</h5><ul class="list-unstyled"><li><a href="/about">За нас</a></li><li><a href="/ads">Реклама</a></li><li><a href="/terms">Общи условия</a></li></ul></div><div class="col-sm-4"><h5>Рубрики</h5><ul class="list-unstyled"><li><a href="/sport">Спорт</a></li><li><a href="/zhivot">Живот</a></li></ul></div><div class="col-sm-4"><p>© 2016 Утро Медиа АД. Всички права запазени. Възпроизвеждането на цели или части от текста без съгласие е забранено.</p></div></div></div></footer></body></html>""",
        r, r.lines, (*theme, *more, *day, *week, *opinion), address=url,
    )  # fmt: skip

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
        (
            "Підземний перехід біля Сінного ринку закрили до кінця травня",
            f"{site}/suspilstvo/pidzemnyy-perekhid-bilya-sinnoho-rynku-12479002.html",
        ),
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
        (
            "«Я чекав на цей трамвай, щоб повезти на ньому онуку». Розмова з вагоноводом",
            f"{site}/special/ya-chekav-na-tsey-tramvay-12480001.html",
        ),
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
<div class="article__info"><p class="article__author"><a href="/editor/yaremchuk" class="article__author--bottom"><img src="/images/editor/211.jpg" alt="">{r.author}</a></p><div class="article__info-item time ">14:20, 12.03.24</div><div class="article__info-item comments">2 хв.</div><div class="article__info-item views"><i class="icon-eye"></i> 4918</div></div>
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
<div class="media comment"><div class="media-body"><h4 class="media-heading">Анонимен <small>14.08.2016 12:15</small></h4><p>В Горско рибарникът е на шурея на един съветник, питайте го кой.</p></div></div>
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


@page
def regionalna_televizija() -> Served:
    """A regional broadcaster on WordPress and a grid of cells: a box amid the text, the articles before and after, a carousel without a name."""
    site = "https://rtvposavlje.example"
    url = f"{site}/vesti/drustvo/seoska-biblioteka-u-topolniku-dobila-kombi-koji-obilazi-zaseoke/"
    r = Report(
        "sr",
        "2022-11-03",
        "",
        "Jelena Vukomanović",
        "Kombi sa 1.200 knjiga ispred zadruge u Gornjem Sušanju",
        "Seoska biblioteka u Topolniku dobila kombi koji obilazi zaseoke",
        "",
        (
            "Biblioteka u Topolniku od ovog ponedeljka ima i točkove. Stari dostavni kombi, koji je opština nameravala da proda kao otpad, preuređen je u pokretnu čitaonicu i svake nedelje će obilaziti četrnaest zaselaka u kojima nema ni škole ni prodavnice.",
            "U kombi je stalo 1.200 knjiga, dve klupe i mala gasna peć. Police su napravili učenici stolarske škole iz Brestovca, a naslove je birala bibliotekarka Mirjana Ristanović, koja će vozilo i voziti.",
            "„Pre dvadeset godina imali smo tri ogranka i nijedan računar. Sada imamo računare, a nijedan ogranak. Mislila sam da je vreme da nekome odnesem knjigu na vrata“, kaže Ristanović.",
            "Prvog dana kombi je stao ispred zadruge u Gornjem Sušanju, gde živi šezdesetak ljudi. Za sat i po izdato je 47 knjiga, najviše kriminalističkih romana i priručnika o voćarstvu.",
            "Najmlađi član biblioteke je Luka, koji ima pet godina i još ne zna da čita, a najstarija Desanka Trifunović, koja ima 91 i tvrdi da je sve iz kućne biblioteke pročitala dvaput.",
            "Novac iz budžeta i sa pijace",
            "Prepravka je koštala 640.000 dinara. Polovinu je dala opština, a ostatak je prikupljen na pijaci, gde su članovi čitalačkog kluba mesecima prodavali džem i zimnicu.",
            "Predsednik opštine Goran Mihailović najavio je da će iz budžeta za narednu godinu biti plaćeni gorivo i registracija. „To je manje nego što potrošimo na novogodišnju rasvetu“, rekao je on.",
            "U republičkom savezu bibliotekara kažu da je ovakvih vozila nekada bilo trideset, a da su danas u saobraćaju svega četiri. Najbliže ide po selima oko Kaljevca, na drugoj obali reke.",
            "Red vožnje okačen je na vratima mesnih zajednica. Ko propusti kombi, knjigu može da vrati i poštaru, koji je pristao da ih bez naknade nosi u Topolnik.",
            "Ristanović sada traži drugog vozača. Jedini uslov je, kaže, da ima vozačku dozvolu B kategorije i da ne prepričava kraj.",
        ),
    )
    b = r.body
    box = (("Poslednja poštarka u Mrkonji: dnevno pređe 32 kilometra", f"{site}/vesti/ljudi/poslednja-postarka-u-mrkonji/"),)
    around = (
        ("Most u Brestovcu otvoren za pešake, automobili čekaju proleće", f"{site}/vesti/drustvo/most-u-brestovcu-otvoren-za-pesake/"),
        ("Uhapšen osumnjičeni za krađu bakarnih kablova sa pruge", f"{site}/vesti/hronika/uhapsen-osumnjiceni-za-kradju-kablova/"),
    )
    rail = (
        ("Kaljevac: gradi se postrojenje za preradu otpadnih voda", f"{site}/vesti/ekologija/kaljevac-postrojenje/"),
        ("Rukometašice Posavlja u polufinalu kupa", f"{site}/sport/rukometasice-posavlja/"),
        ("Cena ogreva porasla za trećinu, država obećava vaučere", f"{site}/vesti/ekonomija/cena-ogreva/"),
        ("Festival dokumentarnog filma počinje u petak", f"{site}/kultura/festival-dokumentarnog-filma/"),
    )
    read = (
        ("Lekar opšte prakse iz Topolnika odlazi u penziju bez zamene", f"{site}/vesti/drustvo/lekar-opste-prakse/"),
        ("Čija je ovo kuća: spor koji traje od 1957.", f"{site}/vesti/hronika/cija-je-ovo-kuca/"),
        ("Kako je rakija od dunje stigla do Osake", f"{site}/vesti/ekonomija/rakija-od-dunje/"),
        ("Sneg na Vranjaku pao ranije nego ikad", f"{site}/vesti/vreme/sneg-na-vranjaku/"),
        ("Učenici popravili sat na crkvenom tornju", f"{site}/vesti/ljudi/ucenici-popravili-sat/"),
    )
    return Served(
        f"""<!doctype html>
<html class="no-js" lang="sr-latn-RS">
<head>
<meta charset="UTF-8">
<link rel="profile" href="http://gmpg.org/xfn/11">
<title>{e(r.title)} - RTV Posavlje</title>
<meta name="robots" content="index, follow, max-snippet:-1">
<link rel="canonical" href="{url}">
<meta property="og:locale" content="sr_RS"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)} - RTV Posavlje"><meta property="og:description" content="Biblioteka u Topolniku od ovog ponedeljka ima i točkove. Stari dostavni kombi, koji je opština nameravala da proda [&hellip;]"><meta property="og:url" content="{url}"><meta property="og:site_name" content="RTV Posavlje"><meta property="article:published_time" content="2022-11-03T11:30:18+00:00"><meta property="article:modified_time" content="2022-11-03T13:02:44+00:00"><meta property="og:image" content="{site}/wp-content/uploads/2022/11/kombi-1024x683.jpg"><meta name="author" content="{r.author}"><meta name="twitter:label1" content="Napisano od"><meta name="twitter:data1" content="{r.author}"><meta name="twitter:label2" content="Procenjeno vreme čitanja"><meta name="twitter:data2" content="2 minuta">
{ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "@id": url, "url": url, "name": r.title + " - RTV Posavlje", "isPartOf": {"@id": site + "/#website"}, "datePublished": "2022-11-03T11:30:18+00:00", "dateModified": "2022-11-03T13:02:44+00:00", "author": {"@id": site + "/#/schema/person/ab12"}, "inLanguage": "sr-RS"}, {"@type": "WebSite", "@id": site + "/#website", "url": site, "name": "RTV Posavlje", "description": "Televizija sa reke"}, {"@type": "Person", "@id": site + "/#/schema/person/ab12", "name": r.author}]})}
<link rel="dns-prefetch" href="//s.w.org"><link rel="stylesheet" id="wp-block-library-css" href="{site}/wp-includes/css/dist/block-library/style.min.css?ver=6.0.3" media="all"><link rel="stylesheet" id="foundation-css" href="{site}/wp-content/themes/posavlje/css/foundation.min.css"><link rel="https://api.w.org/" href="{site}/wp-json/">
<style id="global-styles-inline-css">body{{--wp--preset--color--black:#000;--wp--preset--font-size--small:13px}}</style>
</head>
<body class="post-template-default single single-post postid-88214 single-format-standard">
<div class="off-canvas position-left" id="offCanvas" data-off-canvas><button class="close-button" aria-label="Zatvori meni" type="button" data-close><span aria-hidden="true">&times;</span></button><ul id="menu-mobilni" class="vertical menu" data-accordion-menu><li class="menu-item"><a href="{site}/vesti/">Vesti</a><ul class="vertical menu nested"><li><a href="{site}/vesti/drustvo/">Društvo</a></li><li><a href="{site}/vesti/hronika/">Hronika</a></li></ul></li><li class="menu-item"><a href="{site}/sport/">Sport</a></li><li class="menu-item"><a href="{site}/program/">TV program</a></li></ul></div>
<div class="off-canvas-content" data-off-canvas-content>
<header class="header" role="banner"><div class="top-bar"><div class="top-bar-left"><a href="{site}"><img src="{site}/wp-content/themes/posavlje/img/logo.svg" alt="RTV Posavlje"></a></div><div class="top-bar-right"><a class="live button alert" href="{site}/uzivo/">UŽIVO</a></div></div></header>
<div class="grid-container"><div class="grid-x grid-margin-x">
<main class="cell large-8" role="main"><nav aria-label="Putanja:" role="navigation"><ul class="breadcrumbs"><li><a href="{site}">Početna</a></li><li><a href="{site}/vesti/">Vesti</a></li><li><a href="{site}/vesti/drustvo/">Društvo</a></li></ul></nav>
<article id="post-88214" class="post-88214 post type-post status-publish format-standard has-post-thumbnail hentry category-drustvo tag-biblioteka">
<header class="article-header"><span class="label secondary">Društvo</span><h1 class="entry-title single-title" itemprop="headline">{e(r.title)}</h1><p class="byline">Autor: <a href="{site}/author/jelenav/" rel="author">{r.author}</a> | 3. novembar 2022. 12:30 <a href="#respond">2 komentara</a></p></header>
<div class="entry-content" itemprop="text"><figure class="featured"><img width="1024" height="683" src="{site}/wp-content/uploads/2022/11/kombi-1024x683.jpg" class="attachment-large wp-post-image" alt="" srcset="{site}/wp-content/uploads/2022/11/kombi-300x200.jpg 300w, {site}/wp-content/uploads/2022/11/kombi-1024x683.jpg 1024w" sizes="(max-width:1024px) 100vw, 1024px"><figcaption>{e(r.caption)}; foto: RTV Posavlje / D. Nikčević</figcaption></figure>
<p><strong>{e(b[0])}</strong></p>
<p>{e(b[1])}</p>
<p>{e(b[2])}</p>
<p>{e(b[3])}</p>
<div class="wp-block-group callout"><div class="wp-block-group__inner-container"><p class="has-small-font-size">Pročitajte još</p><h4><a href="{box[0][1]}">{e(box[0][0])}</a></h4></div></div>
<p>{e(b[4])}</p>
<h3>{e(b[5])}</h3>
<p>{e(b[6])}</p>
<p>{e(b[7])}</p>
<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe title="Prilog: knjige na točkovima" width="640" height="360" src="https://video.example/embed/x91k" allowfullscreen></iframe></div></figure>
<p>{e(b[8])}</p>
<p>{e(b[9])}</p>
<p>{e(b[10])}</p>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Podeli ovo:</h3><div class="sd-content"><ul><li class="share-twitter"><a rel="nofollow" href="{url}?share=twitter"><span>Twitter</span></a></li><li class="share-viber"><a rel="nofollow" href="{url}?share=viber"><span>Viber</span></a></li></ul></div></div></div></div>
<footer class="article-footer"><p class="tags"><span class="tags-title">Tagovi:</span> <a href="{site}/tag/biblioteka/" rel="tag">biblioteka</a>, <a href="{site}/tag/topolnik/" rel="tag">Topolnik</a></p></footer>
<nav class="navigation post-navigation" aria-label="Članci"><h2 class="screen-reader-text">Kretanje članaka</h2><div class="nav-links"><div class="nav-previous"><a href="{around[0][1]}" rel="prev"><span class="meta-nav">&laquo; Prethodni</span> <span class="post-title">{e(around[0][0])}</span></a></div><div class="nav-next"><a href="{around[1][1]}" rel="next"><span class="meta-nav">Sledeći &raquo;</span> <span class="post-title">{e(around[1][0])}</span></a></div></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 komentara</h2><ol class="commentlist"><li class="comment even" id="comment-5101"><cite class="fn">Sušanjac</cite> <a href="#comment-5101">3. novembra 2022. 14:11</a><p>Svaka čast Miri, meni je u trećem razredu dala prvu knjigu koju sam pročitao do kraja.</p><a class="comment-reply-link" href="#">Odgovori</a></li><li class="comment odd" id="comment-5102"><cite class="fn">neko iz Brestovca</cite><p>A put do Gornjeg Sušanja, njega kad ćete da preuredite?</p></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title">Ostavite odgovor</h3><form action="/wp-comments-post.php" method="post"><p class="comment-notes">Vaša adresa e-pošte neće biti objavljena.</p><textarea name="comment"></textarea><input type="submit" value="Predaj komentar"></form></div></div>
</article></main>
<aside id="sidebar1" class="sidebar cell large-4" role="complementary">
<div class="widget widget_text"><div class="textwidget"><a href="https://stolarija.example" rel="sponsored"><img src="{site}/wp-content/uploads/2022/09/baner-pelet.jpg" alt="Pelet, povoljno, dostava"></a></div></div>
<section class="widget widget_most"><h4 class="widgettitle">Najčitanije</h4><table class="hover unstriped"><tbody>{listed(read, '<tr><td class="rb">{n}.</td><td><a href="{u}">{t}</a></td></tr>')}</tbody></table></section>
<div class="widget newsletter"><h4 class="widgettitle">Jutarnji pregled</h4><p>Najvažnije vesti iz Posavlja svakog jutra u vašem sandučetu.</p><form><input type="email" placeholder="E-pošta"><button class="button">Prijavi se</button></form></div></aside>
</div>
<div class="orbit" role="region" data-orbit><ul class="orbit-container"><button class="orbit-previous"><span class="show-for-sr">Prethodni</span>&#9664;</button><button class="orbit-next"><span class="show-for-sr">Sledeći</span>&#9654;</button>{listed(rail, '<li class="orbit-slide"><figure class="orbit-figure"><a href="{u}"><img class="orbit-image" src="/wp-content/uploads/s{n}.jpg" alt=""></a><figcaption class="orbit-caption"><a href="{u}">{t}</a></figcaption></figure></li>')}</ul></div></div>
<footer class="footer" role="contentinfo"><div class="grid-container"><div class="grid-x grid-padding-x"><div class="cell medium-4"><h5>O nama</h5><ul class="menu vertical"><li><a href="{site}/impresum/">Impresum</a></li><li><a href="{site}/kontakt/">Kontakt</a></li></ul></div><div class="cell medium-4"><h5>Program</h5><ul class="menu vertical"><li><a href="{site}/emisije/">Emisije</a></li><li><a href="{site}/oglasi/">Mali oglasi</a></li></ul></div><div class="cell medium-4"><p class="source-org copyright">&copy; 2022 RTV Posavlje. Sva prava zadržana.</p></div></div></div></footer></div>
<script id="foundation-js" src="{site}/wp-content/themes/posavlje/js/foundation.min.js"></script><script>jQuery(document).foundation();</script></body></html>""",
        r, (r.title, *r.text), (*box, *around, *read, *rail), address=url,
    )  # fmt: skip


@page
def magyar_hirportal_utility_classes() -> Served:
    """A readers' portal rendered by React with utility classes, points above the text, the state of the page at the end."""
    site = "https://hidfo.example"
    url = f"{site}/2025/05/19/vadkovacsi-iskola-bezaras-polgarmester-szavazas"
    r = Report(
        "hu",
        "2025-05-19",
        "",
        "Balla Dorottya",
        "A vadkovácsi iskola udvara az utolsó előtti tanítási héten",
        "Negyven gyerek miatt nem zárják be: a falu vette meg a saját iskoláját",
        "Vadkovácsi lakói két hónap alatt 61 millió forintot adtak össze, hogy az épület ne kerüljön árverésre. Most tanárt keresnek.",
        (
            "A tankerület februárban jelentette be, hogy a vadkovácsi általános iskola szeptembertől nem indít új osztályt.",
            "A falu alapítványa 61 millió forintért megvásárolta az épületet, a pénz fele adományból jött.",
            "Ősztől egyházi fenntartóval, két összevont osztállyal folytatódhat a tanítás.",
            "Vadkovácsi főutcáján nincs olyan kapu, amelyen ne lógna a kék szalag. Márciusban kötötték ki őket, amikor kiderült, hogy az iskola épületét eladják. A szalagok azóta kifakultak, de senki nem vette le őket.",
            "A településen 712-en élnek, az iskolába negyven gyerek jár. A tankerület szerint ennyi diákkal nem lehet fenntartani a felső tagozatot, a legközelebbi iskola pedig, Kisbodrogon, tizenkilenc kilométerre van. A busz reggel hat óra ötkor indul.",
            "„Nem a tizenkilenc kilométerrel van baj, hanem azzal, hogy aki elviszi a gyerekét, az két éven belül maga is elmegy” – mondta lapunknak Hegyesi Tamás polgármester, aki maga is ebben az iskolában végzett, igaz, akkor még kétszáztízen jártak ide.",
            "Kolbászból és részjegyből",
            "Az alapítványt hat szülő hozta létre. Először arra gondoltak, hogy aláírást gyűjtenek, aztán Somlai Edit, aki a szomszéd városban könyvelő, kiszámolta, mennyi pénz kellene. Ötvenezer forintos részjegyeket bocsátottak ki, és mindenkit felhívtak, aki valaha a faluban lakott.",
            "Érkezett pénz Kanadából, Ausztráliából és egy kamionsofőrtől, aki csak egyszer járt Vadkovácsin, amikor lerobbant. Húsvétkor disznóvágást rendeztek, a kolbászt licitre bocsátották. A legdrágább pár 140 ezer forintért kelt el.",
            "A hiányzó harmincmilliót végül egy takarékszövetkezet hitelezte meg. A kezességet a polgármester és két képviselő vállalta, a saját házukra.",
            "Ki fog itt tanítani?",
            "Az épület tehát megvan, tanárból viszont csak három maradt. A szeptemberi induláshoz legalább hatan kellenek, köztük valaki, aki matematikát és fizikát is tanít. Szolgálati lakást tudnak adni, kerttel és egy tucat tyúkkal.",
            "A leendő fenntartó, a kisbodrogi egyházközség azt közölte, hogy a szerződést akkor írja alá, ha június végéig mind a hat álláshelyre lesz jelentkező. A tankerület nem válaszolt a kérdéseinkre.",
            "A nyolcadikos Pásztor Janka nem is lesz már itt ősszel. Azt mondja, ő is kötött szalagot, mert az öccse elsős lesz, és valakinek meg kell mutatnia neki, melyik fára lehet felmászni.",
        ),
    )
    b = r.body
    rec = (("Tizenkét kilométert gyalogolnak az óvodáig, mert elvitték a buszt", f"{site}/2025/05/12/tizenket-kilometer-ovoda-busz"),)
    linked = (
        ("Hány kisiskolát zártak be tíz év alatt? Megszámoltuk", f"{site}/2025/04/02/hany-kisiskolat-zartak-be"),
        ("Eladó polgármesteri hivatal, garázzsal", f"{site}/2025/03/27/elado-polgarmesteri-hivatal"),
        ("A tanító néni, aki harmincnyolc évig nem hiányzott", f"{site}/2025/02/14/tanito-neni-nem-hianyzott"),
    )
    fresh = (
        ("Felborult egy almával teli kamion a 71-esen", f"{site}/2025/05/19/felborult-almas-kamion"),
        ("Elfogadták az árvízi járulékról szóló törvényt", f"{site}/2025/05/19/arvizi-jarulek-torveny"),
        ("Hétvégén megjön a kánikula, utána jégeső jöhet", f"{site}/2025/05/19/kanikula-jegeso"),
        ("Új igazgatója van a nemzeti mozgóképtárnak", f"{site}/2025/05/19/mozgokeptar-igazgato"),
    )
    views = (
        ("Az iskola nem raktár", f"{site}/velemeny/2025/05/18/az-iskola-nem-raktar"),
        ("Mit veszítünk, ha a busz is elmegy", f"{site}/velemeny/2025/05/16/mit-veszitunk-ha-a-busz"),
        ("Dicséret a rossz focipályáknak", f"{site}/velemeny/2025/05/15/dicseret-a-rossz-focipalyaknak"),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="hu" class="scroll-smooth"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><link rel="preload" href="/_next/static/media/a34f9d1faa5f3315-s.p.woff2" as="font" crossorigin="" type="font/woff2"/><link rel="preload" as="image" imageSrcSet="https://cdn.hidfo.example/w640/9c1e.webp 640w, https://cdn.hidfo.example/w1280/9c1e.webp 1280w" fetchPriority="high"/><link rel="stylesheet" href="/_next/static/css/6e1f2ab0.css" data-precedence="next"/><title>{e(r.title)} | Hídfő</title><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:site_name" content="Hídfő"/><meta property="og:locale" content="hu_HU"/><meta property="og:image" content="https://cdn.hidfo.example/fb/9c1e.jpg"/><meta property="og:type" content="article"/><meta property="article:published_time" content="2025-05-19T05:02:11.000Z"/><meta property="article:author" content="{r.author}"/><meta name="twitter:card" content="summary_large_image"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2025-05-19T05:02:11.000Z", "dateModified": "2025-05-19T05:40:00.000Z", "author": [{"@type": "Person", "name": r.author, "url": site + "/szerzo/balla-dorottya"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Hídfő", "url": site}, "isAccessibleForFree": "True"})}</head><body class="bg-paper text-gray-900 antialiased dark:bg-neutral-900"><div id="__next"><a href="#tartalom" class="sr-only focus:not-sr-only">Ugrás a tartalomra</a><div class="sticky top-0 z-50 border-b"><header class="mx-auto flex h-14 max-w-screen-xl items-center justify-between px-4"><button aria-label="Menü" class="p-2"><svg viewBox="0 0 24 24" width="20" height="20"><title>Menü</title><path d="M3 6h18M3 12h18M3 18h18"></path></svg></button><a href="/" aria-label="Címlap" class="font-serif text-2xl">Hídfő</a><a href="/tamogatas" class="rounded-full bg-amber-300 px-3 py-1 text-sm font-bold">Támogatom</a></header><nav aria-label="Rovatok" class="no-scrollbar flex gap-4 overflow-x-auto px-4 text-sm"><a href="/belfold">Belföld</a><a href="/videk">Vidék</a><a href="/gazdasag">Gazdaság</a><a href="/velemeny">Vélemény</a><a href="/podcast">Podcast</a></nav></div><main id="tartalom" class="mx-auto grid max-w-screen-xl grid-cols-1 gap-8 px-4 lg:grid-cols-12"><article class="lg:col-span-8"><a href="/videk" class="text-xs font-bold uppercase tracking-wider text-amber-700">Vidék</a><h1 class="mt-2 font-serif text-4xl font-black leading-tight">{e(r.title)}</h1><p class="mt-4 text-xl text-gray-600">{e(r.lead)}</p><div class="mt-6 flex items-center gap-3"><img alt="" loading="lazy" width="40" height="40" decoding="async" class="rounded-full" srcSet="https://cdn.hidfo.example/w48/bd.webp 1x" src="https://cdn.hidfo.example/w48/bd.webp"/><div><a class="font-bold" href="/szerzo/balla-dorottya">{r.author}</a><p class="text-sm text-gray-500"><time dateTime="2025-05-19T05:02:11.000Z">2025. május 19. 07:02</time><span class="mx-1">·</span>4 perc olvasás</p></div><div class="ml-auto flex gap-2"><button type="button" class="rounded border px-2">Meghallgatom</button><button type="button" aria-label="Megosztás"><svg width="18" height="18"><use href="#share"></use></svg></button></div></div><figure class="mt-6"><picture><source srcSet="https://cdn.hidfo.example/w640/9c1e.webp 640w, https://cdn.hidfo.example/w1280/9c1e.webp 1280w" type="image/webp"/><img src="https://cdn.hidfo.example/w1280/9c1e.jpg" alt="{e(r.caption)}"/></picture><figcaption class="mt-2 text-sm text-gray-500">{e(r.caption)} <span>Fotó: Kelemen Vera / Hídfő</span></figcaption></figure><ul class="my-6 list-disc space-y-2 border-l-4 border-amber-300 pl-8 font-semibold">{each(b[:3], "<li>{}</li>", between="")}</ul><div class="prose prose-lg max-w-none">{each(b[3:6], between="")}<aside class="not-prose my-8 border-y py-4"><div class="text-xs uppercase text-gray-500">Ezt is olvassa el</div><a class="flex gap-4" href="{rec[0][1]}"><img alt="" src="https://cdn.hidfo.example/w160/77aa.webp" width="160" height="90"/><span class="font-serif text-lg font-bold">{e(rec[0][0])}</span></a></aside><h2>{e(b[6])}</h2>{each(b[7:9], between="")}<div class="my-8 flex min-h-[280px] flex-col items-center bg-gray-100"><span class="text-[10px] uppercase">Hirdetés</span><div id="hidfo_cikk_roadblock_1"></div></div><p>{e(b[9])}</p><h2>{e(b[10])}</h2>{each(b[11:], between="")}</div><section class="my-8 rounded bg-amber-100 p-6"><h3 class="font-serif text-2xl">A Hídfő az olvasóké</h3><p>Nincs tulajdonosunk, aki megmondaná, miről írjunk. Ha fontos önnek, hogy a kis falvakba is eljussunk, támogasson minket havi pár ezer forinttal.</p><a href="/tamogatas?c=cikk" class="btn">Támogatom a Hídfőt</a></section><div class="flex flex-wrap gap-2"><a class="chip" href="/cimke/iskola">iskola</a><a class="chip" href="/cimke/vadkovacsi">Vadkovácsi</a><a class="chip" href="/cimke/alapitvany">alapítvány</a></div><section class="mt-10"><h2 class="border-t-2 border-black font-serif text-xl">Kapcsolódó cikkek</h2><div class="grid grid-cols-3 gap-4">{listed(linked, '<div class="group relative"><img alt="" loading="lazy" src="https://cdn.hidfo.example/w320/k{n}.webp"/><span class="text-xs text-amber-700">Vidék</span><h3 class="font-serif font-bold"><a class="before:absolute before:inset-0" href="{p}">{t}</a></h3><time class="text-xs">{w}</time></div>', "", w=("április 2.", "március 27.", "február 14."))}</div></section></article><div class="lg:col-span-4"><section aria-label="Friss hírek" class="rounded border p-4"><ul class="divide-y">{listed(fresh, '<li class="flex gap-3 py-2"><time class="tabular-nums text-amber-700">{w}</time><a href="{p}">{t}</a></li>', "", w=("10:41", "10:20", "09:58", "09:33"))}</ul></section><section class="mt-8"><div class="font-serif text-xl"><a href="/velemeny">Vélemény</a></div><div class="divide-y">{listed(views, '<a href="{p}" class="flex items-center gap-3 py-3"><img alt="" class="h-12 w-12 rounded-full" src="https://cdn.hidfo.example/w96/v{n}.webp"/><span><span class="block text-xs uppercase text-gray-500">{w}</span><span class="block font-serif italic">{t}</span></span></a>', "", w=("Orsós Péter", "Lengyel Kata", "Dénes Ármin"))}</div></section><form class="mt-8 bg-black p-4 text-white"><label for="nl">Reggeli hírlevél: tíz perc, hat hír, egy recept.</label><input id="nl" type="email" placeholder="E-mail-cím"/><button>Feliratkozom</button></form></div></main><footer class="mt-16 bg-gray-900 px-4 py-8 text-gray-300"><div class="grid grid-cols-2 md:grid-cols-4"><ul><li><a href="/impresszum">Impresszum</a></li><li><a href="/mediaajanlat">Médiaajánlat</a></li></ul><ul><li><a href="/adatvedelem">Adatvédelem</a></li><li><button>Sütibeállítások</button></li></ul><p class="col-span-2">© Hídfő Kiadó Nonprofit Kft. 2025. Minden jog fenntartva.</p></div></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"article":{{"id":218844,"slug":"vadkovacsi-iskola-bezaras-polgarmester-szavazas","title":"{r.title}","lead":"{r.lead}","column":{{"slug":"videk","title":"Vidék"}},"readingTime":4,"tags":["iskola","Vadkovácsi"]}},"user":null}},"__N_SSG":true}},"page":"/[...slug]","query":{{}},"buildId":"pQ7w2","isFallback":false}}</script><script src="/_next/static/chunks/webpack-0b5d.js" async=""></script></body></html>""",
        r, r.lines, (*rec, *linked, *fresh, *views), address=url,
    )  # fmt: skip


@page
def svensk_direktrapport() -> Served:
    """A broadcaster's live report: posts with hours and names, the newest first, lists of news beside and below."""
    site = "https://www.rikstv.example"
    url = f"{site}/nyheter/lokalt/norrmark/senaste-nytt-om-raset-i-almviken"
    title = "Raset i Almviken – senaste nytt"
    lead = "Ett hundratal meter av kajen i Almviken har rasat ut i älven. Ingen person saknas, men delar av centrum är avspärrade. Här följer vi läget."
    posts = (
        ("15:42", "Agneta Sjölund", "Evakuerade får sova i ishallen", ("Kommunen öppnar ishallen för de 86 personer som inte får återvända till sina lägenheter i kväll. Fältsängar är på väg från regementet i Norrmark, säger kommundirektör Lars-Åke Brännmo.",)),
        ("14:55", "Joel Hammarin", "Geologen: ”Mer kan glida”", ("Marken under kajen består av lera som blivit mättad av höstens regn, säger Petra Nyhlén vid Geologiska byrån. Hon har gått längs kanten med räddningsledaren.", "– Vi ser sprickor tjugo meter in på Strandgatan. Jag skulle inte ställa en bil där, säger hon.")),
        ("13:20", "Agneta Sjölund", "Tågtrafiken stoppad", ("All trafik över järnvägsbron står stilla tills fundamenten har besiktigats. Ersättningsbussar går från Forshyttan varje halvtimme.",)),
        ("12:08", "Joel Hammarin", "Alla är återfunna", ("Polisen har fått kontakt med de tre personer som uppgavs vara saknade. De hade lämnat området före raset och är oskadda, säger presstalesperson Maud Ekbring.",)),
        ("11:31", "Agneta Sjölund", "Ögonvittnet: ”Som ett långt åskmuller”", ("Bagaren Nils Torstensson stod på bageriets trappa när kajen försvann.", "– Först lutade lyktstolparna, sedan var det tyst, sedan kom ljudet. Jag trodde att det var kyrkan som föll, berättar han.")),
        ("10:47", "Joel Hammarin", "Larmet kom klockan 10.22", ("Räddningstjänsten larmades av en kvinna som rastade sin hund. Fem enheter är på plats och området mellan Strandgatan och torget är avspärrat.",)),
    )  # fmt: skip
    r = Report("sv", "2023-10-24", "", "Agneta Sjölund", "", title, lead, ())
    latest = (
        ("Ministern: Järnvägen måste tåla mer vatten", f"{site}/nyheter/inrikes/ministern-jarnvagen-maste-tala-mer-vatten"),
        ("Åtal mot tidigare bankchef läggs ned", f"{site}/nyheter/ekonomi/atal-mot-tidigare-bankchef-laggs-ned"),
        ("Vargen i Tallåsen var en hund", f"{site}/nyheter/lokalt/norrmark/vargen-i-tallasen-var-en-hund"),
    )
    read = (
        ("Här är husen som ligger närmast rasbranten", f"{site}/nyheter/lokalt/norrmark/har-ar-husen-narmast-rasbranten"),
        ("Så vet du om du bor på lera", f"{site}/nyheter/inrikes/sa-vet-du-om-du-bor-pa-lera"),
        ("Elias, 9, fick svar på sin flaskpost efter fyra år", f"{site}/nyheter/lokalt/havsbygden/elias-fick-svar-pa-flaskpost"),
        ("Skidstjärnan lämnar landslaget", f"{site}/sport/skidor/skidstjarnan-lamnar-landslaget"),
    )
    deeper = (
        ("Kajen i Almviken dömdes ut redan 2016", f"{site}/nyheter/lokalt/norrmark/kajen-domdes-ut-redan-2016"),
        ("Därför rasar det oftare i oktober", f"{site}/nyheter/vetenskap/darfor-rasar-det-oftare-i-oktober"),
    )
    feed = "".join(
        f"""<li class="LiveFeed__item___2kQ1a" id="post-{n}"><article class="LivePost__root___1xPzv" data-post-id="4410{n}"><header class="LivePost__header___3Gt0o"><time class="LivePost__time___Q0lm" dateTime="2023-10-24T{at}:00+02:00">{at}</time><div class="LivePost__author___aa81"><img alt="" class="Avatar__img___9" src="/image/avatar/{n}.webp"/><span>{who}</span></div><button type="button" class="LivePost__share___ff2" aria-label="Dela inlägget"><svg aria-hidden="true" width="16" height="16"><path d="M1 1h14"></path></svg></button></header><h2 class="LivePost__title___0kd">{e(head)}</h2><div class="TextArticle__body___ssA">{each(text)}</div></article></li>"""
        for n, (at, who, head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="sv" class="no-js"><head><meta charSet="utf-8"/><title data-rh="true">{e(title)} | RiksTV Nyheter</title><meta name="viewport" content="width=device-width,initial-scale=1"/><meta data-rh="true" name="description" content="{e(lead)}"/><meta data-rh="true" property="og:title" content="{e(title)}"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:site_name" content="RiksTV Nyheter"/><meta data-rh="true" property="article:published_time" content="2023-10-24T10:40:02+02:00"/><meta data-rh="true" property="article:modified_time" content="2023-10-24T15:44:30+02:00"/><link data-rh="true" rel="canonical" href="{url}"/><link rel="modulepreload" href="/assets/client.9f21.js"/><script>document.documentElement.className=document.documentElement.className.replace('no-js','js')</script>{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "description": lead, "url": url, "datePublished": "2023-10-24T10:40:02+02:00", "dateModified": "2023-10-24T15:44:30+02:00", "coverageStartTime": "2023-10-24T10:40:02+02:00", "author": {"@type": "Organization", "name": "RiksTV Nyheter"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2023-10-24T{at}:00+02:00", "articleBody": " ".join(text), "author": {"@type": "Person", "name": who}} for at, who, head, text in posts]})}<style data-styles="critical">.LivePost__root___1xPzv{{padding:1rem 0}}.GlobalNav__bar___11{{height:48px}}</style></head><body><div id="root"><div class="CookieConsent__overlay___77" role="dialog" aria-label="Kakor"><h2>Vi använder kakor</h2><p>RiksTV använder kakor för att tjänsten ska fungera och för att mäta hur den används. Du väljer själv.</p><button>Godkänn alla</button><button>Bara nödvändiga</button></div><nav class="GlobalNav__bar___11" aria-label="Huvudmeny"><a href="/">RiksTV</a><a href="/nyheter">Nyheter</a><a href="/sport">Sport</a><a href="/play">Play</a><a href="/barn">Barn</a></nav><div class="LocalNav___3"><a href="/nyheter/lokalt/norrmark">Norrmark</a><a href="/nyheter/tipsa">Tipsa oss</a></div><main class="Page__main___8Yd" role="main"><div class="LiveHead__root___5"><span class="LiveBadge___0">Direktrapport</span><h1 class="LiveHead__title___6">{e(title)}</h1><p class="LiveHead__lead___6">{e(lead)}</p><div class="LiveHead__meta___p"><span>Publicerad 24 oktober 2023 10:40</span><span>Uppdaterad 15:44</span><button>Följ</button></div><figure class="LiveVideo___t"><button aria-label="Spela video"><img alt="" src="/image/wide/992/almviken.webp" srcset="/image/wide/480/almviken.webp 480w, /image/wide/992/almviken.webp 992w"/></button><figcaption>Drönarbilder över rasområdet i Almviken. <span>Foto: Räddningstjänsten Norrmark</span></figcaption></figure></div><div class="LiveFeed__controls___a" aria-live="polite"><button>Visa nya inlägg</button><label><input type="checkbox"/> Bara viktiga händelser</label></div><ol class="LiveFeed__list___e1">{feed}</ol><button class="LiveFeed__more___e">Läs in fler inlägg</button><section class="Related___1" aria-labelledby="rel"><h2 id="rel" class="Related__h___0">Fördjupning</h2><ul>{listed(deeper, '<li><a class="Teaser__link___k" href="{p}"><img alt="" loading="lazy" src="/image/small/{n}.webp"/><div><span class="Teaser__vignette___">Norrmark</span><h3>{t}</h3><p>Läs mer om bakgrunden.</p></div></a></li>')}</ul></section><ul class="Share__list___2"><li><a href="https://social.example/sharer?u=x">Dela på Facebook</a></li><li><a href="mailto:?subject=x">Mejla</a></li></ul></main><aside class="Sidebar__root___4"><section><h2>Senaste nytt</h2><ol class="Ticker___b">{listed(latest, '<li><a href="{p}"><time>1{n}.05</time> <span>{t}</span></a></li>')}</ol></section><section><h2>Mest läst i Norrmark</h2><ol class="MostRead___c">{listed(read, '<li><span aria-hidden="true">{n}</span><a href="{p}">{t}</a></li>')}</ol></section></aside><footer class="Footer___z"><div><h2>Kontakta oss</h2><a href="/kontakt">Redaktionen</a><a href="/rattelser">Rättelser</a></div><div><h2>Om RiksTV</h2><a href="/om">Public service</a><a href="/tillganglighet">Tillgänglighet</a></div><p>Ansvarig utgivare: Ingela Fors. © Rikstelevisionen AB</p></footer></div><script>window.__APOLLO_STATE__={{"ROOT_QUERY":{{"__typename":"Query"}},"LiveReport:4410":{{"id":"4410","title":"{title}","status":"ACTIVE"}}}}</script></body></html>""",
        r, (title, lead, *(line for _, _, head, text in posts for line in (head, *text))), (*deeper, *latest, *read), verdict="live blog", address=url,
    )  # fmt: skip


@page
def dansk_amtsavis_bag_mur() -> Served:
    """A county's daily behind a wall: the first lines, the price, and what else is in the paper."""
    site = "https://limsydposten.example"
    url = f"{site}/kommune/bredvig/kaempe-datacenter-skal-varme-halvdelen-af-byen-men-regningen-er-hemmelig-9120447"
    title = "Kæmpe datacenter skal varme halvdelen af byen, men regningen er hemmelig"
    lead = "Bredvig Kommune har indgået en aftale om overskudsvarme, som borgerne ikke må læse. Nu klager tre vandværker og en pensionist."
    first = "Da Svend Åge Rosendal bad om at se aftalen mellem Bredvig Kommune og det datacenter, som bliver nabo til hans kolonihave, fik han 41 sider tilsendt. På 38 af dem var teksten streget over med sort."
    r = Report("da", "2024-09-08", "", "Mette Lykkegaard", "", title, lead, (first,))
    also = (
        (
            "Datacentrets køletårne bliver ni meter højere end lovet",
            f"{site}/kommune/bredvig/datacentrets-koeletaarne-bliver-ni-meter-hoejere-9118800",
        ),
        ("Overblik: Så meget varme er der i en server", f"{site}/erhverv/overblik-saa-meget-varme-er-der-i-en-server-9117231"),
        ("Varmemester: ”Jeg har aldrig set et rør så stort”", f"{site}/navne/varmemester-jeg-har-aldrig-set-et-roer-saa-stort-9116602"),
    )
    newest = (
        ("Færgen til Ørø er aflyst resten af søndagen", f"{site}/nyheder/faergen-til-oeroe-er-aflyst-9120451"),
        ("Bredvig IF tabte på mål i overtiden", f"{site}/sport/bredvig-if-tabte-paa-maal-i-overtiden-9120449"),
        ("Kvinde på cykel ramt af lastbil i Tingskov", f"{site}/112/kvinde-paa-cykel-ramt-af-lastbil-9120440"),
        ("Bageren i Nørreby lukker efter 113 år", f"{site}/erhverv/bageren-i-noerreby-lukker-efter-113-aar-9120431"),
    )
    top = (
        ("Familien Juul flyttede på landet og blev nabo til 4.000 grise", f"{site}/navne/familien-juul-flyttede-paa-landet-9114101"),
        ("Her er de ti dyreste sommerhuse, der er solgt i år", f"{site}/bolig/de-ti-dyreste-sommerhuse-9115090"),
        ("Byrådsmedlem melder sig ud: ”Jeg orker ikke flere power points”", f"{site}/politik/byraadsmedlem-melder-sig-ud-9116013"),
    )
    debate = (
        ("Mørklægning hører ikke hjemme i en varmeaftale", f"{site}/debat/moerklaegning-hoerer-ikke-hjemme-9120012"),
        ("Lad os nu få den omfartsvej", f"{site}/debat/lad-os-nu-faa-den-omfartsvej-9119555"),
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="da" class="no-touch">
<head><meta charset="utf-8"><title>{e(title)} | limsydposten.example</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="description" content="{e(lead)}"><meta name="k5a:paid" content="1"><meta name="k5a:contentId" content="9120447"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><meta property="og:site_name" content="limsydposten.example"><meta property="article:published_time" content="2024-09-08T05:30:00+02:00"><meta property="article:content_tier" content="locked"><link rel="canonical" href="{url}"><link rel="stylesheet" href="/static/dist/site-6f0a.css"><link rel="icon" href="/favicon.svg" type="image/svg+xml">
{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "headline": title, "description": lead, "datePublished": "2024-09-08T05:30:00+02:00", "dateModified": "2024-09-08T05:30:00+02:00", "author": [{"@type": "Person", "name": r.author}], "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article__paid"}, "publisher": {"@id": site + "#org"}}, {"@type": "NewsMediaOrganization", "@id": site + "#org", "name": "Limsydposten"}]})}
<script>window.__tcfapi||(function(){{var a=[];window.__tcfapi=function(){{a.push(arguments)}}}})();var k5aMeta={{"paid":1,"paywall":"hard","section":"bredvig"}};</script></head>
<body data-page-type="article" data-access="locked">
<svg style="display:none"><symbol id="plus" viewBox="0 0 16 16"><path d="M8 0v16M0 8h16"/></symbol></svg>
<header class="masthead"><div class="masthead__inner"><button class="masthead__burger" aria-expanded="false">Menu</button><a class="masthead__logo" href="/">Limsydposten</a><div class="masthead__user"><a href="/login">Log ind</a><a class="button button--buy" href="/abonnement">Køb abonnement</a></div></div><nav class="masthead__nav"><a href="/nyheder">Nyheder</a><a href="/112">112</a><a href="/sport">Sport</a><a href="/debat">Debat</a><a href="/navne">Navne</a><a href="/e-avis">E-avis</a></nav></header>
<main class="layout"><div class="layout__main"><article class="article article--locked"><header class="article__header"><a class="article__label" href="/kommune/bredvig">Bredvig</a><span class="plus-badge"><svg aria-hidden="true"><use href="#plus"></use></svg>Kun for abonnenter</span><h1 class="article__title">{e(title)}</h1><p class="article__trumpet">{e(lead)}</p></header><figure class="article__media"><img src="https://billeder.limsydposten.example/w_960/datacenter.jpg" srcset="https://billeder.limsydposten.example/w_480/datacenter.jpg 480w, https://billeder.limsydposten.example/w_960/datacenter.jpg 960w" alt=""><figcaption>Svend Åge Rosendal ved hegnet ind til byggepladsen. Foto: Claus Overby</figcaption></figure><div class="article__meta"><span class="byline">Af <a href="/skribent/mette-lykkegaard">{r.author}</a></span> <time datetime="2024-09-08T05:30:00+02:00">8. september 2024 kl. 05.30</time></div><div class="article__body"><p>{e(first)}</p><div class="article__fade" aria-hidden="true"></div></div>
<div class="paywall" data-k5a-pos="paywall"><h2 class="paywall__title">Læs resten med et abonnement</h2><p class="paywall__text">Artiklen er for abonnenter. Få adgang til alt på limsydposten.example, e-avisen og vores app – de første to måneder for 1 krone.</p><ul class="paywall__usp"><li>Ingen binding</li><li>Del adgangen med én i husstanden</li><li>Alle krydsord og sudoku</li></ul><a class="button button--buy" href="/abonnement?ref=9120447">Prøv nu for 1 kr.</a><p class="paywall__small">Herefter 199 kr. pr. måned. Har du allerede abonnement? <a href="/login?r=9120447">Log ind her</a></p></div></article>
<section class="teasers" data-k5a-pos="related"><h2 class="teasers__heading">Læs også</h2><div class="teasers__grid">{listed(also, '<article class="teaser"><a href="{p}" class="teaser__link"><div class="teaser__image"><img loading="lazy" src="/i/t{n}.jpg" alt=""></div><div class="teaser__label">{w}</div><h3 class="teaser__title">{t}</h3></a></article>', w=("Bredvig", "Erhverv", "Navne"))}</div></section></div>
<aside class="layout__side"><div class="box box--latest"><h2 class="box__heading"><a href="/seneste">Seneste nyt</a></h2><ul class="timeline">{listed(newest, '<li class="timeline__item"><time class="timeline__time">{w}</time><a class="timeline__link" href="{p}">{t}</a></li>', w=("12.14", "11.50", "10.37", "09.00"))}</ul></div><div class="ad" data-label="Annonce"><div id="rect-1"></div></div><div class="box box--top" aria-label="Mest læste"><ol>{listed(top, '<li><a href="{p}"><b>{n}</b> <span>{t}</span> <svg class="plus"><use href="#plus"></use></svg></a></li>')}</ol></div><div class="box box--debate"><h2 class="box__heading">Debat</h2>{listed(debate, '<a class="opinion" href="{p}"><img class="opinion__face" src="/i/d{n}.png" alt=""><span class="opinion__kind">{k}</span><span class="opinion__title">{t}</span><span class="opinion__by">{w}</span></a>', k=("Leder", "Læserbrev"), w=("Henrik Damsbo, chefredaktør", "Karen Margrethe Toft, Tingskov"))}</div></aside></main>
<footer class="footer"><div class="footer__col"><h3>Kundeservice</h3><p>Telefon 70 00 00 00, hverdage 8-15</p><a href="/avis-udeblevet">Fik du ikke avisen?</a></div><div class="footer__col"><h3>Redaktionen</h3><a href="/tip">Tip os</a><a href="/presseetik">Presseetik</a></div><div class="footer__col"><p>Limsydposten er medlem af Danske Landsbymedier. Ansvarshavende chefredaktør Henrik Damsbo. Kopiering er ikke tilladt uden aftale.</p></div></footer></body></html>""",
        r, (), (*also, *newest, *top, *debate), verdict="paywall", address=url,
    )  # fmt: skip


@page
def nederlandse_nieuwssite_hashed() -> Served:
    """A news site rendered by React with classes made by a program; a wall of consent before, blocks of links amid the text."""
    site = "https://www.dagkoers.example"
    url = f"{site}/binnenland/6291184/waterschap-zet-bevers-aan-het-werk-om-kosten-te-besparen.html"
    r = Report(
        "nl",
        "2023-06-21",
        "",
        "Sander Wiersinga",
        "Een beverdam in de Oude Leede bij Wijkmeer",
        "Waterschap zet bevers aan het werk om kosten te besparen",
        "Waterschap Leede en Vaart laat drie beverdammen staan die het eerst wilde weghalen. De dieren houden het grondwater op peil, en dat scheelt volgens berekeningen bijna 4 ton aan nieuwe stuwen.",
        (
            "In het stroomgebied van de Oude Leede leven sinds 2017 bevers. Ze kwamen op eigen kracht uit het Heerlerbroek en bouwden in de eerste winter al twee dammen. Boeren klaagden over natte percelen en het waterschap verleende een vergunning om de bouwwerken te slopen.",
            'Dat gebeurde zes keer. De bevers bouwden de dammen telkens binnen een week weer op, vertelt ecoloog Maaike Terpstra. "Op een gegeven moment hebben we de kosten van de kraan opgeteld en zijn we gaan meten wat zo\'n dam eigenlijk doet."',
            "Uit de metingen blijkt dat het grondwater achter de dammen in droge zomers 34 centimeter hoger staat dan elders. Dat effect is tot op een kilometer afstand merkbaar. Het natuurgebied heeft daardoor minder last van verdroging en hoeft niet meer te worden bevloeid.",
            "Boeren krijgen vergoeding",
            "Voor vijf melkveehouders pakt het minder gunstig uit. Zij kunnen hun laagste percelen niet meer maaien als het lang regent. Het waterschap betaalt hun 1.150 euro per hectare per jaar, voor een periode van tien jaar.",
            'Veehouder Klaas Boonstra heeft getekend, maar niet van harte. "Ik krijg geld om te kijken hoe mijn gras verdrinkt", zegt hij. Zijn buurvrouw Jellie Hofstede is positiever en verhuurt sinds vorig jaar een schuilhut aan fotografen.',
            "Graven in dijken blijft verboden",
            "De nieuwe aanpak geldt alleen voor sloten en beken. Zodra een bever in een waterkering graaft, wordt het dier gevangen en verplaatst. Dat gebeurde vorig jaar elf keer, een record.",
            "Ook het spoor is een gevoelig punt. Bij Wijkmeer lag het treinverkeer in maart twee weken stil nadat er een burcht onder het talud was gevonden. Spoorbeheerder en waterschap gaan voortaan samen inspecteren, met honden die op de geur van bevergeil zijn getraind.",
            'Volgens Terpstra moeten mensen niet denken dat bevers gratis personeel zijn. "Ze houden zich niet aan het bestemmingsplan en ze nemen in het weekend niet op. Maar ze zijn wel beter in dit werk dan wij."',
        ),
    )
    b = r.body
    inside = (
        (
            "Bever veroorzaakt stroomstoring in drie dorpen door boom om te knagen",
            f"{site}/binnenland/6288003/bever-veroorzaakt-stroomstoring-in-drie-dorpen.html",
        ),
    )
    video = (
        ("Otter verkent parkeergarage in hartje stad", f"{site}/video/6290733/otter-verkent-parkeergarage.html"),
        ("Zo klinkt een kikkerkoor van tweeduizend stuks", f"{site}/video/6290120/zo-klinkt-een-kikkerkoor.html"),
        ("Brugwachter neemt na 41 jaar afscheid", f"{site}/video/6289977/brugwachter-neemt-na-41-jaar-afscheid.html"),
    )
    about = (
        ("Droogte: sproeiverbod in het oosten vanaf vrijdag", f"{site}/weer/6291102/droogte-sproeiverbod-in-het-oosten.html"),
        ("Wolvin Fenna is voor de derde keer moeder", f"{site}/binnenland/6287110/wolvin-fenna-is-voor-de-derde-keer-moeder.html"),
        ("Kabinet stelt besluit over beregening uit", f"{site}/politiek/6286541/kabinet-stelt-besluit-over-beregening-uit.html"),
    )
    just_in = (
        ("Rechter: gemeente moet lindebomen laten staan", f"{site}/binnenland/6291201/rechter-gemeente-moet-lindebomen-laten-staan.html"),
        ("Wielrenner Ten Broeke breekt sleutelbeen", f"{site}/sport/6291198/wielrenner-ten-broeke-breekt-sleutelbeen.html"),
        ("Treinkaartjes in september 3 procent duurder", f"{site}/economie/6291193/treinkaartjes-in-september-duurder.html"),
        ("Oudste drukpers van het land draait weer", f"{site}/cultuur/6291187/oudste-drukpers-van-het-land-draait-weer.html"),
    )
    return Served(
        f"""<!doctype html><html lang="nl" data-theme="light"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>{e(r.title)} | Binnenland | dagkoers.example</title><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="Dagkoers"/><meta property="og:image" content="https://media.dagkoers.example/m/k0bxe3ka_wd1280.jpg/bever.jpg"/><meta name="article:section" content="Binnenland"/><meta name="article:published_time" content="2023-06-21T04:55:00Z"/><meta name="cXenseParse:articleid" content="6291184"/><link rel="preconnect" href="https://media.dagkoers.example"/><script>window.dk=window.dk||{{}};dk.flags={{"comments":true,"ab":{{"card":"B"}}}};</script>{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2023-06-21T04:55:00.000Z", "dateModified": "2023-06-21T07:10:00.000Z", "author": {"@type": "Person", "name": "Sander Wiersinga"}, "articleSection": "binnenland", "commentCount": 214, "publisher": {"@type": "Organization", "name": "Dagkoers"}}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Binnenland", "item": site + "/binnenland"}]}])}<style data-emotion="css 1k9f3hq 1wq2u0e">.css-1k9f3hq{{max-width:1008px;margin:0 auto}}.css-1wq2u0e{{font-weight:700}}</style></head><body><div id="app-root"><div class="css-x0ytlx" role="dialog" aria-modal="true" aria-labelledby="pg-title"><h2 id="pg-title">Dagkoers vraagt toestemming</h2><p>Met jouw akkoord plaatsen wij en 142 partners cookies om advertenties te tonen die bij je passen en om te meten wat er gelezen wordt. Je kunt je keuze altijd wijzigen.</p><button class="css-qn1gxi">Akkoord</button><button class="css-1a3mq8">Instellen</button></div><header class="css-13o7eu2"><a class="css-7yu9wk" href="/" title="Voorpagina"><svg role="img" width="92" height="24"><title>Dagkoers</title><path d="M0 0h92v24H0z"></path></svg></a><ul class="css-v0agnx"><li><a href="/">Voorpagina</a></li><li><a href="/net-binnen">Net binnen</a></li><li><a href="/binnenland">Binnenland</a></li><li><a href="/economie">Economie</a></li><li><a href="/sport">Sport</a></li></ul></header><div class="css-1k9f3hq"><main class="css-4uc5id"><div class="css-vurnku"><figure class="css-1l3ilsg"><img alt="" src="https://media.dagkoers.example/m/k0bxe3ka_wd854.jpg/bever.jpg" srcset="https://media.dagkoers.example/m/k0bxe3ka_wd320.jpg 320w, https://media.dagkoers.example/m/k0bxe3ka_wd854.jpg 854w"/><figcaption class="css-9b1s0d"><span>{e(r.caption)}</span><span class="css-0"> Foto: Dagkoers</span></figcaption></figure><h1 class="css-1wq2u0e">{e(r.title)}</h1><div class="css-1d3w5wq"><span>Door</span> <a class="css-u38a2e" href="/auteur/sander-wiersinga">{r.author}</a><div class="css-k008qs"><span>21 jun 2023 om 06:55</span><span aria-label="Laatst bijgewerkt">Update: 2 jaar geleden</span></div></div><div class="css-8lhmgr"><button aria-label="214 reacties"><svg width="20" height="20"></svg>214</button><button>Delen</button><button>Luister naar dit artikel</button></div><div data-testid="article-body" class="css-1ueqpjd"><div class="css-fyz3eb"><p class="css-1b0ho42">{e(r.lead)}</p></div><div class="css-fyz3eb">{each(b[:2], '<p class="css-16ogkfs">{}</p>', between="")}</div><div class="css-1oy4ox2" data-ad-slot="article-inline"><div class="css-label">advertentie</div></div><div class="css-fyz3eb"><p class="css-16ogkfs">{e(b[2])}</p></div><div class="css-12j6tlc"><a class="css-a9pkw2" href="{inside[0][1]}"><div class="css-19o6k3"><img alt="" loading="lazy" src="https://media.dagkoers.example/m/zz81_sq256.jpg"/></div><div><div class="css-1jh3ccf">Lees ook:</div><div class="css-57th0n">{e(inside[0][0])}</div></div></a></div><div class="css-fyz3eb"><h2 class="css-j2zkdn">{e(b[3])}</h2>{each(b[4:6], '<p class="css-16ogkfs">{}</p>', between="")}</div><div class="css-poll" data-testid="poll"><div class="css-q">Zou jij een bever in de achtertuin willen?</div><label><input type="radio" name="p"/>Ja, graag</label><label><input type="radio" name="p"/>Nee, liever niet</label><button disabled="">Stem</button><span>18.204 stemmen</span></div><div class="css-fyz3eb"><h2 class="css-j2zkdn">{e(b[6])}</h2>{each(b[7:], '<p class="css-16ogkfs">{}</p>', between="")}</div><div class="css-newsl"><p>Ontvang elke ochtend de belangrijkste verhalen in je mail. <a href="/nieuwsbrief">Schrijf je in</a></p></div></div><div class="css-1ra8ym3"><span>Lees meer over:</span><a href="/tag/bever">Bever</a><a href="/tag/natuur">Natuur</a><a href="/tag/waterschap">Waterschap</a></div><div class="css-praat"><h3>Praat mee</h3><p>Beste reacties uit de discussie</p><blockquote><p>Wij hadden er een in de vijver. Die vijver is er nu niet meer, maar het was wel een prachtig gezicht.</p><cite>Tuinman Bert</cite></blockquote><a href="/reacties/6291184">Bekijk alle 214 reacties</a></div></div></main><aside class="css-1gr8ok4"><section class="css-wt20pb"><h2>Net binnen</h2><ul class="css-ifnvxr">{listed(just_in, '<li class="css-0"><a class="css-1kwgz7t" href="{p}"><span class="css-1d1q">{w}</span><span class="css-h2bt">{t}</span><span class="css-rc"><svg width="12" height="12"></svg>{n}2</span></a></li>', "", w=("07:21", "07:14", "07:02", "06:58"))}</ul></section><section class="css-dossier"><div class="css-kop"><a href="/dossier/natuur-en-water">Dossier: Natuur en water</a></div>{listed(about, '<div class="css-lk"><a href="{p}">{t}</a><span>{w}</span></div>', "", w=("gisteren", "12 juni", "9 juni"))}</section></aside></div><section class="css-carousel" aria-roledescription="carousel" aria-label="Video"><button aria-label="Vorige">‹</button><div class="css-track">{listed(video, '<div role="group" aria-roledescription="slide"><a href="{p}"><div class="css-thumb"><img alt="" loading="lazy" src="/v{n}.jpg"/><span class="css-dur">0{n}:12</span></div><span class="css-vt">{t}</span></a></div>', "")}</div><button aria-label="Volgende">›</button></section><footer class="css-foot"><div><h4>Dagkoers</h4><ul><li><a href="/over">Over ons</a></li><li><a href="/colofon">Colofon</a></li><li><a href="/werken-bij">Werken bij</a></li></ul></div><div><h4>Meer</h4><ul><li><a href="/puzzels">Puzzels</a></li><li><a href="/tv-gids">Tv-gids</a></li></ul></div><div><p>© 2023 Koersmedia BV. Op alle artikelen rust auteursrecht. Beurskoersen zijn 15 minuten vertraagd.</p></div></footer></div><script>window.__PRELOADED_STATE__={{"article":{{"id":"6291184","type":"article","commentCount":214,"tags":["Bever","Natuur"]}},"screen":{{"name":"article"}}}}</script><script defer src="/static/main.a1b2c3.js"></script></body></html>""",
        r, r.lines, (*inside, *just_in, *about, *video), address=url,
    )  # fmt: skip


@page
def israeli_portal_draft_editor() -> Served:
    """A portal whose editor wraps every text in spans; readers' comments without end, tiles of a recommending firm at the foot."""
    site = "https://www.hadashon.example"
    url = f"{site}/environment-science/article/rkx4t2wj6"
    r = Report(
        "he",
        "2022-02-16",
        "",
        "נעמה שחורי",
        "החקלאי יגאל בן־צור ליד עץ השקד במושב גבעת אורן",
        "עץ השקד שעמד בדרכו של הכביש: במועצה הסכימו להזיז את התוואי ב־14 מטר",
        "אחרי מאבק של שנתיים הודיעה המועצה האזורית נחל ערמון כי הכביש החדש למושב גבעת אורן יעקוף את העץ בן 130 השנים. העלות: כ־900 אלף שקל.",
        (
            "הוא נשתל לפי המסורת המקומית בשנת 1892, שרד שתי שרפות ומכת ארבה, וכמעט נכרת בגלל כיכר תנועה. אתמול התבשרו תושבי גבעת אורן כי עץ השקד הזקן שבכניסה למושב יישאר במקומו, והכביש הוא שיזוז.",
            "התוכנית המקורית להרחבת הכביש אושרה ב־2019, ולפיה היה אמור לעבור באמצע החורשה. מהנדסת המועצה, אילת דגני, הציעה תחילה להעתיק את העץ למקום אחר, אך שני אגרונומים שבדקו אותו קבעו כי סיכוייו לשרוד את המעבר קטנים משליש.",
            '"אמרו לי שזה רק עץ, וחוץ מזה הוא כבר כמעט לא נותן שקדים", מספר יגאל בן־צור, שחלקתו גובלת בחורשה. "עניתי שגם אני כבר כמעט לא נותן שקדים, ובכל זאת אף אחד לא סולל עליי כביש".',
            "הילדים כתבו מכתבים",
            "המאבק התחיל בעצומה שעליה חתמו 64 משפחות, והתרחב כשתלמידי בית הספר האזורי שלחו לראש המועצה 212 מכתבים. חלקם תלויים עד היום במסדרון לשכתו.",
            "בדצמבר נערך סיור שבו השתתפו אנשי המועצה, משרד הכבישים והתושבים. מדידה חוזרת העלתה שאפשר להסיט את התוואי ב־14 מטר מזרחה בלי לפגוע בזווית הראייה של הנהגים, בתנאי שקיר התמך יוגבה.",
            'ראש המועצה, חיים לבנון, אמר כי ההחלטה תעכב את העבודות בארבעה חודשים. "אני מעדיף להסביר את העיכוב מאשר להסביר לנכדה שלי למה כרתנו את העץ שהיא ציירה", הוסיף.',
            "לא כולם מרוצים",
            'יש תושבים שסבורים שהסכום מופרז. "תשע מאות אלף שקל הם שני גני ילדים משופצים", אומרת רוית אלון, חברת ועד המושב. לדבריה, איש לא ערך סקר לפני שהתקבלה ההחלטה.',
            "בשבוע הבא יותקנו סביב העץ גדר ושלט. הפריחה, כך מעריכים במושב, תגיע השנה לשיאה בסוף החודש, והכביש ייפתח לתנועה רק בסתיו.",
        ),
    )
    b = r.body
    inside = (
        ("נשר נדיר חזר לקנן במצוק אחרי 40 שנה", f"{site}/environment-science/article/hjk0p1sy5"),
        ("הפרדס האחרון בעיר: היזם רוצה לבנות, השכנים רוצים תפוזים", f"{site}/news/article/s1ya7bb2k"),
    )
    hot = (
        ("הטעות הקטנה שעלתה לזוג במשכנתא", f"{site}/economy/article/bj9xxq01t"),
        ("שחקן הכדורסל שעזב הכול והלך לאפות לחם", f"{site}/sport/article/r1o2o3p4k"),
        ("מה קורה לגוף כשמפסיקים לשתות קפה", f"{site}/health/article/hkw5v6u7t"),
        ("האוניברסיטה תבטל את מבחני הכניסה", f"{site}/news/article/syq8r9s0a"),
    )
    news = (
        ("הכנסת אישרה בקריאה ראשונה את חוק המעיינות", f"{site}/news/article/b1c2d3e4f"),
        ("גשם מקומי צפוי הלילה בצפון, חשש משיטפונות", f"{site}/news/article/g5h6i7j8k"),
        ("שביתת נהגי האוטובוסים הסתיימה אחרי שלושה ימים", f"{site}/news/article/l9m0n1o2p"),
    )
    views = (
        ("מי שמפחד מעצים לא צריך לתכנן כבישים", f"{site}/opinions/article/q3r4s5t6u"),
        ("ארבעה עשר מטר של שכל ישר", f"{site}/opinions/article/v7w8x9y0z"),
    )

    def para(text: str) -> str:
        return f'<div class="text_editor_paragraph rtl"><span data-text="true">{e(text)}</span></div>'

    def sub(text: str) -> str:
        return f'<h2 class="rtl text_editor_paragraph"><span data-text="true">{e(text)}</span></h2>'

    return Served(
        f"""<!DOCTYPE html>
<html lang="he" dir="rtl"><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"/><title>{e(r.title)}</title><meta name="description" content="{e(r.lead)}"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="חדשון"/><meta property="og:image" content="https://img.hadashon.example/picserver5/wcm_upload/2022/02/16/r1fp/shaked.jpg"/><meta name="vr:published_time" content="2022-02-16T06:12:40.118Z"/><link rel="canonical" href="{url}"/><link rel="stylesheet" href="https://static.hadashon.example/widgets/arc-article.min.css"/><script id="ld-json" type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","url":"{url}","mainEntityOfPage":"{url}","dateline":"","dateModified":"2022-02-16T09:40:00.000Z","datePublished":"2022-02-16T06:12:40.118Z","inLanguage":"he","author":{{"@type":"Person","name":"{r.author}"}},"publisher":{{"@type":"NewsMediaOrganization","name":"חדשון"}}}}</script><script>var dcPath="hadashon.environment";window.YITSiteWidgets=window.YITSiteWidgets||[];window.YITSiteWidgets.push(["1","ArcArticle",{{"isLive":false,"cm":true}}]);</script></head>
<body class="rtl-body"><div class="dy-unit" id="ads.maavaron"></div><div class="layoutContainer"><div class="site_page_root"><div class="mainSiteHeader"><div class="logoHeader"><a href="/" title="חדשון"><img src="/logo.png" alt="חדשון"/></a></div><ul class="mainNav"><li><a href="/news">חדשות</a></li><li><a href="/economy">כלכלה</a></li><li><a href="/sport">ספורט</a></li><li><a href="/health">בריאות</a></li><li><a href="/opinions">דעות</a></li></ul><div class="accessibility"><a href="#">נגישות</a></div></div>
<div class="layoutItem breadcrumbs"><ul><li><a href="/news">חדשות</a></li><li><a href="/environment-science">סביבה ומדע</a></li></ul></div>
<div class="ArticleHeaderComponenta"><div class="mainTitleWrapper"><h1 class="mainTitle">{e(r.title)}</h1></div><div class="subTitleWrapper"><span class="subTitle">{e(r.lead)}</span></div><div class="authorAndDateContainer"><div class="authors"><span class="author"><a href="/topics/naama">{r.author}</a></span> <span class="separator">|</span></div><div class="date"><span class="DateDisplay" data-wcmdate="2022-02-16T06:12:40.118Z">16.02.22 | 08:12</span></div></div><div class="articleShareTop"><button class="facebook" title="שתפו בפייסבוק"></button><button class="whatsapp" title="שתפו בוואטסאפ"></button><a class="talkbackLink" href="#talkbacks">143 תגובות</a><button class="print">הדפסה</button></div></div>
<div class="ArticleBodyComponent" id="ArticleBodyComponent"><div class="dataTextContainer"><div class="public-DraftEditor-content"><div data-contents="true">
<div class="ArticleImageComponent"><div class="ImageGalleryComponent"><div class="gelleryOpener"><img id="ReduxEditableImage" src="https://img.hadashon.example/picserver5/crop_images/2022/02/16/r1fp/shaked_0_640.jpg" alt="" width="640" height="360"/></div><div class="ImageDetails"><span class="text">{e(r.caption)}</span><span class="credit">(צילום: אביב רז)</span></div></div></div>
{para(b[0])}{para(b[1])}<div class="relatedArticles"><div class="text_editor_paragraph rtl"><b><span data-text="true">קראו גם:</span></b></div><ul class="text_editor_ul">{listed(inside, '<li class="text_editor_li"><a class="paragraph-link" href="{u}" target="_blank"><span data-text="true">{t}</span></a></li>')}</ul></div>{para(b[2])}
<div class="dy-unit" id="ads.article1"><span class="adTitle">תוכן שיווקי</span><a href="https://promo.example/1">הדירות שנמכרות עוד לפני שיצאו לשוק</a></div>{sub(b[3])}{para(b[4])}
<div class="ArticleVideoComponent"><div class="videoTitle">פריחה ראשונה בגבעת אורן</div><div class="videoCredit">(צילום: דוברות המועצה)</div></div>{para(b[5])}{para(b[6])}{sub(b[7])}{para(b[8])}{para(b[9])}
</div></div></div><div class="firstPublished">פורסם לראשונה: 08:12, 16.02.22</div></div>
<div class="tagsWrapper"><span>תגיות:</span><a href="/topics/shaked">עץ שקד</a><a href="/topics/roads">כבישים</a><a href="/topics/arutz">נחל ערמון</a></div>
<div class="errorReport"><button>מצאתם טעות בכתבה? כתבו לנו</button></div>
<div class="talkbacks" id="talkbacks"><div class="tbTitle">תגובות <span>(143)</span></div><button>הוספת תגובה</button><div class="disclaimer">אין לשלוח תגובות הכוללות דברי הסתה ותגובות החורגות מגבול הטעם הטוב</div><div class="SingleTalkBack"><span class="tbNum">143.</span><span class="tbHead">כל הכבוד לילדים</span><div class="tbText">מי שגדל במושב יודע שכל ט"ו בשבט מצטלמים שם. הסבא רבא שלי מופיע ליד העץ בתמונה מ־1931.</div><span class="tbAuthor">ותיק מהעמק</span><span class="tbDate">16.02.22</span></div><div class="SingleTalkBack"><span class="tbNum">142.</span><span class="tbHead">ומי ישלם על זה</span><div class="tbText">אנחנו, כרגיל. בארנונה הבאה.</div></div></div>
<div class="sidePart"><div class="slotView hot"><div class="slotTitle"><a href="/hot">הכי נצפות</a></div>{listed(hot, '<div class="slotItem"><div class="slotNum">{n}</div><div class="slotImg"><a href="{p}"><img src="https://img.hadashon.example/t{n}.jpg" alt=""/></a></div><div class="slotText"><a href="{p}">{t}</a></div></div>')}</div>
<div class="slotView opinions"><div class="slotTitle"><img src="/img/deot.gif" alt="דעות"/></div>{listed(views, '<div class="slotItem"><div class="writer">{w}</div><div class="slotText"><a href="{p}">{t}</a></div></div>', w=("עודד מרגלית", "תמר בן־חורין"))}</div></div>
<div class="TabNews"><dl>{listed(news, '<dt>1{n}:05</dt><dd><a href="{p}">{t}</a></dd>')}</dl></div>
<div class="taboola" id="taboola-below-article"><div class="trc_header">אולי יעניין אותך גם</div><div class="videoCube"><a href="https://trc.promo.example/a" rel="nofollow sponsored"><span class="video-title">הטיפול שגורם לקמטים להיעלם</span><span class="branding">ממומן</span></a></div><div class="videoCube"><a href="https://trc.promo.example/b" rel="nofollow sponsored"><span class="video-title">כמה באמת שווה הרכב שלכם?</span><span class="branding">ממומן</span></a></div></div>
<div class="mainSiteFooter"><div class="footerCol"><div class="fTitle">אודות</div><a href="/about">אודות האתר</a><a href="/terms">תנאי שימוש</a><a href="/privacy">מדיניות פרטיות</a></div><div class="footerCol"><div class="fTitle">ערוצים</div><a href="/food">אוכל</a><a href="/vacation">חופש</a><a href="/digital">דיגיטל</a></div><div class="footerCol">כל הזכויות שמורות לחדשון בע"מ 2022</div></div></div></div></body></html>""",
        r, r.lines, (*inside, *hot, *views, *news), address=url,
    )  # fmt: skip


@page
def urdu_daily_on_amp() -> Served:
    """The AMP version of an Urdu daily: components of that kind, columns by writers, a ticker without a heading."""
    site = "https://www.roznamasubh.example"
    url = f"{site}/pakistan/28-Jan-2021/1238840?version=amp"
    r = Report(
        "ur",
        "2021-01-28",
        "",
        "شہریار قاضی",
        "نور گڑھ کی پرانی چھاپہ مشین، جو اب عجائب گھر میں رکھی گئی ہے",
        "نور گڑھ کے ریلوے سٹیشن کو سو سال بعد لائبریری میں بدل دیا گیا",
        "",
        (
            "نور گڑھ کے جس ریلوے سٹیشن پر آخری ٹرین سنہ 1998 میں رکی تھی، وہاں اب کتابیں رکھی ہیں۔ ضلعی انتظامیہ نے بدھ کو اس عمارت کا افتتاح بطور عوامی لائبریری کیا، جس میں آٹھ ہزار کتابیں اور بچوں کے لیے ایک الگ کمرہ ہے۔",
            "یہ سٹیشن 1921 میں تعمیر ہوا تھا اور ایک زمانے میں یہاں سے روزانہ چھ گاڑیاں گزرتی تھیں۔ پٹری بند ہونے کے بعد عمارت کی چھت گر گئی اور مقامی لوگ اس کی اینٹیں تک اٹھا کر لے گئے۔",
            "ڈپٹی کمشنر سعدیہ مینگل نے بتایا کہ بحالی پر دو کروڑ 40 لاکھ روپے خرچ ہوئے اور کام چودہ ماہ میں مکمل ہوا۔ ان کے مطابق عمارت کا نقشہ محکمہ ریلوے کے ایک ریٹائرڈ ملازم کے صندوق سے ملا۔",
            "ٹکٹ گھر سے کتاب گھر تک",
            "جس کھڑکی سے کبھی ٹکٹ ملتے تھے، اب وہیں سے کتابیں جاری ہوتی ہیں۔ انتظار گاہ میں پڑھنے کی میزیں لگائی گئی ہیں اور پلیٹ فارم پر نیم کے درختوں کے نیچے بینچ رکھے گئے ہیں۔",
            "لائبریرین فوزیہ اعوان کہتی ہیں: ’پہلے دن 230 لوگ آئے۔ ان میں سے اکثر کتاب لینے نہیں، صرف یہ دیکھنے آئے تھے کہ سٹیشن کی گھنٹی اب بھی بجتی ہے یا نہیں۔ گھنٹی بجتی ہے اور ہم اسے شام کو بند ہونے کے وقت بجاتے ہیں۔‘",
            "اسّی سالہ غلام رسول اسی سٹیشن پر قلی رہ چکے ہیں۔ انھوں نے بتایا کہ وہ خود پڑھ نہیں سکتے مگر روز اپنی پوتی کو ساتھ لائیں گے تاکہ وہ انھیں اخبار پڑھ کر سنائے۔",
            "خواتین کے لیے الگ اوقات",
            "لائبریری صبح نو بجے سے رات آٹھ بجے تک کھلی رہے گی، جبکہ منگل اور جمعرات کی دوپہر خواتین کے لیے مخصوص ہے۔ رکنیت کی سالانہ فیس سو روپے ہے اور طلبہ سے کوئی فیس نہیں لی جائے گی۔",
            "شہر کے وکیل تیمور لاشاری کا کہنا ہے کہ لائبریری اچھی بات ہے مگر لوگوں کی اصل ضرورت ٹرین ہے۔ ’سڑک سے ضلعی صدر مقام تک چار گھنٹے لگتے ہیں، ریل سے ڈیڑھ گھنٹہ لگتا تھا۔‘",
            "محکمہ ریلوے کے ترجمان نے کہا کہ پٹری بحال کرنے کی کوئی تجویز زیر غور نہیں، البتہ سٹیشن کے باہر ایک پرانا انجن رکھنے کی اجازت دے دی گئی ہے۔",
        ),
    )
    b = r.body
    inside = (
        ("بند پڑی ریل کی پٹریوں پر سبزیاں اگانے والے کسان", f"{site}/pakistan/14-Jan-2021/1232201?version=amp"),
        ("وہ دکان جہاں کتاب کے بدلے چائے ملتی ہے", f"{site}/daily-bites/09-Dec-2020/1219031?version=amp"),
    )
    ticker = (
        ("بارش کے باعث ساحلی شاہراہ ٹریفک کے لیے بند", f"{site}/pakistan/28-Jan-2021/1238871?version=amp"),
        ("گندم کی امدادی قیمت میں اضافے کی منظوری", f"{site}/business/28-Jan-2021/1238866?version=amp"),
        ("کرکٹ ٹیم کے کپتان نے قیادت چھوڑنے کا اعلان کر دیا", f"{site}/sports/28-Jan-2021/1238859?version=amp"),
    )
    popular = (
        ("شادی میں صرف ایک کھانا پیش کرنے والا گاؤں", f"{site}/daily-bites/27-Jan-2021/1238102?version=amp"),
        ("بجلی کے بل میں شامل وہ ٹیکس جس کا آپ کو علم نہیں", f"{site}/business/26-Jan-2021/1237750?version=amp"),
        ("استاد نے تیس سال بعد شاگرد کا ادھار چکا دیا", f"{site}/daily-bites/26-Jan-2021/1237611?version=amp"),
        ("کیا شہد واقعی کبھی خراب نہیں ہوتا؟", f"{site}/health/25-Jan-2021/1237004?version=amp"),
    )
    columns = (
        ("سٹیشن، گھنٹی اور ہم", f"{site}/columns/28-Jan-2021/1238812?version=amp"),
        ("جو گاڑی چھوٹ گئی سو چھوٹ گئی", f"{site}/columns/28-Jan-2021/1238811?version=amp"),
        ("کتاب کی خوشبو اور دھول", f"{site}/columns/27-Jan-2021/1238090?version=amp"),
    )
    return Served(
        f"""<!doctype html>
<html ⚡ lang="ur" dir="rtl">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.example/v0.js"></script>
<script async custom-element="amp-sidebar" src="https://cdn.ampproject.example/v0/amp-sidebar-0.1.js"></script>
<script async custom-element="amp-ad" src="https://cdn.ampproject.example/v0/amp-ad-0.1.js"></script>
<title>{e(r.title)} | روزنامہ صبح</title>
<link rel="canonical" href="{url.removesuffix('?version=amp')}">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<meta name="description" content="نور گڑھ کے جس ریلوے سٹیشن پر آخری ٹرین سنہ 1998 میں رکی تھی، وہاں اب کتابیں رکھی ہیں۔"><meta property="og:title" content="{e(r.title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="Roznama Subh"><meta property="article:published_time" content="2021-01-28T11:08:00+05:00">
{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url.removesuffix("?version=amp"), "headline": r.title, "datePublished": "2021-01-28T11:08:00+05:00", "dateModified": "2021-01-28T11:08:00+05:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "روزنامہ صبح", "logo": {"@type": "ImageObject", "url": site + "/images/amp-logo.png", "width": 240, "height": 60}}, "image": {"@type": "ImageObject", "url": site + "/digital_images/large/2021-01-28/news-1611814080-4471.jpg", "height": 400, "width": 750}})}
<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><noscript><style amp-boilerplate>body{{animation:none}}</style></noscript>
<style amp-custom>@font-face{{font-family:'Nafees';src:url(/fonts/nafees.woff)}}body{{font-family:Nafees,serif;line-height:2.2}}.kicker{{color:#a00}}</style>
</head>
<body>
<amp-analytics type="gtag"><script type="application/json">{{"vars":{{"gtag_id":"UA-55120-9","config":{{"UA-55120-9":{{"groups":"default"}}}}}}}}</script></amp-analytics>
<header class="amp-head"><button on="tap:nav.toggle" class="ham" aria-label="مینو">☰</button><a href="{site}/amp"><amp-img src="/images/logo-ur.png" width="180" height="46" alt="روزنامہ صبح"></amp-img></a><a class="lang" href="https://en.roznamasubh.example">English</a></header>
<amp-sidebar id="nav" layout="nodisplay" side="right"><ul><li><a href="{site}/pakistan">پاکستان</a></li><li><a href="{site}/international">بین الاقوامی</a></li><li><a href="{site}/sports">کھیل</a></li><li><a href="{site}/business">بزنس</a></li><li><a href="{site}/columns">کالم</a></li><li><a href="{site}/epaper">ای پیپر</a></li></ul></amp-sidebar>
<amp-carousel class="ticker" height="40" layout="fixed-height" type="slides" autoplay delay="4000">{listed(ticker, '<div class="tk"><a href="{u}">{t}</a></div>')}</amp-carousel>
<amp-ad width="320" height="50" type="doubleclick" data-slot="/4119/subh_amp_top"><div placeholder>اشتہار</div></amp-ad>
<article class="amp-article"><h1 class="ar-title">{e(r.title)}</h1><div class="ar-meta"><span class="place">نور گڑھ</span> <span class="by">(نمائندہ خصوصی {r.author})</span> <span class="dt">Jan 28, 2021 | 11:08 AM</span></div>
<amp-social-share type="whatsapp" width="36" height="36"></amp-social-share><amp-social-share type="twitter" width="36" height="36"></amp-social-share>
<figure><amp-img src="/digital_images/large/2021-01-28/news-1611814080-4471.jpg" width="750" height="400" layout="responsive" alt=""></amp-img><figcaption>{e(r.caption)}</figcaption></figure>
<div class="ar-body">{each(b[:2], '<p dir="rtl">{}</p>')}
<div class="also"><span class="kicker">یہ بھی پڑھیں</span><a href="{inside[0][1]}">{e(inside[0][0])}</a></div>
<p dir="rtl">{e(b[2])}</p>
<p dir="rtl"><b>{e(b[3])}</b></p>
{each(b[4:6], '<p dir="rtl">{}</p>')}
<amp-ad width="300" height="250" type="doubleclick" data-slot="/4119/subh_amp_mid1"></amp-ad>
<p dir="rtl">{e(b[6])}</p>
<p dir="rtl"><b>{e(b[7])}</b></p>
<p dir="rtl">{e(b[8])}</p>
<div class="also"><span class="kicker">یہ بھی پڑھیں</span><a href="{inside[1][1]}">{e(inside[1][0])}</a></div>
{each(b[9:], '<p dir="rtl">{}</p>')}</div>
<div class="ar-tags">مزید : <a href="{site}/tag/library">لائبریری</a> <a href="{site}/tag/railway">ریلوے</a> <a href="{site}/tag/noorgarh">نور گڑھ</a></div></article>
<div class="app-push"><amp-img src="/images/app.png" width="40" height="40" alt=""></amp-img><p>روزنامہ صبح کی خبریں، کالم اور بلاگ اپنے موبائل پر پڑھنے کے لیے ہماری ایپ ڈاؤن لوڈ کریں۔</p></div>
<section class="pop"><h3>مقبول ترین</h3>{listed(popular, '<div class="pop-row"><a class="pop-img" href="{u}"><amp-img src="/digital_images/small/{n}.jpg" width="90" height="60" alt=""></amp-img></a><div class="pop-t"><i>{n}</i> <a href="{u}">{t}</a></div></div>')}</section>
<section class="cols"><h3><a href="{site}/columns">آج کے کالم</a></h3><ul>{listed(columns, '<li><amp-img src="/columnists/{n}.png" width="60" height="60" alt=""></amp-img><strong>{w}</strong><a href="{u}">{t}</a></li>', w=("رفعت بخاری", "اجمل نوشاہی", "زاہدہ مظہر"))}</ul></section>
<amp-embed type="taboola" width="400" height="300" layout="responsive" data-publisher="subh" data-mode="thumbs-1r"></amp-embed>
<footer class="amp-foot"><ul><li><a href="{site}/aboutus">ہمارے بارے میں</a></li><li><a href="{site}/contactus">رابطہ</a></li><li><a href="{site}/advertise">اشتہار دیں</a></li></ul><p>جملہ حقوق بحق روزنامہ صبح محفوظ ہیں © 2021</p></footer>
</body></html>""",
        r, (r.title, *r.text), (*ticker, *inside, *popular, *columns), address=url,
    )  # fmt: skip


@page
def thai_daily_on_a_newspaper_theme() -> Served:
    """A Thai daily on a theme much bought: lists as modules with hashed identifiers, a heading that is a picture, text without spaces."""
    site = "https://www.siangpracha.example"
    url = f"{site}/region/news_3581224"
    r = Report(
        "th",
        "2022-09-19",
        "",
        "กองบรรณาธิการ",
        "ชาวบ้านท่าตะเคียนช่วยกันยกเรือยาวขึ้นจากน้ำ",
        "ชาวท่าตะเคียนกู้เรือยาวอายุร้อยปีขึ้นจากแม่น้ำ หลังน้ำลดเห็นหัวเรือโผล่กลางหาดทราย",
        "",
        (
            "ชาวบ้านท่าตะเคียนกว่าสองร้อยคนช่วยกันกู้เรือยาวโบราณที่จมอยู่ใต้แม่น้ำแก้วขึ้นมาได้สำเร็จ หลังจากระดับน้ำลดลงจนเห็นหัวเรือโผล่พ้นหาดทรายเมื่อสัปดาห์ก่อน",
            "นายบุญส่ง แก้วประเสริฐ กำนันตำบลท่าตะเคียน เปิดเผยว่า เรือลำดังกล่าวขุดจากไม้ตะเคียนทั้งต้น ยาว 23 เมตร จุฝีพายได้ 45 คน ผู้เฒ่าในหมู่บ้านเล่าว่าเรือชื่อ “ขวัญสายชล” เคยชนะการแข่งขันสามปีซ้อน ก่อนจะหายไปในคืนน้ำหลากครั้งใหญ่",
            "การกู้เรือใช้เวลานานเกือบเก้าชั่วโมง ชาวบ้านใช้ไม้ไผ่หนุนใต้ท้องเรือ แล้วค่อย ๆ ดึงด้วยเชือกสามเส้นโดยไม่ใช้เครื่องจักร เพราะเกรงว่าเนื้อไม้ที่ชุ่มน้ำมานานจะแตก",
            "“ตอนหัวเรือพ้นน้ำ ไม่มีใครพูดอะไรเลย มีแต่เสียงยายแช่มร้องไห้ เพราะพ่อของแกเป็นนายท้ายคนสุดท้ายของเรือลำนี้” กำนันบุญส่งกล่าว",
            "ผู้เชี่ยวชาญเตือนอย่าเพิ่งตากแดด",
            "ด้าน ดร.พิมพ์ลดา ศรีวงศ์ภักดี นักอนุรักษ์ไม้โบราณจากสถาบันศิลปะแม่น้ำแก้ว ระบุว่า สภาพเรือสมบูรณ์ราวร้อยละแปดสิบ มีรอยแตกที่กราบซ้ายเพียงจุดเดียว แต่สิ่งที่น่าห่วงคือหากไม้แห้งเร็วเกินไปจะบิดงอจนซ่อมไม่ได้",
            "ทางสถาบันแนะนำให้คลุมเรือด้วยกระสอบเปียกและรดน้ำวันละสามครั้ง เป็นเวลาอย่างน้อยหกเดือน ระหว่างนี้เจ้าหน้าที่จะเก็บตัวอย่างเนื้อไม้ไปตรวจหาอายุ คาดว่าจะทราบผลในเดือนธันวาคม",
            "ตั้งเวรเฝ้าเรือทั้งคืน",
            "ขณะนี้เรือถูกนำไปไว้ใต้ร่มจามจุรีข้างวัดท่าตะเคียน ชาวบ้านจัดเวรเฝ้าคืนละแปดคน เนื่องจากมีผู้เดินทางมาขูดเนื้อไม้หาตัวเลขนำโชค จนต้องล้อมเชือกและติดป้ายห้ามแตะต้อง",
            "พระครูสมุห์ประทีป เจ้าอาวาสวัดท่าตะเคียน กล่าวว่า วัดไม่มีนโยบายให้บูชาเรือเพื่อเสี่ยงโชค แต่จะสร้างโรงเรือนให้ลูกหลานได้ดูฝีมือช่างสมัยก่อน โดยเปิดรับบริจาคไม้และแรงงานแทนเงิน",
            "ทั้งนี้ ฝีพายรุ่นปัจจุบันของหมู่บ้านเสนอให้ต่อเรือลำใหม่ตามแบบเดิม เพื่อลงแข่งในงานประเพณีปีหน้า หลังจากห่างหายจากสนามแข่งไปนานถึงสิบเอ็ดปี",
        ),
    )
    b = r.body
    inside = (("เปิดตำนานแม่ย่านางเรือ ความเชื่อคู่ลำน้ำแก้วที่ยังไม่เลือนหาย", f"{site}/lifestyle/news_3570012"),)
    around = (
        ("ฝนถล่มเมืองเขาค้อม รถติดยาวห้ากิโลเมตร", f"{site}/region/news_3581190"),
        ("จับหนุ่มขโมยระฆังวัดไปขายของเก่า อ้างไม่มีเงินซื้อนม", f"{site}/region/news_3581237"),
    )
    related = (
        ("ช่างต่อเรือคนสุดท้ายแห่งบ้านปากคลองวัย 84 ปีขอถ่ายทอดวิชา", f"{site}/region/news_3544410"),
        ("น้ำลดพบบันไดวัดเก่าใต้เขื่อน นักโบราณคดีเร่งสำรวจ", f"{site}/region/news_3539087"),
        ("งานแข่งเรือปีนี้งดจัด เหตุงบประมาณไม่พอ", f"{site}/sport/news_3521776"),
    )
    popular = (
        ("เช็กเลย ใครได้สิทธิลดค่าไฟเดือนหน้า", f"{site}/economy/news_3580011"),
        ("ครูสาวปั่นจักรยานส่งการบ้านถึงบ้านนักเรียน", f"{site}/social/news_3579230"),
        ("อุตุฯ เตือนพายุลูกใหม่เข้าภาคใต้วันพุธนี้", f"{site}/weather/news_3580906"),
        ("ร้านก๋วยเตี๋ยวปิดตำนาน 60 ปี ลูกค้าต่อคิวชามสุดท้าย", f"{site}/lifestyle/news_3578845"),
    )
    new = (
        ("สภาฯ เลื่อนพิจารณาร่างกฎหมายลำน้ำสาธารณะ", f"{site}/politics/news_3581301"),
        ("ราคาข้าวเปลือกขยับขึ้นตันละสามร้อยบาท", f"{site}/economy/news_3581295"),
        ("นักวิ่งสาวทำลายสถิติมาราธอนหญิงในรอบยี่สิบปี", f"{site}/sport/news_3581288"),
    )
    return Served(
        f"""<!doctype html >
<!--[if IE 8]> <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="th" prefix="og: https://ogp.me/ns#"> <!--<![endif]-->
<head>
<title>{e(r.title)} - เสียงประชา</title>
<meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="{site}/xmlrpc.php"/>
<meta name="description" content="{e(b[0][:90])}"/><meta name="robots" content="follow, index"/><link rel="canonical" href="{url}"/>
<meta property="og:locale" content="th_TH"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="เสียงประชา"/><meta property="article:section" content="ข่าวภูมิภาค"/><meta property="article:tag" content="เรือยาว"/><meta property="article:published_time" content="2022-09-19T16:44:07+07:00"/><meta property="og:image" content="{site}/wp-content/uploads/2022/09/boat-0919.jpg"/>
<script type="application/ld+json" class="rank-math-schema">{{"@context":"https://schema.org","@graph":[{{"@type":"Organization","@id":"{site}/#organization","name":"เสียงประชา"}},{{"@type":"NewsArticle","headline":"{r.title}","datePublished":"2022-09-19T16:44:07+07:00","dateModified":"2022-09-19T16:44:07+07:00","articleSection":"ข่าวภูมิภาค","author":{{"@id":"{site}/author/region","name":"region"}},"publisher":{{"@id":"{site}/#organization"}},"inLanguage":"th","mainEntityOfPage":{{"@id":"{url}#webpage"}}}}]}}</script>
<link rel='stylesheet' id='td-theme-css' href='{site}/wp-content/themes/Newspaper/style.css?ver=11.5' type='text/css' media='all'/><script type='text/javascript' src='{site}/wp-includes/js/jquery/jquery.min.js' id='jquery-core-js'></script>
<style>.td-header-wrap .td-header-top-menu{{background:#222}}.td_uid_3_6328{{margin:0}}</style><script>var tdBlocksArray=[];function tdBlock(){{this.id='';this.atts='';}}</script></head>
<body class="post-template-default single single-post postid-3581224 single-format-standard global-block-template-1 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-scroll-up"><i class="td-icon-menu-up"></i></div>
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-container"><div class="td-mobile-content"><ul class="td-mobile-main-menu"><li class="menu-item"><a href="{site}/home">หน้าแรก</a></li><li class="menu-item"><a href="{site}/politics">การเมือง</a></li><li class="menu-item"><a href="{site}/economy">เศรษฐกิจ</a></li><li class="menu-item"><a href="{site}/region">ภูมิภาค</a></li></ul></div></div></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-3"><div class="td-header-top-menu-full"><div class="tdb-date">วันจันทร์ที่ 19 กันยายน พ.ศ. 2565</div></div><div class="td-banner-wrap-full"><a class="td-main-logo" href="{site}/"><img src="{site}/wp-content/uploads/logo.png" alt="เสียงประชา"/></a></div><div class="td-header-menu-wrap-full"><ul id="menu-main-1" class="sf-menu"><li class="menu-item"><a href="{site}/politics">การเมือง</a></li><li class="menu-item"><a href="{site}/economy">เศรษฐกิจ</a></li><li class="menu-item"><a href="{site}/region">ภูมิภาค</a></li><li class="menu-item"><a href="{site}/lifestyle">ไลฟ์สไตล์</a></li><li class="menu-item"><a href="{site}/horoscope">ดูดวง</a></li></ul></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="{site}/">หน้าแรก</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a class="entry-crumb" href="{site}/region">ข่าวภูมิภาค</a></span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-3581224" class="post-3581224 post type-post status-publish format-standard has-post-thumbnail hentry category-region" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="{site}/region">ข่าวภูมิภาค</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(r.title)}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2022-09-19T16:44:07+07:00">วันที่ 19 กันยายน 2565 - 16:44 น.</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-3581224">1,204</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button td-social-facebook" href="https://social.example/sharer"><div class="td-social-but-text">แชร์</div></a><a class="td-social-sharing-button td-social-line" href="https://line.example/share"><div class="td-social-but-text">LINE</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="{site}/wp-content/uploads/2022/09/boat-0919.jpg" class="td-modal-image"><img width="696" height="392" class="entry-thumb" src="{site}/wp-content/uploads/2022/09/boat-0919-728x410.jpg" srcset="{site}/wp-content/uploads/2022/09/boat-0919-728x410.jpg 728w, {site}/wp-content/uploads/2022/09/boat-0919-150x84.jpg 150w" alt=""/></a><figcaption class="wp-caption-text">{e(r.caption)}</figcaption></figure></div>
<p><strong>{e(b[0])}</strong></p>
<p>{e(b[1])}</p>
<div class="td-a-rec td-a-rec-id-content_inline td_uid_2_6328"><span class="td-adspot-title">- Advertisement -</span><div id="div-gpt-ad-151"></div></div>
<p>{e(b[2])}</p>
<blockquote><p>{e(b[3])}</p></blockquote>
<h3>{e(b[4])}</h3>
<p>{e(b[5])}</p>
<p><span style="color:#ff0000;">อ่านข่าวอื่นที่น่าสนใจ</span> <a href="{inside[0][1]}" rel="noopener">{e(inside[0][0])}</a></p>
<p>{e(b[6])}</p>
<div id="attachment_3581229" class="wp-caption aligncenter"><img src="{site}/wp-content/uploads/2022/09/boat-2.jpg" alt=""/><p class="wp-caption-text">ลวดลายแกะสลักที่หัวเรือ</p></div>
<h3>{e(b[7])}</h3>
<p>{e(b[8])}</p>
<p>{e(b[9])}</p>
<p>{e(b[10])}</p>
<p class="line-add"><a href="https://line.example/siang"><img src="{site}/wp-content/uploads/line-add.png" alt="เพิ่มเพื่อน"/></a></p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>แท็ก</span></li><li><a href="{site}/tag/longboat">เรือยาว</a></li><li><a href="{site}/tag/thatakhian">ท่าตะเคียน</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>ข่าวก่อนหน้านี้</span><a href="{around[0][1]}">{e(around[0][0])}</a></div></div><div class="td-next-prev-separator"></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>ข่าวถัดไป</span><a href="{around[1][1]}">{e(around[1][0])}</a></div></div></div>
<div class="author-box-wrap"><a href="{site}/author/region"><img alt="" src="{site}/avatar.png" width="96"/></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="{site}/author/region">{r.author}</a></span></div><div class="td-author-description">ทีมข่าวภูมิภาคของเสียงประชา รายงานจากทุกลุ่มน้ำ</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts td_uid_5_6328 td_with_ajax_pagination" data-td-block-uid="td_uid_5_6328"><h4 class="td-related-title td-block-title"><a id="td_uid_6_6328" class="td-related-left td-cur-simple-item" href="#">ข่าวที่เกี่ยวข้อง</a><a class="td-related-right" href="#">จากผู้เขียนเดียวกัน</a></h4><div id="td_uid_5_6328" class="td_block_inner"><div class="td-related-row">{listed(related, '<div class="td-related-span4"><div class="td_module_related_posts td_mod_related_posts"><div class="td-module-image"><div class="td-module-thumb"><a href="{u}" rel="bookmark" class="td-image-wrap" title="{t}"><img class="entry-thumb" src="/wp-content/uploads/r{n}.jpg" alt="" width="218" height="150"/></a></div><a href="#" class="td-post-category">ภูมิภาค</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div></div></div>')}</div></div></div>
</div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><aside class="widget_media_image"><img src="{site}/wp-content/uploads/head-popular.png" alt=""/></aside><div class="td_block_wrap td_block_7 td_block_widget td_uid_8_6328"><div class="td_block_inner">{listed(popular, '<div class="td-block-span12"><div class="td_module_6 td_module_wrap td-animation-stack"><div class="td-module-thumb"><a href="{u}" class="td-image-wrap"><img src="/wp-content/uploads/p{n}.jpg" alt=""/></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date" datetime="2022-09-1{n}">1{n} กันยายน 2565</time></span></div></div></div></div>')}</div></div>
<div class="td_block_wrap td_block_9 td_uid_9_6328"><h4 class="block-title"><span class="td-pulldown-size">ข่าวล่าสุด</span></h4><ul class="newslist">{listed(new, '<li><a href="{u}">{t}</a> <small>17:{n}0</small></li>')}</ul></div></div></div></div></div></div>
<div class="td-footer-wrapper"><div class="td-container"><div class="td-pb-span4"><div class="footer-text-wrap">หนังสือพิมพ์เสียงประชา เลขที่ 9 ถนนริมน้ำ อำเภอเมือง<div class="footer-email-wrap">ติดต่อเรา: <a href="mailto:news@siangpracha.example">news@siangpracha.example</a></div></div></div><div class="td-pb-span4"><ul><li><a href="{site}/advertise">ติดต่อโฆษณา</a></li><li><a href="{site}/privacy">นโยบายความเป็นส่วนตัว</a></li></ul></div></div></div><div class="td-sub-footer-copy">&copy; 2022 เสียงประชา สงวนลิขสิทธิ์</div></div></body></html>""",
        r, (r.title, *r.text), (*inside, *around, *related, *popular, *new), address=url,
    )  # fmt: skip


@page
def malay_daily_on_drupal() -> Served:
    """A Malay daily on Drupal: fields in wrappers, views as lists, one of them a table of the section's news."""
    site = "https://www.suarautara.example"
    url = f"{site}/berita/wilayah/2024/07/1271904/nelayan-kuala-pinang-tanam-bakau-selamatkan-jeti"
    r = Report(
        "ms",
        "2024-07-02",
        "",
        "Nurul Aina Zulkifli",
        "Anak-anak sekolah turut menanam benih bakau di Kuala Pinang",
        "Nelayan Kuala Pinang tanam 60,000 pokok bakau selamatkan jeti",
        "Hakisan telah meragut 80 meter pantai sejak 2009 dan dua jeti runtuh dalam tempoh tiga tahun.",
        (
            "Setiap kali air surut, Pak Hashim Mat Isa menyandang raga berisi benih bakau lalu meredah selut separas lutut di hadapan rumahnya. Sejak empat tahun lalu, dia dan 43 nelayan lain sudah menanam lebih 60,000 pokok di sepanjang pantai Kuala Pinang.",
            "Pengerusi Persatuan Nelayan Pantai itu berkata, usaha tersebut bermula selepas jeti lama runtuh dibawa ombak pada malam Tahun Baharu 2020. Enam bot tenggelam dan seorang penduduk cedera.",
            '"Kami minta tembok batu, tetapi jawapannya mesti tunggu peruntukan lima tahun. Laut tidak tunggu peruntukan, jadi kami tanam pokok," katanya ketika ditemui di pangkalan pendaratan ikan di sini semalam.',
            "Tiga daripada sepuluh pokok hidup",
            "Pada musim pertama, hampir kesemua benih mati kerana ditanam terlalu dekat dengan gigi air. Pensyarah Universiti Pesisir Utara, Dr Kavitha Arumugam, kemudian mengajar penduduk menggunakan tiub buluh supaya akar tidak dihanyutkan ombak.",
            "Kini kadar hidup benih meningkat kepada 30 peratus, kata Dr Kavitha, manakala lumpur di belakang barisan pertama sudah naik setinggi 20 sentimeter. Ketam dan belangkas mula kembali, begitu juga burung bangau yang sudah lama tidak kelihatan.",
            "Menurutnya, pokok bakau memerlukan sekurang-kurangnya lapan tahun sebelum dapat memecahkan ombak besar. Sehingga itu, penduduk masih memerlukan pemecah ombak sementara daripada beg geotekstil.",
            "Sumber pendapatan baharu",
            "Persatuan turut membuka tapak semaian yang menjual benih kepada kampung lain pada harga RM1.20 sebatang. Hasilnya digunakan untuk membaiki enjin bot dan membayar upah 12 suri rumah yang mengisi tiub.",
            "Ahli Dewan Undangan Negeri kawasan itu, Zaharah Yunus, memaklumkan permohonan sebanyak RM2.3 juta bagi pembinaan jeti baharu telah dikemukakan kepada kerajaan negeri. Beliau berharap kerja dapat dimulakan sebelum musim tengkujuh.",
            'Bagi Pak Hashim, jeti baharu memang dinanti, namun dia tidak akan berhenti menanam. "Kalau jeti runtuh lagi, pokok ini masih ada. Cucu saya pun sudah pandai kira umur bakau pada akarnya," katanya.',
        ),
    )
    b = r.body
    inside = (
        (
            "Nelayan rugi RM400,000 akibat pukat dipotong kapal besar",
            f"{site}/berita/wilayah/2024/06/1268820/nelayan-rugi-akibat-pukat-dipotong",
        ),
    )
    related = (
        ("Ombak besar: 14 keluarga dipindahkan ke balai raya", f"{site}/berita/wilayah/2024/06/1266001/ombak-besar-14-keluarga"),
        (
            "Universiti Pesisir Utara cipta tiub bakau daripada sabut",
            f"{site}/berita/pendidikan/2024/05/1259733/universiti-cipta-tiub-bakau",
        ),
        ("Belangkas kini spesies dilindungi di tiga daerah", f"{site}/berita/nasional/2024/04/1250118/belangkas-spesies-dilindungi"),
    )
    section = (
        ("Jambatan gantung Kampung Hulu dibuka semula", f"{site}/berita/wilayah/2024/07/1271990/jambatan-gantung-dibuka"),
        ("Gajah liar masuk ladang pisang, kerugian RM30,000", f"{site}/berita/wilayah/2024/07/1271961/gajah-liar-masuk-ladang"),
        ("Peniaga pasar malam bantah waktu niaga baharu", f"{site}/berita/wilayah/2024/07/1271944/peniaga-pasar-malam-bantah"),
        ("Murid sekolah pondok juara pertandingan robotik", f"{site}/berita/wilayah/2024/07/1271932/murid-juara-robotik"),
    )
    top = (
        ("Harga petrol kekal sehingga 10 Julai", f"{site}/bisnes/2024/07/1271700/harga-petrol-kekal"),
        ("Penyanyi lama muncul di majlis kahwin peminat", f"{site}/hiburan/2024/07/1271602/penyanyi-lama-muncul"),
        ("Lima perkara elak ketika beli rumah lelong", f"{site}/hartanah/2024/06/1270541/lima-perkara-elak"),
        ("Pengadil bola ditahan sementara kerana terima hadiah", f"{site}/sukan/2024/07/1271533/pengadil-ditahan"),
        ("Tular rumah api dicat warna durian", f"{site}/berita/wilayah/2024/06/1270999/tular-rumah-api"),
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="ms" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ og: http://ogp.me/ns#">
<head>
<meta charset="utf-8"/>
<script>window.dataLayer = window.dataLayer || []; window.dataLayer.push({{"drupalLanguage":"ms","entityBundle":"article","entityId":"1271904","entityTaxonomy":{{"section":{{"12":"Wilayah"}}}}}});</script>
<meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/><meta property="og:site_name" content="Suara Utara"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:image" content="{site}/sites/default/files/styles/og/public/2024-07/bakau_0.jpg?itok=w1K"/><meta property="article:published_time" content="2024-07-02T08:15:00+0800"/><meta property="article:modified_time" content="2024-07-02T09:02:11+0800"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><meta name="MobileOptimized" content="width"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<link rel="alternate" hreflang="ms" href="{url}"/>
<title>{e(r.title)} | Suara Utara</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_9aYx.css?delta=0&amp;language=ms&amp;theme=utara"/>
</head>
<body class="path-node page-node-type-article has-glyphicons">
<a href="#main-content" class="visually-hidden focusable skip-link">Langkau ke kandungan utama</a>
<noscript><iframe src="https://gtm.example/ns.html?id=GTM-5TT" height="0" width="0" style="display:none"></iframe></noscript>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header role="banner" class="site-header"><div class="region region-header"><div id="block-utara-branding" class="block block-system"><a href="/" rel="home"><img src="/themes/custom/utara/logo.svg" alt="Laman utama"/></a></div><nav role="navigation" aria-labelledby="block-utara-main-menu-menu" id="block-utara-main-menu"><h2 class="visually-hidden" id="block-utara-main-menu-menu">Navigasi utama</h2><ul class="nav navbar-nav"><li class="nav-item"><a href="/berita" class="nav-link">Berita</a></li><li class="nav-item active"><a href="/berita/wilayah" class="nav-link">Wilayah</a></li><li class="nav-item"><a href="/bisnes" class="nav-link">Bisnes</a></li><li class="nav-item"><a href="/sukan" class="nav-link">Sukan</a></li><li class="nav-item"><a href="/hiburan" class="nav-link">Hiburan</a></li></ul></nav></div></header>
<div class="region region-breadcrumb"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Utama</a></li><li class="breadcrumb-item"><a href="/berita">Berita</a></li><li class="breadcrumb-item active">Wilayah</li></ol></nav></div>
<main role="main" class="main-container container"><div class="row"><section class="col-md-8"><a id="main-content" tabindex="-1"></a><div data-drupal-messages-fallback class="hidden"></div><div class="region region-content"><article data-history-node-id="1271904" about="{url.removeprefix(site)}" class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{e(r.title)}</span></h1>
<div class="article-meta"><div class="field field--name-field-author field--type-entity-reference"><div class="field__item"><a href="/penulis/nurul-aina">{r.author}</a></div></div><div class="field field--name-field-email">nurul.aina@suarautara.example</div><div class="published-date">Julai 2, 2024 @ 8:15am</div></div>
<div class="sharethis-inline-share-buttons"></div>
<div class="field field--name-field-image field--type-image field--label-hidden field__item"><picture><source srcset="/sites/default/files/styles/large/public/2024-07/bakau_0.webp 1x" media="all and (min-width: 992px)" type="image/webp"/><img loading="eager" src="/sites/default/files/styles/large/public/2024-07/bakau_0.jpg" width="860" height="484" alt="" typeof="foaf:Image"/></picture><div class="field field--name-field-caption">{e(r.caption)}. - Foto SU/Rosli Ghani</div></div>
<div class="field field--name-field-summary field--type-string-long"><h2 class="subtitle">{e(r.lead)}</h2></div>
<div class="node__content"><div class="dateline"><strong>KUALA PINANG</strong></div><div property="schema:text" class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{each(b[:2])}
<div class="dfp-tag-wrapper advert"><p class="advert-label">IKLAN</p><div id="js-dfp-tag-mid_1"></div></div>
<p>{e(b[2])}</p>
<p><strong>{e(b[3])}</strong></p>
<p>{e(b[4])}</p>
<div class="paragraph paragraph--type--baca-juga"><div class="field__label">BACA JUGA</div><div class="field__item"><a href="{inside[0][1].removeprefix(site)}" hreflang="ms">{e(inside[0][0])}</a></div></div>
{each(b[5:7])}
<blockquote class="fb-post"><p>Terima kasih semua sukarelawan! Ahad depan kita tanam lagi 2,000 batang, jumpa di tapak semaian jam 7 pagi.</p>— Persatuan Nelayan Pantai Kuala Pinang <a href="https://social.example/pnpkp/771">29 Jun 2024</a></blockquote>
<p><strong>{e(b[7])}</strong></p>
{each(b[8:])}</div></div>
<div class="field field--name-field-tags"><div class="field__label">Topik</div><ul class="links"><li><a href="/topik/bakau">Bakau</a></li><li><a href="/topik/hakisan-pantai">Hakisan pantai</a></li><li><a href="/topik/nelayan">Nelayan</a></li></ul></div></article>
<div class="views-element-container block block-views block-views-blockrelated-articles-block-1"><h2 class="block-title">Berita Berkaitan</h2><div class="view view-related-articles view-display-id-block_1"><div class="view-content"><div class="row">{listed(related, '<div class="col-sm-4 views-row"><div class="views-field views-field-field-image"><a href="{p}"><img loading="lazy" src="/sites/default/files/styles/thumb/r{n}.jpg" alt=""/></a></div><div class="views-field views-field-created"><span class="field-content">{w}</span></div><div class="views-field views-field-title"><span class="field-content"><a href="{p}" hreflang="ms">{t}</a></span></div></div>', w=("11 Jun 2024", "20 Mei 2024", "2 April 2024"))}</div></div></div></div>
<div class="block block-views"><div class="view view-section-latest"><table class="views-table cols-2 table table-hover"><caption>Lagi dalam Wilayah</caption><thead><tr><th scope="col">Masa</th><th scope="col">Tajuk</th></tr></thead><tbody>{listed(section, '<tr><td class="views-field views-field-created">{w}</td><td class="views-field views-field-title"><a href="{p}" hreflang="ms">{t}</a></td></tr>', w=("12:40", "11:55", "10:31", "9:47"))}</tbody></table></div></div></div></section>
<aside class="col-md-4" role="complementary"><div class="region region-sidebar-second"><div class="block block-block-content advert"><a href="https://iklan.example/umrah"><img src="/sites/default/files/umrah.jpg" alt="Pakej umrah bermula RM6,990"/></a></div><section class="views-element-container block" aria-label="Popular"><div class="item-list"><ol>{listed(top, '<li><div class="rank">{n}</div><a href="{p}" hreflang="ms">{t}</a><div class="section">{w}</div></li>', w=("Bisnes", "Hiburan", "Hartanah", "Sukan", "Wilayah"))}</ol></div></section><div class="block simplenews"><h2>Surat berita</h2><p>Terima berita pilihan editor terus ke e-mel anda setiap pagi.</p><form><input type="email" placeholder="E-mel anda"/><button>Langgan</button></form></div></div></aside></div></main>
<footer class="footer" role="contentinfo"><div class="container"><div class="row"><div class="col-sm-4"><h3>Syarikat</h3><ul><li><a href="/tentang-kami">Tentang kami</a></li><li><a href="/hubungi">Hubungi kami</a></li></ul></div><div class="col-sm-4"><h3>Rangkaian</h3><ul><li><a href="https://tv.suarautara.example">Utara TV</a></li><li><a href="https://radio.suarautara.example">Radio Utara</a></li></ul></div><div class="col-sm-4"><p>Hak cipta © 2024 Kumpulan Akhbar Utara Berhad. Hak cipta terpelihara. Sesuai dipapar dengan resolusi 1024 x 768.</p></div></div></div></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentPath":"node\\/1271904","currentLanguage":"ms"}},"ajaxTrustedUrl":[],"user":{{"uid":0}}}}</script></body></html>""",
        r, r.lines, (*inside, *related, *section, *top), address=url,
    )  # fmt: skip


@page
def korean_local_daily() -> Served:
    """A local daily on the system most of them rent: text in paragraphs of one column, a summary box, rankings as definition lists."""
    site = "https://www.hangaramilbo.example"
    url = f"{site}/news/articleView.html?idxno=410772"
    r = Report(
        "ko",
        "2024-10-17",
        "",
        "한서윤",
        "지난 15일 달내면 옛 정미소에서 주민들이 첫 쌀을 찧고 있다",
        "문 닫은 정미소 되살린 달내면 주민들… 27년 만에 첫 쌀 찧었다",
        "주민 118명 조합 꾸려 4억 원 모아… “우리 쌀 우리 손으로 찧는다”",
        (
            "가람군 달내면의 옛 정미소가 27년 만에 다시 돌아가기 시작했다. 달내정미소협동조합은 지난 15일 주민과 출향인 등 300여 명이 모인 가운데 정미소 재가동식을 열고 올해 거둔 햅쌀 2톤을 찧었다.",
            "이 정미소는 1958년에 세워져 한때 인근 다섯 개 마을의 쌀을 도맡았지만, 대형 미곡처리장이 들어서면서 1997년 문을 닫았다. 이후 창고로 쓰이다 지붕 일부가 내려앉아 철거 대상에 올랐다.",
            "주민들이 움직인 것은 2021년 겨울이었다. 철거 소식을 들은 노인회가 먼저 반대 서명을 받았고, 귀농한 청년 다섯 명이 조합 설립을 제안했다. 조합에는 주민 118명이 참여해 출자금 1억 6천만 원을 모았고, 나머지는 군 보조금과 저리 융자로 채웠다.",
            "박춘식 조합장은 “예전에는 새벽마다 발동기 소리에 잠을 깼는데 그 소리가 끊기니 마을이 늙어 버린 것 같았다”며 “기계가 돌던 순간 다들 말없이 서서 듣기만 했다”고 말했다.",
            "발동기는 살리고 기계는 바꾸고",
            "건물은 목조 뼈대를 그대로 두고 지붕과 벽만 새로 고쳤다. 일제 강점기 양식을 본뜬 톱니 지붕이 남아 있는 정미소는 군내에서 이곳이 유일하다. 원래 있던 발동기는 전시용으로 복원해 한 달에 한 번 시동을 건다.",
            "실제 도정은 하루 3톤을 처리하는 새 기계가 맡는다. 조합은 농약을 치지 않은 쌀만 받아 7일 안에 찧어 파는 방식으로 대형 업체와 차별화한다는 계획이다.",
            "남은 과제는 판로",
            "문제는 판매처다. 지금까지 확보한 정기 구매자는 412가구로, 손익을 맞추려면 적어도 900가구가 필요하다. 조합은 군내 학교 급식에 납품하는 방안을 교육지원청과 협의하고 있다.",
            "최하늘 가람군 농정과장은 “급식 납품은 가격보다 물량이 꾸준한지가 관건”이라며 “내년 1학기에 두 학교에서 시범으로 들여 본 뒤 확대 여부를 정하겠다”고 밝혔다.",
            "조합은 다음 달부터 주말마다 방문객이 직접 벼를 찧어 볼 수 있는 체험장을 운영한다. 체험비는 1인당 8천 원이며, 찧은 쌀 1킬로그램을 가져갈 수 있다.",
        ),
    )
    b = r.body
    related = (
        ("폐교가 마을 목욕탕으로… 달내면의 또 다른 실험", f"{site}/news/articleView.html?idxno=402118"),
        ("가람군 쌀 재배 면적 10년 새 3분의 1 줄어", f"{site}/news/articleView.html?idxno=398844"),
    )
    ranking = (
        ("군청 앞 회전교차로, 한 달 만에 신호등 다시 설치", f"{site}/news/articleView.html?idxno=410655"),
        ("사과 한 상자에 얼마? 추석 지나도 값 안 내려", f"{site}/news/articleView.html?idxno=410590"),
        ("가람고 야구부, 창단 3년 만에 전국대회 4강", f"{site}/news/articleView.html?idxno=410703"),
        ("60년 다방 문 닫던 날, 단골 스무 명이 설거지했다", f"{site}/news/articleView.html?idxno=410412"),
        ("늘푸른병원 응급실 야간 진료 중단 위기", f"{site}/news/articleView.html?idxno=410688"),
    )
    section = (
        ("은어 축제 예산 놓고 의회와 군수 공방", f"{site}/news/articleView.html?idxno=410790"),
        ("솔재터널 11월 개통… 읍내까지 20분 단축", f"{site}/news/articleView.html?idxno=410785"),
        ("버려진 현수막으로 장바구니 만드는 어르신들", f"{site}/news/articleView.html?idxno=410781"),
        ("가을 가뭄에 저수지 바닥… 마늘 파종 늦어져", f"{site}/news/articleView.html?idxno=410776"),
    )
    opinion = (
        ("[가람칼럼] 발동기 소리를 기다리며", f"{site}/news/articleView.html?idxno=410740"),
        ("[기고] 급식 쌀은 누구의 쌀인가", f"{site}/news/articleView.html?idxno=410731"),
        ("[데스크 시선] 축제보다 버스가 먼저다", f"{site}/news/articleView.html?idxno=410719"),
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1, user-scalable=yes">
<title>{e(r.title)} < 사회 < 기사본문 - 한가람일보</title>
<link rel="canonical" href="{url}"><link rel="shortcut icon" href="https://cdn.hangaramilbo.example/image/logo/favicon.png">
<meta name="description" content="{e(b[0][:80])}"><meta name="author" content="{r.author} 기자"><meta name="Copyright" content="한가람일보"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)} - 한가람일보"><meta property="og:url" content="{url}"><meta property="og:site_name" content="한가람일보"><meta property="og:image" content="https://cdn.hangaramilbo.example/news/photo/202410/410772_201_1530.jpg"><meta property="article:section" content="사회"><meta property="article:published_time" content="2024-10-17T10:24:00+09:00"><meta property="dable:item_id" content="410772">
<link rel="stylesheet" href="https://cdn.hangaramilbo.example/css/font-notosans.css"><link rel="stylesheet" href="/style/style.css?ver=20240108">
<script src="/script/jquery.min.js"></script><script>var isMobile=false;function set_font(n){{document.getElementById('article-view-content-div').style.fontSize=n+'px';}}</script>
{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "alternativeHeadline": r.lead, "datePublished": "2024-10-17T10:24:00+09:00", "dateModified": "2024-10-17T10:31:00+09:00", "author": {"@type": "Person", "name": r.author + " 기자"}, "publisher": {"@type": "Organization", "name": "한가람일보"}})}
</head>
<body class="view-desktop">
<div id="user-wrap" class="body-wrap"><div id="skipNavigation"><a href="#sections">본문 바로가기</a></div>
<header id="user-header"><div class="header-top"><span class="today">2024-10-17 14:05 (목)</span><ul class="user-account"><li><a href="/member/login.html">로그인</a></li><li><a href="/member/join.html">회원가입</a></li><li><a href="/pdf">지면보기</a></li></ul></div><h1 class="user-logo"><a href="/"><img src="https://cdn.hangaramilbo.example/image/logo/toplogo.png" alt="한가람일보"></a></h1>
<nav id="user-nav"><ul class="swiper-wrapper"><li class="secline"><a href="/news/articleList.html?sc_section_code=S1N1">정치</a></li><li class="secline"><a href="/news/articleList.html?sc_section_code=S1N2">경제</a></li><li class="secline"><a href="/news/articleList.html?sc_section_code=S1N3">사회</a><ul><li><a href="/news/articleList.html?sc_sub_section_code=S2N9">사건·사고</a></li><li><a href="/news/articleList.html?sc_sub_section_code=S2N10">농업</a></li></ul></li><li class="secline"><a href="/news/articleList.html?sc_section_code=S1N5">오피니언</a></li></ul></nav></header>
<div id="user-container" class="user-content"><div class="float-center max-width-1080"><header class="article-view-header"><nav class="article-head-nav"><a href="/">홈</a> <i class="icon-angle-right"></i> <a href="/news/articleList.html?sc_section_code=S1N3">사회</a></nav>
<h2 class="heading">{e(r.title)}</h2><h3 class="subheading">{e(r.lead)}</h3>
<div class="info-group"><article class="item"><ul class="infomation"><li><i class="icon-user-o"></i> {r.author} 기자</li><li><i class="icon-clock-o"></i> 입력 2024.10.17 10:24</li><li>수정 2024.10.17 10:31</li><li><i class="icon-commenting-o"></i> 댓글 3</li></ul></article><article class="item"><ul class="util"><li><button class="sns">SNS 기사보내기</button></li><li><button>바로가기</button></li><li><button>본문 글씨 줄이기</button></li><li><button>본문 글씨 키우기</button></li><li><button>스크랩</button></li></ul></article></div></header>
<div id="snsAnchor" class="sns-wrap"><ul><li><a href="#">페이스북(으)로 기사보내기</a></li><li><a href="#">카카오톡(으)로 기사보내기</a></li><li><a href="#">URL복사(으)로 기사보내기</a></li></ul></div>
<section id="sections"><div class="article-body"><article id="article-view-content-div" class="article-veiw-body view-page font-size17" itemprop="articleBody">
<div style="text-align:center"><figure class="photo-layout image photo_201 max-width-600"><img id="img_201" src="https://cdn.hangaramilbo.example/news/photo/202410/410772_201_1530.jpg" alt="" data-idxno="201"><figcaption>▲ {e(r.caption)}. 사진=달내정미소협동조합</figcaption></figure></div>
<p>{e(b[0])}</p>
<p>{e(b[1])}</p>
<p>{e(b[2])}</p>
<div class="ad-template ad-inline"><script async src="https://ads.click.example/js/ad.js"></script><ins class="adsbyclick" data-ad-slot="39"></ins></div>
<p>{e(b[3])}</p>
<p><strong>{e(b[4])}</strong></p>
<p>{e(b[5])}</p>
<p>{e(b[6])}</p>
<p><strong>{e(b[7])}</strong></p>
<p>{e(b[8])}</p>
<p>{e(b[9])}</p>
<p>{e(b[10])}</p>
</article>
<div class="relation"><h4 class="relation-title">관련기사</h4><ul>{listed(related, '<li><i class="icon-dot"></i><a href="{u}" class="links">{t}</a></li>')}</ul></div>
<div class="tag-group"><strong class="show-for-sr">키워드</strong><a href="/news/articleList.html?sc_word=t1">#달내면</a> <a href="/news/articleList.html?sc_word=t2">#정미소</a> <a href="/news/articleList.html?sc_word=t3">#협동조합</a></div>
<div class="writer"><div class="profile"><img src="/image/newsroom/default-user.png" alt="{r.author} 기자"></div><div class="name"><strong>{r.author} 기자</strong> <span>syhan@hangaramilbo.example</span></div><a class="more" href="/news/articleList.html?sc_name=syhan">다른기사 보기</a></div>
<div class="copyright">저작권자 © 한가람일보 무단전재 및 재배포 금지</div>
<div class="support"><p>독자 여러분의 후원이 지역 언론을 지킵니다. 매달 5천 원부터 함께하실 수 있습니다.</p><a href="/com/support.html">후원하기</a></div></div></section>
<section id="reply"><h3>댓글 3</h3><form><textarea placeholder="회원로그인 후 작성이 가능합니다."></textarea></form><ul><li><strong>들깨밭</strong> <em>2024-10-17 11:02:40</em><p>어릴 때 할아버지 지게 따라가던 곳입니다. 발동기 소리 다시 듣고 싶네요.</p><button>답글쓰기</button><button>추천 7</button></li><li><strong>읍내사람</strong> <em>2024-10-17 12:20:15</em><p>보조금이 얼마 들어갔는지도 정확히 써 주세요.</p></li></ul></section>
<div class="section-more"><div class="auto-article"><strong class="auto-titles"><a href="/news/articleList.html?sc_section_code=S1N3">사회</a> 다른기사</strong><div class="auto-group">{listed(section, '<div class="item"><a href="{u}"><em class="auto-images" style="background-image:url(/thumb/{n}.jpg)"></em><span class="auto-titles line-height-3-2x">{t}</span></a></div>')}</div></div></div></div>
<aside class="grid side"><div class="banner"><a href="https://ads.click.example/k"><img src="/bannerpop/uploads/side.jpg" alt=""></a></div><div class="ranking-box"><div class="header"><a class="on" href="#r1">많이 본 기사</a><a href="#r2">댓글 많은 기사</a></div><dl class="auto-dl">{listed(ranking, '<dt class="number">{n}</dt><dd><a href="{u}">{t}</a></dd>')}</dl></div>
<div class="side-op"><h3><img src="/image/h_opinion.gif" alt=""></h3><ul>{listed(opinion, '<li><a href="{u}"><span class="thumb"><img src="/writer/{n}.jpg" alt=""></span><strong>{t}</strong></a></li>')}</ul></div>
<div class="issue"><strong>핫이슈</strong><a href="/series/1">지방소멸</a><a href="/series/2">농촌 빈집</a></div></aside></div>
<footer id="user-footer"><ul class="menu"><li><a href="/com/com-1.html">매체소개</a></li><li><a href="/com/kd.html">기사제보</a></li><li><a href="/com/ad.html">광고문의</a></li><li><a href="/com/privacy.html">개인정보처리방침</a></li><li><a href="/com/teen.html">청소년보호정책</a></li></ul><address>가람군 가람읍 장터길 22 한가람빌딩 3층 | 대표전화 : 000-123-4567 | 발행·편집인 : 오민재 | 등록번호 : 가람 아-00012</address><p>한가람일보의 모든 콘텐츠는 저작권법의 보호를 받습니다. Copyright © 2024 한가람일보. All rights reserved.</p></footer></div></body></html>""",
        r, r.lines, (*related, *section, *ranking, *opinion), address=url,
    )  # fmt: skip


@page
def tema_de_un_diario_espanol() -> Served:
    """A topic's page of a Spanish daily: cards of several sizes, opinion by writers, videos, what is read most; no article."""
    site = "https://www.lavozdearcilla.example"
    url = f"{site}/temas/embalse-de-valdelobos/"
    r = Report("es", "2025-04-03", "", "", "", "Embalse de Valdelobos", "", ())
    first = (
        (
            "El embalse de Valdelobos desembalsa por primera vez en siete años y llena los molinos de curiosos",
            f"{site}/sociedad/2025-04-03/embalse-valdelobos-desembalsa-primera-vez.html",
        ),
    )
    cards = (
        (
            "La alcaldesa de Peñalarga pide que se indemnice a los huertos de la ribera",
            f"{site}/politica/2025-04-02/alcaldesa-penalarga-pide-indemnizacion.html",
        ),
        (
            "Los pescadores recuperan doscientos barbos atrapados en una acequia",
            f"{site}/sociedad/2025-04-01/pescadores-recuperan-barbos-acequia.html",
        ),
        ("Qué es un aliviadero y por qué suena como un avión", f"{site}/ciencia/2025-03-31/que-es-un-aliviadero.html"),
        (
            "La confederación del Lobos admite que el sensor de la presa falló dos noches",
            f"{site}/sociedad/2025-03-30/confederacion-sensor-presa-fallo.html",
        ),
        ("Vuelve a asomar la torre de la iglesia de Valdelobos Viejo", f"{site}/cultura/2024-10-12/vuelve-a-asomar-la-torre.html"),
        ("Del pantano al grifo: tres días en el viaje de un litro de agua", f"{site}/reportajes/2024-09-08/del-pantano-al-grifo.html"),
        (
            "El último vecino que durmió en el pueblo inundado cumple cien años",
            f"{site}/gente/2024-08-19/ultimo-vecino-cumple-cien-anos.html",
        ),
    )
    kickers = ("Inundaciones", "Fauna", "Explicador", "Infraestructuras", "Patrimonio", "Reportaje", "Memoria")
    stamps = ("02/04/2025", "01/04/2025", "31/03/2025", "30/03/2025", "12/10/2024", "08/09/2024", "19/08/2024")
    who = ("Rocío Almansilla", "Íñigo Barturen", "Redacción", "Rocío Almansilla", "Gema Tordera", "Íñigo Barturen", "Saúl Cienfuegos")
    opinion = (
        ("Agua que no has de beber", f"{site}/opinion/2025-04-03/agua-que-no-has-de-beber.html"),
        ("Elogio del guarda de la presa", f"{site}/opinion/2025-04-01/elogio-del-guarda-de-la-presa.html"),
        ("Ni sequía eterna ni diluvio", f"{site}/opinion/2025-03-29/ni-sequia-eterna-ni-diluvio.html"),
    )
    top = (
        ("Cambio de hora: a qué hora anochecerá desde el domingo", f"{site}/sociedad/2025-03-28/cambio-de-hora-a-que-hora-anochecera.html"),
        ("El bar de carretera que sirve cocido a las seis de la mañana", f"{site}/gastronomia/2025-04-02/bar-carretera-cocido.html"),
        (
            "Detenido un falso revisor del gas que hacía la declaración de la renta",
            f"{site}/sucesos/2025-04-03/detenido-falso-revisor-gas.html",
        ),
        ("La UD Arcilla ficha a un portero de 41 años", f"{site}/deportes/2025-04-02/ud-arcilla-ficha-portero.html"),
        ("Hacienda devolverá el recargo a los autónomos del campo", f"{site}/economia/2025-04-03/hacienda-devolvera-recargo.html"),
    )
    video = (
        ("Así se ve la presa desde un dron con las compuertas abiertas", f"{site}/videos/2025-04-03/asi-se-ve-la-presa.html"),
        ("Un paseo en barca entre los tejados de Valdelobos Viejo", f"{site}/videos/2024-10-13/paseo-en-barca-tejados.html"),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charSet="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"/><title>Embalse de Valdelobos: últimas noticias | La Voz de Arcilla</title><meta name="description" content="Todas las noticias sobre el embalse de Valdelobos publicadas en La Voz de Arcilla. Información, novedades y última hora."/><link rel="canonical" href="{url}"/><meta property="og:type" content="website"/><meta property="og:title" content="Embalse de Valdelobos: últimas noticias"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="La Voz de Arcilla"/><link rel="preload" as="font" type="font/woff2" href="/pf/resources/fonts/Lora-Bold.woff2?d=812" crossorigin="anonymous"/><link rel="alternate" type="application/rss+xml" href="{site}/arc/outboundfeeds/rss/tags_slug/embalse-de-valdelobos/"/><script type="application/javascript" id="polyfill-script">if(!Array.prototype.includes){{document.write('<script src="/pf/dist/engine/polyfill.js"><\\/script>')}}</script><script data-integration="inlineScripts">window._sf_async_config={{uid:51120,domain:"lavozdearcilla.example"}};</script><link rel="stylesheet" type="text/css" href="/pf/dist/components/output-types/default.css?d=812"/>{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Embalse de Valdelobos", "url": url, "mainEntity": {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": n, "url": u} for n, (_, u) in enumerate((*first, *cards), 1)]}})}</head><body class="tag-page"><noscript><iframe src="https://gtm.example/ns.html" height="0" width="0"></iframe></noscript><div id="fusion-app" class="layout-section"><div id="didomi-host"><div role="dialog" aria-label="Tu privacidad"><p>Nosotros y nuestros 612 socios almacenamos o accedemos a información en un dispositivo para mostrar anuncios y contenido personalizados.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button></div></div><header class="hdr"><div class="hdr__top"><button class="hdr__menu" aria-label="Desplegar menú"><svg viewBox="0 0 18 12"><path d="M0 0h18v2H0z"></path></svg></button><a class="hdr__logo" href="/"><img src="/pf/resources/logo.svg?d=812" alt="La Voz de Arcilla"/></a><a class="hdr__sub" href="/suscripciones/">Suscríbete</a><a class="hdr__login" href="/login/">Iniciar sesión</a></div><nav class="hdr__nav"><ul><li><a href="/sociedad/">Sociedad</a></li><li><a href="/politica/">Política</a></li><li><a href="/economia/">Economía</a></li><li><a href="/cultura/">Cultura</a></li><li><a href="/deportes/">Deportes</a></li></ul><div class="hdr__hot"><span>Es noticia:</span><a href="/temas/renta-2025/">Renta 2025</a><a href="/temas/ud-arcilla/">UD Arcilla</a><a href="/temas/vivienda/">Vivienda</a></div></nav></header><div class="ad-top" data-ad="ldb1"></div><main class="tag"><div class="tag__head"><ol class="bc"><li><a href="/">Portada</a></li><li><a href="/temas/">Temas</a></li></ol><h1 class="tag__title">Embalse de Valdelobos</h1><div class="tag__desc"><p>Construido en 1964 sobre el río Lobos, abastece a Arcilla y a treinta municipios de la comarca.</p></div><button class="tag__follow">+ Seguir tema</button></div><section class="tag__lead">{listed(first, '<article class="st st--xl"><a href="{u}" class="st__media" aria-hidden="true" tabindex="-1"><picture><source media="(min-width:768px)" srcset="/resizer/v2/A1.jpg?width=1200 1200w"/><img src="/resizer/v2/A1.jpg?width=640" alt="" loading="eager"/></picture></a><div class="st__text"><a class="st__kicker" href="/sociedad/">Última hora</a><h2 class="st__title"><a href="{u}">{t}</a></h2><p class="st__sum">La apertura de dos compuertas duplicó en tres horas el caudal del Lobos a su paso por Peñalarga, sin daños personales.</p><div class="st__by"><a href="/autor/rocio-almansilla/">Rocío Almansilla</a> <time datetime="2025-04-03T12:20:00Z">03/04/2025 - 14:20</time></div></div></article>')}</section><div class="tag__cols"><div class="tag__list">{listed(cards[:4], '<article class="st st--m"><div class="st__text"><span class="st__kicker">{k}</span><h2 class="st__title"><a href="{u}">{t}</a></h2><div class="st__by"><span>{a}</span> <time>{d}</time></div></div><a class="st__media" href="{u}"><img src="/resizer/v2/B{n}.jpg?width=320" alt="" loading="lazy"/></a></article>', k=kickers[:4], a=who[:4], d=stamps[:4])}<div class="promo"><p class="promo__t">Boletín ‘Cuenca abajo’</p><p>Cada jueves, lo que pasa en los ríos de la comarca, contado sin tecnicismos.</p><a href="/boletines/">Apúntame</a></div>{listed(cards[4:], '<article class="st st--m"><div class="st__text"><span class="st__kicker">{k}</span><h2 class="st__title"><a href="{u}">{t}</a></h2><div class="st__by"><span>{a}</span> <time>{d}</time></div></div><a class="st__media" href="{u}"><img src="/resizer/v2/C{n}.jpg?width=320" alt="" loading="lazy"/></a></article>', k=kickers[4:], a=who[4:], d=stamps[4:])}<nav class="pag" aria-label="Paginación"><span class="pag__cur">1</span><a href="{url}2/">2</a><a href="{url}3/">3</a><a class="pag__next" href="{url}2/">Siguiente</a></nav></div><aside class="tag__side"><div class="op"><h3 class="op__h"><a href="/opinion/">Opinión</a></h3>{listed(opinion, '<div class="op__i"><img class="op__p" src="/resizer/v2/O{n}.png?width=80" alt=""/><p class="op__a">{a}</p><p class="op__t"><a href="{u}">{t}</a></p></div>', a=("Matilde Urriés", "Fermín Cañaveras", "Lola Besteiro"))}</div><div class="ad-side"><span>Publicidad</span></div><div class="lv" role="complementary" aria-label="Lo más visto"><ol>{listed(top, '<li class="lv__i"><a href="{u}">{t}</a></li>')}</ol></div></aside></div><section class="vid"><div class="vid__h"><svg width="20" height="20"><path d="M4 2l14 8-14 8z"></path></svg></div><div class="glide"><ul class="glide__slides">{listed(video, '<li class="glide__slide"><a href="{u}"><img src="/resizer/v2/V{n}.jpg" alt=""/><span class="vid__d">1:0{n}</span><span class="vid__t">{t}</span></a></li>')}</ul></div></section></main><footer class="ftr"><div class="ftr__c"><h4>La Voz de Arcilla</h4><ul><li><a href="/quienes-somos/">Quiénes somos</a></li><li><a href="/contacto/">Contacto</a></li><li><a href="/aviso-legal/">Aviso legal</a></li></ul></div><div class="ftr__c"><h4>Servicios</h4><ul><li><a href="/esquelas/">Esquelas</a></li><li><a href="/el-tiempo/">El tiempo</a></li><li><a href="/pasatiempos/">Pasatiempos</a></li></ul></div><p>© Editorial Arcillana S.A. Todos los derechos reservados. Queda prohibida la reproducción a los efectos del artículo 32.1, párrafo segundo, de la Ley de Propiedad Intelectual.</p></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="lavozdearcilla";Fusion.contextPath="/pf";Fusion.deployment="812";Fusion.globalContent={{"_id":"/temas/embalse-de-valdelobos","name":"Embalse de Valdelobos","slug":"embalse-de-valdelobos"}};</script></body></html>""",
        r, (), (*first, *cards, *opinion, *top, *video), verdict="headlines", address=url,
    )  # fmt: skip


@page
def quotidien_africain_sous_spip() -> Served:
    """A daily of a French-speaking country on SPIP: classes of that system, a ticker, the same section's articles, readers' messages."""
    site = "http://www.lecho-du-kossi.example"
    url = f"{site}/spip.php?article41877"
    r = Report(
        "fr",
        "2018-05-16",
        "",
        "Issouf Nébila",
        "Les tisserandes de Kossirba devant leur nouvel atelier",
        "Kossirba : les tisserandes ouvrent leur propre filature et se passent des intermédiaires",
        "Depuis le début du mois, quatre-vingts femmes de la commune filent elles-mêmes le coton qu’elles achetaient auparavant à prix d’or dans la capitale.",
        (
            "Le bruit s’entend depuis la route nationale. Sous un hangar de tôle prêté par la mairie, douze machines tournent du lever du jour jusqu’à dix-sept heures, et l’on se relaie par équipes de vingt. À Kossirba, le coton ne part plus : il reste, il est filé, puis teint et tissé sur place.",
            "L’idée est née d’une colère. En 2015, le kilo de fil est passé en quelques semaines de 2 900 à 4 600 francs, sans que le prix du pagne ne bouge. « Nous travaillions pour le camionneur », résume Mariam Zoundi, présidente du groupement Laafi, qui réunit les tisserandes de onze villages.",
            "Une épargne de trois ans",
            "Pour acheter les machines, chaque membre a versé 250 francs par semaine pendant trois ans. La caisse villageoise a complété par un prêt de 9 millions, garanti par le stock de pagnes. Deux techniciens venus de Dabélé ont formé les femmes pendant six semaines.",
            "Le résultat se compte déjà. Le fil produit à Kossirba revient à 2 300 francs le kilo, et le groupement en tire près de 140 kilos par jour. Le surplus est vendu aux ateliers de la région, qui réservent désormais un mois à l’avance.",
            "Les producteurs y trouvent aussi leur compte. Le groupement paie le coton dix francs de plus que la société d’égrenage et, surtout, il paie à la livraison. « L’an passé, j’ai attendu mon argent jusqu’au mois d’août », rappelle Salif Ouattaba, qui cultive quatre hectares à Nimpouy.",
            "Le courant, première inquiétude",
            "Reste la question de l’électricité. Les coupures, fréquentes à la saison chaude, obligent à faire tourner un groupe électrogène qui avale la moitié des bénéfices. Des panneaux solaires ont été demandés à l’agence d’électrification rurale, qui promet une réponse avant les pluies.",
            "Le maire, Hamidou Sankarba, assure que la commune prendra à sa charge le raccordement à la ligne de moyenne tension. Il souhaite en échange que le groupement accueille chaque année trente apprenties, en priorité des jeunes filles qui ont quitté l’école.",
            "Mariam Zoundi ne dit pas non, mais elle prévient : « Ici, on apprend d’abord à tenir les comptes. Le fil, c’est facile, il casse et on le renoue. L’argent, quand il casse, personne ne le renoue. »",
        ),
    )
    b = r.body
    ticker = (
        ("Football : les Aiglons battent Tambaro et filent en demi-finale", f"{site}/spip.php?article41890"),
        ("Concours de la fonction publique : les inscriptions prolongées au 30 mai", f"{site}/spip.php?article41888"),
        ("Hivernage : les premières pluies attendues avec dix jours de retard", f"{site}/spip.php?article41885"),
    )
    also = (("Coton : pourquoi les producteurs boudent l’usine de Dabélé", f"{site}/spip.php?article41540"),)
    same = (
        ("Le marché à bétail de Nimpouy rouvre après deux mois de fermeture", f"{site}/spip.php?article41869"),
        ("Karité : une coopérative exporte son premier conteneur", f"{site}/spip.php?article41851"),
        ("Microcrédit : les femmes remboursent mieux, selon une étude", f"{site}/spip.php?article41833"),
        ("Le prix du sac de maïs recule dans le Kossi", f"{site}/spip.php?article41820"),
    )
    commented = (
        ("Faut-il interdire les sachets plastiques sur les marchés ?", f"{site}/spip.php?article41702"),
        ("Grève des enseignants : le ministre promet un nouveau calendrier", f"{site}/spip.php?article41811"),
        ("Un pont neuf, mais toujours pas de route pour y aller", f"{site}/spip.php?article41799"),
    )
    forum = (
        ("Lettre ouverte à ceux qui vendent l’eau du ciel", f"{site}/spip.php?article41844"),
        ("Réponse d’un instituteur à son inspecteur", f"{site}/spip.php?article41827"),
    )
    return Served(
        f"""<!DOCTYPE HTML>
<!--[if IE 8 ]> <html class="ie8 page_article sans_composition ltr fr no-js" lang="fr" dir="ltr"> <![endif]-->
<!--[if (gt IE 9)|!(IE)]><!--> <html class="page_article sans_composition ltr fr no-js" lang="fr" dir="ltr"> <!--<![endif]-->
<head>
<script type='text/javascript'>/*<![CDATA[*/(function(H){{H.className=H.className.replace(/\\bno-js\\b/,'js')}})(document.documentElement);/*]]>*/</script>
<title>{e(r.title)} - L’Écho du Kossi, l’actualité au quotidien</title>
<meta name="description" content="{e(r.lead)}" />
<link rel="canonical" href="{url}" />
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="alternate" type="application/rss+xml" title="Syndiquer tout le site" href="spip.php?page=backend" />
<link rel='stylesheet' href='local/cache-css/9f0b7c.css?1525690011' type='text/css' />
<script type='text/javascript'>var mediabox_settings={{"auto_detect":true,"ns":"box","tt_img":true}};</script>
<meta name="generator" content="SPIP 3.1.7 [23955]" />
<meta property="og:title" content="{e(r.title)}" /><meta property="og:type" content="article" /><meta property="og:url" content="{url}" /><meta property="og:image" content="{site}/local/cache-vignettes/L300xH200/arton41877-5b2d1.jpg" /><meta property="og:site_name" content="L’Écho du Kossi" />
</head>
<body id="top" class="pas_surlignable page_article">
<div class="page"><div class="header clearfix" id="header"><strong class="h1 spip_logo_site"><a rel="start home" href="{site}/" title="Accueil"><img class="spip_logos" alt="L’Écho du Kossi" src="IMG/siteon0.png?1401" width="420" height="90" /></a></strong><div class="pub_haut"><a href="https://tel.example/forfait"><img src="IMG/gif/forfait-nuit.gif" alt="Forfait nuit : 1 Go à 300 F" /></a></div></div>
<div class="nav clearfix" id="nav"><ul><li class="nav-item first"><a href="spip.php?rubrique2">Politique</a></li><li class="nav-item on active"><a href="spip.php?rubrique3">Économie</a></li><li class="nav-item"><a href="spip.php?rubrique4">Société</a></li><li class="nav-item"><a href="spip.php?rubrique5">Sport</a></li><li class="nav-item"><a href="spip.php?rubrique18">Forum libre</a></li><li class="nav-item last"><a href="spip.php?page=annonces">Annonces</a></li></ul></div>
<div id="flash"><marquee scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()">{listed(ticker, '<a href="{u}">{t}</a> <span class="puce">•</span>', " ")}</marquee></div>
<div class="main"><div class="wrapper clearfix"><div class="content" id="content"><p class="arbo"><a href="{site}/">Accueil</a> <span class="divider"> &gt; </span><a href="spip.php?rubrique3">Économie</a></p>
<div class="cartouche"><div class="surlignable"><h1 class="crayon article-titre-41877">{e(r.title)}</h1></div><p><small>Publié le <abbr class="published" title="2018-05-16T07:00:00Z">mercredi 16 mai 2018 à 07h00</abbr><span class="auteurs">, par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur62">{r.author}</a></span></span></small> <small class="visites">3 214 lectures</small></p></div>
<div class="boutons"><iframe src="https://social.example/plugins/like.php" width="120" height="20"></iframe><a class="imprimer" href="spip.php?page=imprimer&amp;id_article=41877">Imprimer</a> <a href="#forum">Réagir (12)</a></div>
<div class="surlignable"><div class="chapo crayon article-chapo-41877"><p>{e(r.lead)}</p></div>
<div class="texte crayon article-texte-41877 entry-content"><dl class="spip_document_22310 spip_documents spip_documents_right" style="float:right;width:300px;"><dt><a href="IMG/jpg/filature.jpg" class="mediabox" type="image/jpeg"><img src="local/cache-vignettes/L300xH200/filature-0c11a.jpg" width="300" height="200" alt="JPEG - 71.4 ko" /></a></dt><dd class="spip_doc_titre" style="width:300px;"><strong>{e(r.caption)}</strong></dd><dd class="spip_doc_descriptif">Ph. A. Kaboua</dd></dl><p>{e(b[0])}</p>
<p>{e(b[1])}</p>
<h3 class="spip">{e(b[2])}</h3>
<p>{e(b[3])}</p>
<p>{e(b[4])}</p>
<div class="lire_aussi cadre"><strong>À lire aussi</strong><br /><a href="spip.php?article41540" class="spip_in">{e(also[0][0])}</a></div>
<p>{e(b[5])}</p>
<h3 class="spip">{e(b[6])}</h3>
<p>{e(b[7])}</p>
<p>{e(b[8])}</p>
<p>{e(b[9])}</p></div></div>
<div class="signature">{r.author} (correspondant)<br />L’Écho du Kossi</div>
<div class="pub_bas"><a href="https://banque.example"><img src="IMG/jpg/banque-tontine.jpg" alt="Votre tontine en sécurité" /></a></div>
<div class="liste articles"><h2 class="h2">Dans la même rubrique</h2><table class="spip"><tbody>{listed(same, '<tr class="row_odd"><td><img src="local/v{n}.jpg" width="60" alt="" /></td><td><a href="{u}">{t}</a><br /><small>{w}</small></td></tr>', w=("15 mai 2018", "12 mai 2018", "9 mai 2018", "7 mai 2018"))}</tbody></table></div>
<a href="#forum" name="forum" id="forum"></a><div class="comments"><h2 class="h2">Vos commentaires</h2><ul class="comments-ul"><li class="comment-li"><div class="comment hreview" id="comment901233"><p class="comment-meta"><strong class="permalink">#1</strong> Le 16 mai 2018 à 08:12, <em>Fils de Nimpouy</em></p><div class="comment-content"><p>Bravo les mamans ! Voilà du concret, pas des séminaires à l’hôtel avec pause-café.</p></div><p class="comment-reply"><a href="spip.php?page=forum&amp;id_article=41877">Répondre à ce message</a></p></div></li><li class="comment-li"><div class="comment hreview" id="comment901240"><p class="comment-meta"><strong class="permalink">#2</strong> Le 16 mai 2018 à 09:40, <em>Kossilais inquiet</em></p><div class="comment-content"><p>Attention que la mairie ne reprenne pas le hangar après les élections. Faites signer un papier.</p></div></div></li></ul></div></div></div>
<div class="aside secondary" id="aside"><div class="menu rubriques"><h2 class="h2">Rubriques</h2><ul class="menu-liste"><li class="menu-entree"><a href="spip.php?rubrique2">Politique</a></li><li class="menu-entree"><a href="spip.php?rubrique4">Société</a></li></ul></div><div class="liste commentes"><h2 class="h2">Les plus commentés</h2><ul class="liste-items">{listed(commented, '<li class="item"><a href="{u}">{t}</a> <span class="nb">{w} messages</span></li>', w=(88, 61, 47))}</ul></div><div class="liste tribune"><a href="spip.php?rubrique18"><img src="squelettes/img/forum-libre.png" alt="" /></a><dl>{listed(forum, '<dt>{w}</dt><dd><a href="{u}">{t}</a></dd>', w=("Un citoyen de Tambaro", "Boukary S."))}</dl></div><div class="sondage"><h2 class="h2">Sondage</h2><p>Êtes-vous satisfait de la desserte en eau de votre quartier ?</p><form><input type="radio" name="s" /> Oui <input type="radio" name="s" /> Non <input type="submit" value="Voter" /></form></div></div></div>
<div class="footer clearfix" id="footer"><p class="colophon">2004-2018 © L’Écho du Kossi - Tous droits réservés<br /><a rel="contents" href="spip.php?page=plan" class="first">Plan du site</a> | <a href="spip.php?article3">Contacts et publicité</a> | <a href="spip.php?page=login" rel="nofollow" class="login_modal">Se connecter</a> | <a href="spip.php?page=backend" rel="alternate" class="last">RSS 2.0</a></p><p class="adresse">Rédaction : avenue des Caïlcédrats, 01 BP 77 Kossirba 01. Tél. : 00 00 00 00</p></div></div></body></html>""",
        r, r.lines, (*ticker, *also, *same, *commented, *forum), address=url,
    )  # fmt: skip

"""A twenty-fifth set: politics and economy at big outlets of eleven countries, as their pages were served between 2017 and 2025."""

import re
from collections.abc import Iterable

from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]


def heads(pattern: str, *titles: str, first: int = 1) -> Links:
    """Headlines and their addresses: {s} for a slug of the title, {n} for a number."""
    return tuple(
        (title, pattern.format(s=re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:60].strip("-"), n=first + at * 37))
        for at, title in enumerate(titles)
    )


def rows(links: Links, form: str, *beside: tuple[str, ...]) -> str:
    """One row of mark-up for each link: {t} title, {u} address, {p} path, {n} rank, {a}, {b} what stands beside it."""
    made = []
    for at, (title, url) in enumerate(links):
        more = dict(zip("abc", (column[at % len(column)] for column in beside), strict=False))
        made.append(form.format(t=e(title), u=url, p="/" + url.split("/", 3)[3], n=at + 1, **more))
    return "".join(made)


def paras(lines: Iterable[str], form: str = "<p>{}</p>") -> str:
    return "".join(form.format(e(line)) for line in lines)


@page
def national_daily_of_a_chain() -> Served:
    """Classes of three letters and a prefix, ads between paragraphs, one related link in the middle."""
    site = "https://www.unionday.example"
    title = "Senate committee backs $48 billion plan to replace lead pipes in a decade"
    body = (
        "WEXFORD CITY – A Senate committee voted 13-9 on Tuesday to send a $48 billion plan for replacing lead water pipes to the full chamber, handing President Loretta Vance an early win on a promise she made in every state she visited last year.",
        "Two members of the opposition joined the majority after sponsors agreed to let states with shrinking cities tear out pipes that no longer serve anyone before laying new ones.",
        "“You cannot tell a mother in Dunmore that her tap is safe because somebody in this building is still thinking,” said Sen. Abel Truscott, who leads the committee. “The thinking is done.”",
        "What the plan would pay for",
        "The bill sets aside $36 billion for service lines, the short pipes between the street and the house, which water utilities often say belong to the owner. Most owners cannot afford the $5,400 that it costs on average to dig one up.",
        "A further $9 billion would go to schools and day care centers. The rest is meant for an inventory, because no one knows how many lead lines remain: estimates range from 6 million to 11 million.",
        "Utilities that take the money would have to replace the whole line and could not charge residents for it.",
        "Opponents question the price",
        "Sen. Gwendolyn Stark, the ranking member, called the plan “a blank check with a faucet on it” and said that half of the money would go to three states.",
        "An analysis by the chamber's budget office found that the plan would add $31 billion to the deficit over 10 years, after counting savings on special education and health care that come with lower exposure to lead.",
        "Vance has said she would sign the bill. Leaders plan to bring it to the floor before the spring recess, which starts on March 29.",
    )  # fmt: skip
    inside = heads(site + "/story/news/politics/2021/02/2{n}/x/68{n}/", "Dunmore's mayor drank from the tap. Then she read the lab report")
    more = heads(
        site + "/story/news/politics/2021/03/{s}/69{n}01/",
        "Vance's pick for budget chief withdraws after tax questions",
        "Fact check: No, the postal service is not ending Saturday mail",
        "How a county of 900 people became the center of a census fight",
        first=11,
    )
    trending = heads(
        site + "/story/money/2021/03/{s}/70{n}02/",
        "Gas prices top $3 for the first time in two years. Here's why",
        "These 14 cities are paying remote workers to move in",
        "A $900 toaster sold out in a day. Its maker wants to know who bought them",
        "Stimulus checks: Who will get the third payment first?",
        first=5,
    )
    part = '<p class="gnt_ar_b_p">{}</p>'
    sub = '<h2 class="gnt_ar_b_h2">{}</h2>'
    text = (
        paras(body[:2], part)
        + '<div class="gnt_em gnt_em__fp gnt_em_vp__tp" data-g-r="lazy"><div class="gnt_em_vp_a" role="button" aria-label="Watch: Crews dig up a lead line"><div class="gnt_em_vp_tx">Crews dig up a lead line in Dunmore</div><div class="gnt_em_vp_cr">Staff video, Union Day</div></div></div>'
        + paras(body[2:3], part)
        + paras(body[3:4], sub)
        + paras(body[4:6], part)
        + '<aside class="gnt_x gnt_x__al" aria-label="advertisement" data-g-r="lazy_c"><div class="gnt_x_l">Advertisement</div></aside>'
        + f'<p class="gnt_ar_b_p"><strong class="gnt_ar_b_sg">More:</strong> <a href="{inside[0][1]}" data-t-l="|inline|intext|n/a" class="gnt_ar_b_a">{e(inside[0][0])}</a></p>'
        + paras(body[6:7], part)
        + '<div class="gnt_em gnt_em__se" data-v-t="twitter"><blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">Clean water is not a favor. On to the floor. <a href="https://t.tweets.example/k2Jx">pic.tweets.example/k2Jx</a></p>&mdash; Abel Truscott (@SenTruscott) <a href="https://tweets.example/SenTruscott/status/13667">March 2, 2021</a></blockquote></div>'
        + paras(body[7:8], sub)
        + paras(body[8:], part)
        + '<p class="gnt_ar_b_p"><em class="gnt_ar_b_em">Follow Denise Kolarik on Twitter: @dkolarik</em></p>'
    )
    url = f"{site}/story/news/politics/2021/03/02/senate-panel-lead-pipes/6871220/"
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2021-03-02T19:41:07Z", "dateModified": "2021-03-02T22:10:33Z", "author": [{"@type": "Person", "name": "Denise Kolarik"}], "publisher": {"@type": "Organization", "name": "UNION DAY", "logo": {"@type": "ImageObject", "url": site + "/logo.png"}}, "isAccessibleForFree": True}  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html class="gnt" lang="en"><head><meta charset="utf-8"><title>Lead pipes: Senate panel backs $48 billion replacement plan</title><link rel="preconnect" href="https://cdn.unionday.example"><link rel="canonical" href="{url}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="A Senate committee voted to send a plan for replacing lead water pipes to the full chamber."><meta property="og:type" content="article"><meta property="og:site_name" content="UNION DAY"><meta property="og:title" content="{e(title)}"><meta property="og:url" content="{url}"><meta property="og:image" content="https://cdn.unionday.example/gcdn/pipes.jpg?crop=3000,1688,x0,y150"><meta name="twitter:card" content="summary_large_image"><meta name="theme-color" content="#009bff">{ld(data)}<style>.gnt{{font-family:Unify Sans,Helvetica,sans-serif}}.gnt_ar_hl{{font-size:36px}}.gnt_n_mn{{display:none}}</style><script>window.gnt_ab={{"c":"x"}};(function(){{var d=document.documentElement;d.className+=" gnt_js"}})()</script></head><body class="gnt_b" data-c-n="news"><script src="/tangstatic/mjs/at.js" async></script><header class="gnt_n" aria-label="Global Navigation"><a class="gnt_n_lg" href="/" aria-label="Union Day Home"><svg class="gnt_n_lg_svg" width="60" height="40"><title>Union Day</title><circle r="18"/></svg></a><nav class="gnt_n_mn"><a class="gnt_n_mn_l" href="/news/">News</a><a class="gnt_n_mn_l" href="/sports/">Sports</a><a class="gnt_n_mn_l" href="/entertainment/">Entertainment</a><a class="gnt_n_mn_l" href="/life/">Life</a><a class="gnt_n_mn_l" href="/money/">Money</a><a class="gnt_n_mn_l" href="/tech/">Tech</a><a class="gnt_n_mn_l" href="/travel/">Travel</a><a class="gnt_n_mn_l" href="/opinion/">Opinion</a></nav><div class="gnt_n_u"><a href="/subscribe">Subscribe</a><button aria-label="Sign In">Sign In</button></div><div class="gnt_n_ct"><span class="gnt_n_ct_w">54° Wexford City</span></div></header><main class="gnt_cw"><div class="gnt_x gnt_x__hi" aria-label="advertisement"></div><article class="gnt_pr"><div class="gnt_ar_lb"><a class="gnt_ar_lbl" href="/news/politics/">POLITICS</a></div><div class="gnt_ar_tp"><span class="gnt_ar_tp_t">Water</span><button aria-label="Add Topic">Add Topic</button></div><h1 class="gnt_ar_hl" elementtiming="ar-headline">{e(title)}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/21/denise-kolarik/">Denise Kolarik</a><div class="gnt_ar_pb">UNION DAY</div></div><div class="gnt_ar_dt" aria-label="Published: 2:41 p.m. ET March 2, 2021 Updated: 5:10 p.m. ET March 2, 2021"></div><div class="gnt_ss" aria-label="Share options"><a href="#fb" class="gnt_ss_f" aria-label="Share to Facebook"></a><a href="#tw" class="gnt_ss_t" aria-label="Share to Twitter"></a><a href="#c" class="gnt_ar_cm" aria-label="Comments">View Comments</a></div><div class="gnt_ar_b">{text}</div><a class="gnt_ar_vc" href="#c">View Comments</a></article><section class="gnt_pu" aria-label="More stories"><div class="gnt_pu_w">{rows(more, '<a class="gnt_pu_i" href="{p}" data-t-l="|pu|{n}"><img class="gnt_pu_im" alt="" src="/s.gif" loading="lazy"><span class="gnt_pu_t">{t}</span></a>')}</div></section><aside class="gnt_rr"><div class="gnt_m gnt_m_tr"><div class="gnt_m_he">Trending</div>{rows(trending, '<a href="{p}" class="gnt_m_tl" data-c-br="{t}"><div class="gnt_m_tn">{n}</div><div class="gnt_m_th">{t}</div><div class="gnt_sbt gnt_sbt__ms" data-c-dt="{a}"></div></a>', ("12:08 p.m. ET", "9:15 a.m. ET March 1"))}</div><div class="gnt_m_nl"><b>The Short List</b><span>Three things to know, every weekday morning.</span><input type="email" placeholder="Your email"><button>Sign up</button></div></aside></main><footer class="gnt_ft"><div class="gnt_ft_l"><a href="/about">About Us</a><a href="/newsroom">Newsroom Staff</a><a href="/ethics">Ethical Principles</a><a href="/corrections">Corrections</a></div><div class="gnt_ft_l"><a href="/privacy">Privacy Policy</a><a href="/terms">Terms of Service</a><a href="/ccpa">Do Not Sell My Info</a></div><p>© 2021 UNION DAY, a division of Halberd Satellite Information Network, LLC.</p></footer></body></html>""",
        Report("en", "2021-03-02", "", "Denise Kolarik", "", title, "", ()),
        (title, *body), (*inside, *more, *trending), address=url,
    )  # fmt: skip


@page
def network_news_in_chunks() -> Served:
    """A television network's page: list items as key facts, a carousel, and a 'more from' list in cards."""
    site = "https://www.tbsnews.example"
    title = "Hiring cooled in April as employers added 152,000 jobs"
    dek = "The unemployment rate edged up to 3.9%, and wages grew at their slowest pace since 2021."
    body = (
        "Employers added 152,000 jobs in April, fewer than economists had forecast, in a sign that the labor market is bending under the highest interest rates in a generation without breaking.",
        "The Department of Commerce and Work said Friday that the unemployment rate rose to 3.9% from 3.8%. Economists surveyed by Calder Research had expected 215,000 new jobs and an unchanged rate.",
        "Hourly pay rose 0.2% from March and 3.9% from a year ago, the smallest annual gain in almost three years.",
        "“This is what a soft landing looks like from the window seat,” said Odalys Brandt, chief economist at Calder Research. “You notice the plane going down, and nobody spills the coffee.”",
        "Where the jobs were",
        "Three branches accounted for most of the gains:",
        "Health care added 56,000 jobs, most of them in nursing homes.",
        "Social assistance added 31,000.",
        "Transportation and warehousing added 22,000, after two months of losses.",
        "Construction hiring slowed to 9,000 from 40,000 in March. State and local governments, which had been filling desks left empty since 2020, added 8,000.",
        "What it means for interest rates",
        "Policymakers at the Reserve Board have kept their benchmark rate above 5% since last summer, waiting for proof that inflation is heading back to 2%. Slower wage growth is part of the proof that they say they need.",
        "Traders now see a 70% chance of a first cut in September, up from 55% before the report, according to futures prices.",
        "“One month is a data point, and we have been fooled by data points,” Reserve Board Chair Lionel Pratt told a conference of community bankers in Harlow Springs on Thursday.",
    )  # fmt: skip
    inside = heads(
        site + "/news/{s}/", "Why your neighbor's mortgage is half of yours", "What the Reserve Board's pause means for your savings"
    )
    latest = heads(
        site + "/news/{s}/",
        "Recall of 90,000 pressure cookers after lids come off",
        "Wheat prices jump as drought spreads across the plains",
        "Airline to pay refunds for 40,000 canceled flights",
        "Judge blocks rule that would have capped late fees",
        first=3,
    )
    moneywatch = heads(
        site + "/moneywatch/{s}/",
        "Is it still worth buying a home with cash?",
        "Restaurants are shrinking the menu, not the bill",
        "These are the states where a paycheck goes furthest",
        first=8,
    )
    para = "<p>{}</p>"
    url = f"{site}/news/jobs-report-april-2024-unemployment-rate/"
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "url": url, "headline": title, "description": dek, "datePublished": "2024-05-03T08:34:00-0400", "dateModified": "2024-05-03T11:02:00-0400", "author": [{"@type": "Person", "name": "Marisela Oduya", "jobTitle": ["Reporter"]}], "articleSection": "MoneyWatch", "keywords": ["Jobs Report", "Economy"]}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "MoneyWatch"}]}, {"@type": "NewsMediaOrganization", "name": "TBS News"}]}  # fmt: skip
    text = (
        paras(body[:3], para)
        + '<div class="ad ad--middle"><span>Advertisement</span></div>'
        + paras(body[3:4], para)
        + f'<ul class="related-inline">{rows(inside, """<li><strong><a href="{u}" target="_blank">{t}</a></strong></li>""")}</ul>'
        + paras(body[4:5], "<h2>{}</h2>")
        + paras(body[5:6], para)
        + f"<ul>{paras(body[6:9], '<li>{}</li>')}</ul>"
        + paras(body[9:10], para)
        + '<figure class="embed embed--type-chart" data-ads="extra"><figcaption class="embed__caption-container"><span class="embed__caption">Monthly change in payrolls, seasonally adjusted</span><span class="embed__credit">TBS News graphic</span></figcaption><noscript><iframe title="Monthly change in payrolls" src="https://charts.tbsnews.example/9Yk2/1/"></iframe></noscript></figure>'
        + paras(body[10:11], "<h2>{}</h2>")
        + paras(body[11:], para)
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="en-US" class="content--type-article no-js">
<head>
  <meta charset="UTF-8"><meta http-equiv="x-ua-compatible" content="ie=edge">
  <title>{e(title)} - TBS News</title>
  <meta name="description" content="{e(dek)}"><link rel="canonical" href="{url}">
  <link rel="preload" as="font" href="/fly/bundles/fonts/proxima.woff2" crossorigin><link rel="amphtml" href="{site}/amp/news/jobs-report-april-2024-unemployment-rate/">
  <meta property="og:type" content="article"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(dek)}"><meta property="og:site_name" content="TBS News"><meta property="article:published_time" content="2024-05-03T08:34:00-0400"><meta property="article:modified_time" content="2024-05-03T11:02:00-0400">
  {ld(graph)}
  <script>window.TBS = {{"page": {{"type": "content_article", "slug": "jobs-report"}}, "ads": true}};</script>
</head>
<body>
<div id="global-header" class="site-nav">
  <a class="site-nav__logo" href="/" title="TBS News"><svg viewBox="0 0 90 20"><use href="#logo"></use></svg></a>
  <ul class="site-nav__list">
    <li class="site-nav__item"><a href="/latest/">Latest</a><ul class="site-nav__sub"><li><a href="/us/">U.S.</a></li><li><a href="/world/">World</a></li><li><a href="/politics/">Politics</a></li><li><a href="/health/">HealthWatch</a></li></ul></li>
    <li class="site-nav__item"><a href="/video/">Video</a></li><li class="site-nav__item"><a href="/live/">Live</a></li><li class="site-nav__item"><a href="/shows/">Shows</a></li>
  </ul>
  <div class="site-nav__livebadge"><span>Watch TBS News 24/7</span></div>
</div>
<main class="site-main">
<article class="content content-article content--type-article" data-slug="jobs-report">
  <header class="content__header"><div class="content__topic"><a href="/moneywatch/">MoneyWatch</a></div>
    <h1 class="content__title">{e(title)}</h1>
    <div class="content__meta-wrapper"><p class="content__meta content__meta--byline">By <span class="byline__authors"><a href="/team/marisela-oduya/">Marisela Oduya</a></span></p><p class="content__meta content__meta--timestamp">Updated on: <time datetime="2024-05-03T11:02:00-0400">May 3, 2024 / 11:02 AM EDT</time> <span class="content__meta--source">/ MoneyWatch</span></p>
    <div class="content__social"><a class="social-icon" href="#">Add TBS News on Search</a></div></div>
  </header>
  <p class="content__dek">{e(dek)}</p>
  <figure class="embed embed--type-video embed--float-none is-video embed--size-full"><div class="embed__content-container"><div class="player" data-title="Jobs report for April"></div></div><figcaption><span class="embed__headline">What the jobs report says about the economy</span><span class="embed__duration">03:12</span></figcaption></figure>
  <section class="content__body">{text}</section>
  <footer class="content__footer"><div class="content__tags"><span>In:</span><ul class="tag-list"><li><a href="/tag/jobs-report/">Jobs Report</a></li><li><a href="/tag/economy/">Economy</a></li></ul></div>
  <div class="content-author"><img alt="Marisela Oduya" src="/r/oduya.jpg"><p class="content-author__text"><a href="/team/marisela-oduya/">Marisela Oduya</a> is a senior reporter for TBS MoneyWatch, where she covers jobs, housing and retirement.</p></div><p class="copyright">© 2024 TBS Interactive Inc. All Rights Reserved.</p></footer>
</article>
<section class="component list list-hero component--view-latest"><div class="component__header"><h2 class="component__title">More from TBS News</h2></div><div class="component__item-wrapper carousel" data-slick="4">{rows(latest, '<article class="item item--type-article item--topic-us"><a href="{u}" class="item__anchor"><span class="item__thumb"><img class="lazyload" data-srcset="/i/{n}.jpg 1x, /i/{n}-2.jpg 2x" alt=""></span><div class="item__title-wrapper"><h4 class="item__hed">{t}</h4><ul class="item__metadata"><li class="item__date">{a}</li></ul></div></a></article>', ("1H ago", "3H ago", "May 2"))}</div></section>
<aside class="sidebar"><div class="component list"><h3 class="component__title"><a href="/moneywatch/">MoneyWatch</a></h3><ol class="list-flow">{rows(moneywatch, '<li><a href="{u}"><h4 class="item__hed">{t}</h4></a><p class="item__dek">{a}</p></li>', ("Experts weigh the pros and cons as rates stay high.", "Fewer dishes, smaller kitchens, the same prices.", "A study of rents and wages in 50 states."))}</ol></div></aside>
</main>
<div class="sticky-nl"><h3>The Morning Rundown</h3><p>Get the day's top stories in your inbox.</p><form><input type="email"><button>Sign me up</button></form></div>
<footer class="site-footer"><ul><li><a href="/privacy/">Privacy Policy</a></li><li><a href="/terms/">Terms of Use</a></li><li><a href="/closed-captioning/">Closed Captioning</a></li></ul><ul><li><a href="/about/">About</a></li><li><a href="/jobs/">Careers</a></li><li><a href="/ad/">Advertise</a></li></ul><p>Copyright ©2024 TBS Interactive Inc. All rights reserved.</p></footer>
</body></html>""",
        Report("en", "2024-05-03", "", "Marisela Oduya", "", title, dek, ()),
        (title, dek, *body), (*inside, *latest, *moneywatch), address=url,
    )  # fmt: skip


@page
def british_online_daily_with_styled_parts() -> Served:
    """React with hashed classes, a newsletter box and a carousel in the text, comments, thumbnails of sponsors."""
    site = "https://www.theobserverless.example"
    title = "Chancellor refuses to rule out council tax rise for second homes"
    lead = "Dame Rosalind Pym says ‘everything is on the table’ before next month’s budget – except income tax"
    body = (
        "The chancellor has refused to rule out higher council tax on second homes, saying coastal towns “cannot go on being empty from October to Easter”.",
        "In an interview on Sunday, Dame Rosalind Pym said all options remained open before the budget on 26 November, apart from income tax, VAT and national insurance, which she has promised not to raise.",
        "Councils in Trewarren and North Harrowshire are already allowed to double the bill for a home that nobody lives in. The Treasury is understood to be looking at letting them treble it.",
        "The Home Owners’ Alliance of the West called the idea “a tax on grandparents”. Its director, Piers Lovelock, said: “Most of our members have a two-bedroom cottage that they inherited. They pay for bin collections they never use.”",
        "But Maggie Trenoweth, who has led Trewarren council since 2021, said that 41 per cent of the houses in her village stood dark in winter. “The school has nine children,” she told The Observerless. “The pub has none of the staff it needs because none of them can find a bed.”",
        "The Institute for Public Budgets estimates that trebling the bill would raise £430m a year if nobody sold, and much less if they did. “Either outcome is a success, but the chancellor can only spend one of them,” its deputy head, Anil Waring, said.",
        "Dame Rosalind faces a gap of about £22bn between her plans for spending and the taxes she expects to collect, after a downgrade of forecasts for productivity in September.",
        "She declined to say whether she would freeze income tax thresholds for two more years, a step that would bring in more than £8bn and that Conservative Alliance leader Tobias Farrant has called “a tax rise in carpet slippers”.",
        "Asked whether she would still be chancellor at Christmas, she laughed. “I have already bought the tree,” she said.",
    )  # fmt: skip
    recommended = heads(
        site + "/news/uk/politics/{s}-b28{n}4.html",
        "Pym’s budget: What we know so far, from pensions to petrol",
        "Minister quits over leaked letter about ferry contract",
        "Farrant to face confidence vote after by-election loss",
    )
    mid = heads(site + "/money/{s}-b27{n}9.html", "House prices fall in every region but one, lender says")
    popular = heads(
        site + "/news/{s}-b26{n}1.html",
        "Storm Ingrid: Rail lines closed as gales reach 85mph",
        "Man who sold the same boat four times is jailed",
        "Queues at ports as new border checks start",
        "Why the clocks may stop changing after all",
        "The village that bought its own bus",
        first=20,
    )
    voices = heads(
        site + "/voices/{s}-b25{n}6.html",
        "I sold my second home. I sleep better in the first",
        "Budgets used to be secrets. Now they are soap operas",
        first=40,
    )
    url = f"{site}/news/uk/politics/rosalind-pym-budget-council-tax-second-homes-b2850113.html"
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2025-10-26T10:02:14.000Z", "dateModified": "2025-10-26T13:40:51.000Z", "description": lead, "image": {"@type": "ImageObject", "url": "https://static.theobserverless.example/2025/10/26/pym.jpg", "width": 1200, "height": 800}, "author": [{"@type": "Person", "name": "Hester Quayle"}], "publisher": {"@type": "Organization", "name": "The Observerless"}, "isAccessibleForFree": True}  # fmt: skip
    text = (
        paras(body[:1], '<p class="sc-wkwDy gTWkYH">{}</p>')
        + paras(body[1:3])
        + f'<div class="sc-1fm9q6e-0 related" data-testid="carousel"><h3 class="title">Recommended</h3><ul class="sc-ksZaOG hxKYwS">{rows(recommended, """<li class="sc-hAZoDl"><a href="{p}" class="title">{t}</a></li>""")}</ul></div>'
        + paras(body[3:4])
        + '<div class="sc-jXbUNg inline-newsletter" data-component="newsletter"><div class="heading">Inside Westmoor: sign up to our politics email</div><div>Get a free daily briefing from our political team</div><label><input type="email" placeholder="Enter your email address"></label><button>Sign up</button><label class="tnc">I would like to be emailed about offers, events and updates from The Observerless. Read our <a href="/privacy">Privacy notice</a></label></div>'
        + paras(body[4:6])
        + '<figure class="sc-1qw8p9r inline-gallery-btn"><div class="image-wrap"><img src="https://static.theobserverless.example/2025/10/25/cottages.jpg?quality=75&amp;width=640" srcset="https://static.theobserverless.example/2025/10/25/cottages.jpg?width=320 320w, https://static.theobserverless.example/2025/10/25/cottages.jpg?width=640 640w" alt="Cottages above a harbour" loading="lazy"><button aria-label="Open image in gallery"></button></div><figcaption class="sc-xyEjG">Cottages at Porthgarrow, where two in five houses are second homes <span>(<!-- -->Getaway<!-- -->)</span></figcaption></figure>'
        + paras(body[6:7])
        + f'<div class="related-article"><div class="sc-ad-slot"><span>Article continues below</span></div><a href="{mid[0][1]}" class="sc-eDPEul"><picture><source media="(max-width:500px)" srcset="/x.webp"><img alt="" src="/x.jpg"></picture><h4>{e(mid[0][0])}</h4></a></div>'
        + paras(body[7:])
    )
    comments = "".join(f'<li class="comment"><b>{who}</b><time>{when} ago</time><p>{what}</p><button>Reply</button><span>{n}</span></li>' for who, when, what, n in (("MudlarkOnTheTame", "2 hours", "Tax them until they squeak, I say. My nephew has been on the list for six years and works in the harbour.", 61), ("Retired_In_Retford", "3 hours", "We have paid tax on the money that bought it, tax on the purchase and tax on the roof. Enough is enough, surely.", 12)))  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en" data-theme="light"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(title)} | The Observerless</title><meta name="description" content="{e(lead)}"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url}?amp"/><link rel="preload" as="image" href="https://static.theobserverless.example/2025/10/26/pym.jpg?width=1200" imagesrcset="https://static.theobserverless.example/2025/10/26/pym.jpg?width=640 640w"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="The Observerless"/><meta property="article:published_time" content="2025-10-26T10:02:14.000Z"/><meta property="article:section" content="UK Politics"/><meta name="article:author_name" content="Hester Quayle"/>{ld(data)}<style data-styled="" data-styled-version="5.3.11">.gTWkYH{{font-size:1.25rem}}.hxKYwS{{display:flex}}@media (min-width:768px){{.kQhVbN{{grid-template-columns:1fr 300px}}}}</style><script>window.JSGlobals={{"article":{{"id":"b2850113","section":"uk-politics"}},"features":{{"gate":false}}}}</script></head><body class="article-page"><div id="root"><div class="sc-cookie" id="qc-cmp2-ui" role="dialog" aria-label="We value your privacy"><h2>We value your privacy</h2><p>We and our 210 partners store and access information on a device, such as cookies, to show you adverts and measure them.</p><button>More options</button><button>Agree</button></div><header class="sc-bXCLTC"><nav class="sc-gsFSXq"><button aria-label="Menu"><svg width="24" height="24"><path d="M3 6h18"/></svg></button><a href="/" class="logo">The Observerless</a><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/voices">Voices</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifestyle">Lifestyle</a></li><li><a href="/money">Money</a></li></ul><a class="donate" href="/donate">Support Now</a></nav><div class="sc-ticker"><a href="/topic/budget">Budget 2025</a><a href="/topic/storm-ingrid">Storm Ingrid</a></div></header><div class="sc-kAyceB kQhVbN"><article class="sc-imWYAI" id="articleWrap"><header id="articleHeader"><ol class="sc-breadcrumb"><li><a href="/news">News</a></li><li><a href="/news/uk">UK</a></li><li><a href="/news/uk/politics">UK Politics</a></li></ol><h1 class="sc-1xt8011-0">{e(title)}</h1><h2 class="sc-hIUJlX">{e(lead)}</h2><div class="sc-meta"><div class="author-image"><img alt="" src="/authors/hq.png"/></div><div class="author">Hester Quayle</div><div class="role">Whitehall editor</div><div class="sc-date"><time datetime="2025-10-26T10:02:14.000Z">Sunday 26 October 2025 10:02 GMT</time></div></div><div class="sc-share"><a href="#comments"><span>214</span>Comments</a><button>Share</button><button>Bookmark</button></div><figure class="sc-hero"><div id="video-player" data-title="Pym asked whether she will be chancellor at Christmas"></div><figcaption>Related video: Pym asked whether she will be chancellor at Christmas</figcaption></figure></header><div class="sc-hqpNSm main-wrapper" id="main">{text}</div><div class="sc-more-about"><h3>More about</h3><ul><li><a href="/topic/council-tax">Council Tax</a></li><li><a href="/topic/second-homes">Second Homes</a></li><li><a href="/topic/rosalind-pym">Rosalind Pym</a></li></ul></div><div id="join-comments"><p>Join our commenting forum</p><p>Join thought-provoking conversations, follow other Observerless readers and see their replies</p><button>Comments</button><ul id="comments">{comments}</ul></div></article><aside class="sc-side"><section data-testid="popular"><h2>Most popular</h2><ol>{rows(popular, '<li><span class="num">{n}</span><div><a class="cat" href="/news">News</a><a class="title" href="{p}"><h2>{t}</h2></a></div></li>')}</ol></section><section class="voices" aria-label="Voices">{rows(voices, '<div class="voice"><img alt="" src="/v{n}.png"/><a href="/author/v{n}">{a}</a><a class="title" href="{p}">{t}</a></div>', ("Jocelyn Harte", "Owen Ambrey"))}</section></aside></div><div id="taboola-below" class="tbl-feed"><span class="tbl-header">Promoted stories</span><div class="tbl-item"><a href="https://ads.solarquote.example/c?x=1" rel="nofollow sponsored" target="_blank"><span class="t">Homeowners in your area are switching to this panel</span><span class="b">SolarQuote</span></a></div><div class="tbl-item"><a href="https://ads.hearwell.example/c?x=2" rel="nofollow sponsored" target="_blank"><span class="t">Tiny hearing aid takes pharmacists by surprise</span><span class="b">HearWell</span></a></div></div><footer class="sc-foot"><div><h4>Contact us</h4><a href="/contact">Contact us</a><a href="/archive">Archive</a></div><div><h4>Legal</h4><a href="/code">Code of conduct and complaints</a><a href="/policies">Privacy policy</a></div><p>Thank you for registering. Please refresh the page or navigate to another page on the site to be automatically logged in</p></footer></div></body></html>""",
        Report("en", "2025-10-26", "", "Hester Quayle", "", title, lead, ()),
        (title, lead, *body), (*recommended, *mid, *popular, *voices), address=url,
    )  # fmt: skip


@page
def indian_daily_on_bootstrap() -> Served:
    """Rows and columns of Bootstrap, an app prompt, a 'read also' in bold, tabs of the latest and the most read."""
    site = "https://www.thepeninsular.example"
    title = "Cabinet clears ₹31,400-crore fund to link dry districts of Vindhara to Kesari river"
    lead = "First water to reach 14 lakh hectares by 2031; opposition-ruled Tamravati to move Supreme Tribunal over its share"
    body = (
        "The Union Cabinet on Wednesday approved a fund of ₹31,400 crore to carry water from the Kesari to eight drought-prone districts of Vindhara, clearing a project that had been on paper since 1987.",
        "Briefing reporters, Water Resources Minister Raghunath Solanke said the Centre would bear 60% of the cost and the State the remainder. Work on the first lift station, at Dharamkot, would begin before the monsoon, he added.",
        "“For three generations, the farmer of Vindhara has looked at the sky. Now he will look at the canal,” Mr. Solanke said.",
        "The project comprises 412 km of canals, three lift stations and a balancing reservoir near Bhelgaon, which will submerge parts of 11 villages. The government puts the number of families to be moved at 2,870; the Kesari Bachao Samiti, a farmers’ group, says that there are nearly 5,000.",
        "Tamravati to object",
        "Downstream Tamravati, ruled by the People’s Front, said it would move the Supreme Tribunal. Chief Minister Leela Anandan told the Assembly that the 1994 award gave the State 118 thousand million cubic feet (tmcft) a year and that it had received less than 90 in four of the past six years.",
        "“You cannot promise the same bucket twice,” she said.",
        "Officials in the Ministry, however, maintained that only surplus flow between July and October would be diverted. An official who did not wish to be named said that a joint gauge would be installed at Merupatti and that readings would be published every hour.",
        "Experts urge caution",
        "Hydrologist P.R. Devasahayam of the Institute of River Studies said that the surplus had shrunk by a fifth since the project was first drawn up. “The river of the blueprint is not the river of today,” he said, and called for a fresh survey before contracts were signed.",
        "The Cabinet also extended by one year the subsidy on drip irrigation, under which small farmers get back 55% of what they spend.",
    )  # fmt: skip
    also = heads(
        site + "/news/national/{s}/article669{n}21.ece",
        "Explained | Who owns the water of the Kesari?",
        "In Bhelgaon, a village counts its mango trees",
    )
    latest = heads(
        site + "/news/{s}/article67{n}033.ece",
        "Rupee falls 11 paise to close at 83.27 against dollar",
        "Two held for selling forged rail passes in Sonapur",
        "Monsoon to withdraw a week late, says weather office",
        "Tribunal reserves order on airport land",
        "Assembly adjourned twice over onion prices",
        first=10,
    )
    read = heads(
        site + "/opinion/{s}/article66{n}870.ece",
        "The arithmetic of free electricity",
        "A census delayed is a census denied",
        "How Vindhara votes, and why",
        first=50,
    )
    state = heads(
        site + "/news/national/vindhara/{s}/article65{n}442.ece",
        "Teachers’ strike enters third week in Vindhara",
        "Tiger sighted near Dharamkot after nine years",
        "Bus fares to go up by 8% from November",
        first=70,
    )
    url = f"{site}/news/national/cabinet-clears-fund-to-link-dry-districts-of-vindhara/article66912345.ece"
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "description": lead, "datePublished": "2023-10-11T16:48:22+05:30", "dateModified": "2023-10-11T22:15:40+05:30", "author": {"@type": "Person", "name": "Sukumar Vaidya"}, "publisher": {"@type": "NewsMediaOrganization", "name": "The Peninsular"}, "articleBody": " ".join(body)}  # fmt: skip
    form = '<p class="">{}</p>'
    text = (
        paras(body[:2], form)
        + '<div class="article-ad"><div class="dfp-ad" id="articledivrec"></div><span>ADVERTISEMENT</span></div>'
        + paras(body[2:3], form)
        + f'<p class=""><strong>Read also:</strong> <a href="{also[0][1]}" target="_blank"><strong>{e(also[0][0])}</strong></a></p>'
        + paras(body[3:4], form)
        + paras(body[4:5], '<h4 class="sub_head">{}</h4>')
        + paras(body[5:7], form)
        + f'<div class="inline-story-embed"><div class="row"><div class="col-4"><img class="img-fluid lazy" src="/theme/images/1x1_spacer.png" data-original="/b.jpg" alt=""></div><div class="col-8"><h3 class="title"><a href="{also[1][1]}">{e(also[1][0])}</a></h3></div></div></div>'
        + paras(body[7:8], form)
        + paras(body[8:9], '<h4 class="sub_head">{}</h4>')
        + paras(body[9:], form)
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>{e(title)} - The Peninsular</title>
<meta name="description" content="{e(lead)}">
<meta name="keywords" content="kesari river, vindhara canal, tamravati, water dispute">
<meta name="publish-date" content="2023-10-11T16:48:22+05:30"><meta name="modified-date" content="2023-10-11T22:15:40+05:30">
<meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="The Peninsular"><meta property="og:url" content="{url}"><meta property="article:published_time" content="2023-10-11T16:48:22+05:30"><meta property="article:author" content="Sukumar Vaidya">
<link rel="canonical" href="{url}"><link rel="stylesheet" href="/theme/css/bootstrap.min.css"><link rel="stylesheet" href="/theme/css/article.css?v=41">
{ld(data)}
<script>var dataLayer = dataLayer || []; dataLayer.push({{'articleId':'66912345','section':'National','premium':'no'}});</script>
</head>
<body class="article-page">
<noscript><iframe src="https://tags.thepeninsular.example/ns.html?id=GTM-PN" height="0" width="0" style="display:none"></iframe></noscript>
<header class="sticky-header"><div class="container"><div class="row align-items-center"><div class="col-md-3"><div class="date-live">October 11, 2023 | E-Paper</div></div><div class="col-md-6 text-center"><a class="navbar-brand" href="/"><img src="/theme/images/logo.svg" alt="The Peninsular"></a></div><div class="col-md-3"><a class="btn btn-sub" href="/subscription">SUBSCRIBE</a><a class="btn btn-login" href="/login">LOGIN</a></div></div>
<nav class="navbar navbar-expand-lg"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/news/">News</a></li><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="/news/national/" data-toggle="dropdown">India</a><div class="dropdown-menu"><a class="dropdown-item" href="/news/national/vindhara/">Vindhara</a><a class="dropdown-item" href="/news/national/tamravati/">Tamravati</a></div></li><li class="nav-item"><a class="nav-link" href="/opinion/">Opinion</a></li><li class="nav-item"><a class="nav-link" href="/business/">Business</a></li><li class="nav-item"><a class="nav-link" href="/sport/">Sport</a></li></ul></nav></div></header>
<section class="article-section"><div class="container main"><div class="row">
<div class="col-xl-9 col-lg-8 col-md-12 storyline">
<div class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/national/">India</a></li></ul></div>
<h1 class="title" itemprop="name">{e(title)}</h1>
<h2 class="sub-title">{e(lead)}</h2>
<div class="update-publish-time"><p class="publish-time-new">Updated - <span>October 11, 2023 10:15 pm IST</span></p><p class="publish-time-new">Published - October 11, 2023 04:48 pm IST - NAVAPUR</p></div>
<div class="author-name-section"><a class="person-name lnk" href="/profile/author/Sukumar-Vaidya-912/">Sukumar Vaidya</a></div>
<div class="comments-shares share-page"><ul class="share-list"><li><a class="comment" href="#vuukle"><span>18</span> COMMENTS</a></li><li><a href="#">SHARE</a></li><li><a href="/saved">READ LATER</a></li></ul></div>
<div class="article-picture"><div class="picture verticle"><picture><source media="(min-width: 992px)" srcset="https://img.thepeninsular.example/kesari/alternates/LANDSCAPE_1200/k.jpg"><img class="lead-img" src="https://img.thepeninsular.example/kesari/alternates/LANDSCAPE_615/k.jpg" alt="The Kesari in spate"></picture></div><p class="caption">The Kesari in spate near Merupatti. File <span class="credit">| Photo Credit: N. Balaraman</span></p></div>
<div class="articlebodycontent col-xl-9 col-lg-12" id="content-body-66912345" itemprop="articleBody"><div id="schemaDiv">{text}</div>
<div class="article-ad-app"><p>Read more news on the go: download the app</p><a href="https://play.peninsularapps.example/">Get it here</a></div>
</div>
<div class="related-topics"><div class="row"><div class="col-12"><h4>Related Topics</h4><p><a href="/topic/water/">water</a> / <a href="/topic/vindhara/">Vindhara</a> / <a href="/topic/agriculture/">agriculture</a></p></div></div></div>
<div class="comments-section" id="vuukle"><h4>Comments</h4><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p><p>We have migrated to a new commenting platform. If you are already a registered user of The Peninsular and logged in, you may continue to engage with our articles.</p></div>
</div>
<div class="col-xl-3 col-lg-4 col-md-12 sidebar">
<ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#tab-latest">Latest</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#tab-read">Most Read</a></li></ul>
<div class="tab-content"><div class="tab-pane active" id="tab-latest"><ul class="timeline-with-img">{rows(latest, '<li><div class="time">{a}</div><h3 class="title"><a href="{u}" >{t}</a></h3></li>', ("04:41 pm", "04:30 pm", "04:12 pm", "03:58 pm", "03:51 pm"))}</ul></div>
<div class="tab-pane" id="tab-read"><table class="table table-read"><tbody>{rows(read, '<tr><td class="rank">{n}</td><td><a href="{u}">{t}</a></td></tr>')}</tbody></table></div></div>
</div>
</div>
<div class="row more-state"><div class="col-12"><h2 class="section-heading"><a href="/news/national/vindhara/">Vindhara</a></h2></div>{rows(state, '<div class="col-md-4"><div class="element"><div class="picture"><a href="{u}"><img class="lazy" src="/theme/images/1x1_spacer.png" alt=""></a></div><div class="right-content"><h3 class="title"><a href="{u}">{t}</a></h3><div class="author-name"><a href="/profile/author/bureau-{n}/">{a}</a></div></div></div></div>', ("Special Correspondent", "Staff Reporter"))}</div>
</div></section>
<footer class="footer"><div class="container"><div class="row"><div class="col-md-3"><h4>The Group</h4><ul><li><a href="/aboutus/">About us</a></li><li><a href="/code/">Code of Editorial Values</a></li></ul></div><div class="col-md-3"><h4>Contact us</h4><ul><li><a href="/contact/">Contact us</a></li><li><a href="/social/">Social Media</a></li></ul></div><div class="col-md-3"><h4>Trending on The Peninsular</h4><ul><li><a href="/elections/">Elections</a></li><li><a href="/cricket/">Cricket</a></li></ul></div></div><p class="copyright">Copyright © 2023, PEN PUBLISHING CO PVT LTD. or its affiliated companies. All rights reserved.</p></div></footer>
</body></html>""",
        Report("en", "2023-10-11", "", "Sukumar Vaidya", "", title, lead, ()),
        (title, lead, *body), (*also, *latest, *read, *state), address=url,
    )  # fmt: skip


@page
def explainer_on_a_network_of_blogs() -> Served:
    """Chorus as it was in 2018: c-entry-content, read-mores, 'next up', an unlabelled grid."""
    site = "https://www.gistly.example"
    title = "The strange new fight over who gets to count the votes, explained"
    lead = "Four states want to take the job away from county clerks. The clerks would like a word."
    body = (
        "For 140 years, the most boring job in the state of Wenonah belonged to people like Carol Dettmer. She is the clerk of Loomis County, population 11,300, and twice a year she counts ballots in the basement of the courthouse, next to the boiler.",
        "In January, the legislature passed a law that would take the ballots out of her basement. From 2020 on, a board of five people, three of them named by the governor, would count every vote in the state from one office in the capital. Similar bills are moving through three other statehouses.",
        "Supporters say that this is about speed. Opponents say that it is about something else.",
        "What the law actually does",
        "The Wenonah Uniform Count Act does three things:",
        "It creates a state board of canvass with sole power to certify results.",
        "It requires counties to ship paper ballots to the capital within 48 hours.",
        "It makes it a misdemeanor for a clerk to announce a tally on her own.",
        "That last part is what got the clerks' attention. “I have announced the tally at the diner since 1996,” Dettmer told me. “If that is a crime, they know where to find me. I sit by the pie.”",
        "Why now?",
        "The short answer is the 2016 race for governor, which was decided by 611 votes and took 19 days to count. Two counties found boxes of ballots in places where boxes of ballots should not be, including a school gym.",
        "The longer answer is that trust has become a partisan matter. According to a poll by the Lantern Center, 71 percent of voters whose party won in 2016 believe that votes were counted accurately in their state. Among the losers, it is 38 percent — and those shares swap whenever the winners do.",
        "“There is no evidence that central counts are more accurate than local ones,” said Tamsin Okello, a political scientist at Marlow University. “There is some evidence that people trust whoever lives nearest to them.”",
        "What happens next",
        "A federal court will hear the clerks' lawsuit on June 4. If they lose, trucks will start rolling on the night of the primary in March 2020, some of them for nine hours, across two mountain passes, in winter.",
        "Dettmer has offered to drive.",
    )  # fmt: skip
    inside = heads(
        site + "/policy-and-politics/2018/4/26/17201{n}/{s}",
        "How a school gym swung an election",
        "The case for making Election Day boring again",
    )
    nextup = heads(
        site + "/2018/5/9/1731{n}/{s}",
        "The Farm Bill's work rules would hit grandmothers hardest",
        "The nuclear deal's quiet author finally talks",
        "Why everyone suddenly hates the penny",
        first=2,
    )
    read = heads(
        site + "/2018/5/9/1740{n}/{s}",
        "A royal guide to doing nothing",
        "How much caffeine is in that?",
        "The senator who will not stop tweeting about geese",
        "The trailer that broke the internet, scene by scene",
        "Teachers are winning. Here is how",
        first=4,
    )
    latest = heads(
        site + "/2018/5/10/1750{n}/{s}",
        "The Senate just voted to save net neutrality, for a day",
        "Three winners and two losers from Tuesday's primaries",
        "A spy's guide to small talk",
        "What a tariff on washing machines did to washing machines",
        first=6,
    )
    url = f"{site}/policy-and-politics/2018/5/10/17299714/county-clerks-vote-counting-wenonah"
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "description": lead, "datePublished": "2018-05-10T09:00:01-04:00", "dateModified": "2018-05-10T09:00:01-04:00", "author": {"@type": "Person", "name": "Ezra Lindgren-Moss"}, "publisher": {"@type": "Organization", "name": "Gistly", "logo": {"@type": "ImageObject", "url": site + "/logo.png"}}, "articleSection": "Policy & Politics"}  # fmt: skip

    def more(link: tuple[str, str]) -> str:
        return f'<aside id="rm1" class="c-read-more"><h4 class="c-read-more__headline">Related</h4><ul class="c-read-more__content"><li class="c-read-more__item"><a href="{link[1]}">{e(link[0])}</a></li></ul></aside>'

    text = (
        paras(body[:3], '<p id="aB1cD2">{}</p>')
        + more(inside[0])
        + paras(body[3:4], '<h3 id="wQ2xRs">{}</h3>')
        + paras(body[4:5])
        + f"<ul>{paras(body[5:8], '<li>{}</li>')}</ul>"
        + paras(body[8:9])
        + '<div class="c-float-right m-ad"><div class="m-ad__ad-container" id="div-gpt-ad-medium_rectangle"></div></div>'
        + paras(body[9:10], "<h3>{}</h3>")
        + paras(body[10:12])
        + '<figure class="e-image"><span class="e-image__inner"><span class="e-image__image" data-original="https://cdn.gistly.example/thumbor/boiler.jpg"><picture class="c-picture"><source srcset="https://cdn.gistly.example/thumbor/320x/boiler.jpg 320w, https://cdn.gistly.example/thumbor/620x/boiler.jpg 620w"><img alt="" data-upload-width="4000" src="https://cdn.gistly.example/thumbor/1200x/boiler.jpg"></picture></span></span><span class="e-image__meta"><figcaption>The basement of the Loomis County Courthouse.</figcaption><cite>Hal Brisbane for Gistly</cite></span></figure>'
        + paras(body[12:13])
        + more(inside[1])
        + paras(body[13:14], "<h3>{}</h3>")
        + paras(body[14:])
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"><title>{e(title)} - Gistly</title><meta name="description" content="{e(lead)}"><meta property="og:description" content="{e(lead)}"><meta property="og:image" content="https://cdn.gistly.example/thumbor/fit-in/1200x630/ballots.jpg"><meta property="og:site_name" content="Gistly"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="author" content="Ezra Lindgren-Moss"><meta name="sailthru.date" content="2018-05-10 09:00:01"><link rel="canonical" href="{url}"><link rel="alternate" type="application/rss+xml" title="Gistly" href="/rss/index.xml">{ld(data)}<script>var Chorus=window.Chorus||{{}};Chorus.AnalyticsConfig={{"entry":{{"id":17299714,"type":"Article"}}}};</script><style>.c-page-title{{font-family:Balto,Helvetica}}</style></head><body class="entry_key_unison_standard entry_layout_unison_main entry_template_standard" data-entry-id="17299714"><div class="hidden"><svg xmlns="http://www.w3.org/2000/svg"><symbol id="icon-twitter"><title>twitter</title><path d="M1 1"/></symbol></svg></div><section class="l-root l-reskin" id="content"><div class="c-global-header"><div class="c-global-header__logo"><a href="/">Gistly homepage</a></div><div class="c-global-header__links"><ul class="p-pop-links"><li><a href="https://twitter.example/gistly">Follow Gistly online:</a></li></ul><nav class="c-nav-list"><ul class="c-nav-list__items"><li><a href="/world">World</a></li><li><a href="/science-and-health">Science &amp; Health</a></li><li><a href="/policy-and-politics">Policy &amp; Politics</a></li><li><a href="/podcasts">Podcasts</a></li><li class="c-nav-list__more"><a href="#">More</a></li></ul></nav></div></div><article class="l-main-content"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-group-labels"><ul><li class="c-entry-group-labels__item"><a href="/policy-and-politics"><span>Policy &amp; Politics</span></a></li></ul></div><div class="c-entry-hero__header-wrap"><h1 class="c-page-title">{e(title)}</h1></div><p class="c-entry-summary p-dek">{e(lead)}</p><div class="c-byline"><span class="c-byline__item">By <a href="/authors/ezra-lindgren-moss"><span class="c-byline__author-name">Ezra Lindgren-Moss</span></a><span class="c-byline__email">ezra@gistly.example</span></span><span class="c-byline__item">  <time class="c-byline__item" data-ui="timestamp" datetime="2018-05-10T09:00:01-04:00">May 10, 2018, 9:00am EDT</time></span></div></div><div class="c-social-buttons c-social-buttons--main"><a class="c-social-buttons__item" href="#"><span>Share</span><span class="sr-only">Share this on Facebook (opens in new window)</span></a><a class="c-social-buttons__item" href="#"><span>Tweet</span></a></div><div class="l-segment l-main-content"><figure class="e-image e-image--hero"><img alt="Boxes of ballots" src="https://cdn.gistly.example/thumbor/1200x0/ballots.jpg"><span class="e-image__meta"><figcaption>Boxes of ballots in Wenonah, before the trucks.</figcaption><cite>Pia Landau/Stringer</cite></span></figure><div class="l-col__main"><div class="c-entry-content ">{text}</div><div class="c-next-article"><h2>Next Up In <span class="c-next-article__group">Policy &amp; Politics</span></h2><ul>{rows(nextup, '<li class="c-next-article__item"><a href="{u}">{t}</a></li>')}</ul></div><div class="c-newsletter"><h3>The Gist of It</h3><p>The day in 900 words, every evening.</p><form><label>Email (required)</label><input type="email"><p>By signing up, you agree to our <a href="/privacy">Privacy Policy</a> and European users agree to the data transfer policy.</p><button>Subscribe</button></form></div></div><div class="l-col__sidebar"><div class="c-rock-list"><div class="c-rock-list__header"><h2>Most Read</h2></div><ol class="c-rock-list__body">{rows(read, '<li class="c-rock-list__item"><div class="c-rock-list__body"><h2 class="c-entry-box--compact__title"><a href="{u}">{t}</a></h2><span class="c-rock-list__comment-count">{a} comments</span></div></li>', ("41", "112", "9"))}</ol></div></div></div></article><div class="l-wrapper c-compact-river">{rows(latest, '<div class="c-compact-river__entry"><div class="c-entry-box--compact c-entry-box--compact--article" data-native-ad-id="container-{n}"><a class="c-entry-box--compact__image-wrapper" href="{u}"><div class="c-entry-box--compact__image"><noscript><img alt="" src="/t{n}.jpg"></noscript></div></a><div class="c-entry-box--compact__body"><h2 class="c-entry-box--compact__title"><a data-analytics-link="article" href="{u}">{t}</a></h2><div class="c-byline"><span class="c-byline__item">By <a href="/authors/x{n}"><span class="c-byline__author-name">{a}</span></a></span><time class="c-byline__item">May 10</time></div></div></div></div>', ("Dahlia Nwosu", "Matt Yellin", "Sigrid Paz"))}</div><footer class="c-footer"><ul><li><a href="/pages/masthead">Masthead</a></li><li><a href="/pages/ethics">Ethics Statement</a></li><li><a href="/contact">Contact</a></li></ul><ul><li><a href="/pages/terms">Terms of Use</a></li><li><a href="/cookie">Cookie Policy</a></li></ul><p>© 2018 Gistly Media, Inc. All Rights Reserved</p></footer></section></body></html>""",
        Report("en", "2018-05-10", "", "Ezra Lindgren-Moss", "", title, lead, ()),
        (title, lead, *body), (*inside, *nextup, *read, *latest), address=url,
    )  # fmt: skip


@page
def nachrichtenmagazin_mit_hilfsklassen() -> Served:
    """Utility classes all over, boxes of other stories inside the text by data-area, opinion rail and most-read tabs."""
    site = "https://www.der-kompass.example"
    kicker = "Streit über Bauturbo"
    head = "»Wir genehmigen nicht zu langsam, wir rechnen zu teuer«"
    title = head
    lead = "Die Bundesregierung will Gemeinden erlauben, beim Wohnungsbau auf Bebauungspläne zu verzichten. Doch ausgerechnet die Städte, denen das helfen soll, winken ab."
    body = (
        "Annegret Vollbrecht hat den Aktenordner mitgebracht. Er ist zwölf Zentimeter dick und enthält einen einzigen Vorgang: 84 Wohnungen an der Gaswerkstraße in Lindenfurt, beantragt im März 2021, genehmigt im August 2024, bis heute nicht gebaut. »Sie dürfen raten, woran es liegt«, sagt die Baudezernentin.",
        "An der Genehmigung jedenfalls nicht mehr. Der Bauherr hat sein Angebot zurückgezogen, weil der Quadratmeter inzwischen 5100 Euro kosten würde. Die Miete, die er dafür nehmen müsste, zahlt in Lindenfurt niemand.",
        "Am Mittwoch hat das Kabinett in Hohenau den sogenannten Bauturbo beschlossen. Gemeinden sollen künftig von ihren eigenen Plänen abweichen dürfen, ohne sie zu ändern. Nach drei Monaten gilt ein Antrag als genehmigt, wenn niemand widerspricht. »Das ist die größte Befreiung des Bauens seit Gründung des Landes«, sagte Bauminister Henrik Sasse (Liberale Mitte).",
        "Was im Gesetz steht",
        "Die Regel soll bis Ende 2030 befristet sein. Sie gilt für Häuser mit mindestens sechs Wohnungen und erlaubt auch, Gebäude aufzustocken oder in zweiter Reihe zu bauen. Umweltprüfungen entfallen, wenn die Fläche bereits erschlossen ist.",
        "Der Städtebund hält wenig davon. Er verweist auf eine Umfrage unter 212 Mitgliedern: Darin nennen 68 Prozent die Baukosten als größtes Hindernis, 51 Prozent die Zinsen und nur 14 Prozent das eigene Amt. »Wir genehmigen nicht zu langsam, wir rechnen zu teuer«, sagt Geschäftsführer Torben Ahlers.",
        "830.000 Wohnungen sind genehmigt, aber nicht gebaut",
        "Tatsächlich wächst der sogenannte Bauüberhang seit 2008 fast ununterbrochen. Das Statistische Landesamt zählte zuletzt 830.000 Wohnungen, für die es eine Erlaubnis gibt, aber kein Haus.",
        "Die Ökonomin Leyla Demirtas vom Institut für Bodenwirtschaft erklärt das so: »Eine Genehmigung ist wie ein Lottoschein. Man hebt sie auf, falls die Preise steigen.« Sie plädiert dafür, dass Genehmigungen nach zwei Jahren verfallen.",
        "Im Ministerium hat man den Vorschlag geprüft und verworfen. Er sei verfassungsrechtlich heikel, heißt es dort. Der Bundestag soll noch vor der Sommerpause abstimmen.",
        "Vollbrecht klappt ihren Ordner zu. An der Gaswerkstraße wächst jetzt Sommerflieder. Den, sagt sie, habe niemand beantragt.",
    )  # fmt: skip
    box = heads(
        site + "/wirtschaft/{s}-a-{n}c4f-0002-0001",
        "Warum Holzhäuser plötzlich billiger sind als Beton",
        "Die Stadt, die ihre Mieten selbst festlegt",
    )
    opinion = heads(site + "/politik/meinung/{s}-a-{n}d7e-0003", "Baut endlich hässlich!", "Ein Turbo ohne Sprit", first=4)
    read = heads(
        site + "/panorama/{s}-a-{n}aa1-0004",
        "Sie wollte nur ihr Rad abstellen. Dann kam der Bagger",
        "Zoll findet 900 Schildkröten in einem Kleinbus",
        "Wie ein Dorf seinen Bahnhof zurückkaufte",
        "Der Mann, der nie Urlaub nahm",
        "Rente mit 70? Das sagen die Zahlen",
        first=7,
    )
    more = heads(
        site + "/politik/deutschland/{s}-a-{n}bb2-0005",
        "Sasse legt sich mit den Ländern an",
        "Koalition einigt sich auf Reform der Grundsteuer",
        "Hohenau will Ministerien verkleinern",
        first=12,
    )
    url = f"{site}/wirtschaft/soziales/bauturbo-staedte-zweifeln-am-gesetz-a-6c1b2f44-8d0e-4f52-9a77-1f5f7f0b2c11"
    data = [{"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "headline": head, "alternativeHeadline": "Bauturbo: Warum die Städte am neuen Gesetz zweifeln", "description": lead, "datePublished": "2025-04-23T15:12:00+02:00", "dateModified": "2025-04-23T18:03:00+02:00", "author": [{"@type": "Person", "name": "Merle Odenwald", "url": site + "/impressum/autor-mo"}], "publisher": {"@type": "Organization", "name": "DER KOMPASS"}, "isAccessibleForFree": True}]  # fmt: skip
    part = '<div class="RichText RichText--sans leading-loose lg:text-xl md:text-xl sm:text-l lg:mx-auto md:mx-auto lg:w-8/12 md:w-10/12 lg:px-24 md:px-24 sm:px-16 break-words word-wrap" data-area="text">{}</div>'
    card = '<section class="relative sm:mx-16 my-24" data-area="related_articles&gt;pos:{n}"><div class="text-shade-dark font-brandUI text-s">Mehr zum Thema</div><article aria-label="{t}"><a class="text-black block" href="{u}" title="{t}"><h3><span class="block text-primary-base text-s font-bold">Wohnen</span><span class="block font-brand text-xl font-extrabold">{t}</span></h3></a></article></section>'
    sub = "<h3>{}</h3>"
    text = (
        part.format(paras(body[:2]))
        + '<div data-area="ad" class="flex flex-col items-center my-24"><span class="text-xs">Anzeige</span><div id="pos_3"></div></div>'
        + part.format(paras(body[2:3]))
        + rows(box[:1], card)
        + part.format(paras(body[3:4], sub) + paras(body[4:6]))
        + '<section data-area="newsletter" class="bg-whiteish p-16"><h3>Kompass am Morgen</h3><p>Die wichtigsten Themen des Tages, kommentiert von der Chefredaktion – kostenlos um 6 Uhr.</p><button>Jetzt abonnieren</button></section>'
        + part.format(paras(body[6:7], sub) + paras(body[7:8]))
        + rows(box[1:], card)
        + part.format(paras(body[8:]))
    )
    return Served(
        f"""<!doctype html><html lang="de" data-color-scheme="light"><head><meta charset="utf-8"><title>Bauturbo: Warum die Städte am neuen Gesetz zweifeln - DER KOMPASS</title><meta name="description" content="{e(lead)}"><meta name="author" content="Merle Odenwald, DER KOMPASS"><meta name="date" content="2025-04-23T15:12:00+02:00"><meta name="last-modified" content="2025-04-23T18:03:00+02:00"><meta property="og:title" content="{kicker}: {e(head)}"><meta property="og:type" content="article"><meta property="og:site_name" content="DER KOMPASS"><meta property="og:url" content="{url}"><meta property="og:description" content="{e(lead)}"><link rel="canonical" href="{url}"><link rel="preload" href="/public/spon/fonts/Kompass-Regular.woff2" as="font" type="font/woff2" crossorigin>{ld(data)}<script type="application/settings+json">{{"editorial":{{"info":{{"channel":"wirtschaft","topics":["Wohnen"]}}}},"paywall":{{"attributes":{{"is_active":false}}}}}}</script></head><body class="bg-shade-lightest"><a href="#Inhalt" class="sr-only">Zum Inhalt springen</a><div class="consent" hidden><h2>Weiterlesen mit Werbung</h2><p>Besuchen Sie der-kompass.example wie gewohnt mit Werbung und üblichem Tracking.</p><button>Akzeptieren und weiter</button></div><header data-area="header" class="relative z-50"><div class="flex"><a href="/" title="DER KOMPASS"><svg width="120" height="24"><title>DER KOMPASS</title><path d="M0 0h9"/></svg></a><a href="https://abo.der-kompass.example/" class="rounded">Abonnement</a><a href="/konto">Anmelden</a></div><nav aria-label="Ressorts"><ul class="flex overflow-x-auto"><li><a href="/schlagzeilen/">Schlagzeilen</a></li><li><a href="/politik/">Politik</a></li><li><a href="/wirtschaft/">Wirtschaft</a></li><li><a href="/panorama/">Panorama</a></li><li><a href="/sport/">Sport</a></li><li><a href="/kultur/">Kultur</a></li><li><a href="/wissenschaft/">Wissenschaft</a></li></ul></nav></header><main id="Inhalt" class="lg:mt-24" data-area="article"><article aria-label="{e(head)}"><header data-area="intro"><div class="mb-12"><a href="/thema/wohnen/" class="text-primary-base font-bold md:text-xl">{kicker}</a></div><h2 class="lg:text-7xl md:text-5xl font-brand font-extrabold leading-tight"><span class="hyphens-manual">{e(head)}</span></h2><div class="RichText leading-loose lg:text-xl mt-16 font-brand">{e(lead)}</div><div class="text-s mt-16">Von <a href="/impressum/autor-mo" class="text-black font-bold border-b">Merle Odenwald</a>, Lindenfurt</div><time class="timeformat text-shade-dark" datetime="2025-04-23 18:03:00">23.04.2025, 18.03 Uhr</time></header><div class="flex" data-area="social"><button>Artikel zum Hören • 5 Min</button><a href="#">X.com</a><a href="#">Facebook</a><a href="#">E-Mail</a><button>Link kopieren</button></div><figure data-area="image" class="my-24"><picture><source media="(max-width:519px)" srcset="https://cdn.der-kompass.example/a1_w520_r1.5.jpg"><img src="https://cdn.der-kompass.example/a1_w948_r1.77.jpg" alt="Brachfläche" width="948"></picture><figcaption><p>Brache in Lindenfurt: 84 Wohnungen genehmigt, keine gebaut</p><span class="text-xs">Foto: Jasper Ruhnau / DER KOMPASS</span></figcaption></figure><section data-area="body" class="relative"><div class="clearfix">{text}</div></section><footer data-area="article-footer"><div class="flex"><button>Diskutieren Sie mit</button><a href="/feedback">Feedback</a></div></footer></article><section data-area="block&gt;opinion" aria-label="Meinung"><ul class="flex overflow-x-scroll">{rows(opinion, '<li class="w-1/2"><img alt="" class="rounded-full" src="/p{n}.png"><article><a href="{u}"><span class="text-xs">Eine Kolumne von {a}</span><span class="block font-brand font-bold">{t}</span></a></article></li>', ("Ottilie Brehm", "Kasimir Noll"))}</ul></section><section data-area="block&gt;more" class="grid grid-cols-3"><header><h2>Mehr aus Politik</h2></header>{rows(more, '<div class="col-span-1"><article><figure><a href="{u}" tabindex="-1"><img data-src="/m{n}.jpg" alt=""></a></figure><header><h2><a href="{u}" title="{t}"><span class="text-primary-base">{a}</span> <span class="hyphens-auto font-bold">{t}</span></a></h2></header><footer class="text-xs"><span>23. April 2025, 1{n}.40 Uhr</span></footer></article></div>', ("Föderalismus", "Steuern", "Verwaltung"))}</section><aside data-area="mostread" class="bg-white"><div role="tablist"><button role="tab" aria-selected="true">Meistgelesen</button><button role="tab">Abo</button></div><ol>{rows(read, '<li class="flex border-b"><span class="font-brandUI text-4xl">{n}</span><a class="font-brand" href="{p}">{t}</a></li>')}</ol></aside></main><footer class="bg-shade-darkest text-white"><div class="grid"><div><h4>Services</h4><ul><li><a href="https://gutscheine.der-kompass.example/">Gutscheine</a></li><li><a href="/wetter">Wetter</a></li></ul></div><div><h4>Hilfe</h4><ul><li><a href="/kontakt">Kontakt</a></li><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></div></div><p>© DER KOMPASS GmbH &amp; Co. KG</p></footer></body></html>""",
        Report("de", "2025-04-23", "", "Merle Odenwald", "", title, lead, ()),
        (title, lead, *body), (*box, *opinion, *more, *read), address=url,
    )  # fmt: skip


@page
def quotidien_du_soir() -> Served:
    """Sections named by BEM, an inread box in the text, a 'services' list, a strip of dossier and readers' contributions."""
    site = "https://www.lesoirfrancais.example"
    title = "A Valcourt, la fermeture de la dernière papeterie laisse l’Etat face à ses promesses"
    lead = "Le tribunal de commerce a prononcé, lundi, la liquidation des Papeteries de la Sorne. Le gouvernement, qui avait prêté 18 millions d’euros à l’entreprise en 2019, assure qu’il « ne laissera personne au bord du chemin »."
    body = (
        "Ils sont venus en bleu de travail, bien que la machine soit arrêtée depuis trois semaines. A 10 h 12, lundi 6 septembre, quand le président du tribunal de commerce de Valcourt a prononcé la liquidation des Papeteries de la Sorne, personne n’a crié. « On savait. On voulait juste l’entendre debout », résume Sandrine Lavergne, vingt-six ans de maison, déléguée de l’Union des salariés.",
        "Avec elle, 312 personnes perdent leur emploi dans une ville qui compte 9 400 habitants. La dernière offre de reprise, celle du groupe Norpap, a été jugée insuffisante : elle ne prévoyait de garder que 71 postes, et aucun au-delà de 2023.",
        "L’affaire embarrasse le gouvernement. En octobre 2019, Etienne Chabrol, alors secrétaire d’Etat à l’industrie et aujourd’hui ministre de l’économie, était venu annoncer sur place un prêt de 18 millions d’euros. « La Sorne a cent cinquante ans, elle en aura deux cents », avait-il lancé devant les ouvriers.",
        "Un marché divisé par deux",
        "L’entreprise produisait du papier pour les journaux et les catalogues, un marché qui a fondu de moitié en dix ans. La nouvelle machine, financée en partie par l’argent public, devait fabriquer du carton d’emballage. Elle n’a tourné que quatorze mois, freinée par la hausse du prix de l’énergie, puis par une panne que personne n’a su réparer pendant l’été.",
        "« Le virage était le bon, mais il a été pris dix ans trop tard », estime l’économiste Aurore Delcambre, de l’Observatoire des territoires. Elle rappelle que trois des cinq papeteries de la vallée ont disparu depuis 2008.",
        "Au ministère, on fait valoir que le prêt était assorti de garanties et que l’Etat « récupérera une partie de sa mise ». Une cellule d’accompagnement doit ouvrir le 13 septembre. Chaque salarié s’y verra proposer une formation de six mois, payée aux trois quarts de son salaire.",
        "« Pas une ville fantôme »",
        "Le maire, Jean-Noël Thivrier (sans étiquette), réclame que la communauté de communes puisse racheter le terrain pour un euro. « Nous avons l’eau, la voie ferrée et des gens qui savent travailler la nuit, dit-il. Valcourt ne sera pas une ville fantôme. »",
        "L’opposition s’est emparée du dossier. La députée Camille Estève (Alternative sociale) demande une commission d’enquête sur les aides versées depuis 2017, soit 41 millions d’euros selon elle. M. Chabrol doit être entendu par l’Assemblée le 21 septembre.",
        "Devant les grilles, lundi soir, quelqu’un avait accroché une bobine de papier blanc. Les passants y signaient leur nom.",
    )  # fmt: skip
    inread = heads(
        site + "/economie/article/2021/09/03/{s}_60{n}_3234.html",
        "La longue agonie des papetiers de la Sorne",
        "Emballage : le carton, roi d’un monde sans magasins",
    )
    dossier = heads(
        site + "/economie/article/2021/09/06/{s}_61{n}_3234.html",
        "Budget 2022 : Bercheval prévoit 12 milliards d’euros de dépenses nouvelles",
        "Les salaires repartent, les grèves aussi",
        "Pourquoi le prix du gaz va continuer d’augmenter",
        first=3,
    )
    read = heads(
        site + "/politique/article/2021/09/05/{s}_62{n}_823448.html",
        "Dans la tête des abstentionnistes",
        "Le ministre, la maison et le notaire",
        "Comment une commune a perdu son nom",
        "« J’ai voté, puis j’ai déménagé »",
        "Retraites : ce que contient le rapport",
        first=9,
    )
    live = heads(
        site + "/international/article/2021/09/06/{s}_63{n}_3210.html",
        "Séisme dans les îles Sarques : au moins trois blessés",
        "Le premier ministre de Morlavie annonce sa démission",
        "Un satellite se désintègre au-dessus du Pacifique",
        first=14,
    )
    url = f"{site}/economie/article/2021/09/06/a-valcourt-la-fermeture-de-la-derniere-papeterie_6093751_3234.html"
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "description": lead, "dateCreated": "2021-09-06T18:21:05+00:00", "datePublished": "2021-09-06T18:21:05+00:00", "dateModified": "2021-09-07T06:02:11+00:00", "author": {"@type": "Person", "name": "Gaspard Montreuil"}, "publisher": {"@type": "Organization", "name": "Le Soir français"}, "isAccessibleForFree": True, "articleSection": "Economie"}  # fmt: skip
    part = '<p class="article__paragraph ">{}</p>'
    sub = '<h2 class="article__sub-title">{}</h2>'
    box = '<section class="catcher catcher--inread"><div class="catcher__content"><div class="catcher__desc"><span class="catcher__label">Lire aussi</span><a href="{u}" class="js-article-read-also" data-premium="1" target="_blank"><span class="icon__premium"><span class="sr-only">Article réservé à nos abonnés</span></span> <span class="catcher__title">{t}</span></a></div></div></section>'
    text = (
        paras(body[:2], part)
        + rows(inread[:1], box)
        + paras(body[2:3], part)
        + paras(body[3:4], sub)
        + paras(body[4:6], part)
        + '<div id="inread_middle" class="dfp-slot dfp__slot dfp__inread" data-format="inread" aria-hidden="true"></div>'
        + rows(inread[1:], box)
        + paras(body[6:7], part)
        + '<section class="inread inread--NL"><div class="inread__wrapper"><h4>« La lettre éco »</h4><p>Chaque matin, les informations qui comptent pour l’économie</p><a href="/newsletters/eco/" class="inread__cta">S’inscrire</a></div></section>'
        + paras(body[7:8], sub)
        + paras(body[8:], part)
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="fr" class="Soir Article">
<head>
<title>{e(title)}</title>
<meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{e(lead)}">
<meta property="og:site_name" content="Le Soir français.fr"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:type" content="article"><meta property="og:article:published_time" content="2021-09-06T18:21:05+00:00"><meta property="og:article:author" content="Gaspard Montreuil"><meta property="og:article:section" content="Economie">
<link rel="canonical" href="{url}"><link rel="preload" as="font" type="font/woff2" href="/dist/fonts/marr-sans-regular-webfont.woff2" crossorigin>
<script>var soir = {{context: {{article: {{"id": 6093751, "parsedAuthors": ["Gaspard Montreuil"], "restricted": false}}}}, tag: "eco"}};</script>
{ld(data)}
</head>
<body id="js-body" class="page page--article page__article--standard">
<div class="gdpr-soir" id="cmp"><p>Le Soir français utilise des cookies et autres traceurs pour mesurer l’audience.</p><button>Accepter</button><button>Paramétrer</button></div>
<header class="Header"><div class="Header__content"><a class="Header__logo" href="/"><svg width="200" height="30"><title>Retour à la page d’accueil du Soir</title></svg></a><a class="Header__offer" href="https://abo.lesoirfrancais.example/">S’abonner</a><a class="Header__connexion" href="https://secure.lesoirfrancais.example/sfuser/connexion">Se connecter</a></div>
<nav id="nav-markup"><ul class="Nav__main"><li class="Nav__item"><a href="/actualite-en-continu/">Actualités</a><ul><li><a href="/international/">International</a></li><li><a href="/politique/">Politique</a></li><li><a href="/societe/">Société</a></li></ul></li><li class="Nav__item"><a href="/economie/">Economie</a></li><li class="Nav__item"><a href="/videos/">Vidéos</a></li><li class="Nav__item"><a href="/idees/">Débats</a></li><li class="Nav__item"><a href="/culture/">Culture</a></li></ul></nav></header>
<main><section class="zone zone--article">
<section class="article article--single article--iso old__article-zone">
<header class="article__header article__header--fixed"><ul class="breadcrumb"><li class="breadcrumb__parent"><a href="/economie/">Economie</a></li><li><a href="/economie/industrie/">Industrie</a></li></ul>
<h1 class="article__title">{e(title)}</h1>
<p class="article__desc">{e(lead)}</p>
<div class="article__meta meta"><p class="meta__authors">Par <span class="meta__author"><a class="article__author-link" href="/signataires/gaspard-montreuil/">Gaspard Montreuil</a> (Valcourt, envoyé spécial)</span></p><p class="meta__date-reading"><span class="meta__date meta__date--header">Publié le 06 septembre 2021 à 20h21 - Mis à jour le 07 septembre 2021 à 08h02</span><span class="meta__reading-time">Temps de Lecture 3 min.</span></p></div>
<ul class="article__actions"><li><button>Ajouter à vos sélections</button></li><li><a href="#">Partager sur Facebook</a></li><li><a href="#">Envoyer par e-mail</a></li></ul></header>
<section class="article__wrapper article__wrapper--premium"><article class="article__content old__article-content-single">
<figure class="article__media"><img srcset="https://img.lesoirfrancais.example/2021/09/06/0/0/4000/2667/664/0/75/0/sorne.jpg 664w, https://img.lesoirfrancais.example/2021/09/06/0/0/4000/2667/1328/0/75/0/sorne.jpg 1328w" src="https://img.lesoirfrancais.example/2021/09/06/0/0/4000/2667/664/0/75/0/sorne.jpg" alt="Devant les Papeteries de la Sorne, à Valcourt." loading="lazy"><figcaption class="article__legend">Devant les Papeteries de la Sorne, à Valcourt, le 6 septembre 2021. <span class="article__credit">ODILE FAYARD POUR « LE SOIR FRANÇAIS »</span></figcaption></figure>
{text}
<p class="article__signature-end"><span class="signature__name"><a href="/signataires/gaspard-montreuil/">Gaspard Montreuil</a></span><span class="signature__place">Valcourt, envoyé spécial</span></p>
</article></section>
<section class="article__footer-single old__article-footer"><section class="author-comments js-comments"><h4>Contributions <span>(47)</span></h4><p>L’espace des contributions est réservé aux abonnés. Abonnez-vous pour accéder à cet espace d’échange et contribuer à la discussion.</p><a href="https://abo.lesoirfrancais.example/">S’abonner</a></section></section>
</section>
<aside class="old__aside"><section class="aside__content"><h4 class="aside__title">Les plus lus</h4><ol class="list">{rows(read, '<li class="list__item"><span class="list__rank">{n}</span><a href="{u}" class="list__link">{t}</a></li>')}</ol></section>
<section class="aside__content" aria-label="En continu"><dl class="feed">{rows(live, '<dt class="feed__time"><time>{a}</time></dt><dd><a href="{p}">{t}</a></dd>', ("21:40", "21:18", "20:55"))}</dl></section></aside>
</section>
<section class="river river--rubric"><h3 class="river__title"><a href="/economie/">Edition du jour : Economie</a></h3><div class="river__grid">{rows(dossier, '<section class="teaser teaser--inline-picture"><a class="teaser__link" href="{u}"><figure class="teaser__figure"><img alt="" class="lazyload" data-srcset="/d{n}.jpg 180w"></figure><h3 class="teaser__title">{t}</h3><p class="teaser__desc">{a}</p></a><span class="meta__date">Publié hier à 1{n}h00</span></section>', ("Le projet de loi de finances sera présenté fin septembre.", "Plusieurs branches ouvrent des négociations cet automne.", "Les stocks sont au plus bas depuis dix ans."))}</div></section>
</main>
<footer class="footer"><section class="footer__section"><h4>Rubriques</h4><ul><li><a href="/planete/">Planète</a></li><li><a href="/sport/">Sport</a></li><li><a href="/sciences/">Sciences</a></li></ul></section><section class="footer__section"><h4>Services Le Soir</h4><ul><li><a href="/guides-d-achat/">Guides d’achat</a></li><li><a href="/codes-promo/">Codes promo</a></li><li><a href="https://jeux.lesoirfrancais.example/">Mots croisés / Sudokus</a></li></ul></section><section><a href="/mentions-legales/">Mentions légales</a><a href="/cgv/">Conditions générales</a></section></footer>
</body></html>""",
        Report("fr", "2021-09-06", "", "Gaspard Montreuil", "", title, lead, ()),
        (title, lead, *body), (*inread, *read, *live, *dossier), address=url,
    )  # fmt: skip


@page
def diario_en_arc() -> Served:
    """Arc with one-letter classes: related rows inside the body, archive under a label, most seen, opinion with names."""
    site = "https://www.elcuarto.example"
    title = "El Gobierno limita al 2% la subida de los alquileres hasta final de año"
    lead = "El decreto, pactado de madrugada con Izquierda Común, obliga a los grandes propietarios y deja fuera los contratos nuevos"
    body = (
        "El Consejo de Ministros aprobó este martes un decreto que limita al 2% la actualización anual de los alquileres hasta el 31 de diciembre. La medida afecta a 1,3 millones de hogares, según los cálculos del Ministerio de Vivienda, y entra en vigor mañana, tras su publicación en la Gaceta.",
        "“No vamos a permitir que la guerra de otros la pague quien vive de alquiler”, dijo la vicepresidenta, Inés Olabarría, en la rueda de prensa posterior. Sin el tope, los contratos que se revisan en abril habrían subido un 9,8%, lo mismo que el índice de precios de marzo.",
        "El acuerdo se cerró a las tres de la madrugada. Izquierda Común, socio minoritario de la coalición, pedía congelar las rentas por completo; el ala económica del Gobierno, encabezada por el ministro de Hacienda, Gonzalo Urrestarazu, prefería una deducción fiscal. El 2% quedó como punto medio.",
        "Grandes y pequeños propietarios",
        "El decreto distingue dos casos. Los dueños de más de diez viviendas no podrán superar el tope en ningún caso. Los demás podrán pactar una subida mayor con el inquilino, pero si no hay acuerdo se aplicará el mismo límite.",
        "La patronal del sector, Asovalquila, anunció que recurrirá la norma. Su presidente, Teodoro Quiroga, sostiene que el 92% de las casas en alquiler pertenece a particulares “que han visto subir la luz, la comunidad y la derrama de la fachada”.",
        "Los sindicatos de inquilinos, por su parte, consideran que el texto se queda corto porque no toca los contratos nuevos. “Quien se muda pagará por todos los que se quedan”, resumió Lucía Benavent, portavoz de la plataforma de Puertoalegre, donde el precio medio ha subido un 14% en un año.",
        "Ayudas a los carburantes y al gas",
        "El plan incluye además una bonificación de 20 céntimos por litro de combustible, 10.000 millones de euros en créditos avalados para empresas y una ampliación del bono social eléctrico a 600.000 familias.",
        "El Parlamento debe convalidar el decreto antes de 30 días. El Partido Moderado, primera fuerza de la oposición, no ha aclarado qué votará. “Lo leeremos, que es más de lo que ha hecho el Gobierno”, ironizó su secretario general, Álvaro Santolaya.",
    )  # fmt: skip
    inside = heads(
        site + "/economia/2022-03-28/{s}.html",
        "Así se calcula la subida de su alquiler, paso a paso",
        "Olabarría, la negociadora que nunca mira el reloj",
    )
    archive = heads(
        site + "/economia/2022-02-14/{s}.html",
        "El precio de la vivienda toca un nuevo máximo en la costa",
        "Cuatro ciudades que frenaron los alquileres y lo que pasó después",
    )
    seen = heads(
        site + "/espana/2022-03-29/{s}.html",
        "La jueza cita a declarar al exalcalde de Villaquejida",
        "Los transportistas levantan el paro tras 15 días",
        "Hacienda empieza a devolver la renta el día 6",
        "Un pueblo de 80 vecinos elige alcalde a cara o cruz",
    )
    opinion = heads(site + "/opinion/2022-03-29/{s}.html", "Un techo para el techo", "Lo que no arregla un decreto", "La casa de mi abuela")
    latest = heads(
        site + "/internacional/2022-03-29/{s}.html",
        "Morlavia reabre su frontera norte",
        "Nueva ronda de negociaciones en Port Sabel",
        "Dimite el gobernador del banco central de Tarsia",
    )
    url = f"{site}/economia/2022-03-29/el-gobierno-limita-al-2-la-subida-de-los-alquileres-hasta-final-de-ano.html"
    data = [{"@context": "https://schema.org/", "@type": "NewsArticle", "headline": title, "url": url, "description": lead, "datePublished": "2022-03-29T12:34:07.012Z", "dateModified": "2022-03-29T18:11:53Z", "author": [{"@type": "Person", "name": "Nuria Pedrosa", "url": site + "/autor/nuria-pedrosa/"}], "publisher": {"@type": "NewsMediaOrganization", "name": "EL CUARTO", "legalName": "Ediciones El Cuarto S.L."}, "isAccessibleForFree": True, "keywords": "Alquiler,Vivienda,Inflación"}, {"@context": "https://schema.org/", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site + "/economia/", "name": "Economía"}}]}]  # fmt: skip
    row = '<section class="b b-re" data-dtm-region="articulo_enlaces-insertados"><article class="c c-d c--m-n"><header class="c_h"><h2 class="c_t"><a href="{u}">{t}</a></h2></header></article></section>'
    text = (
        paras(body[:2], '<p class="">{}</p>')
        + rows(inside[:1], row)
        + paras(body[2:3], '<p class="">{}</p>')
        + paras(body[3:4], '<h3 class="">{}</h3>')
        + paras(body[4:5], '<p class="">{}</p>')
        + '<div class="ad ad-giga ad-giga-2" id="elcuarto_gpt-MPU1"><span>PUBLICIDAD</span></div>'
        + paras(body[5:7], '<p class="">{}</p>')
        + rows(inside[1:], row)
        + paras(body[7:8], '<h3 class="">{}</h3>')
        + paras(body[8:], '<p class="">{}</p>')
        + '<p class="a_tb"><i>EL CUARTO de la tarde</i>: <a href="/newsletters/tarde/">apúntese al boletín</a> con lo esencial del día.</p>'
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charSet="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/><title>{e(title)} | Economía | EL CUARTO</title><link rel="preconnect" href="//static.elcuarto.example"/><link rel="preload" href="/pf/resources/dist/ECUA/css/article.css?d=612" as="style"/><meta name="lang" content="es"/><meta name="author" content="Nuria Pedrosa"/><meta name="robots" content="index,follow,max-image-preview:large"/><meta name="description" content="{e(lead)}"/><meta name="date" scheme="W3CDTF" content="2022-03-29T14:34:07+02:00"/><meta property="article:published_time" content="2022-03-29T14:34:07+02:00"/><meta property="article:modified_time" content="2022-03-29T20:11:53+02:00"/><meta property="article:section" content="Economía"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="EL CUARTO"/><meta property="og:updated_time" content="2022-03-29T20:11:53+02:00"/><link rel="canonical" href="{url}"/>{ld(data)}<script>window.DTMDataLayer={{"event":"pageload","pageType":"articulo"}};</script></head><body class="salida_articulo"><noscript><img src="https://sb.scorecard.example/p?c1=2" alt=""/></noscript><div id="fusion-app" class="fusion-app"><header class="x _g _g-xs _dn" id="main_header"><div class="x_w"><button class="btn btn-menu" aria-label="Abrir menú"></button><a class="x_logo" href="/"><span class="_db">El Cuarto</span></a><div class="x_u"><a href="/suscripciones/">Suscríbete</a><a href="/acceso/">Iniciar sesión</a></div></div><div class="cs" id="csw"><div class="cs_t"><a class="cs_t_e" href="/economia/">Economía</a></div><div class="cs_m"><a href="/economia/vivienda/">Vivienda</a><a href="/economia/mercados/">Mercados</a><a href="/economia/negocios/">Negocios</a><a href="/economia/formacion/">Formación</a></div></div></header><main><article class="a _g _g-lg _g-o"><header class="a_e _g _g-md"><div class="a_e_txt _df"><a class="a_k_n" href="/noticias/alquiler/">alquiler</a><h1 class="a_t">{e(title)}</h1><h2 class="a_st">{e(lead)}</h2></div><div class="a_e_m"><figure class="a_m"><span class="a_m_w"><img alt="La vicepresidenta Inés Olabarría, este martes." class="_re a_m-h" height="233" width="414" src="https://imagenes.elcuarto.example/resizer/x=/414x0/OLAB.jpg" srcSet="https://imagenes.elcuarto.example/resizer/x=/414x0/OLAB.jpg 414w,https://imagenes.elcuarto.example/resizer/y=/980x0/OLAB.jpg 980w"/></span><figcaption class="a_m_p"><span>La vicepresidenta Inés Olabarría, este martes tras el Consejo de Ministros.</span><span class="a_m_m">Celso Barrientos (EL CUARTO)</span></figcaption></figure></div></header><div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a href="https://www.elcuarto.example/autor/nuria-pedrosa/" class="a_md_a_n">Nuria Pedrosa</a></div><div class="a_md_f"><span class="a_md_f_c">Villarreina - </span><time dateTime="2022-03-29T12:34:07.012Z" class="a_ti"><a href="/hemeroteca/2022-03-29/">29 MAR 2022 - 14:34 CEST</a></time></div></div><div class="w_rs"><ul><li><a href="#">Compartir en Whatsapp</a></li><li><a href="#">Compartir en Facebook</a></li><li><button>Copiar enlace</button></li><li><a href="#comentarios">Ir a los comentarios</a><span>128</span></li></ul></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{text}</div><div class="a_b"><div class="a_b_a"><h3 class="a_b_t">Sobre la firma</h3><div class="au"><a href="/autor/nuria-pedrosa/">Nuria Pedrosa</a><p>Redactora de Economía, especializada en vivienda. Antes trabajó en la edición de Puertoalegre.</p></div></div></div><section class="a_ta"><h3>Archivado En</h3><ul class="w_ul"><li><a href="/noticias/alquiler/">Alquiler</a></li><li><a href="/noticias/vivienda/">Vivienda</a></li><li><a href="/noticias/inflacion/">Inflación</a></li></ul></section></article><section class="b b-d" data-dtm-region="articulo_archivado-en"><div class="b_h"><h3>Más información</h3></div>{rows(archive, '<article class="c c-o"><header class="c_h"><h2 class="c_t"><a href="{u}">{t}</a></h2><div class="c_a"><a class="c_a_a" href="/autor/x{n}/">{a}</a><span class="c_a_l"> | Villarreina</span></div></header><figure class="c_m"><a href="{u}" tabindex="-1"><img alt="" loading="lazy" src="/x{n}.jpg"/></a></figure></article>', ("Ramiro Alday", "Begoña Trueba"))}</section><aside class="a_c_s"><section class="b_op" aria-label="Opinión"><ul>{rows(opinion, '<li><span class="op_n">{a}</span><h3><a href="{u}">{t}</a></h3></li>', ("EDITORIAL", "Amparo Sigüenza", "Fermín Cascales"))}</ul></section><section class="b b_lu"><div class="b_lu_h"><h2>Últimas noticias</h2></div><ul>{rows(latest, '<li class="b_lu_e"><time>{a}</time><a href="{u}">{t}</a></li>', ("20:31", "20:12", "19:57"))}</ul></section><section class="b b_mv"><h2>Lo más visto</h2><ol>{rows(seen, '<li><article class="c"><h2 class="c_t"><a href="{u}">{t}</a></h2></article></li>')}</ol></section></aside></main><footer class="foot"><ul><li><a href="/contacto/">Contacto</a></li><li><a href="/aviso-legal/">Aviso legal</a></li><li><a href="/politica-cookies/">Política cookies</a></li><li><a href="/mapa/">Mapa</a></li></ul><p>© EDICIONES EL CUARTO S.L. Todos los derechos reservados.</p></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.globalContent={{"_id":"5RKQ","headlines":{{"basic":"{e(title)}"}},"type":"story"}};</script></body></html>""",
        Report("es", "2022-03-29", "", "Nuria Pedrosa", "", title, lead, ()),
        (title, lead, *body), (*inside, *archive, *opinion, *latest, *seen), address=url,
    )  # fmt: skip


@page
def quotidiano_con_maniglie() -> Served:
    """An Italian daily of 2019: custom elements for ads, a box between paragraphs, ranked lists, a dossier as a definition list."""
    site = "https://www.ilcorrierino.example"
    title = "Manovra, sì del Senato alla fiducia: via libera alla tassa sulla plastica, slitta quella sullo zucchero"
    lead = "Passa con 166 voti a favore il maxi-emendamento del governo. Ora il testo va alla Camera, che avrà solo sei giorni per approvarlo senza modifiche"
    body = (
        "CASTELROVERE - Il Senato ha votato poco dopo le 23 la fiducia sul maxi-emendamento alla legge di bilancio: 166 sì, 128 no, nessun astenuto. La manovra, che vale 29 miliardi di euro, passa ora alla Camera, dove dovrà essere approvata entro il 23 dicembre.",
        "È stata una giornata convulsa. La commissione Bilancio ha consegnato il testo con sette ore di ritardo, dopo che la Ragioneria aveva chiesto di correggere 34 coperture. In aula i senatori di Prima la Provincia hanno occupato per venti minuti i banchi del governo.",
        "Cosa cambia per i cittadini",
        "La tassa sulla plastica monouso scende da un euro a 45 centesimi al chilo ed entrerà in vigore a luglio. Quella sulle bevande zuccherate slitta invece a ottobre: “Abbiamo ascoltato i produttori”, ha spiegato il ministro dell'Economia, Ermanno Tancredi.",
        "Confermato il taglio del cuneo fiscale per chi guadagna fino a 35 mila euro l'anno, con un vantaggio medio di 40 euro al mese. Salta l'aumento dell'Iva, che sarebbe costato 541 euro a famiglia secondo l'Ufficio dei conti.",
        "Le novità principali sono queste:",
        "bonus facciate al 90 per cento per chi ristruttura nei centri storici;",
        "asili nido gratuiti per i redditi più bassi;",
        "proroga di un anno per l'anticipo pensionistico delle lavoratrici;",
        "pagamenti elettronici premiati con una lotteria.",
        "Le opposizioni: “Un assalto alla diligenza”",
        "“È la manovra delle mance”, ha attaccato in aula il capogruppo di Prima la Provincia, Loris Brusadin. “Avete trovato i soldi per le bande musicali e non per i vigili del fuoco”. Il riferimento è a un comma che assegna un milione alle bande dei comuni sotto i cinquemila abitanti.",
        "Il presidente del Consiglio, Amedeo Santacroce, ha difeso il testo lasciando Palazzo Morosini a mezzanotte: “Non è la manovra dei miei sogni, ma è quella che impedisce gli incubi”.",
        "Dentro la maggioranza, però, la tregua è fragile. Il Movimento dei Cittadini chiede di riaprire a gennaio il capitolo delle concessioni autostradali, i Democratici Uniti vogliono prima una verifica di governo.",
    )  # fmt: skip
    inside = heads(site + "/economia/2019/12/16/news/{s}-2436{n}/", "Lotteria degli scontrini, ecco come funzionerà")
    dossier = heads(site + "/economia/2019/12/1{n}/news/{s}-2437/", "Plastica e zucchero, quanto valgono le nuove tasse", first=5)
    dossier += heads(
        site + "/economia/2019/12/14/news/{s}-2435{n}/",
        "Iva, storia di una clausola che nessuno vuole",
        "Autostrade, il nodo che divide la maggioranza",
        first=6,
    )
    read = heads(
        site + "/cronaca/2019/12/16/news/{s}-2434{n}/",
        "Trovato il quadro rubato: era dietro l'edera",
        "Treni, da domenica l'orario nuovo",
        "Neve a bassa quota, scuole chiuse in tre province",
        "Addio a Ottavio Renzulli, voce delle domeniche",
        first=11,
    )
    comments = heads(site + "/commenti/2019/12/16/news/{s}-2433{n}/", "La finanziaria dei rinvii", "Chi ha paura dello scontrino", first=21)
    near = heads(site + "/politica/2019/12/1{n}/news/{s}-2432/", 'Santacroce: "Il governo durerà fino al 2023"', first=6)
    near += heads(site + "/politica/2019/12/17/news/{s}-2431{n}/", "Brusadin chiama la piazza, ma gli alleati frenano", first=8)
    url = f"{site}/economia/2019/12/16/news/manovra_senato_fiducia-243613007/"
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "description": lead, "datePublished": "2019-12-16T23:21:00+01:00", "dateModified": "2019-12-17T00:42:00+01:00", "author": {"@type": "Person", "name": "Fosca Bellandi"}, "publisher": {"@type": "Organization", "name": "il Corrierino"}, "image": {"@type": "ImageObject", "url": "https://www.static.ilcorrierino.example/243-senato.jpg"}}  # fmt: skip
    text = (
        paras(body[:1], "{} ")
        + "<br><br>"
        + paras(body[1:2], "{}")
        + "<br><br>"
        + '<adv-inread data-slot="inread"><div class="adv-label">Pubblicità</div></adv-inread>'
        + paras(body[2:3], "<h3>{}</h3>")
        + paras(body[3:4], "{}")
        + f'<div class="inline-article" data-src="rep"><div class="inline-article-cat"><a href="/economia/">Economia</a></div><div class="inline-article-title"><a href="{inside[0][1]}">{e(inside[0][0])}</a></div><div class="inline-article-author">di VASCO TREVISI</div></div>'
        + paras(body[4:5], "{}<br><br>")
        + paras(body[5:6], "{}")
        + f"<ul>{paras(body[6:10], '<li>{}</li>')}</ul>"
        + paras(body[10:11], "<h3>{}</h3>")
        + paras(body[11:13], "{}<br><br>")
        + paras(body[13:], "{}")
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="it" itemscope itemtype="http://schema.org/WebPage">
<head>
<meta charset="UTF-8">
<title>Manovra, sì del Senato alla fiducia: via libera alla plastic tax - il Corrierino.it</title>
<meta name="description" content="{e(lead)}">
<meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="il Corrierino.it"><meta property="og:description" content="{e(lead)}"><meta property="article:published_time" content="2019-12-16T23:21:00+01:00">
<link rel="canonical" href="{url}"><link rel="amphtml" href="{url}amp/">
<link rel="stylesheet" href="/static/css/bootstrap-grid.css"><style>.detail-article h1{{font:700 40px/44px Georgia}} .adv-label{{font-size:10px}}</style>
{ld(data)}
<script>var cmp_cfg={{lang:'it'}};var _paq=_paq||[];try{{MNZ_RICH('manzoni');}}catch(e){{}}</script>
</head>
<body class="detail detail-article sezione-economia">
<div id="cookie-policy"><p>Questo sito utilizza cookie di profilazione di terze parti per inviarti pubblicità in linea con le tue preferenze. Chiudendo questo banner acconsenti all'uso dei cookie.</p><a href="/cookie-policy/">Leggi</a><button>OK</button></div>
<header id="gs-header"><div class="header-top"><a href="/abbonati/">ABBONATI</a><a href="/account/">ACCEDI</a></div><a class="header-logo" href="/">il Corrierino</a><nav><ul><li><a href="/">Home</a></li><li><a href="/politica/">Politica</a></li><li><a href="/economia/" class="active">Economia</a></li><li><a href="/sport/">Sport</a></li><li><a href="/spettacoli/">Spettacoli</a></li><li><a href="/tecnologia/">Tecnologia</a></li><li><a href="/motori/">Motori</a></li></ul><ul class="subnav"><li><a href="/economia/finanza/">Finanza</a></li><li><a href="/economia/lavoro/">Lavoro</a></li><li><a href="/economia/calcolatori/">Calcolatori</a></li></ul></nav></header>
<div class="main-content container"><div class="row"><div class="col-md-8">
<article itemscope itemtype="http://schema.org/NewsArticle">
<header class="detail_header"><h1 itemprop="headline name">{e(title)}</h1>
<figure class="detail_image"><img itemprop="image" src="https://www.static.ilcorrierino.example/243-senato.jpg" alt="Manovra, sì del Senato alla fiducia"><figcaption>(agf)</figcaption></figure>
<p class="summary" itemprop="description">{e(lead)}</p>
<div class="detail_info"><em class="author" itemprop="author">di FOSCA BELLANDI</em></div>
<div class="article-toolbar"><a href="#">Condividi</a><a href="#">Tweet</a><a href="#">Stampa</a><span class="tts">ABBONATI A <a href="/rep/">rep:</a></span></div>
<time itemprop="datePublished" datetime="2019-12-16">16 dicembre 2019</time></header>
<div class="body-text" itemprop="articleBody"><span id="article-body">{text}</span></div>
<div class="support"><p>Noi non siamo un partito, non cerchiamo consenso, non riceviamo finanziamenti pubblici, ma stiamo in piedi grazie ai lettori che ogni mattina ci comprano in edicola o si abbonano.</p><p>Se vi interessa continuare ad ascoltare un'altra campana, abbonatevi al giornale.</p><strong>Sostieni il giornalismo! <a href="/abbonati/">Abbonati</a></strong></div>
<ul class="tags"><li><a href="/argomenti/manovra/">manovra</a></li><li><a href="/argomenti/senato/">senato</a></li><li><a href="/argomenti/plastic_tax/">plastic tax</a></li></ul>
<p class="rights">© Riproduzione riservata</p>
</article>
<section class="dossier"><dl><dt>Tutto sulla manovra</dt>{rows(dossier, '<dd><span class="d-date">{a}</span> <a href="{u}">{t}</a></dd>', ("15.12", "14.12", "14.12"))}</dl></section>
<section class="see-also"><div class="see-also-list">{rows(near, '<article class="entry"><a href="{p}"><img alt="" src="/th{n}.jpg"></a><div><a class="entry-title" href="{p}">{t}</a><p>di {a}</p></div></article>', ("TULLIO MARANGON", "GRETA SAVOLDI"))}</div></section>
</div>
<aside class="col-md-4"><div class="block most-read"><h4>I più letti</h4><ol>{rows(read, '<li><span>{n}</span><h5><a href="{u}">{t}</a></h5></li>')}</ol></div>
<div class="block block-comments"><img src="/static/img/commenti.png" alt="Commenti"><ul>{rows(comments, '<li><strong>{a}</strong><br><a href="{u}">{t}</a></li>', ("Elio Vannucchi", "Rosalba Crespi"))}</ul></div>
<div class="block block-service"><h4>Trova cinema</h4><form action="/cinema/"><input name="citta" value="Castelrovere"><button>Cerca</button></form></div>
<div class="block block-finance"><table><tr><th>Listino</th><td>23.412</td><td>+0,4%</td></tr><tr><th>Spread</th><td>158</td><td>-2</td></tr></table></div></aside>
</div></div>
<footer><div class="footer-row"><a href="https://www.gruppoeditorio.example/">Fai di Corrierino la tua homepage</a><a href="/mappa/">Mappa del sito</a><a href="/redazione/">Redazione</a><a href="/privacy/">Privacy</a></div><p>Divisione Stampa Nazionale - Editoriale Corrierino S.p.A. - P.Iva 00906801009</p></footer>
</body></html>""",
        Report("it", "2019-12-16", "", "Fosca Bellandi", "", title, lead, ()),
        (title, lead, *body), (*inside, *dossier, *near, *read, *comments), address=url,
    )  # fmt: skip


@page
def krant_achter_betaalmuur() -> Served:
    """The beginning of an article to be paid for: two paragraphs, an offer, then lists of the chain's other stories."""
    site = "https://www.dekrantvandaag.example"
    title = "Hoe de gemeente Oosterwolde zich rijk rekende aan een haven die er nooit kwam"
    lead = "Voor de Zeepoort werd 214 miljoen euro uitgetrokken. Wie de stukken leest, ziet dat ambtenaren al in 2016 wisten dat er geen schip zou komen."
    body = (
        "Wie met wethouder Sietske Hoogland over de kade loopt, hoort vooral meeuwen. Achthonderd meter beton, zes bolders per honderd meter, en een portaalkraan die nog in het plastic zit. ‘Mooi hè’, zegt ze. Het klinkt niet alsof ze het meent.",
        "De Zeepoort had dit jaar 40 duizend containers moeten overslaan. Het zijn er nul. En vorige week bleek dat de gemeente de komende twintig jaar 9 miljoen euro per jaar kwijt is aan een lening die zij nooit had mogen afsluiten.",
    )  # fmt: skip
    pick = heads(
        site + "/economie/{s}~b{n}f2a1c/",
        "De huizenmarkt koelt af, behalve voor wie niets heeft",
        "Waarom iedereen opeens een warmtebatterij wil",
        "Brouwer Van Tol zet stap naar de beurs",
    )
    best = heads(
        site + "/nieuws-achtergrond/{s}~b{n}e77d0/",
        "Het kabinet valt niet, het zakt",
        "Negen nachten in een wachtkamer",
        "‘Ik heb de trein verkocht die ik bestuurde’",
        "Wat bleef er over van de veenbrand?",
        "De vergadering als volksvermaak",
        first=5,
    )
    more = heads(
        site + "/binnenland/{s}~b{n}c0c0a/",
        "Provincie draait subsidie voor vliegveld terug",
        "Burgemeester Molendijk stapt op na rapport",
        first=9,
    )
    url = f"{site}/nieuws-achtergrond/hoe-de-gemeente-oosterwolde-zich-rijk-rekende~bd1c9a01/"
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "description": lead, "datePublished": "2025-02-15T04:00:00.000Z", "dateModified": "2025-02-15T04:00:00.000Z", "author": [{"@type": "Person", "name": "Jildou Terpstra"}], "publisher": {"@type": "Organization", "name": "De Krant Vandaag"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}}  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/><title>{e(title)} | De Krant Vandaag</title><meta name="description" content="{e(lead)}"/><meta property="og:title" content="{e(title)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="De Krant Vandaag"/><meta property="og:description" content="{e(lead)}"/><meta property="article:published_time" content="2025-02-15T04:00:00.000Z"/><meta property="article:content_tier" content="locked"/><link rel="canonical" href="{url}"/><link rel="preload" as="script" href="/_next/static/chunks/main-4b1.js"/>{ld(data)}</head><body class="theme-dkv"><div id="__next"><div class="Layout_root__x81Yk"><header class="Header_header__u2Qs1"><a href="/" aria-label="Naar de voorpagina"><svg viewBox="0 0 200 32"><path d="M4 4h12"/></svg></a><nav aria-label="Hoofdnavigatie"><ul><li><a href="/voorpagina/">Voorpagina</a></li><li><a href="/nieuws-achtergrond/">Nieuws &amp; Achtergrond</a></li><li><a href="/columns-opinie/">Columns &amp; Opinie</a></li><li><a href="/wetenschap/">Wetenschap</a></li><li><a href="/puzzels/">Puzzels</a></li></ul></nav><a class="Button_cta__Zz9" href="/abonnementen/">Abonneren</a><a href="/login/">Inloggen</a></header><main id="main-content"><article class="Article_article__b3_Kq" data-article-id="bd1c9a01"><header class="artstyle__header"><p class="artstyle__labels"><span class="artstyle__label">Reconstructie</span><span>Zeepoort Oosterwolde</span></p><h1 class="artstyle__title">{e(title)}</h1><p class="artstyle__intro">{e(lead)}</p><div class="artstyle__byline"><img alt="" src="/a/jt.png"/><a href="/auteur/jildou-terpstra/">Jildou Terpstra</a><time dateTime="2025-02-15T04:00:00.000Z">15 februari 2025, 05:00</time><span>Leestijd 9 min</span></div><ul class="artstyle__tools"><li><button>Bewaren</button></li><li><button>Cadeau geven</button></li><li><button>Luister</button></li></ul></header><figure class="artstyle__figure"><picture><source srcSet="https://images.dekrant.example/zp.webp?w=640 640w" type="image/webp"/><img src="https://images.dekrant.example/zp.jpg?w=1280" alt=""/></picture><figcaption>De kade van de Zeepoort in Oosterwolde. <span>Beeld Wieger de Haan / De Krant Vandaag</span></figcaption></figure><section class="artstyle__main">{paras(body, '<p class="artstyle__text">{}</p>')}<div class="artstyle__fade" aria-hidden="true"></div></section><section class="Paywall_wall__Jd81x" data-temptation-position="ARTICLE_BOTTOM"><h2>Lees verder als abonnee</h2><p>Kies een abonnement en lees dit artikel meteen uit.</p><ul><li>Onbeperkt toegang tot de site en de app</li><li>Elke ochtend de digitale krant</li><li>Maandelijks opzegbaar</li></ul><a class="Button_cta__Zz9" href="/abonnementen/?from=bd1c9a01">Abonneren vanaf € 2,50 per week</a><p>Al abonnee? <a href="/login/">Log in</a></p></section></article><section class="Teasers_block__9sK" aria-label="Keuze van de redactie"><div class="Carousel_track__p0">{rows(pick, '<div class="Carousel_slide__q1"><a class="Teaser_link__7m" href="{p}"><article><div class="Teaser_image__3"><img alt="" loading="lazy" src="/k{n}.jpg"/></div><p class="Teaser_label__0">{a}</p><h3 class="Teaser_title__1">{t}</h3></article></a></div>', ("Economie", "Energie", "Bedrijven"))}</div></section><section class="Ranked_block__1a"><h2>Best gelezen</h2><ol>{rows(best[:4], '<li><a href="{p}"><span aria-hidden="true">{n}</span><h3>{t}</h3></a></li>')}{rows(best[4:], '<li><a href="{p}"><span aria-hidden="true">5</span><span class="Ranked_author__k">Roelof Wiersma</span><h3>{t}</h3></a></li>')}</ol></section><section class="List_block__k8"><ul>{rows(more, '<li><time>{a}</time><a href="{u}"><span>{t}</span></a></li>', ("14 februari", "13 februari"))}</ul></section></main><footer class="Footer_footer__e3"><div><h4>Algemeen</h4><a href="/colofon/">Colofon</a><a href="/privacy/">Privacy- en cookiestatement</a></div><div><h4>Service</h4><a href="/klantenservice/">Klantenservice</a><a href="/bezorging/">Bezorgklachten</a></div><p>Op alle verhalen van De Krant Vandaag rust uiteraard copyright. © 2025 DPK Media B.V.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"article":{{"id":"bd1c9a01","tier":"PLUS","access":false}}}}}},"page":"/[...slug]","buildId":"kq21"}}</script></body></html>""",
        Report("nl", "2025-02-15", "", "Jildou Terpstra", "", title, lead, ()),
        (), (*pick, *best, *more), verdict="paywall", address=url,
    )  # fmt: skip


@page
def portal_de_noticias_com_blocos() -> Served:
    """A Brazilian portal: body in blocks of multi-content, a related box by class only, a feed of cards, 'mais lidas' without a list."""
    site = "https://n1.portalbrisa.example"
    title = "Câmara aprova texto-base da reforma da Previdência em primeiro turno"
    lead = "Foram 371 votos a favor e 139 contra. Deputados ainda precisam analisar os destaques, que podem alterar a proposta."
    body = (
        "A Câmara dos Deputados aprovou nesta quarta-feira (10), em primeiro turno, o texto-base da proposta de emenda que altera as regras da Previdência. Foram 371 votos a favor, 139 contra e nenhuma abstenção.",
        "Eram necessários 308 votos. O resultado superou a conta do próprio governo, que na véspera falava em 340, e foi comemorado no plenário com a bandeira do país estendida sobre a mesa.",
        "Para concluir o primeiro turno, os parlamentares ainda precisam votar os destaques, propostas que pedem a retirada ou a mudança de trechos. Depois, o texto passa por um segundo turno e segue para o Senado.",
        "O que muda",
        "Veja os principais pontos do texto aprovado:",
        "idade mínima de 65 anos para homens e 62 para mulheres;",
        "tempo mínimo de contribuição de 20 anos para homens e 15 para mulheres;",
        "quatro regras de transição para quem já está no mercado de trabalho;",
        "professores poderão se aposentar cinco anos antes.",
        "Os trabalhadores rurais ficaram de fora, assim como o benefício pago a idosos de baixa renda, que continua em um salário mínimo. Também saiu da proposta o regime de capitalização, defendido pelo ministro da Fazenda, Otávio Guerrante.",
        "Sessão de oito horas",
        "A sessão começou às 10h38 e foi interrompida duas vezes. A oposição apresentou cinco requerimentos para adiar a votação, todos derrotados. “Vocês estão votando para que a empregada doméstica trabalhe até morrer”, disse a deputada Iracema Falcão (Frente Trabalhista).",
        "O presidente da Casa, Rodolfo Mello, chorou ao ser aplaudido de pé. “Não há investimento privado sem segurança, e hoje demos segurança”, afirmou em discurso da tribuna. Ele prometeu pôr a reforma tributária em pauta em agosto.",
        "Segundo o governo, a economia será de R$ 987 bilhões em dez anos. A Instituição Fiscal, ligada ao Senado, calcula R$ 744 bilhões.",
    )  # fmt: skip
    inside = heads(
        site + "/politica/noticia/2019/07/10/{s}.ghtml",
        "Saiba como votou cada deputado na reforma da Previdência",
        "Entenda as regras de transição para quem já contribui",
    )
    feed = heads(
        site + "/economia/noticia/2019/07/10/{s}.ghtml",
        "Dólar cai a R$ 3,75 e bolsa bate recorde após votação",
        "Estados ficam fora da reforma e governadores pressionam Senado",
        "Inflação de junho é a menor para o mês em dois anos",
        "Feirão oferece 6 mil vagas em Porto Cordeiro",
        first=3,
    )
    read = heads(
        site + "/natureza/noticia/2019/07/09/{s}.ghtml",
        "Baleia encalha em praia de Itaúna e mobiliza moradores",
        "Frente fria derruba temperatura; veja a previsão",
        "Homem devolve carteira com R$ 12 mil e ganha emprego",
        "Eclipse parcial poderá ser visto na terça",
        "Vacina contra sarampo: quem deve tomar",
        first=7,
    )
    blogs = heads(site + "/politica/blog/{s}/", "Os bastidores do choro de Mello", "Quem ganha e quem perde com os 371", first=9)
    url = f"{site}/politica/noticia/2019/07/10/camara-aprova-texto-base-da-reforma-da-previdencia.ghtml"
    data = {"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "description": lead, "datePublished": "2019-07-10T23:07:12.000Z", "dateModified": "2019-07-11T01:15:44.000Z", "author": [{"@type": "Person", "name": "Fernanda Calmon"}], "publisher": {"@type": "Organization", "name": "N1"}}  # fmt: skip
    block = '<div class="mc-column content-text active-extra-styles " data-block-type="unstyled" data-block-weight="20"><p class=" content-text__container " data-track-category="Link no Texto">{}</p></div>'
    sub = '<div class="mc-column content-text active-extra-styles" data-block-type="raw"><div class="content-intertitle"><h2>{}</h2></div></div>'
    box = '<div class="mc-column content-text" data-block-type="raw"><ul class="content-unordered-list">{}</ul></div>'
    links = f'<div class="content-bullet-list theme-border-color">{rows(inside, """<ul class="content-bullets"><li><a href="{u}">{t}</a></li></ul>""")}</div>'
    text = (
        paras(body[:1], block.replace("active-extra-styles ", "active-capital-letter "))
        + links
        + paras(body[1:3], block)
        + '<div class="mc-column" data-block-type="backstage-video"><div class="content-video"><div class="content-video__placeholder"><div class="content-video__description"><p class="content-video__description__text" itemprop="description">Deputados comemoram o resultado no plenário</p></div></div></div></div>'
        + paras(body[3:4], sub)
        + paras(body[4:5], block)
        + box.format(paras(body[5:9], "<li>{}</li>"))
        + paras(body[9:10], block)
        + '<div class="mc-column content-media content-photo" data-block-type="backstage-photo"><figure class="content-media-figure"><amp-img layout="responsive" src="https://s2.img.portalbrisa.example/mello.jpg" width="984" height="656"></amp-img><noscript><img src="https://s2.img.portalbrisa.example/mello.jpg" alt=""></noscript></figure><p class="content-media__description">Rodolfo Mello na presidência da sessão — Foto: Jurema Tavares/N1 <span class="content-media__description__cropped"></span></p></div>'
        + '<div class="tag-manager-publicidade-container"><div class="tag-manager-publicidade-banner_materia1" data-label="Publicidade">Publicidade</div></div>'
        + paras(body[10:11], sub)
        + paras(body[11:], block)
    )
    card = '<div class="bastian-page"><div class="_et"><div class="feed-post bstn-item-shape type-materia" data-type="materia"><div class="feed-post-body"><div class="feed-post-header"><span class="feed-post-header-chapeu">{a}</span></div><div class="feed-post-body-title gui-color-primary"><h2><a href="{u}" class="feed-post-link gui-color-hover">{t}</a></h2></div><div class="feed-post-metadata"><span class="feed-post-datetime">Há {n} horas</span><span class="feed-post-metadata-section"> Em Economia </span></div></div></div></div></div>'
    return Served(
        f"""<!DOCTYPE HTML><html lang="pt-BR" ><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1"><title>{e(title)} | Política | N1</title><meta name="title" content="{e(title)}"><meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{site}/google/amp/politica/noticia/2019/07/10/camara-aprova-texto-base-da-reforma-da-previdencia.ghtml"><meta property="og:title" content="{e(title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="N1"><meta property="og:locale" content="pt_BR"><meta itemprop="datePublished" content="2019-07-10T23:07:12.000Z"><meta itemprop="dateModified" content="2019-07-11T01:15:44.000Z"><style>.glb-grid{{max-width:1240px}}.content-head__title{{letter-spacing:-2px}}</style>{ld(data)}<script>var utag_data={{"page":"materia"}};window.SETTINGS={{"SERVICE_OPTIONS":{{"site":"n1"}}}};</script></head><body class="multi-content"><div id="glb-doc"><div class="barra-globalcom"><ul><li><a href="https://www.portalbrisa.example/">portalbrisa</a></li><li><a href="https://n1.portalbrisa.example/">n1</a></li><li><a href="https://esporte.portalbrisa.example/">esporte</a></li><li><a href="https://show.portalbrisa.example/">show</a></li></ul></div><header class="header-desktop" id="header-produto"><div class="menu-button"><span>MENU</span></div><div class="logo-area"><a href="/">N1</a></div><div class="header-editoria--link"><a href="/politica/">POLÍTICA</a></div><form class="busca"><input placeholder="BUSCAR"></form></header><nav class="menu-lateral"><ul><li><a href="/agro/">Agro</a></li><li><a href="/carros/">Carros</a></li><li><a href="/ciencia-e-saude/">Ciência e Saúde</a></li><li><a href="/concursos-e-emprego/">Concursos e Emprego</a></li></ul></nav><main class="mc-body theme"><article itemscope itemtype="http://schema.org/NewsArticle"><div class="glb-grid"><div class="mc-article-header"><div class="row content-head non-featured"><div class="medium-centered title"><h1 class="content-head__title" itemprop="headline">{e(title)}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(lead)}</h2></div></div><div class="content__signa-share"><div class="content__signature"><p class="content-publication-data__from" title="Fernanda Calmon">Por Fernanda Calmon, N1 — Brisália</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2019-07-10T23:07:12.000Z"> 10/07/2019 20h07</time> <span class="content-publication-data__updated-relative">Atualizado <time itemprop="dateModified" datetime="2019-07-11T01:15:44.000Z">10/07/2019 22h15</time></span></p></div><div class="content-share"><span class="share__text">Compartilhar</span></div></div></div><div class="mc-article-body" itemprop="articleBody">{text}</div><div class="entities"><ul class="entities__list"><li class="entities__list-item"><a href="/tudo-sobre/previdencia/">Previdência</a></li><li class="entities__list-item"><a href="/tudo-sobre/rodolfo-mello/">Rodolfo Mello</a></li></ul></div></div></article><div class="comments"><h3>320 comentários</h3><p>Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.</p></div><section class="bstn-blogs" aria-label="Blogs e colunas">{rows(blogs, '<a class="blog-card" href="{u}"><span class="blog-card__name">{a}</span><span class="blog-card__title">{t}</span></a>', ("Blog do Nilo Pontes", "Blog da Lídia Sarmento"))}</section><aside class="mais-lidas" id="mais-lidas"><h3>Mais lidas</h3>{rows(read, '<div class="post-mais-lidas"><a class="post-mais-lidas__link" href="{u}"><div class="post-mais-lidas__number">{n}</div><div class="post-mais-lidas__title">{t}</div></a></div>')}</aside><div id="bstn-launcher"><div class="bstn-hl-wrapper"><h3 class="bstn-title">Mais do N1</h3>{rows(feed, card, ("Mercados", "Previdência", "Preços", "Emprego"))}<a class="load-more" href="/index/feed/pagina-2.ghtml">Veja mais</a></div></div></main><footer class="rodape"><div class="rodape__glb"><span>últimas notícias</span></div><p>© Copyright 2000-2019 Portal Brisa Comunicação e Participações S.A.</p><ul><li><a href="/principios/">princípios editoriais</a></li><li><a href="/privacidade/">política de privacidade</a></li><li><a href="/anuncie/">anuncie conosco</a></li></ul></footer></div></body></html>""",
        Report("pt", "2019-07-10", "", "Fernanda Calmon", "", title, lead, ()),
        (title, lead, *body), (*inside, *blogs, *read, *feed), address=url,
    )  # fmt: skip


@page
def zenkokushi_seiji_kiji() -> Served:
    """A Japanese national daily of 2023: numbered paragraph classes, ranking, new arrivals as dl, neighbours, leading articles."""
    site = "https://www.miyako-shimbun.example"
    title = "灯台税、2026年度導入へ…沿岸36市町村に年120億円配分で与党合意"
    body = (
        "　与党の税制調査会は１４日、船舶の入港時に課す「灯台税」を２０２６年度から導入する方針で合意した。老朽化した灯台や防波堤の補修費に充てるため、沿岸の３６市町村に年間約１２０億円を配分する。１６日にまとめる税制改正大綱に盛り込む。",
        "　対象となるのは総トン数５００トン以上の船で、１回の入港につき最大４万円を徴収する。漁船や離島航路のフェリー、練習船は除く。海運会社の負担が急に増えないよう、最初の２年間は税額を半分にする。",
        "　国土港湾省によると、全国に約３１００基ある灯台のうち、建設から５０年以上が過ぎたものは６割に上る。昨年９月の台風では、白浜崎灯台（潮見県）の光が１１日間にわたって消え、貨物船２隻が座礁した。",
        "海運業界は反発",
        "　新税を巡っては、自治体が早期の導入を求める一方、海運業界が強く反発してきた。日本沿海船主会の沢渡耕一会長は１４日、記者団に対し、「運賃への転嫁は避けられず、最後は消費者の負担になる」と述べ、配分の使い道を毎年公表するよう求めた。",
        "　合意を主導した与党税調の真鍋隆文会長は会合後、「海の安全は船に乗らない人も支えている。理解を得られるよう丁寧に説明したい」と語った。",
        "　これに対し、野党の立志党は「防衛費の財源を確保した後の穴埋めにすぎない」と批判している。来年の通常国会では、税率を定める法案の審議が焦点となる見通しだ。",
        "配分の基準、年明けに決定",
        "　配分の基準は年明けに設ける有識者会議で決める。灯台の数だけでなく、港を使う船の数や人口の減り方も考慮する案が有力だ。潮見県の担当者は「小さな港ほど補修を後回しにしてきた。数だけで決めれば、また取り残される」と懸念を示す。",
        "　岬町の元灯台職員、浜口ヨネさん（８４）は「明かりが消えた夜は、子どもの頃の停電より怖かった。税金でも寄付でも、まず直してほしい」と話していた。",
    )  # fmt: skip
    related = heads(
        site + "/politics/20231213-OYT1T50{n}/",
        "税制改正大綱、16日決定へ…たばこ増税の時期は先送り",
        "白浜崎灯台、座礁事故から１年…地元で安全祈願",
        "入港料を独自に引き上げ、潮見県が条例案",
        first=112,
    )
    ranking = heads(
        site + "/politics/20231214-OYT1T51{n}/",
        "首相、年内の内閣改造を見送り",
        "議員宿舎の家賃、来春から２割上げ",
        "野党３党首が会談、統一候補で一致せず",
        "防衛相「説明が足りなかった」と陳謝",
        "官房長官の記者会見、手話通訳を常設へ",
        first=201,
    )
    latest = heads(
        site + "/national/20231214-OYT1T52{n}/",
        "高速道で玉突き、５人軽傷",
        "県庁舎の時計、４０年ぶりに動く",
        "インフルエンザ患者、前週の１・５倍に",
        first=310,
    )
    leader = heads(
        site + "/editorial/20231213-OYT1T53{n}/", "港湾の老朽化　国の責任で補修を急げ", "円安と家計　賃上げの流れを絶やすな", first=402
    )
    near = heads(site + "/politics/20231214-OYT1T54{n}/", "衆院予算委、補正予算案を可決", "地方創生相が岬町を視察", first=505)
    url = f"{site}/politics/20231214-OYT1T50187/"
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2023-12-14T19:32:00+09:00", "dateModified": "2023-12-14T20:05:11+09:00", "author": {"@type": "Organization", "name": "都新聞社"}, "publisher": {"@type": "Organization", "name": "都新聞オンライン"}, "articleSection": "政治"}  # fmt: skip
    numbered = [
        f'<p class="par{n}">{e(line)}</p>' if line.startswith("　") else f'<h3 class="par{n}">{e(line)}</h3>'
        for n, line in enumerate(body, start=1)
    ]
    return Served(
        f"""<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="UTF-8">
<title>{e(title)} : 都新聞</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="format-detection" content="telephone=no">
<meta name="description" content="【都新聞】 与党の税制調査会は１４日、船舶の入港時に課す「灯台税」を２０２６年度から導入する方針で合意した。">
<meta name="keywords" content="灯台税,税制改正,ニュース,速報,政治,都新聞">
<meta property="og:type" content="article"><meta property="og:site_name" content="都新聞オンライン"><meta property="og:title" content="{e(title)}"><meta property="og:url" content="{url}"><meta property="og:image" content="{site}/media/2023/12/20231214-OYT1I50099-1.jpg?type=ogp">
<meta property="article:published_time" content="2023-12-14T19:32:00+09:00"><meta property="article:modified_time" content="2023-12-14T20:05:11+09:00">
<link rel="canonical" href="{url}"><link rel="preload" href="/assets/css/article.css" as="style"><link rel="stylesheet" href="/assets/css/article.css">
{ld(data)}
<script>var mol = {{"genre":"politics","member":"0"}};(function(w,d){{w.dataLayer=w.dataLayer||[]}})(window,document);</script>
</head>
<body id="pagetop" class="article-page p-politics">
<header class="layout-header"><div class="header-bar"><button class="header-bar__menu"><span>メニュー</span></button><p class="header-bar__logo"><a href="/"><img src="/assets/img/logo.svg" alt="都新聞オンライン"></a></p><ul><li><a href="/help/reg/">会員登録</a></li><li><a href="/login/">ログイン</a></li></ul></div>
<nav class="nav-global"><ul><li><a href="/news/">速報ニュース</a></li><li><a href="/politics/">政治</a></li><li><a href="/economy/">経済</a></li><li><a href="/national/">社会</a></li><li><a href="/sports/">スポーツ</a></li><li><a href="/world/">国際</a></li><li><a href="/science/">科学・ＩＴ</a></li><li><a href="/culture/">エンタメ・文化</a></li></ul></nav></header>
<div class="layout-contents"><ol class="breadcrumb"><li><a href="/">ホーム</a></li><li><a href="/news/">ニュース</a></li><li><a href="/politics/">政治</a></li></ol>
<div class="layout-contents__main">
<article class="article-content"><div class="p-article-header article-header"><h1 class="title-article c-article-title">{e(title)}</h1>
<div class="c-article-date"><time datetime="2023-12-14T19:32:00+09:00">2023/12/14 19:32</time></div>
<div class="p-article-action"><ul class="c-share"><li><a href="#">シェアする</a></li><li><a href="#">ポストする</a></li><li><a href="#">ラインで送る</a></li><li><button>メモ入力</button></li><li><button>スクラップ</button></li></ul><div class="p-fontsize">文字サイズ<button>標準</button><button>大</button></div></div></div>
<div class="p-main-contents "><figure class="c-figure par-img align-right"><a href="/pluralphoto/20231214-OYT1I50099/"><img src="{site}/media/2023/12/20231214-OYT1I50099-1.jpg?type=large" alt="台風で光が消えた白浜崎灯台" width="300"></a><figcaption>台風で光が消えた白浜崎灯台（昨年９月、潮見県岬町で）</figcaption></figure>
{"".join(numbered[:3])}<div class="ev-article-ad" id="ad-inarticle"><p>スクロールして記事の続きを読む</p><span>広告</span></div>{"".join(numbered[3:6])}<div class="c-read-related"><a href="{related[0][1]}"><span class="c-read-related__label">［関連記事］</span><span class="c-read-related__title">{e(related[0][0])}</span></a></div>{"".join(numbered[6:])}</div>
<ul class="c-tags"><li><a href="/tag/tax/">#税制</a></li><li><a href="/tag/port/">#港湾</a></li></ul>
<div class="p-category-link">「政治」の<a href="/politics/">最新記事一覧</a></div>
<ul class="p-pager"><li class="p-pager__prev"><a href="{near[0][1]}"><span>前の記事</span><p>{e(near[0][0])}</p></a></li><li class="p-pager__next"><a href="{near[1][1]}"><span>次の記事</span><p>{e(near[1][0])}</p></a></li></ul>
<p class="c-copyright-note">無断転載・複製を禁じます　<code>4787061 0 政治 2023/12/14 19:32:00</code></p></article>
<section class="p-related"><h2 class="c-title">あわせて読みたい</h2><div class="p-related__cards">{rows(related[1:], '<article class="c-card"><a href="{u}"><div class="c-card__img"><img data-src="/media/r{n}.jpg?type=s" alt=""></div><h3 class="c-card__title">{t}</h3><time>{a}</time></a></article>', ("12/13 05:00", "12/12 18:40"))}</div></section>
<section class="p-newsletter"><h2>ニュースを毎朝お届け</h2><p>登録無料。編集部が選んだ記事をメールでお送りします。</p><a href="/mail/">登録する</a></section>
</div>
<div class="layout-contents__side">
<section class="p-ranking"><h2 class="c-title"><img src="/assets/img/ttl_ranking.svg" alt="アクセスランキング"></h2><ol>{rows(ranking, '<li class="p-ranking__item"><span class="rank rank{n}">{n}</span><a href="{u}">{t}</a></li>')}</ol></section>
<section class="p-latest"><dl>{rows(latest, '<dt>{a}</dt><dd><a href="{p}">{t}</a></dd>', ("20:11", "20:02", "19:48"))}</dl></section>
<section class="p-editorial"><h2 class="c-title">社説</h2><ul>{rows(leader, '<li><a href="{u}">{t}</a></li>')}</ul></section>
<section class="p-pr"><h2>おすすめ情報</h2><ul><li><a href="https://pr.umitabi.example/?c=7" rel="sponsored">［ＰＲ］冬の海鮮と温泉の旅、２泊３日から</a></li></ul></section>
</div></div>
<footer class="layout-footer"><div class="footer-sitemap"><dl><dt>ニュース</dt><dd><a href="/politics/">政治</a></dd><dd><a href="/economy/">経済</a></dd><dd><a href="/national/">社会</a></dd></dl><dl><dt>サービス</dt><dd><a href="/help/">ヘルプ</a></dd><dd><a href="/koudoku/">購読のお申し込み</a></dd></dl></div><p><small>© The Miyako Shimbun.</small></p></footer>
</body></html>""",
        Report("ja", "2023-12-14", "", "", "", title, "", ()),
        (title, *(line.strip("　") for line in body)), (*related, *near, *ranking, *latest, *leader), address=url,
    )  # fmt: skip


@page
def public_broadcaster_live() -> Served:
    """An Australian public broadcaster's live blog: posts with authors and times, newest first, and lists around them."""
    site = "https://www.abn.example"
    title = "Federal politics live: Treasurer says power rebate will not be extended as parliament returns"
    lead = "Parliament is back for the last sitting fortnight of the year, with energy bills, a housing fund and a senator's dual citizenship on the list. Follow our updates."
    posts = (
        ("2:58pm", "Beatrix Lomas", "That's question time done", ("The Speaker, Merv Donaldson, has sent out four members of the opposition, which is two short of his record.", "The house now moves to debate on the housing fund. We expect a vote before dinner, because the government has promised the crossbench that it will not sit past 8pm.")),
        ("2:31pm", "Lachlan Sze", "‘A rebate is a bandage’: Treasurer on power bills", ("Treasurer Philippa Nott has confirmed that the $300 rebate on power bills ends on December 31.", "“A rebate is a bandage, and you do not wear a bandage for life,” she told the house. She said that wholesale prices had fallen by 18 per cent since last summer and that retailers had to pass that on.", "The Shadow Treasurer, Grant Ellery, asked whether she would resign if they did not. She said she would rather he read the regulator's report, and offered to lend him hers.")),
        ("1:47pm", "Beatrix Lomas", "Senator Quigg refers herself to the High Court", ("Kerensa Quigg says she learned on Saturday that she may hold a second citizenship through a grandmother from the Mirran Islands.", "She has asked the Senate to refer her case to the court. “I have never been there, I cannot swim that far, but the law is the law,” she said.")),
        ("12:20pm", "Lachlan Sze", "Three numbers from this morning's budget update", ("The deficit for this financial year is now put at $26.9 billion, down from $28.3 billion in May.", "Unemployment is expected to reach 4.5 per cent by June.", "Net migration is forecast to fall to 260,000, mostly because fewer students are coming.")),
        ("11:05am", "Beatrix Lomas", "Housing fund gets the numbers", ("The Wattle Party says it will back the housing fund after the government agreed to spend at least $500 million a year, whatever the market does.", "That gives the bill 39 votes in the Senate, one more than it needs.")),
        ("9:15am", "Lachlan Sze", "Good morning from a cold Carrawidgee", ("Welcome to our live coverage. It is nine degrees on the hill, the flags are straight out and the coffee queue reaches the cloakroom.",)),
    )  # fmt: skip
    key = heads(
        site + "/news/2024-11-18/{s}/1046{n}",
        "What the housing fund would do, in five charts",
        "How a grandmother's passport could cost a senator her seat",
    )
    top = heads(
        site + "/news/2024-11-18/{s}/1047{n}",
        "Bushfire warning upgraded for towns near Mt Gillam",
        "Supermarket fined $12m over specials that were not",
        "Surfer rescued after night on sandbar",
        "The farmer who planted 40,000 trees by hand",
        "Pavlova shortage sparks Christmas plea",
        first=4,
    )
    just = heads(
        site + "/news/2024-11-18/{s}/1048{n}",
        "Woman charged over theft of racing pigeons",
        "Rain ends second day of Test in Port Brannock",
        "Dollar slips below 65 US cents",
        first=6,
    )
    topic = heads(
        site + "/news/2024-11-17/{s}/1049{n}",
        "Nott's lonely war on the rebate",
        "Who is Merv Donaldson, the Speaker with the loud bell?",
        first=8,
    )
    url = f"{site}/news/2024-11-18/federal-politics-live-blog-parliament-returns/104612345"
    data = {"@context": "http://schema.org", "@type": "LiveBlogPosting", "mainEntityOfPage": url, "headline": title, "description": lead, "coverageStartTime": "2024-11-17T22:00:00.000Z", "datePublished": "2024-11-17T22:10:00.000Z", "dateModified": "2024-11-18T04:01:22.000Z", "author": [{"@type": "Person", "name": "Beatrix Lomas"}, {"@type": "Person", "name": "Lachlan Sze"}], "publisher": {"@type": "NewsMediaOrganization", "name": "ABN News"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": " ".join(text)} for _, _, head, text in posts]}  # fmt: skip
    written = "".join(
        f'<article class="LiveBlogPost_post__8XwJm" data-component="LiveBlogPost" id="live-blog-post-{n}"><div class="LiveBlogPost_meta__d0"><time class="Timestamp_time__z9" data-component="Timestamp">{when}</time><span class="LiveBlogPost_ago__1">{n * 7}m ago</span></div><h3 class="LiveBlogPost_heading__y4 Typography_base__k7">{e(head)}</h3><div class="LiveBlogPost_byline__t6"><img alt="" class="Avatar_img__0" src="/a{n}.jpg"/><span>By {who}</span></div><div class="LiveBlogPost_content__3">{paras(text, """<p class="paragraph_paragraph__iYReA">{}</p>""") if n != 4 else "<ul>" + paras(text, """<li class="ListItem_li__f">{}</li>""") + "</ul>"}</div><div class="LiveBlogPost_share__2"><button>Share</button><button>Copy link</button></div></article>'
        + ('<section class="LiveBlogRelated__c" data-component="RelatedStories">' + rows(key, '<a class="RelatedCard_link__r" href="{p}"><span class="RelatedCard_label__q">Related story</span><span class="RelatedCard_title__s">{t}</span></a>') + "</section>" if n == 3 else "")
        for n, (when, who, head, text) in enumerate(posts, start=1)
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-AU"><head><meta charSet="utf-8"/><title>{e(title)} - ABN News</title><meta name="viewport" content="width=device-width"/><meta name="description" content="{e(lead)}"/><meta property="og:title" content="{e(title)}"/><meta property="og:description" content="{e(lead)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="ABN News"/><meta property="article:published_time" content="2024-11-17T22:10:00+00:00"/><meta property="article:modified_time" content="2024-11-18T04:01:22+00:00"/><link rel="canonical" href="{url}"/><link rel="preload" href="/news-assets/_next/static/css/8c1d.css" as="style"/>{ld(data)}<script>window.__API__={{"env":"prod","documentType":"liveblog"}}</script></head><body><div id="__next"><a class="SkipLink_link__9" href="#content">Skip to main content</a><header data-component="Masthead" class="Masthead_root__k2"><a href="/news" class="Masthead_logo__p"><svg role="img" aria-labelledby="abn-t" viewBox="0 0 180 40"><title id="abn-t">ABN News</title><path d="M3 3h4"/></svg></a><nav aria-label="Main"><ul><li><a href="/news/justin">Just In</a></li><li><a href="/news/watch">Watch Live</a></li><li><a href="/news/politics">Politics</a></li><li><a href="/news/world">World</a></li><li><a href="/news/business">Business</a></li><li><a href="/news/sport">Sport</a></li><li><a href="/news/science">Science</a></li><li><a href="/news/rural">Rural</a></li></ul></nav><button>Log in</button></header><main id="content" class="LiveBlog_main__v5"><div class="LiveBlog_header__h1"><span class="LiveLabel_live__x">LIVE</span><ul class="Tags_tags__b"><li><a href="/news/topic/federal-government">Topic: Federal Government</a></li></ul><h1 class="ArticleHeadlineTitle_heading__I4">{e(title)}</h1><p class="LiveBlog_byline__c">By <a href="/news/beatrix-lomas/1">Beatrix Lomas</a> and <a href="/news/lachlan-sze/2">Lachlan Sze</a></p><div class="Dateline_dateline__1">Posted <time dateTime="2024-11-17T22:10:00.000Z">Mon 18 Nov 2024 at 9:10am</time>, updated <time dateTime="2024-11-18T04:01:22.000Z">Mon 18 Nov 2024 at 3:01pm</time></div><div class="FeatureMedia_media__f"><figure><img alt="A woman speaks at the dispatch box" src="https://live-production.abnimages.example/nott?cropH=1080&amp;width=862" srcSet="https://live-production.abnimages.example/nott?width=160 160w, https://live-production.abnimages.example/nott?width=862 862w"/><figcaption>Philippa Nott says the rebate was always meant to end. <cite>(ABN News: Corin Maddox)</cite></figcaption></figure></div><p class="LiveBlog_intro__q paragraph_paragraph__iYReA">{e(lead)}</p></div><div class="LiveBlog_controls__w"><span>Live updates</span><button>Newest first</button><button>Oldest first</button><button>Refresh</button></div><div class="LiveBlog_feed__u" role="feed">{written}</div><button class="LoadMore_btn__d">Load more posts</button><aside class="LiveBlog_side__e"><section data-component="TopStories"><h2>Top Stories</h2><ul>{rows(top, '<li class="TopStories_item__3"><article class="GenericCard_card__o"><h3><a class="GenericCard_link__e" href="{p}">{t}</a></h3></article></li>')}</ul></section><section data-component="RelatedTopics"><h2>Related topics</h2><ul><li><a href="/news/topic/budget">Budget</a></li><li><a href="/news/topic/electricity">Electricity</a></li></ul></section><section data-component="JustIn" aria-label="Just In"><table><tbody>{rows(just, '<tr><td>{a}</td><td><a href="{p}">{t}</a></td></tr>', ("4m ago", "11m ago", "26m ago"))}</tbody></table></section></aside><section class="Promo_strip__m">{rows(topic, '<article><a href="{p}"><img alt="" loading="lazy" src="/p{n}.jpg"/><p class="Promo_kicker__a">{a}</p><h3 class="Promo_title__b">{t}</h3></a></article>', ("Analysis", "Profile"))}</section></main><footer data-component="Footer"><p>We acknowledge the first custodians of the lands where we live, learn and work.</p><p>This service may include material from agencies which is copyright and cannot be reproduced.</p><ul><li><a href="/editorial">Our editorial policies</a></li><li><a href="/contact">Contact ABN News</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© 2024 ABN</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"document":{{"id":"104612345","type":"LiveBlog"}}}}}},"page":"/liveblog"}}</script></body></html>""",
        Report("en", "2024-11-18", "", "Beatrix Lomas", "", title, lead, ()),
        (title, lead, *(line for _, _, head, text in posts for line in (head, *text))), (*key, *top, *just, *topic), verdict="live blog", address=url,
    )  # fmt: skip


@page
def topic_page_of_a_masthead() -> Served:
    """An Australian masthead's topic page: cards with summaries, times and authors, a rail of opinion, the most viewed."""
    site = "https://www.harbourherald.example"
    name = "Interest rates"
    stories = heads(
        site + "/business/the-economy/{s}-20220{n}-p5a{n}k.html",
        "Bank lifts cash rate to 0.85 per cent in biggest jump for 22 years",
        first=607,
    )
    stories += heads(
        site + "/business/the-economy/{s}-20220606-p5a{n}q.html",
        "What a rate rise means for a $600,000 loan",
        "Governor admits bank misread wages",
        "Borrowers rush to fix, months too late",
        "‘We just stopped eating out’: How families are coping",
        "Building approvals fall as lenders tighten rules",
        "Why savers are still waiting for their share",
        first=11,
    )
    opinion = heads(
        site + "/business/the-economy/{s}-20220605-p5b{n}w.html",
        "The bank's crystal ball has a crack in it",
        "A recession is not a policy",
        "Let them eat term deposits",
        first=21,
    )
    viewed = heads(
        site + "/national/{s}-20220607-p5c{n}x.html",
        "Ferry strands 200 commuters for a second night",
        "The $4m terrace with no bathroom",
        "Premier's chief of staff quits",
        "Snow falls on the coast for the first time since 1986",
        "School zone fines to double",
        first=31,
    )
    url = f"{site}/topic/interest-rates-5yc"
    card = '<div class="_2g9tm" data-testid="story-tile"><div class="_3VAYP"><div class="_1gzzC"><a class="_20-Rx" href="{p}"><img alt="" loading="lazy" src="https://static.hh.example/images/{n}/w_224.jpg" srcset="https://static.hh.example/images/{n}/w_448.jpg 2x"></a></div><div class="_2j9cs"><ul class="_3ubcx"><li class="_1HmSj"><span>{c}</span></li></ul><h3 class="_2XVos" data-testid="article-link"><a class="_20-Rx" href="{p}">{t}</a></h3><p class="_3XEsE">{b}</p><ul class="_2kIxU"><li><time class="_2_zR5" datetime="2022-06-07">{a}</time></li><li>by <a href="/by/x{n}">Leonie Castellan</a></li></ul></div></div></div>'
    return Served(
        f"""<!doctype html><html lang="en-AU"><head><meta charset="utf-8"><title>{name} | The Harbour Herald</title><meta name="description" content="All the latest news on interest rates: breaking headlines, analysis and opinion."><meta property="og:type" content="website"><meta property="og:title" content="{name} | The Harbour Herald"><meta property="og:site_name" content="The Harbour Herald"><meta property="og:url" content="{url}"><link rel="canonical" href="{url}"><link rel="preload" as="script" href="/4b71.bundle.js">{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": name, "url": url})}<style>._2XVos{{font-size:20px}}._3XEsE{{color:#4a4a4a}}</style></head><body><div id="app"><div class="_3Wd0E"><a class="_1skip" href="#content">Skip to sections navigation</a><header class="_2vFmH"><a href="/" title="The Harbour Herald"><svg width="300" height="30"><title>The Harbour Herald</title><path d="M0 0h3"/></svg></a><a class="_1Jq3s" href="/subscribe">Subscribe</a><a href="/login">Log in</a><nav><ul><li><a href="/">Home</a></li><li><a href="/national">National</a></li><li><a href="/politics">Politics</a></li><li><a href="/business">Business</a></li><li><a href="/money">Money</a></li><li><a href="/property">Property</a></li><li><a href="/culture">Culture</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main id="content" class="_3Jn2b"><header class="_1Yh8d"><p class="_2Kj"><a href="/topics">Topic</a></p><h1 class="_3Xhj3">{name}</h1><button class="_follow">Follow</button></header><section class="_1r-u1" aria-label="Latest stories">{rows(stories, card, ("2 hours ago", "June 6, 2022", "June 6, 2022", "June 6, 2022", "June 5, 2022", "June 4, 2022", "June 3, 2022"), ("The board surprised traders with a half-point rise and said that more would follow.", "Repayments on a typical mortgage will go up by $158 a month.", "Phil Ostrander told a dinner that pay was growing faster than models had shown.", "Brokers say that fixed offers below 4 per cent are gone.", "Three households open their books after a month of higher bills.", "Councils approved a tenth fewer homes in April than in March.", "Deposit rates have moved by a quarter of what loans have."), ("Cash rate", "Mortgages", "Central bank", "Updated"))}<button>Load more</button></section><aside class="_2side"><section class="_4op"><h2>Opinion</h2>{rows(opinion, '<article class="_5op"><div class="_6p"><img alt="{a}" src="/c{n}.png"></div><h5>{a}</h5><h3><a href="{p}">{t}</a></h3><span>{n}4 comments</span></article>', ("Ross Gilhooly", "Jessamy Ird", "Editorial"))}</section><section class="_7mv"><h2>Most Viewed in National</h2><ol>{rows(viewed, '<li><div class="_8n">{n}</div><a href="{p}">{t}</a></li>')}</ol></section><section class="_9nl"><h3>Market Recap</h3><p>A wrap of the day's trading, every weekday at 6pm.</p><a href="/newsletters">Sign up</a></section></aside></main><footer class="_foot"><div><h6>Our Sites</h6><ul><li><a href="https://www.ridgeage.example/">The Ridge Age</a></li><li><a href="https://www.westerntimes.example/">Western Times Today</a></li></ul></div><div><h6>The Harbour Herald</h6><ul><li><a href="/contact-us">Contact &amp; support</a></li><li><a href="/advertise">Advertise with us</a></li><li><a href="/charter">Charter of Editorial Independence</a></li></ul></div><div><h6>Products &amp; Services</h6><ul><li><a href="/subscribe">Subscription packages</a></li><li><a href="/crosswords">Crosswords</a></li></ul></div><p>Copyright © 2022</p></footer></div></div><script>window.INITIAL_STATE = JSON.parse("{{\\"page\\":{{\\"type\\":\\"TOPIC\\",\\"id\\":\\"5yc\\"}}}}");</script></body></html>""",
        Report("en", "2022-06-07", "", "", "", name, "", ()),
        (), (*stories, *opinion, *viewed), verdict="headlines", address=url,
    )  # fmt: skip

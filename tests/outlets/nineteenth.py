"""Pages as big outlets served them in one year or another, 2014 to 2025, each after the mark-up of another house."""

import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape as q
from typing import Any

from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]


def at(site: str, *lines: str) -> Links:
    """Headlines with addresses, from lines of "headline | path"."""
    return tuple((title.strip(), site + path.strip()) for title, path in (line.rsplit("|", 1) for line in lines))


def rows(found: Iterable[tuple[str, str]], form: str, between: str = "", **beside: Sequence[Any]) -> str:
    """Each headline set into a form: t its text, u its address, p its path, n its number, and what stands beside it."""
    out = []
    for n, (title, url) in enumerate(found):
        row = (
            form.replace("[t]", e(title))
            .replace("[a]", q(title))
            .replace("[u]", url)
            .replace("[p]", "/" + url.split("/", 3)[3])
            .replace("[n]", str(n + 1))
        )
        for name, values in beside.items():
            row = row.replace(f"[{name}]", str(values[n]))
        out.append(row)
    return between.join(out)


def woven(
    lines: Sequence[str],
    form: str = "<p>[t]</p>",
    sub: str = "<h2>[t]</h2>",
    *,
    after: Mapping[int, str] | None = None,
    ink: Mapping[str, str] | None = None,
    between: str = "",
) -> str:
    """The lines of a text in their elements, links in their words, and what stands after the line of a number (from 0)."""
    out = []
    for n, line in enumerate(lines):
        under, text = (sub, line[2:]) if line.startswith("# ") else (form, line)
        text = e(text)
        for words, put in (ink or {}).items():
            text = text.replace(e(words), put, 1)
        out.append(under.replace("[t]", text).replace("[n]", str(n)))
        out.append((after or {}).get(n, ""))
    return between.join(out)


def script(name: str, data: Any) -> str:
    """What a page holds for its scripts."""
    return f"<script>{name}={json.dumps(data, ensure_ascii=False).replace('</', '<' + chr(92) + '/')};</script>"


def metas(**named: str) -> str:
    return "".join(f'<meta name="{name.replace("__", ":").replace("_", "-")}" content="{q(value)}"/>' for name, value in named.items())


def graph(**named: str) -> str:
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{q(value)}">' for name, value in named.items())


GTM = "<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://tags.example/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-5KQ7XZ');</script>"
TCF = '<script>!function(){var e=function(){var e,t="__tcfapiLocator",a=[],n=window;for(;n;){try{if(n.frames[t]){e=n;break}}catch(e){}if(n===window.top)break;n=n.parent}e||(function e(){var a=n.document,r=!!n.frames[t];if(!r)if(a.body){var i=a.createElement("iframe");i.style.cssText="display:none",i.name=t,a.body.appendChild(i)}else setTimeout(e,5);return!r}(),n.__tcfapi=function(){return arguments.length?void a.push(arguments):a})};e()}();</script>'
FACEBOOK = '<svg aria-hidden="true" focusable="false" viewBox="0 0 24 24" width="24" height="24"><path d="M14 9V7.2c0-.8.5-1 1-1h2.6V2.1L14 2c-4 0-4.9 3-4.9 4.9V9H6.8v4.2H9V24h5V13.2h3.4l.4-4.2z"></path></svg>'
MAIL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" role="img"><title>Email</title><path fill="currentColor" d="M2 4h20v16H2zM12 13 4 7v11h16V7z"/></svg>'
CHEVRON = (
    '<svg class="icon icon--chevron" viewBox="0 0 10 16" aria-hidden="true"><use xlink:href="/static/sprite.svg#chevron-right"></use></svg>'
)


def menu(form: str, around: str, **columns: str) -> str:
    """A menu that unfolds: columns of sections, each a word or two."""
    out = []
    for head, names in columns.items():
        items = "".join(
            form.replace("[t]", e(name)).replace("[p]", "/" + head + "/" + name.lower().replace(" & ", "-").replace(" ", "-"))
            for name in names.split(", ")
        )
        out.append(around.replace("[h]", e(head.replace("_", " ").title())).replace("[i]", items))
    return "".join(out)


LEDGER_MENU = (
    '<div class="css-meganav" hidden>'
    + menu(
        '<li><a href="[p]" class="css-mn">[t]</a></li>',
        "<section><h4>[h]</h4><ul>[i]</ul></section>",
        world="Africa, Americas, Asia, Europe, Middle East, Oceania, Obituaries",
        business="Airlines, Autos, C Suite, Deals, Earnings, Energy & Oil, Entrepreneurship, Hospitality, Logistics, Media, Retail, Telecom",
        economy="Central Banking, Consumers, Housing, Jobs, Trade, Global",
        tech="Biotech, Cybersecurity, Personal Technology, Gaming",
        markets="Bonds, Commercial Real Estate, Commodities, Currencies, Stocks, Funds, Market Data Home",
        style="Beauty, Cars, Design, Fashion, Fitness, Food & Drink, Travel, Fine Art",
    )
    + "</div>"
)
COAST_MENU = menu(
    '<li class="navigation-item-sub"><a class="link" href="[p]">[t]</a></li>',
    '<li class="navigation-item"><div class="navigation-item-text"><span>[h]</span><button aria-label="Show More">{}</button></div><ul class="navigation-item-items">[i]</ul></li>'.replace(
        "{}", CHEVRON
    ),
    california="Earthquakes, Education, Wildfires & Weather, Homelessness, Lottery",
    entertainment_arts="Arts, Books, Movies, Music, Television, Awards",
    sports="Angels, Baseball, Boxing, High School Sports, Soccer, Tennis",
    lifestyle="Plants, Travel, Fashion, Weekend, Recipes",
)
PURPOSES = "".join(
    f'<li class="cmp-purpose"><div class="cmp-purpose__head"><label for="purpose-{n}">{name}</label><input type="checkbox" id="purpose-{n}" role="switch"/></div><p class="cmp-purpose__text">{text}</p></li>'
    for n, (name, text) in enumerate(
        (
            (
                "Store and/or access information on a device",
                "Cookies, device identifiers, or other information can be stored or accessed on your device for the purposes presented to you.",
            ),
            (
                "Select basic ads",
                "Ads can be shown to you based on the content you're viewing, the app you're using, your approximate location, or your device type.",
            ),
            (
                "Create a personalised ads profile",
                "A profile can be built about you and your interests to show you personalised ads that are relevant to you.",
            ),
            ("Measure content performance", "The performance and effectiveness of content that you see or interact with can be measured."),
            (
                "Apply market research to generate audience insights",
                "Market research can be used to learn more about the audiences who visit sites/apps and view ads.",
            ),
        )
    )
)


# ---- a business daily, 2023: rendered by React, classes of emotion ---------------------------------------------------------------


@page
def business_daily_emotion_classes() -> Served:
    """Paragraphs with a data-type and a hashed class, an inset with a question to readers, rails with rank and none."""
    site = "https://www.ledgerstreet.example"
    path = "/articles/cold-storage-operator-frostline-merger-antitrust-4c9e2b71"
    r = Report(
        language="en", day="2023-08-17", written="2023-08-17", author="Maribeth Castellanos",
        caption="A Frostline warehouse in Harlan Bluffs, where the company stores frozen vegetables for a dozen brands.",
        title="Frostline's $4.1 Billion Bet on Frozen Food Hits an Antitrust Wall",
        lead="Regulators say combining the two largest cold-storage operators would leave grocers with nowhere else to put their peas",
        body=(
            "Frostline Logistics spent two years persuading grocers, bankers and its own board that bigger freezers were the future. It now has to persuade a judge.",
            "Federal regulators sued Thursday to block the company's $4.1 billion purchase of rival Polar Union, saying the deal would put 61% of the country's refrigerated warehouse space in the hands of one owner. In some river towns, the complaint says, the figure is 100%.",
            "Shares of Frostline fell 8.7% to $52.14, their steepest one-day drop since the company went public. Polar Union lost 14%.",
            "\"We do not see how a family-owned cannery bargains with the only freezer within 200 miles,\" said Theodore Okonjo-Hale, who leads the agency's competition bureau.",
            "# A business few shoppers see",
            "Cold storage sits between the field and the freezer aisle. Operators rent space by the pallet to food makers, who need it most in the weeks after harvest. Rates have climbed 34% since 2019, according to Dellmore Research, as electricity and labor became more expensive and construction of new sites slowed.",
            "Frostline, based in Port Wendell, has bought 19 smaller operators in that time. Executives have told investors that scale lets them run fewer trucks half-empty. The lawsuit quotes a 2021 email in which an unnamed manager put it another way: \"Once we own the valley, we own the price.\"",
            "A spokeswoman for Frostline said that sentence had been taken out of context and that the merger would save customers $240 million a year. The company plans to contest the suit and asked for a hearing before its financing commitments lapse on Jan. 31.",
            "# What comes next",
            "Lawyers who aren't involved in the case said the companies could still offer to sell warehouses in the regions where they overlap. A similar pledge rescued a merger of two egg distributors last year.",
            "Some customers would rather not wait. Annalise Prewitt, who runs a third-generation berry farm outside Harlan Bluffs, said she had begun pricing a freezer of her own.",
            "\"It's a million and a half dollars I don't have,\" she said. \"But I know what happens when there is one phone number left to call.\"",
        ),
    )  # fmt: skip
    popular = at(
        site,
        "The Suburb Where Nobody Can Find a Plumber | /articles/suburb-nobody-can-find-plumber-9911a0c2",
        "He Sold His Start-Up for $90 Million. Then He Read the Fine Print. | /articles/sold-start-up-fine-print-51ec77d0",
        "Why Your Company Wants Its Desks Back | /articles/company-wants-desks-back-b02f7a66",
        "Inside the Quiet Collapse of a Lobster Empire | /articles/lobster-empire-collapse-77c1e9d4",
        "Mortgage Rates Touch 7% Again, and Sellers Stay Put | /articles/mortgage-rates-sellers-stay-put-13ab0f98",
    )
    opinion = at(
        site,
        "The Case for Boring Central Bankers | /articles/case-for-boring-central-bankers-08c4de11",
        "Nobody Voted for the Parking App | /articles/nobody-voted-for-the-parking-app-7d20b3f5",
        "A Treaty Written in Disappearing Ink | /articles/treaty-disappearing-ink-ee41c82a",
    )
    picks = at(
        site,
        "How a Frozen Pea Travels 2,000 Miles Before Dinner | /articles/how-a-frozen-pea-travels-0c1f2a77",
        "Why Warehouses Are Moving Underground | /articles/why-warehouses-are-moving-underground-7b77e19d",
    )
    further = at(
        site,
        "Egg Distributors Win Approval After Selling Nine Depots | /articles/egg-distributors-win-approval-3e5510bb",
        "Grocers Brace for a Third Year of Dear Vegetables | /articles/grocers-brace-dear-vegetables-6aa18f40",
        "Truckers Find an Unlikely Ally in Ice Cream | /articles/truckers-ally-ice-cream-f9017c2d",
        "The Regulator Who Reads Old Emails | /articles/regulator-who-reads-old-emails-2d86c03e",
    )
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": r.title,
        "description": r.lead,
        "datePublished": "2023-08-17T17:41:00.000Z",
        "dateModified": "2023-08-17T20:12:00.000Z",
        "author": [{"@type": "Person", "name": r.author, "url": f"{site}/news/author/maribeth-castellanos"}],
        "image": ["https://images.ledgerstreet.example/im-832114/?width=1280&size=1.77777778"],
        "publisher": {
            "@type": "Organization",
            "name": "Ledger Street Journal",
            "logo": {"@type": "ImageObject", "url": f"{site}/asset/lsj-logo.png"},
        },
        "isAccessibleForFree": True,
        "articleSection": "Business",
        "mainEntityOfPage": site + path,
    }
    state = {
        "props": {
            "pageProps": {
                "articleData": {
                    "id": "LS-SB114",
                    "headline": r.title,
                    "body": [{"type": "paragraph", "content": [{"type": "text", "text": t}]} for t in r.body],
                },
                "isCustomPaywall": False,
                "renderTimestamp": 1692304333,
            }
        },
        "page": "/article/[[...slug]]",
        "buildId": "mXr1v4",
    }
    ad = '<div class="css-1pxc92x e1qcjy9n0" data-block="doNotPrint"><div class="adWrapper"><div class="css-hqx4ev">Advertisement - Scroll to Continue</div><div id="AD_BLOCK" class="lsj-ad"></div></div></div>'
    share = f'<div class="css-1xpmg7k"><ul aria-label="Share options" class="css-mo2sra"><li><button aria-label="Share">{FACEBOOK}<span>Share</span></button></li><li><button aria-label="Resize"><span>Resize</span></button><ul><li><button>Small</button></li><li><button>Medium</button></li><li><button>Large</button></li></ul></li></ul><div class="css-audio"><button aria-label="Listen to article" class="css-v7qz">Listen</button><span>(1 min)</span></div></div>'
    para = '<p class="css-xbvutc-Paragraph e3t0jlg0" data-type="paragraph">[t]</p>'
    sub = '<h6 class="css-1xm9jt-Subhed e1gjs1va0" data-type="hed">[t]</h6>'
    body = woven(
        r.body, para, sub,
        ink={"egg distributors": f'<a href="{site}/topics/company/eggline" data-type="link" class="css-mrb1dk-StyledLink" rel="">egg distributors</a>', "Polar Union": f'<a href="{site}/market-data/quotes/PLRU" data-type="company"><span class="company-name-type">Polar Union</span></a>'},
        after={
            2: ad,
            3: '<div class="css-1du5r48" data-inset_type="dynamic"><div role="region" aria-label="Newsletter sign-up" class="css-10x"><span class="css-nl-h">Newsletter Sign-up</span><h4>The 10-Minute Ledger</h4><p>A look at the day ahead in business, markets and the economy, delivered to your inbox every weekday.</p><button>Preview</button><button>Subscribe</button></div></div>',
            6: '<div class="css-kz5b2" data-inset_type="conversation"><h4 class="css-syt">SHARE YOUR THOUGHTS</h4><p class="css-q"><em>Should regulators step in when a town has one freezer left? Join the conversation below.</em></p></div>',
            7: f'<figure class="css-ig3" data-type="image"><picture><source media="(min-width:1280px)" srcset="https://images.ledgerstreet.example/im-832119?width=700&amp;height=467 1x, https://images.ledgerstreet.example/im-832119?width=700&amp;pixel_ratio=2 2x"/><img alt="Annalise Prewitt" src="https://images.ledgerstreet.example/im-832119?width=700" loading="lazy"/></picture><figcaption class="css-cap">Annalise Prewitt at her farm. <span class="css-credit">Photo: Odette Marsh for Ledger Street Journal</span></figcaption></figure>{ad}',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{e(r.title)} - LSJ</title>{metas(title=r.title + " - LSJ", description=r.lead, news_keywords="cold storage, mergers, antitrust", article__id="LS-SB114", article_headline=r.title, article_publish="2023-08-17T17:41:00.000Z", article_section="Business", author=r.author, twitter__card="summary_large_image", twitter__title=r.title, robots="max-image-preview:large")}{graph(og__title=r.title, og__description=r.lead, og__type="article", og__site_name="LSJ", og__url=site + path, og__image="https://images.ledgerstreet.example/im-832114/social")}<link rel="canonical" href="{site}{path}"/><link rel="preload" href="https://s.ledgerstreet.example/fonts/Exchange-Book.woff2" as="font" type="font/woff2" crossorigin="anonymous"/><link rel="preload" as="image" imagesrcset="https://images.ledgerstreet.example/im-832114?width=540 540w, https://images.ledgerstreet.example/im-832114?width=1280 1280w"/>{ld(data)}<style data-emotion="css 1pxc92x xbvutc">.css-1pxc92x{{margin:24px 0;text-align:center}}.css-xbvutc-Paragraph{{font-family:Exchange,Georgia,serif;font-size:17px;line-height:27px}}@media print{{.css-1pxc92x{{display:none}}}}</style>{GTM}{TCF}</head><body><noscript><iframe src="https://tags.example/ns.html?id=GTM-5KQ7XZ" height="0" width="0" style="display:none"></iframe></noscript><div id="__next"><a class="css-skip" href="#main">Skip to Main Content</a><div class="css-ticker" aria-label="Market data"><ul><li><a href="/market-data/quotes/index/MID">Midland 50 <span>34474.83</span> <span>-0.84%</span></a></li><li><a href="/market-data/quotes/bond/10Y">U.S. 10 Yr <span>4.287%</span></a></li><li><a href="/market-data/quotes/oil">Crude Oil <span>80.39</span></a></li></ul></div><header class="css-masthead"><button aria-label="Open menu">Menu</button><a href="/" aria-label="Ledger Street Journal"><svg viewBox="0 0 240 20"><title>LSJ logo</title><path d="M0 0h12v20H0z"></path></svg></a><nav aria-label="Sections"><ul><li><a href="/news/world">World</a></li><li><a href="/news/business">Business</a></li><li><a href="/news/us">U.S.</a></li><li><a href="/news/economy">Economy</a></li><li><a href="/news/opinion">Opinion</a></li><li><a href="/news/lifestyle">Lifestyle</a></li></ul></nav>{LEDGER_MENU}<a href="/subscribe" class="css-sub">Subscribe</a><a href="/signin">Sign In</a></header><main id="main" class="css-1ykr"><article class="css-art"><div class="css-hd"><nav aria-label="breadcrumbs"><ul class="css-bc"><li><a href="/news/business">BUSINESS</a></li><li><a href="/news/types/logistics-report">LOGISTICS REPORT</a></li></ul></nav><h1 class="css-1lvqw7f-StyledHeadline e1ipbpvp0">{e(r.title)}</h1><h2 class="css-mosdo-Dek-Dek e1jnru6p0">{e(r.lead)}</h2></div>{share}<div class="css-lead"><figure><picture><source media="(min-width:640px)" srcset="https://images.ledgerstreet.example/im-832114?width=860"/><img alt="" src="https://images.ledgerstreet.example/im-832114?width=540" fetchpriority="high"/></picture><figcaption><span class="css-cap">{e(r.caption)}</span> <span class="css-credit">GARRICK OLDS/LSJ</span></figcaption></figure></div><div class="css-byl" data-testid="byline"><p class="css-by">By <a href="/news/author/maribeth-castellanos">{r.author}</a> <button aria-label="Follow">Follow</button></p><p class="css-date"><time dateTime="2023-08-17T20:12:00.000Z" data-testid="timestamp-text">Updated Aug. 17, 2023 4:12 pm ET</time></p></div><section class="css-body" data-testid="article-body">{body}<p class="css-wr e3t0jlg0" data-type="tagline">Write to Maribeth Castellanos at <a href="mailto:m.castellanos@ledgerstreet.example">m.castellanos@ledgerstreet.example</a></p></section><div class="css-print"><p>Copyright ©2023 Ledger Street &amp; Company, Inc. All Rights Reserved. 87990cbe856818d5eddac44c7b1cdeb8</p><p>Appeared in the August 18, 2023, print edition as 'Freezer Deal Hits Antitrust Wall'.</p></div><div class="css-conv"><button aria-expanded="false"><span>Show Conversation (214)</span></button></div></article><aside class="css-rail" aria-label="Sidebar"><div class="css-vid"><h3>What to Read Next</h3>{rows(further, '<article class="css-wtrn"><a href="[u]" class="css-imgl" tabindex="-1"><img alt="" src="/im-[n].jpg"/></a><div><span class="css-fl">[k]</span><h4 class="css-wh"><a href="[u]">[t]</a></h4><p class="css-wt"><time>[w]</time></p></div></article>', k=["Business", "Economy", "Logistics Report", "Politics"], w=["August 2, 2023", "3 hours ago", "August 15, 2023", "1 hour ago"])}</div><div class="css-mp" aria-label="Most Popular News"><h3 class="css-mph">Most Popular News</h3><ol>{rows(popular, '<li class="css-mpi"><a href="[u]" data-pos="[n]"><img alt="" src="/im-9[n].jpg"/><span class="css-mpt">[t]</span></a></li>')}</ol></div><div class="css-mp" aria-label="Most Popular Opinion"><h3 class="css-mph">Most Popular Opinion</h3><ul>{rows(opinion, '<li><span class="css-opf">Opinion:</span> <a href="[u]"><span class="css-mpt">[t]</span></a><span class="css-opa">By [w]</span></li>', w=["Julius Farnham", "Corinne Vail", "The Editorial Board"])}</ul></div><div class="css-buy"><h4>Buy Side from LSJ</h4><p>Expert recommendations on products and services, independent from our newsroom.</p><ul><li><a rel="sponsored" href="https://buyside.example/best-savings">Best High-Yield Savings Accounts</a></li><li><a rel="sponsored" href="https://buyside.example/movers">Best Long-Distance Movers</a></li></ul></div></aside><section aria-label="Editors' Picks" aria-roledescription="carousel" class="css-vids"><button aria-label="Previous slide">{CHEVRON}</button><ul>{rows(picks, '<li aria-roledescription="slide"><a href="[u]"><img alt="" src="/v[n].jpg"/><span class="css-dur">[d] read</span><h3>[t]</h3></a></li>', d=["5 min", "7 min"])}</ul><button aria-label="Next slide">{CHEVRON}</button></section></main><footer><div class="css-f1"><a href="/subscribe">Subscribe Now</a><a href="/customer-center">Customer Center</a></div><div><h5>LSJ Membership</h5><ul><li><a href="/benefits">Subscription Options</a></li><li><a href="/corporate">Corporate Subscriptions</a></li></ul></div><div><h5>Tools &amp; Features</h5><ul><li><a href="/newsletters">Newsletters &amp; Alerts</a></li><li><a href="/puzzles">Puzzles</a></li></ul></div><div><h5>More</h5><ul><li><a href="/jobs">Jobs at LSJ</a></li><li><a href="/corrections">Corrections</a></li></ul></div><p>Dow Lane Products. Privacy Notice | Cookie Notice | Data Policy | Your Ad Choices</p><p>Copyright ©2023 Ledger Street &amp; Company, Inc. All Rights Reserved</p></footer></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script></body></html>""",
        r, r.lines, (*further, *popular, *opinion, *picks), address=site + path,
    )  # fmt: skip


# ---- a financial paper, 2024: the barrier instead of the article -----------------------------------------------------------------


@page
def financial_paper_barrier() -> Served:
    """A title, two sentences, and offers to subscribe."""
    site = "https://www.cornhillmarkets.example"
    path = "/content/5d2f0c1e-77aa-4c51-9a0b-2e6f1cb0d1c4"
    r = Report(
        language="en", day="2024-03-05", written="2024-03-05", author="Lucian Abernethy and Priya Solanki", caption="Varn chief executive Ingemar Dahl",
        title="Varn shipyard races to close pension gap before creditors' vote", lead="Lenders to Ostmark's biggest shipbuilder want a plan by Friday", body=("Varn Marine, the shipbuilder, is in talks to hand its pension fund two dry docks, according to three people familiar with the matter.",),
    )  # fmt: skip
    reads = at(
        site,
        "The bond trader who never sleeps | /content/0b7e4f8a-1111-4d0a-8f37-5be3a1f00001",
        "Ostmark's coalition agrees to break its own debt rule | /content/0b7e4f8a-2222-4d0a-8f37-5be3a1f00002",
        "Private schools turn to private equity | /content/0b7e4f8a-3333-4d0a-8f37-5be3a1f00003",
        "Have we reached peak oat milk? | /content/0b7e4f8a-4444-4d0a-8f37-5be3a1f00004",
    )
    offer = rows(
        (("Trial", site + "/a"), ("Standard Digital", site + "/b"), ("Premium Digital", site + "/c")),
        '<li class="o-subs-card"><div class="o-subs-card__content"><h3 class="o-subs-card__copy-title">[t]</h3><p class="o-subs-card__charge"><span>[c]</span></p><p class="o-subs-card__copy-details">[d]</p><a class="o-buttons o-buttons--primary" href="/buy/[n]" data-trackable="subscribe">Select</a></div></li>',
        c=["£1 for 4 weeks", "£39 per month", "£59 per month"],
        d=[
            "Then £59 per month. Complete digital access with exclusive insights and industry deep dives on any device.",
            "Essential digital access to quality Cornhill journalism on any device. Pay a year upfront and save 20%.",
            "Complete digital access plus the digital replica of the printed edition.",
        ],
    )
    data = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": r.title,
        "datePublished": "2024-03-05T05:00:12.000Z",
        "isAccessibleForFree": "False",
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".article-body"},
        "publisher": {"@type": "Organization", "name": "Cornhill Markets"},
    }
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB" class="no-js core" data-next-app="barrier-page"><head><meta charset="utf-8"/><title>Subscribe to read</title><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/><meta name="robots" content="noarchive"/>{graph(og__title=r.title, og__type="article", og__description=r.lead, og__site_name="Cornhill Markets", og__url=site + path)}<link rel="canonical" href="{site}{path}"/>{ld(data)}<style>.o-header__top{{position:relative}}.o-subs-card{{border:1px solid #ccc1b7}}html.core .o--if-js{{display:none}}</style><link rel="stylesheet" href="/__assets/hashed/page-kit/page-kit-layout-styles.05a0cd0a77.css"/><script>window.CM={{flags:{{barrier:"B2C"}}}};(function(){{document.documentElement.className=document.documentElement.className.replace("core","enhanced")}})();</script></head><body><div class="n-layout"><a data-trackable="a11y-skip-to-help" class="n-layout__skip-link" href="/accessibility">Accessibility help</a><a class="n-layout__skip-link" href="#site-content">Skip to content</a><header class="o-header o-header--simple" data-o-component="o-header" id="site-navigation"><div class="o-header__row o-header__top"><div class="o-header__container"><div class="o-header__top-wrapper"><a class="o-header__top-icon-link--menu" href="#o-header-drawer" title="Open side navigation menu"><span>Open side navigation menu</span></a><a class="o-header__top-logo" href="/" title="Go to Cornhill Markets homepage"></a></div></div></div><nav class="o-header__row o-header__nav"><ul class="o-header__nav-list"><li><a class="o-header__nav-link" href="/">Home</a></li><li><a class="o-header__nav-link" href="/world">World</a></li><li><a class="o-header__nav-link" href="/companies">Companies</a></li><li><a class="o-header__nav-link" href="/markets">Markets</a></li><li><a class="o-header__nav-link" href="/opinion">Opinion</a></li></ul></nav></header><div class="n-layout__row n-layout__row--content" id="site-content"><main class="barrier-main"><div class="barrier-article-preview"><div class="article-preview__topic"><a href="/shipping">Shipping</a></div><h1 class="o-typography-headline--large">{e(r.title)}</h1><p class="o-topper__standfirst">{e(r.lead)}</p><p class="article-preview__text">{e(r.body[0])}</p></div><div class="barrier"><h2 class="barrier__heading">Subscribe to unlock this article</h2><div class="barrier__lead"><h3>Try unlimited access</h3><p>Only £1 for 4 weeks</p><p>Then £59 per month. Complete digital access to quality Cornhill journalism. Cancel anytime during your trial.</p><a class="o-buttons" href="/buy/trial">Subscribe now</a></div><h2 class="barrier__explore">Explore our full range of subscriptions.</h2><ul class="o-subs-cards">{offer}</ul><div class="barrier__b2b"><h3>For multiple readers</h3><p>Digital access for organisations. Includes exclusive features and content.</p><a href="/enterprise">Find out more</a></div><p>Check whether you already have access via your <a href="/university">university</a> or <a href="/organisation">organisation.</a></p><p><a href="/terms">Terms &amp; Conditions apply</a></p><h2>Why Cornhill Markets?</h2><p>See why over a million readers pay to read Cornhill Markets.</p></div></main></div><section class="barrier-reads" data-trackable="popular-reads"><div class="o-teaser-collection"><h2 class="o-teaser-collection__heading">Popular free reads</h2><ul class="o-teaser-collection__list">{rows(reads, '<li class="o-teaser-collection__item"><div class="o-teaser o-teaser--small o-teaser--article js-teaser" data-id="[n]"><div class="o-teaser__content"><div class="o-teaser__meta"><a class="o-teaser__tag" href="/topic/[n]">[k]</a></div><div class="o-teaser__heading"><a class="js-teaser-heading-link" data-trackable="heading-link" href="[p]">[t]</a></div><p class="o-teaser__standfirst">[s]</p></div></div></li>', k=["The Big Read", "Ostmark politics", "Private equity", "Opinion"], s=["At 63, she still trades the night desk alone", "Spending cap to be lifted for ports and rail", "Buyout firms see steady fees and loyal customers", "A shelf in decline tells a wider story"])}</ul></div></section><footer class="o-footer o-footer--theme-dark" data-o-component="o-footer"><div class="o-footer__container"><div class="o-footer__matrix" role="navigation" aria-label="Useful links"><div class="o-footer__matrix-group"><h3 class="o-footer__matrix-title">Support</h3><a class="o-footer__matrix-link" href="/tour">View Site Tips</a><a class="o-footer__matrix-link" href="/help">Help Centre</a><a class="o-footer__matrix-link" href="/contact">Contact Us</a></div><div class="o-footer__matrix-group"><h3 class="o-footer__matrix-title">Legal &amp; Privacy</h3><a class="o-footer__matrix-link" href="/privacy">Privacy Policy</a><a class="o-footer__matrix-link" href="/cookies">Cookie Policy</a></div><div class="o-footer__matrix-group"><h3>Tools</h3><a href="/portfolio">Portfolio</a><a href="/alerts">Alerts Hub</a><a href="/epaper">Today's Paper (ePaper)</a></div></div><div class="o-footer__copyright"><small>Markets data delayed by at least 15 minutes. © CORNHILL MARKETS LTD 2024.</small></div></div></footer></div></body></html>""",
        r, (), reads, verdict="paywall", address=site + path,
    )  # fmt: skip


# ---- a weekly, 2021: drop caps, a note on the print edition ----------------------------------------------------------------------


@page
def weekly_with_drop_cap() -> Served:
    """The first words in capitals of their own, paragraphs among adverts, the next article as a card."""
    site = "https://www.threadneedle-weekly.example"
    path = "/the-americas/2021/05/22/the-bus-that-runs-on-promises"
    r = Report(
        language="en", day="2021-05-22", written="2021-05-22", author="", caption="Waiting for the 14",
        title="The bus that runs on promises",
        lead="San Jacinto del Valle built Latin America's cheapest transit system. Now it must pay for it",
        body=(
            "ON A GOOD morning the number 14 takes 50 minutes to climb from the tanneries of San Jacinto del Valle to the ministries on the ridge. On a bad one passengers get out and walk. The fare, nine centavos, has not changed since 2006, when Evaristo Molinedo, then mayor and now president, promised that it would stay put \"while the mountain stands\".",
            "The mountain is still there. The money is not. The city spends 38% of its budget on fuel and drivers, up from 12% a decade ago. In April the company that leases it half its buses stopped sending spare parts. One vehicle in three now sits in a yard by the airport, where dogs sleep in the aisles.",
            "Cheap buses were good policy once. A study by Ximena Arrieta of the Valle Institute found that within four years of the fare freeze the share of women in paid work in the hillside districts rose by nine percentage points. Children stayed in school for longer. Rents near the terminals climbed, which is what happens when a place becomes worth living in.",
            "# No such thing as a free ride",
            "Yet a price that never moves becomes a tax on whoever comes next. Because fares cover only a twelfth of costs, each new passenger makes the system poorer. The city has responded by adding no routes since 2015, even as 140,000 people settled beyond the last stop. They pay 60 centavos to ride in the back of pickup trucks.",
            "Mr Molinedo's successor, Dolores Ibarguen, would like to charge 25 centavos and give the poorest third a card that lets them travel at the old rate. Economists like the idea. Her own council does not: it has voted it down twice, most recently on May 11th, when protesters parked a bus across the steps of city hall and invited councillors to push.",
            "Other cities offer some lessons. Puerto Amparo doubled fares in 2018 but announced at the same time where each extra peso would go; within a year satisfaction had risen. Tres Lagunas did it overnight and lost its mayor within a week. The difference, says Ms Arrieta, was that in one place people saw new buses before they saw new prices.",
            "Ms Ibarguen has little time to copy the better example. A loan of $45m falls due in September, and the national government, which is run by the man who made the promise, has declined to roll it over. At the yard by the airport a mechanic named Chucho keeps three buses alive with parts from eleven dead ones. Asked how long he can go on, he laughs. \"While the mountain stands.\"",
        ),
    )  # fmt: skip
    more = at(
        site,
        "A volcano's neighbours would rather stay | /the-americas/2021/05/22/a-volcanos-neighbours-would-rather-stay",
        "Why Puerto Amparo's judges have stopped going to work | /the-americas/2021/05/20/why-puerto-amparos-judges-have-stopped-going-to-work",
        "The long afterlife of a short dictatorship | /the-americas/2021/05/15/the-long-afterlife-of-a-short-dictatorship",
    )
    blog = at(
        site,
        "What a shortage of sand says about the world economy | /finance-and-economics/2021/05/21/what-a-shortage-of-sand-says",
        "The parliament that forgot how to vote | /europe/2021/05/22/the-parliament-that-forgot-how-to-vote",
        "How to sleep like an astronaut | /science-and-technology/2021/05/19/how-to-sleep-like-an-astronaut",
        "The rise of the reluctant landlord | /britain/2021/05/22/the-rise-of-the-reluctant-landlord",
    )
    after = at(site, "The island that exports its grandmothers | /the-americas/2021/05/22/the-island-that-exports-its-grandmothers")
    first, rest = r.body[0][:9], r.body[0][9:]
    data = [
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": site + path,
            "headline": r.title,
            "alternativeHeadline": "Fares please",
            "image": {"@type": "ImageObject", "url": f"{site}/img/b/1280/720/90/sites/default/files/20210522_AMP001_0.jpg"},
            "datePublished": "2021-05-22T00:00:00Z",
            "dateModified": "2021-05-20T14:49:55Z",
            "author": {"@type": "Organization", "name": "Threadneedle Weekly"},
            "publisher": {"@type": "Organization", "name": "Threadneedle Weekly"},
            "printEdition": "May 22nd 2021",
            "isAccessibleForFree": True,
        },
        {
            "@context": "http://schema.org",
            "@type": "BreadcrumbList",
            "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"name": "The Americas", "@id": f"{site}/the-americas/"}}],
        },
    ]
    ad = '<div class="adComponent advert incontent" data-test-id="Advertisement"><div><div id="econ-1" style="text-align:center"></div><p class="advert__label">Advertisement</p></div></div>'
    body = woven(
        r.body[1:], '<p class="article__body-text">[t]</p>', "<h2>[t]</h2>", ink={"One vehicle in three": "One <em>vehicle</em> in three"},
        after={
            0: ad,
            3: '<div class="layout-article-links css-lnk"><div class="article__newsletter-signup"><h3>Our daily newsletter</h3><p>The best of our journalism, handpicked each day. Sign up to <em>Threadneedle Today</em>.</p><form><label for="nl-e">Email address</label><input id="nl-e" type="email" name="email"/><button>Sign up</button></form></div></div>',
            4: ad,
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>{e(r.title)} | Threadneedle Weekly</title>{metas(description=r.lead, viewport="initial-scale=1.0, width=device-width", robots="index, follow, max-image-preview:large", pubdate="20210522", twitter__site="@threadneedle", fb__app_id="193821")}{graph(og__title=r.title, og__url=site + path, og__site_name="Threadneedle Weekly", og__type="article", og__description=r.lead, article__section="The Americas", article__modified_time="2021-05-20T14:49:55Z")}<link rel="canonical" href="{site}{path}"/><link rel="amphtml" href="https://amp.threadneedle-weekly.example{path}"/><link rel="preconnect" href="https://cdn.threadneedle-weekly.example"/>{"".join(ld(d) for d in data)}<link rel="preload" href="/engassets/_next/static/chunks/main-7c4a3f9.js" as="script"/><script>window.tw_fides={{}};window.dataLayer=window.dataLayer||[];</script></head><body><div id="__next"><div class="ds-banner" role="alertdialog" aria-label="Cookies"><p>We and our partners use cookies to give you the best online experience and to measure our audience. By clicking “Accept all” you agree to this.</p><button>Accept all</button><button>Manage cookies</button></div><a href="#content" class="ds-skip-to-content">Skip to content</a><header class="ds-masthead"><div class="ds-masthead-inner"><a class="ds-masthead__logo" href="/"><svg viewBox="0 0 108 54" aria-label="Threadneedle Weekly"><path d="M0 0h108v54H0z" fill="#E3120B"></path></svg></a><nav class="ds-masthead__nav"><ul><li><a href="/weeklyedition">Weekly edition</a></li><li><a href="/search">Search</a></li><li><a href="/subscribe">Subscribe</a></li><li><a href="/log-in">Log in</a></li></ul></nav></div></header><main role="main" id="content" class="ds-layout-grid"><article class="article" data-test-id="Article" id="new-article-template"><header class="article__header"><a class="article__section-headline" href="/the-americas/"><span>The Americas</span></a><span class="article__fly">Fares please</span><h1><span class="article__subheadline">Public transport</span><br/><span class="article__headline" data-test-id="Article Headline" itemprop="headline">{e(r.title)}</span></h1><p class="article__description" itemprop="description" data-test-id="Article Description">{e(r.lead)}</p></header><div class="article__lead-image" itemprop="image"><div itemscope itemtype="https://schema.org/ImageObject"><img src="{site}/img/b/1280/720/90/sites/default/files/20210522_AMP001_0.jpg" srcset="{site}/img/b/400/225/90/x.jpg 400w,{site}/img/b/640/360/90/x.jpg 640w" sizes="(min-width: 1280px) 1000px, 95vw" alt=""/><meta itemprop="url" content="x"/></div><span class="article__image-caption">{e(r.caption)}</span></div><div class="layout-article-body" itemprop="text"><div class="article__section"><strong itemprop="articleSection"><a href="/the-americas/">The Americas</a></strong><time class="article__dateline-datetime" dateTime="2021-05-22T00:00:00Z">May 22nd 2021<!-- --> edition</time><p class="article__dateline-location">SAN JACINTO DEL VALLE</p></div><div class="article-audio-player"><figure><div class="article-audio-player__center-tray"><figcaption>Listen to this story</figcaption><audio controls controlslist="nodownload" preload="none" src="https://cdn.threadneedle-weekly.example/a.mp3"></audio></div></figure><p>Enjoy more audio and podcasts on <a href="https://apps.example/tw">iOS</a> or <a href="https://play.example/tw">Android</a>.</p></div><p class="article__body-text article__body-text--dropcap"><span data-caps="initial">{first[0]}</span><small>{first[1:]}</small>{e(rest)}</p>{body}<p class="article__footnote" data-test-id="Footnote">This article appeared in The Americas section of the print edition under the headline &quot;Nine centavos to heaven&quot;</p></div><div class="layout-article-promo"><div class="article__mini-subscribe"><h3>From the May 22nd 2021 edition</h3><p>Discover stories from this section and more in the list of contents</p><a href="/weeklyedition/2021-05-22" class="ds-navigation-link">Explore the edition</a></div></div><ul class="article__share"><li><a href="https://fb.example/share">{FACEBOOK}<span>Share</span></a></li><li><a href="/rights">Reuse this content</a></li><li><a href="/trust">The Threadneedle Project</a></li></ul></article><aside class="layout-next" aria-label="Next article"><div class="teaser teaser--next"><a class="headline-link" href="{after[0][1]}"><span class="teaser__fly">Migration</span><span class="teaser__headline">{e(after[0][0])}</span></a><p class="teaser__description">Nurses over 60 have found a second career, and a second country</p></div></aside><section class="layout-more-from"><h2 class="ds-section-headline"><a href="/the-americas/">More from The Americas</a></h2>{rows(more, '<div class="teaser-more"><div class="teaser__image"><img alt="" loading="lazy" src="/m[n].jpg"/></div><h3 class="teaser__headline"><a class="headline-link" data-analytics="sidebar:headline_[n]" href="[u]"><span>[t]</span></a></h3><p class="teaser__description">[s]</p></div>', s=["The ash is a nuisance, but the soil is rich", "They have not been paid since January", "Its monuments outlast its memory"])}</section><section class="layout-blogs" aria-label="Most read"><ol class="mr">{rows(blog, '<li><div class="mr__nr">[n]</div><div><a href="[p]"><h4>[t]</h4></a></div></li>')}</ol></section></main><footer class="ds-footer"><div class="ds-footer__group"><h3>Subscribe</h3><ul><li><a href="/group">Group subscriptions</a></li><li><a href="/help">Help</a></li></ul></div><div class="ds-footer__group"><h3>Keep updated</h3><ul><li><a href="https://fb.example/tw">Facebook</a></li><li><a href="/newsletters">Newsletters</a></li></ul></div><p class="ds-footer__quote">Published since August 1851 to take part in “a plain contest between evidence and conviction.”</p><p>Copyright © Threadneedle Weekly Newspaper Limited 2021. All rights reserved.</p></footer></div>{script("window.__PRELOADED__", {"content": {"headline": r.title, "text": r.body[1], "print": {"headline": "Nine centavos to heaven"}}})}</body></html>""",
        r, r.lines, (*after, *more, *blog), address=site + path,
    )  # fmt: skip


# ---- a national chain, 2021: short class names, attributes without quotes --------------------------------------------------------


@page
def national_chain_short_classes() -> Served:
    """Class names of a few letters, values without quotes, links between the paragraphs, ranks without a heading."""
    site = "https://www.columbiatoday.example"
    path = "/story/news/nation/2021/09/14/tornado-siren-volunteers-wexley-county/8331745002/"
    r = Report(
        language="en", day="2021-09-14", written="2021-09-14", author="Danielle Hobart",
        caption="Volunteer Ray Stubblefield tests a 1962 siren outside Brandt, the county seat, on Sept. 10, 2021.",
        title="'Nobody was coming to fix it': How a county of 6,000 rebuilt its tornado sirens by hand",
        lead="",
        body=(
            "BRANDT – The siren on top of the feed store had not made a sound in 11 years when Ray Stubblefield climbed up with a wrench, a thermos and a coffee can full of grease.",
            "It took him six hours. Then it howled so loud that a dog two blocks away jumped into the bed of a parked truck.",
            "\"I cried a little,\" said Stubblefield, 71, a retired elevator mechanic. \"Don't put that in. Well, go ahead.\"",
            "Wexley County has 6,114 people, 23 sirens and, until last spring, only four that worked. After a twister killed three people in the town of Ogle in March, residents discovered that no state or federal program would pay to repair equipment older than 40 years.",
            "# 'A parts store in every barn'",
            "So they did it themselves. Stubblefield and 31 volunteers, most of them farmers, have restored 17 sirens since April, scavenging motors from grain dryers and bearings from combines. Total cost to taxpayers: $2,860, mostly paint.",
            "\"People out here have a parts store in every barn,\" said Emergency Manager Teresa Quillan, who is the county's only full-time safety employee. \"What they didn't have was somebody with the drawings.\"",
            "Those turned up in a filing cabinet at the high school, where a shop teacher had saved the manufacturer's manuals in 1974. Students scanned all 412 pages over a weekend.",
            "# What experts say",
            "Sirens are meant to warn people who are outdoors. Phones have made them less important in cities, but 38% of Wexley County has no reliable cell signal, according to a survey by Prairie State College.",
            "Dr. Alan Mbeki, who studies disaster warnings there, said the project \"is inspiring and also a bit of an indictment.\"",
            "\"You shouldn't need a retired elevator mechanic to survive a Tuesday in March,\" he said.",
            "Other counties have noticed. Stubblefield has received 140 calls since a local TV station aired a story about the feed store. He is writing a checklist, which he hopes to publish for free this winter. It begins:",
            "Bring two people. One holds the ladder and the other holds the first one's attention.",
            "Label every wire before you cut it, including the ones you are sure about.",
            "Warn the neighbors. Then warn their dogs.",
            "Six sirens remain. The last, in Ogle, will be switched on March 9, a year to the day after the storm. The families of the three victims have been asked to push the button.",
        ),
    )  # fmt: skip
    mid = at(
        site,
        "'It sounded like gravel': Survivors describe the night Ogle was hit | /story/news/nation/2021/03/10/survivors-describe-night-ogle-hit/6912344001/",
        "Is your phone set to get tornado warnings? Here's how to check | /story/tech/tips/2021/04/02/phone-tornado-warnings-how-check/7051122002/",
    )
    top = at(
        site,
        "Grandmother, 84, turns in her 60-year-old library book. The fine: a pie | /story/news/nation/2021/09/13/library-book-fine-pie/8319920002/",
        "School board bans, then unbans, the color orange | /story/news/education/2021/09/14/school-board-orange/8332201002/",
        "What we know about the Lake Corrigan dam leak | /story/news/nation/2021/09/14/lake-corrigan-dam-leak/8330017002/",
        "Moose wanders into wedding, stays for the toast | /story/news/nation/2021/09/12/moose-wedding/8314466002/",
        "Fact check: No, the moon is not closer this fall | /story/news/factcheck/2021/09/13/moon-not-closer/8318835002/",
    )
    rail = at(
        site,
        "Hurricane Odalys strengthens off the coast, could turn north | /story/news/weather/2021/09/14/hurricane-odalys-path/8335101002/",
        "Pilots' union rejects contract for the third time | /story/travel/airline-news/2021/09/14/pilots-union-contract/8334190002/",
        "Gymnast Tori Ballantyne says she is 'done being quiet' | /story/sports/olympics/2021/09/14/tori-ballantyne/8333322002/",
    )
    items = "<ul class=gnt_ar_b_ul>" + woven(r.body[13:16], "<li class=gnt_ar_b_ul_li>[t]</li>") + "</ul>"
    para, sub = "<p class=gnt_ar_b_p>[t]</p>", "<h2 class=gnt_ar_b_h2>[t]</h2>"
    ad = '<div class="gnt_x gnt_x__al" aria-label=advertisement data-g-r=x><div class=gnt_x_lbl>Advertisement</div></div>'
    body = woven(
        r.body[:13], para, sub, ink={"a local TV station": f"<a href={site}/media/ class=gnt_ar_b_a data-t-l=:b|e|inline>a local TV station</a>"},
        after={
            2: f'<a class=gnt_ar_b_al href="{mid[0][1][len(site):]}" data-t-l="inline-recirc"><span class=gnt_ar_b_al_lbl>More:</span> {e(mid[0][0])}</a>' + ad,
            7: '<aside class="gnt_em gnt_em__nl" aria-label="newsletter signup"><div class=gnt_nl_t>Get the Daily Briefing newsletter in your inbox.</div><p class=gnt_nl_d>Start your day with the morning&#39;s top news</p><div>Delivery: Daily</div><input class=gnt_nl_i type=email placeholder="Your Email"><button class=gnt_nl_b>Sign Up</button></aside>',
            9: f'<a class=gnt_ar_b_al href="{mid[1][1][len(site):]}"><span class=gnt_ar_b_al_lbl>Stay safe:</span> {e(mid[1][0])}</a>',
            10: "<aside class='gnt_em gnt_em_tw' data-gl-method=initTwitter><blockquote class=twitter-tweet><p lang=en dir=ltr>Siren number 16 is ALIVE. Sorry, Pastor Dan, about the funeral. <a href='https://t.example/u81'>pic.t.example/u81</a></p>&mdash; Wexley County EMA (@WexleyEMA) <a href='https://twit.example/WexleyEMA/status/1436'>September 2, 2021</a></blockquote></aside>" + ad,
        },
    )  # fmt: skip
    data = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": r.title,
        "description": "Volunteers in Wexley County have restored 17 tornado sirens with parts from grain dryers and combines.",
        "datePublished": "2021-09-14T10:00:17Z",
        "dateModified": "2021-09-14T16:25:40Z",
        "author": {"@type": "Person", "name": r.author},
        "articleSection": "nation",
        "keywords": ["Weather", "Tornadoes", "Overall Positive"],
        "isAccessibleForFree": True,
        "publisher": {"@type": "NewsMediaOrganization", "name": "Columbia Today"},
        "mainEntityOfPage": {"@id": site + path},
    }
    return Served(
        f"""<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1,minimum-scale=1"><title>Tornado sirens: How a county of 6,000 rebuilt its own by hand</title><link rel=preconnect href="https://www.chain-cdn.example" crossorigin><meta name=description content="Volunteers in Wexley County have restored 17 tornado sirens with parts from grain dryers and combines."><meta property=og:title content="{q(r.title)}"><meta property=og:type content=article><meta property=og:site_name content="Columbia TODAY"><meta property=og:url content="{site}{path}"><meta property=article:published_time content="2021-09-14T10:00:17Z"><meta name=theme-color content="#303030"><link rel=canonical href="{site}{path}">{ld(data)}<style>.gnt_ar_hl{{font:700 36px/1.2 "Unify Sans"}}.gnt_n_mn{{display:flex}}@media(max-width:899px){{.gnt_sp{{display:none}}}}</style><script>window.ga_data={{"route":{{"basePageType":"story","ssts":"news/nation"}},"tracking":{{"exp":0}}}};</script>{GTM}</head><body class=gnt><div class=gnt_atf><a class=gnt_skip href=#mainContentSection>Skip to main content</a><header class=gnt_n><nav class=gnt_n_mn aria-label="Global Navigation"><a class=gnt_n_lg href=/ aria-label="Columbia TODAY"><svg class=gnt_n_lg_svg width=180 height=40><use href=/l.svg#l></use></svg></a><a class=gnt_n_mn_l href=/news/>News</a><a class=gnt_n_mn_l href=/sports/>Sports</a><a class=gnt_n_mn_l href=/entertainment/>Life</a><a class=gnt_n_mn_l href=/money/>Money</a><a class=gnt_n_mn_l href=/tech/>Tech</a><a class=gnt_n_mn_l href=/travel/>Travel</a><a class=gnt_n_mn_l href=/opinion/>Opinion</a><button class=gnt_n_wb title=weather>72&deg;</button><a class=gnt_n_mn_l href=/crossword/>Crossword</a><a class=gnt_n_sub href=/subscribe/>Subscribe</a></nav></header></div><main class=gnt_cw id=mainContentSection><div class=gnt_x_hi></div><article class="gnt_pr gnt_ar"><div class="gnt_ar_lbw"><a class="gnt_ar_lb" href=/news/nation/>NATION</a><a class=gnt_ar_lb href=/topic/tornadoes/>Tornadoes</a></div><h1 class=gnt_ar_hl elementtiming=ar-headline>{e(r.title)}</h1><div class=gnt_ar_by><a class=gnt_ar_by_a href=/staff/4431/danielle-hobart/>{r.author}</a></div><div class=gnt_ar_pb>Columbia TODAY</div><div class=gnt_ar_dt aria-label="Published: 6:00 am ET Sep. 14, 2021 Updated: 12:25 pm ET Sep. 14, 2021"><span>Published 6:00 AM EDT Sep 14, 2021</span></div><div class=gnt_sh><a class=gnt_sh_a aria-label=Facebook href="https://fb.example/sharer?u=x"></a><a class=gnt_sh_a aria-label=Twitter href="https://twit.example/intent"></a><a class=gnt_sh_a href="mailto:?subject=x" aria-label=Email></a></div><aside class="gnt_em gnt_em__vp" aria-label="video"><button class=gnt_em_vp_a aria-label="Play video"><img class=gnt_em_img src="/presto/vid.jpg?width=660" alt=""><div class=gnt_em_vp_tx data-c-vt="How tornadoes form">How do tornadoes form? We explain in 90 seconds.</div></button><div class=gnt_em_vp_cr>Columbia TODAY</div></aside><div class=gnt_ar_b>{body}{items}{woven(r.body[16:], para)}<p class=gnt_ar_b_p><em>Follow Danielle Hobart on Twitter: @dhobart_ct</em></p></div><figure class="gnt_em gnt_em_img"><img class=gnt_em_img_i src=/presto/s1.jpg alt="Ray Stubblefield"><div class=gnt_em_img_ccw data-c-caption="{q(r.caption)}"><span class=gnt_em_img_cap>{e(r.caption)}</span> <span class=gnt_em_img_cr>Lyle Fenn, Columbia TODAY</span></div></figure><div class=gnt_ar_s><a class=gnt_ar_s_fb href="https://fb.example">Facebook</a></div></article><div class="gnt_pr_tb" role=complementary><div class=gnt_tb_g>{rows(top, '<a class="gnt_m_tl gnt_tb_i" href=[p] data-t-l=":most-popular|[n]"><div class=gnt_tb_n>[n]</div>[t]</a>')}</div></div><div class=gnt_sp><div class=gnt_x data-g-r=x></div><div class=gnt_m_mp><h3 class=gnt_m_h>More stories</h3>{rows(rail, '<a class="gnt_m_flm_a" href="[p]" data-c-br="What to know"><img class=gnt_m_flm_i loading=lazy src="/presto/r[n].jpg?width=120&height=80" alt="">[t]<div class=gnt_m_flm_sbt data-c-dt="[d]" data-c-ms=[k]></div></a>', d=["2 hours ago", "11:42 a.m. ET", "Sept. 14"], k=["Weather", "Travel", "Sports"])}</div><div class=gnt_m_sc><div class=gnt_m_sc_h>From our advertisers</div><a class=gnt_m_sc_a rel="sponsored nofollow" href="https://click.adx.example/c?1">Homeowners Are Rushing To Get This Gutter Guard<span>LeafAway</span></a><a class=gnt_m_sc_a rel="sponsored nofollow" href="https://click.adx.example/c?2">5 Credit Cards With Eye-Popping Bonuses<span>CardCompass</span></a></div></div></main><footer class=gnt_f><div class=gnt_f_c><b class=gnt_f_h>Help</b><a href=/support>Support</a><a href=/accessibility>Accessibility</a><a href=/corrections>Corrections</a></div><div class=gnt_f_c><b class=gnt_f_h>Our Company</b><a href=/about>About Us</a><a href=/careers>Careers</a><a href=/ethical-principles>Ethical Principles</a></div><div class=gnt_f_c><b class=gnt_f_h>Stay Connected</b><a href=/newsletters>Newsletters</a><a href=/app>Mobile Apps</a></div><div class=gnt_f_cp>&copy; 2021 Columbia TODAY, a division of Chain Satellite Information Network, LLC.</div></footer><script src=/dcjs/main.1f0e.js defer></script></body></html>""",
        r, r.lines, (*mid, *top, *rail), address=site + path,
    )  # fmt: skip


# ---- a metropolitan daily of the west coast, 2022: promos of a component system ---------------------------------------------------


@page
def coast_daily_promo_components() -> Served:
    """Rich text in one column, promos with their category and title, lists with a class only, a "for subscribers" mark."""
    site = "https://www.sierracoasttimes.example"
    path = "/california/story/2022-06-21/abalone-poachers-night-patrol-mendel-cove"
    r = Report(
        language="en", day="2022-06-21", written="2022-06-21", author="Rosalinda Teague",
        caption="Warden Imelda Castaños looks for poachers from the bluffs above Mendel Cove.",
        title="On a moonless night with the wardens hunting California's last abalone thieves",
        lead="",
        body=(
            "MENDEL COVE, Calif. — The first light appears at 2:14 a.m., a green pinprick under eight feet of black water.",
            "Warden Imelda Castaños lowers her binoculars and whispers into a radio. On the next bluff, her partner answers with two clicks. They have been lying in ice plant since sunset, and neither has had a bathroom break.",
            "“That's a diver,” she says. “That's a diver with no reason to be there.”",
            "Red abalone, the iridescent sea snail that once carpeted this coast, has been off-limits to everyone since 2018, when warming water and an army of purple urchins wiped out nine-tenths of the kelp it eats. The fishery was supposed to reopen in 2021. It has since been pushed back to 2026, and biologists here say even that is optimistic.",
            "Scarcity has done what it usually does. A snail that sold for $40 in the legal days now brings $180 at a back door in Port Alder, Castaños says, and one that has been dried and shipped abroad may fetch four times as much.",
            "The state has 19 wardens to patrol 310 miles of shore.",
            "# Not the people you would think",
            "The man who walks out of the surf at 3:02 a.m. is 58 and a retired dental technician. He has 27 abalone in a mesh bag and a story about a lost wedding ring. By dawn he will have a citation that could cost him $40,000 and his boat.",
            "“They are grandfathers. They are accountants,” says Castaños, who has made 212 arrests in nine years. “They did it with their dad and they think the rule is about somebody else.”",
            "Harlan Vo, a lawyer who has defended several of those accused, sees it differently. He says the penalties, which lawmakers tripled in 2020, fall hardest on immigrants who gathered shellfish for generations and were never told in their own language that the season had ended.",
            "“There's a sign at the parking lot,” Vo says. “It is in English, and it's behind the dumpster.”",
            "# What is left on the bottom",
            "Two days later, in the same cove, marine ecologist Dr. Winifred Oyelaran drops over the side of a skiff with a slate and a tape measure. She counts along a line that has been counted every June since 1999.",
            "In the first year there were 604 abalone. This year there are 11. Nine are older than the warden who guards them.",
            "She hangs on to the gunwale for a while before she says anything.",
            "“People ask me if it matters, one bag on one night,” Oyelaran says. “In this cove, that bag would have been all of them, twice.”",
        ),
    )  # fmt: skip
    promo = at(
        site,
        "Purple urchins ate the kelp. Can chefs eat the urchins? | /food/story/2022-05-04/purple-urchin-chefs-kelp",
        "The last diver of Port Alder hangs up his hose | /california/story/2021-11-18/last-diver-port-alder",
    )
    more = at(
        site,
        "Wildfire closes Highway 9 for a second day near Cutler Springs | /california/story/2022-06-21/wildfire-highway-9-cutler-springs",
        "Mayor's deputy resigns over trips paid for by a billboard firm | /california/story/2022-06-20/mayor-deputy-resigns-billboard-trips",
        "Teachers in three valley districts vote to strike in August | /california/story/2022-06-20/teachers-valley-districts-strike",
        "A 114-degree day, and the power held. Here is why | /environment/story/2022-06-21/heat-wave-power-grid-held",
    )
    most = at(
        site,
        "He bought a lighthouse for a dollar. Then the bills came | /california/story/2022-06-19/bought-lighthouse-dollar",
        "The 22 best tacos to eat in the city right now | /food/list/best-tacos-right-now",
        "Why your water bill went up again | /california/story/2022-06-17/water-bill-went-up-again",
        "Column: The freeway we should never have built | /opinion/story/2022-06-20/freeway-never-should-have-built",
        "Her landlord is an algorithm | /business/story/2022-06-16/landlord-algorithm",
    )
    data = {
        "@context": "http://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "@id": site + path + "#article",
                "headline": r.title,
                "description": "With abalone worth $180 apiece, 19 wardens guard 310 miles of shore.",
                "datePublished": "2022-06-21T12:00:33.812Z",
                "dateModified": "2022-06-21T12:00:33.812Z",
                "author": [{"@type": "Person", "name": r.author, "affiliation": "Sierra Coast Times"}],
                "articleSection": "California",
            },
            {
                "@type": "BreadcrumbList",
                "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site + "/california", "name": "California"}}],
            },
        ],
    }

    def card(k: str, one: tuple[str, str]) -> str:
        return f'<div class="enhancement enhancement-inline" data-align-left><ps-promo class="promo promo-position-small promo-image-text" data-content-type="article"><div class="promo-wrapper"><div class="promo-media"><a class="link" aria-hidden="true" tabindex="-1" href="{one[1]}" data-cms-ai="0"><picture><source type="image/webp" srcset="https://img.sierracoasttimes.example/dims4/{k}/2147483647/strip/true/crop/5000x3333/resize/320x213!/format/webp/quality/75/ 320w" data-lazy-load="true"><img class="image" alt="" width="320" height="213" src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0i"></picture></a></div><div class="promo-content"><div class="promo-category"><a href="{site}/{k.lower()}">{k}</a></div><p class="promo-title"><a class="link" href="{one[1]}" data-cms-ai="0">{e(one[0])}</a></p><p class="promo-description">A closer look at what happens below the waterline.</p><time class="promo-timestamp">May 4, 2022</time></div></div></ps-promo></div>'

    ad = '<div class="google-dfp-ad-wrapper"><div class="ad-label">Advertisement</div><div class="google-dfp-ad" data-ad-slot="midarticle"></div></div>'
    body = woven(
        r.body, "<p>[t]</p>", '<h3 class="subhead">[t]</h3>',
        ink={"purple urchins": f'<a class="link" href="{site}/topic/sea-urchins" target="_blank" data-cms-ai="0">purple urchins</a>'},
        after={
            4: card("Food", promo[0]), 5: ad,
            8: f'<div class="enhancement"><figure class="figure"><picture><img class="image" alt="Abalone shells" src="https://img.sierracoasttimes.example/2.jpg" loading="lazy"></picture><div class="figure-content"><figcaption class="figure-caption">Shells seized by wardens in 2022 fill an evidence room.</figcaption><div class="figure-credit">(Mel Ostrow / Sierra Coast Times)</div></div></figure></div>{ad}',
            10: card("California", promo[1]),
            13: '<div class="enhancement"><ps-newsletter class="newsletter-module"><div class="nl-kicker">Newsletter</div><div class="nl-title">Get Boiling Point</div><p class="nl-desc">The latest on the environment in California and the West, twice a week.</p><form action="/newsletters"><input type="email" placeholder="Enter email address"><button>Sign Me Up</button></form><p class="nl-disc">You may occasionally receive promotional content from the Sierra Coast Times.</p></ps-newsletter></div>',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html class="ArtP page-body" lang="en"><head><meta charset="UTF-8"><title>Hunting California's last abalone thieves - Sierra Coast Times</title><style data-cssvarsponyfill="true">:root{{--color-accent:#900;--container-width:1240px}}</style><link rel="stylesheet" href="https://static.sierracoasttimes.example/resource/All.min.e4e83d7d.css"><meta name="description" content="With abalone worth $180 apiece, 19 wardens guard 310 miles of shore."><link rel="canonical" href="{site}{path}"><meta name="brightspot.contentId" content="00000181-8a1f">{graph(og__title="Hunting California's last abalone thieves", og__url=site + path, og__image="https://img.sierracoasttimes.example/1200x630.jpg", og__description="With abalone worth $180 apiece, 19 wardens guard 310 miles of shore.", og__site_name="Sierra Coast Times", og__type="article", article__published_time="2022-06-21T12:00:33.812Z", article__section="California", article__tag="Fishing")}{ld(data)}{TCF}<script>window.SCT={{meteringEnabled:true,contentType:"article"}};</script></head><body class="page-body"><ps-header class="page-header"><header><div class="page-header-top"><button class="page-header-hamburger" aria-label="Sections"><svg><use xlink:href="#burger-menu"></use></svg></button><a class="page-header-logo" href="/" aria-label="home page"><img src="/logo.svg" alt="Sierra Coast Times"></a><a class="page-header-subscribe" href="/subscriptions">Subscribe Now</a></div><nav class="navigation"><ul class="navigation-hamburger">{COAST_MENU}</ul><ul class="navigation-items"><li class="navigation-item"><a href="/california">California</a></li><li><a href="/entertainment-arts">Entertainment</a></li><li><a href="/sports">Sports</a></li><li><a href="/food">Food</a></li><li><a href="/environment">Climate</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/place">Place an Ad</a></li></ul></nav></header></ps-header><div class="page-content"><div class="subscriber-bar"><p>Your support makes our journalism possible. <a href="/subscriptions">Subscribe for $1</a></p></div><main class="page-main"><article class="page-article"><div class="page-intro"><div class="breadcrumb"><a class="link" href="/california">California</a></div><h1 class="headline">{e(r.title)}</h1></div><div class="page-lead-media"><figure class="figure"><picture><source media="(min-width: 600px)" srcset="https://img.sierracoasttimes.example/840x560.jpg 840w, https://img.sierracoasttimes.example/1240x827.jpg 1240w"><img class="image" alt="A warden with binoculars" src="https://img.sierracoasttimes.example/840x560.jpg"></picture><div class="figure-content"><figcaption class="figure-caption">{e(r.caption)}</figcaption><div class="figure-credit">(Mel Ostrow / Sierra Coast Times)</div></div></figure></div><div class="byline"><div class="author-image"><img alt="" src="/a/rt.jpg"></div><div class="authors"><div class="author-name">By <a class="link" href="/people/rosalinda-teague">{r.author}</a></div><div class="author-title">Staff Writer</div></div><time class="published-date" datetime="2022-06-21T05:00:33" data-timestamp="1655812833812"><span class="published-date-day">June 21, 2022</span> <span class="published-time">5 AM PT</span></time></div><ps-actionbar class="actions"><ul><li><a href="https://fb.example/dialog">{FACEBOOK}<span class="label">Facebook</span></a></li><li><a href="mailto:?body=x">{MAIL}<span class="label">Email</span></a></li><li><button>Copy Link URL <span>Copied!</span></button></li><li><button>Print</button></li></ul></ps-actionbar><div class="page-article-body"><div class="rich-text-article-body"><div class="rich-text-article-body-content rich-text-body" data-subscriber-content>{body}</div></div><div class="tags"><div class="tag-links"><a class="link" href="/topic/fishing">Fishing</a><a class="link" href="/topic/oceans">Oceans</a></div></div><div class="author-bio"><div class="author-bio-media"><img alt="" src="/a/rt2.jpg"></div><div class="author-bio-content"><a class="link" href="/people/rosalinda-teague">{r.author}</a><p>{r.author} covers the coast and its animals for the Sierra Coast Times. She joined in 2014 and was part of the team that won a prize for its reporting on the Cutler Springs fire.</p></div></div></div></article><aside class="page-aside">{ad}<ps-list-ranked class="list list-ranked" data-most-read><ol class="list-items">{rows(most, '<li class="list-items-item"><span class="rank">[n]</span><div class="promo promo-noimage"><p class="promo-title"><a class="link" href="[u]">[t]</a></p></div></li>')}</ol></ps-list-ranked></aside><section class="list list-c" aria-label="More from California"><div class="list-c-items">{rows(more, '<div class="list-c-item"><ps-promo class="promo promo-position-large" data-content-type="article"><div class="promo-wrapper"><a class="link promo-placeholder" href="[u]" aria-label="[a]"><picture><img alt="" src="/p[n].jpg"></picture></a><div class="promo-content"><div class="promo-category"><a href="/c/[n]">[k]</a></div><h3 class="promo-title"><a class="link" href="[u]">[t]</a></h3><time class="promo-timestamp" data-timestamp="165581283">[d]</time></div></div></ps-promo></div>', k=["California", "City Hall", "Education", "Climate &amp; Environment"], d=["June 21, 2022", "June 20, 2022", "June 20, 2022", "June 21, 2022"])}</div></section></main></div><footer class="page-footer"><div class="footer-social"><span>Follow Us</span><ul><li><a href="https://twit.example/sct">Twitter</a></li><li><a href="https://fb.example/sct">Facebook</a></li></ul></div><div class="footer-col"><h4>eNewspaper</h4><ul><li><a href="/coupons">Coupons</a></li><li><a href="/bestcovery">Find/Post Jobs</a></li><li><a href="/ads">Place an Ad</a></li></ul></div><div class="footer-col"><h4>Bestcovery</h4><ul><li><a href="/crossword">Crossword</a></li><li><a href="/obits">Obituaries</a></li><li><a href="/recipes">Recipes</a></li></ul></div><p class="copyright">Copyright © 2022, Sierra Coast Times | <a href="/terms">Terms of Service</a> | <a href="/privacy">Privacy Policy</a> | <a href="/ca">Do Not Sell My Personal Information</a></p></footer></body></html>""",
        r, r.lines, (*promo, *most, *more), address=site + path,
    )  # fmt: skip


# ---- a news channel, 2020: sdc components ----------------------------------------------------------------------------------------


@page
def news_channel_site_components() -> Served:
    """A broadcaster's story: names of components in every class, related stories and podcast boxes between the paragraphs."""
    site = "https://news.borealtv.example"
    path = "/story/ferry-with-212-aboard-drifts-for-nine-hours-off-skerravoe-12117304"
    r = Report(
        language="en", day="2020-11-02", written="2020-11-02", author="Callum Strachan",
        caption="The Maid of Orrin lost power shortly after midnight. Pic: Coastguard",
        title="Ferry with 212 aboard drifts for nine hours off Skerravoe after engine fire",
        lead="Passengers were told to put on lifejackets and sing as crew fought to restart the engines in a force nine gale.",
        body=(
            "A ferry carrying 212 people drifted for nine hours in heavy seas after a fire knocked out both of its engines.",
            "The Maid of Orrin was halfway between Skerravoe and the mainland when smoke was seen coming from an engine room at around 12.40am, the operator said.",
            "No one was seriously hurt, but 14 passengers and three crew members were treated for the effects of smoke.",
            "Two lifeboats and a tug, the Sturdy Annie, reached the vessel before 3am but were unable to attach a line because of 12-metre waves.",
            "Passenger Moira Gillespie, 44, who was travelling with her twin daughters, told Boreal News: \"They asked us to put our lifejackets on and then the purser started singing. I thought he had lost his mind. Then everybody joined in.\"",
            "\"We must have done the whole of the hymn book and half of the hit parade,\" she added.",
            "The ferry came within two miles of the Teeth, a chain of rocks that has claimed 31 ships since 1850.",
            "Coastguard commander Fraser Leask said: \"I have been doing this for 26 years and I have never been so pleased to see the wind turn.",
            "\"If it had stayed in the west for another hour, we would be having a very different conversation.\"",
            "The crew managed to restart one engine shortly before 10am and the ferry was escorted into Port Orrin, where a crowd applauded from the quay.",
            "# 'Questions to answer'",
            "The 38-year-old vessel was due to be retired in 2017, but the ship ordered to replace it remains unfinished at a yard on the mainland, three years late and £94m over budget.",
            "Islands minister Ailsa Rendall praised the crew's \"extraordinary calm\" and said investigators would begin work on Tuesday.",
            "But Donald Heddle, who represents Skerravoe in parliament, said the government had \"serious questions to answer\".",
            "\"My constituents have been warning of exactly this for years,\" he said. \"They were given a consultation. What they needed was a boat.\"",
            "The operator has cancelled all sailings until Friday. A freight ship will take food to the island, where the only shop ran out of bread on Sunday.",
        ),
    )  # fmt: skip
    related = at(
        site,
        "Why the islands' new ferry is still on dry land | /story/why-the-islands-new-ferry-is-still-on-dry-land-11990217",
        "Lifeboat crews had busiest summer on record | /story/lifeboat-crews-had-busiest-summer-on-record-12098831",
    )
    trending = at(
        site,
        "Storm Hamish: Thousands without power as gusts reach 104mph | /story/storm-hamish-thousands-without-power-12117188",
        "COVID-19: Pubs to shut at nine in four more cities | /story/covid-19-pubs-to-shut-at-nine-in-four-more-cities-12117290",
        "Teenager finds Viking hoard while looking for his dog | /story/teenager-finds-viking-hoard-12116420",
        "Chancellor's phone was in the wash for two days, inquiry hears | /story/chancellors-phone-in-the-wash-12117011",
        "Actor Bryony Clegg dies aged 91 | /story/actor-bryony-clegg-dies-aged-91-12117345",
    )
    tiles = at(
        site,
        "Bank holds rates as shops face bleak winter | /story/bank-holds-rates-as-shops-face-bleak-winter-12116902",
        "Scientists listen to a glacier for a year and hear it cough | /story/scientists-listen-to-a-glacier-12115570",
        "'I taught 30 children through a bus window' | /story/i-taught-30-children-through-a-bus-window-12114081",
    )
    stories = rows(related, '<li><a href="[u]" class="sdc-article-related-stories__link">[t]</a></li>')
    ad = '<div class="sdc-article-mpu" data-format="leaderboard"><div class="sdc-site-advert__label">Advertisement</div><div class="sdc-site-advert__wrap" data-ad-format="mpu"></div></div>'
    data = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "alternativeHeadline": "Ferry drifts off Skerravoe",
        "headline": r.title,
        "description": r.lead,
        "dateCreated": "2020-11-02T10:12:00Z",
        "datePublished": "2020-11-02T10:12:00Z",
        "dateModified": "2020-11-02T15:31:00Z",
        "author": {"@type": "Person", "name": r.author},
        "publisher": {"@type": "Organization", "name": "Boreal News"},
        "mainEntityOfPage": {"@type": "WebPage", "@id": site + path},
    }
    body = woven(
        r.body, "<p>[t]</p>", "<h3>[t]</h3>", ink={"12-metre waves": "<strong>12-metre waves</strong>"},
        after={
            2: ad,
            3: f'<div class="sdc-article-related-stories" data-component-name="sdc-article-related-stories" data-layout="inline"><h3 class="sdc-article-related-stories__heading">Related stories:</h3><ul>{stories}</ul></div>',
            6: f'<div class="sdc-article-image"><figure class="sdc-article-image__figure"><div class="sdc-article-image__wrapper" data-aspect-ratio="16/9"><img class="sdc-article-image__item" srcset="https://pics.borealtv.example/20/11/320x180/x.jpg 320w, https://pics.borealtv.example/20/11/768x432/x.jpg 768w" src="https://pics.borealtv.example/20/11/768x432/x.jpg" alt="The Teeth"></div><figcaption class="ui-media-caption"><span class="u-hide-visually">Image: </span><span class="ui-media-caption__caption-text">The Teeth, a chain of rocks off Skerravoe</span></figcaption></figure></div>{ad}',
            9: '<div class="sdc-article-tweet callfn" data-provider="twitter"><blockquote class="twitter-tweet"><p>She is in. All safe. Kettle on. #MaidOfOrrin</p>— Port Orrin Harbour (@portorrin) <a href="https://twit.example/portorrin/status/13">November 2, 2020</a></blockquote><div class="sdc-article-tweet__consent"><p>This content is provided by <b>Twitter</b>, which may be using cookies and other technologies. To show you this content, we need your permission to use cookies.</p><button>Enable Cookies</button><button>Allow Cookies Once</button></div></div>',
            13: '<div class="sdc-site-audio" data-component="promo"><a href="https://podcasts.borealtv.example/daily"><p class="sdc-site-audio__title">Subscribe to the Daily podcast on Apple Podcasts, Google Podcasts, Spotify, Spreaker</p></a></div>',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html>
<html class="sdc-site" lang="en">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>{e(r.title)} | UK News | Boreal News</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
{metas(description=r.lead, robots="index, follow, max-image-preview:large", twitter__card="summary_large_image", twitter__title=r.title, apple_itunes_app="app-id=316391924")}
{graph(og__title=r.title, og__description=r.lead, og__url=site + path, og__site_name="Boreal News", og__type="article", og__locale="en_GB", og__image="https://pics.borealtv.example/20/11/1600x900/x.jpg")}
<link rel="canonical" href="{site}{path}">
{ld(data)}
<script>var sdcPage = {{"pageType":"news-article","adSection":"uk"}}; document.documentElement.className += ' js';</script>
<style>.sdc-article-body p{{margin:0 0 20px}}.u-hide-visually{{clip:rect(0 0 0 0);position:absolute}}</style>
</head>
<body>
<div id="sp_message_container_368417" role="dialog" aria-modal="true" aria-label="Privacy message"><div class="cmp"><h2 class="cmp__title">Your privacy</h2><p class="cmp__text">Our site uses cookies and other technologies so that we, and our partners, can remember you and understand how you use our site. You can give or withhold consent below, by purpose, and change your mind at any time under Privacy Options in the footer.</p><ul class="cmp__purposes">{PURPOSES}</ul><button class="cmp__btn">Reject all</button><button class="cmp__btn">Accept all</button><button class="cmp__btn">Save and exit</button></div></div>
<div class="sdc-site-header" data-component-name="ui-site-header"><a class="u-hide-visually" href="#main">Skip to content</a><a href="/" class="ui-header__logo"><svg width="104" height="24"><title>Boreal News</title><path d="M0 0h104v24H0z"/></svg></a><div class="ui-header__strap">Breaking News, First</div><nav><ul class="sdc-site-navigation"><li><a href="/">Home</a></li><li><a href="/uk">UK</a></li><li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li><li><a href="/business">Business</a></li><li><a href="/climate">Climate</a></li><li><a href="/videos">Videos</a></li></ul></nav><a class="ui-header__live" href="/watch-live">Watch Live</a></div>
<main id="main" class="sdc-site-layout">
<div class="sdc-site-layout__col1">
<div class="sdc-article-header" data-component-name="sdc-article-header"><div class="sdc-article-header__titles"><h1 class="sdc-article-header__title sdc-site-component-header--h1"><span class="sdc-article-header__long-title">{e(r.title)}</span></h1><p class="sdc-article-header__sub-title sdc-site-component-header--h2">{e(r.lead)}</p></div></div>
<div class="sdc-article-author"><p class="sdc-article-author__title"><a href="/author/callum-strachan-880" class="sdc-article-author__link"><span class="sdc-article-author__name">{r.author}</span></a></p><p class="sdc-article-author__role">Islands correspondent <a href="https://twit.example/cstrachan">@cstrachan</a></p></div>
<div class="sdc-article-date" data-component-name="sdc-article-date"><p class="sdc-article-date__date-time">Monday 2 November 2020 15:31, UK</p></div>
<div class="sdc-site-share"><ul><li><a href="https://fb.example/s"><span>Share on Facebook</span></a></li><li><a href="https://wa.example/s"><span>WhatsApp</span></a></li><li><a href="mailto:?"><span>Email</span></a></li></ul></div>
<div class="sdc-site-video"><div class="sdc-site-video__poster"><button><span class="sdc-site-video__accessible-text">Please use Chrome browser for a more accessible video player</span></button></div><div class="ui-media-caption"><span class="u-hide-visually">Video: </span><span class="ui-media-caption__caption-text">{e(r.caption)}</span><span class="ui-duration">1:12</span></div></div>
<div class="sdc-article-body sdc-article-body--lead" data-component-name="sdc-article-body" data-type="article">
{body}
</div>
<ul class="sdc-article-tags"><li><a href="/topic/skerravoe-9921">Skerravoe</a></li><li><a href="/topic/ferries-7716">Ferries</a></li></ul>
</div>
<div class="sdc-site-layout__col2">{ad}<div class="sdc-site-trending" data-component-name="sdc-site-trending"><h2 class="sdc-site-trending__title">Top Stories</h2><ol class="sdc-site-trending__items">{rows(trending, '<li class="sdc-site-trending__item" data-index="[n]"><a class="sdc-site-trending__link" href="[p]">[t]</a></li>')}</ol></div></div>
<div class="sdc-site-tiles" data-component-name="sdc-site-tiles"><div class="sdc-site-tiles__group">{rows(tiles, '<div class="sdc-site-tile sdc-site-tile--has-link"><div class="sdc-site-tile__image-wrap"><picture><source media="(min-width: 700px)" srcset="/t[n]-384x216.jpg"><img alt="" src="/t[n].jpg"></picture></div><div class="sdc-site-tile__info"><div class="sdc-site-tile__body-main"><h3 class="sdc-site-tile__headline"><a class="sdc-site-tile__headline-link" href="[p]"><span class="sdc-site-tile__headline-text">[t]</span></a></h3></div><div class="sdc-site-tile__meta"><span class="sdc-site-tile__tag"><a href="/x[n]">[k]</a></span><span class="sdc-site-tile__date-time-simple">[d]</span></div></div></div>', k=["Business", "Science &amp; Tech", "UK"], d=["3h", "1 November", "31 October"])}</div></div>
<div class="sdc-site-outbrain"><div class="OUTBRAIN" data-widget-id="AR_1"></div></div>
</main>
<footer class="sdc-site-footer"><div class="sdc-site-footer__col"><h3>About Boreal News</h3><ul><li><a href="/info/about-us">About Us</a></li><li><a href="/info/international">Boreal News International</a></li><li><a href="/info/library-sales">Library Sales</a></li></ul></div><div class="sdc-site-footer__col"><h3>Boreal Services</h3><ul><li><a href="/bookstore">Bookstore</a></li><li><a href="/hotels">Hotels</a></li></ul></div><div class="sdc-site-footer__col"><h3>Boreal Channels</h3><ul><li><a href="/one">Boreal One</a></li><li><a href="/arts">Boreal Arts</a></li></ul></div><p>© 2020 Boreal UK</p></footer>
</body></html>""",
        r, r.lines, (*related, *trending, *tiles), address=site + path,
    )  # fmt: skip


# ---- a tabloid, 2016: points before the text, fonts in paragraphs, a rail without an end -----------------------------------------


@page
def tabloid_points_and_rail() -> Served:
    """Points in bold above the story, paragraphs with a class for their font, pictures between them, a long rail of shorts."""
    site = "http://www.dailycourant.example"
    path = "/news/article-3712845/Retired-postman-builds-full-size-replica-wartime-submarine-garden-neighbours-divided.html"
    r = Report(
        language="en", day="2016-07-28", written="2016-07-28", author="Gemma Plunkett",
        caption="Den Ashworth, 68, in the conning tower of HMS Doris, which he has built in his back garden in Little Marrow",
        title="Retired postman spends 19 years and £61,000 building a full-size wartime submarine in his garden - and now the council wants him to take it down",
        lead="",
        body=(
            "Den Ashworth, 68, began work on the 58ft vessel in his garden in 1997",
            "He says it is a tribute to his grandfather, who served under the Arctic ice",
            "Council officers have told him that it counts as a 'habitable outbuilding'",
            "Neighbours are split, with one calling it 'the pride of the village'",
            "A retired postman who spent 19 years building a submarine in his back garden has been told to pull it down because he does not have planning permission.",
            "Den Ashworth, 68, has put £61,000 and what he reckons to be 22,000 hours into the 58ft replica, which he has named HMS Doris after his late wife.",
            "The vessel, made of plywood, car bonnets and the side of a caravan, fills the plot behind his semi in Little Marrow so completely that the washing line had to be moved to the torpedo room.",
            "But last month planning officers wrote to the father of three to say that the periscope was 2ft 4in above the height allowed for a shed.",
            "'I asked them what sort of shed has a periscope,' Mr Ashworth said yesterday. 'They said that was rather their point.'",
            "He said the idea came to him after he found a diary kept by his grandfather Alfred, a stoker who spent two winters beneath the Arctic ice.",
            "'Doris said I could have half the lawn,' he added. 'She came out with a cup of tea in 2004 and saw I'd gone past the rhubarb. She never said a word. That was love, that was.'",
            "Not all of the neighbours are so patient. Retired headmistress Prudence Tolley, 74, whose conservatory looks out on the rudder, said: 'One feels watched.'",
            "Others have put up bunting. Landlord Kev Dodd, who runs the Crossed Keys, said: 'It's the pride of the village. We've had a coach party. From Belgium.'",
            "More than 9,000 people have signed a petition to save the submarine, and a museum in Port Carrow has offered it a berth, provided somebody can find a way to get it out.",
            "A spokesman for Marrowdale District Council said: 'We have every admiration for Mr Ashworth's workmanship. However, rules on outbuildings apply to all residents, above and below the surface.'",
            "A hearing will take place on September 12.",
        ),
    )  # fmt: skip
    story = "/news/article-37"
    read = at(
        site,
        f"Couple who moved into a water tower say the neighbours wave too much | {story}01122/Couple-moved-water-tower.html",
        f"Is this the smallest pub in Britain? Regulars have to take turns to laugh | {story}00871/smallest-pub-Britain.html",
        f"Vicar's model railway to be heard in the High Court after 11-year feud | {story}08844/Vicar-model-railway-High-Court.html",
    )
    femail = at(
        site,
        f"Soap star Lottie Brand steps out in a coat made entirely of gloves | /tvshowbiz{story[5:]}12990/Lottie-Brand-coat-gloves.html",
        f"'He proposed in the car park': Bake-off runner-up Tamsin reveals engagement | /tvshowbiz{story[5:]}12871/Bake-runner-Tamsin-engagement.html",
        f"Singer Jago Hale forgets the words to his own Number One | /tvshowbiz{story[5:]}12742/Jago-Hale-forgets-words.html",
        f"Inside the 14-bedroom mansion that weathergirl Fern calls 'cosy' | /tvshowbiz{story[5:]}12501/Inside-mansion-Fern.html",
        f"Royal nanny photographed buying an ordinary sandwich | /tvshowbiz{story[5:]}12477/Royal-nanny-sandwich.html",
        f"Chef Aldo Marchetti in tears as judges send back his soup | /tvshowbiz{story[5:]}12310/Aldo-Marchetti-tears-soup.html",
    )
    top = at(
        site,
        f"Mystery of the 400 garden gnomes that appeared overnight on a roundabout | {story}12204/Mystery-400-garden-gnomes.html",
        f"Heatwave to last until the bank holiday... then comes the thunder | {story}12955/Heatwave-bank-holiday-thunder.html",
        f"Grammar school bans parents from doing the homework too well | {story}11936/Grammar-school-parents-homework.html",
        f"Pilot lands jumbo after passengers spot the wheel on the runway | {story}12688/Pilot-lands-jumbo-wheel-runway.html",
    )
    points = "".join(f'<li class=""><font style="font-size: 1.2em;"><strong>{e(line)}</strong></font></li>' for line in r.body[:4])
    carousel = rows(
        read,
        '<div class="article article-small"><a href="[p]" rel="nofollow"><img alt="" src="http://i.dailycourant.example/s[n].jpg"><span>[t]</span></a><div class="share"><a href="#">Share this article</a><a href="#" class="count">Share <em>[w]</em></a></div></div>',
        w=["412", "1.3k", "88"],
    )

    def image(n: int, text: str) -> str:
        return f'<div class="artSplitter mol-img-group" style=""><div class="mol-img"><div class="image-wrap"><img id="i-{n}" src="http://i.dailycourant.example/i/pix/2016/07/28/0{n}/36A1F.jpg" height="423" width="634" alt="{q(text)}" class="blkBorder img-share" /><a href="#" class="shareButton">+8</a></div></div><p class="imageCaption">{e(text)}</p></div>'

    para = '<p class="mol-para-with-font"><font style="font-size: 1.2em;">[t]</font></p>'
    body = woven(
        r.body[4:], para,
        after={
            2: image(2, "All aboard: The torpedo room, which doubles as a utility room"),
            5: f'<div class="mol-bulletbox relatedItems"><div class="related-carousel half"><h3 class="mol-factbox-title">RELATED ARTICLES</h3><ul class="rotator-pages"><li class="rotator-page">{carousel}</li></ul></div></div>',
            7: image(3, "Watched: Miss Tolley's view of the rudder"),
            9: '<div class="adHolder mpu-ad"><p class="adTitle">Advertisement</p><script>adverts.addToArray({"pos":"mpu_factbox"})</script></div>',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Postman told to take down submarine in his garden | Daily Courant Online</title>
<meta name="description" content="Den Ashworth, 68, of Little Marrow, spent 19 years building HMS Doris, a replica of a wartime submarine, in his back garden." /><meta name="news_keywords" content="Retired,postman,submarine,garden" /><meta property="og:title" content="Postman told to take down submarine in his garden" /><meta property="og:type" content="article" /><meta property="og:site_name" content="Daily Courant" /><meta property="og:url" content="{site}{path}" /><meta property="article:published_time" content="2016-07-28T00:19:41+0100" /><meta property="article:modified_time" content="2016-07-28T08:02:10+0100" /><link rel="canonical" href="{site}{path}" /><link rel="stylesheet" type="text/css" href="http://scripts.dailycourant.example/css/combined/article.css" /><script type="text/javascript">var PageCriteria = {{"articleId":"3712845","channel":"news","clientRendered":false}}; DM = {{molFeCarousel:{{init:function(){{}}}}}};</script></head>
<body><div class="page-container"><div id="top" class="page-header bdrgr3"><div class="masthead"><a href="/front/index.html"><img src="http://i.dailycourant.example/logo.png" alt="Daily Courant: news, sport, celebrity" /></a><div class="weather">Thursday, Jul 28 2016 <span>2PM 24&deg;C</span> <span>5PM 22&deg;C</span></div></div><ul class="nav-primary cleared bdrgr3"><li class="first"><a href="/front/index.html">Home</a></li><li class="selected"><a href="/news/index.html">News</a></li><li><a href="/sport/index.html">Sport</a></li><li><a href="/tvshowbiz/index.html">TV&amp;Showbiz</a></li><li><a href="/femail/index.html">Femail</a></li><li><a href="/health/index.html">Health</a></li><li class="last"><a href="/travel/index.html">Travel</a></li></ul><ul class="nav-secondary"><li><a href="/news/headlines/index.html">Latest Headlines</a></li><li><a href="/news/pictures/index.html">Pictures</a></li><li><a href="/coffeebreak/index.html">Most read</a></li></ul></div>
<div id="content" class="clear article"><div class="alpha"><div id="js-article-text" class="article-text wide heading-tag-switch"><h1>{e(r.title)}</h1><ul class="mol-bullets-with-font">{points}</ul><p class="author-section byline-plain">By <a href="/front/search.html?authornamef=Gemma+Plunkett" class="author" rel="nofollow">{r.author} For The Daily Courant</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> 00:19 BST, 28 July 2016 </span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> 08:02 BST, 28 July 2016 </span></p><div id="articleIconLinksContainer" class="shareArticles"><ul class="articleIconLinks"><li><a href="#">e-mail</a></li><li class="fb"><a href="#"><span>3.1k</span> shares</a></li><li id="artCommentsLink"><a href="#comments"><span class="readerCommentsCount">264</span> View comments</a></li></ul></div><div itemprop="articleBody">{image(1, r.caption)}{body}</div><div class="shareBox bottom"><p class="label">Share or comment on this article</p><ul><li><a href="#">e-mail</a></li><li><a href="#">3.1k shares</a></li></ul></div><div class="column-content cleared"><div id="mostReadTabs"><h3>MOST READ NEWS</h3><a class="prev" href="#">Previous</a><ul>{rows(top, '<li><a href="[p]"><img src="http://i.dailycourant.example/m[n].jpg" alt="" /><span>[t]</span></a></li>')}</ul><a class="next" href="#">Next</a></div></div><div id="reader-comments" class="reader-comments"><h3>Comments <span>264</span></h3><p>Share what you think</p><ul class="rc-tabs"><li><a href="#">Newest</a></li><li><a href="#">Oldest</a></li><li><a href="#">Best rated</a></li></ul><div class="comment" id="comment-1"><p class="user-info"><a href="/registration/1">BarnacleBill</a>, <span>Port Carrow, United Kingdom, 7 hours ago</span></p><p class="comment-body comment-text">Leave the man alone. It is his rhubarb.</p><div class="rating"><span>1402</span><span>18</span></div></div><div class="comment" id="comment-2"><p class="user-info"><a href="/registration/2">Sensible Sue</a>, <span>Nether Wold, 6 hours ago</span></p><p class="comment-body comment-text">I should like to know where the council was in 1997 when the first plank went in.</p></div><p class="rc-disclaimer">The views expressed in the contents above are those of our users and do not necessarily reflect the views of the Daily Courant.</p></div></div></div>
<div class="beta"><form class="site-search" action="/front/search.html"><input type="text" value="" /><label><input type="radio" /> Site</label><label><input type="radio" /> Web</label><button>Search</button></form><div class="mol-social"><a href="#">Like Daily Courant</a><a href="#">Follow @DailyCourant</a></div><div class="puff femail-puff"><div class="puff-title pinkcc"><img src="http://i.dailycourant.example/femailtoday.gif" alt="" /></div><ul class="cleared">{rows(femail, '<li class="pinkcc"><a href="[p]"><img src="http://i.dailycourant.example/f[n].jpg" width="154" height="115" alt="" /><strong class="pufftext">[t]</strong></a><p>[s] <span class="sponsored-label"></span></p></li>', s=["Left little to the fingers", "She said yes at once", "The crowd finished it for him", "It has two kitchens and a moat", "It was egg and cress", "It was the third time this series"])}</ul></div></div></div>
<div class="page-footer"><ul class="nav-footer"><li><a href="/front/sitemap.html">Sitemap</a></li><li><a href="/front/rssMenu.html">RSS</a></li><li><a href="/front/contactus.html">Contact us</a></li><li><a href="/front/advertise.html">Advertise with us</a></li></ul><div class="footer-text">Published by Courant Newspapers Ltd. Part of the Daily Courant, The Courant on Sunday &amp; Morning Media Group</div></div></div></body></html>""",
        r, r.lines, (*read, *top, *femail), address=site + path,
    )  # fmt: skip


# ---- an explainer site, 2019: a chorus of components -----------------------------------------------------------------------------


@page
def explainer_of_a_chorus() -> Served:
    """Questions as subheads, a pulled quote, a storystream in the text, a ranked list beside it, a river below."""
    site = "https://www.plainly.example"
    path = "/policy-and-politics/2019/10/9/20904417/daylight-saving-referendum-calloway-explained"
    r = Report(
        language="en", day="2019-10-09", written="2019-10-09", author="Noor Whitcombe",
        caption="A clockmaker in Belmont, Calloway, adjusts the courthouse clock in March 2019.",
        title="Calloway voted to stop changing its clocks. It still can't agree on what time it is.",
        lead="Why abolishing daylight saving time turned out to be the easy part, explained.",
        body=(
            "In the spring of 2018, 71 percent of voters in the state of Calloway did something almost no electorate ever does: They agreed. They passed Measure 4, which says that the state “shall not twice yearly alter its clocks.”",
            "Eighteen months later, the clocks in Calloway have been changed three times.",
            "The problem is a sentence that Measure 4 does not contain. It abolishes the change, but it never says which time should be left standing once the music stops: standard time, with its bright mornings, or daylight time, with its long evenings. The legislature has now voted on the question five times and produced five different majorities.",
            "# Why do we change clocks at all?",
            "Not because of farmers, who have hated the practice from the start. Cows don't read. The idea took hold during wartime as a way to save coal, and it stuck because golf courses, barbecue makers, and candy companies found that people with an extra hour of evening light spend money in it.",
            "The savings themselves are small. A 2011 study of power meters in Calloway's eastern counties, which adopted daylight time decades after the west, found that electricity use went up by about 1 percent. People turned off their lamps and turned on their air conditioners.",
            "# Who wants what?",
            "There are roughly three camps:",
            "Morning people. Parent groups, sleep scientists, and the bus drivers' union want permanent standard time, so that children don't wait for the bus in the dark.",
            "Evening people. Restaurants, softball leagues, and the state's largest maker of charcoal want permanent daylight time.",
            "Border people. Towns along the river that share schools and hospitals with the next state want whatever the next state has, and the next state has not decided.",
            "“Everyone in this building is in favor of stopping,” state Sen. Delphine Mercado told me in her office, in which I counted four clocks and three different times. “What they're not in favor of is stopping there.”",
            "# Can a state even do this?",
            "Only halfway. Federal law lets a state opt out of daylight time, but not out of standard time. That means the morning people could get their wish tomorrow, while the evening people would need Congress to act. Thirteen bills to let them have been filed since 2015. None has had a hearing.",
            "That asymmetry explains a lot about the stalemate, says Tobias Renn, a political scientist at Belmont State University. “One side has a realistic plan that polls at 34 percent,” he said. “The other has an impossible plan that polls at 52. Guess which one politicians prefer to be seen with.”",
            "# What happens on November 3?",
            "Clocks go back. The attorney general ruled last week that until lawmakers pick a time, the old statute applies. Three counties have announced that they will ignore her.",
            "If you have a dentist appointment in one of them, the county clerk in Belmont offers this advice: Call first.",
        ),
    )  # fmt: skip
    stream = at(
        site,
        "The 40-year fight over a single hour of light | /2018/4/2/17190882/forty-year-fight-single-hour",
        "What sleep scientists wish you knew about November | /science-and-health/2018/11/1/18052290/sleep-scientists-november",
        "I lived on the wrong time for a week. My dog noticed first. | /the-goods/2019/3/8/18256017/wrong-time-week-dog",
    )
    related = at(
        site,
        "The candy industry's surprisingly effective Halloween lobby | /the-goods/2019/9/30/20891102/candy-halloween-lobby",
        "Time zones were invented by people in a hurry | /2019/7/11/20690014/time-zones-people-hurry",
    )
    most = at(
        site,
        "The plot to move a state capital, explained | /policy-and-politics/2019/10/8/20904001/plot-move-capital",
        "Everyone in this TV show is secretly the same person | /culture/2019/10/7/20902210/tv-show-same-person",
        "Why your rent is a political decision | /2019/10/8/20903315/rent-political-decision",
        "The senator who filibustered himself | /policy-and-politics/2019/10/9/20905118/senator-filibustered-himself",
        "Is it okay to like pigeons now? | /future-perfect/2019/10/6/20899321/okay-like-pigeons",
    )
    river = at(
        site,
        "Vote-by-mail is older than you think | /policy-and-politics/2019/10/9/20906550/vote-by-mail-older",
        "The best argument against eating octopus is the octopus | /future-perfect/2019/10/9/20905740/octopus",
        "How a fake lake became a real town | /the-highlight/2019/10/2/20887213/fake-lake-real-town",
        "A heat wave is coming for October. Again. | /energy-and-environment/2019/10/9/20906012/heat-wave-october",
    )
    data = [
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "@id": site + path,
            "mainEntityOfPage": site + path,
            "headline": r.title,
            "description": r.lead,
            "speakable": {
                "@type": "SpeakableSpecification",
                "xpath": ["/html/head/title", "/html/head/meta[@name='description']/@content"],
            },
            "datePublished": "2019-10-09T09:00:00-04:00",
            "dateModified": "2019-10-09T09:00:00-04:00",
            "author": {"@type": "Person", "name": r.author},
            "publisher": {"@type": "Organization", "name": "Plainly"},
            "isAccessibleForFree": True,
        }
    ]
    followed = rows(
        stream,
        '<li class="c-storystream__item"><a data-analytics-link="storystream" href="[u]">[t]</a> <time>[d]</time></li>',
        d=("Apr 2, 2018", "Nov 1, 2018", "Mar 8"),
    )
    beside = rows(related, '<li><a href="[u]">[t]</a></li>')
    para, sub = '<p id="c[n]Xq">[t]</p>', '<h3 id="h[n]Zr">[t]</h3>'
    camps = (
        "<ul>"
        + woven(
            r.body[8:11],
            '<li id="l[n]">[t]</li>',
            ink={k: f"<strong>{k}</strong>" for k in ("Morning people.", "Evening people.", "Border people.")},
        )
        + "</ul>"
    )
    body = woven(
        r.body[:8], para, sub, ink={"golf courses": f'<a href="{site}/sports">golf courses</a>', "hated the practice": '<a href="https://almanac.example/farmers-dst">hated the practice</a>'},
        after={
            2: f'<div class="c-storystream-inline"><div class="c-storystream"><span class="c-storystream__label">In this Storystream</span><h3 class="c-storystream__title">Clocks, explained</h3><ul class="c-storystream__items">{followed}</ul><a class="c-storystream__all" href="{site}/clocks">View all 14 stories</a></div></div>',
            4: '<div class="m-ad m-ad__dynamic_ad_unit"><div class="dynamic-native-ad" data-name="athena_features"></div></div>',
            5: '<aside class="c-float-right"><q>People turned off their lamps and turned on their air conditioners.</q></aside>',
        },
    )  # fmt: skip
    rest = woven(
        r.body[11:], para, sub,
        after={
            0: '<figure class="e-image"><span class="e-image__inner"><span class="e-image__image" data-original="https://cdn.plainly-cdn.example/uploads/19272246/mercado.jpg"><picture class="c-picture" data-cid="site/picture_element-1570626001_88"><source srcset="https://cdn.plainly-cdn.example/thumbor/a=/0x0:5000x3333/320x0/x.jpg 320w, https://cdn.plainly-cdn.example/thumbor/b=/0x0:5000x3333/920x0/x.jpg 920w" type="image/webp"><img alt="Delphine Mercado" src="https://cdn.plainly-cdn.example/thumbor/c=/x.jpg"></picture></span></span><span class="e-image__meta"><figcaption>Sen. Delphine Mercado, who has sponsored three clock bills.</figcaption><cite>Ike Barlow for Plainly</cite></span></figure>',
            3: f'<div class="c-related-list" data-analytics-placement="related"><h3>Related</h3><ul class="m-entry-related">{beside}</ul></div>',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{e(r.title)} - Plainly</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="sailthru.date" content="2019-10-09 13:00:00"><meta name="sailthru.tags" content="policy-and-politics,explainers,front-page"><meta name="author" content="{r.author}">{graph(og__description=r.lead, og__site_name="Plainly", og__type="article", og__url=site + path, og__title=r.title, article__published_time="2019-10-09T09:00:00-04:00", article__section="Policy &amp; Politics", fb__app_id="1497")}<link rel="canonical" href="{site}{path}"><link rel="preload" as="style" href="https://cdn.plainly-cdn.example/style/community/482/fonts.css">{"".join(ld(d) for d in data)}<style>.c-entry-content p{{margin:0 0 1.5rem}}.svg-sprite{{display:none}}</style><script>window.Chorus=window.Chorus||{{}};Chorus.placeholders=[];Chorus.Concert={{page:{{"type":"Article","slug":"daylight-saving"}}}};</script></head><body class="entry_key_unison_standard entry_layout_unison_main entry_template_standard" data-entry-id="20904417"><svg class="svg-sprite" style="display:none" aria-hidden="true"><symbol id="icon-facebook" viewBox="0 0 12 12"><title>Facebook</title><path d="M0 0h12v12H0z"/></symbol><symbol id="icon-twitter" viewBox="0 0 12 12"><title>Twitter</title><path d="M1 1h9v9H1z"/></symbol></svg><div class="l-root l-reskin"><div class="c-privacy-banner" data-cid="site/privacy"><p>We use cookies and other tracking technologies to improve your browsing experience on our site, show personalized content and targeted ads, analyze site traffic, and understand where our audiences come from. To learn more or opt-out, read our <a href="/cookie">Cookie Policy</a>.</p><button>I Accept</button></div><section id="l-header"><div class="c-global-header" data-cid="site/global_header"><a class="c-global-header__logo" href="/">Plainly homepage</a><ul class="c-global-header__links"><li><a href="https://twit.example/plainly"><span>Follow Plainly on Twitter</span></a></li><li><a href="https://yt.example/plainly">Youtube</a></li></ul><nav><ul class="c-nav-list"><li class="c-nav-list__item"><a href="/explainers">Explainers</a></li><li><a href="/policy-and-politics">Politics &amp; Policy</a></li><li><a href="/world">World</a></li><li><a href="/culture">Culture</a></li><li><a href="/science-and-health">Science &amp; Health</a></li><li><a href="/masthead">Masthead</a></li></ul></nav></div></section><main id="content"><article class="l-segment l-main-content"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-group-labels"><ul><li class="c-entry-group-labels__item"><a href="/explainers"><span>Explainers</span></a></li></ul></div><h1 class="c-page-title">{e(r.title)}</h1><p class="c-entry-summary p-dek">{e(r.lead)}</p><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/authors/noor-whitcombe"><span class="c-byline__author-name">{r.author}</span></a></span><a class="c-byline__twitter-handle" href="https://twit.example/nwhitcombe">@nwhitcombe</a> <a href="mailto:noor@plainly.example">noor@plainly.example</a> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2019-10-09T13:00:00">Oct 9, 2019, 9:00am EDT</time></span></span></div><div class="c-social-buttons c-social-buttons--popover"><h2 class="sr-only">Share this story</h2><ul class="c-share-list"><li><a data-analytics-social="facebook" href="https://fb.example/s"><svg class="p-svg-icon"><use xlink:href="#icon-facebook"></use></svg> Share this on Facebook</a></li><li><a href="https://twit.example/i">Share this on Twitter</a></li><li><button>Share <span class="sr-only">All sharing options</span></button></li></ul></div></div><div class="l-sidebar-fixed l-segment l-article-body-segment"><figure class="e-image e-image--hero"><span class="e-image__inner"><picture class="c-picture"><img srcset="https://cdn.plainly-cdn.example/hero.jpg 320w" alt="" /></picture></span><span class="e-image__meta"><figcaption>{e(r.caption)}</figcaption><cite>Wade Pruitt/Calloway Sun via Agency Images</cite></span></figure><div class="c-entry-content">{body}{camps}{rest}</div><div class="c-entry-support"><h2>Support Plainly's explanatory journalism</h2><p>Every day at Plainly, we aim to answer your most important questions and provide you, and our audience around the world, with information that has the power to save lives. Our work is made possible by readers. <a href="/contribute">Help us keep it free for all.</a></p></div><div class="c-newsletter_signup_box" data-newsletter-slug="sentences"><h3>Sign up for the newsletter</h3><h2>Plainly Sentences</h2><p>The day's most important news stories, explained in your inbox.</p><form><label>Email</label><input type="email"><button>Subscribe</button><p class="c-newsletter_signup_box__disclaimer">By signing up, you agree to our <a href="/privacy">Privacy Notice</a> and European users agree to the data transfer policy.</p></form></div></div><div class="l-article-sidebar"><div class="c-rock-list" data-analytics-placement="most_read"><h2 class="c-rock-list__title"><span>Most Read</span></h2><ol class="c-rock-list__list">{rows(most, '<li class="c-rock-list__item"><span class="c-rock-list__count">[n]</span><div class="c-rock-list__body"><a data-chorus-optimize-id="[n]" href="[u]"><h3 class="c-rock-list__item-title">[t]</h3></a></div></li>')}</ol></div></div></article><section class="l-segment" aria-label="The Latest"><div class="c-compact-river">{rows(river, '<div class="c-compact-river__entry"><div class="c-entry-box--compact c-entry-box--compact--article"><a class="c-entry-box--compact__image-wrapper" href="[u]" data-chorus-optimize-field="main_image"><div class="c-entry-box--compact__image"><noscript><img alt="" src="https://cdn.plainly-cdn.example/r[n].jpg"></noscript></div></a><div class="c-entry-box--compact__body"><h2 class="c-entry-box--compact__title"><a data-analytics-link="article" href="[u]">[t]</a></h2><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/authors/[n]">[w]</a></span> <time>[d]</time></span></div></div></div></div>', w=("Lia Castor", "Hugh Benning", "Mona Sarraf", "Umberto Quist"), d=("9:40pm EDT", "7:15pm EDT", "Oct 2", "5:02pm EDT"))}</div></section></main><footer id="l-footer" class="c-footer"><a href="/" class="c-footer__logo">Chorus of Words</a><ul><li><a href="/pages/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Notice</a></li><li><a href="/licensing">Licensing FAQ</a></li><li><a href="/accessibility">Accessibility</a></li><li><a href="/status">Platform Status</a></li></ul><ul><li><a href="/contact">Contact</a></li><li><a href="/tip">Send Us a Tip</a></li><li><a href="/pitch">How to Pitch</a></li></ul><p>Advertise with us | Jobs @ Plainly. A Word Media Network. © 2019 Plainly Media, Inc. All Rights Reserved</p></footer></div>{script("window.__CHORUS_STATE__", {"entry": {"uid": "Entry:20904417", "title": r.title, "dek": r.lead, "components": [{"__typename": "EntryBodyParagraph", "contents": {"html": t}} for t in r.body[:6]], "series": [{"title": t, "url": u} for t, u in stream]}})}</body></html>""",
        r, r.lines, (*stream, *related, *most, *river), address=site + path,
    )  # fmt: skip


# ---- a portal, 2021: a story of somebody else's, in atomic classes ---------------------------------------------------------------


@page
def portal_syndicated_story() -> Served:
    """A provider's logo, prices of shares named, "Story continues" in the midst, a stream in which adverts look like stories."""
    site = "https://finance.harbor-portal.example"
    path = "/news/vending-machines-farm-eggs-rural-revival-110022418.html"
    r = Report(
        language="en", day="2021-07-09", written="2021-07-09", author="Petra Lindqvist-Osei",
        caption="A customer buys eggs from a refrigerated locker in Upper Tarn.",
        title="Vending machines full of eggs are keeping village shops' ghosts alive",
        lead="",
        body=(
            "(Meridian Wire) -- Trevor Bagshaw has not opened his farm shop in Upper Tarn since 2019. Last month it took more money than in any month of its existence.",
            "The door is locked, the till is gone, and the bell that used to ring when customers came in hangs in his kitchen. What remains is a wall of 48 refrigerated lockers, each with a small glass window, and behind each window a tray of eggs, a jar of honey or, on Fridays, a pie.",
            "Across the northern counties, around 1,900 farms now sell food through machines, up from 120 before the pandemic, according to the trade group Direct from Field. Sales reached 210 million pounds ($290 million) in the year to March.",
            "\"I went from selling 30 hours a week to 168,\" said Bagshaw, 61. \"Most of my pies go between ten and midnight. I don't ask.\"",
            "The boom has been a gift to LockFresh Plc, which makes two of every three machines. Its shares have risen fivefold since January 2020, giving the company a value of 1.4 billion pounds. It leases a standard wall for 340 pounds a month and takes 4% of each sale.",
            "Not everyone is pleased. Independent grocers say that machines skim off the profitable goods and leave them with the lightbulbs and the post. In Cold Aston, the last shop within nine miles closed in May, three months after a wall of lockers was installed outside the church.",
            "\"A machine can't notice that Mrs. Pell hasn't been in since Tuesday,\" said Imran Dhillon, who ran the shop for 22 years. \"I noticed. That was half the job.\"",
            "LockFresh says it is working on that. From September, customers over 70 will be able to register a phone number, and the machine will send a message to a neighbor if they miss two of their usual visits. Chief Executive Officer Saskia Thorne calls the service \"the bell.\"",
            "Analysts at Harrow Lane Securities expect the number of machines to double again by 2023 but warn that a glut may follow. \"There are only so many eggs a village can eat,\" they wrote in a note on June 30.",
            "Bagshaw has other plans for the room behind the lockers. He is going to put in four tables and a kettle, he said, so that people have somewhere to sit while they decide.",
        ),
    )  # fmt: skip
    trending = at(
        site,
        "Oil Slips as Producers Agree to Disagree | /news/oil-slips-producers-agree-disagree-094410112.html",
        "Top Fund Manager Quits to Breed Alpacas | /news/top-fund-manager-quits-alpacas-120001443.html",
        "Carmaker Recalls 80,000 Vans Over Doors That Open Politely | /news/carmaker-recalls-vans-doors-083310554.html",
        "Central Bank's New Banknote Sells Out in a Day | /news/central-bank-banknote-sells-out-101502774.html",
        "Crypto Exchange Freezes Withdrawals, Blames a Squirrel | /news/crypto-exchange-squirrel-113000981.html",
    )
    stream = at(
        site,
        "Grocery Chain Tallow's to Close 38 Stores in Market Towns | /news/tallows-close-38-stores-090011765.html",
        "The Farmer Who Pays His Taxes in Honey | /news/farmer-pays-taxes-honey-140044120.html",
        "LockFresh Raises Profit Forecast for the Third Time This Year | /news/lockfresh-raises-profit-forecast-061512002.html",
        "Why Rural Post Offices Refuse to Die | /news/why-rural-post-offices-refuse-152301331.html",
    )
    turn = at(
        site,
        "Ferry Firm Floats Bond to Pay for Boats | /news/ferry-firm-floats-bond-101010338.html",
        "Village Bank Branch Reopens as a Van | /news/village-bank-branch-van-121200917.html",
    )
    forms = (
        '<li class="js-stream-content Pos(r)"><div class="Py(14px) Pos(r)" data-test-locator="mega"><div class="Cf"><div class="Fl(start) Pos(r) Mt(2px)"><img src="https://s.img-harbor.example/{n}.jpg" class="W(100%)" alt=""></div><div class="Ov(h) Pend(44px) Pstart(25px)"><div class="C(#959595) Fz(11px) D(ib) Mb(6px)"><span>{w}</span><i class="Mx(4px)">•</i><span>{d}</span></div><h3 class="Mb(5px)"><a href="{p}" class="js-content-viewer wafer-caas Fw(b) Fz(18px) Lh(23px)" data-uuid="0{n}"><u class="StretchedBox"></u>{t}</a></h3><p class="Fz(14px) Lh(19px) M(0)">{s}</p></div></div></div></li>',
        '<li class="js-stream-ad js-stream-content Pos(r)"><div class="Py(14px)" data-beacon="b"><div class="C(#959595) Fz(11px)"><a href="https://ads.adx.example/why" class="C(#959595)">Ad</a><i class="Mx(4px)">•</i><span>RetireSmartly</span></div><h3><a rel="nofollow noopener sponsored" target="_blank" href="https://beap.adx.example/c?x={n}" class="Fw(b) Fz(18px)">Retiring Soon? Try These 7 Strategies Before You Do</a></h3><p>Get this guide if you have a portfolio of 500k or more.</p></div></li>',
    )
    told = ("Meridian Wire", "Northern Ledger", "Meridian Wire", "The Parish Pump")
    shown = ("22 hours ago", "3 days ago", "6 hours ago", "yesterday")
    teaser = (
        "The chain will keep a van on the road in eleven of them.",
        "Inspectors have accepted 40 jars so far this season.",
        "Shares opened 6% higher.",
        "Volunteers sort the mail in pubs and vestries.",
    )
    listing = "".join(
        forms[0].format(n=n, w=told[n], d=shown[n], p=path_of[len(site) :], t=e(title), s=teaser[n])
        + (forms[1].format(n=n) if n % 2 else "")
        for n, (title, path_of) in enumerate(stream)
    )
    para = "<p>[t]</p>"
    body = woven(
        r.body[:4], para,
        after={2: '<div class="caas-da"><div id="defaultLREC-sizer" class="darla-container"><div id="defaultLREC-wrapper"></div></div></div>'},
    )  # fmt: skip
    hidden = woven(
        r.body[4:], para, ink={"LockFresh Plc": '<a data-ylk="slk:LockFresh" class="link " href="/quote/LKF.L">LockFresh Plc</a>'},
        after={
            1: '<figure class="caas-figure"><div class="caas-figure-with-pb" style="max-height: 640px"><div class="caas-img-container"><img class="caas-img caas-lazy has-preview" alt="A closed shop" data-src="https://s.img-harbor.example/res/1.2/shop.jpg"></div></div><div class="caption-wrapper caption-aligned-with-image"><figcaption class="caption-collapse">The former shop in Cold Aston.</figcaption><button class="caas-button link"><span>More</span></button></div></figure>',
            3: '<div class="caas-iframe twitter"><blockquote class="twitter-tweet"><p>Midnight pie achieved. #uppertarn</p>— Jess (@jess_tarn) <a href="https://twit.example/jess_tarn/1">July 2, 2021</a></blockquote></div>',
        },
    )  # fmt: skip
    data = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": r.title,
        "datePublished": "2021-07-09T11:00:22.000Z",
        "dateModified": "2021-07-09T11:00:22.000Z",
        "keywords": ["LockFresh", "eggs", "Trevor Bagshaw"],
        "description": "Farms are selling eggs, honey and pies through refrigerated lockers, and shops are feeling it.",
        "publisher": {"@type": "Organization", "name": "Harbor Finance"},
        "author": {"@type": "Person", "name": r.author},
        "provider": {"@type": "Organization", "name": "Meridian Wire"},
        "mainEntityOfPage": site + path,
    }
    return Served(
        f"""<!DOCTYPE html><html id="atomic" class="NoJs chrome desktop" lang="en-US"><head prefix="og: http://ogp.me/ns#"><script>window.performance&&window.performance.mark&&window.performance.mark('PageStart');document.documentElement.className=document.documentElement.className.replace(/NoJs/,'JsEnabled');</script><title>{e(r.title)}</title><meta http-equiv="content-type" content="text/html; charset=utf-8">{metas(description="Farms are selling eggs, honey and pies through refrigerated lockers, and shops are feeling it.", news_keywords="LockFresh, eggs, Trevor Bagshaw", twitter__title=r.title)}{graph(og__title=r.title, og__type="article", og__url=site + path, og__site_name="Harbor Finance", og__image="https://s.img-harbor.example/og.jpg")}<link rel="canonical" href="{site}{path}"><link rel="dns-prefetch" href="//s.img-harbor.example">{ld(data)}<style>.Fw\\(b\\){{font-weight:700}}.Fl\\(start\\){{float:left}}.Py\\(14px\\){{padding-top:14px}}</style></head><body><div id="app"><div class="render-target-active"><div id="YDC-UH"><div class="uh-eyebrow"><ul><li><a href="/">Home</a></li><li><a href="https://mail.harbor-portal.example/">Mail</a></li><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li><li><a href="/shopping">Shopping</a></li></ul></div><form id="header-search-form" action="/quote-lookup"><input placeholder="Search for news, symbols or companies"><button>Search</button></form><nav><ul class="nav-list"><li><a href="/watchlists">Watchlists</a></li><li><a href="/portfolios">My Portfolio</a></li><li><a href="/screener">Screeners</a></li><li><a href="/crypto">Cryptocurrencies</a></li><li><a href="/personal-finance">Personal Finance</a></li></ul></nav></div><section id="market-summary" aria-label="Market summary"><ul class="carousel-list"><li><h3><a href="/quote/MID">Midland 50</a><span>4,320.82</span><span>-37.31 (-0.86%)</span></h3></li><li><h3><a href="/quote/NOR">Nordic 30</a><span>1,882.40</span><span>+3.18 (+0.17%)</span></h3></li></ul></section><div id="YDC-Col1" class="YDC-Col1"><main><article class="caas-container"><div class="caas-inner"><div class="caas-content"><div class="caas-content-wrapper"><div class="caas-logo"><div class="logo"><a class="link caas-attr-provider-logo" href="https://www.meridianwire.example/"><img alt="Meridian Wire" class="caas-img" src="/mw.png"></a></div></div><header class="caas-header"><header class="caas-title-wrapper"><h1 data-test-locator="headline">{e(r.title)}</h1></header></header><div class="caas-readmore caas-readmore-collapse"></div><div class="caas-attr"><div class="caas-attr-meta"><div class="caas-attr-item-author">{r.author}</div><div class="caas-attr-time-style"><time datetime="2021-07-09T11:00:22.000Z">July 9, 2021</time><span class="caas-attr-mins-read">3 min read</span></div></div></div><div class="caas-share-section" aria-label="Social Share"><button title="Share on Facebook">{FACEBOOK}</button><a href="mailto:?subject=x" title="Mail">{MAIL}</a></div><div class="caas-xray-wrapper"><div class="caas-xray-header">In this article:</div><ul class="caas-xray-pills"><li><a href="/quote/LKF.L"><span>LKF.L</span> <span>+1.92%</span></a></li><li><button>LockFresh</button></li></ul></div><div class="caas-content-byline-wrapper"></div><div class="caas-figure-lead"><figure class="caas-figure"><img class="caas-img" alt="" src="https://s.img-harbor.example/lead.jpg"><figcaption class="caption-collapse">{e(r.caption)}</figcaption></figure></div><div class="caas-body">{body}<div class="caas-story-continues"><p class="caas-cont-label">Story continues</p></div><div class="caas-body-collapsible">{hidden}<p class="caas-prov">More stories like this are available on <a href="https://www.meridianwire.example/">meridianwire.example</a></p><p class="caas-prov"><a href="https://www.meridianwire.example/subscribe">Subscribe now</a> to stay ahead with the most trusted business news source.</p><p class="caas-prov">©2021 Meridian Wire L.P.</p></div></div></div></div></div></article><nav class="caas-turn Cf"><div class="Fl(start) W(50%)"><span class="Fz(11px) C(#959595)">Previous</span> <a class="Fw(b)" rel="prev" href="{turn[0][1]}">{e(turn[0][0])}</a></div><div class="Fl(end) W(50%) Ta(end)"><span class="Fz(11px) C(#959595)">Next</span> <a class="Fw(b)" rel="next" href="{turn[1][1]}">{e(turn[1][0])}</a></div></nav></main><div id="YDC-Stream" class="tdv2-applet-stream"><ul class="My(0) P(0) Wow(bw) Ov(h)">{listing}</ul></div></div><div id="YDC-Col2"><section data-yaft-module="tdv2-applet-trending" aria-label="Trending"><h2 class="Fz(15px) Fw(b)">TRENDING</h2><ol>{rows(trending, '<li class="Mb(12px) trending-list"><span class="num C(#0081f2)">[n].</span> <div class="D(ib)"><a href="[p]" class="Fz(13px) C(#000)" data-ylk="pos:[n]">[t]</a></div></li>')}</ol></section><div class="ad-lrec"><span class="Fz(11px)">Advertisement</span><div id="sb_LREC2"></div></div></div><footer id="ft"><ul><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/adinfo">About Our Ads</a></li><li><a href="/help">Help</a></li><li><a href="/suggestions">Suggestions</a></li><li><a href="/sitemap">Sitemap</a></li></ul><p>© 2021 Harbor Portal. All rights reserved. Data is delayed at least 15 minutes.</p></footer></div></div>{script("root.App", {"main": {"context": {"dispatcher": {"stores": {"PageStore": {"pageConfig": {"uuid": "a0b1", "title": r.title}}, "AdStore": {"positions": ["LREC", "LREC2", "MON2"], "darla": {"servicePath": "https://fc.harbor-portal.example/sdarla/php/fc.php"}}}}}}})}</body></html>""",
        r, r.lines, (*turn, *stream, *trending), address=site + path,
    )  # fmt: skip


# ---- a public broadcaster, 2023: a page that is not there ------------------------------------------------------------------------


@page
def public_broadcaster_not_found() -> Served:
    """A page not found, rendered by React, with what others read below the apology."""
    site = "https://www.unionbroadcasting.example"
    r = Report(
        language="en",
        day="2023-02-14",
        written="2023-02-14",
        author="",
        caption="",
        title="Sorry, we can't find the page you requested",
        lead="",
        body=("It may have moved, or the address may have been mistyped.",),
    )
    popular = at(
        site,
        "Snowplow drivers in Lac-Martel reach tentative deal | /news/canada/north/snowplow-drivers-tentative-deal-1.6747120",
        "Her maple syrup won gold. Then came the squirrels | /news/canada/maple-syrup-gold-squirrels-1.6746012",
        "Premier calls snap election for March 27 | /news/politics/premier-snap-election-1.6747551",
    )
    state = {
        "app": {"isError": True, "statusCode": 404},
        "trending": {"items": [{"title": t, "url": u} for t, u in popular]},
        "navigation": {"top": ["News", "Sports", "Radio"]},
    }
    return Served(
        f"""<!doctype html><html lang="en" data-reactroot><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title data-react-helmet="true">404 - Page Not Found | UBC News</title><meta data-react-helmet="true" name="robots" content="noindex"/><link rel="preload" href="/fonts/ubcsans-regular.woff2" as="font" crossorigin/><style data-styled="cXvZlq" data-styled-version="5.3.3">.cXvZlq{{padding:20px}}.jWrtp{{font-weight:700}}</style><script>window.__INITIAL_STATE__ = {json.dumps(state)};</script>{GTM}</head><body><div id="app"><div><a class="skipLink" href="#content">Skip to Main Content</a><header class="globalNav" role="banner"><div class="globalNavContent"><a class="logo" href="/" title="UBC News">{CHEVRON}</a><button class="menuButton">Menu</button><ul class="navList"><li><a href="/">Top Stories</a></li><li><a href="/news/local">Local</a></li><li><a href="/gem">Watch</a></li><li><a href="/listen">Listen</a></li><li><a href="/news/climate">Climate</a></li></ul><a href="/search">Search</a><a href="/member">Sign In</a></div></header><main id="content" class="errorPage"><div class="sclt-error cXvZlq"><h1 class="errorHeading">{e(r.title)}</h1><p class="errorMessage">{e(r.body[0])}</p><p class="errorCode">Error 404</p><p>Try one of these instead:</p><ul class="errorLinks"><li><a href="/">Go to the homepage</a></li><li><a href="/news">Go to News</a></li><li><a href="/search">Search the site</a></li><li><a href="/help">Visit our Help Centre</a></li></ul></div><section class="trending" aria-label="Popular now"><h2>Popular Now in News</h2><ol class="trendingList">{rows(popular, '<li><a class="contentTrending" href="[p]"><div class="rank">[n]</div><div class="card-content"><h3 class="headline">[t]</h3><div class="numReaders">[w] reading now</div></div></a></li>', w=("1214", "982", "761"))}</ol></section></main><footer class="gFooter" role="contentinfo"><div class="gFooter-col"><h2>My Account</h2><ul><li><a href="/profile">Profile</a></li><li><a href="/gem">UBC Gem</a></li></ul></div><div class="gFooter-col"><h2>Connect with UBC</h2><ul><li><a href="https://fb.example/ubc">Facebook</a></li><li><a href="/podcasts">Podcasts</a></li></ul></div><div class="gFooter-col"><h2>Contact</h2><p>Submit Feedback | Help Centre</p><p>Audience Relations, P.O. Box 500 Station A, Lac-Martel. Toll-free: 1-866-555-0142</p></div><div class="gFooter-col"><h2>Accessibility</h2><p>It is a priority for UBC to create products that are accessible to all, including people with visual, hearing, motor and cognitive challenges.</p></div><p>©2023 Union Broadcasting. All rights reserved. <a href="https://unionbroadcasting.example/fr">Visitez Radio-Union</a></p></footer></div></div></body></html>""",
        r, (), (), verdict="error", address=f"{site}/news/canada/north/caribou-count-1.67",
    )  # fmt: skip


# ---- un quotidien, 2020 : des classes qui commencent toutes de même --------------------------------------------------------------


@page
def quotidien_fig_et_lire_aussi() -> Served:
    """Paragraphs with a class of their own, "LIRE AUSSI" among them, a quote, comments, a list without a heading."""
    site = "https://www.lebarbier.example"
    path = "/culture/a-saint-vauquelin-le-carillon-muet-depuis-1940-va-de-nouveau-sonner-20201012"
    r = Report(
        language="fr", day="2020-10-12", written="2020-10-12", author="Bérengère Aulagnon",
        caption="Les 47 cloches ont été descendues une à une pendant l'été.",
        title="À Saint-Vauquelin, le carillon muet depuis 1940 va de nouveau sonner",
        lead="RÉCIT - Caché dans une carrière pendant la guerre, puis oublié, l'instrument retrouvera son beffroi à Noël. Une souscription a réuni 2,3 millions d'euros.",
        body=(
            "Il a fallu onze secondes pour que le bourdon réponde. Onze secondes d'un silence que personne, sur la place du Marché-aux-Laines, n'osait rompre. Puis un la grave, un peu voilé, a fait s'envoler les pigeons de l'hôtel de ville. Une vieille dame s'est signée.",
            "Lundi matin, Armand Quesnel, fondeur de cloches, essayait au sol la plus lourde des 47 pièces du carillon de Saint-Vauquelin. Trois tonnes et demie de bronze, coulées en 1687, que l'on croyait perdues. «On m'avait dit qu'elle serait fêlée», souffle l'artisan. «Elle est seulement enrouée.»",
            "# Une carrière, deux sacristains et un secret",
            "L'histoire commence le 19 mai 1940. Alors que les colonnes ennemies approchent, deux sacristains, les frères Lemesle, démontent l'instrument en trois nuits et le transportent, dans des tombereaux de betteraves, jusqu'à une carrière de craie. Ils en murent l'entrée. L'un meurt l'année suivante; l'autre, déporté, ne reviendra pas.",
            "Pendant soixante-dix-huit ans, la ville s'est contentée d'un haut-parleur. Ce sont des spéléologues amateurs qui, en février 2018, ont trouvé derrière un mur de briques les cloches rangées par ordre de taille, chacune enveloppée dans un drap d'autel.",
            "«C'était comme entrer dans un dortoir, raconte Maxence Thuillier, qui tenait la lampe. Nous nous sommes mis à chuchoter.»",
            "# Un mécène anonyme",
            "Restait à payer. La mairie, qui avait d'abord songé à un musée, s'est laissé convaincre par une pétition de 8.400 noms. L'État a pris en charge un tiers des travaux. Le reste est venu d'une souscription, et d'un chèque de 600.000 euros, posté de l'étranger, dont l'auteur ne demande qu'une chose: que l'on joue, le premier soir, une berceuse dont il a joint la partition.",
            "Qui est-il? Le maire, Hubert de Cressonnières, jure l'ignorer. «Certains pensent à un descendant des Lemesle», glisse-t-il. «Moi, je n'ai qu'un devoir: trouver quelqu'un pour la jouer.»",
            "Ce sera Clotilde Vasseur, 26 ans, formée aux Pays-Bas, première titulaire du poste depuis la guerre. Elle s'exerce déjà, sur un clavier d'étude, dans une salle de classe désaffectée. Chaque soir, les voisins entrouvrent leurs fenêtres.",
            "Le concert inaugural est fixé au 24 décembre, à 17 heures. La préfecture n'autorisera sans doute pas le public à se rassembler. «Peu importe», répond la carillonneuse. «C'est le seul instrument que l'on n'a jamais pu confiner.»",
        ),
    )  # fmt: skip
    aussi = at(
        site,
        "Ces orgues de village que l'on sauve à coups de kermesses | /culture/musique/ces-orgues-de-village-que-l-on-sauve-20200921",
        "Dans l'atelier des derniers fondeurs de cloches | /culture/patrimoine/dans-l-atelier-des-derniers-fondeurs-de-cloches-20191224",
    )
    flash = at(
        site,
        "Couvre-feu: ce qui change dès samedi dans neuf métropoles | /actualite-france/couvre-feu-ce-qui-change-des-samedi-20201012",
        "Le budget de la Marine adopté de justesse à l'Assemblée | /politique/le-budget-de-la-marine-adopte-de-justesse-20201012",
        "Tempête Brunehilde: trois départements en vigilance orange | /meteo/tempete-brunehilde-trois-departements-en-vigilance-20201012",
        "Mort du comédien Raoul Destouches à 88 ans | /cinema/mort-du-comedien-raoul-destouches-20201012",
    )
    lus = at(
        site,
        "Ce château que ses héritiers se disputent depuis un siècle | /immobilier/ce-chateau-que-ses-heritiers-se-disputent-20201010",
        "«J'ai quitté la capitale et je le regrette»: ils témoignent | /voyages/j-ai-quitte-la-capitale-et-je-le-regrette-20201011",
        "Retraites: la note secrète qui embarrasse le gouvernement | /economie/retraites-la-note-secrete-20201012",
        "Les dix fautes d'orthographe que même les académiciens font | /langue-francaise/les-dix-fautes-d-orthographe-20201009",
    )
    suite = at(
        site,
        "Exposition: les naufragés du musée de Port-Salin | /culture/exposition-les-naufrages-du-musee-de-port-salin-20201012",
        "Au théâtre, un Misanthrope qui ne quitte pas son lit | /theatre/au-theatre-un-misanthrope-qui-ne-quitte-pas-son-lit-20201011",
    )
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": r.title,
                "description": r.lead,
                "datePublished": "2020-10-12T16:04:51+02:00",
                "dateModified": "2020-10-12T18:40:12+02:00",
                "author": [{"@type": "Person", "name": r.author}],
                "publisher": {"@type": "Organization", "name": "LE BARBIER"},
                "isAccessibleForFree": True,
                "mainEntityOfPage": {"@type": "WebPage", "@id": site + path},
            },
            {
                "@type": "BreadcrumbList",
                "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site + "/culture", "name": "Culture"}}],
            },
        ],
    }
    pub = '<div class="fig-ad-content"><div class="fig-ad" data-ads-position="rectangle_haut"><span class="fig-ad__label">Publicité</span></div></div>'
    body = woven(
        r.body, '<p class="fig-paragraph">[t]</p>', '<h2 class="fig-body-heading">[t]</h2>', ink={"spéléologues amateurs": f'<a class="fig-body-link__link" href="{site}/tag/speleologie">spéléologues amateurs</a>'},
        after={
            1: f'<div class="fig-body-link"><a class="fig-body-link__link" href="{aussi[0][1]}" data-module="fig-body-link"><span class="fig-body-link__prefix">À LIRE AUSSI -</span> {e(aussi[0][0])}</a></div>',
            3: pub,
            4: '<div class="fig-newsletter fig-newsletter--inline"><p class="fig-newsletter__title">Newsletter Culture</p><p class="fig-newsletter__description">Tous les jours, recevez l\'essentiel de l\'actualité culturelle.</p><form><input type="email" placeholder="Adresse e-mail"><button type="submit">S\'inscrire</button></form></div>',
            5: '<figure class="fig-media fig-media--type-photo fig-media--inline"><img class="fig-media-photo__image" srcset="https://i.f1g-barbier.example/640x/c.jpg 640w, https://i.f1g-barbier.example/1280x/c.jpg 1280w" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><figcaption class="fig-media__legend">Les frères Lemesle, vers 1936. <span class="fig-media__credits">Archives municipales</span></figcaption></figure>',
            8: f'<div class="fig-body-link"><a class="fig-body-link__link" href="{aussi[1][1]}"><span class="fig-body-link__prefix">À LIRE AUSSI -</span> {e(aussi[1][0])}</a></div>{pub}',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html class="no-js" lang="fr"><head><meta charset="utf-8"><title>À Saint-Vauquelin, le carillon muet depuis 1940 va de nouveau sonner</title><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">{metas(description=r.lead, robots="max-snippet:-1,max-image-preview:large", twitter__card="summary_large_image", twitter__site="@le_barbier")}{graph(og__type="article", og__title=r.title, og__description=r.lead, og__site_name="LEBARBIER", og__locale="fr_FR", og__url=site + path, article__published_time="2020-10-12T16:04:51+02:00", article__section="Culture")}<link rel="canonical" href="{site}{path}"><link rel="preload" as="font" href="https://static.barbier.example/fonts/SourceSerif.woff2" type="font/woff2" crossorigin><style>.fig-paragraph{{font-size:1.125rem;line-height:1.6}}.fig-page{{max-width:1280px}}</style>{ld(data)}<script>window.FFF={{context:{{page:"article",premium:false}}}};var _sf_async_config={{}};</script>{TCF}</head><body class="fig-body"><div class="fig-consent" role="dialog" id="appconsent"><div class="fig-consent__box"><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site.</p><button>Accepter et fermer</button><button>Paramétrer</button><a href="/continuer">Continuer sans accepter</a></div></div><header class="fig-header"><a class="fig-header__logo" href="/"><svg viewBox="0 0 232 31"><title>Le Barbier</title><path d="M12 0H0v31h12z"/></svg></a><a class="fig-header__abo" href="/abonnement">S'abonner</a><a href="/connexion">Se connecter</a><nav class="fig-nav"><ul><li><a href="/">À la une</a></li><li><a href="/flash-actu">Flash actu</a></li><li><a href="/politique">Politique</a></li><li><a href="/international">Monde</a></li><li><a href="/economie">Économie</a></li><li><a href="/sports">Sport</a></li><li><a href="/culture" class="fig-nav--active">Culture</a></li><li><a href="/vox">Débats</a></li></ul></nav></header><div class="fig-page"><nav class="fig-breadcrumb" aria-label="Fil d'Ariane"><ol><li><a href="/">Accueil</a></li><li><a href="/culture">Culture</a></li><li><a href="/tag/patrimoine">Patrimoine</a></li></ol></nav><main class="fig-main"><article class="fig-content" data-id="7a1e"><h1 class="fig-headline">{e(r.title)}</h1><div class="fig-content-metas"><p class="fig-content-metas__authors">Par <a class="fig-content-metas__author" href="/auteur/berengere-aulagnon" rel="author">{r.author}</a></p><div class="fig-content-metas__infos"><span>Publié <time datetime="2020-10-12T16:04:51+02:00">le 12/10/2020 à 16:04</time>,</span> <span>mis à jour <time datetime="2020-10-12T18:40:12+02:00">le 12/10/2020 à 18:40</time></span></div><div class="fig-tools"><button class="fig-tools__copy">Copier le lien <span>Lien copié</span></button><a href="https://fb.example/s">Partager sur Facebook</a><button class="fig-tools__listen">Écouter cet article <span>00:00/04:12</span></button></div></div><p class="fig-standfirst">{e(r.lead)}</p><figure class="fig-media fig-media--type-photo fig-media--lead"><picture><source media="(min-width:768px)" srcset="https://i.f1g-barbier.example/704x396_crop/l.jpg"><img src="https://i.f1g-barbier.example/616x/l.jpg" alt=""></picture><figcaption class="fig-media__legend">{e(r.caption)} <span class="fig-media__credits">Jean-Loup Perdriel / Le Barbier</span></figcaption></figure><div class="fig-content-body" data-component="fig-content-body">{body}</div><div class="fig-tags"><ul><li><a href="/tag/cloches">Cloches</a></li><li><a href="/tag/patrimoine">Patrimoine</a></li></ul></div></article><div class="fig-suite" data-module="article-suivant">{rows(suite, '<article class="fig-profile fig-profile--m"><a class="fig-profile__link" href="[u]"><div class="fig-profile__media"><img loading="lazy" alt="" src="/s[n].jpg"></div><h2 class="fig-profile__headline">[t]</h2></a><p class="fig-profile__standfirst">[s]</p></article>', s=("Le conservateur a retrouvé dans les réserves 200 toiles que l'on disait brûlées.", "Trois heures sous un édredon, et pas un instant d'ennui."))}</div><section id="fig-comments" class="fig-comments"><h2 class="fig-comments__title">31 commentaires</h2><ul><li class="fig-comment"><span class="fig-comment__user">Grelot22</span><time>le 12/10/2020 à 17:11</time><p class="fig-comment__text">Enfin une bonne nouvelle. Bravo à ces deux frères, dont la rue devrait porter le nom.</p><button>Alerter</button><button>Répondre</button></li><li class="fig-comment"><span class="fig-comment__user">anonyme</span><time>le 12/10/2020 à 18:02</time><p class="fig-comment__text">Et pour les nuits de ceux qui habitent la place, a-t-on prévu une souscription ?</p></li></ul><a class="fig-btn" href="/connexion">Lire les 31 commentaires</a></section></main><aside class="fig-sidebar">{pub}<section class="fig-live"><h2 class="fig-live__title"><a href="/flash-actu">Flash actu</a></h2><ul class="fig-live__items">{rows(flash, '<li class="fig-live__item"><time class="fig-live__time">[d]</time><a class="fig-live__link" href="[u]">[t]</a></li>', d=("18:52", "18:37", "18:20", "17:58"))}</ul></section><section class="fig-premium-mainstory" aria-label="Les plus lus"><ol class="fig-ranking">{rows(lus, '<li class="fig-ranking-profile-container"><a class="fig-ranking-profile" href="[u]"><span class="fig-ranking-profile__number">[n]</span><span class="fig-ranking-profile__headline">[t]</span></a></li>')}</ol></section></aside></div><footer class="fig-footer"><div class="fig-footer__col"><h3>Les rubriques</h3><ul><li><a href="/politique">Politique</a></li><li><a href="/sciences">Sciences</a></li><li><a href="/sante">Santé</a></li></ul></div><div class="fig-footer__col"><h3>Les services</h3><ul><li><a href="/jeux">Mots croisés</a></li><li><a href="/programme-tv">Programme TV</a></li><li><a href="/carnet">Carnet du jour</a></li></ul></div><div class="fig-footer__col"><h3>Les sites du groupe</h3><ul><li><a href="https://vin.example/">Avis Vin</a></li><li><a href="https://immo.example/">Propriétés</a></li></ul></div><p>Plan du site - Charte - CGU - CGV - Infos cookies - Mentions légales. © LE BARBIER 2020</p></footer></body></html>""",
        r, r.lines, (*aussi, *suite, *flash, *lus), address=site + path,
    )  # fmt: skip


# ---- eine Zeitung, 2018: Klassen aus drei Buchstaben -----------------------------------------------------------------------------


@page
def zeitung_atc_und_tsr() -> Served:
    """Three letters before every class, a teaser box amid the paragraphs, the most read in three tabs."""
    site = "https://www.maingazette.example"
    path = "/aktuell/gesellschaft/menschen/warum-in-niederellern-die-letzte-telefonzelle-bleibt-15523718.html"
    r = Report(
        language="de", day="2018-04-04", written="2018-04-04", author="Friederike Zenk", caption="Bleibt vorerst: Die Telefonzelle am Kirchplatz von Niederellern",
        title="Ein Dorf wählt sich zurück",
        lead="Die letzte Telefonzelle von Niederellern sollte abgebaut werden. Dann fingen die Leute an zu telefonieren, und der Konzern verlor die Geduld.",
        body=(
            "Am Abend, wenn der Bus aus der Kreisstadt gewendet hat, bildet sich vor der Kirche von Niederellern eine Schlange. Elf Menschen stehen dort an diesem Dienstag, sie haben Klappstühle dabei und Thermoskannen. Wer dran ist, zieht die schwere Tür auf, wirft zwanzig Cent ein und ruft jemanden an, den er ohnehin morgen sieht.",
            "Das hat einen Grund. Eine öffentliche Fernsprechstelle, die weniger als fünfzig Euro im Monat einbringt, darf abgebaut werden, sofern die Gemeinde zustimmt. Die Zelle von Niederellern kam zuletzt auf 3,80 Euro. Im November erhielt Ortsvorsteher Gernot Pfaff einen Brief des Betreibers Rheintel, in dem von einer „nicht mehr bedarfsgerechten Infrastruktur“ die Rede war.",
            "Pfaff, ein Mann mit den Händen eines Zimmermanns, der er vierzig Jahre lang war, hängte den Brief in den Schaukasten. Darunter schrieb er: „Bedarf bitte herstellen.“",
            "# Im Februar 812 Euro",
            "Seitdem wird telefoniert. Im Dezember waren es 96 Euro, im Januar 340, im Februar 812. Der Kegelclub hat einen Plan aufgestellt, damit auch die Nachtstunden abgedeckt sind. Die Konfirmanden haben eine Stunde übernommen, der Pfarrer liest seiner Schwester in Kanada über das Münztelefon die Predigt vor. „Sie schläft dabei ein“, sagt er, „aber es zählt.“",
            "Die Ethnologin Hanne-Lore Brück von der Universität Kallstadt hat Niederellern im Winter mehrmals besucht. Sie hält es für falsch, in dem Protest nur eine Schrulle zu sehen. Erst sei der Laden gegangen, dann die Sparkasse, dann der Arzt. „Die Zelle ist das Letzte, was ihnen niemand erklärt hat, bevor es weg war“, sagt Brück. „Diesmal wollten sie gefragt werden.“",
            "# Der Konzern rechnet nach",
            "Bei Rheintel sieht man die Sache nüchterner. Man prüfe, ob die Umsätze „auf natürlichem Nutzungsverhalten“ beruhten, teilte ein Sprecher mit. Im März fiel der Apparat neun Tage lang aus. Ein Techniker fand den Münzschacht verstopft, er war bis zum Rand gefüllt.",
            "Inzwischen hat der Konzern angeboten, die Zelle für einen Euro an das Dorf zu verkaufen und darin einen Bücherschrank einzurichten. Die Versammlung im Feuerwehrhaus lehnte mit 114 zu 2 Stimmen ab. Bücher, sagte eine Rednerin, habe man selbst.",
            "Pfaff will nun erreichen, dass die Zelle unter Denkmalschutz gestellt wird. Die Aussichten seien gering, sagt er und schaut auf die Uhr. Er muss los, er ist von halb acht bis acht eingeteilt. Wen er anruft? „Den Kundendienst“, sagt Pfaff. „Die haben immer so schöne Musik.“",
        ),
    )  # fmt: skip
    mitte = at(
        site, "Der Mann, der 300 Briefkästen rettete | /aktuell/gesellschaft/menschen/der-mann-der-300-briefkaesten-rettete-15401122.html"
    )
    mehr = at(
        site,
        "Wer braucht noch einen Dorfladen? | /aktuell/wirtschaft/wer-braucht-noch-einen-dorfladen-15519903.html",
        "Funkloch mit Aussicht | /aktuell/technik-motor/funkloch-mit-aussicht-15498871.html",
        "Warum der Landarzt jetzt im Bus kommt | /aktuell/gesellschaft/gesundheit/warum-der-landarzt-jetzt-im-bus-kommt-15520044.html",
    )
    gelesen = at(
        site,
        "Minister Haller stolpert über eine Gartenlaube | /aktuell/politik/inland/minister-haller-stolpert-ueber-eine-gartenlaube-15524410.html",
        "So teuer wird die Fahrt zur Arbeit | /aktuell/finanzen/so-teuer-wird-die-fahrt-zur-arbeit-15523380.html",
        "Die Erben der Senffabrik | /aktuell/wirtschaft/die-erben-der-senffabrik-15522901.html",
    )
    empfohlen = at(
        site,
        "Lasst die Kinder sich langweilen! | /aktuell/feuilleton/lasst-die-kinder-sich-langweilen-15521005.html",
        "Was ein Stau über uns verrät | /aktuell/wissen/was-ein-stau-ueber-uns-verraet-15518812.html",
    )
    kommentiert = at(
        site,
        "Tempolimit vor dem Gymnasium spaltet die Stadt | /aktuell/rhein-main/tempolimit-vor-dem-gymnasium-spaltet-die-stadt-15523017.html",
        "Bischof schafft das Kirchgeld ab | /aktuell/politik/inland/bischof-schafft-das-kirchgeld-ab-15523996.html",
    )

    def tab(found: Links) -> str:
        return rows(
            found,
            '<li class="lst-Ranking_Item"><a class="lst-Ranking_Link" href="[u]" title="[a]"><span class="lst-Ranking_Number">[n]</span><span class="lst-Ranking_Text">[t]</span></a></li>',
        )

    def tsr(k: str, one: tuple[str, str], text: str) -> str:
        return f'<article class="tsr-Base tsr-Base-is-Related"><div class="tsr-Base_ContentWrapper"><a class="tsr-Base_ContentLink js-hlp-LinkSwap" href="{one[1]}" title="{q(k + ": " + one[0])}"><header class="tsr-Base_Header"><h2 class="tsr-Base_TextContent"><div class="tsr-Base_HeadlineEmphasis"><span class="tsr-Base_HeadlineEmphasisText">{k}</span></div><div class="tsr-Base_Headline"><span class="tsr-Base_HeadlineText">{e(one[0])}</span></div></h2></header></a><div class="tsr-Base_Content">{text}</div></div></article>'

    data = [
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": site + path,
            "headline": "Warum in Niederellern die letzte Telefonzelle bleibt",
            "alternativeHeadline": r.title,
            "datePublished": "2018-04-04T15:52:07+0200",
            "dateModified": "2018-04-04T18:14:33+0200",
            "author": {"@type": "Person", "name": r.author},
            "publisher": {"@type": "Organization", "name": "Main-Gazette"},
            "isAccessibleForFree": True,
        }
    ]
    ad = '<div class="ctn-AdPlaceholder"><div class="iqdcontainer" id="iqadtile4" data-label="Anzeige"><span class="iqd-label">Anzeige</span></div></div>'
    body = woven(
        r.body, '<p class="atc-TextParagraph">[t]</p>', '<h3 class="atc-SubHeadline">[t]</h3>', ink={"Universität Kallstadt": f'<a class="rtr-entity" data-rtr-entity="Universität Kallstadt" href="{site}/aktuell/wissen/thema/universitaet-kallstadt">Universität Kallstadt</a>'},
        after={
            1: f'<div class="ctn-PlaceholderInArticle"><div class="o-Related">{tsr("Post im Grünen", mitte[0], "Ein Rentner aus dem Odenwinkel sammelt, was die Post abschraubt.")}</div></div>',
            2: ad,
            4: '<div class="nls-Box"><h3 class="nls-Box_Headline">Newsletter</h3><h2 class="nls-Box_Title">Gazette-Newsletter „Stil“</h2><p>Die wichtigsten Geschichten aus Gesellschaft und Mode, jeden Freitag.</p><form><input type="email" placeholder="Ihre E-Mail-Adresse"><button>Anmelden</button></form><p class="nls-Legal">Ja, ich möchte regelmäßig Angebote erhalten. Diese Einwilligung kann ich jederzeit widerrufen.</p></div>',
            5: f'<figure class="mm-Media atc-Media"><img class="mm-Media_Image" src="https://media0.maingazette.example/2/pfaff.jpg" alt="Gernot Pfaff"><figcaption class="mm-Media_Caption">Ortsvorsteher Gernot Pfaff führt Buch über jeden Anruf <span class="mm-Media_Credit">Bild: Ulrich Stamm</span></figcaption></figure>{ad}',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="de" class="no-js"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>Niederellern: Warum die letzte Telefonzelle bleibt</title><meta name="viewport" content="width=device-width, initial-scale=1.0">{metas(description=r.lead, keywords="Niederellern, Telefonzelle, Rheintel, Gernot Pfaff", news_keywords="Telefonzelle", author="MAIN.NET", date="2018-04-04T15:52:07+0200", robots="index,follow,noodp")}{graph(og__title="Niederellern: Warum die letzte Telefonzelle bleibt", og__description=r.lead, og__url=site + path, og__type="article", og__site_name="MAIN.NET")}<link rel="canonical" href="{site}{path}"><link rel="amphtml" href="{site}{path.replace(".html", ".amp.html")}">{"".join(ld(d) for d in data)}<script>var utag_data={{"page_type":"Artikel","department_1":"Gesellschaft"}};document.documentElement.className="js";</script><style>.atc-TextParagraph{{margin:0 0 1.5em}}.js .tbs-Panel[aria-hidden=true]{{display:none}}</style></head><body class="thm-Default"><div class="lay-Page"><header class="ph-Header"><div class="gh-MainHeader"><a class="gh-MainHeader_Logo" href="/"><img src="/logo.svg" alt="Main-Gazette"></a><ul class="gh-Meta"><li>Mittwoch, 4. April 2018</li><li><a href="/abo">Abo</a></li><li><a href="/epaper">E-Paper</a></li><li><a href="/stellenmarkt">Stellenmarkt</a></li><li><a href="/login">Anmelden</a></li></ul></div><nav class="nvg-Main" aria-label="Hauptnavigation"><ul><li class="nvg-Main_Item"><a href="/aktuell/politik/">Politik</a></li><li><a href="/aktuell/wirtschaft/">Wirtschaft</a></li><li><a href="/aktuell/finanzen/">Finanzen</a></li><li><a href="/aktuell/feuilleton/">Feuilleton</a></li><li><a href="/aktuell/sport/">Sport</a></li><li class="is-active"><a href="/aktuell/gesellschaft/">Gesellschaft</a></li><li><a href="/aktuell/wissen/">Wissen</a></li></ul></nav><nav class="nvg-Breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/aktuell/gesellschaft/">Gesellschaft</a></li><li><a href="/aktuell/gesellschaft/menschen/">Menschen</a></li><li><span>Warum in Niederellern die letzte Telefonzelle bleibt</span></li></ul></nav></header><main class="lay-MegaWrapper"><div class="lay-Content"><article class="atc-Article js-atc" itemscope itemtype="http://schema.org/NewsArticle"><header class="atc-Header"><div class="atc-HeaderEmphasis"><span class="atc-HeadlineEmphasisText">Protest am Münztelefon</span></div><h1 class="atc-Headline"><span class="atc-HeadlineText">{e(r.title)}</span></h1><ul class="atc-Meta"><li class="atc-MetaItem atc-MetaItem-author"><span class="atc-MetaAuthorText">Von</span> <a class="atc-MetaAuthorLink" href="/redaktion/friederike-zenk-112.html">{r.author}</a>, Niederellern</li><li class="atc-MetaItem">-<time class="atc-MetaTime" datetime="2018-04-04T18:14:33+0200">Aktualisiert am 04.04.2018</time>-<time>18:14</time></li></ul><div class="atc-Image"><picture><source media="(min-width: 48em)" srcset="https://media1.maingazette.example/w1240/zelle.jpg"><img src="https://media1.maingazette.example/w610/zelle.jpg" alt=""></picture><div class="atc-ImageDescription"><span class="atc-ImageDescriptionText">{e(r.caption)}</span> <span class="atc-ImageDescriptionCopyright">Bild: Ulrich Stamm</span></div></div><div class="atc-Intro"><p class="atc-IntroText">{e(r.lead)}</p></div><ul class="sbt-List"><li><a href="#druck">Drucken</a></li><li><a href="mailto:">Mailen</a></li><li><a href="#merken">Merken</a></li><li><a href="https://fb.example">Teilen <span>318</span></a></li></ul></header><div class="atc-Text js-atc-Text">{body}</div><footer class="atc-Footer"><span class="atc-Footer_Quelle">Quelle: M.G.Z.</span> <a class="atc-Footer_Link" href="/rechte">Hier können Sie die Rechte an diesem Artikel erwerben</a><a href="/startseite">Zur Startseite</a></footer></article><div class="cmm-Teaser"><h3>Lesermeinungen <span>(27)</span></h3><p>Um einen Kommentar zu schreiben, melden Sie sich bitte an.</p><div class="lst-Comments_Item"><p class="cmm-Author">Ottmar Wiegand (owiegand) - 04.04.2018 - 17:20</p><p class="cmm-Text">Herrlich. In unserem Ort hat man es mit dem Bahnhof versucht, leider fuhr da schon kein Zug mehr.</p></div></div><section class="tsr-Group" aria-label="Mehr zum Thema">{tsr("Einkaufen", mehr[0], "Zwei Genossenschaften, zwei Antworten.")}{tsr("Mobilfunk", mehr[1], "Im Tal von Ober-Sint ist Ruhe, ob man will oder nicht.")}{tsr("Medizin", mehr[2], "Die Praxis hat Räder und ein Wartezimmer für drei.")}</section><section class="tsr-Shop"><span>Anzeige</span><a rel="sponsored" href="https://ad.iqd.example/c/88">Treppenlift zum Festpreis: Jetzt Angebote vergleichen</a></section></div><aside class="lay-Sidebar"><div class="tbs-Tabs js-tbs"><ul class="tbs-Nav" role="tablist"><li role="tab"><a href="#tab1">Meistgelesen</a></li><li role="tab"><a href="#tab2">Empfohlen</a></li><li role="tab"><a href="#tab3">Kommentiert</a></li></ul><div id="tab1" class="tbs-Panel" role="tabpanel"><ol class="lst-Ranking">{tab(gelesen)}</ol></div><div id="tab2" class="tbs-Panel" role="tabpanel" aria-hidden="true"><ol class="lst-Ranking">{tab(empfohlen)}</ol></div><div id="tab3" class="tbs-Panel" role="tabpanel" aria-hidden="true"><ol class="lst-Ranking">{tab(kommentiert)}</ol></div></div>{ad}<div class="srv-Box"><h3>Services</h3><ul><li><a href="/tarife">Stromvergleich</a></li><li><a href="/immobilien">Immobilienmarkt</a></li><li><a href="/depot">Depot</a></li></ul></div></aside></main><footer class="pf-Footer"><div class="pf-Col"><h4>Verlag</h4><ul><li><a href="/verlag">Die Gazette</a></li><li><a href="/karriere">Karriere</a></li></ul></div><div class="pf-Col"><h4>Hilfe</h4><ul><li><a href="/faq">Fragen &amp; Antworten</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div><div class="pf-Col"><h4>Angebote</h4><ul><li><a href="/kreuzwort">Rätsel</a></li><li><a href="/reisen">Leserreisen</a></li></ul></div><script type="text/x-config" id="cfg">{{"ads":{{"adunit":"/5420/gesellschaft","kw":["telefonzelle","rheintel"]}}}}</script><p>© Main-Gazette GmbH 2001 - 2018. Alle Rechte vorbehalten. <a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> <a href="/agb">AGB</a></p></footer></div></body></html>""",
        r, r.lines, (*mitte, *mehr, *gelesen, *empfohlen, *kommentiert), address=site + path,
    )  # fmt: skip


# ---- un diario, 2021: prefijos de una unidad editorial ---------------------------------------------------------------------------


@page
def diario_con_prefijos() -> Served:
    """Links with their section before the title amid the text, subheads in paragraphs, cards, a note on criteria."""
    site = "https://www.elmeridiano.example"
    path = "/espana/2021/03/18/6052f3a1fc6c83c51d8b4621.html"
    r = Report(
        language="es", day="2021-03-18", written="2021-03-18", author="Remedios Albarracín", caption="La presa de Valdehondo, esta semana, con el campanario del antiguo pueblo a la vista.",
        title="El pueblo sumergido de Valdehondo reaparece y sus vecinos piden volver",
        lead="La sequía ha dejado al descubierto 43 casas anegadas en 1961. Los descendientes reclaman los terrenos y la confederación hidrográfica pide que nadie cruce el lodo",
        body=(
            "Lo primero que asomó fue la veleta. A finales de enero, un pastor de Torrecilla de la Jara vio un gallo de hierro en mitad del embalse y pensó que alguien lo había clavado en una boya. Tres semanas después ya se distinguía el campanario. Hoy se puede pasear por la calle Mayor.",
            "Valdehondo, desalojado en 1961 para construir una presa, lleva sesenta años bajo 28 metros de agua. El embalse está ahora al 9% de su capacidad, el nivel más bajo desde que se llenó. Han quedado al aire 43 casas, la escuela, el lavadero y una báscula para el ganado que, según los curiosos, todavía pesa bien.",
            "\"Mi madre dejó la mesa puesta\", cuenta Casilda Moratinos, de 71 años, que salió del pueblo con 11 en un camión de reclutas. \"Decía que así el agua sabría que allí vivía gente\". El domingo entró en su cocina por primera vez desde entonces. Encontró la fresquera y un azulejo con su nombre.",
            "# Una asociación con 1.200 socios",
            "El regreso ha dejado de ser una excursión. La Asociación de Hijos de Valdehondo, que suma 1.200 socios, presentó el miércoles un escrito en el que solicita la reversión de las tierras. Alega que la presa se expropió para regar 14.000 hectáreas y que nunca regó más de 2.300. \"Nos echaron por un canal que no llegó a hacerse\", resume su presidente, Leandro Villacañas.",
            "La Confederación Hidrográfica del Arla responde que el agua volverá. Sus técnicos calculan que bastarían dos inviernos normales para cubrir de nuevo los tejados. Mientras tanto, pide que nadie atraviese el lodo: el sábado hubo que rescatar a cuatro personas y a un burro.",
            "# Lo que dicen los juristas",
            "El derecho de reversión existe, pero caduca. \"Han pasado sesenta años y la obra se hizo, aunque fuera a medias\", explica Inmaculada Orduña, catedrática de Derecho Administrativo en la Universidad de Castrofuerte. A su juicio, la vía es política: \"Un Gobierno podría declarar inútil la presa. Ninguno lo ha hecho jamás\".",
            "En el bar de Torrecilla, donde acabó la mitad de los desalojados, la discusión es otra. Los jóvenes hablan de un albergue y de rutas guiadas. Los mayores, de los 212 muertos del cementerio, que fueron sellados con hormigón y que nadie trasladó.",
            "Casilda Moratinos no piensa esperar a los jueces. Ha encargado una puerta nueva, de roble, con las medidas de la antigua. \"Si vuelve el agua, que llame\", dice.",
        ),
    )  # fmt: skip
    dentro = at(
        site,
        "Los embalses del Arla, en mínimos desde que hay registros | /ciencia-y-salud/medio-ambiente/2021/03/11/60490a22fdddff5f0f8b45c1.html",
        "La carretera que lleva a ninguna parte cumple 50 años | /espana/2021/02/27/603a11b0fc6c83aa758b4571.html",
    )
    portada = at(
        site,
        "El Gobierno congela las tasas universitarias por tercer curso | /espana/2021/03/18/6053117dfc6c83e8378b4662.html",
        "Un juez obliga a un vecino a devolver el eco a su valle | /cronica/2021/03/18/605201c5fdddffc13b8b46a0.html",
        "La Bolsa cae un 2% arrastrada por las eléctricas | /economia/2021/03/18/60534410e4d4d8a1558b45d3.html",
        "Muere Aurelio Santacana, el último sereno de Puerto Real de la Vega | /cultura/2021/03/18/60532b0ffc6c8335138b4599.html",
    )
    vistos = at(
        site,
        "Por qué ya nadie quiere ser presidente de la comunidad | /vida-sana/2021/03/17/60509f1bfdddffa04e8b4630.html",
        "El chef que cerró su restaurante para cocinar en una gasolinera | /gastronomia/2021/03/16/604f8832fc6c8395528b45e2.html",
        "Así se vacuna un archipiélago de 19 habitantes | /espana/2021/03/17/6051c41dfc6c8329678b457f.html",
    )
    opinion = at(
        site,
        "Contra la nostalgia del barro | /opinion/columnistas/2021/03/18/60523e77fdddff1b1b8b45ff.html",
        "El gallo de hierro | /opinion/editorial/2021/03/18/60525811fdddff45338b4601.html",
    )
    data = [
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": r.title,
            "articleSection": "España",
            "datePublished": "2021-03-18T06:41:22Z",
            "dateModified": "2021-03-18T11:05:40Z",
            "author": [{"@type": "Person", "name": r.author.upper()}],
            "publisher": {"@type": "Organization", "name": "EL MERIDIANO"},
            "isAccessibleForFree": True,
            "mainEntityOfPage": {"@type": "WebPage", "@id": site + path},
            "articleBody": " ".join(r.body[:3]),
        }
    ]
    ad = '<div class="ue-c-ad ue-c-ad--inline" data-ad="roba"><span class="ue-c-ad__label">Publicidad</span><div id="div-gpt-ad-roba1"></div></div>'

    def dentro_de(k: str, one: tuple[str, str]) -> str:
        return f'<aside class="ue-c-article__related-news ue-c-article__related-news--inline"><ul class="ue-c-article__related-news-list"><li class="ue-c-article__related-news-item"><a class="ue-c-article__related-news-link" href="{one[1]}"><span class="ue-c-article__related-news-kicker">{k}.</span> <span class="ue-c-article__related-news-title">{e(one[0])}</span></a></li></ul></aside>'

    body = woven(
        r.body, '<p>[t]</p>', '<p class="ue-c-article__subhead"><strong>[t]</strong></p>', ink={"Confederación Hidrográfica del Arla": "<strong>Confederación Hidrográfica del Arla</strong>"},
        after={
            1: dentro_de("Sequía", dentro[0]) + ad,
            4: '<figure class="ue-c-article__media ue-c-article__media--image"><div class="ue-c-article__media-img-container"><img class="ue-c-article__image lazy" data-src="https://fotos.elmeridiano.example/3/casilda.jpg" alt="Casilda Moratinos"></div><figcaption class="ue-c-article__media-description">Casilda Moratinos, en la cocina de su infancia. <span class="ue-c-article__media-source">E. Quiñones</span></figcaption></figure>',
            5: dentro_de("España vacía", dentro[1]),
            7: f'<div class="ue-c-article__newsletter"><p class="ue-c-article__newsletter-title">Newsletter La Primera</p><p>Cada mañana, las claves del día en tu correo.</p><a href="/boletines">Apúntate</a></div>{ad}',
        },
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>El pueblo sumergido de Valdehondo reaparece y sus vecinos piden volver | España</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">{metas(description=r.lead, organization="Unidad Meridiano, S.L.U.", robots="index, follow, max-snippet:-1", date="2021-03-18T06:41:22Z", twitter__site="@elmeridiano")}{graph(og__title=r.title, og__description=r.lead, og__type="article", og__url=site + path, og__site_name="ELMERIDIANO", og__image="https://fotos.elmeridiano.example/og.jpg", article__published_time="2021-03-18T06:41:22Z", article__section="España")}<link rel="canonical" href="{site}{path}"><link rel="alternate" type="application/rss+xml" href="https://e00-elmeridiano.example/rss/espana.xml"><link rel="preload" href="https://e00-elmeridiano.example/assets/v11/css/noticia.css" as="style">{"".join(ld(d) for d in data)}<script>window.ueDataLayer=window.ueDataLayer||{{"be_page_section":"espana","be_content_premium":"0"}};</script>{TCF}</head><body class="ue-l-body"><header class="ue-l-header"><div class="ue-c-main-header"><button aria-label="Menú">Menú</button><a class="ue-c-main-header__logo" href="/"><svg width="200" height="30" role="img" aria-label="El Meridiano"><path d="M0 0h200v30H0z"/></svg></a><a href="/suscripcion" class="ue-c-main-header__cta">Suscríbete</a><a href="/registro">Inicia sesión</a></div><nav class="ue-c-main-navigation" aria-label="Secciones"><ul><li><a href="/espana.html">España</a></li><li><a href="/opinion.html">Opinión</a></li><li><a href="/economia.html">Economía</a></li><li><a href="/internacional.html">Internacional</a></li><li><a href="/deportes.html">Deportes</a></li><li><a href="/cultura.html">Cultura</a></li></ul></nav><ul class="ue-c-second-nav"><li><span>Es noticia</span></li><li><a href="/t/sequia">Sequía</a></li><li><a href="/t/vacunas">Vacunas</a></li><li><a href="/t/elecciones">Elecciones</a></li></ul></header><main class="ue-l-main"><article class="ue-c-article ue-l-article" data-article-type="noticia"><div class="ue-l-article__header"><div class="ue-c-article__kicker-group"><span class="ue-c-article__kicker">Sequía</span></div><h1 class="ue-c-article__headline js-headline">{e(r.title)}</h1><p class="ue-c-article__standfirst">{e(r.lead)}</p><figure class="ue-c-article__media"><picture><source media="(max-width: 425px)" srcset="https://fotos.elmeridiano.example/414/presa.jpg"><img src="https://fotos.elmeridiano.example/990/presa.jpg" alt=""></picture><figcaption class="ue-c-article__media-description">{e(r.caption)} <span class="ue-c-article__media-source">ESTEBAN QUIÑONES</span></figcaption></figure></div><div class="ue-l-article__bar"><ul class="ue-c-article__byline"><li class="ue-c-article__byline-name"><a href="/autor/remedios-albarracin.html">{r.author.upper()}</a></li><li class="ue-c-article__byline-location">Torrecilla de la Jara</li></ul><div class="ue-c-article__publishdate">Actualizado <time datetime="2021-03-18T11:05:40Z">Jueves, 18 marzo 2021 - 12:05</time></div><ul class="ue-c-article__tools"><li><a href="https://fb.example">Facebook</a></li><li><a href="https://twit.example">Twitter</a></li><li><button>Enviar por email</button></li><li><a href="#comentarios">Comentar <span>86</span></a></li></ul></div><div class="ue-l-article__body ue-c-article__body" data-section="articleBody">{body}<div class="ue-c-article__trust"><p class="ue-c-article__trust-p">Conforme a los criterios de <a class="ue-c-article__trust-icon" href="/the-trust.html">The Trust Proyecto</a></p><p><a href="/the-trust.html">Saber más</a></p></div><div class="ue-c-article__tags"><ul class="ue-c-article__tags-list"><li><a href="/t/valdehondo">Valdehondo</a></li><li><a href="/t/embalses">Embalses</a></li><li><a href="/t/despoblacion">Despoblación</a></li></ul></div></div></article><section id="comentarios" class="ue-c-comments"><h2>Comentarios</h2><p>Para comentar es necesario iniciar sesión.</p><article class="ue-c-comments__item"><b>lince_ibero</b> <time>18/03/2021 09:14</time><p>Mi abuelo puso ese gallo. Que lo devuelvan a su sitio, con agua o sin ella.</p></article></section><section class="ue-c-related-cover" aria-label="Más noticias de portada"><div class="ue-l-cover-grid">{rows(portada, '<div class="ue-l-cover-grid__unit"><article class="ue-c-cover-content ue-c-cover-content--xs-from-mobile"><div class="ue-c-cover-content__media"><img alt="" loading="lazy" src="/p[n].jpg"></div><div class="ue-c-cover-content__body"><header class="ue-c-cover-content__headline-group"><a href="[u]" class="ue-c-cover-content__link"><span class="ue-c-cover-content__kicker">[k].&nbsp;</span><h2 class="ue-c-cover-content__headline">[t]</h2></a></header><footer class="ue-c-cover-content__footer"><span>Redacción:</span> <span class="ue-c-cover-content__byline-name">[w]</span> <a href="[u]#ancla_comentarios">[c] comentarios</a></footer></div></article></div>', k=("Universidad", "Tribunales", "Mercados", "Obituario"), w=("OLGA R. SANDIN", "P. HERRANZ", "D. VIVANCO", "LUIS ALAMEDA"), c=("112", "54", "38", "7"))}</div></section><aside class="ue-l-sidebar">{ad}<div class="ue-c-most"><dl><dt>Lo más visto</dt>{rows(vistos, '<dd class="ue-c-most__item"><a href="[u]">[t]</a></dd>')}</dl></div><div class="ue-c-opinion-rail">{rows(opinion, '<article class="ue-c-cover-content--opinion"><img class="ue-c-cover-content__portrait" alt="" src="/o[n].jpg"><p class="ue-c-cover-content__author">[w]</p><h3><a href="[u]">[t]</a></h3></article>', w=("ROGELIO MESTRE", "EL MERIDIANO"))}</div><div class="ue-c-partners"><p>Enlaces de interés</p><ul><li><a rel="sponsored" href="https://cupones.example/">Códigos descuento</a></li><li><a rel="sponsored" href="https://juegos.example/">Resultados de la lotería</a></li></ul></div></aside></main><footer class="ue-l-footer"><div class="ue-c-footer__col"><p>Unidad Meridiano</p><ul><li><a href="/certificacion">Certificado por OJD</a></li><li><a href="/publicidad">Publicidad</a></li></ul></div><div class="ue-c-footer__col"><p>Webs</p><ul><li><a href="https://deporte.example/">Golazo</a></li><li><a href="https://bolsa.example/">Expandido</a></li></ul></div><p>© Unidad Meridiano, Información General, S.L.U. Avda. de los Álamos 25. Términos y condiciones de uso - Política de cookies</p></footer></body></html>""",
        r, r.lines, (*dentro, *portada, *vistos, *opinion), address=site + path,
    )  # fmt: skip


# ---- un quotidiano, 2022: la pagina di un argomento ------------------------------------------------------------------------------


@page
def quotidiano_argomento() -> Served:
    """A topic's page: what was written on it, the newest as a card that spans the page, a rail of the most read, videos."""
    site = "https://www.ilcorriereditalassa.example"
    path = "/argomenti/tram"
    r = Report(
        language="it",
        day="2022-05-30",
        written="2022-05-30",
        author="",
        caption="",
        title="Tram",
        lead="",
        body=("Tutte le notizie sul tram.",),
    )
    prima = at(
        site,
        "Talassa, il tram numero 3 torna sul lungomare dopo mezzo secolo | /cronaca/2022/05/30/news/tram_3_lungomare_talassa-351790112/",
    )
    elenco = at(
        site,
        "Cantieri infiniti in viale Dogali, i commercianti scendono in strada | /cronaca/2022/05/27/news/cantieri_viale_dogali_commercianti-351401288/",
        "La sindaca Brancati: “Entro il 2026 meno auto e quaranta carrozze nuove” | /politica/2022/05/24/news/brancati_intervista_tram-350961007/",
        "Il manovratore poeta che declama versi alla fermata | /cronaca/2022/05/19/news/manovratore_poeta-350203345/",
        "Quanto costa davvero un chilometro di rotaie | /economia/2022/05/15/news/costo_chilometro_rotaie-349655410/",
        "Deragliamento di Porta Lucchese, assolti i due tecnici | /cronaca/2022/05/11/news/deragliamento_porta_lucchese_assolti-349120871/",
        "Nel deposito dei tram che nessuno ha voluto rottamare | /cultura/2022/05/06/news/deposito_tram_storici-348477002/",
    )
    letti = at(
        site,
        "Affitti, la mappa dei quartieri dove i prezzi scendono | /economia/2022/05/30/news/affitti_mappa_quartieri-351800121/",
        "Scompare in mare il peschereccio Santa Filomena, in salvo i cinque a bordo | /cronaca/2022/05/30/news/peschereccio_santa_filomena-351799008/",
        "La nonna che ha imparato a leggere a 90 anni: “Ora tocca a Dante” | /scuola/2022/05/29/news/nonna_impara_leggere-351610500/",
    )
    commento = at(
        site,
        "La città che ha perso la pazienza | /commenti/2022/05/30/news/citta_pazienza-351780004/",
        "Elogio della fermata | /commenti/2022/05/29/news/elogio_della_fermata-351600980/",
    )
    archivio = at(
        site,
        "L'ultima corsa del numero 3, in lacrime anche il bigliettaio | /archivio/1972/04/30/ultima_corsa_numero_3-200118/",
        "Sciopero dei tranvieri, la città va a piedi e scopre i vicini | /archivio/1968/11/14/sciopero_tranvieri-193307/",
        "Inaugurata la linea elettrica tra il porto e la stazione | /archivio/1951/06/02/linea_elettrica_porto-170052/",
    )
    kicker = ("Il caso", "L'intervista", "Il personaggio", "Il dossier", "La sentenza", "Il reportage")
    penna = ("Ilario Venturelli", "Donatella Crisafi", "Pino Lo Verso", "Marta Zanfei", "Redazione cronaca", "Ilario Venturelli")
    quando = ("27 Maggio 2022", "24 Maggio 2022", "19 Maggio 2022", "15 Maggio 2022", "11 Maggio 2022", "6 Maggio 2022")
    card = '<article class="entry is-media-left" data-id="[n]"><figure class="entry__media"><a href="[u]" tabindex="-1"><img class="lazyload" alt="" data-src="https://www.repstatic-talassa.example/content/[n].jpg" width="270" height="180"></a></figure><div class="entry__content"><span class="entry__overtitle">[k]</span><h2 class="entry__title"><a href="[u]">[t]</a></h2><div class="entry__meta"><em class="entry__author">di [w]</em> <time class="entry__date">[d]</time></div></div></article>'
    data = {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": "Tram: ultime notizie",
        "url": site + path,
        "mainEntity": {
            "@type": "ItemList",
            "itemListElement": [{"@type": "ListItem", "position": n + 1, "url": u} for n, (_, u) in enumerate(elenco)],
        },
    }
    return Served(
        f"""<!DOCTYPE html><html lang="it" class="no-js"><head><meta charset="utf-8"><title>Tram: ultime notizie e approfondimenti - Il Corriere di Talassa</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="Tutte le notizie sul tram: leggi gli articoli, guarda le foto e i video."><link rel="canonical" href="{site}{path}">{graph(og__title="Tram: ultime notizie e approfondimenti", og__type="website", og__url=site + path, og__site_name="Il Corriere di Talassa")}{ld(data)}<link rel="stylesheet" href="https://www.repstatic-talassa.example/cless/main/argomento/2022-v1/min/main.css"><script>var page_type="argomento",section_path="argomenti/tram";document.documentElement.classList.remove("no-js");</script></head><body class="is-topic-page"><div id="iubenda-cs-banner" role="alertdialog"><div class="iubenda-cs-content"><p>Noi e i nostri fornitori archiviamo informazioni quali cookie su un dispositivo e trattiamo i dati personali per annunci e contenuti personalizzati.</p><button class="iubenda-cs-reject-btn">Abbonati e naviga senza pubblicità</button><button class="iubenda-cs-accept-btn">Accetta e continua</button></div></div><header class="header"><div class="header__inner"><a class="header__logo" href="/"><img src="/logo.svg" alt="Il Corriere di Talassa"></a><ul class="header__tools"><li><a href="/abbonamenti">Abbonati</a></li><li><a href="/edicola">Quotidiano</a></li><li><a href="/login">Accedi</a></li></ul></div><nav class="nav" aria-label="Menu principale"><ul><li><a href="/">Home</a></li><li><a href="/politica/">Politica</a></li><li><a href="/economia/">Economia</a></li><li><a href="/esteri/">Esteri</a></li><li><a href="/cronaca/">Cronaca</a></li><li><a href="/commenti/">Commenti</a></li><li><a href="/sport/">Sport</a></li></ul></nav></header><main id="main" class="wrapper"><div class="topic-header"><span class="topic-header__label">Argomento</span><h1 class="topic-header__title">Tram</h1><button class="topic-header__follow">Segui</button></div><section class="block block--hero"><article class="entry entry--hero"><a class="entry__link" href="{prima[0][1]}"><picture><source media="(min-width: 1024px)" srcset="https://www.repstatic-talassa.example/1280/3.jpg"><img alt="" src="https://www.repstatic-talassa.example/640/3.jpg"></picture><div class="entry__content"><span class="entry__overtitle">Mobilità</span><h2 class="entry__title">{e(prima[0][0])}</h2></div></a><div class="entry__meta"><em class="entry__author">di Donatella Crisafi</em> <time class="entry__date">30 Maggio 2022</time></div><p class="entry__summary">Il primo convoglio alle 5.40 con la banda municipale a bordo. In ritardo di undici minuti.</p></article></section><div class="adv adv-middle" id="adv-Middle1"><span>Pubblicità</span></div><section class="block block--list">{rows(elenco, card, k=kicker, w=penna, d=quando)}</section><table class="archive-table" summary="Dall'archivio storico"><tbody>{rows(archivio, '<tr><td class="archive-table__date">[d]</td><td class="archive-table__title"><a href="[p]">[t]</a></td></tr>', d=("30/04/1972", "14/11/1968", "02/06/1951"))}</tbody></table><nav class="pagination" aria-label="Paginazione"><ul><li><span class="current">1</span></li><li><a href="{path}/2">2</a></li><li><a href="{path}/3">3</a></li><li><a rel="next" href="{path}/2">Successiva</a></li></ul></nav></main><aside class="sidebar"><div class="adv" id="adv-Right"><span>Pubblicità</span></div><section class="gs-most"><h3 class="gs-most__title"><img src="/img/piu-letti.svg" alt=""></h3><ol>{rows(letti, '<li class="gs-most__item"><span class="gs-most__n">[n]</span><a href="[u]">[t]</a></li>')}</ol></section><section class="block-opinion" aria-label="Commenti">{rows(commento, '<article class="opinion"><div class="opinion__portrait"><img alt="" src="/c[n].png"></div><span class="opinion__author">[w]</span><h4 class="opinion__title"><a href="[u]">[t]</a></h4></article>', w=("Corrado Migliacci", "Ninetta Salis"))}</section><section class="newsletter-box"><h3>Newsletter</h3><p>Il meglio della settimana raccontato dal direttore.</p><a href="/newsletter">Iscriviti</a></section></aside><footer class="footer"><ul class="footer__group"><li><a href="https://radio.example/">Radio Talassa</a></li><li><a href="https://lavoro.example/">Trova lavoro</a></li><li><a href="https://necrologie.example/">Necrologie</a></li></ul><ul class="footer__legal"><li><a href="/redazione">Redazione</a></li><li><a href="/scriveteci">Scriveteci</a></li><li><a href="/rss">Rss</a></li><li><a href="/privacy">Privacy</a></li></ul><p>Divisione Stampa Talassa - Talassa Editoriale S.p.A. - P.Iva 00906801006 - ISSN 2499-0817</p></footer></body></html>""",
        r, (), (*prima, *elenco, *archivio, *letti, *commento), verdict="headlines", address=site + path,
    )  # fmt: skip

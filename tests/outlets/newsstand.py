"""Ordinary articles of further dailies, broadcasters, portals and offices; `lots` puts them into sets."""

from outlets.served import Pages, Served, e, each, ld, listed, og, onto
from outlets.titles import links, told

PAGES: Pages = {}
page = onto(PAGES)

LEVY = told(
    "en",
    "2026-02-12",
    "Chidera Amaefule",
    """
Cement levy will sink small builders, dealers tell governor
Association says the 12 per cent charge will be passed on to families already struggling with rent.
Bags of cement at a depot in Okporo. Photo: The Dawn Post
Dealers in building materials on Wednesday asked the Adoka State Government to withdraw a 12 per cent levy on cement, warning that it would drive small builders out of business before the end of the year.
The levy, signed into law in January by Governor Sunday Ekwe, is meant to pay for the repair of 300 kilometres of rural roads which, the government says, are destroyed by the very lorries that bring the cement.
Speaking at a press conference in Okporo, the chairman of the Cement Dealers' Association, Mr Festus Obiaku, said a bag that sold for N9,500 in December now goes for N11,200.
“We are not against roads. We are against a tax that is collected at the gate of the factory and never reaches the road,” he said.
He alleged that touts at five checkpoints already collect money from drivers, and that the new levy would only encourage them.
But the Commissioner for Works, Dr Ngozi Udeh, told our correspondent that receipts would be published every quarter. She accused the dealers of raising their prices before the law took effect.
“Some of them hoarded 40,000 bags in December. Now they want the public to blame the government,” the commissioner said.
An economist at the Okporo Polytechnic, Prof. Emeka Nwabueze-Oti, said the levy could slow the building of new homes by a fifth, and that rents would rise as a result.
The House of Assembly is expected to hear the association's petition next Tuesday.
""",
)


@page
def daily_with_news_theme() -> Served:
    """WordPress with a news theme: inline cards, calls to join a channel, adverts with words, tags, neighbours, comments."""
    r, site = LEVY, "https://dawnpost.example"
    url = f"{site}/2026/02/cement-levy-will-sink-small-builders-dealers-tell-governor/"
    inline = links("en", site, "/2026/02/{s}/", 0)
    near = links("en", site, "/2026/02/{s}/", 7, 12)
    rel = links("en", site, "/2026/01/{s}/", 4, 6, 10)
    pop = links("en", site, "/2026/02/{s}/", 18, 2, 20, 3)
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "isPartOf": {"@id": url}, "author": {"name": r.author, "@id": site + "/#/schema/person/1"}, "headline": r.title, "datePublished": "2026-02-12T05:10:44+00:00", "dateModified": "2026-02-12T05:12:01+00:00", "wordCount": 310, "articleSection": ["Business", "News"], "inLanguage": "en-US"}, {"@type": "WebPage", "@id": url, "url": url, "name": f"{r.title} - Dawn Post"}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": site}]}]}  # fmt: skip
    return Served(
        f"""<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>{e(r.title)} - Dawn Post</title>{og(r, url, "Dawn Post Nigeria")}<script type="application/ld+json" class="yoast-schema-graph">{ld(graph)[35:-9]}</script></head><body class="post-template-default single single-post single-format-standard jeg_toggle_light"><div class="jeg_ad jnews_header_top_ads"><a href="https://bank.example/loan">Get a salary loan in 5 minutes. Apply now!</a></div><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><div class="jeg_nav_item jeg_top_date">Thursday, February 12, 2026</div><ul class="jeg_menu jeg_top_menu"><li><a href="/about">About Us</a></li><li><a href="/advertise">Advertise</a></li></ul></div><ul class="jeg_main_menu"><li><a href="/category/news">News</a></li><li><a href="/category/politics">Politics</a></li><li><a href="/category/metro">Metro Plus</a></li></ul></div><div class="post-wrapper"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content"><div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="/">Home</a></span><i class="fa fa-angle-right"></i><span><a href="/category/business">Business</a></span></div></div><div class="entry-header"><h1 class="jeg_post_title">{e(r.title)}</h1><h2 class="jeg_post_subtitle">{e(r.lead)}</h2><div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><img src="a.jpg" alt="{r.author}"><span class="meta_text">by</span> <a href="/author/c">{r.author}</a></div><div class="jeg_meta_date"><a href="{url}">February 12, 2026</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/category/business">Business</a></span></div><div class="jeg_meta_reading_time"><span>Reading Time: 2 mins read</span></div></div><div class="meta_right"><div class="jeg_meta_comment"><a href="#comments">0</a></div></div></div></div></div><div class="jeg_featured featured_image"><a href="c.jpg"><div class="thumbnail-container"><img src="c.jpg"></div><p class="wp-caption-text">{e(r.caption)}</p></a></div><div class="jeg_share_top_container"><div class="jeg_share_button"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">21</div><span class="sharetext">SHARES</span></div></div><div class="jeg_sharelist"><a class="jeg_btn-facebook"><span>Share on Facebook</span></a><a class="jeg_btn-whatsapp"><span>Share on Whatsapp</span></a></div></div></div><div class="entry-content no-share"><div class="content-inner">{each(r.body[:3])}<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_postblock_29 jeg_postblock"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Read<strong>Also</strong></span></h3></div><div class="jeg_posts"><article class="jeg_post jeg_pl_xs"><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{inline[0][1]}">{e(inline[0][0])}</a></h3></div></article></div></div></div></div>{each(r.body[3:6])}<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper align-center"><div class="ads-text">Advertisement</div><a href="https://solar.example">Tired of generators? Go solar with 20% off this week only.</a></div></div>{each(r.body[6:])}<p><strong>Kindly join our <a href="https://wa.example/dawn">WhatsApp channel</a> for breaking news as it happens.</strong></p><div class="jeg_post_tags"><span>Tags:</span> <a href="/tag/cement">cement</a> <a href="/tag/levy">levy</a> <a href="/tag/adoka">Adoka State</a></div></div></div><div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a href="{near[0][1]}" class="post prev-post"><span class="caption">Previous Post</span><h3 class="post-title">{e(near[0][0])}</h3></a><a href="{near[1][1]}" class="post next-post"><span class="caption">Next Post</span><h3 class="post-title">{e(near[1][0])}</h3></a></div></div><div class="jnews_author_box_container"><div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="/author/c">{r.author}</a></h3><p class="jeg_author_desc">Chidera covers business and labour for the Dawn Post.</p></div></div></div><div class="jnews_related_post_container"><div class="jeg_postblock_22 jeg_postblock"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Related<strong> Posts</strong></span></h3></div><div class="jeg_posts_wrap">{listed(rel, '<article class="jeg_post jeg_pl_md_5"><div class="jeg_thumb"><a href="{u}"><img></a><div class="jeg_post_category"><span><a href="/category/business">Business</a></span></div></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><a href="{u}"><i class="fa fa-clock-o"></i> February {n}, 2026</a></div></div></div></article>')}</div></div></div><div class="jnews_comment_container"><div id="respond"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></div></div><div class="jeg_sidebar col-md-4"><div class="jeg_tabpost_widget"><ul class="jeg_tabpost_nav"><li>Trending</li><li>Comments</li><li>Latest</li></ul><div class="jeg_tabpost_item active">{listed(pop, '<div class="jeg_post jeg_pl_sm"><div class="jeg_thumb"><a href="{u}"><img></a></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{u}">{t}</a></h3></div></div>')}</div></div></div></div></div></div></div></div></div><div class="jeg_footer"><div class="footer_column"><h2>About</h2><p>Dawn Post is published by Dawn Media Limited, 4 Zik Avenue, Okporo.</p></div><div class="copyright">© 2026 Dawn Post</div></div></div></body></html>""",
        r, r.lines, (*inline, *near, *rel, *pop), address=url,
    )  # fmt: skip


MAIZE = told(
    "en",
    "2026-02-10",
    "Wanjiku Mbaria",
    """
Why Treasury's fertiliser plan has split maize farmers
The State wants to replace subsidised bags with vouchers. Large growers cheer; smallholders fear brokers will take their share.
Farmers queue for fertiliser at the Kipsare depot. Photo credit: Titus Lelgo | The Standard Nation
Treasury will stop buying fertiliser in bulk from July and hand farmers electronic vouchers instead, a change that officials say will save Sh6 billion a year and end the queues that have cost the government dearly at the ballot.
Under the plan, seen by the Standard Nation, each registered farmer will receive a voucher worth Sh2,000 per acre, to be spent at any licensed dealer.
“Bags got lost, vouchers do not,” Treasury Principal Secretary Amos Kirwa told a committee of Parliament on Monday. He said that a third of the bags bought last season never reached a farm.
Large growers welcomed the news. The Cereal Growers Council said competition among dealers would push down prices and stop the flow of adulterated fertiliser.
Smallholders are less sure. In Kipsare, where the nearest licensed dealer is 38 kilometres away, farmers told us they expect brokers to buy their vouchers at half the value.
“I cannot eat a voucher and I cannot plant it,” said Rosebella Chumo, who grows maize on two acres. She wants the depots to stay open until dealers have come to the village.
The opposition has promised to block the change. Its spokesman on agriculture, Senator Joab Wetangi, said the plan would make food dearer in an election year.
A study by the Lakeside Institute found that vouchers raised yields by 14 percent in a neighbouring country, but only where dealers lived within ten kilometres of the farms.
""",
)


@page
def daily_need_to_know() -> Served:
    """Points above the text, author's photo, paragraphs each in its own block, a wall that is off, lists in three shapes."""
    r, site = MAIZE, "https://standardnation.example"
    url = f"{site}/news/counties/why-treasury-s-fertiliser-plan-has-split-maize-farmers-5321004"
    points = (
        "A third of last season's bags never reached a farm, Treasury says.",
        "Farmers far from dealers fear that brokers will buy the vouchers cheaply.",
    )
    body = "".join(
        f'<div class="paragraph-wrapper "><p>{e(p)}</p></div>'
        + ('<div class="paragraph-wrapper"><div class="sponsored-ad"><span>Advertisement</span></div></div>' if n in (1, 4) else "")
        for n, p in enumerate(r.body[:6])
    )
    rel = links("en", site, "/news/counties/{s}-{n}", 7, 10)
    head = links("en", site, "/news/{s}-{n}", 3, 6, 9, 11)
    now = links("en", site, "/business/{s}-{n}", 20, 14, 13)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{e(r.title)} | The Standard Nation</title>{og(r, url, "Standard Nation")}<meta property="article:published_time" content="2026-02-10T04:00:00Z"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "isAccessibleForFree": "True", "datePublished": "2026-02-10T04:00:00Z", "dateModified": "2026-02-10T09:21:17Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Standard Nation"}})}</head><body><div id="cookie-banner" role="dialog"><p>We use cookies to improve your experience. By continuing you agree to our <a href="/cookie">cookie policy</a>.</p><button>Accept</button></div><header class="nmgp-header"><nav><a href="/">Home</a><a href="/news">News</a><a href="/counties">Counties</a><a href="/business">Business</a><a href="/podcasts">Podcasts</a></nav><a class="btn" href="/subscribe">Subscribe</a></header><main class="page-content"><ul class="breadcrumbs"><li><a href="/news">News</a></li><li><a href="/news/counties">Counties</a></li></ul><article class="article-page"><section class="article-header"><div class="article-topic"><a href="/news/counties">Counties</a> <span class="prime">PRIME</span></div><h1 class="title-medium">{e(r.title)}</h1><div class="article-meta-summary"><time class="date" datetime="2026-02-10T04:00:00Z">Tuesday, February 10, 2026 — updated on February 10, 2026</time><span>3 min read</span></div></section><figure class="article-picture"><img src="q.jpg"/><figcaption><p>{e(r.caption)}</p></figcaption></figure><section class="author"><div class="article-authors_texts"><div class="article-authors_wrapper"><span>By</span> <span class="article-authors_authors"><a href="/authors/wanjiku">{r.author}</a></span></div><p class="article-authors_job">Agriculture reporter</p><p class="article-authors_company">Nation Media House</p></div><img class="photo" src="w.png" alt=""></section><section class="article-summary"><p>{e(r.lead)}</p></section><section class="wtnk"><h3>What you need to know:</h3><ul>{each(points, "<li>{}</li>")}</ul></section><section class="body-copy">{body}<div class="paragraph-wrapper"><p><strong>Also Read: <a href="{rel[0][1]}">{e(rel[0][0])}</a></strong></p></div>{each(r.body[6:], '<div class="paragraph-wrapper"><p>{}</p></div>')}<div class="paragraph-wrapper"><p><em>wmbaria@standardnation.example</em></p></div></section><section class="newsletter"><h3>Get our top stories in your inbox</h3><p>Sign up for the morning briefing. It is free.</p></section></article><aside><section class="related"><h3>RELATED</h3><ol>{listed(rel[1:], '<li><a href="{p}"><span class="teaser-title">{t}</span></a></li>')}</ol></section><section class="headlines-box"><h3>In the headlines</h3>{listed(head, '<a class="teaser-image-left" href="{p}"><div class="teaser-image-left_summary"><h3 class="teaser-image-left_title title-small">{t}</h3><aside class="article-metadata"><span class="article-topic article-metadata_topic">News</span> <span class="date">{n} hours ago</span></aside></div></a>')}</section></aside><section class="more"><h2>Just in</h2><ul class="just-in">{listed(now, '<li><span class="time">1{n}:30</span> <a href="{p}">{t}</a></li>')}</ul></section></main><footer><div><h4>Our Blog</h4><a href="/rules">Rules and guidelines</a><a href="/corrections">Corrections</a></div><div><h4>Mobile apps</h4><a href="/app">Standard Nation app</a></div><p>The Standard Nation © 2026</p></footer></body></html>""",
        r, (r.title, r.lead, *points, *r.body), (*rel, *head, *now), address=url,
    )  # fmt: skip


DAM = told(
    "en",
    "2026-02-12",
    "Our Special Correspondent",
    """
Dam safety panel blames silt, not rain, for Kaveripattu flood
The report says that dredging put off since 2014 halved the reservoir's room for flood water; State disputes the finding.
A view of the Kaveripattu reservoir on Tuesday. | Photo Credit: S. Muthuraj
A panel of engineers set up after last year's flood at Kaveripattu has concluded that silt, and not unusual rain, caused the spillway to overflow and submerge 61 villages.
In a report submitted to the Water Resources Department on Wednesday, the panel said that dredging which had been put off since 2014 had halved the room that the reservoir had for flood water.
“The rain was heavy, but it was heavier in 2005 and nobody lost a house,” the panel's chairman, R. Venkataraghavan, said while handing over the report.
The panel has recommended that desilting begin before the monsoon and that farmers be allowed to take the silt free of cost, which it said would both save money and improve their soil.
The Minister for Water Resources, K. Anbumani Selvan, disputed the finding. He said the earlier government had starved the department of funds and that the gates had been opened on time.
Farmers' associations, however, demanded compensation of ₹40,000 an acre. “First the water took our paddy, then the silt took our land,” said P. Alamelu of Melur village.
The Centre is likely to link further aid to the desilting, officials in the know said. A decision is expected after the Budget session.
""",
)


@page
def national_daily_updated_ist() -> Served:
    """Lines of date and place, links in the text in brackets, comments with rules, three rails."""
    r, site = DAM, "https://www.thepeninsular.example"
    url = f"{site}/news/national/dam-safety-panel-blames-silt/article70621133.ece"
    inline = links("en", site, "/news/national/{s}/article{n}.ece", 5)
    rel = links("en", site, "/news/national/{s}/article{n}.ece", 3, 17)
    latest = links("en", site, "/business/{s}/article{n}.ece", 13, 18, 12, 19)
    text = [f"<p>{e(p)}</p>" for p in r.body]
    text.insert(3, f'<div class="also-read"><p>Also Read | <a href="{inline[0][1]}">{e(inline[0][0])}</a></p></div>')
    text.insert(6, '<div class="article-ad"><div id="artmeterpv"></div></div>')
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} - The Peninsular</title>{og(r, url, "The Peninsular")}<meta name="publish-date" content="2026-02-12T00:41:00+05:30"><meta name="modified-date" content="2026-02-12T10:02:00+05:30">{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2026-02-12T00:41:00+05:30", "dateModified": "2026-02-12T10:02:00+05:30", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "NewsMediaOrganization", "name": "The Peninsular"}}, {"@context": "https://schema.org", "@type": "WebPage", "name": r.title}])}</head><body><div class="site-header"><div class="date-line">February 12, 2026</div><a href="/epaper">e-Paper</a><ul class="nav"><li><a href="/india">India</a></li><li><a href="/world">World</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/data">Data</a></li></ul></div><section class="storyline"><div class="container"><div class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/news/national">India</a></li></ol></div><div class="article-section"><div class="label"><a href="/premium">Premium</a></div><h1 class="title" itemprop="name">{e(r.title)}</h1><h2 class="sub-title">{e(r.lead)}</h2><div class="author-info"><p class="publish-time-new">Updated - <span>February 12, 2026 10:02 am IST</span> - CHENNUR</p><a class="person-name" href="/profile/osc">{r.author}</a></div><div class="comments-shares share-page"><a class="btn-comments">COMMENTS</a><a>SHARE</a><a>READ LATER</a></div><div class="article-picture"><div class="picture"><img></div><p class="caption">{e(r.caption)}</p></div><div id="content-body-70621133" itemprop="articleBody" class="articlebodycontent col-xl-9 schemaDiv"><div class="dateline"></div>{"".join(text)}<div class="article-pub"><p class="publish-time">Published - <span>February 12, 2026 12:41 am IST</span></p></div></div><div class="related-topics"><h4>Related Topics</h4><div class="related-topics-list"><a href="/topic/dams">dam</a> / <a href="/topic/flood">flood</a> / <a href="/topic/ministers">ministers (government)</a></div></div><div class="related-stories"><h3>Related stories</h3><ul>{listed(rel, '<li><div class="element"><h3 class="title"><a href="{u}">{t}</a></h3><div class="author-name"><a href="/profile/x">Ramya K.</a></div></div></li>')}</ul></div><div id="comments"><p>Comments</p><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div></div><div class="sidebar"><div class="latest-news"><h3 class="section-title"><a href="/latest-news">Latest News</a></h3><ul class="timeline">{listed(latest, '<li><div class="time">{n}:12 am</div><div class="right-content"><a href="/business" class="label">Business</a><h3 class="title"><a href="{u}">{t}</a></h3></div></li>')}</ul></div></div></div></section><footer><div class="foot-cols"><div><h5>About Us</h5><ul><li><a href="/code">Code of editorial values</a></li></ul></div><div><h5>Group Sites</h5><ul><li><a href="https://bizline.example">Bizline</a></li><li><a href="https://sportsweek.example">Sportsweek</a></li></ul></div></div><p>Copyright© 2026, PPL PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.</p></footer></body></html>""",
        r, r.lines, (*inline, *rel, *latest), address=url,
    )  # fmt: skip


RAIL = told(
    "en",
    "2026-02-05",
    "Dana Kowalczyk",
    """
A coal town bet on a battery plant. Now it waits for the train

A conveyor outside the shuttered Number 6 mine in Harmon Fork. Joel Baptiste/MPRN
HARMON FORK, Mont. — The rail spur that was supposed to save this town ends in a snowbank, four miles short of the plant it was built for.
Two years ago, Harmon Fork borrowed $19 million to lay track to a battery factory that promised 600 jobs. The factory opened in October. The railroad that owns the last four miles has yet to sign a lease.
“We did what they asked, and now we pay interest on a snowbank,” says Mayor Lorna Teague.
The railroad, Northern Basin, says that the plant's freight would slow its grain trains and that the town should pay for a siding. In a statement to MPRN, a spokesperson said the company “remains open to a commercial solution.”
# A question for Washington
Teague has asked the federal Surface Transportation Panel to order the railroad to lease the track. Shippers support her. They argue that a ruling against Northern Basin would break a pattern of railroads holding small towns to ransom.
Economist Phil Aranda of Big Timber College isn't so sure. Forced leases, he says, could discourage railroads from maintaining lines that barely pay as it is.
In the meantime, the plant sends its batteries out by truck, over a road the county says won't survive the spring thaw.
“If the road goes, the plant goes,” says county commissioner Wade Stroud. “And then so does the school.”
""",
)


@page
def public_radio_story() -> Served:
    """A station's page: transcript link, sponsor's message, the next shows, links within the text as a bucket."""
    r, site = RAIL, "https://www.mprn.example"
    url = f"{site}/2026/02/05/nx-s1-5301442/harmon-fork-battery-rail"
    inside = links("en", site, "/2026/01/12/nx-s1-{n}/{s}", 13)
    more = links("en", site, "/2026/02/01/nx-s1-{n}/{s}", 11, 16, 15)
    bucket = f'<div class="bucketwrap internallink insettwocolumn inset2col" id="res1"><div class="bucket img"><a class="imagewrap" href="{inside[0][1]}"><img></a><div class="bucketblock"><h3 class="slug"><a href="/sections/energy/">Energy</a></h3><h3><a href="{inside[0][1]}">{e(inside[0][0])}</a></h3></div></div></div>'
    return Served(
        f"""<!doctype html><html class="no-js" lang="en"><head><title>{e(r.title)} : MPRN</title>{og(r, url, "MPRN")}<meta name="date" content="2026-02-05"><script type="application/ld+json">{ld({"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "MPRN"}, "headline": r.title, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "datePublished": "2026-02-05T05:00:00-05:00", "dateModified": "2026-02-05T05:00:00-05:00", "author": {"@type": "Person", "name": [r.author]}, "@context": "http://schema.org"})[35:-9]}</script></head><body class="news tmplNewsStory"><div class="skip-links"><h6>Accessibility links</h6><ul><li><a href="#main-content">Skip to main content</a></li><li><a href="/shortcuts">Keyboard shortcuts for audio player</a></li></ul></div><header class="npr-header"><nav class="navigation"><ul class="menu"><li><a href="/news">News</a></li><li><a href="/music">Music</a></li><li><a href="/podcasts">Podcasts &amp; Shows</a></li><li><a href="/donate">Donate</a></li></ul></nav></header><main><section id="main-section"><article class="story"><div class="slug-wrap"><h3 class="slug"><a href="/sections/national/">National</a></h3></div><div class="storytitle"><h1>{e(r.title)}</h1></div><div class="story-meta has-byline"><div class="dateblock"><time datetime="2026-02-05T05:00:00-05:00"><span class="date">February 5, 2026</span><span class="time">5:00 AM ET</span></time><div><p class="byline-heard">Heard on <a href="/programs/dawn/">Dawn Edition</a></p></div></div><div id="storybyline"><div class="byline-container--block"><p class="byline__name byline__name--block"><a href="/people/dk">{r.author}</a></p></div></div></div><div class="story-tools"><b class="audio-availability-message">4-Minute Listen</b><ul><li><a href="/player/embed/1">Toggle more options</a></li><li><a href="/transcripts/nx-s1-5301442">Transcript</a></li></ul></div><div id="storytext" class="storytext storylocation linkLocation"><div class="bucketwrap image large"><div class="imagewrap"><img></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>{e(r.caption.split(". ")[0])}. <b class="credit" aria-label="Image credit">Joel Baptiste/MPRN</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Joel Baptiste/MPRN</span></div></div>{each(r.body[:3])}{bucket}{each(r.body[3:5], "<p>{}</p>", '<h3 class="edTag">{}</h3>')}<aside id="ad-backstage-wrap"><p class="left">Sponsor Message</p><p>Support for MPRN comes from Tamarack Insurance, insuring barns since 1911.</p><div class="become-sponsor">Become an MPRN sponsor</div></aside>{each(r.body[5:])}</div><div class="tags"><ul><li><a href="/tags/1">batteries</a></li><li><a href="/tags/2">railroads</a></li></ul></div><div class="share-tools share-tools--secondary"><ul><li><button>Facebook</button></li><li><button>Email</button></li></ul></div></article><aside id="end-of-story-recommendations"><h2>More Stories From MPRN</h2>{listed(more, '<article class="recommended-story has-image"><figure><a href="{u}"><img></a></figure><div class="story-text"><h3 class="slug">Economy</h3><a href="{u}"><h3 class="title">{t}</h3></a></div></article>')}</aside></section></main><footer id="npr-footer"><div><h3>Read &amp; Listen</h3><ul><li><a href="/">Home</a></li><li><a href="/newsletters">Newsletters</a></li></ul></div><div><h3>Connect</h3><ul><li><a href="/fb">Facebook</a></li><li><a href="/contact">Contact</a></li></ul></div><ul class="legal"><li><a href="/terms">Terms of Use</a></li><li>© 2026 mprn</li></ul></footer></body></html>""",
        r, (r.title, *r.text), (*inside, *more), address=url,
    )  # fmt: skip


CHIPS = told(
    "en",
    "2026-02-03",
    "Noor Haddad",
    """
Exclusive: Chip fund to drop its made-at-home rule

Illustration: Tess Quandt/Brief
The government's $11 billion semiconductor fund will stop requiring that grantees make their wafers at home, two people familiar with the draft told Brief.
Why it matters: The rule was the heart of the program. Dropping it would hand a win to firms that package chips here but etch them abroad.
The big picture: Only one of nine planned plants has produced a wafer. Officials blame a shortage of technicians; companies blame the rule.
Driving the news: The Commerce Office plans to publish the change in March, after a review that found the rule raised costs by 28%.
What they're saying: "You can't subsidize a supply chain that refuses to exist," said Renata Volk, who advised the office until last fall.
"This is a surrender dressed up as a review," said Sen. Duke Ellery, who wrote the rule and vowed to fight the change.
Between the lines: Lenders had begun to shun projects that depend on the fund, fearing that a missed deadline would force companies to pay grants back.
The other side: Unions say the change will cost 4,000 promised jobs in three states, and want packagers to pay union wages in return.
What's next: A 30-day comment period. Lawmakers could still block the change when they take up the defense bill.
""",
)


@page
def brief_with_bold_leads() -> Served:
    """Short lines with bold beginnings, some as bullets; author boxes, newsletter box inside, infinite rail."""
    r, site = CHIPS, "https://www.brief.example"
    url = f"{site}/2026/02/03/chip-fund-made-at-home-rule"
    more = links("en", site, "/2026/02/03/{s}", 12, 13, 16, 3)

    def bold(line: str) -> str:
        head, colon, rest = line.partition(": ")
        return f"<strong>{e(head)}:</strong> {e(rest)}" if colon and len(head) < 25 else e(line)

    parts = [
        f'<p><span class="inline">{bold(line)}</span></p>' if n not in (4, 5) else f"<ul><li>{bold(line)}</li></ul>"
        for n, line in enumerate(r.body)
    ]
    parts.insert(
        5,
        '<div class="newsletter-signup" data-cy="inline"><h4>Sign up for Brief Markets</h4><p>Smart and short, every morning before the bell.</p><form><input placeholder="Email"><button>Subscribe</button></form></div>',
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)}</title>{og(r, url, "Brief", article__published_time="2026-02-03T14:05:12Z").replace('<meta property="og:description" content=""/>', "")}{ld({"@context": "https://schema.org/", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-03T14:05:12.811Z", "dateModified": "2026-02-03T14:05:12.811Z", "author": [{"@type": "Person", "name": r.author, "url": site + "/authors/noor"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Brief"}, "articleBody": "The government's $11 billion semiconductor fund"})}</head><body class="font-sans"><div id="__next"><div class="grid-layout"><header class="col-1-13"><a href="/"><svg></svg></a><nav aria-label="primary"><ul><li><a href="/local">Local news</a></li><li><a href="/pro">Pro</a></li><li><a href="/about">About us</a></li></ul></nav></header><main class="col-1-13" id="main-content"><article><div data-cy="story-header"><p data-cy="time-rubric"><span data-cy="story-publish-date">4 hours ago</span> - <a href="/economy" data-cy="topic-link">Economy &amp; Business</a></p><h1 data-cy="story-headline">{e(r.title)}</h1><div data-cy="byline"><ul class="authors"><li><a href="/authors/noor">{r.author}</a></li></ul></div><div class="share" data-cy="share-bar"><button aria-label="facebook"></button><p>Add Brief as your preferred source</p></div></div><figure class="hero" data-cy="story-hero"><img alt="a wafer"><figcaption>{e(r.caption)}</figcaption></figure><div class="DraftjsBlocks_draftjs__fm3S2" data-cy="story-body">{"".join(parts)}</div><div data-cy="go-deeper"><p><strong>Go deeper:</strong> <a href="{more[0][1]}">{e(more[0][0])}</a></p></div></article><aside class="more" aria-label="More stories"><h2>Read next</h2>{listed(more[1:], '<div data-cy="card"><a href="{p}"><picture></picture></a><div><p>Feb {n}, 2026 - <a href="/economy">Economy</a></p><h3><a href="{p}">{t}</a></h3><p><a href="/authors/x">Ty Okafor</a></p></div></div>')}</aside></main><footer><ul><li><a href="/ads">Advertise with us</a></li><li><a href="/careers">Careers</a></li></ul><p>Smarter, faster on what matters.</p><p>Copyright Brief Media, 2026</p></footer></div></div></body></html>""",
        r, (r.title, *r.body), more, address=url,
    )  # fmt: skip


GAS = told(
    "en",
    "2026-01-29",
    "Department for Heat and Homes",
    """
New scheme to cut energy bills for a million tenants
Landlords must insulate the coldest homes by 2029, with grants of up to £15,000 a house.

A million tenants in the coldest homes will see their energy bills fall by £240 a year under rules announced today (29 January 2026).
Landlords will have to bring every let home up to band C by October 2029. Those who cannot afford the work will be able to claim grants of up to £15,000.
# Help for landlords
The Warm Lets Fund, worth £1.8 billion, will open in June. Councils will run it, and local builders will be able to register from next week.
Homes and Heat Minister Fiona Tarrant said:
“No child should do their homework in a coat. This scheme will make homes warmer, cut bills and create 30,000 jobs for builders in every part of the country.”
Chief Executive of the Tenants' Alliance, Abdul Rahim-Shaw, said:
“We have long argued that cold homes make people ill. We welcome the fund, and want councils to be given the staff to police it.”
# Background
Around 1.4 million let homes fall below band C. According to the department's impact assessment, damp and cold lead to £860 million of costs for the health service each year.
Landlords who fail to comply may be fined up to £30,000 a property. Listed buildings will be exempt where the work would damage their character.
""",
)


@page
def government_release_components() -> Served:
    """An office's release: metadata as a list of terms, calls to share, a feedback survey, columns of services below."""
    r, site = GAS, "https://www.governance.example"
    url = f"{site}/government/news/new-scheme-to-cut-energy-bills-for-a-million-tenants"
    also = links("en", site, "/government/news/{s}", 20, 17)
    return Served(
        f"""<!DOCTYPE html><html class="govuk-template" lang="en"><head><meta charset="utf-8"><title>{e(r.title)} - GOVERNANCE.EXAMPLE</title><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}"><meta property="og:site_name" content="GOVERNANCE.EXAMPLE"><meta property="og:title" content="{e(r.title)}"><meta name="govuk:first-published-at" content="2026-01-29T00:01:00+00:00">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "name": r.title, "headline": r.title, "description": r.lead, "datePublished": "2026-01-29T00:01:00+00:00", "dateModified": "2026-01-29T00:01:00+00:00", "author": {"@type": "Organization", "name": r.author}, "publisher": {"@type": "Organization", "name": "GOVERNANCE"}, "articleBody": "<p>" + r.body[0] + "</p>"})}</head><body class="govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-cookie-banner" role="region" aria-label="Cookies on GOVERNANCE"><div class="govuk-cookie-banner__message"><h2 class="govuk-cookie-banner__heading">Cookies on GOVERNANCE</h2><div class="govuk-cookie-banner__content"><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p></div><button>Accept additional cookies</button><button>Reject additional cookies</button></div></div><a class="govuk-skip-link" href="#content">Skip to main content</a><header class="gem-c-layout-super-navigation-header"><a href="/">GOVERNANCE</a><nav><ul><li><a href="/benefits">Benefits</a></li><li><a href="/housing">Housing and local services</a></li></ul></nav></header><div id="wrapper" class="news-article govuk-width-container"><nav class="gem-c-contextual-breadcrumbs"><ol class="govuk-breadcrumbs__list"><li><a href="/">Home</a></li><li><a href="/environment">Environment</a></li><li><a href="/energy">Energy efficiency in housing</a></li></ol></nav><main role="main" id="content"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-xl">{e(r.title)}</h1></div></div><div class="govuk-grid-column-two-thirds"><p class="gem-c-lead-paragraph">{e(r.lead)}</p></div></div><div class="metadata-wrapper"><div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/org/dhh">{r.author}</a> and <a href="/people/ft">The Rt Hon Fiona Tarrant MP</a></dd><dt>Published</dt><dd>29 January 2026</dd></dl></div></div><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="content-bottom-margin"><div class="responsive-bottom-margin"><img src="home.jpg" alt=""><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{each(r.body[:5], "<p>{}</p>", '<h2 id="help">{}</h2>')}<blockquote><p class="last-child">{e(r.body[5])}</p></blockquote><p>{e(r.body[6])}</p><blockquote><p class="last-child">{e(r.body[7])}</p></blockquote>{each(r.body[8:])}</div></div></div><div class="gem-c-share-links"><h2>Share this page</h2><p>The following links open in a new tab</p><ul><li><a href="https://fb.example/s">Share on Facebook (opens in new tab)</a></li><li><a href="https://x.example/s">Share on X (opens in new tab)</a></li></ul></div><div class="gem-c-published-dates" id="history"><h2>Updates to this page</h2>Published 29 January 2026</div><section class="gem-c-single-page-notification-button"><a href="/email">Sign up for emails or print this page</a></section></div></div><div class="govuk-grid-column-one-third"><div class="gem-c-contextual-sidebar"><nav class="gem-c-related-navigation"><h2 id="rn">Related content</h2><ul>{listed(also, '<li class="gem-c-related-navigation__link"><a class="govuk-link" href="{p}">{t}</a></li>')}</ul></nav></div></div></div></main></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button><p>Help us improve GOVERNANCE. To help us improve, we’d like to know more about your visit today. Don’t worry, we won’t send you spam.</p></div><footer class="gem-c-layout-footer"><div class="govuk-footer__section"><h2>Services and information</h2><ul><li><a href="/benefits">Benefits</a></li><li><a href="/births">Births, death, marriages and care</a></li></ul></div><div class="govuk-footer__section"><h2>Government activity</h2><ul><li><a href="/departments">Departments</a></li><li><a href="/news">News</a></li></ul></div><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p><p>© Crown copyright</p></footer></body></html>""",
        r, r.lines, also, address=url,
    )  # fmt: skip


TURBINE = told(
    "en",
    "2026-02-09",
    "Halvar Wind plc",
    """
Halvar Wind to Build 400-Megawatt Farm Off Banda Coast, Creating 1,200 Jobs


CAPE ROSA, Feb. 9, 2026 /PRWeave/ -- Halvar Wind plc (LSX: HLV), a maker and operator of offshore turbines, today announced that it will invest $1.3 billion in a 400-megawatt wind farm off the coast of Banda, its first in the southern hemisphere.
Construction will begin in the fourth quarter of 2026 and is expected to create 1,200 jobs. Once complete, the farm will replace two diesel plants and lower the cost of power for 310,000 households by an estimated 18 percent.
"Banda has the wind, the port and the will," said Siv Halvorsen, chief executive of Halvar Wind. "This investment shows that clean power can compete without subsidies."
The company signed a 20-year agreement with the Banda Power Authority, which will buy all of the farm's output at a fixed price. Fishing cooperatives that had opposed an earlier plan agreed to the new site after the turbines were moved six miles further out.
"We wanted jobs without losing our fish," said Thandeka Mokoni, chair of the Cape Rosa cooperative. "The new plan gives us both."
Halvar expects the project to add to earnings from 2029. It will fund the investment through green bonds and a loan from the Southern Development Bank, whose approval remains subject to an environmental review.
""",
)


@page
def release_wire() -> Served:
    """A company's release as a wire prints it: who issued it, logo, forward-looking notes left out, contact, also from this source."""
    r, site = TURBINE, "https://www.prweave.example"
    url = f"{site}/news-releases/halvar-wind-to-build-400-megawatt-farm-off-banda-coast-302370011.html"
    also = links("en", site, "/news-releases/{s}-{n}.html", 13, 21)
    explore = links("en", site, "/news-releases/{s}-{n}.html", 19, 0)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>{e(r.title)}</title><meta name="date" content="2026-02-09T07:00:00-05:00"/><meta name="author" content="{r.author}"/><link rel="canonical" href="{url}"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:site_name" content="PRWeave"/></head><body class="page newsrelease"><header class="header"><div class="container"><div class="row"><a class="navbar-brand" href="/">PRWeave</a><ul class="nav navbar-nav"><li><a href="/products">Products</a></li><li><a href="/news">News</a><ul><li><a href="/news/energy">Energy</a></li><li><a href="/news/health">Health</a></li></ul></li></ul><a href="/login">Log In</a></div></div></header><main id="main"><article class="news-release static-page"><header class="container release-header"><div class="row detail-headline"><div class="col-sm-8"><h1>{e(r.title)}</h1></div></div><div class="row"><div class="col-lg-8"><div class="prnlogo"><a href="/news/halvar"><img alt="Halvar Wind Logo"></a></div><div class="meta"><p class="mb-no"><strong>News provided by</strong></p><a href="/news/halvar"><strong>{r.author}</strong></a><p class="mb-no">Feb 09, 2026, 07:00 ET</p></div><div class="share"><p class="small">Share this article</p><a>Share to X</a><a>Share this article</a></div></div></div></header><section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1">{each(r.body[:2], '<p class="prntac">{}</p>')}<div class="PRN_ImbeddedAssetReference" id="DivAssetPlaceHolder1"><p><a href="i.jpg"><img></a></p></div>{each(r.body[2:])}<div class="contact"><p><b>Media Contact</b><br/>Oda Lien, Halvar Wind plc<br/>+47 555 01 77<br/><a href="mailto:press@halvar.example">press@halvar.example</a></p></div><p>SOURCE {r.author}</p></div></div></section></article><section class="cta"><p>WANT YOUR COMPANY'S NEWS FEATURED ON PRWEAVE?</p><ul><li><span>440k+</span> Newsrooms &amp; Influencers</li><li><span>9k+</span> Digital Media Outlets</li></ul><a href="/get-started">GET STARTED</a></section><section class="more-by"><div class="container"><h2>Also from this source</h2>{listed(also, '<a class="news-release-card" href="{p}"><div class="card"><h3><small>Jan 1{n}, 2026, 08:00 ET</small> {t}</h3><p>Halvar Wind said on the day that its plans for the region had not changed and that it would report further.</p></div></a>')}<a href="/news/halvar">More Releases From This Source</a></div></section><section class="explore"><h2>Explore</h2><div class="row"><h3 class="ind"><a href="/news/energy">Utilities</a></h3></div>{listed(explore, '<div class="row newsCards"><a class="newsreleaseconsolidatelink" href="{p}"><h3>{t}</h3></a></div>')}</section></main><footer><div class="foot"><h3>Contact PRWeave</h3><ul><li>877-555-0148</li><li>from 8 AM - 9 PM ET</li></ul></div><div><h3>About</h3><ul><li><a href="/about">About PRWeave</a></li><li><a href="/partners">Become a Publishing Partner</a></li></ul></div><p>Copyright © 2026 PRWeave Inc. All Rights Reserved.</p></footer></body></html>""",
        r, (r.title, *r.body), (*also, *explore), address=url,
    )  # fmt: skip


KLINIK = told(
    "de",
    "2026-02-11",
    "Friederike Lohmann",
    """
Kleine Kliniken vor dem Aus: Landkreis Wendelau kämpft um seine Notaufnahme
Die Krankenhausreform zwingt den Landkreis zur Wahl: Entweder schließt die Notaufnahme, oder die Steuern steigen. Die Bürgerinitiative will beides verhindern.
Die Notaufnahme in Wendelau: Pro Nacht kommen noch elf Menschen. © Foto: Timo Behrens
Wendelau. Um 22 Uhr brennt in der Notaufnahme noch Licht, doch im Flur sitzt niemand. „Vor fünf Jahren war hier jeder Stuhl besetzt“, sagt Chefärztin Annegret Voss. Heute kommen elf Menschen pro Nacht, und jeder von ihnen kostet das Haus im Schnitt 140 Euro mehr, als die Kassen zahlen.
Der Landkreis gleicht das Minus bisher aus. 6,2 Millionen Euro waren es 2025, und mit der Krankenhausreform wird die Lücke größer: Weil das Haus künftig keine Herzkatheter mehr legen darf, brechen ihm die lukrativsten Fälle weg.
# Landrat droht mit höheren Abgaben
Landrat Jens-Uwe Krahl (parteilos) stellt die Gemeinden nun vor die Wahl. „Entweder wir schließen die Notaufnahme, oder ich muss die Kreisumlage um drei Punkte anheben“, sagte er am Dienstagabend im Kreistag.
Die Bürgermeister lehnen das ab. Höhere Abgaben würden Firmen vertreiben, warnt Karin Oelze aus Neudorf, „und dann fehlt das Geld erst recht“.
# Initiative setzt auf das Land
Eine Bürgerinitiative hat 9400 Unterschriften gesammelt. Sie fordert vom Land einen Zuschuss für Häuser, von denen aus der nächste Herzkatheter mehr als 40 Minuten entfernt ist. Das Gesundheitsministerium in der Landeshauptstadt hält dagegen: Dauerhafte Zuschüsse hielten Strukturen am Leben, für die das Personal fehle.
Voss hat in diesem Winter drei Ärzte verloren, alle an das Klinikum in der Stadt. „Die Debatte vertreibt die Leute schneller als jede Reform“, sagt sie.
""",
)


@page
def regionalblatt_styled_components() -> Served:
    """Hashes for classes, place in bold before the text, adverts announced, newsletter and app boxes in it, author between the paragraphs."""
    r, site = KLINIK, "https://www.wendelauer-rundschau.example"
    url = f"{site}/lokales/kleine-kliniken-vor-dem-aus-KX7PQ2.html"
    mid = links("de", site, "/lokales/{s}-{n}.html", 3)
    more = links("de", site, "/der-norden/{s}-{n}.html", 0, 2, 8)
    read = links("de", site, "/wirtschaft/{s}-{n}.html", 1, 4, 7, 9)
    p = '<p class="Textstyled__Text-sc-14jtnxu-0 gEVBoJ"><span>{}</span></p>'
    first = f'<p class="Textstyled__Text-sc-14jtnxu-0 gEVBoJ"><span><b>Wendelau.</b> {e(r.body[0].removeprefix("Wendelau. "))}</span></p>'
    h = '<h2 class="Headlinestyled__Headline-sc-mamptc-0 fsYxlk">{}</h2>'
    ad = '<div class="AdContainerstyled__AdContainer-sc-1"><span>Weiterlesen nach der Anzeige</span><div id="mrec"></div><span>Weiterlesen nach der Anzeige</span></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><title>{e(r.title)}</title>{og(r, url, "WR - Wendelauer Rundschau")}<link rel="canonical" href="{url}"/>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": r.title, "url": url, "datePublished": "2026-02-11T04:30:00.000Z", "dateModified": "2026-02-11T15:07:44.112Z", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": r.author, "url": "/autoren/fl"}], "publisher": {"@id": site + "/#org"}}, {"@type": "NewsMediaOrganization", "@id": site + "/#org", "name": "Wendelauer Rundschau"}]})}</head><body><div id="fusion-app" class="fusion-app"><div class="Layoutstyled__Grid-sc-7sdhrc-0"><header class="Headerstyled__Header-sc-1ys6jbu-0"><a href="/">Wendelauer Rundschau</a><nav><ul><li><a href="/lokales/">Lokales</a></li><li><a href="/der-norden/">Der Norden</a></li><li><a href="/sport/">Sport</a></li><li><a href="https://trauer.example">Traueranzeigen</a></li></ul></nav><button>Anmelden</button></header><main><article class="Articlestyled__Article-sc-7sdhrc-1"><header class="ArticleHeadstyled__ArticleHead-sc-1jtnqb9-0"><div class="Kickerstyled__Kicker-sc-1">Krankenhausreform</div><h2 class="Headlinestyled__Headline-sc-mamptc-0 iSzwnM">{e(r.title)}</h2></header><div class="ArticleImagestyled"><figure><img alt=""/><figcaption class="ArticleImagestyled__Caption">{e(r.caption)}</figcaption></figure></div><p class="ArticleHeadstyled__ArticleTeaser-sc-1jtnqb9-4 bYcJHf"><span>{e(r.lead)}</span></p><div class="ArticleMetastyled"><div class="Authorstyled"><img src="fl.jpg" alt=""/><a href="/autoren/fl">{r.author}</a></div><time datetime="2026-02-11T04:30:00.000Z">11.02.2026, 05:30 Uhr</time><div class="ShareBarstyled"><button>Merken</button><button>Teilen</button><button>Artikel anhören • 3 Minuten</button></div></div><div class="ArticleContentLoaderstyled__Gradient">{first}{ad}{each(r.body[1:4], p, h)}<div class="RelatedBoxstyled"><span>Lesen Sie auch</span><ul><li><a href="{mid[0][1]}">{e(mid[0][0])}</a></li></ul></div>{each(r.body[4:5], p, h)}{ad}<div class="NewsletterBoxstyled"><div><h3>Wendelau am Morgen</h3><p>Alles, was im Landkreis wichtig ist, jeden Morgen um 6 Uhr als Newsletter.</p><p>Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.</p></div></div>{each(r.body[5:7], p, h)}<div class="AuthorTeaserstyled"><img src="fl.jpg" alt=""/><div><strong>{r.author}</strong><p>Redakteurin im Ressort Lokales, schreibt über Gesundheit und Kommunalpolitik und hört zu.</p></div></div>{each(r.body[7:], p, h)}<p class="Textstyled__Text-sc-14jtnxu-0"><span><b>WR</b></span></p></div></article><section class="TeaserListstyled"><h3>Mehr aus Der Norden</h3>{listed(more, '<div class="Teaserstyled"><a href="{p}"><figure><img/></figure><div><span class="Kickerstyled">Region</span><div class="Titlestyled">{t}</div></div></a></div>')}</section><section class="MostReadstyled"><h3>Meistgelesen</h3><ol>{listed(read, '<li><a href="{p}"><span>{n}</span><div>{t}</div></a></li>')}</ol></section></main><footer><div><h4>Service</h4><ul><li><a href="/abo">Abo-Shop</a></li><li><a href="/anzeigen">Anzeigen aufgeben</a></li></ul></div><p>© Rundschau Verlagsgesellschaft</p></footer></div></div></body></html>""",
        r, r.lines, (*mid, *more, *read), address=url,
    )  # fmt: skip


ALP = told(
    "de",
    "2026-02-06",
    "Reto Zurbriggen",
    """
Bergdörfer wollen keine neuen Zweitwohnungen mehr
Drei Gemeinden im Oberval stimmen für einen Baustopp. Die Zweitwohnungen hätten die Mieten verdoppelt, sagen die Einheimischen.
Wo im Februar Licht brennt, wohnt jemand: Blick auf Oberval.
Drei Gemeinden im Oberval haben am Sonntag entschieden, fünf Jahre lang keine Baugesuche für Zweitwohnungen mehr anzunehmen. Der Entscheid fiel deutlich: 71 Prozent sagten Ja.
Gemeindepräsidentin Flurina Caviezel sieht darin eine Notbremse. «Unsere Lehrerin fährt jeden Tag 50 Minuten, weil sie hier keine Wohnung findet», sagt sie.
Seit der Pandemie haben sich die Mieten im Tal verdoppelt. Eine Studie der Fachhochschule führt das auf Käufer aus dem Unterland zurück, die von zu Hause aus arbeiten.
Baufirmen fürchten um Aufträge
Das Baugewerbe wehrt sich. Ein Stopp gefährde 180 Stellen, sagt Gian-Marco Tuor vom lokalen Baumeisterverband, «und ohne Bauarbeiter stehen noch mehr Wohnungen leer».
Der Verband prüft eine Beschwerde. Er will, dass die Gemeinden stattdessen Bauland für Einheimische günstiger abgeben.
Raumplaner Urs Bänziger hält beides für nötig. Ein Baustopp allein treibe die Preise der bestehenden Häuser in die Höhe, warnt er. Helfen könne nur eine Abgabe auf leere Betten.
Caviezel will die Abgabe im Herbst vorlegen. Ob der Kanton sie bewilligt, ist offen.
""",
)


@page
def rundfunk_das_wichtigste() -> Served:
    """A broadcaster's page: points above, legends of pictures, a box that explains, the programme it was heard in."""
    r, site = ALP, "https://www.srv.example"
    url = f"{site}/news/schweiz/wohnen-in-den-bergen-bergdoerfer-wollen-keine-neuen-zweitwohnungen-mehr"
    points = (
        "Drei Gemeinden nehmen fünf Jahre lang keine Gesuche an.",
        "Der Baumeisterverband warnt vor dem Verlust von 180 Stellen.",
        "Eine Abgabe auf leere Betten soll folgen.",
    )
    also = links("de", site, "/news/schweiz/{s}", 6)
    more = links("de", site, "/news/wirtschaft/{s}", 4, 5, 2)
    return Served(
        f"""<!doctype html><html lang="de-CH"><head><meta charset="utf-8"><title>Wohnen in den Bergen - {e(r.title)} - News - SRV</title><meta property="og:title" content="Wohnen in den Bergen - {e(r.title)}"><meta property="og:site_name" content="Schweizer Rundfunkverbund (SRV)"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{r.title}","alternativeHeadline":"Wohnen in den Bergen","datePublished":"2026-02-06T06:12:00+01:00","dateModified":"2026-02-06T11:40:12+01:00","publisher":{{"@type":"Organization","name":"SRV"}},"image":["x.jpg",]}}</script></head><body class="body"><div class="skiplinks"><a href="#main">Zum Inhalt springen</a></div><header class="header" role="banner"><nav class="navigation"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/meteo">Meteo</a></li><li><a href="/audio">Audio &amp; Podcasts</a></li></ul></nav></header><main class="main" id="main"><article class="article"><ol class="breadcrumb"><li><a href="/news">News</a></li><li>Schweiz</li></ol><header class="article-header"><h1 class="article-title"><span class="article-title__overline">Wohnen in den Bergen</span><span class="h-offscreen">-</span> <span class="article-title__text">{e(r.title)}</span></h1><p class="article-lead">{e(r.lead)}</p></header><div class="article-author"><span class="article-author__name">Autor: <a href="/autor/rz">{r.author}</a></span></div><div class="article-reference"><p><time datetime="2026-02-06T06:12:00">Freitag, 06.02.2026, 06:12 Uhr</time> <time>Aktualisiert um 11:40 Uhr</time></p></div><div class="sharing-bar"><button>Teilen</button><ul><li><a>Mail</a></li><li><a>WhatsApp</a></li></ul></div><section class="article-content" itemprop="articleBody"><figure class="media-still"><img><figcaption class="media-caption"><span class="media-caption__legend h-offscreen">Legende:</span> <span class="media-caption__description">{e(r.caption)}</span> <span class="media-caption__source">Keystein/Arno B.</span></figcaption></figure><div class="article-list"><h2>Das Wichtigste in Kürze</h2><ul class="article-list">{each(points, "<li>{}</li>")}</ul></div>{each(r.body[:3], '<p class="article-paragraph">{}</p>')}<div class="expandable-box"><h2 class="expandable-box__title">Was gilt als Zweitwohnung?</h2><button>Box aufklappen</button><button>Box zuklappen</button><div class="expandable-box__content"><p>Als Zweitwohnung gilt, wer nicht dauernd bewohnt ist. Mehr als 20 Prozent darf eine Gemeinde davon nicht haben.</p></div></div><h2 class="article-heading">{e(r.body[3])}</h2>{each(r.body[4:6], '<p class="article-paragraph">{}</p>')}<div class="linkbox"><ul class="linkbox__list"><li><a class="teaser-text" href="{also[0][1]}"><span class="teaser-text__title">{e(also[0][0])}</span></a></li></ul></div>{each(r.body[6:], '<p class="article-paragraph">{}</p>')}</section><div class="article__broadcast"><p>Radio SRV 4 News, 06.02.2026, 06:00 Uhr; brus;zurr</p></div><div class="newsletter"><h3>Jederzeit top informiert!</h3><p>Erhalten Sie alle News-Highlights direkt per Browser-Push und bleiben Sie immer auf dem Laufenden.</p><button>Push aktivieren</button></div></article><section class="collection"><h2 class="collection__title">Meistgelesene Artikel</h2><ul>{listed(more, '<li class="collection__teaser-item"><a class="teaser" href="{p}"><div class="teaser__content"><div class="teaser-info"><div class="teaser__kicker-text">Kanton</div><div class="teaser__title">{t}</div></div></div></a></li>')}</ul></section></main><footer class="footer"><p>Schweizer Rundfunkverbund, Zweigniederlassung der SRG-Gesellschaft</p></footer></body></html>""",
        r, (r.title, r.lead, *points, *r.body), (*also, *more), address=url,
    )  # fmt: skip


PORTVAL = told(
    "fr",
    "2026-02-08",
    "Gwenola Tanguy",
    """
Port-Valan. La criée menacée de fermeture, les pêcheurs bloquent le pont
La chambre de commerce veut regrouper les ventes à Lorzac dès septembre. Une centaine de marins-pêcheurs ont manifesté samedi.
Les marins-pêcheurs ont allumé des palettes à l'entrée du pont. | OUEST-MATIN
Une centaine de marins-pêcheurs ont bloqué samedi matin le pont de Port-Valan (Morhan) pour protester contre la fermeture annoncée de leur criée. La chambre de commerce, qui la gère, veut regrouper les ventes à Lorzac, à 35 km de là, dès le mois de septembre.
« Trente-cinq kilomètres de route, c'est une heure de sommeil et vingt euros de gazole par jour », résume Erwan Le Goadec, patron du Petit Mousse.
Un déficit de 400 000 € par an
La chambre de commerce invoque un déficit de 400 000 € par an, provoqué selon elle par la chute des quotas de langoustine. « Garder deux criées, c'est condamner les deux », affirme son président, Patrice Ollivier-Brun.
Le maire, Loïc Carado, conteste ce calcul. D'après lui, la fermeture ferait perdre 60 emplois à la commune et viderait ses restaurants l'hiver. Il réclame un audit indépendant et menace de saisir le tribunal administratif.
Le préfet joue la montre
Reçue à la préfecture, une délégation a obtenu qu'aucune décision ne soit prise avant le 15 mars. La région, elle, se dit prête à financer une machine à glace si les ventes restent à Port-Valan.
« C'est un premier pas, mais on ne lâchera rien », prévient Soizig Madec, du comité des pêches. Une nouvelle manifestation est prévue samedi prochain.
""",
)


@page
def quotidien_de_l_ouest() -> Served:
    """Place before the title, chapô, photo with credits, intertitles, inline links, push for notifications, lists by commune."""
    r, site = PORTVAL, "https://www.ouest-matin.example"
    url = f"{site}/bretagne/port-valan-56000/la-criee-menacee-de-fermeture-les-pecheurs-bloquent-le-pont-4b1c2d7e"
    also = links("fr", site, "/bretagne/{s}-{n}", 0)
    rel = links("fr", site, "/bretagne/{s}-{n}", 8, 5)
    cont = links("fr", site, "/france/{s}-{n}", 1, 2, 4, 7)
    body = [f"<h2>{e(p)}</h2>" if n in (2, 5) else f"<p>{e(p)}</p>" for n, p in enumerate(r.body)]
    body.insert(4, f'<p class="read-also"><strong>LIRE AUSSI.</strong> <a href="{also[0][1]}">{e(also[0][0])}</a></p>')
    body.insert(
        6, '<div class="pub-inline"><span>Publicité</span><a href="https://auto.example">Votre nouvelle citadine dès 139 €/mois</a></div>'
    )
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/><title>{e(r.title)}</title>{og(r, url, "Ouest-Matin.example")}<meta property="article:published_time" content="2026-02-08T06:50:00+01:00"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "articleBody": " ".join(r.body), "datePublished": "2026-02-08T06:50:00+01:00", "dateModified": "2026-02-08T06:50:00+01:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Ouest-Matin"}, "contentLocation": {"@type": "Place", "name": "Port-Valan"}})}</head><body id="article"><div id="didomi-host"><div class="didomi-popup"><p>Avec votre accord, nous et nos 812 partenaires utilisons des cookies pour stocker et accéder à des informations personnelles.</p><button>Accepter et fermer</button><button>Continuer sans accepter</button></div></div><header id="su-header"><ul class="menu"><li><a href="/">Accueil</a></li><li><a href="/bretagne">Bretagne</a></li><li><a href="/sport">Sport</a></li><li><a href="/abonnement">S’abonner</a></li></ul></header><nav class="fil-ariane"><ul><li><a href="/">Accueil</a></li><li><a href="/bretagne">Bretagne</a></li><li><a href="/bretagne/port-valan-56000">Port-Valan</a></li></ul></nav><div class="su-content"><article class="article-detail"><header><h1>{e(r.title)}</h1><p class="chapo">{e(r.lead)}</p></header><div class="informations"><span class="signature">Ouest-Matin</span> <span class="auteur">{r.author}</span>. <time datetime="2026-02-08T06:50">Publié le 08/02/2026 à 06h50</time></div><div class="barre-outils"><button>Écouter</button><button>Lire plus tard</button><button>Partager</button><a href="/journal">Lire le journal numérique</a></div><figure class="visuel"><img/><figcaption>{e(r.caption)}<button>Voir en plein écran</button></figcaption></figure><div class="newsletter-box"><p>Newsletter Port-Valan</p><p>Chaque matin, recevez toute l'information de Port-Valan et de ses environs avec Ouest-Matin</p><form><input type="email" placeholder="Votre e-mail"/><button>OK</button></form></div><div class="contenu">{"".join(body)}</div><ul class="tags"><li><a href="/tag/peche">Pêche</a></li><li><a href="/tag/port-valan">Port-Valan</a></li></ul><div class="partage"><p>Partager cet article</p><p>La criée menacée de fermeture, les pêcheurs bloquent le pont <span>Ouest-Matin.example</span></p></div></article><section class="sur-le-meme-sujet"><h2>Sur le même sujet</h2><ul>{listed(rel, '<li class="teaser"><a href="{u}"><img/><div class="titre"><h2>{t}</h2></div></a></li>')}</ul></section><aside class="en-continu"><h2>L’actualité en continu</h2><ul>{listed(cont, '<li><time>0{n}h1{n}</time><a href="{p}" title="{t}">{t}</a></li>')}</ul></aside><aside class="services"><h2>Annonces immobilières</h2><a href="https://immo.example/1">Maison 5 pièces 98 m² Port-Valan</a></aside></div><footer><div class="col"><p>Nos services</p><ul><li><a href="https://obseques.example">Avis de décès</a></li><li><a href="/jeux">Jeux</a></li></ul></div><p>© Ouest-Matin 2026</p></footer></body></html>""",
        r, r.lines, (*also, *rel, *cont), address=url,
    )  # fmt: skip


ARACHIDE = told(
    "fr",
    "2026-01-31",
    "Abdoulaye Fall Ndiour",
    """
Campagne arachidière : le prix fixé par l'État divise producteurs et huiliers


Le gouvernement du Saloum a fixé vendredi à 325 francs le kilo le prix de l'arachide au producteur, soit 20 francs de plus que l'an dernier. La mesure, réclamée par les paysans, inquiète les huiliers, qui disent ne pas pouvoir suivre.
« À ce prix, nous perdrons 40 francs par litre d'huile », a averti le directeur général de la Société des huileries de Kaolane, Birame Sow Thior, lors d'une conférence de presse. Il demande que l'État rembourse la différence ou ferme les frontières à l'huile de palme importée.
Les producteurs, eux, jugent le prix encore trop bas. Selon Mme Coumba Ndaw, présidente du Cadre de concertation, la hausse du coût des semences a absorbé tout le bénéfice de la campagne passée.
« Si l'usine ne paie pas, le Chinois paiera », a-t-elle lancé, en allusion aux exportateurs qui achètent au bord du champ à 380 francs.
Le ministre de l'Agriculture, Dr Mamour Gaye, a promis de taxer ces exportations à hauteur de 30 francs le kilo afin de protéger les emplois des huileries. Une taxe semblable, introduite en 2019, avait fait chuter les cours et provoqué la colère des villages.
Pour l'économiste Ndèye Astou Kane, la solution passe par le paiement rapide des récoltes. Les retards de trois mois, explique-t-elle, poussent les paysans à vendre aux intermédiaires, même à perte.
La campagne de commercialisation s'ouvrira le 10 février.
""",
)


@page
def portail_theme_journal() -> Served:
    """A portal on a well-known theme: shares, views, neighbours, related with tabs, comment form; no lead, no data but a graph of the site."""
    r, site = ARACHIDE, "https://saloumactu.example"
    url = f"{site}/campagne-arachidiere-le-prix-fixe-par-letat-divise-producteurs-et-huiliers/"
    near = links("fr", site, "/{s}/", 3, 6)
    rel = links("fr", site, "/{s}/", 1, 4, 7)
    hot = links("fr", site, "/{s}/", 2, 5)
    body = [f'<p class="wp-block-paragraph">{e(p)}</p>' for p in r.body]
    body.insert(
        2,
        '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><div><a href="https://pari.example">Pariez et gagnez ! Bonus de bienvenue 200 %</a></div></div>',
    )
    return Served(
        f"""<!doctype html ><html lang="fr-FR"><head><meta charset="UTF-8" /><title>{e(r.title)} | SaloumActu</title><link rel="canonical" href="{url}" /><meta property="og:title" content="{e(r.title)}" /><meta property="og:site_name" content="SaloumActu" /><meta property="article:published_time" content="2026-01-31T11:20:09+00:00" /><script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"WebPage","@id":"{url}","name":"{r.title} | SaloumActu","datePublished":"2026-01-31T11:20:09+00:00"}},{{"@type":"WebSite","name":"SaloumActu","url":"{site}/"}}]}}</script></head><body class="single single-post td-standard-pack"><div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap"><div class="td-header-sp-top-menu"><div class="td_data_time"><div>samedi, janvier 31, 2026</div></div><ul class="top-header-menu"><li><a href="/contact">Contact</a></li></ul></div><ul class="sf-menu"><li><a href="/politique">POLITIQUE</a></li><li><a href="/economie">ÉCONOMIE</a></li><li><a href="/sport">SPORT</a></li></ul></div><div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Accueil</a></span> <span><a class="entry-crumb" href="/economie">Économie</a></span> <span class="td-bred-no-url-last">{e(r.title)}</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content"><article class="post type-post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/a-la-une">A la une</a></li><li class="entry-category"><a href="/economie">Économie</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(r.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Par</div> <a href="/author/afn">{r.author}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-01-31T11:20:09+00:00">31 janvier 2026</time></span><div class="td-post-comments"><a href="#respond">0</a></div><div class="td-post-views"><span>1834</span></div></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><div class="td-social-but-text">Partager</div><a class="td-social-facebook"><div class="td-social-but-text">Facebook</div></a><a><div class="td-social-but-text">WhatsApp</div></a></div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><img></div>{"".join(body)}</div><footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>TAGS</span></li><li><a href="/tag/arachide">Arachide</a></li><li><a href="/tag/huileries">Huileries</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Article précédent</span><a href="{near[0][1]}">{e(near[0][0])}</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Article suivant</span><a href="{near[1][1]}">{e(near[1][0])}</a></div></div></div><div class="author-box-wrap"><a href="/author/afn"><img></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/afn">{r.author}</a></span></div><div class="td-author-url"><a href="{site}">{site}</a></div><div class="td-author-description"></div></div></div></footer></article><div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item" href="#">ARTICLES SIMILAIRES</a><a class="td-related-right" href="#">PLUS DE L'AUTEUR</a></h4><div class="td_block_inner">{listed(rel, '<div class="td-related-span4"><div class="td_module_related_posts"><div class="td-module-image"><a href="{u}" title="{t}"><img></a><a href="/economie" class="td-post-category">Économie</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" title="{t}">{t}</a></h3></div></div></div>')}</div></div><div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title">LAISSER UN COMMENTAIRE</h3><p>Veuillez entrer votre commentaire !</p><p>Enregistrer mon nom, email et site web dans ce navigateur pour la prochaine fois que je commenterai.</p></div></div></div></div><div class="td-pb-span4 td-main-sidebar"><div class="td_block_wrap td_block_7"><h4 class="block-title"><span>LES PLUS POPULAIRES</span></h4>{listed(hot, '<div class="td_module_6"><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date">{n} février 2026</span></div></div></div>')}</div></div></div></div></div><div class="td-footer-wrapper"><div class="td-footer-info"><div class="block-title"><span>À PROPOS DE NOUS</span></div>SaloumActu est votre portail d'information, de divertissement et de musique. Contactez-nous: redaction@saloumactu.example</div><div class="td-sub-footer-copy">© SaloumActu 2026</div></div></div></body></html>""",
        r, (r.title, *r.body), (*near, *rel, *hot), address=url,
    )  # fmt: skip

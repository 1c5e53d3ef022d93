"""An eleventh set: small and middling sites of today: weeklies and stations, institutes, offices, a trade journal, blogs."""

import re
from html import unescape

from outlets.reports import Report
from outlets.served import Pages, Served, at, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]


def _plain(marked: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", marked)).split())


def _lines(r: Report) -> tuple[str, ...]:
    return tuple(_plain(line) for line in (r.title, r.lead, *r.body) if line)


def _rows(links: Links, template: str, *texts: str) -> str:
    """A list of links: $t is the title, $u the address, $p its path, $n the number, $x the text that goes with it."""
    out = []
    for n, (title, url) in enumerate(links):
        path = "/" + url.split("/", 3)[3]
        row = template.replace("$t", title).replace("$u", url).replace("$p", path).replace("$n", str(n + 1))
        out.append(row.replace("$x", texts[n] if texts else ""))
    return "\n".join(out)


def _fill(template: str, r: Report, url: str, **parts: str) -> str:
    names = {"t": r.title, "l": r.lead, "url": url, **{str(n): line for n, line in enumerate(r.body)}, **parts}
    return re.sub(r"\[\[(\w+)\]\]", lambda found: names[found[1]], template)


@page
def weekly_on_a_newspaper_theme() -> Served:
    """A county weekly on a theme built of blocks."""
    site = "https://harrowledger.example"
    url = f"{site}/pell-county-will-close-two-snow-depots/"
    r = Report(
        "en", "2026-01-22", "", "Marcy Dunleavy", "",
        "Pell County will close two of its five snow depots",
        "",
        (
            "ASHBY FORD — Pell County will shut its snow depots in Grist Hollow and Upper Tannery at the end of this winter, leaving three to serve 1,140 miles of road, after commissioners voted 4-1 on Tuesday night to approve a smaller road budget.",
            "The vote ended a two-hour hearing at which 31 people spoke. All but two asked the board to keep the depots open.",
            "“When the plow comes from Ashby Ford it comes last to us,” said Lorne Petrakis, who runs a dairy near Grist Hollow and has the milk truck at his gate before six every morning. “I can pour a day of milk down the drain, or I can plow the county’s road myself. I have done both.”",
            "Savings of $410,000 a year",
            "County engineer Bev Amundson told the board that closing the two buildings would save about $410,000 a year, most of it in heating, roof repairs and overtime. The Upper Tannery depot, built in 1951, needs a new salt shed that would cost $690,000.",
            "No driver will lose a job, Amundson said. The nine people who work from the two depots will be moved to Ashby Ford and Millrace, and the county will rent a heated garage in Grist Hollow for one truck during storms.",
            "Commissioner Hal Orrin cast the only vote against the plan. He said the county had spent <a href=\"https://harrowledger.example/courthouse-roof-bill/\">$1.2 million on the courthouse roof</a> last year without asking anyone to shut a building.",
            "What happens next",
            "Salt and sand will be hauled away by May 15. The county hopes to sell the Grist Hollow lot, which lies beside the creek, to the land trust that already owns the meadow across the road.",
            "The board will review response times after the first winter. If roads in the north of the county wait more than four hours for a plow on average, Amundson said, she will ask for the depots back.",
            "The next regular meeting is on February 10 at 7 p.m. in the courthouse annex.",
        ),
    )  # fmt: skip
    step = at(
        site,
        ("Tannery bridge to reopen for light cars in March", "/tannery-bridge-reopens-march/"),
        ("Otters win fourth straight on late free throws", "/otters-fourth-straight/"),
    )
    rel = at(
        site,
        ("Courthouse roof bill climbs past a million dollars", "/courthouse-roof-bill/"),
        ("Who plows your road? A map of the county’s routes", "/who-plows-your-road/"),
        ("Millrace votes to keep its one-room library open", "/millrace-library-vote/"),
    )
    pop = at(
        site,
        ("Diner on Front Street closes after 44 years", "/diner-front-street-closes/"),
        ("Sheriff: No charges in Lake Orrin ice rescue", "/lake-orrin-ice-rescue/"),
        ("School board picks Varga as superintendent", "/varga-superintendent/"),
    )
    return Served(
        _fill(r"""<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="en-US"> <!--<![endif]-->
<head>
    <title>[[t]] | The Harrow Ledger</title>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="pingback" href="https://harrowledger.example/xmlrpc.php" />
    <meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
	<link rel="icon" type="image/png" href="https://harrowledger.example/wp-content/uploads/2021/04/fav.png">
	<!-- This site is optimized with the Yoast SEO plugin v22.4 - https://yoast.com/wordpress/plugins/seo/ -->
	<link rel="canonical" href="[[url]]" />
	<meta property="og:locale" content="en_US" />
	<meta property="og:type" content="article" />
	<meta property="og:title" content="[[t]]" />
	<meta property="og:description" content="Commissioners voted 4-1 to close the depots in Grist Hollow and Upper Tannery. [&hellip;]" />
	<meta property="og:url" content="[[url]]" />
	<meta property="og:site_name" content="The Harrow Ledger" />
	<meta property="article:published_time" content="2026-01-22T14:05:11+00:00" />
	<meta property="og:image" content="https://harrowledger.example/wp-content/uploads/2026/01/depot-1.jpg" />
	<meta name="author" content="Marcy Dunleavy" />
	<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"[[url]]#article","isPartOf":{"@id":"[[url]]"},"author":{"name":"Marcy Dunleavy","@id":"https://harrowledger.example/#/schema/person/4be1"},"headline":"[[t]]","datePublished":"2026-01-22T14:05:11+00:00","mainEntityOfPage":{"@id":"[[url]]"},"wordCount":391,"commentCount":2,"keywords":["county board","roads"],"articleSection":["County"],"inLanguage":"en-US"},{"@type":"WebPage","@id":"[[url]]","url":"[[url]]","name":"[[t]] | The Harrow Ledger","datePublished":"2026-01-22T14:05:11+00:00","breadcrumb":{"@id":"[[url]]#breadcrumb"}},{"@type":"BreadcrumbList","@id":"[[url]]#breadcrumb","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://harrowledger.example/"},{"@type":"ListItem","position":2,"name":"[[t]]"}]},{"@type":"WebSite","@id":"https://harrowledger.example/#website","name":"The Harrow Ledger"}]}</script>
<link rel='dns-prefetch' href='//fonts.googleapis.com' />
<link rel='stylesheet' id='td-theme-css' href='https://harrowledger.example/wp-content/themes/Newspaper/style.css?ver=12.6.3' type='text/css' media='all' />
<style>@media(max-width:767px){.td-header-desktop-wrap{display:none}}.tdi_42 .td-module-title a{box-shadow:inset 0 0 0 0 #000}.tdm-btn-style1{background-color:#7a1f1f}</style>
<script type="text/javascript" src="https://harrowledger.example/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
<script>var tdBlocksArray = []; var td_ajax_url="https:\/\/harrowledger.example\/wp-admin\/admin-ajax.php"; var tdb_globals = {"wpRestNonce":"a81f2","isAjax":false};</script>
</head>
<body class="post-template-default single single-post postid-48812 single-format-standard td-standard-pack tdb_template_311 tdb-template global-block-template-1" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-scroll-up" data-style="style1"><i class="td-icon-menu-up"></i></div>
<div class="td-menu-background" style="visibility:hidden"></div>
<div id="td-mobile-nav" style="visibility:hidden"><div class="td-mobile-container"><div class="td-menu-socials-wrap"><div class="td-mobile-close"><span><i class="td-icon-close-mobile"></i></span></div></div>
<div class="td-mobile-content"><div class="menu-main-container"><ul id="menu-main" class="td-mobile-main-menu"><li class="menu-item"><a href="https://harrowledger.example/">Home</a></li><li class="menu-item"><a href="https://harrowledger.example/category/county/">County</a></li><li class="menu-item"><a href="https://harrowledger.example/category/schools/">Schools</a></li><li class="menu-item"><a href="https://harrowledger.example/category/sports/">Sports</a></li><li class="menu-item"><a href="https://harrowledger.example/obituaries/">Obituaries</a></li><li class="menu-item"><a href="https://harrowledger.example/e-edition/">E-edition</a></li></ul></div></div></div></div>
<div class="td-search-background"></div><div class="td-search-wrap-mob"><form method="get" class="td-search-form" action="https://harrowledger.example/"><div class="td-search-input"><span>Search</span><input id="td-header-search-mob" type="text" value="" name="s" autocomplete="off" /></div></form></div>
<div id="td-outer-wrap" class="td-theme-wrap">
<div class="tdc-header-wrap "><div class="td-header-template-wrap"><div class="td-header-desktop-wrap"><div class="tdc-row"><div class="vc_column"><div class="tdb_header_date"><div class="tdb-head-date-txt">Thursday, January 22, 2026</div></div><div class="tdb_header_logo"><a class="tdb-logo-a" href="https://harrowledger.example/"><span class="tdb-logo-text-title">The Harrow Ledger</span><span class="tdb-logo-text-tagline">Pell County’s weekly since 1887</span></a></div><div class="tdm_block_button"><a href="https://harrowledger.example/subscribe/" class="tds-button1 tdm-btn"><span class="tdm-btn-text">Subscribe</span></a></div></div></div></div></div></div>
<div id="tdb-autoload-article" data-autoload="off"><div class="td-main-content-wrap td-container-wrap"><div class="tdc-content-wrap"><article id="post-48812" class="tdb-autoload-debug post-48812 post type-post status-publish format-standard has-post-thumbnail category-county tag-roads" itemscope itemtype="https://schema.org/Article">
<div class="td_block_wrap tdb_breadcrumbs tdi_30 td-pb-border-top"><div class="tdb-block-inner td-fix-index"><span><a title="" class="tdb-entry-crumb" href="https://harrowledger.example/">Home</a></span><i class="tdb-bread-sep td-icon-right"></i><span><a class="tdb-entry-crumb" href="https://harrowledger.example/category/county/">County</a></span><i class="tdb-bread-sep tdb-bred-no-url-last td-icon-right"></i><span class="tdb-bred-no-url-last">[[t]]</span></div></div>
<div class="td_block_wrap tdb_single_categories"><div class="tdb-category td-fix-index"><a class="tdb-entry-category" href="https://harrowledger.example/category/county/"><span class="tdb-cat-bg"></span>County</a></div></div>
<div class="td_block_wrap tdb_title tdi_34 tdb-single-title"><div class="tdb-block-inner td-fix-index"><h1 class="tdb-title-text">[[t]]</h1><div></div><div class="tdb-title-line"></div></div></div>
<div class="td_block_wrap tdb_single_author"><div class="tdb-block-inner"><a class="tdb-author-photo" href="https://harrowledger.example/author/marcy/"><img alt='Marcy Dunleavy' src='https://secure.gravatar.example/avatar/9e?s=32' class='avatar' height='32' width='32'/></a><div class="tdb-author-name-wrap"><span class="tdb-author-by">By</span><a class="tdb-author-name" href="https://harrowledger.example/author/marcy/">Marcy Dunleavy</a></div></div></div>
<div class="td_block_wrap tdb_single_date"><div class="tdb-block-inner"><time class="entry-date updated td-module-date" datetime="2026-01-22T09:05:11-05:00">January 22, 2026</time></div></div>
<div class="td_block_wrap tdb_single_post_views"><div class="tdb-block-inner"><i class="tdb-views-icon td-icon-views"></i><span class="td-nr-views-48812">1043</span></div></div>
<div id="tdi_38" class="td-post-sharing td-post-sharing-top"><div class="td-post-sharing-visible"><div class="td-social-sharing-button td-social-handler"><div class="td-social-but-icon"><i class="td-icon-share"></i></div><div class="td-social-but-text">Share</div></div><a class="td-social-sharing-button td-social-network td-social-facebook" href="https://www.facebook.com/sharer.php?u=[[url]]"><div class="td-social-but-text">Facebook</div></a><a class="td-social-sharing-button td-social-network td-social-mail" href="mailto:?subject=Pell"><div class="td-social-but-text">Email</div></a></div></div>
<div class="td_block_wrap tdb_single_featured_image"><figure><a href="https://harrowledger.example/wp-content/uploads/2026/01/depot-1.jpg" data-caption="The salt shed"><img width="696" height="464" class="entry-thumb td-modal-image" src="https://harrowledger.example/wp-content/uploads/2026/01/depot-1-696x464.jpg" srcset="https://harrowledger.example/wp-content/uploads/2026/01/depot-1-696x464.jpg 696w, https://harrowledger.example/wp-content/uploads/2026/01/depot-1-300x200.jpg 300w" alt="" /></a><figcaption class="tdb-caption-text">The salt shed at Upper Tannery, propped up with beams since November. (Ledger photo by Marcy Dunleavy)</figcaption></figure></div>
<div class="td_block_wrap tdb_single_content tdi_44 td-pb-border-top td-post-content tagdiv-type"><div class="tdb-block-inner td-fix-index">
<p>[[0]]</p>
<p>[[1]]</p>
<div class="td-a-rec td-a-rec-id-content_inline tdi_45"><span class="td-adspot-title">- Advertisement -</span><div class="td-all-devices"><a href="https://ads.harrowledger.example/c/77" target="_blank"><img src="https://harrowledger.example/wp-content/uploads/2025/11/amish-beds-300x250.gif"/></a><p>Winter tires from $79 at Kessler’s on Route 9. Ask for Dot.</p></div></div>
<p>[[2]]</p>
<h4 class="wp-block-heading"><strong>[[3]]</strong></h4>
<p>[[4]]</p>
<p>[[5]]</p>
<blockquote class="wp-block-quote is-style-td-related"><p><strong>Related:</strong> <a href="https://harrowledger.example/who-plows-your-road/">Who plows your road? A map of the county’s routes</a></p></blockquote>
<p>[[6]]</p>
<h4 class="wp-block-heading"><strong>[[7]]</strong></h4>
<p>[[8]]</p>
<p>[[9]]</p>
<p>[[10]]</p>
<div class="mailmunch-forms-after-post" style="display: none !important;"></div>
<div class="ledger-signup"><h3>Get the Ledger in your inbox</h3><p>Five stories, every Thursday at six. Free.</p><form><input type="email" placeholder="Your email address"><button>Sign me up</button></form></div>
</div></div>
<div class="td_block_wrap tdb_single_tags"><div class="tdb-block-inner"><ul class="tdb-tags"><li><span>Tags</span></li><li><a href="https://harrowledger.example/tag/county-board/">county board</a></li><li><a href="https://harrowledger.example/tag/roads/">roads</a></li><li><a href="https://harrowledger.example/tag/grist-hollow/">Grist Hollow</a></li></ul></div></div>
<div class="td_block_wrap tdb_single_next_prev"><div class="tdb-block-inner td-fix-index"><div class="tdb-next-post tdb-next-post-bg tdb-post-prev"><span>Previous article</span><div class="tdb-post-content"><a href="https://harrowledger.example/tannery-bridge-reopens-march/">Tannery bridge to reopen for light cars in March</a></div></div><div class="tdb-next-post tdb-post-next"><span>Next article</span><div class="tdb-post-content"><a href="https://harrowledger.example/otters-fourth-straight/">Otters win fourth straight on late free throws</a></div></div></div></div>
<div class="td_block_wrap tdb_single_author_box"><div class="tdb-block-inner td-fix-index"><a href="https://harrowledger.example/author/marcy/" class="tdb-author-photo"><img class='avatar' src='https://secure.gravatar.example/avatar/9e?s=96' alt=''/></a><div class="tdb-author-info"><a href="https://harrowledger.example/author/marcy/" class="tdb-author-name">Marcy Dunleavy</a><div class="tdb-author-descr">Marcy covers county government and roads. She has been with the Ledger since 2009 and keeps bees.</div></div></div></div>
<div class="td_flex_block_1 tdb_single_related"><div class="td-block-title-wrap"><h4 class="td-block-title"><span class="td-pulldown-size">RELATED ARTICLES</span></h4></div><div class="td_block_inner">[[rel]]</div></div>
<div class="td_block_wrap tdb_single_comments"><div class="comments" id="comments"><div class="td-comments-title-wrap"><h4 class="td-comments-title block-title"><span>2 COMMENTS</span></h4></div><ol class="comment-list"><li class="comment" id="comment-9012"><article><footer><cite>Dwayne in Grist Hollow</cite><a class="comment-link" href="#comment-9012"><time pubdate="1769097600">January 22, 2026 At 11:20 am</time></a></footer><div class="comment-content"><p>My mother is 88 and the ambulance comes up that road. Four hours on average means eight for some of us.</p></div><div class="comment-meta"><a rel="nofollow" class="comment-reply-link" href="#comment-9012">Reply</a></div></article></li><li class="comment" id="comment-9013"><article><footer><cite>TaxedEnough</cite></footer><div class="comment-content"><p>Finally somebody saves a dollar in that building.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">LEAVE A REPLY</h3><form action="https://harrowledger.example/wp-comments-post.php" method="post" id="commentform"><div class="td-form-comment"><textarea placeholder="Comment:" id="comment" name="comment"></textarea><div class="td-warning-comment">Please enter your comment!</div></div><p class="comment-form-cookies-consent"><input id="wp-comment-cookies-consent" type="checkbox"><label>Save my name, email, and website in this browser for the next time I comment.</label></p><p class="form-submit"><input name="submit" type="submit" value="Post Comment" /></p></form></div></div></div>
</article>
<aside class="vc_column tdi_60 wpb_column td-is-sticky"><div class="td_block_wrap td_block_social_counter"><h4>Stay Connected</h4><div class="td_social_type"><span class="td_social_info">6,210</span><span class="td_social_info_name">Fans</span><span class="td_social_button"><a href="https://www.facebook.com/harrowledger">Like</a></span></div></div><div class="td_block_wrap td_block_popular"><div class="td-block-title-wrap"><h4 class="td-block-title"><span>Most read this week</span></h4></div>[[pop]]</div></aside>
</div></div></div>
<div class="tdc-footer-wrap"><div class="tdc-row"><div class="wpb_text_column"><h3>ABOUT US</h3><p>The Harrow Ledger is published every Thursday at 12 Front Street, Ashby Ford. Periodicals postage paid.</p><p>Contact us: <a href="mailto:desk@harrowledger.example">desk@harrowledger.example</a></p></div><div class="td_block_list_menu"><ul><li><a href="https://harrowledger.example/legals/">Legal notices</a></li><li><a href="https://harrowledger.example/classifieds/">Classifieds</a></li><li><a href="https://harrowledger.example/privacy/">Privacy</a></li></ul></div><p>© 2026 Harrow Valley Printing Co.</p></div></div>
</div>
<div id="cookie-notice" role="dialog" class="cookie-notice-hidden" aria-label="Cookie Notice"><div class="cookie-notice-container"><span id="cn-notice-text" class="cn-text-container">We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.</span><span id="cn-notice-buttons"><a href="#" id="cn-accept-cookie" class="cn-set-cookie cn-button">Ok</a></span></div></div>
<script>var td_smart_list_p={"translate":"no"};(function(){document.querySelectorAll('.td-scroll-up').forEach(function(b){b.onclick=function(){window.scrollTo(0,0)}})})();</script>
</body></html>""", r, url,
            rel=_rows(rel, '<div class="tdb_module_related td_module_wrap td-animation-stack"><div class="td-module-container td-category-pos-above"><div class="td-image-container"><div class="td-module-thumb"><a href="$u" rel="bookmark" class="td-image-wrap" title="$t"><span class="entry-thumb td-thumb-css" style="background-image: url(\'https://harrowledger.example/wp-content/uploads/r$n-324x400.jpg\')"></span></a></div></div><div class="td-module-meta-info"><a href="https://harrowledger.example/category/county/" class="td-post-category">County</a><h3 class="entry-title td-module-title"><a href="$u" rel="bookmark" title="$t">$t</a></h3></div></div></div>'),
            pop=_rows(pop, '<div class="td_module_6 td_module_wrap"><div class="td-module-thumb"><a href="$u" class="td-image-wrap"><img class="entry-thumb" src="data:image/png;base64,iVBORw0KGgo=" alt=""/></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="$u" rel="bookmark">$t</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date" datetime="2026-01-1$nT08:00:00-05:00">January 1$n, 2026</time></span></div></div></div>'),
        ),
        r, _lines(r), (*rel, *step, *pop), address=url,
    )  # fmt: skip


@page
def institute_on_drupal() -> Served:
    """A think tank's commentary, with what it comes to in a box."""
    site = "https://www.tarnbrook-institute.example"
    url = f"{site}/commentary/cheap-batteries-will-not-fix-island-grids"
    points = (
        "Island grids fail in storms because of poles and wires, and batteries do not mend either.",
        "Four utilities that bought storage in 2023 cut diesel use by a fifth, but outages lasted as long as before.",
        "Donors should pay for repair crews and spare parts before they pay for more storage.",
    )
    body = (
        "In the past three years the price of a grid battery has fallen by half, and the small island utilities of the southern Lusine Sea have been told, by lenders and salesmen alike, that their troubles are over. They are not.",
        "The case for storage is real. An island that burns diesel for all its power pays about 34 cents for each kilowatt hour. Panels and batteries bring that down to 21 cents. No finance minister can ignore such a gap, and none should.",
        "But cost is only one of the things that people on these islands complain about. In a survey of 2,900 households that we ran last spring on Oriel, Great Sant and the Pennants, 61 percent named long outages as their chief worry. Only 18 percent named the bill.",
        "What the storms showed",
        "Cyclone Ines, in November 2024, is the best test so far. Four of the seven utilities in its path had batteries. Their lights came back after 9.4 days on average. In the three without, it took 9.1 days.",
        "The reason is plain to anyone who walks the lines. Eight in ten faults were on poles that were older than 30 years, or on wires that ran through trees nobody had cut. A full battery behind a fallen pole lights nothing.",
        "“We had two megawatts sitting there, charged, and a town in the dark half a mile away,” the head of operations on Great Sant told us. “What I needed was a bucket truck and four men who could climb.”",
        "Three things to pay for",
        "Crews. A standing team of 12, shared among the islands and moved by boat before a storm, would cost $1.1 million a year, about as much as a single container of cells.",
        "Spares. Transformers now take 14 months to arrive. A common store on Oriel would cut that to a week.",
        "Trees. Cutting back what grows over the lines is the cheapest measure of all, and no donor has ever cut a ribbon for it.",
        "None of this means that ministers should stop buying storage. It means that they should stop calling it resilience. The word belongs to the people with the ladders.",
    )
    r = Report("en", "2025-10-09", "", "Ottoline Kerr", "", "Cheap batteries will not fix island grids", "Storage saves fuel. It does not put poles back up after a cyclone, and that is what islanders wait for.", body)  # fmt: skip
    rel = at(
        site,
        ("Why small utilities cannot find linemen", "/commentary/why-small-utilities-cannot-find-linemen"),
        ("After Ines: a ledger of aid that came late", "/research/after-ines-ledger-aid-came-late"),
        ("Who insures a country of 40,000 people?", "/blog/who-insures-country-40000-people"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/  og: http://ogp.me/ns#  schema: http://schema.org/">
  <head>
    <meta charset="utf-8" />
<script async src="https://www.googletagmanager.com/gtag/js?id=G-TB0000"></script>
<script>window.dataLayer = window.dataLayer || [];function gtag(){dataLayer.push(arguments)};gtag("js", new Date());gtag("config", "G-TB0000", {"groups":"default","anonymize_ip":true});</script>
<meta name="description" content="Storage saves fuel. It does not put poles back up after a cyclone." />
<link rel="canonical" href="[[url]]" />
<meta property="og:site_name" content="Tarnbrook Institute" />
<meta property="og:type" content="article" />
<meta property="og:url" content="[[url]]" />
<meta property="og:title" content="[[t]]" />
<meta property="og:updated_time" content="2025-10-10T09:12:40+0100" />
<meta property="article:published_time" content="2025-10-09T07:00:00+0100" />
<meta name="twitter:card" content="summary_large_image" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" />
<link rel="icon" href="/themes/custom/tarn/favicon.ico" type="image/vnd.microsoft.icon" />
    <title>[[t]] | Tarnbrook Institute</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_k3uP.css?delta=0&amp;language=en&amp;theme=tarn&amp;include=eJx" />
  </head>
  <body class="path-node page-node-type-commentary">
        <a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
      <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
    <div class="layout-container">
  <header role="banner" class="site-header">
      <div class="region region-header">
    <div id="block-tarn-branding" class="block block-system block-system-branding-block"><a href="/" rel="home" class="site-logo"><img src="/themes/custom/tarn/logo.svg" alt="Home" fetchpriority="high" /></a></div>
<nav role="navigation" aria-labelledby="block-tarn-main-menu-menu" id="block-tarn-main-menu" class="block block-menu navigation menu--main"><h2 class="visually-hidden" id="block-tarn-main-menu-menu">Main navigation</h2>
<ul class="menu"><li class="menu-item menu-item--expanded"><a href="/research" data-drupal-link-system-path="node/3">Research</a><ul class="menu"><li class="menu-item"><a href="/research/energy">Energy and climate</a></li><li class="menu-item"><a href="/research/fiscal">Public money</a></li><li class="menu-item"><a href="/research/small-states">Small states</a></li></ul></li><li class="menu-item"><a href="/commentary">Commentary</a></li><li class="menu-item"><a href="/events">Events</a></li><li class="menu-item"><a href="/people">Our people</a></li><li class="menu-item"><a href="/donate" class="btn">Support us</a></li></ul></nav>
  </div></header>
  <div class="region region-breadcrumb"><div id="block-tarn-breadcrumbs" class="block block-system block-system-breadcrumb-block"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li><a href="/commentary">Commentary</a></li></ol></nav></div></div>
  <main role="main"><a id="main-content" tabindex="-1"></a>
    <div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-tarn-content" class="block block-system block-system-main-block">
<article data-history-node-id="5117" about="/commentary/cheap-batteries-will-not-fix-island-grids" class="node node--type-commentary node--promoted node--view-mode-full">
  <div class="node__hero"><div class="field field--name-field-topic field--type-entity-reference field--label-hidden field__items"><div class="field__item"><a href="/research/energy" hreflang="en">Energy and climate</a></div><div class="field__item"><a href="/research/small-states" hreflang="en">Small states</a></div></div>
  <h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">[[t]]</span></h1>
  <div class="clearfix text-formatted field field--name-field-standfirst field--type-text-long field--label-hidden field__item"><p>[[l]]</p></div>
  <div class="node__meta"><div class="field field--name-field-authors field--label-above"><div class="field__label">Authors</div><div class="field__item"><a href="/people/ottoline-kerr">Ottoline Kerr</a></div></div><div class="field field--name-field-date field--type-datetime field--label-inline"><div class="field__label">Published</div><div class="field__item"><time datetime="2025-10-09T06:00:00Z" class="datetime">9 October 2025</time></div></div><div class="field-read-time">7 minute read</div></div></div>
  <div class="field field--name-field-media-image field--type-entity-reference field--label-hidden field__item"><article class="media media--type-image media--view-mode-hero"><picture><source srcset="/sites/default/files/styles/hero_1600/public/2025-10/sant.webp?itok=Yt 1x" media="all and (min-width: 1024px)" type="image/webp" width="1600" height="700"/><img loading="eager" width="800" height="350" src="/sites/default/files/styles/hero_800/public/2025-10/sant.jpg?itok=a1" alt="A line crew on a beach" /></picture><div class="field field--name-field-caption">A crew from the mainland waits for a barge on Great Sant, November 2024. Credit: R. Obuya</div></article></div>
  <div class="addtoany_shares"><span class="a2a_kit a2a_kit_size_32 addtoany_list" data-a2a-url="[[url]]"><a class="a2a_button_linkedin">LinkedIn</a><a class="a2a_button_bluesky">Bluesky</a><a class="a2a_button_print">Print</a></span></div>
  <div class="node__content">
    <div class="field field--name-field-key-points key-points"><h2 class="key-points__title">Key points</h2><ul>[[points]]</ul></div>
    <div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>[[0]]</p>

<p>[[1]]</p>

<p>[[2]]</p>

<h2>[[3]]</h2>

<p>[[4]]</p>

<p>[[5]]</p>

<blockquote><p>[[6]]</p></blockquote>

<h2>[[7]]</h2>

<ul><li>[[8]]</li><li>[[9]]</li><li>[[10]]</li></ul>

<p>[[11]]</p>
</div>
    <div class="paragraph paragraph--type--newsletter paragraph--view-mode--default"><h3>The Tarnbrook Fortnight</h3><p>Our research and events, in your inbox every second Friday.</p><a class="btn btn--outline" href="/newsletter">Subscribe</a></div>
    <div class="views-element-container block block-views block-views-blockauthor-bio-block-1"><h2>About the author</h2><div class="view view-author-bio"><div class="views-row"><article class="profile profile--teaser"><img loading="lazy" src="/sites/default/files/styles/square/public/kerr.jpg" width="120" height="120" alt="" /><h3><a href="/people/ottoline-kerr">Ottoline Kerr</a></h3><p>Senior fellow, small states programme. She worked for eleven years at a regional development bank.</p></article></div></div></div>
    <div class="field field--name-field-tags field--label-inline"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/tags/grids">Grids</a></div><div class="field__item"><a href="/tags/cyclones">Cyclones</a></div><div class="field__item"><a href="/tags/aid">Aid</a></div></div></div>
  </div>
</article></div>
<div class="views-element-container block block-views block-views-blockrelated-content-block-1" id="block-related"><h2>Related content</h2><div><div class="view view-related-content view-id-related_content view-display-id-block_1"><div class="view-content">[[rel]]</div></div></div></div>
</div></div></main>
  <footer role="contentinfo"><div class="region region-footer"><div class="footer-col"><h2>Tarnbrook Institute</h2><p>14 Weir Street, Hallam Cross<br>Registered charity no. 000 417</p></div><nav class="footer-col"><h2>About</h2><ul class="menu"><li><a href="/about">Mission</a></li><li><a href="/funding">Who funds us</a></li><li><a href="/jobs">Jobs</a></li></ul></nav><nav class="footer-col"><h2>Legal</h2><ul class="menu"><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility</a></li></ul></nav></div></footer>
</div></div>
<div id="sliding-popup" class="eu-cookie-compliance-banner"><div class="popup-content info eu-cookie-compliance-content"><h2>We use cookies on this site to enhance your user experience</h2><p>By clicking the Accept button, you agree to us doing so.</p><button type="button" class="agree-button">Accept</button><button type="button" class="decline-button">No, thanks</button></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\/","currentPath":"node\/5117","currentPathIsAdmin":false,"isFront":false,"currentLanguage":"en"},"pluralDelimiter":"\u0003","suppressDeprecationErrors":true,"eu_cookie_compliance":{"popup_enabled":true},"user":{"uid":0,"permissionsHash":"c1d0"}}</script>
<script src="/sites/default/files/js/js_bQ2.js?scope=footer&amp;delta=0"></script>
  </body>
</html>""", r, url,
            points="".join(f"<li>{line}</li>" for line in points),
            rel=_rows(rel, '<div class="views-row"><article class="node node--view-mode-card card"><div class="card__type">Publication</div><h3 class="card__title"><a href="$p" rel="bookmark"><span class="field field--name-title">$t</span></a></h3><div class="card__date"><time datetime="2025-0$n-14T12:00:00Z">14.0$n.2025</time></div></article></div>'),
        ),
        r, (r.title, r.lead, *points, *body), rel, address=url,
    )  # fmt: skip


@page
def radio_station_on_elementor() -> Served:
    """A local station's news, put together in a page builder: the text is one widget among many."""
    site = "https://www.drift1031.example"
    url = f"{site}/news/ferry-fares-carrow-sound/"
    r = Report(
        "en", "2026-03-04", "", "Newsroom", "",
        "Ferry fares on Carrow Sound to rise by 12% from May",
        "",
        (
            "Passengers on the Carrow Sound ferries will pay 12% more from the first of May, after the harbour board approved the operator’s request this morning.",
            "A single foot passage between Kinnell and Isle Fay goes up from £6.40 to £7.20. A car with its driver will cost £31 one way. Islanders’ ten-trip cards stay at the present price until October.",
            "Operator Sound Lines says that it lost £2.3m last year, when its newer boat, the Morag Bhan, was tied up for eleven weeks with a cracked shaft.",
            "Managing director Euan Strath told Drift Breakfast that the company had “run out of corners to cut”.",
            "“We looked at taking off the late boat, and nobody wanted that. We looked at the café, and that is two jobs. So it’s the fare, and I know how that sounds to a family going across every weekend.”",
            "But the community council on Isle Fay says that visitors will stay away. Its chair, Jean Halloran, runs the island’s only hotel.",
            "She said: “We are six miles from the mainland and dearer to reach than Lisbon. I had three cancellations before ten o’clock.”",
            "The board has asked Sound Lines to report every month on how many sailings are cancelled. If more than one in twenty does not run, the increase will be halved until the service gets better.",
            "A public meeting will be held in Kinnell town hall on Thursday 12 March at 7.30pm. Drift 103.1 will carry it live.",
        ),
    )  # fmt: skip
    more = at(
        site,
        ("Kinnell harbour wall to be strengthened before winter", "/news/kinnell-harbour-wall/"),
        ("Isle Fay school gets a teacher after eight months", "/news/isle-fay-teacher/"),
        ("Shinty: Glenmoy held by ten men", "/sport/glenmoy-held/"),
        ("Man rescued from rocks at Carrow Point", "/news/carrow-point-rescue/"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="profile" href="https://gmpg.org/xfn/11">
<script id="cookieyes" type="text/javascript" src="https://cdn-cookieyes.example/client_data/7b/script.js"></script>
<title>[[t]] - Drift 103.1</title>
<meta name="description" content="Passengers on the Carrow Sound ferries will pay 12% more from the first of May."/>
<meta name="robots" content="follow, index, max-snippet:-1, max-image-preview:large"/>
<link rel="canonical" href="[[url]]" />
<meta property="og:locale" content="en_GB" /><meta property="og:type" content="article" /><meta property="og:title" content="[[t]] - Drift 103.1" /><meta property="og:url" content="[[url]]" /><meta property="og:site_name" content="Drift 103.1" /><meta property="article:section" content="News" /><meta property="og:updated_time" content="2026-03-04T12:31:00+00:00" /><meta property="article:published_time" content="2026-03-04T11:48:22+00:00" />
<script type="application/ld+json" class="rank-math-schema">{"@context":"https://schema.org","@graph":[{"@type":["RadioStation","Organization"],"@id":"https://www.drift1031.example/#organization","name":"Drift 103.1"},{"@type":"WebSite","@id":"https://www.drift1031.example/#website","url":"https://www.drift1031.example","name":"Drift 103.1"},{"@type":"NewsArticle","headline":"[[t]]","datePublished":"2026-03-04T11:48:22+00:00","dateModified":"2026-03-04T12:31:00+00:00","articleSection":"News","author":{"@type":"Person","name":"Newsroom"},"name":"[[t]]","inLanguage":"en-GB","mainEntityOfPage":{"@id":"[[url]]#webpage"}}]}</script>
<style id='astra-theme-css-inline-css'>:root{--ast-post-nav-space:0;--ast-container-default-xlg-padding:6.67em}html{font-size:93.75%}a{color:#e4003a}.ast-container{max-width:1240px}</style>
<link rel='stylesheet' id='elementor-frontend-css' href='https://www.drift1031.example/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.27.6' media='all' />
<link rel='stylesheet' id='elementor-post-212-css' href='https://www.drift1031.example/wp-content/uploads/elementor/css/post-212.css?ver=1740' media='all' />
</head>
<body class="wp-singular post-template-default single single-post postid-10344 wp-theme-astra ast-desktop ast-separate-container ast-no-sidebar elementor-default elementor-template-full-width elementor-kit-5 elementor-page-212">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div class="hfeed site" id="page">
<header data-elementor-type="header" data-elementor-id="61" class="elementor elementor-61 elementor-location-header" data-elementor-post-type="elementor_library">
<div class="elementor-element elementor-element-1a2f e-flex e-con-boxed e-con e-parent" data-id="1a2f" data-element_type="container"><div class="e-con-inner">
<div class="elementor-element elementor-widget elementor-widget-image"><a href="https://www.drift1031.example"><img width="220" height="80" src="https://www.drift1031.example/wp-content/uploads/2024/02/drift.png" alt="Drift 103.1"/></a></div>
<div class="elementor-element elementor-widget elementor-widget-html"><div class="nowplaying"><span class="np-label">On air now</span><strong>Mid-Mornings with Rhona</strong><span>10am – 1pm</span><button onclick="openPlayer()">Listen live</button></div></div>
<div class="elementor-element elementor-widget elementor-widget-nav-menu"><nav aria-label="Menu" class="elementor-nav-menu--main"><ul id="menu-1-7c" class="elementor-nav-menu"><li class="menu-item"><a href="https://www.drift1031.example/news/" class="elementor-item">News</a></li><li class="menu-item"><a href="https://www.drift1031.example/schedule/" class="elementor-item">Schedule</a></li><li class="menu-item"><a href="https://www.drift1031.example/presenters/" class="elementor-item">Presenters</a></li><li class="menu-item"><a href="https://www.drift1031.example/tides/" class="elementor-item">Tides</a></li><li class="menu-item"><a href="https://www.drift1031.example/win/" class="elementor-item">Win</a></li></ul></nav></div>
</div></div></header>
<div id="content" class="site-content"><div class="ast-container">
<div data-elementor-type="single-post" data-elementor-id="212" class="elementor elementor-212 elementor-location-single post-10344 post type-post status-publish format-standard has-post-thumbnail hentry category-news" data-elementor-post-type="elementor_library">
<div class="elementor-element elementor-element-5d20 e-flex e-con e-parent" data-element_type="container">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-page-title elementor-widget-heading" data-widget_type="theme-post-title.default"><h1 class="elementor-heading-title elementor-size-default">[[t]]</h1></div>
<div class="elementor-element elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-icon"><svg aria-hidden="true" class="e-font-icon-svg e-far-user-circle" viewBox="0 0 496 512"><path d="M248 104c-53 0-96 43-96 96s43 96 96 96z"></path></svg></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Newsroom</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-date"><time>4 March 2026</time></span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-time"><time>11:48</time></span></li></ul></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-featured-image elementor-widget-image"><figure class="wp-caption"><img fetchpriority="high" width="1024" height="576" src="https://www.drift1031.example/wp-content/uploads/2026/03/morag-bhan-1024x576.jpg" class="attachment-large" alt="" srcset="https://www.drift1031.example/wp-content/uploads/2026/03/morag-bhan-1024x576.jpg 1024w, https://www.drift1031.example/wp-content/uploads/2026/03/morag-bhan-300x169.jpg 300w" sizes="(max-width: 1024px) 100vw, 1024px"/><figcaption class="widget-image-caption wp-caption-text">The Morag Bhan at Kinnell pier. Picture: Drift listener Callum</figcaption></figure></div>
<div class="elementor-element elementor-widget elementor-widget-html"><div class="lstn"><button class="lstn-btn">▶ Hear the bulletin</button><small>1:42</small></div></div>
<div class="elementor-element elementor-element-77e elementor-widget elementor-widget-theme-post-content" data-id="77e" data-element_type="widget" data-widget_type="theme-post-content.default">
<p><strong>[[0]]</strong></p>
<p>[[1]]</p>
<p>[[2]]</p>
<p>[[3]]</p>
<p>[[4]]</p>
<div class="code-block code-block-2" style="margin: 8px auto; text-align: center; display: block; clear: both;"><small>ADVERTISEMENT</small><a href="https://www.drift1031.example/out/strachan"><img loading="lazy" src="https://www.drift1031.example/wp-content/uploads/2026/01/strachan-mpu.jpg" width="300" height="250"/></a></div>
<p>[[5]]</p>
<p>[[6]]</p>
<p>[[7]]</p>
<p>[[8]]</p>
</div>
<div class="elementor-element elementor-widget elementor-widget-share-buttons"><div class="elementor-grid"><div class="elementor-grid-item"><div class="elementor-share-btn elementor-share-btn_facebook" role="button" tabindex="0" aria-label="Share on facebook"><div class="elementor-share-btn__text"><span class="elementor-share-btn__title">Facebook</span></div></div></div><div class="elementor-grid-item"><div class="elementor-share-btn elementor-share-btn_whatsapp" role="button"><div class="elementor-share-btn__text"><span class="elementor-share-btn__title">WhatsApp</span></div></div></div></div></div>
<div class="elementor-element elementor-widget elementor-widget-call-to-action"><div class="elementor-cta"><div class="elementor-cta__content"><h2 class="elementor-cta__title">Got a story?</h2><div class="elementor-cta__description">Message the studio on 07700 900103 or email the team.</div><a class="elementor-cta__button elementor-button" href="https://www.drift1031.example/contact/">Get in touch</a></div></div></div>
</div>
<div class="elementor-element e-con e-parent"><div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">More from Drift News</h2></div><div class="elementor-element elementor-grid-4 elementor-widget elementor-widget-posts" data-widget_type="posts.classic"><div class="elementor-posts-container elementor-posts elementor-posts--skin-classic elementor-grid" role="list">
[[more]]
</div></div></div>
</div>
</div></div>
<footer data-elementor-type="footer" data-elementor-id="88" class="elementor elementor-88 elementor-location-footer"><div class="e-con e-parent"><div class="elementor-widget elementor-widget-heading"><h4 class="elementor-heading-title">Just played</h4></div><ul class="recent-tracks"><li><span>11:44</span> The Low Tides – Harbour Lights</li><li><span>11:40</span> Nan Corrie – Paper Boats</li><li><span>11:36</span> Velvet Ferry – Again, Again</li></ul><div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li><a href="https://www.drift1031.example/advertise/"><span class="elementor-icon-list-text">Advertise with us</span></a></li><li><a href="https://www.drift1031.example/complaints/"><span class="elementor-icon-list-text">Complaints</span></a></li><li><a href="https://www.drift1031.example/public-file/"><span class="elementor-icon-list-text">Public file</span></a></li></ul></div><div class="elementor-widget elementor-widget-text-editor"><p>© 2026 Carrow Sound Community Radio Ltd. Licensed by the broadcasting authority.</p></div></div></footer>
</div>
<div id="ast-scroll-top" tabindex="0" class="ast-scroll-top-icon"><span class="screen-reader-text">Scroll to Top</span></div>
<script id="elementor-frontend-js-before">var elementorFrontendConfig = {"environmentMode":{"edit":false,"wpPreview":false},"i18n":{"shareOnFacebook":"Share on Facebook","close":"Close"},"is_rtl":false,"post":{"id":10344,"title":"Ferry%20fares","excerpt":"","featuredImage":"https:\/\/www.drift1031.example\/wp-content\/uploads\/2026\/03\/morag-bhan.jpg"}};</script>
</body></html>""", r, url,
            more=_rows(more, '<article class="elementor-post elementor-grid-item post-99$n post type-post has-post-thumbnail hentry category-news" role="listitem"><a class="elementor-post__thumbnail__link" href="$u" tabindex="-1"><div class="elementor-post__thumbnail"><img loading="lazy" width="300" height="169" src="https://www.drift1031.example/wp-content/uploads/t$n-300x169.jpg" alt=""/></div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="$u">$t</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">$n March 2026</span></div><a class="elementor-post__read-more" href="$u" aria-label="Read more about $t" tabindex="-1">Read More »</a></div></article>'),
        ),
        r, _lines(r), more, address=url,
    )  # fmt: skip


@page
def trade_journal_on_joomla() -> Served:
    """A journal of the timber trade: modules on both sides, a sponsor between the paragraphs."""
    site = "https://timberweek.example"
    url = f"{site}/news/mills/4471-kvarn-sawmills-halt-second-shift"
    r = Report(
        "en", "2025-11-18", "", "Piers Aldous", "",
        "Kvarn halts second shift at three sawmills as log prices bite",
        "The group will saw 180,000 cubic metres less pine by spring and blames a shortage of logs, not of buyers.",
        (
            "Kvarn Wood will stop the evening shift at its sawmills in Hullbro, Tjärn and Lissfors from 1 December, the group said on Monday. The three mills produced 1.1 million cubic metres of sawn pine and spruce last year.",
            "Around 140 of the 610 employees will be put on short time. There will be no dismissals before March, according to chief executive Annika Rosvall.",
            "“Orders are fine. We could sell every board we make,” Rosvall told Timber Week. “What we cannot do is pay 940 crowns for a log and sell it as planks at a price that has not moved since June.”",
            "Logs at record price",
            "Pine saw logs in the northern provinces traded at an average of 927 crowns per cubic metre in October, 22% more than a year earlier. Three causes are named in the trade:",
            "Imports across the eastern border have ended, which took away about 7% of supply.",
            "Pulp mills compete for thinner logs since Osterfors Paper opened its new line.",
            "Forest owners hold back, hoping for more.",
            "The effect on sawn goods has been small so far because builders’ merchants are well stocked. Stocks at the 12 largest merchants stood at 9.4 weeks of sales at the end of October, against a usual 7.",
            "Others expected to follow",
            "Bergsund and Norra Plank have both told customers that deliveries in the first quarter will be on allocation. Analysts at Hessel &amp; Vane expect output in the region to fall by 6% in the first half of 2026.",
            "For Hullbro, a town of 3,100, the evening shift is more than a line in a report. It was started in 1962, stopped only in the crisis of 1991, and fills the second run of the town’s one school bus, which brings the day shift home and takes the evening shift out.",
            "Union representative Göran Lilja said members had seen it coming. “You look at the log yard in the morning and you can count the weeks,” he said. “We have asked for courses during the idle hours, so that people stay. A sawyer who has gone to the mine does not come back.”",
            "Talks on short time begin on Thursday. The union wants 90% of wages for the hours lost; Kvarn has offered 80%, of which the state would pay half.",
            "Prices of planed pine for delivery in February were quoted at €318 on Monday, up €9 on the week.",
        ),
    )  # fmt: skip
    latest = at(
        site,
        ("Osterfors Paper books record quarter for kraft liner", "/news/pulp-paper/4475-osterfors-record-quarter"),
        ("New grading rules for spruce from January", "/news/standards/4474-new-grading-rules-spruce"),
        ("Kiln maker Drystad sold to family fund", "/news/machinery/4473-drystad-sold"),
        ("Beetle damage lower than feared in the south", "/news/forestry/4470-beetle-damage-lower"),
    )
    step = at(
        site,
        ("Harvester drivers’ strike called off at midnight", "/news/forestry/4472-harvester-strike-off"),
        ("Port of Vessel adds second timber crane", "/news/logistics/4469-vessel-timber-crane"),
    )
    read = at(
        site,
        ("Interview: “Glulam is where concrete was in 1950”", "/magazine/interviews/4390-glulam-1950"),
        ("Top 40 sawmills by output", "/magazine/rankings/4301-top-40-sawmills"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb" dir="ltr">
<head>
	<meta charset="utf-8">
	<base href="[[url]]">
	<meta name="rights" content="Timber Week">
	<meta name="author" content="Piers Aldous">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="description" content="[[l]]">
	<meta name="generator" content="Joomla! - Open Source Content Management">
	<title>[[t]]</title>
	<link href="/templates/ja_teline_v/favicon.ico" rel="shortcut icon" type="image/vnd.microsoft.icon">
	<link href="/media/templates/site/cassiopeia/css/template.min.css?3f9" rel="stylesheet" />
	<link href="/t3-assets/css/css-3b1.css" rel="stylesheet" />
	<script type="application/json" class="joomla-script-options new">{"csrf.token":"5d0","system.paths":{"root":"","base":""},"joomla.jtext":{"ERROR":"Error","MESSAGE":"Message"}}</script>
	<script src="/media/system/js/core.min.js?37f"></script>
	<script type="application/ld+json">{"@context":"https:\/\/schema.org","@graph":[{"@type":"Article","@id":"https:\/\/timberweek.example\/#\/schema\/com_content\/article\/4471","name":"[[t]]","headline":"[[t]]","inLanguage":"en-GB","author":{"@type":"Person","name":"Piers Aldous"},"articleSection":"Mills","dateCreated":"2025-11-18T08:10:43+00:00","interactionStatistic":{"@type":"InteractionCounter","userInteractionCount":812}}]}</script>
	<meta property="og:title" content="[[t]]"/><meta property="og:type" content="article"/><meta property="og:image" content="https://timberweek.example/images/2025/kvarn.jpg"/>
</head>
<body class='com_content view-article layout-blog itemid-118'>
<div class="t3-wrapper">
<div class="topbar"><div class="container"><span class="date">Tuesday, 18 November 2025</span><ul class="nav nav-pills nav-stacked"><li class="item-201"><a href="/subscribe">Subscribe</a></li><li class="item-202"><a href="/media-kit">Media kit</a></li><li class="item-203"><a href="/login">Log in</a></li></ul></div></div>
<header id="t3-header" class="container t3-header"><div class="logo-image"><a href="/" title="Timber Week"><img class="logo-img" src="/images/logo.png" alt="Timber Week" /></a></div><div class="banner-header"><div class="mod-banners bannergroup"><div class="banneritem"><a href="/component/banners/click/14" target="_blank" rel="noopener nofollow" title="Drystad"><img src="/images/banners/drystad-728.gif" alt="Drystad kilns: dry faster" width="728" height="90"/></a></div></div></div></header>
<nav id="t3-mainnav" class="wrap navbar navbar-default t3-mainnav"><div class="t3-megamenu"><ul class="nav navbar-nav level0"><li class="current active"><a href="/news">News</a></li><li><a href="/news/mills">Mills</a></li><li><a href="/news/forestry">Forestry</a></li><li><a href="/prices">Prices</a></li><li><a href="/magazine">Magazine</a></li><li><a href="/events">Events</a></li><li><a href="/jobs">Jobs</a></li></ul></div></nav>
<div class="container"><div class="row">
<div id="t3-content" class="t3-content col-md-8">
<ol class="mod-breadcrumbs breadcrumb"><li class="active"><span>You are here:&#160;</span></li><li><a href="/" class="pathway"><span>Home</span></a></li><li><a href="/news" class="pathway"><span>News</span></a></li><li><a href="/news/mills"><span>Mills</span></a></li></ol>
<div class="item-page clearfix">
<article itemscope itemtype="http://schema.org/Article">
<meta itemprop="inLanguage" content="en-GB" />
<header class="article-header clearfix"><h1 class="article-title" itemprop="headline">[[t]]</h1></header>
<aside class="article-aside clearfix"><dl class="article-info clearfix"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="http://schema.org/Person">Written by <span itemprop="name">Piers Aldous</span></dd><dd class="category-name">Category: <a href="/news/mills"><span itemprop="genre">Mills</span></a></dd><dd class="published"><time datetime="2025-11-18T08:10:43+00:00" itemprop="datePublished">Published: 18 November 2025</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:812" />Hits: 812</dd></dl><div class="view-tools"><a href="/news/mills/4471-kvarn-sawmills-halt-second-shift?tmpl=component&amp;print=1" rel="nofollow">Print</a></div></aside>
<div class="pull-none item-image"><img src="/images/2025/kvarn.jpg" alt="" itemprop="image"><p class="img-caption">Log yard at Lissfors. Photo: Kvarn Wood</p></div>
<section class="article-content clearfix" itemprop="articleBody">
<p class="intro"><strong>[[l]]</strong></p>
<p>[[0]]</p>
<p>[[1]]</p>
<div class="moduletable sponsor"><div class="custom"><p><small>Sponsor</small></p><p><a href="https://ads.timberweek.example/sharpen" rel="sponsored">SawSharp Nordic: blades back on your line in 24 hours. Ask for our autumn offer.</a></p></div></div>
<p>[[2]]</p>
<h3>[[3]]</h3>
<p>[[4]]</p>
<ul>
<li>[[5]]</li>
<li>[[6]]</li>
<li>[[7]]</li>
</ul>
<p>[[8]]</p>
<h3>[[9]]</h3>
<p>[[10]]</p>
<p>[[11]]</p>
<p>[[12]]</p>
<p>[[13]]</p>
<p>[[14]]</p>
</section>
<footer class="article-footer clearfix"><ul class="tags list-inline mod-list"><li class="tag-12" itemprop="keywords"><a href="/tags/kvarn" class="label label-info">Kvarn</a></li><li class="tag-40"><a href="/tags/pine" class="label label-info">pine</a></li><li class="tag-41"><a href="/tags/log-prices" class="label label-info">log prices</a></li></ul></footer>
<section class="row article-navigation top"><ul class="pager pagenav"><li class="previous"><a href="/news/logistics/4469-vessel-timber-crane" rel="prev"><span class="icon-chevron-left"></span>Port of Vessel adds second timber crane</a></li><li class="next"><a href="/news/forestry/4472-harvester-strike-off" rel="next">Harvester drivers’ strike called off at midnight<span class="icon-chevron-right"></span></a></li></ul></section>
</article>
</div></div>
<div class="t3-sidebar t3-sidebar-right col-md-4">
<div class="t3-module module" id="Mod91"><div class="module-inner"><h3 class="module-title"><span>Latest news</span></h3><div class="module-ct"><ul class="latestnews mod-list">
[[latest]]
</ul></div></div></div>
<div class="t3-module module" id="Mod95"><div class="module-inner"><h3 class="module-title"><span>Price board</span></h3><div class="module-ct"><table class="table"><tr><td>Pine, planed</td><td>€318</td><td class="up">+2.9%</td></tr><tr><td>Spruce, C24</td><td>€287</td><td>0.0%</td></tr><tr><td>Pellets, tonne</td><td>€244</td><td class="down">-1.1%</td></tr></table></div></div></div>
<div class="t3-module module" id="Mod97"><div class="module-inner"><h3 class="module-title"><span>From the magazine</span></h3><div class="module-ct">[[read]]</div></div></div>
<div class="t3-module module"><h3 class="module-title"><span>Newsletter</span></h3><div class="acymailing_module"><div class="acymailing_introtext">The week in timber, Fridays at noon.</div><input type="text" placeholder="E-mail" name="user[email]"/><input type="submit" value="Subscribe"/></div></div>
</div></div></div>
<footer id="t3-footer" class="wrap t3-footer"><div class="container"><div class="col-md-4"><h3>Timber Week</h3><p>Published by Axe &amp; Anchor Media, 3 Quay Lane, Vessel</p></div><div class="col-md-4"><ul><li><a href="/about">About us</a></li><li><a href="/advertise">Advertise</a></li><li><a href="/privacy">Privacy policy</a></li></ul></div><div class="copyright"><small>Copyright © 2025 Timber Week. All Rights Reserved.</small></div></div></footer>
<div id="back-to-top" data-spy="affix" class="back-to-top hidden-xs"><button class="btn btn-primary" title="Back to Top"><i class="fa fa-long-arrow-up"></i></button></div>
<div class="cc-window cc-banner cc-type-info"><span id="cookieconsent:desc" class="cc-message">This website uses cookies to ensure you get the best experience. <a class="cc-link" href="/privacy">Learn more</a></span><div class="cc-compliance"><a class="cc-btn cc-dismiss">Got it!</a></div></div>
</div>
</body></html>""", r, url,
            latest=_rows(latest, '<li itemscope itemtype="https://schema.org/Article"><a href="$p" itemprop="url"><span itemprop="name">$t</span></a></li>'),
            read=_rows(read, '<div class="magazine-item"><div class="magazine-item-media"><img src="/images/mag/$n.jpg" alt=""/></div><h4 class="magazine-item-title"><a href="$p">$t</a></h4></div>'),
        ),
        r, _lines(r), (*step, *latest, *read), address=url,
    )  # fmt: skip


@page
def blog_am_stadtrand() -> Served:
    """A blog on Blogger: archive by months, labels, a translated gadget or two."""
    site = "https://randnotizen-osterweil.blogspot.example"
    url = f"{site}/2025/09/der-marktbrunnen-laeuft-wieder.html"
    r = Report(
        "de", "2025-09-14", "", "Hanno", "",
        "Der Marktbrunnen läuft wieder – und keiner will’s gewesen sein",
        "",
        (
            "Seit gestern Nachmittag, kurz nach drei, läuft der Brunnen auf dem Osterweiler Markt wieder. Vier Jahre lang war er trocken, eingezäunt und am Ende so bemoost, dass die Spatzen darin gebrütet haben. Und jetzt plätschert er, als wäre nichts gewesen.",
            "Wer ihn angestellt hat, weiß niemand. Oder sagt es nicht.",
            "Kurz zur Erinnerung: Im Sommer 2021 ist die Zuleitung unter der Sparkasse gebrochen. Das Bauamt wollte sie für 38.000 Euro erneuern, der Stadtrat hat das dreimal vertagt. Zuletzt hieß es, man warte auf Fördermittel aus dem Programm „Lebendige Mitte“. Die Mittel kamen nicht. Das Gutachten, das man dafür brauchte, hat 11.400 Euro gekostet.",
            "Ich habe heute Morgen herumgefragt.",
            "Die Bürgermeisterin ließ mir ausrichten, die Stadt habe „keine Maßnahme veranlasst“.",
            "Die Stadtwerke sagen, ihr Schieber sei zu. Ich habe nachgesehen, er ist offen, und zwar frisch gefettet.",
            "Beim Bäcker Immelmann wird auffällig viel gegrinst.",
            "Bleibt die Frage, wie das Wasser an der Bruchstelle vorbeikommt. Die Antwort liegt wohl im Keller der alten Post. Dort hat der Heimatverein im Frühjahr „Akten sortiert“, so stand es jedenfalls im Aushang. Sechs Männer, vier Wochenenden, und abends kamen sie mit lehmigen Stiefeln heraus. Drei von ihnen waren früher Rohrschlosser.",
            "Ich will niemanden in Schwierigkeiten bringen. Vermutlich braucht man für so etwas eine Genehmigung, einen Plan in dreifacher Ausfertigung und einen Artenschutzbericht wegen der Spatzen. Aber ich stand gestern eine halbe Stunde lang dort, und es standen noch vierzig andere da. Die Kinder vom Lindenhof haben die Schuhe ausgezogen. Frau Teske hat geweint.",
            "Auf der Tagesordnung des Stadtrats steht der Brunnen übrigens wieder am Donnerstag: „Beratung über das weitere Vorgehen“. Mein Vorschlag wäre: keins.",
        ),
    )  # fmt: skip
    pop = at(
        site,
        ("Wie unser Bahnhof zu drei Uhren kam, die alle falsch gehen", "/2024/02/drei-uhren.html"),
        ("Die Ortsumgehung: eine Chronik in zwölf Gutachten", "/2023/06/ortsumgehung-chronik.html"),
        ("Leserbrief an einen Laubbläser", "/2024/10/leserbrief-laubblaeser.html"),
    )
    month = at(
        site,
        ("Freibad: noch zwei Wochen, dann ist Schluss", "/2025/09/freibad-noch-zwei-wochen.html"),
        ("Was im Haushalt steht, wenn man bis Seite 90 liest", "/2025/09/haushalt-seite-90.html"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html class='v2' dir='ltr' lang='de' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
<link href='https://www.blogger.example/static/v1/widgets/3566091532-css_bundle_v2.css' rel='stylesheet' type='text/css'/>
<meta content='width=1100' name='viewport'/>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='https://randnotizen-osterweil.blogspot.example/favicon.ico' rel='icon' type='image/x-icon'/>
<link href='[[url]]' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="Randnotizen aus Osterweil - Atom" href="https://randnotizen-osterweil.blogspot.example/feeds/posts/default" />
<meta content='[[url]]' property='og:url'/>
<meta content='[[t]]' property='og:title'/>
<meta content='Was in Osterweil so passiert.' property='og:description'/>
<title>Randnotizen aus Osterweil: [[t]]</title>
<style id='page-skin-1' type='text/css'><!--
/* Blogger Template Style Name: Simple */
body { font: normal normal 14px Georgia, serif; color: #333; background: #f4f0e6; padding: 0 40px 40px 40px; }
h3.post-title, .comments h4 { font: normal normal 22px Georgia; margin: .75em 0 0; }
--></style>
<script type='text/javascript'>
        (function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;})(window,document,'script');
</script>
</head>
<body class='loading variant-pale'>
<div class='navbar section' id='navbar' name='Navbar'><div class='widget Navbar' data-version='1' id='Navbar1'><script type="text/javascript">function setAttributeOnload(object, attribute, val) { object[attribute] = val; }</script></div></div>
<div class='body-fauxcolumns'></div>
<div class='content'><div class='content-inner'>
<header><div class='header-outer'><div class='header section' id='header' name='Header'><div class='widget Header' data-version='1' id='Header1'><div class='titlewrapper'><h1 class='title'><a href='https://randnotizen-osterweil.blogspot.example/'>Randnotizen aus Osterweil</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Beobachtungen vom Rand einer Kleinstadt, seit 2011</span></p></div></div></div></div></header>
<div class='tabs-outer'><div class='tabs section' id='crosscol'><div class='widget PageList' data-version='1' id='PageList1'><ul><li><a href='https://randnotizen-osterweil.blogspot.example/'>Startseite</a></li><li><a href='https://randnotizen-osterweil.blogspot.example/p/wer-schreibt-hier.html'>Wer schreibt hier?</a></li><li><a href='https://randnotizen-osterweil.blogspot.example/p/impressum.html'>Impressum</a></li></ul></div></div></div>
<div class='main-outer'><div class='columns fauxcolumns'><div class='column-center-outer'><div class='main section' id='main' name='Hauptseite'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
          <div class="date-outer">
<h2 class='date-header'><span>Sonntag, 14. September 2025</span></h2>
          <div class="date-posts">
<div class='post-outer'>
<div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<meta content='41187' itemprop='blogId'/><meta content='77213' itemprop='postId'/>
<a name='77213'></a>
<h3 class='post-title entry-title' itemprop='name'>
[[t]]
</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-77213' itemprop='description articleBody'>
<p>[[0]]</p><div class="separator" style="clear: both; text-align: center;"><a href="https://blogger.usercontent.example/img/a/AVv/s4032/IMG_2201.jpg" style="margin-left: 1em; margin-right: 1em;"><img border="0" data-original-height="3024" data-original-width="4032" height="240" src="https://blogger.usercontent.example/img/a/AVv/s320/IMG_2201.jpg" width="320" /></a></div><p>[[1]]</p><p>[[2]]</p><p>[[3]]&nbsp;</p><p></p><ul style="text-align: left;"><li>[[4]]</li><li>[[5]]</li><li>[[6]]</li></ul><p></p><p>[[7]]</p><p>[[8]]</p><p>[[9]]</p><p><br /></p>
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Eingestellt von <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a class='g-profile' href='https://www.blogger.example/profile/0417' rel='author' title='author profile'><span itemprop='name'>Hanno</span></a></span></span> <span class='post-timestamp'>um <a class='timestamp-link' href='[[url]]' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='2025-09-14T11:26:00+02:00'>11:26</abbr></a></span>
<div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='https://www.blogger.example/share-post.g?target=email' title='Diesen Post per E-Mail versenden'><span class='share-button-link-text'>Diesen Post per E-Mail versenden</span></a><a class='goog-inline-block share-button sb-blog' href='#' title='BlogThis!'><span class='share-button-link-text'>BlogThis!</span></a></div></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='https://randnotizen-osterweil.blogspot.example/search/label/Brunnen' rel='tag'>Brunnen</a>, <a href='https://randnotizen-osterweil.blogspot.example/search/label/Stadtrat' rel='tag'>Stadtrat</a></span></div>
</div>
</div>
<div class='comments' id='comments'><a name='comments'></a><h4>2 Kommentare:</h4><div id='Blog1_comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'><dt class='comment-author' id='c33'><a href='https://www.blogger.example/profile/7' rel='nofollow'>Gerda T.</a> hat gesagt…</dt><dd class='comment-body'><p>Ich habe nicht geweint, ich hatte was im Auge. Aber schön war es.</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='[[url]]#c33' title='comment permalink'>14. September 2025 um 13:02</a></span></dd><dt class='comment-author' id='c34'>Anonym hat gesagt…</dt><dd class='comment-body'><p>Die Spatzen sind umgezogen, in die Dachrinne vom Rathaus. Passt doch.</p></dd></dl></div><p class='comment-footer'><a href='https://www.blogger.example/comment.g?blogID=41187'>Kommentar veröffentlichen</a></p></div>
</div>
          </div></div>
</div>
<div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='https://randnotizen-osterweil.blogspot.example/2025/09/haushalt-seite-90.html' title='Neuerer Post'>Neuerer Post</a></span><span id='blog-pager-older-link'><a class='blog-pager-older-link' href='https://randnotizen-osterweil.blogspot.example/2025/09/freibad-noch-zwei-wochen.html' title='Älterer Post'>Älterer Post</a></span><a class='home-link' href='https://randnotizen-osterweil.blogspot.example/'>Startseite</a></div>
<div class='post-feeds'><div class='feed-links'>Abonnieren <a class='feed-link' href='https://randnotizen-osterweil.blogspot.example/feeds/77213/comments/default' target='_blank' type='application/atom+xml'>Kommentare zum Post (Atom)</a></div></div>
</div></div></div>
<div class='column-right-outer'><aside><div class='sidebar section' id='sidebar-right-1'>
<div class='widget BlogSearch' id='BlogSearch1'><h2 class='title'>Dieses Blog durchsuchen</h2><form action='https://randnotizen-osterweil.blogspot.example/search'><input autocomplete='off' name='q' type='text'/><input type='submit' value='Suchen'/></form></div>
<div class='widget PopularPosts' data-version='1' id='PopularPosts1'><h2>Beliebte Posts</h2><div class='widget-content popular-posts'><ul>
[[pop]]
</ul></div></div>
<div class='widget BlogArchive' data-version='1' id='BlogArchive1'><h2>Blog-Archiv</h2><div class='widget-content'><div id='ArchiveList'><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='https://randnotizen-osterweil.blogspot.example/2025/'>2025</a> <span class='post-count' dir='ltr'>(31)</span><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='https://randnotizen-osterweil.blogspot.example/2025/09/'>September</a> <span class='post-count'>(3)</span><ul class='posts'>
[[month]]
</ul></li></ul><ul class='hierarchy'><li class='archivedate collapsed'><a class='post-count-link' href='https://randnotizen-osterweil.blogspot.example/2025/08/'>August</a> <span class='post-count'>(5)</span></li></ul></li></ul><ul class='hierarchy'><li class='archivedate collapsed'><a class='post-count-link' href='https://randnotizen-osterweil.blogspot.example/2024/'>2024</a> <span class='post-count'>(44)</span></li></ul></div></div></div>
<div class='widget Label' data-version='1' id='Label1'><h2>Labels</h2><div class='widget-content cloud-label-widget-content'><span class='label-size label-size-5'><a dir='ltr' href='https://randnotizen-osterweil.blogspot.example/search/label/Stadtrat'>Stadtrat</a></span><span class='label-size label-size-3'><a dir='ltr' href='https://randnotizen-osterweil.blogspot.example/search/label/Bahnhof'>Bahnhof</a></span><span class='label-size label-size-2'><a dir='ltr' href='https://randnotizen-osterweil.blogspot.example/search/label/Spatzen'>Spatzen</a></span></div></div>
<div class='widget Profile' id='Profile1'><h2>Über mich</h2><dl class='profile-datablock'><dt class='profile-data'><a class='profile-name-link g-profile' href='https://www.blogger.example/profile/0417'>Hanno</a></dt><dd class='profile-textblock'>Rentner, Radfahrer, Rathausbesucher.</dd></dl></div>
</div></aside></div></div></div>
<footer><div class='footer-outer'><div class='footer section' id='footer-3'><div class='widget Attribution' id='Attribution1'><div class='widget-content' style='text-align: center;'>Design "Einfach". Powered by <a href='https://www.blogger.example' target='_blank'>Blogger</a>.</div></div></div></div></footer>
</div></div>
<script type='text/javascript'>
window.setTimeout(function() { document.body.className = document.body.className.replace('loading', ''); }, 10);
_WidgetManager._Init('//www.blogger.example/rearrange?blogID\x3d41187','[[url]]','41187');
_WidgetManager._SetDataContext([{'name': 'blog', 'data': {'blogId': '41187', 'title': 'Randnotizen aus Osterweil', 'locale': 'de', 'isMobile': false}}]);
</script>
</body>
</html>""", r, url,
            pop=_rows(pop, "<li><div class='item-content'><div class='item-title'><a href='$u'>$t</a></div><div class='item-snippet'>$x</div></div><div style='clear: both;'></div></li>", "Wer in Osterweil pünktlich sein will, fragt am besten die Katze des Vorstehers. Die kommt...", "Gutachten Nummer eins stammt von 1988 und kommt zu dem Ergebnis, dass...", "Sehr geehrter Laubbläser, wir kennen uns nun seit drei Herbsten..."),
            month=_rows(month, "<li><a href='$u'>$t</a></li>"),
        ),
        r, _lines(r), (*pop, *month), address=url,
    )  # fmt: skip


@page
def essay_on_a_writing_platform() -> Served:
    """Hashed classes, a bar of claps above and below, the state of the application after it."""
    site = "https://inkwell.example"
    url = f"{site}/@roswithabanks/i-mapped-every-bench-in-my-city-and-the-mayor-called-3c91f0aa72de"
    r = Report(
        "en", "2026-02-08", "", "Roswitha Banks", "",
        "I mapped every bench in my city, and the mayor called",
        "What 1,906 places to sit say about who a town is for",
        (
            "My father is 79 and can walk for about twelve minutes. After that he has to sit. He does not call this a disability. He calls it “my range”, as if he were an electric car.",
            "Last spring he stopped going to the market in Dellamere, which is nineteen minutes from his door. I asked why. “There used to be a bench outside the shoe shop,” he said. There is now a planter.",
            "So I began to count.",
            "Six weekends and one sore heel",
            "I walked every street of the centre with a notebook and a cheap GPS logger. I wrote down each bench: its place, its state, whether it had a back, whether it had arms one could push up from, and whether it stood in shade at two in the afternoon.",
            "I found 1,906. That sounds like a lot. Then I took away those in parks that close at dusk, those in café gardens where one has to buy something, and those with a bar across the middle so that nobody can lie down. There were 611 left.",
            "“A bench is the smallest public building we have,” an architect wrote to me after I put the first map online. I have not been able to improve on that.",
            "Where the gaps are",
            "Next I drew a circle of six minutes’ walk around each of the 611, because my father needs one at half his range. Two districts turned almost white. One is new and rich. Nobody there had asked for benches, since everybody drives. The other is Saltmarket, where one resident in three is over 65. Between 2012 and 2019 the city removed 84 benches there, each after a complaint about noise.",
            "Eighty-four complaints. I read them all in the archive. Fifty-nine came from the same two addresses.",
            "The call",
            "The mayor’s office rang on a Tuesday. I expected to be told that I had got something wrong. Instead a tired man asked if he might have the file. They had no list. Nobody had ever made one.",
            "In November the council put 40 benches back in Saltmarket. They have backs and arms. On one of them, outside what used to be the shoe shop, there is a very small plate. It says <em>My range</em>.",
            "He complains that it is always taken.",
        ),
    )  # fmt: skip
    more = at(
        site,
        ("The bus that only runs when nobody needs it", "/@roswithabanks/the-bus-that-only-runs-when-nobody-needs-it-77b1"),
        ("A short history of the drinking fountain", "/@roswithabanks/a-short-history-of-the-drinking-fountain-19ce"),
    )
    rec = at(
        site,
        ("Why I quit tracking my sleep", "/@devnullah/why-i-quit-tracking-my-sleep-0be2"),
        ("Nine shell habits that saved my week", "/better-terminals/nine-shell-habits-41aa"),
        ("The pedestrian is not a small car", "/street-matters/the-pedestrian-is-not-a-small-car-5510"),
    )
    card = '<div class="m kf kg kh"><article class="m" data-testid="post-preview"><div role="link" tabindex="0" data-post="$n"><div class="ki kj"><p class="be b ik z dx">$x</p></div><a class="ag ah ai" rel="noopener follow" href="$p"><h2 class="be gn kx ky kz">$t</h2></a><div class="ab q la"><span class="be b bf z dx">Feb $n</span><span class="lb"><svg width="16" height="16" viewBox="0 0 16 16"><path d="M3.4 1.2 8 6"></path></svg>1.1K</span></div></div></article></div>'
    return Served(
        _fill(r"""<!doctype html><html lang="en"><head><title data-rh="true">[[t]] | by Roswitha Banks | Feb, 2026 | Inkwell</title><meta data-rh="true" charset="utf-8"/><meta data-rh="true" name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1,maximum-scale=1"/><meta data-rh="true" name="theme-color" content="#000000"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="article:published_time" content="2026-02-08T09:41:17.202Z"/><meta data-rh="true" name="title" content="[[t]] | by Roswitha Banks | Feb, 2026 | Inkwell"/><meta data-rh="true" property="og:title" content="[[t]]"/><meta data-rh="true" property="og:description" content="[[l]]"/><meta data-rh="true" property="og:url" content="[[url]]"/><meta data-rh="true" name="author" content="Roswitha Banks"/><meta data-rh="true" property="og:site_name" content="Inkwell"/><meta data-rh="true" name="twitter:label1" content="Reading time"/><meta data-rh="true" name="twitter:data1" content="4 min read"/><link data-rh="true" rel="preconnect" href="https://glyph.inkwell.example" crossOrigin=""/><link data-rh="true" rel="canonical" href="[[url]]"/><script data-rh="true" type="application/ld+json">{"@context":"http:\u002F\u002Fschema.org","@type":"NewsArticle","image":["https:\u002F\u002Fmiro.inkwell.example\u002F1*aa.jpeg"],"url":"[[url]]","dateCreated":"2026-02-08T09:41:17.202Z","datePublished":"2026-02-08T09:41:17.202Z","dateModified":"2026-02-09T07:00:00.000Z","headline":"[[t]]","name":"[[t]]","description":"[[l]]","identifier":"3c91f0aa72de","author":{"@type":"Person","name":"Roswitha Banks","url":"https:\u002F\u002Finkwell.example\u002F@roswithabanks"},"creator":["Roswitha Banks"],"publisher":{"@type":"Organization","name":"Inkwell"},"mainEntityOfPage":"[[url]]"}</script><style type="text/css" data-fela-rehydration="597" data-fela-type="STATIC">html{box-sizing:border-box;-webkit-text-size-adjust:100%}*, *:before, *:after{box-sizing:inherit}</style><style type="text/css" data-fela-type="RULE">.a{font-family:ink-content-sans-serif-font}.b{font-weight:400}.m{display:block}.ab{display:flex}</style></head><body><div id="root"><div class="a b c"><div class="d e f g"><span></span>
<div class="m n o h ab"><a class="ag" href="https://inkwell.example/m/app?url=x" rel="noopener follow">Open in app<svg width="10" height="10" viewBox="0 0 10 10" fill="none"><path d="M.98 8.48a.37.37 0 1 0 .54.54l-.54-.54z"></path></svg></a><div class="ab q"><p class="be b dw dx"><span><a class="be" href="https://inkwell.example/m/signin?operation=register">Sign up</a></span></p><p class="be b dw dx"><span><a class="be" data-testid="headerSignInButton" href="https://inkwell.example/m/signin">Sign in</a></span></p></div></div>
<div class="p q r ab"><a aria-label="Homepage" href="https://inkwell.example/"><svg width="719" height="160" viewBox="0 0 719 160"><path d="m174.1 9.9.2-.1V8h-43.3z"></path></svg></a><div role="combobox"><input role="searchbox" tabindex="0" class="ay az" placeholder="Search" value=""/></div><a data-testid="headerWriteButton" href="https://inkwell.example/new-story"><div class="be">Write</div></a></div>
<div class="ca m"><article><div class="m"><div class="m"><span class="m"></span><section><div><div class="fs ft fu"><div class="ab cb"><div class="ci bh fz ga">
<div><h1 id="8b12" class="pw-post-title gn go gp be gq gr" data-testid="storyTitle">[[t]]</h1></div>
<div><h2 id="77c0" class="pw-subtitle-paragraph hn gp go be b ho">[[l]]</h2></div>
<div class="ic id ie"><div class="speechify-ignore ab cp"><div class="ab q"><div><div class="bm" aria-hidden="false"><a rel="noopener follow" href="/@roswithabanks"><img alt="Roswitha Banks" class="m ep by dd" src="https://miro.inkwell.example/v2/resize:fill:64:64/1*rb.jpeg" width="32" height="32" data-testid="authorPhoto"/></a></div></div><div class="bn bh m"><span class="be b bf z bk"><div class="ab q"><a class="ag ah" data-testid="authorName" rel="noopener follow" href="/@roswithabanks">Roswitha Banks</a><span aria-hidden="true">·</span><button class="be">Follow</button></div></span><div class="ab q dx"><span data-testid="storyReadTime">4 min read</span><span aria-hidden="true">·</span><span data-testid="storyPublishDate">Feb 8, 2026</span></div></div></div><div class="ab q jb"><div class="pw-multi-vote-icon"><button aria-label="clap"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M11.37.83 12 3.28z"></path></svg></button><div class="pw-multi-vote-count m"><p class="be b dw z dx"><button>2.4K</button></p></div></div><button aria-label="responses"><p class="be b dw z dx"><span class="pw-responses-count">61</span></p></button><button data-testid="headerBookmarkButton" aria-label="Add to list bookmark button"></button><button data-testid="audioPlayButton" aria-label="Listen"><p class="be b bf z dx">Listen</p></button><button aria-label="Share Post"><p class="be b bf z dx">Share</p></button></div></div></div>
<figure class="mm mn mo mp mq paragraph-image"><div role="button" tabindex="0" class="mr ms"><span class="speechify-ignore">Press enter or click to view image in full size</span><div class="mj mk ml"><picture><source srcSet="https://miro.inkwell.example/v2/resize:fit:640/format:webp/1*aa.jpeg 640w, https://miro.inkwell.example/v2/resize:fit:1400/format:webp/1*aa.jpeg 1400w" sizes="(min-width: 700px) 700px, 100vw" type="image/webp"/><img alt="" class="bh mu mv c" width="700" height="467" loading="eager" role="presentation" src="https://miro.inkwell.example/v2/resize:fit:1400/1*aa.jpeg"/></picture></div></div><figcaption class="mw ge mx mj mk my be b bf z dx">Photo by the author</figcaption></figure>
<p id="a001" class="pw-post-body-paragraph na nb gp nc b nd">[[0]]</p>
<p id="a002" class="pw-post-body-paragraph na nb gp nc b nd">[[1]]</p>
<p id="a003" class="pw-post-body-paragraph na nb gp nc b nd">[[2]]</p>
<h2 id="a004" class="nv nw gp be nx ny">[[3]]</h2>
<p id="a005" class="pw-post-body-paragraph na nb gp nc b nd">[[4]]</p>
<p id="a006" class="pw-post-body-paragraph na nb gp nc b nd">[[5]]</p>
<blockquote class="os ot ou"><p id="a007" class="na nb ov nc b nd">[[6]]</p></blockquote>
<h2 id="a008" class="nv nw gp be nx ny">[[7]]</h2>
<p id="a009" class="pw-post-body-paragraph na nb gp nc b nd">[[8]]</p>
<p id="a010" class="pw-post-body-paragraph na nb gp nc b nd">[[9]]</p>
<h2 id="a011" class="nv nw gp be nx ny">[[10]]</h2>
<p id="a012" class="pw-post-body-paragraph na nb gp nc b nd">[[11]]</p>
<p id="a013" class="pw-post-body-paragraph na nb gp nc b nd">[[12]]</p>
<p id="a014" class="pw-post-body-paragraph na nb gp nc b nd">[[13]]</p>
</div></div></div></div></section></div></div></article></div>
<div class="ab cb"><div class="ci bh"><div class="pa pb ab"><a class="pc" rel="noopener follow" href="/tag/cities"><div class="pd be b bf z">Cities</div></a><a class="pc" rel="noopener follow" href="/tag/ageing"><div class="pd be b bf z">Ageing</div></a><a class="pc" rel="noopener follow" href="/tag/maps"><div class="pd be b bf z">Maps</div></a></div></div></div>
<div class="m speechify-ignore"><footer class="pe"><div class="pw-multi-vote-count"><p class="be b dw z dx">2.4K</p></div><p class="be b dw z dx">61</p></footer></div>
<div class="pf pg m"><div class="ab cb"><div class="ph"><a href="/@roswithabanks"><img alt="Roswitha Banks" width="64" height="64" src="https://miro.inkwell.example/v2/resize:fill:128:128/1*rb.jpeg"/></a><div><h2 class="pw-author-name be gq"><span>Written by Roswitha Banks</span></h2><div class="pw-follower-count"><a href="/@roswithabanks/followers">3.2K followers</a> · <a href="/@roswithabanks/following">88 following</a></div><p class="be b bf z bk">I walk around and count things. Former census officer.</p></div><button>Follow</button></div></div></div>
<div class="pi m"><h2 class="be gn">Responses (61)</h2><p class="be">Write a response</p><a href="/policy/inkwell-rules">What are your thoughts?</a><div class="pj"><div class="pk"><a href="/@tomasz.w"><p class="be b">Tomasz W.</p></a><p class="be b z dx">Feb 8</p></div><div class="pl"><pre><div class="pm">I am 41 with a bad hip, and I have been making the same map in my head for years. Thank you for putting it on paper.</div></pre></div><button>Reply</button></div><button class="be">See all responses</button></div>
<div class="qa m"><div class="ab cb"><h2 class="be gn">More from Roswitha Banks</h2><div class="qb">
[[more]]
</div><a class="be" href="/@roswithabanks">See all from Roswitha Banks</a></div></div>
<div class="qc m"><h2 class="be gn">Recommended from Inkwell</h2><div class="qb">
[[rec]]
</div><a class="be" href="/?source=post_page">See more recommendations</a></div>
<div class="qd"><a href="https://help.inkwell.example"><p class="be b dw z dx">Help</p></a><a href="/status"><p class="be b dw z dx">Status</p></a><a href="/about"><p class="be b dw z dx">About</p></a><a href="/policy/privacy"><p class="be b dw z dx">Privacy</p></a><a href="/text-to-speech"><p class="be b dw z dx">Text to speech</p></a></div>
</div></div></div>
<script>window.__BUILD_ID__="main-20260207-120000"</script><script>window.__GRAPHQL_URI__ = "https://inkwell.example/_/graphql"</script>
<script>window.__APOLLO_STATE__ = {"ROOT_QUERY":{"__typename":"Query","viewer":null,"postResult({\"id\":\"3c91f0aa72de\"})":{"__ref":"Post:3c91f0aa72de"}},"Paragraph:f_0":{"__typename":"Paragraph","id":"f_0","name":"8b12","type":"H3","text":"[[t]]","markups":[]},"Paragraph:f_1":{"__typename":"Paragraph","id":"f_1","name":"a003","type":"P","text":"So I began to count.","markups":[]},"Post:3c91f0aa72de":{"__typename":"Post","id":"3c91f0aa72de","clapCount":2411,"readingTime":3.9,"isLocked":false,"title":"[[t]]"}}</script>
<script src="https://cdn-client.inkwell.example/lite/static/js/manifest.71f.js"></script></body></html>""", r, url,
            more=_rows(more, card, "Roswitha Banks", "Roswitha Banks"), rec=_rows(rec, card, "Devi N.", "In Better Terminals by Ole Rasch", "In Street Matters by K. Achebe-Lund"),
        ),
        r, _lines(r), (*more, *rec), address=url,
    )  # fmt: skip


@page
def election_night_in_posts() -> Served:
    """A town paper's live report of a count, newest first, on a theme of boxes."""
    site = "https://www.selbourne-post.example"
    url = f"{site}/live/stoke-arden-by-election-count/"
    title = "Stoke Arden by-election live: Greenfield ahead after nine wards of fourteen"
    lead = "Counting is under way at the leisure centre. Follow the results as they come in."
    posts = (
        ("11.52pm", "Nine wards in", "Thea Greenfield, the independent, now leads by 1,306 votes with nine of the 14 wards declared. Her people have stopped pretending that they are calm.|A returning officer tells us that Lower Arden will be counted again because two bundles did not match."),
        ("11.31pm", "“The voters are cross, not lost”", "Roland Tice of the Union Party speaks for the first time tonight. “The voters are cross with us. They are not lost to us,” he tells reporters at the coffee machine.|Asked whether he will stand again, he laughs and walks off."),
        ("11.05pm", "Turnout is 47.2%", "That is higher than most people here expected for a wet Thursday in March. At the general election it was 61%.|The highest turnout was at Mill Lane school, where the polling clerk ran out of pencils at half past eight."),
        ("10.40pm", "Postal votes favour Tice", "The first 5,800 votes counted came by post. Tice took 44% of them, Greenfield 39% and Alma Nkemelu of the Fair Rents League 12%."),
        ("10.00pm", "Polls have closed", "Voting has ended in all 31 polling stations, and the boxes are on their way to the leisure centre, where the badminton nets have been taken down.|The seat became vacant when Sir Gerald Fenn resigned over his use of a council car."),
    )  # fmt: skip
    r = Report("en", "2026-03-12", "", "Priya Ashdown", "", title, lead, ())
    rel = at(
        site,
        ("Who is standing in Stoke Arden? All seven candidates", "/politics/stoke-arden-candidates/"),
        ("How Sir Gerald’s driver brought him down", "/politics/sir-gerald-driver/"),
        ("Bins, buses and a bypass: what voters told us", "/politics/bins-buses-bypass/"),
    )
    top = at(
        site,
        ("Lorry spills eight tonnes of peas on ring road", "/news/lorry-peas-ring-road/"),
        ("Swans’ nest delays bridge repairs again", "/news/swans-nest-bridge/"),
        ("Chip shop wins regional prize", "/news/chip-shop-prize/"),
        ("Town 2-2 Harding: late header saves a point", "/sport/town-harding/"),
    )
    entries = "\n".join(
        f'<div class="mvp-live-entry liveblog-entry" id="entry-{900 - n}"><header class="liveblog-meta"><span class="liveblog-meta-time">{at}</span><span class="liveblog-author">Priya Ashdown</span></header><div class="liveblog-entry-content"><h3 class="liveblog-entry-header">{head}</h3>{"".join(f"<p>{line}</p>" for line in text.split("|"))}</div><div class="liveblog-share"><a href="#entry-{900 - n}">Copy link</a></div></div>'
        for n, (at, head, text) in enumerate(posts)
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8" ><meta name="viewport" id="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=5.0" />
<title>[[t]] - Selbourne Post</title>
<meta property="og:type" content="article" /><meta property="og:title" content="[[t]]" /><meta property="og:url" content="[[url]]" /><meta property="og:description" content="[[l]]" /><meta name="author" content="Priya Ashdown">
<link rel="canonical" href="[[url]]" />
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"[[t]]","datePublished":"2026-03-12T21:45:00+00:00","dateModified":"2026-03-12T23:52:40+00:00","coverageStartTime":"2026-03-12T21:45:00+00:00","coverageEndTime":"2026-03-13T03:00:00+00:00","author":{"@type":"Person","name":"Priya Ashdown"},"publisher":{"@type":"Organization","name":"Selbourne Post"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Nine wards in","datePublished":"2026-03-12T23:52:00+00:00","url":"[[url]]#entry-900"},{"@type":"BlogPosting","headline":"Polls have closed","datePublished":"2026-03-12T22:00:00+00:00","url":"[[url]]#entry-896"}]}</script>
<link rel='stylesheet' id='mvp-custom-style-css' href='https://www.selbourne-post.example/wp-content/themes/zox-news/style.css?ver=6.6' media='all' />
<script async src="https://securepubads.example/tag/js/gpt.js"></script>
</head>
<body class="post-template-default single single-post postid-73002 single-format-standard">
<div id="mvp-fly-wrap"><div id="mvp-fly-menu-top" class="left relative"><div class="mvp-fly-but-wrap"><span></span><span></span></div></div><nav class="mvp-fly-nav-menu"><ul class="menu"><li><a href="/news/">News</a></li><li><a href="/politics/">Politics</a></li><li><a href="/sport/">Sport</a></li><li><a href="/whats-on/">What’s on</a></li><li><a href="/notices/">Family notices</a></li></ul></nav></div>
<div id="mvp-site" class="left relative"><header id="mvp-main-head-wrap"><nav id="mvp-main-nav-wrap"><div id="mvp-logo"><a href="https://www.selbourne-post.example/"><img src="https://www.selbourne-post.example/wp-content/uploads/logo-nav.png" alt="Selbourne Post" /></a></div></nav></header>
<div id="mvp-main-body-wrap"><article id="mvp-article-wrap" itemscope itemtype="http://schema.org/NewsArticle"><div id="mvp-article-cont" class="left relative">
<header id="mvp-post-head" class="left relative"><h3 class="mvp-post-cat"><a class="mvp-post-cat-link" href="/politics/"><span class="mvp-post-cat">Politics</span></a></h3><h1 class="mvp-post-title left entry-title" itemprop="headline">[[t]]</h1><span class="mvp-post-excerpt left"><p>[[l]]</p></span><div class="mvp-author-info-wrap"><div class="mvp-author-info-thumb"><img src="https://www.selbourne-post.example/wp-content/uploads/pa.jpg" width="46" height="46"/></div><div class="mvp-author-info-text"><p>By</p> <span class="author-name vcard fn author"><a href="/author/priya-ashdown/" rel="author">Priya Ashdown</a></span><p>Published</p> <span class="mvp-post-date updated"><time class="post-date updated" itemprop="datePublished" datetime="2026-03-12">March 12, 2026</time></span></div></div></header>
<div class="live-bar"><span class="live-dot"></span>LIVE <span class="live-refresh">This page updates by itself every 60 seconds</span></div>
<div id="mvp-post-content" class="left relative"><div id="mvp-content-body"><div id="mvp-content-main" class="left relative liveblog-feed">
[[entries]]
<button class="liveblog-btn liveblog-pagination-btn">Load more</button>
</div></div>
<div class="mvp-post-tags"><span class="mvp-post-tags-header">Related Topics:</span><span itemprop="keywords"><a href="/tag/by-election/" rel="tag">by-election</a><a href="/tag/stoke-arden/" rel="tag">Stoke Arden</a></span></div>
<div id="mvp-related-posts" class="left relative"><h4 class="mvp-widget-home-title"><span class="mvp-widget-home-title">You may like</span></h4><ul class="mvp-related-posts-list left related">
[[rel]]
</ul></div></div></div></article>
<div id="mvp-side-wrap"><section class="mvp-side-widget mvp_tabber_widget"><div class="mvp-widget-tab-wrap"><ul class="mvp-feat1-list-buts"><li class="mvp-feat-col-tab"><a href="#mvp-tab-col1"><span class="mvp-feat1-list-but">Trending</span></a></li></ul><div id="mvp-tab-col1">
[[top]]
</div></div></section><div class="mvp-widget-ad"><span class="mvp-ad-label">Advertisement</span><div id="div-gpt-ad-side"></div></div></div>
</div>
<footer id="mvp-foot-wrap"><div id="mvp-foot-menu"><ul><li><a href="/contact/">Contact</a></li><li><a href="/complaints/">Complaints policy</a></li><li><a href="/terms/">Terms</a></li></ul></div><div id="mvp-foot-copy"><p>Copyright © 2026 Selbourne Post Ltd. Regulated by the press standards body.</p></div></footer></div>
<script>jQuery(document).ready(function($){var leaderHeight=$("#mvp-leader-wrap").outerHeight();$("#mvp-site-main").css("margin-top",leaderHeight);});</script>
</body></html>""", r, url, entries=entries,
            rel=_rows(rel, '<a href="$u" rel="bookmark"><li><div class="mvp-related-img left relative"><img width="400" height="240" src="https://www.selbourne-post.example/wp-content/uploads/p$n-400x240.jpg" alt="" loading="lazy"/></div><div class="mvp-related-text left relative"><p>$t</p></div></li></a>'),
            top=_rows(top, '<a href="$u" rel="bookmark"><div class="mvp-feat1-list-cont left relative"><div class="mvp-feat1-list-text"><div class="mvp-cat-date-wrap"><span class="mvp-cd-cat left relative">News</span><span class="mvp-cd-date left relative">$n day ago</span></div><h2>$t</h2></div></div></a>'),
        ),
        r, (title, lead, *(line for _, head, text in posts for line in (head, *text.split("|")))), (*rel, *top), verdict="live blog", address=url,
    )  # fmt: skip


@page
def author_archive_on_a_plain_theme() -> Served:
    """What one reporter of a village site wrote, with excerpts; widgets beside it."""
    site = "https://thebarnowl.example"
    own = at(
        site,
        ("Parish council says no to floodlights, by one vote", "/2026/02/parish-council-floodlights/"),
        ("The last milk round in Wenlow stops on Saturday", "/2026/02/last-milk-round-wenlow/"),
        ("Sewage alarm at Nettle Brook was switched off for a year", "/2026/01/nettle-brook-alarm/"),
        ("Twelve new homes, forty-one objections", "/2026/01/twelve-homes-objections/"),
        ("Vicar swaps pulpit for mobility scooter race", "/2025/12/vicar-scooter-race/"),
        ("Potholes: county pays out for 63 burst tyres", "/2025/12/potholes-payout/"),
    )
    recent = at(
        site,
        ("Snowdrop walk moved to the 22nd", "/2026/02/snowdrop-walk-moved/"),
        ("Darts: Plough beat Railway in decider", "/2026/02/darts-plough-railway/"),
        ("Lost: one tortoise, answers to Keith", "/2026/02/lost-tortoise-keith/"),
    )
    r = Report("en", "2026-02-17", "", "Winifred Oakes", "", "Winifred Oakes", "", ())
    url = f"{site}/author/winifred/"
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="en-GB">
<head>
	<meta charset="UTF-8">
	<title>Winifred Oakes, Author at The Barn Owl</title>
	<meta name='robots' content='index, follow, max-image-preview:large' />
	<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="canonical" href="[[url]]" />
	<link rel="next" href="https://thebarnowl.example/author/winifred/page/2/" />
	<meta property="og:type" content="profile" /><meta property="og:title" content="Winifred Oakes, Author at The Barn Owl" /><meta property="og:url" content="[[url]]" />
	<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"ProfilePage","@id":"[[url]]","url":"[[url]]","name":"Winifred Oakes, Author at The Barn Owl","inLanguage":"en-GB"},{"@type":"Person","name":"Winifred Oakes","description":"Winifred reports on the parish council and the brook."}]}</script>
<link rel='stylesheet' id='generate-style-css' href='https://thebarnowl.example/wp-content/themes/generatepress/assets/css/main.min.css?ver=3.5.1' media='all' />
<style id='generate-style-inline-css'>body{background-color:var(--base-2);color:var(--contrast);}.is-right-sidebar{width:30%;}</style>
<link rel="EditURI" type="application/rsd+xml" title="RSD" href="https://thebarnowl.example/xmlrpc.php?rsd" />
</head>
<body class="archive author author-winifred author-4 wp-embed-responsive wp-theme-generatepress right-sidebar nav-below-header separate-containers header-aligned-left" itemtype="https://schema.org/Blog" itemscope>
<a class="screen-reader-text skip-link" href="#content" title="Skip to content">Skip to content</a>
<header class="site-header" id="masthead" aria-label="Site" itemtype="https://schema.org/WPHeader" itemscope><div class="inside-header grid-container"><div class="site-branding"><p class="main-title" itemprop="headline"><a href="https://thebarnowl.example/" rel="home">The Barn Owl</a></p><p class="site-description" itemprop="description">News from Wenlow, Nettleham Ash and the lanes between</p></div></div></header>
<nav class="main-navigation sub-menu-right" id="site-navigation" aria-label="Primary" itemtype="https://schema.org/SiteNavigationElement" itemscope><div class="inside-navigation grid-container"><button class="menu-toggle" aria-controls="primary-menu" aria-expanded="false"><span class="gp-icon icon-menu-bars"><svg viewBox="0 0 512 512" width="1em" height="1em"><path d="M0 96c0-13.255 10.745-24 24-24h464z"/></svg></span><span class="mobile-menu">Menu</span></button><div id="primary-menu" class="main-nav"><ul class="menu sf-menu"><li><a href="https://thebarnowl.example/category/council/">Council</a></li><li><a href="https://thebarnowl.example/category/nature/">Nature</a></li><li><a href="https://thebarnowl.example/category/sport/">Sport</a></li><li><a href="https://thebarnowl.example/noticeboard/">Noticeboard</a></li></ul></div></div></nav>
<div class="site grid-container container hfeed" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main">
<header class="page-header clearfix" aria-label="Page"><img alt='' src='https://secure.gravatar.example/avatar/44?s=50' class='avatar avatar-50 photo' height='50' width='50'/><h1 class="page-title"><span class="vcard">Winifred Oakes</span></h1><div class="author-info">Winifred reports on the parish council and the brook. She taught chemistry for thirty years and does not suffer rounding errors.</div></header>
[[own]]
<nav id="nav-below" class="paging-navigation" aria-label="Archive Page"><div class="nav-links"><span aria-current="page" class="page-numbers current"><span class="screen-reader-text">Page</span>1</span> <a class="page-numbers" href="https://thebarnowl.example/author/winifred/page/2/"><span class="screen-reader-text">Page</span>2</a> <span class="page-numbers dots">…</span> <a class="page-numbers" href="https://thebarnowl.example/author/winifred/page/14/">14</a> <a class="next page-numbers" href="https://thebarnowl.example/author/winifred/page/2/">Next <span aria-hidden="true">&rarr;</span></a></div></nav>
</main></div>
<div class="widget-area sidebar is-right-sidebar" id="right-sidebar"><div class="inside-right-sidebar">
<aside id="search-2" class="widget inner-padding widget_search"><form method="get" class="search-form" action="https://thebarnowl.example/"><label><span class="screen-reader-text">Search for:</span><input type="search" class="search-field" placeholder="Search &hellip;" value="" name="s"></label></form></aside>
<aside id="recent-posts-2" class="widget inner-padding widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>
[[recent]]
</ul></aside>
<aside id="archives-2" class="widget inner-padding widget_archive"><h2 class="widget-title">Archives</h2><ul><li><a href='https://thebarnowl.example/2026/02/'>February 2026</a>&nbsp;(19)</li><li><a href='https://thebarnowl.example/2026/01/'>January 2026</a>&nbsp;(27)</li><li><a href='https://thebarnowl.example/2025/12/'>December 2025</a>&nbsp;(22)</li></ul></aside>
<aside id="tag_cloud-2" class="widget inner-padding widget_tag_cloud"><h2 class="widget-title">Tags</h2><div class="tagcloud"><a href="https://thebarnowl.example/tag/brook/" class="tag-cloud-link" style="font-size: 22pt;" aria-label="brook (41 items)">brook</a> <a href="https://thebarnowl.example/tag/planning/" class="tag-cloud-link" style="font-size: 18pt;">planning</a> <a href="https://thebarnowl.example/tag/owls/" class="tag-cloud-link" style="font-size: 8pt;">owls</a></div></aside>
<aside class="widget inner-padding widget_text"><h2 class="widget-title">Support us</h2><div class="textwidget"><p>The Barn Owl has no shareholders and no adverts. It runs on £3 a month from 340 neighbours.</p><p><a class="button" href="https://thebarnowl.example/join/">Join them</a></p></div></aside>
</div></div></div></div>
<div class="site-footer"><footer class="site-info" aria-label="Site"><div class="inside-site-info grid-container"><div class="copyright-bar"><span class="copyright">&copy; 2026 The Barn Owl</span> &bull; Built with <a href="https://generatepress.example">GeneratePress</a></div></div></footer></div>
<script id="generate-menu-js-before">var generatepressMenu = {"toggleOpenedSubMenus":true,"openSubMenuLabel":"Open Sub-Menu","closeSubMenuLabel":"Close Sub-Menu"};</script>
</body></html>""", r, url,
            own=_rows(own, '<article id="post-60$n" class="post-60$n post type-post status-publish format-standard hentry category-council" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article"><header class="entry-header"><h2 class="entry-title" itemprop="headline"><a href="$u" rel="bookmark">$t</a></h2><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-02-1$nT07:00:00+00:00" itemprop="datePublished">1$n February 2026</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="https://thebarnowl.example/author/winifred/" rel="author"><span class="author-name">Winifred Oakes</span></a></span></span></div></header><div class="entry-summary" itemprop="text"><p>$x &#8230; <a class="read-more" href="$u">Read more</a></p></div><footer class="entry-meta"><span class="cat-links"><a href="https://thebarnowl.example/category/council/" rel="category tag">Council</a></span> <span class="comments-link"><a href="$u#respond">Leave a comment</a></span></footer></div></article>',
                "The recreation ground will stay dark after five, to the relief of the bats and the fury of the under-elevens",
                "Cyril Hobday has put 2.1 million bottles on doorsteps since 1971, and says that he is owed for about a dozen",
                "The water company confirmed that nobody had looked at the sensor below the bridge between January and December",
                "Planners will walk the site on Thursday; bring boots",
                "It was for charity, and there was a protest about the tyres",
                "Figures released under information law show that one bend in Nettleham Ash accounts for half of them",
            ),
            recent=_rows(recent, '<li><a href="$u">$t</a></li>'),
        ),
        r, (), (*own, *recent), verdict="headlines", address=url,
    )  # fmt: skip


@page
def ong_sur_divi() -> Served:
    """An organisation's page put together in a builder, with a figure in a box and an appeal for gifts."""
    site = "https://www.rives-solidaires.example"
    url = f"{site}/actualites/bilan-puits-plaine-de-larou/"
    r = Report(
        "fr", "2025-12-02", "", "Rives Solidaires", "",
        "Plaine de Larou : trois ans après, un puits sur quatre ne fonctionne plus",
        "",
        (
            "Entre 2022 et 2024, notre association et six partenaires ont creusé 118 puits dans la plaine de Larou. Nous sommes retournés les voir, tous, un par un. Vingt-neuf sont à l’arrêt. Nous devions cette vérité à celles et ceux qui les ont financés, et d’abord aux villages.",
            "L’enquête a été menée de juillet à octobre par Awa Diabré et Simon Keller, avec l’aide de quatorze relais locaux. À chaque visite, ils ont mesuré le débit, démonté la pompe et interrogé au moins cinq familles.",
            "Pourquoi les pompes s’arrêtent",
            "Dans dix-neuf cas, une seule pièce est en cause : le joint de piston, qui coûte 4 euros et que l’on ne trouve qu’à Bérandi, à deux jours de route. Dans sept cas, la caisse du comité de l’eau était vide. Les trois derniers puits sont à sec.",
            "« On nous a appris à creuser et à prier. Personne ne nous a appris à réparer », résume Mariam Tossé, qui préside le comité de Kouma-Nord depuis le premier jour.",
            "Ce que nous changeons",
            "Un stock de pièces sera ouvert dans quatre marchés avant la saison sèche.",
            "Douze réparatrices seront formées et payées à l’intervention.",
            "Nous ne creuserons plus aucun puits sans un contrat d’entretien de dix ans.",
            "Ces mesures coûteront 96 000 euros la première année, soit le prix de huit puits neufs. Nous avons donc décidé d’en creuser huit de moins en 2026. C’est un choix difficile à expliquer dans une brochure, mais une pompe qui marche vaut mieux que deux pompes que l’on photographie.",
            "Le rapport complet, avec la liste des villages, est à la disposition de nos donateurs et de nos partenaires. Une nouvelle visite est prévue à l’automne 2027.",
        ),
    )  # fmt: skip
    blog = at(
        site,
        ("À Bérandi, l’école rouvre avec un toit et sans bancs", "/actualites/berandi-ecole-rouvre/"),
        ("Nos comptes 2024 : ce qui a été dépensé, et où", "/actualites/comptes-2024/"),
        ("Rencontre avec Lucie Amar, puisatière à soixante ans", "/actualites/rencontre-lucie-amar/"),
    )
    step = at(
        site,
        ("Crue du Sarel : 300 familles relogées avant la nuit", "/actualites/crue-du-sarel/"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="fr-FR">
<head>
	<meta charset="UTF-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge">
	<link rel="pingback" href="https://www.rives-solidaires.example/xmlrpc.php" />
	<script type="text/javascript">document.documentElement.className = 'js';</script>
	<title>[[t]] | Rives Solidaires</title>
	<meta name="description" content="Nous sommes retournés voir les 118 puits creusés depuis 2022." />
	<link rel="canonical" href="[[url]]" />
	<meta property="og:locale" content="fr_FR" /><meta property="og:type" content="article" /><meta property="og:title" content="[[t]]" /><meta property="og:url" content="[[url]]" /><meta property="article:published_time" content="2025-12-02T08:30:00+00:00" /><meta property="og:image" content="https://www.rives-solidaires.example/wp-content/uploads/2025/11/larou.jpg" />
	<meta content="Divi v.4.27.4" name="generator"/>
	<style id="et-divi-dynamic-critical-inline-css">.et_pb_section{position:relative;background-color:#fff}.et_pb_row{width:80%;max-width:1080px;margin:auto}</style>
	<script type="text/javascript" src="https://www.rives-solidaires.example/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script>
</head>
<body class="post-template-default single single-post postid-9120 single-format-standard et_pb_button_helper_class et_fixed_nav et_show_nav et_primary_nav_dropdown_animation_fade et_pb_pagebuilder_layout et_no_sidebar et_divi_theme et-db">
<div id="page-container">
<div id="top-header"><div class="container clearfix"><div id="et-info"><span id="et-info-phone">05 00 00 41 17</span> <a href="mailto:bonjour@rives-solidaires.example"><span id="et-info-email">bonjour@rives-solidaires.example</span></a></div><div id="et-secondary-menu"><ul class="et-social-icons"><li class="et-social-icon et-social-facebook"><a href="#" class="icon"><span>Facebook</span></a></li><li class="et-social-icon et-social-instagram"><a href="#" class="icon"><span>Instagram</span></a></li></ul></div></div></div>
<header id="main-header" data-height-onload="66"><div class="container clearfix et_menu_container"><div class="logo_container"><a href="https://www.rives-solidaires.example/"><img src="https://www.rives-solidaires.example/wp-content/uploads/logo.svg" alt="Rives Solidaires" id="logo" /></a></div><div id="et-top-navigation"><nav id="top-menu-nav"><ul id="top-menu" class="nav"><li><a href="https://www.rives-solidaires.example/qui-sommes-nous/">Qui sommes-nous ?</a></li><li><a href="https://www.rives-solidaires.example/nos-actions/">Nos actions</a></li><li class="current-menu-item"><a href="https://www.rives-solidaires.example/actualites/">Actualités</a></li><li><a href="https://www.rives-solidaires.example/rejoindre/">Nous rejoindre</a></li><li class="cta"><a href="https://www.rives-solidaires.example/don/">Faire un don</a></li></ul></nav></div></div></header>
<div id="et-main-area"><div id="main-content"><article id="post-9120" class="et_pb_post post-9120 post type-post status-publish format-standard has-post-thumbnail hentry category-eau"><div class="entry-content"><div class="et-l et-l--post"><div class="et_builder_inner_content et_pb_gutters3">
<div class="et_pb_section et_pb_section_0 et_pb_fullwidth_section et_section_regular"><section class="et_pb_module et_pb_fullwidth_post_title et_pb_post_title_0 et_pb_bg_layout_dark"><div class="et_pb_title_container"><h1 class="entry-title">[[t]]</h1><p class="et_pb_title_meta_container"> par <span class="author vcard"><a href="https://www.rives-solidaires.example/author/equipe/" rel="author">Rives Solidaires</a></span> | <span class="published">2 décembre 2025</span> | <a href="https://www.rives-solidaires.example/category/eau/" rel="category tag">Eau</a></p></div></section></div>
<div class="et_pb_section et_pb_section_1 et_section_regular"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_2_3 et_pb_column_0 et_pb_css_mix_blend_mode_passthrough">
<div class="et_pb_module et_pb_text et_pb_text_0 et_pb_text_align_left et_pb_bg_layout_light"><div class="et_pb_text_inner"><p><strong>[[0]]</strong></p>
<p>[[1]]</p></div></div>
<div class="et_pb_module et_pb_image et_pb_image_0"><span class="et_pb_image_wrap"><img decoding="async" width="1200" height="675" src="https://www.rives-solidaires.example/wp-content/uploads/2025/11/pompe.jpg" alt="Pompe démontée" srcset="https://www.rives-solidaires.example/wp-content/uploads/2025/11/pompe.jpg 1200w, https://www.rives-solidaires.example/wp-content/uploads/2025/11/pompe-480x270.jpg 480w" class="wp-image-9131" /></span></div>
<div class="et_pb_module et_pb_text et_pb_text_1 et_pb_bg_layout_light"><div class="et_pb_text_inner"><h2>[[2]]</h2>
<p>[[3]]</p>
<blockquote><p>[[4]]</p></blockquote>
<h2>[[5]]</h2>
<ul>
<li>[[6]]</li>
<li>[[7]]</li>
<li>[[8]]</li>
</ul>
<p>[[9]]</p>
<p>[[10]]</p></div></div>
<div class="et_pb_button_module_wrapper et_pb_button_0_wrapper et_pb_module"><a class="et_pb_button et_pb_button_0" href="https://www.rives-solidaires.example/wp-content/uploads/2025/12/rapport-larou.pdf" target="_blank">Télécharger le rapport (PDF, 3 Mo)</a></div>
<ul class="et_pb_module et_pb_social_media_follow et_pb_social_media_follow_0 clearfix"><li class="et_pb_social_media_follow_network_0 et-social-facebook"><a href="#" title="Suivez sur Facebook"><span class="et_pb_social_media_follow_network_name">Suivre</span></a></li></ul>
<div class="et_pb_module et_pb_post_nav_0 et_pb_posts_nav nav-single"><span class="nav-previous"><a href="https://www.rives-solidaires.example/actualites/crue-du-sarel/" rel="prev"><span class="meta-nav">&larr; </span><span class="nav-label">Crue du Sarel : 300 familles relogées avant la nuit</span></a></span></div>
</div>
<div class="et_pb_column et_pb_column_1_3 et_pb_column_1 et-last-child">
<div class="et_pb_module et_pb_cta_0 et_pb_promo et_pb_text_align_center et_pb_bg_layout_dark"><div class="et_pb_promo_description"><h2 class="et_pb_module_header">Un joint, quatre euros</h2><div><p>Avec 40 euros, vous équipez dix villages. 66 % de votre don est déductible de vos impôts.</p></div></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_promo_button" href="https://www.rives-solidaires.example/don/">Je donne</a></div></div>
<div class="et_pb_module et_pb_number_counter et_pb_number_counter_0" data-number-value="118"><div class="percent"><p><span class="percent-value">118</span></p></div><h3 class="title">puits visités</h3></div>
<div class="et_pb_module et_pb_signup_0 et_pb_newsletter et_pb_subscribe"><div class="et_pb_newsletter_description"><h2 class="et_pb_module_header">La lettre des Rives</h2><div><p>Une fois par mois, des nouvelles du terrain.</p></div></div><div class="et_pb_newsletter_form"><form method="post"><p class="et_pb_newsletter_field"><input class="input" type="text" name="et_pb_signup_email" placeholder="Courriel"></p><p class="et_pb_newsletter_button_wrap"><a class="et_pb_newsletter_button et_pb_button" href="#"><span class="et_pb_newsletter_button_text">S’abonner</span></a></p></form></div></div>
</div></div></div>
<div class="et_pb_section et_pb_section_2 et_section_regular"><div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_text et_pb_text_4"><div class="et_pb_text_inner"><h2>Nos dernières actualités</h2></div></div><div class="et_pb_module et_pb_blog_0 et_pb_blog_grid_wrapper"><div class="et_pb_blog_grid clearfix"><div class="et_pb_ajax_pagination_container"><div class="et_pb_salvattore_content" data-columns>
[[blog]]
</div></div></div></div></div></div></div>
</div></div></div></article></div>
<footer id="main-footer"><div class="container"><div id="footer-widgets" class="clearfix"><div class="footer-widget"><div class="fwidget et_pb_widget widget_text"><h4 class="title">Rives Solidaires</h4><div class="textwidget"><p>Association reconnue d’utilité publique<br/>8, quai des Tanneurs, Saint-Aubert</p></div></div></div><div class="footer-widget"><div class="fwidget et_pb_widget widget_nav_menu"><h4 class="title">Transparence</h4><ul class="menu"><li><a href="https://www.rives-solidaires.example/comptes/">Nos comptes</a></li><li><a href="https://www.rives-solidaires.example/mentions-legales/">Mentions légales</a></li><li><a href="https://www.rives-solidaires.example/alerte/">Signaler un abus</a></li></ul></div></div></div></div><div id="footer-bottom"><div class="container clearfix"><div id="footer-info">Site réalisé bénévolement par l’atelier Pli</div></div></div></footer>
</div></div>
<div id="tarteaucitronRoot"><div id="tarteaucitronAlertBig" role="alert"><span id="tarteaucitronDisclaimerAlert">Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer.</span><button type="button" id="tarteaucitronPersonalize2">Tout accepter</button><button type="button" id="tarteaucitronCloseAlert">Personnaliser</button></div></div>
<script type="text/javascript" id="divi-custom-script-js-extra">var DIVI = {"item_count":"%d Item","items_count":"%d Items"};var et_pb_custom = {"ajaxurl":"https:\/\/www.rives-solidaires.example\/wp-admin\/admin-ajax.php","page_id":"9120","is_builder_plugin_used":""};</script>
</body></html>""", r, url,
            blog=_rows(blog, '<article id="post-91$n" class="et_pb_post clearfix et_pb_blog_item_0_$n post-91$n post type-post has-post-thumbnail hentry"><div class="et_pb_image_container"><a href="$u" class="entry-featured-image-url"><img decoding="async" src="https://www.rives-solidaires.example/wp-content/uploads/b$n-400x250.jpg" alt="" width="400" height="250"/></a></div><h2 class="entry-title"><a href="$u">$t</a></h2><p class="post-meta"><span class="published">1$n Nov 2025</span></p><div class="post-content"><div class="post-content-inner"><p>$x</p></div><a href="$u" class="more-link">lire plus</a></div></article>', "Deux cents élèves ont retrouvé leurs salles lundi...", "Comme chaque année, nous publions le détail...", "Elle a descendu son premier seau à douze ans..."),
        ),
        r, _lines(r), (*step, *blog), address=url,
    )  # fmt: skip


@page
def argomento_su_un_tema_di_riviste() -> Served:
    """All that a coast's portal wrote under one tag, in blocks of two columns."""
    site = "https://www.costamerla.example"
    url = f"{site}/tag/porto-vecchio/"
    grid = at(
        site,
        ("Porto vecchio, la gru storica torna a girare dopo vent’anni", "/cronaca/gru-storica-torna-a-girare/"),
        ("Pescatori contro il nuovo molo: «Così spariscono le triglie»", "/economia/pescatori-contro-molo/"),
        ("Il mercato del pesce cambia orario, protestano i ristoratori", "/economia/mercato-pesce-orario/"),
        ("Sequestrati tre gommoni senza targa in darsena", "/cronaca/sequestrati-gommoni-darsena/"),
        ("Un museo nella vecchia dogana: pronto il progetto da 4 milioni", "/cultura/museo-vecchia-dogana/"),
        ("Mareggiata di novembre, arrivano i primi rimborsi", "/cronaca/mareggiata-rimborsi/"),
        ("La banda del porto compie un secolo e cerca un trombone", "/cultura/banda-porto-secolo/"),
        ("Traghetti per l’Isola Grande, da aprile una corsa in più", "/economia/traghetti-isola-grande-aprile/"),
    )
    pop = at(
        site,
        ("Chiude la pasticceria Bardi, ultima fila per i cannoli", "/cronaca/chiude-pasticceria-bardi/"),
        ("Serie D, la Merlese espugna Rocca Alta nel recupero", "/sport/merlese-rocca-alta/"),
        ("Allerta vento, scuole aperte ma parchi chiusi", "/cronaca/allerta-vento-parchi/"),
    )
    r = Report("it", "2026-02-25", "", "", "", "Tag: porto vecchio", "", ())
    return Served(
        _fill(r"""<!doctype html >
<!--[if IE 9]>    <html class="ie9" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="it-IT" prefix="og: https://ogp.me/ns#"> <!--<![endif]-->
<head>
    <title>porto vecchio Archivi - Costa Merla Notizie</title>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="pingback" href="https://www.costamerla.example/xmlrpc.php" />
    <meta name="robots" content="follow, index"/>
    <link rel="canonical" href="[[url]]" /><link rel="next" href="https://www.costamerla.example/tag/porto-vecchio/page/2/" />
    <meta property="og:locale" content="it_IT" /><meta property="og:type" content="article" /><meta property="og:title" content="porto vecchio Archivi - Costa Merla Notizie" /><meta property="og:url" content="[[url]]" /><meta property="og:site_name" content="Costa Merla Notizie" />
    <script type="application/ld+json" class="rank-math-schema">{"@context":"https://schema.org","@graph":[{"@type":"NewsMediaOrganization","@id":"https://www.costamerla.example/#organization","name":"Costa Merla Notizie"},{"@type":"BreadcrumbList","@id":"[[url]]#breadcrumb","itemListElement":[{"@type":"ListItem","position":"1","item":{"@id":"https://www.costamerla.example","name":"Home"}},{"@type":"ListItem","position":"2","item":{"@id":"[[url]]","name":"porto vecchio"}}]},{"@type":"CollectionPage","@id":"[[url]]#webpage","url":"[[url]]","name":"porto vecchio Archivi","inLanguage":"it-IT"}]}</script>
<link rel='stylesheet' id='td-theme-css' href='https://www.costamerla.example/wp-content/themes/Newsmag/style.css?ver=5.4.3' type='text/css' media='all' />
<script>(function(w,d){w._iub=w._iub||[];_iub.csConfiguration={"siteId":0,"cookiePolicyId":0,"lang":"it","banner":{"acceptButtonDisplay":true,"rejectButtonDisplay":true}};})(window,document);</script>
</head>
<body class="archive tag tag-porto-vecchio tag-118 td-full-layout global-block-template-1" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div id="td-outer-wrap"><div class="td-scroll-up"><i class="td-icon-menu-up"></i></div>
<div class="td-header-container td-header-wrap td-header-style-1"><div class="td-header-row td-header-top-menu"><div class="td-top-bar-container"><div class="td_data_time">mercoledì, Febbraio 25, 2026</div><ul class="top-header-menu"><li><a href="https://www.costamerla.example/redazione/">Redazione</a></li><li><a href="https://www.costamerla.example/pubblicita/">Pubblicità</a></li></ul></div></div>
<div class="td-header-sp-logo"><a class="td-main-logo" href="https://www.costamerla.example/"><img src="https://www.costamerla.example/wp-content/uploads/logo-cm.png" alt="Costa Merla Notizie"/><span class="td-visual-hidden">Costa Merla Notizie</span></a></div>
<div class="td-header-menu-wrap"><nav id="td-header-menu"><ul id="menu-principale-1" class="sf-menu"><li><a href="https://www.costamerla.example/cronaca/">Cronaca</a></li><li><a href="https://www.costamerla.example/economia/">Economia</a></li><li><a href="https://www.costamerla.example/cultura/">Cultura</a></li><li><a href="https://www.costamerla.example/sport/">Sport</a></li><li><a href="https://www.costamerla.example/necrologi/">Necrologi</a></li></ul></nav></div></div>
<div class="td-container"><div class="td-container-border"><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content">
<div class="td-page-header td-pb-padding-side"><div class="td-crumb-container"><div class="entry-crumbs"><span><a title="" class="entry-crumb" href="https://www.costamerla.example/">Home</a></span> <i class="td-icon-right td-bread-sep td-bred-no-url-last"></i> <span class="td-bred-no-url-last">Tag</span> <i class="td-icon-right td-bread-sep"></i> <span class="td-bred-no-url-last">Porto vecchio</span></div></div><h1 class="entry-title td-page-title"><span>Tag: porto vecchio</span></h1></div>
<div class="td-block-row">[[grid]]</div>
<div class="page-nav td-pb-padding-side"><span class="current">1</span><a href="https://www.costamerla.example/tag/porto-vecchio/page/2/" class="page" title="2">2</a><a href="https://www.costamerla.example/tag/porto-vecchio/page/3/" class="page" title="3">3</a><span class="extend">...</span><a href="https://www.costamerla.example/tag/porto-vecchio/page/11/" class="last" title="11">11</a><span class="pages">Pagina 1 di 11</span><div class="clearfix"></div></div>
</div></div>
<div class="td-pb-span4 td-main-sidebar"><div class="td-ss-main-sidebar">
<div class="td-a-rec td-a-rec-id-sidebar"><span class="td-adspot-title">- Pubblicità -</span><a href="https://www.costamerla.example/adv/?c=9" rel="sponsored"><img src="https://www.costamerla.example/wp-content/uploads/300x250-cantina.jpg" alt="Cantina Sociale: degustazioni ogni sabato"/></a></div>
<div class="td_block_wrap td_block_1 td_block_widget"><h4 class="block-title"><span>I più letti</span></h4><div class="td_block_inner">[[pop]]</div></div>
<aside class="widget widget_categories"><div class="block-title"><span>CATEGORIE</span></div><ul><li class="cat-item cat-item-2"><a href="https://www.costamerla.example/cronaca/">Cronaca<span class="td-widget-no">4120</span></a></li><li class="cat-item"><a href="https://www.costamerla.example/economia/">Economia<span class="td-widget-no">988</span></a></li><li class="cat-item"><a href="https://www.costamerla.example/cultura/">Cultura<span class="td-widget-no">1301</span></a></li></ul></aside>
<aside class="widget widget_tag_cloud"><div class="block-title"><span>TAG</span></div><div class="tagcloud"><a href="https://www.costamerla.example/tag/darsena/" class="tag-cloud-link">darsena</a> <a href="https://www.costamerla.example/tag/pesca/" class="tag-cloud-link">pesca</a> <a href="https://www.costamerla.example/tag/isola-grande/" class="tag-cloud-link">Isola Grande</a></div></aside>
</div></div></div></div></div>
<div class="td-footer-container td-container"><div class="td-pb-row"><div class="td-pb-span4"><div class="td-footer-info"><div class="footer-text-wrap">Costa Merla Notizie è una testata registrata presso il tribunale di Rocca Alta, n. 12 del 2009. Direttore responsabile: Ilaria Pontevento.<div class="footer-email-wrap">Contatti: <a href="mailto:redazione@costamerla.example">redazione@costamerla.example</a></div></div></div></div></div></div>
<div class="td-sub-footer-container td-container"><div class="td-sub-footer-copy">&copy; Merla Editrice srl - P.IVA 00000000000</div><ul class="td-subfooter-menu"><li><a href="https://www.costamerla.example/privacy/">Privacy</a></li><li><a href="https://www.costamerla.example/cookie/">Cookie policy</a></li></ul></div>
</div>
<script>var td_please_wait="Per favore attendi..."; var td_email_user_pass_incorrect="Utente o password errata!";</script>
</body></html>""", r, url,
            grid=_rows(grid, '<div class="td-block-span6"><div class="td_module_1 td_module_wrap td-animation-stack" itemscope itemtype="https://schema.org/Article"><div class="td-module-image"><div class="td-module-thumb"><a href="$u" rel="bookmark" class="td-image-wrap" title="$t"><img width="300" height="160" class="entry-thumb" src="https://www.costamerla.example/wp-content/uploads/2026/02/pv$n-300x160.jpg" alt="" title="$t"/></a></div><a href="https://www.costamerla.example/cronaca/" class="td-post-category">Cronaca</a></div><h3 itemprop="name" class="entry-title td-module-title"><a itemprop="url" href="$u" rel="bookmark" title="$t">$t</a></h3><div class="meta-info"><span class="td-post-author-name"><a itemprop="author" href="https://www.costamerla.example/author/redazione/">Redazione</a> <span>-</span> </span><span class="td-post-date"><time itemprop="dateCreated" class="entry-date updated td-module-date" datetime="2026-02-1$nT10:00:00+00:00">1$n Febbraio 2026</time></span><div class="td-module-comments"><a href="$u#respond">0</a></div></div></div></div>'),
            pop=_rows(pop, '<div class="td_module_6 td_module_wrap"><div class="td-module-thumb"><a href="$u" rel="bookmark" class="td-image-wrap" title="$t"><img class="entry-thumb" width="100" height="75" src="https://www.costamerla.example/wp-content/uploads/p$n-100x75.jpg" alt=""/></a></div><div class="item-details"><h3 itemprop="name" class="entry-title td-module-title"><a itemprop="url" href="$u" rel="bookmark" title="$t">$t</a></h3></div></div>'),
        ),
        r, (), (*grid, *pop), verdict="headlines", address=url,
    )  # fmt: skip


@page
def portal_gieldowy() -> Served:
    """A portal for shareholders: quotes beside names in the text, a table of rates, a forum below."""
    site = "https://www.parkietnik.example"
    url = f"{site}/wiadomosci/Kopalnia-Gorzynow-obniza-prognoze-kurs-spada-o-dziewiec-procent-9017733.html"
    r = Report(
        "pl", "2025-11-05", "", "Bartosz Wilczewski", "",
        "Gorzynów obniża prognozę zysku. Kurs spada o dziewięć procent",
        "Spółka wydobywcza zarobi w tym roku o 140 mln zł mniej, niż zapowiadała w maju. Winne są woda w szybie i drogi prąd.",
        (
            "Zarząd Gorzynowa, największego w kraju producenta soli kamiennej, obniżył w środę prognozę tegorocznego zysku netto z 520 do 380 mln zł. Na otwarciu sesji akcje spółki staniały o 9,1 proc., do 41,30 zł.",
            "Głównym powodem jest awaria z końca września. Do szybu „Jadwiga” wdarła się woda i przez 23 dni nie wydobywano tam soli. Strata wyniosła według spółki 86 mln zł, z czego ubezpieczyciel uznał na razie 30 mln.",
            "– Szyb pracuje od dziesięciu dni, ale na jedną zmianę. Pełne wydobycie przywrócimy w lutym – powiedziała na konferencji prezes Danuta Smereka.",
            "Dywidenda pod znakiem zapytania",
            "W maju zarząd obiecał akcjonariuszom 2,10 zł na akcję. Teraz prezes mówi o „kwocie, na którą spółkę będzie stać”. Analitycy odczytują to jednoznacznie.",
            "– Liczymy na złotówkę, może złotówkę dwadzieścia. Przy rachunkach za prąd wyższych o jedną trzecią trudno oczekiwać więcej – ocenia Filip Raczko z domu maklerskiego Wartownia. Jego zdaniem kurs może jeszcze spaść, bo fundusze dopiero przeliczają swoje modele.",
            "Zima może pomóc",
            "Są i dobre wieści. Samorządy zamówiły na tę zimę 610 tys. ton soli drogowej, o 15 proc. więcej niż przed rokiem, a ceny w nowych umowach wzrosły średnio o 22 zł za tonę.",
            "Jeżeli styczeń będzie mroźny, Gorzynów może odrobić nawet 40 mln zł. Prezes Smereka nie wpisała jednak pogody do prognozy.",
            "Raport za trzeci kwartał spółka opublikuje 20 listopada przed sesją.",
        ),
    )  # fmt: skip
    also = at(site, ("Woda w szybie „Jadwiga”. Co wiemy po tygodniu", "/wiadomosci/Woda-w-szybie-Jadwiga-co-wiemy-9001210.html"))
    rel = at(
        site,
        ("Indeks dużych spółek najniżej od sierpnia", "/wiadomosci/Indeks-duzych-spolek-najnizej-od-sierpnia-9017702.html"),
        ("Bank Powszechny kupuje rywala z północy", "/wiadomosci/Bank-Powszechny-kupuje-rywala-9017650.html"),
        ("Mleczarnia Rosa wchodzi na giełdę. Zapisy od poniedziałku", "/wiadomosci/Mleczarnia-Rosa-wchodzi-na-gielde-9017488.html"),
    )
    top = at(
        site,
        ("Ile zarabia maszynista? Nowe stawki od stycznia", "/praca/Ile-zarabia-maszynista-9016001.html"),
        ("Obligacje skarbowe: oprocentowanie znów w dół", "/oszczedzanie/Obligacje-skarbowe-znow-w-dol-9015544.html"),
        ("Mieszkania tanieją w trzech miastach", "/nieruchomosci/Mieszkania-tanieja-w-trzech-miastach-9015003.html"),
    )
    chip = '<span class="o-quote-chip" data-symbol="GRZ"><a class="o-quote-chip__link" href="/notowania/GRZ.html"><span class="o-quote-chip__change -minus">-9,10%</span></a></span>'
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="pl" class="no-js">
<head>
<meta charset="utf-8"/>
<title>[[t]] - Parkietnik.pl</title>
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"/>
<meta name="description" content="[[l]]"/>
<meta property="og:type" content="article"/><meta property="og:title" content="[[t]]"/><meta property="og:description" content="[[l]]"/><meta property="og:url" content="[[url]]"/><meta property="og:site_name" content="Parkietnik"/><meta property="og:image" content="https://galeria.parkietnik.example/p/b/3/sol-948-568.jpg"/>
<meta property="article:published_time" content="2025-11-05T09:27:00+01:00"/>
<link rel="canonical" href="[[url]]"/>
<link rel="preload" as="font" type="font/woff2" href="/static/fonts/lato.woff2" crossorigin/>
<link rel="stylesheet" href="/static/css/article.3d1c.css"/>
<script>var pp_gemius_identifier='x';window.bnkConfig={"articleId":9017733,"section":"wiadomosci","paid":false};</script>
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage","@id": "[[url]]"}, "headline": "[[t]]", "image": ["https://galeria.parkietnik.example/p/b/3/sol-948-568.jpg"], "datePublished": "2025-11-05T09:27:00+01:00", "dateModified": "2025-11-05T10:02:00+01:00", "author": {"@type": "Person","name": "Bartosz Wilczewski"}, "publisher": {"@type": "Organization","name": "Parkietnik"} }
</script>
</head>
<body class="page page-article">
<div id="rodo-layer" class="m-consent" style="display:none"><h2>Cenimy Twoją prywatność</h2><p>My i nasi partnerzy przechowujemy na urządzeniu informacje takie jak pliki cookie i przetwarzamy dane osobowe.</p><button>Akceptuję</button><button>Ustawienia zaawansowane</button></div>
<div class="o-billboard"><span class="o-billboard__label">REKLAMA</span><div id="ad-billboard"></div></div>
<header class="l-header"><a class="l-header__logo" href="/"><svg class="icon" role="img" aria-label="Parkietnik"><use xlink:href="/static/sprite.svg#logo"></use></svg></a><nav class="o-menu"><ul><li><a href="/wiadomosci/">Wiadomości</a></li><li><a href="/notowania/">Notowania</a></li><li><a href="/waluty/">Waluty</a></li><li><a href="/praca/">Praca</a></li><li><a href="/nieruchomosci/">Nieruchomości</a></li><li><a href="/forum/">Forum</a></li></ul></nav>
<div class="o-ticker"><ul><li><a href="/notowania/DUZE.html">DUŻE20 <span>2 411,05</span> <span class="-minus">-0,82%</span></a></li><li><a href="/waluty/EUR.html">EUR <span>4,2610</span> <span class="-plus">0,11%</span></a></li><li><a href="/notowania/ROPA.html">ROPA <span>64,30</span> <span class="-minus">-1,40%</span></a></li></ul></div></header>
<nav class="m-breadcrumbs"><ul><li><a href="/">Parkietnik</a></li><li><a href="/wiadomosci/">Wiadomości</a></li><li><a href="/gielda/">Giełda</a></li></ul></nav>
<main class="l-main"><div class="l-main__content">
<article class="o-article" id="article">
<header class="o-article__header"><h1 class="a-heading">[[t]]</h1>
<div class="o-article-meta"><div class="m-author"><img src="/static/img/autor/wilczewski-60.jpg" width="48" height="48" alt=""/><a href="/redakcja/bartosz-wilczewski">Bartosz Wilczewski</a><span>redaktor Parkietnika</span></div><time class="a-span" datetime="2025-11-05T09:27:00+01:00">2025-11-05 09:27</time><span class="a-span -update">akt. 2025-11-05 10:02</span><a class="a-comments" href="#komentarze">14 komentarzy</a></div>
<div class="m-share"><button>Udostępnij</button><button>Drukuj</button><button>Zapisz na później</button></div></header>
<section class="o-article-content" id="articleBody">
<p class="lead"><span class="text">[[l]]</span></p>
<figure class="o-article-image"><img src="https://galeria.parkietnik.example/p/b/3/sol-948-568.jpg" srcset="https://galeria.parkietnik.example/p/b/3/sol-480-288.jpg 480w, https://galeria.parkietnik.example/p/b/3/sol-948-568.jpg 948w" alt="Komora solna" width="948" height="568"/><figcaption>Komora na poziomie czwartym kopalni w Gorzynowie <span class="source">(fot. Jan Solecki / Zbliżenia)</span></figcaption></figure>
<p>[[0]]</p>
<div class="o-quote-box"><div class="o-quote-box__head"><a href="/notowania/GRZ.html">GORZYNÓW (GRZ)</a></div>[[chip]]<table><tr><th>Kurs</th><td>41,30</td></tr><tr><th>Obrót</th><td>18,2 mln</td></tr></table><a href="/notowania/GRZ.html?wykres">Zobacz wykres</a></div>
<p>[[1]]</p>
<div class="o-related-inline"><span class="o-related-inline__label">Czytaj także</span><a href="/wiadomosci/Woda-w-szybie-Jadwiga-co-wiemy-9001210.html">Woda w szybie „Jadwiga”. Co wiemy po tygodniu</a></div>
<p>[[2]]</p>
<h2>[[3]]</h2>
<p>[[4]]</p>
<div class="o-ad -inText"><span class="o-ad__label">REKLAMA</span><div id="ad-intext-1"></div></div>
<p>[[5]]</p>
<h2>[[6]]</h2>
<p>[[7]]</p>
<p>[[8]]</p>
<p>[[9]]</p>
<div class="o-article-signature"><span>Bartosz Wilczewski</span></div>
<div class="o-article-source">Źródło: <a href="/zrodlo/parkietnik">Parkietnik.pl</a></div>
</section>
<div class="m-tags"><span>Tematy</span><a href="/temat/sol">sól</a><a href="/temat/prognozy">prognozy</a><a href="/temat/gielda">giełda</a></div>
</article>
<section class="o-partner"><h3>Oferty partnerów</h3><div class="o-partner__item"><a rel="sponsored nofollow" href="https://klik.parkietnik.example/r/881">Konto maklerskie za 0 zł</a><span>Sprawdź warunki promocji</span></div></section>
<section class="o-related"><h2>Powiązane</h2><ul>
[[rel]]
</ul></section>
<section class="o-comments" id="komentarze"><h2>Komentarze (14)</h2><div class="o-comment"><span class="o-comment__nick">solniczka77</span><time>2025-11-05 09:41</time><p>Kupowałem po 52 i co teraz, chyba zostanę długoterminowym inwestorem z przymusu.</p><a href="#">odpowiedz</a></div><div class="o-comment"><span class="o-comment__nick">~bart</span><p>Woda w szybie, a lanie wody na konferencji.</p></div><a href="/forum/temat_gorzynow,6,21.html">dodaj komentarz</a></section>
</div>
<aside class="l-sidebar"><section class="m-top"><h2>Najpopularniejsze</h2><ol>
[[top]]
</ol></section><section class="m-currency"><h2>Kursy średnie</h2><table><tr><td>1 EUR</td><td>4,2610</td></tr><tr><td>1 USD</td><td>3,7044</td></tr></table></section></aside></main>
<footer class="l-footer"><div class="l-footer__cols"><ul><li><a href="/o-nas">O nas</a></li><li><a href="/reklama">Reklama</a></li><li><a href="/regulamin">Regulamin</a></li></ul><ul><li><a href="/kalkulatory/kredyt">Kalkulator kredytowy</a></li><li><a href="/kalkulatory/brutto-netto">Kalkulator wynagrodzeń</a></li></ul></div><p>Notowania opóźnione o co najmniej 15 minut. Treści nie są rekomendacją inwestycyjną. © 2025 Parkietnik S.A.</p></footer>
<noscript><img height="1" width="1" alt="" src="https://piksel.parkietnik.example/?id=1"/></noscript>
<script src="/static/js/article.b90.js" defer></script>
</body></html>""", r, url, chip=chip,
            rel=_rows(rel, '<li class="o-related__item"><a href="$p"><img loading="lazy" src="https://galeria.parkietnik.example/p/r/$n-200-120.jpg" alt=""/><span class="o-related__title">$t</span></a><time>2025-11-0$n</time></li>'),
            top=_rows(top, '<li><span class="m-top__no">$n</span><a href="$p">$t</a></li>'),
        ),
        r, _lines(r), (*also, *rel, *top), address=url,
    )  # fmt: skip


@page
def berita_versi_amp() -> Served:
    """An accelerated page of a portal in the provinces."""
    site = "https://www.kabarlembayung.example"
    r = Report(
        "id", "2025-10-21", "", "Rangga Wiratama", "",
        "Warga Tiga Desa di Lereng Gunung Sawerga Panen Air Hujan, Tak Lagi Beli Air Tangki",
        "",
        (
            "Warga tiga desa di lereng Gunung Sawerga kini tidak lagi membeli air dari truk tangki setiap kemarau. Sejak awal tahun mereka menampung air hujan di 214 bak yang dibangun bersama-sama di belakang rumah.",
            "Kepala Desa Tirtajati, Suharno, mengatakan satu keluarga dulu menghabiskan sekitar Rp450.000 sebulan untuk membeli air. Padahal sebagian besar warga hidup dari kebun singkong dan kambing.",
            "“Dulu uang jual kambing habis untuk air. Sekarang kambingnya masih ada, airnya juga ada,” kata Suharno, Selasa, 21 Oktober 2025.",
            "Dibangun dengan arisan",
            "Setiap bak berisi 9.000 liter dan menelan biaya Rp3,2 juta. Warga mengumpulkan uang lewat arisan: setiap pekan dua keluarga mendapat giliran, lalu tetangga datang membantu mengaduk semen. Pemerintah kabupaten hanya menyumbang pipa dan saringan.",
            "Gagasan itu dibawa oleh Ningrum Palupi, bidan desa yang cemas melihat banyak anak sakit perut pada musim kering. Menurut catatan puskesmas, kasus diare pada anak turun dari 131 menjadi 38 dalam sembilan bulan.",
            "“Saya hanya memberi contoh di rumah sendiri. Ibu-ibu yang melihat, lalu mereka yang memaksa suaminya,” ujar Ningrum sambil tertawa.",
            "Masih ada kekhawatiran",
            "Meski demikian, belum semua persoalan selesai. Dua puluh rumah beratap asbes belum boleh ikut karena airnya dinilai tidak aman. Kabupaten berjanji mengganti atap mereka tahun depan, tetapi anggarannya belum disetujui dewan.",
            "Dinas Kesehatan juga meminta warga tetap merebus air sebelum diminum dan menguras bak dua kali setahun.",
            "Desa-desa di lereng selatan sudah datang belajar. Bulan depan, lima desa lagi akan memulai arisan yang sama.",
        ),
    )  # fmt: skip
    url = f"{site}/daerah/amp/pr-2211904417/warga-tiga-desa-di-lereng-gunung-sawerga-panen-air-hujan"
    also = at(
        site,
        ("Truk Tangki Antre Tiga Jam, Warga Lereng Selatan Bergantian Jaga Malam", "/daerah/pr-2211899001/truk-tangki-antre-tiga-jam"),
        ("Harga Singkong Naik Dua Kali Lipat Jelang Akhir Tahun", "/ekonomi/pr-2211898120/harga-singkong-naik"),
    )
    rel = at(
        site,
        ("Jembatan Gantung Kali Wening Ditutup Dua Pekan", "/daerah/pr-2211904300/jembatan-gantung-kali-wening"),
        ("Guru di Tirtajati Mengajar dari Gerobak Buku", "/pendidikan/pr-2211903877/guru-gerobak-buku"),
        ("Persilem Menang Tipis, Penonton Turun ke Lapangan", "/olahraga/pr-2211903555/persilem-menang-tipis"),
    )
    pop = at(
        site,
        ("Jadwal Pasar Malam Alun-Alun Lembayung Pekan Ini", "/hiburan/pr-2211901111/jadwal-pasar-malam"),
        ("Cara Mengurus KTP Hilang Tanpa Calo", "/nasional/pr-2211900456/cara-mengurus-ktp-hilang"),
        ("Resep Sambal Kecombrang ala Nenek Warsi", "/kuliner/pr-2211900012/resep-sambal-kecombrang"),
    )
    return Served(
        _fill(r"""<!doctype html>
<html amp lang="id">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script async custom-element="amp-sidebar" src="https://cdn.ampproject.org/v0/amp-sidebar-0.1.js"></script>
<script async custom-element="amp-ad" src="https://cdn.ampproject.org/v0/amp-ad-0.1.js"></script>
<script async custom-element="amp-social-share" src="https://cdn.ampproject.org/v0/amp-social-share-0.1.js"></script>
<script async custom-element="amp-analytics" src="https://cdn.ampproject.org/v0/amp-analytics-0.1.js"></script>
<title>[[t]] - Kabar Lembayung</title>
<link rel="canonical" href="https://www.kabarlembayung.example/daerah/pr-2211904417/warga-tiga-desa-di-lereng-gunung-sawerga-panen-air-hujan">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<meta name="description" content="Sejak awal tahun warga menampung air hujan di 214 bak.">
<meta name="keywords" content="air hujan, Gunung Sawerga, Tirtajati">
<meta property="og:type" content="article"><meta property="og:title" content="[[t]]"><meta property="og:url" content="https://www.kabarlembayung.example/daerah/pr-2211904417/warga-tiga-desa-di-lereng-gunung-sawerga-panen-air-hujan"><meta property="og:site_name" content="Kabar Lembayung">
<meta name="content_PublishedDate" content="2025-10-21 13:08:00"><meta name="content_author" content="Rangga Wiratama"><meta name="content_editor" content="Ayu Lestari">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"[[t]]","datePublished":"2025-10-21T13:08:00+07:00","dateModified":"2025-10-21T13:08:00+07:00","author":{"@type":"Person","name":"Rangga Wiratama"},"editor":{"@type":"Person","name":"Ayu Lestari"},"publisher":{"@type":"Organization","name":"Kabar Lembayung","logo":{"@type":"ImageObject","url":"https://assets.kabarlembayung.example/logo.png"}},"image":{"@type":"ImageObject","url":"https://assets.kabarlembayung.example/crop/0x0:0x0/750x500/bak.jpg","width":750,"height":500}}</script>
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;animation:none}</style></noscript>
<style amp-custom>*{box-sizing:border-box}body{font-family:Roboto,sans-serif;color:#222}.read__title{font-size:24px;line-height:1.3}.ads{text-align:center;margin:16px 0}</style>
</head>
<body>
<amp-analytics type="gtag" data-credentials="include"><script type="application/json">{"vars":{"gtag_id":"G-KL1","config":{"G-KL1":{"groups":"default"}}}}</script></amp-analytics>
<header class="header"><button on="tap:sidebar.toggle" aria-label="Menu">☰</button><a href="https://www.kabarlembayung.example/"><amp-img src="https://assets.kabarlembayung.example/logo.png" width="180" height="32" alt="Kabar Lembayung"></amp-img></a></header>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="https://www.kabarlembayung.example/daerah">Daerah</a></li><li><a href="https://www.kabarlembayung.example/nasional">Nasional</a></li><li><a href="https://www.kabarlembayung.example/ekonomi">Ekonomi</a></li><li><a href="https://www.kabarlembayung.example/olahraga">Olahraga</a></li><li><a href="https://www.kabarlembayung.example/kuliner">Kuliner</a></li></ul></amp-sidebar>
<div class="ads ads--top"><amp-ad width="320" height="100" type="doubleclick" data-slot="/0/kl_amp_top"></amp-ad></div>
<main><section class="read">
<ul class="breadcrumb__wrap"><li class="breadcrumb__item"><a class="breadcrumb__link" href="https://www.kabarlembayung.example/">Home</a></li><li class="breadcrumb__item"><a class="breadcrumb__link" href="https://www.kabarlembayung.example/daerah">Daerah</a></li></ul>
<h1 class="read__title">[[t]]</h1>
<div class="read__info"><div class="read__info__author"><a href="https://www.kabarlembayung.example/author/771/Rangga-Wiratama">Rangga Wiratama</a></div><div class="read__info__date">- Selasa, 21 Oktober 2025 | 13:08 WIB</div></div>
<div class="social"><amp-social-share type="whatsapp" width="36" height="36"></amp-social-share><amp-social-share type="facebook" width="36" height="36" data-param-app_id="0"></amp-social-share></div>
<div class="photo"><amp-img src="https://assets.kabarlembayung.example/crop/0x0:0x0/750x500/bak.jpg" width="750" height="500" layout="responsive" alt="bak"></amp-img><div class="photo__caption">Seorang warga membuka keran bak penampung di Tirtajati. (Kabar Lembayung/Rangga Wiratama)</div></div>
<article class="read__content clearfix">
<p>[[0]]</p>
<p>[[1]]</p>
<p>[[2]]</p>
<div class="bacajuga"><strong>Baca Juga: <a href="[[also0]]">Truk Tangki Antre Tiga Jam, Warga Lereng Selatan Bergantian Jaga Malam</a></strong></div>
<h2>[[3]]</h2>
<p>[[4]]</p>
<div class="ads"><p class="ads__label">Scroll untuk lanjut membaca</p><amp-ad width="300" height="250" type="doubleclick" data-slot="/0/kl_amp_mid"></amp-ad></div>
<p>[[5]]</p>
<p>[[6]]</p>
<div class="bacajuga"><strong>Baca Juga: <a href="[[also1]]">Harga Singkong Naik Dua Kali Lipat Jelang Akhir Tahun</a></strong></div>
<h2>[[7]]</h2>
<p>[[8]]</p>
<p>[[9]]</p>
<p>[[10]]</p>
</article>
<div class="editor">Editor: Ayu Lestari</div>
<div class="gnews">Dapatkan berita terbaru Kabar Lembayung langsung di ponselmu. <a href="https://whatsapp.example/channel/kl">Ikuti saluran kami</a></div>
<div class="tag"><h4 class="tag__title">Tags</h4><ul class="tag__list"><li><a href="https://www.kabarlembayung.example/tag/air-hujan">air hujan</a></li><li><a href="https://www.kabarlembayung.example/tag/tirtajati">Tirtajati</a></li></ul></div>
</section>
<section class="related"><h2 class="title__section">Artikel Terkait</h2>
[[rel]]
</section>
<section class="popular"><h2 class="title__section">Terpopuler</h2>
[[pop]]
</section></main>
<footer class="footer"><ul><li><a href="https://www.kabarlembayung.example/tentang-kami">Tentang Kami</a></li><li><a href="https://www.kabarlembayung.example/pedoman-media-siber">Pedoman Media Siber</a></li><li><a href="https://www.kabarlembayung.example/kontak">Kontak</a></li></ul><p>©2025 Kabar Lembayung. Bagian dari Jaringan Media Lereng.</p></footer>
</body></html>""", r, url, also0=also[0][1], also1=also[1][1],
            rel=_rows(rel, '<div class="latest__item"><div class="latest__img"><a href="$u"><amp-img src="https://assets.kabarlembayung.example/crop/100x100/r$n.jpg" width="100" height="100" alt="$t"></amp-img></a></div><div class="latest__right"><h3 class="latest__title"><a href="$u" class="latest__link">$t</a></h3><date class="latest__date">2$n Oktober 2025 | 10:00 WIB</date></div></div>'),
            pop=_rows(pop, '<div class="most__item"><div class="most__number">$n</div><div class="most__right"><a href="$u" class="most__link"><h3 class="most__title">$t</h3></a></div></div>'),
        ),
        r, _lines(r), (*also, *rel, *pop), address=url,
    )  # fmt: skip


@page
def ministerstvo_na_bitrikse() -> Served:
    """A region's ministry: a release in plain paragraphs, services and a hotline around it."""
    site = "https://minles.zalesye.example"
    url = f"{site}/press-center/news/48211/"
    r = Report(
        "ru", "2025-08-19", "", "", "",
        "В Залесье завершили посадку леса на месте прошлогодних пожаров",
        "",
        (
            "В Приозёрном и Каменском лесничествах закончена посадка сосны на площади 1 340 гектаров, выгоревшей летом прошлого года. Об этом министр лесного хозяйства Залесья Глеб Ольховский доложил на заседании правительства области.",
            "Всего высажено 4,1 миллиона сеянцев. Их вырастили в питомнике посёлка Моховое, который открылся в 2022 году и теперь полностью обеспечивает область посадочным материалом.",
            "«Мы успели на месяц раньше срока. Помогли дожди и добровольцы: за лето в посадках приняли участие более двух тысяч человек, в том числе 340 школьников», – сказал Глеб Ольховский.",
            "На восстановление леса из областного бюджета выделено 212 миллионов рублей. Ещё 38 миллионов перечислили предприятия, которые обязаны возмещать вырубку.",
            "Министерство продолжит следующие работы:",
            "уход за молодыми посадками на площади 3 800 гектаров;",
            "устройство 96 километров противопожарных полос;",
            "установка двенадцати вышек с камерами наблюдения.",
            "По словам министра, главным условием остаётся охрана. Прошлым летом огонь пришёл со стороны заброшенных полей, где местные жители жгли сухую траву. В этом году такие поля опахали заранее, и за весь сезон в двух лесничествах не произошло ни одного крупного пожара.",
            "Специалисты будут проверять приживаемость сеянцев осенью и весной. Если погибнет больше 15 процентов, участки дополнят новыми растениями.",
            "Напоминаем, что на молодых посадках запрещено разводить костры, ездить на автомобилях и мотоциклах, а также пасти скот. За нарушение гражданам грозит штраф до 60 тысяч рублей.",
        ),
    )  # fmt: skip
    other = at(
        site,
        ("Лесные инспекторы получили двадцать новых вездеходов", "/press-center/news/48190/"),
        ("Особый противопожарный режим снят в пяти районах", "/press-center/news/48174/"),
        ("Открыт приём заявок на конкурс школьных лесничеств", "/press-center/news/48102/"),
    )
    step = at(
        site,
        ("Глеб Ольховский проведёт приём граждан в Каменске", "/press-center/news/48205/"),
        ("На озере Светлом убрали сорок тонн валежника", "/press-center/news/48219/"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html xml:lang="ru" lang="ru">
<head>
	<meta http-equiv="X-UA-Compatible" content="IE=edge" />
	<meta name="viewport" content="width=device-width, initial-scale=1.0">
	<title>[[t]] | Министерство лесного хозяйства Залесья</title>
	<link rel="shortcut icon" type="image/x-icon" href="/favicon.ico" />
	<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="robots" content="index, follow" />
<meta name="keywords" content="лес, посадка, лесничество" />
<meta name="description" content="Новости министерства" />
<script data-skip-moving="true">(function(w, d, n) {var cl = "bx-core";var ht = d.documentElement;var htc = ht ? ht.className : undefined;if (htc === undefined || htc.indexOf(cl) !== -1){return;}})(window, document, navigator);</script>
<link href="/bitrix/js/ui/design-tokens/dist/ui.design-tokens.min.css?172" type="text/css" rel="stylesheet" />
<link href="/bitrix/cache/css/s1/gov_main/template_0d/template_0d.css?1755" type="text/css" data-template-style="true" rel="stylesheet" />
<meta property="og:title" content="[[t]]" /><meta property="og:url" content="[[url]]" /><meta property="og:image" content="https://minles.zalesye.example/upload/iblock/4c1/sosna.jpg" />
</head>
<body class="inner-page">
<div id="panel"></div>
<div class="special-panel"><a href="?special=Y" class="special-version" itemprop="copy"><i class="fa fa-eye"></i> Версия для слабовидящих</a></div>
<div class="wrapper"><header class="header"><div class="container"><a class="header__logo" href="/"><img src="/local/templates/gov_main/images/gerb.svg" alt="Герб"><span>Министерство лесного хозяйства Залесья<small>Официальный сайт</small></span></a><div class="header__phone"><span>Прямая линия лесной охраны</span><a href="tel:88000000094">8 800 000-00-94</a></div><form action="/search/"><input type="text" name="q" placeholder="Поиск по сайту"><button type="submit">Найти</button></form></div>
<nav class="top-menu"><ul id="horizontal-multilevel-menu"><li><a href="/ministry/" class="root-item">Министерство</a><ul><li><a href="/ministry/leadership/">Руководство</a></li><li><a href="/ministry/structure/">Структура</a></li></ul></li><li><a href="/activity/" class="root-item">Деятельность</a></li><li><a href="/documents/" class="root-item">Документы</a></li><li><a href="/press-center/" class="root-item-selected">Пресс-центр</a></li><li><a href="/appeals/" class="root-item">Обращения граждан</a></li></ul></nav></header>
<div class="container"><div class="bx-breadcrumb" itemprop="http://schema.org/breadcrumb" itemscope itemtype="http://schema.org/BreadcrumbList"><div class="bx-breadcrumb-item" id="bx_breadcrumb_0" itemprop="itemListElement"><a href="/" title="Главная" itemprop="item"><span itemprop="name">Главная</span></a></div><div class="bx-breadcrumb-item"><i class="fa fa-angle-right"></i><a href="/press-center/" title="Пресс-центр"><span itemprop="name">Пресс-центр</span></a></div><div class="bx-breadcrumb-item"><i class="fa fa-angle-right"></i><span>Новости</span></div></div>
<div class="row"><div class="col-md-9 content">
<div class="news-detail" id="bx_1878455859_48211">
<h1 class="news-detail__title">[[t]]</h1>
<div class="news-detail__info"><span class="news-date-time">19 августа 2025</span><span class="news-views"><i class="fa fa-eye"></i> Просмотров: 318</span><a href="?print=Y" class="print" target="_blank" rel="nofollow">Версия для печати</a></div>
<img class="detail_picture" border="0" src="/upload/iblock/4c1/sosna.jpg" width="800" height="533" alt="[[t]]" title="[[t]]"/>
<div class="news-detail__text">
<p>
	[[0]]
</p>
<p>
	[[1]]
</p>
<p>
	[[2]]
</p>
<p>
	[[3]]
</p>
<p>
	[[4]]
</p>
<ul>
	<li>[[5]]</li>
	<li>[[6]]</li>
	<li>[[7]]</li>
</ul>
<p>
	[[8]]
</p>
<p>
	[[9]]
</p>
<p>
	[[10]]
</p>
</div>
<div style="clear:both"></div>
<div class="news-gallery"><a data-fancybox="gallery" href="/upload/iblock/aa1/1.jpg"><img src="/upload/resize_cache/iblock/aa1/200_150_2/1.jpg" alt=""></a><a data-fancybox="gallery" href="/upload/iblock/aa2/2.jpg"><img src="/upload/resize_cache/iblock/aa2/200_150_2/2.jpg" alt=""></a></div>
<div class="news-detail__tags">Теги: <a href="/search/?tags=лес">лес</a>, <a href="/search/?tags=питомник">питомник</a></div>
<div class="news-detail-share"><noindex><div class="share-title">Поделиться:</div><div class="ya-share2" data-services="vkontakte,odnoklassniki,telegram"></div></noindex></div>
<div class="news-nav"><a class="news-nav__prev" href="/press-center/news/48205/">Глеб Ольховский проведёт приём граждан в Каменске</a><a class="news-nav__next" href="/press-center/news/48219/">На озере Светлом убрали сорок тонн валежника</a></div>
<p class="news-back"><a href="/press-center/news/">Возврат к списку</a></p>
</div>
<div class="other-news"><h2>Другие новости</h2><div class="news-list">
[[other]]
</div></div>
</div>
<div class="col-md-3 sidebar"><ul class="left-menu"><li><a href="/press-center/news/" class="selected">Новости</a></li><li><a href="/press-center/photo/">Фотогалерея</a></li><li><a href="/press-center/contacts/">Контакты пресс-службы</a></li></ul><div class="banner-block"><a href="https://uslugi.zalesye.example/"><img src="/upload/banners/uslugi.png" alt="Портал услуг"></a></div><div class="pos-widget"><p class="pos-title">Не убран мусор в лесу? Нет указателя?</p><a class="pos-btn" href="https://golos.zalesye.example/">Сообщить о проблеме</a></div></div>
</div></div>
<footer class="footer"><div class="container"><div class="footer__col"><p>Адрес: 400000, г. Залесск, ул. Сосновая, 2</p><p>Приёмная: 00-11-22</p></div><div class="footer__col"><ul><li><a href="/corruption/">Противодействие коррупции</a></li><li><a href="/opendata/">Открытые данные</a></li><li><a href="/sitemap/">Карта сайта</a></li></ul></div><div class="footer__col"><p>Все материалы сайта доступны при условии ссылки на источник</p><p>© 2025 Министерство лесного хозяйства Залесья</p></div></div></footer></div>
<div class="cookie-msg" id="cookie-msg">Продолжая пользоваться сайтом, вы соглашаетесь на обработку файлов cookie. <button>Хорошо</button></div>
<script>if(!window.BX)window.BX={};if(!window.BX.message)window.BX.message=function(mess){if(typeof mess==='object'){for(let i in mess){BX.message[i]=mess[i];}return true;}};</script>
<script>(window.BX||top.BX).message({"LANGUAGE_ID":"ru","FORMAT_DATE":"DD.MM.YYYY","SITE_ID":"s1","SITE_DIR":"\/","USER_ID":"","SERVER_TIME":1755600000});</script>
</body>
</html>""", r, url,
            other=_rows(other, '<div class="news-item" id="bx_3322728009_4$n"><span class="news-date-time">1$n.08.2025</span><a class="news-item__title" href="$p"><b>$t</b></a></div>'),
        ),
        r, _lines(r), (*step, *other), address=url,
    )  # fmt: skip


@page
def wakalat_anba() -> Served:
    """A news agency's public page, from right to left."""
    site = "https://www.samaranews.example"
    url = f"{site}/ar/news/economy/317705"
    r = Report(
        "ar", "2026-01-27", "", "سمارا نيوز", "",
        "وزيرة النقل تعلن تشغيل أول خط قطار بين مرسى النخيل والعاصمة في آذار",
        "الرحلة تستغرق ساعتين وعشر دقائق، والتذاكر للطلاب بنصف السعر",
        (
            "مرسى النخيل - أعلنت وزيرة النقل ليلى الحمداوي، اليوم الثلاثاء، أن أول خط قطار يربط ميناء مرسى النخيل بالعاصمة سيبدأ نقل الركاب في الخامس من آذار المقبل، بعد سبع سنوات من بدء الأعمال.",
            "وقالت الوزيرة خلال جولة في المحطة الجديدة إن القطار سيقطع مسافة 286 كيلومترا في ساعتين وعشر دقائق، بدلا من خمس ساعات بالحافلة، وسيتوقف في أربع محطات على الطريق.",
            "وأضافت: «تأخرنا عامين، وأعتذر للناس عن ذلك. لكن الخط الذي نسلمه اليوم آمن، وقد اختبرناه في الحر والرمل ستة أشهر».",
            "ست رحلات يوميا",
            "ووفق الوزارة، ستنطلق ست رحلات يوميا في كل اتجاه، يرتفع عددها إلى عشر في الصيف. ويبلغ سعر التذكرة 18 دينارا، ويدفع الطلاب وكبار السن نصف هذا المبلغ.",
            "وبلغت كلفة المشروع 1.4 مليار دينار، موّل صندوق التنمية الوطني ثلثيها، وجاء الباقي من قرض مدته عشرون عاما. ووفرت الأعمال نحو 3200 فرصة عمل.",
            "لكن سائقي الحافلات يخشون فقدان مصدر رزقهم. وقال رئيس نقابتهم عدنان الصفدي إن 900 عائلة تعيش من هذا الطريق، مطالبا بخطوط جديدة تربط القرى بالمحطات.",
            "وردت الحمداوي بأن الوزارة ستطرح قبل نهاية شباط عقودا لاثني عشر خطا قصيرا، تكون الأولوية فيها للسائقين المسجلين في النقابة.",
            "المرحلة الثانية",
            "ومن المقرر أن تبدأ هذا العام دراسة المرحلة الثانية التي تصل العاصمة بالحدود الشمالية. ولم تحدد الوزارة موعدا لإنجازها.",
        ),
    )  # fmt: skip
    rel = at(
        site,
        ("الميناء يستقبل أكبر سفينة حاويات في تاريخه", "/ar/news/economy/317688"),
        ("البنك المركزي يبقي سعر الفائدة دون تغيير", "/ar/news/economy/317671"),
        ("ارتفاع صادرات التمور بنسبة 14 بالمئة", "/ar/news/economy/317640"),
    )
    last = at(
        site,
        ("أمطار غزيرة تغلق ثلاث طرق جبلية", "/ar/news/local/317712"),
        ("المنتخب يستدعي أربعة وجوه جديدة", "/ar/news/sport/317711"),
        ("افتتاح معرض الكتاب بمشاركة مئتي دار نشر", "/ar/news/culture/317709"),
        ("مجلس النواب يناقش قانون الإيجارات غدا", "/ar/news/politics/317707"),
    )
    return Served(
        _fill(r"""<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
    <meta charset="utf-8" />
    <meta http-equiv="X-UA-Compatible" content="IE=edge" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>سمارا نيوز - [[t]]</title>
    <meta name="description" content="[[l]]" />
    <meta property="og:title" content="[[t]]" /><meta property="og:description" content="[[l]]" /><meta property="og:type" content="article" /><meta property="og:url" content="[[url]]" /><meta property="og:image" content="https://www.samaranews.example/Portals/0/Images/2026/train.jpg" /><meta property="og:locale" content="ar_AR" />
    <meta property="article:published_time" content="2026-01-27T14:20:00+03:00" />
    <link rel="canonical" href="[[url]]" />
    <link rel="alternate" hreflang="en" href="https://www.samaranews.example/en/" />
    <link href="/Content/bootstrap-rtl.min.css?v=4" rel="stylesheet" /><link href="/Content/site-ar.css?v=77" rel="stylesheet" />
    <link href="https://fonts.googleapis.com/css2?family=Tajawal:wght@400;700&display=swap" rel="stylesheet" />
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"[[t]]","datePublished":"2026-01-27T14:20:00+03:00","dateModified":"2026-01-27T14:20:00+03:00","inLanguage":"ar","author":{"@type":"Organization","name":"سمارا نيوز"},"publisher":{"@type":"Organization","name":"وكالة سمارا للأنباء"}}</script>
</head>
<body class="rtl">
<form method="post" action="./317705" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="dDwtMTQ4NjM5" /></form>
<div class="topbar"><div class="container"><span class="today">الثلاثاء 27 كانون الثاني 2026</span><ul class="langs"><li><a href="/en/">English</a></li><li><a href="/fr/">Français</a></li></ul><ul class="social"><li><a href="#" aria-label="فيسبوك"><i class="fab fa-facebook-f"></i></a></li><li><a href="#" aria-label="تلغرام"><i class="fab fa-telegram"></i></a></li></ul></div></div>
<header class="main-header"><div class="container"><a class="brand" href="/ar/"><img src="/Content/img/logo-ar.svg" alt="وكالة سمارا للأنباء" /></a></div><nav class="navbar navbar-expand-lg"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/ar/news/politics">سياسة</a></li><li class="nav-item active"><a class="nav-link" href="/ar/news/economy">اقتصاد</a></li><li class="nav-item"><a class="nav-link" href="/ar/news/local">محليات</a></li><li class="nav-item"><a class="nav-link" href="/ar/news/culture">ثقافة</a></li><li class="nav-item"><a class="nav-link" href="/ar/news/sport">رياضة</a></li><li class="nav-item"><a class="nav-link" href="/ar/subscribers">خدمة المشتركين</a></li></ul></nav></header>
<div class="container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/ar/">الرئيسية</a></li><li class="breadcrumb-item"><a href="/ar/news/economy">اقتصاد</a></li></ol>
<div class="row"><div class="col-lg-8">
<div class="news-details">
<h1 class="news-title">[[t]]</h1>
<h2 class="news-subtitle">[[l]]</h2>
<div class="news-meta"><span class="news-date"><i class="far fa-clock"></i> 27/01/2026 02:20 م</span><span class="news-reads">1204 قراءة</span><span class="font-size"><a href="javascript:void(0)" class="plus">أ+</a><a href="javascript:void(0)" class="minus">أ-</a></span><a class="listen" href="javascript:void(0)">استمع إلى الخبر</a></div>
<figure class="news-image"><img class="img-fluid" src="/Portals/0/Images/2026/train.jpg" alt="" width="780" height="440" /><figcaption>القطار الجديد في محطة مرسى النخيل (تصوير: هاني البدري)</figcaption></figure>
<div class="news-body" id="newsBody">
<p style="text-align: justify;">[[0]]</p>
<p style="text-align: justify;">[[1]]</p>
<p style="text-align: justify;">[[2]]</p>
<h3>[[3]]</h3>
<p style="text-align: justify;">[[4]]</p>
<p style="text-align: justify;">[[5]]</p>
<div class="inline-ad"><small>إعلان</small><a href="/ads/click/51"><img src="/ads/bank-780x90.gif" alt="قرض السيارة بفائدة مخفضة" /></a></div>
<p style="text-align: justify;">[[6]]</p>
<p style="text-align: justify;">[[7]]</p>
<h3>[[8]]</h3>
<p style="text-align: justify;">[[9]]</p>
</div>
<div class="news-share"><span>شارك الخبر</span><a href="https://wa.example/?text=[[url]]">واتساب</a><a href="https://t.example/share?url=[[url]]">تلغرام</a><button class="copy-link">نسخ الرابط</button></div>
<div class="news-tags"><a href="/ar/tag/قطار">قطار</a><a href="/ar/tag/نقل">نقل</a><a href="/ar/tag/مرسى-النخيل">مرسى النخيل</a></div>
</div>
<section class="related-news"><h4 class="section-title">أخبار ذات صلة</h4><div class="row">
[[rel]]
</div></section>
</div>
<aside class="col-lg-4"><div class="latest-box"><h4 class="section-title">آخر الأخبار</h4><ul class="latest-list">
[[last]]
</ul><a class="more" href="/ar/latest">المزيد</a></div><div class="newsletter-box"><h4>النشرة البريدية</h4><p>اشترك لتصلك أهم الأخبار كل صباح</p><input type="email" placeholder="البريد الإلكتروني" /><button>اشتراك</button></div></aside>
</div></div>
<footer class="main-footer"><div class="container"><div class="row"><div class="col-md-4"><h5>وكالة سمارا للأنباء</h5><p>تأسست عام 1974، وتبث أخبارها بثلاث لغات على مدار الساعة.</p></div><div class="col-md-4"><ul><li><a href="/ar/about">من نحن</a></li><li><a href="/ar/contact">اتصل بنا</a></li><li><a href="/ar/terms">شروط الاستخدام</a></li></ul></div></div><p class="copyright">جميع الحقوق محفوظة © 2026</p></div></footer>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({'newsId':'317705','category':'economy'});</script>
<script src="/Scripts/site.min.js?v=77"></script>
</body></html>""", r, url,
            rel=_rows(rel, '<div class="col-md-4"><div class="card news-card"><a href="$p"><img class="card-img-top lazy" data-src="/Portals/0/Images/2026/r$n.jpg" src="/Content/img/blank.gif" alt="" /></a><div class="card-body"><h5 class="card-title"><a href="$p">$t</a></h5></div></div></div>'),
            last=_rows(last, '<li><span class="time">02:0$n م</span><a href="$p" title="$t">$t</a></li>'),
        ),
        r, _lines(r), (*rel, *last), address=url,
    )  # fmt: skip

"""Pages of publishing platforms, old pages, pages filled by scripts, and pages that are no article."""

import json

from outlets.reports import BANCO, COCOA, DESALT, DIJK, ECOLE, HEIZUNG, PECHE, PRESA, RADWEG, RENT, SOJA, STEEL, TRAMS
from outlets.served import Pages, Served, e, each, ld, links, listed, og, onto

PAGES: Pages = {}
page = onto(PAGES)


@page
def wordpress_jetpack() -> Served:
    r, site = STEEL, "https://valleyvoice.example"
    related = links("en", site, "/2026/01/{s}/", 6, 11, 7)
    recent = links("en", site, "/2026/02/{s}/", 0, 2, 10, 13)
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": site + "/2026/02/steel/#article",
                "isPartOf": {"@id": site + "/2026/02/steel/"},
                "author": {"name": r.author, "@id": site + "/#/schema/person/1"},
                "headline": r.title,
                "datePublished": "2026-02-03T09:00:00+00:00",
                "wordCount": 402,
                "publisher": {"@id": site + "/#organization"},
                "inLanguage": "en-GB",
            },
            {"@type": "WebPage", "@id": site + "/2026/02/steel/", "name": r.title + " - Valley Voice"},
            {"@type": "Organization", "@id": site + "/#organization", "name": "Valley Voice"},
            {"@type": "Person", "@id": site + "/#/schema/person/1", "name": r.author},
        ],
    }
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>{e(r.title)} - Valley Voice</title>{og(r, site + "/2026/02/steel/", "Valley Voice", suffix=" - Valley Voice")}<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script></head><body class="post-template-default single single-post postid-881 single-format-standard wp-custom-logo"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><p class="site-title"><a href="/">Valley Voice</a></p><p class="site-description">News from both sides of the river, free since 2008</p><nav class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/about/">About</a></li><li class="menu-item menu-item-has-children"><a href="/news/">News</a><ul class="sub-menu"><li><a href="/news/council/">Council</a></li><li><a href="/news/courts/">Courts</a></li></ul></li></ul></nav></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-881" class="post-881 post type-post status-publish has-post-thumbnail hentry category-business tag-steel"><header class="entry-header"><h1 class="entry-title">{e(r.title)}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/2026/02/steel/" rel="bookmark"><time class="entry-date published" datetime="2026-02-03T09:00:00+00:00">3 February 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/gwen/">{r.author}</a></span></span><span class="comments-link"><a href="#respond">Leave a comment</a></span></div></header><div class="entry-content"><p><em>{e(r.lead)}</em></p>{each(r.body[:4], '<p class="wp-block-paragraph">{}</p>', '<h2 class="wp-block-heading">{}</h2>')}<figure class="wp-block-pullquote"><blockquote><p>{e(r.body[2].split("”")[0])}</p><cite>Rhian Coombe</cite></blockquote></figure>{each(r.body[4:], '<p>{}</p>', '<h2 class="wp-block-heading">{}</h2>')}<figure class="wp-block-image"><img><figcaption class="wp-element-caption">{e(r.caption)}</figcaption></figure><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a href="?share=facebook"><span>Click to share on Facebook (Opens in new window)</span><span>Facebook</span></a></li></ul></div></div></div><div class="sharedaddy sd-block sd-like"><h3 class="sd-title">Like this:</h3><div><span class="button">Like</span> <span class="loading">Loading...</span></div></div><div id="jp-relatedposts" class="jp-relatedposts" style="display: block;"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items jp-relatedposts-items-minimal">{listed(related, '<p class="jp-relatedposts-post jp-relatedposts-post{n}"><span class="jp-relatedposts-post-title"><a class="jp-relatedposts-post-a" href="{u}" title="{t}">{t}</a></span><span class="jp-relatedposts-post-date">12 January 2026</span><span class="jp-relatedposts-post-context">In "News"</span></p>')}</div></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/business/" rel="category tag">Business</a></span><span class="tags-links">Tagged <a href="/tag/steel/" rel="tag">steel</a>, <a href="/tag/trade/" rel="tag">trade</a></span></footer></article><nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2></nav><div id="comments" class="comments-area"><h2 class="comments-title">One thought on “{e(r.title)}”</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Idris</b> <span class="says">says:</span><a href="#c1"><time>4 February 2026 at 08:12</time></a></footer><div class="comment-content"><p>My brother is at Brackwell and my wife makes tins, so whatever they decide, one of them is coming home early and I am told to be glad about it.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></form></div></div></main></div><aside id="secondary" class="widget-area"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{listed(recent, '<li><a href="{u}">{t}</a></li>')}</ul></section><section class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul><li><a href="/2026/02/">February 2026</a></li><li><a href="/2026/01/">January 2026</a></li></ul></section><section class="widget widget_categories"><h2>Categories</h2><ul><li class="cat-item"><a href="/category/business/">Business</a></li><li><a href="/category/courts/">Courts</a></li></ul></section></aside></div><footer id="colophon" class="site-footer"><div class="site-info"><a href="https://wp.example">Proudly powered by WordPress</a></div></footer></div></body></html>""",
        r, r.lines, (*related, *recent),
    )  # fmt: skip


@page
def drupal_fields() -> Served:
    r, site = DIJK, "https://www.polderbode.example"
    view = links("nl", site, "/nieuws/{s}", 0, 1, 2, 3)
    return Served(
        f"""<!DOCTYPE html><html lang="nl" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/><link rel="canonical" href="{site}/nieuws/dijk"/><meta name="Generator" content="Drupal 10"/><title>{e(r.title)} | Polderbode</title></head><body class="path-node page-node-type-nieuwsbericht"><a href="#main-content" class="visually-hidden focusable skip-link">Overslaan en naar de inhoud gaan</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><nav id="block-main-menu"><h2 class="visually-hidden">Hoofdnavigatie</h2><ul class="menu"><li class="menu-item"><a href="/nieuws">Nieuws</a></li><li class="menu-item"><a href="/sport">Sport</a></li><li class="menu-item"><a href="/agenda">Agenda</a></li></ul></nav></div></header><main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content"><div id="block-page-title" class="block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{e(r.title)}</span></h1></div><article role="article" class="node node--type-nieuwsbericht node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Ingediend door <span class="field field--name-uid"><span lang="" typeof="schema:Person">{r.author}</span></span> op <span class="field field--name-created">wo 18-02-2026 - 06:30</span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-field-intro field__item"><p>{e(r.lead)}</p></div><div class="field field--name-field-image"><img><div class="field--name-field-caption">{e(r.caption)}</div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{each(r.body)}</div><div class="field field--name-field-tags field--label-above"><div class="field__label">Trefwoorden</div><div class="field__items"><div class="field__item"><a href="/t/dijk">dijken</a></div><div class="field__item"><a href="/t/stikstof">stikstof</a></div></div></div></div></article></div></div><aside class="layout-sidebar-second"><div class="views-element-container block block-views"><h2>Meer nieuws</h2><div class="view view-nieuws view-display-id-block_1"><div class="view-content">{listed(view, '<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{p}" hreflang="nl">{t}</a></span></div><div class="views-field views-field-created"><span class="field-content">17-02-2026</span></div></div>')}</div></div></div></aside></main><footer role="contentinfo"><nav><ul><li><a href="/contact">Contact</a></li><li><a href="/colofon">Colofon</a></li></ul></nav></footer></div></body></html>""",
        r, r.lines, view, dated=True,
    )  # fmt: skip


@page
def blogger_divs() -> Served:
    r, site = COCOA, "http://commoditynotes.blogpage.example"
    popular = links("en", site, "/2025/10/{s}.html", 7, 12, 2)
    archive = links("en", site, "/2025/11/{s}.html", 5, 4, 10)
    lines = "".join(
        f'<div style="text-align: justify;">{"<b>" + e(line[2:]) + "</b>" if line.startswith("# ") else e(line)}</div><div><br /></div>'
        for line in (r.lead, *r.body)
    )
    return Served(
        f"""<!DOCTYPE html><html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Commodity Notes: {e(r.title)}</title><link href='{site}/2025/11/why-a-bar.html' rel='canonical'/><meta content='{site}/2025/11/why-a-bar.html' property='og:url'/><meta content="{r.title}" property='og:title'/></head><body class='loading'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><header><div class='header section'><div id='header-inner'><div class='titlewrapper'><p class='title'><a href='{site}/'>Commodity Notes</a></p></div><div class='descriptionwrapper'><p class='description'><span>Things that come in sacks</span></p></div></div></div></header><div class='main-outer'><div class='column-center-inner'><div class='main section' id='main'><div class='widget Blog'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Tuesday, November 18, 2025</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>{e(r.title)}</h3><div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content' id='post-body-42' itemprop='description articleBody'><div class="separator" style="clear: both; text-align: center;"><a href="x.jpg"><img border="0" /></a></div><table align="center" class="tr-caption-container"><tbody><tr><td></td></tr><tr><td class="tr-caption" style="text-align: center;">{e(r.caption)}</td></tr></tbody></table>{lines}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author'><a class='g-profile' href='https://b.example/1'><span itemprop='name'>{r.author}</span></a></span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'><abbr class='published' itemprop='datePublished' title='2025-11-18T07:12:00-08:00'>7:12 AM</abbr></a></span></div><div class='post-footer-line-2'><span class='post-labels'>Labels: <a href='/search/label/cocoa' rel='tag'>cocoa</a>, <a href='/search/label/prices' rel='tag'>prices</a></span></div></div></div><div class='comments' id='comments'><h4>1 comment:</h4><dl id='comments-block'><dt class='comment-author'>Beanie said...</dt><dd class='comment-body'><p>Nice piece, though you might have said that the traders were caught as badly as anyone, because they had sold what they then could not buy.</p></dd></dl><p class='comment-footer'><a href='#'>Post a Comment</a></p></div></div></div></div></div><div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='x' title='Newer Post'>Newer Post</a></span><a class='home-link' href='/'>Home</a></div></div></div></div><div class='column-right-outer'><aside><div class='sidebar section'><div class='widget PopularPosts'><h2>Popular Posts</h2><div class='widget-content popular-posts'><ul>{listed(popular, "<li><div class='item-content'><div class='item-title'><a href='{u}'>{t}</a></div><div class='item-snippet'>The year began with a frost and went on as it had begun, which surprised nobody but the people whose business it was to bet ...</div></div><div style='clear: both;'></div></li>")}</ul></div></div><div class='widget BlogArchive'><h2>Blog Archive</h2><div id='ArchiveList'><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='{site}/2025/'>2025</a> <span class='post-count'>(31)</span><ul class='posts'>{listed(archive, "<li><a href='{u}'>{t}</a></li>")}</ul></li></ul></div></div></div></aside></div></div><footer><div class='foot section'>Powered by <a href='https://b.example'>Blogger</a>.</div></footer></div></body></html>""",
        r, r.lines, (*popular, *archive),
    )  # fmt: skip


@page
def ghost_with_bookmark() -> Served:
    r, site = RENT, "https://www.thequarry.example"
    mark = links("en", "https://elsewhere.example", "/{s}/", 12)
    nxt = links("en", site, "/{s}/", 3, 10, 4)
    bookmark = '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{u}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{t}</div><div class="kg-bookmark-description">Everything the new rules say, and a few things they do not, in one table for drivers and for those who would rather not be.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon"><span class="kg-bookmark-author">Elsewhere</span></div></div><div class="kg-bookmark-thumbnail"><img></div></a></figure>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)}</title><link rel="canonical" href="{site}/landlords-sue/">{og(r, site + "/landlords-sue/", "The Quarry", article__published_time="2026-01-30T11:00:00.000Z")}{ld({"@context": "https://schema.org", "@type": "Article", "publisher": {"@type": "Organization", "name": "The Quarry"}, "author": {"@type": "Person", "name": r.author}, "headline": r.title, "datePublished": "2026-01-30T11:00:00.000Z"})}<meta name="generator" content="Ghost 5.80"></head><body class="post-template tag-housing"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo" href="/">The Quarry</a><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li><a href="/about/">About</a></li></ul></nav><div class="gh-navigation-actions"><a href="#/portal/signin">Sign in</a><a class="gh-button" href="#/portal/signup">Subscribe</a></div></header><main class="gh-main"><article class="gh-article post tag-housing"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/housing/">Housing</a><h1 class="gh-article-title is-title">{e(r.title)}</h1><p class="gh-article-excerpt is-body">{e(r.lead)}</p><div class="gh-article-meta"><div class="gh-article-author-image"></div><h4 class="gh-article-author-name"><a href="/author/dana/">{r.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-01-30">30 Jan 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div><figure class="gh-article-image"><img><figcaption>{e(r.caption)}</figcaption></figure></header><section class="gh-content gh-canvas is-body drop-cap">{each(r.body[:4])}{listed(mark, bookmark)}{each(r.body[4:6])}<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">The Quarry is paid for by readers. If you like what you read, become a member for the price of a coffee that you would have spilled anyway.</div></div>{each(r.body[6:])}</section></article><div class="gh-comments gh-canvas"></div></main><section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{listed(nxt, '<article class="gh-card post"><a class="gh-card-link" href="{p}"><figure class="gh-card-image"><img></figure><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">What the council knew, when it knew it, and whom it told first about it.</p><footer class="gh-card-meta"><time class="gh-card-date" datetime="2026-01-24">24 Jan 2026</time></footer></div></a></article>')}</div></div></section><footer class="gh-footer"><div class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">The Quarry</h2><p>What goes on on the hill, every Friday.</p></div><div class="gh-footer-copyright">© 2026 · Powered by <a href="https://g.example">Ghost</a></div></footer></div></body></html>""",
        r, r.lines, (*mark, *nxt),
    )  # fmt: skip


@page
def newsletter_platform() -> Served:
    r, site = COCOA, "https://sacks.newsletters.example"
    more = links("en", site, "/p/{s}", 7, 2, 5)
    widget = '<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Sacks is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div></div>'
    share = '<div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">Thanks for reading Sacks! This post is public so feel free to share it.</p></div><p class="button-wrapper"><a class="button primary" href="x"><span>Share</span></a></p></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{e(r.title)}</title><meta name="author" content="{r.author}"/>{og(r, site + "/p/bar", "Sacks")}<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "url": site + "/p/bar", "headline": r.title, "datePublished": "2025-11-18T06:00:46+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Sacks"}})}</script></head><body><div id="entry"><div class="main-menu"><div class="topbar"><h1 class="pencraft navbar-title-link"><a href="/">Sacks</a></h1><button>Subscribe</button><button>Sign in</button></div></div><div aria-label="Post" role="main" class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 dir="auto" class="post-title published">{e(r.title)}</h1><h3 dir="auto" class="subtitle">{e(r.lead)}</h3><div class="byline-wrapper"><div class="pencraft"><a href="https://n.example/@s">{r.author}</a></div><div class="pencraft meta">Nov 18, 2025</div></div><div class="post-ufi"><a>41</a><a>6</a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><img><figcaption class="image-caption">{e(r.caption)}</figcaption></figure></div>{each(r.body[:2])}{widget}{each(r.body[2:5], sub='<h3 class="header-anchor-post">{}</h3>')}<div class="pullquote"><p>{e(r.body[3].split("”")[0].strip("“"))}</p></div>{each(r.body[5:7], sub='<h3>{}</h3>')}{share}{each(r.body[7:])}{widget}</div></div></article></div><div class="comments-section"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><div class="comment-meta">Hilde <span>Nov 19</span></div><div class="comment-body"><p>My grandfather planted shade trees in Awosso in the sixties, and was told by the agronomists of the day to cut them down because they stole the light.</p></div></div></div></div><div class="portable-archive"><div class="tabbar">Top Latest Discussions</div>{listed(more, '<div role="article" class="pencraft"><a data-testid="post-preview-title" href="{u}">{t}</a><div><a href="{u}">On prices, and on what is done about them.</a></div><time datetime="2025-11-04T06:00:00Z">Nov 4</time> • <a href="https://n.example/@s">{a}</a></div>'.replace("{a}", r.author))}</div><div class="footer-wrap"><h3>Ready for more?</h3></div></div><div class="footer">© 2025 {r.author} <a href="/privacy">Privacy</a> ∙ <a href="/tos">Terms</a> ∙ <a href="/collect">Collection notice</a></div></div></body></html>""",
        r, r.lines, more,
    )  # fmt: skip


@page
def storyteller_hashed_classes() -> Served:
    r, site = DESALT, "https://stories.example"
    rec = links("en", site, "/@writer/{s}-{n}", 7, 10, 3, 2)
    card = '<div class="l c"><article class="m n"><div class="o"><div class="p q"><a href="/@w"><p class="be b">A. Writer</p></a></div><div role="link" data-href="{u}"><a href="{p}"><h2 class="be jj jk">{t}</h2></a><div class="h k"><a href="{p}"><h3 class="be b">And what it taught me about the weather, work and other people</h3></a></div></div><span class="be">Nov 30, 2025</span><div>A clap icon 1.2K</div></div></article></div>'
    return Served(
        f"""<!doctype html><html lang="en"><head><title data-rh="true">{e(r.title)} | by {r.author} | Gulf Notes | Dec, 2025 | Stories</title><meta data-rh="true" property="og:title" content="{escape_(r.title)}"/><meta data-rh="true" property="article:published_time" content="2025-12-09T16:01:02.233Z"/><meta data-rh="true" property="og:site_name" content="Stories"/><script data-rh="true" type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "SocialMediaPosting", "headline": r.title, "datePublished": "2025-12-09T16:01:02Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Gulf Notes"}})}</script></head><body><div id="root"><div class="a b c"><div class="d e f"><div class="g"><a href="https://rsci.example/app">Open in app</a><a href="/signup">Sign up</a><a href="/signin">Sign in</a><a href="/">Homepage</a></div></div><div class="ca cb"><article><div class="l"><section><div><div class="fj fk"><div><h1 id="4cf1" class="pw-post-title gp gq be" data-testid="storyTitle">{e(r.title)}</h1></div><div><h2 id="9a" class="pw-subtitle-paragraph hm gq">{e(r.lead)}</h2></div><div class="hx"><div class="speechify-ignore"><a href="/@farid" rel="noopener follow">{r.author}</a> · <p class="be b"><a href="/follow">Follow</a></p><div><p>Published in</p><a href="/gulf"><p>Gulf Notes</p></a></div><span>5 min read</span> · <span data-testid="storyPublishDate">Dec 9, 2025</span></div><div><p>--</p><p>3</p><div>Listen</div><div>Share</div></div></div><figure class="jc jd"><picture><img></picture><figcaption class="jl jm" data-selectable-paragraph="">{e(r.caption)}</figcaption></figure>{each(r.body, '<p id="b1" class="pw-post-body-paragraph jn jo gp jp" data-selectable-paragraph="">{}</p>', '<h1 id="c9" class="kl km gp be" data-selectable-paragraph="">{}</h1>')}</div></div></section></div></article></div><div class="tags"><a href="/tag/water">Water</a><a href="/tag/energy">Energy</a><a href="/tag/islands">Islands</a></div><div class="author"><h2>Written by {r.author}</h2><div>1.3K Followers</div><div>·</div><div>Writer for Gulf Notes</div><p>Twenty years of wires, then this. Writes about what islands run on and out of, mostly at night, mostly with the window open.</p></div><div class="more"><h2>More from {r.author} and Gulf Notes</h2><div>{listed(rec[:2], card)}</div></div><div class="rec"><h2>Recommended from Stories</h2><div>{listed(rec[2:], card)}</div></div><div class="foot"><a href="/help"><p>Help</p></a><a href="/status"><p>Status</p></a><a href="/tts"><p>Text to speech</p></a></div></div></div></body></html>""",
        r, r.lines, rec, address=site + "/@farid/island-4cf1",
    )  # fmt: skip


def escape_(text: str) -> str:
    return e(text).replace('"', "&quot;")


@page
def site_builder_blocks() -> Served:
    """Neighbouring posts are named below the text."""
    r, site = TRAMS, "https://www.eddlestone-observer.example"
    pager = links("en", site, "/blog/{s}", 3, 10)
    block = '<div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content"><div class="sqs-html-content">{}</div></div></div>'
    return Served(
        f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-GB"><head><title>{e(r.title)} &mdash; Eddlestone Observer</title><meta property="og:title" content="{escape_(r.title)} — Eddlestone Observer"/><meta itemprop="datePublished" content="2026-01-22T08:30:00+0000"/><meta itemprop="author" content="{r.author}"/><link rel="canonical" href="{site}/blog/trams"/></head><body id="item-6512" class="view-item collection-type-blog-basic-grid"><div id="siteWrapper" class="site-wrapper"><header id="header" class="header"><div class="header-nav-list"><div class="header-nav-item"><a href="/blog">Stories</a></div><div class="header-nav-item"><a href="/about">About</a></div><div class="header-nav-item"><a href="/give">Donate</a></div></div></header><main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section layout-engine-section"><div class="content"><div class="blog-item-wrapper"><article id="article-1" class="h-entry entry blog-item" data-item-id="1"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">{e(r.title)}</h1></div><div class="blog-item-meta-wrapper"><span class="blog-item-category"><a href="/blog/category/Transport">Transport</a></span><time class="dt-published blog-meta-item" datetime="2026-01-22" pubdate><span>22 Jan</span></time><span>Written By <a class="blog-author-name" href="/blog?author=1">{r.author}</a></span></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12">{block.format("<h4>" + e(r.lead) + "</h4>" + each(r.body[:3], '<p class="" style="white-space:pre-wrap;">{}</p>'))}<div class="sqs-block image-block"><figure><img><figcaption class="image-caption-wrapper"><div class="image-caption"><p>{e(r.caption)}</p></div></figcaption></figure></div>{block.format(each(r.body[3:6], '<p class="">{}</p>', "<h3>{}</h3>"))}<div class="sqs-block quote-block"><figure class="block-animation-none"><blockquote><span>“</span>{e(r.body[6].split("”")[0].strip("“"))}<span>”</span></blockquote><figcaption class="source">&mdash; Piers Anstruther</figcaption></figure></div>{block.format(each(r.body[6:], '<p class="">{}</p>'))}</div></div></div></div><div class="blog-item-author-profile-wrapper"><span>{r.author}</span><div class="author-bio">Orla founded the Observer on her kitchen table, where it still is, and covers whatever moves in Eddlestone and a good deal that does not.</div></div></div></div></article></div></div></section><section id="itemPagination" class="item-pagination item-pagination--prev-next"><a href="{pager[0][1].removeprefix(site)}" class="item-pagination-link item-pagination-link--prev"><div class="pagination-title-wrapper"><div class="visually-hidden">Previous</div><div class="item-pagination-prev-next">Previous</div><h2 class="item-pagination-title">{e(pager[0][0])}</h2></div></a><a href="{pager[1][1].removeprefix(site)}" class="item-pagination-link item-pagination-link--next"><div class="pagination-title-wrapper"><div class="visually-hidden">Next</div><div class="item-pagination-prev-next">Next</div><h2 class="item-pagination-title">{e(pager[1][0])}</h2></div></a></section></article></main><footer class="sections" id="footer-sections"><p>Eddlestone Observer CIC, 4 Fish Lane. A not-for-profit newspaper.</p></footer></div></body></html>""",
        r, r.lines, pager,
    )  # fmt: skip


@page
def accelerated() -> Served:
    r, site = PECHE, "https://www.ouest-info.example"
    more = links("fr", site, "/bretagne/{s}-{n}.amp", 0, 2, 5)
    return Served(
        f"""<!doctype html><html ⚡ lang="fr-FR"><head><meta charset="utf-8"><title>{e(r.title)}</title><link rel="canonical" href="{site}/bretagne/chalut-11022026"><style amp-boilerplate>body{{-webkit-animation:-amp-start 8s}}</style>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-11T23:40:00Z", "dateCreated": "2026-02-11T23:40:00Z", "author": r.author, "publisher": {"@type": "Organization", "name": "Ouest-Info"}})}</head><body><amp-consent id="consent" layout="nodisplay"><div id="ui"><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et accéder à des informations personnelles comme votre visite sur ce site.</p><button on="tap:consent.accept">Accepter</button></div></amp-consent><amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul><li><a href="/bretagne/">Bretagne</a></li><li><a href="/mer/">Mer</a></li><li><a href="/sport/">Sport</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">Ouest-Info</a></header><main><article class="amp-wp-article"><header><h1 class="amp-wp-title">{e(r.title)}</h1><p class="chapo">{e(r.lead)}</p><div class="amp-wp-meta">Ouest-Info <span>{r.author}</span> Publié le 11/02/2026 à 23h40</div></header><amp-img src="x.jpg" width="600" height="400" layout="responsive"></amp-img><p class="amp-wp-caption-text">{e(r.caption)}</p><div class="amp-wp-article-content">{each(r.body[:3])}<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Publicité</div></amp-ad>{each(r.body[3:])}</div><footer><amp-social-share type="twitter"></amp-social-share></footer></article><section class="amp-related"><h2>À lire également</h2>{listed(more, '<a class="amp-related-item" href="{u}"><amp-img src="v.jpg" width="100" height="80"></amp-img><span>{t}</span></a>')}</section><amp-analytics type="gtag"></amp-analytics></main><footer class="amp-wp-footer"><p>© Ouest-Info</p><a href="#top" class="back-to-top">Haut de page</a></footer></body></html>""",
        r, r.lines, more,
    )  # fmt: skip


@page
def print_version() -> Served:
    r, site = RADWEG, "https://www.altenrieder-bote.example"
    return Served(
        f"""<html><head><title>Altenrieder Bote - Druckansicht: {e(r.title)}</title><meta name="robots" content="noindex"></head><body onload="window.print()"><div id="logo"><img src="logo.gif" alt="Altenrieder Bote"></div><p class="url"><small>URL: {site}/lokales/radweg-1234.html<br>Ausgedruckt am 12.11.2025</small></p><hr><p>Altenried, {r.written}</p><h1>{e(r.title)}</h1><p><b>{e(r.lead)}</b></p><p>Von {r.author}</p>{each(r.body, sub="<p><b>{}</b></p>")}<hr><p><small>Copyright 2025 Altenrieder Bote. Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung der Verlagsgesellschaft Altenrieder Bote mbH.</small></p><p><a href="javascript:window.close()">Fenster schließen</a></p></body></html>""",
        r, r.lines, (),
    )  # fmt: skip


@page
def nineties_tables() -> Served:
    """Fonts, nested tables, open paragraphs; the rail is a cell of links parted by breaks."""
    r, site = RENT, "http://www.marisburg-chronicle.example"
    rail = links("en", site, "/1/{s}.htm", 0, 6, 9, 11)
    text = "\n<P>".join(e(line).replace("—", "--") for line in (r.lead, *r.body))
    lines = (r.title, *(line.replace("—", "--") for line in (r.lead, *r.body)))
    return Served(
        f"""<HTML><HEAD><TITLE>Marisburg Chronicle - {e(r.title)}</TITLE><BASE HREF="{site}/1/landlords.htm"></HEAD><BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#0000CC"><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=0><TR><TD COLSPAN=3 BGCOLOR="#003366"><A HREF="/"><IMG SRC="/logo.gif" BORDER=0 ALT="Marisburg Chronicle"></A></TD></TR><TR><TD COLSPAN=3><FONT SIZE=1 FACE="Arial"><A HREF="/news.htm">News</A> | <A HREF="/sports.htm">Sports</A> | <A HREF="/biz.htm">Business</A> | <A HREF="/classified.htm">Classified</A></FONT></TD></TR><TR><TD WIDTH=130 VALIGN=TOP BGCOLOR="#EEEEEE"><FONT SIZE=2 FACE="Arial,Helvetica"><B>Also today</B><BR><BR>{listed(rail, '<A HREF="{p}">{t}</A><BR><BR>')}</FONT></TD><TD WIDTH=10><IMG SRC="/dot.gif" WIDTH=10></TD><TD WIDTH=620 VALIGN=TOP><FONT SIZE=1>Friday, January 30, 2026</FONT><BR><FONT SIZE=5 FACE="Times"><B>{e(r.title)}</B></FONT><BR><FONT SIZE=2><I>By {r.author}, Chronicle Staff Writer</I></FONT><TABLE ALIGN=RIGHT WIDTH=200><TR><TD><IMG SRC="houses.jpg"></TD></TR><TR><TD><FONT SIZE=1>{e(r.caption)}</FONT></TD></TR></TABLE><FONT SIZE=3 FACE="Times"><P>{text}</FONT><HR><FONT SIZE=1>Copyright 2026 Marisburg Chronicle. <A HREF="mailto:web@m.example">Send us mail</A></FONT></TD></TR></TABLE></CENTER></BODY></HTML>""",
        r, lines, rail, encoding="cp1252",
    )  # fmt: skip


@page
def all_in_spans() -> Served:
    r, site = BANCO, "https://comarca-digital.example"
    more = links("es", site, "/?p={n}", 1, 4, 5)
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{e(r.title)} - Comarca Digital</title></head><body><div class="w"><div class="x1"><a href="/">Comarca Digital</a><a href="/local">Local</a><a href="/deportes">Deportes</a></div><div class="x2"><div class="x3"><span class="t1">{e(r.title)}</span></div><div class="x4"><span>18/12/2025</span> <span>{r.author}</span></div><div class="x5"><span class="t2">{e(r.lead)}</span></div><div class="x6">{each(r.body, '<span class="t3"><span>{}</span></span>', '<span class="t4">{}</span>', "<span class='sp'></span>")}</div></div><div class="x7"><div class="x8"><span>Otras noticias</span></div>{listed(more, '<div class="x9"><span><a href="{p}"><span>{t}</span></a></span></div>')}</div><div class="x10"><span>Comarca Digital. Todos los derechos reservados.</span></div></div></body></html>""",
        r, r.lines, more, address=site + "/?p=1",
    )  # fmt: skip


@page
def cells_of_a_portal() -> Served:
    """Each paragraph is a row of a table."""
    r, site = ECOLE, "http://www.valmoret-infos.example"
    more = links("fr", site, "/article.php3?id={n}", 0, 1, 2, 6)
    rows = each(r.body, '<tr><td class="texte" colspan="2">{}</td></tr>', '<tr><td class="inter">{}</td></tr>')
    return Served(
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Valmoret Infos - {e(r.title)}</title></head><body><table width="100%"><tr><td class="bandeau" colspan="3"><a href="/">Accueil</a> - <a href="/sport">Sport</a> - <a href="/contact.php3">Contact</a></td></tr><tr><td class="gauche" width="160"><table class="boite"><tr><th>Dans la même rubrique</th></tr>{listed(more, '<tr><td>&raquo; <a href="{p}">{t}</a></td></tr>')}</table></td><td class="centre"><table class="article" border="0"><tr><td class="date">mardi 30 septembre 2025</td></tr><tr><td class="titre">{e(r.title)}</td></tr><tr><td class="chapo">{e(r.lead)}</td></tr>{rows}<tr><td class="auteur">{r.author}</td></tr></table></td><td class="droite"><table><tr><td class="pub">Publicité</td></tr></table></td></tr></table></body></html>""",
        r, r.lines, more, encoding="iso-8859-1", address=site + "/article.php3?id=77",
    )  # fmt: skip


@page
def body_in_json_ld_only() -> Served:
    r, site = HEIZUNG, "https://app.stadtkurier.example"
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{e(r.title)} | Stadtkurier</title>{og(r, site + "/w/1", "Stadtkurier")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2026-01-15T06:00:00.000000+01:00", "articleBody": chr(10).join((r.lead, *r.text)), "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Stadtkurier"}})}</head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="skeleton"></div></div><footer>Impressum Datenschutz</footer></body></html>""",
        r, r.lines, (),
    )  # fmt: skip


@page
def body_in_next_data_only() -> Served:
    r, site = PRESA, "https://www.llanosahora.example"
    blocks = [{"type": "heading" if line.startswith("# ") else "paragraph", "content": line.removeprefix("# ")} for line in r.body]
    props = {
        "props": {
            "pageProps": {
                "article": {
                    "id": 88,
                    "slug": "presa",
                    "headline": r.title,
                    "subtitle": r.lead,
                    "publishedAt": "2026-01-27T08:30:00Z",
                    "body": blocks,
                },
                "menu": [{"label": "Política", "href": "/politica"}],
            }
        },
        "page": "/[slug]",
        "buildId": "k3Jd",
    }
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"/><title>{e(r.title)} | Llanos Ahora</title>{og(r, site + "/presa", "Llanos Ahora")}<meta property="article:published_time" content="2026-01-27T08:30:00Z"/></head><body><div id="__next"><div class="loader">Cargando…</div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(props)}</script></body></html>""",
        r, r.lines, (),
    )  # fmt: skip


@page
def endless_scroll() -> Served:
    """A second article has been loaded below the first, each with its own data."""
    r, other, site = PRESA, BANCO, "https://www.tribunadelsur.example"
    side = links("es", site, "/{s}-{n}", 0, 2, 3)
    graph = ld(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": r.title,
            "url": site + "/presa",
            "datePublished": "2026-01-27T05:30:00-0300",
            "author": {"@type": "Person", "name": r.author},
        }
    )
    second = ld(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": other.title,
            "url": site + "/banco",
            "datePublished": "2025-12-18T05:30:00-0300",
            "author": {"@type": "Person", "name": other.author},
        }
    )
    article = '<div class="infinite-item" data-url="{url}"><div class="nota"><div class="nota-head"><h1 class="nota-titulo">{title}</h1><div class="nota-bajada">{lead}</div><div class="firma">Por {author}</div></div><div class="cuerpo-nota">{body}</div></div></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="es-AR"><head><meta charset="utf-8"><title>{e(r.title)} | Tribuna del Sur</title><link rel="canonical" href="{site}/presa">{graph}</head><body><header><nav><a href="/politica">Política</a><a href="/economia">Economía</a><a href="/policiales">Policiales</a></nav></header><div class="scroll-container">{article.format(url=site + "/presa", title=e(r.title), lead=e(r.lead), author=r.author, body=each(r.body))}<div class="caja-relacionadas"><h4>Te puede interesar</h4><div class="grid">{listed(side, '<div class="item"><a class="titulo" href="{u}">{t}</a></div>')}</div></div>{second}{article.format(url=site + "/banco", title=e(other.title), lead=e(other.lead), author=other.author, body=each(other.body))}</div><footer>Tribuna del Sur S.A. Registro DNDA en trámite.</footer></body></html>""",
        r, r.lines, side,
    )  # fmt: skip


@page
def live_posts() -> Served:
    r, site = STEEL, "https://www.thewarden.example"
    more = links("en", site, "/business/2026/feb/03/{s}", 6, 11)
    posts = tuple(
        zip(
            (
                "Shares in Brackwell jump",
                "Union calls study a distraction",
                "Car maker threatens to leave",
                "Minister: it is about security",
            ),
            (r.body[9], r.body[5], r.body[7], r.body[3]),
            strict=True,
        )
    )
    written = "".join(
        f'<article id="block-65{n}" data-block-id="65{n}" class="liveblock block"><header><a href="#block-65{n}"><time datetime="2026-02-03T1{6 - n}:2{n}:00Z" class="published">1{6 - n}.2{n} GMT</time></a><h2 class="block-title">{e(title)}</h2></header><div class="block-elements"><p>{e(text)}</p></div><footer><a href="#">Share</a></footer></article>'
        for n, (title, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} – live | The Warden</title><meta property="og:title" content="{escape_(r.title)} – live"><meta property="og:site_name" content="the Warden"><link rel="canonical" href="{site}/business/live/2026/feb/03/steel-live">{ld([{"@type": "LiveBlogPosting", "@context": "https://schema.org", "headline": r.title + " – live", "datePublished": "2026-02-03T08:10:00.000Z", "coverageStartTime": "2026-02-03T08:10:00.000Z", "author": {"@type": "Person", "name": r.author}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": title, "datePublished": "2026-02-03T12:20:00.000Z", "articleBody": text} for title, text in posts]}])}</head><body><header><nav><a href="/uk">News</a><a href="/opinion">Opinion</a></nav></header><main><article class="live-outer"><span class="live-badge">Live</span><h1>{e(r.title)} – live</h1><div class="standfirst"><p>{e(r.lead)}</p></div><div><a rel="author">{r.author}</a><details><summary>Tue 3 Feb 2026 16.20 GMT</summary></details></div><div class="key-events"><h2>Key events</h2></div><div id="liveblog-body" class="js-liveblog-body">{written}</div><button>Older posts</button></article></main><aside><h2>Most viewed in business</h2><ul>{listed(more, '<li><a href="{u}"><h4>{t}</h4></a></li>')}</ul></aside><footer>© 2026 Warden News & Media Limited</footer></body></html>""",
        r, (f"{r.title} – live", r.lead, *(line for post in posts for line in post)), more, verdict="live blog",
    )  # fmt: skip


@page
def picture_gallery() -> Served:
    r, site = PECHE, "https://photo.lejour.example"
    captions = (
        "Le port au petit matin, avant la criée.",
        "Soizic Le Dantec devant le comité local.",
        "Les casiers de Gwendal Morvan.",
        "Un chalutier à vendre, quai nord.",
        "La plage de l'anse aux Moines.",
        "Le phare de Gaëc, fermé depuis 2011.",
    )
    slides = "".join(
        f'<li class="slide" data-index="{n}"><figure><img src="{n}.jpg" alt=""><figcaption><span class="count">{n} / 6</span> {e(text)} <span class="credit">Yann Le Briz</span></figcaption></figure></li>'
        for n, text in enumerate(captions, start=1)
    )
    more = links("fr", site, "/portfolio/{s}", 1, 2, 6)
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><title>En images : le dernier hiver des chalutiers</title><meta property="og:type" content="article"><meta property="og:title" content="En images : le dernier hiver des chalutiers">{ld({"@context": "https://schema.org", "@type": "ImageGallery", "name": "Le dernier hiver des chalutiers", "datePublished": "2026-02-11"})}</head><body><header><nav><a href="/">Accueil</a><a href="/portfolios">Portfolios</a></nav></header><main class="portfolio"><h1>En images : le dernier hiver des chalutiers</h1><p class="chapo">Six photographies prises à Port-Lazarec.</p><ul class="slider">{slides}</ul><div class="controls"><button>Précédent</button><button>Suivant</button></div></main><section class="autres"><h2>Autres portfolios</h2><ul>{listed(more, '<li><a href="{u}"><img><span class="titre">{t}</span></a></li>')}</ul></section><footer><a href="/mentions">Mentions légales</a></footer></body></html>""",
        r, (), more, verdict="gallery",
    )  # fmt: skip


@page
def section_front() -> Served:
    site = "https://www.thecourier.example"
    lead, cards, rail = (
        links("en", site, "/2026/01/30/business/{s}.html", 11),
        links("en", site, "/2026/01/29/business/{s}.html", 6, 7, 12, 4, 13),
        links("en", site, "/2026/01/28/business/{s}.html", 0, 8, 9),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>Business, Economy and Markets - The Courier</title><meta property="og:type" content="website"><link rel="canonical" href="{site}/section/business">{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Business", "url": site + "/section/business"})}</head><body><header><nav aria-label="sections"><ul><li><a href="/section/world">World</a></li><li><a href="/section/business">Business</a></li><li><a href="/section/science">Science</a></li></ul></nav></header><main id="site-content"><section id="collection-business"><header><h1>Business</h1><nav class="sub"><a href="/section/economy">Economy</a><a href="/section/media">Media</a><a href="/section/tech">Tech</a></nav></header><section id="collection-highlights">{listed(lead, '<article class="css-hl"><figure><img></figure><h2 class="css-h"><a href="{p}">{t}</a></h2><p class="css-sum">A subsidy of two billion and a river that never runs dry decided the matter, people familiar with the talks said.</p><p class="css-by">By Anna Sorel and Tim Gaddis</p></article>')}<ol>{listed(cards, '<li class="css-1l4"><article><a class="css-8h" href="{p}"><h3 class="css-1k">{t}</h3><p class="css-1ec">The decision came after months of delay, and it is unlikely to be the last of its kind this year.</p></a><div class="css-by"><span>By A. Reporter</span></div><span data-testid="todays-date">Jan. 29, 2026</span></article></li>')}</ol></section><aside><h2>Trending</h2><div>{listed(rail, '<div class="css-tr"><a href="{p}">{t}</a></div>')}</div></aside></section></main><footer><nav><a href="/privacy">Privacy Policy</a><a href="/terms">Terms of Service</a><a href="/sitemap">Site Map</a></nav></footer></body></html>""",
        TRAMS, (), (*lead, *cards, *rail), verdict="headlines",
    )  # fmt: skip


@page
def not_found_with_suggestions() -> Served:
    site = "https://www.dwelle.example"
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Seite nicht gefunden | DWelle</title><meta name="robots" content="noindex"></head><body><header><nav><a href="/de/themen">Themen</a><a href="/de/regionen">Regionen</a></nav></header><main><h1>Diese Seite gibt es leider nicht (mehr)</h1><p>Die Adresse {site}/de/alt/a-1 führt ins Leere. Vielleicht haben Sie sich vertippt, oder der Beitrag ist nicht mehr verfügbar, weil Rechte abgelaufen sind.</p><p>Versuchen Sie es mit der <a href="/suche">Suche</a> oder gehen Sie zur <a href="/de">Startseite</a>.</p></main><footer><a href="/de/impressum">Impressum</a></footer></body></html>""",
        HEIZUNG, (), (), verdict="error",
    )  # fmt: skip


VIDEO = "A reporter rides Line 4 from the old walls to the ring road and asks passengers where they are going, what they will buy there, and why they no longer get off on Market Street. Three of them had never seen it."


@page
def video_with_a_few_words() -> Served:
    r, site = TRAMS, "https://www.nbc-isles.example"
    upnext = links("en", site, "/news/videos/c{n}", 2, 3, 9)
    title = "Watch: Riding the free tram to the end of the line"
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} - NBC Isles News</title><meta property="og:type" content="video.other"><meta property="og:title" content="{title}"><link rel="canonical" href="{site}/news/videos/c1">{ld({"@context": "http://schema.org", "@type": "VideoObject", "name": title, "description": VIDEO, "uploadDate": "2026-01-22T07:30:00Z", "duration": "PT1M42S", "publisher": {"@type": "NewsMediaOrganization", "name": "NBC Isles"}})}</head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header><main><div data-component="video-block"><div class="player"><p>This video can not be played</p></div></div><h1>{title}</h1><div class="ssrcss-info"><p>{VIDEO}</p></div><ul class="meta"><li><time datetime="2026-01-22T07:30:00Z">22 January 2026</time></li><li>Published</li></ul><section aria-label="Up next"><h2>Up next</h2><ol>{listed(upnext, '<li><a href="{p}"><span class="dur">Video, 00:01:0{n}</span><h3>{t}</h3></a></li>')}</ol></section></main><footer><span>Copyright 2026 NBC Isles.</span></footer></body></html>""",
        r, (title, VIDEO), upnext,
    )  # fmt: skip


@page
def cached_copy_banner() -> Served:
    """A banner of the archive stands above the page it kept."""
    r, site = SOJA, "https://diariodoaragua.example"
    more = links("pt", site, "/noticias/{s}", 1, 2)
    return Served(
        f"""<base href="{site}/noticias/ferrovia"><div style="background:#fff;border:1px solid #999;margin:-1px -1px 0;padding:0;"><div style="background:#ddd;border:1px solid #999;color:#000;font:13px arial,sans-serif;margin:12px;padding:8px">This is a cache of <a href="{site}/noticias/ferrovia">{site}/noticias/ferrovia</a>. It is a snapshot of the page as it appeared on 25 Jan 2026 03:11:52 GMT. The <a href="{site}/noticias/ferrovia">current page</a> could have changed in the meantime. <a href="https://help.example">Learn more</a>.<br><b>Full version</b> <a href="?strip=1">Text-only version</a> View source</div></div><div style="position:relative"><!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>{e(r.title)} - Diário do Araguá</title><meta property="article:published_time" content="2026-01-19T08:15:00-03:00"><meta property="og:title" content="{escape_(r.title)}"></head><body><div id="topo"><ul><li><a href="/cidades">Cidades</a></li><li><a href="/agro">Agro</a></li></ul></div><div id="materia"><h1>{e(r.title)}</h1><h3 class="linhafina">{e(r.lead)}</h3><p class="data">19 de janeiro de 2026, 08:15</p><div class="foto"><img><span class="legenda">{e(r.caption)}</span></div><div class="texto">{each(r.body, "<p>{}</p>", "<p><strong>{}</strong></p>")}</div></div><div id="relacionadas"><h4>Notícias relacionadas</h4>{listed(more, '<p><a href="{p}">{t}</a></p>')}</div><div id="rodape">Diário do Araguá - Todos os direitos reservados</div></body></html></div>""",
        r, r.lines, more,
    )  # fmt: skip


@page
def several_lists_one_table() -> Served:
    """Lists in four shapes: a table with ranks, numbered rows, a strip like a menu, an aside."""
    r, site = RADWEG, "https://www.ostsee-anzeiger.example"
    table, strip, aside, rows = (
        links("de", site, "/meist/{s}-{n}.html", 0, 3),
        links("de", site, "/top/{s}-{n}.html", 1, 4),
        links("de", site, "/auch/{s}-{n}.html", 2, 5),
        links("de", site, "/lokal/{s}-{n}.html", 6, 7),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{e(r.title)} - Ostsee-Anzeiger</title><link rel="canonical" href="{site}/lokales/radweg.html"><meta property="og:title" content="{escape_(r.title)}">{ld({"@type": "NewsArticle", "@context": "https://schema.org", "headline": r.title, "datePublished": "2025-10-27T23:30:00Z", "author": {"@type": "Person", "name": r.author}})}</head><body><header><nav class="main"><ul><li><a href="/lokales">Lokales</a></li><li><a href="/sport">Sport</a></li><li><a href="/anzeigen">Anzeigen</a></li></ul></nav><div class="hot-strip"><strong>Top-Themen:</strong> {listed(strip, '<a href="{p}">{t}</a>', " | ")}</div></header><div class="cols"><main><article><h1>{e(r.title)}</h1><p class="vorspann"><strong>{e(r.lead)}</strong></p><p class="autor">Von {r.author} | {r.written}, 18:02 Uhr</p>{each(r.body[:4], sub="<h2>{}</h2>")}<aside class="auch"><h3>Auch auf dieser Seite</h3><ul>{listed(aside, '<li><a href="{p}">{t}</a></li>')}</ul></aside>{each(r.body[4:], sub="<h2>{}</h2>")}</article><div class="lokal"><h3>Mehr aus Altenried</h3>{listed(rows, '<div class="row"><span class="time">1{n}:40</span><a href="{p}">{t}</a></div>')}</div></main><div class="rail"><table class="ranking"><caption>Meistgelesen</caption><tr><th>Platz</th><th>Artikel</th></tr>{listed(table, '<tr><td>{n}</td><td><a href="{p}">{t}</a></td></tr>')}</table></div></div><footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer></body></html>""",
        r, r.lines, (*table, *strip, *aside, *rows),
    )  # fmt: skip


@page
def business_daily_lists_everywhere() -> Served:
    """Bullets on top, a list under every second paragraph, cards at the end."""
    r, site = STEEL, "https://www.brackwellbusiness.example"
    one, two, cards, tick = (
        links("en", site, "/news/{s}", 6),
        links("en", site, "/analysis/{s}", 7, 12),
        links("en", site, "/companies/{s}", 11, 13, 8),
        links("en", site, "/live/{s}", 0, 9),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta property="og:site_name" content="Brackwell Business"><meta property="og:url" content="{site}/news/steel-tariff"><meta property="og:title" content="{escape_(r.title)} | Brackwell Business"><meta name="parsely-pub-date" content="2026-02-03T14:00:00Z"><script type="application/ld+json">//<![CDATA[
{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-03T09:00-05:00", "author": {"@type": "Person", "name": r.author}})}
//]]></script></head><body><div class="ticker"><span>Breaking</span>{listed(tick, '<a href="{p}">{t}</a>')}</div><header class="hd"><nav><a href="/markets">Markets</a><a href="/companies">Companies</a><a href="/jobs">Jobs</a></nav></header><main class="grid"><article class="post"><h1>{e(r.title)}</h1><p class="dek">{e(r.lead)}</p><div class="meta">By <a href="/a/gwen">{r.author}</a> | Tuesday, Feb. 3, 2026, 9:00 a.m. EST</div><div class="entry">{each(r.body[:3])}<p class="read-more"><em>Read more: <a href="{one[0][1]}">{e(one[0][0])}</a></em></p>{each(r.body[3:6], sub="<h4>{}</h4>")}<div class="in-article-links"><p><strong>More on trade</strong></p><ul>{listed(two, '<li><a href="{u}">{t}</a></li>')}</ul></div>{each(r.body[6:], sub="<h4>{}</h4>")}<p class="contact"><em>Contact the reporter at gwen@brackwellbusiness.example. Sign up for our morning newsletter.</em></p></div></article><section class="promo-grid"><h2>Editor's choice</h2>{listed(cards, '<div class="promo"><a href="{p}" class="img"></a><div class="promo-body"><a class="kicker" href="/companies">Companies</a><h3><a href="{p}">{t}</a></h3><p>By Staff</p></div></div>')}</section></main><footer>© 2026 Brackwell Business Media. <a href="/terms">Terms</a></footer></body></html>""",
        r, r.lines, (*one, *two, *cards, *tick),
    )  # fmt: skip

"""Pages in the shapes of real outlets: each function lays one story out as one kind of site does."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from outlets.texts import Story, Words

SITE = "https://outlet.example"


@dataclass(frozen=True)
class Made:
    """A page, and what a reader should find in it: the lines of its article, and the numbers of the headlines in its lists."""

    html: str
    lines: tuple[str, ...] = ()
    listed: tuple[int, ...] = ()
    dated: bool = True
    verdict: str = "article"
    encoding: str = "utf-8"


def address(number: int) -> str:
    return f"{SITE}/news/{number}/story-{number}.html"


def own(story: Story) -> str:
    return f"{SITE}/{story.day.replace('-', '/')}/{story.language}-{len(story.title)}"


def p(texts: Iterable[str], tag: str = "p", **attributes: str) -> str:
    written = "".join(f' {name.strip("_")}="{value}"' for name, value in attributes.items())
    return "\n".join(f"<{tag}{written}>{escape(text, quote=False)}</{tag}>" for text in texts)


def body(story: Story, tag: str = "h2") -> str:
    return p(story.paragraphs[:2]) + p([story.subhead], tag) + p(story.paragraphs[2:])


def whole(story: Story) -> tuple[str, ...]:
    return (story.title, story.lead, *story.paragraphs[:2], story.subhead, *story.paragraphs[2:])


def plain(story: Story) -> tuple[str, ...]:
    return (story.title, *story.paragraphs)


def links(words: Words, numbers: Iterable[int], form: str = '<li><a href="{url}">{text}</a></li>') -> str:
    return "\n".join(
        form.format(url=address(n), path=address(n).removeprefix(SITE), text=escape(words.headlines[n], quote=False), n=n + 1)
        for n in numbers
    )


def news_article(story: Story, words: Words, **more: object) -> dict[str, object]:
    item: dict[str, object] = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": story.title, "datePublished": f"{story.day}T08:30:00+01:00",
        "dateModified": f"{story.day}T19:00:00+01:00", "author": [{"@type": "Person", "name": story.author}],
        "publisher": {"@type": "NewsMediaOrganization", "name": words.outlet, "logo": {"@type": "ImageObject", "url": f"{SITE}/logo.png"}},
        "mainEntityOfPage": {"@type": "WebPage", "@id": own(story)}, "inLanguage": story.language,
    }  # fmt: skip
    return item | more


def ld(*blocks: object) -> str:
    texts = (block if isinstance(block, str) else json.dumps(block, ensure_ascii=False) for block in blocks)
    return "".join(f'<script type="application/ld+json">{text}</script>' for text in texts)


def head(story: Story, words: Words, *more: str, title: str = "") -> str:
    return f'<head><meta charset="utf-8"><title>{escape(title or story.title)} | {words.outlet}</title>{"".join(more)}<style>.a{{color:red}}</style><script>var q=["<p>not text</p>"];</script></head>'


def menu(words: Words) -> str:
    return (
        "<nav class='main-nav'><ul>"
        + "".join(f"<li><a href='/s/{n}'>{name}</a></li>" for n, name in enumerate(words.sections))
        + "</ul></nav>"
    )


def foot(words: Words) -> str:
    return f"<footer><p>© 2026 {words.outlet}. All rights reserved.</p><ul>{''.join(f'<li><a href=/f/{n}>{name}</a></li>' for n, name in enumerate(words.sections))}</ul></footer>"


def semantic(story: Story, words: Words) -> Made:
    """HTML5 elements, data in a block of its own, related stories in an aside."""
    return Made(
        f"""<!doctype html><html lang="{story.language}">{head(story, words, ld(news_article(story, words)), f'<link rel="canonical" href="{own(story)}">')}
<body><header class="site-header"><a href="/">{words.outlet}</a>{menu(words)}</header><main><article><header><h1>{story.title}</h1><p class="standfirst">{story.lead}</p>
<p class="byline">{words.by} <a rel="author" href="/a">{story.author}</a></p><time datetime="{story.day}T08:30">{story.written}</time></header>
<figure><img src="a.jpg" alt=""><figcaption>{story.caption}</figcaption></figure>{body(story)}</article>
<aside class="related"><h2>{words.related}</h2><ul>{links(words, range(5))}</ul></aside></main>{foot(words)}</body></html>""",
        whole(story),
        (0, 1, 2, 3, 4),
    )


def div_soup(story: Story, words: Words) -> Made:
    """Nothing but divs with meaningless classes, OpenGraph tags, a list of cards whose links wrap picture, kicker and title."""
    cards = links(
        words,
        range(4),
        '<div class="c7"><a class="c8" href="{url}"><div class="c9"><img src="{n}.jpg"></div><div class="kicker">Economy</div><div class="c10 title">{text}</div></a></div>',
    )
    meta = f'<meta property="og:title" content="{escape(story.title)}"><meta property="og:type" content="article"><meta property="article:published_time" content="{story.day}T06:00:00Z"><meta property="og:locale" content="{story.language}_XX"><meta property="og:site_name" content="{words.outlet}"><meta name="author" content="{story.author}">'
    text = "".join(
        f'<div class="c4"><div class="c5"><p>{escape(each, quote=False)}</p></div></div>'
        + ('<div class="ad-slot"><span>Advertisement</span></div>' if n == 1 else "")
        for n, each in enumerate(story.paragraphs)
    )
    return Made(
        f"""<html>{head(story, words, meta)}<body><div class="c1"><div class="c2 top-menu"><a href="/1">World</a><a href="/2">Economy</a></div>
<div class="c3"><div class="hd"><h1 class="c11">{story.title}</h1></div><div class="c12">{story.written}</div>{text}</div><div class="c6"><div class="c13">{words.popular}</div>{cards}</div></div></body></html>""",
        plain(story),
        (0, 1, 2, 3),
    )


def tables(story: Story, words: Words) -> Made:
    """Tables for layout, the text broken by line breaks in a font element, no data at all."""
    text = "<br><br>\n".join(story.paragraphs)
    return Made(
        f"""<HTML><HEAD><TITLE>{words.outlet}: {story.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="3"><IMG SRC="logo.gif"></TD></TR>
<TR><TD WIDTH="120" VALIGN="top"><A HREF="1.html">World</A><BR><A HREF="2.html">Economy</A><BR><A HREF="3.html">Sport</A></TD>
<TD VALIGN="top"><FONT FACE="Times" SIZE="5"><B>{story.title}</B></FONT><BR><FONT SIZE="1">{words.by} {story.author}, {story.written}</FONT><BR><BR><FONT SIZE="2">{text}</FONT></TD>
<TD WIDTH="160" VALIGN="top"><B>{words.popular}</B><BR>{links(words, range(2, 6), '<A HREF="{url}">{text}</A><BR>')}</TD></TR></TABLE></BODY></HTML>""",
        plain(story),
        (2, 3, 4, 5),
    )


def amp(story: Story, words: Words) -> Made:
    """AMP: its boilerplate hides the body, a consent element comes first, related stories are amp-lists."""
    return Made(
        f"""<!doctype html><html amp lang="{story.language}"><head><meta charset="utf-8"><link rel="canonical" href="{own(story)}"><title>{story.title}</title>
<style amp-boilerplate>body{{visibility:hidden}}</style>{ld([news_article(story, words)])}</head><body><amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>{words.consent}</p><button>{words.accept}</button></div></amp-consent>
<amp-sidebar id="sb"><ul><li><a href="/w">World</a></li><li><a href="/e">Economy</a></li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{story.title}</h1>
<div class="amp-wp-meta amp-wp-byline">{story.author}</div></header><amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">{p([story.lead])}{body(story, "h3")}</div>
<div class="amp-related-posts"><h3>{words.related}</h3><ul>{links(words, (1, 3, 5))}</ul></div></article></body></html>""",
        whole(story),
        (1, 3, 5),
    )


def wordpress(story: Story, words: Words) -> Made:
    """WordPress: a Yoast graph whose author is a reference, captions, a share bar, comments, a widget of recent posts."""
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "Article", "@id": f"{own(story)}#article", "isPartOf": {"@id": own(story)}, "author": {"@id": f"{SITE}/#/person/1"}, "headline": story.title, "datePublished": f"{story.day}T10:00:00+00:00", "publisher": {"@id": f"{SITE}/#organization"}, "inLanguage": f"{story.language}-XX"},
        {"@type": "WebPage", "@id": own(story), "url": own(story), "name": f"{story.title} - {words.outlet}"},
        {"@type": "Organization", "@id": f"{SITE}/#organization", "name": words.outlet}, {"@type": "Person", "@id": f"{SITE}/#/person/1", "name": story.author}]}  # fmt: skip
    return Made(f"""<!DOCTYPE html><html lang="{story.language}-XX">{head(story, words, ld(graph), f'<link rel="canonical" href="{own(story)}">')}<body class="post-template-default single single-post wp-embed-responsive">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">{words.outlet}</a></p>{menu(words)}</header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main">
<article id="post-1" class="post type-post category-news"><header class="entry-header"><h1 class="entry-title">{story.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{story.day}">{story.written}</time></span><span class="byline"> {words.by} <span class="author vcard"><a class="url fn n" href="/author/1">{story.author}</a></span></span></div></header>
<div class="entry-content"><div class="wp-caption"><img src="1.jpg"><p class="wp-caption-text">{story.caption}</p></div>{body(story)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="https://twitter.com/intent/tweet?u=1"><span>Click to share on Twitter</span></a></li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/t/1" rel="tag">grain</a>, <a href="/t/2" rel="tag">tax reform this year</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><div class="comment-content">{p([words.comment])}</div></article></li><li class="comment"><article class="comment-body"><div class="comment-content">{p([words.comment[::1] + " " + words.comment])}</div></article></li></ol></div></main></div>
<aside id="secondary" class="widget-area"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{links(words, range(6))}</ul></section></aside></div></div></body></html>""",
        (story.title, *whole(story)[2:]), (0, 1, 2, 3, 4, 5))  # fmt: skip


def drupal(story: Story, words: Words) -> Made:
    """Drupal: field wrappers, Dublin Core tags, a views block of teasers with summaries."""
    meta = f'<meta name="dcterms.title" content="{escape(story.title)}"><meta name="dcterms.date" content="{story.day}"><base href="{SITE}/x/"><meta name="dcterms.creator" content="{story.author}"><meta name="dcterms.language" content="{story.language}">'
    rows = links(
        words,
        range(3, 7),
        '<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{path}" hreflang="x">{text}</a></span></div><div class="views-field views-field-body"><p>{text}: a summary of some length that the site cut after a few words and that goes on behind the link ...</p></div></div>',
    )
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}" dir="ltr" prefix="dc: http://purl.org/dc/terms/">{head(story, words, meta)}<body class="html not-front node-type-article sidebar-second"><div id="skip-link"><a href="#main-content" class="element-invisible">Skip to main content</a></div>
<div id="page-wrapper"><div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">{story.title}</h1><div class="region region-content"><div id="node-77" class="node node-article"><div class="content clearfix">
<div class="field field-name-field-image"><div class="field-items"><figure><img src="x.jpg"><figcaption class="field-caption">{story.caption}</figcaption></figure></div></div><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{p(story.paragraphs)}</div></div></div>
<div class="field field-name-field-tags"><ul class="links"><li><a href="/tags/1">Economic policy of the region</a></li><li><a href="/tags/2">Harvest and trade this year</a></li><li><a href="/tags/3">Ports and their many workers</a></li></ul></div></div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="block block-views"><h2>{words.popular}</h2><div class="view-content">{rows}</div></div></div></div></div></body></html>""",
        plain(story),
        (3, 4, 5, 6),
    )


def next_js(story: Story, words: Words) -> Made:
    """Next.js: hashed class names, the whole state as JSON in a script, lists as articles with headers."""
    cards = links(
        words,
        range(5),
        '<article class="Card_root__x1Z"><header><h3 class="Card_title__q2"><a href="{path}">{text}</a></h3></header><span class="Card_time__a">3h</span></article>',
    )
    state = json.dumps({"props": {"pageProps": {"story": {"title": story.title, "body": story.paragraphs}}}})
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(news_article(story, words, articleBody=" ".join(story.paragraphs))))}<body><div id="__next"><div class="Layout_wrap__1a"><div class="Header_navBar__3x"><a href="/">Home</a></div>
<section class="Story_main__9"><h1 class="Story_hed__2">{story.title}</h1><div class="Story_dek__3">{story.lead}</div><div class="Story_shareBar__77"><button>Share</button><span>Save</span></div><div class="Story_body__0">{body(story, "h3")}</div></section>
<section class="RelatedStories_wrap__b"><h2>{words.related}</h2>{cards}</section></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        whole(story),
        (0, 1, 2, 3, 4),
    )


def unfilled(story: Story, words: Words) -> Made:
    """A page that scripts have yet to fill: the text is in its data only."""
    data = ld(news_article(story, words, articleBody="\n\n".join(story.paragraphs), url=own(story)))
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, data)}<body><div id="root"><div class="spinner">Loading...</div></div></body></html>""",
        story.paragraphs,
    )


def font_tags(story: Story, words: Words) -> Made:
    """Written by hand in 1998: paragraphs that are never closed, in Windows-1252, with the date in the text."""
    text = "".join(f"<p><font face=arial size=2>{each}\n" for each in story.paragraphs)
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>{story.title}</title></head><body bgcolor=white><center><h2>{words.outlet}</h2></center><hr><h1>{story.title}</h1><i>{story.written}</i>
{text}<hr><b>{words.popular}</b><ul>{links(words, (6, 7, 8), "<li><a href={url}>{text}</a>")}</ul><center><font size=1>Webmaster: <a href=mailto:x@outlet.example>mail</a></font></center></body></html>"""
    return Made(html, plain(story), (6, 7, 8), encoding="cp1252")


def newsletter(story: Story, words: Words) -> Made:
    """An e-mail newsletter kept as a page: nested tables with inline styles, text in cells."""
    cells = "".join(f'<tr><td style="padding:8px 24px;font-family:Georgia;font-size:16px">{each}</td></tr>' for each in story.paragraphs)
    return Made(
        f"""<html lang="{story.language}"><head><title>{story.title}</title><meta name="date" content="{story.day}"></head><body style="margin:0"><center><table class="newsletter-wrapper" width="100%"><tr><td align="center"><table width="600"><tr><td><span style="display:none;max-height:0">{story.lead}</span><a href="https://x.example/view">View this email in your browser</a></td></tr>
<tr><td><h1 style="font-size:28px">{story.title}</h1></td></tr>{cells}<tr><td><h3>{words.related}</h3>{links(words, (0, 2, 4), '<p style="margin:0"><a href="{url}">{text}</a></p>')}</td></tr><tr><td style="font-size:11px">You receive this because you signed up. <a href="/u">Unsubscribe</a></td></tr></table></td></tr></table></center></body></html>""",
        plain(story),
        (0, 2, 4),
    )


def print_version(story: Story, words: Words) -> Made:
    """The print version: hardly any mark-up, no links."""
    return Made(
        f"""<html><head><title>{story.title} - {words.outlet}</title><meta name="robots" content="noindex"><link rel="canonical" href="{own(story)}"></head><body onload="window.print()"><div class="print-logo">{words.outlet}</div><h1>{story.title}</h1><div>{story.written}</div><div class="print-body">{p(story.paragraphs)}</div><p><small>{own(story)}</small></p></body></html>""",
        plain(story),
    )


def columns(story: Story, words: Words) -> Made:
    """Three columns: a menu of sections, the text in blocks of their own, a sidebar with two lists and an advert."""
    chunks = "".join(
        f'<div class="article-body-chunk" data-chunk="{n}">{p(story.paragraphs[n : n + 2])}</div><div class="ad-container"><p>Advertisement</p></div>'
        for n in range(0, len(story.paragraphs), 2)
    )
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(news_article(story, words)), f'<meta property="og:url" content="{own(story)}">')}<body><div class="cookie-banner" role="dialog"><p>{words.consent}</p><button>{words.accept}</button></div><div class="grid"><div class="left-col">{menu(words)}</div>
<div class="mid-col"><h1>{story.title}</h1><p class="summary">{story.lead}</p>{chunks}</div><div class="right-col"><div class="box latest-news"><div class="box-title">{words.popular}</div><ol>{links(words, (0, 1, 2, 3), '<li><span class="rank">{n}</span><a href="{url}">{text}</a></li>')}</ol></div>
<div class="box"><h4>{words.related}</h4>{links(words, (4, 5, 6), '<div class="row"><a href="{url}"><img src="t.jpg"></a><h5><a href="{url}">{text}</a></h5><span>2 h</span></div>')}</div></div></div></body></html>""",
        (story.title, story.lead, *story.paragraphs),
        (0, 1, 2, 3, 4, 5, 6),
    )


def inline_related(story: Story, words: Words) -> Made:
    """Links to other stories between the paragraphs, as lines and as a box, and a pull quote."""
    parts = p(story.paragraphs)
    first, second, third, *rest = parts.split("\n")
    line = f'<p><strong>{words.also}:</strong> <a href="{address(2)}">{words.headlines[2]}</a></p>'
    other = f'<p><a href="{address(4)}">{words.also}: {words.headlines[4]}</a></p>'
    box = f'<div class="inline-related"><h4>{words.related}</h4><ul>{links(words, (5, 6))}</ul></div>'
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(news_article(story, words)))}<body>{menu(words)}<main><article><h1>{story.title}</h1><div class="article__body">{first}{line}{second}<aside class="pullquote"><p>{story.quote}</p></aside>{third}{box}{"".join(rest[:1])}{other}{"".join(rest[1:])}</div></article></main>{foot(words)}</body></html>""",
        plain(story),
        (2, 4, 5, 6),
    )


def embeds(story: Story, words: Words) -> Made:
    """Posts of social networks, a video, a newsletter form, a note on the author."""
    first, second, *rest = p(story.paragraphs).split("\n")
    tweet = '<blockquote class="twitter-tweet"><p lang="en">We will stand at the port as long as it takes, come and join us with your tractors! pic.twitter.com/x</p>&mdash; A Farmer (@farmer) <a href="https://twitter.com/farmer/status/1">January 19</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>'
    form = f'<div class="newsletter-signup"><h3>Newsletter</h3><p>Get the best of {words.outlet} in your inbox every morning, free of charge and without advertising.</p><form><input type="email"><button>Sign up</button></form></div>'
    note = f'<div class="author-bio"><img src="f.jpg"><p>{story.author} covers the economy for {words.outlet} and has written two books about trade and the people who live from it.</p></div>'
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld({"@context": "https://schema.org", "@type": "WebSite", "name": words.outlet}, news_article(story, words)))}<body>{menu(words)}<div role="main"><article class="story"><h1>{story.title}</h1><div class="story-body" itemprop="articleBody">{first}{tweet}{second}{form}<div class="video-player"><p>Video: 02:31</p></div>{"".join(rest)}</div>{note}</article></div></body></html>""",
        plain(story),
    )


def scroll(story: Story, words: Words, second: Story) -> Made:
    """Endless scrolling: a second story has been loaded below the first."""

    def one(each: Story) -> str:
        return f'<div class="article-container" data-url="{own(each)}"><h1>{each.title}</h1><p class="intro">{each.lead}</p><div class="text">{p(each.paragraphs)}</div></div>'

    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(news_article(story, words), news_article(second, words)), f'<link rel="canonical" href="{own(story)}">')}<body>{menu(words)}<div class="infinite">{one(story)}<hr>{one(second)}</div></body></html>""",
        (story.title, story.lead, *story.paragraphs),
    )


def microdata(story: Story, words: Words) -> Made:
    """Microdata, the date in an itemprop, a form around the page as ASP.NET makes it, a list of related stories by headings."""
    cards = links(
        words,
        (1, 2, 3),
        '<div class="teaser"><a class="teaser__link" href="{path}" aria-label="{text}"></a><h3 class="teaser__headline">{text}</h3><p class="teaser__text">A few words about it.</p></div>',
    )
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, f'<base href="{SITE}/">')}<body><form method="post" action="./a.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE"></div><div id="wrapper">{menu(words)}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{story.title}</h1><meta itemprop="datePublished" content="{story.day}T10:10:00"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{story.author}</span></span><div itemprop="articleBody">{p(story.paragraphs)}</div></div>
<section class="teasers"><h2>{words.related}</h2>{cards}</section></div></form></body></html>""",
        plain(story),
        (1, 2, 3),
    )


def broken_data(story: Story, words: Words, block: str) -> Made:
    """The data are broken in one of many ways; what can be read of them still counts."""
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(block))}<body>{menu(words)}<article><h1>{story.title}</h1>{p(story.paragraphs)}</article><section><h2>{words.popular}</h2><ul>{links(words, (0, 1, 2))}</ul></section></body></html>""",
        plain(story),
        (0, 1, 2),
    )


def live(story: Story, words: Words, data: bool) -> Made:
    """A live blog: posts with times, the newest first."""
    posts = "".join(
        f'<div class="live-post" id="post-{n}"><time>{18 - n}:0{n}</time><h3>{words.headlines[n].split()[0]} {n}</h3><p>{each}</p></div>'
        for n, each in enumerate(story.paragraphs)
    )
    item = news_article(story, words) | {
        "@type": "LiveBlogPosting",
        "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "x", "articleBody": each} for each in story.paragraphs],
    }
    title = story.title if data else f"Live: {story.title}"
    lines = tuple(text for n, each in enumerate(story.paragraphs) for text in (f"{words.headlines[n].split()[0]} {n}", each))
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(item) if data else f'<meta property="article:published_time" content="{story.day}">')}<body>{menu(words)}<main><h1>{title}</h1><p>{story.lead}</p><div class="feed">{posts}</div></main></body></html>""",
        (title, story.lead, *lines),
        verdict="live blog",
    )


def stub(story: Story, words: Words, data: bool) -> Made:
    """The beginning of a story, and then an offer."""
    item = news_article(
        story, words, isAccessibleForFree=False, hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paid"}
    )
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(item) if data else "")}<body>{menu(words)}<article><h1>{story.title}</h1><p>{story.lead}</p>{p(story.paragraphs[:1])}<div class="paywall"><h3>{words.subscribe}</h3><button>OK</button></div></article>
<section class="more"><h2>{words.popular}</h2><ul>{links(words, (0, 1, 2, 3))}</ul></section></body></html>""",
        (),
        (0, 1, 2, 3),
        verdict="paywall",
    )


def metered(story: Story, words: Words) -> Made:
    """The whole story, in a page that also sells subscriptions."""
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(news_article(story, words, isAccessibleForFree=True)))}<body>{menu(words)}<div class="subscribe-bar"><a href="/s">{words.subscribe}</a></div><article><h1>{story.title}</h1>{p(story.paragraphs)}</article><div class="promo"><p>{words.subscribe}</p></div></body></html>""",
        plain(story),
    )


def front(words: Words, language: str, form: str, wrap: str = "{}") -> Made:
    """A front page: nothing but headlines."""
    data = ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": words.outlet})
    return Made(
        f"""<!DOCTYPE html><html lang="{language}"><head><title>{words.outlet}</title>{data}<meta property="og:type" content="website"><meta property="og:url" content="{SITE}/"></head><body><header><h1>{words.outlet}</h1></header>{menu(words)}<main>{wrap.format(links(words, range(9), form))}</main>{foot(words)}</body></html>""",
        (),
        tuple(range(9)),
        verdict="headlines",
    )


def gallery(story: Story, words: Words) -> Made:
    """Pictures with captions."""
    pictures = "".join(
        f'<figure class="gallery-item"><img src="{n}.jpg"><figcaption>{n + 1} / 6 {story.caption}</figcaption></figure>' for n in range(6)
    )
    return Made(
        f"""<!DOCTYPE html><html lang="{story.language}">{head(story, words, ld(news_article(story, words) | {"@type": "ImageGallery"}))}<body>{menu(words)}<main><h1>{story.title}</h1><p>{story.lead}</p><div class="photo-gallery">{pictures}</div></main></body></html>""",
        verdict="gallery",
    )


def consent_wall(words: Words, language: str) -> Made:
    """Nothing but a question about cookies."""
    return Made(
        f"""<!DOCTYPE html><html lang="{language}"><head><title>{words.outlet} - cookies</title></head><body><div class="consent-page"><h1>{words.outlet}</h1><p>{words.consent}</p><p>{words.consent}</p><button>{words.accept}</button><a href="/privacy">Privacy policy and list of partners</a></div></body></html>""",
        verdict="consent",
    )


def error_page(title: str, text: str, words: Words) -> Made:
    return Made(
        f"""<!DOCTYPE html><html><head><title>{title} | {words.outlet}</title></head><body>{menu(words)}<main><h1>{title}</h1><p>{text}</p><a href="/">Home</a></main>{foot(words)}</body></html>""",
        verdict="error",
    )


LAYOUTS: tuple[Callable[[Story, Words], Made], ...] = (
    semantic,
    div_soup,
    tables,
    amp,
    wordpress,
    drupal,
    next_js,
    font_tags,
    newsletter,
    print_version,
    columns,
    inline_related,
    embeds,
    microdata,
    metered,
    unfilled,
)
"""Those that take a story and need nothing else."""

"""A thirty-second set: ten systems as they serve today, whole pages with their menus, boxes, state and scripts."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import md5
from html import escape
from typing import Any

from outlets.reports import Report
from outlets.served import Link, Pages, Served, ld, listed, og, onto, slug

PAGES: Pages = {}
page = onto(PAGES)


def tag(seed: str, long: int = 6) -> str:
    """A hash as programs put it into names."""
    return md5(seed.encode()).hexdigest()[:long]


def heads(form: str, titles: str) -> tuple[Link, ...]:
    """Headlines, parted by `|`, with addresses made of their words `{s}`, a number `{n}` or a hash `{x}`."""
    return tuple((title, form.format(s=slug(title), n=7310452 + int(tag(title, 5), 16), x=tag(title, 11))) for title in titles.split("|"))


def ink(line: str, link: str) -> str:
    """A paragraph with its links and what is bold in it."""
    text = re.sub(r"\[\[(.+?)\]\]", lambda m: link.replace("§", tag(m[1])).format(m[1]), escape(line, quote=False))
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)


def plain(line: str) -> str:
    return re.sub(r"\[\[|\]\]|\*\*", "", line).removeprefix("# ")


def told(r: Report) -> tuple[str, ...]:
    return tuple(plain(line) for line in (r.title, *filter(None, (r.lead,)), *r.body))


def flow(
    body: Sequence[str], p: str, h: str = "<h2>{}</h2>", a: str = '<a href="/t/§">{}</a>', after: Mapping[int, str] | None = None
) -> str:
    """The text with what stands `after` the blocks of these numbers; `§` is the block's number."""
    out = []
    for n, line in enumerate(body):
        out.append((h if line.startswith("# ") else p).replace("§", str(n)).format(ink(line.removeprefix("# "), a)))
        out.append((after or {}).get(n, ""))
    return "\n".join(out)


def many(words: str, form: str, under: str | Callable[[str], str] = "", below: str = "", o: str = "") -> str:
    """Mark-up for each of the words, parted by `|`: `{t}` it, `{s}` its slug, `{n}` its rank, `{x}` a hash, `{d}` those under it, which know it as `{o}`."""
    out = []
    for n, w in enumerate(words.split("|")):
        s, deep = slug(w) or tag(w), under(w) if callable(under) else under
        d = many(deep, below, o=s) if deep and below else deep
        out.append(form.format(t=escape(w, quote=False), s=s, n=n + 1, x=tag(w + form), d=d, o=o))
    return "".join(out)


def curve(seed: str, steps: int = 12) -> str:
    digits = "".join(str(int(tag(seed + str(n), 8), 16)).zfill(10) for n in range(steps))
    return (
        "M"
        + "".join(
            f"{'lcvhs'[n % 5]}{digits[n * 6]}.{digits[n * 6 + 1 : n * 6 + 4]}-{digits[n * 6 + 4]}.{digits[n * 6 + 5]}" for n in range(steps)
        )
        + "z"
    )


def sprite(words: str, prefix: str, steps: int = 12) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true"><defs>'
        + many(
            words,
            '<symbol id="' + prefix + '{s}" viewBox="0 0 24 24"><title>{t}</title><path fill="currentColor" d="{d}"/></symbol>',
            lambda w: curve(w, steps),
        )
        + "</defs></svg>"
    )


def sheet(seed: str, count: int, name: str = ".{}") -> str:
    """Rules as programs write them."""
    kinds = (
        "display:flex;flex-direction:column",
        "margin:0 0 1.5rem;padding:0 12px",
        "font-weight:700;line-height:1.2",
        "position:relative;width:100%",
        "color:var(--ink-60);border-top:1px solid #d8d8d8",
    )
    return "".join(
        f"{name.format(tag(seed + str(n)))}{{{kinds[int(tag(seed + str(n), 2), 16) % 5]}}}"
        + (f"@media (min-width:{600 + n}px){{{name.format(tag(seed + str(n)))}{{max-width:{n * 7 + 300}px}}}}" if n % 4 == 0 else "")
        for n in range(count)
    )


def wide(form: str, *sizes: int) -> str:
    """What `srcset` holds: `§` is the width."""
    return ", ".join(form.replace("§", str(w)) + f" {w}w" for w in sizes)


def full(html: str) -> str:
    """Mark-up with its classes written out, from `<p.lead.big>` to `<p class="lead big">`."""
    return re.sub(r"<([a-z][a-z0-9-]*)\.([^\s<>/\"]+)", lambda m: f'<{m[1]} class="{m[2].replace(".", " ")}"', html)


def dump(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")


def kept(r: Report, *lists: Sequence[Link]) -> dict[str, Any]:
    """What a page's state holds of the article and of others."""
    return {
        "article": {"id": tag(r.title, 9), "headline": r.title, "deck": r.lead, "byline": r.author, "body": [{"type": "heading" if b.startswith("# ") else "paragraph", "html": f"<p>{plain(b)}</p>"} for b in r.body]},
        "collections": [{"id": n, "items": [{"title": t, "url": u, "image": {"src": f"/i/{tag(t)}.jpg", "alt": "", "crops": {"square": f"/i/{tag(t)}-sq.jpg", "wide": f"/i/{tag(t)}-w.jpg"}}, "flags": {"live": False, "premium": False}} for t, u in each]} for n, each in enumerate(lists)],
        "features": {f"ff_{tag(str(n), 8)}": n % 3 == 0 for n in range(200)},
    }  # fmt: skip


def said(r: Report, url: str, name: str, at: str, kind: str = "NewsArticle", **more: Any) -> str:
    """What the head says of the article."""
    who = [{"@type": "Person", "name": r.author}] if r.author else {"@type": "Organization", "name": name}
    return (
        og(r, url, name, article__published_time=at)
        + f'<link rel="canonical" href="{url}">'
        + ld(
            {
                "@context": "https://schema.org",
                "@type": kind,
                "mainEntityOfPage": url,
                "headline": r.title,
                "datePublished": at,
                "dateModified": at,
                "author": who,
                "publisher": {"@type": "Organization", "name": name},
            }
            | more
        )
    )


ICE = Report(
    "en", "2026-02-19", "Feb 19, 2026 4:00 AM CST", "Tamsin Okeke", "A fuel truck waits at the Stony Narrows checkpoint on Tuesday, hours before the road was cleared for full loads.",
    "Winter road to 3 northern Manitoba communities opens 5 weeks late",
    "Residents flew in milk and rationed heating oil while they waited for the ice to thicken",
    (
        "The first fuel trucks of the year rolled across Kesik Lake on Wednesday morning, more than a month after they were supposed to, and Wilfred Monias stood on the shore and counted them.",
        "\"Eleven,\" said Monias, who runs the store in Stony Narrows, a community of about 900 people roughly 580 kilometres northeast of Winnipeg. \"By this day last year I'd counted a hundred and forty.\"",
        "The 212-kilometre winter road is the only way to bring heavy goods to Stony Narrows, Otter Portage and Lac Rousseau without an airplane. It usually opens in the second week of January and closes near the end of March.",
        "This year the ice on the largest crossing measured just 48 centimetres on Jan. 12, according to [[readings posted by the road authority]]. A loaded tanker needs at least 100.",
        "# 'We turned the school down to 15'",
        "By the end of January, the tank farm at Otter Portage held nine days of heating oil, said Chief Loretta Beardy. The band council closed the arena, moved the elders' lunch into the nursing station and lowered the thermostat in the school.",
        "\"We turned the school down to 15 degrees and the kids wore their parkas,\" Beardy said. \"They thought it was funny for about two days.\"",
        "# Fewer days, same loads",
        "The average season on the road has shrunk from 74 days in the 1990s to 46 in the past decade, said Piet Lindqvist, who studies lake ice at the University of Assiniboine.",
        "The three communities have asked Ottawa and the province for an all-season gravel road since 2009. A study finished two years ago put the price at $610 million, including 17 bridges.",
        "The road authority expects to allow full loads until March 20, if the nights stay cold. After that, it is back to the airplane.",
    ),
)  # fmt: skip


@page
def public_broadcaster_in_react() -> Served:
    r, site = ICE, "https://www.cpnnews.example"
    url = f"{site}/news/canada/manitoba/winter-road-late-ice-stony-narrows-9.7092214"
    inside = heads(
        site + "/news/canada/manitoba/{s}-9.{n}",
        "Trucker rescued from lake says he sang to stay awake|What it costs to fly a jug of milk north",
    )
    related = heads(
        site + "/news/canada/{s}-9.{n}",
        "Airships, hovercraft, gravel: the search for a road that doesn't melt|Ontario's far north faces its shortest ice season on record|Nunavut sealift schedule moved up by 10 days",
    )
    popular = heads(
        site + "/news/{s}-9.{n}",
        "Why your grocery receipt has a new line on it|Man who returned library book after 52 years fined $0|Storm watch issued for all of Cape Breton|Curling final to be replayed after stone found overweight|Quebec city bans leaf blowers, then borrows some",
    )
    more = heads(
        site + "/news/canada/manitoba/{s}-9.{n}",
        "Winnipeg bus drivers vote on tentative deal|Brandon hospital reopens its maternity ward|Flin Flon's giant statue needs a new nose|Province to test well water near old smelter|Farmers say rail backlog is costing them $2 a tonne",
    )
    towns = "British Columbia|Calgary|Edmonton|Saskatchewan|Saskatoon|Manitoba|Thunder Bay|Sudbury|Windsor|Toronto|Ottawa|Montreal|New Brunswick|Prince Edward Island|Nova Scotia|Newfoundland & Labrador|North|Indigenous"
    parts = "Top Stories|Local|Climate|World|Canada|Politics|Business|Health|Entertainment|Science|Investigates|Go Public|About This Site"
    srcs = wide("https://i.cpn.example/ais/{n}/1770/crop/h_675/resize/§/?quality=80", 180, 300, 460, 620, 780, 1180)
    card = (
        '<a.card.cardRegular.sclt-contentpackage{n} href="{p}"><div.cardImage><figure.imageMedia.image.full><div.placeholder><img loading="lazy" alt="" src="https://i.cpn.example/ais/{n}/resize/620.jpg" srcset="'
        + srcs
        + '"/></div></figure></div><div.cardText><h3.headline>{t}</h3><div.metadata><div.metadataText><time>{n} hours ago</time><span.separator> - </span><span.departmentItem>News</span></div></div></div></a>'
    )
    regional = many(
        towns, '<li.c-{x}.navListItem><a.navLink-{x} href="/news/canada/{s}" data-track="nav|local|{s}"><span>{t}</span></a></li>'
    )
    menu = many(
        "News|Sports|Radio|Music|Listen Live|TV & Streaming|Kids|Books|Arts|Comedy|Food|Parents",
        '<li.gn-{x}><button.gnButton-{x} aria-expanded="false" aria-controls="gn-panel-{n}"><span>{t}</span><svg><use href="#ic-chevron"></use></svg></button><div id="gn-panel-{n}" hidden class="panel-{x}"><ul>{d}</ul></div></li>',
        parts,
        '<li.sub-{x}><a href="/{o}/{s}" tabindex="-1">{t}</a></li>',
    )
    rail = listed(popular, '<li><a.popLink href="{p}"><span.rank>{n}</span><div.popText><h3.popHeadline>{t}</h3></div></a></li>')
    box = (
        "<div.relatedInline><ul.similarListWrapper>"
        + listed(inside, '<li><a.similarLink href="{u}"><span.icon></span><em>{t}</em></a></li>')
        + "</ul></div>"
    )
    clip = '<div.mediaEmbed><div.player data-mediaid="9.6992" role="region" aria-label="Video player"><button aria-label="Play video, 2:14"></button><button>Mute</button><button>Captions</button></div><div.playerCaption><span>A drive across the ice on the last day of last season</span><span>Duration 2:14</span></div></div>'
    ad = '<div.ad-{0}.adSlot data-ad-position="{0}" data-ad-sizes="[[300,250],[300,600]]"><div.adLabel>Advertisement</div><div id="gpt-{0}"></div></div>'
    letter = "<aside.nl><h2>Your weekly look at what's happening in Manitoba</h2><p>Every Saturday morning, a note from our newsroom.</p><button>Subscribe</button></aside>"
    return Served(
        full(f"""<!DOCTYPE html><html lang="en-CA" data-reactroot=""><head><meta charSet="utf-8"/><title>{r.title} | CPN News</title><meta name="viewport" content="width=device-width, initial-scale=1"/>{said(r, url, "CPN News", "2026-02-19T10:00:00.000Z", dateModified="2026-02-19T15:12:40.000Z")}<style data-styled="active">{sheet("cpn", 260, ".sc-{}")}</style></head><body.theme-news><div id="app"><a href="#content">Skip to Main Content</a>{sprite("chevron|search|user|play|menu|share|facebook|x|email|weather|gem|close", "ic-", 20)}<header class="gn-{tag("gn")}" role="banner"><div.gnTop><a href="/" title="CPN"><svg width="46" height="46"><use href="#ic-gem"></use></svg></a><button aria-label="Open menu">Menu</button><form action="/search"><input name="q"/></form><div.account><button>Sign In</button><div.accountPanel hidden><a href="/account/profile">Profile</a><a href="/account/saved">Saved stories</a></div></div></div><nav aria-label="Quick links"><ul>{menu}</ul></nav></header><div.localBar><span>My Local</span><div role="dialog" hidden aria-labelledby="set-region"><h2 id="set-region">Set your region</h2><ul>{regional}</ul><button>Save</button></div><a href="/weather/s0000193">Winnipeg -21°C</a></div><nav.sectionNav aria-label="News"><ul>{many(parts, '<li.sn-{x}><a.snl-{x} href="/news/{s}">{t}</a></li>')}</ul></nav>{ad.format("leaderboard")}<main id="content"><div.detailContent><div.breadcrumb><a href="/news/canada/manitoba">Manitoba</a></div><h1.detailHeadline>{r.title}</h1><h2.deck>{r.lead}</h2><div.byline><img.authorHead alt="" src="https://i.cpn.example/ais/1.jpg"/><div.bylineDetails><span.authorText><a href="/author/tamsin-okeke-1.4121">{r.author}</a></span><span.bullet> · CPN News · </span><time.timeStamp datetime="2026-02-19T10:00:00.000Z">Posted: {r.written} | Last Updated: 5 hours ago</time></div></div><div.shareTools><ul hidden>{many("Facebook|X|Email|Reddit|LinkedIn", '<li><a.sh-{x} href="#{s}">{t}</a></li>')}</ul></div><div.listenBar><button>Listen to this article</button></div><div.storyWrapper><div.story><span><figure.imageMedia.leadmedia-story.full><div.placeholder><img alt="A truck on a frozen lake" src="https://i.cpn.example/ais/9/620.jpg" srcset="{srcs.replace("{n}", "9")}"/></div><figcaption.image-caption>{r.caption}<!-- --> <!-- -->(Jory Asselin/CPN)</figcaption></figure>{flow(r.body, "<p>{}</p>", "<h2>{}</h2>", '<a href="https://data.nmroads.example/§">{}</a>', {2: ad.format("story-1"), 3: box, 6: clip, 8: ad.format("story-2") + letter})}</span></div></div><div.authorProfile><h2>ABOUT THE AUTHOR</h2><p>Tamsin Okeke reports on the north from Thompson.</p></div><div.attribution>With files from G. Therrien</div></div><section class="relatedLinks-{tag("more")}" aria-labelledby="rl"><h2 id="rl">Related Stories</h2><ul>{listed(related, '<li.relatedlinks-item><a.relatedlinks-link href="{p}"><div.text>{t}</div></a></li>')}</ul></section><section.commentsWidget><h2>Comments</h2><p>To encourage thoughtful and respectful conversations, first and last names will appear with each submission to our online communities. Pseudonyms will no longer be permitted.</p><button>Join the conversation</button></section><section.contentList><h2.sectionTitle>More from Manitoba</h2><div.cards>{listed(more, card)}</div></section></main><aside.rightRail aria-label="Sidebar">{ad.format("bigbox")}<section.popularNow><h2>Popular Now in News</h2><ol>{rail}</ol></section></aside><footer role="contentinfo"><div.footCols>{many("My Account|Connect with us|Contact|Services|Accessibility|About", '<div.ft-{x}><h2>{t}</h2><ul>{d}</ul></div>', "Profile|Newsletters|About us|Submit feedback|Help Centre|Sitemap|Terms of Use|Privacy|Jobs|Our Unions|Ombudsman", '<li.fi-{x}><a.fl-{x} href="/site/{s}">{t}</a></li>')}</div><p>©2026 CPN. All rights reserved. <a href="https://www.rcp.example">Visitez le site en français</a></p></footer></div><script>window.__INITIAL_STATE__ = {dump(kept(r, popular, more, heads(site + "/news/{s}", "A story that only the state knows|Another story for tomorrow's page")))};</script></body></html>"""),
        r, told(r), (*inside, *related, *more, *popular), address=url,
    )  # fmt: skip


CANAL = Report(
    "en", "2025-10-08", "October 8, 2025 2:14pm EDT", "Brock Sandiford", "",
    "Florida town fights for its alligator after state orders it removed from beloved city canal",
    "Residents of Port Lacey say 'Mayor Gus,' a 12-foot gator with no record of attacks, has lived beside the library since the 1980s",
    (
        "A Florida town is digging in against state wildlife officials who ordered the removal of a 12-foot alligator that residents say has lived peacefully in a downtown canal for nearly four decades.",
        "The reptile, known to locals as \"Mayor Gus,\" was flagged as a nuisance last month after a delivery driver posted a video of the animal sunning itself on a boat ramp in Port Lacey, about 40 miles south of Sarasota.",
        "\"He's never so much as hissed at anybody,\" **Darlene Pruitt**, who owns a bait shop across from the canal, told [[the network's morning show]] on Wednesday. \"My grandkids learned to count on that gator.\"",
        "Under state rules, an alligator longer than four feet can be declared a nuisance if it is believed to pose a threat to people, pets or property.",
        "The state agency said in a statement to the network that it \"takes all concerns about alligators seriously\" and that the permit to remove the animal remains valid until Oct. 24.",
        "Wildlife biologist Nadine Correll, who has measured the canal's alligators since 2003, said a reptile that has stopped fearing people can be dangerous even if it has never bitten anyone.",
        "She has proposed a compromise: a fenced stretch of the canal behind the library, paid for by donations, where feeding would be punished with a fine of $500.",
        "A judge in Charlotte Harbor will hear the town's request for an emergency stay on Friday morning.",
        "As for the alligator, he was last seen Tuesday night beneath the fishing pier, according to the bait shop's webcam, which had 31,000 viewers at the time.",
    ),
)  # fmt: skip


@page
def cable_channel_with_video_on_top() -> Served:
    """Promoted stories stand between the paragraphs in capitals, as paragraphs of their own; sponsors' boxes below."""
    r, site = CANAL, "https://www.eaglenews.example"
    url = f"{site}/us/florida-town-fights-for-its-alligator-state-orders-removed"
    inside = heads(
        site + "/us/{s}",
        "RATTLESNAKE FOUND UNDER HOOD OF RENTAL CAR AFTER 300-MILE DRIVE|GOLFER WHO LOST HIS BALL TO A CROCODILE SAYS HE TOOK THE PENALTY|WATCH: BEAR WALKS INTO TENNESSEE CANDY SHOP, LEAVES WITH FUDGE",
    )
    more = heads(
        site + "/us/{s}",
        "Retired firefighter, 81, pulls two from sinking SUV|Ohio school board drops plan to sell marching band's tubas|Border county sheriff asks for drones, gets kites|Lost class ring turns up inside a Michigan pike",
    )
    latest = heads(
        site + "/{s}",
        "House panel subpoenas airline executives over winter meltdown|Quarterback benched after missing the team bus|Gas prices fall for a ninth straight week|Country singer cancels tour dates, cites a stubborn cough|Hurricane hunters find a storm nobody forecast",
    )
    topics = "Politics|U.S.|World|Opinion|Media|Entertainment|Sports|Lifestyle|Video|AI|More"
    deeper = "Congress|Senate|House|Courts|Elections|Economy|Crime|Military|Education|Terror|Immigration|Personal Freedoms"
    srcs = wide("https://a57.egl.example/{n}/§/mm.jpg?ve=1&amp;tl=1", 320, 640, 720, 1280)
    promo = ['<p><a href="' + u + '" target="_blank" rel="noopener"><strong><u>' + t + "</u></strong></a></p>" for t, u in inside]
    spot = '<div.ad-container.{0}><div id="{0}" data-iu="{0}" data-ad-size="300x250,320x50"></div></div>'
    card = (
        '<article.article.story-{n}><div.m><a href="{p}"><picture><source srcset="'
        + srcs
        + '"><img src="/static/{n}/mm.jpg" alt="" loading="lazy"></picture></a></div><div.info><header.info-header><div.meta><div.eyebrow><a href="/category/us/wildlife">Wildlife</a></div></div><h4.title><a href="{p}">{t}</a></h4></header></div></article>'
    )
    paid = many(
        "Seniors in Tampa are trading this old account for cash|Plumbers hate this $12 drain trick|The only shoes a foot doctor packs for vacation",
        '<div.ob-dynamic-rec-container data-pos="{n}"><a.ob-dynamic-rec-link rel="nofollow noopener sponsored" href="https://paid.outrain.example/redir?p={x}&amp;c={s}"><img.ob-rec-image alt="" src="https://images.outrain.example/{x}.webp"><span.ob-rec-text>{t}</span><span.ob-rec-source>SharpWell</span></a></div>',
    )
    return Served(
        full(f"""<!doctype html><html.us.story data-n-head-ssr lang="en"><head><title>{r.title} | Eagle News</title><meta data-n-head="ssr" charset="utf-8"><link rel="amphtml" href="{url}.amp">{said(r, url, "Eagle News", "2025-10-08T14:14:09-04:00", articleBody=" ".join(plain(b) for b in r.body), video={"@type": "VideoObject", "name": "Town rallies around downtown alligator", "duration": "PT3M12S"})}<script>var FNC=window.FNC||{{}};FNC.adConfig={dump({f"slot{n}": {"id": tag(f"s{n}", 16), "sizes": [[300, 250], [320, 50], [728, 90]], "targeting": {"ptype": "article", "pos": n}} for n in range(140)})};</script></head><body><div id="__nuxt"><div id="__layout"><div.wrapper id="wrapper">{spot.format("desk-art-lb1")}<header.site-header><div.inner><div.branding><a.logo href="{site}/" data-omtr-intcmp="hp1navlogo">Eagle News</a></div><nav.main-nav id="main-nav">{many(topics, '<li.nav-item.nav-{s} data-v-{x}=""><a href="https://www.eaglenews.example/{s}" data-omtr-intcmp="nav_{s}">{t}</a><button.js-toggle aria-label="Expand {t}"></button><ul.sub-nav>{d}</ul></li>', deeper, '<li><a href="/category/{o}/{s}" data-omtr-intcmp="{x}">{t}</a></li>')}</nav><a.login href="/login">Log In</a><a href="/live">Watch TV</a></div><noscript><img src="https://sb.example/p?c1=2" alt=""></noscript><div.trending><span>HOT TOPICS</span>{many("Wild Animals|Hurricane Season|College Football", '<a href="/category/topic/{s}">{t}</a>')}</div></header><div.page><div.page-content><div.row.full><main.main-content><article.article-wrap.has-video><header.article-header><div.meta><div.eyebrow><a href="/category/us/wild-nature">Wild Nature</a></div></div><h1.headline.speakable>{r.title}</h1><h2.sub-headline.speakable>{r.lead}</h2><div.author-byline><span>By <span><a href="/person/s/brock-sandiford">{r.author}</a></span></span><span.article-date>Published <time>{r.written}</time></span></div><div.article-social><div.share>{many("facebook|comments|print", '<a href="#{s}">{t}</a>')}</div></div></header><div.article-content-wrap><div.featured.featured-video.video-ct><div.contain><div.video-player.js-video id="player-638110021" data-video-id="638110021"><div.vjs-control-bar><button>Play</button><button>Mute</button><div>0:00 / 3:12</div><button>Closed captions</button><button>Fullscreen</button><div.vjs-modal hidden><p>This is a modal window.</p>{many("Text Color|Background|Font Size|Font Family", '<label>{t}</label>')}</div></div></div></div><div.info><div.caption><h4.title>Town rallies around downtown alligator</h4><p>Bait shop owner Darlene Pruitt joins 'Sunrise Crew' to explain why her neighbors want to keep the reptile.</p></div></div></div><div.article-body><button>You can now listen to Eagle News articles!</button>{flow(r.body, '<p.speakable>{}</p>', a='<a href="/shows/§" target="_blank" rel="noopener">{}</a>', after={2: promo[0] + spot.format("desk-art-inread1"), 5: promo[1], 6: '<p><a href="https://www.eaglenews.example/apps-products" target="_blank"><u><strong>CLICK HERE TO GET THE EAGLE NEWS APP</strong></u></a></p>' + spot.format("desk-art-inread2"), 7: promo[2]})}</div><div.article-related-topics><h3>Related Topics</h3><ul>{many("Wild Nature|Florida|Wildlife|Southeast", '<li><a href="/category/us/{s}">{t}</a></li>')}</ul></div></div><div.article-meta-newsletter><h3.title>The First Alert</h3><p>Get all the stories you need-to-know in your inbox.</p><button>Subscribe</button></div></article><div.sponsored-box><div.ob-widget.ob-grid-layout data-widget-id="CR_SFD_MAIN_1"><div.ob-widget-header><span>Sponsored Stories</span><a href="https://www.outrain.example/what-is/">You May Like</a></div>{paid}</div></div></main><aside.sidebar.sidebar-primary><div.sticky-region>{spot.format("desk-art-rr1")}<section.collection.collection-river.more-on><header.heading><h3.title><a href="/us">More from U.S.</a></h3></header><div.content.article-list>{listed(more, card)}</div></section>{spot.format("desk-art-rr2")}<section.collection.latest-news><header.heading><h3.title>Latest News</h3></header><div.content.article-list.small>{listed(latest, '<article.article.ct-{n}><div.info><h2.title><a href="{u}" data-adv="true">{t}</a></h2><div.meta><span.time data-time-published="2025-10-08T1{n}:00">{n}0 mins ago</span></div></div></article>')}</div></section></div></aside></div></div></div><footer.site-footer><div.inner>{many(topics, '<div.footer-col><h6.footer-title><a href="/{s}">{t}</a></h6><ul>{d}</ul></div>', deeper, '<li data-f="{x}"><a href="/category/{o}/{s}">{t}</a></li>')}</div><div.legal>{many("About|Careers|Advertise With Us|New Terms of Use|New Privacy Policy", '<a href="/{s}">{t}</a>')}<p.copyright>This material may not be published or redistributed. ©2025 Eagle News Channel, LLC.</p></div></footer></div></div></div><script>window.__NUXT__={dump({"data": [kept(r, latest, more)], "serverRendered": True})};</script><script>{"".join(f"googletag.cmd.push(function(){{googletag.defineSlot('/4145/enc/us/{tag(str(n), 8)}',[[300,250],[320,50]],'gpt-{n}').addService(googletag.pubads());}});" for n in range(30))}</script></body></html>"""),
        r, told(r), (*inside, *more, *latest), address=url,
    )  # fmt: skip


CHUVA = Report(
    "pt", "2026-03-11", "11/03/2026 14h05", "Luana Teixeira Prado", "Jardim de chuva na Rua dos Ipês, em Santa Aurora — Foto: Caio Menezes/Painel1",
    "Cidade do interior troca asfalto por jardins e reduz alagamentos pela metade",
    "Em Santa Aurora (MG), 58 canteiros construídos por moradores absorvem a água que antes invadia casas e lojas do centro.",
    (
        "Quando o céu escurece em Santa Aurora, no sul de Minas Gerais, a comerciante Neide Alcântara ainda olha para a porta da loja. Durante vinte anos, ela guardou ali uma tábua para segurar a enxurrada. \"Faz dois verões que não uso\", conta.",
        "O que mudou foi a rua. Desde 2023, a prefeitura e os moradores arrancaram trechos de asfalto e de calçada para abrir **58 jardins de chuva**, canteiros mais baixos que o meio-fio, cheios de pedra, areia e plantas nativas.",
        "Segundo a Defesa Civil do município, os chamados por alagamento caíram de 143 no verão de 2022 para 66 no último, embora tenha chovido 9% mais.",
        "# Como funciona",
        "A água escorre da rua para o canteiro, infiltra-se devagar e só o que sobra vai para a galeria. Cada jardim recebe até 12 mil litros por hora, de acordo com [[medições da universidade federal]].",
        "\"Não é decoração. É encanamento com flor\", resume o engenheiro Rubens Kitamura, que desenhou os primeiros quatro e hoje dá aulas a pedreiros de outras cidades.",
        "# Custo e críticas",
        "Cada canteiro custa em média R$ 7.800, contra R$ 61 mil de um trecho equivalente de galeria. A manutenção fica por conta de quem mora em frente, e aí começam os problemas: onze jardins já viraram depósito de lixo ou vaga de moto.",
        "Lojistas da Avenida Central também reclamam de ter perdido 34 vagas de estacionamento. A associação comercial pediu que a prefeitura suspenda as novas obras até o fim do ano.",
        "O prefeito Osvaldo Brandt afirma que não vai parar. Em abril, começam mais 20 canteiros no bairro Vila Nova, o que mais alaga. Dona Neide já se ofereceu para regar. A tábua, ela deu ao vizinho de baixo.",
    ),
)  # fmt: skip


@page
def portal_com_rolagem_infinita() -> Served:
    """Below the text the next two articles begin, with their first paragraphs, as they are loaded while one scrolls."""
    r, site = CHUVA, "https://painel1.com.example"
    url = f"{site}/mg/sul-de-minas/noticia/2026/03/11/cidade-do-interior-troca-asfalto-por-jardins.ghtml"
    also = heads(
        site + "/mg/sul-de-minas/noticia/2026/03/{s}.ghtml",
        "Previsão aponta temporais até domingo no Sudeste|Veja antes e depois das ruas de Santa Aurora",
    )
    seen = heads(
        site + "/economia/noticia/2026/03/{s}.ghtml",
        "Café sobe de novo: entenda o preço da xícara|Concurso dos Correios tem 3 mil vagas; veja o edital|Jovem devolve carteira com R$ 9 mil e ganha emprego|Ponte interditada há seis anos é usada como varal|Técnico pede demissão no intervalo do jogo",
    )
    nexts = heads(
        site + "/sp/noticia/2026/03/11/{s}.ghtml",
        "Metrô de Campo Belo terá vagão silencioso a partir de maio|Pesquisadores acham sapo que se acreditava extinto na serra",
    )
    feed = heads(
        site + "/mg/noticia/2026/03/{s}.ghtml",
        "Queijo da Canastra vence prêmio na Bélgica|Caminhão de laranjas tomba e fecha rodovia|Escola rural cria rádio que só toca moda de viola|Vacinação contra a gripe começa na segunda",
    )
    begun = (
        (
            "A companhia anunciou nesta quarta-feira que um dos seis carros de cada trem ficará reservado a quem quer silêncio.",
            "A medida vale primeiro na linha 4 e será avaliada por noventa dias, segundo a direção.",
        ),
        (
            "Um macho de três centímetros foi fotografado em uma bromélia, a 1.900 metros de altitude.",
            "O último registro da espécie era de 1971 e estava guardado em um vidro sem etiqueta.",
        ),
    )
    states = "Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio de Janeiro|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins"
    themes = "Agro|Carros|Ciência|Economia|Educação|Empreendedorismo|Inovação|Loterias|Meio Ambiente|Mundo|Natureza|Podcasts|Política|Pop & Arte|Saúde|Tecnologia|Turismo"
    menu = many(
        "Painel1|Esporte|Famosos|Vídeos|Assine",
        '<li.menu-level.menu-item id="menu-1-{s}" data-id="{x}"><a.menu-item-link href="/{s}"><span.menu-item-title>{t}</span></a><ul.menu-submenu>{d}</ul></li>',
        lambda w: states if w == "Painel1" else themes,
        '<li.menu-item id="menu-2-{o}-{s}"><a.menu-item-link href="/{o}/{s}/"><span.menu-item-title>{t}</span></a></li>',
    )
    srcs = wide("https://s2.p1img.example/{n}/§x0/smart/filters:strip_icc()/i.jpg", 240, 320, 480, 640, 720, 1000)
    ad = '<div.mc-column.ads data-block-type="ads"><div.tag-manager-publicidade-container id="banner_materia__{0}" data-pos="{0}" data-lazy="true"><span>PUBLICIDADE</span></div></div>'
    chunk = '<div.mc-column.content-text.active-extra-styles data-block-type="unstyled" data-block-id="§"><p.content-text__container.theme-color-primary-first-letter>{}</p></div>'
    ul = (
        '<div.mc-column.content-text data-block-type="unordered-list"><ul.content-unordered-list>'
        + listed(also, '<li>{k}: <strong><a href="{u}">{t}</a></strong></li>', k=("LEIA MAIS", "FOTOS"))
        + "</ul></div>"
    )
    return Served(
        full(f"""<!DOCTYPE HTML><html lang="pt-br"><head><meta charset="utf-8"><title>{r.title} | Sul de Minas | P1</title>{said(r, url, "Painel1", "2026-03-11T17:05:33.120Z")}<script>window.cdaaas={{SETTINGS:{dump(kept(r, seen, feed))}}};</script><style>{sheet("p1", 150, ".mc-{}")}</style></head><body.theme><div.glb-grid><div id="header-produto"><div.header-bar><div.menu-button>MENU</div><a.logo href="/mg/sul-de-minas/">p1 Sul de Minas</a></div><nav.menu-hamburger hidden><ul>{menu}</ul></nav></div><main.mc-body.theme><div.row.content-head><div.title><h1.content-head__title itemprop="headline">{r.title}</h1></div><h2.content-head__subtitle>{r.lead}</h2></div><div.row.content__signa-share><p.content-publication-data__from>Por {r.author}, p1 Sul de Minas — Santa Aurora</p><p.content-publication-data__updated><time itemprop="datePublished" datetime="2026-03-11T17:05:33.120Z">{r.written}</time> <span>Atualizado há 3 horas</span></p><ul.social-bar>{many("Facebook|WhatsApp|X|Telegram|Copiar link", '<li><a.share-{s} data-id="{x}" href="#">{t}</a></li>')}</ul></div><article itemprop="articleBody"><div.mc-column.content-media data-block-type="backstage-photo"><figure><img alt="" src="https://s2.p1img.example/1.jpg"><figcaption.content-media__description>{r.caption}</figcaption></figure></div>{flow(r.body, chunk, '<div.mc-column.content-text data-block-type="raw" data-block-id="§"><div.content-intertitle><h2>{}</h2></div></div>', after={1: ul, 2: ad.format("1"), 5: ad.format("2")})}<div.mc-column.content-whatsapp><a href="https://canal.p1.example/sul">Entre no canal do p1 Sul de Minas</a></div></article><div.entities><ul>{many("Santa Aurora|Minas Gerais|Chuva|Urbanismo", '<li.entities__list-item><a href="/mg/cidade/{s}/">{t}</a></li>')}</ul></div><section.mais-lidas><h3>Mais lidas</h3><ol>{listed(seen, '<li.ranking-item><a.ranking-link href="{u}"><div.ranking-pos>{n}</div><p.ranking-title>{t}</p></a></li>')}</ol></section><div.infinite-scroll data-next="2">{listed(nexts, '<section.next-article data-index="{n}" data-url="{u}"><div.next-sep><span>Próxima notícia</span></div><h2.content-head__title><a href="{u}">{t}</a></h2><p.content-publication-data__from>Por Redação p1</p><div.mc-column.content-text><p.content-text__container>{a}</p></div><div.mc-column.content-text><p.content-text__container>{b}</p></div><a.next-more href="{u}">Continuar lendo</a></section>', a=[x[0] for x in begun], b=[x[1] for x in begun])}</div><div.bastian-feed id="feed-placeholder"><div.bastian-feed-title>Mais do p1</div>{listed(feed, '<div.bastian-feed-item data-index="{n}" data-type="materia"><div.feed-post-body><span.feed-post-header-chapeu>Sul de Minas</span><div.feed-post-link-wrapper><h2><a.feed-post-link href="{u}">{t}</a></h2></div><div.feed-media-wrapper><a href="{u}"><picture><img.bstn-fd-picture-image srcset="' + srcs + '" alt=""></picture></a></div><div.feed-post-metadata><span>Há {n} horas</span></div></div></div>')}</div></main><footer.footer><div.footer-links>{many(states, '<a.footer__link-{x} href="/estados/{s}/">{t}</a>')}</div><p>© Copyright 2000-2026 Painel1 Comunicação S.A.</p></footer></div><div.cookie-banner-lgpd><p>Usamos cookies para melhorar a sua experiência.</p><button>PROSSEGUIR</button></div></body></html>"""),
        r, told(r), (*also, *seen, *nexts, *feed), address=url,
    )  # fmt: skip


SENTO = Report(
    "ja", "2026-01-27", "2026年1月27日 11時30分", "高梨修一", "番台に座る大河内ふみさん＝26日、波津市、高梨修一撮影",
    "銭湯の煙突、残すか倒すか　築93年「鶴の湯」に揺れる町",
    "",
    (
        "波津市の旧市街で最後の銭湯となった「鶴の湯」の煙突をめぐり、住民の意見が割れている。市は耐震性が足りないとして三月末までの撤去を求めたが、保存を望む署名は二千三百人分に達した。",
        "煙突は高さ二十二メートル。一九三三年に建てられ、空襲も二度の地震もくぐり抜けた。漁師たちは沖から港へ戻る際の目印にしてきたという。",
        "番台に座る大河内ふみさん（81）は「煙が出ていると安心すると言われる。でも、倒れて人を傷つけたら取り返しがつかない」と話す。燃料はすでに薪からガスに替わり、煙突は八年前から使われていない。",
        "# 補強に千八百万円",
        "市の調査では、[[震度六強の揺れ]]で上部が折れる恐れがある。鉄骨で補強する場合の費用は約千八百万円、撤去なら四百五十万円とされる。市の補助は撤去にしか使えない。",
        "近くに住む会社員の岡部誠さん（44）は撤去に賛成だ。「通学路の真上にある。子どもが毎朝、下を歩いている」",
        "一方、建築史が専門の湊大学の千田りつ子教授は「銭湯の煙突は町の高さの記憶そのもの。半分の高さで残す方法もある」と提案する。",
        "# 湯は続ける",
        "大河内さんは、どちらに決まっても営業は続けるつもりだ。二月には常連客らが脱衣所で話し合いを開き、その結果を市に伝える。",
        "二十六日の夕方、開店を待つ列の先頭にいた男性は、煙突を見上げて言った。「俺が生まれた時からある。話すことがなくなると、みんなあれを見るんだ」",
    ),
)  # fmt: skip


@page
def zenkokushi_no_kiji() -> Served:
    r, site = SENTO, "https://www.akatsuki.example"
    url = f"{site}/articles/ASV1V3C2KV1VOIPE00QM.html?iref=comtop_7_04"
    rel = heads(
        site + "/articles/AS{x}.html",
        "消える煙突、全国で年七十本　解体業者が語る現場|入浴料、四月から五百円台に　県の審議会が答申|湯船で落語、銭湯の新しい夜",
    )
    rank = heads(
        site + "/articles/AR{x}.html",
        "駅前の書店が無人に　鍵は客が閉める|給食の牛乳、瓶が最後の冬|合格発表の朝、雪で止まった連絡船|社長は二十三歳、豆腐店を継いだ理由|白鳥が田に七千羽　農家の思いは",
    )
    new = heads(
        site + "/articles/AN{x}.html",
        "〈速報〉日銀、政策金利を据え置き|県北の国道でバスとトラックが接触、四人けが|将棋・白藤五段が初の挑戦権|波津港のカキ、出荷量が三年ぶり増",
    )
    pick = heads("https://www.akatsuki.example/and/article/{n}", "一人鍋の正解は土鍋ではなかった|六十歳からの図書館通い")
    prefs = "北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|石川|長野|岐阜|静岡|愛知|三重|滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|広島|愛媛|高知|福岡|佐賀|長崎|鹿児島|沖縄"
    genres = "速報|朝刊|夕刊|連載|特集|ランキング|社会|経済|政治|国際|スポーツ|オピニオン|IT・科学|文化・芸能|ライフ|教育・子育て|医療・健康|地域|写真・動画"
    deep = "トップ|話題|事件・司法|訃報|天気|おくやみ|市況・統計|囲碁|将棋"
    srcs = wide("https://akc.example/img/{n}/hw§/A.jpg", 120, 250, 414, 640, 960)
    nav = many(
        genres,
        '<li.p-globalNav__item.-{x}><a.p-globalNav__link href="/{s}/?iref=pc_gnavi">{t}</a><div.p-globalNav__sub><ul>{d}</ul></div></li>',
        deep,
        '<li><a href="/{o}/{s}/list/?iref=pc_gnavi" data-gtm="{x}">{t}</a></li>',
    )
    return Served(
        full(f"""<!DOCTYPE html><html.no-js lang="ja"><head prefix="og: http://ogp.me/ns#"><meta charset="UTF-8"><title>{r.title}：暁新聞</title><meta name="pubdate" content="2026-01-27T11:30:00+09:00">{said(r, url.split("?")[0], "暁新聞", "2026-01-27T11:30:00+09:00", isAccessibleForFree=True)}<script>var dataLayer=[{dump({"pageType": "article", "genre": "社会", "keywords": ["銭湯", "波津市"], "slots": {tag(str(n)): f"/akatsuki/{tag(str(n), 20)}" for n in range(260)}})}];</script></head><body id="TopLink"><div.l-header><div.l-header__logo><a href="/"><img src="/images/logo.svg" alt="暁新聞デジタル"></a></div><ul.l-header__util>{many("朝刊紙面ビューアー|サイトマップ|ヘルプ|ログイン|無料会員登録|有料会員登録", '<li><a.u-{x} href="/util/{s}">{t}</a></li>')}</ul><div.l-header__search><form action="/sitesearch"><input type="text" name="Keywords" placeholder="キーワードを入力"><button>検索する</button></form></div></div><nav.p-globalNav><ul>{nav}</ul></nav><div.p-area><button>地域を選ぶ</button><dl>{many(prefs, '<dd><a.a-{x} href="/area/{s}/" data-area="{n}">{t}</a></dd>')}</dl></div><div.l-contents id="MainInner"><main.l-main><ol.p-topicPath><li><a href="/">トップ</a></li><li><a href="/national/">社会</a></li><li>記事</li></ol><div.y_Qv3.article><div.zVx2t><span.fTag>社会</span><h1>{r.title}</h1><div.a8nnB><span.hUxna><a href="/reporter/takanashi/">{r.author}</a></span><span.bSUaV><time datetime="2026-01-27T02:30:00.000Z">{r.written}</time></span></div><ul.snsBtns>{many("印刷する|メールでシェア|Xでシェア|はてなブックマーク", '<li><button.b-{x} type="button"><span>{t}</span></button></li>')}</ul></div><div.nfyQp><div.lQ9sl><figure><a href="/articles/photo/AS20260127001.html"><img alt="" src="/imgopt/1.jpg" srcset="{srcs.replace("{n}", "1")}"></a><figcaption>{r.caption}</figcaption></figure></div>{flow(r.body, "<p>　{}</p>", '<h2.YQ3_x>{}</h2>', '<a.kw href="/topics/word/§.html">{}</a>', {2: '<div.ad-infeed data-slot="pc_article_middle"><span>広告</span><div id="ad_mid"></div></div>', 4: '<div.kaiin><a href="/shop/">無料会員登録はこちら</a></div>'})}</div></div><div.p-writer><h3>この記事を書いた人</h3><a href="/reporter/takanashi/">{r.author}</a><p>波津支局</p><button>フォロー</button></div><div.p-keywords>{many("銭湯|波津市", '<a href="/topics/word/{s}.html">{t}</a>')}</div><section.w-rel><h2>関連ニュース</h2><ul>{listed(rel, '<li.c-rel><a href="{p}">{t}</a><span.day>（1月2{n}日）</span></li>')}</ul></section><section.w-pick><h2>暁新聞デジタルマガジン＆</h2>{listed(pick, '<div.card><a href="{u}"><span.th><img loading="lazy" alt="" src="/m/{n}.jpg" srcset="' + srcs + '"></span><span.tx>{t}</span></a></div>')}</section></main><aside.l-side><div.p-ad data-slot="pc_right1">広告</div><section.s-new><h2>速報・新着ニュース</h2><ul>{listed(new, '<li><time>1{n}:4{n}</time><a href="{p}"><span.s-new__t>{t}</span><img src="/t/{n}.jpg" srcset="' + srcs + '" alt=""></a></li>')}</ul></section><section.s-rank><h2>アクセスランキング</h2><ol>{listed(rank, '<li.rank{n}><span.num>{n}</span><a href="{p}"><em>{t}</em></a></li>')}</ol></section><section.s-serv><h2>サービス</h2><ul>{many("暁新聞の本|天声こども教室|旅行|映画試写会", '<li><a href="/ad/{s}/"><img src="/b/{x}.gif" alt="{t}"></a></li>')}</ul></section></aside></div><footer.l-footer><div.f-map>{many(genres, '<dl><dt><a href="/{s}/">{t}</a></dt>{d}</dl>', "ニュース|連載・特集|フォトギャラリー|トピックス", '<dd><a.f-{x} href="/f/{o}/{s}/">{t}</a></dd>')}</div><p.copy>暁新聞デジタルに掲載の記事・写真の無断転載を禁じます。</p></footer><script>window.__AKT__={dump(kept(r, rank, new))}</script></body></html>"""),
        r, told(r), (*rel, *pick, *new, *rank), address=url,
    )  # fmt: skip


MLECZARNIA = Report(
    "pl", "2026-01-09", "9 stycznia 2026, 12:48", "Kinga Rusiecka", "Butelki z pierwszej partii (fot. Agencja Kadr)",
    "Wskrzesili mleczarnię po dziadkach. Mleko w szkle zamawia już pół powiatu",
    "Budynek w Dąbrówce Leśnej stał pusty od 1997 roku. Rodzeństwo Wilków kupiło go za cenę używanego samochodu.",
    (
        "O trzeciej w nocy w Dąbrówce Leśnej pali się tylko jedno światło. W dawnej mleczarni Marta Wilk napełnia butelki, a jej brat Szymon odpala busa, żeby przed szóstą objechać jedenaście wsi.",
        "Zakład, w którym ich dziadek był kierownikiem, zamknięto w 1997 roku. Po maszynach zostały tylko śruby w podłodze.",
        "– Kupiliśmy cztery ściany i bociana na kominie – śmieje się Szymon.",
        "# 600 litrów dziennie",
        "Dziś przerabiają 600 litrów mleka na dobę, od dziewięciu gospodarzy. Płacą im **o 40 groszy więcej** niż duży skup, za to wymagają, by krowy wychodziły na łąkę.",
        "Litr w butelce kosztuje 6,50 zł, a za zwrot szkła oddają złotówkę. Według [[danych izby rolniczej]] podobnych zakładów jest w kraju zaledwie 31.",
        "# Sanepid przyszedł cztery razy",
        "Początki były trudne. Inspektorzy kazali przesunąć zlew o dwanaście centymetrów, a bank dwa razy odmówił kredytu. Pomogła zbiórka, w której 214 osób zapłaciło za mleko z góry na rok.",
        "– Nie wierzyłem, że ludzie będą myć butelki – przyznaje wójt Ryszard Pokora. – Teraz sam stoję z siatką przed sklepem.",
        "Wiosną rodzeństwo chce robić twaróg. Dziadek, który ma 93 lata, obiecał przyjść i powiedzieć, co robią źle.",
    ),
)  # fmt: skip


@page
def portal_z_dziesiatkami_boksow() -> Served:
    """Weather, rates, horoscopes, the television's programme and offers stand in boxes like those of the headlines."""
    r, site = MLECZARNIA, "https://wiesci.halo.example"
    url = f"{site}/wskrzesili-mleczarnie-po-dziadkach-7204418829a"
    inside = heads(site + "/{s}-{n}a", "Oddają złotówkę za butelkę. Automat stanął przed szkołą")
    top = heads(
        site + "/{s}-{n}a",
        "Nocna burza nad Podlasiem. Strażacy wyjeżdżali 80 razy|Minister zapowiada zmiany w rozkładach jazdy|Zaginiony pies wrócił pociągiem|Dziura w budżecie gminy. Winna pomyłka o jedno zero",
    )
    hot = heads(
        site + "/{s}-{n}a",
        "Wykopał w ogródku dzwon. Waży tyle co krowa|Tak wygląda najwęższy dom w Polsce|Sąsiedzi od lat kłócą się o miedzę. Sąd zdecydował|Zima wraca. Podano datę",
    )
    sport = heads(
        "https://sport.halo.example/{s}-{n}a",
        "Skoki: Polak na podium po dwóch latach przerwy|Trener odchodzi, piłkarze się dowiedzieli z radia|Niespodzianka w Pucharze. Lider za burtą",
    )
    money = heads(
        "https://kasa.halo.example/{s}-{n}a",
        "Masło tanieje. Sieci już obniżają ceny|Emeryci dostaną listy. Trzeba odpowiedzieć do marca|Kredyty: banki łagodzą wymagania",
    )
    services = "Poczta|Wiadomości|Sport|Kasa|Moto|Gwiazdy|Pogoda|Program TV|Horoskop|Kuchnia|Zdrowie|Turystyka|Technika|Gry|Film|Książki|Kobieta|Facet|Dom|Parenting|Opinie|Tylko u nas|Wideo|Praca|Bilety|Lotto"
    below = "Najnowsze|Polska|Świat|Polityka|Społeczeństwo|Historia|Nauka|Kryminalne|Regiony|Raporty|Archiwum"
    cities = "Warszawa|Kraków|Łódź|Wrocław|Poznań|Gdańsk|Szczecin|Bydgoszcz|Lublin|Białystok|Katowice|Gdynia|Toruń|Kielce|Rzeszów|Olsztyn"
    signs = "Baran|Byk|Bliźnięta|Rak|Lew|Panna|Waga|Skorpion|Strzelec|Koziorożec|Wodnik|Ryby"
    srcs = wide("https://v.halocdn.example/{n}/§/obraz.avif", 148, 308, 470, 628, 936)
    tile = (
        '<div.hc4e1><a.hf07b href="{u}" data-reactid="{n}"><div.lazy><img data-src="https://v.halocdn.example/{n}.jpg" srcset="'
        + srcs
        + '" alt=""></div><div>{t}</div></a></div>'
    )
    box = '<div.bx.bx-{0} data-box="{0}" data-ssr="1"><div.bx-h><a href="/{0}">{1}</a></div><div.bx-b>{2}</div></div>'
    ad = '<div.ad-{0} data-slot="{0}" data-wp-adv="1"><span>REKLAMA</span><div id="slot{0}" style="min-height:250px"></div></div>'
    weather = many(cities, '<div.w-{x}><a href="https://pogoda.halo.example/{s}">{t}</a><span>-{n}°C</span><i data-icon="{x}"></i></div>')
    rates = many(
        "EUR|USD|CHF|GBP|CZK|NOK|SEK|UAH",
        '<tr data-k="{x}"><td><a href="https://kasa.halo.example/kurs/{s}">{t}</a></td><td>4,{n}1</td><td>+0,0{n}%</td></tr>',
    )
    tv = many(
        "TVP Jutro|Polmax|Siódemka|Sport 24",
        '<div.ch data-c="{x}"><b>{t}</b><ul>{d}</ul></div>',
        "Poranek|Dziennik|Serial obyczajowy|Teleturniej|Film przyrodniczy",
        '<li><time>1{n}:30</time><a href="https://tv.halo.example/{o}/{s}">{t}</a></li>',
    )
    deals = many(
        "Laptop 15,6 cala|Ekspres do kawy|Buty zimowe|Robot sprzątający",
        '<a.deal rel="nofollow sponsored" href="https://promocje.halo.example/go/{x}"><img data-src="/d/{x}.jpg" alt=""><span>{t}</span><b>{n}99 zł</b></a>',
    )
    return Served(
        full(f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{r.title} - Halo Wieści</title>{said(r, url, "Halo Wieści", "2026-01-09T12:48:00+01:00")}<style>{sheet("halo", 180, ".h{}")}</style><script>window.WP=[];var wp_cfg={dump({tag(str(n)): {"slot": n, "w": 300, "h": 250, "mod": tag(str(n), 12)} for n in range(60)})};</script></head><body><template id="gdpr"><div><p>Zgadzasz się, aby nasza spółka i 837 zaufanych partnerów przetwarzali Twoje dane.</p><button>AKCEPTUJĘ</button></div></template><div id="root"><header><a href="https://halo.example"><img src="/l.svg" alt="Halo"></a><form action="https://szukaj.halo.example"><input name="q"><button>Szukaj</button></form><a href="https://poczta.halo.example">Poczta</a></header><div.belt>{many(services, '<div.s-{x}><a href="https://{s}.halo.example" data-st="{x}">{t}</a><div.drop>{d}</div></div>', lambda w: many(below, '<a href="https://' + slug(w) + '.halo.example/{s}">{t}</a>') if w in ("Wiadomości", "Sport", "Kasa", "Moto", "Gwiazdy") else "")}</div>{ad.format("3")}<main><article><div.crumb><a href="/">Wieści</a><a href="/spoleczenstwo">Społeczeństwo</a></div><h1>{r.title}</h1><div.sig><a href="/autor/kinga-rusiecka/62">{r.author}</a><time datetime="2026-01-09T11:48:00Z">{r.written}</time><a href="#opinie">204</a></div><div.art-lead><p>{r.lead}</p></div><div.art-img><img srcset="{srcs.replace("{n}", "1")}" alt=""><div.src>{r.caption}</div></div>{flow(r.body, '<div.wpx data-i="§"><p>{}</p></div>', '<div.wpx data-i="§"><h2>{}</h2></div>', '<a href="https://dane.halo.example/§">{}</a>', {0: ad.format("5"), 4: '<div.rel><span>Zobacz też:</span><a href="' + inside[0][1] + '">' + inside[0][0] + "</a></div>", 6: ad.format("15"), 7: '<div.vid><button>Odtwórz</button></div>'})}<div.napisz>Napisz do redakcji: <a href="mailto:x@halo.example">x@halo.example</a></div><div.tags>{many("mleko|Podlasie|rolnictwo", '<a href="/tag/{s}">{t}</a>')}</div></article><section id="opinie"><h3>Komentarze (204)</h3>{many("U nas też była taka mleczarnia, pamiętam zapach serwatki na całą ulicę.|Ciekawe, ile zostaje im po opłaceniu prądu.|Brawo! Takich ludzi nam trzeba.", '<div.cm id="cm{x}"><b>~gość_{n}</b><span>{n} godz. temu</span><p>{t}</p><button>Odpowiedz</button></div>')}</section>{box.format("wiadomosci", "Najważniejsze", listed(top, tile))}{box.format("pogoda", "Pogoda w miastach", weather)}{box.format("sportowe", "Sport", listed(sport, tile))}{box.format("program", "Program TV", tv)}{box.format("oferty", "Oferty dla Ciebie", deals)}{box.format("kasa", "Twoje pieniądze", listed(money, '<a.ln href="{u}"><b>{t}</b></a>'))}{box.format("horoskop", "Horoskop", many(signs, '<a href="https://horoskop.halo.example/{s}" class="z{x}"><i></i>{t}</a>'))}{box.format("waluty", "Kursy walut", "<table>" + rates + "</table>")}{box.format("miasta", "Halo w Twoim mieście", many(cities, '<a href="https://{s}.halo.example" id="m{x}">{t}</a>'))}{box.format("popularne", "Hitem dnia są", listed(hot, '<div.pop><i>{n}</i><a href="{p}">{t}</a><small>{n}2 tys. odsłon</small></div>'))}</main><footer>{many(services, '<div><b>{t}</b>{d}</div>', "Kontakt|Regulamin|Reklama|Prywatność|Mapa serwisu", '<a href="https://{o}.halo.example/{s}" data-f="{x}">{t}</a>')}</footer></div><script>window.__HALO__={dump(kept(r, top, hot))}</script></body></html>"""),
        r, told(r), (*inside, *top, *sport, *money, *hot), address=url,
    )  # fmt: skip


NAHR = Report(
    "ar", "2026-02-03", "3 فبراير 2026", "", "قارب صيد راس على ضفة جفّت مياهها في قرية الزبيدية (وكالة أفق)",
    "صيادون بلا نهر.. كيف غيّر الجفاف حياة قرية الزبيدية؟",
    "انخفض منسوب المياه ثلاثة أمتار خلال عقد، فباع نصف الصيادين قواربهم واتجهوا إلى المدينة",
    (
        "يجلس أبو كرار كل صباح على حافة قاربه الذي لم يلمس الماء منذ عامين. يقول الرجل السبعيني: \"كنت أعرف النهر كما أعرف وجه ابني، واليوم لا أعرف أين ذهب\".",
        "كانت الزبيدية تضم 140 صيادا قبل عشر سنوات، ولم يبق منهم اليوم سوى 17، وفق سجلات الجمعية التعاونية في القرية.",
        "وتشير [[بيانات وزارة الموارد المائية]] إلى أن منسوب النهر انخفض ثلاثة أمتار منذ عام 2015، وأن الملوحة تضاعفت أربع مرات.",
        "# أسماك أقل وديون أكثر",
        "يحتاج الصياد إلى بيع عشرة كيلوغرامات يوميا ليغطي ثمن الوقود، لكن أفضل الشباك لا تعود اليوم بأكثر من أربعة. ويقول التاجر حسين العلوان إن السوق صار يعتمد على أسماك الأحواض.",
        "أما النساء اللواتي كنّ ينسجن الشباك، فقد تحولن إلى صناعة السلال من القصب اليابس. وتبيع أم زينب السلة الواحدة بدولارين، وتنجز اثنتين في اليوم.",
        "# حلول متأخرة",
        "أعلنت الحكومة المحلية الشهر الماضي خطة لحفر قناة بطول ستة كيلومترات تعيد المياه إلى القرية، بتكلفة تبلغ تسعة ملايين دولار، لكن العمل لم يبدأ بعد.",
        "ويرى الخبير البيئي سامر القاضي أن القناة لن تكفي وحدها، ويدعو إلى اتفاق مع دول المنبع على حصص عادلة.",
        "في المساء يعود أبو كرار إلى بيته سيرا فوق ما كان قاعا للنهر. يقول مبتسما: \"لن أبيع القارب. إذا عاد الماء، فلا أريد أن يجدني غائبا\".",
    ),
)  # fmt: skip


@page
def qanat_ikhbariya() -> Served:
    """Right to left, with a strip of what is urgent and a store of the query language's objects."""
    r, site = NAHR, "https://www.ufuqnet.example"
    url = f"{site}/features/2026/2/3/sayyadun-bila-nahr"
    urgent = heads(site + "/news/2026/2/3/{x}", "عاجل: هزة أرضية بقوة 5.1 درجات قبالة الساحل|افتتاح المعبر الشمالي أمام الشاحنات")
    inside = heads(
        site + "/ebusiness/2026/1/{x}", "سدود المنبع.. من يملك مفتاح المياه؟|بالصور.. آخر صانعي القوارب الخشبية|كم لترا يستهلك رغيف الخبز؟"
    )
    read = heads(
        site + "/news/2026/2/2/{x}",
        "طبيب يجري جراحة على ضوء الهاتف|لماذا عاد سكان القرى إلى الطين؟|لاعب يعتزل ليرعى نحل والده|خلاف على شجرة زيتون يصل إلى المحكمة العليا|مكتبة متنقلة على ظهر حمار",
    )
    more = heads(site + "/climate/2026/2/{x}", "عواصف الغبار تغلق ثلاثة مطارات|مزارعون يستبدلون القمح بالصبار|قرية جبلية تحصد الضباب لتشرب")
    nav = "الأخبار|سياسة|اقتصاد|رياضة|ثقافة|علوم|تكنولوجيا|صحة|مناخ|أسلوب حياة|أسرة|فن|سفر|منوعات|مدونات|بودكاست"
    lands = "العراق|سوريا|لبنان|الأردن|فلسطين|مصر|السودان|ليبيا|تونس|الجزائر|المغرب|موريتانيا|السعودية|اليمن|عُمان|الإمارات|قطر|البحرين|الكويت|الصومال"
    pic = wide("https://www.ufuqnet.example/wp-content/uploads/{n}.jpg?resize=§&amp;quality=80", 270, 370, 570, 770, 1170)
    card = (
        '<article.gc.u-clickable-card.gc--type-post.gc--list><div.gc__content><div.gc__header-wrap><h3.gc__title><a.u-clickable-card__link href="{p}"><span>{t}</span></a></h3></div><div.gc__body-wrap><div.gc__excerpt><p>تقرير يرصد ما تغيّر خلال العام الأخير.</p></div></div><footer.gc__footer><div.gc__date><span aria-hidden="true">2/2/2026</span></div></footer></div><div.gc__image-wrap><div.responsive-image><img.gc__image loading="lazy" srcset="'
        + pic
        + '" alt=""></div></div></article>'
    )
    store = {
        f"Post:{n}": {
            "__typename": "Post",
            "id": n,
            "title": t,
            "link": u,
            "featuredImage": {"sourceUrl": f"/wp-content/{tag(t)}.jpg", "alt": t},
        }
        for n, (t, u) in enumerate((*read, *more, *inside))
    } | {f"Menu:{w}": {"__typename": "MenuItem", "title": w, "url": f"/{tag(w)}/"} for w in (nav + "|" + lands).split("|")}
    return Served(
        full(f"""<!doctype html><html.theme-ufq lang="ar" dir="rtl"><head><meta charset="utf-8"/><title data-rh="true">{r.title} | أفق نت</title>{said(r, url, "أفق نت", "2026-02-03T09:20:41Z", articleBody=" ".join(plain(b) for b in r.body))}<style>{sheet("ufq", 260, ".u-{}")}</style></head><body.post-single><div id="root"><div.container.container--header>{sprite("menu|search|live|share|play|close", "icon-", 16)}<header.site-header role="banner"><div.site-header__logo><a href="/"><span.screen-reader-text>أفق نت</span></a></div><nav.header-menu aria-label="القائمة الرئيسية"><ul.menu.header-menu__list>{many(nav, '<li.menu__item.menu__item--has-children><a href="/c/{s}/"><span>{t}</span></a><button aria-expanded="false">+</button><ul.menu__submenu data-k="{x}">{d}</ul></li>', lambda w: lands if w in ("الأخبار", "سياسة") else "تقارير|تحليلات|حوارات|صور|فيديو", '<li.menu__item data-k="{x}"><a href="/w/{o}/{s}/">{t}</a></li>')}</ul></nav><a.live-link href="/live/">البث المباشر</a><button.sign>تسجيل الدخول</button></header><div.breaking-ticker role="region" aria-label="عاجل"><span.breaking-ticker__label>عاجل</span><ul>{listed(urgent, '<li><a.breaking-ticker__link href="{p}">{t}</a></li>')}</ul></div></div><div.container__inner><main id="main-content-area"><div.breadcrumbs><a href="/c/manakh">مناخ</a></div><header.article-header><h1>{r.title}</h1><p.article__subhead><em>{r.lead}</em></p></header><figure.article-featured-image><div.responsive-image><img src="/1.jpg" alt="" srcset="{pic.replace("{n}", "1")}"></div><figcaption>{r.caption}</figcaption></figure><div.article-info-block><div.article-source>المصدر: <a href="/s/ufq">أفق نت</a></div><div.date-simple><span aria-hidden="true">3/2/2026</span></div><div.article__social-share>{many("فيسبوك|إكس|واتساب|تليغرام|نسخ الرابط", '<a.share__button href="#sh-{x}"><span>{t}</span></a>')}</div></div><div.wysiwyg.wysiwyg--all-content>{flow(r.body, "<p>{}</p>", '<h2 id="h-§">{}</h2>', '<a href="https://mawared.example/§">{}</a>', {2: '<section.more-on><h2.more-on__heading>اقرأ أيضا</h2><ul.more-on__list>' + listed(inside, '<li.more-on__item><span.screen-reader-text>قائمة {n} من 3</span><article.more-on__article><a href="{u}">{t}</a></article></li>') + '</ul></section>', 5: '<div.container--ads><div.ads__title>إعلان</div><div id="dfp-mid"></div></div>', 6: '<div.newsletter-inline><p>أهم ما كتبه مراسلونا، كل خميس في بريدك.</p><button>اشترك</button></div>'})}</div><div.article-tags><h2>حول هذه القصة</h2>{many("الجفاف|المياه|الصيد", '<a href="/tag/{s}/" id="{x}">{t}</a>')}</div><div.u-grid-column><h2.section-header__title><a href="/c/manakh">المزيد من مناخ</a></h2>{listed(more, card)}</div></main><aside.sidebar aria-label="الشريط الجانبي"><section.trending-articles><h2.trending-articles__heading>الأكثر قراءة</h2><ol>{listed(read, '<li.trending-articles__item><span>{n}</span><a.article-trending__title-link href="{p}"><h3.article-trending__title>{t}</h3></a></li>')}</ol></section><div.container--ads-aside data-size="300x600"></div></aside></div><footer.site-footer>{many("من نحن|تواصل معنا|شبكتنا|قنواتنا|تابعنا", '<div.footer__section><h3>{t}</h3><ul>{d}</ul></div>', "نبذة|سياسة الخصوصية|تفضيلات الكوكيز|الشروط|الوظائف|ترددات البث|أعلن معنا|خريطة الموقع|الإنجليزية|الوثائقية|مباشر", '<li.fm-{x}><a href="/o/{o}/{s}/">{t}</a></li>')}<p>جميع الحقوق محفوظة © 2026 شبكة أفق الإعلامية</p></footer></div><script>window.__APOLLO_STATE__={dump(store)};</script></body></html>"""),
        r, told(r), (*urgent, *inside, *more, *read), address=url,
    )  # fmt: skip


SLUIS = Report(
    "nl", "2026-01-31", "31 januari 2026, 03:00", "Marijke Holtrop", "Sluiswachter Ger Bontekoe bij zijn huisje. Beeld Tijs van Ommeren",
    "De laatste sluiswachter van de Wessemervaart drukt zelf op de knop",
    "Na 41 jaar gaat Ger Bontekoe met pensioen en neemt een centrale in Zwolle zijn werk over. Schippers zien hem node gaan.",
    (
        "Het eerste wat je hoort is niet het water maar de waterkoker. Ger Bontekoe (67) zet koffie voor iedereen die moet wachten, en bij hem moet je altijd even wachten.",
        "‘Anders was het geen sluis’, zegt hij.",
        "Zaterdag draait hij voor het laatst de deuren dicht. Vanaf maandag worden de sluizen in de Wessemervaart bediend vanuit een centrale in Zwolle, waar één medewerker op acht schermen veertien sluizen in de gaten houdt.",
        "# Twee ton per jaar",
        "Het waterschap bespaart er naar eigen zeggen twee ton per jaar mee. [[Uit een evaluatie]] blijkt dat de wachttijd met gemiddeld vier minuten zal toenemen.",
        "Schipper Anneke de Graaf, die al dertig jaar zand vaart, gelooft daar niets van. ‘Een camera ziet niet dat mijn man slecht ter been is. Ger gooit de lijn voor ons om de bolder.’",
        "Het waterschap wijst erop dat er nooit iemand ernstig gewond is geraakt bij sluizen op afstand. Wel dreef er in 2023 een kano tussen de deuren, die pas na elf minuten werd opgemerkt.",
        "# Logboek",
        "In het huisje liggen 41 logboeken, in handschrift. Op 9 februari 1986 staat er: ‘Eén eend, twee uur.’ Het streekarchief wil ze allemaal hebben.",
        "Wat hij maandag gaat doen? Bontekoe kijkt naar het water. ‘Varen’, zegt hij. ‘Ik ben er nog nooit zelf doorheen geweest.’",
    ),
)  # fmt: skip


@page
def dagblad_met_meter() -> Served:
    """The whole text is sent, with a bar that counts what may still be read, and again in the pieces that the script is sent."""
    r, site = SLUIS, "https://www.dagpost.example"
    url = f"{site}/binnenland/de-laatste-sluiswachter-van-de-wessemervaart-drukt-zelf-op-de-knop~b3f81a20/"
    read = heads(
        site + "/nieuws-achtergrond/{s}~b{n}/",
        "Waarom uw wifi traag is in de badkamer|Oud-minister koopt camping en maait zelf|Recensie: deze stamppot had een boek moeten blijven|Huisarts stopt na 38 jaar: ‘Ik ben moe van de formulieren’",
    )
    more = heads(
        site + "/binnenland/{s}~b{n}/",
        "Provincie wil 200 bruggen ’s nachts dichthouden|Vletten, roeiboten, badkuipen: het wordt druk op het water|Waterschap verhoogt heffing met 6 procent",
    )
    latest = heads(
        site + "/net-binnen/{s}~b{n}/",
        "Rechtbank: gemeente mocht terras niet weigeren|Trein Groningen-Assen rijdt weer|Schaatsploeg mist vlucht door mist|Wolf gezien op parkeerplaats bouwmarkt",
    )
    pick = heads(site + "/columns-opinie/{s}~b{n}/", "Geef ons de beambte terug|Een land van deuren die vanzelf opengaan")
    menu = "Voorpagina|Net binnen|Binnenland|Buitenland|Politiek|Economie|Sport|Cultuur|Wetenschap|Columns|Opinie|De Gids|Koken|Reizen|Boeken|Film|Muziek|Televisie|Podcasts|Video|Puzzels|Cartoons|Magazine|Krant|Service|Webshop"
    subs = "Achtergrond|Interview|Reportage|Analyse|Vijf vragen|Dossier"
    pic = wide("https://img.dagpost.example/{n}/w§.webp", 200, 400, 660, 900, 1320)
    tile = (
        '<li><article.teaser--compact><a href="{u}" class="block hover:underline group/teaser"><div class="aspect-[3/2] bg-neutral-100"><img alt="" loading="lazy" decoding="async" srcset="'
        + pic
        + '"/></div><header><h3.font-serif.text-lg.leading-tight><span.text-accent-500.mr-1>{k}</span><span>{t}</span></h3></header></a></article></li>'
    )
    flight = "".join(
        f"<script>self.__next_f.push([1,{dump(f'{n:x}:' + dump(['$', 'p', None, {'className': 'artstyle__paragraph', 'children': plain(b)}]))}])</script>"
        for n, b in enumerate(r.body)
    )
    bar = '<div.fixed.bottom-0.z-50 id="meter" role="dialog" aria-label="Meter"><p>U leest nu artikel <b>3 van de 5</b> gratis artikelen deze maand.</p><a href="https://abonnement.dagpost.example/?utm=meter">Bekijk de abonnementen</a><p>Al abonnee? <a href="https://login.dagpost.example">Log in</a></p></div>'
    return Served(
        full(f"""<!DOCTYPE html><html lang="nl" class="__variable_{tag("font")}"><head><meta charSet="utf-8"/><title>{r.title} | Dagpost</title>{said(r, url, "Dagpost", "2026-01-31T03:00:00+01:00", isAccessibleForFree=False, hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".artstyle__main"})}<style>{sheet("dp", 220, ".tw-{}")}</style></head><body.antialiased><div.h-full data-privacy="cmp"><header.sticky><div.flex.justify-between><button aria-controls="drawer">Menu</button><a href="/" aria-label="Dagpost">Dagpost</a><a href="/abonneren">Abonneren</a><a href="/account">Inloggen</a></div><nav id="drawer" aria-hidden="true"><ul>{many(menu, '<li.tw-{x}><a data-nav="{x}" href="/{s}">{t}</a><ul>{d}</ul></li>', subs, '<li><a.nav-{x}.text-sm href="/{o}/{s}/">{t}</a></li>')}</ul></nav></header><main id="main-content"><article.artstyle__main data-article-id="b3f81a20"><div.artstyle__header><span.artstyle__labels><span>Reportage</span><span>Binnenvaart</span></span><h1.artstyle__title>{r.title}</h1><p.artstyle__intro>{r.lead}</p><figure><img alt="" srcset="{pic.replace("{n}", "1")}"/><figcaption>{r.caption}</figcaption></figure><div.artstyle__byline><a href="/auteur/marijke-holtrop">{r.author}</a><time dateTime="2026-01-31T02:00:00Z">{r.written}</time><div><button>Bewaren</button><button>Delen</button><button>Luister naar dit artikel · 4:10</button></div></div></div><section>{flow(r.body, '<p.artstyle__paragraph data-element-id="e§">{}</p>', '<h3.artstyle__subtitle>{}</h3>', '<a.artstyle__link href="https://waterschap.example/§">{}</a>', {4: '<div.advert data-advert-slot-size="s" data-advert-slot-name="article_1"><small>Advertentie</small></div>', 6: '<aside.artstyle__aside><p>Elke ochtend het belangrijkste nieuws. <a href="/nieuwsbrieven">Meld u aan</a></p></aside>'})}</section><footer><p>Tips? <a href="mailto:tip@dagpost.example">tip@dagpost.example</a></p></footer></article><section.fjs-more aria-labelledby="m1"><h2 id="m1">Lees ook</h2><ul.grid.grid-cols-3>{listed(more, tile, k=("Nieuws", "Reportage", "Nieuws"))}</ul></section><section aria-labelledby="m2"><h2 id="m2">Geselecteerd door de redactie</h2><ul>{listed(pick, tile, k=("Column", "Essay"))}</ul></section><section.two-col><div><h2>Best gelezen</h2><ol>{listed(read, '<li.flex.gap-2><span.font-display>{n}</span><a.grow href="{p}">{t}</a></li>')}</ol></div><div><h2>Net binnen</h2><ul>{listed(latest, '<li><a href="{p}"><time>1{n}:2{n}</time><span.ml-2>{t}</span></a></li>')}</ul><a href="/net-binnen">Meer</a></div></section></main><footer.bg-black>{many("Algemeen|Service|Meer Dagpost|Navigeer|Uitgever", '<section><h4>{t}</h4><ul>{d}</ul></section>', "Over ons|Colofon|Privacybeleid|Cookiebeleid|Klantenservice|Bezorgklacht|Webwinkel|RSS|Adverteren|Archief", '<li.ft-{x}><a href="/s/{o}/{s}">{t}</a></li>')}<p>© 2026 Dagpost</p></footer>{bar}</div>{flight}<script>self.__next_f.push([1,{dump(dump(kept(r, read, latest)))}])</script></body></html>"""),
        r, told(r), (*more, *pick, *read, *latest), address=url,
    )  # fmt: skip


HARBORS = Report(
    "en", "2025-11-12", "November 12, 2025", "Priya Valdermann", "Cranes at the Port of Almeira. Photo: Institute archive.",
    "The Small-Port Problem: Why Aid for Harbors Keeps Missing the Water",
    "Donors have spent $14 billion on island and secondary ports since 2010. Most of it bought concrete. Little of it bought time.",
    (
        "When the new container terminal at Almeira opened in 2019, a brass band played and two ministers cut one ribbon. Six years later the terminal handles fewer boxes than the beach it replaced.^",
        "Almeira is not an exception. Of 43 secondary ports that received concessional loans in the last fifteen years, only 12 had reached even half of the traffic their feasibility studies promised.^ The borrowers are still repaying all of them.",
        "It is tempting to blame corruption or bad luck. The better explanation is duller: **lenders finance what can be photographed**, and the binding constraint in a small port is almost never something that can be.",
        "# What a ship is waiting for",
        "A vessel calling at a secondary port spends, on average, 61 hours in harbor. Cranes account for nine of them. The rest goes to customs, to pilots who work only in daylight, and to [[paper manifests]] that must be stamped in the capital.^",
        "Each of these delays has a known remedy, and each remedy costs less than one percent of a quay. But a night pilotage scheme has no contractor to lobby for it, and no plaque.",
        "# A different way to lend",
        "Three changes would help. Lenders should publish berth times before and after every project, so that a loan for speed can be seen to have bought some. Recipients should be allowed to spend up to a fifth of any port loan on people. And regional banks should insure small ports against the traffic they lose to bigger neighbors.",
        "The objection is that hours saved are harder to audit than cubic meters poured. Yet today every vessel above 300 tons broadcasts where it is.",
        "# The price of waiting",
        "The next replenishment round begins in March. If it follows the pattern, another $3 billion will turn into breakwaters that shelter nobody. The band will play, and the ships will go on waiting outside.^",
    ),
)  # fmt: skip


@page
def policy_magazine_on_drupal() -> Served:
    """Footnotes hang on the text's sentences and stand below it; the blocks of views around it repeat the field's divs."""
    r, site = HARBORS, "https://www.meridianinstitute.example"
    url = f"{site}/publications/commentary/small-port-problem"
    rel = heads(
        site + "/publications/{s}",
        "Debt, Dredged: Eleven Lessons from Harbor Loans|Customs Reform Without Computers|What Shipping Registries Know That Ministries Don't",
    )
    issue = heads(
        site + "/magazine/2025/fall/{s}",
        "The Second Life of the Landlocked|After the Grain Corridor|Who Will Insure the Lighthouses?|Letter from Port Moresque: The Pilot's Apprentice",
    )
    read = heads(
        site + "/publications/{s}",
        "A Tariff Is a Promise|Five Charts on the Price of Rice|The Bureaucrat as Hero|Why Summits Fail on the Second Day",
    )
    events = "Asia|Africa|Europe and Eurasia|Latin America|Middle East|North America|Oceania|Arctic"
    issues = "Climate Change|Defense and Security|Economics|Energy|Food Security|Geopolitics|Global Health|Human Rights|Technology|Trade|Migration|Maritime"
    pic = wide("/sites/default/files/styles/teaser_§/public/2025-11/{n}.jpg.webp?itok=Zq", 320, 480, 768, 1024)
    marks = iter("1234")
    text = re.sub(
        r"\^",
        lambda _: (
            lambda k: f'<sup.footnote><a.footnote__citation id="footnoteref{k}_{tag(k)}" href="#footnote{k}_{tag(k)}">{k}</a></sup>'
        )(next(marks)),
        flow(r.body, "<p>{}</p>", '<h2 id="toc-§">{}</h2>', '<a href="/glossary/§">{}</a>'),
    )
    notes = "".join(
        f'<li.footnotes__item-wrapper.js-footnote-reference><a.footnotes__item-backlink id="footnote{k}_{tag(k)}" href="#footnoteref{k}_{tag(k)}">{k}</a><span.footnotes__item-text>{t}</span></li>'
        for k, t in zip(
            "1234",
            (
                "Almeira Port Authority, <em>Annual Statistical Bulletin</em> (Almeira: 2025), 14.",
                "Author's calculations from the Meridian Port Loans Dataset, version 3.2.",
                "Joost Harkema, “Sixty-One Hours,” <em>Journal of Secondary Harbors</em> 8, no. 2 (2024): 77–103.",
                "See the communiqué of the 2024 round, paragraphs 31 to 35.",
            ),
            strict=True,
        )
    )
    row = (
        '<div.views-row><article.node.node--type-publication.node--view-mode-teaser data-history-node-id="{n}" role="article"><div.field.field--name-field-image.field__item><a href="{p}" hreflang="en"><img loading="lazy" srcset="'
        + pic
        + '" alt=""></a></div><div.node__content><span.eyebrow>{k}</span><h3.node__title><a href="{p}" rel="bookmark"><span>{t}</span></a></h3><div.by>by {w}</div></div></article></div>'
    )
    who = ("Lena Ostrov", "Kwabena Aidoo", "Mireille Sato", "Tom Quillan")
    menu = many(
        "Regions|Issues|Experts|Events|Magazine|About|Support",
        '<li.menu-item.menu-item--expanded data-plid="{x}"><a href="/{s}" data-drupal-link-system-path="node/{n}">{t}</a><div.mega-menu-col><ul.menu>{d}</ul></div></li>',
        lambda w: events if w == "Regions" else issues,
        '<li.menu-item.menu-item--{x}><a href="/{o}/{s}" data-drupal-link-system-path="taxonomy/term/{n}">{t}</a></li>',
    )
    settings = {
        "path": {"currentPath": "node/88214"},
        "ajaxPageState": {"libraries": ",".join(f"meridian/{tag(str(n), 10)}" for n in range(500))},
        "views": {
            "ajaxViews": {
                f"views_dom_id:{tag(str(n), 40)}": {"view_name": f"v_{tag(str(n))}", "view_path": "/node/88214"} for n in range(40)
            }
        },
    }
    return Served(
        full(f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10" /><title>{r.title} | Meridian Institute</title>{said(r, url, "Meridian Institute", "2025-11-12T09:00:00-05:00", "Article")}<style>{sheet("mer", 130, ".c-{}")}</style></head><body.path-node.page-node-type-publication><div.dialog-off-canvas-main-canvas data-off-canvas-main-canvas><div.region.region-alert><a href="/support/match">Donate</a></div><header role="banner"><div.block.block-system-branding-block><a href="/" rel="home">Meridian Institute</a></div><nav role="navigation" aria-labelledby="block-main-menu"><h2.visually-hidden id="block-main-menu">Main navigation</h2><ul.menu.menu--main>{menu}</ul></nav><form.views-exposed-form action="/search"><input name="keys" placeholder="Search"/></form></header><main role="main"><div.region.region-content><article.node.node--type-publication.node--view-mode-full data-history-node-id="88214" role="article"><div.layout.layout--hero><div.field.field--name-field-type.field__item><a href="/commentary">Commentary</a></div><h1.page-title><span.field.field--name-title.field--type-string>{r.title}</span></h1><div.field.field--name-field-subtitle.field__item>{r.lead}</div><div.field.field--name-field-authors>By <a href="/people/priya-valdermann" hreflang="en">{r.author}</a></div><div.field.field--name-field-date><time datetime="2025-11-12T14:00:00Z">{r.written}</time></div></div><div.field.field--name-field-hero><img alt="" srcset="{pic.replace("{n}", "1")}"><div.caption>{r.caption}</div></div><div.layout.layout--twocol><div.layout__region--first><div.block.block-addtoany>{many("X|LinkedIn|Email|Print|Cite", '<a.a2a_{s} id="a{x}" href="/#{s}">{t}</a>')}</div></div><div.layout__region--second><div.clearfix.text-formatted.field.field--name-body.field__item>{text}</div><div.field.field--name-field-notes><h3>Notes</h3><ul.footnotes>{notes}</ul></div><p><em>The views expressed are solely those of the author.</em></p><div.field.field--name-field-tags><h3>Topics</h3>{many("Maritime|Trade|Economics", '<a href="/topics/{s}" id="t{x}">{t}</a>')}</div><div.block.block-person><h3><a href="/people/priya-valdermann">{r.author}</a></h3><p>Priya Valdermann advised two island governments on their harbors.</p></div></div></div></article><div.views-element-container.block.block-views-related><h2>Related Content</h2><div.view.view-related.view-display-id-block_1>{listed(rel, row, k=("Report", "Brief", "Commentary"), w=who)}</div></div><div.views-element-container.block.block-views-issue><h2>Also in the Fall 2025 issue</h2><div.view-content>{listed(issue, '<div.views-row><div.views-field.views-field-title><span.field-content><a href="{p}" hreflang="en">{t}</a></span></div><div.views-field.views-field-field-authors>{w}</div></div>', w=who)}</div></div></div><aside.region.region-sidebar role="complementary"><div.views-element-container.block.block-statistics-popular><h2>Most Read</h2><div.item-list><ol>{listed(read, '<li><a href="{p}">{t}</a></li>')}</ol></div></div></aside></main><footer.site-footer>{many("Programs|Regions|Research|Careers", '<div.col><h2>{t}</h2><ul.menu>{d}</ul></div>', issues + "|" + events, '<li.menu-item.fm-{x}><a href="/{o}/{s}">{t}</a></li>')}<p>1400 Beacon Row NW, Washington. © 2025 by the Meridian Institute. All rights reserved.</p></footer></div><script type="application/json" data-drupal-selector="drupal-settings-json">{dump(settings)}</script></body></html>"""),
        r, tuple(line.replace("^", "") for line in told(r)), (*rel, *issue, *read), address=url,
    )  # fmt: skip


DEGIRMEN = Report(
    "tr", "2026-02-24", "24.02.2026 - 10:17", "Serkan Altuğ", "Asırlık değirmenin taşları ayda bir kez dişleniyor.",
    "170 yıllık su değirmeni yeniden döndü: Un için üç il öteden geliyorlar",
    "Kastamonu'nun Karaağaç köyünde 1990'da susan değirmeni, emekli öğretmen Hatice Doğruyol iki yılda ayağa kaldırdı.",
    (
        "Karaağaç'ta sabah ezanından sonra duyulan ilk ses artık yeniden değirmenin sesi. 36 yıl boyunca kapısı kilitli duran taş bina, geçen ekimden bu yana haftanın beş günü un öğütüyor.",
        "Değirmeni ayağa kaldıran, köyün eski öğretmeni 63 yaşındaki Hatice Doğruyol. \"Dedem son çuvalı öğüttüğünde ben ilçede derse giriyordum. Vedalaşamadım\" diyor.",
        "Doğruyol, emekli ikramiyesiyle önce çatıyı yaptırdı, ardından dere yatağındaki 240 metrelik arkı köylülerle birlikte elle temizledi.",
        "Asıl zorluk taşlardı. İki tonluk üst taş çatlamıştı ve onu dişleyecek usta kalmamıştı. Sonunda [[Safranbolu'da yaşayan]] 84 yaşındaki Rıza Usta bulundu.",
        "Değirmen saatte 45 kilo siyez unu veriyor. Kilosu 70 liraya satılan un için Ankara, Bolu ve Çankırı'dan gelenler var.",
        "Muhtar İlyas Keskin, köyde kapanan bakkalın da yeniden açıldığını söylüyor: \"Pazar günü park yeri bulamıyoruz. Böyle dert başımıza gelmemişti.\"",
        "İl Tarım Müdürlüğü, bölgede benzer durumda olan yedi değirmen için kredi hazırlığı yapıldığını açıkladı.",
        "Doğruyol ise bu yaz öğrencileri bekliyor. Çocuklar bir günde buğdayın nasıl ekmek olduğunu görecek. \"Zil çalmayacak\" diyor, \"taş durunca ders bitecek.\"",
    ),
)  # fmt: skip


@page
def her_paragrafta_bir_haber() -> Served:
    """Between any two paragraphs stands a teaser with a picture; the whole page lies in one form, as ASP.NET writes it."""
    r, site = DEGIRMEN, "https://www.gundem34.com.example"
    url = f"{site}/yasam/170-yillik-su-degirmeni-yeniden-dondu-7310031"
    flash = heads(
        site + "/son-dakika/{s}-{n}",
        "Marmara'da feribot seferlerine fırtına engeli|Asgari ücret komisyonu yeniden toplanıyor|Derbide hakem belli oldu",
    )
    inside = heads(
        site + "/gundem/{s}-{n}",
        "Bahçesinde kuyu kazdı, Roma yolu çıktı|Köy okulunda tek öğrenci, üç öğretmen|Ekmeğe yeni fiyat: Tarife bugün başlıyor|Ayılar kovanlara dadandı, çareyi radyoda buldu|Emekliye ucuz tatil başvurusu başladı|Yüz yıllık fırını gelini devraldı|Bu köyde herkesin soyadı aynı",
    )
    read = heads(
        site + "/magazin/{s}-{n}",
        "Ünlü oyuncu çiftliğe yerleşti|Kar geliyor: İşte il il okul tatili|Altında sürpriz düşüş|Dizinin finali yarım kaldı, seyirci ayaklandı|Kedisi için mahalle değiştirdi",
    )
    more = heads(
        site + "/yasam/{s}-{n}",
        "Yaylada internet çağı: Çobanlar görüntülü konuşuyor|Kestane balının hasadı erken bitti|Seksenlik çırak: 'Marangozluğa geç kaldım'",
    )
    menu = "Gündem|Ekonomi|Spor|Dünya|Magazin|Yaşam|Sağlık|Eğitim|Teknoloji|Otomobil|Seyahat|Yazarlar"
    cities = "Adana|Ankara|Antalya|Aydın|Balıkesir|Bolu|Bursa|Çanakkale|Denizli|Diyarbakır|Edirne|Erzurum|Eskişehir|Gaziantep|Hatay|İstanbul|İzmir|Kayseri|Kocaeli|Konya|Malatya|Mersin|Muğla|Ordu|Rize|Sakarya|Samsun|Sivas|Trabzon|Van"
    pic = wide("https://img.gundem34.example/{n}/§x0/i.jpg", 200, 413, 640, 960)
    tease = listed(
        inside,
        '<div.inner-news data-id="{n}"><a href="{u}" target="_blank" title="{t}"><span.img><img.lazyload data-srcset="'
        + pic
        + '" alt="{t}"></span><span.txt><strong>{t}</strong><i>Habere git</i></span></a></div>',
    ).split("\n")
    ad = '<div.adv id="adv_{0}" data-site="g34"><script>g34ads.push("{0}")</script></div>'
    return Served(
        full(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="tr"><head id="Head1"><title>{r.title} - Gündem34</title><meta charset="utf-8" />{said(r, url, "Gündem34", "2026-02-24T10:17:00+03:00", articleSection="Yaşam")}<script>var g34ads=[];var sonHaberler={dump([{"id": n, "baslik": t, "url": u, "resim": tag(t, 20)} for n, (t, u) in enumerate((*read, *more, *inside))])};</script></head><body.detay><form method="post" action="./detay.aspx?id=7310031" id="form1"><div.aspNetHidden><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDw{"".join(tag(str(n), 32) for n in range(500))}" /><input type="hidden" name="__EVENTVALIDATION" value="/wEd{tag("ev", 30)}" /></div><div id="ust"><a.logo href="/"><img src="/logo.png" alt="Gündem34" /></a><div.piyasa>{many("DOLAR|EURO|ALTIN|BIST 100|BITCOIN", '<a href="/ekonomi/{s}"><b>{t}</b> <span.p{x}>4{n},{n}2</span> <em>%0,{n}</em></a>')}</div><ul id="anamenu">{many(menu, '<li.m{x}><a href="/{s}/">{t}</a><div.alt>{d}</div></li>', "Son Haberler|Foto Galeri|Video|Özel Haber|Röportaj|Analiz|Dosya", '<a.a{x} href="/{o}/{s}/" title="{t}">{t}</a>')}</ul><div.iller><select onchange="git(this)">{many(cities, '<option value="/yerel/{s}">{t}</option>')}</select></div><div.sondakika><b>SON DAKİKA</b><marquee scrollamount="4">{listed(flash, '<a href="{p}">{t}</a>')}</marquee></div></div>{ad.format("masthead")}<div id="orta"><div id="sol"><div.yol><a href="/">Haberler</a> &rsaquo; <a href="/yasam/">Yaşam</a></div><h1 id="ctl00_baslik">{r.title}</h1><h2.spot id="ctl00_spot">{r.lead}</h2><div.kunye><span>{r.author}</span> <span>Giriş: {r.written}</span> <span>Güncelleme: 24.02.2026 - 11:40</span></div><div.paylas>{many("Facebook|X|WhatsApp|Telegram|Yazdır|A+|A-", '<a id="pay{x}" href="javascript:;">{t}</a>')}</div><div.ana-resim><img src="/i/1.jpg" alt="" /><span>{r.caption}</span></div><div.haber-metni id="metin">{flow(r.body, "<p>{}</p>", a='<a href="/haberleri/§">{}</a>', after={n: t + (ad.format(f"ic{n}") if n % 3 == 1 else "") for n, t in enumerate(tease)})}</div><div.etiket><b>ETİKETLER</b>{many("Kastamonu|Değirmen|Siyez|Köy", '<a href="/haberleri/{s}" rel="tag">{t}</a>')}</div><div.yorum><h3>Yorumlar (2)</h3>{many("Elinize sağlık hocam, keşke bizim köyde de biri çıksa.|O unun ekmeği başka olur, çocukluğum geldi aklıma.", '<div.y id="y{x}"><b>Misafir {n}</b><p>{t}</p></div>')}<textarea name="ctl00$yorum"></textarea><input type="submit" value="Gönder" /></div><div.ilgili><div.bas><span>YAŞAM HABERLERİ</span></div>{listed(more, '<div.kutu><a href="{u}"><img data-srcset="' + pic + '" alt="" /></a><a.b href="{u}">{t}</a></div>')}</div></div><div id="sag">{ad.format("sag1")}<div.cok><div.bas>ÇOK OKUNANLAR</div><table>{listed(read, '<tr><td>{n}</td><td><a href="{p}">{t}</a></td></tr>')}</table></div><div.yazarlar>{many("Cemal Erdinç|Vedat Sarp|Pınar Göksel", '<a href="/yazarlar/{s}">{t}</a>')}</div></div></div><div id="alt">{many(menu, '<dl><dt>{t}</dt>{d}</dl>', "Haberleri|Arşiv|Künye|İletişim|Reklam|Gizlilik|Çerez Politikası|KVKK", '<dd><a href="/k/{o}/{s}" id="k{x}">{t}</a></dd>')}{many(cities, '<a href="/yerel/{s}-haberleri" class="il{x}">{t} Haberleri</a>')}<p>© 2026 Gündem34</p></div></form></body></html>"""),
        r, told(r), (*flash, *inside, *more, *read), address=url,
    )  # fmt: skip


@page
def commodities_front_of_an_economic_daily() -> Served:
    """A section's front: a lead with standfirst, a river under days, prices in a table, opinion, what is read, and clubs."""
    site = "https://www.ledgertimes.example"
    url = f"{site}/commodities"
    r = Report("en", "", "", "", "", "Commodities", "", ())
    lead = heads(site + "/content/{x}-{n}", "Copper traders brace for first smelter closures in a decade")
    under = heads(
        site + "/content/{x}-{n}",
        "The warehouse in Rotterdam that moved the nickel price|Chile’s new royalty: what miners will actually pay|Explainer: why smelters work for free",
    )
    today = heads(
        site + "/content/{x}-{n}",
        "Cocoa grinders cut shifts as beans run short|Brent slips below $64 on signs of weak driving season|Australia’s wheat belt counts cost of late frost|Hedge fund Tarn Ridge doubles bet on uranium|Coffee exporters hold back beans ahead of tax vote|Gold miners return cash, and bankers take notice",
    )
    before = heads(
        site + "/content/{x}-{n}",
        "LNG tankers idle off Spain waiting for colder weather|Palm oil labels to change under draft rules|Lithium start-up Brinewell files for protection|Steel rebar futures hit by property gloom|A Swiss trader’s guide to leaving gracefully",
    )
    view = heads(
        site + "/content/{x}-{n}",
        "The curve is telling you something about Guinea|Stop calling sand a growth market|Inventories are a confidence trick",
    )
    read = heads(
        site + "/content/{x}-{n}",
        "London’s last tea auctioneer hangs up his gavel|Pension funds quietly buy forests|The bank that forgot it owned a zinc mine|Airlines hedge fuel, then wish they hadn’t",
    )
    menu = "Home|World|Economy|Companies|Markets|Climate|Opinion|Work & Careers|Life & Arts|How To Spend"
    subs = "Banking|Energy|Industrials|Media|Property|Retail|Telecoms|Transport|Equities|Currencies|Bonds|Commodities|Trading"
    goods = "Brent Crude|WTI|Natural Gas NBP|Gold|Silver|Platinum|Copper|Aluminium|Nickel|Zinc|Tin|Lead|Wheat|Corn|Soybeans|Sugar|Coffee|Cocoa|Iron Ore"
    pic = wide("https://images.lt.example/raw/{n}?source=next&amp;fit=scale-down&amp;width=§", 240, 340, 420, 580, 700)
    tease = (
        '<li.o-teaser-collection__item><div.o-teaser data-id="{n}" data-trackable="teaser"><div.o-teaser__content><div.o-teaser__meta><a.o-teaser__tag href="/stream/{n}">{k}</a></div><div.o-teaser__heading><a.js-teaser-heading-link href="{p}">{t}</a></div><p.o-teaser__standfirst><a href="{p}" tabindex="-1">{s}</a></p><div.o-teaser__timestamp><time.o-date>0{n}:15</time></div></div><div.o-teaser__image-container><a href="{p}" tabindex="-1" aria-hidden="true"><img.o-teaser__image loading="lazy" alt="" srcset="'
        + pic
        + '"></a></div></div></li>'
    )
    kind, line = (
        ("Soft commodities", "Oil", "Grains", "Uranium", "Coffee", "Gold"),
        (
            "Factories run at two-thirds of capacity",
            "Refiners report fuller tanks than a year ago",
            "Growers may have lost a tenth of the crop",
            "London manager sees reactors restarting sooner",
            "Warehouses in Santos are fuller than they look",
            "Buybacks reach highest level since 2011",
        ),
    )
    return Served(
        full(f"""<!DOCTYPE html><html.no-js.core lang="en-GB" data-o-component="o-errors"><head><meta charset="utf-8"><title>Commodities | Ledger Times</title>{og(r, url, "Ledger Times")}<link rel="canonical" href="{url}"><style>{sheet("lt", 200, ".n-{}")}</style>{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Commodities", "url": url})}<script id="page-kit-app-context" type="application/json">{dump({"appName": "stream-page", "edition": "uk", "flags": {tag(str(n), 9): n % 2 == 0 for n in range(90)}})}</script></head><body><div.n-layout><header.o-header.o-header--default data-o-header--sticky="true"><div.o-header__row.o-header__top><a href="#o-header-drawer">Menu</a><a href="/">Ledger Times</a><a href="/products">Subscribe</a><a href="/login">Sign In</a></div><nav.o-header__row.o-header__nav aria-label="Primary navigation"><ul>{many(menu, '<li.o-header__nav-item><a.o-header__nav-link href="/{s}" data-trackable="{t}">{t}</a><div.o-header__mega data-o-header-mega="{x}"><ul>{d}</ul></div></li>', subs, '<li><a.o-header__mega-link href="/{o}/{s}" data-trackable="link-{x}">{t}</a></li>')}</ul></nav></header><main id="site-content"><div.stream-header><nav.crumbs><a href="/markets">Markets</a></nav><h1>Commodities</h1><button.n-myft-follow>Add to myLedger</button><p>Prices, people and politics in the trade of raw materials.</p></div><section.stream-lead>{listed(lead, '<div.o-teaser.o-teaser--hero><a.o-teaser__tag href="/copper">Copper</a><div.o-teaser__heading><a href="{p}" data-trackable="heading-link">{t}</a></div><p.o-teaser__standfirst>Treatment charges have fallen to zero as new plants outbid each other</p><img alt="" srcset="' + pic + '"></div>')}<ul.o-teaser__related>{listed(under, '<li data-content-id="{n}"><a href="{p}">{t}</a></li>')}</ul></section><section.stream-river><h2.stream-date>Thursday, 5 March, 2026</h2><ul.o-teaser-collection>{listed(today, tease, k=kind, s=line)}</ul><h2.stream-date>Wednesday, 4 March, 2026</h2><ul.o-teaser-collection>{listed(before, tease, k=("Gas", "Palm oil", "Lithium", "Steel", "Trading houses"), s=("Twelve ships wait as storage stays full", "Brussels wants the plantation named", "Its Nevada plant never sold a tonne", "Shanghai prices near three-year low", "Farewell parties have rules"))}</ul><div.o-buttons-pagination>{many("2|3|4|5|200", '<a href="?page={t}">{t}</a>')}</div></section><aside.stream-side><section.prices><h2>Spot prices</h2><table.o-table><thead><tr><th>Name</th><th>Price</th><th>Change</th><th>Year</th></tr></thead><tbody>{many(goods, '<tr data-symbol="{x}"><td><a href="https://markets.ledgertimes.example/tearsheet?s={s}">{t}</a></td><td>{n}4.{n}0</td><td.up>+0.{n}%</td><td>-{n}.4%</td></tr>')}</tbody></table></section><section><h2>Opinion</h2>{listed(view, '<div.o-teaser--opinion><a.o-teaser__author href="/people/{n}">{w}</a><a.o-teaser__head href="{p}">{t}</a></div>', w=("Imogen Strake", "Pavel Durrant", "Editorial board"))}</section><section.signup><h2>Raw Materials</h2><p>Sign up to our briefing.</p><button>Get the newsletter</button></section><section><h2>Most read</h2><ol>{listed(read, '<li><span>{n}</span><a href="{u}">{t}</a></li>')}</ol></section></aside></main><footer.o-footer>{many("Support|Legal & Privacy|Services|Tools|Community & Events|More from the Group", '<div.o-footer__col><h6>{t}</h6><ul>{d}</ul></div>', "View Site Tips|Help Centre|Contact Us|About Us|Accessibility|Careers|Suppliers|Share News Tips|Individual Subscriptions|Group Subscriptions", '<li><a.f-{x} href="/f/{o}/{s}">{t}</a></li>')}<p>© THE LEDGER TIMES LTD 2026.</p></footer></div></body></html>"""),
        r, (), (*lead, *under, *today, *before, *view, *read), dated=False, verdict="headlines", address=url,
    )  # fmt: skip

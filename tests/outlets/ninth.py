"""A ninth set: full-size pages of large and middling outlets, with everything on them that such pages carry at once."""

import json
import re
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, og, onto

PAGES: Pages = {}
page = onto(PAGES)

Found = list[tuple[str, str]]


def h(*parts: object, n: int = 6) -> str:
    """Letters and digits as a build step gives them to classes and files, always the same for the same words."""
    number, out = zlib.crc32(repr(parts).encode()) * 2654435761 + 11, ""
    while len(out) < n:
        number, digit = divmod(number, 36)
        out += "0123456789abcdefghijklmnopqrstuvwxyz"[digit]
        number = number or zlib.crc32(out.encode())
    return out


def slug(text: str, most: int = 62) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:most].strip("-") or h(text, n=9)


def heads(site: str, form: str, text: str) -> Found:
    """Headlines, one a line, with addresses of the outlet's form: `{s}` the words, `{n}` a number, `{h}` a hash."""
    told = [line.strip() for line in text.strip().splitlines()]
    return [
        (
            t,
            site
            + form.replace("{s}", slug(t)).replace("{n}", str(1_000_000 + zlib.crc32(t.encode()) % 8_999_999)).replace("{h}", h(t, n=12)),
        )
        for t in told
    ]


def cards(found: Sequence[tuple[str, str]], form: str, **turns: Sequence[str]) -> str:
    """Links as mark-up: `{t}`, `{u}`, `{p}` without the host, `{n}` the rank, `{pic}` a picture, `{h}` a hash, and what turns by name."""
    out = []
    for n, (t, u) in enumerate(found):
        one = form
        for name, values in turns.items():
            one = one.replace("{" + name + "}", values[n % len(values)])
        host = "/".join(u.split("/")[:3])
        if "{pic}" in one:
            one = one.replace("{pic}", pic(host, t))
        for name, value in (("t", e(t)), ("u", u), ("p", u.removeprefix(host)), ("n", str(n + 1)), ("h", h(u, n=8))):
            one = one.replace("{" + name + "}", value)
        out.append(one)
    return "".join(out)


def pic(host: str, seed: str, alt: str = "", sizes: str = "(min-width: 1024px) 300px, (min-width: 640px) 45vw, 100vw") -> str:
    base = f"{host.replace('www.', 'img.')}/resizer/v2/{h(seed, n=10).upper()}"
    sets = [
        ", ".join(f"{base}.{kind}?auth={h(seed, kind, n=16)}&amp;width={w}&amp;quality=75 {w}w" for w in (160, 320, 640, 960))
        for kind in ("webp", "jpg")
    ]
    return f'<picture><source type="image/webp" srcset="{sets[0]}" sizes="{sizes}"/><source type="image/jpeg" srcset="{sets[1]}" sizes="{sizes}"/><img src="{base}.jpg?width=320" alt="{e(alt)}" width="320" height="213" loading="lazy" decoding="async"/></picture>'


_PATHS = {
    "search": "M15.5 14h-.79l-.28-.27A6.47 6.47 0 0 0 16 9.5 6.5 6.5 0 1 0 9.5 16c1.61 0 3.09-.59 4.23-1.57l.27.28v.79l5 4.99L20.49 19l-4.99-5z",
    "menu": "M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z",
    "fb": "M22.68 0H1.32C.59 0 0 .59 0 1.32v21.36C0 23.41.59 24 1.32 24h11.5v-9.29H9.69v-3.62h3.13V8.41c0-3.1 1.89-4.79 4.66-4.79 1.33 0 2.47.1 2.8.14v3.24h-1.92c-1.5 0-1.79.72-1.79 1.77v2.31h3.59l-.47 3.63h-3.12V24h6.11c.73 0 1.32-.59 1.32-1.32V1.32C24 .59 23.41 0 22.68 0z",
    "x": "M18.24 2.25h3.31l-7.23 8.26 8.5 11.24h-6.66l-5.21-6.82-5.97 6.82H1.68l7.73-8.84L1.25 2.25h6.83l4.71 6.23zm-1.16 17.52h1.83L7.08 4.13H5.12z",
    "wa": "M.06 24l1.68-6.16A11.87 11.87 0 0 1 .16 11.9C.16 5.33 5.5 0 12.05 0a11.82 11.82 0 0 1 8.41 3.49 11.82 11.82 0 0 1 3.48 8.41c0 6.56-5.34 11.89-11.89 11.89a11.9 11.9 0 0 1-5.69-1.45L.06 24z",
    "mail": "M20 4H4c-1.1 0-2 .9-2 2v12c0 1.1.9 2 2 2h16c1.1 0 2-.9 2-2V6c0-1.1-.9-2-2-2zm0 4l-8 5-8-5V6l8 5 8-5v2z",
    "link": "M3.9 12a3.1 3.1 0 0 1 3.1-3.1h4V7H7a5 5 0 0 0 0 10h4v-1.9H7A3.1 3.1 0 0 1 3.9 12zM8 13h8v-2H8v2zm9-6h-4v1.9h4a3.1 3.1 0 0 1 0 6.2h-4V17h4a5 5 0 0 0 0-10z",
    "down": "M7.41 8.59L12 13.17l4.59-4.58L18 10l-6 6-6-6 1.41-1.41z",
    "save": "M17 3H7c-1.1 0-2 .9-2 2v16l7-3 7 3V5c0-1.1-.9-2-2-2z",
    "talk": "M21.99 4c0-1.1-.89-2-1.99-2H4c-1.1 0-2 .9-2 2v12c0 1.1.9 2 2 2h14l4 4-.01-18z",
    "play": "M8 5v14l11-7z",
    "ear": "M12 1a9 9 0 0 0-9 9v7c0 1.66 1.34 3 3 3h3v-8H5v-2a7 7 0 1 1 14 0v2h-4v8h3c1.66 0 3-1.34 3-3v-7a9 9 0 0 0-9-9z",
}


def svg(name: str, title: str = "", cls: str = "icon") -> str:
    said = f"<title>{e(title)}</title>" if title else ""
    return f'<svg class="{cls}" xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">{said}<path d="{_PATHS[name]}"/></svg>'


def share(form: str, url: str, *names: tuple[str, str]) -> str:
    """A bar of share buttons: `{i}` the icon, `{a}` its name, `{u}` where it leads."""
    leads = {"fb": "https://www.facebook.com/sharer/sharer.php?u=", "x": "https://twitter.com/intent/tweet?url=", "wa": "https://api.whatsapp.com/send?text=", "mail": "mailto:?body=", "link": "#copy-"}  # fmt: skip
    return "".join(form.replace("{i}", svg(name)).replace("{a}", label).replace("{u}", leads[name] + e(url)) for name, label in names)


_DECLARED = (
    "display:-webkit-box;display:-ms-flexbox;display:flex;-webkit-box-align:center;align-items:center",
    "margin:0 0 16px;padding:0;list-style:none",
    "font-family:var(--serif),Georgia,serif;font-size:1.125rem;line-height:1.6",
    "position:relative;overflow:hidden;border-radius:4px",
    "color:#1a1a1a;text-decoration:none;-webkit-transition:color .2s ease-in-out;transition:color .2s ease-in-out",
    "grid-template-columns:repeat(12,minmax(0,1fr));grid-gap:24px;display:grid",
    "font-weight:700;letter-spacing:-.01em;font-size:clamp(1.75rem,4vw,2.75rem)",
    "background:#f4f4f2;border-top:1px solid rgba(0,0,0,.12);min-height:250px",
    "width:100%;height:auto;aspect-ratio:3/2;object-fit:cover",
)  # fmt: skip


def css(seed: str, count: int, form: str = ".{h}") -> str:
    """Rules of a style sheet written into the page."""
    out = []
    for n in range(count):
        name = form.replace("{h}", h(seed, n)).replace("{n}", str(n))
        rule = name + "{" + _DECLARED[n % len(_DECLARED)] + "}"
        out.append("@media (min-width:64em){" + rule + "}" if n % 5 == 4 else rule)
    return "".join(out)


def boot(seed: str, site: str, kinds: str) -> str:
    """Scripts that stand in heads, by their letters: g tag manager, c consent stub, a adverts, p marks of time, t theme, m measuring, r module loader."""
    host = site.split("//")[1]
    key = h(seed, n=8).upper()
    known = {
        "g": "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://tags.example/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-" + key[:7] + "');",
        "c": '!function(){var e,t="__tcfapiLocator",a=[],n=window;for(;n;){try{if(n.frames[t]){e=n;break}}catch(r){}if(n===window.top)break;n=n.parent}e||(function r(){var e=n.document,a=!!n.frames[t];if(!a)if(e.body){var i=e.createElement("iframe");i.style.cssText="display:none",i.name=t,e.body.appendChild(i)}else setTimeout(r,5);return!a}(),n.__tcfapi=function(){for(var e,t=arguments.length,n=new Array(t),r=0;r<t;r++)n[r]=arguments[r];if(!n.length)return a;"setGdprApplies"===n[0]?n.length>3&&2===parseInt(n[1],10)&&"boolean"==typeof n[3]&&(e=n[3],"function"==typeof n[2]&&n[2]("set",!0)):"ping"===n[0]?"function"==typeof n[2]&&n[2]({gdprApplies:e,cmpLoaded:!1,cmpStatus:"stub"}):a.push(n)})}();',
        "a": "window.googletag=window.googletag||{cmd:[]};window.pbjs=window.pbjs||{que:[]};googletag.cmd.push(function(){googletag.pubads().enableLazyLoad({fetchMarginPercent:200,renderMarginPercent:100,mobileScaling:2});googletag.pubads().setTargeting('env','prod').setTargeting('site','" + host + "').setTargeting('pid','" + key + "');googletag.pubads().disableInitialLoad();googletag.enableServices();});" + "".join(f"googletag.cmd.push(function(){{googletag.defineSlot('/{zlib.crc32(host.encode()) % 99999999}/{host}/story/slot{n}',[[300,250],[300,600],[728,90],'fluid'],'ad-slot-{n}').addService(googletag.pubads());}});" for n in range(6)),
        "p": "window.performance&&performance.mark&&performance.mark('head-start');window.__ft=" + str(1_700_000_000_000 + zlib.crc32(seed.encode())) + ";(function(){var o=new PerformanceObserver(function(l){l.getEntries().forEach(function(n){window.__lcp=n.startTime})});try{o.observe({type:'largest-contentful-paint',buffered:!0})}catch(n){}})();",
        "t": "(function(){try{var t=localStorage.getItem('theme');document.documentElement.dataset.theme=t||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light');document.documentElement.classList.remove('no-js');document.documentElement.classList.add('js')}catch(n){}})();",
        "m": "var _sf_async_config=_sf_async_config||{};_sf_async_config.uid=" + str(zlib.crc32(key.encode()) % 99999) + ";_sf_async_config.domain='" + host + "';_sf_async_config.useCanonical=true;_sf_async_config.flickerControl=false;var _comscore=_comscore||[];_comscore.push({c1:'2',c2:'" + str(zlib.crc32(seed.encode()) % 9999999) + "',options:{enableFirstPartyCookie:true}});",
        "r": '(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push([["app"],{},function(e){e.O(0,[' + ",".join(str(zlib.crc32(f"{seed}{n}".encode()) % 9999) for n in range(12)) + '],function(){return e(e.s="pages/_app")}),_N_E=e.O()}]);',
    }  # fmt: skip
    return "".join(f"<script>{known[kind]}</script>" for kind in kinds)


def preload(seed: str, site: str, count: int = 5, folder: str = "/_next/static/chunks") -> str:
    """Links to what the page needs first."""
    fonts = "".join(
        f'<link rel="preload" href="{folder}/../media/{h(seed, "f", n, n=12)}-s.p.woff2" as="font" type="font/woff2" crossorigin="anonymous"/>'
        for n in range(2)
    )
    scripts = "".join(
        f'<script defer src="{folder}/{zlib.crc32(f"{seed}{n}".encode()) % 9999}-{h(seed, n, n=16)}.js" nomodule=""></script>'
        for n in range(count)
    )
    return f'<link rel="preconnect" href="{site.replace("www.", "img.")}"/><link rel="dns-prefetch" href="//tags.example"/><link rel="dns-prefetch" href="//ads.example"/>{fonts}<link rel="stylesheet" href="{folder}/../css/{h(seed, "css", n=16)}.css" data-n-g=""/>{scripts}'


def icons(site: str, colour: str = "#0b2545") -> str:
    sizes = "".join(
        f'<link rel="apple-touch-icon" sizes="{n}x{n}" href="{site}/static/icons/touch-{n}.png"/>' for n in (57, 76, 120, 152, 180)
    )
    return f'{sizes}<link rel="icon" type="image/svg+xml" href="{site}/favicon.svg"/><link rel="manifest" href="/site.webmanifest"/><meta name="theme-color" content="{colour}"/><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/><meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"/>'


def menu(site: str, spec: str, group: str, item: str) -> str:
    """Menus of `Name=Sub|Sub;Name=Sub`: `{t}` and `{u}` in both forms, `{items}` in the group's."""
    out = []
    for part in spec.replace("\n", "").split(";"):
        name, _, subs = part.strip().partition("=")
        rows = "".join(
            item.replace("{t}", e(sub.strip())).replace("{u}", f"{site}/{slug(name)}/{slug(sub.strip())}")
            for sub in subs.split("|")
            if sub.strip()
        )
        out.append(group.replace("{items}", rows).replace("{t}", e(name)).replace("{u}", f"{site}/{slug(name)}").replace("{h}", h(name)))
    return "".join(out)


def state(name: str, data: Any, ident: str = "") -> str:
    """Data for the scripts of the page, either as JSON or put into a variable."""
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f'<script id="{ident}" type="application/json">{told}</script>' if ident else f"<script>window.{name}={told};</script>"


def flags(seed: str, count: int) -> dict[str, Any]:
    """Switches, as every bundle of settings has them by the dozen."""
    words = (
        "lazy",
        "sticky",
        "inline",
        "paywall",
        "newsletter",
        "player",
        "rail",
        "audio",
        "video",
        "comments",
        "app",
        "prompt",
        "ads",
        "related",
        "search",
        "login",
    )
    return {
        f"{words[n % 16]}{words[(n * 5 + 3) % 16].title()}{h(seed, n, n=3).upper()}": (
            n % 3 == 0 if n % 4 else {"variant": h(seed, n, "v", n=4), "share": n % 100}
        )
        for n in range(count)
    }


def story(language: str, day: str, author: str, caption: str, title: str, lead: str, text: str) -> tuple[Report, list[str]]:
    """An article, a paragraph a line, and the lines with their marks: `# ` a subhead, `- ` an item of a list, `> ` a quote."""
    raw = [line.strip() for line in text.strip().splitlines() if line.strip()]
    return Report(language, day, "", author, caption, title, lead, tuple(re.sub(r"^[->] ", "", line) for line in raw)), raw


def flow(
    raw: Sequence[str],
    inserts: dict[int, str] | None = None,
    p: str = "<p>{}</p>",
    sub: str = "<h2>{}</h2>",
    quote: str = "<blockquote><p>{}</p></blockquote>",
    items: tuple[str, str, str] = ("<ul>", "<li>{}</li>", "</ul>"),
    marks: dict[str, str] | None = None,
) -> str:
    """The lines as mark-up, with what stands between them put in after the line of that number; marks say what some words are wrapped into."""
    out: list[str] = []
    for n, line in enumerate(raw):
        form = {"# ": sub, "> ": quote, "- ": items[1]}.get(line[:2], p)
        told = e(re.sub(r"^[#>-] ", "", line))
        for words, mark in (marks or {}).items():
            told = told.replace(e(words), mark.replace("{}", e(words)), 1)
        if line.startswith("- ") and (n == 0 or not raw[n - 1].startswith("- ")):
            out.append(items[0])
        out.append(form.replace("{}", told).replace("{n}", str(n)))
        if line.startswith("- ") and (n + 1 == len(raw) or not raw[n + 1].startswith("- ")):
            out.append(items[2])
        out.append((inserts or {}).get(n, ""))
    return "".join(out)


def talk(said: Iterable[tuple[str, str]], form: str) -> str:
    """Comments: `{who}`, `{t}` what is said, `{n}` its number."""
    return "".join(
        form.replace("{who}", who).replace("{t}", e(t)).replace("{n}", str(n + 1)).replace("{h}", h(who, t))
        for n, (who, t) in enumerate(said)
    )


def ad(n: int, word: str, cls: str = "ad-slot") -> str:
    return f'<div class="{cls} {cls}--{n}" data-nosnippet="" aria-hidden="true"><span class="{cls}__label">{word}</span><div id="ad-slot-{n}" data-sizes="[[300,250],[728,90]]"></div></div>'


_CATEGORIES = (
    ("Strictly Necessary Cookies", "These cookies are necessary for the website to function and cannot be switched off in our systems. They are usually only set in response to actions made by you which amount to a request for services, such as setting your privacy preferences, logging in or filling in forms."),
    ("Performance Cookies", "These cookies allow us to count visits and traffic sources so we can measure and improve the performance of our site. They help us to know which pages are the most and least popular and see how visitors move around the site."),
    ("Functional Cookies", "These cookies enable the website to provide enhanced functionality and personalisation. They may be set by us or by third party providers whose services we have added to our pages."),
    ("Targeting Cookies", "These cookies may be set through our site by our advertising partners. They may be used by those companies to build a profile of your interests and show you relevant adverts on other sites."),
    ("Social Media Cookies", "These cookies are set by a range of social media services that we have added to the site to enable you to share our content with your friends and networks."),
)  # fmt: skip


def onetrust(site: str) -> str:
    """A consent layer with its preference centre, in English."""
    rows = "".join(
        f'<div class="ot-accordion-layout ot-cat-item" data-optanongroupid="C000{n}"><button aria-expanded="false" aria-controls="ot-desc-id-C000{n}"></button><div class="ot-acc-hdr"><h4 class="ot-cat-header" id="ot-header-id-C000{n}">{name}</h4><div class="ot-always-active">Always Active</div></div><div class="ot-acc-grpcntr"><p class="ot-category-desc" id="ot-desc-id-C000{n}">{text}</p></div></div>'
        for n, (name, text) in enumerate(_CATEGORIES, start=1)
    )
    return f'<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div><div id="onetrust-banner-sdk" class="otFlat bottom ot-wo-title" role="region" aria-label="Cookie banner"><div class="ot-sdk-container"><div id="onetrust-group-container"><div id="onetrust-policy"><div id="onetrust-policy-text">By clicking “Accept All Cookies”, you agree to the storing of cookies on your device to enhance site navigation, analyze site usage, and assist in our marketing efforts. <a href="{site}/privacy">Cookie Policy</a></div></div></div><div id="onetrust-button-group"><button id="onetrust-pc-btn-handler">Cookies Settings</button><button id="onetrust-reject-all-handler">Reject All</button><button id="onetrust-accept-btn-handler">Accept All Cookies</button></div></div></div><div id="onetrust-pc-sdk" class="otPcCenter ot-hide ot-fade-in" role="alertdialog"><div id="ot-pc-content"><h2 id="ot-pc-title">Privacy Preference Center</h2><div id="ot-pc-desc">When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies. This information might be about you, your preferences or your device and is mostly used to make the site work as you expect it to.<br/><a href="{site}/privacy">More information</a></div><button id="accept-recommended-btn-handler">Allow All</button><section class="ot-sdk-row ot-cat-grp"><h3 id="ot-category-title">Manage Consent Preferences</h3>{rows}</section></div><div class="ot-pc-footer"><button class="save-preference-btn-handler">Confirm My Choices</button></div></div></div>'


def layer(kind: str, title: str, text: str, *buttons: str) -> str:
    """A consent layer of another make, in the words given."""
    pressed = "".join(
        f'<button type="button" class="{kind}-button {kind}-button--{n}" tabindex="0">{word}</button>' for n, word in enumerate(buttons)
    )
    return f'<div id="{kind}-host" class="{kind}-popup-container" aria-modal="true" role="dialog" aria-labelledby="{kind}-title"><div class="{kind}-popup"><div class="{kind}-popup__header"><h2 id="{kind}-title">{title}</h2></div><div class="{kind}-popup__text"><p>{text}</p></div><div class="{kind}-popup__buttons">{pressed}</div></div></div>'


def footer(site: str, spec: str, cls: str, closing: str) -> str:
    columns = menu(
        site,
        spec,
        f'<div class="{cls}__col"><h3 class="{cls}__title">{{t}}</h3><ul class="{cls}__list">{{items}}</ul></div>',
        f'<li class="{cls}__item"><a href="{{u}}">{{t}}</a></li>',
    )
    return f'<footer class="{cls}" role="contentinfo"><div class="{cls}__columns">{columns}</div><div class="{cls}__legal">{closing}</div></footer>'


_METRO = """News=Metro|State|Nation|Politics|Education|Transportation|Environment|Crime|Courts|Investigations|Obituaries|Weather;
Business=Real Estate|Technology|Jobs|Consumer|Airlines|Energy|Money Advice|Retail;
Sports=Football|Basketball|Baseball|Hockey|Soccer|High Schools|College|Golf|Outdoors;
Opinion=Editorials|Columns|Letters|Guest Essays|Cartoons|Submit a Letter;
Food=Restaurants|Recipes|Bars|Reviews|Where to Eat Now|Wine;
Arts=Movies|Music|Television|Books|Theater|Visual Art|Things to Do|Comics;
Life=Travel|Home|Garden|Health|Faith|Style|Advice|Horoscopes|Pets;
Games=Crossword|Sudoku|Word Wheel|Trivia|Solitaire|Mahjong;
More=Newsletters|Podcasts|Video|Photos|eEdition|Archives|Store|Classifieds|Legal Notices|Events|Contests"""

_BRIDGE = """The state will begin charging a toll on the Marlow Street Bridge on Sept. 1, ending a 14-year political fight over who should pay for the replacement of the busiest crossing on the Tacoosa River.
The Transportation Commission voted 5-2 on Tuesday night to set the toll at $2.40 for drivers with a pass and $3.90 for everyone else. Buses, ambulances and school vans will cross free.
Nearly three hours of public testimony preceded the vote. Delivery drivers, nurses on night shifts and the owner of a diner at the east end of the bridge told commissioners that they had no other way across.
“I cross it four times a day,” said Lorna Beckwith, who runs the Copper Spoon on River Road. “By my count that is more than I pay for eggs.”
# How the toll will be collected
There will be no booths. Cameras on a steel gantry at the western approach will read license plates, and owners without a pass will receive a bill by mail within 15 days.
Drivers who do not pay within 60 days face a fee of $25. The state may withhold registration from anyone who owes more than $300, a provision that two commissioners tried and failed to strike.
Households that earn less than twice the federal poverty line can apply for a pass that cuts the toll in half. The department estimates that 31,000 families qualify, and it has budgeted for 9,000.
“We built the discount for the people we expect to ask for it, which is not the same as the people who need it,” said Commissioner Alfred Nakagawa, who voted against the plan.
# A bridge past its age
The Marlow Street Bridge opened in 1958 and was designed for 40,000 vehicles a day. It now carries 112,000. Inspectors found cracks in two of its main girders in 2019, and trucks above 20 tons have been banned since then.
The replacement, a cable-stayed span 60 feet to the south, is expected to cost $1.3 billion. Tolls are to cover $480 million of that, with the rest coming from a federal grant and the state's gas tax.
Construction started in March, and the first of two towers is already visible from downtown. The new bridge should open in late 2029.
The toll will not end when the debt is paid. Under the law that the Legislature passed last year, it can be used for upkeep until 2065.
# What comes next
Two lawsuits are pending. The city of East Marlow argues that the state skipped a required study of traffic on its streets, where drivers are likely to look for a way around the gantry. A trucking association says the fee burdens interstate commerce.
A judge in Corrigan County is to hear both cases on June 9.
Beckwith said she would not wait for the ruling. On Wednesday morning she taped a new menu to the window of the diner. The two-egg breakfast is up by 40 cents, and an asterisk explains why: “Bridge.”"""


@page
def metro_daily_on_a_publishing_suite() -> Served:
    """Two authors, a rail, a correction under the text, a teaser between paragraphs, a newsletter box, podcasts and games."""
    site = "https://www.tacoosaledger.example"
    url = f"{site}/news/transportation/2026/05/13/marlow-street-bridge-toll-vote/"
    r, raw = story("en", "2026-05-13", "Dana Whitlock and Ruben Escarra", "The Marlow Street Bridge carries 112,000 vehicles a day.", "Drivers will pay $2.40 to cross the Marlow Street Bridge starting in September", "The vote ends a 14-year fight over a span that inspectors have called unsafe. Lawsuits could still delay the toll.", _BRIDGE)  # fmt: skip
    alert = heads(site, "/news/weather/2026/05/13/{s}/", "Flood watch extended for the lower Tacoosa through Thursday night")
    inside = heads(
        site,
        "/news/{s}-{n}/",
        "What the cracks in the Marlow Street Bridge really mean\nEast Marlow sues the state over traffic it says is coming",
    )
    latest = heads(site, "/news/2026/05/13/{s}/", """Teen who fell through ice in January goes home from the hospital
        School board picks a superintendent from out of state
        Corrigan County runs out of ballots in three precincts
        Why the smell over the North Side is back this spring
        Judge throws out recall petition against sheriff""")  # fmt: skip
    read = heads(site, "/{s}/2026/05/12/", """The last video store in the state is closing, and it is packed
        A couple bought a lighthouse for $1 and then saw the plumbing
        Rattlers trade their captain hours before the playoffs
        Our critic's 12 best patios, ranked by shade
        Airport adds a nonstop flight to Lisbon""")  # fmt: skip
    more = heads(site, "/news/transportation/2026/05/{s}/", """Light rail to the airport slips another year
        Bus drivers reject contract by 19 votes
        A pothole named Steve gets its own birthday party
        Ferry service returns to Heron Point after nine years""")  # fmt: skip
    drawer = menu(site, _METRO, '<li class="section-item" data-testid="nav-chain-section-item-{h}"><div class="subsection-anchor"><a href="{u}/" class="c-link">{t}</a><button type="button" class="c-button submenu-caret" aria-expanded="false" aria-label="Show {t} sub sections">' + svg("down") + '</button></div><div class="subsection-container"><ul class="subsection-menu">{items}</ul></div></li>', '<li class="subsection-item"><a href="{u}/" class="c-link" tabindex="-1">{t}</a></li>')  # fmt: skip
    promo = '<article class="b-results-list__item" data-card="{h}"><div class="b-results-list__promo"><a class="c-link image-link" href="{p}" aria-hidden="true" tabindex="-1">{pic}</a></div><div class="b-results-list__copy"><a class="c-overline" href="/news/{k}/">{k}</a><a class="c-heading-link" href="{p}"><h3 class="c-heading">{t}</h3></a><p class="c-paragraph">{b}</p><div class="c-attribution"><span class="by">By </span><a href="/staff/{h}/">{w}</a><time>{d}</time></div></div></article>'  # fmt: skip
    pair = '<div class="b-related-promo__row"><a href="{u}">{pic}</a><a class="b-related-promo__link" href="{u}"><span>{t}</span></a></div>'
    aside = (
        f'<aside class="b-related-promo" aria-label="Related"><p class="b-related-promo__kicker">Related</p>{cards(inside, pair)}</aside>'
    )
    letter = f'<div class="c-newsletter" data-newsletter="am"><div class="c-newsletter__art">{svg("mail")}</div><h4 class="c-newsletter__head">The Morning Ledger</h4><p class="c-newsletter__copy">Everything you need to know before your first coffee, in your inbox at 6 a.m. on weekdays.</p><form action="{site}/newsletters/signup" method="post"><label for="nl-email">Email address</label><input id="nl-email" type="email" placeholder="you@domain.com"/><button type="submit">Sign Up</button></form><p class="c-newsletter__fine">By signing up, you agree to our Terms of Use and Privacy Policy, which includes an agreement to arbitrate.</p></div>'  # fmt: skip
    slots = {1: ad(1, "Advertisement"), 3: aside, 6: ad(2, "Advertisement"), 8: letter, 11: ad(3, "Advertisement")}
    bio = "".join(f'<div class="b-author-bio"><a href="/staff/{slug(who)}/">{pic(site, who)}</a><div class="b-author-bio__text"><a href="/staff/{slug(who)}/"><h4 class="b-author-bio__name">{who}</h4></a><p class="b-author-bio__desc">{what}</p><div class="b-author-bio__social"><a href="mailto:{slug(who)}@tacoosaledger.example">{svg("mail")}</a><a href="https://x.example/{slug(who)}">{svg("x")}</a></div></div></div>' for who, what in (("Dana Whitlock", "Dana Whitlock covers roads, rails and rivers for the Ledger. She joined the newsroom in 2014."), ("Ruben Escarra", "Ruben Escarra reports on the Statehouse. Before that he wrote about farming in three states.")))  # fmt: skip
    fusion = {"arcSite": "ledger", "contextPath": "/pf", "deployment": "1187", "layout": "right-rail", "globalContent": {"_id": h(url, n=26).upper(), "type": "story", "version": "0.10.9", "canonical_url": url.removeprefix(site), "headlines": {"basic": r.title, "web": "Marlow Street Bridge toll set at $2.40", "mobile": ""}, "subheadlines": {"basic": r.lead}, "content_elements": [{"_id": h(line, n=26).upper(), "type": "header" if line[0] == "#" else "text", "content": line.removeprefix("# ")} for line in raw]}, "siteProperties": flags(site, 80)}  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"/>{boot(site, site, "tpg")}<title>Marlow Street Bridge toll set at $2.40 - The Tacoosa Ledger</title><meta name="description" content="{e(r.lead)}"/>{icons(site)}{og(r, url, "The Tacoosa Ledger")}<meta property="og:image" content="{site.replace("www", "img")}/resizer/v2/{h(url, n=20)}.jpg?width=1200"/><meta property="og:image:width" content="1200"/><meta name="twitter:card" content="summary_large_image"/><meta name="twitter:site" content="@tacoosaledger"/><meta property="article:section" content="Transportation"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url}?outputType=amp"/>{preload(site, site, 4, "/pf/dist")}<style data-styled="" data-styled-version="5.3.11">{css(site, 90, ".b-{h}")}</style>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": "Marlow Street Bridge toll set at $2.40", "description": r.lead, "datePublished": "2026-05-13T11:00:12.331Z", "dateModified": "2026-05-14T18:22:40.100Z", "author": [{"@type": "Person", "name": "Dana Whitlock", "url": f"{site}/staff/dana-whitlock/"}, {"@type": "Person", "name": "Ruben Escarra", "url": f"{site}/staff/ruben-escarra/"}], "publisher": {"@type": "NewsMediaOrganization", "name": "The Tacoosa Ledger", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png", "width": 600, "height": 60}}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article-body-wrapper"}})}{boot("ads" + site, site, "acm")}</head><body><noscript><iframe src="https://tags.example/ns.html?id=GTM-X" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><div id="fusion-app" class="fusion-app"><a class="c-skip" href="#main">Skip to main content</a><div class="b-alert-bar b-alert-bar--breaking"><span class="b-alert-bar__label">Breaking</span>{cards(alert, '<a class="b-alert-bar__link" href="{p}">{t}</a>')}<button aria-label="Close alert">×</button></div><header class="b-header-nav-chain"><div class="b-header-nav-chain__top-layout"><div class="nav-left"><button class="c-button nav-sections-btn" type="button">{svg("menu")}<span>Sections</span></button><button class="c-button" type="button">{svg("search", "Search")}</button></div><a href="/" class="b-header-nav-chain__logo"><img src="/pf/resources/logo.svg?d=1187" alt="The Tacoosa Ledger"/></a><div class="nav-right"><span class="b-weather">61° Cloudy</span><a class="c-button--subscribe" href="{site}/subscribe/?itm=header">Subscribe: $1 for 6 months</a><button class="c-button">Log In</button></div></div><nav id="nav-sections" class="b-header-nav-chain__flyout-nav-wrapper closed" aria-label="Sections Menu"><ul class="b-header-nav-chain__flyout-nav">{drawer}</ul></nav><nav class="horizontal-links-bar" aria-label="Top Links">{menu(site, "Metro;Politics;Business;Sports;Opinion;Food;Arts;Obituaries;eEdition;Puzzles", '<span class="horizontal-links-menu"><a class="c-link" href="{u}/">{t}</a></span>', "")}</nav></header><section class="b-right-rail" role="main" tabindex="-1" id="main"><div class="b-right-rail__full-width-1">{ad(0, "Advertisement", "arcad")}</div><div class="b-right-rail__rail-container"><div class="b-right-rail__main"><div class="b-overline"><a class="c-overline" href="/news/transportation/">Transportation</a></div><h1 class="b-headline">{e(r.title)}</h1><h2 class="b-subheadline">{e(r.lead)}</h2><div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names"><a class="b-byline__name" href="/staff/dana-whitlock/">Dana Whitlock</a> and <a class="b-byline__name" href="/staff/ruben-escarra/">Ruben Escarra</a></span></div><div class="b-date"><time as="time" class="c-date" datetime="2026-05-13T11:00:12Z">May 13, 2026 at 6:00AM</time><span class="b-date__updated">Updated May 14, 2026</span></div><div class="b-tools"><button class="b-tools__listen">{svg("ear")} Listen (5 min)</button>{share('<a class="c-share-item" rel="noreferrer" target="_blank" href="{u}" aria-label="{a}">{i}</a>', url, ("fb", "Share on Facebook"), ("x", "Share on X"), ("mail", "Email"), ("link", "Copy link"))}<button class="b-tools__gift">Gift this article</button><a href="#comments" class="b-tools__comments">{svg("talk")}<span>214</span></a></div><div class="b-lead-art"><figure class="c-media-item">{pic(site, "lead", r.caption)}<figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{e(r.caption)}</span> <span class="c-media-item__credit">(Osei Brandt / The Tacoosa Ledger)</span></figcaption></figure></div><article class="b-article-body article-body-wrapper">{flow(raw, slots, '<p class="c-paragraph">{}</p>', '<h2 class="c-heading">{}</h2>', marks={"voted 5-2": f'<a target="_self" rel="" title="" href="{site}/documents/commission-minutes.pdf">{{}}</a>', "Two lawsuits": f'<a target="_self" rel="" title="" href="{inside[1][1]}">{{}}</a>'})}</article><div class="b-correction"><strong>Correction:</strong> An earlier version of this page misspelled the first name of a commissioner.</div><div class="b-author-bio-list"><h3 class="b-author-bio-list__title">About the Writers</h3>{bio}</div><ul class="b-tag-list"><li><a href="/tags/marlow-street-bridge/">Marlow Street Bridge</a></li><li><a href="/tags/tolls/">Tolls</a></li><li><a href="/tags/tacoosa-river/">Tacoosa River</a></li></ul><section class="b-comments" id="comments"><h2>Comments</h2><button>Show 214 Comments</button><p>Subscribers can join the conversation. Please keep it civil.</p></section><section class="b-results-list"><h2 class="b-results-list__title">More from Transportation</h2>{cards(more, promo, k=("transportation", "city"), b=("Officials blame a supplier and say that trains will be tested through the winter.", "The union's leaders had recommended the deal.", "Neighbors brought a cake and a traffic cone.", "The first boat leaves at 5:40 on Monday morning."), w=("Dana Whitlock", "Priya Oyelaran"), d=("May 12", "May 10", "May 9"))}<button class="b-results-list__more">See More</button></section></div><aside class="b-right-rail__rail">{ad(4, "Advertisement", "arcad")}<div class="b-simple-list"><h2 class="b-simple-list__title">Latest Headlines</h2><div class="c-stack">{cards(latest, '<article class="list-item-simple"><a class="b-simple-list__item-anchor" href="{p}"><h3 class="c-heading">{t}</h3></a><span class="b-simple-list__time">{d}</span></article>', d=("12 minutes ago", "41 minutes ago", "1 hour ago", "2 hours ago", "3 hours ago"))}</div></div><div class="b-podcast"><h2>Podcasts</h2><div class="b-podcast__item"><a href="/podcasts/riverside/">{pic(site, "pod")}<span>Riverside</span></a><button>{svg("play")} Play</button></div><div class="b-podcast__item"><a href="/podcasts/extra-innings/">{pic(site, "pod2")}<span>Extra Innings</span></a><button>{svg("play")} Play</button></div></div><div class="b-numbered-list"><h2 class="b-numbered-list__title">Most Read</h2><ol class="c-stack">{cards(read, '<li class="numbered-list-item"><span class="b-numbered-list__number">{n}</span><a class="c-link" href="{u}"><h3 class="c-heading">{t}</h3></a><a href="{u}" tabindex="-1">{pic}</a></li>')}</ol></div><div class="b-games"><h2>Play Today</h2><a href="/games/crossword/">Daily Crossword</a><a href="/games/word-wheel/">Word Wheel</a><a href="/games/sudoku/">Sudoku</a></div></aside></div></section><div class="b-tout" role="dialog"><h3>You have 2 free articles left this month.</h3><p>Local reporting costs money. Get unlimited access for $1.</p><a href="{site}/subscribe/?itm=tout">See options</a></div>{footer(site, "Company=About Us|Careers|Ethics Policy|Staff Directory|Newsroom Diversity|Press Releases;Subscriptions=Manage Account|Start Delivery|Vacation Hold|Gift Subscriptions|Student Rate;Contact=Help Center|Letters to the Editor|News Tips|Advertise|Place an Obituary|Corrections;Follow=Facebook|X|Instagram|YouTube|RSS", "b-footer", "<p>© 2026 Tacoosa Ledger Company LLC. All rights reserved.</p><a href='/terms/'>Terms of Use</a><a href='/privacy/'>Privacy Policy</a><a href='/do-not-sell/'>Do Not Sell or Share My Personal Information</a>")}</div>{state("Fusion", fusion)}<script src="/pf/dist/engine/react.js?d=1187" defer></script>{onetrust(site)}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*alert, *inside, *latest, *read, *more), address=url)


_SHIRE = """News=Brockwell News|Crime|Courts|Traffic and Travel|Politics|Education|Health|Property|Weather|UK News|World News|History;
Sport=Brockwell Town FC|Football|Rugby League|Cricket|Boxing|Transfer News|Fixtures|Tables;
What's On=Food and Drink|Music and Nightlife|Family and Kids|Shopping|Theatre|Cinema|Days Out|Markets;
TV and Celebs=Soaps|Celebrity News|Reality TV|Music|Film|Strictly;
In Your Area=Ashby|Cold Marston|Denfield|Hexley|Nether Wallop Green|Oldcastle|Thornwick|Upper Brock|Warden Bay|Yaxham;
Lifestyle=Money|Motoring|Travel|Beauty|Gardening|Pets|Recipes|Parenting;
Business=Business News|Jobs|Enterprise|Awards|Farming;
More=Buy a Paper|Funeral Notices|Bookanad|Directory|Dating|Competitions|Puzzles|Newsletter Signup|InYourArea|Public Notices|Advertise With Us"""

_DONKEY = """A runaway donkey brought the centre of Brockwell to a standstill on Saturday after it walked into a bank and refused to come out.
Biscuit, who is 11, had slipped out of a field behind the Cattle Market at about 9am and followed a bread van for almost a mile, witnesses said.
Shoppers looked on as he climbed the three steps of the former Midland branch on Corn Street, waited for the automatic doors and joined the back of the queue.
"I thought I was dreaming," said customer Shazia Rehman, 34, from Thornwick. "He was better behaved than half the people in there. He just stood on the mat and looked at the cashier."
Staff cleared the branch and called Brockshire Police, who sent two officers. Neither had handled a donkey before.
PC Ellis Farrant tried an apple, a packet of oat biscuits and a firm word. None of them worked, and the street was closed to traffic for 50 minutes while officers waited for a trailer.
In the end it was the owner's granddaughter who solved the problem. Nine-year-old Maisie Tull arrived on her scooter, rang her bell twice and turned round, and Biscuit followed her all the way home.
"He thinks the bell means carrots," she told Brockshire Live. "It normally does."
Her grandfather, Ken Tull, said that he had since mended the gate and would be paying for the cleaning of the carpet. "He has never shown the slightest interest in money before," he said.
A spokeswoman for the bank said: "We welcome all customers, but we would ask that those with hooves make an appointment."
Brockshire Police confirmed that nobody was hurt and that no further action would be taken. The force has asked anyone who keeps animals near the ring road to check their fences, because it has dealt with 14 loose cows, five horses and a peacock since Easter."""


@page
def regional_tabloid_with_walls() -> Served:
    """A chain's local title: links in bold between paragraphs, a messaging channel, cards of shops, a carousel, comments, an app wall."""
    site = "https://www.brockshirelive.example"
    url = f"{site}/news/brockwell-news/runaway-donkey-bank-queue-brockwell-10482213"
    r, raw = story("en", "2026-04-25", "Jodie Marchbanks", "Biscuit outside the branch on Corn Street", "Runaway donkey walks into Brockwell bank and joins the queue", "Police closed Corn Street for 50 minutes as Biscuit refused to leave, until a nine-year-old on a scooter turned up", _DONKEY)  # fmt: skip
    ticker = heads(
        site,
        "/news/{s}-{n}",
        "M87 closed both ways after lorry sheds load of paint\nBrockwell Town sack manager two games before end of season",
    )
    inside = heads(site, "/news/brockwell-news/{s}-{n}", "Peacock that terrorised cul-de-sac finally caught in a duvet\nBlock of flats evacuated after pensioner's chutney explodes\nFamily's fury as council paints yellow lines around parked car")  # fmt: skip
    carousel = heads(site, "/news/uk-news/{s}-{n}", """Met Office names exact date heat will arrive
        Martin's money warning to anyone born before 1975
        Popular crisps recalled over plastic fears
        Pub named best in county has only eleven seats
        Driver fined for eating a trifle at the wheel
        Dog walker finds medieval ring in molehill""")  # fmt: skip
    top = heads(site, "/{s}-{n}", """Inside the abandoned holiday camp where the beds are still made
        The Brockwell chippy that sells out by noon every day
        Mum's warning after toddler is sick from garden centre plant
        Soap star spotted buying paint in Denfield""")  # fmt: skip
    sponsored = heads(
        "https://offers.paidlinks.example",
        "/c/{n}",
        "Hearing aids: brits over 60 are switching to this\nOne simple way to clear a blocked drain",
    )
    nav = menu(site, _SHIRE, '<li class="has-submenu" data-mod="section-{h}"><a class="ga" href="{u}/">{t}</a><button class="chevron icon-down" aria-label="Expand {t}"></button><ul class="sub-menu">{items}</ul></li>', '<li><a href="{u}/">{t}</a></li>')  # fmt: skip
    more = [f'<p class="read-more-links"><b>Read More: </b><a href="{u}" class="read-more-links__link" data-link-tracking="InArticle|Link">{e(t)}</a></p>' for t, u in inside]  # fmt: skip
    channel = f'<div class="in-article-cta" data-mod="whatsapp"><p><b>Join our WhatsApp community</b></p><p>Get the latest Brockshire news direct to your phone. We also treat our community members to special offers, promotions, and adverts from us and our partners. You can check out our Privacy Notice.</p><a class="in-article-cta__button" href="https://chat.example/{h(site)}">Join here</a></div>'  # fmt: skip
    shop = f'<div class="affiliate-widget"><span class="affiliate-widget__label">Article continues below our picks</span><div class="affiliate-widget__card">{pic(site, "shop")}<span>Rattan corner set</span><del>£499</del><ins>£299</ins><a rel="sponsored nofollow" href="https://shop.paidlinks.example/1">Buy now</a></div><div class="affiliate-widget__card">{pic(site, "shop2")}<span>Cordless mower</span><ins>£149</ins><a rel="sponsored nofollow" href="https://shop.paidlinks.example/2">Buy now</a></div></div>'  # fmt: skip
    embed = '<div class="tweet-container"><blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">Corn Street is shut. Please avoid. It is a donkey. That is all we know. 🫏</p>— Brockwell Roads (@BrockwellRoads) <a href="https://x.example/BrockwellRoads/status/1">April 25, 2026</a></blockquote></div>'  # fmt: skip
    slots = {0: ad(1, "Article continues below advert"), 1: more[0], 3: channel, 4: embed, 5: more[1], 7: shop, 8: more[2]}
    said = talk((("Hexley Harry", "Better service than I got last time I was in there to be fair."), ("Bluebell62", "Poor thing was probably after the coin machine."), ("NotMyCouncil", "And yet they cannot fix the lights on Station Road."), ("T. Ormerod", "He would get my vote.")), '<li class="vf-comment" id="c{h}"><div class="vf-comment__avatar">{who}</div><div class="vf-comment__body"><strong>{who}</strong><time>{n}h</time><p>{t}</p><button>Reply</button><button>Respect <span>{n}</span></button></div></li>')  # fmt: skip
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "headline": r.title, "alternativeHeadline": "Donkey in bank queue closes Corn Street", "url": url, "datePublished": "2026-04-25T12:41:09Z", "dateModified": "2026-04-25T15:10:55Z", "author": [{"@type": "Person", "name": "Jodie Marchbanks", "jobTitle": "Senior Reporter"}], "publisher": {"@id": site + "#publisher"}, "articleSection": "Brockwell News", "keywords": ["Brockwell", "Animals", "Police"], "image": {"@type": "ImageObject", "url": f"{site}/incoming/article10482210.ece/ALTERNATES/s1200/0_donkey.jpg"}}, {"@type": "NewsMediaOrganization", "@id": site + "#publisher", "name": "Brockshire Live", "foundingDate": "1868"}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "News", "item": f"{site}/news/"}, {"@type": "ListItem", "position": 2, "name": "Brockwell News", "item": f"{site}/news/brockwell-news/"}]}]}  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="en-GB" data-pub="brockshirelive"><head><meta charset="utf-8"><title>Runaway donkey walks into Brockwell bank and joins the queue - Brockshire Live</title>{icons(site, "#c8102e")}<meta name="description" content="{e(r.lead)}"><meta name="keywords" content="Brockwell,Animals,Police"><meta name="news_keywords" content="Brockwell, Animals, Police"><link rel="canonical" href="{url}">{og(r, url, "Brockshire Live")}<meta property="og:image" content="{site}/incoming/article10482210.ece/ALTERNATES/s1200/0_donkey.jpg"><meta property="article:author" content="https://www.facebook.com/jodie"><meta property="article:published_time" content="2026-04-25T12:41:09Z"><meta property="article:modified_time" content="2026-04-25T15:10:55Z"><meta name="parsely-title" content="{e(r.title)}"><meta name="parsely-pub-date" content="2026-04-25T12:41:09Z">{ld(graph)}{boot(url, site, "cgapm")}<style>{css(site, 110, ".{h} .mod")}</style>{preload(site, site, 6, "/rp/static/bundles")}</head><body class="article-page news"><div id="sp_message_container_{h(site)}" class="sp-host">{layer("sp", "We value your privacy", "We and our 1,442 partners store and access information on your device to personalise advertising and content, measure performance and develop products. You can pay to reject, or agree and read for free.", "I Agree", "Pay to Reject", "Manage my choices")}</div><div class="app-wall" data-nosnippet><img src="{site}/app/icon.png" alt=""><p>Enjoy fewer adverts in our app</p><a href="https://apps.example/brockshire">Open</a><button>Continue on web</button></div><div class="live-ticker" data-mod="ticker"><span class="live-ticker__flag">Just in</span><ul>{cards(ticker, '<li><a href="{u}">{t}</a></li>')}</ul></div><header class="page-header"><a class="logo" href="/">Brockshire Live</a><div class="header-links"><a href="/newsletter-preference-centre/">Newsletter</a><a href="/my-account/">My Account</a><span class="weather-widget">14°C</span></div><nav class="primary" data-mod="burgerMenu"><ul>{nav}</ul></nav><nav class="secondary"><ul>{menu(site, "Brockwell News;Traffic and Travel;Town FC;What's On;Courts;In Your Area", '<li><a href="{u}/">{t}</a></li>', "")}</ul></nav></header><main><ol class="breadcrumbs"><li><a href="/news/">News</a></li><li><a href="/news/brockwell-news/">Brockwell News</a></li><li><a href="/all-about/animals">Animals</a></li></ol><div class="article-wrapper"><article class="article-main channel-news" id="article"><h1 class="publication-font" itemprop="headline name">{e(r.title)}</h1><p class="sub-title">{e(r.lead)}</p><div class="byline"><span class="publication-theme-border"></span><div class="byline-photo">{pic(site, "jm", "Jodie Marchbanks")}</div><div class="author"><a href="/authors/jodie-marchbanks/">Jodie Marchbanks</a> <span>Senior Reporter</span></div><ul class="time-info"><li><span class="time-container">13:41, 25 Apr 2026</span></li><li>Updated <span class="time-container">16:10, 25 Apr 2026</span></li></ul><div class="bookmark">{svg("save")} Bookmark</div></div><div class="social-sites"><a class="comment-count" href="#comments-section"><span>4</span> Comments</a>{share('<a class="icon {a}" href="{u}" aria-label="Share on {a}">{i}</a>', url, ("fb", "facebook"), ("x", "twitter"), ("wa", "whatsapp"), ("mail", "email"))}</div><figure class="in-article-image lead">{pic(site, "lead")}<figcaption><span class="caption">{e(r.caption)}</span><span class="credit">(Image: Brockshire Live/Reader picture)</span></figcaption></figure><div class="newsletter-inline" data-mod="nl"><p>Get the best stories from Brockshire straight to your inbox</p><input type="email" placeholder="Email"><button>Subscribe</button><p class="invalid">Invalid email</p><p>We use your sign-up to provide content in ways you've consented to and improve our understanding of you.</p></div><div class="article-body" itemprop="articleBody">{flow(raw, slots, marks={"Brockshire Police": "<a href='/all-about/brockshire-police'>{}</a>"})}<div class="end-share"><p>Story saved</p><p>You can find this story in <a href="/bookmarks">My Bookmarks</a>.</p></div></div><div class="tag-list"><a href="/all-about/animals">Animals</a><a href="/all-about/police">Brockshire Police</a><a href="/all-about/corn-street">Corn Street</a></div></article><section class="comments" id="comments-section"><h3>Comments</h3><ul>{said}</ul><a href="/my-account/">Log in to comment</a></section><section class="carousel" data-mod="recommendedCarousel"><h2 class="carousel__heading">More on UK News</h2><div class="carousel__track">{cards(carousel, '<div class="teaser teaser--slide" data-slide="{n}"><a href="{u}" class="teaser__image">{pic}</a><span class="teaser__label">{k}</span><a href="{u}" class="headline publication-font">{t}</a><div class="description">{b}</div></div>', k=("Weather", "Money", "Shopping", "Pubs", "Courts", "History"), b=("Forecasters have looked at the charts again", "It could be worth hundreds of pounds", "Shoppers are told to bring packets back", "And four of them are stools", "He told magistrates that it was nearly finished", "It may have belonged to a bishop"))}</div><button>Next</button></section><section class="sponsored-feed" data-mod="paid"><h4>You may like <span>Sponsored links</span></h4>{cards(sponsored, '<div class="pl"><a rel="sponsored nofollow" href="{u}">{pic}<span class="pl-title">{t}</span></a><span class="pl-brand">Sponsored: {b}</span></div>', b=("HearWell", "DrainJet"))}</section></div><aside class="right-rail">{ad(3, "Advertisement")}<div class="most-read"><h3>Top Stories</h3>{cards(top, '<div class="teaser small"><a href="{u}"><figure>{pic}</figure></a><strong><a href="{u}">{t}</a></strong><span class="cat">{k}</span></div>', k=("History", "Food", "Health", "Celebs"))}</div>{ad(4, "Advertisement")}</aside></main>{footer(site, "Follow us=Facebook|Instagram|X|Threads|TikTok;Online Features=Competitions and Offers|Daily Crossword|Brockshire Directory|Dating|Funeral Notices;Services=Buy a Photo|Newsletters Signup|Advertise with us|Work with us|Sell Your Story|Syndication;About=About Us|Contact Us|How to Complain|Corrections and Clarifications|Privacy Notice|Cookie Notice|Terms and Conditions|Rule Book", "mod-footer", "© 2026 Brockshire Newspapers Limited")}{state("rpSettings", {"pub": "brockshirelive", "flags": flags(site, 70), "article": {"id": 10482213, "headline": r.title, "tags": ["animals", "police"], "words": 412}})}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*ticker, *inside, *carousel, *top), address=url)


_PILLARS = """News=UK|World|Climate crisis|Middle East|Ukraine|Football|Newsletters|Business|Environment|UK politics|Education|Society|Science|Tech|Global development|Obituaries;
Opinion=The Chronicle view|Columnists|Cartoons|Opinion videos|Letters;
Sport=Football|Cricket|Rugby union|Tennis|Cycling|F1|Golf|Boxing|Rugby league|Racing|US sports;
Culture=Film|Music|TV and radio|Books|Art and design|Stage|Games|Classical;
Lifestyle=The Filter|Fashion|Food|Recipes|Love and sex|Health and fitness|Home and garden|Women|Men|Family|Travel|Money;
Support us=Print subscriptions|Search jobs|Holidays|Digital archive|Live events|Patrons|Crosswords|Wordiply|Corrections|Tips"""

_EEL = """On a still night in March, at the mouth of a stream so small that it has no name on the map, Bronwen Ashcroft switches off her torch and waits. After a minute she can hear them: a faint crackle, like rain on a tent, as thousands of glass eels climb over one another on a mat of wet straw.
“That noise was supposed to be gone,” she says. “My father told me I would never hear it.”
The European eel has declined by about 95% since the 1980s. Weirs, pumps and tidal gates bar its way upstream, and those that grow old enough to leave are often killed by turbines as they come back down. For decades the advice on the Lune Levels was to catch the young by the bucket and drive them past the obstacles in a van.
Ashcroft, who is 61 and used to drive the van, thought there must be a cheaper way. In 2017 she nailed a length of coir matting to the concrete sill of a pumping station and let it trail in the water. It cost her £38. By the next morning there were eels on it.
There are now 412 such ladders between Thornby and the sea, most of them looked after by volunteers who count what comes up. Last spring they logged 2.3 million eels, against 90,000 in the first full year.
Not everyone is convinced that the straw deserves the credit. “The number of people counting has grown thirtyfold, so of course we see more eels,” says Dr Idris Falconer, an ecologist at the University of Thornby. He believes that a ban on netting in the estuary, introduced in 2019, explains at least half of the rise.
Ashcroft does not dispute it. She keeps a second notebook for nights when nobody else is out, with the same four ladders and the same lamp, and its numbers have risen sixfold.
What happens next depends on a decision in an office 200 miles away. The Levels' 63 pumping stations are due to be replaced by 2035, and the drainage board must choose between ordinary pumps, which shred anything longer than a finger, and slow screws that let fish through but cost a third more.
Its chair, Marcus Penhale, farms 900 acres of potatoes that would be under water without them. “I like an eel as much as the next man,” he says. “But I have been flooded twice, and I was not rescued by a fish.”
The board has asked the government for £44m to cover the difference. Ministers are to reply in July. Until then, the volunteers have been told to leave the old mats where they are.
By two in the morning the straw has gone quiet. Ashcroft wrings out her sleeves, writes down a number and underlines it. Then she kneels and, with great care, turns the corner of the mat the right way up again, so that the last of them can find the edge."""


@page
def quality_daily_of_islands() -> Served:
    """Parts of the page are islands with data of their own; a pull quote repeats the text, drop capitals part it, cards of several sizes follow."""
    site = "https://www.thechronicle-uk.example"
    url = f"{site}/environment/2026/mar/21/glass-eels-straw-ladders-lune-levels"
    r, raw = story("en", "2026-03-21", "Hettie Vaughan", "Bronwen Ashcroft lifts a mat at low tide near Thornby.", "‘That noise was supposed to be gone’: the woman who brought eels back with a £38 doormat", "Volunteers on the Lune Levels have built hundreds of straw ladders past weirs and pumps. Now a choice about machinery could undo their work", _EEL)  # fmt: skip
    rich = heads(site, "/environment/2026/feb/{n}/{s}", "Beavers, bats and bureaucrats: a year on England’s slowest river")
    onward = heads(site, "/environment/2026/mar/{n}/{s}", """Water firm fined £19m for sewage it said was soil
        ‘We planted the wrong trees’: a forester’s confession
        Hedgehogs return to a London borough after 40 years
        Is it too late to save the Scottish primrose?
        Country diary: a heron with a grudge""")  # fmt: skip
    viewed = heads(site, "/{n}/{s}", """Home secretary refuses to publish review of prison escapes
        ‘I sold my flat and bought a canal boat. It sank’
        The pasta shape that broke the internet, and how to cook it
        Philharmonic sacks conductor over text messages
        Stocks fall as chipmaker cuts forecast for second time
        You be the judge: should my partner stop labelling the fridge?""")  # fmt: skip
    drawer = menu(site, _PILLARS, '<li class="dcr-{h}" role="none"><button type="button" class="dcr-{h} selectableMenuItem" aria-expanded="false" data-link-name="header : {t}">{t}</button><ul class="dcr-sub" role="menu">{items}</ul></li>', '<li role="none" class="dcr-' + h(site, "li") + '"><a role="menuitem" class="selectableMenuItem" href="{u}" data-link-name="nav2 : secondary : {t}">{t}</a></li>')  # fmt: skip
    dot = f'<div class="dcr-{h("pull")}"><aside class="dcr-{h("pq")}"><svg width="22" height="14" viewBox="0 0 22 14"><path d="M5.255 0h4.75c-.572 4.53-1.077 8.972-1.297 13.941H0C.792 9.104 2.44 4.53 5.255 0Z"/></svg><blockquote>My father told me I would never hear it</blockquote><footer><cite>Bronwen Ashcroft</cite></footer></aside></div>'  # fmt: skip
    island = cards(rich, '<gu-island name="RichLinkComponent" priority="feature" deferuntil="idle" props="{}"><div data-link-name="rich-link-1 | 1" data-name="placeholder" class="dcr-rl"><div class="dcr-rl-top"></div>{pic}<div class="dcr-rl-t"><a href="{u}">{t}</a></div><div class="dcr-rl-more">Read more</div></div></gu-island>')  # fmt: skip
    letter = '<figure class="dcr-nl element" data-spacefinder-role="inline"><aside aria-label="newsletter promotion"><p class="dcr-skip"><a href="#EmailSignup-skip-link-9">skip past newsletter promotion</a></p><h3>Sign up to Down to Earth</h3><p>The planet’s most important stories. Get all the week’s environment news – the good, the bad and the essential</p><form><input type="email" name="email" required><button>Sign up</button></form><span><strong>Privacy Notice: </strong>Newsletters may contain information about charities, online ads, and content funded by outside parties.</span><p id="EmailSignup-skip-link-9" tabindex="0">after newsletter promotion</p></aside></figure>'  # fmt: skip
    photo = f'<figure id="{h(url, "f", n=20)}" class="dcr-fig element element-image" data-spacefinder-role="inline"><div>{pic(site, "mat")}</div><figcaption><span class="dcr-tri">{svg("down")}</span><span>A length of coir matting at Sluice 19.</span> Photograph: Tamsin Oduya/The Chronicle</figcaption></figure>'  # fmt: skip
    rule = '<hr class="dcr-section" aria-hidden="true"/>'
    slots = {
        1: dot,
        2: ad(1, "Advertisement", "ad-slot-container"),
        3: photo + rule,
        5: island,
        6: letter + rule,
        8: ad(2, "Advertisement", "ad-slot-container"),
    }
    stars = share('<li class="dcr-sh"><a href="{u}" role="button" aria-label="{a}" target="_blank" rel="noreferrer"><span class="dcr-i">{i}</span></a></li>', url, ("fb", "Share on Facebook"), ("mail", "Share via Email"), ("x", "Share on X"))  # fmt: skip
    card = '<li class="dcr-li"><div class="dcr-card"><a href="{p}" data-link-name="news | group-0 | card-@{n}" aria-label="{t}"></a><div class="dcr-media">{pic}</div><div class="dcr-content"><h3 class="card-headline"><div class="dcr-kick">{k}</div><span class="show-underline headline-text">{t}</span></h3><footer class="dcr-f"><span class="dcr-time"><time>{d}</time></span><span class="dcr-com">{icon}{c}</span></footer></div></div></li>'.replace("{icon}", svg("talk"))  # fmt: skip
    topics = "".join(
        f'<li><a href="{site}/environment/{slug(t)}">{t}</a></li>' for t in ("Wildlife", "Rivers", "Conservation", "Farming", "features")
    )
    config = {"config": {"switches": flags(site, 140), "page": {"webTitle": r.title, "section": "environment", "webPublicationDate": 1774087200000, "pageId": url.removeprefix(site + "/"), "author": "Hettie Vaughan", "keywords": "Wildlife,Rivers,Conservation", "commentable": True, "isPaidContent": False}}, "modules": {"sentry": {}, "tests": flags("ab", 20)}}  # fmt: skip
    html = f"""<!doctype html><html lang="en"><head><!-- Hello there, we are hiring! Take a look at the jobs page. --><title>{e(r.title)} | Wildlife | The Chronicle</title><meta name="description" content="{e(r.lead)}"><meta charset="utf-8"><link rel="canonical" href="{url}">{icons(site, "#052962")}<link rel="alternate" type="application/rss+xml" title="RSS" href="{site}/environment/rss">{og(r, url, "the Chronicle")}<meta property="article:author" content="{site}/profile/hettie-vaughan"><meta property="article:published_time" content="2026-03-21T10:00:00.000Z"><meta property="article:modified_time" content="2026-03-21T16:31:08.000Z"><meta property="article:section" content="Environment"><meta property="article:tag" content="Wildlife,Rivers,Conservation"><meta name="twitter:title" content="‘That noise was supposed to be gone’: eels back with a £38 doormat">{preload(site, site, 5, "/assets/web.client")}{boot(site, site, "pct")}<style class="webfont">{css(site, 60, ".dcr-{h}")}</style>{ld([{"@type": "NewsArticle", "@context": "https://schema.org", "@id": url, "publisher": {"@type": "Organization", "name": "The Chronicle", "url": site, "sameAs": ["https://x.example/chronicle"]}, "isAccessibleForFree": True, "isPartOf": {"@type": ["CreativeWork", "Product"], "name": "The Chronicle", "productID": "chronicle.co:basic"}, "image": [{"@type": "ImageObject", "url": f"{site}/img/1.jpg"}], "author": [{"@type": "Person", "name": "Hettie Vaughan", "sameAs": f"{site}/profile/hettie-vaughan"}], "datePublished": "2026-03-21T10:00:00.000Z", "headline": r.title, "dateModified": "2026-03-21T16:31:08.000Z", "mainEntityOfPage": url}, {"@type": "WebPage", "@context": "https://schema.org", "@id": url, "potentialAction": {"@type": "ViewAction", "target": "android-app://chron"}}])}</head><body><div id="react-root"><div class="dcr-skip"><a href="#maincontent">Skip to main content</a><a href="#navigation">Skip to navigation</a></div><gu-island name="TopBarSupport" props="{{}}"><div class="dcr-top"><h2>Support the Chronicle</h2><p>Fund independent journalism</p><a href="{site}/support">Support us</a></div></gu-island><header id="bannerandheader" class="dcr-head"><div class="dcr-bar"><a href="{site}/subscribe">Print subscriptions</a><a href="{site}/newsletters">Newsletters</a><a href="{site}/signin">Sign in</a><button>UK <span>edition</span></button></div><a href="{site}/uk" class="dcr-logo"><span>The Chronicle - Back to home</span></a><nav id="navigation" aria-label="Main" data-component="nav3"><ul class="dcr-pillars">{menu(site, "News;Opinion;Sport;Culture;Lifestyle", '<li><a href="{u}" class="dcr-p" data-link-name="nav3 : primary : {t}">{t}</a></li>', "")}</ul><button class="dcr-burger" aria-label="Show More">{svg("menu")}</button><div id="expanded-menu" class="dcr-exp"><ul role="menubar">{drawer}</ul></div></nav><ul class="dcr-subnav">{menu(site, "Environment;Climate crisis;Wildlife;Energy;Pollution;Green light", '<li><a href="{u}" class="dcr-s">{t}</a></li>', "")}</ul></header><main data-layout="StandardLayout" id="maincontent"><article class="dcr-art"><div class="dcr-grid"><div data-gu-name="media"><figure class="dcr-main">{pic(site, "main", r.caption)}<figcaption>{e(r.caption)} Photograph: Tamsin Oduya/The Chronicle</figcaption></figure></div><aside data-gu-name="title"><a class="dcr-label" href="{site}/environment/wildlife"><span>Wildlife</span></a></aside><div data-gu-name="headline"><h1 class="dcr-h1">{e(r.title)}</h1></div><div data-gu-name="standfirst" class="dcr-sf"><p>{e(r.lead)}</p></div><aside data-gu-name="meta"><address aria-label="Contributor info"><div><a rel="author" href="{site}/profile/hettie-vaughan">Hettie Vaughan</a></div></address><div class="dcr-loc">Thornby</div><div><details class="dcr-d"><summary><span>Sat 21 Mar 2026 10.00 GMT</span></summary>Last modified on Sat 21 Mar 2026 16.31 GMT</details></div><div class="dcr-shr"><button>Share</button><ul>{stars}</ul></div><gu-island name="CommentCount"><a href="#comments">{svg("talk")}<span>341</span></a></gu-island><a class="dcr-pref" href="{site}/preferred">Prefer the Chronicle on Search</a></aside><div data-gu-name="body"><div id="maincontent-body" class="article-body-commercial-selector dcr-b">{flow(raw, slots, '<p class="dcr-' + h("p", site) + '">{}</p>', marks={"On a still": '<span data-dcr-style="drop-cap"><span class="dcr-dc">O</span></span>n a still'})}</div><div class="dcr-submeta"><span>Explore more on these topics</span><ul>{topics}</ul><ul>{stars}</ul><a href="{site}/reprint">Reuse this content</a></div></div></div></article></main><section id="comments" class="dcr-cm"><div><h2>Comments <span>(341)</span></h2><div><a href="{site}/signin">Sign in</a> or <a href="{site}/register">create your Chronicle account</a> to join the discussion</div></div>{talk((("Mudlark", "A lovely piece. I remember elver suppers in the village hall, bacon and all."), ("DrainsNotDreams", "The screws pay for themselves in ten years, somebody tell the board.")), '<div class="d-comment"><a href="#{h}">{who}</a><time>{n}h ago</time><div class="d-comment__content"><p>{t}</p></div><button>Report</button></div>')}</section><section data-component="related-stories" class="dcr-on"><h2>Related stories</h2><ul class="dcr-ul">{cards(onward, card, k=("Pollution", "Forests", "Wildlife", "Plants", "Country diary"), d=("1d ago", "3d ago", "8 Mar 2026"), c=("112", "58", "391"))}</ul></section><section data-component="most-viewed-footer" class="dcr-mv"><h2>Most viewed</h2><div role="tablist"><button role="tab">Across The Chronicle</button><button role="tab">Environment</button></div><ol>{cards(viewed, '<li class="dcr-mvi" data-link-name="{n} | text"><span class="dcr-num">{n}</span><div><h4><a href="{u}">{t}</a></h4></div></li>')}</ol></section><gu-island name="StickyBottomBanner"><div class="dcr-epic"><h2>Can we count on you?</h2><p>We have no owner who tells us what to leave out. If you read us often, please consider giving whatever you can afford. It takes less than a minute.</p><a href="{site}/support">Give £5 a month</a></div></gu-island>{footer(site, "News=UK|World|Business|Climate|Football|UK politics;Opinion=Columnists|Letters|Cartoons;Help=About us|Contact us|Complaints and corrections|Secure drop|Work for us|Privacy policy|Cookie policy|Terms and conditions|Help centre;Archive=All topics|All writers|Digital newspaper archive|Newsletters;Partners=Advertise with us|Search UK jobs|Patrons", "dcr-footer", "© 2026 Chronicle News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)")}</div><script>window.chronicle={json.dumps(config, ensure_ascii=False)};</script></body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*rich, *onward, *viewed), address=url)


_BHARAT = """Home;Latest News;India=Andhra Pradesh|Assam|Bihar|Gujarat|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|West Bengal;
Cities=Bengaluru|Chennai|Delhi|Hyderabad|Kolkata|Mumbai|Pune|Ahmedabad|Jaipur|Lucknow|Patna|Bhopal;
World=US|UK|Pakistan|China|South Asia|Middle East|Europe;
Business=Markets|Personal Finance|Budget|Economy|Companies|Startups|Gold Rate Today|Petrol Price;
Cricket=Live Scores|Schedule|Results|Rankings|Premier League|Women's Cricket;
Entertainment=Bollywood|Tamil Cinema|Telugu Cinema|OTT|Reviews|Music|TV;
Lifestyle=Health|Food|Travel|Fashion|Relationships|Parenting|Astrology;
Education=Board Exams|Results|Entrance Tests|Jobs|Study Abroad;
Technology=Mobiles|Laptops|Reviews|How To|Gaming;
Auto=Cars|Bikes|EVs|Launches;
Videos;Photos;Web Stories;Podcasts;Opinion;ePaper"""

_MANGO = """The Konkavli district administration has ordered every mango exporter in the taluka to seal its cold rooms until further notice, after 61 tonnes of Alphonso fruit were found to have been ripened with a banned gas.
The order, signed late on Monday by District Collector Meenal Joglekar, affects 118 units and comes at the peak of a season that earns the coastal belt roughly Rs 900 crore.
"No fruit will leave until it has been tested. I would rather lose ten days of trade than ten years of trust," Joglekar told reporters at the collectorate.
# How the racket came to light
Officials of the Food Safety department said a container was stopped at the port of Rajbandar on May 2 after a customs officer, Lt Sunil Vaidya, noticed a strong smell of garlic. The smell is typical of calcium carbide, which gives off acetylene and traces of arsenic.
A team then visited 14 warehouses in two nights. In nine of them it found sachets of the powder placed between layers of fruit, according to the inspection report, a copy of which has been seen by this newspaper.
Four owners have been arrested and three others are on the run, Superintendent of Police Harish Pednekar said.
# Growers say they are paying for others' greed
The Alphonso Growers' Union, which has 6,400 members, said most farmers sell their crop to contractors while it is still on the tree and have no say in how it is ripened.
"We are told on the phone that our fruit is poison. Who will give us back this season?" asked Vasant Ghadi, who owns 200 trees at Devgaon and took a loan of Rs 4 lakh in January.
The union has demanded that the state buy the sealed stock at Rs 450 a dozen and set up three ripening chambers that use ethylene, which is permitted.
# What buyers should look for
The department has issued the following advice:
- Look at the stalk: fruit ripened with carbide is evenly yellow outside but often white and sour near the stone.
- Put the fruit in a bucket of water. Naturally ripened mangoes sink, while those picked too early tend to float.
- Wash the fruit under running water for two minutes and throw the first water away.
- Keep the bill, because no complaint can be registered without it.
Complaints can be lodged on the department's toll-free line. Results of the first 300 samples are expected by Friday, and units that pass will be opened again the same day.
Prices at the Vashi Road wholesale market, meanwhile, have already fallen from Rs 1,100 to Rs 780 a dozen. Traders said that customers were asking for Totapuri instead."""


@page
def indian_portal_with_the_next_story() -> Served:
    """A synopsis in points, links between paragraphs, a strip of stories, and the next story begun below the first."""
    site = "https://www.bharatherald.example"
    url = f"{site}/india/maharashtra/konkavli-alphonso-mango-exporters-sealed-carbide-story-{h('mango', n=10)}.html"
    r, raw = story("en", "2026-05-05", "Ashwini Kulshreshtha", "Sealed crates at a cold room in Konkavli on Monday.", "Konkavli seals 118 mango units after 61 tonnes of Alphonso found ripened with banned gas", "", _MANGO)  # fmt: skip
    points = ("Collector halts all mango exports from the taluka at the peak of the season", "Four warehouse owners arrested, three on the run, police say", "Growers demand that the state buy sealed stock at Rs 450 a dozen")  # fmt: skip
    trending = heads(site, "/topic-news/{s}-{n}.html", "Gold rate today falls below Rs 1 lakh in four cities\nClass 12 results out for northern boards, girls lead again\nWoman finds cobra in scooter, rides on to office")  # fmt: skip
    also = heads(
        site,
        "/india/{s}-story-{h}.html",
        "Why Devgaon's mangoes ripened three weeks early this year\nCustoms officer who smelt garlic gets state award",
    )
    stories = heads(site, "/web-stories/{s}-{n}", "7 summer drinks older than the Mughal empire\nInside the stepwell that never runs dry\nWhat your tiffin says about you\n5 beaches where nobody will sell you anything")  # fmt: skip
    readers = heads(site, "/{s}-story-{h}.html", """Monsoon to hit Kerala coast on May 29, says Met
        Engineer quits Rs 48 lakh job to drive village school bus
        Opposition walks out over Speaker's remark on turbans
        Rohini Kale's 94 takes Nagpur to final
        Flat buyers in Greater Noida get keys after 14 years
        Railways to drop paper tickets at 900 stations""")  # fmt: skip
    follow = heads(site, "/india/karnataka/{s}-story-{h}.html", "Coffee planters of Sakleshwar hire drones to chase away elephants")
    strip = menu(site, _BHARAT, '<li class="bh_nav__li" data-vr-zone="{h}"><a href="{u}" title="{t}">{t}</a><div class="bh_mega"><ul>{items}</ul></div></li>', '<li><a href="{u}" title="{t} News" class="bh_mega__a">{t}</a></li>')  # fmt: skip
    rows = [
        f'<div class="also_read"><strong>ALSO READ | </strong><a href="{u}" target="_blank" title="{e(t)}">{e(t)}</a></div>'
        for t, u in also
    ]
    outbrain = '<div class="OUTBRAIN" data-widget-id="AR_3" data-ob-mark="true"><div class="ob-widget-header">Promoted Content</div><div class="ob-unit"><a class="ob-dynamic-rec-link" rel="nofollow noopener" href="https://paid.outlinks.example/c1"><span class="ob-rec-text">3BHK flats in Thane from 89 lakh</span><span class="ob-rec-source">Lodhiya Realty</span></a></div><div class="ob-unit"><a class="ob-dynamic-rec-link" rel="nofollow noopener" href="https://paid.outlinks.example/c2"><span class="ob-rec-text">Play this game for a minute</span><span class="ob-rec-source">ThroneRaid</span></a></div></div>'  # fmt: skip
    vid = f'<div class="inline_video" data-vid="{h("v", n=10)}"><div class="vplayer">{pic(site, "vid")}<button>{svg("play")}</button><span class="dur">02:41</span></div></div>'
    slots = {1: f'<div class="adtxt">Advertisement</div><div class="ad-unit" id="div-gpt-ad-{h("1")}"></div>', 2: rows[0], 5: vid, 7: '<div class="adtxt">Advertisement</div><div class="ad-unit"></div>', 9: rows[1]}  # fmt: skip
    layout = '<div class="story_share">{s}<a class="gnews" href="https://news.example/bharatherald">Follow us on Google News</a></div>'.replace("{s}", share('<a class="sc {a}" href="{u}" title="Share on {a}">{i}</a>', url, ("wa", "WhatsApp"), ("fb", "Facebook"), ("x", "Twitter"), ("mail", "Email")))  # fmt: skip
    nxt = f'<div class="infinite__sep"><span>Next Story</span></div><div class="story__block" data-url="{follow[0][1]}" data-index="1"><ul class="crumb"><li><a href="/">Home</a></li><li><a href="/india">India</a></li></ul><h2 class="story__h1"><a href="{follow[0][1]}">{e(follow[0][0])}</a></h2><div class="byline"><a href="/author/nagesh-hebbar">Nagesh Hebbar</a> | <span>Updated: May 5, 2026 08:10 IST</span></div><figure>{pic(site, "next")}<figcaption>A drone over an estate at Sakleshwar</figcaption></figure><div class="story__content story__content--cut"><p>Planters in the hills of Sakleshwar have bought eleven drones to keep elephants out of their estates, after losing coffee worth Rs 3 crore in a single winter.</p><p>The machines carry a siren and a speaker that plays the hum of bees, said Cariappa Belliappa, who chairs the club of planters.</p></div><a class="readfull" href="{follow[0][1]}">Read Full Story</a></div>'  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="en" xmlns:og="http://ogp.me/ns#"><head><meta charset="UTF-8"/><title>Alphonso mango: Konkavli seals 118 units over carbide, 4 held | Bharat Herald</title>{icons(site, "#d71920")}<meta name="description" content="Konkavli district has sealed 118 mango export units after 61 tonnes of Alphonso were found ripened with calcium carbide. Four held."/><meta name="keywords" content="Alphonso mango, Konkavli, calcium carbide, mango export"/><meta name="news_keywords" content="Alphonso mango, Konkavli, calcium carbide"/>{og(r, url, "Bharat Herald")}<meta property="article:published_time" content="2026-05-05T07:02:00+05:30"/><meta property="article:modified_time" content="2026-05-05T13:18:00+05:30"/><meta itemprop="inLanguage" content="en-IN"/><link rel="canonical" href="{url}"/><link rel="amphtml" href="{url.replace("/india/", "/amp/india/")}"/>{preload(site, site, 7, "/_next/static/chunks")}{boot(site, site, "agmp")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en", "headline": "Konkavli seals 118 mango units after 61 tonnes of Alphonso found ripened with banned gas", "articleBody": " ".join(line.lstrip("#- ") for line in raw[:4]), "description": "Konkavli district has sealed 118 mango export units.", "datePublished": "2026-05-05T07:02:00+05:30", "dateModified": "2026-05-05T13:18:00+05:30", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "author": [{"@type": "Person", "name": "Ashwini Kulshreshtha", "url": f"{site}/author/ashwini"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Bharat Herald", "logo": {"@type": "ImageObject", "url": f"{site}/l.png", "width": 600, "height": 60}}, "image": {"@type": "ImageObject", "url": f"{site}/i.jpg", "width": 1280, "height": 720}})}{ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": n, "item": {"@id": f"{site}/{t.lower()}", "name": t}} for n, t in enumerate(("Home", "India", "Maharashtra"), 1)]})}{ld({"@context": "https://schema.org", "@type": "SiteNavigationElement", "name": ["India", "Cities", "World", "Business", "Cricket"], "url": [f"{site}/india", f"{site}/cities", f"{site}/world", f"{site}/business", f"{site}/cricket"]})}<style>{css(site, 80, ".bh_{h}")}</style></head><body class="story_page"><div id="__next"><div class="top_ribbon"><div class="ribbon_in"><span>Tuesday, May 5, 2026</span><span class="nifty">NIFTY 26,114.20 <i>+0.41%</i></span><span class="nifty">SENSEX 85,902.11 <i>+0.38%</i></span><a href="/app">Download App</a><a href="/hindi">हिन्दी</a><a href="/marathi">मराठी</a></div></div><header class="bh_header"><a href="/" class="bh_logo"><img src="/l.svg" alt="Bharat Herald logo"/></a><nav class="bh_nav"><ul>{strip}</ul></nav><button class="bh_search">{svg("search")}</button><a href="/subscribe" class="bh_sub">Subscribe @ Rs 1/day</a></header><div class="trending_bar"><span class="trending_bar__h">Trending</span>{cards(trending, '<a href="{p}" title="{t}" class="trending_bar__a">{t}</a>')}</div><div class="adtop">Advertisement</div><div class="main_container"><div class="story__block" data-url="{url}" data-index="0"><ul class="crumb"><li><a href="/">Home</a></li><li><a href="/india">India</a></li><li><a href="/india/maharashtra">Maharashtra</a></li><li>Konkavli seals 118 mango units…</li></ul><h1 class="story__h1">{e(r.title)}</h1><div class="story__kp"><div class="story__kp__h">In Short</div><ul>{"".join(f"<li>{p}</li>" for p in points)}</ul></div><div class="byline"><div class="byline__img">{pic(site, "aut")}</div><div class="byline__r"><a href="/author/ashwini">Ashwini Kulshreshtha</a><span class="place">Konkavli,</span><span class="upd">UPDATED: May 5, 2026 13:18 IST</span></div></div>{layout}<div class="story__actions"><button>Listen to Story</button><button>{svg("save")} Save</button><a href="#cmt">{svg("talk")} 27</a></div><figure class="story__media">{pic(site, "lead")}<figcaption>{e(r.caption)} (Photo: Bharat Herald)</figcaption></figure><div class="story__content">{flow(raw, slots, sub="<h2><strong>{}</strong></h2>", marks={"calcium carbide": f'<a href="{site}/topic/calcium-carbide">{{}}</a>'})}</div><div class="endtag">- Ends</div><div class="pub">Published By: <a href="/author/desk">Rohan Bapat</a><div>Published On: May 5, 2026 07:02 IST</div></div><div class="must_watch"><h3>Web Stories</h3><div class="ws_track">{cards(stories, '<div class="ws_card"><a href="{u}" title="{t}">{pic}<div class="ws_prog"></div><p class="ws_t">{t}</p></a></div>')}</div></div><div class="tags_box"><span>Tags</span><a href="/topic/mango">Mango</a><a href="/topic/konkavli">Konkavli</a><a href="/topic/food-safety">Food Safety</a></div><div id="cmt" class="comments"><h3>27 Comments</h3><textarea placeholder="Post your comment"></textarea>{talk((("Sadanand P", "Have been saying this since 2019. Nobody tests the local market, only the export boxes."), ("Ritu_88", "The bucket test does not work for Kesar.")), '<div class="cm"><b>{who}</b><p>{t}</p><a href="#">Reply</a></div>')}</div>{outbrain}</div>{nxt}</div><aside class="rhs"><div class="adtxt">Advertisement</div><div class="rhs__box"><h3><a href="/latest-news">Readers' Choice</a></h3>{cards(readers, '<div class="rhs__item"><div class="rhs__thumb"><a href="{p}" title="{t}">{pic}</a></div><div class="rhs__txt"><p><a href="{p}" title="{t}">{t}</a></p><span class="rt">{d}</span></div></div>', d=("2 min read", "4 min read", "3 min read"))}</div><div class="rhs__box rates"><h3>Today's Rates</h3><table><tr><td>Gold 24K</td><td>Rs 98,410</td></tr><tr><td>Petrol (Mumbai)</td><td>Rs 104.21</td></tr></table></div><div class="rhs__poll"><h3>Poll</h3><p>Will you buy Alphonso this week?</p><label><input type="radio"/>Yes</label><label><input type="radio"/>No</label></div></aside>{footer(site, "Top Sections=India|World|Cities|Cricket|Business|Auto|Technology;Useful Links=Sitemap|RSS|Archive|Newsletter|Careers;Group Sites=Herald Hindi|Herald Marathi|Radio Herald|Herald Jobs|Herald Homes;Legal=Privacy Policy|Terms of Use|Grievance Redressal|Cookie Policy|Disclaimer|Correction Policy", "bh_footer", "Copyright © 2026 Bharat Herald Group Ltd. For reprint rights: Syndications")}<div class="bottom_nav"><a href="/">Home</a><a href="/videos">Videos</a><a href="/web-stories">Stories</a><a href="/notifications">Alerts</a></div></div>{state("", {"props": {"pageProps": {"story": {"id": h("mango", n=10), "title": r.title, "highlights": points, "bodyHtml": "".join(f"<p>{line.lstrip('#- ')}</p>" for line in raw), "category": [{"name": "India"}, {"name": "Maharashtra"}]}, "settings": flags(site, 60)}}, "page": "/[...slug]", "buildId": h(site, n=20), "isFallback": False, "gssp": True}, "__NEXT_DATA__")}</body></html>"""  # fmt: skip
    return Served(html, r, (r.title, *points, *r.text), (*trending, *also, *stories, *readers, *follow), address=url)


_LAGOON = """The Oguta Lagoon Development Authority on Thursday pulled down 214 structures along the Ibeju waterfront, in defiance of a court order which had asked all parties to maintain the status quo.
Our correspondent, who visited the area at about 10am, gathered that three excavators arrived shortly after 5am in the company of armed policemen and operatives of the Environment Task Force.
Residents were seen salvaging mattresses, roofing sheets and fishing nets as women wailed on the only tarred road in the settlement.
One of the affected persons, Mrs. Bolanle Akinsiku, said she had lived on the waterfront for 31 years and was given less than ten minutes to remove her belongings.
“They did not paste any notice. I was bathing my grandchild when I heard the noise. My smoking oven, my canoe engine, everything is under the sand now,” the 58-year-old fish seller lamented.
# Court order ignored
Justice Taiwo Olaniyonu of the State High Court had, on March 16, restrained the authority from entering the land pending the determination of a suit filed by 77 families.
Counsel for the residents, Mr. Ebere Nwachinemere, told journalists at the scene that the demolition amounted to contempt and that he would file an application for the committal of the General Manager to prison on Monday.
“A government that disobeys the court today should not be surprised when the people disobey it tomorrow,” he said.
# Authority speaks
Reacting, the General Manager of the agency, Engr. Musbau Adegbite, insisted that the order covered only Plots 1 to 40, whereas the structures removed were on Plots 41 to 96.
He added that the exercise was necessary to clear the path of the N62bn coastal drainage project, which, according to him, would save over 200,000 residents from perennial flooding.
Adegbite disclosed that genuine owners would be compensated after verification, stressing that those who put up shanties overnight would get nothing.
The lawmaker representing the constituency, Hon. Shakirat Elegushi-Bello, however, faulted the claim. She said that the House had approved N1.8bn for compensation in last year's budget and demanded to know how it was spent.
As of the time of filing this report, some of the displaced persons had moved to the premises of St. Jude's Primary School, where the headmistress gave them two classrooms for the weekend."""

_NAIJA = """Home;News=Metro|Politics|National|North West|South East|South South|South West|Diaspora|Crime and Court|Education|Health Wise|Special Reports|Investigations;
Business=Economy|Banking|Energy|Aviation|Maritime|Capital Market|Telecoms|Agriculture|Property|Insurance;
Sports=Super League|Premier League|Athletics|Boxing|Transfer Gist|Basketball;
Entertainment=Celebrity|Music|Nollywood|Saturday Beats|Comedy|Events;
Opinion=Columns|Editorial|Letters|Cartoon|Backpage;
Lifestyle=Relationship|Fashion|Faith|Travel|Food|Weekend Spice;
Tech=Gadgets|Fintech|Start-ups|Reviews;
More=Podcasts|Videos|Photos|Infographics|HealthWise|Adverts|Public Notice|Jobs|Obituaries|Crosswords"""


@page
def nigerian_daily_on_a_news_theme() -> Served:
    """A theme for news on a blog system: mega menus with posts, related posts between paragraphs, blocks with tabs, adverts in words."""
    site = "https://www.theherald-ng.example"
    url = f"{site}/lagoon-authority-demolishes-214-houses-despite-court-order/"
    r, raw = story("en", "2026-03-26", "Chidinma Okpaleke", "Residents salvage roofing sheets at the Ibeju waterfront on Thursday.", "Tears as lagoon authority demolishes 214 houses despite court order", "", _LAGOON)  # fmt: skip
    ticker = heads(
        site,
        "/{s}/",
        "Senate adjourns plenary over death of Kwande lawmaker\nFuel tanker explodes on Obajana road, many feared dead\nNaira gains N12 at official window",
    )
    mega = heads(site, "/{s}/", "Governor sacks two commissioners after midnight meeting\nLecturers suspend strike, resume Monday\nKidnapped monarch regains freedom after 19 days\nCustoms hands over 38 stolen vehicles")  # fmt: skip
    inside = heads(
        site,
        "/{s}/",
        "Ibeju families drag authority to court over land grab\nFlood: 12 communities cut off as lagoon overflows\nHow N62bn drainage contract changed hands three times",
    )
    related = heads(site, "/{s}/", """Landlord jailed for selling one plot to nine buyers
        Task force seals mechanic village over filth
        Banker drowns while taking selfie at Elegbo beach
        Council approves new rates for market women
        Pastor returns N4.6m found in church toilet
        Police parade fake soldier who collected tolls""")  # fmt: skip
    popular = heads(site, "/{s}/", """JUST IN: Appeal Court sacks Oguta speaker
        Why I left Nollywood to rear snails – Actress
        Full list: 24 banks that met recapitalisation deadline
        My husband sold my sewing machine to play bet, woman tells court""")  # fmt: skip
    posts = cards(mega, '<div class="td_module_mega_menu td-animation-stack"><div class="td-module-image"><div class="td-module-thumb"><a href="{u}" rel="bookmark" class="td-image-wrap" title="{t}">{pic}</a></div></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div></div>')  # fmt: skip
    bar = menu(site, _NAIJA, '<li id="menu-item-{h}" class="menu-item menu-item-type-taxonomy menu-item-object-category menu-item-has-children td-menu-item td-normal-menu"><a href="{u}/"><div class="tdb-menu-item-text">{t}</div></a><ul class="sub-menu">{items}</ul></li>', '<li class="menu-item menu-item-type-taxonomy td-menu-item td-normal-menu"><a href="{u}/"><div class="tdb-menu-item-text">{t}</div></a></li>')  # fmt: skip
    rel = [f'<div class="td_inline_related"><p><span style="color: #ff0000;"><strong>READ ALSO: <a style="color: #ff0000;" href="{u}">{e(t)}</a></strong></span></p></div>' for t, u in inside]  # fmt: skip
    promo = '<div class="code-block code-block-4" style="margin: 8px 0; clear: both;"><p style="text-align:center">Advertisement</p><a href="https://clinic.paidlinks.example" rel="sponsored"><strong>Do not allow weak joints to steal your strength. A retired matron shares her herbal oil. CLICK HERE for details.</strong></a></div>'  # fmt: skip
    slots = {1: rel[0], 3: promo, 4: f'<figure class="wp-block-image size-large">{pic(site, "second")}<figcaption class="wp-element-caption">An excavator at work on Thursday morning. PHOTO: Tunde Fashola-Ige</figcaption></figure>', 7: rel[1], 9: '<div class="code-block code-block-5"><!-- /2203/Incontent_2 --><div id="div-gpt-ad-1680"></div></div>', 11: rel[2]}  # fmt: skip
    big = '<div class="td_module_flex td_module_flex_1 td_module_wrap td-animation-stack"><div class="td-module-container td-category-pos-above"><div class="td-image-container"><div class="td-module-thumb"><a href="{u}" rel="bookmark" class="td-image-wrap" title="{t}"><span class="entry-thumb td-thumb-css" data-type="css_image" data-img-url="{u}wp-content/{h}.jpg"></span></a></div></div><div class="td-module-meta-info"><a href="' + site + '/topics/{k}/" class="td-post-category">{k}</a><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3><div class="td-editor-date"><span class="td-author-date"><span class="td-post-author-name"><a href="' + site + '/author/desk/">{w}</a><span>-</span></span><span class="td-post-date"><time class="entry-date updated td-module-date">{d}</time></span></span></div><div class="td-excerpt">{b}</div></div></div></div>'  # fmt: skip
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "Article", "@id": url + "#article", "isPartOf": {"@id": url}, "author": {"name": "Chidinma Okpaleke", "@id": site + "/#/schema/person/" + h("chi", n=32)}, "headline": r.title, "datePublished": "2026-03-26T16:48:22+00:00", "dateModified": "2026-03-26T19:02:10+00:00", "mainEntityOfPage": {"@id": url}, "wordCount": 398, "commentCount": 3, "publisher": {"@id": site + "/#organization"}, "keywords": ["court order", "demolition", "Ibeju waterfront"], "articleSection": ["Metro", "Top News"], "inLanguage": "en-US"}, {"@type": "WebPage", "@id": url, "url": url, "name": r.title + " - The Herald Nigeria", "isPartOf": {"@id": site + "/#website"}, "datePublished": "2026-03-26T16:48:22+00:00", "breadcrumb": {"@id": url + "#breadcrumb"}}, {"@type": "BreadcrumbList", "@id": url + "#breadcrumb", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": site + "/"}, {"@type": "ListItem", "position": 2, "name": r.title}]}, {"@type": "WebSite", "@id": site + "/#website", "url": site + "/", "name": "The Herald Nigeria", "potentialAction": [{"@type": "SearchAction", "target": {"@type": "EntryPoint", "urlTemplate": site + "/?s={search_term_string}"}}]}, {"@type": "Person", "@id": site + "/#/schema/person/" + h("chi", n=32), "name": "Chidinma Okpaleke", "url": site + "/author/chidinma/"}]}  # fmt: skip
    sheets = "".join(f"<link rel='stylesheet' id='{name}-css' href='{site}/wp-content/plugins/{name}/style.css?ver=6.{n}' type='text/css' media='all' />" for n, name in enumerate(("td-plugin-multi-purpose", "wp-block-library", "contact-form-7", "td-theme", "td-legacy-framework", "tdb-front", "mailpoet", "ad-inserter")))  # fmt: skip
    html = f"""<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="en-US"> <!--<![endif]-->
<head><title>{e(r.title)} - The Herald Nigeria</title><meta charset="UTF-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge">{icons(site, "#008751")}<link rel="pingback" href="{site}/xmlrpc.php" />
<!-- This site is optimized with the SEO plugin v24.1 -->
<meta name="description" content="The Oguta Lagoon Development Authority on Thursday pulled down 214 structures along the Ibeju waterfront." /><link rel="canonical" href="{url}" />{og(r, url, "The Herald Nigeria")}<meta property="article:publisher" content="https://www.facebook.com/heraldng" /><meta property="article:published_time" content="2026-03-26T16:48:22+00:00" /><meta property="article:modified_time" content="2026-03-26T19:02:10+00:00" /><meta name="author" content="Chidinma Okpaleke" /><meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="Chidinma Okpaleke" /><meta name="twitter:label2" content="Est. reading time" /><meta name="twitter:data2" content="3 minutes" />{ld(graph).replace('<script ', '<script class="yoast-schema-graph" ')}
<!-- / SEO plugin. -->
<link rel='dns-prefetch' href='//fonts.example' />{sheets}<style id="td-inline-css-aggregated">{css(site, 100, ".tdi_{n} .td-{h}")}</style>{boot(site, site, "gam")}<script>var tdBlocksArray=[];var tds_theme_color_site_wide="#008751";var td_ajax_url="{site}/wp-admin/admin-ajax.php?td_theme_name=Newspaper&v=12.6";var tdDateNamesI18n={json.dumps({"month_names": ["January", "February", "March", "April", "May", "June"], "day_names": ["Sunday", "Monday", "Tuesday"]})};</script></head><body class="wp-singular post-template-default single single-post postid-801144 single-format-standard wp-theme-Newspaper tdb_template_66 global-block-template-1 tdb-template" itemscope="itemscope" itemtype="{site}/WebPage"><div class="td-scroll-up" data-style="style1"><i class="td-icon-menu-up"></i></div><div class="td-menu-background" style="visibility:hidden"></div><div id="td-mobile-nav" style="visibility:hidden"><div class="td-mobile-container"><div class="td-menu-socials-wrap"><div class="td-menu-socials"></div><div class="td-mobile-close"><span><i class="td-icon-close-mobile"></i></span></div></div><div class="td-mobile-content"><div class="menu-main-container"><ul id="menu-main-1" class="td-mobile-main-menu">{menu(site, _NAIJA, '<li class="menu-item"><a href="{u}/">{t}<i class="td-icon-menu-right td-element-after"></i></a><ul class="sub-menu">{items}</ul></li>', '<li class="menu-item"><a href="{u}/">{t}</a></li>')}</ul></div></div></div></div><div id="td-outer-wrap" class="td-theme-wrap"><div class="tdc-header-wrap"><div class="td_block_wrap tdb_header_date">Thursday, March 26, 2026</div><div class="td_block_wrap td_block_trending_now"><div class="td-trending-now-wrapper"><div class="td-trending-now-title">Breaking</div><div class="td-trending-now-display-area">{cards(ticker, '<div class="td_module_trending_now td-trending-now-post td-trending-now-post-{n}"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div>')}</div></div></div><a class="tdb-logo-a" href="{site}/"><span class="tdb-logo-img-wrap"><img class="tdb-logo-img" src="{site}/logo.png" alt="Logo" title="" width="272" height="90" /></span></a><div class="td_block_wrap tdb_header_menu"><ul id="menu-main" class="tdb-block-menu tdb-menu">{bar}<li class="menu-item tdb-mega-menu"><a href="{site}/topics/top-news/"><div class="tdb-menu-item-text">Top News</div></a><ul class="sub-menu"><li><div class="td_block_mega_menu td_with_ajax_pagination">{posts}</div></li></ul></li></ul></div><div class="tdb-header-search-wrap"><form role="search" method="get" action="{site}/"><input class="tdb-head-search-form-input" type="text" value="" name="s" autocomplete="off" /><button type="submit">Search</button></form></div></div><div class="td-main-content-wrap"><article id="post-801144" class="tdb_template_66 post-801144 post type-post status-publish format-standard has-post-thumbnail hentry category-metro" itemscope itemtype="https://schema.org/Article"><div class="td_block_wrap tdb_breadcrumbs"><span><a title="" class="tdb-entry-crumb" href="{site}/">Home</a></span><i class="tdb-bread-sep td-icon-right"></i><span><a title="View all posts in News" class="tdb-entry-crumb" href="{site}/topics/news/">News</a></span><i class="tdb-bread-sep"></i><span><a class="tdb-entry-crumb" href="{site}/topics/metro/">Metro</a></span></div><div class="td_block_wrap tdb_title tdb-single-title"><div class="tdb-block-inner td-fix-index"><h1 class="tdb-title-text">{e(r.title)}</h1><div></div><div class="tdb-title-line"></div></div></div><div class="tdb-author-name-wrap"><span class="tdb-author-by">By</span> <a class="tdb-author-name" href="{site}/author/chidinma/">Chidinma Okpaleke</a></div><div class="td_block_wrap tdb_single_date tdb-post-meta"><time class="entry-date updated td-module-date" datetime="2026-03-26T16:48:22+00:00">26th March 2026</time></div><div class="tdb_single_comments_count"><a href="{url}#comments">{svg("talk")}<span>3</span></a></div><div class="td_block_wrap tdb_single_featured_image"><figure><a href="{site}/wp-content/uploads/2026/03/x.jpg"><img width="700" height="440" class="entry-thumb" src="{site}/wp-content/uploads/2026/03/x.jpg" srcset="{site}/x-700.jpg 700w, {site}/x-300.jpg 300w" alt="" /></a><figcaption class="tdb-caption-text">{e(r.caption)} PHOTO: Tunde Fashola-Ige</figcaption></figure></div><div class="td_block_wrap tdb_single_post_share"><div class="td-post-sharing-visible"><div class="td-social-sharing-button"><div class="td-social-but-text">Share</div></div>{share('<a class="td-social-sharing-button td-social-network" href="{u}" title="{a}"><div class="td-social-but-icon">{i}</div><div class="td-social-but-text">{a}</div></a>', url, ("fb", "Facebook"), ("x", "Twitter"), ("wa", "WhatsApp"), ("mail", "Telegram"))}</div></div><div class="td_block_wrap tdb_single_content td-post-content tagdiv-type"><div class="tdb-block-inner td-fix-index">{flow(raw, slots, sub="<p><strong>{}</strong></p>")}<div class="code-block code-block-9"><p><strong>All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from THE HERALD.</strong></p><p>Contact: [email protected]</p></div></div></div><div class="td_block_wrap tdb_single_tags"><ul class="tdb-tags"><li><span>Tags</span></li><li><a href="{site}/tag/court-order/">court order</a></li><li><a href="{site}/tag/demolition/">demolition</a></li></ul></div><div class="td_block_wrap tdb_single_author_box tdb-author-box"><div class="tdb-author-photo">{pic(site, "chi")}</div><div class="tdb-author-info"><a class="tdb-author-name" href="{site}/author/chidinma/">Chidinma Okpaleke</a><div class="tdb-author-descr">Chidinma, a correspondent with four years of experience, covers housing and the environment for The Herald.</div></div></div><div class="td_block_wrap tdb_single_related td_with_ajax_pagination"><div class="td-block-title-wrap"><h4 class="block-title"><span>Related News</span></h4></div><div class="td_block_inner tdb-block-inner">{cards(related, big, k=("Metro", "News"), w=("Agency Reporter", "Our Correspondent"), d=("26th March 2026", "25th March 2026"), b=("The defendant was found guilty on all the counts brought against him by the police...", "Officials of the agency stormed the place with two trucks in the early hours...", "The incident occurred at about 4pm, an eyewitness told our correspondent...", "Under the new arrangement, each stall will pay a flat sum every quarter...", "The cleric said he prayed for two days before he called the police...", "The suspect was arrested with a cap, a whistle and three receipt booklets..."))}</div></div><div id="comments" class="td_block_wrap tdb_single_comments"><h4>3 COMMENTS</h4><ol class="comment-list">{talk((("Alhaji Kenny", "This country is a joke. Court order means nothing again."), ("Oby", "God will fight for the poor."), ("Realist", "But who sold the plots to them? Ask question.")), '<li class="comment" id="comment-{n}"><article><footer><cite>{who}</cite><a class="comment-link" href="#comment-{n}"><time>26th March 2026 At 17:0{n}</time></a></footer><div class="comment-content"><p>{t}</p></div></article></li>')}</ol><form class="comment-form"><h3 class="comment-reply-title">LEAVE A REPLY</h3><textarea placeholder="Comment:"></textarea><input placeholder="Name:*"/><button>Post Comment</button></form></div></article><div class="vc_column td-sidebar"><div class="td_block_wrap td_block_social_counter"><span>1.2M Fans</span><a href="#">LIKE</a><span>4.8M Followers</span><a href="#">FOLLOW</a></div><div class="td_block_wrap td_flex_block_1"><h4 class="block-title"><span>Most Read</span></h4>{cards(popular, '<div class="td_module_flex td_module_flex_3"><div class="td-module-meta-info"><p class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></p></div></div>')}</div><div class="td_block_wrap td_block_text_with_title"><h4>Newsletter</h4><p>Get latest news delivered to your inbox.</p><input type="email"/><button>Subscribe</button></div></div></div>{footer(site, "About=About Us|Contact Us|Editorial Team|Advert Rates;Categories=News|Metro|Politics|Business|Sports|Entertainment;Services=Privacy Policy|Terms of Use|Classifieds|Place Advert|E-Paper;Network=Herald Sports|Herald Health|Herald Property", "td-footer-template-wrap", "© 1979-2026 The Herald Nigeria Limited")}</div><script type="speculationrules">{{"prefetch":[{{"source":"document","where":{{"and":[{{"href_matches":"\\/*"}}]}},"eagerness":"conservative"}}]}}</script></body></html>"""  # fmt: skip
    return Served(html, r, (r.title, *r.text), (*ticker, *mega, *inside, *related, *popular), address=url)


_AUNTY = """News=Just In|For You|Politics|World|Business|Analysis|Sport|Science|Health|Arts|Fact Check|Other;
States=Northern Rivers|Gulf Country|Wheatbelt|Riverland|High Country|Capital|Islands|South Coast;
Rural=Country Hour|Livestock|Cropping|Markets|Weather|Drought;
Lifestyle=Wellbeing|Relationships and Family|Food and Recipes|Personal Finance|Home and Garden|Pets;
Entertainment=TV and Movies|Books|Music|Pop Culture|Arts|Trivia;
Languages=Bahasa Indonesia|Tok Pisin|Vietnamese|Chinese;
Your Station=Radio|Emergency|Local News|Weather|Events|Recipes;
More=iview|listen|Kids|Education|Shop|Help|About"""

_BORE = """A cattle station in the Gulf Country has become the first in Australia to be handed back a river.
Under an agreement signed at Wirrapindi on Saturday, the state will buy out three irrigation licences on the Merrin River and transfer the water to a trust run by its traditional owners.
The trust can leave the water in the river, sell it for a season, or use it. It has already decided to leave most of it where it is.
"The old people used to say a river is not a pipe, it's a relative," Gangurra elder Aunty Doreen Pascoe told a crowd of about 400 at the crossing.
"You don't sell your relative by the megalitre."
# Twelve years of talks
The licences were issued in 1998 to a cotton company that never planted a crop. They allowed 31 gigalitres to be pumped in the wet season, enough to fill 12,000 Olympic pools.
When the company collapsed in 2014, its administrators put the water up for sale separately from the land. Station owner Pat Gillespie bought it for $4.2 million because he was afraid of who else might.
"Everyone thought I'd gone troppo," Mr Gillespie said.
"But if the pumps had started, there'd have been no hole left for the cattle by October. I was buying a drink, not a business."
He sold the licences to the state for what he had paid for them.
# How the river changed hands
- 1998: The state grants three licences for 31 gigalitres to Merrin Cotton.
- 2014: The company goes into administration and Pat Gillespie buys the water.
- 2019: The Gangurra people win native title over 8,300 square kilometres.
- 2023: Parliament allows water to be held by trusts of traditional owners.
- 2026: The licences are bought back and transferred.
# Irrigators want their turn
Not all of the neighbours are celebrating. Downstream, melon growers have been asking for more water for a decade, and their association says the state has now locked away the last of it.
"There are 60 jobs in a packing shed that won't be built," the association's president, Carla Di Matteo, said.
Water Minister Joel Trethewey said the growers could still apply to the trust. He rejected a suggestion that the decision would be copied on every northern river.
"Each one has its own history, and this one happens to have a very patient grazier in it," he said.
The trust will employ four rangers, who are to measure the flow at Wirrapindi every week and publish what they find."""


@page
def public_broadcaster_in_modules() -> Served:
    """Classes with hashes of modules, points in short at the top, a timeline as a list, links between paragraphs, cards with a time of reading."""
    site = "https://www.pbn-au.example"
    url = f"{site}/news/2026-05-09/merrin-river-water-handed-back-gangurra-trust/106482210"

    def c(name: str) -> str:
        return f"{name}_{h(site, name, n=5)}"

    r, raw = story("en", "2026-05-09", "Keely Armitage", "Aunty Doreen Pascoe at the Wirrapindi crossing on Saturday.", "Gulf Country river returned to traditional owners after grazier bought its water to keep it wet", "", _BORE)  # fmt: skip
    points = ("The state will buy 31 gigalitres of water on the Merrin River and give it to a trust run by the Gangurra people.", "Grazier Pat Gillespie bought the licences in 2014 so that nobody would pump the river dry.", "Melon growers downstream say the deal will cost them jobs, but the minister says they may still apply for water.")  # fmt: skip
    inside = heads(site, "/news/2026-04-21/{s}/{n}", "The creek that ran backwards when the bore was capped\nWhy northern melons could disappear from shelves this winter")  # fmt: skip
    just = heads(site, "/news/2026-05-09/{s}/{n}", """Search resumes for kayaker missing off Cape Lorne
        Reserve Bank deputy hints at hold in June
        Two teenagers charged over stolen excavator
        Cyclone watch lifted for island communities
        Nurses accept offer after 14 months of bargaining
        Crows survive late scare to go top""")  # fmt: skip
    top = heads(site, "/news/2026-05-08/{s}/{n}", """Analysis: The budget's biggest number is the one nobody said out loud
        Man who lived under the stadium for six years is evicted
        What we know about the outage that grounded 90 flights
        Hannah was told her headaches were stress. They were mould""")  # fmt: skip
    more = heads(
        site,
        "/news/2026-05-07/{s}/{n}",
        "Rangers find night parrot feather on mine site\nFree bus to remote school saved by bake sale\nLocust hatch expected after wettest April since 1974",
    )
    nav = menu(site, _AUNTY, f'<li class="{c("NavItem")}"><a class="{c("Link")} {c("showFocus")}" href="{{u}}" data-component="NavLink">{{t}}</a><button aria-label="Open {{t}} menu" aria-expanded="false">{svg("down")}</button><ul class="{c("SubNav")}">{{items}}</ul></li>', f'<li><a class="{c("Link")}" href="{{u}}" data-component="SubNavLink">{{t}}</a></li>')  # fmt: skip
    related = [f'<div data-component="RelatedCard" class="{c("RelatedCard")}"><span class="{c("Visually")}">Related article: </span><div class="{c("RelTxt")}"><h3 class="{c("Typography")}"><a class="{c("Link")}" href="{u.removeprefix(site)}" data-component="CardLink">{e(t)}</a></h3></div><div class="{c("RelImg")}">{pic(site, t)}</div></div>' for t, u in inside]  # fmt: skip
    second = f'<figure class="{c("Figure")}" data-component="Figure" role="group">{pic(site, "second", "A pump")}<figcaption class="{c("FigureCaption")}">The pumps at Merrin Cotton were installed but never started.<cite class="{c("Attribution")}">(Supplied: Gillespie family)</cite></figcaption></figure>'  # fmt: skip
    audio = f'<div class="{c("MediaEmbed")}" data-component="AudioPlayer"><button>{svg("play")}</button><span>Pat Gillespie speaks to Country Hour</span><span>Duration: 8 minutes 12 seconds</span></div>'
    slots = {4: second, 7: related[0], 10: audio, 18: related[1]}
    card = f'<article class="{c("Card")}" data-component="GenericCard" data-uri="coremedia://article/{{n}}"><div class="{c("Layout")}"><h3 class="{c("Heading")}"><span><a class="{c("Link")}" href="{{p}}" data-component="Link">{{t}}</a></span></h3><div class="{c("Image")}">{{pic}}</div><p class="{c("Synopsis")}">{{b}}</p><div class="{c("Meta")}"><span>Topic:</span><a href="/news/topic/{{k}}">{{k}}</a></div></div></article>'  # fmt: skip
    plain = f'<li class="{c("ListItem")}"><article><h3 class="{c("Heading")}"><a class="{c("Link")}" href="{{p}}">{{t}}</a></h3><time class="{c("Time")}" datetime="2026-05-09T0{{n}}:10:00.000Z">{{n}}h ago</time></article></li>'  # fmt: skip
    para = f'<p class="paragraph_{h(site, "p", n=5)}">{{}}</p>'
    body = flow(raw, slots, para, f'<h2 class="{c("Typography")} {c("sizeMobile20")}">{{}}</h2>', items=(f'<ul class="{c("List")} {c("bulleted")}">', f'<li class="{c("ListItem")}">{{}}</li>', "</ul>"), marks={"native title": f'<a class="{c("Link")}" href="{site}/news/topic/native-title" data-component="ContentLink">{{}}</a>'})  # fmt: skip
    nextdata = {"props": {"pageProps": {"data": {"documentProps": {"title": r.title, "docType": "article", "keyPoints": list(points), "firstPublished": "2026-05-09T03:12:44Z"}, "flags": flags(site, 90)}}, "__N_SSP": True}, "page": "/news/[...slug]", "buildId": h("b", n=21)}  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="en-AU" class="root"><head><meta charSet="utf-8" data-next-head=""/>{icons(site, "#144a5b")}<title data-next-head="">Merrin River water returned to Gangurra traditional owners - PBN News</title><meta data-react-helmet="true" name="description" content="A grazier who bought a river&#x27;s water so nobody would pump it has sold it back to the state, which has given it to the traditional owners."/><meta name="generator" content="PL NEWS WEB"/><meta name="HandheldFriendly" content="true"/><meta name="DCTERMS.issued" content="2026-05-09T03:12:44+00:00"/><meta name="DCTERMS.modified" content="2026-05-09T07:45:00+00:00"/><meta name="ContentType" content="CMArticle"/>{og(r, url, "PBN News")}<meta property="article:published_time" content="2026-05-09T03:12:44+00:00"/><meta property="article:modified_time" content="2026-05-09T07:45:00+00:00"/><meta property="article:section" content="News"/><link rel="canonical" href="{url}"/>{preload(site, site, 9, "/news-web/_next/static/chunks")}<style>{css(site, 140, ".{h}_" + h(site, n=5))}</style>{boot(site, site, "gtm")}{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "author": [{"@type": "Person", "name": "Keely Armitage", "url": f"{site}/news/keely-armitage/1"}], "dateModified": "2026-05-09T07:45:00+00:00", "datePublished": "2026-05-09T03:12:44+00:00", "description": "A grazier bought a river's water so nobody would pump it.", "headline": "Merrin River water returned to Gangurra traditional owners", "image": {"@type": "ImageObject", "url": f"{site}/1.jpg", "width": 862, "height": 485}, "keywords": ["water", "native title", "irrigation"], "publisher": {"@type": "Organization", "name": "PBN News"}})}</head><body><div id="__next"><div id="content" tabindex="-1"></div><a class="{c("SkipLink")}" href="#main-content">Skip to main content</a><div class="{c("NetworkNav")}" data-component="NetworkNav"><ul><li><a href="/">PBN Home</a></li><li><a href="/iview">PBN iview</a></li><li><a href="/listen">PBN listen</a></li><li><a href="/news">PBN News</a></li><li><a href="/kids">PBN Kids</a></li></ul><button>Log In</button></div><div class="{c("EmergencyBanner")}" role="alert"><a href="/emergency">For the latest weather warnings in the Gulf Country, search on PBN Emergency</a></div><header class="{c("Header")}" data-component="Header"><a href="/news" aria-label="PBN News Home">{svg("play", "PBN News")}</a><div class="{c("Loc")}"><button>Cloncarty ▾</button></div><nav aria-label="primary" class="{c("PrimaryNav")}"><ul>{nav}</ul></nav></header><main id="main-content" class="{c("Main")}"><article class="{c("ArticleRender")}" data-component="ArticleWeb"><header class="{c("ArticleHeader")}"><h1 class="{c("Typography")} {c("sizeMobile28")}" data-component="ArticleWeb_ArticleHeading">{e(r.title)}</h1><div class="{c("Byline")}" data-component="Byline"><span>By </span><a href="/news/keely-armitage/1">Keely Armitage</a><span class="{c("Prog")}"><a href="/local/gulf">PBN Gulf Country</a></span></div><div class="{c("Topic")}"><span>Topic:</span><a href="/news/topic/water">Water Management</a></div><div class="{c("Dateline")}"><time data-component="Timestamp" dateTime="2026-05-09T03:12:44.000Z">Sat 9 May</time><span>Saturday 9 May</span></div></header><figure class="{c("Figure")}" data-component="Figure" role="group">{pic(site, "lead")}<figcaption class="{c("FigureCaption")}">{e(r.caption)}<cite class="{c("Attribution")}">(PBN Gulf Country: Keely Armitage)</cite></figcaption></figure><div class="{c("ArticleContent")}" data-component="ArticleContent"><section class="{c("KeyPoints")}" data-component="KeyPoints" role="region" aria-label="key points"><h2 class="{c("Typography")}">In short:</h2><ul>{"".join(f'<li class="{c("ListItem")}">{p}</li>' for p in points)}</ul></section><div class="{c("Share")}" data-component="ShareUtility"><button>{svg("link")}Copy link</button>{share('<a href="{u}" aria-label="{a}">{i}</a>', url, ("fb", "Facebook"), ("x", "X (formerly Twitter)"))}<button>Share article</button></div>{body}</div><footer class="{c("ArticleFooter")}"><div class="{c("Posted")}">Posted <time>9 May 2026</time>, updated <time>9 May 2026</time></div><div class="{c("Share")}"><button>Share</button></div><section class="{c("LocalPromo")}"><h2>PBN Gulf Country — local news in your inbox</h2><p>Get our local newsletter, delivered free each Tuesday.</p><form><label>Your information is being handled in accordance with the <a href="/privacy">PBN Privacy Collection Statement</a>.</label><input type="email" placeholder="Email address"/><button>Subscribe</button></form></section><ul class="{c("Tags")}"><li><a href="/news/topic/irrigation">Irrigation</a></li><li><a href="/news/topic/rivers">Rivers</a></li></ul></footer></article><aside class="{c("Sidebar")}"><section data-component="TopStories"><h2 class="{c("SectionHeading")}">Top Stories</h2>{cards(top, card, k=("budget", "housing", "aviation", "health"), b=("The treasurer spoke for 34 minutes and left something out.", "He had furnished it with a piano.", "A single cable has been blamed.", "A simple test would have found the cause."))}</section><section data-component="LocalStories"><h2 class="{c("SectionHeading")}">From PBN Gulf Country</h2><ul>{cards(more, plain)}</ul></section></aside><section class="{c("JustIn")}" data-component="JustIn"><h2 class="{c("SectionHeading")}"><a href="/news/justin">Just In</a></h2><ol>{cards(just, plain)}</ol><a href="/news/justin" class="{c("MoreLink")}">More Just In</a></section></main><button class="{c("BackToTop")}">Back to top</button>{footer(site, "Sections=PBN News|Just In|Politics|World|Business|Sport|Science|Arts;PBN News in Languages=Tok Pisin|Bahasa Indonesia|Vietnamese;Connect with PBN=Facebook|YouTube|Instagram|Apple News;More from PBN=Contact Us|Editorial Policies|Accessibility|Privacy Policy|Terms of Use|Work at PBN", c("Footer"), "<p>We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work.</p><p>This service may include material from other agencies which is copyright and cannot be reproduced.</p><p>© 2026 PBN</p>")}</div>{state("", nextdata, "__NEXT_DATA__")}</body></html>"""  # fmt: skip
    return Served(html, r, (r.title, *points, *r.text), (*inside, *top, *more, *just), address=url)


_STRAIT = """Singapore=Jobs|Housing|Parenting and Education|Politics|Health|Transport|Courts and Crime|Consumer|Environment|Community;
Asia=SE Asia|East Asia|South Asia|Australia/NZ;
World=United States|Europe|Middle East;
Opinion=Editorials|Cartoons|Forum|By Invitation;
Life=Food|Entertainment|Style|Travel|Arts|Motoring|Home and Design;
Business=Economy|Invest|Banking|Companies and Markets|Property;
Sport=Football|Schools|Formula One|Combat Sports|Basketball|Tennis|Golf;
Visual Stories=Interactives|Infographics|Maps;
Tech=Tech News|E-sports|Reviews;
Video=Docuseries|Explainers|Live;
Podcasts=Health Check|Usual Place|Money Hacks;
More=Newsletters|Branded Content|Paid Press Releases|Events|E-paper|Obituaries"""

_HAWKER = """Diners who do not return their trays at the Bukit Selasih hawker centre have, for the past six weeks, been followed to their seats by a robot that plays a nursery rhyme.
It stops when the tray is on the rack.
The trial, which ends on April 30, has raised the return rate from 84 per cent to 97 per cent and halved the time that a table stays dirty, the Centre for Shared Spaces said on April 14. It will be extended to five more centres by July.
Each of the three robots, which are named Ah Boy, Ah Girl and Uncle, costs $23,000. Cameras in the ceiling notice when a tray has been left for more than two minutes and send the nearest machine after whoever was sitting there.
“We tried posters, fines and a celebrity. What worked was embarrassment,” said the centre’s director, Mr Desmond Chua.
# Faces are not stored
Lawyers had asked whether the cameras could be used to identify people. Mr Chua said that the system recognises the colour of clothes, not faces, and deletes its pictures after 10 minutes.
Mistakes have been made. On March 9, a wedding party of 12 in matching pink shirts was pursued as far as the carpark.
Ms Nur Aisyah Hamzah, 29, the bride, said she had laughed about it, but her grandmother had not. “She thought that we had not paid for the satay,” she said.
# Cleaners want it switched off
For some of those who work there, the tune has worn thin. The eight cleaners hear it about 340 times a day, and in March they asked for a different song.
Madam Lee Geok Choo, 67, who has wiped tables at the centre since it opened, said the robots were polite but slow. “When it rains, they cannot go to the outdoor tables. I can,” she said.
The union that represents cleaners wants a promise that nobody will be let go. Mr Chua said that the eight would be retrained to look after the machines and be paid $180 more a month.
# Stallholders see more customers
Stallholders said that they were glad of the crowds. Videos of the chases have been watched more than 11 million times, and queues at weekends now reach the bus stop.
Fishball seller Teo Wee Kiat, 52, has raised his output by a third, and has begun to sell a keychain in the shape of Uncle.
“People come for the robot and stay for the soup,” he said. “Then they forget the tray on purpose.”"""


@page
def singapore_daily_with_every_module() -> Served:
    """A content system's fields and blocks, a summary in points, two authors, cards of paid content, a carousel of videos, a read list with pictures."""
    site = "https://www.straitcourier.example"
    url = f"{site}/singapore/hawker-centre-robots-nursery-rhyme-tray-return-trial"
    r, raw = story("en", "2026-04-14", "Rachel Seow and Imran Faizal", "Ah Girl follows a diner at the Bukit Selasih hawker centre on April 12.", "The robots that sing at diners until they return their trays", "", _HAWKER)  # fmt: skip
    points = ("Three robots at Bukit Selasih hawker centre follow diners who leave their trays behind and play a nursery rhyme until they return them.", "The trial has raised the return rate to 97 per cent and will be extended to five more centres by July.", "Cleaners have asked for a different song, and their union for a promise that jobs will be kept.")  # fmt: skip
    bar = heads(site, "/{s}", "Downtown Line delays: Trains running again after 40-minute fault")
    inside = heads(
        site,
        "/singapore/{s}",
        "Fined for feeding pigeons: What the law says about your leftovers\nIs the 50-cent toilet at hawker centres here to stay?",
    )
    videos = heads(site, "/multimedia/video/{s}", "What I learnt from a week as a table cleaner\nHow a 92-year-old keeps her kaya secret\nThe last ice-ball man of Jalan Limau\nCan a robot make a proper teh tarik?")  # fmt: skip
    popular = heads(site, "/singapore/{s}", """Couple who faked a wedding to get a bigger flat jailed
        Rain of fish at East Coast carpark was a delivery accident, say police
        COE premiums fall for fourth straight round
        Teacher who marked scripts on the MRT leaves all of them behind
        Retiree, 71, tops nursing course at polytechnic""")  # fmt: skip
    more = heads(site, "/life/food/{s}", "10 bowls of laksa ranked by a grandmother and a chemist\nMichelin drops three stalls, and their owners are relieved\nHow much salt is in your economy rice?")  # fmt: skip
    menus = menu(site, _STRAIT, '<li class="nav-item dropdown" data-mdb="{h}"><a class="nav-link dropdown-toggle" href="{u}" data-toggle="dropdown">{t}</a><ul class="dropdown-menu multi-level">{items}</ul></li>', '<li class="dropdown-item"><a href="{u}" class="mobile-submenu">{t}</a></li>')  # fmt: skip
    see = [f'<div class="field-embedded-related paragraph--type--related" data-testid="article-embed"><div class="embed-card" ><a href="{u.removeprefix(site)}" data-testid="embed-link"><div class="embed-thumb">{pic(site, t)}</div><div class="embed-text"><p class="embed-kick">Related</p><p class="embed-title">{e(t)}</p></div></a></div></div>' for t, u in inside]  # fmt: skip
    insta = '<div class="embed-ig"><blockquote class="instagram-media" data-instgrm-permalink="https://ig.example/p/x/"><div><a href="https://ig.example/p/x/">View this post on Instagram</a><p>A post shared by Uncle the Robot (@uncle.bukitselasih)</p></div></blockquote></div>'  # fmt: skip
    slots = {2: see[0], 4: ad(1, "ADVERTISEMENT", "dfp-tag-wrapper"), 8: insta, 10: see[1], 13: ad(2, "ADVERTISEMENT", "dfp-tag-wrapper")}
    who = "".join(f'<div class="byline-card"><a href="{site}/authors/{slug(name)}">{pic(site, name)}</a><div class="byline-name"><a href="{site}/authors/{slug(name)}">{name}</a></div><div class="byline-role">{role}</div></div>' for name, role in (("Rachel Seow", "Consumer Correspondent"), ("Imran Faizal", "Technology Reporter")))  # fmt: skip
    paid = '<div class="branded-row"><h2>Branded Content</h2><div class="branded-card"><a href="https://brand.paidlinks.example/a" rel="sponsored nofollow"><span class="branded-tag">Brought to you by OceanBank</span><span>Planning for your parents: where to start</span></a></div><div class="branded-card"><a href="https://brand.paidlinks.example/b" rel="sponsored nofollow"><span class="branded-tag">In partnership with Verdant Homes</span><span>Inside a garden condo in the north-east</span></a></div></div>'  # fmt: skip
    settings = {"path": {"baseUrl": "/", "currentPath": "node/418822", "currentPathIsAdmin": False, "currentLanguage": "en"}, "ajaxTrustedUrl": {"/search": True}, "scm": flags(site, 90), "dataLayer": {"contentid": "418822", "chapter1": "singapore", "articleid": "418822", "at": "free", "author": ["Rachel Seow", "Imran Faizal"], "pubdate": "2026-04-14 16:30:00", "title": r.title}, "user": {"uid": 0}}  # fmt: skip
    video = '<div class="slick-slide" data-slick-index="{n}"><div class="video-card"><a href="{p}">{pic}<span class="video-dur">{icon} {d}</span></a><h4 class="video-title"><a href="{p}">{t}</a></h4></div></div>'.replace("{icon}", svg("play"))  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ foaf: http://xmlns.com/foaf/0.1/ og: http://ogp.me/ns#"><head><meta charset="utf-8" />{boot(site, site, "gap")}<title>The robots that sing at diners until they return their trays | The Strait Courier</title>{icons(site, "#1a3fc4")}<meta name="description" content="Three robots at a hawker centre follow diners who leave their trays. Read more at straitcourier." /><meta name="keywords" content="hawker centres, robots, cleaners" /><link rel="canonical" href="{url}" /><meta property="og:locale" content="en_SG" />{og(r, url, "The Strait Courier")}<meta property="article:published_time" content="2026-04-14T16:30:00+08:00" /><meta property="article:modified_time" content="2026-04-14T21:05:12+08:00" /><meta name="cXenseParse:recs:publishtime" content="2026-04-14T16:30:00+08:00" /><meta name="cXenseParse:articleid" content="418822" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />{preload(site, site, 3, "/themes/custom/str/dist")}<style>{css(site, 90, ".str-{h} .field")}</style>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": r.title, "name": r.title, "description": points[0], "image": {"@type": "ImageObject", "url": f"{site}/i.jpg"}, "datePublished": "2026-04-14T16:30:00+08:00", "dateModified": "2026-04-14T21:05:12+08:00", "isAccessibleForFree": "True", "author": [{"@type": "Person", "name": "Rachel Seow"}, {"@type": "Person", "name": "Imran Faizal"}], "publisher": {"@type": "Organization", "name": "The Strait Courier"}, "mainEntityOfPage": url}]})}</head><body class="path-node page-node-type-article layout-no-sidebars"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="breaking-news-bar"><span>BREAKING</span>{cards(bar, '<a href="{p}">{t}</a>')}</div><div class="dfp-tag-wrapper top">ADVERTISEMENT</div><header class="navbar" role="banner"><div class="edition"><a href="/global">International</a><a href="/">Singapore</a></div><a class="logo navbar-btn" href="/" title="Home" rel="home"><img src="/logo.svg" alt="The Strait Courier" /></a><div class="acct"><a href="/subscribe">Subscribe</a><a href="/login">Log in</a><a href="/epaper">E-paper</a></div><nav class="navbar-collapse" id="main-nav"><ul class="menu nav navbar-nav">{menus}</ul></nav><div class="offcanvas" aria-hidden="true"><input type="search" placeholder="Search" /><ul>{menu(site, _STRAIT, '<li><a href="{u}">{t}</a><ul>{items}</ul></li>', '<li><a href="{u}">{t}</a></li>')}</ul></div></header><div role="main" class="main-container container"><a id="main-content" tabindex="-1"></a><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><article data-history-node-id="418822" about="/singapore/hawker" class="article is-promoted full clearfix"><div class="layout layout--onecol"><div class="block block-layout-builder block-field-blocknodearticlefield-category"><a href="/singapore/consumer">Consumer</a></div><div class="block block-layout-builder block-field-blocknodearticletitle"><h1 class="headline node-title">{e(r.title)}</h1></div><div class="block-toolbar"><button class="tts" aria-label="Listen">{svg("ear")}<span>Listen to this article · 4 min</span></button>{share('<a class="share-{a}" href="{u}">{i}</a>', url, ("wa", "whatsapp"), ("fb", "facebook"), ("x", "x"), ("mail", "email"))}<button>{svg("save")}<span>Bookmark</span></button><a class="gift">Gift this article</a></div><figure class="field-media image-wrap">{pic(site, "lead")}<figcaption class="caption-text">{e(r.caption)}<span class="credit">SC PHOTO: GAVIN ONG</span></figcaption></figure><div class="byline-wrap">{who}</div><div class="story-dates"><div class="story-postdate"><span>Published</span> Apr 14, 2026, 04:30 PM</div><div class="story-changeddate"><span>Updated</span> Apr 14, 2026, 09:05 PM</div></div><div class="block-summary" data-testid="summary"><h2 class="summary-title">Summary</h2><ul>{"".join(f"<li>{p}</li>" for p in points)}</ul></div><div class="clearfix text-formatted field field--name-field-paragraphs field--type-entity-reference-revisions">{flow(raw, slots, sub="<h3>{}</h3>", marks={"the Centre for Shared Spaces": f'<a href="{site}/tags/shared-spaces" target="_self" rel="follow">{{}}</a>'})}</div><div class="google-preferred"><p>Make The Strait Courier your preferred source on Google</p><a href="https://news.example/pref">Add as preferred source</a></div><div class="field-topics"><span>See more on</span><a href="/tags/hawker-centres">Hawker centres</a><a href="/tags/robots">Robots</a><a href="/tags/cleaners">Cleaners</a></div></div></article><section class="block-newsletter"><h3>E-newsletter: Courier Asia Insider</h3><p>Join more than 500,000 readers to get what matters each morning.</p><input type="email" placeholder="Enter your e-mail" /><button>Sign up</button><p class="tc">By signing up, I accept Courier's Terms &amp; Conditions and Privacy Policy as amended from time to time.</p></section><section class="block-video-carousel"><h2>Watch</h2><div class="slick">{cards(videos, video, d=("5:12", "3:40", "7:01", "2:58"))}</div></section><section class="block-more-on"><h2>More on Food</h2><div class="row">{cards(more, '<div class="col-md-4 card"><div class="card-media"><a href="{p}">{pic}</a></div><div class="card-body"><h5 class="card-title"><a href="{p}" class="stretched-link">{t}</a></h5><div class="card-time"><time datetime="2026-04-1{n}">{d}</time></div></div></div>', d=("5 hours ago", "Apr 12", "Apr 10"))}</div></section>{paid}</div><aside class="col-right"><div class="block-popular"><h2>Popular</h2><ul class="nav-tabs"><li>Today</li><li>This week</li></ul><ol>{cards(popular, '<li><span class="num">{n}</span><div class="pop-title"><a href="{p}" data-vars-rank="{n}">{t}</a></div><div class="pop-img">{pic}</div></li>')}</ol></div>{ad(3, "ADVERTISEMENT", "dfp-tag-wrapper")}<div class="block-podcast"><h2>Podcasts</h2><a href="/podcasts/usual-place">The Usual Place</a><a href="/podcasts/health-check">Health Check</a></div></aside></div></div>{footer(site, "E-paper=Newsletters|Podcasts|RSS Feed|About Us|Terms and Conditions|Privacy Policy;Help=Need help? Reach us here|Advertise with us|FAQs;Partners=Job Central|Property Hub|Car Mart;Follow=Facebook|Instagram|Telegram|TikTok|LinkedIn", "scm-footer", "MDDI (P) 000/10/2025. Published by Courier Media Limited, Co. Regn. No. 20260000X. Copyright © 2026 Courier Media Limited. All rights reserved.")}<script type="application/json" data-drupal-selector="drupal-settings-json">{json.dumps(settings)}</script></body></html>"""  # fmt: skip
    return Served(html, r, (r.title, *points, *r.text), (*bar, *inside, *videos, *popular, *more), address=url)


_CABLE = """US=Crime and Justice|Immigration|Education|Weather|Health|Climate;
World=Africa|Americas|Asia|Australia|China|Europe|India|Middle East|United Kingdom;
Politics=White House|Congress|Courts|Elections|Facts First|Polls;
Business=Markets|Tech|Media|Calculators|Videos|Economy|Real Estate;
Science=Space|Life|Unearthed;
Entertainment=Movies|Television|Celebrity|Awards;
Travel=Destinations|Food and Drink|Stay|News|Videos;
Style=Arts|Design|Fashion|Architecture|Luxury|Beauty;
Sports=Pro Football|College Football|Basketball|Baseball|Soccer|Olympics|Hockey;
Watch=Live TV|Headlines|Shorts|Shows A-Z|FAST|Schedule;
Listen=Five Things|Chasing Life|The Assignment|One Thing|Tug of War;
Features=As Equals|Call to Earth|Freedom Project|Impact Your World;
About=Profiles|Leadership|Newsletters|Work for Us"""


@page
def live_updates_of_a_cable_channel() -> Served:
    """Posts of a live report, each with a headline, a byline and a share bar; what we are covering is told in points at the top."""
    site = "https://www.cwn-news.example"
    url = f"{site}/2026/02/18/us/live-news/dunmore-dam-evacuation"
    title = "Live updates: 40,000 told to leave towns below Dunmore Dam as crack widens"
    points = ("Evacuation: About 40,000 people in Dunmore, Pell City and Harlan Ferry have been ordered to leave after a crack in the spillway grew to 90 feet overnight.", "Water: Engineers are releasing as much as they dare. The lake has dropped by four feet since midnight and must fall by 11 more.", "Weather: Another inch of rain is expected before dawn on Thursday.")  # fmt: skip
    posts = (
        ("12:48 p.m. ET", "Nora Castellane", "Governor asks for federal help", ("Gov. Tobias Renfrew has asked the president to declare an emergency, which would free money for shelters and fuel.", "“We are not asking for sympathy. We are asking for pumps,” the governor said at a briefing in Pell City.")),
        ("12:05 p.m. ET", "Wes Adeyinka", "Hospital in Harlan Ferry is empty", ("The last of 112 patients left Harlan Ferry Memorial at 11:40 a.m., its director told CWN. Eleven of them were on ventilators.", "They were taken to three hospitals in the hills, the farthest 62 miles away.")),
        ("11:20 a.m. ET", "Nora Castellane", "Why the spillway cracked", ("The spillway was last rebuilt in 1974. A report in 2021 warned that water was running beneath the concrete, according to documents reviewed by CWN.", "The utility that owns the dam put off the repair twice because it could not agree with the state on who should pay.", "It said in a statement on Wednesday that safety had always been its first concern.")),
        ("10:32 a.m. ET", "Lucia Brandvold", "Interstate 61 opened in one direction", ("All six lanes of Interstate 61 between Dunmore and the state line now lead north. Troopers say the drive, which normally takes 35 minutes, takes about three hours.",)),
        ("9:14 a.m. ET", "Wes Adeyinka", "“We took the dog and the deeds”", ("At the fairgrounds in Coulter, where the Red Cross has set up 900 cots, Marjorie Ebright sat in her truck with the engine running.", "“We took the dog and the deeds,” she said. “My husband wanted the freezer. I told him to look at the dam and then at the freezer.”")),
        ("8:02 a.m. ET", "Lucia Brandvold", "Evacuation order issued for three towns", ("Sirens sounded at 7:40 a.m. in Dunmore, Pell City and Harlan Ferry after sensors recorded movement in the upper section of the spillway.", "Sheriff Calvin Oduber told people not to wait for a knock on the door.")),
    )  # fmt: skip
    r = Report(
        "en",
        "2026-02-18",
        "",
        "Nora Castellane, Wes Adeyinka and Lucia Brandvold",
        "",
        title,
        "",
        tuple(line for _, _, head, text in posts for line in (head, *text)),
    )
    top = heads(site, "/2026/02/18/{s}", "Senate leaders reach deal to avert shutdown, with hours to spare\nCruise ship returns with 300 passengers sick\nFamed tenor cancels tour after fall", )  # fmt: skip
    more = heads(site, "/2026/02/17/{s}", """What happens when a dam breaks, in five drawings
        The town that was moved uphill in 1951
        Thousands of American dams are rated poor. See where
        How to pack a go bag in ten minutes""")  # fmt: skip
    videos = heads(
        site,
        "/2026/02/18/us/video/{s}-digvid",
        "Drone video shows crack in spillway\nReporter surprised by siren on air\nHelicopter lifts cattle from island",
    )
    nav = menu(site, _CABLE, '<li class="header__nav-item" data-zjs="{h}"><a href="{u}" class="header__nav-item-link">{t}</a><div class="header__nav-item-dropdown"><ul class="header__nav-item-dropdown-list">{items}</ul></div></li>', '<li class="header__nav-item-dropdown-item"><a href="{u}" class="header__nav-item-dropdown-link">{t}</a></li>')  # fmt: skip
    bar = share('<li class="social-share_compact__share"><button class="social-share_labelled-list__share" data-url="{u}" aria-label="{a}">{i}</button></li>', url, ("fb", "Share with Facebook"), ("x", "Share with Twitter"), ("link", "Copy link to clipboard"))  # fmt: skip
    photo = f'<figure class="image">{pic(site, "post")}<div class="image__metadata"><span>Floodlights on the spillway early Wednesday.</span><figcaption>Ansel Priddy/CWN</figcaption></div></figure>'  # fmt: skip
    para = '<p class="paragraph inline-placeholder vossi-paragraph">{}</p>'
    shown = "".join(
        f'<article class="live-story-post liveStoryPost" data-editable="settings" data-post-id="cm{h(head, n=22)}" id="cm{h(head, n=22)}" data-component-name="live-story-post"><div class="live-story-post__wrapper"><div class="live-story-post__metadata"><span class="live-story-post__timestamp">{at}</span><span class="live-story-post__time-ago">{n} hr {7 * n} min ago</span></div><h2 class="live-story-post__headline inline-placeholder" data-editable="headline">{e(head)}</h2><div class="live-story-post__byline"><div class="byline__names">From CWN\'s <a class="byline__link" href="/profiles/{slug(who)}"><span class="byline__name">{who}</span></a></div></div><div class="live-story-post__content">{flow(text, p=para)}</div>{photo if n == 3 else ""}<ul class="social-share_compact">{bar}</ul></div></article>{ad(n, "Ad Feedback", "ad-slot-dynamic") if n % 2 else ""}'
        for n, (at, who, head, text) in enumerate(posts, start=1)
    )  # fmt: skip
    data = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "coverageStartTime": "2026-02-18T13:02:00.000Z", "coverageEndTime": "2026-02-19T13:02:00.000Z", "datePublished": "2026-02-18T13:02:00.000Z", "dateModified": "2026-02-18T17:48:21.220Z", "url": url, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "articleBody": " ".join(text), "author": [{"@type": "Person", "name": who}]} for _, who, head, text in posts], "publisher": {"@type": "Organization", "name": "CWN"}}  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="en" data-uri="cms.cwn-news.example/_pages/{h(url, n=25)}@published" data-layout-uri="cms.cwn-news.example/_layouts/layout-live-story/instances/us-live-v1@published"><head><style>{css(site, 150, ".{h}")}</style>{boot(site, site, "pctam")}<title>Live updates: Dunmore Dam evacuation, crack in spillway widens | CWN</title><meta charset="utf-8">{icons(site, "#cc0000")}<meta name="description" content="About 40,000 people have been told to leave three towns below the Dunmore Dam. Follow live updates."><link rel="canonical" href="{url}">{og(r, url, "CWN")}<meta property="og:image" content="{site}/i.jpg?c=16x9&amp;q=w_800,c_fill"><meta property="article:published_time" content="2026-02-18T13:02:00.000Z"><meta property="article:modified_time" content="2026-02-18T17:48:21.220Z"><meta name="type" content="live-story"><meta name="meta-branding" content="us">{preload(site, site, 8, "/media/sites/cwn")}{ld(data)}</head><body class="layout layout-live-story cwn" data-page-type="live-story"><svg class="svg-sprite" style="display:none"><symbol id="a"><path d="M0 0h24v24H0z"/></symbol></svg><div class="layout__wrapper layout-with-rail__wrapper"><div class="user-account-nav"><a href="/account/log-in">Sign in</a><a href="/account/my-topics">Topics You Follow</a></div><div class="ad-feedback" hidden><h3>CWN values your feedback</h3><p>1. How relevant is this ad to you?</p><label><input type="radio">Not at all</label><p>2. Did you encounter any technical issues?</p><ul><li>Video player was slow to load content</li><li>Video content never loaded</li><li>Ad froze or did not finish loading</li><li>Other issues</li></ul><button>Submit</button><p>Thank You! Your effort and contribution in providing this feedback is much appreciated.</p></div><header class="header" id="pageHeader"><div class="header__wrapper-inner"><button class="header__menu-icon">{svg("menu")}</button><a href="{site}/us" class="brand-logo">CWN logo</a><nav class="header__nav"><ul>{nav}</ul></nav><div class="header__right"><a href="/live-tv">Watch</a><a href="/audio">Listen</a><a href="/subscription">Subscribe</a><button>{svg("search")}</button></div></div><div class="sub-header">{menu(site, "Dunmore Dam;Storm tracker;Photos;How to help", '<a class="sub-header__link" href="{u}">{t}</a>', "")}</div></header><section class="layout__top">{ad(0, "Advertisement", "ad-slot-header")}</section><section class="layout__wrapper layout-live__main" data-tabcontent="Content"><div class="headline headline--has-lowertext" data-editable="headlineWrapper"><span class="live-tag">LIVE UPDATES</span><h1 data-editable="headlineText" class="headline__text inline-placeholder" id="maincontent">{e(title)}</h1><div class="headline__footer"><div class="byline"><div class="byline__names">By <a href="/profiles/nora-castellane">Nora Castellane</a>, Wes Adeyinka and Lucia Brandvold, CWN</div></div><div class="timestamp">Updated 12:48 PM EST, Wed February 18, 2026</div></div></div><div class="live-story__lead">{pic(site, "lead", "The spillway")}<div class="image__metadata"><span>The spillway at first light.</span><figcaption>Ansel Priddy/CWN</figcaption></div></div><div class="live-story__intro"><h2 class="live-story__covering">What we're covering</h2><ul class="list unordered-list">{"".join(f'<li class="list__items inline-placeholder">{e(p)}</li>' for p in points)}</ul></div><div class="live-story__tabs"><button>All</button><button>Catch Up</button><span>6 Posts</span><label>Sort by<select><option>Latest</option><option>Oldest</option></select></label></div><div class="live-story-posts" itemprop="liveBlogUpdate">{shown}</div><div class="live-story__end"><a href="#top">Back to top</a></div></section><aside class="layout__rail"><div class="container container_list-headlines" data-title="Top stories"><h2 class="container__title-text">Top stories</h2><div class="container__field-links">{cards(top, '<div data-component-name="card" class="card container__item container__item--type-section" data-open-link="{p}"><a href="{p}" class="container__link container__link--type-article" data-link-type="article"><div class="container__text"><div class="container__headline"><span class="container__headline-text" data-editable="headline">{t}</span></div></div></a></div>')}</div></div><div class="container container_vertical-strip"><h2 class="container__title-text">More on the dam</h2>{cards(more, '<div data-component-name="card" class="card container__item"><a href="{p}" class="container__link"><div class="container__item-media">{pic}</div></a><a href="{p}" class="container__link"><div class="container__headline"><span class="container__headline-text">{t}</span></div><div class="container__read">{d}</div></a></div>', d=("4 min read", "7 min read"))}</div><div class="container video-playlist"><h2>Video</h2>{cards(videos, '<div class="video-playlist__item" data-duration="{d}"><a href="{p}">{pic}<span class="duration">{d}</span><span class="video-playlist__title">{t}</span></a><span class="source">• Source: CWN</span></div>', d=("0:48", "1:12", "0:37"))}</div><div class="zone-outbrain"><span>Paid Content</span><a rel="sponsored" href="https://paid.outlinks.example/d1"><span>Dermatologists stunned by this balm</span><em>SkinSage</em></a><a rel="sponsored" href="https://paid.outlinks.example/d2"><span>New rule in Ohio has drivers furious</span><em>QuoteMile</em></a></div></aside></div>{footer(site, _CABLE, "footer", "<p>Terms of Use</p><p>Ad Choices</p><p>© 2026 Cable World News. A Harrow Bros. Company. All Rights Reserved. CWN Sans ™ &amp; © 2016.</p>")}{state("CWN", {"env": "prod", "contentModel": {"pageType": "live-story", "title": title}, "features": flags(site, 100)})}{onetrust(site)}</body></html>"""  # fmt: skip
    return Served(html, r, (title, *points, *r.text), (*top, *more, *videos), verdict="live blog", address=url)


_RUHR = """Lokales=Altstadt|Barkhofen|Dellbrink|Eickelhausen|Forstfeld|Grabenrath|Hüsten-Nord|Innenhafen|Kettwald|Lohberg|Rheinhausen-Süd|Werdelingen;
Politik=Inland|Ausland|Landespolitik|Meinung|Europa;
Wirtschaft=Verbraucher|Arbeit|Digital|Börse|Auto;
Sport=Fußball|Eishockey|Handball|Lokalsport|Wintersport|Formel 1|Tabellen;
Panorama=Wetter|Kriminalität|Promis|Tiere|Kurioses;
Kultur=Bühne|Musik|Kino|Bücher|Fernsehen;
Leben=Familie|Gesundheit|Reise|Rezepte|Garten|Wohnen;
Plus=Interviews|Reportagen|Serien|Podcasts;
Mediathek=Videos|Bilder|Grafiken|Webcams;
Märkte=Stellenmarkt|Immobilien|Trauer|Reisemarkt|Tickets|Kleinanzeigen;
Service=E-Paper|Newsletter|Abo|Rätsel|Horoskop|Kontakt|Leserservice"""

_SCHWEBE = """Es ist 5.42 Uhr, als in Barkhofen zum ersten Mal seit 28 Jahren wieder eine Straßenbahn um die Ecke biegt. Am Gleis stehen etwa 300 Menschen, viele im Bademantel. Jemand hat eine Trompete mitgebracht.
Die Linie 9 verbindet seit Sonntag den Innenhafen mit dem Stadtteil im Norden. 14 Haltestellen, 8,3 Kilometer, 21 Minuten. Mit dem Bus dauerte die gleiche Strecke bislang 38 Minuten – wenn er kam.
„Meine Enkelin hat mich gefragt, ob die Bahn jetzt für immer bleibt“, sagt Renate Kowalczik, die in der ersten Reihe steht. „Ich habe gesagt: Das hat man uns 1961 auch versprochen.“
# Ein Bau mit Hindernissen
Begonnen hatten die Arbeiten im Herbst 2019, fertig werden sollten sie nach drei Jahren. Dann stießen Arbeiter unter der Grabenrather Straße auf einen Stollen, den keine Karte verzeichnete, und später auf einen zweiten.
Allein die Verfüllung kostete elf Millionen Euro. Insgesamt hat die Strecke 214 Millionen Euro verschlungen, 61 Millionen mehr als geplant. Den größten Teil tragen Bund und Land.
Oberbürgermeisterin Silke Trautvetter verteidigte die Kosten. „Wer die Bahn heute teuer nennt, sollte ausrechnen, was uns 28 Jahre Stau gekostet haben“, sagte sie bei der Eröffnung.
# Händler zwischen Hoffnung und Wut
An der Lohberger Straße sehen das nicht alle so. Neun Geschäfte haben während der Bauzeit aufgegeben, darunter die Bäckerei Nettelbeck, die es dort seit 1926 gab.
„Drei Jahre lang kam man zu uns nur über ein Brett“, sagt Optikermeister Cem Aydoğan, der durchgehalten hat. Seit der Eröffnung sei der Laden voll, aber das erkläre er sich auch mit dem Freibier.
Die Stadt hatte einen Härtefonds aufgelegt. Von 2,5 Millionen Euro wurden nach Angaben der Verwaltung bislang 840.000 Euro ausgezahlt. Die Anträge seien, so räumte ein Sprecher ein, „nicht für Menschen geschrieben worden, die nebenbei ein Geschäft führen“.
# Was Fahrgäste jetzt wissen müssen
Das Wichtigste zur neuen Linie im Überblick:
- Takt: Werktags fährt die Bahn alle zehn Minuten, sonntags alle 20 Minuten.
- Preise: Es gilt der normale Stadttarif, eine Einzelfahrt kostet 3,20 Euro.
- Busse: Die Linien 141 und 146 enden künftig an der Haltestelle Forstfeld.
- Fahrräder: Sie dürfen nach 9 Uhr kostenlos mitgenommen werden.
Im kommenden Jahr soll entschieden werden, ob die Linie bis Werdelingen verlängert wird. Eine Bürgerinitiative sammelt bereits Unterschriften, eine zweite sammelt dagegen.
Renate Kowalczik will das abwarten. Am Sonntag fuhr sie die Strecke viermal hin und viermal zurück, immer auf demselben Platz. Beim letzten Mal, sagt sie, habe niemand mehr geklatscht. „Da wusste ich: Jetzt ist es eine ganz normale Bahn.“"""


@page
def regionalzeitung_aus_einem_verbund() -> Served:
    """Utility classes throughout, a ticker, teasers between paragraphs, an app notice, adverts in words, lists of several shapes."""
    site = "https://www.ruhrkurier.example"
    r, raw = story("de", "2026-06-14", "Annika Dörpinghaus", "Die erste Bahn der Linie 9 erreicht am Sonntagmorgen Barkhofen.", "Nach 28 Jahren fährt wieder eine Straßenbahn nach Barkhofen – und 300 kommen im Morgengrauen", "Die Linie 9 hat 214 Millionen Euro gekostet und neun Geschäfte die Existenz. Am Sonntag wurde trotzdem gefeiert. Ein Ortstermin.", _SCHWEBE)  # fmt: skip
    url = f"{site}/lokales/barkhofen/article4098{h('x', n=5)}/strassenbahn-linie-9-barkhofen-eroeffnung.html"
    ticker = heads(
        site,
        "/panorama/article{n}/{s}.html",
        "Unwetter über Eickelhausen: Feuerwehr pumpt Keller leer\nA 52 nach Unfall mit Milchlaster gesperrt",
    )
    inside = heads(
        site,
        "/lokales/article{n}/{s}.html",
        "Bäckerei Nettelbeck schließt nach 97 Jahren: „Die Baustelle war stärker“\nGeheimer Stollen unter der Grabenrather Straße: Wer ihn grub",
    )
    theme = heads(site, "/lokales/barkhofen/article{n}/{s}.html", "Linie 9: So klingt die Ansage, über die alle lachen\nParkplätze am Forstfeld: Anwohner fühlen sich vergessen\nFahrer der ersten Bahn: „Ich habe nicht geschlafen“")  # fmt: skip
    top = heads(site, "/article{n}/{s}.html", """Wildschwein legt Berufsschule lahm
        Millionär verschenkt Zeche – aber niemand will sie
        Wie ein Fliesenleger zum Schachweltmeister wurde
        Hitzewelle: Diese Freibäder öffnen schon um sechs
        Finanzamt fordert 1,8 Millionen von Kegelclub""")  # fmt: skip
    local = heads(site, "/lokales/article{n}/{s}.html", """Neue Brücke am Innenhafen rostet schon
        Kita in Dellbrink: Eltern putzen jetzt selbst
        Zirkus zieht ins leere Kaufhaus
        Stadtrat streitet vier Stunden über eine Bank""")  # fmt: skip
    flyout = menu(site, _RUHR, '<li class="group relative flex h-12 items-center px-3 hover:bg-gray-100"><a class="text-sm font-bold uppercase tracking-wide text-gray-900" href="{u}/">{t}</a><div class="invisible absolute left-0 top-full z-50 w-[22rem] bg-white shadow-lg group-hover:visible"><ul class="grid grid-cols-2 gap-x-4 p-4">{items}</ul></div></li>', '<li class="py-1"><a class="text-base hover:underline" href="{u}/">{t}</a></li>')  # fmt: skip
    notes = [f'<div class="my-6 border-l-4 border-red-700 bg-gray-50 p-4" data-tracking="artikel-empfehlung"><span class="block text-xs font-bold uppercase text-red-700">Lesen Sie auch</span><a class="mt-1 flex gap-4" href="{u}"><span class="w-24 shrink-0">{pic(site, t)}</span><span class="text-lg font-bold leading-snug">{e(t)}</span></a></div>' for t, u in inside]  # fmt: skip
    wa = '<div class="my-6 rounded-lg bg-green-50 p-4" data-nosnippet><p class="font-bold">Kostenlos bei WhatsApp</p><p>Die wichtigsten Nachrichten aus Ihrem Stadtteil direkt auf Ihr Handy. Hier geht es zum Kanal.</p><a class="button" href="https://chat.example/rk">Jetzt abonnieren</a></div>'  # fmt: skip
    slots = {1: '<div class="ad-wrapper my-4 text-center"><span class="text-xs text-gray-500">Anzeige</span><div id="rect_1"></div></div>', 2: notes[1], 6: wa, 8: notes[0], 10: f'<figure class="my-6">{pic(site, "optik")}<figcaption class="mt-2 text-sm text-gray-600">Cem Aydoğan vor seinem Laden an der Lohberger Straße. <span>© Ruhrkurier | Jens Plöger</span></figcaption></figure>', 17: '<div class="ad-wrapper my-4 text-center"><span class="text-xs text-gray-500">Anzeige</span><div id="rect_2"></div></div>'}  # fmt: skip
    tile = '<article class="flex flex-col overflow-hidden bg-white shadow-sm" data-teaser-id="{h}"><a href="{p}" class="block" title="{t}"><div class="aspect-[16/9]">{pic}</div><header class="p-3"><span class="text-sm font-semibold text-red-700">{k}</span><h3 class="text-xl font-bold leading-tight">{t}</h3></header></a><footer class="px-3 pb-3 text-xs text-gray-500"><span>Von {w}</span></footer></article>'  # fmt: skip
    nuxt = {"state": {"article": {"id": 409_812_331, "kicker": "Nahverkehr", "headline": r.title, "paid": False, "topics": ["Linie 9", "Barkhofen"]}, "toggles": flags(site, 100)}, "serverRendered": True, "routePath": url.removeprefix(site)}  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="de" class="scroll-smooth"><head><meta charset="utf-8"><title>Linie 9: Straßenbahn fährt wieder nach Barkhofen | Ruhrkurier</title>{icons(site, "#b91c1c")}<meta name="description" content="Die Linie 9 verbindet Barkhofen wieder mit dem Innenhafen. Was sie gekostet hat und was Fahrgäste wissen müssen."><meta name="date" content="2026-06-14T13:20:00+02:00"><meta name="last-modified" content="2026-06-15T09:04:00+02:00"><meta name="author" content="Annika Dörpinghaus"><meta name="news_keywords" content="Barkhofen, Linie 9, Straßenbahn">{og(r, url, "Ruhrkurier")}<meta property="og:locale" content="de_DE"><meta property="article:published_time" content="2026-06-14T13:20:00+02:00"><meta property="article:modified_time" content="2026-06-15T09:04:00+02:00"><link rel="canonical" href="{url}">{boot(site, site, "ctga")}{preload(site, site, 6, "/_nuxt")}<style>*,:after,:before{{--tw-border-spacing-x:0;--tw-translate-x:0;--tw-rotate:0;--tw-ring-offset-width:0px;--tw-ring-color:rgba(59,130,246,.5)}}{css(site, 130, ".bp-{h}>*")}</style>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": "Linie 9 fährt wieder", "datePublished": "2026-06-14T13:20:00+02:00", "dateModified": "2026-06-15T09:04:00+02:00", "author": {"@type": "Person", "name": "Annika Dörpinghaus", "url": f"{site}/autor/annika-doerpinghaus/"}, "publisher": {"@type": "Organization", "name": "Ruhrkurier", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}}, "image": [f"{site}/i1.jpg", f"{site}/i2.jpg"], "articleSection": "Barkhofen", "isAccessibleForFree": True, "mainEntityOfPage": url, "description": r.lead})}</head><body class="font-sans text-gray-900 antialiased"><div id="__nuxt"><div class="bg-yellow-300 text-sm" role="region" aria-label="Eilmeldungen"><div class="container flex gap-4"><strong>Eilmeldung</strong><ul class="flex gap-6">{cards(ticker, '<li class="whitespace-nowrap"><a href="{p}">{t}</a></li>')}</ul></div></div><header class="sticky top-0 z-40 bg-white shadow"><div class="container flex items-center justify-between"><button class="p-2">{svg("menu")}<span class="sr-only">Menü</span></button><a href="/" aria-label="Ruhrkurier">{svg("link", "Ruhrkurier")}</a><div class="flex gap-3"><a href="/epaper/">E-Paper</a><a class="rounded bg-red-700 px-3 text-white" href="/abo/">Plus testen</a><a href="/login/">Anmelden</a></div></div><nav aria-label="Hauptnavigation"><ul class="container hidden lg:flex">{flyout}</ul></nav><div class="fixed inset-0 -translate-x-full" aria-hidden="true"><ul>{menu(site, _RUHR, '<li class="border-b"><a class="block p-3" href="{u}/">{t}</a><ul class="hidden">{items}</ul></li>', '<li><a class="block px-6 py-2" href="{u}/">{t}</a></li>')}</ul></div></header><div class="container my-2 text-center"><span class="text-xs">Anzeige</span><div id="superbanner"></div></div><main class="container grid-cols-12 gap-8 lg:grid"><article class="col-span-8"><nav aria-label="Brotkrumen" class="text-sm"><ol class="flex gap-2"><li><a href="/">Startseite</a></li><li><a href="/lokales/">Lokales</a></li><li><a href="/lokales/barkhofen/">Barkhofen</a></li></ol></nav><header><h1 class="mt-4"><span class="block text-lg font-semibold text-red-700">Nahverkehr</span><span class="block text-4xl font-bold leading-tight">{e(r.title)}</span></h1><div class="mt-3 flex items-center gap-3 text-sm"><time datetime="2026-06-14T13:20:00+02:00">14.06.2026, 13:20 Uhr</time><span>•</span><span>Lesezeit: 4 Minuten</span><button>{svg("ear")} Vorlesen</button></div></header><figure class="my-4">{pic(site, "lead")}<figcaption class="mt-2 text-sm text-gray-600">{e(r.caption)} <span>© Ruhrkurier | Jens Plöger</span></figcaption></figure><div class="flex items-center gap-3"><a class="rounded-full" href="/autor/annika-doerpinghaus/">{pic(site, "ad")}</a><div class="text-sm"><span>Von</span> <a class="font-bold" href="/autor/annika-doerpinghaus/">Annika Dörpinghaus</a><div>Redakteurin Lokalredaktion</div></div></div><div class="my-3 flex gap-2">{share('<a class="rounded border p-2" href="{u}" title="{a}">{i}</a>', url, ("fb", "Auf Facebook teilen"), ("wa", "Per WhatsApp teilen"), ("mail", "Per E-Mail teilen"))}<a href="#kommentare" class="p-2">{svg("talk")} 38</a></div><p class="my-4 text-xl font-bold leading-relaxed">{e(r.lead)}</p><div class="article-body">{flow(raw, slots, '<p class="mb-5 text-lg leading-relaxed">{}</p>', '<h2 class="mb-2 mt-8 text-2xl font-bold">{}</h2>', items=('<div class="my-6 rounded-lg border bg-gray-50 p-5" data-component="infobox"><ul class="list-disc pl-6">', '<li class="mb-2 text-lg">{}</li>', "</ul></div>"))}</div><ul class="flex flex-wrap gap-2"><li><a class="rounded-full bg-gray-200 px-3" href="/thema/linie-9/">Linie 9</a></li><li><a class="rounded-full bg-gray-200 px-3" href="/thema/nahverkehr/">Nahverkehr</a></li></ul><section class="my-8 bg-gray-100 p-6"><h2 class="text-2xl font-bold">Der Tag in Barkhofen</h2><p>Unser Newsletter für den Norden: jeden Abend um 18 Uhr kostenlos in Ihrem Postfach.</p><form><input type="email" placeholder="E-Mail-Adresse"><button>Anmelden</button><p class="text-xs">Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.</p></form></section><section id="kommentare"><h2 class="text-2xl font-bold">38 Kommentare</h2>{talk((("Hafenkante", "Endlich. Jetzt noch der Radweg, der auf dem Plan von 2017 steht."), ("Oma Erna", "Die Ansage ist wirklich zum Piepen."), ("Lohberger", "Für uns Händler kommt das zu spät, aber gut.")), '<div class="border-b py-3"><b>{who}</b> <span class="text-xs">vor {n} Std.</span><p class="text-base">{t}</p><button>Antworten</button></div>')}</section></article><aside class="col-span-4"><div class="mb-8"><h2 class="border-b-2 border-red-700 text-xl font-bold">Meistgelesen</h2><ol>{cards(top, '<li class="flex gap-3 border-b py-3"><span class="text-4xl font-bold text-gray-300">{n}</span><a class="font-semibold" href="{p}">{t}</a></li>')}</ol></div><div class="mb-8 text-center"><span class="text-xs">Anzeige</span><div id="sky"></div></div><div class="mb-8"><h2 class="text-xl font-bold">Podcast</h2><a href="/podcasts/schicht-im-schacht/">Schicht im Schacht</a><button>{svg("play")}</button></div></aside></main><section class="container"><h2 class="text-2xl font-bold">Mehr zum Thema</h2><div class="grid gap-4 md:grid-cols-3">{cards(theme, tile, k=("Nahverkehr", "Verkehr", "Porträt"), w=("Annika Dörpinghaus", "Jens Plöger"))}</div></section><section class="container"><h2 class="text-2xl font-bold">Aus dem Ressort Lokales</h2><ul class="divide-y">{cards(local, '<li class="grid grid-cols-[1fr_auto] py-3"><a href="{p}"><span class="text-sm text-red-700">{k}</span><span class="block text-lg font-bold">{t}</span></a><span class="w-28">{pic}</span></li>', k=("Innenhafen", "Dellbrink", "Altstadt", "Rathaus"))}</ul></section><section class="container" data-widget="tb"><div class="text-xs">Empfehlungen · Anzeige</div><a rel="nofollow sponsored" href="https://anz.paidlinks.example/1"><span>Treppenlift-Preise 2026: Das kostet er wirklich</span><span>LiftPunkt</span></a><a rel="nofollow sponsored" href="https://anz.paidlinks.example/2"><span>Wärmepumpe: Dieser Fehler kostet Tausende</span><span>HeizRat</span></a></section>{footer(site, "Ruhrkurier=Über uns|Redaktion|Karriere|Mediadaten|Newsletter;Service=Abo-Shop|Kundenservice|Leserservice|Zeitung im Urlaub|Anzeige aufgeben;Rechtliches=Impressum|Datenschutz|AGB|Privatsphäre|Verträge hier kündigen|Barrierefreiheit;Partner=Trauer-Portal|Tickets|Gutscheine|Immobilien", "rk-footer", "© Ruhrkurier Medien GmbH 2026")}</div><script>window.__NUXT__={json.dumps(nuxt, ensure_ascii=False)}</script>{layer("usercentrics", "Bevor Sie weiterlesen", "Wir und unsere bis zu 213 Partner verarbeiten Ihre Daten, um Inhalte und Anzeigen auszuspielen und deren Leistung zu messen. Sie können Ihre Einwilligung jederzeit in den Einstellungen widerrufen.", "Akzeptieren und weiter", "Mit Pur-Abo lesen", "Einstellungen")}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*ticker, *inside, *theme, *top, *local), address=url)


_DIARIO = """Política=Congreso|Gobierno|Partidos|Tribunales|Encuestas;
Internacional=Europa|América Latina|Estados Unidos|Asia|África;
Economía=Vivienda|Empleo|Empresas|Consumo|Energía|Campo;
Sociedad=Sanidad|Educación|Igualdad|Memoria|Migraciones|Sucesos;
Clima=Agua|Biodiversidad|Incendios|Transición;
Cultura=Cine|Libros|Música|Teatro|Arte|Cómic;
Opinión=Tribunas|Editorial|Viñetas|Zona Crítica;
Territorios=Valdemar|Costa de Plata|Sierra Norte|Islas Menores|La Vega|Altoaragüés;
Tecnología=Redes|Inteligencia artificial|Privacidad;
Deportes=Fútbol|Ciclismo|Baloncesto|Atletismo;
Más=Vídeos|Podcasts|Boletines|Especiales|Fact-check|Hemeroteca|Tienda|Eventos"""

_CAMPANAS = """Durante 19 años, el campanario de Villarreja de la Sierra dio las horas de madrugada. Desde el lunes, por orden de un juzgado, calla entre las once de la noche y las siete de la mañana. Los vecinos, que son 312, no logran dormir.
“Me despierto a las tres y no sé que son las tres”, cuenta Remedios Aldaya, de 83 años, en la puerta de la panadería. “Antes lo sabía sin abrir los ojos”.
La sentencia da la razón al dueño de un hotel rural, que midió 74 decibelios en la terraza de la suite nupcial. El Ayuntamiento, que pedía que se declarara el toque patrimonio inmaterial, ha anunciado que recurrirá.
# Un hotel frente a la torre
El hotel abrió en 2022 en las antiguas escuelas, a 40 metros de la iglesia. Tiene nueve habitaciones y emplea a siete personas, cinco de ellas del pueblo. Es el segundo negocio más grande de Villarreja, por detrás de la quesería.
Su propietario, Íñigo Basterra, asegura que intentó evitar los tribunales. Ofreció pagar un mecanismo que bajara el volumen por la noche, pero el pleno lo rechazó por seis votos a uno.
“Nadie viene a la sierra a escuchar el tráfico, y tampoco a que le den las cuatro dentro de la almohada”, argumenta. Desde que se conoció el fallo ha recibido 46 cancelaciones y una corona de flores.
# La memoria de un sonido
Las campanas, fundidas en 1789 y 1804, se llaman Bárbara y la Gorda. Durante la guerra las enterraron en un huerto para que no acabaran convertidas en munición, y allí estuvieron ocho años.
La antropóloga Celia Montalvo ha grabado para la universidad los 23 toques que aún recuerda el último campanero, Eusebio Arranz. Hay uno para los incendios, otro para las tormentas y otro, más lento, para avisar de que ha muerto una mujer.
“Lo que se discute no es el ruido, sino quién manda en el pueblo cuando se va haciendo pequeño”, resume la investigadora.
# Qué puede pasar ahora
El recurso tardará entre seis y diez meses. Mientras tanto, el alcalde, Tomás Quirós, ha encontrado una salida que no infringe la sentencia: a las tres de la mañana, un altavoz emite en la plaza el sonido de un búho.
El hotel ya lo ha medido. Son 31 decibelios, por debajo del límite."""


@page
def diario_digital_de_socios() -> Served:
    """A paper that lives on members: appeals between paragraphs, a pull quote, related boxes, opinion cards with faces, the most read in two tabs."""
    site = "https://www.lahoradigital.example"
    url = f"{site}/territorios/sierra-norte/campanas-villarreja-callan-noche-sentencia-hotel_1_{zlib.crc32(b'campanas') % 99999999}.html"
    r, raw = story("es", "2026-02-11", "Lucía Garmendia", "La torre de Villarreja de la Sierra, frente al hotel que denunció el ruido.", "El pueblo que no puede dormir porque han callado sus campanas", "Un juez obliga a silenciar de noche el campanario de Villarreja tras la denuncia de un hotel y los vecinos aseguran que ahora se desvelan", _CAMPANAS)  # fmt: skip
    last = heads(
        site,
        "/ultima-hora/{s}_1_{n}.html",
        "La Audiencia cita como investigado al exconsejero de Aguas\nMuere la cantante Pilar Olmedo a los 91 años",
    )
    inside = heads(
        site,
        "/sociedad/{s}_1_{n}.html",
        "Gallos, cencerros y tractores: las otras demandas contra el ruido rural\nEl último campanero que sabe tocar a tormenta",
    )
    opinion = heads(
        site,
        "/opinion/tribuna/{s}_129_{n}.html",
        "El silencio también es un privilegio\nContra la nostalgia de lo que nunca oímos\nVivir frente a una grúa\nCarta a un turista que madruga",
    )
    read = heads(site, "/{s}_1_{n}.html", """El ministro que heredó tres pisos y no lo recordaba
        Por qué el aceite ha vuelto a bajar justo ahora
        La juez archiva la causa contra los bomberos que regalaron una manguera
        Así se vació en 40 días el embalse de Torrecedro
        Una profesora enseña física con la noria del pueblo""")  # fmt: skip
    more = heads(
        site,
        "/territorios/sierra-norte/{s}_1_{n}.html",
        "El tren regional pierde otra parada\nUna lotería deja tres millones en un bar sin clientes\nLa nieve obliga a repartir el pan en esquís",
    )
    nav = menu(site, _DIARIO, '<li class="nav-section"><a class="nav-section__link" href="{u}/">{t}</a><ul class="nav-section__sub">{items}</ul></li>', '<li><a href="{u}/" data-dl-event="menu">{t}</a></li>')  # fmt: skip
    know = [f'<aside class="know-more-wrapper"><div class="know-more"><p class="know-more__tag">{label}</p><a class="know-more__title" href="{u}">{e(t)}</a><a class="know-more__img" href="{u}">{pic(site, t)}</a></div></aside>' for label, (t, u) in zip(("Más información", "Más"), inside, strict=True)]  # fmt: skip
    ask = '<div class="partner-wrapper" data-piano="inline"><p class="partner-title">Hazte socia, hazte socio</p><p>Si estás leyendo esto sin pagar es porque 81.000 personas sí lo hacen. Con tu apoyo podemos seguir publicando en abierto.</p><a class="partner-btn" href="https://socios.lahoradigital.example/alta">Apóyanos</a></div>'  # fmt: skip
    pull = '<div class="quote-wrapper"><blockquote class="pull-quote"><span class="pull-quote__mark">“</span><p>Antes lo sabía sin abrir los ojos</p><footer><strong>Remedios Aldaya</strong> — vecina de Villarreja</footer></blockquote></div>'  # fmt: skip
    slots = {1: ad(1, "Publicidad", "edi-ad"), 2: know[0], 4: pull, 6: ask, 8: f'<figure class="ni-figure">{pic(site, "eusebio")}<figcaption class="image-caption"><span class="title">Eusebio Arranz, en la escalera de la torre.</span><span class="author">Marta Lopetegui</span></figcaption></figure>', 10: know[1]}  # fmt: skip
    lista = '<li class="ranking__item"><figure class="ranking__fig">{pic}</figure><div class="ranking__body"><p class="ranking__kicker">{k}</p><h3 class="ranking__title"><a href="{u}">{t}</a></h3></div></li>'
    html = f"""<!DOCTYPE html><html lang="es" prefix="og: http://ogp.me/ns#"><head><meta charset="UTF-8"><title>El pueblo que no puede dormir porque han callado sus campanas</title>{icons(site, "#0d5c63")}<meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{url.replace(".html", ".amp.html")}">{og(r, url, "La Hora Digital")}<meta property="article:published_time" content="2026-02-11T21:54:00+01:00"><meta property="article:modified_time" content="2026-02-12T05:30:12+01:00"><meta property="article:tag" content="Ruido"><meta property="article:tag" content="Pueblos"><meta property="mrf:tags" content="tipo:noticia;abierto:si"><meta property="mrf:sections" content="territorios">{boot(site, site, "cgpam")}{preload(site, site, 3, "/assets/js")}<style>{css(site, 100, ".{h}__inner")}</style>{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "headline": r.title, "description": r.lead, "datePublished": "2026-02-11T20:54:00.000Z", "dateModified": "2026-02-12T04:30:12.000Z", "author": [{"@type": "Person", "name": "Lucía Garmendia", "url": f"{site}/autores/lucia-garmendia/"}], "publisher": {"@type": "NewsMediaOrganization", "name": "La Hora Digital"}, "articleSection": ["Sierra Norte"], "keywords": ["Ruido", "Pueblos"], "isAccessibleForFree": True, "image": [{"@type": "ImageObject", "url": f"{site}/clip/1_16-9.jpg"}]}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": f"{site}/territorios/", "name": "Territorios"}}, {"@type": "ListItem", "position": 2, "item": {"@id": f"{site}/territorios/sierra-norte/", "name": "Sierra Norte"}}]}])}</head><body class="page-news news-standard"><div id="didomi-host" class="didomi-host">{layer("didomi", "Tu privacidad nos importa", "Nosotros y nuestros 864 socios almacenamos o accedemos a información en un dispositivo, como identificadores únicos en cookies, para tratar datos personales. Puedes aceptar o suscribirte para navegar sin publicidad.", "Aceptar y seguir navegando", "Rechazar y hacerme socio", "Configurar")}</div><div class="last-hour"><span class="last-hour__tag">Última hora</span>{cards(last, '<a class="last-hour__link" href="{u}">{t}</a>')}</div><header class="header"><div class="header__top"><button class="header__burger">{svg("menu")}</button><p class="header__date">Jueves, 12 de febrero de 2026</p><a href="/" class="header__logo"><img src="/img/logo.svg" alt="La Hora Digital" width="220" height="44"></a><a href="https://socios.lahoradigital.example/alta" class="header__partner">Hazte socio/a</a><a href="/login" class="header__login">Inicia sesión</a></div><nav class="nav" aria-label="Principal"><ul>{nav}</ul></nav><div class="header__themes"><span>Temas</span>{menu(site, "Sequía;Vivienda;Juicio del agua;Elecciones en La Vega;Aranceles", '<a href="{u}/">{t}</a>', "")}</div></header><main class="news"><div class="breadcrumb"><a href="/territorios/">Territorios</a><a href="/territorios/sierra-norte/">Sierra Norte</a></div><div class="news-header"><h1 class="title">{e(r.title)}</h1><ul class="footer"><li><h2>{e(r.lead)}</h2></li></ul></div><div class="news-info"><div class="authors"><a href="/autores/lucia-garmendia/">{pic(site, "lg")}</a><p class="author-name"><a href="/autores/lucia-garmendia/">Lucía Garmendia</a></p><p class="author-pill">Villarreja de la Sierra</p></div><div class="date"><time datetime="2026-02-11T21:54:00+01:00"><span class="day">11 de febrero de 2026</span> <span class="hour">21:54h</span></time><time class="date-update">Actualizado el 12/02/2026 05:30h</time></div><a class="comments-count" href="#comentarios">{svg("talk")}<span>97</span></a><div class="share">{share('<button class="share__btn" data-share="{u}" title="{a}">{i}</button>', url, ("fb", "Facebook"), ("x", "Twitter"), ("wa", "WhatsApp"), ("link", "Copiar enlace"))}</div></div><figure class="ni-figure ni-figure--open">{pic(site, "lead")}<figcaption class="image-caption"><span class="title">{e(r.caption)}</span><span class="author">Marta Lopetegui</span></figcaption></figure><div class="partner-top"><p>Elige La Hora como tu medio de referencia en Google</p></div><div class="c-content">{flow(raw, slots, '<p class="article-text">{}</p>', '<h2 class="article-text">{}</h2>', marks={"la sentencia": '<a class="article-link" href="/tags/sentencias/">{}</a>', "Celia Montalvo": "<strong>{}</strong>"})}</div><div class="tags-wrapper"><ul class="tags"><li>Etiquetas</li><li><a href="/temas/ruido/">Ruido</a></li><li><a href="/temas/pueblos/">Pueblos</a></li><li><a href="/temas/turismo/">Turismo</a></li></ul></div><div class="newsletter-box"><h3>Boletín Sierra Norte</h3><p>Cada viernes, lo que pasa más allá de la última estación. Gratis en tu correo.</p><form><input type="email" placeholder="Tu correo electrónico"><button>Suscríbete</button></form></div><section class="comments" id="comentarios"><p class="comments__title">97 comentarios</p><p class="comments__note">Solo los socios pueden comentar.</p>{talk((("Serrana", "En mi pueblo las apagaron y a la semana se pararon también los relojes de las casas."), ("Decibelio", "Setenta y cuatro de madrugada es mucho, aunque sea la Gorda.")), '<div class="comment" id="cm{h}"><p class="comment__user">{who}</p><div class="comment__text">{t}</div><button>Responder</button></div>')}</section></main><section class="also"><h2 class="also__title">Otras noticias de Sierra Norte</h2><div class="also__grid">{cards(more, '<div class="news-box"><figure><a href="{u}">{pic}</a></figure><h3 class="ni-title"><a href="{u}" data-mrf-link="{u}">{t}</a></h3><p class="ni-author">{w}</p></div>', w=("Lucía Garmendia", "Redacción Sierra Norte"))}</div></section><section class="opinion-strip"><h2 class="also__title"><a href="/opinion/">Opinión</a></h2><div class="opinion-strip__row">{cards(opinion, '<div class="opinion-card"><a class="opinion-card__face" href="/autores/{h}/">{pic}</a><p class="opinion-card__author"><a href="/autores/{h}/">{w}</a></p><p class="opinion-card__title"><a href="{u}">{t}</a></p></div>', w=("Aurelio Pinilla", "Noemí Castells", "Bruno Iriarte", "Sara Quintanilla"))}</div></section><section class="ranking"><div class="ranking__tabs"><button>Lo más leído</button><button>Lo más comentado</button></div><ol class="ranking__list">{cards(read, lista, k=("Política", "Consumo", "Tribunales", "Agua", "Educación"))}</ol></section><div class="podcast-strip"><h2>Podcast</h2><a href="/podcasts/un-tema-al-dia/">Un tema y medio</a><button>{svg("play")} Escuchar</button></div>{footer(site, "Somos La Hora=Quiénes somos|Cómo nos financiamos|Nuestros principios|Contacto|Publicidad|Trabaja con nosotros;Participa=Hazte socio|Preguntas frecuentes|Buzón seguro|Normas de participación;Legal=Aviso legal|Privacidad|Política de cookies|Accesibilidad|Canal de denuncias;Síguenos=Telegram|Instagram|Bluesky|Mastodon|RSS", "main-footer", "CC BY-NC 4.0 · La Hora Digital, S. L.")}{state("edConfig", {"content": {"id": 129, "type": "news", "title": r.title, "access": "open"}, "ab": flags(site, 80)})}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*last, *inside, *more, *opinion, *read), address=url)


_PORTAL = """Notícias=Política|Economia|Mundo|Educação|Saúde|Ciência|Meio ambiente|Tecnologia|Trabalho e carreira|Loterias|Tempo;
Regiões=Capital|Litoral Norte|Vale do Jacuípe|Serra Verde|Sertão|Fronteira Oeste|Recôncavo|Zona da Mata;
Telejornais=Bom Dia|Jornal do Meio-Dia|Jornal da Noite|Fantasia|Repórter;
Esportes=Futebol|Tabela|Vôlei|Basquete|Automobilismo|Surfe|eSports;
Entretenimento=Novelas|Música|Cinema|Famosos|Horóscopo|Receitas;
Agro=Cotações|Pecuária|Café|Soja|Rural em Foco;
Pop e Arte=Games|Séries|Livros|Festivais;
Serviços=Calculadoras|Fato ou Fake|Podcasts|Newsletters|Guia de Compras|Empregos|Concursos;
Princípios=Editorial|Termos de uso|Privacidade|Fale conosco|Anuncie"""

_JACARE = """Um jacaré de 2,7 metros foi encontrado na tarde desta quarta-feira (10) dentro da piscina olímpica do Clube Náutico de Itaporanga do Sul, onde 22 crianças faziam aula de natação. Ninguém se feriu.
Segundo o Corpo de Bombeiros, o animal entrou pela tubulação que liga o clube ao Rio Jacuípe, cuja grade havia sido retirada para manutenção na semana passada.
A professora Ivone Drummond, de 44 anos, percebeu o bicho quando ele já estava na raia quatro. Ela apitou três vezes e disse às crianças que era hora de brincar de estátua fora da água.
“Eu não gritei porque criança que ouve grito corre para o lado errado. Contei até 22, respirei e só depois tremi”, relatou ao Portal Sul.
# Resgate durou duas horas
Quatro bombeiros e um biólogo participaram da captura. A piscina, que comporta 2,5 milhões de litros, teve de ser esvaziada pela metade para que a equipe alcançasse o animal com uma corda.
O jacaré, um macho da espécie do papo-amarelo, pesa cerca de 60 quilos. Ele passou por exames e foi solto no início da noite em uma lagoa a 30 quilômetros da cidade.
# O que diz o clube
Em nota, o Clube Náutico informou que a grade foi recolocada e que as aulas voltam na segunda-feira. A direção afirmou ainda que vai instalar um sensor de movimento na tubulação.
A prefeitura abriu um processo para apurar por que a obra foi feita sem aviso. A multa pode chegar a R$ 180 mil.
# Terceiro caso em um ano
De acordo com o biólogo Rogério Tavares, da Universidade Federal do Jacuípe, os jacarés procuram água mais quente entre maio e julho, quando a temperatura do rio cai.
Veja os outros registros na cidade desde o ano passado:
- Em junho, um filhote foi achado na fonte da praça da matriz.
- Em agosto, um adulto atravessou a pista do aeroporto e atrasou dois voos.
- Em abril deste ano, um casal foi flagrado no lago do campo de golfe, onde continua.
Tavares orienta quem encontrar um animal desses a manter distância de pelo menos dez metros e ligar para o 193.
Para os alunos, a aula terminou com sorvete. “O jacaré nada melhor do que eu, mas ele não sabe nado de costas”, disse Heitor, de 7 anos."""


@page
def portal_com_fluxo_de_chamadas() -> Served:
    """Blocks with data attributes around every paragraph, calls to a channel, and a feed of cards that goes on without end."""
    site = "https://www.portalsul.example"
    url = f"{site}/regiao/vale-do-jacuipe/noticia/2026/06/10/jacare-de-27-metros-piscina-olimpica-aula-de-natacao.ghtml"
    r, raw = story("pt", "2026-06-10", "Talita Siqueira", "Jacaré na raia quatro do Clube Náutico de Itaporanga do Sul.", "Jacaré de 2,7 metros aparece em piscina olímpica durante aula de natação com 22 crianças", "Animal entrou por tubulação cuja grade tinha sido retirada. Professora tirou alunos da água com uma brincadeira; resgate levou duas horas.", _JACARE)  # fmt: skip
    see = heads(
        site,
        "/regiao/noticia/2026/05/{n}/{s}.ghtml",
        "Lagoa vira dormitório de jacarés no inverno; entenda\nBiólogo que foi mordido 11 vezes explica por que não desiste",
    )
    videos = heads(
        "https://play.portalsul.example",
        "/v/{n}/",
        "Bombeiros tiram jacaré de piscina com corda\nVeja momento em que professora apita\nCasal de jacarés toma sol em campo de golfe",
    )
    feed = heads(site, "/noticia/2026/06/{n}/{s}.ghtml", """Chuva derruba ponte de madeira e isola 300 famílias
        Padeiro acerta a quina e divide prêmio com vizinhos
        Justiça manda prefeito devolver estátua
        Nova linha de ônibus vai ligar o centro ao porto
        Produtores perdem 40% da safra de pêssego com geada
        Menina de 12 anos ganha olimpíada de matemática
        Polícia apreende drone que levava queijo para presídio""")  # fmt: skip
    read = heads(site, "/noticia/{s}.ghtml", """Loteria acumula e pode pagar R$ 90 milhões
        Frente fria chega na quinta; veja previsão
        Cantor cancela show após engolir mosca
        Concurso dos Correios tem 1.200 vagas""")  # fmt: skip
    burger = menu(site, _PORTAL, '<li id="menu-1-{h}" class="menu-item"><a href="{u}/" class="menu-item-link"><span class="menu-item-title">{t}</span></a><ul class="submenu-items">{items}</ul></li>', '<li class="menu-item submenu-item"><a href="{u}/" class="menu-item-link"><span class="menu-item-title">{t}</span></a></li>')  # fmt: skip
    block = f'<div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-weight="{{n}}" data-block-id="{h(url)}{{n}}"><p class="content-text__container" data-track-category="Link no Texto">{{}}</p></div>'
    head = '<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><div class="content-intertitle"><h2>{}</h2></div></div>'
    saw = '<div class="mc-column content-related" data-block-type="related-articles"><div class="related__header">Veja também</div>' + cards(see[:1], '<a class="related__link" href="{u}"><div class="related__image">{pic}</div><div class="related__text">{t}</div></a>') + "</div>"  # fmt: skip
    chan = '<div class="mc-column content-text" data-block-type="raw"><ul class="channel-cta"><li>📲 <strong>Siga o canal do Portal Sul no WhatsApp</strong> e receba as notícias do Vale do Jacuípe</li></ul></div>'
    vid = f'<div class="content-video" data-block-type="backstage-video"><div class="content-video__placeholder">{pic(site, "v")}<button>{svg("play")}</button></div><div class="content-video__description"><p>Equipe retira jacaré da piscina em Itaporanga do Sul</p></div></div>'  # fmt: skip
    leia = '<div class="mc-column content-related" data-block-type="related-articles"><div class="related__header">LEIA MAIS</div>' + cards(see[1:], '<a class="related__link" href="{u}"><div class="related__text">{t}</div></a>') + "</div>"  # fmt: skip
    slots = {
        1: chan,
        3: vid,
        5: ad(1, "Continua depois da publicidade", "tag-manager-publicidade"),
        6: saw,
        9: leia,
        15: ad(2, "Publicidade", "tag-manager-publicidade"),
    }
    post = '<div class="bastian-feed-item" data-index="feed-item-{n}"><div class="feed-post bstn-item-shape type-materia"><div class="_evt feed-post-wrapper"><div class="feed-media-wrapper"><a href="{u}" class="feed-post-figure-link gui-image-hover">{pic}</a></div><div class="feed-post-body"><span class="feed-post-header-chapeu">{k}</span><div class="feed-post-body-title gui-color-primary gui-color-hover"><div class="_evt"><h2><a href="{u}" class="feed-post-link gui-color-primary gui-color-hover"><p elementtiming="text-csr">{t}</p></a></h2></div></div><div class="feed-post-body-resumo"><p>{b}</p></div><div class="feed-post-metadata"><span class="feed-post-datetime">{d}</span><span class="feed-post-metadata-section"> Em Vale do Jacuípe </span></div></div></div></div></div>'  # fmt: skip
    html = f"""<!DOCTYPE HTML><html lang="pt-br" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="UTF-8"><title>Jacaré de 2,7 metros aparece em piscina olímpica durante aula de natação com 22 crianças | Vale do Jacuípe | Portal Sul</title>{icons(site, "#c4170c")}<meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}"><link rel="amphtml" href="{url.replace("/noticia/", "/google/amp/noticia/")}">{og(r, url, "Portal Sul")}<meta property="og:image" content="{site}/i.jpg"><meta name="twitter:card" content="summary_large_image"><meta itemprop="datePublished" content="2026-06-10T22:14:07.311Z"><meta itemprop="dateModified" content="2026-06-11T01:33:51.008Z"><meta itemprop="name" content="{e(r.title)}">{boot(site, site, "ptcgam")}{preload(site, site, 5, "/portal/static")}<style>{css(site, 120, ".mc-{h}")}</style>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": "Jacaré de 2,7 metros aparece em piscina durante aula de natação", "alternativeHeadline": r.title, "datePublished": "2026-06-10T22:14:07.311Z", "dateModified": "2026-06-11T01:33:51.008Z", "author": [{"@type": "Person", "name": "Talita Siqueira, Portal Sul — Itaporanga do Sul"}], "publisher": {"@type": "Organization", "name": "Portal Sul", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}}, "image": [f"{site}/i.jpg"], "description": r.lead, "articleSection": "Vale do Jacuípe"})}</head><body><div id="barra-portal" class="barra-itens"><ul><li><a href="https://www.portalsul.example/">portalsul</a></li><li><a href="https://esporte.portalsul.example/">esporte</a></li><li><a href="https://gshow.portalsul.example/">show</a></li><li><a href="https://play.portalsul.example/">play</a></li></ul><a href="/assine">Assine já</a><a href="/login">Entrar</a></div><div id="glb-doc"><header id="header-produto" class="header-produto"><div class="menu-button">{svg("menu")}<span>MENU</span></div><a href="/regiao/vale-do-jacuipe/" class="header-editoria--link">Vale do Jacuípe</a><form class="busca"><input placeholder="BUSCAR" type="search"></form><nav id="menu-container" class="menu-container"><div id="menu-1-itens"><ul class="menu-level">{burger}</ul></div></nav></header><main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle" role="main"><div class="row content-head non-featured"><div class="title"><h1 class="content-head__title" itemprop="headline">{e(r.title)}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(r.lead)}</h2></div></div><div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="Talita Siqueira">Por <a href="/autores/talita-siqueira/">Talita Siqueira</a>, Portal Sul — Itaporanga do Sul</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-06-10T22:14:07.311Z">10/06/2026 19h14</time> <span class="content-publication-data__updated-relative">Atualizado <time itemprop="dateModified">há 3 horas</time></span></p></div></div></div><div class="content-share-bar">{share('<a class="share-bar__{a}" href="{u}" title="Compartilhar via {a}">{i}</a>', url, ("fb", "Facebook"), ("wa", "Whatsapp"), ("x", "Twitter"), ("mail", "Email"))}</div></div><div class="mc-article-body"><div id="tts-player"><button>{svg("play")}</button><span>Ouvir matéria</span></div><article itemprop="articleBody"><figure class="content-media-figure">{pic(site, "lead")}<figcaption class="content-media__description__caption">{e(r.caption)} — Foto: Corpo de Bombeiros/Divulgação</figcaption></figure>{flow(raw, slots, block, head, items=('<div class="mc-column content-text" data-block-type="unordered-list"><ul class="content-unordered-list">', "<li>{}</li>", "</ul></div>"))}</article></div><div class="entities"><ul class="entities__list"><li class="entities__list-item"><a href="/tudo-sobre/jacare/">Jacaré</a></li><li class="entities__list-item"><a href="/cidade/itaporanga-do-sul/">Itaporanga do Sul</a></li></ul></div></main><div class="mc-newsletter"><h3>Receba o Resumão</h3><p>As notícias do dia em cinco minutos, toda noite no seu e-mail.</p><input type="email"><button>Inscreva-se</button><p>Ao se inscrever, você concorda com os termos de uso.</p></div><section class="playlist"><h2>Vídeos do Vale do Jacuípe</h2><p>200 vídeos</p><ul class="playlist__items">{cards(videos, '<li class="playlist__item"><a href="{u}" class="playlist__link"><span class="playlist__thumb">{pic}<em>{d}</em></span><span class="playlist__title">{t}</span></a></li>', d=("1 min", "45 seg", "2 min"))}</ul></section><section class="bastian-page"><h2 class="feed-title">Mais do Portal Sul</h2><div class="_evt">{cards(feed, post, k=("Chuvas", "Loterias", "Justiça", "Transporte", "Agro", "Educação", "Polícia"), b=("Defesa Civil instalou travessia provisória de barco.", "Bolão foi feito por nove moradores da mesma rua.", "Peça de bronze estava na garagem, diz decisão.", "Viagem deve durar 25 minutos.", "Prejuízo passa de R$ 30 milhões, diz sindicato.", "Estudante treinou com livros emprestados da biblioteca.", "Aparelho caiu no telhado da cozinha."), d=("Há 2 horas", "Há 4 horas", "Há 6 horas", "Ontem"))}</div><div class="load-more"><a href="/index/feed/pagina-2.ghtml">Veja mais</a></div></section><section class="mais-lidas"><h2>Mais lidas</h2>{cards(read, '<div class="post-mais-lidas"><span class="post-mais-lidas__pos">{n}</span><a class="post-mais-lidas__link" href="{u}"><div class="post-mais-lidas__titulo">{t}</div><div class="post-mais-lidas__desc">{b}</div></a></div>', b=("Sorteio é no sábado.", "Mínima pode ficar abaixo de 3°C.", "Caso foi no interior.", "Inscrições terminam dia 30."))}</section><section id="tb-below"><span>Links patrocinados</span><a rel="sponsored nofollow" href="https://pub.paidlinks.example/9"><span>Aparelho auditivo sem fio surpreende</span><b>OuveBem</b></a></section>{footer(site, _PORTAL, "footer-portal", "© Copyright 2000-2026 Portal Sul Comunicação e Participações S.A.")}<div class="cookie-banner-lgpd"><div class="cookie-banner-lgpd_text-box">Nós usamos cookies e outras tecnologias semelhantes para melhorar a sua experiência em nossos serviços, personalizar publicidade e recomendar conteúdo de seu interesse.</div><button>PROSSEGUIR</button></div></div>{state("cdaaas", {"SETTINGS": flags(site, 110), "page": {"title": r.title, "type": "materia", "section": "Vale do Jacuípe"}})}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*see, *videos, *feed, *read), address=url)


_STIVALE = """Cronache=Roma|Milano|Torino|Napoli|Bologna|Bari|Palermo|Venezia|Firenze|Sardegna|Nera|Giustizia|Scuola;
Politica=Governo|Parlamento|Sondaggi|Elezioni|Regioni;
Economia=Finanza|Lavoro|Pensioni|Risparmio|Imprese|Tasse|Consumi|Casa;
Esteri=Europa|Stati Uniti|Medio Oriente|Africa|Asia;
Sport=Serie A|Coppe|Tennis|Ciclismo|Formula 1|MotoGP|Sci|Basket;
Cultura=La Lettura|Libri|Arte|Teatro|Storia;
Spettacoli=Cinema|TV|Musica|Oroscopo|Serie;
Salute=Cardiologia|Nutrizione|Dizionario|Sportello|Figli;
Tecnologia=Smartphone|App|Social|Spazio;
Cucina=Ricette|Ristoranti|Vini|Guide;
Moda=Sfilate|Bellezza|Business;
Altro=Podcast|Newsletter|Video|Foto|Giochi|Meteo|Necrologie|Annunci|Edicola Digitale"""

_FARO = """Il faro di Capo Sant'Ermete, spento dal 2009, tornerà a illuminare il golfo da venerdì sera. A riaccenderlo non sarà la Marina, ma la classe terza B dell'istituto nautico di Portolungo, che lo ha riparato pezzo dopo pezzo nelle ore di officina.
Ci sono voluti due anni, 46 studenti e una spesa di 11.300 euro. Il preventivo di una ditta specializzata, arrivato nel 2021, era di 290 mila.
«All'inizio non sapevamo nemmeno da che parte si aprisse la lanterna», racconta Aurora Cannistrà, 17 anni, che ha rifatto a mano le 84 guarnizioni di gomma. «Il professore ci ha dato una chiave inglese e ci ha detto: ditemelo voi».
# La lente venuta da un'altra epoca
Il cuore del faro è una lente di vetro alta quasi due metri, costruita a Parigi nel 1874. Per pulirla i ragazzi hanno usato aceto, cotone e, nei punti più difficili, spazzolini da denti.
Tre prismi erano rotti. Li ha rifatti gratis un maestro vetraio di Altamarina, Gaspare Lo Verso, che ha 79 anni e non aveva mai lavorato per il mare. «Ho fatto lampadari per una vita. Questo è l'unico che serve a qualcosa», dice.
La lampada invece è nuova: un led da 70 watt, che consuma meno di un asciugacapelli e si vede a 18 miglia.
# Le carte più dure della ruggine
Più lunga della riparazione è stata la trafila dei permessi. Il faro appartiene al Demanio, lo scoglio alla Regione, la strada al Comune e il cavo elettrico a una società fallita nel 2013.
La preside, Immacolata Serpotta, ha tenuto il conto: 61 lettere, 14 riunioni e un ricorso al Tar, vinto a gennaio. Secondo i giudici nessuno poteva dire chi dovesse autorizzare i lavori, e dunque nessuno poteva vietarli.
La Capitaneria di porto ha confermato che il segnale sarà inserito nelle carte nautiche a partire da settembre.
# «Adesso lo accendiamo noi»
I pescatori di Portolungo, che rientrano di notte con 23 barche, in questi anni si erano regolati con l'insegna di una pizzeria. Il proprietario ha promesso di non spegnerla, «almeno per l'inverno».
Gli studenti si alterneranno nella manutenzione, un sabato al mese. Chi si diploma insegna a chi arriva.
Venerdì alle 20.14, l'ora del tramonto, a premere l'interruttore sarà Aurora. È stata estratta a sorte, assicura il professore. I compagni hanno un'altra versione: «Era l'unica che non aveva paura della scala»."""


@page
def quotidiano_con_la_notizia_successiva() -> Served:
    """A kicker over the title, the list `Leggi anche` in the text, a strip of videos, definition lists of headlines, the next story begun below."""
    site = "https://www.corrierestivale.example"
    url = f"{site}/cronache/26_maggio_20/faro-capo-sant-ermete-studenti-nautico-{h('faro', n=8)}-{h('f2', n=4)}_preview.shtml"
    r, raw = story("it", "2026-05-20", "Salvo Montalbetti", "Gli studenti della terza B nella lanterna del faro.", "Il faro spento da 17 anni lo hanno riparato gli studenti: «Il preventivo era di 290 mila euro, noi ne abbiamo spesi undici»", "A Portolungo la terza B dell'istituto nautico riaccende Capo Sant'Ermete: la lente pulita con gli spazzolini, i prismi di un vetraio di 79 anni e 61 lettere per avere i permessi", _FARO)  # fmt: skip
    strip = heads(
        site,
        "/flash/{n}/{s}.shtml",
        "Sciopero dei treni, la tregua salta nella notte\nTerremoto in mare, avvertito anche sulla costa: nessun danno\nBorsa, Milano chiude in rialzo",
    )
    inside = heads(site, "/cronache/cards/{s}_{n}.shtml", "Il guardiano che rifiutò la pensione per restare sull'isola\nQuanti fari sono ancora accesi in Italia\nLa pizzeria che guidava le barche: «Ci chiamavano da Malta»")  # fmt: skip
    videos = heads(
        "https://video.corrierestivale.example",
        "/cronaca/{s}/{h}",
        "Il primo lampo dopo 17 anni\nCosì si smonta una lente di due metri\nIl vetraio al lavoro sui prismi\nLa mareggiata del 2009 vista dal faro",
    )
    read = heads(site, "/{s}_{n}.shtml", """La nonna che ha vinto la causa contro il suo navigatore
        Il ministro e la telefonata alle tre di notte
        Perché quest'anno le ciliegie costano il doppio
        Addio a Nando Ferrari, l'uomo che inventò la schedina
        Bollette, chi può chiedere il rimborso e come
        Il paese dove si vota a braccio alzato""")  # fmt: skip
    home = heads(
        site,
        "/home/{s}_{n}.shtml",
        "Manovra, il nodo delle pensioni\nIl Papa nomina tre vescovi giovani\nFurto al museo, spariti solo i falsi\nTennis, Rinaldi in finale senza perdere un set",
    )
    nxt = heads(site, "/cronache/26_maggio_20/{s}_{n}.shtml", "Il sindaco che paga i cittadini per raccontare barzellette agli anziani")
    nav = menu(site, _STIVALE, '<li class="menu-item has-sub"><a href="{u}/" class="menu-link" title="{t}">{t}</a><div class="sub-panel"><ul>{items}</ul></div></li>', '<li><a href="{u}/" title="{t}">{t}</a></li>')  # fmt: skip
    named = cards(inside, '<li><a href="{u}" class="has-text-black">{t}</a></li>')
    also = f'<div class="correlati-box"><h4 class="title-correlati">Leggi anche</h4><ul class="correlati-list">{named}</ul></div>'
    pull = '<div class="pull-quote-box"><p class="pull-quote">Ho fatto lampadari per una vita. Questo è l&#x27;unico che serve a qualcosa</p><p class="pull-author">Gaspare Lo Verso, maestro vetraio</p></div>'  # fmt: skip
    photo = f'<div class="media-news-image is-inline">{pic(site, "lente")}<p class="image-caption">La lente del 1874 prima del restauro (foto Sabatini)</p></div>'
    slots = {1: '<div id="rcsad_Position1_wrapper" class="rcsad"><small>PUBBLICITÀ</small></div>', 2: also, 5: pull, 8: photo, 10: '<div id="rcsad_Position2_wrapper" class="rcsad"><small>PUBBLICITÀ</small></div>'}  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="it" xmlns="http://www.w3.org/1999/xhtml" xmlns:og="http://ogp.me/ns#"><head><meta charset="utf-8"><title>Capo Sant'Ermete, il faro riparato dagli studenti | Corriere dello Stivale</title>{icons(site, "#003b5c")}<meta name="description" content="{e(r.lead)}"><meta name="keywords" content="faro, nautico, Portolungo"><link rel="canonical" href="{url}"><link rel="alternate" media="only screen and (max-width: 640px)" href="{url}">{og(r, url, "Corriere dello Stivale")}<meta property="article:published_time" content="2026-05-20T11:31:04+02:00"><meta property="article:modified_time" content="2026-05-20T18:05:47+02:00"><meta property="vr:canonical" content="{url}"><meta name="gs_authors" content="Salvo Montalbetti">{boot(site, site, "cgapm")}{preload(site, site, 2, "/methode_image/js")}<style>{css(site, 120, ".is-{h}")}</style>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url, "headline": r.title[:110], "alternativeHeadline": "Il faro riparato dagli studenti", "description": r.lead, "datePublished": "2026-05-20T11:31:04+02:00", "dateModified": "2026-05-20T18:05:47+02:00", "author": {"@type": "Person", "name": "Salvo Montalbetti"}, "publisher": {"@type": "Organization", "name": "Corriere dello Stivale"}, "image": {"@type": "ImageObject", "url": f"{site}/f.jpg", "width": 1200, "height": 630}, "isAccessibleForFree": "True"}, {"@type": "VideoObject", "name": "Il primo lampo dopo 17 anni", "uploadDate": "2026-05-20T10:00:00+02:00", "thumbnailUrl": f"{site}/v.jpg", "duration": "PT1M2S"}]})}</head><body id="l-article" class="template-news"><div class="privacy-cp-wall" id="privacy-cp-wall">{layer("cpwall", "Il Corriere dello Stivale e la tua privacy", "Noi e i nostri 703 partner utilizziamo cookie o tecnologie simili per le finalità indicate nella cookie policy. Puoi accettare e leggere gratis con la pubblicità personalizzata, oppure abbonarti.", "Accetta e continua", "Rifiuta e abbonati", "Personalizza")}</div><div class="strip-flash"><b>FLASH</b><ul>{cards(strip, '<li><span>{d}</span> <a href="{p}">{t}</a></li>', d=("18:42", "18:20", "17:55"))}</ul></div><header class="header-corriere"><div class="header-top"><button>{svg("menu")}</button><a href="/"><img src="/img/testata.svg" alt="Corriere dello Stivale"></a><a class="btn-abbonati" href="/abbonati/">Abbonati a 1€ al mese</a><a href="/login">Accedi</a></div><nav id="main-nav"><ul>{nav}</ul></nav><div class="nav-trending"><span>Temi del giorno</span>{menu(site, "Manovra;Elezioni regionali;Meteo;Giro;Maturità 2026", '<a href="{u}/">{t}</a>', "")}</div></header><div class="rcsad top"><small>PUBBLICITÀ</small></div><main class="body-section"><div class="columns"><section class="column is-8"><article class="article-container" data-article="0"><header><p class="article-kicker">la storia</p><h1 class="title-art-hp is-medium">{e(r.title)}</h1><div class="article-signature-wrap"><span class="is-author">di</span> <a class="writer" href="/firme/salvo-montalbetti.shtml">Salvo Montalbetti</a>, inviato a Portolungo</div><h2 class="summary-art-hp">{e(r.lead)}</h2></header><div class="article-tools"><span>{svg("ear")} Ascolta l'articolo</span><span>4 min</span><span class="is-new-comments">{svg("talk")} 52</span>{share('<a class="soc" href="{u}" aria-label="{a}">{i}</a>', url, ("fb", "Facebook"), ("x", "Twitter"), ("wa", "WhatsApp"), ("mail", "Email"))}<span>{svg("save")} Salva</span></div><div class="media-news-image">{pic(site, "lead")}<p class="image-caption">{e(r.caption)}</p></div><div class="content">{flow(raw, slots, '<p class="chapter-paragraph">{}</p>', '<p class="chapter-paragraph"><b>{}</b></p>', marks={"istituto nautico": '<a href="/tag/istituto-nautico/" target="_blank">{}</a>'})}</div><footer><p class="is-last-update">20 maggio 2026 ( modifica il 20 maggio 2026 | 18:05)</p><p class="is-copyright">© RIPRODUZIONE RISERVATA</p><div class="box-nl"><h5>La newsletter «Fuori rotta»</h5><p>Ogni sabato, le storie di chi vive lontano dal centro. Per riceverla gratis basta iscriversi.</p><a href="/newsletter/">Iscriviti</a></div><div class="box-comm"><a href="#">Leggi e commenta</a></div></footer></article><section class="strip-video"><h3>I video</h3><div class="swiper-wrapper">{cards(videos, '<div class="swiper-slide"><div class="media-video"><a href="{u}">{pic}</a><span class="ico">{i}</span><span class="dur">{d}</span></div><h5 class="title-video"><a href="{u}">{t}</a></h5></div>', i=(svg("play"),), d=("01:02", "03:15", "02:20", "00:51"))}</div></section><div class="next-article"><p class="next-label">Notizia successiva</p><article class="article-container is-next" data-article="1" data-url="{nxt[0][1]}"><p class="article-kicker">piccoli comuni</p><h2 class="title-art-hp is-medium"><a href="{nxt[0][1]}">{e(nxt[0][0])}</a></h2><div class="article-signature-wrap">di <a href="/firme/rosa-pellegrini.shtml">Rosa Pellegrini</a></div><div class="content is-truncated"><p class="chapter-paragraph">Cinque euro a barzelletta, purché faccia ridere almeno due persone sopra gli ottant'anni. È la delibera numero 31 del comune di Vallescura, 904 abitanti, approvata all'unanimità.</p><p class="chapter-paragraph">«L'idea mi è venuta in corsia», spiega il sindaco Ottavio Brunelli.</p></div><a class="btn-continua" href="{nxt[0][1]}">Continua a leggere</a></article></div></section><aside class="column is-4"><div class="rcsad"><small>PUBBLICITÀ</small></div><div class="widget-letti"><h3>I più letti</h3><ol>{cards(read, '<li><span class="count">{n}</span><h4><a href="{p}">{t}</a></h4></li>')}</ol></div><div class="widget-home"><h3>Dalla prima pagina</h3><dl>{cards(home, '<dt><a href="{p}">{pic}</a></dt><dd><em>{k}</em><a href="{p}"><strong>{t}</strong></a></dd>', k=("Politica", "Vaticano", "Arte", "Sport"))}</dl></div><div class="widget-podcast"><h3>Podcast</h3><a href="/podcast/corriere-daily/">Stivale Daily</a></div><div class="widget-partner"><h3>Dai nostri partner</h3><a rel="sponsored" href="https://promo.paidlinks.example/a"><span>Apparecchi acustici invisibili: la prova gratuita</span></a><a rel="sponsored" href="https://promo.paidlinks.example/b"><span>Montascale, i prezzi sorprendono</span></a></div></aside></div></main>{footer(site, "Servizi=Abbonati|Edicola Digitale|Necrologie|Giochi|Meteo;Gruppo=Chi siamo|Contatti|Lavora con noi|Pubblicità|Codice etico;Legale=Cookie policy e privacy|Condizioni d'uso|Preferenze sui Cookie|Dichiarazione di accessibilità;Hamburger=Cronache|Politica|Economia|Sport|Cultura", "footer-corriere", "<p>Copyright 2026 © Stivale Mediagroup S.p.A. Tutti i diritti sono riservati | P.IVA 00000000000</p><p>Per la pubblicità: Stivale Advertising</p>")}{state("CDS_CONFIG", {"articleId": h("faro", n=12), "title": r.title, "premium": False, "flags": flags(site, 90)})}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*strip, *inside, *videos, *read, *home, *nxt), address=url)


_SHIMBUN = """社会=事件・事故|裁判|皇室|災害|気象|教育|人事|訃報;
政治=国会|選挙|外交|地方自治|世論調査;
経済=企業|金融|家計|農林水産|株価|不動産;
国際=アジア|北米|欧州|中東|アフリカ;
スポーツ=野球|高校野球|サッカー|相撲|ゴルフ|陸上|バスケット;
文化=本|映画|音楽|囲碁・将棋|美術|宗教;
暮らし=料理|健康|子育て|介護|人生相談|ファッション;
科学=宇宙|医療|環境|IT|生きもの;
地域=北浜県|潮見市|月岡町|白根|南津|海老原|西の沢|大鳥;
オピニオン=社説|コラム|投書|論点;
連載=特集一覧|写真|動画|ポッドキャスト|クイズ|紙面ビューアー"""

_TENUKI = """潮見市の市立図書館で、47年前に貸し出されたまま行方が分からなくなっていた児童書が、市内の豆腐店の蔵から見つかり、3日、店主の孫が窓口に返却した。延滞は1万7千日を超えるが、図書館は「お帰りなさい、という気持ちです」と話している。
返却されたのは、1976年に刊行された絵本「くじらの郵便局」。見返しには1979年2月20日までに返すよう求める判が押されていた。
借りたのは、豆腐店「まる井」の先代で、2003年に亡くなった井口正吉さん。当時、市内に同じ本は1冊しかなく、図書館は翌年に買い直そうとしたが、すでに絶版になっていた。
# 大豆の袋の間から
見つけたのは、孫で高校2年の井口菜月さん（17）。蔵を片付けていた2月末、大豆の袋の間から油紙に包まれた本が出てきた。
「最初は帳簿だと思いました。開いたらくじらがいて、声が出ました」と菜月さんは振り返る。
包みには、正吉さんの字で「雨の日に返すこと」と書いた紙が添えられていた。なぜ雨の日なのかは、家族の誰も知らなかった。
# 謎を解いたのは元司書
その答えを知っていたのは、当時の司書、堀内ヨシさん（88）だった。市から連絡を受け、47年前の出来事を思い出したという。
堀内さんによると、1979年2月は雪が続き、図書館の屋根が壊れて雨漏りがひどかった。職員は濡れると困る本を近所の家に少しずつ預け、豆腐店には児童書15冊を頼んだ。14冊は春に戻った。
「雨の日に返して、と私が言ったんです。屋根が直ったかどうか、雨の日なら分かるから」。ところがその春は記録的な少雨で、6月まで雨が降らなかった。
# もう一度、棚へ
本は1週間ほど乾かしたうえで、児童室の棚に並べられる。延滞料の決まりはなく、市は菜月さんに感謝状を贈ることを決めた。
3日の潮見市は朝から小雨だった。菜月さんは店のかっぱを着て、本を胸に抱いて歩いた。「祖父との約束なので、天気予報を毎日見ていました」"""


@page
def shinbun_no_denshiban() -> Served:
    """A Japanese daily: related links between paragraphs, two rankings, new stories with times, recommended stories, paid links marked PR."""
    site = "https://www.shiomi-shimbun.example"
    url = f"{site}/articles/SMT3310ZKSMTUTIL{zlib.crc32(b'tofu') % 999:03d}M.html"
    r, raw = story("ja", "2026-03-03", "川原まどか", "47年ぶりに返却された絵本「くじらの郵便局」を手にする井口菜月さん＝3日、潮見市立図書館", "47年前に貸した絵本、豆腐店の蔵から返却　「雨の日に返すこと」の謎", "", _TENUKI)  # fmt: skip
    flash = heads(site, "/articles/F{n}.html", "北浜沖で震度4、津波の心配なし\n県立高校の合格発表、午前9時から")
    inside = heads(site, "/articles/R{n}.html", "豆腐を作り続けて百年、四代目が選んだ機械は\n雨漏りする図書館、あの冬を写した30枚")
    linked = heads(
        site,
        "/articles/L{n}.html",
        "図書館に住む猫、館長より人気に\n絶版の絵本を手で写す人たち\n返却ポストに入っていた現金30万円\n閉校した小学校が夜だけ開く理由",
    )
    day = heads(site, "/articles/D{n}.html", "スーパーの駐車場にイノシシ、買い物客と鉢合わせ\n市長が会見で涙、予算案を撤回\n大関春風、初の休場を決断\n家の前に置かれた大根300本、送り主判明\n路線バスの運転手、歌って苦情と感謝が同数")  # fmt: skip
    week = heads(site, "/articles/W{n}.html", "なぜこの駅だけ時刻表が手書きなのか\n年金の手続き、3月に変わる三つのこと\n元横綱が営む花屋に行列\n漁師が拾った手紙、宛先は海の向こう\n百歳の将棋指し、小学生に敗れて再戦を誓う")  # fmt: skip
    fresh = heads(
        site,
        "/articles/N{n}.html",
        "内閣支持率、2ポイント上昇\n大鳥の火災、住宅2棟を焼く\nサクラの開花予想、平年より5日早く\n月岡町で女性初の町議会議長",
    )
    gnav = menu(site, _SHIMBUN, '<li class="p-gnav__item"><a href="{u}/" class="p-gnav__link">{t}</a><div class="p-gnav__sub"><ul>{items}</ul></div></li>', '<li><a href="{u}/" class="p-gnav__sublink">{t}</a></li>')  # fmt: skip
    rel = [f'<div class="p-articleInline"><span class="p-articleInline__label">関連記事</span><a href="{u.removeprefix(site)}"><div class="p-articleInline__img">{pic(site, t)}</div><p class="p-articleInline__ttl">{e(t)}</p></a></div>' for t, u in inside]  # fmt: skip
    slots = {2: rel[0], 5: f'<figure class="p-articleFig">{pic(site, "paper")}<figcaption>包みに添えられていた正吉さんの書き付け＝井口さん提供</figcaption></figure>', 6: '<div class="p-ad" id="ad-incontent"><span>広告</span></div>', 9: rel[1]}  # fmt: skip
    rank = '<li class="p-ranking__item"><a href="{p}"><span class="p-ranking__num">{n}</span><span class="p-ranking__img">{pic}</span><span class="p-ranking__ttl">{t}</span></a></li>'
    html = f"""<!DOCTYPE html><html lang="ja" prefix="og: http://ogp.me/ns# fb: http://ogp.me/ns/fb# article: http://ogp.me/ns/article#"><head><meta charset="utf-8"><title>{e(r.title)}：潮見新聞デジタル</title>{icons(site, "#1d3557")}<meta name="format-detection" content="telephone=no,email=no,address=no"><meta name="description" content="潮見市の市立図書館で、47年前に貸し出されたまま行方が分からなくなっていた児童書が、豆腐店の蔵から見つかり、返却された。"><meta name="keywords" content="図書館,絵本,潮見市,豆腐店"><link rel="canonical" href="{url}"><link rel="alternate" type="application/rss+xml" href="{site}/rss/news.rdf">{og(r, url, "潮見新聞デジタル")}<meta property="og:locale" content="ja_JP"><meta property="article:published_time" content="2026-03-03T17:30:00+09:00"><meta property="article:modified_time" content="2026-03-03T21:12:00+09:00"><meta name="cXenseParse:recs:publishtime" content="2026-03-03T08:30:00.000Z">{preload(site, site, 3, "/assets/js")}{boot(site, site, "gpam")}<style>{css(site, 90, ".p-{h}__inner")}</style>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "image": {"@type": "ImageObject", "url": f"{site}/img/1.jpg", "width": 1200, "height": 800}, "datePublished": "2026-03-03T17:30:00+09:00", "dateModified": "2026-03-03T21:12:00+09:00", "author": {"@type": "Person", "name": "川原まどか"}, "publisher": {"@type": "Organization", "name": "潮見新聞社"}, "description": "47年前に貸し出された児童書が返却された。", "isAccessibleForFree": True})}{ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "トップ", "item": site}, {"@type": "ListItem", "position": 2, "name": "社会", "item": f"{site}/national/"}]})}</head><body class="l-article"><div class="p-flash"><span class="p-flash__label">速報</span><ul>{cards(flash, '<li><a href="{p}">{t}</a><time>{d}</time></li>', d=("20:58", "20:15"))}</ul></div><header class="l-header"><div class="p-hdr"><button>{svg("menu")}<span>メニュー</span></button><a href="/" class="p-hdr__logo"><img src="/assets/logo.svg" alt="潮見新聞デジタル"></a><ul class="p-hdr__util"><li><a href="/login">ログイン</a></li><li><a href="/subscribe" class="is-cv">有料会員登録</a></li><li><a href="/viewer">紙面ビューアー</a></li></ul><form><input type="search" placeholder="記事を検索"><button>検索</button></form></div><nav class="p-gnav"><ul>{gnav}</ul></nav><div class="p-drawer" aria-hidden="true"><ul>{menu(site, _SHIMBUN, '<li><a href="{u}/">{t}</a><ul>{items}</ul></li>', '<li><a href="{u}/">{t}</a></li>')}</ul></div></header><div class="l-wrap"><main class="l-main"><ol class="p-bread"><li><a href="/">トップ</a></li><li><a href="/national/">社会</a></li><li>記事</li></ol><article class="p-article"><header class="p-article__head"><h1 class="p-article__ttl">{e(r.title)}</h1><div class="p-article__meta"><a href="/reporters/kawahara">川原まどか</a><time datetime="2026-03-03T17:30">2026年3月3日 17時30分</time><span>更新 21時12分</span></div><ul class="p-share">{share('<li><a href="{u}" aria-label="{a}">{i}</a></li>', url, ("fb", "Facebookでシェア"), ("x", "Xでポスト"), ("mail", "メールで送る"), ("link", "リンクをコピー"))}<li><button>{svg("save")}スクラップ</button></li><li><button>印刷</button></li><li><a href="#comment">{svg("talk")}コメント3件</a></li></ul></header><figure class="p-article__main">{pic(site, "lead")}<figcaption>{e(r.caption)}、川原まどか撮影</figcaption></figure><div class="p-article__audio"><button>{svg("play")}</button><span>この記事を音声で聞く（約3分）</span></div><div class="p-article__body">{flow(raw, slots, "<p>{}</p>", '<h2 class="p-article__subttl">{}</h2>')}</div><div class="p-article__tags"><span>キーワード</span><a href="/topics/library">図書館</a><a href="/topics/ehon">絵本</a><a href="/topics/shiomi">潮見市</a></div><div class="p-writer"><a href="/reporters/kawahara">{pic(site, "kw")}</a><div><p class="p-writer__name">川原まどか</p><p class="p-writer__role">潮見支局｜教育、図書館、祭り</p><button>フォロー</button></div></div><div class="p-nl"><p class="p-nl__ttl">ニュースレター「潮見の朝」</p><p>毎朝7時、街の話題を編集長の一言とともに無料でお届けします。</p><a href="/newsletters">登録する</a></div></article><section id="comment" class="p-comment"><h2>コメントプラス</h2>{talk((("図書館好き", "雨の日を待っていた菜月さんに拍手を送りたい。"), ("もと潮見市民", "あの冬の雨漏り、よく覚えています。バケツが足りませんでした。")), '<div class="p-comment__item"><p class="p-comment__name">{who}</p><p class="p-comment__txt">{t}</p><button>参考になった {n}</button></div>')}</section><section class="p-linked"><h2 class="p-ttl">あわせて読みたい</h2><ul>{cards(linked, '<li><a href="{p}"><div class="p-linked__img">{pic}</div><div class="p-linked__txt"><p>{t}</p><time>{d}</time></div></a></li>', d=("3月1日", "2月27日", "2月20日", "2月14日"))}</ul></section><section class="p-pr"><h2 class="p-ttl">注目の情報 <span>PR</span></h2><ul><li><a rel="sponsored" href="https://ad.paidlinks.example/jp1"><p>一枚で暖かい、北国のひざ掛け</p><span>PR 白根織物</span></a></li><li><a rel="sponsored" href="https://ad.paidlinks.example/jp2"><p>老後のお金を学ぶ無料講座</p><span>PR 海浜銀行</span></a></li></ul></section></main><aside class="l-side"><div class="p-ad"><span>広告</span></div><section class="p-ranking"><h2 class="p-ttl">アクセスランキング</h2><ul class="p-tab"><li>24時間</li><li>1週間</li></ul><ol data-tab="d">{cards(day, rank)}</ol><ol data-tab="w" hidden>{cards(week, rank)}</ol><a href="/ranking/">ランキング一覧へ</a></section><section class="p-new"><h2 class="p-ttl">新着ニュース</h2><ul>{cards(fresh, '<li><time>{d}</time><a href="{p}">{t}</a></li>', d=("21:05", "20:47", "20:30", "20:02"))}</ul></section></aside></div>{footer(site, "ジャンル=社会|政治|経済|国際|スポーツ|文化;サービス=紙面ビューアー|メールサービス|アプリ|読者会員|販売店;会社案内=会社概要|採用|広告掲載|イベント|出版;規約=利用規約|個人情報|著作権|リンク|お問い合わせ|サイトマップ", "l-footer", "<p>潮見新聞デジタルに掲載の記事・写真の無断転載を禁じます。すべての内容は日本の著作権法並びに国際条約により保護されています。</p><small>Copyright © The Shiomi Shimbun Company. All rights reserved.</small>")}{state("__SM__", {"article": {"id": "SMT3310", "title": r.title, "free": True}, "conf": flags(site, 80)})}</body></html>"""  # fmt: skip
    return Served(html, r, (r.title, *r.text), (*flash, *inside, *linked, *day, *week, *fresh), address=url)


_QANAT = """أخبار=عربي|دولي|سياسة|حقوق وحريات|منوعات|صحافة|بيئة ومناخ|هجرة ولجوء;
اقتصاد=أسواق|طاقة|عملات|شركات|سياحة|عقارات|زراعة;
رياضة=كرة قدم|كرة سلة|ألعاب القوى|تنس|رياضات أخرى;
ثقافة=كتب|فن|سينما|تراث|لغة|مسرح;
علوم=طب|فضاء|تكنولوجيا|ذكاء اصطناعي|صحة;
مدونات=آراء|كتاب|أسرة|سفر;
برامج=نشرات|حوارات|وثائقي|بودكاست|قصيرة;
المناطق=الساحل|الجبل|الواحات|العاصمة|الجزيرة|الوادي|الهضبة;
المزيد=البث الحي|إنفوغراف|صور|فيديو|خرائط|ملفات خاصة|الأرشيف|النشرة البريدية"""

_SAQIYA = """أعاد أهالي واحة تلمست تشغيل ساقية عمرها أربعة قرون بعدما جفت آبارهم الحديثة الواحدة تلو الأخرى، وعادت المياه يوم السبت إلى بساتين النخيل للمرة الأولى منذ 36 عاما.
وتمتد الساقية، التي تسمى محليا "أم الليل"، مسافة 11 كيلومترا تحت الأرض من سفح جبل أزور إلى وسط الواحة، ويجري فيها الماء بقوة الانحدار وحدها من دون مضخات.
ويقول رئيس الجمعية المحلية للماء الحاج موحى أوبيهي إن الفكرة بدأت مزاحا في مقهى. ويضيف "قال أحدهم إن جدي كان يسقي وهو نائم، فسألناه كيف، فأخذنا إلى حفرة خلف المسجد".
# حفارون في السبعين
وواجه المشروع مشكلة لم تكن في الحسبان، إذ لم يبق في الواحة سوى ثلاثة رجال يعرفون كيف تحفر الأنفاق، أصغرهم في السابعة والستين من عمره.
وتولى الثلاثة تدريب 28 شابا على النزول إلى السراديب وقراءة لون التراب والإصغاء إلى الماء. واستغرق تنظيف النفق عامين، أخرج العمال خلالهما نحو تسعة آلاف متر مكعب من الطمي.
> النفق مثل الأم، لا تدخل عليه وأنت غاضب.
بهذه العبارة كان المعلم باسو نايت علي يبدأ كل صباح، بحسب ما يرويه تلميذه يونس الذي عاد من العاصمة ليعمل معه بعدما فقد وظيفته في مصنع للنسيج.
# آبار بلا قاع
وكانت السلطات قد حفرت في الواحة 64 بئرا منذ عام 1990 لتوسيع زراعة البطيخ الموجه إلى التصدير، فانخفض مستوى المياه الجوفية من 12 مترا إلى 95 مترا، وهجر الواحة ثلث سكانها.
وبحسب دراسة أعدتها جامعة الهضبة، فإن الساقية توفر 18 لترا في الثانية، وهي كمية تكفي لسقي 70 هكتارا من النخيل والشعير، لكنها لا تكفي لزراعة البطيخ.
وتقول الباحثة في علوم المياه سلمى الركراكي إن ذلك هو بيت القصيد، وتوضح أن "الساقية لا تعطي أكثر مما يعطيه الجبل، ومن يشرب منها يتعلم الحساب".
# حصص بالدقائق
ويتقاسم الأهالي الماء وفق نظام قديم يقوم على الحصص، ومن أبرز قواعده:
- لكل أسرة 45 دقيقة في كل دورة مدتها 12 يوما.
- لا تباع الحصة، ويجوز إعارتها للجار في موسم الحصاد.
- تسقى شجرة المسجد أولا، ومنها يأكل عابر السبيل.
وقد خصصت الوزارة مبلغا لترميم أربع سواق أخرى في المنطقة قبل نهاية العام المقبل، في حين لا تزال عشرات السواقي مطمورة ولا يعرف مكانها إلا كبار السن."""


@page
def qanat_ikhbariya() -> Served:
    """A broadcaster from right to left: breaking news in a strip, `read also` as a list in the text, a quote, cards, the most read with numbers."""
    site = "https://www.almadar-news.example"
    url = f"{site}/environment/2026/4/12/{h('saqiya', n=9)}"
    r, raw = story("ar", "2026-04-12", "سعيد أمزيان", "عمال ينظفون مدخل الساقية عند سفح جبل أزور.", "واحة تلمست تعيد تشغيل ساقية عمرها أربعة قرون بعدما جفت آبارها", "عامان من الحفر وثلاثة معلمين مسنين أعادوا الماء إلى بساتين هجرها ثلث سكانها", _SAQIYA)  # fmt: skip
    flash = heads(site, "/breaking/{n}", "وزير الخارجية يصل إلى العاصمة في زيارة مفاجئة\nإغلاق مطار الساحل بسبب عاصفة رملية")
    inside = heads(site, "/environment/2026/3/{n}", "البطيخ الذي شرب الوادي\nقرية تجمع الضباب بالشباك\nكيف فقدت الواحات ثلث نخيلها")
    more = heads(
        site,
        "/environment/2026/4/{n}",
        "عودة اللقلق إلى مئذنة مهجورة بعد عشرين عاما\nصيادون يزرعون المرجان على قوارب غارقة\nأول سوق بلا أكياس في الجزيرة",
    )
    read = heads(site, "/news/2026/4/{n}", "تأجيل الانتخابات البلدية أسبوعين\nطالبة تحل مسألة حيرت أستاذها ربع قرن\nارتفاع مفاجئ في أسعار القمح\nالمنتخب يبلغ النهائي بهدف في الوقت الضائع\nمحكمة تلزم جارا بإعادة ديك صادره")  # fmt: skip
    videos = heads(site, "/video/2026/4/{n}", "داخل النفق.. رحلة 11 كيلومترا تحت الأرض\nنخلة تعيل أربعين أسرة\nالمعلم باسو يقرأ لون التراب")
    nav = menu(site, _QANAT, '<li class="menu__item menu__item--{h}"><a href="{u}"><span>{t}</span></a><button aria-label="المزيد">{b}</button><ul class="menu__submenu">{items}</ul></li>'.replace("{b}", svg("down")), '<li class="menu__subitem"><a href="{u}"><span>{t}</span></a></li>')  # fmt: skip
    named = cards(
        inside, '<li class="more-on__item"><span class="screen-reader-text">قائمة {n} من 3</span><a href="{p}"><p>{t}</p></a></li>'
    )
    also = f'<div class="more-on"><h3 class="more-on__heading">اقرأ أيضا</h3><p class="screen-reader-text">قائمة من 3 عناصر</p><ul class="more-on__list">{named}</ul><span class="screen-reader-text">نهاية القائمة</span></div>'  # fmt: skip
    tweet = '<div class="wp-block-embed"><blockquote class="twitter-tweet" data-lang="ar"><p lang="ar" dir="rtl">الماء في الساقية! لم أر أبي يبكي قبل اليوم</p>— يونس من تلمست (@younes_tl) <a href="https://x.example/younes_tl/status/2">April 11, 2026</a></blockquote></div>'  # fmt: skip
    slots = {1: '<div class="container--ads" id="ads-inline-1"><span>إعلان</span></div>', 2: also, 7: f'<figure class="wp-caption">{pic(site, "basu")}<figcaption>المعلم باسو نايت علي عند فتحة التهوية الثالثة (المدار)</figcaption></figure>', 8: tweet, 11: '<div class="container--ads" id="ads-inline-2"><span>إعلان</span></div>'}  # fmt: skip
    card = '<article class="gc u-clickable-card gc--type-post"><div class="gc__content"><div class="gc__header-wrap"><h3 class="gc__title"><a class="u-clickable-card__link" href="{p}"><span>{t}</span></a></h3></div><div class="gc__body-wrap"><div class="gc__excerpt"><p>{b}</p></div></div><footer class="gc__footer"><div class="gc__date"><span class="screen-reader-text">نشرت في</span><span aria-hidden="true">{d}</span></div></footer></div><div class="gc__image-wrap">{pic}</div></article>'  # fmt: skip
    apollo = {"ROOT_QUERY": {"__typename": "Query", f'article({{"name":"{h("saqiya", n=9)}"}})': {"__typename": "Post", "title": r.title, "excerpt": r.lead, "date": "2026-04-12T09:15:30Z", "content": "".join(f"<p>{re.sub('^[->] ', '', line)}</p>" for line in raw if line[0] != "#")}}, "flags": flags(site, 90)}  # fmt: skip
    html = f"""<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>واحة تلمست تعيد تشغيل ساقية عمرها أربعة قرون | بيئة ومناخ | المدار نيوز</title>{icons(site, "#fa9000")}<meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}"><meta name="pageType" content="Article Page"><meta name="postLabel" content="article"><meta name="publishedDate" content="2026-04-12T09:15:30"><meta name="lastDate" content="2026-04-12T12:40:02"><meta name="author" content="سعيد أمزيان">{og(r, url, "المدار نيوز")}<meta property="og:locale" content="ar_AR"><meta property="article:published_time" content="2026-04-12T09:15:30Z"><meta property="article:modified_time" content="2026-04-12T12:40:02Z">{preload(site, site, 4, "/static/js")}{boot(site, site, "gmpr")}<style>{css(site, 110, ".gc--{h}")}</style>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "description": r.lead, "datePublished": "2026-04-12T09:15:30Z", "dateModified": "2026-04-12T12:40:02Z", "author": {"@type": "Person", "name": "سعيد أمزيان"}, "publisher": {"@type": "Organization", "name": "المدار نيوز", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}}, "image": {"@type": "ImageObject", "url": f"{site}/i.jpg"}, "speakable": {"@type": "SpeakableSpecification", "xPath": ["/html/head/title"]}})}</head><body class="rtl"><div id="root"><div class="bypass-block-links-container" aria-label="روابط التخطي"><a href="#wysiwyg">تخط إلى المحتوى</a></div><div class="breaking-ticker"><h6 class="breaking-ticker__title">عاجل</h6><ul>{cards(flash, '<li><a href="{p}" class="breaking-ticker__link">{t}</a></li>')}</ul></div><header class="site-header"><div class="site-header__logo"><a href="/"><img src="/logo.svg" alt="المدار نيوز"></a></div><nav class="site-header__navigation"><ul class="menu header-menu">{nav}</ul></nav><a class="site-header__live" href="/live">البث الحي</a><a href="/login">تسجيل الدخول</a><button>{svg("search")}</button></header><div class="trending-tags"><span>مواضيع شائعة</span>{menu(site, "أزمة المياه;الانتخابات البلدية;كأس القارة;أسعار القمح", '<a class="trending-tags__a" href="{u}">{t}</a>', "")}</div><div class="l-main"><main id="main-content-area" class="main-content-area"><div class="article-info-block"><div class="topics"><a href="/environment">بيئة ومناخ</a></div></div><header class="article-header"><h1>{e(r.title)}</h1><p class="article__subhead"><em>{e(r.lead)}</em></p></header><figure class="article-featured-image"><div class="responsive-image">{pic(site, "lead")}</div><figcaption>{e(r.caption)} (المدار)</figcaption></figure><div class="article-info-block"><div class="article-b-l"><span>بقلم</span> <a class="author-link" href="/author/amzian">سعيد أمزيان</a></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">نشر في</span><span aria-hidden="true">12/4/2026</span></div><div class="article-dates__published">آخر تحديث: 15:40 (توقيت الساحل)</div></div><div class="article-share"><span>شارك</span>{share('<a class="share-{a}" href="{u}">{i}</a>', url, ("fb", "facebook"), ("wa", "whatsapp"), ("x", "x"), ("link", "copy"))}<button>{svg("save")} حفظ</button></div><div class="listen"><button>{svg("play")}</button><span>استمع إلى المقال (5 دقائق)</span></div></div><div id="wysiwyg" class="wysiwyg wysiwyg--all-content" aria-live="polite">{flow(raw, slots, sub='<h2 class="wp-block-heading">{}</h2>')}</div><div class="article-source"><span>المصدر: المدار</span></div><div class="article-tags"><a href="/tag/water">المياه</a><a href="/tag/oasis">الواحات</a><a href="/tag/heritage">تراث</a></div><section class="newsletter-box"><h3>النشرة البريدية</h3><p>أهم الأخبار والتحليلات في بريدك كل صباح.</p><input type="email" placeholder="البريد الإلكتروني"><button>اشترك</button></section><section class="comments"><h3>التعليقات (2)</h3>{talk((("أبو ريان", "رحم الله أجدادنا كانوا أعلم منا بالأرض"), ("نوال", "أين كانت الوزارة طوال هذه السنين؟")), '<div class="comment"><b>{who}</b><p>{t}</p><button>رد</button></div>')}</section></main><aside class="right-sidebar"><div class="container--ads"><span>إعلان</span></div><section class="trending-articles"><h2 id="most-read">الأكثر قراءة</h2><ol class="trending-articles__list">{cards(read, '<li class="trending-articles__item"><a class="article-trending__title-link" href="{p}"><span class="n">{n}</span><h3 class="article-trending__title"><span>{t}</span></h3></a>{pic}</li>')}</ol></section></aside></div><section class="more-section"><h2>المزيد من بيئة ومناخ</h2>{cards(more, card, b=("رصد السكان عشا كبيرا فوق المئذنة القديمة.", "المشروع يشارك فيه أربعون قاربا.", "التجار يقدمون السلال بالمجان."), d=("11/4/2026", "9/4/2026", "7/4/2026"))}</section><section class="video-carousel"><h2>فيديو</h2><div class="carousel">{cards(videos, '<div class="carousel__slide"><a href="{p}" class="video-card">{pic}<span class="video-card__duration">{d}</span><span class="video-card__title">{t}</span></a></div>', d=("06:20", "03:11", "02:45"))}</div></section><section class="around-web"><h4>محتوى ممول</h4><a rel="sponsored nofollow" href="https://ads.paidlinks.example/ar1"><span>شقق على البحر بأقساط مريحة</span></a></section>{footer(site, "من نحن=عن المدار|الأحكام والشروط|سياسة الخصوصية|إمكانية الوصول|خريطة الموقع;تواصل معنا=اتصل بنا|أعلن معنا|وظائف|ترددات البث;شبكتنا=المدار الوثائقية|المدار مباشر|مركز الدراسات|معهد الإعلام;قنواتنا=فيسبوك|يوتيوب|تلغرام|إنستغرام", "site-footer", "جميع الحقوق محفوظة © 2026 شبكة المدار الإعلامية")}</div><div id="cookie-consent"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بمواصلة التصفح فإنك توافق على سياسة الخصوصية.</p><button>موافق</button><button>تفضيلات</button></div>{state("__APOLLO_STATE__", apollo)}</body></html>"""  # fmt: skip
    return Served(html, r, r.lines, (*flash, *inside, *more, *read, *videos), address=url)


_MONDE = """Actualités=En continu|International|Politique|Société|Planète|Sciences|Sport|Médias|Pixels|Éducation|Santé|Justice;
Économie=Entreprises|Argent|Emploi|Immobilier|Transition écologique|Agriculture|Fiscalité;
Vidéos=Enquêtes|Explications|Formats courts|Comprendre;
Débats=Tribunes|Éditoriaux|Chroniques|Entretiens|Analyses;
Culture=Cinéma|Télévision|Livres|Musiques|Arts|Scènes|BD;
Le Goût=Voyage|Cuisine|Mode|Design|Parfums|Jardin;
Services=Codes promo|Newsletters|Jeux|Mots croisés|Ateliers d'écriture|Découvrir le jardinage|Boutique|Mémorable;
Pratique=Guides d'achat|Codes|Conjugaison|Annonces légales|Carnet;
Régions=Vallée-de-l'Aure|Côte d'Opaline|Haut-Morvent|Pays de Sève|Marches du Sud"""


@page
def journal_dont_la_suite_est_reservee() -> Served:
    """Two paragraphs of a long inquiry, then the wall; all of the page around it is there."""
    site = "https://www.lecourrierdeparis.example"
    url = f"{site}/societe/article/2026/01/24/dans-le-haut-morvent-les-medecins-qui-dorment-a-la-caserne_6{zlib.crc32(b'morvent') % 999999}_3224.html"
    title = "Dans le Haut-Morvent, des médecins logés à la caserne pour que les pompiers ne soient plus seuls"
    lead = "ENQUÊTE | Faute de généralistes, un canton de 9 000 habitants héberge des internes au milieu des camions rouges. L’expérience séduit, mais le ministère hésite à la généraliser."
    r = Report("fr", "2026-01-24", "", "Mathilde Kervran", "La caserne de Saint-Aubert, le 12 janvier.", title, lead, ("A Saint-Aubert, la nuit commence par une question : qui fait les pâtes ? Autour de la table de la caserne, six sapeurs-pompiers volontaires et deux internes en médecine se disputent une casserole.",))  # fmt: skip
    live = heads(
        site,
        "/en-direct/{s}_{n}.html",
        "En direct, crue de l’Aure : deux mille personnes évacuées dans la nuit\nBudget : le Sénat repousse la taxe sur les résidences vides",
    )
    same = heads(site, "/societe/article/2026/01/{n}/{s}.html", """Le village qui a acheté son propre scanner
        « Je suis la dernière sage-femme du canton »
        Pourquoi les jeunes pharmaciens fuient les campagnes
        Téléconsultation : le procès d’une cabine installée au supermarché""")  # fmt: skip
    read = heads(site, "/{s}_{n}.html", """A Bruxelles, la note de frais qui fait trembler un commissaire
        L’écrivaine Jeanne Orsini est morte à 78 ans
        Comment la carotte est devenue un produit de luxe
        Les huit kilomètres de rails dont personne ne veut
        Retraites : ce que contient vraiment l’accord""")  # fmt: skip
    edito = heads(
        site,
        "/le-gout/article/{s}_{n}.html",
        "Une journée dans la dernière fabrique de boutons de nacre\nLa soupe au chou, nouvelle star des cartes étoilées\nDormir dans un phare, la tentation du vide",
    )
    nav = menu(site, _MONDE, '<li class="Header__menu-item js-menu"><a href="{u}/" class="Header__menu-link" data-suggestion="true">{t}</a><div class="Header__sub"><ul class="Header__sub-list">{items}</ul></div></li>', '<li><a class="Header__sub-link" href="{u}/">{t}</a></li>')  # fmt: skip
    offers = "".join(f'<div class="offer"><p class="offer__name">{name}</p><p class="offer__price">{price}</p><ul><li>{what}</li><li>Sans engagement</li></ul><a href="https://abo.lecourrierdeparis.example/{n}">S’abonner</a></div>' for n, (name, price, what) in enumerate((("Numérique", "2 € le premier mois", "Tous les articles en illimité"), ("Numérique et papier", "29,90 € par mois", "Le journal chez vous du lundi au samedi"))))  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Dans le Haut-Morvent, des médecins logés à la caserne</title>{icons(site, "#002f6c")}<meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><meta name="ad:keywords" content="sante,pompiers"><meta name="ad:teaser" content="true">{og(r, url, "Le Courrier de Paris")}<meta property="og:article:published_time" content="2026-01-24T05:30:10+00:00"><meta property="og:article:content_tier" content="locked"><meta property="og:article:author" content="Mathilde Kervran">{boot(site, site, "cgtam")}{preload(site, site, 4, "/dist/assets/js")}<style>{css(site, 120, ".{h}__inner")}</style>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "description": lead, "datePublished": "2026-01-24T05:30:10+00:00", "dateModified": "2026-01-24T11:02:44+00:00", "author": {"@type": "Person", "name": "Mathilde Kervran"}, "publisher": {"@type": "Organization", "name": "Le Courrier de Paris"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}, "image": {"@type": "ImageObject", "url": f"{site}/i.jpg"}})}</head><body id="js-body" class="page page--restricted"><div class="gdpr-lmd-wall">{layer("gdpr", "Vos choix concernant les cookies", "Avec votre accord, nos 231 partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site.", "Accepter et continuer", "S’abonner pour 2 €", "Paramétrer")}</div><div class="flash-bar"><span>Direct</span>{cards(live, '<a href="{p}" class="flash-bar__a">{t}</a>')}</div><header id="Header" class="Header"><div class="Header__top"><button>{svg("menu")} Menu</button><a class="Header__logo" href="/">Le Courrier de Paris</a><a class="Header__offer" href="https://abo.lecourrierdeparis.example">S’abonner</a><a href="/connexion">Se connecter</a></div><nav class="Header__nav"><ul>{nav}</ul></nav></header><main id="habillagepub" class="main"><ul class="breadcrumb"><li><a href="/societe/">Société</a></li><li><a href="/sante/">Santé</a></li></ul><section class="article article--main article--restricted"><header class="article__header"><h1 class="article__title">{e(title)}</h1><p class="article__desc">{e(lead)}</p><p class="meta__authors">Par <a href="/signataires/mathilde-kervran/">Mathilde Kervran</a> (Saint-Aubert, envoyée spéciale)</p><p class="meta__date">Publié le 24 janvier 2026 à 06h30, modifié le 24 janvier 2026 à 12h02</p><p class="meta__reading">Lecture 9 min.</p><p class="article__status">{svg("save")} Article réservé aux abonnés</p><div class="tools">{share('<a href="{u}" title="{a}">{i}</a>', url, ("mail", "Envoyer par e-mail"), ("fb", "Partager sur Facebook"), ("x", "Partager sur X"))}<button>Offrir</button></div></header><figure class="article__media">{pic(site, "lead")}<figcaption class="article__legend">{e(r.caption)} <span>YANN LE GUERN POUR « LE COURRIER DE PARIS »</span></figcaption></figure><article class="article__content old__article-content-single"><p class="article__paragraph">{e(r.body[0])}</p><p class="article__paragraph article__paragraph--fade">Depuis septembre 2025, la commune loge au premier étage, entre la salle de sport et le vestiaire, ceux que personne ne voulait loger ailleurs…</p><div class="paywall" data-tier="locked"><p class="article__status--teaser">{svg("down")}Il vous reste 87.4% de cet article à lire. La suite est réservée aux abonnés.</p><div class="offers"><h2>Lisez la suite de cet article</h2><p>Accédez à tous les contenus du Courrier, dès 2 € le premier mois.</p>{offers}<p>Déjà abonné ? <a href="/connexion">Se connecter</a></p></div></div></article><div class="reuse"><a href="/licence">Réutiliser ce contenu</a></div></section><section class="friend"><h3 class="friend__title">Dans la même rubrique</h3><div class="river">{cards(same, '<div class="river__item"><a href="{p}" class="river__link"><figure>{pic}</figure><p class="river__title"><span class="sr-only">{k}</span>{t}</p></a></div>', k=("",))}</div></section><section class="most-read"><h3>Les plus lus</h3><ol>{cards(read, '<li><a href="{p}"><span class="most-read__rank">{n}</span><h4 class="most-read__title">{t}</h4></a></li>')}</ol></section><section class="edition"><h3>Édition du jour</h3><p>Daté du samedi 24 janvier</p><a href="/journal">Lire le journal numérique</a></section><section class="gout"><h3>Le Goût</h3>{cards(edito, '<article class="teaser-gout"><a href="{p}">{pic}</a><a class="teaser-gout__a" href="{p}"><h4>{t}</h4><p>{b}</p></a></article>', b=("Dans la vallée, quatre femmes percent encore la coquille à la main.", "Un chef lui consacre un menu entier.", "Les réservations se font deux ans à l’avance."))}</section></main>{footer(site, _MONDE + ";Le Courrier=Mentions légales|Charte|Politique de confidentialité|Conditions générales|Aide|Contact", "footer-cp", "<p>Suivez Le Courrier de Paris</p><p>Index actualités : 2026 janvier</p>")}{state("lmd", {"context": {"article": {"id": 6224, "restricted": True, "title": title}}, "features": flags(site, 120)})}</body></html>"""  # fmt: skip
    return Served(html, r, (), (*live, *same, *read, *edito), verdict="paywall", address=url)


_POLDER = """Algemeen=Binnenland|Buitenland|Politiek|Rechtszaken|Weer|Verkeer|Koningshuis|Wetenschap;
Economie=Geld|Werk|Beurs|Wonen|Energie|Landbouw|Bedrijven;
Sport=Voetbal|Eredivisie|Schaatsen|Wielrennen|Tennis|Formule 1|Hockey|Uitslagen;
Tech=Apps|Gadgets|Internet|Reviews|AI;
Media en Cultuur=Film|Muziek|Boeken|Tv-gids|Achterklap|Podcasts;
Leven=Gezondheid|Eten|Reizen|Relaties|Opvoeden|Tuin|Puzzels;
Klimaat=Natuur|Energietransitie|Water|Dieren;
Regio=Havenstad|Noorderpolder|De Waarden|Schierum|Lekdam|Oostkwartier|Zandrug;
Dagpost checkt=Feiten|Nepnieuws|Uitleg;
Service=Shop|Kortingscodes|Vacatures|Nieuwsbrieven|Abonnement"""


@page
def dossierpagina_over_een_eiland() -> Served:
    """A subject's page: what it is about in a sentence, its stories with teasers and times, and beside them other lists."""
    site = "https://www.dagpost.example"
    url = f"{site}/dossier/schierum"
    own = heads(site, "/schierum/{n}/{s}.html", """Veerboot naar Schierum vaart drie weken niet door zandbank
        Eilanders kopen laatste winkel op om sluiting te voorkomen
        Zeehondenopvang vol: 'We leggen ze nu in de kleedkamer'
        Burgemeester van Schierum stapt op na ruzie over strandpaal
        Huizenprijs op het eiland hoger dan in de hoofdstad
        Wrak van driemaster komt na storm boven water
        School met vier leerlingen blijft toch open
        Drinkwater op Schierum komt voortaan uit zee
        Rechter: eiland mag auto's van toeristen weigeren
        Waarom duizenden ganzen ineens in het dorp slapen
        Dokter gezocht die kan paardrijden
        Vuurtorenwachter (92) viert afscheid voor de derde keer""")  # fmt: skip
    lead = heads(site, "/schierum/{n}/{s}.html", "Schierum wordt elk jaar 30 meter smaller, en niemand mag het tegenhouden")
    just = heads(site, "/net-binnen/{n}/{s}.html", """Trein botst op lege winkelwagens bij Lekdam
        Kamer stemt in met verbod op flitsvaping
        Wielrenner De Wit breekt sleutelbeen
        Grote stroomstoring in Oostkwartier voorbij
        Beurs opent lager""")  # fmt: skip
    read = heads(site, "/{n}/{s}.html", """Man belt 112 omdat zijn buurman te goed zingt
        Zo herken je een nepmail van de belastingdienst
        Koning opent brug en blijft steken
        Tweeling ontdekt bij diploma-uitreiking dat ze drieling zijn
        Kaas wordt duurder, en dit is waarom""")  # fmt: skip
    clips = heads(
        site, "/video/{n}/{s}.html", "Drone filmt hoe de zandbank groeit\nZeehond wandelt supermarkt binnen\nZo klinkt de nieuwe misthoorn"
    )
    r = Report("nl", "2026-03-30", "", "", "", "Schierum", "", ())
    nav = menu(site, _POLDER, '<li class="sitemenu__item"><a class="sitemenu__link" href="{u}">{t}</a><ul class="sitemenu__sub">{items}</ul></li>', '<li class="sitemenu__subitem"><a href="{u}">{t}</a></li>')  # fmt: skip
    row = '<li class="list__item list__item--thumb" data-sac-id="{h}"><a class="list__link trackevent" href="{p}"><div class="list__image">{pic}</div><div class="item-text"><h2 class="title"><span class="item-title__title">{t}</span></h2><p class="excerpt">{b}</p><div class="meta"><span class="meta__time">{d}</span><span class="meta__comments">{c}</span></div></div></a></li>'  # fmt: skip
    teasers = ("De rederij baggert dag en nacht, maar de geul loopt sneller vol dan ze kan zuigen.", "Ruim zeshonderd inwoners legden elk 250 euro in.", "Sinds januari zijn er 84 jonge dieren binnengebracht.", "De paal stond er sinds 1911 en is nu zoek.", "Een woning van 60 vierkante meter ging weg voor zeven ton.", "Archeologen hebben twee getijden om alles vast te leggen.", "De gemeente betaalt de helft van de juf.", "De fabriek draait op wind en zout.", "Alleen bewoners en de bakker krijgen een ontheffing.", "Onderzoekers denken aan het licht van de nieuwe haven.", "De praktijk ligt acht kilometer van de laatste weg.", "Zijn opvolger is een computer in de havenstad.")  # fmt: skip
    html = f"""<!doctype html><html lang="nl" class="no-js"><head><meta charset="utf-8"><title>Nieuws over Schierum | Dagpost</title>{icons(site, "#0b5394")}<meta name="description" content="Het laatste nieuws over het Waddeneiland Schierum."><link rel="canonical" href="{url}"><meta property="og:type" content="website"><meta property="og:title" content="Nieuws over Schierum"><meta property="og:url" content="{url}"><meta property="og:site_name" content="Dagpost"><link rel="next" href="{url}?page=2">{boot(site, site, "cgapm")}{preload(site, site, 5, "/static/bundles")}<style>{css(site, 110, ".block-{h}")}</style>{ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": "Schierum", "url": url, "dateModified": "2026-03-30T08:20:00+02:00", "mainEntity": {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": n, "url": u, "name": t} for n, (t, u) in enumerate((*lead, *own), 1)]}})}</head><body class="tagpage"><div id="pg-host-shadow-root">{layer("pg", "Wij geven om je privacy", "Dagpost en 140 derde partijen gebruiken cookies om inhoud en advertenties persoonlijk te maken en te meten. Je kunt je keuze altijd aanpassen via het privacyhart onderaan de pagina.", "Akkoord", "Weigeren", "Instellen")}</div><header class="site-header"><a href="/" class="site-header__logo">Dagpost</a><button>{svg("search")}</button><a href="/inloggen">Inloggen</a><nav class="sitemenu"><ul>{nav}</ul></nav></header><div class="banner-top"><span>Advertentie</span></div><main class="page-content"><ol class="crumbs"><li><a href="/">Voorpagina</a></li><li><a href="/regio">Regio</a></li><li>Schierum</li></ol><header class="dossier-head"><h1>Schierum</h1><p>Alles over het kleinste bewoonde Waddeneiland: de veerboot, het zand en de 611 mensen die er wonen.</p><button>{svg("save")} Volg dit onderwerp</button></header><section class="dossier-lead">{cards(lead, '<article class="hero"><a href="{p}"><div class="hero__img">{pic}</div><span class="hero__label">Achtergrond</span><h2 class="hero__title">{t}</h2><p class="hero__intro">Het eiland wandelt naar het oosten. Wie er woont, wandelt mee of bouwt op palen.</p></a></article>')}</section><section class="dossier-list"><ul class="list">{cards(own[:5], row, b=teasers[:5], d=("30 mrt 08:12", "28 mrt 17:40", "27 mrt 11:05", "25 mrt 21:30", "24 mrt 06:00"), c=("41", "7", "112"))}<li class="list__item list__item--ad"><span>Advertentie</span><div id="ad-mid"></div></li>{cards(own[5:], row, b=teasers[5:], d=("20 mrt", "17 mrt", "12 mrt", "5 mrt", "26 feb", "19 feb", "2 feb"), c=("16", "3", "58"))}</ul><nav class="pager"><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=14">14</a><a class="pager__next" href="?page=2">Volgende</a></nav></section><section class="videos"><h2>Video's</h2><div class="videos__row">{cards(clips, '<a class="videos__card" href="{p}"><span class="videos__thumb">{pic}</span><span class="videos__len">{d}</span><strong>{t}</strong></a>', d=("1:04", "0:39", "0:22"))}</div></section></main><aside class="sidebar"><section class="block"><h3 class="block__title">Net binnen</h3><ul>{cards(just, '<li class="justin"><time>{d}</time><a href="{p}"><span>{t}</span></a></li>', d=("09:02", "08:51", "08:47", "08:30", "08:15"))}</ul><a href="/net-binnen">Meer nieuws</a></section><section class="block"><h3 class="block__title">Meest gelezen</h3><ol>{cards(read, '<li><a href="{p}"><b>{n}</b> <span>{t}</span></a></li>')}</ol></section><section class="block block--nl"><h3>Dagpost Middageditie</h3><p>In vijf minuten bij, elke werkdag om 12.00 uur.</p><input type="email" placeholder="E-mailadres"><button>Aanmelden</button></section><section class="block block--partner"><h3>Aanbevolen <small>gesponsord</small></h3><a rel="sponsored" href="https://deal.paidlinks.example/nl1">Traplift vergelijken? Bespaar tot 40 procent</a></section></aside>{footer(site, _POLDER + ";Over Dagpost=Colofon|Contact|Adverteren|Privacy|Cookies|Toegankelijkheid|RSS", "site-footer", "© 2026 Dagpost Media B.V. Wij behouden ons alle rechten voor met betrekking tot tekst- en datamining.")}{state("DP", {"page": "tag", "tag": "schierum", "toggles": flags(site, 90)})}</body></html>"""  # fmt: skip
    return Served(html, r, (), (*lead, *own, *clips, *just, *read), verdict="headlines", address=url)

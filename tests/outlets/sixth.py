"""A sixth set: pages in shapes that sites serve today, ordinary articles above all."""

import json

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)


def inked(text: str, *links: tuple[str, str], form: str = '<a href="{u}">{t}</a>') -> str:
    """Put links on some of the words of a text that is mark-up already."""
    for words, address in links:
        assert text.count(words) == 1, words
        text = text.replace(words, form.replace("{u}", address).replace("{t}", words))
    return text


@page
def public_broadcaster_in_blocks() -> Served:
    """Blocks with a component's name, hashed classes, and the whole text once more for the browser."""
    site = "https://www.ibn.example"
    url = f"{site}/news/articles/c5y7qwx1pl4o"
    r = Report(
        "en", "2026-01-13", "", "Hannah Prewett", "",
        "Wexholm tidal gate will open two years late, council admits",
        "A tidal gate meant to protect 4,000 homes in Wexholm will not be finished until the winter of 2028, two years later than planned.",
        (
            "Ellerdale Council said the firm building the gate had found a layer of soft clay under the eastern bank that test drilling in 2022 had missed.",
            "The cost of the scheme has risen from £61m to £88m, according to papers published before a meeting on Thursday.",
            "Residents of the Lower Quay, where water came into 312 houses in the storm of December 2023, said they felt \"forgotten\".",
            "\"Every time the forecast turns we carry the sofa upstairs,\" said Maureen Tilley, who has lived on Chandler Row for 40 years.",
            "\"They told us two more winters. Now it is four. My insurer will not wait for four.\"",
            "# 'No shortcuts'",
            "The council's head of works, Imran Stroud, said piles that had been designed to go down 18m would have to reach firm rock at 31m.",
            "\"There are no shortcuts with clay. If we build on what is there, the gate will lean, and a gate that leans does not close,\" he told councillors.",
            "Mr Stroud said temporary barriers would be kept in a depot on Mill Lane and could be put up within nine hours of a warning.",
            "The Environment Office, which pays for two thirds of the scheme, said it had agreed to meet its share of the extra cost.",
            "It is not clear where the council will find the remaining £9m. A spokeswoman said borrowing was \"the most likely route\".",
            "# What happens next?",
            "Work on the western bank, where the ground is firmer, will go on through the spring. The bridge on Staithe Road will stay closed to lorries until at least September.",
            "Opposition councillors have asked for an independent review of the drilling. A vote on that is expected on Thursday evening.",
        ),
    )  # fmt: skip
    more = (
        ("Storm warning extended along Ellerdale coast", f"{site}/news/articles/c1lz0k9vqw2o"),
        ("The village that moved its church to escape the sea", f"{site}/news/articles/ce3n4vv81xjo"),
        ("Insurers pull out of flood streets, charity says", f"{site}/news/articles/cd9q7rr2k5po"),
    )
    top = (
        ("Rail strike called off after late-night talks", f"{site}/news/articles/c2kx1m0q9l8o"),
        ("Doctor tells inquiry warnings were 'filed and forgotten'", f"{site}/news/articles/cvg8e7t0r43o"),
    )
    read = (
        ("Man rescued from chimney after losing keys", f"{site}/news/articles/cn0w3e9d1k6o"),
        ("Why your council tax letter looks different this year", f"{site}/news/articles/c8x5j2y4z7ro"),
        ("Singer Della Roane cancels rest of tour", f"{site}/news/articles/c7p6b1m8v9to"),
        ("Snow closes three mountain passes", f"{site}/news/articles/c4r2h8n5w0yo"),
    )
    blocks = [{"type": "headline", "model": {"text": r.title}}]
    blocks += [
        {"type": "subheadline" if line.startswith("# ") else "text", "model": {"text": line.removeprefix("# ")}}
        for line in (r.lead, *r.body)
    ]
    state = json.dumps({"props": {"pageProps": {"page": {"@\"news\",\"c5y7qwx1pl4o\",": {"contents": blocks, "mostRead": [{"title": t, "href": u.removeprefix(site)} for t, u in read]}}, "country": "gb", "isUk": True}}, "page": "/news/articles/[id]", "buildId": "Zk81QpV0", "isFallback": False, "gssp": True}, ensure_ascii=False)  # fmt: skip
    text, sub = '<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-9a00e533-0 hxuGS">{}</p></div>', '<div data-component="subheadline-block" class="sc-3b6b161a-0 dEGcKf"><h2 class="sc-f98b1ad2-0 dfvxux">{}</h2></div>'  # fmt: skip
    card = '<div data-testid="anchor-inner-wrapper"><a href="{p}" data-testid="internal-link" class="sc-8a623a54-0 hMvGwj"><div data-testid="dundee-card" class="sc-40fe3a0c-0 kyRUxt"><div class="sc-6781995d-0 iPwOgC"><img sizes="(max-width:599px) 33vw, 300px" src="https://ichef.ibn.example/ace/standard/480/a.jpg.webp" loading="lazy" alt="" class="sc-5340b511-0 hLdNfA"></div><div class="sc-cdecbc83-0 fkdkbk"><h2 data-testid="card-headline" class="sc-9d830f2a-3 duBczH">{t}<!-- --></h2><div class="sc-ac6bc755-0 kOnnpG"><span data-testid="card-metadata-lastupdated" class="sc-ac6bc755-1 iPBWuF">{n} hrs ago</span><span data-testid="card-metadata-tag" class="sc-ac6bc755-2 ivCQgh">Ellerdale</span></div></div></div></a></div>'  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{e(r.title)} - IBN News</title><meta property="og:title" content="{e(r.title)}"/><meta name="twitter:title" content="{e(r.title)}"/><meta name="description" content="Soft clay missed in test drilling has pushed up the cost of the Wexholm scheme to £88m."/><meta property="og:description" content="Soft clay missed in test drilling has pushed up the cost of the Wexholm scheme to £88m."/><meta property="og:site_name" content="IBN News"/><meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:image" content="https://ichef.ibn.example/news/1024/branded_news/ab12/live/9c1d.jpg"/><meta name="robots" content="NOODP, NOYDIR, max-image-preview:large"/><link rel="canonical" href="{url}"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "url": url, "publisher": {"@type": "NewsMediaOrganization", "name": "IBN News", "publishingPrinciples": site + "/editorial"}, "datePublished": "2026-01-13T12:04:11.772Z", "dateModified": "2026-01-13T15:31:40.108Z", "description": "Soft clay missed in test drilling has pushed up the cost of the Wexholm scheme to £88m.", "headline": r.title, "image": {"@type": "ImageObject", "width": 1920, "height": 1080, "url": "https://ichef.ibn.example/9c1d.jpg"}, "author": [{"@type": "Person", "name": r.author}]})}<link rel="preload" href="https://static.ibn.example/fonts/ReithSans_W_Rg.woff2" as="font" type="font/woff2" crossorigin="anonymous"/><link rel="preload" href="/_next/static/css/8f1a.css" as="style"/><link rel="stylesheet" href="/_next/static/css/8f1a.css" data-n-g=""/><noscript data-n-css=""></noscript><script defer="" nomodule="" src="/_next/static/chunks/polyfills.js"></script><style data-styled="" data-styled-version="6.1.0">"""
        ".hxuGS{font-size:1rem;line-height:1.5;margin:0 0 1rem}.dfvxux{font-weight:700}@media (min-width:600px){.hxuGS{font-size:1.125rem}}"
        f"""</style></head><body><div id="__next"><div class="sc-e2e2ccbd-0 jgnqKZ"><a href="#main-content" class="sc-1097f7a1-0 bCUqJY">Skip to content</a><div data-testid="gdpr-banner" hidden=""><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button><a href="/usingibn/cookies">No, take me to settings</a></div><header class="sc-78baa6a5-0"><a href="/" aria-label="IBN home"><svg viewBox="0 0 88 24" role="img"><title>IBN</title><path d="M0 0h24v24H0z"></path></svg></a><button>Register</button><button>Sign In</button><nav aria-label="Main"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/business">Business</a></li><li><a href="/innovation">Innovation</a></li><li><a href="/culture">Culture</a></li><li><a href="/weather">Weather</a></li></ul></nav></header><div data-testid="dotcom-leaderboard"><div id="ad-lb">Advertisement</div></div><main id="main-content"><article class="sc-b0aa5a6e-0"><div data-component="headline-block" class="sc-3b6b161a-0 hIOYoA"><h1 class="sc-f98b1ad2-0 bjPgZy">{e(r.title)}</h1></div><div data-component="byline-block" class="sc-3b6b161a-0 jKeQHM"><div class="sc-801dd632-1"><div class="sc-801dd632-2 ipvBPD"><time dateTime="2026-01-13T12:04:11.772Z" class="sc-801dd632-2 IvNnh">3 hours ago</time></div><button aria-label="Share">Share</button><button aria-label="Save">Save</button></div><div data-testid="byline-new-contributors" class="sc-801dd632-6 jhzVtj"><div class="sc-801dd632-7 lasLGY"><span class="sc-801dd632-8 dVoPWk">{r.author}</span><span>Ellerdale political reporter</span></div></div></div><figure class="sc-2f9d3c77-0"><div data-component="image-block" class="sc-3b6b161a-0"><div class="sc-5340b511-0"><img srcset="https://ichef.ibn.example/240/a.webp 240w, https://ichef.ibn.example/480/a.webp 480w" src="/ibnx/grey-placeholder.png" alt="A crane above a muddy river bank" loading="eager"><span class="sc-a34861b-0 efFcac">Getty-Anders</span></div></div><div data-component="caption-block"><figcaption class="sc-8353772e-0 cvNhQw">The eastern bank of the Wex, where piling stopped in October</figcaption></div></figure><div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-9a00e533-0 hxuGS"><b id="{e(r.lead[:14])}" class="sc-7dcfb11b-0 kVRnKf">{e(r.lead)}</b></p></div>{each(r.body[:3], text, sub, "")}<div data-component="ad-slot" class="sc-cca6d63b-0"><div class="dotcom-ad-inner" data-testid="ad-unit">Advertisement</div></div>{each(r.body[3:8], text, sub, "")}<div data-component="image-block"><figure><img alt="A woman in a raincoat" src="/b.webp"><figcaption>Maureen Tilley has lived on Chandler Row since 1985</figcaption></figure></div>{each(r.body[8:], text, sub, "")}<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-9a00e533-0 hxuGS"><i>Follow IBN Ellerdale on <a href="https://social.example/ibn">Sounds</a>, Facebook and X. Send your story ideas to ellerdale@ibn.example.</i></p></div><div data-component="links-block" class="sc-3b6b161a-0"><h2 class="sc-f98b1ad2-0">More on this story</h2><div class="sc-e1ab7a5c-0">{listed(more, '<p class="sc-9a00e533-0"><a href="{p}" class="sc-f9178328-0 bGFWdi">{t}</a></p>', "")}</div></div><div data-component="tags" class="sc-d45c7b4f-0"><div class="sc-d45c7b4f-1"><a href="/news/topics/c1038wnxn0po">Flooding</a><a href="/news/topics/cny6mpy4mj9o">Wexholm</a><a href="/news/england/ellerdale">Ellerdale</a></div></div></article><section data-testid="virginia-section-8"><h2 data-testid="virginia-title">Top stories</h2><div data-testid="virginia-grid">{listed(top, card, "")}</div></section><section data-testid="most-read" class="sc-1d7c6b0-0"><h2>Most read</h2><ol>{listed(read, '<li><span class="sc-rank">{n}</span><a href="{p}" class="sc-mr">{t}</a></li>', "")}</ol></section></main><footer class="sc-b1e4b61d-0"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/audio">Audio</a></li><li><a href="/live">Live</a></li></ul></nav><ul><li><a href="/terms">Terms of Use</a></li><li><a href="/about">About IBN</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="/accessibility">Accessibility Help</a></li><li><a href="/contact">Contact IBN</a></li></ul><p>Copyright © 2026 IBN. All rights reserved. IBN is not responsible for the content of external sites. <a href="/links">Read about our approach to external linking.</a></p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        r, r.lines, (*more, *top, *read), address=url,
    )  # fmt: skip


@page
def wire_with_hub_peeks() -> Served:
    """A wire's story: elements with names of their own, a list inside the text, promotions below."""
    site = "https://xpnews.example"
    url = f"{site}/article/calderon-strait-ferry-inspections-1f09b7c2d4e8aa31"
    r = Report(
        "en", "2026-02-19", "", "Teodor Vance", "",
        "Ferry inspectors skipped half of their checks before Calderon Strait sinking, report finds",
        "",
        (
            "PORT EDDA, Marovia (XP) — Inspectors signed off on safety checks that never took place in the 14 months before a ferry sank in the Calderon Strait last summer, killing 41 people, a parliamentary commission said Thursday.",
            "The commission's 318-page report says the transport authority recorded 96 inspections of the MV Santa Ines and its two sister ships. Port logs show that on 49 of those days the ships were at sea or the inspector was in another city.",
            "“Paper was inspected. The vessels were not,” the commission's chair, retired judge Amalia Trest, told reporters in the capital.",
            "The Santa Ines went down on Aug. 9 within 20 minutes of taking on water through a bow door whose seals, investigators found, had last been replaced in 2017. Of the 233 people aboard, 192 were pulled from the water by fishing crews and a navy patrol boat.",
            "Transport Minister Gil Okonjo said he accepted the findings and had suspended 11 officials. He rejected calls to resign.",
            "“I will not walk away from the families at the very moment when there is work to do,” Okonjo said in a brief statement. He took no questions.",
            "Relatives of the dead, some of whom wore photographs around their necks, walked out of the chamber when the minister began to speak.",
            "“We asked for names and we got a number,” said Beatriz Lund, whose two brothers died. “Eleven people. Which eleven?”",
            "The operator, Strait Lines, said in a statement that it had relied on certificates issued in good faith and would cooperate with prosecutors. The company has resumed service on one of its four routes.",
            "The report recommends that inspections be moved to an independent agency, that ships carry cameras at bow doors, and that passengers be counted by ticket scan instead of by hand. On the day of the sinking, the manifest was short by 27 names.",
            "Parliament is to debate the recommendations next month. A separate criminal inquiry, which has so far charged the captain and a port clerk, is expected to last into 2027.",
            "Marovia, an archipelago of 60 inhabited islands, depends on ferries for nearly all travel between them. It has had four sinkings with more than 20 deaths since 2009.",
        ),
    )  # fmt: skip
    peek = (
        ("Survivors of the Santa Ines describe 20 minutes in the dark", f"{site}/article/santa-ines-survivors-5d1ae0b7f3c64a92"),
        ("Marovia halts ferries after second ship takes on water", f"{site}/article/marovia-ferries-halted-0c2e91bb7a5d4f18"),
        ("What to know about roll-on, roll-off ferries", f"{site}/article/roro-ferries-explainer-88ab12fe9d0c4b67"),
    )
    most = (
        ("Senate panel advances water rights bill over governors' objections", f"{site}/article/water-rights-bill-senate-71c0d2a4be3f4e55"),
        ("Goalkeeper's late header sends Torvald to the final", f"{site}/article/torvald-final-header-2be7f01c93d84a6f"),
        ("A zoo said its tortoise was 120. It turns out he is 80", f"{site}/article/tortoise-age-zoo-94c1f0e7ab2d4d33"),
        ("Court lets Halvorsen pipeline restart while appeal is heard", f"{site}/article/halvorsen-pipeline-appeal-c6d7a1b02e9f4b10"),
    )
    graph = {"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": "A commission says port logs contradict nearly half of the recorded checks.", "datePublished": "2026-02-19T14:22:05Z", "dateModified": "2026-02-19T18:47:31Z", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "articleSection": "World News", "keywords": ["Marovia", "Ferries", "Maritime accidents"], "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "XP News", "logo": {"@type": "ImageObject", "url": site + "/logo.png", "width": 100, "height": 117}}}  # fmt: skip
    crumbs = {"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site + "/world-news", "name": "World News"}}]}  # fmt: skip
    ad = '<div class="SovrnAd Advertisement proper-dynamic-insertion" data-module=""><div class="Advertisement-label">ADVERTISEMENT</div><div class="fs-feed-ad" id="fs{}"></div></div>'
    return Served(
        f"""<!DOCTYPE html><html class="ArticlePage" lang="en"><head><meta charset="UTF-8"><style data-cssvarsponyfill="true">"""
        ":root{--color-primary-theme:#f00;--borderRadius:4px}bsp-header{display:block}"
        f"""</style><meta property="og:title" content="Commission: Ferry inspectors skipped half of their checks"><meta property="og:url" content="{url}"><meta property="og:image" content="https://dims.xpnews.example/dims4/default/ab/1440x810.jpg"><meta property="og:description" content="A commission says port logs contradict nearly half of the recorded checks."><meta property="og:site_name" content="XP News"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-19T14:22:05Z"><meta property="article:modified_time" content="2026-02-19T18:47:31Z"><meta property="article:section" content="World News"><meta name="twitter:card" content="summary_large_image"/><title>{e(r.title)} | XP News</title><link rel="canonical" href="{url}"><link rel="preconnect" href="https://securepubads.example"><link rel="amphtml" href="{url}?outputType=amp">{ld(graph)}{ld(crumbs)}<script>window.fusionTag={{"queue":[]}};!function(a){{a.freestar=a.freestar||{{}};a.freestar.queue=[]}}(window);</script></head><body class="Page-body"><svg xmlns="http://www.w3.org/2000/svg" style="display:none" id="iconsMap"><symbol id="burger-menu" viewBox="0 0 14 10"><path d="M0 0h14v2H0z"/></symbol><symbol id="icon-copy" viewBox="0 0 12 12"><title>Copy Link</title></symbol></svg><ps-header class="Page-header"><div class="Page-header-bar"><button aria-label="open menu">Menu</button><a class="Page-header-logo" href="/" aria-label="home page">XP</a><nav class="Navigation"><ul class="Navigation-items"><li class="Navigation-items-item"><a href="/world-news">World</a></li><li><a href="/us-news">U.S.</a></li><li><a href="/politics">Politics</a></li><li><a href="/sports">Sports</a></li><li><a href="/oddities">Oddities</a></li></ul></nav><a class="Button" href="https://donate.xpnews.example">DONATE</a></div></ps-header><div class="Page-content"><bsp-toolbar class="Page-actions"><ul class="ActionBar-items"><li><button>Share</button></li><li><button>Copy</button><span>Link copied</span></li><li><button>Print</button></li></ul></bsp-toolbar><main class="Page-main"><div class="Page-breadcrumbs"><a class="Link" href="/world-news">World News</a></div><h1 class="Page-headline">{e(r.title)}</h1><div class="Page-lead"><bsp-carousel class="Carousel"><div class="CarouselSlide"><figure class="Figure"><picture><source type="image/webp" srcset="a.webp 1x, b.webp 2x"><img class="Image" alt="Relatives hold photographs" width="599"></picture></figure><div class="CarouselSlide-infoDescription"><p>Relatives of the victims of the Santa Ines sinking hold photographs outside parliament in Port Edda, Marovia, Thursday, Feb. 19, 2026. (XP Photo/Ruy Bastable)</p></div></div></bsp-carousel></div><div class="Page-byline"><div class="Page-byline-info"><div class="Page-authors">By <a class="Link" href="/author/teodor-vance">{r.author}</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1771526851000"><span data-date="">Updated 6:47 PM UTC, February 19, 2026</span></bsp-timestamp></div></div><div class="Page-comments"><a href="#comments">Leer en español</a></div></div><div class="Page-storyBody gtmMainScrollContent"><bsp-story-body><div class="RichTextStoryBody RichTextBody">{each(r.body[:2])}{ad.format(1)}{inked(each(r.body[2:4]), ("went down on Aug. 9", f"{site}/hub/santa-ines"), form='<span class="LinkEnhancement"><a class="Link AnClick-LinkEnhancement" data-gtm-enhancement-style="LinkEnhancementA" href="{u}">{t}</a></span>')}<div class="HTMLModuleEnhancement"><bsp-page-list-module class="PageListEnhancementGeneric" data-ap-readmore=""><div class="PageListEnhancementGeneric-title">Related Stories</div><ul class="PageListEnhancementGeneric-items">{listed(peek, '<li class="PageListEnhancementGeneric-items-item"><div class="PagePromo"><div class="PagePromo-media"><a class="Link" aria-label="{t}" href="{u}"><picture><img class="Image" alt="" loading="lazy"></picture></a></div><div class="PagePromo-content"><div class="PagePromo-title"><a class="Link" href="{u}"><span class="PagePromoContentIcons-text">{t}</span></a></div><div class="PagePromo-readTime">{n} MIN READ</div></div></div></li>', "")}</ul></bsp-page-list-module></div>{each(r.body[4:7])}{ad.format(2)}{each(r.body[7:10])}<div class="Enhancement" data-align-center><figure class="Figure"><img alt="A ferry at a pier"><figcaption class="Figure-caption">A Strait Lines ferry at the pier in Port Edda, Feb. 3, 2026. (XP Photo/Ruy Bastable)</figcaption></figure></div>{inked(each(r.body[10:]), ("Marovia, an archipelago of 60 inhabited islands,", f"{site}/hub/marovia"))}</div></bsp-story-body><div class="Page-tags"><bsp-share-bar></bsp-share-bar></div><div class="AuthorBiosModule"><a href="/author/teodor-vance"><img alt="{r.author}"></a><div class="PagePromo-description">Vance covers the Marovian islands and shipping for XP News. He is based in Port Edda.</div><a href="mailto:x@xpnews.example">mailto</a></div></div><div class="Page-below"><div class="PageList PageListRightRailA"><div class="PageList-header-title"><h2>Most read</h2></div><bsp-list-loadmore class="PageListRightRailA-content">{listed(most, '<div class="PagePromo"><div class="PagePromo-media"><a class="Link" href="{u}" aria-label="{t}"><img class="Image" alt="" loading="lazy"></a></div><div class="PagePromo-content"><bsp-custom-headline><h3 class="PagePromo-title"><a class="Link" href="{u}"><span class="PagePromoContentIcons-text">{t}</span></a></h3></bsp-custom-headline></div></div>', "")}</bsp-list-loadmore></div></div></main></div><div class="TaboolaModule"><div id="taboola-below-article-thumbnails"><div class="trc_rbox_header"><span>Sponsored Content</span> <span>by Toboola</span></div><div class="videoCube"><a href="https://trk.clickfarm.example/?utm=1" rel="nofollow sponsored"><span class="video-title">Seniors born before 1965 get these 5 benefits</span><span class="branding">Smart Money Club</span></a></div></div></div><footer class="Page-footer"><div class="Footer"><p class="Footer-mission">XP is an independent news cooperative dedicated to factual reporting. Founded in 1871, XP today remains a trusted source of fast news in all formats.</p><ul class="FooterNavigation-items"><li>The XP<ul><li><a href="/about">About</a></li><li><a href="/careers">Careers</a></li><li><a href="/contact">Contact Us</a></li></ul></li><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="/donotsell">Do Not Sell or Share My Personal Information</a></li></ul><p>Copyright 2026 XP News. All Rights Reserved.</p></div></footer><script src="/resource/All.min.js" async></script></body></html>""",
        r, (r.title, *r.text), (*peek, *most), address=url,
    )  # fmt: skip


@page
def cable_channel_with_ad_feedback() -> Served:
    """Paragraphs that name their component, a form about adverts before the text, cards of related articles within."""
    site = "https://edition.acn.example"
    url = f"{site}/2026/01/22/americas/santa-vela-water-rationing-intl-latam"
    r = Report(
        "en", "2026-01-22", "", "Paloma Ridley", "",
        "Six hours of water a week: Inside the city that learned to live with dry taps",
        "",
        (
            "When the pipes begin to knock, Rosaura Quintel puts down whatever she is doing. She has heard the sound at three in the morning and in the middle of Mass, and every time she has run.",
            "“You have six hours. After that it is air again until the next week,” she says, lining up eleven plastic drums in the yard of her house in Santa Vela, a city of 900,000 in the dry north of the Republic of Taramonte.",
            "For 14 months the city has lived with the strictest water rationing on the continent. Reservoirs that once held enough for two years stand at 7% of capacity, according to the national water institute. Rain fell on nine days last year.",
            "And yet, officials say, something has happened here that planners elsewhere have come to study: Consumption has dropped by 71%, and disease has not risen.",
            "# A map of knocks",
            "The city is divided into 28 sectors, each of which gets water once a week at an hour that was, at first, announced by radio. The announcements were often wrong.",
            "So residents made their own system. In a group chat that now has 130,000 members, people report when their pipes knock. Volunteers turn the reports into a map that shows the water as it moves from street to street.",
            "“We know where the water is better than the company does,” said Ismael Dorantes, a 24-year-old bus driver who built the first version of the map on his phone. “Now the company calls me.”",
            "The utility, Aguas del Norte, confirmed that it uses the map to find leaks. A spokesman said that 340 broken mains had been found in this way since June.",
            "# Who pays",
            "Not everyone stands in line. In Las Lomas, on the ridge above the city, houses have tanks the size of a swimming pool and trucks fill them at $90 a load, about a third of the monthly minimum wage.",
            "A study by the University of Santa Vela found that the poorest fifth of households spends 19% of its income on water, four times as much as before the drought. The richest fifth spends less than 1%.",
            "Mayor Celina Arcos said that a ban on private trucks would come into force on March 1. Her opponents call the move theater, and note that four of the city's seven truck companies belong to members of the council.",
            "“There is water in this city. It has an owner, that is all,” said Father Abel Montoro, whose parish hands out drums to those who cannot buy them.",
            "In the yard, the knocking stops. Quintel turns the tap, and for a moment nothing comes. Then a brown thread, then a clear one. She looks at the clock on the wall and begins to count.",
        ),
    )  # fmt: skip
    inside = (
        ("A desert town in Taramonte is drinking fog. Here is how", f"{site}/2025/11/03/americas/taramonte-fog-nets-intl"),
        ("The reservoirs of the north, seen from space", f"{site}/2026/01/09/climate/reservoirs-satellite-pictures"),
    )
    below = (
        ("Taramonte president shuffles cabinet after minister quits over dam", f"{site}/2026/01/21/americas/taramonte-cabinet-dam-intl"),
        ("Three hikers found alive after eight days on Mount Corbel", f"{site}/2026/01/22/world/mount-corbel-hikers-found"),
        ("Why airlines are bringing back the paper ticket", f"{site}/2026/01/20/travel/airlines-paper-ticket"),
        ("Archaeologists open a tomb and find a library", f"{site}/2026/01/19/science/tomb-library-scn"),
    )
    text, sub = '<p class="paragraph inline-placeholder vossi-paragraph" data-uri="acn/_components/paragraph/instances/p_{}" data-editable="text" data-component-name="paragraph" data-article-gutter="true">\n      {}\n  </p>', '<h2 class="subheader inline-placeholder" data-editable="text" data-component-name="subheader" data-article-gutter="true">{}</h2>'  # fmt: skip

    def told(first: int, last: int) -> str:
        return "\n".join(
            sub.format(e(line[2:])) if line.startswith("# ") else text.format(n, e(line))
            for n, line in enumerate(r.body)
            if first <= n < last
        )

    card = '<div class="related-content related-content--article inline-placeholder" data-component-name="related-content" data-article-gutter="true"><a class="related-content__link" href="{u}"><div class="related-content__image"><picture class="image_related-content__picture"><source height="144" width="256" media="(max-width: 479px)" srcset="https://media.acn.example/a.jpg?c=16x9&q=h_144" type="image/webp"><img src="https://media.acn.example/a.jpg" alt="" class="image_related-content__dam-img" loading="lazy"></picture></div><div class="related-content__headline"><span class="related-content__label">Related article</span><span class="related-content__headline-text" data-editable="content.headline">{t}</span><span class="related-content__duration">4 min read</span></div></a></div>'  # fmt: skip
    form = '<div class="ad-feedback__modal" data-component="ad-feedback" style="display:none"><div class="ad-feedback__container"><h2 class="ad-feedback__heading">ACN values your feedback</h2><fieldset><div class="ad-feedback__question-text"><strong class="ad-feedback__question-num">1.</strong> How relevant is this ad to you?</div></fieldset><fieldset><div class="ad-feedback__question-text"><strong>2.</strong> Did you encounter any technical issues?</div><label>Video player was slow to load content</label><label>Video content never loaded</label><label>Ad froze or did not finish loading</label><label>Audio on ad was too loud</label><label>Other issues</label></fieldset><button>Cancel</button><button>Submit</button><div class="ad-feedback__thanks"><h2>Thank You!</h2><p>Your effort and contribution in providing this feedback is much appreciated.</p></div></div></div>'  # fmt: skip
    slot = '<div class="ad-slot-dynamic ad-slot-dynamic__native" data-path="article"><div class="ad-slot__wrapper"><div class="ad-feedback-link-container"><div class="ad-slot__ad-label"></div><button class="ad-feedback-link">Ad Feedback</button></div><div data-ad-id="ad_mod" class="ad-slot"></div></div></div>'
    return Served(
        f"""  <!DOCTYPE html>
<html lang="en" data-uri="acn/_pages/cmkp3@published" data-layout-uri="acn/_layouts/layout-with-rail/instances/americas-article-v1@published">
  <head><link rel="dns-prefetch" href="/optimizelyjs/128.js"><link rel="preload" as="font" href="/fonts/sans_w_rg.woff2" crossorigin><meta charset="utf-8"><meta content="IE=edge,chrome=1" http-equiv="X-UA-Compatible"><title>Santa Vela: Inside the city that learned to live with dry taps | ACN</title><meta name="description" content="In Santa Vela, water comes for six hours a week. Residents have drawn a map of it."><meta name="author" content="{r.author}"><meta property="article:published_time" content="2026-01-22T09:00:32.114Z"><meta property="article:modified_time" content="2026-01-22T16:12:09.400Z"><meta name="meta-section" content="world"><meta name="template_type" content="article_leaf"><meta property="og:title" content="{e(r.title)} | ACN"><meta property="og:description" content="In Santa Vela, water comes for six hours a week. Residents have drawn a map of it."><meta property="og:site_name" content="ACN"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><link rel="canonical" href="{url}">{ld([{"@context": "http://schema.org", "@type": "NewsArticle", "articleBody": " ".join(line.removeprefix("# ") for line in r.body), "articleSection": ["world", "americas"], "author": [{"@type": "Person", "name": r.author, "url": site + "/profiles/paloma-ridley"}], "dateModified": "2026-01-22T16:12:09.400Z", "datePublished": "2026-01-22T09:00:32.114Z", "headline": r.title, "isAccessibleForFree": "https://schema.org/True", "publisher": {"@type": "NewsMediaOrganization", "name": "ACN"}}])}<script>window.ACN=window.ACN||{{}};ACN.contentModel={{"type":"article","branding":"","section":"world","wordcount":"512"}};</script><style>.vossi-paragraph{{line-height:1.66667;margin-bottom:16px}}</style></head>
<body class="layout layout-with-rail layout__article acn">{form}<div class="layout__header"><header class="header"><div class="header__wrapper-outer"><button class="header__menu-icon" aria-label="Open Menu Icon"><svg viewBox="0 0 50 50"><path d="M2 3"/></svg></button><a href="/" class="brand-logo__logo-link">ACN</a><nav class="header__nav"><a class="header__nav-item-link" href="/world/africa">Africa</a><a class="header__nav-item-link" href="/world/americas">Americas</a><a class="header__nav-item-link" href="/world/asia">Asia</a><a class="header__nav-item-link" href="/world/europe">Europe</a></nav><div class="user-account-nav"><a href="/account/settings">Settings</a><a href="/follow">Topics you follow</a><button>Sign out</button><p>Your ACN account</p></div></div></header></div>
<div class="layout__top"><div class="headline headline--has-lowertext"><div class="breadcrumb"><a class="breadcrumb__parent-link" href="/world">World</a> <span>/</span> <a href="/world/americas">Americas</a></div><div class="headline__wrapper"><h1 class="headline__text inline-placeholder vossi-headline-text" data-editable="headlineText" id="maincontent">
      {e(r.title)}
    </h1></div><div class="headline__footer"><div class="headline__sub-container"><div class="byline vossi-byline" data-editable="settings"><div class="byline__images"><img src="https://media.acn.example/profile.jpg" alt="{r.author}"></div><div class="byline__names">By <a class="byline__link" href="/profiles/paloma-ridley"><span class="byline__name">{r.author}</span></a>, ACN</div></div><div class="headline__sub-description"><span>7 min read</span><div class="headline__byline-sub-text"><div class="timestamp vossi-timestamp" data-publish="2026-01-22T09:00:32.114Z">Updated
        11:12 AM EST, Thu January 22, 2026
  </div></div></div></div><div class="social-share_compact-horizontal"><button>Facebook</button><button>Tweet</button><button>Email</button><button>Link</button><span>Link Copied!</span></div><button class="follow">Follow topic Americas</button></div></div></div>
<section class="layout__wrapper layout-with-rail__wrapper"><section class="layout__main"><article class="article"><section class="body tabcontent active"><main class="article__main"><div class="image__lede article__lede-wrapper"><div class="image image__hide-placeholder" data-component-name="image"><div class="image__container"><picture class="image__picture"><source srcset="a.jpg" type="image/webp"><img src="a.jpg" class="image__dam-img" alt="Blue drums stand in a yard"></picture></div><div class="image__metadata"><div class="image__caption attribution"><span class="inline-placeholder" data-editable="metaCaption">Drums wait for the weekly supply in the Santa Vela district of El Carmen.</span></div><figcaption class="image__credit" data-editable="metaCredit">Nuria Salcedo/ACN</figcaption></div></div></div><div class="article__content-container"><div class="article__content" data-editable="content" itemprop="articleBody"><div class="source inline-placeholder" data-component-name="source"><cite class="source__cite"><span class="source__location" data-editable="location">Santa Vela, Taramonte</span> <span class="source__text" data-editable="source">ACN</span> &nbsp;—&nbsp;</cite></div>{told(0, 3)}{slot}{told(3, 7)}{listed(inside[:1], card)}{told(7, 11)}<div class="video-resource" data-component-name="video-resource" data-headline="Drone pictures show the empty reservoir"><div class="video-resource__headline-wrapper"><span class="video-resource__label">Video</span></div></div>{slot}{inked(told(11, 13), ("A study by the University of Santa Vela", "https://www.usv.example/agua.pdf"), form='<a href="{u}" target="_blank" rel="noopener">{t}</a>')}{listed(inside[1:], card)}{told(13, 15)}</div></div></main></section></article><div class="zone"><div class="zone__inner"><div class="container__title"><h2 class="container__title-text" data-editable="title">More from Americas</h2></div><ul class="container__field-links container_list-headlines__field-links">{listed(below, '<li class="card container__item container__item--type-section" data-open-link="{p}"><a href="{p}" class="container__link container__link--type-article"><div class="container__item-media"><img loading="lazy" alt=""></div></a><a href="{p}" class="container__link"><div class="container__text"><div class="container__headline"><span class="container__headline-text" data-editable="headline">{t}</span></div></div></a></li>', "")}</ul></div></div><div class="zone"><h2>Paid Partner Content</h2><div class="ob-widget"><a class="ob-dynamic-rec-link" rel="nofollow noopener sponsored" href="https://paid.outreach.example/n?p=1"><span class="ob-rec-text">The lightest walking shoe ever made is here</span><span class="ob-rec-source">Trekly</span></a></div></div></section></section>
<footer class="layout__footer"><div class="footer"><form action="/search"><input placeholder="Search ACN..."></form><div class="footer__link-tree"><ul><li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li><li><a href="/health">Health</a></li></ul><ul><li><a href="/about">About ACN</a></li><li><a href="/newsletters">Newsletters</a></li></ul></div><p class="footer__copyright-text">© 2026 Atlantic Cable News. A Broadmere Company. All Rights Reserved.<br>ACN Sans ™ &amp; © 2016 Atlantic Cable News.</p></div></footer></body></html>""",
        r, (r.title, *r.text), (*inside, *below), address=url,
    )  # fmt: skip


@page
def tabloid_with_bold_points() -> Served:
    """Points in bold under the title, captions as paragraphs, a strip of links in mid-text, readers' comments."""
    site = "https://www.dailycourant.example"
    url = f"{site}/news/article-15482917/Widow-87-wins-war-town-hall-garden-gnomes.html"
    points = (
        "Edna Throssell, 87, was told to clear 214 gnomes from a verge or pay £1,000",
        "Neighbours stood guard over the display for nine nights in the rain",
        "Town hall has now dropped the case and offered to plant a hedge",
    )
    r = Report(
        "en", "2026-02-05", "", "Gavin Marsh", "",
        "Widow, 87, wins war with town hall over her 214 garden gnomes after nine-night stand-off",
        "",
        (
            "A widow who was ordered to remove 214 gnomes from a grass verge outside her bungalow has won her fight with the town hall after neighbours stood guard over them for nine nights.",
            "Edna Throssell, 87, began to put out the painted figures in Pipers Close, Bramsley, after the death of her husband Ron in 2011. He had made the first of them in his shed.",
            "But in November a letter arrived that called the display an 'unlicensed obstruction of the highway' and threatened a fine of £1,000 and removal 'by contractors'.",
            "'I read it three times. I thought it was meant for somebody with a lorry,' the retired school cook told the Courant.",
            "'Ron made the one with the wheelbarrow the week before he went into hospital. They were going to put him in a skip.'",
            "When a van from the highways department pulled up on January 24, residents of the close linked arms around the verge. They then drew up a rota and kept watch in pairs under a gazebo, with flasks of soup, through the wettest week of the winter.",
            "Delivery driver Kev Aldous, 34, who did four nights, said: 'My kids learned to count on those gnomes. You do not just drive off with that.'",
            "More than 61,000 people signed a petition, and parcels with further gnomes came from as far away as New Zealand. One wore a judge's wig.",
            "On Wednesday the leader of Bramsley Town Council, Philippa Dray, knocked at Mrs Throssell's door with a bunch of tulips.",
            "She said: 'Somebody applied a rule about skips and scaffolding to a lady's garden. It should never have been sent, and I have said sorry in person.'",
            "The council will now plant a low hedge between the verge and the road so that the display counts as 'landscaping', and will bear the cost of £380 itself.",
            "Mrs Throssell said that she had forgiven the town hall, but that the gnome with the wig would face its windows 'until further notice'.",
        ),
    )  # fmt: skip
    strip = (
        ("Pensioner fined for feeding robins on his own windowsill", f"{site}/news/article-15470021/Pensioner-fined-robins.html"),
        ("Couple told to repaint pink cottage after one complaint", f"{site}/news/article-15466310/Couple-repaint-pink-cottage.html"),
        ("Village bans ice cream van chimes before noon", f"{site}/news/article-15459982/Village-bans-chimes.html"),
    )
    side = (
        (
            "Della Roane steps out in silver gown as she denies tour split",
            f"{site}/tvshowbiz/article-15482500/Della-Roane-silver-gown.html",
        ),
        (
            "Soap star, 41, reveals she kept her wedding secret for a year",
            f"{site}/tvshowbiz/article-15482133/Soap-star-secret-wedding.html",
        ),
        (
            "Chef Marco Bellwether puts his country pile on the market for £4m",
            f"{site}/tvshowbiz/article-15481870/Marco-Bellwether-house.html",
        ),
        ("Dance show judge hits back at 'fix' claims", f"{site}/tvshowbiz/article-15481644/Dance-show-judge-fix.html"),
    )
    said = (("Bluebell66, Harrogate-on-Wold", "Three cheers for Edna. Some common sense at last, it only took nine nights and a petition."), ("TaxpayerTom, Exmoor End", "And who pays for the van, the letter and the tulips? We do. Sack the lot of them."), ("Sunny Sue, Costa Nada", "The one in the wig made my day. Bless her."))  # fmt: skip
    picture = '<div class="artSplitter mol-img-group" style=""><div class="mol-img"><div class="image-wrap"><img id="i-{}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://i.dailycourant.example/1s/2026/02/05/a-{}.jpg" height="423" width="634" alt="" class="blkBorder img-share"/><noscript><img src="https://i.dailycourant.example/1s/a.jpg" alt=""></noscript></div></div><p class="imageCaption">{}</p></div>'  # fmt: skip
    bold = "".join(f"<li><strong>{e(line)}</strong></li>" for line in points)
    text = '<p class="mol-para-with-font">{}</p>'
    return Served(
        f"""<!DOCTYPE html><html lang="en" xmlns:og="http://opengraphprotocol.org/schema/"><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"/><title>{e(r.title)} | Daily Courant Online</title><meta name="description" content="A widow who was ordered to remove 214 gnomes has won her fight with the town hall."/><meta name="keywords" content="dailycourant,news,Bramsley,Gnomes"/><meta property="og:title" content="Widow, 87, wins war with town hall over her 214 garden gnomes"/><meta property="og:url" content="{url}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="Courant Online"/><meta property="article:published_time" content="2026-02-05T09:41:17+0000"/><meta property="article:modified_time" content="2026-02-05T13:20:44+0000"/><link rel="canonical" href="{url}"/><link rel="stylesheet" href="https://i.dailycourant.example/css/core.css"/><script>var PageCriteria={{"clientIP":"","isMobile":false,"channel":"news","articleId":"15482917"}};</script>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": "Widow, 87, wins war with town hall over her 214 garden gnomes", "datePublished": "2026-02-05T09:41:17+0000", "dateModified": "2026-02-05T13:20:44+0000", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Courant Online"}})}</head><body class="news_body"><div id="page-container" class="cc-container"><div class="page-header bdrcc"><div class="masthead"><a href="/start/index.html">Daily Courant</a><div class="dateTime">Thursday, Feb 5th 2026 <span>2PM</span> <strong>6°C</strong> <span>5PM</span> <strong>4°C</strong> 5-Day Forecast</div></div><ul class="nav-primary"><li><a href="/home">Home</a></li><li><a href="/news">News</a></li><li><a href="/tvshowbiz">Showbiz</a></li><li><a href="/femail">Femail</a></li><li><a href="/sport">Sport</a></li><li><a href="/buyline">Best Buys</a></li></ul></div><div class="article-page" id="content"><div class="alpha"><div id="js-article-text" class="article-text wide heading-tag-switch" itemscope itemtype="http://schema.org/Article"><div class="mol-trusted"><a href="/preferred">Make us your preferred source</a></div><h1>{e(r.title)}</h1><ul class="mol-bullets-with-font">{bold}</ul><p class="author-section byline-plain">By <a href="/start/search.html?author=Gavin+Marsh" class="author" rel="nofollow">GAVIN MARSH, NORTHERN REPORTER</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="2026-02-05T09:41:17+0000">09:41 GMT, 5 February 2026</time></span> | <span class="article-timestamp article-timestamp-updated"><span>Updated:</span> <time datetime="2026-02-05T13:20:44+0000">13:20 GMT, 5 February 2026</time></span></p><div class="shareArticles"><ul><li><a href="#">e-mail</a></li><li><span>1.4k</span> shares</li></ul><a class="comments-count" href="#comments"><span>3</span> View comments</a></div><div itemprop="articleBody">{each(r.body[:2], text)}{picture.format(1, 1, "Edna Throssell, 87, with some of the 214 figures outside her home in Bramsley")}{each(r.body[2:5], text)}<div class="adHolder"><div class="ad-label">Advertisement</div></div><div class="mol-factbox-links related-carousel with-fb-or-tw news" data-track-module="related_carousel"><h3 class="mol-para">TRENDING</h3><ul class="rotator">{listed(strip, '<li class="rc-item"><a class="rc-link" href="{p}"><img src="data:," alt=""><span class="rc-text">{t}</span></a><span class="rc-share">{n}k shares</span></li>', "")}</ul></div>{each(r.body[5:8], text)}{picture.format(2, 2, "Residents kept watch from a gazebo for nine nights. Pictured: Kev Aldous with his daughters")}{each(r.body[8:], text)}</div><div class="shareArticles bottom"><a href="#">Share or comment on this article: Widow, 87, wins war with town hall</a></div></div><div id="comments" class="reader-comments"><h2>Comments <span>3</span></h2><p>The comments below have been moderated in advance.</p>{"".join(f'<div class="comment" id="c{n}"><p class="user-info"><a href="#">{e(who)}</a>, 2 hours ago</p><p class="comment-body">{e(what)}</p><div class="rating">{7 * n} <span>Click to rate</span></div></div>' for n, (who, what) in enumerate(said, start=1))}<p>The views expressed in the contents above are those of our users and do not necessarily reflect the views of Courant Online.</p></div></div><div class="beta"><div class="puff femail"><h3 class="bdrcc">DON'T MISS</h3><ul>{listed(side, '<li class="pufftext"><a href="{p}"><img height="84" width="154" src="a.jpg" alt=""><span class="arrow-small-r"></span><strong>{t}</strong></a></li>', "")}</ul></div><div class="partner"><h3>From our partners</h3><a rel="sponsored nofollow" href="https://codes.dealhub.example">Get the latest discount codes for garden shops</a></div></div></div><div class="page-footer"><div class="footer-nav"><a href="#top">Back to top</a> <a href="/home">Home</a> <a href="/news">News</a></div><ul><li><a href="/sitemap">Sitemap</a></li><li><a href="/archive">Archive</a></li><li><a href="/rss">RSS</a></li><li><a href="/advertise">Advertise with us</a></li></ul><p>Published by Courant Newspapers Ltd</p></div></div></body></html>""",
        r, (r.title, *points, *r.text), (*strip, *side), address=url,
    )  # fmt: skip


@page
def local_station_of_a_chain() -> Served:
    """A chain's station: adverts named between paragraphs, a dateline with call letters, rails of trending stories."""
    site = "https://www.wqvt12.example"
    url = f"{site}/news/local-news/dunmore-falls-school-buses-parked-after-brake-checks/"
    r = Report(
        "en", "2026-03-03", "", "Kayla Brandt", "",
        "Dunmore Falls parks a third of its school buses after brake checks",
        "",
        (
            "DUNMORE FALLS, Pa. (WQVT) – The Dunmore Falls Area School District took 29 of its 84 buses off the road Tuesday after a state trooper found worn brake lines on every one of them.",
            "Superintendent Dr. Lorna Petrakis told parents in a message sent at 5:40 a.m. that 17 routes would run late or not at all through at least Friday.",
            "“I know that this is a hard morning for a lot of families,” Petrakis wrote. “I would rather have that conversation than the other one.”",
            "The checks were not planned. Trooper Dale Hennessy was at the bus garage on Sawmill Road on Monday to teach a class for new drivers when he noticed fluid under a parked bus, according to Pennsylvania State Police. He asked to see the one next to it, and then the rest.",
            "All 29 buses are from the same model year, 2016, and were serviced by an outside shop under a contract the board approved in 2023. The district declined to name the shop while its lawyers review the contract.",
            "# ‘We drove a mile and turned around’",
            "At Garfield Elementary, the drop-off line ran down Third Street and past the fire station. Crossing guard Bernie Olczak said he had not seen so many cars since the blizzard.",
            "Parent Tasha Vinton said that she got the message after her two sons had already left for the stop.",
            "“We drove a mile, found them sitting on their backpacks and turned around,” Vinton said. “They thought it was great. My boss did not.”",
            "Students who miss class because of the buses will not be marked absent. Breakfast will be served until 10 a.m., and after-school sports at the high school will go on, with coaches allowed to drive players in district vans.",
            "The neighboring Laurel Ridge district has lent eight buses, and Petrakis said she hopes to lease ten more from a dealer near Altmoor.",
            "The school board has called a special meeting for Thursday at 7 p.m. in the middle school auditorium. It is open to the public.",
        ),
    )  # fmt: skip
    inside = (
        ("Laurel Ridge voters to decide on new high school", f"{site}/news/local-news/laurel-ridge-voters-to-decide-on-new-high-school/"),
    )
    trending = (
        ("Crash closes Route 219 in both directions", f"{site}/news/crash-closes-route-219-in-both-directions/"),
        ("Couple finds winning ticket in a library book", f"{site}/news/couple-finds-winning-ticket-in-a-library-book/"),
        ("Altmoor diner to reopen under new owner after fire", f"{site}/news/altmoor-diner-to-reopen-under-new-owner/"),
    )
    latest = (
        ("Commissioners table vote on jail food contract", f"{site}/news/commissioners-table-vote-on-jail-food-contract/"),
        ("Wind advisory until Wednesday noon for the ridges", f"{site}/weather/wind-advisory-until-wednesday-noon/"),
        ("Dunmore girls reach first state semifinal since 1998", f"{site}/sports/dunmore-girls-reach-first-state-semifinal/"),
        ("Troopers look for driver who hit a parade float", f"{site}/news/troopers-look-for-driver-who-hit-a-parade-float/"),
    )
    rail = '<li class="article-list__article article-list__article--has-featured-img"><div class="article-list__article-text"><h3 class="article-list__article-title"><a href="{u}" class="article-list__article-link">{t}</a></h3><div class="article-list__article-meta"><span class="article-list__article-time"><time datetime="2026-03-03T1{n}:00:00-05:00">{n} hours ago</time></span></div></div><figure class="article-list__figure"><a href="{u}" aria-hidden="true" tabindex="-1"><img src="/wp-content/uploads/sites/12/a.jpg?w=256" alt="" loading="lazy"></a></figure></li>'  # fmt: skip
    ad = '<div class="ad-unit__container" data-lazy><div class="ad-unit ad-unit--mr1_ab" id="ad-unit-{}"><span class="ad-unit__label">Advertisement</span></div></div>'
    graph = {"@context": "http://schema.org", "@graph": [{"@type": "WebPage", "@id": url, "url": url, "name": r.title + " - WQVT 12", "isPartOf": {"@id": site + "/#website"}}, {"@type": "WebSite", "@id": site + "/#website", "url": site + "/", "name": "WQVT 12"}, {"@type": "NewsArticle", "headline": r.title, "datePublished": "2026-03-03T11:02:18-05:00", "dateModified": "2026-03-03T16:45:51-05:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "WQVT 12", "logo": {"@type": "ImageObject", "url": site + "/logo.png"}}, "keywords": "buses, schools"}]}  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"/><meta http-equiv="X-UA-Compatible" content="IE=edge"><script>var _sf_startpt=(new Date()).getTime();window.NXSTdata=window.NXSTdata||{{}};</script><link rel="profile" href="http://gmpg.org/xfn/11"/><meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"/><title>{e(r.title)}</title><meta name="description" content="DUNMORE FALLS, Pa. (WQVT) – The Dunmore Falls Area School District took 29 of its 84 buses off the road Tuesday after a state trooper…"/><link rel="canonical" href="{url}"/><meta property="og:locale" content="en_US"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:url" content="{url}"/><meta property="og:site_name" content="WQVT 12"/><meta property="article:publisher" content="https://social.example/wqvt12"/><meta property="article:published_time" content="2026-03-03T16:02:18+00:00"/><meta property="article:modified_time" content="2026-03-03T21:45:51+00:00"/><meta name="author" content="{r.author}"/>{ld(graph)}<link rel='dns-prefetch' href='//stats.wp.example'/><style id='wp-emoji-styles-inline-css'>img.wp-smiley{{display:inline!important}}</style><link rel='stylesheet' id='nxs-theme-css' href='/wp-content/themes/nexcore/client/build/css/article.min.css?ver=5f' media='all'/><link rel="https://api.w.org/" href="{site}/wp-json/"/></head><body class="wp-singular post-template-default single single-post postid-982211 single-format-standard wp-theme-nexcore"><div class="site" id="page"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header class="site-header"><div class="site-header__logo"><a href="/" rel="home">WQVT 12</a></div><div class="header-middle"><span class="header-middle__weather-tagline">Dunmore Falls</span> <span>34°</span></div><nav class="primary-navigation"><ul><li><a href="/news/">News</a></li><li><a href="/weather/">Weather</a></li><li><a href="/sports/">Sports</a></li><li><a href="/contests/">Contests</a></li><li><a href="/video/">Watch Live</a></li></ul></nav><div class="subscribe">Sign Up <a href="/newsletters">Newsletters</a></div></header><div class="alert-banner"><div class="alert-banner__text">Wind Advisory <a href="/weather/alerts/">View All Alerts</a></div></div><main class="site-content" id="content"><article class="single-column-layout article-982211"><header class="article-header"><ul class="breadcrumb"><li><a href="/news/local-news/">Local News</a></li></ul><h1 class="article-title">{e(r.title)}</h1><div class="article-authors"><div class="article-authors__description">by: <a href="/author/kbrandt/" class="article-authors__link">{r.author}</a></div></div><div class="article-info"><div class="article-meta article-meta--above-content"><p>Posted: <time datetime="2026-03-03T11:02:18-05:00">Mar 3, 2026 / 11:02 AM EST</time></p><p>Updated: <time datetime="2026-03-03T16:45:51-05:00">Mar 3, 2026 / 04:45 PM EST</time></p></div><ul class="social-share"><li>SHARE</li><li><a href="#"><span class="screen-reader-text">Share on Facebook</span></a></li></ul></div></header><div class="article-featured-media"><figure><img src="/wp-content/uploads/sites/12/bus.jpg?w=876" alt="" fetchpriority="high"><figcaption class="article-featured-media__caption">Buses sit in the lot on Sawmill Road. (WQVT)</figcaption></figure></div><div class="article-content rich-text">{inked(each(r.body[:2]), ("Dunmore Falls Area School District", "https://www.dfasd.example/"), form='<a href="{u}" target="_blank" rel="noreferrer noopener">{t}</a>')}{ad.format(1)}{each(r.body[2:4])}<ul class="wp-block-list nxst-inline-promo">{listed(inside, '<li><strong><a href="{u}">{t}</a></strong></li>', "")}</ul>{each(r.body[4:5])}{ad.format(2)}<h2 class="wp-block-heading">{e(r.body[5][2:])}</h2>{each(r.body[6:9])}<div class="nexstar-newsletter"><h3>Keep up with WQVT 12</h3><p>Get the day’s news and your forecast in your inbox. Sign up for our daily newsletter below.</p><form><input type="email" placeholder="Email"><button>SIGN UP NOW</button></form></div>{each(r.body[9:])}<p class="copyright-notice">Copyright 2026 Norstar Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p></div><footer class="article-footer"><button data-modal="suggest-correction">Suggest a Correction</button><div class="modal" hidden><span>Close Modal</span><h2>Suggest a Correction</h2><p>For the latest news, weather, sports, and streaming video, head to WQVT 12.</p></div></footer></article><aside class="article-more-news"><div class="article-list article-list--headline-list"><h2 class="article-list__headline">Latest Local News</h2><ul class="article-list__content">{listed(latest, rail, "")}</ul><a href="/news/local-news/">More Local</a></div></aside><aside class="sidebar"><section class="widget nxs-trending"><h2 class="article-list__headline">Trending Stories</h2><ol>{listed(trending, '<li><span class="rank">{n}</span><h3><a href="{u}">{t}</a></h3></li>', "")}</ol></section><section class="widget"><h2>Don’t Miss</h2><a href="/contests/"><img alt="Win a cruise"></a></section></aside></main><footer class="site-footer"><ul><li><a href="/about">About Us</a></li><li><a href="/jobs">Work For Us</a></li><li><a href="https://publicfiles.example">FCC Public File</a></li><li><a href="/eeo">EEO Report</a></li></ul><p>© 1998 - 2026 Norstar Media Inc. | All Rights Reserved.</p></footer></div><script type="speculationrules">{{"prefetch":[{{"source":"document"}}]}}</script></body></html>""",
        r, (r.title, *r.text), (*inside, *latest, *trending), address=url,
    )  # fmt: skip


@page
def magazine_with_sections_and_audio() -> Served:
    """A long piece: an initial in a span of its own, rules between sections, a player, a letter's form, a list to read next."""
    site = "https://www.thefathom.example"
    url = f"{site}/culture/archive/2026/02/last-typewriter-repairman/685904/"
    r = Report(
        "en", "2026-02-11", "", "Odile Marchbanks", "",
        "The Man Who Will Not Let the Keys Go Quiet",
        "In a basement in Port Hallow, the last typewriter repairman on the coast has a waiting list of nine months.",
        (
            "The bell over the door of Wendell Astley's shop does not ring so much as clear its throat. It came from an Underwood of 1926, he told me, and it has been tired since he was a boy.",
            "Astley is 79. He has been mending typewriters in the same basement on Gannet Street since the week he came home from the navy, and for about half of that time people have been telling him that the trade was dead. He no longer argues. He has a ledger, and the ledger has 211 names in it.",
            "I went down to see him because my own machine, a gray portable that belonged to an aunt, had begun to print the letter e a little above the line. I had thought of it as a quirk. Astley put the carriage to his ear, as one might hold a shell, and said, “She's been dropped.”",
            "What followed took two hours, and I understood perhaps a tenth of it. He bent a bar no thicker than a hairpin, then bent it back. He hummed. At one point he asked me, without looking up, what I was going to do with her once she was straight.",
            "It is the question he asks everyone, and he writes down the answers too. Love letters. A novel. “To annoy my husband.” One boy of 11 said that he wanted to write something nobody could delete.",
            "You could fill a shelf with the books about why the young have gone back to records and film and paper. Most of them say that it is about touch. Astley thinks that they are wrong. “It's the mistakes,” he said. “On a screen you never made any. Here you can see a fellow think.”",
            "He showed me a page a customer had left behind as a test. It was a shopping list that turned, about halfway down, into an apology. The word sorry had been struck out four times and then typed again, hard enough to pierce the paper.",
            "No one will take over the shop. His daughter is an anesthetist; two apprentices have come and left for work with a pension. The parts are running out as well, and for the past decade he has kept his own machines alive with the organs of others, which hang from the ceiling on wires, sorted by maker.",
            "I asked whether that made him sad. He considered it for so long that I thought he had not heard. “A thing that can be repaired is a thing that somebody has to stay for,” he said at last. “I stayed. That isn't sad.”",
            "My e now stands where it should. I find that I miss it a little.",
        ),
    )  # fmt: skip
    mid = (("The Woman Who Draws Every Stranger on Her Bus", f"{site}/culture/archive/2025/11/bus-portraits/684377/"),)
    reading = (
        ("A Town With One Phone Booth", f"{site}/magazine/archive/2025/09/one-phone-booth/683120/"),
        ("Why We Keep the Manuals", f"{site}/technology/archive/2025/12/keeping-manuals/685011/"),
        ("The Quiet Revolt Against the Group Chat", f"{site}/family/archive/2026/01/group-chat-revolt/685602/"),
    )
    popular = (
        ("The Diet That Was Never Tested", f"{site}/health/archive/2026/02/diet-never-tested/685877/"),
        ("What the Generals Are Not Saying", f"{site}/politics/archive/2026/02/generals-silence/685890/"),
        ("How to Leave a Party", f"{site}/family/archive/2026/02/leave-a-party/685861/"),
    )
    state = json.dumps({"props": {"pageProps": {"urqlState": {"841": {"data": json.dumps({"article": {"title": r.title, "dek": r.lead, "content": [{"__typename": "ArticleParagraphContent", "innerHtml": line} for line in r.body]}})}}}}})  # fmt: skip
    para = '<p class="ArticleParagraph_root__4mszW" data-flatplan-paragraph="true">{}</p>'
    first, rest = r.body[0][0], r.body[0][1:]
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>The Last Typewriter Repairman on the Coast - The Fathom</title><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:site_name" content="The Fathom"/><meta property="og:type" content="article"/><meta name="author" content="{r.author}"/><meta property="article:published_time" content="2026-02-11T12:00:00Z"/><meta property="article:modified_time" content="2026-02-11T12:00:00Z"/><meta property="article:section" content="Culture"/><meta name="parsely-page" content="x"/><link rel="canonical" href="{url}"/>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url + "#article", "mainEntityOfPage": {"@id": url}, "headline": r.title, "alternativeHeadline": "The Last Typewriter Repairman on the Coast", "description": r.lead, "datePublished": "2026-02-11T12:00:00Z", "dateModified": "2026-02-11T12:00:00Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "NewsMediaOrganization", "name": "The Fathom"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article-content-body"}}]})}<link rel="preload" as="image" imageSrcSet="https://cdn.thefathom.example/750.jpg 750w, https://cdn.thefathom.example/1500.jpg 1500w" imageSizes="100vw" fetchpriority="high"/><link rel="preload" href="/_next/static/css/ab91.css" as="style"/><noscript data-n-css=""></noscript></head><body><div id="__next"><div class="Layout_root__2xJ"><nav class="Nav_root__q1"><button aria-label="Open Main Menu"><svg width="20" height="20"><path d="M0 4h20"/></svg></button><a href="/" aria-label="The Fathom">The Fathom</a><ul><li><a href="/most-popular/">Popular</a></li><li><a href="/latest/">Latest</a></li><li><a href="/newsletters/">Newsletters</a></li></ul><a href="/login">Sign In</a><a href="/subscribe/navbar/">Subscribe</a></nav><main id="main-content"><article class="ArticleLayout_article__Xe1c" data-flatplan-article="true"><header class="ArticleHero_root__3z"><div class="ArticleHero_rubric__k"><div class="ArticleRubric_root__u"><a href="/culture/">Culture</a></div></div><div class="ArticleHero_title__b"><h1 class="ArticleTitle_root__VrZaG">{e(r.title)}</h1></div><div class="ArticleHero_dek__EqdkK"><p class="ArticleDek_root__P3leE">{e(r.lead)}</p></div><div class="ArticleHero_byline__a"><address id="byline">By <a class="ArticleBylines_link__kNP4C" href="/author/odile-marchbanks/">{r.author}</a></address></div><figure class="ArticleLeadFigure_root__P"><picture><img alt="Illustration of a typewriter whose type bars are the ribs of a whale" srcSet="a.jpg 750w" sizes="100vw"/></picture><figcaption class="ArticleLeadFigure_caption__h">Illustration by Pim Achterberg / The Fathom. Source: Hallow Museum.</figcaption></figure><time class="ArticleTimestamp_root__b3bL6" dateTime="2026-02-11T12:00:00Z">February 11, 2026</time><div class="ArticleActions"><button>Share as Gift</button><button>Save</button></div><div class="AudioPlayer_root__n"><span>Listen</span><span>−</span><span>1.0x</span><span>+</span><div>0:00</div><div>9:47</div><div>Listen to more stories on <a href="https://hark.example">hark</a></div></div></header><section class="ArticleBody_root__2gF81 article-content-body" data-event-module="article body"><p class="ArticleParagraph_root__4mszW ArticleParagraph_dropcap__uIVzg" data-flatplan-paragraph="true" data-flatplan-dropcap="true"><span class="smallcaps"><span class="dropcap">{first}</span>{e(rest[:11])}</span>{e(rest[11:])}</p>{each(r.body[1:3], para)}<div class="ArticleInlineNewsletter_root__z"><p><i>Sign up for The Fathom Weekend, a letter with our best reporting from below the surface.</i></p><form><label>Your email</label><input type="email"/><button>Sign Up</button></form></div>{each(r.body[3:5], para)}<p id="injected-recirculation-link-0" class="ArticleRelatedContentLink_root__VYc9V" data-view-action="view link - injected link - item 1"><a data-event-element="injected link" href="{mid[0][1]}">Read: {e(mid[0][0])}</a></p>{inked(each(r.body[5:6], para), ("have gone back to records", "https://www.soundings.example/vinyl-2025"), form='<a data-event-element="inline link" href="{u}">{t}</a>')}<hr class="ArticleLegacyHtml_root__WFd2I c-section-divider ArticleLegacyHtml_standard__x" aria-hidden="true"/>{each(r.body[6:8], para)}<div class="ArticleAd_root__m"><div class="GptAd_root__p" data-position="2">Advertisement</div></div>{each(r.body[8:], para)}</section><div class="ArticleEndmatter"><h2 class="sr">About the Author</h2><div class="ArticleBio_root__ua"><div class="ArticleBio_headshot__k"><img alt=""/></div><address id="article-writer-0"><div class="ArticleBio_content__f"><a href="/author/odile-marchbanks/">{r.author}</a> is a staff writer at <i>The Fathom</i> and the author of <i>Small Tools</i>.</div></address><div class="ArticleTags">Explore More Topics <a href="/tag/craft/">Craft</a></div></div><section class="RecommendedReading_root__e"><h2>Recommended Reading</h2><ul>{listed(reading, '<li class="RecommendedReading_item__s"><article><figure><a href="{u}" tabindex="-1"><img alt="" loading="lazy"/></a></figure><h3 class="RecommendedReading_title__m"><a href="{u}">{t}</a></h3><div class="RecommendedReading_author__b"><a href="/author/p/">Pell Winship</a></div></article></li>', "")}</ul></section></div></article></main><section class="PopularList_root__v"><h2>Most Popular</h2><ol>{listed(popular, '<li><span aria-hidden="true">{n}</span><h3><a href="{u}">{t}</a></h3><address>Ira Sandoval</address></li>', "")}</ol></section><div class="Paywall_hidden__9" hidden=""><h2>Get unlimited access to The Fathom</h2></div><footer class="Footer_root__c"><div><h2>About</h2><ul><li><a href="/history/">Our History</a></li><li><a href="/careers/">Careers</a></li></ul></div><div><h2>Contact</h2><ul><li><a href="/help/">Help Center</a></li><li><a href="/press/">Press</a></li></ul></div><div><h2>Subscriptions</h2><ul><li><a href="/buy/">Purchase</a></li><li><a href="/gift/">Give a Gift</a></li></ul></div><p>TheFathom.example © 2026 The Fathom Monthly Group. All Rights Reserved.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""",
        r, r.lines, (*mid, *reading, *popular), address=url,
    )  # fmt: skip


@page
def political_site_with_letter_box() -> Served:
    """Politics: an initial paragraph that names the reporter nowhere, a box to sign up in mid-text, filings below."""
    site = "https://www.thecaucus.example"
    url = f"{site}/news/2026/01/29/hollins-shutdown-vote-00754318"
    r = Report(
        "en", "2026-01-29", "", "Meredith Kwan and Saul Pettibone", "",
        "Hollins dares his own whips on shutdown vote",
        "The majority leader has three days, four defectors and no plan B.",
        (
            "Majority Leader Curt Hollins told his conference behind closed doors on Thursday that he would bring a stopgap spending bill to the floor on Sunday whether or not the votes were there.",
            "It is a gamble that even his friends did not see coming. Four Republicans have said that they will oppose the measure, one more than Hollins can afford to lose, and the whips' latest count, shared with members in a text message, put the number of undecided lawmakers at nine.",
            "“He thinks that nobody wants to be the one who closed the parks,” said one lawmaker who was in the room and was granted anonymity to describe a private meeting. “He may find out that somebody does.”",
            "The bill would fund agencies at current levels through April 24 and includes $3.1 billion for towns hit by the December floods, a sweetener for delegations from the river states.",
            "Democrats say they were not consulted on either. Minority Leader Yvette Sorrell called the bill “a postcard from the majority to itself” and said that her members would decide how to vote when they see the text.",
            "# The four",
            "Reps. Dan Ockley, Marnie Fisk, Pete Arroyo and Wes Tillman have each named a different price. Ockley wants a vote on farm labor visas. Fisk wants the flood money offset. Arroyo, who is running for governor, has asked for a hearing on a dam in his district. Tillman has said that he simply does not believe in stopgaps.",
            "“You cannot buy four people with one currency,” said Lena Marsh, who was floor director for the last Republican speaker. “That is the beauty of it, if you are not Curt.”",
            "People close to Hollins insist that he has been here before. In 2024, as whip, he let a highway bill fail on a Tuesday to pass it on a Thursday, and got two chairmanships out of it for his allies.",
            "# A Sunday crowd",
            "What is different this time is the calendar. Funding lapses at midnight on Sunday, and 31 members have told leadership that they are abroad on delegations or at home with the flu that has run through the Capitol since New Year.",
            "The White House has stayed out of it so far. Press secretary Nils Abrams said on Thursday that the president “would like to sign a bill” and declined to say which.",
            "Hollins himself was in a good mood as he left the meeting. Asked what would happen if the vote failed, he patted a reporter on the arm and said, “Bring a coat.”",
        ),
    )  # fmt: skip
    inside = (("Inside the flood money fight splitting the river states", f"{site}/news/2026/01/27/flood-money-river-states-00751190"),)
    popular = (
        ("Judge blocks new rules for border phone searches", f"{site}/news/2026/01/29/border-phone-search-ruling-00754001"),
        ("Sorrell's quiet war on her own campaign arm", f"{site}/news/magazine/2026/01/28/sorrell-campaign-arm-00753333"),
        ("The senator who reads his mail on air", f"{site}/news/2026/01/28/senator-reads-mail-00753120"),
        ("Poll: Half of voters cannot name either leader", f"{site}/news/2026/01/27/poll-leaders-names-00751877"),
    )
    para = '<p class="story-text__paragraph  ">{}</p>'
    sub = '<h3 class="story-text__heading-medium">{}</h3>'
    authors = [{"@type": "Person", "name": "Meredith Kwan"}, {"@type": "Person", "name": "Saul Pettibone"}]
    return Served(
        f"""<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{e(r.title)} - The Caucus</title><link rel="canonical" href="{url}"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}"><meta property="og:type" content="article"><meta property="og:site_name" content="THE CAUCUS"><meta property="og:image" content="https://static.thecaucus.example/cf/hollins.jpg"><meta name="pubdate" content="2026-01-29T17:11:00-0500"><meta property="article:author" content="Meredith Kwan,Saul Pettibone"><meta property="article:section" content="Congress"><link href="https://static.thecaucus.example/resources/critical.css" rel="stylesheet"><script>window.dataLayer=[{{"contentID":"00754318","siteSection":"congress","publishDate":"01/29/26"}}];</script>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "image": ["https://static.thecaucus.example/cf/hollins.jpg"], "datePublished": "2026-01-29T17:11:00-0500", "dateModified": "2026-01-29T18:02:00-0500", "author": authors, "publisher": {"@type": "Organization", "name": "THE CAUCUS"}, "description": r.lead})}</head><body class="page page--type-story"><div class="cookie-bar" role="alertdialog"><p>We use cookies and similar technologies to personalize content and ads. By continuing to use this site you agree to our <a href="/cookies">Cookie Policy</a>.</p><button>OK</button></div><svg class="sprite" hidden><symbol id="fb" viewBox="0 0 32 32"><path d="M17 32V17h5l1-6h-6V7c0-2 1-3 3-3h3V0h-4c-5 0-8 3-8 8v3H6v6h5v15z"/></symbol></svg><noscript><iframe src="https://tags.example/ns.html?id=GTM-1" height="0" width="0" style="display:none"></iframe></noscript><div id="pro-bar"><a href="https://pro.thecaucus.example">Caucus PRO</a></div><header class="header"><div class="masthead"><button class="trigger">Menu</button><a href="/">THE CAUCUS</a><ul class="primary"><li><a href="/congress">Congress</a></li><li><a href="/white-house">White House</a></li><li><a href="/elections">Elections</a></li><li><a href="/magazine">Magazine</a></li></ul><div class="dropdown"><h4>Playbooks</h4><ul><li><a href="/playbook">Morning Caucus</a></li><li><a href="/playbook/pm">Caucus PM</a></li></ul></div></div></header><main id="main" class="main-area"><section class="pg-sec"><article class="story-main-content"><div class="container container--story story-layout--fixed-fluid"><div class="headline"><div class="topper"><p class="category"><a href="/congress">Congress</a></p></div><h2 class="headline">{e(r.title)}</h2><p class="dek">{e(r.lead)}</p></div><div class="media-item__summary"><figure class="art"><div class="fig-graphic"><img srcset="a.jpg 1290w, b.jpg 630w" alt="Curt Hollins walks past reporters."></div><div class="story-photo__caption"><p>House Majority Leader Curt Hollins walks past reporters in the Capitol on Thursday. | Bea Lindqvist/Caucus</p></div></figure></div><div class="authors-and-timestamp"><p class="story-meta__authors">By <span class="vcard"><a href="/staff/meredith-kwan">Meredith Kwan</a></span> and <span class="vcard"><a href="/staff/saul-pettibone">Saul Pettibone</a></span></p><p class="story-meta__timestamp"><time datetime="2026-01-29 17:11:00">01/29/2026 05:11 PM EST</time></p></div><div class="story-tools"><ul><li><a href="#"><svg><use href="#fb"></use></svg>Share on Facebook</a></li><li><a href="#">Share on X</a></li><li><a href="#">Copy Link</a></li><li><a href="#">Print</a></li></ul></div><div class="story-text">{inked(each(r.body[:2], para, sub), ("a stopgap spending bill", "https://rules.house.example/bill/119/hr-7001"), ("Four Republicans", f"{site}/live-updates/2026/01/28/four-republicans-00752200"), form='<a href="{u}" target="_blank" class="js-tealium-tracking">{t}</a>')}<div class="ad ad--in-story"><div class="ad__wrapper"><p class="slug">Advertisement</p></div></div>{each(r.body[2:4], para, sub)}<section class="story-related story-related--inline"><h4>Related</h4>{listed(inside, '<article><h3><a href="{u}">{t}</a></h3></article>', "")}</section>{each(r.body[4:7], para, sub)}<div class="form-module story-supplement"><div class="form-module__content"><h3>Morning Caucus</h3><p>The unofficial guide to official Washington, every morning and weekday afternoons.</p><form><label>By signing up, you acknowledge and agree to our <a href="/privacy">Privacy Policy</a> and <a href="/terms">Terms of Service</a>. You may unsubscribe at any time.</label><input type="email"><button>Sign Up</button></form></div></div>{each(r.body[7:], para, sub)}<ul class="filed-under"><li class="label">Filed Under:</li><li><a href="/news/curt-hollins">Curt Hollins</a></li><li><a href="/news/government-shutdown">Government Shutdown</a></li></ul></div></div></article><aside class="story-sidebar"><div class="most-read"><h3 class="section-title">Most Popular</h3><ol class="summary-list">{listed(popular, '<li><div class="summary"><h3><a href="{u}" data-tracking="pos={n}">{t}</a></h3></div></li>', "")}</ol></div><div class="ad"><p class="slug">Advertisement</p><a href="https://issue-ads.example" rel="sponsored">Tell Congress: Protect rural pharmacies. Paid for by the Pharmacy Fairness Alliance.</a></div></aside></section></main><footer class="sitefooter"><ul><li><a href="/about-us">About Us</a></li><li><a href="/advertising">Advertising</a></li><li><a href="/breaking">Breaking News Alerts</a></li><li><a href="/faq">FAQ</a></li><li><a href="/write-for-us">Write For Us</a></li></ul><p>© 2026 CAUCUS LLC</p></footer></body></html>""",
        r, r.lines, (*inside, *popular), address=url,
    )  # fmt: skip


@page
def gulf_channel_with_spoken_lists() -> Served:
    """A channel's English service: lists told to screen readers item by item, quotes set apart, a source's line."""
    site = "https://www.alsahil.example"
    url = f"{site}/news/2026/3/9/qamar-fishers-return-to-sea-after-five-year-ban"
    r = Report(
        "en", "2026-03-09", "", "Idris Balewa", "",
        "‘The sea remembers us’: Qamar’s fishers return after five-year ban",
        "A halt to fishing that was to last one season lasted 60 months. Now boats are going out again, and not everyone is glad.",
        (
            "Bandar Sirr, Qamar – At four in the morning the beach at Bandar Sirr smells of diesel and wet rope, and Hamid Jabari is looking for a boot.",
            "“Five years it stood by the door,” the 51-year-old says, holding up the left one. “Last night I put out both, and the goat has taken the right.”",
            "Around him some 200 men and a few women push long wooden boats down to the water. It is the first day since March 2021 on which they are allowed to cast nets in the bay, once the source of a third of the island nation’s food.",
            "The ban was imposed when stocks of kingfish fell to what marine scientists called the edge of collapse. Foreign trawlers were told to leave. The small boats were told to wait.",
            "# A long season",
            "They waited while the government fell twice and prices tripled. According to the fishers’ union, 1,900 of 4,300 registered families left the coast, most of them for building sites on the mainland.",
            "“We paid for what the trawlers did,” union leader Safiya Mundhir told Al Sahil. “Not one of their owners has missed a dinner.”",
            "A survey that was published in January by the Institute of Ocean Studies found that the kingfish had come back to about 70 percent of their number in 2005, and that seagrass, the nursery of the bay, had spread to places where nobody alive had seen it.",
            "“It is one of the fastest recoveries on record,” said Nadia Ferrell, a biologist who led the survey. “But it is a bank account. You can live on the interest, or you can spend it in a summer.”",
            "# Rules on a wooden board",
            "The new rules hang, painted by hand, at the entrance to the market:",
            "- Boats of up to nine metres only, and no nets finer than a hand",
            "- Three days a week, from Monday to Wednesday",
            "- Every catch is weighed and written down on the beach",
            "- The southern reef stays closed to all",
            "Some say that this is too little to live on. Others fear that it is too much. Environment groups have asked for cameras at sea, and point out that the coastguard has two boats for 340km of shore.",
            "By nine the first crews are back. Jabari, who went out in sandals, has 14 kingfish and a cut on his foot. He sets one of the fish aside for the neighbour with the goat.",
            "“The sea remembers us,” he says. “Let us see if we remember it.”",
        ),
    )  # fmt: skip
    inside = (
        ("Trawlers off Qamar: Who owns the ghost fleet?", f"{site}/features/2025/12/1/trawlers-off-qamar-who-owns-the-ghost-fleet"),
        ("Photos: Net menders of the eastern shore", f"{site}/gallery/2026/1/15/photos-net-menders-of-the-eastern-shore"),
        (
            "Qamar’s parliament votes for third prime minister in a year",
            f"{site}/news/2026/2/20/qamars-parliament-votes-for-third-prime-minister",
        ),
    )
    after = (
        ("Drone attack on port of Merrash kills four", f"{site}/news/2026/3/9/drone-attack-on-port-of-merrash-kills-four"),
        ("Talks on grain corridor resume in Velisk", f"{site}/news/2026/3/9/talks-on-grain-corridor-resume-in-velisk"),
        ("Heat shuts schools across the Sunda plain", f"{site}/news/2026/3/8/heat-shuts-schools-across-the-sunda-plain"),
    )
    before, after_rules = r.body[:11], r.body[15:]
    rules = "".join(f"<li>{e(line[2:])}</li>" for line in r.body[11:15])
    spoken = "".join(f'<li class="article-trending__item"><a class="article-trending__title-link" href="{u.removeprefix(site)}"><span class="screen-reader-text">list {n} of 3</span><span>{e(t)}</span></a></li>' for n, (t, u) in enumerate(inside, start=1))  # fmt: skip
    state = json.dumps({"post": {"title": r.title, "excerpt": r.lead, "content": "".join(f"<p>{line}</p>" for line in r.body)}}, ensure_ascii=False).replace("</", "<\\/")  # fmt: skip
    return Served(
        f"""<!doctype html><html lang="en" class="no-js theme-asl" dir="ltr" data-color-scheme="light"><head><meta charset="utf-8"/><title data-rh="true">{e(r.title)} | Fisheries News | Al Sahil</title><meta data-rh="true" name="description" content="{e(r.lead)}"/><meta data-rh="true" property="og:title" content="{e(r.title)}"/><meta data-rh="true" property="og:description" content="{e(r.lead)}"/><meta data-rh="true" property="og:site_name" content="Al Sahil"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" name="publishedDate" content="2026-03-09T07:15:02"/><meta data-rh="true" name="pageType" content="Article"/><meta data-rh="true" name="where" content="Qamar, Indian Ocean"/><link data-rh="true" rel="canonical" href="{url}"/><link rel="preload" href="/static/fonts/Roboto-Regular.woff2" as="font" crossorigin/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2026-03-09T07:15:02Z", "dateModified": "2026-03-09T07:15:02Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Al Sahil"}, "description": r.lead})}<style data-styled>.wysiwyg p{{margin:0 0 20px}}</style></head><body class="news-body"><div id="root"><div class="container container--header"><div class="screen-reader-text"><h2>Skip links</h2><a class="bypass-block-link" href="#main-content-area">Skip to Content</a></div><div class="site-header"><a href="/" class="header-logo"><span class="screen-reader-text">Al Sahil Media Network</span></a><span class="auth-btn">play <a href="/live">Live</a></span><nav><span class="screen-reader-text">Navigation menu</span><ul class="menu header-menu"><li><a href="/news/">News</a></li><li><button>Show more news sections</button><ul><li><a href="/africa/">Africa</a></li><li><a href="/asia/">Asia</a></li></ul></li><li><a href="/features/">Features</a></li><li><a href="/opinion/">Opinion</a></li></ul></nav></div></div><main id="main-content-area"><div class="topics"><a href="/news/">News</a>|<a href="/tag/fisheries/">Fisheries</a></div><header class="article-header"><h1>{e(r.title)}</h1><p class="article__subhead css-1wt8oh6"><em>{e(r.lead)}</em></p></header><figure class="article-featured-image"><div class="responsive-image"><img fetchpriority="high" src="/wp-content/uploads/2026/03/boats.jpg?resize=770%2C513&quality=80" srcset="/a.jpg 170w, /b.jpg 770w" alt=""/></div><figcaption>Boats on the beach at Bandar Sirr on the morning the ban was lifted [Lulwa Kassim/Al Sahil]</figcaption></figure><div class="article-info-block css-ti04u9"><div class="article-b-l"><div class="article-author-name"><span class="article-by-author">By</span> <span class="article-author-name-item"><a class="author-link" href="/author/idris-balewa">{r.author}</a></span></div><div class="article-dates"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">Published On 9 Mar 2026</span><span aria-hidden="true">9 Mar 2026</span></div></div></div><div class="article-share"><button><span class="screen-reader-text">Click here to share on social media</span>Share</button><button>Save</button></div><div class="preferred-source">Add Al Sahil as a preferred source</div></div><div class="wysiwyg wysiwyg--all-content css-ibbk12" aria-live="polite" aria-atomic="true"><p><strong>{e(r.body[0].split(" – ")[0])} –</strong> {e(r.body[0].split(" – ")[1])}</p>{each(r.body[1:4])}<div class="container__ad--wrap"><div class="container__ad--label">Advertisement</div></div><div class="more-on"><h2 class="article-trending__title" id="article-trending__title">Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul class="article-trending__list">{spoken}</ul><span class="screen-reader-text">end of list</span></div>{each(before[4:8], sub='<h2 id="a-long-season">{}</h2>')}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Boats are leaving the beach at Bandar Sirr for the first time in 1,826 days. <a href="https://t.example/x">pic.t.example/x</a></p>— Ocean Institute Qamar (@OIQamar) <a href="https://t.example/OIQamar/1">March 9, 2026</a></blockquote>{each(before[8:])}<ul>{rules}</ul><div class="container__ad--wrap"><div class="container__ad--label">Advertisement</div></div>{each(after_rules)}<div class="newsletter-slim"><h3>Sign up for Al Sahil</h3><h4>Weekly Brief</h4><p>The week’s stories from the region, explained on one page.</p><input type="email" placeholder="Email address"/><button>Subscribe</button><p>By signing up, you agree to our <a href="/privacy">Privacy Policy</a></p></div></div><div class="article-source">Source: Al Sahil</div><hr/><section class="trending-articles"><h2>Latest news</h2><ul>{listed(after, '<li><article class="article-card"><div class="article-card__content"><h3 class="article-card__title"><a class="u-clickable-card__link article-card__link" href="{p}"><span>{t}</span></a></h3><span class="article-card__metadata"><span class="screen-reader-text">Published On 9 Mar 2026</span></span></div></article></li>', "")}</ul></section></main><footer class="site-footer"><div class="footer-menu"><h2>About</h2><ul><li><a href="/aboutus">About Us</a></li><li><a href="/code">Code of Ethics</a></li></ul></div><div class="footer-menu"><h2>Connect</h2><ul><li><a href="/contact">Contact Us</a></li><li><a href="/apps">Apps</a></li></ul></div><div class="footer-menu"><h2>Our Channels</h2><ul><li><a href="https://arabic.alsahil.example">Al Sahil Arabic</a></li><li><a href="https://docs.alsahil.example">Al Sahil Documentary</a></li></ul></div><div>© 2026 Al Sahil Media Network</div></footer></div><script>window.__APOLLO_STATE__={state};</script></body></html>""",
        r, (r.title, r.lead, *(line.removeprefix("- ") for line in r.text)), (*inside, *after), address=url,
    )  # fmt: skip


@page
def release_on_a_government_site() -> Served:
    """A department's release on a site of patterns: contents, notices of updates and of related pages around a plain text."""
    site = "https://www.gov.alden.example"
    url = f"{site}/government/news/hospital-car-parks-free-for-night-staff-from-april"
    r = Report(
        "en", "2026-02-26", "", "", "",
        "Hospital car parks free for night staff from April",
        "Nurses, porters, cleaners and doctors who work between 8pm and 8am will no longer pay to park at any public hospital in Alden.",
        (
            "More than 62,000 people who work nights in Alden's public hospitals will be able to park without charge from 1 April 2026, Health Secretary Judith Amory announced today.",
            "The change will save a nurse who works four nights a week around £640 a year. It covers staff of contractors and agencies as well as those employed by a hospital trust.",
            "Until now each trust has set its own charges. A review by the department found that night staff paid as little as 40p and as much as £11 a shift, and that those on the lowest pay were often charged the most because they could not buy an annual permit.",
            "Health Secretary Judith Amory said:",
            "\"Nobody should have to weigh up whether it is worth coming in. The people who look after us at three in the morning have no bus to catch, and we have been charging them for it. That ends in April.\"",
            "Trusts will receive £38 million a year to make up for the loss of income. They will have to publish how they spend it, and may not raise charges for patients or visitors before April 2028.",
            "Dr Leonard Osei, Chief Executive of the Alden Federation of Trusts, said:",
            "\"Our members have asked for this for years. What matters now is that the money arrives before the barriers go up.\"",
            "# How it will work",
            "Staff will not need to apply. From April:",
            "- barriers will read the staff card between 7pm and 9am",
            "- hospitals without barriers will register number plates through ward managers",
            "- staff who are wrongly charged will be refunded within 10 days",
            "# Background",
            "The scheme applies to 114 sites run by 41 trusts. Hospitals whose car parks are run by private firms under long contracts will be reimbursed at the average rate until those contracts end.",
            "The department will publish an assessment of the first year in June 2027.",
        ),
    )  # fmt: skip
    related = (
        ("Night bus pilot extended to six more hospitals", f"{site}/government/news/night-bus-pilot-extended-to-six-more-hospitals"),
        ("Pay award for hospital staff confirmed", f"{site}/government/news/pay-award-for-hospital-staff-confirmed"),
        ("New funding to repair leaking wards", f"{site}/government/news/new-funding-to-repair-leaking-wards"),
    )
    text = "".join(f"<p>{e(line)}</p>\n" for line in r.body[:3]) + f"<p>{e(r.body[3])}</p>\n<blockquote>\n<p class=\"last-child\">{e(r.body[4].strip(chr(34)))}</p>\n</blockquote>\n"  # fmt: skip
    text += f"<p>{e(r.body[5])}</p>\n<p>{e(r.body[6])}</p>\n<blockquote>\n<p class=\"last-child\">{e(r.body[7].strip(chr(34)))}</p>\n</blockquote>\n"  # fmt: skip
    text += f'<h2 id="how-it-will-work">{e(r.body[8][2:])}</h2>\n<p>{e(r.body[9])}</p>\n<ul>{"".join(f"<li>{e(line[2:])}</li>" for line in r.body[10:13])}</ul>\n<h2 id="background">{e(r.body[13][2:])}</h2>\n' + each(r.body[14:])  # fmt: skip
    lines = tuple(line.removeprefix("# ").removeprefix("- ").strip('"') for line in r.body)
    return Served(
        f"""<!DOCTYPE html>
<!--[if lt IE 9]><html class="lte-ie8" lang="en"><![endif]--><!--[if gt IE 8]><!--><html lang="en" class="govuk-template govuk-template--rebranded">
  <!--<![endif]-->
  <head>
    <meta charset="utf-8">
    <title>
  {e(r.title)} - GOV.ALDEN
</title>
    <link rel="stylesheet" href="/assets/frontend/application-1a2b.css" media="all">
    <meta name="theme-color" content="#1d70b8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:image" content="{site}/assets/static/opengraph-image.png">
    <meta name="govuk:publishing-app" content="whitehall"><meta name="govuk:format" content="press_release"><meta name="govuk:first-published-at" content="2026-02-26T00:05:00.000+00:00"><meta name="govuk:updated-at" content="2026-02-26T00:05:02+00:00"><meta name="govuk:primary-publishing-organisation" content="Department of Health"><meta name="description" content="{e(r.lead)}">
    <meta property="og:site_name" content="GOV.ALDEN"><meta property="og:type" content="article"><meta property="og:url" content="{url}"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}">
    <link rel="canonical" href="{url}">
    {ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "name": r.title, "headline": r.title, "datePublished": "2026-02-26T00:05:00.000+00:00", "dateModified": "2026-02-26T00:05:00.000+00:00", "description": r.lead, "publisher": {"@type": "Organization", "name": "GOV.ALDEN", "url": site}, "author": {"@type": "Organization", "name": "Department of Health"}, "articleBody": text})}
  </head>
  <body class="gem-c-layout-for-public govuk-template__body">
    <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
    <div id="global-cookie-message" class="gem-c-cookie-banner govuk-cookie-banner" role="region" aria-label="Cookies on GOV.ALDEN" hidden><h2 class="govuk-cookie-banner__heading">Cookies on GOV.ALDEN</h2><p class="govuk-body">We use some essential cookies to make this website work.</p><p class="govuk-body">We’d like to set additional cookies to understand how you use GOV.ALDEN, remember your settings and improve government services.</p><button>Accept additional cookies</button><button>Reject additional cookies</button></div>
    <a class="gem-c-skip-link govuk-skip-link" href="#content">Skip to main content</a>
    <header class="gem-c-layout-super-navigation-header"><a href="/" aria-label="Go to the GOV.ALDEN homepage"><svg focusable="false" role="img" viewBox="0 0 324 60"><title>GOV.ALDEN</title></svg></a><nav><h2>Services and information</h2><ul><li><a href="/browse/benefits">Benefits</a></li><li><a href="/browse/driving">Driving and transport</a></li></ul><h2>Government activity</h2><ul><li><a href="/search/news-and-communications">News</a></li></ul></nav></header>
    <div class="govuk-width-container"><nav class="gem-c-breadcrumbs govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/health-and-social-care">Health and social care</a></li></ol></nav>
    <main id="content" class="govuk-main-wrapper"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-xl">{e(r.title)}</h1><p class="gem-c-lead-paragraph">{e(r.lead)}</p></div></div>
    <div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/government/organisations/department-of-health">Department of Health</a> and <a href="/government/people/judith-amory">Judith Amory MP</a></dd><dt>Published</dt><dd>26 February 2026</dd></dl></div>
    <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><img class="app-c-figure__image" src="/media/65/s300_ward.jpg" alt=""><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{text}</div></div>
    <div class="gem-c-share-links"><h2 class="gem-c-share-links__title">Share this page</h2><p>The following links open in a new tab</p><ul><li><a href="https://social.example/share">Share on Facebook <span>(opens in new tab)</span></a></li></ul></div>
    <div class="gem-c-published-dates"><h2>Updates to this page</h2>Published 26 February 2026</div><div class="gem-c-single-page-notification-button"><h2>Sign up for emails or print this page</h2><button>Get emails about this page</button><button>Print this page</button></div></div>
    <div class="govuk-grid-column-one-third"><aside class="gem-c-contextual-sidebar"><nav class="gem-c-related-navigation"><h2 class="gem-c-related-navigation__main-heading">Related content</h2><ul>{listed(related, '<li class="gem-c-related-navigation__link"><a class="govuk-link gem-c-related-navigation__section-link" href="{p}">{t}</a></li>', "")}</ul><h3>Explore the topic</h3><ul><li><a href="/health/workforce">Health workforce</a></li></ul></nav></aside></div></div></main></div>
    <div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes this page is useful</button><button>No this page is not useful</button><button>Report a problem with this page</button><div hidden><h2>Help us improve GOV.ALDEN</h2><p>Don’t include personal or financial information like your National Insurance number or credit card details.</p></div></div>
    <footer class="gem-c-layout-footer govuk-footer"><div><h2>Services and information</h2><ul><li><a href="/browse/births">Births, death, marriages and care</a></li><li><a href="/browse/money">Money and tax</a></li></ul></div><div><h2>Government activity</h2><ul><li><a href="/departments">Departments</a></li><li><a href="/guidance">Guidance and regulation</a></li></ul></div><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p><a href="/copyright">© Crown copyright</a></footer>
  </body>
</html>""",
        r, (r.title, r.lead, *lines), related, address=url,
    )  # fmt: skip


@page
def weekly_in_tables_by_hand() -> Served:
    """Written by hand in an old code page: tables, fonts, breaks, no data on itself, the day in words."""
    site = "http://www.ospreypointlog.example"
    url = f"{site}/2026/0224/story2.htm"
    r = Report(
        "en", "2026-02-24", "", "Harriet Stroup", "",
        "Selectmen Vote 3-2 to Keep the Fog Horn",
        "",
        (
            "The fog horn at Osprey Point will go on sounding. After two hours and nineteen speakers, the Board of Selectmen voted 3 to 2 on Monday night to reject a petition that would have had it switched off between ten at night and six in the morning.",
            "The petition, signed by 44 residents of the new houses on Larch Hill, called the horn “a relic that no vessel needs”. It asked that the town write to the Lighthouse Service, which has offered to replace the horn with a signal that boats can trigger by radio.",
            "Dr. Simon Prewitt, who brought the petition, told the Board that he had counted 212 nights of fog in the past year. “We bought a view,” he said. “Nobody told us that it came with a cow.”",
            "He was answered by Captain Elsie Nordahl, who has fished out of the Point since 1974. She said that in November of last year her radio had failed off Tinker Ledge with two men aboard.",
            "“I steered for the cow,” she said, and sat down. It was the shortest speech of the evening and got the longest applause.",
            "Selectman Roy Dufresne, who voted with the petitioners, said that he had nothing against the horn, but that the town could not tell people to build on Larch Hill and then keep them awake. Selectwoman Ada Pike voted with him. The Chairman, Mr. Gage, broke the tie.",
            "As a sop to the hill, the Board agreed to ask the Lighthouse Service to turn the horn eleven degrees to the east. The cost is put at $6,200, and the Historical Society has offered to pay half.",
            "The horn was put in by the Army in 1919 and has been silent only twice: for nine days after the hurricane of 1938, and for one night in 1961, when it was stolen.",
        ),
    )  # fmt: skip
    others = (
        ("Clam Flats Closed Until Further Notice", f"{site}/2026/0224/story3.htm"),
        ("School Budget Up Four Percent", f"{site}/2026/0224/story4.htm"),
        ("Ferry Schedule Changes for Mud Season", f"{site}/2026/0224/story5.htm"),
        ("Library Roof Fund Passes Halfway Mark", f"{site}/2026/0224/story6.htm"),
    )
    return Served(
        f"""<HTML>
<HEAD>
<TITLE>The Osprey Point Log - {e(r.title)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0">
<SCRIPT LANGUAGE="JavaScript">
<!--
function MM_swapImgRestore() {{ var i,x,a=document.MM_sr; for(i=0;a&&i<a.length;i++) x=a[i]; }}
//-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFF0" TEXT="#000000" LINK="#003399" TOPMARGIN=0>
<TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0 ALIGN=center>
<TR><TD COLSPAN=3 BGCOLOR="#003366" ALIGN=center><IMG SRC="../images/banner.gif" WIDTH=760 HEIGHT=90 ALT="The Osprey Point Log - Serving the Point and the Islands Since 1893"></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT FACE="Arial" SIZE=1><A HREF="../../index.htm">Front Page</A> | <A HREF="../../tides.htm">Tides</A> | <A HREF="../../obits.htm">Obituaries</A> | <A HREF="../../classified.htm">Classifieds</A> | <A HREF="../../letters.htm">Letters</A> | <A HREF="mailto:log@ospreypointlog.example">E-mail the Editor</A></FONT></TD></TR>
<TR>
<TD WIDTH=150 VALIGN=top BGCOLOR="#E8EEF4">
<FONT FACE="Arial" SIZE=2><B>Also in this issue</B><BR><BR>
{listed(others, '<A HREF="{p}">{t}</A><BR><BR>')}
<HR SIZE=1>
<B>Pike's Hardware</B><BR>Mud boots, all sizes.<BR>Open Sundays.<BR>Tel. 555-0142
<HR SIZE=1>
<IMG SRC="../images/counter.gif" ALT="counter"> visitors since March 1999
</FONT>
</TD>
<TD WIDTH=10>&nbsp;</TD>
<TD WIDTH=600 VALIGN=top>
<FONT FACE="Times New Roman" SIZE=2><I>Tuesday, February 24, 2026</I></FONT><BR><BR>
<FONT FACE="Times New Roman" SIZE=5><B>{e(r.title)}</B></FONT><BR>
<FONT FACE="Arial" SIZE=2>by {r.author}</FONT>
<BR><BR>
<TABLE ALIGN=right WIDTH=210 BORDER=0 CELLPADDING=4><TR><TD><IMG SRC="horn.jpg" WIDTH=200 HEIGHT=150 BORDER=1><BR><FONT FACE="Arial" SIZE=1><I>The horn house on Monday, in sunshine. Photo by W. Gage Jr.</I></FONT></TD></TR></TABLE>
<FONT FACE="Times New Roman" SIZE=3>
{"<BR><BR>".join(chr(10) + "&nbsp;&nbsp;&nbsp;" + e(line).replace("“", "&#147;").replace("”", "&#148;") for line in r.body)}
</FONT>
<BR><BR><CENTER><FONT FACE="Arial" SIZE=1>[<A HREF="../../index.htm">Back to the front page</A>] [<A HREF="story3.htm">Next page</A>]</FONT></CENTER>
</TD>
</TR>
<TR><TD COLSPAN=3 ALIGN=center><HR><FONT FACE="Arial" SIZE=1>The Osprey Point Log, P.O. Box 9, Osprey Point. Published Tuesdays. Copyright © 2026. This page best viewed at 800 x 600.</FONT></TD></TR>
</TABLE>
</BODY>
</HTML>""",
        r, (r.title, *r.text), others, encoding="windows-1252", address=url,
    )  # fmt: skip


@page
def oeffentlicher_sender_mit_oberzeile() -> Served:
    """A line above the title within the main heading, a bold lead as the first paragraph, teasers and a box between paragraphs."""
    site = "https://www.rundschau.example"
    url = f"{site}/inland/wasserwerke-trockenheit-fernleitung-100.html"
    r = Report(
        "de", "2026-02-12", "", "Jens Oldehaver", "",
        "Eine Leitung soll den Durst des Südens stillen",
        "Drei trockene Winter in Folge haben die Brunnen im Talgau sinken lassen. Nun planen die Wasserwerke eine Fernleitung vom Drennsee. Am See regt sich Widerstand.",
        (
            "Wenn Katrin Bessler die Klappe über dem Schacht 7 öffnet, hört man zuerst einmal nichts. \"Früher hat es hier gerauscht\", sagt die Wassermeisterin der Gemeinde Oberhalden und leuchtet mit der Lampe in die Tiefe. Der Spiegel steht bei 23 Metern. Vor zehn Jahren waren es 14.",
            "Oberhalden ist kein Einzelfall. Von 61 Brunnen, die der Zweckverband Talgau betreibt, lagen im Januar 48 unter dem Wert, den das Landesamt für Wasserwirtschaft als kritisch einstuft. In vier Gemeinden kommt das Trinkwasser zeitweise aus dem Tankwagen.",
            "# 112 Kilometer durch vier Landkreise",
            "Der Verband will deshalb Wasser vom Drennsee holen. Eine Leitung von 112 Kilometern Länge soll bis zum Jahr 2033 pro Sekunde 600 Liter in den Talgau bringen. Kosten: nach jetzigem Stand 410 Millionen Euro, von denen das Land die Hälfte übernehmen soll.",
            "\"Wir haben keine Alternative, die schneller wäre\", sagt Verbandschef Ulrich Manz. Neue Brunnen würden nur das gleiche Grundwasser anzapfen, und das Sparen habe Grenzen: \"Die Leute duschen nicht zum Spaß.\"",
            "Tatsächlich ist der Verbrauch der Haushalte seit 2018 um elf Prozent gesunken. Gestiegen ist er in der Landwirtschaft, die im Talgau inzwischen ein Drittel des Wassers braucht, vor allem für Gemüse unter Folie.",
            "# \"Der See ist kein Spülkasten\"",
            "Am Drennsee hält man von den Plänen wenig. In Seekirch hängen Bettlaken an den Balkonen, auf denen steht: \"Unser See bleibt voll\". Mehr als 9.000 Menschen haben eine Petition unterschrieben.",
            "\"Der See ist kein Spülkasten\", sagt die Fischerin Marlies Odenthal, deren Familie in fünfter Generation Felchen fängt. Im vergangenen Sommer habe der Pegel so tief gelegen, dass ihr Boot am Steg im Schlamm stand.",
            "Der Hydrologe Tarek Sönnichsen von der Hochschule Brandach hält die Sorge für berechtigt, aber für lösbar. 600 Liter in der Sekunde seien weniger, als an einem heißen Tag verdunste. \"Entscheidend ist nicht, wie viel man nimmt, sondern wann. In trockenen Monaten müsste die Pumpe stehen.\"",
            "# Entscheidung im Mai",
            "Genau darüber streiten nun die Juristen. Der Verband will eine Entnahme über das ganze Jahr, die Gemeinden am See verlangen eine Sperre von Juni bis September. Das Umweltministerium will bis Mai entscheiden.",
            "In Oberhalden schließt Katrin Bessler den Schacht wieder. Für die Osterferien hat sie drei Tankwagen bestellt. \"2033\", sagt sie, \"ist von hier aus ziemlich weit weg.\"",
        ),
    )  # fmt: skip
    inside = (("Warum Regen allein das Grundwasser nicht füllt", f"{site}/wissen/klima/grundwasser-regen-102.html"),)
    more = (
        ("Landwirte im Talgau müssen Brunnen melden", f"{site}/inland/gesellschaft/brunnen-meldepflicht-100.html"),
        ("Wie Städte das Regenwasser halten wollen", f"{site}/inland/regenwasser-staedte-104.html"),
    )
    top = (
        ("Koalition einigt sich auf Reform der Pflege", f"{site}/inland/innenpolitik/pflege-reform-114.html"),
        ("Zugunglück bei Marnau: Ermittler werten Daten aus", f"{site}/inland/zugunglueck-marnau-106.html"),
        ("Notenbank lässt Leitzins unverändert", f"{site}/wirtschaft/leitzins-februar-100.html"),
    )
    para, sub = '<p class="m-ten  m-offset-one l-eight l-offset-two textabsatz columns twelve">\n {}\n</p>', '<h2 class="m-ten  m-offset-one l-eight l-offset-two columns twelve meldung__subhead">{}</h2>'  # fmt: skip
    teaser = '<div class="teaser-absatz  m-ten m-offset-one columns twelve"><a href="{p}" class="teaser-absatz__link"><div class="teaser-absatz__image"><picture class="ts-picture"><img src="data:image/gif;base64,R0lGOD" alt=""></picture></div><div class="teaser-absatz__teaserinfo"><span class="teaser-absatz__date">10.02.2026</span><span class="teaser-absatz__topline">Hintergrund</span><span class="teaser-absatz__headline">{t}</span><p class="teaser-absatz__shorttext">Ein nasser Monat macht noch keinen vollen Brunnen. <span class="teaser-absatz__mehr">mehr</span></p></div></a></div>'  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"/><title>Trinkwasser im Talgau: {e(r.title)} | rundschau.example</title><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="preload" as="font" type="font/woff2" crossorigin href="/resources/assets/fonts/TheSans.woff2"/><meta name="description" content="{e(r.lead)} Von {r.author}."/><meta name="date" content="2026-02-12T11:40:08"/><meta name="author" content="rundschau.example"/><meta property="og:type" content="article"/><meta property="og:title" content="{e(r.title)}"/><meta property="og:description" content="{e(r.lead)}"/><meta property="og:site_name" content="rundschau.example"/><meta property="og:url" content="{url}"/><link rel="canonical" href="{url}"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": "Trinkwasser im Talgau", "datePublished": "2026-02-12T11:40:08+01:00", "dateModified": "2026-02-12T15:12:33+01:00", "description": r.lead, "author": [{"@type": "Organization", "name": "rundschau"}], "publisher": {"@type": "Organization", "name": "rundschau.example"}})}<script>var pagetype="article";window.AT_PARAMS={{"level2":"inland"}};</script></head><body class="default"><div class="skiplinks"><a href="#content">Zum Inhalt springen</a></div><header class="header"><a href="/" title="Zur Startseite"><img src="/logo.svg" alt="rundschau"></a><nav class="navigation"><ul><li><a href="/inland">Inland</a></li><li><a href="/ausland">Ausland</a></li><li><a href="/wirtschaft">Wirtschaft</a></li><li><a href="/wissen">Wissen</a></li><li><a href="/faktenfinder">Faktencheck</a></li><li><a href="/investigativ">Investigativ</a></li></ul><a href="/sendungen">Sendung verpasst?</a></nav></header><div class="content-wrapper" id="content"><article class="container content-wrapper__group"><div class="columns twelve"><div class="copytext-element-wrapper"><div class="absatzbild absatzbild--header"><picture class="ts-picture"><source srcset="https://images.rundschau.example/a/16x9-big.webp 1920w"><img class="ts-image" alt="Eine Frau leuchtet in einen Schacht | J. Oldehaver" title="Schacht"></picture><div class="absatzbild__info"><span class="absatzbild__copyright">J. Oldehaver</span></div></div></div><div class="seitenkopf"><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">Trinkwasser im Talgau</span> <span class="seitenkopf__headline--text">{e(r.title)}</span></h1></div><div class="metatextline">Stand: 12.02.2026 • 15:12 Uhr</div><div class="sharing"><ul><li><a href="#" title="Bei WhatsApp teilen">Teilen</a></li><li><button>Link kopieren</button></li><li><button>Vorlesen</button></li></ul></div></div><p class="m-ten  m-offset-one l-eight l-offset-two textabsatz columns twelve"><strong>{e(r.lead)}</strong></p><div class="authorline__text"><a href="/autoren/oldehaver">Von {r.author}</a>, rundschau</div>{each(r.body[:5], para, sub)}{listed(inside, teaser)}{each(r.body[5:8], para, sub)}<div class="absatzbild m-ten columns twelve"><picture><img alt="Bettlaken an einem Balkon"></picture><div class="absatzbild__info"><p class="absatzbild__info__text">In Seekirch am Drennsee protestieren Anwohner mit Bettlaken gegen die geplante Entnahme.</p></div></div>{each(r.body[8:], para, sub)}<div class="broadcastinfo m-ten columns twelve"><p class="programmhinweis">Dieses Thema im Programm: Über dieses Thema berichtete Welle Eins am 12. Februar 2026 um 15:00 Uhr in den Nachrichten.</p></div><div class="taglist"><span>Mehr zum Thema</span><ul><li><a href="/thema/trinkwasser">Trinkwasser</a></li><li><a href="/thema/trockenheit">Trockenheit</a></li></ul></div></article><div class="container"><h2 class="trenner__text">Weitere Meldungen aus dem Ressort</h2>{listed(more, '<div class="columns teaser-xs twelve m-six"><a class="teaser-xs__link" href="{p}"><div class="teaser-xs__headline-wrapper"><span class="teaser-xs__date">11.02.2026 • 1{n}:20 Uhr</span><span class="teaser-xs__topline">Talgau</span><span class="teaser-xs__headline">{t}</span></div></a></div>', "")}</div><div class="container"><h2 class="trenner__text">Top-Themen</h2>{listed(top, '<div class="teaser-right"><a class="teaser-right__link" href="{p}"><span class="teaser-right__labeltopline"><strong>Thema</strong></span><h3 class="teaser-right__headline-wrapper"><span class="teaser-right__headline">{t}</span></h3></a></div>', "")}</div></div><footer class="footer"><div><h3>Service</h3><ul><li><a href="/hilfe">Hilfe</a></li><li><a href="/newsletter">Newsletter</a></li><li><a href="/app">App</a></li></ul></div><div><h3>Rechtliches</h3><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutzerklärung</a></li></ul></div><p>© rundschau.example</p></footer></body></html>""",
        r, r.lines, (*inside, *more, *top), address=url,
    )  # fmt: skip


@page
def quotidien_avec_renvois() -> Served:
    """A daily: references to further reading between paragraphs, marked for subscribers, and services of the paper below."""
    site = "https://www.lecarrefour.example"
    url = f"{site}/planete/article/2026/01/17/a-saint-brevan-les-phares-cherchent-des-gardiens_6660412_3244.html"
    r = Report(
        "fr", "2026-01-17", "", "Solène Kerviou", "",
        "A Saint-Brévan, les phares cherchent des gardiens, et trouvent des candidats",
        "Vingt ans après le départ des derniers gardiens, l'Etat remet des habitants dans cinq phares de l'archipel. Plus de 7 000 personnes se sont portées volontaires.",
        (
            "Il n'y a ni chauffage central, ni Wi-Fi, ni voisin. Il y a 214 marches, une citerne, un canot et, trois jours sur dix, l'impossibilité de s'en servir. L'annonce publiée en novembre par le service des phares ne cachait rien. Elle a reçu 7 316 réponses.",
            "« Nous en espérions cinquante », reconnaît Anne-Lise Morvec, qui dirige le service depuis un bureau de Saint-Brévan, chef-lieu de l'archipel des Grelots. Sur sa table, les lettres forment deux piles, l'une pour les couples, l'autre pour ceux qui veulent partir seuls. La seconde est la plus haute.",
            "L'expérience porte sur cinq phares automatisés entre 1998 et 2006. Depuis, ils ont mal vieilli. Sans personne pour aérer, pour balayer le sel et pour boucher une fissure, la pierre se gorge d'eau. La restauration du seul phare du Grand-Hurlevent a coûté 2,3 millions d'euros en 2024.",
            "# « Un bâtiment, ça se respire »",
            "« On a cru qu'on faisait des économies en retirant les hommes. On a simplement remis la facture à plus tard », tranche l'architecte Bastien Queffurus, auteur du rapport qui a convaincu le ministère. Selon ses calculs, un gardien à demeure coûte quatre fois moins cher que les travaux rendus nécessaires par son absence.",
            "Les élus auront une mission précise : entretenir, relever la météo, compter les oiseaux, accueillir des visiteurs l'été. Ils toucheront 1 900 euros net par mois et seront relevés toutes les six semaines. La lampe, elle, continuera de s'allumer seule.",
            "Parmi les candidats figurent une chirurgienne, deux boulangers, un ancien trader et une classe entière de lycéens, dont la lettre commune a été « écartée avec regret ». Beaucoup disent vouloir écrire. « On leur répond qu'ils auront surtout à peindre », sourit Mme Morvec.",
            "# Des syndicats partagés",
            "Au syndicat des personnels maritimes, on se félicite du retour d'un métier, mais on s'inquiète de sa forme. « Six semaines, ce n'est pas un poste, c'est un séjour », estime son secrétaire, Loïc Plouzenec, qui réclame des contrats d'au moins trois ans.",
            "Fernand Le Guirrec, 84 ans, a passé dix-neuf hivers au Grand-Hurlevent. Il en est parti le dernier, le 4 octobre 2006, en fermant la porte à clé. Il a gardé la clé. « Je la rendrai à celui qui saura me dire le bruit que fait l'escalier quand le vent tourne au nord », prévient-il.",
            "Les cinq gardiens, dont les noms seront connus le 2 mars, doivent embarquer en avril.",
        ),
    )  # fmt: skip
    inside = (
        (
            "Dans l'archipel des Grelots, la longue attente du bateau",
            f"{site}/societe/article/2025/10/04/dans-l-archipel-des-grelots_6644001_3224.html",
        ),
        ("« La mer ne nous prend rien, elle reprend »", f"{site}/planete/article/2025/12/12/la-mer-ne-nous-prend-rien_6655120_3244.html"),
    )
    most = (
        ("Le budget adopté après une nuit de débats", f"{site}/politique/article/2026/01/17/le-budget-adopte_6660500_823448.html"),
        (
            "Incendie d'un entrepôt à Courvaille : ce que l'on sait",
            f"{site}/societe/article/2026/01/16/incendie-courvaille_6660101_3224.html",
        ),
        ("Mort de l'actrice Jeanne Sorbier", f"{site}/disparitions/article/2026/01/16/mort-jeanne-sorbier_6660222_3382.html"),
    )
    para, sub = '<p class="article__paragraph ">{}</p>', '<h2 class="article__sub-title">{}</h2>'
    catcher = '<section class="catcher catcher--inline"><div class="catcher__content"><span class="catcher__kind">Lire aussi |</span> <a class="catcher__title" href="{u}"><span class="icon__premium"><span class="sr-only">Article réservé à nos abonnés</span></span> {t}</a></div><div class="catcher__actions"><button class="js-read-later">Ajouter à vos sélections</button></div></section>'  # fmt: skip
    return Served(
        f"""<!DOCTYPE html> <html lang="fr"> <head><title>{e(r.title)}</title><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="preload" href="/dist/assets/fonts/marr-r.woff2" as="font" type="font/woff2" crossorigin><meta name="description" content="{e(r.lead)}"><meta property="og:site_name" content="Le Carrefour"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:description" content="{e(r.lead)}"><meta property="og:url" content="{url}"><meta property="og:article:published_time" content="2026-01-17T06:00:09+00:00"><meta property="og:article:author" content="{r.author}"><meta property="og:article:content_tier" content="free"><link rel="canonical" href="{url}">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2026-01-17T07:00:09+01:00", "dateModified": "2026-01-17T10:44:30+01:00", "description": r.lead, "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Le Carrefour"}, "isAccessibleForFree": True})}<script>var lcf=lcf||{{}};lcf.context={{"article":{{"id":3660412,"restriction":"free"}},"user":{{}}}};</script><style>.article__paragraph{{font-family:Marr,serif}}</style></head> <body id="js-body" class="page--article"><div id="gdpr-wall" class="gfpr" style="display:none"><h2>Le Carrefour et ses 142 partenaires</h2><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et accéder à des informations personnelles.</p><button>Accepter et continuer</button><button>S'abonner pour refuser</button></div><header id="Header"><a href="/">Le Carrefour</a><a href="https://abo.lecarrefour.example">S’abonner</a><nav><ul><li><a href="/actualite">Actualités</a></li><li><a href="/economie">Economie</a></li><li><a href="/videos">Vidéos</a></li><li><a href="/debats">Débats</a></li><li><a href="/culture">Culture</a></li></ul></nav></header><main><section class="zone zone--article"><section class="article__wrapper"><header class="article__header"><div class="breadcrumb"><ul><li><a href="/planete">Planète</a></li><li><a href="/littoral">Littoral</a></li></ul></div><h1 class="article__title">{e(r.title)}</h1><p class="article__desc">{e(r.lead)}</p><section class="meta__authors"><span class="meta__author">Par <a class="article__author-link" href="/signataires/solene-kerviou">{r.author} (Saint-Brévan, envoyée spéciale)</a></span></section><p class="meta__publisher"><span class="meta__date">Publié le 17 janvier 2026 à 07h00, modifié le 17 janvier 2026 à 10h44</span></p><p class="meta__reading-time"><svg viewBox="0 0 12 12"><path d="M6 0"/></svg>Temps de Lecture 3 min.</p><ul class="article__actions"><li><button>Ajouter à vos sélections</button></li><li><button>Partager</button></li><li><a href="https://www.lecarrefour.example/en/x">Read in English</a></li></ul></header><section class="article__content old__article-content-single" itemprop="articleBody"><figure class="article__media"><img srcset="https://img.lecf.example/664/0/a.jpg 664w" alt="Le phare du Grand-Hurlevent" fetchpriority="high"><figcaption class="article__legend">Le phare du Grand-Hurlevent, le 9 janvier. <span class="article__credit" aria-hidden="true">YANN TRÉVIDIC POUR « LE CARREFOUR »</span></figcaption></figure>{each(r.body[:2], para, sub)}{listed(inside[:1], catcher)}{inked(each(r.body[2:5], para, sub), ("auteur du rapport", "https://www.phares.example/rapport-2025.pdf"), form='<a href="{u}" target="_blank" title="Nouvelle fenêtre">{t}</a>')}<div id="inread_top-6660412" class="dfp-slot dfp__slot dfp__inread" data-format="inread"></div><div class="inread__newsletter"><div class="newsletter__logo"><svg viewBox="0 0 40 40"><circle cx="20" cy="20" r="20"/></svg></div><p class="newsletter__title">« Au large »</p><p class="newsletter__desc">La lettre des côtes et des îles, chaque jeudi dans votre boîte mail</p><a class="newsletter__button" href="/newsletters/au-large">S’inscrire</a></div>{each(r.body[5:7], para, sub)}{listed(inside[1:], catcher)}{each(r.body[7:], para, sub)}<section class="author"><p class="article__signature"><a href="/signataires/solene-kerviou">{r.author}</a> (Saint-Brévan, envoyée spéciale)</p></section><div class="services"><a href="/contribuer">Contribuer</a><button>Réutiliser ce contenu</button><h3>Espace des contributions réservé aux abonnés</h3><p>Abonnez-vous pour accéder à cet espace d’échange et contribuer à la discussion.</p></div></section><aside class="aside__article"><section class="friend services-carrefour"><h4>L’espace des lecteurs</h4><p>Cours en ligne, jeux, ateliers d’écriture : découvrez nos offres.</p></section></aside><section class="old__capping capping--single"><h3 class="title__river">Les plus lus</h3><ol class="river">{listed(most, '<li><span>{n}</span><a class="js-most-read" href="{u}"><p class="article__title-label">{t}</p></a></li>', "")}</ol></section></section></section></main><footer id="footer"><section><h4>Rubriques</h4><ul><li><a href="/international">International</a></li><li><a href="/sport">Sport</a></li></ul></section><section><h4>Services</h4><ul><li><a href="/guides">Guides d’achat</a></li><li><a href="/codes">Codes promo</a></li></ul></section><section><h4>Le Carrefour en ligne</h4><ul><li><a href="/mentions">Mentions légales</a></li><li><a href="/charte">Charte du groupe</a></li></ul></section></footer></body></html>""",
        r, r.lines, (*inside, *most), address=url,
    )  # fmt: skip


@page
def portal_with_breaks_kept_as_text() -> Served:
    """A portal that passes on a paper's article: one block whose breaks are those of its source text, ranks and comments around it."""
    site = "https://news.hiroba.example"
    url = f"{site}/articles/3f9c81d07ab24e6690d1c5e2ba7740f8e13d9a02"
    r = Report(
        "ja", "2026-02-18", "", "港北新聞", "",
        "廃線の駅舎を図書館に 鳴瀬町、住民の寄付で再生へ",
        "",
        (
            "今春で廃線から10年となる旧鳴瀬線の終着駅、奥鳴瀬駅の駅舎が町立図書館の分館として生まれ変わることになった。鳴瀬町が17日の町議会で計画を示し、全会一致で了承された。改修費の6割は住民らの寄付でまかなう。",
            "奥鳴瀬駅は1931年に建てられた木造平屋。三角屋根と丸い飾り窓が特徴で、旧鳴瀬線が2016年3月に廃止されてからは倉庫として使われてきた。雨漏りがひどく、町は3年前に取り壊す方針を一度決めていた。",
            "流れを変えたのは、駅前で長年食堂を営んできた戸倉ミツさん(82)だった。「電車が来なくても、待ち合わせをする場所は要る」。戸倉さんが店の片隅に置いた菓子の空き缶に客が小銭を入れ始め、1年で48万円が集まった。",
            "この話を聞いた町出身の建築士、折原健さん(44)が図面を無償で引き、昨年6月にはインターネットでも寄付を募った。目標の1200万円に対し、全国の鉄道ファンらから1970万円が寄せられたという。",
            "計画では、待合室を閲覧室に、切符売り場を貸し出しカウンターに改める。ホームは屋根を残してテラスとし、かつての時刻表はそのまま掲げる。蔵書は8000冊で、鉄道と山の本を中心にそろえる予定だ。",
            "町によると、周辺の3地区には書店も図書館もなく、小学生は月に1度の移動図書館を待っている。分館の貸し出しは年間1万5000冊を見込む。開館時間は、最終列車が出ていた午後7時42分までとする。",
            "一方、議会では維持費を心配する声も出た。年間の運営費は約900万円。町の担当者は「半分は今の移動図書館の費用を充て、残りは喫茶の収入などでまかなう」と説明した。",
            "工事は5月に始まり、開館は来年3月26日の予定。最後の列車が出た日と同じ日付だ。戸倉さんは「最初の一冊を借りる人には、うちのうどんをごちそうする」と笑顔を見せた。",
        ),
    )  # fmt: skip
    related = (
        ("旧鳴瀬線の鉄橋、解体始まる", f"{site}/articles/11b0c9de42f7"),
        ("移動図書館「やまびこ号」40年 最後の運転手が引退", f"{site}/articles/22c1d8ef53a6"),
        ("空き校舎にパン工房 若い夫婦が移住", f"{site}/articles/33d2e7f064b5"),
    )
    rank = (
        ("特急列車が3時間立ち往生 乗客400人が雪の中で一夜", f"{site}/articles/44e3f60175c4"),
        ("人気力士が引退会見「土俵に悔いなし」", f"{site}/articles/55f4051286d3"),
        ("県立高の入試問題に誤り 全員を正解扱いに", f"{site}/articles/6605142397e2"),
        ("春の味覚ホタルイカ、水揚げ最多", f"{site}/articles/7716253408f1"),
    )
    body = "\n\n".join("\u3000" + e(line) for line in r.body)
    state = json.dumps({"articleDetail": {"headline": r.title, "paragraphs": [{"textDetails": [{"text": "\n\n".join("\u3000" + line for line in r.body)}]}], "pageNo": 1, "totalPages": 1, "createDate": "2/18(水) 10:12"}}, ensure_ascii=False)  # fmt: skip
    return Served(
        f"""<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/><meta http-equiv="X-UA-Compatible" content="IE=edge"/><title>{e(r.title)}(港北新聞) - ひろばニュース</title><meta name="description" content="今春で廃線から10年となる旧鳴瀬線の終着駅、奥鳴瀬駅の駅舎が町立図書館の分館として生まれ変わることになった。"/><meta property="og:title" content="{e(r.title)}(港北新聞) - ひろばニュース"/><meta property="og:type" content="article"/><meta property="og:site_name" content="ひろばニュース"/><meta property="og:url" content="{url}"/><meta property="og:image" content="https://img.hiroba.example/20260218-00010000-kohoku-000-1-view.jpg?exp=10800"/><meta name="twitter:card" content="summary_large_image"/><link rel="canonical" href="{url}"/><link rel="preconnect" href="https://s.himg.example"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title + "(港北新聞) - ひろばニュース", "image": {"@type": "ImageObject", "url": "https://img.hiroba.example/a.jpg"}, "datePublished": "2026-02-18T10:12:07+09:00", "dateModified": "2026-02-18T10:12:07+09:00", "author": {"@type": "Organization", "name": "港北新聞"}, "publisher": {"@type": "NewsMediaOrganization", "name": "ひろばニュース"}})}<style data-styled="true" data-styled-version="5.3.6">"""
        ".ktuVxM{white-space:pre-wrap;word-break:break-word;line-height:1.8}.sc-eDvSVe{display:flex}"
        f"""</style></head><body><div id="wrapper"><header id="msthd"><a href="https://www.hiroba.example/">ひろば</a><form action="/search"><input placeholder="キーワードを入力"/><button>検索</button></form><p>IDでもっと便利に<a href="/signup">新規取得</a></p><a href="/login">ログイン</a></header><nav id="gnSec"><ul><li><a href="/">トップ</a></li><li><a href="/flash">速報</a></li><li><a href="/live">ライブ</a></li><li><a href="/expert">エキスパート</a></li></ul><ul><li><a href="/categories/domestic">国内</a></li><li><a href="/categories/world">国際</a></li><li><a href="/categories/business">経済</a></li><li><a href="/categories/local">地域</a></li></ul></nav><div id="contentsWrap"><main id="contents"><div id="uamods"><article id="uamods-article" class="sc-1ebtq5j-0"><header class="sc-70h2lg-1"><a class="sc-70h2lg-6" href="/media/kohoku"><img alt="港北新聞" src="/kohoku.png"/></a><h1 class="sc-uzx6gd-1 lljVgU">{e(r.title)}</h1><div class="sc-70h2lg-9"><p class="sc-70h2lg-3"><time>2/18(水) 10:12</time>配信</p><button aria-label="コメント"><span>12</span>件</button><a href="#">この記事をシェアする</a></div></header><section class="sc-1u4qxps-0"><figure><div><picture><source type="image/webp" srcSet="a.webp"/><img alt="図書館として再生される奥鳴瀬駅の駅舎" loading="lazy"/></picture></div><figcaption>図書館として再生される奥鳴瀬駅の駅舎=鳴瀬町</figcaption></figure></section><div class="article_body highLightSearchTarget sc-54nboa-0"><div class="sc-54nboa-1"><p class="sc-54nboa-2 ktuVxM yjSlinkDirectlink highLightSearchTarget">{body}</p></div></div><div class="sc-1x0qk"><a href="https://kohoku.example/">港北新聞</a></div><div id="relatedLinkArea" class="sc-xz9kg0-0"><h2>関連記事</h2><ul>{listed(related, '<li class="sc-xz9kg0-2"><a href="{u}" data-cl-params="_cl_vmodule:relart;_cl_position:{n};">{t}</a></li>', "")}</ul></div><footer class="sc-19n"><p>最終更新:<time>2/18(水) 10:12</time></p><a href="/media/kohoku">港北新聞</a></footer></article></div><div class="sc-share"><ul><li><a href="#"><svg width="24" height="24"><path d="M4 4h16"/></svg>ポスト</a></li><li><a href="#">LINEで送る</a></li></ul></div><noscript><p>JavaScriptが無効です。ブラウザの設定を変更してください。</p></noscript><div id="adArticle"><span>PR</span><a rel="sponsored nofollow" href="https://ad.example/c">50代から始める保険の見直し 無料で診断</a></div><section id="viewableTrigger"><h2>コメント<span>12</span>件</h2><div class="sc-comment"><p>fur*****</p><p>学生の頃に毎日使った駅です。残してくれて本当にうれしい。</p><button>共感した</button><span>318</span></div><div class="sc-comment"><p>yam*****</p><p>維持費のことを考えると手放しでは喜べませんが、応援したいと思います。</p><button>共感した</button><span>96</span></div></section></main><aside id="yjnSub"><section id="accr"><h2>アクセスランキング(地域)</h2><ol>{listed(rank, '<li class="yjnSub_list_item"><a class="yjnSub_list_link" href="{u}"><span class="yjnSub_list_rankNum">{n}</span><div class="yjnSub_list_contents"><p class="yjnSub_list_headline">{t}</p><p class="yjnSub_list_sub"><span>みなと日報</span><time>2/18(水) 9:0{n}</time></p></div></a></li>', "")}</ol></section></aside></div><footer id="msthdFtr"><ul><li><a href="/privacy">プライバシーポリシー</a></li><li><a href="/terms">利用規約</a></li><li><a href="/media">メディアステートメント</a></li><li><a href="/help">ヘルプ・お問い合わせ</a></li></ul><p>Copyright © 2026 港北新聞 無断転載を禁じます。</p><p>© Hiroba Corporation</p></footer></div><script>window.__PRELOADED_STATE__ = {state};</script></body></html>""",
        r, (r.title, *r.text), (*related, *rank), address=url,
    )  # fmt: skip


@page
def live_with_islands() -> Served:
    """A live report: posts newest first, each with its time and sharing, key events beside them that lead to the same posts."""
    site = "https://www.thebeacon.example"
    url = f"{site}/world/live/2026/mar/05/velisk-election-result-count-live-updates"
    title, lead = (
        "Velisk election live: Ostrava Rehn concedes as count gives opposition narrow majority",
        "Prime minister says he will hand over ‘in good order’ after 11 years; turnout highest since 1994",
    )
    posts = (
        ("17.42", "2026-03-05T17:42:10.000Z", "Summary", (
            "Prime minister Ostrava Rehn has conceded defeat after 11 years in power and says that he will hand over “in good order” on 20 March.",
            "With 98% of votes counted, Karin Aldmo’s Common List has 87 of 171 seats, one more than it needs to govern alone.",
            "Turnout was 81.3%, the highest since the first free election in 1994.",
        )),
        ("17.05", "2026-03-05T17:05:44.000Z", "Rehn concedes: ‘The voters have spoken, quietly and in queues’", (
            "Rehn has just come out on to the steps of his party’s headquarters. He spoke for less than four minutes and without notes.",
            "“The voters have spoken, quietly and in queues, as is our custom. I called Karin Aldmo a quarter of an hour ago and wished her steadier weather than mine,” he said.",
            "There were boos from the crowd when he named his successor. He raised a hand and waited until they had stopped.",
        )),
        ("16.21", "2026-03-05T16:21:02.000Z", "Harbour districts put Aldmo over the line", (
            "The last four districts of the capital’s harbour have reported, and they were not close. Common List takes all four, with swings of up to 14 points.",
            "Those districts had voted for Rehn’s Union in every election since 2010. The closure of the Norrvik shipyard last autumn cost 3,800 jobs there.",
        )),
        ("15.30", "2026-03-05T15:30:38.000Z", "Recount ordered in Upper Tarn after ballot box found in van", (
            "The electoral commission has ordered a recount in Upper Tarn, where a sealed box with 611 ballots was found in the back of a delivery van.",
            "The commission’s chair, Ivo Brandsma, said there was no sign of fraud. “The driver had it on his list between two parcels,” he told reporters. “He wanted a signature.”",
        )),
        ("14.48", "2026-03-05T14:48:20.000Z", "Good afternoon", (
            "Welcome to our live coverage of the count in Velisk, where polls closed at noon and the first results are expected within the hour.",
            "The vote was called eight months early, after the government lost its majority over a plan to sell the state’s water company. Polls had put the two main blocs within a point of each other.",
        )),
    )  # fmt: skip
    r = Report("en", "2026-03-05", "", "Anneke Troost", "", title, lead, ())
    related = (
        ("Who is Karin Aldmo, the ferry captain’s daughter set to lead Velisk?", f"{site}/world/2026/mar/05/who-is-karin-aldmo-velisk"),
        ("Shipyard’s end turns a loyal harbour against Rehn", f"{site}/world/2026/feb/27/norrvik-shipyard-harbour-rehn"),
    )
    viewed = (
        ("Snow strands thousands on Alden motorway overnight", f"{site}/uk-news/2026/mar/05/snow-strands-thousands-alden-motorway"),
        ("‘I sold my house to pay the vet’", f"{site}/money/2026/mar/04/i-sold-my-house-to-pay-the-vet"),
        ("Della Roane review – a voice with nothing left to prove", f"{site}/music/2026/mar/04/della-roane-review"),
    )

    def put(told: tuple[str, ...], n: int) -> str:
        if n:
            return each(told, '<p class="dcr-130mj7b">{}</p>')
        return f'<ul class="dcr-130mj7b">{each(told, "<li>{}</li>")}</ul>'

    blocks = "".join(
        f'<article id="block-69a{n}f08" data-block-id="69a{n}f08" class="block dcr-1kz7qq"><header class="dcr-k92jd"><div class="dcr-1pexjb9"><a href="{url}?page=with:block-69a{n}f08" class="dcr-eb1bzs"><time dateTime="{at}" data-relativeformat="med" class="dcr-hw4sl5">{clock} <abbr title="Greenwich Mean Time">GMT</abbr></time></a></div><h2 class="dcr-1pr4vqt">{e(head)}</h2></header>{put(told, n)}<footer class="dcr-12ewwb"><div><button>Share</button><span class="dcr-u0h1qy">Updated at {clock} GMT</span></div></footer></article>'
        for n, (clock, at, head, told) in enumerate(posts)
    )
    events = "".join(
        f'<li><a href="#block-69a{n}f08"><time>{clock}</time><span>{e(head)}</span></a></li>' for n, (clock, _, head, _) in enumerate(posts)
    )
    graph = {"@type": "LiveBlogPosting", "@context": "https://schema.org", "@id": url, "url": url, "headline": title, "coverageStartTime": "2026-03-05T14:48:20.000Z", "coverageEndTime": "2026-03-05T17:48:20.000Z", "datePublished": "2026-03-05T17:45:00.000Z", "dateModified": "2026-03-05T17:45:00.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "The Beacon"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": at, "articleBody": " ".join(told)} for _, at, head, told in posts]}  # fmt: skip
    return Served(
        f"""<!doctype html>
        <html lang="en" data-page-skin="false">
			<head>
<!--
We are hiring! Ever thought about joining us? https://workforus.thebeacon.example
-->
<title>{e(title)} | Velisk | The Beacon</title><meta name="description" content="{e(lead)}"><link rel="canonical" href="{url}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="theme-color" content="#052962"><link rel="preload" href="https://assets.beaconim.example/GHBeaconHeadline-Bold.woff2" as="font" crossorigin><meta property="og:url" content="{url}"><meta property="article:author" content="https://www.thebeacon.example/profile/anneke-troost"><meta property="og:title" content="{e(title)}"><meta property="og:description" content="{e(lead)}"><meta property="og:type" content="article"><meta property="article:section" content="World news"><meta property="article:published_time" content="2026-03-05T17:45:00.000Z"><meta property="article:tag" content="Velisk,World news"><meta property="og:site_name" content="the Beacon">{ld(graph)}<script>window.beacon={{"config":{{"page":{{"contentType":"LiveBlog","isLiveBlog":true,"pageId":"world/live/2026/mar/05"}}}}}};</script><style>.dcr-130mj7b{{margin-bottom:14px}}</style></head><body><gu-island name="AlreadyVisited" priority="feature" deferUntil="idle" props="{{}}"></gu-island><div class="skip"><a href="#maincontent">Skip to main content</a><a href="#key-events-carousel">Skip to key events</a></div><header id="bannerandheader"><div data-component="top-bar"><a href="https://support.thebeacon.example">Support us</a><a href="/signin">Sign in</a></div><a href="/" data-link-name="header : logo">The Beacon</a><nav><ul><li><a href="/">News</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifestyle">Lifestyle</a></li></ul></nav></header><main data-layout="LiveLayout" id="maincontent"><div class="dcr-live"><div><a href="/world/velisk">Velisk</a></div><div data-gu-name="headline"><h1 class="dcr-1b9vgcs">{e(title)}</h1></div><div data-gu-name="standfirst" class="dcr-19tfmyg"><p>{e(lead)}</p></div><div data-gu-name="meta"><span class="dcr-pulse">Live</span> <a href="#liveblog-body">Updated now</a><address aria-label="Contributor info"><a rel="author" href="/profile/anneke-troost">{r.author}</a> in Velisk City</address><div><details><summary><span>Thu 5 Mar 2026 17.45 GMT</span></summary>First published on Thu 5 Mar 2026 14.48 GMT</details></div><button>Share</button></div><div data-gu-name="media"><figure><picture><source srcSet="https://i.beaconim.example/a.jpg?width=620" media="(min-width: 660px)"><img alt="Ostrava Rehn on the steps of his party’s headquarters" src="a.jpg"></picture><figcaption><span>Ostrava Rehn arrives at his party’s headquarters on Thursday.</span> Photograph: Mats Lindahl/Newspix</figcaption></figure></div><aside id="key-events-carousel" data-component="key-event-carousel"><h2>Key events</h2><ul>{events}</ul></aside><div id="filter-toggle-desktop"><label><input type="checkbox">Show key events only</label></div><div class="dcr-hint">Please turn on JavaScript to use this feature</div><div id="liveblog-body" class="js-liveblog-body">{blocks[: blocks.index("</article>") + 10]}<div class="ad-slot ad-slot--liveblog-inline" data-label-show="true"><div class="ad-slot__label">Advertisement</div></div>{blocks[blocks.index("</article>") + 10 :]}</div><div data-gu-name="submeta"><h2>Explore more on these topics</h2><ul><li><a href="/world/velisk">Velisk</a></li><li><a href="/tone/minutebyminute">minute by minute</a></li></ul><a href="https://syndication.example">Reuse this content</a></div></div><section data-component="related-stories"><h2>More on this story</h2><ul>{listed(related, '<li><div class="fc-item"><a data-link-name="news | group-0 | card-@{n}" aria-label="{t}" href="{u}"></a><h3 class="card-headline"><span class="show-underline">{t}</span></h3><time>{n}h ago</time></div></li>', "")}</ul></section><section data-component="most-popular"><h2>Most viewed</h2><ol>{listed(viewed, '<li><a href="{u}"><span class="dcr-rank">{n}</span><h4>{t}</h4></a></li>', "")}</ol></section></main><div data-print-layout="hide"><h2>Support the Beacon</h2><p>Our journalism is open to everyone, paid for by those who can. It takes less than a minute.</p><a href="https://support.thebeacon.example/contribute">Continue</a></div><footer><div>Original reporting and incisive analysis, direct from the Beacon every morning <a href="/email">Sign up for our email</a></div><ul><li><a href="/about">About us</a></li><li><a href="/help">Help</a></li><li><a href="/complaints">Complaints &amp; corrections</a></li><li><a href="/privacy">Privacy policy</a></li></ul><ul><li><a href="/index/subjects">All topics</a></li><li><a href="/index/contributors">All writers</a></li></ul><div>© 2026 Beacon News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</div></footer></body></html>""",
        r, (title, lead, *(line for _, _, head, told in posts for line in (head, *told))), (*related, *viewed), verdict="live blog", address=url,
    )  # fmt: skip


@page
def arabic_topic_page() -> Served:
    """A topic's page from right to left: a big card, a river with excerpts and days, ranks beside it."""
    site = "https://www.alrasid.example"
    url = f"{site}/tag/%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87/"
    r = Report("ar", "", "", "", "", "", "", ())
    river = (
        ("سد وادي الريحان يمتلئ للمرة الأولى منذ سبع سنوات", "قالت هيئة المياه إن مخزون السد بلغ 96 في المئة بعد أمطار استمرت أسبوعين على المرتفعات الشمالية."),
        ("مزارعو سهل البيادر يعودون إلى القنوات القديمة", "أعاد أهالي ثلاث قرى تنظيف قنوات حجرية حفرها أجدادهم، ويقولون إنها توفر نصف ما تستهلكه المضخات."),
        ("البرلمان يناقش قانونا يحد من حفر الآبار الخاصة", "ينص المشروع على تركيب عدادات لجميع الآبار خلال عام، ويعترض عليه نواب المناطق الزراعية."),
        ("محطة تحلية جديدة تبدأ الضخ في مرسى النورس", "تنتج المحطة 40 ألف متر مكعب في اليوم وتعمل بالطاقة الشمسية في ساعات النهار."),
        ("انقطاع المياه يخرج سكان حي الزيتون إلى الشارع", "طالب المحتجون بجدول معلن للتوزيع بعد أن بقيت صنابيرهم جافة عشرة أيام متواصلة."),
        ("باحثة تحول الضباب إلى ماء للشرب في جبال الصفا", "نصبت رباب الكندري شباكا تجمع 900 لتر كل ليلة، وتكفي مدرسة القرية ومستوصفها."),
        ("اتفاق بين ثلاث دول على تقاسم مياه نهر الجوهر", "وقع الوزراء الاتفاق بعد مفاوضات دامت تسعة أعوام، ويبدأ العمل به مطلع الشهر المقبل."),
        ("لماذا ارتفعت فاتورة المياه ثلاث مرات في عامين؟", "نشرح كيف تحسب الشرائح الجديدة ومن هم المستفيدون من الإعفاء."),
    )  # fmt: skip
    ranks = (
        ("العثور على سفينة شراعية غارقة منذ ثلاثة قرون", f"{site}/culture/2026/2/14/sunken-ship-found"),
        ("الحكومة تؤجل امتحانات الثانوية أسبوعا", f"{site}/news/2026/2/15/exams-delayed"),
        ("منتخب الناشئين يبلغ النهائي بركلات الترجيح", f"{site}/sport/2026/2/15/youth-team-final"),
        ("حريق في سوق القماش القديم ولا إصابات", f"{site}/news/2026/2/13/textile-market-fire"),
    )
    cards = tuple((name, f"{site}/news/2026/2/{16 - n}/water-{4410 - 37 * n}") for n, (name, _) in enumerate(river))
    excerpt = dict(river)
    first, rest = cards[0], cards[1:]
    articles = "".join(f'<article class="gc u-clickable-card gc--type-post gc--list" dir="rtl"><div class="gc__content"><div class="gc__header-wrap"><h3 class="gc__title"><a class="u-clickable-card__link" href="{u.removeprefix(site)}"><span>{t}</span></a></h3></div><div class="gc__body-wrap"><div class="gc__excerpt"><p>{excerpt[t]}</p></div></div><footer class="gc__footer"><div class="gc__meta"><div class="gc__date gc__date--published"><span class="screen-reader-text">تاريخ النشر</span><span aria-hidden="true">{15 - n}/2/2026</span></div></div></footer></div><div class="gc__image-wrap"><a href="{u.removeprefix(site)}" tabindex="-1"><img class="gc__image" loading="lazy" src="/wp-content/uploads/{n}.jpg?resize=270%2C180" alt=""/></a></div></article>' for n, (t, u) in enumerate(rest))  # fmt: skip
    return Served(
        f"""<!doctype html><html lang="ar" dir="rtl" class="no-js"><head><meta charset="utf-8"/><title>المياه | أخبار وتقارير | الراصد نت</title><meta name="description" content="تابع آخر الأخبار والتقارير عن المياه على الراصد نت"/><meta property="og:title" content="المياه | الراصد نت"/><meta property="og:type" content="website"/><meta property="og:site_name" content="الراصد نت"/><meta property="og:url" content="{url}"/><meta name="pageType" content="Topic Page"/><link rel="canonical" href="{url}"/><link rel="alternate" type="application/rss+xml" href="{url}feed"/><link rel="preload" as="font" href="/static/fonts/Al-Rasid-Regular.woff2" crossorigin/>{ld({"@context": "https://schema.org", "@graph": [{"@type": "CollectionPage", "@id": url, "url": url, "name": "المياه", "isPartOf": {"@id": site + "/#website"}}, {"@type": "WebSite", "@id": site + "/#website", "url": site, "name": "الراصد نت"}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "الرئيسية", "item": site}, {"@type": "ListItem", "position": 2, "name": "المياه"}]}]})}<script>window.env={{"siteLang":"ar","pageType":"tag"}};</script></head><body class="topic-body"><div id="root"><a class="bypass-block-link" href="#main-content-area">تجاوز إلى المحتوى</a><header class="site-header"><a href="/" class="header-logo"><span class="screen-reader-text">الراصد نت</span></a><nav><ul class="header-menu"><li><a href="/news/">أخبار</a></li><li><a href="/ebusiness/">اقتصاد</a></li><li><a href="/sport/">رياضة</a></li><li><a href="/culture/">ثقافة</a></li><li><a href="/opinions/">آراء</a></li></ul></nav><a class="live" href="/live/">البث الحي</a><button>بحث</button></header><main id="main-content-area"><div class="topic-header"><h1>المياه</h1><div class="topic-header__description"><p>كل ما ينشره الراصد عن المياه والسدود والري في المنطقة.</p></div><button>متابعة</button></div><section class="featured"><article class="article-card article-card--featured"><a href="{first[1].removeprefix(site)}"><img alt="" fetchpriority="high" src="/wp-content/uploads/dam.jpg"/></a><h3 class="article-card__title"><a href="{first[1].removeprefix(site)}"><span>{first[0]}</span></a></h3><p class="article-card__excerpt">{excerpt[first[0]]}</p><span class="gc__date">16/2/2026</span></article></section><div class="container__ad--label">إعلان</div><section class="news-feed-container" id="news-feed-container">{articles}<button class="show-more-button"><span aria-hidden="true">المزيد</span></button></section><aside><section class="trending-articles"><h2>الأكثر قراءة</h2><ol>{listed(ranks, '<li><span class="rank">{n}</span><a class="trending__link" href="{p}">{t}</a></li>', "")}</ol></section><section class="newsletter"><h3>النشرة البريدية</h3><p>اشترك لتصلك أهم الأخبار كل صباح.</p><input type="email" placeholder="بريدك الإلكتروني"/><button>اشترك</button></section></aside></main><footer class="site-footer"><div><h2>من نحن</h2><ul><li><a href="/aboutus/">عن الراصد</a></li><li><a href="/ethics/">ميثاق الشرف المهني</a></li></ul></div><div><h2>تواصل معنا</h2><ul><li><a href="/contact/">اتصل بنا</a></li><li><a href="/jobs/">وظائف شاغرة</a></li></ul></div><p>جميع الحقوق محفوظة © 2026 شبكة الراصد الإعلامية</p></footer></div></body></html>""",
        r, (), (*cards, *ranks), verdict="headlines", address=url,
    )  # fmt: skip


@page
def platny_artykul() -> Served:
    """The start of an article, how much is left of it, and what it costs to read on."""
    site = "https://wyborna.example"
    url = f"{site}/7,75398,32561204,w-dolinie-jaworki-znow-klekocza-mlyny.html"
    r = Report(
        "pl", "2026-02-20", "", "Jagoda Wierzbicka", "",
        "W dolinie Jaworki znów klekoczą młyny. \"Mąka z kamienia pamięta deszcz\"",
        "Było ich trzydzieści, potem nie został żaden. Teraz młodzi młynarze uruchamiają koła, które stały przez pół wieku. Sąsiedzi najpierw się śmiali, dziś ustawiają się w kolejce.",
        ("Koło ruszyło w nocy, bo Szymon Kawecki nie chciał świadków, gdyby się nie udało. Przez godzinę skrzypiało i pluło szlamem. O wpół do drugiej obudziło całą wieś.",),
    )  # fmt: skip
    read = (
        ("Sąd uchylił decyzję o budowie obwodnicy Lipnicy", f"{site}/7,75398,32560011,sad-uchylil-decyzje-o-obwodnicy.html"),
        ("Nauczycielka, która uczy matematyki na bazarze", f"{site}/7,75398,32559870,nauczycielka-matematyka-na-bazarze.html"),
        ("Mróz wraca. Synoptycy ostrzegają przed gołoledzią", f"{site}/7,75398,32560555,mroz-wraca-ostrzezenie.html"),
    )
    plain = r.title.replace('"', "&quot;")
    return Served(
        f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="{e(r.lead)}"><meta property="og:title" content="{plain}"><meta property="og:description" content="{e(r.lead)}"><meta property="og:type" content="article"><meta property="og:site_name" content="wyborna.example"><meta property="og:url" content="{url}"><meta property="article:published_time" content="2026-02-20T05:57:00+01:00"><meta name="article:content_tier" content="locked"><link rel="canonical" href="{url}">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-20T05:57:00+01:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Wyborna"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article--content-fadeout"}})}<script>var wyborna_data={{"hasAccess":false,"paywallTemplate":"default","metered":0}};</script></head><body class="layout_paywalled"><div id="rodo-layer" class="tcf" style="display:none" role="dialog"><h2>Szanowna Użytkowniczko, Szanowny Użytkowniku</h2><p>Razem z naszymi zaufanymi partnerami przetwarzamy dane zapisywane na urządzeniach końcowych, między innymi w plikach cookie.</p><button>Akceptuję wszystkie</button><button>Ustawienia zaawansowane</button></div><svg style="display:none"><symbol id="ico-lock" viewBox="0 0 10 12"><path d="M5 0a3 3 0 0 0-3 3v2h6V3a3 3 0 0 0-3-3z"/></symbol></svg><div class="top"><a href="/">Wyborna</a><ul class="main-menu"><li><a href="/0,75398.html">Kraj</a></li><li><a href="/0,75399.html">Świat</a></li><li><a href="/0,155287.html">Gospodarka</a></li><li><a href="/0,75410.html">Kultura</a></li></ul><a href="/prenumerata">Prenumerata</a><a href="/login">Zaloguj się</a></div><main><article class="article--container"><header><span class="article--label">Tylko dla prenumeratorów</span><h1 class="article--headline">{e(r.title)}</h1><div class="author-and-date"><a class="author" href="/autor/jw">{r.author}</a><span class="date">20 lutego 2026 | 05:57</span></div><div class="article--tools"><button>Podaruj artykuł</button><button>Posłuchaj</button><button><svg><use href="#ico-lock"/></svg>Zapisz na później</button><span>Ten tekst przeczytasz w 9 minut</span></div></header><div class="article--image"><img alt="Koło młyńskie"><p class="article--image-caption">Młyn w Zagórkach, luty 2026 (Fot. Leon Dymny / Agencja Wyborna)</p></div><div class="article--lead">{e(r.lead)}</div><div class="article--content article--content-fadeout"><p class="art_paragraph">{e(r.body[0])}</p></div><section class="paywall" id="paywall"><div class="paywall--remaining">Pozostało 91% tekstu</div><h2>Czytaj dalej w prenumeracie</h2><p>Ten artykuł jest dostępny tylko dla prenumeratorów. Wybierz ofertę i czytaj bez ograniczeń.</p><div class="paywall--offer"><h3>Podstawowa</h3><p>4,90 zł za pierwszy miesiąc, potem 24,90 zł</p><a href="/kup/1">Wybieram</a></div><div class="paywall--offer"><h3>Premium</h3><p>9,90 zł za pierwszy miesiąc, potem 39,90 zł</p><a href="/kup/2">Wybieram</a></div><p>Masz już prenumeratę? <a href="/login">Zaloguj się</a></p></section></article><section class="partners"><span>Reklama</span><a rel="sponsored nofollow" href="https://oferty.example/rower">Rowery elektryczne taniej o 30 procent</a></section><section class="most-read"><h2>Najczęściej czytane</h2><ol>{listed(read, '<li><a href="{u}"><span>{n}</span><h3>{t}</h3></a></li>', "")}</ol></section></main><footer><ul><li><a href="/kontakt">Kontakt</a></li><li><a href="/regulamin">Regulamin</a></li><li><a href="/prywatnosc">Polityka prywatności</a></li><li><a href="/reklama">Reklama</a></li></ul><p>Copyright © Wyborna sp. z o.o.</p></footer></body></html>""",
        r, (), read, verdict="paywall", address=url,
    )  # fmt: skip

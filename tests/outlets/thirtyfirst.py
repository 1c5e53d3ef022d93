"""A thirty-first set: ten outlets of ten systems at the size they serve, most of each page being something else than its report."""
# ruff: noqa: E731
# fmt: off

import json
import re
from collections.abc import Iterable
from hashlib import sha1
from typing import Any

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, each, ld, listed, og, onto, path, slug

PAGES: Pages = {}
page = onto(PAGES)


def hx(*parts: object, n: int = 8) -> str:
    """A name as a build tool would make it."""
    return sha1("/".join(map(str, parts)).encode()).hexdigest()[:n]


def number(*parts: object, below: int = 10**6) -> int:
    return int(hx(*parts, n=12), 16) % below


def heads(form: str, *titles: str) -> tuple[Link, ...]:
    """Headlines with addresses made of their words {s}, a number {n} or a hash {h}."""
    return tuple((title, form.format(s=slug(title)[:90].strip("-"), n=number(title, below=8999999) + 1000000, h=hx(title, n=10))) for title in titles)


def many(form: str, names: str | Iterable[str], **more: Any) -> str:
    """Names, `|` between them, each in a form: {t} the name, {s} its slug, {h} a hash, {n} its rank."""
    given = names.split("|") if isinstance(names, str) else names
    return "".join(form.format(t=e(name), s=slug(name), h=hx(name), n=n, **more) for n, name in enumerate(given))


def tree(spec: str, outer: str, inner: str) -> str:
    """Groups as `Name:one|two;Name:one|two`, the inner links standing at {i} of the outer form; {o} is the group's slug."""
    made = []
    for n, group in enumerate(spec.split(";")):
        name, _, rest = group.partition(":")
        made.append(outer.format(t=e(name), s=slug(name), h=hx(name, n), n=n, i=many(inner, rest, o=slug(name))))
    return "".join(made)


def sprite(seed: str, names: str, form: str = '<symbol id="{i}" viewBox="0 0 24 24"><path fill-rule="evenodd" d="{d}"/></symbol>') -> str:
    """Icons."""
    made = []
    for name in names.split():
        at = [number(seed, name, k, below=2300) / 100 for k in range(40)]
        made.append(form.format(i=name, d=f"M{at[0]} {at[1]}" + "".join(f"c{at[k]}-{at[k + 1]} {at[k + 2]} {at[k + 3]} {at[k + 1]} {at[k]}" for k in range(2, 36, 2)) + "z"))
    return "".join(made)


RULES = (
    "display:flex;align-items:center|display:none!important|margin:0 auto;max-width:1280px|padding:0 16px 24px|font:700 1.25rem/1.3 var(--serif)|position:sticky;top:72px;z-index:40|"
    "color:var(--ink-2);font-size:.8125rem;letter-spacing:.02em|overflow:hidden;text-overflow:ellipsis;white-space:nowrap|aspect-ratio:3/2;object-fit:cover;width:100%|list-style:none;padding:0;margin:0|text-decoration:none;color:inherit"
).split("|")


def css(seed: str, form: str, count: int) -> str:
    """A style sheet's critical part."""
    return "".join(
        f"{form.format(h=hx(seed, k, n=6))}{{{RULES[number(seed, k, below=len(RULES))]}}}"
        for k in range(count)
    )


def sizes(form: str, key: str, *widths: int) -> str:
    """A srcset."""
    return ", ".join(form.format(w=w, h=hx(key, n=20)) + f" {w}w" for w in widths)


def slots(seed: str, count: int) -> str:
    """What an advertisement script is told."""
    return json.dumps(
        [{"id": f"{seed}-{k}", "path": f"/{number(seed)}/{seed}/slot_{k}", "sizes": [[300, 250], [728, 90], [970, 250]][: k % 3 + 1], "bids": [{"bidder": b, "params": {"placementId": number(seed, b, k), "zone": hx(b, k)}} for b in ("rubicorn", "indexo", "criterio")[: k % 3 + 1]]} for k in range(count)],
        separators=(",", ":"),
    )


def vendors(count: int) -> list[str]:
    """Companies that ask to be let store something."""
    first, last = "Adno Biddy Clarik Datum Exelo Fluxa Gravi Hyper Jampa Kubit".split(), "metrics soft media tag reach logic audience".split()
    return [f"{first[k % 10]}{last[k // 10 % 7]} {('GmbH', 'Ltd.', 'Inc.', 'S.A.S.', 'B.V.')[k % 5]}" for k in range(count)]


def dump(r: Report, url: str, found: Iterable[Link], **more: Any) -> str:
    """A program's state: the report again, and teasers with their pictures."""
    teasers = [
        {"id": hx(u, n=24), "type": "article", "headline": t, "url": path(u), "premium": k % 3 == 0, "published": f"{r.day}T{k % 24:02}:1{k % 6}:00Z", "image": {"id": hx(t, n=12), "alt": "", "w": 1920, "h": 1280}}
        for k, (t, u) in enumerate(found)
    ]
    body = [{"_id": hx(r.title, k, n=26), "type": "heading" if line.startswith("# ") else "text", "content": line.removeprefix("# ")} for k, line in enumerate(r.body)]
    return json.dumps({"article": {"id": hx(url, n=24), "url": url, "headline": r.title, "standfirst": r.lead, "byline": r.author, "elements": body}, "teasers": teasers} | more, ensure_ascii=False).replace("</", "<\\/")


def head(r: Report, url: str, name: str, style: str, ads: int, kind: str = "NewsArticle", **more: Any) -> str:
    graph = {"@context": "https://schema.org", "@type": kind, "mainEntityOfPage": url, "headline": r.title, "datePublished": f"{r.day}T06:10:00Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": name}}
    return f'<meta charset="utf-8"><title>{e(r.title)} - {name}</title>{og(r, url, name)}<link rel="canonical" href="{url}">{ld(graph | more)}<style>{css(style, f".{style}{{h}}", 170)}</style><script>window.ads={slots(slug(name), ads)}</script>'


def cl(html: str, prefix: str = "") -> str:
    """Mark-up whose classes were written as ~one+two."""
    return re.sub(r"(?<= )~([\w+-]+)", lambda found: 'class="' + " ".join(prefix + one for one in found[1].split("+")) + '"', html)


PARKING = Report(
    "en", "2025-10-07", "Oct. 7, 2025, 5:02 a.m. CT", "Dana Whitcombe", "The Exchange Street garage, photographed in August, has 1,140 spaces. (Leon Prude/Courier-Ledger)",
    "Ballpark parking deal will cost Ridgemont twice what officials promised, audit finds",
    "",
    (
        "The parking garages beside Ridgemont's new minor league ballpark will cost city taxpayers about $61 million over 20 years, more than double the figure the City Council was given before it voted, according to an audit released Monday.",
        "Auditor Felicia Brandt's 48-page report says the finance department left interest, elevator maintenance and a guaranteed payment out of its 2022 estimate of $28.5 million.",
        "“A council member who read every page handed to her would still not have known,” Brandt said in an interview.",
        "# What the lease says",
        "Under the lease, the city owes the team $1.3 million each season no matter how many cars park. In the first two seasons the garages took in $702,000 and $688,000, records show.",
        "Permit holder Shonda Ellery, a nurse at Mercy General, said she has been towed twice.",
        "“I pay $95 a month to rent a spot I can't use when I work nights,” she said. “Then I pay $210 to get my car back.”",
        "# Council members want answers",
        "At least four of the nine council members said Monday that they will ask for the lease to be reopened.",
        "Reopening it may be hard. City Attorney Priya Nandakumar told the council in a memo that either side can ask for changes only every seventh year, which would be 2029.",
        "The Mudhens' chief operating officer, Grant Tillery, said the club is willing to talk about permit holders but not about the guaranteed payment. “We built a $94 million ballpark on the strength of that promise,” he said.",
        "Brandt's office recommends that the city publish a 20-year cost for every contract above $5 million. A hearing is set for Oct. 21 at 6 p.m.",
    ),
)


@page
def metro_daily_of_a_chain() -> Served:
    """One class prefix, teasers bare in their link, `More:` between paragraphs."""
    r, site = PARKING, "https://www.courierledger.example"
    url = f"{site}/story/news/local/2025/10/07/ballpark-parking-audit/86514420007/"
    one = heads(site + "/story/news/local/2025/09/12/{s}/{n}007/", "Why downtown Ridgemont's meters now run until midnight")
    two = heads(site + "/story/sports/2025/09/30/{s}/{n}007/", "Mudhens set attendance record at new park")
    rail = heads(
        site + "/story/news/2025/10/06/{s}/{n}007/",
        "Tornado sirens failed in three counties. Here's what officials know",
        "Ridgemont schools weigh four-day week to keep teachers",
        "Man, 71, found safe after two nights in Cutler's Gap",
        "Which grocery store is moving into the old Kessler's on Fifth?",
        "Judge blocks state law on library boards",
    )
    grid = heads(
        site + "/story/money/2025/10/05/{s}/{n}007/",
        "Tire plant to add 400 jobs as recalls keep second shift busy",
        "Neighbors say quarry is cracking their walls",
        "Beloved barbecue spot closes after 52 years, family says",
        "She taught three generations to swim. Now the pool bears her name",
        "Friday night scores: Central stuns Oak Hill in overtime",
    )
    towns = "Ridgemont|Oak Hill|Cutler's Gap|Marlow|Tannersville|Hobart|Dunmore|Larkspur|Pine Level|Vance Mills|Fort Asher|Burnt Creek"
    spec = "News:Local|State|Politics|Education|Crime|Traffic|Courts|Health;Sports:High Schools|Mudhens|Tigers|NFL|MLB|Golf|Outdoors;Business:Restaurants|Real Estate|Retail|Farms;Life:Food|Faith|Pets|Travel|Puzzles|Comics;Opinion:Editorials|Letters|Cartoons;Obituaries:Death Notices|Memorials;Classifieds:Jobs|Cars|Homes|Legals;Account:Subscribe|Sign In|EZ Pay|Vacation Hold|E-Edition"
    ad = '<div class="crl_ap crl_ap__{n}" aria-label="advertisement" data-ad-type="{n}" data-g-s="poster_{n}" data-refresh="30" data-kv="{h}"></div>'
    form = '<p ~ar_b_p>{}</p>'
    sub = '<h2 ~ar_b_h2>{}</h2>'
    more = '<p ~ar_b_p><strong ~ar_b_p_s>More:</strong> <a href="{u}" ~ar_b_a data-t-l="|inline|intext|n/a">{t}</a></p>'
    return Served(
        cl(f"""<!DOCTYPE html><html lang="en-US"><head>{head(r, url, "Ridgemont Courier-Ledger", "crl_", 70, articleSection="local")}</head>
<body class="crl crl__ar"><a ~sk href="#mainContentSection">Skip to main content</a><svg aria-hidden="true" style="display:none">{sprite("crl", "srch user menu fb tw mail play cmt share")}</svg>
<header ~n_w id="navigation" aria-label="Global"><div ~n_bar><a ~n_lg href="/" aria-label="Ridgemont Courier-Ledger"></a><nav ~n aria-label="Main">{tree(spec, '<div ~n_mn data-menu="{h}"><a ~n_mn_l href="/{s}/" data-t-l=":nav:{s}">{t}</a><button ~n_mn_b aria-label="More {t}" aria-expanded="false"></button><div ~n_dd>{i}</div></div>', '<a ~n_dd_ls_a href="/{o}/{s}/" data-t-l=":nav:{o}:{s}">{t}</a>')}<div ~n_mn><span ~n_mn_l>Communities</span><div ~n_dd>{many('<a ~n_dd_ls_a href="/communities/{s}/" data-t-l=":nav:town:{h}">{t}</a><a href="/communities/{s}/schools/">{t} Schools</a><a href="/communities/{s}/crime/">{t} Crime</a><a href="/communities/{s}/homes/">{t} Homes</a>', towns)}</div></div></nav><div ~n_rt><a ~n_sub href="/offers">Subscribe<b>Save 75%</b></a><button ~n_us>Sign In</button></div></div></header>
{ad.format(n="high", h=hx("h"))}
<main ~cw><div ~cw_w><article ~pr id="mainContentSection"><div ~ar+ar__std data-ss-t="story"><a ~ar_lbl href="/news/local/">LOCAL</a><h1 ~ar_hl elementtiming="ar-headline">{e(r.title)}</h1><div ~ar_by><div ~ar_pb><a ~ar_by_a href="/staff/5517/dana-whitcombe/">{r.author}</a></div><lit-timestamp ~ar_dt publishdate="2025-10-07T10:02:00Z">{r.written}</lit-timestamp></div><div ~ar_sh aria-label="Share">{many('<a class="crl_ar_sh_{n}" href="https://share.example/{s}?u={h}" data-t-l=":share:{s}" title="Share on {t}">{t}</a>', "Facebook|X|Email|Show Comments")}</div><figure ~em+em_img><img ~em_img_i srcset="{sizes("https://www.crl-cdn.example/{h}.jpg?width={w}", "garage", 330, 660, 990, 1320, 1980)}" alt="Garage"><figcaption ~em_cp>{e(r.caption)}</figcaption></figure><div ~ar_b>{each(r.body[:3], form)}<div ~em_vp data-c-vpattrs='{{"video":{{"id":"{hx("v", n=12)}","duration":"1:14","premium":false}}}}'><button ~em_vp_a aria-label="Play video"><span ~em_vp_tt>Video: Step inside the garages</span></button></div>{each(r.body[3:5], form, sub)}{listed(one, more)}{ad.format(n="native", h=hx("n"))}{each(r.body[5:8], form, sub)}{listed(two, more)}<div ~em_nl data-v="nl"><div ~em_nl_h>Get the Daily Briefing in your inbox</div><div ~em_nl_d>Delivery: Daily</div><form><input type="email" placeholder="Your Email"><button>Sign up</button></form></div>{each(r.body[8:], form, sub)}</div><div ~ar_ft><button ~cmt data-key="{hx(url)}">View Comments</button></div></div></article>
<aside ~rr aria-label="Rail">{ad.format(n="rail-1", h=hx("r1"))}<div ~m+m_tl><h2 ~m_tt>Top headlines</h2>{listed(rail, '<a ~m_tl_a href="{p}" data-t-l=":rail:{n}"><img ~m_tl_i loading="lazy" data-crl-src="/gcdn/{n}.jpg?width=80" alt="">{t}<div ~m_sbt data-c-dt="{d}" data-c-ms="News"></div></a>', d=("6:10 a.m. CT",) * 9)}</div>{ad.format(n="rail-2", h=hx("r2"))}</aside></div><section ~m+m_gd aria-label="More Stories"><div ~m_gd_w>{listed(grid, '<a href="{p}" ~m_gd_a data-t-l=":grid:{n}"><div ~m_gd_iw><img loading="lazy" data-srcset="' + sizes("https://www.crl-cdn.example/{h}.jpg?width={w}", "grid", 200, 400, 600, 800) + '" alt=""></div><div ~m_gd_h data-c-ms="{c}">{t}</div></a>', c="Business Local Food Life Sports".split())}</div></section></main>
<footer ~ft><div ~ft_w>{tree(spec, '<div ~ft_c><h3><a href="/{s}/">{t}</a></h3>{i}</div>', '<a ~ft_a href="/{o}/{s}/">{t}</a>')}</div><p ~ft_cr>© 2025 Halvorsen Network Newspapers, LLC. Do not sell or share my info.</p></footer><div ~md hidden role="dialog"><h2>You have 1 free article left this month</h2><p>Support local journalism for $1 for six months.</p><button>View offers</button></div><script type="application/json" id="crl-state">{dump(r, url, (*one, *two, *rail, *grid))}</script></body></html>""", "crl_"),
        r, r.lines, (*one, *two, *rail, *grid), address=url,
    )


BOULANGERIE = Report(
    "fr", "2024-11-21", "21 nov. 2024 à 18:30", "Élodie Vaugrain", "Kevin Labourier allume le four à cinq heures. Photo Le Courrier des Vallons / Marc Thévet",
    "Saint-Aubert : 212 habitants se cotisent, et la dernière boulangerie rouvre",
    "Fermé depuis dix-huit mois, le fournil de la place du Lavoir a retrouvé un boulanger.",
    (
        "Il fait encore nuit noire sur la place du Lavoir quand la file se forme. À six heures trente, ce jeudi, trente-quatre personnes attendent devant une porte qui n'avait pas bougé depuis mai 2023. À l'intérieur, Kevin Labourier, vingt-neuf ans, sort sa première fournée.",
        "Le départ à la retraite de Gérard et Monique Pinot avait laissé la commune de 840 âmes sans un seul commerce. Pour une baguette, il fallait rouler treize kilomètres jusqu'à la zone commerciale de Montferrier.",
        "Une coopérative née au bistrot",
        "L'idée est venue d'une institutrice, Sabine Delorge. Un soir d'hiver, elle a posé une boîte à chaussures sur le comptoir du comité des fêtes, avec un écriteau : « Combien pour du pain ? »",
        "Les statuts ont été déposés en mars. La coopérative compte aujourd'hui 212 sociétaires, dont onze résidents de la maison de retraite.",
        "La mairie a acheté les murs",
        "Restait le bâtiment. La commune l'a racheté 61 000 euros, avec l'aide du département pour un tiers.",
        "Le maire, Hubert Casselin, ne cache pas que son conseil a hésité. Deux élus ont voté contre, estimant que l'argent aurait dû servir à refaire la toiture de l'école.",
        "Fermeture le mercredi",
        "Pour tenir, la boutique doit vendre 190 baguettes par jour et livrer la cantine. Le mercredi, le four se reposera.",
        "Kevin Labourier, lui, a signé pour cinq ans. Il logera au-dessus du fournil avec sa compagne, qui reprend le dépôt de colis. « À Lyon, je faisais quatre cents croissants sans voir un client. Ici, j'en connais déjà la moitié par leur prénom. »",
    ),
)
INTERS = (2, 5, 8)


@page
def quotidien_regional_du_groupe() -> Served:
    """A component per paragraph, tabs of which one is hidden, a burger of communes."""
    r, site = BOULANGERIE, "https://www.vallons.example"
    url = f"{site}/economie/2024/11/21/saint-aubert-la-derniere-boulangerie-rouvre"
    lire = heads(site + "/societe/2024/10/08/{s}", "Ces villages qui rachètent leur bistrot", "Carte. Où sont passés les commerces de nos communes ?")
    lus = heads(
        site + "/faits-divers-justice/2024/11/21/{s}",
        "Brécy-sur-Loue : il percute trois sangliers et finit dans la vitrine du fleuriste",
        "Neige : le col du Hault fermé jusqu'à nouvel ordre",
        "Montferrier : l'hypermarché condamné pour ses balances truquées",
        "Handball : Vauvillers perd sa gardienne pour la saison",
    )
    commentes = heads(site + "/politique/2024/11/20/{s}", "Zones à trente : le maire répond", "Éoliennes de la Crête : le préfet dit non")
    rubrique = heads(
        site + "/economie/2024/11/20/{s}",
        "La scierie Maréchal cherche quarante menuisiers",
        "Comté : une récolte de foin « jamais vue depuis 1976 »",
        "Ses lunettes en bois partent à Osaka",
    )
    communes = "Montferrier|Brécy-sur-Loue|Vauvillers|Saint-Aubert|Les Essards|Champagnole-le-Bas|Orchamps|Le Hault|Cernay|Fontaine-l'Évêque|Dampierre|Marnoz|Grandvaux|La Chaux|Thoraise|Quingey|Byans|Rurey|Épeugney|Lods|Vuillafans|Mouthier"
    pub = '<div class="pub pub--{n}" data-consent="true" id="gam_{h}"><span ~pub__label>Publicité</span><noscript><img src="https://ads.vallons.example/{h}.gif" alt=""></noscript></div>'
    tile = '<div ~tile+tile--S data-id="{h}"><a ~tile__link href="{p}"><span ~tile__media><img ~lazyload data-srcset="{i}" alt="" width="160" height="107"></span><span ~tile__title>{t}</span></a><span ~tile__hour>{w}</span></div>'
    seen = lambda found: {"h": [hx(u, n=22) for _, u in found], "i": [sizes("https://cdn-s.vallons.example/images/{h}/FB{w}/photo.jpg", u, 160, 320, 640, 960) for _, u in found], "w": ["20 nov."] * 9}
    text = "".join('<div ~textComponent><div ~textComponent__inner>' + (f'<h2 ~inter>{e(line)}</h2>' if k in INTERS else f"<p>{e(line)}</p>") + "</div></div>" + (pub.format(n=f"native{k}", h=hx(k)) if k in (3, 7) else "") + ('<div ~linkedArticles><div>À lire aussi</div><ul>' + listed(lire, '<li><a href="{u}">{t}</a></li>') + "</ul></div>" if k == 6 else "") for k, line in enumerate(r.body))
    return Served(
        cl(f"""<!doctype html><html ~no-js lang="fr"><head>{head(r, url, "Le Courrier des Vallons", "v-", 30, "Article", isAccessibleForFree=False)}</head><body>
<div id="didomi-host" aria-hidden="true"><div ~didomi-popup><h2>Votre vie privée compte pour nous</h2><p>Avec votre accord, nos partenaires et nous utilisons des traceurs pour afficher des annonces adaptées.</p><button>Accepter et fermer</button><button>Continuer sans accepter</button><ul ~didomi-vendors>{many('<li><label for="v{h}">{t}</label><input type="checkbox" id="v{h}" checked><a href="https://vendor.example/{s}/privacy">Politique</a></li>', vendors(70))}</ul></div></div>
<div ~burger aria-hidden="true"><ul ~burger__lvl1>{tree("Actualité:À la une|Faits divers|Politique|Société|Santé|Éducation|Insolite;Sport:Football|Handball|Ski nordique|Cyclisme|Résultats;Économie:Emploi|Agriculture|Immobilier;Loisirs:Sorties|Cinéma|Recettes|Jardinage|Programme TV;Services:Avis de décès|Annonces légales|Carburants|Météo|Boutique|Archives", '<li ~burger__item><a href="/{s}">{t}</a><button aria-controls="b{h}">+</button><ul id="b{h}" ~burger__lvl2>{i}</ul></li>', '<li><a href="/{o}/{s}" data-track="burger::{s}">{t}</a></li>')}<li ~burger__item><span>Ma commune</span><ul ~burger__lvl2>{many('<li><a href="/commune/{s}">{t}</a><ul ~burger__lvl3><li><a href="/commune/{s}/sorties">Sorties</a></li><li><a href="/commune/{s}/meteo">Météo</a></li><li><a href="/commune/{s}/deces">Avis de décès</a></li></ul></li>', communes)}</ul></li></ul></div>
<header ~hd><button ~hd__burger>Menu</button><a ~hd__logo href="/"><img src="/bundles/logo.svg" alt="Le Courrier des Vallons"></a><a ~hd__abo href="/abo">S'abonner dès 1 €</a><div ~hd__flash><strong>Direct</strong> <span>Vigilance orange neige et verglas dans tout le département</span></div><nav ~hd__nav><ul>{many('<li><a href="/{s}">{t}</a></li>', "À la une|Faits divers|Haut-Vallon|Sports|Sorties|Jeux|Avis de décès")}</ul></nav></header>{pub.format(n="habillage", h="hab")}
<div ~wrap><div ~wrap__main><section ~news itemscope><div ~news__over><a href="/theme/commerce">Commerce</a></div><h1>{e(r.title)}</h1><div ~news__chapo>{e(r.lead)}</div><div ~news__auth><a href="/auteur/elodie-vaugrain">{r.author}</a> - <time datetime="2024-11-21T18:30">{r.written}</time></div><div ~news__tools>{many('<button class="tool tool--{n}" data-tool="{s}"><span>{t}</span></button>', "Partager|Enregistrer|Commenter|Écouter|Offrir cet article")}</div><figure ~news__photo><img src="https://cdn-s.vallons.example/images/A1/FB1200/four.jpg" srcset="{sizes("https://cdn-s.vallons.example/images/{h}/NW_raw_{w}/four.jpg", "four", 320, 640, 960, 1280)}" alt="Le four"><figcaption>{e(r.caption)}</figcaption></figure><div ~news__body itemprop="articleBody">{text}</div><ul ~news__tags>{many('<li><a href="/theme/{s}">#{t}</a></li>', "Commerce|Boulangerie|Ruralité|Coopérative")}</ul><div ~news__reax id="commentaires"><h3>Commentaires (14)</h3><p>Les commentaires sont modérés a priori.</p><a href="/compte">Je me connecte</a></div></section><section ~push><h2 ~push__t>Dans la même rubrique</h2><div ~push__l>{listed(rubrique, tile, **seen(rubrique))}</div></section></div>
<aside ~wrap__side>{pub.format(n="pave-haut", h="ph")}<div ~tabs><div role="tablist"><button role="tab" aria-selected="true">Les plus lus</button><button role="tab">Les plus commentés</button></div><div role="tabpanel">{listed(lus, tile, **seen(lus))}</div><div role="tabpanel" hidden>{listed(commentes, tile, **seen(commentes))}</div></div><div ~nl><p>Recevez chaque matin l'essentiel du Haut-Vallon.</p><form><input type="email"><button>Je m'inscris</button></form></div></aside></div>
<footer ~ft>{many('<div ~ft__com><a href="/commune/{s}">Actualité {t}</a><a href="/commune/{s}/sport">Sport {t}</a><a href="/commune/{s}/immobilier">Immobilier {t}</a></div>', communes)}<ul>{many('<li><a href="/infos/{s}">{t}</a></li>', "Contacts|Mentions légales|CGV|Cookies|Plan du site|Accessibilité : non conforme")}</ul></footer>{many('<div ~modal id="m-{s}" hidden><div ~modal__in><button>Fermer</button><h3>{t}</h3><p>Créez un compte pour continuer.</p><form><input type="email"><button>Valider</button></form></div></div>', "Enregistrer l'article|Suivre une commune|Signaler une erreur")}</body></html>"""),
        r, (r.title, r.lead, *r.body), (*lire, *rubrique, *lus, *commentes), address=url,
    )


HEDGE = Report(
    "en", "2023-08-29", "13:21, 29 AUG 2023", "Jodie Farthing", "Pauline beside what is left of the hedge (Image: Beacon North)",
    "'We can finally see the sun': Neighbours win six-year war over 30ft 'monster hedge' that turned gardens black",
    "Residents of a quiet cul-de-sac say they switched on kitchen lights at noon in July as a row of conifers grew out of control - and a judge has now ordered the chop",
    (
        "Fed-up neighbours have toasted victory after a judge ordered a 30ft 'monster hedge' to be hacked down to size.",
        "Families in Larch Close, in Tipton Vale, Wessex, had been at loggerheads with retired pilot Clive Rendle, 74, since 2017.",
        "They claim his 42 leylandii blocked so much light that tomatoes, lawns and even a pet tortoise stopped thriving.",
        "Grandmother Pauline Skerritt, 68, said: \"I've had my big light on at dinner time in July. The window cleaner thought we'd moved out.\"",
        "The mum-of-four added: \"When the first tree came down I just stood there in my dressing gown and cried. We can finally see the sun.\"",
        "Mr Rendle was told on Friday to cut the trees to 2.5 metres within 28 days or face a daily fine of £200.",
        "He had insisted it was needed to shield his prize-winning koi carp from \"prying eyes and footballs\".",
        "District Judge Amara Whitlock said she had visited the close herself at midday and \"could not read her own notes\".",
        "Plumber Gaz Norrish, 41, whose garden backs onto the trees, said he had offered to trim them for free back in 2019.",
        "\"He set the sprinkler on me,\" he claimed. \"I only went round with a biscuit tin and a stepladder.\"",
        "The tortoise, Gerald, is said to be doing well.",
    ),
)


@page
def tabloid_without_an_end() -> Served:
    """A sentence to a paragraph, a column longer than the report, adverts that look like headlines."""
    r, site = HEDGE, "https://www.dailybeacon.example"
    url = f"{site}/news/uk-news/monster-hedge-30814477"
    made = lambda form, *titles: heads(site + form + "/{s}-{n}", *titles)
    mid = made("/news/uk-news", "Man ordered to take down 'Tudor' castle he hid behind hay bales", "Couple told their own drive belongs to the house next door")
    top = made(
        "/news/uk-news",
        "Met Office issues 'danger to life' warning as Storm Hettie nears",
        "Bin lorry driver hailed a hero after catching toddler",
        "Supermarket shoppers in tears over price of butter",
    )
    soap = made(
        "/3am/celebrity-news",
        "Soap legend Terri Vane quits Canal Row after 31 years",
        "Strictly-style show in chaos as judge storms off set",
        "Popstar Kitka's cheeky response to ex's wedding snaps",
        "Chef Marco Tindall finally breaks silence on 'gravygate'",
    )
    sport = made("/sport/football", "Rovers agree £40m fee for striker who failed medical twice", "Gaffer's foul-mouthed rant at kit man caught on camera", "England squad announced: three shock names left out")
    money = made("/money", "Exact date your £150 heating payment will land", "Pensioners missing out on £3,900 because of one form", "High street favourite to close 54 shops - full list", "Six 1990s coins that could be hiding in your sofa")
    read = (top[2], *made("/news/weird-news", "Lottery winner found ticket in dog's bed", "Woman, 102, puts long life down to sherry and spite", "Mystery hum driving village mad is finally explained"), soap[1])
    puff = '<li class="puff puff-{n}"><a href="{u}" data-tmdatatrack="puff"><figure ~teaser-figure><img ~lazyload data-src="https://i2.beacon-cdn.example/{n}.ece/ALTERNATES/s180/0.jpg" data-srcset="https://i2.beacon-cdn.example/{n}.ece/ALTERNATES/s270b/0.jpg 270w, https://i2.beacon-cdn.example/{n}.ece/ALTERNATES/s458/0.jpg 458w" alt=""></figure><strong ~puff-text>{t}</strong></a></li>'
    box = lambda name, found: f'<div class="femail box-{slug(name)}"><h3 ~box-title+bdrcc>{name}</h3><ul ~puffs>{listed(found, puff)}</ul></div><div ~mpu id="div-gpt-{hx(name)}" data-ad-unit="/9741/beacon/{slug(name)}" data-sizes="[[300,250]]"><span>Advertisement</span></div>'
    promo = '<div ~tbl-item data-item-syndicated="true"><a rel="nofollow sponsored" href="https://click.tboola.example/r?i={h}&amp;to={s}"><span ~tbl-thumb style="background-image:url(https://img.tboola.example/{h}.jpg)"></span><span ~tbl-title>{t}</span><span ~tbl-brand>Sponsored</span></a></div>'
    spec = "News:UK News|US News|World News|Weird News|Crime|Royals|Health|Weather;Politics:Westminster|Polls;Football:Transfers|Fixtures|Results|Rovers|United Town|Athletic|Wanderers|Albion;Sport:Boxing|Cricket|Rugby|F1|Golf|Darts;Celebs:3am|TV Soaps|Reality|Awards;TV:Canal Row|Elm Street|Northdale;Money:Bills|Pensions|Benefits;Travel:Cruises|Airports|Passports;Lifestyle:Family|Diet|Gaming|Dogs"
    para = "<p>{}</p>"
    more = '<div ~read-more-links><p><strong>READ MORE: </strong><a href="{u}" data-content-type="article">{t}</a></p></div>'
    return Served(
        cl(f"""<!DOCTYPE html><html lang="en" ~theme-beacon><head>{head(r, url, "Daily Beacon", "b", 160)}</head><body ~article+news+uk-news><div id="sp_message" hidden><h2>We value your privacy</h2><p>We and our 871 partners store data. Pay £2.99 a month to reject.</p><button>Accept all</button></div>
<header ~mod-header role="banner"><a id="logo" href="/">Daily Beacon</a><button ~icon-hamburger>Load mobile navigation</button><nav ~primary><ul>{tree(spec, '<li ~has-children><a href="/{s}/" class="nav-{h}">{t}</a><ul>{i}</ul></li>', '<li><a href="/{o}/{s}/" data-tmdatatrack="nav">{t}</a></li>')}</ul></nav><div ~trending><span>Trending</span>{many('<a href="/all-about/{s}">{t}</a>', "Storm Hettie|Canal Row|Cost of living|Transfer window|Energy bills")}</div></header>
<main><div ~content-column><article ~article-main+channel-news data-mod="articleAnalytics"><h1 ~publication-font itemprop="headline name">{e(r.title)}</h1><p ~sub-title>{e(r.lead)}</p><div ~in-article-image data-mod="image"><img srcset="{sizes("https://i2.beacon-cdn.example/{h}.ece/ALTERNATES/s{w}/0.jpg", "hedge", 180, 458, 615, 810, 1200)}" alt="Pauline Skerritt"><figcaption><span ~caption>{e(r.caption)}</span></figcaption></div><div ~byline><div ~author><span>By</span><a ~publication-theme href="/authors/jodie-farthing/">{r.author}</a></div><ul ~time-info><li><time datetime="2023-08-29T12:21:44Z">{r.written}</time></li></ul></div><div ~social-sites+share>{many('<a class="{s}" href="javascript:void(0)"><span>{t}</span></a>', "Facebook|Twitter|WhatsApp")}</div><div ~article-body itemprop="articleBody">{each(r.body[:3], para)}<div ~inline-nl><h4>Get the latest news straight to your inbox</h4><form><input placeholder="Enter email"><button>Sign Up</button></form></div>{each(r.body[3:5], para)}{listed(mid[:1], more)}<div ~mpu id="in-1" data-ad-unit="/9741/beacon/inline"><span>Article continues below</span></div>{each(r.body[5:8], para)}{each(r.body[8:10], para)}{listed(mid[1:], more)}{each(r.body[10:], para)}</div><div ~tag-list><span>More On</span>{many('<a href="/all-about/{s}">{t}</a>', "Neighbours from hell|Courts|Gardening|Councils")}</div><div ~tboola id="taboola-below-article"><div ~tbl-hd>You may like <span>Sponsored Links by Tboola</span></div>{many(promo, "Wessex: Startup Is Changing the Way Over-60s Buy Hearing Aids|Surgeons Plead: Stop Doing This With Your Pillow|Unsold Garden Sheds Are Almost Being Given Away")}</div><section id="comments" data-mod="viafoura"><h3>Comments</h3><div ~vf-empty>What do you think? Log in to have your say.</div></section></article><section ~most-read><h2 ~section-title>Most Read</h2><ol>{listed(read, '<li><div ~teaser data-element-label="{n}"><a ~headline href="{u}">{t}</a></div></li>')}</ol></section></div><aside ~beta role="complementary">{box("Top Stories", top)}{box("Showbiz", soap)}{box("Football", sport)}{box("Money", money)}</aside></main>
<footer id="footer">{tree(spec, '<div class="foot-{h}"><a href="/{s}/">{t}</a>{i}</div>', '<a href="/{o}/{s}/">{t}</a>')}<ul>{many('<li><a href="/about-us/{s}">{t}</a></li>', "About Us|Contact Us|How to Complain|Privacy Notice|Cookie Notice|Modern Slavery Statement|Rules for competitions")}</ul><p>© 2023 Beacon Publishing North Ltd</p></footer><script>window.__PRELOADED__={dump(r, url, (*mid, *top, *soap), channel="news")}</script></body></html>"""),
        r, r.lines, tuple(dict.fromkeys((*mid, *read, *top, *soap, *sport, *money))), address=url,
    )


KLINIK = Report(
    "de", "2026-02-13", "13.02.2026, 13.00 Uhr", "Tessa Brömmelkamp", "Chefärztin Aydoğan auf Station 3: »Wir haben die Blumen behalten«. Foto: Ruben Ostwald / UMSCHAU",
    "Die Stadt, die sich ihr Krankenhaus zurückholte",
    "Als der Klinikkonzern die Geburtsstation schloss, gingen in Harsewitz 4000 Menschen auf die Straße. Sieben Jahre später gehört das Haus den Bürgern. Kann das gut gehen?",
    (
        "Der Kreißsaal riecht noch nach Farbe. Hebamme Wiebke Tönnies streicht mit der Hand über die Kante der neuen Wanne. »Sieben Jahre lang sind unsere Frauen 54 Kilometer gefahren«, sagt sie. »Drei haben ihr Kind auf der Bundesstraße bekommen.«",
        "Am Montag soll in Harsewitz, 17.300 Einwohner, wieder ein Kind in einem Krankenhaus zur Welt kommen. Es wird das erste sein, seit der Konzern Medivia im Winter 2019 die Geburtshilfe schloss und ein Jahr darauf die Chirurgie.",
        "Dass es so weit kommt, verdankt der Ort einer Genossenschaft: 6120 Menschen halten Anteile zu je 250 Euro. Den Rest haben der Kreis, zwei Sparkassen und ein Schraubenfabrikant aufgebracht.",
        "# »Ihr versteht nichts von Kliniken«",
        "Bürgermeister Jost Elbrecht erinnert sich gut an den Tag, an dem er in der Konzernzentrale um den Kaufpreis bat. Man habe ihm Kaffee angeboten und gesagt: »Ihr versteht nichts von Kliniken.«",
        "Medivia wollte 31 Millionen Euro für ein Haus, das nach eigener Rechnung jedes Jahr vier Millionen verlor. Am Ende zahlte die Genossenschaft neun Millionen, und der Konzern durfte die Röntgengeräte mitnehmen.",
        "# Die Rechnung mit den Betten",
        "Gesundheitsökonomen sind skeptisch. Ein Haus mit 118 Betten könne seine Kosten kaum decken, sagt Professorin Irmela Stoltenhoff aus Bremshaven. »Jede Geburt kostet das Krankenhaus etwa 900 Euro mehr, als die Kassen zahlen. Bei 300 Geburten fehlt eine Viertelmillion.«",
        "Chefärztin Nilgün Aydoğan kennt die Zahlen. Sie hat eine gut bezahlte Stelle an einer Uniklinik aufgegeben und verzichtet auf ein Fünftel ihres Gehalts. Ihr Plan: Die Geburtshilfe soll von der Orthopädie mitgetragen werden, dazu kommt eine Kurzzeitpflege im Westflügel.",
        "# Probelauf in der Nacht",
        "In der Nacht zum Donnerstag hat das Team geübt. Eine Auszubildende spielte die Gebärende, der Hausmeister den nervösen Vater. Nach vier Minuten stand die Anästhesistin im Raum, nach sieben wäre der Kaiserschnitt möglich gewesen.",
        "Tönnies hat das Protokoll an die Pinnwand gehängt, gleich neben eine Liste mit den Namen der Frauen, die im Februar und März ihr Kind erwarten. Es sind 22. »Die Erste«, sagt sie, »hat gestern angerufen und gefragt, ob man bei uns parken kann.«",
    ),
)


@page
def nachrichtenmagazin_mit_utility_klassen() -> Served:
    """Utility classes on every element, kickers within the teaser's link."""
    r, site = KLINIK, "https://www.umschau.example"
    url = f"{site}/panorama/gesellschaft/harsewitz-krankenhaus-a-5e0c1b7d-77aa-4c0e-9d51-0f6a3a2e9b11"
    form = "{s}-a-{h}-4c11-8e0d-5a77c0ffee10"
    thema = heads(f"{site}/wirtschaft/{form}", "Warum Krankenhäuser Geburtsstationen schließen", "»Ich operiere, obwohl ich in Rente sein könnte«", "Der Landarzt, der mit dem Boot kommt")
    inline = heads(f"{site}/panorama/{form}", "Was Hebammen in Deutschland verdienen")
    mehr = heads(f"{site}/panorama/{form}", "Wanderer findet Römerhelm unter Brombeeren", "Gericht erlaubt Kuhglocken bis 22 Uhr", "Lawinenhund Bruno geht in Pension", "Aus für die letzte Telefonzelle")
    gelesen = heads(f"{site}/ausland/{form}", "Wie Reykstad seine Touristen loswerden will", "Die Generalin, die Nein sagte", "Kolumne: Ein Land sucht seinen Schlüssel", "Diese Steuerbescheide sollten Sie jetzt prüfen")
    kicks = ("Medizin", "Interview", "Reportage", "Fund im Harz", "Lärmstreit", "Abschied", "Nostalgie")
    utils = "flex|flex-wrap|lg:px-24|sm:px-16|dark:border-shade-dark|font-brandUI|text-base|leading-tight|hover:opacity-moderate|block|items-end|w-full|relative|z-10|polygon-swiper".split("|")
    u = lambda *seed: f'class="{" ".join(utils[number(*seed, k, below=len(utils))] for k in range(9))}"'
    art = lambda kind: (
        f'<article aria-label="{{t}}" data-sara-article-id="{{n}}" {u(kind, 1)}><a {u(kind, 2)} href="{{u}}" title="{{t}}" data-sara-click-el="link_{kind}"><div {u(kind, 3)}><picture><source media="(max-width:519px)" data-srcset="https://cdn.umschau.example/images/{{n}}-{kind}_w520_r1.33.webp 520w"><img {u(kind, 4)} alt=""></picture></div><h3><span {u(kind, 5)}>{{k}}</span><span class="sr-only">: </span><span {u(kind, 6)}>{{t}}</span></h3></a><footer {u(kind, 7)}><button>Merken</button></footer></article>'
    )
    rich = lambda lines, k: f'<div data-sara-click-el="body_element" data-pos="{k}"><div class="RichText lg:w-8/12 md:w-10/12">{each(lines, "<p>{}</p>", "<h3>{}</h3>")}</div></div><section data-advertisement="{k}" {u("ad", k)}><div>Anzeige</div><div id="pos{k}" {u("ad2", k)}></div></section>'
    spec = "Politik:Deutschland|Landtagswahlen|Umfragen;Ausland:Europa|USA|Asien|Nahost;Wirtschaft:Börse|Verbraucher|Immobilien|Karriere;Sport:Fußball-News|Wintersport|Liveticker|Tabellen;Wissenschaft:Medizin|Klima|Weltall;Kultur:Kino|Musik|Literatur|Bestseller;Leben:Familie|Reise|Psychologie;Services:Währungsrechner|Jobsuche|Gutscheine|Ferientermine;Magazine:E-Paper|Umschau Wissen|Abo kündigen"
    return Served(
        f"""<!doctype html><html lang="de" class="sans-serif" data-theme="auto"><head>{head(r, url, "DIE UMSCHAU", "polygon-", 60, "ReportageNewsArticle")}</head><body class="bg-white dark:bg-shade-darkest"><svg hidden>{sprite("umschau", "logo menu account bookmark audio share mail plus lupe")}</svg><div id="cmp" {u("cmp")} hidden><h2>Herzlich willkommen!</h2><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking.</p><button>Akzeptieren und weiter</button><button>Pur abonnieren</button></div>
<header data-area="header" {u("hd")}><a href="{site}/" {u("logo")}><svg class="w-full"><use href="#logo"/></svg></a><div {u("acc")}><a href="/abo">Abonnement</a><a href="/konto">Anmelden</a></div><nav data-area="menu" {u("nav")}><ul>{tree(spec, '<li ' + u("li") + ' data-menu-id="{h}"><a ' + u("lia") + ' href="/{s}/">{t}</a><button aria-label="{t} öffnen" ' + u("lib") + '></button><ul ' + u("liu") + '>{i}</ul></li>', '<li><a ' + u("lii") + ' href="/{o}/{s}/">{t}</a></li>')}</ul></nav></header>
<main id="Inhalt" data-area="main"><article class="bg-white dark:bg-shade-darkest lg:mt-20"><header data-area="intro" {u("intro")}><div><a href="{site}/thema/krankenhaeuser/" {u("kick")}>Rettung einer Klinik</a></div><h2 {u("h")}><span class="align-middle">{r.title}</span></h2><div class="RichText leading-loose lg:w-8/12">{e(r.lead)}</div><div>Aus Harsewitz berichtet <a href="{site}/impressum/autor-tessa" class="border-b">{r.author}</a></div><div class="text-s"><time datetime="2026-02-13 13:00:00">{r.written}</time></div><div {u("tools")} data-area="tools">{many('<button ' + u("tool") + ' data-tool="{s}"><span>{t}</span></button>', "Merken|Artikel anhören (7 Minuten)|Teilen|Drucken")}</div><figure><img srcset="{sizes("https://cdn.umschau.example/images/{h}_w{w}_r1.77.webp", "klinik", 520, 718, 948, 1200, 1440)}" alt="Ärztin"><figcaption class="text-s"><p>{e(r.caption)}</p></figcaption></figure></header><div data-area="body" class="relative">{rich(r.body[:3], 1)}{rich(r.body[3:6], 2)}<div data-area="related_single" {u("one")}><div>Zum Weiterlesen</div>{listed(inline, art("inline"), k=("Gehälter",))}</div>{rich(r.body[6:9], 3)}<section data-area="newsletter" {u("nl")}><h4>Die Lage am Morgen</h4><p>Um sechs Uhr das Wichtigste des Tages.</p><button>Jetzt bestellen</button></section>{rich(r.body[9:], 4)}</div></article><section data-area="related_articles" {u("rel")}><h2 {u("relh")}>Mehr zum Thema</h2>{listed(thema, art("thema"), k=kicks)}</section><section data-area="block>topic:panorama" {u("pan")}><div {u("panh")}><a href="{site}/panorama/"><span>Mehr lesen über</span></a><ul>{many('<li><a ' + u("tag") + ' href="/thema/{s}/">{t}</a></li>', "Krankenhäuser|Genossenschaften|Geburten|Pflege")}</ul></div><h2>Panorama</h2>{listed(mehr, art("panorama"), k=kicks[3:])}</section><section data-area="most_read"><h2>Meistgelesen</h2><ol {u("ol")}>{listed(gelesen, '<li ' + u("gel") + '><span class="num">{n}.</span> <a href="{u}" ' + u("gela") + '>{t}</a></li>')}</ol></section></main>
<footer data-area="footer" {u("ft")}>{tree(spec, '<div ' + u("ftc") + '><b>{t}</b>{i}</div>', '<a ' + u("fta") + ' href="/{o}/{s}/">{t}</a>')}{many('<a href="/{s}" ' + u("ftx") + '>{t}</a>', "Impressum|Datenschutz|Kontakt|Hinweisgebersystem|Barrierefreiheit")}</footer><script type="application/settings+json">{dump(r, url, (*thema, *inline, *mehr, *gelesen), vendors=vendors(60))}</script></body></html>""",
        r, r.lines, (*inline, *thema, *mehr, *gelesen), address=url,
    )


CHIPS = Report(
    "en", "2024-07-18", "July 18, 20248:42 PM GMT+2Updated 3 hours ago", "Ingrid Solheim", "A clean room at Veltrix's plant in Almere, June 4, 2024. Northgate/Piet Vos",
    "Veltrix cuts outlook as carmakers trim chip orders, shares slide 11%",
    "",
    (
        "AMSTERDAM, July 18 (Northgate) - Dutch chipmaker Veltrix NV (VLTX.AS) lowered its full-year revenue forecast on Thursday for the second time in four months, saying carmakers were working through stockpiles built up during the shortage of 2021.",
        "The company now expects 2024 revenue of between 6.1 billion and 6.3 billion euros ($6.9 billion), down from an earlier range of 6.6 billion to 7.0 billion. Analysts had on average expected 6.72 billion, according to data compiled by Northgate.",
        "Shares in the group fell as much as 11.4%, their steepest one-day drop since March 2020, and pulled the European technology index down 2.1%.",
        "\"Customers who begged us for wafers two years ago are asking us to keep them in our warehouse,\" Chief Executive Lennart Oosterhuis told reporters on a call.",
        "# INVENTORIES SEEN CLEARING IN 2025",
        "Second-quarter net profit dropped 38% to 214 million euros. Orders from car parts suppliers in Germany and Japan were a third lower than a year ago, while demand from makers of heat pumps was flat.",
        "Veltrix sells power management chips that cost less than a euro apiece, but which no electric car can be built without. About 58% of its sales depend on the car industry.",
        "Oosterhuis said he expected inventories to return to normal by the second quarter of 2025. The company will cut 900 temporary jobs and delay the opening of a plant in Portugal by nine months.",
        "\"This is not a lost customer problem, it's a calendar problem,\" said Haruka Minami, an analyst at Bradley Frost, who kept her \"buy\" rating on the stock. \"But the calendar keeps getting longer.\"",
        "Others were less patient. Quillon Partners, which owns 4.2% of the shares, repeated its call for Veltrix to sell its sensor unit and return the money to shareholders.",
        "($1 = 0.9142 euros)",
    ),
)


@page
def wire_with_tickers() -> Served:
    """Paragraphs that are divs, a ticker of quotes, a state that repeats everything."""
    r, site = CHIPS, "https://www.northgate.example"
    url = f"{site}/technology/veltrix-cuts-outlook-carmakers-trim-chip-orders-shares-slide-11-2024-07-18/"
    nxt = heads(site + "/markets/europe/{s}-2024-07-18/", "STOXX ends lower as chip rout deepens", "Rhine barge rates jump on low water", "Exclusive: Banco Merida weighs sale of card unit", "Euro zone wage growth slows for third quarter")
    tech = heads(site + "/technology/{s}-2024-07-17/", "Tokyo's Kaminari to spend $2 billion on memory plant", "Fintech Pelago files for London listing", "EU regulators fine app store rival over data", "Battery maker Norsund wins creditor protection")
    read = heads(site + "/world/{s}-2024-07-18/", "Strike shuts port of Valdemar for second day", "Central bank of Korvia raises rates in surprise move", "Copper at five-week low on China data")
    c = lambda name: f'class="{name}__{name.split("-")[0]}__{hx(name, n=5)}"'
    quote = '<li class="{c}"><a href="/markets/quote/{s}/" data-testid="TickerLink"><span>{t}</span><span data-testid="price">{v}</span><span class="{d}">{x}%</span></a></li>'
    names = "FTSE 100|Nikkei 225|DAX|Dow 30|S&P 500|Nasdaq|STOXX 600|Hang Seng|CSI 300|KOSPI|Gold|Brent|Copper|Wheat|EUR/USD|GBP/USD|USD/JPY|Bund 10Y|Gilt 10Y|VLTX.AS|KMNR.T|NRSD.OL|BMER.MC".split("|")
    ticks = "".join(quote.format(c=c("ticker-item"), s=slug(n), t=e(n), v=f"{number(n, below=4000000) / 100:,}", d=c("ticker-up" if number(n) % 2 else "ticker-down"), x=number(n, 1, below=300) / 100 - 1.5) for n in names)
    card = '<li {}><div data-testid="MediaStoryCard" {}><div {}><img loading="lazy" srcset="{}" sizes="(min-width:1024px) 20vw, 100vw" alt=""></div><span {}><a href="/business/">Business</a></span><a data-testid="Heading" {} href="{{p}}">{{t}}</a><time {}>· July 18, 2024 · 4:0{{n}} PM GMT+2</time></div></li>'.format(
        *map(c, ("story-card", "media-story", "media-image")), sizes("https://cloudfront.northgate.example/resizer/{h}/{w}.jpg", "card", 120, 240, 480, 640, 960), *map(c, ("kicker-label", "heading-3", "label-small"))
    )
    text = "".join(f'<h2 data-testid="Heading" {c("heading-6")}>{e(s[2:])}</h2>' if s.startswith("# ") else f'<div data-testid="paragraph-{k}" {c("text-body")}>{e(s)}</div>' + (f'<div data-testid="ResponsiveAdSlot" {c("ad-slot")}>Advertisement · Scroll to continue</div>' if k in (1, 6) else "") for k, s in enumerate(r.body))
    text = text.replace("(VLTX.AS)", '<a href="/markets/companies/VLTX.AS">(VLTX.AS)</a>')
    spec = ";".join(f"{place}:" + "|".join(f"{place} {x}" for x in ("Economy", "Politics", "Banks", "Energy", "Deals", "Autos")) for place in "Africa|Americas|Asia Pacific|China|Europe|India|Japan|Middle East|United Kingdom|United States".split("|"))
    other = "Markets:Stocks|Bonds|Currencies|Commodities|Rates|Funds;Technology:Artificial Intelligence|Cybersecurity|Space|Disrupted;Legal:Government|Litigation|Transactional;Sustainability:Climate|Land Use;Solutions:Workspace|Data Catalogue|Risk Screening|Content API"
    foot = f'<p {c("sign-off")}>Reporting by {r.author}; Editing by Mark Tunstall</p><p {c("trust-badge")}>Our Standards: <a href="/trust/">The Northgate Charter.</a></p><button>Purchase Licensing Rights</button>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head>{head(r, url, "Northgate", "t__", 90)}</head><body><div id="fusion-app"><div {c("marquee-bar")} aria-label="Markets"><ul>{ticks}</ul></div><header {c("site-header")}><a href="/" aria-label="Northgate home"><svg>{sprite("ng", "logo search", '<path id="{i}" d="{d}"/>')}</svg></a><ul>{tree(other + ";World:Regions;" + spec, '<li ' + c("nav-item") + '><a data-testid="NavLink-{h}" href="/{s}/">{t}</a><button aria-label="{t} submenu"></button><ul>{i}</ul></li>', '<li ' + c("nav-sub") + '><a data-testid="Link" ' + c("nav-link") + ' href="/{o}/{s}/">{t}</a></li>')}</ul><a href="/account/sign-in/">Sign In</a><a href="/account/subscribe/">Subscribe</a></header>
<main><div {c("regwall-modal")} hidden><h2>Register for free to continue</h2></div><div {c("article-grid")}><header data-testid="article-header"><h1 data-testid="Heading" {c("heading-1")}>{e(r.title)}</h1><div {c("info-row")}>By <a rel="author" href="/authors/ingrid-solheim/">{r.author}</a><time>{r.written}</time></div><div role="toolbar">{many('<button data-testid="tool-{h}" aria-label="{t}"></button>', "Text size|Share|Save|Print")}</div></header><figure><img src="/r/almere.jpg" srcset="{sizes("https://cloudfront.northgate.example/{h}-{w}.jpg", "chips", 480, 960, 1440, 1920)}" alt="Workers"/><figcaption>{e(r.caption)} <a href="/licence/">Purchase Licensing Rights</a></figcaption></figure><div {c("article-body")}>{text}{foot}</div><ul aria-label="Tags">{many('<li><a href="/topic/{s}/">{t}</a></li>', "Suggested Topics|Technology|Autos|Earnings")}</ul></div><aside><div {c("quotes-box")}><h2>Companies</h2><table>{many('<tr><td><a href="/markets/companies/{t}">{t}</a></td><td>{n}.41</td><td>-{n}.08%</td></tr>', names[-4:])}</table></div><section aria-label="Read Next"><h2>Read Next</h2><ul>{listed(nxt, card)}</ul></section></aside><section {c("section-tech")}><a href="/technology/"><h2>Technology</h2></a><ul>{listed(tech, card)}</ul></section><section><h2>Trending Stories</h2><ol>{listed(read, '<li><h3><a data-testid="Link" href="{p}">{t}</a></h3></li>')}</ol></section></main><footer>{tree(other + ";" + spec, "<dl><dt>{t}</dt>{i}</dl>", '<dd><a href="/{o}/{s}/">{t}</a></dd>')}<p>All quotes delayed a minimum of 15 minutes. © 2024 Northgate. All rights reserved</p></footer></div><script id="fusion-metadata">window.Fusion=window.Fusion||{{}};Fusion.deployment="412";Fusion.globalContent={dump(r, url, (*nxt, *tech, *read), quotes=[{"ric": n, "last": number(n) / 100} for n in names])};</script></body></html>""",
        r, r.lines, (*nxt, *tech, *read), address=url,
    )


LAMPS = Report(
    "en", "2022-06-15", "Updated: Jun 15, 2022, 07:48 IST", "Suchitra Venkatapathy", "A dark stretch of Mint Road in Kaveripet on Monday night",
    "Kaveripet corporation to geo-tag 1.2 lakh street lights after blackout complaints",
    "",
    (
        "KAVERIPET: Every street light in the city will get a number, a QR code and a place on an online map by Diwali, the Kaveripet City Corporation decided on Tuesday after a month of protests over dark roads.",
        "The Rs 18.6 crore project will cover 1.2 lakh poles in 84 wards. Residents who scan the code will be able to lodge a complaint without knowing which of the four contractors is responsible for the stretch.",
        "“Today a citizen has to call three numbers and is told each time that the pole belongs to somebody else,” commissioner R Tamilselvan told reporters. “A pole that has a number has an owner.”",
        "According to data placed before the council, 11,340 complaints about defunct lights were received between January and May, against 6,912 a year before.",
        "Councillors said the contractors had stopped work because bills worth Rs 7 crore had been pending since October.",
        "The issue came to the fore on May 20, when a 24-year-old techie fell into an open drain near Chettiar Nagar and broke both her wrists. Her neighbours marched to the zonal office with torches made of rolled-up property tax receipts.",
        "Under the new tender, a contractor will lose Rs 150 for every day a lamp stays dark beyond 48 hours. The penalty in the current contract is Rs 10.",
        "Activists welcomed the plan but asked why sensors bought in 2018 were never switched on. “There are 3,000 smart boxes rusting in the Velankadu godown,” said K Madhavan of the Mint Road Residents' Forum.",
        "The commissioner said an inquiry into the sensors was under way and a report would be tabled in July.",
    ),
)


@page
def indian_daily_with_amp_leftovers() -> Served:
    """Text parted by line breaks in one div, elements left from the AMP edition."""
    r, site = LAMPS, "https://www.deccan.example"
    url = f"{site}/city/kaveripet/kaveripet-corporation-to-geo-tag-1-2-lakh-street-lights/articleshow/92217745.cms"
    make = lambda sec, *t: heads(site + "/" + sec + "/{s}/articleshow/{n}.cms", *t)
    also = make("city/kaveripet", "Techie's fall: Engineer suspended, drain to be covered", "Why your property tax receipt has a new barcode")
    city = make("city/kaveripet", "Metro phase II: Trees on KK Salai get 3-month reprieve", "Doctor couple duped of Rs 40 lakh in parcel scam", "Leopard strays into engineering college, holiday declared", "Corporation schools log record Class X pass percentage")
    top = make("india", "Monsoon to cover entire peninsula by weekend: Met", "SC asks Centre to reply on toll plaza plea", "Onion prices crash, farmers dump produce on highway", "Army jawan scales three peaks in 60 hours")
    ent = make("entertainment", "'Neelambari' trailer: Five things fans noticed", "Composer Vasanthan turns down Rs 2 crore ad", "Actor Rohini Das to debut as director")
    cities = "Kaveripet|Velankadu|Ponnurangam|Mysalur|Hosakote|Nelamanga|Chitrapuri|Anantgarh|Rajahpur|Bhilgaon|Surajnagar|Devgiri|Indrapuram|Lakhimganj|Mehsapur|Navsagar|Palghat East|Ratnapuri|Shivkhed|Tezgaon|Ujjainpur|Vizagam|Warangi|Yelapur"
    amp = '<amp-img ~i-amphtml-element src="https://img.deccan.example/thumb/msid-{n},width-{w},resizemode-4.cms" width="{w}" height="90" layout="responsive" srcset="https://img.deccan.example/thumb/msid-{n},width-320.cms 320w, https://img.deccan.example/thumb/msid-{n},width-640.cms 640w" alt=""><noscript><img src="https://img.deccan.example/thumb/msid-{n}.cms" alt=""></noscript></amp-img>'
    ad = '<amp-ad width="300" height="250" type="doubleclick" data-slot="/7176/DO/City_{0}" rtc-config=\'{{"urls":["https://rtc.example/{0}?z={1}"]}}\' data-lazy-fetch="true"><div placeholder></div><div fallback>Ad</div></amp-ad>'
    li = '<li class="list_{n}">' + amp.replace("{w}", "120") + '<a ~w_tle href="{p}" pg="rhs-{n}"><span ~w_tle_in>{t}</span></a></li>'
    br = '<span ~id-r-component+br></span><br><br>'
    text = br.join(map(e, r.body[:4])) + br + f'<div ~also-read+id-r-component><strong>Also Read</strong>{listed(also, "<div><a href={q}{u}{q}>{t}</a></div>", q=chr(34) * 2)}</div>' + br.join(map(e, r.body[4:7])) + br + ad.format("mid", 4) + br.join(map(e, r.body[7:]))
    spec = "India:Maharashtra News|Delhi News|Kerala News|Elections;World:US|UK|Pakistan|China|Middle East;Business:Sensex|IPO|Mutual Funds|Income Tax|Gold Rate|IFSC Code|Fuel Price;Cricket:Live Score|Schedule|Points Table|Women's Cricket|Ranji;Tech:Mobiles|Laptops|How To|Reviews;Education:Board Exams|Results|Admit Card|Study Abroad|Sarkari Jobs;Entertainment:Kollywood|Bollywood|Tollywood|Movie Reviews;Life & Style:Recipes|Astrology|Beauty|Yoga|Parenting|Vastu"
    return Served(
        cl(f"""<!doctype html><html lang="en"><head>{head(r, url, "The Deccan Observer", "_", 50, articleBody=" ".join(r.body))}<link rel="amphtml" href="{url.replace("show/", "show_amp/")}"><style amp-boilerplate>body{{animation:-amp-start 8s steps(1,end) 0s 1 normal both}}@keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}</style></head><body><amp-sidebar id="nav" layout="nodisplay" side="left">{tree(spec, '<amp-accordion><section id="s{h}"><h4>{t}<a href="/{s}"></a></h4><ul>{i}</ul></section></amp-accordion>', '<li><a href="/{o}/{s}" data-vars-link="nav#{h}">{t}</a></li>')}<ul>{many('<li><a href="/city/{s}">{t}</a><ul><li><a href="/city/{s}/civic-issues">Civic Issues</a></li><li><a href="/city/{s}/crime">Crime</a></li><li><a href="/city/{s}/weather">Weather</a></li><li><a href="/city/{s}/events">Events</a></li></ul></li>', cities)}</ul></amp-sidebar><div ~topband><a href="/epaper">ePaper</a> <span>Edition IN</span> <a href="/login">Sign In</a> <a href="/prime">DO+ at Rs 1/day</a></div><div ~logo><a href="/">The Deccan Observer</a></div><div ~hotlinks><b>TRENDING</b>{many('<a href="/topic/{s}">{t}</a>', "Monsoon Tracker|Gold Rate Today|Neelambari Review|NEET Answer Key|Horoscope Today|Kaveripet Metro")}</div>{ad.format("atf", 1)}<div ~crumb><a href="/">News</a> / <a href="/city">City News</a> / <a href="/city/kaveripet">Kaveripet News</a> / {e(r.title)}</div>
<div ~contentwrapper+clearfix data-articletype="news"><div ~leftcol><div ~_38kVl><h1 ~_1Y-96><span>{e(r.title)}</span></h1><div ~yYIu-+byline><a href="/toireporter/suchitra">{r.author}</a> / TDO / <span>{r.written}</span></div><div ~share_bar>{many('<amp-social-share type="{s}" width="30" height="30" aria-label="{t}" data-param-url="x"></amp-social-share>', "Facebook|Twitter|WhatsApp|LinkedIn|Email")}<span>AA</span></div></div><div ~_3gupn><div ~ypVvZ>{amp.format(n=92217700, w=540)}<div ~img_cptn>{e(r.caption)}</div></div></div><div ~ga-headlines><div ~_s30J+clearfix>{text}</div></div><div ~cmt><h3>Start a Conversation</h3><a href="/login">Post comment</a></div><div ~visual><h2>More from Kaveripet</h2><ul>{listed(city, li)}</ul></div></div><div ~rightcol>{ad.format("rhs1", 2)}<div ~wdt_top><h2><a href="/india">Trending Stories</a></h2><ol>{listed(top, li)}</ol></div>{ad.format("rhs2", 3)}<amp-carousel height="180" layout="fixed-height" type="carousel" aria-label="Entertainment">{listed(ent, '<div ~slide><a href="{p}">' + amp.replace("{w}", "180") + "<h5>{t}</h5></a></div>")}</amp-carousel><div ~tools><b>Tools</b>{many('<a href="/tools/{s}">{t}</a>', "EMI Calculator|BMI Calculator|Pincode Search")}</div></div></div>
<div ~ftr>{tree("Popular Categories:Headlines|Sports News|Health Tips;Top Trends:Petrol Price|Rashi Palan|Panchang|Bank Holidays", '<div ~trendlist><h4>{t}</h4>{i}</div>', '<a href="/topics/{s}" title="{t}">{t}</a>, ')}{many('<a href="/city/{s}/hotels">Hotels in {t}</a> <a href="/city/{s}/property">Flats in {t}</a> ', cities)}<p>Copyright © 2022 Deccan Observer Printers Ltd. All rights reserved.</p></div><script>window.App={{}};window.App.state={dump(r, url, (*also, *city, *top, *ent))}</script></body></html>"""),
        r, r.lines, (*also, *city, *top, *ent), address=url,
    )


CARPA = Report(
    "es", "2023-03-03", "3 de marzo de 2023 22:11h, actualizado el 04/03/2023 05:30h", "Nerea Olmedilla", "Las carpas del hospital, en el recinto ferial de Valdearcos. ISMA RUPÉREZ",
    "El Gobierno de Mariñas pagó 14 millones por un hospital de campaña que nunca atendió a un paciente",
    "Las facturas a las que ha accedido Contraluz muestran que la Consejería de Salud siguió abonando el alquiler de las carpas veintiséis meses después de desmontarlas",
    (
        "Las carpas se levantaron en nueve días, en abril de 2020, y se desmontaron en otros nueve, en octubre. En medio no entró ningún enfermo. Aun así, el Gobierno de Mariñas ha seguido pagando hasta diciembre del año pasado un alquiler de 412.000 euros al mes.",
        "Así consta en 34 facturas a las que ha tenido acceso Contraluz y que la Consejería de Salud no incluyó en la memoria que envió al Parlamento autonómico. La suma asciende a 14.008.000 euros, casi lo que cuesta un centro de salud comarcal.",
        "El contrato, adjudicado por el trámite de emergencia, fue para Montajes Efímeros Tajuña, una empresa de escenarios para conciertos que no había trabajado nunca para un hospital. Su administrador único, Baltasar Ricote, es primo del entonces gerente de compras.",
        "# “Nadie nos pidió que lo parásemos”",
        "Ricote sostiene que se limitó a cumplir lo firmado. “El material estuvo siempre a disposición en nuestra nave de Arganzón. Nadie nos pidió que lo parásemos”, afirma por teléfono.",
        "La cláusula séptima del contrato establece que el alquiler se prorroga cada mes si ninguna de las partes comunica lo contrario por burofax. La Consejería no envió ese burofax hasta el 19 de diciembre de 2022, dos semanas después de que este diario preguntara por primera vez.",
        "“Fue un error administrativo en el momento más difícil de nuestra historia”, ha dicho este viernes la consejera, Pilar Sotogrande, que descarta dimitir.",
        "# La oposición acude a la Fiscalía",
        "Los dos partidos de la oposición presentarán el lunes una denuncia. “Un error se comete una vez; treinta y cuatro facturas no son un error”, ha señalado la diputada Begoña Lastra.",
        "En el recinto ferial queda hoy un rastro de todo aquello: un rectángulo de hierba más clara que el resto y un cartel que sigue indicando el camino a Urgencias.",
    ),
)


@page
def diario_de_socios() -> Served:
    """Pleas for members between paragraphs, a standfirst in a list, blocks `know-more`."""
    r, site = CARPA, "https://www.contraluz.example"
    url = f"{site}/marinas/pago-14-millones-hospital-campana_1_10002377.html"
    saber = heads(site + "/marinas/{s}_1_{n}.html", "Así se repartieron los contratos de emergencia en Mariñas, empresa por empresa")
    saber2 = heads(site + "/politica/{s}_1_{n}.html", "El primo, el gerente y la nave de Arganzón: cronología de un alquiler")
    region = heads(site + "/marinas/{s}_1_{n}.html", "Valdearcos prohíbe los cruceros de más de mil pasajeros", "Tres detenidos por vender agua bendita falsa", "El tranvía a la universidad llegará sin conductores")
    leido = heads(site + "/sociedad/{s}_1_{n}.html", "Vivir en un trastero: “Pago 480 euros y no tengo ventana”", "Por qué ya no hay luciérnagas", "El juez devuelve la casa a la vecina", "Guía para entender tu factura del gas", "Muere Amparo Ríos, la voz de la radio nocturna")
    opinion = heads(site + "/opinion/zona-critica/{s}_129_{n}.html", "El burofax que nadie mandó", "Contra la nostalgia de las colas", "Qué hacemos con los que mienten bien")
    spec = "Política:Congreso|Elecciones|Tribunales;Internacional:Europa|Latinoamérica|Magreb|Asia;Economía:Vivienda|Trabajo|Energía;Sociedad:Sanidad|Educación|Igualdad|Migraciones|Clima;Cultura:Cine|Libros|Música;Opinión:Zona crítica|Tribuna abierta|Viñetas|Cartas de socios;Ediciones:Mariñas|La Plana|Sierra Alta|Las Islas|Extremo Sur;Hazte socio:Ventajas|Regalar suscripción|Nuestras cuentas|Boletines"
    edil = '<div ~edit-zone+news-aside data-dnd-content-id="{n}"><figure ~ni-figure><a href="{p}" tabindex="-1" aria-hidden="true"><picture><source srcset="https://static.contraluz.example/clip/{n}_50p.webp 1x, https://static.contraluz.example/clip/{n}_100p.webp 2x"><img loading="lazy" src="https://static.contraluz.example/clip/{n}.jpg" alt=""></picture></a></figure><div ~ni-text><h2 ~ni-title><a href="{p}" data-mrf-link="{u}" cmp-ltrk-idx="{n}">{t}</a></h2></div></div>'
    plea = lambda n: f'<aside ~partner-wrapper data-plea="{n}"><div ~partner-promo><p>Llegar hasta estas facturas ha costado tres meses. Contraluz no tiene detrás a ningún banco: tiene a 61.000 socios.</p><a ~btn href="/usuarios/hazte_socio?n={n}">Hazte socio, hazte socia</a></div></aside><div ~edi-ads data-ad-type="robapaginas_{n}"><span>Publicidad</span><div id="div-gpt-{hx(n)}"></div></div>'
    more = '<div ~know-more><p ~know-more__title>Más información</p><p ~know-more__link><a href="{p}" ~know-more__img><img src="https://static.contraluz.example/clip/k{n}.jpg" alt="" loading="lazy"></a><a href="{p}" cmp-ltrk="Know more">{t}</a></p></div>'
    para, sub = '<p ~article-text>{}</p>', '<h2 ~article-text>{}</h2>'
    return Served(
        cl(f"""<!DOCTYPE html><html lang="es"><head>{head(r, url, "Contraluz", "c-", 30)}</head><body ~news-template+marinas><div ~modal-cookies role="dialog" hidden><h2>Tu privacidad nos importa</h2><p>Puedes rechazar todas las cookies salvo las necesarias.</p><button>Aceptar</button><button>Rechazar</button><div>{many('<label ~tcf><input type="checkbox" name="vendor[{h}]" data-iab="{n}"> {t} <small>Interés legítimo</small></label>', vendors(70))}</div></div>
<header ~main-header><div ~date-bar><a href="/usuarios/login">Inicia sesión</a> <a ~btn-socio href="/usuarios/hazte_socio">Hazte socio/a</a></div><a ~logo href="/"><svg viewBox="0 0 24 24">{sprite("contra", "a b c d e", '<path data-k="{i}" d="{d}"/>')}</svg><span>Contraluz</span></a><nav id="megamenu">{tree(spec, '<div ~mm-col data-k="{h}"><p ~mm-title><a href="/{s}/">{t}</a></p><ul>{i}</ul></div>', '<li ~mm-li><a ~mm-a href="/{o}/{s}/" data-gtm="menu-{h}">{t}</a></li>')}</nav><div ~urgent-bar><span>Temas del día</span>{many('<a href="/temas/{s}/">{t}</a>', "Contratos de emergencia|Sequía|Huelga de trenes|Ley de vivienda|8M")}</div></header>
<main ~main data-cid="10002377"><div ~news-header><p ~kicker><a href="/marinas/">Mariñas</a></p><h1 ~title>{e(r.title)}</h1><ul ~footer><li><h2>{e(r.lead)}</h2></li></ul></div><div ~news-opening><figure ~image><picture><source srcset="{sizes("https://static.contraluz.example/{h}_{w}.webp", "carpa", 400, 800, 1200, 1600)}"><img src="https://static.contraluz.example/carpa.jpg" alt="Carpas blancas"></picture><figcaption ~image-footer><span ~title>{e(r.caption)}</span></figcaption></figure></div><div ~info-wrapper><p ~authors><a href="/autores/nerea-olmedilla/">{r.author}</a></p><div ~date>Valdearcos — <time datetime="2023-03-03T22:11">{r.written}</time></div><ul ~rrss>{many('<li><a href="#" data-rrss="{s}"><span ~sr>Compartir en {t}</span></a></li>', "Facebook|Twitter|Telegram|WhatsApp")}</ul></div><div ~second-col>{each(r.body[:2], para)}{listed(saber, more)}{each(r.body[2:5], para, sub)}{plea(1)}{each(r.body[5:7], para)}{listed(saber2, more)}{each(r.body[7:9], para, sub)}{plea(2)}{each(r.body[9:], para)}</div><ul ~tags-wrapper>{many('<li><a ~tag-link href="/temas/{s}/">{t}</a></li>', "Mariñas|Sanidad pública|Contratos|Corrupción")}</ul><section ~comments id="comments"><p>Comentarios. Solo los socios pueden comentar sin publicidad.</p></section></main>
<section ~cols><div ~col-a><h3 ~sec-title><a href="/marinas/">Lo último en Mariñas</a></h3>{listed(region, edil)}</div><div ~col-b><h3 ~sec-title>Lo más leído</h3><ol>{listed(leido, '<li ~most-li><span>{n}</span><a href="{p}" cmp-ltrk="Lo + leido" data-mrf-link="{u}">{t}</a></li>')}</ol></div><div ~col-c><h3 ~sec-title><a href="/opinion/">Opinión</a></h3>{listed(opinion, edil + '<p ~ni-by><a href="/autores/o{n}/">{a}</a></p>', a=("Fermín Galdeano", "Ágata Moll", "Isidro Peñalver"))}</div></section><footer ~main-footer>{tree(spec, '<ul class="f-{h}"><li><strong>{t}</strong></li>{i}</ul>', '<li><a href="/{o}/{s}/">{t}</a></li>')}<p>{many('<a href="/{s}/">{t}</a> ', "Qué es Contraluz|Equipo|Publicidad|Aviso legal|Política de privacidad|Código ético|Contacto")}</p></footer><script>window.__STATE__={dump(r, url, (*saber, *saber2, *region, *leido, *opinion))}</script></body></html>"""),
        r, r.lines, (*saber, *saber2, *region, *leido, *opinion), address=url,
    )


FERJE = Report(
    "nb", "2025-01-30", "30. jan. 2025 kl. 05:41", "Silje Bakkemo", "Ordfører Arvid Tangnes på kaia i Sørvik. Foto: Kine Holt / Rikskanalen",
    "Fergen som aldri kom: Nå må øyfolket vente til 2029",
    "Sju hundre innbyggere på Hestøya ble lovet elektrisk ferge i 2022. Verftet er konkurs, og den gamle fergen mangler sertifikat.",
    (
        "– Jeg har sluttet å si til barna at den kommer, sier Mona Rafdal.",
        "Hun står på kaia i Sørvik med to skoleungdommer, tre handleposer og en fryseboks som skulle vært over fjorden i går. Fergen «Hestfjord» fra 1979 ligger for annen dag på rad med motorstans.",
        "I 2020 skrev fylkeskommunen under på en kontrakt om en utslippsfri ferge til 248 millioner kroner. Den skulle settes i drift to år senere. Så gikk verftet konkurs med halve skroget på land.",
        "# Dyrere for hvert år",
        "Rikskanalen har fått innsyn i et notat som viser at prisen på en ny kontrakt er beregnet til 415 millioner. Fylkesdirektøren anbefaler å vente med anbudet til 2026, og da kan fergen tidligst gå i rute i mars 2029.",
        "– Det er ikke et valg vi gjør med lett hjerte. Men vi kan ikke bruke penger vi ikke har, sier fylkesordfører Ragnhild Eikeset (Kystpartiet).",
        "– Hva skal øyboerne gjøre i mellomtiden?",
        "– Vi leier inn en hurtigbåt når det trengs. Den tar riktignok ikke biler.",
        "# Ambulansen måtte snu",
        "To ganger i vinter har ambulansen måttet snu på fergeleiet. I desember ble en mann med brystsmerter hentet av redningsskøyta etter nesten to timer. Han overlevde.",
        "På Hestøya har folk begynt å telle hus. Fire er lagt ut for salg siden nyttår, og skolen mister fem elever til høsten. Ordfører Arvid Tangnes vil kjøpe en brukt ferge fra Skottland for kommunens egne penger.",
        "– Den er rød og stygg og går på diesel. Men den flyter, sier han.",
    ),
)


@page
def rikskringkaster_med_react() -> Served:
    """Rendered from stores that hold everything twice; teasers as plugs in the text."""
    r, site = FERJE, "https://www.rikskanalen.example"
    url = f"{site}/vestland/fergen-som-aldri-kom_-na-ma-oyfolket-vente-til-2029-1.17203344"
    make = lambda sec, *t: heads(site + "/" + sec + "/{s}-1.{n}", *t)
    plug = make("vestland", "Verftet gikk konkurs – 140 mistet jobben", "Slik ble anbudet en kamp mellom to fylker")
    more = make("vestland", "Ulv tok sju sauer ved barnehagen", "Her kjører toget ut i snøskredet", "Fant farfars dagbok i veggen", "Krever svar om stengt fødestue", "Lakserømming ved Austvåg")
    news = make("norge", "Strømprisen halveres i helgen", "Statsministeren: – Vi skulle ha sett det før", "Tre menn siktet etter gullkupp", "Skiskytteren som bruker morfars staver")
    long = make("dokumentar", "Kvinnen som kjøpte et fyrtårn", "Den siste telefonisten")
    sc = lambda name: f'class="sc-{hx(name)}-0 {hx(name, 1, n=5)}"'
    teaser = lambda kind: (
        f'<a {sc(kind)} href="{{p}}" data-ec-name="{{t}}" data-ec-list="{kind}" data-ec-position="{{n}}"><div {sc(kind + "m")}><img alt="" loading="lazy" sizes="(max-width:600px) 100vw, 33vw" srcset="{sizes("https://gfx.rikskanalen.example/{h}/{w}", kind, 160, 350, 650, 900, 1200, 1600)}"/></div><div {sc(kind + "t")}><span {sc(kind + "l")}>Vestland</span><h2 {sc(kind + "h")}>{{t}}</h2></div></a>'
    )
    spec = "Nyheter:Norge|Urix|Klima|Kultur|Sápmi|Ytring|Viten|Livsstil|Dokumentar;Sport:Fotball|Langrenn|Skiskyting|Håndball|Friidrett|Sjakk|Resultater;TV:Direkte|Serier|Barn|Humor|Arkiv|Programguide;Radio:Podkast|Kanaler|Hørespill|Konserter|Frekvenser;Vær:Varsel|Snøskred|Badetemperaturer|Pollen;Mer:Skole|Super|Lyrikk|Spill|Tegnspråk|Utvikler|Ordbok"
    steder = "Vestland|Rogaland|Møre og Romsdal|Trøndelag|Nordland|Troms|Finnmark|Innlandet|Buskerud|Telemark|Vestfold|Agder|Østfold|Akershus"
    nav = tree(spec, f'<li {sc("nl")}><a href="/{{s}}/">{{t}}</a><ul>{{i}}</ul></li>', f'<li {sc("ni")}><a href="/{{o}}/{{s}}/">{{t}}</a></li>') + many(f'<li {sc("nd")}><a href="/{{s}}/">{{t}}</a><ul><li><a href="/{{s}}/tv/">Distriktsnytt {{t}}</a></li><li><a href="/{{s}}/kontakt/">Tips {{t}}</a></li><li><a href="/{{s}}/trafikk/">Trafikk {{t}}</a></li></ul></li>', steder)
    para, sub = f'<p {sc("p")}>{{}}</p>', f'<h2 {sc("h2")}>{{}}</h2>'
    return Served(
        f"""<!doctype html><html lang="nb-NO" data-theme="light"><head>{head(r, url, "Rikskanalen", "rk", 20, inLanguage="nb")}</head><body><div id="app"><a href="#innhold" {sc("skip")}>Hopp til innhold</a><svg width="0" height="0">{sprite("rk", "logo tv radio var sok meny del lukk")}</svg><header {sc("head")}><a href="/" aria-label="Rikskanalen forside"><svg><use href="#logo"/></svg></a><nav aria-label="Hovedmeny"><ul>{nav}</ul></nav><button aria-expanded="false">Logg inn</button></header><div {sc("alert")} role="status"><span>Oransje farevarsel for vind på kysten</span></div><main id="innhold"><article {sc("art")}><header><div {sc("tag")}><a href="/vestland/">Vestland</a></div><h1 {sc("h1")}>{e(r.title)}</h1><p {sc("lead")}>{e(r.lead)}</p></header><figure><img src="https://gfx.rikskanalen.example/f.jpg" alt="En mann på en kai"/><figcaption>{e(r.caption)}</figcaption></figure><address {sc("by")}><ul><li><a href="/s/silje">{r.author}</a><span>Journalist</span></li><li><span>Kine Holt</span><span>Fotograf</span></li></ul><p>Vi rapporterer fra <b>Sørvik</b></p></address><div {sc("time")}>Publisert <time datetime="2025-01-30T05:41:00+01:00">{r.written}</time> <button>Del</button></div><div {sc("body")}>{each(r.body[:3], para)}<div {sc("fact")} hidden></div>{each(r.body[3:6], para, sub)}<aside {sc("plug")} aria-label="Les også">{listed(plug, teaser("plug"))}</aside>{each(r.body[6:10], para, sub)}<div {sc("tip")}><h3>Tips oss</h3><p>Har du tanker om saken? Send meg gjerne en e-post.</p><button>Vis skjema</button><form hidden><label>Navn<input/></label><label>Melding<textarea></textarea></label><button>Send</button></form></div>{each(r.body[10:], para)}</div></article><section {sc("flow")} aria-label="Mer fra Vestland"><h2>Mer fra Vestland</h2>{listed(more, teaser("flow"))}</section><section {sc("top")}><h2>Siste nytt</h2><ul>{listed(news, f'<li {sc("li")}><time>{{n}}0 min</time> <a href="{{p}}">{{t}}</a></li>')}</ul></section><section {sc("long")}><h2>Langlesning</h2>{listed(long, teaser("long"))}</section></main><footer {sc("foot")}><ul>{nav}</ul><p>Ansvarlig redaktør: Trygve Lunde. Nettsjef: Åse Moe. Opphavsrett Rikskanalen © 2025</p>{many('<a href="/om/{s}">{t}</a>', "Kontakt|Personvern|Informasjonskapsler|Tilgjengelighet|Presse|Jobb hos oss")}</footer></div><script>window.__INITIAL_STATE__={dump(r, url, (*plug, *more, *news, *long), weather=[{"sted": s, "temp": number(s, below=9)} for s in steder.split("|")])};window.__APOLLO_STATE__={dump(r, url, (*more, *news), ROOT_QUERY={"__typename": "Query"})}</script></body></html>""",
        r, r.lines, (*plug, *more, *news, *long), address=url,
    )


MEETING = Report(
    "en", "2021-04-26", "April 26, 2021", "Corwin Hale", "Voters in Peltham, 1974. Photo: Peltham Historical Society",
    "The Town Meeting Is Not a Museum",
    "New England's oldest habit is being defended for the wrong reasons.",
    (
        "On the first Tuesday in March, in a gymnasium that smelled of floor wax and wet wool, I watched ninety-one of my neighbors argue for two hours about a culvert.",
        "The postcards show another thing: the white clapboard, the raised hand, the farmer who rises to speak and turns out to be Cicero. Our town meeting, we are told each spring, is where America keeps its original copy.",
        "I have come to think that this is the most dangerous compliment a working institution can receive. We praise museums. We do not ask them to fix the road.",
        "# Who stays home",
        "Consider the numbers, since the defenders of the tradition so rarely do. In Peltham, population 2,240, attendance fell from 412 in 1971 to 91 this year.",
        "The absent were not apathetic. The nurse was on shift; the father of three was with the three. A democracy that meets only at ten on a weekday morning has already voted on who belongs to it.",
        "# The two hours before the count",
        "What happened at ours was that Dottie Farnham changed her mind. She had come to vote against the culvert, on the ground that her road had none, and she left having moved an amendment to pay for it.",
        "She was not persuaded by an argument so much as by a man named Lucas, who does not speak in public and who described, looking at his boots, carrying his daughter's bicycle through a foot of water to the bus.",
        "No ballot has a line for that. Neither, I am afraid, does a video call.",
        "What I would do is less picturesque: pay for childcare, move the hour to evening, feed everyone, and publish the budget in a form that a tired person can read. Call it maintenance. A culvert, after all, is only a way of letting the thing that will come anyway pass under the road.",
    ),
)


@page
def magazine_of_many_plugins() -> Served:
    """WordPress with late images and four plugins that list posts, each its own way."""
    r, site = MEETING, "https://hustingsreview.example"
    url = f"{site}/2021/04/the-town-meeting-is-not-a-museum/"
    crp = heads(site + "/2020/11/{s}/", "What the Census Can't See", "Against the Open Primary", "A Brief History of Waiting in Line")
    jp = heads(site + "/2021/02/{s}/", "The Selectmen's Revolt", "Potholes of the Republic", "Letter from an Empty Statehouse")
    pop = heads(site + "/2021/03/{s}/", "The Filibuster's Last Friend", "Why Mayors Make Bad Presidents", "How to Lose a School Board", "The Consultant Who Knew Nothing")
    recent = heads(site + "/2021/04/{s}/", "Notes on a Recount", "The Lobbyist in the Choir", "Is the Post Office a Government?")
    spec = "Magazine:Current Issue|Back Issues|Print Archive;Politics:Elections|Congress|The Courts|Foreign Affairs;Ideas:Essays|Philosophy|History|Religion|Economics|Law;Culture:Books|Film|Music;Columns:The Back Bench|Ward Heeler|Minority Report|Precinct 9|Errata;Podcasts:Second Reading|Point of Order|Quorum Call;About:Masthead|Contact|Submissions|Donate|Advertise;Shop:Subscriptions|Gift Subscriptions|Mugs|Tote Bags|My Account"
    months = [f"{m} {y}" for y in range(2014, 2021) for m in "January March May July September November".split()]
    late = '<img width="300" height="200" src="data:image/svg+xml,%3Csvg%20viewBox=%220%200%20300%20200%22%3E%3C/svg%3E" ~attachment-medium+wp-post-image alt="" data-lazy-srcset="' + sizes(site + "/wp-content/uploads/{h}-{w}x.jpg", "wp", 150, 300, 768, 1024, 1536, 2048) + '" data-lazy-src="' + site + '/wp-content/uploads/{n}-300x200.jpg"><noscript><img src="' + site + '/wp-content/uploads/{n}-300x200.jpg" alt=""></noscript>'
    item = '<li id="menu-item-{n}" class="menu-item menu-item-object-category menu-item-{h}">'
    assets = many('<link rel="stylesheet" id="{s}-css" href="https://hustingsreview.example/wp-content/plugins/{s}/{s}.min.css?ver=5.{n}"><script>var {v}{h}={{"ajax":"\\/wp-admin\\/admin-ajax.php","nonce":"{h}"}};</script><script src="/wp-content/plugins/{s}/frontend.js?ver=5.{n}" defer></script>', "contextual related posts|jetpack|wordpress popular posts|elementor|woocommerce|contact form 7|add to any|mailchimp for wp|wp rocket|gdpr cookie compliance|popup maker|akismet|tablepress|wpdiscuz|recent posts widget extended|members", v="cfg_")
    return Served(
        cl(f"""<!DOCTYPE html><html lang="en-US"><head>{head(r, url, "The Hustings Review", "wp-", 24, "Article", wordCount=1480)}{assets}</head><body ~single+single-post+postid-48211><div ~site-container><header ~site-header><div ~title-area><p ~site-title><a href="{site}/">The Hustings Review</a></p></div></header><nav ~nav-primary><ul id="menu-main" ~menu+genesis-nav-menu+js-superfish>{tree(spec, item + '<a href="/{s}/"><span>{t}</span></a><ul ~sub-menu>{i}</ul></li>', item + '<a href="/{o}/{s}/"><span>{t}</span></a></li>')}</ul></nav>
<div ~site-inner><div ~content-sidebar-wrap><main ~content id="genesis-content"><article ~post-48211+post+type-post+status-publish+category-essays+entry><header ~entry-header><p ~entry-cats><a href="/category/essays/" rel="category tag">Essays</a></p><h1 ~entry-title>{r.title}</h1><div ~entry-subtitle>{e(r.lead)}</div><p ~entry-meta><time ~entry-time>{r.written}</time> by <span ~entry-author><a href="/author/chale/">{r.author}</a></span> <span ~entry-comments-link><a href="#respond">23 Comments</a></span></p></header><div ~entry-content><ins ~adsbygoogle data-ad-slot="2"></ins><div ~wp-block-image><figure ~aligncenter+size-large>{late.format(n=1)}<figcaption>{e(r.caption)}</figcaption></figure></div><p ~has-drop-cap>{e(r.body[0])}</p>
{each(r.body[1:5], sub='<h2 ~wp-block-heading>{}</h2>')}<div ~mc4wp-form><label>Get the Whip Count, our weekly letter:</label><input type="email"><input type="submit" value="Sign up"></div>{each(r.body[5:], sub='<h2 ~wp-block-heading>{}</h2>')}<hr ~wp-block-separator><div ~addtoany_share_save_container>{many('<a class="a2a_button_{s}" href="https://a2a.example/{s}?linkurl={h}" title="{t}"><span ~a2a_svg></span><span ~a2a_label>{t}</span></a>', "Facebook|Twitter|Reddit|Email")}</div><div id="jp-relatedposts" ~jp-relatedposts><h3><em>Related</em></h3><div ~jp-relatedposts-items>{listed(jp, '<div class="jp-relatedposts-post jp-relatedposts-post{n}" data-post-id="{n}"><h4 ~jp-relatedposts-post-title><a ~jp-relatedposts-post-a href="{u}" title="{t}" rel="nofollow" data-position="{n}">{t}</a></h4><time ~jp-relatedposts-post-date>February {n}, 2021</time><p ~jp-relatedposts-post-context>In "Politics"</p></div>')}</div></div><div ~crp_related><h3>You might also like:</h3><ul>{listed(crp, '<li><a href="{u}" class="crp_link post-{n}"><figure>' + late + '</figure><span ~crp_title>{t}</span></a></li>')}</ul></div></div><footer ~entry-footer><p ~entry-tags>Tagged With: {many('<a href="/tag/{s}/" rel="tag">{t}</a>, ', "Democracy|New England|Local Government|Voting")}</p></footer></article><div id="wpdiscuz"><h3>23 Comments</h3>{many('<div ~wpd-comment id="comment-{h}"><div ~wpd-comment-author>reader{n}</div><div ~wpd-comment-text><p>{t}</p></div><button>Reply</button></div>', "We had the same fight over a salt shed, and it took three years.|Lovely piece, but who pays for the childcare?|I was in that gym. Dottie was magnificent.")}<form id="respond"><textarea></textarea><input type="submit" value="Post Comment"></form></div></main><aside ~sidebar+sidebar-primary+widget-area><section id="wpp-2" ~widget+popular-posts><h3 ~widgettitle>Most Read</h3><ul ~wpp-list>{listed(pop, '<li>' + late + '<a href="{u}" ~wpp-post-title target="_self">{t}</a> <span ~wpp-meta+post-stats><span ~wpp-views>{n}210 views</span></span></li>')}</ul></section><section ~widget+rpwe_widget><h3 ~widgettitle>From the Current Issue</h3><div ~rpwe-block><ul>{listed(recent, '<li ~rpwe-li><h3 ~rpwe-title><a href="{u}" rel="bookmark">{t}</a></h3><time ~rpwe-time>April {n}, 2021</time></li>')}</ul></div></section><section ~widget+widget_archive><h3>Archives</h3><ul>{many('<li><a href="/archive/{s}/">{t}</a>&nbsp;({n})</li>', months)}</ul></section></aside></div></div>
<div ~footer-widgets>{tree(spec, '<section ~widget+widget_nav_menu><h4>{t}</h4><ul>{i}</ul></section>', item + '<a href="/{o}/{s}/">{t}</a></li>')}</div><footer ~site-footer><p>Copyright © 2021 · The Hustings Foundation · <a href="/wp-login.php">Log in</a></p></footer></div><div id="pum-77" ~pum+pum-overlay style="display:none"><div ~pum-title>Before you go</div><p>Four issues, thirty dollars, no tote bag unless you want one.</p><button ~pum-close>×</button></div><script>var posts={dump(r, url, (*jp, *crp, *pop))}</script></body></html>"""),
        r, r.lines, (*jp, *crp, *pop, *recent), address=url,
    )


PIENA = (
    ("18:52", "Il sindaco: “Stanotte nessuno dorma al pianterreno”", "Il sindaco di Borgo Lerno, Ettore Vassalli, ha registrato un messaggio vocale che sta arrivando sui telefoni di tutti i residenti: “Salite al primo piano, portate con voi le medicine e lasciate aperta la linea. La seconda ondata di piena è attesa tra le due e le quattro”."),
    ("18:20", "Chiuso il ponte della Pieve", "I vigili hanno chiuso anche il ponte della Pieve, l'ultimo che collegava le due sponde. Per raggiungere l'ospedale di Castelrivo bisogna ora passare dall'autostrada, con quaranta minuti di strada in più."),
    ("17:41", "Tratta in salvo una famiglia a bordo di un trattore", "Padre, madre e due bambini di sei e nove anni sono stati recuperati a Molinaccio da un agricoltore, Dino Ferrarotti, che li ha caricati nella pala del trattore. “L'acqua mi arrivava al sedile, ma il motore è del '68 e non ha paura di niente”, ha raccontato."),
    ("16:55", "Evacuate trecento famiglie", "Sono salite a trecento le famiglie costrette a lasciare le case nei quartieri Isola e San Rocco. Il palazzetto dello sport è già pieno: il Comune ha aperto la biblioteca e il seminario, dove i volontari stanno distribuendo coperte e minestra calda."),
    ("16:10", "L'idrometro segna sei metri e dodici", "Alle 16 l'idrometro di Ponte Vecchio ha toccato i 6,12 metri, quarantotto centimetri sopra il livello raggiunto nel 1994. Secondo l'agenzia regionale per l'ambiente la crescita sta però rallentando."),
    ("15:18", "Treni fermi tra Castelrivo e Valdorsa", "Circolazione ferroviaria sospesa per l'allagamento della stazione di Lerno Scalo. I settanta passeggeri di un regionale sono stati accompagnati a piedi fino alla statale."),
    ("14:49", "Trovato il custode: era sul tetto", "È stato trovato e sta bene il custode della cartiera. Si era arrampicato sul tetto con il cane e una radiolina, e da lì aveva sentito al giornale radio di essere disperso."),
    ("14:30", "Il Lerno rompe gli argini a valle di San Rocco", "L'argine ha ceduto per una trentina di metri poco dopo le 14, all'altezza della vecchia cartiera. L'acqua ha invaso i capannoni e il campo sportivo; non risultano feriti, ma si cerca il custode dello stabilimento."),
    ("12:05", "Scuole chiuse anche domani", "Dopo il vertice in prefettura i sindaci di undici comuni della valle hanno deciso di tenere chiuse le scuole fino a venerdì."),
)


@page
def diretta_di_un_quotidiano() -> Served:
    """A live report with adverts, a letter and a promotion among its entries."""
    site = "https://www.padano.example"
    title, lead = "Maltempo, esonda il Lerno in Valdorsa: evacuate trecento famiglie. La diretta", "Argine rotto a San Rocco, treni fermi e ponti chiusi. La piena è attesa nella notte, allerta rossa fino a giovedì"
    r = Report("it", "2024-10-23", "23 Ottobre 2024 alle 18:58", "Redazione Cronaca", "Via dei Mulini allagata, a Borgo Lerno (fotogramma)", title, lead, tuple(line for _, head, text in PIENA for line in ("# " + head, text)))
    url = f"{site}/cronaca/2024/10/23/diretta/maltempo_lerno-423581166/"
    make = lambda sec, *t: heads(site + "/" + sec + "/2024/10/23/news/{s}-{n}/", *t)
    leggi = make("cronaca", "Trent'anni fa l'altra piena: le foto ritrovate in cantina", "Perché l'argine di San Rocco non è mai stato rifatto")
    rel = make("cronaca", "Allerta rossa: che cosa fare, e che cosa no", "Il geologo: “Abbiamo costruito dove il fiume dormiva”", "Gli angeli del fango hanno diciassette anni", "Danni alle risaie, la conta dei consorzi")
    top = make("politica", "Manovra, lite nella notte sulle accise", "Nomine alla tv pubblica, salta l'intesa", "Il governatore e la villa: “Ho pagato tutto io”", "Sondaggio: cala la fiducia nei sindaci")
    sport = make("sport", "Coppa, il Castelrivo sogna con il portiere poeta", "Ciclismo, addio alla tappa delle tre torri")
    cities = "Castelrivo|Torralba|Montevento|Portolungo|Valdorsa|Sanbruno|Acquaviva Alta|Rocca d'Asta|Pontemagno|Serravalle Padana|Lago Scuro|Borgo Lerno|Chiusanera|Fornello"
    spec = "Cronaca:Nera|Giustizia|Maltempo|Scuola;Politica:Governo|Parlamento|Sondaggi;Esteri:Europa|Americhe|Medio Oriente|Asia;Economia:Borsa|Lavoro|Fisco|Casa|Energia;Sport:Calcio|Ciclismo|Tennis|Basket|Motori;Spettacoli:Cinema|Televisione|Musica|Teatro;Scienze:Spazio|Animali|Tecnologia;Salute:Dossier|Alimentazione|Sportello;Servizi:Meteo|Oroscopo|Necrologie|Aste giudiziarie|Annunci|Lotto;Abbonati:Edicola digitale|Offerte|Newsletter|Podcast"
    local = many('<div ~cit><a href="https://{s}.padano.example/">{t}</a>{x}</div>', cities, x="").replace("</a></div>", "</a><a href='/meteo'>Meteo</a><a href='/traffico'>Traffico</a><a href='/farmacie'>Farmacie di turno</a><a href='/cinema'>Film al cinema</a></div>")
    adv = '<div class="adv adv--{n}" data-adref="Piede_{n}" data-kw="maltempo,{h}"><span ~adv__lbl>pubblicità</span><div id="adv{h}"></div></div>'
    post = lambda n, at, head, text: f'<div ~live-post id="post-{hx(head)}" data-ts="{n}" itemscope><div ~live-post__time><time datetime="2024-10-23T{at}:00+02:00">{at}</time></div><h2 ~live-post__title>{e(head)}</h2><div ~live-post__text itemprop="articleBody"><p>{e(text)}</p></div><div ~live-post__share>{many("<a href=#{s} aria-label={s}><svg><use href=#i-{s} /></svg></a>", "facebook|x|whatsapp|mail")}<button>Copia link</button></div></div>'
    entries = [post(n, *p) for n, p in enumerate(PIENA)]
    entries.insert(7, adv.format(n=3, h=hx(3)) + '<div ~nl-box><b>La mattina</b><p>La newsletter del direttore, ogni giorno alle sette.</p><button>Iscriviti</button></div>')
    entries.insert(4, f'<div ~live-promo><span ~live-promo__lbl>Leggi anche</span>{listed(leggi, "<a href={q}{p}{q}>{t}</a>", q=chr(34) * 9)}</div>')
    entries.insert(2, adv.format(n=2, h=hx(2)))
    card = '<article class="entry entry--{n}"><a ~entry__media href="{u}" tabindex="-1" aria-hidden="true"><img ~lazy data-src="https://img.qp.example/{n}.jpg" data-srcset="' + sizes("https://img.qp.example/{h}@{w}.webp", "qp", 240, 360, 560, 720, 1120) + '" alt=""></a><div ~entry__content><h3 ~entry__title><a href="{u}">{t}</a></h3><span ~entry__author>di Redazione</span></div></article>'
    return Served(
        cl(f"""<!DOCTYPE html><html lang="it"><head><meta http-equiv="refresh" content="300">{head(r, url, "Il Quotidiano Padano", "q_", 120, "LiveBlogPosting", liveBlogUpdate=[{"@type": "BlogPosting", "headline": h, "datePublished": f"2024-10-23T{at}:00+02:00", "articleBody": t} for at, h, t in PIENA])}</head><body data-template="diretta"><svg hidden>{sprite("qp", "i-facebook i-x i-whatsapp i-mail i-menu i-user")}</svg><div id="iubenda" hidden><p>Noi e terze parti selezionate utilizziamo cookie.</p><button>Accetta</button><button>Abbonati</button><ul>{many("<li data-purpose={n}><a href=//vendor.example/{s}>{t}</a></li>", vendors(60))}</ul></div><header><div ~topbar><a href="/abbonati">Abbonati</a><a href="/login">Accedi</a></div><a ~testata href="/">Il Quotidiano Padano</a><nav ~mega>{tree(spec, "<div class=mega__c data-k={h}><a class=mega__t href=/{s}/>{t}</a><ul>{i}</ul></div>", "<li class=mega__i><a href=/{o}/{s}/ data-tracking=menu-{h}>{t}</a></li>")}<div ~mega__c><span>Edizioni locali</span>{local}</div></nav><div ~ultim><b>Ultim'ora</b> <span>Allerta rossa estesa a tutta la bassa</span></div></header>{adv.format(n=1, h=hx(1))}
<main ~live><div ~live__head><span ~live__flag>In diretta</span><h1 ~live__title>{e(title)}</h1><p ~live__summary>{e(lead)}</p><div ~live__meta><em>a cura della {r.author}</em> <span>Aggiornato il {r.written}</span></div><figure><img src="https://img.qp.example/lerno.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure><div ~live__auto><button>Dal più recente</button><button>Dal meno recente</button></div></div><div ~live__cols><div ~live__posts id="live-posts">{"".join(entries)}<button ~live__more data-page="2">Carica altri aggiornamenti</button></div><aside ~rail>{adv.format(n=4, h=hx(4))}<div ~blk><div ~blk__t>Gli articoli</div>{listed(rel, card)}</div><div ~blk><div ~blk__t>I più letti</div><ol>{listed(top, '<li><a href="{u}" data-pos="{n}">{t}</a></li>')}</ol></div></aside></div><section ~strip><h2><a href="/sport/">Sport</a></h2>{listed(sport, card)}</section></main>
<footer>{local}{tree(spec, "<dl><dt><a href=/{s}/>{t}</a></dt>{i}</dl>", "<dd><a href=/{o}/{s}/>{t}</a></dd>")}<p>Società Editrice Padana</p></footer><script>window.__LIVE__={dump(r, url, (*leggi, *rel, *top, *sport))}</script></body></html>"""),
        r, r.lines, (*leggi, *rel, *top, *sport), verdict="live blog", address=url,
    )

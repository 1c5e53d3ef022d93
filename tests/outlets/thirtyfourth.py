"""A thirty-fourth set: ten outlets at full size."""

import json
from collections.abc import Iterable
from zlib import crc32

from outlets.reports import Report
from outlets.served import Link, Pages, Served, addressed, e, each, ld, listed, og, onto, slug

PAGES: Pages = {}
page = onto(PAGES)


def mix(text: str) -> int:
    return crc32(text.encode())


def key(name: str) -> str:
    return slug(name) or f"{mix(name):x}"


def heads(form: str, titles: str) -> tuple[Link, ...]:
    """Headlines that are parted by bars, with addresses made of their words, or of a number."""
    return addressed(form, *titles.split("|"))


def body(text: str) -> tuple[str, ...]:
    """A report's paragraphs and subheads, one a line."""
    return tuple(text.strip().split("\n"))


def loop(form: str, names: str) -> str:
    """One piece of mark-up for each name: `{t}` is the name, `{k}` its key, `{i}` its place."""
    return "\n".join(form.format(t=e(name), k=key(name), i=i) for i, name in enumerate(names.split("|")))


def menu(tops: str, subs: str, form: str, leaf: str, count: int = 9) -> str:
    """Two levels: each top holds some of the subs where its form says `{kids}`."""
    found = subs.split("|") * 3

    def kids(at: int, top: str) -> str:
        return "".join(leaf.format(t=e(sub), k=key(sub), top=key(top), i=i) for i, sub in enumerate(found[at * 4 % 20 :][:count]))

    return "\n".join(form.format(t=e(top), k=key(top), i=i, kids=kids(i, top)) for i, top in enumerate(tops.split("|")))


def css(seed: str, count: int, lead: str = ".") -> str:
    """Rules for classes that a program named."""
    said = "display:flex|margin:0 auto|padding:4px 8px|font-weight:700|color:#1a1a1a|line-height:1.4|border:0|width:100%|top:0|opacity:.8".split(
        "|"
    )
    numbers = [mix(f"{seed}{n}") for n in range(count)]
    return "".join(f"{lead}{n:x}{{{said[n % 10]};{said[n // 10 % 10]};z-index:{n % 97}}}" for n in numbers)


def sprite(prefix: str, names: str) -> str:
    def drawn(name: str) -> str:
        n = mix(name)
        return "".join(
            f"M{n >> s & 31} {n >> s + 2 & 31}c{s}.{n % 89} 1.{n % 7} 4.5-{s}.2 {n >> s & 15}.{n % 61}z" for s in range(0, 15, 3)
        )

    return "".join(f'<symbol id="{prefix}{name}" viewBox="0 0 32 32"><path d="{drawn(name)}"/></symbol>' for name in names.split())


def slots(site: str, count: int) -> str:
    """What a page tells its auction of adverts."""
    bidders = ("rubrik", "indexa", "openmart", "criterio", "triplelight", "smartbid")
    return json.dumps([
        {"code": f"div-gpt-ad-{mix(site + str(n))}-{n}", "path": f"/21{mix(site) % 10**6}/{site}/article/pos{n}", "sizes": [[300, 250], [728, 90], [970, 250][: 2 - n % 2]], "bids": [{"bidder": name, "params": {"placementId": mix(name + str(n)), "zone": n * 7}} for name in bidders[n % 3 :]]}
        for n in range(count)
    ])  # fmt: skip


def vendors(count: int, form: str) -> str:
    """Partners of a consent dialog: `{t}` a name, `{i}` a number."""
    parts = "Ad|Media|Quant|Pixel|Blue|Signal|Data|Reach|Nova|Loop|Click|Audience|Metric|Yield|Spark".split("|")
    return "".join(
        form.format(t=f"{parts[n % 15]}{parts[(n * 7 + n // 15 + 3) % 15].lower()} {('GmbH', 'Ltd.', 'Inc.', 'B.V.')[n % 4]}", i=n + 11)
        for n in range(count)
    )


def state(r: Report, found: Iterable[Link], site: str, *, plain: bool = False) -> str:
    """The page's own data, which repeats its article and its promotions."""
    blocks = [{"type": "heading" if line.startswith("# ") else "paragraph", "id": f"{mix(line):08x}", "content": line.removeprefix("# ")} for line in r.body]  # fmt: skip
    teasers = [{"id": mix(text), "headline": text, "url": url, "image": {"src": f"{site}/media/{mix(url):x}.jpg", "ratio": 1.5}, "flags": {"live": False, "premium": mix(url) % 2 == 0}} for text, url in found]  # fmt: skip
    return json.dumps(
        {"article": {"title": r.title, "lead": r.lead, "byline": [r.author], "blocks": blocks}, "teasers": teasers}, ensure_ascii=not plain
    ).replace("</", "<\\/")


def srcset(stem: str, *widths: int) -> str:
    return ", ".join(f"{stem}?w={width}&amp;q=75&amp;fm=webp {width}w" for width in widths)


def meta(r: Report, url: str, name: str, when: str) -> str:
    return f'{og(r, url, name, article__published_time=when)}<link rel="canonical" href="{url}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": when, "author": {"@type": "Person", "name": r.author}})}'


ROPEWAY = Report(
    "zh", "2021-10-19", "2021-10-19 08:46:12", "", "10月18日，一箱箱苹果经索道运往山下（无人机照片）。瀚海社记者 纪明 摄",
    "云州启用高山货运索道 三百户果农告别“人背马驮”",
    "",
    body("""
瀚海社云州10月19日电（记者林知远、贺小满）清晨六点，海拔两千一百米的石梁村还罩在雾里，果农段有福已经把四十箱苹果码上了吊篮。十七分钟后，山下的分拣站打来电话：货到了，一个没碰伤。
18日，全长六点三公里的云州石梁货运索道正式启用。这是当地第一条专门运送农产品的索道，沿线三百多户果农从此告别了“人背马驮”的日子。
石梁村的苹果种了快四十年，个大、糖高，却一直卖不上价钱。下山只有一条土路，遇到雨季常常一断就是半个月。“前年塌方，我家六千斤果子全烂在地里。”段有福说。
# 从三个小时到十七分钟
索道由市交通投资公司建设，总投资四千二百万元，设有五个上货点，每小时可运货十二吨。过去骡马驮运一趟要三个小时，每斤运费六角；如今每斤只收八分钱。
“难的不是架线，是把塔基立在破碎的岩层上。”项目总工程师祝其昌介绍，二十三座支架中有九座建在坡度超过四十度的崖边，材料全靠小型缆机一点点吊上去，工期比计划多了五个月。
# 果子下山，游客上山
运费降了，采购商也来了。记者在分拣站看到，三条流水线正按大小和糖度给苹果分级，贴上可以查到果园和采摘日期的标签，当天下午就能摆上省城超市的货架。
“以前是我们求着客商来，现在是客商排队等货。”村合作社理事长马桂枝算了一笔账：今年合作社预计销售苹果一千八百吨，户均增收约九千元。
傍晚，最后一趟吊篮上山，里面装的不是苹果，而是村小学订的图书和一台钢琴。“学校等它等了两年。”操作员笑着说。
"""),
)  # fmt: skip


@page
def tongxunshe_biaoge_bushu() -> Served:
    """A state agency's channel laid out in nested tables, with a pager below the text and an editor's name in brackets."""
    r, site = ROPEWAY, "http://www.hanhainet.example"
    url = f"{site}/local/2021-10/19/c_1127973302.htm"
    form = site + "/local/2021-10/18/c_{n}.htm"
    seen = heads(form, "云州苹果首次出口中亚三国|高原上的护路工：一把铁锹守了二十六年|山村小学迎来第一堂钢琴课|黑颈鹤提前十天飞抵越冬地")
    rank = heads(
        site + "/politics/2021-10/18/c_{n}.htm",
        "全国秋粮收购进度过半|多地公布冬季供暖时间表|新一批传统村落名录公布|老旧小区改造今年再添五万个|这些证明材料下月起不用再交|寒潮来袭 北方气温将降十度",
    )
    photo = heads(site + "/photo/2021-10/17/c_{n}.htm", "航拍江心沙洲秋色|百年钟表店的三代匠人|渔港开海第一网")
    roll = heads(
        site + "/fortune/2021-10/19/c_{n}.htm",
        "前三季度中小企业贷款利率下降|国产大型盾构机穿越黄河滩|快递包装新标准公开征求意见|数字农场怎样看懂一棵菜",
    )
    tops = "时政|国际|财经|地方|军事|法治|教育|科技|体育|文化|健康|旅游|图片|视频|访谈|论坛"
    lands = "江原|云州|海宁道|北屏|青川|临泽|河套|南麓|永安|石城|东澜|西岭|松原道|雁门|滨江|金沙|瑶山|白水|长浦|龙湖|凤台|丹霞"
    td = '<td align="center" height="22" class="hei12"><a href="/{top}/{k}.htm" target="_blank" onclick="tj(\'nav{i}\')">{t}</a></td>'
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{r.title}-瀚海网</title><meta name="keywords" content="云州,索道,苹果" /><meta name="publishdate" content="2021-10-19" /><meta name="author" content="段雯" /><link href="http://static.hanhainet.example/css/2013xh.css" rel="stylesheet" /><style>{css("hanhai", 160, ".h")}</style>
<script type="text/javascript">var nodeId="11184902",pageNum=3,maxPage=3;function tj(n){{new Image().src="http://tj.hanhainet.example/c.gif?p="+n}}var adv={slots("hanhainet", 14)};</script></head><body bgcolor="#ffffff">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="190"><a href="/"><img src="/images/logo2013.gif" width="180" height="55" border="0" alt="瀚海网" /></a></td><td><iframe src="/ad/top728.htm" width="728" height="90" scrolling="no"></iframe></td></tr></table>
<table width="1000" align="center" class="dh">{menu(tops, lands, '<tr><td width="60" bgcolor="#e7eef7"><a href="/{k}/" class="bai14"><b>{t}</b></a></td>{kids}</tr>', td, 12)}</table>
<table width="1000" align="center"><tr><td class="wz" height="30">您的位置：<a href="/">瀚海网首页</a> &gt;&gt; <a href="/local/">地方</a> &gt;&gt; 正文</td><td align="right"><form action="http://so.hanhainet.example/s" method="get"><input name="keyword" size="18" /><input type="submit" value="搜索" /></form></td></tr></table>
<table width="1000" align="center" border="0"><tr><td width="680" valign="top"><table width="100%" cellpadding="10"><tr><td align="center"><h1 id="title">{r.title}</h1></td></tr><tr><td align="center" class="hui12"><span class="time">{r.written}</span>　来源： <em id="source">瀚海网</em>　<a href="#pl">评论(<span id="cmtnum">37</span>)</a>　字号：<a href="javascript:zoom('xl')">大</a> <a href="javascript:zoom('m')">中</a> <a href="javascript:zoom('s')">小</a>　<a href="javascript:window.print()">打印</a></td></tr><tr><td id="p-detail" class="hei16"><p align="center"><img id="{{1}}" src="/local/2021-10/19/1127973302_16345.jpg" alt="" width="600" /></p><p align="center"><font color="navy">　　{r.caption}</font></p>
{each(r.body[:6], "<p>　　{}</p>", "<p>　　<strong>{}</strong></p>")}
<table align="right" width="310"><tr><td><div id="ad_hzh" data-slot="312" data-w="300" data-h="250"></div></td></tr></table>
{each(r.body[6:], "<p>　　{}</p>", "<p>　　<strong>{}</strong></p>")}
<div id="div_currpage" align="center"><span>1</span> <a href="/local/2021-10/19/c_1127973302_2.htm">2</a> <a href="/local/2021-10/19/c_1127973302_3.htm">3</a> <a href="/local/2021-10/19/c_1127973302_2.htm">下一页</a> <a href="/local/2021-10/19/c_1127973302_3.htm">尾页</a></div></td></tr><tr><td align="right" class="hui12"><span>[责任编辑：段雯]</span> <a href="/jiucuo.htm">【纠错】</a><img src="/images/qr/010020.png" alt="扫一扫" /></td></tr></table>
<table width="100%" class="xgxw"><tr><td background="/images/t_bg.gif" height="28"><b>相关新闻</b></td></tr>{listed(seen, '<tr><td class="hei14">·<a href="{u}" target="_blank">{t}</a> <span class="hui12">2021-10-1{n}</span></td></tr>')}</table>
<table width="100%" class="tupian"><tr><td colspan="3"><b>高清图集</b></td></tr><tr>{listed(photo, '<td align="center" width="33%"><a href="{u}" target="_blank"><img src="/photo/s{n}.jpg" width="200" height="133" border="0" /></a><br /><a href="{u}" target="_blank">{t}</a></td>')}</tr></table>
<table width="100%" id="pl"><tr><td>网友评论不代表本网立场。</td></tr><tr><td><textarea rows="4" cols="60"></textarea><input type="button" value="发表评论" /></td></tr></table></td>
<td width="300" valign="top"><table width="300" class="ph"><tr><td colspan="2" bgcolor="#c9dcef"><b>新闻排行榜</b></td></tr>{listed(rank, '<tr><td width="24"><img src="/images/n{n}.gif" alt="{n}" /></td><td><a href="{u}" target="_blank">{t}</a></td></tr>')}</table><table width="300"><tr><td><a href="/zt/"><img src="/images/zt_300.jpg" alt="专题" /></a></td></tr></table><table width="300" class="gd"><tr><td>24小时滚动</td></tr>{listed(roll, '<tr><td><ul class="dot"><li><a href="{u}">{t}</a></li></ul></td></tr>')}</table></td></tr></table>
<table width="1000" align="center" class="links"><tr><td>{loop('<a href="http://{k}.hanhainet.example/" target="_blank">{t}频道</a> | ', lands + "|" + tops)}</td></tr><tr><td align="center">{loop('<a href="/about/{k}.htm">{t}</a> - ', "关于我们|联系方式|法律顾问|广告服务|招聘信息|网站地图|违法信息举报")}<br />Copyright © 2000 - 2021 HANHAINET.EXAMPLE All Rights Reserved. 瀚海网股份有限公司 版权所有</td></tr></table><script type="text/javascript" src="/js/tj.js"></script><noscript><img src="http://tj.hanhainet.example/n.gif" width="1" height="1" /></noscript></body></html>""",
        r, r.lines, (*seen, *photo, *rank, *roll), address=url,
    )  # fmt: skip


MANGROVE = Report(
    "id", "2024-07-03", "Rabu, 03 Jul 2024 10:15 WIB", "Dewi Anggrastuti", "Warga menanam bibit bakau di pesisir Tanjung Sirih. Foto: Rangga Mahesa/kabarkita",
    "Abrasi Telan 40 Rumah, Warga Tanjung Sirih Bangun Tanggul dari Bambu",
    "",
    body("""
Tanjung Sirih - Air laut kini hanya berjarak sebelas langkah dari dapur Sumiati. Tiga tahun lalu, perempuan 52 tahun itu masih harus berjalan melewati dua deret rumah dan satu lapangan voli untuk sampai ke pantai.
"Lapangannya sudah jadi laut. Rumah kakak saya juga," kata Sumiati saat ditemui di Desa Tanjung Sirih, Kabupaten Muara Kencana, Selasa (2/7/2024).
Sejak 2019, abrasi telah menelan 40 rumah, sebuah musala, dan hampir dua kilometer jalan desa. Karena tanggul beton yang dijanjikan tak kunjung datang, warga akhirnya membangun sendiri penahan ombak dari bambu.
# Patungan Rp 20 ribu per keluarga
Kepala Desa Tanjung Sirih, Harun Wibisana, menjelaskan tanggul bambu itu panjangnya 640 meter. Setiap keluarga menyumbang Rp 20 ribu per minggu dan satu hari kerja.
"Kami tidak menunggu lagi. Bambu kami tebang dari kebun sendiri, ilmunya kami pelajari dari desa sebelah yang sudah berhasil," ujar Harun.
Bambu dipancang dalam dua baris lalu diisi ranting. Ombak yang masuk kehilangan tenaga dan meninggalkan lumpur. Dalam delapan bulan, lumpur di belakang tanggul sudah naik 35 sentimeter, cukup untuk ditanami bakau.
# Bibit pertama mati semua
Percobaan awal tidak mulus. Dari 3.000 bibit bakau yang ditanam pada Desember, tidak satu pun bertahan sampai Februari karena terlalu cepat ditanam. Penanaman kedua pada April jauh lebih baik, delapan dari sepuluh bibit hidup.
Peneliti pesisir dari Universitas Muara Kencana, Lintang Pradipta, menilai cara warga itu masuk akal. Namun ia mengingatkan bambu hanya bertahan sekitar dua tahun sebelum lapuk dimakan cacing laut.
"""),
)  # fmt: skip


@page
def portal_berita_tiga_halaman() -> Served:
    """A portal that cuts its stories in three, sets `Baca juga` between paragraphs."""
    r, site = MANGROVE, "https://news.kabarkita.example"
    url = f"{site}/berita-daerah/d-7420118/abrasi-telan-40-rumah-warga-tanjung-sirih-bangun-tanggul-dari-bambu"
    form = site + "/berita-daerah/d-{n}/{s}"
    a = heads(form, "Rob Rendam Pasar Ikan Muara Kencana, Pedagang Pindah ke Atap")
    b = heads(form, "Kenapa Bibit Bakau Sering Mati? Ini Penjelasan Ahli")
    tags = heads(
        form,
        "Sekolah Apung di Teluk Rimbang Akhirnya Punya Listrik|Nelayan Temukan Batu Nisan Tua di Dasar Laut|Jalan Pesisir Selatan Ditutup hingga Agustus|Cerita Penjaga Mercusuar yang Tak Pernah Libur Lebaran",
    )
    pop = heads(
        "https://oto.kabarkita.example/d-{n}/{s}",
        "Harga Bensin Naik Mulai Besok, Cek Daftarnya|Viral Pengantin Naik Truk Pasir, Ini Kisahnya|Gempa M 4,8 Guncang Kepulauan Arunika|Timnas Voli Putri Lolos ke Semifinal|Resep Sambal Matang yang Tahan Sebulan",
    )
    new = heads(
        site + "/hukum/d-{n}/{s}",
        "Mantan Bupati Rimbang Divonis 6 Tahun Penjara|Polisi Ungkap Modus Arisan Fiktif Rp 9 Miliar|KPU Daerah Tetapkan Jadwal Debat Ulang|Bandara Perintis Dibuka Lagi Usai Kabut Asap",
    )
    canals = "News|Finance|Hot|Inet|Sport|Oto|Travel|Food|Health|Wolipop|Edu|Hikmah|Properti|Jatim|Jateng|Sumut|Bali|Pop"
    topics = "Berita|Daerah|Internasional|Kolom|Foto|Video|Infografis|Indeks|Hukum|Pemilu|Cek Fakta|Wawancara|Laporan Khusus|Sosok|Cuaca|Jadwal Salat|Kurs|Emas|Karier|Beasiswa|Kampus|Haji|Zakat"
    para = '<p data-track="body">{}</p>'
    text = [each([line], para, "<p><strong>{}</strong></p>") for line in r.body]
    text[0] = text[0].replace("Tanjung Sirih -", "<strong>Tanjung Sirih</strong> -", 1)
    text[2] = text[2].replace("abrasi", '<a href="https://www.kabarkita.example/tag/abrasi" class="tag-inline">abrasi</a>', 1)
    also = '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a data-label="Baca Juga" href="{u}">{t}</a></div></td></tr></tbody></table>'
    return Served(
        f"""<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta name="viewport" content="width=device-width, initial-scale=1">{meta(r, url, "kabarkita", "2024-07-03T10:15:00+07:00")}<meta name="publishdate" content="2024/07/03 10:15:00"><meta name="kanalid" content="2-12-1107"><meta name="pagesize" content="3"><link rel="next" href="{url}/2">
<style>{css("kabar", 210, ".kk-")}</style><script>window.kkads=window.kkads||[];kkads.push({slots("kabarkita", 40)});var dataLayer=[{{"kanal":"berita daerah","keyword":"abrasi, bakau, rob","author":"{r.author}","halaman":"1"}}];</script></head>
<body class="detailpage"><div class="ads-skin" data-unit="/kk/skinner_kiri"></div><div class="ads-skin" data-unit="/kk/skinner_kanan"></div><div class="top-banner" id="billboard970"><noscript><a href="https://iklan.kabarkita.example/ck"><img src="https://iklan.kabarkita.example/bb.gif" alt="iklan"></a></noscript></div>
<header class="header fixed"><div class="container"><a href="https://www.kabarkita.example" class="logo" dtr-evt="header" dtr-act="logo"><img src="https://cdn.kabarkita.example/logo.svg" alt="logo kabarkita"></a><form action="/search"><input name="query" placeholder="cari berita"></form><a href="https://connect.kabarkita.example/">Masuk</a></div>
<nav class="static-nav"><ul class="nav">{menu(canals, topics, '<li class="nav__item"><a href="https://{k}.kabarkita.example/" dtr-evt="navbar" dtr-act="{k}" dtr-ttl="{t}">{t}</a><ul class="dropdown column-{i}">{kids}</ul></li>', '<li><a href="https://{top}.kabarkita.example/{k}" dtr-evt="navbar" dtr-sub="{i}">{t}</a></li>', 11)}</ul></nav></header>
<div class="container content"><div class="breadcrumb"><a href="/">kabarkitaNews</a> <a href="/berita-daerah">Berita Daerah</a></div><div class="column-8"><article class="detail"><div class="detail__header"><h1 class="detail__title">{e(r.title)}</h1><div class="detail__author">{r.author} - <span>kabarkitaNews</span></div><div class="detail__date">{r.written}</div><div class="share-box"><span>BAGIKAN</span>{loop('<a class="ic-{k}" data-menu="share" href="#{k}"><i class="icon"></i><span class="sr">{t}</span></a>', "Facebook|Twitter|Whatsapp|Telegram|Copy Link")}<a href="#komentar"><span id="komen">4</span> Komentar</a></div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="https://akcdn.kabarkita.example/visual/2024/07/03/tanggul_169.jpeg?w=700&amp;q=90" alt="Tanggul bambu di Tanjung Sirih"><figcaption class="detail__media-caption">{r.caption}</figcaption></figure></div>
<div class="detail__body-text itp_bodycontent"><div class="kk-dfp" id="div-gpt-ad-parallax"></div>{"".join(text[:3])}{listed(a, also)}{"".join(text[3:7])}<div class="clearfix"></div><div class="parallaxB"><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p><div data-unit="/kk/parallax_detail"></div></div>{"".join(text[7:9])}{listed(b, also)}{"".join(text[9:])}<div class="video20detail"><iframe data-src="https://20.kabarkita.example/embed/240703044"></iframe><span>Simak Video</span></div></div>
<div class="detail__long-nav"><div class="detail__anchor">Halaman</div><a class="detail__anchor-numb selected" href="{url}">1</a><a class="detail__anchor-numb" href="{url}/2">2</a><a class="detail__anchor-numb" href="{url}/3">3</a><a class="btn" href="{url}/2">Selanjutnya</a><a class="btn" href="{url}?single=1">Tampilkan Semua</a></div>
<div class="detail__body-tag"><div class="nav">{loop('<a href="https://www.kabarkita.example/tag/{k}" class="nav__item">{t}</a>', "abrasi|bakau|tanjung sirih|muara kencana|tanggul bambu")}</div></div></article>
<div class="collection"><h2 class="title">Berita Terkait</h2><div class="grid-row">{listed(tags, '<article class="list-content__item column"><div class="media media--image-radius"><div class="media__image"><a href="{u}" class="media__link"><span class="ratiobox lqd"><img loading="lazy" src="https://akcdn.kabarkita.example/t{n}.jpeg?w=250" alt="" title="{t}"></span></a></div><div class="media__text"><h3 class="media__title"><a href="{u}" class="media__link" dtr-idx="{n}">{t}</a></h3><div class="media__date"><span d-time="17199{n}">{n} jam lalu</span></div></div></div></article>')}</div></div>
<div class="komentar" id="komentar"><div class="komentar-iframe" data-url="{url}"><h4>Komentar Terbanyak</h4><p>Silakan masuk untuk ikut berkomentar.</p><button>Kirim</button></div></div></div>
<aside class="column-4"><div class="box cb-mostpop"><div class="box__header"><h2><a href="https://www.kabarkita.example/terpopuler">Berita Terpopuler</a></h2></div>{listed(pop, '<article class="list-content__item"><div class="media"><div class="text-list__data">#{n}</div><h3 class="media__title"><a href="{u}" class="media__link">{t}</a></h3><div class="media__subtitle"><a href="/hot">{k}</a></div></div></article>', k=("kabarkitaOto", "Hot", "Berita", "Sepakbola", "Food"))}</div><div class="ads-mr" data-unit="/kk/medium_rectangle_1" style="min-height:250px"></div><div class="box box--new"><h2>Terbaru</h2><ul>{listed(new, '<li><span class="jam">10:0{n} WIB</span><a href="{u}">{t}</a></li>')}</ul></div></aside></div>
<div class="sticky-bottom"><button class="close">Tutup Iklan</button><div id="div-gpt-ad-bottomframe"></div></div><footer class="footer"><div class="grid">{menu("Kategori|Layanan|Informasi|Jaringan Media", "Pasang Mata|Adsmart|Forum|kabarkita Event|Trans Loka|Big Mal|Redaksi|Pedoman Media Siber|Karir|Kotak Pos|Info Iklan|Disclaimer|Privacy Policy|Jakarta Raya|Sulawesi|Papua|Kalimantan|Borobudur|Ruang Pers|Toko|Kode Etik", '<div class="column-3"><h4>{t}</h4><ul>{kids}</ul></div>', '<li><a href="https://www.kabarkita.example/{k}">{t}</a></li>', 14)}</div><p>Copyright @ 2024 kabarkita, All right reserved</p></footer></body></html>""",
        r, r.lines, (*a, *b, *tags, *pop, *new), address=url,
    )  # fmt: skip


LIBRARY = Report(
    "el", "2025-02-11", "11.02.2025 • 07:40", "Μυρτώ Κανελλάκη", "Το αναγνωστήριο της Δημοτικής Βιβλιοθήκης Λιθοχωρίου. [ΑΡΧΕΙΟ ΔΗΜΟΥ]",
    "Η βιβλιοθήκη που άνοιξε νύχτα και γέμισε μια πόλη",
    "Στο Λιθοχώρι οι φοιτητές ζητούσαν χρόνια ένα μέρος για διάβασμα μετά τις οκτώ. Όταν ο δήμος είπε όχι, ανέλαβαν τα κλειδιά οι συνταξιούχοι.",
    body("""
Είναι έντεκα και μισή το βράδυ και στην πλατεία του Λιθοχωρίου τα καφενεία μαζεύουν τις καρέκλες. Το μόνο φως που μένει αναμμένο βρίσκεται στον πρώτο όροφο του παλιού καπνομάγαζου, όπου στεγάζεται η δημοτική βιβλιοθήκη.
Μέσα κάθονται εβδομήντα τρεις άνθρωποι. Οι περισσότεροι είναι φοιτητές του γεωπονικού, όμως στο βάθος ένας οδηγός φορτηγού μαθαίνει ιταλικά και δύο νοσηλεύτριες διαβάζουν για τις εξετάσεις της ειδικότητας.
Πίσω από το γραφείο της υποδοχής ο 71χρονος Θανάσης Βελέντζας, άλλοτε μηχανοδηγός, σημειώνει τα ονόματα με μολύβι. «Σαράντα χρόνια δούλευα νύχτα. Έτσι κι αλλιώς δεν κοιμάμαι», λέει.
# Ένα «όχι» για 26.000 ευρώ
Η ιδέα δεν ήταν του δήμου. Τον Μάρτιο του 2023 ο φοιτητικός σύλλογος ζήτησε με 1.140 υπογραφές να μένει ανοιχτό το κτίριο ως τις δύο τα ξημερώματα. Η απάντηση ήταν ότι χρειάζονταν δύο υπάλληλοι και 26.000 ευρώ τον χρόνο, τα οποία δεν υπήρχαν.
Τότε η λέσχη συνταξιούχων προσφέρθηκε να κρατά βάρδιες χωρίς αμοιβή. Χρειάστηκαν επτά μήνες, τρεις γνωμοδοτήσεις και μια ασφαλιστική σύμβαση ώσπου να πάρουν στα χέρια τους τα κλειδιά.
# Βάρδιες, τσάι και ένας κανόνας
Σήμερα στο πρόγραμμα είναι γραμμένοι 38 εθελοντές, από 62 έως 84 ετών. Δουλεύουν σε ζευγάρια, τρεις ώρες ο καθένας. Στις έντεκα βράζουν τσάι του βουνού για όλους και ο μοναδικός κανόνας είναι ότι κανείς δεν φεύγει μόνος του με τα πόδια.
Η 19χρονη Αριάδνη Σκαρλάτου, πρωτοετής από νησί, μένει σε δωμάτιο έντεκα τετραγωνικών με χαλασμένη θέρμανση. «Εδώ είναι ζεστά. Και κάποιος με ρωτάει αν έφαγα», λέει.
Ο κύριος Θανάσης δεν ανησυχεί. Όταν το ρολόι δείχνει δύο, σβήνει ένα ένα τα πορτατίφ, μετράει τα παλτά και κατεβαίνει τελευταίος. «Το τρένο», λέει, «δεν φεύγει αν δεν κατέβουν όλοι».
"""),
)  # fmt: skip


@page
def athinaiki_efimerida() -> Served:
    """A daily on a blog engine's theme for magazines: a ticker and a stream by the hour."""
    r, site = LIBRARY, "https://www.proinostypos.example"
    url = f"{site}/society/563347210/i-vivliothiki-poy-anoixe-nychta/"
    form = site + "/society/{n}/"
    tick = heads(form, "Κλειστή η παλιά εθνική λόγω κατολίσθησης|Απεργούν αύριο τα λεωφορεία στο κέντρο")
    mid = heads(form, "Φοιτητική στέγη: Δωμάτια σε τιμές διαμερίσματος")
    stream = heads(
        site + "/news/{n}/",
        "Χαλάζι κατέστρεψε θερμοκήπια στον κάμπο|Συνελήφθη ταχυδρόμος που έκρυβε γράμματα|Νέο δρομολόγιο πλοίου για τις άγονες γραμμές|Στους 17 βαθμούς η θερμοκρασία το Σάββατο|Βρέθηκε ο σκύλος που ταξίδευε με το τρένο",
    )
    same = heads(
        site + "/culture/{n}/",
        "Το σινεμά της γειτονιάς σώθηκε από τους θεατές του|Ένα χειρόγραφο επιστρέφει στο μοναστήρι|Οι τελευταίοι τυπογράφοι της οδού Μόχλου",
    )
    read = heads(
        site + "/economy/{n}/", "Τι αλλάζει στα ενοίκια από τον Απρίλιο|Ποιοι δικαιούνται το επίδομα θέρμανσης|Γιατί ακρίβυνε ξανά το λάδι"
    )
    tops = "Πολιτική|Κοινωνία|Οικονομία|Κόσμος|Πολιτισμός|Αθλητισμός|Γνώμες|Επιστήμη|Υγεία|Γεύση|Πόλη"
    subs = "Βουλή|Κόμματα|Άμυνα|Παιδεία|Αγορές|Ακίνητα|Ενέργεια|Ναυτιλία|Τουρισμός|Βιβλίο|Θέατρο|Μουσική|Μπάσκετ|Στίβος|Διάστημα|Κλίμα"
    return Served(
        f"""<!DOCTYPE html><html lang="el" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{e(r.title)} | Ο Πρωινός Τύπος</title>{meta(r, url, "Ο Πρωινός Τύπος", "2025-02-11T07:40:00+02:00")}<style id="global-styles-inline-css">body{{--wp--preset--color--black:#000}}{css("proinos", 190, ".wp-elements-")}</style><script id="nx-js-extra">var nxAds={slots("proinostypos", 12)};</script></head>
<body class="post-template-default single single-post postid-563347210 single-format-standard wp-embed-responsive"><div id="cmp" class="fc-consent-root" aria-hidden="true"><div class="fc-dialog"><h2>Η ιδιωτικότητά σας είναι σημαντική για εμάς</h2><p>Εμείς και οι συνεργάτες μας αποθηκεύουμε πληροφορίες σε μια συσκευή, όπως cookies.</p><ul>{vendors(110, '<li class="fc-vendor"><label><input type="checkbox" data-vid="{i}"> {t}</label> <a href="https://cmp.example/{i}/policy">Πολιτική απορρήτου</a></li>')}</ul><button>ΣΥΜΦΩΝΩ</button></div></div>
<div id="page" class="site"><div class="nx-top"><time>Τρίτη 11 Φεβρουαρίου 2025</time><a href="/login/">Σύνδεση</a><a class="btn-sub" href="/subscribe/">Συνδρομές</a></div><div class="nx-ticker" role="marquee"><span class="lbl">ΤΩΡΑ</span>{listed(tick, '<a class="nx-ticker__a" href="{u}">{t}</a><i>///</i>')}</div><header id="masthead"><a href="{site}/" rel="home"><img src="/wp-content/themes/nx/logo.svg" alt="Ο Πρωινός Τύπος"></a><nav><ul id="primary-menu" class="menu">{menu(tops, subs, '<li id="menu-item-{i}77" class="menu-item menu-item-type-taxonomy menu-item-has-children"><a href="/{k}/">{t}</a><ul class="sub-menu">{kids}</ul></li>', '<li class="menu-item menu-item-object-category"><a href="/{top}/{k}/">{t}</a></li>', 8)}</ul></nav></header>
<main id="primary" class="nx-grid"><div class="nx-col-main"><article id="post-563347210" class="post-563347210 post type-post status-publish format-standard has-post-thumbnail hentry category-society"><header class="entry-header"><span class="cat-links"><a href="/society/">ΚΟΙΝΩΝΙΑ</a></span><h1 class="entry-title">{e(r.title)}</h1><div class="entry-lead"><p>{e(r.lead)}</p></div><div class="entry-meta"><span class="author vcard"><a href="/author/m-kanellaki/">{r.author}</a></span> <time class="entry-date published" datetime="2025-02-11T07:40:00+02:00">{r.written}</time><span class="rt">Χρόνος ανάγνωσης 4'</span></div></header><figure class="wp-post-image-wrap"><img width="1200" height="800" src="/wp-content/uploads/2025/02/vivl.jpg" srcset="{srcset("/wp-content/uploads/2025/02/vivl.jpg", 300, 768, 1024, 1536)}" alt=""><figcaption>{e(r.caption)}</figcaption></figure>
<div class="entry-content clearfix">{each(r.body[:2]).replace("γεωπονικού", "<em>γεωπονικού</em>")}<div class="nx-inread" data-adslot="inread1"><small>ΔΙΑΦΗΜΙΣΗ</small></div>{each(r.body[2:5])}<div class="nx-readmore"><div class="nx-readmore__t">Διαβάστε επίσης</div><a href="{mid[0][1]}"><img src="/t/51.jpg" alt="" loading="lazy"><span>{e(mid[0][0])}</span></a></div>{each(r.body[5:8])}<blockquote class="wp-block-quote nx-google"><p>Ακολουθήστε τον Πρωινό Τύπο στα νέα του κινητού σας και διαβάστε πρώτοι όλες τις ειδήσεις.</p></blockquote>{each(r.body[8:])}</div><footer class="entry-footer"><span class="tags-links">{loop('<a href="/tag/{k}/" rel="tag">#{t}</a>', "Βιβλιοθήκες|Φοιτητές|Εθελοντισμός|Λιθοχώρι")}</span><div class="nx-nl"><h4>Το πρωινό γράμμα</h4><p>Κάθε πρωί στις επτά στο email σας.</p><input type="email" placeholder="Το email σας"><button>Εγγραφή</button></div></footer></article><section class="nx-same"><h3 class="nx-h"><span>Περισσότερα στον Πολιτισμό</span></h3>{listed(same, '<div class="nx-card nx-card--{n}"><a href="{u}" class="th"><img data-src="/t/{n}.jpg" class="lazyload" alt="{t}"></a><h4><a href="{u}">{t}</a></h4><p class="by">της Σύνταξης</p></div>')}</section></div>
<aside id="secondary" class="widget-area"><section class="widget nx-stream"><h2 class="widget-title">Ροή ειδήσεων</h2>{listed(stream, '<div class="s-i"><span class="s-h">07:2{n}</span><a href="{u}" rel="bookmark">{t}</a></div>')}<a class="all" href="/roi/">Όλες οι ειδήσεις</a></section><section class="widget"><div id="nx-300x600" data-adslot="side1"></div></section><section class="widget nx-pop"><h2 class="widget-title">Δημοφιλή</h2><ol>{listed(read, '<li><a href="{u}">{t}</a></li>')}</ol></section></aside></main>
<footer id="colophon">{menu("Ενότητες|Υπηρεσίες|Η εφημερίδα", subs, '<div class="f-{i}"><h5>{t}</h5><ul>{kids}</ul></div>', '<li><a href="/{k}/">{t}</a></li>', 18)}<p>© 2025 Πρωινός Τύπος Α.Ε.</p></footer></div><template id="nx-toast"><div><h4>Ενεργοποίηση ειδοποιήσεων</h4></div></template><svg style="display:none">{sprite("nx-", "fb x viber mail print link menu close user search play")}</svg></body></html>""",
        r, r.lines, (*tick, *mid, *same, *stream, *read), address=url,
    )  # fmt: skip


SALEYARD = Report(
    "en", "2025-08-27", "August 27 2025 - 5:30am", "Bronte Hallwright", "Neville Karsh has sold cattle at Wirrabilla for 54 years. Picture by Dane Ostrow",
    "'You come for the yarn': last gavel looms for Wirrabilla saleyards",
    "",
    body("""
Neville Karsh has missed three sales in 54 years: two for funerals, and one because the bridge at Muddy Gap was under four metres of water.
On Wednesday the third-generation grazier leaned on the same rail his grandfather leaned on and watched 612 head go under the hammer at the Wirrabilla Regional Saleyards, in what may be the second-last spring the place has left.
Bullanoo Shire Council will vote next month on whether to shut the yards by December 2026 and sell the 14-hectare site for housing.
"You can sell a steer on your phone these days," Mr Karsh said. "But you don't come here to sell a steer. You come for the yarn."
# A bill no one wants
A report by consultants Ridley Farrow found the yards needed $7.8 million in soft flooring, shade and effluent works to keep their licence beyond next year. Throughput has fallen from 48,000 head in 2011 to just under 17,000.
Mayor Colleen Tiddy said the council had lost about $310,000 on the facility last financial year and ratepayers could not be asked to carry it forever.
Agents say the numbers miss the point. Stock and station agent Peter Lomandra said vendors would be forced to truck cattle 160 kilometres to Corrigal, at a cost of up to $38 a head.
# Pies, boots and a blood pressure check
For the past six years the district nurse has set up a card table beside the canteen. Nurse Ange Pellow said she had checked the blood pressure of more than 900 men who had not seen a doctor in years, and sent 31 of them straight to hospital.
A petition to save the yards had gathered 2300 signatures by Tuesday. The shire has 4100 residents.
Submissions close on September 12.
"""),
)  # fmt: skip


@page
def bush_masthead_of_a_chain() -> Served:
    """A masthead on a chain's platform: utility classes, offers to subscribe at every turn, the text whole."""
    r, site = SALEYARD, "https://www.wirrabillaadvocate.example"
    url = f"{site}/story/9051277/last-gavel-looms-for-wirrabilla-saleyards/"
    form = site + "/story/{n}/{s}/"
    read = heads(form, "Corrigal abattoir to add a night shift|Housing list tops 400 as rents climb again")
    more = heads(
        form,
        "Truck rolls on Muddy Gap bend, driver walks away|Why this town's pool will open a month early|Swooping season: map your magpies here|Bowls club fights for its licence|School of the Air turns 70 with a party on every screen",
    )
    chain = heads(
        "https://www.corrigaltimes.example/story/{n}/{s}/",
        "Rural doctors given more time to train|Wool hits a six-year high|Rain band tipped to reach the plains by Friday",
    )
    top = heads(
        form,
        "Local footy: grand final teams named|Court: man fined over 42 unlicensed goats|The $1 house that nobody bought|Photos from the Wirrabilla Show",
    )
    tops = "News|Sport|Rural|Community|Jobs|Real Estate|What's On|Opinion|Puzzles|Lifestyle|Classifieds|Notices"
    subs = "Local News|Court and Crime|Council|Health|Education|Politics|National|World|Football|Netball|Cricket|Racing|Markets|Cattle|Sheep|Weather|Farm Online|Machinery|Food and Wine|Travel|Recipes|Crosswords|Sudoku"
    towns = "Armatree|Bendolba|Coonara|Dungaree Flat|Eulah|Farrabel|Gilgoin|Hanging Dog|Illabo Creek|Jundah|Kurri|Lowmead|Merriwee|Nundle Park|Oberlea|Pallamana|Wongan|Yass Junction"
    sub = '<h2 class="mb-4 mt-8 font-serif text-2xl font-bold text-gray-900">{}</h2>'
    para = '<p class="mb-6 font-serif text-lg leading-8 text-gray-900">{}</p>'
    return Served(
        f"""<!doctype html><html lang="en-AU" class="scroll-smooth"><head><meta charset="utf-8"/><title>{e(r.title)} | Wirrabilla Advocate | Wirrabilla, NSW</title><meta name="viewport" content="width=device-width,initial-scale=1,shrink-to-fit=no"/>{og(r, url, "Wirrabilla Advocate")}<meta name="robots" content="max-image-preview:large"/><link rel="canonical" href="{url}"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "isAccessibleForFree": False, "datePublished": "2025-08-26T19:30:00.000Z", "dateModified": "2025-08-26T22:02:41.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Wirrabilla Advocate"}})}<style>{css("advocate", 420, ".tw-")}</style><script>window.PAGE_DATA={{"site":{{"name":"Wirrabilla Advocate","mail":"advocate"}},"piano":{{"aid":"x0Yz"}},"ads":{slots("advocate", 64)}}}</script></head>
<body class="bg-white antialiased"><div id="root"><a href="#main" class="sr-only focus:not-sr-only">Skip to content</a><div class="h-[90px] bg-gray-100 flex items-center justify-center" data-testid="ad-billboard"><div id="ad-billboard-1" data-sizes="[[970,250],[728,90]]"></div></div>
<div class="flex justify-between border-b px-4 py-2 text-xs"><span>Wednesday, 27 August 2025</span><span>Wirrabilla 14° | Today's Paper</span><div><button data-testid="login">Log In</button><a class="rounded bg-red-700 px-3 text-white" href="/subscribe/">Subscribe from $3.50 a week</a></div></div>
<header class="sticky top-0 z-50"><a href="/" aria-label="home"><svg class="h-8 w-64"><use href="#i-masthead"/></svg></a><div role="menu" class="hidden lg:grid" data-testid="mega">{menu(tops, subs, '<div class="group col-span-1 p-4" role="none"><a class="block py-1 text-sm font-bold hover:text-red-700" href="/{k}/" data-menu="{i}">{t}</a><div class="pl-2">{kids}</div></div>', '<a class="block py-0.5 text-xs text-gray-700 hover:underline" role="menuitem" href="/{top}/{k}/">{t}</a>', 10)}</div></header>
<main id="main" class="mx-auto max-w-screen-xl lg:grid lg:grid-cols-12 gap-6"><div class="lg:col-span-8" data-testid="story"><div class="flex gap-2 text-xs uppercase"><a href="/">Home</a>/<a href="/news/local-news/">Local News</a><span class="bg-yellow-300 px-1">Subscriber</span></div><h1 class="font-serif text-4xl font-bold" data-testid="story-headline">{e(r.title)}</h1><div class="flex items-center my-4"><img class="h-10 w-10 rounded-full" src="https://cdn.newschain.example/bh.jpg" alt="{r.author}"/><div class="ml-2 text-sm"><span>By <a href="/profile/1403/bronte-hallwright">{r.author}</a></span><div>{r.written}</div></div><button class="ml-auto">{loop('<span class="{k}">{t}</span>', "Share|Save")}</button><a href="#comments">11 Comments</a></div>
<figure class="relative -mx-4"><img fetchpriority="high" src="https://cdn.newschain.example/w800/yards.jpg" srcset="{srcset("https://cdn.newschain.example/yards.jpg", 320, 640, 1024, 1280)}" alt="Man at rail"/><figcaption class="text-xs text-gray-500">{e(r.caption)}</figcaption></figure>
<div id="story-body" class="story-body">{each(r.body[:2], para, sub)}<div class="my-6 bg-gray-50 p-4 text-center" data-piano="inline-1"><p class="font-bold">Local news, more than ever, matters.</p><p>Get unlimited access on every device, the digital edition and the app.</p><button>View packages</button><p class="text-xs">Already a subscriber? <a href="/login">Log in</a></p></div>{each(r.body[2:4], para, sub)}<div class="mb-6 border-l-4 border-red-700 pl-4"><ul>{listed(read, '<li class="mb-2"><strong>READ MORE: </strong><a class="underline" href="{u}">{t}</a></li>')}</ul></div>{each(r.body[4:8], para, sub)}<div class="my-8 flex justify-center" id="ad-mrec-story-1"><span class="text-[10px] text-gray-400">Ad</span></div>{each(r.body[8:11], para, sub)}<div class="my-6 border p-4" data-testid="newsletter-signup"><span class="font-bold">Sign up for our newsletter to stay up to date.</span><label><input type="checkbox" checked/> Daily Today's top stories curated by our news team.</label><input type="email" placeholder="Enter your email"/><button>Sign up</button></div>{each(r.body[11:], para, sub)}</div>
<div class="flex border-t py-4" data-testid="author-bio"><img src="https://cdn.newschain.example/bh.jpg" alt=""/><div><a class="font-bold" href="/profile/1403/bronte-hallwright">{r.author}</a><p class="text-sm">Bronte covers farms, councils and the odd lost emu for the Advocate. Got a story? bronte.hallwright@newschain.example</p></div></div><section id="comments" class="bg-gray-50 p-4"><h3>Comments</h3><p>Only subscribers can comment. Keep it civil, keep it local.</p></section><section class="mt-8" data-testid="more-from"><h2 class="font-bold text-xl border-b-2 border-red-700">More from Local News</h2><div class="grid grid-cols-2 gap-4">{listed(more, '<div class="flex flex-col"><a href="{p}" class="aspect-[3/2]" tabindex="-1" aria-hidden="true"><img loading="lazy" src="https://cdn.newschain.example/w300/{n}.jpg" alt=""/></a><a class="font-serif font-bold leading-5" href="{p}">{t}</a><p class="text-xs text-gray-500">{n}hr ago</p></div>')}</div></section></div>
<aside class="lg:col-span-4"><div id="ad-halfpage-1" class="min-h-[600px]"></div><div class="sticky" data-testid="most-viewed"><div class="font-bold">Most viewed</div>{listed(top, '<div class="flex border-b py-2"><span class="text-3xl text-red-700 mr-3">{n}</span><a href="{p}" class="font-serif">{t}</a></div>')}</div><div class="mt-6" data-testid="network"><div class="font-bold">Across the network</div>{listed(chain, '<a href="{u}" class="block py-2"><h3 class="font-serif">{t}</h3></a>')}</div></aside></main>
<footer class="bg-gray-900 text-white"><div class="grid grid-cols-6">{loop('<a class="text-xs" href="https://www.{k}.example/" rel="noopener" data-i="{i}">{t} Gazette</a>', towns)}{loop('<a class="text-xs" href="/{k}/">{t}</a>', "About Us|Contact|Help|Privacy|Conditions of Use|Terms and Conditions - Newspaper Subscription|Agricultural Shows|Tenders|Celebrations|Trades and Services|Garage Sales")}</div></footer></div><svg xmlns="http://www.w3.org/2000/svg" class="hidden">{sprite("i-", "masthead share save search menu user sun rain cloud wind paper close")}</svg><script>window.__STATE__={state(r, (*more, *top), site)}</script></body></html>""",
        r, r.lines, (*read, *more, *top, *chain), address=url,
    )  # fmt: skip


BAKERY = Report(
    "uk", "2023-11-28", "Вівторок, 28 листопада 2023, 09:05", "Соломія Дзиґа", "Пекарня «Житниця» у Вербовому. Фото: Тарас Ковалик",
    "Хліб за розкладом відключень: як маленька пекарня пережила зиму без світла",
    "",
    body("""
О третій ночі, коли у Вербовому гасне світло, Олена Підгірна не лягає спати, а навпаки прокидається. За чотири години до наступного відключення їй треба замісити, дати підійти й випекти шістсот буханців.
Пекарню «Житниця» вона відкрила у 2020 році в колишній кузні. Тоді це було хобі вчительки хімії. Тепер хліб звідси їдять одинадцять сіл, два госпіталі та школа.
«Тісто не знає, що таке графік. Йому байдуже, черга перша чи третя», – сміється Олена.
# Піч, яку хотіли викинути
Перша зима ледь не вбила справу. Електричні печі вистигали посеред випікання, і щотижня доводилося списувати до двохсот буханців. Генератор з'їдав за ніч сорок літрів пального – більше, ніж пекарня заробляла за день.
Виручила стара дров'яна піч, яку попередній власник радив розібрати на цеглу. Місцевий пічник Микола Гаврилець, якому тоді було 79 років, перемурував її за дев'ять днів і взяв за роботу мішок борошна.
«Я думав, що останню піч склав ще при молодості. А воно бач як», – розповідає він.
# Буханець, за який платить незнайомець
Біля каси висить дошка з прищіпками. Кожна прищіпка – це хліб, за який хтось уже заплатив наперед. Зняти її може будь-хто, кому скрутно, і нічого не пояснювати.
За рік так роздали понад 14 тисяч буханців. Найбільше прищіпок, каже Олена, вішають самі пенсіонери та люди, які переїхали до громади з прифронтових областей.
О сьомій ранку світло вмикають. У «Житниці» цього ніхто не помічає: останні буханці вже лежать на полицях, а Олена перевдягається, щоб устигнути на перший урок.
"""),
)  # fmt: skip


@page
def internet_hazeta() -> Served:
    """An online newspaper: a feed of the day at the left, promoted stories in lines of the text, a note on mistakes at its end."""
    r, site = BAKERY, "https://www.dzvinok.example"
    url = f"{site}/articles/2023/11/28/7430862/"
    form = site + "/news/2023/11/28/{n}/"
    feed = heads(
        form,
        "В області відновили рух нічних потягів|Суд відклав розгляд справи про кар'єр|Синоптики попередили про ожеледь|Аграрії завершили збір кукурудзи|Уряд змінив правила субсидій|У Вербовому знайшли дзвін 1742 року",
    )
    mid = heads(site + "/articles/2023/10/12/{n}/", "Млин, що працює від річки: історія однієї родини|Скільки насправді коштує генератор")
    main = heads(
        site + "/articles/2023/11/27/{n}/",
        "Чому вчителі йдуть зі шкіл посеред року|Три сценарії для енергосистеми на зиму|Як громади ділять воду",
    )
    blogs = heads("https://blogs.dzvinok.example/{n}/", "Про тишу, якої ми боїмося|Лист до майбутнього міністра")
    life = heads(
        "https://life.dzvinok.example/{n}/",
        "Борщ у банці: чи варто запасати|Кіт-поштар став зіркою відділення|П'ять книжок для довгих вечорів",
    )
    tops = "Новини|Публікації|Економіка|Життя|Спорт|Європа|Тема|Блоги|Розслідування|Мультимедіа|Архів"
    subs = "Політика|Суспільство|Регіони|Київ|Харків|Львів|Одеса|Дніпро|Енергетика|Фінанси|Наука|Освіта|Здоров'я|Культура|Футбол"
    para, sub = "<p>{}</p>", "<h3>{}</h3>"
    inline = '<p><strong>Читайте також: <a href="{u}" target="_blank">{t}</a></strong></p>'
    return Served(
        f"""<!doctype html><html lang="uk"><head><meta charset="utf-8"><title>{e(r.title)} | Дзвінок</title><meta name="viewport" content="width=device-width">{meta(r, url, "Дзвінок", "2023-11-28T09:05:00+02:00")}<link rel="amphtml" href="{url}amp/"><link rel="alternate" hreflang="ru" href="{site}/rus/articles/2023/11/28/7430862/"><link rel="alternate" type="application/rss+xml" href="/rss/"><style>{css("dzvinok", 330)}</style><script>window.pp_gemius_identifier='nXg6';var adriver={slots("dzvinok", 16)};</script></head><body>
<div class="layout"><div class="ban970" id="adr970" data-adriver="970x250"></div><header class="header"><div class="header__top"><a class="logo" href="/">Дзвінок</a><div class="langs"><b>Укр</b> <a href="/rus/articles/2023/11/28/7430862/">Рус</a> <a href="/eng/">Eng</a></div><a class="club" href="https://club.dzvinok.example/">Вступай у клуб</a><div class="kurs">USD 36,43 EUR 39,87</div><div class="soc">{loop('<a class="s-{k}" href="https://{k}.example/dzvinok" title="{t}"></a>', "telegram|facebook|viber|youtube|instagram|rss")}</div></div><nav class="menu">{menu(tops, subs, '<div class="menu__i m{i}"><a href="/{k}/">{t}</a><div class="menu__drop">{kids}</div></div>', '<span><a href="/{top}/{k}/">{t}</a></span>', 13)}</nav></header>
<div class="main_content"><div class="container_sub_left"><div class="block_title"><a href="/news/">Головні новини дня</a></div><div class="news_list">{listed(feed, '<div class="article_news_list"><div class="article_time">08:5{n}</div><div class="article_content"><div class="article_header"><a href="{p}">{t}</a> {m}</div></div></div>', m=("", '<em class="ico-foto">фото</em>', "", "", '<em class="ico-upd">оновлено</em>', '<em class="ico-video">відео</em>'))}</div><a class="all" href="/news/">Усі новини дня</a></div>
<div class="container_sub_post"><article class="post"><header class="post_header"><h1 class="post_title">{e(r.title)}</h1><div class="post_time"><span class="post_author"><a href="/authors/dzyga/">{r.author}</a></span> — {r.written}</div><div class="post_stats"><span class="views">18 204</span><a href="#disqus">Коментарі</a></div></header><div class="post_photo"><img class="post_photo_news_img" src="/images/doc/7/4/7430862_hlib.jpg" alt="{e(r.title)}" width="960"><div class="post_photo_author">{e(r.caption)}</div></div>
<div class="post_text">{each(r.body[:3], para, sub)}{listed(mid[:1], inline)}{each(r.body[3:6], para, sub)}<div class="advtext_mob"><span>Реклама:</span><div data-adriver="300x250-in"></div></div>{each(r.body[6:9], para, sub)}<div class="support"><p><b>«Дзвінок» працює завдяки читачам. Долучайтеся до клубу.</b></p><a href="https://club.dzvinok.example/">Підтримати</a></div>{each(r.body[9:10], para, sub)}{listed(mid[1:], inline)}{each(r.body[10:], para, sub)}</div><div class="orphus">Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter, щоб повідомити про це редакцію.</div><div class="post_tags">{loop('<span class="post_tags_item"><a href="/tags/{k}/">{t}</a></span>', "хліб|енергетика|волонтери|малий бізнес")}</div></article>
<div id="disqus"><h4>Коментарі</h4><div class="c"><b>Пан Стефко</b> <i>28.11.2023 10:11</i><p>Їв той хліб, коли їхав до сестри. Скоринка така, що до хати не довіз.</p></div><button>Завантажити ще</button></div><section class="section_main"><div class="block_title"><a href="/articles/">Публікації</a></div>{listed(main, '<div class="article article_main"><div class="article_img"><a href="{p}"><img loading="lazy" src="/images/{n}.jpg" alt=""></a></div><div class="article_title"><a href="{p}">{t}</a></div><div class="article_date">27 листопада</div></div>')}</section></div>
<div class="container_sub_right"><div class="block"><div class="block_title"><a href="https://blogs.dzvinok.example/">Блоги</a></div>{listed(blogs, '<div class="blog"><img src="/a/{n}.jpg" alt=""><div class="blog_author"><a href="https://blogs.dzvinok.example/authors/{n}/">{w}</a></div><div class="blog_title"><a href="{u}">{t}</a></div></div>', w=("Гнат Боровець", "Ярина Мельничук"))}</div><div data-adriver="300x600"></div><div class="block life"><div class="block_title">Життя</div>{listed(life, '<div class="article"><a href="{u}">{t}</a></div>')}</div></div></div>
<footer class="footer">{menu("Розділи|Проєкти|Про нас", subs + "|Контакти|Реклама на сайті|Правила|Вакансії|Редакція|Політика приватності", '<div class="footer_col"><b>{t}</b>{kids}</div>', '<a href="/{k}/">{t}</a> ', 25)}<p>© 2009-2023, Дзвінок.</p></footer></div><script>window.__D__={state(r, (*main, *life), site)}</script></body></html>""",
        r, r.lines, (*feed, *mid, *main, *blogs, *life), address=url,
    )  # fmt: skip


BUTTONS = Report(
    "it", "2022-05-16", "16 maggio 2022", "Ottavia Brandolese", "Il reparto di tornitura della Madreperla Corvi (foto Studio Arcari)",
    "Bottoni, il distretto di Grumezzo torna ad assumere: ordini a +22%",
    "La riscoperta dei materiali naturali e i ritardi dei trasporti riportano in Italia le commesse. Ma mancano i tornitori, e l'energia pesa sui margini",
    body("""
Per trent'anni Grumezzo ha contato le fabbriche che chiudevano. Ora conta gli annunci di lavoro: sono 140 i posti aperti nelle 63 aziende del distretto del bottone, che nel primo trimestre ha visto crescere gli ordini del 22% sullo stesso periodo del 2021.
I dati, elaborati dal centro studi di Confbottone, dicono che il fatturato dell'area dovrebbe chiudere l'anno a 318 milioni, il valore più alto dal 2008. L'export pesa per il 71%, con la Francia davanti a Turchia e Stati Uniti.
# Il ritorno delle commesse
«Un container dall'Asia costava duemila dollari, siamo arrivati a undicimila», spiega Ludovico Corvi, amministratore delegato della Madreperla Corvi, 88 addetti. «Per un prodotto che vale pochi centesimi il conto è presto fatto».
A spingere è anche la moda. Le grandi maison chiedono corozo, corno e madreperla tracciati dall'origine, e accettano di pagare fino al 40% in più rispetto al poliestere.
# L'incognita energia
Non tutto luccica. La bolletta del gas è triplicata in dodici mesi e ha eroso quasi quattro punti di margine operativo. Tre aziende hanno spostato il turno alla notte, due hanno chiesto la cassa integrazione nonostante il portafoglio pieno.
Per difendersi, diciannove imprese hanno costituito una comunità energetica: i pannelli sui capannoni copriranno da ottobre un terzo dei consumi. L'investimento, 6,2 milioni, è finanziato per metà dalla Cassa Rurale dell'Olmo.
# Cercasi tornitori
Il vero collo di bottiglia sono le persone. L'età media al tornio è di 57 anni e l'ultimo corso dell'istituto professionale risale al 2004. Da settembre ripartirà con ventiquattro iscritti, metà dei quali ragazze.
«Chi esce di qui firma un contratto il giorno dopo», assicura la preside Fiorenza Malagoli. Le aziende hanno comprato i macchinari e pagheranno gli insegnanti: tutti pensionati del distretto.
"""),
)  # fmt: skip


@page
def quotidiano_economico() -> Served:
    """An economic daily on a script's server: quotations, and key points before the text."""
    r, site = BUTTONS, "https://www.ilmeridiano-economia.example"
    url = f"{site}/art/bottoni-distretto-grumezzo-torna-ad-assumere-ordini-22percento-AEk2TqYB"
    form = site + "/art/{s}-AE{n}"
    deep = heads(form, "Moda, perché il corto raggio conviene di nuovo|Gas, le imprese alla prova dei contratti a termine")
    read = heads(
        form,
        "Bonus facciate, la proroga che non c'è|Pensioni, le tre strade per uscire prima|Mutui: quando conviene passare al fisso|Btp, asta da record per il trentennale",
    )
    tips = heads(
        form,
        "Ceramica, il distretto spegne due forni su dieci|Il vino sfuso sorpassa la bottiglia|Porti: la coda delle navi arriva in Adriatico",
    )
    ultim = heads(form, "Borse europee deboli in avvio|Fusione tra due assicuratori veneti|Grano, il prezzo scende sotto i 400 euro")
    stocks = "FTSE Borea|Dax Nord|Spread|Euro/Dollaro|Brent|Oro|Alpenbank|Assitalica|Officine Reno|Cartiere Lunga|Navalia|Sidermar|Telemonte|Vetrerie Sile|Gas Adria|Molini Po|Ferrovie Est|Pastificio Arno"
    tops = "Italia|Mondo|Economia|Finanza|Mercati|Risparmio|Norme e Tributi|Tecnologia|Opinioni|Cultura|Sport|Management|Scuola24|Salute|Viaggi"
    subs = "Politica|Attualità|Europa|Usa|Asia|Africa|Industria|Servizi|Lavoro|Trasporti|Agricoltura|Turismo|Fondi|Obbligazioni|Valute|Fisco|Diritto|Condominio|Startup|Cybersecurity|Musica"
    para, sub = '<p class="atext">{}</p>', '<h2 class="ahead-sub" id="U40">{}</h2>'
    return Served(
        f"""<!doctype html><html data-n-head-ssr lang="it" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22it%22%7D%7D"><head><title>{e(r.title)} - Il Meridiano Economia</title>{meta(r, url, "Il Meridiano Economia", "2022-05-16T05:10:00+02:00")}<style data-vue-ssr-id="1a2b">{css("meridiano", 170)}</style><script>window.adv={slots("meridiano", 33)}</script></head><body><div id="__nuxt"><div id="__layout"><div class="main-wrapper"><div class="skin" id="adv_Skin"></div>
<div class="market-bar" data-refresh="60"><ul>{loop('<li class="mk mk--{i}"><a href="https://mercati.ilmeridiano-economia.example/q/{k}"><span class="mk-n">{t}</span><span class="mk-v">{i}4.{i}12,3{i}</span><span class="mk-p up">+0,{i}7%</span></a></li>', stocks)}</ul></div><header class="header"><button class="hamb">Menu</button><a class="logo" href="/"><svg><use xlink:href="#logo"/></svg></a><div class="user"><a href="/login">Accedi</a><a class="btn" href="https://abbonamenti.ilmeridiano-economia.example/">Abbonati a 1€</a></div><nav class="offcanvas">{menu(tops, subs, '<details class="nav-s"><summary><a href="/sez/{k}">{t}</a></summary><ul>{kids}</ul></details>', '<li class="nav-ss"><a href="/sez/{top}/{k}" data-pos="{i}">{t}</a></li>')}</nav></header>
<div class="ahead"><p class="overtitle"><a href="/sez/industria">Industria</a></p><h1 class="atitle">{e(r.title)}</h1><h2 class="asummary">{e(r.lead)}</h2><p class="auth">di <a href="/autori/o-brandolese">{r.author}</a></p><time datetime="2022-05-16T05:10">{r.written}</time><figure class="aimage"><img src="https://i2.res.example/bottoni.jpg" srcset="{srcset("https://i2.res.example/bottoni.jpg", 375, 735, 1020)}" alt=""><figcaption>{e(r.caption)}</figcaption></figure></div>
<div class="agrid"><div class="abody"><div class="akey"><p class="akey-t">I punti chiave</p><ul>{loop('<li><a href="#U40">{t}</a></li>', "|".join(line[2:] for line in r.body if line.startswith("# ")))}</ul></div><div class="aread"><span>3' di lettura</span><button>Ascolta la versione audio</button></div>{each(r.body[:5], para, sub)}<div class="acard-adv"><span>Pubblicità</span><div id="adv_Inread">Loading...</div></div>{each(r.body[5:8], para, sub)}<div class="abox"><p class="abox-t">Per approfondire</p>{listed(deep, '<div class="abox-c"><a href="{p}"><img loading="lazy" src="/t{n}.jpg" alt=""></a><h3><a href="{p}">{t}</a></h3></div>')}</div>{each(r.body[8:], para, sub)}<p class="copy">Riproduzione riservata ©</p><ul class="tags">{loop('<li><a href="/tag/{k}">{t}</a></li>', "distretti|moda|export|energia")}</ul><div class="brand"><h4>Loro delle lettere</h4><p>La newsletter sui distretti, ogni lunedì.</p><a href="/nl">Iscriviti</a></div></div>
<aside class="aside"><div class="box-mkt"><h4>Mercati</h4><table>{loop('<tr><td>{t}</td><td>{i}8,41</td><td class="dn">-1,{i}2</td></tr>', stocks)}</table></div><div class="box-read"><h4>I più letti</h4><ol>{listed(read, '<li><span>{n}</span><p><a href="{p}">{t}</a></p></li>')}</ol></div><div id="adv_Box"></div><div class="box-ult"><h4>Ultim'ora</h4>{listed(ultim, '<p><time>0{n}:40</time> <a href="{p}">{t}</a></p>')}</div></aside></div><section class="tips"><p class="tips-h">Consigli per te</p>{listed(tips, '<article class="tip"><figure><img alt="" loading="lazy"></figure><h3 class="aprev-title"><a href="{p}">{t}</a></h3><span class="meta">Economia · 14 maggio</span></article>')}</section>
<footer>{menu("Il gruppo|Quotidiani digitali|Servizi|Link utili", stocks + "|Contatti|Redazione|Pubblicità|Privacy|Cookie", '<div class="fcol"><p>{t}</p>{kids}</div>', '<a href="https://{k}.ilmeridiano-economia.example/">{t}</a>', 20)}<p>P.I. 00000000000 © Copyright Il Meridiano. Tutti i diritti riservati</p></footer></div></div></div><script>window.__NUXT__={state(r, (*read, *tips), site)}</script><svg hidden>{sprite("", "logo audio share menu user")}</svg></body></html>""",
        r, r.lines, (*deep, *read, *ultim, *tips), address=url,
    )  # fmt: skip


GUARDIANS = Report(
    "en", "2024-10-09", "Oct. 9, 2024, 5 a.m. CDT", "Imani Proctor-Hale", "Loretta Vance outside the Pell County courthouse in September. Credit: Jonah Reyes-Whitt for The Ledger Project",
    "The Court Gave Her a Guardian. The Guardian Sold Her House.",
    "In one county, a single company controls the lives of 412 older people. Records show judges almost never look at its books.",
    body("""
Loretta Vance remembers the date because it was her wedding anniversary. On June 3, 2021, a locksmith changed the lock on the brick bungalow in Pell City where she had lived for 47 years. She watched from a wheelchair van.
Three weeks earlier, after a fall, a hospital had asked a judge to declare Vance, then 81, unable to manage her affairs. The hearing lasted six minutes. She was not in the room.
The judge appointed Steadfast Fiduciary Services, a company Vance had never heard of. By August it had sold the house for $96,000, a little more than half of what the county says it was worth.
The Ledger Project reviewed 1,870 guardianship cases filed in Pell County since 2015. In 1,204 of them, the annual accounting required by state law was late, incomplete or missing. In only nine did a judge ask why.
# “Nobody Is Reading Them”
On paper, the system has a safeguard. Every guardian must report what came in and what went out. But the county employs one part-time auditor, and she told us that the accountings go into a cabinet.
“Nobody is reading them,” said the auditor, Faye Donnelly. “I have 400 square feet and a stapler.”
Steadfast’s chief executive, Grant Ellery, declined to be interviewed. In a statement, he wrote that the company “acts in the best interest of every person in our care” and that home sales are approved by a court.
That is true. It is also true that the buyer in 31 of those sales, including Vance’s, was a firm registered to the address of Ellery’s brother-in-law.
# A Bill Dies Quietly
Last spring, a state lawmaker proposed hiring 12 auditors, paid for with a $40 filing fee. The bill never got a hearing. Its sponsor, Rep. Dolores Amadi, said she was told there was no constituency for it. “The constituents,” she said, “aren’t allowed to vote.”
Vance got her rights back in March, after a niece borrowed money for a lawyer. She lives in the niece’s sewing room now. The bungalow has been repainted gray, and she asks to be driven the long way around.
"""),
)  # fmt: skip


@page
def nonprofit_investigations() -> Served:
    """A nonprofit newsroom: asks to donate, and a box to republish."""
    r, site = GUARDIANS, "https://www.ledgerproject.example"
    url = f"{site}/article/pell-county-guardianship-steadfast-house-sales"
    form = site + "/article/{s}"
    series = heads(form, "Six Minutes to Lose Your Rights|The Judge Who Signed Everything|How to Read a Guardian’s Accounting")
    inline = heads(form, "She Tried to Fire Her Lawyer. The Lawyer Billed Her for It.")
    most = heads(
        form,
        "The Dam Everyone Knew Would Fail|A School District Spent Its Lead Money on Turf|Inside the Towing Empire of Route 9|Who Profits When a Nursing Home Closes",
    )
    more = heads(
        form,
        "County Paid Twice for the Same Ambulances|Deputies’ Overtime Doubled. Response Times Did Too.|The Chemical That Regulators Forgot",
    )
    topics = "Health Care|Criminal Justice|Politics|Environment|Education|Housing|Labor|Technology|Immigration|Military|Business|Data Store"
    states = "Alder|Bexley|Cascadia|Dorset|Eastmark|Franklin|Granger|Hollis|Ironwood|Jessamine|Kittery|Lindow|Marlow|Nantuck|Ozark|Pemberton|Quimby|Redfern|Sabine|Tolland|Union|Verity"
    donate = '<aside class="promo-donate promo-donate--{0}"><p class="hed">{1}</p><p class="dek">{2}</p><a class="btn" href="https://give.ledgerproject.example/?c={0}">Donate Now</a></aside>'
    copy = e(each(r.body)).replace('"', "&quot;")
    return Served(
        f"""<!DOCTYPE html><html lang="en" class="no-js article-standard"><head><meta charset="utf-8"><title>{e(r.title)} — The Ledger Project</title>{meta(r, url, "The Ledger Project", "2024-10-09T05:00:00-05:00")}<script>document.documentElement.classList.replace("no-js","js");var lp={{"tests":{slots("ledger", 10)}}}</script><style>{css("ledger", 760, ".lp-")}</style></head><body><svg style="position:absolute;width:0;height:0">{sprite("lp-", "logo donate facebook x bluesky email republish close chevron lock signal")}</svg><a class="skip" href="#main">Skip to content</a>
<div class="top-notice"><p>We hold power to account because readers pay for it. <a href="https://give.ledgerproject.example/">Donate</a></p></div><header class="site-header"><a href="/" class="logo">The Ledger Project</a><p class="tagline">Investigative Journalism in the Public Interest</p><nav aria-label="Primary"><ul>{menu(topics, states, '<li class="mm"><button aria-expanded="false" aria-controls="mm-{i}">{t}</button><div class="mm-panel" id="mm-{i}"><a href="/topics/{k}">All {t}</a><ul>{kids}</ul></div></li>', '<li><a href="/topics/{top}/{k}">{t} Bureau</a></li>', 10)}</ul></nav></header><main id="main"><article><header class="opener"><div class="kicker"><a href="/series/unguarded">Unguarded</a></div><h1 class="hed">{r.title}</h1><p class="dek">{r.lead}</p><div class="byline">by <a class="name" href="/people/imani-proctor-hale">{r.author}</a></div><time class="timestamp" datetime="2024-10-09T05:00-05:00">{r.written}</time><ul class="tools"><li><button>Share</button></li><li><button data-dialog="republish">Republish</button></li></ul></header><figure class="lead"><img srcset="{srcset("https://img.assets.example/vance.jpg", 400, 800, 1600, 3000)}" src="https://img.assets.example/vance.jpg" alt="An older woman on courthouse steps"><figcaption>{r.caption}</figcaption></figure>
<aside class="series-nav"><h2><a href="/series/unguarded">Unguarded</a></h2><p>How a county lost track of the people it promised to protect</p><button>More in this series</button><ol>{listed(series, '<li><a href="{u}"><span class="n">{n}</span> <span class="t">{t}</span></a></li>')}</ol></aside><div class="article-body" data-pp-id="1"><div class="note"><p>We are a nonprofit newsroom. Sign up to receive <a href="/newsletters/big-story">our biggest stories</a> as soon as they’re published.</p></div>
{each(r.body[:4], '<p data-pp-blocktype="copy">{}</p>')}{donate.format("inline-1", "Stories like this take months.", "Your gift pays for records requests, mileage and lawyers.")}{each(r.body[4:7], '<p data-pp-blocktype="copy">{}</p>')}<div class="story-promo"><h3 class="label">Read More</h3><a href="{inline[0][1]}"><img loading="lazy" alt="" src="/p.jpg"><strong>{inline[0][0]}</strong></a></div>{each(r.body[7:10], '<p data-pp-blocktype="copy">{}</p>')}<form class="newsletter"><h3>Get our top investigations</h3><p>Delivered with the Big Story newsletter.</p><input type="email" aria-label="Email address"><button>Sign Up</button><small>This site is protected by a captcha and its privacy policy applies.</small></form>{each(r.body[10:], '<p data-pp-blocktype="copy">{}</p>')}</div><div class="callout"><h3>Do You Have a Tip for Us?</h3><p>If you have worked for a guardian or been placed under one, we want to hear from you. Reach us on Signal at 555-0142.</p></div><div class="bio"><p><a href="/people/imani-proctor-hale">{r.author}</a> is a reporter covering courts and aging.</p></div></article>
<section class="rail"><h2>Most Read</h2>{listed(most, '<div class="story-card"><a class="hed" href="{p}">{t}</a><p class="by">by <span>Staff</span></p></div>')}</section><section class="latest"><h2>Latest Stories from The Ledger Project</h2><div class="river">{listed(more, '<div class="story-entry"><h3><a href="{p}">{t}</a></h3><time>Oct. {n}</time></div>')}</div></section></main><div id="republish" class="dialog" aria-hidden="true"><h3>Republish This Story for Free</h3><p>Creative Commons License (CC BY-NC-ND 3.0)</p><ul><li>You have to credit us.</li><li>You can’t edit our material, except for relative changes in time and style.</li></ul><textarea readonly>&lt;h1&gt;{r.title}&lt;/h1&gt;{copy}</textarea><button>Copy HTML</button></div><footer>{donate.format("footer", "Support independent reporting", "Every gift is tax-deductible.")}{menu("Sections|Browse via|Info|Policies", states + "|Careers|Board and Advisors|Ethics|Steal Our Stories|Podcast|RSS", '<div class="f"><h4>{t}</h4><ul>{kids}</ul></div>', '<li><a href="/{top}/{k}">{t}</a></li>', 19)}<small>© Copyright 2024 The Ledger Project</small></footer><script>window.__LP__={state(r, (*most, *more), site)}</script></body></html>""",
        r, r.lines, (*series, *inline, *most, *more), address=url,
    )  # fmt: skip


LOSSI = Report(
    "fi", "2026-01-14", "14.1. 6:00", "Aino Kurkela", "Lossi Aallotar kulkee Pitkäsalmen yli kymmenen minuutin välein. Kuva: Petri Savela",
    "Lossi jäi ilman kuljettajaa, ja saari keksi oman ratkaisun",
    "Pitkäsalmen saarelaiset saavat ajaa aluksensa itse, mutta vain jos valvomo 200 kilometrin päässä antaa luvan.",
    body("""
Pitkäsalmi. Kun Reijo Ahvenlampi painaa vihreää nappia, kestää neljä sekuntia ennen kuin mitään tapahtuu. Sitten kaiuttimesta kuuluu naisen ääni: ”Huomenta, Reijo. Voit lähteä.”
Ääni tulee Tuulirannasta, yli 200 kilometrin päästä. Siellä päivystäjä katsoo kuudesta kamerasta, onko väylä vapaa ja puomi alhaalla.
Pitkäsalmen lossi on maan ensimmäinen, jota sen omat matkustajat ajavat. Kokeilu alkoi marraskuussa, kun kolme kuljettajaa jäi eläkkeelle eikä yhteenkään paikkaan tullut hakijoita.
Saarella asuu 64 ihmistä. Luvan ajamiseen on suorittanut 29, nuorin heistä 18-vuotias lukiolainen ja vanhin 77-vuotias kanttori.
”Ensin nauroin koko ajatukselle. Nyt olen ajanut lossia enemmän kuin autoa”, Ahvenlampi sanoo.
# Kurssi kesti kaksi viikonloppua
Koulutuksessa opeteltiin pysäyttämään alus käsin, sammuttamaan palo konehuoneessa ja nostamaan ihminen jäiden seasta. Kaikki eivät läpäisseet koetta ensimmäisellä kerralla.
Väyläpalvelun yksikönpäällikkö Katja Rautio pitää kokeilua turvallisena. Kahdessa kuukaudessa valvomo on estänyt lähdön yksitoista kertaa, useimmiten sumun takia.
Kokeilu päättyy toukokuussa. Ahvenlampi on jo ilmoittanut, että nappi löytyy pimeässäkin, jos sopimusta jatketaan.
"""),
)  # fmt: skip


@page
def paivalehti_tilaajille() -> Served:
    """A daily written by components: cards marked for subscribers."""
    r, site = LOSSI, "https://www.suursanomat.example"
    url = f"{site}/kotimaa/art-2000011742915.html"
    form = site + "/kotimaa/art-{n}.html"
    mid = heads(form, "Näin yhteysalusten verkko kutistui kymmenessä vuodessa")
    read = heads(
        form,
        "Lumikuorma romautti kauppahallin katon|Isä ja tytär löysivät kellarista kadonneen veistoksen|Tutkija: Kahvin hinta ei enää laske|Hiihtoladulla nähtiin ahma|Asuntolainan korko yllätti",
    )
    new = heads(form, "Sähkökatko pimensi Tuulirannan keskustan|Poliisi etsii punaista pakettiautoa|Koripalloliiga sai uuden omistajan")
    same = heads(form, "Kylä osti itselleen kaupan|Postiauto tulee enää tiistaisin|Saariston koululle löytyi viimein rehtori")
    tops = (
        "Uutiset|Kotimaa|Politiikka|Kaupunki|Maailma|Talous|Urheilu|Kulttuuri|Mielipide|Hyvinvointi|Ruoka|Tiede|Lapset|Visio|Kuukausiliite"
    )
    subs = "Espa|Vantala|Kallio|Itäranta|Jääkiekko|Hiihto|Jalkapallo|Asuminen|Työelämä|Sijoittaminen|Kirjat|Elokuvat|Musiikki|Televisio|Ihmissuhteet|Matkailu|Autot|Reseptit|Viini|Luonto|Avaruus"
    return Served(
        f"""<!DOCTYPE html><html lang="fi"><head><meta charSet="utf-8"/><title>{e(r.title)} | Suursanomat</title>{meta(r, url, "Suursanomat", "2026-01-14T06:00:00+02:00")}<style data-styled="active">{css("suur", 900, ".sc-")}</style></head><body class="theme-light"><div id="sp_message_container_1" style="display:none"><p>Arvostamme yksityisyyttäsi</p><ul>{vendors(140, '<li data-v="{i}"><span>{t}</span><button>Salli</button></li>')}</ul></div><div id="app"><nav class="sc-topbar"><a href="/">Suursanomat</a><a href="/tilaus">Tilaa</a><button>Kirjaudu</button></nav><aside class="sc-drawer" aria-hidden="true">{menu(tops, subs, '<section><h3><a href="/{k}/">{t}</a></h3><ul>{kids}</ul></section>', '<li class="sc-d{i}"><a href="/{top}/{k}/"><span>{t}</span></a></li>', 10)}</aside>
<main><article data-testid="full-article"><header><a class="sc-label" href="/kotimaa/">Kotimaa</a><span class="sc-diamond" aria-label="Tilaajille"></span><h1>{r.title}</h1><p class="ingress">{r.lead}</p></header><figure><picture><source srcSet="{srcset("https://images.sanoma.example/lossi", 320, 658, 978, 1440)}"/><img alt="Lossi"/></picture><figcaption>{r.caption}</figcaption></figure><div class="timestamp-and-authors"><a href="/toimittaja/aino-kurkela/">{r.author}</a> SUUR<time dateTime="2026-01-14T06:00:00+02:00">{r.written}</time></div><div class="toolbar"><button>Tallenna</button><button>Kuuntele 2 min</button><button>Anna lahjaksi</button></div><section class="article-body">{each(r.body[:4], '<p class="sc-par">{}</p>').replace("Pitkäsalmi.", "<strong>Pitkäsalmi.</strong>")}<div class="sc-ad" aria-label="mainos"><div id="mainos-1"></div></div>{each(r.body[4:8], '<p class="sc-par">{}</p>', '<h2 class="sc-sub">{}</h2>')}<p class="sc-also"><strong>Lue lisää:</strong> <a href="{mid[0][1]}">{mid[0][0]}</a></p>{each(r.body[8:], '<p class="sc-par">{}</p>')}</section><ul class="sc-tags">{loop('<li><a href="/aihe/{k}/">{t}</a><button>Seuraa</button></li>', "Saaristo|Liikenne|Lossit")}</ul></article>
<section><h2>Lisää aiheesta</h2>{listed(same, '<a class="sc-teaser" href="{p}"><div><img alt=""/></div><h3><span class="sc-vig">Saaristo</span> <span class="sc-hl">{t}</span></h3><span class="sc-only">Tilaajille</span></a>')}</section><aside><h2>Luetuimmat</h2><ol>{listed(read, '<li><a href="{p}"><i>{n}</i><div>{t}</div></a></li>')}</ol><h2>Uusimmat</h2>{listed(new, '<div class="sc-new"><time>6.0{n}</time><a href="{p}">{t}</a></div>')}</aside></main><footer>{loop('<a href="/info/{k}">{t}</a>', subs + "|Asiakaspalvelu|Näköislehti|Arkisto|Mediatiedot|Tietosuoja")}<p>Päätoimittaja Seppo Härmälä</p></footer></div><script>window.__INITIAL_STATE__={state(r, (*mid, *same, *read, *new), site)};window.ads={slots("suur", 12)}</script></body></html>""",
        r, r.lines, (*mid, *same, *read, *new), address=url,
    )  # fmt: skip


CAU = Report(
    "vi", "2022-08-05", "Thứ sáu, 5/8/2022, 06:12 (GMT+7)", "Hoài Thương", "Trẻ em xã Khe Sậy qua suối bằng cầu mới, sáng 4/8. Ảnh: Minh Duệ",
    "Ông thợ rèn làm 19 cây cầu cho học trò vùng cao",
    "Từ sắt phế liệu và cáp cũ, ông Lò Văn Pản đã dựng những cây cầu giúp hơn hai nghìn người không còn phải lội suối.",
    body("""
Sáng 4/8, hàng chục đứa trẻ ở xã Khe Sậy chạy qua chạy lại trên cây cầu treo dài 46 m vừa thông xe. Ở đầu cầu, người đàn ông 63 tuổi lặng lẽ siết thêm con ốc cuối cùng.
Đó là cây cầu thứ 19 mà ông Lò Văn Pản, thợ rèn ở bản Nà Hán, dựng lên trong mười hai năm. Ông không nhận tiền công, chỉ xin mỗi bản nấu cho thợ ba bữa cơm.
Chuyện bắt đầu từ trận lũ năm 2010. Hôm ấy hai học sinh lớp bốn bị nước cuốn khi đi học về, một em là cháu họ của ông.
"Tôi biết đánh dao, đánh cuốc, sao lại không đánh được cái cầu", ông kể.
# Học từ một tờ lịch
Chưa từng học kỹ thuật, ông bắt chước cây cầu in trên tờ lịch treo tường rồi làm mô hình bằng tre. Cây cầu đầu tiên hết 14 triệu đồng, số tiền ông bán con trâu mà có.
Năm 2016, nhóm giảng viên Đại học Kiến tạo Sông Hồng lên khảo sát và giúp ông tính lại tải trọng. Từ đó cầu nào cũng có bản vẽ và được thử bằng bao cát nặng ba tấn.
Chủ tịch xã Khe Sậy, bà Vàng Thị Dín, cho biết trước đây cứ mưa lớn là trường phải nghỉ. Năm học vừa qua, số ngày nghỉ giảm từ 23 xuống còn hai.
Ông Pản đang dạy nghề cho bốn thanh niên trong bản. Cây cầu thứ 20 dự kiến khởi công sau vụ gặt, nơi hai em nhỏ gặp nạn năm nào.
"""),
)  # fmt: skip


@page
def bao_dien_tu() -> Served:
    """An online paper with fixed classes: a place before the standfirst, stories below it, the writer's name as a last paragraph."""
    r, site = CAU, "https://tinsang.example"
    url = f"{site}/ong-tho-ren-lam-19-cay-cau-cho-hoc-tro-vung-cao-4495120.html"
    form = site + "/{s}-{n}.html"
    under = heads(form, "Cô giáo cõng chữ qua ba con dốc|Bản làng có điện sau 30 năm chờ đợi")
    seen = heads(
        form,
        "Giá vé tàu Tết tăng nhẹ|Mưa đá trút xuống cao nguyên|Chủ quán phở tìm khách bỏ quên 50 triệu đồng",
    )
    same = heads(form, "Đường lên trạm y tế xa nhất tỉnh|Tìm thấy đàn voọc quý ở rừng giáp ranh|Người giữ nghề dệt cuối cùng ở Nà Hán")
    tops = "Thời sự|Góc nhìn|Thế giới|Kinh doanh|Bất động sản|Khoa học|Giải trí|Thể thao|Pháp luật|Giáo dục|Sức khỏe|Đời sống|Du lịch|Số hóa|Xe|Ý kiến|Tâm sự|Hài"
    subs = "Chính trị|Dân sinh|Giao thông|Mekong|Quỹ Hy vọng|Tư liệu|Phân tích|Quân sự|Chứng khoán|Hàng hóa|Bảo hiểm|Phim|Nhạc|Thời trang|Bóng đá|Quần vợt|Tuyển sinh|Du học|Dinh dưỡng|Tổ ấm|Ẩm thực"
    return Served(
        f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{r.title} - Tin Sáng</title>{meta(r, url, "Tin Sáng", "2022-08-05T06:12:00+07:00")}<style>{css("tin", 150, ".t")}</style><script>var ads={slots("tinsang", 44)}</script></head><body data-source="Detail-ThoiSu"><section class="section top-header"><a href="/" class="logo"></a><span class="time-now">{r.written[:17]}</span><a href="/24h">Mới nhất</a><a class="log_txt" href="javascript:;">Đăng nhập</a></section><section class="wrap-main-nav"><ul class="parent">{menu(tops, subs, '<li class="{k}" data-id="10{i}"><a title="{t}" href="/{k}" data-medium="Menu-{t}">{t}</a><ul class="sub">{kids}</ul></li>', '<li><a title="{t}" href="/{top}/{k}" data-itm-source="Menu">{t}</a></li>', 8)}</ul></section>
<section class="section page-detail"><div class="container"><div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li><li><a href="/dan-sinh">Dân sinh</a></li></ul><span class="date">{r.written}</span></div><h1 class="title-detail">{r.title}</h1><p class="description"><span class="location-stamp">Lai Sơn</span>{r.lead}</p><ul class="list-news">{listed(under, '<li data-id="{n}"><a href="{u}" title="{t}" data-medium="Relate-{n}">{t}</a></li>')}</ul><article class="fck_detail">{each(r.body[:3], '<p class="Normal">{}</p>')}<figure class="tplCaption"><div class="fig-picture"><picture><source data-srcset="{srcset("https://i1.tinsang.example/cau.jpg", 680, 1020, 1360)}"><img class="lazy" alt=""></picture></div><figcaption><p class="Image">{r.caption}</p></figcaption></figure>{each(r.body[3:6], '<p class="Normal">{}</p>', '<p class="subtitle"><strong>{}</strong></p>')}<div class="banner-ads" id="sis_inimage"></div>{each(r.body[6:], '<p class="Normal">{}</p>')}<p class="Normal" style="text-align:right;"><strong>{r.author}</strong></p></article><div class="footer-content"><a href="#">Trở lại Thời sự</a><a class="save" href="#">Lưu</a></div><div class="box-comment"><h3>Ý kiến (1)</h3><div class="item"><b>Trần Khải</b><p>Kính phục bác. Mong bác nhiều sức khỏe.</p><a href="#">Thích 214</a></div></div><div class="box-category"><hgroup><h2>Cùng chuyên mục</h2></hgroup>{listed(same, '<article class="item-news"><div class="thumb-art"><a href="{u}"><img class="lazy" alt="{t}"></a></div><h4 class="title-news"><a href="{u}">{t}</a><span class="count_cmt"><a href="{u}#box_comment">1{n}</a></span></h4></article>')}</div></div><div class="sidebar-2"><div class="banner" id="sis_large1"></div><div class="box-view"><p class="title-box">Xem nhiều</p>{listed(seen, '<h3 class="title-news"><a href="{u}">{t}</a></h3>')}</div></div></div></section><footer>{menu("Trang chủ|Video|Podcasts|Ảnh|Infographics", subs, '<div class="col"><a href="/{k}">{t}</a>{kids}</div>', '<a href="/{k}" data-i="{i}">{t}</a>', 18)}<p>Báo điện tử Tin Sáng. Tổng biên tập: Vũ Hữu Đạt</p></footer><svg hidden>{sprite("ic-", "home mail save comment share up zalo")}</svg><script>window.__D={state(r, same, site, plain=True)}</script></body></html>""",
        r, r.lines, (*under, *same, *seen), address=url,
    )  # fmt: skip


FAROL = Report(
    "pt", "2023-09-22", "22 set, 2023 - 12:48", "Teresa Montalvão", "O farol visto da praia. Foto: Rui Gadanho",
    "O último faroleiro da Ponta Ruiva entrega as chaves",
    "Abílio Serrão acendeu a luz durante 36 anos. A partir de domingo, quem a acende é um computador em Vilar do Mar.",
    body("""
São 142 degraus e Abílio Serrão já não os conta. Aos 61 anos, o faroleiro da Ponta Ruiva sobe-os pela última vez este sábado, antes de entregar as chaves à capitania.
"O que me vai faltar é o barulho. A lente a rodar faz um ronco baixinho, dorme-se bem com ele", diz à Rádio Atlântida.
O farol, de 1889, passa a ser comandado à distância. A Marinha explica que a decisão abrange mais sete torres e poupa cerca de 300 mil euros por ano.
# Uma noite de 1997
Abílio guarda o diário de serviço aberto na página de 11 de novembro de 1997. Nessa noite faltou a corrente e ele rodou a ótica à mão durante nove horas. Três traineiras entraram na barra.
Um dos mestres, Joaquim Frade, ainda lhe leva peixe todos os natais. "Sem ele eu não tinha conhecido os meus netos", conta.
Os pescadores receiam que ninguém repare se a luz falhar. A capitania garante que um alarme avisa os técnicos em menos de um minuto, mas a equipa mais próxima fica a 48 quilómetros.
A câmara quer transformar a casa do faroleiro num pequeno museu e convidou Abílio para guia. Ele pediu uma semana para pensar.
Até lá, vai dormir em casa da filha, virada para a serra. "Nunca dormi num sítio sem mar. Se calhar, estranho o escuro."
"""),
)  # fmt: skip


@page
def radio_com_galeria() -> Served:
    """A radio station: a player that stays, the piece to hear, a strip of photographs with captions, programmes to download."""
    r, site = FAROL, "https://www.radioatlantida.example"
    url = f"{site}/noticia/pais/2023/09/22/o-ultimo-faroleiro-da-ponta-ruiva-entrega-as-chaves/347001/"
    form = site + "/noticia/pais/2023/09/22/{s}/{n}/"
    mid = heads(form, "Há 14 faróis abertos a visitas este fim de semana")
    last = heads(
        form,
        "Greve dos comboios suspensa à última hora|Incêndio na serra do Alvor em rescaldo|Ministra admite rever preço da água|Seleção de râguebi perde ao cair do pano",
    )
    same = heads(
        form, "Barra de Vilar do Mar fecha à navegação|Morreu o homem que desenhava cartas do mar|Redes perdidas matam mais do que a pesca"
    )
    tops = (
        "Notícias|País|Mundo|Política|Economia|Desporto|Bola Branca|Cultura|Religião|Vídeos|Podcasts|Programas|Opinião|Trânsito|Sociedade"
    )
    shows = "As Três da Manhã|Hora da Verdade|Casa Comum|Explicador|Conversas Cruzadas|Ensaio Geral|Jogo de Palavras|Pontos nos Is|Volta ao Mundo|Noite Longa|Da Capa à Contracapa|Em Nome da Lei|Geração Z|Fado ao Vivo|Avenida do Mar|Maré Alta|Discos Pedidos|Sala de Estar|O Mundo em Cinco Minutos|Compasso|Bica Curta"
    photos = "Abílio Serrão junto à lente de 1889.|A escada de ferro tem 142 degraus.|O diário de serviço, aberto em 1997.|A casa do faroleiro pode vir a ser museu."
    return Served(
        f"""<!DOCTYPE html><html lang="pt-PT"><head><meta charset="utf-8"/><title>{r.title} - Rádio Atlântida</title>{meta(r, url, "Rádio Atlântida", "2023-09-22T12:48:00+01:00")}<style>{css("radio", 240, "#ctl")}</style><script>var pub={slots("atlantida", 16)}</script></head><body><form id="aspnetForm" method="post"><input type="hidden" id="__VIEWSTATE" value="{css("state", 90, "W")[:3000].encode().hex()}"/><div class="player-fixo" data-stream="https://stream.radioatlantida.example/live.mp3"><button>Ouvir em direto</button><span class="agora">No ar: Avenida do Mar, 12h00-14h00</span><audio preload="none"></audio><input type="range" aria-label="Volume"/></div><header><a href="/"><img src="/img/ra.svg" alt="Rádio Atlântida"/></a><ul class="mega">{menu(tops, shows, '<li class="m{i}"><a href="/{k}/">{t}</a><div class="drop"><ul>{kids}</ul></div></li>', '<li><a href="/{top}/{k}/" title="{t}">{t}</a></li>', 11)}</ul></header><div class="row"><div class="col-md-8"><div class="antetitulo"><a href="/pais/">País</a></div><h1>{r.title}</h1><div class="dados">{r.written} • <a href="/autor/tm/">{r.author}</a></div><div class="ra-lead">{r.lead}</div><div class="ra-foto"><img data-src="/imgs/farol.jpg" srcset="{srcset("/imgs/farol.jpg", 400, 800, 1200)}" alt=""/><span>{r.caption}</span></div><div class="ra-audio"><button aria-label="Reproduzir"></button><b>Ouça a reportagem de {r.author}</b><audio src="/audio/farol.mp3" controls></audio><span>00:00 / 04:12</span><a href="/audio/farol.mp3" download>Descarregar</a></div><div class="ra-texto">{each(r.body[:3])}<div class="leia"><span>Leia também</span><ul>{listed(mid, '<li><a href="{p}">{t}</a></li>')}</ul></div>{each(r.body[3:6], "<p>{}</p>", "<p><b>{}</b></p>")}<div class="galeria swiper" data-total="4">{loop('<div class="swiper-slide"><img loading="lazy" src="/imgs/g{i}.jpg" alt=""/><p class="leg">{t} Foto: Rui Gadanho/RA</p></div>', photos)}<button>Anterior</button><button>Seguinte</button></div>{each(r.body[6:])}</div><div class="ra-tags">{loop('<a href="/tag/{k}/">{t}</a>', "Farol|Marinha|Ponta Ruiva")}</div><div class="ra-rel"><h3>Saiba mais</h3>{listed(same, '<div class="it"><a href="{p}"><img loading="lazy" alt=""/></a><h4><a href="{p}">{t}</a></h4></div>')}</div><div class="aviso">Os comentários são moderados. Inicie sessão para participar.</div></div><div class="col-md-4"><div id="mrec1"></div><div class="ultimas"><h3>Últimas</h3><ul>{listed(last, '<li><span>12:3{n}</span> <a href="{p}">{t}</a></li>')}</ul></div><div class="progs"><h3>Programas</h3>{loop('<div class="pg"><img alt="" src="/p/{i}.jpg"/><a href="/programa/{k}/">{t}</a><button data-id="{i}">Subscrever</button></div>', shows)}</div></div></div><footer>{menu("Grupo|Frequências|Contactos|Apps", shows, '<div class="c"><b>{t}</b>{kids}</div>', '<a href="/f/{k}/">{t}</a>', 20)}<p>© Rádio Atlântida 2023</p></footer></form><script>var __ra={state(r, (*same, *last), site)}</script></body></html>""",
        r, r.lines, (*mid, *same, *last), address=url,
    )  # fmt: skip

"""A tenth set: sites as crawls of 2005 to 2016 hold them, laid out in tables and floated blocks, texts between breaks, everything around them."""

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, listed, onto

PAGES: Pages = {}
page = onto(PAGES)

URCHIN = """<script src="http://www.google-analytics.com/urchin.js" type="text/javascript"></script>
<script type="text/javascript">
_uacct = "UA-0000000-1";
urchinTracker();
</script>"""
GA = """<script type="text/javascript">
  var _gaq = _gaq || [];
  _gaq.push(['_setAccount', 'UA-0000000-2']);
  _gaq.push(['_trackPageview']);
  (function() {
    var ga = document.createElement('script'); ga.type = 'text/javascript'; ga.async = true;
    ga.src = ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';
    var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ga, s);
  })();
</script>"""
ADSENSE = """<script type="text/javascript"><!--
google_ad_client = "pub-0000000000000000";
google_ad_slot = "0000000000";
google_ad_width = 300;
google_ad_height = 250;
//-->
</script>
<script type="text/javascript" src="http://pagead2.googlesyndication.com/pagead/show_ads.js"></script>"""
OAS = """<script language="JavaScript1.1"><!--
OAS_AD('Top1');
//--></script>"""
FONTS = """<script type="text/javascript">
function fontSize(d) { var el = document.getElementById('txt'); if (!el) { return; } var s = parseInt(el.style.fontSize || 12, 10) + d; if (s > 8 && s < 24) { el.style.fontSize = s + 'px'; } }
function popup(u) { window.open(u, 'w', 'width=620,height=500,scrollbars=yes'); return false; }
</script>"""
FB = """<div id="fb-root"></div>
<script>(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return; js = d.createElement(s); js.id = id; js.src = "//connect.facebook.net/en_GB/all.js#xfbml=1"; fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'facebook-jssdk'));</script>"""


def numbered(site: str, form: str, first: int, *titles: str) -> tuple[tuple[str, str], ...]:
    return tuple((title, site + form.format(n=first + 37 * rank)) for rank, title in enumerate(titles))


@page
def gazette_of_a_mill_town() -> Served:
    """United Kingdom, 2010: floated blocks, the lead below a photo and its tools, tabs of what is read, said and sent, comments with a policy."""
    site = "http://www.thornwickgazette.example"
    url = f"{site}/news/5061842.Residents_win_reprieve_for_Thornwick_footbridge/"
    r = Report(
        "en", "2010-03-11", "Thursday 11th March 2010", "Colin Hathersedge", "The footbridge over the Wyle has been shut since November's floods",
        "Residents win reprieve for Thornwick footbridge",
        "A Victorian footbridge which had been earmarked for demolition will be repaired after more than 4,000 people signed a petition to save it.",
        (
            "Councillors on the Wyledale planning committee voted by nine to three on Tuesday night to set aside £310,000 for the Millgate bridge, which has been closed since the river burst its banks in November.",
            "Officers had recommended that the 128-year-old structure should be taken down and its stone sold, saying a new crossing 400 yards upstream at Tanner's Lock would be cheaper to look after.",
            "But families from the Lowside estate told the meeting at Thornwick Town Hall that the detour added 25 minutes to the walk to St Oswin's Primary School, much of it along an unlit stretch of the B7402.",
            "Mother-of-three Janine Applegarth, who started the petition from her kitchen table, said: “I am over the moon. We were told it was a done deal and that nobody used the bridge. We stood there for a week with a clicker and counted 611 people a day.”",
            "# Cracks in the pier",
            "Engineers found two deep cracks in the eastern pier when the water went down in December. They believe a tree trunk carried by the flood struck the stonework just below the waterline.",
            "Work is expected to begin in May, once fish have spawned, and to last for about 14 weeks. The county will pay two thirds of the bill and the rest will come from the district's reserves.",
            "Coun Derek Mossop, who voted against the scheme, said he feared the final cost would be far higher. “Everyone loves an old bridge until they get the invoice,” he said. “We are closing two libraries this year for less money than this.”",
            "Coun Mossop's attempt to delay the decision until after the elections was defeated.",
            "The bridge was built in 1882 by the owners of Garth's Mill so that weavers would not be late for the morning shift. It was given to the town when the mill closed in 1961 and was listed Grade II nine years ago.",
            "A date for the reopening will be announced in the summer, and the Wyledale Brass Band has already offered to play.",
        ),
    )  # fmt: skip
    related = numbered(
        site, "/news/50{n}.story/", 41210, "Flood clean-up bill tops £2m, says district", "Footbridge “could be gone by Easter”"
    )
    read = numbered(
        site,
        "/news/50{n}.read/",
        52100,
        "Man rescued from chimney of empty pub",
        "Police name cyclist killed on Harrow Brow",
        "Bakery ordered to take down giant pie",
        "Fire crews called to blaze at tyre depot",
        "Thieves strip lead from chapel roof for third time",
    )
    said = numbered(
        site,
        "/news/50{n}.said/",
        53100,
        "Parking charges to rise across Wyledale in April",
        "Head defends ban on packed lunches",
        "Why our town needs a bypass now",
    )
    sent = numbered(
        site, "/news/50{n}.sent/", 54100, "Twins aged 90 celebrate with tandem skydive", "Missing tortoise found in neighbour's greenhouse"
    )
    tab = '<li><span class="rank">{n}</span> <a href="{p}">{t}</a></li>'
    first, *rest = r.body
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
<title>{e(r.title)} (From Thornwick Gazette)</title>
<link rel="stylesheet" type="text/css" href="/css/nq_master.css?v=114" media="screen" />
<link rel="stylesheet" type="text/css" href="/css/print.css" media="print" />
<style type="text/css">#nqLeaderboard {{ height: 90px; }} .hidetab {{ display: none; }}</style>
<meta name="description" content="{e(r.lead)}" />
<meta name="keywords" content="Thornwick, Wyledale, footbridge, news, local newspaper" />
<meta name="robots" content="noodp" />
<link rel="alternate" type="application/rss+xml" title="Thornwick Gazette | News" href="/news/rss/" />
<script type="text/javascript" src="/js/prototype.js"></script>
{FONTS}
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
</head>
<body class="nq article" onload="initTabs();">
<div id="nqLeaderboard">{OAS}<noscript><a href="/ad/click?p=Top"><img src="/ad/img?p=Top" alt="Advertisement" border="0" /></a></noscript></div>
<div id="nqHeader"><a href="/"><img src="/images/masthead.gif" alt="Thornwick Gazette" width="420" height="66" /></a>
<div id="nqDate">Sunday 14th March 2010</div><div id="nqWeather"><a href="/weather/"><img src="/images/w/4.gif" alt="Light rain" /></a> 7&deg;C Light rain</div>
<form action="/search/" method="get"><input type="text" name="search" value="Search the site" /><input type="submit" value="Go" /></form></div>
<ul id="nqNav"><li class="on"><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li><li><a href="/letters/">Letters</a></li><li><a href="/leisure/">Leisure</a></li><li><a href="/jobs/">Jobs</a></li><li><a href="/homes/">Homes</a></li><li><a href="/cars/">Cars</a></li><li><a href="/dating/">Dating</a></li><li><a href="/familynotices/">Family Notices</a></li></ul>
<div id="nqBreadcrumb">You are here: <a href="/">Home</a> &raquo; <a href="/news/">News</a> &raquo; Local news</div>
<div id="nqBody"><div id="nqMain">
<div class="nqArticleTop"><h1>{e(r.title)}</h1>
<p class="nqDateline">3:42pm Thursday 11th March 2010</p></div>
<div class="nqTools"><a href="#" onclick="window.print();return false;">Print</a> <a href="/news/5061842.email/">Email</a> <a href="#comments">Comments (3)</a> <span>Text size: <a href="javascript:fontSize(-2)">A-</a> <a href="javascript:fontSize(2)">A+</a></span></div>
<ul class="nqShare"><li><a href="http://del.icio.us/post?url=x">del.icio.us</a></li><li><a href="http://digg.com/submit?url=x">Digg</a></li><li><a href="http://www.facebook.com/share.php?u=x">Facebook</a></li><li><a href="http://www.stumbleupon.com/submit?url=x">Stumble</a></li><li class="what"><a href="/bookmark/">What's this?</a></li></ul>
<div class="nqImageBox" style="width:320px"><a href="/images/5061842_large.jpg" rel="lightbox"><img src="/images/5061842.jpg" width="320" height="214" alt="" /></a><span class="nqEnlarge">Click to enlarge</span><div class="nqCaption">{e(r.caption)}</div><div class="nqBuy"><a href="/photosales/">Buy this photo &raquo;</a> Ref: 0310wy22</div></div>
<p class="nqByline">By <a href="mailto:colin@thornwickgazette.example">{r.author}</a> &raquo;</p>
<div class="nqText" id="txt"><div class="nqIntro">{e(r.lead)}</div>
{e(first)}
<div class="nqMpu"><span>Advertisement</span>{ADSENSE}</div>
{each(rest, "<p>{}</p>", "<h4>{}</h4>")}
</div>
<div class="nqRelated"><h3>Related links</h3><ul>{listed(related, '<li><a href="{p}">{t}</a></li>')}</ul></div>
<div class="nqPoll"><h3>Gazette poll</h3><p>Should the council spend money on old bridges?</p><form action="/poll/" method="post"><label><input type="radio" name="v" value="1" /> Yes</label><br /><label><input type="radio" name="v" value="2" /> No</label><br /><input type="submit" value="Vote" /></form></div>
<div id="comments" class="nqComments"><h3>Your Say</h3><p class="nqPolicy">Please keep your comments clean and on topic. We do not check them before they appear; use the Report link if you think that one breaks our rules.</p>
<div class="nqComment"><div class="who"><b>weaverlad, Lowside</b> says... <span>4:20pm Thu 11 Mar 10</span></div><div class="said">About time somebody listened. That road is a death trap after dark and my daughter walks it every day.</div><div class="act"><a href="#">Report this post &raquo;</a></div></div>
<div class="nqComment"><div class="who"><b>Taxpayer1947, Thornwick</b> says... <span>8:02am Fri 12 Mar 10</span></div><div class="said">Three hundred thousand pounds for a footpath. Derek Mossop is the only one with any sense.</div><div class="act"><a href="#">Report this post &raquo;</a></div></div>
<div class="nqComment"><div class="who"><b>Jan A, Millgate</b> says... <span>9:47pm Fri 12 Mar 10</span></div><div class="said">Thank you to all who signed, from the bottom of my heart.</div><div class="act"><a href="#">Report this post &raquo;</a></div></div>
<p><a href="/login/">Log in</a> or <a href="/register/">register</a> to post a comment.</p></div>
</div>
<div id="nqSide"><div class="nqTabs"><ul class="tabs"><li class="on"><a href="#t1">Most read</a></li><li><a href="#t2">Most commented</a></li><li><a href="#t3">Most emailed</a></li></ul>
<ol id="t1">{listed(read, tab)}</ol><ol id="t2" class="hidetab">{listed(said, tab)}</ol><ol id="t3" class="hidetab">{listed(sent, tab)}</ol></div>
<div class="nqBox"><h3>Find a job</h3><form action="/jobs/search/"><input name="k" value="Keyword" /><select><option>Any sector</option><option>Accountancy</option><option>Catering</option></select><input type="submit" value="Search" /></form></div>
<div class="nqBox ad"><p><a href="/ad/click?p=9">Double glazing from £199 a window. Local firm, 30 years in Wyledale. Ring now!</a></p></div></div></div>
<div id="nqFooter"><ul><li><a href="/contact/">Contact us</a></li><li><a href="/privacy/">Privacy</a></li><li><a href="/terms/">Terms</a></li><li><a href="/advertise/">Advertise</a></li><li><a href="/mobile/">Mobile edition</a></li></ul><p>&copy; Copyright 2001-2010 Wyle Valley Newspapers Ltd. This newspaper adheres to the Code of Practice of the Press.</p></div>
{URCHIN}
</body></html>""",
        r, r.lines, (*related, *read, *said, *sent), encoding="cp1252", address=url,
    )  # fmt: skip


@page
def irish_daily_in_nested_tables() -> Served:
    """Ireland, 2006: tables within tables, FONT elements, text between breaks with no paragraph at all, a wire's notice."""
    site = "http://www.dailyclarion.example"
    url = f"{site}/story.asp?j=219846301&p=z1984x&n=219847"
    r = Report(
        "en", "2006-10-17", "17/10/2006", "Gráinne Tuohy", "",
        "Ferry firm pulls out of Inishdoon route",
        "",
        (
            "ISLANDERS on Inishdoon were left without a regular ferry last night after the company that has run the service since 1998 said it could no longer get insurance.",
            "Corran Sound Lines told its 14 staff yesterday morning that the 6.15pm sailing from Carrowgar would be its last. About 180 people live on the island all year round, and the nearest secondary school is on the mainland.",
            "Managing director Fintan Devaney said the annual premium for its two vessels had risen from €61,000 to €204,000 after an incident in August, when the Star of Doon struck rocks in fog with 40 passengers on board.",
            "“We have carried the post, the coal, the cattle and the brides,” he said. “It breaks my heart, but no small company could pay that and keep the fare at €15.”",
            "The Department said it had asked the Naval Service to have a vessel ready in case of a medical emergency, and that tenders for a subsidised service would be sought within a fortnight.",
            "Local TD Máirtín Ó Cualáin described that as “a sticking plaster on a broken leg”. He said a contract could not be in place before Christmas, and called on the Minister to charter a boat in the meantime.",
            "Schoolchildren from the island, of whom there are 11, are staying with families in Carrowgar this week.",
            "Bríd Ní Fhlatharta, who runs the only shop on Inishdoon, said she had bread until Thursday. “After that we will be baking, as my grandmother did. People here are well able for it, but they should not have to be.”",
            "Mr Devaney said anybody holding a return ticket would be refunded in full.",
        ),
    )  # fmt: skip
    also = numbered(
        site,
        "/story.asp?j=2198{n}",
        40000,
        "Garda hurt as van fails to stop at checkpoint",
        "Hospital consultants reject new contract",
        "Rents in Ballycorran up by a fifth in year",
        "Council to hold vote on incinerator for Knockmore",
        "Teenager wins young scientist prize with seaweed glue",
    )
    sport = numbered(
        site, "/sport.asp?j=2199{n}", 20000, "Tierney doubtful for replay after training injury", "Rovers' board meets over unpaid wages"
    )
    return Served(
        f"""<HTML>
<HEAD>
<TITLE>Daily Clarion: {e(r.title)}</TITLE>
<META NAME="Author" CONTENT="Clarion Web Desk">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<LINK REL="stylesheet" HREF="/clarion.css" TYPE="text/css">
<SCRIPT LANGUAGE="JavaScript">
<!--
function MM_swapImgRestore() {{ var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc; }}
//-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003366" LEFTMARGIN="0" TOPMARGIN="0" MARGINWIDTH="0" MARGINHEIGHT="0">
<TABLE WIDTH="770" BORDER="0" CELLSPACING="0" CELLPADDING="0" ALIGN="center">
<TR><TD COLSPAN="3" HEIGHT="60" BGCOLOR="#003366"><A HREF="/default.asp"><IMG SRC="/images/clarion.gif" WIDTH="300" HEIGHT="56" BORDER="0" ALT="Daily Clarion"></A></TD><TD ALIGN="right" BGCOLOR="#003366"><IMG SRC="/ads/468_mortgage.gif" WIDTH="468" HEIGHT="60" BORDER="0" ALT="Mortgages from 3.1pc"></TD></TR>
<TR><TD COLSPAN="4" BGCOLOR="#CCCC99"><FONT FACE="Verdana, Arial" SIZE="1">&nbsp;<A HREF="/default.asp">HOME</A> | <A HREF="/breaking.asp">BREAKING NEWS</A> | <A HREF="/sport.asp">SPORT</A> | <A HREF="/business.asp">BUSINESS</A> | <A HREF="/features.asp">FEATURES</A> | <A HREF="/deaths.asp">DEATHS</A> | <A HREF="/archive.asp">ARCHIVE</A></FONT></TD></TR>
<TR><TD COLSPAN="4" HEIGHT="6"><IMG SRC="/images/spacer.gif" WIDTH="1" HEIGHT="6"></TD></TR>
<TR VALIGN="top">
<TD WIDTH="130" BGCOLOR="#F3F3E6"><TABLE WIDTH="130" BORDER="0" CELLPADDING="4"><TR><TD><FONT FACE="Verdana, Arial" SIZE="1"><B>SECTIONS</B><BR><A HREF="/ireland.asp">Ireland</A><BR><A HREF="/world.asp">World</A><BR><A HREF="/opinion.asp">Opinion</A><BR><A HREF="/letters.asp">Letters</A><BR><A HREF="/farming.asp">Farming</A><BR><A HREF="/property.asp">Property</A><BR><A HREF="/crossword.asp">Crossword</A><BR><BR><B>SERVICES</B><BR><A HREF="/subscribe.asp">Subscribe</A><BR><A HREF="/alerts.asp">Text alerts</A><BR><A HREF="/lotto.asp">Lotto results</A></FONT></TD></TR>
<TR><TD><FONT FACE="Verdana, Arial" SIZE="1"><B>LOTTO</B><BR>Sat 14 Oct<BR>4, 11, 19, 23, 30, 41<BR>Bonus: 8</FONT></TD></TR></TABLE></TD>
<TD WIDTH="10"><IMG SRC="/images/spacer.gif" WIDTH="10" HEIGHT="1"></TD>
<TD WIDTH="430">
<TABLE WIDTH="430" BORDER="0" CELLSPACING="0" CELLPADDING="2">
<TR><TD><FONT FACE="Arial" SIZE="1" COLOR="#666666">17/10/2006</FONT></TD></TR>
<TR><TD><FONT FACE="Georgia, Times" SIZE="5"><B>{e(r.title)}</B></FONT></TD></TR>
<TR><TD><FONT FACE="Arial" SIZE="1">By {r.author}</FONT></TD></TR>
<TR><TD ALIGN="right"><A HREF="/print.asp?j=219846301"><IMG SRC="/images/print.gif" BORDER="0" ALT="Print"> <FONT FACE="Arial" SIZE="1">Printer-friendly version</FONT></A> &nbsp; <A HREF="/send.asp?j=219846301"><IMG SRC="/images/mail.gif" BORDER="0" ALT="Mail"> <FONT FACE="Arial" SIZE="1">Send to a friend</FONT></A></TD></TR>
<TR><TD><TABLE ALIGN="right" WIDTH="180" BORDER="0" CELLPADDING="3"><TR><TD BGCOLOR="#EEEEEE"><FONT FACE="Arial" SIZE="1">ADVERTISEMENT</FONT><BR>{OAS}</TD></TR></TABLE>
<FONT FACE="Georgia, Times" SIZE="3">{each(r.body, "{}", "<B>{}</B>", "<BR><BR>" + chr(10))}</FONT>
<BR><BR><FONT FACE="Arial" SIZE="1" COLOR="#666666">&copy; Daily Clarion, 2006. Thomas Crowe Holdings. All rights reserved. No reproduction without permission.</FONT></TD></TR>
<TR><TD><A HREF="/ireland.asp"><FONT FACE="Arial" SIZE="2">&lt;&lt; Back to Ireland</FONT></A></TD></TR>
</TABLE></TD>
<TD WIDTH="200" BGCOLOR="#F3F3E6"><TABLE WIDTH="200" BORDER="0" CELLPADDING="4"><TR><TD BGCOLOR="#003366"><FONT FACE="Arial" SIZE="2" COLOR="#FFFFFF"><B>ALSO IN IRELAND</B></FONT></TD></TR>
{listed(also, '<TR><TD><IMG SRC="/images/bullet.gif" WIDTH="6" HEIGHT="6"> <A HREF="{p}"><FONT FACE="Arial" SIZE="2">{t}</FONT></A></TD></TR>')}
<TR><TD BGCOLOR="#003366"><FONT FACE="Arial" SIZE="2" COLOR="#FFFFFF"><B>SPORT</B></FONT></TD></TR>
{listed(sport, '<TR><TD><IMG SRC="/images/bullet.gif" WIDTH="6" HEIGHT="6"> <A HREF="{p}"><FONT FACE="Arial" SIZE="2">{t}</FONT></A></TD></TR>')}
<TR><TD><FORM ACTION="/search.asp" METHOD="get"><FONT FACE="Arial" SIZE="1">Search the archive</FONT><BR><INPUT TYPE="text" NAME="q" SIZE="14"><INPUT TYPE="submit" VALUE="Go"></FORM></TD></TR></TABLE></TD>
</TR>
<TR><TD COLSPAN="4" ALIGN="center" BGCOLOR="#CCCC99"><FONT FACE="Verdana, Arial" SIZE="1"><A HREF="/about.asp">About us</A> | <A HREF="/contact.asp">Contact us</A> | <A HREF="/rates.asp">Advertising rates</A> | <A HREF="/terms.asp">Terms and conditions</A></FONT></TD></TR>
</TABLE>
{URCHIN}
</BODY></HTML>""",
        r, (r.title, *r.text), (*also, *sport), encoding="cp1252", address=url,
    )  # fmt: skip


@page
def kenyan_weekly_on_a_portal_kit() -> Served:
    """Kenya, 2011: a portal's tables, icons to print and mail, a ticker, modules of what is new and popular, a poll, share links below."""
    site = "http://www.thelakeobserver.example"
    url = f"{site}/index.php?option=com_content&view=article&id=4127:fishermen-want-dam-gates&catid=38:county-news&Itemid=94"
    r = Report(
        "en", "2011-08-23", "Tuesday, 23 August 2011", "Beatrice Akoth", "Fishermen mend nets at Sirembe beach. PHOTO/FILE",
        "Fishermen want dam gates opened as lake shrinks",
        "",
        (
            "More than 2,000 fishermen along the Nyakoru shoreline have given the Government 14 days to open the gates of the Oluth dam, saying their beaches are drying up.",
            "Members of 11 beach management units who met at Sirembe on Saturday said the water had moved back by almost 300 metres since the dam was filled in April, leaving boats stranded in mud.",
            "Their chairman, Mr Zadok Ochola, said catches of Nile perch had dropped from 40 kilogrammes a day per boat to less than nine.",
            "“Our children have been sent home for school fees and the traders from Kamoro no longer come with ice,” Mr Ochola said. “We are not against electricity. But those who planned this dam forgot that people live below it.”",
            "The Sh4.2 billion dam, which was commissioned by Energy permanent secretary Joram Kiprugut last year, supplies 21 megawatts to the national grid.",
            "“No warning was given”",
            "Fishermen said they had not been warned before the gates were shut on April 3. A report on the effects of the project, which was done in 2007, promised a minimum flow of six cubic metres per second throughout the year.",
            "However, dam manager Philemon Wasike denied that the flow had been cut. He blamed the low level on the failure of the long rains and said that engineers measured the river twice a day.",
            "“What goes into the lake today is what the river brings us,” Mr Wasike told the Observer on the telephone. “I invite the leaders to come and read the gauges themselves.”",
            "Area MP Grace Adhiambo said she would raise the matter in Parliament this week. She asked residents to remain calm and not to march to the dam, as some had threatened.",
            "Fisheries officers said that 64 fish bandas between Sirembe and Got Awili had closed since May, affecting about 700 women who smoke and sell fish.",
        ),
    )  # fmt: skip
    ticker = numbered(
        site,
        "/index.php?option=com_content&view=article&id=41{n}",
        310,
        "Teachers' union calls off strike in Nyakoru",
        "Two arrested over stolen relief maize",
        "Sugar factory to pay farmers in September",
    )
    latest = numbered(
        site,
        "/index.php?option=com_content&view=article&id=42{n}",
        210,
        "Ferry to resume trips to Mbaria island",
        "Police recover 30 head of cattle in Koselwa",
        "Doctors warn of malaria after early rains",
        "Church and clan fight over burial of elder",
    )
    popular = numbered(
        site,
        "/index.php?option=com_content&view=article&id=39{n}",
        110,
        "Bishop marries his driver's widow",
        "Why I left the bank to keep bees",
        "Student builds radio station from scrap",
    )
    more = numbered(
        site,
        "/index.php?option=com_content&view=article&id=40{n}",
        610,
        "Boda boda riders to be issued with numbers",
        "Governor race draws nine in new county",
    )
    first, *rest = r.body
    shown = each([("# " + line) if line.startswith("“No warning") else line for line in rest], "<p>{}</p>", "<p><strong>{}</strong></p>")
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb" >
<head>
  <base href="{site}/index.php" />
  <meta http-equiv="content-type" content="text/html; charset=utf-8" />
  <meta name="robots" content="index, follow" />
  <meta name="keywords" content="" />
  <meta name="title" content="{e(r.title)}" />
  <meta name="author" content="Administrator" />
  <meta name="description" content="The Lake Observer, your county weekly" />
  <meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
  <title>{e(r.title)}</title>
  <link href="/templates/ja_lakeside/favicon.ico" rel="shortcut icon" type="image/x-icon" />
  <script type="text/javascript" src="/media/system/js/mootools.js"></script>
  <script type="text/javascript" src="/media/system/js/caption.js"></script>
  <script type="text/javascript">window.addEvent('domready', function() {{ var JTooltips = new Tips($$('.hasTip'), {{ maxTitleChars: 50, fixed: false}}); }});</script>
<link rel="stylesheet" href="/templates/system/css/system.css" type="text/css" />
</head>
<body id="bd" class="wide fs3">
<a name="Top" id="Top"></a>
<ul class="accessibility"><li><a href="#ja-content" title="Skip to content">Skip to content</a></li><li><a href="#ja-mainnav">Skip to main navigation</a></li></ul>
<div id="ja-wrapper">
<div id="ja-header"><h1><a href="/index.php" title="The Lake Observer"><span>The Lake Observer</span></a></h1><p class="ja-day">Friday, 26 August 2011</p>
<div class="ja-headlines"><span>Hot News:</span> {listed(ticker, '<div class="ja-headlineitem" style="visibility:hidden"><a href="{p}" title="">{t}</a></div>')}</div></div>
<div id="ja-mainnav"><ul class="menu"><li class="item1"><a href="/"><span>Home</span></a></li><li class="active item94"><a href="/index.php?option=com_content&amp;view=category&amp;id=38&amp;Itemid=94"><span>County News</span></a></li><li class="item95"><a href="/index.php?Itemid=95"><span>Politics</span></a></li><li><a href="/index.php?Itemid=96"><span>Farming</span></a></li><li><a href="/index.php?Itemid=97"><span>Sports</span></a></li><li><a href="/index.php?Itemid=98"><span>Obituaries</span></a></li></ul></div>
<div id="ja-pathway"><strong>You are here: </strong><span class="breadcrumbs pathway"><a href="/" class="pathway">Home</a> <img src="/images/M_images/arrow.png" alt="" /> <a href="/index.php?Itemid=94" class="pathway">County News</a> <img src="/images/M_images/arrow.png" alt="" /> {e(r.title)}</span></div>
<div id="ja-content">
<div class="ad728"><a href="/index.php?option=com_banners&amp;task=click&amp;bid=7" target="_blank"><img src="/images/banners/sacco.gif" alt="Open an account with Ziwani Sacco today" /></a></div>
<table class="contentpaneopen"><tr>
<td class="contentheading" width="100%">{e(r.title)}</td>
<td align="right" width="100%" class="buttonheading"><a href="/index.php?view=article&amp;id=4127&amp;format=pdf" title="PDF" rel="nofollow"><img src="/images/M_images/pdf_button.png" alt="PDF" /></a></td>
<td align="right" width="100%" class="buttonheading"><a href="/index.php?view=article&amp;id=4127&amp;print=1&amp;tmpl=component" title="Print" rel="nofollow"><img src="/images/M_images/printButton.png" alt="Print" /></a></td>
<td align="right" width="100%" class="buttonheading"><a href="/index.php?option=com_mailto&amp;tmpl=component" title="E-mail"><img src="/images/M_images/emailButton.png" alt="E-mail" /></a></td>
</tr></table>
<table class="contentpaneopen">
<tr><td width="70%" align="left" valign="top" colspan="2"><span class="small">Written by {r.author}</span>&nbsp;&nbsp;</td></tr>
<tr><td valign="top" colspan="2" class="createdate">Tuesday, 23 August 2011 06:41</td></tr>
<tr><td valign="top" colspan="2"><span class="content_rating">User Rating: <img src="/images/M_images/rating_star.png" alt="" /><img src="/images/M_images/rating_star.png" alt="" /><img src="/images/M_images/rating_star_blank.png" alt="" />&nbsp;/&nbsp;12</span><form method="post" action="/index.php"><span class="content_vote">Poor<input type="radio" name="user_rating" value="1" /><input type="radio" name="user_rating" value="3" /><input type="radio" name="user_rating" value="5" checked="checked" />Best&nbsp;<input class="button" type="submit" name="submit_vote" value="Rate" /></span></form>
<div class="img_caption" style="float:left;width:240px"><img class="caption" src="/images/stories/sirembe.jpg" width="240" title="" alt="" /><p>{e(r.caption)}</p></div>
{e(first)}
{shown}
<p>&nbsp;</p>
<div class="socialbuttons"><a href="http://www.facebook.com/sharer.php?u=x">Add to Facebook</a> <a href="http://twitter.com/home?status=x">Tweet this</a> <a href="http://www.myspace.com/">MySpace</a></div></td></tr>
<tr><td class="modifydate">Last Updated on Tuesday, 23 August 2011 09:15</td></tr>
</table>
<span class="article_separator">&nbsp;</span>
<div class="moduletable_rel"><h3>More in County News</h3><ul>{listed(more, '<li><a href="{p}">{t}</a></li>')}</ul></div>
<div id="jc"><h4>Comments</h4><div class="jc-item"><span class="comment-author">otieno j</span> <span class="comment-date">2011-08-23 11:20</span><div class="comment-body">These people promised us jobs at the dam and up to now we have not seen even one.</div><a href="#" class="quote">Quote</a></div><p class="jc-rss"><a href="/index.php?option=com_jcomments">RSS feed for comments to this post</a></p></div>
</div>
<div id="ja-col2"><div class="moduletable"><h3>Latest News</h3><ul class="latestnews">{listed(latest, '<li class="latestnews"><a href="{p}" class="latestnews">{t}</a></li>')}</ul></div>
<div class="moduletable"><h3>Popular</h3><ul class="mostread">{listed(popular, '<li class="mostread"><a href="{p}" class="mostread">{t}</a></li>')}</ul></div>
<div class="moduletable"><h3>Polls</h3><form method="post" action="/index.php"><table width="95%" class="poll"><thead><tr><td style="font-weight:bold">Are the new counties good for the lake region?</td></tr></thead><tr><td class="sectiontableentry2"><input type="radio" name="voteid" value="25" />Yes</td></tr><tr><td class="sectiontableentry1"><input type="radio" name="voteid" value="26" />No</td></tr><tr><td class="sectiontableentry2"><input type="radio" name="voteid" value="27" />I do not know</td></tr></table><input type="submit" class="button" value="Vote" /></form></div>
<div class="moduletable"><h3>Login Form</h3><form action="/index.php" method="post"><p>Username<br /><input type="text" name="username" /></p><p>Password<br /><input type="password" name="passwd" /></p><ul><li><a href="/index.php?option=com_user&amp;view=reset">Forgot your password?</a></li><li><a href="/index.php?option=com_user&amp;view=register">Create an account</a></li></ul></form></div>
<div class="moduletable"><h3>Who's Online</h3>We have 43 guests online</div></div>
<div id="ja-footer"><small>Copyright &#169; 2011 The Lake Observer. All Rights Reserved. Designed by Ziwa Webs.</small></div>
</div>
{GA}
</body></html>""",
        r, (r.title, *r.text), (*ticker, *more, *latest, *popular), address=url,
    )  # fmt: skip


@page
def pakistani_daily_with_first_lines_outside() -> Served:
    """Pakistan, 2013: the first paragraph straight in the block, type website, no data, a strip of films, market rates and prayer times."""
    site = "http://www.morningcourier.example"
    url = f"{site}/2013/06/19/city/lahoor-gate/shopkeepers-shut-bazaar-over-16-hour-power-cuts/"
    r = Report(
        "en", "2013-06-19", "June 19, 2013", "Nadeem Qureshi", "",
        "Shopkeepers shut bazaar over 16-hour power cuts",
        "",
        (
            "SHERABAD: Traders in the old city kept their shutters down on Tuesday and blocked the Mirwali Road for five hours to protest against power cuts that they said had lasted up to 16 hours a day.",
            "About 3,500 shops in the Cloth Market, Copper Lane and the Grain Mandi remained closed until the evening prayers. The protesters burnt tyres outside the office of the Sherabad Electric Supply Company (Sesco) and chanted slogans against its chief executive.",
            "Anjuman-i-Tajiran president Haji Bashir Lodhran said business had fallen by 70 per cent since the middle of May. “A tailor cannot sew in the dark and an ice seller cannot sell water,” he said. “We pay our bills every month. Those who steal electricity are sitting in air-conditioned rooms.”",
            "He said the traders would not pay the bill for June unless the company issued a written timetable and kept to it.",
            "A Sesco spokesman said the shortfall in the region stood at 640 megawatts and that the company had no choice but to share it out. He claimed that the duration of the cuts in the old city was no more than ten hours.",
            "“Three transformers tripped on Sunday because of overloading, and people have taken that for a scheduled cut,” he said. “Two have been replaced and the third will arrive from the workshop on Thursday.”",
            "Witnesses said police fired a few rounds of tear gas when some youths tried to enter the grid station at Kotla Pul. Seven people were taken to the Civil Hospital, where doctors described their condition as stable. Four were arrested under Section 144.",
            "Later, Deputy Commissioner Sajida Batool held talks with the traders and promised that there would be no cuts between 6pm and 10pm until the end of the month. The road was opened for traffic at about 4pm.",
            "The transporters' union had supported the strike, and buses to Dera Morr did not run in the morning.",
        ),
    )  # fmt: skip
    strip = numbered(
        site,
        "/videos/{n}/",
        8812,
        "Camel race ends in a wedding procession",
        "Inside the last cinema of Sherabad",
        "How a blind potter paints his bowls",
    )
    latest = numbered(
        site,
        "/2013/06/20/story-{n}/",
        5610,
        "Cabinet puts off decision on gas prices",
        "Eight hurt as roof of school caves in",
        "Polio team returns to Tor Valley after two years",
        "Rupee falls to 99.20 against the dollar",
    )
    also = numbered(
        site, "/2013/06/18/story-{n}/", 5110, "Grid station upgrade delayed for third time", "Textile mills warn of 40,000 lay-offs"
    )
    popular = numbered(
        site,
        "/2013/06/17/story-{n}/",
        4610,
        "Man divorces wife over burnt roti, remarries her by text",
        "Our exam system teaches nothing but fear",
        "Mango exporters look to new markets in the east",
    )
    first, *rest = r.body
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:fb="http://www.facebook.com/2008/fbml">
<head profile="http://gmpg.org/xfn/11">
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>{e(r.title)} | Morning Courier</title>
<meta property="og:title" content="Morning Courier - Latest news from Sherabad and the world" />
<meta property="og:type" content="website" />
<meta property="og:site_name" content="Morning Courier" />
<meta property="og:image" content="{site}/wp-content/themes/courier/logo.png" />
<meta property="fb:app_id" content="100000000000000" />
<link rel="pingback" href="{site}/xmlrpc.php" />
<link rel='stylesheet' id='wp-pagenavi-css' href='{site}/wp-content/plugins/wp-pagenavi/pagenavi-css.css?ver=2.70' type='text/css' media='all' />
<script type='text/javascript' src='{site}/wp-includes/js/jquery/jquery.js?ver=1.8.3'></script>
<style type="text/css">.recentcomments a {{display:inline !important;padding:0 !important;margin:0 !important;}}</style>
</head>
<body>
{FB}
<div id="topbar"><div class="left">Thursday, June 20, 2013 | Shaban 11, 1434</div><div class="right"><a href="{site}/epaper/">E-Paper</a> <a href="{site}/feed/">RSS</a> <a href="http://m.morningcourier.example/">Mobile</a></div></div>
<div id="masthead"><a href="{site}/"><img src="/wp-content/themes/courier/logo.png" alt="Morning Courier" /></a><div class="topad">{ADSENSE}</div></div>
<ul id="nav"><li><a href="{site}/">Home</a></li><li><a href="{site}/national/">National</a></li><li><a href="{site}/city/">City</a></li><li><a href="{site}/business/">Business</a></li><li><a href="{site}/sports/">Sports</a></li><li><a href="{site}/editorial/">Editorial</a></li><li><a href="{site}/letters/">Letters</a></li></ul>
<div id="filmstrip"><a class="prev" href="#">&lsaquo;</a><ul>{listed(strip, '<li><a href="{p}"><img src="/thumbs/v{n}.jpg" width="120" height="80" alt="" /></a><br /><a href="{p}">{t}</a></li>')}</ul><a class="next" href="#">&rsaquo;</a></div>
<div id="wrap"><div id="leftcol">
<div class="detail-heading"><h2>{e(r.title)}</h2></div>
<div class="detail-info"><span class="byname">{r.author}</span> <span class="dt">June 19, 2013</span> <span class="cm"><a href="#respond">2 Comments</a></span></div>
<div class="detail-share"><fb:like layout="button_count" show_faces="false"></fb:like> <a href="http://twitter.com/share" class="twitter-share-button" data-count="horizontal">Tweet</a> <a href="{url}print/"><img src="/i/print.gif" alt="" /> Print</a> <a href="{url}email/"><img src="/i/mail.gif" alt="" /> Email</a></div>
<div class="detail-text">{e(first)}
{each(rest)}
</div>
<p class="published-in"><em>Published in Morning Courier, June 19<sup>th</sup>, 2013.</em></p>
<div class="tags">Tags: <a href="{site}/tag/power/">power</a>, <a href="{site}/tag/sesco/">Sesco</a>, <a href="{site}/tag/strike/">strike</a></div>
<div class="alsoread"><h4>Related stories</h4><ul>{listed(also, '<li><a href="{u}">{t}</a> <small>June 18, 2013</small></li>')}</ul></div>
<div id="comments"><h3>2 Responses to &#8220;{e(r.title)}&#8221;</h3><ol class="commentlist"><li class="comment"><div class="comment-author vcard"><cite class="fn">Saleem</cite> <span class="says">says:</span></div><div class="comment-meta"><a href="#comment-1">June 19, 2013 at 9:14 am</a></div><p>We have had no water either because the tube well runs on the same line. Shame on them.</p><div class="reply"><a href="#">Reply</a></div></li><li class="comment"><div class="comment-author vcard"><cite class="fn">Dr Farah</cite> <span class="says">says:</span></div><div class="comment-meta"><a href="#comment-2">June 19, 2013 at 1:40 pm</a></div><p>Burning tyres does not make electricity.</p><div class="reply"><a href="#">Reply</a></div></li></ol>
<div id="respond"><h3>Leave a Reply</h3><p class="comment-notes">Comments are moderated and generally will be posted if they are on-topic and not abusive.</p><form action="/wp-comments-post.php" method="post"><p><input type="text" name="author" /><label>Name (required)</label></p><p><textarea name="comment" cols="80" rows="10"></textarea></p><p><input type="submit" value="Submit Comment" /></p></form></div></div>
</div>
<div id="rightcol"><div class="widget"><h3>Latest News</h3><ul>{listed(latest, '<li><span class="tm">0{n}:10</span> <a href="{u}">{t}</a></li>')}</ul></div>
<div class="widget rates"><h3>Forex</h3><table><tr><td>US Dollar</td><td>99.20</td></tr><tr><td>Euro</td><td>132.75</td></tr><tr><td>Saudi Riyal</td><td>26.35</td></tr></table></div>
<div class="widget pray"><h3>Prayer timings</h3><table><tr><td>Fajr</td><td>3:22</td></tr><tr><td>Zohr</td><td>12:09</td></tr><tr><td>Asr</td><td>5:03</td></tr></table></div>
<div class="widget"><h3>Popular this week</h3><ol>{listed(popular, '<li><a href="{u}">{t}</a></li>')}</ol></div>
<div class="widget"><h3>Archives</h3><select><option>June 2013</option><option>May 2013</option></select></div>
<div class="widget fbbox"><iframe src="//www.facebook.com/plugins/likebox.php?href=x" width="300" height="250"></iframe></div></div></div>
<div id="footer"><div class="fcol"><h4>Sections</h4><a href="{site}/national/">National</a><br /><a href="{site}/city/">City</a><br /><a href="{site}/sports/">Sports</a></div><div class="fcol"><h4>Company</h4><a href="{site}/about/">About</a><br /><a href="{site}/contact/">Contact</a></div><p>Copyright &copy; 2013 Morning Courier Publications (Pvt) Ltd.</p></div>
{GA}
</body></html>""",
        r, (r.title, *r.text), (*strip, *also, *latest, *popular), address=url,
    )  # fmt: skip


@page
def kreiszeitung_mit_dachzeile() -> Served:
    """Germany, 2008: classes in the site's language, text in blocks called a paragraph, size of type above, the agency's notice below."""
    site = "http://www.harlandbote.example"
    url = f"{site}/lokales/harlingen/art1021,871234.html"
    r = Report(
        "de", "2008-09-04", "04. September 2008", "Wiebke Tönnies", "Abgesackt: das Pflaster vor dem alten Kontor am Siel. Foto: Ahrens",
        "Risse in der Altstadt: Harlingen sucht nach der Ursache",
        "In sieben Häusern rund um den Sielhafen haben sich Wände gesenkt. Die Stadt will nun den Untergrund durchleuchten lassen, die Anwohner glauben die Ursache längst zu kennen.",
        (
            "Harlingen. Wenn Hinnerk Folkerts abends die Zeitung liest, rollt ihm der Bleistift vom Tisch. Seit dem Frühjahr neigt sich der Fußboden seiner Wohnung am Sielhafen, inzwischen um vier Zentimeter. „Zuerst dachte ich, der Tisch wackelt“, sagt der 71-Jährige. „Dann sprang die Scheibe in der Haustür.“",
            "Folkerts ist nicht allein. Sieben Eigentümer haben dem Bauamt Risse gemeldet, alle in einem Streifen von kaum 80 Metern Länge. Am Dienstagabend saßen sie im Ratskeller zum ersten Mal an einem Tisch mit Bürgermeister Gerold Wübben (parteilos).",
            "Die Stadt hat ein Ingenieurbüro aus Oldenwurth beauftragt, das den Boden bis in zwölf Meter Tiefe untersuchen soll. Die Kosten von 48 000 Euro trägt zunächst der Landkreis.",
            "# Verdacht fällt auf das Parkhaus",
            "Für die Anwohner steht die Ursache fest: Im Februar wurde für das neue Parkhaus am Wall das Grundwasser abgesenkt. „Wer dem Moor das Wasser nimmt, der zieht den Häusern den Teppich unter den Füßen weg“, rief eine Frau unter Beifall.",
            "Der Bauherr weist das zurück. Man habe die Pumpen nach neun Wochen abgestellt und täglich gemessen, heißt es in einer Erklärung der Wallhof-Gesellschaft. Der Pegel sei nie unter den Wert gefallen, den die Behörde erlaubt habe.",
            "Bauamtsleiterin Elke Janßen wollte sich nicht festlegen. Auch ein alter Stollen der Ziegelei oder ein undichter Kanal aus dem Jahr 1911 kämen in Frage. Bis zum Ergebnis der Bohrungen, das Ende Oktober vorliegen soll, dürfen Lastwagen den Sielhafen nicht mehr befahren.",
            "# Markt zieht um",
            "Der Wochenmarkt weicht deshalb von Sonnabend an auf den Schützenplatz aus. Die Händler zahlen dort bis Jahresende keine Standgebühr.",
            "Folkerts hat sich unterdessen einen neuen Bleistift gekauft. „Einen sechseckigen“, sagt er. „Der rollt nicht so leicht.“",
        ),
    )  # fmt: skip
    zum = numbered(
        site,
        "/lokales/harlingen/art1021,87{n}.html",
        1010,
        "Parkhaus am Wall wird teurer als geplant",
        "Ziegelei-Stollen unter der Altstadt vermutet",
    )
    mehr = numbered(
        site,
        "/lokales/art1020,86{n}.html",
        4010,
        "Schafe legen Bahnstrecke bei Wittenmoor lahm",
        "Freibad schließt wegen Personalmangels früher",
        "Gymnasium bekommt zwei neue fünfte Klassen",
        "Radfahrer stürzt über Gartenschlauch",
    )
    gelesen = numbered(
        site,
        "/nachrichten/art88,85{n}.html",
        3010,
        "Landwirt pflügt Fliegerbombe aus dem Acker",
        "Wirtin vererbt Gasthof an ihre Stammgäste",
        "Unbekannte stehlen 40 Meter Kupferrinne",
    )
    ticker = numbered(
        site, "/ticker/art90,84{n}.html", 2010, "Milchpreis: Bauern kündigen neue Blockaden an", "Werft in Norderhaven meldet Kurzarbeit an"
    )
    zeile = '<li><a href="{p}" title="{t}">{t}</a></li>'
    return Served(
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>Harland-Bote - Lokales - Harlingen</title>
<link rel="stylesheet" type="text/css" href="/css/bote_2007.css">
<!--[if lte IE 6]><link rel="stylesheet" type="text/css" href="/css/ie6.css"><![endif]-->
<script type="text/javascript">var IVW="http://hbote.ivwbox.example/cgi-bin/ivw/CP/lokales"; document.write("<img src=\\""+IVW+"?r="+escape(document.referrer)+"\\" width=\\"1\\" height=\\"1\\">");</script>
<meta name="author" content="Harland-Bote Verlag">
<meta name="keywords" content="Harland, Bote, Zeitung, Harlingen, Anzeigen, Trauer, Immobilien">
<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">
</head>
<body>
<div id="seite">
<div id="werbung_oben"><span class="anzeige">Anzeige</span>{OAS}</div>
<div id="kopf"><a href="/"><img src="/bilder/bote_kopf.gif" alt="Harland-Bote" width="380" height="60"></a><div id="datum">Sonntag, 07. September 2008</div>
<form action="/suche" method="get"><input type="text" name="begriff" size="16"><input type="submit" value="Suchen"></form></div>
<ul id="hauptmenue"><li><a href="/nachrichten">Nachrichten</a></li><li class="aktiv"><a href="/lokales">Lokales</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li><li><a href="/ratgeber">Ratgeber</a></li><li><a href="/anzeigen">Anzeigen</a></li><li><a href="/abo">Aboservice</a></li></ul>
<div id="pfad">Sie sind hier: <a href="/">Startseite</a> &gt; <a href="/lokales">Lokales</a> &gt; <a href="/lokales/harlingen">Harlingen</a></div>
<div id="ticker"><b>+++ Ticker +++</b> {listed(ticker, '<a href="{p}">{t}</a> +++')}</div>
<table id="spalten" cellspacing="0" cellpadding="0"><tr><td id="links" valign="top"><div class="kasten"><div class="kastentitel">Orte</div><a href="/lokales/harlingen">Harlingen</a><br><a href="/lokales/wittenmoor">Wittenmoor</a><br><a href="/lokales/norderhaven">Norderhaven</a><br><a href="/lokales/aurshorn">Aurshorn</a></div>
<div class="kasten"><div class="kastentitel">Wetter</div><img src="/bilder/wetter/wolkig.gif" alt=""><br>Heute: 18&deg; / 11&deg;<br>Morgen: 16&deg; / 9&deg;<br><a href="/wetter">mehr Wetter</a></div></td>
<td id="mitte" valign="top">
<div class="artikelkopf"><div class="werkzeuge"><a href="#" onclick="print()">Drucken</a> | <a href="/versenden?id=871234">Versenden</a> | <a href="/leserbrief?id=871234">Leserbrief</a> | Schrift: <a href="javascript:schrift(1)">gr&ouml;&szlig;er</a> <a href="javascript:schrift(-1)">kleiner</a></div>
<div class="dachzeile">Baugrund</div>
<h1 class="ueberschrift">{e(r.title)}</h1>
<div class="stand">04. September 2008, 06:00 Uhr</div></div>
<div class="vorspann">{e(r.lead)}</div>
<div class="bildrechts"><img src="/bilder/artikel/871234_1.jpg" width="260" height="180" alt=""><div class="bildtext">{e(r.caption)}</div></div>
<div class="artikeltext">
<div class="verfasser">Von {r.author}</div>
{each(r.body, '<div class="absatz">{}</div>', '<div class="zwischentitel">{}</div>')}
<div class="anzeige_mitte"><span class="anzeige">Anzeige</span><a href="/klick?b=12">Jetzt Heiz&ouml;l bestellen &ndash; Brennstoffe Ubben liefert in 24 Stunden!</a></div>
</div>
<div class="zumthema"><b>Zum Thema:</b><ul>{listed(zum, zeile)}</ul></div>
<div class="rechte">Alle Rechte vorbehalten. Vervielf&auml;ltigung nur mit Genehmigung der Harland-Bote Verlagsgesellschaft.</div>
<div class="lesezeichen">Artikel merken bei: <a href="http://www.mister-wong.de/">Mister Wong</a> <a href="http://yigg.de/">YiGG</a> <a href="http://linkarena.com/">Linkarena</a></div>
<div class="mehr"><h3>Mehr aus dem Harland</h3><ul>{listed(mehr, zeile)}</ul></div>
</td>
<td id="rechts" valign="top"><div class="kasten"><div class="kastentitel">Meistgelesen</div><ol>{listed(gelesen, zeile)}</ol></div>
<div class="kasten"><div class="kastentitel">Umfrage</div>Gehen Sie noch auf den Wochenmarkt?<form action="/umfrage"><input type="radio" name="u"> jede Woche<br><input type="radio" name="u"> manchmal<br><input type="radio" name="u"> nie<br><input type="submit" value="Abstimmen"></form></div>
<div class="kasten"><div class="kastentitel">Forum</div>132 Leser diskutieren gerade mit.<br><a href="/forum">Zum Forum</a></div>
<div class="kasten"><div class="kastentitel">Prospekte</div><a href="/prospekte"><img src="/bilder/prospekt.gif" alt="Aktuelle Prospekte"></a></div></td></tr></table>
<div id="fuss"><a href="/impressum">Impressum</a> | <a href="/agb">AGB</a> | <a href="/mediadaten">Mediadaten</a> | <a href="/kontakt">Kontakt</a><br>&copy; Harland-Bote Verlagsgesellschaft mbH &amp; Co. KG 2008</div>
</div>
</body></html>""",
        r, r.lines, (*ticker, *zum, *mehr, *gelesen), encoding="cp1252", address=url,
    )  # fmt: skip


@page
def suomalainen_maakuntalehti() -> Served:
    """Finland, 2012: a lead in bold, three tabs beside the text, paragraphs parted by breaks in one block, a talk below with its rules."""
    site = "http://www.jarvisanomat.example"
    url = f"{site}/uutiset/maakunta/karhu-vieraili-koulun-pihalla/1289341"
    r = Report(
        "fi", "2012-05-22", "22.5.2012", "Marjukka Hietalahti", "Karhun jäljet näkyivät vielä iltapäivällä hiekkakentällä. Kuva: Esko Lahtomäki",
        "Karhu vieraili koulun pihalla Hirvikoskella",
        "Nuori karhu käveli maanantaiaamuna alakoulun pihan poikki Hirvikoskella. Oppilaat pidettiin sisällä puoleenpäivään asti, eikä kukaan loukkaantunut.",
        (
            "Talonmies Reijo Kuittinen huomasi eläimen kello 7.20, kun hän oli avaamassa koulun ulko-ovia. Karhu seisoi jalkapallomaalin vieressä ja nuuski unohtunutta reppua.",
            "– Ensin luulin sitä isoksi koiraksi. Sitten se nousi kahdelle jalalle ja katsoi minua. Menin aika nopeasti takaisin sisään, Kuittinen kertoo.",
            "Rehtori Anna-Liisa Vepsä soitti hätäkeskukseen ja pyysi koulukyytien kuljettajia jäämään busseihin lasten kanssa. Noin 90 oppilasta odotti linja-autoissa lähes tunnin.",
            "Poliisi ja kolme metsästysseuran miestä ajoivat karhun metsään huutamalla ja autojen torvilla. Eläintä ei tarvinnut ampua, sillä se väistyi heti eikä näyttänyt aggressiiviselta.",
            "Riistakeskuksen suunnittelija Pekka Suonperä arvioi, että kyseessä oli kaksivuotias uros, jonka emo on juuri karkottanut luotaan. Samanlaisia vierailuja on hänen mukaansa toukokuussa joka vuosi, mutta harvoin näin keskellä kylää.",
            "Hirvikosken metsästysseura on sopinut kunnan kanssa, että partio kiertää koulun lähimaastot tällä viikolla joka aamu ennen kuin ensimmäiset oppilaat saapuvat. Vanhempia on pyydetty saattamaan pienimmät koululaiset bussipysäkille.",
            "– Karhu etsii omaa reviiriä eikä halua tavata ihmisiä sen enempää kuin ihmiset sitä. Roska-astiat kannattaa nyt pitää lukossa ja lintulaudat tyhjinä.",
            "Koulussa päivä jatkui iltapäivällä tavalliseen tapaan. Kolmannen luokan oppilaat mittasivat tassunjäljet viivoittimella, ja leveydeksi saatiin 14 senttiä. Repun omistaja löytyi viidenneltä luokalta. Eväsleipä oli syöty.",
            "Edellisen kerran karhu nähtiin kylän keskustassa kesällä 2006, jolloin se kaatoi kolme jäteastiaa kaupan takana ja ui lopulta joen yli.",
        ),
    )  # fmt: skip
    luetut = numbered(
        site,
        "/uutiset/luettu/{n}",
        128801,
        "Mökkiläinen löysi kellaristaan sota-ajan lennättimen",
        "Kunnanjohtaja erosi kesken kokouksen",
        "Rekka kaatui ja lasti lohia valui ojaan",
        "Lapsiperhe muutti junavaunuun",
    )
    puhutut = numbered(
        site,
        "/uutiset/puhuttu/{n}",
        127801,
        "Terveyskeskuksen ilta-ajat loppuvat juhannuksena",
        "Tuulivoimalat jakavat Pihlajaveden kahtia",
    )
    jaetut = numbered(site, "/uutiset/jaettu/{n}", 126801, "Isoäiti oppi lukemaan 84-vuotiaana", "Katso kuvat: jäät lähtivät Hirvikoskesta")
    tuoreet = numbered(
        site,
        "/uutiset/tuore/{n}",
        129801,
        "Maastopalo uhkasi taimikkoa Kivijoella",
        "Lentopalloseura sai uuden päävalmentajan",
        "Sahan lomautukset alkavat elokuussa",
    )
    oikea = '<li><a href="{p}">{t}</a> <span class="maara">({n}2)</span></li>'
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fi" lang="fi" xmlns:og="http://ogp.me/ns#">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{e(r.title)} | Maakunta | Järvisanomat</title>
<meta name="title" content="{e(r.title)}" />
<meta property="og:type" content="website" />
<meta property="og:title" content="{e(r.title)}" />
<meta property="og:image" content="{site}/kuvat/logo_fb.png" />
<link rel="image_src" href="{site}/kuvat/karhu.jpg" />
<link rel="stylesheet" href="/tyylit/yleinen.css" type="text/css" media="screen" />
<link rel="stylesheet" href="/tyylit/tulostus.css" type="text/css" media="print" />
<script type="text/javascript" src="/js/jquery-1.4.2.min.js"></script>
<script type="text/javascript">//<![CDATA[
$(function(){{ $('#valilehdet').tabs(); $('.galleria a').lightBox(); }});
//]]></script>
</head>
<body class="juttusivu">
{FB}
<div id="ylapalkki"><a href="/nakoislehti">Näköislehti</a> <a href="/tilaa">Tilaa lehti</a> <a href="/kirjaudu">Kirjaudu</a> <a href="http://m.jarvisanomat.example/">Mobiili</a></div>
<div id="tunnus"><a href="/"><img src="/kuvat/logo.png" alt="Järvisanomat" /></a> <span class="paivays">Keskiviikko 23.5.2012 – Nimipäivä: Lyydia, Lyyti</span> <span class="saa"><img src="/kuvat/saa/3.png" alt="" /> +17 °C Hirvikoski</span></div>
<ul id="navi"><li><a href="/uutiset">Uutiset</a><ul><li><a href="/uutiset/maakunta">Maakunta</a></li><li><a href="/uutiset/kotimaa">Kotimaa</a></li></ul></li><li><a href="/urheilu">Urheilu</a></li><li><a href="/kulttuuri">Kulttuuri</a></li><li><a href="/mielipide">Mielipide</a></li><li><a href="/blogit">Blogit</a></li><li><a href="/arkisto">Arkisto</a></li></ul>
<div class="mainos paraati"><small>Mainos</small><div id="ad_980x120"></div></div>
<div id="sisalto"><div id="palsta1">
<div class="juttu"><div class="osasto">Maakunta</div>
<h1>{e(r.title)}</h1>
<div class="tiedot"><span class="aika">22.5.2012 6:00</span> <span class="kirjoittaja">{r.author}</span></div>
<div class="toiminnot"><a href="javascript:window.print()">Tulosta</a> <a href="/laheta/1289341">Lähetä kaverille</a> <a href="#" class="aa">A</a> <a href="#" class="aaa">A</a> <fb:like layout="button_count"></fb:like></div>
<div class="kuva"><img src="/kuvat/karhu.jpg" width="460" height="300" alt="" /><span class="kuvateksti">{e(r.caption)}</span></div>
<div class="ingressi"><strong>{e(r.lead)}</strong></div>
<div class="leipateksti">{each(r.body, "{}", "<b>{}</b>", "<br /><br />" + chr(10))}</div>
<div class="jaa"><span>Jaa juttu:</span> <a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Sähköposti</a></div></div>
<div id="keskustelu"><h2>Kommentit (2)</h2><p class="ohje">Kirjoita asiallisesti ja muita kunnioittaen. Toimitus tarkistaa viestit ennen julkaisua arkisin kello 8–20.</p>
<div class="kommentti"><div class="nimimerkki">Metsänreunassa</div><div class="kello">22.5.2012 9:12</div><div class="viesti">Meillä se kävi jo lauantaina mehiläispesillä. Kolme pesää meni.</div><a href="#" class="ilmianna">Ilmoita asiaton viesti</a></div>
<div class="kommentti"><div class="nimimerkki">Opettaja evp.</div><div class="kello">22.5.2012 15:30</div><div class="viesti">Hienosti hoidettu, rehtori! Rauhallisuus tarttuu lapsiin.</div><a href="#" class="ilmianna">Ilmoita asiaton viesti</a></div>
<form action="/kommentoi" method="post"><label>Nimimerkki</label><input name="nimi" /><label>Viesti</label><textarea name="viesti"></textarea><input type="submit" value="Lähetä kommentti" /></form></div>
</div>
<div id="palsta2"><div class="laatikko"><h3>Tuoreimmat</h3><ul>{listed(tuoreet, '<li><span class="klo">1{n}:05</span> <a href="{p}">{t}</a></li>')}</ul></div>
<div id="valilehdet"><ul><li><a href="#luetuimmat">Luetuimmat</a></li><li><a href="#kommentoiduimmat">Kommentoiduimmat</a></li><li><a href="#jaetuimmat">Jaetuimmat</a></li></ul><div id="luetuimmat"><ol>{listed(luetut, '<li><a href="{p}">{t}</a></li>')}</ol></div><div id="kommentoiduimmat"><ol>{listed(puhutut, oikea)}</ol></div><div id="jaetuimmat"><ol>{listed(jaetut, oikea)}</ol></div></div>
<div class="laatikko gallup"><h3>Päivän kysymys</h3><p>Pelkäätkö karhuja?</p><form action="/gallup"><label><input type="radio" name="g" /> Kyllä</label> <label><input type="radio" name="g" /> En</label> <input type="submit" value="Äänestä" /></form></div>
<div class="laatikko porssi"><h3>Pörssi</h3><table><tr><td>Yleisindeksi</td><td>5 204,11</td><td class="miinus">-0,8 %</td></tr><tr><td>Euro/dollari</td><td>1,2752</td><td class="plus">+0,1 %</td></tr></table></div></div></div>
<div id="alapalkki"><ul><li><a href="/yhteystiedot">Yhteystiedot</a></li><li><a href="/mediatiedot">Mediatiedot</a></li><li><a href="/palaute">Anna palautetta</a></li><li><a href="/rekisteriseloste">Rekisteriseloste</a></li></ul><p>© Järviseudun Lehti Oy. Aineiston kopiointi ilman lupaa kielletty.</p></div>
{GA}
</body></html>""",
        r, r.lines, (*tuoreet, *luetut, *puhutut, *jaetut), address=url,
    )  # fmt: skip


@page
def japanese_evening_daily() -> Served:
    """Japan, 2009: EUC-JP, tables with remarks for the editors, lines indented by a wide space and parted by breaks."""
    site = "http://www.minato-yuho.example"
    url = f"{site}/chiiki/news/20090612ddn041040011000c.html"
    r = Report(
        "ja", "2009-06-12", "2009年6月12日", "", "保存が決まった旧鳴瀬浜駅の木造駅舎＝１１日、鳴瀬浜町で",
        "築８０年の木造駅舎、住民の手で保存へ　鳴瀬浜町",
        "",
        (
            "２年前に廃止された鳴瀬浜鉄道の旧鳴瀬浜駅について、鳴瀬浜町は１１日、木造駅舎を解体せず、地元の住民団体に無償で譲渡すると発表した。住民らは来春をめどに、喫茶店と資料室を備えた交流施設として再生する計画だ。",
            "駅舎は１９２９年に建てられた平屋で、広さは約１２０平方メートル。青い瓦屋根と、波の形をした待合室の窓枠で知られ、映画の撮影にも使われた。廃線後は雨漏りがひどくなり、町は昨年度、解体費として８５０万円を予算に計上していた。",
            "これに対し、元駅員や商店主ら約６０人が「駅舎を守る会」を結成。会員が休日ごとに集まって屋根の応急修理をし、全国の鉄道ファンにも寄付を呼びかけた。集まった金額は５月末までに１２３０万円に上った。",
            "会長の戸倉正造さん（７４）は、４１年間この駅で働いた。「朝一番の列車で、行商のおばさんたちが魚を背負って出かけていった。その風景を知る者がいるうちに、形を残しておきたかった」と話す。",
            "町は当初、耐震性に問題があるとして保存に難色を示していた。しかし、専門家の調査で土台の一部を入れ替えれば使用できることが分かり、方針を改めた。土地は町が所有したまま、年間１万円で会に貸し付ける。",
            "総務課の担当者は「壊すのは一日でできるが、建て直すことはできない。住民の皆さんの熱意に押された」と説明している。",
            "改修工事は９月に始まる予定。守る会は、天井板や掲示板など、かつて駅から持ち出された備品の返却も呼びかけている。",
        ),
    )  # fmt: skip
    kanren = numbered(
        site, "/chiiki/news/20090{n}.html", 51011, "さよなら鳴瀬浜線　最終列車に千人の列", "廃線跡地にサイクリング道　県が構想"
    )
    chiiki = numbered(
        site,
        "/chiiki/news/20091{n}.html",
        52011,
        "カツオの初水揚げ、昨年より１０日遅れ",
        "小学生が田植えに挑戦　泥だらけの歓声",
        "国道トンネルで追突、３人が軽いけが",
        "町長選、現職が３選出馬を表明",
    )
    rank = numbered(
        site,
        "/today/news/20092{n}.html",
        53011,
        "コンビニ強盗、店員の説得で逃走をあきらめる",
        "山頂の小屋に熊が居座り登山道閉鎖",
        "高校生が発明した傘、海外で人気に",
    )
    naka = "<br>\n<br>\n".join("　" + e(line) for line in r.body)
    return Served(
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">
<meta http-equiv="Content-Style-Type" content="text/css">
<meta http-equiv="Content-Script-Type" content="text/javascript">
<title>{e(r.title)} - みなと夕報</title>
<meta name="keywords" content="みなと夕報,ニュース,新聞,地域">
<link rel="stylesheet" type="text/css" href="/css/common.css">
<script type="text/javascript" src="/js/fontsize.js"></script>
<script type="text/javascript" src="/js/ad.js"></script>
</head>
<body bgcolor="#ffffff">
<a name="top"></a>
<!-- ヘッダー -->
<table width="860" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td width="300"><a href="/"><img src="/img/logo.gif" width="280" height="50" alt="みなと夕報" border="0"></a></td><td align="right"><script type="text/javascript">ad('head468');</script><br><span class="s">2009年6月15日（月）　<a href="/koudoku/">購読のお申し込み</a>　<a href="/sitemap.html">サイトマップ</a></span></td></tr></table>
<table width="860" border="0" cellspacing="1" cellpadding="3" align="center" bgcolor="#336699"><tr bgcolor="#ddeeff" align="center"><td><a href="/">トップ</a></td><td><a href="/shakai/">社会</a></td><td><a href="/seiji/">政治</a></td><td><a href="/keizai/">経済</a></td><td bgcolor="#ffffff"><b>地域</b></td><td><a href="/sports/">スポーツ</a></td><td><a href="/bunka/">文化</a></td><td><a href="/shasetsu/">社説</a></td></tr></table>
<!-- /ヘッダー -->
<table width="860" border="0" cellspacing="0" cellpadding="0" align="center"><tr valign="top">
<td width="560">
<div class="pankuzu"><a href="/">トップ</a> &gt; <a href="/chiiki/">地域ニュース</a> &gt; 記事</div>
<!-- 記事 -->
<table width="550" border="0" cellspacing="0" cellpadding="5"><tr><td>
<h2 class="midashi">{e(r.title)}</h2>
<table width="100%" border="0"><tr><td class="tool"><a href="/print/20090612ddn041040011000c.html" target="_blank"><img src="/img/print.gif" alt="印刷" border="0">印刷</a>　<a href="javascript:mail()"><img src="/img/mail.gif" alt="" border="0">メール</a>　文字サイズ：<a href="javascript:fs('s')">小</a> <a href="javascript:fs('m')">中</a> <a href="javascript:fs('l')">大</a></td><td align="right" class="hiduke">2009年6月12日19時41分</td></tr></table>
<table width="210" border="0" align="right" cellpadding="4"><tr><td><a href="javascript:foto(1)"><img src="/photo/20090612dd1.jpg" width="200" height="150" border="0" alt="写真"></a></td></tr><tr><td class="cap">{e(r.caption)}</td></tr></table>
<div id="txt" class="honbun">
<!-- 本文ここから -->
{naka}
<!-- 本文ここまで -->
</div>
<div class="bkm"><a href="http://b.hatena.ne.jp/append?x"><img src="/img/hatena.gif" alt="はてなブックマークに登録" border="0"></a> <a href="http://bookmarks.yahoo.co.jp/x"><img src="/img/yb.gif" alt="Yahoo!ブックマークに登録" border="0"></a></div>
</td></tr></table>
<!-- /記事 -->
<table width="550" border="0" cellpadding="4"><tr><td bgcolor="#eeeeee"><b>関連記事</b></td></tr>
{listed(kanren, '<tr><td>・<a href="{p}">{t}</a></td></tr>')}</table>
<table width="550" border="0" cellpadding="4"><tr><td bgcolor="#eeeeee"><b>地域ニュース一覧</b></td></tr>
{listed(chiiki, '<tr><td>・<a href="{p}">{t}</a>（6月{n}日）</td></tr>')}<tr><td align="right"><a href="/chiiki/">もっと見る</a></td></tr></table>
<p align="right"><a href="#top">▲このページの先頭へ</a></p>
</td>
<td width="300"><div class="adbox"><script type="text/javascript">ad('rect300');</script><small>広告</small></div>
<table width="290" border="0" cellpadding="4"><tr><td bgcolor="#336699"><font color="#ffffff"><b>アクセスランキング</b></font></td></tr>
{listed(rank, '<tr><td><img src="/img/no{n}.gif" alt="{n}位"> <a href="{p}">{t}</a></td></tr>')}</table>
<table width="290" border="0" cellpadding="4"><tr><td bgcolor="#336699"><font color="#ffffff"><b>天気</b></font></td></tr><tr><td><img src="/img/w/hare.gif" alt="晴れ"> 鳴瀬浜　26℃／17℃</td></tr><tr><td><img src="/img/w/kumori.gif" alt="曇り"> 上郷　24℃／15℃</td></tr></table>
<table width="290" border="0" cellpadding="4"><tr><td><a href="/book/"><img src="/img/book.gif" alt="夕報の本" border="0"></a></td></tr><tr><td><a href="/shougi/">将棋</a>｜<a href="/igo/">囲碁</a>｜<a href="/uranai/">占い</a></td></tr></table></td>
</tr></table>
<!-- フッター -->
<table width="860" border="0" align="center"><tr><td align="center" class="s"><a href="/chosaku.html">著作権</a> | <a href="/privacy.html">個人情報の取り扱い</a> | <a href="/kaisha/">会社案内</a> | <a href="/koukoku/">広告案内</a><br>みなと夕報に掲載の記事・写真の無断転載を禁じます。<br>Copyright 2009 Minato Yuho. All rights reserved.</td></tr></table>
</body></html>""",
        r, (r.title, *r.text), (*kanren, *chiiki, *rank), encoding="euc_jp", address=url,
    )  # fmt: skip


@page
def bao_dien_tu_viet() -> Served:
    """Vietnam, 2014: a lead in a block of its own, paragraphs styled one by one, links within the text, type website, cells of further reading."""
    site = "http://www.baosonglam.example"
    url = f"{site}/xa-hoi/lang-gom-tram-nam-thieu-dat-set-20140916081234567.htm"
    r = Report(
        "vi", "2014-09-16", "16/09/2014", "Hoài Nam", "Những lò gốm ở làng Phù Điềm chỉ còn đỏ lửa vài ngày trong tháng.",
        "Làng gốm trăm năm thiếu đất sét",
        "Hơn một nửa số lò gốm ở làng Phù Điềm đã tắt lửa vì các bãi đất sét ven sông bị cấm khai thác, trong khi đất mua từ nơi khác vừa đắt vừa dễ nứt.",
        (
            "Từ đầu tháng 9, ông Lê Văn Thược, 62 tuổi, chỉ đốt lò mỗi tuần một lần. Sân nhà ông trước đây xếp kín chum, vại, nay trống trơn, chỉ còn vài chiếc bình đang phơi dở.",
            "“Cha ông tôi làm nghề này năm đời, chưa bao giờ phải đi mua đất. Bây giờ mỗi xe đất mất hai triệu rưỡi, nung mười cái thì hỏng ba, bốn cái”, ông Thược nói.",
            "Theo Ủy ban xã Phù Điềm, toàn xã hiện còn 47 lò hoạt động, giảm từ 112 lò cách đây ba năm. Khoảng 300 lao động đã bỏ nghề, phần lớn đi làm ở khu công nghiệp cách làng 20 km.",
            "Cấm khai thác để giữ đê",
            "Năm 2012, tỉnh ra lệnh dừng mọi hoạt động lấy đất ven sông Lam Giang sau khi một đoạn đê dài 60 m bị sạt. Làng gốm được hứa sẽ có một bãi đất thay thế rộng 8 ha ở chân núi Voi, nhưng đến nay khu vực này vẫn chưa được giao.",
            "Ông Đặng Hữu Tiến, phó phòng kinh tế huyện, cho biết hồ sơ đang chờ đánh giá tác động môi trường. “Chúng tôi hiểu khó khăn của bà con, song không thể cho đào khi chưa biết nguồn nước ngầm có bị ảnh hưởng hay không”, ông Tiến nói và dự kiến thủ tục sẽ xong trước cuối năm.",
            "Trong lúc chờ đợi, một số hộ chuyển sang làm đồ gốm nhỏ cho khách du lịch. Chị Nguyễn Thị Mận mở lớp nặn gốm cho trẻ em vào cuối tuần, mỗi buổi đón khoảng 20 em từ thành phố.",
            "“Một cái chén nhỏ chỉ cần nắm đất, bán được ba mươi nghìn đồng. Nhưng nếu không ai còn biết làm cái chum to thì cái nghề này coi như mất”, chị Mận chia sẻ.",
        ),
    )  # fmt: skip
    tren = numbered(
        site, "/xa-hoi/tin-{n}.htm", 90101, "Sạt lở đê Lam Giang, hàng chục hộ phải di dời", "Người giữ lửa cuối cùng của xóm Lò"
    )
    cung = numbered(
        site,
        "/xa-hoi/tin-{n}.htm",
        91101,
        "Xe tải lật, người dân giúp tài xế nhặt cam",
        "Trường vùng cao thiếu nước sạch đầu năm học",
        "Bắt nhóm trộm cáp điện trong đêm mưa",
        "Cụ bà 80 tuổi thi lấy bằng lái xe máy",
    )
    doc = numbered(
        site,
        "/doi-song/tin-{n}.htm",
        92101,
        "Chú rể đi xe bò đón dâu gây sốt mạng",
        "Mẹo chọn bưởi ngon của người trồng lâu năm",
        "Giá vàng giảm phiên thứ tư liên tiếp",
    )
    style = '<p style="margin: 0in 0in 0pt; text-align: justify;"><span style="font-size: 10pt; font-family: Arial;">{}</span></p>'
    shown = each(
        [("# " + line) if line.startswith("Cấm khai") else line for line in r.body[:5]], style,
        '<p style="margin: 0in 0in 0pt; text-align: justify;"><b><span style="font-size: 10pt; font-family: Arial;">{}</span></b></p>',
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="ctl00_Head1"><title>
	{e(r.title)} - Báo Sông Lam
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="REFRESH" content="1800" /><meta name="description" content="{e(r.lead)}" /><meta name="copyright" content="Báo Sông Lam" /><meta property="og:type" content="website" /><meta property="og:site_name" content="Báo Sông Lam" /><meta property="og:title" content="{e(r.title)}" /><meta property="og:image" content="{site}/anh/2014/09/gom.jpg" /><link rel="stylesheet" href="/Css/main.css?ver=3" type="text/css" />
<script src="/Scripts/jquery-1.7.2.min.js" type="text/javascript"></script>
<script type="text/javascript">var _newsID = 20140916081234567; var _catID = 12; var adm = new Array();</script>
</head>
<body>
<form name="aspnetForm" method="post" action="/News.aspx" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTY1MjM4NjQ5OWRkq1x9d0Jb8Zk=" /></div>
<div id="wrapper"><div class="hd"><a href="/" class="logo" title="Báo Sông Lam"></a><div class="hd-date">Thứ năm, 18/09/2014 10:22</div><div class="hd-ads"><script type="text/javascript">adm_show(101);</script></div></div>
<ul class="menu"><li><a href="/">Trang chủ</a></li><li class="act"><a href="/xa-hoi.htm">Xã hội</a></li><li><a href="/the-gioi.htm">Thế giới</a></li><li><a href="/kinh-te.htm">Kinh tế</a></li><li><a href="/the-thao.htm">Thể thao</a></li><li><a href="/doi-song.htm">Đời sống</a></li><li><a href="/ban-doc.htm">Bạn đọc</a></li></ul>
<div class="main"><div class="col-left">
<div class="path"><a href="/xa-hoi.htm">Xã hội</a> » <a href="/xa-hoi/phong-su.htm">Phóng sự</a></div>
<div class="tieude-tin"><h1>{e(r.title)}</h1></div>
<div class="ngay-dang">Thứ ba, 16/09/2014 08:12 GMT+7</div>
<div class="tien-ich"><a href="#" onclick="InTin()">In bài này</a> <a href="#" onclick="GuiMail()">Gửi email</a> <a href="#" class="tang">A+</a> <a href="#" class="giam">A-</a> <div class="fb-like" data-send="false" data-layout="button_count"></div> <g:plusone size="medium"></g:plusone></div>
<h2 class="sapo">{e(r.lead)}</h2>
<div class="tin-tren"><ul>{listed(tren, '<li><a href="{p}" title="{t}">{t}</a></li>')}</ul></div>
<div class="noi-dung" id="txt">
<table align="center" cellpadding="3" cellspacing="0" class="anh"><tbody><tr><td><img alt="" src="/anh/2014/09/gom.jpg" width="500" /></td></tr><tr><td class="chu-thich">{e(r.caption)}</td></tr></tbody></table>
{shown}
<div class="qc-giua"><small>Quảng cáo</small><script type="text/javascript">adm_show(207);</script></div>
{each(r.body[5:], style)}
<p style="text-align: right;"><strong>{r.author}</strong></p>
</div>
<div class="tu-khoa">Từ khóa: <a href="/tag/lang-nghe.htm">làng nghề</a>, <a href="/tag/gom.htm">gốm</a>, <a href="/tag/dat-set.htm">đất sét</a></div>
<div class="y-kien"><h3>Ý kiến bạn đọc (1)</h3><div class="yk"><b>Trần Quốc</b> <i>16/09/2014 21:40</i><div>Mong tỉnh sớm giải quyết, quê tôi chỉ có mỗi nghề này thôi.</div><a href="#">Thích</a> <a href="#">Trả lời</a></div><textarea rows="3">Ý kiến của bạn (gõ tiếng Việt có dấu)</textarea><input type="button" value="Gửi" /></div>
<div class="cung-muc"><h3>Các tin khác</h3><ul>{listed(cung, '<li><a href="{p}">{t}</a> <span>(15/09)</span></li>')}</ul></div>
</div>
<div class="col-right"><div class="box"><div class="box-title">Đọc nhiều nhất</div>{listed(doc, '<div class="box-item"><a href="{p}"><img src="/anh/thumb/{n}.jpg" width="80" alt="" /></a><a class="ten" href="{p}">{t}</a><div class="clear"></div></div>')}</div>
<div class="box"><div class="box-title">Tỷ giá</div><table><tr><td>USD</td><td>21.190</td></tr><tr><td>EUR</td><td>27.380</td></tr></table></div>
<div class="box"><div class="box-title">Thăm dò</div><p>Bạn có dùng đồ gốm trong nhà?</p><input type="radio" name="td" />Thường xuyên<br /><input type="radio" name="td" />Thỉnh thoảng<br /><a href="#">Biểu quyết</a></div>
<div class="box raovat"><div class="box-title">Rao vặt</div><p>Cần bán xe máy cũ, giấy tờ đầy đủ. ĐT: 0900 000 000</p></div></div></div>
<div class="footer"><p>Báo Sông Lam. Giấy phép số 00/GP-BC. Tổng biên tập: Phan Đình Khôi.</p><p>Tòa soạn: 15 phố Bến Nứa. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div></div>
</form>
{GA}
</body></html>""",
        r, r.lines, (*tren, *cung, *doc), address=url,
    )  # fmt: skip


@page
def ukrainian_agency_feed() -> Served:
    """Ukraine, 2011: cp1251, a table with three columns, the day below the heading, links on days of the calendar, a notice on hyperlinks."""
    site = "http://www.visnyk-podolu.example"
    url = f"{site}/ukr/news/2011/10/12/418233/"
    r = Report(
        "uk", "2011-10-12", "12 жовтня 2011", "", "",
        "У Верхівцях суд заборонив вирубувати міський парк",
        "",
        (
            "Окружний адміністративний суд заборонив міській раді Верхівців передавати під забудову чотири гектари парку імені Лесика. Про це повідомила юрист громадської ініціативи «Зелений схил» Оксана Гринчак.",
            "За її словами, суд визнав, що рішення від 28 липня ухвалили без громадських слухань, а план міста, на який посилалися депутати, втратив чинність ще у 2009 році.",
            "«Ми вигравали в суді й раніше, але щоразу вночі приїздили люди з пилками. Тому сьогодні тут чергують сорок мешканців, і вони не підуть додому, доки не побачать виконавця з печаткою», – сказала Гринчак.",
            "Нагадаємо, у серпні невідомі зрізали в парку 63 липи, яким було понад сто років. Міліція порушила кримінальну справу, проте підозрюваних досі немає.",
            "Компанія «Подолбуд», що планувала звести на цьому місці торговий центр із паркінгом, заявила, що оскаржить рішення. Її директор Віктор Мацьків запевнив, що фірма готова висадити по три дерева за кожне зрізане.",
            "Натомість мешканці сусідніх будинків кажуть, що торгових центрів у місті вже чотири, а дитячого майданчика в цій частині немає жодного. Минулого тижня вони зібрали під зверненням до прокуратури понад дві тисячі підписів.",
            "Міський голова Степан Качурівський у коментарі журналістам зазначив, що поважає суд, однак місто втратить 240 робочих місць.",
            "Парк заклали у 1893 році учні тутешньої гімназії. До 1944 року в ньому стояв літній театр, фундамент якого археологи розкопали минулої весни.",
            "Наступне засідання призначили на 3 листопада. На нього викликали двох свідків, які бачили вантажівку з деревиною.",
        ),
    )  # fmt: skip
    strichka = numbered(
        site,
        "/ukr/news/2011/10/12/41{n}/",
        8301,
        "Ціни на гречку впали вдвічі за місяць",
        "Рятувальники зняли з даху козу",
        "У селі Сирники відкрили музей сиру",
        "Прикордонники затримали фуру з цигарками",
    )
    takozh = numbered(site, "/ukr/news/2011/09/02/40{n}/", 6401, "Мешканці Верхівців ночують під липами")
    temy = numbered(
        site, "/ukr/news/2011/08/19/40{n}/", 1201, "Невідомі за ніч зрізали шістдесят лип", "Депутати віддали під забудову половину парку"
    )
    golovne = numbered(
        site,
        "/ukr/articles/2011/10/11/{n}/",
        7001,
        "Чому порожніють села за тридцять кілометрів від міста",
        "Вчителька, яка навчила хор співати мовчки",
        "Скільки коштує дорога, якої немає",
    )
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<title>{e(r.title)} | Вісник Подолу</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<meta name="description" content="Вісник Подолу - новини краю, статті, форум">
<meta name="keywords" content="новини, Верхівці, Поділ, преса">
<link rel="stylesheet" type="text/css" href="/css/main.css">
<link rel="alternate" type="application/rss+xml" title="RSS" href="/ukr/rss/">
<script type="text/javascript" src="/js/swfobject.js"></script>
</head>
<body>
<table class="main" align="center" width="990" cellpadding="0" cellspacing="0">
<tr><td colspan="3" class="top"><table width="100%"><tr><td><a href="/ukr/"><img src="/img/logo_ukr.gif" alt="Вісник Подолу" border="0"></a></td><td class="banner468"><div id="b468"></div><script type="text/javascript">var so = new SWFObject("/ban/468.swf", "b", "468", "60", "7"); so.write("b468");</script></td><td class="lang"><b>укр</b> | <a href="/rus/">рус</a><br>П'ятниця, 14 жовтня 2011, 09:17</td></tr></table></td></tr>
<tr><td colspan="3" class="menu"><a href="/ukr/news/">Новини</a> <a href="/ukr/articles/">Статті</a> <a href="/ukr/columns/">Колонки</a> <a href="/ukr/inter/">Інтерв'ю</a> <a href="/ukr/photo/">Фото</a> <a href="http://forum.visnyk-podolu.example/">Форум</a> <a href="/ukr/archives/">Архів</a></td></tr>
<tr valign="top">
<td width="220" class="lcol"><div class="h">Стрічка новин</div>
{listed(strichka, '<div class="n"><span>1{n}:40</span> <a href="{p}">{t}</a></div>')}
<div class="h">Календар</div><table class="cal"><tr><td><a href="/ukr/news/2011/10/10/">10</a></td><td><a href="/ukr/news/2011/10/11/">11</a></td><td><a href="/ukr/news/2011/10/12/">12</a></td><td><a href="/ukr/news/2011/10/13/">13</a></td><td><b>14</b></td></tr></table>
<div class="h">Погода</div><div class="w">Верхівці: +9..+11, дощ</div></td>
<td class="ccol">
<h1 class="title">{e(r.title)}</h1>
<div class="dt">Середа, 12 жовтня 2011, 14:35</div>
<div class="ver"><a href="/ukr/news/2011/10/12/418233/view_print/">Версія для друку</a> <a href="/ukr/news/2011/10/12/418233/view_comments/">Коментарі</a><span>8</span></div>
<div class="text">
{each(r.body[:4])}
{listed(takozh, '<p><b>Читайте також: <a href="{p}">{t}</a></b></p>')}
{each(r.body[4:])}
</div>
<div class="sig">Вісник Подолу</div>
<div class="err">Помітили помилку? Виділіть її та натисніть Ctrl+Enter.</div>
<div class="soc"><a href="http://vkontakte.ru/share.php?x">ВКонтакте</a> <a href="http://www.facebook.com/share.php?x">Facebook</a> <a href="http://www.livejournal.com/update.bml?x">LiveJournal</a></div>
<div class="h">За темою</div>
{listed(temy, '<div class="n"><span>19.08.2011</span> <a href="{p}">{t}</a></div>')}
<div class="comm"><div class="h">Коментарі читачів</div><div class="c"><b>Липа</b> _ 12.10.2011 15:02 <br>Дай Боже, щоб цього разу надовго. Ті липи ще мій дід поливав.<br><a href="#">Відповісти</a></div><div class="c"><b>скептик</b> _ 12.10.2011 16:44 <br>Апеляція все скасує, от побачите.<br><a href="#">Відповісти</a></div><div class="ca"><a href="/ukr/news/2011/10/12/418233/view_comments/">Усі коментарі</a></div></div>
</td>
<td width="240" class="rcol"><div class="h">Головне</div>
{listed(golovne, '<div class="g"><a href="{p}"><img src="/img/g{n}.jpg" width="70" align="left" border="0"></a><a href="{p}">{t}</a></div>')}
<div class="h">Опитування</div><form action="/vote/"><div>Чи ходите ви до парку?</div><input type="radio" name="a"> Щодня<br><input type="radio" name="a"> У неділю<br><input type="radio" name="a"> Ніколи<br><input type="submit" value="Голосувати"></form>
<div class="h">Курс НБУ</div><table><tr><td>USD</td><td>7,97</td></tr><tr><td>EUR</td><td>10,88</td></tr></table></td>
</tr>
<tr><td colspan="3" class="foot">&copy; 2004-2011, Вісник Подолу. Використання матеріалів сайту лише за умови посилання (для інтернет-видань - гіперпосилання) на «Вісник Подолу».<br><a href="/ukr/about/">Про нас</a> <a href="/ukr/ad/">Реклама</a> <script type="text/javascript">document.write('<img src="http://c.bigmir.example/?v0&s0">');</script></td></tr>
</table>
</body></html>""",
        r, (r.title, *r.text), (*strichka, *takozh, *temy, *golovne), encoding="cp1251", address=url,
    )  # fmt: skip


@page
def srpske_novine_sa_komentarima() -> Served:
    """Serbia, 2010: cp1250 told late, a lead after the photo, an agency's notice, comments in rows below a heading and rules, a tag cloud."""
    site = "http://www.dnevnikravnice.example"
    url = f"{site}/vesti/drustvo.php?yyyy=2010&mm=11&dd=09&nav_id=471562"
    r = Report(
        "sr", "2010-11-09", "9. novembar 2010.", "Mirjana Kostadinov", "Stara skela kod Vranjeva (foto: Z. Pekez)",
        "Skela ponovo plovi posle sedam godina",
        "Meštani tri sela na levoj obali Tamiške dobili su juče besplatan prevoz preko reke. Do sada su do lekara u Belom Bregu putovali 54 kilometra.",
        (
            "Skela „Ljubica“, sagrađena 1958. godine u brodogradilištu u Staroj Luci, zaplovila je juče u podne, pred oko 400 ljudi. Prvi putnici bili su učenici osnovne škole u Vranjevu, a prvo vozilo traktor Save Milutinova.",
            "„Tri puta sam kretao da prodam zemlju s one strane, jer nisam imao kako da je obiđem. Sad sam stigao za sedam minuta“, rekao je Milutinov.",
            "Skela je povučena iz saobraćaja 2003, kada je inspekcija utvrdila da je trup probijen na dva mesta. Opština je više puta tražila novac za popravku, ali su odgovori, kako kaže predsednik opštine Dragan Vesić, „uvek stizali zajedno s poplavom“.",
            "Popravku vrednu 11,6 miliona dinara na kraju su platili zadruga, ribarsko društvo i iseljenici, koji su priloge slali iz inostranstva. Majstori su radili bez nadnice, nedeljom.",
            "Red vožnje",
            "Skela će do kraja novembra polaziti na svaki sat, od šest ujutru do osam uveče, a zimi samo kada to dozvoli led. Prevoz je besplatan za đake, penzionere i vozila hitne pomoći, dok će ostali od 1. januara plaćati 80 dinara.",
            "Na skeli su zaposlena četiri skeledžije. Najmlađi među njima, Nemanja Rackov, ima 22 godine i zanat je učio od dede. „On je umro prošle zime. Žao mi je što nije čuo kako motor opet radi“, kazao je Rackov.",
            "Most kod Vranjeva prvi put je obećan 1936. godine.",
        ),
    )  # fmt: skip
    jos = numbered(site, "/vesti/drustvo.php?nav_id=44{n}", 5101, "Ribari izvukli soma od 82 kilograma")
    povezane = numbered(
        site, "/vesti/drustvo.php?nav_id=46{n}", 1101, "Zadruga skupila novac za popravku skele", "Vodostaj Tamiške u porastu"
    )
    najcitanije = numbered(
        site,
        "/vesti/top.php?nav_id=47{n}",
        2101,
        "Pevač zaboravio violinu u vozu",
        "Poskupljuje hleb od ponedeljka",
        "Deda pobedio unuka na šahovskom turniru",
        "Uhapšeni zbog seče šume",
    )
    komentarisane = numbered(
        site, "/vesti/kom.php?nav_id=45{n}", 3101, "Da li nam treba još jedan tržni centar", "Profesori najavili potpunu obustavu nastave"
    )
    danas = numbered(
        site,
        "/vesti/danas.php?nav_id=48{n}",
        4101,
        "Zaplenjeno 300 kilograma duvana",
        "Pozorište u Belom Bregu bez grejanja",
        "Rukometašice Ravnice u četvrtfinalu",
    )
    first, second, *rest = r.body
    shown = each(
        [("# " + line) if line == "Red vožnje" else line for line in (second, *rest)],
        "{}",
        '<span class="podnaslov"><b>{}</b></span>',
        "<br /><br />\n",
    )
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>Dnevnik Ravnice - Društvo - {e(r.title)}</title>
<link href="/css/stil.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/swfobject.js"></script>
<script type="text/javascript">
<!--
function glasaj(id) {{ window.open('/anketa.php?id=' + id, 'anketa', 'width=400,height=300'); }}
function slova(n) {{ document.getElementById('txt').style.fontSize = n + 'px'; }}
//-->
</script>
<!-- banner zone 12 -->
<style type="text/css">.podnaslov {{ color: #900; }} .kom {{ border-top: 1px dotted #ccc; padding: 6px 0; }} #oblak a {{ text-decoration: none; }}</style>
<meta name="description" content="Dnevnik Ravnice - prve novine u kraju" />
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
</head>
<body>
<div id="okvir">
<div id="zaglavlje"><a href="/"><img src="/slike/logo.gif" alt="Dnevnik Ravnice" /></a><div class="vreme">Četvrtak, 11. 11. 2010. | Beli Breg 9&deg;C</div><div class="baner"><script type="text/javascript">OA_show(12);</script></div></div>
<div id="meni"><a href="/">Naslovna</a><a href="/vesti/" class="on">Vesti</a><a href="/sport/">Sport</a><a href="/kultura/">Kultura</a><a href="/zivot/">Život</a><a href="/citulje/">Čitulje</a><a href="/oglasi/">Oglasi</a></div>
<div id="levo">
<div class="rubrika">Vesti &rsaquo; Društvo</div>
<h1>{e(r.title)}</h1>
<div class="izvor">9. novembar 2010. | 07:45 | Autor: {r.author}</div>
<div class="alati"><a href="#" onclick="window.print()">Štampaj</a> <a href="/posalji.php">Pošalji prijatelju</a> <a href="javascript:slova(12)">A</a> <a href="javascript:slova(16)">A</a></div>
<div class="slika"><img src="/slike/2010/11/skela.jpg" width="300" height="200" alt="" /><div class="potpis">{e(r.caption)}</div></div>
<div class="uvod">{e(r.lead)}</div>
<div class="tekst" id="txt">{e(first)}<br /><br />
<div class="oglas"><small>Oglas</small><br /><a href="/klik.php?b=44">Vikend-akcija: peći na drva sa popustom od 20 odsto, besplatna dostava</a></div>
{listed(jos, '<div class="procitaj">Pročitajte još: <a href="{p}">{t}</a></div>')}
{shown}
</div>
<div class="autorska">© Dnevnik Ravnice. Zabranjeno je svako preuzimanje sadržaja bez dozvole redakcije.</div>
<div class="deli"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Digg</a></div>
<div class="povezane"><h3>Povezane vesti</h3>{listed(povezane, '<div class="stavka">&raquo; <a href="{p}">{t}</a></div>')}</div>
<div id="komentari"><h3>Komentari (3)</h3><div class="pravila">Redakcija ne objavljuje komentare koji sadrže uvrede i govor mržnje. Mišljenja čitalaca nisu stavovi redakcije.</div>
<div class="kom"><b>Banaćanin</b> (9. novembar 2010. 08:31)<br />Svaka čast zadruzi! Kad narod hoće, ne treba mu ministar.<br /><a href="#">Preporučujem</a> (+31)</div>
<div class="kom"><b>Lala sa salaša</b> (9. novembar 2010. 10:02)<br />A šta kad zaledi? Opet pešice, ko i deda.<br /><a href="#">Preporučujem</a> (+12)</div>
<div class="kom"><b>Ž.</b> (9. novembar 2010. 22:17)<br />Moja mama je na toj skeli upoznala tatu. Dolazimo svi na proleće!<br /><a href="#">Preporučujem</a> (+57)</div>
<form action="/komentar.php" method="post">Ime: <input name="ime" /> Komentar: <textarea name="k"></textarea><input type="submit" value="Pošalji komentar" /></form></div>
</div>
<div id="desno"><div class="kutija"><div class="kn">Danas</div><ul>{listed(danas, '<li><a href="{p}">{t}</a></li>')}</ul></div>
<div class="kutija"><div class="jezici"><span class="on" onclick="jezicak(1)">Najčitanije</span><span onclick="jezicak(2)">Najkomentarisanije</span></div><div id="j1">{listed(najcitanije, '<div class="red"><span>{n}.</span> <a href="{p}">{t}</a></div>')}</div><div id="j2" style="display:none">{listed(komentarisane, '<div class="red"><span>{n}.</span> <a href="{p}">{t}</a></div>')}</div></div>
<div class="kutija"><div class="kn">Anketa</div>Da li koristite skelu?<br /><input type="radio" name="a" /> Da<br /><input type="radio" name="a" /> Ne<br /><a href="javascript:glasaj(19)">Glasaj</a></div>
<div class="kutija" id="oblak"><a href="/tag/reka" style="font-size:18px">reka</a> <a href="/tag/saobracaj" style="font-size:11px">saobraćaj</a> <a href="/tag/zadruga" style="font-size:14px">zadruga</a> <a href="/tag/poplave" style="font-size:22px">poplave</a></div>
<div class="kutija"><div class="kn">Kursna lista</div>EUR 107,25<br />USD 77,64</div></div>
<div id="dno"><a href="/impresum/">Impresum</a> | <a href="/marketing/">Marketing</a> | <a href="/kontakt/">Kontakt</a> | <a href="http://wap.dnevnikravnice.example/">WAP</a></div>
</div>
{URCHIN}
</body></html>""",
        r, r.lines, (*jos, *povezane, *danas, *najcitanije, *komentarisane), encoding="cp1250", address=url,
    )  # fmt: skip


@page
def persian_agency_in_tables() -> Served:
    """Persian, 2013: right to left, the day in both calendars, a code of the news, a lead in bold, short address below, cells of most seen."""
    site = "http://www.payamerood.example"
    url = f"{site}/fa/news/183412"
    r = Report(
        "fa", "2013-06-02", "۱۲ خرداد ۱۳۹۲", "", "",
        "کتابخانه سیار دوباره به روستاهای دره سپیدار رسید",
        "اتوبوس قدیمی کتابخانه سیار پس از چهار سال توقف، از دیروز سفر خود را میان بیست و سه روستای دره سپیدار آغاز کرد.",
        (
            "به گزارش پیام رود، این اتوبوس که در سال ۱۳۵۶ به شهرداری مهرآباد سفلی اهدا شده بود، به علت فرسودگی موتور از زمستان ۱۳۸۸ در پارکینگ مانده بود و کتاب‌های آن در انباری نمور نگهداری می‌شد.",
            "راننده آن، غلامرضا صفاپور، که سی و یک سال پشت فرمان همین اتوبوس نشسته است، گفت: «بچه‌هایی که آن روزها از من قصه می‌گرفتند، امروز دست بچه‌های خودشان را گرفته‌اند و آمده‌اند. بعضی‌ها هنوز کتابی را که سال‌ها پیش امانت برده بودند، پس آوردند.»",
            "هزینه تعمیر موتور و خرید قفسه‌های تازه، حدود ۴۸ میلیون تومان، با کمک معلمان بازنشسته و کشاورزان منطقه فراهم شد.",
            "مسئول کتابخانه، خانم پروانه دادگستر، درباره برنامه سفرها توضیح داد که اتوبوس هر روستا را دو بار در ماه می‌بیند و در هر توقف سه ساعت می‌ماند. به گفته او نزدیک به شش هزار جلد کتاب در اتوبوس جا گرفته که نیمی از آن‌ها برای کودکان است.",
            "وی افزود: «نمی‌خواستیم فقط کتاب ببریم. عصرها برای مادران کلاس خواندن می‌گذاریم و اگر برق روستا برود، چراغ اتوبوس را روشن نگه می‌داریم.»",
            "دهیار روستای گل‌سنگ نیز از مسئولان خواست جاده هفت کیلومتری این روستا را پیش از پاییز آسفالت کنند، زیرا با نخستین باران راه اتوبوس بسته خواهد شد.",
            "قرار است در پایان تابستان نمایشگاهی از نقاشی‌های کودکان این روستاها در تالار شهر برپا شود.",
        ),
    )  # fmt: skip
    akhbar = numbered(
        site,
        "/fa/news/1834{n}",
        101,
        "آغاز برداشت گندم در دشت نیلوفر",
        "واژگونی وانت حامل هندوانه در گردنه",
        "کشف کوزه‌های سه هزار ساله هنگام کندن چاه",
    )
    porbin = numbered(
        site,
        "/fa/news/1829{n}",
        201,
        "پیرمردی که با گنجشک‌ها صبحانه می‌خورد",
        "نرخ جدید نان از هفته آینده اعلام می‌شود",
        "مدیر مدرسه خودش سقف را تعمیر کرد",
        "زلزله‌ای خفیف شهر را لرزاند",
    )
    marbut = numbered(
        site, "/fa/news/1771{n}", 301, "اهدای دو هزار جلد کتاب به کتابخانه سیار", "معلمان بازنشسته پول موتور اتوبوس را جمع کردند"
    )
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="Content-Language" content="fa" />
<title>پیام رود - {e(r.title)}</title>
<meta name="keywords" content="خبر, پیام رود, خبرگزاری, اخبار" />
<meta name="generator" content="Portal CMS 4.2" />
<link rel="stylesheet" type="text/css" href="/client/themes/fa/main/css/theme.css" />
<link rel="shortcut icon" href="/favicon.ico" />
<script type="text/javascript" src="/client/js/persian.js"></script>
<script type="text/javascript">var lang = 'fa'; function doPrint() {{ window.open('/fa/print/183412'); }}</script>
</head>
<body>
<table border="0" cellpadding="0" cellspacing="0" width="980" align="center" class="page">
<tr><td colspan="3" class="header_bg"><table width="100%"><tr><td><a href="/"><img src="/client/themes/fa/main/img/logo.png" border="0" alt="پیام رود" /></a></td><td class="header_date">سه شنبه ۱۴ خرداد ۱۳۹۲ - Tuesday, 04 June 2013</td><td align="left"><form action="/fa/search" method="get"><input type="text" name="q" /><input type="submit" value="جستجو" /></form></td></tr></table></td></tr>
<tr><td colspan="3" class="top_menu"><a href="/">صفحه نخست</a> | <a href="/fa/politics">سیاسی</a> | <a href="/fa/economy">اقتصادی</a> | <a href="/fa/social">اجتماعی</a> | <a href="/fa/culture">فرهنگی</a> | <a href="/fa/sport">ورزشی</a> | <a href="/fa/about">درباره ما</a> | <a href="/fa/rss">RSS</a></td></tr>
<tr valign="top">
<td width="200" class="right_col"><div class="box_title">آخرین اخبار</div><table width="100%">
{listed(akhbar, '<tr><td class="bullet">&bull;</td><td><a href="{p}" target="_blank" class="title_box">{t}</a></td></tr>')}</table>
<div class="box_title">آب و هوا</div><div class="wbox">مهرآباد سفلی: ۲۹ درجه، آفتابی</div>
<div class="box_title">نظرسنجی</div><form class="poll"><div>ماهی چند کتاب می‌خوانید؟</div><input type="radio" name="p" /> هیچ<br /><input type="radio" name="p" /> یک یا دو<br /><input type="radio" name="p" /> بیشتر<br /><input type="submit" value="ثبت رای" /></form></td>
<td width="560" class="news_col">
<table width="100%" class="news_toolbar"><tr><td>کد خبر: ۱۸۳۴۱۲</td><td>تاریخ انتشار: ۱۲ خرداد ۱۳۹۲ - ۱۰:۲۴ - 02 June 2013</td><td><a href="javascript:doPrint()"><img src="/img/print.gif" border="0" alt="نسخه چاپی" /></a> <a href="/fa/send/183412"><img src="/img/send.gif" border="0" alt="ارسال به دوستان" /></a> <a href="#" class="fs">الف+</a> <a href="#" class="fs">الف-</a></td></tr></table>
<div class="title"><h1>{e(r.title)}</h1></div>
<div class="pic_right"><img src="/files/fa/news/1392/3/12/61204_311.jpg" width="240" alt="" /></div>
<div class="subtitle"><b>{e(r.lead)}</b></div>
<div class="body" id="txt">{each(r.body, "<div>{}</div>", "<h2>{}</h2>", "<div>&nbsp;</div>" + chr(10))}</div>
<div class="short_link">لینک کوتاه: <input type="text" readonly="readonly" value="{site}/000Bi4" /></div>
<div class="share_box"><a href="#"><img src="/img/fb.gif" alt="Facebook" /></a><a href="#"><img src="/img/cloob.gif" alt="کلوب" /></a><a href="#"><img src="/img/balatarin.gif" alt="" /></a></div>
<div class="box_title">مطالب مرتبط</div><ul class="related">{listed(marbut, '<li><a href="{p}">{t}</a></li>')}</ul>
<div class="comments"><div class="box_title">نظرات بینندگان</div><div class="cm_stat">انتشار یافته: ۲ | در انتظار بررسی: ۱</div><div class="comment"><div class="comment_name">ناشناس | ۱۲ خرداد ۱۳۹۲ - ۱۳:۵۰</div><div class="comments_text">خدا خیرشان بدهد، من هم در همین اتوبوس خواندن را دوست داشتم.</div><a href="#">پاسخ</a></div><div class="comment"><div class="comment_name">مریم | ۱۲ خرداد ۱۳۹۲ - ۲۲:۰۸</div><div class="comments_text">کاش برای روستای ما هم می‌آمد.</div><a href="#">پاسخ</a></div>
<form><div>نظر شما</div><input type="text" value="نام" /><textarea></textarea><input type="submit" value="ارسال" /><div class="note">نظراتی که حاوی توهین باشند منتشر نخواهند شد.</div></form></div>
</td>
<td width="200" class="left_col"><div class="ads"><a href="/ads/3"><img src="/ads/carpet.gif" border="0" alt="فرش دستباف" /></a></div>
<div class="box_title">پربیننده‌ترین عناوین</div><table width="100%">
{listed(porbin, '<tr><td class="bullet">&bull;</td><td><a href="{p}" target="_blank" class="title_box">{t}</a></td></tr>')}</table>
<div class="ads"><small>تبلیغات</small></div></td>
</tr>
<tr><td colspan="3" class="footer">تمام حقوق برای پیام رود محفوظ است. نقل مطالب با ذکر منبع بلامانع است.<br /><a href="/fa/contact">تماس با ما</a> | <a href="/fa/archive">آرشیو</a> | <a href="/fa/links">پیوندها</a></td></tr>
</table>
</body></html>""",
        r, r.lines, (*akhbar, *marbut, *porbin), address=url,
    )  # fmt: skip


@page
def etiqueta_de_un_diario_digital() -> Served:
    """Spain, 2012: all that bears a tag, with kicker, day, lead and number of comments each; beside it what is read and what is sent."""
    site = "http://www.elribereno.example"
    url = f"{site}/noticias/tag/sequia/"
    r = Report("es", "2012-08-30", "30/08/2012", "", "", "Sequía", "", ())
    notas = numbered(
        site, "/noticias/2012/08/30/{n}.html", 10021, "Los regantes de Vallehondo piden cerrar el trasvase", "El pantano de la Tejera baja al 18 % de su capacidad",
        "Camiones cisterna para once pueblos de la sierra", "Un ganadero vende sus últimas ochenta ovejas por falta de pasto", "La Junta multará el riego de jardines en horario diurno",
        "Aparece bajo el embalse el campanario de Villaseca la Vieja",
    )  # fmt: skip
    leido = numbered(
        site,
        "/noticias/leido/{n}.html",
        20021,
        "Detenido por vender entradas falsas de los toros",
        "Muere el último sereno de Torrealba",
        "El alcalde dimite por carta desde la playa",
        "Una boda acaba con la banda en el calabozo",
    )
    enviado = numbered(
        site, "/noticias/enviado/{n}.html", 30021, "Receta del ajo blanco de la abuela Fermina", "Las diez pozas más frescas de la comarca"
    )
    cola = numbered(
        site, "/noticias/cola/{n}.html", 40021, "El hospital aplaza ochocientas operaciones", "Fichaje sorpresa en el Deportivo Ribera"
    )
    entradas = (
        "Los agricultores aseguran que perderán la cosecha de pimiento si no se guarda el agua que queda en la cuenca.",
        "Es el nivel más bajo desde que se cerró la presa, en 1967. La Confederación no descarta nuevas restricciones.",
        "Los vecinos recibirán cuarenta litros por persona y día hasta que vuelvan las lluvias.",
        "Eusebio Marchante, de 66 años, llevaba pastoreando desde los doce. «No hay nada que comer ni que beber», dice.",
        "Las sanciones irán de los sesenta a los seiscientos euros y entrarán en vigor el lunes.",
        "La torre, del siglo XVI, no se veía desde hacía cuatro décadas y atrae ya a cientos de curiosos.",
    )  # fmt: skip
    cajas = "".join(
        listed((nota,), f'<div class="noticia"><p class="antetitulo">Medio ambiente</p><h2 class="titular"><a href="{{p}}">{{t}}</a></h2><p class="firma">Redacción | {30 - 2 * i}/08/2012</p><a href="{{p}}"><img class="foto" src="/fotos/s{i}.jpg" alt="" /></a><p class="entradilla">{e(entrada)}</p><p class="pie"><a href="{{p}}#comentarios">{3 * i + 4} comentarios</a></p></div>') + "\n"
        for i, (nota, entrada) in enumerate(zip(notas, entradas, strict=True))
    )  # fmt: skip
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="es" xml:lang="es">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" />
<title>Noticias sobre Sequía - El Ribereño</title>
<meta name="description" content="Todas las noticias, fotos y vídeos sobre Sequía en El Ribereño" />
<meta name="robots" content="index,follow" />
<meta property="og:type" content="website" />
<meta property="og:site_name" content="El Ribereño" />
<link rel="alternate" type="application/rss+xml" title="Sequía" href="/rss/tag/sequia/" />
<link rel="stylesheet" type="text/css" href="/estaticos/css/portadilla.css" />
<script type="text/javascript" src="/estaticos/js/jquery.min.js"></script>
<script type="text/javascript">var seccion = 'etiquetas'; var e_planning = new Array();</script>
</head>
<body class="etiqueta">
<div id="publi-mega"><script type="text/javascript">eplAD('Mega');</script></div>
<div id="cabecera"><p class="logo"><a href="/">El Ribereño</a></p><p class="fecha">Viernes, 31 de agosto de 2012. Actualizado a las 09:40h</p><ul class="acceso"><li><a href="/registro">Regístrate</a></li><li><a href="/hemeroteca">Hemeroteca</a></li><li><a href="/movil">Móvil</a></li></ul></div>
<ul id="menu"><li><a href="/comarca">Comarca</a></li><li><a href="/nacional">Nacional</a></li><li><a href="/deportes">Deportes</a></li><li><a href="/cultura">Cultura</a></li><li><a href="/opinion">Opinión</a></li><li><a href="/clasificados">Clasificados</a></li></ul>
<div id="lodemas"><span>Se habla de:</span> <a href="/noticias/tag/incendios/">Incendios</a> <a href="/noticias/tag/fiestas/">Fiestas</a> <a href="/noticias/tag/recortes/">Recortes</a></div>
<div id="cuerpo"><div id="columna1">
<h1 class="nombre-etiqueta">Sequía</h1>
<p class="num">6 noticias</p>
{cajas}<div class="paginador"><strong>1</strong> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Siguiente &raquo;</a></div>
</div>
<div id="columna2"><div class="publi"><span>Publicidad</span>{ADSENSE}</div>
<div class="pestanas"><ul><li><a href="#leido">Lo más leído</a></li><li><a href="#enviado">Lo más enviado</a></li></ul><ol id="leido">{listed(leido, '<li><a href="{p}">{t}</a></li>')}</ol><ol id="enviado">{listed(enviado, '<li><a href="{p}">{t}</a></li>')}</ol></div>
<div class="encuesta"><h4>Encuesta</h4><p>¿Ahorra usted agua en casa?</p><form><label><input type="radio" name="q" /> Sí</label><label><input type="radio" name="q" /> No</label><input type="submit" value="Votar" /></form></div>
<div class="nube"><h4>Etiquetas</h4><a href="/noticias/tag/agua/" class="t5">agua</a> <a href="/noticias/tag/campo/" class="t2">campo</a> <a href="/noticias/tag/calor/" class="t4">calor</a></div>
<div class="caja"><h4>También en portada</h4><ul>{listed(cola, '<li><a href="{p}">{t}</a></li>')}</ul></div></div></div>
<div id="pie"><ul><li><a href="/aviso-legal">Aviso legal</a></li><li><a href="/quienes-somos">Quiénes somos</a></li><li><a href="/publicidad">Publicidad</a></li></ul><p>© Editorial Ribera Alta, S.L. Prohibida su reproducción total o parcial.</p></div>
<noscript><img src="http://b.scorecardresearch.example/p?c1=2" alt="" /></noscript>
</body></html>""",
        r, (), (*notas, *leido, *enviado, *cola), verdict="headlines", encoding="cp1252", address=url,
    )  # fmt: skip


@page
def une_d_un_quotidien_de_province() -> Served:
    """France, 2009: a front of floated blocks, declared as Latin 1 and served so, with rolling news, one story above the others, columns of briefs."""
    site = "http://www.lecourrierdesmarches.example"
    url = f"{site}/"
    r = Report("fr", "2009-02-17", "17 février 2009", "", "", "Le Courrier des Marches", "", ())
    une = numbered(site, "/actu/2009/02/17/une-{n}.php", 61001, "Verrerie de Saint-Aubrac : les salariés occupent les fours")
    sous = numbered(
        site,
        "/actu/2009/02/17/sous-{n}.php",
        62001,
        "La direction promet un repreneur avant Pâques",
        "« Mon père a soufflé ici avant moi »",
    )
    secondes = numbered(
        site,
        "/actu/2009/02/17/sec-{n}.php",
        63001,
        "Crue de la Vène : trois écoles restent fermées",
        "Un loup filmé aux portes de Montclair",
        "Le tribunal relaxe les faucheurs de Bressuac",
    )
    chapos = (
        "Trois cents élèves resteront chez eux au moins jusqu'à jeudi, le temps que l'eau se retire des cantines.",
        "Les images, prises par un chasseur à deux kilomètres du centre, ont été authentifiées par les gardes.",
        "Les onze prévenus avaient agi au grand jour. Le parquet a annoncé qu'il ferait appel.",
    )  # fmt: skip
    blocs = "".join(
        listed((seconde,), f'<div class="bloc"><a href="{{p}}"><img src="/photos/v{i}.jpg" width="110" height="74" alt="" /></a><h2><a href="{{p}}">{{t}}</a></h2><p>{e(chapo)} <a href="{{p}}" class="suite">Lire la suite</a></p></div>') + "\n"
        for i, (seconde, chapo) in enumerate(zip(secondes, chapos, strict=True))
    )  # fmt: skip
    minute = numbered(
        site,
        "/depeches/{n}.php",
        64001,
        "Collision entre un car et un tracteur à Lorvais",
        "La gare de Montclair évacuée pour un colis suspect",
        "Le prix du lait au plus bas depuis dix ans",
        "Alerte à la neige dans le haut pays",
    )
    communes = numbered(
        site,
        "/communes/{n}.php",
        65001,
        "Lorvais. Le dernier café cherche preneur",
        "Bressuac. La chorale fête ses cent ans",
        "Saint-Aubrac. Le pont fermé aux poids lourds",
    )
    sports = numbered(site, "/sports/{n}.php", 66001, "Montclair arrache le nul dans la boue", "Julie Vassord sacrée championne de cross")
    vus = numbered(
        site,
        "/vus/{n}.php",
        67001,
        "Il élève des autruches au milieu des vignes",
        "Les bonnes adresses pour faire réparer son vélo",
        "Le curé bénit les motos sous la pluie",
    )
    return Served(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head>
<title>Le Courrier des Marches : toute l'actualité du haut pays</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<meta http-equiv="refresh" content="600" />
<meta name="description" content="Actualité locale, sports, loisirs et annonces du haut pays." />
<link rel="stylesheet" href="/styles/accueil.css" type="text/css" />
<script type="text/javascript" src="/js/xtcore.js"></script>
<script type="text/javascript">xtsd = "http://logc1"; xtsite = "000000"; xtpage = "accueil";</script>
</head>
<body>
<div id="conteneur">
<div id="pub_haut"><script type="text/javascript">OAS_AD('Top');</script></div>
<div id="entete"><a href="/"><img src="/img/titre.gif" alt="Le Courrier des Marches" /></a><div id="jour">Mardi 17 février 2009 - 11h20</div><div id="meteo"><a href="/meteo/">Météo : Montclair 2&deg;/6&deg;</a></div></div>
<ul id="onglets"><li class="actif"><a href="/">Accueil</a></li><li><a href="/actu/">Actualité</a></li><li><a href="/communes/">Communes</a></li><li><a href="/sports/">Sports</a></li><li><a href="/loisirs/">Loisirs</a></li><li><a href="/annonces/">Annonces</a></li><li><a href="/obseques/">Avis d'obsèques</a></li></ul>
<div id="minute"><div class="titrebloc">Minute par minute</div><ul>{listed(minute, '<li><em>0{n}h05</em> <a href="{p}">{t}</a></li>')}</ul></div>
<div id="centre"><div id="laune">{listed(une, '<a href="{p}"><img src="/photos/une.jpg" width="400" height="260" alt="" /></a><h1><a href="{p}">{t}</a></h1>')}<div class="chapo">Depuis lundi soir, une centaine de verriers se relaient devant les fours pour empêcher qu'on les laisse refroidir.</div><ul class="voiraussi">{listed(sous, '<li><a href="{p}">{t}</a></li>')}</ul></div>
{blocs}<div class="deuxcol"><div class="col"><div class="titrebloc"><a href="/communes/">Dans vos communes</a></div><ul>{listed(communes, '<li><a href="{p}">{t}</a></li>')}</ul></div><div class="col"><div class="titrebloc"><a href="/sports/">Sports</a></div><ul>{listed(sports, '<li><a href="{p}">{t}</a></li>')}</ul></div></div></div>
<div id="droite"><div class="pub"><img src="/img/publicite.gif" alt="Publicité" />{ADSENSE}</div>
<div class="cadre"><div class="titrebloc">Les plus lus</div><ol>{listed(vus, '<li><a href="{p}">{t}</a></li>')}</ol></div>
<div class="cadre"><div class="titrebloc">Sondage</div><p>Croyez-vous à la reprise de la verrerie ?</p><form action="/sondage"><input type="radio" name="s" /> Oui <input type="radio" name="s" /> Non <input type="submit" value="OK" /></form></div>
<div class="cadre"><div class="titrebloc">Services</div><a href="/loto/">Loto</a><br /><a href="/programmetv/">Programme TV</a><br /><a href="/cinema/">Cinéma</a><br /><a href="/horoscope/">Horoscope</a></div></div>
<div id="bas"><a href="/legal/">Mentions légales</a> - <a href="/charte/">Charte des commentaires</a> - <a href="/abonnement/">S'abonner au journal</a><br />&copy; Le Courrier des Marches 2009</div>
</div>
</body></html>""",
        r, (), (*minute, *une, *sous, *secondes, *communes, *sports, *vus), verdict="headlines", encoding="cp1252", address=url,
    )  # fmt: skip


@page
def local_station_video_page() -> Served:
    """United States, 2011: a film by an old player, with the report written out below it; next films as cards, a crawl, a forecast; UTF-8 that is declared as Latin 1."""
    site = "http://www.kzrw9.example"
    url = f"{site}/video/28374650/index.html"
    r = Report(
        "en", "2011-04-27", "April 27, 2011", "Tasha Lindqvist", "",
        "School Bus Driver Stops Runaway Milk Truck",
        "",
        (
            "PRAIRIE FORK -- A school bus driver is being called a hero after he used his empty bus to stop a runaway milk truck on Highway 61 Wednesday morning.",
            "Deputies said the truck’s brakes failed at the top of Dutchman Hill at about 8:40 a.m., just as the crosswalk at Garner Elementary was filling up for a field trip.",
            "Leon Dressler, 58, had dropped off his last student a few minutes earlier. He told Newscenter 9 that he saw the truck in his mirror, pulled in front of it and let it roll into the back of the bus.",
            "“I just kept easing on the brake, a little at a time,” Dressler said. “My wife says I drive like that on the way to church, too.”",
            "Both vehicles came to rest about 200 feet from the school. The truck driver, 31-year-old Marcus Abell of Cedar Landing, was treated for a broken wrist. Nobody else was hurt.",
            "Sheriff Connie Haupt said about 900 gallons of milk ended up on the road, and that the neighborhood’s cats had been seen there all day.",
            "The school board will honor Dressler at its meeting next Monday. The bus, number 14, will be repaired over the summer.",
        ),
    )  # fmt: skip
    crawl = numbered(
        site, "/news/{n}/detail.html", 28371001, "City Council Delays Vote On Water Rates", "Woman, 102, Renews Driver's License"
    )
    films = numbered(
        site,
        "/video/{n}/index.html",
        28374001,
        "Tornado Sirens Get Upgrade Before Season",
        "Zoo Names Baby Rhino After Mail Carrier",
        "Chef Shares Secret To Flaky Biscuits",
        "Farmers Race To Plant Before Rain",
    )
    stories = numbered(
        site,
        "/news/{n}/detail.html",
        28372001,
        "Bank Robber Leaves Resume At Counter",
        "County Jail Runs Out Of Beds",
        "Gas Prices Hit $4 At Most Stations",
    )
    first, *rest = r.body
    return Served(
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="en-US">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>{e(r.title)} - Video - KZRW Prairie Fork</title>
<meta name="description" content="Deputies say he used an empty bus to stop the truck.">
<meta property="og:title" content="{e(r.title)}">
<meta property="og:type" content="video">
<meta property="og:site_name" content="KZRW">
<meta property="og:video" content="http://cache.kzrw9.example/player.swf?id=28374650">
<link rel="video_src" href="http://cache.kzrw9.example/player.swf?id=28374650">
<link rel="stylesheet" type="text/css" href="/css/ib5.css">
<script type="text/javascript" src="/js/swfobject.js"></script>
<script type="text/javascript">var ibVideo = {{"id": "28374650", "autostart": true, "preroll": "http://ad.example/pre.xml", "related": [28374001, 28374038]}};</script>
<!--[if IE 7]><style type="text/css">.clear {{ height: 1px; }}</style><![endif]-->
</head>
<body class="video">
<div id="ibHeader"><a href="/"><img src="/img/kzrw.png" alt="KZRW Newscenter 9"></a><div class="wx"><a href="/weather/">Prairie Fork 54&deg; Mostly Cloudy</a></div><div class="signin"><a href="/register">Sign Up</a> for e-mail news</div></div>
<ul id="ibNav"><li><a href="/news/">News</a></li><li><a href="/weather/">Weather</a></li><li><a href="/sports/">Sports</a></li><li class="sel"><a href="/video/">Video</a></li><li><a href="/ulocal/">u local</a></li><li><a href="/contests/">Contests</a></li></ul>
<div id="crawl"><strong>Breaking:</strong> {listed(crawl, '<span class="item"><a href="{p}">{t}</a></span>')}</div>
<div id="ibMain">
<h1 class="vTitle">{e(r.title)}</h1>
<div class="vPosted"><b>POSTED:</b> 12:18 pm CDT April 27, 2011 <b>UPDATED:</b> 6:02 pm CDT April 27, 2011</div>
<div id="vPlayer"><noscript><p>You need JavaScript and version 9 or later of the Flash player to watch this video. <a href="http://get.adobe.com/flashplayer/">Get Flash</a></p></noscript></div>
<script type="text/javascript">var so = new SWFObject("http://cache.kzrw9.example/player.swf", "vp", "640", "388", "9"); so.addVariable("id", "28374650"); so.write("vPlayer");</script>
<div class="vTools"><a href="#" onclick="return embed()">Embed</a> <a href="#">E-Mail</a> <a href="#">Link</a> <span class="vLen">Length: 1:47</span> <a href="http://www.facebook.com/sharer.php?u=x">Share on Facebook</a></div>
<div class="vStory"><p class="by">Reported by <a href="/station/tasha">{r.author}</a></p>
<p>{e(first)}</p>
<div class="vAd"><small>Sponsored by</small> <a href="/adclick?9">Hanley Ford: nobody beats a Hanley deal, nobody!</a></div>
{each(rest)}
<p class="vCopy"><i>Copyright 2011 by KZRW Newscenter 9. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</i></p></div>
<div class="vMore"><h3>More Video</h3>{listed(films, '<div class="vCard"><a href="{p}"><img src="/thumb/{n}.jpg" width="120" height="68" alt=""></a><div class="vName"><a href="{p}">{t}</a></div><div class="vMin">1:{n}5</div></div>')}<div class="clear"></div></div>
</div>
<div id="ibRight"><div class="ad">{ADSENSE}</div><div class="pop"><h3>Most Popular Stories</h3><ol>{listed(stories, '<li><a href="{p}">{t}</a></li>')}</ol></div>
<div class="fc"><h3>Forecast</h3><table><tr><th>Thu</th><th>Fri</th><th>Sat</th></tr><tr><td>61&deg;</td><td>66&deg;</td><td>58&deg;</td></tr></table></div>
<div class="poll"><h3>Survey</h3><p>Have you ever lost your brakes on a hill?</p><form><input type="radio" name="s"> Yes<br><input type="radio" name="s"> No<br><input type="submit" value="Submit"></form></div></div>
<div id="ibFooter"><a href="/about">About KZRW</a> | <a href="/fcc">FCC Public File</a> | <a href="/closedcaptioning">Closed Captioning</a> | <a href="/privacy">Privacy Policy</a> | <a href="/terms">Terms of Use</a><br>&copy; 2011 Prairie Broadcasting Inc. Click here for the privacy policy, terms of use. – Powered by ib</div>
{URCHIN}
</body></html>""",
        r, (r.title, *r.text), (*crawl, *films, *stories), address=url,
    )  # fmt: skip

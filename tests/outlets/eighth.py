"""Pages as crawls of 2005 to 2016 hold them: tables, floated boxes, text between line breaks, encodings declared late or wrongly."""

from collections.abc import Mapping
from re import Match, sub

from outlets.reports import Report
from outlets.served import Pages, Served, e, onto

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[tuple[str, str], ...]


def laid(
    html: str,
    report: Report,
    site: str,
    path: str,
    links: Links,
    marks: Mapping[str, str] | None = None,
    verdict: str = "article",
    encoding: str = "utf-8",
    lines: tuple[str, ...] | None = None,
    dated: bool = True,
) -> Served:
    """Put texts into mark-up: `{{T}}` title, `{{S}}` lead, `{{P1}}` a line of the body, `{{A1}}` a link, `{{U1}}` its path, `{{L1}}` its text."""
    marks = marks or {}

    def marked(text: str) -> str:
        written = e(text)
        for word, mark in marks.items():
            written = written.replace(word, mark, 1)
        return written

    def part(found: Match[str]) -> str:
        kind, number = found[1], int(found[2] or 0)
        match kind:
            case "T":
                return e(report.title)
            case "S":
                return e(report.lead)
            case "P":
                return marked(report.body[number])
            case "U":
                return links[number][1]
            case "L":
                return e(links[number][0])
            case _:
                return f'<a href="{links[number][1]}">{e(links[number][0])}</a>'

    written = (report.title, *([report.lead] if report.lead else []), *report.body)
    return Served(
        sub(r"\{\{([TSPULA])(\d*)\}\}", part, html).strip() + "\n",
        report,
        written if lines is None else lines,
        tuple((text, where if where.startswith("http") else site + where) for text, where in links),
        dated=dated,
        verdict=verdict,
        encoding=encoding,
        address=site + path,
    )


@page
def county_paper_in_tables() -> Served:
    """Tables in tables; the first paragraph stands in the cell, the others between line breaks; Windows quotes under another name."""
    r = Report(
        "en", "2008-04-17", "2008-04-17", "Dale Prewitt", "County engineer Ron Askew points to a cracked bearing under the Sallis Ford bridge.",
        "County shuts Sallis Ford bridge, leaving 40 families a 22-mile detour",
        "",
        (
            "The Tamarack County Commission voted 4-1 Tuesday night to close the Sallis Ford bridge to all traffic, a week after an inspector found cracks in two of its bearings.",
            "Barricades went up at dawn Wednesday. School buses, mail carriers and about 40 families on the east bank of the Little Ammon must now drive to the state crossing at Pruett, a round trip of 22 miles.",
            "“I don’t sleep if that bus goes over it one more time,” said commissioner Wanda Tull, who made the motion. “Folks can be mad at me. I’d rather they were mad than wet.”",
            "County engineer Ron Askew told the board the 1931 steel truss could have carried cars for another year, but that nobody obeyed the three-ton limit posted in 2004. He said his crew counted eleven log trucks in a single afternoon.",
            "A new span would cost $3.4 million. The state pays 80 percent of such projects, but Tamarack County stands 61st on the list, and Askew said work could not start before 2011.",
            "Commissioner Hub Landry cast the vote against. He wanted the county to hire two deputies to weigh trucks instead, and said closing the bridge would finish off the Ford Store, which has sold bait and sandwiches at the west ramp since 1952.",
            "Store owner Lettie Crain agreed. She took in $38 on Wednesday, she said, and half of that was from the men who put up the barricades.",
            "“They bought Cokes and said they were sorry,” Crain said.",
            "Sheriff Milt Yoder said an ambulance from Garnet will need 34 minutes to reach the farthest house on the east bank, up from 12. The volunteer fire department plans to park its old pumper at the Baptist church there until further notice.",
            "The commission meets again May 6. Residents who want to speak must sign up by noon that day at the courthouse.",
        ),
    )  # fmt: skip
    site, path = "http://www.tamarackledger.example", "/articles/2008/04/17/news/doc4806a1c2d9f3b118274655.txt"
    links = (
        ("Inspector finds cracks in Sallis Ford bearings", "/articles/2008/04/10/news/doc47fd6b01aa2c4402917730.txt"),
        ("State ranks 140 bridges in need of repair", "/articles/2008/02/22/news/doc47be33ef01b5c917264410.txt"),
        ("Garnet teacher wins national fiddle title", "/articles/2008/04/17/news/doc4806a2bb17e0d405521940.txt"),
        ("Sawmill to add second shift in June", "/articles/2008/04/17/news/doc4806a33f5dd02117703825.txt"),
        ("Two hurt when grain bin collapses near Pruett", "/articles/2008/04/16/news/doc48054f7710cc8339046217.txt"),
        ("Lady Badgers rally past Corinth Valley in tenth", "/articles/2008/04/17/sports/doc4806b9d51ac37728115609.txt"),
        ("School board weighs four-day week", "/articles/2008/04/15/news/doc48040e6af1b22840093311.txt"),
    )
    return laid(
        """
<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<TITLE>Tamarack County Ledger &gt; Archives &gt; News &gt; {{T}}</TITLE>
<SCRIPT LANGUAGE="JavaScript" SRC="/shared-content/js/common.js"></SCRIPT>
<SCRIPT LANGUAGE="JavaScript">
<!--
function openWin(u){window.open(u,'pop','width=520,height=480,scrollbars=yes');}
var fs=12;function sizer(n){fs+=n;document.getElementById('storytxt').style.fontSize=fs+'px';}
//-->
</SCRIPT>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<META NAME="keywords" CONTENT="Tamarack County, Garnet, Pruett, newspaper, classifieds, obituaries">
<META NAME="description" CONTENT="The Tamarack County Ledger, serving Garnet, Pruett and Corinth Valley since 1888">
<LINK REL="stylesheet" TYPE="text/css" HREF="/styles/ledger.css">
<STYLE TYPE="text/css">.hed{font:bold 22px Georgia}.byl{font:11px Arial;color:#666}.sm{font:10px Verdana}</STYLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0" MARGINWIDTH="0" MARGINHEIGHT="0">
<TABLE WIDTH="780" BORDER="0" CELLPADDING="0" CELLSPACING="0" ALIGN="center">
<TR><TD COLSPAN="3"><TABLE WIDTH="100%"><TR><TD><A HREF="/"><IMG SRC="/art/flag.gif" WIDTH="410" HEIGHT="64" BORDER="0" ALT="Tamarack County Ledger"></A></TD>
<TD ALIGN="right" CLASS="sm"><B>Saturday, April 19, 2008</B><BR>Garnet: 61&deg;F, showers<BR><A HREF="/weather/">5-day forecast</A></TD></TR></TABLE></TD></TR>
<TR BGCOLOR="#003366"><TD COLSPAN="3" CLASS="sm"><FONT COLOR="#FFFFFF">&nbsp;<A HREF="/news/">News</A> | <A HREF="/sports/">Sports</A> | <A HREF="/obits/">Obituaries</A> | <A HREF="/opinion/">Opinion</A> | <A HREF="/church/">Church Page</A> | <A HREF="/class/">Classifieds</A> | <A HREF="/subscribe/">Subscribe</A></FONT></TD></TR>
<TR VALIGN="top">
<TD WIDTH="140" BGCOLOR="#EEEECC" CLASS="sm">
<TABLE CELLPADDING="4"><TR><TD CLASS="sm"><B>SECTIONS</B><BR><A HREF="/">Home</A><BR><A HREF="/news/">Local News</A><BR><A HREF="/courts/">Court Report</A><BR><A HREF="/farm/">Farm &amp; Timber</A><BR><A HREF="/births/">Births</A><BR><BR><B>SERVICES</B><BR><A HREF="/contact/">Contact Us</A><BR><A HREF="/rates/">Ad Rates</A><BR><A HREF="/photo/">Photo Reprints</A></TD></TR></TABLE>
<BR><CENTER><A HREF="http://ads.tamarackledger.example/click?c=118"><IMG SRC="http://ads.tamarackledger.example/img/118.gif" WIDTH="120" HEIGHT="240" BORDER="0" ALT="Hensley Tractor &amp; Saw: Spring tune-up $49.95"></A><BR><FONT SIZE="1">ADVERTISEMENT</FONT></CENTER>
</TD>
<TD WIDTH="460"><TABLE WIDTH="100%" CELLPADDING="8"><TR><TD>
<SPAN CLASS="sm"><A HREF="javascript:openWin('/email/?id=4806a1c2')"><IMG SRC="/art/mail.gif" BORDER="0"> E-mail this story</A> &nbsp; <A HREF="/articles/2008/04/17/news/doc4806a1c2d9f3b118274655.prt" TARGET="_blank"><IMG SRC="/art/print.gif" BORDER="0"> Print this story</A> &nbsp; Text size: <A HREF="javascript:sizer(-1)">A-</A> <A HREF="javascript:sizer(1)">A+</A></SPAN>
<HR NOSHADE SIZE="1">
<DIV CLASS="hed">{{T}}</DIV>
<SPAN CLASS="byl">By <B>Dale Prewitt</B>, Ledger Staff Writer<BR>Published: Thursday, April 17, 2008 9:12 AM CDT</SPAN><BR><BR>
<SPAN ID="storytxt">
<TABLE ALIGN="right" WIDTH="210" CELLPADDING="5" BORDER="0"><TR><TD BGCOLOR="#F4F4F4" CLASS="sm"><IMG SRC="/content/articles/2008/04/17/news/bridge.jpg" WIDTH="200" HEIGHT="150" ALT=""><BR>County engineer Ron Askew points to a cracked bearing under the Sallis Ford bridge. <I>Ledger photo / June Abbott</I></TD></TR>
<TR><TD BGCOLOR="#DDE6EE" CLASS="sm"><B>Related Stories</B><BR>&#8226; {{A0}}<BR>&#8226; {{A1}}</TD></TR></TABLE>
{{P0}}
<BR><BR>
{{P1}}
<BR><BR>
{{P2}}
<BR><BR>
{{P3}}
<BR><BR>
<!-- island ad --><TABLE ALIGN="left" CELLPADDING="6"><TR><TD ALIGN="center"><FONT SIZE="1" COLOR="#999999">Advertisement</FONT><BR><IFRAME SRC="http://ads.tamarackledger.example/island.html" WIDTH="300" HEIGHT="250" FRAMEBORDER="0" SCROLLING="no"></IFRAME></TD></TR></TABLE><!-- /island ad -->
{{P4}}
<BR><BR>
{{P5}}
<BR><BR>
{{P6}}
<BR><BR>
{{P7}}
<BR><BR>
{{P8}}
<BR><BR>
{{P9}}
</SPAN>
<BR><BR><HR NOSHADE SIZE="1">
<SPAN CLASS="sm"><B>Comments</B><BR>The Ledger is not responsible for the content of comments. Keep it clean. Comments with foul language are removed.<BR><BR>
<B>eastbanker wrote on Apr 17, 2008 11:40 AM:</B><BR>&quot; Hub was right. Weigh the trucks. My mother lives out there and she is 84 years old. &quot;<BR><BR>
<B>Pruett guy wrote on Apr 17, 2008 3:05 PM:</B><BR>&quot; Then pay for the deputies yourself. &quot;<BR><BR>
<FORM ACTION="/cgi-bin/comment.pl" METHOD="post">Name: <INPUT NAME="n" SIZE="20"><BR><TEXTAREA NAME="c" COLS="40" ROWS="4"></TEXTAREA><BR><INPUT TYPE="submit" VALUE="Submit your comment"></FORM></SPAN>
</TD></TR></TABLE></TD>
<TD WIDTH="180" BGCOLOR="#F8F8F8"><TABLE CELLPADDING="5" WIDTH="100%">
<TR><TD BGCOLOR="#990000"><FONT COLOR="#FFFFFF" FACE="Arial" SIZE="2"><B>TOP STORIES</B></FONT></TD></TR>
<TR><TD CLASS="sm"><IMG SRC="/art/dot.gif"> {{A2}}</TD></TR>
<TR><TD CLASS="sm"><IMG SRC="/art/dot.gif"> {{A3}}</TD></TR>
<TR><TD CLASS="sm"><IMG SRC="/art/dot.gif"> {{A4}}</TD></TR>
<TR><TD BGCOLOR="#990000"><FONT COLOR="#FFFFFF" FACE="Arial" SIZE="2"><B>MOST E-MAILED</B></FONT></TD></TR>
<TR><TD CLASS="sm">1. {{A5}}<BR>2. {{A6}}</TD></TR>
<TR><TD BGCOLOR="#003366"><FONT COLOR="#FFFFFF" FACE="Arial" SIZE="2"><B>LEDGER POLL</B></FONT></TD></TR>
<TR><TD CLASS="sm"><FORM ACTION="/poll/">Will you plant a garden this year?<BR><INPUT TYPE="radio" NAME="q" VALUE="1"> Already did<BR><INPUT TYPE="radio" NAME="q" VALUE="2"> After the frost<BR><INPUT TYPE="radio" NAME="q" VALUE="3"> No<BR><INPUT TYPE="submit" VALUE="Vote"></FORM></TD></TR>
<TR><TD CLASS="sm" ALIGN="center"><A HREF="/rss/"><IMG SRC="/art/rss.gif" BORDER="0" ALT="RSS"></A></TD></TR></TABLE></TD>
</TR>
<TR><TD COLSPAN="3" ALIGN="center" CLASS="sm" BGCOLOR="#EEEECC"><A HREF="/">Home</A> | <A HREF="/about/">About the Ledger</A> | <A HREF="/terms/">Terms of Use</A> | <A HREF="/privacy/">Privacy Policy</A><BR>Copyright &copy; 2008 Tamarack County Ledger, 114 Court Square, Garnet. All rights reserved. A Twin Rivers Newspapers publication.</TD></TR>
</TABLE>
</BODY></HTML>
""",
        r, site, path, links, encoding="windows-1252",
    )  # fmt: skip


@page
def evening_paper_with_tabs() -> Served:
    """A chain's template: said to be a website, tabs of most read, most commented and most shared, the first paragraph in bold."""
    r = Report(
        "en", "2012-11-06", "2012-11-06", "Hattie Colclough", "Lollipop man Vernon Stott outside Ings Lane Primary. Picture: Neil Garside",
        "Lollipop man, 79, told to retire wins reprieve after 3,000 sign petition",
        "",
        (
            "A LOLLIPOP man who was told to hang up his coat after 31 years has been handed a reprieve, after more than 3,000 people signed a petition to keep him.",
            "Vernon Stott, 79, has seen three generations of children across Ings Lane in Harthwaite. In September the council wrote to tell him the crossing would be axed at Christmas because it no longer met “the threshold for vehicle movements”.",
            "Parents were furious. They counted the traffic themselves, from behind a hedge, and found that 412 vehicles passed in the hour before school – a hundred more than the council had recorded on a day when the road was closed at one end for gas works.",
            "Now Wexbeck Council has admitted that its survey was flawed and promised that no crossing will go before a fresh count next summer.",
            "Mr Stott, a retired fitter, said he had not slept well since the letter came. “I thought that was that,” he told the Evening Mercury. “The bairns made me a banner out of a bed sheet. I didn't know where to look.”",
            "Head teacher Amina Rawcliffe said the road was “an accident waiting to happen” without him, and that attendance on his two sick days in 2010 had been the worst of the year.",
            "Councillor Geoffrey Pickles, who holds the highways brief, apologised. “We got this one wrong. Mr Stott may carry on for as long as he likes, and for as long as his knees let him.”",
            "The council needs to find £14 million in savings by 2014. It pays 46 crossing wardens, at a cost of £190,000 a year, and had planned to lose 19 of them.",
            "Campaigners in Otterby and Low Marsh, where crossings are also under threat, said they would now ask for counts of their own.",
        ),
    )  # fmt: skip
    site, path = "http://www.wexbeckmercury.example", "/news/local/10029384.Lollipop_man__79__told_to_retire_wins_reprieve/"
    links = (
        ("Crossing patrols face axe as council seeks savings", "/news/local/9934410.Crossing_patrols_face_axe_as_council_seeks_savings/"),
        ("Man rescued from roof of flooded Otterby garage", "/news/10031120.Man_rescued_from_roof_of_flooded_Otterby_garage/"),
        ("Bus fares to rise for the third time this year", "/news/10028871.Bus_fares_to_rise_for_the_third_time_this_year/"),
        ("Pub landlord bans mobile phones after 8pm", "/news/10027764.Pub_landlord_bans_mobile_phones_after_8pm/"),
        ("Readers divided over plan for a wind turbine at the crematorium", "/news/10025518.Readers_divided_over_plan_for_a_wind_turbine/"),
        ("Parking charges: have your say", "/news/10024903.Parking_charges__have_your_say/"),
        ("Video: Swan holds up rush hour on Wexbeck ring road", "/news/10030077.Swan_holds_up_rush_hour/"),
        ("Town sign stolen for the fifth time", "/news/10026630.Town_sign_stolen_for_the_fifth_time/"),
        ("Mariners throw away two-goal lead at Stainbury", "/sport/10030555.Mariners_throw_away_two_goal_lead_at_Stainbury/"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb" xmlns:og="http://ogp.me/ns#" xmlns:fb="http://www.facebook.com/2008/fbml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{{T}} (From Wexbeck Evening Mercury)</title>
<meta name="description" content="Vernon Stott has seen three generations of children across Ings Lane in Harthwaite" />
<meta name="keywords" content="Wexbeck, Harthwaite, Otterby, news, local news, sport, jobs, homes, cars" />
<meta property="og:title" content="{{T}} (From Wexbeck Evening Mercury)" />
<meta property="og:type" content="website" />
<meta property="og:url" content="http://www.wexbeckmercury.example/news/local/10029384.Lollipop_man__79__told_to_retire_wins_reprieve/" />
<meta property="og:image" content="http://www.wexbeckmercury.example/resources/images/2260118.jpg?type=og" />
<meta property="og:site_name" content="Wexbeck Evening Mercury" />
<meta property="fb:app_id" content="118820034155" />
<link rel="alternate" type="application/rss+xml" title="Local news" href="/news/local/rss/" />
<link rel="stylesheet" type="text/css" href="/css/site.css?v=312" media="screen" />
<!--[if lte IE 7]><link rel="stylesheet" type="text/css" href="/css/ie7.css" /><![endif]-->
<script type="text/javascript">var nq_section="news|local";var OAS_url='http://oas.nqhub.example/RealMedia/ads/';document.domain="wexbeckmercury.example";</script>
</head>
<body id="article" class="nq-skin-red">
<div id="cookieNotice"><p>We use cookies to give you the best experience on our website and bring you more relevant advertising. <a href="/cookies/">Find out more about cookies</a></p><a class="close" href="#">Continue</a></div>
<div id="wrap">
<div id="leaderboard"><script type="text/javascript">OAS_AD('Top');</script><noscript><a href="http://oas.nqhub.example/click/Top"><img src="http://oas.nqhub.example/img/Top" alt="" /></a></noscript></div>
<div id="masthead"><a href="/"><img src="/images/mast.png" alt="Wexbeck Evening Mercury" /></a><div class="user"><a href="/login/">Sign in</a> or <a href="/register/">Register</a></div><form action="/search/"><input type="text" name="search" value="Search our site" /></form></div>
<ul id="nav"><li class="on"><a href="/news/">News</a><ul><li><a href="/news/local/">Local</a></li><li><a href="/news/crime/">Crime</a></li><li><a href="/news/nostalgia/">Nostalgia</a></li></ul></li><li><a href="/sport/">Sport</a></li><li><a href="/leisure/">What's On</a></li><li><a href="/announcements/">Announcements</a></li><li><a href="/jobs/">Jobs</a></li><li><a href="/homes/">Homes</a></li><li><a href="/cars/">Cars</a></li></ul>
<div id="crumb">You are here: <a href="/">Home</a> &raquo; <a href="/news/">News</a> &raquo; <a href="/news/local/">Local</a></div>
<div id="main"><div id="col-a">
<div class="share-top"><fb:like href="http://www.wexbeckmercury.example/news/local/10029384" send="false" layout="button_count"></fb:like><a href="http://twitter.com/share" class="twitter-share-button">Tweet</a><g:plusone size="medium"></g:plusone></div>
<h1>{{T}}</h1>
<div class="byline"><span class="time">9:00am Tuesday 6th November 2012</span> in <a href="/news/local/">Local</a> <span class="by">By Hattie Colclough, Education reporter</span> <a class="mail" href="mailto:hcolclough@wexbeckmercury.example">Email the reporter</a></div>
<div class="artImage"><img src="/resources/images/2260118.jpg" width="468" alt="Lollipop man Vernon Stott" /><span class="buyphoto"><a href="http://photos.wexbeckmercury.example/2260118">Buy this photo &raquo;</a></span><p class="cap">Lollipop man Vernon Stott outside Ings Lane Primary. Picture: Neil Garside</p></div>
<div class="body"><p><strong>{{P0}}</strong></p>
<p>{{P1}}</p>
<p>{{P2}}</p>
<div class="inlineAd"><span>Advertisement</span><div id="mpu1"></div><p>Win tickets to the Wexbeck Winter Wonderland! Text ICE to 84433. Texts cost 50p.</p></div>
<p>{{P3}}</p>
<p>{{P4}}</p>
<div class="related"><h4>Related links</h4><ul><li>{{A0}}</li></ul></div>
<p>{{P5}}</p>
<p>{{P6}}</p>
<p>{{P7}}</p>
<p>{{P8}}</p></div>
<div class="tools"><a href="#" class="pr">Print</a> <a href="#" class="em">Email</a> <a href="#comments">Comments (14)</a> <span>Share: </span><a href="http://digg.example/submit">Digg</a> <a href="http://delicious.example/post">Delicious</a> <a href="http://reddit.example/submit">Reddit</a></div>
<div id="comments"><h3>Comments(14)</h3>
<div class="comment" id="c1"><div class="who"><b>Ringroad Rita</b> says... <span>9:41am Tue 6 Nov 12</span></div><div class="txt">About time somebody at the Town Hall used their eyes. Well done Vernon, and well done the mums in the hedge.</div><div class="act"><a href="#">Report this comment</a> Score: 27</div></div>
<div class="comment" id="c2"><div class="who"><b>TaxedEnough</b> says... <span>10:15am Tue 6 Nov 12</span></div><div class="txt">How much did the first survey cost us? Nobody ever asks that. Another waste of money by this council.</div><div class="act"><a href="#">Report this comment</a> Score: 9</div></div>
<p class="policy">Comments are closed on this article. We do not pre-moderate comments. By posting you agree to our <a href="/terms/">terms and conditions</a>. If you want to complain about a comment, click the report link.</p></div>
<div id="googleads"><h4>Ads by Google</h4><div><a href="http://pagead.example/aclk?1">Cheap Stairlifts</a><br />From £699 fitted. Free home survey. <br />www.easystairs.example</div></div>
</div>
<div id="col-b">
<div class="tabs"><ul class="tabhead"><li class="sel"><a href="#mr">Most read</a></li><li><a href="#mc">Most commented</a></li><li><a href="#ms">Most shared</a></li></ul>
<div id="mr"><ol><li>{{A1}}</li><li>{{A2}}</li><li>{{A3}}</li></ol></div>
<div id="mc" style="display:none"><ol><li>{{A4}} <span>(88)</span></li><li>{{A5}} <span>(61)</span></li></ol></div>
<div id="ms" style="display:none"><ol><li>{{A6}}</li><li>{{A7}}</li><li>{{A8}}</li></ol></div></div>
<div class="box poll"><h3>Poll</h3><form action="/polls/vote/"><p>Should the clock tower be lit in winter?</p><label><input type="radio" name="p" /> Yes</label> <label><input type="radio" name="p" /> No</label><input type="submit" value="Vote" /></form></div>
<div class="box local"><h3>Local Info</h3><p>Enter your postcode, town or place name</p><form action="/local/"><input name="pc" /><input type="submit" value="Go" /></form><ul><li><a href="/schools/">Schools</a></li><li><a href="/crime-stats/">Crime</a></li><li><a href="/houseprices/">House prices</a></li></ul></div>
<div class="box ads"><h3>About cookies</h3><p>We want you to enjoy your visit to our website. That's why we use cookies to enhance your experience. By staying on our website you agree to our use of cookies.</p></div>
</div></div>
<div id="foot"><div class="fc"><h5>Site</h5><ul><li><a href="/contact/">Contact us</a></li><li><a href="/sitemap/">Site map</a></li><li><a href="/archive/">Archive</a></li></ul></div><div class="fc"><h5>Our titles</h5><ul><li><a href="http://www.stainburypost.example/">Stainbury Post</a></li><li><a href="http://www.otterbytimes.example/">Otterby Times</a></li></ul></div><p class="copyright">&copy; Copyright 2001-2012 Northquill Media Ltd. <a href="http://www.northquill.example">www.northquill.example</a> This site follows the Press Complaints Commission's Code of Practice.</p></div>
</div>
<script type="text/javascript" src="http://platform.twitter.example/widgets.js"></script>
</body></html>
""",
        r, site, path, links,
    )  # fmt: skip


@page
def coastal_portal_with_ticker() -> Served:
    """A portal of floated divs: lead far below the heading, text straight in a div, a ticker, a market box, a wire's notice."""
    r = Report(
        "en", "2010-07-21", "2010-07-21", "", "Fishermen mend nets at Kadavur jetty on Tuesday. — Photo by S. Irudayam",
        "Kadavur trawlers stay ashore as diesel price strike enters second week",
        "Six hundred boats idle, ice plants shut and the price of sardine doubles in the capital's markets",
        (
            "KADAVUR: The strike by trawler owners over the price of diesel entered its second week on Tuesday, with 600 boats tied up in the harbour and no talks in sight.",
            "The Mechanised Boat Owners' Association wants the government to restore the subsidy of Rs 9 a litre which was withdrawn on July 1. A trip of four days burns 900 litres, its secretary P. Xavier Morais said, “and no catch of sardine pays for that”.",
            "Fisheries Minister Ranjan Thalagala ruled out a return of the subsidy. He told reporters in Port Serre that most of it had gone to owners of hotels and buses, who bought the cheaper fuel from boats.",
            "Some 8,000 people depend on the harbour. Women who sort and salt the catch have been hit first, since they are paid by the basket. “My husband at least gets rice from the owner. I get nothing,” said Selvi Arokiam, 43.",
            "Eleven of the fourteen ice plants have shut down. The remaining three supply the hospital and the dairy.",
            "In Port Serre, sardine sold at Rs 160 a kilo on Tuesday against Rs 75 before the strike, and dried fish had vanished from several shops.",
            "Owners of small boats with outboard engines have not joined. They run on kerosene, which is still subsidised, and have been landing tuna at night under police protection after two of them were beaten at the jetty on Friday.",
            "The association will meet again on Thursday to decide whether to block the coastal highway.",
        ),
    )  # fmt: skip
    site, path = "http://www.serresentinel.example", "/news/nation/2010/07/21/kadavur-trawlers-stay-ashore/storypage.aspx?id=40177"
    links = (
        ("Monsoon trough to bring rain from Thursday", "/news/nation/2010/07/21/monsoon-trough/storypage.aspx?id=40181"),
        ("Opposition walks out over power tariff Bill", "/news/nation/2010/07/21/opposition-walks-out/storypage.aspx?id=40179"),
        ("Hill railway to reopen after four years", "/news/nation/2010/07/21/hill-railway/storypage.aspx?id=40172"),
        ("Two fishermen beaten for defying strike", "/news/nation/2010/07/17/two-fishermen-beaten/storypage.aspx?id=39940"),
        ("Diesel subsidy to go from July 1", "/business/2010/06/24/diesel-subsidy-to-go/storypage.aspx?id=38816"),
        ("Actress sues dairy over hoarding", "/showtime/2010/07/20/actress-sues-dairy/storypage.aspx?id=40150"),
        ("Perera ton puts Serre Schools on top", "/sport/2010/07/21/perera-ton/storypage.aspx?id=40168"),
        ("Elephant calf pulled from well at Mannakulam", "/news/nation/2010/07/20/elephant-calf/storypage.aspx?id=40139"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="ctl00_Head1"><title>
	Serre Sentinel | {{T}}
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="refresh" content="900" /><meta name="keywords" content="latest news, breaking news, cricket, Port Serre, business, jobs" /><link href="/App_Themes/Default/main.css" type="text/css" rel="stylesheet" />
<script src="/Scripts/jquery-1.3.2.min.js" type="text/javascript"></script>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];function __doPostBack(t,a){theForm.__EVENTTARGET.value=t;theForm.submit();}
//]]>
</script></head>
<body>
<form name="aspnetForm" method="post" action="storypage.aspx?id=40177" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTY3MjA0OTQ2NQ9kFgJmD2QWAgIDD2QWCAIBD2QWAgIBDxYCHgRUZXh0BQ9XZWRuZXNkYXk=" /></div>
<div class="pagewrap">
<div class="toprow"><div class="fl today">Port Serre, Friday, July 23, 2010</div><div class="fr"><a href="/epaper">e-Paper</a> | <a href="/archives.aspx">Archives</a> | <a href="/feedback.aspx">Feedback</a></div><div class="clr"></div></div>
<div class="logo"><a href="/"><img src="/images/sentinel.gif" alt="The Serre Sentinel" /></a><div class="topad"><a href="http://adserv.example/c/774"><img src="http://adserv.example/i/774.gif" alt="" /></a></div></div>
<div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news/nation/">Nation</a></li><li><a href="/news/world/">World</a></li><li><a href="/business/">Business</a></li><li><a href="/sport/">Sport</a></li><li><a href="/showtime/">Showtime</a></li><li><a href="/letters/">Letters</a></li><li><a href="/matrimonial/">Matrimonial</a></li></ul></div>
<div class="ticker"><span>JUST IN</span><marquee scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()"><a href="{{U0}}">{{L0}}</a> &nbsp;&bull;&nbsp; <a href="{{U1}}">{{L1}}</a> &nbsp;&bull;&nbsp; <a href="{{U2}}">{{L2}}</a></marquee></div>
<div class="leftcol fl">
<div class="path"><a href="/">Home</a> &gt; <a href="/news/">News</a> &gt; Nation</div>
<div class="storyhead">{{T}}</div>
<div class="tools fr"><a href="javascript:window.print()"><img src="/images/i_print.gif" alt="Print" /> Print</a><a href="/mail.aspx?id=40177"><img src="/images/i_mail.gif" alt="" /> Mail to a friend</a><a href="javascript:fontUp()">A+</a><a href="javascript:fontDown()">A-</a></div>
<div class="datestamp">Wednesday, 21 July 2010 | Our Correspondent</div>
<div class="clr"></div>
<div class="addthis"><a class="addthis_button" href="http://www.addthis.example/bookmark.php?v=250"><img src="http://s7.addthis.example/static/btn/lg-share-en.gif" alt="Bookmark and Share" /></a></div>
<div class="photo"><img src="/images/stories/2010/07/nets.jpg" width="440" alt="" /><div class="caption">Fishermen mend nets at Kadavur jetty on Tuesday. — Photo by S. Irudayam</div></div>
<div class="marketbox"><b>Markets</b> SSX 3,114.20 <span class="up">+12.60</span> | Gold (10g) 18,440 <span class="dn">-60</span> | US$ 46.91</div>
<div class="storylead">{{S}}</div>
<div class="storytext" id="ctl00_cph_story">{{P0}}<br /><br />{{P1}}<br /><br />{{P2}}<br /><br />
<div class="boxrelated fr"><div class="bh">RELATED STORIES</div><div class="bl"><a href="{{U3}}">{{L3}}</a></div><div class="bl"><a href="{{U4}}">{{L4}}</a></div></div>
{{P3}}<br /><br />{{P4}}<br /><br />{{P5}}<br /><br />{{P6}}<br /><br />{{P7}}</div>
<div class="wirecopy">Copyright 2010 Serre News Union. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</div>
<div class="rate">Rate this story: <img src="/images/star.gif" alt="1" /><img src="/images/star.gif" alt="2" /><img src="/images/star.gif" alt="3" /><img src="/images/star0.gif" alt="4" /><img src="/images/star0.gif" alt="5" /> <span>18 votes</span></div>
<div class="cmnt"><div class="bh">READERS' COMMENTS</div><div class="ci"><b>Joseph, Dubai:</b> Minister should go one day in a boat. Then he will know what is diesel.<br /><i>21 Jul 2010, 10:22 hrs</i></div><div class="ci"><b>K. Nadesan, Kadavur:</b> Poor people only suffer. Both sides please talk.<br /><i>21 Jul 2010, 13:50 hrs</i></div>
<div class="cp">Comments are moderated. Please do not use abusive language. Comments in block letters will be rejected.</div></div>
</div>
<div class="rightcol fr">
<div class="wx"><b>Weather</b><br />Port Serre 31&deg;C / 25&deg;C Rain<br />Kadavur 32&deg;C / 26&deg;C Cloudy</div>
<div class="bh">MOST POPULAR</div><div class="bl">1. <a href="{{U5}}">{{L5}}</a></div><div class="bl">2. <a href="{{U6}}">{{L6}}</a></div><div class="bl">3. <a href="{{U7}}">{{L7}}</a></div>
<div class="bh">OPINION POLL</div><div class="poll">Is the diesel subsidy misused?<br /><input type="radio" name="pl" />Yes <input type="radio" name="pl" />No <input type="radio" name="pl" />Can't say<br /><input type="button" value="Vote" /></div>
<div class="bh">ADVERTISEMENT</div><div class="ad"><a href="http://adserv.example/c/802">Own a villa plot at Lotus County, Port Serre. 20 km from airport. Easy EMI. SMS LOTUS to 5667</a></div>
<div class="bh">TAGS</div><div class="cloud"><a class="t3" href="/tag/cricket">cricket</a> <a class="t1" href="/tag/diesel">diesel</a> <a class="t2" href="/tag/monsoon">monsoon</a> <a class="t5" href="/tag/elections">elections</a> <a class="t1" href="/tag/tsunami">tsunami</a></div>
</div><div class="clr"></div>
<div class="footer"><a href="/about.aspx">About Us</a> | <a href="/adtariff.aspx">Advertise with Us</a> | <a href="/privacy.aspx">Privacy</a> | <a href="/careers.aspx">Careers</a><br />Best viewed in 1024 x 768 resolution, IE 6 and above. &copy; 2010 Serre Publications Ltd.</div>
</div></form></body></html>
""",
        r, site, path, links,
    )  # fmt: skip


@page
def election_night_as_it_happened() -> Served:
    """A live report of 2011, newest entry first, entries in divs with the hour before them, no JSON-LD."""
    r = Report(
        "en", "2011-05-05", "2011-05-05", "Moira Keddie", "",
        "Corrach assembly election results – live",
        "All the counts, upsets and recounts from Corrach's five constituencies as they come in, with Moira Keddie",
        (
            "That is all from me. Labour Alliance has 17 seats, the Isles Party 14, the Liberals 6 and independents 3. Nobody has a majority, and the presiding officer has asked the party leaders to come to Tolbooth Lane at noon. Thank you for reading, and for the many jokes about ferries.",
            "North Corrach has been declared at last, after two recounts. Effie Drummond of the Isles Party holds it by nine votes. The loser, Alasdair Pirie, shook her hand and then sat down on the steps of the stage.",
            "Here is our chief political correspondent Gordon Imlach on what comes next: “The Liberals will be courted by both sides before breakfast. They want the tunnel. Whoever signs for the tunnel gets the keys.”",
            "An upset in Skerrow. Fergus Bain, the finance minister, has lost to a retired vet who campaigned against the closing of the abattoir. Jean McAusland, standing as an independent, polled 4,120 votes to his 3,877.",
            "First result of the night. Labour Alliance keeps Port Ellary with a smaller majority. Turnout there was 58%, down four points on 2007.",
            "Good evening and welcome. The polls have closed, and the boxes from the outer islands are on their way by lifeboat because the ferry has broken down again. Counting is under way in four halls and one distillery.",
        ),
    )  # fmt: skip
    hours = ("4.31am", "3.58am", "2.40am", "1.17am", "11.52pm", "10.00pm")
    site, path = "http://www.corrachherald.example", "/politics/blog/2011/may/05/assembly-election-results-live"
    links = (
        ("Ferry breakdown delays ballot boxes", "/politics/2011/may/05/ferry-breakdown-ballot-boxes"),
        ("How the Corrach voting system works", "/politics/2011/may/03/how-voting-system-works"),
        ("The tunnel that could decide an election", "/politics/2011/apr/28/tunnel-decide-election"),
        ("Vet who took on the finance minister: a profile of Jean McAusland", "/politics/2011/apr/19/jean-mcausland-profile"),
    )
    entries = "\n".join(
        f'<div id="block-{n}" class="block"><p class="block-time"><a href="{path}#block-{n}"><strong>{hour}</strong></a>:</p> <div class="block-elements"><p>{{{{P{n}}}}}</p></div><p class="block-share"><a href="http://twitter.example/share?u=b{n}">Tweet this</a></p></div>'
        for n, hour in enumerate(hours)
    )
    return laid(
        """
<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="utf-8">
<title>{{T}} | Politics | The Corrach Herald</title>
<meta name="description" content="All the counts, upsets and recounts from Corrach's five constituencies" />
<meta property="og:title" content="{{T}}" />
<meta property="og:type" content="article" />
<meta property="og:site_name" content="the Corrach Herald" />
<meta property="article:published_time" content="2011-05-05T22:00:00+01:00" />
<meta name="DC.date.issued" content="2011-05-05" />
<link rel="canonical" href="http://www.corrachherald.example/politics/blog/2011/may/05/assembly-election-results-live" />
<link rel="stylesheet" href="http://static.corrachherald.example/static/110502/common/styles/wide/ie.css" />
<script>document.documentElement.className = 'js'; var pageConfig = {"section":"politics","contentType":"blog","liveblog":true};</script>
</head>
<body id="blog" class="politics live">
<div id="accessibility"><a href="#article">Jump to content</a> <a href="#nav">Jump to site navigation</a></div>
<div id="promo"><p>Corrach Herald weekend breaks: two nights on Skerrow from £89. <a href="http://breaks.corrachherald.example/">Book now</a></p></div>
<div id="header"><a href="/"><img src="http://static.corrachherald.example/logo.gif" alt="The Corrach Herald" /></a><ul id="nav"><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/politics">Politics</a></li><li><a href="/crofting">Crofting</a></li><li><a href="/weather">Weather</a></li></ul></div>
<div id="article"><div id="blog-name"><a href="/politics/blog">Politics live blog</a></div>
<div id="main-article-info"><h1>{{T}}</h1>
<p id="stand-first" class="stand-first-alone">{{S}}</p></div>
<p class="live-status">This live blog has closed</p>
<ul class="article-attributes"><li class="byline"><a href="/profile/moirakeddie" rel="author">Moira Keddie</a></li><li class="publication">corrachherald.example, <time datetime="2011-05-05T22:00+01:00" pubdate>Thursday 5 May 2011 22.00 BST</time></li><li class="history"><a href="#history">Article history</a></li></ul>
<div class="auto-update"><label><input type="checkbox" checked /> Auto update every minute</label></div>
<div id="live-blog-blocks">
@ENTRIES@
</div>
<div id="content-actions"><ul><li><a href="#">Print this</a></li><li><a href="#">Share</a></li><li><a href="#">Contact us</a></li><li><a href="#">larger</a> | <a href="#">smaller</a></li></ul></div>
</div>
<div id="sidebar"><div class="component"><h2>More on this story</h2><ul><li class="trail">{{A0}}</li><li class="trail">{{A1}}</li><li class="trail">{{A2}}</li><li class="trail">{{A3}}</li></ul></div>
<div class="component"><h2>Find your candidate</h2><form action="/candidates"><input type="text" name="pc" /><button>Go</button></form></div>
<div class="mpu"><p>Advertisement</p><a href="http://ads.corrachherald.example/c/5">MacPhail Slates. Roofs that outlast governments.</a></div></div>
<div id="footer"><ul><li><a href="/contact">Contact us</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/a-z">A-Z index</a></li></ul><p>© The Corrach Herald Limited 2011</p></div>
</body></html>
""".replace("@ENTRIES@", entries),
        r, site, path, links, verdict="live blog",
    )  # fmt: skip


@page
def digital_daily_of_2016() -> Served:
    """The newest of these: a graph of JSON-LD, pictures in sizes, classes with hashes, a post, a box for a newsletter, state for the browser."""
    r = Report(
        "en", "2016-09-14", "2016-09-14", "Priya Lindgren-Shah", "Volunteers count oysters on the test reef off Hobb Island, 11 August 2016.",
        "The town that bet its seawall money on oysters",
        "Saltmarsh Point was offered $9 million for concrete. It asked for shells instead, and the first storm has just delivered a verdict.",
        (
            "SALTMARSH POINT — When the remains of tropical storm Ignatius came ashore last Thursday, Corbin Vail put on waders and went to see whether his reputation would survive the night.",
            "Vail, 58, is the harbormaster of a town of 2,300 people that did something no other town on the Pomeroy coast has done. Offered state money for a seawall in 2013, it voted, 611 to 584, to build three miles of oyster reef.",
            "By dawn the road behind the reef was wet but open. Four miles north, at Cutler's Neck, where a new wall ends abruptly at a parking lot, the sea had gone around it and taken the lot.",
            "# Cheaper, slower, alive",
            "A reef of oysters does not stop water. It trips the waves. Measurements taken by the Pomeroy Marine Station during the storm show that waves lost 61 percent of their height as they crossed the reef, said Dr. Tove Abernathy, who runs the program.",
            "“A wall is as good as it will ever be on the day the ribbon is cut,” Abernathy said. “This thing gets taller every year, and it gets there by eating.”",
            "The reef cost $2.1 million, most of it for 40,000 cubic yards of shell collected from restaurants in three states. What was left of the grant could not be kept; the town had to send it back.",
            "# Not everyone is sold",
            "Dennis Ruark's basement flooded for the fourth time. He voted for the wall. “I'm glad the oysters are happy,” he said, carrying out a dehumidifier. “I can't put an oyster on my mortgage application.”",
            "His insurer agrees. Premiums in Saltmarsh Point rose 18 percent this year because the reef does not appear on the maps that insurers use; only structures do. The state has promised to revise those maps by 2018.",
            "Until then Vail will go on counting. On Saturday he and a dozen high school students hauled up test bags and found nearly 400 young oysters to the square foot, twice what they had hoped for, and one very angry eel.",
        ),
    )  # fmt: skip
    site, path = "https://www.pomeroydispatch.example", "/2016/09/14/saltmarsh-point-oyster-reef-seawall/"
    links = (
        ("Why the Pomeroy coast is sinking faster than its neighbors", "/2016/05/02/pomeroy-coast-sinking/"),
        ("Cutler's Neck wants an inquiry into its unfinished wall", "/2016/09/12/cutlers-neck-inquiry-wall/"),
        ("What restaurants do with ten million shells", "/2015/11/20/restaurants-shells/"),
        ("Ignatius in pictures: the morning after", "/2016/09/09/ignatius-in-pictures/"),
        ("Senate race tightens as Boothe skips third debate", "/2016/09/14/boothe-skips-debate/"),
        ("The ferry captain who never learned to swim", "/2016/09/13/ferry-captain-never-swim/"),
        ("Is your tap water brown? You are not alone", "/2016/09/13/tap-water-brown/"),
    )
    return laid(
        """
<!doctype html>
<html lang="en-US" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="preload" href="/static/fonts/tiempos-headline.woff2" as="font" type="font/woff2" crossorigin>
<link rel="dns-prefetch" href="//cdn.pomeroydispatch.example">
<title>{{T}} | Pomeroy Dispatch</title>
<meta name="description" content="Saltmarsh Point was offered $9 million for concrete. It asked for shells instead.">
<meta property="og:type" content="website">
<meta property="og:title" content="The oyster town">
<meta property="og:url" content="https://www.pomeroydispatch.example/2016/09/14/saltmarsh-point-oyster-reef-seawall/">
<meta property="og:image" content="https://cdn.pomeroydispatch.example/i/reef-1200x630.jpg">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:site" content="@pomdispatch">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://www.pomeroydispatch.example/#site","name":"Pomeroy Dispatch","potentialAction":{"@type":"SearchAction","target":"https://www.pomeroydispatch.example/?s={q}","query-input":"required name=q"}},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://www.pomeroydispatch.example/environment/","name":"Environment"}}]},{"@type":"NewsArticle","headline":"The town that bet its seawall money on oysters","datePublished":"2016-09-14T05:00:14-04:00","dateModified":"2016-09-14T11:26:40-04:00","author":{"@type":"Person","name":"Priya Lindgren-Shah"},"publisher":{"@id":"https://www.pomeroydispatch.example/#site"}}]}</script>
<style>.Hd_1x9Qa{font:700 2.6rem/1.1 Tiempos}.Bd_k3Zz p{margin:0 0 1.4em}@media(max-width:640px){.Rl_77bcd{display:none}}</style>
<script>(function(w,d){w.dataLayer=w.dataLayer||[];w.dataLayer.push({"page":{"type":"article","words":441}});})(window,document);</script>
</head>
<body class="single postid-88213">
<noscript><img height="1" width="1" style="display:none" src="https://px.trk.example/tr?id=2204&amp;noscript=1" alt=""></noscript>
<div class="Cs_0Qk1p" role="dialog"><p>We and our partners store cookies on your device. By using this site you agree to our <a href="/cookies/">cookie policy</a>.</p><button>Got it</button></div>
<header class="Mh_5f2aa"><button aria-label="Menu"><svg viewBox="0 0 20 20"><title>Menu</title><path d="M2 4h16M2 10h16M2 16h16"/></svg></button><a href="/"><svg viewBox="0 0 300 40"><title>Pomeroy Dispatch</title><path d="M0 0h300v40H0z"/></svg></a><nav><a href="/news/">News</a><a href="/politics/">Politics</a><a href="/environment/">Environment</a><a href="/food/">Food</a></nav><a class="Sb_a1" href="/subscribe/">Subscribe for $1</a></header>
<main><article>
<div class="Kk_2d"><a href="/environment/">Environment</a></div>
<h1 class="Hd_1x9Qa">{{T}}</h1>
<h2 class="Dk_88Lm">{{S}}</h2>
<div class="By_m2"><img src="https://cdn.pomeroydispatch.example/a/priya-64.jpg" alt="" width="64" height="64"><span>By <a href="/author/priya-lindgren-shah/">Priya Lindgren-Shah</a></span> <span>Photographs by Ewan Toll</span> <time datetime="2016-09-14T05:00:14-04:00">September 14, 2016 at 5:00 am</time> <span>6 min read</span> <button>Listen</button></div>
<ul class="Sh_9q"><li><a href="https://facebook.example/sharer?u=1"><svg><title>Share on Facebook</title></svg><span>1.2K</span></a></li><li><a href="https://twitter.example/intent"><svg><title>Tweet</title></svg></a></li><li><a href="mailto:?subject=oysters">Email</a></li></ul>
<figure><picture><source media="(min-width:900px)" srcset="https://cdn.pomeroydispatch.example/i/reef-1600.jpg 1600w, https://cdn.pomeroydispatch.example/i/reef-900.jpg 900w"><img src="https://cdn.pomeroydispatch.example/i/reef-600.jpg" alt="People in waders with bags of oysters"></picture><figcaption>Volunteers count oysters on the test reef off Hobb Island, 11 August 2016. <span>Ewan Toll for the Dispatch</span></figcaption></figure>
<div class="Bd_k3Zz">
<p>{{P0}}</p>
<p>{{P1}}</p>
<div class="Ad_x" data-slot="inline1"><span>Story continues below advertisement</span></div>
<p>{{P2}}</p>
<h3>Cheaper, slower, alive</h3>
<p>{{P4}}</p>
<p>{{P5}}</p>
<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">61 percent! Drinks on the reef tonight. <a href="https://t.example/q1">pic.twitter.example/q1</a></p>&mdash; Pomeroy Marine (@pommarine) <a href="https://twitter.example/pommarine/status/774">September 9, 2016</a></blockquote><script async src="//platform.twitter.example/widgets.js"></script>
<p>{{P6}}</p>
<aside class="Rl_in"><span>Read more</span><a href="{{U0}}">{{L0}}</a></aside>
<h3>Not everyone is sold</h3>
<p>{{P8}}</p>
<p>{{P9}}</p>
<aside class="Nl_4e"><h4>The Tide Table</h4><p>Every Friday, the coast in your inbox: five stories, one recipe, no politics.</p><form><input type="email" placeholder="Your email"><button>Sign me up</button></form></aside>
<p>{{P10}}</p>
</div>
<div class="Tg_8s"><span>Filed under:</span> <a href="/tag/oysters/">Oysters</a> <a href="/tag/storms/">Storms</a> <a href="/tag/saltmarsh-point/">Saltmarsh Point</a></div>
<div class="Bio_3r"><img src="https://cdn.pomeroydispatch.example/a/priya-128.jpg" alt=""><p><b>Priya Lindgren-Shah</b> covers the coast for the Dispatch. She grew up in Otter Bend and keeps three hens. <a href="https://twitter.example/priyals">Follow her on Twitter</a>.</p></div>
</article>
<section class="Rl_77bcd"><h2>Related</h2><ul><li>{{A1}}</li><li>{{A2}}</li><li>{{A3}}</li></ul></section>
<section class="Sp_1"><h2>From around the web</h2><p>Promoted by Outloop</p><ul><li><a href="http://paid.outloop.example/?z=1" rel="nofollow sponsored">Dentists hate this $9 toothbrush</a></li><li><a href="http://paid.outloop.example/?z=2" rel="nofollow sponsored">New rule for drivers over 50</a></li></ul></section>
<aside class="Mr_6"><h2>Most read</h2><ol><li>{{A4}}</li><li>{{A5}}</li><li>{{A6}}</li></ol></aside>
</main>
<footer class="Ft_0"><div><h5>Company</h5><a href="/about/">About</a><a href="/masthead/">Masthead</a><a href="/jobs/">Jobs</a></div><div><h5>Readers</h5><a href="/help/">Help</a><a href="/print/">Print edition</a><a href="/puzzles/">Puzzles</a></div><p>© 2016 Pomeroy Dispatch Media. Use of this site constitutes acceptance of our user agreement.</p></footer>
<script id="__STATE__" type="application/json">{"article":{"id":88213,"slug":"saltmarsh-point-oyster-reef-seawall","teaser":"Saltmarsh Point was offered $9 million for concrete."},"user":null,"flags":{"meter":true,"cmp":1}}</script>
<script src="/static/js/app.4f91c2.js" defer></script>
</body></html>
""",
        r, site, path, links, marks={"Pomeroy Marine Station": '<a href="http://www.pomeroymarine.example/">Pomeroy Marine Station</a>', "revise those maps by 2018": '<a href="/2016/06/30/maps/">revise those maps</a> by 2018'},
        lines=(r.title, r.lead, *(line.removeprefix("# ") for line in r.body)),
    )  # fmt: skip


@page
def hirportal_keretek_kozott() -> Served:
    """House-made classes in Hungarian, the lead below tools and picture, the charset named after two thousand letters of script."""
    r = Report(
        "hu", "2009-10-08", "2009-10-08", "Kelemenfi Dóra", "A zárt kapu a gémesdi fürdő előtt (Fotó: Ormos Gáspár)",
        "Bezár a gémesdi gyógyfürdő, százhúszan maradnak munka nélkül",
        "Kikapcsolták a gázt a kétszáz éves fürdőben, miután a város nem tudta kifizetni a nyári számlákat. A polgármester szerint tavaszig biztosan nem nyit ki.",
        (
            "Csütörtök reggel hatkor még beléptek az első vendégek a gémesdi gyógyfürdőbe, tíz órakor azonban már a pénztárosok állították le őket a kapuban. A gázszolgáltató elzárta a csapot, mert a fürdő 84 millió forinttal tartozik.",
            "A fürdőt a város cége üzemelteti. Igazgatója, Hollósi Ernő azt mondta lapunknak, hogy a vendégek száma két év alatt a felére esett, a fűtés ára viszont közben megduplázódott. „Meleg vizünk van a föld alatt bőven, csak éppen nincs pénzünk arra, hogy felhozzuk” – fogalmazott.",
            "A dolgozók a folyosón tudták meg a hírt. A százhúsz masszőr, úszómester és takarító a szeptemberi bérét még megkapta, az októberire nincs fedezet.",
            "Bárdos Ildikó polgármester a rendkívüli testületi ülésen azt javasolta, hogy a város adja bérbe az épületet. Két ajánlat érkezett, az egyik egy külföldi szállodalánctól, amely csak akkor jönne, ha a kórházi részleget megszüntethetné.",
            "Ezt az ellenzék elutasítja. Vadász Tibor képviselő szerint évente négyezer beteg jár ide beutalóval, és a legközelebbi hasonló kezelésért hatvan kilométert kellene utazniuk. A képviselő népszavazást kezdeményez.",
            "A gémesdi forrást 1803-ban egy kútásó találta meg. A mai épületet 1911-ben emelték, kupoláját a háború után újították fel utoljára.",
            "A gázszolgáltató közölte, hogy a tartozás harmadának befizetése után három napon belül visszakapcsolja a fűtést. Az igazgató szerint ennyi pénzt legkorábban márciusban tudnak előteremteni.",
        ),
    )  # fmt: skip
    site, path = "http://www.tovidekhirei.example", "/gazdasag/cikk/bezar_a_gemesdi_gyogyfurdo/2117304/"
    links = (
        ("Felére esett a fürdővendégek száma", "/gazdasag/cikk/felere_esett_a_furdovendegek_szama/2098117/"),
        ("Nem lesz ingyenes a parkolás ősszel sem", "/helyi/cikk/nem_lesz_ingyenes_a_parkolas/2117288/"),
        ("Elszabadult bika tartotta rettegésben a vásárt", "/helyi/cikk/elszabadult_bika/2117120/"),
        ("Tíz éve nem volt ilyen kevés a szőlő", "/gazdasag/cikk/tiz_eve_nem_volt_ilyen_keves_a_szolo/2116999/"),
        ("Kettős győzelem a hazai pályán", "/sport/cikk/kettos_gyozelem_a_hazai_palyan/2117301/"),
        ("Miért zárják be a kis iskolákat?", "/oktatas/cikk/miert_zarjak_be_a_kis_iskolakat/2116502/"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<script type="text/javascript">
/* <![CDATA[ */
var fvh_zona = 'gazdasag'; var fvh_cikkid = 2117304; var fvh_banner = new Array();
fvh_banner[0] = {nev:'csik', szelesseg:728, magassag:90, url:'http://ad.tovidekhirei.example/js/csik.js'};
fvh_banner[1] = {nev:'torony', szelesseg:160, magassag:600, url:'http://ad.tovidekhirei.example/js/torony.js'};
fvh_banner[2] = {nev:'medium', szelesseg:300, magassag:250, url:'http://ad.tovidekhirei.example/js/medium.js'};
fvh_banner[3] = {nev:'layer', szelesseg:500, magassag:400, url:'http://ad.tovidekhirei.example/js/layer.js'};
function betumeret(m){var t=document.getElementById('cikk_torzs');var e=parseInt(t.style.fontSize||'12');t.style.fontSize=(e+m)+'px';suti('betumeret',e+m,365);}
function suti(n,v,nap){var d=new Date();d.setTime(d.getTime()+nap*86400000);document.cookie=n+'='+v+';expires='+d.toGMTString()+';path=/';}
function nyomtat(id){window.open('/nyomtat.php?id='+id,'nyomtat','width=640,height=700,scrollbars=yes,resizable=yes');}
function kuld(id){window.open('/kuld.php?id='+id,'kuld','width=420,height=380,scrollbars=no,resizable=no');}
function szavaz(f){var x=0;for(var i=0;i<f.v.length;i++){if(f.v[i].checked){x=f.v[i].value;}}if(!x){return false;}f.submit();return true;}
function fulvalt(a,b){document.getElementById(a).style.display='block';document.getElementById(b).style.display='none';}
var _gaq_regi = 'UA-1100231-4'; var fvh_idozona = 'CEST'; var fvh_verzio = '2.7.14'; var fvh_szerver = 'web3';
if (top.location != self.location) { top.location = self.location; }
/* ]]> */
</script>
<meta http-equiv="content-type" content="text/html; charset=windows-1250" />
<meta http-equiv="content-language" content="hu" />
<title>{{T}} - Tóvidék Hírei</title>
<meta name="keywords" content="tóvidék, hírek, gémesd, gazdaság, sport, időjárás" />
<link rel="stylesheet" type="text/css" href="/stilus/alap.css" />
</head>
<body>
<div id="keret">
<div id="fejlec"><div id="datum">2009. október 9., péntek - Dénes</div><a id="logo" href="/"><img src="/kepek/logo.gif" alt="Tóvidék Hírei" /></a><div id="csik_banner"><script type="text/javascript" src="http://ad.tovidekhirei.example/js/csik.js"></script></div></div>
<div id="menu"><a href="/belfold/">Belföld</a> <a href="/helyi/">Helyi hírek</a> <a class="akt" href="/gazdasag/">Gazdaság</a> <a href="/sport/">Sport</a> <a href="/kultura/">Kultúra</a> <a href="/apro/">Apró</a> <a href="/forum/">Fórum</a></div>
<div id="idojaras">Ma: <b>17 °C</b> eső | Holnap: <b>14 °C</b> | EUR: 268,40 Ft | USD: 182,15 Ft</div>
<div id="bal_hasab">
<div class="morzsa"><a href="/">Főoldal</a> &raquo; <a href="/gazdasag/">Gazdaság</a></div>
<div class="cikk">
<div class="cikk_cim"><h1>{{T}}</h1></div>
<div class="cikk_adat"><span class="szerzo">Kelemenfi Dóra</span> | <span class="ido">2009. október 8., csütörtök 13:24</span> | <a href="#hozzaszolasok">23 hozzászólás</a></div>
<div class="eszkozok"><a href="javascript:nyomtat(2117304)">Nyomtatás</a> <a href="javascript:kuld(2117304)">Elküldöm</a> Betűméret: <a href="javascript:betumeret(1)">A+</a> <a href="javascript:betumeret(-1)">A-</a> <a href="http://iwiw.example/megoszt">Megosztás az iWiW-en</a></div>
<div class="cikk_kep"><img src="/kepek/cikk/2117304_n.jpg" alt="" width="460" height="310" /><div class="kepalairas">A zárt kapu a gémesdi fürdő előtt (Fotó: Ormos Gáspár)</div></div>
<div class="cikk_lead">{{S}}</div>
<div id="cikk_torzs">{{P0}}<br /><br />
{{P1}}<br /><br />
<div class="kapcsolodo"><div class="kcim">Kapcsolódó cikkünk</div><a href="{{U0}}">{{L0}}</a></div>
{{P2}}<br /><br />
{{P3}}<br /><br />
<div class="cikk_banner"><span>Hirdetés</span><a href="http://ad.tovidekhirei.example/k/91">Műanyag ablak beépítéssel, 30% kedvezmény októberben! Ingyenes felmérés.</a></div>
{{P4}}<br /><br />
{{P5}}<br /><br />
{{P6}}</div>
<div class="cimkek">Címkék: <a href="/cimke/furdo">fürdő</a>, <a href="/cimke/gemesd">Gémesd</a>, <a href="/cimke/gazar">gázár</a></div>
<div class="hirlevel"><b>Iratkozzon fel hírlevelünkre!</b> Minden reggel a legfontosabb hírek. <input name="email" value="e-mail cím" /><input type="submit" value="Kérem" /></div>
</div>
<div id="hozzaszolasok"><div class="hcim">Hozzászólások</div>
<div class="hsz"><span class="nick">szikla62</span> <span class="hido">10.08. 14:02</span><div class="hszov">Ott tanultam úszni. Szégyen, hogy idáig jutottunk.</div></div>
<div class="hsz"><span class="nick">Marcsi néni</span> <span class="hido">10.08. 15:47</span><div class="hszov">És a bérletemmel most mi lesz? Novemberig szól!</div></div>
<div class="szabaly">A hozzászólások nem a szerkesztőség véleményét tükrözik. A trágár bejegyzéseket töröljük.</div></div>
</div>
<div id="jobb_hasab">
<div class="doboz"><div class="fulek"><a href="javascript:fulvalt('olv','hsz')">Legolvasottabb</a> <a href="javascript:fulvalt('hsz','olv')">Legtöbb hozzászólás</a></div>
<div id="olv"><div class="sor">1. {{A1}}</div><div class="sor">2. {{A2}}</div><div class="sor">3. {{A3}}</div></div>
<div id="hsz" style="display:none"><div class="sor">1. {{A4}}</div><div class="sor">2. {{A5}}</div></div></div>
<div class="doboz szavazas"><div class="dcim">Szavazás</div><form onsubmit="return szavaz(this)" action="/szavaz.php">Ön hol tölti az őszi szünetet?<br /><input type="radio" name="v" value="1" /> Itthon<br /><input type="radio" name="v" value="2" /> Rokonoknál<br /><input type="radio" name="v" value="3" /> Külföldön<br /><input type="submit" value="Szavazok" /></form></div>
<div class="doboz felho"><div class="dcim">Címkefelhő</div><a class="f1" href="/cimke/arviz">árvíz</a> <a class="f5" href="/cimke/adossag">adósság</a> <a class="f2" href="/cimke/kezilabda">kézilabda</a> <a class="f3" href="/cimke/szuret">szüret</a></div>
<div class="doboz horoszkop"><div class="dcim">Horoszkóp</div><a href="/horoszkop/merleg">Mérleg</a><br />Ma ne hozzon fontos döntést, inkább pihenjen.</div>
</div>
<div id="lablec"><a href="/impresszum">Impresszum</a> | <a href="/mediaajanlat">Médiaajánlat</a> | <a href="/jogi">Jogi nyilatkozat</a> | <a href="http://m.tovidekhirei.example/">Mobil változat</a><br />© 2001-2009 Tóvidék Lapkiadó Kft. Minden jog fenntartva.</div>
</div>
</body></html>
""",
        r, site, path, links, marks={"Hollósi Ernő": "<b>Hollósi Ernő</b>", "Bárdos Ildikó": "<b>Bárdos Ildikó</b>", "Vadász Tibor": "<b>Vadász Tibor</b>"}, encoding="windows-1250",
    )  # fmt: skip


@page
def portal_regionalny_z_sonda() -> Served:
    """Breaks in pairs between paragraphs, questions to readers, tabs, a forum, a poll; the lead in bold above the picture."""
    r = Report(
        "pl", "2011-03-14", "2011-03-14", "Ireneusz Sobczyński", "Zarwany dach hali targowej. Fot. Halina Drzymalska",
        "Dach hali targowej w Brzezinkach runął pod śniegiem. Kupcy oskarżają miasto",
        "Nikt nie zginął, bo w niedzielę stragany były puste. Kupcy pisali o przeciekach i pęknięciach od dwóch lat.",
        (
            "Huk słychać było w niedzielę o czwartej nad ranem na drugim końcu miasta. Kiedy strażacy dojechali na plac Solny, z hali targowej stały już tylko dwie ściany i zegar, który zatrzymał się na 4.07.",
            "Pod gruzami została większość towaru 63 kupców. Straty ocenili oni wstępnie na dwa miliony złotych, a ubezpieczony był co piąty.",
            "- Gdyby to się stało w sobotę w południe, byłoby tu czterysta osób - mówi komendant straży pożarnej Zbigniew Wrotek. Jego ludzie z psami przeszukiwali rumowisko do wieczora, bo w hali nocowali czasem bezdomni. Nie znaleźli nikogo.",
            "Na dachu leżało około czterdziestu centymetrów mokrego śniegu. Przepisy każą go usuwać, gdy warstwa przekroczy dwadzieścia. Zarządca, miejska spółka Targowiska, twierdzi, że ekipa miała wejść na dach w poniedziałek rano.",
            "Kupcy pokazują pisma. Pierwsze, z lutego 2009 roku, mówi o wodzie cieknącej po słupach. Ostatnie, sprzed trzech tygodni, o szczelinie szerokiej na dwa palce. - Odpowiedzieli nam, że budynek przeszedł przegląd i jest bezpieczny - mówi Leokadia Wnuk, która sprzedawała tu sery od 1987 roku.",
            "Prezydent miasta Marian Kost zapowiedział, że jeszcze w tym tygodniu kupcy dostaną miejsca pod namiotami przy dworcu, bez czynszu do końca roku. Odwołał też prezesa spółki.",
            "Prokuratura wszczęła śledztwo w sprawie sprowadzenia katastrofy budowlanej. Grozi za to do dziesięciu lat więzienia.",
        ),
    )  # fmt: skip
    site, path = "http://www.gloswzgorz.example", "/apps/pbcs.dll/article?AID=/20110314/BRZEZINKI/581304417"
    links = (
        ("Kupcy z hali: boimy się wchodzić do pracy", "/apps/pbcs.dll/article?AID=/20110221/BRZEZINKI/110229871"),
        ("Autobus wpadł do stawu. Kierowca zasnął", "/apps/pbcs.dll/article?AID=/20110314/REGION/734401192"),
        ("Szpital w Dolnicy szuka kardiologów", "/apps/pbcs.dll/article?AID=/20110314/REGION/700218835"),
        ("Burmistrz Dolnicy wystawił na aukcji swój fotel", "/apps/pbcs.dll/article?AID=/20110312/REGION/551907734"),
        ("Radni podnieśli sobie diety po cichu", "/apps/pbcs.dll/article?AID=/20110311/BRZEZINKI/440127763"),
        ("Orzeł lepszy od lidera. Trzy gole w kwadrans", "/apps/pbcs.dll/article?AID=/20110313/SPORT/298114406"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{{T}} - gloswzgorz.example - Głos Wzgórz</title>
<meta name="Description" content="Brzezinki. Dach hali targowej runął w niedzielę nad ranem." />
<meta property="og:type" content="website" /><meta property="og:site_name" content="Głos Wzgórz" /><meta property="og:image" content="http://www.gloswzgorz.example/grafika/fb.png" />
<link rel="stylesheet" href="/css/glos.css" type="text/css" />
<script type="text/javascript">var pp_gemius_identifier='bPCa8i9sT1';var pp_gemius_extraparameters=new Array('kat=brzezinki');</script>
</head>
<body>
<div id="top"><div class="billboard"><div class="txt-reklama">REKLAMA</div><div id="bill"></div></div>
<div class="pasek"><span>Poniedziałek, 14 marca 2011</span> <span>Imieniny: Leona, Matyldy</span> <a href="/logowanie">Zaloguj się</a> <a href="/rejestracja">Zarejestruj się</a></div>
<a href="/" class="logo"><img src="/grafika/logo.png" alt="Głos Wzgórz" /></a>
<ul class="menu-glowne"><li><a href="/brzezinki">Brzezinki</a></li><li><a href="/region">Region</a></li><li><a href="/sport">Sport</a></li><li><a href="/praca">Praca</a></li><li><a href="/moto">Moto</a></li><li><a href="/forum">Forum</a></li><li><a href="/ogloszenia">Ogłoszenia</a></li></ul></div>
<div id="srodek"><div id="lewa">
<div class="tytul"><h1>{{T}}</h1></div>
<div class="info"><span class="autor">Ireneusz Sobczyński</span> <span class="dod">Dodano: 14 marca 2011, 8:15</span> <span class="aut2">Autor: (is)</span></div>
<div class="narzedzia"><a href="#">Drukuj</a><a href="#">Poleć znajomemu</a><a href="#">Zgłoś błąd</a><span>Rozmiar tekstu: <a href="#">A</a> <a href="#">A</a> <a href="#">A</a></span><a href="http://www.facebook.example/share">Lubię to! 212</a><a href="http://www.wykop.example/dodaj">Wykop</a></div>
<div class="wstep"><b>{{S}}</b></div>
<div class="fotka"><a href="/apps/pbcs.dll/gallery?Site=GW&amp;Date=20110313&amp;Category=BRZEZINKI&amp;ArtNo=313009998"><img src="/storage/581304417_m.jpg" alt="" /></a><div class="podpis">Zarwany dach hali targowej. Fot. Halina Drzymalska</div><div class="wiecej"><a href="/apps/pbcs.dll/gallery?Site=GW&amp;Date=20110313&amp;Category=BRZEZINKI&amp;ArtNo=313009998">12 zdjęć</a></div></div>
<div class="tresc">{{P0}}<br/><br/>{{P1}}<br/><br/>{{P2}}<br/><br/><div class="box-czytaj"><span>Czytaj też:</span> {{A0}}</div>{{P3}}<br/><br/>{{P4}}<br/><br/><div class="rek-srod"><span class="txt-reklama">REKLAMA</span><p>Kredyt bez BIK, decyzja w 15 minut! Tel. 555 01 02 03</p></div>{{P5}}<br/><br/>{{P6}}<br/><br/></div>
<div class="zacheta">Byłeś na miejscu? Masz zdjęcia lub film? Przyślij na alarm@gloswzgorz.example lub zadzwoń: 555 11 22 33. Czekamy!</div>
<div class="ocena">Oceń artykuł: <a href="#">+ 41</a> <a href="#">- 3</a></div>
<div class="komentarze"><h3>Komentarze (57)</h3>
<div class="kom"><span class="nick">kupiec_63</span> <span class="kdata">2011-03-14 08:40</span><div class="ktresc">Mam w tej hali cały majątek. Prezydent niech sam stanie pod namiotem w marcu.</div><a href="#">Odpowiedz</a> <a href="#">Zgłoś nadużycie</a></div>
<div class="kom"><span class="nick">~gość</span> <span class="kdata">2011-03-14 09:02</span><div class="ktresc">a gdzie był nadzór budowlany???</div><a href="#">Odpowiedz</a> <a href="#">Zgłoś nadużycie</a></div>
<div class="regulamin">Redakcja nie odpowiada za treść komentarzy. Publikując, akceptujesz regulamin forum.</div></div>
</div>
<div id="prawa">
<div class="zakladki"><span class="z1">Najczęściej czytane</span><span class="z2">Najczęściej komentowane</span></div>
<ol class="lista" id="z1"><li>{{A1}}</li><li>{{A2}}</li><li>{{A3}}</li></ol>
<ol class="lista" id="z2"><li>{{A4}} (120)</li><li>{{A5}} (98)</li></ol>
<div class="sonda"><h4>Sonda</h4><p>Czy odśnieżasz chodnik przed domem?</p><label><input type="radio" name="s"/>Zawsze</label><label><input type="radio" name="s"/>Czasem</label><label><input type="radio" name="s"/>Nie mam domu</label><input type="button" value="Głosuj"/><a href="#">Wyniki</a></div>
<div class="pogoda"><h4>Pogoda</h4>Brzezinki 2°C, ciśn. 1009 hPa</div>
<div class="ogl"><h4>Ogłoszenia drobne</h4><div>Sprzedam cegłę rozbiórkową, tanio. Tel. 555 87 65 43</div><div>Przyjmę do pracy piekarza.</div></div>
<div class="fb"><iframe src="http://www.facebook.example/plugins/likebox.php?href=gloswzgorz" width="300" height="250"></iframe></div>
</div></div>
<div id="stopka"><ul><li><a href="/redakcja">Redakcja</a></li><li><a href="/reklama">Reklama</a></li><li><a href="/regulamin">Regulamin</a></li><li><a href="/prenumerata">Prenumerata</a></li></ul><p>Copyright © Wydawnictwo Wzgórza Sp. z o.o. Rozpowszechnianie niniejszego artykułu możliwe jest tylko i wyłącznie zgodnie z postanowieniami regulaminu.</p></div>
</body></html>
""",
        r, site, path, links,
    )  # fmt: skip


@page
def mestan_vestnik_v_tablici() -> Served:
    """Bulgarian of 2006: Cyrillic of Windows, nothing but cells, font elements, line breaks and an image for the heading's mark."""
    r = Report(
        "bg", "2006-05-23", "2006-05-23", "Румяна Желязкова", "Снимка: Тодор Бакърджиев",
        "Стрелково остана без лекар за трети път тази година",
        "",
        (
            "Стрелково отново няма лекар. Д-р Асен Млечков, който пое практиката през февруари, замина в понеделник за Германия и остави на вратата бележка от два реда.",
            "Селото има 840 жители, повечето над 65 години. Най-близкият кабинет е в Горна Каменица, на 17 километра, а автобус минава само във вторник и петък.",
            "\"Аз съм с инсулин. Кой ще ми пише рецептите?\", пита 71-годишната Пена Дочева. Тя чакаше вчера пред затворения кабинет заедно с още двадесетина души, които не бяха разбрали за заминаването.",
            "Кметът Данаил Върбанов обясни, че е обявил мястото четири пъти. Общината предлага къща без наем, дърва за зимата и кола на старо. Обадил се само един кандидат, но се отказал, щом видял пътя.",
            "Здравната каса превежда на практиката 900 лева на месец. За тези пари, казва кметът, младите не остават дори в града.",
            "До края на седмицата в Стрелково ще идва медицинска сестра от Каменица. Тя може да мери кръвно и да бие инжекции, но не и да изписва лекарства.",
            "През февруари селото посрещна доктора с погача и сватбарска музика. Сега ключът от къщата стои в кметството, а на масата вътре са останали слушалка и чаша недопито кафе.",
            "Районният здравен център обеща да изпраща дежурен лекар всяка сряда, ако общината плаща бензина. Общинският съвет ще гласува парите на 1 юни.",
        ),
    )  # fmt: skip
    site, path = "http://www.kamenishkivesti.example", "/index.php?mod=news&act=show&id=11827"
    links = (
        ("Градушка унищожи черешите край Каменица", "/index.php?mod=news&act=show&id=11831"),
        ("Училището в Бел камък няма да се закрива", "/index.php?mod=news&act=show&id=11830"),
        ("Хванаха крадци на кабели с каруца", "/index.php?mod=news&act=show&id=11829"),
        ("Миньор излиза втори след дузпи", "/index.php?mod=news&act=show&id=11825"),
        ("Водата ще поскъпне от юли", "/index.php?mod=news&act=show&id=11790"),
    )
    return laid(
        """
<html>
<head>
<title>Каменишки вести - {{T}}</title>
<META http-equiv=Content-Type content="text/html; charset=windows-1251">
<META content="новини, Каменица, вестник, обяви" name=keywords>
<link href="style.css" rel=stylesheet type=text/css>
<script language=JavaScript>function pr(id){window.open('print.php?id='+id,'','width=600,height=500,scrollbars=1')}</script>
</head>
<body bgcolor=#ffffff text=#000000 link=#990000 topmargin=0>
<table width=770 border=0 cellspacing=0 cellpadding=0 align=center>
<tr><td colspan=3 background=img/bg_top.gif height=80><a href=index.php><img src=img/logo.gif border=0 alt="Каменишки вести"></a></td></tr>
<tr><td colspan=3 bgcolor=#990000><font color=#ffffff size=1 face=Verdana>&nbsp;сряда, 24 май 2006 г. &nbsp;|&nbsp; Броят се разпространява в цялата област &nbsp;|&nbsp; <a href=index.php?mod=abon><font color=#ffffff>Абонамент</font></a></font></td></tr>
<tr valign=top>
<td width=150 bgcolor=#f2eee0>
<table width=100% cellpadding=3><tr><td><font size=1 face=Verdana><b>РУБРИКИ</b><br><a href=index.php?mod=cat&amp;id=1>Общество</a><br><a href=index.php?mod=cat&amp;id=2>Икономика</a><br><a href=index.php?mod=cat&amp;id=3>Криминале</a><br><a href=index.php?mod=cat&amp;id=4>Спорт</a><br><a href=index.php?mod=cat&amp;id=5>Култура</a><br><a href=index.php?mod=obiavi>Обяви</a></font></td></tr>
<tr><td><font size=1 face=Verdana><b>ВАЛУТИ</b><br>EUR 1.95583<br>USD 1.52310<br>GBP 2.86410</font></td></tr>
<tr><td><font size=1 face=Verdana><b>ВРЕМЕТО</b><br>Каменица: 19/8, дъжд</font></td></tr>
<tr><td><form action=index.php><input type=text name=q size=12><input type=submit value="Търси"></form></td></tr></table>
</td>
<td width=440>
<table width=100% cellpadding=8><tr><td>
<font size=1 face=Verdana color=#666666><a href=index.php>Начало</a> / <a href=index.php?mod=cat&amp;id=1>Общество</a></font><br>
<img src=img/arrow.gif> <font size=4 face="Times New Roman" color=#990000><b>{{T}}</b></font><br>
<font size=1 face=Verdana color=#666666>Румяна Желязкова | 23.05.2006, брой 97 | прочетена 412 пъти</font><br>
<font size=1 face=Verdana><a href="javascript:pr(11827)"><img src=img/print.gif border=0> за печат</a> | <a href=index.php?mod=send&amp;id=11827><img src=img/mail.gif border=0> прати на приятел</a></font><br><br>
<table align=left width=180 cellpadding=4><tr><td><img src=upload/11827.jpg width=170 border=1><br><font size=1>Снимка: Тодор Бакърджиев</font></td></tr></table>
<font size=2 face=Arial>{{P0}}<br><br>{{P1}}<br><br>{{P2}}<br><br>{{P3}}<br><br>{{P4}}<br><br>{{P5}}<br><br>{{P6}}<br><br>{{P7}}</font>
<br><br><center><a href="http://banner.kamenishkivesti.example/go.php?b=4"><img src=http://banner.kamenishkivesti.example/b4.gif width=430 height=60 border=0 alt="Дограма ПВЦ - изплащане"></a></center><br>
<hr size=1><font size=1 face=Verdana><b>МНЕНИЯ</b> (2)<br><br><b>каменчанин</b>, 23.05.2006 18:11<br>Докторите бягат, а депутатите си вдигат заплатите.<br><br><b>Мария</b>, 24.05.2006 07:30<br>Дръжте се, бабо Пено!<br><br>Редакцията не носи отговорност за мненията на читателите.<br><a href=index.php?mod=opinion&amp;id=11827>Напиши мнение</a></font>
</td></tr></table>
</td>
<td width=180 bgcolor=#f8f8f8>
<table width=100% cellpadding=4>
<tr><td bgcolor=#990000><font color=#ffffff size=2 face=Arial><b>Още от днес</b></font></td></tr>
<tr><td><font size=1 face=Verdana>&raquo; {{A0}}<br>&raquo; {{A1}}<br>&raquo; {{A2}}<br>&raquo; {{A3}}</font></td></tr>
<tr><td bgcolor=#990000><font color=#ffffff size=2 face=Arial><b>Най-четени</b></font></td></tr>
<tr><td><font size=1 face=Verdana>1. {{A4}}</font></td></tr>
<tr><td bgcolor=#990000><font color=#ffffff size=2 face=Arial><b>Анкета</b></font></td></tr>
<tr><td><form action=index.php><font size=1 face=Verdana>Ще гледате ли световното?<br><input type=radio name=a>Да<br><input type=radio name=a>Не<br><input type=submit value="Гласувай"></font></form></td></tr>
</table>
</td></tr>
<tr><td colspan=3 align=center bgcolor=#f2eee0><font size=1 face=Verdana>&copy; 2003-2006 в. "Каменишки вести". Препечатване само с разрешение на редакцията. Дизайн: Студио Пиксел</font><br><a href=http://counter.example/s?11><img src=http://counter.example/c?11 border=0 width=88 height=31></a></td></tr>
</table>
</body></html>
""",
        r, site, path, links, encoding="windows-1251",
    )  # fmt: skip


@page
def gorodskoy_sayt_s_informerami() -> Served:
    """A Russian city's site of 2013: informers, ticker, forum, a line of hashed ids; text in a div, breaks between."""
    r = Report(
        "ru", "2013-02-19", "2013-02-19", "Ксения Полозкова", "Сугроб на улице Литейщиков. Фото автора",
        "В Усть-Литейске трамваи встали из-за украденного провода",
        "Пока полиция ищет похитителей, 30 тысяч пассажиров добираются до завода пешком и на попутках.",
        (
            "В ночь на понедельник в Усть-Литейске неизвестные срезали 1400 метров контактного провода. Утром на линию не вышел ни один трамвай, и остановки вдоль проспекта Литейщиков заполнились людьми.",
            "По словам директора трамвайного депо Игоря Сыромятина, воры работали быстро и со знанием дела: напряжение с этого участка снимают с двух до четырёх часов ночи, и расписание отключений висит только в диспетчерской.",
            "«Чужой человек про эти два часа не знает. Выводы делать не мне, но выводы напрашиваются», — сказал он.",
            "Запасного провода в депо нет. Последний закупали в 2008 году, потом деньги на ремонт урезали втрое. Новый обещают привезти из областного центра к четвергу, ещё сутки уйдут на монтаж.",
            "Мэрия пустила вдоль линии двенадцать автобусов, однако в часы пик их не хватает. На комбинате, куда трамваем ездит каждый второй рабочий, опоздавших в понедельник не наказывали, а во вторник начало смены перенесли на час.",
            "Полиция возбудила дело о краже в крупном размере. Проверяют все пункты приёма цветного металла: за похищенный провод там могли выручить около 400 тысяч рублей. Городу ремонт обойдётся в два миллиона.",
            "Трамвай в Усть-Литейске пустили в 1936 году. Даже во время наводнения 1969 года он не ходил только два дня.",
        ),
    )  # fmt: skip
    site, path = "http://www.uk-gorod.example", "/news/society/2013/02/19/31877.html"
    links = (
        ("На Литейщиков столкнулись семь машин", "/news/incidents/2013/02/19/31880.html"),
        ("В депо сократят каждого пятого", "/news/society/2012/11/30/29415.html"),
        ("Пенсионерка связала чехол для трамвая", "/news/society/2013/02/15/31790.html"),
        ("«Металлург» проиграл в овертайме", "/news/sport/2013/02/18/31866.html"),
        ("Где в городе кататься на лыжах: карта", "/news/leisure/2013/02/16/31811.html"),
        ("Мороз до −34 обещают к выходным", "/news/weather/2013/02/19/31879.html"),
        ("Депутаты отказались от служебных машин на неделю", "/news/politics/2013/02/19/31874.html"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>{{T}} :: Новости :: Усть-Литейск.Город</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="robots" content="all" /><meta name="yandex-verification" content="5c0b9ad31f" />
<meta name="keywords" content="Усть-Литейск, новости, афиша, работа, недвижимость" />
<link rel="image_src" href="http://www.uk-gorod.example/upload/iblock/3e1/3e1c77.jpg" />
<link href="/bitrix/templates/gorod/styles.css?1361" type="text/css" rel="stylesheet" />
<script type="text/javascript" src="/bitrix/js/main/core/core.js?1358"></script>
<script type="text/javascript">if(!window.BX)window.BX={message:function(m){}};BX.message({'LANGUAGE_ID':'ru','FORMAT_DATE':'DD.MM.YYYY','SITE_ID':'s1'});</script>
</head>
<body>
<div id="panel"></div>
<div class="wrapper">
<div class="header"><a class="logo" href="/"></a><div class="hinfo"><span class="htime">21 февраля, четверг</span><span class="hw">−27 °C</span><span class="hk">USD 30,12 EUR 40,34</span><span class="probki">Пробки: 4 балла</span></div><div class="auth"><a href="/login/">Войти</a> <a href="/register/">Регистрация</a></div></div>
<ul class="topmenu"><li><a href="/news/">Новости</a></li><li><a href="/afisha/">Афиша</a></li><li><a href="/job/">Работа</a></li><li><a href="/realty/">Недвижимость</a></li><li><a href="/auto/">Авто</a></li><li><a href="/forum/">Форум</a></li><li><a href="/foto/">Фото</a></li></ul>
<div class="stroka"><b>Молния</b><div class="beg"><a href="{{U0}}">{{L0}}</a></div></div>
<div class="content"><div class="center">
<div class="breadcrumb"><a href="/">Главная</a> → <a href="/news/">Новости</a> → <a href="/news/society/">Общество</a></div>
<div class="news-detail">
<h1 class="news-title">{{T}}</h1>
<div class="news-meta"><span class="news-date-time">19.02.2013 11:05</span> <span class="cat">Общество</span> <span class="views">Просмотров: 3 418</span> <a href="?print=Y" rel="nofollow" target="_blank">Версия для печати</a> <span class="fsz">Шрифт: <a href="#">А</a><a href="#">А</a></span></div>
<div class="news-pic"><img class="detail_picture" src="/upload/iblock/3e1/3e1c77.jpg" width="300" alt="" /><span>Сугроб на улице Литейщиков. Фото автора</span></div>
<div class="news-announce">{{S}}</div>
<div class="news_text">{{P0}}<br />
<br />
{{P1}}<br />
<br />
{{P2}}<br />
<br />
{{P3}}<br />
<br />
<table class="vrezka" align="right"><tr><td><div class="vt">По теме</div><a href="{{U1}}">{{L1}}</a></td></tr></table>
{{P4}}<br />
<br />
{{P5}}<br />
<br />
{{P6}}</div>
<div class="news-author">Ксения Полозкова, «Усть-Литейск.Город»</div>
<div class="orfo">Нашли ошибку? Выделите её и нажмите Ctrl+Enter</div>
<div class="yashare-auto-init" data-yashareL10n="ru" data-yashareType="button" data-yashareQuickServices="vkontakte,odnoklassniki,twitter"></div>
<div class="direct"><div class="dh">Яндекс.Директ</div><div><a href="http://an.direct.example/count/1">Окна от производителя</a><br />Рассрочка без процентов. Замер бесплатно.<br /><span>okna-uk.example</span></div></div>
</div>
<div class="tabs"><span class="cur">Самое читаемое</span><span>Самое обсуждаемое</span></div>
<div class="tabbox"><div>{{A2}} <i>12 034</i></div><div>{{A3}} <i>9 770</i></div></div><div class="tabbox" style="display:none"><div>{{A4}} <i>140</i></div></div>
<div class="comments"><div class="ch">Комментарии (31)</div><div class="reviews-post"><b>Вагоновожатая</b> <span>19.02.2013 12:20</span><div class="rtext">Мы за свои деньги перчатки покупаем, какой уж тут провод.</div></div><div class="reviews-post"><b>Гость</b> <span>19.02.2013 12:44</span><div class="rtext">Пешком полезнее :)</div></div><div class="rules">Сообщения с ненормативной лексикой удаляются без предупреждения. <a href="/rules/">Правила</a></div></div>
</div>
<div class="right">
<div class="lenta"><div class="lh">Лента новостей</div><div class="li"><span>13:40</span> {{A5}}</div><div class="li"><span>10:15</span> {{A6}}</div><a class="all" href="/news/">Все новости</a></div>
<div class="vote"><div class="lh">Опрос</div><form action="/vote/">Как вы добираетесь на работу?<br /><label><input type="radio" name="v" />Трамваем</label><br /><label><input type="radio" name="v" />На машине</label><br /><label><input type="radio" name="v" />Пешком</label><br /><input type="submit" value="Голосовать" /></form></div>
<div class="forum"><div class="lh">Сейчас на форуме</div><div><b>Отдам котят</b> — 14 сообщений</div><div><b>Посоветуйте стоматолога</b> — 203 сообщения</div></div>
</div></div>
<div class="footer"><div class="f1">© 2005–2013 «Усть-Литейск.Город». При использовании материалов гиперссылка обязательна. 18+</div><div class="f2"><a href="/about/">О проекте</a> <a href="/adv/">Реклама на сайте</a> <a href="http://m.uk-gorod.example/">Мобильная версия</a></div><div class="f3"><!--LiveInternet counter--><a href="http://www.liveinternet.example/click"><img src="//counter.example/hit?t44.6" alt="" width="31" height="31" /></a></div></div>
</div>
</body></html>
""",
        r, site, path, links, marks={"Игоря Сыромятина": "<b>Игоря Сыромятина</b>", "областного центра": '<a href="/forum/topic/811/" target="_blank">областного центра</a>'},
    )  # fmt: skip


@page
def hanguk_jiyeok_ilbo() -> Served:
    """Korean of 2010: a body in one div with breaks, caption in a table, a reporter's address, the notice of rights, rankings in tabs."""
    r = Report(
        "ko", "2010-11-03", "2010-11-03", "한도윤", "▲ 지난 2일 새벽 불이 난 해솔시 중앙시장 건어물 골목에서 상인들이 타다 남은 물건을 옮기고 있다. /서재하 기자",
        "해솔 중앙시장 화재 한 달… 천막 장사 나선 상인들 “겨울이 더 무섭다”",
        "",
        (
            "지난달 2일 새벽 불이 나 점포 74곳이 탄 해솔시 중앙시장 상인들이 한 달째 천막에서 장사를 이어 가고 있다. 시가 약속한 임시 건물은 아직 첫 삽도 뜨지 못했다.",
            "3일 오전 시장 주차장에는 파란 천막 쉰두 동이 줄지어 서 있었다. 전기는 발전기로 끌어 쓰고, 물은 건너편 우체국에서 길어 온다. 손님은 불이 나기 전의 3분의 1에도 미치지 못한다.",
            "30년 동안 건어물을 판 강말순(67) 씨는 “오징어는 그을음 냄새만 배도 못 판다”며 “불탄 물건보다 떠난 단골이 더 아깝다”고 말했다.",
            "소방서는 화재 원인을 낡은 전선에서 시작된 합선으로 보고 있다. 시장 건물은 1978년에 지어졌고, 스프링클러는 한 대도 없었다. 지난해 안전 점검에서 ‘보수 필요’ 판정을 받았지만 예산이 없어 미뤄졌다.",
            "보험에 든 점포는 아홉 곳뿐이다. 보험 회사들이 오래된 시장은 위험하다는 이유로 가입을 거절해 왔기 때문이다. 상인회는 시와 도가 함께 보험을 만들어 달라고 요구하고 있다.",
            "시는 당초 10월 말까지 임시 건물을 세우겠다고 했으나, 터를 두고 주민들과 의견이 엇갈렸다. 학교 옆 빈터를 쓰려 하자 학부모들이 반대했고, 강변 공터는 물이 찰 위험이 있다는 지적을 받았다.",
            "오문식 해솔시장은 “이달 20일까지 장소를 정하고 설 전에는 상인들이 지붕 아래에서 장사하도록 하겠다”고 밝혔다. 상인들은 날마다 한 사람씩 시청 앞에 서서 그 약속이 적힌 종이를 들기로 했다.",
            "그사이 시장 골목에는 작은 변화도 생겼다. 인근 고등학교 학생들이 천막마다 간판을 그려 주었고, 지난 주말에는 이 간판을 보러 온 손님들로 모처럼 골목이 붐볐다.",
        ),
    )  # fmt: skip
    site, path = "http://www.haesolilbo.example", "/news/articleView.html?idxno=214406"
    links = (
        ("중앙시장 화재 원인은 낡은 전선", "/news/articleView.html?idxno=212019"),
        ("해솔대교 내년 3월 개통", "/news/articleView.html?idxno=214390"),
        ("고깃배 전복, 선원 세 명 모두 구조", "/news/articleView.html?idxno=214401"),
        ("배추값 한 달 새 반토막", "/news/articleView.html?idxno=214377"),
        ("통학 버스 없앤 학교에 학부모 항의", "/news/articleView.html?idxno=214355"),
        ("해솔고 야구부 20년 만에 결승행", "/news/articleView.html?idxno=214398"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>해솔일보</title>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr" />
<meta name="Author" content="haesolilbo" /><meta name="keywords" content="해솔, 신문, 지역 뉴스, 해솔일보" />
<link rel="stylesheet" type="text/css" href="/skin/default/css/style.css" />
<script language="javascript" src="/js/common.js"></script>
<script language="javascript">
var cookie_font = 14; function fontPlus(){cookie_font++;document.getElementById('articleBody').style.fontSize=cookie_font+'px';} function fontMinus(){cookie_font--;document.getElementById('articleBody').style.fontSize=cookie_font+'px';}
</script>
</head>
<body leftmargin="0" topmargin="0">
<center>
<table width="930" border="0" cellspacing="0" cellpadding="0"><tr><td align="left"><a href="/"><img src="/image2006/logo.gif" border="0" alt="해솔일보" /></a></td><td align="right" class="top"><a href="/member/login.html">로그인</a> | <a href="/member/register.html">회원가입</a> | <a href="/com/jb.html">기사제보</a> | <a href="/com/gu.html">구독신청</a><br />최종편집 2010.11.5 금 18:20</td></tr></table>
<table width="930" border="0" class="menu"><tr><td><a href="/news/articleList.html?sc_section_code=S1N1">정치</a></td><td><a href="/news/articleList.html?sc_section_code=S1N2">경제</a></td><td><a href="/news/articleList.html?sc_section_code=S1N3">사회</a></td><td><a href="/news/articleList.html?sc_section_code=S1N4">문화</a></td><td><a href="/news/articleList.html?sc_section_code=S1N5">스포츠</a></td><td><a href="/news/articleList.html?view_type=tm">사람들</a></td></tr></table>
<table width="930" border="0" cellspacing="0" cellpadding="0"><tr valign="top">
<td width="640">
<table width="640" border="0"><tr><td class="path">홈 &gt; 뉴스 &gt; <a href="/news/articleList.html?sc_section_code=S1N3">사회</a></td></tr>
<tr><td height="40"><span class="title" id="font_title"><b>{{T}}</b></span></td></tr>
<tr><td class="info"><table width="100%"><tr><td align="left">[1203호] <span id="font_date">2010년 11월 03일 (수) 19:04:11</span></td><td align="right">한도윤 기자 <a href="mailto:dyhan@haesolilbo.example"><img src="/image2006/btn_mail.gif" border="0" alt="메일" /></a></td></tr></table></td></tr>
<tr><td align="right"><a href="javascript:fontPlus()"><img src="/image2006/plus.gif" alt="크게" /></a> <a href="javascript:fontMinus()"><img src="/image2006/minus.gif" alt="작게" /></a> <a href="javascript:printPage()">인쇄</a> <a href="javascript:scrap()">스크랩</a> <a href="javascript:sns('tw')">트위터</a> <a href="javascript:sns('me2')">미투데이</a></td></tr>
<tr><td id="articleBody" class="content" style="font-size:14px;line-height:170%">
<table border="0" cellpadding="0" cellspacing="0" width="450" align="center"><tr><td><img src="/news/photo/201011/214406_98112_1520.jpg" width="450" border="1" alt="" /></td></tr><tr><td style="font-size:11px;color:#306f7f">▲ 지난 2일 새벽 불이 난 해솔시 중앙시장 건어물 골목에서 상인들이 타다 남은 물건을 옮기고 있다. /서재하 기자</td></tr></table>
{{P0}}<br /><br />{{P1}}<br /><br />{{P2}}<br /><br />
<table align="right" width="200" cellpadding="5"><tr><td bgcolor="#f3f3f3" class="rel"><b>관련기사</b><br /><a href="{{U0}}">{{L0}}</a></td></tr></table>
{{P3}}<br /><br />{{P4}}<br /><br />{{P5}}<br /><br />{{P6}}<br /><br />{{P7}}
</td></tr>
<tr><td class="copy" align="center">&lt;저작권자 ⓒ 해솔일보 무단전재 및 재배포금지&gt;</td></tr>
<tr><td class="pos">한도윤 기자의 다른기사 보기 | <a href="/com/bbs.html">독자의견</a></td></tr>
<tr><td><a href="http://ad.haesolilbo.example/b/3"><img src="http://ad.haesolilbo.example/b3.gif" width="600" alt="해솔병원 건강검진 30% 할인" /></a></td></tr>
<tr><td class="reply"><b>전체기사의견(2)</b><br /><br /><b>시장손님</b> 2010-11-03 21:15:40<br />간판 보러 갔다가 멸치 사 왔습니다. 힘내세요.<br /><br /><b>지나가다</b> 2010-11-04 08:02:13<br />작년에 점검하고도 안 고친 사람은 누굽니까.<br /><br /><span class="small">* 200자까지 쓰실 수 있습니다. 욕설이나 비방하는 글은 운영자가 삭제할 수 있습니다.</span></td></tr></table>
</td>
<td width="20"></td>
<td width="270">
<table width="270" class="rank"><tr><td class="tab_on">가장 많이 본 기사</td><td class="tab_off">댓글 많은 기사</td></tr>
<tr><td colspan="2"><div id="r1"><img src="/image2006/n1.gif" /> {{A1}}<br /><img src="/image2006/n2.gif" /> {{A2}}<br /><img src="/image2006/n3.gif" /> {{A3}}</div><div id="r2" style="display:none"><img src="/image2006/n1.gif" /> {{A4}}</div></td></tr></table>
<table width="270" class="sports"><tr><td><b>포토뉴스</b></td></tr><tr><td><a href="{{U5}}"><img src="/news/thumbnail/201011/214398_v150.jpg" width="120" /></a><br />{{A5}}</td></tr></table>
<table width="270" class="poll"><tr><td><b>여론조사</b><br />올해 김장은 몇 포기 하십니까?<br /><input type="radio" name="p" />10포기 이하<br /><input type="radio" name="p" />20포기 이상<br /><input type="radio" name="p" />안 한다<br /><input type="button" value="투표" /></td></tr></table>
</td></tr></table>
<table width="930" class="bottom"><tr><td><a href="/com/com-1.html">신문사소개</a> | <a href="/com/ad.html">광고안내</a> | <a href="/com/privacy.html">개인정보취급방침</a> | <a href="/com/emailno.html">이메일무단수집거부</a></td></tr><tr><td>해솔시 바닷길 12 | 대표전화 000-555-0101 | 팩스 000-555-0102<br />Copyright 2006 해솔일보. All rights reserved. mail to webmaster@haesolilbo.example</td></tr></table>
</center>
</body></html>
""",
        r, site, path, links, encoding="euc-kr",
    )  # fmt: skip


@page
def menhu_xinwen_zhengwen() -> Served:
    """A Chinese portal of 2012: a smaller charset named than used, wide spaces before paragraphs, sizes of type, an editor's name at the end."""
    r = Report(
        "zh", "2012-08-16", "2012-08-16", "", "8月14日，工作人员在青塘水库捞取死鱼。 罗汉清 摄",
        "青塘水库一夜死鱼三十吨 养殖户与上游药厂各执一词",
        "",
        (
            "8月14日清晨，云岭省青塘县养殖户姜富根像往常一样划船去喂鱼，却发现水面上白花花一片。到中午，十七户人家的网箱里漂满了死鱼，据县渔政站估算，总量超过三十吨。",
            "“前一天晚上还好好的，草鱼抢食抢得欢。”姜富根说，他贷款四十万元养的鱼，一夜之间所剩无几。",
            "养殖户们怀疑水库上游两公里处的瑞禾药厂偷排废水。有村民称，13日夜里曾闻到刺鼻的气味，河水发黄，还起了泡沫。",
            "瑞禾药厂副总经理柏立群否认了这一说法。他表示，厂里自7月底起停产检修，“一滴水都没有放出去”，并愿意向调查组提供全部监控录像。",
            "县环保局当天在水库布设了六个采样点。副局长邬小川介绍，初步检测显示，水中溶解氧偏低，氨氮超标，但是否与药厂有关，要等省里的化验结果。他同时提到，连日高温少雨，水位比往年低了近四米，网箱过密也可能造成鱼类缺氧。",
            "这一解释没有让养殖户信服。青塘镇水产协会会长祝长河说，2003年水位更低，鱼却没有死。协会已请来大学的专家，单独取水送检。",
            "青塘水库同时是县城六万居民的备用水源。县政府15日晚宣布，暂停从水库取水，改由北山井群供水，并派人挨家挨户登记损失。",
            "截至记者发稿时，死鱼已基本打捞完毕，送往县垃圾场深埋。省环保厅的调查结果预计十天内公布。",
        ),
    )  # fmt: skip
    site, path = "http://news.yunlingwang.example", "/system/2012/08/16/012260417.shtml"
    links = (
        ("青塘县暂停从水库取水 六万居民改用井水", "/system/2012/08/15/012259870.shtml"),
        ("高温持续 全省三十座水库水位告急", "/system/2012/08/11/012248833.shtml"),
        ("小学校长骑摩托接送学生十二年", "/system/2012/08/16/012260391.shtml"),
        ("男子酒后睡在铁轨旁 火车急停二十分钟", "/system/2012/08/16/012260288.shtml"),
        ("省城地铁一号线月底试运行", "/system/2012/08/15/012259114.shtml"),
        ("苹果提前上市 果农却高兴不起来", "/system/2012/08/15/012258920.shtml"),
        ("图片：山村里的露天电影", "/system/2012/08/14/012256407.shtml"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>{{T}}_社会_云岭网</title>
<meta name="keywords" content="青塘,水库,死鱼,药厂" /><meta name="publishdate" content="2012-08-16" /><meta name="filetype" content="1" />
<meta name="description" content="云岭网是省内重点新闻网站" />
<link href="/css/content_2011.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/jquery.js"></script>
<script type="text/javascript">function doZoom(size){document.getElementById('zoom').style.fontSize=size+'px'}</script>
</head>
<body>
<div class="w950 top"><div class="l"><a href="/">新闻首页</a> <a href="http://bbs.yunlingwang.example/">论坛</a> <a href="http://blog.yunlingwang.example/">博客</a> <a href="/wap/">手机版</a></div><div class="r"><input type="text" name="k" /><input type="submit" value="搜索" /></div></div>
<div class="w950 nav"><a href="/guonei/">国内</a><a href="/guoji/">国际</a><a href="/shehui/">社会</a><a href="/caijing/">财经</a><a href="/tiyu/">体育</a><a href="/yule/">娱乐</a><a href="/tupian/">图片</a></div>
<div class="w950 ad1"><script type="text/javascript" src="http://ad.yunlingwang.example/950x90.js"></script></div>
<div class="w950 main"><div class="left640">
<div class="weizhi">您当前的位置：<a href="/">云岭网</a> &gt; <a href="/shehui/">社会</a> &gt; 正文</div>
<h1 id="title">{{T}}</h1>
<div class="xinxi"><span>2012-08-16 07:32:15</span> <span>来源：云岭晨报</span> <a href="#pl">我要评论(<b>216</b>)</a> 字号：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a> <a href="javascript:window.print()">打印</a></div>
<div class="zhengwen" id="zoom">
<div align="center"><img src="/pic/0/12/26/04/12260417_883011.jpg" border="0" alt="" /></div><div align="center" class="tushuo">8月14日，工作人员在青塘水库捞取死鱼。 罗汉清 摄</div>
<p>　　{{P0}}</p>
<p>　　{{P1}}</p>
<div class="huazhonghua" style="float:left;width:300px;height:250px"><script type="text/javascript" src="http://ad.yunlingwang.example/300x250.js"></script></div>
<p>　　{{P2}}</p>
<p>　　{{P3}}</p>
<p>　　{{P4}}</p>
<p>　　{{P5}}</p>
<p>　　{{P6}}</p>
<p>　　{{P7}}</p>
</div>
<div class="bianji">(责任编辑：尤敏)</div>
<div class="fenye"><span>1</span></div>
<div class="fenxiang">分享到：<a href="http://weibo.example/share">新浪微博</a> <a href="http://t.qq.example/share">腾讯微博</a> <a href="http://kaixin.example/share">开心网</a> <a href="http://renren.example/share">人人网</a></div>
<div class="xgxw"><h3>相关新闻</h3><ul><li>{{A0}} <span>08-15</span></li><li>{{A1}} <span>08-11</span></li></ul></div>
<div class="xinqing"><h3>看完这篇新闻，您的心情是</h3><span>愤怒 88</span><span>难过 61</span><span>无聊 9</span><span>感动 2</span></div>
<div class="pinglun" id="pl"><h3>网友评论</h3><div class="plx"><b>云岭网友 222.*.*.17</b> <span>08-16 09:10</span><p>监控录像请直接放到网上。</p></div><div class="plx"><b>青塘人在外地</b> <span>08-16 09:55</span><p>我家也喝这个水，希望早点有结果。</p></div><p class="sm">网友评论仅供其表达个人看法，并不表明本网同意其观点或证实其描述。</p></div>
<div class="banquan">凡本网注明“来源：云岭网”的所有作品，版权均属于云岭网，未经授权不得转载。转载其他媒体的稿件，目的在于传递更多信息，并不代表本网赞同其观点。</div>
</div>
<div class="right300">
<div class="paihang"><h3>新闻排行榜</h3><div class="tabs"><span class="on">日</span><span>周</span></div><ol><li>{{A2}}</li><li>{{A3}}</li><li>{{A4}}</li></ol><ol style="display:none"><li>{{A5}}</li></ol></div>
<div class="tupian"><h3>精彩图片</h3><a href="{{U6}}"><img src="/pic/dy.jpg" width="120" height="90" alt="" /></a><br />{{A6}}</div>
<div class="tianqi"><h3>天气</h3>省城 晴 24~36℃</div>
<div class="gupiao"><h3>股市</h3>沪指 2112.20 -0.29%</div>
</div></div>
<div class="w950 foot"><p><a href="/about/">关于我们</a> - <a href="/ad/">广告服务</a> - <a href="/job/">招聘信息</a> - <a href="/law/">法律顾问</a></p><p>云岭网版权所有 &copy; 2001-2012 未经书面授权不得复制 增值电信业务经营许可证</p></div>
</body></html>
""",
        r, site, path, links, encoding="gb18030",
    )  # fmt: skip


@page
def jarida_arabiyya_bi_jadawil() -> Served:
    """Arabic from right to left in Windows' charset: a kicker above the heading, summary far below, paragraphs between breaks in a cell."""
    r = Report(
        "ar", "2009-03-30", "2009-03-30", "مراد الزيني", "صيادون يصلحون شباكهم في ميناء رأس الطير",
        "صيادو رأس الطير يهددون بإغلاق الميناء احتجاجا على سفن التجريف",
        "",
        (
            "هدد صيادو رأس الطير بإغلاق مدخل الميناء صباح الخميس المقبل إذا لم توقف الحكومة سفن التجريف التي تعمل منذ شهر في خليج المرجان.",
            "وقال نقيب الصيادين حمدان البحري، في مؤتمر صحفي عقده أمس على رصيف الميناء، إن ما يصيده القارب الواحد تراجع من مئة كيلوغرام في اليوم إلى أقل من عشرين، بعدما غطى الطمي مناطق تكاثر الأسماك.",
            "وتنفذ السفن مشروعا لتعميق القناة الملاحية بكلفة 45 مليون دينار، وتقول وزارة النقل إنه سيسمح باستقبال سفن الحاويات الكبيرة ويوفر ألفي فرصة عمل.",
            "وأكد مدير المشروع المهندس سامر الدهان أن الأعمال تجري وفق دراسة بيئية معتمدة، وأن الطمي يلقى على بعد 12 ميلا من الشاطئ. وأضاف: «الصيد في الخليج يتراجع منذ عشر سنوات، والسبب هو الشباك الضيقة لا الجرافات».",
            "غير أن صيادين عرضوا على الصحفيين صورا التقطت ليلا، قالوا إنها تظهر سفينة تفرغ حمولتها قرب الشعاب. وطلبت لجنة البيئة في البرلمان من الوزارة الاطلاع على سجلات رحلات السفن.",
            "ويعيش في رأس الطير نحو ثلاثة آلاف صياد، بينهم كثيرون لا يملكون قواربهم ويعملون مقابل حصة من الصيد. ويقول عبد الله سويلم، وهو أب لستة أبناء، إنه لم يجلب إلى بيته منذ أسبوعين سوى خبز اشتراه بالدين.",
            "وعرضت المحافظة دفع 60 دينارا شهريا لكل صياد حتى انتهاء الأعمال في الخريف، لكن النقابة رفضت العرض ووصفته بأنه ثمن للصمت.",
            "ومن المقرر أن يلتقي وزير النقل وفدا من الصيادين غدا الثلاثاء في محاولة لتفادي الإغلاق.",
        ),
    )  # fmt: skip
    site, path = "http://www.alsahel-daily.example", "/details.asp?newsid=48812&cat=3"
    links = (
        ("البرلمان يناقش موازنة البلديات", "/details.asp?newsid=48815&cat=1"),
        ("أمطار غزيرة تغلق طريق الجبل", "/details.asp?newsid=48813&cat=3"),
        ("ارتفاع أسعار الطماطم إلى الضعف", "/details.asp?newsid=48806&cat=2"),
        ("شباب الساحل يتأهل إلى النهائي", "/details.asp?newsid=48801&cat=5"),
        ("طبيب يفتح عيادة مجانية في حافلة قديمة", "/details.asp?newsid=48777&cat=3"),
    )
    return laid(
        """
<html dir="rtl">
<head>
<title>جريدة الساحل اليومية</title>
<meta http-equiv="Content-Language" content="ar-sa">
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<meta name="GENERATOR" content="Microsoft FrontPage 5.0">
<style>.tit{font-family:Simplified Arabic;font-size:16pt;color:#800000;font-weight:bold}.txt{font-family:Simplified Arabic;font-size:13pt;text-align:justify}.sm{font-family:Tahoma;font-size:8pt}</style>
<script language="JavaScript" src="scripts/menu.js"></script>
</head>
<body topmargin="0" bgcolor="#FFFFFF">
<div align="center"><center>
<table border="0" width="780" cellspacing="0" cellpadding="0">
<tr><td colspan="3"><img border="0" src="images/header.jpg" width="780" height="100"></td></tr>
<tr><td colspan="3" bgcolor="#006666" class="sm"><font color="#FFFFFF">الثلاثاء 4 ربيع الآخر 1430 هـ - 31 مارس 2009 م - العدد 3391</font></td></tr>
<tr><td colspan="3" class="sm"><marquee direction="right" scrolldelay="120">مرحبا بكم في موقع جريدة الساحل اليومية ... للإعلان في الموقع يرجى الاتصال بقسم الإعلانات</marquee></td></tr>
<tr>
<td width="130" valign="top" bgcolor="#E6F0F0" class="sm"><table border="0" width="100%" cellpadding="4"><tr><td class="sm"><a href="default.asp">الصفحة الأولى</a><br><a href="section.asp?cat=1">سياسة</a><br><a href="section.asp?cat=2">اقتصاد</a><br><a href="section.asp?cat=3">محليات</a><br><a href="section.asp?cat=5">رياضة</a><br><a href="section.asp?cat=7">كاريكاتير</a><br><a href="archive.asp">أرشيف الأعداد</a><br><a href="guest.asp">سجل الزوار</a></td></tr><tr><td class="sm"><b>مواقيت الصلاة</b><br>الفجر 4:21<br>الظهر 11:58<br>العصر 3:27<br>المغرب 6:09<br>العشاء 7:28</td></tr><tr><td class="sm"><b>أسعار العملات</b><br>دولار 0.71<br>يورو 0.94</td></tr></table></td>
<td width="480" valign="top"><table border="0" width="100%" cellpadding="8"><tr><td>
<p class="sm" align="left"><a href="print.asp?newsid=48812"><img border="0" src="images/print.gif"> طباعة</a> &nbsp; <a href="send.asp?newsid=48812">أرسل لصديق</a></p>
<p align="center"><font face="Tahoma" size="2" color="#006666">محليات</font></p>
<p align="center" class="tit">{{T}}</p>
<p align="center" class="sm">الاثنين 30 مارس 2009 - كتب: مراد الزيني</p>
<table border="1" width="220" align="left" bordercolor="#CCCCCC" cellspacing="0"><tr><td><img border="0" src="newsimages/48812.jpg" width="220" height="160"></td></tr><tr><td align="center" class="sm" bgcolor="#EEEEEE">صيادون يصلحون شباكهم في ميناء رأس الطير</td></tr></table>
<div class="txt">{{P0}}<br>
<br>
{{P1}}<br>
<br>
{{P2}}<br>
<br>
{{P3}}<br>
<br>
{{P4}}<br>
<br>
{{P5}}<br>
<br>
{{P6}}<br>
<br>
{{P7}}</div>
<hr width="80%" color="#006666">
<p class="sm" align="center">عدد القراء: 1904 &nbsp;|&nbsp; تقييم الخبر: <input type="radio" name="r">ممتاز <input type="radio" name="r">جيد <input type="radio" name="r">ضعيف <input type="button" value="قيم"></p>
<table border="0" width="100%" bgcolor="#F5F5F5" class="sm"><tr><td><b>تعليقات القراء</b></td></tr><tr><td><b>ابن البحر:</b> الله يعين الصيادين، البحر كان كريما قبل المشاريع.</td></tr><tr><td><b>أم خالد:</b> نريد صورا للشعاب حتى يقتنع الوزير.</td></tr><tr><td>التعليقات تعبر عن رأي أصحابها ولا تعبر عن رأي الجريدة.</td></tr></table>
</td></tr></table></td>
<td width="170" valign="top" bgcolor="#F0F7F7"><table border="0" width="100%" cellpadding="4"><tr><td bgcolor="#006666" class="sm"><font color="#FFFFFF"><b>آخر الأخبار</b></font></td></tr><tr><td class="sm"><img src="images/b.gif"> {{A0}}</td></tr><tr><td class="sm"><img src="images/b.gif"> {{A1}}</td></tr><tr><td class="sm"><img src="images/b.gif"> {{A2}}</td></tr><tr><td bgcolor="#006666" class="sm"><font color="#FFFFFF"><b>الأكثر قراءة</b></font></td></tr><tr><td class="sm"><img src="images/b.gif"> {{A3}}</td></tr><tr><td class="sm"><img src="images/b.gif"> {{A4}}</td></tr><tr><td bgcolor="#006666" class="sm"><font color="#FFFFFF"><b>استطلاع</b></font></td></tr><tr><td class="sm">ما رأيك في شكل الموقع الجديد؟<br><input type="radio" name="v"> جميل<br><input type="radio" name="v"> مقبول<br><input type="button" value="صوت"></td></tr><tr><td align="center"><a href="http://ads.alsahel-daily.example/go.asp?id=9"><img border="0" src="http://ads.alsahel-daily.example/9.gif" width="150" height="200"></a><br><font class="sm">إعلان</font></td></tr></table></td>
</tr>
<tr><td colspan="3" align="center" class="sm" bgcolor="#006666"><font color="#FFFFFF">جميع الحقوق محفوظة لجريدة الساحل اليومية 2009 - لا يجوز النقل إلا بإذن</font></td></tr>
</table></center></div>
</body></html>
""",
        r, site, path, links, encoding="windows-1256",
    )  # fmt: skip


@page
def diario_del_interior() -> Served:
    """A Spanish page that says Latin 1 and is written in UTF-8: floats, a volanta, a lead below the tools, tabs, a film strip, a coupon."""
    r = Report(
        "es", "2011-08-22", "2011-08-22", "", "Los vecinos mostraron ayer los frascos con agua de la canilla. (Foto: Rubén Ocaranza)",
        "Agua con olor a gasoil: Villa Ceibal lleva diez días con bidones",
        "La cooperativa asegura que la pérdida ya fue reparada, pero la provincia prohibió beber de la red hasta nuevo aviso.",
        (
            "Hace diez días que en Villa Ceibal nadie abre la canilla para tomar mate. El agua sale transparente, pero huele a gasoil, y en los baldes deja un círculo de colores.",
            "El origen del problema apareció el jueves: un tanque enterrado de la vieja estación de servicio de la ruta 14, cerrada desde 1998, se había picado y goteaba sobre un caño maestro que también estaba roto. La cooperativa de agua reparó el caño en una noche.",
            "\"Lo que queda en la red se lava en una semana\", aseguró su presidente, Horacio Balbuena. La provincia no le creyó. Después de analizar muestras de doce domicilios, la Dirección de Saneamiento prohibió el sábado el consumo, incluso hervida.",
            "Desde entonces, tres camiones del Ejército reparten agua en la plaza. A cada familia le tocan dos bidones por día, y la fila empieza a las seis de la mañana. Las escuelas dan clase hasta el mediodía porque no pueden cocinar.",
            "La médica Gladys Insaurralde, que atiende en la sala de primeros auxilios, contó 48 consultas por vómitos y erupciones en la piel. Ningún caso fue grave. \"Los chicos se bañaron igual, con este frío no los iba a mandar al río\", dijo una madre en la puerta.",
            "La estación era de una empresa que quebró y nadie sabe quién debe pagar la limpieza del terreno. El intendente Osvaldo Peralta pidió que la provincia lo expropie. El fiscal de turno, en cambio, quiere saber por qué la municipalidad no controló los tanques en trece años.",
            "Los resultados de los nuevos análisis se conocerán el miércoles. Ese día los vecinos marcharán hasta la ruta, cada uno con su frasco.",
        ),
    )  # fmt: skip
    site, path = "http://www.elheraldodellitoral.example", "/nota.php?seccion=5&id=77341"
    links = (
        ("Prohíben tomar agua de la red en Villa Ceibal", "/nota.php?seccion=5&id=77298"),
        ("Olor a gasoil: la cooperativa pide calma", "/nota.php?seccion=5&id=77120"),
        ("Un caballo suelto provocó tres choques en la autovía", "/nota.php?seccion=7&id=77350"),
        ("Confirman el pago del aguinaldo en dos cuotas", "/nota.php?seccion=2&id=77347"),
        ("Murió el último lutier de Colonia Tacurá", "/nota.php?seccion=9&id=77335"),
        ("Polémica por el cierre del puente los domingos", "/nota.php?seccion=5&id=77311"),
        ("La Fiesta del Surubí coronó a su reina", "/nota.php?seccion=9&id=77301"),
        ("Así quedó la costanera después de la sudestada", "/nota.php?seccion=5&id=77288"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>{{T}} | El Heraldo del Litoral - Edición digital</title>
<meta name="description" content="El Heraldo del Litoral, diario de la mañana" />
<meta property="og:title" content="{{T}}"/><meta property="og:type" content="website"/><meta property="og:image" content="http://www.elheraldodellitoral.example/img/logo_fb.jpg"/>
<link href="/css/estilos.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/swfobject.js"></script>
<script type="text/javascript">function agrandar(){var c=document.getElementById('cuerpo_nota');c.className='grande';}</script>
</head>
<body>
<div id="contenedor">
<div id="cabezal"><div class="fecha">Miércoles 24 de agosto de 2011</div><div class="clima">Villa Ceibal: 11&ordm; <img src="/img/clima/nublado.png" alt="Nublado" /></div><a href="/"><img src="/img/cabezal.jpg" alt="El Heraldo del Litoral" /></a></div>
<div id="botonera"><a href="/">Portada</a><a href="/seccion.php?id=2">Política</a><a href="/seccion.php?id=5">Regionales</a><a href="/seccion.php?id=7">Policiales</a><a href="/seccion.php?id=8">Deportes</a><a href="/seccion.php?id=9">Espectáculos</a><a href="/funebres.php">Fúnebres</a><a href="/clasificados/">Clasificados</a></div>
<div id="col_izq">
<div class="edicion">Edición impresa del 22 de agosto de 2011 | Regionales</div>
<div class="volanta">CONTAMINACIÓN</div>
<div class="titulo_nota">{{T}}</div>
<div class="herramientas"><a href="javascript:agrandar()">Agrandar texto</a> <a href="/imprimir.php?id=77341">Imprimir</a> <a href="/enviar.php?id=77341">Enviar a un amigo</a> <a href="#opiniones">Opinar (12)</a> <fb:like href="http://www.elheraldodellitoral.example/nota.php?id=77341" layout="button_count"></fb:like></div>
<div class="foto_nota"><img src="/fotos/2011/08/77341.jpg" width="400" alt="" /><div class="epigrafe">Los vecinos mostraron ayer los frascos con agua de la canilla. (Foto: Rubén Ocaranza)</div></div>
<div class="copete">{{S}}</div>
<div id="cuerpo_nota">{{P0}}<br /><br />{{P1}}<br /><br />{{P2}}<br /><br />{{P3}}<br /><br />
<div class="relacionadas"><b>NOTAS RELACIONADAS</b><ul><li>{{A0}}</li><li>{{A1}}</li></ul></div>
{{P4}}<br /><br />{{P5}}<br /><br />{{P6}}</div>
<div class="publi_nota"><span>publicidad</span><a href="http://ads.elheraldodellitoral.example/?b=12">Termotanques Ñandubay. 12 cuotas sin interés.</a></div>
<div id="opiniones"><h4>Opiniones de los lectores</h4><div class="op"><b>Norma, Villa Ceibal</b> <span>22/08 09:14</span><br />Hace años que avisamos lo de esos tanques. Nadie escuchó.</div><div class="op"><b>Cacho</b> <span>22/08 11:02</span><br />¿Y quién nos devuelve lo que pagamos en la boleta de este mes?</div><div class="aviso">Las opiniones vertidas son responsabilidad de sus autores. El diario se reserva el derecho de eliminar mensajes injuriosos.</div></div>
</div>
<div id="col_der">
<div class="solapas"><span class="activa">Más leídas</span><span>Más comentadas</span></div>
<div class="solapa"><div class="item"><span>1</span>{{A2}}</div><div class="item"><span>2</span>{{A3}}</div><div class="item"><span>3</span>{{A4}}</div></div>
<div class="solapa oculta"><div class="item"><span>1</span>{{A5}}</div></div>
<div class="encuesta"><h4>Encuesta</h4><p>¿Cuántas veces por semana come pescado?</p><input type="radio" name="e" /> Ninguna <input type="radio" name="e" /> Una <input type="radio" name="e" /> Más <a href="#">Votar</a> <a href="#">Ver resultados</a></div>
<div class="cupon"><b>Club Heraldo</b><br />Recorte el cupón del domingo y llévese la enciclopedia de aves.</div>
<div class="quiniela"><h4>Quiniela</h4>Matutina 4471 - Vespertina 0926</div>
</div>
<div id="tira_fotos"><h4>Fotogalerías</h4><div class="cuadro"><a href="{{U6}}"><img src="/fotos/g/77301.jpg" alt="" /></a><br />{{A6}}</div><div class="cuadro"><a href="{{U7}}"><img src="/fotos/g/77288.jpg" alt="" /></a><br />{{A7}}</div></div>
<div id="pie"><a href="/quienes.php">Quiénes somos</a> | <a href="/publicidad.php">Publicidad</a> | <a href="/contacto.php">Contacto</a><br />El Heraldo del Litoral S.A. Propiedad intelectual en trámite. Todos los derechos reservados.</div>
</div>
</body></html>
""",
        r, site, path, links, marks={"Horacio Balbuena": "<strong>Horacio Balbuena</strong>", "Gladys Insaurralde": "<strong>Gladys Insaurralde</strong>", "Osvaldo Peralta": "<strong>Osvaldo Peralta</strong>"},
    )  # fmt: skip


@page
def yerel_gazete_foto_serit() -> Served:
    """A Turkish daily of 2014: a film strip above the article, a summary below the picture, text between breaks, boxes of match and prayer times."""
    r = Report(
        "tr", "2014-04-09", "2014-04-09", "", "Don vuran kayısı bahçelerinde çiçekler karardı.",
        "Kayısıyı don vurdu: Taşpınar'da üretici ağaçlarını söküyor",
        "Eksi yediye düşen hava çiçekleri bir gecede yaktı. Ziraat odası rekoltenin yüzde 80 azalacağını söylüyor.",
        (
            "Kuru kayısısıyla bilinen Taşpınar ilçesinde pazar gecesi yaşanan don, bahçelerin neredeyse tamamını vurdu. Ölçüm istasyonu gece üçte eksi 7,2 dereceyi gösterdi; nisan ayında görülen en düşük sıcaklık 1997'deki eksi 5'ti.",
            "Üreticiler sabaha kadar bahçelerde saman ve lastik yaktı, ancak rüzgâr dumanı dağıttı. “Ağaçlar gelin gibiydi, sabah baktık hepsi kömür olmuş” diyen 62 yaşındaki İhsan Kocadağ, 400 ağacından yarısını sökmeye karar verdi.",
            "İlçede 9 bin aile geçimini kayısıdan sağlıyor. Ziraat odası başkanı Selma Yurtseven, geçen yıl 70 bin ton olan rekoltenin bu yıl 14 bin tonu geçmeyeceğini tahmin ettiklerini açıkladı.",
            "Tarım sigortası bulunanların oranı yüzde 12'de kalıyor. Üreticiler primlerin yüksekliğinden yakınıyor: 100 ağaçlık bir bahçe için yılda 1.900 lira isteniyor.",
            "Kaymakam Erdem Sarıalp, hasar tespit ekiplerinin çarşamba günü köylere çıkacağını ve banka borçlarının ertelenmesi için başkente yazı yazıldığını bildirdi.",
            "Zarar yalnızca bahçede kalmayacak. İlçedeki 31 işleme tesisinde yaz aylarında 6 bin kadın çalışıyor. Tesis sahipleri, bu yıl kapıyı açıp açmamaya mayıs sonunda karar vereceklerini söylüyor.",
            "Borsada kuru kayısının kilosu iki günde 8 liradan 13 liraya çıktı. Elinde geçen yılın ürünü kalan tüccarlar satışı durdurdu.",
            "Meteoroloji, hafta sonu için yeni bir soğuk hava dalgası bekliyor.",
        ),
    )  # fmt: skip
    site, path = "http://www.taspinarhaber.example", "/haber/kayisiyi-don-vurdu-91822.htm"
    links = (
        ("Baraj gölünde tekne battı", "/haber/baraj-golunde-tekne-batti-91830.htm"),
        ("Öğretmenden köy okuluna bin kitap", "/haber/ogretmenden-koy-okuluna-bin-kitap-91827.htm"),
        ("Tarihi hamam restorana dönüştü", "/haber/tarihi-hamam-restorana-donustu-91819.htm"),
        ("1997'de de don vurmuştu: O geceyi anlattılar", "/haber/1997de-de-don-vurmustu-91821.htm"),
        ("Kaçan deve beş saat sonra bulundu", "/haber/kacan-deve-bes-saat-sonra-bulundu-91798.htm"),
        ("Belediye otobüslerinde zam iptal", "/haber/belediye-otobuslerinde-zam-iptal-91801.htm"),
        ("Muhtarlık kavgası mahkemede bitti", "/haber/muhtarlik-kavgasi-mahkemede-bitti-91785.htm"),
        ("Taşpınarspor üç puanı son dakikada aldı", "/haber/taspinarspor-uc-puani-son-dakikada-aldi-91811.htm"),
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>{{T}} - Taşpınar Haber</title>
<meta http-equiv="content-type" content="text/html; charset=iso-8859-9" />
<meta http-equiv="refresh" content="600" />
<meta name="description" content="Taşpınar son dakika haberleri, ilan, nöbetçi eczane, hava durumu" />
<meta property="og:type" content="website" /><meta property="og:site_name" content="Taşpınar Haber" /><meta property="fb:admins" content="100044" />
<link rel="stylesheet" href="/tema/stil.css" type="text/css" />
<script type="text/javascript" src="/js/jquery-1.4.2.min.js"></script><script type="text/javascript" src="/js/jcarousel.js"></script>
<script type="text/javascript">$(function(){$('#serit').jcarousel({auto:4,wrap:'circular'});});</script>
</head>
<body>
<div id="genel">
<div id="ust"><a href="/"><img src="/tema/logo.png" alt="Taşpınar Haber" /></a><div class="ustreklam"><a href="http://reklam.taspinarhaber.example/git/3"><img src="/reklam/468x60.gif" alt="" /></a></div><div class="tarih">11 Nisan 2014 Cuma</div></div>
<div id="menu"><ul><li><a href="/">Anasayfa</a></li><li><a href="/gundem/">Gündem</a></li><li><a href="/ekonomi/">Ekonomi</a></li><li><a href="/spor/">Spor</a></li><li><a href="/yazarlar/">Yazarlar</a></li><li><a href="/foto-galeri/">Foto Galeri</a></li><li><a href="/web-tv/">Web TV</a></li><li><a href="/vefat/">Vefat İlanları</a></li></ul></div>
<div class="sondakika"><b>SON DAKİKA</b> <a href="{{U0}}">{{L0}}</a></div>
<div id="serit"><ul><li><a href="{{U1}}"><img src="/resim/91827k.jpg" alt="" /><span>{{L1}}</span></a></li><li><a href="{{U2}}"><img src="/resim/91819k.jpg" alt="" /><span>{{L2}}</span></a></li></ul></div>
<div id="sol">
<div class="yol"><a href="/">Anasayfa</a> » <a href="/ekonomi/">Ekonomi</a></div>
<div class="haberbaslik">{{T}}</div>
<div class="haberbilgi">09 Nisan 2014 Çarşamba 10:47 | Bu haber 2318 kez okundu. | <a href="/yazdir.asp?id=91822">Yazdır</a> | <a href="#yorum">Yorum yaz</a> | Yazı boyutu: <a href="#">A-</a> <a href="#">A+</a></div>
<div class="haberresim"><img src="/resim/91822.jpg" width="420" alt="" /><i>Don vuran kayısı bahçelerinde çiçekler karardı.</i></div>
<div class="haberspot"><b>{{S}}</b></div>
<div class="paylas"><a href="http://facebook.example/sharer">Facebook'ta Paylaş</a> <a href="http://twitter.example/home">Tweetle</a> <a href="http://friendfeed.example/share">FriendFeed</a></div>
<div class="habermetin" id="metin">{{P0}}<br /><br />{{P1}}<br /><br />{{P2}}<br /><br />{{P3}}<br /><br />
<div class="ilgili"><span>İLGİLİ HABER</span>{{A3}}</div>
{{P4}}<br /><br />{{P5}}<br /><br />{{P6}}<br /><br />{{P7}}</div>
<div class="kaynak">Kaynak: THA - Taşpınar</div>
<div class="etiket">Etiketler: <a href="/etiket/kayisi">kayısı</a>, <a href="/etiket/don">don</a>, <a href="/etiket/taspinar">Taşpınar</a></div>
<div class="googlereklam"><span>Google Reklamları</span><div>Satılık Traktör - 48 ay vade, peşinatsız</div></div>
<div id="yorum"><h3>Yorumlar (2)</h3><div class="y"><b>kayısıcı44</b> <span>09.04.2014 12:01</span><p>Borçla gübre aldık, şimdi ne yapacağız?</p></div><div class="y"><b>Nazan</b> <span>09.04.2014 14:30</span><p>Allah yardımcınız olsun. Devlet el uzatmalı.</p></div><div class="uyari">Küfür, hakaret içeren yorumlar onaylanmamaktadır. Büyük harflerle yazılmış yorumlar yayımlanmaz.</div></div>
</div>
<div id="sag">
<div class="kutu"><div class="sekmeler"><a class="secili">Çok Okunanlar</a><a>Çok Yorumlananlar</a></div><ul class="okunan"><li>{{A4}}</li><li>{{A5}}</li></ul><ul class="yorumlanan" style="display:none"><li>{{A6}}</li></ul></div>
<div class="kutu"><div class="kb">Spor</div><a href="{{U7}}"><img src="/resim/91811k.jpg" alt="" /></a>{{A7}}<table class="puan"><tr><th>Takım</th><th>O</th><th>P</th></tr><tr><td>Akdere</td><td>26</td><td>55</td></tr><tr><td>Taşpınarspor</td><td>26</td><td>51</td></tr></table></div>
<div class="kutu"><div class="kb">Anket</div><form>Sitemizi nasıl buldunuz?<br /><input type="radio" name="a" /> Çok iyi<br /><input type="radio" name="a" /> İdare eder<br /><input type="button" value="Oy ver" /></form></div>
<div class="kutu"><div class="kb">Namaz Vakitleri</div>İmsak 04:21 Öğle 12:33 İkindi 16:10 Akşam 19:09 Yatsı 20:33</div>
<div class="kutu"><div class="kb">Nöbetçi Eczane</div>Şifa Eczanesi, Çarşı Cad. 14</div>
</div>
<div id="alt"><a href="/kunye/">Künye</a> | <a href="/iletisim/">İletişim</a> | <a href="/rss/">RSS</a> | <a href="/sitene-ekle/">Sitene Ekle</a><br />Sitemizdeki yazı, resim ve haberlerin her hakkı saklıdır. İzinsiz, kaynak gösterilmeden kullanılamaz. Yazılım: Bulutsoft Haber Sistemi</div>
</div>
</body></html>
""",
        r, site, path, links, encoding="windows-1254",
    )  # fmt: skip


@page
def stitek_povodne() -> Served:
    """A tag's page in Czech of 2013: items with a lead, a date and a count of comments, pages below, boxes beside."""
    r = Report("cs", "", "", "", "", "Téma: povodně", "", ())
    site, path = "http://www.podhorskylist.example", "/tema/povodne"
    links = (
        ("Loutná stoupá, hejtman zakázal vstup k řece", "/zpravy/loutna-stoupa-hejtman-zakazal-vstup-20130603.html"),
        ("Pytle s pískem došly, lidé plní povlečení", "/zpravy/pytle-s-piskem-dosly-20130603.html"),
        ("Mlýn v Dolním Bukovsku vzala voda podruhé za deset let", "/zpravy/mlyn-vzala-voda-podruhe-20130602.html"),
        ("Kdo zaplatí škody? Pojišťovny čekají tisíce hlášení", "/ekonomika/kdo-zaplati-skody-20130602.html"),
        ("Starosta odmítl evakuaci, hasiči ho odvezli poslední", "/zpravy/starosta-odmitl-evakuaci-20130602.html"),
        ("Přehrada Javornice upouští dvojnásobek vody", "/zpravy/prehrada-javornice-upousti-20130601.html"),
        ("Studenti zachraňovali knihy ze sklepa muzea", "/kultura/studenti-zachranovali-knihy-20130601.html"),
        ("Kozel spadl do studny, vytáhli ho rybáři", "/zpravy/kozel-spadl-do-studny-20130531.html"),
        ("Přestup Malíka do ciziny se hroutí", "/sport/prestup-malika-20130603.html"),
        ("Autobusy do Třešňovky pojedou jinudy", "/zpravy/autobusy-do-tresnovky-20130603.html"),
    )
    told = (
        ("3. června 2013 14:20", 41, "Hladina v Podhoří překročila třetí stupeň a večer má kulminovat. Mosty jsou zavřené."),
        ("3. června 2013 9:05", 18, "V některých obcích improvizují, armáda slíbila dalších dvacet tisíc pytlů."),
        ("2. června 2013 19:48", 77, "Rodina Hrubých dokončila opravu loni na podzim. Teď stojí v přízemí metr bahna."),
        ("2. června 2013 15:30", 12, "Odborníci radí vše vyfotit, nic nevyhazovat a nahlásit škodu co nejdříve."),
        ("2. června 2013 8:11", 102, "Obec o šedesáti domech se rozhodla zůstat. Nakonec ji přesvědčila až vlna v noci."),
        ("1. června 2013 21:17", 9, "Povodí tvrdí, že bez upouštění by nádrž do úterý přetekla."),
        ("1. června 2013 16:02", 5, "Lidský řetěz stál na schodech šest hodin a předal si čtyři tisíce svazků."),
    )
    items = "\n".join(
        f'<div class="clanek-vypis{" lichy" if n % 2 else ""}"><a class="nahled" href="{{{{U{n}}}}}"><img src="/foto/n/{n}10.jpg" width="120" height="80" alt="" /></a><div class="obsah"><h3>{{{{A{n}}}}}</h3><div class="cas">{when} | <a href="{{{{U{n}}}}}#diskuse">Diskuse ({count})</a></div><div class="perex">{text}</div></div><div class="cistic"></div></div>'
        for n, (when, count, text) in enumerate(told)
    )
    return laid(
        """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs">
<head>
<meta http-equiv="content-type" content="text/html; charset=windows-1250" />
<title>{{T}} - Podhorský list</title>
<meta name="description" content="Všechny články k tématu povodně" /><meta name="robots" content="noindex,follow" />
<meta property="og:type" content="website" /><meta property="og:title" content="{{T}}" />
<link rel="stylesheet" type="text/css" href="/css/hlavni.css?12" />
<script type="text/javascript">var bbs_sekce='tema';var bbs_sirka=screen.width;</script>
</head>
<body>
<div id="obal">
<div id="hlava"><a href="/" title="Podhorský list"><span>Podhorský list</span></a><div class="svatek">Úterý 4. června 2013. Svátek má Dalibor.</div><div class="pocasi">Dnes 14 °C, déšť</div></div>
<ul id="hlmenu"><li><a href="/zpravy">Zprávy</a></li><li><a href="/ekonomika">Ekonomika</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultura">Kultura</a></li><li><a href="/bazar">Bazar</a></li><li><a href="/seznamka">Seznamka</a></li></ul>
<div class="reklama-sb"><span>Inzerce</span><div id="sb1"></div></div>
<div id="telo"><div id="levy">
<div class="drobky"><a href="/">Úvod</a> &gt; <a href="/temata">Témata</a> &gt; povodně</div>
<h1>{{T}}</h1>
<div class="razeni">Řadit podle: <a class="a" href="?r=datum">data</a> <a href="?r=ctenost">čtenosti</a></div>
@ITEMS@
<div class="strankovani"><b>1</b> <a href="?strana=2">2</a> <a href="?strana=3">3</a> <a href="?strana=4">4</a> <a href="?strana=2">Další &raquo;</a></div>
</div>
<div id="pravy">
<div class="ramecek"><h4>Nejčtenější</h4><ol><li>{{A7}}</li><li>{{A8}}</li></ol></div>
<div class="ramecek"><h4>Právě vydáno</h4><div class="pv"><span>10:41</span> {{A9}}</div></div>
<div class="ramecek anketa"><h4>Anketa</h4><p>Jezdíte do práce na kole?</p><ul><li><a href="/anketa/1">Ano, denně</a> 22 %</li><li><a href="/anketa/2">Jen v létě</a> 40 %</li><li><a href="/anketa/3">Ne</a> 38 %</li></ul></div>
<div class="ramecek"><h4>Témata</h4><a class="m3" href="/tema/dalnice">dálnice</a> <a class="m1" href="/tema/hokej">hokej</a> <a class="m2" href="/tema/nemocnice">nemocnice</a></div>
<div class="ramecek kurzy"><h4>Kurzy</h4>EUR 25,71 Kč, USD 19,79 Kč</div>
</div></div>
<div id="pata"><p>© 1999–2013 Podhorský list, s. r. o. Publikování nebo šíření obsahu je bez písemného souhlasu zakázáno.</p><a href="/redakce">Redakce</a> <a href="/inzerce">Inzerce</a> <a href="/predplatne">Předplatné</a> <a href="/rss">RSS</a></div>
</div>
</body></html>
""".replace("@ITEMS@", items),
        r, site, path, links, verdict="headlines", encoding="windows-1250", lines=(), dated=False,
    )  # fmt: skip


@page
def caderno_de_economia() -> Served:
    """A section's front in Portuguese of 2007, in cells: a main story with its summary, columns of short ones, a ranking, quotations."""
    r = Report("pt", "", "", "", "", "Economia", "", ())
    site, path = "http://www.diariodoumburanal.example", "/cadernos/economia/index.shtml"
    links = (
        ("Fábrica de sisal fecha e leva junto metade da cidade", "/cadernos/economia/2007/09/12/sisal-fecha.shtml"),
        ("Operários ocupam o pátio à espera da rescisão", "/cadernos/economia/2007/09/12/operarios-patio.shtml"),
        ("O que os credores podem cobrar", "/cadernos/economia/2007/09/12/credores-podem-cobrar.shtml"),
        ("Preço do leite cai pela quinta semana", "/cadernos/economia/2007/09/12/preco-do-leite.shtml"),
        ("Banco do Sertão compra financeira por 80 milhões", "/cadernos/economia/2007/09/11/banco-compra-financeira.shtml"),
        ("Camarão do Umburanal perde mercado lá fora", "/cadernos/economia/2007/09/11/camarao-perde-mercado.shtml"),
        ("Feirantes protestam contra a nova taxa", "/cadernos/economia/2007/09/11/feirantes-taxa.shtml"),
        ("Concurso da prefeitura tem 300 candidatos por vaga", "/cadernos/economia/2007/09/10/concurso-prefeitura.shtml"),
        ("Vale a pena financiar a moto em 60 meses?", "/cadernos/economia/2007/09/10/financiar-moto.shtml"),
        ("Padre leiloa carro para consertar o telhado", "/cadernos/cidades/2007/09/12/padre-leiloa-carro.shtml"),
        ("Onça é vista na avenida e some no mangue", "/cadernos/cidades/2007/09/11/onca-avenida.shtml"),
        ("Técnico do Alecrinzal entrega o cargo", "/cadernos/esportes/2007/09/12/tecnico-alecrinzal.shtml"),
    )
    return laid(
        """
<html>
<head>
<title>Diário do Umburanal - Economia</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<meta http-equiv="Refresh" content="1200">
<link rel="stylesheet" href="/css/diario.css" type="text/css">
<script language="JavaScript" src="/js/banners.js"></script>
</head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0" marginwidth="0" marginheight="0">
<table width="760" border="0" cellspacing="0" cellpadding="0" align="center">
<tr><td colspan="3"><a href="/"><img src="/img/topo.gif" width="760" height="70" border="0" alt="Diário do Umburanal"></a></td></tr>
<tr bgcolor="#CC6600"><td colspan="3" class="barra">quarta-feira, 12 de setembro de 2007 | <a href="/assine/">Assine</a> | <a href="/classificados/">Classificados</a> | <a href="/bate-papo/">Bate-papo</a> | <a href="/email/">E-mail</a></td></tr>
<tr valign="top">
<td width="130" bgcolor="#FFF3E0" class="menu"><a href="/cadernos/cidades/">Cidades</a><br><a href="/cadernos/economia/">Economia</a><br><a href="/cadernos/politica/">Política</a><br><a href="/cadernos/esportes/">Esportes</a><br><a href="/cadernos/mulher/">Mulher</a><br><a href="/cadernos/tv/">TV</a><br><a href="/charges/">Charges</a><br><a href="/loterias/">Loterias</a><br><br><form action="/busca.cgi"><input type="text" name="q" size="10"><input type="submit" value="Busca"></form></td>
<td width="450"><table width="100%" cellpadding="8" cellspacing="0">
<tr><td colspan="2"><h1><font face="Georgia" size="5" color="#CC6600">{{T}}</font></h1></td></tr>
<tr><td colspan="2"><img src="/img/fotos/sisal.jpg" width="200" height="140" align="left" hspace="6"><font face="Georgia" size="4"><b>{{A0}}</b></font><br><font face="Verdana" size="1">Depois de 41 anos, a Sisalândia demitiu 620 pessoas por carta. Comércio já sente a falta do salário do dia 5.</font><br>&#8226; <font face="Verdana" size="1">{{A1}}</font><br>&#8226; <font face="Verdana" size="1">{{A2}}</font></td></tr>
<tr valign="top"><td width="50%"><font face="Verdana" size="1" color="#999999">PECUÁRIA</font><br><b>{{A3}}</b><br><font face="Verdana" size="1">Produtor recebe 48 centavos por litro e ameaça secar o rebanho.</font></td><td width="50%"><font face="Verdana" size="1" color="#999999">BANCOS</font><br><b>{{A4}}</b><br><font face="Verdana" size="1">Negócio dobra o número de agências no interior.</font></td></tr>
<tr valign="top"><td><font face="Verdana" size="1" color="#999999">EXPORTAÇÃO</font><br><b>{{A5}}</b><br><font face="Verdana" size="1">Dólar barato e doença nos viveiros explicam a queda.</font></td><td><font face="Verdana" size="1" color="#999999">COMÉRCIO</font><br><b>{{A6}}</b><br><font face="Verdana" size="1">Barraca de dois metros pagará 35 reais por mês.</font></td></tr>
<tr><td colspan="2" align="center"><font size="1" color="#999999">PUBLICIDADE</font><br><a href="http://pub.diariodoumburanal.example/c?21"><img src="http://pub.diariodoumburanal.example/i?21" width="420" height="60" border="0" alt="Óticas Mandacaru, armação grátis"></a></td></tr>
<tr><td colspan="2"><font face="Verdana" size="1"><b>Leia mais</b><br>10/09 - {{A7}}<br>10/09 - {{A8}}<br><a href="/cadernos/economia/arquivo.shtml">Arquivo</a></font></td></tr>
</table></td>
<td width="180" bgcolor="#F6F6F6"><table width="100%" cellpadding="5">
<tr><td class="cx" bgcolor="#CC6600"><font color="#FFFFFF"><b>Mais lidas</b></font></td></tr>
<tr><td class="cx">1 {{A9}}</td></tr><tr><td class="cx">2 {{A10}}</td></tr><tr><td class="cx">3 {{A11}}</td></tr>
<tr><td class="cx" bgcolor="#CC6600"><font color="#FFFFFF"><b>Indicadores</b></font></td></tr>
<tr><td class="cx">Dólar 1,928 <font color="#CC0000">-0,4%</font><br>Bolsa 52.652 <font color="#009900">+1,2%</font><br>Poupança 0,58%<br>Boi gordo 58,00</td></tr>
<tr><td class="cx" bgcolor="#CC6600"><font color="#FFFFFF"><b>Enquete</b></font></td></tr>
<tr><td class="cx">Você poupa parte do salário?<br><input type="radio" name="q"> Sim<br><input type="radio" name="q"> Que salário?<br><input type="button" value="Votar"></td></tr>
<tr><td class="cx"><b>Fórum</b><br>O que fazer com o prédio da Sisalândia? <a href="/forum/">Opine</a></td></tr>
</table></td></tr>
<tr><td colspan="3" align="center" class="rodape">Copyright 1998-2007 Diário do Umburanal. É proibida a reprodução do conteúdo desta página sem autorização. <a href="/expediente/">Expediente</a> | <a href="/comercial/">Anuncie</a></td></tr>
</table>
</body></html>
""",
        r, site, path, links, verdict="headlines", encoding="windows-1252", lines=(), dated=False,
    )  # fmt: skip

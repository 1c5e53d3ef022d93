"""Each line of a document points to the stretch of its page that it was taken from."""

import html
import json
import time
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlets.pages import SETS

from causerie.documents.places import Place, cut, placed, places, places_of, within
from causerie.documents.tree.encoding import decode
from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Document, Page

LINE = "The bank said on Monday that lower taxes would bring jobs to the provinces & towns."


class Reader(HTMLParser):
    """A reading of mark-up that shares nothing with ours."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.said, self.hidden = "", False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs) -> None:
        self.hidden = tag in self.CDATA_CONTENT_ELEMENTS

    def handle_endtag(self, tag) -> None:
        self.hidden = False

    def handle_data(self, data: str) -> None:
        self.said += "" if self.hidden else data


def squeezed(text: str) -> str:
    return "".join(each for each in "".join(text.split()) if each.isprintable())


def obeys_the_law(source: str, text: str, place: Place) -> bool:
    stretch, said = source[place.page_start : place.page_end], squeezed(text[place.start : place.end])
    if squeezed(Reader(stretch).said) == said:
        return True
    try:
        string = json.loads(f'"{stretch}"', strict=False)
    except ValueError:
        return False
    return said in (squeezed(string), squeezed(Reader(string).said))


def share(text: str, found: tuple[Place, ...]) -> float:
    held = sum(len(squeezed(text[each.start : each.end])) for each in found)
    return held / len(squeezed(text))


def stretches(source: str, text: str) -> list[str]:
    return [source[each.page_start : each.page_end] for each in places(source, text)]


def page_of(body: str, declared: str = "text/html") -> Page:
    return Page(source="x", body=body.encode(), media_type=declared)


def test_articles_and_headlines_of_outlets_are_found_in_their_pages() -> None:
    articles, headlines = [], []
    for _, made, _ in [each for pages in SETS.values() for each in pages()][::5]:
        body = made.html.encode(made.encoding, "xmlcharrefreplace")
        page = Page(source="x", body=body, media_type=media_type(body))
        documents, decoded = judge(page, today=date(2026, 3, 1)).documents, decode(body, page.media_type)
        assert decoded is not None
        for document, found in zip(documents, placed(page, documents), strict=True):
            assert all(obeys_the_law(decoded.text, document.text, each) for each in found)
            (articles if document.kind == "article" else headlines).append((len(document.text), share(document.text, found)))
    assert len(articles) > 20
    assert sum(size * part for size, part in articles) >= 0.98 * sum(size for size, _ in articles)
    assert {part for _, part in headlines} == {1.0}


WRITTEN = {
    "as it is": (f"<p>{LINE.replace('&', '&amp;')}</p>", LINE.replace("&", "&amp;")),
    "inline elements": ("<p>The <b>bank</b> said <a href='/x?a>b'>no</a></p>", "The <b>bank</b> said <a href='/x?a>b'>no"),
    "one that begins with the line": ("<p><i>The bank</i> said no", "The bank</i> said no"),
    "line breaks": ("<p>\n  The bank\r\n\tsaid<br>no\n</p>", "The bank\r\n\tsaid<br>no"),
    "comment": ("<p>The bank <!-- said yes > --> said no</p>", "The bank <!-- said yes > --> said no"),
    "script": ("<p>The bank <script>if (a<b) '</p>'</script> said no</p>", "The bank <script>if (a<b) '</p>'</script> said no"),
    "entities": ("<p>The&nbsp;b&#97;nk&#x20;said no</p>", "The&nbsp;b&#97;nk&#x20;said no"),
    "characters that do not print": ("<p>The ba\xadnk \u200bsaid\0 no</p>", "The ba\xadnk \u200bsaid\0 no"),
    "unclosed element": ("<div><p>The bank said no<p>It did", "The bank said no"),
    "unclosed tag": ("<p>The bank said no<a href='", "The bank said no"),
    "cut off in a comment": ("<p>The bank said no<!-- ", "The bank said no"),
    "comment that is none": ("<p><!-->The bank said no<!-- -->", "The bank said no"),
    "title that is none": ("<svg><title>The bank said no</title></svg><p>The bank said no</p>", "The bank said no"),
}


@pytest.mark.parametrize(("source", "stretch"), WRITTEN.values(), ids=WRITTEN)
def test_line_is_one_stretch_however_it_is_written(source: str, stretch: str) -> None:
    text = LINE if "Monday" in source else "The bank said no"
    found = places(source, text)
    assert [source[each.page_start : each.page_end] for each in found] == [stretch]
    assert [(each.start, each.end) for each in found] == [(0, len(text))]
    assert source.rindex(stretch) == found[0].page_start


@pytest.mark.parametrize(
    ("written", "said"),
    [("AT&T &copy2026 rose", "AT&T ©2026 rose"), ("a < b &lt c", "a < b < c"), ("1 <3 &notit; &unknown;", "1 <3 ¬it; &unknown;"),
     ("&#150; &#0;", "– \ufffd")],
)  # fmt: skip
def test_entities_without_semicolon_and_signs_that_begin_nothing_are_read_as_browsers_do(written: str, said: str) -> None:
    assert html.unescape(written) == said
    assert stretches(f"<p>{written}</p>", said) == [written]


def test_title_is_that_above_the_article_and_not_that_of_a_menu_or_a_list() -> None:
    title = "Bank says no"
    source = f"<title>{title}</title><li><a>{title}</a></li><h1>{title}</h1><p>{LINE}</p><li><a>{title}</a></li>"
    assert places(source, f"{title}\n{LINE}")[0].page_start == source.index("<h1>") + 4


def test_headline_is_an_element_of_its_own_before_words_of_a_sentence() -> None:
    source = "<p>Some say: Bank says no to taxes for all.</p><p>And: Bank says no to taxes</p><li>Bank says no to taxes</li>"
    assert places(source, "Bank says no to taxes")[0].page_start == source.index("<li>") + 4
    assert places(source.replace("<li>", "<li>More: "), "Bank says no to taxes")[0].page_start == source.index("Bank")


def test_line_ends_with_a_word() -> None:
    assert stretches("<p>Taxes on bread</p><p>Tax</p>", "Tax") == ["Tax"]
    assert stretches("<p>Taxes on bread</p>", "Tax") == []


def test_lines_that_are_the_same_are_found_one_after_the_other() -> None:
    source = f"<p>{LINE}</p><p>Yes</p><p>{LINE}</p><p>Yes</p>"
    starts = [each.page_start for each in places(source, f"{LINE}\nYes\n{LINE}\nYes")]
    assert starts == sorted(set(starts))


def test_bullet_of_the_extractor_is_in_no_page_but_a_dash_of_the_page_is_its_own() -> None:
    assert stretches("<ul><li>Bread</ul>", "- Bread") == ["Bread"]
    assert stretches("<p>- Bread</p>", "- Bread") == ["- Bread"]


def test_line_with_something_between_that_no_document_holds_is_found_in_pieces() -> None:
    first, last = LINE[:40], LINE[40:]
    source = f"<p>{first}<span>Listen to this article</span>{last}</p>"
    assert stretches(source, LINE) == [first, last.strip()]
    assert share(LINE, places(source, LINE)) == 1


def test_piece_of_a_line_ends_with_a_word_and_is_looked_for_below_the_line_before() -> None:
    first = "The ministry, which had said nothing on the matter for weeks, spoke."
    piece = "They said that taxes and tariffs would be lower"
    source = f"<p>{piece} then</p><p>{first}</p><p>{piece}ed soon</p>"
    found = places(source, f"{first}\n{piece} still by a lot")
    assert [source[each.page_start : each.page_end] for each in found] == [first, piece.removesuffix(" lower")]
    assert found[1].page_start == source.rindex(piece)
    assert stretches("<p>Donaudampfschifffahrten</p>", "Donaudampfschifffahrt stockt") == []


def test_more_of_a_line_in_the_page_is_worth_more_than_less_of_it_in_the_data() -> None:
    shown, told = "The bank said on Monday ", "that lower taxes bring jobs"
    source = f'<p>{shown}<script>{{"a": "{told[5:]}"}}</script></p>'
    assert stretches(source, f"{shown}(so they had heard in the town on that evening) {told[5:21]}") == [shown.strip()]


def test_what_is_not_in_the_page_has_no_place() -> None:
    source = f"<p>{LINE}</p>"
    assert stretches(source, f"Nothing of this kind was said.\n{LINE}\nNor that.") == [LINE]
    assert places(source, "") == places("", LINE) == ()


SAID = 'Der "Rat" sagt: 5 < 6, und 😀 é gut.'
ENCODED = {
    "escapes": json.dumps(SAID),
    "as it is": json.dumps(SAID, ensure_ascii=False),
    "mark-up": json.dumps(f'<p class="x">{SAID.replace("5 <", "5 &lt;")}</p>').replace("/", "\\/"),
    "signs as escapes": json.dumps(f"<p>{SAID.replace('5 <', '5 &lt;')}</p>").replace("<", "\\u003c"),
}


@pytest.mark.parametrize("block", ENCODED.values(), ids=ENCODED)
def test_text_that_only_the_data_hold_is_found_there(block: str) -> None:
    source = f'<p>Loading</p><script>if (a<b</script><script type="application/ld+json">{{"articleBody":{block}}}</script><p>Read this.</p>'
    found = places(source, f"{SAID}\nRead this.")
    assert len(found) == 2
    assert all(obeys_the_law(source, f"{SAID}\nRead this.", each) for each in found)
    assert source[found[0].page_start : found[0].page_end].startswith("Der ")
    assert source[found[1].page_start : found[1].page_end] == "Read this."


def test_what_the_page_shows_comes_before_its_data() -> None:
    source = f'<script>{{"articleBody":{json.dumps(LINE)}}}</script><p>{html.escape(LINE)}</p>'
    assert stretches(source, LINE) == [html.escape(LINE)]


def test_record_of_a_crawler_is_read_as_its_strings() -> None:
    source = json.dumps({"title": "Bank says no", "text": f"Bank says no\n{SAID} <b>"})
    page = page_of(source, "application/json")
    text = f"Bank says no\n{SAID} <b>"
    [found] = placed(page, [Document(page=page.id, source="x", kind="article", text=text)])
    assert share(text, found) == 1
    assert all(obeys_the_law(source, text, each) for each in found)


def test_text_that_stands_in_its_page_has_one_place() -> None:
    page = page_of(f"More <b>\n{LINE}\n\n{LINE}\n", "text/plain")
    [document] = judge(page).documents
    text = page.body.decode()
    assert [[text[each.page_start : each.page_end] for each in found] for found in placed(page, [document])] == [[document.text]]
    [found] = placed(page, [document])
    assert cut(text, document.text, found[0], 5, 8) == Place(start=5, end=8, page_start=5, page_end=8)


def test_bytes_that_are_no_text_hold_no_place() -> None:
    page = Page(source="x", body=b"\x89PNG\r\n\x1a\n")
    assert placed(page, [Document(page=page.id, source="x", kind="headline", text="PNG")]) == [()]


def test_texts_of_one_page_are_found_as_each_alone() -> None:
    source = f"<h1>Bank says no</h1><p>{html.escape(LINE)}</p><script>{json.dumps(SAID)}</script><li>Bread dearer again</li>"
    texts = [f"Bank says no\n{LINE}", "Bread dearer again", "Not there at all", SAID]
    assert places_of(source, texts) == [places(source, text) for text in texts]


def test_quote_is_cut_out_of_its_line() -> None:
    source = f"<p>One.</p><p>They said: &ldquo;<b>Taxes</b>\n rose&rdquo; twice.</p><script>{json.dumps('Später stieg alles.')}</script>"
    text = "One.\nThey said: “Taxes rose” twice.\nSpäter stieg alles."
    found = places(source, text)

    def quoted(quote: str) -> list[str]:
        start = text.index(quote)
        cuts = [cut(source, text, each, start, start + len(quote)) for each in within(found, start, start + len(quote))]
        assert "\n".join(text[each.start : each.end] for each in cuts) == quote
        return [source[each.page_start : each.page_end] for each in cuts]

    assert quoted("“Taxes rose”") == ["&ldquo;<b>Taxes</b>\n rose&rdquo;"]
    assert quoted("axe") == ["axe"]
    assert quoted("ter stieg") == ["ter stieg"]
    assert quoted("twice.\nSpäter") == ["twice.", "Sp\\u00e4ter"]
    assert stretches("<p>ba\xadnks say</p>", "banks say") == ["ba\xadnks say"]
    assert cut("<p>ba\xadnks say</p>", "banks say", places("<p>ba\xadnks say</p>", "banks say")[0], 1, 4) == Place(
        start=1, end=4, page_start=4, page_end=8
    )
    assert within(found, len(text), len(text) + 9) == within(found, 4, 5) == ()


WORDS = st.sampled_from(
    ["Taxes", "rose", "again", "in", "town,", "AT&T", "a<b", "5", "<", "é", "naïve", "“so”", "😀", "&amp;", "don't", "12,5", "x=y"]
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=12), min_size=1, max_size=5)
BETWEEN = st.sampled_from(
    [
        " ",
        "\n",
        " <b>",
        "</b> ",
        " <a href='/?a=\"1>2\"'> ",
        " <br/>\n",
        " <!-- Taxes rose - > -->",
        "&nbsp;",
        " <script>'Taxes' < 5</script> ",
    ]
)
FORMS = st.sampled_from(
    [html.escape, lambda word: "".join(f"&#{ord(sign)};" for sign in word), lambda word: "\xad".join(map(html.escape, word))]
)


@given(LINES, st.data())
def test_every_line_of_a_page_is_found_and_obeys_the_law(lines: list[list[str]], data: st.DataObject) -> None:
    def written(line: list[str]) -> str:
        return "".join(data.draw(FORMS)(word) + data.draw(BETWEEN) for word in line)

    source = "<ul><li>menu</ul>" + "".join(f"<p>{written(line)}</p>" for line in lines)
    text = "\n".join(map(" ".join, lines))
    found = places(source, text)
    assert share(text, found) == 1
    assert len(found) == len(lines)
    assert all(obeys_the_law(source, text, each) for each in found)


SOUP = st.lists(
    st.sampled_from(
        ["Taxes rose again in town", "Taxes ", "rose", " again", "&amp", "&lt;", "&#60", "&x", "& ", "< ", "<b>", "</i>", "<p x='>'>",
         "\n", "\0", "\u200b",
         "<!-- a > -->", "<script>Taxes rose again</script>", '<script>{"a":"Taxes rose\\nagain in t\\u00f6wn"}</script>', "é", '"', "\\"]
    ),
    max_size=30,
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(["Taxes", "rose", "again", "in", "town", "töwn", "\n", "- ", "&", "<", '"', "é", "\\"]), max_size=20)


@given(SOUP, TEXTS, st.sampled_from(["", " "]))
def test_whatever_is_found_obeys_the_law_in_the_text_s_order(soup: list[str], words: list[str], between: str) -> None:
    source, text = "".join(soup), between.join(words)
    found = places(source, text)
    assert all(obeys_the_law(source, text, each) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for each in found:
        middle = (each.start + each.end) // 2
        assert obeys_the_law(source, text, cut(source, text, each, each.start, middle)) or not text[each.start : middle].strip()


def endless(piece: str, size: int = 300_000) -> str:
    return piece * (size // len(piece))


HOSTILE = {
    "tags without end": (endless("<b>a</b>"), LINE),
    "unclosed comments": (endless("<!-- "), LINE),
    "comments with brackets": (endless("<!-- > "), LINE),
    "unclosed scripts": (endless("<script>"), LINE),
    "unclosed quotes": (endless('<a b="'), LINE),
    "brackets": (endless("<"), LINE),
    "unclosed tags in data": ("<script>" + endless("<a"), LINE),
    "ampersands": (endless("&"), LINE),
    "endless entity": ("&" + endless("a"), LINE),
    "endless number": ("&#" + endless("1"), LINE),
    "entities without semicolon": (endless("&#x41&ampx"), "A" * 1000),
    "zeros": (endless("\0"), LINE),
    "soft hyphens": (endless("a\xad"), "a" * 1000),
    "deep nesting": (endless("<div>") + LINE + endless("</div>"), LINE),
    "backslashes": ("<script>" + endless("\\"), LINE),
    "halves of characters": ("<script>" + endless("\\ud83d"), LINE),
    "one line without end": (endless(f"<p>{LINE}x</p>"), "\n".join([f"{LINE}y"] * 600)),
    "one word without end": (endless("aaaa "), endless("aaaa ", 60_000) + "b\n" + endless("aaaa ", 60_000)),
    "pieces without end": (endless("aaaaaaaaaaaaaaaaaaaa b "), endless("aaaaaaaaaaaaaaaaaaaa ", 60_000)),
    "short lines": (endless("a b "), endless("a\nb\n", 15_000)),
    "long lines that are not there": (endless("word "), "\n".join(f"{LINE} {number}" for number in range(600))),
    "one long script in many lines": (
        "".join(f"<p>{LINE} {number}<script>{endless('x ', 2000)}</script>!</p>" for number in range(400)),
        "\n".join(f"{LINE} {number}!" for number in range(400)),
    ),
}


@pytest.mark.parametrize(("source", "text"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_page_takes_time_in_proportion_to_its_length(source: str, text: str) -> None:
    start = time.process_time()
    places(source, text)
    assert time.process_time() - start < 4  # a tenth of that is usual; what is quadratic takes longer than anybody waits

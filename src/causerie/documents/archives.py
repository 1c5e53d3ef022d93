"""What web archives change in the pages that they keep: every address leads into the archive, and a toolbar is put on top.

The forms are those of the Wayback Machine and of pywb, which other archives run: `ARCHIVE/DAY/ADDRESS`, with a day of 14 figures.
"""

import re

SIGN, MARK = re.compile(r"/\d{14}(?:js|cs|im|mp|if|fw)_/"), "_/"  # in the addresses of parts; the mark alone is looked for first
KEPT = r"(?:(?:https?:)?\\?/\\?/[^/\\\"'\s<>()]{1,100})?(?:\\?/[\w.-]{1,40}){0,3}\\?/\d{14}(?:[a-z]{2}_)?\\?/(?=https?:\\?/)"
IN_MARKUP = re.compile(rf"(?:(?<=[\"'(=])|(?<=[\"'(=] )){KEPT}")
WHOLE = re.compile(f"^{KEPT}")
TOOLBAR = ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->")


def as_it_was(html: str) -> str:
    """Return a page as it was before an archive kept it; one that no archive changed as it is, whatever it cites.

    >>> as_it_was('<script src="/web/20200102030405js_/https://a.example/x.js"></script><a href="/web/20200102030405/https://a.example/b">B</a>')
    '<script src="https://a.example/x.js"></script><a href="https://a.example/b">B</a>'
    >>> as_it_was('<a href="https://web.archive.org/web/20200102030405/https://a.example/b">as it was then</a>')
    '<a href="https://web.archive.org/web/20200102030405/https://a.example/b">as it was then</a>'
    """
    if TOOLBAR[0] not in html and (MARK not in html or not SIGN.search(html)):
        return html
    before, _, rest = html.partition(TOOLBAR[0])
    _, end, behind = rest.partition(TOOLBAR[1])
    return IN_MARKUP.sub("", before + behind if end else html)


def address_kept(address: str) -> str:
    """Return what an address in an archive is a copy of; any other as it is.

    >>> address_kept("https://web.archive.org/web/20200102030405/https://a.example/b"), address_kept("https://a.example/b")
    ('https://a.example/b', 'https://a.example/b')
    """
    return WHOLE.sub("", address)

"""Files of many pages made by hand: web archives and PDF, byte by byte, so that they can be damaged with purpose."""

import gzip
import io
import zipfile
from collections.abc import Iterable, Sequence

from causerie.records import content_id

HTML = b"<html><body><p>Taxes fall in the north, says the minister of the interior."


def http(body: bytes = HTML, *headers: str, status: str = "200 OK", media: str = "text/html") -> bytes:
    named = ([f"Content-Type: {media}"] if media else []) + list(headers)
    return "\r\n".join([f"HTTP/1.1 {status}", *named, "", ""]).encode() + body


def record(
    content: bytes | None = None,
    *,
    url: str = "https://news.example/a",
    type: str = "response",
    id: str = "",
    media: str = "application/http; msgtype=response",
    length: int | str | None = None,
    version: str = "1.1",
    heads: Sequence[str] = (),
) -> bytes:
    """One record of a web archive; `length` is a lie where given."""
    content = http() if content is None else content
    id = id or content_id(url, content)
    head = [f"WARC/{version}", f"WARC-Type: {type}", f"WARC-Target-URI: {url}", f"WARC-Record-ID: <urn:uuid:{id}>"]
    head += [*heads, f"Content-Type: {media}", f"Content-Length: {len(content) if length is None else length}", "", ""]
    return "\r\n".join(head).encode() + content + b"\r\n\r\n"


def numbered(count: int, size: int = 0) -> list[bytes]:
    """Records of as many pages, each different and longer than `size`."""
    return [record(http(HTML + f" Page {n}. ".encode() + b"x" * size), url=f"https://news.example/{n}") for n in range(count)]


def packed(records: Iterable[bytes]) -> bytes:
    return b"".join(gzip.compress(each, mtime=0) for each in records)


def chunked(body: bytes, size: int = 40) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def collection(archives: dict[str, bytes], *, method: int = zipfile.ZIP_STORED) -> bytes:
    """A WACZ file."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as file:
        for name, body in {"datapackage.json": b"{}", **archives}.items():
            file.writestr(zipfile.ZipInfo(name), body, method)
    return whole.getvalue()


def pdf(leaves: Sequence[Sequence[str]]) -> bytes:
    """A PDF with these lines on each of its leaves."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(leaves)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(leaves)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for n, lines in enumerate(leaves):
        drawn = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 12 Tf 50 780 Td {drawn}ET".encode("latin-1")
        leaf = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * n} 0 R >>"
        objects += [leaf.encode(), b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)]
    whole, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, start=1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = len(whole)
    whole += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(whole) + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)

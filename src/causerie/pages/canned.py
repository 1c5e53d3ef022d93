"""What stages ask of whatever fetches, and a stand-in that does it without a network."""

from collections.abc import Mapping
from typing import Protocol

from causerie.pages.kinds import MAX_BYTES, media_type
from causerie.records import Fetched, Page, Skipped

PASSING_REASONS = ("timed out", "broken answer", "unreachable", "busy", "server error", "stopped")
"""Reasons of a skipped address for which it is worth asking again later."""


class Fetches(Protocol):
    """What fetches: over the network, or a stand-in for it."""

    def fetch(self, url: str, *, etag: str = "", modified: str = "", size: int = MAX_BYTES) -> Fetched | Skipped: ...


class CannedPages:
    """A stand-in for the network: pages by their address. It answers as a server without conditional requests would."""

    def __init__(self, pages: Mapping[str, bytes | Skipped]) -> None:
        self.pages = dict(pages)
        self.asked: list[str] = []

    def fetch(self, url: str, *, etag: str = "", modified: str = "", size: int = MAX_BYTES) -> Fetched | Skipped:
        self.asked.append(url)
        held = self.pages.get(url)
        if isinstance(held, bytes) and len(held) > size:
            return Skipped(source=url, reason="too large", detail=f"It is longer than {size} bytes.")
        if held is None:
            return Skipped(source=url, reason="not found", detail="It is none of the canned pages.")
        return held if isinstance(held, Skipped) else Fetched(page=Page(source=url, body=held, media_type=media_type(held)), url=url)

"""What robots.txt lets us ask of a host, after RFC 9309."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """Which addresses of a host may be asked, and the seconds to leave between two requests."""

    allows: Callable[[str], bool]
    pause: float = 0.0


def rules(status: int, body: bytes, agent: str) -> Rules:
    """Return the rules for the agent: without a file all is allowed, while the server is out of order nothing is.

    >>> found = rules(200, b"User-agent: *\\nDisallow: /*.pdf$\\nCrawl-delay: 2", "causerie")
    >>> found.allows("https://news.example/a"), found.allows("https://news.example/a.pdf"), found.pause
    (True, False, 2.0)
    """
    if status != 200:
        return Rules(lambda url: status < 500 and status != 429)
    from protego import Protego  # here, as most commands fetch nothing

    parsed = Protego.parse(body.decode("utf-8-sig", "replace"))
    return Rules(lambda url: parsed.can_fetch(url, agent), float(parsed.crawl_delay(agent) or 0.0))

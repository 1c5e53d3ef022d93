"""What asking an endpoint came to, in words."""

from collections.abc import Iterator

from causerie.reading import Tally
from causerie.views.words import plural


def tally_lines(tally: Tally) -> Iterator[str]:
    """Say what was asked, what it cost, and what of the answers was left out.

    >>> tally = Tally(requests=3, retried=1, cached=2, asked=4200, answered=900, given=9, dropped=(("not in the text", 2),))
    >>> print(*tally_lines(tally), sep="\\n")
    Endpoint: 3 requests (1 of them again), 2 answers from the cache; 4,200 tokens asked, 900 answered.
    Left out of 9 statements given: 2 not in the text.
    """
    if not tally.requests and not tally.cached:
        return
    again = f" ({tally.retried:,} of them again)" if tally.retried else ""
    kept = f", {plural(tally.cached, 'answer')} from the cache" if tally.cached else ""
    halved = f", {plural(tally.halved, 'part')} in two halves" if tally.halved else ""
    guessed = f" ({plural(tally.estimated, 'answer')} estimated)" if tally.estimated else ""
    cost = f"; cost {tally.cost:,.4f}" if tally.cost is not None else ""
    asked = f"{plural(tally.requests, 'request')}{again}{kept}{halved}"
    yield f"Endpoint: {asked}; {tally.asked:,} tokens asked, {tally.answered:,} answered{guessed}{cost}."
    if tally.dropped:
        reasons = ", ".join(f"{number:,} {reason}" for reason, number in tally.dropped)
        yield f"Left out of {plural(tally.given, 'statement')} given: {reasons}."

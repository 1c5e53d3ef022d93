"""Documents to statements by asking a model behind an endpoint: the same records as the trained reader gives.

Of each part of the documents: the cache is asked, then the server; an answer that is cut off is asked for again in two halves, one
that cannot be read once more. What comes is located in the text, or dropped and counted. The confidence is the model's own
word for it: it is not calibrated, so a threshold that suits the trained reader may not suit it.
"""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Any

from causerie.errors import EndpointError
from causerie.records import Document, Skipped, Statement, content_id
from causerie.statements.endpoint.cache import Cache
from causerie.statements.endpoint.claims import Claim, Unreadable, claims
from causerie.statements.endpoint.located import Dropped, Located, locate
from causerie.statements.endpoint.named import statements
from causerie.statements.endpoint.parts import MOST, Part, parts
from causerie.statements.endpoint.prompt import RULES, SCHEMA, messages
from causerie.statements.endpoint.replies import Reply
from causerie.statements.endpoint.server import Endpoint, Limits, Post, Server, Unusable
from causerie.statements.endpoint.tally import Meter, Prices, Tally
from causerie.statements.endpoint.wire import post
from causerie.wire import Failure

TRIES = 2
"""How often a reply is asked for that cannot be read."""
HALVINGS = 3
"""How often a part is halved before it is given up: eighths of a part are ten sentences."""
LOST = 5
"""Parts in a row without an answer after which the server is taken to be out of order."""
DEFAULT = Limits()
FREE = Prices()


class EndpointReader:
    """Reads statements by asking an OpenAI-compatible server for them."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        limits: Limits = DEFAULT,
        cache: Cache | None = None,
        prices: Prices = FREE,
        sleep: Callable[[float], object] | None = None,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
        send: Post = post,
    ) -> None:
        """`sleep`, `clock`, `chance` and `send` are for stand-ins: of time, of what is drawn at random, and of the network."""
        self._endpoint, self._limits, self._cache, self._meter = endpoint, limits, cache, Meter(prices)
        self._stop = Event()
        self._server = Server(
            endpoint,
            limits,
            self._meter,
            stopped=self._stop.is_set,
            sleep=sleep or self._stop.wait,
            clock=clock,
            chance=chance,
            send=send,
        )
        self._lost = 0
        self.unread: dict[str, Skipped] = {}
        """Of the documents read last, by id, those that were not read, or not whole, and why."""

    @property
    def version(self) -> str:
        """Changes with the model, what it is told, and how: what another version read is read again."""
        return content_id("endpoint", self._endpoint.model, RULES, SCHEMA, self._limits.answer, MOST)

    @property
    def tally(self) -> Tally:
        """What has been asked and got so far."""
        return self._meter.tally

    def read(self, documents: Sequence[Document], *, least: float | None = None) -> list[Statement]:
        """Return the statements of the documents, in the order of documents and text; see `unread` for what was not read.

        `least` is the confidence below which a statement is not given; by default all are. Raises EndpointError when
        asking on is of no use: a key, model or address that is refused, or a server that does not answer at all.
        """
        asked = parts(documents)
        answers = self._all(asked)
        self.unread = {
            document.id: Skipped(source=document.source, reason=answer.reason, detail=answer.detail)
            for part, answer in zip(asked, answers, strict=True)
            if isinstance(answer, Failure)
            for document in part.documents
        }
        found = defaultdict(list)
        for located in (item for answer in answers if not isinstance(answer, Failure) for item in answer):
            found[located.document.id].append(located)
        read = [s for document in documents if document.id not in self.unread for s in self._named(document, found[document.id])]
        return [statement for statement in read if least is None or statement.confidence >= least]

    def _named(self, document: Document, found: Sequence[Located]) -> list[Statement]:
        named = statements(document, found)
        self._meter.drop("given twice", len(found) - len(named))
        return named

    def _all(self, asked: Sequence[Part]) -> list[list[Located] | Failure]:
        """Ask about the parts, some at once, and return the answers in their order; an error ends all that still runs."""
        self._stop.clear()
        with ThreadPoolExecutor(self._limits.at_once) as pool:
            running: list[Future[list[Located] | Failure]] = [pool.submit(self._answered, part) for part in asked]
            try:
                for future in wait(running, return_when=FIRST_EXCEPTION).done:
                    future.result()  # raises the error that ended the waiting
                return [future.result() for future in running]
            except BaseException:
                self._stop.set()
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    def _answered(self, part: Part) -> list[Located] | Failure:
        """Return what of the answer about the part stands in the text, or why there is none; an error stops the others at once."""
        try:
            read = self._claims(part, HALVINGS)
        except Failure as failure:
            self._lose(failure)
            return failure
        except EndpointError:
            self._stop.set()
            raise
        self._lost = 0
        return [located for asked, found in read for claim in found if (located := self._located(claim, asked))]

    def _lose(self, failure: Failure) -> None:
        """Note that a part has no answer, and give the server up when it is one too many in a row."""
        self._lost += failure.reason != "stopped"
        if self._lost >= LOST and failure.reason != "stopped":
            self._stop.set()
            raise EndpointError(
                f"{LOST} times in a row the server gave no answer that can be used. The last time: {failure.detail} "
                "What was answered is kept in the cache. Read again when the server is in order, or set endpoint_model to another model."
            ) from failure

    def _claims(self, part: Part, halvings: int) -> list[tuple[Part, list[Claim]]]:
        """Return what is claimed of the part, or of its halves where the answer about the whole is cut off."""
        reply = self._reply(part)
        if not reply.is_cut:
            found, wrong = claims(reply.content)
            self._meter.add(given=len(found) + wrong)
            self._meter.drop("of another form", wrong)
            return [(part, found)]
        if not halvings or len(part.lines) == 1:
            raise Failure(
                "cut off", "The answer is cut off, even about few sentences. Raise endpoint_answer, or choose a model with more room."
            )
        self._meter.add(halved=1)
        return [item for half in part.halves for item in self._claims(half, halvings - 1)]

    def _reply(self, part: Part) -> Reply:
        """Return a reply that can be read, or one that is cut off: from the cache, else from the server."""
        told = messages(part)
        asked = {"model": self._endpoint.model, "messages": told, "schema": SCHEMA, "answer": self._limits.answer}
        if kept := self._kept(asked):
            return kept
        for attempt in range(TRIES):
            self._meter.add(retried=min(attempt, 1))
            try:
                reply = self._server.ask(told)
            except Unusable:
                if attempt + 1 == TRIES:
                    raise
                continue
            if reply.is_cut or _is_readable(reply.content):
                self._keep(asked, reply)
                return reply
        raise Failure("no statements", f"The model answers, {TRIES} times, with what is no list of statements: {_beginning(reply.content)}")

    def _kept(self, asked: dict[str, Any]) -> Reply | None:
        kept = self._cache.get(asked) if self._cache else None
        content = kept.get("content") if kept else None
        if not isinstance(content, str) or not _is_readable(content):
            return None
        self._meter.add(cached=1)
        return Reply(content)

    def _keep(self, asked: dict[str, Any], reply: Reply) -> None:
        if self._cache and not reply.is_cut:
            self._cache.put(asked, {"content": reply.content})

    def _located(self, claim: Claim, part: Part) -> Located | None:
        try:
            return locate(claim, part)
        except Dropped as dropped:
            self._meter.drop(str(dropped))
            return None


def _is_readable(content: str) -> bool:
    try:
        claims(content)
    except Unreadable:
        return False
    return True


def _beginning(content: str) -> str:
    line = " ".join(content.split())
    return repr(line if len(line) <= 80 else f"{line[:80]}...")

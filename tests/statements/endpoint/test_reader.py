"""The endpoint reader against a server that speaks the protocol, and one that breaks it."""

import json
import socket
import threading
import time

import pytest
from canned import document
from chatting import chatting, claim, completion, content, error, sentences
from misbehaving import answer, bomb, drips

from causerie.documents.sentences import split
from causerie.errors import EndpointError
from causerie.records import Document
from causerie.statements.endpoint.reader import LOST, EndpointReader
from causerie.statements.endpoint.server import Endpoint, Limits

TEXT = "Lower taxes will draw investors. Ana Ruiz praised Tomás Vega."
GOOD = completion(content(claim(subject_direction="-", subject_name="taxes")))
KEY = "sk-hush-hush"


def reader_of(chat, *, key=KEY, model="small", cache=None, **limits):
    return EndpointReader(
        Endpoint(url=getattr(chat, "url", chat), model=model, key=key), limits=Limits(**{"backoff": 0.01} | limits), cache=cache
    )


def test_a_statement_with_its_names_signs_and_place():
    with chatting(GOOD) as chat:
        (found,) = reader_of(chat).read([document(TEXT)])
    assert (found.relation, found.subject.name, found.subject.direction, found.sign, found.confidence) == ("causes", "taxes", -1, -1, 0.8)
    assert TEXT[found.subject.start : found.subject.end] == found.subject.text == "Lower taxes"
    assert (found.quote, found.quote_start) == ("Lower taxes will draw investors.", 0)
    assert (found.document, found.camp) == (document(TEXT).id, "the text itself")


def test_what_is_asked():
    with chatting(GOOD) as chat:
        reader_of(chat, answer=3000).read([document(TEXT)])
    (asked,), (head,) = chat.asked, chat.heads
    assert head.startswith("POST /v1/chat/completions HTTP/1.1")
    assert f"Authorization: Bearer {KEY}" in head
    assert (asked["model"], asked["max_tokens"], asked["temperature"]) == ("small", 3000, 0)
    assert asked["response_format"]["json_schema"]["schema"]["required"] == ["statements"]
    assert sentences(asked) == ["Lower taxes will draw investors.", "Ana Ruiz praised Tomás Vega."]
    assert KEY not in json.dumps(asked)


def test_without_a_key_none_is_sent():
    with chatting(GOOD) as chat:
        reader_of(chat, key="").read([document(TEXT)])
    assert "authorization" not in chat.heads[0].lower()


def test_answers_come_in_the_order_of_documents_whatever_their_own():
    texts = [f"Tax {n} will draw investors." for n in range(6)]

    def slow_first(connection, asked):
        (text,) = sentences(asked)
        time.sleep(0.15 if text == texts[0] else 0)
        connection.sendall(completion(content(claim(text[:5], "investors"))))

    with chatting(slow_first) as chat:
        found = reader_of(chat, at_once=3).read([document(text) for text in texts])
    assert [statement.subject.text for statement in found] == [text[:5] for text in texts]


def test_no_more_requests_run_at_once_than_may():
    running, most, lock = 0, 0, threading.Lock()

    def count(connection, asked):
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.03)
        with lock:
            running -= 1
        connection.sendall(GOOD)

    with chatting(count) as chat:
        reader_of(chat, at_once=2).read([document(f"{TEXT} {n}") for n in range(6)])
    assert most == 2


def test_least_is_the_confidence_below_which_nothing_is_given():
    with chatting(completion(content(claim(confidence=0.3), claim("Ana Ruiz", "Tomás Vega", sentence=2, relation="ties")))) as chat:
        reader = reader_of(chat)
        assert [s.relation for s in reader.read([document(TEXT)], least=0.5)] == ["ties"]
        assert len(reader.read([document(TEXT)])) == 2


def test_nothing_is_asked_of_nothing():
    with chatting(GOOD) as chat:
        assert reader_of(chat).read([]) == reader_of(chat).read([document("")]) == []
    assert chat.asked == []


@pytest.mark.parametrize(
    "first",
    [
        error("429 Too Many", Retry_After="0.05"),
        error("500 Oh"),
        error("503 Later", Retry_After="soon"),
        answer("502 Bad", b"<html>"),
        b"",
        GOOD[:-20],
        b"\x16\x03\x01",
        answer(body=b"no JSON"),
        completion("I cannot do that."),
        completion(None),
    ],
    ids=["429", "500", "503", "502", "hang-up", "truncated", "no HTTP", "no JSON", "no statements", "no content"],
)
def test_what_may_pass_is_asked_again(first):
    with chatting(first, GOOD) as chat:
        reader = reader_of(chat)
        found = reader.read([document(TEXT)])
    assert len(found) == 1
    assert (reader.tally.requests, reader.tally.retried, reader.unread) == (2, 1, {})


def test_a_server_that_asks_for_rest_gets_it_up_to_a_bound():
    slept = []
    with chatting(error("429 Too Many", Retry_After="7"), error("429 Too Many", Retry_After="9999"), GOOD) as chat:
        moment = [0.0]

        def sleep(seconds):
            slept.append(seconds)
            moment[0] += seconds

        reader = EndpointReader(Endpoint(url=chat.url, model="m"), sleep=sleep, clock=lambda: moment[0], chance=lambda: 0.0)
        assert len(reader.read([document(TEXT)])) == 1
    assert slept == [7.0, 60.0]


def test_waits_grow_and_vary():
    slept, moment = [], [0.0]

    def sleep(seconds):
        slept.append(round(seconds, 6))
        moment[0] += seconds

    with chatting(error("500 Oh")) as chat:
        reader = EndpointReader(Endpoint(url=chat.url, model="m"), sleep=sleep, clock=lambda: moment[0], chance=lambda: 0.5)
        reader.read([document(TEXT)])
    assert slept == [1.25, 2.5, 5.0, 10.0]


@pytest.mark.parametrize(
    ("behaviour", "reason", "says"),
    [
        (error("500 Oh", "out of memory"), "server error", "The server answers 500: out of memory"),
        (error("429 Slow", "slow down"), "busy", "The server answers 429: slow down"),
        (error("400 Bad", "do not want"), "refused", "does not take the request: do not want"),
        (error("418 Teapot", "short"), "refused", "The server answers 418: short"),
        (GOOD[:-20], "broken answer", "breaks off"),
        (b"", "broken answer", "breaks off"),
        (drips(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" "), "timed out", "raise endpoint_timeout"),
        (drips(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"), "timed out", "within 0.3 s"),
        (completion("x" * 70_000), "too large", "longer than"),
        (bomb(1_000_000), "broken answer", "packed"),
        (answer(body=b'{"choices": []}'), "no reply", "holds no reply"),
        (answer(body=b'{"error": {"message": "overloaded"}}'), "no reply", "overloaded"),
        (answer(body=b"[" * 60_000), "broken answer", "no JSON"),
        (completion("[" * 60_000), "no statements", "no list of statements"),
        (completion('{"statements": {}}'), "no statements", "2 times"),
    ],
    ids=[
        *("500", "429", "400", "418", "truncated", "hang-up", "drip", "drip of heads", "huge", "bomb", "no choice", "error in 200"),
        *("nested answer", "nested reply", "wrong schema"),
    ],
)
def test_what_cannot_be_had_is_unread_and_says_why(behaviour, reason, says):
    with chatting(behaviour) as chat:
        reader = reader_of(chat, retries=1, total=0.3, size=65_536)
        assert reader.read([document(TEXT)]) == []
    (skipped,) = reader.unread.values()
    assert skipped.reason == reason
    assert says in skipped.detail
    assert skipped.source == "s"
    assert KEY not in skipped.detail


def test_a_document_that_cannot_be_read_costs_itself_only():
    def behave(connection, asked):
        connection.sendall(error("500 Oh") if "Bad" in sentences(asked)[0] else GOOD)

    with chatting(behave) as chat:
        reader = reader_of(chat, retries=0)
        found = reader.read([document("Bad news."), document(TEXT)])
    assert [s.document for s in found] == [document(TEXT).id]
    assert list(reader.unread) == [document("Bad news.").id]


@pytest.mark.parametrize(
    ("behaviour", "says"),
    [
        (error("401 Who", f"Incorrect API key: {KEY}"), "refuses the key .*Set CAUSERIE_ENDPOINT_KEY"),
        (error("403 No", f"Incorrect API key: {KEY}"), "it answers 403"),
        (error("402 Pay", "no credit"), "no credit .*set endpoint_url"),
        (error("404 Not", f"model 'small' not found, key {KEY}"), "'small'.*not found.*Correct endpoint_url or endpoint_model"),
        (answer("302 Found", Location="http://example.com/" + KEY), "redirects to 'http://example.com/.*set endpoint_url to it"),
        (answer("308 Moved"), "redirects to ''"),
    ],
    ids=["401", "403", "402", "404", "302", "308"],
)
def test_what_will_never_work_ends_the_run_and_says_what_to_set(behaviour, says):
    with chatting(behaviour) as chat, pytest.raises(EndpointError, match=says) as raised:
        reader_of(chat, at_once=2).read([document(f"{TEXT} {n}") for n in range(20)])
    assert len(chat.asked) <= 4
    assert KEY not in str(raised.value)


def test_a_refused_key_does_not_wait_for_a_slow_answer():
    def behave(connection, asked):
        if "slow" in sentences(asked)[0]:
            time.sleep(5)
        connection.sendall(error("401 Who"))

    begun = time.monotonic()
    with chatting(behave) as chat, pytest.raises(EndpointError):
        reader_of(chat).read([document("A slow one."), document(TEXT)])
    assert time.monotonic() - begun < 2


def test_a_redirect_is_not_followed():
    with chatting(GOOD) as other, chatting(answer("307 Moved", Location=f"{other.url}/chat/completions")) as chat:
        with pytest.raises(EndpointError, match="redirects"):
            reader_of(chat).read([document(TEXT)])
        assert other.asked == []


def test_where_nobody_answers_the_run_ends_at_once():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(EndpointError, match=r"cannot be reached.*Start the server, or correct endpoint_url"):
        reader_of(f"http://127.0.0.1:{port}/v1", backoff=60).read([document(TEXT)])


def test_a_server_that_never_answers_to_the_point_is_given_up():
    with chatting(completion("Sure!")) as chat, pytest.raises(EndpointError, match=r"Sure!.*set endpoint_model"):
        reader_of(chat, at_once=1).read([document(f"{TEXT} {n}") for n in range(40)])
    assert len(chat.asked) == 2 * LOST


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "endpoint_url"),
        ("ftp://host/v1", "no web address"),
        ("localhost:11434", "no web address"),
        ("http://me:pw@host/v1", "CAUSERIE_ENDPOINT_KEY"),
    ],
)
def test_an_address_that_cannot_be_meant(url, says):
    with pytest.raises(EndpointError, match=says):
        reader_of(url)


def test_a_key_that_none_can_be_is_not_shown():
    with pytest.raises(EndpointError, match="CAUSERIE_ENDPOINT_KEY") as raised:
        reader_of("http://host/v1", key="sk-hush\r\nHost: evil")
    assert "hush" not in str(raised.value)
    assert "hush" not in repr(Endpoint(url="http://host", model="m", key="sk-hush"))


def refusing(*words):
    """Refuse requests that hold any of the parameters, as servers do that do not know them."""

    def behave(connection, asked):
        refused = [word for word in words if word in json.dumps({name: asked[name] for name in asked if name != "messages"})]
        connection.sendall(error("400 Bad", f"Unsupported: {refused[0]}. Use max_completion_tokens.") if refused else GOOD)

    return behave


@pytest.mark.parametrize(
    ("refused", "left"),
    [
        (["json_schema"], {"response_format": {"type": "json_object"}}),
        (["json_schema", "json_object"], {}),
        (["response_format"], {}),
        (['"max_tokens"', '"temperature"'], {"max_completion_tokens": 8192}),
    ],
)
def test_a_server_that_refuses_a_parameter_is_asked_without_it(refused, left):
    with chatting(refusing(*refused)) as chat:
        reader = reader_of(chat)
        assert len(reader.read([document(TEXT)])) == 1
        before = len(chat.asked)
        reader.read([document(f"{TEXT} Again.")])
    assert left.items() <= chat.asked[-1].items()
    assert len(chat.asked) == before + 1, "what was refused once is not tried again"


def test_json_among_words_is_found():
    said = f"<think>{{maybe}}</think> Here:\n```json\n{content(claim())}\n```"
    with chatting(completion(said)) as chat:
        assert len(reader_of(chat).read([document(TEXT)])) == 1


def test_where_room_is_short_the_answer_is_made_shorter_then_the_text():
    many = " ".join(f"Tax {n} will draw investors." for n in range(8))

    def behave(connection, asked):
        room = 5000 - 900 * len(sentences(asked)) - asked["max_tokens"]
        connection.sendall(completion(content(claim("Tax"))) if room >= 0 else error("400 Bad", "exceeds the maximum context length"))

    with chatting(behave) as chat:
        reader = reader_of(chat)
        assert len(reader.read([document(many)])) == 2
    assert reader.tally.halved == 1
    assert chat.asked[-1]["max_tokens"] == 1024


def test_an_answer_that_is_cut_off_is_asked_for_in_halves():
    text = " ".join(f"Tax {n} will draw investors." for n in range(4))

    def behave(connection, asked):
        told = sentences(asked)
        found = content(*(claim(sentence[:5], "investors", sentence=n) for n, sentence in enumerate(told, start=1)))
        connection.sendall(completion(found[:200], finish="length") if len(told) > 2 else completion(found))

    with chatting(behave) as chat:
        reader = reader_of(chat)
        found = reader.read([document(text)])
    assert [s.subject.text for s in found] == ["Tax 0", "Tax 1", "Tax 2", "Tax 3"]
    assert [s.quote_start for s in found] == [text.index(f"Tax {n}") for n in range(4)]
    assert (reader.tally.requests, reader.tally.halved, reader.unread) == (3, 1, {})


def test_answers_that_are_always_cut_off_end():
    with chatting(completion("{", finish="length")) as chat:
        reader = reader_of(chat)
        reader.read([document(" ".join(f"Tax {n} will draw investors." for n in range(64)))])
    (skipped,) = reader.unread.values()
    assert (skipped.reason, len(chat.asked)) == ("cut off", 4)
    assert "endpoint_answer" in skipped.detail


def test_headlines_of_a_page_are_asked_together_and_each_gets_its_own():
    def headline(text, page="p"):
        return Document(page=page, source="s", kind="headline", text=text, sentences=split(text))

    heads = [headline("Tax cuts draw investors"), headline("Tax cuts draw protests"), headline("Rain ruins harvest", "other")]

    def behave(connection, asked):
        found = [claim("Tax cuts", line.split()[-1], sentence=n) for n, line in enumerate(sentences(asked), start=1)]
        connection.sendall(completion(content(*found)))

    with chatting(behave) as chat:
        found = reader_of(chat).read(heads)
    assert sorted(len(sentences(asked)) for asked in chat.asked) == [1, 2]
    assert [(s.document, s.object.text) for s in found] == [(heads[0].id, "investors"), (heads[1].id, "protests")]


def test_tokens_are_counted_as_the_server_does_or_said_to_be_estimated():
    with chatting(GOOD, completion(content(), usage=None), completion(content(), usage=(-1, "x"))) as chat:
        reader = reader_of(chat)
        reader.read([document(TEXT)])
        assert (reader.tally.asked, reader.tally.answered, reader.tally.estimated) == (1000, 100, 0)
        reader.read([document(f"{TEXT} Two."), document(f"{TEXT} Three.")])
    assert reader.tally.estimated == 2
    assert 2500 < reader.tally.asked < 6000


def test_version_changes_with_the_model_and_how_it_is_asked_but_not_with_where():
    versions = {
        reader_of(url, model=model, key=key, answer=answer).version
        for url, model, key, answer in [
            ("http://a/v1", "m", "", 4096),
            ("http://b/v1", "m", "k", 4096),
            ("http://a/v1", "n", "", 4096),
            ("http://a/v1", "m", "", 2048),
        ]
    }
    assert len(versions) == 3

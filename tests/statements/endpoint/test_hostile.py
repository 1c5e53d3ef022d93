"""Whatever JSON a model answers with: statements whose words stand in the text, or counted drops; never an exception."""

import json

from canned import document
from chatting import claim
from hypothesis import given
from hypothesis import strategies as st

from causerie.records import MODALITIES, RELATIONS
from causerie.statements.endpoint.prompt import FIELDS
from causerie.statements.endpoint.reader import EndpointReader
from causerie.statements.endpoint.server import Endpoint, Limits
from causerie.wire import Answer

TEXT = "President Ana Ruiz, 51, wants lower taxes. She said “lower taxes” will draw investors… “No,” critics say.\nMr. Vega's U.S. trip"
PAGE = document(TEXT)
spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda ends: TEXT[min(ends) : max(ends)])
words = st.one_of(st.sampled_from(TEXT.split()), spans, st.text(max_size=9), st.just("x" * 1000))
claims = st.fixed_dictionaries(
    {
        **dict.fromkeys(("subject", "subject_name", "object", "object_name"), words),
        **{name: st.sampled_from("+-") for name in ("subject_direction", "link", "object_direction")},
        **{name: st.none() | words for name in ("holder", "holder_name")},
        "sentence": st.integers(-1, 5),
        "relation": st.sampled_from(RELATIONS),
        "modality": st.sampled_from(MODALITIES),
        "confidence": st.floats() | st.integers(),
    }
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*FIELDS, "statements", "x"]), inner, max_size=6),
    max_leaves=20,
)
spoilt = st.builds(lambda whole, field, value: whole | {field: value}, claims, st.sampled_from(list(FIELDS)), anything)


def read(answer):
    """Read the text with a model that answers so."""

    def send(url, headers, body, **limits):
        return Answer(status=200, headers={}, body=answer)

    reader = EndpointReader(Endpoint(url="http://host", model="m"), limits=Limits(retries=0), send=send)
    return reader.read([PAGE]), reader


def completed(content):
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


def check(found, reader):
    for statement in found:
        for mention in filter(None, (statement.subject, statement.object, statement.holder)):
            assert TEXT[mention.start : mention.end] == mention.text
            assert mention.name.strip()
            assert mention.name.isprintable() or mention.name in TEXT
            assert mention.kind != "actor" or mention.direction == 1
        assert statement.subject.end <= statement.object.start or statement.object.end <= statement.subject.start
        assert statement.relation in RELATIONS
        assert statement.modality in MODALITIES
        assert 0 <= statement.confidence <= 1
        assert TEXT[statement.quote_start :].startswith(statement.quote)
        assert statement.quote
    assert len({s.id for s in found}) == len(found)
    assert len(found) + sum(number for _, number in reader.tally.dropped) == reader.tally.given


@given(st.lists(claims | spoilt | anything, max_size=8))
def test_any_statements(entries):
    check(*read(completed(json.dumps({"statements": entries}))))


@given(st.lists(claims, min_size=1, max_size=8))
def test_well_formed_statements_are_given_or_counted(entries):
    found, reader = read(completed(json.dumps({"statements": entries})))
    check(found, reader)
    assert reader.tally.given == len(entries)
    assert reader.unread == {}


@given(
    anything
    | st.fixed_dictionaries({"choices": st.lists(st.fixed_dictionaries({"message": st.fixed_dictionaries({"content": anything})}))})
)
def test_any_answer(said):
    found, reader = read(json.dumps(said).encode())
    check(found, reader)


@given(st.text() | anything.map(json.dumps))
def test_any_reply(content):
    found, reader = read(completed(content))
    check(found, reader)


@given(st.binary(max_size=50))
def test_any_bytes(body):
    found, reader = read(body)
    assert found == []
    assert list(reader.unread) == [PAGE.id]


def test_what_is_drawn_can_be_read():
    found, _ = read(completed(json.dumps({"statements": [claim("lower taxes", "investors", sentence=2)]})))
    assert len(found) == 1

import pytest
from canned import document

from causerie.statements.actors.affected import group, way, whom
from causerie.statements.actors.collecting import actors


def meant(text, mentions=(), sources=()):
    spans = [(text.index(mention), text.index(mention) + len(mention)) for mention in mentions]
    known = actors(text, spans, document(text).sentences)
    return group(known, text.index("them"), [text.index(source) for source in sources])


@pytest.mark.parametrize(
    ("mention", "expected"),
    [("hurt them", -1), ("squeezes them badly", -1), ("driving them away", -1), ("help them", 1), ("will protect them.", 1)],
)
def test_somebody_is_hurt_or_helped(mention, expected):
    assert way(mention, (0, len(mention))) == expected
    assert whom(mention, (0, len(mention))) == (mention.index("them"), mention.index("them") + 4)


@pytest.mark.parametrize("mention", ["fool them", "hurt the trust in them", "send them home", "helped"])
def test_other_mentions_say_more(mention):
    assert whom(mention, (0, len(mention))) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tenants are angry. The rise will hurt them.", "tenants"),
        ("Farmers met small traders. The rise will hurt them.", "farmers"),
        ("Workers left. Later the borrowers came. The rise will hurt them.", "borrowers"),
        ("The mine closed. The rise will hurt them.", None),
    ],
)
def test_the_first_group_of_the_nearest_sentence_is_meant(text, expected):
    assert meant(text) == expected


def test_who_says_it_is_meant_only_where_nobody_else_is():
    assert meant("Nurses left. Critics fear it will hurt them.", sources=["Critics"]) == "nurses"
    assert meant("It rained. Critics fear it will hurt them.", sources=["Critics"]) == "critics"

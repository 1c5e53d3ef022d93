"""Causal sentences and spans, scored with stand-ins for the reader, on sentences of our own."""

import pytest
from causal_corpus import STRIKE, TALKS, grouped, labelled, plain

from eval import causal_sentence, causal_span, cnc

QUIET = "It was quiet ."


class Canned:
    """Reads from each sentence the relations that were marked for it."""

    def __init__(self, *marked):
        self.known = {}
        for each in marked:
            self.known.setdefault(plain(each), []).append(cnc.relation(each))

    def relations(self, text, most=None):
        return self.known.get(text, [])[:most]

    def causal(self, text):
        return 0.5 if text in self.known else 0.49


def scores(folder, reader, *rows):
    return causal_span.evaluate(grouped(folder, *rows), reader)


def f1s(result):
    return {role: result[role]["f1"] for role in ("all", "cause", "effect", "signal")}


def test_the_threshold_of_a_causal_sentence_is_a_half(tmp_path):
    file = labelled(tmp_path, (plain(STRIKE), 1), (plain(TALKS), 1), (QUIET, 0), ("Rain fell .", 0))
    result = causal_sentence.evaluate(file, Canned(STRIKE))
    assert {name: result[name] for name in ("sentences", "causal", "threshold")} == {"sentences": 4, "causal": 2, "threshold": 0.5}
    assert {name: result[name] for name in ("precision", "recall", "f1", "accuracy")} == {
        "precision": 1.0,
        "recall": 0.5,
        "f1": 0.6667,
        "accuracy": 0.75,
    }
    assert result["mcc"] == 0.5774  # (1 * 2 - 0 * 1) / sqrt(1 * 2 * 2 * 3)
    assert result["all_causal"] == {"precision": 0.5, "recall": 1.0, "f1": 0.6667, "accuracy": 0.5, "mcc": 0.0}


def test_files_of_relations_say_which_sentences_are_causal(tmp_path):
    grouped(tmp_path, [STRIKE], [QUIET])
    assert causal_sentence.evaluate(tmp_path, Canned(STRIKE))["f1"] == 1.0


def test_the_held_out_part_alone_is_scored(tmp_path):
    file = labelled(tmp_path, *([(QUIET, 1)] * 9), (plain(STRIKE), 1))
    result = causal_sentence.evaluate(file, Canned(STRIKE), held_out=True)
    assert (result["sentences"], result["recall"]) == (1, 1.0)
    spans = causal_span.evaluate(grouped(tmp_path, *([[TALKS]] * 9), [STRIKE]), Canned(STRIKE), held_out=True)
    assert (spans["relations"], spans["mended"]["all"]["f1"]) == (1, 1.0)


def test_reading_what_is_annotated_is_perfect(tmp_path):
    result = scores(tmp_path, Canned(STRIKE, TALKS), [STRIKE], [TALKS], [QUIET])
    assert (result["sentences"], result["causal"], result["relations"]) == (3, 2, 2)
    for protocol in ("official", "mended"):
        assert f1s(result[protocol]) == {"all": 1.0, "cause": 1.0, "effect": 1.0, "signal": 1.0}
    assert result["end_to_end"]["both"]["f1"] == result["end_to_end"]["effect"]["token"]["f1"] == 1.0


SHORT = "<ARG0>Protests</ARG0> led to <ARG1>arrests</ARG1> today ."
LONG = "<ARG0>Protests led to</ARG0> <ARG1>arrests</ARG1> today ."


def test_an_argument_of_one_word_runs_on_in_the_official_script_only(tmp_path):
    relation = cnc.relation(SHORT)
    assert causal_span.official(plain(SHORT), relation) == ([("C", 0, 3), ("E", 3, 6)], [])
    assert causal_span.mended(plain(SHORT), relation) == ([("C", 0, 1), ("E", 3, 4)], [])
    result = scores(tmp_path, Canned(LONG), [SHORT])
    assert (result["official"]["cause"]["f1"], result["mended"]["cause"]["f1"]) == (1.0, 0.0)
    assert {kind: result["mended"]["all"][kind] for kind in ("TP", "BE", "FP", "FN")} == {"TP": 1, "BE": 1, "FP": 0, "FN": 0}
    assert result["mended"]["all"]["f1"] == 0.6667  # 1 / (1 + 1/2) on either side


def test_a_last_argument_of_one_word_runs_to_the_end():
    last = "<ARG1>Roads closed</ARG1> because it <ARG0>snowed</ARG0> a lot ."
    assert causal_span.official(plain(last), cnc.relation(last)) == ([("E", 0, 2), ("C", 4, 8)], [])


def test_signals_of_one_word_are_closed_also_officially():
    assert causal_span.official(plain(TALKS), cnc.relation(TALKS))[1] == [("S", 2, 3), ("S", 5, 6)]


def test_a_signal_inside_an_argument_does_not_touch_it():
    inside = "<ARG1>Crowds marched</ARG1> <ARG0><SIG0>to</SIG0> end the war</ARG0> ."
    assert causal_span.official(plain(inside), cnc.relation(inside)) == ([("E", 0, 2), ("C", 2, 6)], [("S", 2, 3)])


def test_a_span_is_of_the_words_that_it_touches():
    half = cnc.Relation(cause=(2, 9), effect=(15, 25))
    assert causal_span.mended("Protests led to arrests .", half) == ([("C", 0, 1), ("E", 3, 5)], [])


def test_relations_are_assigned_as_is_best(tmp_path):
    other = "<ARG1>The strike</ARG1> <SIG0>led to</SIG0> <ARG0>a shortage</ARG0> ."
    result = scores(tmp_path, Canned(other, STRIKE), [STRIKE, other])
    assert f1s(result["official"]) == f1s(result["mended"]) == {"all": 1.0, "cause": 1.0, "effect": 1.0, "signal": 1.0}


def test_as_many_relations_count_as_are_annotated(tmp_path):
    other = STRIKE.replace("<SIG0>led to</SIG0>", "led to")
    more = scores(tmp_path, Canned(STRIKE, other), [STRIKE])
    assert (more["mended"]["all"]["f1"], more["end_to_end"]["both"]["precision"]) == (1.0, 0.5)
    fewer = scores(tmp_path, Canned(STRIKE), [STRIKE, other])
    assert {kind: fewer["mended"]["all"][kind] for kind in ("TP", "FN", "FP")} == {"TP": 3, "FN": 2, "FP": 0}


def test_a_reader_that_gives_more_than_it_is_asked_for_gains_nothing(tmp_path):
    class Generous(Canned):
        def relations(self, text, most=None):
            return super().relations(text)

    wrong = "<ARG0>The strike led</ARG0> to <ARG1>a shortage</ARG1> ."
    assert scores(tmp_path, Generous(wrong, STRIKE), [STRIKE])["mended"]["cause"]["f1"] == 0.0


def test_false_alarms_cost_end_to_end_and_officially_nothing(tmp_path):
    alarm = "<ARG0>It</ARG0> was <ARG1>quiet</ARG1> ."
    result = scores(tmp_path, Canned(STRIKE, alarm), [STRIKE], [QUIET])
    assert result["official"]["all"]["f1"] == 1.0
    assert result["end_to_end"]["both"] == {"precision": 0.5, "recall": 1.0, "f1": 0.6667}


def test_end_to_end_both_ends_must_be_exact(tmp_path):
    longer = "<ARG0>The strike</ARG0> <SIG0>led to</SIG0> <ARG1>a shortage .</ARG1>"
    result = scores(tmp_path, Canned(longer), [STRIKE])["end_to_end"]
    assert result["both"]["f1"] == result["effect"]["exact"]["f1"] == 0.0
    assert result["cause"]["exact"]["f1"] == 1.0
    assert result["effect"]["token"] == {"precision": 0.6667, "recall": 1.0, "f1": 0.8}


def test_sentences_without_relations_make_no_score(tmp_path):
    result = scores(tmp_path, Canned(), [QUIET])
    assert (result["causal"], result["official"]["all"]["f1"], result["end_to_end"]["both"]["f1"]) == (0, 0.0, 0.0)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_the_order_of_what_is_read_does_not_matter(tmp_path, order):
    marked = [
        "<ARG0>Rain</ARG0> and <ARG1>floods</ARG1> and loss .",
        "Rain and <ARG0>floods</ARG0> and <ARG1>loss</ARG1> .",
        "<ARG0>Rain and floods</ARG0> and <ARG1>loss</ARG1> .",
    ]
    assert scores(tmp_path, Canned(*(marked[n] for n in order)), marked)["mended"]["all"]["f1"] == 1.0

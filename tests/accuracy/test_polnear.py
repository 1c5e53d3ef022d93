from eval.polnear import Attributed, articles, brat


def test_brat_attributions_and_their_pieces():
    standoff = "T1\tSource 0 4\tRuiz\nT2\tContent 10 15;17 20\ttaxes all\nThis line goes on\nE1\tAttribution:T9 Source:T1 Content:T2\n"
    assert brat(standoff) == (Attributed(((0, 4),), (), ((10, 15), (17, 20))),)


def test_the_first_annotator_counts(tmp_path):
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text/a.txt").write_text("Ruiz said no.")
    for name, end in (("a_b.ann", 4), ("a_a.ann", 3)):
        (tmp_path / "attributions" / name).write_text(f"T1\tSource 0 {end}\tR\nE1\tSource:T1\n")
    ((name, text, (said,)),) = articles(tmp_path)
    assert (name, text, said.source) == ("a", "Ruiz said no.", ((0, 3),))

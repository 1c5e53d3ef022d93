import json

from training import data


def test_offsets_keep_line_ends_as_they_are(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"one\r\ntwo")
    assert data.read(file) == "one\r\ntwo"


def test_annotations_without_text_are_joined_to_their_article(tmp_path):
    article = data.Example("a", data.document("a", "Taxes fall."), attributions=())
    entry = {"relation": "causes", "subject_start": 0, "subject_end": 5, "object_start": 6, "object_end": 10}
    (tmp_path / "a.json").write_text(json.dumps({"doc": "a", "statements": [entry]}))
    (joined,) = data.offsets_only(tmp_path, [article], {})
    assert (joined.statements[0]["subject"], joined.statements[0]["object"], joined.statements[0]["holder"]) == ("Taxes", "fall", None)
    assert joined.attributions == ()

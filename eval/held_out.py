"""Which part of a corpus that comes without a dev part is set aside, for training and evaluation alike."""

EVERY = 10


def held_out(place: int) -> bool:
    """Is the record at this place of its file, counted from 0, kept from training?

    Of NewsMTSC a record is a line of `train.jsonl`, with all its targets. Of the Causal News Corpus it is a sentence, at its
    place in `train_subtask1.csv`; `eval.cnc` gives the relations of the other files the place of their sentence.

    >>> [place for place in range(30) if held_out(place)]
    [9, 19, 29]
    """
    return place % EVERY == EVERY - 1

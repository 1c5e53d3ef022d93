"""Small files in the forms of the Causal News Corpus, with sentences of our own."""

import csv

from eval import cnc

STRIKE = "<ARG0>The strike</ARG0> <SIG0>led to</SIG0> <ARG1>a shortage</ARG1> ."
TALKS = "<ARG1>Talks began</ARG1> <SIG0>after</SIG0> <ARG0>the strike</ARG0> <SIG1>ended</SIG1> ."


def plain(marked):
    return cnc.MARK.sub("", marked)


def write(file, *rows):
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return file


def labelled(folder, *rows):
    """Each row: a sentence, and 1 if it is causal."""
    return write(
        folder / "dev_subtask1.csv", *({"index": f"dev_{n}_7", "text": text, "label": label} for n, (text, label) in enumerate(rows))
    )


def grouped(folder, *rows):
    """Each row: one sentence, bare or as often as it holds a relation, with its marks."""
    return write(
        folder / "dev_subtask2_grouped.csv", *(_grouped(n, [m for m in row if cnc.MARK.search(m)], row[0]) for n, row in enumerate(rows))
    )


def _grouped(n, marked, text):
    known = {"doc_id": f"dev_{n}", "sent_id": 7, "index": f"cnc_dev_{n}_7_0", "text": plain(text)}
    return known | {"causal_text_w_pairs": marked, "num_rs": len(marked)}


def single(folder, *rows):
    """Each row: the number of the sentence, and what is marked in it."""
    return write(
        folder / "dev_subtask2.csv",
        *(
            {"doc_id": f"dev_{n}", "sent_id": 7, "eg_id": i, "index": f"cnc_dev_{n}_7_{i}", "text": plain(marked), "text_w_pairs": marked}
            for i, (n, marked) in enumerate(rows)
        ),
    )

"""Precision, recall and F1 of counts."""


def report(right: float, predicted: float, gold: float) -> dict[str, float]:
    """Return precision, recall and F1, rounded to four places.

    >>> report(right=2, predicted=4, gold=2)
    {'precision': 0.5, 'recall': 1.0, 'f1': 0.6667}
    """
    precision, recall = right / max(1, predicted), right / max(1, gold)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}

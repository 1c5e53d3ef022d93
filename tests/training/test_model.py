"""Heads over many windows at once say what they say over one; needs PyTorch, which only training does."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
pytest.importorskip("safetensors")

from training.further import FurtherHead  # noqa: E402
from training.further_losses import relation_losses  # noqa: E402
from training.model import Given, PairHead, kinship, places  # noqa: E402

WIDTH, LONGEST = 24, 30


def window(size, spans, seed):
    """States, spans and all pairs of a window of so many tokens, in two sentences."""
    torch.manual_seed(seed)
    first = torch.sort(torch.randperm(size - 4)[:spans]).values
    pairs = torch.cartesian_prod(torch.arange(spans), torch.arange(spans))
    sentences = (torch.arange(size) > size // 2).to(torch.int64)
    ends = torch.stack((first, first + torch.arange(spans) % 3), 1)
    return Given(torch.randn(size, WIDTH), sentences, ends, torch.randn(spans, 6), pairs[pairs[:, 0] != pairs[:, 1]])


def filled(x, size, fill=0):
    return torch.cat((x, x.new_full((size - len(x), *x.shape[1:]), fill)))


def padded(given):
    """The windows together, as long as the longest of each thing."""
    most = [max(len(getattr(each, name)) for each in given) for name in ("states", "spans", "pairs")]
    sizes = dict(zip(("states", "sentences", "spans", "scores", "pairs"), (most[0], most[0], most[1], most[1], most[2]), strict=True))
    parts = {name: torch.stack([filled(getattr(each, name), size) for each in given]) for name, size in sizes.items()}
    there = torch.arange(most[0])[None] < torch.tensor([[len(each.states)] for each in given])
    real = torch.arange(most[2])[None] < torch.tensor([[len(each.pairs)] for each in given])
    return Given(**parts, there=there, real=real)


def test_pairs_of_padded_windows_are_read_as_those_of_one():
    torch.manual_seed(3)
    head = PairHead(WIDTH).eval()
    for weight in head.parameters():
        torch.nn.init.normal_(weight, std=0.2)
    alone = [window(LONGEST, 6, 1), window(17, 4, 2), window(22, 9, 5)]
    read, seen = head(padded(alone))
    for n, given in enumerate(alone):
        logits, own = head(given)
        count = min(len(logits.chosen), len(given.pairs))
        assert torch.allclose(seen[n, : len(given.pairs)], own, atol=1e-4)
        assert read.chosen[n, :count].tolist() == logits.chosen.tolist()
        for name in ("relation", "sign", "subject", "link", "object", "modality"):
            assert torch.allclose(getattr(read, name)[n, :count], getattr(logits, name), atol=1e-3), name
        size = len(given.states)
        assert torch.allclose(read.holder[n, :count, :size], logits.holder, atol=1e-3)
        assert (read.holder[n, :count, size:] < -1e3).all()


def test_further_heads_do_not_see_padding():
    torch.manual_seed(3)
    head = FurtherHead(WIDTH).eval()
    short, long = torch.randn(9, WIDTH), torch.randn(14, WIDTH)
    both, there = torch.stack((filled(short, 14, 7.0), long)), torch.tensor([[True] * 9 + [False] * 5, [True] * 14])
    spans = torch.tensor([[1, 2], [4, 8]])
    assert torch.allclose(head.is_causal(both, there)[0], head(short, spans).causal, atol=1e-5)
    assert torch.allclose(head.toward(both, torch.stack((spans, spans)), there)[0], head(short, spans).sentiment, atol=1e-5)


def test_causal_windows_cost_together_what_they_cost_alone():
    torch.manual_seed(3)
    head = FurtherHead(WIDTH).eval()
    states = [torch.randn(9, WIDTH), torch.randn(14, WIDTH)]
    annotated = [[((1, 2), (4, 6), ((3, 3),))], [((2, 4), (6, 7), ()), ((2, 4), (9, 11), ((8, 8), (12, 12)))]]
    there = torch.tensor([[True] * 9 + [False] * 5, [True] * 14])
    both = relation_losses(head, torch.stack((filled(states[0], 14, 7.0), states[1])), there, annotated)
    alone = [
        relation_losses(head, s[None], torch.ones(1, len(s), dtype=torch.bool), [its]) for s, its in zip(states, annotated, strict=True)
    ]
    for name, (total, count) in both.items():
        assert torch.allclose(total, sum(each[name][0] for each in alone), atol=1e-4), name
        assert count == sum(each[name][1] for each in alone), name
    assert [int(both[name][1]) for name in ("causal spans", "links", "signals")] == [6, 2, 3]


def test_tokens_are_placed_against_two_spans():
    place = places(14, torch.tensor([[3, 4], [9, 9]]), torch.tensor([[9, 9], [3, 4]]))
    assert place[0].tolist() == [1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 5, 5, 5, 6]
    assert place[1].tolist() == [each + 7 for each in place[0].tolist()]


def test_pairs_are_kin_by_what_they_share():
    subjects, objects = torch.tensor([[0, 1], [0, 1], [5, 6]]), torch.tensor([[5, 6], [6, 7], [9, 9]])
    kin = kinship(subjects, objects)
    assert kin[0].tolist() == [4 * (3 * 2 + 2), 4 * (3 * 2 + 1), 1]  # itself; the same subject and an overlapping object; its own object
    assert kin[2, 0] == 2

"""What the model says of a text: tokens and windows in, scores of spans, pairs, attributions and names out."""

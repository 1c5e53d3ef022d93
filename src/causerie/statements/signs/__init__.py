"""The sign and modality of a statement: what the model says of them, and the words that say otherwise."""

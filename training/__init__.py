"""Trains the reader: corpora -> heads -> one model folder. Never imported by the package."""

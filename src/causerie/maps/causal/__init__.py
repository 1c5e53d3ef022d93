"""Causal maps of camps: their links, their measures and paths, two of them side by side."""

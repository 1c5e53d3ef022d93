"""Bytes to the tree of a page, and what in it stands beside the text."""

"""Which names are one node: what words say one thing, how alike names are, and what a curator decides."""

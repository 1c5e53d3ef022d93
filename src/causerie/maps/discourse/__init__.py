"""Discourse networks: who is for and against what, who agrees with whom, and how that moves."""

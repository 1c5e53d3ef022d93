"""Whom the mentions of actors mean: names, roles and pronouns to one name a document."""

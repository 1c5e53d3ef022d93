"""For all tests: `strategies` importable from every folder, and the same examples from Hypothesis each time."""

from hypothesis import settings

settings.register_profile("same", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("same")

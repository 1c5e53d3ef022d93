"""For all tests: `strategies` importable from every folder, and the same examples from Hypothesis each time."""

import pytest
from hypothesis import settings

settings.register_profile("same", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("same")


@pytest.fixture
def font():
    """What a PNG needs: its library, and a font, which a bare machine may lack."""
    from causerie.views.charts.picture import draws_letters  # here, since few tests draw

    if not draws_letters(pytest.importorskip("resvg_py")):
        pytest.skip("No font is installed here, so no PNG can be drawn (Debian: apt install fonts-dejavu-core)")

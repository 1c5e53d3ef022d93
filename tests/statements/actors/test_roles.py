"""What organisations may be called."""

import pytest

from causerie.statements.actors.roles import may_be


@pytest.mark.parametrize(
    ("noun", "name", "may"),
    [
        ("company", "Olm Motor Works", True),
        ("firm", "State Audit Office", False),
        ("company", "World Trade Council", False),
        ("party", "Civic Union", True),
        ("party", "Olm Steel", False),
        ("party", "Institute for Growth", False),
        ("union", "Federation of Port Workers", True),
        ("group", "Farmers' League", True),
        ("council", "Olm Steel", False),
    ],
)
def test_may_be(noun, name, may):
    assert may_be(noun, name) == may

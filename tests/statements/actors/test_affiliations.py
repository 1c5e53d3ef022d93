"""For whom a person speaks."""

import pytest

from causerie.statements.actors.affiliations import affiliation


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("“We wait,” Vega campaign chairman Ana Ruiz said.", "Vega campaign"),
        ("“We wait,” said Ana Ruiz, Vega's campaign manager.", "Vega campaign"),
        ("Ana Ruiz, the Vega campaign’s communications director, left.", "Vega campaign"),
        ("“We wait,” said United Miners Political Director Ana Ruiz.", "United Miners"),
        ("Ana Ruiz, state director of the Ways Institute, left.", "Ways Institute"),
        ("The president of the League for the Defence of Rivers, Ana Ruiz, left.", "League for the Defence of Rivers"),
        ("Avarian Steel spokeswoman Ana Ruiz left.", "Avarian Steel"),
        ("Ana Ruiz, who leads the ruling Farmers’ League, left.", "Farmers’ League"),
        ("Ana Ruiz, the leader of the opposition Civic Union, left.", "Civic Union"),
        ("Ana Ruiz of the Civic Union left.", "Civic Union"),
        ("Ana Ruiz of Olm Motor Works left.", "Olm Motor Works"),
        ("Ana Ruiz, president of the Port Federation. His house", "Port Federation"),
        ("Ana Ruiz, chairman of the Velmar steelworkers’ union, left.", ""),
        ("Ana Ruiz of Olm left.", ""),
        ("Vice President Ana Ruiz left.", ""),
        ("Ana Ruiz, the mother of Tom Vega, left.", ""),
        ("Ana Ruiz", ""),
    ],
)
def test_affiliations(text, body):
    start = text.index("Ana Ruiz")
    assert affiliation(text, start, start + len("Ana Ruiz")) == body

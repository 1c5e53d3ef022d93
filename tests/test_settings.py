"""Settings are settled by precedence, and a value that cannot be meant says where it came from."""

import pytest

from causerie.errors import UsageError
from causerie.settings import Settings, declared, resolve


@pytest.mark.parametrize(
    ("arguments", "environment", "file", "seed"),
    [
        ({"seed": "4"}, {"CAUSERIE_SEED": "3"}, {"seed": 2}, 4),
        ({"seed": None}, {"CAUSERIE_SEED": "3"}, {"seed": 2}, 3),
        ({}, {}, {"seed": 2}, 2),
        ({}, {"CAUSERIE_OTHER": "9"}, {}, Settings().seed),
        ({"seed": 0}, {"CAUSERIE_SEED": "3"}, {}, 0),
    ],
    ids=["argument", "environment", "file", "default", "zero is given"],
)
def test_precedence(arguments, environment, file, seed):
    assert resolve(arguments, environment, file).seed == seed


@pytest.mark.parametrize(
    ("arguments", "environment", "file", "says"),
    [
        ({"threshold": "1.5"}, {}, {}, r"--threshold is '1.5'; it must be a number from 0 to 1"),
        ({}, {"CAUSERIE_DRAWS": "many"}, {}, r"CAUSERIE_DRAWS is 'many'; it must be a whole number from 1"),
        ({}, {}, {"seed": 1.5}, r"seed in causerie.toml is 1.5"),
        ({}, {}, {"seed": True}, r"seed in causerie.toml is True"),
        ({}, {}, {"seed": []}, r"seed in causerie.toml is \[\]"),
        ({"threshold": "nan"}, {}, {}, r"--threshold is 'nan'"),
        ({}, {}, {"sead": 1}, r"causerie.toml has no setting 'sead'. The settings are: .*seed"),
    ],
)
def test_value_that_cannot_be_meant_says_where_it_came_from(arguments, environment, file, says):
    with pytest.raises(UsageError, match=says):
        resolve(arguments, environment, file)


@pytest.mark.parametrize("setting", declared(), ids=lambda setting: setting.name)
def test_each_setting_says_what_it_is_for_and_its_default_is_in_range(setting):
    low, high = setting.metadata["range"]
    assert low <= setting.default <= high
    assert setting.metadata["help"].endswith(".")

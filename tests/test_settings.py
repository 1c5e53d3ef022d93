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
def test_each_setting_says_what_it_is_for_and_its_default_can_be_given(setting):
    assert setting.metadata["help"].endswith(".")
    assert resolve({setting.name: str(setting.default)}, {}, {}) == Settings()


@pytest.mark.parametrize(
    ("arguments", "file", "says"),
    [
        ({"reader": "tarot"}, {}, "--reader is 'tarot'; it must be one of trained, endpoint"),
        ({}, {"endpoint_url": 7}, "endpoint_url in causerie.toml must be a text in quotes"),
        ({"endpoint_at_once": "0"}, {}, "--endpoint-at-once is '0'; it must be a whole number from 1 to 64"),
    ],
)
def test_text_that_cannot_be_meant(arguments, file, says):
    with pytest.raises(UsageError, match=says):
        resolve(arguments, {}, file)


def test_a_key_is_not_shown():
    settings = resolve({}, {"CAUSERIE_ENDPOINT_KEY": "sk-secret"}, {})
    assert settings.endpoint_key == "sk-secret"
    assert "secret" not in repr(settings)
    with pytest.raises(UsageError) as error:
        resolve({}, {}, {"endpoint_key": ["sk-secret"]})
    assert "secret" not in str(error.value)

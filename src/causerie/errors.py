"""What can go wrong, as one tree.

CauserieError
├── UsageError          an option or argument that cannot be what the user meant    exit 2
├── SourceError         a source that does not exist or cannot be opened
├── StoreError          a corpus folder that is missing, foreign or damaged
├── RecordError         a record or file that does not have the documented form
├── ModelError          the reader's model file is missing, damaged or of another version
├── EndpointError       the server that is asked for statements cannot be used; says which setting to change
└── NameNotFound        a node, camp or lever the map does not hold; names the nearest
    └── EmptyMap        nothing is left to simulate; says which filters emptied it

Expected failures are data: a page that cannot be read is a `records.Skipped`, not an exception.
"""


class CauserieError(Exception):
    """Base of all errors Causerie raises on purpose: what, which record, what to do."""

    exit_code = 1
    row: int | None = None
    """Where the record is one of several that were given: its place among them, from 0."""


class UsageError(CauserieError):
    exit_code = 2


class SourceError(CauserieError):
    pass


class StoreError(CauserieError):
    pass


class RecordError(CauserieError):
    pass


class ModelError(CauserieError):
    pass


class EndpointError(CauserieError):
    pass


class NameNotFound(CauserieError):
    pass


class EmptyMap(NameNotFound):
    pass

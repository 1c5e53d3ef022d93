"""The links of a page, and which of them are headlines."""

"""The text of an article, and whether there is one."""

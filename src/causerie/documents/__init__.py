"""Pages to documents.

`verdict` says what a page is and what it holds: `opening` makes a tree of it (`tree`), which says something of itself (`facts`), links to
further stories (`links`) and may hold an article (`article`); all of them look at words (`wording`). Plain text and crawlers' records
become documents in `plain` and `record`. `stories` says which documents print the same story, `places` where in a page a text stands.
"""

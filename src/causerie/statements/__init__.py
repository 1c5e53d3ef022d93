"""Documents to statements.

`reader` reads a document: the model scores its windows (`scores`), `compose` makes statements of the scores, `rivals` says how sure they
are. Names and signs are worked out below that: who is quoted (`speech`), whom a mention of an actor means (`actors`), what a thing is
called, and whether it is up or down (`things`), what the words of a statement say of its signs (`signs`). `endpoint` asks a server in
place of the model.
"""

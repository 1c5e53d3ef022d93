"""Statements to maps.

`nodes` says which names are one node. Of the statements on these, `causal` makes the maps of `camps`, `ties` the network of actors and
`discourse` the networks of who agrees with whom; `positions` says who is for what since when, `questions` what is open. `belief` is how far
to believe a link, given the statements for and against it.
"""

"""Lines and texts by their words alone: how long they are, headlines, notices, datelines, days."""

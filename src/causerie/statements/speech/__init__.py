"""Who speaks in a text: quotations, interviews, speakers without a name, authors and agencies."""

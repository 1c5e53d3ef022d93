"""What the mentions of things are called, without the words that say that a thing goes up or down."""

"""Who acts toward whom as a friend or a foe, and what structural balance says of it."""

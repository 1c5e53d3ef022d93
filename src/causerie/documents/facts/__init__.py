"""What a page says of itself: title, day, byline, outlet, and what kind of page it is."""

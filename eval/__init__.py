"""Accuracy on annotated text, and the floors it may not fall under."""

"""Command lines over the same services as the windows."""

"""The building blocks of both windows."""

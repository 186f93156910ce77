"""Files that may be hostile, looked into and rebuilt: this room runs in a locked-down process of its own."""

"""What the server keeps: one small interface, and engines behind it."""

"""What an incident is: frozen data, tables and pure functions. No Qt, no I/O, no keys."""

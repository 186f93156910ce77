"""The review desk's window over the real services, a real server in a thread, and sealed reports."""

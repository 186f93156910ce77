"""I/O behind protocols: the network, the vault, key rings, evidence files."""

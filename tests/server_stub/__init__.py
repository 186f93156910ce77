"""The server under test: store contract, handlers over real sockets, kill -9, disk full."""

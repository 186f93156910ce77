"""What makes a surprise fail the test: logs, Qt messages, leaks, the network, unnamed controls."""

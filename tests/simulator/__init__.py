"""The real programs, started and stopped by tests in place of fakes."""

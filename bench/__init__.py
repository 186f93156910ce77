"""Speed as ratios within one run: against the raw primitive, the disk, or another design. Never in tests."""

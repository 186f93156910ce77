"""Pages and windows: they build and bind, and decide nothing."""

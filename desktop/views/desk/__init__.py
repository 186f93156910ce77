"""The review desk window: pages that build and bind, and decide nothing."""

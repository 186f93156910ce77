"""Generators of the vectors: a second, independent writer of everything in SPEC.md, and its defects."""

"""Vectors: one file, one fact, one verdict. `README.md` beside this file says how to read and add them."""

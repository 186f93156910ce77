"""Ombra's protocol, version 1: bytes in, values out. The normative text is `SPEC.md` beside this file."""

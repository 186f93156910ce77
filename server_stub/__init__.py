"""Ombra's receiving server: sealed bytes in, a promise out, static files for everybody."""

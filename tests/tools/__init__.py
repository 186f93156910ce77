"""Tools for people who build Ombra; the tests use them too."""

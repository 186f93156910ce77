"""Tests of the reporter window's pages."""

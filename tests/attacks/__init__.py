"""Attacks that must fail, each as one test."""

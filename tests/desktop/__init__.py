"""Tests of the windows and of what stands behind them."""

"""Weeks of sealing keys: which epoch a moment belongs to, and which ones a server still takes (SPEC §3.3)."""

from __future__ import annotations

from crypto.sizes import EPOCH_GRACE_SECONDS, EPOCH_SECONDS


def epoch_of(unix_seconds: int) -> int:
    """The epoch (whole weeks since 1970) that a moment lies in."""
    return unix_seconds // EPOCH_SECONDS


def epoch_start(epoch: int) -> int:
    """The first second of an epoch, unix time."""
    return epoch * EPOCH_SECONDS


def acceptable(epoch: int, unix_seconds: int) -> bool:
    """True for the current epoch, and for the one before during the first 24 hours of a new one."""
    current = epoch_of(unix_seconds)
    early = unix_seconds - epoch_start(current) < EPOCH_GRACE_SECONDS
    return epoch == current or (early and epoch == current - 1)

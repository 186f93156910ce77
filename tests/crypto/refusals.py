"""How tests ask why bytes were refused."""

from collections.abc import Callable

import pytest

from crypto.errors import CryptoError, Verdict


def verdict_of(call: Callable[[], object]) -> Verdict:
    """The verdict of a call that must be refused."""
    with pytest.raises(CryptoError) as caught:
        call()
    return caught.value.verdict

"""From the names of a form to the text of the custodian's box."""

from __future__ import annotations

from crypto.errors import CryptoError
from crypto.sealednames import ActorName, SealedNames, encode_names
from desktop.domain.errors import Acts
from desktop.domain.filling import Identity
from desktop.services.errors import ParcelError


def names_text(who: Identity) -> str:
    """Name and contact on a line each, then aliases and real names (SPEC §7.3).

    Errors: `ParcelError` `identity_too_long` for more than the box holds, by bytes or by people.
    """
    own = "\n".join(part for part in (who.name, who.contact) if part)
    try:
        return encode_names(SealedNames(own, tuple(ActorName(*pair) for pair in who.actors)))
    except CryptoError as error:
        raise ParcelError("identity_too_long", Acts.USER, error.where) from error


def names_fit(who: Identity | None) -> bool:
    """Whether the box holds them."""
    try:
        return who is None or bool(names_text(who))
    except ParcelError:
        return False

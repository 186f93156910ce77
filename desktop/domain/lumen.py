"""Words of the Lumen database for notices and requests, and which of its request types an order's form is.

Source: Lumen's published code of 29 June 2026. `X_REQUEST_` values are ours: it knows no request by word of
mouth, in a chat, or one that nobody was shown.
"""

from __future__ import annotations

NOTICE_TYPES = (
    "DMCA",
    "Counterfeit",
    "Counternotice",
    "CourtOrder",
    "DataProtection",
    "Defamation",
    "GovernmentRequest",
    "LawEnforcementRequest",
    "LocalLaw",
    "PrivateInformation",
    "Trademark",
    "Other",
)
REQUEST_TYPES = (
    "Agency",
    "Civil Subpoena",
    "Email",
    "Records Preservation",
    "Subpoena",
    "Warrant",
    "X_REQUEST_VERBAL",
    "X_REQUEST_CHAT",
    "X_REQUEST_NONE_SEEN",
)
ROLES = (
    "principal",
    "agent",
    "attorney",
    "recipient",
    "sender",
    "submitter",
    "target",
    "issuing_court",
    "plaintiff",
    "defendant",
)

LUMEN_TABLES: dict[str, tuple[str, ...]] = {
    "lumen_type": NOTICE_TYPES,
    "lumen_request": REQUEST_TYPES,
    "lumen_role": ROLES,
    "lumen_action_taken": ("Yes", "No", "Partial", "Unspecified"),
}

OF_FORM: dict[str, str] = {
    "written_order": "Agency",
    "court_order": "Agency",
    "subpoena": "Subpoena",
    "civil_subpoena": "Civil Subpoena",
    "warrant": "Warrant",
    "records_preservation": "Records Preservation",
    "letter": "Agency",
    "email": "Email",
    "chat": "X_REQUEST_CHAT",
    "ticket": "X_REQUEST_CHAT",
    "phone": "X_REQUEST_VERBAL",
    "verbal": "X_REQUEST_VERBAL",
    "template": "Email",
    "none_seen": "X_REQUEST_NONE_SEEN",
}
"""The request type for each form in which an order came; a court order is a notice `CourtOrder` too."""

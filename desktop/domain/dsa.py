"""Values of the EU's DSA Transparency Database, ours where it has none, and what each action is in its terms.

Source: the database's published code of 24 June 2026. It has no value for a live session, a staged fault, a
ban by plan or region, a demand for names or data, an informal wish of a state, a place outside the EEA: the
`X_` values say those, and are left out or folded to OTHER where a record in its shape is asked for.
"""

from __future__ import annotations

VISIBILITY = (
    "DECISION_VISIBILITY_CONTENT_REMOVED",
    "DECISION_VISIBILITY_CONTENT_DISABLED",
    "DECISION_VISIBILITY_CONTENT_DEMOTED",
    "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED",
    "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED",
    "DECISION_VISIBILITY_CONTENT_LABELLED",
    "DECISION_VISIBILITY_OTHER",
)
MONETARY = ("DECISION_MONETARY_SUSPENSION", "DECISION_MONETARY_TERMINATION", "DECISION_MONETARY_OTHER")
PROVISION = (
    "DECISION_PROVISION_PARTIAL_SUSPENSION",
    "DECISION_PROVISION_TOTAL_SUSPENSION",
    "DECISION_PROVISION_PARTIAL_TERMINATION",
    "DECISION_PROVISION_TOTAL_TERMINATION",
    "X_PROVISION_SESSION_TERMINATED",
    "X_PROVISION_SESSION_BLOCKED",
    "X_PROVISION_FAKE_FAULT",
    "X_PROVISION_SEGMENT_BAN",
)
ACCOUNT = ("DECISION_ACCOUNT_SUSPENDED", "DECISION_ACCOUNT_TERMINATED")
DEMANDS = ("X_DEMAND_REAL_NAME", "X_DEMAND_USER_DATA", "X_DEMAND_DATA_LOCALISATION")
CONTENT_TYPES = (
    "CONTENT_TYPE_APP",
    "CONTENT_TYPE_AUDIO",
    "CONTENT_TYPE_IMAGE",
    "CONTENT_TYPE_PRODUCT",
    "CONTENT_TYPE_SYNTHETIC_MEDIA",
    "CONTENT_TYPE_TEXT",
    "CONTENT_TYPE_VIDEO",
    "CONTENT_TYPE_OTHER",
    "X_CONTENT_LIVE_SESSION",
    "X_CONTENT_ACCOUNT",
)
EEA = tuple(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()  # noqa: SIM905
)
WORLD = "WORLD"

DSA_TABLES: dict[str, tuple[str, ...]] = {
    "decision_visibility": VISIBILITY,
    "decision_monetary": MONETARY,
    "decision_provision": PROVISION,
    "decision_account": ACCOUNT,
    "demand": DEMANDS,
    "account_type": ("ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"),
    "content_type": CONTENT_TYPES,
    "notifier": (
        "SOURCE_ARTICLE_16",
        "SOURCE_TRUSTED_FLAGGER",
        "SOURCE_TYPE_OTHER_NOTIFICATION",
        "SOURCE_VOLUNTARY",
    ),
    "automated_decision": (
        "AUTOMATED_DECISION_FULLY",
        "AUTOMATED_DECISION_PARTIALLY",
        "AUTOMATED_DECISION_NOT_AUTOMATED",
    ),
    "territory": (*EEA, WORLD),
}

OF_ACTION: dict[str, tuple[str, ...]] = {
    "meeting_terminated_live": ("DECISION_PROVISION_PARTIAL_TERMINATION", "X_PROVISION_SESSION_TERMINATED"),
    "meeting_blocked_before_start": ("DECISION_PROVISION_PARTIAL_SUSPENSION", "X_PROVISION_SESSION_BLOCKED"),
    "restart_terminated": ("DECISION_PROVISION_PARTIAL_TERMINATION", "X_PROVISION_SESSION_TERMINATED"),
    "host_account_suspended": ("DECISION_ACCOUNT_SUSPENDED",),
    "host_account_terminated": ("DECISION_ACCOUNT_TERMINATED",),
    "replacement_account_suspended": ("DECISION_ACCOUNT_SUSPENDED",),
    "account_quarantined": ("DECISION_PROVISION_TOTAL_SUSPENSION", "X_PROVISION_FAKE_FAULT"),
    "segment_ban": ("DECISION_ACCOUNT_TERMINATED", "X_PROVISION_SEGMENT_BAN"),
    "app_removed_from_store": ("DECISION_VISIBILITY_CONTENT_REMOVED", "CONTENT_TYPE_APP"),
    "profile_or_content_geo_blocked": ("DECISION_VISIBILITY_CONTENT_DISABLED",),
    "content_removed": ("DECISION_VISIBILITY_CONTENT_REMOVED",),
    "content_demoted": ("DECISION_VISIBILITY_CONTENT_DEMOTED",),
    "participant_removed_by_location": ("DECISION_VISIBILITY_OTHER",),
    "real_name_verification_demanded": ("X_DEMAND_REAL_NAME",),
    "data_localisation_demanded": ("X_DEMAND_DATA_LOCALISATION",),
    "user_data_requested_or_disclosed": ("X_DEMAND_USER_DATA",),
    "meeting_monitored_or_infiltrated": (),
    "internal_order_to_act": (),
    "internal_order_to_fabricate": (),
    "retaliation_against_person": (),
}
"""What is stored for each action; nothing where the database has no idea of such a thing."""

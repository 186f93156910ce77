"""The closed tables of known codes. A code outside them is kept and shown as the text it is.

`TABLES` maps a table's name to its codes in the order they are offered; words for them stand in
`resources/questions/words.<language>.json` under the same names.
"""

from __future__ import annotations

from desktop.domain.dsa import DSA_TABLES
from desktop.domain.grounds import GROUNDS
from desktop.domain.lumen import LUMEN_TABLES

ACTIONS = (
    "meeting_terminated_live",
    "meeting_blocked_before_start",
    "restart_terminated",
    "host_account_suspended",
    "host_account_terminated",
    "replacement_account_suspended",
    "account_quarantined",
    "segment_ban",
    "app_removed_from_store",
    "profile_or_content_geo_blocked",
    "content_removed",
    "content_demoted",
    "participant_removed_by_location",
    "real_name_verification_demanded",
    "data_localisation_demanded",
    "user_data_requested_or_disclosed",
    "meeting_monitored_or_infiltrated",
    "internal_order_to_act",
    "internal_order_to_fabricate",
    "retaliation_against_person",
)

EMPLOYEE_ROLES = (
    "trust_safety_employee",
    "operations_employee",
    "local_office_employee",
    "other_employee",
    "contractor",
)

REPORTER_ROLES = (
    "host",
    "co_host",
    "participant",
    "speaker",
    "organisation",
    "app_publisher",
    *EMPLOYEE_ROLES,
    "impersonated_person",
    "relative",
    "witness",
    "press",
)

ACTOR_ROLES = (
    "gov_internet_police",
    "gov_state_security",
    "gov_cyberspace_regulator",
    "gov_court",
    "gov_other_regulator",
    "gov_unknown",
    "government_affairs_liaison",
    "local_office_employee",
    "trust_safety_handler",
    "operations_employee",
    "hq_manager",
    "executive",
    "legal_compliance",
    "app_reviewer",
    "contractor",
    "complainant",
    "suspected_fake_complainant",
    "impersonated_person",
    "staged_account",
    "host",
    "co_host",
    "replacement_account_holder",
    "speaker",
    "participant",
    "participant_relative",
    "organisation",
    "app_publisher",
    "press",
)

EVIDENCE_TYPES = (
    "participant_list",
    "notice_email",
    "complaint_email",
    "internal_order",
    "system_export",
    "screenshot",
    "recording",
    "correspondence",
    "public_statement",
    "gov_or_court_document",
    "witness_note",
    "other",
)

WANTS = (
    "reinstatement",
    "reasons",
    "apology",
    "publication",
    "safety_advice",
    "legal_advice",
    "record_only",
)

ORDER_FORMS = (
    "written_order",
    "court_order",
    "warrant",
    "subpoena",
    "civil_subpoena",
    "records_preservation",
    "letter",
    "email",
    "chat",
    "ticket",
    "phone",
    "verbal",
    "template",
    "none_seen",
)

ORDER_SOURCES = (
    "X_SOURCE_GOV_FORMAL_ORDER",
    "X_SOURCE_GOV_INFORMAL_REQUEST",
    "X_SOURCE_COURT_ORDER",
    "X_SOURCE_INTERNAL_LIAISON",
    "X_SOURCE_MASS_COMPLAINT",
    "X_SOURCE_UNKNOWN",
)

TABLES: dict[str, tuple[str, ...]] = {
    "action": ACTIONS,
    "reporter_role": REPORTER_ROLES,
    "actor_role": ACTOR_ROLES,
    "evidence_type": EVIDENCE_TYPES,
    "ground": GROUNDS,
    "want": WANTS,
    "precision": ("second", "minute", "five_minutes", "hour", "day", "unknown"),
    "clock_source": ("server_log", "client_screen", "email_header", "file_time", "memory", "other"),
    "certainty": ("seen", "told", "suspected"),
    "anonymity": ("anonymous", "pseudonymous", "custodian_only", "named"),
    "platform_kind": (
        "video_meeting",
        "live_stream",
        "messenger",
        "social_network",
        "video_sharing",
        "app_store",
        "hosting",
        "other",
    ),
    "account_tier": ("free", "paid", "business", "education"),
    "visibility": ("private", "public", "members"),
    "channel": ("email", "in_app", "web_page", "letter", "phone", "support_chat", "other"),
    "order_form": ORDER_FORMS,
    "order_source": ORDER_SOURCES,
    "order_response": ("complied", "partly", "delayed", "declined", "not_my_task"),
    "yes_no_unknown": ("yes", "no", "unknown"),
    "investigation": ("none", "partial", "full", "unknown"),
    "restarted": ("yes_other_account", "yes_same_account", "no", "unknown"),
    "explanation_source": (
        "support",
        "public_statement",
        "press",
        "colleague",
        "ticket",
        "authority",
        "other",
    ),
    "how_obtained": (
        "own_account",
        "sent_to_me",
        "at_work",
        "public",
        "from_a_friend",
        "retyped",
        "other",
    ),
    **DSA_TABLES,
    **LUMEN_TABLES,
}

FIELD_TABLES: dict[tuple[str, str], str] = {
    ("Reporter", "role"): "reporter_role",
    ("Reporter", "anonymity"): "anonymity",
    ("Platform", "kind"): "platform_kind",
    ("Platform", "account_tier"): "account_tier",
    ("Event", "visibility"): "visibility",
    ("Action", "code"): "action",
    ("Notice", "channel"): "channel",
    ("Notice", "ground"): "ground",
    ("Explanation", "source"): "explanation_source",
    ("Explanation", "ground"): "ground",
    ("Order", "from_role"): "actor_role",
    ("Order", "to_role"): "actor_role",
    ("Order", "form"): "order_form",
    ("Order", "source"): "order_source",
    ("Order", "response"): "order_response",
    ("Order", "stated_ground"): "ground",
    ("Actor", "role"): "actor_role",
    ("Evidence", "type"): "evidence_type",
    ("Evidence", "how_obtained"): "how_obtained",
    ("Change", "code"): "action",
    ("Change", "stated_ground"): "ground",
    ("Change", "wants"): "want",
    ("Incident", "stated_ground"): "ground",
    ("Incident", "investigation_seen"): "investigation",
    ("Incident", "restarted"): "restarted",
    ("Incident", "wants"): "want",
    ("Incident", "proof_held"): "evidence_type",
    **{
        (record, name): name
        for record in ("Action", "Explanation", "Order", "Change")
        for name in ("precision", "clock_source", "certainty")
    },
    **{(record, name): name for record in ("Notice", "Evidence") for name in ("precision", "clock_source")},
    ("Actor", "certainty"): "certainty",
}
"""(record, field) -> the table its codes come from."""


def is_known(table: str, code: str) -> bool:
    """Whether a table lists a code. An unknown table is a bug and raises `KeyError`."""
    return code in TABLES[table]

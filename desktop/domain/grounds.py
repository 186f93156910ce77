"""Grounds for a takedown: the categories and keywords of the EU's DSA Transparency Database, and ours.

Source: the database's published code of 24 June 2026, written `CATEGORY/KEYWORD`. The `X_` values
say what it has no word for. Older exports carry other names: those stay text.
"""

from __future__ import annotations

CATEGORY_PREFIX = "STATEMENT_CATEGORY_"
KEYWORD_PREFIX = "KEYWORD_"
ANY_KEYWORDS = ("OTHER", "STALKING")  # accepted under every category

CATEGORIES: dict[str, tuple[str, ...]] = {
    "ANIMAL_WELFARE": ("ANIMAL_HARM", "UNLAWFUL_SALE_ANIMALS"),
    "CONSUMER_INFORMATION": (
        "HIDDEN_ADVERTISEMENT",
        "INSUFFICIENT_INFORMATION_ON_TRADERS",
        "MISLEADING_INFO_GOODS_SERVICES",
        "MISLEADING_INFO_CONSUMER_RIGHTS",
        "NONCOMPLIANCE_PRICING",
    ),
    "CYBER_VIOLENCE": (
        "CYBER_BULLYING_INTIMIDATION",
        "CYBER_HARASSMENT",
        "CYBER_INCITEMENT",
        "CYBER_STALKING",
        "NON_CONSENSUAL_IMAGE_SHARING",
        "NON_CONSENSUAL_MATERIAL_DEEPFAKE",
    ),
    "CYBER_VIOLENCE_AGAINST_WOMEN": (
        "BULLYING_AGAINST_GIRLS",
        "CYBER_HARASSMENT_AGAINST_WOMEN",
        "CYBER_STALKING_AGAINST_WOMEN",
        "FEMALE_GENDERED_DISINFORMATION",
        "INCITEMENT_AGAINST_WOMEN",
        "NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN",
        "NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN",
    ),
    "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS": (
        "BIOMETRIC_DATA_BREACH",
        "DATA_FALSIFICATION",
        "MISSING_PROCESSING_GROUND",
        "RIGHT_TO_BE_FORGOTTEN",
    ),
    "ILLEGAL_OR_HARMFUL_SPEECH": ("DEFAMATION", "DISCRIMINATION", "HATE_SPEECH"),
    "INTELLECTUAL_PROPERTY_INFRINGEMENTS": (
        "COPYRIGHT_INFRINGEMENT",
        "DESIGN_INFRINGEMENT",
        "GEOGRAPHIC_INDICATIONS_INFRINGEMENT",
        "PATENT_INFRINGEMENT",
        "TRADE_SECRET_INFRINGEMENT",
        "TRADEMARK_INFRINGEMENT",
    ),
    "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS": (
        "MISINFORMATION_DISINFORMATION",
        "VIOLATION_EU_LAW",
        "VIOLATION_NATIONAL_LAW",
    ),
    "NOT_SPECIFIED_NOTICE": (),
    "OTHER_VIOLATION_TC": (
        "ADULT_SEXUAL_MATERIAL",
        "AGE_SPECIFIC_RESTRICTIONS",
        "GEOGRAPHICAL_REQUIREMENTS",
        "GOODS_SERVICES_NOT_PERMITTED",
        "LANGUAGE_REQUIREMENTS",
        "NUDITY",
    ),
    "PROTECTION_OF_MINORS": (
        "AGE_SPECIFIC_RESTRICTIONS_MINORS",
        "CHILD_SEXUAL_ABUSE_MATERIAL",
        "CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE",
        "GROOMING_SEXUAL_ENTICEMENT_MINORS",
        "UNSAFE_CHALLENGES",
    ),
    "RISK_FOR_PUBLIC_SECURITY": (
        "ILLEGAL_ORGANIZATIONS",
        "RISK_ENVIRONMENTAL_DAMAGE",
        "RISK_PUBLIC_HEALTH",
        "TERRORIST_CONTENT",
    ),
    "SCAMS_AND_FRAUD": (
        "IMPERSONATION_ACCOUNT_HIJACKING",
        "INAUTHENTIC_ACCOUNTS",
        "INAUTHENTIC_LISTINGS",
        "INAUTHENTIC_USER_REVIEWS",
        "PHISHING",
        "PYRAMID_SCHEMES",
    ),
    "SELF_HARM": ("CONTENT_PROMOTING_EATING_DISORDERS", "SELF_MUTILATION", "SUICIDE"),
    "UNSAFE_AND_PROHIBITED_PRODUCTS": ("PROHIBITED_PRODUCTS", "UNSAFE_PRODUCTS"),
    "VIOLENCE": (
        "COORDINATED_HARM",
        "INCITEMENT_VIOLENCE_HATRED",
        "HUMAN_EXPLOITATION",
        "HUMAN_TRAFFICKING",
        "TRAFFICKING_WOMEN_GIRLS",
    ),
}

X_GROUNDS = (
    "X_GROUND_NONE_GIVEN",
    "X_GROUND_TECHNICAL_CLAIMED",
    "X_GROUND_LOCAL_LAW_UNSPECIFIED",
    "X_GROUND_UNKNOWN",
)

DECISION_GROUNDS = ("DECISION_GROUND_ILLEGAL_CONTENT", "DECISION_GROUND_INCOMPATIBLE_CONTENT")


def _written() -> tuple[str, ...]:
    codes = [*X_GROUNDS, *DECISION_GROUNDS]
    for category, keywords in CATEGORIES.items():
        codes.append(CATEGORY_PREFIX + category)
        codes.extend(
            f"{CATEGORY_PREFIX}{category}/{KEYWORD_PREFIX}{keyword}" for keyword in (*keywords, *ANY_KEYWORDS)
        )
    return tuple(codes)


GROUNDS = _written()
"""Every ground that can be written, in the order it is offered."""


def split_ground(code: str) -> tuple[str, str]:
    """The category and the keyword of a ground, prefixes kept; the keyword may be empty."""
    category, _slash, keyword = code.partition("/")
    return category, keyword

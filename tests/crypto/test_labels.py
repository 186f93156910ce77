"""No label twice, no two readings of what is bound."""

from hypothesis import given
from hypothesis import strategies as st

from crypto.labels import PREFIX, Direction, Label, Person, bind

PARTS = st.lists(st.binary(max_size=6), max_size=4)
LABELS = st.sampled_from(Label)


def test_labels_and_personalisations_differ() -> None:
    """SPEC §2.8, §2.5. `StrEnum` makes a second name for one value an alias, which the length shows."""
    assert len(Label) == len(Label.__members__) == len({label.value for label in Label})
    assert len(Person) == len(Person.__members__) == len({person.value for person in Person})
    assert len(Direction) == len(Direction.__members__)


def test_personalisations_fit() -> None:
    """BLAKE2b fills up to 16 bytes with zeros, so none may end in one."""
    for person in Person:
        assert len(person.value.encode()) <= 16
        assert person.value.isascii()
        assert "\0" not in person.value


def test_no_label_holds_the_byte_that_ends_it() -> None:
    assert not [label for label in Label if "\0" in label.value or not label.value.isascii()]


def read_back(bound: bytes) -> tuple[str, list[bytes]]:
    """Undo `bind`: that this is possible is what makes it injective."""
    label, _, rest = bound.removeprefix(PREFIX).partition(b"\0")
    parts = []
    while rest:
        length = int.from_bytes(rest[:4], "big")
        parts.append(rest[4 : 4 + length])
        rest = rest[4 + length :]
    return label.decode(), parts


@given(LABELS, PARTS)
def test_what_is_bound_can_be_read_back(label: Label, parts: list[bytes]) -> None:
    """SPEC §2.8."""
    assert read_back(bind(label, *parts)) == (label.value, parts)


@given(LABELS, PARTS, LABELS, PARTS)
def test_two_bindings_differ(one: Label, parts: list[bytes], other: Label, others: list[bytes]) -> None:
    """SPEC §2.8."""
    assert (bind(one, *parts) == bind(other, *others)) == ((one, parts) == (other, others))

"""A desk that slept learns the cards it missed; what names one of them waits and is not lost (SPEC §4.4)."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from crypto.content import encode_content
from crypto.ids import CardHash
from crypto.office import card_hash, decode_office
from desktop.services.casefiles import case_file, inbox
from desktop.services.desk import Desk
from desktop.services.deskkeys import renew_keys
from desktop.services.reissue import RootKey, reissue_card
from desktop.services.sync import PullReport, pull
from desktop.services.vaultoffice import card_in_force, server_faults
from desktop.services.vaultquarantine import quarantine
from tests.attacks.attackeddesk import kinds, line, pull_from
from tests.attacks.twistingserver import Told, Twist, TwistingServer, honest
from tests.desktop.services.practicedesk import PracticeOffice, incident


@dataclass
class Sleeper:
    """Bo's desk sleeps while Ada's signs new cards, and reports are sealed under each of them."""

    office: PracticeOffice
    cards: list[CardHash] = field(default_factory=list)

    def __post_init__(self) -> None:
        """The first card, with both keys."""
        self.to = self.office.reporter().recipients()
        self.cards.append(self.office.reporter().card_hash())

    def next_card(self) -> None:
        """Ada signs the next card."""
        root = self.office.made.root_file.read_bytes()
        with self.office.desk() as ada, self.office.line(ada) as gateway:
            reissue_card(ada, gateway, RootKey(root, self.office.made.root_passphrase))
        self.cards.append(self.office.reporter().card_hash())

    def report(self) -> None:
        """Somebody reports under the card in force, to both."""
        reporter = self.office.reporter(len(self.cards))
        content = reporter.report(incident(f"under card {len(self.cards)}"), recipients=0b11)
        reporter.post(reporter.seal(lambda _: encode_content(content), self.to))

    def until_card(self, last: int) -> None:
        """A report under each card up to this one."""
        self.report()
        while len(self.cards) < last:
            self.next_card()
            self.report()


def texts(desk: Desk) -> list[str]:
    files = [case_file(desk, row.id) for row in inbox(desk)]
    return sorted(str(file.incident.narrative) for file in files if file.incident is not None)


def under(*cards: int) -> list[str]:
    return [f"under card {card}" for card in cards]


def refusing(card: CardHash) -> Twist:
    """Says that it has no such card."""
    missing = b'{"code": "not_found"}'
    return lambda told: (404, missing) if told.path.endswith(card.hex()) else honest(told)


def test_reports_under_cards_that_were_slept_through_open(office: PracticeOffice) -> None:
    sleeper = Sleeper(office)
    sleeper.until_card(5)
    with office.desk(1) as desk:
        report = office.pull(desk)
        assert (report.new, report.quarantined) == (5, 0)
        assert texts(desk) == under(1, 2, 3, 4, 5)
        assert card_in_force(desk.vault.db).card_hash == sleeper.cards[-1]
        assert server_faults(desk.vault.db) == ()


def test_a_card_that_is_withheld_loses_nothing(office: PracticeOffice, server: TwistingServer) -> None:
    sleeper = Sleeper(office)
    sleeper.until_card(4)
    with office.desk(1) as desk:
        server.twist = refusing(sleeper.cards[2])
        report = pull_from(desk, server)
        assert (report.new, report.quarantined) == (3, 1)  # the third is named in the fourth
        assert [item.verdict for item in quarantine(desk.vault.db)] == ["wrong_card"]
        (fault,) = server_faults(desk.vault.db)
        assert (fault.kind, fault.about) == ("missing_card", sleeper.cards[2])
        assert pull_from(desk, server).new == 0
        server.twist = honest
        report = pull_from(desk, server)
        assert (report.new, report.cases) == (1, 1)
        assert quarantine(desk.vault.db) == []
        assert texts(desk) == under(1, 2, 3, 4)


@pytest.mark.parametrize("spoil", ["another", "flipped", "empty", "long"])
def test_a_card_is_taken_by_its_hash_alone(
    office: PracticeOffice, server: TwistingServer, spoil: str
) -> None:
    sleeper = Sleeper(office)
    sleeper.until_card(4)
    with office.desk(1) as desk:
        first = card_in_force(desk.vault.db).blob

        def twist(told: Told) -> tuple[int, bytes]:
            if "/cards/" not in told.path:
                return honest(told)
            flipped = told.body[:-1] + bytes([told.body[-1] ^ 1])
            lies = {"another": first, "flipped": flipped, "empty": b"", "long": told.body + bytes(9)}
            return 200, lies[spoil]

        server.twist = twist
        assert pull_from(desk, server).quarantined == 1
        assert kinds(desk) == {"missing_card"}
        assert card_in_force(desk.vault.db).card_hash == sleeper.cards[-1]
        assert texts(desk) == under(1, 3, 4)


def test_a_card_that_keys_were_renewed_to_counts_as_news_for_what_waits(office: PracticeOffice) -> None:
    """The window renews keys before it pulls, so the pull itself sees no change of the card."""
    sleeper = Sleeper(office)
    with office.desk(1) as desk:
        early = early_report(sleeper, desk)
        assert early.quarantined == 1
        with office.line(desk) as gateway:
            renew_keys(desk, gateway)
            report = pull(desk, gateway)
        assert (report.new, quarantine(desk.vault.db)) == (1, [])
        assert texts(desk) == under(2)


def early_report(sleeper: Sleeper, desk: Desk) -> PullReport:
    """A pull that looked at the office just before the card changed under which a report came."""
    office = sleeper.office
    with office.gateway() as gateway:
        before = gateway.office()
    sleeper.next_card()
    sleeper.report()
    with TwistingServer(office.server.url).running() as server:
        server.twist = lambda told: (200, before) if told.path == "/v1/office" else honest(told)
        return pull_from(desk, server)


def test_what_came_under_a_card_of_the_last_minute_opens_at_the_next_pull(office: PracticeOffice) -> None:
    sleeper = Sleeper(office)
    with office.desk(1) as desk:
        assert early_report(sleeper, desk).quarantined == 1
        assert office.pull(desk).new == 1
        assert texts(desk) == under(2)


def test_a_card_of_the_past_never_stands_in_for_the_newest(
    office: PracticeOffice, server: TwistingServer
) -> None:
    sleeper = Sleeper(office)
    sleeper.until_card(4)
    with office.desk(1) as desk:
        pull_from(desk, server)
        force = card_in_force(desk.vault.db)
        assert (force.card.sequence, force.card_hash) == (4, sleeper.cards[-1])
        with line(desk, server) as gateway:
            assert card_hash(decode_office(gateway.office()).card) == force.card_hash
            assert [card_hash(gateway.card(one)) for one in sleeper.cards] == sleeper.cards

"""What an office hands to reporters outside the server: office file, and a fingerprint sheet with QR code."""

from __future__ import annotations

import html
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import segno

from crypto.address import fingerprint_of, grouped, office_file, parse_address
from crypto.office import office_id_of
from desktop.services.durable import PUBLIC_FILE, write_new

OFFICE_FILE = "office.json"
SHEET_HTML = "fingerprint.html"
SHEET_TEXT = "fingerprint.txt"
SHEET_QR = "fingerprint.png"
_QR_SCALE = 8  # pixels a module: sharp on paper at 300 dpi, about 3 cm wide
_QR_ERROR = "m"  # a sheet on a wall gets dirty

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 14pt/1.5 sans-serif; margin: 3cm 2.5cm; color: #111; }}
h1 {{ font-size: 22pt; margin: 0 0 .2em; }}
.code {{ font: 20pt/1.6 monospace; letter-spacing: .05em; }}
.address {{ font: 11pt monospace; overflow-wrap: anywhere; }}
svg {{ width: 5cm; height: 5cm; }}
</style></head><body>
<h1>{title}</h1>
<p>Compare these thirty digits with the ones Ombra shows before you write anything.<br>
如 Ombra 显示的三十位数字与此处不同，请勿填写。</p>
<p class="code">{fingerprint}</p>
{qr}
<p class="address">{address}</p>
</body></html>
"""

_TEXT = """{title}

Fingerprint / 指纹:  {fingerprint}
Address / 地址:      {address}

Compare the thirty digits with the ones Ombra shows before you write anything.
如 Ombra 显示的三十位数字与此处不同，请勿填写。
"""


@dataclass(frozen=True, slots=True)
class OfficePapers:
    """The public face of an office: its names, address line, first root, links and signed card."""

    names: Mapping[str, str]
    address: str
    first_root: bytes
    links: list[bytes]
    card: bytes

    @property
    def fingerprint(self) -> str:
        """Six groups of five digits."""
        return grouped(fingerprint_of(office_id_of(self.first_root)))


def office_file_of(papers: OfficePapers) -> bytes:
    """The office file: JSON that `ombra --office` and the reporter window take."""
    parse_address(papers.address)
    return office_file(papers.address, papers.card, papers.first_root, papers.links) + b"\n"


def sheet_html(papers: OfficePapers) -> str:
    """The fingerprint sheet as one page that loads nothing from anywhere."""
    out = io.BytesIO()
    _qr(papers).save(out, kind="svg", xmldecl=False, svgclass=None, lineclass=None, border=2)
    return _PAGE.format(
        title=html.escape(_title(papers)),
        fingerprint=papers.fingerprint,
        qr=out.getvalue().decode(),
        address=html.escape(papers.address),
    )


def sheet_text(papers: OfficePapers) -> str:
    """The same as plain text, for a mail or a web page."""
    return _TEXT.format(title=_title(papers), fingerprint=papers.fingerprint, address=papers.address)


def qr_png(papers: OfficePapers) -> bytes:
    """The address as a QR code, PNG."""
    out = io.BytesIO()
    _qr(papers).save(out, kind="png", scale=_QR_SCALE, border=4)
    return out.getvalue()


def write_papers(folder: Path, papers: OfficePapers) -> None:
    """Write all four files into a folder. Errors: `file_exists`, `disk_full`, `not_writable`."""
    write_new(folder / OFFICE_FILE, office_file_of(papers), PUBLIC_FILE)
    write_new(folder / SHEET_HTML, sheet_html(papers).encode(), PUBLIC_FILE)
    write_new(folder / SHEET_TEXT, sheet_text(papers).encode(), PUBLIC_FILE)
    write_new(folder / SHEET_QR, qr_png(papers), PUBLIC_FILE)


def _qr(papers: OfficePapers) -> segno.QRCode:
    return segno.make(papers.address, error=_QR_ERROR, micro=False)


def _title(papers: OfficePapers) -> str:
    return " · ".join(dict.fromkeys(papers.names.values()))

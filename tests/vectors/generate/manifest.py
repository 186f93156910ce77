"""Manifests, and the counts of chunks that show outside (SPEC §9.4, §9.5)."""

from tests.vectors.generate import contents
from tests.vectors.generate.contents import Fields, file_entry
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("manifest", "content")
counting = Family("manifest", "chunk_count")
GIBIBYTE = 1024**3


def with_manifest(*files: Fields, **changes: object) -> Inputs:
    return {"content": contents.report(manifest=contents.manifest(*files, **changes))}


@vector("9.5")
def manifest_is_read() -> Made:
    """One file of two pieces in an upload of two chunks."""
    return Made(with_manifest(), {"kind": "Report"})


@vector("9.5")
def all_fields_given() -> Made:
    """Every optional field of a file is kept."""
    entry = file_entry(
        name="Sitzung 会议.mp4",
        media_type="video/mp4",
        evidence=0,
        removed="location, device",
        captured_at="2026-03-01T21:04:00+08:00",
        how_obtained="own recording",
        knowledge_circle=3,
        reviewer_only=True,
        original=contents.digest("original"),
    )
    return Made(with_manifest(entry), {"kind": "Report"})


@vector("9.5", "too_many")
def no_files() -> Inputs:
    """A manifest without files is none."""
    return {"content": contents.report(manifest=contents.manifest() | {"files": []})}


@vector("9.5", "too_many")
def files_33() -> Inputs:
    """At most 32 attachments."""
    entry = {"key": contents.FILE_KEY, "size": 1, "sha256": contents.FILE_HASH}
    return with_manifest(*[entry] * 33, count=36)


@vector("9.4", "bad_structure")
def count_not_the_class_of_the_files() -> Inputs:
    """Two pieces make an upload of two chunks, not of four."""
    return with_manifest(count=4)


@vector("9.4", "bad_structure")
def count_below_the_files() -> Inputs:
    """Two pieces do not fit in one chunk."""
    return with_manifest(count=1)


@vector("9.5", "too_big")
def file_of_more_than_4_gib() -> Inputs:
    """A file has at most 4 GiB."""
    return with_manifest(file_entry(size=4 * GIBIBYTE + 1))


@vector("9.5", "too_big")
def files_of_more_than_an_upload() -> Inputs:
    """Four files of 4 GiB are 65,544 pieces; an upload has 65,536."""
    return with_manifest(*[file_entry(size=4 * GIBIBYTE)] * 4, count=65_536)


@vector("9.5", "too_big")
def size_negative() -> Inputs:
    """A size is not negative."""
    return with_manifest(file_entry(size=-1))


@vector("9.5", "bad_structure")
def upload_id_of_zeros() -> Inputs:
    """Sixteen zeros mean "no upload" in a submission, so they name none here."""
    return with_manifest(upload_id=bytes(16))


@vector("9.5", "bad_structure")
def upload_id_short() -> Inputs:
    """An upload id has 16 bytes."""
    return with_manifest(upload_id=contents.UPLOAD[:15])


@vector("9.5", "bad_structure")
def places_short() -> Inputs:
    """The seed of the places has 32 bytes."""
    return with_manifest(places=bytes(31))


@vector("9.5", "bad_structure")
def file_key_short() -> Inputs:
    """A file key has 32 bytes."""
    return with_manifest(file_entry(key=bytes(31)))


@vector("9.5", "bad_structure")
def file_hash_short() -> Inputs:
    """A file hash has 32 bytes."""
    return with_manifest(file_entry(sha256=bytes(31)))


@vector("9.5", "bad_structure")
def role_unknown() -> Inputs:
    """A file is an attachment or the incident."""
    return with_manifest(file_entry(role="note"))


@vector("9.5", "bad_structure")
def two_incident_files() -> Inputs:
    """There is one incident."""
    files = [file_entry(size=1, role="incident"), file_entry(size=1, role="incident")]
    return {"content": contents.report(incident=b"", manifest=contents.manifest(*files))}


@vector("9.5", "too_big")
def name_of_256_bytes() -> Inputs:
    """A name has at most 255 bytes, which is 85 Chinese characters."""
    return with_manifest(file_entry(name="会" * 85 + "x"))


@vector("9.5", "too_big")
def how_obtained_of_256_bytes() -> Inputs:
    """The other texts of a file have at most 255 bytes as well."""
    return with_manifest(file_entry(how_obtained="x" * 256))


@vector("9.5", "bad_structure")
def knowledge_circle_beyond_31_bits() -> Inputs:
    """A number that no table holds is refused before one tries."""
    return with_manifest(file_entry(knowledge_circle=2**31))


@vector("9.5", "bad_structure")
def evidence_negative() -> Inputs:
    """A place in a list is not negative."""
    return with_manifest(file_entry(evidence=-1))


@vector("9.5", "bad_structure")
def original_short() -> Inputs:
    """A commitment to an original has 32 bytes, or is not there."""
    return with_manifest(file_entry(original=bytes(31)))


@counting("9.4")
def one_piece() -> Made:
    """One piece shows as one chunk."""
    return Made({"pieces": 1}, {"count": 1})


@counting("9.4")
def three_pieces() -> Made:
    """Three pieces show as four chunks."""
    return Made({"pieces": 3}, {"count": 4})


@counting("9.4")
def eight_pieces() -> Made:
    """Eight pieces show as eight chunks."""
    return Made({"pieces": 8}, {"count": 8})


@counting("9.4")
def nine_pieces() -> Made:
    """From nine on it is Padme: nine show as ten."""
    return Made({"pieces": 9}, {"count": 10})


@counting("9.4")
def thousand_pieces() -> Made:
    """A thousand pieces show as 1,024."""
    return Made({"pieces": 1_000}, {"count": 1_024})


@counting("9.4")
def most_pieces() -> Made:
    """The largest upload is its own class."""
    return Made({"pieces": 65_536}, {"count": 65_536})


@counting("9.4", "too_big")
def one_piece_too_many() -> Inputs:
    """An upload has at most 65,536 chunks."""
    return {"pieces": 65_537}


@counting("9.4", "too_big")
def no_pieces() -> Inputs:
    """An empty file has one piece, so there is no upload of none."""
    return {"pieces": 0}

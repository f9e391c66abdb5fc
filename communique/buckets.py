"""WARC files in an S3 bucket, found and opened as local ones are; this module needs the extra `s3`."""

from __future__ import annotations

import hashlib
import io
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Literal

from aiohttp import ClientError as BrokenOff
from botocore.exceptions import BotoCoreError, HTTPClientError, IncompleteReadError
from botocore.exceptions import ConnectionError as Unconnected
from botocore.session import get_session
from s3fs import S3FileSystem

from communique.faults import BadInput, ServiceUnreachable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SCHEME = "s3://"
WARC = (".warc", ".warc.gz")
BLOCK = 8 * 1024 * 1024
"""Bytes of an object that are asked for, and held, at a time."""
CREDENTIALS = "AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"


@dataclass(frozen=True, slots=True, kw_only=True)
class BucketFile:
    """One object of a bucket, in the version that was found."""

    bucket: S3FileSystem
    key: str
    """With the bucket's name before it."""
    version: str
    """As `version_of` tells it."""

    def __str__(self) -> str:
        return f"{SCHEME}{self.key}"

    @property
    def name(self) -> str:
        """The last part of its key."""
        return self.key.rpartition("/")[2]

    def identify(self) -> str:
        """Hex digest of its address and version, so that an object that is kept need not be read to be known."""
        return hashlib.sha256(f"{self} {self.version}".encode()).hexdigest()

    def open(self, mode: Literal["rb"]) -> IO[bytes]:
        """Its bytes, asked for a block at a time; a Fault where they cannot be had or the object is replaced."""
        with telling_faults(str(self), self.bucket):
            return io.BufferedReader(_Reading(self, mode), 1 << 20)


class _Reading(io.RawIOBase):
    """An open object whose faults are a user's; s3fs asks for every block on condition that its ETag still holds."""

    def __init__(self, file: BucketFile, mode: str) -> None:
        self.file = file
        self.stream = file.bucket.open(file.key, mode, block_size=BLOCK)
        if version_of(self.stream.details) != file.version:
            raise OSError("it was replaced")

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self.stream.seek(offset, whence))

    def readinto(self, buffer: Any) -> int:
        with telling_faults(str(self.file), self.file.bucket):
            return int(self.stream.readinto(buffer))

    def close(self) -> None:
        self.stream.close()
        super().close()


def find_objects(address: str) -> list[BucketFile]:
    """The object at `s3://BUCKET/KEY`, or the WARC files below `s3://BUCKET/PREFIX/`, by their keys.

    Endpoint, region and credentials are those of AWS's own variables and files; without credentials it asks as anybody
    may. BadInput where there is no such object or access is refused, ServiceUnreachable where nobody answers.
    """
    key = address.removeprefix(SCHEME)
    if not re.fullmatch(r"[^/]+/.*", key):
        raise BadInput(address, "it names no object", "Give s3://BUCKET/KEY of a WARC file, or s3://BUCKET/PREFIX/")
    bucket = None
    with telling_faults(address, bucket):
        anybody = get_session().get_credentials() is None
        bucket = S3FileSystem(anon=anybody, skip_instance_cache=True, use_listings_cache=False)
    with telling_faults(address, bucket):
        if not key.endswith("/"):
            found = {key: bucket.info(key)}
            if found[key]["type"] != "file":
                raise BadInput(address, "it is a prefix", f"Give {address}/ for the WARC files below it")
        else:
            found = {key: told for key, told in bucket.find(key, detail=True).items() if key.endswith(WARC)}
    if not found:
        raise BadInput(address, f"no key below it ends in {' or '.join(WARC)}", "Give the prefix of WARC files")
    return [BucketFile(bucket=bucket, key=key, version=version_of(told)) for key, told in sorted(found.items())]


def version_of(told: Mapping[str, Any]) -> str:
    """What is another where an object is: its size and its ETag."""
    return f"{told['size']} {told['ETag']}"


@contextmanager
def telling_faults(address: str, bucket: S3FileSystem | None) -> Iterator[None]:
    """What s3fs raises while an address is asked for, as a Fault."""
    again = "Run the command again: what was kept is not asked for again"
    try:
        yield
    except FileNotFoundError:
        raise BadInput(address, "there is no such object or bucket", "Correct the address") from None
    except PermissionError as error:
        if bucket is not None and bucket.anon:
            why, do = "it is not public, or not there, and there are no credentials", f"Set {CREDENTIALS}"
        else:
            why, do = f"access is refused ({error})", f"Set {CREDENTIALS}, of somebody who may read and list it"
        raise BadInput(address, why, do) from None
    except (Unconnected, HTTPClientError, IncompleteReadError, BrokenOff) as error:
        raise ServiceUnreachable(address, f"{error}", f"See AWS_ENDPOINT_URL and the network. {again}") from None
    except OSError as error:
        raise ServiceUnreachable(address, f"it cannot be read ({error})", again) from None
    except (BotoCoreError, ValueError) as error:
        raise BadInput(address, f"{error}", "Correct AWS's variables, or its files in ~/.aws") from None

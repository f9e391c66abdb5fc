"""WARC files come from buckets of a real S3 server, moto's, as they come from local files; and nothing by halves."""

from __future__ import annotations

import gzip
import io
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from botocore.session import get_session
from test_archive import HTML, NOON

from communique.faults import BadInput, ServiceUnreachable
from communique.importing import ImportOutcome, import_files
from communique.settings import Settings
from newsroom.sample import SAMPLE
from spiders.archive import ArchiveError, ArchiveWriter

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

MOTO = Path(__file__).resolve().parents[1] / ".venv-moto" / "bin" / "moto_server"
needs_moto = pytest.mark.skipif(not MOTO.exists(), reason="moto is not installed: run `make test`")
SAMPLE_BYTES = SAMPLE.read_bytes()
MAY_READ = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'


class Store:
    """The server, and what is known of it from outside."""

    def __init__(self, address: str, log: Path) -> None:
        self.address, self.log = address, log
        self.s3, self.iam = (
            get_session().create_client(
                name,
                endpoint_url=address,
                region_name="us-east-1",
                aws_access_key_id="owner",
                aws_secret_access_key="owner",
            )
            for name in ("s3", "iam")
        )

    def put(self, address: str, body: bytes, *, acl: str = "private") -> str:
        bucket, _, key = address.removeprefix("s3://").partition("/")
        self.s3.create_bucket(Bucket=bucket)
        self.s3.put_object(Bucket=bucket, Key=key, Body=body, ACL=acl)
        return address

    def count_reads(self, address: str) -> int:
        """How often bytes of an object were asked for."""
        key = re.escape(address.removeprefix("s3://"))
        return len(re.findall(rf"GET /{key} HTTP", self.log.read_text()))

    def check_users(self, answer: bool) -> None:
        httpx.post(
            f"{self.address}/moto-api/reset-auth",
            content="0" if answer else "inf",
            headers={"Content-Type": "text/plain"},
        )


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = tmp_path_factory.mktemp("moto") / "log"
    command = [MOTO, "-H", "127.0.0.1", "-p", str(port)]
    with log.open("wb") as stream, subprocess.Popen(command, stdout=stream, stderr=stream) as child:
        address = f"http://127.0.0.1:{port}"
        for _ in range(300):
            try:
                httpx.get(f"{address}/moto-api/data.json")
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield Store(address, log)
        child.terminate()


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """The environment of somebody who has told AWS's tools nothing."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    return monkeypatch


@pytest.fixture
def store(server: Store, aws: pytest.MonkeyPatch) -> Store:
    """The server, with the environment of its owner."""
    aws.setenv("AWS_ENDPOINT_URL", server.address)
    aws.setenv("AWS_ACCESS_KEY_ID", "owner")
    aws.setenv("AWS_SECRET_ACCESS_KEY", "owner")
    server.s3.create_bucket(Bucket="press")
    return server


def import_all(place: Place, archive: Path, *addresses: str) -> list[ImportOutcome]:
    settings = Settings(home=place.home).model_copy(update={"archive": archive})
    return import_files(settings, addresses, source=None, on_progress=lambda done, total: None)


def make_warc(folder: Path, first: int, count: int, size: int) -> bytes:
    """A WARC file of the Kremlin's pages with these numbers, whose bodies do not get smaller when they are packed."""
    with ArchiveWriter(folder, "ru_kremlin", NOON) as writer:
        for number in range(first, first + count):
            url = f"http://en.kremlin.ru/events/president/news/{number}"
            body = random.Random(number).randbytes(size)
            at = NOON + timedelta(seconds=number)
            writer.write(url=url, role="article", fetched_at=at, status=200, headers=HTML, body=body)
    return writer.file.read_bytes()


def held_captures(warehouse: Connection) -> tuple[int, int]:
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select count(*), count(distinct (url, fetched_at, status)) from raw.capture")
        [(count, distinct)] = cursor.fetchall()
    return count, distinct


@needs_moto
@pytest.mark.parametrize("packed", [True, False])
def test_an_object_gives_what_the_same_file_gives(
    store: Store, postgres: Place, warehouse: Connection, tmp_path: Path, packed: bool
) -> None:
    body = SAMPLE_BYTES if packed else gzip.decompress(SAMPLE_BYTES)
    address = store.put(f"s3://press/{packed}/sample.warc{'.gz' if packed else ''}", body)
    [first] = import_all(postgres, tmp_path / "archive", address)
    [again] = import_all(postgres, tmp_path / "archive", address)
    [local] = import_all(postgres, tmp_path / "archive", str(SAMPLE))
    assert first.claimed == first.new == local.claimed > 50
    assert (first.records, first.unclaimed, first.truncated) == (local.records, local.unclaimed, False)
    assert again.new == local.new == 0
    one, other = sorted((tmp_path / "archive" / "imported").iterdir())
    assert one.read_bytes() == other.read_bytes()


@needs_moto
def test_a_prefix_is_the_warc_files_below_it_each_read_once(
    store: Store, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    wanted = [
        store.put(f"s3://press/2024/{name}", make_warc(tmp_path / "made", number, 3, 100))
        for number, name in ((10, "05/a.warc.gz"), (20, "b.warc.gz"))
    ]
    for name in ("2024/notes.txt", "2024-old/c.warc.gz", "2024.warc.gz"):
        store.put(f"s3://press/{name}", make_warc(tmp_path / "made", 30, 3, 100))
    first = import_all(postgres, tmp_path / "archive", "s3://press/2024/")
    assert [(each.file, each.new) for each in first] == [("a.warc.gz", 3), ("b.warc.gz", 3)]
    reads = [store.count_reads(address) for address in wanted]
    assert all(reads)
    again = import_all(postgres, tmp_path / "archive", "s3://press/2024/")
    assert [(each.claimed, each.new) for each in again] == [(3, 0), (3, 0)]
    assert [store.count_reads(address) for address in wanted] == reads
    store.put(wanted[1], make_warc(tmp_path / "made", 40, 2, 100))
    replaced = import_all(postgres, tmp_path / "archive", "s3://press/2024/")
    assert [(each.claimed, each.new) for each in replaced] == [(3, 0), (2, 2)]
    assert held_captures(warehouse) == (8, 8)


@needs_moto
def test_an_import_that_is_killed_leaves_no_half_and_goes_on_where_it_was(
    store: Store, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    archive = tmp_path / "archive"
    first = store.put("s3://press/killed/1.warc.gz", make_warc(tmp_path / "made", 1, 5, 100))
    store.put("s3://press/killed/2.warc.gz", make_warc(tmp_path / "made", 100, 20, 1_000_000))
    command = [str(Path(sys.executable).with_name("communique")), "import", "s3://press/killed/"]
    environment = os.environ | {"COMMUNIQUE_HOME": str(postgres.home), "COMMUNIQUE_ARCHIVE": str(archive)}
    with subprocess.Popen(command, env=environment) as child:
        while not any(archive.glob("imported/2-*.part")) and child.poll() is None:
            time.sleep(0.01)
        child.send_signal(signal.SIGKILL)
    assert child.returncode == -signal.SIGKILL
    assert [each.name[:2] for each in archive.glob("imported/*.warc.gz")] == ["1-"]
    assert held_captures(warehouse) == (5, 5)
    reads = store.count_reads(first)
    outcomes = import_all(postgres, archive, "s3://press/killed/")
    assert [(each.claimed, each.new, each.truncated) for each in outcomes] == [(5, 0, False), (20, 20, False)]
    assert store.count_reads(first) == reads
    assert held_captures(warehouse) == (25, 25)
    assert not any(archive.glob("imported/*.part"))


@needs_moto
def test_of_an_object_cut_short_its_whole_records_are_kept_and_it_is_said(
    store: Store, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    address = store.put("s3://press/cut.warc.gz", make_warc(tmp_path / "made", 1, 4, 1000)[:-500])
    [outcome] = import_all(postgres, tmp_path / "archive", address)
    assert (outcome.claimed, outcome.new, outcome.truncated) == (3, 3, True)


class _Relay(BaseHTTPRequestHandler):
    """Passes on what the server answers, but of an object's bytes only the half."""

    server_address: str

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        asked = {name: told for name, told in self.headers.items() if name.lower() != "host"}
        answer = httpx.request(self.command, self.server_address + self.path, headers=asked)
        self.send_response(answer.status_code)
        for name, told in answer.headers.items():
            self.send_header(name, told)
        self.end_headers()
        self.wfile.write(answer.content[: len(answer.content) // 2] if "Range" in self.headers else answer.content)
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        pass


@needs_moto
def test_a_transfer_that_breaks_off_is_never_taken_for_the_object(
    store: Store, aws: pytest.MonkeyPatch, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    address = store.put("s3://press/broken.warc.gz", make_warc(tmp_path / "made", 1, 4, 1000))
    relay = type("Relay", (_Relay,), {"server_address": store.address})
    with ThreadingHTTPServer(("127.0.0.1", 0), relay) as broken:
        aws.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{broken.server_port}")
        thread = threading.Thread(target=broken.serve_forever, args=(0.02,))
        thread.start()
        try:
            with pytest.raises(ServiceUnreachable, match=r"^s3://press/broken\.warc\.gz: .* Run the command again"):
                import_all(postgres, tmp_path / "archive", address)
        finally:
            broken.shutdown()
            thread.join()
    assert not (tmp_path / "archive").exists()
    assert held_captures(warehouse) == (0, 0)


@needs_moto
def test_an_object_that_is_replaced_while_it_is_read_is_not_mixed_with_its_successor(
    store: Store, tmp_path: Path
) -> None:
    from communique.buckets import BLOCK, find_objects

    address = store.put("s3://press/replaced.warc.gz", bytes(3 * BLOCK))
    [found] = find_objects(address)
    with closing(found.open("rb")) as stream:
        assert stream.read(1) == b"\0"
        store.put(address, b"1" * 3 * BLOCK)
        with pytest.raises(ServiceUnreachable, match=r"it cannot be read"):
            stream.read()
    with pytest.raises(ServiceUnreachable, match=r"it was replaced"):
        found.open("rb")


@needs_moto
@pytest.mark.parametrize("body", [b"<html>no archive</html>", b""])
def test_what_is_no_warc_leaves_nothing_behind(
    store: Store, postgres: Place, warehouse: Connection, tmp_path: Path, body: bytes
) -> None:
    good = store.put("s3://press/good.warc.gz", make_warc(tmp_path / "made", 1, 1, 100))
    address = store.put("s3://press/no.warc.gz", body)
    with pytest.raises(ArchiveError, match=r"^s3://press/no\.warc\.gz: it holds no WARC record"):
        import_all(postgres, tmp_path / "archive", good, address)
    assert not (tmp_path / "archive").exists()


def let_in_nobody(aws: pytest.MonkeyPatch) -> None:
    aws.delenv("AWS_ACCESS_KEY_ID")
    aws.delenv("AWS_SECRET_ACCESS_KEY")


WRONG: list[tuple[str, Callable[[pytest.MonkeyPatch], Any], type[Exception], str]] = [
    ("s3://press/absent.warc.gz", lambda aws: None, BadInput, "there is no such object"),
    ("s3://nowhere/a.warc.gz", lambda aws: None, BadInput, "there is no such object or bucket"),
    ("s3://nowhere/", lambda aws: None, BadInput, "there is no such object or bucket"),
    ("s3://press/empty/", lambda aws: None, BadInput, r"no key below it ends in \.warc or \.warc\.gz"),
    ("s3://press", lambda aws: None, BadInput, "it names no object"),
    ("s3://", lambda aws: None, BadInput, "it names no object"),
    ("s3://press/held", lambda aws: None, BadInput, "it is a prefix. Give s3://press/held/"),
    ("s3://press/held/a.warc.gz", let_in_nobody, BadInput, "it is not public.* Set AWS_PROFILE, or AWS_ACCESS_KEY_ID"),
    ("s3://press/a.warc.gz", lambda aws: aws.setenv("AWS_PROFILE", "absent"), BadInput, "profile .*absent"),
    ("s3://press/a.warc.gz", lambda aws: aws.setenv("AWS_ENDPOINT_URL", "nonsense"), BadInput, "nonsense"),
    (
        "s3://press/a.warc.gz",
        lambda aws: aws.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9"),
        ServiceUnreachable,
        "See AWS_ENDPOINT_URL and the network",
    ),
]


@needs_moto
@pytest.mark.parametrize(("address", "change", "kind", "words"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_with_what_to_do(
    store: Store,
    aws: pytest.MonkeyPatch,
    postgres: Place,
    tmp_path: Path,
    address: str,
    change: Callable[[pytest.MonkeyPatch], Any],
    kind: type[Exception],
    words: str,
) -> None:
    store.put("s3://press/held/a.warc.gz", SAMPLE_BYTES)
    change(aws)
    with pytest.raises(kind, match=words) as fault:
        import_all(postgres, tmp_path / "archive", address)
    assert str(fault.value).startswith(f"{address}: ")
    assert "\n" not in str(fault.value)
    assert not (tmp_path / "archive").exists()


@needs_moto
def test_credentials_are_asked_of_awss_own_files_and_public_objects_need_none(
    store: Store, aws: pytest.MonkeyPatch, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    body = make_warc(tmp_path / "made", 1, 1, 100)
    secret = store.put("s3://press/secret.warc.gz", body)
    public = store.put("s3://press/public.warc.gz", body, acl="public-read")
    lines = list[str]()
    for name in ("reader", "stranger"):
        store.iam.create_user(UserName=name)
        key = store.iam.create_access_key(UserName=name)["AccessKey"]
        lines += [f"[{name}]", f"aws_access_key_id = {key['AccessKeyId']}"]
        lines += [f"aws_secret_access_key = {key['SecretAccessKey']}"]
    store.iam.put_user_policy(UserName="reader", PolicyName="read", PolicyDocument=MAY_READ)
    (tmp_path / "credentials").write_text("\n".join(lines))
    let_in_nobody(aws)
    assert import_all(postgres, tmp_path / "anybody", public)[0].new == 1
    store.check_users(True)
    try:
        aws.setenv("AWS_PROFILE", "stranger")
        with pytest.raises(BadInput, match=r"access is refused .* Set AWS_PROFILE"):
            import_all(postgres, tmp_path / "stranger", secret)
        aws.setenv("AWS_PROFILE", "reader")
        assert import_all(postgres, tmp_path / "reader", secret)[0].claimed == 1
    finally:
        store.check_users(False)


def test_without_the_extra_it_is_said_what_to_install(aws: pytest.MonkeyPatch, postgres: Place, tmp_path: Path) -> None:
    aws.delitem(sys.modules, "communique.buckets", raising=False)
    aws.setitem(sys.modules, "s3fs", None)
    with pytest.raises(BadInput, match=r"/a\.warc\.gz: s3fs, .* is missing\. Install it: pip install s3fs"):
        import_all(postgres, tmp_path / "archive", "s3://press/a.warc.gz")


@needs_moto
def test_of_a_large_object_a_few_blocks_are_held_at_a_time(store: Store) -> None:
    from communique.buckets import BLOCK, find_objects

    [found] = find_objects(store.put("s3://press/large.warc", bytes(10 * BLOCK)))
    with closing(found.open("rb")) as stream:
        assert isinstance(stream, io.BufferedReader)
        assert sum(len(chunk) for chunk in iter(lambda: stream.read(1 << 15), b"")) == 10 * BLOCK
    assert 5 < store.count_reads("s3://press/large.warc") < 20

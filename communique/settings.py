"""The settings, in one place: the environment's COMMUNIQUE_* variables and their defaults."""

from __future__ import annotations

import re
from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from spiders.addresses import read_newsroom
from spiders.home import default_home


class Settings(BaseSettings):
    """What a run may be told from outside; each field is `COMMUNIQUE_<NAME>` in the environment."""

    model_config = SettingsConfigDict(env_prefix="COMMUNIQUE_", env_ignore_empty=True, extra="ignore", frozen=True)

    home: Path = Field(default_factory=default_home)
    """Folder of the private PostgreSQL, of Airflow's files and of the archive."""
    dsn: str | None = None
    """A PostgreSQL of your own, as libpq takes it; without it a private server is started under `home`."""
    archive: Path | None = None
    """Folder of the WARC files; by default `home`/archive."""
    newsroom: str | None = None
    """Address of a newsroom that stands in for the web, `http://127.0.0.1:PORT`."""
    contact: str | None = None
    """An address or page that a webmaster can write to; it stands in the user agent."""
    languages: str | None = None
    """Codes of the languages whose editions are crawled beside each source's own, as `de,ru`; `all` for every one."""
    pg_bin: Path | None = None
    """Folder of PostgreSQL's `initdb` and `pg_ctl`, if not the ones that are installed with communique."""

    check_newsroom = field_validator("newsroom")(read_newsroom)

    @field_validator("languages")
    @classmethod
    def check_languages(cls, told: str | None) -> str | None:
        """`all`, or codes with commas between."""
        if told and not re.fullmatch(r"all|[a-z]{2}(?:, ?[a-z]{2}){0,99}", told):
            raise ValueError(f"{told} is neither `all` nor codes of languages as `de,ru` are")
        return told

    @property
    def chosen_languages(self) -> list[str]:
        """The codes, or `all` alone."""
        return re.findall("[a-z]+", self.languages or "")

    @property
    def archive_root(self) -> Path:
        """The folder that WARC file names are relative to."""
        return self.archive or self.home / "archive"

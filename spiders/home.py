"""Where everything is kept."""

from __future__ import annotations

import os
from pathlib import Path


def default_home() -> Path:
    """Where everything is kept when nothing is configured: a system folder for root, else one below the user's home."""
    return Path("/var/lib/communique") if os.geteuid() == 0 else Path.home() / ".local/share/communique"


def found_folder() -> Path:
    """Where the sources are kept that were found by the program, and are no part of it."""
    return Path(os.environ.get("COMMUNIQUE_HOME") or default_home()) / "sources"

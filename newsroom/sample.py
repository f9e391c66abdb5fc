"""The bundled sample, and the fortnight that its releases are of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

SAMPLE = Path(__file__).with_name("sample.warc.gz")
"""About seventy releases of our own writing, with their listings, as a crawler would have recorded them."""
FIRST_DAY, LAST_DAY = date(2024, 5, 6), date(2024, 5, 19)
KEYS = ("cn_mfa", "cn_xinhua", "ru_kremlin", "uk_fcdo", "us_state")
"""The sources whose sites it holds; of any other there is nothing to be asked for."""

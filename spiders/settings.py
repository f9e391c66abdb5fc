"""Scrapy's settings: politeness and limits, each written out, since most of Scrapy's own defaults are impolite."""

from __future__ import annotations

import os
import sys
from importlib.metadata import version

from spiders.addresses import read_newsroom
from spiders.archive import MAX_BODY

try:
    NEWSROOM = read_newsroom(os.environ.get("COMMUNIQUE_NEWSROOM"))
except ValueError as error:
    sys.exit(f"communique: COMMUNIQUE_NEWSROOM: {error}. Correct the environment.")

BOT_NAME = "communique"
SPIDER_LOADER_CLASS = "spiders.loader.SourceLoader"
USER_AGENT = f"{BOT_NAME}/{version(BOT_NAME)} (+{os.environ.get('COMMUNIQUE_CONTACT') or BOT_NAME})"
SITE = os.environ.get("COMMUNIQUE_SITE") or None
"""An address that is to be looked at, in place of a source that is to be read."""

# One request at a time a host; DOWNLOAD_DELAY is the source's own, or none in the newsroom.
CONCURRENT_REQUESTS = 1
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 5.0
DOWNLOAD_DELAY_JITTER = 0.0
AUTOTHROTTLE_ENABLED = False
# What the scripts of a page ask for follows the page at once; the delay is between pages.
DOWNLOAD_SLOTS = {"parts": {"concurrency": 1, "delay": 0.0}}

DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = MAX_BODY
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = True
DOWNLOAD_VERIFY_CERTIFICATES = True
TWISTED_DNS_RESOLVER = "spiders.guards.PublicResolver"
DOWNLOAD_HANDLERS = {
    **(dict.fromkeys(("http", "https"), "spiders.guards.NewsroomHandler") if NEWSROOM else {}),
    **dict.fromkeys(("data", "file", "ftp", "s3")),
}
HTTPPROXY_ENABLED = NEWSROOM is None

# robots.txt is obeyed by our own guard: it is archived, kept for a day, and its failure stops the source.
ROBOTSTXT_OBEY = False
# Tries are repeated by the spider, which knows of Retry-After.
RETRY_ENABLED = False
REDIRECT_MAX_TIMES = 5
METAREFRESH_ENABLED = False
COOKIES_ENABLED = False
REFERER_ENABLED = True
HTTPCACHE_ENABLED = False
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml,application/json;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}
DOWNLOADER_MIDDLEWARES = {
    "spiders.guards.AddressGuard": 10,
    "spiders.guards.RobotsGuard": 20,
    # On the way back a body is unpacked, then recorded, and only then a redirect is followed.
    "spiders.guards.Recorder": 850,
    "spiders.guards.Unpacker": 900,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
}

TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
LOG_LEVEL = "INFO"

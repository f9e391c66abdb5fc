"""A stand-in for the web: serves WARC files on loopback, and bundles a sample of our own writing."""

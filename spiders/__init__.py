"""Where releases come from: sources, the spider that crawls them, and the archive that keeps the bytes."""

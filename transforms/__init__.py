"""What a release says. Pure functions: no network, no database, no clock, no files but the lexicon."""

"""Where it is kept: PostgreSQL, and the only code that speaks to it."""

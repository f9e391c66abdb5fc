"""Who binds himself, offers or asks, and to what."""

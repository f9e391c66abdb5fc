"""One file a publisher, each with one constant `SOURCE`; found by looking in this folder."""

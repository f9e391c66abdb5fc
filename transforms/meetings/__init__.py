"""Who met whom, when and where."""

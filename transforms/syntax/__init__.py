"""How a sentence is built: its clauses, who stands before a verb, who stands together."""

"""Who and what is named: states and bodies, people and the offices they hold."""

"""The commands of `communique`: arguments in, one step or table out."""

from communique.commands import asking, gathering, reading, sources
from communique.commands.app import app

__all__ = ["app", "asking", "gathering", "reading", "sources"]

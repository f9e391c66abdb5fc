"""The command `communique`, and the steps that it and the DAGs share."""

__version__ = "0.1.0"

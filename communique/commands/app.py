"""What the commands are registered with."""

import typer

app = typer.Typer(name="communique", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

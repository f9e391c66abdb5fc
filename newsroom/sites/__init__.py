"""The five sites of the sample, each drawn in its own structure."""

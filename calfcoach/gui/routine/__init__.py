"""Warm-up and cool-down: what is done around a run."""

"""Measuring a calf: the guided heel-raise test, and numbers that are typed in."""

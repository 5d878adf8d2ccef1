"""Readers of run files, one a format; each gives what it found and why it does not count."""

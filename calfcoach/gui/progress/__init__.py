"""The past: numbers, a calendar, plots and a table of it."""

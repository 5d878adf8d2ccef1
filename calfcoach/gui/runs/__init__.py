"""Runs: log them, see their load beside the calf, plan the next."""

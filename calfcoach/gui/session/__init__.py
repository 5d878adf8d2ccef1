"""Plays a session on screen: driver, ring, strip, controls."""

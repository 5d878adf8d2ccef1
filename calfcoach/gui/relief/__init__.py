"""Guided relief: questions, player, check and the last page."""

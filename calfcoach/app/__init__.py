"""Builds every object and hands them over; the only room that knows them all."""

"""Files in and out: programs, answers; no Qt, no SQLite."""

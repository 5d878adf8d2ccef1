"""The log on disk: one SQLite file, its schema, its backups, and the settings beside it."""

"""Programs, plans, engine and rules. Standard library only, no Qt, no files of a person."""

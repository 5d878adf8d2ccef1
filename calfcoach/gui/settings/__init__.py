"""The page of the settings: a form over the fields of `Settings`, and the voices."""

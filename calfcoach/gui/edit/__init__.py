"""Forms that change the log by hand."""

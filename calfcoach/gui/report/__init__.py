"""The report for a physio, in words."""

"""The page of today: what to do now, and the last sessions."""

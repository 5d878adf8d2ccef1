"""Sound, and later voice and drawing. Everything here may fail without stopping a session."""

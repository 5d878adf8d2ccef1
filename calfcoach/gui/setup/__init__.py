"""The way into a program: a few short steps, and the place to begin."""

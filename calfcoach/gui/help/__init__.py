"""Help on each page, its keys, and what the program is made of."""

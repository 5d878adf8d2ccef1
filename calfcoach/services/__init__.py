"""Use cases without a screen: what the program does when a person wishes something."""

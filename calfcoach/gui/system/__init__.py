"""What the window asks of the computer that it runs on: to stay awake, to keep still."""

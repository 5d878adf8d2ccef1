"""What is due is said: in the window, on the desktop, from the tray."""

"""The window: pages, widgets and the driver that plays a session."""

"""Learn: why a calf is tight, the causes one by one, and tools for them."""

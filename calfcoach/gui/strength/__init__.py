"""A strength session on screen: what is asked before, the sets, pain, and what follows."""

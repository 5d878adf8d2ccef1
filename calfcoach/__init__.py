"""calfcoach: guided relief and eccentric training for one tight calf."""

__version__ = "0.1.0"

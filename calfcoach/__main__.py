"""Starts calfcoach."""

import sys

from calfcoach.cli.main import main

if __name__ == "__main__":
    sys.exit(main())

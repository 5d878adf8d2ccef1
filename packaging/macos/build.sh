#!/bin/bash
# Builds dist/calfcoach.app and dist/calfcoach-macos.zip on macOS: packaging/macos/build.sh
# Needs Python 3.11 or newer from python.org. Not tried yet; see packaging/README.md.
set -eu
cd "$(dirname "$0")/../.."

python3 packaging/dev.py env
python3 packaging/release.py folder
CALFCOACH_AUDIO=none dist/calfcoach.app/Contents/MacOS/calfcoach --data-dir build/try doctor
ditto -c -k --keepParent dist/calfcoach.app dist/calfcoach-macos.zip

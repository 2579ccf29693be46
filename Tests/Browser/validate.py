"""validate.py FOLDER: every page in FOLDER, as the application's tests were answered with it, is valid HTML without warnings."""

import sys
from pathlib import Path

from browsing import assert_valid_html

pages = {file.name: file.read_text() for file in sorted(Path(sys.argv[1]).glob("*.html"))}
if not pages:
    sys.exit("There is no page to validate: did the tests run with HTML_FOLDER set?")
try:
    assert_valid_html(pages)
except AssertionError as problems:
    sys.exit(f"Not valid HTML, or warned of:\n{problems}")
print(f"{len(pages)} pages are valid HTML, without warnings.")

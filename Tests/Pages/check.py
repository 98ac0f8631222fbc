"""Opens pages of findings in headless Chromium and says what is wrong with them.

usage: check.py [--scheme light|dark] [--width PIXELS] PAGE.html ...

Per page, in both languages: the script's findings are element for element those that stand without it; filters, search
and permalinks do what they say; nothing is wider than the screen; axe-core finds nothing (WCAG 2.2 AA and good practice).
Exit status: 0 all is well, 1 something is wrong (a line each), 77 no Chromium here. Without axe-core (IKU_AXE, or the
Python packages axe-playwright-python or axe-selenium-python) that part is skipped aloud.
"""

import argparse
import html
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HARNESS = pathlib.Path(__file__).with_name("harness.js")


def chromium():
    names = [os.environ.get("IKU_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    return next((found for found in map(shutil.which, filter(None, names)) if found), None)


def axe():
    paths = [os.environ.get("IKU_AXE", ""), "/usr/share/nodejs/axe-core/axe.min.js"]
    for package, inside in [("axe_playwright_python", "axe.min.js"), ("axe_selenium_python", "node_modules/axe-core/axe.min.js")]:
        spec = importlib.util.find_spec(package)
        if spec and spec.submodule_search_locations:
            paths.append(os.path.join(spec.submodule_search_locations[0], inside))
    return next((pathlib.Path(path).read_text() for path in paths if path and os.path.isfile(path)), None)


def prepared(page, scheme, library):
    """The page with the checks in it; its own policy, which would stop them, is left out."""
    text, stripped = re.subn(r"<meta http-equiv=Content-Security-Policy[^>]*>", "", page, count=1)
    if not stripped:
        raise SystemExit("the page has no content policy")
    if scheme == "dark":
        text = text.replace("@media (prefers-color-scheme:dark)", "@media all")
    static = re.search(r"<main.*?</main>", page, re.S).group(0)
    head = "window.failures=[];addEventListener('error',e=>failures.push(String(e.message)));"
    data = "window.staticMain=" + json.dumps(static).replace("<", "\\u003c") + ";"
    scripts = [data, library or "", HARNESS.read_text()]
    tail = "".join(f"<script>{script}</script>" for script in scripts)
    text = text.replace("<head>", f"<head><script>{head}</script>", 1)
    end = text.rindex("</body>")
    return text[:end] + tail + text[end:]


def run(program, path, width, folder):
    command = [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={folder}/profile",
               f"--window-size={width},1000", "--virtual-time-budget=60000", "--dump-dom", path.as_uri()]
    try:
        done = subprocess.run(command, capture_output=True, timeout=300)
    except subprocess.TimeoutExpired:
        return ["the page gave no result within five minutes"]
    dom = done.stdout.decode("utf-8", "replace")
    found = re.search(r"<pre id=\"check-result\">(.*?)</pre>", dom, re.S)
    if not found:
        return [f"the page gave no result: {done.stderr.decode('utf-8', 'replace')[-500:]}"]
    return json.loads(html.unescape(found.group(1)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("pages", nargs="+")
    options = parser.parse_args()
    program = chromium()
    if not program:
        print("skipped: pages in Chromium, for it is not installed (Debian: chromium)")
        return 77
    library = axe()
    if not library:
        print("skipped: axe-core on the pages, for neither IKU_AXE nor pip's axe-playwright-python is there")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for index, name in enumerate(options.pages):
            path = pathlib.Path(folder) / f"{index}.html"
            path.write_text(prepared(pathlib.Path(name).read_text(), options.scheme, library))
            for line in run(program, path, options.width, folder):
                failed = True
                print(f"{pathlib.Path(name).name} ({options.scheme}, {options.width}): {line}")
    return 1 if failed else 0


sys.exit(main())

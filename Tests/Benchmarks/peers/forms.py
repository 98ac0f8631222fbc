"""Measures Python's own writers on a findings list: forms.py FINDINGS.json

Prints, in milliseconds: JSON by `json` (its encoder in C), CSV by `csv`, one row a finding, in memory.
"""

import csv
import io
import json
import sys
import time


def best(body):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        body()
        times.append(time.perf_counter() - start)
    return round(min(times) * 1000, 1)


def table(findings):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
    for one in findings:
        place = one["places"][0]
        writer.writerow([place["file"], place["line"], one["severity"], one["nature"], one["rule"], one["title"]["id"], one["message"]["id"],
                         place["excerpt"], one["basis"][0]["title"], one["advice"]["id"], one["subject"]["government"],
                         one["subject"]["agency"], one["subject"]["name"], one["state"], one["fingerprint"]])
    return out.getvalue().encode()


with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
print(best(lambda: json.dumps(report, ensure_ascii=False).encode()), best(lambda: table(report["findings"])))

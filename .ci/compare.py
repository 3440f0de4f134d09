#!/usr/bin/env python3
"""Prints what appeared or vanished between two runs over one set of the corpus.

usage: compare.py claims|findings SET BEFORE AFTER

Claims (JSON lines) are compared by page, kind, fields and quote: one that only moved or changed its rule or its
confidence is the same claim. Findings are compared by the line that states them. At most 40 of each are printed.
"""
import collections
import json
import re
import sys

SHOWN = 40
MOVES = {"id", "within", "start", "end", "line", "column", "tableRow", "tableColumn", "page", "context", "rule", "confidence"}


def claims(path):
    found = collections.Counter()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            try:
                claim = json.loads(line)
            except ValueError:
                continue
            head = f"{claim.pop('doc', '?')} {claim.pop('kind', '?')}:"
            quote = claim.pop("quote", "")
            fields = [f"{key}={value}" for key, value in claim.items() if key not in MOVES]
            found[" ".join([head, *fields, json.dumps(quote, ensure_ascii=False)])] += 1
    return found


def findings(path):
    with open(path, encoding="utf-8") as lines:
        return collections.Counter(
            line.strip() for line in lines if re.search(r":\d+:\d+: (error|warning|note)\[", line))


def main():
    what, name, before, after = sys.argv[1:]
    read = claims if what == "claims" else findings
    old, new = read(before), read(after)
    appeared, vanished = sorted((new - old).elements()), sorted((old - new).elements())
    print(f"{name}: {sum(new.values())} {what}, +{len(appeared)} -{len(vanished)}")
    for mark, lines in (("+", appeared), ("-", vanished)):
        for line in lines[:SHOWN]:
            print(f"  {mark} {line}")
        if len(lines) > SHOWN:
            print(f"  {mark} ... and {len(lines) - SHOWN} more")


if __name__ == "__main__":
    main()

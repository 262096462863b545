"""Extracts articles with trafilatura: JSON Lines of id, url and html in, of id, text, title, author and date out."""

import json
import sys

import trafilatura


def extract(page):
    """Trafilatura's answer as its users get it: default settings, comments left out, metadata asked for."""
    found = trafilatura.bare_extraction(
        page["html"], url=page["url"], include_comments=False, with_metadata=True
    )
    if found is None:
        return {"text": ""}
    return {
        "text": found.text or "",
        "title": found.title,
        "author": found.author,
        "date": found.date,
    }


def main():
    for line in sys.stdin:
        page = json.loads(line)
        try:
            answer = extract(page)
        except Exception as problem:  # a page that breaks a peer is a page without an answer
            print(f"{page['id']}: {problem!r}", file=sys.stderr)
            answer = {"text": ""}
        print(json.dumps({"id": page["id"], **answer}), flush=True)


main()

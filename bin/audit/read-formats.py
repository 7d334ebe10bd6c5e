"""Reads calendars with icalendar and vobject and feeds with feedparser, as given on the command line; prints what is wrong."""

import sys

import feedparser
import icalendar
import vobject


def read_calendar(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    first = icalendar.Calendar.from_ical(text)
    events = [each for each in first.walk("VEVENT")]
    errors = [error for each in first.walk() for error in each.errors]
    second = vobject.readOne(text)
    others = list(getattr(second, "vevent_list", []))
    for error in errors:
        print(f"{path}: icalendar: {error}")
    if len(events) != len(others):
        print(f"{path}: {len(events)} events for icalendar, {len(others)} for vobject")
    for one, other in zip(events, others):
        if str(one["SUMMARY"]) != other.summary.value:
            print(f"{path}: {one['SUMMARY']!r} is {other.summary.value!r} for vobject")
        if one.decoded("DTSTART") != other.dtstart.value and str(one.decoded("DTSTART")) != str(other.dtstart.value):
            print(f"{path}: {one.decoded('DTSTART')} is {other.dtstart.value} for vobject")


def read_feed(path):
    feed = feedparser.parse(path)
    if feed.bozo:
        print(f"{path}: feedparser: {feed.bozo_exception}")
    for entry in feed.entries:
        if not entry.get("id") or not entry.get("link") or not entry.get("updated_parsed"):
            print(f"{path}: an entry lacks id, link or date: {entry.get('title')}")


for path in sys.argv[1:]:
    try:
        (read_calendar if path.endswith(".ics") else read_feed)(path)
    except Exception as error:  # whatever a reader trips over is what this is here to tell
        print(f"{path}: {type(error).__name__}: {error}")

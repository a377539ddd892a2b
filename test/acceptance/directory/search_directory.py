"""Prints the entries of a subtree as JSON, every value as ldbsearch would show it, entries and values in order.

Usage: search_directory.py <smb.conf> <sam.ldb> <base> <filter> <attribute>...
"""

import json
import sys

from samba.auth import system_session
from samba.param import LoadParm
from samba.samdb import SamDB


def main(conf, url, base, expression, *attributes):
    lp = LoadParm()
    lp.load(conf)
    directory = SamDB(url, session_info=system_session(lp), lp=lp)

    def values(name, element):
        return sorted(directory.schema_format_value(name, bytes(value)).decode("utf-8", "replace") for value in element)

    found = directory.search(base=base, expression=expression, attrs=list(attributes))
    entries = [
        {
            "dn": str(entry.dn),
            "attributes": {name: values(name, entry[name]) for name in sorted(entry.keys()) if name != "dn"},
        }
        for entry in found
    ]
    json.dump(sorted(entries, key=lambda entry: entry["dn"]), sys.stdout)


main(*sys.argv[1:])

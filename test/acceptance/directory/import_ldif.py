"""Imports LDIF record by record, as the domain's administrator, the way `ldifde -i -k` does.

Usage: import_ldif.py <smb.conf> <sam.ldb>. The LDIF is read from standard input; what came of it is printed as JSON.
A record that fails for a reason that -k ignores is reported, and the next one is tried. Any other error ends the import.
"""

import json
import sys

import ldb
from samba.auth import admin_session, system_session
from samba.param import LoadParm
from samba.samdb import SamDB

# A member that is in the group already is the first of these, too: with Windows as with Samba.
IGNORED = {
    ldb.ERR_ENTRY_ALREADY_EXISTS: "entryAlreadyExists",
    ldb.ERR_ATTRIBUTE_OR_VALUE_EXISTS: "attributeOrValueExists",
    ldb.ERR_CONSTRAINT_VIOLATION: "constraintViolation",
    ldb.ERR_NO_SUCH_OBJECT: "noSuchObject",
}
CHANGES = {ldb.CHANGETYPE_NONE: "add", ldb.CHANGETYPE_ADD: "add", ldb.CHANGETYPE_MODIFY: "modify"}


def as_administrator(conf, url):
    lp = LoadParm()
    lp.load(conf)
    sid = SamDB(url, session_info=system_session(lp), lp=lp).get_domain_sid()
    return SamDB(url, session_info=admin_session(lp, sid), lp=lp)


def main(conf, url):
    directory = as_administrator(conf, url)
    applied, ignored, failure = 0, [], None
    for changetype, message in directory.parse_ldif(sys.stdin.read()):
        change = CHANGES.get(changetype)
        if change is None:
            raise SystemExit(f"{message.dn}: neither an add nor a modify")
        try:
            directory.modify(message) if change == "modify" else directory.add(message)
            applied += 1
        except ldb.LdbError as error:
            code, text = error.args
            problem = {"dn": str(message.dn), "change": change, "kind": IGNORED.get(code, f"error {code}"), "message": text}
            if code not in IGNORED:
                failure = problem
                break
            ignored.append(problem)
    json.dump({"applied": applied, "ignored": ignored, "failure": failure}, sys.stdout)


main(*sys.argv[1:])

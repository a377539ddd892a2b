import { strongSwanSecret } from './strong-swan-secret';

/** A secret with places for what Python puts in. */
const FORMAT = strongSwanSecret({ name: '%s', number: '%d', router: '%s', end: '%s', key: '0x%s' });

/**
 * Reads the secret of a VPN connection, and writes the keys as strongSwan reads them. AWS says that the keys are in it, and not how. So
 * a key is looked for by the public address of AWS's end, then by the number of the tunnel, and one that is not found, or
 * more than one, is an error. No error prints what was read.
 */
export const PRE_SHARED_KEYS_PROGRAM = `#!/usr/bin/python3
import json, re, sys

name, router, *ends = sys.argv[1:]
KEY = re.compile("[A-Za-z1-9._][A-Za-z0-9._]{7,63}")

def members(value):
    if isinstance(value, dict):
        return list(value.items())
    return [("", one) for one in value] if isinstance(value, list) else []

def groups(value):
    yield value
    for _, one in members(value):
        yield from groups(one)

def keys(label, value):
    if isinstance(value, str):
        if KEY.fullmatch(value) and value not in (router, *ends):
            yield label, value
    for inner, one in members(value):
        yield from keys(inner, one)

def choice(found):
    named = {key for label, key in found if re.search("key|psk|secret", label, re.I)}
    return named or {key for _, key in found}

def by_address(secret, end):
    found = []
    for group in groups(secret):
        for label, value in members(group):
            if label == end:
                found += keys("", value)
            elif value == end:
                found += [one for inner, other in members(group) if isinstance(other, str) for one in keys(inner, other)]
    return choice(found)

def by_number(secret, number):
    found = []
    for group in groups(secret):
        for label, value in members(group):
            if re.search("tunnel[^0-9a-z]?%d(?![0-9])" % number, label, re.I) or re.findall("[0-9]+", label) == [str(number)]:
                found += keys("", value)
    return choice(found)

try:
    secret = json.load(sys.stdin)
except ValueError:
    secret = None
if not isinstance(secret, dict):
    sys.exit("The secret of the VPN connection is no JSON object.")
print("secrets {")
for number, end in enumerate(ends, 1):
    found = by_address(secret, end) or by_number(secret, number)
    if len(found) != 1:
        sys.exit("The secret has %s key for tunnel %d, neither by %s nor by its number." % ("more than one" if found else "no", number, end))
    sys.stdout.write(${JSON.stringify(FORMAT)} % (name, number, router, end, found.pop().encode().hex()))
print("}")
`;

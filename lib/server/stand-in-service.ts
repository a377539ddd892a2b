import type { Listener } from '../port-tables/listener';

/**
 * The stand-in: it listens on what it is told to, and answers every connection and every datagram with the id of the row.
 * Amazon Linux brings the Python that it runs on, so a server needs no way to the Internet.
 */
export const STAND_IN_PROGRAM = `#!/usr/bin/python3
import json, selectors, socket, sys

ready = selectors.DefaultSelector()
answers = set()

def listen(row, protocol, address, port):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    kind = socket.SOCK_STREAM if protocol == "tcp" else socket.SOCK_DGRAM
    one = socket.socket(family, kind)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    try:
        one.bind((address, port))
    except OSError as error:
        print(row, protocol, address, port, error, file=sys.stderr, flush=True)
        return
    one.setblocking(False)
    if protocol == "tcp":
        one.listen()
    answer = (row + "\\n").encode()
    answers.add(answer)
    ready.register(one, selectors.EVENT_READ, answer)

with open(sys.argv[1]) as listeners:
    for row, protocol, addresses, first, last in json.load(listeners):
        for address in addresses:
            for port in range(first, last + 1):
                listen(row, protocol, address, port)

print("listening on", len(ready.get_map()), "sockets", flush=True)
while True:
    for key, _ in ready.select():
        try:
            if key.data is None:
                # A peer that has its answer: what it still says is read, lest the answer be lost with the connection.
                if not key.fileobj.recv(65536):
                    ready.unregister(key.fileobj)
                    key.fileobj.close()
            elif key.fileobj.type == socket.SOCK_STREAM:
                peer = key.fileobj.accept()[0]
                peer.sendall(key.data)
                peer.shutdown(socket.SHUT_WR)
                peer.setblocking(False)
                ready.register(peer, selectors.EVENT_READ, None)
            else:
                said, peer = key.fileobj.recvfrom(2048)
                # Two stand-ins must not answer each other's answers for ever.
                if said not in answers:
                    key.fileobj.sendto(key.data, peer)
        except OSError as error:
            print(error, file=sys.stderr, flush=True)
            if key.data is None:
                ready.unregister(key.fileobj)
                key.fileobj.close()
`;

/** What the stand-in is told, as JSON: row, protocol, addresses, first and last port. */
export function standInListeners(listeners: readonly Listener[]): string {
  return JSON.stringify(
    listeners.map(({ row, protocol, ports, localhostOnly, ipv6 }) => [
      row,
      protocol,
      localhostOnly ? ['127.0.0.1'] : ipv6 ? ['0.0.0.0', '::'] : ['0.0.0.0'],
      ports.from,
      ports.to,
    ]),
  );
}

/** User data that installs the stand-in as a systemd service and starts it. */
export function standInUserData(listeners: readonly Listener[]): string {
  return `#!/bin/bash
set -eu
# The server is administered through AWS Systems Manager: its SSH port belongs to the stand-in.
for unit in sshd.socket sshd.service; do systemctl disable --now "$unit" || true; done
install -d /usr/local/lib/uc-lab
cat > /usr/local/lib/uc-lab/listeners.json <<'LISTENERS'
${standInListeners(listeners)}
LISTENERS
cat > /usr/local/lib/uc-lab/stand-in.py <<'PROGRAM'
${STAND_IN_PROGRAM}PROGRAM
cat > /etc/systemd/system/uc-lab-stand-in.service <<'UNIT'
[Unit]
Description=Stand-in that listens on the ports of a guide's port table
After=network-online.target
Wants=network-online.target

[Service]
ExecStart=/usr/bin/python3 /usr/local/lib/uc-lab/stand-in.py /usr/local/lib/uc-lab/listeners.json
LimitNOFILE=65536
Restart=on-failure

[Install]
WantedBy=multi-user.target
UNIT
systemctl daemon-reload
systemctl enable --now uc-lab-stand-in.service
`;
}

"""What hosts say to each other, and what can be seen of it from outside: serve ADDRESS, ask ADDRESS FROM, hold ADDRESS FROM, watch."""

import json
import selectors
import socket
import struct
import sys
import time

PORT = 7007
HELD_PORT = 7008
MARK = b"whoever reads this on the way reads it in clear"


def serve(address):
    ready = selectors.DefaultSelector()
    listener = socket.create_server((address, PORT))
    held = socket.create_server((address, HELD_PORT))
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    datagrams.bind((address, PORT))
    for one in (listener, held, datagrams, sys.stdin):
        ready.register(one, selectors.EVENT_READ)
    print("ready", flush=True)
    while True:
        for key, _ in ready.select():
            if key.fileobj is sys.stdin:
                return
            if key.fileobj is datagrams:
                said, peer = datagrams.recvfrom(4096)
                datagrams.sendto(said + peer[0].encode(), peer)
            elif key.fileobj is held:
                ready.register(held.accept()[0], selectors.EVENT_READ, "held")
            elif key.data == "held":
                echo(ready, key.fileobj)
            else:
                peer, (host, _) = listener.accept()
                with peer:
                    peer.settimeout(2)
                    try:
                        peer.sendall(peer.recv(4096) + host.encode())
                    except OSError:
                        pass


def echo(ready, peer):
    try:
        said = peer.recv(4096)
        peer.sendall(said)
    except OSError:
        said = b""
    if not said:
        ready.unregister(peer)
        peer.close()


def answer_over(kind, address, source):
    with socket.socket(socket.AF_INET, kind) as one:
        one.settimeout(2)
        try:
            one.bind((source, 0))
            one.connect((address, PORT))
            one.sendall(MARK)
            answer = one.recv(4096)
            # A datagram comes whole; a stream until it ends.
            while kind == socket.SOCK_STREAM and (more := one.recv(4096)):
                answer += more
        except OSError as error:
            return str(error)
        return "answered" if answer == MARK + source.encode() else "answered by somebody else"


def ask(address, source):
    kinds = (("tcp", socket.SOCK_STREAM), ("udp", socket.SOCK_DGRAM))
    print(json.dumps({name: answer_over(kind, address, source) for name, kind in kinds}))


def hold(address, source):
    """One connection and one stream of datagrams, many words a second, until the input ends."""
    stream = socket.create_connection((address, HELD_PORT), 5, (source, 0))
    stream.settimeout(10)
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    datagrams.bind((source, 0))
    datagrams.connect((address, PORT))
    datagrams.setblocking(False)
    ready = selectors.DefaultSelector()
    ready.register(sys.stdin, selectors.EVENT_READ)
    sent, heard, answered, broken = 0, 0, set(), ""

    def hear():
        try:
            while True:
                answered.add(datagrams.recv(4096))
        except OSError:
            pass

    print("ready", flush=True)
    while not ready.select(0.02):
        sent += 1
        word = MARK + b"%08d" % sent
        try:
            datagrams.send(word)
        except OSError:
            pass
        hear()
        if broken:
            continue
        try:
            stream.sendall(word)
            back = b""
            while len(back) < len(word) and (more := stream.recv(len(word) - len(back))):
                back += more
            heard += back == word
            broken = "" if back == word else "the connection has ended"
        except OSError as error:
            broken = str(error)
    time.sleep(1)
    hear()
    print(json.dumps({"sent": sent, "stream": heard, "datagrams": len(answered), "broken": broken}))


def watch():
    """Every IPv4 packet on every interface, until the input ends."""
    packets = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
    packets.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
    ready = selectors.DefaultSelector()
    ready.register(packets, selectors.EVENT_READ)
    ready.register(sys.stdin, selectors.EVENT_READ)
    kinds, clear, count = set(), 0, 0
    print("ready", flush=True)
    ended = False
    while not ended:
        for key, _ in ready.select():
            if key.fileobj is sys.stdin:
                ended = True
                continue
            packet = packets.recv(65536)
            count += 1
            clear += MARK in packet
            start = (packet[0] & 15) * 4
            if packet[9] == 17:
                ports = struct.unpack("!HH", packet[start : start + 4])
                kinds.add("udp %d %d" % ports)
            else:
                kinds.add("protocol %d" % packet[9])
    print(json.dumps({"kinds": sorted(kinds), "clear": clear, "count": count}))


if __name__ == "__main__":
    {"serve": serve, "ask": ask, "hold": hold, "watch": watch}[sys.argv[1]](*sys.argv[2:])

"""Runs the stand-in in the network namespace it finds itself in, and tells what answers there.

Usage: probe.py <program> <listeners>. The probes are read from standard input, as JSON: protocol, address, port.
"""

import fcntl
import json
import resource
import socket
import struct
import subprocess
import sys

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1
TCP_LISTEN = "0A"


def loopback_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))


def address_of(text):
    words = [int(text[at : at + 8], 16).to_bytes(4, sys.byteorder) for at in range(0, len(text), 8)]
    return socket.inet_ntop(socket.AF_INET if len(words) == 1 else socket.AF_INET6, b"".join(words))


def bound_sockets():
    """Every socket of the namespace that somebody could connect or send to, as the kernel lists them."""
    for protocol in ("tcp", "udp"):
        for family in ("", "6"):
            with open(f"/proc/net/{protocol}{family}") as lines:
                for line in list(lines)[1:]:
                    local, state = line.split()[1], line.split()[3]
                    address, port = local.split(":")
                    if protocol == "udp" or state == TCP_LISTEN:
                        yield f"{protocol} {address_of(address)} {int(port, 16)}"


def answer_of(protocol, address, port):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM if protocol == "tcp" else socket.SOCK_DGRAM) as client:
        client.settimeout(10)
        try:
            client.connect((address, port))
            if protocol == "udp":
                client.send(b"?")
                return client.recv(2048).decode()
            return b"".join(iter(lambda: client.recv(2048), b"")).decode()
        except ConnectionRefusedError:
            return "refused"
        except OSError as error:
            return f"{type(error).__name__}: {error}"


def answers_to_talkers(times):
    """How often a client that speaks first, as a browser does, gets its answer."""
    answered = 0
    for _ in range(times):
        with socket.create_connection(("127.0.0.1", 443), timeout=10) as client:
            try:
                client.sendall(b"x" * 1200)
                answered += b"".join(iter(lambda: client.recv(2048), b"")) == b"cuc-in-web\n"
            except OSError:
                pass
    return answered


def echoes():
    """How many answers come back to somebody who says what a stand-in says."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.settimeout(1)
        other.sendto(b"cuc-in-role-heartbeat\n", ("127.0.0.1", 22000))
        try:
            return len(other.recv(2048))
        except socket.timeout:
            return 0


def main(program, listeners):
    loopback_up()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with subprocess.Popen([sys.executable, program, listeners], stdout=subprocess.PIPE, text=True) as stand_in:
        try:
            announced = stand_in.stdout.readline().strip()
            bound = sorted(bound_sockets())
            answers = [answer_of(*probe) for probe in json.load(sys.stdin)]
            talkers = answers_to_talkers(100)
            echoed = echoes()
            alive = stand_in.poll() is None
        finally:
            stand_in.kill()
    result = {"announced": announced, "bound": bound, "answers": answers}
    json.dump({**result, "talkers": talkers, "echoed": echoed, "alive": alive}, sys.stdout)


main(*sys.argv[1:])

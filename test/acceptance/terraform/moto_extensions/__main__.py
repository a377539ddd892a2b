"""Runs moto's server with what moto lacks for this lab filled in.

Prints one JSON line with the port it was given, and ends when its standard input closes, so that it never outlives
the process that started it, however that process ends.
"""

import json
import os
import sys
import threading

# AmazonSSMManagedInstanceCore and its like exist in every AWS account, but in moto only on request.
os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

import customer_gateways
import dhcp_options
import directories
import instances
import lost_answers
import nat_gateways
import network_interfaces
import patching
import private_zones
import public_images
import request_handling
import resolver_endpoints
import security_group_rules
import ssm_associations
import ssm_documents
import subnets
import transit_gateways
import vpn


EXTENSIONS = (
    customer_gateways,
    dhcp_options,
    directories,
    instances,
    nat_gateways,
    network_interfaces,
    patching,
    private_zones,
    public_images,
    request_handling,
    resolver_endpoints,
    security_group_rules,
    ssm_associations,
    ssm_documents,
    subnets,
    transit_gateways,
    vpn,
)


def end_with_parent():
    sys.stdin.buffer.read()
    os._exit(0)


def main():
    for extension in EXTENSIONS:
        extension.extend()
    application = DomainDispatcherApplication(create_backend_app)
    application.debug = True
    server = make_server(
        "127.0.0.1",
        0,
        lost_answers.LostAnswers(application),
        threaded=True,
        request_handler=request_handling.Handler,
    )
    os.environ["MOTO_PORT"] = str(server.port)
    threading.Thread(target=end_with_parent, daemon=True).start()
    print(json.dumps({"port": server.port}), flush=True)
    server.serve_forever()


main()

"""What moto does over and over at each request of the thousands that a lab takes, and need not."""

import functools

from moto.core import utils
from moto.moto_server.werkzeug_app import DomainDispatcherApplication
from werkzeug.serving import WSGIRequestHandler


class Handler(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        # Every other line would be "POST / 200".
        if str(code) >= "500":
            super().log_request(code, size)


def extend():
    # Which service a host is of takes a walk through moto's own folders, and everybody else waits for it.
    DomainDispatcherApplication.get_backend_for_host = functools.cache(DomainDispatcherApplication.get_backend_for_host)
    # The same for each error: a list of every service that botocore has a folder for.
    utils.service_name_from_moto_package_name = functools.cache(utils.service_name_from_moto_package_name)

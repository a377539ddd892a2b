"""The type and the protocols of a resolver endpoint, which moto neither keeps nor tells."""

import json

from moto.route53resolver.models import ResolverEndpoint
from moto.route53resolver.responses import Route53ResolverResponse


def extend():
    create = Route53ResolverResponse.create_resolver_endpoint
    describe = ResolverEndpoint.description

    def create_resolver_endpoint(self):
        identifier = json.loads(create(self))["ResolverEndpoint"]["Id"]
        endpoint = self.route53resolver_backend.get_resolver_endpoint(resolver_endpoint_id=identifier)
        endpoint.lab_settings = {
            "ResolverEndpointType": self._get_param("ResolverEndpointType") or "IPV4",
            "Protocols": self._get_param("Protocols") or ["Do53"],
        }
        return json.dumps({"ResolverEndpoint": endpoint.description()})

    def description(self):
        return {**describe(self), **self.__dict__.get("lab_settings", {})}

    Route53ResolverResponse.create_resolver_endpoint = create_resolver_endpoint
    ResolverEndpoint.description = description

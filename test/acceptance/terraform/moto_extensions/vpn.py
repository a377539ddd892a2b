"""What makes a site-to-site VPN more than a name: its options, its keys, static routes and route propagation."""

import re

from moto.core.responses import EmptyResult
from moto.ec2.models.route_tables import RouteTable
from moto.ec2.models.vpn_connections import VPNConnection
from moto.ec2.responses.route_tables import RouteTables
from moto.ec2.responses.vpn_connections import VPNConnections

OUTSIDE_ADDRESSES = ("52.2.144.13", "52.2.144.14")
INSIDE_CIDRS = ("169.254.44.40/30", "169.254.45.40/30")
# EC2 takes these by one name and gives them back by another.
RENAMED = {
    "IKEVersions": "IkeVersions",
    "DPDTimeoutAction": "DpdTimeoutAction",
    "DPDTimeoutSeconds": "DpdTimeoutSeconds",
}


def connection_of(response):
    return response.ec2_backend.describe_vpn_connections([response._get_param("VpnConnectionId")])[0]


def options_of(response):
    asked = response._get_param("Options") or {}
    tunnels = asked.get("TunnelOptions") or []
    tunnels = [{RENAMED.get(name, name): value for name, value in tunnel.items()} for tunnel in tunnels]
    return {
        "EnableAcceleration": False,
        "StaticRoutesOnly": False,
        "LocalIpv4NetworkCidr": "0.0.0.0/0",
        "RemoteIpv4NetworkCidr": "0.0.0.0/0",
        "OutsideIpAddressType": "PublicIpv4",
        "TunnelInsideIpVersion": "ipv4",
        **asked,
        "TunnelOptions": [
            {"OutsideIpAddress": address, "TunnelInsideCidr": cidr, **tunnel}
            for address, cidr, tunnel in zip(OUTSIDE_ADDRESSES, INSIDE_CIDRS, [*tunnels, {}, {}])
        ],
    }


def create_with_options(create):
    def create_vpn_connection(self):
        answer = create(self)
        connection = answer.result["VpnConnection"]
        connection.options = options_of(self)
        connection.routes = []
        if self._get_param("PreSharedKeyStorage") == "SecretsManager":
            backend = self.ec2_backend
            prefix = f"arn:aws:secretsmanager:{backend.region_name}:{backend.account_id}:secret"
            connection.pre_shared_key_arn = f"{prefix}:s2svpn!{connection.id}"
        return answer

    return create_vpn_connection


def tell_the_tunnels_apart():
    # Moto gives both tunnels one address; the provider finds a tunnel by it.
    configuration = VPNConnection.customer_gateway_configuration.fget

    def extended(self):
        first, separator, second = configuration(self).partition("</ipsec_tunnel>")
        text = first + separator + second.replace(*OUTSIDE_ADDRESSES).replace("169.254.44.4", "169.254.45.4")
        if getattr(self, "pre_shared_key_arn", None) is None:
            return text
        # Whoever keeps the keys in Secrets Manager is not shown them here.
        return re.sub("(<pre_shared_key>).*?(</pre_shared_key>)", r"\1REDACTED\2", text)

    VPNConnection.customer_gateway_configuration = property(extended)


def create_vpn_connection_route(self):
    route = {"DestinationCidrBlock": self._get_param("DestinationCidrBlock"), "Source": "Static", "State": "available"}
    connection_of(self).routes.append(route)
    return EmptyResult()


def delete_vpn_connection_route(self):
    connection = connection_of(self)
    gone = self._get_param("DestinationCidrBlock")
    connection.routes = [route for route in connection.routes if route["DestinationCidrBlock"] != gone]
    return EmptyResult()


def add_filters():
    get_filter_value = VPNConnection.get_filter_value

    def extended(self, filter_name, method_name=None):
        if filter_name == "vpn-connection-id":
            return self.id
        if filter_name == "route.destination-cidr-block":
            return [route["DestinationCidrBlock"] for route in self.routes]
        return get_filter_value(self, filter_name, method_name)

    VPNConnection.get_filter_value = extended


def propagation(change):
    def action(self):
        table = self.ec2_backend.get_route_table(self._get_param("RouteTableId"))
        gateway = self._get_param("GatewayId")
        others = [entry for entry in table.propagating_vgws if entry["GatewayId"] != gateway]
        table.lab_propagating_vgws = change(others, {"GatewayId": gateway})
        return EmptyResult()

    return action


def extend():
    tell_the_tunnels_apart()
    add_filters()
    VPNConnections.create_vpn_connection = create_with_options(VPNConnections.create_vpn_connection)
    VPNConnections.create_vpn_connection_route = create_vpn_connection_route
    VPNConnections.delete_vpn_connection_route = delete_vpn_connection_route
    RouteTable.propagating_vgws = property(lambda self: self.__dict__.get("lab_propagating_vgws", []))
    RouteTables.enable_vgw_route_propagation = propagation(lambda others, entry: [*others, entry])
    RouteTables.disable_vgw_route_propagation = propagation(lambda others, entry: others)

"""A NAT gateway takes its network interface with it when it goes; in moto the interface stays."""

from moto.ec2.models.nat_gateways import NatGatewayBackend


def extend():
    delete = NatGatewayBackend.delete_nat_gateway

    def delete_nat_gateway(self, nat_gateway_id):
        gateway = delete(self, nat_gateway_id)
        self.delete_network_interface(gateway._eni.id)
        return gateway

    NatGatewayBackend.delete_nat_gateway = delete_nat_gateway

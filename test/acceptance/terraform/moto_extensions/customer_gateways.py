"""What a customer gateway is told of its router, which moto drops."""

from moto.ec2.responses.customer_gateways import CustomerGateways

NAMES = {"DeviceName": "device_name", "CertificateArn": "certificate_arn", "BgpAsnExtended": "bgp_asn_extended"}


def extend():
    create = CustomerGateways.create_customer_gateway

    def create_customer_gateway(self):
        answer = create(self)
        for asked, kept in NAMES.items():
            if self._get_param(asked):
                setattr(answer.result["CustomerGateway"], kept, str(self._get_param(asked)))
        return answer

    CustomerGateways.create_customer_gateway = create_customer_gateway

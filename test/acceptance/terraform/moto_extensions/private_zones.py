"""A zone created with a VPC is a private one. Moto believes so only when told explicitly, which Terraform is not."""

from moto.route53.responses import Route53


def extend():
    create = Route53.create_hosted_zone

    def create_hosted_zone(self):
        if self._get_param("VPC.VPCId"):
            get_bool = self._get_bool_param
            self._get_bool_param = lambda name, default=None: (
                name == "HostedZoneConfig.PrivateZone" or get_bool(name, default)
            )
        return create(self)

    Route53.create_hosted_zone = create_hosted_zone

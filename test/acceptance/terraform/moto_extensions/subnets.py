"""IPv6 blocks of subnets, whose state moto answers in a form that no client understands."""

from moto.ec2.models.subnets import Subnet


def associated(subnet):
    blocks = subnet.ipv6_cidr_block_associations.values()
    return [block for block in blocks if block["ipv6CidrBlockState"]["State"] == "associated"]


def extend():
    get_filter_value = Subnet.get_filter_value

    def extended(self, filter_name, method_name=None):
        if filter_name == "ipv6-cidr-block-association.association-id":
            return [block["associationId"] for block in associated(self)]
        return get_filter_value(self, filter_name, method_name)

    Subnet.get_filter_value = extended
    Subnet.ipv6_cidr_block_association_set = property(associated)

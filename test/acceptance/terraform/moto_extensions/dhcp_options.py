"""The tags that DHCP options are created with, which moto drops."""

from moto.ec2.responses.dhcp_options import DHCPOptions


def extend():
    create = DHCPOptions.create_dhcp_options

    def create_dhcp_options(self):
        answer = create(self)
        tags = self._parse_tag_specification("dhcp-options").get("dhcp-options", {})
        answer.result["DhcpOptions"].add_tags(tags)
        return answer

    DHCPOptions.create_dhcp_options = create_dhcp_options

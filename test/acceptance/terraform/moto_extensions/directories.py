"""What a directory is in AWS and not in moto: two domain controllers, each with an address that nobody else has."""

import itertools

from moto.ds.models import Directory
from moto.ec2 import ec2_backends


def ec2_of(directory):
    return ec2_backends[directory.account_id][directory.region]


def take_address(directory, subnet):
    # From the end of the subnet, far from the addresses that a lab gives to its servers.
    addresses = (str(subnet.cidr[-number]) for number in itertools.count(2))
    address = next(address for address in addresses if address not in subnet._subnet_ips)
    subnet.request_ip(address, directory)
    return address


def create_interfaces(self, security_group_id, subnet_ids):
    ec2 = ec2_of(self)
    interfaces = [
        ec2.create_network_interface(
            subnet=subnet_id,
            private_ip_address=take_address(self, ec2.get_subnet(subnet_id)),
            group_ids=[security_group_id],
            description=f"AWS created network interface for {self.directory_id}",
        )
        for subnet_id in subnet_ids
    ]
    return [interface.id for interface in interfaces], [interface.private_ip_address for interface in interfaces]


def delete_interfaces(self):
    for identifier in self.eni_ids:
        # Gives the address back, too.
        ec2_of(self).get_network_interface(identifier).delete()


def extend():
    Directory.create_eni = create_interfaces
    Directory.delete_eni = delete_interfaces
    create = Directory.__init__

    def extended(self, *args, **named):
        create(self, *args, **named)
        if self.directory_type == "MicrosoftAD":
            self.desired_number_of_domain_controllers = 2

    Directory.__init__ = extended

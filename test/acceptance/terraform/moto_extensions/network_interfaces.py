"""Network interfaces as AWS has them: no address twice, and groups of their own when they are attached."""

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.elastic_network_interfaces import NetworkInterface, NetworkInterfaceBackend
from moto.ec2.models.instances import Instance
from moto.ec2.responses.elastic_network_interfaces import ElasticNetworkInterfaces


def take_address(interface, address):
    """Moto takes care of the first address of an instance only."""
    subnet = interface.subnet
    if address in subnet._subnet_ips:
        raise EC2ClientError("InvalidIPAddress.InUse", f"Address {address} is in use.")
    subnet.request_ip(address, interface)


def addresses_of(interface):
    return [item["PrivateIpAddress"] for item in interface.private_ip_addresses]


def take_addresses_of_new_interfaces():
    create = ElasticNetworkInterfaces.create_network_interface
    delete = ElasticNetworkInterfaces.delete_network_interface

    def create_network_interface(self):
        answer = create(self)
        interface = answer.result["NetworkInterface"]
        try:
            for address in addresses_of(interface):
                take_address(interface, address)
        except EC2ClientError:
            self.ec2_backend.delete_network_interface(interface.id)
            raise
        return answer

    def delete_network_interface(self):
        interface = self.ec2_backend.get_network_interface(self._get_param("NetworkInterfaceId"))
        answer = delete(self)
        for address in addresses_of(interface):
            interface.subnet.del_subnet_ip(address)
        return answer

    ElasticNetworkInterfaces.create_network_interface = create_network_interface
    ElasticNetworkInterfaces.delete_network_interface = delete_network_interface


def take_assigned_addresses():
    assign = NetworkInterfaceBackend.assign_private_ip_addresses
    unassign = NetworkInterfaceBackend.unassign_private_ip_addresses

    def assign_private_ip_addresses(self, eni_id, private_ip_addresses=None, secondary_ips_count=None):
        interface = self.get_network_interface(eni_id)
        for address in set(private_ip_addresses or []) - set(addresses_of(interface)):
            take_address(interface, address)
        return assign(self, eni_id, private_ip_addresses, secondary_ips_count)

    def unassign_private_ip_addresses(self, eni_id, private_ip_address=None):
        interface = unassign(self, eni_id, private_ip_address)
        for address in private_ip_address or []:
            interface.subnet.del_subnet_ip(address)
        return interface

    NetworkInterfaceBackend.assign_private_ip_addresses = assign_private_ip_addresses
    NetworkInterfaceBackend.unassign_private_ip_addresses = unassign_private_ip_addresses


def show_what_was_detached():
    """AWS shows for a while that an attachment is detached. Terraform waits minutes for it where it never comes."""
    detach = Instance.detach_eni
    attachment = NetworkInterface.attachment.fget
    get_filter_value = NetworkInterface.get_filter_value

    def detach_eni(self, eni):
        detached = eni.attachment
        detached.status = "detached"
        detach(self, eni)
        eni.lab_detached = detached

    def current_attachment(self):
        return attachment(self) or self.__dict__.get("lab_detached")

    def filter_value(self, filter_name, method_name=None):
        if filter_name == "attachment.attachment-id" and self.attachment:
            return self.attachment.attachment_id
        return get_filter_value(self, filter_name, method_name)

    Instance.detach_eni = detach_eni
    NetworkInterface.attachment = property(current_attachment)
    NetworkInterface.get_filter_value = filter_value


def extend():
    take_addresses_of_new_interfaces()
    take_assigned_addresses()
    show_what_was_detached()
    # Moto gives every interface the groups of its instance, too, which in AWS are those of the first interface alone.
    groups = NetworkInterface.group_set.fget
    NetworkInterface.group_set = property(lambda self: self._group_set if self.device_index else groups(self))

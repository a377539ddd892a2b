"""What instances lose on the way through moto when they are asked for the way Terraform asks."""

from moto.core.responses import ActionResult
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.models.instances import Instance
from moto.ec2.responses.monitoring import Monitoring
from network_interfaces import take_address


def keep_what_the_primary_interface_says():
    """Terraform gives groups and addresses with the interface; AWS shows them with the instance too."""
    prepare = Instance.prep_nics

    def extended(self, nic_spec, **kwargs):
        primary = next((nic for nic in nic_spec if int(nic.get("DeviceIndex", 0)) == 0), {})
        kwargs["ipv6_address_count"] = kwargs.get("ipv6_address_count") or primary.get("Ipv6AddressCount")
        prepare(self, nic_spec, **kwargs)
        interface = self.nics[0]
        given = [address["Ipv6Address"] for address in primary.get("Ipv6Addresses") or []]
        interface.ipv6_addresses = given or interface.ipv6_addresses
        for address in primary.get("PrivateIpAddresses") or []:
            # Moto drops these, but for a first one that is given in this form.
            if not address.get("Primary"):
                take_address(interface, address["PrivateIpAddress"])
                interface.private_ip_addresses.append({"Primary": False, **address})
        self.security_groups = self.security_groups or list(interface._group_set)
        # An interface made with its instance goes with it, unless told otherwise.
        if "NetworkInterfaceId" not in primary:
            interface.delete_on_termination = primary.get("DeleteOnTermination", True)

    Instance.prep_nics = extended


def show_no_address_where_there_is_none():
    # An empty association reads as a public address, so an instance that must not have one is replaced by each plan.
    association = NetworkInterface.association.fget
    NetworkInterface.association = property(lambda self: association(self) or None)


def change_monitoring_to(state):
    def change(self):
        monitorings = []
        for identifier in self._get_param("InstanceIds", []):
            self.ec2_backend.get_instance(identifier).monitoring_state = state
            monitorings.append({"InstanceId": identifier, "Monitoring": {"State": state}})
        return ActionResult({"InstanceMonitorings": monitorings})

    return change


def extend():
    keep_what_the_primary_interface_says()
    show_no_address_where_there_is_none()
    # Moto accepts detailed monitoring when an instance is made, but cannot turn it on or off.
    Monitoring.monitor_instances = change_monitoring_to("enabled")
    Monitoring.unmonitor_instances = change_monitoring_to("disabled")

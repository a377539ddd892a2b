"""What moto loses of a security group rule, or refuses when one changes."""

from moto.ec2.models.security_groups import SecurityGroupBackend, SecurityGroupRule


modify = SecurityGroupBackend.modify_security_group_rules


def modify_also_without_ports(self, group_id, rules):
    # All protocols, and those given by number, have no ports; moto insists on some for every change.
    portless = [identifier for identifier, rule in rules.items() if "FromPort" not in rule and "ToPort" not in rule]
    for identifier in portless:
        rules[identifier] = {**rules[identifier], "FromPort": -1, "ToPort": -1}
    modify(self, group_id, rules)
    for identifier in portless:
        rule = self.get_security_group_by_name_or_id(group_id).get_rule(identifier)
        rule.from_port = rule.to_port = None


def extend():
    create = SecurityGroupRule.__init__

    def extended(
        self, backend, protocol, group_id, from_port, to_port, ip_range, source_group=None, prefix_list=None, *rest, **named
    ):
        # A protocol given by its number, such as 50 for ESP, has no ports, and moto fails to convert them.
        no_ports = from_port is None and to_port is None
        ports = (-1, -1) if no_ports else (from_port, to_port)
        create(self, backend, protocol, group_id, *ports, ip_range, source_group, prefix_list, *rest, **named)
        if no_ports:
            self.from_port = self.to_port = None
        self.lab_prefix_list_description = (prefix_list or {}).get("Description")

    def description(self):
        # Moto keeps the description of a rule only when the rule is about addresses.
        return (
            self.ip_range.get("Description")
            or self.source_group.get("Description")
            or self.lab_prefix_list_description
        )

    SecurityGroupRule.__init__ = extended
    SecurityGroupRule.description = property(description)
    SecurityGroupBackend.modify_security_group_rules = modify_also_without_ports

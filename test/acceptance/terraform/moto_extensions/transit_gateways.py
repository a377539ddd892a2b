"""What a transit gateway loses on its way through moto: tags and ends of attachments, and where its routes lead to."""

from moto.ec2.models.transit_gateway import TransitGateway
from moto.ec2.models.transit_gateway_attachments import TransitGatewayAttachmentBackend
from moto.ec2.models.transit_gateway_route_tables import TransitGatewayRouteTableBackend
from moto.ec2.responses.transit_gateway_attachments import TransitGatewayAttachment


def know_no_default_tables():
    # Moto makes a default route table, and puts every attachment into it, whatever it was asked for.
    create = TransitGateway.__init__
    associate = TransitGatewayRouteTableBackend.set_route_table_association

    def extended(self, *args, **named):
        create(self, *args, **named)
        for what in ("Association", "Propagation"):
            if self.options[f"DefaultRouteTable{what}"] == "disable":
                self.options.pop(f"{what}DefaultRouteTableId")

    def set_route_table_association(self, transit_gateway_attachment_id, transit_gateway_route_table_id):
        gateway = self.transit_gateways[self.transit_gateways_route_tables[transit_gateway_route_table_id].transit_gateway_id]
        is_default = transit_gateway_route_table_id == gateway.default_route_table.id
        if not is_default or "AssociationDefaultRouteTableId" in gateway.options:
            associate(self, transit_gateway_attachment_id, transit_gateway_route_table_id)

    TransitGateway.__init__ = extended
    TransitGatewayRouteTableBackend.set_route_table_association = set_route_table_association


def keep_tags():
    create = TransitGatewayAttachment.create_transit_gateway_vpc_attachment

    def create_transit_gateway_vpc_attachment(self):
        answer = create(self)
        tags = self._parse_tag_specification().get("transit-gateway-attachment", {})
        answer.result["TransitGatewayVpcAttachment"].add_tags(tags)
        return answer

    TransitGatewayAttachment.create_transit_gateway_vpc_attachment = create_transit_gateway_vpc_attachment


def list_attachments_of_routes():
    # AWS shows a list of them; moto has one, which then counts as none.
    search = TransitGatewayRouteTableBackend.search_transit_gateway_routes

    def search_transit_gateway_routes(self, *args, **named):
        routes = search(self, *args, **named)
        return [{**route, "transitGatewayAttachments": listed(route)} for route in routes]

    def listed(route):
        attachment = route.get("transitGatewayAttachments")
        return [] if attachment is None else [attachment]

    TransitGatewayRouteTableBackend.search_transit_gateway_routes = search_transit_gateway_routes


def remember_deleted_attachments():
    # The provider waits until it sees an attachment deleted, as AWS shows it for a while.
    delete = TransitGatewayAttachmentBackend.delete_transit_gateway_vpc_attachment

    def delete_transit_gateway_vpc_attachment(self, transit_gateway_attachment_id):
        attachment = delete(self, transit_gateway_attachment_id)
        self.transit_gateway_attachments[transit_gateway_attachment_id] = attachment
        return attachment

    TransitGatewayAttachmentBackend.delete_transit_gateway_vpc_attachment = delete_transit_gateway_vpc_attachment


def extend():
    know_no_default_tables()
    keep_tags()
    remember_deleted_attachments()
    list_attachments_of_routes()

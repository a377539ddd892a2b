"""State Manager associations, which moto's SSM does not know."""

import uuid

from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import unix_time
from moto.ssm.exceptions import SSMException
from moto.ssm.models import SimpleSystemManagerBackend
from moto.ssm.responses import SimpleSystemManagerResponse

ASSOCIATION_SETTINGS = (
    "ApplyOnlyAtCronInterval",
    "AssociationName",
    "AutomationTargetParameterName",
    "CalendarNames",
    "ComplianceSeverity",
    "DocumentVersion",
    "Duration",
    "InstanceId",
    "MaxConcurrency",
    "MaxErrors",
    "Name",
    "OutputLocation",
    "Parameters",
    "ScheduleExpression",
    "ScheduleOffset",
    "SyncCompliance",
    "TargetLocations",
    "TargetMaps",
    "Targets",
)


def associations_of(backend):
    # Kept on the backend itself, because that is what moto empties on a reset.
    return backend.__dict__.setdefault("lab_associations", {})


def settings_of(response):
    given = {name: response._get_param(name) for name in ASSOCIATION_SETTINGS}
    return {name: value for name, value in given.items() if value is not None}


def find_association(response):
    association = associations_of(response.ssm_backend).get(response._get_param("AssociationId"))
    if association is None:
        raise SSMException("AssociationDoesNotExist", "The specified association does not exist.")
    return association


def check_parameters(response, name):
    """AWS refuses what the document does not declare, and a document that is not there. Amazon's own are not in moto."""
    if name.startswith("AWS-"):
        return
    if name not in response.ssm_backend._documents:
        raise SSMException("InvalidDocument", f"Document {name} does not exist in your account.")
    version = response._get_param("DocumentVersion")
    documents = response.ssm_backend._documents[name]
    document = documents.find(None if version == "$DEFAULT" else version)
    given = set(response._get_param("Parameters") or {})
    declared = document.content_json.get("parameters") or {}
    wrong = given - set(declared) | {one for one, what in declared.items() if "default" not in what} - given
    if wrong:
        raise SSMException("InvalidParameters", f"Undeclared, or declared and absent: {', '.join(sorted(wrong))}.")


def create_association(self):
    check_parameters(self, self._get_param("Name"))
    settings = settings_of(self)
    # On a busy machine an answer may be lost, and the provider asks again: that must not make a second one.
    for known in list(associations_of(self.ssm_backend).values()):
        if all(known.get(name) == value for name, value in settings.items()):
            return ActionResult({"AssociationDescription": known})
    identifier = str(uuid.uuid4())
    now = unix_time()
    association = {
        "DocumentVersion": "$DEFAULT",
        **settings,
        "AssociationId": identifier,
        "AssociationVersion": "1",
        "Date": now,
        "LastUpdateAssociationDate": now,
        "Overview": {"Status": "Success", "DetailedStatus": "Success"},
    }
    associations_of(self.ssm_backend)[identifier] = association
    tags = {tag["Key"]: tag["Value"] for tag in self._get_param("Tags") or []}
    self.ssm_backend._resource_tags["Association"][identifier] = tags
    return ActionResult({"AssociationDescription": association})


def describe_association(self):
    return ActionResult({"AssociationDescription": find_association(self)})


def update_association(self):
    association = find_association(self)
    check_parameters(self, association["Name"])
    # An update replaces every setting: what it leaves out is gone.
    for name in ASSOCIATION_SETTINGS:
        if name not in ("Name", "DocumentVersion"):
            association.pop(name, None)
    association.update(settings_of(self))
    association["AssociationVersion"] = str(int(association["AssociationVersion"]) + 1)
    association["LastUpdateAssociationDate"] = unix_time()
    return ActionResult({"AssociationDescription": association})


def delete_association(self):
    find_association(self)
    identifier = self._get_param("AssociationId")
    del associations_of(self.ssm_backend)[identifier]
    self.ssm_backend._resource_tags["Association"].pop(identifier, None)
    return EmptyResult()


def list_associations(self):
    return ActionResult({"Associations": list(associations_of(self.ssm_backend).values())})


def allow_tags_on_associations():
    validate = SimpleSystemManagerBackend._validate_resource_type_and_id

    def extended(self, resource_type, resource_id):
        if resource_type == "Association" and resource_id in associations_of(self):
            return resource_id
        return validate(self, resource_type, resource_id)

    SimpleSystemManagerBackend._validate_resource_type_and_id = extended


def extend():
    for action in (create_association, describe_association, update_association, delete_association, list_associations):
        setattr(SimpleSystemManagerResponse, action.__name__, action)
    allow_tags_on_associations()

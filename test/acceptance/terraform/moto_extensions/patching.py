"""Patch baselines, their groups, and targets and tasks of maintenance windows, which moto makes but cannot show."""

from moto.core.responses import ActionResult
from moto.ssm.exceptions import DoesNotExistException, SSMException
from moto.ssm.models import SimpleSystemManagerBackend
from moto.ssm.responses import SimpleSystemManagerResponse


def groups_of(backend):
    # Kept on the backend itself, because that is what moto empties on a reset.
    return backend.__dict__.setdefault("lab_patch_groups", {})


def find_baseline(response):
    identifier = response._get_param("BaselineId")
    if identifier not in response.ssm_backend.baselines:
        raise DoesNotExistException(identifier)
    return response.ssm_backend.baselines[identifier]


def get_patch_baseline(self):
    baseline = find_baseline(self)
    shown = {**baseline.to_json(), "Name": baseline.name, "Description": baseline.description}
    return ActionResult(shown)


def delete_patch_baseline(self):
    baseline = find_baseline(self)
    if baseline.id in groups_of(self.ssm_backend).values():
        raise SSMException("ResourceInUseException", f"Patch groups are registered with {baseline.id}.")
    del self.ssm_backend.baselines[baseline.id]
    self.ssm_backend._resource_tags["PatchBaseline"].pop(baseline.id, None)
    return ActionResult({"BaselineId": baseline.id})


def register_patch_baseline_for_patch_group(self):
    baseline, group = find_baseline(self), self._get_param("PatchGroup")
    if groups_of(self.ssm_backend).setdefault(group, baseline.id) != baseline.id:
        raise SSMException("AlreadyExistsException", f"Patch group {group} has a baseline.")
    return ActionResult({"BaselineId": baseline.id, "PatchGroup": group})


def deregister_patch_baseline_for_patch_group(self):
    baseline, group = find_baseline(self), self._get_param("PatchGroup")
    if groups_of(self.ssm_backend).pop(group, None) is None:
        raise DoesNotExistException(group)
    return ActionResult({"BaselineId": baseline.id, "PatchGroup": group})


def describe_patch_groups(self):
    mappings = [
        {"PatchGroup": group, "BaselineIdentity": self.ssm_backend.baselines[identifier].to_json()}
        for group, identifier in groups_of(self.ssm_backend).items()
    ]
    return ActionResult({"Mappings": mappings})


def describe_maintenance_window_targets(self):
    # Moto answers a request with a filter with nothing; the provider asks for one target by its id.
    window = self.ssm_backend.get_maintenance_window(self._get_param("WindowId"))
    asked = {one["Key"]: one["Values"] for one in self._get_param("Filters") or []}
    wanted = asked.get("WindowTargetId", list(window.targets))
    return ActionResult({"Targets": [window.targets[one].to_json() for one in wanted if one in window.targets]})


def get_maintenance_window_task(self):
    window = self.ssm_backend.get_maintenance_window(self._get_param("WindowId"))
    identifier = self._get_param("WindowTaskId")
    if identifier not in window.tasks:
        raise DoesNotExistException(identifier)
    return ActionResult(window.tasks[identifier].to_json())


def allow_tags_on_baselines():
    validate = SimpleSystemManagerBackend._validate_resource_type_and_id

    def extended(self, resource_type, resource_id):
        if resource_type == "PatchBaseline" and resource_id in self.baselines:
            return resource_id
        return validate(self, resource_type, resource_id)

    SimpleSystemManagerBackend._validate_resource_type_and_id = extended


def extend():
    for action in (
        get_patch_baseline,
        delete_patch_baseline,
        register_patch_baseline_for_patch_group,
        deregister_patch_baseline_for_patch_group,
        describe_patch_groups,
        describe_maintenance_window_targets,
        get_maintenance_window_task,
    ):
        setattr(SimpleSystemManagerResponse, action.__name__, action)
    allow_tags_on_baselines()

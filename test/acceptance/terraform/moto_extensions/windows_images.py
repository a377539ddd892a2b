"""The public parameters that name the newest Windows images; moto knows only those of Amazon Linux."""

from moto.core.utils import unix_time
from moto.ssm.models import Parameter, ParameterDict

PREFIX = "/aws/service/ami-windows-latest/"
# A Windows image out of moto's own catalogue.
IMAGE = "ami-b7e93bce"


def parameter(parameters, name):
    return Parameter(
        account_id=parameters.account_id,
        name=name,
        value=IMAGE,
        parameter_type="String",
        description=None,
        allowed_pattern=None,
        keyid=None,
        last_modified_date=unix_time(),
        version=1,
        data_type="aws:ec2:image",
    )


def extend():
    check = ParameterDict._check_loading_status

    def extended(self, key):
        check(self, key)
        name = str(key or "")
        if name.startswith(PREFIX) and not dict.__contains__(self, name):
            dict.__setitem__(self, name, [parameter(self, name)])

    ParameterDict._check_loading_status = extended

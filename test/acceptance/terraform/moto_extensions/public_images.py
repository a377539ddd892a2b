"""The public parameters that name the newest images of others; moto knows only those of Amazon Linux."""

from moto.core.utils import unix_time
from moto.ssm.models import Parameter, ParameterDict

# Images out of moto's own catalogue: one of Windows, one of Linux.
IMAGES = {"/aws/service/ami-windows-latest/": "ami-b7e93bce", "/aws/service/debian/": "ami-1e749f67"}


def parameter(parameters, name, image):
    return Parameter(
        account_id=parameters.account_id,
        name=name,
        value=image,
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
        for prefix, image in IMAGES.items():
            if name.startswith(prefix) and not dict.__contains__(self, name):
                dict.__setitem__(self, name, [parameter(self, name, image)])

    ParameterDict._check_loading_status = extended

"""The size that AWS allows a document, which moto does not know."""

from moto.ssm.exceptions import SSMException
from moto.ssm.models import Document

LARGEST = 64 * 1024


def extend():
    create = Document.__init__

    def extended(self, account_id, name, version_name, content, *rest, **named):
        if isinstance(content, str) and len(content.encode()) > LARGEST:
            raise SSMException("MaxDocumentSizeExceeded", f"Document {name} is larger than {LARGEST} bytes.")
        create(self, account_id, name, version_name, content, *rest, **named)

    Document.__init__ = extended

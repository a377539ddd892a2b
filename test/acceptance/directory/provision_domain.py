"""Writes the database of a new domain's first domain controller below a folder, and touches nothing else.

Usage: provision_domain.py <folder> <DNS domain name> <NetBIOS domain name>

It calls what `samba-tool domain provision` calls, without the ACLs of the sysvol share's files: those need root and a file
system with POSIX ACLs, and no directory query can see them. The administrator's password is random and told to nobody.
"""

import logging
import sys

from samba.auth import system_session
from samba.dsdb import DS_DOMAIN_FUNCTION_2008_R2
from samba.provision import provision


def main(folder, domain_name, netbios_name):
    provision(
        logging.getLogger(),
        system_session(),
        targetdir=folder,
        realm=domain_name,
        domain=netbios_name,
        hostname="dc1",
        hostip="192.0.2.1",
        serverrole="active directory domain controller",
        dom_for_fun_level=DS_DOMAIN_FUNCTION_2008_R2,
        dns_backend="NONE",
        skip_sysvolacl=True,
    )


main(*sys.argv[1:])

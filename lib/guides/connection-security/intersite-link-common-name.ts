import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** A gateway that is who the link says it is. */
export const intersiteLinkCommonName = guideRule({
  id: 'intersite-link-common-name',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-10',
  statement:
    'The common name in the certificate of a Cisco Unity gateway is exactly the Hostname of the intersite link.',
  why: 'Connection makes the address of the gateway of that name, and takes no certificate that has another.',
  judges: 'connection-settings',
  check({ path, settings: { digitalNetworking } }) {
    const gateway = digitalNetworking?.ciscoUnityGateway;
    if (gateway === undefined) return { notApplicable: 'It has no link to a Cisco Unity gateway.' };
    const { hostName, commonName } = gateway;
    const message = `links to ${hostName}, whose certificate is for ${commonName}`;
    return { violations: commonName === hostName ? [] : [{ at: path, message }] };
  },
});

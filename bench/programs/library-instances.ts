// The library's side: contact centres of the usual servers, one for each instance number, in one network and one domain.
import { LabStack, UnifiedCceDataCenter } from '../../lib';
import { domainWithUnits, labNetwork, desktops } from './contact-center';
import { run } from './harness';
import { SHARED_STACK } from './scenario';

run((app, partIds) => {
  const stack = new LabStack(app, SHARED_STACK, { region: 'eu-central-1' });
  const network = labNetwork(stack);
  const domain = domainWithUnits(stack, network);
  partIds.forEach((id, instanceNumber) => {
    new UnifiedCceDataCenter(stack, id, { sites: network, domain, instanceNumber, members: desktops() });
  });
});

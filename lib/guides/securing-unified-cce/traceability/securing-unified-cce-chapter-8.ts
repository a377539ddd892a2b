import type { ChapterTraceability } from '../../guide-statement';
import { activeDirectory } from './active-directory';
import { endpointSecurity } from './endpoint-security';
import { hostBasedFirewall } from './host-based-firewall';
import { introduction } from './introduction';
import { intrusionPrevention } from './intrusion-prevention';
import { ipsecDeployment } from './ipsec-deployment';
import { networkFirewalls } from './network-firewalls';
import { patchManagement } from './patch-management';
import { platformDifferencesAndPractices } from './platform-differences-and-practices';
import { securityLayers } from './security-layers';
import { virusProtection } from './virus-protection';

/**
 * Chapter 8. The document at hand has a page for each section in its table of contents and no page marks in its text: what is
 * on which page inside a section is told by breaks in the text, and by where the next section begins.
 */
export const securingUnifiedCceChapter8: ChapterTraceability = {
  chapter: '8',
  title: 'the layers of security of a Unified CCE',
  statements: [
    ...introduction,
    ...securityLayers,
    ...platformDifferencesAndPractices,
    ...networkFirewalls,
    ...activeDirectory,
    ...ipsecDeployment,
    ...hostBasedFirewall,
    ...virusProtection,
    ...intrusionPrevention,
    ...patchManagement,
    ...endpointSecurity,
  ],
};

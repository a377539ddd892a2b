import { administrativeWorkstation } from './servers/administrative-workstation';
import { cadServer } from './servers/cad-server';
import { collaborationServer } from './servers/collaboration-server';
import { ctiOsServer } from './servers/cti-os-server';
import { cvpCallServer } from './servers/cvp-call-server';
import { distributor } from './servers/distributor';
import { historicalDataServer } from './servers/historical-data-server';
import { ipIvr } from './servers/ip-ivr';
import { logger } from './servers/logger';
import { outboundDialer } from './servers/outbound-dialer';
import { peripheralGateway } from './servers/peripheral-gateway';
import { router } from './servers/router';
import { supportToolsServer } from './servers/support-tools-server';
import { unifiedCm } from './servers/unified-cm';
import { webViewServer } from './servers/webview-server';

/** Every kind of server of a contact centre. */
export const SERVER_ROLES = [
  router,
  logger,
  distributor,
  historicalDataServer,
  webViewServer,
  supportToolsServer,
  collaborationServer,
  unifiedCm,
  ipIvr,
  cvpCallServer,
  outboundDialer,
  cadServer,
  peripheralGateway,
  ctiOsServer,
  administrativeWorkstation,
] as const;

/** How many addresses of each subnet one contact centre may take. */
export const ADDRESSES_PER_CONTACT_CENTER = 160;

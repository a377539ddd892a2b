import { PORT_UTILIZATION_GUIDE } from './guide-titles';
import { defineIcmPortTable } from './icm-port-table';
import { administration } from './unified-cce/administration';
import { callControl } from './unified-cce/call-control';
import { centralController } from './unified-cce/central-controller';
import { cti } from './unified-cce/cti';
import { operations } from './unified-cce/operations';
import { peripheralGateway } from './unified-cce/peripheral-gateway';

/**
 * What the components of a Unified CCE listen on. Left out are ports that came with later releases than the chapter's: Live
 * Data, the Diagnostic Framework, Unified Intelligence Center, TLS between components, the high availability of campaigns.
 */
export const unifiedCce = defineIcmPortTable({
  id: 'unified-cce',
  guide: PORT_UTILIZATION_GUIDE,
  title: 'Unified CCE ports',
  rows: [...centralController, ...peripheralGateway, ...administration, ...cti, ...callControl, ...operations],
});

import { CONNECTION_SECURITY_GUIDE, SECURING_UNIFIED_CCE } from '../port-tables/guide-titles';
import { connectionChapters } from './connection-security/traceability/connection-chapters';
import type { GuideTraceability } from './guide-statement';
import { securingUnifiedCceChapter8 } from './securing-unified-cce/traceability/securing-unified-cce-chapter-8';

/** What answers the guides, statement by statement. */
export const TRACEABILITY: readonly GuideTraceability[] = [
  { id: 'connection-security', guide: CONNECTION_SECURITY_GUIDE, chapters: connectionChapters },
  { id: 'securing-unified-cce', guide: SECURING_UNIFIED_CCE, chapters: [securingUnifiedCceChapter8] },
];

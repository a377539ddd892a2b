import { CONNECTION_SECURITY_GUIDE } from '../port-tables/guide-titles';
import { connectionChapter1 } from './connection-security/traceability/connection-chapter-1';
import type { GuideTraceability } from './guide-statement';

/** What answers the guides, statement by statement. */
export const TRACEABILITY: readonly GuideTraceability[] = [
  { id: 'connection-security', guide: CONNECTION_SECURITY_GUIDE, chapters: [connectionChapter1] },
];

import type { ChapterTraceability } from '../../guide-statement';
import { activeDirectory } from './active-directory';

/** Chapter 8, as far as it is about Active Directory: pages 8-9 to 8-12. */
export const securingUnifiedCceChapter8: ChapterTraceability = {
  chapter: '8',
  title: 'Active Directory Deployment',
  statements: activeDirectory,
};

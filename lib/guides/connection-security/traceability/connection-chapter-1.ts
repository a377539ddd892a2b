import type { ChapterTraceability } from '../../guide-statement';
import { chapter1Inbound } from './chapter-1-inbound';
import { chapter1Outbound } from './chapter-1-outbound';

/** Chapter 1: the ports of a Connection server. */
export const connectionChapter1: ChapterTraceability = {
  chapter: '1',
  title: 'ports of a Connection server, inbound and outbound',
  statements: [...chapter1Inbound, ...chapter1Outbound],
};

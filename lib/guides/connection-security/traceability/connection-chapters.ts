import type { ChapterTraceability } from '../../guide-statement';
import { chapter1Inbound } from './chapter-1-inbound';
import { chapter1Outbound } from './chapter-1-outbound';
import { chapter2 } from './chapter-2';
import { chapter3 } from './chapter-3';
import { chapter4 } from './chapter-4';
import { chapter5 } from './chapter-5';
import { chapter6 } from './chapter-6';
import { chapter7 } from './chapter-7';
import { chapter8 } from './chapter-8';
import { chapter9 } from './chapter-9';

/** The chapters of the Security Guide for Cisco Unity Connection, all nine. */
export const connectionChapters: readonly ChapterTraceability[] = [
  {
    chapter: '1',
    title: 'ports of a Connection server, inbound and outbound',
    statements: [...chapter1Inbound, ...chapter1Outbound],
  },
  { chapter: '2', title: 'toll fraud', statements: chapter2 },
  { chapter: '3', title: 'Unified CM and IP phones', statements: chapter3 },
  { chapter: '4', title: 'accounts of administrators and services', statements: chapter4 },
  { chapter: '5', title: 'passwords, PINs and authentication rules', statements: chapter5 },
  { chapter: '6', title: 'single sign-on', statements: chapter6 },
  { chapter: '7', title: 'the security password', statements: chapter7 },
  { chapter: '8', title: 'certificates of clients and servers', statements: chapter8 },
  { chapter: '9', title: 'messages of users', statements: chapter9 },
];

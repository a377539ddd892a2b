import type { GuideStatement } from '../../guide-statement';
import { chapter8Authority } from './chapter-8-authority';
import { chapter8CiscoUnity } from './chapter-8-cisco-unity';
import { chapter8Servers } from './chapter-8-servers';
import { chapter8Services } from './chapter-8-services';

/** Certificates between clients and servers. */
export const chapter8: readonly GuideStatement[] = [
  ...chapter8Servers,
  ...chapter8Services,
  ...chapter8CiscoUnity,
  ...chapter8Authority,
];

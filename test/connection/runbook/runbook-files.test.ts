import { describe, expect, it } from '@jest/globals';
import { runbook } from '../../../lib/connection/runbook/runbook';
import { runbookFiles } from '../../../lib/connection/runbook/runbook-files';
import { runbookJson } from '../../../lib/connection/runbook/runbook-json';
import { runbookMarkdown } from '../../../lib/connection/runbook/runbook-markdown';
import { connectionSettings } from '../../guides/settings-facts';
import { NO_SETTING } from './every-setting';

describe('the files of a runbook', () => {
  it('have the path of the cluster, for people and for machines', () => {
    const fact = connectionSettings(NO_SETTING, { path: 'lab/site a/voicemail' });
    const book = runbook(fact);
    expect(runbookFiles(fact).map(({ path, text }) => [path, text()])).toEqual([
      ['runbooks/lab/site a/voicemail.md', runbookMarkdown(book)],
      ['runbooks/lab/site a/voicemail.json', runbookJson(book)],
    ]);
  });

  it('are the same each time', () => {
    const texts = () => runbookFiles(connectionSettings(NO_SETTING)).map(({ text }) => text());
    expect(texts()).toEqual(texts());
  });
});

import { describe, expect, it } from '@jest/globals';
import { restartTomcat } from '../../../lib/connection/runbook/cli-command';
import { changeObject, findObject } from '../../../lib/connection/runbook/provisioning-interface';
import type { Runbook } from '../../../lib/connection/runbook/runbook';
import { runbookJson } from '../../../lib/connection/runbook/runbook-json';
import { runbookSchema } from '../../../lib/connection/runbook/runbook-schema';

const RUNBOOK: Runbook = {
  cluster: 'lab/voicemail',
  release: '9.1(2)',
  single: true,
  sections: [
    {
      id: 'part',
      title: 'The part',
      steps: [
        {
          id: 'part/one',
          title: 'Step "one"',
          at: 'dns',
          page: '4-2',
          caution: 'Not twice.',
          actions: [
            { cli: restartTomcat() },
            { request: findObject('coses', 'Staff') },
            { request: { ...changeObject('coses', { AccessIMAP: false }, 'Staff'), caution: 'Mind this.' } },
            { page: 'Edit', fields: [['Mark Secure', 'checked']] },
            { task: 'Do it.' },
          ],
        },
      ],
    },
  ],
};

const read = (change: (document: Record<string, unknown>) => unknown) =>
  runbookSchema.safeParse(change({ ...runbookSchema.parse(JSON.parse(runbookJson(RUNBOOK))) })).success;

const withStep = (step: object) => (document: Record<string, unknown>) => ({
  ...document,
  sections: [{ id: 'part', title: 'The part', steps: [{ ...RUNBOOK.sections[0]?.steps[0], ...step }] }],
});

describe('the runbook for machines', () => {
  it('is read back by its schema as it was, with a version and the title of the guide', () => {
    expect(runbookSchema.parse(JSON.parse(runbookJson(RUNBOOK)))).toEqual({
      version: 1,
      guide: 'Security Guide for Cisco Unity Connection 9.x',
      ...RUNBOOK,
    });
    expect(runbookJson(RUNBOOK).endsWith('}\n')).toBe(true);
  });

  it('has a schema that admits nothing else', () => {
    expect(read((document) => document)).toBe(true);
    expect(read((document) => ({ ...document, version: 2 }))).toBe(false);
    expect(read((document) => ({ ...document, extra: true }))).toBe(false);
    expect(read(withStep({}))).toBe(true);
    expect(read(withStep({ actions: [] }))).toBe(false);
    expect(read(withStep({ at: 'toString' }))).toBe(false);
    expect(read(withStep({ actions: [{ cli: 'show account', task: 'Do it.' }] }))).toBe(false);
    expect(
      read(withStep({ actions: [{ request: { method: 'DELETE', path: '/vmrest/coses', attestedBy: [] } }] })),
    ).toBe(false);
    expect(read(withStep({ actions: [{ request: { method: 'GET', path: '/cuadmin', attestedBy: [] } }] }))).toBe(false);
    expect(read(withStep({ actions: [{ page: 'Edit', fields: [['Mark Secure']] }] }))).toBe(false);
  });
});

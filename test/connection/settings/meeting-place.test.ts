import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';
import { meetingPlaceSchema, resolveMeetingPlace } from '../../../lib/connection/settings/meeting-place';
import { refused } from '../../contact-center/security/refused';

const HOST = { hostName: 'meet.lab.internal' };
const OTHERS = { ...HOST, edition: 'express', transport: 'none', rootCertificateFile: 'a.cer' } as const;

describe('MeetingPlace', () => {
  it('is not used unless declared', () => {
    expect(resolveMeetingPlace(undefined)).toBeUndefined();
  });

  it('is MeetingPlace itself over SSL unless told otherwise', () => {
    expect(resolveMeetingPlace(HOST)).toEqual({
      ...HOST,
      edition: 'meetingplace',
      transport: 'ssl',
      rootCertificateFile: 'meetingplace-root-ca.pem',
    });
  });

  it('is what it is told', () => {
    expect(resolveMeetingPlace(OTHERS)).toEqual(OTHERS);
  });

  it.each<[object, string[]]>([
    [HOST, []],
    [OTHERS, []],
    [{}, ['InvalidProperty at hostName']],
    [{ hostName: 'meet me' }, ['MalformedHostName at hostName']],
    [{ ...HOST, edition: 'web' }, ['InvalidProperty at edition']],
    [{ ...HOST, transport: 'tls' }, ['InvalidProperty at transport']],
    [{ ...HOST, rootCertificateFile: '' }, ['InvalidProperty at rootCertificateFile']],
    [{ ...HOST, port: 443 }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(meetingPlaceSchema, props)).toEqual(problems);
  });
});

it('does not show a host name that is none', () => {
  const found = problemsOf(() => {
    checkProps(labStack(), meetingPlaceSchema, { hostName: 'unity:hunter2@meet' });
  });
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

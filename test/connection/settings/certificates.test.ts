import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';
import { certificatesSchema, resolveCertificates } from '../../../lib/connection/settings/certificates';
import { refused } from '../../contact-center/security/refused';

const DEFAULTS = {
  issuedBy: 'microsoft-certificate-services',
  alternateNames: { publisher: 'voicemail.lab.internal', subscriber: 'voicemail.lab.internal' },
  subject: { organizationalUnit: 'Voice', organization: 'Lab', locality: 'Lab', state: 'Lab', country: 'US' },
  files: { root: 'root-ca.pem', publisher: 'publisher.pem', subscriber: 'subscriber.pem' },
  trustedByWorkstations: true,
} as const;

const OTHERS = {
  issuedBy: 'external-authority',
  alternateName: 'a.lab.internal',
  subscriberAlternateName: 'b.lab.internal',
  subject: { organizationalUnit: 'A', organization: 'B', locality: 'C', state: 'D', country: 'EE' },
  rootFile: 'r.cer',
  publisherFile: 'p p',
  subscriberFile: 's',
  trustedByWorkstations: false,
} as const;

const NAME = 'voicemail.lab.internal';

describe('certificates', () => {
  it('are an authority’s, for the name of the cluster, unless told otherwise', () => {
    expect(resolveCertificates({}, NAME)).toEqual(DEFAULTS);
    expect(resolveCertificates(undefined, NAME)).toEqual(DEFAULTS);
  });

  it('have no alternate name where the cluster has none', () => {
    expect(resolveCertificates().alternateNames).toEqual({ publisher: undefined, subscriber: undefined });
  });

  it('are what they are told', () => {
    const { subject } = OTHERS;
    expect(resolveCertificates(OTHERS, NAME)).toEqual({
      issuedBy: 'external-authority',
      alternateNames: { publisher: 'a.lab.internal', subscriber: 'b.lab.internal' },
      subject,
      files: { root: 'r.cer', publisher: 'p p', subscriber: 's' },
      trustedByWorkstations: false,
    });
    expect(resolveCertificates({ subject: { state: 'X' } }, NAME).subject).toEqual({ ...DEFAULTS.subject, state: 'X' });
  });

  it('have the name of the publisher at the subscriber, too, unless told otherwise', () => {
    expect(resolveCertificates({ alternateName: 'a' }, NAME).alternateNames).toEqual({
      publisher: 'a',
      subscriber: 'a',
    });
    expect(resolveCertificates({ subscriberAlternateName: 'b' }, NAME).alternateNames).toEqual({
      publisher: NAME,
      subscriber: 'b',
    });
  });

  it.each<[object, string[]]>([
    [{}, []],
    [OTHERS, []],
    [{ issuedBy: 'self-signed' }, []],
    [{ issuedBy: 'other-application' }, []],
    [{ issuedBy: 'lab' }, ['InvalidProperty at issuedBy']],
    [{ alternateName: 'voice mail' }, ['MalformedHostName at alternateName']],
    [{ alternateName: '${TfToken[TOKEN.0]}' }, ['TokenWhereLiteral at alternateName']],
    [
      { subscriberAlternateName: '' },
      ['InvalidProperty at subscriberAlternateName', 'MalformedHostName at subscriberAlternateName'],
    ],
    [{ subject: { organizationalUnit: 'a"b' } }, ['CliArgumentRefused at subject.organizationalUnit']],
    [{ subject: { organization: 'a\nb' } }, ['CliArgumentRefused at subject.organization']],
    [{ subject: { locality: 'a_b' } }, ['CliArgumentRefused at subject.locality']],
    [{ subject: { state: ' ' } }, ['CliArgumentRefused at subject.state']],
    [{ subject: { state: '${TfToken[TOKEN.0]}' } }, ['TokenWhereLiteral at subject.state']],
    [{ subject: { country: 'de' } }, ['CliArgumentRefused at subject.country']],
    [{ subject: { city: 'Bonn' } }, ['InvalidProperty at subject']],
    [{ rootFile: '' }, ['InvalidProperty at rootFile']],
    [{ publisherFile: 5 }, ['InvalidProperty at publisherFile']],
    [{ subscriberFile: '${TfToken[TOKEN.0]}' }, ['TokenWhereLiteral at subscriberFile']],
    [{ trustedByWorkstations: 'yes' }, ['InvalidProperty at trustedByWorkstations']],
    [{ keyLength: 512 }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(certificatesSchema, props)).toEqual(problems);
  });
});

it('does not show a host name that is none', () => {
  const found = problemsOf(() => {
    checkProps(labStack(), certificatesSchema, {
      alternateName: 'unity:hunter2@a',
      subscriberAlternateName: 'unity:hunter2@b',
    });
  });
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

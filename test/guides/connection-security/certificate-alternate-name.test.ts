import { describe, expect, it } from '@jest/globals';
import { type CertificatesProps, resolveCertificates } from '../../../lib/connection/settings/certificates';
import { certificateAlternateName } from '../../../lib/guides/connection-security/certificate-alternate-name';
import { Unknown } from '../../../lib/guides/lab-model';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const NAME = 'voicemail.lab.internal';
const OTHER = 'mail.lab.internal';

const fact = (props: CertificatesProps, alternateName: string | undefined = NAME, single = false) =>
  connectionSettings({ certificates: resolveCertificates(props, alternateName) }, { alternateName, single });

const nameless = (props: CertificatesProps) =>
  connectionSettings({ certificates: resolveCertificates(props) }, { alternateName: undefined });

const A_RECORD = 'lab/voicemail: its A record, which this lab does not keep';

describe('certificate-alternate-name', () => {
  it.each<[CertificatesProps]>([
    [{}],
    [{ alternateName: NAME }],
    [{ alternateName: 'Voicemail.LAB.internal' }],
    [{ alternateName: NAME, subscriberAlternateName: NAME.toUpperCase() }],
    [{ issuedBy: 'self-signed' }],
  ])('is satisfied with %j', (props) => {
    expect(judged(certificateAlternateName, fact(props))).toEqual(SATISFIED);
  });

  it.each<[CertificatesProps, string[]]>([
    [
      { subscriberAlternateName: OTHER },
      [
        `has certificates with two alternate names, ${NAME} and ${OTHER}`,
        `has a certificate for ${OTHER}, and an A record for ${NAME}`,
      ],
    ],
    [
      { alternateName: OTHER, subscriberAlternateName: NAME },
      [
        `has certificates with two alternate names, ${OTHER} and ${NAME}`,
        `has a certificate for ${OTHER}, and an A record for ${NAME}`,
      ],
    ],
    [{ alternateName: OTHER }, [`has a certificate for ${OTHER}, and an A record for ${NAME}`]],
  ])('is violated with %j', (props, messages) => {
    expect(judged(certificateAlternateName, fact(props))).toEqual(violated('lab/voicemail', ...messages));
  });

  it('is violated by certificates without a name, where the cluster has one', () => {
    const certificates = resolveCertificates({ subscriberAlternateName: NAME });
    expect(judged(certificateAlternateName, connectionSettings({ certificates }))).toEqual(
      violated(
        'lab/voicemail',
        `has certificates with two alternate names, none and ${NAME}`,
        `has a certificate for no name, and an A record for ${NAME}`,
      ),
    );
    const other = { ...certificates, alternateNames: { publisher: NAME, subscriber: undefined } };
    expect(judged(certificateAlternateName, connectionSettings({ certificates: other })).violations[0]?.message).toBe(
      `has certificates with two alternate names, ${NAME} and none`,
    );
  });

  it('is not evaluated where the A record is elsewhere, unless the certificates differ', () => {
    expect(judged(certificateAlternateName, nameless({}))).toEqual(notEvaluated(A_RECORD));
    expect(judged(certificateAlternateName, nameless({ alternateName: NAME }))).toEqual(notEvaluated(A_RECORD));
    expect(judged(certificateAlternateName, nameless({ alternateName: NAME, subscriberAlternateName: OTHER }))).toEqual(
      {
        ...violated('lab/voicemail', `has certificates with two alternate names, ${NAME} and ${OTHER}`),
        unknown: [A_RECORD],
      },
    );
  });

  it('is not evaluated where the zone of the A record has no name yet, unless the certificates differ', () => {
    const unnamed = (props: CertificatesProps) =>
      connectionSettings(
        { certificates: resolveCertificates(props) },
        { alternateName: new Unknown('its private zone') },
      );
    const zone = 'lab/voicemail: its A record, in a zone whose name is not known yet';
    expect(judged(certificateAlternateName, unnamed({}))).toEqual(notEvaluated(zone));
    expect(judged(certificateAlternateName, unnamed({ alternateName: NAME }))).toEqual(notEvaluated(zone));
    expect(judged(certificateAlternateName, unnamed({ alternateName: NAME, subscriberAlternateName: OTHER }))).toEqual({
      ...violated('lab/voicemail', `has certificates with two alternate names, ${NAME} and ${OTHER}`),
      unknown: [zone],
    });
  });

  it('is not applicable to a single server', () => {
    expect(judged(certificateAlternateName, fact({ alternateName: OTHER }, NAME, true))).toEqual(
      notApplicable('There is one server only.'),
    );
  });
});

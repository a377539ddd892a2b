import { describe, expect, it } from '@jest/globals';
import { certificatesSteps } from '../../../../lib/connection/runbook/steps/certificates-steps';
import { uploadCertificate } from '../../../../lib/connection/runbook/steps/upload-certificate';
import { type CertificatesProps, resolveCertificates } from '../../../../lib/connection/settings/certificates';
import { actionsOf, cautions, fieldsOf, order } from './part-of-runbook';

const NAME = 'voicemail.lab.internal';
const steps = (props: CertificatesProps, name: string | undefined = NAME) =>
  certificatesSteps({ certificates: resolveCertificates(props, name) });
const nameless = (props: CertificatesProps) => certificatesSteps({ certificates: resolveCertificates(props) });

const NAMES = [
  '8-2 publisher certificates/alternate-name-publisher',
  '8-2 subscriber certificates/alternate-name-subscriber',
  '8-3 dns certificates/dns-record',
];
const UPLOADS = [
  '8-4 connection-servers certificates/upload-root',
  '8-4 publisher certificates/upload-publisher',
  '8-4 subscriber certificates/upload-subscriber',
];
const USE = [
  '8-5 connection-servers certificates/restart-tomcat',
  '8-5 connection-servers certificates/restart-imap',
  '8-3 workstations certificates/trust',
];

describe('certificates', () => {
  it('are issued by Microsoft Certificate Services: names first, the root before the servers’, Tomcat before IMAP', () => {
    expect(order(steps({}))).toEqual([
      '8-12 certificate-authority certificates/install-authority',
      ...NAMES,
      '8-3 connection-servers certificates/request',
      '8-13 certificate-authority certificates/issue',
      ...UPLOADS,
      ...USE,
    ]);
  });

  it('are issued by another application', () => {
    expect(order(steps({ issuedBy: 'other-application' }))).toEqual([
      '8-12 certificate-authority certificates/install-authority',
      ...NAMES,
      '8-3 connection-servers certificates/request',
      '8-3 certificate-authority certificates/issue',
      ...UPLOADS,
      ...USE,
    ]);
  });

  it('are issued outside, where nothing is installed', () => {
    expect(order(steps({ issuedBy: 'external-authority' }))).toEqual([
      ...NAMES,
      '8-3 connection-servers certificates/request',
      '8-3 outside-the-lab certificates/issue',
      ...UPLOADS,
      ...USE,
    ]);
  });

  it('are signed by the servers, with the names, and nothing is requested or uploaded', () => {
    expect(order(steps({ issuedBy: 'self-signed' }))).toEqual([...NAMES, ...USE]);
  });

  it('have no names where the cluster has none, and are not trusted where nobody wants that', () => {
    expect(order(nameless({ issuedBy: 'self-signed', trustedByWorkstations: false }))).toEqual(USE.slice(0, 2));
  });

  it('get their names by a command at each server', () => {
    const subject = { organizationalUnit: 'Voice & Video', country: 'DE' };
    const given = steps({ subject, subscriberAlternateName: 'other.lab.internal' });
    expect(actionsOf(given, 'certificates/alternate-name-publisher')).toEqual([
      { cli: `set web-security "Voice & Video" "Lab" "Lab" "Lab" DE ${NAME}` },
    ]);
    expect(actionsOf(given, 'certificates/alternate-name-subscriber')).toEqual([
      { cli: 'set web-security "Voice & Video" "Lab" "Lab" "Lab" DE other.lab.internal' },
    ]);
    expect(JSON.stringify(actionsOf(given, 'certificates/dns-record'))).toContain(`Look ${NAME} up`);
  });

  it('are requested for Tomcat', () => {
    expect(actionsOf(steps({}), 'certificates/request').slice(0, 2)).toEqual(
      ['Generate CSR', 'Download CSR'].map((button) => ({
        page: `Cisco Unified Operating System Administration > Security > Certificate Management > ${button}`,
        fields: [['Certificate Name', 'tomcat']],
      })),
    );
  });

  it('are uploaded each as its own file, the root to the store of what is trusted', () => {
    const given = steps({ rootFile: 'r.pem', publisherFile: 'p.pem', subscriberFile: 's.pem' });
    expect(actionsOf(given, 'certificates/upload-root')).toEqual([uploadCertificate('tomcat-trust', 'r.pem')]);
    expect(actionsOf(given, 'certificates/upload-publisher')).toEqual([uploadCertificate('tomcat', 'p.pem')]);
    expect(actionsOf(given, 'certificates/upload-subscriber')).toEqual([uploadCertificate('tomcat', 's.pem')]);
  });

  it.each(['microsoft-certificate-services', 'other-application', 'external-authority'] as const)(
    'are saved under the names of the files that are uploaded: %s',
    (issuedBy) => {
      const given = steps({ issuedBy, rootFile: 'r.pem', publisherFile: 'p.pem', subscriberFile: 's.pem' });
      expect(JSON.stringify(actionsOf(given, 'certificates/issue').at(-1))).toContain('as r.pem, p.pem and s.pem');
    },
  );

  it('are converted, where Microsoft Certificate Services exports DER and servers take PEM', () => {
    const issued = actionsOf(steps({}), 'certificates/issue');
    expect(issued).toHaveLength(5);
    expect(JSON.stringify(issued)).toMatch(/DER Encoded Binary.*from DER to PEM/);
  });

  it('come from a stand-alone root authority', () => {
    expect(fieldsOf(steps({}), 'certificates/install-authority')).toMatchObject({ 'CA Type': 'Stand-alone Root CA' });
    expect(
      JSON.stringify(actionsOf(steps({ issuedBy: 'other-application' }), 'certificates/install-authority')),
    ).toContain('as its documentation says');
  });

  it('are used after Tomcat and IMAP have restarted', () => {
    expect(actionsOf(steps({}), 'certificates/restart-tomcat')).toEqual([
      { cli: 'utils service restart Cisco Tomcat' },
    ]);
    expect(Object.keys(fieldsOf(steps({}), 'certificates/restart-imap'))).toEqual(['Connection IMAP Server']);
  });

  it('are trusted with the root of the authority, where there is one', () => {
    expect(actionsOf(steps({}), 'certificates/trust')).toHaveLength(2);
    const own = actionsOf(steps({ issuedBy: 'self-signed' }), 'certificates/trust');
    expect(own).toHaveLength(1);
    expect(JSON.stringify(own)).toContain('Java');
  });

  it('are of use to IMAP clients that encrypt', () => {
    const { certificates } = { certificates: resolveCertificates({}, NAME) };
    const ids = (imap: boolean) => certificatesSteps({ certificates }, { features: { imap } }).map(({ id }) => id);
    expect(ids(true).at(-1)).toBe('certificates/imap-encryption');
    expect(ids(false)).not.toContain('certificates/imap-encryption');
  });

  it('are those of one server, where there is no other', () => {
    const given = certificatesSteps({ certificates: resolveCertificates({}, NAME) }, { single: true });
    expect(JSON.stringify(actionsOf(given, 'certificates/issue').at(-1))).toMatch(/Save them as \S+ and \S+\."/);
    expect(actionsOf(given, 'certificates/request')).toHaveLength(2);
    expect(cautions(given)['certificates/alternate-name-publisher']).toBeUndefined();
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}))).toEqual({
      'certificates/install-authority': expect.stringMatching(/cannot change/),
      'certificates/alternate-name-publisher': expect.stringMatching(/are warned/),
      'certificates/alternate-name-subscriber': expect.stringMatching(/are warned/),
      'certificates/issue': expect.stringMatching(/PEM/),
      'certificates/upload-publisher': expect.stringMatching(/root certificate/),
      'certificates/upload-subscriber': expect.stringMatching(/root certificate/),
      'certificates/restart-tomcat': expect.stringMatching(/thrown out/),
      'certificates/restart-imap': expect.stringMatching(/old certificate/),
      'certificates/trust': expect.stringMatching(/no longer read/),
    });
  });
});

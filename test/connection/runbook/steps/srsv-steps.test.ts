import { describe, expect, it } from '@jest/globals';
import { srsvSteps } from '../../../../lib/connection/runbook/steps/srsv-steps';
import { type CertificateIssuer, resolveCertificates } from '../../../../lib/connection/settings/certificates';
import { resolveSrsv, type SrsvBranchProps } from '../../../../lib/connection/settings/srsv';
import { actionsOf, cautions, fieldsOf, order } from './part-of-runbook';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:bonn-aBcDeF';
const BONN: SrsvBranchProps = { name: 'Bonn', hostName: 'bonn.lab.internal' };
const ULM: SrsvBranchProps = { name: 'Ulm', hostName: 'ulm.lab.internal' };

const steps = (
  branches: readonly SrsvBranchProps[],
  certificates?: 'authority' | 'self-signed',
  issuedBy: CertificateIssuer = 'external-authority',
) =>
  srsvSteps({
    srsv: resolveSrsv({ branches, ...(certificates && { certificates }) }),
    certificates: resolveCertificates({ issuedBy }),
  });

describe('branches', () => {
  it('are none unless declared', () => {
    expect(srsvSteps({ srsv: undefined, certificates: resolveCertificates() })).toEqual([]);
  });

  it('have certificates first, are added then, and provisioned after a PIN has changed', () => {
    expect(order(steps([BONN, ULM]))).toEqual([
      '8-2 outside-the-lab srsv/certificates',
      '5-3 publisher srsv/branch-1',
      '5-3 publisher srsv/branch-2',
      '5-7 publisher srsv/pin-1',
      '5-7 publisher srsv/pin-2',
    ]);
  });

  it('are provisioned only where they are said to be', () => {
    expect(order(steps([{ ...BONN, provisionAfterPinChange: false }, ULM]))).toEqual([
      '8-2 outside-the-lab srsv/certificates',
      '5-3 publisher srsv/branch-1',
      '5-3 publisher srsv/branch-2',
      '5-7 publisher srsv/pin-2',
    ]);
  });

  it('are accepted with certificates of their own only where somebody says so', () => {
    expect(order(steps([BONN], 'self-signed'))[0]).toBe('8-2 connection-servers srsv/certificates');
    expect(actionsOf(steps([BONN]), 'srsv/certificates')).toHaveLength(2);
  });

  it('are not sent to an authority, or told to do as the cluster did, where the cluster has signed its certificates', () => {
    const told = (issuedBy?: CertificateIssuer) =>
      JSON.stringify(actionsOf(steps([BONN], 'authority', issuedBy), 'srsv/certificates'));
    expect(told()).toMatch(/as at the cluster/);
    expect(told('self-signed')).not.toMatch(/as at the cluster|of the authority/);
    expect(told('self-signed')).toMatch(
      /Choose an authority.*at the servers of the cluster.*own certificates are accepted/,
    );
    expect(steps([BONN], 'self-signed', 'self-signed')).toEqual(steps([BONN], 'self-signed'));
  });

  it('are signed in to with what is declared, and with a secret by its name', () => {
    expect(fieldsOf(steps([BONN]), 'srsv/branch-1')).toEqual({
      'Display Name': 'Bonn',
      'FQDN/IP Address': 'bonn.lab.internal',
      'Administrator Username': 'administrator',
      'Administrator Password': 'the one of that administrator',
      Edit: 'Provision',
    });
    const other = { ...BONN, administrator: 'root', administratorSecretArn: ARN };
    expect(fieldsOf(steps([other]), 'srsv/branch-1')).toMatchObject({
      'Administrator Username': 'root',
      'Administrator Password': `the text of the secret ${ARN}`,
    });
  });

  it('are provisioned on their own page, when they are new and after each change', () => {
    const provision = {
      page: 'Cisco Unity Connection Administration > Networking > Branch Management > Branches > Bonn',
      fields: [['Edit', 'Provision']],
    };
    expect(actionsOf(steps([BONN]), 'srsv/branch-1').at(-1)).toEqual(provision);
    expect(actionsOf(steps([BONN]), 'srsv/pin-1')).toEqual([provision]);
    expect(steps([BONN]).map(({ when }) => when)).toEqual([undefined, undefined, 'recurring']);
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps([BONN], 'self-signed'))).toEqual({
      'srsv/certificates': expect.stringMatching(/can stand between/),
      'srsv/branch-1': expect.stringMatching(/provisioning does not begin/),
      'srsv/pin-1': expect.stringMatching(/old PIN/),
    });
  });
});

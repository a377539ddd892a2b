import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { resolveSrsv, srsvSchema } from '../../../lib/connection/settings/srsv';
import { refused } from '../../contact-center/security/refused';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';

const BONN = { name: 'Bonn', hostName: 'bonn.lab.internal' };
const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:bonn-aBcDeF';

describe('branches', () => {
  it('are none unless declared', () => {
    expect(resolveSrsv(undefined)).toBeUndefined();
  });

  it('have what the guide asks for unless told otherwise', () => {
    expect(resolveSrsv({ branches: [BONN] })).toEqual({
      branches: [
        {
          ...BONN,
          administrator: 'administrator',
          administratorSecretArn: undefined,
          provisionAfterPinChange: true,
        },
      ],
      certificates: 'authority',
    });
  });

  it('are what they are told', () => {
    const others = { administrator: 'root', administratorSecretArn: ARN, provisionAfterPinChange: false };
    const srsv = {
      branches: [BONN, { name: 'Ulm', hostName: 'ulm', ...others }],
      certificates: 'self-signed',
    } as const;
    expect(resolveSrsv(srsv)?.branches[1]).toEqual({ name: 'Ulm', hostName: 'ulm', ...others });
    expect(resolveSrsv(srsv)?.certificates).toBe('self-signed');
  });

  it.each<[object, string[]]>([
    [{ branches: [BONN] }, []],
    [{ branches: [BONN, { ...BONN, name: 'Ulm' }], certificates: 'authority' }, []],
    [{ branches: [{ ...BONN, administratorSecretArn: ARN, administrator: 'a', provisionAfterPinChange: false }] }, []],
    [{ branches: [{ ...BONN, administratorSecretArn: '${TfToken[TOKEN.0]}' }] }, []],
    [{}, ['InvalidProperty at branches']],
    [{ branches: [] }, ['InvalidProperty at branches']],
    [{ branches: [{ hostName: 'a' }] }, ['InvalidProperty at branches.0.name']],
    [{ branches: [{ name: 'a' }] }, ['InvalidProperty at branches.0.hostName']],
    [{ branches: [{ name: '${TfToken[TOKEN.0]}', hostName: 'a' }] }, ['TokenWhereLiteral at branches.0.name']],
    [{ branches: [{ ...BONN, hostName: 'b b' }] }, ['MalformedHostName at branches.0.hostName']],
    [{ branches: [BONN, { ...BONN, name: 'BONN' }] }, ['SrsvBranchTwice at branches.1.name']],
    [{ branches: [{ ...BONN, administrator: '' }] }, ['InvalidProperty at branches.0.administrator']],
    [
      { branches: [{ ...BONN, administratorSecretArn: 'x' }] },
      ['MalformedSecretArn at branches.0.administratorSecretArn'],
    ],
    [
      { branches: [{ ...BONN, provisionAfterPinChange: 1 }] },
      ['InvalidProperty at branches.0.provisionAfterPinChange'],
    ],
    [{ branches: [{ ...BONN, password: 'x' }] }, ['InvalidProperty at branches.0']],
    [{ branches: [BONN], certificates: 'none' }, ['InvalidProperty at certificates']],
    [{ branches: [BONN], sharedSecret: 'x' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(srsvSchema, props)).toEqual(problems);
  });

  it.each<[unknown]>([
    ['hunter 2'],
    [{ branches: [{ ...BONN, administratorSecretArn: 'hunter 2' }] }],
    [{ branches: [{ ...BONN, hostName: 'hunter 2' }] }],
    [{ branches: [BONN, { ...BONN, administrator: 'hunter 2' }] }],
    [{ branches: 'hunter 2' }],
  ])('show no error what was given: %j', (props) => {
    const problems = problemsOf(() => {
      checkProps(labStack(), srsvSchema, props);
    });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('hunter 2');
  });
});

import { describe, expect, it } from '@jest/globals';
import { exchangeSchema, resolveExchange } from '../../../lib/connection/settings/exchange';
import { refused } from '../../contact-center/security/refused';

const DEFAULTS = {
  transport: 'https',
  validateCertificates: true,
  rootCertificateFile: 'exchange-root-ca.pem',
} as const;
const OTHERS = { transport: 'http', validateCertificates: false, rootCertificateFile: 'a.cer' } as const;

describe('Exchange', () => {
  it.each([
    [{}],
    [{ imap: true }],
    [{ singleInbox: false, exchangeCalendar: false, emailTextToSpeech: false }],
    // The search for Exchange servers asks domain controllers.
    [{ exchangeSearch: 'ldaps' as const }],
  ])('is not used with %j', (features) => {
    // A cluster refuses the last, for which there is nothing to resolve either.
    for (const props of [undefined, {}, OTHERS]) expect(resolveExchange(props, features)).toBeUndefined();
  });

  it.each([
    [{ singleInbox: true, exchangeVersion: '2010' as const }],
    [{ exchangeCalendar: true }],
    [{ emailTextToSpeech: true }],
  ])('is used over TLS with %j', (features) => {
    expect(resolveExchange(undefined, features)).toEqual(DEFAULTS);
  });

  it('is what it is told', () => {
    expect(resolveExchange({}, { emailTextToSpeech: true })).toEqual(DEFAULTS);
    expect(resolveExchange(OTHERS, { exchangeCalendar: true })).toEqual(OTHERS);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [OTHERS, []],
    [{ transport: 'ssl' }, ['InvalidProperty at transport']],
    [{ validateCertificates: 'yes' }, ['InvalidProperty at validateCertificates']],
    [{ rootCertificateFile: '' }, ['InvalidProperty at rootCertificateFile']],
    [{ server: 'mail' }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(exchangeSchema, props)).toEqual(problems);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { type ExchangeProps, resolveExchange } from '../../../lib/connection/settings/exchange';
import { exchangeOverSsl } from '../../../lib/guides/connection-security/exchange-over-ssl';
import { judged, notApplicable, SATISFIED } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (props: ExchangeProps | undefined, features: ConnectionFeatures = {}) =>
  connectionSettings({ exchange: resolveExchange(props, features) }, { features });

const CLEAR = 'talks to Exchange in clear';
const BLIND = 'does not validate certificates of Exchange servers';
const SEARCH = 'searches for Exchange servers over LDAP in clear';

describe('exchange-over-ssl', () => {
  it.each<[ExchangeProps | undefined, ConnectionFeatures]>([
    [undefined, { exchangeCalendar: true }],
    [{}, { emailTextToSpeech: true }],
    [
      { transport: 'https', validateCertificates: true },
      { exchangeCalendar: true, exchangeSearch: 'ldaps' },
    ],
    [undefined, { exchangeSearch: 'ldaps' }],
  ])('is satisfied with %j and %j', (props, features) => {
    expect(judged(exchangeOverSsl, fact(props, features))).toEqual(SATISFIED);
  });

  it.each<[ExchangeProps | undefined, ConnectionFeatures, string[]]>([
    [{ transport: 'http' }, { exchangeCalendar: true }, [CLEAR]],
    [{ validateCertificates: false }, { exchangeCalendar: true }, [BLIND]],
    [undefined, { exchangeSearch: 'ldap' }, [SEARCH]],
    [
      { transport: 'http', validateCertificates: false },
      { exchangeCalendar: true, exchangeSearch: 'ldap' },
      [CLEAR, BLIND, SEARCH],
    ],
  ])('warns with %j and %j', (props, features, messages) => {
    expect(judged(exchangeOverSsl, fact(props, features))).toEqual({
      status: 'not recommended',
      violations: messages.map((message) => ({ at: 'lab/voicemail', message })),
      unknown: [],
    });
  });

  it('is not applicable without Exchange', () => {
    expect(judged(exchangeOverSsl, fact(undefined))).toEqual(notApplicable('It uses no Exchange.'));
  });
});

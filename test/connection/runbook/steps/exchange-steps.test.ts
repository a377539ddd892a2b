import { describe, expect, it } from '@jest/globals';
import { exchangeSteps } from '../../../../lib/connection/runbook/steps/exchange-steps';
import { uploadCertificate } from '../../../../lib/connection/runbook/steps/upload-certificate';
import { type ExchangeProps, resolveExchange } from '../../../../lib/connection/settings/exchange';
import { actionsOf, fieldsOf, order } from './part-of-runbook';

const steps = (props: ExchangeProps) => exchangeSteps({ exchange: resolveExchange(props, { exchangeCalendar: true }) });

describe('Exchange', () => {
  it('is not there unless used', () => {
    expect(exchangeSteps({ exchange: undefined })).toEqual([]);
  });

  it('has its root certificate uploaded first, to both stores', () => {
    expect(order(steps({}))).toEqual([
      '8-5 connection-servers exchange/root-certificate',
      '8-5 publisher exchange/service',
    ]);
    expect(actionsOf(steps({ rootCertificateFile: 'a.pem' }), 'exchange/root-certificate')).toEqual([
      uploadCertificate('tomcat-trust', 'a.pem'),
      uploadCertificate('Connection-trust', 'a.pem'),
    ]);
    expect(fieldsOf(steps({}), 'exchange/service')).toEqual({
      'Web-Based Protocol': 'HTTPS',
      'Validate Certificates for Exchange Servers': 'checked',
    });
  });

  it('is used as it is told to be', () => {
    const given = steps({ transport: 'http', validateCertificates: false });
    expect(order(given)).toEqual(['8-5 publisher exchange/service']);
    expect(fieldsOf(given, 'exchange/service')).toEqual({
      'Web-Based Protocol': 'HTTP',
      'Validate Certificates for Exchange Servers': 'not checked',
    });
  });
});

import { expect, it } from '@jest/globals';
import { uploadCertificate } from '../../../../lib/connection/runbook/steps/upload-certificate';

it('a certificate is uploaded as a file to a store', () => {
  expect(uploadCertificate('tomcat-trust', 'root.pem')).toEqual({
    page: 'Cisco Unified Operating System Administration > Security > Certificate Management > Upload Certificate',
    fields: [
      ['Certificate Name', 'tomcat-trust'],
      ['Upload File', 'root.pem'],
    ],
  });
});

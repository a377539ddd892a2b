import type { RunbookAction } from '../runbook-step';

/** The stores of a server that certificates are uploaded to. */
export type CertificateStore = 'tomcat' | 'tomcat-trust' | 'Connection-trust';

/** Uploads a file in PEM form to a store. */
export function uploadCertificate(store: CertificateStore, file: string): RunbookAction {
  return {
    page: 'Cisco Unified Operating System Administration > Security > Certificate Management > Upload Certificate',
    fields: [
      ['Certificate Name', store],
      ['Upload File', file],
    ],
  };
}

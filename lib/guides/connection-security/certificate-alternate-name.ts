import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** One name for both servers, in DNS and in their certificates. */
export const certificateAlternateName = guideRule({
  id: 'certificate-alternate-name',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-2',
  statement: 'The certificates of both servers of a cluster have the same alternate name, that of the A record.',
  why: 'Users reach either server by that name, and are warned where the certificate has another.',
  judges: 'connection-settings',
  check({ path, single, alternateName, settings: { certificates } }) {
    if (single) return { notApplicable: 'There is one server only.' };
    const { publisher, subscriber } = certificates.alternateNames;
    const same = (one: string | undefined, other: string | undefined) => one?.toLowerCase() === other?.toLowerCase();
    const differ = same(publisher, subscriber)
      ? []
      : [`has certificates with two alternate names, ${publisher ?? 'none'} and ${subscriber ?? 'none'}`];
    const foreign =
      alternateName === undefined || alternateName instanceof Unknown
        ? []
        : [...new Set([publisher, subscriber])]
            .filter((name) => !same(name, alternateName))
            .map((name) => `has a certificate for ${name ?? 'no name'}, and an A record for ${alternateName}`);
    return {
      violations: [...differ, ...foreign].map((message) => ({ at: path, message })),
      unknown: [
        ...(alternateName === undefined ? [`${path}: its A record, which this lab does not keep`] : []),
        ...(alternateName instanceof Unknown ? [`${path}: its A record, in a zone whose name is not known yet`] : []),
      ],
    };
  },
});

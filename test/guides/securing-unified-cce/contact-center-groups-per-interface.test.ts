import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { contactCenterGroupsPerInterface } from '../../../lib/guides/securing-unified-cce/contact-center-groups-per-interface';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { privateInterface, serverWith, visibleInterface } from '../server-facts';

const groups = (securityGroups: number | Unknown) => ({ securityGroups });

describe('contact-center-groups-per-interface', () => {
  it('is satisfied up to the five groups that AWS allows each interface', () => {
    const fact = serverWith(visibleInterface(groups(5)), privateInterface(groups(5)));
    expect(judged(contactCenterGroupsPerInterface, fact)).toEqual(SATISFIED);
  });

  it.each([
    ['visible', [visibleInterface(groups(6)), privateInterface()]],
    ['private', [visibleInterface(), privateInterface(groups(6))]],
  ])('is violated by a sixth on the %s interface', (_which, interfaces) => {
    expect(judged(contactCenterGroupsPerInterface, serverWith(...interfaces))).toEqual(
      violated('lab/logger', "has 6 security groups, and AWS's default quota is 5"),
    );
  });

  it('is not evaluated where the list of groups is not known, and violated where another one is too long', () => {
    const unknown = visibleInterface(groups(new Unknown('the list of security groups')));
    expect(judged(contactCenterGroupsPerInterface, serverWith(unknown))).toEqual(
      notEvaluated('lab/logger: the list of security groups'),
    );
    expect(judged(contactCenterGroupsPerInterface, serverWith(unknown, privateInterface(groups(7))))).toEqual({
      ...violated('lab/logger', "has 7 security groups, and AWS's default quota is 5"),
      unknown: ['lab/logger: the list of security groups'],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { applicationServersBehindPerimeter } from '../../../lib/guides/securing-unified-cce/application-servers-behind-perimeter';
import { contactCenterServer } from '../directory-facts';
import { judged, notApplicable, notEvaluated, SATISFIED, violated } from '../facts';
import { privateInterface, serverWith, visibleInterface } from '../server-facts';

const atPerimeter = visibleInterface({ tier: 'perimeter' });
const IN_PERIMETER = 'has an interface in a perimeter subnet';

describe('application-servers-behind-perimeter', () => {
  it('is satisfied by interfaces in other subnets', () => {
    expect(judged(applicationServersBehindPerimeter, serverWith(visibleInterface(), privateInterface()))).toEqual(
      SATISFIED,
    );
  });

  it.each([
    ['the visible', [atPerimeter, privateInterface()]],
    ['the private', [visibleInterface(), privateInterface({ tier: 'perimeter' })]],
  ])('is violated by %s interface at the perimeter', (_which, interfaces) => {
    expect(judged(applicationServersBehindPerimeter, serverWith(...interfaces))).toEqual(
      violated('lab/logger', IN_PERIMETER),
    );
  });

  it('is not applicable to a Collaboration Server, wherever it stands', () => {
    for (const one of [atPerimeter, visibleInterface()])
      expect(
        judged(
          applicationServersBehindPerimeter,
          contactCenterServer({ role: 'collaboration-server', interfaces: [one] }),
        ),
      ).toEqual(notApplicable('A Collaboration Server may stand at the perimeter.'));
  });

  it.each([
    { role: 'collaboration-server', coResidentRoles: ['logger'] },
    { role: 'logger', coResidentRoles: ['collaboration-server'] },
    { role: 'webview-server', coResidentRoles: [] },
  ] as const)('is violated by %j there', (what) => {
    expect(
      judged(applicationServersBehindPerimeter, contactCenterServer({ ...what, interfaces: [atPerimeter] })),
    ).toEqual(violated('lab/logger', IN_PERIMETER));
  });

  it('is not evaluated where the subnet is not known, and violated where another interface is there', () => {
    const somewhere = visibleInterface({ tier: new Unknown('where the subnet is') });
    expect(judged(applicationServersBehindPerimeter, serverWith(somewhere))).toEqual(
      notEvaluated('where the subnet is'),
    );
    expect(
      judged(applicationServersBehindPerimeter, serverWith(somewhere, privateInterface({ tier: 'perimeter' }))),
    ).toEqual({ ...violated('lab/logger', IN_PERIMETER), unknown: ['where the subnet is'] });
  });
});

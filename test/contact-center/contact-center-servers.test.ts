import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import {
  type ContactCenterServers,
  contactCenterServersSchema,
  plannedServers,
} from '../../lib/contact-center/contact-center-servers';
import { checkProps } from '../../lib/boundary/check-props';
import { problemsOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';

const check = (servers: ContactCenterServers) => {
  checkProps(labStack(), contactCenterServersSchema, servers);
};
const problems = (servers: object) =>
  problemsOf(() => {
    check(untyped<ContactCenterServers>({}, servers));
  });

describe('servers where nothing is said', () => {
  it('are the usual ones', () => {
    expect(plannedServers({}, ['agent', 'vru'])).toEqual({
      duplexed: true,
      rogger: false,
      awHds: false,
      peripheralGateways: [{ gateways: ['agent', 'vru'], ctiOs: 'dedicated', cad: false, workgroup: false }],
      distributors: 1,
      historicalDataServers: 1,
      webViewServers: 1,
      clientWorkstations: 1,
      supportTools: false,
      dialers: 0,
      collaborationServers: 0,
      unifiedCm: 0,
      ipIvr: 0,
      cvpCallServers: 0,
    });
  });

  it('have CTI OS only where there is a CTI Server', () => {
    const ctiOs = (...gateways: ('agent' | 'vru' | 'acd' | 'media-routing')[]) =>
      plannedServers({}, gateways).peripheralGateways[0]?.ctiOs;
    expect([ctiOs('agent'), ctiOs('vru', 'agent'), ctiOs('vru', 'media-routing', 'agent'), ctiOs('acd')]).toEqual([
      'dedicated',
      'dedicated',
      false,
      false,
    ]);
  });

  it('are as they are told to be', () => {
    const servers: ContactCenterServers = {
      duplexed: false,
      rogger: true,
      distributors: 0,
      peripheralGateways: [{ gateways: ['agent'], ctiOs: false, workgroup: true }],
    };
    expect(plannedServers(servers, ['vru'])).toMatchObject({
      ...servers,
      historicalDataServers: 1,
      peripheralGateways: [{ gateways: ['agent'], ctiOs: false, cad: false, workgroup: true }],
    });
  });
});

describe('servers that cannot be', () => {
  it.each<[string, string, number, number]>([
    ['distributors', 'distributor', 5, 4],
    ['historicalDataServers', 'hds', 9, 8],
    ['webViewServers', 'webview', 9, 8],
    ['clientWorkstations', 'aw', 23, 22],
    ['collaborationServers', 'collaboration', 5, 4],
    ['unifiedCm', 'unified-cm', 5, 4],
    ['ipIvr', 'ip-ivr', 5, 4],
    ['cvpCallServers', 'cvp', 5, 4],
  ])('have more %s than there is room for', (property, kind, count, most) => {
    const refused = (given: number, allowed: number) => [
      {
        code: 'TooManyServers',
        message: `A contact centre has no room for so many servers of the kind ${kind}.`,
        given: `${given}`,
        allowed: `${allowed} at most`,
        property,
      },
    ];
    expect(problems({ [property]: count })).toEqual(refused(count, most));
    expect(problems({ [property]: most / 2 + 1, duplexed: false })).toEqual(refused(most / 2 + 1, most / 2));
    expect(() => {
      check(untyped<ContactCenterServers>({}, { [property]: most }));
      check(untyped<ContactCenterServers>({}, { [property]: most / 2, duplexed: false }));
    }).not.toThrow();
  });

  it('have more dialers than there is room for', () => {
    const dialers = (count: number, duplexed = true) => ({
      dialers: count,
      duplexed,
      peripheralGateways: [{ gateways: ['media-routing'] }],
    });
    expect(problems(dialers(9))).toEqual([
      expect.objectContaining({ code: 'TooManyServers', property: 'dialers', given: '9', allowed: '8 at most' }),
    ]);
    expect(problems(dialers(5, false))).toEqual([expect.objectContaining({ allowed: '4 at most' })]);
    expect(() => {
      check(untyped<ContactCenterServers>({}, dialers(8)));
    }).not.toThrow();
  });

  it('have an eighth pair of gateways, on two sides or one', () => {
    for (const duplexed of [true, false]) {
      const pairs = (length: number) => ({ duplexed, peripheralGateways: Array(length).fill({ gateways: ['vru'] }) });
      expect(problems(pairs(8))).toEqual([
        expect.objectContaining({
          code: 'TooManyServers',
          property: 'peripheralGateways',
          given: '8',
          allowed: '7 at most',
        }),
      ]);
      expect(() => {
        check(untyped<ContactCenterServers>({}, pairs(7)));
      }).not.toThrow();
    }
  });

  it('have Cisco Agent Desktop with the fifth pair, wherever else there is none', () => {
    const withCad = (...cad: boolean[]) => ({
      peripheralGateways: cad.map((one) => ({ gateways: ['agent'], cad: one })),
    });
    expect(problems(withCad(false, false, false, false, true))).toEqual([
      expect.objectContaining({ code: 'TooManyServers', property: 'peripheralGateways', allowed: '4 at most' }),
    ]);
    expect(() => {
      check(untyped<ContactCenterServers>({}, withCad(true, true, true, true, false)));
    }).not.toThrow();
  });

  it('have one kind of gateway twice on a host', () => {
    expect(problems({ peripheralGateways: [{ gateways: ['agent'] }, { gateways: ['vru', 'agent', 'vru'] }] })).toEqual([
      {
        code: 'GatewayKindTwice',
        message: 'One host has two peripheral gateways of one kind.',
        given: 'vru',
        allowed: 'one of each kind; another pair of hosts for more',
        property: 'peripheralGateways.1.gateways.2',
      },
    ]);
  });

  it.each([
    ['ctiOs', { ctiOs: 'dedicated' }, ['vru']],
    ['ctiOs', { ctiOs: 'co-resident' }, ['vru', 'media-routing', 'agent']],
    ['cad', { cad: true }, ['media-routing']],
  ])('have %s without a CTI Server: %j beside %j', (property, other, gateways) => {
    expect(problems({ peripheralGateways: [{ gateways, ...other }] })).toEqual([
      {
        code: 'CtiServerNeedsGateway',
        message: 'Desktops need a CTI Server, which an agent gateway has that is the first or the second of its host.',
        given: gateways.join(', '),
        allowed: 'agent among the first two gateways, or neither ctiOs nor cad',
        property: `peripheralGateways.0.${property}`,
      },
    ]);
  });

  it('have CTI OS without a CTI Server only where it is asked for', () => {
    expect(() => {
      check({ peripheralGateways: [{ gateways: ['vru'] }, { gateways: ['acd'], ctiOs: false, cad: false }] });
    }).not.toThrow();
  });

  it.each([
    ['where no gateway is named', { dialers: 1 }],
    ['where none is for media', { dialers: 1, peripheralGateways: [{ gateways: ['agent', 'vru'] }] }],
  ])('have dialers without a media routing gateway, %s', (_, servers) => {
    expect(problems(servers)).toEqual([
      {
        code: 'DialerNeedsGateway',
        message: 'A dialer asks for agents through a media routing gateway, and there is none.',
        allowed: 'media-routing among the gateways of a pair, or no dialers',
        property: 'dialers',
      },
    ]);
  });

  it.each([
    ['a pair without gateways', { peripheralGateways: [{ gateways: [] }] }, 'peripheralGateways.0.gateways'],
    [
      'a fourth gateway on a host',
      { peripheralGateways: [{ gateways: ['agent', 'vru', 'acd', 'gateway'] }] },
      'peripheralGateways.0.gateways',
    ],
    [
      'a gateway to nothing',
      { peripheralGateways: [{ gateways: ['agent', 'fax'] }] },
      'peripheralGateways.0.gateways.1',
    ],
    [
      'CTI OS somewhere else',
      { peripheralGateways: [{ gateways: ['agent'], ctiOs: true }] },
      'peripheralGateways.0.ctiOs',
    ],
    ['less than none', { distributors: -1 }, 'distributors'],
    ['half a server', { webViewServers: 1.5 }, 'webViewServers'],
    ['a number that is a text', { unifiedCm: '1' }, 'unifiedCm'],
    ['a kind that there is not', { routers: 2 }, undefined],
    [
      'a property of a pair that there is not',
      { peripheralGateways: [{ gateways: ['agent'], size: 1 }] },
      'peripheralGateways.0',
    ],
    [
      'sites that are none',
      { peripheralGateways: [{ gateways: ['agent'], sites: 'east' }] },
      'peripheralGateways.0.sites',
    ],
  ])('have %s', (_, servers, property) => {
    const found = problems(servers);
    expect(found.map((problem) => [problem.code, problem.property])).toEqual([['InvalidProperty', property]]);
  });

  it('have a number that is known only at apply', () => {
    const stack = labStack();
    const token = new TerraformVariable(stack, 'count', { type: 'number' }).numberValue;
    for (const kind of ['distributors', 'clientWorkstations', 'dialers'])
      expect(problems({ [kind]: token })).toEqual([
        expect.objectContaining({ code: 'TokenWhereLiteral', property: kind }),
      ]);
  });

  it('tell of everything at once', () => {
    const found = problems({
      distributors: 5,
      dialers: 1,
      peripheralGateways: [{ gateways: ['vru', 'vru'], cad: true, ctiOs: 'dedicated' }],
    });
    expect(found.map(({ code, property = '' }) => `${code} at ${property}`).sort()).toEqual([
      'CtiServerNeedsGateway at peripheralGateways.0.cad',
      'CtiServerNeedsGateway at peripheralGateways.0.ctiOs',
      'DialerNeedsGateway at dialers',
      'GatewayKindTwice at peripheralGateways.0.gateways.1',
      'TooManyServers at distributors',
    ]);
  });

  it('are refused with the property, whatever untyped code hands over', () => {
    const keys = Object.keys(plannedServers({}, []));
    const attempts = keys.map(
      (key) =>
        [
          key,
          (value: unknown) => {
            check(untyped<ContactCenterServers>({}, { [key]: value }));
          },
        ] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Testing } from 'cdktf';
import type { IConstruct } from 'constructs';
import {
  ConnectionCluster,
  ContactCenterServer,
  IcmOrganizationalUnits,
  SelfManagedDomain,
  ServersOrganizationalUnit,
  connectionInbound,
  connectionOutbound,
  GUIDE_RULES,
  LabNetwork,
  LabStack,
} from 'uc-lab-constructs';
import { z } from 'zod';
import type { Answer, EmittingConstruct, GuideTraceability } from '../../lib/guides/guide-statement';
import { TRACEABILITY } from '../../lib/guides/traceability';
import * as portTables from '../../lib/port-tables';
import { publicMembers } from '../../scripts/docs/public-members';

const statementsOf = ({ chapters }: GuideTraceability) => chapters.flatMap(({ statements }) => statements);
const statements = TRACEABILITY.flatMap(statementsOf);
const answers = statements.flatMap(({ id, answers }) => answers.map((answer): [string, Answer] => [id, answer]));

const tables = [connectionInbound, connectionOutbound];
const rows = tables.flatMap((table) => table.rows.map(({ id, page }) => ({ id, page, guide: table.guide })));

const network = (stack: LabStack) =>
  new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });

const domain = (stack: LabStack, lan: LabNetwork) =>
  new SelfManagedDomain(stack, 'domain', { domainName: 'corp.example.com', sites: [{ name: 'HQ', network: lan }] });

const servers = (stack: LabStack, membership: SelfManagedDomain) =>
  new ServersOrganizationalUnit(stack, 'servers', { domain: membership, name: 'Servers', roles: ['logger'] });

const smallest: Record<EmittingConstruct, (stack: LabStack) => IConstruct> = {
  LabNetwork: network,
  ConnectionCluster: (stack) => new ConnectionCluster(stack, 'cluster', { network: network(stack) }),
  SelfManagedDomain: (stack) => domain(stack, network(stack)),
  IcmOrganizationalUnits: (stack) =>
    new IcmOrganizationalUnits(stack, 'icm', { domain: domain(stack, network(stack)), facilities: [{ name: 'HQ' }] }),
  ServersOrganizationalUnit: (stack) => servers(stack, domain(stack, network(stack))),
  ContactCenterServer: (stack) => {
    const lan = network(stack);
    const membership = domain(stack, lan);
    servers(stack, membership);
    return new ContactCenterServer(stack, 'logger', { network: lan, role: 'logger', membership });
  },
};

const synthesized = z.object({ resource: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The resource types that the smallest example of a construct emits, those of its surroundings left out. */
function emittedTypes(construct: EmittingConstruct): string[] {
  const stack = new LabStack(Testing.app(), 'stack', { region: 'eu-central-1' });
  const { id } = smallest[construct](stack).node;
  return Object.entries(synthesized.parse(JSON.parse(Testing.synth(stack))).resource)
    .filter(([, made]) => Object.keys(made).some((name) => name.startsWith(`${id}_`)))
    .map(([type]) => type);
}

/** What no statement names on the page that it comes from. */
function unnamed(
  sources: readonly { readonly id: string; readonly guide: string; readonly page: string }[],
  names: (answer: Answer, id: string) => boolean,
): string[] {
  return sources
    .filter(
      ({ id, guide, page }) =>
        !TRACEABILITY.filter((one) => one.guide === guide)
          .flatMap(statementsOf)
          .some((statement) => statement.page === page && statement.answers.some((answer) => names(answer, id))),
    )
    .map(({ id }) => id);
}

describe('traceability', () => {
  it('gives every statement an id of its own', () => {
    const ids = statements.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it('keeps statements in the order of the guide, on pages of their chapter', () => {
    for (const { chapter, statements } of TRACEABILITY.flatMap(({ chapters }) => chapters)) {
      const pages = statements.map(({ page }) => page);
      expect(pages.filter((page) => !new RegExp(`^${chapter}-[1-9][0-9]*$`).test(page))).toEqual([]);
      const numbers = pages.map((page) => Number(page.split('-')[1]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('says something in every statement and every answer', () => {
    const sentences = statements.map(({ statement }) => statement);
    const reasons = answers.flatMap(([, answer]) => ('reason' in answer ? [answer.reason] : []));
    expect([...sentences, ...reasons].filter((text) => !/^[A-Z].*\.$/s.test(text))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(answers.filter(([, answer]) => 'says' in answer && answer.says.trim() === '')).toEqual([]);
  });

  it('points at rules that exist', () => {
    const rules = GUIDE_RULES.map(({ id }) => id);
    expect(answers.filter(([, answer]) => 'rule' in answer && !rules.includes(answer.rule))).toEqual([]);
  });

  it('points at rules of the guide that says it', () => {
    for (const table of TRACEABILITY) {
      const rules = GUIDE_RULES.filter(({ guide }) => guide === table.guide).map(({ id }) => id);
      const named = statementsOf(table).flatMap(({ answers }) => answers);
      expect(named.filter((answer) => 'rule' in answer && !rules.includes(answer.rule))).toEqual([]);
    }
  });

  it('answers nothing that must hold with mere advice', () => {
    const advice = GUIDE_RULES.filter((rule) => rule.advice).map(({ id }) => id);
    const advised = statements.filter((one) =>
      one.answers.some((answer) => 'rule' in answer && advice.includes(answer.rule)),
    );
    expect(advised.filter(({ strength }) => strength === 'must' || strength === 'only')).toEqual([]);
    expect(advised.map(({ id, strength }) => [id, strength])).toEqual([
      ['cuc-2-collect-calls', 'should'],
      ['cuc-4-administrator-template-sparingly', 'should'],
      ['cuc-8-self-signed', 'fact'],
      ['cuc-8-man-in-the-middle', 'should'],
      ['cuc-8-trusted-root-store', 'should'],
      ['cuc-8-client-stores', 'should'],
      ['cuc-8-exchange', 'should'],
      ['cuc-8-ldap', 'should'],
      ['cuc-9-private-relay', 'may'],
      ['cuc-9-secure-on-site', 'fact'],
      ['cuc-9-secure-off-site', 'fact'],
      ['cuc-9-secure-relay', 'fact'],
      ['cuc-9-secure-relay-flag', 'fact'],
      ['cuc-9-fax', 'fact'],
      ['cuc-9-all-classes', 'may'],
      ['cuc-9-imap-saves', 'fact'],
      ['cuc-9-imap-options', 'may'],
      ['layers-several', 'should'],
      ['layers-hardening', 'may'],
      ['layers-host-firewall', 'may'],
      ['practices-remote-administration', 'should'],
      ['net-few-distributors', 'should'],
      ['net-clients', 'should'],
      ['net-support-tools', 'should'],
      ['net-esp', 'should'],
      ['net-site-to-site', 'should'],
      ['ad-workgroup', 'should'],
      ['ipsec-paths', 'fact'],
      ['host-firewall-supported', 'may'],
      ['virus-latest-version', 'should'],
      ['endpoint-self-signed', 'fact'],
      ['endpoint-certificate-authority', 'should'],
      ['endpoint-phone-authentication', 'may'],
      ['endpoint-recording', 'should'],
    ]);
  });

  it('has a table for each guide that rules are from, and the pages that the tables are about', () => {
    expect(new Set(GUIDE_RULES.map(({ guide }) => guide))).toEqual(new Set(TRACEABILITY.map(({ guide }) => guide)));
    const pages = TRACEABILITY.map((table) => [table.id, ...new Set(statementsOf(table).map(({ page }) => page))]);
    expect(pages.find(([id]) => id === 'securing-unified-cce')).toEqual([
      'securing-unified-cce',
      // Page 8-11 is figure 8-2 alone.
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map((page) => `8-${page}`),
    ]);
  });

  it('points at rows that exist', () => {
    const ids = Object.values(portTables).flatMap((one) =>
      typeof one === 'object' && 'rows' in one ? one.rows.map(({ id }) => id) : [],
    );
    expect(answers.filter(([, answer]) => 'row' in answer && !ids.includes(answer.row))).toEqual([]);
  });

  it('points at defaults of exported classes and interfaces', () => {
    const members = publicMembers(join(__dirname, '../..'));
    expect(answers.filter(([, answer]) => 'default' in answer && !members.has(answer.default))).toEqual([]);
  });

  it('points at artifacts that the smallest example of their construct has', () => {
    const named = [...new Set(answers.flatMap(([, answer]) => ('artifact' in answer ? [answer.of] : [])))];
    const emitted = new Map(named.map((construct) => [construct, emittedTypes(construct)]));
    expect(
      answers.filter(([, answer]) => 'artifact' in answer && !emitted.get(answer.of)?.includes(answer.artifact)),
    ).toEqual([]);
  });

  it('names every rule, in a statement of its page', () => {
    expect(unnamed(GUIDE_RULES, (answer, id) => 'rule' in answer && answer.rule === id)).toEqual([]);
  });

  it('names every row of the tables of Cisco Unity Connection, in a statement of its page', () => {
    expect(unnamed(rows, (answer, id) => 'row' in answer && answer.row === id)).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, describe, jest } from '@jest/globals';
import { CORP } from './corp';
import { describeHarness } from './describe-harness';
import { describeIncompleteImports } from './describe-incomplete-imports';
import { describeLargeLab } from './describe-large-lab';
import { describeModels } from './describe-models';
import { describeNesting } from './describe-nesting';
import { describePrograms } from './describe-programs';
import { describeSecondImport } from './describe-second-import';
import { DomainPool } from './domain-pool';
import { managedDomainLdif } from './managed-domain-ldif';
import { type NewDomain } from './new-domain';
import { requireSamba } from './samba-tools';

const tools = requireSamba();
const domains = new DomainPool(tools);
const corp: NewDomain = (...files) =>
  domains.domain(CORP, managedDomainLdif(CORP.root.toString(), CORP.netbiosName), ...files);

jest.setTimeout(120_000);

// One file, since a domain takes seconds to provision, and a copy of it milliseconds.
(tools ? describe : describe.skip)('a directory, in a Samba domain', () => {
  beforeAll(() => {
    if (tools) corp();
  });
  afterEach(() => {
    domains.removeCopies();
  });
  afterAll(() => {
    domains.remove();
  });

  describe('of the harness', () => {
    describeHarness(corp);
  });
  describe('of the library', () => {
    describeModels(corp);
    describeSecondImport(corp);
    describeIncompleteImports(corp);
    describeNesting(corp);
    describeLargeLab(corp);
    describePrograms(domains);
  });
});

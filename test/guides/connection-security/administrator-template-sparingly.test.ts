import { describe, expect, it } from '@jest/globals';
import { administratorTemplateSparingly } from '../../../lib/guides/connection-security/administrator-template-sparingly';
import { judgedAdministration, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

const accounts = (...templates: readonly string[]) =>
  templates.map((template, index) => ({ alias: `account-${index}`, template }));

describe('administrator-template-sparingly', () => {
  const everything = 'AdministratorTemplate';

  it('is satisfied by two accounts with all rights, and by any number with fewer', () => {
    const props = { accounts: accounts(everything, everything, ...Array<string>(9).fill('HelpDeskTemplate')) };
    expect(judgedAdministration(administratorTemplateSparingly, {})).toEqual(SATISFIED);
    expect(judgedAdministration(administratorTemplateSparingly, props)).toEqual(SATISFIED);
  });

  it('warns of three, whatever the template is called and however its alias is written', () => {
    const warned = (message: string) => ({ ...violatedBy(message), status: 'not recommended' });
    const three = { accounts: accounts(everything, 'ADMINISTRATORTEMPLATE', 'administratortemplate') };
    expect(judgedAdministration(administratorTemplateSparingly, three)).toEqual(
      warned('template "AdministratorTemplate" has made 3 accounts'),
    );
    const own = {
      userTemplates: [{ alias: 'Root', roles: ['Technician', 'System Administrator'] }],
      accounts: accounts('Root', 'Root', 'Root', everything),
    } as const;
    expect(judgedAdministration(administratorTemplateSparingly, own)).toEqual(
      warned('template "Root" has made 3 accounts'),
    );
  });

  it('leaves alone an administrator template that gives less', () => {
    const props = {
      userTemplates: [{ alias: everything, roles: ['Technician'] }],
      accounts: accounts(everything, everything, everything),
    } as const;
    expect(judgedAdministration(administratorTemplateSparingly, props)).toEqual(SATISFIED);
  });
});

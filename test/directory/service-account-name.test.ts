import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { userNameFault } from '../../lib/directory/directory-name';
import { instanceNameFault } from '../../lib/directory/icm-name';
import { SERVICE_COMPONENTS, serviceAccountName } from '../../lib/directory/service-account-name';

it('knows the four components, and what is left of their names where 20 characters must do', () => {
  expect(SERVICE_COMPONENTS).toEqual({
    Distributor: 'Distrib',
    LoggerA: 'LoggerA',
    LoggerB: 'LoggerB',
    Jaguar: 'Jaguar',
  });
});

it.each([
  ['Distributor', /^cust1-Distrib-\d{6}$/],
  ['LoggerA', /^cust1-LoggerA-\d{6}$/],
  ['LoggerB', /^cust1-LoggerB-\d{6}$/],
  ['Jaguar', /^cust1-Jaguar-\d{7}$/],
] as const)('calls the account of %s by instance and component, and fills up with digits', (component, expected) => {
  expect(serviceAccountName('Boston', 'cust1', component)).toMatch(expected);
});

it('gives the same name at every synth, since a new one would be a new account', () => {
  expect(serviceAccountName('Boston', 'cust1', 'LoggerA')).toBe('cust1-LoggerA-720112');
  expect(serviceAccountName('BOSTON', 'CUST1', 'LoggerA')).toBe('CUST1-LoggerA-720112');
});

it('tells apart instances of one name in two facilities', () => {
  const names = ['Boston', 'Chicago', 'Denver'].map((facility) => serviceAccountName(facility, 'cust1', 'LoggerA'));
  expect(new Set(names).size).toBe(3);
});

it('always has the 20 characters of a user name that Windows takes', () => {
  const instance = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,4}$/)
    .filter((name) => instanceNameFault(name) === undefined);
  const component = fc.constantFrom('Distributor' as const, 'LoggerA' as const, 'LoggerB' as const, 'Jaguar' as const);
  fc.assert(
    fc.property(fc.string({ maxLength: 32 }), instance, component, (facility, name, which) => {
      const account = serviceAccountName(facility, name, which);
      expect(account).toHaveLength(20);
      expect(account.startsWith(`${name}-${SERVICE_COMPONENTS[which]}-`)).toBe(true);
      expect(userNameFault(account)).toBeUndefined();
    }),
  );
});

// Types are checked once, by `npm run types`; here TypeScript is only stripped.
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: {
    '^uc-lab-constructs$': '<rootDir>/lib/index.ts',
    '^uc-lab-constructs/port-tables$': '<rootDir>/lib/port-tables/index.ts',
    // cdktf takes a trace for each token, which is half of the time of an app, and shows it where a token is printed.
    '/stack-trace$': '<rootDir>/test/no-stack-traces.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/cdktf.out'],
};

/** @type {import('jest').Config} */
export default {
  // One waits for Terraform, the other runs the rest beside it.
  maxWorkers: 2,
  maxConcurrency: 4,
  testSequencer: '<rootDir>/test/terraform-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/acceptance/'],
    },
    { ...shared, displayName: 'acceptance', testMatch: ['<rootDir>/test/acceptance/**/*.test.ts'] },
  ],
};

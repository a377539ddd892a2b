import tseslint from 'typescript-eslint';

const barrel = {
  name: '@cdktf/provider-aws',
  message: 'The barrel costs seconds and half a gigabyte. Import @cdktf/provider-aws/lib/<resource>.',
};

const constructLibraries = ['cdktf', 'cdktf/*', 'constructs', '@cdktf/*'];

export default tseslint.config(
  { ignores: ['dist/', 'cdktf.out/', 'coverage/', 'bench/out/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-imports': ['error', { paths: [barrel] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A construct is created for what it adds to the tree, and its variable is often not needed again.
      'no-new': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The port tables and the heart of the guides are plain data and functions: testable in milliseconds, usable alone.
    files: ['lib/port-tables/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [barrel],
          patterns: [
            { group: constructLibraries, message: 'lib/port-tables is plain TypeScript: no construct library here.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);

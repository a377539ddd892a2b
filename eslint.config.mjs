import tseslint from 'typescript-eslint';

const barrel = {
  name: '@cdktf/provider-aws',
  message: 'The barrel costs seconds and half a gigabyte. Import @cdktf/provider-aws/lib/<resource>.',
};

const otherBarrels = { regex: '^@cdktf/provider-aws/lib(/index(\\.js)?)?/?$', message: barrel.message };

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
      'no-restricted-imports': ['error', { paths: [barrel], patterns: [otherBarrels] }],
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
    files: [
      'lib/contact-center/ipsec/{further-boundary,holds-ipsec-key,host-ipsec-policy,ipsec-ciphers,ipsec-path,ipsec-protection,ipsec-settings}.ts',
      'lib/port-tables/**',
      'lib/guides/{connection-security,securing-unified-cce}/**',
      'lib/contact-center/{documents,security}/**',
      'lib/directory/documents/**',
      'lib/directory/{directory-ldif,directory-name,directory-objects,directory-tree,distinguished-name}.ts',
      'lib/directory/{functional-level,guid-schema,icm-hierarchy,icm-name,ldif,operations-masters}.ts',
      'lib/directory/{folded-name,replication-links,rpc-ports,service-account-name,time-service}.ts',
      'lib/connection/credentials/**',
      'lib/connection/runbook/**',
      'lib/connection/settings/{dial-pattern,dial-plan,open-am-policy,open-numbers,outside-numbers,permitted-number}.ts',
      'lib/connection/settings/{message-client,message-copies,unsecured-messages}.ts',
      'lib/guides/report/**',
      'lib/markdown/**',
      'lib/guides/{baseline-file,finding,guide-exception,guide-rule,guide-rules,guide-statement,judge,known-violations,lab-model}.ts',
      'lib/guides/{network-acl-judgement,rule-judgement,rule-values,traceability}.ts',
      'lib/network/{cidr,quotas,aws-text,network-acl-entries,security-rule}.ts',
      'lib/vpn/{ciphers-by-mode,hash-names,router-firewall-rules}.ts',
      'lib/vpn/{ike-algorithms,inside-cidr,tunnel-mtu,vpn-declaration,vpn-tunnel}.ts',
      'lib/vpn/ios-xe-*.ts',
      'lib/vpn/strong-swan-*.ts',
      'lib/vpn/{vpn-interfaces,vpn-updown,branch-router}-script.ts',
      'lib/vpn/{exported-certificate,pre-shared-keys}-program.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [barrel],
          patterns: [
            otherBarrels,
            { group: constructLibraries, message: 'This file is plain TypeScript: no construct library here.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);

/** Unit tests sit beside the code they test; `test/` holds what crosses processes. */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.garnish'],
  transformIgnorePatterns: ['/node_modules/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          target: 'es2024',
          keepClassNames: true,
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  // Machines that run tests are busy; nothing is timed by a test's own limit.
  testTimeout: 60_000,
  // Jest would leave one core idle; on two that is half of the machine.
  maxWorkers: '100%',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,activities,workflows,temporal}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'parts',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
  ],
};

/** Who may import whom (docs/architecture.md); `test/imports.test.ts` plants breaches and expects red. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'libs/domain imports itself and zod, nothing else: everything may import it, workflows too.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^libs/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'workflows-are-deterministic',
      comment: "workflows import Temporal's workflow package, libs/domain and themselves.",
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^workflows/',
          '^libs/domain/',
          '^node_modules/@temporalio/workflow/',
          '^activities/',
        ],
      },
    },
    {
      name: 'workflows-know-activities-by-type',
      comment: 'An activity imported as a value would bring Node into the workflow bundle.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.test\\.ts$' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'libs-know-no-apps',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(apps|workflows|activities|test)/' },
    },
    {
      name: 'activities-call-libs',
      severity: 'error',
      from: { path: '^activities/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(apps|workflows|test)/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'No app imports another app.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: ['^test/', '\\.test\\.ts$'] },
      to: { path: '^test/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: { pathNot: ['^test/', '\\.test\\.ts$'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.garnish)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};

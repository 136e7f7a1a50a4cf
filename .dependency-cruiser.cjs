// The rooms and the arrows between them (docs/decisions/0001-rooms-and-arrows.md).
const spec = '[.](spec|fixture)[.]tsx?$';
// Conformance runs and random machines try the engine from outside, as tests do.
const trials = [spec, '^workflows/engine/(conformance|fuzz)/'];
const shellClient = '^workflows/shell/client[.]ts$';
const packages = (names) => `(^|/)node_modules/(${names})(/|$)`;

module.exports = {
  forbidden: [
    {
      name: 'sop-machines-are-pure',
      severity: 'error',
      comment:
        'An SOP must be readable and testable without an engine. Name an effect and implement it in src/effects.',
      from: { path: '^sop-machines/', pathNot: spec },
      to: { pathNot: ['^sop-machines/', packages('xstate|zod')] },
    },
    {
      name: 'engine-knows-only-xstate',
      severity: 'error',
      comment:
        'The engine interprets any machine. What it must know of deadlines or Temporal belongs into workflows/ around it.',
      from: { path: '^workflows/engine/', pathNot: trials },
      to: { pathNot: ['^workflows/engine/', packages('xstate')] },
    },
    {
      name: 'workflows-know-only-machines',
      severity: 'error',
      comment:
        'Workflow code is replayed. Declare an activity in workflows/messages.ts and implement it in src/effects.',
      from: { path: '^workflows/', pathNot: [...trials, shellClient] },
      to: { pathNot: ['^(workflows|sop-machines)/', packages('@temporalio/(workflow|common)|xstate|zod')] },
    },
    {
      name: 'shell-knows-no-procedure',
      severity: 'error',
      comment: 'The shell runs any machine. What it must know of a procedure is handed to it by workflows/ around it.',
      from: { path: '^workflows/shell/', pathNot: [...trials, shellClient] },
      to: { pathNot: ['^workflows/(shell|engine)/', packages('@temporalio/(workflow|common)|xstate')] },
    },
    {
      name: 'shell-client-stands-outside',
      severity: 'error',
      comment: 'The client talks to workflows from outside; in workflow code it could not be replayed.',
      from: { path: '^workflows/', pathNot: trials },
      to: { path: shellClient },
    },
    {
      name: 'shell-client-knows-messages-only',
      severity: 'error',
      comment: 'A server that starts and tells machines needs no workflow code. Put what both need into messages.ts.',
      from: { path: shellClient },
      to: {
        pathNot: [
          '^workflows/shell/messages[.]ts$',
          packages('@temporalio/(client|common)'),
          '^(node:)?(crypto|timers)',
        ],
      },
    },
    {
      name: 'src-does-not-run-workflow-code',
      severity: 'error',
      comment: 'Workflow code runs only in the bundle. Import messages, names, the engine or the pure runtime instead.',
      from: { path: '^src/' },
      to: { path: '^workflows/([^/]+[.]workflow|index)[.]ts$' },
    },
    {
      name: 'src-does-not-know-the-client',
      severity: 'error',
      comment: 'The web client talks to the API over HTTP. Put what both need into sop-machines or into the API.',
      from: { path: '^(src|workflows|sop-machines)/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-knows-words-and-http-only',
      severity: 'error',
      comment: 'No rule and no role is decided in the browser. Ask the API; types come from web/src/api.gen.ts.',
      from: { path: '^web/src/' },
      to: { path: '^(src|workflows|test|tools|bench)/' },
    },
    {
      name: 'nothing-depends-on-tests',
      severity: 'error',
      comment: 'What a test and the product both need belongs into the product.',
      from: { pathNot: ['^test/', '^bench/', spec] },
      to: { path: ['^test/', spec] },
    },
    {
      name: 'product-does-not-need-tools',
      severity: 'error',
      comment: 'The product also runs without the start command (docker-compose.yml). Move the shared part into src.',
      from: { path: '^(src|workflows|sop-machines|web)/', pathNot: spec },
      to: { path: '^(tools|bench)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or a third one is missing between them.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file: remove it, or name it here if it is an entry.',
      from: {
        orphan: true,
        pathNot: [
          spec,
          '[.]d[.]ts$',
          '^(tools|bench)/',
          '^workflows/engine/(conformance|fuzz)/',
          // The bundler is given these by name.
          '[.]interceptors[.]ts$',
          '[.]gen[.]ts$',
          '(^|/)(vite|jest)[.]config[.]',
        ],
      },
      to: {},
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'Add the package to package.json with an exact version; it is only here because another one brought it.',
      from: { pathNot: '^tools/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '^node_modules/[.]cache'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

/**
 * The import rules of the house; each says why. `npm run imports` checks them, type imports included.
 * A test (tests/import-rules.test.ts) shows that a forbidden import is caught.
 */
const stages = 'read|words|passages|copies|attributions|actors|times|figures|claims|origins|cautions|exports|evaluation|engine'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that import one another can only be understood, tested and moved together. Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The nouns are what all other parts agree on; a noun that knows a part ties every part to it.',
      severity: 'error',
      from: { path: '^core/model/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^core/model/' },
    },
    {
      name: 'text-imports-model-only',
      comment: 'Text functions are used by every stage, so they may know nouns, character tables of their own and a library, nothing else.',
      severity: 'error',
      from: { path: '^core/text/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(core|adapters|cli|workbench|bench|examples)/', pathNot: '^core/(model|text)/' },
    },
    {
      name: 'languages-import-model-and-text-only',
      comment: 'A language is data that stages read. Were it to know a stage, adding a language would mean knowing the stages.',
      severity: 'error',
      from: { path: '^core/languages/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(core|adapters|cli|workbench|bench|examples)/', pathNot: '^core/(model|text|languages)/' },
    },
    {
      name: 'no-stage-imports-another',
      comment:
        "A stage reads what others found through core/model, as its step's inputs. A direct import hides that from the plan: " +
        'nothing would be run again when the other stage changes.',
      severity: 'error',
      from: { path: `^core/(${stages})/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^core/(${stages})/`, pathNot: '^core/$1/' },
    },
    {
      name: 'stage-knows-no-pipeline',
      comment: 'The plan and the default lists know the stages, not the other way round; else nobody could run a stage with another list.',
      severity: 'error',
      from: { path: `^core/(model|text|languages|${stages})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^core/(pipeline|analyze|index)\\.ts$' },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core runs in a browser, in a worker and on a cluster and gives the same everywhere: no files, network, clock or process. Adapters bring them.',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-core-only',
      comment: 'The core is the library that others build on; adapters, commands and the workbench depend on it.',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(adapters|cli|workbench|bench|examples|tests)/' },
    },
    {
      name: 'adapters-import-core-only',
      comment: 'Adapters join the core to the machine. They serve commands and workbench and know neither.',
      severity: 'error',
      from: { path: '^adapters/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(cli|workbench|bench|examples|tests)/' },
    },
    {
      name: 'cli-imports-public-core',
      comment: 'Commands parse, call and print. They use the core as any user of the library does.',
      severity: 'error',
      from: { path: '^cli/', pathNot: '\\.test\\.ts$' },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'commands-know-no-page',
      comment: 'The page is built on its own and served as files.',
      severity: 'error',
      from: { path: '^(cli|adapters|workbench/server)/' },
      to: { path: '^workbench/page/' },
    },
    {
      name: 'server-knows-model-and-core-index',
      comment: 'The server shows a case; how the case was made is not its business.',
      severity: 'error',
      from: { path: '^workbench/(server/|[^/]+\\.ts$)', pathNot: '\\.test\\.ts$' },
      to: { path: '^core/', pathNot: '^core/(index\\.ts$|model/)' },
    },
    {
      name: 'page-knows-contract-and-model',
      comment: 'The page runs in a browser, from the contract alone, so that server and page can change apart.',
      severity: 'error',
      from: { path: '^workbench/page/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(core|adapters|cli|bench|examples|workbench/server)/', pathNot: '^core/model/' },
    },
    {
      name: 'page-is-no-node-program',
      comment: 'The page runs in a browser.',
      severity: 'error',
      from: { path: '^workbench/page/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-tests-bench-or-examples',
      comment:
        'Tests, benchmarks and examples may change freely only while nothing depends on them. The command that runs the benchmarks is the one exception.',
      severity: 'error',
      from: { path: '^(core|adapters|cli|workbench)/', pathNot: '(\\.test\\.ts|\\.fixture\\.ts|^cli/bench\\.ts)$' },
      to: { path: '(^(bench|examples|tests)/|\\.test\\.ts$|\\.fixture\\.ts$)' },
    },
    {
      name: 'shipped-code-needs-shipped-packages',
      comment: 'What runs for users must be installed for users: move the package from devDependencies to dependencies.',
      severity: 'error',
      from: { path: '^(core|adapters|cli|workbench/server)/', pathNot: '(\\.test\\.ts|\\.fixture\\.ts|-from-source\\.mjs)$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere fails when a user reaches it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|/fixtures/|/expected/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}

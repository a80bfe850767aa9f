import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { afterEach, describe, expect, it } from 'vitest'

const settings: string = '../.dependency-cruiser.mjs'
const rules = ((await import(settings)) as { default: IConfiguration & { options: NonNullable<IConfiguration['options']> } }).default

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Names of the rules that a little tree of files breaks; files are given with the one thing they import. */
async function broken(imports: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-imports-'))
  folders.push(folder)
  for (const [file, imported] of Object.entries(imports)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), imported === '' ? 'export const x = 1\n' : `import type { x } from '${imported}'\nexport type Y = typeof x\n`)
  }
  const { tsConfig: _, ...options } = rules.options
  const { output } = await cruise(['.'], { ...options, baseDir: folder, ruleSet: { forbidden: rules.forbidden ?? [] }, validate: true })
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))].sort()
}

describe('the import rules', () => {
  it.each([
    ['a noun that knows a stage', 'model-imports-nothing', { 'core/model/claim.ts': '../claims/index.ts', 'core/claims/index.ts': '' }],
    ['a text function that knows a stage', 'text-imports-model-only', { 'core/text/fold.ts': '../words/index.ts', 'core/words/index.ts': '' }],
    [
      'a language that knows a stage',
      'languages-import-model-and-text-only',
      { 'core/languages/en/cues.ts': '../../times/index.ts', 'core/times/index.ts': '' },
    ],
    ['a stage that imports another', 'no-stage-imports-another', { 'core/claims/index.ts': '../copies/index.ts', 'core/copies/index.ts': '' }],
    ['a stage that knows the plan', 'stage-knows-no-pipeline', { 'core/claims/index.ts': '../pipeline.ts', 'core/pipeline.ts': '' }],
    ['a core that reads files', 'core-is-pure', { 'core/read/text.ts': 'node:fs' }],
    ['a core that knows an adapter', 'core-imports-core-only', { 'core/analyze.ts': '../adapters/case/index.ts', 'adapters/case/index.ts': '' }],
    ['an adapter that knows a command', 'adapters-import-core-only', { 'adapters/case/index.ts': '../../cli/main.ts', 'cli/main.ts': '' }],
    ['a command that looks inside the core', 'cli-imports-public-core', { 'cli/status.ts': '../core/claims/index.ts', 'core/claims/index.ts': '' }],
    [
      'a server that looks inside the core',
      'server-knows-model-and-core-index',
      { 'workbench/server/app.ts': '../../core/claims/index.ts', 'core/claims/index.ts': '' },
    ],
    [
      'a page that knows the server',
      'page-knows-contract-and-model',
      { 'workbench/page/main.ts': '../server/app.ts', 'workbench/server/app.ts': '' },
    ],
    ['a page that reads files', 'page-is-no-node-program', { 'workbench/page/main.ts': 'node:fs' }],
    ['a program that uses a test', 'nobody-imports-tests-bench-or-examples', { 'cli/status.ts': '../core/a.test.ts', 'core/a.test.ts': '' }],
    ['two files that import each other', 'no-cycle', { 'core/claims/a.ts': './b.ts', 'core/claims/b.ts': './a.ts' }],
    ['an import that leads nowhere', 'nothing-unresolved', { 'core/claims/a.ts': './gone.ts' }],
  ])('catch %s', async (_what, rule, imports) => {
    expect(await broken(imports)).toContain(rule)
  })

  it('leave alone what the house allows', async () => {
    const imports = {
      'core/model/claim.ts': './span.ts',
      'core/model/span.ts': '',
      'core/text/fold.ts': '../model/span.ts',
      'core/claims/index.ts': '../text/fold.ts',
      'core/index.ts': './claims/index.ts',
      'adapters/case/index.ts': '../../core/model/claim.ts',
      'cli/status.ts': '../adapters/case/index.ts',
      'cli/export.ts': '../core/index.ts',
    }
    expect(await broken(imports)).toEqual([])
  })

  it('say why, each of them', () => {
    for (const rule of rules.forbidden ?? []) expect(rule.comment?.length, rule.name).toBeGreaterThan(25)
  })
})

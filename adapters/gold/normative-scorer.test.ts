import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { score, type GoldFolder } from '../../core/index.ts'
import { readGoldFolder, writeGoldFolder } from './gold-folder.ts'

const shared = resolve(import.meta.dirname, '../../../shared/gold')
const scorer = join(shared, 'score.py')
const python = spawnSync('python3', ['--version']).status === 0
const folders = existsSync(scorer) ? readdirSync(shared).filter((name) => existsSync(join(shared, name, 'documents.jsonl'))) : []

/** A generator of numbers in [0, 1) that gives the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The gold with rows left out, spans moved, clusters mixed and marks turned: right in part, so that every measure is exercised. */
function spoiled(gold: GoldFolder, seed: number): GoldFolder {
  const random = seeded(seed)
  const some = <T>(rows: readonly T[] | undefined): T[] => (rows ?? []).filter(() => random() < 0.8)
  const moved = ([start, end]: readonly [number, number]): readonly [number, number] => {
    const by = random() < 0.5 ? 0 : Math.floor(random() * 9) - 4
    return [Math.max(0, start + by), Math.max(start + by + 1, end + by)]
  }
  return {
    furniture: some(gold.furniture).map((row) => ({ ...row, span: moved(row.span) })),
    times: some(gold.times).map((row) => ({ ...row, span: moved(row.span), value: random() < 0.3 ? '2031' : row.value })),
    figures: some(gold.figures).map((row) => ({ ...row, span: moved(row.span), max: random() < 0.3 ? 7 : row.max })),
    attributions: some(gold.attributions).map((row) => ({
      ...row,
      content: row.content.map(moved),
      cue: random() < 0.2 ? [] : row.cue.map(moved),
      chain: (row.chain ?? [])
        .filter((_, n) => n === 0 || random() < 0.8)
        .map((link) => (random() < 0.2 ? { ...link, name: `the ${link.name}’s` } : link)),
      ...(random() < 0.2 && { hedging: 'hedged' as const }),
    })),
    reuse: some(gold.reuse).map((row) => ({
      ...row,
      direction: random() < 0.4 ? 'a->b' : row.direction,
      relation: random() < 0.2 ? 'common-source' : row.relation,
      spans: row.spans.map((span) => ({
        ...span,
        a: moved(span.a),
        b: moved(span.b),
        kind: random() < 0.3 ? 'background' : (span.kind ?? 'reporting'),
      })),
    })),
    actors: some(gold.actors).map((row) => ({ ...row, mentions: some(row.mentions) })),
    claims: some(gold.claims).map((row, n, all) => ({
      ...row,
      statements: [...some(row.statements), ...(random() < 0.3 ? all[(n + 1) % all.length]!.statements : [])],
      origins: { ...row.origins, supported: row.origins.supported + (random() < 0.3 ? 1 : 0) },
      cautions: random() < 0.3 ? [{ rule: 'overtaken' }] : row.cautions,
    })),
  }
}

describe.skipIf(!python || folders.length === 0)('the scores equal those of the normative scorer', () => {
  let dir: string
  beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'headwater-scores-'))))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  for (const folder of folders)
    test.each([1, 2])(`${folder}, spoiled with seed %i`, async (seed) => {
      const gold = readGoldFolder(join(shared, folder))
      const predicted = spoiled(gold, seed)
      await writeGoldFolder(dir, predicted)
      const run = spawnSync('python3', [scorer, join(shared, folder), dir, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })
      expect(run.status, run.stderr).toBe(0)
      expectClose(score(gold, predicted).scores, JSON.parse(run.stdout))
    })
})

/** Equal in every key, numbers within 1e-9. */
function expectClose(told: unknown, normative: unknown, path = ''): void {
  if (typeof normative === 'number' && typeof told === 'number')
    return expect(Math.abs(told - normative), `${path}: ${told} against ${normative}`).toBeLessThan(1e-9)
  if (typeof normative !== 'object' || normative === null) return expect(told, path).toBe(normative)
  expect(Object.keys(told as object).sort(), path).toEqual(Object.keys(normative).sort())
  for (const [key, value] of Object.entries(normative)) expectClose((told as Record<string, unknown>)[key], value, `${path}.${key}`)
}

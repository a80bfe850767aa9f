import { basename, dirname, resolve } from 'node:path'
import { readGoldFolder, writeGoldFolder } from '../adapters/gold/gold-folder.ts'
import { readRecorded, record } from '../adapters/gold/recorded-figures.ts'
import {
  ABLATIONS,
  analyze,
  plan,
  predictionsOf,
  reportFromText,
  rulesTold,
  score,
  type GoldDocument,
  type Report,
  type Scores,
} from '../core/index.ts'
import { printedScores } from './printed-scores.ts'
import type { Command } from 'commander'

interface EvalOptions {
  readonly out?: string
  readonly json?: boolean
  readonly record?: string
  readonly against: string
}

/** Registers `headwater eval`. */
export function registerEval(program: Command): void {
  program
    .command('eval')
    .argument('<folder>', 'a folder with documents.jsonl and known answers (docs/evaluation.md)')
    .option('--out <dir>', 'write the predictions here, in the same format')
    .option('--json', 'print one JSON object')
    .option('--against <file>', 'recorded figures to print gains and losses against', 'bench/quality.json')
    .option('--record <file>', 'record the scores in this file, under the name of the folder')
    .description('Build one case from a folder with known answers and score what Headwater finds in it')
    .addHelpText('after', '\nExample:\n  $ headwater eval examples/harbour/answers')
    .action(async (folder: string, options: EvalOptions) => {
      const name = nameOfSet(folder)
      const scores = await evaluate(folder, options.out)
      process.stdout.write(options.json ? `${JSON.stringify(scores, null, 1)}\n` : printedScores(scores, readRecorded(options.against)[name]))
      if (options.record !== undefined) record(options.record, name, scores)
    })
}

/** A folder with known answers is called by its own name; the answers of an example by the example's. */
function nameOfSet(folder: string): string {
  const own = resolve(folder)
  return basename(own) === 'answers' ? basename(dirname(own)) : basename(own)
}

/**
 * Scores one folder; writes the predictions where asked. Rows that do not fit the texts are counted on stderr. Beside the
 * numbers of sources stand those that an analysis without copies and one without chains would give.
 */
export async function evaluate(folder: string, out?: string): Promise<Scores> {
  const gold = readGoldFolder(folder)
  const about = { name: nameOfSet(folder), question: '' }
  const reports = (gold.documents ?? []).map(reportOfDocument)
  const predictions = predictionsOf(await analyze(reports, { about }))
  if (out !== undefined) await writeGoldFolder(out, predictions)
  const { scores, dropped } = score(gold, predictions)
  if (dropped > 0) process.stderr.write(`${dropped} predicted rows outside the texts left out\n`)
  if (scores['origins'] === undefined) return scores
  const ablations: Record<string, unknown> = {}
  for (const ablation of ABLATIONS) {
    const view = await analyze(reports, { about, plan: ablation.of(plan) })
    const { baselines: _, ...own } = score({ documents: gold.documents!, claims: gold.claims! }, predictionsOf(view)).scores['origins']!
    ablations[ablation.name] = own
  }
  const cautions = { ...scores['cautions'], told: rulesTold(gold, predictions) }
  return { ...scores, origins: { ...scores['origins'], ablations }, cautions }
}

function reportOfDocument(document: GoldDocument): Report {
  const meta = (['title', 'outlet', 'published', 'url'] as const).flatMap((field) => {
    const value = document[field]
    return value ? [[field, { value, from: 'record' as const }] as const] : []
  })
  return reportFromText({ place: `documents.jsonl#${document.id}`, key: document.id, text: document.text, meta: Object.fromEntries(meta) })
}

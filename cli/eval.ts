import { readGoldFolder, writeGoldFolder } from '../adapters/gold/gold-folder.ts'
import { analyze, predictionsOf, reportFromText, score, type GoldDocument, type Report, type Scores } from '../core/index.ts'
import type { Command } from 'commander'

/** Registers `headwater eval`. */
export function registerEval(program: Command): void {
  program
    .command('eval')
    .argument('<folder>', 'a folder with documents.jsonl and known answers (docs/evaluation.md)')
    .option('--out <dir>', 'write the predictions here, in the same format')
    .option('--json', 'print one JSON object')
    .description('Build one case from a folder with known answers and score what Headwater finds in it')
    .action(async (folder: string, options: { readonly out?: string; readonly json?: boolean }) => {
      const scores = await evaluate(folder, options.out)
      process.stdout.write(options.json ? `${JSON.stringify(scores, null, 1)}\n` : printed(scores))
    })
}

/** Scores one folder; writes the predictions where asked. Rows that do not fit the texts are counted on stderr. */
export async function evaluate(folder: string, out?: string): Promise<Scores> {
  const gold = readGoldFolder(folder)
  const view = await analyze((gold.documents ?? []).map(reportOfDocument), { about: { name: folder, question: '' } })
  const predictions = predictionsOf(view)
  if (out !== undefined) await writeGoldFolder(out, predictions)
  const { scores, dropped } = score(gold, predictions)
  if (dropped > 0) process.stderr.write(`${dropped} predicted rows outside the texts left out\n`)
  return scores
}

function reportOfDocument(document: GoldDocument): Report {
  const meta = (['title', 'outlet', 'published', 'url'] as const).flatMap((field) => {
    const value = document[field]
    return value ? [[field, { value, from: 'record' as const }] as const] : []
  })
  return reportFromText({ place: `documents.jsonl#${document.id}`, key: document.id, text: document.text, meta: Object.fromEntries(meta) })
}

function printed(value: Readonly<Record<string, unknown>>, depth = 0): string {
  const indent = '  '.repeat(depth)
  return Object.entries(value)
    .map(([key, entry]) => {
      if (!isGroup(entry)) return `${indent}${key}: ${shown(entry)}\n`
      if (Object.values(entry).some(isGroup)) return `${indent}${key}\n${printed(entry, depth + 1)}`
      return `${indent}${key}: ${Object.entries(entry)
        .map(([name, share]) => `${name} ${shown(share)}`)
        .join('  ')}\n`
    })
    .join('')
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const shown = (value: unknown): string =>
  typeof value === 'number' ? (Number.isInteger(value) ? String(value) : value.toFixed(3)) : value === null ? '-' : String(value)

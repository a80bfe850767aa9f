import { fileURLToPath } from 'node:url'
import { readRecorded } from '../adapters/gold/recorded-figures.ts'
import { cautionRules, exportFormats, languages, readers, wilson, type ExampleCase } from '../core/index.ts'

const recorded = readRecorded(fileURLToPath(new URL('../bench/quality.json', import.meta.url)))

/** The generated pages of this folder, by file name: what is registered is what is documented. */
export function referencePages(): Readonly<Record<string, string>> {
  return { 'readers.md': readersPage(), 'rules.md': rulesPage(), 'formats.md': formatsPage() }
}

const NOTE = '<!-- Written by `npm run docs` from the registries; edit those. -->\n'

/** Cells of a table hold no line ends and no bars. */
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|')
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`

function readersPage(): string {
  const rows = readers.map(({ label, extensions, examples }) => row(label, extensions.join(' '), examples.map(({ shows }) => shows).join('; ')))
  return `# What Headwater reads\n\n${NOTE}
A file is recognised by its first bytes and its name. Whatever cannot be read is listed on the case with its reason; the rest goes on.

${row('format', 'file names', 'for example')}|---|---|---|\n${rows.join('')}
Texts are analysed in: ${languages.map(({ label }) => label).join(', ')}. Texts in other languages are still compared for copied passages.
`
}

function rulesPage(): string {
  const rules = cautionRules.map(
    ({ id, asks, why, cannotTell, examples }) =>
      `## ${id}\n**${asks}**\n\n${why}\n\n*What it cannot tell:* ${cannotTell}\n\n*Measured:* ${measured(id)}\n\n${examples.map((example) => `- ${example.expect === 'catches' ? 'Catches' : 'Leaves'}: ${example.shows}\n${sentences(example)}`).join('')}`,
  )
  return `# What Headwater looks for\n\n${NOTE}
Each rule asks one question about the sourcing of a case. A sourcing note is a reason to look, not a judgement; it stands with the words that raised it.

How often a rule is right was measured on two sets of news reports with known answers (docs/evaluation.md), counted together; the
span in brackets is where the share lies with 95 % certainty. Of a rule that spoke a few times little is known, whatever the share.

${rules.join('\n')}`
}

/** Sets of real news with known answers; those of invented examples show that a rule works, not how often it is right. */
const SETS = ['fa-kes', 'seeds']

interface Measured {
  readonly byRule: Readonly<Record<string, { readonly recall: number | null; readonly n: number }>>
  readonly told?: Readonly<Record<string, { readonly told: number; readonly right: number }>>
}

/** How often a rule spoke and was right, and how many of the known cases it found, over the recorded figures. */
function measured(rule: string): string {
  const sets = SETS.flatMap((name) => (recorded[name]?.['cautions'] as Measured | undefined) ?? [])
  const sum = (of: (set: Measured) => number): number => sets.reduce((total, set) => total + of(set), 0)
  const [told, right] = [sum((set) => set.told?.[rule]?.told ?? 0), sum((set) => set.told?.[rule]?.right ?? 0)]
  const known = sum((set) => set.byRule[rule]?.n ?? 0)
  const found = sum(({ byRule }) => Math.round((byRule[rule]?.recall ?? 0) * (byRule[rule]?.n ?? 0)))
  if (sets.some((set) => set.told === undefined)) return 'not yet.'
  const spoke = told === 0 ? 'it did not speak on them' : `right ${right} of the ${told} times that it spoke (${percent(wilson(right / told, told))})`
  return `${spoke}; ${known === 0 ? 'no case of it is known there' : `found ${found} of ${known} known cases (${percent(wilson(found / known, known))})`}.`
}

function percent([low, high]: readonly [number, number]): string {
  return `${Math.round(100 * low)} to ${Math.round(100 * high)} %`
}

function sentences({ reports }: ExampleCase): string {
  return reports
    .map(
      ({ outlet, published, sentences: all }) =>
        `  - ${outlet}${published ? `, ${published}` : ''}: ${all.map(({ text }) => `“${text}”`).join(' ')}\n`,
    )
    .join('')
}

function formatsPage(): string {
  const rows = exportFormats.map(({ id, label, extension, gives }) => row(`\`${id}\``, label, `.${extension}`, gives))
  return `# How Headwater hands over\n\n${NOTE}
Every export of claims says what counts of sources mean and do not mean, and asks what is to be done with the names of persons: keep,
pseudonymise, or leave out.

${row('format', 'what it is', 'file', 'what it gives')}|---|---|---|---|\n${rows.join('')}`
}

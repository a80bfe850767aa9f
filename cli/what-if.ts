import type { Command } from 'commander'
import { openCase } from '../adapters/case/index.ts'
import { SAID_BESIDE_COUNTS, whatIf, type ActorId, type CaseView, type FallenClaim, type ReportId, type Supposed } from '../core/index.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { reportInWords } from './decided-things.ts'
import { ofThing } from './summary.ts'

interface WhatIfOptions extends CaseOptions {
  readonly withdraw: readonly string[]
}

/** Registers `headwater what-if`. */
export function registerWhatIf(program: Command): void {
  withCaseOptions(program.command('what-if'))
    .argument('[folder]', 'the folder whose case is meant, or the case itself', '.')
    .requiredOption('--withdraw <what...>', 'a report (its file, title or id), an outlet, or a name that the reports give as a source')
    .description('list the claims whose number of earliest stated sources falls if something is withdrawn; nothing is recorded')
    .addHelpText('after', help)
    .action(supposeWithdrawn)
}

const help = `
Withdrawing masks what a report says, or what is said by or through a name; what was folded by it stays folded, so no number rises.
An outlet means all its reports, and what other reports have from it. To withdraw for good, decide so in the workbench.

Examples:
  $ headwater what-if reports --withdraw "Coast Monitor"
  $ headwater what-if reports --withdraw a.txt b.txt --json`

function supposeWithdrawn(folder: string, options: WhatIfOptions): void {
  const opened = openCase(casePlace(folder, options), { mode: 'read' })
  try {
    const { view, directory } = opened
    const supposed = meant(view, options.withdraw)
    const fallen = whatIf(view, supposed)
    const withdrawn = {
      reports: supposed.reports.map((id) => ({ id, place: view.report(id).place, outlet: view.report(id).meta.outlet?.value ?? null })),
      actors: supposed.actors.map((id) => ({ id, names: view.actor(id).names })),
    }
    if (options.json) process.stdout.write(`${JSON.stringify({ case: directory, withdrawn, claims: fallen, ofClaims: view.counts().claims })}\n`)
    else process.stdout.write(printed(view, supposed, fallen))
  } finally {
    opened.close()
  }
}

/** The reports and actors that words of the command line mean. @throws CommandError `usage` where words mean nothing in the case, or several actors */
function meant(view: CaseView, words: readonly string[]): Supposed {
  const found = words.map((word) => {
    const reports = reportsMeant(view, word)
    const actors = actorsMeant(view, word)
    if (reports.length + actors.length > 0) return { reports, actors }
    const near = nearNames(view, word)
    const hint = near.length === 0 ? 'See the names in the workbench, or the files with "headwater status".' : `Did you mean: ${near.join('; ')}?`
    throw new CommandError('usage', `Unexpected "${word}": no report, outlet or name of the case is called so. ${hint}`)
  })
  return { reports: [...new Set(found.flatMap(({ reports }) => reports))].sort(), actors: [...new Set(found.flatMap(({ actors }) => actors))].sort() }
}

const plain = (text: string): string => text.trim().toLowerCase()

function reportsMeant(view: CaseView, word: string): readonly ReportId[] {
  return view.reportIds().filter((id) => {
    const { place, key, meta } = view.report(id)
    return [id, place, key, meta.title?.value, meta.outlet?.value].some((name) => name !== undefined && plain(name) === plain(word))
  })
}

function actorsMeant(view: CaseView, word: string): readonly ActorId[] {
  const bare = plain(word).replace(/^the /, '')
  return [...view.actors()]
    .filter(({ id, names, mentions }) => mentions.length > 0 && (id === word || names.some((name) => plain(name).replace(/^the /, '') === bare)))
    .map(({ id }) => id)
}

/** How many names are offered where none is meant. */
const NAMES_OFFERED = 5

function nearNames(view: CaseView, word: string): readonly string[] {
  const parts = plain(word).split(/\s+/)
  const near = new Set<string>()
  for (const { names } of view.actors()) {
    if (names.some((name) => parts.some((part) => part.length > 2 && plain(name).includes(part)))) near.add(names[0]!)
    if (near.size === NAMES_OFFERED) break
  }
  return [...near]
}

function printed(view: CaseView, { reports, actors }: Supposed, fallen: readonly FallenClaim[]): string {
  // Several actors can bear one name, where the reports do not show that they are one.
  const names = [...new Set([...reports.map((id) => reportInWords(view, id)), ...actors.map((id) => view.actor(id).names[0] ?? id)])]
  return [
    `If ${names.join(', ')} ${names.length === 1 ? 'were' : 'were all'} withdrawn, the number of earliest stated sources would fall for ${ofThing(fallen.length, 'claim')} of ${view.counts().claims}.`,
    ...fallen.flatMap(lines),
    '',
    SAID_BESIDE_COUNTS,
    '',
  ].join('\n')
}

function lines({ title, before, after, lost, variants }: FallenClaim): readonly string[] {
  const range = ({ supported, atLeast, atMost }: FallenClaim['before']): string => `${supported} (${atLeast} to ${atMost})`
  return [
    '',
    `${range(before)} -> ${range(after)}  ${title}`,
    ...(lost.length === 0 ? [] : [`  no longer counted: ${lost.join('; ')}`]),
    ...variants.map((variant) => `  for "${variant.value}": ${variant.before} -> ${variant.after}`),
  ]
}

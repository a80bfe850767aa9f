import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { awaitsAnalysis, caseErrorOf, openCase, readDecisions, writtenDecisions, type DecisionFile, type OpenCase } from '../adapters/case/index.ts'
import {
  comparedDecisions,
  exchangedDecisions,
  type CaseView,
  type ComparedDecisions,
  type DecisionBody,
  type Disagreement,
  type ExchangedDecision,
} from '../core/index.ts'
import { analysis } from './analysis.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { sayingInWords, thingsInWords } from './decided-things.ts'
import { decidedOn, decisionInWords, lineBy, lostLines, standingDecisions, waitingLines } from './decisions-in-words.ts'
import { workersOption } from './numbers.ts'
import { progressOn } from './progress.ts'
import { countsLine, ofThing } from './summary.ts'
import { userName } from './user-name.ts'

interface DecisionsOptions extends CaseOptions {
  readonly export?: string
  readonly import?: string
  readonly prefer?: 'theirs'
  readonly renew?: boolean
  readonly workers?: number
}

/** Registers `headwater decisions`. */
export function registerDecisions(program: Command): void {
  withCaseOptions(program.command('decisions'))
    .argument('[folder]', 'the folder whose case is meant, or the case itself', '.')
    .addOption(new Option('--export <file>', 'write the decisions in force, for another reviewer').conflicts(['import', 'renew']))
    .addOption(
      new Option('--import <file>', 'take over what another reviewer decided and nobody here; list where the two disagree').conflicts('renew'),
    )
    .addOption(new Option('--prefer <whose>', 'with --import: where the two disagree, record theirs over ours').choices(['theirs']))
    .option('--renew', 'record anew the decisions whose words were found again in a text that was read anew')
    .addOption(workersOption())
    .description('list what was decided, and whether the words it was decided on still stand; exchange decisions with another reviewer')
    .addHelpText('after', help)
    .action(decisions)
}

const help = `
Decisions taken over keep their author, time and reason. Nothing of yours is changed by an import unless you prefer theirs.
What they change is analysed at once.

Examples:
  $ headwater decisions reports --export mine.json
  $ headwater decisions reports --import hers.json`

async function decisions(folder: string, options: DecisionsOptions): Promise<void> {
  const writing = options.import !== undefined || options.renew === true
  const opened = openCase(casePlace(folder, options), { mode: writing ? 'write' : 'read' })
  try {
    if (options.export !== undefined) exportTo(opened, options.export, options)
    else if (options.import !== undefined) await importFrom(opened, options.import, options)
    else await list(opened, options)
  } finally {
    opened.close()
  }
}

async function list(opened: OpenCase, options: DecisionsOptions): Promise<void> {
  const { json, renew } = options
  if (renew) {
    for (const { decision, standing } of standingDecisions(opened.view)) if (standing.state === 'moved') renewed(opened, decision.id, standing.body)
    await followed(opened, options)
  }
  const all = standingDecisions(opened.view)
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ case: opened.directory, decisions: all.map(({ decision, standing }) => ({ ...decision, standing })) })}\n`,
    )
    return
  }
  const { view } = opened
  const lines = [
    `${ofThing(all.length, 'decision')} in force, ${opened.decisionHistory().length} on record`,
    ...all.map(({ decision }) => `  ${decisionInWords(view, decision)}`),
    ...lostLines(view, all),
    ...waitingLines(opened),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Brings what is counted up to date with the decisions in force, also where an analysis after an earlier import was stopped. */
async function followed(opened: OpenCase, { quiet, workers }: DecisionsOptions): Promise<boolean> {
  if (!awaitsAnalysis(opened)) return false
  await analysis(opened, { progress: progressOn(process.stderr, { quiet: quiet ?? false }), ...(workers !== undefined && { workers }) })
  return true
}

/** A decision whose words were found under another id is recorded there, and the old one undone. */
function renewed(opened: OpenCase, id: string, body: DecisionBody): void {
  const old = opened.view.decisions().find((decision) => decision.id === id)!
  opened.decide({ body, by: old.by, why: old.why, received: old.received ?? { id: old.id, at: old.at } })
  opened.decide({
    body: { kind: 'undo', what: 'decision', a: id },
    by: userName(),
    why: 'recorded anew: its words were found again in the text as it is read now',
  })
}

function exportTo(opened: OpenCase, file: string, { json, quiet }: DecisionsOptions): void {
  const handed = exchangedDecisions(opened.view)
  const text = writtenDecisions({ case: opened.view.about.name, decisions: handed })
  if (file === '-') return void process.stdout.write(text)
  try {
    writeFileSync(file, text, { mode: 0o600 })
  } catch (error) {
    throw caseErrorOf(error, file)
  }
  if (json) process.stdout.write(`${JSON.stringify({ file: resolve(file), decisions: handed.length })}\n`)
  else if (!quiet)
    process.stdout.write(`${ofThing(handed.length, 'decision')} written to ${file}. The file quotes the reports and names who decided.\n`)
}

async function importFrom(opened: OpenCase, file: string, options: DecisionsOptions): Promise<void> {
  const { json, prefer } = options
  const theirs = readFile(file)
  const compared = comparedDecisions(opened.view, theirs.decisions)
  for (const { theirs: one, body } of compared.added) take(opened, one, body)
  if (prefer === 'theirs') for (const { theirs: one, body } of compared.disagreements) take(opened, one, body)
  // Told before the analysis, which may be stopped: what was recorded stays.
  if (!json) process.stdout.write(printed(opened.view, { theirs, compared, prefer }))
  const analysed = await followed(opened, options)
  const counts = opened.view.counts()
  if (json) process.stdout.write(`${JSON.stringify({ case: opened.directory, ...compared, recorded: recordedIn(compared, prefer), counts })}\n`)
  else if (analysed) process.stdout.write(`Analysed with these decisions: ${countsLine(counts)}\n`)
}

function readFile(file: string): DecisionFile {
  try {
    return readDecisions(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CommandError('usage', `${file}: ${(error as Error).message}`)
  }
}

function take(opened: OpenCase, { id, at, by, why }: ExchangedDecision, body: DecisionBody): void {
  opened.decide({ body, by, why, received: { id, at } })
}

function recordedIn({ added, disagreements }: ComparedDecisions, prefer: DecisionsOptions['prefer']): number {
  return added.length + (prefer === 'theirs' ? disagreements.length : 0)
}

interface Imported {
  readonly prefer: DecisionsOptions['prefer']
  readonly theirs: DecisionFile
  readonly compared: ComparedDecisions
}

function printed(view: CaseView, { theirs, compared, prefer }: Imported): string {
  const { agreed, disagreements, lost } = compared
  const kept = prefer === 'theirs' ? 'theirs were recorded over ours' : 'ours stand; --prefer theirs records theirs'
  return [
    `${ofThing(recordedIn(compared, prefer), 'decision')} taken over from "${theirs.case}"; ${agreed} made alike by both`,
    ...(disagreements.length === 0 ? [] : [`${ofThing(disagreements.length, 'disagreement')} (${kept}):`]),
    ...disagreements.flatMap((one) => disagreement(view, one)),
    ...(lost.length === 0 ? [] : [`COULD NOT BE PLACED HERE (${lost.length}):`]),
    ...lost.map(({ theirs: one, because }) => `  ${lineBy(one, `${sayingInWords(view, one)}, ${one.body.what}`)}: ${because}`),
    '',
  ].join('\n')
}

function disagreement(view: CaseView, { ours, theirs, body }: Disagreement): readonly string[] {
  const on = { body, anchors: theirs.anchors }
  return [
    `  on ${thingsInWords(view, decidedOn(ours))}`,
    `    ours:   ${lineBy(ours, sayingInWords(view, decidedOn(ours)))}`,
    `    theirs: ${lineBy(theirs, sayingInWords(view, on))}`,
  ]
}

import type { Command } from 'commander'
import { openCase, currentWriter, type OpenCase } from '../adapters/case/index.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { lostLines, standingDecisions, waitingLines } from './decisions-in-words.ts'
import { countsLine, ofThing } from './summary.ts'

/** Registers `headwater status`. */
export function registerStatus(program: Command): void {
  withCaseOptions(program.command('status'))
    .argument('[folder]', 'the folder whose case is meant, or the case itself', '.')
    .description('say what a case holds, what could not be read, and what persons decided')
    .addHelpText('after', '\nExample:\n  $ headwater status reports --json')
    .action(status)
}

function status(folder: string, options: CaseOptions): void {
  const opened = openCase(casePlace(folder, options), { mode: 'read' })
  try {
    const found = statusOf(opened)
    process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : printed(found))
  } finally {
    opened.close()
  }
}

/** What `headwater status --json` prints. */
function statusOf(opened: OpenCase) {
  const { view, directory } = opened
  return {
    case: directory,
    about: view.about,
    counts: view.counts(),
    files: opened.files.files().length,
    problems: view.problems(),
    decisions: { inForce: view.decisions().length, recorded: opened.decisionHistory().length },
    /** Decisions whose words are others now or gone, in words. */
    decisionsToCheck: lostLines(view, standingDecisions(view)),
    /** Says so where decisions wait for an analysis. */
    decisionsWaiting: waitingLines(opened),
    /** Hash of the newest entry of the custody log. */
    logHead: opened.log.head(),
    writer: currentWriter(directory) ?? null,
  }
}

function printed({
  case: directory,
  about,
  counts,
  files,
  problems,
  decisions,
  decisionsToCheck,
  decisionsWaiting,
  logHead,
  writer,
}: ReturnType<typeof statusOf>): string {
  return [
    `${about.name}: ${directory}`,
    ...(about.question === '' ? [] : [`Question: ${about.question}`]),
    `${countsLine(counts)}, from ${ofThing(files, 'file')}`,
    `${ofThing(decisions.inForce, 'decision')} in force, ${decisions.recorded} on record`,
    ...decisionsToCheck,
    ...decisionsWaiting,
    `Newest entry of the custody log: ${logHead || 'none'}`,
    ...(writer ? [`Written to since ${writer.since} by process ${writer.pid} on ${writer.host}`] : []),
    ...(problems.length === 0 ? ['Everything could be read'] : [`Could not be read (${problems.length}):`]),
    ...problems.map(({ place, message }) => `  ${place}: ${message}`),
    '',
  ].join('\n')
}

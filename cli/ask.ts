import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import { isCase, openCase } from '../adapters/case/index.ts'
import { COPY_KINDS, type CaseQuestion, type CopyKind } from '../core/index.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { userName } from './user-name.ts'

interface AskOptions extends CaseOptions {
  readonly question?: string
  readonly leaveOut?: readonly CopyKind[]
  readonly cutOff?: string
  readonly name?: string
}

/** Registers `headwater ask`. */
export function registerAsk(program: Command): void {
  withCaseOptions(program.command('ask'))
    .argument('<folder>', 'the folder whose case is meant, or the case itself')
    .option('--question <words>', 'the question that the case serves; as it was where absent')
    .addOption(new Option('--cut-off <date>', 'ISO day after which nothing was searched; as it was where absent').argParser(isoDay))
    .option('--name <words>', 'what the case is called; as it was where absent')
    .addOption(
      new Option('--leave-out <kinds>', `kinds of copies to take no account of, parted by commas: ${COPY_KINDS.join(', ')}; none for all`).argParser(
        kindsOf,
      ),
    )
    .description('say what question a case serves; the overview, dossiers and data carry it')
    .addHelpText('after', help)
    .action(ask)
}

const help = `
The question, the cut-off date and the name go on record in the custody log; what was said before stays there.

Example:
  $ headwater ask reports --question "Who first said that the gates were locked?" --cut-off 2031-05-31`

function ask(folder: string, options: AskOptions): void {
  const directory = casePlace(folder, options)
  if (!isCase(directory)) throw new CommandError('usage', `Unexpected "${folder}": there is no case yet. Make one with: headwater ${folder}`)
  const given = [options.question, options.cutOff, options.name, options.leaveOut]
  if (given.every((one) => one === undefined))
    throw new CommandError('usage', 'Unexpected nothing to say, expected --question, or what else to change.')
  if (options.question?.trim() === '') throw new CommandError('usage', 'Unexpected empty question, expected words after --question.')
  const opened = openCase(directory, { mode: 'write' })
  try {
    const before = opened.view.about
    const question = options.question?.trim() ?? before.question
    const cutOff = options.cutOff ?? before.cutOff
    const leaveOut = options.leaveOut ?? before.leaveOut ?? []
    const { topics } = before
    const about: CaseQuestion = {
      name: options.name?.trim() || before.name,
      question,
      ...(cutOff !== undefined && { cutOff }),
      ...(leaveOut.length > 0 && { leaveOut }),
      ...(topics && { topics }),
    }
    opened.ask(about, userName())
    process.stdout.write(options.json ? `${JSON.stringify({ case: directory, about })}\n` : `${inWords(about)}\n`)
  } finally {
    opened.close()
  }
}

function inWords({ name, question, cutOff, leaveOut }: CaseQuestion): string {
  const told = [
    question,
    cutOff === undefined ? '' : `Nothing was searched after ${cutOff}.`,
    leaveOut === undefined ? '' : `Copies of these kinds are left out from the next analysis on: ${leaveOut.join(', ')}.`,
  ]
  return `${name}: ${told.filter((part) => part !== '').join(' ')}`
}

function kindsOf(typed: string): readonly CopyKind[] {
  if (typed.trim() === 'none') return []
  return typed.split(',').map((word) => {
    const kind = COPY_KINDS.find((known) => known === word.trim())
    if (kind === undefined) throw new InvalidArgumentError(`Expected some of ${COPY_KINDS.join(', ')}, or none.`)
    return kind
  })
}

/** A day that exists, as written. */
function isoDay(typed: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== typed)
    throw new InvalidArgumentError('Expected an ISO day such as 2031-05-31.')
  return typed
}

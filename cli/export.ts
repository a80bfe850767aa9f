import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { Option, type Command } from 'commander'
import { CaseError, openCase, type OpenCase } from '../adapters/case/index.ts'
import { exportFormats, personsNamed, type ExportFormat, type ExportOptions, type PersonChoice } from '../core/index.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { waitingLines } from './decisions-in-words.ts'
import { draftedFile } from './drafted-file.ts'
import { interruption, type Interruption } from './interruption.ts'
import { progressOn } from './progress.ts'
import { ofThing } from './summary.ts'
import { userName } from './user-name.ts'
import { version } from './version.ts'

interface ExportCommandOptions extends CaseOptions {
  readonly format: string
  readonly persons?: PersonChoice
  readonly out: string
}

/** Registers `headwater export`. */
export function registerExport(program: Command): void {
  const ids = exportFormats.map((format) => format.id)
  withCaseOptions(program.command('export'))
    .argument('[folder]', 'the folder whose case is meant, or the case itself', '.')
    .addOption(new Option('--format <format>', 'what to make').choices(ids).makeOptionMandatory())
    .addOption(new Option('--persons <choice>', 'what to do with the names of persons').choices(['keep', 'pseudonymise', 'leave-out']))
    .requiredOption('--out <file>', 'file to write; - for standard output')
    .description('hand a case over as a dossier, a table or data')
    .addHelpText('after', help)
    .action(exportCase)
}

const help = `
Formats:
${exportFormats.map((format) => `  ${format.id.padEnd(10)} ${format.gives}`).join('\n')}

What is done with the names of persons is always your choice. Without --persons the command only lists the
persons that would be named.

Examples:
  $ headwater export reports --format dossier --persons keep --out reports.html
  $ headwater export reports --format csv --persons pseudonymise --out - | head`

async function exportCase(folder: string, options: ExportCommandOptions): Promise<void> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const format = exportFormats.find((known) => known.id === options.format)!
  const { opened, locked } = openForExport(casePlace(folder, options))
  try {
    const named = personsNamed(opened.view)
    if (options.persons === undefined) throw new CommandError('usage', choiceWanted(named.map((person) => person.names[0]!)))
    for (const line of waitingLines(opened)) progress.say(line)
    const onClaim = (done: number, total: number): void => progress.tell('Writing claims', { done, total })
    const { sha256, bytes } = await write(format, opened, { out: options.out, persons: options.persons, onClaim })
    if (locked) progress.say('Another Headwater is working on the case, so this export is not entered in its log.')
    else opened.record([{ kind: 'export', by: userName(), body: { format: format.id, persons: options.persons, file: options.out, sha256 } }])
    if (options.json && options.out !== '-')
      process.stdout.write(
        `${JSON.stringify({ file: resolve(options.out), bytes, sha256, personsNamed: options.persons === 'keep' ? named : [] })}\n`,
      )
    else progress.say(`${format.label}: ${ofThing(bytes, 'byte')} written, SHA-256 ${sha256}`)
  } finally {
    progress.end()
    opened.close()
  }
}

/** Exports are entered in the custody log; where another Headwater writes, the case can still be read. */
function openForExport(directory: string): { readonly opened: OpenCase; readonly locked: boolean } {
  // Opened for reading first: exporting never makes a case where there is none.
  const reading = openCase(directory, { mode: 'read' })
  try {
    const opened = openCase(directory, { mode: 'write' })
    reading.close()
    return { opened, locked: false }
  } catch (error) {
    if (error instanceof CaseError && error.code === 'locked') return { opened: reading, locked: true }
    reading.close()
    throw error
  }
}

function choiceWanted(named: readonly string[]): string {
  const list = named.length === 0 ? 'No person is named by full name.' : `It would name ${ofThing(named.length, 'person')}: ${named.join('; ')}.`
  return `${list} Choose with --persons keep, pseudonymise or leave-out.`
}

async function write(
  format: ExportFormat,
  opened: OpenCase,
  { out, ...options }: Pick<ExportOptions, 'persons' | 'onClaim'> & { readonly out: string },
) {
  // Before the file is there, so that a signal never leaves its draft behind.
  const stopped = interruption(() => undefined, 'Stopped. Nothing was exported.')
  try {
    return await writeDrafted(out, { pieces: format.write(opened.view, { ...options, version: version() }), stopped })
  } finally {
    stopped.release()
  }
}

/** Milliseconds between two looks at whether the user has asked to stop. */
const LOOK = 50

async function writeDrafted(out: string, { pieces, stopped }: { readonly pieces: Iterable<string>; readonly stopped: Interruption }) {
  const hash = createHash('sha256')
  let bytes = 0
  const file = draftedFile(out)
  try {
    let looked = Date.now()
    for (const piece of pieces) {
      const encoded = Buffer.from(piece, 'utf8')
      hash.update(encoded)
      bytes += encoded.byteLength
      file.put(encoded)
      if (Date.now() - looked < LOOK) continue
      // Signals are heard between two turns alone.
      await turn()
      stopped.check()
      looked = Date.now()
    }
    await turn()
    stopped.check()
    file.keep()
  } catch (error) {
    file.drop()
    throw error
  }
  return { sha256: hash.digest('hex'), bytes }
}

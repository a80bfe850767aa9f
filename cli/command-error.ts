import { CaseError, type CaseErrorCode } from '../adapters/case/index.ts'
import { exitCodes, type Exit } from './exit-codes.ts'

/** Ends a command with a message for the user and an exit code; not a defect. */
export class CommandError extends Error {
  readonly exit: Exit

  constructor(exit: Exit, message: string) {
    super(message)
    this.name = 'CommandError'
    this.exit = exit
  }
}

const exitOfCase: Readonly<Record<CaseErrorCode, Exit>> = {
  'no-case': 'usage',
  locked: 'locked',
  newer: 'notSound',
  damaged: 'notSound',
  'read-only': 'disk',
  'disk-full': 'disk',
  refused: 'failed',
}

/** The exit that an error stands for. */
export function exitOf(error: unknown): Exit {
  if (error instanceof CommandError) return error.exit
  if (error instanceof CaseError) return exitOfCase[error.code]
  return 'failed'
}

/** What is printed for an error: a sentence for those that users can act on, with the place in the program for defects. */
export function messageOf(error: unknown): string {
  if (exitOf(error) !== 'failed') return (error as Error).message
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Unexpected failure, a defect in Headwater. Nothing that was on the disk is lost.\n${said}`
}

/** Prints an error, as one JSON object on standard output where `json`, and sets the exit code. */
export function endWith(error: unknown, json: boolean): void {
  const exit = exitOf(error)
  const message = messageOf(error)
  if (json) process.stdout.write(`${JSON.stringify({ error: { exit, code: exitCodes[exit].code, message } })}\n`)
  else process.stderr.write(`headwater: ${message}\n`)
  process.exitCode = exitCodes[exit].code
}

import { ParserError } from '../model/parsers.ts'
import type { Finding } from '../model/reader.ts'

const ADVICE = {
  encrypted: 'Remove the password protection and add the file again',
  broken: 'Open it in its own program, save it anew, and add it again',
  'too-large': 'Split it and add the parts',
} as const

/** What a parser refused, as a problem with what to try. Errors of other kinds count as a broken file. */
export function parserProblem(error: unknown, expected: string): Extract<Finding, { kind: 'problem' }> {
  const code = error instanceof ParserError ? error.code : 'broken'
  const said = String((error as Error | undefined)?.message ?? error).slice(0, 200)
  return { kind: 'problem', code, message: `Unexpected content: ${said}; expected ${expected}. ${ADVICE[code]}` }
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A folder of reports that a case is made of. */
export interface CaseFolder {
  readonly name: string
  readonly reports: string
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CORPORA = join(ROOT, '../shared/corpora')

/** The bundled examples. */
export const EXAMPLES: readonly CaseFolder[] = ['harbour', 'newswire'].map((name) => ({ name, reports: join(ROOT, 'examples', name, 'reports') }))

/** Folders of real reports, where they are at hand; reading the larger ones takes minutes: HEADWATER_LONG=yes asks for them. */
export const HELD_CASES: readonly CaseFolder[] = ['seeds', ...(process.env['HEADWATER_LONG'] === 'yes' ? ['fa-kes'] : [])].map((name) => ({
  name,
  reports: join(CORPORA, name),
}))

import type { ExportFormat } from './export-format.ts'
import * as all from './all.ts'

export type { ExportFormat, ExportOptions, PersonChoice } from './export-format.ts'
export { personsNamed, redaction } from './person-names.ts'
export type { NamedPerson, Redaction } from './person-names.ts'

/** All formats in which a case can be handed over. */
export const exportFormats: readonly ExportFormat[] = Object.values(all)

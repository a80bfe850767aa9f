import type { ReportRef } from './contract.ts'

/** Said in place of an outlet that the material does not name. A file name is no outlet, and is not shown as one. */
export const UNNAMED_OUTLET = 'unnamed outlet'

/** The outlet as the material words it. */
export function outletInWords({ outlet }: ReportRef): string {
  return outlet ?? UNNAMED_OUTLET
}

/** A report called by its outlet; where none is named, by the file that it came from. */
export function reportCalled({ outlet, place }: ReportRef): string {
  return outlet ?? `${UNNAMED_OUTLET} (${place})`
}

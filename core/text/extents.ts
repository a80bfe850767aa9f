import type { Extent } from '../model/span.ts'

/** Whether two stretches of one text have a place in common. */
export const meets = (a: Extent, b: Extent): boolean => a[0] < b[1] && b[0] < a[1]

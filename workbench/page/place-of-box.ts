import type { FlowNode } from '../contract.ts'

/** The address of the words that a box of a flow stands for; undefined where it is no report that is held. */
export function placeOfBox({ report, extent }: FlowNode): string | undefined {
  if (report === undefined) return undefined
  return `/report/${report}${extent === undefined ? '' : `?at=${extent[0]}-${extent[1]}`}`
}

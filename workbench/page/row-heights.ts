import { keepInTab, keptInTab } from './kept-in-tab.ts'

/** Where the heights of the list that is open outlive a reload of the tab. */
const KEPT = 'headwater-heights'
/** Lists whose heights are kept. */
const LISTS = 20

type Heights = Map<number, number>

const lists = new Map<string, Heights>(
  keptInTab<[list: string, heights: [number, number][]]>(KEPT).map(([list, heights]) => [list, new Map(heights)]),
)

/**
 * Heights of the rows of a list as they were drawn, by their place: a list that is come back to is as high as it was, so that
 * the place where it was read is where it was. A list is named by its address and the width of the window.
 */
export function rowHeights(list: string): Heights {
  const heights = lists.get(list) ?? new Map<number, number>()
  lists.delete(list)
  lists.set(list, heights)
  for (const oldest of lists.keys()) {
    if (lists.size <= LISTS) break
    lists.delete(oldest)
  }
  return heights
}

/** Keeps those of the list that is open over a reload of the tab. */
export function rememberHeights(): void {
  const last = [...lists].at(-1)
  if (last) keepInTab(KEPT, [[last[0], [...last[1]]]])
}

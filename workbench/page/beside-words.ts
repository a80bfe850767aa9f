/** Least height of a margin's entry, in pixels; entries never overlap. */
const ENTRY = 26

/**
 * Moves the entries of a margin down to the lines on which their words begin: an action on the margin's list. Entries name
 * the first offset of their words in `data-for`; stretches of the text carry theirs in `data-start`.
 */
export function besideWords(margin: HTMLElement): { destroy(): void } {
  const paragraph = margin.parentElement
  const place = (): void => {
    if (paragraph === null) return
    // In one column the margin stands below the words, and nothing is moved.
    const beside = getComputedStyle(margin).display === 'grid'
    const stretches = beside ? [...paragraph.querySelectorAll<HTMLElement>('[data-start]')] : []
    const from = paragraph.offsetTop
    const tops = new Map(stretches.map((stretch) => [stretch.dataset['start'], stretch.offsetTop - from]))
    const entries = [...margin.children].filter((entry): entry is HTMLElement => entry instanceof HTMLElement)
    const wanted = entries.map((entry) => tops.get(entry.dataset['for']) ?? 0)
    let end = 0
    for (const [index, entry] of entries.entries()) {
      const top = Math.max(end, wanted[index] ?? 0)
      entry.style.marginBlockStart = beside ? `${top - end}px` : ''
      end = top + ENTRY
    }
  }
  const sizes = new ResizeObserver(place)
  if (paragraph) sizes.observe(paragraph)
  const changes = new MutationObserver(place)
  changes.observe(margin, { childList: true })
  return {
    destroy: () => {
      sizes.disconnect()
      changes.disconnect()
    },
  }
}

import { SECTIONS } from './sections.ts'

/** Something that can be done from the command palette: an address to go to, or a thing to do. */
export interface Command {
  readonly words: string
  /** What it is, said beside it. */
  readonly sort: string
  readonly href?: string
  readonly run?: () => void
}

const GOING: readonly Command[] = SECTIONS.map(({ words, href, key }) => ({ words: `Go to ${words}`, sort: `g ${key}`, href }))

/** What the view that is open offers. */
const offered = $state<{ commands: readonly Command[] }>({ commands: [] })

/** Offers commands while a view is open. Must be called while its component starts. */
export function offer(commands: () => readonly Command[]): void {
  $effect(() => {
    offered.commands = commands()
    return () => {
      offered.commands = []
    }
  })
}

/** Commands whose words begin with, or hold, every word typed; those of the open view first. */
export function commandsFor(typed: string): readonly Command[] {
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return [...offered.commands, ...GOING].filter(({ words }) => asked.every((word) => words.toLowerCase().includes(word)))
}

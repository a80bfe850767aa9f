import { SvelteMap } from 'svelte/reactivity'
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

/** What the components on the page offer, each under a key of its own. */
const offered = new SvelteMap<symbol, readonly Command[]>()

/** Offers commands while a component is shown. Must be called while it starts. */
export function offer(commands: () => readonly Command[]): void {
  const key = Symbol('offer')
  $effect(() => {
    offered.set(key, commands())
    return () => {
      offered.delete(key)
    }
  })
}

/** Commands whose words begin with, or hold, every word typed; those of the page first. */
export function commandsFor(typed: string): readonly Command[] {
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return [...[...offered.values()].flat(), ...GOING].filter(({ words }) => asked.every((word) => words.toLowerCase().includes(word)))
}

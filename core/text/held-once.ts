/** Gives equal strings as one, for lists of millions of which many say the same: each text is held once. */
export function heldOnce(): (text: string) => string {
  const held = new Map<string, string>()
  return (text) => {
    const known = held.get(text)
    if (known === undefined) held.set(text, text)
    return known ?? text
  }
}

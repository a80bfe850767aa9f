/**
 * A number of 32 bits for a text, over its UTF-16 units, for tables that live as long as the program (FNV-1a, Fowler, Noll and Vo). Two
 * texts may share one: names that last are made by `nameOf`.
 */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

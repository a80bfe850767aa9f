/** A text cut between words to at most so many UTF-16 units, with " …" behind where it was longer; one without spaces is cut between letters. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest)
  // Half of a letter beyond the first plane of Unicode is no letter.
  return `${space > 0 ? text.slice(0, space) : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')} …`
}

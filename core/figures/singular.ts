/** Without its plural ending, where the tagger took a plural for a singular: a counted thing is seldom one. */
export function singularOf(lemma: string): string {
  if (lemma.length < 4 || !/[^su]s$/.test(lemma)) return lemma
  return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.replace(/(?<=ch|sh|x)es$|s$/, '')
}

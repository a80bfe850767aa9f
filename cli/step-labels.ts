/** What a step does, as people are told while they wait. */
const labels: Readonly<Record<string, string>> = {
  // The steps of one report run together, and are told of under the name of the first.
  words: 'Reading reports',
  passages: 'Finding sentences and page furniture',
  times: 'Reading times',
  figures: 'Reading figures',
  mentions: 'Finding names',
  attributions: 'Finding who says what',
  statements: 'Cutting statements',
  postings: 'Indexing passages',
  passageLinks: 'Looking for shared wording',
  copies: 'Aligning copied passages',
  carriers: 'Ordering carriers',
  actors: 'Matching names',
  claims: 'Bringing statements together',
  origins: 'Counting earliest stated sources',
  sightings: 'Looking at how claims are sourced',
  cautions: 'Writing sourcing notes',
}

/** What people are told that a step does; a step without a label is named by its id. */
export function stepLabel(step: string): string {
  return labels[step] ?? step
}

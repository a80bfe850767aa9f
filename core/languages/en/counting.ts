import type { CountingWords } from '../counting.ts'
import { set } from '../listed.ts'

/** How English counts and measures. */
export const counting: CountingWords = {
  countable: new Map([
    ['all', 'whole'],
    ['any', 'persons'],
    ['some', 'plural'],
    ['much', 'part'],
  ]),
  wholes: set('of those'),
  superlatives: set('most'),
  beforeSuperlative: set("the at its his her their 's"),
  pairs: set('both'),
  loneScales: set('hundred thousand million'),
  noRanks: set('party'),
  pronounNumbers: set('one'),
  beforePronoun: set("the this that no any every which each first last another some 's"),
  beforeLength: set('last first next past'),
  afterPronoun: set('day thing another side way hand time'),
  afterOne: set('million'),
  shortLabels: set('no'),
  none: set('no'),
  oneMore: set('another'),
  further: set('more additional new the those these'),
  others: set('other others'),
  otherOnes: set('others'),
  relatives: set('who'),
  partedFrom: set('those them whom us'),
  partedPronouns: set('them whom us which'),
  vagueHeads: set('those them'),
  placeBefore: set('in'),
  determiners: set('the its their'),
  ages: set('aged age'),
  beforeShared: set('the its their his her'),
  rates: set('per'),
  hourlyRates: set('per an /'),
  hours: set('hour h'),
  hundredths: set('cent'),
  squares: set('square'),
  beforeUnit: new Map<string, string | undefined>([
    ...'more full whole long consecutive straight additional metric further calendar working'
      .split(' ')
      .map((word): [string, undefined] => [word, undefined]),
    ['nautical', 'nautical mile'],
  ]),
  changedBy: set('by'),
  coordinators: set('and or'),
  participle: /ed$/,
  pluralLike: /s$/,
  plural: /^[a-z]{2,}[^su]s$/,
  singularOf: (lemma) => {
    if (lemma.length < 4 || !/[^su]s$/.test(lemma)) return lemma
    return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.replace(/(?<=ch|sh|x)es$|s$/, '')
  },
}

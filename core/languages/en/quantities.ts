import type { QuantityWords } from '../quantities.ts'
import { words } from '../listed.ts'

/** Quantities in the noun phrases of English news prose. */
export const quantities: QuantityWords = {
  pronouns: words('most many some several few all half each both those'),
  countingNouns: words(
    'number couple handful majority most many some one several group dozens hundreds scores few two three four five half another all',
  ),
  ofGroups: words('number group couple handful majority dozens scores hundreds thousands some many most several one'),
  speaking: words('number couple handful majority most many some one several members'),
  multiplied: words('tens hundreds thousands'),
  speakers: words('critics some others many one another nobody none'),
  stricken: words('dead wounded injured missing'),
}

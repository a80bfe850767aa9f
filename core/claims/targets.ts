import { languages } from '../languages/index.ts'
import { lemmaOf, roleOf } from './terms.ts'

const things = new Set(languages.flatMap(({ concepts }) => concepts.targets))
const land = new Set(languages.flatMap(({ concepts }) => concepts.land))

/** Terms of what an act may have been done to: things, without parties, people and the land about ("a clinic in the province"). */
export function targetsOf(terms: readonly string[]): ReadonlySet<string> {
  return new Set(
    terms.filter((text) => (roleOf(text) === 'noun' && !land.has(lemmaOf(text))) || (roleOf(text) === 'act' && things.has(lemmaOf(text)))),
  )
}

import type { OwnerWords } from '../owners.ts'

/** Owners in English texts that have lost their apostrophes. */
export const owners: OwnerWords = {
  days: ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  peoples: /(?:ian|can|ean|ist|ite|crat|ese)s$/,
  adjectives: ['foreign', 'leading'],
}

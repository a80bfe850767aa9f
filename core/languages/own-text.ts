import { eitherOf } from '../text/either-of.ts'
import { languages } from './index.ts'

const OWN_TEXT = eitherOf(languages.map(({ provenance }) => provenance.ownText))

/** Does the name of a source stand for an earlier text of the report itself: "an earlier version of this article"? */
export const isOwnText = (name: string): boolean => OWN_TEXT.test(name)

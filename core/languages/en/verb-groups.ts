import type { VerbGroupWords } from '../verb-groups.ts'
import { words } from '../listed.ts'

/** The verb groups of English. */
export const verbGroups: VerbGroupWords = {
  be: ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", "'m", 'get', 'got', 'gets'],
  have: ['have', 'has', 'had', 'having', "'ve", "'d"],
  letting: ['let', 'lets', 'letting', 'make', 'makes', 'made', 'making', 'help', 'helps', 'helped'],
  others: ['do', 'does', 'did', 'not', "n't", 'nt', 'never', "'ll", 'cannot'],
  auxiliaries: ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'has', 'have', 'had', 'having', 'get', 'got', "'s", "'ve", "'d", 'not', "n't"],
  finite: words('has have was were is are'),
  catenatives: words('go continue begin start refuse decline fail seem appear want proceed come have be happen'),
  refusals: words('refused declined failed refuses declines refuse decline'),
  between: words('turn response return reply fact effect addition general private public part'),
  negations: ['not', "n't", 'nt', 'never', 'cannot', 'didnt', 'doesnt', 'dont', 'couldnt', 'wasnt'],
}

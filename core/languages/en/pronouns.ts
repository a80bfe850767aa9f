import type { PronounWords } from '../pronouns.ts'
import { words } from '../listed.ts'

/** The pronouns of English. */
export const pronouns: PronounWords = {
  all: words('he she they it i we you who which him her them us me'),
  subjects: words('he she they it i we you'),
  objects: words('it them him her us me you'),
  addressed: ['you'],
  reflexive: words('himself herself itself themselves themself'),
  people: words('i we he she they'),
  first: words('i we us me'),
  person: words('he she him her'),
  man: ['he', 'him'],
  woman: ['she', 'her'],
  group: ['they', 'them'],
  owners: { he: ['his'], it: ['its'], they: ['their'], we: ['our'], I: ['my'] },
}

import type { Stance } from '../../model/attributions.ts'
import type { CueForm, CueFrame, CueVerb } from '../cues.ts'

interface VerbClass {
  readonly stance: Stance
  readonly strength: number
  readonly frames: readonly CueFrame[]
  readonly presupposes?: boolean
  readonly verbs: string
}

/** Statement verbs by stance, veridicality and frame. Verbs with a particle are listed again in `PARTICLES`. */
const CLASSES: readonly VerbClass[] = [
  { stance: 'asserts', strength: 1.2, frames: ['clause'], verbs: 'say add' },
  {
    stance: 'asserts',
    strength: 1.2,
    frames: ['clause', 'object'],
    verbs:
      'state mention note remark observe stipulate write tweet post comment joke quip reply respond answer reiterate repeat restate recall recount narrate relate explain elaborate clarify specify outline detail signal indicate suggest show',
  },
  {
    stance: 'asserts',
    strength: 1.2,
    frames: ['clause'],
    verbs:
      'continue conclude reason counter retort interject volunteer opine muse gush relay exclaim shout yell cry scream whisper murmur mutter sigh',
  },
  {
    stance: 'asserts',
    strength: 1.5,
    frames: ['clause', 'object'],
    verbs: 'insist stress emphasize emphasise underline underscore affirm reaffirm assert declare proclaim pronounce swear',
  },
  { stance: 'asserts', strength: 1.5, frames: ['clause'], verbs: 'maintain' },
  { stance: 'asserts', strength: 2, frames: ['that-clause'], verbs: 'find rule' },
  { stance: 'asserts', strength: 2.7, frames: ['clause', 'object'], verbs: 'announce admit acknowledge concede confess recognise recognize' },
  {
    stance: 'asserts',
    strength: 3,
    frames: ['clause', 'object'],
    verbs: 'confirm reveal disclose unveil divulge prove demonstrate verify establish expose',
  },
  // Of what is written: "a statement read: …".
  { stance: 'asserts', strength: 1.2, frames: ['clause'], verbs: 'read' },
  { stance: 'asserts', strength: 1.2, frames: ['addressee', 'clause', 'infinitive'], verbs: 'tell' },
  { stance: 'asserts', strength: 1.2, frames: ['addressee', 'clause'], verbs: 'inform' },
  { stance: 'asserts', strength: 1.5, frames: ['addressee', 'clause'], verbs: 'assure reassure remind notify brief advise' },
  { stance: 'asserts', strength: 1.2, frames: ['addressee', 'clause', 'object', 'infinitive'], verbs: 'warn caution' },
  { stance: 'reports', strength: 1.8, frames: ['clause', 'object'], verbs: 'report document publish broadcast chronicle' },
  { stance: 'reports', strength: 1.2, frames: ['object'], verbs: 'cite quote' },
  { stance: 'testifies', strength: 1.8, frames: ['clause', 'object'], verbs: 'testify attest depose' },
  { stance: 'testifies', strength: 2.5, frames: ['object', 'clause'], verbs: 'see witness hear' },
  { stance: 'asserts', strength: 1.2, frames: ['as', 'object'], verbs: 'describe portray characterise characterize depict' },
  { stance: 'asserts', strength: 1.2, frames: ['as'], verbs: 'regard designate classify identify' },
  { stance: 'asserts', strength: 1.2, frames: ['as', 'naming'], verbs: 'label brand dub' },
  { stance: 'asserts', strength: 1.2, frames: ['naming'], verbs: 'call term deem' },
  { stance: 'alleges', strength: 0.6, frames: ['clause', 'object', 'infinitive'], verbs: 'claim' },
  { stance: 'alleges', strength: 0.3, frames: ['clause', 'object'], verbs: 'allege contend argue' },
  { stance: 'alleges', strength: 0.3, frames: ['person-of'], verbs: 'accuse blame charge suspect' },
  { stance: 'denies', strength: -1.5, frames: ['clause', 'object'], verbs: 'deny dispute rebut refute contradict' },
  { stance: 'denies', strength: -1, frames: ['object'], verbs: 'reject dismiss' },
  {
    stance: 'believes',
    strength: 0.5,
    frames: ['clause'],
    verbs: 'believe think feel suppose presume assume reckon guess hope doubt wonder fear worry',
  },
  {
    stance: 'believes',
    strength: 0.5,
    frames: ['clause', 'object'],
    verbs: 'expect anticipate predict forecast estimate calculate project suspect foresee speculate envisage',
  },
  { stance: 'believes', strength: 1.5, frames: ['clause', 'as', 'object'], verbs: 'consider' },
  { stance: 'believes', strength: 2, frames: ['clause'], verbs: 'know realise realize agree learn understand' },
  {
    stance: 'directs',
    strength: -0.5,
    frames: ['person-infinitive', 'that-clause'],
    verbs: 'urge order instruct command beg implore ask request',
  },
  { stance: 'directs', strength: -0.5, frames: ['clause', 'object', 'infinitive'], verbs: 'demand recommend propose' },
  { stance: 'directs', strength: -0.5, frames: ['clause', 'infinitive', 'object'], verbs: 'pledge vow promise threaten' },
  {
    stance: 'evaluates',
    strength: 2,
    frames: ['object'],
    presupposes: true,
    verbs: 'condemn denounce deplore slam blast criticise criticize decry lambast welcome praise applaud hail commend laud',
  },
  { stance: 'evaluates', strength: 1.2, frames: ['clause'], presupposes: true, verbs: 'complain lament regret' },
]

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  hold: ['held', 'held'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  swear: ['swore', 'sworn'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  find: ['found', 'found'],
  feel: ['felt', 'felt'],
  show: ['showed', 'shown'],
  prove: ['proved', 'proven'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  broadcast: ['broadcast', 'broadcast'],
  understand: ['understood', 'understood'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  speak: ['spoke', 'spoken'],
  set: ['set', 'set'],
  point: ['pointed', 'pointed'],
  beg: ['begged', 'begged'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  rebut: ['rebutted', 'rebutted'],
  quip: ['quipped', 'quipped'],
}
const DOUBLING: ReadonlySet<string> = new Set(['slam', 'dub', 'beg', 'admit', 'refer', 'rebut', 'quip', 'put', 'set'])

/** Verbs that ascribe only together with a particle; content stands behind it. */
const WITH_PARTICLE: readonly (VerbClass & { readonly particle: string })[] = [
  { stance: 'directs', strength: -0.5, frames: ['person-infinitive'], particle: 'on', verbs: 'call' },
  { stance: 'directs', strength: -0.5, frames: ['person-infinitive'], particle: 'upon', verbs: 'call' },
  { stance: 'directs', strength: -0.5, frames: ['person-infinitive'], particle: 'with', verbs: 'plead' },
  { stance: 'directs', strength: -0.5, frames: ['object'], particle: 'for', verbs: 'call appeal' },
  { stance: 'directs', strength: -0.5, frames: ['person-infinitive'], particle: 'to', verbs: 'appeal' },
  { stance: 'asserts', strength: 2, frames: ['clause', 'object'], particle: 'out', verbs: 'point' },
  { stance: 'asserts', strength: 2, frames: ['object'], particle: 'to', verbs: 'refer allude' },
  { stance: 'evaluates', strength: 1.2, frames: ['object'], particle: 'of', verbs: 'complain' },
  { stance: 'evaluates', strength: 1.2, frames: ['object'], particle: 'about', verbs: 'complain' },
  { stance: 'asserts', strength: 1.2, frames: ['object'], particle: 'of', verbs: 'speak talk tell warn' },
  { stance: 'asserts', strength: 1.2, frames: ['object'], particle: 'about', verbs: 'speak talk warn' },
]

/** Forms of a regular or listed verb: say, says, said, saying, said. */
function inflect(lemma: string): readonly (readonly [form: string, kind: CueForm['kind']])[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : stem
  const consonantY = /[^aeiou]y$/.test(lemma)
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const gerund = lemma.endsWith('ee') ? `${lemma}ing` : `${doubled}ing`
  const [simple, participle] = IRREGULAR[lemma] ?? [past, past]
  return [
    [lemma, 'base'],
    [third, 'third'],
    [simple, 'past'],
    [gerund, 'gerund'],
    [participle, 'participle'],
  ]
}

function add(map: Map<string, CueForm[]>, verb: CueVerb): void {
  for (const [form, kind] of inflect(verb.lemma)) {
    const forms = map.get(form) ?? []
    if (!forms.some((known) => known.kind === kind && known.verb.particle === verb.particle)) forms.push({ verb, kind })
    map.set(form, forms)
  }
}

/** Every form of every cue verb; a form with a particle names it in its verb. */
export function verbForms(): ReadonlyMap<string, readonly CueForm[]> {
  const map = new Map<string, CueForm[]>()
  for (const { verbs, ...rest } of [...WITH_PARTICLE, ...CLASSES]) for (const lemma of verbs.split(' ')) add(map, { lemma, ...rest })
  return map
}

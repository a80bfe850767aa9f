import { languages } from '../languages/index.ts'
import { isBe, isFiniteVerb, isHave, tag, word } from './scene.ts'
import { phraseFrom } from './phrases-after.ts'
import { subjectBefore } from './subjects.ts'
import { relaysOn } from './relays-on.ts'
import { paperOf } from './known-speakers.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import type { Chunk, Scene } from './scene.ts'

const ISSUED = new Set(languages.flatMap(({ speech }) => speech.issued))
const ISSUES = new Set(languages.flatMap(({ speech }) => speech.issues))
const OF_ANOTHER = new Set(languages.flatMap(({ speech }) => speech.ofAnother))
const PAPERS_OF = new Set(languages.flatMap(({ statements }) => statements.papersOf))
const PAPERS_GOT = new Set(languages.flatMap(({ statements }) => statements.papersGot))
const AGENTS = new Set(languages.flatMap(({ clauses }) => clauses.agents))
const DEFINITE = new Set(languages.flatMap(({ descriptions }) => descriptions.definite))
const SPEAKING = new Set(languages.flatMap(({ speech }) => speech.conversing.speaking))
const ASKING = new Set(languages.flatMap(({ speech }) => speech.conversing.asking))
const GRANTING = new Set(languages.flatMap(({ speech }) => speech.conversing.granting))
const INTERVIEWS = new Set(languages.flatMap(({ speech }) => speech.conversing.interviews))

/** Somebody who spoke to an outlet, in a sentence that does not yet say what. */
export interface Conversation {
  readonly speaker: Range
  readonly outlet: Range
}

/** "Ada Finn spoke to the Post", "gave an interview to", "the Post interviewed a miner": who will speak, and through whom. */
export function conversationIn(scene: Scene): Conversation | undefined {
  for (let i = 1; i < scene.size; i++) {
    const link = linkAfter(scene, i)
    if (link === undefined) continue
    const subject = subjectBefore(scene, i, 0)
    const end = phraseFrom(scene, link, scene.size)
    if (subject.kind !== 'phrase' || end === link) return undefined
    const object: Range = [link, end]
    if (relaysOn(scene, object) && !isOutlet(scene, subject.range)) return { speaker: subject.range, outlet: object }
    return isOutlet(scene, subject.range) ? { speaker: object, outlet: subject.range } : undefined
  }
  return undefined
}

/** "The navy issued a statement", "has published a report": whose words follow, and the word by which they are called again. */
export function issuedIn(scene: Scene): { readonly speaker: Range; readonly call: string } | undefined {
  for (let i = 1; i < scene.size - 1; i++) {
    const chunk = ISSUED.has(word(scene, i)) ? scene.chunkAt[i + 1] : undefined
    const call = chunk && word(scene, chunk.to - 1)
    if (call === undefined || !ISSUES.has(call) || OF_ANOTHER.has(word(scene, chunk!.to))) continue
    let verb = i
    while (verb > 1 && isHave(word(scene, verb - 1))) verb--
    if (!isFiniteVerb(scene, verb)) continue
    const subject = subjectBefore(scene, verb, 0)
    return subject.kind === 'phrase' ? { speaker: subject.range, call } : undefined
  }
  return undefined
}

/**
 * Words for papers that a sentence tells of, in whatever number: "a leaked document", "has seen the documents". One that speaks there
 * itself was told of before, or nowhere; "said in a survey" tells whose it is; and so may a word for its maker, who is its source then.
 */
export const papersIn = (scene: Scene, findings: readonly Finding[]): readonly string[] => {
  const voices = findings.flatMap((finding) => finding.voices)
  const speaks = (chunk: Chunk): boolean => isBare(scene, chunk) && voices.some(({ range: [from, to] }) => from < chunk.to && to > chunk.from)
  const holds = ({ from }: Chunk): boolean => voices.length > 0 && word(scene, from - 1) === 'in'
  return scene.chunks.flatMap((chunk) => {
    const paper = paperOf(word(scene, chunk.to - 1))
    return paper === undefined || speaks(chunk) || holds(chunk) || hasMaker(scene, chunk) ? [] : [paper]
  })
}

/** "a survey by the union", "the union’s survey", "the union carried out a survey": may somebody who is told of have made a paper? */
function hasMaker(scene: Scene, { from, to }: Chunk): boolean {
  for (let i = from; i < to - 1; i++) if (OWNING.test(tag(scene, i))) return true
  if (PAPERS_OF.has(word(scene, to))) return true
  for (let i = to; i < scene.size; i++) if (AGENTS.has(word(scene, i)) && !PAPERS_GOT.has(word(scene, i - 1))) return true
  const verb = tag(scene, from - 1) === 'RP' ? from - 2 : from - 1
  return /^VB/.test(tag(scene, verb)) && !isBe(word(scene, verb)) && !PAPERS_GOT.has(word(scene, verb))
}

/** Tags of words before a noun that say whose a thing is: nouns, names and possessives. */
const OWNING = /^(?:NN|POS|PRP\$)/

/** "the document", without a word that says which. */
const isBare = (scene: Scene, { from, to }: Chunk): boolean => to - from === 2 && DEFINITE.has(word(scene, from))

/** The item where the other party is named, if a verb of conversation stands here. */
function linkAfter(scene: Scene, at: number): number | undefined {
  const lower = word(scene, at)
  if (!isFiniteVerb(scene, at) && tag(scene, at) !== 'VBN') return undefined
  if (SPEAKING.has(lower) && /^(?:to|with)$/.test(word(scene, at + 1))) return at + 2
  if (ASKING.has(lower)) return at + 1
  if (GRANTING.has(lower))
    for (let i = at + 1; i < at + 5; i++) if (INTERVIEWS.has(word(scene, i)) && /^(?:to|with)$/.test(word(scene, i + 1))) return i + 2
  return undefined
}

function isOutlet(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++)
    if (scene.cues.mediaWords.has(word(scene, i)) || /^\p{Lu}{2,}$/u.test(scene.items.text.slice(scene.items.starts[i], scene.items.ends[i])))
      return true
  return false
}

import type { ChainLink } from '../model/attributions.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { Origin, Reason } from '../model/origins.ts'
import type { Statement } from '../model/statements.ts'

/** What stands at the end of a chain: somebody; words that name nobody, telling where they speak of sources at all ("reports"); or the report itself. */
export type End =
  | { readonly kind: 'speaker'; readonly key: string; readonly link: ChainLink; readonly described: boolean }
  | { readonly kind: 'vague'; readonly words: string; readonly telling: boolean }
  | { readonly kind: 'own-voice' }

/** A statement as counting hears it: its chain without links that are only possible, and who stands at the end. */
export interface Voice {
  readonly statement: Statement
  readonly report: ReportId
  readonly links: readonly ChainLink[]
  /** Shared by voices of one copied wording. */
  readonly wording?: string
  /** A described group before a named speaker in the chain ("Workers said", then one of them speaks): who else may be meant. */
  readonly instead?: string
  /** Keys of the links between the report and the end. */
  readonly relays: readonly string[]
  readonly end: End
  /** Names no source by itself: it was taken for a voice of its bundle on the strength of others there. */
  readonly rests?: true
}

/** Voices that are counted as one, with the steps that brought them together. */
export interface Bundle {
  readonly voices: readonly Voice[]
  readonly end: End
  readonly kind: Origin['kind']
  readonly who: string
  readonly counted: Origin['counted']
  readonly reasons: readonly Reason[]
  /** Origins that would stand beside this one if the inferred folds in it were undone, as the texts word them. */
  readonly undone: readonly string[]
}

/** A bundle whose voices were taken in on the strength of others. */
export function resting<B extends Bundle>(bundle: B): B {
  return { ...bundle, voices: bundle.voices.map((voice) => ({ ...voice, rests: true as const })) }
}

/** Statements of a bundle, each once, in order of id. */
export function statementsOf(bundle: Pick<Bundle, 'voices'>): readonly StatementId[] {
  return [...new Set(bundle.voices.map(({ statement }) => statement.id))].sort()
}

/** One bundle of several; the first gives name and kind. */
export function joined(into: Bundle, others: readonly Bundle[], reason: Reason, undone: readonly string[] = []): Bundle {
  return {
    ...into,
    voices: [...into.voices, ...others.flatMap(({ voices }) => voices)],
    reasons: [...withoutStepsOf(reason, [...into.reasons, ...others.flatMap(({ reasons }) => reasons)]), reason],
    undone: [...new Set([...into.undone, ...others.flatMap((other) => other.undone), ...undone])],
  }
}

/** Without the same step for fewer of its statements: thousands folded one by one would leave a reason each, with all before it. */
function withoutStepsOf({ rule, text, statements }: Reason, earlier: readonly Reason[]): readonly Reason[] {
  const among = new Set(statements)
  return earlier.filter((one) => one.rule !== rule || one.text !== text || one.copies !== undefined || !one.statements.every((id) => among.has(id)))
}

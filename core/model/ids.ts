/**
 * Names of things, as branded strings: an id of one kind is never taken for an id of another.
 * All ids are content hashes (lower-case hex), so equal material gets equal ids on every machine.
 */
declare const kind: unique symbol

/** A string that names one kind of thing. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

/** One report: the hash of its original bytes and its place (member path, record key). */
export type ReportId = Id<'report'>
/** One statement: the hash of report, span, depth in the chain and number in the clause. */
export type StatementId = Id<'statement'>
/** One mention of an actor: the hash of report and span. Decisions on identity point at mentions. */
export type MentionId = Id<'mention'>
/** One copy: the hash of both reports and both spans. */
export type CopyId = Id<'copy'>
/** A cluster of mentions, named after its smallest member; not durable, so no decision points at it. */
export type ActorId = Id<'actor'>
/** A cluster of statements, named after its smallest member; not durable, so no decision points at it. */
export type ClaimId = Id<'claim'>
/** One caution: the hash of rule, claim and evidence. */
export type CautionId = Id<'caution'>
/** A group of carriers of one passage, named after its smallest copy. */
export type CarrierGroupId = Id<'carriers'>

import { Schema } from "effect"
import { CampaignYear } from "../campaign/events.ts"
import { correction, fact, retraction } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { UnitId } from "../unit/events.ts"

/** A UUIDv7 made by the use case; numbers of papers are for people and may repeat across issuers. */
export const DocumentId = Schema.NonEmptyString.pipe(Schema.brand("DocumentId"))
export type DocumentId = typeof DocumentId.Type

/** The scan or file of a paper, which the register does not keep: its name, and the hash that it can be known by. */
export const PaperFile = Schema.Struct({ name: Schema.NonEmptyString, sha256: Schema.NonEmptyString })
export type PaperFile = typeof PaperFile.Type

const text = Schema.NonEmptyString
const optionalText = Schema.optionalKey(text)

/** What is written down of a paper that somebody else numbered; `kind` is the office's own word: công văn, kết luận, biên bản. */
export const receipt = {
  kind: text,
  issuer: text,
  number: optionalText,
  symbol: optionalText,
  paperDate: Schema.optionalKey(LocalDate),
  subject: text,
  outgoing: Schema.Boolean,
  file: Schema.optionalKey(PaperFile),
  campaign: Schema.optionalKey(CampaignYear),
}

/** What is asked of a paper that is to get a number; `grounds` are the papers it rests on (căn cứ). */
export const issue = {
  type: text,
  subject: text,
  grounds: Schema.Array(DocumentId),
  file: Schema.optionalKey(PaperFile),
  campaign: Schema.optionalKey(CampaignYear),
}

/** The survey or inspection of a unit that a paper tells of; who made it may be a person, hence `personal`. */
export const finding = {
  unit: UnitId,
  result: text,
  personal: Schema.optionalKey(Schema.Struct({ by: text })),
}

/** A file that is kept beside the ledger under the hash of its content; `size` in bytes, `mediaType` as its content shows it. */
export const attachment = {
  sha256: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/)),
  name: text,
  size: Schema.Int,
  mediaType: text,
}

/** `by` is the paper that stands in this one's place. */
export const supersession = { by: Schema.optionalKey(DocumentId), reason: optionalText }

const facts = {
  /** `occurredAt` is the day the paper arrived; of an own paper that was numbered elsewhere (`outgoing`), the day on it. */
  DocumentReceived: { ...fact, ...receipt },
  /** An own paper took `number` among those of its type in its term; `term` is empty where the office has set no terms. */
  DocumentIssued: { ...fact, ...issue, term: Schema.String, number: Schema.Int, symbol: text },
  DocumentSuperseded: { ...fact, ...supersession },
  DocumentFindingRecorded: { ...fact, ...finding },
  /** The file was kept before this was written down. */
  DocumentFileAttached: { ...fact, ...attachment },
}

/** What can stand of one paper. */
export const DocumentFact = Schema.TaggedUnion(facts)
export type DocumentFact = typeof DocumentFact.Type

/**
 * Everything that can have happened to one paper (văn bản).
 *
 * These names and fields are the storage format: add a case or an optional field freely, rename or remove none.
 */
export const DocumentEvent = Schema.TaggedUnion({
  ...facts,
  DocumentCorrected: { ...correction, replacement: DocumentFact },
  DocumentRetracted: retraction,
})
export type DocumentEvent = typeof DocumentEvent.Type

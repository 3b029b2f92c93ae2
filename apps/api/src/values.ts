import { CampaignYear } from "@kheo/domain/campaign"
import { LocalDate } from "@kheo/domain/history"
import { Schema, SchemaTransformation } from "effect"

/** A calendar day as the domain knows it, said so that JSON Schema shows it: patterns without `u` get lost there. */
export const Day = Schema.String.check(
  Schema.makeFilter(Schema.is(LocalDate), { message: "date" }),
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u, { message: "date" }),
).annotate({ identifier: "Day", format: "date", description: "YYYY-MM-DD, Asia/Ho_Chi_Minh" })

/** A campaign's year in a path or query. */
export const YearText = Schema.String.check(Schema.isPattern(/^(19|2\d)\d{2}$/u, { message: "year" }))
  .annotate({ description: "1900–2999", "x-number": { type: "integer", minimum: 1900, maximum: 2999 } })
  .pipe(Schema.decodeTo(CampaignYear, SchemaTransformation.transform({ decode: Number, encode: String })))

/** No control characters but tab and line ends, no half surrogate pairs: no store and no reader could hold them. */
const allowed = [
  Schema.isPattern(/^[\P{Cc}\t\n\r]*$/u, { message: "text" }),
  Schema.isPattern(/^\P{Cs}*$/u, { message: "text" }),
] as const

const nfc = SchemaTransformation.transform({
  decode: (text: string) => text.normalize("NFC").trim(),
  encode: (text: string) => text,
})

/** What somebody looks for; may be empty. */
export const SearchText = Schema.String.check(...allowed).pipe(Schema.decodeTo(Schema.String, nfc))

/** Words to be kept: not blank, taken in NFC, without white space around. */
export const Text = Schema.String.check(...allowed, Schema.isPattern(/\S/u, { message: "blank" })).pipe(
  Schema.decodeTo(Schema.String, nfc),
)

/** A UUID in lower case, whichever way it was written. */
export const Uuid = Schema.String.check(
  Schema.isPattern(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u, { message: "uuid" }),
)
  .annotate({ format: "uuid" })
  .pipe(
    Schema.decodeTo(
      Schema.String,
      SchemaTransformation.transform({ decode: (text: string) => text.toLowerCase(), encode: (text: string) => text }),
    ),
  )

/** Which day is asked about and which state of knowledge, in every query over the register. */
export const times = {
  asOf: Schema.optionalKey(Day),
  knownAt: Schema.optionalKey(Schema.String.annotate({ description: "120 | 2022-10-18 | 2022-10-18T09:00:00+07:00" })),
}

/** The ledger's head that an answer rests on. */
export const evidence = {
  knownAt: Schema.NullOr(Schema.String),
  position: Schema.Natural,
  root: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)),
}

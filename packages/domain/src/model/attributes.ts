import { Schema } from "effect"
import { CampaignYear } from "../campaign/events.ts"
import { LocalDate } from "../history/local-date.ts"
import { UnitId } from "../unit/events.ts"

/** A UUID: v7 from a use case, v5 of the registration’s natural key from an import; `M-2022-0017` is for people. */
export const ModelId = Schema.NonEmptyString.pipe(Schema.brand("ModelId"))
export type ModelId = typeof ModelId.Type

/** Whose the model is: the unit's own (tập thể) or a person's (cá nhân), whose name is under `personal`. */
export const Holder = Schema.Literals(["collective", "individual"])
export type Holder = typeof Holder.Type

/** Mô hình or điển hình: what is shown, not who shows it; districts count the two apart. */
export const Kind = Schema.Literals(["model", "exemplar"])
export type Kind = typeof Kind.Type

/** Values about a person, kept apart so that they can be sealed and erased: whose the model is, and who carries it out. */
export const Personal = Schema.Struct({
  holder: Schema.optionalKey(Schema.NonEmptyString),
  implementer: Schema.optionalKey(Schema.NonEmptyString),
})
export type Personal = typeof Personal.Type

/** From which day to which a model is carried out, both inclusive; a model that still runs has no `to`. */
export const Period = Schema.Struct({ from: LocalDate, to: Schema.optionalKey(LocalDate) })
export type Period = typeof Period.Type

/** What a registration says; `continues` names the earlier year's model whose story this one goes on with. */
export const registration = {
  campaign: CampaignYear,
  unit: UnitId,
  title: Schema.NonEmptyString,
  holder: Holder,
  personal: Schema.optionalKey(Personal),
  kind: Schema.optionalKey(Kind),
  field: Schema.optionalKey(Schema.String),
  /** The level aimed at (cơ sở, huyện, tỉnh …), as the paper calls it. */
  level: Schema.optionalKey(Schema.NonEmptyString),
  continues: Schema.optionalKey(ModelId),
  periodAndPlace: Schema.optionalKey(Schema.String),
  period: Schema.optionalKey(Period),
  place: Schema.optionalKey(Schema.NonEmptyString),
  /** Who carries it out within the unit: a branch, a hamlet; a person's name is under `personal`. */
  implementer: Schema.optionalKey(Schema.NonEmptyString),
  note: Schema.optionalKey(Schema.String),
  /** No paper registered it: it was taken to be registered because its results came. */
  inferred: Schema.optionalKey(Schema.Boolean),
}

/** What an amendment may change; whose the model is, and what it continues, only a correction changes. */
export const AmendableField = Schema.Literals([
  "title",
  "kind",
  "field",
  "level",
  "periodAndPlace",
  "period",
  "place",
  "implementer",
  "note",
  "personal.holder",
  "personal.implementer",
])
export type AmendableField = typeof AmendableField.Type

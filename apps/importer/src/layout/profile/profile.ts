import { foldedKey } from "@kheo/vietnamese"
import { Schema } from "effect"
import { fields } from "../field.ts"
import type { Heading } from "../header.ts"

/** The version of the file that this program writes. */
export const profileVersion = 1

/** How the tables of one shape are to be read, as a person said once: a file in the data folder. */
export const Profile = Schema.Struct({
  kheo: Schema.Literal("import-profile"),
  version: Schema.Literal(profileVersion),
  name: Schema.NonEmptyString,
  kind: Schema.Literals(["roster", "registration", "conference", "results", "proposal"]),
  /** Every heading of the table in order, folded and without years; a column that is not to be read has no field. */
  columns: Schema.NonEmptyArray(
    Schema.Struct({ heading: Schema.String, field: Schema.optionalKey(Schema.Literals(fields)) }),
  ),
})
export type Profile = typeof Profile.Type

/** A heading's words as a profile keeps them: another year in them is no other shape. */
export const headingKey = (words: string): string =>
  foldedKey(words)
    .split(" ")
    .filter((word) => !/^(19|20)\d\d$/.test(word))
    .join(" ")

/** The shape of a header, by which its profile is found again: what its headings say, in order. */
export const shapeOf = (headings: ReadonlyArray<Pick<Heading, "words">>): string =>
  headings.map(({ words }) => headingKey(words)).join("|")

/** The shape of the tables that a profile is for. */
export const profileShape = ({ columns }: Profile): string => columns.map(({ heading }) => heading).join("|")

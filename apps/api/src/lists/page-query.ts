import { Schema, SchemaTransformation } from "effect"

const numberText = SchemaTransformation.transform({ decode: Number, encode: String })

/** What every list takes: how many entries, and where the page before ended. */
export const paging = {
  limit: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^([1-9]\d?|1\d\d|200)$/u, { message: "limit" }))
      .annotate({
        description: "1–200; 50",
        "x-number": { type: "integer", minimum: 1, maximum: 200, default: 50 },
      })
      .pipe(Schema.decodeTo(Schema.Int, numberText)),
  ),
  cursor: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,500}\.[A-Za-z0-9_-]{22}$/u, { message: "cursor" })).annotate(
      {
        description: "from Link rel=next",
      },
    ),
  ),
}

/** Whether all entries are to be counted. */
export const countQuery = { count: Schema.optionalKey(Schema.Literal("exact")) }

/** The names of an item's parts, separated by commas. */
export const fieldsQuery = (names: ReadonlyArray<string>) =>
  Schema.optionalKey(
    Schema.String.check(Schema.isPattern(listed(names.join("|"), names.length), { message: "fields" })).annotate({
      description: names.join(", "),
    }),
  )

/** At most three keys, separated by commas; `-` turns one round. */
export const sortQuery = (keys: ReadonlyArray<string>) =>
  Schema.optionalKey(
    Schema.String.check(Schema.isPattern(listed(`-?(${keys.join("|")})`, 3), { message: "sort" })).annotate({
      description: keys.map((key) => `${key}, -${key}`).join(", "),
    }),
  )

const listed = (one: string, most: number): RegExp =>
  new RegExp(`^(${one})(,(${one})){0,${Math.max(0, most - 1)}}$`, "u")

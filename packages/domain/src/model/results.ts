import { Schema } from "effect"

/** A number found in prose, with the noun it counts: "03/05 ấp" is 3 of 5 ấp; `about` for "trên", "gần", "khoảng". */
export const ReplicationCount = Schema.Struct({
  value: Schema.Finite,
  of: Schema.optionalKey(Schema.Finite),
  unit: Schema.String,
  about: Schema.optionalKey(Schema.Boolean),
})

/** What a row of the results annex tells of a model: the unit's own words, and the counts read out of them. */
export const account = {
  periodAndPlace: Schema.optionalKey(Schema.String),
  results: Schema.optionalKey(Schema.String),
  replication: Schema.optionalKey(Schema.String),
  replicationCounts: Schema.Array(ReplicationCount),
  plan: Schema.optionalKey(Schema.String),
}

/** Results and effectiveness (kết quả, hiệu quả) share a column on paper and are two facts. */
export const results = { ...account, effectiveness: Schema.optionalKey(Schema.String) }

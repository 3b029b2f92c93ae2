import { Schema } from "effect"

/** Why a question about papers has no single answer: several have that number, each told by its id. */
export const PaperRefusal = Schema.TaggedUnion({
  PaperAmbiguous: {
    name: Schema.String,
    papers: Schema.Array(Schema.Struct({ id: Schema.String, label: Schema.String, subject: Schema.String })),
  },
})
export type PaperRefusal = typeof PaperRefusal.Type

import { findPaper, handleDocument } from "@kheo/application"
import { Document, DocumentCommand, DocumentFact, type DocumentId } from "@kheo/domain/document"
import { streamName } from "@kheo/domain/movement"
import { Schema } from "effect"
import type { Resource } from "../command/index.ts"

/** A paper in a path; a slash within its number is written %2F. */
export const paperParams = Schema.Struct({ id: Schema.String.annotate({ description: "UUID | 51-CV%2FBCĐ" }) })

/** A paper, by its id or its number. */
export const paperResource: Resource<DocumentId, DocumentCommand> = {
  tag: "papers",
  path: "/v1/papers/{id}",
  name: "Paper",
  params: paperParams as never,
  find: ({ id }: { readonly id: string }) => findPaper(id),
  told: (id) => id,
  stream: (document) => streamName({ category: "document", document }),
  handle: handleDocument,
  commands: DocumentCommand,
  mending: {
    aggregate: Document,
    facts: DocumentFact,
    correct: "CorrectDocument",
    retract: "RetractDocument",
    notStanding: "DocumentFactNotStanding",
  },
}

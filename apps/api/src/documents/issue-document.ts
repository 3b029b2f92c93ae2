import { type CommandMark, findPaper } from "@kheo/application"
import { askedAgain, type Document, issueDocument } from "@kheo/application/documents"
import { CampaignYear } from "@kheo/domain/campaign"
import { EventStore } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { type Endpoint, endpoint } from "../endpoint/index.ts"
import { Day, Text } from "../values.ts"
import { pascal } from "./make-document.ts"
import { refusal } from "./refusal.ts"
import { askedOf } from "./wanted.ts"

const Issuing = Schema.Struct({
  campaign: Schema.optionalKey(CampaignYear.annotate({ message: "year" })),
  asOf: Schema.optionalKey(Day),
  date: Schema.optionalKey(Day),
  deadline: Schema.optionalKey(Day),
  unit: Schema.optionalKey(Text),
  model: Schema.optionalKey(Text),
  grounds: Schema.optionalKey(Schema.Array(Text)),
  wording: Schema.optionalKey(Schema.Record(Schema.String, Schema.Union([Text, Schema.Array(Text)]))),
  supersedes: Schema.optionalKey(Text),
}).annotate({
  identifier: "Issuing",
  description:
    "date: on the paper, else today. deadline: by when units are to register (launch letter). supersedes: the paper, by id or number, in whose place it is issued.",
})

const Issued = Schema.Struct({
  paper: Schema.String,
  label: Schema.String,
  sha256: Schema.String,
  /** Units that are recorded as reminded by it. */
  reminded: Schema.Array(Schema.String),
  position: Schema.Natural,
}).annotate({ identifier: "IssuedDocument" })

/** Takes the document's number, keeps its bytes on the paper and records whom it reminds. */
export const issueOf = (document: Document): Endpoint =>
  endpoint({
    method: "post",
    path: `/v1/documents/${document.name}/issue`,
    name: `issue${pascal(document.name)}`,
    tag: "papers",
    summary: {
      vi: `Ban hành: ${document.words.vi}; lấy số, giữ tệp trong sổ`,
      en: `Issue: ${document.words.en}; takes its number and keeps the file`,
    },
    scope: "register:write",
    repeats: "by-key",
    precondition: "none",
    body: Issuing,
    response: { status: 201, schema: Issued },
    problems: ["not-found"],
    handle: ({ body, mark }) =>
      Effect.gen(function* () {
        const { supersedes: named, ...said } = body
        const its: CommandMark = { ...(yield* mark), asked: { document: document.name, ...body } }
        const composed = yield* document.compose(yield* askedAgain(its, yield* askedOf(said)))
        const supersedes = named === undefined ? undefined : yield* findPaper(named)
        const [format = "docx"] = document.formats
        const issued = yield* issueDocument(its, composed, { format, supersedes })
        const store = yield* EventStore
        return { body: { ...issued, position: (yield* store.head()).position } }
      }).pipe(Effect.catchTag("DocumentRefused", refusal)),
  })

import { handleDocument, nameId } from "@kheo/application"
import { DocumentCommand, DocumentId } from "@kheo/domain/document"
import { Effect } from "effect"
import { created } from "../command/created.ts"
import { bodyOf, commandFrom, Recorded, recorded, send } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { paperResource } from "./paper-resource.ts"

const Issue = DocumentCommand.cases.IssueDocument

/** Gives an own paper the next number of its type. */
export const issuePaper = endpoint({
  method: "post",
  tag: "papers",
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
  path: "/v1/issued-papers",
  name: "issuePaper",
  summary: {
    vi: "Cấp số tiếp theo cho một văn bản của cơ quan; Location cho biết văn bản",
    en: "Give an own paper the next number of its type; Location shows it",
  },
  body: bodyOf(Issue, {
    name: "IssuePaper",
    example: { type: "CV", subject: "Về việc nộp báo cáo", campaign: 2022, occurredAt: "2022-10-20" },
    without: ["grounds"],
  }),
  handle: ({ asker, body, mark }) =>
    Effect.gen(function* () {
      const given = yield* mark
      const document = DocumentId.make(nameId(`${given.id}/paper`))
      const stream = paperResource.stream(document)
      const type = String(body["type"]).toUpperCase()
      const working = commandFrom<typeof Issue.Type>("IssueDocument", Issue, { grounds: [], ...body, type }, asker)
      const appended = yield* send(given, stream, { body }, working, (mark, command) =>
        handleDocument(mark, document, command),
      )
      return { ...(yield* recorded(document, stream, appended)), headers: { Location: `/v1/papers/${document}` } }
    }),
})

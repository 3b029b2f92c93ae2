import type { DocumentCommand } from "@kheo/domain/document"
import { commandRoute, mendingRoutes, type Verb } from "../command/index.ts"
import { issuePaper } from "./issue-paper.ts"
import { paperResource } from "./paper-resource.ts"
import { receivePaper } from "./receive-paper.ts"

const verbs: ReadonlyArray<Verb<DocumentCommand>> = [
  {
    path: "supersede",
    command: "SupersedeDocument",
    summary: {
      vi: "Văn bản hết hiệu lực; có thể nêu văn bản thay thế",
      en: "The paper no longer holds; another may stand in its place",
    },
    example: { reason: "Thay bằng văn bản mới", occurredAt: "2022-11-01" },
  },
  {
    path: "finding",
    command: "RecordFinding",
    summary: {
      vi: "Ghi điều văn bản kết luận về một đơn vị",
      en: "Record what a survey or an inspection found at a unit",
    },
    example: { unit: "X01", result: "Thực hiện tốt", occurredAt: "2022-10-09" },
  },
]

/** What becomes of papers. */
export const paperCommands = [
  receivePaper,
  issuePaper,
  ...verbs.map((verb) => commandRoute(paperResource, verb)),
  ...mendingRoutes(paperResource),
]

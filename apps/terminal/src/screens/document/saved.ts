import { formatNumber } from "@kheo/vietnamese"
import type { DocumentSaved, DocumentSaving } from "../../documents/index.ts"
import { ask, shown, type State, toast } from "../../state/index.ts"
import { saveDocument } from "./asking.ts"

/** The state after a document was to be written: what is there is replaced, and what was issued issued anew, only when somebody says so. */
export const documentSaved = (state: State, saving: DocumentSaving, saved: DocumentSaved): State => {
  const { asked } = state.documents
  const ended: State = {
    ...state,
    documents: {
      ...state.documents,
      saving: undefined,
      saved,
      // The next number is another one now.
      asked: saved.came === "written" && saving.issue && asked !== undefined ? { ...asked } : asked,
    },
  }
  switch (saved.came) {
    case "written": {
      const files = formatNumber(saved.files.length)
      return toast(
        ended,
        saved.issued === undefined
          ? { vi: `Đã ghi ${files} tệp vào ${saving.folder}`, en: `Files written into ${saving.folder}: ${files}` }
          : { vi: `Đã ban hành số ${saved.issued}`, en: `Issued as ${saved.issued}` },
      )
    }
    case "refused":
      return toast(ended, saved.words, "bad")
    case "issued before":
      return ask(ended, {
        title: { vi: `Văn bản này đã ban hành: số ${saved.number}`, en: `This paper was issued: ${saved.number}` },
        lines: [
          {
            vi: `Ban hành lại sẽ lấy số mới, văn bản số ${saved.number} được thay thế.`,
            en: `Issued anew it takes a new number, and ${saved.number} is superseded.`,
          },
        ],
        yes: { vi: "Ban hành lại", en: "Issue anew" },
        onYes: (now) => {
          const screen = shown(now)
          return screen.name === "document" ? saveDocument(now, screen, true, saved.number) : now
        },
      })
    case "taken":
      return ask(ended, {
        title: { vi: "Ghi đè tệp đã có?", en: "Replace files that are there?" },
        lines: [
          ...saved.files.slice(0, most).map((file) => ({ vi: file, en: file })),
          ...(saved.files.length > most
            ? [
                {
                  vi: `và ${formatNumber(saved.files.length - most)} tệp nữa`,
                  en: `and ${formatNumber(saved.files.length - most)} more`,
                },
              ]
            : []),
          {
            vi: "Những gì đã sửa trong tệp ấy sẽ mất. Chưa ghi gì.",
            en: "What was changed there is lost. Nothing was written.",
          },
        ],
        yes: { vi: "Ghi đè", en: "Replace" },
        onYes: (now) => ({ ...now, documents: { ...now.documents, saving: { ...saving, replace: true } } }),
      })
  }
}

const most = 3

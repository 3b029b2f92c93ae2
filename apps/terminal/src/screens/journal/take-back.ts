import type { Words } from "@kheo/application/language"
import { eventName } from "@kheo/application/language"
import { parseStream } from "@kheo/domain/movement"
import { openForm } from "../../forms/index.ts"
import { longChosen } from "../../list/index.ts"
import { shown, type State, toast } from "../../state/index.ts"
import { journalLines } from "./entries.ts"
import { entryWords } from "./entry-words.ts"

/** Opens the form that takes the chosen record back, whenever it was written; what is put right elsewhere says where. */
export const takeBack = (state: State): State => {
  const { language, register } = state
  const screen = shown(state)
  if (screen.name !== "journal" || register === undefined) return state
  const lines = journalLines(state, screen)
  const entry = lines.entryAt(longChosen(lines, screen.place))
  if (entry === undefined) return state
  const about = parseStream(entry.stream)
  const elsewhere = whereElse(entry.tag, about?.category)
  if (elsewhere !== undefined) return toast(state, elsewhere, "warn")
  const name = entry.tag === undefined ? entry.type : eventName(entry.tag, language)
  const of = entryWords(entry, register, language).about
  return openForm(state, "taking-back", {
    stream: entry.stream,
    event: entry.id,
    day: entry.occurredAt,
    what: of === "" ? name : `${name} – ${of}`,
    ...(about?.category === "unit" || about?.category === "participation" ? { unit: about.unit } : {}),
    ...(about?.category === "model" ? { model: about.model } : {}),
  })
}

const whereElse = (tag: string | undefined, category: string | undefined): Words | undefined => {
  if (tag === undefined || /(?:Corrected|Retracted)$/u.test(tag)) return mended
  switch (category) {
    case "model":
    case "unit":
    case "participation":
      return undefined
    case "campaign":
      return tag === "CampaignOpened" ? opening : undefined
    case "office":
      return office
    case "import":
      return imported
    default:
      return kept
  }
}

const mended: Words = {
  vi: "Đây đã là một lần sửa hoặc bỏ. Muốn đổi nữa, hãy ghi một lần sửa mới ở mô hình hoặc đơn vị.",
  en: "This is a correction already. To change it again, record another one with the model or unit.",
}

const opening: Words = {
  vi: "Việc mở đợt không bỏ được ở đây. Sửa hạn và cách tính ở màn hình 7 Cài đặt.",
  en: "The opening is not taken back here. Deadline and policy are put right on screen 7, settings.",
}

const office: Words = {
  vi: "Người dùng và cấu hình sửa ở màn hình 7 Cài đặt.",
  en: "Users and settings are put right on screen 7, settings.",
}

const imported: Words = {
  vi: "Cả lần nhập thì hoàn tác ở màn hình nhập tệp; ở đây bỏ được từng việc của nó.",
  en: "A whole import is undone where files are imported; here its records are taken back one by one.",
}

const kept: Words = {
  vi: "Việc này không bỏ được từ nhật ký.",
  en: "This can't be taken back from the journal.",
}

import type { Words } from "@kheo/application/language"
import { formatNumber } from "@kheo/vietnamese"
import type { Undoing } from "../imports/index.ts"
import { withImport, work } from "../screens/imports/index.ts"
import { ask, type ImportWork, type State, toast } from "../state/index.ts"
import { wordsIn } from "../words/index.ts"

/** The question before an undo, with what it would do; or what it came to. */
export const undone = (
  state: State,
  { batch, dryRun }: Extract<ImportWork, { use: "undo" }>,
  answer: Undoing | { readonly wrong: Words },
): State => {
  if ("wrong" in answer) return withImport(state, { said: { words: answer.wrong, good: false } })
  const counted = [answer.reversed, answer.kept, answer.failed].map((count) => formatNumber(count)) as [
    string,
    string,
    string,
  ]
  const words = (of: "willUndo" | "undone"): Words => ({
    vi: wordsIn("vi").imports[of](...counted),
    en: wordsIn("en").imports[of](...counted),
  })
  if (!dryRun) {
    const told = withImport(state, { undoing: { batch, told: answer, done: true }, look: { use: "batches" } })
    return toast({ ...told, asked: told.asked + 1 }, words("undone"))
  }
  if (answer.reversed === 0)
    return withImport(state, {
      said: {
        words: {
          vi: "Không có gì hoàn tác được: mọi mục đã được sửa hoặc có mục khác dựa vào.",
          en: "Nothing can be taken back: everything was changed since, or something rests on it.",
        },
        good: false,
      },
    })
  const asked = withImport(state, { undoing: { batch, told: answer, done: false } })
  return ask(asked, {
    title: { vi: "Hoàn tác lần nhập này?", en: "Undo this import?" },
    lines: [
      words("willUndo"),
      {
        vi: `Sẽ ghi ${formatNumber(answer.events)} sự kiện.`,
        en: `${formatNumber(answer.events)} events will be written.`,
      },
    ],
    yes: { vi: "Hoàn tác", en: "Undo" },
    onYes: (now) => work(now, { use: "undo", batch, dryRun: false }),
  })
}

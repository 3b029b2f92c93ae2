import { type Honour, type Register, showAwards, showHonours } from "@kheo/application"
import type { Candidate } from "@kheo/domain/award-board"
import { Effect } from "effect"
import type { Key } from "../keys/index.ts"
import { dossierAt, go, modelAt, type Seen, shown, type State } from "../state/index.ts"
import { ctrl, long, press, text } from "./press.samples.ts"
import { campaign, modelId } from "./samples.ts"

const model = modelId("Thùng gạo nghĩa tình")
const tab: Key = { name: "tab" }

/** What the screens of awards ask the register for. */
export const seenOfAwards: Effect.Effect<Seen, unknown, Register> = Effect.gen(function* () {
  const { forms } = yield* showAwards({ campaign, asOf: "2022-10-18" })
  const told: ReadonlyArray<Honour> = [
    ...(yield* showHonours(model)),
    {
      kind: "award",
      name: "Giấy khen",
      number: "98/QĐ-UBND",
      on: "2021-10-20",
      model: "M-2021-0004",
      sameAchievement: false,
    },
  ]
  return { awards: forms.map((form) => ({ ...form, quota: 10 })), honours: { model, told } }
})

/** The review board, one proposal, and every form about it. */
export const reviewStates = (opened: State): Readonly<Record<string, State>> => {
  const board = press(opened, text("6"))
  const dossier = go(opened, dossierAt(model, "Giấy khen"))
  const full: State = { ...opened, seen: { ...opened.seen, ...fullest(opened.seen) } }
  const fullBoard = press(full, text("6"))
  const fullDossier = go(full, dossierAt(model, "Giấy khen"))
  const said = ["1520/QĐ-UBND", "18/10/2022", "Chủ tịch UBND huyện", "447.000"]
  const decided = press(dossier, ctrl("d"), ...said.flatMap((one) => [text(one), tab]))
  const confirming = press(decided, ctrl("s"))
  if (confirming.dialog === undefined) throw new Error("an award is not confirmed")
  return {
    "review board": board,
    "review board, filled": fullBoard,
    "review board sorted, filled": press(fullBoard, ctrl("s"), ctrl("s")),
    "review board filtered, filled": press(fullBoard, text("/"), text(long)),
    "review board concluded": press(board, { name: "backTab" }),
    dossier,
    "dossier, filled": fullDossier,
    "dossier to its end, filled": press(fullDossier, { name: "end" }),
    "dossier gone": go(opened, dossierAt(modelId("không có"), "Giấy khen")),
    "award confirming": confirming,
    "award dossiers to complete": opened,
    "award paper": press(go(opened, modelAt(model, "papers")), ctrl("d")),
    "award paper, filled": press(go(opened, modelAt(model, "papers")), ctrl("d"), text(long), tab, tab, text(long)),
    ...Object.fromEntries(
      ["g", "b", "d", "x", "f"].flatMap((letter) => {
        const form = press(fullDossier, ctrl(letter))
        const screen = shown(form)
        if (screen.name !== "form") throw new Error("no form was opened")
        const filled = press(form, { name: "right" }, text(long), tab, { name: "right" }, text(long))
        return [
          [screen.form, press(dossier, ctrl(letter))],
          [`${screen.form}, filled`, filled],
          [`${screen.form}, sent`, press(filled, ctrl("s"))],
        ]
      }),
    ),
  }
}

/** The same proposals with all that can be said of one, at its longest. */
const fullest = ({ awards = [], honours }: Seen): Seen => ({
  awards: awards.map((form) => ({
    ...form,
    candidates: form.candidates.map((candidate): Candidate => ({
      ...candidate,
      title: long,
      person: long,
      block: long,
      holds: ["complaint"],
      papers: [long],
      missingPapers: [long, "biên bản"],
      missingUsual: ["biên bản"],
      opinions: [{ on: "2022-10-18", verdict: "needsMore", by: long, note: long }],
      verdicts: ["for", "against", "needsMore"],
      decision: long,
      authority: long,
      amount: 1_200_000,
      reason: long,
    })),
  })),
  ...(honours === undefined
    ? {}
    : { honours: { ...honours, told: honours.told.map((one) => ({ ...one, name: long, number: long })) } }),
})

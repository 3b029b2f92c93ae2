import { formatNumber } from "@kheo/vietnamese"
import type { MadeForm } from "../../outbox/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, wrap } from "../../table/index.ts"
import { blank, type Body, type DrawnLine, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { drawFields } from "../form/index.ts"
import { sendOutFields } from "./fields.ts"

/** Cells that the labels take. */
const label = 20

/** Biểu mẫu gửi đơn vị: which form, for whom, into which folder; and what was made of it. */
export const drawSendOut = (state: State, screen: ScreenOf<"sendOut">, words: TerminalWords, size: Size): Body => {
  const { register } = state
  const hints = [
    { text: words.keys.chooseOption, drop: 2 },
    { text: words.keys.nextField, drop: 3 },
    { text: words.keys.back, drop: 6 },
  ]
  const crumbs = words.sendOut.title
  if (register === undefined) return { crumbs, lines: [], hints }
  const fields = sendOutFields(state, screen)
  const {
    before: above,
    cursor: at,
    lines: asked,
  } = drawFields(state, fields, screen, { columns: size.columns, label })
  const lines = [...asked, blank, ...resultLines(state, screen, words, size)]
  return {
    crumbs,
    lines: padded(lines, size.rows),
    cursor: at === undefined ? undefined : { x: at.x, y: above + at.y },
    hints,
  }
}

const resultLines = (
  { language, outbox }: State,
  { top }: ScreenOf<"sendOut">,
  { sendOut: own }: TerminalWords,
  { columns }: Size,
): ReadonlyArray<DrawnLine> => {
  const { made, order, progress } = outbox
  const wrapped = (text: string, tone: "dim" | "bad" | "accent" | "good") =>
    wrap(text, columns - 2).map((part) => line(` ${part}`, tone))
  if (order !== undefined) {
    const far = progress === undefined ? own.begin : own.making(formatNumber(progress.made), formatNumber(progress.of))
    return wrapped(far, "accent")
  }
  if (made?.came === "refused") return wrapped(made.words[language], "bad")
  if (made?.came !== "written") return wrapped(own.explained, "dim")
  const about = ({ models, unit }: MadeForm) =>
    unit === undefined ? own.blank : models === 0 ? own.noModels : own.models(formatNumber(models))
  const [first] = made.files
  return [
    ...(first === undefined
      ? []
      : wrapped(own.made(formatNumber(made.files.length), partsOf(first.path).folder), "good")),
    ...made.files.slice(top).map((file) => line(cut(`   ${partsOf(file.path).name} (${about(file)})`, columns))),
  ]
}

/** A path's folder and its last part, of whichever system. */
const partsOf = (path: string) => {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"))
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) }
}

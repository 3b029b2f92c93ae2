import { contextOf, formNamed, offered, readAnswers, visibleFields } from "../../forms/index.ts"
import type { Register } from "../../register/index.ts"
import { type FormState, emptyValue, type State } from "../../state/index.ts"
import { cut, widthOf, wrap } from "../../table/index.ts"
import { blank, type Body, type DrawnLine, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { drawField, type DrawnField } from "./draw-field.ts"

/** A form: its fields, each with its errors below, and at the end what will be written. */
export const drawForm = (state: State, form: FormState, words: TerminalWords, size: Size): Body => {
  const spec = formNamed(form.form)
  const { language, register } = state
  const hints = [
    { text: words.keys.nextField, drop: 3 },
    { text: words.keys.keepDraft, drop: 5 },
  ]
  if (spec === undefined || register === undefined) return { crumbs: spec?.title[language] ?? "", lines: [], hints }
  const context = contextOf(state, form, register)
  const answers = readAnswers(spec, form)
  const warnings = spec.warns?.(answers, context) ?? []
  const fields = visibleFields(spec, form)
  const label = Math.min(
    Math.max(...fields.map((field) => widthOf(field.label[language]))) + 5,
    Math.floor(size.columns / 2),
  )
  const drawn = fields.map((field) =>
    drawField({
      field: offered(spec, field, form, context),
      value: form.values[field.name] ?? emptyValue,
      focused: field.name === form.focus,
      error: form.errors[field.name],
      warning: warnings.find((warning) => warning.field === field.name)?.words,
      language,
      register,
      label,
      columns: size.columns,
    }),
  )
  const writes = spec.writes(answers, context)
  const last = [
    ...atMost(
      spec.asks === true ? 0 : 2,
      wrap(words.form.willWrite(writes.length, writes.map((one) => one[language]).join("; ")), size.columns - 2),
      size.columns - 2,
    ).map((text) => line(` ${text}`, "strong")),
    ...(state.sending === undefined ? [] : [line(` ${words.form.sending}`, "warn")]),
  ]
  const note = wrap(spec.note?.(answers, context)?.[language] ?? "", size.columns - 2).map((text) =>
    line(` ${text}`, "dim"),
  )
  const refused = wrap(form.refused?.[language] ?? "", size.columns - 4).map((text) => line(` ! ${text}`, "bad"))
  const foot = [...refused, ...note, ...last]
  const room = size.rows - foot.length
  const { cursor, lines } = scrolled(
    drawn,
    fields.findIndex(({ name }) => name === form.focus),
    room,
  )
  return {
    crumbs: [spec.title[language], subjectName(form, register)].filter((text) => text !== "").join(" › "),
    lines: [...padded(lines, room), ...foot].map((one) => (one.length === 0 ? blank : one)),
    cursor,
    hints,
  }
}

/** The first so many lines; what was left out is shown by dots. */
const atMost = (most: number, lines: ReadonlyArray<string>, width: number): ReadonlyArray<string> =>
  most === 0
    ? []
    : lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ""} ${lines[most] ?? ""}`, width)]

/** As many rows as there is room for, the focused field with all that belongs to it among them. */
const scrolled = (
  drawn: ReadonlyArray<DrawnField>,
  focus: number,
  room: number,
): { readonly lines: ReadonlyArray<DrawnLine>; readonly cursor: Body["cursor"] } => {
  const before = drawn.slice(0, Math.max(0, focus)).reduce((sum, { lines }) => sum + lines.length, 0)
  const own = drawn[focus]
  const height = own?.lines.length ?? 0
  const at = own?.cursor
  const deep = at === undefined ? 0 : Math.max(0, at.y + 1 - room)
  const top = Math.max(0, Math.min(before + deep, before + height - room))
  const lines = drawn.flatMap((field) => field.lines).slice(top, top + room)
  const y = at === undefined ? -1 : before + at.y - top
  return { lines, cursor: at === undefined || y < 0 || y >= room ? undefined : { x: at.x, y } }
}

const subjectName = ({ subject }: FormState, { models, units }: Register): string => {
  const model = models.find(({ id }) => id === subject["model"])
  return model?.number ?? cut(units.find(({ id }) => id === subject["unit"])?.name ?? "", 40)
}

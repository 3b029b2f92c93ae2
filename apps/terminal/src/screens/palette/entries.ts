import type { Words } from "@kheo/application/language"
import { foldedKey } from "@kheo/vietnamese"
import {
  type Action,
  actions,
  fixedKeys,
  isOffered,
  marks,
  actionRefused,
  runAction,
  shortcutText,
} from "../../actions/index.ts"
import { matching, modelText, unitText } from "../../filter/index.ts"
import { formNamed, openForm } from "../../forms/index.ts"
import { back, draftKey, go, modelAt, modelsOf, type ScreenOf, type State } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"

/** A line of the palette: something to run or open, a key that is only explained, or a heading. */
export interface PaletteEntry {
  readonly key?: string
  readonly text: string
  /** Its shortcut, its unit: what stands at the line's other end. */
  readonly aside: string
  /** Why the user may not. */
  readonly refused?: Words | undefined
  readonly run?: (beneath: State) => State
}

/** How many units and how many models one query lists. */
const most = 50

/** The lines that hold every typed word, marks aside; what the screen beneath offers comes first, before it only drafts that wait. */
export const paletteEntries = (state: State, screen: ScreenOf<"palette">): ReadonlyArray<PaletteEntry> => {
  const beneath = back(state)
  const { language } = state
  const typed = textOf(screen.field)
  const listed = actions.filter(({ id }) => id !== "palette" && id !== "help")
  const [here, elsewhere] = [true, false].map((offered) =>
    found(
      listed
        .filter((action) => isOffered(action, beneath) === offered)
        .map((action) => ofAction(action, beneath, offered)),
      typed,
    ),
  )
  const explained = (keys: typeof marks) =>
    found(
      keys.map((one) => ({ key: `key/${one.keys}`, text: one.words[language], aside: one.keys })),
      typed,
    )
  const drafts = under(headings.drafts[language], found(draftEntries(beneath), typed))
  const nothingTyped = foldedKey(typed) === ""
  return [
    ...(nothingTyped ? drafts : []),
    ...under(headings.here[language], here ?? []),
    ...(nothingTyped ? [] : drafts),
    ...(nothingTyped ? [] : registerEntries(beneath, typed)),
    ...(screen.help ? under(headings.keys[language], explained(fixedKeys)) : []),
    ...(screen.help ? under(headings.marks[language], explained(marks)) : []),
    ...(screen.help ? under(headings.elsewhere[language], elsewhere ?? []) : []),
  ]
}

const headings = {
  here: { vi: "Làm được ở đây", en: "What can be done here" },
  drafts: { vi: "Bản nháp", en: "Drafts" },
  elsewhere: { vi: "Ở màn hình khác", en: "On other screens" },
  units: { vi: "Đơn vị", en: "Units" },
  models: { vi: "Mô hình", en: "Models" },
  keys: { vi: "Phím", en: "Keys" },
  marks: { vi: "Các dấu", en: "Marks" },
}

const under = (heading: string, entries: ReadonlyArray<PaletteEntry>): ReadonlyArray<PaletteEntry> =>
  entries.length === 0 ? [] : [{ text: heading, aside: "" }, ...entries]

const found = (entries: ReadonlyArray<PaletteEntry>, typed: string): ReadonlyArray<PaletteEntry> =>
  matching(entries, typed, ({ aside, text }) => `${text} ${aside}`)

const ofAction = (action: Action, beneath: State, offered: boolean): PaletteEntry => ({
  key: `action/${action.id}`,
  text: action.words[beneath.language],
  aside: action.keys.map(shortcutText).join(", "),
  refused: actionRefused(action, beneath),
  ...(offered ? { run: (state: State) => runAction(action, state) } : {}),
})

const draftEntries = ({ drafts, language }: State): ReadonlyArray<PaletteEntry> =>
  drafts.flatMap((draft) => {
    const title = formNamed(draft.form)?.title[language]
    const texts = Object.values(draft.values).flatMap(({ text }) => (text.trim() === "" ? [] : [text]))
    const run = (state: State) => openForm(state, draft.form, draft.subject)
    return title === undefined
      ? []
      : [{ key: `draft/${draftKey(draft)}`, text: `${title}: ${texts.join(" · ")}`, aside: "", run }]
  })

const registerEntries = ({ language, register }: State, typed: string): ReadonlyArray<PaletteEntry> => {
  if (register === undefined) return []
  const units = matching(register.units, typed, unitText)
  const models = matching(register.models, typed, modelText)
  return [
    ...under(
      headings.units[language],
      units.slice(0, most).map(({ block, id, name }) => ({
        key: `unit/${id}`,
        text: name,
        aside: block,
        run: (state: State) => go(state, modelsOf(id)),
      })),
    ),
    ...under(
      headings.models[language],
      models.slice(0, most).map(({ id, number, title }) => ({
        key: `model/${id}`,
        text: title,
        aside: number,
        run: (state: State) => go(state, modelAt(id)),
      })),
    ),
  ]
}

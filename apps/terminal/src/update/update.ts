import type { Words } from "@kheo/application/language"
import type { ModelId } from "@kheo/domain/model"
import type { Answer } from "../commands/index.ts"
import { keepDraft } from "../forms/index.ts"
import type { Key } from "../keys/index.ts"
import { brokenWords, type Checks } from "../ledger/index.ts"
import type { FormsMade, FormsOrder } from "../outbox/index.ts"
import type { Register, Story } from "../register/index.ts"
import type {
  DocumentLooked,
  DocumentOrder,
  DocumentSaved,
  DocumentSaving,
  OfferedDocument,
} from "../documents/index.ts"
import { documentLooked, documentSaved } from "../screens/document/index.ts"
import { sentOut } from "../screens/send-out/index.ts"
import { ask, type Draft, go, palette, type Screen, type Seen, shown, type State, toast } from "../state/index.ts"
import type { Size } from "../view/index.ts"
import { readOnlyWords } from "../permission/index.ts"
import { answered } from "./answered.ts"
import { imported, type ImportTold } from "./imported.ts"
import { press } from "./press.ts"

/** Everything that can change what is on the screen. */
export type Change =
  | { readonly type: "pressed"; readonly keys: ReadonlyArray<Key>; readonly size: Size }
  | { readonly type: "registerRead"; readonly register: Register }
  | { readonly type: "storyRead"; readonly model: ModelId; readonly told: Story }
  /** What only one screen shows was read. */
  | { readonly type: "seen"; readonly seen: Seen }
  /** What became of work on the ledger as a whole, or how far it is. */
  | { readonly type: "checked"; readonly checks: Checks }
  /** Nothing can be written, as a look at the register's files told. */
  | { readonly type: "unwritable"; readonly words: Words }
  /** How far forms are, or what became of them. */
  | { readonly type: "formsMaking"; readonly made: number; readonly of: number }
  | { readonly type: "formsMade"; readonly order: FormsOrder; readonly made: FormsMade }
  /** What papers there are, what one looks like, what became of one that was to be written. */
  | { readonly type: "documentsListed"; readonly offered: ReadonlyArray<OfferedDocument> }
  | { readonly type: "documentLooked"; readonly order: DocumentOrder; readonly told: DocumentLooked }
  | { readonly type: "documentSaved"; readonly saving: DocumentSaving; readonly saved: DocumentSaved }
  /** What became of something that the import's screens asked for, or how far it is. */
  | { readonly type: "imported"; readonly told: ImportTold }
  /** The screens are to be left now, from outside. */
  | { readonly type: "left" }
  | { readonly type: "failed"; readonly words: Words }
  /** Somebody appended to the ledger, in this process or another. */
  | { readonly type: "appended" }
  | { readonly type: "answered"; readonly id: string; readonly answer: Answer; readonly fresh: string }
  /** Drafts that an earlier session left. */
  | { readonly type: "draftsRead"; readonly drafts: ReadonlyArray<Draft> }

/** The state after a change. Keys of one chunk are taken one by one, each in the state that the one before it left. */
export const update = (state: State, change: Change): State => {
  switch (change.type) {
    case "pressed":
      return change.keys.reduce(
        (before, key) => drafted(before, again(before, unlessReadOnly(before, press(before, key, change.size)))),
        state,
      )
    case "registerRead":
      return caughtUp({ ...state, register: change.register, problem: undefined })
    case "storyRead":
      return { ...state, story: { model: change.model, told: change.told } }
    case "seen":
      return { ...state, seen: { ...state.seen, ...change.seen } }
    case "checked": {
      const checks = { ...state.checks, ...change.checks }
      return { ...state, checks, readOnly: brokenWords(checks.verdict) ?? state.readOnly }
    }
    case "unwritable":
      return { ...state, readOnly: state.readOnly ?? change.words }
    case "formsMaking": {
      const { made, of } = change
      return state.outbox.order === undefined
        ? state
        : { ...state, outbox: { ...state.outbox, progress: { made, of } } }
    }
    case "formsMade":
      return state.outbox.order === change.order ? sentOut(state, change.order, change.made) : state
    case "documentsListed":
      return { ...state, documents: { ...state.documents, offered: change.offered } }
    case "documentLooked":
      return state.documents.asked === change.order ? documentLooked(state, change.order, change.told) : state
    case "documentSaved":
      return state.documents.saving === change.saving ? documentSaved(state, change.saving, change.saved) : state
    case "imported":
      return imported(state, change.told)
    case "left":
      return drafted(state, { ...state, leaving: true })
    case "failed":
      return caughtUp({ ...state, problem: change.words })
    case "appended":
      return state.told === state.asked ? { ...state, asked: state.asked + 1 } : { ...state, behind: true }
    case "answered":
      return state.sending?.id === change.id ? answered(state, state.sending, change.answer, change.fresh) : state
    case "draftsRead":
      return change.drafts.length === 0 ? state : offered({ ...state, drafts: [...change.drafts, ...state.drafts] })
  }
}

/** Whatever way a command took, none is sent while nothing can be written. */
const unlessReadOnly = (before: State, after: State): State => {
  const why = after.sending === before.sending ? undefined : readOnlyWords(before)
  return why === undefined ? after : toast({ ...before, dialog: undefined }, why, "bad")
}

/** What they show is not the register, or was read with what lies below them. */
const readsNothing: ReadonlySet<string> = new Set<Screen["name"]>([
  "palette",
  "form",
  "importRow",
  "importLayout",
  "importDays",
])

/** Another screen shows the register as it is now. */
const again = (before: State, after: State): State => {
  const [from, to] = [shown(before), shown(after)]
  const same = from.name === to.name || [from, to].some(({ name }) => readsNothing.has(name))
  return same ? after : { ...after, asked: after.asked + 1 }
}

/** A reading that is under way is never thrown away for an append: its answer comes, and then another reading. */
const caughtUp = (state: State): State =>
  state.behind
    ? { ...state, told: state.asked, asked: state.asked + 1, behind: false }
    : { ...state, told: state.asked }

/** A form's draft is kept whenever a field of it, or the form, is left. */
const drafted = (before: State, after: State): State => {
  const [from, to] = [shown(before), shown(after)]
  if (from.name !== "form" || !from.dirty || after.sending !== undefined) return after
  const dropped = before.drafts.length > after.drafts.length || before.dialog !== undefined
  const stayed = to.name === "form" && to.form === from.form && to.focus === from.focus && !after.leaving
  return stayed || dropped ? after : keepDraft(after, to.name === "form" && to.form === from.form ? to : from)
}

const offered = (state: State): State =>
  ask(state, {
    title: { vi: "Còn bản nháp chưa ghi vào sổ", en: "Drafts are not written yet" },
    lines: [
      {
        vi: `Có ${state.drafts.length} bản nháp từ lần trước. Mở danh sách để làm tiếp?`,
        en: `Drafts from an earlier session: ${state.drafts.length}. Open the list to go on?`,
      },
    ],
    no: { vi: "Để sau", en: "Later" },
    yes: { vi: "Mở", en: "Open" },
    onYes: (now) => go(now, palette(false)),
  })

import type { Answer } from "../commands/index.ts"
import { dropDraft, firstEvent, formNamed } from "../forms/index.ts"
import { start } from "../list/index.ts"
import {
  ask,
  type Ask,
  dashboard,
  type FormState,
  go,
  prefer,
  put,
  type Screen,
  type Sending,
  shown,
  type State,
  toast,
  tour,
} from "../state/index.ts"
import { wordsIn } from "../words/index.ts"

/** The state after the answer to the command that is on its way. */
export const answered = (before: State, sending: Sending, answer: Answer, fresh: string): State => {
  const state: State = { ...before, sending: undefined, fresh }
  switch (answer.kind) {
    case "done":
      return done(state, sending, answer)
    case "refused":
      return refused(state, sending, answer)
    case "conflict": {
      const why = answer.words
      return go(state, { name: "conflict", mine: sending, why, theirs: answer.theirs, place: start })
    }
    case "readOnly":
      return { ...state, readOnly: answer.words }
    case "question": {
      const { agreed, lines, title } = answer
      return ask(state, {
        title,
        lines,
        yes: { vi: "Ghi", en: "Write" },
        onYes: (now) => ({ ...now, sending: { ...sending, ask: agreed, attempt: sending.attempt + 1 } }),
      })
    }
    case "unknown":
      return ask(state, {
        title: { vi: "Chưa rõ đã ghi hay chưa", en: "Not known whether it was written" },
        lines: [
          answer.words,
          {
            vi: "Hỏi lại sổ bằng cùng mã lệnh thì không bao giờ ghi hai lần. Bản nháp còn nguyên.",
            en: "Asking again under the same id never writes twice. The draft is kept.",
          },
        ],
        no: { vi: "Để sau", en: "Later" },
        yes: { vi: "Hỏi lại", en: "Ask again" },
        onYes: (now) => ({ ...now, sending: { ...sending, attempt: sending.attempt + 1 } }),
      })
  }
}

const done = (state: State, sending: Sending, { events, model, unit }: Extract<Answer, { kind: "done" }>): State => {
  const { ask: asked, draft, id, what, whats } = sending
  const left = state.screens.filter((screen) => screen.name !== "form" || screen.command !== id)
  const screens = [left[0] ?? state.screens[0], ...left.slice(1)] as readonly [Screen, ...ReadonlyArray<Screen>]
  const words = (language: "vi" | "en") => {
    const { form } = wordsIn(language)
    return events === 0 ? form.nothingNew(what[language]) : form.written(events, what[language])
  }
  const closed = dropDraft({ ...state, screens, asked: state.asked + 1 }, draft)
  const sent =
    events === 0
      ? closed.sent
      : [...undone(closed, sending), { id, ask: asked, what, model, unit, ...(whats === undefined ? {} : { whats }) }]
  return toast(beginning({ ...closed, sent }, asked), { vi: words("vi"), en: words("en") })
}

/** The campaign that an office was founded for, or that was opened, is the one that is shown from now on. */
const beginning = (state: State, asked: Ask): State => {
  if (asked.use === "founding") {
    const { campaign, deadline } = asked
    return prefer({ ...state, campaign }, { starting: { campaign, deadline } })
  }
  const opened = asked.use === "roster" || (asked.use === "campaign" && asked.command._tag === "OpenCampaign")
  if (!opened) return state
  const { starting: _, ...preferences } = state.preferences
  const now: State = { ...state, campaign: asked.campaign, preferences }
  if (!state.screens.some(({ name }) => name === "setup")) return now
  const drafts = state.drafts.filter(({ form }) => form !== "roster" && form !== "founding")
  const begun: State = { ...now, screens: [dashboard], drafts }
  return preferences.toured ? begun : prefer(go(begun, tour), { toured: true })
}

/** What was just taken back can't be taken back again. */
const undone = ({ sent }: State, { ask: asked }: Sending): State["sent"] => {
  const asks: ReadonlyArray<Ask> = asked.use === "together" ? asked.asks : [asked]
  const retracted: ReadonlyArray<string> = asks.flatMap((one) =>
    "command" in one && "retracts" in one.command ? [one.command.retracts] : [],
  )
  return sent.filter(({ id }) => !retracted.includes(firstEvent(id)))
}

/** What the domain refuses stands beside the field that it is about, else above the last line of the form. */
const refused = (state: State, { id }: Sending, { refusal, words }: Extract<Answer, { kind: "refused" }>): State => {
  const form = shown(state)
  if (form.name !== "form" || form.command !== id) return toast(state, words, "bad")
  const field = formNamed(form.form)?.blames?.[refusal]
  const open: FormState = { ...form, command: undefined }
  return put(
    state,
    field === undefined
      ? { ...open, refused: words }
      : { ...open, errors: { ...form.errors, [field]: words }, focus: field },
  )
}

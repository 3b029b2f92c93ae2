import { showUnit } from "@kheo/application"
import type { Key } from "../keys/index.ts"
import { loadJournal, loadPapers, loadRegister, loadReplication, loadStory, type Register } from "../register/index.ts"
import { openForm } from "../forms/index.ts"
import {
  go,
  initial,
  modelAt,
  modelTabs,
  type Seen,
  setup,
  shown,
  type State,
  tour,
  unitAt,
  users,
  welcomeAt,
  welcomeSteps,
} from "../state/index.ts"
import { update } from "../update/index.ts"
import { ctrl, long, press, text } from "./press.samples.ts"
import { reviewStates, seenOfAwards } from "./review-states.samples.ts"
import { documentStates } from "./document-states.samples.ts"
import { sendOutStates } from "./send-out-states.samples.ts"
import { importStates } from "./import-states.samples.ts"
import { campaign, modelId, openSample, unitId } from "./samples.ts"

export { ctrl, press, text } from "./press.samples.ts"

const tab: Key = { name: "tab" }

/** Every kind of screen, by what it shows; the first without anything but the register, `opened` with all that a screen may ask for. */
export interface EveryState {
  readonly first: State
  readonly states: Readonly<Record<string, State>>
}

/** Reads the sample once and drives the screens through it. */
export const everyState = async (options: Parameters<typeof openSample>[0] = {}): Promise<EveryState> => {
  const sample = await openSample(options)
  try {
    const register = await sample.run(loadRegister(campaign, "2022-10-18"))
    const first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
    const model = modelId("Thùng gạo nghĩa tình")
    const seen: Seen = {
      journal: await sample.run(loadJournal(0, 300, new Map())),
      replication: { model, told: await sample.run(loadReplication(model, "2022-10-18")) },
      papers: { model, told: await sample.run(loadPapers(model)) },
      ...(await sample.run(seenOfAwards)),
      unit: await sample.run(showUnit(unitId("Xã Mỹ An"), {})),
    }
    const told = await sample.run(loadStory(model))
    const opened = update(update(first, { type: "seen", seen }), { type: "storyRead", model, told })
    const before = await sample.run(loadRegister(campaign, "2022-10-13"))
    return { first, states: statesOf(first, opened, before) }
  } finally {
    await sample.close()
  }
}

const words = { vi: long, en: long }

/** Every kind of screen that is filled in, found or asked on, at its fullest. */
const statesOf = (first: State, opened: State, before: Register): Readonly<Record<string, State>> => {
  const conference = press(
    first,
    ctrl("g"),
    text("my thanh"),
    { name: "down" },
    { name: "enter" },
    tab,
    text("12/10/2022"),
  )
  const sent = press(conference, ctrl("s"))
  const registration = press(first, ctrl("n"), text("my"), { name: "down" })
  const fresh = "next"
  const answer = { type: "answered", id: "fresh", fresh } as const
  return {
    dashboard: first,
    units: press(first, text("2")),
    models: press(first, text("3")),
    conference,
    sent,
    registration,
    long: press(registration, { name: "tab" }, text(long), { name: "tab" }),
    wrong: press(registration, ctrl("s")),
    refused: update(sent, { ...answer, answer: { kind: "refused", words, refusal: "Other" } }),
    conflict: update(sent, { ...answer, answer: { kind: "conflict", words, theirs: [] } }),
    unknown: update(sent, { ...answer, answer: { kind: "unknown", words } }),
    "read only": update(sent, { ...answer, answer: { kind: "readOnly", words } }),
    done: update(sent, { ...answer, answer: { kind: "done", events: 1 } }),
    ...daily(first),
    ...ofOffice(first),
    ...reviewStates(opened),
    ...sendOutStates(opened),
    ...documentStates(opened),
    ...importStates(first),
    palette: press(first, text(":")),
    found: press(first, text(":xa")),
    help: press(first, text("?")),
    dialog: press(registration, ctrl("d")),
    journal: press(opened, text("8")),
    searching: press(opened, text("8/dang ky")),
    "journal narrowed": update(press(opened, text("8/x")), {
      type: "seen",
      seen: { search: { query: "x", hits: [], seen: 9, of: 9, ended: true } },
    }),
    unit: go(opened, unitAt(unitId("Xã Mỹ An"))),
    ...Object.fromEntries(
      modelTabs.map((tab) => [`model ${tab}`, go(opened, modelAt(modelId("Thùng gạo nghĩa tình"), tab))]),
    ),
    "model of another year": go({ ...opened, story: undefined }, modelAt(modelId("không có"))),
    day: press(opened, ctrl("t"), text(long)),
    "no day": press(opened, ctrl("t"), text("32/13"), { name: "enter" }),
    past: update(press(opened, ctrl("t"), text("13/10"), { name: "enter" }, text("2")), {
      type: "registerRead",
      register: before,
    }),
    verifying: update(press(first, text("9")), {
      type: "checked",
      checks: { progress: { seen: 65_000, of: 100_000 } },
    }),
    altered: update(press(first, text("9")), {
      type: "checked",
      checks: {
        working: undefined,
        verdict: { verdict: "altered", words, position: 41 },
        said: { words, good: false },
      },
    }),
  }
}

/** The forms of daily work, opened on a model, filled as long as they can be, and sent with what is missing. */
const daily = (first: State): Readonly<Record<string, State>> => {
  const model = press(first, text(":thung gao"), { name: "enter" })
  const opened = (command: string) => press(model, text(`:${command}`), { name: "enter" })
  const commands = [
    "ghi nhan bao cao",
    "ghi ket qua",
    "khai khong nhan rong",
    "de nghi khen thuong ctrl",
    "rut de nghi",
    "bo sung",
    "rut mo hinh",
    "sua hoac bo hoi nghi",
    "sua hoac bo bao cao",
    "sua hoac bo ket qua",
  ]
  return Object.fromEntries(
    commands.flatMap((command) => {
      const form = opened(command)
      if (shown(form).name !== "form") throw new Error(`“${command}” opens no form`)
      const filled = press(form, text(long), { name: "tab" }, text(long), { name: "tab" }, text(long))
      return [
        [command, form],
        [`${command}, filled`, filled],
        [`${command}, sent`, press(filled, ctrl("s"))],
      ]
    }),
  )
}

/** The first run, the settings, the users, and what is asked before a roster is written. */
const ofOffice = (first: State): Readonly<Record<string, State>> => {
  const { register } = first
  if (register === undefined) throw new Error("the register is read")
  const fresh: State = {
    ...first,
    other: "example",
    register: { ...register, board: { ...register.board, deadline: null } },
  }
  const roster = openForm(fresh, "roster", { campaign: "2022", deadline: "2022-10-21" })
  const asked = { use: "roster", path: "x", campaign: 2022, deadline: "2022-10-21", agreed: true } as const
  return {
    ...Object.fromEntries(
      welcomeSteps.map((step) => {
        const open = go(fresh, welcomeAt(step))
        return [`welcome ${step}`, step === "typing" ? press(open, text("Mường Lat")) : open]
      }),
    ),
    setup: go(fresh, setup),
    founding: openForm(fresh, "founding", { first: "yes" }),
    "roster asked": update(press(roster, text("danh-sach.xlsx"), ctrl("s")), {
      type: "answered",
      id: "fresh",
      fresh: "next",
      answer: { kind: "question", title: words, lines: [words], agreed: asked },
    }),
    tour: go(first, tour),
    settings: press(first, text("7")),
    users: go(first, users),
  }
}

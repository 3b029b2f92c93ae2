import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, beforeAll } from "vitest"
import type { Key } from "../keys/index.ts"
import { showUnit } from "@kheo/application"
import { loadJournal, loadPapers, loadRegister, loadReplication, loadStory } from "../register/index.ts"
import {
  go,
  importRowAt,
  initial,
  modelAt,
  modelTabs,
  reviewTabs,
  type Seen,
  shown,
  type State,
  unitAt,
} from "../state/index.ts"
import { campaign, modelId, openSample, unitId } from "../testing/samples.ts"
import { plannedSample } from "../testing/import-samples.ts"
import { type ImportTold, update } from "../update/index.ts"
import { drawScreen } from "./draw-screen.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
let seen: Seen
let opened: State
const at = { columns: 80, rows: 24 }
const press = (state: State, ...keys: ReadonlyArray<Key>) => update(state, { type: "pressed", size: at, keys })
const text = (letters: string): Key => ({ name: "text", text: letters })
const ctrl = (letter: string): Key => ({ name: "ctrl", letter })
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
  const model = modelId("Thùng gạo nghĩa tình")
  seen = {
    journal: await sample.run(loadJournal(0, 300, new Map())),
    replication: { model, told: await sample.run(loadReplication(model, "2022-10-18")) },
    papers: { model, told: await sample.run(loadPapers(model)) },
    unit: await sample.run(showUnit(unitId("Xã Mỹ An"), {})),
  }
  const told = await sample.run(loadStory(model))
  opened = update(update(first, { type: "seen", seen }), { type: "storyRead", model, told })
})
afterAll(() => sample.close())

const long = "Vận động nhân dân hiến đất làm đường giao thông nông thôn ".repeat(3)
const words = { vi: long, en: long }

/** Every kind of screen that is filled in, found or asked on, at its fullest. */
const states = (): Readonly<Record<string, State>> => {
  const conference = press(first, ctrl("g"), text("Xã Mỹ Thạnh"), { name: "tab" }, text("12/10/2022"))
  const sent = press(conference, ctrl("s"))
  const registration = press(first, ctrl("n"), text("my"), { name: "down" })
  const fresh = "next"
  const answer = { type: "answered", id: "fresh", fresh } as const
  return {
    conference,
    sent,
    registration,
    long: press(registration, { name: "tab" }, text(long), { name: "tab" }),
    wrong: press(registration, ctrl("s")),
    refused: update(sent, { ...answer, answer: { kind: "refused", words, refusal: "Other" } }),
    conflict: update(sent, { ...answer, answer: { kind: "conflict", words, theirs: [] } }),
    unknown: update(sent, { ...answer, answer: { kind: "unknown", words } }),
    readOnly: update(sent, { ...answer, answer: { kind: "readOnly", words } }),
    done: update(sent, { ...answer, answer: { kind: "done", events: 1 } }),
    ...daily(),
    palette: press(first, text(":")),
    found: press(first, text(":xa")),
    help: press(first, text("?")),
    dialog: press(registration, ctrl("d")),
    journal: press(opened, text("8")),
    searching: press(opened, text("8/dang ky")),
    journalNarrowed: update(press(opened, text("8/x")), {
      type: "seen",
      seen: { search: { query: "x", hits: [], seen: 9, of: 9, ended: true } },
    }),
    unit: go(opened, unitAt(unitId("Xã Mỹ An"))),
    ...Object.fromEntries(
      modelTabs.map((tab) => [`model ${tab}`, go(opened, modelAt(modelId("Thùng gạo nghĩa tình"), tab))]),
    ),
    modelOfAnotherYear: go({ ...opened, story: undefined }, modelAt(modelId("không có"))),
    day: press(opened, ctrl("t"), text(long)),
    noDay: press(opened, ctrl("t"), text("32/13"), { name: "enter" }),
    past: press(opened, ctrl("t"), text("13/10"), { name: "enter" }, text("2")),
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

/** An import on its way from the picker to what an undo left, with texts as long as they can be. */
const imports = (): Readonly<Record<string, State>> => {
  const told = (state: State, told: ImportTold) => update(state, { type: "imported", told })
  const folder = { path: long, parent: long, others: 12, entries: [{ kind: "file", name: long, path: long }] } as const
  const unfinished = { path: long, campaign, chosen: [], learnt: [] }
  const picker = told(told(press(first, text("4")), { about: "unfinished", unfinished }), {
    about: "looked",
    answer: { folder },
  })
  const planning = press(picker, { name: "enter" })
  const sample = plannedSample()
  const named = { ...sample, rows: sample.rows.map((row) => ({ ...row, file: long })), textOf: () => long, earlier: 7 }
  const review = told(planning, { about: "planned", answer: { planned: named } })
  const row = press(review, { name: "enter" })
  const batch = { id: "b", committedAt: "2022-10-18T02:00:00Z", files: [long, long], rows: 5, events: 4, refused: 1 }
  const undone = { reversed: 3, kept: 1, failed: 0 }
  const batches = told(press(first, text(":cac lan nhap"), { name: "enter" }), {
    about: "batches",
    batches: [
      { ...batch, undone: undefined },
      { ...batch, id: "c", undone },
    ],
  })
  const undo = {
    about: "undone",
    answer: { ...undone, events: 4, staying: [{ place: long, what: words, why: words }] },
  } as const
  const work = { use: "undo", batch: "b", dryRun: true } as const
  return {
    picker,
    path: press(picker, text(`/${long}`)),
    wrongPath: told(press(picker, text("/x")), { about: "looked", answer: { wrong: words } }),
    planning: told(planning, { about: "progress", progress: { phase: "read", done: 3, of: 20, file: long } }),
    ...Object.fromEntries(
      reviewTabs.map((tab) => [`review ${tab}`, { ...review, importing: { ...review.importing, tab } }]),
    ),
    ...Object.fromEntries(sample.rows.map(({ key, row }) => [`row ${row}`, go(review, importRowAt(key))])),
    answering: press(row, { name: "down" }, { name: "down" }, { name: "down" }, { name: "down" }),
    answered: press(row, { name: "down" }, { name: "enter" }),
    committing: press(press(review, ctrl("s")), { name: "right" }, { name: "enter" }),
    confirming: press(review, ctrl("s")),
    saved: told(review, { about: "sentBack", outcome: { words, good: true } }),
    batches,
    undoing: told(batches, { ...undo, work }),
    undone: told(batches, { ...undo, work: { ...work, dryRun: false } }),
  }
}

/** The forms of daily work, opened on a model, filled as long as they can be, and sent with what is missing. */
const daily = (): Readonly<Record<string, State>> => {
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
      assert.strictEqual(shown(form).name, "form", command)
      const filled = press(form, text(long), { name: "tab" }, text(long), { name: "tab" }, text(long))
      return [
        [command, form],
        [`${command}, filled`, filled],
        [`${command}, sent`, press(filled, ctrl("s"))],
      ]
    }),
  )
}

const fits = (states: Readonly<Record<string, State>>): void => {
  for (const [name, state] of Object.entries(states))
    for (const language of ["vi", "en"] as const)
      for (const [columns, rows] of [
        [60, 16],
        [80, 24],
        [120, 40],
        [200, 60],
      ] as const) {
        const { cursor, lines } = drawScreen({ ...state, language }, { columns, rows })
        const texts = lines.map((line) => line.map((span) => span.text).join(""))
        const where = `${name} in ${language} at ${columns}×${rows}:\n${texts.join("\n")}`
        assert.strictEqual(lines.length, rows, where)
        assert.isAtMost(Math.max(...texts.map((line) => stringWidth(line))), columns, where)
        if (cursor === undefined) continue
        assert.isBelow(cursor.x, columns, where)
        assert.isBelow(cursor.y, rows, where)
      }
}

describe("every screen that is filled in, found or asked on", () => {
  it("has a line for each row, none wider than the window, and its cursor inside, in both languages and at every size", () => {
    fits(states())
  })

  it("does so on the way of an import too", () => {
    fits(imports())
  })

  it("stands the cursor behind what was typed", () => {
    const { cursor, lines } = drawScreen(press(first, ctrl("g"), text("ấp ế")), at)
    const row = lines[cursor?.y ?? 0]?.map((span) => span.text).join("") ?? ""
    assert.isTrue(row.slice(0, cursor?.x).endsWith("[ ấp ế"), row)
  })
})

import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, beforeAll } from "vitest"
import type { Candidate } from "@kheo/domain/award-board"
import type { Key } from "../keys/index.ts"
import { showAwards, showHonours, showUnit } from "@kheo/application"
import type { FormsMade } from "../outbox/index.ts"
import { loadJournal, loadPapers, loadRegister, loadReplication, loadStory } from "../register/index.ts"
import { dossierAt, go, initial, modelAt, modelTabs, type Seen, shown, type State, unitAt } from "../state/index.ts"
import { campaign, modelId, openSample, unitId } from "../testing/samples.ts"
import { update } from "../update/index.ts"
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
    awards: (await sample.run(showAwards({ campaign, asOf: "2022-10-18" }))).forms.map((form) => ({
      ...form,
      quota: 10,
      candidates: form.candidates.map(fullest),
    })),
    honours: {
      model,
      told: [
        ...(await sample.run(showHonours(model))),
        { kind: "award", name: long, number: long, on: "2021-10-20", model: "M-2021-0004", sameAchievement: true },
      ],
    },
    unit: await sample.run(showUnit(unitId("Xã Mỹ An"), {})),
  }
  const told = await sample.run(loadStory(model))
  opened = update(update(first, { type: "seen", seen }), { type: "storyRead", model, told })
})
afterAll(() => sample.close())

/** The proposal with all that can be said of one, at its longest. */
const fullest = (candidate: Candidate): Candidate => ({
  ...candidate,
  title: long,
  person: long,
  block: long,
  holds: ["complaint"],
  papers: [long],
  missingPapers: [long, "biên bản"],
  opinions: [{ on: "2022-10-18", verdict: "needsMore", by: long, note: long }],
  verdicts: ["for", "against", "needsMore"],
  decision: long,
  authority: long,
  amount: 1_200_000,
  reason: long,
})

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

/** The review board, one proposal, and every form about it. */
const reviewed = (): Readonly<Record<string, State>> => {
  const board = press(opened, text("6"))
  const dossier = go(opened, dossierAt(modelId("Thùng gạo nghĩa tình"), "Giấy khen"))
  const forms = ["g", "b", "d", "x", "f"].map((letter) => press(dossier, ctrl(letter)))
  const decision = [text(long), text("18/10/2022"), text(long), text("1.200.000")] as const
  return {
    board,
    sorted: press(board, ctrl("s"), ctrl("s")),
    concluded: press(board, { name: "backTab" }),
    boardFiltered: press(board, text("/"), text(long)),
    boardEmpty: { ...board, seen: {} },
    dossier,
    dossierEnd: press(dossier, { name: "end" }),
    dossierGone: go(opened, dossierAt(modelId("không có"), "Giấy khen")),
    ...Object.fromEntries(
      forms.flatMap((form) => {
        const screen = shown(form)
        if (screen.name !== "form") throw new Error("no form was opened")
        const { form: name } = screen
        const filled = press(form, { name: "right" }, text(long), { name: "tab" }, { name: "right" }, text(long))
        return [
          [name, form],
          [`${name}, filled`, filled],
          [`${name}, sent`, press(filled, ctrl("s"))],
        ]
      }),
    ),
    confirming: press(
      press(dossier, ctrl("d")),
      ...decision.flatMap((key) => [key, { name: "tab" } as const]),
      ctrl("s"),
    ),
  }
}

/** The screen of forms: as it opens, looking for a unit, wrong, under way, and with what it made. */
const sentOut = (): Readonly<Record<string, State>> => {
  const offered: State = { ...opened, outbox: { folder: `/${long}` }, marked: [unitId("Xã Mỹ An")] }
  const forms = press(offered, text("5"))
  const unit = press(forms, { name: "down" }, { name: "left" }, { name: "left" }, { name: "down" }, text("xa"))
  const under = press(forms, ctrl("s"))
  const { order } = under.outbox
  if (order === undefined) throw new Error("no form was ordered")
  const files = Array.from({ length: 12 }, () => ({ path: long, unit: long, models: 3 }))
  const came = (made: FormsMade) => update(under, { type: "formsMade", order, made })
  const written = came({ came: "written", files })
  return {
    forms,
    formsUnit: unit,
    formsWrong: press(unit, ctrl("s")),
    formsUnder: update(under, { type: "formsMaking", made: 12, of: 37 }),
    formsWritten: written,
    formsWrittenMore: press(written, { name: "pageDown" }, { name: "down" }, { name: "down" }, text(long)),
    formsTaken: came({ came: "taken", files: files.map(({ path }) => path) }),
    formsRefused: came({ came: "refused", words }),
    unitsMarked: press(offered, text("2")),
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

describe("every screen that is filled in, found or asked on", () => {
  it.each([
    ["of daily work", states],
    ["of the review board", reviewed],
    ["of forms", sentOut],
  ] as const)(
    "%s has a line for each row, none too wide, and its cursor inside, in both languages and at every size",
    (_, all) => {
      for (const [name, state] of Object.entries(all()))
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
    },
  )

  it("stands the cursor behind what was typed", () => {
    const { cursor, lines } = drawScreen(press(first, ctrl("g"), text("ấp ế")), at)
    const row = lines[cursor?.y ?? 0]?.map((span) => span.text).join("") ?? ""
    assert.isTrue(row.slice(0, cursor?.x).endsWith("[ ấp ế"), row)
  })
})

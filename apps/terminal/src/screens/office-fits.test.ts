import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, beforeAll } from "vitest"
import { openForm } from "../forms/index.ts"
import { loadRegister } from "../register/index.ts"
import {
  go,
  initial,
  settings,
  setup,
  shown,
  type State,
  tour,
  users,
  welcomeAt,
  welcomeSteps,
} from "../state/index.ts"
import { ctrl, press, text } from "../testing/drive.ts"
import { campaign, openSample, unitId } from "../testing/samples.ts"
import { update } from "../update/index.ts"
import { drawScreen } from "./draw-screen.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const long = "Vận động nhân dân hiến đất làm đường giao thông nông thôn ".repeat(3)
const words = { vi: long, en: long }

/** Each state in both languages at the sizes that offices have. */
const fits = (states: Readonly<Record<string, State>>) => {
  for (const [name, state] of Object.entries(states))
    for (const language of ["vi", "en"] as const)
      for (const [columns, rows] of [
        [60, 16],
        [80, 24],
        [120, 40],
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

/** The forms about the office, its units and its people. */
const forms = [
  "founding",
  "campaign-opening",
  "campaign-policy",
  "deadline",
  "office-identity",
  "office-fields",
  "unit-addition",
  "unit-renaming",
  "unit-alias",
  "unit-ending",
  "unit-split",
  "user-addition",
  "user-rights",
  "user-leaving",
  "taking-back",
]

const unopened = (): State => {
  const { register } = first
  if (register === undefined) throw new Error("the register is read")
  return { ...first, other: "example", register: { ...register, board: { ...register.board, deadline: null } } }
}

describe("the screens of the office", () => {
  it("fit: the first run, the settings, the users, the introduction", () => {
    const fresh = unopened()
    const asked = openForm(fresh, "roster", { campaign: "2022", deadline: "2022-10-21" })
    const question = { kind: "question", title: words, lines: [words, words], agreed: rosterAsk } as const
    fits({
      ...Object.fromEntries(
        welcomeSteps.map((step) => {
          const open = go(fresh, welcomeAt(step))
          return [step, step === "typing" ? press(open, text(long)) : open]
        }),
      ),
      setup: go(fresh, setup),
      ...Object.fromEntries([0, 1, 2].map((page) => [`tour ${page}`, go(first, { ...tour, page } as typeof tour)])),
      settings: go(first, settings),
      users: go(first, users),
      question: update(press(asked, text(long), ctrl("s")), {
        type: "answered",
        id: "fresh",
        fresh: "next",
        answer: question,
      }),
    })
  })

  it("fit: every form, filled as long as can be and sent with what is wrong", () => {
    const about = { unit: unitId("Xã Mỹ An"), user: "", first: "yes", open: "yes", year: "2022", what: long }
    fits(
      Object.fromEntries(
        forms.map((id) => {
          const open = openForm(first, id, about)
          assert.strictEqual(shown(open).name, "form", id)
          const filled = press(open, text(long), { name: "tab" }, text(long), { name: "tab" }, text(long), ctrl("s"))
          return [id, filled]
        }),
      ),
    )
  })
})

const rosterAsk = { use: "roster", path: long, campaign: 2022, deadline: "2022-10-21", agreed: true } as const

import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import type { Answer } from "../commands/index.ts"
import type { Key } from "../keys/index.ts"
import { loadRegister } from "../register/index.ts"
import { initial, shown, type State } from "../state/index.ts"
import { campaign, openSample } from "../testing/samples.ts"
import { update } from "./update.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let sent: State
const press = (state: State, ...keys: ReadonlyArray<Key>) =>
  update(state, { type: "pressed", size: { columns: 80, rows: 24 }, keys })
const text = (letters: string): Key => ({ name: "text", text: letters })
const ctrl = (letter: string): Key => ({ name: "ctrl", letter })

beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  const first = update(initial("vi", false, "id-1"), { type: "registerRead", register })
  sent = press(first, ctrl("g"), text("Xã Mỹ Thạnh"), { name: "tab" }, text("12/10/2022"), ctrl("s"))
})
afterAll(() => sample.close())

const words = { vi: "lời", en: "words" }
const answer = (state: State, answer: Answer, id = "id-1") =>
  update(state, { type: "answered", id, answer, fresh: "id-2" })

describe("a command on its way", () => {
  it("is described in the state, under an id, and its draft is kept first", () => {
    assert.strictEqual(sent.sending?.id, "id-1")
    assert.deepInclude(sent.sending?.ask, { use: "participation", campaign })
    assert.strictEqual(sent.drafts[0]?.command, "id-1")
  })

  it("is sent once, however often Ctrl+S is pressed, and holds the form still", () => {
    assert.strictEqual(press(sent, ctrl("s")).sending, sent.sending)
    assert.deepStrictEqual(shown(press(sent, text("9"))), shown(sent))
  })

  it("done: the form and its draft are gone, the register is read again, and it can be undone", () => {
    const state = answer(sent, { kind: "done", events: 1 })
    assert.strictEqual(shown(state).name, "dashboard")
    assert.deepStrictEqual([state.drafts, state.sending, state.fresh], [[], undefined, "id-2"])
    assert.strictEqual(state.asked, sent.asked + 1)
    assert.include(state.toast?.words.vi ?? "", "Đã ghi 1 sự kiện")
    assert.strictEqual(shown(press(state, ctrl("z"))).name, "form")
    assert.isUndefined(press(state, { name: "down" }).toast)
  })

  it("known already: says so, and there is nothing to undo", () => {
    const state = answer(sent, { kind: "done", events: 0 })
    assert.include(state.toast?.words.vi ?? "", "không ghi thêm")
    assert.deepStrictEqual(state.sent, [])
  })

  it("refused: stands beside its field, which has the focus, and nothing typed is lost", () => {
    const form = shown(answer(sent, { kind: "refused", words, refusal: "PaperFromTheFuture" }))
    if (form.name !== "form") throw new Error("the form is open")
    assert.deepStrictEqual([form.errors["day"], form.focus, form.command], [words, "day", undefined])
    const other = shown(answer(sent, { kind: "refused", words, refusal: "CampaignIsClosed" }))
    assert.deepStrictEqual(other.name === "form" ? other.refused : undefined, words)
  })

  it("conflict: both versions, and back to one's own with everything in it", () => {
    const state = answer(sent, { kind: "conflict", words, theirs: [] })
    assert.strictEqual(shown(state).name, "conflict")
    const back = shown(press(state, { name: "enter" }))
    assert.strictEqual(back.name === "form" ? back.values["unit"]?.text.letters.join("") : "", "Xã Mỹ Thạnh")
    const kept = press(state, { name: "end" }, { name: "enter" })
    assert.deepStrictEqual([shown(kept).name, kept.drafts], ["dashboard", []])
  })

  it("unknown: asks before it asks the register again, under the same id", () => {
    const state = answer(sent, { kind: "unknown", words })
    assert.strictEqual(state.dialog?.at, "no")
    assert.isUndefined(press(state, { name: "enter" }).sending)
    const again = press(state, { name: "right" }, { name: "enter" })
    assert.deepStrictEqual([again.sending?.id, again.sending?.attempt], ["id-1", 2])
    const later = press(state, { name: "enter" }, ctrl("s"))
    assert.strictEqual(later.sending?.id, "id-1")
    const changed = press(state, { name: "enter" }, { name: "backspace" }, text("2"), ctrl("s"))
    assert.strictEqual(changed.sending?.id, "id-2")
  })

  it("read only: nothing more can be written, and the draft stays", () => {
    const state = answer(sent, { kind: "readOnly", words })
    assert.deepStrictEqual([state.readOnly, state.drafts.length], [words, 1])
    assert.isUndefined(press(state, ctrl("s")).sending)
    assert.isUndefined(press(state, ctrl("r")).readOnly)
  })

  it("an answer to something else changes nothing", () => {
    assert.strictEqual(answer(sent, { kind: "done", events: 1 }, "other"), sent)
  })
})

describe("an append by somebody else", () => {
  it("has the register read again; while it is being read, once more after that", () => {
    const quiet = { ...sent, told: sent.asked }
    const asked = update(quiet, { type: "appended" })
    assert.strictEqual(asked.asked, quiet.asked + 1)
    const busy = update(update(asked, { type: "appended" }), { type: "appended" })
    assert.strictEqual(busy.asked, asked.asked)
    const register = sent.register
    if (register === undefined) throw new Error("the sample is read")
    const read = update(busy, { type: "registerRead", register })
    assert.deepStrictEqual([read.asked, read.behind], [asked.asked + 1, false])
  })
})

import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import type { LedgerVerdict } from "../../ledger/index.ts"
import { loadRegister } from "../../register/index.ts"
import { initial, type State } from "../../state/index.ts"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { drawn, press, text } from "../../testing/drive.ts"
import { campaign, openSample } from "../../testing/samples.ts"
import { update } from "../../update/index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", false, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const altered: LedgerVerdict = {
  verdict: "altered",
  position: 41,
  words: { vi: "đã bị thay đổi, bắt đầu từ vị trí 41", en: "altered, first at position 41" },
}
const found = (verdict: LedgerVerdict) =>
  update(press(first, text("9")), { type: "checked", checks: { working: undefined, progress: undefined, verdict } })

describe("the screen of checks", () => {
  it("verifies as soon as it is opened, once, and shows how far it is", () => {
    const state = press(first, text("9"))
    assert.strictEqual(state.checks.working, "verify")
    const half = update(state, { type: "checked", checks: { progress: { seen: 500, of: 1_000 } } })
    assert.match(drawn(half), /Đang kiểm tra #+\.+ 500\/1\.000/u)
    const done = found({ ...altered, verdict: "intact" })
    assert.isUndefined(press(done, "escape", text("9")).checks.working)
  })

  it("does one thing at a time", () => {
    const state = press(first, text("9"))
    assert.strictEqual(press(state, "down", "enter").checks.working, "verify")
    assert.strictEqual(press(found({ ...altered, verdict: "intact" }), "down", "enter").checks.working, "sign")
  })

  it("is not offered where nobody can do it", () => {
    assert.isUndefined(press({ ...first, checkable: false }, text("9")).checks.working)
  })

  for (const verdict of ["altered", "rewritten"] as const)
    it(`makes the screens read-only for good when the ledger is ${verdict}, and signs nothing`, () => {
      const state = found({ ...altered, verdict })
      assert.include(drawn(state), "CHỈ ĐỌC: Sổ đã bị thay đổi, bắt đầu từ vị trí 41.")
      const again = press(state, { name: "ctrl", letter: "r" })
      assert.include(drawn(again), "CHỈ ĐỌC")
      assert.include(press(again, text("1"), { name: "ctrl", letter: "n" }).toast?.words.vi ?? "", "vị trí 41")
      assert.isUndefined(press(again, "down", "enter").checks.working)
    })

  it("leaves the register writable after any other verdict", () => {
    for (const verdict of ["consistent", "intact", "undecided", "unreadable"] as const)
      assert.isUndefined(found({ ...altered, verdict }).readOnly)
  })

  it("signs the head, shows the last checkpoint, backs up, and verifies against that checkpoint", async () => {
    const notes: Array<string | undefined> = []
    const ledger = {
      verify: async (note: string | undefined, tell: (seen: number, of: number) => void) => {
        notes.push(note)
        tell(1, 2)
        return { ...altered, verdict: "consistent", words: { vi: "nhất quán", en: "consistent" } } as const
      },
      backUp: async () => ({ good: true, words: { vi: "Đã sao lưu vào đây", en: "Backed up" } }),
    }
    const screens: Opened = openScreens({ run: sample.run, campaign, language: "vi", ledger })
    await screens.until("CỘNG")
    screens.type("9")
    await screens.until("Đã đọc 41 sự kiện: nhất quán")
    await screens.until("Chưa ký bản ghi đối chiếu nào.")
    screens.type("\x1b[B\r")
    await screens.until("Đã ký bản ghi đối chiếu tại sự kiện")
    await screens.until("Bản ghi đối chiếu gần nhất:")
    screens.type("\x1b[B\r")
    await screens.until("Đã sao lưu vào đây")
    screens.type("\x1b[A\x1b[A\r")
    await screens.until("nhất quán")
    screens.type("\x03")
    await screens.ended
    assert.isUndefined(notes[0])
    assert.match(notes.at(-1) ?? "", /^kheo/u)
  })
})

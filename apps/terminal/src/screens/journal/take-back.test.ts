import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import { loadJournal } from "../../register/index.ts"
import { shown } from "../../state/index.ts"
import { AtKeys } from "../../testing/at-keys.samples.ts"
import { ctrl, text } from "../../testing/drive.ts"
import { openSample } from "../../testing/samples.ts"
import { update } from "../../update/index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let at: AtKeys
beforeEach(async () => {
  sample = await openSample()
  at = await AtKeys.open(sample.run, { named: undefined, account: "hanh" })
  await at.press(text("8"))
  await read()
})
afterEach(() => sample.close())

const read = async () => {
  const journal = await sample.run(loadJournal(0, 300, new Map()))
  at.state = update(at.state, { type: "seen", seen: { journal } })
}
/** Goes to the newest line of the journal that says this. */
const goTo = async (words: string) => {
  await at.press("home")
  for (let step = 0; step < 60 && !chosen().includes(words); step += 1) await at.press("down")
  assert.include(chosen(), words)
}
const chosen = () => (at.screen.split("\n").find((line) => line.startsWith("›")) ?? "").toLowerCase()

describe("the journal", () => {
  it("takes back what an earlier session wrote, by one more event with a reason", async () => {
    const before = at.state.register?.board.totals.conferences ?? 0
    await goTo("hội nghị")
    await at.press(ctrl("z"))
    assert.include(at.screen, "Bỏ việc đã ghi")
    await at.press(text("ghi nhầm"), ctrl("s"))
    assert.include(at.said, "Đã ghi 1 sự kiện: Bỏ “")
    assert.strictEqual(at.state.register?.board.totals.conferences, before - 1)
  })

  it("says where to put right what is not taken back here", async () => {
    for (const [words, said] of [
      ["sửa", "đã là một lần sửa"],
      ["mở", "màn hình 7 Cài đặt"],
      ["người dùng", "màn hình 7 Cài đặt"],
    ] as const) {
      await goTo(words)
      await at.press(ctrl("z"))
      assert.include(at.said, said)
      assert.strictEqual(shown(at.state).name, "journal")
    }
  })
})

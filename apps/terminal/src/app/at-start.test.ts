import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import type { LedgerPort } from "../ledger/index.ts"
import { type Opened, openScreens } from "../testing/open-screens.ts"
import { campaign, openSample } from "../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let screens: Opened
beforeEach(async () => {
  sample = await openSample()
})
afterEach(async () => {
  screens.type("\x03")
  await screens.ended
  await sample.close()
})

const port = (over: Partial<LedgerPort>): LedgerPort => ({
  verify: async () => ({ verdict: "consistent", words: { vi: "nhất quán", en: "consistent" }, position: 41 }),
  backUp: async () => ({ good: true, words: { vi: "", en: "" } }),
  unwritable: async () => undefined,
  ...over,
})
const open = (ledger: LedgerPort, asOf?: string) => {
  const day = asOf === undefined ? {} : { asOf }
  screens = openScreens({ run: sample.run, campaign, now: "2022-10-25", language: "vi", ledger, ...day })
  return screens
}

describe("at the start", () => {
  it("a register that can't be written is shown read-only before anything is typed", async () => {
    const { until } = open(port({ unwritable: async () => ({ vi: "Tệp chỉ đọc.", en: "Read-only." }) }))
    await until("CHỈ ĐỌC: Tệp chỉ đọc.")
    screens.type("\x07")
    await until("! Tệp chỉ đọc.")
  })

  it("a register that is read at once is in the first frame; one that takes longer is told to be on its way", async () => {
    const { bytes, until } = open(port({}))
    await until("CỘNG")
    assert.notInclude(bytes(), "Đang tải")
    screens.type("\x03")
    await screens.ended
    screens = openScreens({
      run: (effect) => new Promise((resolve) => setTimeout(resolve, 300)).then(() => sample.run(effect)),
      campaign,
      now: "2022-10-25",
      language: "vi",
    })
    await screens.until("Đang tải")
    await screens.until("CỘNG")
  })

  it("one that was altered is found by reading it through", async () => {
    const words = { vi: "đã bị thay đổi, bắt đầu từ vị trí 7", en: "altered, first at position 7" }
    const { until } = open(port({ verify: async () => ({ verdict: "altered", words, position: 41 }) }))
    await until("CHỈ ĐỌC: Sổ đã bị thay đổi, bắt đầu từ vị trí 7")
  })

  it("a past day that was asked for is only looked at: nothing is written until today is shown", async () => {
    const { type, until } = open(port({}), "2022-10-18")
    await until("ĐANG XEM TẠI 18/10/2022")
    for (const key of ["\x07", "\x02"]) {
      type(key)
      await until("! Xem tại 18/10/2022: không ghi được")
    }
    type("\x14")
    await until("Xem tại một ngày")
    type("\r")
    await until("Số liệu đến 25/10/2022")
    assert.isFalse(screens.frame().some((line) => line.includes("ĐANG XEM")))
  })
})

import { Refusal } from "@kheo/application"
import type { Problem, Words } from "@kheo/application/language"
import { StoreUnavailable } from "@kheo/event-store"
import { assert, describe, it } from "@effect/vitest"
import { screenRefusal, screenWords } from "./index.ts"

const plain = ({ en, vi }: Words) => {
  for (const text of [vi, en]) {
    assert.notMatch(text, /\bkheo [a-z]|--[a-z]|KHEO_/)
    assert.isAbove(text.length, 8)
  }
}

describe("words for the screens", () => {
  it.prop("send nobody to a command line, whatever was refused", [Refusal], ([refusal]) => {
    plain(screenRefusal(refusal))
  })

  it("say on the screen what to do instead", () => {
    const closed = screenRefusal({ _tag: "CampaignIsClosed" })
    assert.include(closed.vi, "mở lại đợt")
    const reported = screenRefusal({ _tag: "ReportAlreadyReceived", occurredAt: "2022-10-14" })
    assert.include(reported.vi, "ngày 14/10/2022. Nếu ghi sai, hãy ghi một lần sửa")
  })

  it("keep what is known where only the advice was a command", () => {
    const reasons = ["unknown-outcome", "no-such-ledger", "projection-stopped", "not-durable", "failed", "disk-full"]
    for (const reason of reasons) {
      const problem = new StoreUnavailable({ reason, detail: "SQLITE", path: "sổ" } as never) as Problem
      const words = screenWords(problem)
      assert.notMatch(`${words.vi}${words.en}`, /\bkheo [a-z]|--[a-z]|KHEO_/)
      assert.isNotEmpty(words.vi)
    }
  })
})

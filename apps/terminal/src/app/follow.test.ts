import { handleParticipation, listUsers, markOf } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { openScreens } from "../testing/open-screens.ts"
import { campaign, openSample, unitId } from "../testing/samples.ts"

describe("an append by somebody else", () => {
  it("is on the screen within 300 ms, and the chosen line stays chosen", async () => {
    const sample = await openSample()
    const screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi" })
    await screens.until("CỘNG")
    screens.type("2\x1b[B\x1b[B")
    await screens.until("› [x] Xã Mỹ An")
    assert.isFalse(screens.frame().some((line) => line.includes("11/10/2022")))
    await sample.run(
      Effect.gen(function* () {
        const [user] = yield* listUsers
        if (user === undefined) throw new Error("the sample has a user")
        const held = { _tag: "HoldConference", occurredAt: "2022-10-11", basis: "paper" } as const
        yield* handleParticipation(markOf(user.user), campaign, unitId("Thị trấn Thủ Thừa"), held)
      }),
    )
    const before = performance.now()
    await screens.until("11/10/2022")
    assert.isBelow(performance.now() - before, 300)
    await screens.until("› [x] Xã Mỹ An")
    screens.type("q")
    await screens.ended
    await sample.close()
  })
})

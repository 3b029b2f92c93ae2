import { assert } from "vitest"
import { registration } from "@kheo/api/samples"
import { type Case, ofTwo, type TwoServers } from "./case.ts"

const day = (at: number) => `2022-${String(3 + (at % 7)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`

/** The command of one step: mostly registrations, and all that changes what a board counts or calls its units. */
const given = ({ send }: TwoServers, at: number) => {
  const unit = at % 3 === 0 ? "X02" : "X01"
  const grounds = { legalBasis: "NQ 1/2022", occurredAt: "2022-06-01" }
  if (at === 60) return send("/v1/units/X01/rename", { name: "Xã Long Thạnh", ...grounds })
  if (at === 100)
    return send("/v1/units", { code: "X03", name: "Xã Long Trì", block: "Xã, thị trấn", occurredAt: "2022-05-01" })
  if (at === 101)
    return send("/v1/unit-reorganisations", {
      change: "split",
      unit: "X02",
      into: [{ unit: "X03", part: "ấp 1" }],
      ...grounds,
    })
  if (at % 20 === 7) return send(`/v1/campaigns/2022/units/${unit}/conference`, { occurredAt: day(at) })
  if (at % 5 === 4) {
    const number = `M-2022-${String(1 + (at % 30)).padStart(4, "0")}`
    return send(`/v1/models/${number}/${at % 2 === 0 ? "submit" : "not-scalable"}`, {
      ...(at % 2 === 0 ? { replication: "02/05 ấp" } : { words: "không nhân rộng" }),
      occurredAt: "2022-10-10",
    })
  }
  return send("/v1/models", { ...registration, unit, title: `Mô hình ${at}`, occurredAt: day(at) })
}

const asOf = "2022-11-01"

export const past: ReadonlyArray<Case> = [
  {
    name: "the board as known at each of 200 positions is what it was then, through renaming and division",
    tried: ofTwo(async (servers) => {
      const live = new Map<number, { readonly knownAt: unknown }>()
      const statuses: Record<string, number> = {}
      for (let at = 0; at < 300 && live.size < 200; at += 1) {
        const { status } = await given(servers, at)
        statuses[status] = (statuses[status] ?? 0) + 1
        const { body } = await servers.turn(at).ask(`/v1/campaigns/2022/board?asOf=${asOf}`)
        live.set(body.position, body)
      }
      assert.strictEqual(live.size, 200)
      assert.isAbove(statuses[201] ?? 0, 150)
      for (const [position, board] of live) {
        const { body } = await servers.ask(`/v1/campaigns/2022/board?asOf=${asOf}&knownAt=${position}`)
        assert.deepStrictEqual(body, { ...board, knownAt: String(position) }, `${position}`)
      }
      return { statuses, boards: [...live.values()] }
    }),
  },
]

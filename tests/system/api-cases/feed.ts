import { assert } from "vitest"
import { registerMany } from "@kheo/api/samples"
import { Follower } from "@kheo/api/follower"
import { type Case, ofTwo } from "./case.ts"

export const feed: ReadonlyArray<Case> = [
  {
    name: "a filtered reader to whom 5,000 events say nothing gets on, by asking and by following",
    tried: ofTwo(async (servers) => {
      await servers.run(registerMany(1, 5_000))
      const head = (await servers.lines()).length
      let next = "/v1/events?after=4&types=campaign.closed&limit=100"
      let scanned = 0
      let asked = 0
      for (; scanned < head && asked < 100; asked += 1) {
        const told = await servers.turn(asked).ask(next)
        assert.deepStrictEqual([told.status, told.body], [200, []])
        const to = Number(told.response.headers.get("kheo-position"))
        assert.isAbove(to, scanned)
        scanned = to
        next = /^<(.+)>; rel="next"$/.exec(told.response.headers.get("link") ?? "")?.[1] ?? ""
      }
      assert.strictEqual(scanned, head)
      const follower = new Follower()
      const stream = "/v1/events/stream?after=4&types=campaign.closed"
      await follower.read(
        (init) => servers.other.app.request(stream, init),
        ({ lastId }) => lastId === String(head),
        AbortSignal.timeout(10_000),
      )
      assert.deepStrictEqual([follower.positions, follower.lastId], [[], String(head)])
      return { asked, scanned }
    }),
  },
  {
    name: "a position that the ledger has not reached is 409, by asking and by following",
    tried: ofTwo(async (servers) => {
      const head = (await servers.lines()).length
      const told = []
      for (const path of ["/v1/events", "/v1/events/stream"])
        for (const beyond of [head + 1, head + 5_000]) {
          const { body, response, status } = await servers.other.ask(`${path}?after=${beyond}`)
          assert.deepStrictEqual([status, body.code], [409, "position-ahead"])
          assert.strictEqual(response.headers.get("kheo-position"), String(head))
          told.push(body)
        }
      return told
    }),
  },
]

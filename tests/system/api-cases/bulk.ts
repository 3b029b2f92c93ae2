import { randomUUID } from "node:crypto"
import { assert } from "vitest"
import { registration } from "@kheo/api/samples"
import { type Case, ofTwo } from "./case.ts"
import { plain } from "./plain.ts"

const items = Array.from({ length: 500 }, (_, at) => ({
  clientRef: `row-${at}`,
  op: "registerModel",
  body: { ...registration, title: `Mô hình ${at}`, ...(at === 317 ? { unit: "nobody" } : {}) },
}))

const verdicts = ({ body }: { readonly body: any }) =>
  body.items.map(({ clientRef, problem, status }: any) => [clientRef, status, problem?.code])

export const bulk: ReadonlyArray<Case> = [
  {
    name: "a bulk of 500 whose row 317 is wrong: nothing, all the others, or the verdicts alone; again adds nothing",
    tried: ofTwo(async (servers) => {
      const sent = async (at: number, body: object, key: string = randomUUID()) =>
        servers.turn(at).ask("/v1/bulk", {
          method: "POST",
          body: JSON.stringify({ items, ...body }),
          headers: { "Content-Type": "application/json", "Idempotency-Key": key },
        })
      const written = () => servers.written("model.registered")
      const atomic = await sent(0, { mode: "atomic" })
      assert.deepStrictEqual([atomic.status, atomic.body.code, await written()], [422, "bulk-refused", 0])
      const dry = [
        await sent(0, { mode: "atomic", dryRun: true }),
        await sent(1, { mode: "independent", dryRun: true }),
      ]
      assert.strictEqual(await written(), 0)
      const key = randomUUID()
      const cut = await sent(0, { mode: "independent", items: items.slice(0, 250) }, key)
      assert.deepStrictEqual([cut.body.succeeded, await written()], [250, 250])
      const whole = await sent(1, { mode: "independent" }, key)
      assert.deepStrictEqual([whole.status, whole.body.succeeded, whole.body.failed], [207, 499, 1])
      const again = await sent(0, { mode: "independent" }, key)
      assert.deepStrictEqual(plain(again.body.items), plain(whole.body.items))
      assert.strictEqual(await written(), 499)
      for (const one of dry) assert.deepStrictEqual(verdicts(one), verdicts(whole))
      return [atomic.body, ...dry.map(({ body }) => body), whole.body]
    }),
  },
]

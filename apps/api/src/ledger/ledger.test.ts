import { assert, describe, it } from "@effect/vitest"
import { signCheckpoint } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { codes, sampleOffice } from "../samples.ts"
import { audited, witness } from "./audited.samples.ts"

const office = async (events = 60) => {
  const made = await sampleOffice()
  const { command, event } = samples()
  for (let written = 0; written < events; written += 20)
    await made.run(
      EventStore.use((store) =>
        store.append(command(), decided([{ stream: "other", events: Array.from({ length: 20 }, () => event()) }])),
      ),
    )
  const bytes = async (path: string) => {
    const response = await made.app.request(path)
    return new Uint8Array(await response.arrayBuffer())
  }
  return { ...made, bytes, head: await made.run(EventStore.use((store) => store.head())) }
}

const random = (most: number): number => 1 + Math.floor(Math.random() * most)

describe("proofs", () => {
  it("convince the auditor's program, of any event in any size and of any two sizes", async () => {
    const { ask, bytes, head, lines } = await office()
    const { consistency, inclusion, key } = witness("kheo:test")
    for (let round = 0; round < 40; round++) {
      const size = random(head.position)
      const position = random(size)
      const told = await ask(`/v1/ledger/proofs/inclusion?position=${position}&size=${size}`)
      const entry = await bytes(`/v1/ledger/leaves/${position}`)
      assert.deepStrictEqual(Buffer.from(entry), Buffer.from((await lines())[position - 1]?.entry ?? []))
      assert.include(told.response.headers.get("cache-control"), "immutable")
      const asked = `${position} in ${size}`
      assert.deepStrictEqual(
        await audited(inclusion(told.body, entry), { key }),
        { exit: 0, verdict: "consistent" },
        asked,
      )
      entry[random(entry.length) - 1]! ^= 1
      assert.strictEqual((await audited(inclusion(told.body, entry), { key })).verdict, "altered", asked)
      const proved = await ask(`/v1/ledger/proofs/consistency?from=${position}&to=${size}`)
      assert.strictEqual((await audited(consistency(proved.body), { key })).verdict, "consistent", asked)
      const otherRoot = proved.body.fromRoot.replace(/^./, (digit: string) => (digit === "0" ? "1" : "0"))
      const forged = consistency({ ...proved.body, fromRoot: otherRoot })
      assert.strictEqual((await audited(forged, { key })).verdict, "rewritten", asked)
    }
  })

  it("come as files with the office's own checkpoint", async () => {
    const { ask, head } = await office(20)
    const key = async () => (await ask("/v1/ledger/keys")).body.key
    assert.strictEqual(await key(), null)
    const kept = (await ask("/v1/ledger/checkpoint")).body
    const inclusion = await ask("/v1/ledger/proof-files/inclusion?position=3")
    assert.strictEqual(inclusion.response.headers.get("content-disposition"), 'attachment; filename="3.tlog-proof"')
    const consistency = await ask("/v1/ledger/proof-files/consistency?from=5")
    for (const { body } of [inclusion, consistency])
      assert.deepStrictEqual(await audited(body, { checkpoint: kept, key: await key() }), {
        exit: 0,
        verdict: "intact",
      })
    assert.match(kept, new RegExp(`^kheo:test\n${head.position}\n`))
  })

  it("are refused where there is nothing to prove, naming the bounds", async () => {
    const { ask, head } = await office(20)
    for (const [path, name] of [
      ["inclusion?position=0&size=5", "position"],
      ["inclusion?position=6&size=5", "position"],
      ["inclusion?position=1&size=0", "size"],
      [`inclusion?position=1&size=${head.position + 1}`, "size"],
      ["consistency?from=0&to=5", "from"],
      ["consistency?from=6&to=5", "from"],
      [`consistency?from=1&to=${head.position + 1}`, "to"],
    ] as const) {
      const told = await ask(`/v1/ledger/proofs/${path}`)
      assert.deepStrictEqual([told.status, codes(told)], [400, [[name, "position"]]], path)
    }
    for (const path of ["inclusion?position=1", "inclusion?position=x&size=1", "consistency?from=1&to=2&size=3"])
      assert.strictEqual((await ask(`/v1/ledger/proofs/${path}`)).status, 400, path)
    assert.strictEqual((await ask(`/v1/ledger/proof-files/inclusion?position=${head.position + 1}`)).status, 400)
  })
})

describe("the ledger", () => {
  it("tells its head, and the key once there is one", async () => {
    const { ask, head, run } = await office(20)
    const { ledger, position, recordedAt, root } = head
    const { body } = await ask("/v1/ledger")
    assert.deepStrictEqual(body, { ledger, position, root, recordedAt, origin: ledger, key: null })
    const { vkeys } = await run(signCheckpoint())
    assert.deepStrictEqual((await ask("/v1/ledger")).body.key, vkeys[0])
    const keys = await ask("/v1/ledger/keys")
    assert.deepStrictEqual(keys.body, { ledger, origin: ledger, key: vkeys[0], usedKeys: [], epochs: [] })
  })

  it("says of a kept checkpoint whether it still goes on from it", async () => {
    const { ask } = await office(20)
    const judge = (checkpoint: string) =>
      ask("/v1/ledger/verify-checkpoint", {
        method: "POST",
        body: JSON.stringify({ checkpoint }),
        headers: { "Content-Type": "application/json" },
      })
    const kept: string = (await ask("/v1/ledger/checkpoint")).body
    const { position } = (await ask("/v1/ledger")).body
    assert.deepInclude((await judge(kept)).body, { verdict: "intact", position })
    const shorter = await office(0)
    const other = await shorter.ask("/v1/ledger/verify-checkpoint", {
      method: "POST",
      body: JSON.stringify({ checkpoint: kept }),
      headers: { "Content-Type": "application/json" },
    })
    assert.deepInclude(other.body, { verdict: "undecided", reason: "unknown-key" })
    const forged = kept.replace(`\n${position}\n`, `\n${position - 1}\n`)
    assert.deepInclude((await judge(forged)).body, { verdict: "undecided", reason: "wrong-signature" })
    const elsewhere = kept.replaceAll("kheo:test", "kheo:other")
    assert.deepInclude((await judge(elsewhere)).body, { verdict: "undecided", reason: "other-ledger" })
    assert.strictEqual((await judge("no note")).status, 422)
  })
})

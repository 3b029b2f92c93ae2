import { assert, describe, it } from "@effect/vitest"
import { showBoard, showModels, signCheckpoint } from "@kheo/application"
import { EventStore, type Line } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { createApp } from "./app.ts"
import { registration, sampleOffice } from "./samples.ts"

describe("the board", () => {
  it("is exactly what the query shows, as of a day and as known then", async () => {
    const { ask, run } = await sampleOffice()
    const told = await ask("/v1/campaigns/2022/board?asOf=2022-10-18&knownAt=3")
    assert.strictEqual(told.status, 200)
    const shown = await run(showBoard({ campaign: 2022, asOf: "2022-10-18", knownAt: "3" }))
    assert.strictEqual(JSON.stringify(told.body), JSON.stringify(shown))
    assert.deepStrictEqual(told.body.reported, [])
    assert.deepStrictEqual((await ask("/v1/campaigns/2022/board?asOf=2022-10-18")).body.reported, ["Xã Long Thành"])
    assert.deepStrictEqual((await ask("/v1/campaigns/2022/board?asOf=2022-10-13")).body.reported, [])
  })
})

describe("the register", () => {
  it("is what the query shows, and finds text without marks", async () => {
    const { ask, post, run } = await sampleOffice()
    await post(registration)
    await post({ ...registration, unit: "Xã Long Thuận", title: "Ánh sáng an ninh", person: "Nguyễn Văn An" })
    const all = await ask("/v1/models?campaign=2022")
    const shown = { ...(await run(showModels({ campaign: 2022 }))), next: null }
    assert.deepStrictEqual(all.body, JSON.parse(JSON.stringify(shown)))
    const found = await ask("/v1/models?campaign=2022&text=anh%20sang")
    assert.deepStrictEqual(
      found.body.models.map(({ number, person }: { number: string; person: string }) => [number, person]),
      [["M-2022-0002", "Nguyễn Văn An"]],
    )
  })
})

describe("a registration", () => {
  it("answers with its number and where its events are", async () => {
    const { ask, lines, post } = await sampleOffice()
    const told = await post(registration)
    assert.strictEqual(told.status, 201)
    assert.strictEqual(told.body.number, "M-2022-0001")
    assert.strictEqual(told.body.position, (await lines()).length)
    const location = told.response.headers.get("location") ?? ""
    const byId = await ask(`${location}/events`)
    assert.deepStrictEqual(byId.body.model, { id: told.body.id, number: "M-2022-0001" })
    const byNumber = await ask("/v1/models/m-2022-0001/events")
    assert.deepStrictEqual(byNumber.body, byId.body)
  })

  it("gives each event as the line that is stored, byte for byte", async () => {
    const { ask, lines, post } = await sampleOffice()
    await post({ ...registration, person: "Trần Thị Bé", note: "dòng 1\ndòng 2" })
    const stored = (await lines()).filter(({ type }) => type === "kheo.model.registered.v1")
    const { body } = await ask("/v1/models/M-2022-0001/events")
    assert.deepStrictEqual(
      body.events.map((event: unknown) => JSON.stringify(event)),
      stored.map(({ entry }) => new TextDecoder().decode(entry)),
    )
    assert.match(body.events[0].data.personal.holder, /^kheo-sealed-1\./)
    assert.strictEqual((await ask("/v1/models?campaign=2022")).body.models[0].person, "Trần Thị Bé")
  })

  it("knows the day from the paper, or assumes today", async () => {
    const { ask, post } = await sampleOffice()
    await post(registration)
    await post({ campaign: 2022, unit: "X02", title: "Không ghi ngày" })
    const event = async (number: string) => (await ask(`/v1/models/${number}/events`)).body.events[0]
    assert.deepInclude(await event("M-2022-0001"), { time: "2022-03-01T00:00:00+07:00" })
    assert.strictEqual((await event("M-2022-0001")).data.basis, "paper")
    assert.strictEqual((await event("M-2022-0002")).data.basis, "assumed")
  })

  it("keeps words in NFC and without white space around them", async () => {
    const { ask, post } = await sampleOffice()
    await post({ ...registration, title: `  ${"Tuyến đường hoa".normalize("NFD")} ` })
    const { body } = await ask("/v1/models/M-2022-0001/events")
    assert.strictEqual(body.events[0].data.title, "Tuyến đường hoa")
  })

  it("is made in the name of the one who serves", async () => {
    const { ask, lines, post } = await sampleOffice()
    await post(registration)
    const user = (await lines()).find(({ type }) => type === "kheo.user.added.v1")
    assert.isDefined(user)
    const data = JSON.parse(new TextDecoder().decode(user?.entry)).data
    const { body } = await ask("/v1/models/M-2022-0001/events")
    assert.strictEqual(body.events[0].actor, data.user)
    assert.match(data.personal.account, /^kheo-sealed-1\./)
  })
})

describe("the service", () => {
  it("says that it is up without touching the register", async () => {
    const { ask } = await sampleOffice({ run: () => Promise.reject(new Error("no store")) })
    assert.deepStrictEqual((await ask("/healthz")).body, { status: "ok" })
  })

  it("is ready while the ledger is whole and read models are read, and not while it stops", async () => {
    const stopping = new AbortController()
    const { ask, lines, post } = await sampleOffice({ stopping: stopping.signal })
    await post(registration)
    await ask("/v1/models?campaign=2022")
    const { body, status } = await ask("/readyz")
    assert.deepStrictEqual([status, body.status, body.position], [200, "ready", (await lines()).length])
    assert.isAbove(body.readModels.length, 0)
    stopping.abort()
    const draining = await ask("/readyz")
    assert.deepStrictEqual([draining.status, draining.body.code], [503, "draining"])
    assert.strictEqual((await ask("/healthz")).status, 200)
  })

  it("is not ready over a ledger with a changed byte, a lost end, or lines that changed places", async () => {
    const { ask, run } = await sampleOffice()
    const { vkeys } = await run(signCheckpoint())
    assert.strictEqual(vkeys.length, 1)
    const over = async (change: (lines: ReadonlyArray<Line>) => ReadonlyArray<Line>) => {
      const app = createApp({
        actor: { named: undefined, account: "an" },
        run: (effect) =>
          run(
            Effect.updateService(effect, EventStore, (store) => ({
              ...store,
              read: (query) =>
                Stream.unwrap(
                  Effect.map(Stream.runCollect(store.read(query)), (lines) => Stream.fromIterable(change(lines))),
                ),
            })),
          ),
      })
      const told = await app.request("/readyz")
      return [told.status, ((await told.json()) as { code?: string }).code]
    }
    assert.deepStrictEqual(await over((lines) => lines), [200, undefined])
    const second = (lines: ReadonlyArray<Line>, entry: (line: Line) => Partial<Line>) =>
      lines.map((line, index) => (index === 1 ? { ...line, ...entry(line) } : line))
    const flipped = ({ entry }: Line) => ({ entry: entry.map((byte, index) => (index === 9 ? byte ^ 1 : byte)) })
    assert.deepStrictEqual(await over((lines) => second(lines, flipped)), [503, "ledger-altered"])
    assert.deepStrictEqual(await over((lines) => lines.slice(0, -1)), [503, "ledger-altered"])
    assert.strictEqual((await ask("/readyz")).status, 200)
  })

  it("answers HEAD wherever it answers GET", async () => {
    const { ask, post } = await sampleOffice()
    await post(registration)
    for (const path of [
      "/healthz",
      "/openapi.json",
      "/v1/models?campaign=2022",
      "/v1/campaigns/2022/board",
      "/v1/models/M-2022-0001/events",
    ]) {
      const head = await ask(path, { method: "HEAD" })
      assert.deepStrictEqual([head.status, head.body], [200, ""], path)
    }
    assert.strictEqual((await ask("/v1/campaigns/1999/board", { method: "HEAD" })).status, 404)
  })
})

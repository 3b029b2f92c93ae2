import { assert, describe, it } from "@effect/vitest"
import { startReceiver } from "@kheo/api/receivers"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const asked = async () => {
  const data = emptyFolder()
  const run = (...words: ReadonlyArray<string>) =>
    kheoHere([...words, "--data", data], { KHEO_WEBHOOK_ALLOW: "127.0.0.1" })
  await run("user", "add", "Trần Văn An", "--role", "administrator")
  return { run, json: async (...words: ReadonlyArray<string>) => JSON.parse((await run(...words, "--json")).out) }
}

describe("webhooks on the command line", () => {
  it("are added, tried, paused, set going, renewed, told again and removed; secrets are printed once, alone", async () => {
    const { json, run } = await asked()
    const { close, got, port } = await startReceiver(() => ({ status: 204 }))
    const host = `127.0.0.1:${port}`
    assert.include((await run("webhook", "list")).out, "kheo webhook add")
    const added = await run(
      "webhook",
      "add",
      `http://${host}/kheo`,
      "--description",
      "Tỉnh",
      "--type",
      "model.registered",
    )
    assert.match(added.out, /^whsec_[\w+/]{43}=\n$/)
    const [, id = ""] = /nơi nhận ([\da-f-]{36})/u.exec(added.err) ?? []
    assert.match((await run("webhook", "list")).out, /đang báo.*\n.*model\.registered; đã báo đến vị trí \d/u)
    assert.match((await run("webhook", "test", host)).out, /^đã nhận \(204\)/u)
    assert.deepInclude(await json("webhook", "pause", host), { id, state: "paused" })
    assert.deepInclude(await json("webhook", "change", id, "--type", "all", "--campaign", "2022"), {
      types: [],
      campaign: 2022,
      state: "paused",
    })
    assert.deepInclude(await json("webhook", "resume", id), { state: "active", campaign: 2022 })
    const { secret } = await json("webhook", "rotate", id)
    assert.notStrictEqual(`${secret}\n`, added.out)
    await run("webhook", "test", id)
    assert.deepStrictEqual(
      got.map(({ headers }) => String(headers["webhook-signature"]).split(" ").length),
      [1, 2],
    )
    assert.deepInclude(await json("webhook", "replay", id, "--after", "0"), { position: 0 })
    assert.deepInclude(await json("webhook", "deliveries", id), { deliveries: [] })
    assert.notInclude((await run("webhook", "list", "--json")).out, "whsec")
    await close()
    assert.strictEqual((await run("webhook", "test", id)).code, 3)
    assert.strictEqual((await run("webhook", "remove", id)).code, 0)
    assert.deepInclude(await json("webhook", "list"), { webhooks: [] })
  })

  it("that make no sense are refused with what to do, in the language of the user", async () => {
    const { run } = await asked()
    await run("webhook", "add", "http://127.0.0.1/", "--description", "x")
    for (const [words, told] of [
      [["add", "https://127.0.0.1/"], "--description is missing"],
      [["add", "ftp://127.0.0.1/", "--description", "x"], "a whole web address"],
      [["add", "https://192.168.1.5/", "--description", "x"], "KHEO_WEBHOOK_ALLOW"],
      [["add", "http://127.0.0.1/", "--description", "x", "--type", "model.sung"], "no type of event “model.sung”"],
      [["add", "http://127.0.0.1/", "--description", "x", "--after", "now"], "is no position"],
      [["change", "127.0.0.1"], "isn't said what to change"],
      [["pause", "nobody.example"], "No webhook is “nobody.example”"],
      [["replay", "127.0.0.1"], "--after is missing"],
      [["replay", "127.0.0.1", "--after", "900"], "not to 900"],
      [["stop", "127.0.0.1"], "kheo webhook add ADDRESS"],
    ] as const) {
      const ended = await run("webhook", ...words, "--lang", "en")
      assert.deepStrictEqual([ended.code, ended.out], [2, ""], words.join(" "))
      assert.include(ended.err, told)
    }
  })
})

import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it } from "@effect/vitest"
import { markOf, newId, revokeAccessKey } from "@kheo/application"
import type { Reading } from "../../access-journal/index.ts"
import { keyedOffice } from "../../access/keys.samples.ts"
import { RateLimits } from "../../access/index.ts"
import { Follower } from "../../events/follower.samples.ts"
import { localPath } from "./sign-in.ts"
import { Sessions, sessionSeconds } from "./sessions.ts"

const browser = { Accept: "text/html" }
const board = "/campaigns/2022"

/** The sample office with keys, and a browser that keeps what it is given. */
const signedOutOffice = async (more: Parameters<typeof keyedOffice>[0] = {}) => {
  const office = await keyedOffice(more)
  const open = (path: string, headers: Record<string, string> = {}) =>
    office.app.request(path, { headers: { ...browser, ...headers } })
  const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    office.app.request(path, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { ...browser, "Sec-Fetch-Site": "same-origin", ...headers },
    })
  const cookie = async (key: string, next = board) => {
    const response = await send("/sign-in", { key, next })
    return {
      response,
      cookie: response.headers.get("set-cookie") ?? "",
      shown: (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "",
    }
  }
  const sendCommand = (path: string) =>
    office.app.request(path, {
      method: "POST",
      body: JSON.stringify({ results: "Họp dân", occurredAt: "2022-10-12" }),
      headers: {
        ...office.keys.clerk.headers,
        "Content-Type": "application/json",
        "Idempotency-Key": newId(),
        "If-Match": "*",
      },
    })
  return { ...office, open, send, cookie, sendCommand }
}

describe("once keys were issued", () => {
  it("every page of the register asks to sign in, and brings one back to what was wanted", async () => {
    const { open } = await signedOutOffice()
    for (const path of ["/", board, `${board}/models?text=a`, "/models/M-2022-0001", `${board}/report`]) {
      const told = await open(path)
      assert.deepStrictEqual([told.status, await told.text()], [303, ""], path)
      assert.strictEqual(told.headers.get("location"), `/sign-in?${new URLSearchParams({ next: path })}`)
    }
    for (const path of ["/reference", "/verify/offline", "/sign-in?next=/"])
      assert.strictEqual((await open(path)).status, 200, path)
  })

  it("a good key signs in, by a cookie that scripts and other sites never have", async () => {
    const { cookie, keys, open } = await signedOutOffice()
    const { cookie: set, response, shown } = await cookie(keys.leader.text)
    assert.deepStrictEqual([response.status, response.headers.get("location")], [303, board])
    assert.match(set, /^__Host-kheo=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=28800$/u)
    assert.notInclude(set, keys.leader.text)
    const page = await open(board, { Cookie: `a=b; ${shown}` })
    const text = await page.text()
    assert.deepStrictEqual([page.status, text.includes("/sign-out")], [200, true])
    assert.notInclude(text, keys.leader.text)
  })

  it("signing out, revoking the key or a made-up cookie shuts the pages", async () => {
    const { administrator, cookie, keys, open, run, send } = await signedOutOffice()
    const status = async (shown: string) => (await open(board, { Cookie: shown })).status
    const first = (await cookie(keys.leader.text)).shown
    const second = (await cookie(keys.clerk.text)).shown
    assert.deepStrictEqual([await status(first), await status(second)], [200, 200])
    const left = await send("/sign-out", {}, { Cookie: first })
    assert.match(left.headers.get("set-cookie") ?? "", /^__Host-kheo=; .*Max-Age=0$/u)
    await run(revokeAccessKey(markOf(administrator, newId()), keys.clerk.id, "thôi việc"))
    const madeUp = `__Host-kheo=${"a".repeat(43)}`
    assert.deepStrictEqual([await status(first), await status(second), await status(madeUp)], [303, 303, 303])
  })

  it("a bad key is told so, and trying on is slowed down", async () => {
    const { cookie } = await signedOutOffice({ limits: new RateLimits({ failures: { most: 3, seconds: 60 } }) })
    const statuses: Array<number> = []
    for (let time = 0; time < 5; time++) statuses.push((await cookie("kheo_abc")).response.status)
    assert.deepStrictEqual(statuses, [401, 401, 401, 429, 429])
  })

  it("another site's form signs nobody in, and nobody is led to another site", async () => {
    const { keys, send } = await signedOutOffice()
    const { key, next } = { key: keys.leader.text, next: "//evil.example/a" }
    const foreign = await send("/sign-in", { key, next }, { "Sec-Fetch-Site": "cross-site" })
    assert.deepStrictEqual([foreign.status, foreign.headers.get("set-cookie")], [403, null])
    assert.strictEqual((await send("/sign-in", { key, next })).headers.get("location"), "/")
    for (const text of ["//a", "/\\a", "https://a", "/a\nSet-Cookie: b", "a", ""])
      assert.strictEqual(localPath(text), "/", text)
    assert.strictEqual(localPath("/campaigns/2022?asOf=18%2F10%2F2022"), "/campaigns/2022?asOf=18%2F10%2F2022")
  })

  it("an open page hears that something was recorded, and nothing of what, until its reader may not any more", async () => {
    const { administrator, app, cookie, foreign, keys, open, run, sendCommand } = await signedOutOffice()
    const { shown } = await cookie(keys.leader.text)
    const page = await (await open(board, { Cookie: shown })).text()
    const [, path = ""] = /data-live="([^"]+)"/u.exec(page) ?? []
    assert.match(path, /^\/live\?after=\d+$/u)
    const follower = new Follower()
    const following = follower.read(
      (init) => app.request(path, { ...init, headers: { Cookie: shown, "Sec-Fetch-Site": "same-origin" } }),
      ({ messages }) => messages.length === 1,
    )
    await pause(20)
    await sendCommand(`/v1/models/${foreign}/submit`)
    await following
    const position = Number(path.split("=")[1]) + 1
    assert.deepStrictEqual(follower.messages, [{ event: "message", id: String(position), data: String(position) }])
    const status = async (headers: Record<string, string>) => (await app.request(path, { headers })).status
    assert.deepStrictEqual(
      [
        await status({}),
        await status({ Cookie: `__Host-kheo=${"a".repeat(43)}` }),
        await status({ Cookie: shown, "Sec-Fetch-Site": "cross-site" }),
        await status(keys.contact.headers),
        (await app.request("/v1/events/stream", { headers: { Cookie: shown } })).status,
        (await app.request(path, { method: "HEAD", headers: { Cookie: shown } })).status,
      ],
      [401, 401, 403, 403, 401, 405],
    )
    await run(revokeAccessKey(markOf(administrator, newId()), keys.leader.id, "thôi việc"))
    assert.strictEqual(await status({ Cookie: shown }), 401)
  })

  it("who sees one unit only, or has no right to read, is told why", async () => {
    const { cookie, issue, keys } = await signedOutOffice()
    const blind = await issue("u-leader", ["register:write"])
    for (const { text } of [keys.contact, keys.narrow, blind]) {
      const { response } = await cookie(text)
      assert.deepStrictEqual([response.status, response.headers.get("set-cookie")], [403, null])
    }
  })

  it("reading names of persons is written down first, and without that nothing is shown", async () => {
    const readings: Array<Reading> = []
    let broken = false
    const journal = {
      record: async (reading: Reading) => {
        if (broken) throw new Error("disk full")
        readings.push(reading)
      },
      list: async () => [],
    }
    const { cookie, defects, keys, open } = await signedOutOffice({ journal })
    const { shown } = await cookie(keys.leader.text)
    for (const path of ["/", board, `${board}/report`]) await open(path, { Cookie: shown })
    assert.deepStrictEqual(readings, [])
    assert.include(await (await open(`${board}/models?text=Nguyễn`, { Cookie: shown })).text(), "Nguyễn Văn Mẫu")
    await open("/models/M-2022-0001", { Cookie: shown })
    assert.deepStrictEqual(
      readings.map(({ by, key, operation, path, user }) => [by, user, key, operation, path]),
      [
        ["key", "u-leader", keys.leader.id, "page /campaigns/{campaign}/models", `${board}/models`],
        ["key", "u-leader", keys.leader.id, "page /models/{model}", "/models/M-2022-0001"],
      ],
    )
    assert.notInclude(JSON.stringify(readings), "Nguy")
    broken = true
    const unread = await open(`${board}/models`, { Cookie: shown })
    assert.strictEqual(unread.status, 503)
    assert.notInclude(await unread.text(), "Nguyễn Văn Mẫu")
    assert.strictEqual(defects.length, 1)
  })

  it("a program's key opens the pages too, and behind a proxy nobody is at the computer", async () => {
    const { keys, open } = await signedOutOffice()
    assert.strictEqual((await open(board, keys.leader.headers)).status, 200)
    assert.strictEqual((await open(board, { Authorization: "Bearer kheo_x" })).status, 303)
  })
})

describe("a sign-in", () => {
  it("ends after a working day, and the oldest go where there are too many", () => {
    let now = 0
    const sessions = new Sessions(() => now)
    const first = sessions.open("a")
    assert.strictEqual(sessions.keyOf(first), "a")
    now = sessionSeconds * 1_000
    assert.isUndefined(sessions.keyOf(first))
    const second = sessions.open("b")
    for (let other = 0; other < 1_000; other++) sessions.open("c")
    assert.isUndefined(sessions.keyOf(second))
  })
})

import { randomUUID } from "node:crypto"
import { assert } from "vitest"
import { registration } from "@kheo/api/samples"
import { type Case, ofTwo, registered } from "./case.ts"

const results = { replication: "03/05 ấp", occurredAt: "2022-10-01" }

export const retries: ReadonlyArray<Case> = [
  {
    name: "a reply is lost: the same request again, on the version that was read, is answered as the first time",
    tried: ofTwo(async (servers) => {
      const id = await registered(servers)
      const headers = { "Idempotency-Key": randomUUID(), "If-Match": '"v1"', "Content-Type": "application/json" }
      const told = []
      for (const turn of [0, 0, 1]) {
        const init = { method: "POST", body: JSON.stringify(results), headers }
        const { body, response, status } = await servers.turn(turn).ask(`/v1/models/${id}/submit`, init)
        told.push({
          status,
          body,
          etag: response.headers.get("etag"),
          again: response.headers.get("idempotency-replayed"),
        })
      }
      const [first, ...others] = told
      assert.deepInclude(first, { status: 200, again: null })
      for (const other of others) assert.deepStrictEqual(other, { ...first, again: "true" } as never)
      assert.strictEqual(await servers.written("model.submitted"), 1)
      return told
    }),
  },
  {
    name: "fifty at once with one key, through two servers: once, and answered alike",
    tried: ofTwo(async (servers) => {
      const headers = { "Idempotency-Key": randomUUID() }
      const told = await Promise.all(
        Array.from({ length: 50 }, (_, at) => servers.turn(at).post(registration, headers)),
      )
      const answers = [...new Set(told.map(({ body, status }) => JSON.stringify({ status, body })))]
      assert.lengthOf(answers, 1)
      assert.strictEqual(told[0]?.status, 201)
      assert.lengthOf(
        told.filter(({ response }) => response.headers.get("idempotency-replayed") === null),
        1,
      )
      assert.strictEqual(await servers.written("model.registered"), 1)
      return answers.map((answer) => JSON.parse(answer))
    }),
  },
  {
    name: "thirty writers on one version: one is recorded, the others are told the new one",
    tried: ofTwo(async (servers) => {
      const id = await registered(servers)
      const told = await Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          servers.turn(at).ask(`/v1/models/${id}`, {
            method: "PATCH",
            body: JSON.stringify({ note: `Ghi chú ${at}`, reason: "sửa", occurredAt: "2022-05-10" }),
            headers: {
              "Idempotency-Key": randomUUID(),
              "If-Match": '"v1"',
              "Content-Type": "application/merge-patch+json",
            },
          }),
        ),
      )
      const lost = told.filter(({ status }) => status !== 200)
      assert.lengthOf(lost, 29)
      for (const { body, response, status } of lost) {
        assert.deepStrictEqual([status, body.code], [412, "version-conflict"])
        assert.strictEqual(response.headers.get("etag"), '"v2"')
      }
      assert.strictEqual(await servers.written("model.amended"), 1)
      return lost.map(({ body }) => body)
    }),
  },
  {
    name: "a tag that was given compressed holds, a weak or missing one doesn't, and one of several is enough",
    tried: ofTwo(async (servers) => {
      const id = await registered(servers, { note: "dài ".repeat(600) })
      const zipped = await servers.app.request(`/v1/models/${id}`, { headers: { "Accept-Encoding": "gzip" } })
      assert.strictEqual(zipped.headers.get("content-encoding"), "gzip")
      const given = zipped.headers.get("etag") ?? ""
      const amended = async (tag: string | undefined, at: number) => {
        const { body, status } = await servers.turn(at).ask(`/v1/models/${id}`, {
          method: "PATCH",
          body: JSON.stringify({ note: `Ghi chú ${at}`, reason: "sửa", occurredAt: "2022-05-10" }),
          headers: {
            "Idempotency-Key": randomUUID(),
            "Content-Type": "application/json",
            ...(tag === undefined ? {} : { "If-Match": tag }),
          },
        })
        return [status, body.code ?? body.version]
      }
      const told = []
      for (const [at, tag] of ['W/"v1"', undefined, given, '"v2", "v8"'].entries()) told.push(await amended(tag, at))
      assert.deepStrictEqual(told, [
        [412, "etag-weak"],
        [428, "precondition-required"],
        [200, 2],
        [200, 3],
      ])
      return told
    }),
  },
]

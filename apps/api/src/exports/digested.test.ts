import { assert, describe, it } from "@effect/vitest"
import { digested } from "./digested.ts"

const megabyte = 1_048_576

describe("a body with its digest", () => {
  it("is made a second time, chunk by chunk as it is read, where it is large", async () => {
    let made = 0
    const { body, digest, length } = await digested(async function* () {
      for (let number = 0; number < 16; number++) {
        made += 1
        yield new Uint8Array(megabyte).fill(number)
      }
    })
    assert.deepStrictEqual([made, length], [16, 16 * megabyte])
    const stream = body()
    assert.instanceOf(stream, ReadableStream)
    const reader = stream.getReader()
    await reader.read()
    await reader.read()
    assert.isAtMost(made, 16 + 3)
    await reader.cancel()
    await new Promise((resolve) => setTimeout(resolve, 5))
    assert.isAtMost(made, 16 + 3)
    assert.match(digest, /^sha-256=:[\w+/]{43}=:$/)
  })

  it("is kept as it is where it is small", async () => {
    let made = 0
    const { body } = await digested(async function* () {
      made += 1
      yield new TextEncoder().encode("ít")
    })
    assert.strictEqual(new TextDecoder().decode(body() as Uint8Array), "ít")
    assert.strictEqual(made, 1)
  })
})

import { CFB } from "@e965/xlsx"
import { assert, describe, it } from "@effect/vitest"
import { openOle } from "./ole-container.ts"

const holding = (streams: Readonly<Record<string, Buffer>>): Buffer => {
  const container: unknown = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content)
  return Buffer.from(CFB.write(container, { type: "buffer" }))
}

const bytesOf = (size: number): Buffer => Buffer.alloc(size, "Tiếng loa an ninh")

const streamIn = (bytes: Uint8Array, wanted: string): Buffer | undefined => {
  const { entries, stream } = openOle(bytes)
  const entry = entries.find(({ name }) => name === wanted)
  return entry === undefined ? undefined : stream(entry)
}

describe("a container", () => {
  it("gives each stream back, the short ones that share sectors and one that outgrows the header's table", () => {
    const sizes = [1, 63, 64, 65, 512, 4_095, 4_096, 4_097, 7_200_000]
    const streams = Object.fromEntries(sizes.map((size) => [`s${size}`, bytesOf(size)]))
    const bytes = holding(streams)
    assert.isTrue(openOle(bytes).whole)
    for (const [name, content] of Object.entries(streams)) assert.isTrue(streamIn(bytes, name)?.equals(content), name)
  })

  it("that is cut anywhere gives no stream that is not whole", () => {
    const streams = { Workbook: bytesOf(6_000), small: bytesOf(700) }
    const bytes = holding(streams)
    for (let length = 0; length < bytes.length; length += 257)
      for (const [name, content] of Object.entries(streams)) {
        const found = streamIn(bytes.subarray(0, length), name)
        assert.isTrue(found === undefined || found.equals(content), `${name} of ${length} bytes`)
      }
  })

  it("whose chains run in circles, or out of the file, ends", () => {
    const bytes = holding({ Workbook: bytesOf(6_000), small: bytesOf(700) })
    for (let at = 0; at + 4 <= bytes.length; at += 12)
      for (const number of [0, 5, 0x7fffffff]) {
        const changed = Buffer.from(bytes)
        changed.writeUInt32LE(number, at)
        assert.isAtMost((streamIn(changed, "Workbook") ?? streamIn(changed, "small") ?? Buffer.alloc(0)).length, 10_000)
      }
  })
})

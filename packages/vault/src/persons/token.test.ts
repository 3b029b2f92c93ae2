import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { personKey } from "./person-key.ts"
import { openToken, parseToken, sealToken, tokenText } from "./token.ts"

const person = "0123456789abcdef0123456789abcdef"
const key = personKey(Buffer.alloc(32, 7))
const event = "0b7f6c1e-5d2a-5c36-9f0e-000000000002"
const seal = (value: string, path = "personal.holder", of = event) => sealToken(person, key, of, path, value)
const sealedOf = (text: string) => {
  const sealed = parseToken(text)
  assert(sealed !== undefined)
  return sealed
}
const wellFormed = Schema.String.check(Schema.makeFilter((text: string) => text.isWellFormed()))

describe("a sealed value", () => {
  it.prop("opens as what was sealed, whatever its letters", [wellFormed], ([value]) => {
    assert.strictEqual(openToken(sealedOf(seal(value)), key, "personal.holder"), value)
  })

  it.prop("says nothing of the value, and of its length only the blocks", [wellFormed], ([value]) => {
    const bytes = Buffer.byteLength(value)
    assert.strictEqual(seal(value).length, seal("x".repeat(bytes)).length)
    if (bytes > 3) assert.notInclude(seal(value), Buffer.from(value).toString("base64url").slice(0, -2))
    if (bytes <= 28) assert.strictEqual(seal(value).length, seal("Ánh").length)
  })

  it("is the same bytes for the same arguments, and others for another place, event or value", () => {
    const texts = [seal("Ánh"), seal("Anh"), seal("Ánh", "personal.to"), seal("Ánh", "personal.holder", "e2")]
    assert.strictEqual(seal("Ánh"), texts[0])
    assert.strictEqual(
      new Set(texts.map((text) => Buffer.from(sealedOf(text).box.slice(0, 12)).toString("hex"))).size,
      4,
    )
    assert.strictEqual(
      seal("Lê Thị Ánh"),
      "kheo-sealed-1.0123456789abcdef0123456789abcdef.b7ad0f85.rXOjpeJEmniaeNNpZklghDTJiIo5rvxpmICWa5Kl4rYoaT8tvEEmGqSm5gGCeHfqEotE-O5YScCWF4Sn.0b7f6c1e-5d2a-5c36-9f0e-000000000002",
    )
  })

  it("does not open once any bit of it was turned", () => {
    const sealed = sealedOf(seal("Lê Thị Ánh"))
    for (let bit = 0; bit < sealed.box.length * 8; bit += 1) {
      const box = Uint8Array.from(sealed.box)
      box[bit >> 3] = (box[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      assert.throws(() => openToken({ ...sealed, box }, key, "personal.holder"))
    }
  })

  it("does not open at another place, in another event, for another person or with another key", () => {
    const sealed = sealedOf(seal("Lê Thị Ánh"))
    assert.throws(() => openToken(sealed, key, "personal.implementer"))
    assert.throws(() => openToken({ ...sealed, event: "e2" }, key, "personal.holder"))
    assert.throws(() => openToken({ ...sealed, person: person.replace("0", "f") }, key, "personal.holder"))
    assert.throws(() => openToken(sealed, personKey(Buffer.alloc(32, 8)), "personal.holder"))
  })

  it.prop("is read from no other text than it is written as", [Schema.String], ([text]) => {
    const token = seal("Ánh")
    for (const other of [text, `${text}${token}`, token.slice(0, -40), token.toUpperCase()]) {
      const sealed = parseToken(other)
      if (sealed !== undefined) assert.strictEqual(tokenText(sealed), other)
    }
    assert.isUndefined(parseToken(`x${token}`))
  })
})

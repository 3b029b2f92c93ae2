import { sign } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { KeyHistory } from "./key-history.ts"
import { keyId, readKey, readNote } from "./note.ts"
import { newSigner, noteOf, type Signer } from "./tamper-log.samples.ts"

const ledger = "kheo:test"
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")
const publicKey = (signer: Signer) => signer.key(ledger).publicKey

/** What the ledger's event says of a rotation, signed by whom. */
const rotation = (old: Signer, next: Signer, [first, second] = [old, next]) => {
  const [oldKey, newKey] = [base64(publicKey(old)), base64(publicKey(next))]
  const text = Buffer.from(`kheo-key-rotation@v1\n${ledger}\n${oldKey}\n${newKey}\n`)
  const [oldSignature, newSignature] = [first, second].map((one) => base64(sign(null, text, (one as Signer).private)))
  return { oldKey, newKey, oldSignature, newSignature }
}

const line = (position: number) => Buffer.from(JSON.stringify({ source: ledger, position: String(position) }))
const entries = Array.from({ length: 30 }, (_, n) => line(n + 1))
const signed = (keys: KeyHistory, size: number, pinned: Signer, ...signers: ReadonlyArray<Signer>) => {
  const note = readNote(noteOf(entries.slice(0, size), ...signers)) ?? assert.fail()
  return keys.signed(note, ledger, size, publicKey(pinned))
}

describe("the key's way through a ledger", () => {
  const [a, b, c] = [newSigner(), newSigner(), newSigner()]
  const keys = new KeyHistory()
  keys.event(10, ledger, true, rotation(a, b))
  keys.event(20, ledger, true, rotation(b, c))

  it("is followed from the first key, from the last and from one between", () => {
    for (const pinned of [a, b, c]) {
      assert.strictEqual(signed(keys, 9, pinned, a), "signed")
      assert.strictEqual(signed(keys, 10, pinned, b, a), "signed")
      assert.strictEqual(signed(keys, 25, pinned, c), "signed")
    }
  })

  it("ends where a key was given up: a thief's record with it is not the office's", () => {
    for (const pinned of [a, b, c]) {
      assert.strictEqual(signed(keys, 15, pinned, a), "other")
      assert.strictEqual(signed(keys, 25, pinned, b), "other")
      assert.strictEqual(signed(keys, 9, pinned, b), "other")
    }
  })

  it("is not followed where one of both has not signed, and a replaced key is told", () => {
    const [thief, forged] = [newSigner(), new KeyHistory()]
    forged.event(5, ledger, true, rotation(a, thief, [thief, thief]))
    forged.event(6, ledger, true, { ...rotation(a, thief), oldSignature: 1 })
    forged.event(7, "kheo:khac", true, rotation(a, thief))
    forged.event(8, ledger, false, {})
    assert.deepStrictEqual([forged.unsigned, forged.rotations, forged.replaced], [[5, 6, 7], [], [8]])
    assert.strictEqual(signed(forged, 9, a, thief), "other")
    assert.strictEqual(signed(forged, 9, a, a), "signed")
  })
})

describe("a key that replaced a lost one", () => {
  const [lost, b, c, thief] = [newSigner(), newSigner(), newSigner(), newSigner()]
  const keys = new KeyHistory()
  keys.event(10, ledger, false, { newKey: base64(publicKey(b)) })
  keys.event(20, ledger, true, rotation(b, c))

  it("says nothing of the records from before the loss, and contradicts other keys after it", () => {
    for (const pinned of [b, c]) {
      assert.strictEqual(signed(keys, 9, pinned, lost), "before-loss")
      assert.strictEqual(signed(keys, 15, pinned, b), "signed")
      assert.strictEqual(signed(keys, 15, pinned, lost), "other")
    }
  })

  it("is not believed by whoever holds the lost key, nor a key that the ledger does not name", () => {
    assert.strictEqual(signed(keys, 9, lost, lost), "signed")
    assert.strictEqual(signed(keys, 15, lost, b), "other")
    assert.strictEqual(signed(keys, 9, lost, thief), "other")
    assert.strictEqual(signed(keys, 9, thief, lost), "other")
  })
})

describe("a public key", () => {
  it("is read as it is handed out, and refused with another id, name or kind", () => {
    const key = newSigner().key("kheo:test")
    const text = `kheo:test+${keyId(key)}+${base64(Buffer.concat([Buffer.of(1), key.publicKey]))}`
    assert.deepStrictEqual(readKey(` ${text}\n`), key)
    for (const wrong of [
      "",
      text.replace("test", "khac"),
      text.slice(0, -4),
      text.replace(/\+[0-9a-f]{8}\+/, "+00000000+"),
    ])
      assert.isUndefined(readKey(wrong))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import {
  type Checkpoint,
  checkpointText,
  compactNote,
  consistencyFile,
  expandNote,
  inclusionFile,
  ledgerOfOrigin,
  originOf,
  privateKeyOf,
  readCheckpointText,
  readProofFile,
  signNote,
} from "./index.ts"

const key = privateKeyOf(Uint8Array.from({ length: 32 }, (_, index) => index))
const root = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
const checkpoint: Checkpoint = { origin: "kheo:thu-thua", size: 1234, root }
const signed = (own: Checkpoint = checkpoint) => signNote(checkpointText(own), [{ name: own.origin, key }])

describe("a checkpoint's text", () => {
  it("is origin, size and base64 root, a line each", () => {
    assert.strictEqual(
      checkpointText(checkpoint),
      "kheo:thu-thua\n1234\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    )
    assert.deepStrictEqual(readCheckpointText(checkpointText(checkpoint)), checkpoint)
  })

  it.each([
    ["a leading zero", checkpointText(checkpoint).replace("1234", "01234")],
    ["a sign", checkpointText(checkpoint).replace("1234", "+1234")],
    ["no origin", checkpointText({ ...checkpoint, origin: "" })],
    ["a short root", checkpointText({ ...checkpoint, root: "abcd" })],
    ["odd base64", checkpointText(checkpoint).replace("uFU=", "uFV=")],
    ["an extension line", `${checkpointText(checkpoint)}more\n`],
    ["no last newline", checkpointText(checkpoint).trimEnd()],
  ])("with %s is none", (_, text) => assert.isUndefined(readCheckpointText(text)))
})

const name = Schema.NonEmptyString
const epoch = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999_999_999 }))

describe("an origin", () => {
  it("is the ledger's name, with the epoch from the second on", () => {
    assert.strictEqual(originOf({ ledger: "kheo:van-phong", epoch: 1 }), "kheo:van-phong")
    assert.strictEqual(originOf({ ledger: "kheo:van-phong", epoch: 2 }), "kheo:van-phong#2")
    assert.strictEqual(originOf({ ledger: "Sổ 50%+#2", epoch: 3 }), "Sổ%2050%25%2B%232#3")
  })

  it("that no ledger of ours has is read as none", () => {
    for (const origin of ["", "#2", "a#1", "a#02", "a#", "a#2#3", "a b", "a%2", "a%41", "a+b"])
      assert.isUndefined(ledgerOfOrigin(origin), origin)
  })

  it.prop("signs and comes back, whatever the ledger is called", [name, epoch], ([ledger, epoch]) => {
    if (!ledger.isWellFormed()) return
    const origin = originOf({ ledger, epoch })
    assert.deepStrictEqual(ledgerOfOrigin(origin), { ledger, epoch })
    assert.include(signed({ ...checkpoint, origin }), origin)
  })
})

describe("the compact line", () => {
  it("stands for the note, with white space around it or without", () => {
    const line = compactNote(signed()) ?? assert.fail()
    assert.match(line, /^kheo-checkpoint@v1 kheo:thu-thua 1234 47DE\S{39}= 66Va\S{87}=$/)
    assert.strictEqual(expandNote(line), signed())
    assert.strictEqual(expandNote(`\r\n ${line}\r\n`), signed())
  })

  it("keeps the first of two signatures, and is none of a note that is no checkpoint", () => {
    const both = signNote(checkpointText(checkpoint), [
      { name: checkpoint.origin, key },
      { name: "witness", key },
    ])
    assert.strictEqual(expandNote(compactNote(both) ?? ""), signed())
    assert.isUndefined(compactNote(signNote("something else\n", [{ name: "kheo:thu-thua", key }])))
    assert.isUndefined(compactNote(signNote(checkpointText(checkpoint), [{ name: "witness", key }])))
  })

  it("with another mark, a part too few or too many, or odd base64 is none", () => {
    const line = compactNote(signed()) ?? assert.fail()
    for (const wrong of [
      line.replace("v1", "v2"),
      line.split(" ").slice(0, 4).join(" "),
      `${line} more`,
      line.replace(" 1234 ", "  1234 "),
      line.replace(" 1234 ", " 01234 "),
      line.replace(/.$/, ""),
    ])
      assert.isUndefined(expandNote(wrong), wrong)
  })

  it.prop("of any text there is none, and nothing is thrown", [Schema.String], ([any]) => {
    for (const text of [any, `kheo-checkpoint@v1 ${any}`]) assert.isUndefined(expandNote(text))
  })
})

const hash = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 }))).check(
  Schema.isMinLength(32),
  Schema.isMaxLength(32),
)
const hex = (bytes: ReadonlyArray<number>) => Buffer.from(bytes).toString("hex")

describe("a proof's file", () => {
  it("of inclusion is that of C2SP, with the entry beside it", () => {
    const text = inclusionFile({
      index: 3,
      entry: Buffer.from("{}"),
      proof: { hashes: [root] },
      checkpoint: signed(),
    })
    assert.strictEqual(
      text,
      `c2sp.org/tlog-proof@v1\nextra e30=\nindex 3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n${signed()}`,
    )
  })

  it.prop("of either kind comes back as it was", [Schema.Array(hash), epoch], ([hashes, number]) => {
    const proof = { hashes: hashes.map(hex) }
    const inclusion = { index: number, entry: Buffer.from(`entry ${number}`), proof, checkpoint: signed() }
    assert.deepStrictEqual(readProofFile(inclusionFile(inclusion)), inclusion)
    const consistency = { from: { size: number, root }, proof, checkpoint: signed() }
    assert.deepStrictEqual(readProofFile(consistencyFile(consistency)), consistency)
  })

  it("that is damaged is read as none", () => {
    const text = inclusionFile({ index: 3, proof: { hashes: [root] }, checkpoint: signed() })
    for (const wrong of [
      "",
      text.replace("v1", "v2"),
      text.replace("index 3", "index 03"),
      text.replace("index 3", "index -3"),
      text.replace("index 3\n", ""),
      text.replace("index 3", "extra !\nindex 3"),
      text.replace("uFU=", "uFV="),
      text.replaceAll("\n", "\r\n"),
      consistencyFile({ from: { size: 2, root }, proof: { hashes: [] }, checkpoint: "" }).replace("from 2", "from x"),
    ])
      assert.isUndefined(readProofFile(wrong), wrong)
  })

  it.prop("of any text there is none, and nothing is thrown", [Schema.String], ([any]) => {
    for (const mark of ["", "c2sp.org/tlog-proof@v1\n", "kheo-consistency@v1\n"])
      assert.isUndefined(readProofFile(`${mark}${any}\n\n`))
  })
})

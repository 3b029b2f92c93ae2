import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import {
  type NoteKey,
  newSeed,
  openNote,
  parseNote,
  type PrivateKey,
  privateKeyOf,
  readVkey,
  signNote,
  vkeyText,
} from "./index.ts"

const seed = Uint8Array.from({ length: 32 }, (_, index) => index)
const key = privateKeyOf(seed)
const noteKey = (name: string, { publicKey }: PrivateKey = key): NoteKey => ({ name, publicKey })
const faultOf = (note: string | Uint8Array, keys: ReadonlyArray<NoteKey>) => {
  const opened = openNote(note, keys)
  return Result.isFailure(opened) ? opened.failure : undefined
}

const text = "kheo:thu-thua\n1234\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"

describe("golden notes", () => {
  it("made by openssl from the seed 00 01 … 1f, for the first epoch and the second", () => {
    for (const [name, vkey, signature] of [
      [
        "kheo:thu-thua",
        "kheo:thu-thua+eba55a1e+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "66VaHjkaivLvSbrYm84vDqaVLwwAc8xXYGlKawhrBKukAfI9s0naKLA5BqGK1jXck05FmRAtVXjOuS9uOA6bc2463wU=",
      ],
      [
        "kheo:thu-thua#2",
        "kheo:thu-thua#2+e83b4674+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "6DtGdEoFGP8Lj6tW2FO4p/5zxD/3ESsarzUvMM6NP6KuLsggS8ljTvNBL5k87WXGfTiXs5C80efiOT6TgeAwcC1Rjgo=",
      ],
    ] as const) {
      const own = text.replace("kheo:thu-thua", name)
      assert.strictEqual(vkeyText(noteKey(name)), vkey)
      assert.deepStrictEqual(readVkey(vkey)?.publicKey, Buffer.from(key.publicKey))
      assert.strictEqual(signNote(own, [{ name, key }]), `${own}\n— ${name} ${signature}\n`)
    }
  })

  const peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  const enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
  const said = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  const peterLine =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
  const enochLine =
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"
  const known = (...vkeys: ReadonlyArray<string>) => vkeys.map((vkey) => readVkey(vkey) ?? assert.fail(vkey))

  it("of Go's checksum database: one line or both known, neither, and one of them wrong", () => {
    const both = `${said}\n${peterLine}${enochLine}`
    for (const vkeys of [[peter], [enoch], [peter, enoch]]) {
      const keys = known(...vkeys)
      assert.deepStrictEqual(openNote(both, keys), Result.succeed({ text: said, keys }))
    }
    assert.strictEqual(faultOf(both, []), "no-known-key")
    const spoilt = both.replace("x08go/ZJ", "x08go/ZK")
    assert.strictEqual(faultOf(spoilt, known(peter)), "wrong-signature")
    assert.strictEqual(faultOf(spoilt, known(enoch, peter)), "wrong-signature")
    assert.isTrue(Result.isSuccess(openNote(spoilt, known(enoch))))
  })

  it("no piece and no mangling of a public key is one", () => {
    for (let from = 0; from <= peter.length; from++)
      for (let to = from + 1; to <= peter.length; to++)
        if (to - from < peter.length) assert.isUndefined(readVkey(peter.slice(from, to)))
    for (let at = 0; at < peter.length; at++)
      assert.isUndefined(
        readVkey(peter.slice(0, at) + String.fromCharCode(peter.charCodeAt(at) + 1) + peter.slice(at + 1)),
      )
    assert.isUndefined(readVkey("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="))
    assert.isUndefined(readVkey("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
  })
})

const note = signNote(text, [{ name: "kheo:thu-thua", key }])

it("no flipped bit of a note passes, whichever it is", () => {
  const bytes = Buffer.from(note)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    assert.isDefined(faultOf(flipped, [noteKey("kheo:thu-thua")]), `bit ${bit}`)
  }
})

describe("what is no note to the letter", () => {
  const line = note.slice(text.length + 1)
  const manglings: ReadonlyArray<readonly [string, string | Uint8Array]> = [
    ["nothing", ""],
    ["no signature", `${text}\n`],
    ["no text", `\n${line}`],
    ["no last newline", note.slice(0, -1)],
    ["carriage returns", note.replaceAll("\n", "\r\n")],
    ["a NUL", note.replace("1234", "12\u000034")],
    ["a tab", note.replace("1234", "12\t34")],
    ["a byte that is no UTF-8", Buffer.concat([Buffer.of(0xff), Buffer.from(note)])],
    ["half a surrogate pair", `\ud800${note}`],
    ["a hyphen for the dash", note.replace("—", "-")],
    ["two spaces", note.replace("— ", "—  ")],
    ["a line below the signatures", `${note}more\n`],
    ["a name with a plus", `${text}\n${line.replace("kheo:thu-thua", "kheo+thua")}`],
    ["a name with a space of another kind", `${text}\n${line.replace("kheo:thu-thua", "kheo\u00a0thua")}`],
    ["base64 without its padding", note.replace("=\n", "\n").replace("=\n", "\n")],
    ["base64 with stray last bits", note.replace("wU=\n", "wV=\n")],
    ["base64 of the other alphabet", `${text}\n— kheo:thu-thua 66VaHjka-_Lv\n`],
    ["a signature of no byte", `${text}\n— kheo:thu-thua 66VaHg==\n`],
    ["more than 64 KiB", `${"x".repeat(66_000)}\n\n${line}`],
    ["65 signatures", `${text}\n${line.repeat(65)}`],
  ]
  it.each(manglings)("%s is refused", (_, mangled) => {
    assert.isUndefined(parseNote(mangled))
    assert.strictEqual(faultOf(mangled, [noteKey("kheo:thu-thua")]), "malformed")
  })

  it("but 16 lines under unknown names around the known one are", () => {
    const others = Array.from({ length: 16 }, (_, index) => line.replace("kheo:thu-thua", `witness-${index}`))
    const crowd = `${text}\n${others.join("")}${line}`
    assert.isUndefined(faultOf(crowd, [noteKey("kheo:thu-thua")]))
    assert.strictEqual(parseNote(crowd)?.signatures.length, 17)
  })

  it("nor can one be signed: a text without its newline, a name with a space", () => {
    assert.throws(() => signNote("no newline", [{ name: "a", key }]), TypeError)
    assert.throws(() => signNote(text, [{ name: "a b", key }]), TypeError)
    assert.throws(() => signNote(text, []), TypeError)
  })
})

const line = Schema.String.check(Schema.isPattern(/^[^\p{Cc}]*$/u))

describe("whatever is signed", () => {
  it.prop("opens under its key and gives its text back, and under no other", [line, line], ([first, second]) => {
    const said = `x${first}\n${second}\n`
    if (!said.isWellFormed()) return
    const [one, other] = [privateKeyOf(newSeed()), privateKeyOf(newSeed())]
    const signed = signNote(said, [
      { name: "a", key: one },
      { name: "b", key: other },
    ])
    for (const keys of [[noteKey("a", one)], [noteKey("a", one), noteKey("b", other)]])
      assert.deepStrictEqual(openNote(signed, keys), Result.succeed({ text: said, keys }))
    assert.strictEqual(faultOf(signed, [noteKey("b", one), noteKey("a", other), noteKey("c", one)]), "no-known-key")
  })

  it.prop("reading any text or bytes never throws", [Schema.String], ([any]) => {
    for (const mangled of [any, Buffer.from(any, "utf16le"), `${text}\n— ${any}\n`]) {
      const parsed = parseNote(mangled)
      assert.isTrue(parsed === undefined || parsed.signatures.length > 0)
    }
    assert.isTrue(readVkey(any) === undefined || vkeyText(readVkey(any) ?? noteKey("x")) === any)
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { verifies } from "@kheo/event-store/note"
import { Effect, Result, Schema } from "effect"
import { onTestFinished } from "vitest"
import { changePassphrase, fileSigner } from "./file-signer.ts"
import { ledgerFolder } from "./ledger-folder.ts"

const ledger = "kheo:van-phong"
const cost = { N: 2 ** 8, r: 8, p: 1 }

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-signing-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const signerIn = (folder: string, passphrase?: string) =>
  fileSigner({ folder, passphrase: Effect.succeed(passphrase), cost })
const ringFile = (folder: string) => join(ledgerFolder(folder, ledger), "keys.json")
const reasonOf = <A, E extends { readonly reason: string }>(asked: Effect.Effect<A, E>) =>
  Effect.map(Effect.result(asked), (outcome) => (Result.isFailure(outcome) ? outcome.failure.reason : "no failure"))

/** The first key of a ledger, in use. */
const withKey = (folder: string, passphrase?: string) =>
  Effect.tap(signerIn(folder, passphrase).generate(ledger), signerIn(folder).promote(ledger))

const signs = Effect.fnUntraced(function* (folder: string, publicKey: string, passphrase?: string) {
  const signature = yield* signerIn(folder, passphrase).signature(ledger, publicKey, "words")
  return verifies(Buffer.from(publicKey, "base64"), Buffer.from("words"), Buffer.from(signature, "base64"))
})

describe("keys in a folder", () => {
  it.effect("outlast the program, and are their owner's alone", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const publicKey = yield* withKey(folder)
      assert.isTrue(yield* signs(folder, publicKey))
      if (process.platform !== "win32") {
        assert.strictEqual(statSync(ringFile(folder)).mode & 0o777, 0o600)
        assert.strictEqual(statSync(ledgerFolder(folder, ledger)).mode & 0o777, 0o700)
      }
      assert.deepStrictEqual(readdirSync(ledgerFolder(folder, ledger)), ["keys.json"])
    }),
  )

  it.effect("pass through a rotation: next, current with the one before it, current alone", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const signer = signerIn(folder)
      const first = yield* withKey(folder)
      const next = yield* signer.generate(ledger)
      assert.deepInclude(yield* signer.keys(ledger), { current: first, next, previous: undefined })
      yield* signer.promote(ledger)
      assert.deepInclude(yield* signer.keys(ledger), { current: next, next: undefined, previous: first })
      assert.isTrue((yield* signs(folder, first)) && (yield* signs(folder, next)))
      yield* signer.retire(ledger)
      assert.deepInclude(yield* signer.keys(ledger), { current: next, previous: undefined })
      assert.strictEqual(yield* reasonOf(signer.signature(ledger, first, "words")), "no-key")
      assert.notInclude(readFileSync(ringFile(folder), "utf8"), first)
    }),
  )

  it.effect("of one ledger are not another's, however alike their names", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      yield* withKey(folder)
      for (const other of ["kheo:van phong", "KHEO:VAN-PHONG", "kheo_van_phong"]) {
        assert.isUndefined((yield* signerIn(folder).keys(other)).current)
        assert.notStrictEqual(ledgerFolder(folder, other).toLowerCase(), ledgerFolder(folder, ledger).toLowerCase())
      }
    }),
  )

  it.prop("a ledger's folder has a name that every file system takes", [Schema.String], ([name]) => {
    assert.match(ledgerFolder("x", name.toWellFormed()), /^x[/\\][A-Za-z0-9-]{0,40}-[0-9a-f]{8}$/)
  })
})

describe("a passphrase", () => {
  it.effect("opens the key; another, or none, does not, and none of it nor the seed stands in the file", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const publicKey = yield* withKey(folder, "mật khẩu đúng")
      assert.isTrue(yield* signs(folder, publicKey, "mật khẩu đúng"))
      assert.isTrue(yield* signs(folder, publicKey, "mật khẩu đúng".normalize("NFD")))
      assert.strictEqual(yield* reasonOf(signs(folder, publicKey, "mật khẩu sai")), "wrong-passphrase")
      assert.strictEqual(yield* reasonOf(signs(folder, publicKey)), "passphrase-needed")
      assert.isTrue((yield* signerIn(folder).keys(ledger)).sealed)
      assert.notMatch(readFileSync(ringFile(folder), "utf8"), /mật|"seed"/u)
    }),
  )

  it.effect("is set, changed and taken away, and the key stays the same", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const publicKey = yield* withKey(folder)
      const change = (before: string | undefined, after: string | undefined) =>
        changePassphrase({ folder, passphrase: Effect.succeed(before), cost }, ledger, after)
      yield* change(undefined, "một")
      assert.isTrue(yield* signs(folder, publicKey, "một"))
      assert.strictEqual(yield* reasonOf(change("hai", "ba")), "wrong-passphrase")
      assert.isTrue(yield* signs(folder, publicKey, "một"))
      yield* change("một", "hai")
      assert.strictEqual(yield* reasonOf(signs(folder, publicKey, "một")), "wrong-passphrase")
      yield* change("hai", undefined)
      assert.isTrue(yield* signs(folder, publicKey))
    }),
  )

  it.effect("is needed for the next key too, unless the others are lost", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      yield* withKey(folder, "một")
      assert.strictEqual(yield* reasonOf(signerIn(folder).generate(ledger)), "passphrase-needed")
      const next = yield* signerIn(folder).generate(ledger, "lost")
      yield* signerIn(folder).promote(ledger, "lost")
      assert.deepInclude(yield* signerIn(folder).keys(ledger), { current: next, previous: undefined, sealed: false })
    }),
  )

  it.effect("of one key opens no other that was put in its place", () =>
    Effect.gen(function* () {
      const [folder, other] = [emptyFolder(), emptyFolder()]
      const publicKey = yield* withKey(folder, "một")
      const strange = yield* withKey(other, "một")
      writeFileSync(ringFile(folder), readFileSync(ringFile(other), "utf8").replace(strange, publicKey))
      assert.strictEqual(yield* reasonOf(signs(folder, publicKey, "một")), "wrong-passphrase")
    }),
  )
})

describe("a key file that is damaged", () => {
  it.effect("is said to be, whatever is wrong, and is set aside when the key is replaced", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const publicKey = yield* withKey(folder)
      const good = readFileSync(ringFile(folder), "utf8")
      for (const wrong of [
        "",
        "{}",
        good.slice(0, -20),
        good.replace("@v1", "@v9"),
        good.replace(ledger, "kheo:khac"),
        good.replace(/"seed": "..../, '"seed": "AAAA'),
      ]) {
        writeFileSync(ringFile(folder), wrong)
        assert.strictEqual(yield* reasonOf(signs(folder, publicKey)), "damaged", wrong)
      }
      writeFileSync(ringFile(folder), "{}")
      yield* signerIn(folder).generate(ledger, "lost")
      const names = readdirSync(ledgerFolder(folder, ledger))
      assert.isTrue(
        names.some((name) => name.startsWith("keys.json.damaged-")),
        names.join(),
      )
    }),
  )

  it.effect("that asks for more memory than an office PC has is not obeyed", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const publicKey = yield* withKey(folder, "một")
      const greedy = readFileSync(ringFile(folder), "utf8").replace('"N": 256', `"N": ${2 ** 30}`)
      writeFileSync(ringFile(folder), greedy)
      assert.strictEqual(yield* reasonOf(signs(folder, publicKey, "một")), "damaged")
    }),
  )
})

const kept = (position: number) => ({
  position,
  note: `note ${position} `.repeat(20),
  signedAt: "2022-10-21T02:00:00.000Z",
})

describe("the file of signed checkpoints", () => {
  it.effect("only grows, keeps the order of signing, and takes the same note once", () =>
    Effect.gen(function* () {
      const signer = signerIn(emptyFolder())
      assert.deepStrictEqual(yield* signer.signed(ledger, 5), [])
      for (const position of [3, 5, 5, 4]) yield* signer.keep(ledger, kept(position))
      assert.deepStrictEqual(yield* signer.signed(ledger, 2), [5, 4].map(kept))
      assert.deepStrictEqual(yield* signer.signed(ledger, 99), [3, 5, 4].map(kept))
    }),
  )

  it.effect("gives the last ones and all, also when it is longer than what is read at once", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const signer = signerIn(folder)
      yield* signer.keep(ledger, kept(0))
      const all = Array.from({ length: 2_000 }, (_, index) => kept(index))
      const path = join(ledgerFolder(folder, ledger), "checkpoints.jsonl")
      writeFileSync(path, all.map((one) => `${JSON.stringify(one)}\n`).join(""))
      assert.isAbove(statSync(path).size, 65_536 * 4)
      assert.deepStrictEqual(yield* signer.signed(ledger, 3), all.slice(-3))
      assert.deepStrictEqual(yield* signer.signed(ledger, 1_500), all.slice(-1_500))
      assert.deepStrictEqual(yield* signer.signed(ledger, 9_999), all)
    }),
  )

  it.effect("cut anywhere by a power failure loses at most the line that was being written, and goes on", () =>
    Effect.gen(function* () {
      const folder = emptyFolder()
      const signer = signerIn(folder)
      for (const position of [1, 2]) yield* signer.keep(ledger, kept(position))
      const path = join(ledgerFolder(folder, ledger), "checkpoints.jsonl")
      const whole = readFileSync(path)
      const first = whole.indexOf("\n") + 1
      for (let cut = first; cut < whole.length; cut += 17) {
        writeFileSync(path, whole.subarray(0, cut))
        yield* signer.keep(ledger, kept(3))
        assert.deepStrictEqual(yield* signer.signed(ledger, 9), [1, 3].map(kept), `cut at ${cut}`)
      }
    }),
  )
})

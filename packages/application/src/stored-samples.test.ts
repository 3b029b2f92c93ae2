import { assert, describe, it } from "@effect/vitest"
import { hash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { type Line, lineText, openLine } from "@kheo/event-store"
import { memoryVault, Vault } from "@kheo/vault/persons"
import { Effect } from "effect"
import { asStored, opener } from "./personal/opener.ts"
import { fromStored, storedTypes, toStored } from "./stored-event.ts"
import { trustedEvent } from "./trusted-line.ts"
import { currentType } from "./upcasting.ts"
import { sampleFile } from "../stored-samples/sample-files.ts"
import { frozenHashes, sampleHash, samplePaths } from "../stored-samples/frozen-list.ts"
import { sealedFile, sealedLine } from "../stored-samples/sealed-files.ts"

const inFolder = readdirSync(new URL("../stored-samples/", import.meta.url)).filter((name) => name.endsWith(".json"))

const sealedFolder = new URL("../stored-samples/sealed/", import.meta.url)
const sealed = readdirSync(sealedFolder).map((name) => name.replace(/\.json$/, ""))

const lineOf = (file: string): Line => {
  const text = readFileSync(file, "utf8").replace(/\n$/, "")
  const { commandid, id, position, recordedtime, streamversion, subject, type } = JSON.parse(text)
  const entry = Buffer.from(text)
  const leafHash = hash("sha256", Buffer.concat([Buffer.of(0), entry]))
  const place = { position: Number(position), stream: subject, streamVersion: streamversion, recordedAt: recordedtime }
  return { ...place, id, type, commandId: commandid, entry, leafHash }
}

describe("a sealed sample", () => {
  it("lies there of every type that says something about a person", () => {
    const personal = storedTypes.filter((type) => readFileSync(sampleFile(type), "utf8").includes('"personal":{'))
    assert.sameMembers(sealed, personal)
  })

  it.effect.each(sealed)("of %s opens as the plain one says, and is the same bytes when it is sealed again", (type) =>
    Effect.gen(function* () {
      const [line, plain] = [lineOf(sealedFile(type)), lineOf(sampleFile(type))]
      const open = yield* opener.pipe(Effect.provideService(Vault, memoryVault()))
      assert.deepStrictEqual(fromStored(line, open), fromStored(plain, asStored))
      assert.notDeepEqual(fromStored(line, asStored), fromStored(plain, asStored))
      assert.strictEqual(sealedLine(Buffer.from(plain.entry).toString()), Buffer.from(line.entry).toString())
    }),
  )
})

describe("a stored sample", () => {
  it("has the bytes that it had when it was frozen", () => {
    const frozen = frozenHashes()
    assert.deepStrictEqual(
      samplePaths().map((path) => [path, sampleHash(path)]),
      [...frozen],
    )
    assert.isAtLeast(frozen.size, 60)
  })

  it("lies there of every type; a missing one is written by: npx pnpm@12 exec node packages/application/stored-samples/write-missing.ts", () => {
    assert.deepStrictEqual(
      storedTypes.filter((type) => !existsSync(sampleFile(type))),
      [],
    )
  })

  it("is of a type that is still known", () => {
    const known = new Set(storedTypes.map((type) => `${type}.json`))
    assert.deepStrictEqual(
      inFolder.filter((name) => !known.has(name)),
      [],
    )
    assert.isAtLeast(inFolder.length, 24)
  })

  it.each(storedTypes)("of %s decodes, and is the same bytes when it is written again", (type) => {
    const line = lineOf(sampleFile(type))
    assert.strictEqual(line.type, type)
    const { actor, correlationid, source } = openLine(line)
    const { event, id, tags } = fromStored(line, asStored)
    const command = { id: line.commandId, request: "", actor, correlationId: correlationid }
    const again = lineText(toStored(event, id, tags), { ...line, ledger: source }, command)
    if (currentType(type) === type) assert.strictEqual(again, Buffer.from(line.entry).toString())
    assert.deepStrictEqual(trustedEvent(line, asStored), fromStored(line, asStored))
  })
})

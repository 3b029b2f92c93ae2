import { cpSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect, Stream } from "effect"
import { kheo, type Said } from "../commands/kheo.ts"
import { wholeImport } from "../commands/year-commands.ts"
import { inMemoryFolder } from "../folder.ts"
import { proofFaults } from "../ledger/proof-faults.ts"
import { personName } from "../person-name.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { filesWith } from "./files-with.ts"

/** So many persons are erased from one register, one after the other. */
const together = 5

/** Erases persons from the register of a whole year and looks for them in all of its files. */
export const erasure: Attempt = ({ runs, seed }) =>
  inMemoryFolder(async (folder) => {
    const random = seeded(seed, "erasure")
    const year = join(folder, "year")
    // Some rows of the year are refused, as they are meant to be.
    await done([...wholeImport, "--data", year], 6)
    const failures: Array<string> = []
    let [erased, found] = [0, 0]
    for (let register = 0; erased < runs && failures.length < 10; register += 1) {
      const data = join(folder, `register-${register}`)
      cpSync(year, data, { recursive: true })
      for (const person of await persons(data, random, Math.min(together, runs - erased))) {
        const { faults, before } = await erase(data, person, random)
        failures.push(...faults.map((fault) => `${person.name}: ${fault}`))
        erased += 1
        found += before
      }
    }
    return { runs: erased, failures, met: { "files that named them before": found } }
  })

interface Person {
  readonly name: string
  readonly unit: string
}

/** New persons, each with a model or two of their own in a unit of the year, whose names are known to nobody else. */
const persons = async (data: string, random: Seeded, count: number): Promise<ReadonlyArray<Person>> => {
  const { units } = JSON.parse((await done(["units", "--campaign", "2022", "--json", "--data", data])).out)
  const all: Array<Person> = []
  for (let number = 0; number < count; number += 1) {
    const person = { name: personName(random), unit: random.pick<{ readonly name: string }>(units).name }
    for (let model = 0; model <= random.below(2); model += 1)
      await done(
        ["model", "register", `Tổ tự quản ${number}.${model}`, "--campaign", "2022", "--date", "2022-10-19"].concat([
          "--unit",
          person.unit,
          "--person",
          person.name,
          "--data",
          data,
        ]),
      )
    all.push(person)
  }
  return all
}

const erase = async (data: string, { name, unit }: Person, random: Seeded) => {
  const faults: Array<string> = []
  await done(["models", name, "--every-campaign", "--data", data])
  if (random.chance(0.5)) await done(["vault", "backup", "--data", data])
  const record = join(data, "record.json")
  writeFileSync(record, (await done(["verify", "--json", "--data", data])).out)
  const lastWord = name.slice(name.lastIndexOf(" ") + 1)
  const before = filesWith(data, lastWord).length
  if (before === 0) faults.push("no file named the person before, so that the search proves nothing")
  const told = await kheo(["erase", name, "--unit", unit, "--all", "--yes", "--json", "--data", data])
  if (told.code !== 0) faults.push(`kheo erase ends with ${told.code}: ${told.err}`)
  else if (JSON.parse(told.out).traces.length > 0) faults.push("kheo erase itself still finds traces")
  faults.push(...filesWith(data, lastWord).map((file) => `is still in ${file.slice(data.length)}`))
  const verified = await kheo(["verify", "--checkpoint", record, "--json", "--data", data])
  if (JSON.parse(verified.out).verdict !== "intact") faults.push(`the ledger is no longer intact: ${verified.out}`)
  faults.push(...(await allProofFaults(join(data, "kheo.db"))))
  const { out } = await kheo(["models", "--campaign", "2022", "--json", "--data", data])
  if (out.includes(name)) faults.push("is still shown")
  return { faults, before }
}

/** What the root and the proofs of inclusion and consistency of positions all over the ledger miss. */
const allProofFaults = (file: string): Promise<ReadonlyArray<string>> =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const lines = yield* Stream.runCollect(store.read({}))
    const head = yield* store.head()
    const faults: Array<string> = []
    // Every seventh from a beginning that moves with the ledger, and the newest, which says that a person was erased.
    for (let at = lines.length % 7; at < lines.length; at += 7) faults.push(...(yield* proofFaults(lines, head, at)))
    return [...faults, ...(yield* proofFaults(lines, head, lines.length - 1))]
  }).pipe(Effect.provide(layer({ file, ledger: "kheo:prove" }), { local: true }), Effect.runPromise)

const done = async (args: ReadonlyArray<string>, code = 0): Promise<Said> => {
  const said = await kheo(args)
  if (said.code !== code) throw new Error(`kheo ${args.slice(0, 3).join(" ")} ends with ${said.code}: ${said.err}`)
  return said
}

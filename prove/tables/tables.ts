import { rehearse } from "@kheo/importer"
import { documentReader } from "@kheo/importer/documents"
import { decodeFile, filesOf, gridOf, laidOut, type Told } from "@kheo/importer/written"
import { Effect } from "effect"
import { isDeepStrictEqual } from "node:util"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { asked, type Grids, knowingRegister, knowYear, options } from "../workbooks/planned.ts"
import { anyModel, anyVariant } from "./any-table.ts"
import { anyWriting, formats, hasMerges } from "./any-writing.ts"

/** Tables of models, laid out and written in any way, come to the plan of the plain table; every hundredth is of 300 rows. */
export const tables: Attempt = ({ runs, seed }) =>
  Effect.gen(function* () {
    const reader = yield* documentReader()
    yield* knowYear
    const failures: Array<string> = []
    const met: Record<string, number> = {}
    for (let number = 0; number < runs && failures.length < 10; number += 1) {
      const random = seeded(seed, `table ${number}`)
      const count = number % 100 === 99 ? 300 : 1 + random.below(7)
      const models = Array.from({ length: count }, (_, index) => anyModel(random, index))
      const format = random.pick(formats)
      const grid = laidOut(models, anyVariant(random, hasMerges(format)))
      const { bytes, ending, how } = yield* Effect.promise(() => anyWriting(grid, format, random))
      met[how] = (met[how] ?? 0) + 1
      const read = yield* reader.read(bytes, `a.${ending}`)
      const told = (what: string) => failures.push(`table ${number} (${how}): ${what}`)
      if ("refusal" in read) told(`refused with ${read.refusal.code}`)
      else {
        const [expected, found] = [yield* planOf([plain(models)]), yield* planOf(read.grids)]
        if (found.rows.length !== count) told(`${found.rows.length} rows of ${count}`)
        else if (!isDeepStrictEqual(found, expected)) told(difference(found, expected))
      }
    }
    return { runs, failures, met }
  }).pipe(Effect.scoped, Effect.provide(knowingRegister), Effect.runPromise)

const columns = ["STT", "Tên mô hình", "Tên đơn vị", "Tên cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng"]
const letterhead = ["Cầu Dừa, ngày 12 tháng 10 năm 2022"]

const plain = (models: ReadonlyArray<Told>): Grids[number] =>
  gridOf([
    letterhead,
    columns,
    ...models.map(({ person, replication, results, title, unit }, index) => [
      String(index + 1),
      title,
      unit,
      person,
      results,
      replication,
    ]),
  ])

/** What an import would make of the rows, wherever they stand and whatever the day of their paper. */
const planOf = (grids: Grids) =>
  Effect.gen(function* () {
    const files = filesOf({ a: decodeFile("a", grids).grids })
    const { plan } = yield* rehearse(files, { ...options, inferRegistration: true, paperDate: "2022-10-12" }, asked)
    return {
      rows: plan.map(({ action, diff, issues, key, kind }) => ({
        action,
        diff,
        key,
        kind,
        issues: issues.map(({ code, params }) => ({ code, params })),
      })),
      claims: files.sheets.flatMap(({ rows }) => rows.map(withoutPlace)),
    }
  }).pipe(Effect.orDie)

/** What a row says, without the cells that say it. */
const withoutPlace = (row: object): unknown =>
  JSON.parse(
    JSON.stringify(row, (name, value: unknown) =>
      /^(cell|row|sheet|raw|source|section)$/.test(name) ? undefined : value,
    ),
  )

type Planned = Effect.Success<ReturnType<typeof planOf>>

const difference = (found: Planned, expected: Planned): string => {
  for (const part of ["claims", "rows"] as const)
    for (const [index, row] of expected[part].entries())
      if (!isDeepStrictEqual(found[part][index], row))
        return `row ${index + 1} is ${JSON.stringify(found[part][index])} and not ${JSON.stringify(row)}`
  return "it differs"
}

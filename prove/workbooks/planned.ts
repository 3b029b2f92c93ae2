import { memoryRegister } from "@kheo/application"
import { importFiles, receiptJson, rehearse } from "@kheo/importer"
import type { documentReader } from "@kheo/importer/documents"
import { decodeFile, filesOf, gridOf, year } from "@kheo/importer/written"
import { Cause, Effect, Exit } from "effect"

type Read = Effect.Success<ReturnType<Effect.Success<ReturnType<typeof documentReader>>["read"]>>
export type Grids = Extract<Read, { readonly grids: unknown }>["grids"]

export const options = { campaign: 2022, deadline: "2022-10-15" } as const
export const asked = { named: undefined, account: "an" } as const

/** A register in memory that knows a year's papers. */
export const knowingRegister = memoryRegister({ ledger: "kheo:trial" })

/** Fills it. */
export const knowYear = importFiles(
  filesOf(Object.fromEntries(year.map(({ file, rows }) => [file, [gridOf(rows)]]))),
  options,
  asked,
)

/** Plans the import of some sheets as the clerk would; undefined when that ends well, with whatever refusals. */
export const wrongInPlan = (name: string, grids: Grids) =>
  Effect.gen(function* () {
    const decoded = decodeFile(name, grids)
    const receipt = yield* rehearse(filesOf({ [name]: decoded.grids }), options, asked)
    const told = ["vi", "en"].map((language) => JSON.stringify(receiptJson(receipt, language === "vi" ? "vi" : "en")))
    return told.some((text) => /undefined|\[object/.test(text)) ? "its receipt has a hole" : undefined
  }).pipe(
    Effect.exit,
    Effect.map((exit) => (Exit.isSuccess(exit) ? exit.value : `fell while planned: ${Cause.pretty(exit.cause)}`)),
  )

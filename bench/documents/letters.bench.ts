import { memoryRegister } from "@kheo/application"
import { documentNamed } from "@kheo/application/documents"
import { ManagedRuntime } from "effect"
import { byTurns, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { campaign, fillUnits } from "./fill-units.ts"

const units = 150

/**
 * The reminder letter of 150 units, the same to each that is behind, and the year's report with its charts, from the open register
 * to the bytes; the reference is composing the letter without its bytes.
 */
export const lettersBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const register = ManagedRuntime.make(memoryRegister({ ledger: "kheo:bench" }))
  try {
    await register.runPromise(fillUnits(units))
    const composed = (name: "reminder-letter" | "year-report") => {
      const document = documentNamed(name)
      if (document === undefined) throw new Error(name)
      return register.runPromise(document.compose({ query: { campaign, asOf: "2022-10-18" }, day: "2022-10-19" }))
    }
    const row = async (name: string, amount: number, work: () => Promise<unknown>): Promise<Row> => ({
      name,
      unit: "papers/s",
      amount,
      ...(await byTurns(
        rounds,
        () => timed(work),
        () => timed(() => composed("reminder-letter")),
      )),
    })
    const { each } = await composed("reminder-letter")
    return [
      await row(`reminder letter of ${units} units`, 1, async () => (await composed("reminder-letter")).bytes("docx")),
      await row(`reminder letter to each of ${each.length} units`, each.length, async () => {
        for (const one of (await composed("reminder-letter")).each) await one.bytes("docx")
      }),
      await row(`the year's report of ${units} units, two charts`, 1, async () =>
        (await composed("year-report")).bytes("docx"),
      ),
    ]
  } finally {
    await register.dispose()
  }
}

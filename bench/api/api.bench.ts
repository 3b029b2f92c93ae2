import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { byTurns } from "../median.ts"
import type { Row } from "../row.ts"
import { type Asking, load } from "./callers.ts"
import { seed, units, years } from "./seed.ts"
import { serveBare, serveKheo } from "./served.ts"

/** `kheo serve` against node:http with the same SQL, or one durable insert; both are processes of their own, asked by turns. */
export const apiBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  const closing: Array<() => Promise<void>> = []
  try {
    await seed(folder)
    const ours = await serveKheo(folder)
    closing.push(ours.close)
    const { id } = await first(ours.url)
    const bare = await serveBare(folder, `model/${id}`)
    closing.push(bare.close)
    const rows: Array<Row> = []
    const compared = async (
      name: string,
      callers: number,
      times: number,
      asking: (at: number) => Asking,
      figure: "middle" | "all",
    ) => {
      const turn = async (url: string) => (await load(url, callers, times, asking))[figure]
      await turn(ours.url)
      await turn(bare.url)
      const amount = figure === "middle" ? 1 : times
      const taken = await byTurns(
        rounds,
        () => turn(ours.url),
        () => turn(bare.url),
      )
      rows.push({ name, unit: "answers/s", amount, ...taken })
    }
    const reading = (): Asking => ({ method: "GET", path: `/v1/models/${id}/events` })
    await compared("GET of one model's events, 1 caller, the middle answer", 1, 1_000, reading, "middle")
    await compared("GET of one model's events, 8 callers, 2000 answers", 8, 2_000, reading, "all")
    await compared("durable POST of a registration, 1 caller, the middle answer", 1, 100, registering, "middle")
    await compared("durable POST of a registration, 32 callers, 320 answers", 32, 320, registering, "all")
    return rows
  } finally {
    for (const close of closing) await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const registration = (at: number) => {
  const campaign = years[at % years.length] ?? 2022
  const title = `Mô hình ${crypto.randomUUID()}`
  return { campaign, unit: `X${1 + (at % units)}`, title, occurredAt: `${campaign}-03-01` }
}

const registering = (at: number): Asking => ({ method: "POST", path: "/v1/models", body: registration(at) })

const first = async (url: string): Promise<{ readonly id: string }> => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() }
  const response = await fetch(`${url}/v1/models`, { method: "POST", headers, body: JSON.stringify(registration(0)) })
  return (await response.json()) as { readonly id: string }
}

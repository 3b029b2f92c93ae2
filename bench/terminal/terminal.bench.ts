import { execFileSync, spawnSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { modelLife } from "../million/model-life.ts"
import { byTurns, median, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "../store/bench-folder.ts"
import { campaign, fillCampaign } from "./fill.ts"
import { onTerminal } from "./pty.ts"

const [down, pageDown] = ["\u001b[B", "\u001b[6~"]
const keys = 200
const [many, most] = [50_000, 100_000]

/**
 * The bundled program on a terminal: its start, a key, memory and what another process writes, against `node -e 0` of the same run.
 *
 * Registers take minutes to fill; with a folder in `KHEO_BENCH_REGISTERS` they stay there for the next run.
 */
export const terminalBench = (rounds: number): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    const main = execFileSync(process.execPath, [
      fileURLToPath(new URL("../../apps/kheo/bin/bundle.mjs", import.meta.url)),
    ])
    const program = main.toString().trim()
    const node = (...args: ReadonlyArray<string>) =>
      timed(async () => void spawnSync(process.execPath, args, { stdio: "ignore" }))
    const bare = () => node("-e", "0")
    const register = async (models: number) => {
      const data = join(folder, String(models))
      const kept = join(process.env["KHEO_BENCH_REGISTERS"] ?? folder, `${models}.db`)
      if (!existsSync(kept)) await onFile(kept, fillCampaign(models))
      mkdirSync(data)
      copyFileSync(kept, join(data, "kheo.db"))
      return data
    }
    const screens = (data: string) =>
      onTerminal([
        process.execPath,
        program,
        "terminal",
        "--data",
        data,
        "--campaign",
        String(campaign),
        "--lang",
        "vi",
      ])
    const firstFrame = (data: string) => async () => {
      const terminal = screens(data)
      const took = await terminal.said("Khối 0")
      await left(terminal)
      return took
    }
    const started = async (name: string, data: string): Promise<Row> => {
      await firstFrame(data)()
      return row(
        `first frame of the dashboard, ${name}; reference: node -e 0`,
        await byTurns(rounds, firstFrame(data), bare),
      )
    }
    const help = () => node(program, "--help")
    await help()
    const rows = [
      row("kheo --help; reference: node -e 0", await byTurns(rounds * 3, help, bare)),
      await started("no models", await register(0)),
      await started("100,000 models", await register(most)),
    ]
    const data = await register(many)
    rows.push(await started("50,000 models", data), ...(await inUse(screens(data), join(data, "kheo.db"))))
    return rows
  })

/** A session over many models: keys in the list, then what somebody else writes. */
const inUse = async (terminal: ReturnType<typeof onTerminal>, file: string): Promise<ReadonlyArray<Row>> => {
  await terminal.said("Khối 0")
  const opened = terminal.length()
  terminal.write("3")
  await terminal.said(`M-${campaign}-`, opened)
  await sleep(1_000)
  const before = terminal.taken().cpu
  const took: Array<number> = []
  for (let index = 0; index < keys; index += 1) {
    took.push(await terminal.press(index % 40 === 20 ? pageDown : down))
  }
  const { cpu, most: megabytes } = terminal.taken()
  const sorted = took.toSorted((one, other) => one - other)
  terminal.write("1")
  const appended: Array<number> = []
  for (let index = 0; index < 5; index += 1) appended.push(await anothersAppend(terminal, file, many + index))
  await left(terminal)
  const each = `${Math.round((cpu - before) / keys)} ms of CPU each, ${Math.round(megabytes)} MB at most`
  const figure = (name: string, ours: number, reference: number): Row => ({
    name,
    unit: "keys",
    amount: 1,
    ours,
    reference,
  })
  return [
    figure(`a key with 50,000 models listed, p50 (${each}); reference: 16 ms`, median(took), 16),
    figure("the same, p99", sorted[Math.floor(keys * 0.99)] ?? Number.NaN, 16),
    {
      ...figure("another process's append until it is shown; reference: 300 ms", median(appended), 300),
      unit: "appends",
    },
  ]
}

/** Milliseconds from another process's commit of one more model until the screen changes, on which nothing else moves. */
const anothersAppend = async (
  terminal: ReturnType<typeof onTerminal>,
  file: string,
  number: number,
): Promise<number> => {
  await sleep(1_500)
  const from = terminal.length()
  await onFile(
    file,
    EventStore.use((store) =>
      store.append(
        { id: crypto.randomUUID(), request: "one", actor: "bench", correlationId: "bench" },
        Effect.succeed({ writes: [modelLife(campaign, number)], conditions: [] }),
      ),
    ),
  )
  return timed(() => terminal.wrote(from))
}

/** As a user leaves, so that the compile cache is kept. */
const left = async (terminal: ReturnType<typeof onTerminal>): Promise<void> => {
  terminal.write("q")
  await Promise.race([terminal.ended, sleep(3_000)])
  terminal.stop()
}

const row = (name: string, { ours, reference }: { readonly ours: number; readonly reference: number }): Row => ({
  name,
  unit: "starts",
  amount: 1,
  ours,
  reference,
})

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

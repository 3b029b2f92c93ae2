import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../apps/kheo/src/main.ts", import.meta.url))
const env = { ...process.env, KHEO_LANG: "en" }

/** A server in a process of its own, until it is closed. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** `kheo serve`, as an office runs it. */
export const serveKheo = (folder: string): Promise<Served> =>
  started(spawn(process.execPath, [main, ...serving, folder], { env }))

const serving = ["serve", "--port", "0", "--json", "--data"]

/** The bundled `kheo serve`, which writes into a file how much memory it took once it is closed. */
export const serveBundled = (program: string, folder: string, peak: string): Promise<Served> => {
  const preload = fileURLToPath(new URL("../peak.mjs", import.meta.url))
  const child = spawn(process.execPath, ["--import", preload, program, ...serving, folder], {
    env: { ...env, KHEO_BENCH_PEAK: peak },
  })
  return started(child)
}

/** node:http and SQLite alone. */
export const serveBare = (folder: string, stream: string): Promise<Served> =>
  started(spawn(process.execPath, [fileURLToPath(new URL("bare-server.ts", import.meta.url)), folder, stream], { env }))

const started = async (child: ChildProcess): Promise<Served> => {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const first = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString()))
    child.stderr?.once("data", (chunk: Buffer) => reject(new Error(chunk.toString())))
  })
  const { url } = JSON.parse(first) as { readonly url: string }
  const close = (): Promise<void> => {
    child.kill()
    return ended
  }
  return { url, close }
}

import type { ChildProcess } from "node:child_process"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { kheo, startKheo } from "../commands/kheo.ts"
import { inFolder } from "../folder.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { inDatabase, inFile, type ServedRegister } from "./served-register.ts"

/** How many ask at once, each its own commands one after the other. */
const callers = 4

/** Commands that the server answers on average before it is killed. */
const betweenKills = 25

/** A command with what it was answered first. */
interface Asked {
  readonly title: string
  readonly key: string
  readonly number: string
}

/**
 * Kills the server again and again while commands are sent to it; whoever gets no answer sends the very same once more.
 *
 * Each must have happened once, and what was answered must be what stands.
 */
const killed =
  (open: (folder: string) => Promise<ServedRegister>): Attempt =>
  ({ runs, seed }) =>
    inFolder(async (folder) => {
      const register = await open(folder)
      const server = new KilledServer(register.args, await freePort(), seeded(seed, "requests"))
      try {
        await founded(register.args)
        await server.start()
        const asked = await Promise.all(
          Array.from({ length: callers }, (_, caller) => commandsOf(server, caller, Math.ceil(runs / callers), seed)),
        )
        const failures = await faultsIn(register, asked.flat(), server)
        return { runs: asked.flat().length, failures, met: { kills: server.kills, "sent again": server.again } }
      } finally {
        await server.stop()
        await register.remove()
      }
    })

/** Over a file of SQLite. */
export const killedServer = killed(inFile)

/** Over a database of PostgreSQL. */
export const killedServerOverPostgres = killed(inDatabase)

/** One server after the other over one register, each killed at a moment of its own. */
class KilledServer {
  kills = 0
  again = 0
  readonly #register: ReadonlyArray<string>
  readonly #port: number
  readonly #random: Seeded
  #child: ChildProcess | undefined
  #left = 0
  #starting: Promise<void> | undefined

  constructor(register: ReadonlyArray<string>, port: number, random: Seeded) {
    this.#register = register
    this.#port = port
    this.#random = random
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    this.#left = 1 + Math.floor(this.#random.next() * 2 * betweenKills)
    this.#child = startKheo(["serve", ...this.#register, "--port", String(this.#port)])
    for (const late = performance.now() + 60_000; performance.now() < late; await sleep(20))
      if (
        await fetch(`${this.url}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return
    throw new Error("kheo serve does not answer within a minute")
  }

  /** Counts a command that is about to be sent, and kills the server soon after the last that it is to take. */
  sending(): void {
    this.#left -= 1
    if (this.#left !== 0 || this.#starting !== undefined) return
    this.#starting = sleep(this.#random.next() * 30).then(async () => {
      await this.stop()
      this.kills += 1
      await this.start()
      this.#starting = undefined
    })
  }

  async back(): Promise<void> {
    this.again += 1
    await (this.#starting ?? sleep(20))
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGKILL")
    await ended
  }
}

const commandsOf = async (
  server: KilledServer,
  caller: number,
  count: number,
  seed: number,
): Promise<ReadonlyArray<Asked>> => {
  const asked: Array<Asked> = []
  for (let number = 0; number < count; number += 1) {
    const [title, key] = [`Mô hình ${caller}.${number}`, `${seed}-${caller}-${number}-prove-requests`]
    asked.push({ title, key, number: await answered(server, title, key) })
  }
  return asked
}

/** Sent until it is answered, always the same. */
const answered = async (server: KilledServer, title: string, key: string): Promise<string> => {
  for (let turn = 0; turn < 1_000; turn += 1) {
    server.sending()
    const response = await registered(server.url, title, key).catch(() => undefined)
    if (response?.status === 201) return response.number
    if (response !== undefined && response.status !== 503)
      throw new Error(`“${title}” is answered with ${response.status}: ${response.text}`)
    await server.back()
  }
  throw new Error(`“${title}” is never answered`)
}

const registered = async (url: string, title: string, key: string) => {
  const response = await fetch(`${url}/v1/models`, {
    method: "POST",
    body: JSON.stringify({ campaign: 2022, unit: "X01", title, person: "Trần Thị Bé", occurredAt: "2022-03-01" }),
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
  })
  const text = await response.text()
  return { status: response.status, text, number: response.status === 201 ? String(JSON.parse(text).number) : "" }
}

/** What the register holds of each command beside what its caller was told, and whether the same once more gets the same. */
const faultsIn = async (
  register: ServedRegister,
  asked: ReadonlyArray<Asked>,
  server: KilledServer,
): Promise<ReadonlyArray<string>> => {
  const faults: Array<string> = []
  for (const { key, number, title } of asked.filter((_, at) => at % 10 === 0)) {
    const again = await answered(server, title, key)
    if (again !== number) faults.push(`“${title}” was answered with ${number} and then with ${again}`)
  }
  await server.stop()
  const lines = await register.lines()
  for (const { number, title } of asked) {
    const its = lines.filter((line) => line.data.title === title)
    const told = its.map(({ data }) => `M-2022-${String(data.number).padStart(4, "0")}`)
    if (told.length !== 1 || told[0] !== number)
      faults.push(`“${title}” was answered with ${number} and stands ${told.length} times: ${told.join(", ")}`)
  }
  if (lines.length !== asked.length) faults.push(`${lines.length} registrations of ${asked.length} commands`)
  const { code, err, out } = await kheo(["verify", ...register.args])
  if (code !== 0) faults.push(`kheo verify ends with ${code}: ${out}${err}`)
  return faults.slice(0, 10)
}

const founded = async (register: ReadonlyArray<string>): Promise<void> => {
  for (const args of [
    ["unit", "add", "Xã Long Thành", "--code", "X01", "--block", "Khối xã, thị trấn", "--date", "2022-01-01"],
    ["campaign", "open", "2022", "--deadline", "2022-10-21"],
  ]) {
    const { code, err } = await kheo([...args, ...register])
    if (code !== 0) throw new Error(`kheo ${args.join(" ")} ends with ${code}: ${err}`)
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { Seeded } from "../seeded.ts"
import { type AnyCommand, anyCommand } from "./any-command.ts"
import { type PlainModel, PlainOffice } from "./model.ts"
import type { AskedOffice } from "./office.ts"

/** So many commands make a sequence, in an office of its own. */
const perSequence = 60

const units = ["X01", "X02"] as const
const deadline = "2022-10-15"

interface Sent {
  readonly command: AnyCommand
  readonly headers: Readonly<Record<string, string>>
  readonly answer: { readonly status: number; readonly body: Told }
}

interface Told {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly position: number
}

/** One sequence in an office of its own. */
export class Sequence {
  readonly #office: AskedOffice
  readonly #random: Seeded
  readonly #met: Record<string, number>
  readonly #plain = new PlainOffice(units)
  readonly #accepted: Array<Sent> = []
  readonly #told: Array<string> = []

  constructor(office: AskedOffice, random: Seeded, met: Record<string, number>) {
    this.#office = office
    this.#random = random
    this.#met = met
  }

  /** What doesn't hold, with the last commands that led there; undefined where all does. */
  async play(): Promise<string | undefined> {
    for (let at = 0; at < perSequence; at += 1) {
      const fault = (await this.#step(at)) ?? (at % 6 === 0 ? await this.#board() : undefined)
      if (fault !== undefined) return `${fault}\n      ${this.#told.slice(-12).join("\n      ")}`
    }
    const fault = (await this.#board()) ?? (await this.#models())
    return fault === undefined ? undefined : `${fault}\n      ${this.#told.slice(-12).join("\n      ")}`
  }

  async #step(at: number): Promise<string | undefined> {
    const before = await this.#head()
    const one = this.#accepted.length === 0 ? 1 : this.#random.next()
    if (one < 0.12) return this.#again(before)
    if (one < 0.17) return this.#otherwise(before)
    const command = anyCommand(this.#random, this.#plain, at)
    const key = `key-of-command-${String(at).padStart(4, "0")}`
    if (command.version !== undefined && command.version > 0 && this.#random.chance(0.15)) {
      const stale = `"v${this.#random.below(command.version)}"`
      return this.#refused(command, { "Idempotency-Key": key, "If-Match": stale }, 412, before)
    }
    if (command.version !== undefined && this.#random.chance(0.03))
      return this.#refused(command, { "Idempotency-Key": key }, 428, before)
    if (this.#random.chance(0.03)) {
      const match = command.version === undefined ? {} : { "If-Match": `"v${command.version}"` }
      return this.#refused(command, match, 400, before)
    }
    const headers = {
      "Idempotency-Key": key,
      ...(command.version === undefined ? {} : { "If-Match": `"v${command.version}"` }),
    }
    if ("refused" in command.must) return this.#refused(command, headers, command.must.refused, before)
    const { events } = command.must
    const { answer } = await this.#send(command, headers)
    if (answer.status >= 300) return `${answer.status} in place of an answer: ${JSON.stringify(answer.body)}`
    const after = await this.#head()
    if (after !== before + events) return `${after - before} events in place of ${events}`
    const version = (command.version ?? 0) + events
    if (answer.body.version !== version) return `version ${answer.body.version} in place of ${version}`
    if (events === 1) command.stands(answer.body)
    this.#accepted.push({ command, headers, answer })
    return undefined
  }

  /** The very same again, whatever has happened since: the first answer, and nothing more recorded. */
  async #again(before: number): Promise<string | undefined> {
    const first = this.#random.pick(this.#accepted)
    const { answer, replayed } = await this.#send(first.command, first.headers)
    this.#count("repeats")
    if (JSON.stringify(answer) !== JSON.stringify(first.answer))
      return `a repeat is answered ${JSON.stringify(answer)} in place of ${JSON.stringify(first.answer)}`
    // Of what added nothing, nothing is kept: asked again, it is judged again, and adds nothing again.
    if (!replayed && "events" in first.command.must && first.command.must.events > 0)
      return "a repeat doesn't say that it is one"
    return this.#unchanged(before)
  }

  /** Other words under a key that was used. */
  async #otherwise(before: number): Promise<string | undefined> {
    const sent = this.#accepted.filter(({ command }) => "events" in command.must && command.must.events > 0)
    if (sent.length === 0) return undefined
    const { command, headers } = this.#random.pick(sent)
    return this.#refused({ ...command, body: { ...command.body, occurredAt: "2022-02-02" } }, headers, 422, before)
  }

  async #refused(
    command: AnyCommand,
    headers: Readonly<Record<string, string>>,
    status: number,
    before: number,
  ): Promise<string | undefined> {
    const { answer } = await this.#send(command, headers)
    return answer.status === status
      ? this.#unchanged(before)
      : `${answer.status} in place of ${status}: ${JSON.stringify(answer.body)}`
  }

  async #unchanged(before: number): Promise<string | undefined> {
    const after = await this.#head()
    return after === before ? undefined : `${after - before} events where there should be none`
  }

  async #board(): Promise<string | undefined> {
    const { totals } = (await this.#get("/v1/campaigns/2022/board?asOf=2022-12-31")) as { readonly totals: object }
    const plain = this.#plain.totals(deadline)
    return difference("the board", { ...totals }, { ...plain })
  }

  async #models(): Promise<string | undefined> {
    for (const model of this.#plain.models) {
      const shown = (await this.#get(`/v1/models/${model.id}`)) as Record<string, unknown>
      const fault = difference(model.number, shown, standing(model))
      if (fault !== undefined) return fault
    }
    return undefined
  }

  #count(what: string): void {
    this.#met[what] = (this.#met[what] ?? 0) + 1
  }

  async #send(command: AnyCommand, headers: Readonly<Record<string, string>>) {
    const { body, method, path } = command
    const response = await this.#office.app.request(path, {
      method,
      headers: { ...this.#key, "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    })
    const { status } = response
    this.#told.push(JSON.stringify({ method, path, headers, body, status }))
    this.#count(`answers ${status}`)
    const replayed = response.headers.get("idempotency-replayed") === "true"
    return { answer: { status, body: (await response.json()) as Told }, replayed }
  }

  async #get(path: string): Promise<object> {
    const response = await this.#office.app.request(path, { headers: this.#key })
    return (await response.json()) as object
  }

  get #key() {
    return { Authorization: `Bearer ${this.#office.keys.clerk}` }
  }

  #head(): Promise<number> {
    return this.#office.run(
      EventStore.use((store) => Effect.map(collectLines(store.read({ newest: 1 })), ([line]) => line?.position ?? 0)),
    )
  }
}

const standing = ({ isPersons, number, outcome, proposals, title, unit, withdrawn }: PlainModel) => ({
  number,
  title,
  unit: unit === "X01" ? "u-long-thanh" : "u-long-thuan",
  holder: isPersons ? "individual" : "collective",
  outcome: withdrawn ? "withdrawn" : (outcome ?? null),
  proposals: [...proposals].toSorted(),
})

/** The first thing that is told otherwise than the plain model has it. */
const difference = (
  what: string,
  told: Readonly<Record<string, unknown>>,
  plain: Readonly<Record<string, unknown>>,
): string | undefined => {
  for (const [name, value] of Object.entries(plain)) {
    const given = told[name]
    const same = JSON.stringify(Array.isArray(given) ? given.toSorted() : given) === JSON.stringify(value)
    if (!same) return `${what}: ${name} is ${JSON.stringify(given)} in place of ${JSON.stringify(value)}`
  }
  return undefined
}

import { type Head, HeadMoved, type LedgerImport, type LedgerState, LineRefused, planImport } from "@kheo/event-store"
import { rootOf, toHex } from "@kheo/event-store/merkle"
import { Effect, Result } from "effect"
import { checkMoved, type Moved, stateOfRow } from "./group-transaction.ts"
import { statements } from "./ledger-statements.ts"
import { planRows } from "./plan-rows.ts"
import type { Ask, Postgres } from "./postgres.ts"
import type { HeadRow } from "./tables.ts"

/** Lines of another copy into one ledger of a database. */
export const postgresLedgerImport = (postgres: Postgres): LedgerImport["Service"] => {
  const { ledger } = postgres
  return {
    appendLines: (after, entries) =>
      Effect.suspend(() => {
        let tries = 0
        return postgres.transact(async (ask): Promise<Result.Result<Head, LineRefused | HeadMoved>> => {
          tries += 1
          const state = stateOfRow(await locked(ask, ledger))
          if (state.position !== after) {
            // A try whose commit nobody answered may have written them.
            if (tries > 1 && (await standsThere(ask, state, after, entries))) return Result.succeed(headOf(state))
            return Result.fail(new HeadMoved({ expected: after, actual: state.position }))
          }
          const said = entries.map(saidBy)
          const known = await lookUp(ask, ledger, said)
          const plan = planImport(state, entries, known)
          if (plan instanceof LineRefused) return Result.fail(plan)
          const commands = Array.from(plan.answers, ([id, { first, last }]) => ({ id, request: "", first, last }))
          if (plan.lines.length > 0)
            checkMoved(
              await ask<Moved>(
                statements.write,
                ...planRows(ledger, { ...plan, commands, before: state, head: plan.state }),
              ),
            )
          return Result.succeed(headOf(plan.state))
        })
      }),
  }
}

const headOf = ({ frontier, ledger, position, recordedAt }: LedgerState): Head => ({
  ledger,
  position,
  root: toHex(rootOf(frontier)),
  recordedAt,
})

/** Whether the ledger ends with just these entries behind that position. */
const standsThere = async (
  ask: Ask,
  { ledger, position }: LedgerState,
  after: number,
  entries: ReadonlyArray<Uint8Array>,
) => {
  if (position !== after + entries.length) return false
  const rows = await ask<{ entry: Uint8Array }>(entriesAfter, ledger, after)
  return rows.every(({ entry }, at) => Buffer.compare(entry, entries[at] as Uint8Array) === 0)
}

const entriesAfter = {
  name: "kheo_entries_after",
  text: "select entry from kheo.event where ledger = $1 and position > $2 order by position",
}

const locked = async (ask: Ask, ledger: string): Promise<HeadRow> => {
  await ask(statements.begin, ledger)
  const [row] = await ask<HeadRow>(statements.lock, ledger)
  return row as HeadRow
}

interface Said {
  readonly id: string
  readonly commandid: string
  readonly subject: string
}

/** What of a line is looked up before it is judged; nothing of one that does not parse. */
const saidBy = (entry: Uint8Array): Partial<Said> => {
  try {
    const said: unknown = JSON.parse(Buffer.from(entry).toString())
    return typeof said === "object" && said !== null ? said : {}
  } catch {
    return {}
  }
}

const lookUp = async (ask: Ask, ledger: string, said: ReadonlyArray<Partial<Said>>) => {
  const named = (of: keyof Said) => [
    ...new Set(said.map((line) => line[of]).filter((text) => typeof text === "string" && !text.includes("\0"))),
  ]
  const events = await ask<{ id: string }>(eventIds, ledger, named("id"))
  const rows = await ask<{ kind: string; name: string; last: number }>(
    statements.lookUp,
    ledger,
    named("commandid"),
    named("subject"),
  )
  const ids = new Set(events.map(({ id }) => id))
  const commands = new Set(rows.filter(({ kind }) => kind === "command").map(({ name }) => name))
  const versions = new Map(rows.filter(({ kind }) => kind === "stream").map(({ last, name }) => [name, last]))
  return {
    versionOf: (stream: string) => versions.get(stream) ?? 0,
    hasEvent: (id: string) => ids.has(id),
    hasCommand: (id: string) => commands.has(id),
  }
}

const eventIds = {
  name: "kheo_event_ids",
  text: "select event_id as id from kheo.event where ledger = $1 and event_id = any($2::text[])",
}

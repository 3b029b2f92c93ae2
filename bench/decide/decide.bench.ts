import type { Row } from "../row.ts"
import { byTurns, timed } from "../median.ts"
import { aggregates, type Subject } from "./aggregates.ts"
import { plainLife } from "./plain.ts"

const lives = 20_000

/** A life of each aggregate, command by command: decide, and evolve with what was decided, against plain code that keeps the same facts. */
export const decideBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const rows: Array<Row> = []
  for (const { commands, live, name } of aggregates) {
    const ours = () => timed(async () => repeat(live))
    const reference = () => timed(async () => repeat(() => plainLife(commands)))
    await ours()
    await reference()
    rows.push({
      name: `decide and evolve, ${commands.length} commands of a ${name}`,
      unit: "commands/s",
      amount: lives * commands.length,
      ...(await byTurns(rounds, ours, reference)),
    })
  }
  return rows
}

const repeat = (live: Subject["live"]): number => {
  let facts = 0
  for (let life = 0; life < lives; life += 1) facts += live()
  return facts
}

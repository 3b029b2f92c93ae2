import { Effect } from "effect"
import { type Fault, trouble } from "../problem/index.ts"

type Bound = readonly [name: string, value: number, least: number, most: number]

/** Fails for sizes of which there is no tree and positions that are in none; the first that is wrong is told, with its bounds. */
export const within = (bounds: ReadonlyArray<Bound>) => {
  const wrong = bounds.find(([, value, least, most]) => value < least || value > most)
  return wrong === undefined ? Effect.void : Effect.fail(trouble("parameter-invalid", { faults: [faultOf(wrong)] }))
}

const faultOf = ([name, , least, most]: Bound): Fault => ({
  parameter: name,
  code: "position",
  detail: {
    vi: `Tham số “${name}” phải là một vị trí từ ${least} đến ${most}.`,
    en: `Parameter “${name}” must be a position from ${least} to ${most}.`,
  },
})

import type { NotFound, Refused, Register } from "@kheo/application"
import type { Basis } from "@kheo/domain/history"
import type { UnitCommand, UnitId } from "@kheo/domain/unit"
import type { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import type { Effect } from "effect"
import type { Session } from "../../cli/session.ts"
import { tidy } from "./tidy.ts"

/** The day of a command and where it comes from. */
export interface Day {
  readonly occurredAt: string
  readonly basis: Basis
}

/** Makes the domain's command for a unit and a day; what is missing is told before the register is opened. */
export type Asked = (
  unit: UnitId,
  day: Day,
) => Effect.Effect<UnitCommand, NotFound | Refused | StoreBusy | StoreUnavailable, Register>

/** The options that were given, under the names of the events' fields. */
export const given = <F extends string>(
  { values }: Session,
  fields: Readonly<Record<string, F>>,
): { readonly [K in F]?: string } =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([option, field]) => {
      const text = tidy(values[option] ?? "")
      return text === "" ? [] : [[field, text]]
    }),
  ) as { readonly [K in F]?: string }

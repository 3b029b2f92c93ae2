import { toneKey } from "@kheo/vietnamese"
import { Schema } from "effect"
import type { BoardGrouping } from "./board-by.ts"

/** To whom a letter is addressed (nhóm nơi nhận), by whole blocks and by units named one by one: an id, a code or a name. */
export const RecipientGroup = Schema.Struct({
  name: Schema.NonEmptyString,
  blocks: Schema.optionalKey(Schema.Array(Schema.String)),
  units: Schema.optionalKey(Schema.Array(Schema.String)),
})
export type RecipientGroup = typeof RecipientGroup.Type

/** By the roster's own blocks: the plain board. */
export const byBlock: BoardGrouping = { of: "unit", name: ({ block }) => nonEmpty(block) }

/** By the field (lĩnh vực) as registrations write it. */
export const byField: BoardGrouping = { of: "model", name: ({ registration }) => nonEmpty(registration.field) }

/** By the level (cấp) that models aim at. */
export const byLevel: BoardGrouping = { of: "model", name: ({ registration }) => nonEmpty(registration.level) }

/** A unit goes to the group that names it, else to the one that names its block; the first of several. */
export const byRecipientGroup = (groups: ReadonlyArray<RecipientGroup>): BoardGrouping => ({
  of: "unit",
  name: ({ block, code, id, name }) => {
    const names = [id, code ?? "", name].filter((text) => text !== "").map(toneKey)
    const own = groups.find(({ units = [] }) => units.some((unit) => names.includes(toneKey(unit))))
    return (own ?? groups.find(({ blocks = [] }) => blocks.some((its) => toneKey(its) === toneKey(block))))?.name
  },
})

const nonEmpty = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === "" ? undefined : text

import { findUnit } from "@kheo/application"
import type { SuccessorPart, UnitFact } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"

/**
 * The units that `--into` names, as they are called on that day: one for the whole, or “A=part; B=remainder” for a split.
 *
 * What was recorded as a mere dissolution becomes a consolidation once it is known into what.
 */
export const successionInto = (text: string, tag: UnitFact["_tag"], day: string) =>
  text.includes("=")
    ? Effect.map(splitAmong(text, day), (into) => ({ _tag: "UnitSplit" as const, into }))
    : Effect.map(findUnit(text, day), (into) => ({
        _tag: tag === "UnitMerged" ? tag : ("UnitConsolidated" as const),
        into,
      }))

/** The successors of a split with their parts; throws `Usage` for anything else than “A=part; B=remainder”. */
export const splitAmong = (text: string, day: string) => {
  const links = text.split(";").map((link) => {
    const at = link.lastIndexOf("=")
    const [unit, part] = [link.slice(0, at).trim(), parts.get(toneKey(link.slice(at + 1)))]
    if (at < 1 || unit === "" || part === undefined)
      throw new Usage({
        vi: `--into: không hiểu “${link.trim()}”. Ghi như “Xã Thủ Thừa=part; Phường Long An=remainder” (whole|part|remainder).`,
        en: `--into: “${link.trim()}” is not understood. Write “Xã Thủ Thừa=part; Phường Long An=remainder” (whole|part|remainder).`,
      })
    return { unit, part }
  })
  const [first, ...others] = links.map(({ part, unit }) =>
    Effect.map(findUnit(unit, day), (id) => ({ unit: id, part })),
  )
  if (first === undefined) throw new Error("a text has at least one part")
  return Effect.gen(function* () {
    return [yield* first, ...(yield* Effect.all(others))] as const
  })
}

const parts: ReadonlyMap<string, SuccessorPart> = new Map(
  (
    [
      ["whole", "whole"],
      ["part", "part"],
      ["remainder", "remainder"],
      ["toàn bộ", "whole"],
      ["một phần", "part"],
      ["phần còn lại", "remainder"],
    ] as const
  ).map(([name, part]) => [toneKey(name), part]),
)

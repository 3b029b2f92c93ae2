import { findUnit } from "@kheo/application"
import type { SuccessorPart } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import type { Asked } from "./asked.ts"

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

/** A split among the units of “A=part; B=remainder”, who are named as they are called on that day. */
export const splitInto = (text: string, grounds: object): Asked => {
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
  return (_, day) =>
    Effect.gen(function* () {
      const [first, ...others] = yield* Effect.forEach(links, ({ part, unit }) =>
        Effect.map(findUnit(unit, day.occurredAt), (id) => ({ unit: id, part })),
      )
      if (first === undefined) return yield* Effect.die(new Error("a split without successors"))
      return { _tag: "SplitUnit", ...day, ...grounds, into: [first, ...others] }
    })
}

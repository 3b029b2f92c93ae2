import type { Asker } from "@kheo/application"
import { type Failure, trouble } from "../problem/index.ts"

/**
 * What somebody who doesn't see all is told of a failure: that something is another unit's sounds as if it were nowhere, to the byte.
 * `isObject`: whether the route names one thing, and not a list or a new thing.
 */
export const hidden = (failure: Failure, asker: Asker, isObject: boolean): Failure => {
  if (asker.seesAll) return failure
  const isAbsent = failure._tag === "NotFound" || (failure._tag === "Trouble" && failure.kind === "not-found")
  const isForeign = failure._tag === "Refused" && isObject && aboutOthers.has(failure.refusal._tag)
  return isAbsent || isForeign ? trouble("not-found", { detail: nowhere }) : failure
}

const aboutOthers: ReadonlySet<string> = new Set(["NotOwnUnit", "UnitNameAmbiguous"])

const nowhere = { vi: "Không có, hoặc không thuộc đơn vị của bạn.", en: "There is none, or it is none of your unit's." }

import { ModelRegister } from "@kheo/domain/model-register"
import type { Projection } from "@kheo/domain/movement"
import { ReportingBoard } from "@kheo/domain/reporting-board"
import { plainBoard, plainRegister, plainTypes, type PlainReduce } from "./plain-reduces.ts"

/** A projection and the plain reduce over parsed lines that it is measured against. */
export interface Compared {
  readonly projection: Projection<unknown>
  readonly plain: PlainReduce
}

/** Without a plain reduce of its own a projection is measured against counting types, the least there is. */
const against = <State>(projection: Projection<State>, plain: PlainReduce = plainTypes): Compared => ({
  projection: projection as unknown as Projection<unknown>,
  plain,
})

/** Every projection there is; a new one is one more line. */
export const compared: ReadonlyArray<Compared> = [
  against(ReportingBoard, plainBoard),
  against(ModelRegister, plainRegister),
]

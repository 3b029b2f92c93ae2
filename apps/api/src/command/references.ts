import { type Asker, findModelFor, findPaper, findUnitFor, type Register } from "@kheo/application"
import { DocumentId } from "@kheo/domain/document"
import type { LocalDate } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import type { Effect, Schema } from "effect"
import type { Failure } from "../problem/index.ts"
import { Text } from "../values.ts"

/** How something else of the register is named in a body, and how it is found. */
export interface Reference {
  readonly wire: Schema.Constraint
  readonly find: (text: string, day: LocalDate, asker: Asker) => Effect.Effect<string, Failure, Register>
}

const named = (description: string, find: Reference["find"]): Reference => ({
  wire: Text.annotate({ description }),
  find,
})

/** By the domain's own schema of an id; whoever sends a body may use a name that people know as well. */
export const references: ReadonlyMap<unknown, Reference> = new Map<unknown, Reference>([
  [UnitId, named("UUID | X01 | Xã Long Thành", (text, day, asker) => findUnitFor(asker, text, day))],
  [ModelId, named("UUID | M-2022-0017", (text, _, asker) => findModelFor(asker, text))],
  [DocumentId, named("UUID | 51-CV/BCĐ", (text) => findPaper(text))],
])

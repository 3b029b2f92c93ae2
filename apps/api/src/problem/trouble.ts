import type { Words } from "@kheo/application/language"
import type { Kind } from "./kinds.ts"

/** One thing wrong with a request; `pointer` names a place in the body, `parameter` a part of the URL or a header. */
export type Fault = ({ readonly pointer: string } | { readonly parameter: string }) & {
  readonly code: string
  readonly detail: Words
}

/** Why a request is not answered with what it asked for; plain data until somebody's language is known. */
export interface Trouble {
  readonly _tag: "Trouble"
  readonly kind: Kind
  /** Finer than the kind where the domain knows more: `model-already-registered` is a `state-conflict`. */
  readonly code?: string
  readonly detail?: Words
  readonly faults?: ReadonlyArray<Fault>
  readonly headers?: Readonly<Record<string, string>>
}

/** A refusal of the HTTP layer itself, before any use case was asked. */
export const trouble = (kind: Kind, more: Omit<Trouble, "_tag" | "kind"> = {}): Trouble => ({
  _tag: "Trouble",
  kind,
  ...more,
})

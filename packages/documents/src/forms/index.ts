import type { FormLayout } from "../form/form.ts"
import type { FormKind } from "../marker/form-kind.ts"
import { annex } from "./annex.ts"
import { conferences } from "./conferences.ts"
import { proposals } from "./proposals.ts"
import { registration } from "./registration.ts"
import { roster } from "./roster.ts"

/** Every form by its kind. */
export const formLayouts: Readonly<Record<FormKind, FormLayout>> = {
  annex,
  roster,
  registration,
  conferences,
  proposals,
}

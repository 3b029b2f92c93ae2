import { HoldKind } from "@kheo/domain/model"
import { Effect } from "effect"
import type { Options } from "./options.ts"
import { told } from "./options.ts"
import type { Verb } from "./verb.ts"

const kindIn = ({ need, one }: Options) => {
  need("pending")
  return one("pending", HoldKind.literals) ?? "complaint"
}

/** `hold MODEL`: something is pending, and awards wait. */
export const placeHold: Verb = (options) => {
  const note = options.text("note")
  const said = {
    kind: kindIn(options),
    ...told({ paper: options.text("paper") }),
    ...(note === undefined ? {} : { personal: { note } }),
  }
  return (day) => Effect.succeed({ _tag: "PlaceHold", ...day, ...said })
}

/** `lift-hold MODEL`: the matter is settled. */
export const liftHold: Verb = (options) => {
  const said = { kind: kindIn(options), ...told({ reason: options.text("reason"), paper: options.text("paper") }) }
  return (day) => Effect.succeed({ _tag: "LiftHold", ...day, ...said })
}

/** `override MODEL`: somebody with the power decided that a rule does not hold here. */
export const override: Verb = ({ need, text }) => {
  const said = {
    rule: need("rule"),
    reason: need("reason"),
    decision: need("decision"),
    by: need("by"),
    ...told({ form: text("form") }),
  }
  return (day) => Effect.succeed({ _tag: "OverrideRule", ...day, ...said })
}

import { award, decline, defer, propose, review, revoke, supplement, withdrawProposal } from "./awarding.ts"
import { designate, recognise, replicate, survey } from "./living.ts"
import { correct, retract } from "./mending.ts"
import { amend, notScalable, submit, withdraw } from "./reporting.ts"
import { liftHold, override, placeHold } from "./ruling.ts"
import type { Verb } from "./verb.ts"

export { optionsOf } from "./options.ts"

/** What can be done with a model that is registered, by the word that is typed. */
export const verbs: { readonly [name: string]: Verb | undefined } = {
  amend,
  submit,
  "not-scalable": notScalable,
  survey,
  replicate,
  recognise,
  designate,
  propose,
  supplement,
  "withdraw-proposal": withdrawProposal,
  review,
  award,
  decline,
  defer,
  revoke,
  hold: placeHold,
  "lift-hold": liftHold,
  override,
  withdraw,
  correct,
  retract,
}

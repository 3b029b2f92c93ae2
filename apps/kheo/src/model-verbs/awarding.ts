import { Effect } from "effect"
import { told } from "./options.ts"
import type { Verb } from "./verb.ts"

/** `propose MODEL`: for an award form, with the summary of achievements and the papers of the dossier. */
export const propose: Verb = ({ list, need, one, text }) => {
  const said = {
    form: need("form"),
    ...told({
      summary: text("summary"),
      level: text("level"),
      authority: text("authority"),
      nominee: one("nominee", ["collective", "individual"]),
      papers: list("papers"),
      required: list("required"),
    }),
  }
  return (day) => Effect.succeed({ _tag: "ProposeForAward", ...day, ...said })
}

/** `supplement MODEL`: papers, or the summary, that came to a dossier later. */
export const supplement: Verb = ({ list, need, text }) => {
  const said = {
    form: need("form"),
    ...told({ summary: text("summary"), papers: list("papers"), paper: text("paper") }),
  }
  return (day) => Effect.succeed({ _tag: "SupplementProposal", ...day, ...said })
}

/** `withdraw-proposal MODEL`. */
export const withdrawProposal: Verb = ({ need }) => {
  const said = { form: need("form"), reason: need("reason") }
  return (day) => Effect.succeed({ _tag: "WithdrawProposal", ...day, ...said })
}

const verdicts = { for: "for", against: "against", "needs-more": "needsMore" } as const

/** `review MODEL`: what a body, or a person for it, thinks of a proposal. */
export const review: Verb = ({ need, number, one, text }) => {
  need("verdict")
  const verdict = verdicts[one("verdict", ["for", "against", "needs-more"]) ?? "for"]
  const reviewer = text("person")
  const said = {
    form: need("form"),
    verdict,
    ...told({ score: number("score"), by: text("by"), note: text("note"), paper: text("paper") }),
    ...(reviewer === undefined ? {} : { personal: { reviewer } }),
  }
  return (day) => Effect.succeed({ _tag: "ReviewProposal", ...day, ...said })
}

/** `award MODEL`: by a decision with its number, date and authority. */
export const award: Verb = ({ need, text, whole }) => {
  const said = {
    form: need("form"),
    decision: need("decision"),
    authority: need("authority"),
    ...told({ amount: whole("amount"), paper: text("paper") }),
  }
  return (day) => Effect.succeed({ _tag: "GrantAward", ...day, ...said })
}

/** `decline MODEL`. */
export const decline: Verb = ({ need, text }) => {
  const said = {
    form: need("form"),
    reason: need("reason"),
    ...told({ decision: text("decision"), authority: text("authority"), paper: text("paper") }),
  }
  return (day) => Effect.succeed({ _tag: "DeclineAward", ...day, ...said })
}

/** `defer MODEL`: put off, to be decided later. */
export const defer: Verb = ({ need, text }) => {
  const said = { form: need("form"), reason: need("reason"), ...told({ paper: text("paper") }) }
  return (day) => Effect.succeed({ _tag: "DeferAward", ...day, ...said })
}

/** `revoke MODEL`: an award is taken back by a decision of its own. */
export const revoke: Verb = ({ need, text }) => {
  const said = {
    form: need("form"),
    reason: need("reason"),
    decision: need("decision"),
    ...told({ authority: text("authority"), paper: text("paper") }),
  }
  return (day) => Effect.succeed({ _tag: "RevokeAward", ...day, ...said })
}

import { replicationIn } from "@kheo/application"
import { AmendableField } from "@kheo/domain/model"
import { Effect, Schema } from "effect"
import { Usage } from "../cli/parse.ts"
import { told } from "./options.ts"
import type { Verb } from "./verb.ts"

const isField = Schema.is(AmendableField)

/** `amend MODEL FIELD=VALUE`: one field at a time, as a later paper says; an empty value empties it. */
export const amend: Verb = ({ need, text, words }) => {
  const [, field = "", value = ""] = /^([\w.]+)=(.*)$/s.exec(words.join(" ")) ?? []
  if (!isField(field))
    throw new Usage({
      vi: `Ghi MỤC=GIÁ-TRỊ, mục là một trong: ${AmendableField.literals.join(", ")}.`,
      en: `Write FIELD=VALUE; the field is one of: ${AmendableField.literals.join(", ")}.`,
    })
  const reason = need("reason")
  const to = told({ to: value.trim() || undefined })
  const said = { field, reason, ...told({ paper: text("paper") }) }
  const change = field.startsWith("personal.") ? { personal: to } : to
  return (day) => Effect.succeed({ _tag: "AmendModel", ...day, ...said, ...change })
}

/** `submit MODEL`: what the annex says of the results. */
export const submit: Verb = ({ text }) => {
  const said = {
    ...told({
      periodAndPlace: text("period-and-place"),
      results: text("results"),
      effectiveness: text("effectiveness"),
      plan: text("plan"),
    }),
    ...replicationIn(text("replication")),
  }
  return (day) => Effect.succeed({ _tag: "SubmitResults", ...day, ...said })
}

/** `not-scalable MODEL`: an honest close, in the paper's words. */
export const notScalable: Verb = ({ text }) => {
  const said = {
    words: text("words") ?? "không nhân rộng được",
    ...told({ results: text("results") }),
    replicationCounts: [],
  }
  return (day) => Effect.succeed({ _tag: "ReportNotScalable", ...day, ...said })
}

/** `withdraw MODEL`: the unit takes the model back. */
export const withdraw: Verb = ({ need }) => {
  const reason = need("reason")
  return (day) => Effect.succeed({ _tag: "WithdrawModel", ...day, reason })
}

import { findModel, findUnit } from "@kheo/application"
import { Effect } from "effect"
import { Usage } from "../cli/parse.ts"
import { told } from "./options.ts"
import type { Verb } from "./verb.ts"

/** `survey MODEL`: a visit, by a body or a person, and what it found. */
export const survey: Verb = ({ need, text }) => {
  const surveyor = text("person")
  const said = {
    finding: need("finding"),
    ...told({ by: text("by"), result: text("result"), paper: text("paper") }),
    ...(surveyor === undefined ? {} : { personal: { surveyor } }),
  }
  return (day) => Effect.succeed({ _tag: "SurveyModel", ...day, ...said })
}

/** `replicate MODEL`: by a unit of the register (`--unit`) or by others (`--outside`). */
export const replicate: Verb = ({ text, whole }) => {
  const [unit, outside, own] = [text("unit"), text("outside"), text("own-model")]
  if ((unit === undefined) === (outside === undefined))
    throw new Usage({
      vi: "kheo model replicate cần --unit ĐƠN-VỊ, hoặc --outside TÊN khi đơn vị không có trong sổ.",
      en: "kheo model replicate needs --unit UNIT, or --outside NAME for one that the register does not know.",
    })
  const said = told({
    places: whole("places"),
    people: whole("people"),
    phrase: text("phrase"),
    paper: text("paper"),
  })
  return Effect.fnUntraced(function* (day) {
    const by = unit === undefined ? { outside: outside ?? "" } : { unit: yield* findUnit(unit) }
    const model = own === undefined ? {} : { model: yield* findModel(own) }
    return { _tag: "ReplicateModel", ...day, by, ...model, ...said }
  })
}

/** `recognise MODEL`: công nhận at a level, with its certificate. */
export const recognise: Verb = ({ need, text }) => {
  const said = {
    level: need("level"),
    ...told({ certificate: text("certificate"), authority: text("authority"), paper: text("paper") }),
  }
  return (day) => Effect.succeed({ _tag: "RecogniseModel", ...day, ...said })
}

/** `designate MODEL`: tiêu biểu at a level. */
export const designate: Verb = ({ need, text }) => {
  const said = { level: need("level"), ...told({ authority: text("authority"), paper: text("paper") }) }
  return (day) => Effect.succeed({ _tag: "DesignateModel", ...day, ...said })
}

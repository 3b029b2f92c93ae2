import { isLocalDate } from "@kheo/vietnamese"
import type { AmendableField } from "./attributes.ts"
import type { Fact } from "./events.ts"

type Said = Fact<"ModelRegistered">

/** A registration after an amendment; folds of days and of records agree by using this one. */
export const amended = (said: Said, { field, personal, to }: Fact<"ModelAmended">): Said => {
  switch (field) {
    case "personal.holder":
    case "personal.implementer": {
      const { personal: before, ...rest } = said
      const after = { ...before, [field.slice("personal.".length)]: personal?.to }
      const named = Object.fromEntries(Object.entries(after).filter(([, name]) => name !== undefined))
      return (Object.keys(named).length === 0 ? rest : { ...rest, personal: named }) as Said
    }
    default: {
      const { [field]: _, ...rest } = said
      return (to === undefined ? rest : { ...rest, [field]: field === "period" ? periodOf(to) : to }) as Said
    }
  }
}

/** What a registration says in a field, as an amendment writes it; undefined where it says nothing. */
export const valueOf = (said: Said, field: AmendableField): string | undefined => {
  switch (field) {
    case "personal.holder":
      return said.personal?.holder
    case "personal.implementer":
      return said.personal?.implementer
    case "period":
      return said.period && [said.period.from, ...(said.period.to === undefined ? [] : [said.period.to])].join("/")
    default:
      return said[field]
  }
}

/** Whether a text can stand in a field: a kind is one of two, a period is one day or two with the earlier first. */
export const fits = (field: AmendableField, value: string): boolean => {
  if (field === "kind") return value === "model" || value === "exemplar"
  if (field !== "period") return value.trim() !== ""
  const days = value.split("/")
  return days.length <= 2 && days.every(isLocalDate) && (days[1] === undefined || (days[0] ?? "") <= days[1])
}

const periodOf = (text: string) => {
  const [from = "", to] = text.split("/")
  return to === undefined ? { from } : { from, to }
}

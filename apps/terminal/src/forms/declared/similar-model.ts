import { type ModelId, ModelId as Id } from "@kheo/domain/model"
import { lookAlikes } from "@kheo/domain/resemblance"
import { foldedKey } from "@kheo/vietnamese"
import type { Register } from "../../register/index.ts"
import type { FormSpec } from "../form-spec.ts"

type Listed = Register["models"][number]

/** A registered model whose title looks like the one that is being typed: a person judges whether it is the same. */
export const similarModel: NonNullable<FormSpec["warns"]> = ({ title }, { register }) => {
  const found = typeof title === "string" ? alike(title, register.models) : undefined
  if (found === undefined) return []
  const { number, title: known, unitName } = found
  return [
    {
      field: "title",
      words: {
        vi: `Gần giống ${number} “${known}” (${unitName}). Nếu là một mô hình, đừng đăng ký nữa.`,
        en: `Looks like ${number} “${known}” (${unitName}). If it is the same model, don't register it again.`,
      },
    },
  ]
}

const typed: ModelId = Id.make("typed")
const words = new WeakMap<Listed, ReadonlyArray<string>>()
let last: { readonly title: string; readonly models: unknown; readonly found: Listed | undefined } | undefined

/** Only models that share half their words are compared letter by letter, and only when the title or the list has changed. */
const alike = (title: string, models: ReadonlyArray<Listed>): Listed | undefined => {
  if (last?.title === title && last.models === models) return last.found
  const own = new Set(foldedKey(title).split(" "))
  const near = models.filter((model) => {
    const its = words.get(model) ?? foldedKey(model.title).split(" ")
    words.set(model, its)
    const shared = its.filter((word) => own.has(word)).length
    return shared > 0 && shared * 2 >= Math.min(own.size, its.length)
  })
  const pair = lookAlikes<{ readonly id: ModelId; readonly title: string }>([...near, { id: typed, title }]).find(
    ({ one, other }) => one.id === typed || other.id === typed,
  )
  const found = near.find(({ id }) => id === pair?.one.id || id === pair?.other.id)
  last = { title, models, found }
  return found
}

import type { FormContent, FormModel } from "@kheo/documents"
import type { FormKind } from "@kheo/documents/marker"
import type { LocalDate } from "@kheo/domain/history"
import { letterRules } from "@kheo/documents/rules"
import { Effect } from "effect"
import { findUnit } from "../find.ts"
import { showSettings } from "../office/settings.ts"
import { showModels, showUnits } from "../queries.ts"
import { NotFound } from "../refused.ts"
import { today } from "../today.ts"
import { listUnitNames } from "../units/queries.ts"

/** What the register holds that a campaign's forms are made of; before the campaign is opened, its units' names alone. */
export const formSources = Effect.fn("formSources")(function* (campaign: number, day?: LocalDate) {
  const asOf = day ?? dayIn(campaign, yield* today)
  const found = yield* Effect.all({
    units: showUnits({ campaign, asOf }),
    models: showModels({ campaign, asOf }),
  }).pipe(
    Effect.map(({ models, units }) => ({ units: units.units, models: models.models })),
    Effect.catchTag("NotFound", () => Effect.succeed({ units: [], models: [] })),
  )
  const names = yield* listUnitNames
  const { position, root, settings } = yield* showSettings({ asOf })
  const named = (entries: ReadonlyArray<{ readonly name: string }> | undefined) =>
    (entries ?? []).map(({ name }) => name)
  const blocks = [...found.units.map(({ block }) => block), ...named(settings.blocks)].filter((name) => name !== "")
  const { name, place, standing, superior } = settings.office ?? {}
  const modelsOf = (unit: string): ReadonlyArray<FormModel> =>
    found.models
      .filter((model) => model.unit === unit && model.outcome !== "withdrawn")
      .map(({ id, person, title }) => ({ id, title, ...(person === null ? {} : { person }) }))
  const content: Omit<FormContent, "kind" | "unit" | "models"> = {
    campaign,
    rules: letterRules(settings.rules?.name, settings.rules?.body),
    letterhead: { superior, name, standing, place, state: settings.rules?.body === "state" },
    lists: {
      units: found.units.length > 0 ? named(found.units) : [...names.values()],
      blocks: [...new Set(blocks)],
      fields: named(settings.fields),
      awardForms: named(settings.awardForms),
    },
  }
  return { asOf, position, root, units: found.units, names, content, modelsOf }
})

export type FormSources = Effect.Success<ReturnType<typeof formSources>>

/** What one form is made of: a unit's own with its models, else a blank one. */
export const contentFor = (
  { content, modelsOf }: FormSources,
  kind: FormKind,
  unit?: { readonly id: string; readonly name: string },
): FormContent => ({
  ...content,
  kind,
  unit: unit === undefined ? undefined : { id: unit.id, name: unit.name },
  models: unit === undefined ? [] : modelsOf(unit.id),
})

/** The unit that a form is asked for, by code, name or id. */
export const unitFor = Effect.fnUntraced(function* ({ asOf, names, units }: FormSources, text: string) {
  const id = yield* findUnit(text, asOf)
  const expected = units.find((unit) => unit.id === id)
  const name = expected?.name ?? names.get(id)
  if (name === undefined) return yield* new NotFound({ what: "unit", name: text })
  return { id, name, code: expected?.code ?? null }
})

/** Today, or the day of the campaign's year that is nearest to it: units are called as they are then. */
const dayIn = (campaign: number, today: LocalDate): LocalDate => {
  const [first, last] = [`${campaign}-01-01`, `${campaign}-12-31`]
  return today < first ? first : today > last ? last : today
}

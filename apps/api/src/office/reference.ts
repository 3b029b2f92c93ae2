import { selectUnits, showSettings } from "@kheo/application"
import { roleName } from "@kheo/application/language"
import { Role } from "@kheo/domain/office"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, times } from "../values.ts"

const told = Schema.optionalKey(Schema.String)

const Reference = Schema.Struct({
  asOf: Day,
  ...evidence,
  entries: Schema.Array(
    Schema.Struct({
      name: Schema.String,
      label: told,
      authority: told,
      quota: Schema.optionalKey(Schema.Natural),
      papers: Schema.optionalKey(Schema.Array(Schema.String)),
      source: told,
      from: told,
      to: told,
    }),
  ),
}).annotate({ identifier: "Reference" })

const parts = {
  fields: "fields",
  levels: "levels",
  "award-forms": "awardForms",
  authorities: "authorities",
} as const

/** The words that may be chosen from: data of the office, never a closed list; blocks also as the units have them. */
export const reference = endpoint({
  method: "get",
  path: "/v1/reference/{list}",
  name: "showReference",
  tag: "office",
  summary: {
    vi: "Danh mục: khối, lĩnh vực, cấp, hình thức khen, thẩm quyền, vai trò",
    en: "What there is to choose from: blocks, fields, levels, award forms, authorities, roles",
  },
  scope: "register:read",
  params: Schema.Struct({
    list: Schema.Literals(["blocks", "fields", "levels", "award-forms", "authorities", "roles"]),
  }),
  query: Schema.Struct(times),
  response: { status: 200, schema: Reference },
  problems: [],
  handle: ({ language, params: { list }, query }) =>
    Effect.gen(function* () {
      const { settings, ...head } = yield* showSettings(query)
      if (list === "roles")
        return {
          body: { ...head, entries: Role.literals.map((name) => ({ name, label: roleName(name, language) })) },
          headers: { "Content-Language": language },
        }
      if (list !== "blocks") return { body: { ...head, entries: settings[parts[list]] ?? [] } }
      const set = settings.blocks ?? []
      const { units } = yield* selectUnits({ asOf: head.asOf, knownAt: String(head.position) })
      const names = new Set(units.map(({ block }) => block))
      for (const { name } of set) names.delete(name)
      return { body: { ...head, entries: [...set, ...[...names].map((name) => ({ name }))] } }
    }),
})

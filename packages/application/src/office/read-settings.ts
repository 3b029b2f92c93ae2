import { endsBeforeItBegins, holdsTwice, SettingsFile } from "@kheo/domain/office"
import { nfc } from "@kheo/vietnamese"
import { Effect, Schema, SchemaIssue } from "effect"

/** What is wrong at one place of a settings file; `path` is written `office.signer[1]`. */
export const SettingsFault = Schema.Struct({
  path: Schema.String,
  fault: Schema.Literals(["missing", "unexpected", "backwards", "twice", "value"]),
  detail: Schema.String,
})
export type SettingsFault = typeof SettingsFault.Type

/** The file is no settings file: no JSON (then `faults` is empty), or with something wrong at these places. */
export class SettingsUnreadable extends Schema.TaggedError<SettingsUnreadable>()("SettingsUnreadable", {
  faults: Schema.Array(SettingsFault),
  detail: Schema.String,
}) {}

/** The settings that a text holds; every fault is named, not only the first. */
export const readSettings = Effect.fnUntraced(function* (text: string) {
  const json = yield* Effect.try({
    try: (): unknown => JSON.parse(nfc(text).replace(/^\uFEFF/, "")),
    catch: (cause) => new SettingsUnreadable({ faults: [], detail: cause instanceof Error ? cause.message : "" }),
  })
  return yield* decode(json).pipe(Effect.mapError(({ issue }) => unreadable(issue)))
})

const decode = Schema.decodeUnknownEffect(SettingsFile, { errors: "all", onExcessProperty: "error" })

const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) =>
    issue._tag === "MissingKey" || issue._tag === "UnexpectedKey" ? issue._tag : SchemaIssue.defaultLeafHook(issue),
})

const unreadable = (issue: SchemaIssue.Issue): SettingsUnreadable => {
  const found = format(issue).issues.map(({ message, path = [] }): SettingsFault => ({
    path: written(path.map((part) => (typeof part === "object" ? part.key : part))),
    fault: faults.get(message) ?? "value",
    detail: message,
  }))
  const once = [...Map.groupBy(found, ({ fault, path }) => `${fault} ${path}`).values()].flatMap((same) =>
    same.slice(0, 1),
  )
  return new SettingsUnreadable({ faults: once, detail: "" })
}

const faults = new Map<string, SettingsFault["fault"]>([
  ["MissingKey", "missing"],
  ["UnexpectedKey", "unexpected"],
  [endsBeforeItBegins, "backwards"],
  [holdsTwice, "twice"],
])

const written = (path: ReadonlyArray<PropertyKey>): string =>
  path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`))
    .join("")

import { Result, Schema, SchemaIssue } from "effect"

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/**
 * A candidate by the domain's own schema; else the fields behind the places that it does not accept.
 *
 * `fields` says which field fills which place, by the place's last step; a place that no field fills is a mistake of the form.
 */
export const checked = <A>(
  schema: Schema.ConstraintDecoder<A, never>,
  candidate: unknown,
  fields: { readonly [step: string]: string },
): Result.Result<A, ReadonlyArray<string>> => {
  const decoded = Schema.decodeUnknownResult(schema, { errors: "all" })(candidate)
  return Result.mapError(decoded, ({ issue }) => {
    const steps = format(issue).issues.map(({ path = [] }) => path.map(stepOf))
    const named = steps.map((path) => path.flatMap((step) => fields[step] ?? []).at(-1))
    return [...new Set(named.map((field, index) => field ?? (steps[index] ?? []).join(".")))]
  })
}

const stepOf = (step: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof step === "object" ? step.key : step)

/** An object without the keys that nothing was said about. */
export const said = <T extends object>(answers: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as never

/** Sentences of one kind of paper by their names: `{field}` is filled in, `**bold**`, `_italic_`. */
export type Wording = Readonly<Record<string, string | ReadonlyArray<string>>>

/** Texts of a file over those that stand by default; answers the names that no such wording has. */
export const wordingOver = <W extends Wording>(
  standing: W,
  given: Readonly<Record<string, unknown>>,
): { readonly wording: W; readonly unknown: ReadonlyArray<string> } => {
  const unknown = Object.entries(given).flatMap(([name, value]) =>
    Object.hasOwn(standing, name) && fits(standing[name], value) ? [] : [name],
  )
  const good = Object.fromEntries(Object.entries(given).filter(([name]) => !unknown.includes(name)))
  return { wording: { ...standing, ...good }, unknown }
}

const fits = (standing: Wording[string] | undefined, value: unknown): boolean =>
  typeof standing === "string"
    ? typeof value === "string"
    : Array.isArray(value) && value.every((one) => typeof one === "string")

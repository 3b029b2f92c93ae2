/** One comparison with data from outside; `run` returns what it compared, and throws with the first difference. */
export interface Check {
  readonly name: string
  readonly run: () => string
}

export const runCheck = ({ name, run }: Check): { readonly passed: boolean; readonly line: string } => {
  try {
    return { passed: true, line: `ok    ${name}: ${run()}` }
  } catch (cause) {
    return { passed: false, line: `FAIL  ${name}: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
}

/** Throws with the first case that does not hold and how many there are in all, and otherwise returns how many hold. */
export const everyCase = <A>(cases: Iterable<A>, holds: (item: A) => boolean, show: (item: A) => string): number => {
  const all = Array.from(cases)
  const wrong = all.filter((item) => !holds(item))
  const [first] = wrong
  if (all.length === 0) throw new Error("the file holds no case")
  if (first !== undefined) throw new Error(`${wrong.length} of ${all.length} wrong, first ${show(first)}`)
  return all.length
}

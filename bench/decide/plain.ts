/** A command as data: what it is, and what it says. */
export interface PlainCommand {
  readonly _tag: string
  readonly [said: string]: unknown
}

/**
 * The plainest code that takes the same commands and keeps the same facts: the newest fact of the command's kind is looked
 * for, a command that says the same adds nothing, any other is added. No other rule, no dates, no refusal.
 */
export const plainLife = (commands: ReadonlyArray<PlainCommand>): number => {
  let facts: ReadonlyArray<{ readonly id: string; readonly fact: PlainCommand }> = []
  for (const command of commands) {
    const standing = facts.findLast(({ fact }) => fact._tag === command._tag)
    if (standing !== undefined && same(standing.fact, command)) continue
    facts = [...facts, { id: `e${facts.length}`, fact: { ...command } }]
  }
  kept.facts = facts
  return facts.length
}

/** Keeps what was made, so that no engine may leave the work out. */
export const kept: { facts: unknown } = { facts: undefined }

const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  return Object.keys(one).every((key) => same(one[key as keyof typeof one], other[key as keyof typeof other]))
}

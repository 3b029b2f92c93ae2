import { titleHash } from "@kheo/documents/marker"

/** Three titles: as it was printed on the form (its hash), as the register has it, as the row has it now. */
export const retitled = (titles: {
  readonly printed: string
  readonly before: string
  readonly now: string
}): "same" | "changed" | "conflict" => {
  const [before, now] = [titleHash(titles.before), titleHash(titles.now)]
  if (now === titles.printed || now === before) return "same"
  return before === titles.printed ? "changed" : "conflict"
}

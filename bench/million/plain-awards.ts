import {
  open,
  type ParsedLine,
  type PlainModel,
  type PlainReduce,
  plainRegistration,
  plainUnit,
} from "./plain-reduces.ts"

/** Per model and form how far the candidate has come, and what is pending against it. */
export const plainAwards: PlainReduce = (lines) => folded(lines)

/** The same, without the models that were withdrawn: who registered and who was awarded, over years. */
export const plainFairness: PlainReduce = (lines) => {
  const all = folded(lines)
  for (const id of all.withdrawn) all.models.delete(id)
  return all
}

interface Way {
  state: string
  verdicts: Array<unknown>
  proposedOn?: string
  decidedOn?: string
  decision?: unknown
  amount?: unknown
  summary?: unknown
}

const states: Readonly<Record<string, string>> = {
  "kheo.model.awarded.v1": "awarded",
  "kheo.model.declined.v1": "declined",
  "kheo.model.deferred.v1": "deferred",
  "kheo.model.award-revoked.v1": "revoked",
}

const folded = (lines: ReadonlyArray<ParsedLine>) => {
  const units = new Map<string, PlainModel>()
  const models = new Map<string, PlainModel>()
  const ways = new Map<string, Map<string, Way>>()
  const holds = new Map<string, Set<unknown>>()
  const withdrawn = new Set<string>()
  for (const line of lines) {
    const { data, subject, time, type } = line
    const way = () =>
      open(
        open(ways, subject, () => new Map<string, Way>()),
        String(data["form"]),
        () => ({ state: "proposed", verdicts: [] }),
      )
    if (type.startsWith("kheo.unit.")) plainUnit(units, line)
    else if (type === "kheo.model.proposed-for-award.v1")
      Object.assign(way(), { proposedOn: time.slice(0, 10), summary: data["summary"] })
    else if (type === "kheo.model.proposal-withdrawn.v1") ways.get(subject)?.delete(String(data["form"]))
    else if (type === "kheo.model.reviewed.v1") way().verdicts.push(data["verdict"])
    else if (type === "kheo.model.hold-placed.v1") open(holds, subject, () => new Set()).add(data["kind"])
    else if (type === "kheo.model.hold-lifted.v1") holds.get(subject)?.delete(data["kind"])
    else if (type === "kheo.model.withdrawn.v1") withdrawn.add(subject)
    else if (type in states) {
      const { amount, decision } = data
      Object.assign(way(), { state: states[type], decidedOn: time.slice(0, 10), decision, amount })
    } else plainRegistration(models, line)
  }
  return { units, models, ways, holds, withdrawn }
}

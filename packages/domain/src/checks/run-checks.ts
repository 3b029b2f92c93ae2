import type { CampaignYear } from "../campaign/events.ts"
import { countsWith } from "../campaign/transfers.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { BoardState } from "../reporting-board/state.ts"
import { unitFacets } from "../unit-facets/index.ts"
import { copiedResults, lookAlikes } from "./copies.ts"
import type { Dossiers } from "./dossiers.ts"
import type { Check, CheckedModel, Evidence, Finding } from "./finding.ts"
import { neverRegistered, planForAnotherYear, proposalWithoutSummary, severalAwards } from "./model-checks.ts"
import { closedUnregistered, endedUntransferred, silentSinceRegistration, unreconciledReport } from "./unit-checks.ts"

const all: ReadonlyArray<Check> = [
  silentSinceRegistration,
  neverRegistered,
  unreconciledReport,
  closedUnregistered,
  copiedResults,
  planForAnotherYear,
  proposalWithoutSummary,
  severalAwards,
  lookAlikes,
  endedUntransferred,
]

/** Everything that the checks find in a campaign as of a day: serious findings first, then by code, each in roster order. */
export const runChecks = (
  board: BoardState,
  dossiers: Dossiers,
  about: { readonly campaign: CampaignYear; readonly asOf: LocalDate },
): ReadonlyArray<Finding> => {
  const evidence = evidenceOf(board, dossiers, about)
  const findings = all.flatMap((check) => check(evidence))
  const rank = ({ code, severity }: Finding) => `${severity === "serious" ? 0 : 1}${code}`
  return findings.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0))
}

const evidenceOf = (
  board: BoardState,
  dossiers: Dossiers,
  { asOf, campaign }: { readonly campaign: CampaignYear; readonly asOf: LocalDate },
): Evidence => {
  const units = unitFacets(board, asOf)
  const order = new Map(units.map(({ id }, index) => [id, index]))
  const known = [...dossiers.values()].flatMap((dossier): ReadonlyArray<CheckedModel> => {
    const { registration, withdrawn } = dossier
    if (registration === undefined || withdrawn) return []
    const own = registration.campaign === campaign
    const holderUnit = own ? countsWith(board.transfers, registration.unit) : registration.unit
    return holderUnit === undefined || (own && !order.has(holderUnit)) ? [] : [{ ...dossier, registration, holderUnit }]
  })
  const place = ({ holderUnit }: CheckedModel) => order.get(holderUnit) ?? order.size
  const models = known
    .filter(({ registration }) => registration.campaign === campaign)
    .toSorted((one, other) => place(one) - place(other) || one.registration.number - other.registration.number)
  const earlier = known.filter(({ registration }) => registration.campaign < campaign)
  return { campaign, asOf, board, units, models, earlier }
}

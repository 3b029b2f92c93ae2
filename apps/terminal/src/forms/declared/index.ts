import type { FormSpec } from "../form-spec.ts"
import { amendment, amendmentOfPerson } from "./amendment.ts"
import { campaignOpening } from "./campaign-opening.ts"
import { campaignPolicy } from "./campaign-policy.ts"
import { conference } from "./conference.ts"
import { conferenceCorrection } from "./conference-correction.ts"
import { deadlineForm } from "./deadline.ts"
import { founding } from "./founding.ts"
import { awardDecision } from "./award-decision.ts"
import { awardDeferral, awardRefusal, awardRevocation } from "./award-refusals.ts"
import { dossierSupplement } from "./dossier-supplement.ts"
import { notScalable } from "./not-scalable.ts"
import { officeIdentity } from "./office-identity.ts"
import { officeLists } from "./office-lists.ts"
import { officeSymbols } from "./office-symbols.ts"
import { outcomeCorrection } from "./outcome-correction.ts"
import { paperFiling } from "./paper-filing.ts"
import { proposal } from "./proposal.ts"
import { proposalWithdrawal } from "./proposal-withdrawal.ts"
import { registration } from "./registration.ts"
import { report } from "./report.ts"
import { reportCorrection } from "./report-correction.ts"
import { results } from "./results.ts"
import { roster } from "./roster.ts"
import { takingBack } from "./taking-back.ts"
import { review } from "./review.ts"
import { undoing } from "./undoing.ts"
import { unitAddition } from "./unit-addition.ts"
import { unitAlias, unitRenaming } from "./unit-changes.ts"
import { unitEnding, unitSplit } from "./unit-succession.ts"
import { userAddition } from "./user-addition.ts"
import { userLeaving, userRights } from "./user-rights.ts"
import { withdrawal } from "./withdrawal.ts"

/** Every form that there is. */
export const forms: ReadonlyArray<FormSpec> = [
  conference,
  conferenceCorrection,
  report,
  reportCorrection,
  registration,
  results,
  notScalable,
  outcomeCorrection,
  proposal,
  proposalWithdrawal,
  dossierSupplement,
  paperFiling,
  review,
  awardDecision,
  awardRefusal,
  awardDeferral,
  awardRevocation,
  amendment,
  amendmentOfPerson,
  withdrawal,
  undoing,
  takingBack,
  founding,
  roster,
  campaignOpening,
  campaignPolicy,
  deadlineForm,
  officeIdentity,
  ...officeLists,
  officeSymbols,
  unitAddition,
  unitRenaming,
  unitAlias,
  unitEnding,
  unitSplit,
  userAddition,
  userRights,
  userLeaving,
]

/** The form of an id; undefined for one of a draft that an older or newer version of Khéo left. */
export const formNamed = (id: string): FormSpec | undefined => forms.find((form) => form.id === id)

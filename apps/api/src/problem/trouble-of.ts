import type { Problem } from "@kheo/application/language"
import type { Refusal } from "@kheo/application"
import type { ProjectionMoved } from "@kheo/event-store"
import type { Kind } from "./kinds.ts"
import { toldWords } from "./told-words.ts"
import { trouble, type Trouble } from "./trouble.ts"

/** Everything that a handler may fail with: what use cases and queries fail with, or a trouble that it names itself. */
export type Failure = Problem | ProjectionMoved | Trouble

/** Refused whatever the state: the request itself is wrong. All other refusals are conflicts with the present state. */
const ruleBreaking: ReadonlySet<Refusal["_tag"]> = new Set([
  "PaperFromTheFuture",
  "IndividualWithoutName",
  "ModelWithoutTitle",
  "AccessKeyLastDayOutside",
  "AccessKeyOverlapOutside",
  "AccessKeyWithoutScope",
  "AccessKeyOutsideOwnUnit",
  "AmendmentUnfit",
  "RuleUnknown",
  "MoveWithoutDestination",
  "UnitIsItsOwnSuccessor",
  "SuccessorPartsContradict",
  "PeriodReversed",
  "DeadlineBeforeStart",
  "TransferToItself",
  "DistrictConferencePlanMisdated",
  "SupersededByItself",
  "ContactWithoutUnit",
])

/** Refused because of who asks; their words name users, who stay inside. */
const aboutRights: ReadonlySet<Refusal["_tag"]> = new Set([
  "NotAllowed",
  "NotOwnUnit",
  "OwnUnitDecision",
  "ActorIsNoUser",
  "ActorDeactivated",
])

/** What kind of problem a refusal is, and under which code. */
export const refusedAs = (tag: Refusal["_tag"]): { readonly kind: Kind; readonly code?: string } => {
  if (tag === "VersionMoved") return { kind: "version-conflict" }
  const code = kebab(tag)
  if (aboutRights.has(tag)) return { kind: "not-allowed", code }
  return { kind: ruleBreaking.has(tag) ? "rule-broken" : "state-conflict", code }
}

/** How HTTP says a failure; words that name users, accounts, files or folders stay inside. */
export const troubleOf = (failure: Failure): Trouble => {
  switch (failure._tag) {
    case "Trouble":
      return failure
    case "Refused": {
      const about = refusedAs(failure.refusal._tag)
      if (about.kind === "not-allowed") return trouble(about.kind, about)
      if (failure.refusal._tag !== "VersionMoved") return trouble(about.kind, { ...about, ...told(failure) })
      return trouble(about.kind, { ...told(failure), headers: { ETag: `"v${failure.refusal.actual}"` } })
    }
    case "NotFound":
      return failure.what === "user" ? trouble("actor-unknown") : trouble("not-found", { ...told(failure) })
    case "ActorUnknown":
      return trouble("actor-unknown")
    case "KnownAtUnreadable": {
      const detail = toldWords(failure) ?? plain
      return trouble("parameter-invalid", { detail, faults: [{ parameter: "knownAt", code: "invalid", detail }] })
    }
    case "CommandIdReused":
      return trouble("idempotency-key-reused", { ...told(failure) })
    case "Conflict":
    case "StoreBusy":
      return trouble("store-busy", { ...told(failure), headers: { "Retry-After": "1" } })
    case "ProjectionMoved":
      return trouble("store-busy", { headers: { "Retry-After": "1" } })
    case "LedgerForked":
    case "SigningUnavailable":
    case "StoreUnavailable":
    case "AttachmentsUnavailable":
    case "ArchiveUnavailable":
      return trouble("store-unavailable")
    case "AttachmentRefused":
      return trouble("rule-broken", { code: kebab(failure._tag), ...told(failure) })
    case "AttachmentMissing":
      return trouble("not-found", { ...told(failure) })
    case "BundleRefused":
    case "HeadMoved":
      return trouble("state-conflict", { code: kebab(failure._tag) })
  }
}

const tags: Record<Failure["_tag"], true> = {
  Trouble: true,
  Refused: true,
  NotFound: true,
  ActorUnknown: true,
  KnownAtUnreadable: true,
  CommandIdReused: true,
  Conflict: true,
  LedgerForked: true,
  SigningUnavailable: true,
  StoreBusy: true,
  ProjectionMoved: true,
  StoreUnavailable: true,
  AttachmentRefused: true,
  AttachmentMissing: true,
  AttachmentsUnavailable: true,
  BundleRefused: true,
  ArchiveUnavailable: true,
  HeadMoved: true,
}

/** Whether something thrown is one of ours; anything else is a defect. */
export const isFailure = (thrown: unknown): thrown is Failure =>
  typeof thrown === "object" &&
  thrown !== null &&
  "_tag" in thrown &&
  typeof thrown._tag === "string" &&
  Object.hasOwn(tags, thrown._tag)

const plain = { vi: "Không hiểu giá trị này.", en: "This value is not understood." }

const told = (problem: Problem) => {
  const detail = toldWords(problem)
  return detail === undefined ? {} : { detail }
}

const kebab = (tag: string): string => tag.replace(/(?!^)([A-Z])/g, "-$1").toLowerCase()

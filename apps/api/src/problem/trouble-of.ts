import { type Problem, problemWords } from "@kheo/application/language"
import type { Refusal } from "@kheo/application"
import type { ProjectionMoved } from "@kheo/event-store"
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
])

/** Refused because of who asks; their words name users, who stay inside. */
const aboutRights: ReadonlySet<Refusal["_tag"]> = new Set([
  "NotAllowed",
  "NotOwnUnit",
  "OwnUnitDecision",
  "ActorIsNoUser",
])

/** How HTTP says a failure; words that name users, accounts, files or folders stay inside. */
export const troubleOf = (failure: Failure): Trouble => {
  switch (failure._tag) {
    case "Trouble":
      return failure
    case "Refused": {
      const tag = failure.refusal._tag
      if (failure.refusal._tag === "VersionMoved")
        return trouble("version-conflict", {
          detail: problemWords(failure),
          headers: { ETag: `"v${failure.refusal.actual}"` },
        })
      if (aboutRights.has(tag)) return trouble("not-allowed", { code: kebab(tag) })
      return trouble(ruleBreaking.has(tag) ? "rule-broken" : "state-conflict", {
        code: kebab(tag),
        detail: problemWords(failure),
      })
    }
    case "NotFound":
      return failure.what === "user"
        ? trouble("actor-unknown")
        : trouble("not-found", { detail: problemWords(failure) })
    case "ActorUnknown":
      return trouble("actor-unknown")
    case "KnownAtUnreadable": {
      const detail = problemWords(failure)
      return trouble("parameter-invalid", { detail, faults: [{ parameter: "knownAt", code: "invalid", detail }] })
    }
    case "CommandIdReused":
      return trouble("idempotency-key-reused", { detail: problemWords(failure) })
    case "Conflict":
    case "StoreBusy":
      return trouble("store-busy", { detail: problemWords(failure), headers: { "Retry-After": "1" } })
    case "ProjectionMoved":
      return trouble("store-busy", { headers: { "Retry-After": "1" } })
    case "LedgerForked":
    case "SigningUnavailable":
    case "StoreUnavailable":
    case "AttachmentsUnavailable":
    case "ArchiveUnavailable":
      return trouble("store-unavailable")
    case "AttachmentRefused":
      return trouble("rule-broken", { code: kebab(failure._tag), detail: problemWords(failure) })
    case "AttachmentMissing":
      return trouble("not-found", { detail: problemWords(failure) })
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

const kebab = (tag: string): string => tag.replace(/(?!^)([A-Z])/g, "-$1").toLowerCase()

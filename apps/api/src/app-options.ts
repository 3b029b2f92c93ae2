import type { Register } from "@kheo/application"
import type { Effect, Exit } from "effect"
import type { AccessJournal } from "./access-journal/journal.ts"
import type { Outgoing } from "./webhooks/outgoing.ts"
import type { RateLimits } from "./access/rate-limits.ts"
import type { Seen } from "./service/observing.ts"
import type { ReadToken } from "./access/tokens.ts"
import type { RecordAudit } from "./web/index.ts"
import type { ToPdf } from "./documents/pdf.ts"
import type { ImportsPort } from "./imports/imports-port.ts"

/** What the composition root gives the API. */
export interface AppOptions {
  /** Runs on the office's stores; may reject with a tagged error when they can't be opened. */
  readonly run: <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>
  /** The same, with an answer at once where nothing has to be waited for; made of `run` when left out. */
  readonly settle?: <A, E>(effect: Effect.Effect<A, E, Register>) => Exit.Exit<A, E> | Promise<Exit.Exit<A, E>>
  /** In whose name the API writes, as `resolveActor` takes it. */
  readonly actor: { readonly named: string | undefined; readonly account: string }
  /** Importing, where the one who starts the API has an importer. */
  readonly imports?: ImportsPort | undefined
  /** Makes PDF of letters, where there is a program for it. */
  readonly toPdf?: ToPdf | undefined
  /** Where to listen, `127.0.0.1` when left out; a loopback host answers requests to loopback names only. */
  readonly host?: string | undefined
  /** 0 or nothing takes a free port. */
  readonly port?: number | undefined
  /** Aborted when no more is to be begun: what waits for new events ends, and the service is not ready any more. */
  readonly stopping?: AbortSignal | undefined
  /** How messages to webhooks leave the office; to addresses on the internet only when left out. */
  readonly outgoing?: Partial<Outgoing> | undefined
  /** Reads tokens of an identity provider; without it only keys are taken. */
  readonly tokens?: ReadToken | undefined
  /** How often somebody may ask; the usual limits when left out. */
  readonly limits?: RateLimits | undefined
  /** Where readings of personal data are written down; nowhere when left out. */
  readonly journal?: AccessJournal | undefined
  /** Without it no record can be verified on the pages. */
  readonly audit?: RecordAudit | undefined
  /** How long a server that is to stop still takes requests, not being ready for them: 0 where it isn't said. */
  readonly drainMs?: number | undefined
  /** Told of every request once it is answered. */
  readonly seen?: ((seen: Seen) => void) | undefined
  /** Whether `run` knows a tracer, for which each request is a span. */
  readonly traces?: boolean | undefined
  /** Told of every defect, with the trace id that the caller was given; may hold personal values, so mind where it goes. */
  readonly onDefect?: ((traceId: string, defect: unknown) => void) | undefined
}

import { createHash } from "node:crypto"
import { Effect, Layer, Stream } from "effect"
import { AttachmentMissing, AttachmentRefused, Attachments } from "./attachments.ts"
import { Intake, type IntakeOptions } from "./intake.ts"

/** Files in a map, for tests and rehearsals; the map may be given, to be looked into or spoilt. */
export const memoryAttachments = (
  files: Map<string, Uint8Array> = new Map(),
  options: IntakeOptions = {},
): Layer.Layer<Attachments> =>
  Layer.succeed(Attachments, {
    put: (content) =>
      Effect.suspend(() => {
        const intake = new Intake(options)
        const chunks: Array<Uint8Array> = []
        return Stream.runForEach(content, (chunk) => taken(() => (intake.next(chunk), chunks.push(chunk)))).pipe(
          Effect.andThen(taken(() => intake.finish())),
          Effect.tap(({ sha256 }) => Effect.sync(() => files.set(sha256, Buffer.concat(chunks)))),
        )
      }),
    get: (sha256) =>
      Stream.suspend(() => {
        const found = files.get(sha256)
        return found === undefined ? Stream.fail(new AttachmentMissing({ sha256 })) : Stream.succeed(found)
      }),
    has: (sha256) => Effect.sync(() => files.has(sha256)),
    list: Stream.suspend(() => Stream.fromIterable([...files.keys()].toSorted())),
    verify: (sha256) =>
      Effect.sync(() => {
        const found = files.get(sha256)
        if (found === undefined) return "missing"
        return createHash("sha256").update(found).digest("hex") === sha256 ? "intact" : "altered"
      }),
  })

/** A refusal that the intake throws is a failure; anything else thrown is a bug. */
export const taken = <A>(body: () => A): Effect.Effect<A, AttachmentRefused> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(body())
    } catch (cause) {
      return cause instanceof AttachmentRefused ? Effect.fail(cause) : Effect.die(cause)
    }
  })

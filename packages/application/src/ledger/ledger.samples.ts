import {
  collectLines,
  CheckpointSigner,
  EventStore,
  layerMemory,
  type Line,
  memoryCheckpointSigner,
  SigningUnavailable,
} from "@kheo/event-store"
import { memoryAttachments } from "@kheo/attachments"
import { memoryVault, Vault } from "@kheo/vault/persons"
import { memoryWebhooks } from "@kheo/vault/webhooks"
import { type NoteKey, openNote, readCheckpointText, readVkey } from "@kheo/event-store/note"
import { assert } from "@effect/vitest"
import { Effect, Layer, Result } from "effect"
import { myAn, on } from "../year.samples.ts"
import { handleParticipation } from "../use-cases/index.ts"
import { command, ledger, onEmpty } from "../memory.samples.ts"
import { guarded } from "./index.ts"

/** An office's computer: its keys and what they signed outlast every copy of the register that is put on it. */
export const computer = (signer = memoryCheckpointSigner()) => ({
  signer,
  /** Does something in a register of these lines, under guard. */
  holding: (lines: ReadonlyArray<Line> = []) =>
    onEmpty(
      guarded(
        Layer.mergeAll(
          layerMemory({ ledger, lines }),
          Layer.succeed(CheckpointSigner, signer),
          memoryAttachments(),
          Layer.sync(Vault, memoryVault),
          memoryWebhooks(),
        ),
      ),
    ),
})

/** A signer whose key can't be had. */
export const locked = (signer = memoryCheckpointSigner()) => ({
  ...signer,
  signature: () => Effect.fail(new SigningUnavailable({ reason: "passphrase-needed", path: "keys.json", detail: "" })),
})

/** All lines of the register: what a backup holds. */
export const backup = EventStore.use((store) => collectLines(store.read({})))

/** One more event, named so that it is another one each time. */
export const oneMore = (name: string) =>
  handleParticipation(command(name), 2022, myAn, { _tag: "RemindUnit", ...on("2022-10-15"), paper: name })

/** What a note says, opened under one key or several. */
export const opened = (note: string, ...vkeys: ReadonlyArray<string>) => {
  const keys: ReadonlyArray<NoteKey> = vkeys.map((vkey) => readVkey(vkey) ?? assert.fail(vkey))
  const { keys: held, text } = Result.getOrThrow(openNote(note, keys))
  return { ...(readCheckpointText(text) ?? assert.fail(text)), signatures: held.length }
}

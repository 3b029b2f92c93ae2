import type { UndoneImport } from "@kheo/api"
import { trouble } from "@kheo/api"
import { eventName, type Language } from "@kheo/application/language"
import type { MovementEvent } from "@kheo/domain/movement"
import { listBatches, sentence, undoBatch } from "@kheo/importer"
import { Effect } from "effect"
import { refusalOf } from "./failure-words.ts"
import { askedBy } from "./work.ts"

/** Takes a batch back; one that was taken back before tells what came of that. */
export const undone = (batch: string, actor: string, dryRun: boolean, language: Language) =>
  undoBatch(askedBy(actor), { batch, dryRun }).pipe(
    Effect.map(({ events, facts, totals: { failed, kept, reversed } }): UndoneImport => ({
      batch,
      dryRun,
      reversed,
      kept,
      failed,
      events,
      staying: facts.flatMap(({ fact, issue, outcome, stream }) =>
        outcome === "reversed"
          ? []
          : [
              {
                stream,
                fact: eventName(fact as MovementEvent["_tag"], language),
                detail: issue === null ? "" : sentence(issue.code, issue.params, language),
              },
            ],
      ),
    })),
    Effect.catchTag("BatchUndone", () =>
      Effect.flatMap(listBatches, (batches) => {
        const before = batches.find(({ id }) => id === batch)?.undone
        if (before === undefined || before === null)
          return Effect.fail(trouble("state-conflict", { code: "import-undone", detail: gone }))
        const { failed, kept, reversed } = before
        return Effect.succeed<UndoneImport>({ batch, dryRun, reversed, kept, failed, events: 0, staying: [] })
      }),
    ),
    Effect.catchTag("DraftStale", (failure) => {
      const { code, words } = refusalOf(failure)
      return Effect.fail(trouble("state-conflict", { code, detail: words }))
    }),
  )

const gone = { vi: "Lần nhập này đã được hoàn tác.", en: "This import was taken back before." }

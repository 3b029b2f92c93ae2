import { listEpochs, openEpoch, resolveActor } from "@kheo/application"
import { problemWords } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { checkpointTold, warnUnsigned } from "../text/checkpoint-told.ts"
import { epochLine } from "../text/epoch-text.ts"

/** `kheo epoch open --reason TEXT | list`. */
export const run = (session: Session): Promise<number> => {
  const [verb, ...more] = session.rest
  if (verb === "list" && more.length === 0) return list(session)
  const reason = session.values["reason"]?.trim()
  if (verb !== "open" || more.length > 0 || reason === undefined || reason === "")
    throw new Usage({
      vi: 'Cách dùng: kheo epoch open --reason "LÝ DO", hoặc kheo epoch list.',
      en: 'Usage: kheo epoch open --reason "REASON", or kheo epoch list.',
    })
  return open(session, reason)
}

const open = (session: Session, reason: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { checkpoint, epoch, given, position } = yield* openEpoch({ actor, reason })
      const told = { epoch, position, given, reason, ...checkpointTold(checkpoint, session.language) }
      print(session, told, () =>
        session.language === "vi"
          ? `Sổ sang kỳ ${epoch} từ vị trí ${position}; bản ghi đối chiếu cũ ở vị trí ${given} không còn được nối tiếp. Hãy gửi bản ghi mới cho người giữ bản cũ: kheo checkpoint.`
          : `The register is in epoch ${epoch} from position ${position}; the earlier checkpoint at position ${given} is not continued. Send a new one to whoever keeps the old: kheo checkpoint.`,
      )
      warnUnsigned(session, checkpoint)
      return exit.done
    }),
  )

const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { epoch, epochs, fork } = yield* listEpochs()
      const problem = fork === undefined ? null : problemWords(fork)[session.language]
      print(session, { epoch, epochs, problem }, () =>
        [
          session.language === "vi" ? `Kỳ sổ hiện nay: ${epoch}` : `Epoch now: ${epoch}`,
          ...epochs.map((one) => epochLine(one, session.language)),
          ...(problem === null ? [] : [problem]),
        ].join("\n"),
      )
      return exit.done
    }),
  )

import type { tryCheckpoint } from "@kheo/application"
import { type Language, problemWords } from "@kheo/application/language"
import { type Effect, Result } from "effect"
import { tell } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"

type Attempt = Effect.Success<typeof tryCheckpoint> | undefined

/** What a command with a checkpoint behind it adds to its JSON: the note, or why there is none. */
export const checkpointTold = (attempt: Attempt, language: Language) => {
  if (attempt === undefined) return {}
  return Result.isSuccess(attempt)
    ? { checkpoint: { note: attempt.success.note } }
    : { checkpoint: { unsigned: problemWords(attempt.failure)[language] } }
}

/** Tells people that what they did stands although no checkpoint could be signed, and what to do. */
export const warnUnsigned = ({ language }: Pick<Session, "language">, attempt: Attempt): void => {
  if (attempt === undefined || Result.isSuccess(attempt)) return
  const why = problemWords(attempt.failure)[language]
  tell(
    language === "vi"
      ? `LƯU Ý: việc trên đã xong, nhưng chưa ký được bản ghi đối chiếu. ${why}`
      : `NOTE: this was done, but no checkpoint could be signed. ${why}`,
  )
}

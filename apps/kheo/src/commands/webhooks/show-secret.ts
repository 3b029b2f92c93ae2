import { print, tell } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"

/** The signing secret alone on standard output, so that it can go into a file; what to do with it beside that. */
export const showSecret = (session: Session, told: { readonly id: string; readonly secret: string }): void => {
  print(session, told, () => told.secret)
  if (session.json) return
  tell(
    session.language === "vi"
      ? `Khóa ký của nơi nhận ${told.id} chỉ hiện lần này: hãy trao kín cho nơi nhận để họ kiểm chữ ký.`
      : `The signing secret of the webhook ${told.id} is shown this once: hand it to the receiver, who checks signatures with it.`,
  )
}

import type { ShownKey } from "@kheo/application"
import { print, tell } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"

/** The key alone on standard output, so that it can go into a file; what to do with it beside that. */
export const showOnce = (session: Session, { id, position, text = "" }: ShownKey): void => {
  print(session, { id, key: text, position }, () => text)
  if (session.json) return
  tell(
    session.language === "vi"
      ? `Khóa ${id} chỉ hiện lần này: hãy cất ngay vào nơi kín. Gửi bằng tiêu đề “Authorization: Bearer …”, không đặt trong địa chỉ. Đổi: kheo keys renew ${id}. Thu hồi: kheo keys revoke ${id}.`
      : `The key ${id} is shown this once: put it into a safe place now. Send it in the header “Authorization: Bearer …”, never in an address. Renew: kheo keys renew ${id}. Revoke: kheo keys revoke ${id}.`,
  )
}

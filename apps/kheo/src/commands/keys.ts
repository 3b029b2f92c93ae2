import { replaceKey, resolveActor, rotateKey, showKeys, signCheckpoint } from "@kheo/application"
import { tidy } from "@kheo/vietnamese"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { askHidden, isTerminal, passphraseOf } from "../cli/passphrase.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { writeResult } from "../cli/write-result.ts"
import { signingFolder } from "../data-folder.ts"
import { changePassphrase } from "../layer.ts"
import { issue } from "./access-keys/issue.ts"
import { list } from "./access-keys/list.ts"
import { renew, revoke } from "./access-keys/renew.ts"
import { checkpointTold, warnUnsigned } from "../text/checkpoint-told.ts"

/** `kheo keys`: access keys (issue | list | renew | revoke), and the signing key (show | vkey | passphrase | rotate | replace). */
export const run = (session: Session): Promise<number> => {
  const [verb, ...more] = session.rest
  const [named = ""] = more
  if (verb === "issue") return issue(session, tidy(more.join(" ")))
  if (verb === "list" && more.length === 0) return list(session)
  if ((verb === "renew" || verb === "revoke") && more.length === 1)
    return verb === "renew" ? renew(session, named) : revoke(session, named)
  const verbs: Record<string, (session: Session) => Promise<number>> = { show, vkey, passphrase, rotate, replace }
  const chosen = more.length === 0 && verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (chosen !== undefined) return chosen(session)
  throw new Usage({
    vi: 'Khóa truy cập API: kheo keys issue NGƯỜI-DÙNG --purpose "VIỆC GÌ" | list | renew MÃ | revoke MÃ. Khóa ký của sổ: kheo keys show | vkey [--output TỆP] | passphrase [--remove] | rotate | replace --reason "LÝ DO".',
    en: 'Access keys of the API: kheo keys issue USER --purpose "WHAT FOR" | list | renew ID | revoke ID. The signing key: kheo keys show | vkey [--output FILE] | passphrase [--remove] | rotate | replace --reason "REASON".',
  })
}

const noneYet = (session: Session) =>
  tell(
    session.language === "vi"
      ? "Sổ chưa có khóa ký. Khóa được tạo khi ký lần đầu: kheo checkpoint."
      : "The register has no signing key yet. It is made at the first signature: kheo checkpoint.",
  )

const show = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { here, ledger, name, sealed, usedKeys, vkey } = yield* showKeys()
      const told = { ledger, name, vkey: vkey ?? null, here, sealed, usedKeys }
      print(session, told, () =>
        session.language === "vi"
          ? `Khóa công khai: ${vkey ?? "chưa có"}\nKhóa bí mật: ${here ? "ở máy này" : "không ở máy này"}, ${sealed ? "có mật khẩu" : "không có mật khẩu"}`
          : `Public key: ${vkey ?? "none yet"}\nPrivate key: ${here ? "on this computer" : "not on this computer"}, ${sealed ? "under a passphrase" : "without a passphrase"}`,
      )
      return exit.done
    }),
  )

const vkey = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      let { vkey } = yield* showKeys()
      if (vkey === undefined) [vkey] = (yield* signCheckpoint()).vkeys
      const line = `${vkey}\n`
      if (session.json) print(session, { vkey }, () => line)
      else writeResult(session, session.values["output"], line)
      return exit.done
    }),
  )

const rotate = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { checkpoint, newKey, oldKey } = yield* rotateKey(yield* resolveActor(session.asked))
      const { vkey } = yield* showKeys()
      print(session, { oldKey, newKey, vkey, ...checkpointTold(checkpoint, session.language) }, () =>
        session.language === "vi"
          ? `Đã đổi khóa ký. Khóa công khai mới: ${vkey}`
          : `The signing key was rotated. The new public key: ${vkey}`,
      )
      warnUnsigned(session, checkpoint)
      return exit.done
    }),
  )

const replace = (session: Session): Promise<number> => {
  const reason = session.values["reason"]?.trim()
  if (reason === undefined || reason === "")
    throw new Usage({
      vi: "Thiếu --reason: vì sao khóa cũ không còn? Lý do được ghi vào sổ.",
      en: "--reason is missing: why is the old key gone? The reason is written into the register.",
    })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { checkpoint, newKey, oldKey } = yield* replaceKey(yield* resolveActor(session.asked), reason)
      const { vkey } = yield* showKeys()
      print(session, { oldKey: oldKey ?? null, newKey, vkey, ...checkpointTold(checkpoint, session.language) }, () =>
        session.language === "vi"
          ? `Đã thay khóa. Khóa cũ không xác nhận khóa mới: hãy gửi khóa công khai này bằng công văn cho người kiểm tra: ${vkey}`
          : `The key was replaced. The old key does not vouch for it: send this public key to the auditor by an official letter: ${vkey}`,
      )
      warnUnsigned(session, checkpoint)
      return exit.done
    }),
  )
}

const passphrase = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const remove = session.flags.has("remove")
      const { ledger, vkey } = yield* showKeys()
      if (vkey === undefined) {
        noneYet(session)
        return exit.usage
      }
      const wanted = remove ? undefined : yield* Effect.promise(() => newPassphrase(session))
      const options = { folder: signingFolder(session.folder), passphrase: passphraseOf(session) }
      yield* changePassphrase(options, ledger, wanted)
      print(session, { sealed: !remove }, () =>
        session.language === "vi"
          ? remove
            ? "Đã bỏ mật khẩu của khóa ký."
            : "Đã đặt mật khẩu mới cho khóa ký. Hãy cất mật khẩu trong phong bì niêm phong: quên là mất khóa."
          : remove
            ? "The signing key has no passphrase any more."
            : "The signing key has a new passphrase. Keep it in a sealed envelope: forgotten, the key is lost.",
      )
      return exit.done
    }),
  )

/** Asked for twice on the terminal, or from `KHEO_NEW_PASSPHRASE`. */
const newPassphrase = async ({ language }: Session): Promise<string> => {
  const given = process.env["KHEO_NEW_PASSPHRASE"]
  if (given !== undefined && given !== "") return given
  if (!isTerminal())
    throw new Usage({
      vi: "Không có cửa sổ dòng lệnh để hỏi mật khẩu mới. Đặt biến KHEO_NEW_PASSPHRASE.",
      en: "There is no terminal to ask for the new passphrase. Set KHEO_NEW_PASSPHRASE.",
    })
  const vi = language === "vi"
  const first = await askHidden(vi ? "Mật khẩu mới của khóa ký: " : "New passphrase of the signing key: ")
  const second = await askHidden(vi ? "Gõ lại mật khẩu mới: " : "The new passphrase again: ")
  if (first !== undefined && first === second) return first
  throw new Usage({
    vi: "Hai lần gõ không giống nhau hoặc để trống; chưa đổi gì.",
    en: "The two were not the same, or empty; nothing was changed.",
  })
}

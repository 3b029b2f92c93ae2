import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { add } from "./webhooks/add.ts"
import { change, pause, remove, resume } from "./webhooks/change.ts"
import { deliveries, replay, test } from "./webhooks/deliver.ts"
import { list } from "./webhooks/list.ts"
import { rotate } from "./webhooks/rotate.ts"

const verbs: Readonly<Record<string, (session: Session, named: string) => Promise<number>>> = {
  add,
  change,
  pause,
  resume,
  remove,
  rotate,
  test,
  replay,
  deliveries,
}

/** `kheo webhook`: places that are called when something was recorded. */
export const run = (session: Session): Promise<number> => {
  const [verb = "", named, ...more] = session.rest
  if (verb === "list" && named === undefined) return list(session)
  const chosen = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (chosen !== undefined && named !== undefined && more.length === 0) return chosen(session, named)
  throw new Usage({
    vi: 'Cách dùng: kheo webhook add ĐỊA-CHỈ --description "NƠI NHẬN LÀ AI" [--type LOẠI] [--campaign NĂM] [--after VỊ-TRÍ] | list | change, pause, resume, remove, rotate, test, deliveries NƠI | replay NƠI --after VỊ-TRÍ. NƠI là mã, tên máy hoặc địa chỉ.',
    en: 'Usage: kheo webhook add ADDRESS --description "WHO RECEIVES" [--type TYPE] [--campaign YEAR] [--after POSITION] | list | change, pause, resume, remove, rotate, test, deliveries PLACE | replay PLACE --after POSITION. PLACE is an id, a host or an address.',
  })
}

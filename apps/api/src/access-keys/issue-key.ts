import { findUnit, issueAccessKey, type NotFound } from "@kheo/application"
import { Effect } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { bodyFault, type Failure, nameWords, trouble } from "../problem/index.ts"
import { KeyAsked, ShownKey } from "./key-schemas.ts"
import { mayGive } from "./may-give.ts"

/** Issues an access key; its text is in this answer and nowhere else, ever. */
export const issueKey = endpoint({
  method: "post",
  path: "/v1/access-keys",
  name: "issueAccessKey",
  tag: "office",
  summary: {
    vi: "Cấp khóa truy cập cho một chương trình, với quyền của một người dùng; khóa chỉ hiện một lần",
    en: "Issue an access key to a program, with a user's rights; it is shown once",
  },
  scope: "keys:manage",
  repeats: "by-key",
  precondition: "none",
  body: KeyAsked,
  response: {
    status: 201,
    schema: ShownKey,
    headers: { Location: { vi: "Nơi xem khóa", en: "Where the key is shown" } },
  },
  problems: [],
  handle: ({ asker, body: { unit, ...said }, mark }) =>
    Effect.gen(function* () {
      yield* mayGive(asker, said.scopes)
      const own = unit === undefined ? undefined : yield* findUnit(unit)
      const { replayed, text = null, ...shown } = yield* issueAccessKey(yield* mark, { ...said, unit: own })
      return { body: { ...shown, key: text }, replayed, headers: { Location: `/v1/access-keys/${shown.id}` } }
    }).pipe(
      Effect.catchTag("NotFound", (absent) => Effect.fail(absentIn(absent))),
      Effect.mapError((failure: Failure) => addressFault(failure, said.addresses ?? [])),
    ),
})

/** Which of the addresses is none. */
const addressFault = (failure: Failure, addresses: ReadonlyArray<string>): Failure =>
  failure._tag === "Refused" && failure.refusal._tag === "AccessKeyAddressUnreadable"
    ? trouble("validation", { faults: [bodyFault(`/addresses/${addresses.indexOf(failure.refusal.text)}`, "network")] })
    : failure

const absentIn = (absent: NotFound) => {
  const detail = nameWords(absent)
  return trouble("validation", { detail, faults: [{ pointer: `/${absent.what}`, code: "not-found", detail }] })
}

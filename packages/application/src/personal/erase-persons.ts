import { isActive, Office, type UserId, users } from "@kheo/domain/office"
import type { ErasureGround } from "@kheo/domain/person"
import { type PersonId, Vault } from "@kheo/vault/persons"
import { Clock, Effect } from "effect"
import { markOf, nameId } from "../command-mark.ts"
import { load } from "../load.ts"
import { Refused } from "../refused.ts"
import { checkRights } from "../rights/index.ts"
import { today } from "../today.ts"
import { handlePerson } from "../use-cases/person.ts"
import { cleanDerived, type Scrub } from "./complete-erasures.ts"
import type { FoundPerson } from "./find-persons.ts"

/**
 * Destroys the keys of persons and cleans everything that was made from their values.
 *
 * Announced in the vault, told in the ledger, then destroyed: a crash leaves what the next run takes back or completes.
 */
export const erasePersons = Effect.fn("erasePersons")(function* (
  said: {
    readonly actor: UserId
    readonly persons: ReadonlyArray<FoundPerson>
    readonly ground: ErasureGround
    readonly request?: string | undefined
  },
  scrub: Scrub,
) {
  const { actor, ground, persons, request } = said
  const vault = yield* Vault
  const { state: office } = yield* load(Office, "office")
  yield* checkRights(office, actor, { _tag: "ErasePerson" }, "person/anybody")
  yield* keepAnAdministrator(users(office), persons)
  const occurredAt = yield* today
  const at = new Date(yield* Clock.currentTimeMillis).toISOString()
  const erased: Array<PersonId> = []
  for (const { person } of persons) {
    const mark = markOf(actor)
    const event = nameId(`${mark.id}/0`)
    yield* vault.begin(person, event, at)
    yield* handlePerson(mark, person, {
      _tag: "ErasePerson",
      occurredAt,
      basis: "receipt",
      ground,
      ...(request === undefined ? {} : { request }),
    }).pipe(Effect.onError(() => Effect.ignore(vault.abandon(person))))
    yield* vault.destroy(person, event, at)
    erased.push(person)
  }
  yield* cleanDerived(erased, scrub)
  return erased
})

const keepAnAdministrator = (all: ReturnType<typeof users>, persons: ReadonlyArray<FoundPerson>) => {
  const names = new Set(
    persons.flatMap(({ values }) =>
      values.flatMap(({ path, type, value }) =>
        type === "kheo.user.added.v1" && path === "personal.name" ? [value] : [],
      ),
    ),
  )
  const administrators = all.filter((one) => isActive(one) && one.role === "administrator")
  const gone = administrators.filter(({ personal }) => names.has(personal.name))
  return gone.length > 0 && gone.length === administrators.length
    ? Effect.fail(new Refused({ refusal: { _tag: "LastAdministratorErased" } }))
    : Effect.void
}

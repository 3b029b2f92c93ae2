import type { PersonId, VaultSession } from "@kheo/vault/persons"
import { mapPersonal } from "../personal/leaves.ts"
import { personOf, type PersonalPlace } from "../personal/person-of.ts"
import { storedType } from "../stored-event.ts"
import type { DraftedEvent } from "./draft.ts"

/** Of whom an event tells that is not sealed yet. */
export const personsIn = (
  session: VaultSession,
  stream: string,
  { event, tags }: DraftedEvent,
): ReadonlyArray<PersonId> => {
  const persons: Array<PersonId> = []
  const data = event as unknown as PersonalPlace["event"]["data"]
  const told = { type: storedType(event._tag), tags, data }
  mapPersonal(event as object, (text, path) => {
    persons.push(personOf(session, { event: told, path, stream }, text))
    return text
  })
  return persons
}

import type { NewEvent } from "@kheo/event-store"
import type { PersonId, VaultSession } from "@kheo/vault/persons"
import { toneKey } from "@kheo/vietnamese"

/** Where a value stands: what makes two persons of one name different, and what kind of text it is. */
export interface PersonalPlace {
  readonly event: Pick<NewEvent, "type" | "tags" | "data">
  readonly stream: string
  readonly path: string
}

/**
 * Whose value it is: of one name within one unit, or without a unit within one stream.
 *
 * A user's name and account are one person. A free note may tell of anybody, so each stream's notes have a key of their own.
 */
export const personOf = (
  { keyed }: Pick<VaultSession, "keyed">,
  { event, path, stream }: PersonalPlace,
  value: string,
): PersonId => {
  const unit = event.tags.find((tag) => tag.startsWith("unit:"))
  const text =
    path === notePath
      ? ["note", stream]
      : event.type === "kheo.user.added.v1"
        ? ["user", String(event.data["user"])]
        : ["name", unit ?? stream, toneKey(value)]
  return keyed(JSON.stringify(["person", ...text])).slice(0, 32)
}

/** The place of free text about whoever it may be. */
export const notePath = "personal.note"

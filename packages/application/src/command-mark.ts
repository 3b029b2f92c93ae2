import type { UserId } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import { hash } from "node:crypto"
import { canonicalText } from "@kheo/event-store"
import { v7 } from "uuid"

/** Who asks, under which command id; the same id again gives the first answer and adds nothing. */
export interface CommandMark {
  readonly id: string
  readonly actor: UserId
  /** What belongs together: an import's batch, a request; the command itself when it stands alone. */
  readonly correlationId: string
  /** Versions of the stream that the command is about, one of which it must still be at; anything goes where none are named. */
  readonly expects?: ReadonlyArray<number>
  /**
   * What was asked for, where the command is worked out from it and from what stands: a repeat must equal this, since the
   * register has moved on by then. Values about a person are under `personal`.
   */
  readonly asked?: object
  /** The one unit that the command may be about, where the actor asks with a key that is narrowed to it. */
  readonly within?: UnitId
}

const namespace = "6f1f0d6b-2d0f-5c36-9f0e-8f4c9d1f6b02"

/** UUIDv5 of a text in Khéo's namespace: two machines that name the same thing agree on its id. */
export const nameId = (name: string): string => {
  const hex = hash("sha1", named(name.normalize("NFC")), "hex")
  const variant = variants[Number.parseInt(hex.charAt(16), 16) & 3]
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`]
  // Joined, not added up: a text that is added up keeps its pieces, and an import keeps three ids of each row.
  return [...groups, hex.slice(20, 32)].join("-")
}

/** The first digit of a UUID's fourth group, whose upper two bits are 10. */
const variants = "89ab"

/** The namespace's bytes and then the name's, where the last ones stood if there is room. */
const named = (name: string): Uint8Array => {
  const most = namespaceBytes.length + name.length * 3
  const target = most <= scratch.length ? scratch : Buffer.concat([namespaceBytes, Buffer.alloc(most)])
  return target.subarray(0, namespaceBytes.length + target.write(name, namespaceBytes.length))
}

const namespaceBytes = Buffer.from(namespace.replaceAll("-", ""), "hex")
const scratch = Buffer.concat([namespaceBytes, Buffer.alloc(8_192)])

/** A new random id that sorts by time (UUIDv7). */
export const newId = (): string => v7()

/** A mark for a command that stands alone. */
export const markOf = (actor: UserId, id: string = newId()): CommandMark => ({ id, actor, correlationId: id })

/**
 * The id of a command that states a fact found under a natural key: a repeat has the same id, while A → B → A and
 * undo → again are new commands, since `follows` names the standing or retracting event that the fact comes after.
 */
export const statementId = (said: Statement): string => nameId(statementText(said))

/** A fact found under a natural key, and the standing or retracting event that it comes after. */
export interface Statement {
  readonly key: string
  readonly type: string
  readonly content: object
  readonly follows: string | undefined
}

/** What the id of a statement is the id of. */
export const statementText = ({ content, follows, key, type }: Statement): string =>
  [key, type, canonicalText(content), follows ?? ""].join("|")

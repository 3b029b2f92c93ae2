import { Schema } from "effect"

/** The stream that a command is about stands at another version than those that whoever asks expected. */
export const VersionRefusal = Schema.TaggedUnion({ VersionMoved: { stream: Schema.String, actual: Schema.Int } })
export type VersionRefusal = typeof VersionRefusal.Type

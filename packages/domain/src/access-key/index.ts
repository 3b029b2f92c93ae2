import { AccessKeyCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { AccessKeyEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { AccessKeyCommand, AccessKeyRefusal } from "./command.ts"
export { type AccessKeyDecision, longest } from "./decide.ts"
export { AccessKeyEvent } from "./events.ts"
export { type AccessKeyState, type IssuedKey, liveSecrets } from "./state.ts"

/** A key with which another program asks in a user's name; its secret is known to whoever was shown it. */
export const AccessKey = {
  category: "access-key",
  Event: AccessKeyEvent,
  Command: AccessKeyCommand,
  initial,
  evolve,
  decide,
} as const

import type { Words } from "@kheo/application/language"
import type { ModelId } from "@kheo/domain/model"
import type { Key } from "../keys/index.ts"
import type { Register, Story } from "../register/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Size } from "../view/index.ts"
import { press } from "./press.ts"

/** Everything that can change what is on the screen. */
export type Change =
  | { readonly type: "pressed"; readonly keys: ReadonlyArray<Key>; readonly size: Size }
  | { readonly type: "registerRead"; readonly register: Register }
  | { readonly type: "storyRead"; readonly model: ModelId; readonly told: Story }
  | { readonly type: "failed"; readonly words: Words }

/** The state after a change. Keys of one chunk are taken one by one, each in the state that the one before it left. */
export const update = (state: State, change: Change): State => {
  switch (change.type) {
    case "pressed":
      return change.keys.reduce((before, key) => again(before, press(before, key, change.size)), state)
    case "registerRead":
      return { ...state, register: change.register, problem: undefined }
    case "storyRead":
      return { ...state, story: { model: change.model, told: change.told } }
    case "failed":
      return { ...state, problem: change.words }
  }
}

/** Another screen shows the register as it is now. */
const again = (before: State, after: State): State => {
  const [from, to] = [shown(before), shown(after)]
  const same = from.name === to.name || from.name === "help" || to.name === "help"
  return same ? after : { ...after, asked: after.asked + 1 }
}

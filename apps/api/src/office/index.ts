import { reference } from "./reference.ts"
import { changeSettings, settingsShown } from "./settings.ts"
import { addUser, changeRights, users } from "./users.ts"

/** Every route about the office itself, its keys aside. */
export const office = [settingsShown, changeSettings, users, addUser, changeRights, reference]

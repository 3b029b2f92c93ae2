import { reference } from "./reference.ts"
import { changeSettings, settingsShown } from "./settings.ts"
import { changeRights } from "./user-rights.ts"
import { deactivateUser } from "./user-deactivation.ts"
import { addUser, users } from "./users.ts"

/** Every route about the office itself, its keys aside. */
export const office = [settingsShown, changeSettings, users, addUser, changeRights, deactivateUser, reference]

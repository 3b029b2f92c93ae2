export { drawUsers, whoIAm } from "./draw-users.ts"
export { chosenUser, openUserForm, userEntries } from "./entries.ts"

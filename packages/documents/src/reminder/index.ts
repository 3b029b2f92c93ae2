export type { RecipientGroup, ReminderContent, ReminderUnit, TallyPart } from "./content.ts"
export { reminderLetter } from "./reminder.ts"
export { defaultWording, type ReminderWording, wordingOver } from "./wording.ts"

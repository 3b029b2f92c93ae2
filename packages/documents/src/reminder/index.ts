export type { RecipientGroup, ReminderContent, ReminderUnit, TallyPart } from "./content.ts"
export { reminderLetter } from "./reminder.ts"
export { defaultWording, type ReminderWording } from "./wording.ts"

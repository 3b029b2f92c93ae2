import type { FormSpec } from "../form-spec.ts"
import { conference } from "./conference.ts"
import { conferenceCorrection } from "./conference-correction.ts"
import { registration } from "./registration.ts"
import { undoing } from "./undoing.ts"

/** Every form that there is. */
export const forms: ReadonlyArray<FormSpec> = [conference, conferenceCorrection, registration, undoing]

/** The form of an id; undefined for one of a draft that an older or newer version of Khéo left. */
export const formNamed = (id: string): FormSpec | undefined => forms.find((form) => form.id === id)

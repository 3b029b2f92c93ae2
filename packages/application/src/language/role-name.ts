import type { Role } from "@kheo/domain/office"
import { roleWords } from "../rights/rights.ts"
import type { Language } from "./language.ts"

/** What a role is called in a language. */
export const roleName = (role: Role, language: Language): string => roleWords[role][language]

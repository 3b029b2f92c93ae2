import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { codesPage, pageFiles } from "./codes-page.ts"

// `pnpm docs:codes`: writes the pages of the catalogue.
for (const language of ["vi", "en"] as const)
  writeFileSync(fileURLToPath(new URL(`../../../../${pageFiles[language]}`, import.meta.url)), codesPage(language))

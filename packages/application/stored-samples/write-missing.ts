import { freezeNew } from "./frozen-list.ts"
import { writeMissing } from "./sample-files.ts"
import { writeSealed } from "./sealed-files.ts"

// Run after adding an event: the new type gets its sample, which is committed with it and never changes again.
const written = [...writeMissing(), ...writeSealed()]
freezeNew()
console.log(written.length === 0 ? "Every stored type has its sample." : written.join("\n"))

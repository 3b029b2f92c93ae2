import { Schema } from "effect"
import { vietnameseWords } from "./typed.samples.ts"

/** Words of other languages, some of which would be syllables if their codes were an older encoding's. */
export const foreignWords = (
  "café Thaï Haïti Müller Hué São Noël naïve Zürich señor Lü Mü El Niño Citroën Málaga Bjørn µm m² 25° ½ Æ Microsoft® © São Tomé " +
  "Krông Ea H’leo Đắk façade Provence UNESCO ISO «Le Monde» Köln Malmö"
).split(" ")

export const vietnameseText = Schema.Array(Schema.Literals(vietnameseWords)).check(Schema.isMinLength(4))

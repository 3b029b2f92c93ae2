import type { ShownReplication } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

const words = {
  vi: {
    none: "Chưa ghi mô hình nào được nơi khác nhân rộng.",
    origin: (units: number, people: number) => `${units} nơi nhân rộng, ${people} người`,
    credits: "Nơi có mô hình được nhân rộng:",
    credit: (name: string, models: number, adopters: number) =>
      `  ${name}: ${models} mô hình, ${adopters} nơi làm theo`,
  },
  en: {
    none: "No model is recorded as taken over by others.",
    origin: (units: number, people: number) => `${units} adopters, ${people} people`,
    credits: "Whose models were taken over:",
    credit: (name: string, models: number, adopters: number) => `  ${name}: ${models} models, ${adopters} adopters`,
  },
} as const

/** Each origin with those who took it over, and the units to whom the credit goes. */
export const replicationText = ({ credits, origins }: ShownReplication, language: Language): string => {
  const own = words[language]
  if (origins.length === 0) return own.none
  return [
    ...origins.flatMap(({ adopters, number, people, title, unitName, units }) => [
      `${number}  “${title}” – ${unitName}: ${own.origin(units, people)}`,
      ...adopters.map(({ name, number: theirs, occurredAt, phrase, position }) =>
        [`  → ${name}`, ...(theirs === null ? [] : [theirs]), formatLocalDate(occurredAt), `#${position}`]
          .concat(phrase === null ? [] : [phrase])
          .join("  "),
      ),
    ]),
    "",
    own.credits,
    ...credits.map(({ adopters, models, unitName }) => own.credit(unitName, models, adopters)),
  ].join("\n")
}

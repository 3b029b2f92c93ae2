import { nfc } from "@kheo/vietnamese"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"

/** A command line's options as a verb asks for them; what makes no sense throws `Usage`. */
export interface Options {
  /** In NFC whatever the keyboard: the same words are the same form, title or paper. */
  readonly text: (name: string) => string | undefined
  readonly need: (name: string) => string
  readonly one: <const Choice extends string>(name: string, choices: ReadonlyArray<Choice>) => Choice | undefined
  /** Whole numbers, also as 1.800.000; other numbers with a comma or a point. */
  readonly whole: (name: string) => number | undefined
  readonly number: (name: string) => number | undefined
  /** Several, separated by semicolons. */
  readonly list: (name: string) => ReadonlyArray<string> | undefined
  readonly date: (name: string) => string | undefined
  /** The words after the model. */
  readonly words: ReadonlyArray<string>
  /** Throws `Usage` for an option that was given but that the verb has not asked for: what is typed is never dropped. */
  readonly refuseOthers: () => void
}

/** What every verb takes, or may ignore: a model's number tells its campaign. */
const ofEveryVerb: ReadonlySet<string> = new Set(["lang", "data", "as", "date", "campaign"])

/** The options of `kheo model VERB MODEL …`. */
export const optionsOf = (session: Session): Options => {
  const [verb, , ...words] = session.rest.map(nfc)
  const asked = new Set<string>()
  const text = (name: string) => {
    asked.add(name)
    return nfc(session.values[name] ?? "").trim() || undefined
  }
  const numeric = (name: string, form: RegExp, read: (text: string) => number) => {
    const said = text(name)
    if (said === undefined || form.test(said)) return said === undefined ? undefined : read(said)
    throw new Usage({ vi: `--${name}: không hiểu số “${said}”.`, en: `--${name}: “${said}” is no such number.` })
  }
  return {
    text,
    words,
    need: (name) => {
      const said = text(name)
      if (said !== undefined) return said
      throw new Usage({ vi: `kheo model ${verb} cần --${name}.`, en: `kheo model ${verb} needs --${name}.` })
    },
    one: (name, choices) => {
      const said = text(name)
      const found = choices.find((choice) => choice === said)
      if (said === undefined || found !== undefined) return found
      throw new Usage({
        vi: `--${name}: dùng một trong ${choices.join(", ")}.`,
        en: `--${name}: use one of ${choices.join(", ")}.`,
      })
    },
    whole: (name) => numeric(name, /^(\d+|\d{1,3}(\.\d{3})+)$/, (said) => Number(said.replaceAll(".", ""))),
    number: (name) => numeric(name, /^\d+([.,]\d+)?$/, (said) => Number(said.replace(",", "."))),
    list: (name) =>
      text(name)
        ?.split(";")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    date: (name) => dateOption(session, name),
    refuseOthers: () => {
      const other = Object.keys(session.values).find((name) => !asked.has(name) && !ofEveryVerb.has(name))
      if (other === undefined) return
      const known = [...asked, "date"].map((name) => `--${name}`).join(", ")
      throw new Usage({
        vi: `kheo model ${verb} không dùng --${other}. Lệnh này dùng: ${known}.`,
        en: `kheo model ${verb} does not take --${other}. It takes: ${known}.`,
      })
    },
  }
}

type Told<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

/** The fields that say something. */
export const told = <const Fields extends Record<string, unknown>>(fields: Fields): Told<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Told<Fields>

import { scalingWords as wordsOf } from "@kheo/vietnamese"
import { remembered } from "./remembered.ts"

/** What a text says of scaling out. */
export const scalingWords = remembered(wordsOf)

/** The annex's own words that a model can't be scaled out, from the first of its columns that has them. */
export const notScalableWords = (texts: ReadonlyArray<string | undefined>): string | undefined =>
  texts.find((text) => text !== undefined && scalingWords(text) === "impossible")

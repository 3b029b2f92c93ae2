import { foldedKey } from "@kheo/vietnamese"

const keys = new WeakMap<object, string>()

/** An item that brings its text along, folded. */
interface Folded {
  readonly folded?: string
}

/** The items that hold every word of a query, marks aside; an item's text is folded once, not at every letter typed, so an item has one text. */
export const matching = <Item extends object>(
  items: ReadonlyArray<Item>,
  query: string,
  text: (item: Item) => string,
): ReadonlyArray<Item> => {
  const words = foldedKey(query).split(" ")
  if (words.every((word) => word === "")) return items
  return items.filter((item) => {
    const key = (item as Folded).folded ?? keys.get(item) ?? foldedOnce(item, text)
    return words.every((word) => key.includes(word))
  })
}

const foldedOnce = <Item extends object>(item: Item, text: (item: Item) => string): string => {
  const key = foldedKey(text(item))
  keys.set(item, key)
  return key
}

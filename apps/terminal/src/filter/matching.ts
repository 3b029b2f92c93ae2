import { foldedKey } from "@kheo/vietnamese"

const keys = new WeakMap<object, string>()

/** The items that hold every word of a query, marks aside; an item's text is folded once, not at every letter typed, so an item has one text. */
export const matching = <Item extends object>(
  items: ReadonlyArray<Item>,
  query: string,
  text: (item: Item) => string,
): ReadonlyArray<Item> => {
  const words = foldedKey(query).split(" ")
  return items.filter((item) => {
    const key = keys.get(item) ?? foldedKey(text(item))
    keys.set(item, key)
    return words.every((word) => key.includes(word))
  })
}

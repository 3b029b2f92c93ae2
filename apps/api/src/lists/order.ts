import { compareVietnamese } from "@kheo/vietnamese"

/** What an item is sorted by. */
export type SortKey<Item> = (item: Item) => string | number | null

/** Items as `sort` asks for them; equal ones, and all without `sort`, stay in the list's own order. */
export const inOrder = <Item>(
  items: ReadonlyArray<Item>,
  sort: string | undefined,
  keys: Readonly<Record<string, SortKey<Item>>>,
): ReadonlyArray<Item> => {
  if (sort === undefined) return items
  const comparisons = sort.split(",").flatMap((asked) => {
    const key = keys[asked.replace("-", "")]
    return key === undefined ? [] : [comparison(key, asked.startsWith("-") ? -1 : 1)]
  })
  return items.toSorted((one, other) => {
    for (const compare of comparisons) {
      const difference = compare(one, other)
      if (difference !== 0) return difference
    }
    return 0
  })
}

/** What says nothing comes last, whichever way. */
const comparison =
  <Item>(key: SortKey<Item>, direction: 1 | -1) =>
  (one: Item, other: Item): number => {
    const [left, right] = [key(one), key(other)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === "number" && typeof right === "number") return (left - right) * direction
    return compareVietnamese(String(left), String(right)) * direction
  }

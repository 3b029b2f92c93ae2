/**
 * An answer without what chance and the clock put into it: ids in the order in which they come, hashes, moments and cursors by kind.
 */
export const plain = (told: unknown): unknown => {
  const ids = new Map<string, string>()
  const named = (id: string): string => {
    const name = ids.get(id) ?? `id ${ids.size + 1}`
    ids.set(id, name)
    return name
  }
  return JSON.parse(
    JSON.stringify(told)
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, named)
      .replaceAll(/"traceId":"[0-9a-f]{32}"/g, '"traceId":"trace"')
      .replaceAll(/\b[0-9a-f]{64}\b/g, "hash")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, "moment")
      .replaceAll(/"(v\d+)\.[\w-]{22}(-gzip)?\\?"/g, '"$1"')
      .replaceAll(/[\w-]{16,}\.[\w-]{22}/g, "cursor"),
  ) as unknown
}

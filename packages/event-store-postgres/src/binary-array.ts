/**
 * Arrays as PostgreSQL takes them in binary, which `pg` sends a Buffer as: as text, bytes would be written and read as hex, with
 * every backslash doubled, on both sides.
 */
export const texts = (values: ReadonlyArray<string>): Buffer => {
  const lengths = values.map((value) => Buffer.byteLength(value))
  return arrayOf(oids.text, lengths, (array, at, index) => array.write(values[index] as string, at))
}

export const bytes = (values: ReadonlyArray<Uint8Array>): Buffer =>
  arrayOf(
    oids.bytea,
    values.map((value) => value.length),
    (array, at, index) => array.set(values[index] as Uint8Array, at),
  )

export const bigints = (values: ReadonlyArray<number>): Buffer =>
  arrayOf(
    oids.bigint,
    values.map(() => 8),
    (array, at, index) => array.writeBigInt64BE(BigInt(values[index] as number), at),
  )

export const integers = (values: ReadonlyArray<number>): Buffer =>
  arrayOf(
    oids.integer,
    values.map(() => 4),
    (array, at, index) => array.writeInt32BE(values[index] as number, at),
  )

/** Numbers of the types in every PostgreSQL. */
const oids = { bytea: 17, bigint: 20, integer: 23, text: 25 }

/** Dimensions, whether there are nulls, type, and of each dimension its length and first index. */
const headerLength = 20

/** Each element stands behind its length. */
const arrayOf = (
  oid: number,
  lengths: ReadonlyArray<number>,
  write: (array: Buffer, at: number, index: number) => unknown,
): Buffer => {
  const array = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, headerLength))
  for (const [index, word] of [1, 0, oid, lengths.length, 1].entries()) array.writeInt32BE(word, index * 4)
  let at = headerLength
  for (const [index, length] of lengths.entries()) {
    array.writeInt32BE(length, at)
    write(array, at + 4, index)
    at += 4 + length
  }
  return array
}

import { Schema, type SchemaAST } from "effect"

/** What an invented value of a field may be; the first that the field's schema accepts is taken. */
const texts = ["Tiếng loa an ninh", "2022-10-14", "2022-10-14T09:00:00.000Z", "10:30", "hop-le"]
const numbers = [17, 2022, 1, 0.5, 0, -1]

/** Fields whose text says something else; persons are invented. */
const byName: Readonly<Record<string, string>> = {
  name: "Nguyễn Văn Mẫu",
  holder: "Lê Thị Mẫu",
  person: "Lê Thị Mẫu",
  account: "mau",
  block: "Khối xã",
  code: "X03",
  corrects: "0b7f6c1e-5d2a-5c36-9f0e-000000000001",
  retracts: "0b7f6c1e-5d2a-5c36-9f0e-000000000001",
  unit: "u-my-an",
  file: "phu-luc.xlsx",
  sheet: "Sheet1",
  cell: "F12",
  form: "Giấy khen",
  user: "u-clerk",
  secretHash: "9f86d081".repeat(8),
  purpose: "Hệ thống thi đua của tỉnh",
  scopes: "register:read",
  sha256: "9f86d081".repeat(8),
  reason: "gõ nhầm",
  root: "9f86d081".repeat(8),
  oldKey: "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=",
  newKey: "1vQc0FEN6BuYPJGHIO7ihBw/nzhQcXOWHs8KIzsrgwQ=",
  oldSignature: "9f86d081".repeat(11),
  newSignature: "81d0869f".repeat(11),
}

/** A value of the schema with every optional field, the same each time; throws where no invented value fits. */
export const sampleOf = (ast: SchemaAST.AST, field = ""): unknown => {
  switch (ast._tag) {
    case "Literal":
      return ast.literal
    case "Boolean":
      return true
    case "String":
      return fitting(ast, field, field in byName ? [byName[field], ...texts] : texts)
    case "Number":
      return fitting(ast, field, numbers)
    case "Union":
      return sampleOf(present(ast.types[0], field), field)
    case "Arrays":
      return [...ast.elements, ...(ast.elements.length === 0 ? ast.rest.slice(0, 1) : [])].map((one) =>
        sampleOf(one, field),
      )
    case "Objects":
      return Object.fromEntries([
        ...ast.propertySignatures.map(({ name, type }) => [name, sampleOf(type, String(name))]),
        ...ast.indexSignatures.map(({ type }) => ["mau", sampleOf(type, field)]),
      ])
    default:
      throw new Error(`${field}: no sample of a ${ast._tag}; write the file by hand`)
  }
}

const fitting = (ast: SchemaAST.AST, field: string, values: ReadonlyArray<unknown>): unknown =>
  present(values.find(Schema.is(Schema.make(ast) as Schema.Schema<unknown>)), field)

const present = <A>(found: A | undefined, field: string): A => {
  if (found === undefined) throw new Error(`${field}: none of the invented values fits; write the file by hand`)
  return found
}

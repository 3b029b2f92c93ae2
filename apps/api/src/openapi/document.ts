import type { Language } from "@kheo/application/language"
import type { Endpoint } from "../endpoint/index.ts"
import { Components } from "./components.ts"
import { operation } from "./operation.ts"
import { parameterComponents } from "./parameters.ts"
import { tagWords } from "./tags.ts"

/** The OpenAPI 3.1 document of these endpoints in one language. */
export const openApiDocument = (endpoints: ReadonlyArray<Endpoint>, language: Language) => {
  const components = new Components()
  const paths: Record<string, Record<string, ReturnType<typeof operation>>> = {}
  for (const endpoint of endpoints)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint, language, components) }
  return {
    openapi: "3.1.0",
    info: { title: "Khéo", version: "1.0.0", description: about[language], license, contact: { name: "Khéo" } },
    servers: [{ url: "/" }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))]
      .toSorted()
      .map((name) => ({ name, description: tagWords[name][language] })),
    paths,
    components: {
      schemas: components.schemas,
      responses: components.responses,
      parameters: parameterComponents(endpoints, language),
      securitySchemes: { accessKey: { type: "http", scheme: "bearer", description: keyWords[language] } },
    },
  }
}

const keyWords = {
  vi: "Khóa truy cập, gửi bằng Authorization: Bearer. Mỗi việc ghi phạm vi mà khóa cần có.",
  en: "An access key, sent as Authorization: Bearer. Each operation names the scope that the key needs.",
}

const license = { name: "Apache-2.0", identifier: "Apache-2.0" }

const about = {
  vi: "Sổ phong trào thi đua Dân vận khéo. Mọi GET cũng nhận HEAD. Lỗi theo RFC 9457, bằng tiếng Việt hoặc tiếng Anh theo Accept-Language; chương trình nên dựa vào code.",
  en: "The register of the Dân vận khéo movement. Every GET takes HEAD as well. Problems follow RFC 9457, in Vietnamese or English by Accept-Language; programs should go by code.",
}

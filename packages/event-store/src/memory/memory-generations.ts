import type { Generation, GenerationName } from "../projection-generations.ts"
import type { ProjectionName } from "../projection-store.ts"
import { MemoryGeneration } from "./memory-generation.ts"

/** Every generation of every projection, in the order in which they began. */
export class MemoryGenerations {
  #all: ReadonlyArray<MemoryGeneration> = []

  get all(): ReadonlyArray<MemoryGeneration> {
    return this.#all
  }

  of({ name, version }: ProjectionName): ReadonlyArray<MemoryGeneration> {
    return this.#all.filter((one) => one.name.name === name && one.name.version === version)
  }

  live(projection: ProjectionName): MemoryGeneration | undefined {
    return this.of(projection).find(({ status }) => status === "live")
  }

  find(generation: GenerationName): MemoryGeneration | undefined {
    return this.of(generation).find(({ name }) => name.generation === generation.generation)
  }

  begin({ name, version }: ProjectionName, status: Generation["status"]): MemoryGeneration {
    const generation = 1 + Math.max(0, ...this.of({ name, version }).map((one) => one.name.generation))
    const begun = new MemoryGeneration({ name, version, generation }, status)
    this.#all = [...this.#all, begun]
    return begun
  }

  drop(generation: MemoryGeneration): void {
    this.#all = this.#all.filter((one) => one !== generation)
  }
}

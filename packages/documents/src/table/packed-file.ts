import { createDeflateRaw } from "node:zlib"
import { ZipPassThrough } from "fflate"

/** The number of DEFLATE in a ZIP archive. */
const deflated = 8

/** A file of a ZIP archive that zlib packs: several times as fast as JavaScript does, and beside the event loop. */
export class PackedFile extends ZipPassThrough {
  readonly #packer = createDeflateRaw({ level: 6 })
  #failed: Error | undefined

  constructor(name: string) {
    super(name)
    this.compression = deflated
    this.#packer.on("data", (chunk: Uint8Array<ArrayBuffer>) => this.ondata(null, chunk, false))
    this.#packer.on("error", (error) => (this.#failed = error))
  }

  /** Counts the chunk; it is packed by `add`. */
  protected override process(): void {}

  /** Packs some more; ends once it is packed, so that no more than that waits. */
  async add(text: string): Promise<void> {
    await this.#packed(text, false)
  }

  /** Packs the last of it. */
  async close(text: string): Promise<void> {
    await this.#packed(text, true)
    const ended = new Promise<void>((resolve) => this.#packer.once("end", resolve))
    this.#packer.end()
    await ended
    this.ondata(null, new Uint8Array(), true)
  }

  /** Nobody wants it any more. */
  drop(): void {
    this.#packer.destroy()
  }

  async #packed(text: string, isLast: boolean): Promise<void> {
    const chunk = Buffer.from(text)
    this.push(chunk, isLast)
    await new Promise<void>((resolve) => this.#packer.write(chunk, () => resolve()))
    if (this.#failed !== undefined) throw this.#failed
  }
}

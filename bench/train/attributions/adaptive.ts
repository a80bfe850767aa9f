/** Weights that learn with steps of their own size: AdaGrad (Duchi, Hazan and Singer 2011). */
export class Adaptive {
  /** Present weights. */
  readonly values: Float32Array
  readonly #sums: Float32Array
  #kept = 0
  readonly #squares: Float32Array
  readonly #rate: number

  constructor(size: number, rate: number) {
    this.values = new Float32Array(size)
    this.#squares = new Float32Array(size)
    this.#sums = new Float32Array(size)
    this.#rate = rate
  }

  /** One step of one weight along its gradient. */
  step(at: number, gradient: number): void {
    if (gradient < 1e-4 && gradient > -1e-4) return
    const square = this.#squares[at]! + gradient * gradient
    this.#squares[at] = square
    this.values[at]! += (this.#rate * gradient) / Math.sqrt(square + 1e-6)
  }

  /** Takes the present weights into the average. */
  keep(): void {
    this.values.forEach((value, at) => (this.#sums[at]! += value))
    this.#kept++
  }

  /** The average of the weights kept; less bound to the last texts than the present weights. */
  average(): Float32Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#kept))
  }
}

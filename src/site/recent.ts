/** Values that were made last: pages made of the same things are rendered after each other. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #values = new Map<K, V>();

  /** @param most - so many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made where it is not kept any more. */
  get(key: K, make: () => V): V {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}

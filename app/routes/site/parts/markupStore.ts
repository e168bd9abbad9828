import { LRUCache } from "lru-cache";

export interface MarkupStore {
  /** The markup kept of this component under this key; when there is none, what `write` answers, which is kept. */
  read(component: object, key: string, write: () => string): string;
  /** Letters kept now, keys and markup. */
  chars(): number;
}

/** Markup by component and key: at most `maxChars` letters of all components together, the ones asked least lately thrown away first. */
export function createMarkupStore(maxChars: number): MarkupStore {
  const markups = new LRUCache<string, string>({
    maxSize: maxChars,
    sizeCalculation: (markup, key) => key.length + markup.length,
  });
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (component: object) => {
    const number = numbers.get(component) ?? ++last;
    numbers.set(component, number);
    return number;
  };
  return {
    read(component, key, write) {
      const whole = `${numberOf(component)} ${key}`;
      const kept = markups.get(whole);
      if (kept !== undefined) return kept;
      const markup = write();
      markups.set(whole, markup);
      return markup;
    },
    chars: () => markups.calculatedSize,
  };
}

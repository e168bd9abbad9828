/**
 * The first `most` of what it is given, in order. `compare`: negative where the former comes first. Keeps no more than it gives, in a
 * heap with the last of them on top: what comes after that one is passed over at the cost of one comparison.
 */
export function createTopK(limit: number, compare: (one: number, other: number) => number) {
  const heap: number[] = [];

  function sink(from: number): void {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let last = at;
      if (left < heap.length && compare(heap[left] ?? 0, heap[last] ?? 0) > 0) last = left;
      if (right < heap.length && compare(heap[right] ?? 0, heap[last] ?? 0) > 0) last = right;
      if (last === at) return;
      swap(at, last);
      at = last;
    }
  }

  function rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (compare(heap[at] ?? 0, heap[above] ?? 0) <= 0) return;
      swap(at, above);
      at = above;
    }
  }

  function swap(one: number, other: number): void {
    [heap[one], heap[other]] = [heap[other] ?? 0, heap[one] ?? 0];
  }

  return {
    offer(candidate: number): void {
      if (heap.length < limit) rise(heap.push(candidate) - 1);
      else if (compare(candidate, heap[0] ?? 0) < 0) {
        heap[0] = candidate;
        sink(0);
      }
    },
    inOrder: () => heap.toSorted(compare),
  };
}

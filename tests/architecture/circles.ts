/**
 * Groups of nodes that reach each other (Tarjan 1972), each of two or more.
 * @param next what each node leads to; a node that is only led to need not be a key
 */
export function circlesAmong(next: ReadonlyMap<string, Iterable<string>>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const at = order.size;
    order.set(node, at);
    lowest.set(node, at);
    path.push(node);
    for (const other of next.get(node) ?? []) {
      const reached = order.has(other) ? (path.includes(other) ? (order.get(other) ?? at) : at) : visit(other);
      lowest.set(node, Math.min(lowest.get(node) ?? at, reached));
    }
    if (lowest.get(node) === at) {
      const circle = path.splice(path.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(node) ?? at;
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return circles;
}

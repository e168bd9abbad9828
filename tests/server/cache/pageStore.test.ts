import { expect, test } from "vitest";
import { createPageStore } from "~/server/cache/pageStore";
import { templateOf } from "~/server/cache/template";

const LIMIT = 100_000;
const page = (bytes: number) => ({ template: templateOf(Buffer.alloc(bytes, "x"), []), headers: {} });

function keep(store: ReturnType<typeof createPageStore>, key: string, bytes: number): void {
  for (let time = 0; time < 2; time++) store.offer(key, "1", page(bytes));
}

test("pages stay under their bytes, the ones asked least lately go first", () => {
  const store = createPageStore(LIMIT);
  keep(store, "home", 9_000);
  for (let at = 0; at < 100; at++) {
    keep(store, `/opportunita/L-${at}`, 9_001);
    expect(store.bytes()).toBeLessThanOrEqual(LIMIT);
    expect(store.find("home", "1"), "asked all the time").toBeDefined();
  }
  expect(store.bytes(), "and the room is used").toBeGreaterThan(LIMIT * 0.8);
  expect(store.find("/opportunita/L-0", "1")).toBeUndefined();
  expect(store.find("/opportunita/L-99", "1")).toBeDefined();
});

test("a page longer than all the room is not kept, and pushes out nothing", () => {
  const store = createPageStore(LIMIT);
  keep(store, "home", 9_000);
  keep(store, "endless", LIMIT);
  expect(store.find("endless", "1")).toBeUndefined();
  expect(store.find("home", "1")).toBeDefined();
});

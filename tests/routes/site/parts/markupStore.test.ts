import { expect, test } from "vitest";
import { createMarkupStore } from "~/routes/site/parts/markupStore";

const MARKUP = "x".repeat(1_000);
const components = Array.from({ length: 50 }, () => () => null);

test("however many components there are, all together stay under the bound", () => {
  const store = createMarkupStore(10_000);
  for (const component of components)
    for (const key of ["it", "en", "fr"]) {
      store.read(component, key, () => MARKUP);
      expect(store.chars()).toBeLessThanOrEqual(10_000);
    }
  expect(store.chars(), "and the room is used").toBeGreaterThan(8_000);
});

test("what every page asks for stays, though cards without end come by; what was asked long ago is written anew", () => {
  const store = createMarkupStore(10_000);
  const [frame = Object, card = Object] = components;
  let written = 0;
  const readFrame = () => store.read(frame, "it", () => `frame ${++written}`);
  for (let code = 0; code < 100; code++) {
    readFrame();
    store.read(card, String(code), () => MARKUP);
  }
  expect(written).toBe(1);
  expect(store.read(card, "0", () => "anew")).toBe("anew");
  expect(store.read(card, "99", () => "anew")).toBe(MARKUP);
});

test("two components with the same data are two markups; one longer than the bound is given, and pushes out nothing", () => {
  const store = createMarkupStore(10_000);
  const [one = Object, other = Object] = components;
  expect([store.read(one, "it", () => "one"), store.read(other, "it", () => "other")]).toEqual(["one", "other"]);
  expect(store.read(one, "all", () => MARKUP.repeat(11))).toHaveLength(11_000);
  expect(store.read(one, "it", () => "anew")).toBe("one");
});

import type { APIResponse } from "@playwright/test";
import { expect } from "./fixtures";

/** A place in our source, as the trace of an error says it. */
export const STACK = /\bat [^<]*\.(tsx?|m?js):\d+|node_modules/;

/** A refusal: the status, some words of ours, and nothing of the program's inside. */
export async function refusedWith(answer: APIResponse, status: number, said: string): Promise<void> {
  const text = await answer.text();
  expect(answer.status()).toBe(status);
  expect(text).toContain(said);
  expect(text).not.toMatch(STACK);
}

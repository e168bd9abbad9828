import { notFound } from "~/server/request/http";

export function loader(): never {
  throw notFound();
}

export const action = loader;

export default function Missing() {
  return null;
}

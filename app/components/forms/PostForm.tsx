import { createContext, useContext, type ComponentPropsWithoutRef } from "react";

/** The random key of this response's forms; empty where a part of a page is drawn by itself. */
export const FormKey = createContext("");

/** A form that changes something. It carries its page's key, so that sent twice it is one deed. */
export function PostForm({ children, ...attributes }: Omit<ComponentPropsWithoutRef<"form">, "method">) {
  const key = useContext(FormKey);
  return (
    <form method="post" {...attributes}>
      {key ? <input type="hidden" name="submissionKey" value={key} /> : null}
      {children}
    </form>
  );
}

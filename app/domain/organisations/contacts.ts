import type { z } from "zod";
import { email } from "~/domain/forms/email";
import { fieldError } from "~/domain/forms/errors";
import { phone } from "~/domain/forms/phone";
import { type FieldReader, fieldReader, required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";

export const DESCRIPTION_MAX = 1500;

/** Address of the organisation's own site, with or without "https://". */
function website(): FieldReader<string> {
  return fieldReader((text) => {
    const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    const url = URL.canParse(address) ? new URL(address) : null;
    return url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") && url.username === ""
      ? { value: url.toString().replace(/\/$/, "") }
      : { error: fieldError("malformed") };
  });
}

/** What an organisation may change by itself. Name and VAT number were verified by the desk. */
export const ContactsForm = {
  comune: required(line(6)),
  address: line(200),
  email: required(email()),
  phone: required(phone()),
  website: website(),
  description: paragraph(DESCRIPTION_MAX),
};

export type Contacts = { [Name in keyof typeof ContactsForm]: z.output<(typeof ContactsForm)[Name]> };

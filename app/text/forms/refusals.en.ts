import type { refusals as italian } from "./refusals.it";

export const refusals: typeof italian = {
  page: (status) => {
    if (status === 404)
      return { title: "Page not found", lead: "The address does not exist, or the page is not for you." };
    if (status === 403)
      return {
        title: "Request not accepted",
        lead: "The request comes from another site. Go back to the page and try again from there.",
      };
    if (status === 410)
      return { title: "No longer available", lead: "What you are looking for has expired or was closed." };
    if (status === 413)
      return {
        title: "Text or file too large",
        lead: "Go back with your browser’s button: what you wrote is still there. Then shorten it and try again.",
      };
    if (status === 429)
      return {
        title: "Too many tries",
        lead: "Wait a quarter of an hour and try again. If you are in a hurry, call the job desk.",
      };
    if (status >= 500)
      return {
        title: "Something went wrong",
        lead: "It is our mistake and we have recorded it. Try again shortly: what was saved is still saved.",
      };
    return { title: "Request not valid", lead: "Go back with your browser’s button and check what you wrote." };
  },
  why: {
    not_found: "It is no longer there, or it is not among your pages.",
    wrong_state: "This cannot be done now: the state has changed meanwhile. Below you see the present one.",
    changed_meanwhile: "Somebody else changed this page while you were writing. Check it and save again.",
    already_done: "It is already done: no need to repeat it.",
    already_known: "It is already there: we did not make another one.",
    reason_needed: "Write the reason: whoever gets the answer must be able to understand it.",
    incomplete: "Something is still missing. Below you find what to complete.",
    blocked_by_checker: "Some sentences must be corrected first. Below you find which and why.",
    not_verified: "The organisation is not verified: first the job desk must confirm that it is who it says.",
    held_by_desk: "The job desk paused this advert, and it is the desk that puts it back online: ask it from here.",
    past_closing: "The last day has passed: extend the advert first.",
    bad_closing: "That last day does not work: write a day to come, within a year, after the present one.",
    last_member: "This is the last person of the organisation: leaving all the same needs a confirmation.",
    not_member: "Meanwhile you are no longer part of this organisation.",
    own_account: "You cannot take administration from yourself or disable your own access: ask another administrator.",
    link_expired: "This link has expired or was already used. Ask for a new one.",
    closed: "This opportunity is closed: it takes no more applications.",
    wrong_credentials: "E-mail or password not correct. Check them and try again.",
    wrong_code: "The code is wrong, has expired or was already used. Wait for the next one and write it here.",
    provider_away: "The identity service does not answer. Try again shortly, or sign in with your password.",
    identity_refused: "Your identity was not confirmed. Start again from “Sign in”: each attempt counts once.",
    identity_unknown: "We recognised you, but you have no access here with this identity yet. Ask the job desk for it.",
    factor_needed: "First turn on two-step verification for your own access: only then can you reset that of others.",
    too_many_tries: "Too many tries. Wait a quarter of an hour and try again, or call the job desk.",
    too_large: "The text or file is too large. Shorten it and try again.",
  },
  home: "Go to the home page",
  search: "Search the opportunities",
  call: (phone) => `Or call the job desk: ${phone}`,
  requestId: (id) => `If you call the desk, read out this code: ${id}`,
  errorPrefix: "Error: ",
};

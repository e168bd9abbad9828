import { longDate, longDateTime } from "../format";
import { letter } from "../letters/signed.en";
import type { letters as italian } from "./letters.it";

type About = Parameters<(typeof italian)["confirm"]>[0];

const event = ({ title, organisation, beginsAt, where }: About) =>
  [
    `“${title}”, ${organisation}`,
    beginsAt ? `When: ${longDateTime("en", beginsAt)}` : null,
    where ? `Where: ${where}` : null,
  ]
    .filter(Boolean)
    .join("\n");

const giveUp = ({ link }: About) =>
  `Cannot come? Cancel here with one button, so the seat goes to somebody who waits:\n${link}`;

const ownPage = ({ link }: About) => `Your page, with the file for your calendar:\n${link}`;

const keepLink = "Whoever has this link sees your page: do not forward it. If it was not you, do nothing.";

export const letters: typeof italian = {
  confirm: (about) =>
    letter(`Confirm your registration: ${about.title}`, [
      `Hello ${about.name},`,
      `you asked for a seat at:\n${event(about)}`,
      `The seat is yours once you confirm. Open this page and press “I confirm”:\n${about.confirmLink}`,
      "If you do not confirm within seven days, we delete your request.",
      keepLink,
    ]),
  registered: (about) =>
    letter(`The seat is yours: ${about.title}`, [
      `Hello ${about.name},`,
      `we look forward to seeing you:\n${event(about)}`,
      ownPage(about),
      "Two days before we send you a reminder. If you cannot come, cancel on your page: the seat goes to somebody who waits.",
    ]),
  waiting: (about) =>
    letter(`You are on the waiting list: ${about.title}`, [
      `Hello ${about.name},`,
      `all seats are taken and you are on the waiting list for:\n${event(about)}`,
      `If a seat comes free it goes to the person who has waited longest. If it is your turn, we write to you at once. Here you see how many people are before you:\n${about.link}`,
    ]),
  promoted: (about) =>
    letter(`A seat came free: ${about.title}`, [
      `Hello ${about.name},`,
      `a seat came free and it is yours. You need not confirm anything:\n${event(about)}`,
      giveUp(about),
    ]),
  again: (about) =>
    letter(`You are registered already: ${about.title}`, [
      `Hello ${about.name},`,
      `somebody asked again for a seat with this address. The registration is there already:\n${event(about)}`,
      ownPage(about),
      "If it was not you, do nothing.",
    ]),
  reminder: (about) =>
    letter(`Reminder: ${about.title}, ${about.beginsAt ? longDate("en", about.beginsAt) : ""}`, [
      `Hello ${about.name},`,
      `we look forward to seeing you in two days:\n${event(about)}`,
      giveUp(about),
    ]),
  movedDate: (about) =>
    letter(`New date: ${about.title}`, [
      `Hello ${about.name},`,
      `the event has a new date:\n${event(about)}`,
      "If that is fine you need not do anything: your seat stays, or your turn on the list.",
      giveUp(about),
    ]),
  cancelledByOthers: (about) =>
    letter(`Registration cancelled: ${about.title}`, [
      `Hello ${about.name},`,
      `the organiser or the desk cancelled your registration:\n${event(about)}`,
      `If you did not expect it, call us: ${about.deskPhone}.`,
    ]),
  calledOff: (about) =>
    letter(`Called off: ${about.title}`, [
      `Hello ${about.name},`,
      `this event does not take place. You need not do anything:\n${event(about)}`,
      `The calendar has the others:\n${about.calendarLink}`,
    ]),
  closedWithSeat: (about) =>
    letter(`Registration closed, your seat stays: ${about.title}`, [
      `Hello ${about.name},`,
      `registration is closed. Your seat stays and we look forward to seeing you:\n${event(about)}`,
      giveUp(about),
    ]),
  closedWaiting: (about) =>
    letter(`Registration closed, you stay on the list: ${about.title}`, [
      `Hello ${about.name},`,
      `registration is closed and no seat has come free yet. You stay on the list: if somebody cancels, we write to you.\n${event(about)}`,
      `To leave the list:\n${about.link}`,
    ]),
  closedUnconfirmed: (about) =>
    letter(`Registration closed: ${about.title}`, [
      `Hello ${about.name},`,
      `registration is closed and yours was not confirmed, so it does not count:\n${event(about)}`,
      `The calendar has other events:\n${about.calendarLink}`,
    ]),
};

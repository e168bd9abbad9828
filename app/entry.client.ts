/**
 * The one script of the site. Pages are whole without it: nothing here is needed to read, to send or to move,
 * and no framework is loaded. Each enhancement looks for its own mark in the page.
 */
import { enhanceChecker } from "~/client/checker";
import { enhancePasskeys } from "~/client/passkeys";
import { enhancePrint } from "~/client/print";
import { enhanceSuggestions } from "~/client/suggestions";

enhancePrint();
enhancePasskeys();
enhanceChecker();
enhanceSuggestions();

/**
 * The one script of the site. Pages are whole without it: nothing here is needed to read, to send or to move,
 * and no framework is loaded. Each enhancement looks for its own mark in the page.
 */
import { enhanceChecker } from "~/scripts/checker";
import { enhancePrint } from "~/scripts/print";
import { enhanceSuggestions } from "~/scripts/suggestions";

enhancePrint();
enhanceChecker();
enhanceSuggestions();

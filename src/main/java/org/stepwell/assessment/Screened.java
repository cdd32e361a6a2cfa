package org.stepwell.assessment;

/** One part of life, what was found there, and whether the person wants help with it. */
record Screened(NeedDomain domain, Finding finding, boolean wantsHelp) {}

package org.stepwell.coordination;

/** What goes into a relapse-prevention plan; the medication plan is null when there is none. */
public record RelapseAdvice(String warningSigns, String whatHelps, String whoToCall, String medicationPlan) {}

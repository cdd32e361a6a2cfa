package org.stepwell.medication;

/** A substance that the rules know by name, offered so that nobody has to look up its code. */
public record Substance(AtcCode code, String name) {}

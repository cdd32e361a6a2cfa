package org.stepwell.emergency;

/** Somebody has asked for people in an emergency too often without opening a record; they wait, or ask a supervisor. */
public class TooManyTries extends RuntimeException {}

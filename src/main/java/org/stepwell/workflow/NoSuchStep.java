package org.stepwell.workflow;

/** A message came for a process that does not, or no longer, wait for it. */
public class NoSuchStep extends RuntimeException {

    NoSuchStep(String message, Throwable cause) {
        super("Nothing waits for " + message, cause);
    }
}

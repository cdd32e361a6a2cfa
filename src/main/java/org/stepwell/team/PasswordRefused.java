package org.stepwell.team;

/** A password cannot be taken; the message is the key of a sentence that says why. */
public class PasswordRefused extends RuntimeException {

    PasswordRefused(String key) {
        super(key);
    }
}

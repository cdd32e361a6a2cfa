package org.stepwell.team;

/** The provider knows somebody whom this site does not let in; the message says why, in a word. */
public class NotVouchedFor extends RuntimeException {

    NotVouchedFor(String word) {
        super(word);
    }
}

package org.stepwell.team;

/** A link was asked for somebody whose account the team has closed. */
public class AccountClosed extends RuntimeException {

    AccountClosed() {
        super("The account is closed");
    }
}

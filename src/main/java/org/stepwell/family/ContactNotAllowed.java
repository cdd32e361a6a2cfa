package org.stepwell.family;

import java.util.UUID;

/** Nobody may get in touch with this person: they were not asked, or took it back. */
public class ContactNotAllowed extends RuntimeException {

    public ContactNotAllowed(UUID person) {
        super("No contact with related person " + person);
    }
}

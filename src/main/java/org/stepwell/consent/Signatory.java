package org.stepwell.consent;

/** Who signed: the person, or somebody entitled to sign for them. */
public enum Signatory {
    SELF,
    GUARDIAN,
    PROXY
}

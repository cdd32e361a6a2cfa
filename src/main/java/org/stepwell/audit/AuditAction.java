package org.stepwell.audit;

/** What was done to a record. */
public enum AuditAction {
    READ,
    LIST,
    CHANGE,
    IMPORT,
    EXPORT;

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

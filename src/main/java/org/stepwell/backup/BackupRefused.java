package org.stepwell.backup;

/** The file cannot be restored here, or not be written there; nothing was changed. */
public class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String why) {
        super(why);
    }
}

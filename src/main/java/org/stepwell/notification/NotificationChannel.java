package org.stepwell.notification;

/** The port to what carries messages out of the building. */
interface NotificationChannel {

    Medium medium();

    /** Whether this site has set it up. */
    boolean isSetUp();

    /** Hands the message over; a repetition carries the same id. Throws {@link ChannelFailure}. */
    void send(Outgoing message);
}

package org.stepwell.notification.process;

import java.util.Date;
import org.stepwell.workflow.Variable;

/** The process message-delivery: one message, until it went or cannot go. */
final class MessageDeliveryProcess {

    static final String KEY = "message-delivery";

    static final Variable<String> NOTIFICATION_ID = Variable.id("notificationId");
    static final Variable<Date> SEND_ON = Variable.date("sendOn");
    static final Variable<Boolean> SENT = Variable.flag("sent");

    private MessageDeliveryProcess() {}
}

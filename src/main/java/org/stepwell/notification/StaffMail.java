package org.stepwell.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** E-mail to colleagues about their work; nothing in it is about anybody in care. */
@Component
public class StaffMail {

    private final EmailChannel channel;
    private final NotificationSettings settings;

    StaffMail(EmailChannel channel, NotificationSettings settings) {
        this.channel = channel;
        this.settings = settings;
    }

    /** @return whether this site has a mail server */
    public boolean isSetUp() {
        return channel.isSetUp();
    }

    /** @return the address of a page as one opens it from outside; empty where nobody has set the site's */
    public Optional<String> address(String path) {
        return settings.site() == null ? Optional.empty() : Optional.of(settings.address(path));
    }

    /**
     * Throws a runtime exception when the mail server may take it later.
     *
     * @param id the same for a repetition
     * @return whether it was taken; false when the address was refused for good
     */
    public boolean send(UUID id, String to, String subject, String text) {
        try {
            channel.send(new Outgoing(id, to, subject, text));
            return true;
        } catch (ChannelFailure failure) {
            if (failure.isFinal()) {
                return false;
            }
            throw failure;
        }
    }
}

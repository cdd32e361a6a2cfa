package org.stepwell.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends e-mail by the site's mail server; a repetition carries the same Message-ID, which mail systems recognise. */
@Component
class EmailChannel implements NotificationChannel {

    private final ObjectProvider<JavaMailSender> server;
    private final NotificationSettings settings;

    EmailChannel(ObjectProvider<JavaMailSender> server, NotificationSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public Medium medium() {
        return Medium.EMAIL;
    }

    @Override
    public boolean isSetUp() {
        return settings.from() != null && server.getIfAvailable() != null;
    }

    /** What went wrong is told as a code: the server's own words would carry the address into logs and job history. */
    @Override
    public void send(Outgoing message) {
        var sender = server.getObject();
        try {
            sender.send(written(sender.createMimeMessage(), message));
        } catch (AddressException e) {
            throw ChannelFailure.refused("address-refused");
        } catch (MailSendException e) {
            throw isRefused(e) ? ChannelFailure.refused("address-refused") : ChannelFailure.forNow("mail-server");
        } catch (MailException | MessagingException e) {
            throw ChannelFailure.forNow("mail-server");
        }
    }

    private MimeMessage written(MimeMessage mail, Outgoing message) throws MessagingException {
        var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(message.to());
        helper.setSubject(message.subject());
        helper.setText(message.text());
        mail.setHeader("Message-ID", "<" + message.id() + "@" + domain() + ">");
        // so that no absence note answers it
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private String domain() {
        return settings.from().replaceFirst(".*@", "").replace(">", "").strip();
    }

    private static boolean isRefused(MailSendException failure) {
        return failure.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}

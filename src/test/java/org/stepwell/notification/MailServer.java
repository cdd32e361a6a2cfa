package org.stepwell.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A mail server that speaks SMTP on a port of its own; it can go down and come back. */
public final class MailServer {

    private GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final int port;

    /** What it took. */
    public record Mail(String to, String from, String subject, String text, String id) {}

    public MailServer() {
        server.start();
        port = server.getSmtp().getPort();
    }

    public int port() {
        return port;
    }

    public void goesDown() {
        server.stop();
    }

    public void comesBack() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::mail).toList();
    }

    public void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    GreenMailUtil.getAddressList(message.getFrom()),
                    message.getSubject(),
                    ((String) message.getContent()).replace("\r\n", "\n").strip(),
                    message.getMessageID());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
